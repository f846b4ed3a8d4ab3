/* book: what the files of this layer share about a rulebook and a rule; private to the layer. */
#ifndef GS_LUA_BOOK_H
#define GS_LUA_BOOK_H

#include "filter.h"
#include "manifest.h"
#include "rulebook.h"
#include "sandbox.h"
#include "shape.h"

/* What was compiled of a source (chunk.h); n is 0 before. */
typedef struct gs_bytecode {
    const char *bytes;
    size_t n;
    size_t named_from, named_to; /* where in it the source is named */
} gs_bytecode;

enum { GS_MODULES = 256 };

/* A pack file, kept as text so that rules run without touching a disk. */
typedef struct gs_packfile {
    const char *path;
    const char *module; /* "lib.name" for files under lib/, else NULL */
    uint64_t key;       /* the hash of that name, */
    struct gs_packfile
        *next;     /* and another whose hash ends alike, in their order (book->modules) */
    bool manifest; /* the pack.lua of its folder */
    uint32_t root; /* the folder that it came with */
    const char *text;
    size_t n;
    gs_bytecode *compiled;
} gs_packfile;

/* Fields and choices for a kind of another file; applied when all files are read. */
typedef struct gs_extension {
    const char *kind, *file;
    uint32_t line, n, nchoices;
    gs_field *fields;
    gs_field *choices; /* name and choices alone */
} gs_extension;

/* A measure as it was declared; extensions reach the pack when all files are read. */
typedef struct gs_measure_note {
    gs_measure_decl decl;
    uint32_t root;
    bool extends;
} gs_measure_note;

/* A pack of the book: its pack.lua, and the root of its files. */
typedef struct gs_bookpack {
    gs_manifest manifest;
    uint32_t root;
} gs_bookpack;

/* A side of a constraint: facts, and the fields that say when they begin and end. */
typedef struct gs_side {
    gs_filter filter;
    const char *from, *to; /* or NULL */
} gs_side;

/* A one-line constraint. */
typedef struct gs_constraint {
    gs_shape shape;
    const char *const *fields;
    uint32_t nfields;
    const char *const *words; /* one_of, none_of: values; allowed_units: units */
    uint32_t nwords;
    const char *const *separators;
    uint32_t nseparators;
    const char *const *values; /* symmetric: fields to compare */
    uint32_t nvalues;
    gs_filter where; /* facts that it looks at */
    gs_side sides[2];
    gs_filter total, parts;   /* sum_equals; parts also: the list of count_equals_list */
    bool across;              /* sum_equals: parts are facts, not fields */
    const char *by;           /* a field, or NULL */
    bool falling, complete;   /* monotone; sum_equals, count_equals_list */
    bool has_min, has_max;    /* range, difference_within */
    gs_quantity min, max;     /* amounts */
    gs_span earliest, latest; /* dates */
    const char *message;      /* or NULL for the usual words */
} gs_constraint;

struct gs_rule {
    gs_rule_info info;
    const gs_rulebook *book;
    const gs_packfile *source;
    const gs_example *examples; /* flags first */
    const gs_constraint *constraints;
    uint32_t nconstraints;
    bool has_check;
};

struct gs_rulebook {
    gs_arena *arena;
    gs_arena *texts;        /* of the files: the same arena, but while an image is made; */
    gs_arena *codes;        /* of what Lua compiled: likewise */
    struct gs_image *image; /* where its memory came from the program itself, or NULL */
    const gs_natives *natives;
    gs_kinds *kinds;
    gs_pack *pack;
    gs_lexicon *lexicon;
    gs_packfile **sources;
    uint32_t nsources, capsources;
    gs_packfile *modules[GS_MODULES]; /* by what their hashes end with */
    uint32_t roots;
    gs_extension *extensions;
    uint32_t nextensions, capextensions;
    gs_rule **rules;
    uint32_t nrules, caprules;
    gs_bookpack *packs;
    uint32_t npacks, cappacks;
    gs_measure_note *measures;
    uint32_t nmeasures, capmeasures;
    struct gs_coverage *coverage; /* or NULL */
    const struct gs_ready *ready; /* or NULL */
    struct gs_heard *heard;       /* or NULL */
};

/* An empty book whose memory is the arena's; Lua's own functions are the other's. */
gs_rulebook *gs_rulebook_in(gs_arena *arena, gs_arena *natives);

/* The user pointer of every sandbox of this layer begins with this. */
typedef struct gs_session {
    const gs_rulebook *book;
    const gs_packfile *source;
    struct gs_tracer *tracer; /* trace.h; NULL where nobody asked */
    gs_arena *compiled;       /* keeps what is compiled; NULL once threads may share the book */
} gs_session;

typedef struct gs_loading {
    gs_session session;
    gs_rulebook *book;
    uint32_t declared; /* kinds, words, measures and facts so far */
    uint32_t line;     /* where a field of a rule stands, for errors that C finds in it */
} gs_loading;

/* What the declaring functions share: the name of `what "name" { ... }` and its table at index 1.
 */
int gs_declare_curry(lua_State *L, lua_CFunction declare, const char *what);
const char *gs_declare_begin(lua_State *L, const char *what);
gs_loading *gs_loading_of(lua_State *L);
/* Adds the string keys of the table at index behind the n settings, but those of `names` (NULL, or
 * a list that NULL ends) and those that are set already. Returns how many there are. */
enum { GS_MAX_SETTINGS = 32 };
uint32_t gs_declare_settings(lua_State *L, int index, const char *what, const char *const *names,
                             gs_setting settings[GS_MAX_SETTINGS], uint32_t n);

/* measure, extend_measure. */
int gs_call_measure(lua_State *L);
int gs_call_measure_extension(lua_State *L);
/* Once all files are read: extensions join their measures, and clashes of packs are told. */
void gs_measures_settle(gs_rulebook *book, gs_problems *problems);

/* packs.c: the pack.lua of a folder joins the book. */
void gs_packs_take(gs_rulebook *book, const gs_packfile *source, gs_problems *problems);
/* What packs need is there. */
void gs_packs_settle(gs_rulebook *book, gs_problems *problems);
/* err where another pack gives the phrase of this set another value. */
bool gs_packs_clash(const gs_rulebook *book, const gs_packfile *source, const char *set,
                    const char *form, const char *value, gs_err *err);

/* Reads the rule table at index 1 (a lua_CFunction; index 2: light userdata, where the gs_rule *
 * goes). */
int gs_rule_read(lua_State *L);
/* Fills the rule's constraints from the table at index. */
void gs_constraints_read(lua_State *L, int index, gs_arena *arena, gs_rule *rule);
/* err where the rule names a kind or field that is not declared. */
bool gs_rule_check_names(const gs_rule *rule, const gs_kinds *kinds, gs_err *err) GS_MUST_USE;
bool gs_constraints_check_names(const gs_rule *rule, const gs_kinds *kinds,
                                gs_err *err) GS_MUST_USE;

/* Names the source where err has none, and quotes the line. */
void gs_err_place(gs_err *err, const gs_packfile *source);

/* Line of the source where `name =` stands at a line's beginning, or 1. */
uint32_t gs_packfile_line(const gs_packfile *source, const char *name);

/* Help for reading tables; all raise with the table's and field's name. */
const char *gs_table_string(lua_State *L, int table, const char *field, const char *what,
                            bool required);
/* A string or a list of strings, copied. */
const char *const *gs_table_strings(lua_State *L, int table, const char *field, const char *what,
                                    gs_arena *arena, uint32_t *n);
/* Raises where the table has a string key that is not among the names. */
void gs_table_only(lua_State *L, int table, const char *const *names, uint32_t n, const char *what);

#endif
