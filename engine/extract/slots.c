#include "slots.h"

#include <string.h>

#include "alternatives.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "groupwords.h"
#include "inflect.h"
#include "phrases.h"
#include "skeleton.h"

/* One blank between words; a comma may be forgotten. */
#define BLANK "\\s+"
/* A gap: words, mentions and light marks, never past the end of a clause. */
#define GAP(most) "(?:[^\\s;:.!?()\"]+\\s+){0," most "}?"

/* One to four plain words, as few as will do. */
#define WORDS "[a-z][a-z'-]*(?:\\s+[a-z][a-z'-]*){0,3}?"

/* "round 4", "Flight 417b", "Route 66": such a number is no amount, and no mention. */
#define NUMBER_AS_NAME "[0-9]{1,6}[a-z]?"

typedef struct translation {
    gs_arena *arena;
    const gs_lexicon *lexicon;
    const char *pattern;
    gs_slots *out;
    gs_buf expression;
    gs_err *err;
    int depth;         /* of parentheses */
    bool alternatives; /* a bar at depth 0: nothing is required */
    bool own;          /* the pattern has PCRE2 syntax that may be wrong */
    bool fresh;        /* nothing but looking ahead or behind stands before */
} translation;

#define BIT(type) (1u << (type))

static const struct {
    const char *name;
    uint32_t types;
} slot_types[] = {
    {"person", BIT(GS_M_PERSON) | BIT(GS_M_NAME)},
    {"person!", BIT(GS_M_PERSON)},
    {"place", BIT(GS_M_PLACE) | BIT(GS_M_NAME)},
    {"place!", BIT(GS_M_PLACE)},
    {"town", BIT(GS_M_PLACE) | BIT(GS_M_NAME)}, /* by its own name, not by its country's */
    {"org", BIT(GS_M_ORG) | BIT(GS_M_NAME)},
    {"org!", BIT(GS_M_ORG)},
    {"name", BIT(GS_M_NAME)},
    {"entity", BIT(GS_M_PERSON) | BIT(GS_M_PLACE) | BIT(GS_M_ORG) | BIT(GS_M_NAME)},
    {"office", BIT(GS_M_OFFICE)},
    {"nationality", BIT(GS_M_NATIONALITY)},
    {"number", BIT(GS_M_NUMBER)},
    {"ordinal", BIT(GS_M_ORDINAL)},
    {"percent", BIT(GS_M_PERCENT)},
    {"money", BIT(GS_M_MONEY)},
    {"measure", BIT(GS_M_MEASURE)},
    {"ratio", BIT(GS_M_RATIO)},
    {"amount", BIT(GS_M_NUMBER) | BIT(GS_M_PERCENT) | BIT(GS_M_MONEY) | BIT(GS_M_MEASURE)},
    {"date", BIT(GS_M_DATE) | BIT(GS_M_PERIOD)},
    {"day", BIT(GS_M_DATE)},
    {"period", BIT(GS_M_PERIOD) | BIT(GS_M_DATE)},
    {"duration", BIT(GS_M_DURATION)},
    {"time", BIT(GS_M_TIME)},
};

uint32_t gs_slot_types(const char *name, size_t n) {
    for (size_t i = 0; i < sizeof slot_types / sizeof *slot_types; i++)
        if (strlen(slot_types[i].name) == n && memcmp(slot_types[i].name, name, n) == 0)
            return slot_types[i].types;
    return 0;
}

static bool is_name_char(char c) {
    return gs_letter(c) || c == '_' || c == '!' || (c >= '0' && c <= '9');
}

static size_t name_length(const char *p) {
    size_t n = 0;
    while (is_name_char(p[n])) n++;
    return n;
}

static uint64_t first_word_hash(const char *phrase) {
    char lower[64];
    size_t n = 0;
    while (phrase[n] && phrase[n] != ' ' && phrase[n] != '-' && phrase[n] != '\'' &&
           n < sizeof lower) {
        lower[n] = (char)(phrase[n] >= 'A' && phrase[n] <= 'Z' ? phrase[n] | 0x20 : phrase[n]);
        n++;
    }
    return gs_word_hash(lower, n);
}

/* "(?=[,:;]|$| as )": no letter can follow. */
static bool parts_words(const char *ahead) {
    for (const char *p = ahead; *p != ')'; p += strcspn(p, "|)") + (p[strcspn(p, "|)")] == '|')) {
        if (strncmp(p, "[,", 2) == 0 || strncmp(p, "[.", 2) == 0) continue;
        if (!*p || !strchr(" ,;:.$", *p)) return false;
    }
    return true;
}

static bool ends_word(const char *behind) {
    if (strncmp(behind, "(?=", 3) == 0) return parts_words(behind + 3);
    return *behind == '\0' || strchr(" ,;:.)", *behind) != NULL;
}

/* A match begins with one of the phrases, or with a mention of these types. */
static void begin_with(translation *t, const char *const *phrases, uint32_t n, uint32_t types,
                       const char *behind) {
    if (!t->fresh || t->depth > 0) return;
    if (types)
        t->out->start = (gs_start){.kind = GS_START_MENTION,
                                   .types = types,
                                   .follow = gs_follow_of(t->arena, t->lexicon, NULL, 0, behind)};
    if (types || !n || !ends_word(behind)) return;
    uint64_t *hashes = gs_alloc(t->arena, n * sizeof *hashes);
    for (uint32_t i = 0; i < n; i++) hashes[i] = first_word_hash(phrases[i]);
    t->out->start = gs_start_words(t->arena, hashes, n);
    t->out->start.follow = gs_follow_of(t->arena, t->lexicon, phrases, n, behind);
}

/* Remembers that one of the phrases must occur, where the place in the pattern makes it required.
 */
static void add_anchor(translation *t, const char *const *phrases, uint32_t n, const char *behind) {
    if (t->depth > 0 || n == 0) return;
    if (*behind == '?' || *behind == '*' || *behind == '{') return;
    begin_with(t, phrases, n, 0, behind);
    if (t->out->nanchors == GS_MAX_ANCHORS) return;
    uint64_t *hashes = gs_alloc(t->arena, n * sizeof *hashes);
    for (uint32_t i = 0; i < n; i++)
        hashes[i] =
            gs_telling_word_hash(phrases[i], first_word_hash(phrases[i]), ends_word(behind));
    t->out->anchors[t->out->nanchors++] = (gs_anchor){.hashes = hashes, .count = n};
}

/* A mention that must be there, and behind those before it. */
static void add_to_route(translation *t, const gs_slot *s, const char *behind) {
    if (s->optional || t->depth > 0) return;
    if (*behind == '?' || *behind == '*' || *behind == '{') return;
    begin_with(t, NULL, 0, s->types, behind);
    if (t->out->nroute == GS_MAX_ROUTE) return;
    t->out->route[t->out->nroute++] = s->types;
}

/* The value is found by the phrase as it stands, so each must stand there as it is. */
static bool gives_values(translation *t, const char *set) {
    const gs_entry *entry;
    for (uint32_t i = 0; (entry = gs_lexicon_at(t->lexicon, set, i)) != NULL; i++) {
        if (!strchr(entry->form, '~')) continue;
        gs_err_set(t->err, GS_E_RULE, "", 0, 0,
                   "{%s} cannot tell the value of \"%s\" of its word set", set, entry->form);
        gs_err_hint(t->err,
                    "write the forms of the verb one by one, or @%s where no field is filled", set);
        return false;
    }
    return true;
}

/* {name}, {name:field}, {name?}, {name:field?} at p (behind the brace), into *s. Returns what
 * follows, or NULL. */
static const char *read_slot(translation *t, const char *p, gs_slot *s) {
    size_t n = name_length(p), fn = n && p[n - 1] == '!' ? n - 1 : n;
    const char *name = p, *field = p;
    p += n;
    if (*p == ':') {
        field = ++p;
        fn = name_length(p);
        p += fn;
    }
    bool optional = *p == '?';
    p += optional;
    if (!n || !fn || *p != '}') {
        gs_err_set(t->err, GS_E_RULE, "", 0, 0, "a slot is not closed or has no name: {%.20s",
                   name);
        gs_err_hint(t->err, "write {person}, {place:of} or {stage?}");
        return NULL;
    }
    *s = (gs_slot){gs_strndup(t->arena, name, n), gs_strndup(t->arena, field, fn),
                   gs_slot_types(name, n), optional};
    return p + 1;
}

/* One of the symbols that stand for its types of mention. */
static void put_mention(translation *t, const gs_slot *s, const char *behind) {
    gs_buf_putc(&t->expression, '[');
    for (uint32_t type = 0; type < GS_M_TYPES; type++)
        if (s->types & BIT(type)) gs_buf_utf8(&t->expression, 0xE000 + type);
    gs_buf_putc(&t->expression, ']');
    bool single = (s->types & (s->types - 1)) == 0;
    if (single && !s->optional && t->depth == 0) t->out->needs |= s->types;
    add_to_route(t, s, behind);
}

/* Any phrase of the word set that the slot is called after. */
static bool put_phrases(translation *t, const gs_slot *s, const char *behind) {
    uint32_t count;
    const char *const *phrases =
        gs_set_phrases(t->arena, t->lexicon, s->name, strlen(s->name), &count, t->err);
    if (!phrases || !gives_values(t, s->name)) return false;
    gs_put_alternatives(&t->expression, phrases, count);
    if (!s->optional) add_anchor(t, phrases, count, behind);
    return true;
}

/* The slot at p (behind the brace). Returns what follows, or NULL. */
static const char *slot(translation *t, const char *p) {
    gs_slot *s = &t->out->slots[t->out->nslots];
    if (t->out->nslots == GS_MAX_SLOTS) {
        gs_err_set(t->err, GS_E_RULE, "", 0, 0, "more than %d slots in one pattern", GS_MAX_SLOTS);
        return NULL;
    }
    if (!(p = read_slot(t, p, s))) return NULL;
    t->out->nslots++;
    bool optional = s->optional;
    gs_buf_puts(&t->expression, optional ? "(?:(" : "(");
    if (s->types)
        put_mention(t, s, p);
    else if (strcmp(s->name, "words") == 0)
        gs_buf_puts(&t->expression, WORDS);
    else if (strcmp(s->name, "label") == 0)
        gs_buf_puts(&t->expression, NUMBER_AS_NAME);
    else if (!put_phrases(t, s, p))
        return NULL;
    gs_buf_putc(&t->expression, ')');
    if (optional) {
        bool blank = *p == ' ';
        gs_buf_puts(&t->expression, blank ? BLANK ")?" : ")?");
        p += blank;
    }
    return p;
}

static const char *lemma(translation *t, const char *p) {
    size_t n = name_length(p);
    const char *forms[GS_MAX_FORMS];
    uint32_t count = gs_inflect(t->arena, t->lexicon, gs_strndup(t->arena, p, n), forms);
    gs_sort_phrases(forms, count);
    gs_put_alternatives(&t->expression, forms, count);
    add_anchor(t, forms, count, p + n);
    return p + n;
}

static const char *word_set(translation *t, const char *p) {
    size_t n = name_length(p);
    uint32_t count;
    const char *const *phrases = gs_set_phrases(t->arena, t->lexicon, p, n, &count, t->err);
    if (!phrases) return NULL;
    gs_put_alternatives(&t->expression, phrases, count);
    add_anchor(t, phrases, count, p + n);
    return p + n;
}

/* "[Ss]", "[\\p{L}]", and not "[- ]": does the bracket that ends at p stand for letters? */
static bool is_letters(const char *pattern, const char *p) {
    for (p--; p > pattern && *p != '['; p--)
        if (gs_letter(*p) || *p == '\\') return true;
    return false;
}

/* Is what stands before a part of the same word: "[Ss]tage", "re-?elected", "(?:re)?elected"? */
static bool is_joined(const char *pattern, const char *p) {
    const char *b = p;
    while (b > pattern && strchr("?*+", b[-1])) b--;
    if (b == pattern) return false;
    char last = b[-1];
    if (last == ']') return is_letters(pattern, b - 1);
    if (last != ')') return (b < p && (gs_letter(last) || last == '-'));
    const char *open = b - 1;
    for (int depth = 1; depth > 0 && open > pattern;) {
        open--;
        depth += *open == ')' ? 1 : *open == '(' ? -1 : 0;
    }
    bool looks = strncmp(open, "(?:", 3) != 0;
    return !looks && b - 2 > pattern &&
           (gs_letter(b[-2]) || (b[-2] == ']' && is_letters(pattern, b - 2)));
}

static const char *word(translation *t, const char *p) {
    size_t n = 0;
    while (gs_letter(p[n])) n++;
    gs_buf_add(&t->expression, p, n);
    const char *phrase = gs_strndup(t->arena, p, n);
    bool last_optional = p[n] == '?' || p[n] == '*' || p[n] == '{';
    if (n >= 2 && !last_optional && !is_joined(t->pattern, p)) add_anchor(t, &phrase, 1, p + n);
    return p + n;
}

/* "(?:inaugurated|sworn in)" that must be there is as good as a word set: one of its phrases must
 * occur. */
static void anchor_on_group(translation *t, const char *inside) {
    const char *end = strchr(inside, ')');
    if (t->depth > 0 || !end ||
        strspn(inside, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ |-") <
            (size_t)(end - inside))
        return;
    const char *phrases[16];
    uint32_t n = 0;
    for (const char *p = inside; p <= end && n < 16; p += strcspn(p, "|)") + 1) {
        if (!gs_letter(*p)) return; /* an empty alternative asks for nothing */
        phrases[n++] = gs_strndup(t->arena, p, strcspn(p, "|)"));
    }
    if (n < 16) add_anchor(t, phrases, n, end + 1);
}

/* Of any other group, one word of each alternative. */
static void anchor_in_group(translation *t, const char *group) {
    const uint64_t *hashes;
    if (t->depth > 0 || t->out->nanchors == GS_MAX_ANCHORS) return;
    uint32_t n = gs_group_words(t->arena, t->lexicon, group, (size_t)(group - t->pattern), &hashes);
    if (n) t->out->anchors[t->out->nanchors++] = (gs_anchor){.hashes = hashes, .count = n};
}

static const char *parenthesis(translation *t, const char *p) {
    bool plain = p[1] != '?';
    uint32_t before = t->out->nanchors;
    const char *end = strchr(p, ')');
    bool goes_on = end && gs_letter(end[1]) && gs_letter(end[-1]); /* "(?:re|un)elected" */
    if (!goes_on && (plain || p[2] == ':')) anchor_on_group(t, p + (plain ? 1 : 3));
    if (!goes_on && t->out->nanchors == before) anchor_in_group(t, p);
    gs_buf_puts(&t->expression, plain ? "(?:" : "(");
    t->fresh = t->fresh && !plain && p[2] != ':';
    t->depth++;
    if (!plain) { /* copy "?:", "?=", "?<!" as they are */
        t->own = t->own || p[2] != ':';
        gs_buf_putc(&t->expression, '?');
        for (p += 2; *p && strchr(":=!<>|", *p); p++) gs_buf_putc(&t->expression, *p);
        return p;
    }
    return p + 1;
}

static const char *bracket(translation *t, const char *p) {
    const char *end = strchr(p + 1, ']');
    size_t n = end ? (size_t)(end - p) + 1 : strlen(p);
    gs_buf_add(&t->expression, p, n);
    return p + n;
}

/* Anything that cannot be a mistake where it stands; `before` is what precedes it. */
static bool is_safe(const translation *t, char c, char before) {
    if (c == ')') return t->depth > 0 && before != '(';
    if (c == '?')
        return is_name_char(before) || before == '}' || (before && strchr("),'-", before));
    return c == ' ' || c == '|' || (c >= '0' && c <= '9') || strchr(",;:'\"-.%&/!", c) != NULL;
}

static const char *element(translation *t, const char *p, char before) {
    if (*p == '{' && gs_letter(p[1])) return slot(t, p + 1);
    if (*p == '~' && gs_letter(p[1])) return lemma(t, p + 1);
    if (*p == '@' && gs_letter(p[1])) return word_set(t, p + 1);
    if (strncmp(p, "... ", 4) == 0 || strncmp(p, ".. ", 3) == 0) {
        gs_buf_puts(&t->expression, p[2] == '.' ? GAP("8") : GAP("3"));
        return p + (p[2] == '.' ? 4 : 3);
    }
    if (gs_letter(*p)) return word(t, p);
    if (*p == '(') return parenthesis(t, p);
    t->own = t->own || !is_safe(t, *p, before);
    if (*p == '[') return bracket(t, p);
    if (*p == '\\' && p[1]) {
        gs_buf_add(&t->expression, p, 2);
        return p + 2;
    }
    if (*p == ')') t->depth--;
    if (*p == '|' && t->depth == 0) t->alternatives = true;
    if (*p == ' ')
        gs_buf_puts(&t->expression, BLANK);
    else
        gs_buf_putc(&t->expression, *p);
    return p + 1;
}

/* Whatever stands at depth 0 is the beginning, and all else comes behind it. */
static const char *step(translation *t, const char *p, char before) {
    bool outside = t->depth == 0 && *p != '(';
    if (*p == '^' && t->fresh && outside) t->out->start.kind = GS_START_SENTENCE;
    p = element(t, p, before);
    t->fresh = t->fresh && !outside;
    return p;
}

bool gs_slots_translate(gs_arena *arena, const gs_lexicon *lexicon, const char *pattern,
                        gs_slots *out, gs_err *err) {
    *out = (gs_slots){0};
    translation t = {.arena = arena,
                     .lexicon = lexicon,
                     .pattern = pattern,
                     .out = out,
                     .err = err,
                     .fresh = true};
    gs_buf_puts(&t.expression, "(?<![\\w])(?:");
    const char *p = pattern;
    while (p && *p) p = step(&t, p, p > pattern ? p[-1] : '\0');
    gs_buf_puts(&t.expression, ")(?![\\w])");
    out->expression = gs_buf_dup(&t.expression, arena);
    out->plain = !t.own && t.depth == 0;
    gs_buf_free(&t.expression);
    if (t.alternatives)
        out->nanchors = 0, out->needs = 0, out->nroute = 0, out->start = (gs_start){0};
    return p != NULL;
}
