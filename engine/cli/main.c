#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/config.h"
#include "report/tree.h"

static int run(const gs_options *options) {
    switch (options->command) {
    case GS_CMD_CHECK: return gs_cmd_check(options);
    case GS_CMD_EXTRACT: return gs_cmd_extract(options);
    case GS_CMD_RULES: return gs_cmd_rules(options);
    case GS_CMD_EXPLAIN: return gs_cmd_explain(options);
    case GS_CMD_TEST: return gs_cmd_test(options);
    case GS_CMD_NEW: return gs_cmd_new(options);
    case GS_CMD_MUTATE: return gs_cmd_mutate(options);
    case GS_CMD_PACK: return gs_cmd_pack(options);
    case GS_CMD_WHY_NOT: return gs_cmd_why_not(options);
    case GS_CMD_DOCS: return gs_cmd_docs(options);
    case GS_CMD_FACTS: return gs_cmd_facts(options);
    case GS_CMD_RESOLVE: return gs_cmd_resolve(options);
    case GS_CMD_LEDGER: return gs_cmd_ledger(options);
    case GS_CMD_CONFIG: return gs_cmd_config(options);
    case GS_CMD_INIT: return gs_cmd_init(options);
    case GS_CMD_HELP: gs_options_help(options->help_of); break;
    case GS_CMD_VERSION: puts("gainsay " GS_VERSION); break;
    default: break;
    }
    return fflush(stdout) == 0 ? 0 : 2;
}

/* Where standard input, output or error is closed, the next file that is opened would stand in its
 * place, and a report be written into it. What holds the place instead refuses to be used. */
static bool hold_standard_files(void) {
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd ? O_RDONLY : O_WRONLY) != fd)
            return false;
    return true;
}

/* A file that may not grow any more is an error to be told, like a full disk. */
static void refuse_size_signal(void) {
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigaction(SIGXFSZ, &ignore, NULL);
}

int main(int argc, char **argv) {
    if (!hold_standard_files()) return 2;
    refuse_size_signal();
    if (argc > 1 && strcmp(argv[1], "--bake") == 0) return gs_bake(argc, argv);
    gs_tree_share_memory();
    gs_arena *arena = gs_arena_new();
    gs_options options;
    gs_err err;
    int status = 2;
    if (gs_options_parse(&options, arena, argc, argv, &err) && gs_config_apply(&options, &err) &&
        gs_options_check(&options, &err))
        status = run(&options);
    else
        gs_tell("error", &err);
    gs_arena_free(arena);
    return status;
}
