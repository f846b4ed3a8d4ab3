#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "extract/baseform.h"
#include "extract/compiled.h"
#include "extract/inflect.h"
#include "words_help.h"

/* Every verb of one word that the shipped packs have as a lemma, in all forms that it has. */
static void all_forms_of_the_packs_verbs_give_one(void **state) {
    static const char *const sets[] = {"act_yes", "act_no", "outcome", NULL};
    (void)state;
    const gs_lexicon *lexicon = gs_rulebook_pack(book)->lexicon;
    uint32_t wrong = 0, tried = 0;
    for (size_t s = 0; sets[s]; s++) {
        const gs_entry *e;
        for (size_t i = 0; (e = gs_lexicon_at(lexicon, sets[s], i)) != NULL; i++) {
            const char *forms[GS_MAX_FORMS];
            if (e->form[0] != '~' || strpbrk(e->form, " -") || strlen(e->form) < 4) continue;
            uint32_t n = gs_inflect(arena, lexicon, e->form + 1, forms);
            char base[GS_LEMMA], out[GS_LEMMA];
            gs_base_form(lexicon, forms[0], strlen(forms[0]), base);
            for (uint32_t k = 1; k < n; k++) {
                gs_base_form(lexicon, forms[k], strlen(forms[k]), out);
                if (strcmp(out, base) == 0 || strcmp(forms[k], "dying") == 0) continue;
                print_error("%s is %s, %s is %s\n", forms[0], base, forms[k], out);
                wrong++;
            }
            tried++;
        }
    }
    assert_in_range(tried, 100, 10000);
    assert_int_equal(wrong, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(all_forms_of_the_packs_verbs_give_one)};
    return cmocka_run_group_tests(tests, open_book, close_book);
}
