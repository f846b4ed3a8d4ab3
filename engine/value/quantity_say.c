/* quantity: as people would say it. */
#include <stdio.h>
#include <string.h>

#include "value/quantity.h"

enum { SAY_TEXT = 128, SHORT_DIGITS = 4 };

/* "1,234,567.8" from "1234567.8". */
static void group(const char *plain, char *out, size_t size) {
    size_t start = *plain == '-', whole = strcspn(plain + start, ".e"), at = 0;
    for (size_t i = 0; plain[i] && at + 2 < size; i++) {
        size_t left = i >= start && i < start + whole ? start + whole - i : 0;
        if (left && left % 3 == 0 && i > start) out[at++] = ',';
        out[at++] = plain[i];
    }
    out[at] = '\0';
}

/* "5.93 billion" where that is short, else all digits. */
static void say_number(gs_dec n, char *out, size_t size) {
    static const struct scale {
        const char *word;
        int zeros;
    } scales[] = {{" trillion", 12}, {" billion", 9}, {" million", 6}};
    char plain[GS_DEC_TEXT];
    int digits = gs_dec_digits(n.coef), whole = digits + n.exp;
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
        bool brief = digits <= SHORT_DIGITS || -(n.exp - scales[i].zeros) <= 2;
        if (whole <= scales[i].zeros || whole > scales[i].zeros + 6 || !brief) continue;
        char scaled[SAY_TEXT];
        group(gs_dec_format((gs_dec){n.coef, n.exp - scales[i].zeros}, plain), scaled,
              sizeof scaled);
        snprintf(out, size, "%s%s", scaled, scales[i].word);
        return;
    }
    group(gs_dec_format(n, plain), out, size);
}

static gs_dec middle_of(gs_interval a) {
    gs_dec sum, middle;
    bool fits = gs_dec_add_to(a.lo, a.hi, true, &sum) &&
                gs_dec_mul_to(sum, gs_dec_make(5, -1), true, &middle);
    return fits ? middle : a.lo;
}

/* The number of fewest digits within [lo, hi] that lies nearest to the middle. */
static gs_dec short_middle(gs_interval a) {
    gs_dec middle = middle_of(a), below, above;
    for (int digits = 1; digits < 17; digits++) {
        if (!gs_dec_round(middle, digits, false, &below) ||
            !gs_dec_round(middle, digits, true, &above))
            break;
        gs_dec down, up;
        bool in_below = gs_interval_contains(a, below), in_above = gs_interval_contains(a, above);
        if (!in_below && !in_above) continue;
        if (!in_below) return above;
        if (!in_above || !gs_dec_sub(middle, below, &down) || !gs_dec_sub(above, middle, &up))
            return below;
        return gs_dec_cmp(up, down) < 0 ? above : below;
    }
    return middle;
}

/* Does n, written so, stand for a: near its middle, and a no wider than its last digit? Ends that
 * are as short as n were written themselves: "nine to twelve" is not 10. */
static bool is_rounding_of(gs_interval a, gs_dec n) {
    gs_dec width, off, limit;
    int digits = gs_dec_digits(n.coef);
    if (gs_dec_digits(a.lo.coef) <= digits && gs_dec_digits(a.hi.coef) <= digits + 1) return false;
    if (n.coef == 0 || !gs_dec_sub(a.hi, a.lo, &width) || !gs_dec_sub(n, middle_of(a), &off))
        return false;
    if (!gs_dec_mul(width, gs_dec_make(25, -2), &limit)) return false;
    if (off.coef < 0) off = gs_dec_neg(off);
    return gs_dec_cmp(width, gs_dec_ulp(n.exp)) <= 0 && gs_dec_cmp(off, limit) <= 0;
}

/* What a conversion leaves, wider than a point by its last digits only: said with six. */
static bool is_narrow(gs_interval a, gs_dec *shown) {
    gs_dec width, limit;
    gs_dec middle = middle_of(a), size = middle.coef < 0 ? gs_dec_neg(middle) : middle;
    return gs_dec_sub(a.hi, a.lo, &width) && gs_dec_mul(size, gs_dec_make(1, -9), &limit) &&
           gs_dec_cmp(width, limit) < 0 && gs_dec_round(middle, 6, false, shown);
}

/* "Nearly 49": from nine tenths of the number up to it, or less where it is small ("nearly 2"). */
static bool is_nearly(gs_interval a) {
    gs_dec tenths;
    int digits = gs_dec_digits(a.hi.coef);
    if (digits < gs_dec_digits(a.lo.coef) && digits < gs_dec_digits(middle_of(a).coef)) return true;
    return (a.flags & GS_HI_OPEN) ||
           (gs_dec_mul(a.hi, gs_dec_make(9, -1), &tenths) && gs_dec_cmp(tenths, a.lo) == 0);
}

/* The words of gs_interval_bounded, told from the shape: the number that was written is the
 * shortest of the three. */
static void say_rough(gs_interval a, char *out, size_t size) {
    char number[SAY_TEXT];
    gs_dec middle = middle_of(a);
    const char *word = "about";
    if (is_nearly(a)) {
        word = "nearly";
        middle = a.hi;
    } else if (gs_dec_digits(a.lo.coef) < gs_dec_digits(middle.coef)) {
        word = "just over";
        middle = a.lo;
    } else if (gs_dec_digits(middle.coef) > SHORT_DIGITS) {
        middle = short_middle(a);
    }
    say_number(middle, number, sizeof number);
    snprintf(out, size, "%s %s", word, number);
}

static void say_between(gs_interval a, char *out, size_t size) {
    char low[SAY_TEXT], high[SAY_TEXT];
    gs_dec middle = short_middle(a);
    if (is_narrow(a, &middle) || is_rounding_of(a, middle)) {
        say_number(middle, out, size);
        return;
    }
    say_number(a.lo, low, sizeof low);
    say_number(a.hi, high, sizeof high);
    snprintf(out, size, "between %s and %s", low, high);
}

static void say_bound(gs_interval a, char *out, size_t size) {
    char number[SAY_TEXT];
    bool upper = a.flags & GS_LO_INF;
    say_number(upper ? a.hi : a.lo, number, sizeof number);
    const char *word = upper ? (a.flags & GS_HI_OPEN ? "less than" : "at most")
                             : (a.flags & GS_LO_OPEN ? "more than" : "at least");
    snprintf(out, size, "%s %s", word, number);
}

static void say_amount(gs_interval a, char *out, size_t size) {
    bool no_low = a.flags & GS_LO_INF, no_high = a.flags & GS_HI_INF;
    if (no_low && no_high)
        snprintf(out, size, "any amount");
    else if (no_low || no_high)
        say_bound(a, out, size);
    else if (gs_interval_is_point(a))
        say_number(a.lo, out, size);
    else if (a.flags & GS_ROUGH)
        say_rough(a, out, size);
    else
        say_between(a, out, size);
}

/* "2 hours 8 minutes" is from half a minute less to a minute more: the reader of dates leaves room.
 */
static bool say_minutes(gs_interval a, char *out, size_t size) {
    double lo = gs_dec_double(a.lo) * 60 + 0.5, hi = gs_dec_double(a.hi) * 60 - 1;
    int n = lo > 0 && lo < 1e6 ? (int)(lo + 0.5) : 0;
    double off = lo - n, apart = lo - hi;
    if (n < 60 || n % 60 == 0 || off * off > 1e-9 || apart * apart > 1e-9) return false;
    snprintf(out, size, "%d h %d min", n / 60, n % 60);
    return true;
}

/* "2 h 8 min 14 s" for what would be 2.13722 hours; false where a number says it as well. */
static bool say_clock(gs_quantity a, char *out, size_t size) {
    bool hours = strncmp(gs_unit_name(a.unit), "hour", 4) == 0;
    bool minutes = strncmp(gs_unit_name(a.unit), "minute", 6) == 0;
    const uint32_t loose = GS_LO_INF | GS_HI_INF | GS_ROUGH;
    gs_dec shown = a.amount.lo, cents;
    bool point = gs_interval_is_point(a.amount);
    if ((!hours && !minutes) || (a.amount.flags & loose)) return false;
    if (hours && !point && say_minutes(a.amount, out, size)) return true;
    if (!point && !is_narrow(a.amount, &shown)) return false;
    bool plain = shown.exp >= -2 || shown.coef < 0;
    if (plain ||
        !gs_dec_mul_to(middle_of(a.amount), gs_dec_int(hours ? 360000 : 6000), true, &cents))
        return false;
    double all = gs_dec_double(cents);
    if (all > 1e8) return false;
    double off = all - (double)(int64_t)(all + 0.5);
    if (off > 0.01 || off < -0.01) return false;
    int n = (int)(all + 0.5), h = n / 360000, m = n / 6000 % 60;
    double s = n % 6000 / 100.0;
    size_t at = 0;
    if (h) at += (size_t)snprintf(out, size, "%d h ", h);
    if (m && at < size) at += (size_t)snprintf(out + at, size - at, "%d min ", m);
    if (n % 6000 && at < size) at += (size_t)snprintf(out + at, size - at, "%g s ", s);
    if (at && at < size) out[at - 1] = '\0';
    return true;
}

char *gs_quantity_say(gs_quantity a, char *out, size_t size) {
    char amount[3 * SAY_TEXT];
    if (say_clock(a, out, size)) return out;
    say_amount(a.amount, amount, sizeof amount);
    bool one = strcmp(amount, "1") == 0;
    if (a.unit == GS_UNIT_NONE)
        snprintf(out, size, "%s", amount);
    else if (gs_unit_kind_of(a.unit) == GS_UK_PERCENT)
        snprintf(out, size, "%s%%", amount);
    else if (one)
        snprintf(out, size, "1 %.*s", (int)strcspn(gs_unit_name(a.unit), "?"),
                 gs_unit_name(a.unit));
    else
        snprintf(out, size, "%s %s", amount, gs_unit_plural(a.unit));
    return out;
}
