#include "kept.h"

#include <stdlib.h>
#include <string.h>

#include "work.h"

void gs_kept_begin(gs_work *w) {
    w->kept = (gs_kept){0};
}

/* One of so many spots, a power of two. */
static uint32_t spot(uint64_t key, uint32_t spots) {
    return (uint32_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> 40) & (spots - 1);
}

gs_sym gs_kept_word(gs_work *w, const char *text) {
    uint32_t i = spot((uint64_t)(uintptr_t)text, GS_KEPT_WORDS);
    if (w->kept.words[i].text != text) {
        w->kept.words[i].text = text;
        w->kept.words[i].sym = gs_sym_cstr(gs_store_symbols(w->store), text);
    }
    return w->kept.words[i].sym;
}

gs_place gs_kept_place(gs_work *w, uint32_t at) {
    uint32_t i = spot(at, GS_KEPT_PLACES);
    if (w->kept.places[i].next != at + 1) {
        w->kept.places[i].next = at + 1;
        w->kept.places[i].place = gs_article_place(w->article, at);
    }
    return w->kept.places[i].place;
}

void gs_keep_paragraph(gs_work *w, gs_fact *fact) {
    uint32_t line = gs_article_flow_line(w->article, fact->from);
    fact->paragraph = line == fact->from.line ? 0 : line;
}

static bool is_blank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

/* Is it as it shall be: no blank but single spaces between words? */
static bool is_tidy(const char *text, uint32_t n) {
    if (n == 0 || is_blank(text[0]) || is_blank(text[n - 1])) return false;
    if (memchr(text, '\n', n) || memchr(text, '\t', n)) return false;
    const char *at = text, *end = text + n;
    while ((at = memchr(at, ' ', (size_t)(end - at))) != NULL)
        if (*++at == ' ') return false;
    return true;
}

static gs_sym tidied(gs_work *w, const char *text, uint32_t n) {
    char small[512], *out = n <= sizeof small ? small : gs_xmalloc(n);
    size_t length = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (!is_blank(text[i]))
            out[length++] = text[i];
        else if (length && out[length - 1] != ' ')
            out[length++] = ' ';
    }
    if (length && out[length - 1] == ' ') length--;
    gs_sym sym = gs_sym_of(gs_store_symbols(w->store), out, length);
    if (out != small) free(out);
    return sym;
}

gs_sym gs_text_between(gs_work *w, uint32_t from, uint32_t to) {
    uint32_t n, i = spot((uint64_t)from << 32 | to, GS_KEPT_TEXTS);
    if (to <= from) return 0;
    if (w->kept.texts[i].from == from && w->kept.texts[i].to == to) return w->kept.texts[i].sym;
    const char *text = gs_article_text(w->article, &n) + from;
    n = to - from;
    gs_sym sym =
        is_tidy(text, n) ? gs_sym_of(gs_store_symbols(w->store), text, n) : tidied(w, text, n);
    w->kept.texts[i].from = from;
    w->kept.texts[i].to = to;
    w->kept.texts[i].sym = sym;
    return sym;
}
