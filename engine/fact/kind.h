/* kind: what facts may look like. Packs declare kinds; an undeclared kind or field is an error.
 *
 * Each field has a type and a role. Key fields make two facts answer the same question. Separators
 * are fields under which two values may differ without contradiction (an edition, a round, gross or
 * net). Value fields are what rules compare. A registry is filled while packs load and is read-only
 * afterwards.
 */
#ifndef GS_FACT_KIND_H
#define GS_FACT_KIND_H

#include "base/arena.h"
#include "base/err.h"

typedef enum gs_ftype {
    GS_F_TEXT = 0, /* words, compared folded */
    GS_F_ENTITY,   /* a person, place, body or thing by name */
    GS_F_CHOICE,   /* one of the declared words */
    GS_F_AMOUNT,   /* interval with unit */
    GS_F_DATE,     /* a day that lies within the span */
    GS_F_PERIOD,   /* the whole span */
    GS_F_FLAG      /* true or absent */
} gs_ftype;
enum { GS_F_TYPES = GS_F_FLAG + 1 };

typedef enum gs_frole { GS_R_VALUE = 0, GS_R_KEY, GS_R_SEPARATOR, GS_R_INFO } gs_frole;

typedef struct gs_field {
    const char *name;
    const char *doc;
    gs_ftype type;
    gs_frole role;
    bool required;
    const char *const *choices; /* GS_F_CHOICE */
    uint32_t nchoices;
} gs_field;

enum { GS_MAX_FIELDS = 24 };

typedef struct gs_kind {
    const char *name;
    const char *doc;
    const char *label; /* how a fact is told beside an excerpt: "{stage}, as of {as_of}"; "" for the
                          default */
    const char *file;  /* where it was declared, for clashes */
    uint32_t line;
    bool background; /* read from every sentence: such a fact does not mean that the sentence was
                        understood */
    gs_field *fields;
    uint32_t nfields;
    uint32_t id; /* index in the registry */
} gs_kind;

/* Where something is declared, for errors. */
typedef struct gs_written {
    const char *file;
    uint32_t line;
} gs_written;

typedef struct gs_kinds gs_kinds;

gs_kinds *gs_kinds_new(gs_arena *arena);
/* Copies the declaration. err (GS_E_RULE, naming both places) where the name is taken, a field
 * stands twice or shadows a built-in property (at, kind, speaker, as_of, as_of_origin, modality,
 * trust, group, flags, inherited, pattern, document), the label names what is no field, or there
 * are too many. Adding fields to a kind of another pack: gs_kind_extend. */
bool gs_kinds_add(gs_kinds *kinds, const gs_kind *kind, gs_err *err) GS_MUST_USE;
bool gs_kind_extend(gs_kinds *kinds, const char *name, const gs_field *fields, uint32_t n,
                    const gs_written *at, gs_err *err) GS_MUST_USE;
/* Adds the choices of `more` to the field of its name, which is of type choice. */
bool gs_kind_add_choices(gs_kinds *kinds, const char *name, const gs_field *more,
                         const gs_written *at, gs_err *err) GS_MUST_USE;
const gs_kind *gs_kinds_named(const gs_kinds *kinds, const char *name);
const gs_kind *gs_kinds_at(const gs_kinds *kinds, uint32_t i); /* NULL past the end */
uint32_t gs_kinds_count(const gs_kinds *kinds);

/* Index of the field, or -1. */
int gs_field_index(const gs_kind *kind, const char *name);
/* The declared name nearest to a misspelt one (edit distance at most 2 and less than half its
 * length), or NULL. */
const char *gs_kind_nearest(const gs_kinds *kinds, const char *name);
const char *gs_field_nearest(const gs_kind *kind, const char *name);
const char *gs_ftype_name(gs_ftype type);
/* For anyone with a list: the nearest of n names, or NULL. */
const char *gs_nearest(const char *name, const char *const *names, uint32_t n);

#endif
