/* speech: the locale of a thread, for a library within programs that speak other languages.
 *
 * What the engine reads and writes is the same everywhere: "0.5" is a half, whatever the program
 * around it has told setlocale. Each thread that works for the engine enters the locale "C" and
 * leaves it again; nothing that other threads see is changed.
 */
#ifndef GS_BASE_SPEECH_H
#define GS_BASE_SPEECH_H

#include <locale.h>

typedef struct gs_speech {
    locale_t own, before;
} gs_speech;

gs_speech gs_speech_enter(void);
void gs_speech_leave(gs_speech speech);

#endif
