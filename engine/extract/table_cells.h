/* table_cells: where the cells of a table stand in the text. A row is a block whose cells are
 * parted by tabs. Private to the extract layer; offsets are text bytes.
 */
#ifndef GS_EXTRACT_TABLE_CELLS_H
#define GS_EXTRACT_TABLE_CELLS_H

#include "work.h"

typedef struct gs_cell_span {
    uint32_t from, to;
} gs_cell_span;

/* The cell of the row in the column, the first being 0; empty where the row has none. */
gs_cell_span gs_cell_at(const char *text, const gs_block *row, uint32_t column);

/* The row of headings of the table in which the block of that index is a row: the first one at or
 * above it; NULL where none stands there. */
const gs_block *gs_heading_row(const gs_work *w, uint32_t index);

/* The label of the row above that a row "of which sunk" is a part of; empty for any other row. */
gs_cell_span gs_label_above(const gs_work *w, uint32_t index);

/* What the bare number at the token, which opens its cell, counts: the first noun of many in its
 * row's label ("Boats damaged", 62); 0 where that tells none. */
gs_sym gs_row_noun(gs_work *w, uint32_t token);

#endif
