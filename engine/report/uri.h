/* uri: a path as SARIF wants it. */
#ifndef GS_REPORT_URI_H
#define GS_REPORT_URI_H

#include "base/buf.h"

/* A relative URI with percent-encoding: "./a b.md" -> "a%20b.md". A path under `base` (an absolute
 * folder, may be NULL) is made relative to it; any other absolute path becomes a file: URI. */
void gs_put_uri(gs_buf *out, const char *path, const char *base);

#endif
