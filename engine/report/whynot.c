#include "report/whynot.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/once.h"
#include "report/derive.h"
#include "report/place.h"
#include "report/show.h"

enum { FACTS = 24, EXCUSES = 300, MOST = 3 };

typedef struct question {
    gs_run *run;
    const gs_checked *result;
    gs_level fail_on;
    bool verbose;
    gs_arena *arena;
    gs_buf *out;
} question;

/* What a rule made of two facts; the greater, the nearer to a finding. */
typedef enum verdict { V_UNREAD = 0, V_UNKNOWN, V_KEYS, V_SILENT, V_OTHER, V_TOLD } verdict;

typedef struct opinion {
    const gs_rule *rule;
    verdict verdict;
    uint32_t differing;      /* fields of the key */
    uint32_t compared;       /* steps in which the rule asked for both */
    uint32_t alike;          /* fields that make the two answers to one question */
    const gs_conflict *told; /* V_TOLD, V_OTHER where it is known */
    const gs_fact *a, *b;
} opinion;

/* --- what was read at a line --- */

typedef struct spoken {
    const gs_fact *facts[FACTS];
    uint32_t count, background;
} spoken;

static const gs_article *article_at(const question *q, gs_spot spot, const gs_mentions **mentions) {
    const gs_article *article = gs_store_document_at(q->result->store, spot.document)->article;
    *mentions = NULL;
    for (uint32_t i = 0; article && i < gs_run_articles(q->run); i++)
        if (gs_run_article(q->run, i) == article) *mentions = gs_run_mentions(q->run, i);
    return article;
}

/* Does the sentence touch the line? */
static bool touches(const gs_article *article, const gs_sentence *s, uint32_t line) {
    gs_place from = gs_article_place(article, s->start);
    gs_place to = gs_article_place(article, s->end ? s->end - 1 : 0);
    return from.line <= line && line <= to.line;
}

static bool is_at(const gs_article *article, const gs_fact *fact, uint32_t line) {
    uint32_t n;
    if (fact->from.line <= line && line <= fact->to.line) return true;
    const gs_sentence *all = article ? gs_article_sentences(article, &n) : NULL;
    for (uint32_t i = 0; all && i < n; i++) {
        if (!touches(article, &all[i], line)) continue;
        if (gs_article_place(article, all[i].start).byte <= fact->from.byte &&
            fact->from.byte < gs_article_place(article, all[i].end).byte)
            return true;
    }
    return false;
}

static spoken facts_at(const question *q, gs_spot spot) {
    const gs_mentions *mentions;
    const gs_article *article = article_at(q, spot, &mentions);
    const gs_store *store = q->result->store;
    spoken s = {.count = 0};
    for (uint32_t i = 0; i < gs_store_count(store) && s.count < FACTS; i++) {
        const gs_fact *fact = gs_store_at(store, i);
        if (fact->document != spot.document || !is_at(article, fact, spot.line)) continue;
        s.background += fact->kind->background;
        s.facts[s.count++] = fact;
    }
    return s;
}

static void put_nearest(const question *q, const gs_article *article, uint32_t line) {
    uint32_t n, before = 0, after = 0;
    const gs_sentence *all = gs_article_sentences(article, &n);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t at = gs_article_place(article, all[i].start).line;
        if (at < line) before = at;
        if (at > line && !after) after = at;
    }
    gs_buf_puts(q->out, "  There is no sentence on this line");
    if (before) gs_buf_printf(q->out, "; the one before begins on line %u", before);
    if (after) gs_buf_printf(q->out, "%s the next on line %u", before ? "," : ";", after);
    gs_buf_puts(q->out, ".\n");
}

static void put_sentence(const question *q, const gs_article *article, const gs_mentions *mentions,
                         const gs_sentence *s) {
    uint32_t n, shown = 0;
    const char *text = gs_article_text(article, &n);
    const gs_block *block = &gs_article_blocks(article, &n)[s->block];
    gs_buf_puts(q->out, "  \"");
    gs_show(q->out, text + s->start, s->end - s->start);
    gs_buf_puts(q->out, "\"\n");
    if (block->kind == GS_B_BOILERPLATE)
        gs_buf_puts(
            q->out,
            "    taken for boilerplate (a notice, an invitation): nothing is read from it\n");
    if (block->kind == GS_B_BYLINE || block->kind == GS_B_DATELINE)
        gs_buf_puts(q->out,
                    "    taken for a byline or dateline: nothing is read from it but the date\n");
    for (uint32_t i = 0; mentions && i < mentions->count; i++) {
        const gs_mention *m = &mentions->items[i];
        if (m->inside || m->start < s->start || m->start >= s->end) continue;
        gs_buf_printf(q->out, "%s%s \"", shown++ ? ", " : "    mentions: ", gs_mtype_name(m->type));
        gs_show(q->out, text + m->start, m->end - m->start);
        gs_buf_putc(q->out, '"');
    }
    gs_buf_puts(q->out, shown ? "\n" : "    no name, number or date was recognized in it\n");
}

static void put_facts(const question *q, const spoken *s) {
    char label[400];
    for (uint32_t i = 0; i < s->count; i++) {
        const gs_fact *f = s->facts[i];
        if (f->kind->background && !q->verbose) continue;
        gs_buf_printf(q->out, "    fact: %s: ", f->kind->name);
        gs_show_str(q->out, gs_fact_label(q->result->store, f, label, sizeof label));
        if (f->modality) gs_buf_printf(q->out, ", %s", gs_modality_name(f->modality));
        if (f->flags & GS_FF_CORRECTED) gs_buf_puts(q->out, ", taken back by the text");
        gs_buf_putc(q->out, '\n');
    }
}

/* The kinds of what was read, each once, with lead before the first. Returns how many. */
static uint32_t put_kinds(const question *q, const spoken *s, bool background, const char *lead) {
    uint32_t shown = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        const gs_kind *kind = s->facts[i]->kind;
        bool again = kind->background != background;
        for (uint32_t j = 0; j < i; j++) again |= s->facts[j]->kind == kind;
        if (again) continue;
        gs_buf_printf(q->out, "%s%s", shown++ ? ", " : lead, kind->name);
    }
    return shown;
}

static void put_spot(const question *q, const char *name, gs_spot spot, const spoken *s) {
    const gs_mentions *mentions;
    const gs_article *article = article_at(q, spot, &mentions);
    uint32_t n = 0, shown = 0;
    gs_buf_printf(q->out, "%s  ", name);
    gs_show_str(q->out, gs_store_document_at(q->result->store, spot.document)->path);
    gs_buf_printf(q->out, ":%u\n", spot.line);
    const gs_sentence *all = article ? gs_article_sentences(article, &n) : NULL;
    for (uint32_t i = 0; i < n; i++)
        if (touches(article, &all[i], spot.line))
            put_sentence(q, article, mentions, &all[i]), shown++;
    if (article && !shown) put_nearest(q, article, spot.line);
    put_facts(q, s);
    if (!q->verbose && put_kinds(q, s, true, "    in the background: "))
        gs_buf_puts(q->out, " (-v shows what was read)\n");
    if (s->count == 0 && (shown || !article)) gs_buf_puts(q->out, "    no fact was read here\n");
}

/* --- opinions --- */

/* The conflict that holds both, of this rule or (rule NULL) of any. */
static const gs_conflict *conflict_of(const question *q, const gs_rule *rule, const gs_fact *a,
                                      const gs_fact *b) {
    for (uint32_t i = 0; i < q->result->nconflicts; i++) {
        const gs_conflict *c = &q->result->conflicts[i];
        if ((!rule || c->rule == rule) && gs_conflict_claims(c, a) && gs_conflict_claims(c, b))
            return c;
    }
    return NULL;
}

/* The conflict into which what this rule found of the two was merged. */
static const gs_conflict *host_of(const question *q, const gs_rule *rule, const gs_fact *a,
                                  const gs_fact *b) {
    for (uint32_t i = 0; i < q->result->nconflicts; i++) {
        const gs_conflict *c = &q->result->conflicts[i];
        bool its = gs_is_found_by(c, gs_rule_about(rule)->id), x = false, y = false;
        for (uint32_t k = 0; k < c->nclaims && its; k++) {
            x = x || gs_is_same_mention(c->claims[k], a);
            y = y || gs_is_same_mention(c->claims[k], b);
        }
        if (x && y) return c;
    }
    return NULL;
}

static const char *bare(const char *name, char *out) {
    snprintf(out, 80, "%.*s", (int)strcspn(name, "?"), name);
    return out;
}

static bool needs(const char *name) {
    return !strchr(name, '?');
}

/* Counts the fields of the key that part the two, and those that one must know and does not. */
static void compare_keys(const question *q, const gs_rule_info *about, opinion *o,
                         uint32_t *unknown) {
    char name[80];
    for (uint32_t i = 0; i < about->ngroup; i++) {
        bare(about->group[i], name);
        bool known = gs_derive_knows(o->a, name) && gs_derive_knows(o->b, name);
        if (!known && needs(about->group[i]))
            ++*unknown;
        else
            o->differing += !gs_derive_same_key(q->run, name, o->a, o->b);
    }
    o->differing += strcmp(about->scope, "document") == 0 && o->a->document != o->b->document;
}

static opinion opinion_of(const question *q, const gs_rule *rule, const gs_fact *a,
                          const gs_fact *b) {
    const gs_rule_info *about = gs_rule_about(rule);
    opinion o = {.rule = rule, .a = a, .b = b};
    uint32_t unknown = 0;
    if (!gs_rule_reads(about, a->kind) || !gs_rule_reads(about, b->kind)) return o;
    o.alike = gs_derive_alike(q->run, a, b);
    if ((o.told = conflict_of(q, rule, a, b))) {
        o.verdict = V_TOLD;
        return o;
    }
    /* A rule that seeks like wording among all sentences looked at the two only if it says so. */
    if (!about->ngroup && a->kind->background) return o;
    compare_keys(q, about, &o, &unknown);
    o.verdict = unknown ? V_UNKNOWN : o.differing ? V_KEYS : V_SILENT;
    o.differing += unknown;
    if ((a->flags | b->flags) & GS_FF_CORRECTED) o.verdict = V_KEYS;
    if (o.verdict != V_SILENT) return o;
    o.told = conflict_of(q, NULL, a, b);
    if (!o.told) o.told = host_of(q, rule, a, b);
    if (o.told) o.verdict = V_OTHER;
    return o;
}

static int by_nearness(const void *left, const void *right) {
    const opinion *a = left, *b = right;
    if (a->verdict != b->verdict) return (int)b->verdict - (int)a->verdict;
    if (a->differing != b->differing) return a->differing < b->differing ? -1 : 1;
    if (a->alike != b->alike) return a->alike > b->alike ? -1 : 1;
    if (a->compared != b->compared) return a->compared > b->compared ? -1 : 1;
    return strcmp(gs_rule_about(a->rule)->id, gs_rule_about(b->rule)->id);
}

/* --- telling --- */

static void put_keys(const question *q, const opinion *o) {
    const gs_rule_info *about = gs_rule_about(o->rule);
    char name[80], x[GS_DERIVE_TEXT], y[GS_DERIVE_TEXT];
    uint32_t shown = 0;
    if ((o->a->flags | o->b->flags) & GS_FF_CORRECTED) {
        gs_buf_puts(q->out, "not compared: the text itself takes one of them back");
        return;
    }
    gs_buf_puts(q->out, "not compared: ");
    for (uint32_t i = 0; i < about->ngroup; i++) {
        bare(about->group[i], name);
        bool both = gs_derive_knows(o->a, name) && gs_derive_knows(o->b, name);
        if (gs_derive_same_key(q->run, name, o->a, o->b) && (both || !needs(about->group[i])))
            continue;
        gs_buf_puts(q->out, shown++ ? "; " : "");
        if (strcmp(name, "story") == 0) {
            gs_buf_puts(q->out, "the two articles are not known to tell one story");
            continue;
        }
        gs_buf_printf(q->out, both ? "%s differs (" : "%s must be known (", name);
        gs_show_str(q->out, gs_derive_value(q->run, o->a, name, x));
        gs_buf_puts(q->out, " / ");
        gs_show_str(q->out, gs_derive_value(q->run, o->b, name, y));
        gs_buf_putc(q->out, ')');
    }
    if (strcmp(about->scope, "document") == 0 && o->a->document != o->b->document)
        gs_buf_printf(q->out, "%sit looks at each document by itself", shown ? "; " : "");
}

static void put_told(const question *q, const opinion *o, const char *how) {
    const gs_conflict *c = o->told;
    gs_buf_printf(q->out, "%s: %s %.8s: ", how, gs_level_name(c->level), c->id);
    gs_show_str(q->out, c->message);
    if (c->rule != o->rule) gs_buf_printf(q->out, " [%s]", gs_rule_about(c->rule)->id);
    if (c->level < q->fail_on)
        gs_buf_printf(q->out, " (below --fail-on %s: it does not change the status)",
                      gs_level_name(q->fail_on));
}

/* The rule's other facts of the same group, by their keys. */
static uint32_t group_of(const question *q, const opinion *o, const gs_fact **facts) {
    const gs_rule_info *about = gs_rule_about(o->rule);
    const gs_store *store = q->result->store;
    char name[80];
    uint32_t n = 0;
    for (uint32_t i = 0; i < gs_store_count(store) && n < EXCUSES; i++) {
        const gs_fact *f = gs_store_at(store, i);
        if (f == o->a || f == o->b || !gs_rule_reads(about, f->kind)) continue;
        bool same = !(f->flags & GS_FF_CORRECTED) &&
                    (strcmp(about->scope, "document") != 0 || f->document == o->a->document);
        for (uint32_t g = 0; g < about->ngroup && same; g++)
            same = gs_derive_same_key(q->run, bare(about->group[g], name), o->a, f);
        if (same) facts[n++] = f;
    }
    return n;
}

static bool is_earlier(const gs_fact *a, const gs_fact *b) {
    return a->as_of.from != b->as_of.from ? a->as_of.from < b->as_of.from : a->id < b->id;
}

static uint32_t try_three(const question *q, const opinion *o, const gs_fact *third) {
    const gs_fact *facts[3] = {o->a, o->b, third};
    uint32_t found;
    for (int i = 1; i < 3; i++)
        for (int k = i; k && is_earlier(facts[k], facts[k - 1]); k--) {
            const gs_fact *swap = facts[k];
            facts[k] = facts[k - 1];
            facts[k - 1] = swap;
        }
    gs_derive_trial(q->run, o->rule, facts, third ? 3 : 2, NULL, &found);
    return found;
}

/* Alone the two would be reported: which third fact stands in the way? */
static void put_excuse(const question *q, const opinion *o) {
    const gs_fact **others = gs_alloc(q->arena, EXCUSES * sizeof *others);
    uint32_t n = group_of(q, o, others);
    char label[400];
    for (uint32_t i = 0; i < n; i++) {
        if (try_three(q, o, others[i])) continue;
        gs_buf_puts(q->out, "looked at and left alone: the two would be reported, but ");
        gs_put_place(q->out, gs_store_document_at(q->result->store, others[i]->document)->path,
                     &others[i]->from);
        gs_buf_puts(q->out, " excuses them: ");
        gs_show_str(q->out, gs_fact_label(q->result->store, others[i], label, sizeof label));
        return;
    }
    gs_buf_puts(q->out, "seen as a contradiction, but told with another finding: one of the two "
                        "stands in a stronger one, or another sentence was shown in its place");
}

static void put_silent(const question *q, const opinion *o) {
    const gs_fact *facts[2] = {o->a, o->b};
    gs_buf trace = GS_BUF_EMPTY;
    uint32_t found;
    if (is_earlier(o->b, o->a)) facts[0] = o->b, facts[1] = o->a;
    gs_derive_trial(q->run, o->rule, facts, 2, &trace, &found);
    if (found) {
        put_excuse(q, o);
    } else {
        gs_buf_printf(q->out, "looked at and left alone. What it asked (#1 is %s):\n",
                      facts[0] == o->a ? "A" : "B");
        gs_derive_trace(&trace, q->verbose, q->out);
    }
    gs_buf_free(&trace);
}

static void put_opinion(const question *q, const opinion *o) {
    gs_buf_printf(q->out, "  %s: ", gs_rule_about(o->rule)->id);
    switch (o->verdict) {
    case V_TOLD: put_told(q, o, "reported"); break;
    case V_OTHER: put_told(q, o, "left to another rule, which reports them"); break;
    case V_SILENT: put_silent(q, o); break;
    default: put_keys(q, o);
    }
    if (!q->out->length || q->out->bytes[q->out->length - 1] != '\n') gs_buf_putc(q->out, '\n');
}

/* --- all pairs --- */

typedef struct opinions {
    opinion *items;
    uint32_t count, cap;
} opinions;

static void gather(const question *q, const gs_fact *a, const gs_fact *b, opinions *all) {
    for (uint32_t r = 0; r < q->result->nrules; r++) {
        opinion o = opinion_of(q, q->result->rules[r], a, b);
        if (o.verdict == V_UNREAD) continue;
        GS_GROW(q->arena, all->items, all->count, all->cap);
        all->items[all->count++] = o;
    }
}

/* Of the rules that were silent about the two, those that weighed them against each other first. */
static const opinion *weigh(const question *q, opinions *all) {
    for (opinion *o = all->items; o < all->items + all->count; o++)
        if (o->verdict == V_SILENT) o->compared = gs_derive_compared(q->run, o->rule, o->a, o->b);
    qsort(all->items, all->count, sizeof *all->items, by_nearness);
    return all->items;
}

/* Facts that only the ground for slips of the pen stands on are told last, or not at all. */
static void put_pair(const question *q, const gs_fact *a, const gs_fact *b, uint32_t most) {
    opinions all = {.count = 0};
    gather(q, a, b, &all);
    if (!all.count) return;
    weigh(q, &all);
    gs_buf_printf(q->out, "\n%s (A) and %s (B)\n", a->kind->name, b->kind->name);
    gs_derive_compare(q->run, a, b, q->out);
    uint32_t shown = 0;
    for (; shown < all.count && (q->verbose || shown < most); shown++) {
        bool near = all.items[shown].verdict >= V_SILENT || shown == 0 ||
                    all.items[shown].differing == all.items[0].differing;
        bool told = all.items[0].verdict == V_TOLD && all.items[shown].verdict == V_OTHER;
        if ((!near || told) && !q->verbose) break;
        put_opinion(q, &all.items[shown]);
    }
    if (shown < all.count)
        gs_buf_printf(q->out, "  %u more rule%s, further from comparing them: -v\n",
                      all.count - shown, all.count - shown == 1 ? "" : "s");
}

/* The nearest that any rule came to comparing two facts; a pair of it in *at. */
static opinion nearest(const question *q, const spoken *a, const spoken *b) {
    opinion best = {.verdict = V_UNREAD};
    for (uint32_t i = 0; i < a->count; i++)
        for (uint32_t j = 0; j < b->count; j++) {
            opinions all = {.count = 0};
            if (a->facts[i] != b->facts[j]) gather(q, a->facts[i], b->facts[j], &all);
            for (uint32_t k = 0; k < all.count; k++) {
                bool slip = all.items[k].a->kind->background && all.items[k].verdict < V_SILENT;
                if (slip) continue;
                if (!best.rule || by_nearness(&all.items[k], &best) < 0) best = all.items[k];
            }
        }
    return best;
}

/* The answer in a sentence. */
static void put_answer(const question *q, const spoken *a, const spoken *b, opinion best) {
    bool empty_a = a->count == a->background, empty_b = b->count == b->background;
    gs_buf_puts(q->out, "\nIn short: ");
    if (best.verdict == V_TOLD || best.verdict == V_OTHER) {
        gs_buf_printf(q->out, "they are reported, as %s %.8s (gainsay explain %.8s PATH...).\n",
                      gs_level_name(best.told->level), best.told->id, best.told->id);
    } else if (best.verdict == V_SILENT && best.alike && best.compared) {
        gs_buf_printf(q->out, "they were compared, by %s, which found no contradiction.\n",
                      gs_rule_about(best.rule)->id);
    } else if (best.verdict == V_SILENT) {
        gs_buf_puts(q->out, "they are of one story, but no rule took them for two answers to one "
                            "question: of what was read of A and B nothing else is the same.\n");
    } else if (empty_a || empty_b) {
        gs_buf_printf(q->out,
                      "from %s nothing was read but what is read of every sentence, and no rule "
                      "compared that.\n",
                      empty_a && empty_b ? "either of them"
                      : empty_a          ? "A"
                                         : "B");
        gs_buf_puts(q->out,
                    "A pattern of a pack must read it first: gainsay extract --mentions "
                    "shows what patterns can build on, docs/slots.md how they are written.\n");
    } else if (best.rule) {
        gs_buf_printf(q->out,
                      "the nearest rule, %s, did not take them for two answers to one "
                      "question.\n",
                      gs_rule_about(best.rule)->id);
    } else {
        gs_buf_puts(q->out, "no rule compares what A tells (");
        put_kinds(q, a, false, "");
        gs_buf_puts(q->out, ") with what B tells (");
        put_kinds(q, b, false, "");
        gs_buf_puts(q->out, ").\n");
    }
}

void gs_why_not(gs_run *run, const gs_checked *result, gs_spot first, gs_spot second,
                gs_level fail_on, bool verbose, gs_buf *out) {
    question q = {run, result, fail_on, verbose, gs_arena_new(), out};
    spoken a = facts_at(&q, first), b = facts_at(&q, second);
    put_spot(&q, "A", first, &a);
    put_spot(&q, "B", second, &b);
    opinion best = nearest(&q, &a, &b);
    if (best.verdict == V_SILENT) {
        opinions all = {.count = 0};
        gather(&q, best.a, best.b, &all);
        best = *weigh(&q, &all);
    }
    put_answer(&q, &a, &b, best);
    if (best.rule) put_pair(&q, best.a, best.b, MOST);
    for (uint32_t i = 0; i < a.count; i++)
        for (uint32_t j = 0; j < b.count; j++) {
            bool slip = a.facts[i]->kind->background || b.facts[j]->kind->background;
            bool done = best.a == a.facts[i] && best.b == b.facts[j];
            if (!done && a.facts[i] != b.facts[j] && (!slip || verbose))
                put_pair(&q, a.facts[i], b.facts[j], MOST);
        }
    gs_arena_free(q.arena);
}
