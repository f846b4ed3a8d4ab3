#include "trace.h"

#include "base/buf.h"

#include <stdio.h>
#include <string.h>

enum {
    GROUP_BYTES = 24 * 1024, /* of one group; what is more is left out, and that is said */
    ALL_BYTES = 2 * 1024 * 1024,
    WORDS = 200
};

struct gs_tracer {
    gs_running *run;
    const gs_observer *watch;
    gs_buf text; /* of the group in hand */
    uint32_t number, line, singles;
    size_t told;
    bool found, cut;
};

gs_tracer *gs_tracer_new(gs_running *run, const gs_observer *watch) {
    if (!watch || !watch->trace) return NULL;
    gs_tracer *t = gs_alloc(run->arena, sizeof *t);
    t->run = run;
    t->watch = watch;
    return t;
}

gs_tracer *gs_tracing(lua_State *L) {
    return ((gs_session *)gs_sandbox_user(L))->tracer;
}

/* --- words --- */

static const gs_store *store_of(const gs_tracer *t) {
    return t->run->scene.store;
}

/* "#2", or the place of a fact of another group. */
static const char *number_of(const gs_tracer *t, const gs_fact *fact, char *out) {
    const gs_group *group = t->run->scene.group;
    for (uint32_t i = 0; i < group->count; i++)
        if (group->facts[i] == fact) {
            snprintf(out, 16, "#%u", i + 1);
            return out;
        }
    return "another fact";
}

static const char *value_of(const gs_tracer *t, const gs_fact *fact, const char *name, char *out) {
    int i = gs_field_index(fact->kind, name);
    const gs_document *document = gs_store_document_at(store_of(t), fact->document);
    if (i >= 0) return gs_value_say(store_of(t), fact, (uint32_t)i, out, WORDS);
    const char *text = "";
    if (strcmp(name, "kind") == 0) text = fact->kind->name;
    if (strcmp(name, "modality") == 0) text = gs_modality_name(fact->modality);
    if (strcmp(name, "document") == 0) text = document->path;
    if (strcmp(name, "speaker") == 0)
        text = fact->speaker ? gs_store_text(store_of(t), fact->speaker) : "nobody";
    if (strcmp(name, "trust") == 0)
        text = fact->trust == GS_TRUST_REFERENCE ? "reference" : "article";
    if (strcmp(name, "as_of") == 0) return gs_span_say(fact->as_of, out, WORDS);
    snprintf(out, WORDS, "%s", text);
    return out;
}

/* --- the text of a group --- */

static bool full(gs_tracer *t) {
    if (t->text.length < GROUP_BYTES) return false;
    if (!t->cut) gs_buf_puts(&t->text, "\n  ... the rest of this group is left out");
    t->cut = true;
    return true;
}

static void put_facts(gs_tracer *t) {
    const gs_group *group = t->run->scene.group;
    char words[2 * WORDS];
    for (uint32_t i = 0; i < group->count && !full(t); i++) {
        const gs_fact *f = group->facts[i];
        gs_buf_printf(&t->text, "\n  #%u %s:%u:%u: %s%s%s", i + 1,
                      gs_store_document_at(store_of(t), f->document)->path, f->from.line,
                      f->from.column, gs_fact_label(store_of(t), f, words, sizeof words),
                      f->modality ? ", " : "", f->modality ? gs_modality_name(f->modality) : "");
    }
}

void gs_tracer_group(gs_tracer *t, uint32_t number) {
    if (!t) return;
    const gs_rule_info *info = &t->run->rule->info;
    const gs_group *group = t->run->scene.group;
    char words[WORDS], name[80];
    gs_buf_clear(&t->text);
    t->number = number;
    t->line = 0;
    t->found = t->cut = false;
    gs_buf_printf(&t->text, "group %u: ", number + 1);
    for (uint32_t i = 0; i < info->ngroup; i++) {
        snprintf(name, sizeof name, "%.*s", (int)strcspn(info->group[i], "?"), info->group[i]);
        bool story = strcmp(name, "story") == 0;
        gs_buf_printf(&t->text, "%s%s%s%s", i ? ", " : "", story ? "one story" : name,
                      story ? "" : " ", story ? "" : value_of(t, group->facts[0], name, words));
    }
    gs_buf_printf(&t->text, "%s%u fact%s", info->ngroup ? "; " : "", group->count,
                  group->count == 1 ? "" : "s");
    put_facts(t);
}

void gs_tracer_close(gs_tracer *t) {
    if (!t) return;
    bool single = t->run->scene.group->count == 1 && !t->found && t->watch->brief;
    if (single) {
        t->singles++;
        return;
    }
    if (t->told > ALL_BYTES) return;
    if (!t->found) gs_buf_puts(&t->text, "\n  nothing reported");
    gs_buf_putc(&t->text, '\n');
    t->told += t->text.length;
    t->watch->trace(t->watch->context, gs_buf_text(&t->text));
}

void gs_tracer_free(gs_tracer *t) {
    char line[120];
    if (!t) return;
    if (t->singles) {
        snprintf(line, sizeof line, "%u more group%s of one fact, of which nothing was reported\n",
                 t->singles, t->singles == 1 ? "" : "s");
        t->watch->trace(t->watch->context, line);
    }
    if (t->told > ALL_BYTES)
        t->watch->trace(t->watch->context, "the rest is left out: give fewer articles\n");
    gs_buf_free(&t->text);
}

/* Calls of one line of the rule stand on one line. */
static bool begin(gs_tracer *t, lua_State *L) {
    if (full(t)) return false;
    uint32_t line = gs_lua_line(L);
    if (line == t->line && line)
        gs_buf_puts(&t->text, "; ");
    else
        gs_buf_printf(&t->text, "\n  line %u: ", line);
    t->line = line;
    return true;
}

void gs_trace(gs_tracer *t, lua_State *L, const char *fmt, ...) {
    char words[3 * WORDS];
    if (!t || !begin(t, L)) return;
    va_list args;
    va_start(args, fmt);
    vsnprintf(words, sizeof words, fmt, args);
    va_end(args);
    gs_buf_puts(&t->text, words);
}

/* --- filters --- */

static void put_wanted(gs_tracer *t, const gs_condition *c) {
    char words[WORDS];
    switch (c->type) {
    case GS_W_STRING: gs_buf_printf(&t->text, "\"%s\"", c->string); return;
    case GS_W_FLAG: gs_buf_puts(&t->text, c->flag ? "true" : "false"); return;
    case GS_W_AMOUNT:
        gs_buf_puts(&t->text, gs_quantity_say(c->amount, words, sizeof words));
        return;
    case GS_W_SPAN: gs_buf_puts(&t->text, gs_span_say(c->span, words, sizeof words)); return;
    }
}

static void put_time(gs_tracer *t, bool has, const char *name, gs_span span, const char **comma) {
    char words[WORDS];
    if (!has) return;
    gs_buf_printf(&t->text, "%s%s = %s", *comma, name, gs_span_say(span, words, sizeof words));
    *comma = ", ";
}

static void put_filter(gs_tracer *t, const gs_filter *f) {
    const char *comma = " ";
    gs_buf_puts(&t->text, " {");
    for (uint32_t i = 0; i < f->count; i++) {
        gs_buf_printf(&t->text, "%s%s = ", comma, f->items[i].field);
        put_wanted(t, &f->items[i]);
        comma = ", ";
    }
    put_time(t, f->has_covers, "covers", f->covers, &comma);
    put_time(t, f->has_before, "before", f->before, &comma);
    put_time(t, f->has_after, "after", f->after, &comma);
    if (f->apart) gs_buf_printf(&t->text, "%sapart = %s", comma, f->apart), comma = ", ";
    if (f->same) gs_buf_printf(&t->text, "%ssame = %s", comma, f->same), comma = ", ";
    gs_buf_puts(&t->text, *comma == ',' ? " }" : "}");
}

/* The first condition that the fact does not meet. */
static const char *fault(const gs_tracer *t, const gs_filter *f, const gs_fact *fact, char *out) {
    char words[WORDS];
    for (uint32_t i = 0; i < f->count; i++) {
        gs_filter one = {.items = {f->items[i]}, .count = 1, .lasting = f->lasting};
        gs_tri is = gs_filter_test(&t->run->scene, &one, fact);
        const char *field = f->items[i].field;
        if (is == GS_YES) continue;
        bool open = gs_field_index(fact->kind, field) >= 0 && !gs_fact_value(fact, field);
        if (open)
            snprintf(out, 2 * WORDS, "%s is not known", field);
        else
            snprintf(out, 2 * WORDS, "%s is %s%s", field, value_of(t, fact, field, words),
                     is == GS_PERHAPS ? ", which may be another" : "");
        return out;
    }
    if (f->has_covers) {
        gs_filter one = {.has_covers = true, .covers = f->covers, .lasting = f->lasting};
        if (gs_filter_test(&t->run->scene, &one, fact) != GS_YES)
            return "does not surely hold then";
    }
    return f->has_before || f->has_after ? "its time is not surely so" : "is left out";
}

/* Why a fact is no evidence, or no excuse. */
static const char *reason(const gs_tracer *t, const gs_filter *f, const gs_fact *fact,
                          gs_filter_way *way, char *out) {
    if (way == gs_filter_surely) {
        if (fact->modality != GS_ASSERTED && !gs_filter_names(f, "modality"))
            return gs_modality_name(fact->modality);
        if (fact->flags & GS_FF_CORRECTED) return "the text takes it back";
        if (fact->speaker && (fact->flags & GS_FF_QUOTED) && !gs_filter_names(f, "speaker"))
            return "in somebody's quoted words";
    }
    if (way == gs_filter_perhaps && fact->modality == GS_DENIED) return "denied";
    return fault(t, f, fact, out);
}

static bool plainly(gs_scene *scene, const gs_filter *filter, const gs_fact *fact) {
    return gs_filter_test(scene, filter, fact) == GS_YES;
}

void gs_trace_filter(gs_tracer *t, lua_State *L, const char *asked, const gs_filter *filter,
                     gs_filter_way *way) {
    const gs_group *group = t ? t->run->scene.group : NULL;
    char out[2 * WORDS];
    uint32_t met = 0, failed = 0;
    if (!t || !begin(t, L)) return;
    gs_buf_printf(&t->text, "said:%s", asked);
    put_filter(t, filter);
    gs_buf_puts(&t->text, " gives");
    bool first = way != NULL; /* surely and perhaps give one */
    for (uint32_t i = 0; i < group->count; i++) {
        bool is = (way ? way : plainly)(&t->run->scene, filter, group->facts[i]);
        if (is && (!first || !met) && !full(t))
            gs_buf_printf(&t->text, "%s#%u", met ? ", " : " ", i + 1);
        met += is;
    }
    if (!met) gs_buf_puts(&t->text, first ? " nil" : " nothing");
    for (uint32_t i = 0; i < group->count && (!first || !met) && !full(t); i++) {
        const gs_fact *fact = group->facts[i];
        if ((way ? way : plainly)(&t->run->scene, filter, fact)) continue;
        gs_buf_printf(&t->text, "%s#%u (%s)", failed++ ? ", " : ", not ", i + 1,
                      reason(t, filter, fact, way, out));
    }
}

/* --- values --- */

void gs_trace_value(gs_tracer *t, lua_State *L, const gs_fact *fact, const char *name, int value) {
    char number[16];
    if (!t || lua_type(L, value) == LUA_TFUNCTION || !begin(t, L)) return;
    gs_buf_printf(&t->text, "%s.%s = ", number_of(t, fact, number), name);
    if (lua_isnil(L, value)) {
        gs_buf_puts(&t->text, "nil");
        return;
    }
    const char *text = gs_lua_tostring(L, value, NULL);
    bool string = lua_type(L, value) == LUA_TSTRING;
    gs_buf_printf(&t->text, string ? "\"%.80s\"" : "%.80s", text);
    lua_pop(L, 1);
}

/* "amount_maybe_apart" is the method maybe_apart. */
static const char *method_of(const char *function) {
    const char *under = strchr(function, '_');
    return under ? under + 1 : function;
}

static const char *result_of(lua_State *L) {
    return lua_isnil(L, -1) ? "nil" : lua_toboolean(L, -1) ? "true" : "false";
}

void gs_trace_amounts(lua_State *L, const char *function, gs_quantity a, gs_quantity b) {
    char x[WORDS], y[WORDS];
    gs_tracer *t = gs_tracing(L);
    if (!t) return;
    gs_trace(t, L, "%s:%s(%s) is %s", gs_quantity_say(a, x, sizeof x), method_of(function),
             gs_quantity_say(b, y, sizeof y), result_of(L));
}

void gs_trace_dates(lua_State *L, const char *function, gs_span a, gs_span b) {
    char x[WORDS], y[WORDS];
    gs_tracer *t = gs_tracing(L);
    if (!t) return;
    gs_trace(t, L, "%s:%s(%s) is %s", gs_span_say(a, x, sizeof x), method_of(function),
             gs_span_say(b, y, sizeof y), result_of(L));
}

void gs_trace_facts(lua_State *L, const char *method, const gs_fact *a, const gs_fact *b,
                    const char *field) {
    char x[WORDS], y[WORDS], m[16], n[16];
    gs_tracer *t = gs_tracing(L);
    if (!t) return;
    gs_trace(t, L, "%s:%s(%s, \"%s\") is %s (%s, %s)", number_of(t, a, m), method,
             number_of(t, b, n), field, result_of(L), value_of(t, a, field, x),
             value_of(t, b, field, y));
}

void gs_trace_found(gs_tracer *t, const gs_reported *finding) {
    static const char *const levels[] = {"note", "warning", "error"};
    char m[16], n[16];
    if (!t) return;
    t->found = true;
    t->line = 0;
    if (full(t)) return;
    gs_buf_printf(&t->text, "\n  reported: %s%s%s: %s: %s", number_of(t, finding->a, m),
                  finding->b ? " against " : "", finding->b ? number_of(t, finding->b, n) : "",
                  levels[finding->level], finding->message);
    if (finding->level < t->run->rule->info.level)
        gs_buf_printf(&t->text, " (lowered from %s)", levels[t->run->rule->info.level]);
}

void gs_trace_left(gs_tracer *t, const gs_fact *a, const gs_fact *b, const char *fmt, ...) {
    char words[3 * WORDS], m[16], n[16];
    if (!t || full(t)) return;
    va_list args;
    va_start(args, fmt);
    vsnprintf(words, sizeof words, fmt, args);
    va_end(args);
    gs_buf_printf(&t->text, "\n  %s%s%s: %s", number_of(t, a, m), b ? " and " : "",
                  b ? number_of(t, b, n) : "", words);
    t->line = 0;
}

void gs_trace_pair(gs_tracer *t, const gs_fact *a, const gs_fact *b, const char *field,
                   const char *what) {
    char x[WORDS], y[WORDS];
    if (!t) return;
    gs_trace_left(t, a, b, "%s: %s, %s: %s", field, value_of(t, a, field, x),
                  value_of(t, b, field, y), what);
}
