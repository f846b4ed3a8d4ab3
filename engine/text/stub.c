#include "draft.h"
bool gs_read_markdown(gs_draft *d, uint32_t from, gs_err *err) { (void)err; gs_read_txt(d, from); return true; }
bool gs_read_html(gs_draft *d, uint32_t from, gs_err *err) { (void)err; gs_read_txt(d, from); return true; }
