#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "lua/rulebook.h"
#include "read/mention.h"

enum { MOST = 128 };

typedef struct label {
    uint32_t start, end;
    char type;
    int id;
    uint32_t entity; /* what the reader made of it, 0: nothing */
} label;

typedef struct score {
    unsigned told, labelled, right, placed;
    unsigned pairs_told, pairs_labelled, pairs_right;
} score;

static char *slurp(const char *path) {
    gs_buf b = GS_BUF_EMPTY;
    FILE *f = fopen(path, "rb");
    int c;
    assert_non_null(f);
    while ((c = fgetc(f)) != EOF) gs_buf_putc(&b, (char)c);
    fclose(f);
    return b.bytes;
}

/* Takes the marks out of the text. */
static uint32_t unmark(const char *marked, gs_buf *plain, label *labels) {
    uint32_t n = 0;
    for (const char *p = marked; *p; p++) {
        if (strncmp(p, "[[", 2) == 0) {
            label l = {.type = p[2], .start = (uint32_t)plain->length};
            l.id = (int)strtol(p + 3, (char **)&p, 10);
            assert_true(n < MOST);
            labels[n++] = l;
        } else if (strncmp(p, "]]", 2) == 0) {
            labels[n - 1].end = (uint32_t)plain->length;
            p++;
        } else {
            gs_buf_putc(plain, *p);
        }
    }
    return n;
}

static char letter(gs_mtype type) {
    switch (type) {
    case GS_M_PERSON: return 'P';
    case GS_M_PLACE: return 'L';
    case GS_M_ORG: return 'O';
    case GS_M_NAME: return 'N';
    case GS_M_OFFICE: return 'F';
    case GS_M_NATIONALITY: return 'A';
    default: return 0;
    }
}

static label *at_span(label *labels, uint32_t n, uint32_t start, uint32_t end) {
    for (uint32_t i = 0; i < n; i++)
        if (labels[i].start == start && labels[i].end == end) return &labels[i];
    return NULL;
}

static void count_mentions(const gs_article *article, const gs_mentions *m, label *labels,
                           uint32_t n, const char *path, score *s) {
    uint32_t length;
    const char *text = gs_article_text(article, &length);
    s->labelled += n;
    for (uint32_t i = 0; i < m->count; i++) {
        const gs_mention *x = &m->items[i];
        if (!letter(x->type) || x->inside) continue;
        s->told++;
        label *l = at_span(labels, n, gs_article_place(article, x->start).byte,
                           gs_article_place(article, x->end - 1).byte + 1);
        if (l) s->placed++;
        if (l && l->type == letter(x->type))
            s->right++;
        else
            printf("  %s: %c \"%.*s\"%s\n", path, letter(x->type), (int)(x->end - x->start),
                   text + x->start, l ? " is of another type" : " is not labelled");
        if (l) l->entity = x->entity;
    }
}

static void count_pairs(const label *labels, uint32_t n, const char *path, const char *plain,
                        score *s) {
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t k = i + 1; k < n; k++) {
            const label *a = &labels[i], *b = &labels[k];
            bool told = a->entity && a->entity == b->entity, meant = a->id && a->id == b->id;
            s->pairs_told += told;
            s->pairs_labelled += meant;
            s->pairs_right += told && meant;
            if (told != meant && a->entity && b->entity)
                printf("  %s: \"%.*s\" and \"%.*s\" %s\n", path, (int)(a->end - a->start),
                       plain + a->start, (int)(b->end - b->start), plain + b->start,
                       told ? "are two" : "are one");
        }
    }
}

static void score_file(const gs_rulebook *book, const char *path, score *s) {
    label labels[MOST];
    gs_buf plain = GS_BUF_EMPTY;
    gs_err err;
    char *marked = slurp(path);
    uint32_t n = unmark(marked, &plain, labels);
    gs_article *article =
        gs_article_parse(path, GS_FORMAT_TEXT, gs_buf_text(&plain), plain.length, &err);
    assert_non_null(article);
    const gs_mentions *m = gs_read(article, gs_rulebook_lexicon(book));
    count_mentions(article, m, labels, n, path, s);
    for (uint32_t i = 0; i < n; i++) {
        if (labels[i].entity) continue;
        if (!labels[i].id && (labels[i].type == 'F' || labels[i].type == 'A')) continue;
        printf("  %s: \"%.*s\" has no entity\n", path, (int)(labels[i].end - labels[i].start),
               plain.bytes + labels[i].start);
    }
    count_pairs(labels, n, path, gs_buf_text(&plain), s);
    gs_article_free(article);
    gs_buf_free(&plain);
    free(marked);
}

static double percent(unsigned part, unsigned whole) {
    return whole ? 100.0 * part / whole : 0.0;
}

static int is_text(const struct dirent *entry) {
    const char *dot = strrchr(entry->d_name, '.');
    return dot && strcmp(dot, ".txt") == 0;
}

static void names_are_read_as_labelled(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    gs_rulebook *book = gs_rulebook_new();
    gs_problems *problems = gs_problems_new(arena);
    gs_rulebook_add(book, "rules/words", problems);
    gs_rulebook_finish(book, problems);
    struct dirent **files = NULL;
    int n = scandir("tests/names", &files, is_text, alphasort);
    assert_true(n >= 15);
    score s = {0};
    for (int i = 0; i < n; i++) {
        score_file(book, gs_sprintf(arena, "tests/names/%s", files[i]->d_name), &s);
        free(files[i]);
    }
    free(files);
    double precision = percent(s.right, s.told), recall = percent(s.right, s.labelled);
    double links = percent(s.pairs_right, s.pairs_told),
           found = percent(s.pairs_right, s.pairs_labelled);
    printf("%u labelled mentions: precision %.1f %%, recall %.1f %% (spans alone %.1f %%)\n",
           s.labelled, precision, recall, percent(s.placed, s.labelled));
    printf("%u pairs of one entity: precision %.1f %%, recall %.1f %%\n", s.pairs_labelled, links,
           found);
    gs_rulebook_free(book);
    gs_arena_free(arena);
    assert_true(s.labelled >= 220);
    assert_true(precision >= 96.0 && recall >= 95.0);
    assert_true(links >= 95.0 && found >= 82.0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(names_are_read_as_labelled)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
