#include "table_cells.h"

gs_cell_span gs_cell_at(const char *text, const gs_block *row, uint32_t column) {
    uint32_t from = row->start;
    for (uint32_t i = row->start; i < row->end && column > 0; i++)
        if (text[i] == '\t') column--, from = i + 1;
    if (column > 0) return (gs_cell_span){row->end, row->end};
    uint32_t to = from;
    while (to < row->end && text[to] != '\t') to++;
    return (gs_cell_span){from, to};
}

const gs_block *gs_heading_row(const gs_work *w, uint32_t index) {
    uint32_t n;
    const gs_block *blocks = gs_article_blocks(w->article, &n), *head = NULL;
    for (uint32_t i = index + 1; i-- > 0 && blocks[i].table == blocks[index].table;)
        if (blocks[i].header) head = &blocks[i];
    return head;
}
