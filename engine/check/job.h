/* job: one input read on one thread, with nothing shared but the rulebook. Part of run. */
#ifndef GS_CHECK_JOB_H
#define GS_CHECK_JOB_H

#include "extract/extract.h"
#include "extract/sighting.h"
#include "input.h"
#include "lines.h"
#include "check/shelved.h"
#include "lua/rulebook.h"

/* How many inputs of how many are done. */
typedef void gs_progress(void *context, uint32_t done, uint32_t all);

typedef struct gs_job {
    const gs_input *input;
    gs_article *article; /* NULL for facts files and for what could not be read */
    const gs_mentions *mentions;
    gs_store *store;
    gs_unreads unread;
    gs_problems *problems;
    bool shelved;   /* what it gave came from the store of an archive: there is no article */
    gs_lines lines; /* written where they are wanted; then there is no article and no store */
} gs_job;

typedef struct gs_jobs_how {
    uint32_t threads; /* 0: one for each core */
    bool mentions_only;
    bool lines; /* nothing is wanted but these: gs_lines_suit */
    gs_shelved
        *shelved; /* asked for articles of an archive, and given those that it lacks; or NULL */
    gs_sightings *seen;    /* asks for one thread; or NULL */
    gs_progress *progress; /* told between two inputs, by the calling thread; or NULL */
    void *context;
} gs_jobs_how;

/* Reads all inputs. jobs has one entry for each input, in the same order; *arenas (one a thread,
 * *narenas of them, made with malloc) hold the unread sentences and the problems until the caller
 * frees them. */
void gs_jobs_run(const gs_inputs *inputs, const gs_rulebook *book, const gs_jobs_how *how,
                 gs_job *jobs, gs_arena ***arenas, uint32_t *narenas);

/* Reads the article of a job again, with the date that it has now. */
void gs_job_read_again(gs_job *job, const gs_rulebook *book, gs_extractor *extractor,
                       gs_arena *arena);

#endif
