/* table: the one table of commands and options, which the command line is read by, and of which
 * --help, the man page and the completion of shells are made. All of it is static. */
#ifndef GS_CLI_TABLE_H
#define GS_CLI_TABLE_H

#include <stddef.h>

#include "base/buf.h"
#include "cli/options.h"

typedef enum gs_option_kind {
    K_FLAG,
    K_TEXT,
    K_WORDS, /* may be repeated */
    K_LEVEL,
    K_LEAST,
    K_COUNT,
    K_NUMBER,
    K_HELP,
    K_VERSION
} gs_option_kind;

typedef struct gs_option {
    char letter; /* 0: none */
    const char *name;
    const char *argument; /* NULL: takes none; see gs_argument_of */
    gs_option_kind kind;
    size_t field;
    unsigned commands; /* gs_command, or-ed */
    const char *help;
} gs_option;

typedef struct gs_command_row {
    gs_command command;
    const char *name;
    /* One word for each place: lower case stands for itself, capitals for what is to be put there,
     * | parts choices, [] is optional, ... may be repeated. */
    const char *arguments;
    const char *help, *more; /* more: NULL or sentences, broken into lines */
} gs_command_row;

/* In the order of --help; NULL behind the last. */
const gs_option *gs_option_at(size_t i);
const gs_command_row *gs_command_at(size_t i);

/* What may be put where an argument is called so ("FILE", "LEVEL"). */
typedef enum gs_argument_kind {
    GS_ARG_FREE,  /* anything: nothing to be completed */
    GS_ARG_WORDS, /* one of words */
    GS_ARG_FORMATS,
    GS_ARG_FILES, /* and folders */
    GS_ARG_RULES, /* the id of a rule, as gainsay rules lists them */
    GS_ARG_PACKS
} gs_argument_kind;
typedef struct gs_argument {
    const char *name;
    gs_argument_kind kind;
    const char *words; /* parted by blanks; NULL where there are none */
} gs_argument;
gs_argument gs_argument_of(const char *name);
/* Its words, parted by blanks, where it is GS_ARG_WORDS or GS_ARG_FORMATS. */
void gs_put_words(gs_buf *out, const gs_argument *argument);

/* What may stand in one place of a command's arguments. */
typedef struct gs_arg_slot {
    bool any; /* there is such a place */
    bool files, rules;
} gs_arg_slot;
/* at: from 0 on. Choices that stand for themselves are added to words, parted by blanks. */
gs_arg_slot gs_slot_of(const gs_command_row *command, size_t at, gs_buf *words);

/* What a shell completes the command line with. */
void gs_completion_bash(gs_buf *out);
void gs_completion_zsh(gs_buf *out);
void gs_completion_fish(gs_buf *out);
/* gainsay(1), in roff. */
void gs_manual(gs_buf *out);

#endif
