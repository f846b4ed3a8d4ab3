/* The words that tell events, as packs list them. A verb's value is the event's name and whom the
 * event is about ("object", "subject", "either", "alone"); a noun's is the name alone. "put _ into
 * orbit" is entered under its first part; the rest is looked for behind the object. */
#include <string.h>

#include "compiled.h"
#include "inflect.h"
#include "phrases.h"

static gs_event_role role_named(const char *name) {
    if (strcmp(name, "subject") == 0) return GS_EVENT_SUBJECT;
    if (strcmp(name, "alone") == 0) return GS_EVENT_ALONE;
    return strcmp(name, "either") == 0 ? GS_EVENT_EITHER : GS_EVENT_OBJECT;
}

/* "~open" -> the form that the phrase's first word is in. "put" and "hit" are their own past. */
static gs_verb_form form_of(const gs_pack *pack, const char *entry, const char *phrase) {
    if (*entry != '~') return GS_VERB_PAST;
    size_t n = strcspn(entry + 1, " "), m = strcspn(phrase, " ");
    const char *lemma = entry + 1;
    const gs_entry *irregular = gs_lexicon_find(pack->lexicon, "irregular", lemma, n);
    bool same = m == n && memcmp(lemma, phrase, n) == 0;
    if (same && irregular && strlen(irregular->value) == n &&
        memcmp(irregular->value, lemma, n) == 0)
        return GS_VERB_PAST;
    if (same) return GS_VERB_BASE;
    if (m > 3 && memcmp(phrase + m - 3, "ing", 3) == 0) return GS_VERB_ING;
    return phrase[m - 1] == 's' && lemma[n - 1] != 's' ? GS_VERB_BASE : GS_VERB_PAST;
}

static void enter(gs_pack *pack, const gs_entry *entry, bool noun) {
    const char *const *phrases, *gap = strstr(entry->form, " _ ");
    const char *head =
        gap ? gs_strndup(pack->arena, entry->form, (size_t)(gap - entry->form)) : entry->form;
    uint32_t n = gs_phrases(pack->scratch, pack->lexicon, head, &phrases, NULL);
    for (uint32_t i = 0; i < n; i++) {
        GS_GROW(pack->arena, pack->events, pack->nevents, pack->capevents);
        pack->events[pack->nevents] =
            (gs_event_word){.what = entry->value[0] ? entry->value : entry->form,
                            .entry = entry->form,
                            .tail = gap ? gap + 3 : NULL,
                            .role = noun ? GS_EVENT_NOUN : role_named(entry->more),
                            .form = noun ? GS_VERB_BASE : form_of(pack, head, phrases[i])};
        gs_cues_add(pack->cues, phrases[i], GS_CUE_EVENT, pack->nevents++);
    }
}

static const gs_kind *bind_event(gs_pack *pack) {
    return gs_pack_bind(pack, "event",
                        (const gs_binding[]){{"what", &pack->e_what},
                                             {"of", &pack->e_of},
                                             {"thing", &pack->e_thing},
                                             {"definite", &pack->e_definite},
                                             {"partner", &pack->e_partner},
                                             {"by", &pack->e_by},
                                             {"doer", &pack->e_doer},
                                             {"place", &pack->e_place},
                                             {"date", &pack->e_date},
                                             {"time", &pack->e_time},
                                             {"status", &pack->e_status},
                                             {0}});
}

static const gs_kind *bind_sequence(gs_pack *pack) {
    return gs_pack_bind(pack, "sequence",
                        (const gs_binding[]){{"earlier", &pack->q_earlier},
                                             {"earlier_of", &pack->q_earlier_of},
                                             {"earlier_thing", &pack->q_earlier_thing},
                                             {"earlier_verb", &pack->q_earlier_verb},
                                             {"later", &pack->q_later},
                                             {"later_of", &pack->q_later_of},
                                             {"later_thing", &pack->q_later_thing},
                                             {"later_verb", &pack->q_later_verb},
                                             {0}});
}

void gs_pack_enter_events(gs_pack *pack) {
    const gs_entry *entry;
    pack->event = bind_event(pack);
    if (!pack->event) return;
    pack->sequence = bind_sequence(pack);
    pack->deed = gs_pack_bind(pack, "deed",
                              (const gs_binding[]){{"verb", &pack->d_verb},
                                                   {"of", &pack->d_of},
                                                   {"thing", &pack->d_thing},
                                                   {"definite", &pack->d_definite},
                                                   {"by", &pack->d_by},
                                                   {"date", &pack->d_date},
                                                   {"time", &pack->d_time},
                                                   {0}});
    for (size_t i = 0; (entry = gs_lexicon_at(pack->lexicon, "event_verb", i)) != NULL; i++)
        enter(pack, entry, false);
    for (size_t i = 0; (entry = gs_lexicon_at(pack->lexicon, "event_noun", i)) != NULL; i++)
        enter(pack, entry, true);
}
