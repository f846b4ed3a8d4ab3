#include "progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"

static const double PATIENCE = 1.0, PACE = 0.2; /* seconds */

struct gs_ticker {
    double began, last;
    bool shown;
};

static bool is_seen(const gs_options *o) {
    const char *term = getenv("TERM"), *ci = getenv("CI");
    if (o->quiet || !isatty(STDERR_FILENO)) return false;
    return !(ci && *ci) && term && strcmp(term, "dumb") != 0;
}

gs_ticker *gs_ticker_new(const gs_options *o) {
    if (!is_seen(o)) return NULL;
    gs_ticker *t = gs_alloc(o->arena, sizeof *t);
    t->began = t->last = gs_seconds(CLOCK_MONOTONIC);
    return t;
}

void gs_ticker_tell(void *ticker, uint32_t done, uint32_t all) {
    gs_ticker *t = ticker;
    double at = gs_seconds(CLOCK_MONOTONIC);
    if (at - t->began < PATIENCE || at - t->last < PACE) return;
    t->last = at;
    t->shown = true;
    fprintf(stderr, "\r\033[Kgainsay: read %u of %u", done, all);
    fflush(stderr);
}

void gs_ticker_end(gs_ticker *t) {
    if (!t || !t->shown) return;
    fputs("\r\033[K", stderr);
    fflush(stderr);
}
