/* The unit and scale in which a table tells its numbers: "Total assets, KSh billion", "Share (%)",
 * "€m". They stand in the column's heading, in the row's label, or in the corner. */
#include <string.h>

#include "base/ascii.h"
#include "currency.h"
#include "table_cells.h"
#include "told.h"

enum { LONGEST_UNIT = 30, SHORTEST_WORD = 5 };

typedef struct measure {
    gs_unit unit;
    int scale; /* power of ten */
    bool scaled;
} measure;

/* "million", "bn", "'000" at the place; how long it is, 0 where none stands. */
static uint32_t read_scale(const char *text, gs_cell_span s, bool money, measure *out) {
    static const struct {
        const char *word;
        int power;
        bool money; /* behind a currency alone */
    } words[] = {{"thousands", 3, false}, {"thousand", 3, false}, {"'000s", 3, false},
                 {"'000", 3, false},      {"000s", 3, false},     {"000", 3, false},
                 {"millions", 6, false},  {"million", 6, false},  {"mln", 6, false},
                 {"mn", 6, false},        {"m", 6, true},         {"billions", 9, false},
                 {"billion", 9, false},   {"bn", 9, false},       {"trillions", 12, false},
                 {"trillion", 12, false}, {"lakh", 5, false},     {"crore", 7, false}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t n = strlen(words[i].word), k = 0;
        if (s.to - s.from < n || (words[i].money && !money)) continue;
        while (k < n && (text[s.from + k] | (gs_letter_of_any(words[i].word[k]) ? 0x20 : 0)) ==
                            words[i].word[k])
            k++;
        bool ends = s.from + n == s.to || !gs_letter_of_any(text[s.from + n]);
        if (k < n || !ends) continue;
        out->scale = words[i].power;
        out->scaled = true;
        return (uint32_t)n;
    }
    return 0;
}

static bool is_wanted(gs_unit unit) {
    gs_unit_kind kind = gs_unit_kind_of(unit);
    return kind >= GS_UK_MONEY && kind != GS_UK_POINT && kind != GS_UK_TIME &&
           kind != GS_UK_PRESSURE && kind != GS_UK_ANGLE && kind != GS_UK_OTHER;
}

/* Does the gs_cell_span tell a unit, a scale or both, and nothing else? */
static bool read_measure(const char *text, gs_cell_span s, measure *out) {
    *out = (measure){.unit = GS_UNIT_NONE};
    while (s.from < s.to) {
        size_t end = 0;
        if (strchr(" .,()", text[s.from])) {
            s.from++;
            continue;
        }
        bool of = s.to - s.from > 2 && text[s.from + 2] == ' ' &&
                  (memcmp(text + s.from, "of", 2) == 0 || memcmp(text + s.from, "in", 2) == 0);
        uint32_t n = of ? 2 : 0;
        bool money = out->unit && gs_unit_kind_of(out->unit) == GS_UK_MONEY;
        if (!n && !out->scaled) n = read_scale(text, s, money, out);
        if (!n && !out->unit) {
            out->unit = gs_unit_match(text, s.to, s.from, &end);
            if (out->unit && is_wanted(out->unit)) n = (uint32_t)end - s.from;
        }
        if (!n) return false;
        s.from += n;
    }
    return out->unit || out->scaled;
}

/* A heading that is nothing but a unit: "€ million", "%", "tonnes"; no "W" for matches won. */
static bool tells_whole(const char *text, gs_cell_span s, const measure *m) {
    if (m->scaled) return true;
    gs_unit_kind kind = gs_unit_kind_of(m->unit);
    if (kind == GS_UK_PERCENT) return true;
    if (kind == GS_UK_MONEY) return s.to - s.from > 1;
    return s.to - s.from >= SHORTEST_WORD ||
           (s.to - s.from == 2 && memcmp(text + s.from, "km", 2) == 0);
}

/* In brackets, behind the last comma, or all of it. */
static bool measure_of(const char *text, gs_cell_span s, measure *out) {
    uint32_t open = s.to, comma = s.to;
    while (s.from < s.to && text[s.to - 1] == ' ') s.to--;
    for (uint32_t i = s.from; i < s.to; i++) {
        if (text[i] == '(') open = i;
        if (text[i] == ',') comma = i;
    }
    if (open < s.to && text[s.to - 1] == ')' && s.to - open < LONGEST_UNIT &&
        read_measure(text, (gs_cell_span){open + 1, s.to - 1}, out))
        return true;
    if (comma < s.to && s.to - comma < LONGEST_UNIT &&
        read_measure(text, (gs_cell_span){comma + 1, s.to}, out))
        return true;
    return s.from < s.to && s.to - s.from < LONGEST_UNIT && read_measure(text, s, out) &&
           tells_whole(text, s, out);
}

/* How many digits stand behind the point. */
static int decimals(const char *text, const gs_mention *m) {
    for (uint32_t i = m->start; i < m->end; i++)
        if (text[i] == '.') return (int)(m->end - i - 1);
    return 0;
}

static bool is_year(const gs_mention *m) {
    return m->end - m->start == 4 && gs_dec_cmp(m->nominal, gs_dec_int(1800)) >= 0 &&
           gs_dec_cmp(m->nominal, gs_dec_int(2100)) < 0;
}

gs_quantity gs_cell_amount(const gs_work *w, const gs_mention *m) {
    uint32_t n, column = 0;
    gs_quantity amount = gs_mention_amount(w, m);
    const char *text = gs_article_text(w->article, &n);
    uint32_t index = gs_article_sentences(w->article, &n)[w->skeleton.sentence].block;
    const gs_block *row = &gs_article_blocks(w->article, &n)[index];
    bool plain = m->type == GS_M_NUMBER && amount.unit == GS_UNIT_NONE && !is_year(m);
    if (row->kind != GS_B_ROW || row->header || !plain) return amount;
    if (m->start < row->start || m->start >= row->end) return amount;
    for (uint32_t i = row->start; i < m->start; i++) column += text[i] == '\t';
    if (column == 0) return amount;
    const gs_block *head = gs_heading_row(w, index);
    measure told;
    bool found = (head && measure_of(text, gs_cell_at(text, head, column), &told)) ||
                 measure_of(text, gs_cell_at(text, row, 0), &told) ||
                 (head && measure_of(text, gs_cell_at(text, head, 0), &told));
    if (!found) return amount;
    amount.unit = gs_currency_close(&w->countries, told.unit);
    gs_dec value;
    if (told.scaled && !(m->flags & (GS_MF_RANGE | GS_MF_HEDGED)) &&
        gs_dec_mul(m->nominal, gs_dec_make(1, told.scale), &value))
        amount.amount = gs_interval_rounded(value, gs_dec_make(1, told.scale - decimals(text, m)));
    return amount;
}
