/* config: what a gainsay.lua says.
 *
 *     return { paths = { "articles" }, fail_on = "warning", severity = { ["office-stage"] = "off" }
 * }
 *
 * The file is data: it runs in the sandbox of rules, with less of a budget and nothing of the host,
 * and what it returns is checked against one table of settings. Every value is kept as strings with
 * the line where it stands. All memory is the arena's.
 */
#ifndef GS_LUA_CONFIG_H
#define GS_LUA_CONFIG_H

#include "base/arena.h"
#include "base/err.h"

typedef enum gs_config_type {
    GS_C_TEXT = 0,
    GS_C_TEXTS, /* a list of strings; one string is a list of one */
    GS_C_FLAG,
    GS_C_COUNT, /* 1 to 256 */
    GS_C_MAP,   /* { ["name"] = "text" } */
    GS_C_LISTS  /* { ["name"] = { "text", ... } } */
} gs_config_type;

/* Settings, in the order in which they are shown. */
typedef enum gs_config_key {
    GS_CK_PATHS = 0,
    GS_CK_AGAINST,
    GS_CK_IGNORE,
    GS_CK_GITIGNORE,
    GS_CK_DEFAULT_RULES,
    GS_CK_PACKS,
    GS_CK_PACK_PLACES,
    GS_CK_RULES,
    GS_CK_SEVERITY,
    GS_CK_FAIL_ON,
    GS_CK_FORMAT,
    GS_CK_COLOR,
    GS_CK_JOBS,
    GS_CK_ALLOW_EMPTY,
    GS_CK_LEDGER,
    GS_CK_STORE,
    GS_CK_ALIASES,
    GS_CK_FISCAL_YEAR,
    GS_CK_DATES,
    GS_CONFIG_KEYS
} gs_config_key;

typedef struct gs_config_item {
    const char *name; /* of a map's entry, else "" */
    const char *text;
    uint32_t line;
} gs_config_item;

typedef struct gs_config_value {
    bool given;
    uint32_t line; /* where it stands */
    const gs_config_item *items;
    uint32_t count;
} gs_config_value;

typedef struct gs_config {
    const char *file;   /* as shown: "../gainsay.lua" */
    const char *folder; /* in which relative paths lie: ".." */
    gs_config_value values[GS_CONFIG_KEYS];
} gs_config;

const char *gs_config_name(gs_config_key key);
gs_config_type gs_config_type_of(gs_config_key key);
/* What holds where nothing is said, as text for people; "" where it is nothing. */
const char *gs_config_default(gs_config_key key);

/* Reads the text of a configuration. err, with the line: it does not run, a setting is not known
 * (with the nearest), a value has the wrong type or is none of those that it may be. */
bool gs_config_parse(gs_arena *arena, const char *file, const char *text, size_t n, gs_config *out,
                     gs_err *err) GS_MUST_USE;

#endif
