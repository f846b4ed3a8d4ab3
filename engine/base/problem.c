#include "problem.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct gs_problems {
    gs_arena *arena;
    gs_problem *items;
    size_t count, cap, errors;
    size_t of_kinds, following; /* of the errors: GS_E_KINDS, GS_E_FOLLOWS */
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
    list->of_kinds += !note && err->code == GS_E_KINDS;
    list->following += !note && err->code == GS_E_FOLLOWS;
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

void gs_problems_remark(gs_problems *list, const gs_err *err) {
    add(list, err, true);
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
static size_t left_out(const gs_problems *list) {
    return list->of_kinds ? list->following : 0;
}

static void leave_out_what_follows(gs_problems *list) {
    size_t kept = 0, left = left_out(list);
    if (!left) return;
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].err.code != GS_E_FOLLOWS) list->items[kept++] = list->items[i];
    list->count = kept;
    list->errors -= left;
    list->following = 0;
    gs_problems_note(list, "", 0, "%zu problems that follow from these are not shown", left);
}

const gs_problem *gs_problems_sorted(gs_problems *list, size_t *n) {
    leave_out_what_follows(list);
    if (list->count > 1) qsort(list->items, list->count, sizeof *list->items, by_place);
    *n = list->count;
    return list->items;
}

size_t gs_problems_errors(const gs_problems *list) {
    return list->errors - left_out(list);
}

void gs_problems_append(gs_problems *list, const gs_problems *more) {
    for (size_t i = 0; i < more->count; i++) add(list, &more->items[i].err, more->items[i].note);
}
