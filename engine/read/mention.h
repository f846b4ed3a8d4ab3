/* mention: the values and names of an article, each with a normalized value.
 *
 * gs_read turns an article into one list of mentions, sorted by start (longer first where two start
 * together). A mention that lies inside another (the number in "5 km", the year in "14 March 2025",
 * the office in "President Dana Reyes") is kept with `inside` set, so that tools may print it;
 * extraction looks at the outermost ones.
 */
#ifndef GS_READ_MENTION_H
#define GS_READ_MENTION_H

#include "lexicon.h"
#include "text/article.h"
#include "value/quantity.h"

typedef enum gs_mtype {
    GS_M_NUMBER = 0, /* amount */
    GS_M_ORDINAL,    /* amount */
    GS_M_PERCENT,    /* amount with unit percent */
    GS_M_MONEY,      /* amount with a currency (or open currency) */
    GS_M_MEASURE,    /* amount with a unit; ages too (unit year, month, ...; age set) */
    GS_M_RATIO,      /* amount a, second b: "7-2", "two in five" */
    GS_M_DATE,       /* when: a day, or what is left of it */
    GS_M_PERIOD,     /* when: a stretch */
    GS_M_DURATION,   /* iso; amount with a time unit */
    GS_M_TIME,       /* minutes: time of day */
    GS_M_PERSON,     /* entity */
    GS_M_PLACE,      /* entity */
    GS_M_ORG,        /* entity */
    GS_M_NAME,       /* entity: a proper name whose type is open */
    GS_M_OFFICE, /* office: "president", "finance minister"; entity: its holder where the text tells
                    ("the president" = whom) */
    GS_M_NATIONALITY, /* country code in `code` */
    GS_M_TYPES
} gs_mtype;

enum {                       /* gs_mention.flags */
       GS_MF_RECURRING = 1,  /* "every Tuesday" */
       GS_MF_DEFECT = 2,     /* impossible: 31 February, 25:61 */
       GS_MF_RELATIVE = 4,   /* resolved against the article's date */
       GS_MF_AGE = 8,        /* a measure that is somebody's age */
       GS_MF_FUZZY = 16,     /* "early March", "recently": when is a guess of the stretch */
       GS_MF_NEGATIVE = 32,  /* a fall, a minus */
       GS_MF_WEEKDAY = 64,   /* the date carries a weekday, in `weekday` */
       GS_MF_HEDGED = 128,   /* a bound or approximation is part of the amount */
       GS_MF_YEARLESS = 256, /* a date whose year came from the article's date */
       GS_MF_POSSESSIVE = 512,
       GS_MF_RANGE = 1024 /* "5 to 10 km": amount holds both ends; nominal and second are the ends
                             as written, mentions inside too */
};

typedef struct gs_mention {
    gs_mtype type;
    uint32_t start, end;  /* text bytes; the hedge ("more than") is outside, the unit inside */
    uint32_t outer_start; /* start including the hedge or determiner */
    uint32_t sentence;
    uint32_t inside; /* 1 + index of the mention that contains it, or 0 */
    uint32_t flags;
    gs_quantity amount; /* numbers of all kinds: the interval of its readings */
    gs_dec nominal;     /* the number as written, before bounds and rounding */
    gs_dec second;      /* ratio: the other part; range: the other end */
    gs_span when;  /* dates and periods: every day that may be meant; "from A to B" ends with B */
    gs_span plain; /* dates and periods, for printing: the words by plain calendar arithmetic. "two
                      weeks ago" is that one day, "from A to B" ends the day before B begins; most
                      often the same as when */
    const char *iso;        /* durations: "P3Y"; else NULL */
    int16_t minutes;        /* time of day since midnight, -1 unknown */
    int16_t weekday;        /* 1..7 where GS_MF_WEEKDAY */
    uint32_t entity;        /* names: 1 + index into the entities, or 0 */
    const gs_entry *office; /* offices: the lexicon's entry (value: canonical name) */
    const char *code;       /* country of a nationality or place, alpha-2, or NULL */
} gs_mention;

/* One person, place or body of the article, told in whatever ways. */
typedef struct gs_entity {
    gs_mtype type; /* PERSON, PLACE, ORG or NAME */
    const char
        *name; /* the fullest form in the text ("Dana Reyes", "International Monetary Fund") */
    const char *folded;  /* gs_fold of name */
    const char *family;  /* persons: folded family name, else "" */
    const char *given;   /* persons: folded given names or initials, else "" */
    const char *gender;  /* persons: "male", "female", as titles and names tell, else "" */
    const char *acronym; /* bodies: "IMF" where introduced, else "" */
    const char
        *country; /* places that are countries, and their capitals' governments: alpha-2, else "" */
    uint32_t mentions; /* how often */
} gs_entity;

typedef struct gs_mentions {
    gs_mention *items;
    uint32_t count, cap;
    gs_entity *entities;
    uint32_t nentities, capentities;
} gs_mentions;

/* Reads all mentions. Memory is the article's arena. Sets the article's date where it was unknown
 * and the text tells it (gs_date_infer). The lexicon must outlive the mentions. Never fails: text
 * without mentions gives none. */
const gs_mentions *gs_read(gs_article *article, const gs_lexicon *lexicon);
/* The same for who reads many articles: what was found out about their words is kept in the book.
 */
typedef struct gs_wordbook gs_wordbook;
gs_wordbook *gs_wordbook_new(const gs_lexicon *lexicon);
void gs_wordbook_free(gs_wordbook *book);
const gs_mentions *gs_read_with(gs_wordbook *book, gs_article *article);

/* "number", "ordinal", "percent", "money", "measure", "ratio", "date", "period", "duration",
 * "time", "person", "place", "org", "name", "office", "nationality". */
const char *gs_mtype_name(gs_mtype type);

#endif
