/* Entities of Wikidata (https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON) as facts: offices
 * held (P39 with start P580 and end P582), population and sizes (with their point in time P585),
 * founding, birth and death. Other entities are named by their ids alone, so the file has to hold
 * those of offices too: what has no label in it is left out, and noted. */
#include <ctype.h>
#include <string.h>

#include "recorded.h"

enum { DAY = 11, MONTH = 10, YEAR = 9 }; /* precisions of Wikibase */

typedef struct spot {
    const char *at; /* NULL: nowhere */
    uint32_t line;
} spot;

typedef struct source {
    gs_loader *l;
    const gs_scan *file;
    json_t *entities; /* by id */
    const char *name; /* label of the entity at hand */
    spot entity;      /* where that one begins */
} source;

static void set(json_t *object, const char *key, const char *text) {
    if (text) json_object_set_new(object, key, json_string(text));
}

/* Labels and values. */

static const char *text_at(const json_t *object, const char *key) {
    return json_string_value(json_object_get(object, key));
}

static const char *label_of(const source *s, const char *id) {
    static const char *const languages[] = {"en", "mul", "en-gb", "en-us"};
    const json_t *entity = id ? json_object_get(s->entities, id) : NULL;
    const json_t *labels = json_object_get(entity, "labels");
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        const char *text = text_at(json_object_get(labels, languages[i]), "value");
        if (text && *text) return text;
    }
    return NULL;
}

/* The value of a snak; NULL for "unknown" and "none". */
static const json_t *value_of(const json_t *snak) {
    const char *type = text_at(snak, "snaktype");
    if (!type || strcmp(type, "value") != 0) return NULL;
    return json_object_get(json_object_get(snak, "datavalue"), "value");
}

static const json_t *qualifier(const json_t *statement, const char *property) {
    const json_t *all = json_object_get(json_object_get(statement, "qualifiers"), property);
    return value_of(json_array_get(all, 0));
}

/* "+2019-05-04T00:00:00Z" with its precision: a day, month or year; NULL for what is vaguer, of
 * another calendar's writing, or before our era. */
static const char *date_of(const source *s, const json_t *value) {
    const char *time = text_at(value, "time");
    json_int_t precision = json_integer_value(json_object_get(value, "precision"));
    if (!time || time[0] != '+' || strlen(time) < DAY || precision < YEAR) return NULL;
    for (int i = 1; i <= 10; i++)
        if (i == 5 || i == 8 ? time[i] != '-' : !isdigit((unsigned char)time[i])) return NULL;
    size_t n = precision >= DAY ? 10 : precision == MONTH ? 7 : 4;
    return gs_strndup(s->l->scratch, time + 1, n);
}

/* Amounts: those units that are measured here, by id. */
static const char *unit_of(const char *uri) {
    static const char *const units[][2] = {
        {"Q11573", "m"},
        {"Q828224", "km"},
        {"Q712226", "square kilometers"},
        {"Q25343", "square meters"},
        {"Q35852", "hectares"},
        {"Q3710", "feet"},
        {"Q253276", "miles"},
    };
    const char *slash = uri ? strrchr(uri, '/') : NULL;
    if (!uri || strcmp(uri, "1") == 0) return "";
    for (size_t i = 0; slash && i < sizeof units / sizeof *units; i++)
        if (strcmp(slash + 1, units[i][0]) == 0) return units[i][1];
    return NULL;
}

static const char *amount_of(const source *s, const json_t *value) {
    const char *amount = text_at(value, "amount"), *unit = unit_of(text_at(value, "unit"));
    if (!amount || !unit) return NULL;
    return gs_sprintf(s->l->scratch, "%s%s%s", amount + (*amount == '+'), *unit ? " " : "", unit);
}

/* Places. */

static spot beginning_of(const source *s) {
    return (spot){s->file->bytes, 1};
}

/* Where the words stand first, from a spot on. */
static spot find(const source *s, spot from, const char *words) {
    size_t n = strlen(words);
    const char *end = s->file->bytes + s->file->n;
    for (; n && (size_t)(end - from.at) >= n; from.at++) {
        if (*from.at == *words && memcmp(from.at, words, n) == 0) return from;
        from.line += *from.at == '\n';
    }
    return (spot){NULL, 1};
}

/* The same of a name with its quotes, as that of a member: a colon follows. */
static spot find_member(const source *s, spot from, const char *name) {
    const char *end = s->file->bytes + s->file->n;
    for (;; from.at++) {
        from = find(s, from, name);
        if (!from.at) return from;
        const char *behind = from.at + strlen(name);
        while (behind < end && strchr(" \t\r\n", *behind)) behind++;
        if (behind < end && *behind == ':') return from;
    }
}

/* Entities stand in the order in which they are gone through, so each is looked for behind the one
 * before it: a file of any length is read once. */
static void find_entity(source *s, const char *id) {
    const char *name = gs_sprintf(s->l->scratch, "\"%s\"", id);
    spot found = find_member(s, s->entity, name);
    if (!found.at) found = find_member(s, beginning_of(s), name);
    s->entity = found.at ? found : beginning_of(s);
}

/* Where it stands: the line of the statement's id. */
static uint32_t line_of(const source *s, const char *id) {
    if (!id) return 1;
    spot found = find(s, s->entity, id);
    if (!found.at) found = find(s, beginning_of(s), id);
    return found.line;
}

static json_t *fact_of(const source *s, const char *kind, const json_t *statement,
                       const char *text) {
    json_t *fact = json_object(), *at = json_object();
    s->l->line = line_of(s, text_at(statement, "id"));
    set(at, "document", s->l->name);
    json_object_set_new(at, "line", json_integer(s->l->line));
    set(at, "text", text);
    set(fact, "kind", kind);
    json_object_set_new(fact, "at", at);
    return fact;
}

static void take(const source *s, json_t *fact) {
    gs_loader_fact(s->l, fact);
    json_decref(fact);
}

/* Offices. */

static char *lower(const source *s, const char *text, size_t n) {
    char *out = gs_strndup(s->l->scratch, text, n);
    for (char *c = out; *c; c++)
        if (*c >= 'A' && *c <= 'Z') *c = (char)(*c - 'A' + 'a');
    return out;
}

static const char *behind_the(const char *text) {
    return strncmp(text, "the ", 4) == 0 ? text + 4 : text;
}

/* "President of Valdoria" is president, of Valdoria; "Minister of Finance of Valdoria" finance
 * minister. Without the second part *of stays as it is. */
static const char *office_of(const source *s, const char *label, const char **of) {
    const char *cut = strstr(label, " of ");
    bool minister = strncmp(label, "Minister ", 9) == 0 || strncmp(label, "minister ", 9) == 0;
    if (minister && (strncmp(label + 9, "of ", 3) == 0 || strncmp(label + 9, "for ", 4) == 0)) {
        const char *matter = strchr(label + 9, ' ') + 1, *whose = strstr(matter, " of ");
        size_t n = whose ? (size_t)(whose - matter) : strlen(matter);
        if (whose) *of = behind_the(whose + 4);
        return gs_sprintf(s->l->scratch, "%s minister", lower(s, matter, n));
    }
    if (!cut) return lower(s, label, strlen(label));
    *of = behind_the(cut + 4);
    return lower(s, label, (size_t)(cut - label));
}

/* The country or body that the office's own entity names: P1001 applies to, P17 country. */
static const char *whose(const source *s, const json_t *statement, const char *office) {
    static const char *const properties[] = {"P1001", "P17"};
    const char *of = label_of(s, text_at(qualifier(statement, "P642"), "id"));
    const json_t *claims = json_object_get(json_object_get(s->entities, office), "claims");
    for (int i = 0; !of && i < 2; i++) {
        const json_t *first = json_array_get(json_object_get(claims, properties[i]), 0);
        of = label_of(s, text_at(value_of(json_object_get(first, "mainsnak")), "id"));
    }
    return of;
}

static void take_office(const source *s, const json_t *statement, const json_t *value) {
    const char *id = text_at(value, "id"), *label = label_of(s, id);
    if (!label) {
        gs_problems_note(s->l->problems, s->l->name, 1,
                         "left out: an office of %s, as %s has no label in this file", s->name,
                         id ? id : "it");
        return;
    }
    const char *of = whose(s, statement, id), *office = office_of(s, label, &of);
    json_t *fact =
        fact_of(s, "office", statement, gs_sprintf(s->l->scratch, "%s: %s", s->name, label));
    set(fact, "person", s->name);
    set(fact, "office", office);
    set(fact, "of", of);
    set(fact, "stage", "holder");
    set(fact, "from", date_of(s, qualifier(statement, "P580")));
    set(fact, "to", date_of(s, qualifier(statement, "P582")));
    set(fact, "as_of", "..");
    take(s, fact);
}

/* Figures and days. */

static void take_figure(const source *s, const json_t *statement, const json_t *value,
                        const char *measure) {
    const char *amount = amount_of(s, value), *date = date_of(s, qualifier(statement, "P585"));
    if (!amount) return;
    json_t *fact = fact_of(s, "figure", statement,
                           gs_sprintf(s->l->scratch, "%s: %s %s", s->name, measure, amount));
    set(fact, "measure", measure);
    set(fact, "of", s->name);
    set(fact, "amount", amount);
    set(fact, "as_of", date ? date : "..");
    if (date && strlen(date) < 10) set(fact, "period", date);
    take(s, fact);
}

static void take_day(const source *s, const json_t *statement, const json_t *value,
                     const char *what) {
    const char *date = date_of(s, value);
    if (!date) return;
    json_t *fact =
        fact_of(s, "event", statement, gs_sprintf(s->l->scratch, "%s: %s %s", s->name, what, date));
    set(fact, "what", what);
    set(fact, "of", s->name);
    set(fact, "date", date);
    set(fact, "status", "happened");
    set(fact, "as_of", "..");
    take(s, fact);
}

typedef enum form { OFFICE, FIGURE, EVENT } form;

static const struct property {
    const char *id, *kind;
    form form;
    const char *what;
} properties[] = {
    {"P39", "office", OFFICE, NULL},       {"P1082", "figure", FIGURE, "population"},
    {"P2046", "figure", FIGURE, "area"},   {"P2048", "figure", FIGURE, "height"},
    {"P2043", "figure", FIGURE, "length"}, {"P1128", "figure", FIGURE, "employees"},
    {"P571", "event", EVENT, "founding"},  {"P569", "event", EVENT, "birth"},
    {"P570", "event", EVENT, "death"},
};

static void take_statement(const source *s, const struct property *p, const json_t *statement) {
    const char *rank = text_at(statement, "rank");
    const json_t *value = value_of(json_object_get(statement, "mainsnak"));
    if (!value || (rank && strcmp(rank, "deprecated") == 0)) return;
    switch (p->form) {
    case OFFICE: take_office(s, statement, value); return;
    case FIGURE: take_figure(s, statement, value, p->what); return;
    case EVENT: take_day(s, statement, value, p->what); return;
    }
}

/* One word alone is shared by too many. */
static void take_aliases(const source *s, const char *id, const json_t *entity) {
    const json_t *all = json_object_get(json_object_get(entity, "aliases"), "en");
    if (!gs_kinds_named(gs_store_kinds(s->l->store), "alias")) return;
    for (size_t i = 0; i < json_array_size(all); i++) {
        const char *also = text_at(json_array_get(all, i), "value");
        if (!also || !strchr(also, ' ') || strcmp(also, s->name) == 0) continue;
        json_t *fact = fact_of(s, "alias", NULL, also);
        json_t *at = json_object_get(fact, "at");
        const char *quoted = gs_sprintf(s->l->scratch, "\"%s\"", id);
        s->l->line = line_of(s, quoted);
        json_object_set_new(at, "line", json_integer(s->l->line));
        set(fact, "name", s->name);
        set(fact, "also", also);
        set(fact, "as_of", "..");
        take(s, fact);
    }
}

static void take_entity(source *s, const char *id, const json_t *entity) {
    s->name = label_of(s, id);
    const json_t *claims = json_object_get(entity, "claims");
    if (!s->name) return;
    find_entity(s, id);
    take_aliases(s, id, entity);
    for (size_t i = 0; i < sizeof properties / sizeof *properties; i++) {
        const json_t *all = json_object_get(claims, properties[i].id);
        if (!gs_kinds_named(gs_store_kinds(s->l->store), properties[i].kind)) continue;
        for (size_t k = 0; k < json_array_size(all); k++)
            take_statement(s, &properties[i], json_array_get(all, k));
    }
}

/* {"entities": {"Q1": ...}}, or one entity by itself. */
static json_t *entities_of(json_t *root) {
    json_t *all = json_object_get(root, "entities");
    const char *id = text_at(root, "id");
    if (json_is_object(all)) return json_incref(all);
    all = json_object();
    if (id) json_object_set(all, id, root);
    return all;
}

void gs_wikidata_take(gs_loader *l, gs_scan *s) {
    json_error_t error;
    json_t *root = json_loadb(s->bytes, s->n, 0, &error), *entity;
    const char *id;
    l->raw = "{}", l->nraw = 2, l->line = 1;
    if (!root) {
        l->line = error.line > 0 ? (uint32_t)error.line : 1;
        gs_loader_wrong(l, NULL, "save the whole of it again", "this is not JSON");
        return;
    }
    json_t *document = json_object();
    set(document, "path", l->name);
    set(document, "source", "Wikidata");
    gs_loader_document(l, document);
    json_decref(document);
    source from = {.l = l, .file = s, .entities = entities_of(root)};
    from.entity = beginning_of(&from);
    json_object_foreach(from.entities, id, entity) take_entity(&from, id, entity);
    json_decref(from.entities);
    json_decref(root);
}

bool gs_wikidata_sniff(const gs_scan *s) {
    gs_piece value;
    gs_scan ahead = *s;
    if (gs_scan_peek(&ahead) != '{') return false;
    const char *raw = ahead.bytes + ahead.at;
    size_t n = ahead.n - ahead.at;
    if (gs_scan_member(raw, n, 1, "entities", &value)) return raw[value.start] == '{';
    return gs_scan_member(raw, n, 1, "claims", &value) && raw[value.start] == '{' &&
           gs_scan_member(raw, n, 1, "labels", &value);
}
