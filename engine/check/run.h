/* run: the whole way from paths to a result. This is what the command and gainsay.h call. */
#ifndef GS_CHECK_RUN_H
#define GS_CHECK_RUN_H

#include "extract/sighting.h"
#include "lines.h"
#include "lua/house.h"
#include "resolve.h"
#include "result.h"

/* An article in memory: path is its name in reports. */
typedef struct gs_run_text {
    const char *path;
    const char *bytes;
    size_t n;
    gs_format format;
    uint32_t line; /* not 0: a JSON document that stands on this line of the stream called path */
} gs_run_text;

typedef struct gs_run_options {
    const char *const *paths;
    uint32_t npaths; /* files, folders, "-" */
    const char *const *rules;
    uint32_t nrules; /* rule folders, the shipped one first */
    const char *const *only;
    uint32_t nonly; /* rule ids to run; none: all */
    gs_level fail_on;
    bool fail_never;
    bool allow_empty;
    uint32_t threads; /* 0: one for each core */
    const char *stdin_name;
    const gs_run_text *texts;
    uint32_t ntexts;           /* read besides the paths; borrowed until gs_run_free */
    bool mentions_only;        /* no facts are extracted, and documents may share an id */
    bool lines_only;           /* facts are wanted as lines, if they can be: gs_run_lines */
    gs_sightings *seen;        /* counts what becomes of patterns, on one thread; or NULL */
    const char *trace;         /* id of a rule that is to be traced, or NULL */
    bool profile;              /* keep what each rule cost (gs_checked.costs) */
    const gs_house *house;     /* or NULL; not for a book that was brought: settle that one */
    const char *const *ignore; /* patterns of files to leave out, counted from ignore_base */
    uint32_t nignore;
    const char *ignore_base;
    bool read_ignored, no_gitignore;
    void (*progress)(void *context, uint32_t done, uint32_t all); /* of reading; or NULL */
    void *progress_context;
    bool decisions;             /* those in the articles and in the ledger count */
    const char *ledger;         /* file of decisions, or NULL; it need not be there */
    gs_day today;               /* decisions that ended before it count no more */
    bool strict;                /* remarks are problems */
    const char *const *against; /* paths of an archive: only what touches `paths` is found */
    uint32_t nagainst;
    const char *const *reference; /* paths of facts that are right */
    uint32_t nreference;
    const char *const *changed; /* absolute paths: only what touches these files is found */
    uint32_t nchanged;
    bool only_changed;
    const char *store;       /* a file that keeps the facts of the archive, or NULL */
    uint64_t store_stamp;    /* of the program */
    const gs_rulebook *book; /* a finished rulebook to be used instead of `rules`; borrowed */
} gs_run_options;

typedef struct gs_run gs_run;

/* Loads rules and inputs and extracts facts. Never fails as a whole: what went wrong is in the
 * problems. */
gs_run *gs_run_new(const gs_run_options *options);
void gs_run_free(gs_run *run);
const gs_store *gs_run_store(const gs_run *run);
const gs_rulebook *gs_run_rulebook(const gs_run *run);
gs_problems *gs_run_problems(gs_run *run);

/* The articles that were read, in order of path, with their mentions; NULL past the end. */
uint32_t gs_run_articles(const gs_run *run);
const gs_article *gs_run_article(const gs_run *run, uint32_t i);
const gs_mentions *gs_run_mentions(const gs_run *run, uint32_t i);

/* What each document told, in order of path, where nothing but that was wanted and it could be
 * written at once: then there are no articles and no facts. Else NULL. */
const gs_lines *gs_run_lines(const gs_run *run, uint32_t *n);

/* Who is who, and which documents tell one story; made by the first check. */
const gs_resolver *gs_run_resolver(gs_run *run);
const uint32_t *gs_run_stories(gs_run *run);

/* Groups the facts, runs the rules, gathers findings into conflicts. The result is the run's. */
const gs_checked *gs_run_check(gs_run *run);

#endif
