/* Numbers of things and the list of them behind: "the five dissenters - A, B, C, D and E -", "three
 * ministries, namely justice, health and education", "four cases. They concern ...". What may be an
 * item and what may not is counted apart: the list has from `least` to `most` items. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "listing.h"
#include "pieces.h"

enum { MOST_ITEMS = 40, LONGEST_ITEM = 9, LONG_REACH = 22, SHORT_REACH = 7 };

typedef struct items {
    uint32_t first, end; /* tokens of the list */
    uint32_t least, most;
    uint32_t named;   /* items that hold a capital letter */
    uint32_t leading; /* items that begin with one */
    uint32_t numbers; /* items that end with a bare number: "lines 12, 47 and 81" */
    bool roles;       /* "A and B as leaders, and C, D and E as helpers" */
    bool broken;      /* it is no plain list */
} items;

/* Words that make a stretch prose, or the list open. */
static const char *const never[] = {
    "is",     "are",       "was",     "were",     "has",     "have",     "had",     "will",
    "would",  "said",      "says",    "he",       "she",     "it",       "they",    "we",
    "you",    "i",         "that",    "because",  "if",      "when",     "while",   "among",
    "others", "other",     "etc",     "more",     "rest",    "another",  "several", "such",
    "like",   "including", "include", "or",       "but",     "brothers", "sisters", "twins",
    "couple", "family",    "parents", "children", "example", "both",     "not",     "each",
    "can",    "could",     "may",     "might",    "should",  "must",     "did",     "does",
    "do",     "than",      "then",    "there",    "how",     "why",      "what",    "so",
    NULL};
static const char *const tail[] = {"who", "which", "whose", "where", "all", "whom", "as", NULL};
static const char *const small[] = {"in",  "of",  "from", "by",   "near",  "at",
                                    "on",  "for", "with", "both", "a",     "an",
                                    "the", "his", "her",  "its",  "their", NULL};

static bool word_at(const gs_work *w, const char *const *words, uint32_t t) {
    return gs_told_word(w, words, t, t + 1);
}

static bool is_number(const gs_mention *m) {
    return m && m->type <= GS_M_TIME;
}

/* One item, tokens [from, to): is it surely one, perhaps, or none? */
static void count_item(const gs_work *w, items *l, uint32_t from, uint32_t to) {
    bool capital = false, number = false, words = false;
    if (from >= to) return;
    for (uint32_t t = from; t < to; t++) {
        capital = capital || gs_roll_capital(w, t);
        number = number || is_number(gs_token_mention(&w->skeleton, t));
        words = words || w->skeleton.tokens[t].type == GS_T_WORD || gs_roll_capital(w, t);
        l->broken = l->broken || word_at(w, never, t);
    }
    const gs_mention *last = gs_token_mention(&w->skeleton, to - 1);
    if (number && last && last->type == GS_M_NUMBER && to - from <= 2) {
        l->numbers++, l->least++, l->most++;
        return;
    }
    if (to - from > LONGEST_ITEM || number) l->broken = true;
    l->leading += gs_roll_capital(w, from);
    l->roles = l->roles || (to - from > 1 && gs_token_is(&w->skeleton, from + 1, "as"));
    bool open =
        word_at(w, small, from) && !gs_roll_capital(w, from + 1); /* "in Austria", "the mayor" */
    bool aside = word_at(w, small, from) && !gs_token_is(&w->skeleton, from, "the");
    l->most += words;
    l->least += words && !open && !aside;
    l->named += capital;
}

/* Reads the list from token `first` up to its end: a closing mark, a semicolon, a clause behind it.
 */
static items read_items(const gs_work *w, uint32_t first, char closing) {
    const gs_skeleton *s = &w->skeleton;
    const char closers[] = {';', closing ? closing : ';', ':', '(', '"', '\0'};
    items l = {.first = first};
    uint32_t from = first, t = first, ands = 0, sure = 0;
    for (; t < s->ntokens && !gs_token_mark(s, t, closers) && !gs_token_mark(s, t, "-.!?"); t++) {
        bool comma = gs_token_mark(s, t, ","), joined = gs_token_is(s, t, "and");
        if (!comma && !joined) continue;
        if (comma && t + 1 < s->ntokens && word_at(w, tail, t + 1)) break;
        /* "A, B and C, and the rest of it" */
        if (comma && ands && !l.roles && gs_token_is(s, t + 1, "and")) break;
        if (joined) ands++;
        count_item(w, &l, from, t);
        if (comma && ands && !sure) sure = l.least; /* "X and Y of Oslo, Norway" */
        from = t + 1;
    }
    count_item(w, &l, from, t);
    if (sure && !l.roles) l.least = sure;
    l.end = t;
    if (ands == 0) l.broken = true; /* a list ends with "and" */
    if (ands > 1 && !(l.roles && l.leading == l.most))
        l.broken = true; /* which "and" ends the list is open */
    if (closing && !gs_token_mark(s, t, closers) && !gs_token_mark(s, t, "-") && closing != '-')
        l.broken = true;
    return l;
}

/* Names all, or words all; "A, the mayor, B and C" has items that are perhaps none. */
static bool is_list(items *l) {
    if (l->broken || l->most < 2 || l->most > MOST_ITEMS) return false;
    if (l->numbers && l->numbers != l->most) return false;
    if (l->named && l->named < l->most && l->named < l->least) l->least = l->named;
    return true;
}

bool gs_listing_is_count(const gs_told *a) {
    gs_dec n = a->mention->nominal;
    return a->mention->type == GS_M_NUMBER && gs_dec_is_integer(n) &&
           gs_dec_cmp(n, gs_dec_int(2)) >= 0 && gs_dec_cmp(n, gs_dec_int(MOST_ITEMS)) <= 0 &&
           gs_interval_is_point(a->amount.amount);
}

bool gs_listing_counts_things(const gs_work *w, const gs_told *a) {
    static const char *const none[] = {
        "of",    "times", "points",  "goals", "more", "percent", "per",  "and",   "or",
        "to",    "in",    "at",      "on",    "for",  "were",    "are",  "was",   "is",
        "votes", "seats", "others",  "other", "from", "by",      "days", "years", "months",
        "weeks", "hours", "minutes", "sets",  "wins", "deaths",  NULL};
    uint32_t t = a->token + 1;
    if (gs_token_is(&w->skeleton, t, "of")) t += 2; /* five of our champions */
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    if (m && m->type == GS_M_NAME) return true; /* five Agrarians */
    return t < w->skeleton.ntokens && w->skeleton.tokens[t].type == GS_T_WORD &&
           !word_at(w, none, t);
}

void gs_listing_draft(gs_work *w, const gs_listing *list, const gs_seen_amount *stated) {
    const gs_kind *kind = gs_kinds_named(w->pack->kinds, "sum");
    if (!kind) return;
    char name[24];
    snprintf(name, sizeof name, "list %u", ++w->nlists);
    gs_draft *d = gs_draft_new(w, kind, 0, w->skeleton.n, "listing");
    d->elsewhere = true;
    d->text_start = list->start, d->text_end = list->end, d->sentence = list->sentence;
    gs_told_say(w, d, "list", name);
    gs_told_say(w, d, "role", "parts");
    gs_told_say(w, d, "manner", "names");
    gs_interval n = gs_interval_closed(gs_dec_int(list->least), gs_dec_int(list->most));
    gs_told_set(w, d, "amount", (gs_quantity){.amount = n, .unit = GS_UNIT_NONE});
    d = gs_draft_new(w, kind, 0, w->skeleton.n, "listing");
    gs_told_at(d, stated->mention, stated->sentence);
    gs_told_say(w, d, "list", name);
    gs_told_say(w, d, "role", "total");
    gs_told_set(w, d, "amount", stated->amount);
}

static void draft_items(gs_work *w, const items *l, const gs_seen_amount *stated) {
    const gs_skeleton *s = &w->skeleton;
    gs_listing list = {.start = s->origin[s->tokens[l->first].start],
                       .end = s->origin[s->tokens[l->end - 1].end],
                       .sentence = s->sentence,
                       .least = l->least,
                       .most = l->most};
    gs_listing_draft(w, &list, stated);
}

/* The bracket that closes behind the token, or the sentence's end. */
static uint32_t closing_bracket(const gs_skeleton *s, uint32_t t) {
    while (t + 1 < s->ntokens && !gs_token_mark(s, t, ")")) t++;
    return t;
}

/* Where the list behind the number opens: its first token, and the mark that closes it (0: the
 * sentence's end). */
static uint32_t opening(const gs_work *w, const gs_told *a, uint32_t from, char *closing) {
    static const char *const verbs[] = {"is",  "are", "was",  "were", "has", "have", "had",
                                        "and", "or",  "said", "from", "to",  "but",  NULL};
    const gs_skeleton *s = &w->skeleton;
    bool plain = from == a->token + 1;
    for (uint32_t t = from; t + 2 < s->ntokens && t - a->token < LONG_REACH; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (m && (m->type == GS_M_NUMBER || m->type == GS_M_MONEY)) return 0;
        *closing = 0;
        if (gs_token_mark(s, t, ":") || (gs_token_is(s, t, "namely") && t > a->token + 1))
            return t + 1 + gs_token_mark(s, t + 1, ",");
        plain = plain && !word_at(w, verbs, t) && !gs_token_mark(s, t, ",");
        *closing = gs_token_mark(s, t, "(") ? ')' : '-';
        if (plain && t - a->token < SHORT_REACH && gs_token_mark(s, t, "(-")) return t + 1;
        if (gs_token_mark(s, t, "("))
            t = closing_bracket(s, t); /* an aside: "(1611-1668)" */
        else if (gs_token_mark(s, t, ";)\""))
            return 0;
    }
    return 0;
}

/* Names alone, tokens [from, to), with commas and one "and" between. */
static items read_names(const gs_work *w, uint32_t from, uint32_t to) {
    const gs_skeleton *s = &w->skeleton;
    items l = {.first = from, .end = to, .broken = to >= s->ntokens};
    for (uint32_t t = from; t < to && !l.broken; t++) {
        if (gs_token_mark(s, t, ",") || gs_token_is(s, t, "and")) continue;
        l.broken = !gs_roll_capital(w, t);
        if (t == from || gs_token_mark(s, t - 1, ",") || gs_token_is(s, t - 1, "and"))
            l.least++, l.most++, l.named++;
    }
    return l;
}

/* "The four members who backed the vote, A, B and C, said": names behind a clause. */
static items behind_clause(const gs_work *w, const gs_told *a) {
    static const char *const opens[] = {"who", "which", "that", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t who = a->token + 1, end = a->token + LONG_REACH;
    while (who < a->token + 5 && !word_at(w, opens, who)) who++;
    if (!word_at(w, opens, who)) return (items){.broken = true};
    for (uint32_t t = who + 1; t + 2 < s->ntokens && t < end; t++) {
        if (gs_token_mark(s, t, ";:()-\"")) break;
        if (!gs_token_mark(s, t, ",") || !gs_roll_capital(w, t + 1)) continue;
        uint32_t close = t + 1, ands = 0;
        for (; close < s->ntokens && !(ands && gs_token_mark(s, close, ",")); close++)
            ands += gs_token_is(s, close, "and");
        items l = read_names(w, t + 1, close);
        return l;
    }
    return (items){.broken = true};
}

static items of_roll(const gs_roll *r) {
    return (items){.first = r->first,
                   .end = r->end,
                   .least = r->least,
                   .most = r->most,
                   .named = r->least,
                   .leading = r->least};
}

/* "16 members: eight from the North, five from the Union": a sum, though names stand in it. */
static bool counts_parts(const gs_work *w, uint32_t first) {
    const gs_mention *m = gs_token_mention(&w->skeleton, first);
    return m && m->type == GS_M_NUMBER &&
           gs_token_among(
               &w->skeleton, first + 1,
               (const char *const[]){"from", "of", "for", "in", "to", "by", "at", "on", NULL});
}

/* The list behind a colon, a dash, "namely" or in a bracket. */
static items behind_mark(const gs_work *w, const gs_told *count) {
    char closing = 0;
    items l = {.broken = true};
    for (uint32_t first = count->token + 1; first && !is_list(&l);) {
        first = opening(w, count, first, &closing);
        if (!first) break;
        l = read_items(w, first, closing);
        gs_roll roll;
        if (!is_list(&l) && counts_parts(w, first)) return (items){.broken = true};
        if (!is_list(&l) && gs_roll_at(w, first, &roll)) return of_roll(&roll);
        if ((!is_list(&l) || l.least < l.most) && gs_pieces_at(w, first, closing, &roll))
            return of_roll(&roll);
        /* "four courses - soup, trout and a tart.": no second dash */
        bool open = closing == '-' && !gs_token_mark(&w->skeleton, l.end, "-");
        if (open && l.named < l.least && gs_pieces_at(w, first, 0, &roll)) return of_roll(&roll);
        if (closing == ')' && !is_list(&l)) first = closing_bracket(&w->skeleton, first) + 1;
        if (open && l.named < l.least) l.broken = true;
    }
    return l;
}

static items list_behind(const gs_work *w, const gs_told *count) {
    items l = {.broken = true};
    gs_roll roll;
    if (gs_listing_counts_things(w, count)) l = behind_mark(w, count);
    if (!is_list(&l) && gs_roll_behind(w, count, &roll)) l = of_roll(&roll);
    if (!is_list(&l) && gs_listing_counts_things(w, count)) l = behind_clause(w, count);
    return l;
}

/* Years behind the number, or names before it. */
static items list_of_pieces(const gs_work *w, const gs_told *count) {
    gs_roll roll;
    bool fewer;
    if (gs_pieces_years(w, count, &roll, &fewer)) {
        bool too_few = gs_dec_cmp(gs_dec_int(roll.most), count->mention->nominal) < 0;
        return too_few && !fewer ? (items){.broken = true} : of_roll(&roll);
    }
    return gs_pieces_before(w, count, &roll) ? of_roll(&roll) : (items){.broken = true};
}

/* The number at token t: as told, or that of "one of four" and "five cups". */
static bool count_at(const gs_work *w, const gs_told *all, uint32_t n, uint32_t t, gs_told *out) {
    for (uint32_t i = 0; i < n; i++) {
        if (all[i].token != t || all[i].mention->type != GS_M_NUMBER) continue;
        *out = all[i];
        return gs_listing_is_count(out);
    }
    return gs_pieces_count(w, t, out) && gs_listing_is_count(out);
}

/* "Two of the firm's nine mills must go: A and B": the list is of the part. "One of the nine: A, B"
 * may be of the whole. */
static bool is_whole_of_part(const gs_work *w, uint32_t count) {
    static const char *const some[] = {"some", "most", "many",    "few",    "several",
                                       "half", "both", "neither", "either", "another",
                                       "none", "each", "those",   "any",    NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = count; t-- > 1 && count - t <= 6 && !gs_token_mark(s, t, ",;:()-");) {
        if (!gs_token_is(s, t, "of")) continue;
        const gs_mention *m = gs_token_mention(s, t - 1);
        bool number = m && m->type == GS_M_NUMBER && gs_dec_cmp(m->nominal, gs_dec_int(1)) > 0;
        return number || word_at(w, some, t - 1);
    }
    return false;
}

static void in_sentence(gs_work *w, const gs_told *all, uint32_t n) {
    for (uint32_t t = 0; t < w->skeleton.ntokens; t++) {
        gs_told count;
        if (w->skeleton.tokens[t].type != GS_T_MENTION || !count_at(w, all, n, t, &count)) continue;
        if (is_whole_of_part(w, t)) continue;
        items l = list_behind(w, &count);
        if (!is_list(&l)) l = list_of_pieces(w, &count);
        if (!is_list(&l)) continue;
        gs_seen_amount stated = {
            .amount = count.amount, .mention = count.mention, .sentence = w->skeleton.sentence};
        draft_items(w, &l, &stated);
        return;
    }
}

/* "They are A, B and C": the one number of things in the sentence before. */
static void behind_they(gs_work *w) {
    static const char *const verbs[] = {"are", "were", "concern", "concerned", "comprise", NULL};
    static const char *const by[] = {"by",   "at",    "to", "from",
                                     "into", "under", NULL}; /* "were found by" */
    const gs_skeleton *s = &w->skeleton;
    const gs_seen_amount *stated = NULL;
    if (!gs_token_is(s, 0, "they") && !gs_token_is(s, 0, "these")) return;
    if (!word_at(w, verbs, 1)) return;
    for (uint32_t i = w->nseen; i-- > 0 && w->seen[i].sentence + 1 >= s->sentence;) {
        const gs_seen_amount *a = &w->seen[i];
        gs_told told = {.mention = a->mention, .amount = a->amount};
        if (a->sentence + 1 != s->sentence) continue;
        if (stated || !a->noun || !gs_listing_is_count(&told)) return;
        stated = a;
    }
    items l = read_items(w, 2, 0);
    bool state = gs_token_is(s, 1, "are") || gs_token_is(s, 1, "were");
    if (state && gs_told_word(w, by, 2, l.end)) return;
    if (stated && is_list(&l)) draft_items(w, &l, stated);
}

void gs_run_listings(gs_work *w, const gs_told *all, uint32_t n) {
    uint32_t before = w->ndrafts;
    in_sentence(w, all, n);
    if (w->ndrafts == before) behind_they(w);
    if (w->ndrafts == before) gs_run_bullets(w, all, n);
}
