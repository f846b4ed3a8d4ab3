#include "extract.h"

#include <stdlib.h>
#include <string.h>

#include "about.h"
#include "base/buf.h"
#include "chunks.h"
#include "clausewords.h"
#include "nounphrase.h"
#include "profiles.h"
#include "told.h"
#include "work.h"

enum {
    SYMBOLS_A_SENTENCE = 16,
    MOST_EXPECTED = 1 << 12,
    MOST_OF_KIND = 64 /* facts of one kind from one sentence (news: below 50); a page of digits
                         would give rules thousands to compare, of which none tells anything */
};

struct gs_extractor {
    gs_work work;
};

gs_extractor *gs_extractor_new(const gs_pack *pack) {
    gs_extractor *x = gs_xmalloc(sizeof *x);
    *x = (gs_extractor){.work = {.pack = pack, .matcher = gs_matcher_new()}};
    x->work.anchors = gs_xmalloc((pack->nanchors / 64 + 1) * sizeof *x->work.anchors);
    x->work.candidates = gs_xmalloc((pack->ncompiled / 64 + 1) * sizeof *x->work.candidates);
    x->work.heat = gs_xmalloc(pack->ncompiled * sizeof *x->work.heat);
    x->work.of_kind = gs_xmalloc((gs_kinds_count(pack->kinds) + 1) * sizeof *x->work.of_kind);
    for (uint32_t i = 0; i < pack->ncompiled; i++) x->work.heat[i] = (gs_heat){0};
    return x;
}

void gs_extractor_free(gs_extractor *x) {
    if (!x) return;
    gs_matcher_free(x->work.matcher);
    for (uint32_t i = 0; i < x->work.pack->ncompiled; i++) gs_pattern_free(x->work.heat[i].hot);
    free(x->work.heat);
    gs_skeleton_free(&x->work.skeleton);
    gs_cue_list_free(&x->work.cues);
    free(x->work.anchors);
    free(x->work.candidates);
    free(x->work.route);
    free(x->work.of_kind);
    free(x->work.drafts);
    free(x->work.spelled);
    free(x->work.backdrop.whens);
    gs_phrases_free(&x->work);
    gs_words_drop(&x->work);
    gs_chunks_free(&x->work);
    free(x);
}

void gs_extractor_watch(gs_extractor *x, gs_sightings *seen) {
    x->work.watch = seen;
}

static void survey_mentions(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    w->types = w->nroute = 0;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!m) continue;
        w->types |= 1u << m->type;
        if (w->nroute == w->caproute) {
            w->caproute = w->caproute ? w->caproute * 2 : 32;
            w->route = gs_xrealloc(w->route, w->caproute * sizeof *w->route);
        }
        w->route[w->nroute++] = 1u << m->type;
    }
}

/* What the sentence holds: mention types and anchors. */
static void survey(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    memset(w->anchors, 0, (w->pack->nanchors / 64 + 1) * sizeof *w->anchors);
    gs_cues_scan(w->pack->cues, s, &w->cues, w->anchors);
    survey_mentions(w);
}

/* The article's end of skeleton byte `end`: behind the whole of a mention that ends there, or of a
 * character that the skeleton writes with fewer bytes (a quotation mark). */
static uint32_t text_end(const gs_work *w, uint32_t end) {
    const gs_skeleton *s = &w->skeleton;
    if (end >= 3 && s->mention[end - 3]) return w->mentions->items[s->mention[end - 3] - 1].end;
    if (!end) return s->origin[0];
    uint32_t n, at = s->origin[end - 1] + 1;
    const char *text = gs_article_text(w->article, &n);
    while (at < n && ((unsigned char)text[at] & 0xC0) == 0x80) at++;
    return at;
}

/* Facts of one sentence come together. */
static gs_sym sentence_text(gs_work *w, uint32_t at) {
    if (w->said == at + 1) return w->said_text;
    uint32_t n;
    const gs_sentence *sentence = &gs_article_sentences(w->article, &n)[at];
    w->said = at + 1;
    return w->said_text = gs_text_between(w, sentence->start, sentence->end);
}

static void store_draft(gs_work *w, gs_draft *d) {
    gs_context_apply(w, d);
    gs_fact *fact = gs_store_add(w->store, d->kind, w->document);
    uint32_t start = d->elsewhere ? d->text_start : w->skeleton.origin[d->start], n;
    uint32_t end = d->elsewhere ? d->text_end : text_end(w, d->end);
    memcpy(fact->values, d->values, d->kind->nfields * sizeof *fact->values);
    fact->from = gs_kept_place(w, start);
    fact->to = gs_kept_place(w, end);
    gs_keep_paragraph(w, fact);
    fact->text = gs_text_between(w, start, end);
    uint32_t at = d->elsewhere ? d->sentence : w->skeleton.sentence;
    fact->sentence = sentence_text(w, at);
    fact->speaker = d->speaker;
    fact->as_of = d->as_of;
    fact->modality = d->modality;
    fact->flags = (uint16_t)d->flags;
    if (w->ticker.superseded &&
        w->ticker.superseded[gs_article_sentences(w->article, &n)[at].block])
        fact->flags |= GS_FF_SUPERSEDED;
    fact->pattern = gs_kept_word(w, d->origin);
}

static const char *checkable(const gs_work *w) {
    if (w->types & (1u << GS_M_MONEY | 1u << GS_M_PERCENT | 1u << GS_M_MEASURE | 1u << GS_M_NUMBER))
        return "figure";
    if (w->types & (1u << GS_M_DATE)) return "date";
    if (w->types & (1u << GS_M_OFFICE)) return "office";
    return NULL;
}

static void note_unread(gs_work *w, gs_unreads *unread, gs_arena *arena) {
    const char *what = checkable(w);
    if (!unread || !what) return;
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    const gs_sentence *sentence = &gs_article_sentences(w->article, &n)[w->skeleton.sentence];
    /* The article's own date line was read: it dates the article. */
    if (gs_article_blocks(w->article, &n)[sentence->block].kind == GS_B_DATELINE) return;
    GS_GROW(arena, unread->items, unread->count, unread->cap);
    unread->items[unread->count++] = (gs_unread){
        .document = w->document,
        .from = gs_article_place(w->article, sentence->start),
        .text = gs_strndup(arena, text + sentence->start, sentence->end - sentence->start),
        .what = what};
}

/* Takes away what goes beyond MOST_OF_KIND. */
static void thin_out(gs_work *w) {
    uint32_t kept = 0;
    if (w->ndrafts <= MOST_OF_KIND) return;
    memset(w->of_kind, 0, gs_kinds_count(w->pack->kinds) * sizeof *w->of_kind);
    for (uint32_t i = 0; i < w->ndrafts; i++)
        if (w->of_kind[w->drafts[i].kind->id]++ < MOST_OF_KIND) w->drafts[kept++] = w->drafts[i];
    w->ndrafts = kept;
}

static void read_sentence(gs_work *w, gs_unreads *unread, gs_arena *arena) {
    survey(w);
    gs_phrases_forget(w);
    gs_words_forget(w);
    gs_chunks_forget(w);
    gs_context_sentence(w);
    w->ndrafts = 0;
    gs_run_arithmetic(w);
    gs_run_patterns(w);
    gs_run_figures(w);
    gs_run_amounts(w);
    gs_run_acts(w);
    gs_run_outcomes(w);
    gs_run_statements(w);
    gs_run_moments(w);
    gs_run_events(w);
    gs_run_deeds(w);
    gs_run_sequences(w);
    gs_run_happenings(w);
    gs_run_orders(w);
    gs_run_to_come(w);
    gs_run_ranks(w);
    gs_run_moves(w);
    gs_run_persons(w);
    gs_run_spellings(w);
    gs_run_namings(w);
    gs_run_roles(w);
    gs_run_ages(w);
    gs_run_profiles(w);
    gs_run_scenes(w);
    gs_run_homes(w);
    gs_run_chairs(w);
    gs_run_definitions(w);
    gs_run_frames(w);
    thin_out(w);
    uint32_t told = 0;
    if (w->watch) gs_sight_measures(w);
    if (w->ndrafts) gs_context_settle(w);
    for (uint32_t i = 0; i < w->ndrafts; i++) {
        told += !w->drafts[i].kind->background;
        store_draft(w, &w->drafts[i]);
    }
    gs_quotations_sentence(w);
    if (told == 0) note_unread(w, unread, arena);
    gs_context_end(w);
    gs_refer_end(w);
    gs_about_end(w);
}

static uint32_t add_document(gs_work *w, uint32_t sentences) {
    gs_document document = {.path = gs_article_path(w->article),
                            .title = gs_article_title(w->article),
                            .source = gs_article_source(w->article),
                            .article = w->article,
                            .sentences = sentences};
    document.date = gs_article_date(w->article, &document.date_origin);
    return gs_store_document(w->store, &document);
}

bool gs_extract(gs_extractor *x, const gs_article *article, const gs_mentions *mentions,
                gs_store *store, gs_unreads *unread, gs_arena *unread_arena, gs_err *err) {
    gs_work *w = &x->work;
    uint32_t nsentences, nblocks, mention = 0;
    const gs_sentence *sentences = gs_article_sentences(article, &nsentences);
    const gs_block *blocks = gs_article_blocks(article, &nblocks);
    w->article = article;
    w->mentions = mentions;
    w->store = store;
    w->err = err;
    w->limited = false;
    w->said = 0;
    gs_kept_begin(w);
    gs_symtab_expect(gs_store_symbols(store), nsentences < MOST_EXPECTED / SYMBOLS_A_SENTENCE
                                                  ? nsentences * SYMBOLS_A_SENTENCE
                                                  : MOST_EXPECTED);
    w->document = add_document(w, nsentences);
    gs_countries_of(mentions, &w->countries);
    w->ticker = gs_ticker_of(article, mentions, gs_store_arena(store));
    gs_context_begin(w);
    gs_quotations_begin(w);
    gs_persons_begin(w);
    gs_refer_begin(w);
    w->ntopics = 0;
    w->asked = w->went_on = NULL;
    for (uint32_t i = 0; i < nsentences; i++) {
        while (mention < mentions->count && mentions->items[mention].start < sentences[i].start)
            mention++;
        if (blocks[sentences[i].block].kind == GS_B_BOILERPLATE) continue;
        w->first_mention = mention;
        gs_skeleton_build(&w->skeleton, article, mentions, i, mention);
        read_sentence(w, unread, unread_arena);
    }
    return !w->limited;
}
