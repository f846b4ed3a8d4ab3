/* Articles: the first byte chooses text, Markdown or HTML. Blocks, sentences and quotations must
 * lie within a text that is UTF-8, bytes must lead back to a place in the file, and the
 * readers of mentions must bear whatever comes out. */

#include "base/utf8.h"
#include "fuzz.h"
#include "read/lexicon.h"
#include "read/mention.h"
#include "text/article.h"

static void inspect(const gs_article *article, size_t bytes) {
    uint32_t length, n;
    size_t bad;
    const char *text = gs_article_text(article, &length);
    want(gs_utf8_valid(text, length, &bad));
    const gs_block *blocks = gs_article_blocks(article, &n);
    for (uint32_t i = 0; i < n; i++)
        want(blocks[i].start <= blocks[i].end && blocks[i].end <= length);
    const gs_sentence *sentences = gs_article_sentences(article, &n);
    for (uint32_t i = 0; i < n; i++)
        want(sentences[i].start <= sentences[i].end && sentences[i].end <= length);
    const gs_quote *quotes = gs_article_quotes(article, &n);
    for (uint32_t i = 0; i < n; i++)
        want(quotes[i].start <= quotes[i].end && quotes[i].end <= length);
    for (uint32_t at = 0; at <= length; at += 17) want(gs_article_place(article, at).byte <= bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static const gs_format formats[] = {GS_FORMAT_TEXT, GS_FORMAT_MARKDOWN, GS_FORMAT_HTML,
                                        GS_FORMAT_AUTO};
    if (!n) return 0;
    gs_err err;
    gs_article *article =
        gs_article_parse("a", formats[data[0] % 4], (const char *)data + 1, n - 1, &err);
    if (!article) {
        want(err.text[0] != '\0');
        return 0;
    }
    inspect(article, n - 1);
    gs_arena *arena = gs_arena_new();
    (void)gs_read(article, gs_lexicon_new(arena));
    gs_arena_free(arena);
    gs_article_free(article);
    return 0;
}
