/* pack: what rule packs declare for extraction: word sets, patterns, measures.
 *
 * The lua layer fills a gs_pack while packs load; gs_pack_finish compiles it; afterwards it is
 * read-only and shared by threads. Strings given to it are copied. Word sets live in the lexicon,
 * which the readers use as well.
 */
#ifndef GS_EXTRACT_PACK_H
#define GS_EXTRACT_PACK_H

#include "base/problem.h"
#include "fact/kind.h"
#include "read/lexicon.h"

typedef struct gs_pack gs_pack;

/* A constant that a pattern gives to a field or property ("stage" = "holder", "modality" =
 * "planned"). */
typedef struct gs_setting {
    const char *field;
    const char *value;
} gs_setting;

typedef struct gs_pattern_decl {
    const char *kind;
    const char *text; /* in the slot language, docs/slots.md */
    const gs_setting *settings;
    uint32_t nsettings;
    const char *file;
    uint32_t line;
} gs_pattern_decl;

/* One measure: the words that tell that a number belongs to it. All lists may be empty but not all
 * at once. Words are in the slot language (so "~kill", "death toll", "@casualties" work). */
typedef struct gs_measure_decl {
    const char *name;
    const char *doc;
    const char
        *unit; /* "money", "percent", "people", "count", "length", "area", ... or a unit's name */
    const char *const *nouns;
    uint32_t nnouns; /* "death toll", "exports" */
    const char *const *verbs;
    uint32_t nverbs; /* "~kill", "~export" */
    const char *const *counts;
    uint32_t ncounts; /* what is counted: "people", "passengers" (the number's own noun) */
    const char *const *never;
    uint32_t nnever; /* words in the clause that say it is something else */
    const gs_setting *settings;
    uint32_t nsettings; /* constants: "nature" = "cumulative" | "flow" | "stock" | "rate", "event" =
                           "disaster" ... */
    const char *file;
    uint32_t line;
} gs_measure_decl;

gs_pack *gs_pack_new(gs_arena *arena, gs_kinds *kinds);
gs_lexicon *gs_pack_lexicon(gs_pack *pack);

/* err: an unknown kind, field, slot, word set or setting, or a broken expression, with file and
 * line and the nearest name. Word sets and kinds may be declared later: all references are checked
 * by gs_pack_finish, which reports every wrong pattern and leaves it out. */
void gs_pack_add_pattern(gs_pack *pack, const gs_pattern_decl *decl);
void gs_pack_add_measure(gs_pack *pack, const gs_measure_decl *decl);
void gs_pack_finish(gs_pack *pack, gs_problems *problems);
/* Compiles all patterns and keeps them as bytes in the pack's arena: the pack then holds nothing
 * outside it. */
bool gs_pack_save_codes(gs_pack *pack, gs_err *err) GS_MUST_USE;
void gs_pack_free(gs_pack *pack); /* frees compiled patterns; the arena is the caller's */

uint32_t gs_pack_patterns(const gs_pack *pack);
uint32_t gs_pack_measures(const gs_pack *pack);

#endif
