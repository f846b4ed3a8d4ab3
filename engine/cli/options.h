/* options: the command line, read by one table from which --help is printed too. */
#ifndef GS_CLI_OPTIONS_H
#define GS_CLI_OPTIONS_H

#include "base/arena.h"
#include "base/err.h"
#include "lua/house.h"

typedef enum gs_command {
    GS_CMD_NONE = 0,
    GS_CMD_CHECK = 1,
    GS_CMD_EXTRACT = 2,
    GS_CMD_RULES = 4,
    GS_CMD_EXPLAIN = 8,
    GS_CMD_TEST = 16,
    GS_CMD_HELP = 32,
    GS_CMD_VERSION = 64,
    GS_CMD_FACTS = 1 << 16,
    GS_CMD_WHY_NOT = 1 << 17,
    GS_CMD_DOCS = 1 << 18,
    GS_CMD_PACK = 1 << 20,
    GS_CMD_NEW = 1 << 21,
    GS_CMD_MUTATE = 1 << 22,
    GS_CMD_CONFIG = 1 << 23,
    GS_CMD_INIT = 1 << 24,
    GS_CMD_RESOLVE = 1 << 25,
    GS_CMD_LEDGER = 1 << 26
} gs_command;

typedef struct gs_words {
    const char **items;
    uint32_t count, cap;
} gs_words;

typedef struct gs_options {
    gs_arena *arena;
    gs_command command;
    gs_command help_of; /* GS_CMD_HELP: which command's, or GS_CMD_NONE */
    gs_words arguments; /* paths or rule ids */
    const char *format;
    gs_words outputs; /* "FILE" or "FORMAT:FILE" */
    gs_words rules, only;
    gs_words packs;       /* names */
    gs_words pack_places; /* folders of packs, from a configuration; looked into first */
    gs_level fail_on, show;
    bool fail_never, allow_empty, verbose, unread, mentions, no_default_rules, kinds, profile;
    const char *trace; /* a rule to be traced, or NULL */
    uint32_t threads;
    const char *color; /* "auto", "always", "never" */
    const char *stdin_name;
    const char *shape; /* gainsay new rule: which one-line constraint, or "check" */
    bool watch, coverage;
    uint32_t seed, most; /* gainsay mutate */

    gs_words given; /* names of the options on the command line */
    const char *config_file;
    bool no_config;
    const struct gs_config *config; /* what was found, or NULL */
    gs_words paths;                 /* of the configuration */
    gs_words ignore;                /* patterns, counted from ignore_base */
    const char *ignore_base;
    bool read_ignored, no_gitignore;
    gs_house house;
    const char *ledger, *store;
    bool no_ledger, strict, accept_new, quiet;
    const char *as, *reason, *until, *by, *today; /* gainsay resolve */
    gs_words against, reference;
    const char *changed_since;
} gs_options;

/* Reads the command line. err (GS_E_USAGE) for an unknown command or option, with the nearest name,
 * and for a bad argument. */
bool gs_options_parse(gs_options *options, gs_arena *arena, int argc, char **argv,
                      gs_err *err) GS_MUST_USE;

/* Once all is known, the configuration included: what has no sense. */
bool gs_options_check(const gs_options *options, gs_err *err) GS_MUST_USE;

/* The help of a command, or of the whole for GS_CMD_NONE, on standard output. */
void gs_options_help(gs_command command);

#endif
