#include "entity.h"

#include <gumbo.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/hash.h"

/* Gumbo does not look whether it was given memory. */
static void *take_memory(void *user, size_t size) {
    (void)user;
    return gs_xmalloc(size);
}

static void give_memory(void *user, void *memory) {
    (void)user;
    free(memory);
}

/* gumbo knows all names; a page of one entity is parsed for each new one. */
static void decode(const char *name, size_t n, char out[GS_ENTITY_TEXT]) {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = take_memory;
    options.deallocator = give_memory;
    options.max_errors = 0;
    GumboOutput *page = gumbo_parse_with_options(&options, name, n);
    const GumboVector *html = &page->root->v.element.children;
    const GumboNode *body = html->length ? html->data[html->length - 1] : NULL;
    const GumboNode *text =
        body && body->v.element.children.length ? body->v.element.children.data[0] : NULL;
    bool blank = text && text->type == GUMBO_NODE_WHITESPACE;
    const char *means = blank                                   ? " "
                        : text && text->type == GUMBO_NODE_TEXT ? text->v.text.text
                                                                : "";
    size_t length = strlen(means);
    out[0] = '\0';
    if (length < GS_ENTITY_TEXT) memcpy(out, means, length + 1);
    gumbo_destroy_output(&options, page);
}

const char *gs_entity_text(gs_entities *cache, const char *name, size_t n) {
    size_t i = gs_hash(name, n) % GS_ENTITY_SLOTS;
    if (n >= GS_ENTITY_NAME) return "";
    if (strncmp(cache->slots[i].name, name, n) != 0 || cache->slots[i].name[n]) {
        memcpy(cache->slots[i].name, name, n);
        cache->slots[i].name[n] = '\0';
        decode(name, n, cache->slots[i].text);
    }
    return cache->slots[i].text;
}
