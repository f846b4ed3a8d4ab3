/* say: facts and values in words, for people. */
#include <string.h>

#include "base/buf.h"
#include "store.h"

enum { WORDS = 512 };

/* Copies as much as fits, whole characters only. */
static char *give(char *out, size_t size, const char *text, size_t n) {
    if (!size) return out;
    if (n >= size) {
        n = size - 1;
        while (n && ((unsigned char)text[n] & 0xC0) == 0x80) n--;
    }
    memmove(out, text, n);
    out[n] = '\0';
    return out;
}

static char *give_text(char *out, size_t size, const char *text) {
    return give(out, size, text, strlen(text));
}

char *gs_value_say(const gs_store *store, const gs_fact *fact, uint32_t field, char *out,
                   size_t size) {
    const gs_value *v = &fact->values[field];
    if (!v->known) return give_text(out, size, "unknown");
    switch (fact->kind->fields[field].type) {
    case GS_F_TEXT:
    case GS_F_ENTITY:
    case GS_F_CHOICE: return give_text(out, size, gs_store_text(store, v->sym));
    case GS_F_AMOUNT: return gs_quantity_say(*v->amount, out, size);
    case GS_F_DATE:
    case GS_F_PERIOD: return gs_span_say(v->span, out, size);
    case GS_F_FLAG: return give_text(out, size, v->flag ? "yes" : "no");
    }
    return give_text(out, size, "");
}

/* Adds a built-in property or a field by name; false where it is not known (nothing is then added).
 */
static bool add_named(const gs_store *store, const gs_fact *fact, const char *name, size_t n,
                      gs_buf *out) {
    char key[80], words[WORDS];
    give(key, sizeof key, name, n);
    if (strcmp(key, "as_of") == 0) {
        if (gs_span_is_all(fact->as_of)) return false;
        gs_buf_puts(out, gs_span_say(fact->as_of, words, sizeof words));
        return true;
    }
    if (strcmp(key, "speaker") == 0) {
        gs_buf_puts(out, gs_store_text(store, fact->speaker));
        return fact->speaker != 0;
    }
    if (strcmp(key, "document") == 0) {
        gs_buf_puts(out, gs_store_document_at(store, fact->document)->path);
        return true;
    }
    int i = gs_field_index(fact->kind, key);
    if (i < 0 || !fact->values[i].known) return false;
    gs_buf_puts(out, gs_value_say(store, fact, (uint32_t)i, words, sizeof words));
    return true;
}

/* Adds template[0..n); false where a name in it is not known ("unknown" then stands there). */
static bool add_piece(const gs_store *store, const gs_fact *fact, const char *template, size_t n,
                      gs_buf *out) {
    bool known = true;
    for (size_t at = 0; at < n; at++) {
        const char *close = template[at] == '{' ? memchr(template + at, '}', n - at) : NULL;
        if (!close) {
            gs_buf_putc(out, template[at]);
            continue;
        }
        size_t end = (size_t)(close - template);
        if (!add_named(store, fact, template + at + 1, end - at - 1, out)) {
            gs_buf_puts(out, "unknown");
            known = false;
        }
        at = end;
    }
    return known;
}

static void cut(gs_buf *buf, size_t length) {
    buf->length = length;
    if (buf->bytes) buf->bytes[length] = '\0';
}

/* A part in [brackets] is left out where something in it is not known. */
static void add_template(const gs_store *store, const gs_fact *fact, const char *template,
                         gs_buf *out) {
    while (*template) {
        if (*template == '[') {
            size_t n = strcspn(template + 1, "]");
            size_t before = out->length;
            if (!add_piece(store, fact, template + 1, n, out)) cut(out, before);
            template += 1 + n + (template[1 + n] == ']');
            continue;
        }
        size_t n = strcspn(template, "[");
        add_piece(store, fact, template, n, out);
        template += n;
    }
}

static bool is_date(const gs_field *field) {
    return field->type == GS_F_DATE || field->type == GS_F_PERIOD;
}

/* Words that tell what they are need no name before them; "from 14 March" and "successor Ada Reyes"
 * do. */
static bool needs_name(const gs_field *field) {
    return field->type == GS_F_ENTITY || is_date(field);
}

/* Without a label: what the fact says of its key, and when. */
static void add_default(const gs_store *store, const gs_fact *fact, gs_buf *out) {
    char words[WORDS];
    bool dated = false;
    for (uint32_t i = 0; i < fact->kind->nfields; i++) {
        const gs_field *field = &fact->kind->fields[i];
        if (!fact->values[i].known || field->role != GS_R_VALUE) continue;
        gs_buf_puts(out, out->length ? ", " : "");
        if (field->type == GS_F_FLAG) {
            gs_buf_puts(out, field->name);
            continue;
        }
        if (needs_name(field)) gs_buf_printf(out, "%s ", field->name);
        gs_buf_puts(out, gs_value_say(store, fact, i, words, sizeof words));
        dated = dated || is_date(field);
    }
    if (!out->length) gs_buf_puts(out, fact->kind->name);
    if (!dated && !gs_span_is_all(fact->as_of))
        gs_buf_printf(out, ", as of %s", gs_span_say(fact->as_of, words, sizeof words));
}

char *gs_fact_label(const gs_store *store, const gs_fact *fact, char *out, size_t size) {
    gs_buf words = GS_BUF_EMPTY;
    if (fact->kind->label[0])
        add_template(store, fact, fact->kind->label, &words);
    else
        add_default(store, fact, &words);
    give(out, size, gs_buf_text(&words), words.length);
    gs_buf_free(&words);
    return out;
}
