/* Series and tables as CSV (RFC 4180, cells on one line), each row a fact. */
#include <string.h>

#include "recorded.h"

enum { MOST_COLUMNS = 32 };

typedef struct cell {
    const char *text; /* NUL-terminated, trimmed */
} cell;

typedef struct table {
    gs_loader *l;
    json_t *common; /* members of every fact */
    json_t *document;
    const gs_kind *kind;
    const char *unit;
    char separator;
    cell columns[MOST_COLUMNS];
    uint32_t ncolumns;
} table;

static const char *trimmed(gs_loader *l, const char *text, size_t n) {
    while (n && strchr(" \t\r", text[n - 1])) n--;
    while (n && strchr(" \t", *text)) text++, n--;
    return gs_strndup(l->scratch, text, n);
}

static void set(json_t *object, const char *key, const char *text) {
    json_object_set_new(object, key, json_string(text));
}

/* Cells of a line. */

/* The cell at *at, which goes behind its separator; NULL where a quote does not end. */
static const char *take_cell(table *t, const char *line, size_t n, size_t *at) {
    gs_buf out = GS_BUF_EMPTY;
    size_t i = *at;
    while (i < n && line[i] == ' ') i++;
    bool quoted = i < n && line[i] == '"', closed = !quoted;
    for (i += quoted; i < n && (quoted && !closed ? true : line[i] != t->separator); i++) {
        if (!quoted || closed || line[i] != '"')
            gs_buf_putc(&out, line[i]);
        else if (i + 1 < n && line[i + 1] == '"')
            gs_buf_putc(&out, line[i++]);
        else
            closed = true;
    }
    *at = i + 1;
    const char *text = closed ? trimmed(t->l, gs_buf_text(&out), out.length) : NULL;
    gs_buf_free(&out);
    return text;
}

/* False (and a problem) where the line is no row. */
static bool take_cells(table *t, const char *line, size_t n, cell *cells, uint32_t *count) {
    *count = 0;
    for (size_t at = 0; at <= n;) {
        if (*count == MOST_COLUMNS) {
            gs_loader_wrong(t->l, NULL, "leave some out", "more than %d columns", MOST_COLUMNS);
            return false;
        }
        cells[*count].text = take_cell(t, line, n, &at);
        if (!cells[(*count)++].text) {
            gs_loader_wrong(t->l, NULL, "a cell ends on its line; write \"\" for a quote in it",
                            "a quoted cell does not end");
            return false;
        }
    }
    return true;
}

/* "# key: value". */

static bool is_property(const char *key) {
    return strcmp(key, "as_of") == 0 || strcmp(key, "as_of_origin") == 0 ||
           strcmp(key, "modality") == 0 || strcmp(key, "speaker") == 0;
}

static void take_setting(table *t, const char *key, const char *value) {
    if (strcmp(key, "unit") == 0)
        t->unit = value;
    else if (strcmp(key, "source") == 0 || strcmp(key, "title") == 0)
        set(t->document, key, value);
    else if (strcmp(key, "published") == 0)
        set(t->document, "date", value);
    else
        set(t->common, key, value);
}

/* A comment without a key is one for people, and so is an address. */
static void take_comment(table *t, const char *line, size_t n) {
    const char *colon = memchr(line, ':', n);
    while (n && *line == '#') line++, n--;
    if (!colon || colon < line) return;
    const char *key = trimmed(t->l, line, (size_t)(colon - line));
    const char *value = trimmed(t->l, colon + 1, n - (size_t)(colon - line) - 1);
    bool address = strncmp(value, "//", 2) == 0;
    if (*key && *value && !address && !strchr(key, ' ')) take_setting(t, key, value);
}

/* The line that names the columns. */

static bool known(const table *t, const char *name) {
    return strcmp(name, "date") == 0 || strcmp(name, "value") == 0 || strcmp(name, "kind") == 0 ||
           is_property(name) || gs_field_index(t->kind, name) >= 0;
}

static bool refuse_name(table *t, const char *name) {
    const char *near = gs_field_nearest(t->kind, name);
    gs_loader_wrong(
        t->l, NULL,
        gs_loader_suggest(t->l, near, "a column is \"date\", \"value\" or a field of the kind"),
        "the kind %s has no field %s", t->kind->name, gs_loader_quote(t->l, name));
    return false;
}

static bool has_column(const table *t, const char *name) {
    for (uint32_t i = 0; i < t->ncolumns; i++)
        if (strcmp(t->columns[i].text, name) == 0) return true;
    return json_object_get(t->common, name) != NULL;
}

static bool check_names(table *t) {
    const char *name;
    json_t *value;
    bool ok = true;
    json_object_foreach(t->common, name, value) if (!known(t, name)) ok = refuse_name(t, name);
    for (uint32_t i = 0; i < t->ncolumns; i++)
        if (!known(t, t->columns[i].text)) ok = refuse_name(t, t->columns[i].text);
    for (uint32_t i = 0; i < t->kind->nfields; i++) {
        const gs_field *field = &t->kind->fields[i];
        bool value_is = field->type == GS_F_AMOUNT && has_column(t, "value");
        if (!field->required || value_is || has_column(t, field->name)) continue;
        gs_loader_wrong(t->l, NULL, "write \"# measure: ...\" above, or make it a column",
                        "nothing tells the %s of these facts", field->name);
        ok = false;
    }
    return ok;
}

static bool take_header(table *t, const char *line, size_t n) {
    t->separator = memchr(line, ',', n) ? ',' : memchr(line, ';', n) ? ';' : '\t';
    const char *name = json_string_value(json_object_get(t->common, "kind"));
    if (!name) set(t->common, "kind", name = "figure");
    t->kind = gs_kinds_named(gs_store_kinds(t->l->store), name);
    if (!t->kind) {
        const char *near = gs_kind_nearest(gs_store_kinds(t->l->store), name);
        gs_loader_wrong(t->l, NULL, gs_loader_suggest(t->l, near, "\"# kind: ...\" names it"),
                        "unknown kind %s", gs_loader_quote(t->l, name));
        return false;
    }
    return take_cells(t, line, n, t->columns, &t->ncolumns) && check_names(t);
}

/* Rows. */

static const gs_field *amount_of(const gs_kind *kind) {
    for (uint32_t i = 0; i < kind->nfields; i++)
        if (kind->fields[i].type == GS_F_AMOUNT) return &kind->fields[i];
    return NULL;
}

static const char *with_unit(const table *t, const char *value) {
    return t->unit ? gs_sprintf(t->l->scratch, "%s %s", value, t->unit) : value;
}

/* A single day is when the value holds; a month, quarter or year is also the stretch that it
 * covers. */
static void set_date(const table *t, json_t *fact, const char *date) {
    enum { DAY = 10 }; /* "2024-03-14" */
    bool day = strlen(date) == DAY && strspn(date, "0123456789-") == DAY;
    set(fact, "as_of", date);
    set(fact, "as_of_origin", "stated");
    if (!day && gs_field_index(t->kind, "period") >= 0) set(fact, "period", date);
}

static void set_cell(const table *t, json_t *fact, const char *name, const char *text) {
    const gs_field *amount = amount_of(t->kind);
    if (!*text) return;
    if (strcmp(name, "date") == 0)
        set_date(t, fact, text);
    else if (amount && (strcmp(name, "value") == 0 || strcmp(name, amount->name) == 0))
        set(fact, amount->name, with_unit(t, text));
    else
        set(fact, name, text);
}

static json_t *place_of(table *t, const char *line, size_t n) {
    json_t *at = json_object();
    set(at, "document", t->l->name);
    json_object_set_new(at, "line", json_integer(t->l->line));
    set(at, "text", trimmed(t->l, line, n));
    return at;
}

/* A row without a value is a gap in the series. */
static void take_row(table *t, const char *line, size_t n) {
    cell cells[MOST_COLUMNS];
    uint32_t count;
    if (!take_cells(t, line, n, cells, &count)) return;
    if (count != t->ncolumns) {
        gs_loader_wrong(t->l, NULL, "put cells with a separator into quotes",
                        "%u cells, and %u columns", (unsigned)count, (unsigned)t->ncolumns);
        return;
    }
    json_t *fact = json_deep_copy(t->common);
    bool gap = false;
    for (uint32_t i = 0; i < count; i++) {
        gap |= strcmp(t->columns[i].text, "value") == 0 && !*cells[i].text;
        set_cell(t, fact, t->columns[i].text, cells[i].text);
    }
    json_object_set_new(fact, "at", place_of(t, line, n));
    if (!gap) gs_loader_fact(t->l, fact);
    json_decref(fact);
}

static bool take_line(table *t, const char *line, size_t n) {
    while (n && strchr(" \t\r", line[n - 1])) n--;
    if (!n) return true;
    if (*line == '#') {
        if (!t->kind) take_comment(t, line, n);
    } else if (!t->kind) {
        return take_header(t, line, n);
    } else {
        take_row(t, line, n);
    }
    return true;
}

void gs_csv_take(gs_loader *l, gs_scan *s) {
    table t = {.l = l, .common = json_object(), .document = json_object()};
    bool ok = true;
    l->raw = "{}", l->nraw = 2, l->line = 0;
    set(t.document, "path", l->name);
    for (size_t at = 0; ok && at < s->n;) {
        const char *line = s->bytes + at, *end = memchr(line, '\n', s->n - at);
        size_t n = end ? (size_t)(end - line) : s->n - at;
        l->line++;
        ok = take_line(&t, line, n);
        at += n + 1;
    }
    if (ok && !t.kind)
        gs_loader_wrong(l, NULL, "a series has a line \"date,value\", then its rows",
                        "no line names the columns");
    if (t.kind) gs_loader_document(l, t.document);
    json_decref(t.common);
    json_decref(t.document);
}
