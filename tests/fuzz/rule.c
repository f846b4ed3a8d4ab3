/* Rules: the input is the body of a check function, run over facts of the golden pack. It ends,
 * with findings or with an error in words, and never takes the process with it. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check/group.h"
#include "check/resolve.h"
#include "fuzz.h"

static const char before[] = "return { id = \"fuzzed\", title = \"t\", why = \"w\", severity = "
                             "\"error\", reads = \"haul\",\n"
                             "  group = { \"good\" }, check = function(said, report)\n";
static const char after[] = "\nend, flags = { \"a\" }, silent = { \"b\" } }\n";

static void put(const char *path, const uint8_t *data, size_t n) {
    FILE *file = fopen(path, "wb");
    want(file != NULL);
    want(fwrite(before, 1, sizeof before - 1, file) == sizeof before - 1);
    want(fwrite(data, 1, n, file) == n && fputs(after, file) >= 0 && fclose(file) == 0);
}

static void sink(void *context, const gs_rule *rule, const gs_reported *finding) {
    (void)context, (void)rule;
    want(finding->a && finding->message && finding->why && finding->hint);
}

static gs_store *some_facts(const gs_kinds *kinds) {
    gs_store *store = gs_store_new(kinds);
    gs_symtab *symbols = gs_store_symbols(store);
    const gs_kind *haul = gs_kinds_named(kinds, "haul");
    gs_document document = {.path = "a.md", .title = "", .source = "", .date = GS_SPAN_ALL};
    want(haul != NULL);
    for (uint32_t i = 0; i < 6; i++) {
        gs_fact *fact = gs_store_add(store, haul, gs_store_document(store, &document));
        fact->from = (gs_place){i * 10, i + 1, 1};
        fact->to = (gs_place){i * 10 + 4, i + 1, 5};
        fact->text = fact->sentence = gs_sym_cstr(symbols, "twelve crates");
        fact->values[0] =
            (gs_value){.known = true, .sym = gs_sym_cstr(symbols, i % 2 ? "cod" : "herring")};
        gs_quantity count;
        fact->values[1].known = gs_quantity_parse(i < 3 ? "12" : "[19, 21)", i < 3 ? 2 : 8, &count);
        want(fact->values[1].known);
        fact->values[1].amount = gs_store_amount(store, count);
    }
    gs_store_sort(store);
    return store;
}

static void run(const gs_rulebook *book, const gs_rule *rule) {
    gs_err err = {0};
    gs_store *store = some_facts(gs_rulebook_kinds(book));
    gs_arena *arena = gs_arena_new();
    gs_resolver *resolver = gs_resolver_new(store);
    gs_groups groups =
        gs_group_facts(arena, gs_facts_ordered(arena, store), resolver, NULL, gs_rule_about(rule));
    if (!gs_rule_run(rule, groups.items, groups.count, sink, NULL, &err)) want(err.text[0] != '\0');
    gs_resolver_free(resolver);
    gs_arena_free(arena);
    gs_store_free(store);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    char path[120];
    const char *parent = getenv("TMPDIR");
    snprintf(path, sizeof path, "%.80s/gainsay-fuzz-%ld.lua", parent ? parent : "/tmp",
             (long)getpid());
    put(path, data, n);
    gs_arena *arena = gs_arena_new();
    gs_problems *problems = gs_problems_new(arena);
    gs_rulebook *book = gs_rulebook_new();
    gs_rulebook_add(book, "tests/golden/rules/haul.lua", problems);
    gs_rulebook_add(book, path, problems);
    gs_rulebook_finish(book, problems);
    if (gs_rulebook_rules(book) == 1) run(book, gs_rulebook_rule(book, 0));
    gs_rulebook_free(book);
    gs_arena_free(arena);
    unlink(path);
    return 0;
}
