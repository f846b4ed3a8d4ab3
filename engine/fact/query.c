#include "query.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "flags.h"
#include "friendly.h"

/* What every fact has, besides the fields of its kind. */
static const char *const PROPERTIES[] = {"kind",      "document", "line",   "title",    "source",
                                         "published", "speaker",  "as_of",  "modality", "trust",
                                         "text",      "sentence", "pattern"};
enum { NPROPERTIES = sizeof PROPERTIES / sizeof *PROPERTIES, NAMES = 600 };

typedef enum relation {
    O_IS = 0,
    O_IS_NOT,
    O_HAS,
    O_HAS_NOT,
    O_LESS,
    O_MOST,
    O_MORE,
    O_LEAST
} relation;

static const struct {
    const char *text;
    relation op;
} OPERATORS[] = {{"!=", O_IS_NOT}, {"!~", O_HAS_NOT}, {"<=", O_MOST}, {">=", O_LEAST},
                 {"=", O_IS},      {"~", O_HAS},      {"<", O_LESS},  {">", O_MORE}};
enum { NOPERATORS = sizeof OPERATORS / sizeof *OPERATORS };

typedef struct condition {
    const char *name, *value, *folded;
    relation op;
    bool has_amount, has_span;
    gs_quantity amount;
    gs_span span;
    long number; /* line */
} condition;

struct gs_query {
    const gs_kinds *kinds;
    condition *items;
    uint32_t count, cap;
    bool asks_kind;
};

/* --- reading --- */

static size_t operator_at(const char *text, relation *op) {
    for (int i = 0; i < NOPERATORS; i++) {
        size_t n = strlen(OPERATORS[i].text);
        if (strncmp(text, OPERATORS[i].text, n) != 0) continue;
        *op = OPERATORS[i].op;
        return n;
    }
    return 0;
}

static size_t name_length(const char *text) {
    return strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
}

bool gs_query_is_one(const char *text) {
    relation op;
    text += strspn(text, " \t\n");
    size_t n = name_length(text);
    const char *behind = text + n + strspn(text + n, " "); /* a blank too many is told when read */
    return n && operator_at(behind, &op);
}

static bool is_property(const char *name) {
    for (int i = 0; i < NPROPERTIES; i++)
        if (strcmp(PROPERTIES[i], name) == 0) return true;
    return false;
}

/* Is it a field of the kind that the query names, or of any? */
static const gs_field *field_named(const gs_query *q, const char *name) {
    for (uint32_t k = 0; k < gs_kinds_count(q->kinds); k++) {
        const gs_kind *kind = gs_kinds_at(q->kinds, k);
        int f = gs_field_index(kind, name);
        if (f >= 0) return &kind->fields[f];
    }
    return NULL;
}

static bool refuse_name(const gs_query *q, const char *name, gs_err *err) {
    const char *names[NAMES];
    uint32_t n = 0;
    for (; n < NPROPERTIES; n++) names[n] = PROPERTIES[n];
    for (uint32_t k = 0; k < gs_kinds_count(q->kinds); k++)
        for (uint32_t f = 0; f < gs_kinds_at(q->kinds, k)->nfields && n < NAMES; f++)
            names[n++] = gs_kinds_at(q->kinds, k)->fields[f].name;
    const char *near = gs_nearest(name, names, n);
    gs_err_set(err, GS_E_USAGE, "", 0, 0, "no kind of fact has a field \"%s\"", name);
    if (near)
        gs_err_hint(err, "did you mean \"%s\"?", near);
    else
        gs_err_hint(err, "\"gainsay facts --kinds\" lists kinds and fields");
    return false;
}

static bool check_kind(const gs_query *q, const condition *c, gs_err *err) {
    if (strcmp(c->name, "kind") != 0 || c->op > O_IS_NOT) return true;
    if (gs_kinds_named(q->kinds, c->value)) return true;
    const char *near = gs_kind_nearest(q->kinds, c->value);
    gs_err_set(err, GS_E_USAGE, "", 0, 0, "there is no kind \"%s\"", c->value);
    if (near)
        gs_err_hint(err, "did you mean \"%s\"?", near);
    else
        gs_err_hint(err, "\"gainsay facts --kinds\" lists them");
    return false;
}

static bool is_date(const gs_query *q, const char *name) {
    const gs_field *field = field_named(q, name);
    if (field) return field->type == GS_F_DATE || field->type == GS_F_PERIOD;
    return strcmp(name, "as_of") == 0 || strcmp(name, "published") == 0;
}

static bool is_amount(const gs_query *q, const char *name) {
    const gs_field *field = field_named(q, name);
    return field && field->type == GS_F_AMOUNT;
}

static bool bad_value(const condition *c, const char *what, const char *example, gs_err *err) {
    gs_err_set(err, GS_E_USAGE, "", 0, 0, "%s is %s, and \"%s\" is none", c->name, what, c->value);
    gs_err_hint(err, "write %s", example);
    return false;
}

/* The value as the field's type wants it. */
static bool read_value(const gs_query *q, condition *c, gs_err *err) {
    size_t n = strlen(c->value);
    bool words = c->op == O_HAS || c->op == O_HAS_NOT, order = c->op >= O_LESS;
    if (words) return true;
    if (strcmp(c->name, "line") == 0) {
        char *end;
        c->number = strtol(c->value, &end, 10);
        return !*end && n ? true : bad_value(c, "a number", "line=12 or line>40", err);
    }
    if (is_date(q, c->name)) {
        c->has_span = gs_span_parse(c->value, n, &c->span);
        return c->has_span || bad_value(c, "a date", "2025, 2025-03, 2025-03-14 or 2025-Q1", err);
    }
    if (is_amount(q, c->name)) {
        size_t bad;
        c->has_amount = gs_quantity_parse(c->value, n, &c->amount) ||
                        gs_amount_friendly(c->value, n, &c->amount, &bad);
        return c->has_amount || bad_value(c, "an amount", "40, 5.9e9 or '5.9 billion USD'", err);
    }
    if (!order) return true;
    gs_err_set(err, GS_E_USAGE, "", 0, 0, "%s has no order, so < and > cannot be asked of it",
               c->name);
    gs_err_hint(err, "they are for amounts, dates and line; ask %s=... or %s~...", c->name,
                c->name);
    return false;
}

/* Bytes of an amount without quotes: "104 million USD", up to the next condition. */
static size_t amount_length(const char *text) {
    size_t n = strcspn(text, " \t\n");
    for (size_t next = n;; n = next) {
        next += strspn(text + next, " \t\n");
        if (!text[next] || gs_query_is_one(text + next)) return n;
        next += strcspn(text + next, " \t\n");
    }
}

/* The value at *at, perhaps in quotes; NULL where a quote is not closed. */
static const char *take_value(gs_arena *arena, const char **at, bool amount) {
    char quote = **at == '"' || **at == '\'' ? **at : 0;
    size_t n = quote    ? strcspn(*at + 1, quote == '"' ? "\"" : "'")
               : amount ? amount_length(*at)
                        : strcspn(*at, " \t\n");
    const char *value = gs_strndup(arena, *at + (quote != 0), n);
    *at += n + (quote ? 1 : 0);
    if (quote && !**at) return NULL;
    *at += quote != 0;
    return value;
}

static bool take(gs_query *q, gs_arena *arena, const char **at, gs_err *err) {
    condition c = {.op = O_IS};
    size_t n = name_length(*at), width = operator_at(*at + n, &c.op);
    if (!n || !width) {
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "\"%.60s\" is no condition", *at);
        gs_err_hint(err, "a condition is NAME=VALUE; the operators are = != ~ !~ < <= > >=");
        return false;
    }
    c.name = gs_strndup(arena, *at, n);
    *at += n + width;
    c.value = take_value(arena, at, is_amount(q, c.name));
    if (!c.value) {
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "the quote after %s is never closed", c.name);
        return false;
    }
    if (!is_property(c.name) && !field_named(q, c.name)) return refuse_name(q, c.name, err);
    c.folded = gs_fold(arena, c.value, strlen(c.value));
    if (!check_kind(q, &c, err) || !read_value(q, &c, err)) return false;
    q->asks_kind = q->asks_kind || strcmp(c.name, "kind") == 0;
    GS_GROW(arena, q->items, q->count, q->cap);
    q->items[q->count++] = c;
    return true;
}

/* A field that the named kind does not have would never be met. */
static bool check_together(const gs_query *q, gs_err *err) {
    const gs_kind *kind = NULL;
    for (uint32_t i = 0; i < q->count; i++)
        if (strcmp(q->items[i].name, "kind") == 0 && q->items[i].op == O_IS)
            kind = gs_kinds_named(q->kinds, q->items[i].value);
    for (uint32_t i = 0; kind && i < q->count; i++) {
        const char *name = q->items[i].name;
        if (is_property(name) || gs_field_index(kind, name) >= 0) continue;
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "kind \"%s\" has no field \"%s\"", kind->name, name);
        const char *near = gs_field_nearest(kind, name);
        if (near)
            gs_err_hint(err, "did you mean \"%s\"?", near);
        else
            gs_err_hint(err, "\"gainsay facts --kinds\" lists kinds and fields");
        return false;
    }
    return true;
}

gs_query *gs_query_parse(gs_arena *arena, const gs_kinds *kinds, const char *text, gs_err *err) {
    gs_query *q = gs_alloc(arena, sizeof *q);
    q->kinds = kinds;
    for (const char *at = text + strspn(text, " \t\n"); *at; at += strspn(at, " \t\n"))
        if (!take(q, arena, &at, err)) return NULL;
    return check_together(q, err) ? q : NULL;
}

/* --- testing --- */

/* The wanted words as whole words of the text, both folded. */
static bool holds_words(const char *text, const char *wanted) {
    size_t n = strlen(wanted);
    for (const char *at = text; n && (at = strstr(at, wanted)); at++) {
        bool begins = at == text || at[-1] == ' ', ends = !at[n] || at[n] == ' ';
        if (begins && ends) return true;
    }
    return false;
}

static bool compare_text(const condition *c, const char *text, bool by_words) {
    gs_arena *scratch = gs_arena_new();
    const char *folded = gs_fold(scratch, text, strlen(text));
    bool found = false;
    if (c->op == O_IS || c->op == O_IS_NOT)
        found = strcmp(folded, c->folded) == 0 || (by_words && holds_words(folded, c->folded));
    else
        found = strstr(folded, c->folded) != NULL;
    gs_arena_free(scratch);
    return found == (c->op == O_IS || c->op == O_HAS);
}

static bool compare_order(relation op, gs_tri less, gs_tri more, gs_tri same) {
    switch (op) {
    case O_IS: return same != GS_NO;
    case O_IS_NOT: return same == GS_NO;
    case O_LESS: return less == GS_YES;
    case O_MORE: return more == GS_YES;
    case O_MOST: return more != GS_YES;
    case O_LEAST: return less != GS_YES;
    case O_HAS:
    case O_HAS_NOT: break;
    }
    return false;
}

static bool compare_span(const condition *c, gs_span span) {
    gs_tri same = gs_span_meets(span, c->span) ? GS_PERHAPS : GS_NO;
    return compare_order(c->op, gs_span_before(span, c->span), gs_span_before(c->span, span), same);
}

/* A bare number is meant in the fact's own unit. */
static bool compare_amount(const condition *c, gs_quantity amount) {
    gs_quantity wanted = c->amount;
    gs_interval converted;
    if (wanted.unit == GS_UNIT_NONE) wanted.unit = amount.unit;
    if (!gs_quantity_in(amount, wanted.unit, &converted)) return c->op == O_IS_NOT;
    return compare_order(c->op, gs_quantity_less(amount, wanted), gs_quantity_less(wanted, amount),
                         gs_tri_not(gs_quantity_apart(amount, wanted)));
}

/* The words of a value: those of a text are looked at to the last, however many they are. */
static bool compare_words(const condition *c, const gs_store *store, const gs_fact *fact, int i) {
    char words[400];
    gs_ftype type = fact->kind->fields[i].type;
    bool text = type == GS_F_TEXT || type == GS_F_ENTITY || type == GS_F_CHOICE;
    const char *said = text ? gs_store_text(store, fact->values[i].sym)
                            : gs_value_say(store, fact, (uint32_t)i, words, sizeof words);
    return compare_text(c, said, type == GS_F_ENTITY);
}

static bool test_field(const condition *c, const gs_store *store, const gs_fact *fact, int i) {
    const gs_value *v = &fact->values[i];
    const gs_field *field = &fact->kind->fields[i];
    if (field->type == GS_F_FLAG && !v->known) return compare_text(c, "no", false);
    if (!v->known) return false;
    if (c->op == O_HAS || c->op == O_HAS_NOT || !(c->has_amount || c->has_span)) {
        if (field->type == GS_F_FLAG && strcmp(c->value, "true") == 0)
            return v->flag == (c->op == O_IS);
        return compare_words(c, store, fact, i);
    }
    if (field->type == GS_F_AMOUNT) return c->has_amount && compare_amount(c, *v->amount);
    if (field->type == GS_F_DATE || field->type == GS_F_PERIOD)
        return c->has_span && compare_span(c, v->span);
    return compare_words(c, store, fact, i);
}

static bool test_line(const condition *c, const gs_fact *fact) {
    long line = (long)fact->from.line;
    return compare_order(c->op, line < c->number ? GS_YES : GS_NO,
                         line > c->number ? GS_YES : GS_NO, line == c->number ? GS_YES : GS_NO);
}

static bool test_date(const condition *c, gs_span span) {
    char words[160];
    if (gs_span_is_all(span)) return false;
    if (c->has_span) return compare_span(c, span);
    return compare_text(c, gs_span_say(span, words, sizeof words), false);
}

static const char *property_of(const char *name, const gs_store *store, const gs_fact *fact) {
    const gs_document *d = gs_store_document_at(store, fact->document);
    if (strcmp(name, "kind") == 0) return fact->kind->name;
    if (strcmp(name, "document") == 0) return d->path;
    if (strcmp(name, "title") == 0) return d->title ? d->title : "";
    if (strcmp(name, "source") == 0) return d->source ? d->source : "";
    if (strcmp(name, "speaker") == 0) return gs_store_text(store, fact->speaker);
    if (strcmp(name, "modality") == 0) return gs_modality_name(fact->modality);
    if (strcmp(name, "trust") == 0) return gs_trust_names[fact->trust];
    if (strcmp(name, "text") == 0) return gs_store_text(store, fact->text);
    if (strcmp(name, "sentence") == 0) return gs_store_text(store, fact->sentence);
    return gs_store_text(store, fact->pattern);
}

static bool test_one(const condition *c, const gs_store *store, const gs_fact *fact) {
    int i = gs_field_index(fact->kind, c->name);
    if (i >= 0) return test_field(c, store, fact, i);
    if (!is_property(c->name)) return false;
    if (strcmp(c->name, "line") == 0) return test_line(c, fact);
    if (strcmp(c->name, "as_of") == 0) return test_date(c, fact->as_of);
    if (strcmp(c->name, "published") == 0)
        return test_date(c, gs_store_document_at(store, fact->document)->date);
    return compare_text(c, property_of(c->name, store, fact), strcmp(c->name, "speaker") == 0);
}

bool gs_query_test(const gs_query *query, const gs_store *store, const gs_fact *fact) {
    if (fact->kind->background && !query->asks_kind) return false;
    for (uint32_t i = 0; i < query->count; i++)
        if (!test_one(&query->items[i], store, fact)) return false;
    return true;
}
