#include "name.h"

#include "base/edits.h"
#include "base/utf8.h"
#include "read/mention.h"
#include "value/country.h"

#include <stdio.h>
#include <string.h>

/* Word lists; each ends with NULL. */
static const char *const titles[] = {"mr",    "mrs",    "ms",   "miss", "dr",        "sir",
                                     "dame",  "lord",   "lady", "prof", "professor", "madam",
                                     "senor", "senora", "herr", "frau", NULL};
static const char *const forms[] = {"inc", "corp", "corporation", "ltd",  "limited", "plc",
                                    "llc", "co",   "company",     "gmbh", "ag",      "sa",
                                    "nv",  "spa",  "oyj",         "ab",   NULL};
/* Degrees, orders and seats behind a name: they tell nothing of who it is. */
static const char *const behind[] = {"md",  "phd", "dphil", "dds", "jd",  "mba", "cpa", "rn",
                                     "kc",  "qc",  "mp",    "mep", "msp", "td",  "obe", "mbe",
                                     "cbe", "dbe", "kbe",   "esq", "frs", NULL};
static const char *const small[] = {"of", "the", "and", "for", "on", "in", "de",
                                    "la", "du",  "des", "to",  "&",  NULL};
static const char *const particles[] = {"de",  "da", "do", "dos", "das", "del", "della", "di",
                                        "du",  "la", "le", "van", "von", "der", "den",   "ter",
                                        "ten", "al", "el", "bin", "ibn", "st",  "san",   NULL};
static const char *const generic[] = {
    "bank",         "court",        "council",    "party",      "university", "city",
    "island",       "islands",      "river",      "county",     "government", "commission",
    "committee",    "agency",       "union",      "street",     "group",      "club",
    "team",         "association",  "ministry",   "department", "parliament", "senate",
    "congress",     "institute",    "school",     "college",    "hospital",   "police",
    "army",         "navy",         "force",      "office",     "board",      "authority",
    "organization", "organisation", "fund",       "airport",    "airlines",   "airport",
    "station",      "port",         "bridge",     "park",       "lake",       "sea",
    "ocean",        "mountain",     "valley",     "province",   "state",      "region",
    "district",     "cup",          "league",     "festival",   "prize",      "award",
    "act",          "treaty",       "agreement",  "times",      "post",       "news",
    "coast",        "bay",          "strait",     "canal",      "republic",   "kingdom",
    "centre",       "center",       "tower",      "house",      "museum",     "church",
    "theatre",      "theater",      "stadium",    "mission",    "program",    "programme",
    "project",      "service",      "services",   "energy",     "motors",     "systems",
    "tribunal",     "assembly",     "federation", "alliance",   "coalition",  "front",
    "movement",     "society",      "trust",      NULL};
static const char *const sides[] = {"north",   "south",   "east",  "west",   "northern", "southern",
                                    "eastern", "western", "upper", "lower",  "new",      "old",
                                    "first",   "second",  "third", "junior", "senior",   NULL};

static bool among(const char *word, const char *const *list) {
    for (; *list; list++)
        if (strcmp(word, *list) == 0) return true;
    return false;
}

/* Capitals and dots only, two letters at least: "IMF", "U.N.". */
static bool is_acronym(const char *text) {
    size_t letters = 0;
    if (strncmp(text, "the ", 4) == 0 || strncmp(text, "The ", 4) == 0) text += 4;
    for (; *text; text++) {
        if (*text >= 'A' && *text <= 'Z')
            letters++;
        else if (*text != '.' && *text != '&')
            return false;
    }
    return letters >= 2 && letters <= 8;
}

/* Folded text without dots of abbreviations, with '-' and '/' as they are and other marks as
 * blanks. */
static char *clean(gs_arena *arena, const char *text) {
    char *folded = gs_fold(arena, text, strlen(text)), *out = folded;
    for (const char *p = folded; *p; p++) {
        if (*p == '.' || *p == '"') continue;
        *out++ =
            *p == ',' || *p == '\n' || *p == '\t' || *p == '_' || *p == '(' || *p == ')' ? ' ' : *p;
    }
    *out = '\0';
    return folded;
}

static void strip_possessive(char *word) {
    size_t n = strlen(word);
    if (n > 2 && strcmp(word + n - 2, "'s") == 0)
        word[n - 2] = '\0';
    else if (n > 2 && word[n - 1] == '\'')
        word[n - 1] = '\0';
}

static void split(gs_name *name, char *text) {
    char *rest = NULL;
    for (char *w = strtok_r(text, " ", &rest); w; w = strtok_r(NULL, " ", &rest)) {
        if (name->nwords == GS_NAME_WORDS) return;
        name->words[name->nwords++] = w;
    }
    if (name->nwords) strip_possessive((char *)(uintptr_t)name->words[name->nwords - 1]);
}

static void drop_first(gs_name *name) {
    memmove(name->words, name->words + 1, --name->nwords * sizeof *name->words);
}

static void trim(gs_name *name) {
    if (name->nwords > 1 && strcmp(name->words[0], "the") == 0) drop_first(name);
    if (name->nwords > 1 && among(name->words[0], titles)) drop_first(name);
    if (name->nwords > 1 && among(name->words[name->nwords - 1], forms)) name->nwords--;
    while (name->nwords > 2 && among(name->words[name->nwords - 1], behind)) name->nwords--;
}

static const char *join(gs_arena *arena, const gs_name *name) {
    size_t n = 1;
    for (uint32_t i = 0; i < name->nwords; i++) n += strlen(name->words[i]) + 1;
    char *out = gs_alloc(arena, n), *at = out;
    for (uint32_t i = 0; i < name->nwords; i++) {
        if (i) *at++ = ' ';
        size_t w = strlen(name->words[i]);
        memcpy(at, name->words[i], w);
        at += w;
    }
    return out;
}

static const char *first_letters(gs_arena *arena, const gs_name *name, bool all) {
    char *out = gs_alloc(arena, GS_NAME_WORDS + 1);
    size_t n = 0;
    for (uint32_t i = 0; i < name->nwords; i++)
        if (all || !among(name->words[i], small)) out[n++] = name->words[i][0];
    return out;
}

gs_name gs_name_parse(gs_arena *arena, const char *text) {
    gs_name name = {.family = "", .acronym = is_acronym(text)};
    split(&name, clean(arena, text));
    trim(&name);
    name.norm = join(arena, &name);
    name.initials = first_letters(arena, &name, true);
    name.capitals = first_letters(arena, &name, false);
    const gs_country *country = gs_country_named(name.norm, strlen(name.norm));
    if (country) {
        gs_name canonical = {0};
        split(&canonical, clean(arena, country->name));
        memcpy(name.words, canonical.words, sizeof name.words);
        name.nwords = canonical.nwords;
        name.country = true;
        name.norm = gs_sprintf(arena, "=%s", country->alpha2);
    }
    return name;
}

static bool told(const gs_name *name, gs_mtype type) {
    return (name->types >> type) & 1u;
}

/* The last word says that this is a body or a place ("bank", "court", "river"). */
static bool is_generic(const gs_name *name) {
    return name->nwords && among(name->words[name->nwords - 1], generic);
}

bool gs_name_personal(const gs_name *name) {
    if (name->country || name->acronym || told(name, GS_M_ORG) || told(name, GS_M_PLACE))
        return false;
    return told(name, GS_M_PERSON) || !is_generic(name);
}

bool gs_name_ends_with(const gs_name *name, const gs_name *tail) {
    if (tail->nwords == 0 || tail->nwords >= name->nwords) return false;
    for (uint32_t i = 0; i < tail->nwords; i++)
        if (strcmp(name->words[name->nwords - tail->nwords + i], tail->words[i]) != 0) return false;
    return true;
}

const char *gs_name_family(const gs_name *name, char *out, size_t size) {
    if (name->family[0] || name->nwords == 0) {
        snprintf(out, size, "%s", name->family);
        return out;
    }
    uint32_t first = name->nwords - 1;
    while (first > 1 && among(name->words[first - 1], particles)) first--;
    size_t at = 0;
    out[0] = '\0';
    for (uint32_t i = first; i < name->nwords && at < size; i++)
        at += (size_t)snprintf(out + at, size - at, "%s%s", i > first ? " " : "", name->words[i]);
    return out;
}

bool gs_name_outer(const gs_name *name, char *out, size_t size) {
    if (name->nwords < 2 || strlen(name->words[0]) < 2) return false;
    size_t n = (size_t)snprintf(out, size, "%s ", name->words[0]);
    if (n >= size) return false;
    gs_name_family(name, out + n, size - n);
    return true;
}

/* Digits of both, read in order, are the same. */
static bool same_digits(const char *a, const char *b) {
    for (;;) {
        while (*a && (*a < '0' || *a > '9')) a++;
        while (*b && (*b < '0' || *b > '9')) b++;
        if (*a != *b) return false;
        if (!*a) return true;
        a++, b++;
    }
}

/* The only word in which the two differ tells them apart by itself ("North" and "South"). */
static bool opposed(const gs_name *a, const gs_name *b) {
    if (a->nwords != b->nwords) return false;
    for (uint32_t i = 0; i < a->nwords; i++) {
        if (strcmp(a->words[i], b->words[i]) == 0) continue;
        if (strlen(a->words[i]) < 2 || strlen(b->words[i]) < 2) return true;
        if (among(a->words[i], sides) && among(b->words[i], sides)) return true;
    }
    return false;
}

enum { LONGEST = 64 }; /* letters of names that are held to be misspelt */

static bool misspelt(const gs_name *a, const gs_name *b) {
    size_t n = strlen(a->norm), m = strlen(b->norm), least = n < m ? n : m;
    if (least < 6 || n > LONGEST || m > LONGEST || n > m + 2 || m > n + 2) return false;
    return !opposed(a, b) && gs_letters_apart(a->norm, n, b->norm, m) <= (least >= 10 ? 2u : 1u);
}

/* "d" and "dana", "dan" and "daniel". */
static bool given_alike(const char *a, const char *b) {
    size_t n = strlen(a), m = strlen(b), least = n < m ? n : m;
    return strncmp(a, b, least) == 0 && (least == 1 || least >= 3 || n == m);
}

/* Every given name of the shorter stands in the longer, in order. */
static bool givens_alike(const gs_name *a, uint32_t na, const gs_name *b, uint32_t nb) {
    if (na > nb) return givens_alike(b, nb, a, na);
    uint32_t j = 0;
    for (uint32_t i = 0; i < na; i++, j++) {
        while (j < nb && !given_alike(a->words[i], b->words[j])) j++;
        if (j == nb) return false;
    }
    return true;
}

static bool has_word(const gs_name *name, const char *word) {
    for (uint32_t i = 0; i < name->nwords; i++)
        if (strcmp(name->words[i], word) == 0) return true;
    return false;
}

static gs_tri persons_alike(const gs_name *a, const gs_name *b) {
    if (a->nwords > b->nwords) return persons_alike(b, a);
    if (a->nwords == 1 && has_word(b, a->words[0])) return GS_PERHAPS;
    if (gs_name_ends_with(b, a) || misspelt(a, b)) return GS_PERHAPS;
    if (a->nwords < 2 || strcmp(a->words[a->nwords - 1], b->words[b->nwords - 1]) != 0)
        return GS_NO;
    return givens_alike(a, a->nwords - 1, b, b->nwords - 1) ? GS_PERHAPS : GS_NO;
}

/* All words that carry meaning of the shorter stand in the longer. */
static bool contained(const gs_name *a, const gs_name *b) {
    if (a->nwords > b->nwords) return contained(b, a);
    uint32_t found = 0;
    for (uint32_t i = 0; i < a->nwords; i++) {
        if (among(a->words[i], small)) continue;
        if (!has_word(b, a->words[i])) return false;
        found++;
    }
    return found > 0;
}

static bool abbreviates(const gs_name *a, const gs_name *b) {
    if (!a->acronym || a->nwords != 1 || b->nwords < 2) return false;
    return strcmp(a->norm, b->initials) == 0 || strcmp(a->norm, b->capitals) == 0;
}

/* A country and a name that is none: only a part of the country's own name may mean it ("Korea").
 */
static gs_tri country_alike(const gs_name *country, const gs_name *other) {
    if (other->nwords >= country->nwords || told(other, GS_M_PERSON)) return GS_NO;
    return contained(other, country) ? GS_PERHAPS : GS_NO;
}

gs_tri gs_name_alike(const gs_name *a, const gs_name *b) {
    if (a->country && b->country) return GS_NO;
    if (a->country) return country_alike(a, b);
    if (b->country) return country_alike(b, a);
    if (!same_digits(a->norm, b->norm)) return GS_NO;
    if (abbreviates(a, b) || abbreviates(b, a)) return GS_PERHAPS;
    if (told(a, GS_M_PERSON) != told(b, GS_M_PERSON) &&
        (!gs_name_personal(a) || !gs_name_personal(b)))
        return GS_NO;
    if (gs_name_personal(a) && gs_name_personal(b)) return persons_alike(a, b);
    if (opposed(a, b)) return GS_NO;
    return contained(a, b) || misspelt(a, b) ? GS_PERHAPS : GS_NO;
}
