/* gainsay docs: references, made of what is loaded. */
#include <string.h>

#include "cli/commands.h"
#include "report/reference.h"

typedef void writer(const gs_rulebook *book, gs_buf *out);

static const struct {
    const char *name;
    writer *write;
} PAGES[] = {{"rules", gs_reference_rules},
             {"man", gs_reference_man},
             {"constraints", gs_reference_constraints},
             {"api", gs_reference_api},
             {"editor", gs_reference_editor}};
enum { NPAGES = sizeof PAGES / sizeof *PAGES };

static writer *writer_named(const char *name) {
    const char *names[NPAGES];
    for (int i = 0; i < NPAGES; i++) {
        if (strcmp(PAGES[i].name, name) == 0) return PAGES[i].write;
        names[i] = PAGES[i].name;
    }
    gs_err err;
    const char *near = gs_nearest(name, names, NPAGES);
    gs_err_set(&err, GS_E_USAGE, "", 0, 0,
               *name ? "there is no reference \"%s\"" : "which reference?%s", name);
    gs_err_hint(&err,
                near ? "did you mean \"%s\"?" : "there are rules, man, constraints, api and editor",
                near);
    gs_tell("error", &err);
    return NULL;
}

int gs_cmd_docs(const gs_options *o) {
    writer *write = writer_named(o->arguments.count ? o->arguments.items[0] : "");
    if (!write) return 2;
    gs_problems *problems = gs_problems_new(o->arena);
    gs_rulebook *book = gs_load_rulebook(o, problems);
    gs_buf out = GS_BUF_EMPTY;
    write(book, &out);
    int status = gs_tell_problems(problems, o->verbose) ? 2 : 0;
    if (!gs_put(NULL, &out)) status = 2;
    gs_buf_free(&out);
    gs_rulebook_free(book);
    return status;
}
