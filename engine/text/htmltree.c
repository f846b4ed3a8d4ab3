#include <string.h>

#include "html.h"
#include "words.h"

/* htmltree: walking the page's tree without recursion, and choosing what of it is the article. */

bool gs_html_is_element(const GumboNode *node) {
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool gs_html_is(const GumboNode *node, GumboTag tag) {
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

const char *gs_html_attribute(const GumboNode *node, const char *name) {
    const GumboAttribute *a =
        gs_html_is_element(node) ? gumbo_get_attribute(&node->v.element.attributes, name) : NULL;
    return a && a->value ? a->value : "";
}

const GumboNode *gs_html_next(const GumboNode *node, const GumboNode *root, bool skip,
                              void (*leave)(void *, const GumboNode *), void *user) {
    if (!skip && gs_html_is_element(node) && node->v.element.children.length)
        return node->v.element.children.data[0];
    for (;;) {
        if (!skip && leave && gs_html_is_element(node)) leave(user, node);
        skip = false;
        if (node == root) return NULL;
        const GumboNode *parent = node->parent;
        size_t next = node->index_within_parent + 1;
        if (next < parent->v.element.children.length) return parent->v.element.children.data[next];
        node = parent;
    }
}

static bool is_script(const GumboNode *node) {
    static const GumboTag tags[] = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT,
                                    GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME};
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (gs_html_is_element(node) && node->v.element.tag == tags[i]) return true;
    return false;
}

size_t gs_html_text_size(const GumboNode *root) {
    size_t size = 0;
    for (const GumboNode *n = root; n; n = gs_html_next(n, root, is_script(n), NULL, NULL))
        if (n->type == GUMBO_NODE_TEXT) size += strlen(n->v.text.text);
    return size;
}

/* The element of the tag with the most text that is not within another of its kind. */
static const GumboNode *longest(const GumboNode *body, GumboTag tag, size_t *size) {
    const GumboNode *best = NULL;
    *size = 0;
    for (const GumboNode *n = body, *next; n; n = next) {
        bool hit = gs_html_is(n, tag);
        size_t bytes = hit ? gs_html_text_size(n) : 0;
        if (bytes > *size) best = n, *size = bytes;
        next = gs_html_next(n, body, hit || is_script(n), NULL, NULL);
    }
    return best;
}

/* Text in paragraphs: what an article has and clutter hardly. */
static size_t prose_size(const GumboNode *root) {
    size_t size = 0;
    for (const GumboNode *n = root, *next; n; n = next) {
        bool p = gs_html_is(n, GUMBO_TAG_P);
        if (p) size += gs_html_text_size(n);
        next = gs_html_next(n, root, p || is_script(n), NULL, NULL);
    }
    return size;
}

const GumboNode *gs_html_root(const GumboNode *body) {
    static const GumboTag tags[] = {GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN};
    size_t all = prose_size(body), size;
    for (int i = 0; i < 2; i++) {
        const GumboNode *best = longest(body, tags[i], &size);
        if (best && (prose_size(best) * 2 >= all) && size > 0) return best;
    }
    return body;
}

static bool is_clutter_word(const char *s, size_t n) {
    // clang-format off
    static const char *const words[] = {
        "ad", "ads", "advert", "adverts", "advertisement", "advertising", "adsense", "adslot",
        "promo", "promotion", "sponsor", "sponsored", "cookie", "cookies", "cookiebar",
        "consent", "gdpr", "newsletter", "newsletters", "subscribe", "subscription", "signup",
        "related", "recommended", "recommendations", "recirc", "share", "sharing", "social",
        "sidebar", "breadcrumb", "breadcrumbs", "menu", "nav", "navbar", "navigation", "footer",
        "comments", "disqus", "outbrain", "taboola", "paywall", "popup", "modal", "overlay",
        "toolbar", "pagination", "skip", "trending", "masthead", "topbar", "widget", NULL};
    // clang-format on
    return gs_is_one_of(s, n, words);
}

/* Class names are words joined by hyphens and the like; "has-sidebar" says what is around, not what
 * it is. */
static bool has_clutter_name(const char *value) {
    static const char *const around[] = {"has", "with", "no", "without", "is", "not", NULL};
    char low[64];
    bool first = true, apart = false;
    for (const char *p = value; *p;) {
        size_t n = 0;
        while ((p[n] | 0x20) >= 'a' && (p[n] | 0x20) <= 'z') n++;
        if (n && n < sizeof low) {
            for (size_t i = 0; i < n; i++) low[i] = (char)(p[i] | 0x20);
            if (first) apart = gs_is_one_of(low, n, around);
            if (!apart && is_clutter_word(low, n)) return true;
        }
        p += n;
        if (n) first = false;
        if (*p == ' ' || *p == '\t' || *p == '\n') first = true;
        if (*p) p++;
    }
    return false;
}

static bool is_hidden(const GumboNode *node) {
    const char *style = gs_html_attribute(node, "style");
    if (gumbo_get_attribute(&node->v.element.attributes, "hidden")) return true;
    if (strcmp(gs_html_attribute(node, "aria-hidden"), "true") == 0) return true;
    return gs_find_phrase(style, strlen(style), "display:none") != SIZE_MAX ||
           gs_find_phrase(style, strlen(style), "display: none") != SIZE_MAX;
}

static bool has_clutter_role(const GumboNode *node) {
    static const char *const roles[] = {"navigation", "banner",  "contentinfo", "complementary",
                                        "search",     "dialog",  "alertdialog", "menu",
                                        "menubar",    "toolbar", NULL};
    const char *role = gs_html_attribute(node, "role");
    return gs_is_one_of(role, strlen(role), roles);
}

static bool holds(const GumboNode *root, GumboTag tag) {
    for (const GumboNode *n = root; n; n = gs_html_next(n, root, false, NULL, NULL))
        if (gs_html_is(n, tag)) return true;
    return false;
}

bool gs_html_is_clutter(const GumboNode *node, size_t all) {
    static const GumboTag tags[] = {
        GUMBO_TAG_NAV,      GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE,    GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,
        GUMBO_TAG_FORM,     GUMBO_TAG_BUTTON, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_IFRAME, GUMBO_TAG_SVG,
        GUMBO_TAG_TEMPLATE, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_OBJECT, GUMBO_TAG_AUDIO,
        GUMBO_TAG_VIDEO,    GUMBO_TAG_CANVAS, GUMBO_TAG_MENU,     GUMBO_TAG_HEAD};
    if (!gs_html_is_element(node)) return false;
    GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_ARTICLE ||
        tag == GUMBO_TAG_MAIN)
        return false;
    bool clutter = false;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) clutter = clutter || tag == tags[i];
    if (tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_FORM) return gs_html_text_size(node) * 2 < all;
    if (clutter) return true;
    if (is_hidden(node)) return true;
    if (tag == GUMBO_TAG_HEADER)
        return !holds(node, GUMBO_TAG_H1) && !holds(node, GUMBO_TAG_H2) &&
               !holds(node, GUMBO_TAG_TIME);
    bool named = has_clutter_role(node) || has_clutter_name(gs_html_attribute(node, "class")) ||
                 has_clutter_name(gs_html_attribute(node, "id"));
    return named && tag != GUMBO_TAG_H1 && gs_html_text_size(node) * 2 < all;
}
