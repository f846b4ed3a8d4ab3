#include "lend.h"

#include <string.h>

enum { FEW = 4, TOGETHER = 14, COARSE = 400 };

/* No date, or one that is open by more than a year. */
static bool is_undated(const gs_job *job) {
    gs_date_origin origin;
    if (!job->article || job->shelved || !job->mentions) return false;
    gs_span date = gs_article_date(job->article, &origin);
    if (origin == GS_DATE_STATED) return false;
    return origin == GS_DATE_UNKNOWN || gs_span_is_all(date) || gs_span_length(date) > COARSE;
}

static bool is_dated(const gs_job *job, gs_span *date) {
    gs_date_origin origin;
    if (!job->article || !job->mentions) return false;
    *date = gs_article_date(job->article, &origin);
    return origin == GS_DATE_STATED && gs_span_is_day(*date);
}

static bool is_telling(const gs_entity *e) {
    return !e->country[0] && strlen(e->folded) > 2;
}

static bool same_name(const gs_entity *a, const gs_entity *b) {
    if (strcmp(a->folded, b->folded) == 0) return true;
    bool persons = a->type == GS_M_PERSON && b->type == GS_M_PERSON;
    return persons && a->family[0] && strcmp(a->family, b->family) == 0;
}

static uint32_t telling_names(const gs_mentions *m) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < m->nentities; i++) n += is_telling(&m->entities[i]);
    return n;
}

static uint32_t shared_names(const gs_mentions *a, const gs_mentions *b) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < a->nentities; i++) {
        bool found = false;
        for (uint32_t k = 0; !found && is_telling(&a->entities[i]) && k < b->nentities; k++)
            found = is_telling(&b->entities[k]) && same_name(&a->entities[i], &b->entities[k]);
        n += found;
    }
    return n;
}

/* The date that the others lend; false where none does, or where they are far apart. */
static bool lent_date(const gs_job *job, const gs_job *jobs, uint32_t n, gs_span *out) {
    uint32_t own = telling_names(job->mentions), most = 0;
    const gs_job *best = NULL;
    gs_span hull = {0}, date;
    gs_date_origin origin;
    gs_span may_be = gs_article_date(job->article, &origin);
    for (uint32_t i = 0; i < n; i++) {
        if (!is_dated(&jobs[i], &date)) continue;
        uint32_t shared = shared_names(job->mentions, jobs[i].mentions);
        if (shared < 2 && (shared == 0 || own > FEW)) continue;
        hull = best ? gs_span_hull(hull, date) : date;
        bool first = best && shared == most && strcmp(jobs[i].input->path, best->input->path) < 0;
        if (best && shared <= most && !first) continue;
        most = shared;
        best = &jobs[i];
        *out = date;
    }
    if (!best || gs_span_length(hull) > TOGETHER) return false;
    return origin == GS_DATE_UNKNOWN || gs_span_covers(may_be, *out);
}

void gs_lend_dates(gs_job *jobs, uint32_t n, const gs_rulebook *book, gs_arena *arena) {
    gs_extractor *extractor = NULL;
    gs_span *dates = gs_alloc(arena, (n + 1) * sizeof *dates);
    bool *lent = gs_alloc(arena, n + 1);
    if (n < 2 || n > GS_LEND_MOST) return;
    for (uint32_t i = 0; i < n; i++)
        lent[i] = is_undated(&jobs[i]) && lent_date(&jobs[i], jobs, n, &dates[i]);
    for (uint32_t i = 0; i < n; i++) {
        if (!lent[i]) continue;
        if (!extractor) extractor = gs_extractor_new(gs_rulebook_pack(book));
        gs_article_set_date(jobs[i].article, dates[i], GS_DATE_INFERRED);
        gs_job_read_again(&jobs[i], book, extractor, arena);
    }
    gs_extractor_free(extractor);
}
