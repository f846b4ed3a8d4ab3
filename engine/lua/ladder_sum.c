/* What a reader can work out: sum_equals, ratio_matches, count_equals_list. */
#include <stdio.h>
#include <string.h>

#include "ladder.h"
#include "limits.h"

enum { ITEMS = 256 };

/* Adds b to the sum, in the sum's unit; false where it cannot be said. */
static bool add(gs_quantity *sum, gs_quantity b) {
    gs_interval converted;
    if (!gs_quantity_in(b, sum->unit, &converted)) return false;
    sum->amount = gs_interval_add(sum->amount, converted);
    return true;
}

static gs_quantity nothing(gs_unit unit) {
    return (gs_quantity){gs_interval_point(gs_dec_int(0)), unit};
}

/* --- sum_equals, within a fact --- */

static void check_sum(gs_ladder *l, const gs_fact *fact) {
    const gs_value *total = gs_fact_value(fact, l->c->fields[0]);
    char x[GS_LADDER_WORDS], y[GS_LADDER_WORDS], name[GS_LADDER_NAME];
    if (!total) return;
    gs_quantity sum = nothing(total->amount->unit);
    for (uint32_t f = 1; f < l->c->nfields; f++) {
        const gs_value *part = gs_fact_value(fact, l->c->fields[f]);
        if (!part || !add(&sum, *part->amount)) {
            GS_TELL_LEFT(l, fact, NULL, "%s is not known, or no such amount", l->c->fields[f]);
            return;
        }
    }
    if (gs_quantity_apart(*total->amount, sum) == GS_YES)
        gs_ladder_emit(l, fact, NULL, l->c->fields[0], "%s is %s, but the parts add up to %s",
                       gs_ladder_name(l->c->fields[0], name),
                       gs_ladder_say(l, fact, l->c->fields[0], x),
                       gs_quantity_say(sum, y, sizeof y));
    else
        GS_TELL_LEFT(l, fact, NULL, "the parts add up to %s, which may be it",
                     gs_quantity_say(sum, y, sizeof y));
}

/* --- lists of facts --- */

typedef struct listing {
    const gs_fact *items[ITEMS];
    uint32_t count;
    uint32_t sure, most; /* different values of `by`: surely, and at most */
} listing;

/* Is it, surely, another than all that are listed? And, surely, one of them? */
static void place(const gs_ladder *l, const listing *list, const gs_fact *fact, bool *other,
                  bool *again) {
    *other = true;
    *again = false;
    for (uint32_t i = 0; i < list->count && l->c->by; i++) {
        gs_tri same = gs_facts_same(&l->run->scene, fact, list->items[i], l->c->by);
        if (same != GS_NO) *other = false;
        if (same == GS_YES) *again = true;
    }
}

/* The facts of the document that meet the filter, each value of `by` once. */
static bool gather(gs_ladder *l, const gs_fact *head, listing *list) {
    const gs_fact *const *facts = l->run->scene.group->facts;
    *list = (listing){.count = 0};
    for (uint32_t i = 0; i < l->count; i++) {
        const gs_fact *fact = facts[l->list[i]];
        bool other, again;
        if (fact == head || fact->document != head->document) continue;
        if (!gs_filter_surely(&l->run->scene, &l->c->parts, fact)) continue;
        if (gs_ladder_separated(l, head, fact)) continue;
        gs_sandbox_charge(l->L, 10 + list->count);
        place(l, list, fact, &other, &again);
        if (again) continue;
        if (list->count == ITEMS) return false;
        list->items[list->count++] = fact;
        list->sure += other;
        list->most++;
    }
    return true;
}

/* --- sum_equals, across facts --- */

static void check_parts(gs_ladder *l, const gs_fact *total) {
    const char *field = l->c->fields[0];
    const gs_value *whole = gs_fact_value(total, field);
    listing list;
    char message[GS_LIMIT_MESSAGE], x[GS_LADDER_WORDS], y[GS_LADDER_WORDS];
    if (!whole || !gs_filter_surely(&l->run->scene, &l->c->total, total)) return;
    if (!gather(l, total, &list) || list.count < 2) return;
    gs_quantity sum = nothing(whole->amount->unit);
    bool sure = list.sure == list.most; /* what may be one part twice adds up to nothing */
    for (uint32_t i = 0; i < list.count; i++) {
        const gs_value *part = gs_fact_value(list.items[i], field);
        if (!part || !add(&sum, *part->amount)) sure = false;
    }
    bool over = gs_quantity_less(*whole->amount, sum) == GS_YES;
    bool under = l->c->complete && gs_quantity_less(sum, *whole->amount) == GS_YES;
    if (sure && (over || under)) {
        snprintf(message, sizeof message, "%s in all, but the parts add up to %s",
                 gs_ladder_say(l, total, field, x), gs_quantity_say(sum, y, sizeof y));
        gs_ladder_emit_all(l, total, list.items, list.count, field, message);
    } else {
        GS_TELL_LEFT(l, total, NULL, "%u parts: %s%s", list.count,
                     gs_quantity_say(sum, y, sizeof y),
                     sure ? "" : "; some may be one, or are not known");
    }
}

/* --- count_equals_list --- */

static void check_count(gs_ladder *l, const gs_fact *head) {
    const char *field = l->c->fields[0];
    const gs_value *v = gs_fact_value(head, field);
    listing list;
    char message[GS_LIMIT_MESSAGE], x[GS_LADDER_WORDS];
    if (!v || gs_filter_test(&l->run->scene, &l->c->parts, head) == GS_YES) return;
    if (!gather(l, head, &list) || !list.count) return;
    gs_quantity least = {gs_interval_point(gs_dec_int(list.sure)), v->amount->unit};
    gs_quantity most = {gs_interval_point(gs_dec_int(list.most)), v->amount->unit};
    bool over = gs_quantity_less(*v->amount, least) == GS_YES;
    bool under = l->c->complete && gs_quantity_less(most, *v->amount) == GS_YES;
    if (over || under) {
        snprintf(message, sizeof message, "%s announced, %u listed",
                 gs_ladder_say(l, head, field, x), over ? list.sure : list.most);
        gs_ladder_emit_all(l, head, list.items, list.count, field, message);
    } else {
        GS_TELL_LEFT(l, head, NULL, "%s announced, %u to %u listed",
                     gs_ladder_say(l, head, field, x), list.sure, list.most);
    }
}

/* --- ratio_matches --- */

static void check_ratio(gs_ladder *l, const gs_fact *fact) {
    const gs_value *share = gs_fact_value(fact, l->c->fields[0]),
                   *part = gs_fact_value(fact, l->c->fields[1]),
                   *whole = gs_fact_value(fact, l->c->fields[2]);
    gs_interval converted;
    char x[GS_LADDER_WORDS], y[GS_LADDER_WORDS];
    if (!share || !part || !whole) return;
    if (!gs_quantity_in(*part->amount, whole->amount->unit, &converted)) return;
    gs_quantity is = {gs_interval_div(converted, whole->amount->amount), share->amount->unit};
    if (gs_unit_kind_of(share->amount->unit) == GS_UK_PERCENT)
        is.amount = gs_interval_scale(is.amount, gs_dec_int(100));
    if (gs_quantity_apart(*share->amount, is) == GS_YES)
        gs_ladder_emit(
            l, fact, NULL, l->c->fields[0], "a share of %s is told, and worked out it is %s",
            gs_ladder_say(l, fact, l->c->fields[0], x), gs_quantity_say(is, y, sizeof y));
    else
        GS_TELL_LEFT(l, fact, NULL, "worked out it is %s, which may be it",
                     gs_quantity_say(is, y, sizeof y));
}

void gs_ladder_sums(gs_ladder *l) {
    switch (l->c->shape) {
    case GS_RATIO_MATCHES: gs_ladder_each(l, check_ratio); return;
    case GS_COUNT_EQUALS_LIST: gs_ladder_each(l, check_count); return;
    default: gs_ladder_each(l, l->c->across ? check_parts : check_sum);
    }
}
