#include "xml.h"

#include <string.h>

#include "report/show.h"

static const char *entity_of(char c) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return NULL;
    }
}

void gs_xml_add(gs_buf *out, const char *text, size_t n) {
    gs_buf shown = GS_BUF_EMPTY;
    gs_show(&shown, text, n);
    size_t plain = 0;
    for (size_t i = 0; i < shown.length; i++) {
        const char *entity = entity_of(shown.bytes[i]);
        if (!entity) continue;
        gs_buf_add(out, shown.bytes + plain, i - plain);
        gs_buf_puts(out, entity);
        plain = i + 1;
    }
    if (shown.length) gs_buf_add(out, shown.bytes + plain, shown.length - plain);
    gs_buf_free(&shown);
}

void gs_xml_text(gs_buf *out, const char *text) {
    gs_xml_add(out, text, strlen(text));
}

void gs_xml_lines(gs_buf *out, const char *text) {
    for (size_t n; *text; text += n) {
        n = strcspn(text, "\n");
        gs_xml_add(out, text, n);
        if (text[n] == '\n') gs_buf_putc(out, '\n'), n++;
    }
}

void gs_xml_attribute(gs_buf *out, const char *name, const char *value) {
    gs_buf_printf(out, " %s=\"", name);
    gs_xml_text(out, value);
    gs_buf_putc(out, '"');
}

void gs_xml_number(gs_buf *out, const char *name, unsigned long value) {
    gs_buf_printf(out, " %s=\"%lu\"", name, value);
}
