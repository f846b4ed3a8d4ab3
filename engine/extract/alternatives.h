/* alternatives: many phrases as one regular expression, each beginning written once.
 *
 * "take off", "takes" and "take over" become take(?:\s+o(?:ff|ver)|s): matching looks at each
 * letter of the text once and not once a phrase. Of phrases that begin alike the longest is tried
 * first, as in a plain list that is sorted so. For caseless expressions. Private to the extract
 * layer.
 */
#ifndef GS_EXTRACT_ALTERNATIVES_H
#define GS_EXTRACT_ALTERNATIVES_H

#include <stdint.h>

#include "base/buf.h"

/* A group of the phrases, longest first; a blank in them is white space, a hyphen that or a
 * hyphen. */
void gs_put_alternatives(gs_buf *out, const char *const *phrases, uint32_t n);

#endif
