#include "claimreview.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *text_at(const json_t *object, const char *key) {
    const json_t *value = json_object_get(object, key);
    return json_string_value(json_is_array(value) ? json_array_get(value, 0) : value);
}

static const json_t *object_at(const json_t *object, const char *key) {
    const json_t *value = json_object_get(object, key);
    return json_is_array(value) ? json_array_get(value, 0) : value;
}

static bool is_review(const json_t *object) {
    const char *type = text_at(object, "@type");
    return type && strcmp(type, "ClaimReview") == 0;
}

/* The reviews of a file: the array that holds them, or the one that there is in an array. */
static json_t *reviews_of(json_t *root) {
    json_t *graph = json_object_get(root, "@graph"), *all = json_array(), *one;
    size_t i;
    if (is_review(root)) json_array_append(all, root);
    if (json_is_array(root)) graph = root;
    json_array_foreach(graph, i, one) if (is_review(one)) json_array_append(all, one);
    return all;
}

/* A number, or one in quotes. */
static bool number_at(const json_t *object, const char *key, double *out) {
    const json_t *value = json_object_get(object, key);
    const char *text = json_string_value(value);
    char *end = NULL;
    if (json_is_number(value)) *out = json_number_value(value);
    if (text) *out = strtod(text, &end);
    return json_is_number(value) || (text && end != text && !*end);
}

static bool is_true(const json_t *review) {
    static const char *const names[] = {"true", "correct", "accurate"};
    const json_t *rating = object_at(review, "reviewRating");
    const char *name = text_at(rating, "alternateName");
    double value, best, worst;
    for (size_t i = 0; name && i < sizeof names / sizeof *names; i++)
        if (strcasecmp(name, names[i]) == 0) return true;
    return !name && number_at(rating, "ratingValue", &value) &&
           number_at(rating, "bestRating", &best) && number_at(rating, "worstRating", &worst) &&
           best > worst && value >= best;
}

static void set(json_t *object, const char *key, const char *text) {
    if (text && *text) json_object_set_new(object, key, json_string(text));
}

/* i: which review of the file; several may stand on one page. */
static const char *document_of(gs_arena *arena, const char *name, const json_t *review, size_t i) {
    const json_t *claim = object_at(review, "itemReviewed");
    const char *date = text_at(claim, "datePublished"), *url = text_at(review, "url");
    json_t *document = json_object();
    if (!date) date = text_at(review, "datePublished");
    if (url) name = url;
    set(document, "id", i ? gs_sprintf(arena, "%s#%u", name, (unsigned)i + 1) : name);
    set(document, "text", text_at(review, "claimReviewed"));
    size_t day = date ? strcspn(date, "T ") : 0; /* the hour is of no use */
    set(document, "date", date ? gs_strndup(arena, date, day) : NULL);
    set(document, "source", text_at(object_at(review, "author"), "name"));
    char *text = json_dumps(document, 0);
    const char *kept = text ? gs_strdup(arena, text) : "{}";
    free(text);
    json_decref(document);
    return kept;
}

bool gs_claimreview_sniff(const char *bytes, size_t n) {
    json_t *root = json_loadb(bytes, n, 0, NULL), *all = root ? reviews_of(root) : NULL;
    bool found = json_array_size(all) > 0;
    json_decref(all);
    json_decref(root);
    return found;
}

const char **gs_claimreview_documents(gs_arena *arena, const char *name, const char *bytes,
                                      size_t n, uint32_t *count, uint32_t *left_out) {
    json_t *root = json_loadb(bytes, n, 0, NULL), *all = root ? reviews_of(root) : json_array();
    json_t *review;
    size_t i;
    const char **documents = gs_alloc(arena, (json_array_size(all) + 1) * sizeof *documents);
    *count = *left_out = 0;
    json_array_foreach(all, i, review) {
        if (is_true(review) && text_at(review, "claimReviewed"))
            documents[(*count)++] = document_of(arena, name, review, i);
        else
            (*left_out)++;
    }
    json_decref(all);
    json_decref(root);
    return documents;
}
