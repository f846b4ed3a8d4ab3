/* subject: what a conflict is about, for reports that put conflicts of one subject together.
 *
 * The subject is a name: of the first claim the first known key field that names somebody or
 * something. What has none is a matter of its article alone.
 */
#ifndef GS_REPORT_SUBJECT_H
#define GS_REPORT_SUBJECT_H

#include "report/report.h"

typedef struct gs_subject {
    const char *name;      /* as the first conflict spells it */
    const uint32_t *items; /* indexes of its conflicts, worst first */
    uint32_t count;
    uint32_t by_level[3];
} gs_subject;

/* In the order of their worst conflicts. Memory is the arena's. */
const gs_subject *gs_subjects_of(gs_arena *arena, const gs_checked *result, uint32_t *n);

/* The title of a document, or else its path. */
const char *gs_document_name(const gs_document *document);

#endif
