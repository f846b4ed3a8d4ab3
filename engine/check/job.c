#include "job.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/speech.h"
#include "check/packed.h"
#include "check/rules.h"
#include "fact/load.h"
#include "fact/record.h"

typedef struct shared {
    const gs_inputs *inputs;
    const gs_rulebook *book;
    gs_job *jobs;
    atomic_uint next;
    const gs_jobs_how *how;
} shared;

typedef struct worker {
    shared *shared;
    gs_arena *arena;
    gs_extractor *extractor;
    gs_wordbook *words;
    gs_buf spare;
    pthread_t thread;
    bool started;
    bool leads; /* the thread of the caller */
} worker;

static gs_article *read_article(const gs_input *in, gs_err *err) {
    switch (in->kind) {
    case GS_IN_FILE: return gs_article_load(in->path, err);
    case GS_IN_BYTES: return gs_article_parse(in->path, in->format, in->bytes, in->nbytes, err);
    case GS_IN_DOCUMENT:
        return gs_article_from_json(in->bytes, in->nbytes, in->path, in->line, err);
    case GS_IN_FACTS: break;
    }
    return NULL;
}

static void read_facts(gs_job *job) {
    const gs_input *in = job->input;
    if (in->record)
        gs_record_load(job->store, in->path, in->bytes, in->nbytes, job->problems);
    else
        gs_facts_load(job->store, in->path, in->bytes, in->nbytes, GS_TRUST_ARTICLE, job->problems);
}

/* An article that speaks to gainsay itself is always read. */
static bool has_word(const char *bytes, size_t n, const char *word) {
    size_t m = strlen(word);
    for (const char *at = bytes; n >= m; at++) {
        at = memchr(at, word[0], n - m + 1 - (size_t)(at - bytes));
        if (!at) return false;
        if (memcmp(at, word, m) == 0) return true;
        if ((size_t)(at - bytes) + m >= n) return false;
    }
    return false;
}

/* An article whose facts are to be kept: its bytes are read once, so that what they give is put
 * under the key of what they are, whoever writes the file meanwhile. */
typedef struct keeping {
    gs_arena *arena;
    const char *bytes; /* NULL: it is not to be kept */
    size_t n;
    gs_shelved_key key;
} keeping;

static void begin_keeping(const worker *w, const gs_job *job, keeping *k) {
    const gs_input *in = job->input;
    if (!w->shared->how->shelved || !in->archive || in->kind != GS_IN_FILE) return;
    k->bytes = gs_read_file(k->arena, in->path, GS_ARTICLE_MAX_BYTES, &k->n, NULL);
    if (k->bytes && has_word(k->bytes, k->n, "gainsay")) k->bytes = NULL;
    if (k->bytes) k->key = gs_shelved_key_of(in->path, k->bytes, k->n);
}

static bool take_shelved(worker *w, gs_job *job, const keeping *k) {
    size_t n;
    const char *bytes = gs_shelved_find(w->shared->how->shelved, k->key, k->arena, &n);
    gs_mentions *mentions = gs_alloc(w->arena, sizeof *mentions);
    if (!bytes) return false;
    job->shelved = gs_unpack_article(bytes, n, job->input->path, job->store, w->arena, mentions);
    job->mentions = mentions;
    if (job->shelved) return true;
    gs_store_free(job->store); /* damaged: nothing of it stays */
    job->store = gs_store_new(gs_rulebook_kinds(w->shared->book));
    return false;
}

static void shelve(worker *w, const gs_job *job, gs_shelved_key key) {
    gs_buf packed = GS_BUF_EMPTY;
    if (gs_problems_errors(job->problems) || gs_store_documents(job->store) != 1) return;
    gs_pack_article(job->store, job->mentions, &packed);
    gs_shelved_add(w->shared->how->shelved, key, packed.bytes, packed.length);
    gs_buf_free(&packed);
}

/* The article's mentions and facts. */
static void read_text(gs_job *job, gs_wordbook *words, gs_extractor *extractor, bool mentions_only,
                      gs_arena *arena) {
    gs_err err = {0};
    job->mentions = gs_read_with(words, job->article);
    if (mentions_only) return;
    if (!gs_extract(extractor, job->article, job->mentions, job->store, &job->unread, arena, &err))
        gs_problems_add(job->problems, &err);
    if (job->input->record) gs_store_trust(job->store);
}

void gs_job_read_again(gs_job *job, const gs_rulebook *book, gs_extractor *extractor,
                       gs_arena *arena) {
    gs_store_free(job->store);
    job->store = gs_store_new(gs_rulebook_kinds(book));
    job->unread = (gs_unreads){0};
    gs_wordbook *words = gs_wordbook_new(gs_rulebook_lexicon(book));
    read_text(job, words, extractor, false, arena);
    gs_wordbook_free(words);
}

static void write_lines(worker *w, gs_job *job) {
    gs_lines_write(&job->lines, job->store, &w->spare, w->arena);
    gs_store_free(job->store);
    gs_article_free(job->article);
    job->store = NULL;
    job->article = NULL;
    job->mentions = NULL;
}

static void read_job(worker *w, gs_job *job, const keeping *k) {
    gs_err err = {0};
    job->article = k->bytes
                       ? gs_article_parse(job->input->path, GS_FORMAT_AUTO, k->bytes, k->n, &err)
                       : read_article(job->input, &err);
    if (!job->article) {
        gs_problems_add(job->problems, &err);
        return;
    }
    bool mentions_only = w->shared->how->mentions_only;
    read_text(job, w->words, w->extractor, mentions_only, w->arena);
    if (k->bytes && !mentions_only) shelve(w, job, k->key);
    if (w->shared->how->lines) write_lines(w, job);
}

static void do_job(worker *w, gs_job *job) {
    job->problems = gs_problems_new(w->arena);
    job->store = gs_store_new(gs_rulebook_kinds(w->shared->book));
    if (job->input->kind == GS_IN_FACTS) {
        read_facts(job);
        return;
    }
    keeping k = {.arena = gs_arena_new()};
    begin_keeping(w, job, &k);
    if (!k.bytes || !take_shelved(w, job, &k)) read_job(w, job, &k);
    gs_arena_free(k.arena);
}

static void *work(void *context) {
    worker *w = context;
    const gs_jobs_how *how = w->shared->how;
    gs_speech speech = gs_speech_enter();
    for (;;) {
        unsigned i = atomic_fetch_add(&w->shared->next, 1);
        if (i >= w->shared->inputs->count) break;
        if (w->leads && how->progress) how->progress(how->context, i, w->shared->inputs->count);
        w->shared->jobs[i].input = &w->shared->inputs->items[i];
        do_job(w, &w->shared->jobs[i]);
    }
    gs_speech_leave(speech);
    return NULL;
}

void gs_jobs_run(const gs_inputs *inputs, const gs_rulebook *book, const gs_jobs_how *how,
                 gs_job *jobs, gs_arena ***arenas, uint32_t *narenas) {
    shared common = {.inputs = inputs, .book = book, .how = how, .jobs = jobs};
    uint32_t n = how->seen ? 1 : gs_threads_for(how->threads, inputs->count);
    worker *workers = gs_xmalloc(n * sizeof *workers);
    *arenas = gs_xmalloc(n * sizeof **arenas);
    *narenas = n;
    for (uint32_t i = 0; i < n; i++) {
        (*arenas)[i] = gs_arena_new();
        workers[i] = (worker){.shared = &common, .arena = (*arenas)[i], .leads = i == 0};
        workers[i].extractor = gs_extractor_new(gs_rulebook_pack(book));
        gs_extractor_watch(workers[i].extractor, how->seen);
        workers[i].words = gs_wordbook_new(gs_rulebook_lexicon(book));
    }
    /* This thread is the first worker; one that cannot be started is done without. */
    for (uint32_t i = 1; i < n; i++)
        workers[i].started = pthread_create(&workers[i].thread, NULL, work, &workers[i]) == 0;
    work(&workers[0]);
    for (uint32_t i = 0; i < n; i++) {
        if (workers[i].started) pthread_join(workers[i].thread, NULL);
        gs_extractor_free(workers[i].extractor);
        gs_wordbook_free(workers[i].words);
        gs_buf_free(&workers[i].spare);
    }
    free(workers);
}
