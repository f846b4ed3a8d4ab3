/* Totals and what they are made of: "58 aircraft: 34 jets, 16 turboprops and eight helicopters",
 * "46 died. The port accounts for 24 of these, the hills for 11 ...". The parts are a row of
 * amounts of one unit; a total is looked for only where words say that the row splits it up. */
#include <stdio.h>
#include <string.h>

#include "told.h"

enum { PART_REACH = 14, CUE_REACH = 8, SENTENCES_BACK = 2 };

typedef enum manner { NO_SUM = 0, WHOLE, SOME, SHARES } manner;

typedef struct row {
    gs_told *parts;
    uint32_t n;
    uint32_t first, end; /* tokens */
    bool last_joined;    /* "and" or "or" before the last part */
    gs_quantity sum;
} row;

typedef struct total {
    gs_quantity amount;
    const gs_mention *mention;
    uint32_t sentence;
} total;

static bool is_of(const gs_skeleton *s, uint32_t t) {
    static const char *const whole[] = {"these", "those", "them", "which",
                                        "whom",  "that",  "this", NULL};
    return gs_token_is(s, t, "of") && gs_token_in(s, t + 1, whole);
}

static uint64_t noun_behind(const gs_skeleton *s, uint32_t token) {
    bool word = token + 1 < s->ntokens && s->tokens[token + 1].type == GS_T_WORD;
    return word ? s->tokens[token + 1].hash : 0;
}

/* "39 passengers, two of them infants": a part of a part. */
static bool is_aside(const gs_work *w, const gs_told *a) {
    static const char *const opens[] = {"including", "include", "includes", "included",
                                        "plus",      "another", "least",    NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = a->first;
    if (t > 0 && gs_told_word(w, opens, t - 1, t)) return true;
    return t > 0 && is_of(s, a->token + 1) && gs_told_mark(w, ",(", t - 1, t);
}

/* "0.75 points": a change, not a part. */
static bool is_points(const gs_work *w, const gs_told *a) {
    static const char *const words[] = {"point", "points", "percentage", NULL};
    return a->mention->type == GS_M_NUMBER && gs_told_word(w, words, a->token + 1, a->token + 2);
}

/* Does b go on the row that a is in? */
static bool goes_on(const gs_work *w, const gs_told *a, const gs_told *b) {
    static const char *const breaks[] = {"but",    "than",    "against",  "versus",  "compared",
                                         "per",    "between", "out",      "because", "after",
                                         "before", "until",   "since",    "times",   "minus",
                                         "said",   "or",      "although", "whereas", NULL};
    static const char *const joins[] = {"and", "while", "plus", NULL};
    static const char *const behind[] = {"for", "to", "in",   "at",  "of",
                                         "on",  "by", "went", "and", NULL};
    uint32_t from = a->token + 1, to = b->first;
    from += gs_token_is(&w->skeleton, from, "against"); /* "29 against, while one abstained" */
    if (to < from || to - from > PART_REACH || !gs_told_alike(a, b)) return false;
    if (!gs_told_mark(w, ",;", from, to) && !gs_told_word(w, joins, from, to)) return false;
    if (gs_told_mark(w, ":\"-", from, to)) return false;
    if (gs_token_is(&w->skeleton, to - 1, "from")) return false; /* "5, up from 3" */
    static const char *const kin[] = {"kin", "families", "relatives", "homes", "names", NULL};
    if (gs_token_is(&w->skeleton, to - 1, "of") && to > 1 && gs_token_in(&w->skeleton, to - 2, kin))
        return false; /* "62 were identified and the next of kin of 61 told" */
    if (a->mention->type == GS_M_MEASURE && b->mention->type == GS_M_NUMBER &&
        noun_behind(&w->skeleton, b->token) && !gs_token_in(&w->skeleton, b->token + 1, behind))
        return false;
    return !gs_told_word(w, breaks, from, to);
}

static gs_quantity sum_of(const gs_told *parts, uint32_t n) {
    gs_quantity sum = parts[0].amount;
    for (uint32_t i = 1; i < n; i++) {
        gs_interval next = parts[i].amount.amount;
        if (parts[i].amount.unit != GS_UNIT_NONE && sum.unit != GS_UNIT_NONE &&
            !gs_quantity_in(parts[i].amount, sum.unit, &next))
            next = gs_interval_all();
        if (sum.unit == GS_UNIT_NONE) sum.unit = parts[i].amount.unit;
        sum.amount = gs_interval_add(sum.amount, next);
    }
    return sum;
}

static void draft_total(gs_work *w, const gs_split *split, const char *list, const gs_kind *kind) {
    gs_draft *d = gs_draft_new(w, kind, w->skeleton.tokens[split->first].start,
                               w->skeleton.tokens[split->end - 1].end, "sum");
    gs_told_at(d, split->mention, split->sentence);
    gs_told_say(w, d, "list", list);
    gs_told_say(w, d, "role", "total");
    gs_told_set(w, d, "amount", split->total);
}

void gs_told_split(gs_work *w, const gs_split *split) {
    const gs_kind *kind = gs_kinds_named(w->pack->kinds, "sum");
    if (!kind) return;
    char list[24];
    snprintf(list, sizeof list, "list %u", ++w->nlists);
    gs_draft *d = gs_draft_new(w, kind, w->skeleton.tokens[split->first].start,
                               w->skeleton.tokens[split->end - 1].end, "sum");
    gs_quantity count = {.amount = gs_interval_point(gs_dec_int(split->n)), .unit = GS_UNIT_NONE};
    gs_told_say(w, d, "list", list);
    gs_told_say(w, d, "role", "parts");
    gs_told_say(w, d, "manner", split->manner);
    gs_told_set(w, d, "amount", split->sum);
    gs_told_set(w, d, "parts", count);
    if (split->mention) draft_total(w, split, list, kind);
}

static void draft_sum(gs_work *w, const row *r, manner how, const total *t) {
    static const char *const manners[] = {"", "whole", "some", "shares"};
    gs_split split = {
        .first = r->first, .end = r->end, .n = r->n, .sum = r->sum, .manner = manners[how]};
    if (t) split.total = t->amount, split.mention = t->mention, split.sentence = t->sentence;
    gs_told_split(w, &split);
}

/* Everything that belongs to one row, from parts[0] on. */
static row row_from(const gs_work *w, gs_told *parts, uint32_t n) {
    static const char *const joints[] = {"and", "while", NULL};
    row r = {.parts = parts, .n = 1, .first = parts[0].first};
    while (r.n < n && goes_on(w, &parts[r.n - 1], &parts[r.n])) r.n++;
    r.end = parts[r.n - 1].token + 1;
    if (r.n > 1)
        r.last_joined = gs_told_word(w, joints, parts[r.n - 2].token + 1, parts[r.n - 1].first);
    r.sum = sum_of(parts, r.n);
    return r;
}

/* A rest is told, or that there is nothing else: the parts are all. */
static bool leaves_nothing(const gs_work *w, uint32_t from) {
    static const char *const rest[] = {"rest",   "remaining", "remainder",
                                       "others", "elsewhere", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (gs_told_word(w, rest, from, s->ntokens)) return true;
    for (uint32_t t = from; t + 1 < s->ntokens; t++)
        if (gs_token_is(s, t, "no") && gs_token_is(s, t + 1, "other")) return true;
    return false;
}

/* What several may do at once: the parts of a survey may overlap. */
static bool may_overlap(const gs_work *w, uint32_t from, uint32_t to) {
    static const char *const words[] = {
        "say",    "said",     "says",     "speak",     "use",  "used", "own",   "want",   "wanted",
        "think",  "believe",  "support",  "back",      "play", "like", "watch", "read",   "visited",
        "scored", "suffered", "reported", "including", "also", "both", "at",    "either", NULL};
    return gs_told_word(w, words, from, to);
}

static bool tells_time(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_token_mention(s, t);
    return m && ((m->type >= GS_M_DATE && m->type <= GS_M_TIME) || m->type == GS_M_NUMBER);
}

/* How a part is told apart from others that are told so too: as a sort of people (1), by where they
 * are or come from (2 and more); 0 where it is not. */
static int apart_by(const gs_work *w, const gs_told *part) {
    static const char *const verbs[] = {
        "were",    "are",      "was",      "is",       "come",     "came",    "live",
        "died",    "lived",    "based",    "killed",   "hurt",     "injured", "wounded",
        "treated", "arrested", "detained", "recorded", "reported", "found",   NULL};
    static const char *const sorts[] = {
        "men",    "women",  "boys",   "girls",      "children", "adults",    "males",    "females",
        "male",   "female", "crew",   "passengers", "soldiers", "civilians", "students", "teachers",
        "pupils", "adult",  "minors", "infants",    "babies",   NULL};
    static const char *const places[] = {"from", "in", "at", "on", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = part->token + 1;
    while (t < part->token + 3 && gs_token_in(s, t, verbs)) t++;
    if (gs_token_in(s, t, sorts)) return 1;
    for (int i = 0; places[i]; i++)
        if (gs_token_is(s, t, places[i])) return tells_time(s, t + 1) ? 0 : 2 + i;
    return 0;
}

/* No one thing can be in two of the parts, and what stands before them is no part. */
static bool are_apart(const gs_work *w, const gs_told *t, const row *r) {
    int how = apart_by(w, &r->parts[0]);
    if (apart_by(w, t) == how) return false;
    for (uint32_t i = 1; i < r->n; i++)
        if (apart_by(w, &r->parts[i]) != how) return false;
    return how > 0;
}

/* "Of its eleven members, seven are from A", "eleven members, seven men and five women". */
static bool is_split(const gs_work *w, const gs_told *t, const row *r) {
    return gs_told_mark(w, ",", r->first - 1, r->first) &&
           !gs_told_mark(w, ",;()\"", t->token + 1, r->first - 1) && are_apart(w, t, r);
}

/* "58 aircraft: 34 jets, ...", "45 people, namely 39 passengers ...", "58 people (34 men and 24
 * women)": how the words between total and row join them. */
static manner joined(const gs_work *w, const gs_told *t, const row *r) {
    static const char *const whole[] = {"namely",     "comprising", "comprised", "comprises",
                                        "consisting", "divided",    "split",     "made",
                                        "composed",   NULL};
    static const char *const breaks[] = {"and",       "but",   "while", "from",    "to",
                                         "including", "after", "by",    "because", NULL};
    uint32_t from = t->token + 1, to = r->first;
    if (to < from || to - from > CUE_REACH) return NO_SUM;
    bool words = gs_told_word(w, whole, from, to), mark = gs_told_mark(w, ":", to - 1, to) ||
                                                          gs_told_mark(w, "(", to - 1, to) ||
                                                          (gs_told_mark(w, "-", to - 1, to));
    if (gs_told_mark(w, "()", r->first, r->end))
        return NO_SUM; /* "the port (24), the hills (11)" */
    bool of_which = to > from + 1 && is_of(&w->skeleton, to - 2);
    if (of_which || is_split(w, t, r)) return SOME;
    if (!words && !mark) return NO_SUM;
    if (!words && gs_told_word(w, breaks, from, to)) return NO_SUM;
    return r->last_joined ? WHOLE : NO_SUM;
}

/* All parts count things, and at least one names what: "34 jets, 16 turboprops". */
static bool is_plain_row(const gs_work *w, const row *r) {
    for (uint32_t i = 0; i < r->n; i++)
        if (gs_token_is(&w->skeleton, r->parts[i].token + 1, "of") && r->n == 2) return false;
    return true;
}

/* "195 were cancelled out of 280: 104 on Friday and 91 on Saturday": the sum of the row stands in
 * front of what seems its total. */
static bool meets_another(const gs_told *all, uint32_t n, const row *r) {
    for (uint32_t i = 0; i < n; i++)
        if (gs_told_alike(&all[i], &r->parts[0]) &&
            gs_quantity_apart(all[i].amount, r->sum) != GS_YES)
            return true;
    return false;
}

/* The whole and the first part are told in one way, or the scale alone stands with the parts behind
 * a colon: "30 million dollars: 12 million this year, 10 million next year". */
static bool of_one_sort(const gs_work *w, const gs_told *whole, const gs_told *part) {
    if (whole->mention->type == part->mention->type) return true;
    if (!gs_told_mark(w, ":", part->first - 1, part->first)) return false;
    gs_interval scaled = gs_interval_point(gs_dec_int(100000)); /* above it, a scale was told */
    return whole->mention->type == GS_M_MONEY && part->mention->type == GS_M_NUMBER &&
           gs_interval_less(scaled, part->amount.amount) == GS_YES;
}

/* "In three stages (4, 10 and 6), Reyes 26 (10, 6 and 10)": what stands in a bracket heads no row
 * behind it. */
static bool in_bracket(const gs_skeleton *s, const gs_told *whole, const gs_told *part) {
    for (uint32_t t = whole->token + 1; t < part->first; t++)
        if (s->tokens[t].type == GS_T_MARK && strchr("()", s->tokens[t].mark))
            return s->tokens[t].mark == ')';
    return false;
}

static bool inside_sentence(gs_work *w, gs_told *all, uint32_t n) {
    for (uint32_t i = 0; i + 2 < n; i++) {
        row r = row_from(w, all + i + 1, n - i - 1);
        if (r.n < 2 || !gs_told_alike(&all[i], &all[i + 1]) ||
            !of_one_sort(w, &all[i], &all[i + 1]) || in_bracket(&w->skeleton, &all[i], &all[i + 1]))
            continue;
        if (r.sum.unit == GS_UNIT_NONE) r.sum.unit = all[i].amount.unit;
        manner how = joined(w, &all[i], &r);
        if (how == NO_SUM || meets_another(all, i, &r) || !is_plain_row(w, &r) ||
            may_overlap(w, r.first, r.end))
            continue;
        total t = {
            .amount = all[i].amount, .mention = all[i].mention, .sentence = w->skeleton.sentence};
        draft_sum(w, &r, how, &t);
        return true;
    }
    return false;
}

/* Do the words before or right behind the amount say that it sums up what stands before it? */
static bool sums_up(const gs_work *w, const gs_told *last, const gs_told *t) {
    static const char *const before[] = {"total",     "altogether", "making",   "makes",  "make",
                                         "totalling", "totaling",   "together", "adding", "adds",
                                         "combined",  "sum",        "bringing", NULL};
    static const char *const behind[] = {"altogether", "combined", NULL};
    static const char *const other[] = {"out",     "from", "than", "compared", "against",
                                        "another", "up",   "down", "but",      NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t from = last->token + 1, to = t->first, next = t->token + 1;
    if (to < from || to - from > CUE_REACH || gs_told_word(w, other, from, to)) return false;
    if (last->token && gs_token_is(s, last->token - 1, "the")) return false; /* "the two have" */
    if (gs_token_is(s, from, "of") || gs_told_mark(w, ";()", from, to)) return false;
    if (gs_told_word(w, before, from, to) || gs_told_word(w, behind, next, next + 3)) return true;
    bool in_all = gs_token_is(s, next, "in") &&
                  (gs_token_is(s, next + 1, "all") || gs_token_is(s, next + 1, "total"));
    static const char *const all[] = {"all", NULL};
    return in_all || gs_told_word(w, all, to - 1, t->token);
}

/* "3 million on roads, 2 million on schools and 1 million on parks, a total of 6 million". */
static bool total_behind(gs_work *w, gs_told *all, uint32_t n) {
    for (uint32_t k = 2; k < n; k++) {
        if (!sums_up(w, &all[k - 1], &all[k])) continue;
        uint32_t i = 0;
        while (i + 2 <= k && row_from(w, all + i, k - i).n < k - i) i++;
        if (i + 2 > k) continue;
        row r = row_from(w, all + i, k - i);
        if (!gs_told_alike(&all[k], &all[i]) || all[k].mention->type != all[i].mention->type ||
            may_overlap(w, r.first, r.end))
            continue;
        total t = {
            .amount = all[k].amount, .mention = all[k].mention, .sentence = w->skeleton.sentence};
        draft_sum(w, &r, WHOLE, &t);
        return true;
    }
    return false;
}

/* What is split up, told behind "of the" or "of those": its hash, 0 for a pronoun alone. */
static uint64_t noun_of_whole(const gs_skeleton *s, uint32_t of) {
    bool named = gs_token_is(s, of + 1, "the") || gs_token_is(s, of + 1, "those");
    return named ? noun_behind(s, of + 1) : 0;
}

/* Words that point from the row back to an earlier sentence: "of these", "of the accounts
 * concerned". *noun is the word that names the whole, 0 where it is a pronoun. */
static bool points_back(const gs_work *w, const row *r, uint64_t *noun) {
    const gs_skeleton *s = &w->skeleton;
    *noun = 0;
    for (uint32_t i = 0; i < r->n; i++)
        if (is_of(s, r->parts[i].token + 1) && !gs_token_is(s, r->parts[i].token + 2, "which"))
            return true;
    uint32_t from = r->first > CUE_REACH ? r->first - CUE_REACH : 0;
    for (uint32_t t = from; t + 1 < r->first; t++) {
        *noun = gs_token_is(s, t, "of") ? noun_of_whole(s, t) : 0;
        if (is_of(s, t) || (t == 0 && *noun)) return true;
    }
    return false;
}

static bool same_class(const gs_seen_amount *a, const row *r) {
    gs_told told = {.mention = a->mention, .amount = a->amount};
    return a->mention->type == r->parts[0].mention->type && gs_told_alike(&told, &r->parts[0]);
}

static bool is_near(const gs_work *w, const gs_seen_amount *a, uint32_t back) {
    uint32_t n;
    const gs_sentence *here = &gs_article_sentences(w->article, &n)[w->skeleton.sentence];
    return a->block == here->block && w->skeleton.sentence - a->sentence <= back;
}

static bool reaches(const gs_seen_amount *a, const row *r) {
    gs_quantity t = a->amount;
    if (t.unit == GS_UNIT_NONE) t.unit = r->sum.unit;
    return gs_quantity_apart(t, r->sum) != GS_YES;
}

static bool has_larger_part(const gs_seen_amount *a, const row *r) {
    for (uint32_t i = 0; i < r->n; i++)
        if (gs_interval_less(a->amount.amount, r->parts[i].amount.amount) == GS_YES) return true;
    return false;
}

/* The one amount before that the row can be splitting: of the nearest sentence that has any of its
 * class; the noun decides among several. NULL where it is open, or where any amount near fits the
 * sum. */
static const gs_seen_amount *whole_before(const gs_work *w, const row *r, uint64_t noun) {
    const gs_seen_amount *found = NULL;
    bool several = false;
    for (uint32_t i = w->nseen; i-- > 0;) {
        const gs_seen_amount *a = &w->seen[i];
        if (!is_near(w, a, SENTENCES_BACK) || !same_class(a, r)) continue;
        if (reaches(a, r)) return a;
        if (noun ? a->noun != noun : !is_near(w, a, 1)) continue;
        if (has_larger_part(a, r)) continue;
        if (found && found->sentence == a->sentence) several = true;
        if (!found) found = a;
    }
    return several ? NULL : found;
}

static void across_sentences(gs_work *w, gs_told *all, uint32_t n) {
    for (uint32_t i = 0; i + 1 < n; i++) {
        row r = row_from(w, all + i, n - i);
        uint64_t noun;
        if (r.n < 2 || !points_back(w, &r, &noun) || may_overlap(w, r.first, r.end)) continue;
        const gs_seen_amount *a = whole_before(w, &r, noun);
        if (!a) return;
        total t = {.amount = a->amount, .mention = a->mention, .sentence = a->sentence};
        if (t.amount.unit == GS_UNIT_NONE) t.amount.unit = r.sum.unit;
        draft_sum(w, &r, leaves_nothing(w, r.first) ? WHOLE : SOME, &t);
        return;
    }
}

/* "Six voted for, two against and one abstained" behind "All nine members were there": counts
 * without a noun. */
static void of_all(gs_work *w, gs_told *all, uint32_t n) {
    if (n < 2 || all[0].first > 0 || all[0].mention->type != GS_M_NUMBER) return;
    row r = row_from(w, all, n);
    if (r.n < 2 || may_overlap(w, r.first, r.end)) return;
    for (uint32_t i = w->nseen; i-- > 0;) {
        const gs_seen_amount *a = &w->seen[i];
        if (!is_near(w, a, SENTENCES_BACK) || !a->all || !same_class(a, &r)) continue;
        total t = {.amount = a->amount, .mention = a->mention, .sentence = a->sentence};
        draft_sum(w, &r, SOME, &t);
        return;
    }
}

/* "At 66% it may close the register, at 95% it may buy the rest", "needs above 50%": a mark to be
 * reached, no part. */
static bool is_threshold(const gs_skeleton *s, const gs_told *part) {
    static const char *const before[] = {"above",   "below",   "beyond",   "past",   "under",
                                         "reaches", "reached", "reach",    "once",   "needs",
                                         "needed",  "need",    "until",    "passes", "over",
                                         "crosses", "require", "requires", NULL};
    uint32_t t = part->first;
    if (t > 0 && gs_token_is(s, t - 1, "at"))
        return t == 1 || s->tokens[t - 2].type == GS_T_MARK || gs_token_is(s, t - 2, "and");
    return t > 0 && gs_token_in(s, t - 1, before);
}

/* Leaves the percentages alone; how many they are. */
static uint32_t percentages(gs_told *all, uint32_t n) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++)
        if (all[i].mention->type == GS_M_PERCENT) all[kept++] = all[i];
    return kept;
}

/* "A will own 58 per cent of the group and B 44 per cent": shares of one thing that one holds at a
 * time. */
static void shares(gs_work *w, gs_told *all, uint32_t n) {
    static const char *const held[] = {"own",     "owns",  "owned",  "hold",    "holds",
                                       "holding", "held",  "stake",  "stakes",  "shareholding",
                                       "shares",  "vote",  "votes",  "seats",   "financed",
                                       "funded",  "split", "shared", "divided", NULL};
    static const char *const borne[] = {
        "borne",    "bore",      "bear",       "bears",       "paid",        "pays",
        "provided", "provides",  "contribute", "contributes", "contributed", "accounts",
        "account",  "accounted", "consists",   "consisted",   "comprises",   "made",
        "belongs",  "belong",    "allocated",  "spread",      "distributed", "supplied",
        "supplies", "covered",   "composed",   "came",        "comes",       "come",
        "goes",     "go",        "went",       "mix",         "breakdown",   "gets",
        "get",      "got",       "receives",   "received",    "takes",       "lends",
        "won",      NULL};
    static const char *const apart[] = {"rose",    "fell",     "up",           "down",
                                        "turnout", "premium",  "respectively", "raised",
                                        "raise",   "increase", "voting",       NULL};
    const gs_skeleton *s = &w->skeleton;
    n = percentages(all, n); /* "1.9 million (56 %), ... 1.1 million (32 %)" */
    for (uint32_t i = 0; i + 1 < n; i++) {
        row r = row_from(w, all + i, n - i);
        uint32_t of = 0;
        bool bare =
            is_threshold(s, &r.parts[0]); /* "45%, 30% and 28% in the north, east and west" */
        for (uint32_t k = 0; k < r.n; k++) of += gs_token_is(s, r.parts[k].token + 1, "of");
        for (uint32_t k = 1; k < r.n; k++) /* "to strike with 96 percent": of a vote of its own */
            bare = bare || gs_token_is(s, r.parts[k].first - 1, "with") ||
                   r.parts[k].first < r.parts[k - 1].token + 3 || is_threshold(s, &r.parts[k]);
        bool split = gs_told_word(w, held, 0, s->ntokens) ||
                     (r.n > 2 && gs_told_word(w, borne, 0, s->ntokens));
        if (bare || r.n < 2 || of > 1 || !split || gs_told_word(w, apart, 0, s->ntokens)) return;
        draft_sum(w, &r, SHARES, NULL);
        return;
    }
}

static bool is_all(const gs_work *w, const gs_told *a) {
    static const char *const words[] = {"all", NULL};
    uint32_t from = a->first > 0 ? a->first - 1 : 0;
    return a->mention->type == GS_M_NUMBER && gs_told_word(w, words, from, a->token);
}

static void remember(gs_work *w, const gs_told *all, uint32_t n) {
    uint32_t count;
    for (uint32_t i = 0; i < n; i++) {
        if (w->nseen == GS_MAX_SEEN) memmove(w->seen, w->seen + 1, --w->nseen * sizeof *w->seen);
        w->seen[w->nseen++] = (gs_seen_amount){
            .amount = all[i].amount,
            .mention = all[i].mention,
            .sentence = w->skeleton.sentence,
            .block = gs_article_sentences(w->article, &count)[w->skeleton.sentence].block,
            .noun = noun_behind(&w->skeleton, all[i].token),
            .all = is_all(w, &all[i])};
    }
}

void gs_run_sums(gs_work *w) {
    gs_told all[GS_MAX_TOLD], kept[GS_MAX_TOLD];
    uint32_t n = gs_told_amounts(w, all), m = 0;
    for (uint32_t i = 0; i < n; i++)
        if (!is_aside(w, &all[i]) && !is_points(w, &all[i])) kept[m++] = all[i];
    if (!inside_sentence(w, kept, m) && !total_behind(w, kept, m)) {
        uint32_t before = w->ndrafts;
        across_sentences(w, kept, m);
        if (w->ndrafts == before) of_all(w, kept, m);
        if (w->ndrafts == before) shares(w, kept, m);
    }
    gs_run_listings(w, all, n);
    gs_run_shares(w, all, n);
    gs_run_rests(w, all, n);
    remember(w, all, n);
}
