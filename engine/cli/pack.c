/* gainsay pack: what packs there are, and whether one is in order. */
#include <string.h>

#include "cli/commands.h"

static void put_pack(gs_buf *out, const gs_manifest *m) {
    gs_buf_printf(out, "%-16s %-8s %s\n", m->name, m->version, *m->doc ? m->doc : "-");
    gs_buf_printf(out, "%-16s %-8s %s", "", "", m->folder);
    for (uint32_t i = 0; i < m->nneeds; i++)
        gs_buf_printf(out, "%s%s%s%s", i ? ", " : "; needs ", m->needs[i].name,
                      *m->needs[i].least ? " >= " : "", m->needs[i].least);
    gs_buf_putc(out, '\n');
}

static int list(const gs_options *o) {
    uint32_t n;
    gs_buf out = GS_BUF_EMPTY;
    gs_problems *problems = gs_problems_new(o->arena);
    const gs_manifest *const *packs = gs_shelf_packs(gs_open_shelf(o), &n, problems);
    for (uint32_t i = 0; i < n; i++) put_pack(&out, packs[i]);
    int status = gs_tell_problems(problems, o->verbose) ? 2 : 0;
    if (!gs_put(NULL, &out)) status = 2;
    gs_buf_free(&out);
    return status;
}

static int refuse(void) {
    gs_err err;
    gs_err_set(&err, GS_E_USAGE, "", 0, 0, "pack does what?");
    gs_err_hint(&err, "gainsay pack list, or gainsay pack check DIR");
    gs_tell("error", &err);
    return 2;
}

int gs_cmd_pack(const gs_options *o) {
    const char *verb = o->arguments.count ? o->arguments.items[0] : "";
    if (strcmp(verb, "list") == 0 && o->arguments.count == 1) return list(o);
    return refuse();
}
