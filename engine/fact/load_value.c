/* Values of fields from JSON: words, amounts, dates. */
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "friendly.h"
#include "json.h"
#include "loader.h"

static const char date_forms[] = "dates look like \"2021-03-14\", \"2021-03\", \"2021\", "
                                 "\"2021-Q1\", \"2021-03-14/2021-03-20\", "
                                 "\"2021-03-14/..\"";
static const char amount_forms[] = "amounts look like 40, \"12%\", \"5.93e9 USD\", \"5.93 billion "
                                   "USD\", \"more than 40\", \"[26, 27] kilometer\"";

static const char *type_of(const json_t *json) {
    switch (json_typeof(json)) {
    case JSON_OBJECT: return "an object";
    case JSON_ARRAY: return "an array";
    case JSON_STRING: return "a string";
    case JSON_INTEGER:
    case JSON_REAL: return "a number";
    case JSON_TRUE:
    case JSON_FALSE: return "true or false";
    case JSON_NULL: return "null";
    }
    return "something else";
}

/* The string without blanks around it; false (and a problem) where it is no string or blank. */
static bool trimmed(gs_loader *l, const char *member, const json_t *json, const char *hint,
                    const char **text, size_t *n) {
    if (!json_is_string(json)) {
        gs_loader_wrong(l, member, hint, "%s must be a string, not %s", member, type_of(json));
        return false;
    }
    *text = json_string_value(json);
    *n = json_string_length(json);
    while (*n && gs_json_blank(**text)) ++*text, --*n;
    while (*n && gs_json_blank((*text)[*n - 1])) --*n;
    if (*n) return true;
    gs_loader_wrong(l, member, "leave it out where it is not known", "%s is empty", member);
    return false;
}

bool gs_loader_text(gs_loader *l, const char *member, const json_t *json, gs_sym *out) {
    const char *text;
    size_t n;
    if (!trimmed(l, member, json, "put it in quotes", &text, &n)) return false;
    *out = gs_sym_of(gs_store_symbols(l->store), text, n);
    return true;
}

static const char *listed(gs_loader *l, const char *const *words, uint32_t n) {
    gs_buf list = GS_BUF_EMPTY;
    gs_buf_puts(&list, "it may be ");
    for (uint32_t i = 0; i < n; i++)
        gs_buf_printf(&list, "%s%s", !i ? "" : i + 1 == n ? " or " : ", ", words[i]);
    const char *hint = gs_buf_dup(&list, l->scratch);
    gs_buf_free(&list);
    return hint;
}

int gs_loader_word(gs_loader *l, const char *member, const json_t *json, const char *const *words,
                   uint32_t n) {
    const char *text;
    size_t length;
    const char *choices = listed(l, words, n);
    if (!trimmed(l, member, json, choices, &text, &length)) return -1;
    const char *word = gs_strndup(l->scratch, text, length);
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(words[i], word) == 0) return (int)i;
    gs_loader_wrong(l, member, gs_loader_suggest(l, gs_nearest(word, words, n), choices),
                    "%s cannot be %s", member, gs_loader_quote(l, word));
    return -1;
}

/* The number as the file writes it, for gs_dec_parse: no "+", a small "e". */
static bool number(gs_loader *l, const char *member, gs_dec *out) {
    size_t n = 0;
    gs_piece piece;
    if (!gs_scan_member(l->raw, l->nraw, l->line, member, &piece)) return false;
    char *text = gs_alloc(l->scratch, piece.end - piece.start);
    for (size_t at = piece.start; at < piece.end; at++)
        if (l->raw[at] != '+') text[n++] = l->raw[at] == 'E' ? 'e' : l->raw[at];
    return gs_dec_parse(text, n, out);
}

static bool take_amount(gs_loader *l, const char *member, const json_t *json, gs_quantity *out) {
    const char *text;
    size_t n, bad = 0;
    if (json_is_number(json)) {
        gs_dec exact;
        if (number(l, member, &exact)) {
            *out = (gs_quantity){.amount = gs_interval_point(exact)};
            return true;
        }
        gs_loader_wrong(l, member, "18 digits are the most", "%s is a number out of range", member);
        return false;
    }
    if (!trimmed(l, member, json, amount_forms, &text, &n)) return false;
    if (gs_quantity_parse(text, n, out) || gs_amount_friendly(text, n, out, &bad)) return true;
    const char *whole = gs_strndup(l->scratch, text, n);
    if (bad && bad < n)
        gs_loader_wrong(l, member, amount_forms, "%s: %s is no amount from %s on", member,
                        gs_loader_quote(l, whole), gs_loader_quote(l, whole + bad));
    else
        gs_loader_wrong(l, member, amount_forms, "%s: %s is no amount", member,
                        gs_loader_quote(l, whole));
    return false;
}

bool gs_loader_span(gs_loader *l, const char *member, const json_t *json, gs_span *out) {
    char year[24];
    const char *text = year;
    size_t n;
    if (json_is_integer(json)) {
        n = (size_t)snprintf(year, sizeof year, "%lld", (long long)json_integer_value(json));
    } else if (!trimmed(l, member, json, date_forms, &text, &n)) {
        return false;
    }
    if (gs_span_parse(text, n, out) && out->from <= out->to) return true;
    const char *whole = gs_strndup(l->scratch, text, n);
    gs_loader_wrong(l, member, date_forms, "%s: %s is no date", member, gs_loader_quote(l, whole));
    return false;
}

static bool take_flag(gs_loader *l, const char *member, const json_t *json, gs_value *out) {
    if (!json_is_boolean(json)) {
        gs_loader_wrong(l, member, "without quotes", "%s must be true or false, not %s", member,
                        type_of(json));
        return false;
    }
    out->known = out->flag = json_is_true(json);
    return true;
}

static bool take_choice(gs_loader *l, const gs_field *field, const json_t *json, gs_value *out) {
    int i = gs_loader_word(l, field->name, json, field->choices, field->nchoices);
    if (i < 0) return false;
    out->sym = gs_sym_cstr(gs_store_symbols(l->store), field->choices[i]);
    return true;
}

bool gs_loader_value(gs_loader *l, const gs_field *field, const json_t *json, gs_value *out) {
    gs_span span;
    gs_quantity amount;
    bool ok = false;
    *out = (gs_value){.known = false};
    if (json_is_null(json)) return true;
    switch (field->type) {
    case GS_F_TEXT:
    case GS_F_ENTITY: ok = gs_loader_text(l, field->name, json, &out->sym); break;
    case GS_F_CHOICE: ok = take_choice(l, field, json, out); break;
    case GS_F_AMOUNT:
        ok = take_amount(l, field->name, json, &amount);
        if (ok) out->amount = gs_store_amount(l->store, amount);
        break;
    case GS_F_DATE:
    case GS_F_PERIOD:
        ok = gs_loader_span(l, field->name, json, &span);
        if (ok) out->span = span;
        break;
    case GS_F_FLAG: return take_flag(l, field->name, json, out);
    }
    out->known = ok;
    return ok;
}
