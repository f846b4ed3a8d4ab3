/* gainsay new: a rule or a pack to begin with, made from the templates that are shipped, with
 * examples that pass. Nothing is ever overwritten. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/order.h"
#include "check/input.h"
#include "cli/output.h"
#include "cli/testing.h"

enum { TEMPLATE_BYTES = 1 << 20 };

typedef struct making {
    const gs_options *o;
    const char *name; /* @ID@ and @NAME@ */
    const char *kind; /* @KIND@: the name with _ for - */
    gs_words wrote;
    gs_err err;
} making;

static bool fail(making *m, const char *source, const char *what, const char *hint) {
    gs_err_set(&m->err, GS_E_USAGE, source, 0, 0, "%s", what);
    gs_err_hint(&m->err, "%s", hint);
    return false;
}

/* --- templates --- */

static const char *fill_in(const making *m, const char *text) {
    const struct {
        const char *mark, *value;
    } marks[] = {{"@ID@", m->name}, {"@NAME@", m->name}, {"@KIND@", m->kind}};
    gs_buf out = GS_BUF_EMPTY;
    while (*text) {
        size_t i = 0, n = sizeof marks / sizeof *marks;
        while (i < n && strncmp(text, marks[i].mark, strlen(marks[i].mark)) != 0) i++;
        if (i < n)
            gs_buf_puts(&out, marks[i].value);
        else
            gs_buf_putc(&out, *text);
        text += i < n ? strlen(marks[i].mark) : 1;
    }
    const char *filled = gs_buf_dup(&out, m->o->arena);
    gs_buf_free(&out);
    return filled;
}

/* All folders on the way to the file. */
static bool make_folders(making *m, const char *path) {
    char *copy = gs_strdup(m->o->arena, path);
    for (char *slash = copy; (slash = strchr(slash + 1, '/'));) {
        *slash = '\0';
        if (mkdir(copy, 0777) != 0 && errno != EEXIST) return fail(m, copy, strerror(errno), "");
        *slash = '/';
    }
    return true;
}

static bool write_filled(making *m, const char *from, const char *to) {
    size_t n;
    const char *text = gs_read_file(m->o->arena, from, TEMPLATE_BYTES, &n, &m->err);
    if (!text || !make_folders(m, to)) return false;
    if (access(to, F_OK) == 0)
        return fail(m, to, "this file is there already", "choose another name, or remove it");
    gs_buf out = GS_BUF_EMPTY;
    gs_buf_puts(&out, fill_in(m, text));
    bool ok = gs_output_file(to, &out, &m->err);
    gs_buf_free(&out);
    GS_GROW(m->o->arena, m->wrote.items, m->wrote.count, m->wrote.cap);
    m->wrote.items[m->wrote.count++] = to;
    return ok;
}

/* The names in a folder, in order; the ends of templates' names are cut off. */
static gs_words names_in(gs_arena *arena, const char *folder) {
    gs_words names = {0};
    DIR *dir = opendir(folder);
    if (!dir) return names;
    for (struct dirent *e; (e = readdir(dir));) {
        if (e->d_name[0] == '.') continue;
        GS_GROW(arena, names.items, names.count, names.cap);
        names.items[names.count++] = gs_strdup(arena, e->d_name);
    }
    closedir(dir);
    if (names.count) qsort(names.items, names.count, sizeof *names.items, gs_by_bytes);
    return names;
}

static bool copy_tree(making *m, const char *from, const char *to) {
    gs_words names = names_in(m->o->arena, from);
    bool ok = true;
    for (uint32_t i = 0; i < names.count && ok; i++) {
        struct stat s;
        const char *source = gs_sprintf(m->o->arena, "%s/%s", from, names.items[i]);
        size_t n = strlen(names.items[i]);
        bool file = n > 3 && strcmp(names.items[i] + n - 3, ".in") == 0;
        const char *name = gs_strndup(m->o->arena, names.items[i], file ? n - 3 : n),
                   *target = gs_sprintf(m->o->arena, "%s/%s", to, fill_in(m, name));
        if (stat(source, &s) == 0 && S_ISDIR(s.st_mode))
            ok = copy_tree(m, source, target);
        else
            ok = !file || write_filled(m, source, target);
    }
    return ok;
}

/* --- what is wanted --- */

static bool check_name(making *m) {
    const char *name = m->name;
    size_t n = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-");
    if (n && !name[n] && n <= 60 && name[0] >= 'a' && name[0] <= 'z') {
        char *kind = gs_strdup(m->o->arena, name);
        for (char *p = kind; *p; p++)
            if (*p == '-') *p = '_';
        m->kind = kind;
        return true;
    }
    return fail(m, "", gs_sprintf(m->o->arena, "\"%s\" is no name for a rule or a pack", name),
                "use lower-case letters, digits and hyphens, a letter first");
}

static const char *template_of(making *m, const char *what) {
    const char *shipped = gs_shipped_rules(m->o->arena);
    const char *path = gs_sprintf(m->o->arena, "%s/templates/%s", shipped ? shipped : "", what);
    if (shipped && access(path, F_OK) == 0) return path;
    fail(m, path, "the shipped templates are not there", "install gainsay anew");
    return NULL;
}

static bool refuse_shape(making *m, const char *folder) {
    gs_words names = names_in(m->o->arena, folder);
    const char *all = "";
    for (uint32_t i = 0; i < names.count; i++) {
        char *name = gs_strdup(m->o->arena, names.items[i]);
        name[strcspn(name, ".")] = '\0';
        names.items[i] = name;
        all = gs_sprintf(m->o->arena, "%s%s%s", all, i ? ", " : "", name);
    }
    const char *near = gs_nearest(m->o->shape, names.items, names.count);
    return fail(m, "", gs_sprintf(m->o->arena, "there is no kind of rule \"%s\"", m->o->shape),
                near ? gs_sprintf(m->o->arena, "did you mean \"%s\"?", near)
                     : gs_sprintf(m->o->arena, "there are %s", all));
}

/* The last folder of --rules, or NULL. */
static const char *named_folder(const gs_options *o) {
    return o->rules.count ? o->rules.items[o->rules.count - 1] : NULL;
}

/* Into checks/ where the folder has that. */
static const char *folder_for_rules(const gs_options *o) {
    const char *folder = named_folder(o) ? named_folder(o) : ".";
    const char *checks = gs_sprintf(o->arena, "%s/checks", folder);
    return access(checks, F_OK) == 0 ? checks : folder;
}

static bool is_free(making *m) {
    gs_problems *problems = gs_problems_new(m->o->arena);
    gs_options all = *m->o;
    for (uint32_t i = 0; i < all.rules.count; i++) /* it may yet have to be made */
        if (access(all.rules.items[i], F_OK) != 0) all.rules.count = i;
    gs_rulebook *book = gs_load_rulebook(&all, problems);
    const gs_rule *rule = gs_find_rule(book, m->name);
    const char *file = rule ? gs_strdup(m->o->arena, gs_rule_about(rule)->file) : NULL;
    gs_rulebook_free(book);
    return !file || fail(m, file, gs_sprintf(m->o->arena, "there is a rule %s already", m->name),
                         "choose another id");
}

static const char *make_rule(making *m) {
    const char *shape = m->o->shape ? m->o->shape : "check", *folder = template_of(m, "rule");
    if (!folder || !is_free(m)) return NULL;
    const char *from = gs_sprintf(m->o->arena, "%s/%s.lua.in", folder, shape),
               *in = folder_for_rules(m->o),
               *to = gs_sprintf(m->o->arena, "%s/%s.lua", in, m->name);
    if (strchr(shape, '/') || access(from, F_OK) != 0) return refuse_shape(m, folder), NULL;
    if (strncmp(to, "./", 2) == 0) to += 2;
    if (!write_filled(m, from, to)) return NULL;
    return named_folder(m->o) ? named_folder(m->o) : to;
}

static const char *make_pack(making *m) {
    const char *from = template_of(m, "pack"),
               *folder = named_folder(m->o)
                             ? gs_sprintf(m->o->arena, "%s/%s", named_folder(m->o), m->name)
                             : m->name;
    if (!from) return NULL;
    if (access(folder, F_OK) == 0) {
        fail(m, folder, "this is there already", "choose another name, or remove it");
        return NULL;
    }
    return copy_tree(m, from, folder) ? folder : NULL;
}

/* --- what to do next --- */

/* The new rule or pack, tested as `gainsay test` does. */
static int test(const making *m, const char *rules, bool pack) {
    gs_options o = *m->o;
    o.rules = (gs_words){&rules, 1, 1};
    o.arguments = (gs_words){(const char **)(void *)&m->name, pack ? 0 : 1, 1};
    o.format = "text";
    o.command = GS_CMD_TEST;
    return gs_cmd_test(&o);
}

static void tell_next(const making *m, const char *rules, bool pack) {
    if (pack)
        printf("\nnext: change its kind, its words, its patterns, its rule, in this order; then\n"
               "    gainsay test --rules %s --watch     test on every change\n"
               "    gainsay pack check %s               look for what is written for nothing\n"
               "    gainsay new rule ID --rules %s      add another rule\n",
               rules, rules, rules);
    else
        printf("\nnext: write your own sentences into flags and silent, then change the rest until "
               "they pass:\n"
               "    gainsay test --rules %s %s --watch\n"
               "    gainsay check --rules %s ARTICLES   see what it finds in real ones\n",
               rules, m->name, rules);
}

static bool make(making *m, bool pack) {
    const char *rules = NULL;
    if (check_name(m)) rules = pack ? make_pack(m) : make_rule(m);
    if (!rules) return false;
    for (uint32_t i = 0; i < m->wrote.count; i++) printf("wrote %s\n", m->wrote.items[i]);
    int status = test(m, rules, pack);
    if (status != 0)
        return fail(m, rules, "it was written, but its examples do not pass",
                    "it clashes with what you have: see above, and change its names");
    tell_next(m, rules, pack);
    return true;
}

int gs_cmd_new(const gs_options *o) {
    making m = {.o = o};
    const char *what = o->arguments.count == 2 ? o->arguments.items[0] : "";
    bool pack = strcmp(what, "pack") == 0, known = pack || strcmp(what, "rule") == 0;
    if (known) m.name = o->arguments.items[1];
    if (!known) fail(&m, "", "new what?", "gainsay new rule ID, or gainsay new pack NAME");
    if (known && make(&m, pack)) return fflush(stdout) == 0 ? 0 : 2;
    gs_tell("error", &m.err);
    return 2;
}
