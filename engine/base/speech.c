#include "speech.h"

#include "arena.h"

gs_speech gs_speech_enter(void) {
    gs_speech s = {.own = newlocale(LC_ALL_MASK, "C", (locale_t)0)};
    if (!s.own) gs_out_of_memory(); /* there is always a "C" */
    s.before = uselocale(s.own);
    return s;
}

void gs_speech_leave(gs_speech s) {
    uselocale(s.before);
    freelocale(s.own);
}
