#include "seeds.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"

const char *gs_slip_name(gs_slip slip) {
    static const char *const names[GS_SLIPS] = {"digit", "date", "name", "role", "place", "scale"};
    return names[slip];
}

uint32_t gs_chance_below(gs_chance *chance, uint32_t n) {
    uint64_t z = chance->state += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return (uint32_t)((z ^ (z >> 31)) % n);
}

/* --- a digit of a figure --- */

enum { FIRST_DIGITS = 3 }; /* a slip far behind is less than the rounding */

static const char *slip_digit(gs_arena *arena, const char *was, gs_chance *chance) {
    uint32_t places[FIRST_DIGITS], n = 0;
    for (uint32_t i = 0; was[i] && n < FIRST_DIGITS; i++)
        if (gs_digit(was[i])) places[n++] = i;
    if (!n) return NULL;
    char *now = gs_strdup(arena, was);
    uint32_t which = gs_chance_below(chance, n), at = places[which];
    uint32_t least = which == 0 ? 1 : 0; /* no number begins with 0 */
    uint32_t old = (uint32_t)(was[at] - '0');
    uint32_t fresh = least + gs_chance_below(chance, 9 - least);
    if (fresh >= old) fresh++;
    now[at] = (char)('0' + (fresh > 9 ? least : fresh));
    return strcmp(now, was) ? now : NULL;
}

/* --- a date --- */

static const char *const CALENDAR[][13] = {
    {"January", "February", "March", "April", "May", "June", "July", "August", "September",
     "October", "November", "December", NULL},
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", NULL}};

/* The number at was[at] with another one in its place. */
static const char *with_number(gs_arena *arena, const char *was, uint32_t at, gs_chance *chance) {
    char *end;
    long old = strtol(was + at, &end, 10), fresh;
    if (old > 1900 && old < 2200)
        fresh = old + (gs_chance_below(chance, 2) ? 1 : -1);
    else if (old >= 1 && old <= 31)
        fresh = 1 + (old - 1 + 1 + (long)gs_chance_below(chance, 27)) % 28;
    else
        return NULL;
    if (fresh == old) fresh = old == 1 ? 2 : old - 1;
    return gs_sprintf(arena, "%.*s%ld%s", (int)at, was, fresh, end);
}

static const char *with_name(gs_arena *arena, const char *was, gs_chance *chance) {
    for (size_t list = 0; list < 2; list++) {
        uint32_t n = list ? 7 : 12;
        for (uint32_t i = 0; i < n; i++) {
            const char *name = CALENDAR[list][i], *at = strstr(was, name);
            if (!at) continue;
            uint32_t other = (i + 1 + gs_chance_below(chance, n - 1)) % n;
            return gs_sprintf(arena, "%.*s%s%s", (int)(at - was), was, CALENDAR[list][other],
                              at + strlen(name));
        }
    }
    return NULL;
}

/* The first number, which most often is the day; else the month or weekday. */
static const char *slip_date(gs_arena *arena, const char *was, gs_chance *chance) {
    for (uint32_t i = 0; was[i]; i++)
        if (gs_digit(was[i])) return with_number(arena, was, i, chance);
    return with_name(arena, was, chance);
}

/* --- a name --- */

/* Another person of the same articles. */
static const char *other_person(const gs_run *run, uint32_t article, uint32_t entity,
                                gs_chance *chance) {
    const char *found[64];
    uint32_t n = 0;
    const gs_mentions *own = gs_run_mentions(run, article);
    const gs_entity *self = &own->entities[entity];
    for (uint32_t a = 0; a < gs_run_articles(run); a++) {
        const gs_mentions *m = gs_run_mentions(run, a);
        for (uint32_t e = 0; e < m->nentities && n < 64; e++) {
            const gs_entity *x = &m->entities[e];
            bool full = x->type == GS_M_PERSON && *x->given && *x->family;
            if (full && strcmp(x->family, self->family) != 0) found[n++] = x->name;
        }
    }
    return n ? found[gs_chance_below(chance, n)] : NULL;
}

/* Where nobody else is named: another vowel in the last word. */
static const char *misspell(gs_arena *arena, const char *was, gs_chance *chance) {
    static const char vowels[] = "aeiou";
    char *now = gs_strdup(arena, was);
    for (size_t i = strlen(now); i-- > 1 && now[i] != ' ';) {
        const char *v = strchr(vowels, now[i]);
        if (!v) continue;
        now[i] = vowels[((size_t)(v - vowels) + 1 + gs_chance_below(chance, 4)) % 5];
        return now;
    }
    return NULL;
}

static const char *slip_name(gs_arena *arena, const gs_seedbed *b, const char *was,
                             gs_chance *chance) {
    if (!b->mention->entity || !strchr(was, ' ')) return NULL; /* full names alone */
    const char *other = other_person(b->run, b->article, b->mention->entity - 1, chance);
    return other ? gs_strdup(arena, other) : misspell(arena, was, chance);
}

/* --- an office --- */

static const char *slip_role(gs_arena *arena, const gs_run *run, const gs_mention *m,
                             const char *was, gs_chance *chance) {
    const gs_lexicon *lexicon = gs_rulebook_lexicon(gs_run_rulebook(run));
    const char *found[256];
    uint32_t n = 0;
    const gs_entry *e;
    for (size_t i = 0; m->office && n < 256 && (e = gs_lexicon_at(lexicon, "office", i)); i++)
        if (!strchr(e->form, ' ') && strcmp(e->value, m->office->value) != 0 &&
            strcmp(e->more, m->office->more) == 0)
            found[n++] = e->form;
    if (!n) return NULL;
    char *now = gs_strdup(arena, found[gs_chance_below(chance, n)]);
    if (isupper((unsigned char)was[0])) now[0] = (char)toupper((unsigned char)now[0]);
    return now;
}

/* --- a place --- */

/* Another one that the articles name. */
static const char *slip_place(gs_arena *arena, const gs_run *run, const char *was,
                              gs_chance *chance) {
    const char *found[64], *folded = gs_fold(arena, was, strlen(was));
    uint32_t n = 0;
    for (uint32_t a = 0; a < gs_run_articles(run); a++) {
        const gs_mentions *m = gs_run_mentions(run, a);
        for (uint32_t e = 0; e < m->nentities && n < 64; e++) {
            const gs_entity *x = &m->entities[e];
            if (x->type == GS_M_PLACE && !strstr(x->folded, folded) && !strstr(folded, x->folded))
                found[n++] = x->name;
        }
    }
    return n ? gs_strdup(arena, found[gs_chance_below(chance, n)]) : NULL;
}

/* --- a scale --- */

static const char *slip_scale(gs_arena *arena, const char *was) {
    static const char *const scales[][2] = {
        {"million", "billion"}, {"billion", "million"}, {"thousand", "million"}};
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
        const char *at = strstr(was, scales[i][0]);
        if (at)
            return gs_sprintf(arena, "%.*s%s%s", (int)(at - was), was, scales[i][1],
                              at + strlen(scales[i][0]));
    }
    return NULL;
}

static bool fits(gs_slip slip, const gs_mention *m) {
    switch (slip) {
    case GS_SLIP_DIGIT:
    case GS_SLIP_SCALE:
        return m->type == GS_M_NUMBER || m->type == GS_M_PERCENT || m->type == GS_M_MONEY ||
               m->type == GS_M_MEASURE;
    case GS_SLIP_DATE: return m->type == GS_M_DATE || m->type == GS_M_PERIOD;
    case GS_SLIP_NAME: return m->type == GS_M_PERSON;
    case GS_SLIP_ROLE: return m->type == GS_M_OFFICE;
    case GS_SLIP_PLACE: return m->type == GS_M_PLACE;
    case GS_SLIPS: break;
    }
    return false;
}

/* What the words become, or NULL. */
static const char *slip_of(gs_arena *arena, const gs_seedbed *b, gs_slip slip, const char *was,
                           gs_chance *chance) {
    switch (slip) {
    case GS_SLIP_DIGIT: return slip_digit(arena, was, chance);
    case GS_SLIP_DATE: return slip_date(arena, was, chance);
    case GS_SLIP_NAME: return slip_name(arena, b, was, chance);
    case GS_SLIP_ROLE: return slip_role(arena, b->run, b->mention, was, chance);
    case GS_SLIP_PLACE: return slip_place(arena, b->run, was, chance);
    case GS_SLIP_SCALE: return slip_scale(arena, was);
    case GS_SLIPS: break;
    }
    return NULL;
}

bool gs_seed_make(gs_arena *arena, const gs_seedbed *b, gs_slip slip, gs_chance *chance,
                  gs_seed *out) {
    const gs_mention *m = b->mention;
    const gs_article *a = gs_run_article(b->run, b->article);
    uint32_t length;
    const char *text = gs_article_text(a, &length);
    if (!fits(slip, m) || (m->inside && slip != GS_SLIP_ROLE)) return false;
    gs_place from = gs_article_place(a, m->start);
    length = m->end - m->start;
    if (from.byte + (size_t)length > b->n ||
        memcmp(b->bytes + from.byte, text + m->start, length) != 0)
        return false;
    const char *was = gs_strndup(arena, text + m->start, length);
    const char *now = slip_of(arena, b, slip, was, chance);
    if (!now || strcmp(now, was) == 0) return false;
    *out = (gs_seed){slip, b->article, m->start, from.byte, length, from.line, was, now};
    return true;
}
