#include <string.h>

#include "base/utf8.h"
#include "value/country.h"
#include "work.h"

gs_draft *gs_draft_new(gs_work *w, const gs_kind *kind, uint32_t start, uint32_t end,
                       const char *origin) {
    if (w->ndrafts == w->capdrafts) {
        w->capdrafts = w->capdrafts ? w->capdrafts * 2 : 16;
        w->drafts = gs_xrealloc(w->drafts, w->capdrafts * sizeof *w->drafts);
    }
    gs_draft *d = &w->drafts[w->ndrafts++];
    *d = (gs_draft){
        .kind = kind, .start = start, .end = end, .origin = origin, .as_of = GS_SPAN_ALL};
    return d;
}

void gs_draft_say(gs_draft *d, const char *field, gs_sym sym) {
    int f = gs_field_index(d->kind, field);
    if (f >= 0 && sym) d->values[f] = (gs_value){.known = true, .sym = sym};
}

void gs_draft_flag(gs_draft *d, const char *field) {
    int f = gs_field_index(d->kind, field);
    if (f >= 0) d->values[f] = (gs_value){.known = true, .flag = true};
}

gs_quantity gs_mention_amount(const gs_work *w, const gs_mention *m) {
    gs_quantity amount = m->amount;
    amount.unit = gs_currency_close(&w->countries, amount.unit);
    return amount;
}

gs_value gs_amount_value(gs_work *w, gs_quantity amount) {
    return (gs_value){.known = true, .amount = gs_store_amount(w->store, amount)};
}

static gs_sym entity_name(gs_work *w, const gs_mention *m) {
    if (!m->entity) return 0;
    return gs_kept_word(w, w->mentions->entities[m->entity - 1].name);
}

gs_sym gs_name_at(gs_work *w, uint32_t token) {
    const gs_mention *m = gs_token_mention(&w->skeleton, token);
    return m ? entity_name(w, m) : 0;
}

gs_sym gs_mention_name(gs_work *w, const gs_mention *m) {
    if (m->type == GS_M_NATIONALITY || (m->type == GS_M_PLACE && m->code)) {
        const gs_country *c = m->code ? gs_country_by_code(m->code) : NULL;
        if (c) return gs_kept_word(w, c->name);
    }
    return entity_name(w, m);
}

/* The words of the article behind skeleton bytes [start, end), folded. */
static gs_sym folded_text(gs_work *w, uint32_t start, uint32_t end) {
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    uint32_t from = w->skeleton.origin[start], to = w->skeleton.origin[end];
    while (to > from && text[to - 1] == ' ') to--;
    gs_arena *scratch = gs_arena_new();
    const char *folded = gs_fold(scratch, text + from, to - from);
    gs_sym sym = gs_sym_cstr(gs_store_symbols(w->store), folded);
    gs_arena_free(scratch);
    return sym;
}

static const gs_mention *mention_at(const gs_work *w, uint32_t byte) {
    uint32_t m = w->skeleton.mention[byte];
    return m ? &w->mentions->items[m - 1] : NULL;
}

static void set_sym(gs_value *value, gs_sym sym) {
    value->known = sym != 0;
    value->sym = sym;
}

/* The value that a word set gives to the phrase between start and end. */
static gs_sym set_value(gs_work *w, const char *set, uint32_t start, uint32_t end) {
    gs_symtab *symbols = gs_store_symbols(w->store);
    gs_sym folded = folded_text(w, start, end);
    const char *text = gs_sym_text(symbols, folded);
    const gs_entry *e = gs_lexicon_find(w->pack->lexicon, set, text, strlen(text));
    return e && e->value[0] ? gs_sym_cstr(symbols, e->value) : folded;
}

/* A mention as a word: an office by its canonical name, a date by its weekday where it has one, an
 * ordinal in digits, so that the seventh stage is stage 7; all else as it stands. */
static gs_sym word_of(gs_work *w, const gs_mention *m, uint32_t start, uint32_t end) {
    gs_symtab *symbols = gs_store_symbols(w->store);
    if (m->type == GS_M_OFFICE && m->office && m->office->value[0])
        return gs_kept_word(w, m->office->value);
    if (m->type == GS_M_ORDINAL && gs_dec_is_integer(m->nominal)) {
        char digits[GS_DEC_TEXT];
        return gs_sym_cstr(symbols, gs_dec_format(m->nominal, digits));
    }
    if (m->type != GS_M_DATE) return folded_text(w, start, end);
    bool has = m->flags & GS_MF_WEEKDAY && m->weekday >= 1 && m->weekday <= 7;
    return has ? gs_sym_cstr(symbols, gs_weekday_name(m->weekday)) : 0;
}

static bool tells_amount(const gs_mention *m) {
    if (m->type == GS_M_TIME) return m->minutes >= 0 && !(m->flags & GS_MF_DEFECT);
    return m->type <= GS_M_DURATION && m->type != GS_M_DATE && m->type != GS_M_PERIOD;
}

static gs_quantity amount_of(const gs_work *w, const gs_mention *m) {
    if (m->type != GS_M_TIME) return gs_mention_amount(w, m);
    return (gs_quantity){.amount = gs_interval_point(gs_dec_int(m->minutes))};
}

static void fill_from_mention(gs_work *w, gs_draft *d, const gs_field *field, gs_value *value,
                              const gs_mention *m, uint32_t start, uint32_t end) {
    switch (field->type) {
    case GS_F_ENTITY: set_sym(value, gs_mention_name(w, m)); break;
    case GS_F_TEXT:
    case GS_F_CHOICE: set_sym(value, word_of(w, m, start, end)); break;
    case GS_F_AMOUNT:
        if (tells_amount(m))
            *value = gs_amount_value(w, amount_of(w, m));
        else
            value->known = false;
        break;
    case GS_F_DATE:
    case GS_F_PERIOD:
        value->known = (m->type == GS_M_DATE || m->type == GS_M_PERIOD) &&
                       !gs_span_is_all(m->when) && !(m->flags & GS_MF_DEFECT);
        value->span = m->when;
        d->dated = d->dated || value->known;
        break;
    case GS_F_FLAG: value->known = value->flag = true; break;
    }
}

/* The office that stands in one of the pattern's slots, or NULL. */
static const gs_entry *office_told(const gs_work *w, const gs_compiled_pattern *p) {
    size_t start, end;
    for (uint32_t i = 0; i < p->slots.nslots; i++) {
        const gs_mention *m =
            gs_match_group(w->matcher, i + 1, &start, &end) ? mention_at(w, (uint32_t)start) : NULL;
        if (m && m->type == GS_M_OFFICE && m->office) return m->office;
    }
    return NULL;
}

static bool is_region(const gs_work *w, const gs_mention *m) {
    if (m->type != GS_M_PLACE || !m->entity) return false;
    const char *own = w->mentions->entities[m->entity - 1].folded;
    return gs_lexicon_find(w->pack->lexicon, "region", own, strlen(own)) != NULL;
}

/* The region behind a town, "Springfield, Ohio": there are several Springfields. */
static const gs_mention *region_behind(const gs_work *w, const gs_mention *m) {
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    const gs_mention *end = w->mentions->items + w->mentions->count, *next = m + 1;
    while (next < end && next->start < m->end + 2) next++;
    bool behind =
        next < end && next->start == m->end + 2 && text[m->end] == ',' && text[m->end + 1] == ' ';
    return behind && is_region(w, next) ? next : NULL;
}

static gs_sym own_name(gs_work *w, const gs_compiled_pattern *p, const gs_mention *m) {
    const gs_entity *all = w->mentions->entities;
    const gs_mention *region = office_told(w, p) ? region_behind(w, m) : NULL;
    gs_symtab *symbols = gs_store_symbols(w->store);
    if (!region) return gs_sym_cstr(symbols, all[m->entity - 1].name);
    return gs_sym_joined(symbols, all[m->entity - 1].name, ", ", all[region->entity - 1].name);
}

/* "Beijing" may stand for the country, but its mayor is the mayor of Beijing, and the governor of
 * Ohio is not that of a country. */
static bool takes_own_name(const gs_work *w, const gs_compiled_pattern *p, const gs_slot *slot,
                           const gs_mention *m) {
    if (!m || !m->entity) return false;
    if (strcmp(slot->name, "town") == 0) return true;
    const gs_entry *office = m->type == GS_M_PLACE ? office_told(w, p) : NULL;
    if (office && region_behind(w, m)) return true;
    return office && m->code && (strcmp(office->more, "city") == 0 || is_region(w, m));
}

static void fill_slot(gs_work *w, gs_draft *d, const gs_compiled_pattern *p, uint32_t i) {
    size_t start, end;
    int f = p->fields[i];
    if (f < 0 || !gs_match_group(w->matcher, i + 1, &start, &end)) return;
    const gs_field *field = &d->kind->fields[f];
    gs_value *value = &d->values[f];
    const gs_mention *m = mention_at(w, (uint32_t)start);
    if (field->type == GS_F_ENTITY && takes_own_name(w, p, &p->slots.slots[i], m)) {
        set_sym(value, own_name(w, p, m));
    } else if (p->slots.slots[i].types) {
        if (m) fill_from_mention(w, d, field, value, m, (uint32_t)start, (uint32_t)end);
    } else if (field->type == GS_F_FLAG) {
        value->known = value->flag = true;
    } else if (field->type == GS_F_ENTITY) {
        gs_sym word = folded_text(w, (uint32_t)start, (uint32_t)end);
        const char *told = gs_sym_text(gs_store_symbols(w->store), word);
        set_sym(value, gs_refer(w, told, gs_token_at(&w->skeleton, (uint32_t)start)));
        value->inherited = true;
    } else {
        set_sym(value, set_value(w, p->slots.slots[i].name, (uint32_t)start, (uint32_t)end));
    }
}

static gs_modality modality_named(const char *name) {
    for (int m = 0; m < GS_MODALITIES; m++)
        if (strcmp(gs_modality_name((gs_modality)m), name) == 0) return (gs_modality)m;
    return GS_ASSERTED;
}

/* A constant that a pack gives to a field; words become symbols of the store. */
void gs_fill_constant(gs_work *w, const gs_field *field, const gs_given *given, gs_value *value) {
    bool words =
        field->type == GS_F_TEXT || field->type == GS_F_ENTITY || field->type == GS_F_CHOICE;
    if (words)
        set_sym(value, gs_sym_cstr(gs_store_symbols(w->store), given->value));
    else
        *value = field->type == GS_F_AMOUNT ? gs_amount_value(w, given->amount) : given->constant;
}

static void fill_given(gs_work *w, gs_draft *d, const gs_given *given) {
    if (given->field == GS_FIELD_MODALITY) {
        d->modality = modality_named(given->value);
        d->modality_given = true;
        return;
    }
    gs_value *value = &d->values[given->field];
    if (value->known) return;
    if (given->slot >= 0) {
        size_t start, end;
        if (!gs_match_group(w->matcher, (uint32_t)given->slot + 1, &start, &end)) return;
        const gs_mention *m = mention_at(w, (uint32_t)start);
        if (m)
            fill_from_mention(w, d, &d->kind->fields[given->field], value, m, (uint32_t)start,
                              (uint32_t)end);
        value->inherited = m && m->type == GS_M_OFFICE;
    } else {
        gs_fill_constant(w, &d->kind->fields[given->field], given, value);
    }
}

/* A draft is kept only where every required field is known. */
static bool is_whole(const gs_draft *d) {
    for (uint32_t i = 0; i < d->kind->nfields; i++)
        if (d->kind->fields[i].required && !d->values[i].known) return false;
    return true;
}

/* A look at one place costs about an eighth of one at all places; patterns that begin with the
 * sentence look through all of it too. */
enum { WORK_TO_HEAT = 200, WORK_ANYWHERE = 8 };

static gs_matched match(gs_work *w, uint32_t index, const gs_pattern *code, size_t from) {
    const gs_skeleton *s = &w->skeleton;
    gs_heat *heat = &w->heat[index];
    gs_start_kind kind = w->pack->compiled[index].slots.start.kind;
    bool placed = kind != GS_START_ANYWHERE && kind != GS_START_SENTENCE, cold = !heat->tried;
    heat->work += placed ? 1 : WORK_ANYWHERE;
    heat->tried = heat->work >= WORK_TO_HEAT;
    if (cold && heat->tried) heat->hot = gs_pattern_compiled(code);
    if (!heat->hot) return gs_match(w->matcher, code, s->text, s->n, from);
    gs_matched r = gs_match(w->matcher, heat->hot, s->text, s->n, from);
    return r == GS_MATCH_LIMIT ? gs_match(w->matcher, code, s->text, s->n, from) : r;
}

/* The next match from `from` on, where the pattern can begin. */
static gs_matched next_match(gs_work *w, uint32_t index, const gs_pattern *code, size_t from,
                             uint32_t *token) {
    const gs_start *start = &w->pack->compiled[index].slots.start;
    const gs_skeleton *s = &w->skeleton;
    if (start->kind == GS_START_ANYWHERE) return match(w, index, code, from);
    while ((from = gs_start_next(start, s, (uint32_t)from, token)) <= s->n) {
        gs_matched r = match(w, index, code, from);
        if (r != GS_MATCH_NO) return r;
        from++;
    }
    return GS_MATCH_NO;
}

static void run_pattern(gs_work *w, uint32_t index) {
    const gs_compiled_pattern *p = &w->pack->compiled[index];
    const gs_skeleton *s = &w->skeleton;
    const gs_pattern *code = gs_pattern_code(w->pack, index, w->err);
    gs_sighting *seen = w->watch ? &w->watch->patterns[index] : NULL;
    if (!code) w->limited = true;
    if (seen) seen->tried++;
    uint32_t token = 0;
    for (size_t from = 0; code && from <= s->n;) {
        gs_matched r = next_match(w, index, code, from, &token);
        if (r == GS_MATCH_LIMIT && !w->limited) {
            gs_place at = gs_article_place(w->article, s->origin[0]);
            gs_err_set(w->err, GS_E_LIMIT, gs_article_path(w->article), at.line, at.column,
                       "pattern %s needs too many steps on this sentence", p->origin);
            gs_err_hint(w->err, "make its gaps shorter");
            w->limited = true;
        }
        if (r != GS_MATCH_YES) return;
        size_t start = 0, end = 0;
        gs_match_group(w->matcher, 0, &start, &end);
        gs_draft *d = gs_draft_new(w, p->kind, (uint32_t)start, (uint32_t)end, p->origin);
        for (uint32_t i = 0; i < p->slots.nslots; i++) fill_slot(w, d, p, i);
        for (uint32_t i = 0; i < p->ngiven; i++) fill_given(w, d, &p->given[i]);
        bool whole = is_whole(d);
        if (!whole) w->ndrafts--;
        if (seen) seen->matched++, seen->whole += whole;
        from = end > start ? start + 3 : end + 1; /* a symbol is 3 bytes; matches may overlap */
        while (from < s->n && ((unsigned char)s->text[from] & 0xC0) == 0x80) from++;
    }
}

/* Do the mentions that the pattern needs stand in its order? */
static bool has_route(const gs_work *w, const gs_slots *slots) {
    uint32_t found = 0;
    for (uint32_t i = 0; i < w->nroute && found < slots->nroute; i++)
        found += (w->route[i] & slots->route[found]) != 0;
    return found == slots->nroute;
}

static bool is_worth_trying(const gs_work *w, const gs_compiled_pattern *p) {
    if ((p->slots.needs & w->types) != p->slots.needs) return false;
    for (uint32_t i = 0; i < p->slots.nanchors; i++)
        if (!(w->anchors[p->anchors[i] / 64] >> (p->anchors[i] % 64) & 1)) return false;
    return w->watch || has_route(w, &p->slots); /* who watches wants to know what was near */
}

static void add_candidates(gs_work *w, uint32_t anchor) {
    const gs_pack *p = w->pack;
    for (uint32_t i = p->anchor_start[anchor]; i < p->anchor_start[anchor + 1]; i++) {
        const gs_trial *t = &p->trials[i];
        if (t->needs & ~w->types) continue;
        bool both = t->other == p->nanchors || w->anchors[t->other / 64] >> (t->other % 64) & 1;
        if (both && is_worth_trying(w, &p->compiled[t->pattern]))
            w->candidates[t->pattern / 64] |= UINT64_C(1) << (t->pattern % 64);
    }
}

/* The patterns worth trying, as bits: only those are looked at whose rarest word is there. */
static void find_candidates(gs_work *w) {
    uint32_t n = w->pack->nanchors;
    memset(w->candidates, 0, (w->pack->ncompiled / 64 + 1) * sizeof *w->candidates);
    for (uint32_t k = 0; k * 64 < n; k++)
        for (uint64_t left = w->anchors[k] & w->pack->leading[k]; left; left &= left - 1)
            add_candidates(w, k * 64 + (uint32_t)__builtin_ctzll(left));
    add_candidates(w, n);
}

/* The wider of two overlapping readings of one kind holds: "former president X" is not also
 * "president X". Where both are equally wide, the one that knows more; then the earlier pattern. */
static bool is_outdone(const gs_draft *d, const gs_draft *by) {
    if (d->kind != by->kind || d == by) return false;
    if (by->start > d->start || by->end < d->end) return false;
    if (by->start < d->start || by->end > d->end) return true;
    uint32_t known = 0, known_by = 0;
    for (uint32_t i = 0; i < d->kind->nfields; i++) {
        known += d->values[i].known;
        known_by += by->values[i].known;
    }
    return known_by > known || (known_by == known && by < d);
}

static void drop_outdone(gs_work *w, uint32_t first) {
    uint32_t kept = first;
    bool gone[256] = {false};
    uint32_t n = w->ndrafts - first;
    for (uint32_t i = 0; i < n && n <= 256; i++)
        for (uint32_t k = 0; k < n && !gone[i]; k++)
            if ((gone[i] = is_outdone(&w->drafts[first + i], &w->drafts[first + k])) && w->watch)
                gs_sight_outdone(w, &w->drafts[first + i], &w->drafts[first + k]);
    for (uint32_t i = 0; i < n; i++)
        if (n > 256 || !gone[i]) w->drafts[kept++] = w->drafts[first + i];
    w->ndrafts = kept;
}

void gs_run_patterns(gs_work *w) {
    uint32_t first = w->ndrafts;
    if (w->watch) w->watch->sentences++;
    find_candidates(w);
    for (uint32_t k = 0; k * 64 < w->pack->ncompiled; k++)
        for (uint64_t left = w->candidates[k]; left; left &= left - 1)
            run_pattern(w, k * 64 + (uint32_t)__builtin_ctzll(left));
    drop_outdone(w, first);
}
