/* date_parse: the inside of the date reader; nobody but date_*.c and dates.c includes it.
 *
 * A block is cut into tokens once (date_token.c); each grammar function looks at a token index and
 * either fills a gs_when with what it read and where it ends, or returns false and has changed
 * nothing. Tokens and gs_when live on the reader's scratch, only mentions go to the arena.
 */
#ifndef GS_READ_DATE_PARSE_H
#define GS_READ_DATE_PARSE_H

#include "readers.h"

/* The bounds of years: a number beyond them is none, whatever stands beside it. */
enum {
    GS_YEAR_LEAST = 1000,      /* of a day in digits, of a decade */
    GS_YEAR_FIRST = 1500,      /* with a month, or a word that tells a year */
    GS_YEAR_OF_MONTH = 1800,   /* of a month in digits: 3/1856 */
    GS_YEAR_ALONE = 1900,      /* with nothing beside it, ... */
    GS_YEAR_ALONE_LAST = 2099, /* ... up to here */
    GS_YEAR_LAST = 2199,
    GS_YEAR_LEAP = 2000 /* any that has all days */
};

static inline bool gs_date_is_year(int number) {
    return number >= GS_YEAR_FIRST && number <= GS_YEAR_LAST;
}

static inline bool gs_date_is_year_alone(int number) {
    return number >= GS_YEAR_ALONE && number <= GS_YEAR_ALONE_LAST;
}

typedef enum gs_dclass {
    GS_DC_NONE = 0, /* beyond the ends */
    GS_DC_WORD,     /* a word that means nothing here; val 1: it may begin a holiday's name */
    GS_DC_NUM,      /* digits; val is the number, -1 if longer than 9 digits */
    GS_DC_PUNCT, /* val is the character; dashes are '-' (em dash '_'), quotes '\'', one half '2' */
    GS_DC_MONTH, /* val 1..12 */
    GS_DC_WDAY,  /* val 1..7 */
    GS_DC_CARD,  /* val as said: one, twelve, thirty, hundred, thousand */
    GS_DC_ORD,   /* val: first .. nineteenth, twentieth, thirtieth */
    GS_DC_UNIT,  /* val: gs_dunit */
    GS_DC_SEASON, /* val 1 spring .. 4 winter */
    GS_DC_REL,    /* val: gs_drel */
    GS_DC_DAYREL, /* val: -1 yesterday, 0 today, 1 tomorrow */
    GS_DC_PART,   /* val: gs_dpart */
    GS_DC_DECADE, /* val 20 .. 90: twenties, nineties */
    GS_DC_FUTURE, /* will, plans, due */
    GS_DC_PAST,   /* was, fell, -ed */
    GS_DC_FN      /* val: gs_dword */
} gs_dclass;

typedef enum gs_dunit {
    GS_U_SECOND = 1,
    GS_U_MINUTE,
    GS_U_HOUR,
    GS_U_DAY,
    GS_U_NIGHT,
    GS_U_WEEKEND,
    GS_U_WEEK,
    GS_U_FORTNIGHT,
    GS_U_MONTH,
    GS_U_QUARTER,
    GS_U_HALF,
    GS_U_YEAR,
    GS_U_DECADE,
    GS_U_CENTURY,
    GS_U_WORKDAY /* for counting only (date_offset.c): no length is told in it */
} gs_dunit;

typedef enum gs_drel {
    GS_R_LAST = 1,
    GS_R_PAST,
    GS_R_THIS,
    GS_R_SAME,
    GS_R_NEXT,
    GS_R_FOLLOWING
} gs_drel;
typedef enum gs_dpart {
    GS_P_NONE = 0,
    GS_P_EARLY,
    GS_P_MID,
    GS_P_LATE,
    GS_P_BEGIN,
    GS_P_MIDDLE,
    GS_P_END
} gs_dpart;

typedef enum gs_dword {
    GS_W_THE = 1,
    GS_W_A,
    GS_W_OF,
    GS_W_IN,
    GS_W_ON,
    GS_W_AT,
    GS_W_BY,
    GS_W_TO,
    GS_W_FROM,
    GS_W_UNTIL,
    GS_W_THROUGH,
    GS_W_BETWEEN,
    GS_W_AND,
    GS_W_OR,
    GS_W_SINCE,
    GS_W_BEFORE,
    GS_W_AFTER,
    GS_W_FOR,
    GS_W_DURING,
    GS_W_WITHIN,
    GS_W_AGO,
    GS_W_LATER,
    GS_W_EARLIER,
    GS_W_HENCE,
    GS_W_TIME,
    GS_W_NOW,
    GS_W_EVERY,
    GS_W_OLD,
    GS_W_FISCAL,
    GS_W_CALENDAR,
    GS_W_Q,
    GS_W_H,
    GS_W_FY,
    GS_W_CY,
    GS_W_W,
    GS_W_S,
    GS_W_TH,
    GS_W_AM,
    GS_W_PM,
    GS_W_M,
    GS_W_P,
    GS_W_NOON,
    GS_W_MIDNIGHT,
    GS_W_O,
    GS_W_CLOCK,
    GS_W_ZONE,
    GS_W_ENDED,
    GS_W_STARTING,
    GS_W_BUSINESS,
    GS_W_COUPLE,
    GS_W_FEW,
    GS_W_SEVERAL,
    GS_W_SOME,
    GS_W_DOZEN,
    GS_W_T,
    GS_W_SEASON,
    GS_W_DAYTIME,
    GS_W_ABOUT,
    GS_W_WHOLE,
    GS_W_LONG,
    GS_W_NEAR,
    GS_W_THAN,
    GS_W_PERIOD,
    GS_W_BE,
    GS_W_IS,
    GS_W_OVER,
    GS_W_PLURALDAY,
    GS_W_HALFWORD,
    GS_W_EOY,
    GS_W_AGE,
    GS_W_ABBR,
    GS_W_REST,
    GS_W_OTHER
} gs_dword;

typedef enum gs_dgran {
    GS_G_NONE = 0,
    GS_G_DAY,
    GS_G_WEEK,
    GS_G_MONTH,
    GS_G_QUARTER,
    GS_G_HALF,
    GS_G_YEAR,
    GS_G_DECADE,
    GS_G_OTHER
} gs_dgran;

typedef struct gs_dtok {
    uint32_t start, end;
    int32_t val;
    uint8_t cls, digits;
    bool gap; /* white space before it */
    bool cap; /* begins with a capital */
} gs_dtok;

/* What was read from token `first` (a determiner or preposition that belongs to it included) to
 * before token `last`. */
typedef struct gs_when {
    gs_mtype type;
    uint32_t first, last;
    uint32_t hedge; /* durations: the first token of "more than", else first */
    gs_span span;
    bool apart;    /* whether `plain` is set; else it is the same as span */
    gs_span plain; /* what gs_mention.plain says */
    uint32_t flags;
    int weekday;
    gs_dgran gran;
    int year, month, day; /* as written; 0 where not said */
    gs_dpart part;
    int minutes;
    const char *iso;
    gs_dec nominal;
    gs_interval amount;
    gs_dunit unit;
} gs_when;

typedef struct gs_dates {
    gs_reading *r;
    gs_dtok *tok;
    uint32_t n, cap;
    uint32_t word; /* of the article, while tokens are cut */
    gs_day today;  /* what relative dates start from */
    bool known;    /* whether today is known */
    unsigned depth;
    int fiscal;     /* the month in which fiscal years begin, where the house says so; else 0 */
    bool day_first; /* the house writes 3/4/2025 on 3 April */
    bool loose;     /* within a range: "10/25" is a day without further proof */
    gs_day entry;   /* the day that opens the block, an entry of a list whose year is told; else
                       GS_DAY_MIN */
    gs_when base;   /* the date or period read last: what "a year earlier" starts from */
    const gs_when *point; /* what was just read at point_at, alone; NULL: nothing */
    uint32_t point_at;
} gs_dates;

/* date_token.c */
void gs_date_tokens(gs_dates *p);
static const gs_dtok GS_DATE_BEYOND = {.cls = GS_DC_NONE, .gap = true};

static inline const gs_dtok *gs_date_tok(const gs_dates *p, uint32_t i) {
    return i < p->n ? &p->tok[i] : &GS_DATE_BEYOND;
}

static inline bool gs_date_is(const gs_dates *p, uint32_t i, gs_dclass cls, int32_t val) {
    const gs_dtok *t = gs_date_tok(p, i);
    return t->cls == cls && t->val == val;
}

static inline gs_span gs_date_plain(const gs_when *w) {
    return w->apart ? w->plain : w->span;
}

static inline void gs_date_set_plain(gs_when *w, gs_span plain) {
    w->apart = true;
    w->plain = plain;
}

static inline bool gs_date_fn(const gs_dates *p, uint32_t i, gs_dword word) {
    return gs_date_is(p, i, GS_DC_FN, (int32_t)word);
}

static inline bool gs_date_punct(const gs_dates *p, uint32_t i, char c) {
    return gs_date_is(p, i, GS_DC_PUNCT, c);
}

bool gs_date_text(const gs_dates *p, uint32_t i,
                  const char *lower);               /* the token's letters, any case */
bool gs_date_plural(const gs_dates *p, uint32_t i); /* ends in s */
bool gs_date_stop(const gs_dates *p, uint32_t i);   /* ends a sentence */

/* date_words.c: class and value of a word in lower case; GS_DC_WORD where it has none. */
gs_dclass gs_date_word(const char *lower, size_t n, int32_t *val);
gs_dclass gs_date_class(const char *lower, size_t n,
                        int32_t *val); /* date_token.c: of any length */
typedef struct gs_dword_entry {
    char text[16];
    uint8_t cls;
    int32_t val;
} gs_dword_entry;
/* The entry of a sorted list, or NULL. */
const gs_dword_entry *gs_date_find(const gs_dword_entry *list, size_t count, const char *lower,
                                   size_t n);
/* date_cues.c: the same for words that tell the tense. */
gs_dclass gs_date_cue(const char *lower, size_t n, int32_t *val);

/* date_number.c. Each sets *end to the token behind. */
bool gs_date_cardinal(const gs_dates *p, uint32_t i, uint32_t *end, int *val);
bool gs_date_ordinal(const gs_dates *p, uint32_t i, uint32_t *end, int *val);
bool gs_date_daynum(const gs_dates *p, uint32_t i, uint32_t *end, int *val,
                    bool *ordinal); /* 1..39 */
bool gs_date_year(const gs_dates *p, uint32_t i, uint32_t *end, int *val);
/* "of this year", "last year" behind a day or month */
bool gs_date_rel_year(const gs_dates *p, uint32_t i, uint32_t *end, int *year);
int gs_date_century(int yy); /* 87 -> 1987, 24 -> 2024 */
bool gs_date_unit(const gs_dates *p, uint32_t i, gs_dunit *unit);

/* dates.c: is the block an item of a list, or set off the day that ends before token i from what
 * follows? */
bool gs_date_opens_entry(const gs_dates *p, uint32_t i);
/* date_tense.c: -1 told as past, 1 as to come, 0 open: the nearest cue in the sentence around token
 * i. */
int gs_date_tense(const gs_dates *p, uint32_t i);
bool gs_date_torn(const gs_dates *p, uint32_t i);
/* The year of a day or month that is written without one; month 1..12, day 0 for the month. */
int gs_date_guess_year(const gs_dates *p, uint32_t i, int month, int day, int weekday);

/* date_day.c: days by the calendar. date_numeric.c: in digits. */
bool gs_date_numeric(gs_dates *p, uint32_t i, gs_when *w);
bool gs_date_calendar(gs_dates *p, uint32_t i, gs_when *w);
void gs_date_resolve(const gs_dates *p, gs_when *w); /* span from year, month, day, part */
bool gs_date_alone_month(const gs_dates *p, uint32_t i);

/* date_period.c */
bool gs_date_period(gs_dates *p, uint32_t i, gs_when *w);
bool gs_date_years(gs_dates *p, uint32_t i, gs_when *w); /* "2019-23" */
gs_span gs_date_part_of(gs_span whole, gs_dgran gran, gs_dpart part);
/* date_ordinal.c: "first quarter of 2024", "last four months of 2021", "week 31", "the year to
 * June" */
bool gs_date_nth(gs_dates *p, uint32_t i, gs_when *w);
bool gs_date_until(gs_dates *p, uint32_t i, gs_when *w);
/* date_unit.c: days, weeks, months and the arithmetic of them */
gs_span gs_date_unit_span(gs_day day, gs_dunit unit,
                          int shift); /* the calendar unit that holds day, moved */
gs_day gs_date_shift(gs_day day, gs_dunit unit, int n);
gs_dgran gs_date_gran(gs_dunit unit);
int gs_date_months(gs_dunit unit); /* of units made of months, else 0 */
int gs_date_days(gs_dunit unit);   /* of the others */
/* date_relative.c */
bool gs_date_relative(gs_dates *p, uint32_t i, gs_when *w);
bool gs_date_daypart(gs_dates *p, uint32_t i, gs_when *w);
int gs_date_since(const gs_dates *p,
                  uint32_t i); /* sentence ends since the last date; 99 where there is none */
const gs_when *gs_date_base(const gs_dates *p, uint32_t i); /* the last date, where it is near */
/* what is told from today: its days, or any where today is not known */
void gs_date_set_relative(const gs_dates *p, gs_when *w, gs_span span);
/* date_next.c: "last month", "the next three weeks" */
bool gs_date_rel_unit(gs_dates *p, uint32_t i, gs_when *w);
/* "the year", "the month" behind "the end of" or "later in": the one that the text is in */
bool gs_date_this_unit(const gs_dates *p, uint32_t i, gs_when *w);
/* date_offset.c */
bool gs_date_offset(gs_dates *p, uint32_t i, gs_when *w);
/* date_weekday.c */
bool gs_date_weekday(gs_dates *p, uint32_t i, gs_when *w);
/* date_holiday.c */
bool gs_date_holiday(gs_dates *p, uint32_t i, gs_when *w);
/* date_duration.c */
bool gs_date_duration(gs_dates *p, uint32_t i, gs_when *w);
/* "two", "a", "2.5", "two and a half"; false where no unit follows */
bool gs_date_count(const gs_dates *p, uint32_t i, uint32_t *end, gs_dec *amount, gs_dunit *unit,
                   uint32_t *flags);
/* date_lap.c */
bool gs_date_lap(gs_dates *p, uint32_t i, gs_when *w);
/* date_time.c */
bool gs_date_time(gs_dates *p, uint32_t i, gs_when *w);
/* date_range.c */
bool gs_date_range(gs_dates *p, uint32_t i, gs_when *w);

/* dates.c: any single date or period at i, the longest. */
bool gs_date_point(gs_dates *p, uint32_t i, gs_when *w);

#endif
