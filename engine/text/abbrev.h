/* abbrev: English abbreviations that end in a full stop, by what may follow them. */
#ifndef GS_TEXT_ABBREV_H
#define GS_TEXT_ABBREV_H

#include <stdbool.h>
#include <stddef.h>

typedef enum gs_abbrev {
    GS_ABBREV_NONE = 0,
    GS_ABBREV_TITLE,  /* Mr., Gen., vs., e.g.: never ends a sentence */
    GS_ABBREV_NUMBER, /* No., p., Fig., Jan., Mon.: ends none where a number follows */
    GS_ABBREV_END,    /* Inc., U.S., Jr.: may end one, and does where a usual first word follows */
    GS_ABBREV_TIME, /* a.m., p.m., etc.: ends one where a capital follows, but for days, months and
                       zones */
    GS_ABBREV_INITIAL /* J. */
} gs_abbrev;

/* The word without its last full stop: "Mr", "U.S", "p.m". */
gs_abbrev gs_abbrev_of(const char *word, size_t n);

/* A word that often begins a sentence and is hardly ever part of a name ("The", "He", "In",
 * "However"). */
bool gs_starts_sentences(const char *word, size_t n);

#endif
