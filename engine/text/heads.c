#include "heads.h"

#include <stdlib.h>
#include <string.h>

#include "heads_part.h"
#include "pattern.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define WIDE 1 /* where the processor can: 32 places at once */
#else
#define WIDE 0
#endif

typedef struct head {
    uint32_t letters, mask; /* of plain letters, as they lie in memory */
    uint8_t kinds[GS_HEAD]; /* 1 + the kind of those that are not */
    uint8_t n;
    bool plain; /* all of them are */
} head;

/* A set of ASCII: by the lower four bits of a sign, which upper ones it may have. */
typedef struct signs {
    uint8_t upper[16];
} signs;

/* Places where one of some heads stands. */
typedef struct places {
    bool word, start; /* of all heads */
    bool edge;        /* each is of a word and begins with a letter of it */
    uint8_t n;
    signs first, second; /* that a head may begin with, and that may follow */
    uint32_t pairs[32];  /* by the low bits of two letters in a row: may a head begin so? */
    uint8_t
        from[129]; /* by first letter: its heads begin here; behind them those of a first kind */
    head items[];
} places;

struct gs_heads {
    places *starts, *need; /* either may be NULL */
    bool caseless;
    uint32_t nkinds;
    gs_letters kinds[];
};

/* Two low bits that stand for letters of which one is beyond ASCII: every head may begin so. */
enum { ODD = 31 };

static inline bool is_word(unsigned char c) {
    static const uint32_t letters[8] = {0, 0x03FF0000, 0x87FFFFFE, 0x07FFFFFE}; /* 0-9 A-Z _ a-z */
    return letters[c >> 5] >> (c & 31) & 1;
}

/* Case aside; some other signs become one, too, which no more than costs a look. */
static const uint32_t LOWER = 0x20202020;
static unsigned char lower(unsigned char c) {
    return c | 0x20;
}

static int by_letters(const void *left, const void *right) {
    const gs_head *a = left, *b = right;
    return memcmp(a->bytes, b->bytes, sizeof a->bytes);
}

static head head_of(const gs_head *from) {
    unsigned char letters[GS_HEAD] = {0}, mask[GS_HEAD] = {0};
    head made = {.n = from->n, .plain = true};
    for (unsigned i = 0; i < from->n; i++) {
        bool plain = from->bytes[i] < GS_PLAIN;
        made.plain &= plain;
        letters[i] = plain ? from->bytes[i] : 0;
        mask[i] = plain ? 0xFF : 0;
        made.kinds[i] = plain ? 0 : (uint8_t)(from->bytes[i] - GS_PLAIN + 1);
    }
    memcpy(&made.letters, letters, GS_HEAD);
    memcpy(&made.mask, mask, GS_HEAD);
    return made;
}

/* The low bits of the plain letters that a byte of a head stands for. */
static uint32_t lows_of(unsigned char c, const gs_letters *kinds) {
    if (c < GS_PLAIN) return (uint32_t)1 << (c & 31);
    uint32_t lows = 0;
    for (unsigned char i = 0; i < GS_PLAIN; i++)
        if (gs_letters_have(&kinds[c - GS_PLAIN], i)) lows |= (uint32_t)1 << (i & 31);
    return lows;
}

static void put_pairs(places *p, const gs_head *item, const gs_letters *kinds) {
    uint32_t first = lows_of(item->bytes[0], kinds);
    uint32_t second = item->n > 1 ? lows_of(item->bytes[1], kinds) : UINT32_MAX;
    for (unsigned low = 0; low < 32; low++)
        if (first >> low & 1) p->pairs[low] |= second;
}

static void put_sign(signs *set, unsigned char c) {
    set->upper[c & 15] |= (uint8_t)(1 << (c >> 4));
}

static inline bool has_sign(const signs *set, unsigned char c) {
    return c < GS_PLAIN && (set->upper[c & 15] >> (c >> 4) & 1);
}

/* All that a byte of a head stands for, as may_begin takes it: case aside. */
static void put_signs(signs *set, unsigned char byte, const gs_letters *kinds) {
    if (byte < GS_PLAIN) {
        put_sign(set, lower(byte));
        put_sign(set, byte & 0x5F);
        return;
    }
    for (unsigned char c = 0; c < GS_PLAIN; c++)
        if (gs_letters_have(&kinds[byte - GS_PLAIN], c)) put_sign(set, c);
}

static void put_beginning(places *p, const gs_head *item, const gs_letters *kinds) {
    put_pairs(p, item, kinds);
    put_signs(&p->first, item->bytes[0], kinds);
    if (item->n > 1)
        put_signs(&p->second, item->bytes[1], kinds);
    else
        memset(&p->second, 0xFF, sizeof p->second);
}

static bool begins_word(const gs_head *item, const gs_letters *kinds) {
    if (!item->word) return false;
    if (item->bytes[0] < GS_PLAIN) return is_word(item->bytes[0]);
    for (unsigned char c = 0; c < GS_PLAIN; c++)
        if (gs_letters_have(&kinds[item->bytes[0] - GS_PLAIN], c) && !is_word(c)) return false;
    return true;
}

/* As they are compared: see lower. */
static void lower_all(gs_head_set *set) {
    for (uint32_t i = 0; i < set->count; i++)
        for (unsigned k = 0; k < set->items[i].n; k++)
            if (set->items[i].bytes[k] < GS_PLAIN)
                set->items[i].bytes[k] = lower(set->items[i].bytes[k]);
}

static places *places_of(gs_arena *arena, gs_head_set *set, const gs_heads *of) {
    gs_head *all = set->items;
    uint32_t n = set->count;
    places *p = gs_alloc(arena, sizeof *p + n * sizeof *p->items);
    *p = (places){.word = true, .start = true, .edge = true, .n = (uint8_t)n};
    p->pairs[ODD] |= (uint32_t)1 << ODD;
    for (uint32_t i = 0; i < n; i++) {
        put_beginning(p, &all[i], of->kinds);
        p->edge &= begins_word(&all[i], of->kinds);
    }
    lower_all(set);
    qsort(all, n, sizeof *all, by_letters);
    for (uint32_t i = 0; i < n; i++) {
        p->word &= all[i].word, p->start &= all[i].start;
        p->items[i] = head_of(&all[i]);
        if (all[i].bytes[0] < GS_PLAIN) p->from[all[i].bytes[0] + 1]++;
    }
    for (int c = 0; c < 128; c++) p->from[c + 1] = (uint8_t)(p->from[c] + p->from[c + 1]);
    return p;
}

/* Either case, where case does not count. */
static void close_kind(gs_letters *kind) {
    for (unsigned char c = 'a'; c <= 'z'; c++) {
        unsigned char other = (unsigned char)(c - 0x20);
        if (gs_letters_have(kind, c)) gs_letters_put(kind, other);
        if (gs_letters_have(kind, other)) gs_letters_put(kind, c);
    }
}

/* To try at many places costs more than to search at once; to look for what nearly every text has
 * costs, too. */
enum { MOST_STARTS = 50, MOST_NEEDS = 5, BETTER = 4 /* times rarer than its beginning */ };

gs_heads *gs_heads_of(gs_arena *arena, const char *expression, bool *sound) {
    gs_heads_read read;
    gs_heads_read_from(expression, &read);
    *sound = !read.strange && !read.unsure;
    if (read.strange) return NULL;
    float starts = gs_head_set_rate(&read.set, &read.shares);
    float needs = gs_head_set_rate(&read.need, &read.shares);
    bool with_need = needs < MOST_NEEDS && needs * BETTER < starts;
    if (starts > MOST_STARTS && !with_need) return NULL;
    gs_heads *h = gs_alloc(arena, sizeof *h + read.nkinds * sizeof *h->kinds);
    *h = (gs_heads){.caseless = read.caseless, .nkinds = read.nkinds};
    memcpy(h->kinds, read.kinds, read.nkinds * sizeof *h->kinds);
    for (uint32_t i = 0; i < h->nkinds && h->caseless; i++) close_kind(&h->kinds[i]);
    if (starts <= MOST_STARTS) h->starts = places_of(arena, &read.set, h);
    if (with_need) h->need = places_of(arena, &read.need, h);
    return h;
}

/* The long s and the sign for kelvin, which an expression that ignores case takes for s and k. */
static bool is_odd_letter(const char *text, size_t n, size_t at) {
    static const char s[] = "\xC5\xBF", k[] = "\xE2\x84\xAA";
    return (n - at >= 2 && memcmp(text + at, s, 2) == 0) ||
           (n - at >= 3 && memcmp(text + at, k, 3) == 0);
}

/* What stands at a place: up to GS_HEAD letters, and how many of them are ASCII in a row. */
typedef struct here {
    uint32_t letters, known;
    unsigned char bytes[GS_HEAD];
    unsigned plain;
} here;

/* Where a letter beyond ASCII is among them, or the text ends. */
static here odd_here(const char *text, size_t n, size_t at) {
    here found = {.plain = 0};
    memcpy(found.bytes, text + at, n - at < GS_HEAD ? n - at : GS_HEAD);
    memcpy(&found.letters, found.bytes, GS_HEAD);
    while (found.plain < GS_HEAD && found.bytes[found.plain] < GS_PLAIN) found.plain++;
    memset(&found.known, 0xFF, found.plain);
    found.letters |= LOWER;
    return found;
}

static here here_of(const char *text, size_t n, size_t at) {
    here found = {.known = UINT32_MAX, .plain = GS_HEAD};
    if (n - at < GS_HEAD) return odd_here(text, n, at);
    memcpy(found.bytes, text + at, GS_HEAD);
    memcpy(&found.letters, text + at, GS_HEAD);
    if (found.letters & 0x80808080) return odd_here(text, n, at);
    found.letters |= LOWER;
    return found;
}

/* What follows a letter beyond ASCII is not looked at. */
static bool has_kinds(const gs_heads *h, const head *item, const here *it) {
    for (unsigned i = 0; i < item->n && i <= it->plain; i++) {
        if (i == it->plain && i > 0 && h->caseless) return true; /* it may stand for anything */
        if (!item->kinds[i] && i == it->plain) return false;
        if (item->kinds[i] && !gs_letters_have(&h->kinds[item->kinds[i] - 1], it->bytes[i]))
            return false;
    }
    return true;
}

static inline bool is_head(const gs_heads *h, const head *item, const here *it) {
    if ((it->letters ^ item->letters) & item->mask & it->known) return false;
    return (item->plain && item->n <= it->plain) || has_kinds(h, item, it);
}

static bool meets(const gs_heads *h, const places *p, const char *text, size_t n, size_t at) {
    here it = here_of(text, n, at);
    unsigned from = 0, to = 0;
    if (it.plain > 0) from = p->from[lower(it.bytes[0])], to = p->from[lower(it.bytes[0]) + 1];
    for (unsigned i = from; i < to; i++)
        if (is_head(h, &p->items[i], &it)) return true;
    for (unsigned i = p->from[128]; i < p->n; i++)
        if (is_head(h, &p->items[i], &it)) return true;
    return false;
}

static bool may_begin(const gs_heads *h, const places *p, const char *text, size_t n, size_t at) {
    bool odd = (unsigned char)text[at] >= GS_PLAIN && h->caseless && is_odd_letter(text, n, at);
    return odd || meets(h, p, text, n, at);
}

/* The low bits of the letter at a place and of the next; of a character's later bytes, none. */
static inline uint32_t pair_at(const char *text, size_t n, size_t at) {
    unsigned char c = (unsigned char)text[at], next = at + 1 < n ? (unsigned char)text[at + 1] : 0;
    if ((c | next) >= GS_PLAIN) return c >= GS_PLAIN && c < 0xC0 ? 0 : ODD << 5 | ODD;
    return (uint32_t)(c & 31) << 5 | (next & 31);
}

static inline bool has_pair(const places *p, uint32_t pair) {
    return p->pairs[pair >> 5 & 31] >> (pair & 31) & 1;
}

/* The end of the word that text[i] is of; i itself where that is no letter of a word. */
static inline size_t behind_word(const char *text, size_t i, size_t end) {
    while (i < end && is_word((unsigned char)text[i])) i++;
    return i;
}

/* Where a word begins or a letter beyond ASCII stands: what pair_at gives, and above that where it
 * is. */
struct gs_head_words {
    uint32_t n;
    uint32_t places[];
};
enum { PAIR_BITS = 10, LONG = 1024 };

gs_head_words *gs_head_words_of(gs_arena *arena, const char *text, size_t n) {
    uint32_t found[LONG], count = 0;
    if (n > LONG) return NULL;
    for (size_t i = 0; i < n;) {
        bool inside = is_word((unsigned char)text[i]);
        if (inside || (unsigned char)text[i] >= 0xC0)
            found[count++] = (uint32_t)i << PAIR_BITS | pair_at(text, n, i);
        i = inside ? behind_word(text, i + 1, n) : i + 1;
    }
    gs_head_words *words = gs_alloc(arena, sizeof *words + count * sizeof *found);
    words->n = count;
    memcpy(words->places, found, count * sizeof *found);
    return words;
}

static size_t next_edge(const gs_heads *h, const places *p, const char *text, size_t n, size_t from,
                        size_t end, const gs_head_words *words) {
    for (uint32_t i = 0; i < words->n; i++) {
        if (!has_pair(p, words->places[i])) continue;
        size_t at = words->places[i] >> PAIR_BITS;
        if (at >= end) break;
        unsigned char c = (unsigned char)text[at];
        if (at < from || (c < GS_PLAIN && !has_sign(&p->first, c))) continue;
        if (may_begin(h, p, text, n, at)) return at;
    }
    return SIZE_MAX;
}

enum { BLOCK = 32 }; /* places that are looked at together */

/* Of a block, one bit each: where the signs of a beginning stand, or a character beyond ASCII. What
 * stands behind the block's last place is looked at, too. */
static uint32_t block_of(const places *p, const char *text) {
    uint32_t found = 0;
    for (unsigned i = 0; i < BLOCK; i++) {
        unsigned char c = (unsigned char)text[i], next = (unsigned char)text[i + 1];
        bool begins = c >= 0xC0 || has_sign(&p->first, c);
        if (begins && (next >= GS_PLAIN || has_sign(&p->second, next))) found |= (uint32_t)1 << i;
    }
    return found;
}

#if WIDE
/* Which bytes are none of the set; of those beyond ASCII, all. */
__attribute__((target("avx2"))) static inline __m256i not_of(const signs *set, __m256i bytes) {
    const __m128i bits = _mm_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
    __m128i upper = _mm_loadu_si128((const __m128i *)(const void *)set->upper);
    __m256i four = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(15));
    __m256i may = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(upper), bytes);
    __m256i is = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(bits), four);
    return _mm256_cmpeq_epi8(_mm256_and_si256(may, is), _mm256_setzero_si256());
}

__attribute__((target("avx2"))) static uint32_t wide_block_of(const places *p, const char *text) {
    __m256i these = _mm256_loadu_si256((const __m256i *)(const void *)text);
    __m256i next = _mm256_loadu_si256((const __m256i *)(const void *)(text + 1));
    __m256i leads = _mm256_cmpeq_epi8(_mm256_max_epu8(these, _mm256_set1_epi8(-64)), these);
    uint32_t begins = ~(uint32_t)_mm256_movemask_epi8(not_of(&p->first, these)) |
                      (uint32_t)_mm256_movemask_epi8(leads);
    if (!begins) return 0;
    return begins & (~(uint32_t)_mm256_movemask_epi8(not_of(&p->second, next)) |
                     (uint32_t)_mm256_movemask_epi8(next));
}
#endif

/* The places of the block that begins at `at`, as far as the text goes. */
static uint32_t candidates(const places *p, const char *text, size_t n, size_t at) {
    char rest[BLOCK + 1] = {0};
    const char *from = text + at;
    if (n - at < sizeof rest) from = memcpy(rest, from, n - at);
#if WIDE
    if (__builtin_cpu_supports("avx2")) return wide_block_of(p, from);
#endif
    return block_of(p, from);
}

static inline bool inside_word(const char *text, size_t at) {
    return at && is_word((unsigned char)text[at]) && is_word((unsigned char)text[at - 1]);
}

static size_t next_place(const gs_heads *h, const places *p, const char *text, size_t n,
                         size_t from, const gs_head_words *words) {
    size_t end = p->start && n ? 1 : n;
    if (p->edge && words) return next_edge(h, p, text, n, from, end, words);
    for (size_t block = from; block < end; block += BLOCK)
        for (uint32_t found = candidates(p, text, n, block); found; found &= found - 1) {
            size_t at = block + (size_t)__builtin_ctz(found);
            if (at >= end) return SIZE_MAX;
            if (p->word && inside_word(text, at)) continue;
            if (has_pair(p, pair_at(text, n, at)) && may_begin(h, p, text, n, at)) return at;
        }
    return SIZE_MAX;
}

bool gs_heads_possible(const gs_heads *h, const char *text, size_t n, size_t from,
                       const gs_head_words *words) {
    return !h->need || next_place(h, h->need, text, n, from, words) != SIZE_MAX;
}

bool gs_heads_tell_places(const gs_heads *h) {
    return h->starts;
}

uint32_t gs_heads_flags(const gs_heads *h) {
    return h && h->starts ? GS_PATTERN_ANCHORED : 0;
}

size_t gs_heads_next(const gs_heads *h, const char *text, size_t n, size_t from,
                     const gs_head_words *words) {
    return next_place(h, h->starts, text, n, from, words);
}
