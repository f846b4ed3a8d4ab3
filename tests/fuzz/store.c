/* Stores of archives: the first byte chooses whether the rest is a whole file or the record of one
 * article. Damage is told, or what was read is whole; nothing of a damaged record is seen. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/utf8.h"
#include "check/packed.h"
#include "check/shelved.h"
#include "fuzz.h"

enum { STAMP = 0x31323334 };

static void declare(gs_kinds *kinds) {
    static const char *const stages[] = {"candidate", "holder"};
    gs_field fields[] = {{.name = "person", .type = GS_F_ENTITY, .role = GS_R_KEY},
                         {.name = "stage", .type = GS_F_CHOICE, .choices = stages, .nchoices = 2},
                         {.name = "from", .type = GS_F_DATE},
                         {.name = "amount", .type = GS_F_AMOUNT}};
    gs_kind office = {.name = "office", .fields = fields, .nfields = 4};
    want(gs_kinds_add(kinds, &office, NULL));
}

static void read_record(const char *bytes, size_t n) {
    gs_arena *arena = gs_arena_new();
    gs_kinds *kinds = gs_kinds_new(arena);
    declare(kinds);
    gs_store *store = gs_store_new(kinds);
    gs_mentions mentions = {0};
    if (gs_unpack_article(bytes, n, "a.md", store, arena, &mentions)) {
        want(gs_store_documents(store) == 1);
        gs_buf again = GS_BUF_EMPTY;
        gs_pack_article(store, &mentions, &again);
        gs_store *other = gs_store_new(kinds);
        gs_mentions same = {0};
        want(gs_unpack_article(again.bytes, again.length, "a.md", other, arena, &same));
        want(gs_store_count(other) == gs_store_count(store));
        gs_buf_free(&again);
        gs_store_free(other);
    }
    gs_store_free(store);
    gs_arena_free(arena);
}

/* A sanitizer sees what does not belong to it. */
static void touch(const char *bytes, size_t n) {
    volatile char seen = bytes[0];
    seen = (char)(seen ^ bytes[n - 1]);
}

static void read_file(const char *bytes, size_t n) {
    char path[120];
    const char *parent = getenv("TMPDIR");
    snprintf(path, sizeof path, "%.80s/gainsay-fuzz-%ld.store", parent ? parent : "/tmp",
             (long)getpid());
    FILE *file = fopen(path, "wb");
    want(file && fwrite(bytes, 1, n, file) == n && fclose(file) == 0);
    gs_err err;
    size_t found;
    gs_arena *arena = gs_arena_new();
    gs_shelved *shelved = gs_shelved_open(path, STAMP);
    gs_shelved_key key = gs_shelved_key_of("a.md", "new", 3);
    for (size_t at = 48; at + 16 <= n && at < 48 + 40 * 8; at += 40) {
        gs_shelved_key listed;
        memcpy(&listed, bytes + at, sizeof listed);
        const char *record = gs_shelved_find(shelved, listed, arena, &found);
        if (record && found) touch(record, found);
    }
    gs_shelved_add(shelved, key, "word", 4);
    want(gs_shelved_save(shelved, &err));
    gs_shelved_free(shelved);
    shelved = gs_shelved_open(path, STAMP);
    const char *record = gs_shelved_find(shelved, key, arena, &found);
    want(record && found == 4 && memcmp(record, "word", 4) == 0);
    gs_shelved_free(shelved);
    gs_arena_free(arena);
    unlink(path);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    if (!n) return 0;
    if (data[0] % 2)
        read_record((const char *)data + 1, n - 1);
    else
        read_file((const char *)data + 1, n - 1);
    return 0;
}
