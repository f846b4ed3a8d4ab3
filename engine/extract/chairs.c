/* Chairs: at which university somebody teaches: "a professor at the University of Lund", "Lund
 * professor X". Facts of kind "located", whose place is the town in the university's name. */
#include <string.h>

#include "nounphrase.h"
#include "role_phrase.h"

enum { BACK = 12, AHEAD = 4 };

static const char *const teachers[] = {"professor", "lecturer", "chair",      "reader",
                                       "teaches",   "prof",     "researcher", NULL};
/* Scholars where a university is told behind them; alone they may be anybody's. */
static const char *const scholars[] = {
    "academic",       "anthropologist", "archaeologist",   "astronomer",
    "biologist",      "botanist",       "chemist",         "climatologist",
    "criminologist",  "dean",           "ecologist",       "economist",
    "engineer",       "entomologist",   "epidemiologist",  "fellow",
    "geographer",     "geologist",      "geophysicist",    "glaciologist",
    "historian",      "hydrologist",    "immunologist",    "linguist",
    "mathematician",  "meteorologist",  "microbiologist",  "neurologist",
    "neuroscientist", "oceanographer",  "palaeontologist", "paleontologist",
    "pharmacologist", "philosopher",    "physicist",       "psychiatrist",
    "psychologist",   "scholar",        "scientist",       "seismologist",
    "sociologist",    "statistician",   "theologian",      "toxicologist",
    "virologist",     "volcanologist",  "zoologist",       NULL};

/* The town in "University of X", "X University"; 0 for universities without one. */
static gs_sym town_of(gs_work *w, const gs_mention *m) {
    if (!m || m->type != GS_M_ORG || !m->entity) return 0;
    const char *name = w->mentions->entities[m->entity - 1].name;
    gs_symtab *symbols = gs_store_symbols(w->store);
    const char *of = strstr(name, "University of ");
    size_t n = strlen(name), tail = strlen(" University");
    if (of && !strchr(of + strlen("University of "), ' '))
        return gs_sym_cstr(symbols, of + strlen("University of "));
    bool last = n > tail && strcmp(name + n - tail, " University") == 0;
    if (!last || memchr(name, ' ', n - tail)) return 0;
    return gs_sym_of(symbols, name, n - tail);
}

/* "Professor" and "chair" are offices of some packs, and words elsewhere. */
static bool is_teacher(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_token_mention(s, t);
    if (!m || m->type != GS_M_OFFICE) return gs_token_in(s, t, teachers);
    for (uint32_t i = 0; teachers[i]; i++)
        if (strcmp(m->office->value, teachers[i]) == 0 || strcmp(m->office->form, teachers[i]) == 0)
            return true;
    return false;
}

static uint32_t person_before(const gs_skeleton *s, uint32_t t) {
    for (uint32_t k = t; k > 0 && t - k < BACK; k--) {
        const gs_mention *m = gs_token_mention(s, k - 1);
        if (m && m->type == GS_M_PERSON && m->entity) return k - 1;
    }
    return UINT32_MAX;
}

static uint32_t person_behind(const gs_skeleton *s, uint32_t t) {
    for (uint32_t k = t; k < t + AHEAD && k < s->ntokens; k++) {
        const gs_mention *m = gs_token_mention(s, k);
        if (m && m->type == GS_M_PERSON && m->entity) return k;
    }
    return UINT32_MAX;
}

static void tell(gs_work *w, uint32_t person, uint32_t at, gs_sym town) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t from = person < at ? person : at, to = person < at ? at : person;
    gs_draft *d =
        gs_draft_new(w, w->pack->located, s->tokens[from].start, s->tokens[to].end, "chairs");
    gs_symtab *symbols = gs_store_symbols(w->store);
    gs_draft_say(d, "relation", gs_sym_cstr(symbols, "university"));
    gs_draft_say(d, "of", gs_name_at(w, person));
    gs_draft_say(d, "place", town);
}

/* "Teaches at the University of X": a word for the chair, and whose it is, before it. */
static void read_university(gs_work *w, uint32_t t, gs_sym town) {
    static const char *const leads[] = {"at", "of", "in", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t lead = gs_before_the(s, t);
    if (!lead || !gs_token_in(s, lead - 1, leads)) return;
    uint32_t right = lead > 2 && gs_token_mark(s, lead - 2, ",") ? lead - 3 : lead - 2;
    const gs_mention *who = lead > 1 ? gs_token_mention(s, right) : NULL;
    if (who && who->type == GS_M_PERSON && who->entity) { /* "X of the University of Y" */
        tell(w, right, t, town);
        return;
    }
    for (uint32_t k = t; k > 0 && t - k < BACK; k--) {
        const gs_mention *m = gs_token_mention(s, k - 1);
        if (m && m->type == GS_M_ORG) return;
        if (!is_teacher(s, k - 1) && !gs_token_in(s, k - 1, scholars)) continue;
        uint32_t person = person_before(s, k - 1);
        if (person == UINT32_MAX) person = person_behind(s, k);
        if (person == UINT32_MAX) person = person_behind(s, t + 1);
        if (person != UINT32_MAX) tell(w, person, t, town);
        return;
    }
}

void gs_run_chairs(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    if (!w->pack->located || !(w->types & 1u << GS_M_PERSON)) return;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        gs_sym town = town_of(w, m);
        if (town) read_university(w, t, town);
        bool before = m && m->type == GS_M_PLACE && is_teacher(s, t + 1);
        uint32_t person = before ? person_behind(s, t + 2) : UINT32_MAX;
        if (person == t + 2) tell(w, person, t, gs_phrase_name(w, m));
    }
}
