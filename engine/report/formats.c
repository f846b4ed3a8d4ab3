#include <string.h>

#include "report/report.h"

static const struct format {
    const char *name;
    gs_reporter report;
} formats[] = {
    {"text", gs_report_text},     {"concise", gs_report_concise}, {"json", gs_report_json},
    {"ndjson", gs_report_ndjson}, {"sarif", gs_report_sarif},
};

gs_reporter gs_report_named(const char *name) {
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (strcmp(formats[i].name, name) == 0) return formats[i].report;
    return NULL;
}

const char *gs_report_names(void) {
    return "text, concise, json, ndjson, sarif";
}
