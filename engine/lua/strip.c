/* What lua_dump wrote, without the names of locals and upvalues: a third of what loading takes, and
 * of no use but in the words of some errors. Lines stay, since errors tell them. The format is that
 * of Lua 5.4, which alone reads its dumps; where anything is not as expected, nothing is left out.
 */
#include "base/buf.h"
#include "chunk.h"

enum {
    HEADER = 32, /* bytes: signature, version, sizes, two numbers, upvalues of the main function */
    NO_STRINGS = 0x80 /* a count of 0 */
};

typedef struct walk {
    const char *at, *end;
    gs_buf *out;
    bool sound;
} walk;

static void skip(walk *w, size_t n) {
    w->sound = w->sound && n <= (size_t)(w->end - w->at);
    w->at = w->sound ? w->at + n : w->end;
}

static void keep(walk *w, size_t n) {
    const char *from = w->at;
    skip(w, n);
    if (w->sound) gs_buf_add(w->out, from, n);
}

/* Seven bits a byte, the last one marked. */
static size_t skip_number(walk *w) {
    size_t n = 0;
    for (bool last = false; !last && w->sound;) {
        unsigned char byte = w->at < w->end ? (unsigned char)*w->at : NO_STRINGS;
        last = byte & 0x80;
        n = n << 7 | (byte & 0x7f);
        skip(w, 1);
    }
    return n;
}

static size_t keep_number(walk *w) {
    const char *from = w->at;
    size_t n = skip_number(w);
    if (w->sound) gs_buf_add(w->out, from, (size_t)(w->at - from));
    return w->sound ? n : 0;
}

/* Its length and one more; 0 for none. */
static void keep_string(walk *w) {
    size_t n = keep_number(w);
    if (n) keep(w, n - 1);
}

static void skip_string(walk *w) {
    size_t n = skip_number(w);
    if (n) skip(w, n - 1);
}

static void keep_constant(walk *w) {
    enum { INTEGER = 0x03, FLOAT = 0x13, SHORT = 0x04, LONG = 0x14 };
    char type = w->at < w->end ? *w->at : 0;
    keep(w, 1);
    if (type == INTEGER || type == FLOAT) keep(w, 8);
    if (type == SHORT || type == LONG) keep_string(w);
}

static void leave_names_out(walk *w) {
    for (size_t n = skip_number(w); n-- && w->sound;) /* locals */
        skip_string(w), skip_number(w), skip_number(w);
    for (size_t n = skip_number(w); n-- && w->sound;) skip_string(w); /* upvalues */
    gs_buf_putc(w->out, (char)NO_STRINGS);
    gs_buf_putc(w->out, (char)NO_STRINGS);
}

static void keep_function(walk *w) {
    keep_string(w);                 /* the source */
    keep_number(w), keep_number(w); /* its lines */
    keep(w, 3);                     /* parameters, stack */
    keep(w, 4 * keep_number(w));    /* code */
    for (size_t n = keep_number(w); n-- && w->sound;) keep_constant(w);
    keep(w, 3 * keep_number(w)); /* upvalues */
    for (size_t n = keep_number(w); n-- && w->sound;) keep_function(w);
    keep(w, keep_number(w)); /* lines of the code: steps, */
    for (size_t n = keep_number(w); n-- && w->sound;) keep_number(w), keep_number(w); /* places */
    leave_names_out(w);
}

bool gs_strip(const char *bytes, size_t n, gs_buf *out) {
    walk w = {.at = bytes, .end = bytes + n, .out = out, .sound = true};
    keep(&w, HEADER);
    keep_function(&w);
    return w.sound && w.at == w.end;
}
