/* kept: what many facts of an article have in common, found once: the symbols of fixed words and of
 * stretches of text, and the places of offsets. Each is kept at the spot that its hash leads to,
 * until another comes there. Private to the extract layer.
 */
#ifndef GS_EXTRACT_KEPT_H
#define GS_EXTRACT_KEPT_H

#include "fact/store.h"

enum { GS_KEPT_WORDS = 128, GS_KEPT_TEXTS = 128, GS_KEPT_PLACES = 64 };

typedef struct gs_kept {
    struct {
        const char *text;
        gs_sym sym;
    } words[GS_KEPT_WORDS];
    struct {
        uint32_t from, to; /* text bytes; from == to: nothing is kept here */
        gs_sym sym;
    } texts[GS_KEPT_TEXTS];
    struct {
        uint32_t next; /* 1 + the offset, or 0 */
        gs_place place;
    } places[GS_KEPT_PLACES];
} gs_kept;

struct gs_work;

/* Forgets all: another article, or another store. */
void gs_kept_begin(struct gs_work *w);

/* The symbol of a text that stays where it is and as it is while the article is read: of a literal,
 * of the pack, of an entity. */
gs_sym gs_kept_word(struct gs_work *w, const char *text);

/* Text bytes [from, to) with single blanks, and none around. */
gs_sym gs_text_between(struct gs_work *w, uint32_t from, uint32_t to);

gs_place gs_kept_place(struct gs_work *w, uint32_t at);

/* The fact's paragraph, for a fact whose place is set. */
void gs_keep_paragraph(struct gs_work *w, gs_fact *fact);

#endif
