/* compiled: a pack as the extractor uses it. Private to the extract layer; made by gs_pack_finish,
 * read-only afterwards. */
#ifndef GS_EXTRACT_COMPILED_H
#define GS_EXTRACT_COMPILED_H

#include <stdatomic.h>

#include "cue.h"
#include "fact/store.h"
#include "pack.h"
#include "slots.h"
#include "text/pattern.h"

enum { GS_FIELD_MODALITY = -2, GS_FIELD_NONE = -1 };

/* What a pattern or measure says of a field beforehand. */
typedef struct gs_given {
    int field;          /* index in the kind, or GS_FIELD_MODALITY */
    const char *value;  /* the word, or NULL where slot says it */
    gs_value constant;  /* a date, period or flag that value says */
    gs_quantity amount; /* or an amount */
    int slot;           /* "=slot": the entity behind the mention in that slot; else -1 */
} gs_given;

typedef struct gs_compiled_pattern {
    const gs_pattern_decl *decl;
    const gs_kind *kind;
    gs_slots slots;
    int fields[GS_MAX_SLOTS]; /* of each slot */
    gs_given *given;
    uint32_t ngiven;
    uint32_t anchors[GS_MAX_ANCHORS]; /* ids */
    uint32_t rarest;                  /* of them; nanchors of the pack where it has none */
    const char *origin;               /* "office.lua:12" */
} gs_compiled_pattern;

/* What is looked at of a pattern whose rarest anchor is there, before all of it is: small, since
 * every sentence looks at some dozens. */
typedef struct gs_trial {
    uint32_t pattern;
    uint32_t needs; /* slots.needs */
    uint32_t other; /* an anchor besides the rarest, or that where there is no other */
} gs_trial;

typedef struct gs_compiled_measure {
    const gs_measure_decl *decl;
    uint32_t types;         /* mask of gs_mtype that its amounts may be */
    gs_unit_kind unit_kind; /* for GS_M_MEASURE; GS_UK_NONE: any */
    bool directed;          /* has a partner: "exports to X" */
    bool counted;           /* a plain count: the number's own noun matters */
    bool noun_needed;       /* and must be there: "claimed 12 lives", not "claimed 12" */
    gs_given *given;
    uint32_t ngiven;
    const char *origin;
} gs_compiled_measure;

/* Whom an event is about, and in which form its word stands. */
typedef enum gs_event_role {
    GS_EVENT_OBJECT = 0, /* "signed the treaty": what is acted on */
    GS_EVENT_SUBJECT,    /* "the ship sank": who does it or undergoes it */
    GS_EVENT_EITHER,     /* "opened the bridge", "the bridge opened" */
    GS_EVENT_ALONE,      /* "ground was broken": the words say all */
    GS_EVENT_NOUN        /* "the launch of the probe" */
} gs_event_role;

typedef enum gs_verb_form { GS_VERB_BASE = 0, GS_VERB_PAST, GS_VERB_ING } gs_verb_form;

typedef struct gs_event_word {
    const char *what;  /* "launch" */
    const char *entry; /* "~put _ into orbit", as the pack lists it */
    const char *tail;  /* "into orbit", behind the object of "put"; or NULL */
    gs_event_role role;
    gs_verb_form form;
} gs_event_word;

/* An act that has an opposite, as one phrase tells it. */
typedef struct gs_act {
    const char *name;
    const char *state; /* of an outcome ("free"); NULL: an act */
    const char *tail;  /* the word behind a gap, or NULL */
    bool done;
    bool plain;          /* of neither word set */
    bool present;        /* a plain one told in the present */
    bool verb;           /* one verb alone: a noun of the same form is none */
    bool noun;           /* "the closure of", "Ada Brink's acquittal" */
    bool beside;         /* of an outcome: hides none of another matter, nor is hidden by one */
    const char *told[3]; /* of an outcome: the classes of nouns it is told of (outcome_told.h) */
} gs_act;

/* The fields that the kinds of acts and outcomes share. */
typedef struct gs_act_fields {
    int name, tense, by, who, what, which, about, rest, negated, period;
} gs_act_fields;

/* A phrase of the word set "happening". */
typedef struct gs_happening_word {
    const gs_entry *entry; /* value: what happens; more: "begin", "end", "process" or "" */
    const char *tail;      /* the rest of a phrase in two parts, or NULL */
} gs_happening_word;

struct gs_pack {
    gs_arena *arena;
    gs_arena *scratch; /* while gs_pack_finish runs: phrases that become cues */
    gs_kinds *kinds;
    gs_lexicon *lexicon;
    gs_pattern_decl *patterns;
    uint32_t npatterns, cappatterns;
    gs_measure_decl *measures;
    uint32_t nmeasures, capmeasures;
    const char *file; /* of the last pattern or measure */
    uint64_t *common; /* hashes of words that most sentences hold (anchors.c) */
    /* made by gs_pack_finish: */
    gs_compiled_pattern *compiled;
    _Atomic(gs_pattern *) *codes; /* of each; NULL until it is first needed */
    gs_saved *saved;              /* of each, what the build compiled; or NULL */
    uint32_t ncompiled;
    gs_compiled_measure *figures;
    uint32_t nfigures;
    const gs_kind *figure; /* the kind that measures fill, NULL where no pack declares it */
    int f_measure, f_of, f_partner, f_place, f_period, f_amount, f_part, f_nature;
    const gs_kind *amount;   /* the kind of bare amounts, NULL where no pack declares it */
    const gs_kind *how_long; /* the same for lengths of time: its fields are those of amount */
    int a_amount, a_digits, a_anagram, a_noun, a_of, a_owner, a_period, a_about, a_aside, a_measure;
    const gs_kind *cell; /* the kind of table cells, NULL where no pack declares it */
    int c_table, c_row, c_column, c_label, c_heading, c_amount;
    const char **topics;  /* what each entry of the word set "topic" stands for */
    const gs_kind *quote; /* the kind that quotations fill, or NULL */
    gs_event_word *events;
    uint32_t nevents, capevents;
    const gs_kind *event; /* the kind that event words fill, NULL where no pack declares it */
    int e_what, e_of, e_thing, e_definite, e_partner, e_by, e_doer, e_place, e_date, e_time,
        e_status;
    const gs_kind *deed; /* the kind of dated verbs that are no event, or NULL */
    int d_verb, d_of, d_thing, d_definite, d_by, d_date, d_time;
    const gs_kind *sequence; /* the kind of two events in order, or NULL */
    const gs_kind *order;    /* the kind of two things in order, by class of word, or NULL */
    int or_earlier, or_earlier_about, or_earlier_date, or_later, or_later_about, or_later_date;
    int or_gap, or_cause, or_earlier_word, or_later_word;
    const gs_kind *to_come; /* the kind of what is told as still to come, or NULL */
    int tc_what, tc_word, tc_about, tc_date, tc_next;
    int q_earlier, q_earlier_of, q_earlier_thing, q_earlier_verb;
    int q_later, q_later_of, q_later_thing, q_later_verb;
    const gs_kind *spelling; /* the kind that names of bodies and places fill, or NULL */
    const gs_kind *naming;   /* the kind that every name fills, or NULL */
    const gs_kind *age;      /* the kind that ages fill, or NULL */
    int g_of, g_age, g_told, g_life, g_own, g_person;
    const gs_kind *name; /* the kind that persons' names fill, or NULL */
    const gs_kind *rank; /* the kind that superlatives fill, NULL where no pack declares it */
    int r_subject, r_thing, r_among, r_by, r_measured, r_of, r_place, r_period, r_rank, r_ever;
    int r_scope, r_since;
    const gs_kind *moment; /* the kind of bare dates, NULL where no pack declares it */
    int m_date;
    const gs_kind *no_day; /* the kind of days that no calendar has, or NULL */
    int n_month;
    const gs_kind *span; /* the kind of stretches from one day to another, or NULL */
    int s_period;
    const gs_kind *statement; /* the kind of whole sentences, NULL where no pack declares it */
    int s_question;
    const gs_kind *act; /* the kind of acts, NULL where no pack declares it */
    gs_act_fields act_fields;
    int act_told, act_plain;
    gs_act *acts;
    uint32_t nacts;
    const gs_kind *outcome; /* the kind of outcomes, NULL where no pack declares it */
    gs_act_fields outcome_fields;
    int outcome_state;
    gs_act *outcomes;
    uint32_t noutcomes;
    uint32_t *moves; /* entry numbers in the word sets "move" and "moved" */
    uint32_t nmoves, capmoves;
    const gs_kind *move; /* the kind that they fill, NULL where no pack declares it */
    int v_what, v_part, v_of, v_period, v_direction;
    const gs_entry **roles; /* entries of "role_noun", "role_verb" and "role_goal" */
    uint32_t nroles;
    const gs_kind *part; /* the kind that they fill, NULL where no pack declares it */
    int p_role, p_class, p_status, p_article, p_actor, p_partner, p_of, p_thing, p_detail, p_about;
    const gs_entry **scenes; /* entries of "scene_verb" and "scene_noun" */
    uint32_t nscenes;
    const gs_kind *scene; /* the kind that they fill, NULL where no pack declares it */
    int s_act, s_of, s_thing, s_definite, s_place, s_within, s_spot, s_side, s_near, s_detail;
    const gs_entry **frames; /* entries of "frame_verb" */
    uint32_t nframes;
    const gs_kind *frame; /* the kind that they fill, NULL where no pack declares it */
    int w_act, w_by, w_sort, w_doer, w_several, w_of, w_thing, w_detail, w_owner, w_definite;
    int w_place, w_within, w_origin, w_goal, w_spot, w_near, w_tense;
    const gs_kind *located;             /* the kind that homes.c fills, or NULL */
    const gs_kind *definition, *origin; /* the kinds that definitions.c fills, or NULL */
    gs_happening_word *happenings;
    uint32_t nhappenings;
    const char **spots; /* what each entry of the word set "spot" is called */
    uint32_t nspots;
    const gs_kind *happening; /* the kind of days, lengths and places by class of word, or NULL */
    int h_what, h_phase, h_how, h_date, h_time, h_lasting, h_place, h_spot, h_side, h_whom;
    int h_about, h_of, h_thing, h_within, h_wide;
    gs_cues *cues;
    uint32_t nanchors;
    struct gs_shared_anchor **shared; /* anchors.c, while patterns are entered */
    gs_trial *trials;                 /* patterns by their rarest anchor */
    uint32_t *anchor_start; /* where the trials of each anchor begin, and where the last ends */
    uint64_t *leading;      /* bit set: which anchors are the rarest of some pattern */
};

/* The regular expression of a pattern, compiled by the first thread that asks. NULL and err where
 * it cannot be. */
const gs_pattern *gs_pattern_code(const gs_pack *pack, uint32_t i, gs_err *err);
/* pack.c: a field that C fills, and where its index is kept; a list ends with {0}. */
typedef struct gs_binding {
    const char *name;
    int *index;
} gs_binding;

/* The kind, with the index of each field filled in; NULL where no pack declares the kind or one of
 * the fields. */
const gs_kind *gs_pack_bind(const gs_pack *pack, const char *kind, const gs_binding *fields);
/* anchors.c: enters the words that a pattern requires as cues; once all are entered, the index. */
void gs_anchors_enter(gs_pack *pack, gs_compiled_pattern *p);
void gs_anchors_index(gs_pack *pack);
/* event_words.c: enters the word sets "event_verb" and "event_noun" as cues. */
void gs_pack_enter_events(gs_pack *pack);
/* ranks.c: enters the word set "superlative" as cues. */
void gs_pack_enter_ranks(gs_pack *pack);
/* about.c: enters the word set "topic" as cues. */
void gs_pack_enter_topics(gs_pack *pack);
/* moves.c: enters the word sets "move" and "moved" as cues. */
void gs_pack_enter_moves(gs_pack *pack);
/* roles.c: enters the word sets "role_noun" and "role_verb" as cues. */
void gs_pack_enter_roles(gs_pack *pack);
/* ages.c: binds the kind "age". */
void gs_pack_enter_ages(gs_pack *pack);
/* scenes.c: enters the word sets "scene_verb" and "scene_noun" as cues. */
void gs_pack_enter_scenes(gs_pack *pack);

/* frames.c: enters the word set "frame_verb" as cues. */
void gs_pack_enter_frames(gs_pack *pack);

/* to_come.c: binds the kind "to_come". */
void gs_pack_enter_to_come(gs_pack *pack);
/* orders.c: binds the kind "order". */
void gs_pack_enter_orders(gs_pack *pack);
/* happening_words.c: enters the word sets "happening" and "spot" as cues. */
void gs_pack_enter_happenings(gs_pack *pack);

/* acts.c: enters the phrases of the word sets act_yes and act_no. */
void gs_acts_enter(gs_pack *pack);
/* outcomes.c: enters the phrases of the word sets "outcome" and "outcome_noun". */
void gs_outcomes_enter(gs_pack *pack);

#endif
