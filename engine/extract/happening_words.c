/* The words that tell what happened, and the spots without a name: entered as packs are loaded. */
#include <string.h>

#include "compiled.h"
#include "phrases.h"

static void enter_words(gs_pack *pack) {
    const gs_entry *e;
    uint32_t cap = 0;
    for (size_t i = 0; (e = gs_lexicon_at(pack->lexicon, "happening", i)) != NULL; i++) {
        const char *const *phrases, *gap = strstr(e->form, " _ ");
        const char *head =
            gap ? gs_strndup(pack->arena, e->form, (size_t)(gap - e->form)) : e->form;
        uint32_t n = gs_phrases(pack->arena, pack->lexicon, head, &phrases, NULL);
        GS_GROW(pack->arena, pack->happenings, pack->nhappenings, cap);
        pack->happenings[pack->nhappenings] =
            (gs_happening_word){.entry = e, .tail = gap ? gap + 3 : NULL};
        for (uint32_t k = 0; k < n; k++)
            gs_cues_add(pack->cues, phrases[k], GS_CUE_HAPPENING, pack->nhappenings);
        pack->nhappenings++;
    }
}

static void enter_spots(gs_pack *pack) {
    const gs_entry *e;
    uint32_t cap = 0;
    for (size_t i = 0; (e = gs_lexicon_at(pack->lexicon, "spot", i)) != NULL; i++) {
        GS_GROW(pack->arena, pack->spots, pack->nspots, cap);
        pack->spots[pack->nspots] = e->value[0] ? e->value : e->form;
        gs_cues_add(pack->cues, e->form, GS_CUE_SPOT, pack->nspots++);
    }
}

void gs_pack_enter_happenings(gs_pack *pack) {
    pack->happening = gs_pack_bind(pack, "happening",
                                   (const gs_binding[]){{"what", &pack->h_what},
                                                        {"phase", &pack->h_phase},
                                                        {"how", &pack->h_how},
                                                        {"date", &pack->h_date},
                                                        {"time", &pack->h_time},
                                                        {"lasting", &pack->h_lasting},
                                                        {"place", &pack->h_place},
                                                        {"within", &pack->h_within},
                                                        {"wide", &pack->h_wide},
                                                        {"spot", &pack->h_spot},
                                                        {"side", &pack->h_side},
                                                        {"about", &pack->h_about},
                                                        {"of", &pack->h_of},
                                                        {"whom", &pack->h_whom},
                                                        {"thing", &pack->h_thing},
                                                        {0}});
    if (!pack->happening) return;
    enter_words(pack);
    enter_spots(pack);
}
