/* How the persons of an article are spelled: facts of kind "name", so that a rule can find one
 * person spelled in two ways. Each full name is told twice, by its given names and by its family
 * name; with it goes what the text calls the person where it first tells the full name. */
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "work.h"

enum { AHEAD = 3, BEHIND = 7 };

void gs_persons_begin(gs_work *w) {
    w->spelled = gs_xrealloc(w->spelled, w->mentions->nentities + 1);
    memset(w->spelled, 0, w->mentions->nentities + 1);
}

/* Initials tell too little to be misspelt. */
static bool is_full(const char *name) {
    if (strlen(name) < 3) return false;
    for (const char *p = name; *p;) {
        size_t n = strcspn(p, " ");
        if (n < 2 || p[n - 1] == '.') return false;
        p += n;
        p += *p == ' ';
    }
    return true;
}

static void add_word(gs_work *w, gs_buf *out, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_token *token = &s->tokens[t];
    const gs_mention *m = gs_token_mention(s, t);
    if (m && (m->type != GS_M_OFFICE || !m->office)) return;
    if (out->length) gs_buf_putc(out, ' ');
    if (m)
        gs_buf_puts(out, m->office->value[0] ? m->office->value : m->office->form);
    else
        for (uint32_t i = token->start; i < token->end; i++) {
            char c = s->text[i];
            gs_buf_putc(out, (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c));
        }
}

/* "the first officer, X" */
static bool follows_office(const gs_skeleton *s, uint32_t t) {
    if (t < 2 || s->tokens[t - 1].type != GS_T_MARK || s->tokens[t - 1].mark != ',') return false;
    const gs_mention *m = gs_token_mention(s, t - 2);
    return m && m->type == GS_M_OFFICE;
}

/* Words right before the name ("the conductor X") and behind its comma ("X, the first officer,").
 */
static gs_sym role_around(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    gs_buf role = GS_BUF_EMPTY;
    uint32_t from = t;
    if (follows_office(s, t)) add_word(w, &role, t - 2);
    while (from > 0 && t - from < AHEAD && s->tokens[from - 1].type != GS_T_MARK) from--;
    for (uint32_t i = from; i < t; i++) add_word(w, &role, i);
    if (t + 1 < s->ntokens && s->tokens[t + 1].type == GS_T_MARK && s->tokens[t + 1].mark == ',')
        for (uint32_t i = t + 2; i < s->ntokens && i < t + BEHIND; i++) {
            if (s->tokens[i].type == GS_T_MARK) break;
            add_word(w, &role, i);
        }
    gs_sym sym = gs_sym_of(gs_store_symbols(w->store), gs_buf_text(&role), role.length);
    gs_buf_free(&role);
    return sym;
}

static void spell(gs_work *w, const gs_entity *e, uint32_t t, bool by_given) {
    gs_symtab *symbols = gs_store_symbols(w->store);
    const gs_token *token = &w->skeleton.tokens[t];
    gs_draft *d = gs_draft_new(w, w->pack->name, token->start, token->end, "persons");
    d->modality_given = true;
    gs_draft_say(d, "name", gs_kept_word(w, e->name));
    gs_draft_say(d, "part", gs_kept_word(w, by_given ? "given" : "family"));
    gs_draft_say(d, "shared", gs_kept_word(w, by_given ? e->given : e->family));
    gs_draft_say(d, "rest", gs_kept_word(w, by_given ? e->family : e->given));
    gs_draft_say(d, "role", role_around(w, t));
    if (e->gender[0]) gs_draft_say(d, "gender", gs_sym_cstr(symbols, e->gender));
}

/* The mention holds the whole name, not the surname alone. */
static bool is_whole(const gs_work *w, const gs_mention *m, const gs_entity *e) {
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    return m->end - m->start >= strlen(e->name) && memchr(text + m->start, ' ', m->end - m->start);
}

void gs_run_persons(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 0; w->pack->name && t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!m || m->type != GS_M_PERSON || !m->entity || w->spelled[m->entity] & 1) continue;
        const gs_entity *e = &w->mentions->entities[m->entity - 1];
        if (!is_full(e->given) || !is_full(e->family) || !is_whole(w, m, e)) continue;
        w->spelled[m->entity] |= 1;
        spell(w, e, t, true);
        spell(w, e, t, false);
    }
}
