#define _XOPEN_SOURCE 700 /* realpath */
#include "input.h"

#include "base/file.h"
#include "fact/load.h"
#include "text/claimreview.h"
#include "walk.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static gs_input *add(gs_inputs *inputs, gs_input_kind kind, const char *path) {
    GS_GROW(inputs->arena, inputs->items, inputs->count, inputs->cap);
    gs_input *input = &inputs->items[inputs->count++];
    *input = (gs_input){.kind = kind, .path = gs_strdup(inputs->arena, path)};
    return input;
}

static void add_bytes(gs_inputs *inputs, gs_input_kind kind, const char *path, const char *bytes,
                      size_t n, uint32_t line) {
    gs_input *input = add(inputs, kind, path);
    input->bytes = bytes;
    input->nbytes = n;
    input->line = line;
}

static bool is_blank(const char *text, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (!strchr(" \t\r\n", text[i]) || !text[i]) return false;
    return true;
}

/* A document a line. */
static void add_lines(gs_inputs *inputs, const char *path, const char *bytes, size_t n) {
    uint32_t line = 1;
    for (size_t at = 0; at < n; line++) {
        const char *end = memchr(bytes + at, '\n', n - at);
        size_t length = end ? (size_t)(end - bytes) - at : n - at;
        if (!is_blank(bytes + at, length))
            add_bytes(inputs, GS_IN_DOCUMENT, path, bytes + at, length, line);
        at += length + 1;
    }
}

/* The first line is a whole object and another one follows: a stream, whatever the extension says.
 */
static bool is_stream(const char *bytes, size_t n) {
    const char *end = memchr(bytes, '\n', n);
    size_t last = end ? (size_t)(end - bytes) : n;
    size_t next = last < n ? last + 1 : n;
    while (last && strchr(" \t\r", bytes[last - 1])) last--;
    return last > 1 && bytes[0] == '{' && bytes[last - 1] == '}' && next < n && bytes[next] == '{';
}

static void add_json(gs_inputs *inputs, const char *path, bool lines, const char *bytes, size_t n) {
    if (gs_facts_sniff(bytes, n))
        add_bytes(inputs, GS_IN_FACTS, path, bytes, n, 1);
    else if (lines || is_stream(bytes, n))
        add_lines(inputs, path, bytes, n);
    else
        add_bytes(inputs, GS_IN_DOCUMENT, path, bytes, n, 1);
}

static void add_one(gs_inputs *inputs, const gs_found *found, gs_problems *problems) {
    bool lines = gs_path_ends(found->path, ".ndjson") || gs_path_ends(found->path, ".jsonl");
    if (!lines && !gs_path_ends(found->path, ".json")) {
        add(inputs, GS_IN_FILE, found->path);
        return;
    }
    gs_err err;
    size_t n;
    char *bytes = gs_read_file(inputs->texts, found->path, GS_FACTS_MAX_BYTES, &n, &err);
    if (bytes)
        add_json(inputs, found->path, lines, bytes, n);
    else
        gs_problems_add(problems, &err);
}

/* Claims that were found to be true. */
static void add_claims(gs_inputs *inputs, const char *path, const char *bytes, size_t n,
                       gs_problems *problems) {
    uint32_t count, left_out;
    const char **all = gs_claimreview_documents(inputs->arena, path, bytes, n, &count, &left_out);
    for (uint32_t i = 0; i < count; i++) {
        add_bytes(inputs, GS_IN_DOCUMENT, path, all[i], strlen(all[i]), 1);
        gs_input *input = &inputs->items[inputs->count - 1];
        input->record = input->archive = true;
    }
    if (left_out)
        gs_problems_note(problems, path, 0, "left out: %u claims that are not rated true",
                         (unsigned)left_out);
}

/* A record is facts, whatever it looks like. */
static void add_record(gs_inputs *inputs, const gs_found *found, gs_problems *problems) {
    gs_err err;
    size_t n;
    char *bytes = gs_read_file(inputs->texts, found->path, GS_FACTS_MAX_BYTES, &n, &err);
    if (!bytes) {
        gs_problems_add(problems, &err);
        return;
    }
    if (gs_claimreview_sniff(bytes, n)) {
        add_claims(inputs, found->path, bytes, n, problems);
        return;
    }
    add_bytes(inputs, GS_IN_FACTS, found->path, bytes, n, 1);
    gs_input *input = &inputs->items[inputs->count - 1];
    input->record = input->archive = true;
}

static bool is_changed(const gs_input_options *o, const char *path) {
    if (!o->only_changed) return true;
    char *room = gs_xmalloc(PATH_MAX), *real = realpath(path, room);
    bool found = false;
    for (uint32_t i = 0; real && !found && i < o->nchanged; i++)
        found = strcmp(o->changed[i], real) == 0;
    free(room);
    return found;
}

static void add_found(gs_inputs *inputs, const gs_found *found, const gs_input_options *options,
                      gs_problems *problems) {
    uint32_t first = inputs->count;
    if (found->record) {
        add_record(inputs, found, problems);
        return;
    }
    add_one(inputs, found, problems);
    bool archive = found->archive || !is_changed(options, found->path);
    for (uint32_t i = first; i < inputs->count; i++) inputs->items[i].archive = archive;
}

static void add_stdin(gs_inputs *inputs, const char *name, gs_problems *problems) {
    gs_err err;
    size_t n;
    char *bytes =
        gs_read_open_file(inputs->texts, STDIN_FILENO, name, GS_FACTS_MAX_BYTES, &n, &err);
    if (!bytes) {
        gs_problems_add(problems, &err);
        return;
    }
    size_t first = 0;
    while (first < n && strchr(" \t\r\n", bytes[first]) && bytes[first]) first++;
    if (first < n && (bytes[first] == '{' || bytes[first] == '['))
        add_json(inputs, name, true, bytes, n);
    else if (first < n)
        add_bytes(inputs, GS_IN_BYTES, name, bytes, n, 1);
}

void gs_inputs_add(gs_inputs *inputs, const char *const *paths, uint32_t n,
                   const gs_input_options *options, gs_problems *problems) {
    gs_walk walk = {
        .arena = inputs->arena, .problems = problems, .allow_empty = options->allow_empty};
    if (!options->read_ignored)
        walk.ignore = gs_ignore_new(inputs->arena, options->ignore, options->nignore,
                                    options->ignore_base, !options->no_gitignore);
    bool standard = false;
    for (uint32_t i = 0; i < n; i++) {
        if (strcmp(paths[i], "-") == 0)
            standard = true;
        else
            gs_walk_path(&walk, paths[i]);
    }
    walk.archive = true;
    for (uint32_t i = 0; i < options->nagainst; i++) gs_walk_path(&walk, options->against[i]);
    walk.record = true;
    for (uint32_t i = 0; i < options->nreference; i++) gs_walk_path(&walk, options->reference[i]);
    gs_walk_sort(&walk);
    for (uint32_t i = 0; i < walk.count; i++) add_found(inputs, &walk.items[i], options, problems);
    if (standard)
        add_stdin(inputs, options->stdin_name ? options->stdin_name : "<stdin>", problems);
}
