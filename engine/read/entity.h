/* entity: from mentions of names to the persons, places and bodies they tell of.
 *
 * A thing is an entity while it is being put together: the words of its fullest name and the
 * evidence of all its mentions. Full names come first, in the order of the text; then short ones
 * ("Reyes", "the Ministry", "IMF") find theirs, or stand alone.
 */
#ifndef GS_READ_ENTITY_H
#define GS_READ_ENTITY_H

#include "names.h"

enum {
    GS_THING_WORDS = 10,
    GS_NAMESAKES =
        100 /* names of one first or last word, latest first, that a name is held against,
               and names looked back at; text of names alone would take the square */
};

typedef struct gs_thing {
    gs_sym words[GS_THING_WORDS];
    uint32_t nwords;
    uint32_t evidence;
    uint32_t start, end; /* the fullest form in the text */
    uint32_t count;
    uint32_t first;                 /* the mention that told it first in full */
    uint32_t next_last, next_first; /* 1 + the next thing with the same last, first word */
    uint32_t merged;                /* 1 + the thing it has become part of, or 0 */
    uint32_t people_of; /* 1 + the place whose people it names ("Valdorian" of "Valdoria"), or 0 */
    const char *acronym, *code;
    bool country, family_first, open; /* open: a surname that may be several people's */
} gs_thing;

typedef struct gs_named { /* one mention of a name */
    uint32_t mention;
    gs_sym words[GS_THING_WORDS];
    uint32_t nwords;
    gs_sym key;     /* the whole, as the vocabulary's long form where it has one */
    uint32_t thing; /* 1 + index, 0 while open */
    uint32_t paragraph;
    bool capitals, the;
} gs_named;

typedef struct gs_resolver {
    const gs_article *article;
    const gs_lexicon *lexicon;
    const char *text;
    gs_mentions *all;
    gs_arena *arena, *scratch;
    gs_symtab *syms;
    gs_named *named;
    uint32_t nnamed, capnamed;
    gs_thing *things;
    uint32_t nthings, capthings;
    uint32_t *by_key, *by_last, *by_first;      /* by sym: 1 + thing */
    uint32_t suffixed[GS_NAMESAKES], nsuffixed; /* things that end in "Jr." and the like */
    const char **plain; /* by sym: the given name that it is a form of; NULL before it was asked */
    uint32_t nsyms;
} gs_resolver;

/* The thing itself, past those it was merged into. */
uint32_t gs_thing_root(const gs_resolver *r, uint32_t thing);
/* May it be a person, as far as is known? */
bool gs_thing_personal(const gs_thing *t);

/* Finds short names their things. */
void gs_resolve_short(gs_resolver *r);
/* The body that a bare name beside a person of that name stands for, where its clause says so
 * surely; UINT32_MAX elsewhere. */
uint32_t gs_namesake_body(const gs_resolver *r, const gs_named *n);
/* What the configuration says that the name stands for; UINT32_MAX where it says nothing. */
uint32_t gs_alias_thing(gs_resolver *r, const gs_named *n);
/* Finds the places that names like "Valdorian" are made of. */
void gs_resolve_peoples(gs_resolver *r);
uint32_t gs_thing_new(gs_resolver *r, const gs_named *n);
void gs_thing_add(gs_resolver *r, gs_named *n, uint32_t thing);

/* Gives offices their holders; after the entities are numbered. */
void gs_link_holders(const gs_article *article, gs_mentions *all);

#endif
