/* table: what the generators share: lists of spellings, sorted and printed as C. */
#ifndef GS_GEN_TABLE_H
#define GS_GEN_TABLE_H

#include <jansson.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#define GS_ISO_CODES "/usr/share/iso-codes/json/"
#define COUNT(a) (sizeof(a) / sizeof *(a))

_Noreturn static inline void die(const char *what, const char *which) {
    fprintf(stderr, "table generator: %s: %s\n", what, which);
    exit(1);
}

static inline char *copy(const char *text) {
    char *out = strdup(text);
    if (!out) die("no memory for", text);
    return out;
}

/* Lower case, no diacritics, straight apostrophes: as gs_fold folds. */
static inline char *fold(const char *text) {
    utf8proc_uint8_t *out = NULL;
    if (utf8proc_map((const utf8proc_uint8_t *)text, 0, &out,
                     UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK |
                         UTF8PROC_CASEFOLD) < 0)
        die("cannot fold", text);
    char *folded = copy((const char *)out);
    free(out);
    for (char *quote; (quote = strstr(folded, "’"));) {
        *quote = '\'';
        memmove(quote + 1, quote + 3, strlen(quote + 3) + 1);
    }
    return folded;
}

/* A C string literal; every byte that is not plain is octal. */
static inline void print_text(const char *text) {
    putchar('"');
    for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
        if (*p >= 0x7F || *p < ' ' || *p == '"' || *p == '\\')
            printf("\\%03o", *p);
        else
            putchar(*p);
    }
    putchar('"');
}

/* The next part of a comma list, in a static buffer; NULL at its end. */
static inline const char *part(const char **list) {
    static char out[128];
    size_t n = strcspn(*list, ",");
    if (**list == '\0') return NULL;
    if (n >= sizeof out) die("too long a name in", *list);
    memcpy(out, *list, n);
    out[n] = '\0';
    *list += n + ((*list)[n] == ',');
    return out;
}

static inline int has_part(const char *list, const char *wanted) {
    for (const char *item; (item = part(&list));)
        if (strcmp(item, wanted) == 0) return 1;
    return 0;
}

struct entry {
    char *text;
    int value, flags;
    size_t order;
};

struct entries {
    struct entry *items;
    size_t count;
};

static inline void add_entry(struct entries *list, const char *text, int value, int flags) {
    if (*text == '\0') return;
    list->items = realloc(list->items, (list->count + 1) * sizeof *list->items);
    if (!list->items) die("no memory for", text);
    list->items[list->count] = (struct entry){copy(text), value, flags, list->count};
    list->count++;
}

static inline int by_text(const void *a, const void *b) {
    const struct entry *x = a, *y = b;
    int order = strcmp(x->text, y->text);
    return order ? order : (x->order > y->order) - (x->order < y->order);
}

/* By text; of equal texts the one added first stays. */
static inline void sort_entries(struct entries *list) {
    size_t kept = 0;
    if (list->count) qsort(list->items, list->count, sizeof *list->items, by_text);
    for (size_t i = 0; i < list->count; i++)
        if (kept == 0 || strcmp(list->items[kept - 1].text, list->items[i].text) != 0)
            list->items[kept++] = list->items[i];
    list->count = kept;
}

static inline json_t *iso_table(const char *file, const char *key, json_t **root) {
    char path[256];
    json_error_t error;
    snprintf(path, sizeof path, "%s%s", GS_ISO_CODES, file);
    *root = json_load_file(path, 0, &error);
    if (!*root) die(error.text, path);
    return json_object_get(*root, key);
}

static inline const char *field(json_t *row, const char *key) {
    const char *text = json_string_value(json_object_get(row, key));
    return text ? text : "";
}

#endif
