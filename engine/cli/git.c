#include "git.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"

extern char **environ;

enum { WORDS = 16 };

/* A child, and the ends of its standard output and error that are ours. */
typedef struct child {
    pid_t id;
    int out, err;
} child;

static bool fail(gs_err *err, const char *what) {
    gs_err_set(err, GS_E_IO, "", 0, 0, "git cannot be run: %s", what);
    gs_err_hint(err, "--changed-since asks git; without it name the changed files, and the rest "
                     "with --against");
    return false;
}

static void close_both(int ends[2]) {
    close(ends[0]);
    close(ends[1]);
}

static int spawn(child *c, char *const *words, int out[2], int err[2]) {
    posix_spawn_file_actions_t actions;
    int failed = posix_spawn_file_actions_init(&actions);
    if (failed) return failed;
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, out[1], 1);
    posix_spawn_file_actions_adddup2(&actions, err[1], 2);
    for (int i = 0; i < 2; i++) {
        posix_spawn_file_actions_addclose(&actions, out[i]);
        posix_spawn_file_actions_addclose(&actions, err[i]);
    }
    failed = posix_spawnp(&c->id, "git", &actions, NULL, words, environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

static bool start(child *c, char *const *words, gs_err *err) {
    int out[2], told[2];
    if (pipe(out) != 0) return fail(err, strerror(errno));
    if (pipe(told) != 0) {
        close_both(out);
        return fail(err, strerror(errno));
    }
    int failed = spawn(c, words, out, told);
    if (failed) {
        close_both(out);
        close_both(told);
        return fail(err, failed == ENOENT ? "it is not installed" : strerror(failed));
    }
    close(out[1]);
    close(told[1]);
    c->out = out[0];
    c->err = told[0];
    return true;
}

/* One read; false at the end. */
static bool take(int fd, gs_buf *into) {
    char block[8192];
    ssize_t n = read(fd, block, sizeof block);
    if (n < 0 && errno == EINTR) return true;
    if (n > 0) gs_buf_add(into, block, (size_t)n);
    return n > 0;
}

/* Both pipes to their ends, whichever speaks first. */
static void listen_to(const child *c, gs_buf *out, gs_buf *told) {
    struct pollfd ends[2] = {{.fd = c->out, .events = POLLIN}, {.fd = c->err, .events = POLLIN}};
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
        if (poll(ends, 2, -1) < 0 && errno != EINTR) return;
        if (ends[0].revents && !take(c->out, out)) ends[0].fd = -1;
        if (ends[1].revents && !take(c->err, told)) ends[1].fd = -1;
    }
}

/* Runs git with these words, NULL at the end. *status is its exit status; told is what it
 * complained of. */
static bool run(const char *const *asked, gs_buf *out, gs_buf *told, int *status, gs_err *err) {
    const char *words[WORDS] = {"git", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"};
    size_t n = 5;
    child c;
    for (; *asked && n < WORDS - 1; asked++) words[n++] = *asked;
    words[n] = NULL;
    if (!start(&c, (char *const *)(uintptr_t)words, err)) return false;
    listen_to(&c, out, told);
    close(c.out);
    close(c.err);
    int code = 0;
    while (waitpid(c.id, &code, 0) < 0 && errno == EINTR) {
    }
    *status = WIFEXITED(code) ? WEXITSTATUS(code) : 128;
    return true;
}

/* What git told, by its name: "fatal: not a git repository" is not the end of gainsay. */
static void refuse(gs_err *err, gs_errcode code, const gs_buf *told) {
    static const char fatal[] = "fatal: ";
    const char *text = gs_buf_text(told);
    if (strncmp(text, fatal, sizeof fatal - 1) == 0) text += sizeof fatal - 1;
    gs_err_set(err, code, "", 0, 0, "--changed-since: git says: %.*s", (int)strcspn(text, "\n"),
               text);
}

/* The first line of an answer, in the arena; NULL and err where git refused. */
static const char *ask(gs_arena *arena, const char *const *words, gs_err *err) {
    gs_buf out = GS_BUF_EMPTY, told = GS_BUF_EMPTY;
    int status;
    const char *line = NULL;
    if (run(words, &out, &told, &status, err)) {
        if (status == 0)
            line = gs_strndup(arena, gs_buf_text(&out), strcspn(gs_buf_text(&out), "\n"));
        else
            refuse(err, GS_E_USAGE, &told);
    }
    gs_buf_free(&out);
    gs_buf_free(&told);
    return line;
}

static void add(gs_arena *arena, gs_words *out, const char *folder, const char *name) {
    GS_GROW(arena, out->items, out->count, out->cap);
    out->items[out->count++] = gs_sprintf(arena, "%s/%s", folder, name);
}

/* Names between NULs, from the folder. */
static bool list(gs_arena *arena, const char *const *words, const char *folder, gs_words *names,
                 gs_err *err) {
    gs_buf out = GS_BUF_EMPTY, told = GS_BUF_EMPTY;
    int status;
    bool ok = run(words, &out, &told, &status, err);
    if (ok && status != 0) {
        ok = false;
        refuse(err, GS_E_IO, &told);
    }
    for (size_t at = 0; ok && at < out.length; at += strlen(out.bytes + at) + 1)
        add(arena, names, folder, out.bytes + at);
    gs_buf_free(&out);
    gs_buf_free(&told);
    return ok;
}

static const char *commit_of(gs_arena *arena, const char *revision, gs_err *err) {
    const char *name = gs_sprintf(arena, "%s^{commit}", revision);
    const char *const words[] = {"rev-parse",        "--verify", "--quiet",
                                 "--end-of-options", name,       NULL};
    const char *commit = ask(arena, words, err);
    if (commit || err->code == GS_E_IO) return commit;
    gs_err_set(err, GS_E_USAGE, "", 0, 0, "git knows no revision \"%s\"", revision);
    gs_err_hint(err, "in CI, fetch it first: the copy may hold the last commit only");
    return NULL;
}

bool gs_git_changed(gs_arena *arena, const char *revision, gs_words *out, gs_err *err) {
    const char *const where[] = {"rev-parse", "--show-toplevel", NULL};
    const char *top = ask(arena, where, err);
    const char *commit = top ? commit_of(arena, revision, err) : NULL;
    if (!commit) return false;
    gs_err unheard;
    const char *const parted[] = {"merge-base", commit, "HEAD", NULL};
    const char *base = ask(arena, parted, &unheard);
    const char *const changed[] = {"-C",
                                   top,
                                   "diff",
                                   "--name-only",
                                   "-z",
                                   "--no-renames",
                                   "--diff-filter=d",
                                   "--no-ext-diff",
                                   base ? base : commit,
                                   "--",
                                   NULL};
    const char *const fresh[] = {"-C", top, "ls-files", "--others", "--exclude-standard",
                                 "-z", NULL};
    return list(arena, changed, top, out, err) && list(arena, fresh, top, out, err);
}
