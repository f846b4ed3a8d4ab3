#include "problem.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct gs_problems {
    gs_arena *arena;
    gs_problem *items;
    size_t count, cap, errors;
};

gs_problems *gs_problems_new(gs_arena *arena) {
    gs_problems *list = gs_alloc(arena, sizeof *list);
    list->arena = arena;
    return list;
}

static void add(gs_problems *list, const gs_err *err, bool note) {
    GS_GROW(list->arena, list->items, list->count, list->cap);
    list->items[list->count++] = (gs_problem){.err = *err, .note = note};
    list->errors += !note;
}

void gs_problems_add(gs_problems *list, const gs_err *err) {
    add(list, err, false);
}

void gs_problems_note(gs_problems *list, const char *source, uint32_t line, const char *fmt, ...) {
    char text[sizeof((gs_err *)0)->text];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    gs_err err;
    gs_err_set(&err, GS_E_NONE, source, line, 0, "%s", text);
    add(list, &err, true);
}

static int by_place(const void *left, const void *right) {
    const gs_problem *a = left, *b = right;
    int c = strcmp(a->err.source, b->err.source);
    if (c) return c;
    if (a->err.line != b->err.line) return a->err.line < b->err.line ? -1 : 1;
    c = strcmp(a->err.text, b->err.text);
    return c ? c : (int)a->note - (int)b->note;
}

/* What follows from another problem is told once that one is mended. */
static void leave_out_what_follows(gs_problems *list) {
    size_t wrong = 0, kept = 0;
    for (size_t i = 0; i < list->count; i++)
        wrong += !list->items[i].note && list->items[i].err.code == GS_E_KINDS;
    if (!wrong) return;
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].err.code != GS_E_FOLLOWS) list->items[kept++] = list->items[i];
    size_t left = list->count - kept;
    list->count = kept;
    list->errors -= left;
    if (left)
        gs_problems_note(list, "", 0, "%zu problems that follow from these are not shown", left);
}

const gs_problem *gs_problems_sorted(gs_problems *list, size_t *n) {
    leave_out_what_follows(list);
    if (list->count > 1) qsort(list->items, list->count, sizeof *list->items, by_place);
    *n = list->count;
    return list->items;
}

size_t gs_problems_errors(const gs_problems *list) {
    return list->errors;
}

void gs_problems_append(gs_problems *list, const gs_problems *more) {
    for (size_t i = 0; i < more->count; i++) add(list, &more->items[i].err, more->items[i].note);
}
