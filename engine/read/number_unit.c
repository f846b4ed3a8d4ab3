#include "number_unit.h"

#include <string.h>

#include "base/utf8.h"
#include "number_hedge.h"
#include "number_prefix.h"
#include "number_word.h"

/* Symbols that are words, clock times or codes as well. */
static bool is_doubtful(const char *text, size_t to, size_t at, size_t end, bool blank) {
    static const char *const words[] = {"in", "a",   "at",   "as",  "are",    "pm", "am",
                                        "no", "bar", "bars", "mil", "second", "min"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (blank && strlen(words[i]) == end - at && gs_word_is(text, to, at, words[i]))
            return i < 8;
    if (!blank && (gs_word_is(text, to, at, "pm") || gs_word_is(text, to, at, "am"))) return true;
    bool one_letter = end - at == 1 && gs_letter(text[at]);
    if (!one_letter) return false;
    if (strchr("CF", text[at])) return !blank; /* settled by what stands around */
    return blank ? !strchr("mgtlLWVJ", text[at]) : !strchr("mgtlLWVJhs", text[at]);
}

/* "(kg)", "[kg]" as tables write it. */
static gs_unit bracketed(const char *text, size_t to, size_t at, size_t *end) {
    if (at >= to || (text[at] != '(' && text[at] != '[')) return GS_UNIT_NONE;
    size_t e;
    gs_unit unit = gs_unit_match(text, to, at + 1, &e);
    if (!unit || e >= to || text[e] != (text[at] == '(' ? ')' : ']')) return GS_UNIT_NONE;
    *end = e + 1;
    return unit;
}

/* p and c behind digits: pence, cents. */
static gs_unit small_coin(const char *text, size_t to, size_t at, size_t *end) {
    if (!(*end = gs_word_is(text, to, at, "p")) && !(*end = gs_word_is(text, to, at, "c")))
        return GS_UNIT_NONE;
    return text[at] == 'p'   ? gs_unit_named("penny", 5)
           : text[at] == 'c' ? gs_unit_named("cent?", 5)
                             : GS_UNIT_NONE;
}

/* An abbreviation's point that also ends the sentence is left to the sentence. */
static size_t without_full_stop(const char *text, size_t to, size_t end) {
    if (text[end - 1] != '.') return end;
    size_t next = gs_skip_blank(text, to, end);
    return next >= to || text[next] == '\n' || (text[next] >= 'A' && text[next] <= 'Z') ? end - 1
                                                                                        : end;
}

/* Around a bare C or F the talk must be of warmth. */
static bool talks_of_heat(const char *text, size_t from, size_t to, size_t at) {
    static const char *const cues[] = {"temperature", "heat",    "degree", "warm", "mercury",
                                       "cold",        "freez",   "cool",   "hot",  "celsius",
                                       "thermomet",   "swelter", "frost",  "chill"};
    size_t s = at > from + 80 ? at - 80 : from, e = at + 60 < to ? at + 60 : to;
    for (size_t i = s; i < e; i++) {
        if (i > s && gs_letter(text[i - 1])) continue;
        for (size_t k = 0; k < sizeof cues / sizeof *cues; k++) {
            size_t n = strlen(cues[k]), j = 0;
            while (j < n && i + j < e && gs_lower(text[i + j]) == cues[k][j]) j++;
            if (j == n) return true;
        }
    }
    return false;
}

/* "100° Celsius": the scale behind the sign. */
static gs_unit named_degree(const char *text, size_t to, gs_unit unit, size_t *end) {
    size_t e = gs_skip_blank(text, to, *end), w;
    if (text[*end - 1] != '\xB0' || e == *end) return unit;
    if ((w = gs_word_is(text, to, e, "celsius")) != 0)
        unit = gs_unit_named("celsius", 7);
    else if ((w = gs_word_is(text, to, e, "fahrenheit")) != 0)
        unit = gs_unit_named("fahrenheit", 10);
    if (w) *end = w;
    return unit;
}

gs_unit gs_unit_behind(const char *text, size_t to, size_t at, bool digits, size_t *end) {
    size_t e = gs_skip_blank(text, to, at);
    bool blank = e > at, hyphen = false;
    if (e < to && text[e] == '-' && (!blank || gs_skip_blank(text, to, e + 1) > e + 1)) {
        hyphen = true;
        e = blank ? gs_skip_blank(text, to, e + 1) : e + 1;
    }
    if (!blank && !hyphen && !digits && e < to && gs_letter(text[e])) return GS_UNIT_NONE;
    gs_unit unit = bracketed(text, to, e, end);
    if (unit) return unit;
    if (!blank && !hyphen && digits) {
        if ((unit = small_coin(text, to, e, end)) != GS_UNIT_NONE) return unit;
        if ((*end = gs_word_is(text, to, e, "st")) != 0) return gs_unit_named("stone", 5);
    }
    unit = gs_unit_match(text, to, e, end);
    if (!unit) return GS_UNIT_NONE;
    *end = without_full_stop(text, to, *end);
    if (text[*end - 1] == '$' && *end < to && gs_digit(text[*end]))
        return GS_UNIT_NONE; /* "1 $10 bill" */
    unit = named_degree(text, to, unit, end);
    bool letter = *end - e == 1 && (text[e] == 'C' || text[e] == 'F');
    if (letter)
        return digits && !hyphen && talks_of_heat(text, at > 200 ? at - 200 : 0, to, at)
                   ? unit
                   : GS_UNIT_NONE;
    if (is_doubtful(text, to, e, *end, blank) || (!digits && *end - e == 1 && gs_letter(text[e])))
        return GS_UNIT_NONE;
    return hyphen && *end - e == 1 ? GS_UNIT_NONE : unit;
}

int gs_money_letter(const char *text, size_t to, size_t at, size_t *end) {
    size_t e = gs_skip_blank(text, to, at);
    if (e >= to || e + 1 < at) return 0;
    *end = e + 1;
    if (*end < to && (gs_letter(text[*end]) || gs_digit(text[*end]))) return 0;
    switch (text[e]) {
    case 'm':
    case 'M': return 6;
    case 'b':
    case 'B': return e == at ? 9 : 0;
    case 't':
    case 'T': return e == at ? 12 : 0;
    default: return 0;
    }
}

gs_unit gs_scaled_code(const char *text, size_t to, size_t at, int *exp, size_t *end) {
    size_t e = gs_skip_blank(text, to, at);
    if (e + 4 > to || (text[e] != 'M' && text[e] != 'k')) return GS_UNIT_NONE;
    for (size_t i = 1; i < 4; i++)
        if (text[e + i] < 'A' || text[e + i] > 'Z') return GS_UNIT_NONE;
    if (e + 4 < to && gs_letter(text[e + 4])) return GS_UNIT_NONE;
    *exp = text[e] == 'M' ? 6 : 3;
    *end = e + 4;
    return gs_currency_in(text, e + 1, e + 4);
}

size_t gs_age_behind(const char *text, size_t to, size_t at) {
    static const char *const words[] = {"old", "olds", "of age"};
    size_t e = gs_skip_blank(text, to, at);
    if (e < to && text[e] == '-') e = gs_skip_blank(text, to, e + 1);
    if (e == at) return 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t end = gs_word_is(text, to, e, words[i]);
        if (end) return end;
    }
    return 0;
}

static bool any_word(const char *text, size_t start, size_t end, const char *const *words,
                     size_t count) {
    for (size_t i = start; i < end; i++) {
        if ((i > start && gs_letter(text[i - 1])) || !gs_letter(text[i])) continue;
        for (size_t k = 0; k < count; k++) {
            size_t j = 0;
            while (words[k][j] && i + j < end && gs_lower(text[i + j]) == words[k][j]) j++;
            if (!words[k][j]) return true;
        }
    }
    return false;
}

bool gs_pound_weighs(const char *text, size_t from, size_t to, size_t start, size_t end,
                     bool scaled) {
    static const char *const weight[] = {"weigh", "lost",   "ounce", "heav",    "light", "lb",
                                         "baby",  "muscle", "lift",  "payload", "load",  "bag",
                                         "born",  "catch",  "shed",  "thrust",  "carry", "heft"};
    static const char *const money[] = {
        "pay",       "paid",    "cost",    "fine",     "price", "worth",   "earn",    "wage",
        "salar",     "budget",  "spen",    "sterling", "bill",  "profit",  "loss",    "revenue",
        "sale",      "fund",    "invest",  "debt",     "loan",  "tax",     "grant",   "raise",
        "share",     "market",  "sold",    "bought",   "bank",  "fee",     "reward",  "prize",
        "bail",      "ransom",  "donat",   "stole",    "robb",  "pension", "bonus",   "handshake",
        "severance", "compens", "settle",  "damages",  "award", "cash",    "jackpot", "lotter",
        "auction",   "rent",    "deposit", "insur",    "purse", "charit",  "expens"};
    if (gs_word_is(text, to, gs_skip_blank(text, to, end), "sterling")) return false;
    size_t s = start > from + 60 ? start - 60 : from, e = end + 40 < to ? end + 40 : to;
    if (gs_word_is(text, to, gs_skip_blank(text, to, end), "of")) return !scaled;
    if (any_word(text, s, start, weight, sizeof weight / sizeof *weight)) return true;
    if (scaled) return false;
    return !any_word(text, s, e, money, sizeof money / sizeof *money);
}
