#include "wordfile.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

typedef struct word {
    uint64_t
        head; /* the form's first eight bytes as a number, which settles nearly all comparisons */
    const char *form, *value, *more;
} word;

typedef struct list {
    word *items;
    uint32_t count, cap;
} list;

typedef struct set {
    const char *name;
    list listed; /* "form" */
    list keyed;  /* form = value */
} set;

typedef struct reader {
    const char *at, *end;
    gs_arena *arena;
    set *sets;
    uint32_t count, cap;
} reader;

struct gs_wordfile {
    gs_arena *arena;
    const set *sets;
    uint32_t count;
};

/* --- tokens --- */

static bool is_letter(char c) {
    return c == '_' || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static bool is_name_char(char c) {
    return is_letter(c) || (c >= '0' && c <= '9');
}

static bool is_blank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* What may stand in a string without further thought. */
static bool is_plain(char c) {
    return c != '"' && c != '\\' && c != '\n' && c != '\r' && c != '\0';
}

/* Blanks and comments of one line. */
static void skip(reader *r) {
    while (r->at < r->end) {
        if (is_blank(*r->at)) {
            r->at++;
            continue;
        }
        bool comment = r->end - r->at > 2 && memcmp(r->at, "--", 2) == 0 && r->at[2] != '[';
        if (!comment) return;
        while (r->at < r->end && *r->at != '\n' && *r->at != '\r') r->at++;
    }
}

static bool take(reader *r, char c) {
    skip(r);
    if (r->at == r->end || *r->at != c) return false;
    r->at++;
    return true;
}

static bool is_reserved(const char *name) {
    static const char *const reserved[] = {"and",   "break", "do",       "else", "elseif", "end",
                                           "false", "for",   "function", "goto", "if",     "in",
                                           "local", "nil",   "not",      "or",   "repeat", "return",
                                           "then",  "true",  "until",    "while"};
    if (strlen(name) > 8) return false;
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved && *reserved[i] <= *name; i++)
        if (*name == *reserved[i] && strcmp(name, reserved[i]) == 0) return true;
    return false;
}

/* An identifier, or NULL. */
static const char *take_name(reader *r) {
    skip(r);
    const char *start = r->at;
    if (start == r->end || !is_letter(*start)) return NULL;
    while (r->at < r->end && is_name_char(*r->at)) r->at++;
    return gs_strndup(r->arena, start, (size_t)(r->at - start));
}

/* A string without escapes, or NULL. */
static const char *take_string(reader *r) {
    skip(r);
    if (r->at == r->end || *r->at != '"') return NULL;
    const char *start = r->at + 1, *p = start;
    while (p < r->end && is_plain(*p)) p++;
    if (p == r->end || *p != '"') return NULL;
    r->at = p + 1;
    return gs_strndup(r->arena, start, (size_t)(p - start));
}

/* --- statements --- */

static void add(reader *r, list *l, word w) {
    GS_GROW(r->arena, l->items, l->count, l->cap);
    l->items[l->count++] = w;
}

/* "AR", { "AR", "Argentina" } or true. */
static bool take_value(reader *r, word *w) {
    w->value = w->more = "";
    if (!take(r, '{')) {
        const char *text = take_string(r);
        if (text) w->value = text;
        return text || (r->end - r->at > 4 && memcmp(r->at, "true", 4) == 0 &&
                        !is_name_char(r->at[4]) && (r->at += 4));
    }
    if (!(w->value = take_string(r))) return false;
    if (take(r, ',') && !(w->more = take_string(r))) return false;
    return take(r, '}');
}

static bool has_letters(const char *form) {
    return form[strspn(form, " ")] != '\0';
}

static uint64_t head_of(const char *form) {
    uint64_t head = 0;
    for (int shift = 56; shift >= 0 && *form; shift -= 8)
        head |= (uint64_t)(unsigned char)*form++ << shift;
    return head;
}

static bool take_item(reader *r, set *s) {
    word w = {.form = take_string(r), .value = "", .more = ""};
    if (w.form) {
        add(r, &s->listed, w);
        return has_letters(w.form);
    }
    bool bracket = take(r, '[');
    w.form = bracket ? take_string(r) : take_name(r);
    if (!w.form || !has_letters(w.form) || (!bracket && is_reserved(w.form))) return false;
    if (bracket && !take(r, ']')) return false;
    if (!take(r, '=') || !take_value(r, &w)) return false;
    w.head = head_of(w.form);
    add(r, &s->keyed, w);
    return true;
}

static int by_form(const void *left, const void *right) {
    const word *a = left, *b = right;
    if (a->head != b->head) return a->head < b->head ? -1 : 1;
    return strcmp(a->form, b->form);
}

/* Keys come in the order of gs_lua_keys: by their bytes. One given twice is left to Lua. */
static bool sort(list *keyed) {
    uint32_t sorted = 1; /* files are often in order, and then this is all */
    while (sorted < keyed->count && by_form(&keyed->items[sorted - 1], &keyed->items[sorted]) < 0)
        sorted++;
    if (sorted >= keyed->count) return true;
    qsort(keyed->items, keyed->count, sizeof *keyed->items, by_form);
    for (uint32_t i = 1; i < keyed->count; i++)
        if (strcmp(keyed->items[i - 1].form, keyed->items[i].form) == 0) return false;
    return true;
}

static bool take_set(reader *r) {
    const char *keyword = take_name(r);
    if (!keyword || strcmp(keyword, "words") != 0) return false;
    set s = {.name = take_string(r)};
    if (!s.name || !take(r, '{')) return false;
    while (!take(r, '}')) {
        if (!take_item(r, &s)) return false;
        if (take(r, ',')) continue;
        if (!take(r, '}')) return false;
        break;
    }
    if (!sort(&s.keyed)) return false;
    GS_GROW(r->arena, r->sets, r->count, r->cap);
    r->sets[r->count++] = s;
    return true;
}

static bool take_file(reader *r) {
    for (skip(r); r->at < r->end; skip(r))
        if (!take_set(r)) return false;
    return r->count > 0;
}

static void enter(gs_lexicon *lexicon, const char *set_name, const list *l) {
    for (uint32_t i = 0; i < l->count; i++)
        gs_lexicon_add(lexicon, set_name, l->items[i].form, l->items[i].value, l->items[i].more);
}

bool gs_wordfile_begins(const char *text, size_t n) {
    static const char keyword[] = "words";
    reader r = {.at = text, .end = text + n};
    skip(&r);
    return (size_t)(r.end - r.at) >= sizeof keyword &&
           memcmp(r.at, keyword, sizeof keyword - 1) == 0;
}

gs_wordfile *gs_wordfile_parse(const char *text, size_t n) {
    gs_arena *arena = gs_arena_new();
    reader r = {.at = text, .end = text + n, .arena = arena};
    if (!take_file(&r)) {
        gs_arena_free(arena);
        return NULL;
    }
    gs_wordfile *file = gs_alloc(arena, sizeof *file);
    *file = (gs_wordfile){arena, r.sets, r.count};
    return file;
}

void gs_wordfile_enter(gs_lexicon *lexicon, const gs_wordfile *file) {
    for (uint32_t i = 0; i < file->count; i++) {
        enter(lexicon, file->sets[i].name, &file->sets[i].listed);
        enter(lexicon, file->sets[i].name, &file->sets[i].keyed);
    }
}

const gs_entry *gs_wordfile_at(const gs_wordfile *file, size_t i, gs_entry *out) {
    for (uint32_t k = 0; k < file->count; k++) {
        const list *lists[] = {&file->sets[k].listed, &file->sets[k].keyed};
        for (int l = 0; l < 2; i -= lists[l++]->count) {
            if (i >= lists[l]->count) continue;
            *out = (gs_entry){.set = file->sets[k].name,
                              .form = lists[l]->items[i].form,
                              .value = lists[l]->items[i].value};
            return out;
        }
    }
    return NULL;
}

void gs_wordfile_free(gs_wordfile *file) {
    if (file) gs_arena_free(file->arena);
}
