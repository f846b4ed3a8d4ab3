/* gainsay docs: references, made of what is loaded, and what installing writes. */
#include <string.h>

#include "cli/commands.h"
#include "cli/table.h"
#include "report/reference.h"

typedef void book_writer(const gs_rulebook *book, gs_buf *out);
typedef void table_writer(gs_buf *out);

typedef struct page {
    const char *name;
    book_writer *write; /* NULL: needs no rules */
    table_writer *write_table;
} page;

static const page PAGES[] = {{"rules", gs_reference_rules, NULL},
                             {"man", gs_reference_man, NULL},
                             {"constraints", gs_reference_constraints, NULL},
                             {"api", gs_reference_api, NULL},
                             {"editor", gs_reference_editor, NULL},
                             {"man1", NULL, gs_manual},
                             {"completion", NULL, gs_completion_bash}};
static const page SHELLS[] = {{"bash", NULL, gs_completion_bash},
                              {"zsh", NULL, gs_completion_zsh},
                              {"fish", NULL, gs_completion_fish}};
enum { NPAGES = sizeof PAGES / sizeof *PAGES, NSHELLS = sizeof SHELLS / sizeof *SHELLS };

static const page *page_named(const page *pages, int n, const char *what, const char *name) {
    const char *names[NPAGES];
    for (int i = 0; i < n; i++) {
        if (strcmp(pages[i].name, name) == 0) return &pages[i];
        names[i] = pages[i].name;
    }
    gs_err err;
    const char *near = gs_nearest(name, names, (uint32_t)n);
    if (*name)
        gs_err_set(&err, GS_E_USAGE, "", 0, 0, "there is no %s \"%s\"", what, name);
    else
        gs_err_set(&err, GS_E_USAGE, "", 0, 0, "which %s?", what);
    if (near)
        gs_err_hint(&err, "did you mean \"%s\"?", near);
    else
        gs_err_hint(&err, "\"gainsay docs --help\" lists them");
    gs_tell("error", &err);
    return NULL;
}

static const page *page_asked(const gs_options *o) {
    const gs_words *words = &o->arguments;
    const page *found = page_named(PAGES, NPAGES, "reference", words->count ? words->items[0] : "");
    if (!found || strcmp(found->name, "completion") != 0 || words->count < 2) return found;
    return page_named(SHELLS, NSHELLS, "completion for", words->items[1]);
}

static bool write_page(const gs_options *o, const page *asked, gs_buf *out) {
    if (!asked->write) {
        asked->write_table(out);
        return true;
    }
    gs_problems *problems = gs_problems_new(o->arena);
    gs_rulebook *book = gs_load_rulebook(o, problems);
    asked->write(book, out);
    gs_rulebook_free(book);
    return gs_tell_problems(problems, o->verbose) == 0;
}

int gs_cmd_docs(const gs_options *o) {
    const page *asked = page_asked(o);
    if (!asked) return 2;
    gs_buf out = GS_BUF_EMPTY;
    int status = write_page(o, asked, &out) ? 0 : 2;
    if (!gs_put(NULL, &out)) status = 2;
    gs_buf_free(&out);
    return status;
}
