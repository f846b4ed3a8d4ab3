/* Answers questions about values, a line each, for tests/script/values.py, which knows the answers
 * from elsewhere: "dec.add 1.5 2e3", "span.before 2021 2022-03", "interval.mul [1, 2]|(0, inf)".
 * Operands are separated by "|". What cannot be read or said is "no". */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "value/day.h"
#include "value/interval.h"

enum { OPERANDS = 4 };

typedef struct question {
    char *text[OPERANDS];
    int count;
} question;

static void say_dec(bool ok, gs_dec n) {
    if (ok)
        printf("%lld %d\n", (long long)n.coef, (int)n.exp);
    else
        puts("no");
}

static void say_interval(gs_interval a) {
    printf("%lld %d %lld %d %u\n", (long long)a.lo.coef, (int)a.lo.exp, (long long)a.hi.coef,
           (int)a.hi.exp, (unsigned)a.flags);
}

static bool dec(const char *text, gs_dec *out) {
    return gs_dec_parse(text, strlen(text), out);
}

static void about_decs(const char *op, const question *q) {
    gs_dec a, b = {0, 0}, out = {0, 0};
    char text[GS_DEC_TEXT];
    bool one = q->count > 0 && dec(q->text[0], &a), two = q->count > 1 && dec(q->text[1], &b);
    if (strcmp(op, "parse") == 0) {
        say_dec(one, one ? a : out);
    } else if (!one) {
        puts("no");
    } else if (strcmp(op, "format") == 0) {
        puts(gs_dec_format(a, text));
    } else if (strncmp(op, "round", 5) == 0) {
        bool ok = gs_dec_round(a, atoi(q->text[1]), op[5] == '+', &out);
        say_dec(ok, out);
    } else if (!two) {
        puts("no");
    } else if (strcmp(op, "cmp") == 0) {
        int order = gs_dec_cmp(a, b);
        printf("%d\n", (order > 0) - (order < 0));
    } else {
        bool ok = strcmp(op, "add") == 0    ? gs_dec_add(a, b, &out)
                  : strcmp(op, "sub") == 0  ? gs_dec_sub(a, b, &out)
                  : strcmp(op, "mul") == 0  ? gs_dec_mul(a, b, &out)
                  : strcmp(op, "add-") == 0 ? gs_dec_add_to(a, b, false, &out)
                  : strcmp(op, "add+") == 0 ? gs_dec_add_to(a, b, true, &out)
                  : strcmp(op, "mul-") == 0 ? gs_dec_mul_to(a, b, false, &out)
                  : strcmp(op, "mul+") == 0 ? gs_dec_mul_to(a, b, true, &out)
                  : strcmp(op, "div-") == 0 ? gs_dec_div(a, b, false, &out)
                                            : gs_dec_div(a, b, true, &out);
        say_dec(ok, out);
    }
}

static bool interval(const char *text, gs_interval *out) {
    return gs_interval_parse(text, strlen(text), out);
}

static void about_intervals(const char *op, const question *q) {
    gs_interval a, b;
    gs_dec n;
    char text[GS_INTERVAL_TEXT];
    if (q->count < 1 || !interval(q->text[0], &a))
        puts("no");
    else if (strcmp(op, "parse") == 0)
        say_interval(a);
    else if (strcmp(op, "format") == 0)
        puts(gs_interval_format(a, text));
    else if (strcmp(op, "contains") == 0)
        printf("%d\n", dec(q->text[1], &n) && gs_interval_contains(a, n));
    else if (q->count < 2 || !interval(q->text[1], &b))
        puts("no");
    else if (strcmp(op, "less") == 0)
        printf("%d\n", (int)gs_interval_less(a, b));
    else if (strcmp(op, "equal") == 0)
        printf("%d\n", (int)gs_interval_equal(a, b));
    else if (strcmp(op, "meets") == 0)
        printf("%d\n", (int)gs_interval_meets(a, b));
    else
        say_interval(strcmp(op, "add") == 0    ? gs_interval_add(a, b)
                     : strcmp(op, "sub") == 0  ? gs_interval_sub(a, b)
                     : strcmp(op, "mul") == 0  ? gs_interval_mul(a, b)
                     : strcmp(op, "div") == 0  ? gs_interval_div(a, b)
                     : strcmp(op, "meet") == 0 ? gs_interval_meet(a, b)
                                               : gs_interval_hull(a, b));
}

static void about_days(const char *op, const question *q) {
    int n[OPERANDS] = {0}, year, month, day;
    for (int i = 0; i < q->count; i++) n[i] = atoi(q->text[i]);
    if (strcmp(op, "make") == 0) {
        if (gs_day_valid(n[0], n[1], n[2]))
            printf("%d\n", (int)gs_day_make(n[0], n[1], n[2]));
        else
            puts("no");
    } else if (strcmp(op, "split") == 0) {
        gs_day_split(n[0], &year, &month, &day);
        printf("%d %d %d\n", year, month, day);
    } else if (strcmp(op, "weekday") == 0) {
        printf("%d\n", gs_day_weekday(n[0]));
    } else if (strcmp(op, "of_week") == 0) {
        printf("%d\n", (int)gs_day_of_iso_week(n[0], n[1]));
    } else {
        printf("%d\n", (int)gs_day_add_months(n[0], n[1]));
    }
}

static bool span(const char *text, gs_span *out) {
    return gs_span_parse(text, strlen(text), out);
}

static void about_spans(const char *op, const question *q) {
    gs_span a, b;
    char text[GS_SPAN_TEXT];
    if (q->count < 1 || !span(q->text[0], &a))
        puts("no");
    else if (strcmp(op, "parse") == 0)
        printf("%d %d\n", (int)a.from, (int)a.to);
    else if (strcmp(op, "format") == 0)
        puts(gs_span_format(a, text));
    else if (q->count < 2 || !span(q->text[1], &b))
        puts("no");
    else if (strcmp(op, "before") == 0)
        printf("%d\n", (int)gs_span_before(a, b));
    else if (strcmp(op, "same") == 0)
        printf("%d\n", (int)gs_span_same(a, b));
    else if (strcmp(op, "covers") == 0)
        printf("%d\n", gs_span_covers(a, b));
    else
        printf("%d\n", gs_span_meets(a, b));
}

static void answer(char *line) {
    char *rest = strchr(line, ' '), *op = strchr(line, '.');
    question q = {.count = 0};
    if (rest) *rest++ = '\0';
    for (; rest && q.count < OPERANDS; q.count++) {
        q.text[q.count] = rest;
        rest = strchr(rest, '|');
        if (rest) *rest++ = '\0';
    }
    if (!op) return;
    *op++ = '\0';
    if (strcmp(line, "dec") == 0)
        about_decs(op, &q);
    else if (strcmp(line, "interval") == 0)
        about_intervals(op, &q);
    else if (strcmp(line, "day") == 0)
        about_days(op, &q);
    else
        about_spans(op, &q);
}

int main(void) {
    char *line = NULL;
    size_t size = 0;
    ssize_t n;
    while ((n = getline(&line, &size, stdin)) > 0) {
        if (line[n - 1] == '\n') line[n - 1] = '\0';
        answer(line);
    }
    free(line);
    return 0;
}
