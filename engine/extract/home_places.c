#include "home_places.h"

#include "role_phrase.h"

enum { PLACE_REACH = 9, WHERE_REACH = 9, OVER_PLACE = 4, ADDRESS_REACH = 12 };

const char *const gs_home_is_words[] = {"is", "are", "was", "be", "lies", "stands", "sits", NULL};

bool gs_home_is_town(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_token_mention(s, t);
    return m && (m->type == GS_M_PLACE || m->type == GS_M_NAME) && m->entity &&
           !(m->flags & GS_MF_POSSESSIVE);
}

bool gs_home_is_place(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_token_mention(s, t);
    return gs_home_is_town(s, t) && m->type == GS_M_PLACE;
}

/* Behind "in": "the harbour town of X", "the edge of X". */
static uint32_t town_behind(const gs_skeleton *s, uint32_t t) {
    for (uint32_t k = t; k <= t + OVER_PLACE && k < s->ntokens; k++) {
        if (gs_home_is_town(s, k)) return k;
        if (s->tokens[k].type != GS_T_WORD) return UINT32_MAX;
    }
    return UINT32_MAX;
}

const char *const gs_home_leads[] = {"in", "at", "from", "near", "outside", "of", "on", NULL};
const char *const gs_home_stops[] = {"and",   "but",   "who",  "which", "that", "said",
                                     "where", "while", "when", "than",  "to",   NULL};

/* The first place that a preposition tells behind the token. */
static uint32_t place_behind(const gs_skeleton *s, uint32_t t) {
    for (uint32_t k = t; k < t + PLACE_REACH && k < s->ntokens; k++) {
        if (gs_token_mark(s, k, ";()\"") || gs_token_in(s, k, gs_home_stops)) return UINT32_MAX;
        if (gs_token_mark(s, k, ",") && k > t && !gs_token_mention(s, k - 1)) return UINT32_MAX;
        if (!gs_token_in(s, k, gs_home_leads)) continue;
        uint32_t found = town_behind(s, k + 1);
        if (found != UINT32_MAX) return found;
    }
    return UINT32_MAX;
}

/* A capital at the head of a sentence, where it may be a name that is not known. */
bool gs_home_opens(const gs_skeleton *s, uint32_t t) {
    const gs_token *k = &s->tokens[t];
    bool capital = k->type == GS_T_WORD && s->text[k->start] >= 'A' && s->text[k->start] <= 'Z';
    return t == 0 && capital && k->end - k->start > 3;
}

/* "In X, where the board has been based": the place before the "where". */
static uint32_t place_before_where(const gs_skeleton *s, uint32_t t) {
    for (uint32_t k = t; k > 1 && t - k < WHERE_REACH; k--) {
        if (!gs_token_is(s, k - 1, "where")) continue;
        uint32_t before = gs_token_mark(s, k - 2, ",") && k > 2 ? k - 3 : k - 2;
        bool opens = before + 2 == k - 1 && gs_home_opens(s, before);
        return gs_home_is_town(s, before) || opens ? before : UINT32_MAX;
    }
    return UINT32_MAX;
}

/* The only place of the sentence. */
uint32_t gs_home_lone_place(const gs_skeleton *s) {
    uint32_t found = UINT32_MAX;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        if (!gs_home_is_place(s, t)) continue;
        if (found != UINT32_MAX) return UINT32_MAX;
        found = t;
    }
    return found;
}

/* "The seat of Y is X", "X is his birthplace". */
static uint32_t place_by_is(const gs_skeleton *s, uint32_t at, uint32_t end) {
    for (uint32_t k = end; k < end + PLACE_REACH && k < s->ntokens; k++) {
        if (s->tokens[k].type == GS_T_MARK) break;
        if (gs_token_in(s, k, gs_home_is_words) && gs_home_is_town(s, k + 1)) return k + 1;
    }
    bool owned =
        at > 2 && gs_token_among(s, at - 1, (const char *const[]){"his", "her", "its", "my", NULL});
    return owned && gs_token_in(s, at - 2, gs_home_is_words) && gs_home_is_town(s, at - 3)
               ? at - 3
               : UINT32_MAX;
}

static const char *const kin[] = {"resident", "native", NULL};

/* "X-based", "X headquarters", "X-born". */
static uint32_t place_right_before(const gs_skeleton *s, uint32_t t) {
    if (t > 1 && gs_token_among(s, t - 1, (const char *const[]){"head", "main", NULL})) t--;
    bool opens = t == 1 && gs_token_in(s, t, kin) && gs_home_opens(s, 0);
    return t > 0 && (opens || gs_home_is_town(s, t - 1)) ? t - 1 : UINT32_MAX;
}

/* "12 Quay Street, X", "Quay House, X, Ireland": the town that ends an address. */
static uint32_t town_of_address(const gs_skeleton *s, uint32_t t) {
    uint32_t found = UINT32_MAX;
    for (uint32_t k = t; k < t + ADDRESS_REACH && k < s->ntokens; k++) {
        if (gs_token_mark(s, k, ".;|()")) break;
        const gs_mention *m = gs_token_mention(s, k);
        bool country = m && m->code && found != UINT32_MAX;
        if (gs_home_is_town(s, k) && gs_token_mark(s, k - 1, ",") && !country) found = k;
    }
    return found;
}

/* "Head office: X", where X alone may be no name that is known. */
static uint32_t place_behind_colon(const gs_skeleton *s, uint32_t t) {
    if (!gs_token_mark(s, t, ":|") || t + 1 >= s->ntokens) return UINT32_MAX;
    uint32_t town = town_of_address(s, t + 1);
    if (town != UINT32_MAX && s->tokens[t + 1].type == GS_T_MENTION &&
        gs_is_amount(gs_token_mention(s, t + 1)))
        return town;
    const gs_token *k = &s->tokens[t + 1];
    bool capital = k->type == GS_T_WORD && s->text[k->start] >= 'A' && s->text[k->start] <= 'Z';
    return gs_home_is_town(s, t + 1) || (capital && t + 3 >= s->ntokens) ? t + 1 : UINT32_MAX;
}

/* "X, the town of her birth", "she comes from X: there she was born". */
uint32_t gs_home_place_before(const gs_skeleton *s, uint32_t t) {
    static const char *const ends[] = {"and", "but", "then", NULL};
    for (uint32_t k = t; k > 0 && t - k < WHERE_REACH; k--) {
        if (gs_token_in(s, k - 1, ends) || gs_token_mark(s, k - 1, ";\"")) return UINT32_MAX;
        if (gs_home_is_town(s, k - 1)) return k - 1;
    }
    return UINT32_MAX;
}

bool gs_home_is_kin(const gs_skeleton *s, uint32_t t) {
    return gs_token_in(s, t, kin);
}

uint32_t gs_home_place(const gs_skeleton *s, uint32_t at, uint32_t end) {
    uint32_t place = place_right_before(s, at);
    if (place == UINT32_MAX) place = place_behind_colon(s, end);
    if (place == UINT32_MAX) place = place_by_is(s, at, end);
    if (place == UINT32_MAX) place = place_behind(s, end);
    return place == UINT32_MAX ? place_before_where(s, at) : place;
}
