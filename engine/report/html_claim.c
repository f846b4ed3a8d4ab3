/* A claim in the report for editors: its article, the paragraph around it, the words marked. */
#include <stdio.h>
#include <string.h>

#include "report/html.h"
#include "base/search.h"
#include "report/place.h"
#include "report/show.h"
#include "report/subject.h"
#include "report/xml.h"

enum { LABEL = 400, AROUND = 320 };

/* A text with the stretch that is marked, the sentence around it, and what is shown of the rest. */
typedef struct passage {
    const char *text;
    uint32_t from, start, words, end_words, end, to;
    const char *block; /* "headline", "caption", or "" */
} passage;

/* The first offset of the article's text that stands at or behind a byte of the file. */
static uint32_t offset_of(const gs_article *article, uint32_t byte) {
    uint32_t at, n;
    gs_article_text(article, &n);
    GS_SEARCH(at, 0, n, gs_article_place(article, at).byte < byte);
    return at;
}

static const char *block_name(gs_block_kind kind) {
    switch (kind) {
    case GS_B_HEADLINE: return "headline";
    case GS_B_SUBHEAD: return "subheading";
    case GS_B_CAPTION: return "caption";
    case GS_B_ROW: return "table";
    default: return "";
    }
}

/* The paragraph around the sentence, as far as whole sentences fit. */
static void widen(const gs_article *article, uint32_t sentence, passage *p) {
    uint32_t n;
    const gs_sentence *all = gs_article_sentences(article, &n);
    p->from = p->start, p->to = p->end;
    for (uint32_t i = sentence; i-- > 0 && all[i].block == all[sentence].block;) {
        if (p->start - all[i].start > AROUND) break;
        p->from = all[i].start;
    }
    for (uint32_t i = sentence + 1; i < n && all[i].block == all[sentence].block; i++) {
        if (all[i].end - p->end > AROUND) break;
        p->to = all[i].end;
    }
}

/* The claim in its article; false where the words are not found where they should stand. */
static bool find_in_article(const gs_article *article, const gs_fact *claim, const char *words,
                            passage *p) {
    uint32_t n, sentences, blocks;
    p->text = gs_article_text(article, &n);
    p->words = offset_of(article, claim->from.byte);
    p->end_words = offset_of(article, claim->to.byte);
    uint32_t sentence = gs_article_sentence_at(article, p->words);
    if (sentence == UINT32_MAX || !*words || p->text[p->words] != *words) return false;
    const gs_sentence *s = &gs_article_sentences(article, &sentences)[sentence];
    p->start = s->start, p->end = s->end;
    if (p->end_words <= p->words) return false;
    if (p->end_words > p->end) p->end = p->end_words;
    p->block = block_name(gs_article_blocks(article, &blocks)[s->block].kind);
    widen(article, sentence, p);
    if (p->to < p->end) p->to = p->end;
    return true;
}

/* A claim that is known through a facts file alone. */
static passage find_in_sentence(const char *sentence, const char *words) {
    const char *found = *words ? strstr(sentence, words) : NULL;
    passage p = {.text = found ? sentence : words, .block = ""};
    p.words = found ? (uint32_t)(found - sentence) : 0;
    p.end_words = p.words + (uint32_t)strlen(words);
    p.end = p.to = (uint32_t)strlen(p.text);
    return p;
}

static void put_part(gs_buf *out, const passage *p, uint32_t from, uint32_t to) {
    if (to > from) gs_xml_add(out, p->text + from, to - from);
}

static void put_passage(gs_buf *out, const passage *p) {
    gs_buf_puts(out, "<blockquote><p>");
    put_part(out, p, p->from, p->start);
    gs_buf_puts(out, "<span class=\"sentence\">");
    put_part(out, p, p->start, p->words);
    gs_buf_puts(out, "<mark>");
    put_part(out, p, p->words, p->end_words);
    gs_buf_puts(out, "</mark>");
    put_part(out, p, p->end_words, p->end);
    gs_buf_puts(out, "</span>");
    put_part(out, p, p->end, p->to);
    gs_buf_puts(out, "</p></blockquote>\n");
}

static void put_source(const gs_page *page, const gs_fact *claim, const char *block) {
    const gs_document *d = gs_claim_document(page->result, claim);
    gs_buf *out = page->out;
    char date[96];
    gs_buf_puts(out, "<figcaption>");
    gs_html_element(out, "cite", "", gs_document_name(d));
    gs_buf_puts(out, " <span class=\"where\">");
    gs_buf place = GS_BUF_EMPTY;
    gs_put_place(&place, d->path, &claim->from);
    gs_xml_text(out, gs_buf_text(&place));
    gs_buf_free(&place);
    gs_buf_puts(out, "</span>");
    if (d->date_origin != GS_DATE_UNKNOWN) {
        gs_buf_puts(out, " ");
        gs_html_element(out, "span", "date", gs_span_say(d->date, date, sizeof date));
    }
    if (claim->trust == GS_TRUST_REFERENCE)
        gs_buf_puts(out, " <span class=\"tag\">on record</span>");
    if (*block) gs_buf_printf(out, " <span class=\"tag\">%s</span>", block);
    gs_buf_puts(out, "</figcaption>\n");
}

void gs_html_claim(const gs_page *page, const gs_fact *claim, bool first) {
    const gs_store *store = page->result->store;
    const gs_article *article = gs_claim_document(page->result, claim)->article;
    const char *words = gs_store_text(store, claim->text);
    char label[LABEL];
    passage p = {.block = ""};
    if (!article || !claim->from.line || !find_in_article(article, claim, words, &p))
        p = find_in_sentence(gs_store_text(store, claim->sentence), words);
    gs_buf_printf(page->out, "<figure class=\"claim %s\">\n", first ? "odd" : "other");
    put_source(page, claim, p.block);
    put_passage(page->out, &p);
    gs_buf_puts(page->out, "<p class=\"reading\">");
    gs_html_element(page->out, "span", "label", gs_fact_label(store, claim, label, sizeof label));
    const char *speaker = gs_store_text(store, claim->speaker);
    if (*speaker) {
        gs_buf_puts(page->out, " <span class=\"speaker\">said by ");
        gs_xml_text(page->out, speaker);
        gs_buf_puts(page->out, "</span>");
    }
    gs_buf_puts(page->out, "</p>\n</figure>\n");
}
