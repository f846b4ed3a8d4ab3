/* The words that tell events, as packs list them. A verb's value is the event's name and whom the
 * event is about ("object", "subject", "either"); a noun's is the name alone. */
#include <string.h>

#include "compiled.h"
#include "inflect.h"

static gs_event_role role_named(const char *name) {
    if (strcmp(name, "subject") == 0) return GS_EVENT_SUBJECT;
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
    const char *const *phrases;
    uint32_t n = gs_phrases(pack->arena, pack->lexicon, entry->form, &phrases, NULL);
    for (uint32_t i = 0; i < n; i++) {
        GS_GROW(pack->arena, pack->events, pack->nevents, pack->capevents);
        pack->events[pack->nevents] =
            (gs_event_word){.what = entry->value[0] ? entry->value : entry->form,
                            .role = noun ? GS_EVENT_NOUN : role_named(entry->more),
                            .form = noun ? GS_VERB_BASE : form_of(pack, entry->form, phrases[i])};
        gs_cues_add(pack->cues, phrases[i], GS_CUE_EVENT, pack->nevents++);
    }
}

static bool find_fields(gs_pack *pack) {
    const gs_kind *k = gs_kinds_named(pack->kinds, "event");
    if (!k) return false;
    pack->e_what = gs_field_index(k, "what");
    pack->e_of = gs_field_index(k, "of");
    pack->e_thing = gs_field_index(k, "thing");
    pack->e_definite = gs_field_index(k, "definite");
    pack->e_partner = gs_field_index(k, "partner");
    pack->e_place = gs_field_index(k, "place");
    pack->e_date = gs_field_index(k, "date");
    pack->e_time = gs_field_index(k, "time");
    pack->e_status = gs_field_index(k, "status");
    return pack->e_what >= 0 && pack->e_of >= 0 && pack->e_thing >= 0 && pack->e_definite >= 0 &&
           pack->e_partner >= 0 && pack->e_place >= 0 && pack->e_date >= 0 && pack->e_time >= 0 &&
           pack->e_status >= 0;
}

void gs_pack_enter_events(gs_pack *pack) {
    const gs_entry *entry;
    if (!find_fields(pack)) return;
    pack->event = gs_kinds_named(pack->kinds, "event");
    for (size_t i = 0; (entry = gs_lexicon_at(pack->lexicon, "event_verb", i)) != NULL; i++)
        enter(pack, entry, false);
    for (size_t i = 0; (entry = gs_lexicon_at(pack->lexicon, "event_noun", i)) != NULL; i++)
        enter(pack, entry, true);
}
