/* How bodies, places and things are spelled: facts of kind "spelling", so that a rule can find one
 * name spelled in two ways. A name of several words is told once for each longer word, with that
 * word left out of what its like is found by; a name of one word by its beginning. */
#include <string.h>

#include "base/buf.h"
#include "work.h"

enum { MOST_WORDS = 5, LONG_WORD = 4, LONG_NAME = 7, BEGINNING = 3 };

static void spell(gs_work *w, const gs_entity *e, uint32_t t, gs_sym shared, gs_sym rest) {
    const gs_token *token = &w->skeleton.tokens[t];
    gs_draft *d = gs_draft_new(w, w->pack->spelling, token->start, token->end, "spellings");
    d->modality_given = true;
    gs_draft_say(d, "name", gs_kept_word(w, e->name));
    gs_draft_say(d, "shared", shared);
    gs_draft_say(d, "rest", rest);
    if (e->type == GS_M_PERSON) gs_draft_flag(d, "person");
}

/* A word such as "bridge" or "bank", which nobody misspells. */
static bool is_head(const gs_work *w, const char *word, size_t n) {
    return gs_lexicon_find(w->pack->lexicon, "place_head", word, n) ||
           gs_lexicon_find(w->pack->lexicon, "org_head", word, n);
}

/* "talis express": "* express" with talis, "talis *" with express. */
static void spell_words(gs_work *w, const gs_entity *e, uint32_t t) {
    gs_symtab *symbols = gs_store_symbols(w->store);
    const char *name = e->folded;
    uint32_t n = 1;
    for (const char *p = name; *p; p++) n += *p == ' ';
    if (n < 2 || n > MOST_WORDS) return;
    for (const char *at = name; *at;) {
        size_t length = strcspn(at, " ");
        bool told = e->type != GS_M_PERSON || !at[length] || at == name; /* and persons.c */
        if (length >= LONG_WORD && told && !is_head(w, at, length)) {
            gs_buf shared = GS_BUF_EMPTY;
            for (const char *p = name; p < at; p++) gs_buf_putc(&shared, *p);
            gs_buf_putc(&shared, '*');
            gs_buf_puts(&shared, at + length);
            spell(w, e, t, gs_sym_of(symbols, gs_buf_text(&shared), shared.length),
                  gs_sym_of(symbols, at, length));
            gs_buf_free(&shared);
        }
        at += length;
        at += *at == ' ';
    }
}

static void spell_name(gs_work *w, const gs_entity *e, uint32_t t) {
    gs_symtab *symbols = gs_store_symbols(w->store);
    if (strchr(e->folded, ' ')) {
        spell_words(w, e, t);
        return;
    }
    size_t n = strlen(e->folded), beginning = BEGINNING;
    if (n < LONG_NAME || strpbrk(e->folded, "0123456789")) return;
    while (((unsigned char)e->folded[beginning] & 0xC0) == 0x80) beginning++; /* no half letter */
    spell(w, e, t, gs_sym_of(symbols, e->folded, beginning),
          gs_sym_of(symbols, e->folded + beginning, n - beginning));
}

void gs_run_spellings(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 0; w->pack->spelling && t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        bool named = m && (m->type == GS_M_ORG || m->type == GS_M_PLACE || m->type == GS_M_NAME ||
                           m->type == GS_M_PERSON);
        if (!named || !m->entity || w->spelled[m->entity] & 2) continue;
        const gs_entity *e = &w->mentions->entities[m->entity - 1];
        w->spelled[m->entity] |= 2;
        spell_name(w, e, t);
    }
}
