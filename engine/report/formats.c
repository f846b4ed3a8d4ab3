#include <string.h>

#include "report/report.h"

static const struct format {
    const char *name;
    gs_reporter report;
} formats[] = {
    {"text", gs_report_text},
    {"concise", gs_report_concise},
    {"json", gs_report_json},
    {"ndjson", gs_report_ndjson},
    {"sarif", gs_report_sarif},
    {"junit", gs_report_junit},
    {"github", gs_report_github},
    {"gitlab", gs_report_gitlab},
    {"rdjson", gs_report_rdjson},
    {"checkstyle", gs_report_checkstyle},
    {"html", gs_report_html},
    {"markdown", gs_report_markdown},
    {"claimreview", gs_report_claimreview},
};

gs_reporter gs_report_named(const char *name) {
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (strcmp(formats[i].name, name) == 0) return formats[i].report;
    return NULL;
}

const char *gs_report_names(void) {
    return "text, concise, html, markdown, json, ndjson, sarif, junit, github, gitlab, rdjson, "
           "checkstyle, claimreview";
}
