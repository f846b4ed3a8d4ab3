/* limits: what a pack file and a rule may use, in one place.
 *
 * Instructions are those of the Lua machine; library functions are charged for the bytes and
 * elements that they touch, so that no call is free. Time is CPU time of the thread, so that a busy
 * machine does not change a result. All figures were set with a hundredfold reserve over what the
 * shipped packs and rules use.
 */
#ifndef GS_LUA_LIMITS_H
#define GS_LUA_LIMITS_H

#include <stdint.h>

enum {
    GS_LIMIT_FILE_BYTES = 4 * 1024 * 1024, /* one pack file; a list of 100,000 names has 2 MB */
    GS_LIMIT_FILES = 10000,                /* pack files under one folder */
    GS_LIMIT_DEPTH = 16,                   /* nested folders */

    GS_LIMIT_LOAD_MEMORY = 96 * 1024 * 1024,
    GS_LIMIT_LOAD_INSTRUCTIONS = 50 * 1000 * 1000, /* 0.5 s; a word costs 50 */
    GS_LIMIT_LOAD_MS = 5000,

    GS_LIMIT_RUN_MEMORY = 64 * 1024 * 1024,
    GS_LIMIT_RUN_MEMORY_FACT = 1024, /* for each fact: what its handle remembers */
    GS_LIMIT_RUN_MEMORY_MOST = 1024 * 1024 * 1024,
    GS_LIMIT_RUN_INSTRUCTIONS = 50 * 1000 * 1000, /* 0.5 s, and for each fact: */
    GS_LIMIT_RUN_INSTRUCTIONS_FACT = 20000,
    GS_LIMIT_RUN_INSTRUCTIONS_PAIR = 200, /* for each pair of facts in one group */
    GS_LIMIT_UNCOUNTED = 2000, /* facts: with more, shipped rules count what Lua does, too, */
    GS_LIMIT_UNCOUNTED_PAIRS = 100 * 1000, /* or with more pairs in groups */
    GS_LIMIT_RUN_MS = 5000,                /* and for each fact: */
    GS_LIMIT_RUN_MS_FACT = 1,
    GS_LIMIT_RUN_PAIRS_MS =
        100, /* pairs for one more millisecond; looking at one takes 2 microseconds */
    GS_LIMIT_RUN_MS_MOST = 300 * 1000,

    GS_LIMIT_OUTPUT = 16 * 1024, /* bytes that a rule may print */
    GS_LIMIT_FINDINGS = 20000,   /* that a rule may report in a run, and for each fact: */
    GS_LIMIT_FINDINGS_FACT = 20,
    GS_LIMIT_FINDINGS_PAIRS = 8, /* pairs for one more finding */
    GS_LIMIT_FINDINGS_MOST = 1000 * 1000,
    GS_LIMIT_MESSAGE = 600,         /* bytes of a message; longer ones are cut */
    GS_LIMIT_FORMAT = 4096,         /* bytes of a format string */
    GS_LIMIT_PATTERNS = 800,        /* expressions that a rule has compiled at one time */
    GS_LIMIT_SUBJECT = 1024 * 1024, /* bytes of a text that a rule may search */

    GS_LIMIT_SELECTIONS = 32,  /* filters remembered while a group lasts */
    GS_LIMIT_SELECT_FROM = 24, /* in groups with at least so many facts */

    GS_LIMIT_KIT = 2 * 1024 * 1024,     /* bytes of a state that serves one more rule */
    GS_LIMIT_UNCOLLECTED = 1024 * 1024, /* bytes before a state looks for garbage */
    GS_LIMIT_CLOCK = 2000,   /* instructions and charges between two looks at the clock */
    GS_LIMIT_HOOK = 100,     /* instructions between two looks at the budget */
    GS_LIMIT_PAIRS = 16,     /* one-line constraints: pairs shown for one fact in a large group */
    GS_LIMIT_PAIRS_FROM = 64 /* a group with more facts is large */
};

static const uint64_t GS_LIMIT_RUN_INSTRUCTIONS_MOST = 10000000000;

/* How long a state with a known beginning and no known end surely lasts (said:surely{ covers = ...
 * }), in days; a rule may say otherwise with `lasting`. */
enum { GS_LASTING_DAYS = 366 };

#endif
