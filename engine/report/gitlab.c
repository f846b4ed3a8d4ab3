/* GitLab Code Quality: one array, nothing but what its schema knows, a fingerprint that no other
 * entry has (a later one would replace the earlier). The check's name is not displayed and there is
 * no second place, so the description tells both. */
#include <unistd.h>

#include "report/place.h"
#include "report/tree.h"
#include "report/uri.h"

static const char *severity_of(gs_level level) {
    return level == GS_L_ERROR ? "major" : level == GS_L_WARNING ? "minor" : "info";
}

static json_t *location_of(const char *path, uint32_t line, const char *base, const char *folder) {
    json_t *location = json_object(), *lines = json_object();
    gs_buf whole = GS_BUF_EMPTY;
    gs_put_repository_path(&whole, path, base, folder);
    gs_tree_set(location, "path", gs_buf_text(&whole));
    gs_buf_free(&whole);
    gs_tree_set_int(lines, "begin", line ? line : 1);
    gs_tree_put(location, "lines", lines);
    return location;
}

static json_t *entry_of(const gs_checked *r, const gs_conflict *c, const char *base,
                        const char *folder) {
    json_t *entry = json_object();
    gs_buf description = GS_BUF_EMPTY;
    gs_buf_printf(&description, "%s: ", gs_rule_about(c->rule)->id);
    gs_put_gist(&description, r, c);
    gs_tree_set(entry, "description", gs_buf_text(&description));
    gs_tree_set(entry, "check_name", gs_rule_about(c->rule)->id);
    gs_tree_set(entry, "fingerprint", c->id);
    gs_tree_set(entry, "severity", severity_of(c->level));
    gs_tree_put(entry, "location",
                location_of(gs_claim_document(r, c->claims[0])->path, c->claims[0]->from.line, base,
                            folder));
    gs_buf_free(&description);
    return entry;
}

void gs_report_gitlab(const gs_checked *r, const gs_report_options *options, gs_buf *out) {
    char folder[4096];
    const char *base = getcwd(folder, sizeof folder);
    json_t *entries = json_array();
    for (uint32_t i = 0; i < r->nconflicts; i++)
        gs_tree_push(entries, entry_of(r, &r->conflicts[i], base, options->folder));
    gs_tree_print(entries, true, out);
}
