#include <string.h>
#include <yaml.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "draft.h"
#include "limits.h"
#include "stamp.h"
#include "words.h"

/* frontmatter: the YAML mapping between two lines of "---" at the start of a file, and headers as
 * many plain texts have them: lines of "Title: ..." and "Date: ..." without such lines around. */

typedef enum field { F_OTHER = 0, F_TITLE, F_SOURCE, F_DATE, F_UPDATED } field;

static const struct {
    const char *key;
    field field;
} keys[] = {
    {"title", F_TITLE},
    {"headline", F_TITLE},
    {"source", F_SOURCE},
    {"publisher", F_SOURCE},
    {"publication", F_SOURCE},
    {"outlet", F_SOURCE},
    {"site", F_SOURCE},
    {"sitename", F_SOURCE},
    {"site_name", F_SOURCE},
    {"newspaper", F_SOURCE},
    {"date", F_DATE},
    {"published", F_DATE},
    {"datepublished", F_DATE},
    {"publishdate", F_DATE},
    {"publish_date", F_DATE},
    {"pubdate", F_DATE},
    {"published_at", F_DATE},
    {"publication_date", F_DATE},
    {"published_time", F_DATE},
    {"updated", F_UPDATED},
    {"modified", F_UPDATED},
    {"lastmod", F_UPDATED},
    {"datemodified", F_UPDATED},
    {"last_modified", F_UPDATED},
    {"updated_at", F_UPDATED},
};

static bool is_key(const char *text, size_t n, const char *key) {
    if (strlen(key) != n) return false;
    for (size_t i = 0; i < n; i++)
        if (gs_lower(text[i]) != key[i]) return false;
    return true;
}

static field field_of(const char *key, size_t n) {
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (is_key(key, n, keys[i].key)) return keys[i].field;
    return F_OTHER;
}

static bool is_fence(const gs_source *s, uint32_t line, const char *fence) {
    size_t n;
    const char *text = gs_source_line_text(s, line, &n);
    while (n && (text[n - 1] == ' ' || text[n - 1] == '\t')) n--;
    return n == 3 && !memcmp(text, fence, 3);
}

/* "key: value" or "key:"; what tells front matter from a text that begins with a rule. */
static bool is_entry(const gs_source *s, uint32_t line) {
    size_t n, i = 0;
    const char *text = gs_source_line_text(s, line, &n);
    while (i < n &&
           ((text[i] | 0x20) >= 'a' ? (text[i] | 0x20) <= 'z'
                                    : (text[i] >= '0' && text[i] <= '9') || text[i] == '-'))
        i++;
    while (i < n && text[i] == '_') i++;
    return i > 0 && i < n && text[i] == ':' && (i + 1 == n || text[i + 1] == ' ');
}

/* Source offset of a mark that libyaml gives in lines and code points, counted from line 2 of the
 * source. */
static uint32_t offset_of(const gs_source *s, yaml_mark_t mark) {
    uint32_t line = (uint32_t)mark.line + 1;
    if (line >= s->line_count) return s->n;
    uint32_t at = s->lines[line];
    for (size_t i = 0; i < mark.column && at < s->n; i++) {
        unsigned w;
        gs_utf8_at(s->text, s->n, at, &w);
        at += w;
    }
    return at;
}

/* The title is said by the file as its headline is; where it is spelled plainly each byte has its
 * place. */
static void take_title(gs_draft *d, const yaml_event_t *e) {
    const char *value = (const char *)e->data.scalar.value;
    size_t n = e->data.scalar.length;
    uint32_t from = offset_of(d->source, e->start_mark), to = offset_of(d->source, e->end_mark);
    if (d->title) return;
    gs_draft_title(d, value, n);
    if (!d->title) return;
    gs_piece *piece = gs_draft_open(d, GS_B_HEADLINE);
    piece->fixed = piece->gap = true;
    if (e->data.scalar.style != YAML_PLAIN_SCALAR_STYLE && from < to) from++;
    if (from + n <= d->source->n && !memcmp(d->source->text + from, value, n))
        gs_draft_copy(d, from, (uint32_t)n);
    else
        gs_draft_put(d, value, n, from, to > from ? to - from : 0);
    gs_draft_close(d);
}

static void take(gs_draft *d, field f, const yaml_event_t *e) {
    const char *value = (const char *)e->data.scalar.value;
    size_t n = e->data.scalar.length;
    gs_span date;
    if (f == F_TITLE)
        take_title(d, e);
    else if (f == F_SOURCE)
        gs_draft_publisher(d, value, n);
    else if (f != F_DATE && f != F_UPDATED)
        return;
    else if (gs_stamp_read(value, n, &date))
        gs_draft_date(d, date, f == F_DATE ? GS_RANK_FRONT_MATTER : GS_RANK_UPDATED_TAG);
    else if (f == F_DATE && n)
        gs_source_note(d->arena, d->source, (uint32_t)e->start_mark.line + 2,
                       "the front matter's date is no date we can read");
}

static bool refuse(const gs_draft *d, uint32_t line, gs_err *err, const char *why) {
    gs_err_set(err, GS_E_INPUT, d->source->path, line, 0, "broken front matter: %s", why);
    gs_err_hint(err, "it is lines of \"key: value\" between two lines of \"---\"; quote values "
                     "that hold a colon");
    return false;
}

/* Walks the events: top-level keys with scalar values, and "name" within a source that is a
 * mapping. */
static bool walk(gs_draft *d, yaml_parser_t *parser, bool trial, gs_err *err) {
    int depth = 0;
    bool key = true, done = false;
    field f = F_OTHER, outer = F_OTHER;
    while (!done) {
        yaml_event_t e;
        if (!yaml_parser_parse(parser, &e)) {
            const char *why = parser->problem ? parser->problem : "it cannot be read";
            if (parser->error == YAML_MEMORY_ERROR) gs_out_of_memory();
            return refuse(d, (uint32_t)parser->problem_mark.line + 2, err, why);
        }
        done = e.type == YAML_STREAM_END_EVENT;
        bool scalar = e.type == YAML_SCALAR_EVENT || e.type == YAML_ALIAS_EVENT;
        if (depth == 0 && e.type == YAML_SCALAR_EVENT && e.data.scalar.length) {
            yaml_event_delete(&e);
            return refuse(d, 2, err, "no keys");
        }
        if (e.type == YAML_MAPPING_START_EVENT || e.type == YAML_SEQUENCE_START_EVENT) {
            if (++depth == 2) outer = f;
            key = true;
        } else if (e.type == YAML_MAPPING_END_EVENT || e.type == YAML_SEQUENCE_END_EVENT) {
            depth--;
            key = true;
        } else if (scalar && depth == 1) {
            if (key)
                f = e.type == YAML_SCALAR_EVENT
                        ? field_of((const char *)e.data.scalar.value, e.data.scalar.length)
                        : F_OTHER;
            else if (e.type == YAML_SCALAR_EVENT && !trial)
                take(d, f, &e);
            key = !key;
        } else if (e.type == YAML_SCALAR_EVENT && depth == 2 && outer == F_SOURCE) {
            if (!key && f == F_SOURCE && !trial)
                gs_draft_publisher(d, (const char *)e.data.scalar.value, e.data.scalar.length);
            else
                f = strcmp((const char *)e.data.scalar.value, "name") == 0 ? F_SOURCE : F_OTHER;
            key = !key;
        }
        yaml_event_delete(&e);
    }
    return true;
}

/* Front matter as many write it: a colon within a value that is not quoted. Every line must be
 * "key: value", an indented line or a list's. The rest of the line is the value. */
static bool is_plain(const gs_source *s, uint32_t end) {
    for (uint32_t line = 2; line < end; line++) {
        size_t n;
        const char *text = gs_source_line_text(s, line, &n);
        bool other = n == 0 || strchr(" -#\t", text[0]);
        if (!other && !is_entry(s, line)) return false;
    }
    return true;
}

static void take_line(gs_draft *d, uint32_t line) {
    size_t n, key = 0;
    const char *text = gs_source_line_text(d->source, line, &n);
    while (key < n && text[key] != ':') key++;
    field f = field_of(text, key);
    if (key++ >= n || f == F_OTHER) return;
    while (key < n && text[key] == ' ') key++;
    while (n > key && (text[n - 1] == ' ' || text[n - 1] == '\t')) n--;
    bool quoted =
        n > key + 1 && (text[key] == '"' || text[key] == '\'') && text[n - 1] == text[key];
    yaml_char_t *value =
        (yaml_char_t *)gs_strndup(d->arena, text + key + quoted, n - key - 2 * (size_t)quoted);
    yaml_mark_t at = {0, line - 2, gs_utf8_length(text, key)};
    yaml_event_t e = {.type = YAML_SCALAR_EVENT, .start_mark = at, .end_mark = at};
    e.data.scalar.value = value;
    e.data.scalar.length = n - key - 2 * (size_t)quoted;
    e.data.scalar.style = quoted ? YAML_DOUBLE_QUOTED_SCALAR_STYLE : YAML_PLAIN_SCALAR_STYLE;
    e.end_mark.column += quoted;
    take(d, f, &e);
}

/* One pass over the mapping; a trial takes nothing. */
static bool pass(gs_draft *d, uint32_t end, bool trial, gs_err *err) {
    const gs_source *s = d->source;
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) gs_out_of_memory();
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, (const unsigned char *)s->text + s->lines[1],
                                 s->lines[end - 1] - s->lines[1]);
    bool ok = walk(d, &parser, trial, err);
    yaml_parser_delete(&parser);
    return ok;
}

static bool read_yaml(gs_draft *d, uint32_t end, gs_err *err) {
    const gs_source *s = d->source;
    if (pass(d, end, true, err)) return pass(d, end, false, err);
    if (!is_plain(s, end)) return false;
    gs_source_note(d->arena, d->source, err ? err->line : 1,
                   "front matter that is no YAML, read line by line");
    for (uint32_t line = 2; line < end; line++)
        if (is_entry(s, line)) take_line(d, line);
    if (err) *err = (gs_err){0};
    return true;
}

/* "Author: Dana Reyes": a line of a header that has no fences. */
static bool is_header_line(const gs_source *s, uint32_t line) {
    static const char *const others[] = {"author",   "authors",  "byline", "by",       "url",
                                         "link",     "section",  "slug",   "category", "tags",
                                         "keywords", "language", "lang",   "location", "copyright"};
    size_t n, key = 0;
    if (line > s->line_count || !is_entry(s, line)) return false;
    const char *text = gs_source_line_text(s, line, &n);
    while (text[key] != ':') key++;
    if (field_of(text, key) != F_OTHER) return true;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (is_key(text, key, others[i])) return true;
    return false;
}

static bool is_blank(const gs_source *s, uint32_t line) {
    size_t n = 0;
    if (line <= s->line_count) gs_source_line_text(s, line, &n);
    return n == 0;
}

/* A header of this line alone: "date: 2025-03-14", or a title above a blank line. */
static bool is_header_alone(const gs_source *s, uint32_t line) {
    size_t n, key = 0;
    gs_span date;
    const char *text = gs_source_line_text(s, line, &n);
    while (key < n && text[key] != ':') key++;
    field f = field_of(text, key);
    if (f == F_OTHER || key + 2 >= n) return false;
    if (f == F_DATE) return gs_stamp_read(text + key + 2, n - key - 2, &date);
    return is_blank(s, line + 1);
}

static void read_header(gs_draft *d, uint32_t *body) {
    const gs_source *s = d->source;
    uint32_t end = 1;
    while (is_header_line(s, end)) end++;
    if (end == 1 || (end == 2 && !is_header_alone(s, 1))) return;
    for (uint32_t line = 1; line < end; line++) take_line(d, line);
    *body = end <= s->line_count ? s->lines[end - 1] : s->n;
}

bool gs_read_front_matter(gs_draft *d, uint32_t *body, gs_err *err) {
    const gs_source *s = d->source;
    uint32_t line = 3;
    *body = 0;
    if (!is_fence(s, 1, "---") || !is_entry(s, 2)) {
        read_header(d, body);
        return true;
    }
    while (line <= s->line_count && s->lines[line - 1] < GS_FRONT_MATTER_BYTES &&
           !is_fence(s, line, "---") && !is_fence(s, line, "..."))
        line++;
    if (line > s->line_count || s->lines[line - 1] >= GS_FRONT_MATTER_BYTES)
        return refuse(d, 1, err, "no line of \"---\" ends it");
    *body = line < s->line_count ? s->lines[line] : s->n;
    return read_yaml(d, line, err);
}
