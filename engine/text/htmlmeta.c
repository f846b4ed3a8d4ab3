#include <string.h>

#include "html.h"
#include "stamp.h"
#include "words.h"

/* htmlmeta: what the page's head and its microdata say about the article. */

typedef enum meta_kind { META_TITLE, META_SITE, META_DATE, META_UPDATED } meta_kind;

static const struct {
    const char *name;
    meta_kind kind;
} metas[] = {
    {"og:title", META_TITLE},
    {"twitter:title", META_TITLE},
    {"dc.title", META_TITLE},
    {"parsely-title", META_TITLE},
    {"citation_title", META_TITLE},
    {"sailthru.title", META_TITLE},
    {"og:site_name", META_SITE},
    {"application-name", META_SITE},
    {"publisher", META_SITE},
    {"dc.publisher", META_SITE},
    {"dcterms.publisher", META_SITE},
    {"citation_journal_title", META_SITE},
    {"article:published_time", META_DATE},
    {"og:published_time", META_DATE},
    {"og:article:published_time", META_DATE},
    {"datepublished", META_DATE},
    {"date", META_DATE},
    {"pubdate", META_DATE},
    {"publishdate", META_DATE},
    {"publish-date", META_DATE},
    {"publish_date", META_DATE},
    {"publication_date", META_DATE},
    {"published", META_DATE},
    {"article.published", META_DATE},
    {"article:published", META_DATE},
    {"dc.date", META_DATE},
    {"dc.date.issued", META_DATE},
    {"dcterms.date", META_DATE},
    {"dcterms.issued", META_DATE},
    {"dcterms.created", META_DATE},
    {"dc.date.created", META_DATE},
    {"parsely-pub-date", META_DATE},
    {"sailthru.date", META_DATE},
    {"citation_date", META_DATE},
    {"citation_publication_date", META_DATE},
    {"citation_online_date", META_DATE},
    {"cxenseparse:recs:publishtime", META_DATE},
    {"article:modified_time", META_UPDATED},
    {"og:updated_time", META_UPDATED},
    {"datemodified", META_UPDATED},
    {"last-modified", META_UPDATED},
    {"revised", META_UPDATED},
    {"dcterms.modified", META_UPDATED},
    {"dc.date.modified", META_UPDATED},
    {"lastmod", META_UPDATED},
};

static bool is_name(const char *name, const char *known) {
    size_t n = strlen(name);
    return n == strlen(known) && gs_starts_with(name, n, known);
}

static void take_date(gs_draft *d, const char *text, gs_date_rank rank) {
    gs_span date;
    if (gs_stamp_read(text, strlen(text), &date)) gs_draft_date(d, date, rank);
}

static void take_value(gs_draft *d, const char *name, const char *value) {
    for (size_t i = 0; i < sizeof metas / sizeof *metas; i++) {
        if (!is_name(name, metas[i].name)) continue;
        switch (metas[i].kind) {
        case META_TITLE: gs_draft_title(d, value, strlen(value)); break;
        case META_SITE: gs_draft_publisher(d, value, strlen(value)); break;
        case META_DATE: take_date(d, value, GS_RANK_META); break;
        case META_UPDATED: take_date(d, value, GS_RANK_UPDATED_TAG); break;
        }
        return;
    }
}

static void take_meta(gs_draft *d, const GumboNode *node) {
    static const char *const keys[] = {"property", "name", "itemprop", "http-equiv"};
    for (int i = 0; i < 4; i++) {
        const char *name = gs_html_attribute(node, keys[i]);
        if (*name) take_value(d, name, gs_html_attribute(node, "content"));
    }
}

/* itemprop="datePublished" on any element, in a datetime or content attribute. */
static void take_microdata(gs_draft *d, const GumboNode *node) {
    const char *name = gs_html_attribute(node, "itemprop"),
               *value = gs_html_attribute(node, "datetime");
    if (!*name) return;
    if (!*value) value = gs_html_attribute(node, "content");
    if (is_name(name, "datepublished")) take_date(d, value, GS_RANK_META);
    if (is_name(name, "datemodified")) take_date(d, value, GS_RANK_UPDATED_TAG);
}

static const char *text_of(const GumboNode *node) {
    const GumboVector *children = &node->v.element.children;
    const GumboNode *first = children->length ? children->data[0] : NULL;
    return first && first->type == GUMBO_NODE_TEXT ? first->v.text.text : "";
}

void gs_html_metadata(gs_draft *d, const GumboNode *root) {
    for (const GumboNode *n = root; n; n = gs_html_next(n, root, false, NULL, NULL))
        if (gs_html_is(n, GUMBO_TAG_SCRIPT) &&
            is_name(gs_html_attribute(n, "type"), "application/ld+json"))
            gs_jsonld_read(d, text_of(n), strlen(text_of(n)));
    for (const GumboNode *n = root; n; n = gs_html_next(n, root, false, NULL, NULL)) {
        if (gs_html_is(n, GUMBO_TAG_META))
            take_meta(d, n);
        else if (n->type == GUMBO_NODE_ELEMENT)
            take_microdata(d, n);
    }
}
