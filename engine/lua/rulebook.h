/* rulebook: everything that the rule packs say, loaded from folders of Lua files.
 *
 * A folder holds kinds, words, extractors and checks; each `.lua` file in it (any depth, in byte
 * order of the path; `lib/` only by require) is run once in its own sandbox. A `pack.lua` at its
 * top makes it a pack with a name; a folder in it that is a pack itself is not read with it. A file
 * either calls the declaring functions (kind, words, measure, fact) or returns a rule table. One
 * broken file is one problem; the others still load. A finished rulebook is read-only and shared by
 * threads; rules run one at a time, each in a fresh sandbox.
 */
#ifndef GS_LUA_RULEBOOK_H
#define GS_LUA_RULEBOOK_H

#include "base/problem.h"
#include "extract/pack.h"
#include "fact/store.h"
#include "shape.h"
#include "lua/manifest.h"

typedef struct gs_rulebook gs_rulebook;
typedef struct gs_rule gs_rule; /* opaque; its public side: */

typedef enum gs_level { GS_L_NOTE = 0, GS_L_WARNING, GS_L_ERROR } gs_level;

typedef struct gs_rule_info {
    const char *id, *title, *why, *file;
    gs_level level; /* the most a finding of it can be */
    bool off;       /* the house has switched it off: it runs only where it is asked for by name */
    const char *const *reads; /* kinds */
    uint32_t nreads;
    const char *const *
        group; /* fields whose values facts of one group surely share; empty: all facts of the kinds
                * are one group. "partner?": both know it and share it, or neither knows it */
    uint32_t ngroup;
    const char *false_positives; /* what to expect, or "" */
    const char *since;
    const char *scope; /* "set" (default): groups across documents; "document": each document's
                          facts by themselves */
    uint32_t nflags, nsilents; /* examples */
} gs_rule_info;

gs_rulebook *gs_rulebook_new(void);
void gs_rulebook_free(gs_rulebook *book);

/* Adds a folder (or one file). Problems are added to the list; the rest is loaded. */
void gs_rulebook_add(gs_rulebook *book, const char *path, gs_problems *problems);
/* Compiles patterns, checks references between files. Call once, after the last add. */
void gs_rulebook_finish(gs_rulebook *book, gs_problems *problems);

/* The finished book of these folders. The shipped rules alone come ready from the program, where
 * their files are still those that it was built with. */
gs_rulebook *gs_rulebook_load(const char *const *folders, uint32_t n, gs_problems *problems);

const gs_kinds *gs_rulebook_kinds(const gs_rulebook *book);
const gs_lexicon *gs_rulebook_lexicon(const gs_rulebook *book);
const gs_pack *gs_rulebook_pack(const gs_rulebook *book);
/* The packs of the book, in the order of reading; NULL past the end. */
const gs_manifest *gs_rulebook_manifest(const gs_rulebook *book, uint32_t i);
uint32_t gs_rulebook_rules(const gs_rulebook *book);
const gs_rule *gs_rulebook_rule(const gs_rulebook *book, uint32_t i); /* in order of id */
const gs_rule_info *gs_rule_about(const gs_rule *rule);
bool gs_rule_reads(const gs_rule_info *rule, const gs_kind *kind);

/* Does the rule use this one-line constraint? */
bool gs_rule_uses(const gs_rule *rule, gs_shape shape);
/* Its file, as it is. */
const char *gs_rule_text(const gs_rule *rule, size_t *n);

/* An example of a rule: an article text (or several), its date, or facts. */
typedef struct gs_example {
    const char
        *text;  /* articles separated by a line of "---"; each may open with "date: 2024-05-01" */
    bool flags; /* must flag; else must stay silent */
} gs_example;
const gs_example *gs_rule_example(const gs_rule *rule, uint32_t i); /* NULL past the end */

/* What rules need to know of the run they run in; filled by the check layer. */
typedef struct gs_group {
    const gs_store *store;
    const gs_fact *const *facts; /* sorted by as-of date, then document and place */
    uint32_t count;
    /* Do the two name the same person, place or body? Known only to the check layer (aliases,
     * surnames). */
    gs_tri (*same_entity)(const void *resolver, gs_sym a, gs_sym b);
    /* The same number for all names that are surely the same, or NULL. */
    gs_sym (*entity_id)(const void *resolver, gs_sym name);
    const void *resolver;
    const bool *focus; /* of each document of the store: only findings that touch one of these
                          count, so other pairs are not looked at; NULL: all count */
} gs_group;

/* A finding as the rule reports it. b may be NULL; more holds further facts of the same
 * disagreement. */
typedef struct gs_reported {
    const gs_fact *a, *b;
    const gs_fact *const *more;
    uint32_t nmore;
    gs_level level;      /* already lowered where the rule asked so */
    const char *message; /* in the sink's care only during the call */
    const char *why;     /* "same person, same office; elect ends where holder begins", or "" */
    const char *hint;    /* "digits transposed?", or "" */
} gs_reported;

typedef void (*gs_sink)(void *context, const gs_rule *rule, const gs_reported *finding);

/* What a run of a rule took. */
typedef struct gs_cost {
    double seconds; /* CPU time of the thread */
    size_t memory;  /* bytes that its sandbox took from the system */
    uint64_t instructions, findings;
} gs_cost;

/* What several rules that look at one store share: made when the first of them asks. Zeroed by the
 * caller, whose arena outlives the rules. */
typedef struct gs_shared {
    gs_arena *arena;
    const uint32_t *stories; /* by document, the first one of its story; NULL: all are one */
    struct gs_likeness *likeness;
    struct gs_kit *kit; /* what the last rule left (kit.h), or NULL */
} gs_shared;
void gs_shared_free(gs_shared *shared); /* but what lies in its arena */

/* Watching a run; what is NULL is not asked for. */
typedef struct gs_observer {
    void (*trace)(void *context, const char *text); /* whole lines, a group at a time */
    void *context;
    bool brief; /* groups of one fact that nothing is reported of are only counted */
    gs_cost *cost;
    gs_shared *shared; /* or NULL */
} gs_observer;

/* Runs the rule on each of the groups, in one sandbox under one budget. err: the rule raised an
 * error or ran out of budget; what it reported before that has reached the sink. */
bool gs_rule_run(const gs_rule *rule, const gs_group *groups, uint32_t n, gs_sink sink,
                 void *context, gs_err *err) GS_MUST_USE;
bool gs_rule_observe(const gs_rule *rule, const gs_group *groups, uint32_t n, gs_sink sink,
                     void *context, const gs_observer *watch, gs_err *err) GS_MUST_USE;

#endif
