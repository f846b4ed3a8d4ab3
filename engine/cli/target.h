/* target: what --output asks for: a format, and where it goes. */
#ifndef GS_CLI_TARGET_H
#define GS_CLI_TARGET_H

#include "cli/options.h"
#include "report/report.h"

typedef struct gs_target {
    gs_reporter report;
    const char *path; /* NULL: standard output */
    bool main;        /* the --format itself is written there */
} gs_target;

/* "sarif:out.sarif" names its own format, "github" is that format on standard output, anything else
 * is a file for the main format ("./github" too). */
gs_target gs_target_of(const gs_options *options, const char *output);

/* Refuses (GS_E_USAGE) an unknown format in front of a file, a format without its file, and two
 * reports in one file, of which the first would be lost. */
bool gs_targets_check(const gs_options *options, gs_err *err) GS_MUST_USE;

bool gs_refuse_format(const char *name, gs_err *err);

#endif
