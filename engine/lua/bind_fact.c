/* A fact as scripts hold it: its fields, its properties, and what it shares with another. */
#include <string.h>

#include "kit.h"
#include "trace.h"

static const char NIL = 0;   /* what a handle keeps in its place */
static const char NAMES = 0; /* registry: the names of kit->asked */

enum {
    HANDLES_AT_ONCE = 256, /* of a group; a larger table grows as facts are asked for */
    SHORT = 40             /* bytes of a name; Lua may have two strings for a longer one */
};

typedef struct handle {
    const gs_fact *fact;
} handle;

/* --- properties that every fact has; as_of and published are always dates, perhaps with nothing
 * known --- */

typedef enum property {
    P_AS_OF = 0,
    P_AS_OF_INFERRED,
    P_AS_OF_STATED,
    P_CAPTION,
    P_COLUMN,
    P_CORRECTED,
    P_DOCUMENT,
    P_HEADLINE,
    P_KIND,
    P_LINE,
    P_MAIN,
    P_MODALITY,
    P_PUBLISHED,
    P_QUOTED,
    P_SENTENCE,
    P_SOURCE,
    P_SPEAKER,
    P_TABLE,
    P_TEXT,
    P_TITLE,
    P_TRUST,
    PROPERTIES
} property;

/* A handle keeps what was asked once: first its fields, in their order, then those properties that
 * take some making. */
static const unsigned char PLACES[PROPERTIES] = {
    [P_AS_OF] = 1,   [P_DOCUMENT] = 2, [P_PUBLISHED] = 3, [P_SENTENCE] = 4, [P_SOURCE] = 5,
    [P_SPEAKER] = 6, [P_TEXT] = 7,     [P_TITLE] = 8,     [P_MAIN] = 9};
enum { KEPT = 9 };

void gs_push_fact(lua_State *L, const gs_fact *fact) {
    const gs_kit *kit = gs_running_of(L)->kit;
    luaL_checkstack(L, 4, "fact");
    lua_rawgeti(L, LUA_REGISTRYINDEX, kit->facts);
    if (lua_rawgetp(L, -1, fact) == LUA_TNIL) {
        lua_pop(L, 1);
        handle *h = lua_newuserdatauv(L, sizeof *h, (int)fact->kind->nfields + KEPT);
        h->fact = fact;
        lua_rawgeti(L, LUA_REGISTRYINDEX, kit->fact_type);
        lua_setmetatable(L, -2);
        lua_pushvalue(L, -1);
        lua_rawsetp(L, -3, fact);
    }
    lua_remove(L, -2);
}

void gs_forget_facts(lua_State *L) {
    gs_kit *kit = gs_running_of(L)->kit;
    const gs_group *group = gs_running_of(L)->scene.group;
    uint32_t n = group && group->count < HANDLES_AT_ONCE ? group->count : HANDLES_AT_ONCE;
    lua_createtable(L, 0, (int)n);
    if (!kit->facts) {
        lua_rawgetp(L, LUA_REGISTRYINDEX, &gs_fact_api);
        kit->fact_type = luaL_ref(L, LUA_REGISTRYINDEX);
        kit->facts = luaL_ref(L, LUA_REGISTRYINDEX);
    } else {
        lua_rawseti(L, LUA_REGISTRYINDEX, kit->facts);
    }
}

const gs_fact *gs_to_fact(lua_State *L, int index) {
    const handle *h = gs_test_value(L, index, &gs_fact_api);
    return h ? h->fact : NULL;
}

const gs_fact *gs_check_fact(lua_State *L, int index) {
    const gs_fact *fact = gs_to_fact(L, index);
    if (!fact) gs_lua_fault(L, NULL, "a fact is needed here, not a %s", luaL_typename(L, index));
    return fact;
}

static void push_sym(lua_State *L, gs_sym sym) {
    if (sym)
        gs_push_text(L, sym);
    else
        lua_pushnil(L);
}

static void push_value(lua_State *L, gs_ftype type, const gs_value *v) {
    if (!v->known) {
        lua_pushnil(L);
        return;
    }
    switch (type) {
    case GS_F_TEXT:
    case GS_F_ENTITY:
    case GS_F_CHOICE: gs_push_text(L, v->sym); return;
    case GS_F_AMOUNT: gs_push_amount(L, *v->amount); return;
    case GS_F_DATE: gs_push_span(L, v->span); return;
    case GS_F_PERIOD: gs_push_period(L, v->span); return;
    case GS_F_FLAG: lua_pushboolean(L, v->flag); return;
    }
}

static int property_named(const char *name);

static bool push_flag(lua_State *L, const gs_fact *fact, property p) {
    uint32_t bit = 0;
    switch (p) {
    case P_AS_OF_INFERRED: bit = GS_FF_AS_OF_INFERRED; break;
    case P_AS_OF_STATED: bit = GS_FF_AS_OF_STATED; break;
    case P_CAPTION: bit = GS_FF_CAPTION; break;
    case P_CORRECTED: bit = GS_FF_CORRECTED; break;
    case P_HEADLINE: bit = GS_FF_HEADLINE; break;
    case P_QUOTED: bit = GS_FF_QUOTED; break;
    case P_TABLE: bit = GS_FF_TABLE; break;
    default: return false;
    }
    lua_pushboolean(L, (fact->flags & bit) != 0);
    return true;
}

/* Rules ask for lines to know what stands near. */
uint32_t gs_fact_line(const gs_store *store, const gs_fact *fact) {
    const gs_article *article = gs_store_document_at(store, fact->document)->article;
    if (fact->paragraph) return fact->paragraph;
    return article ? gs_article_flow_line(article, fact->from) : fact->from.line;
}

/* Columns of a broken paragraph begin anew on each line; bytes of the file do not. */
uint32_t gs_fact_column(const gs_fact *fact) {
    return fact->paragraph && fact->from.byte ? fact->from.byte : fact->from.column;
}

static bool push_of_document(lua_State *L, gs_scene *scene, const gs_fact *fact, property p) {
    const gs_document *document = gs_store_document_at(scene->store, fact->document);
    switch (p) {
    case P_DOCUMENT: lua_pushstring(L, document->path); return true;
    case P_SOURCE: lua_pushstring(L, document->source ? document->source : ""); return true;
    case P_TITLE: lua_pushstring(L, document->title ? document->title : ""); return true;
    case P_PUBLISHED: gs_push_span(L, document->date); return true;
    case P_MAIN: lua_pushstring(L, gs_main_body_of(scene, fact)); return true;
    default: return false;
    }
}

static void push_property(lua_State *L, const gs_fact *fact, property p) {
    gs_scene *scene = &gs_running_of(L)->scene;
    const gs_store *store = scene->store;
    if (push_flag(L, fact, p) || push_of_document(L, scene, fact, p)) return;
    switch (p) {
    case P_AS_OF: gs_push_span(L, fact->as_of); return;
    case P_KIND: lua_pushstring(L, fact->kind->name); return;
    case P_COLUMN: lua_pushinteger(L, gs_fact_column(fact)); return;
    case P_LINE: lua_pushinteger(L, gs_fact_line(store, fact)); return;
    case P_MODALITY: lua_pushstring(L, gs_modality_name(fact->modality)); return;
    case P_SENTENCE: gs_push_text(L, fact->sentence); return;
    case P_SPEAKER: push_sym(L, fact->speaker); return;
    case P_TEXT: gs_push_text(L, fact->text); return;
    case P_TRUST:
        lua_pushstring(L, fact->trust == GS_TRUST_REFERENCE ? "reference" : "article");
        return;
    default: lua_pushnil(L);
    }
}

_Noreturn static int no_field(lua_State *L, const gs_fact *fact, const char *name) {
    const char *near = gs_field_nearest(fact->kind, name);
    if (!near) near = gs_api_nearest(&gs_fact_api, name);
    const char *hint = near ? lua_pushfstring(L, "did you mean '%s'?", near) : NULL;
    gs_lua_fault(L, hint, "kind '%s' has no field '%s'", fact->kind->name, name);
}

/* --- methods --- */

static int fact_same_document(lua_State *L) {
    lua_pushboolean(L, gs_check_fact(L, 1)->document == gs_check_fact(L, 2)->document);
    return 1;
}

static int fact_same_story(lua_State *L) {
    const gs_shared *shared = gs_running_of(L)->shared;
    uint32_t a = gs_check_fact(L, 1)->document, b = gs_check_fact(L, 2)->document;
    lua_pushboolean(L, !shared || !shared->stories || shared->stories[a] == shared->stories[b]);
    return 1;
}

static int field_of(lua_State *L, const gs_fact *fact, int index) {
    const char *name = luaL_checkstring(L, index);
    int i = gs_field_index(fact->kind, name);
    if (i < 0) no_field(L, fact, name);
    return i;
}

static int fact_inherited(lua_State *L) {
    const gs_fact *fact = gs_check_fact(L, 1);
    const gs_value *v = &fact->values[field_of(L, fact, 2)];
    lua_pushboolean(L, v->known && v->inherited);
    return 1;
}

static int fact_same(lua_State *L) {
    const gs_fact *a = gs_check_fact(L, 1), *b = gs_check_fact(L, 2);
    const char *name = luaL_checkstring(L, 3);
    if (!lua_isnoneornil(L, 4)) { /* a:same(b, "of", "partner") */
        field_of(L, a, 3);
        field_of(L, b, 4);
        gs_push_tri(L, gs_fields_same(&gs_running_of(L)->scene, a, name, b, lua_tostring(L, 4)));
        gs_trace_facts(L, "same", a, b, name);
        return 1;
    }
    bool fields = gs_field_index(a->kind, name) >= 0 && gs_field_index(b->kind, name) >= 0;
    if (!fields && property_named(name) < 0) {
        field_of(L, a, 3);
        field_of(L, b, 3);
    }
    gs_push_tri(L, gs_facts_same(&gs_running_of(L)->scene, a, b, name));
    gs_trace_facts(L, "same", a, b, name);
    return 1;
}

static int fact_apart(lua_State *L) {
    const gs_fact *a = gs_check_fact(L, 1), *b = gs_check_fact(L, 2);
    field_of(L, a, 3);
    field_of(L, b, 3);
    lua_pushboolean(L, gs_facts_apart(&gs_running_of(L)->scene, a, b, lua_tostring(L, 3)));
    gs_trace_facts(L, "apart", a, b, lua_tostring(L, 3));
    return 1;
}

/* Does any of its fields surely name this person, place or body? */
static int fact_names(lua_State *L) {
    const gs_fact *fact = gs_check_fact(L, 1);
    size_t n;
    if (lua_isnoneornil(L, 2)) return gs_push_sure(L, GS_NO);
    const char *name = luaL_checklstring(L, 2, &n);
    gs_scene *scene = &gs_running_of(L)->scene;
    gs_value wanted = {.known = true};
    wanted.sym = gs_sym_find(gs_store_symbols(scene->store), name, n);
    gs_tri any = GS_NO;
    for (uint32_t i = 0; wanted.sym && i < fact->kind->nfields; i++)
        if (fact->kind->fields[i].type == GS_F_ENTITY && fact->values[i].known)
            any = gs_tri_or(any, gs_value_same(scene, GS_F_ENTITY, &fact->values[i], &wanted));
    return gs_push_sure(L, any);
}

gs_likeness *gs_run_likeness(gs_running *run) {
    if (run->scene.likeness) return run->scene.likeness;
    gs_shared own = {.arena = run->arena}, *shared = run->shared ? run->shared : &own;
    if (!shared->likeness)
        shared->likeness = gs_likeness_new(shared->arena, run->scene.store, shared->stories,
                                           gs_rulebook_lexicon(run->rule->book));
    return run->scene.likeness = shared->likeness;
}

static gs_sym text_field(lua_State *L, const gs_fact *fact) {
    const gs_field *field = &fact->kind->fields[field_of(L, fact, 3)];
    if (!gs_field_has_words(field))
        gs_lua_fault(L, "name a field of words, or none for the sentence",
                     "field '%s' of kind '%s' holds no words", field->name, fact->kind->name);
    return gs_fact_words(fact, field->name);
}

/* a:likeness(b[, field]): the weight of the rare words that both sentences share, or that both
 * facts share in a text field, and what part of the lighter and of the heavier that is. */
static int fact_likeness(lua_State *L) {
    gs_likeness *likeness = gs_run_likeness(gs_running_of(L));
    const gs_fact *a = gs_check_fact(L, 1), *b = gs_check_fact(L, 2);
    bool fields = !lua_isnoneornil(L, 3);
    gs_sym x = fields ? text_field(L, a) : a->sentence, y = fields ? text_field(L, b) : b->sentence;
    gs_shared_words shared = gs_likeness_of_texts(likeness, x, y);
    gs_sandbox_charge(L, 50);
    lua_pushnumber(L, shared.weight);
    lua_pushnumber(L, shared.of_lighter);
    lua_pushnumber(L, shared.of_heavier);
    return 3;
}

/* What the label says of it beside an excerpt. */
static int fact_label(lua_State *L) {
    char text[256];
    lua_pushstring(
        L, gs_fact_label(gs_running_of(L)->scene.store, gs_check_fact(L, 1), text, sizeof text));
    return 1;
}

/* A field as people read it ("$5.93 billion"), or nil. */
static int fact_say(lua_State *L) {
    const gs_fact *fact = gs_check_fact(L, 1);
    int i = field_of(L, fact, 2);
    char text[256];
    if (fact->values[i].known)
        lua_pushstring(
            L, gs_value_say(gs_running_of(L)->scene.store, fact, (uint32_t)i, text, sizeof text));
    else
        lua_pushnil(L);
    return 1;
}

/* A field's number, or behind the fields a property's; -1: a method, or nothing. Fields first: a
 * kind may use a property's name where the registry lets it. */
static int find_member(const gs_kind *kind, const char *name) {
    int i = gs_field_index(kind, name), p = i < 0 ? property_named(name) : -1;
    return p >= 0 ? (int)kind->nfields + p : i;
}

/* [-0, +0, em] Lua has one string for each short text: held, it is known by where it lies. */
static void remember(lua_State *L, gs_asked *asked, gs_asked known) {
    if (known.member < 0 || lua_rawlen(L, 2) > SHORT) return;
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &NAMES) != LUA_TTABLE) {
        lua_pop(L, 1);
        lua_newtable(L);
        lua_pushvalue(L, -1);
        lua_rawsetp(L, LUA_REGISTRYINDEX, &NAMES);
    }
    lua_pushvalue(L, 2);
    lua_pushboolean(L, true);
    lua_rawset(L, -3);
    lua_pop(L, 1);
    *asked = known;
}

/* Rules ask for the same few names again and again. */
static int member_of(lua_State *L, gs_running *run, const gs_kind *kind, const char *name) {
    gs_asked *asked = &run->kit->asked[((uintptr_t)name / 16 + 7 * kind->id) % GS_ASKED];
    if (asked->kind == kind && asked->name == name) return asked->member;
    int member = find_member(kind, name);
    remember(L, asked, (gs_asked){kind, name, member});
    return member;
}

/* The user value that keeps the member, or 0. */
static int place_of(const gs_kind *kind, int member) {
    int n = (int)kind->nfields;
    if (member < n) return member + 1;
    int kept = PLACES[member - n];
    return kept ? n + kept : 0;
}

/* [-0, +1, em] */
static void push_member(lua_State *L, const gs_fact *fact, int member) {
    int n = (int)fact->kind->nfields;
    if (member < n)
        push_value(L, fact->kind->fields[member].type, &fact->values[member]);
    else
        push_property(L, fact, (property)(member - n));
}

/* [-0, +1, em] What was asked once is kept beside the handle, where a light userdata stands for
 * nil; it never leaves. */
static void push_kept(lua_State *L, const gs_fact *fact, int member) {
    int place = place_of(fact->kind, member);
    int type = place ? lua_getiuservalue(L, 1, place) : LUA_TNONE;
    if (type == LUA_TLIGHTUSERDATA) lua_pushnil(L);
    if (type != LUA_TNIL && type != LUA_TNONE) return;
    push_member(L, fact, member);
    if (!place) return;
    if (lua_isnil(L, -1))
        lua_pushlightuserdata(L, (void *)&NIL);
    else
        lua_pushvalue(L, -1);
    lua_setiuservalue(L, 1, place);
}

static int fact_index(lua_State *L) {
    const handle *h = lua_touserdata(L, 1); /* scripts cannot reach __index but through a fact */
    const char *name = lua_tostring(L, 2);
    if (!name) name = luaL_checkstring(L, 2); /* which says what it is */
    gs_running *run = gs_running_of(L);
    int member = member_of(L, run, h->fact->kind, name);
    if (member >= 0) {
        push_kept(L, h->fact, member);
    } else {
        lua_settop(L, 2);
        if (lua_rawget(L, lua_upvalueindex(1)) == LUA_TNIL) no_field(L, h->fact, name);
    }
    if (run->session.tracer) gs_trace_value(run->session.tracer, L, h->fact, name, lua_gettop(L));
    return 1;
}

static int fact_newindex(lua_State *L) {
    return gs_lua_fault(L, "keep what you find in a local table", "facts are read-only");
}

static int fact_tostring(lua_State *L) {
    lua_pushstring(L, gs_store_text(gs_running_of(L)->scene.store, gs_check_fact(L, 1)->text));
    return 1;
}

/* The properties stand first, in the order of their enumeration. */
static const gs_member FACT[] = {
    [P_AS_OF] = {"as_of", NULL, "", "date", "When it is said to hold; perhaps nothing is known"},
    [P_AS_OF_INFERRED] = {"as_of_inferred", NULL, "", "boolean",
                          "That date rests on an inferred one"},
    [P_AS_OF_STATED] = {"as_of_stated", NULL, "", "boolean", "The sentence itself says it"},
    [P_CAPTION] = {"caption", NULL, "", "boolean", "It stands in a caption"},
    [P_COLUMN] = {"column", NULL, "", "integer",
                  "Rises with the words of one line: the column at which it begins, in characters; "
                  "in a paragraph that is broken, its byte in the file"},
    [P_CORRECTED] = {"corrected", NULL, "", "boolean", "The text itself takes it back"},
    [P_DOCUMENT] = {"document", NULL, "", "string", "The path of its document"},
    [P_HEADLINE] = {"headline", NULL, "", "boolean", "It stands in a headline"},
    [P_KIND] = {"kind", NULL, "", "string", "The name of its kind"},
    [P_LINE] =
        {"line", NULL, "", "integer",
         "The line on which its paragraph begins, were none broken into lines: paragraphs keep the "
         "distance that they have"},
    [P_MAIN] = {"main", NULL, "", "string?",
                "The firm or body that its document is mainly about; nil where none stands out"},
    [P_MODALITY] = {"modality", NULL, "", "string",
                    "\"asserted\", \"planned\", \"possible\" or \"denied\""},
    [P_PUBLISHED] = {"published", NULL, "", "date",
                     "The date of its document; perhaps nothing is known"},
    [P_QUOTED] = {"quoted", NULL, "", "boolean", "It stands in somebody's quoted words"},
    [P_SENTENCE] = {"sentence", NULL, "", "string", "The sentence around it"},
    [P_SOURCE] = {"source", NULL, "", "string", "Who published its document, or \"\""},
    [P_SPEAKER] = {"speaker", NULL, "", "string?", "Who says so; nil: the article itself"},
    [P_TABLE] = {"table", NULL, "", "boolean", "It stands in a table"},
    [P_TEXT] = {"text", NULL, "", "string", "The words that tell it"},
    [P_TITLE] = {"title", NULL, "", "string", "The title of its document, or \"\""},
    [P_TRUST] = {"trust", NULL, "", "string",
                 "\"article\", or \"reference\": the record that articles are held against"},
    [PROPERTIES] = {"same", fact_same, "other: fact, field: string, field_of_other: string?",
                    "boolean?",
                    "Do both surely have one value: true, false, or nil where that is not known; "
                    "names are compared as names"},
    {"apart", fact_apart, "other: fact, field: string", "boolean",
     "Can both values not be true of one thing"},
    {"same_document", fact_same_document, "other: fact", "boolean",
     "Do both stand in one document"},
    {"same_story", fact_same_story, "other: fact", "boolean",
     "Do their documents tell of one story: are they of one time, and do they share names that few "
     "others use"},
    {"names", fact_names, "name: string?", "boolean", "Does one of its fields surely name this"},
    {"inherited", fact_inherited, "field: string", "boolean",
     "Was the value carried from the context, and not told in the sentence"},
    {"likeness", fact_likeness, "other: fact, field: string?", "number, number, number",
     "How much the two sentences, or two texts in a field, have in common: the weight of the rare "
     "words in both, and what "
     "part of the lighter and of the heavier text that is"},
    {"aligned", gs_fact_aligned, "other: fact", "integer?, integer?, string?, string?",
     "Where the two sentences, laid side by side, differ just where these facts stand: how many of "
     "the four words before and behind are the same, and the words that differ; else nil"},
    {"changes", gs_fact_changes, "other: fact", "fun(): string?, string?, integer?, integer?",
     "Walks all that differs between the two sentences: both stretches, and how many of the four "
     "words on either side are the same"},
    {"around", gs_fact_around,
     "other: fact, from: integer, to: integer, from_there: integer, to_there: integer",
     "number, number, number",
     "How alike the words around a stretch of either sentence are (bytes, both included): the "
     "weight of the words next to them that are the same on the same side, and on the other side, "
     "and of all that both have among the five on either side"},
    {"say", fact_say, "field: string", "string?", "The value as people read it, or nil"},
    {"label", fact_label, "", "string", "What stands beside its excerpt in a report"},
    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_fact_api = {"fact", "f:",
                            "A fact, read-only. Besides what every fact has, each field of its "
                            "kind is a value: a string for text, entity and choice, true for a "
                            "flag, an amount, a date or a period; nil where nothing is known.",
                            FACT};

static int property_named(const char *name) {
    for (int i = 0; i < PROPERTIES; i++)
        if (strcmp(FACT[i].name, name) == 0) return i;
    return -1;
}

void gs_bind_facts(lua_State *L) {
    static const luaL_Reg meta[] = {
        {"__newindex", fact_newindex}, {"__tostring", fact_tostring}, {NULL, NULL}};
    gs_make_metatable(L, &gs_fact_api, meta, fact_index);
    gs_forget_facts(L);
}
