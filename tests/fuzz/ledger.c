/* Ledgers: any bytes are refused with words, or read; what was read lies within the file, and
 * written anew as entries of an empty ledger it reads the same. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "check/ledger.h"
#include "fuzz.h"

/* One that is no more than its text is not written. */
static const char *sentence_of(const gs_ledger_claim *claim) {
    return *claim->sentence ? claim->sentence : claim->text;
}

static void expect_same(const gs_ledger_entry *a, const gs_ledger_entry *b) {
    want(strcmp(a->id, b->id) == 0 && strcmp(a->rule, b->rule) == 0 && strcmp(a->as, b->as) == 0);
    want(strcmp(a->reason, b->reason) == 0 && a->last == b->last && a->nclaims == b->nclaims);
    for (uint32_t i = 0; i < a->nclaims; i++) {
        want(a->claims[i].print == b->claims[i].print);
        want(strcmp(a->claims[i].text, b->claims[i].text) == 0);
        want(strcmp(sentence_of(&a->claims[i]), sentence_of(&b->claims[i])) == 0);
    }
}

/* The entry of that id which counts: the last one written. */
static const gs_ledger_entry *named(const gs_ledger *ledger, const char *id) {
    const gs_ledger_entry *found = NULL;
    for (uint32_t i = 0; i < ledger->count; i++)
        if (strcmp(ledger->entries[i].id, id) == 0) found = &ledger->entries[i];
    return found;
}

static void write_anew(gs_arena *arena, const gs_ledger_entry *entry) {
    char path[120];
    const char *parent = getenv("TMPDIR");
    gs_err err;
    gs_ledger again;
    snprintf(path, sizeof path, "%.80s/gainsay-fuzz-%ld.ledger", parent ? parent : "/tmp",
             (long)getpid());
    unlink(path);
    want(gs_ledger_put(path, entry, 1, &err));
    want(gs_ledger_read(arena, path, &again, &err) && again.count == 1);
    expect_same(named(&again, entry->id), entry);
    unlink(path);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    gs_arena *arena = gs_arena_new();
    gs_ledger ledger;
    gs_err err = {0};
    if (!gs_ledger_parse(arena, "l", (const char *)data, n, &ledger, &err)) {
        want(err.text[0] != '\0');
    } else {
        for (uint32_t i = 0; i < ledger.count; i++)
            want(ledger.entries[i].start <= ledger.entries[i].end && ledger.entries[i].end <= n);
        if (ledger.count) write_anew(arena, &ledger.entries[ledger.count - 1]);
    }
    gs_arena_free(arena);
    return 0;
}
