/* xml: text of strangers inside XML and HTML.
 *
 * What is written is always well-formed: the marks of XML become entities; control, bidi and
 * noncharacters and bytes that are no UTF-8 become escapes for people (show.h).
 */
#ifndef GS_REPORT_XML_H
#define GS_REPORT_XML_H

#include "base/buf.h"

/* One line: line ends and tabs become blanks. For content and quoted attributes. */
void gs_xml_text(gs_buf *out, const char *text);
void gs_xml_add(gs_buf *out, const char *text, size_t n);
/* Content of several lines, whose line ends stay. */
void gs_xml_lines(gs_buf *out, const char *text);
/* ` name="value"` */
void gs_xml_attribute(gs_buf *out, const char *name, const char *value);
void gs_xml_number(gs_buf *out, const char *name, unsigned long value);

#endif
