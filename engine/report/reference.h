/* reference: documentation made of what is loaded, so that it cannot say anything else.
 *
 * Rules document themselves (title, why, examples, false positives); constraints stand in one table
 * (lua/shape.h), what rules can use in another (lua/api.h).
 */
#ifndef GS_REPORT_REFERENCE_H
#define GS_REPORT_REFERENCE_H

#include "base/buf.h"
#include "lua/rulebook.h"

/* Every rule of the book, as Markdown and as a man page (gainsay-rules, section 7). */
void gs_reference_rules(const gs_rulebook *book, gs_buf *out);
void gs_reference_man(const gs_rulebook *book, gs_buf *out);
/* The one-line constraints, each with the rules of the book that use it. */
void gs_reference_constraints(const gs_rulebook *book, gs_buf *out);
/* What rules can use, as Markdown and as annotations for Lua editors (LuaCATS). The book is not
 * asked. */
void gs_reference_api(const gs_rulebook *book, gs_buf *out);
void gs_reference_editor(const gs_rulebook *book, gs_buf *out);

/* Text as roff wants it: no line begins with a command, backslashes, hyphens, apostrophes and
 * tildes are themselves. */
void gs_roff(gs_buf *out, const char *text);

#endif
