/* recorded: the readers of records, one a form; private to the fact layer. */
#ifndef GS_FACT_RECORDED_H
#define GS_FACT_RECORDED_H

#include "loader.h"

/* CSV: lines "# key: value" say what holds for all rows (a field of the kind; "kind", by default
 * figure; "unit"; "source", "title", "published" of the document), then a line that names the
 * columns, then a fact a row. The columns are fields of the kind, or "date" and "value". */
void gs_csv_take(gs_loader *l, gs_scan *s);

/* {"entities": {...}} as Wikidata gives it, or one entity. */
void gs_wikidata_take(gs_loader *l, gs_scan *s);
bool gs_wikidata_sniff(const gs_scan *s);

#endif
