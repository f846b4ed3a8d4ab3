#include "pour.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/speech.h"
#include "fact/load.h"
#include "rules.h"

enum { BATCH = 1024, AHEAD = 4 }; /* facts in a batch; batches made ahead, for each thread */

typedef struct batch {
    gs_buf lines;
    bool made;
} batch;

typedef struct pouring {
    const gs_store *store;
    uint32_t batches, ring; /* a batch stands at its number modulo ring */
    batch *at;
    uint32_t next, poured; /* the first batch that nobody makes yet, that is not handed on */
    bool refused;
    pthread_mutex_t lock;
    pthread_cond_t changed;
} pouring;

static void make(const gs_store *store, uint32_t number, gs_buf *lines) {
    uint32_t from = number * BATCH, left = gs_store_count(store) - from;
    uint32_t to = from + (left < BATCH ? left : BATCH);
    gs_buf_clear(lines);
    gs_facts_dump(store, from, to, lines);
}

static bool can_make(const pouring *p) {
    return !p->refused && p->next < p->batches && p->next < p->poured + p->ring;
}

/* The lock is held, but not while lines are made. */
static void make_next(pouring *p) {
    uint32_t number = p->next++;
    batch *b = &p->at[number % p->ring];
    pthread_mutex_unlock(&p->lock);
    make(p->store, number, &b->lines);
    pthread_mutex_lock(&p->lock);
    b->made = true;
    pthread_cond_broadcast(&p->changed);
}

static void *work(void *context) {
    pouring *p = context;
    gs_speech speech = gs_speech_enter();
    pthread_mutex_lock(&p->lock);
    while (!p->refused && p->next < p->batches) {
        if (can_make(p))
            make_next(p);
        else
            pthread_cond_wait(&p->changed, &p->lock);
    }
    pthread_mutex_unlock(&p->lock);
    gs_speech_leave(speech);
    return NULL;
}

/* What is made is handed on first; the caller's thread helps where there is nothing. */
static void pour(pouring *p, gs_pour_sink *sink, void *context) {
    pthread_mutex_lock(&p->lock);
    while (!p->refused && p->poured < p->batches) {
        batch *b = &p->at[p->poured % p->ring];
        if (b->made) {
            pthread_mutex_unlock(&p->lock);
            bool more = sink(context, &b->lines);
            pthread_mutex_lock(&p->lock);
            b->made = false;
            p->refused = !more;
            p->poured++;
            pthread_cond_broadcast(&p->changed);
        } else if (can_make(p)) {
            make_next(p);
        } else {
            pthread_cond_wait(&p->changed, &p->lock);
        }
    }
    pthread_mutex_unlock(&p->lock);
}

bool gs_facts_pour(const gs_store *store, uint32_t threads, gs_pour_sink *sink, void *context) {
    uint32_t batches = (gs_store_count(store) + BATCH - 1) / BATCH;
    uint32_t n = gs_threads_for(threads, batches);
    pouring p = {.store = store, .batches = batches, .ring = n > 1 ? AHEAD * n : 1};
    p.at = gs_xmalloc(p.ring * sizeof *p.at);
    memset(p.at, 0, p.ring * sizeof *p.at);
    pthread_mutex_init(&p.lock, NULL);
    pthread_cond_init(&p.changed, NULL);
    pthread_t *others = gs_xmalloc(n * sizeof *others);
    uint32_t started = 0;
    /* One that cannot be started is done without. */
    for (uint32_t i = 1; i < n; i++)
        started += pthread_create(&others[started], NULL, work, &p) == 0;
    pour(&p, sink, context);
    for (uint32_t i = 0; i < started; i++) pthread_join(others[i], NULL);
    for (uint32_t i = 0; i < p.ring; i++) gs_buf_free(&p.at[i].lines);
    pthread_cond_destroy(&p.changed);
    pthread_mutex_destroy(&p.lock);
    free(others);
    free(p.at);
    return !p.refused;
}
