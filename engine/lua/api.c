#include "api.h"

#include <string.h>

#include "fact/kind.h"

enum { MOST = 64 };

const gs_member *gs_api_member(const gs_api *api, const char *name) {
    for (const gs_member *m = api->members; m->name; m++)
        if (strcmp(m->name, name) == 0) return m;
    return NULL;
}

const char *gs_api_nearest(const gs_api *api, const char *name) {
    const char *names[MOST];
    uint32_t n = 0;
    for (const gs_member *m = api->members; m->name && n < MOST; m++) names[n++] = m->name;
    return gs_nearest(name, names, n);
}

const gs_api *const *gs_api_all(uint32_t *n) {
    static const gs_api *const all[] = {
        &gs_rule_api,    &gs_group_api,   &gs_fact_api,    &gs_amount_api, &gs_date_api,
        &gs_report_api,  &gs_value_api,   &gs_rx_api,      &gs_index_api,  &gs_edits_api,
        &gs_lexicon_api, &gs_require_api, &gs_builtin_api, &gs_declare_api};
    *n = sizeof all / sizeof *all;
    return all;
}
