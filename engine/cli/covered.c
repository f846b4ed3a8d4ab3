/* What the tests did not reach: lines of rules, patterns and measures. */
#include <string.h>

#include "cli/testing.h"

enum { SHOWN = 90 }; /* bytes of a pattern */

static bool is_under_test(const gs_testing *t, const char *file) {
    const gs_options *o = t->options;
    bool all = !o->rules.count && !o->packs.count;
    return all || gs_is_asked_for(o, t->book, file);
}

/* --- lines --- */

static void put_missed_lines(const gs_testing *t, const char *file, gs_buf *out) {
    const char *before = "; not run: ";
    uint32_t line = gs_coverage_missed(t->coverage, file, 0);
    while (line) {
        uint32_t last = line, next;
        while ((next = gs_coverage_missed(t->coverage, file, last)) == last + 1) last = next;
        gs_buf_printf(out, last > line ? "%s%u-%u" : "%s%u", before, (unsigned)line,
                      (unsigned)last);
        before = ", ";
        line = next;
    }
}

static void put_lines(const gs_testing *t, gs_buf *out) {
    uint32_t lines = 0, ran = 0;
    gs_covered c;
    gs_buf_puts(out, "lines of rules:\n");
    for (uint32_t i = 0; gs_coverage_file(t->coverage, i, &c); i++) {
        if (!is_under_test(t, c.file)) continue;
        lines += c.lines;
        ran += c.ran;
        gs_buf_printf(out, "  %3u of %3u  %s", (unsigned)c.ran, (unsigned)c.lines, c.file);
        put_missed_lines(t, c.file, out);
        gs_buf_putc(out, '\n');
    }
    gs_buf_printf(out, "  %u of %u lines ran\n", (unsigned)ran, (unsigned)lines);
}

/* --- patterns --- */

typedef struct tally {
    uint32_t all, untried, unmatched, partial, hidden;
} tally;

/* What is wrong with a pattern, or NULL. */
static const char *fate_of(const gs_sighting *s, tally *n) {
    n->all++;
    if (!s->tried) return n->untried++, "never tried";
    if (!s->matched) return n->unmatched++, "never matched";
    if (!s->whole) return n->partial++, "never told every required field";
    if (s->outdone == s->whole) return n->hidden++, "always lost";
    return NULL;
}

static void put_pattern(const gs_testing *t, uint32_t i, const char *fate, gs_buf *out) {
    const gs_pack *pack = gs_rulebook_pack(t->book);
    const gs_pattern_decl *p = gs_pack_pattern(pack, i);
    const gs_sighting *s = &t->seen->patterns[i];
    gs_buf_printf(out, "  %s:%u: %s", p->file, (unsigned)p->line, fate);
    if (s->tried && !s->matched)
        gs_buf_printf(out, " in %u sentence%s", (unsigned)s->tried, s->tried == 1 ? "" : "s");
    if (s->whole && s->by) {
        const gs_pattern_decl *by = gs_pack_pattern(pack, s->by - 1);
        gs_buf_printf(out, " against %s:%u", by->file, (unsigned)by->line);
    }
    bool cut = strlen(p->text) > SHOWN;
    gs_buf_printf(out, ": %.*s%s\n", SHOWN, p->text, cut ? "..." : "");
}

static void put_patterns(const gs_testing *t, gs_buf *out) {
    const gs_pattern_decl *p;
    tally n = {0};
    gs_buf_puts(out, "patterns:\n");
    for (uint32_t i = 0; (p = gs_pack_pattern(gs_rulebook_pack(t->book), i)); i++) {
        const char *fate = is_under_test(t, p->file) ? fate_of(&t->seen->patterns[i], &n) : NULL;
        if (fate) put_pattern(t, i, fate, out);
    }
    gs_buf_printf(out,
                  "  %u of %u patterns gave facts; %u never tried, %u tried and never matched, %u "
                  "never whole, %u always lost\n",
                  (unsigned)(n.all - n.untried - n.unmatched - n.partial - n.hidden),
                  (unsigned)n.all, (unsigned)n.untried, (unsigned)n.unmatched, (unsigned)n.partial,
                  (unsigned)n.hidden);
}

/* --- measures --- */

static void put_measures(const gs_testing *t, gs_buf *out) {
    const gs_measure_decl *m;
    uint32_t all = 0, gave = 0;
    gs_buf_puts(out, "measures:\n");
    for (uint32_t i = 0; (m = gs_pack_measure(gs_rulebook_pack(t->book), i)); i++) {
        if (!is_under_test(t, m->file)) continue;
        all++;
        gave += t->seen->measures[i] > 0;
        if (!t->seen->measures[i])
            gs_buf_printf(out, "  %s:%u: gave no figure: %s\n", m->file, (unsigned)m->line,
                          m->name);
    }
    gs_buf_printf(out, "  %u of %u measures gave figures\n", (unsigned)gave, (unsigned)all);
}

void gs_testing_put_coverage(const gs_testing *t, gs_buf *out) {
    gs_buf_putc(out, '\n');
    put_lines(t, out);
    put_patterns(t, out);
    put_measures(t, out);
}
