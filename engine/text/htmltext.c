#include <string.h>

#include "base/utf8.h"
#include "html.h"

/* htmltext: the characters of a text node beside the bytes they were written with. */

typedef struct pair {
    gs_draft *d;
    const char *raw, *text; /* as written, and as meant */
    uint32_t rn, tn, r, t;
    uint32_t done; /* raw bytes that were copied */
    uint32_t from; /* source offset of raw */
} pair;

static bool is_name_byte(char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '#';
}

static uint32_t text_width(const pair *p) {
    unsigned w;
    gs_utf8_at(p->text, p->tn, p->t, &w);
    return w;
}

/* The bytes of the reference at raw[r]; without a semicolon the text behind it tells where it ends
 * ("&copy2020"). */
static uint32_t reference_length(const pair *p) {
    uint32_t n = 1, left = p->rn - p->r, w = text_width(p);
    const char *s = p->raw + p->r;
    while (n < left && n < 40 && is_name_byte(s[n])) n++;
    if (n < left && s[n] == ';') return n + 1;
    for (uint32_t k = 3; k < n; k++) {
        uint32_t rest = n - k, have = p->tn - p->t - w;
        if (rest <= have && !memcmp(s + k, p->text + p->t + w, rest)) return k;
    }
    return n;
}

/* Is the '&' at raw[r] meant as itself, or does a reference begin? */
static bool is_reference(const pair *p) {
    const char *s = p->raw + p->r;
    uint32_t left = p->rn - p->r;
    if (p->text[p->t] != '&') return left > 1 && is_name_byte(s[1]);
    return (left >= 4 && (s[1] | 0x20) == 'a' && (s[2] | 0x20) == 'm' && (s[3] | 0x20) == 'p') ||
           (left >= 4 && s[1] == '#');
}

static void flush(pair *p) {
    if (p->r > p->done) gs_draft_copy(p->d, p->from + p->done, p->r - p->done);
}

/* One character of the text that stands for `taken` raw bytes. */
static void stand_for(pair *p, uint32_t taken) {
    uint32_t w = text_width(p);
    flush(p);
    gs_draft_put(p->d, p->text + p->t, w, p->from + p->r, taken);
    p->r += taken;
    p->t += w;
    p->done = p->r;
}

/* Raw bytes that mean nothing: the carriage return of a line's end, a tag that the parser ignored.
 */
static void pass_over(pair *p, uint32_t n) {
    flush(p);
    p->r += n;
    p->done = p->r;
}

static void step(pair *p) {
    char raw = p->raw[p->r], text = p->text[p->t];
    if (raw == '&' && is_reference(p)) {
        stand_for(p, reference_length(p));
    } else if (raw == text) {
        p->r++;
        p->t++;
    } else if (raw == '\r' && text == '\n') {
        bool pair_of = p->r + 1 < p->rn && p->raw[p->r + 1] == '\n';
        if (pair_of)
            pass_over(p, 1);
        else
            stand_for(p, 1);
    } else if (raw == '<') {
        const char *close = memchr(p->raw + p->r, '>', p->rn - p->r);
        pass_over(p, close ? (uint32_t)(close - p->raw) - p->r + 1 : 1);
    } else if (!((unsigned char)raw & 0x80) && ((unsigned char)text & 0x80)) {
        stand_for(p, 0); /* the second character of a reference that means two */
    } else
        pass_over(p, 1);
}

void gs_html_text(gs_draft *d, const GumboText *node) {
    const gs_source *s = d->source;
    const char *raw = node->original_text.data;
    if (!raw || raw < s->text || raw > s->text + s->n) {
        gs_draft_put(d, node->text, strlen(node->text), d->from_end, 0);
        return;
    }
    pair p = {.d = d,
              .raw = raw,
              .text = node->text,
              .rn = (uint32_t)node->original_text.length,
              .tn = (uint32_t)strlen(node->text),
              .from = (uint32_t)(raw - s->text)};
    while (p.r < p.rn && p.t < p.tn) step(&p);
    flush(&p);
    if (p.t < p.tn) gs_draft_put(d, p.text + p.t, p.tn - p.t, p.from + p.r, 0);
}
