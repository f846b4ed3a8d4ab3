#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/buf.h"
#include "lua/wordfile.h"
#include "lua_help.h"

/* False where the text is anything but word sets. */
static bool read_words(gs_lexicon *lexicon, const char *text, size_t n) {
    gs_wordfile *file = gs_wordfile_begins(text, n) ? gs_wordfile_parse(text, n) : NULL;
    if (file) gs_wordfile_enter(lexicon, file);
    bool taken = file != NULL;
    gs_wordfile_free(file);
    return taken;
}

/* The sets of a text as one line each: "set: form=value/more form ...". */
static char *sets_of(gs_arena *arena, const gs_lexicon *lexicon, const char *text) {
    gs_buf all = GS_BUF_EMPTY;
    for (const char *p = text; (p = strstr(p, "words \"")) != NULL;) {
        p += strlen("words \"");
        char *name = gs_strndup(arena, p, strcspn(p, "\""));
        gs_buf_printf(&all, "%s:", name);
        const gs_entry *e;
        for (size_t i = 0; (e = gs_lexicon_at(lexicon, name, i)) != NULL; i++)
            gs_buf_printf(&all, " %s=%s/%s", e->form, e->value, e->more);
        gs_buf_putc(&all, '\n');
    }
    char *kept = gs_buf_dup(&all, arena);
    gs_buf_free(&all);
    return kept;
}

/* The same text read here and, with a semicolon that makes it Lua's, by Lua: equal words in equal
 * order. */
static void reads_like_lua(const char *text) {
    gs_arena *arena = gs_arena_new();
    gs_lexicon *lexicon = gs_lexicon_new(arena);
    assert_true(read_words(lexicon, text, strlen(text)));
    folder f = folder_new();
    folder_add(&f, "words.lua", gs_sprintf(arena, "%s\n;", text));
    loaded l = load_folder(&f);
    assert_string_equal(problem_text(&l, &f), "");
    assert_string_equal(sets_of(arena, lexicon, text),
                        sets_of(arena, gs_rulebook_lexicon(l.book), text));
    loaded_free(&l);
    folder_free(&f);
    gs_arena_free(arena);
}

static void sets_are_read_as_lua_reads_them(void **state) {
    (void)state;
    reads_like_lua("words \"a\" { \"one\", \"Two Words\" }");
    reads_like_lua("-- a comment\nwords\"a\"{}\n\n\twords \"b\" { x = true, } -- and the end");
    reads_like_lua(
        "words \"a\" { z = \"1\", \"list\", [\"a b\"] = { \"2\", \"3\" }, b = { \"4\" }, "
        "\"another\", B = \"5\" }");
    reads_like_lua(
        "words \"a\" { _x1 = \"under\", [\"end\"] = \"\", endless = \"e\", trueish = true }");
    reads_like_lua(
        "words \"a\" { [\"\xc3\xa9t\xc3\xa9\"] = \"summer\", \"S\xc3\xa3o Paulo\", z = \"z\" }");
    reads_like_lua("words \"a\" { \"--no comment\", \"}\" }\nwords \"a\" { \"again\" }");
    reads_like_lua("words \"a\" { \"x\" } --\rwords \"b\" { \"y\" }");
}

static char *text_of(gs_arena *arena, const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f) fail_msg("%s cannot be read", path);
    char *text = gs_alloc(arena, 1 << 20);
    size_t n = fread(text, 1, (1 << 20) - 1, f);
    fclose(f);
    text[n] = '\0';
    return text;
}

static void shipped_words_are_read_as_lua_reads_them(void **state) {
    (void)state;
    static const char *const files[] = {"bodies",   "common", "countries", "given_names",
                                        "language", "people", "offices",   "places"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        gs_arena *arena = gs_arena_new();
        reads_like_lua(text_of(arena, gs_sprintf(arena, "rules/words/%s.lua", files[i])));
        gs_arena_free(arena);
    }
}

static void all_else_is_left_to_lua_and_adds_nothing(void **state) {
    (void)state;
    static const char *const texts[] = {
        "",
        "-- nothing",
        "local x = 1",
        "words \"a\" { \"kept out\" } kind \"k\" {}",
        "words \"a\" { \"kept out\" };",
        "words \"a\" { \"kept out\", }, \"x\"",
        "words \"a\" { \"kept out\", x }",
        "words \"a\" { \"kept out\", 5 }",
        "words \"a\" { \"kept out\", { \"x\" } }",
        "words \"a\" { \"kept out\" .. \"x\" }",
        "words \"a\" { \"kept out\", \"tab\\t\" }",
        "words \"a\" { \"kept out\", 'quoted' }",
        "words \"a\" { \"kept out\", [[long]] }",
        "words \"a\" { \"kept out\", \" \" }",
        "words \"a\" { \"kept out\", x = 1 }",
        "words \"a\" { \"kept out\", x = false }",
        "words \"a\" { \"kept out\", x = {} }",
        "words \"a\" { \"kept out\", x = { \"1\", \"2\", \"3\" } }",
        "words \"a\" { \"kept out\", x = \"1\", x = \"2\" }",
        "words \"a\" { \"kept out\", end = \"1\" }",
        "words \"a\" { \"kept out\", true = \"1\" }",
        "words \"a\" { \"kept out\" } --[[ long ]]",
        "words \"a\" { \"kept out\"",
        "words \"a\" { \"kept out\", \"open }",
        "words \"a\" { \"kept out\" } words \"b\"",
        "words (\"a\") { \"kept out\" }",
        "return words \"a\" { \"kept out\" }",
    };
    gs_arena *arena = gs_arena_new();
    gs_lexicon *lexicon = gs_lexicon_new(arena);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (read_words(lexicon, texts[i], strlen(texts[i]))) fail_msg("taken: %s", texts[i]);
    assert_null(gs_lexicon_at(lexicon, "a", 0));
    gs_arena_free(arena);
}

static void a_zero_byte_is_left_to_lua(void **state) {
    (void)state;
    static const char text[] = "words \"a\" { \"x\0y\" }";
    gs_arena *arena = gs_arena_new();
    assert_false(read_words(gs_lexicon_new(arena), text, sizeof text - 1));
    gs_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sets_are_read_as_lua_reads_them),
        cmocka_unit_test(shipped_words_are_read_as_lua_reads_them),
        cmocka_unit_test(all_else_is_left_to_lua_and_adds_nothing),
        cmocka_unit_test(a_zero_byte_is_left_to_lua),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
