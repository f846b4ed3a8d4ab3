/* gainsay mutate: errors are put into articles that agree, one at a time, and the rules are asked
 * which of them they find. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/order.h"
#include "check/input.h"
#include "cli/commands.h"
#include "cli/retold.h"
#include "cli/seeds.h"

enum { MOST = 40, MOST_RULES = 512 };

typedef struct score {
    uint32_t seeded, read, caught;
} score;

typedef struct mutation {
    const gs_options *o;
    gs_arena *arena;
    const gs_rulebook *book;
    score scores[GS_SLIPS];
    uint32_t by_rule[MOST_RULES][GS_SLIPS];
    uint32_t sets, articles;
    gs_buf log; /* -v: every error and what became of it */
    gs_problems *problems;
} mutation;

/* A set of articles that belong together. */
typedef struct set {
    mutation *m;
    const char *path;
    gs_run *run; /* as they are */
    gs_retold *retold;
    const gs_checked *result;
    gs_run_text *texts;
    uint32_t n;
    gs_seed *seeds;
    uint32_t nseeds, capseeds;
} set;

/* --- the articles as they are --- */

static bool load(set *s) {
    gs_err err;
    s->n = gs_run_articles(s->run);
    s->texts = gs_alloc(s->m->arena, (s->n + 1) * sizeof *s->texts);
    for (uint32_t i = 0; i < s->n; i++) {
        const char *path = gs_article_path(gs_run_article(s->run, i));
        size_t n;
        const char *bytes = gs_read_file(s->m->arena, path, GS_ARTICLE_MAX_BYTES, &n, &err);
        if (!bytes) {
            gs_problems_add(s->m->problems, &err);
            return false;
        }
        s->texts[i] = (gs_run_text){.path = path, .bytes = bytes, .n = n};
    }
    return s->n > 0;
}

/* Where something is wrong already, a further error would prove nothing. */
static bool is_disputed(const set *s, const gs_seed *seed) {
    const char *path = s->texts[seed->article].path;
    for (uint32_t i = 0; i < s->result->nconflicts; i++) {
        const gs_conflict *c = &s->result->conflicts[i];
        for (uint32_t k = 0; k < c->nclaims; k++) {
            const gs_fact *f = c->claims[k];
            bool here = f->from.line <= seed->line && f->to.line >= seed->line;
            if (here &&
                strcmp(gs_store_document_at(s->result->store, f->document)->path, path) == 0)
                return true;
        }
    }
    return false;
}

static bool is_read(const set *s, const gs_seed *seed) {
    const gs_store *store = gs_run_store(s->run);
    const char *path = s->texts[seed->article].path;
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        const gs_fact *f = gs_store_at(store, i);
        bool here = f->from.byte <= seed->byte && seed->byte < f->to.byte;
        if (here && !f->kind->background &&
            strcmp(gs_store_document_at(store, f->document)->path, path) == 0)
            return true;
    }
    return false;
}

/* --- the errors --- */

static void find_seeds(set *s, gs_slip slip, gs_chance *chance) {
    for (uint32_t a = 0; a < s->n; a++) {
        const gs_mentions *all = gs_run_mentions(s->run, a);
        for (uint32_t i = 0; i < all->count; i++) {
            gs_seed seed;
            const gs_seedbed bed = {s->run, a, &all->items[i], s->texts[a].bytes, s->texts[a].n};
            if (!gs_seed_make(s->m->arena, &bed, slip, chance, &seed) || is_disputed(s, &seed) ||
                !gs_retold_elsewhere(s->retold, a, seed.at, seed.was))
                continue; /* nobody can find an error in what is told but once */
            GS_GROW(s->m->arena, s->seeds, s->nseeds, s->capseeds);
            s->seeds[s->nseeds++] = seed;
        }
    }
}

/* So many of them that every set has its share; which, chance says. */
static void choose_seeds(set *s, uint32_t from, uint32_t most, gs_chance *chance) {
    for (uint32_t i = from; i < s->nseeds && i - from < most; i++) {
        uint32_t k = i + gs_chance_below(chance, s->nseeds - i);
        gs_seed swap = s->seeds[i];
        s->seeds[i] = s->seeds[k];
        s->seeds[k] = swap;
    }
    if (s->nseeds - from > most) s->nseeds = from + most;
}

static bool was_there(const gs_checked *before, const gs_conflict *c) {
    for (uint32_t i = 0; i < before->nconflicts; i++)
        if (strcmp(before->conflicts[i].id, c->id) == 0) return true;
    return false;
}

static bool names_document(const gs_checked *result, const gs_conflict *c, const char *path) {
    for (uint32_t i = 0; i < c->nclaims; i++)
        if (strcmp(gs_store_document_at(result->store, c->claims[i]->document)->path, path) == 0)
            return true;
    return false;
}

static uint32_t index_of(const gs_rulebook *book, const gs_rule *rule) {
    uint32_t i = 0;
    while (gs_rulebook_rule(book, i) != rule) i++;
    return i;
}

/* Counts each rule once that finds something new in the article with the error. */
static bool judge(set *s, const gs_seed *seed, const gs_checked *after, gs_buf *told) {
    bool counted[MOST_RULES] = {false}, caught = false;
    for (uint32_t i = 0; i < after->nconflicts; i++) {
        const gs_conflict *c = &after->conflicts[i];
        uint32_t rule = index_of(s->m->book, c->rule);
        if (rule >= MOST_RULES || counted[rule] || was_there(s->result, c) ||
            !names_document(after, c, s->texts[seed->article].path))
            continue;
        counted[rule] = caught = true;
        s->m->by_rule[rule][seed->slip]++;
        gs_buf_printf(told, "%s%s", told->length ? ", " : "", gs_rule_about(c->rule)->id);
    }
    return caught;
}

static gs_run_text with_error(const set *s, const gs_seed *seed, gs_buf *bytes) {
    gs_run_text text = s->texts[seed->article];
    gs_buf_clear(bytes);
    gs_buf_add(bytes, text.bytes, seed->byte);
    gs_buf_puts(bytes, seed->now);
    gs_buf_add(bytes, text.bytes + seed->byte + seed->length, text.n - seed->byte - seed->length);
    text.bytes = gs_buf_text(bytes);
    text.n = bytes->length;
    return text;
}

static void plant(set *s, const gs_seed *seed) {
    score *sums = &s->m->scores[seed->slip];
    gs_buf bytes = GS_BUF_EMPTY, told = GS_BUF_EMPTY;
    gs_run_text right = s->texts[seed->article];
    s->texts[seed->article] = with_error(s, seed, &bytes);
    gs_run_options options = {.book = s->m->book,
                              .texts = s->texts,
                              .ntexts = s->n,
                              .only = s->m->o->only.items,
                              .nonly = s->m->o->only.count,
                              .allow_empty = true,
                              .threads = s->m->o->threads};
    gs_run *run = gs_run_new(&options);
    bool caught = judge(s, seed, gs_run_check(run), &told);
    sums->seeded++;
    sums->read += is_read(s, seed);
    sums->caught += caught;
    if (s->m->o->verbose)
        gs_buf_printf(&s->m->log, "%s:%u: %s: %s -> %s: %s\n", right.path, (unsigned)seed->line,
                      gs_slip_name(seed->slip), seed->was, seed->now,
                      caught             ? gs_buf_text(&told)
                      : is_read(s, seed) ? "missed"
                                         : "missed: no fact there");
    gs_run_free(run);
    s->texts[seed->article] = right;
    gs_buf_free(&told);
    gs_buf_free(&bytes);
}

static void mutate_set(mutation *m, const char *path, uint32_t most) {
    set s = {.m = m, .path = path};
    gs_run_options options = {.book = m->book,
                              .paths = &path,
                              .npaths = 1,
                              .only = m->o->only.items,
                              .nonly = m->o->only.count,
                              .allow_empty = true,
                              .threads = m->o->threads};
    s.run = gs_run_new(&options);
    s.result = gs_run_check(s.run);
    gs_chance chance = {m->o->seed + 1};
    s.retold = gs_retold_new(m->arena, s.run);
    if (load(&s)) {
        for (int slip = 0; slip < GS_SLIPS; slip++) {
            uint32_t from = s.nseeds;
            find_seeds(&s, (gs_slip)slip, &chance);
            choose_seeds(&s, from, most, &chance);
        }
        for (uint32_t i = 0; i < s.nseeds; i++) plant(&s, &s.seeds[i]);
        m->sets++;
        m->articles += s.n;
    } else {
        gs_problems_append(m->problems, s.result->problems);
    }
    gs_run_free(s.run);
}

/* --- the sets --- */

static bool is_folder(const char *path) {
    struct stat s;
    return stat(path, &s) == 0 && S_ISDIR(s.st_mode);
}

/* A folder of nothing but folders is as many sets; anything else is one. */
static void add_sets(gs_arena *arena, const char *path, gs_words *sets) {
    gs_words inner = {0};
    bool folders = false, files = false;
    DIR *dir = is_folder(path) ? opendir(path) : NULL;
    for (struct dirent *e; dir && (e = readdir(dir));) {
        if (e->d_name[0] == '.') continue;
        const char *full = gs_sprintf(arena, "%s/%s", path, e->d_name);
        *(is_folder(full) ? &folders : &files) = true;
        GS_GROW(arena, inner.items, inner.count, inner.cap);
        inner.items[inner.count++] = full;
    }
    if (dir) closedir(dir);
    if (inner.count) qsort(inner.items, inner.count, sizeof *inner.items, gs_by_bytes);
    for (uint32_t i = 0; folders && !files && i < inner.count; i++)
        add_sets(arena, inner.items[i], sets);
    if (folders && !files) return;
    GS_GROW(arena, sets->items, sets->count, sets->cap);
    sets->items[sets->count++] = path;
}

/* --- the outcome --- */

static void put_row(gs_buf *out, const char *name, const score *s) {
    gs_buf_printf(out, "%-6s %8u %10u %8u", name, s->seeded, s->read, s->caught);
    if (s->seeded) gs_buf_printf(out, " %4u%%", (s->caught * 100 + s->seeded / 2) / s->seeded);
    gs_buf_putc(out, '\n');
}

static uint32_t sum(const uint32_t *of_rule) {
    uint32_t n = 0;
    for (int slip = 0; slip < GS_SLIPS; slip++) n += of_rule[slip];
    return n;
}

static void put_table(const mutation *m, gs_buf *out) {
    score all = {0};
    if (m->log.length) gs_buf_printf(out, "%s\n", gs_buf_text(&m->log));
    gs_buf_printf(out,
                  "%u sets, %u articles, seed %u; errors in what a sentence of another "
                  "article tells too\n\n         seeded  in a fact   caught\n",
                  m->sets, m->articles, m->o->seed);
    for (int slip = 0; slip < GS_SLIPS; slip++) {
        const score *s = &m->scores[slip];
        put_row(out, gs_slip_name((gs_slip)slip), s);
        all = (score){all.seeded + s->seeded, all.read + s->read, all.caught + s->caught};
    }
    put_row(out, "all", &all);
    gs_buf_printf(out, "\n%-24s", "caught by");
    for (int slip = 0; slip < GS_SLIPS; slip++)
        gs_buf_printf(out, " %6s", gs_slip_name((gs_slip)slip));
    gs_buf_putc(out, '\n');
    for (uint32_t i = 0; i < gs_rulebook_rules(m->book) && i < MOST_RULES; i++) {
        if (!sum(m->by_rule[i])) continue;
        gs_buf_printf(out, "%-24s", gs_rule_about(gs_rulebook_rule(m->book, i))->id);
        for (int slip = 0; slip < GS_SLIPS; slip++) gs_buf_printf(out, " %6u", m->by_rule[i][slip]);
        gs_buf_putc(out, '\n');
    }
}

static void put_json(const mutation *m, gs_buf *out) {
    gs_buf_printf(out, "{\"sets\": %u, \"articles\": %u, \"seed\": %u,\n \"slips\": {", m->sets,
                  m->articles, m->o->seed);
    for (int slip = 0; slip < GS_SLIPS; slip++)
        gs_buf_printf(out, "%s\"%s\": {\"seeded\": %u, \"in_a_fact\": %u, \"caught\": %u}",
                      slip ? ", " : "", gs_slip_name((gs_slip)slip), m->scores[slip].seeded,
                      m->scores[slip].read, m->scores[slip].caught);
    gs_buf_puts(out, "},\n \"rules\": {");
    const char *before = "\n  ";
    for (uint32_t i = 0; i < gs_rulebook_rules(m->book) && i < MOST_RULES; i++) {
        if (!sum(m->by_rule[i])) continue;
        gs_buf_printf(out, "%s\"%s\": {", before, gs_rule_about(gs_rulebook_rule(m->book, i))->id);
        for (int slip = 0; slip < GS_SLIPS; slip++)
            gs_buf_printf(out, "%s\"%s\": %u", slip ? ", " : "", gs_slip_name((gs_slip)slip),
                          m->by_rule[i][slip]);
        gs_buf_putc(out, '}');
        before = ",\n  ";
    }
    gs_buf_puts(out, "}}\n");
}

static bool is_known_format(const char *format) {
    gs_err err;
    if (strcmp(format, "text") == 0 || strcmp(format, "json") == 0) return true;
    gs_err_set(&err, GS_E_USAGE, "", 0, 0, "mutate has no format \"%s\"", format);
    gs_err_hint(&err, "there are text and json");
    gs_tell("error", &err);
    return false;
}

static bool is_empty(const mutation *m) {
    gs_err err;
    if (m->articles) return false;
    gs_err_set(&err, GS_E_USAGE, "", 0, 0, "there is no article to put errors into");
    gs_err_hint(&err, "name folders of articles that agree: gainsay mutate articles/");
    gs_tell("error", &err);
    return true;
}

int gs_cmd_mutate(const gs_options *o) {
    if (!is_known_format(o->format)) return 2;
    gs_problems *problems = gs_problems_new(o->arena);
    gs_rulebook *book = gs_load_rulebook(o, problems);
    mutation *m = gs_alloc(o->arena, sizeof *m);
    *m = (mutation){.o = o, .arena = o->arena, .book = book, .problems = problems};
    gs_words sets = {0};
    for (uint32_t i = 0; i < o->arguments.count; i++)
        add_sets(o->arena, o->arguments.items[i], &sets);
    uint32_t most = o->most ? o->most : MOST, share = sets.count ? most / sets.count : most;
    for (uint32_t i = 0; i < sets.count; i++) mutate_set(m, sets.items[i], share ? share : 1);
    int status = gs_tell_problems(problems, o->verbose) || is_empty(m) ? 2 : 0;
    gs_buf out = GS_BUF_EMPTY;
    if (m->articles) (strcmp(o->format, "json") == 0 ? put_json : put_table)(m, &out);
    if (!gs_put(NULL, &out)) status = 2;
    gs_buf_free(&out);
    gs_buf_free(&m->log);
    gs_rulebook_free(book);
    return status;
}
