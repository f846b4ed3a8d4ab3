/* said:sentences { amount = true }: what each sentence tells of these kinds, from left to right.
 *
 * Many rules ask how the figures of one sentence hang together. A fact knows its words and its
 * sentence; where the words stand in it is found here, for all of a group at once. With `told`
 * what is taken back, or told again in brackets, is left out.
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "kit.h"
#include "trace.h"

enum { KINDS = 2, PLACED, SENTENCES, OPEN, LIST }; /* places on the stack */

enum {
    COST = 50,         /* of a fact, in instructions: it is sorted, found, and put into tables */
    SAME_PARAGRAPH = 2 /* lines: a sentence that a document repeats farther below is another */
};

/* A fact beside what it is sorted by. */
typedef struct placed {
    const gs_fact *fact;
    const char *document;
    uint32_t line, column, order;
} placed;

/* The sentence in hand, and where in it the next words are looked for. */
typedef struct open_sentence {
    const placed *first;
    const gs_fact *last; /* that has a place in it */
    uint32_t last_column;
    const char *text;
    size_t n, next, at;
    lua_Integer count, found; /* facts in it, sentences */
    bool told; /* nothing taken back or told again is wanted, and no sentence without facts */
} open_sentence;

static int by_place(const void *left, const void *right) {
    const placed *a = left, *b = right;
    int documents = a->document == b->document ? 0 : strcmp(a->document, b->document);
    if (documents) return documents;
    if (a->line != b->line) return a->line < b->line ? -1 : 1;
    if (a->column != b->column) return a->column < b->column ? -1 : 1;
    return a->order < b->order ? -1 : 1;
}

/* Is a fact of the kind wanted: does the table say true of its name? */
static bool wants(lua_State *L, const gs_kind *kind) {
    lua_getfield(L, KINDS, kind->name);
    bool wanted = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return wanted;
}

/* An amount must be a number that can be reckoned with. */
static bool has_number(const gs_fact *fact) {
    int i = gs_field_index(fact->kind, "amount");
    if (i < 0 || fact->kind->fields[i].type != GS_F_AMOUNT) return true;
    const gs_value *v = &fact->values[i];
    uint32_t open = GS_LO_INF | GS_HI_INF;
    return v->known && (v->amount->amount.flags & open) != open;
}

/* [-0, +1, em] Those of the group that are asked for, outside tables and headlines, in the order of
 * the text; they lie in the state's memory. */
static placed *facts_in_place(lua_State *L, const gs_scene *scene, uint32_t *count) {
    const gs_group *group = scene->group;
    placed *all = lua_newuserdatauv(L, (group->count + 1) * sizeof *all, 0);
    const gs_kind *kind = NULL;
    bool wanted = false;
    *count = 0;
    for (uint32_t i = 0; i < group->count; i++) {
        const gs_fact *fact = group->facts[i];
        if (fact->kind != kind) kind = fact->kind, wanted = wants(L, kind);
        if (!wanted || (fact->flags & (GS_FF_TABLE | GS_FF_HEADLINE)) || !has_number(fact))
            continue;
        const char *path = gs_store_document_at(scene->store, fact->document)->path;
        all[(*count)++] =
            (placed){fact, path, gs_fact_line(scene->store, fact), gs_fact_column(fact), i};
    }
    if (*count > 1) qsort(all, *count, sizeof *all, by_place);
    return all;
}

static bool is_of_word(uint32_t code) {
    return gs_is_letter(code) || code - '0' < 10;
}

/* Is there a letter or a digit on both sides of the place? */
static bool inside_word(const char *text, size_t n, size_t at) {
    unsigned width;
    return at > 0 && at < n && is_of_word(gs_utf8_before(text, at, &width)) &&
           is_of_word(gs_utf8_at(text, n, at, &width));
}

/* Where the words stand, not before `next`, or SIZE_MAX: "4" is not looked for in "14". */
static size_t place_of(const open_sentence *s, const char *words, size_t length) {
    for (size_t from = s->next; from <= s->n; from++) {
        const char *found = memmem(s->text + from, s->n - from, words, length);
        if (!found) return SIZE_MAX;
        from = (size_t)(found - s->text);
        if (!inside_word(s->text, s->n, from) && !inside_word(s->text, s->n, from + length))
            return from;
    }
    return SIZE_MAX;
}

static bool begins_anew(const open_sentence *s, const placed *p) {
    return !s->first || strcmp(s->first->document, p->document) != 0 ||
           s->first->fact->sentence != p->fact->sentence ||
           p->line - s->first->line > SAME_PARAGRAPH;
}

/* [-0, +0, m] Puts the open sentence at the end of all. */
static void keep_open(lua_State *L, open_sentence *s) {
    lua_pushvalue(L, OPEN);
    lua_rawseti(L, SENTENCES, ++s->found);
}

/* [-0, +0, em] Leaves a sentence and its list on the stack. */
static void open_one(lua_State *L, open_sentence *s, const placed *p) {
    lua_settop(L, SENTENCES);
    *s = (open_sentence){.first = p, .found = s->found, .told = s->told};
    lua_createtable(L, 0, 5);
    gs_push_text(L, p->fact->sentence);
    s->text = lua_tolstring(L, -1, &s->n); /* the table holds it */
    lua_setfield(L, OPEN, "sentence");
    lua_pushstring(L, p->document);
    lua_setfield(L, OPEN, "document");
    lua_pushinteger(L, p->line);
    lua_setfield(L, OPEN, "line");
    lua_newtable(L);
    lua_pushvalue(L, LIST);
    lua_setfield(L, OPEN, "list");
    if (!s->told) keep_open(L, s);
}

/* Does a bracket that stands open before the place hold what was told before: "15 kilometres (9
 * miles)"? */
static bool is_told_again(const gs_store *store, const open_sentence *s, const gs_fact *fact) {
    int i = gs_field_index(fact->kind, "aside");
    if (i < 0 || !fact->values[i].known) return false;
    if (strcmp(gs_store_text(store, fact->values[i].sym), "restated") != 0) return false;
    size_t at = s->at;
    while (at > 0 && !strchr("()[]", s->text[at - 1])) at--;
    return at > 0 && strchr("([", s->text[at - 1]);
}

/* [-0, +0, em] Puts the fact at the end of the sentence's list. */
static void add_fact(lua_State *L, open_sentence *s, const gs_fact *fact, size_t length) {
    lua_createtable(L, 0, 4);
    gs_push_fact(L, fact);
    lua_setfield(L, -2, "fact");
    lua_pushinteger(L, (lua_Integer)s->at + 1);
    lua_setfield(L, -2, "at");
    lua_pushinteger(L, (lua_Integer)(s->at + length));
    lua_setfield(L, -2, "upto");
    lua_pushvalue(L, OPEN);
    lua_setfield(L, -2, "s");
    lua_rawseti(L, LIST, ++s->count);
    if (s->count > 1 || !s->told) return;
    gs_push_fact(L, fact);
    lua_setfield(L, OPEN, "first");
    keep_open(L, s);
}

/* Both numbers of "61 of the 180" have the same words, and stand at one place. */
static void place_fact(lua_State *L, open_sentence *s, const placed *p) {
    const gs_fact *fact = p->fact;
    const char *words = gs_store_text(gs_running_of(L)->scene.store, fact->text);
    size_t length = strlen(words), at = s->at;
    bool same = s->last && s->last->text == fact->text && s->last_column == p->column;
    if (!same) at = place_of(s, words, length);
    if (at == SIZE_MAX) return;
    s->at = at;
    s->next = at + length;
    s->last = fact;
    s->last_column = p->column;
    bool left_out = s->told && ((fact->flags & GS_FF_CORRECTED) ||
                                is_told_again(gs_running_of(L)->scene.store, s, fact));
    if (!left_out) add_fact(L, s, fact, length);
}

int gs_group_sentences(lua_State *L) {
    const gs_scene *scene = &gs_running_of(L)->scene;
    uint32_t count;
    open_sentence s = {.first = NULL};
    gs_check_value(L, 1, &gs_group_api);
    luaL_checktype(L, KINDS, LUA_TTABLE);
    s.told = lua_toboolean(L, KINDS + 1);
    lua_settop(L, KINDS);
    gs_trace(gs_tracing(L), L, "said:sentences");
    const placed *all = facts_in_place(L, scene, &count);
    gs_sandbox_charge(L, scene->group->count + COST * (uint64_t)count);
    lua_newtable(L);
    for (uint32_t i = 0; i < count; i++) {
        if (begins_anew(&s, &all[i])) open_one(L, &s, &all[i]);
        place_fact(L, &s, &all[i]);
    }
    lua_settop(L, SENTENCES);
    return 1;
}
