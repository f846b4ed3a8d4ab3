/* html: what the parts of the HTML reader share. */
#ifndef GS_TEXT_HTML_H
#define GS_TEXT_HTML_H

#include <gumbo.h>

#include "draft.h"

/* Refuses a page whose nesting would cost the parser more than limits.h allows. */
bool gs_html_guard(const gs_source *source, gs_err *err);

/* Title, publisher and dates from JSON-LD, meta tags, microdata and the title element. */
void gs_html_metadata(gs_draft *draft, const GumboNode *root);

/* Adds a text node to the draft, each byte with its place, entities with theirs. */
void gs_html_text(gs_draft *draft, const GumboText *text);

/* A JSON-LD script's content. Anything that is not an article is passed over. */
void gs_jsonld_read(gs_draft *draft, const char *json, size_t n);

/* Is the element outside of the article: navigation, advertising, hidden? `all` is the page's count
 * of text bytes. */
bool gs_html_is_clutter(const GumboNode *node, size_t all);

/* Where the article is: its <article>, <main> or the body. */
const GumboNode *gs_html_root(const GumboNode *body);

/* The next node in document order within root; skip: not into this node's children. NULL at the
 * end. leave (may be NULL) is called with each element on the way out. */
const GumboNode *gs_html_next(const GumboNode *node, const GumboNode *root, bool skip,
                              void (*leave)(void *, const GumboNode *), void *user);

/* Bytes of visible text below a node, scripts and styles left out. */
size_t gs_html_text_size(const GumboNode *node);

const char *gs_html_attribute(const GumboNode *node, const char *name); /* "" where there is none */
bool gs_html_is(const GumboNode *node, GumboTag tag);
bool gs_html_is_element(const GumboNode *node);

#endif
