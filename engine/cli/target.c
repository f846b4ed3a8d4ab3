#include "cli/target.h"

#include <string.h>

bool gs_refuse_format(const char *name, gs_err *err) {
    gs_err_set(err, GS_E_USAGE, "", 0, 0, "unknown format \"%s\"", name);
    gs_err_hint(err, "there are %s", gs_report_names());
    return false;
}

/* The first n bytes of output as a format; NULL where there is none of that name. */
static gs_reporter format_of(const char *output, size_t n) {
    char name[16] = "";
    if (n >= sizeof name) return NULL;
    memcpy(name, output, n);
    return gs_report_named(name);
}

gs_target gs_target_of(const gs_options *o, const char *output) {
    size_t n = strcspn(output, ":");
    gs_reporter named = format_of(output, n);
    gs_target t = {.report = named, .path = output[n] ? output + n + 1 : NULL};
    if (!named) t = (gs_target){gs_report_named(o->format), output, true};
    if (t.path && strcmp(t.path, "-") == 0) t.path = NULL;
    return t;
}

/* "saref:out.json" would write a file of that name; "./saref:out.json" still does. */
static bool check_name(const char *output, gs_err *err) {
    char name[16] = "";
    size_t n = strspn(output, "abcdefghijklmnopqrstuvwxyz");
    if (!n || n >= sizeof name || output[n] != ':') return true;
    memcpy(name, output, n);
    if (!gs_report_named(name)) return gs_refuse_format(name, err);
    if (output[n + 1]) return true;
    gs_err_set(err, GS_E_USAGE, "", 0, 0, "--output %s names no file", output);
    return false;
}

bool gs_targets_check(const gs_options *o, gs_err *err) {
    for (uint32_t i = 0; i < o->outputs.count; i++) {
        if (!check_name(o->outputs.items[i], err)) return false;
        const char *path = gs_target_of(o, o->outputs.items[i]).path;
        for (uint32_t k = 0; k < i; k++) {
            const char *other = gs_target_of(o, o->outputs.items[k]).path;
            if (!path || !other || strcmp(path, other) != 0) continue;
            gs_err_set(err, GS_E_USAGE, "", 0, 0, "two reports go to one file, %s", path);
            return false;
        }
    }
    return true;
}
