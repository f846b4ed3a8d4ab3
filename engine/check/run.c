#include "run.h"

#include <stdlib.h>
#include <string.h>

#include "check/alias.h"
#include "check/choice.h"
#include "check/conflict.h"
#include "check/job.h"
#include "check/lend.h"
#include "check/names.h"
#include "check/rules.h"
#include "check/settle.h"
#include "check/suppress.h"
#include "base/hash.h"
#include "base/search.h"
#include "fact/load.h"
#include "lua/coverage.h"

typedef struct reading {
    gs_article *article; /* NULL: it came from the store of an archive */
    const char *path;
    const gs_mentions *mentions;
} reading;

struct gs_run {
    gs_arena *arena;
    gs_run_options options; /* as given: borrowed */
    gs_problems *problems;
    gs_rulebook *own; /* NULL where the caller brought a rulebook */
    const gs_rulebook *book;
    gs_store *store;
    reading *readings;
    uint32_t nreadings, facts_files;
    gs_unreads unread;
    gs_arena **arenas;
    uint32_t narenas;
    gs_resolver *resolver;
    const uint32_t *stories;
    gs_shelved *shelved; /* or NULL */
    gs_lines *lines;     /* NULL: there is a store */
    uint32_t nlines;
    bool *focus; /* of each document: is it looked at? NULL: all are */
    uint32_t nfocus;
    gs_checked checked;
};

static void load_rules(gs_run *run) {
    run->book = run->options.book;
    if (run->book) return;
    run->own = gs_rulebook_load(run->options.rules, run->options.nrules, run->problems);
    if (run->options.house) gs_rulebook_settle(run->own, run->options.house, run->problems);
    run->book = run->own;
}

static gs_input input_of(const gs_run_text *text) {
    gs_input_kind kind = text->line                             ? GS_IN_DOCUMENT
                         : gs_facts_sniff(text->bytes, text->n) ? GS_IN_FACTS
                                                                : GS_IN_BYTES;
    uint32_t line = text->line ? text->line : 1;
    return (gs_input){.kind = kind,
                      .path = text->path,
                      .bytes = text->bytes,
                      .nbytes = text->n,
                      .line = line,
                      .format = text->format};
}

static gs_inputs find_inputs(gs_run *run) {
    gs_inputs inputs = {.arena = run->arena, .texts = gs_arena_new()};
    gs_input_options options = {.stdin_name = run->options.stdin_name,
                                .allow_empty = run->options.allow_empty,
                                .ignore = run->options.ignore,
                                .nignore = run->options.nignore,
                                .ignore_base = run->options.ignore_base,
                                .read_ignored = run->options.read_ignored,
                                .no_gitignore = run->options.no_gitignore,
                                .against = run->options.against,
                                .nagainst = run->options.nagainst,
                                .reference = run->options.reference,
                                .nreference = run->options.nreference,
                                .changed = run->options.changed,
                                .nchanged = run->options.nchanged,
                                .only_changed = run->options.only_changed};
    gs_inputs_add(&inputs, run->options.paths, run->options.npaths, &options, run->problems);
    for (uint32_t i = 0; i < run->options.ntexts; i++) {
        GS_GROW(inputs.arena, inputs.items, inputs.count, inputs.cap);
        inputs.items[inputs.count++] = input_of(&run->options.texts[i]);
    }
    return inputs;
}

static const char *job_path(const gs_job *job) {
    if (job->lines.path) return job->lines.path;
    return job->article ? gs_article_path(job->article) : job->input->path;
}

static bool is_article(const gs_job *job) {
    return job->article || job->shelved || job->lines.path;
}

/* By path, articles before facts files; equal ones as they came. */
static int by_path(const void *left, const void *right) {
    const gs_job *a = left, *b = right;
    if (is_article(a) != is_article(b)) return is_article(a) ? -1 : 1;
    int c = strcmp(job_path(a), job_path(b));
    return c ? c : a->input < b->input ? -1 : a->input > b->input;
}

static bool is_repeated(const gs_job *job, const gs_job *last) {
    return last && is_article(job) && is_article(last) &&
           strcmp(job_path(job), job_path(last)) == 0;
}

static void refuse_repeated(gs_run *run, const gs_job *job) {
    gs_err err;
    gs_err_set(&err, GS_E_INPUT, job->input->path, job->input->line, 0,
               "a second document is called \"%s\"", job_path(job));
    gs_err_hint(&err, "it was left out: give each document an id of its own");
    gs_problems_add(run->problems, &err);
}

static uint32_t document_index(const gs_store *store, const char *path) {
    uint32_t at;
    GS_SEARCH(at, 0, gs_store_documents(store),
              strcmp(gs_store_document_at(store, at)->path, path) < 0);
    return at;
}

static int by_place(const void *left, const void *right) {
    const gs_unread *a = left, *b = right;
    if (a->document != b->document) return a->document < b->document ? -1 : 1;
    if (a->from.byte != b->from.byte) return a->from.byte < b->from.byte ? -1 : 1;
    return strcmp(a->what, b->what);
}

/* After sorting the store: documents have their final numbers. */
static void take_unread(gs_run *run, const gs_job *job) {
    if (!job->article) return;
    uint32_t document = document_index(run->store, job_path(job));
    if (run->focus && !run->focus[document]) return;
    for (uint32_t i = 0; i < job->unread.count; i++) {
        GS_GROW(run->arena, run->unread.items, run->unread.count, run->unread.cap);
        run->unread.items[run->unread.count] = job->unread.items[i];
        run->unread.items[run->unread.count++].document = document;
    }
}

static void take_reading(gs_run *run, const gs_job *job) {
    if (is_article(job))
        run->readings[run->nreadings++] = (reading){job->article, job_path(job), job->mentions};
    else if (job->input->kind == GS_IN_FACTS)
        run->facts_files++;
}

static bool has_focus(const gs_run *run) {
    return run->options.only_changed || run->options.nagainst > 0;
}

/* Documents of what is looked at: of a draft, or of a file that was changed. */
static void take_focus(gs_run *run, const gs_job *job, const gs_store *own) {
    if (!run->focus) run->focus = gs_alloc(run->arena, gs_store_documents(run->store) + 1);
    if (job->input->archive) return;
    for (uint32_t i = 0; i < gs_store_documents(own); i++) {
        uint32_t at = document_index(run->store, gs_store_document_at(own, i)->path);
        run->nfocus += !run->focus[at];
        run->focus[at] = true;
    }
}

static void forget_store(gs_job *job) {
    gs_store_free(job->store);
    job->store = NULL;
}

/* The facts of a job behind those of the run. Those of a first file that holds them all, as bulk
 * facts come, are taken over as they stand. */
static void take_facts(gs_run *run, gs_job *job) {
    bool first = !gs_store_count(run->store) && !gs_store_documents(run->store);
    if (!first || is_article(job) || has_focus(run)) {
        gs_store_append(run->store, job->store);
        return;
    }
    gs_store_free(run->store);
    run->store = job->store;
    job->store = NULL;
}

/* What the threads read becomes one store, in an order that does not depend on them. */
static void combine(gs_run *run, gs_job *jobs, uint32_t n) {
    if (n > 1) qsort(jobs, n, sizeof *jobs, by_path);
    run->readings = gs_alloc(run->arena, (n + 1) * sizeof *run->readings);
    const gs_job *last = NULL;
    for (uint32_t i = 0; i < n; i++) {
        gs_problems_append(run->problems, jobs[i].problems);
        if (!run->options.mentions_only && is_repeated(&jobs[i], last)) {
            refuse_repeated(run, &jobs[i]);
            gs_article_free(jobs[i].article);
            jobs[i].article = NULL;
            jobs[i].shelved = false;
            jobs[i].unread.count = 0;
            continue;
        }
        last = &jobs[i];
        take_facts(run, &jobs[i]);
        take_reading(run, &jobs[i]);
        if (!has_focus(run)) forget_store(&jobs[i]); /* not all facts twice at once */
    }
    gs_store_sort(run->store);
    for (uint32_t i = 0; i < n; i++) {
        if (has_focus(run)) take_focus(run, &jobs[i], jobs[i].store);
        take_unread(run, &jobs[i]);
        forget_store(&jobs[i]);
    }
    if (run->unread.count > 1)
        qsort(run->unread.items, run->unread.count, sizeof *run->unread.items, by_place);
}

/* The same of what was written already. */
static void combine_lines(gs_run *run, gs_job *jobs, uint32_t n) {
    const gs_job *last = NULL;
    qsort(jobs, n, sizeof *jobs, by_path);
    run->lines = gs_alloc(run->arena, n * sizeof *run->lines);
    for (uint32_t i = 0; i < n; i++) {
        gs_problems_append(run->problems, jobs[i].problems);
        forget_store(&jobs[i]);
        if (!jobs[i].lines.path) continue;
        if (is_repeated(&jobs[i], last)) {
            refuse_repeated(run, &jobs[i]);
            continue;
        }
        last = &jobs[i];
        run->lines[run->nlines++] = jobs[i].lines;
    }
}

static void save_shelved(gs_run *run) {
    gs_err err;
    if (run->shelved && !gs_shelved_save(run->shelved, &err)) gs_problems_add(run->problems, &err);
    gs_shelved_free(run->shelved);
}

gs_run *gs_run_new(const gs_run_options *options) {
    gs_arena *arena = gs_arena_new();
    gs_run *run = gs_alloc(arena, sizeof *run);
    run->arena = arena;
    run->options = *options;
    run->problems = gs_problems_new(arena);
    load_rules(run);
    run->store = gs_store_new(gs_rulebook_kinds(run->book));
    gs_inputs inputs = find_inputs(run);
    gs_job *jobs = gs_alloc(arena, (inputs.count + 1) * sizeof *jobs);
    if (options->store)
        run->shelved = gs_shelved_open(
            options->store, gs_hash_mix(options->store_stamp, gs_rulebook_stamp(run->book)));
    bool lines = options->lines_only && !options->mentions_only && gs_lines_suit(&inputs);
    const gs_jobs_how how = {.threads = options->threads,
                             .lines = lines,
                             .mentions_only = options->mentions_only,
                             .shelved = run->shelved,
                             .seen = options->seen,
                             .progress = options->progress,
                             .context = options->progress_context};
    gs_jobs_run(&inputs, run->book, &how, jobs, &run->arenas, &run->narenas);
    gs_arena_free(inputs.texts); /* what was read of them has copies of what it needs */
    save_shelved(run);
    if (lines) {
        combine_lines(run, jobs, inputs.count);
        return run;
    }
    if (!options->mentions_only) gs_lend_dates(jobs, inputs.count, run->book, run->arena);
    combine(run, jobs, inputs.count);
    return run;
}

void gs_run_free(gs_run *run) {
    if (!run) return;
    for (uint32_t i = 0; i < run->nreadings; i++) gs_article_free(run->readings[i].article);
    for (uint32_t i = 0; i < run->narenas; i++) gs_arena_free(run->arenas[i]);
    free(run->arenas);
    gs_resolver_free(run->resolver);
    gs_store_free(run->store);
    gs_rulebook_free(run->own);
    gs_arena_free(run->arena);
}

const gs_store *gs_run_store(const gs_run *run) {
    return run->store;
}

const gs_lines *gs_run_lines(const gs_run *run, uint32_t *n) {
    *n = run->nlines;
    return run->lines;
}

const gs_rulebook *gs_run_rulebook(const gs_run *run) {
    return run->book;
}

gs_problems *gs_run_problems(gs_run *run) {
    return run->problems;
}

uint32_t gs_run_articles(const gs_run *run) {
    return run->nreadings;
}

const gs_article *gs_run_article(const gs_run *run, uint32_t i) {
    return i < run->nreadings ? run->readings[i].article : NULL;
}

const gs_mentions *gs_run_mentions(const gs_run *run, uint32_t i) {
    return i < run->nreadings ? run->readings[i].mentions : NULL;
}

/* Checking. */

static void resolve(gs_run *run) {
    gs_names *names = gs_names_new(run->arena, gs_store_documents(run->store));
    run->resolver = gs_resolver_new(run->store);
    for (uint32_t i = 0; i < run->nreadings; i++) {
        const gs_mentions *m = run->readings[i].mentions;
        uint32_t document = document_index(run->store, run->readings[i].path);
        for (uint32_t e = 0; e < m->nentities; e++)
            gs_names_note(names, document, gs_resolver_tell(run->resolver, &m->entities[e]));
    }
    gs_alias_tell(run->resolver, run->store, run->options.house);
    gs_resolver_finish(run->resolver);
    run->stories = gs_names_stories(names, run->store, run->resolver);
    gs_settle_currencies(run->store, run->stories);
}

const gs_resolver *gs_run_resolver(gs_run *run) {
    if (!run->resolver) resolve(run);
    return run->resolver;
}

const uint32_t *gs_run_stories(gs_run *run) {
    if (!run->resolver) resolve(run);
    return run->stories;
}

static void count_levels(gs_checked *checked) {
    for (uint32_t i = 0; i < checked->nconflicts; i++)
        checked->by_level[checked->conflicts[i].level]++;
}

/* Open conflicts come first; the rest are those that somebody has decided on. */
static void split_conflicts(gs_checked *c) {
    uint32_t all = c->nconflicts, open = 0;
    while (open < all && !c->conflicts[open].suppression) open++;
    c->nconflicts = open;
    c->suppressed = open < all ? c->conflicts + open : NULL;
    c->nsuppressed = all - open;
}

static gs_suppress *read_decisions(gs_run *run) {
    gs_ledger *ledger = gs_alloc(run->arena, sizeof *ledger);
    const char *file = run->options.ledger;
    gs_err err;
    if (file && !gs_ledger_read(run->arena, file, ledger, &err)) {
        gs_problems_add(run->problems, &err);
        file = NULL;
    }
    gs_suppress *s =
        gs_suppress_new(run->arena, run->store, file ? ledger : NULL, run->options.today);
    for (uint32_t i = 0; i < run->nreadings; i++) {
        const reading *r = &run->readings[i];
        if (r->article)
            gs_suppress_scan(s, r->article, document_index(run->store, r->path),
                             run->checked.remarks);
    }
    return s;
}

static void review_decisions(gs_run *run, gs_suppress *suppress) {
    gs_suppress_review(suppress, &run->checked, run->book, run->focus, run->checked.remarks);
    if (run->options.strict) gs_problems_append(run->problems, run->checked.remarks);
}

/* Who reads of a conflict wants to see the lines: its articles are read where only their facts were
 * kept. */
static void load_articles(gs_run *run, const gs_conflict *c) {
    for (uint32_t i = 0; i < c->nclaims; i++) {
        const gs_document *d = gs_store_document_at(run->store, c->claims[i]->document);
        for (uint32_t k = 0; d->read && !d->article && k < run->nreadings; k++) {
            reading *r = &run->readings[k];
            if (strcmp(r->path, d->path) != 0) continue;
            r->article = gs_article_load(r->path, NULL);
            gs_store_set_article(run->store, c->claims[i]->document, r->article);
            break;
        }
    }
}

/* Silence must not look like agreement. */
static void refuse_nothing(gs_run *run) {
    if (run->options.allow_empty || gs_problems_errors(run->problems)) return;
    if (run->checked.nconflicts || run->checked.nsuppressed) return;
    gs_err err = {0};
    if (run->checked.facts == 0) {
        gs_err_set(&err, GS_E_INPUT, "", 0, 0, "nothing to compare: %u article%s gave no fact",
                   run->nreadings, run->nreadings == 1 ? "" : "s");
        gs_err_hint(&err, "--allow-empty accepts that");
    } else if (run->checked.nrules == 0) {
        gs_err_set(&err, GS_E_USAGE, "", 0, 0, "nothing was checked: there are no rules");
    }
    if (err.code) gs_problems_add(run->problems, &err);
}

static int status_of(gs_run *run) {
    if (gs_problems_errors(run->problems)) return 2;
    for (int level = run->options.fail_on; level <= GS_L_ERROR; level++)
        if (run->checked.by_level[level] && !run->options.fail_never) return 1;
    return 0;
}

/* What the rules find goes to the collector; `compared` is set for each fact that one looked at. */
static void run_rules(gs_run *run, gs_collector *collector, bool *compared) {
    gs_checked *c = &run->checked;
    c->rules = gs_choose_rules(run->arena, run->book, run->options.only, run->options.nonly,
                               run->problems, &c->nrules);
    if (!run->resolver) resolve(run);
    c->stories = run->stories;
    gs_rule_cost *costs =
        run->options.profile ? gs_alloc(run->arena, (c->nrules + 1) * sizeof *costs) : NULL;
    const gs_rules_how how = {.store = run->store,
                              .resolver = run->resolver,
                              .stories = run->stories,
                              .focus = run->focus,
                              .rules = c->rules,
                              .nrules = c->nrules,
                              .threads =
                                  gs_rulebook_is_covered(run->book) ? 1 : run->options.threads,
                              .trace = run->options.trace,
                              .costs = costs,
                              .compared = compared,
                              .problems = run->problems,
                              .sink = gs_collector_take,
                              .context = collector,
                              .arena = run->arena};
    c->trace = gs_rules_run(&how);
    c->costs = costs;
}

static void count_facts(gs_run *run, const bool *compared) {
    gs_checked *c = &run->checked;
    for (uint32_t i = 0; i < gs_store_count(run->store); i++) {
        bool told = !gs_store_at(run->store, i)->kind->background;
        c->facts += told;
        c->compared += told && compared[i];
    }
}

const gs_checked *gs_run_check(gs_run *run) {
    gs_checked *c = &run->checked;
    bool *compared = gs_alloc(run->arena, (gs_store_count(run->store) + 1) * sizeof *compared);
    gs_collector *collector = gs_collector_new(run->arena, run->store);
    *c = (gs_checked){.store = run->store,
                      .trace = "",
                      .articles = run->nreadings,
                      .facts_files = run->facts_files,
                      .unread = &run->unread,
                      .remarks = gs_problems_new(run->arena),
                      .problems = run->problems};
    gs_suppress *suppress = run->options.decisions ? read_decisions(run) : NULL;
    if (suppress) gs_collector_suppress(collector, gs_suppress_find, suppress);
    gs_collector_focus(collector, run->focus);
    run_rules(run, collector, compared);
    c->nfindings = gs_collector_findings(collector);
    c->conflicts = gs_collector_conflicts(collector, &c->nconflicts);
    for (uint32_t i = 0; i < c->nconflicts; i++) load_articles(run, &c->conflicts[i]);
    split_conflicts(c);
    if (suppress) review_decisions(run, suppress);
    count_facts(run, compared);
    count_levels(c);
    refuse_nothing(run);
    c->status = status_of(run);
    return c;
}
