/* listing: facts one below the other, for people and for spreadsheets.
 *
 * The columns of a table are the place and each field that any of the facts knows, or the kind and
 * all fields in one where there are several kinds; then what is not as usual (modality, speaker).
 * Wide cells are cut. CSV (RFC 4180) keeps everything.
 */
#ifndef GS_REPORT_LISTING_H
#define GS_REPORT_LISTING_H

#include "base/buf.h"
#include "fact/store.h"

typedef struct gs_listing {
    const gs_store *store;
    const gs_fact *const *facts;
    uint32_t count;
} gs_listing;

/* Columns that line up, control characters shown as escapes; a line that counts at the end. */
void gs_listing_table(const gs_listing *listing, gs_buf *out);
/* A line of names, then one line a fact; CRLF. Every cell is one line: control characters become
 * escapes. A text that a spreadsheet would run as a formula gets an apostrophe in front. */
void gs_listing_csv(const gs_listing *listing, gs_buf *out);
/* One JSON array of the lines that extract prints. */
void gs_listing_json(const gs_listing *listing, gs_buf *out);
void gs_listing_ndjson(const gs_listing *listing, gs_buf *out);

#endif
