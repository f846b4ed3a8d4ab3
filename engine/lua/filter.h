/* filter: which facts a rule asks for, and how facts compare, three-valued.
 *
 * A filter comes from a Lua table ({ stage = "holder", covers = date }); it borrows the table's
 * strings. A scene is the group in hand with what comparing needs. Evidence asks for GS_YES, an
 * excuse for anything but GS_NO.
 */
#ifndef GS_LUA_FILTER_H
#define GS_LUA_FILTER_H

#include "likeness.h"
#include "rulebook.h"
#include "sandbox.h"

typedef struct gs_scene {
    const gs_group *group;
    gs_arena *arena;     /* lives as long as the run of a rule */
    const char **folded; /* texts of symbols, folded; made when asked for */
    uint32_t nfolded;
    const gs_store *store; /* whose symbols these are */
    gs_arena *scratch;     /* the last string that a filter asked for, folded; replaced each time */
    const char *wanted, *wanted_folded;
    gs_likeness *likeness; /* made when asked for */
    const char **mains;    /* of each document its main body, "" for none; made when asked for */
} gs_scene;

/* The body that the fact's document is mainly about (fact/main_body.c), read once for each
 * document; NULL where it has none. */
const char *gs_main_body_of(gs_scene *scene, const gs_fact *fact);

enum { GS_FILTER_ITEMS = 8 };

typedef enum gs_wanted { GS_W_STRING = 0, GS_W_FLAG, GS_W_AMOUNT, GS_W_SPAN } gs_wanted;

typedef struct gs_condition {
    const char *field;
    gs_wanted type;
    bool property; /* of every fact, and no field of a kind */
    union {
        const char *string;
        bool flag;
        gs_quantity amount;
        gs_span span;
    };
} gs_condition;

typedef struct gs_filter {
    gs_condition items[GS_FILTER_ITEMS];
    uint32_t count;
    bool has_covers, has_before, has_after;
    gs_span covers, before, after;
    int64_t lasting;          /* days */
    const char *apart, *same; /* pairs: fields whose values surely differ, or surely are the same */
    double likeness,
        lighter;         /* pairs: least weight of shared rare words, and part of the lighter */
    const char *wording; /* the text field that must share them; NULL: the sentences */
} gs_filter;

/* Reads the table at index (nil: an empty filter). Raises for a key that is neither a field of one
 * of the kinds nor known, and for a value of no use. kinds may be NULL: names are then checked
 * later (gs_filter_check). */
void gs_filter_read(lua_State *L, int index, const gs_kinds *kinds, const char *const *names,
                    uint32_t n, gs_filter *out);
/* The same with copies of all strings. */
void gs_filter_keep(gs_filter *filter, gs_arena *arena);
/* False where a field belongs to none of the kinds; err has no place yet. */
bool gs_filter_check(const gs_filter *filter, const gs_kinds *kinds, const char *const *names,
                     uint32_t n, gs_err *err);

/* Does the filter ask for a value of this field? */
bool gs_filter_names(const gs_filter *filter, const char *field);

/* Do the values meet the filter? Modality and speaker are asked only where the filter names them.
 */
gs_tri gs_filter_test(gs_scene *scene, const gs_filter *filter, const gs_fact *fact);
/* The same as evidence: asserted, and in the article's own voice, unless the filter says otherwise.
 */
bool gs_filter_surely(gs_scene *scene, const gs_filter *filter, const gs_fact *fact);
/* As an excuse: anything that may be and is not denied. */
bool gs_filter_perhaps(gs_scene *scene, const gs_filter *filter, const gs_fact *fact);

void gs_scene_free(gs_scene *scene);
void gs_scene_set(gs_scene *scene, const gs_group *group);

/* Do two facts have the same value in this field (or in as_of, speaker, document, modality)?
 * PERHAPS where one is not known. */
gs_tri gs_facts_same(gs_scene *scene, const gs_fact *a, const gs_fact *b, const char *field);
/* A field of one fact against another field of the other: "is a's partner b's subject?" */
gs_tri gs_fields_same(gs_scene *scene, const gs_fact *a, const char *field_a, const gs_fact *b,
                      const char *field_b);
/* The same for separators: where neither says, nothing separates them. */
bool gs_facts_separated(gs_scene *scene, const gs_fact *a, const gs_fact *b, const char *field);
/* Can both values not be true of one thing? */
bool gs_facts_apart(gs_scene *scene, const gs_fact *a, const gs_fact *b, const char *field);
/* Two of one live article, of which one at least is told in an entry that later ones replace: they
 * speak of two hours, and are never compared. */
bool gs_facts_replaced(const gs_fact *a, const gs_fact *b);

/* When the fact happened or holds: its first date or period, else its as-of date. */
gs_span gs_fact_time(const gs_fact *fact);
/* Days on which it surely holds: from its beginning (field `from`, else the as-of date) to its end
 * (`to`), which where open is taken to be `lasting` days away; a period holds as a whole. from >
 * to: none. */
gs_span gs_fact_core(const gs_fact *fact, int64_t lasting);
/* Does it hold all through d? */
gs_tri gs_fact_covers(const gs_fact *fact, gs_span d, int64_t lasting);

#endif
