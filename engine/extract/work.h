/* work: what a worker holds while it reads one article. Private to the extract layer. */
#ifndef GS_EXTRACT_WORK_H
#define GS_EXTRACT_WORK_H

#include "compiled.h"
#include "currency.h"
#include "extract.h"
#include "kept.h"
#include "ticker.h"
#include "sighting.h"

enum { GS_RECENT_PLACES = 4 };

/* A fact in the making: offsets are skeleton bytes of the current sentence. */
typedef struct gs_draft {
    const gs_kind *kind;
    gs_value values[GS_MAX_FIELDS];
    uint32_t start, end;
    gs_modality modality;
    bool modality_given;
    bool dated; /* a date or period of the sentence went into a field */
    gs_span as_of;
    bool as_of_stated;
    gs_sym speaker;
    uint32_t flags;
    const char *origin;
    /* where it stands, if not in the current sentence: text bytes and the sentence's index */
    bool elsewhere;
    uint32_t text_start, text_end, sentence;
} gs_draft;

/* Whom the words around a quotation name (quotations.c). */
typedef struct gs_speaker {
    gs_sym name, body;  /* a person; a body */
    bool told;          /* a verb of saying is there, though perhaps nobody's name */
    bool somebody;      /* a pronoun */
    bool meant;         /* not named here but described: "the cellist" */
    const char *gender; /* "male", "female", "" or NULL */
} gs_speaker;

enum { GS_OPEN_QUOTES = 12 };

typedef struct gs_quoting {
    uint32_t next;     /* the quotation not yet read */
    gs_speaker lead;   /* before its opening mark */
    gs_sym name, body; /* who spoke last */
    const char *gender;
    bool inherited;                /* told by a pronoun */
    bool guessed;                  /* nobody yet spoke: whom the sentence before is about */
    uint32_t block;                /* where */
    gs_fact *open[GS_OPEN_QUOTES]; /* of the sentence before, whose speaker may yet be told */
    uint32_t nopen;
} gs_quoting;

enum { GS_REFER_PERSONS = 6, GS_REFER_NOUNS = 16, GS_REFER_CALLED = 32 };

/* Of whom or what a sentence tells first (refer_it.c): nobody found; persons or many; something
 * without a name; something with one. */
typedef enum gs_subject_sort {
    GS_SUBJECT_NONE = 0,
    GS_SUBJECT_OTHER,
    GS_SUBJECT_OPEN,
    GS_SUBJECT_NAMED
} gs_subject_sort;

typedef struct gs_subject {
    gs_subject_sort sort;
    gs_sym name; /* also of the one person */
    gs_sym head; /* its noun, where it has no name */
    bool many;   /* that of several: "the workers" */
} gs_subject;

/* What a person was called: "the Kenyan runner Ruth Cheb, 27". */
typedef struct gs_called {
    uint32_t entity;
    gs_sym trade;        /* or 0 */
    const char *country; /* or NULL */
    int age;             /* or 0 */
} gs_called;

/* What a body or thing was called: "the union Arlen". */
typedef struct gs_thing_called {
    uint32_t entity;
    gs_sym noun;
    const char *sort; /* of the set "body_sort", or NULL */
} gs_thing_called;

/* Whom "he", "she" and "the company" may mean (refer.c); entities are 1 + their index. */
typedef struct gs_referring {
    uint32_t body;      /* the body that the article is mostly about, or 0 */
    uint32_t last_body; /* the only one of the sentence that last named any */
    uint32_t persons[GS_REFER_PERSONS], npersons;
    bool unnamed;            /* the last sentence that named them told of somebody else first */
    uint32_t age;            /* sentences since they were named */
    uint32_t soft, soft_age; /* the only name of open type that may be a person's, and its age */
    uint32_t hero;           /* the person that the article is mostly about, or 0 */
    uint32_t main_person;    /* the article's only person, or its hero */
    uint32_t first_person;   /* the first mention that may be of a person */
    const gs_entry *nouns[GS_REFER_NOUNS];       /* what the last nouns were found to name, ... */
    uint32_t noun_named[GS_REFER_NOUNS], nnouns; /* ... since that hangs on the article alone */
    gs_called called[GS_REFER_CALLED]; /* what the sentences before call whom (refer_called.c) */
    gs_sym nameless[GS_REFER_CALLED];  /* trades of people without a name */
    uint32_t ncalled, nnameless;
    gs_thing_called things[GS_REFER_CALLED];
    uint32_t nthings;
    bool called_more, nameless_more, things_more; /* than there is room for: others may be meant */
    gs_subject subject;                           /* of the sentence before */
    int it_depth;                                 /* how many "it" are being resolved */
    uint32_t about;      /* the body, or the name that may be one's, that most names are of, or 0 */
    uint32_t last_named; /* the last one of such names in the sentences before, or 0 */
    gs_sym headed;       /* the last noun of those that have a head: "the committee" */
} gs_referring;

enum { GS_MAX_SEEN = 24 };

/* An amount that a later sentence may split up. */
typedef struct gs_seen_amount {
    gs_quantity amount;
    const gs_mention *mention;
    uint32_t sentence, block;
    uint64_t noun; /* the hash of the word behind it, 0 where none stands there */
    bool all;      /* "all nine members" */
} gs_seen_amount;

enum { GS_MAX_COLUMNS = 12, GS_MAX_TOPICS = 4, GS_MAX_STARTS = 6 };

/* What a column of the current table adds up to from one of its rows down. */
typedef struct gs_column_sum {
    const gs_mention *first;
    uint32_t sentence; /* of the first */
    gs_quantity sum, most;
} gs_column_sum;

/* A column of the current table so far (tables.c). */
typedef struct gs_column {
    uint32_t n;
    const gs_mention *last;
    gs_column_sum from[GS_MAX_STARTS]; /* its first rows: what stands above may be unlike */
    bool broken;                       /* amounts of several kinds */
    bool carried;                      /* the first row is a total of those before it */
} gs_column;

/* How much a pattern was tried in this worker; enough, and it becomes machine code. */
typedef struct gs_heat {
    uint32_t work;
    bool tried;      /* to make it that */
    gs_pattern *hot; /* NULL before, and where it cannot */
} gs_heat;

/* Of the current sentence. */
typedef struct gs_backdrop {
    uint32_t flags; /* GS_FF_ of its block, and whether it is taken back */
    uint32_t claim; /* the token of a verb of claiming, or UINT32_MAX */
    uint32_t
        *whens; /* tokens of the days and periods that say when its statements hold; malloc'd */
    uint32_t nwhens, capwhens;
} gs_backdrop;

typedef struct gs_work {
    const gs_pack *pack;
    gs_matcher *matcher;
    gs_heat *heat; /* of each pattern */
    gs_skeleton skeleton;
    struct gs_phrases *phrases; /* nounphrase.c */
    struct gs_worded *worded;   /* clausewords.c */
    struct gs_chunks *chunks;   /* chunks.c */
    gs_cue_list cues;
    uint64_t *anchors;    /* bit set: which anchors the sentence holds */
    uint64_t *candidates; /* bit set: which patterns may be there (patterns.c) */
    uint32_t *route;      /* the type of each mention as a mask, in order; malloc'd */
    uint32_t nroute, caproute;
    uint32_t types; /* mask of the mention types it holds */
    gs_draft *drafts;
    uint32_t ndrafts, capdrafts;
    uint32_t *of_kind; /* how many of each kind; malloc'd */
    const gs_article *article;
    const gs_mentions *mentions;
    uint32_t first_mention; /* of the current sentence */
    gs_store *store;
    uint32_t document;
    uint32_t said;    /* 1 + the sentence whose text was last made a symbol, ... */
    gs_sym said_text; /* ... and that symbol */
    gs_span date;
    gs_date_origin date_origin;
    gs_backdrop backdrop; /* context.c: what all facts of the sentence share */
    gs_countries countries;
    /* carried from earlier sentences of the article: */
    gs_ticker ticker;
    uint32_t block;
    gs_sym recent[GS_RECENT_PLACES]; /* countries and bodies last named, the latest first */
    uint32_t nrecent;
    gs_sym subject;  /* whom the last figure was about */
    gs_span period;  /* of the last figure, in this block */
    gs_span heading; /* the day that heads this block: "October 16. Deputies ..." */
    uint32_t heading_block;
    gs_sym lead; /* the words at the head of the last sentence, whom "they" may mean (to_come.c) */
    uint32_t lead_block;
    const char *asked;  /* what the last sentence asked about, or NULL (happenings.c) */
    gs_sym asked_about; /* the question's words */
    uint32_t asked_in;
    const char *went_on; /* the last of what goes on that was told, whom "it ends" may mean */
    uint32_t went_on_in;
    gs_sym speaker; /* of the quotation that is going on */
    gs_quoting quoting;
    gs_referring referring;
    gs_seen_amount seen[GS_MAX_SEEN]; /* amounts of the last sentences, in order (sums.c) */
    uint32_t nseen, nlists;
    gs_column columns[GS_MAX_COLUMNS];
    uint32_t table;
    const char *topics[GS_MAX_TOPICS]; /* of the sentence before (about.c) */
    uint32_t ntopics;
    unsigned char *spelled; /* by entity: 1, persons.c has told its name; 2, spellings.c has */
    gs_kept kept;
    gs_err *err;
    bool limited;
    gs_sightings *watch; /* NULL: nobody asks */
} gs_work;

/* sighting.c: a draft lost against another; what measures the sentence's drafts have. */
void gs_sight_outdone(gs_work *w, const gs_draft *d, const gs_draft *by);
void gs_sight_measures(gs_work *w);

/* The amount of a mention, its currency closed where the article tells which it is. */
gs_quantity gs_mention_amount(const gs_work *w, const gs_mention *m);
/* The value of a field that tells the amount. */
gs_value gs_amount_value(gs_work *w, gs_quantity amount);

/* The block of the article that the current sentence stands in. */
static inline uint32_t gs_block_index(const gs_work *w) {
    uint32_t n;
    return gs_article_sentences(w->article, &n)[w->skeleton.sentence].block;
}
static inline const gs_block *gs_block_of(const gs_work *w) {
    uint32_t n;
    return &gs_article_blocks(w->article, &n)[gs_block_index(w)];
}

gs_draft *gs_draft_new(gs_work *w, const gs_kind *kind, uint32_t start, uint32_t end,
                       const char *origin);
/* Gives the field with that index the symbol, where sym is not 0. */
static inline void gs_draft_set(gs_draft *d, int field, gs_sym sym) {
    if (sym) d->values[field] = (gs_value){.known = true, .sym = sym};
}
/* Gives the field of that name the symbol, where the kind has the field and sym is not 0. */
void gs_draft_say(gs_draft *d, const char *field, gs_sym sym);
/* Raises the flag of that name, where the kind has it. */
void gs_draft_flag(gs_draft *d, const char *field);

/* The name behind a mention: a person's, place's or body's fullest form, a country's name for a
 * nationality, the holder of an office where the text tells; 0 where it is open. */
gs_sym gs_mention_name(gs_work *w, const gs_mention *m);
/* The name that the text gives the entity at a token in full; 0 where there is none. */
gs_sym gs_name_at(gs_work *w, uint32_t token);

/* patterns.c: runs the pack's patterns over the skeleton. */
void gs_run_patterns(gs_work *w);
/* Sets a field to what a pack gives it beforehand. */
void gs_fill_constant(gs_work *w, const gs_field *field, const gs_given *given, gs_value *value);
/* figures.c: gives each amount its measure. */
void gs_run_figures(gs_work *w);
/* amounts.c: every amount as it stands, for rules that look for slips of the pen. */
void gs_run_amounts(gs_work *w);
/* moments.c: every date as it stands. */
void gs_run_moments(gs_work *w);
/* acts.c: what is told as done or not done. */
void gs_run_acts(gs_work *w);
/* outcomes.c: which of the exclusive ends of a matter is told. */
void gs_run_outcomes(gs_work *w);
/* statements.c: every sentence as it stands. */
void gs_run_statements(gs_work *w);
/* Is the mention a number of any kind that a measure may have? */
static inline bool gs_is_amount(const gs_mention *m) {
    return m && (m->type == GS_M_NUMBER || m->type == GS_M_PERCENT || m->type == GS_M_MONEY ||
                 m->type == GS_M_RATIO || m->type == GS_M_DURATION ||
                 (m->type == GS_M_MEASURE && !(m->flags & GS_MF_AGE)));
}
/* Does the mention (or NULL) name a person, place or body, or something that may be one? */
static inline bool gs_is_name(const gs_mention *m) {
    return m && m->type >= GS_M_PERSON && m->type <= GS_M_NAME;
}
/* Does the sentence name a person, place or body? */
static inline bool gs_names_any(const gs_work *w) {
    return w->types & (1u << GS_M_PERSON | 1u << GS_M_PLACE | 1u << GS_M_ORG | 1u << GS_M_NAME);
}
/* The date or period that the figure at a token is told for: the nearest of its clause, or the only
 * one of the sentence; NULL where open. */
const gs_mention *gs_period_near(const gs_work *w, uint32_t token);
/* Does the time at the token `when` tell of another verb or name than what stands at `token`? */
bool gs_dates_another(const gs_work *w, uint32_t when, uint32_t token);
/* The entity that the figure at a token is about, as far as its clause tells; 0 where open. */
gs_sym gs_clause_entity(gs_work *w, uint32_t token);
/* events.c: gives each event word its day, its hour and whom it is about. */
void gs_run_events(gs_work *w);
/* deeds.c: what any verb tells with a day or an hour. */
void gs_run_deeds(gs_work *w);
/* sequences.c: what comes before what. */
void gs_run_sequences(gs_work *w);
/* to_come.c: what is told as still to come. */
void gs_run_to_come(gs_work *w);
/* orders.c: what comes before what, by class of word. */
void gs_run_orders(gs_work *w);
/* happenings.c: days, hours, lengths of time and places by class of word. */
void gs_run_happenings(gs_work *w);
/* ranks.c: who is the largest, second-largest of what, where. */
void gs_run_ranks(gs_work *w);
/* moves.c: what rose and what fell. */
void gs_run_moves(gs_work *w);
/* context.c: modality, speaker, as-of date and flags of the drafts; what is carried on. */
void gs_context_begin(gs_work *w);
void gs_context_sentence(gs_work *w);
void gs_context_settle(gs_work *w); /* before drafts of a sentence are applied */
void gs_context_apply(gs_work *w, gs_draft *draft);
void gs_context_end(gs_work *w);
/* Is the current sentence a headline? */
bool gs_in_headline(const gs_work *w);
/* Whoever wrote the article is not told of in it. */
bool gs_in_byline(const gs_work *w, uint32_t sentence);

/* quotations.c: who said which words. */
void gs_quotations_begin(gs_work *w);
void gs_quotations_sentence(gs_work *w);

/* persons.c: how persons are spelled. */
void gs_persons_begin(gs_work *w);
void gs_run_persons(gs_work *w);

/* spellings.c: how bodies and places are spelled. */
void gs_run_spellings(gs_work *w);

/* namings.c: every name with the words beside it. */
void gs_run_namings(gs_work *w);

/* roles.c: who plays which part. */
void gs_run_roles(gs_work *w);
/* ages.c: how old people are. */
void gs_run_ages(gs_work *w);

/* scenes.c: where something happened. */
void gs_run_scenes(gs_work *w);

/* homes.c: where bodies sit, and where people were born, live and work. */
void gs_run_homes(gs_work *w);
/* definitions.c: what a named thing is told to be. */
void gs_run_definitions(gs_work *w);
/* chairs.c: at which university somebody teaches. */
void gs_run_chairs(gs_work *w);

/* frames.c: who does what to whom, and where. */
void gs_run_frames(gs_work *w);

/* refer.c: the name that a word of the set "reference" means, folded, at the token; 0 where that is
 * open. */
void gs_refer_begin(gs_work *w);
/* "Abril Etche": is the mention a name of open type and two words, which may well be somebody? */
bool gs_is_open_pair(const gs_work *w, const gs_mention *m);
gs_sym gs_refer(gs_work *w, const char *word, uint32_t token);
/* The only person that "he or she" can mean at the token; 0 where none or several can. */
gs_sym gs_refer_person(gs_work *w, uint32_t token);
/* The person that the article is mostly about; 0 where there is none. */
gs_sym gs_refer_hero(gs_work *w);
void gs_refer_end(gs_work *w);

/* refer_it.c: what "it" or "its" at the token means; 0 where that is open. In *noun, or NULL, the
 * noun in the singular that "it" stands for as a subject, where that has no name: "the bridge". And
 * notes of whom the sentence tells first. */
gs_sym gs_refer_it(gs_work *w, uint32_t token, gs_sym *noun);
gs_sym gs_refer_they_noun(gs_work *w, uint32_t token); /* the noun that "they" stands for */
void gs_refer_subject(gs_work *w);

/* refer_called.c: is it a phrase like "the Kenyan", "the cellist"? And the person it means, 0 where
 * that is open. And notes what the sentence calls whom. */
bool gs_refer_called(gs_work *w, uint32_t start, uint32_t end, gs_sym *meant);
void gs_refer_note_called(gs_work *w);

/* The body that the article is mostly about, where no other was named since; and the noun
 * for one that has a head ("the committee"), the nearest before the token. 0 where there is none.
 */
gs_sym gs_refer_about(gs_work *w, uint32_t token);
gs_sym gs_refer_headed(gs_work *w, uint32_t token);
gs_sym gs_refer_headed_here(gs_work *w, uint32_t token); /* in this sentence */

/* Does the sentence hold a cue of the class in the clause of `token` (any clause where token is
 * UINT32_MAX)? Its token, or UINT32_MAX. */
uint32_t gs_word_in_clause(const gs_work *w, gs_word_class class, uint32_t token);

#endif
