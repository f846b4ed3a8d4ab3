#include <jansson.h>
#include <string.h>

#include "html.h"
#include "limits.h"
#include "stamp.h"

/* jsonld: schema.org's NewsArticle and its kin, alone, in a list, or in an @graph. */

static bool ends_with(const char *s, const char *ending) {
    size_t n = strlen(s), m = strlen(ending);
    return n >= m && !strcmp(s + n - m, ending);
}

static bool is_article_type(const char *type) {
    return type &&
           (ends_with(type, "Article") || ends_with(type, "Posting") || ends_with(type, "Report"));
}

static bool is_article(const json_t *object) {
    const json_t *type = json_object_get(object, "@type");
    for (size_t i = 0; i < json_array_size(type); i++)
        if (is_article_type(json_string_value(json_array_get(type, i)))) return true;
    return is_article_type(json_string_value(type));
}

static void take_date(gs_draft *d, const json_t *object, const char *key, gs_date_rank rank) {
    const char *text = json_string_value(json_object_get(object, key));
    gs_span date;
    if (text && gs_stamp_read(text, strlen(text), &date)) gs_draft_date(d, date, rank);
}

static void take_article(gs_draft *d, const json_t *object) {
    const char *title = json_string_value(json_object_get(object, "headline"));
    const json_t *publisher = json_object_get(object, "publisher");
    if (json_is_array(publisher)) publisher = json_array_get(publisher, 0);
    const char *name = json_string_value(
        json_is_object(publisher) ? json_object_get(publisher, "name") : publisher);
    if (title) gs_draft_title(d, title, strlen(title));
    if (name) gs_draft_publisher(d, name, strlen(name));
    take_date(d, object, "datePublished", GS_RANK_JSONLD);
    take_date(d, object, "dateCreated", GS_RANK_UPDATED_TAG);
    take_date(d, object, "dateModified", GS_RANK_UPDATED_TAG);
}

static void search(gs_draft *d, json_t *node, int depth) {
    if (depth > GS_JSONLD_DEPTH) return;
    for (size_t i = 0; i < json_array_size(node); i++)
        search(d, json_array_get(node, i), depth + 1);
    if (!json_is_object(node)) return;
    if (is_article(node)) take_article(d, node);
    search(d, json_object_get(node, "@graph"), depth + 1);
    search(d, json_object_get(node, "mainEntity"), depth + 1);
    search(d, json_object_get(node, "mainEntityOfPage"), depth + 1);
}

void gs_jsonld_read(gs_draft *d, const char *json, size_t n) {
    json_error_t why;
    json_t *root = json_loadb(json, n, 0, &why);
    if (!root) return;
    search(d, root, 0);
    json_decref(root);
}
