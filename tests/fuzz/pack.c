/* Rule packs: any bytes in a .lua file beside a kind load or give problems; the sandbox holds. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fuzz.h"
#include "lua/rulebook.h"

static const char kind[] =
    "kind \"office\" { fields = { { \"person\", \"entity\", key = true }, { \"stage\", choice = "
    "{ \"holder\", \"former\" } }, { \"from\", \"date\" }, { \"sum\", \"amount\" } } }\n";

static void put(const char *folder, const char *name, const void *bytes, size_t n) {
    char path[200];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(bytes, 1, n, file) != n || fclose(file) != 0) abort();
}

static void drop(const char *folder, const char *name) {
    char path[200];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    unlink(path);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    char folder[120];
    const char *parent = getenv("TMPDIR");
    snprintf(folder, sizeof folder, "%.80s/gainsay-fuzz-%ld", parent ? parent : "/tmp",
             (long)getpid());
    (void)mkdir(folder, 0700);
    put(folder, "kind.lua", kind, sizeof kind - 1);
    put(folder, "z.lua", data, n);
    gs_arena *arena = gs_arena_new();
    gs_problems *problems = gs_problems_new(arena);
    gs_rulebook *book = gs_rulebook_new();
    gs_rulebook_add(book, folder, problems);
    gs_rulebook_finish(book, problems);
    for (uint32_t i = 0; i < gs_rulebook_rules(book); i++)
        if (!gs_rule_about(gs_rulebook_rule(book, i))->id) abort();
    gs_rulebook_free(book);
    gs_arena_free(arena);
    drop(folder, "kind.lua");
    drop(folder, "z.lua");
    rmdir(folder);
    return 0;
}
