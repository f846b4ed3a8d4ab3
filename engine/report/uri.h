/* uri: paths as code hosts want them: relative to the working folder, without "./". */
#ifndef GS_REPORT_URI_H
#define GS_REPORT_URI_H

#include "base/buf.h"

/* The part of path that leads there from `base` (an absolute folder, may be NULL); all of it where
 * it does not lie below. */
const char *gs_relative_path(const char *path, const char *base);

/* The same, as the repository names the file: `folder` is that of the working folder in it ("desk/"
 * or NULL). A path that leads out of the working folder stays as it is. */
void gs_put_repository_path(gs_buf *out, const char *path, const char *base, const char *folder);

/* Where path really is, links followed, if that lies below base; else NULL. The caller frees it. */
char *gs_real_below(const char *path, const char *base);

/* A relative URI with percent-encoding: "./a b.md" -> "a%20b.md". A path under `base` (an absolute
 * folder, may be NULL) is made relative to it; any other absolute path becomes a file: URI. */
void gs_put_uri(gs_buf *out, const char *path, const char *base);

#endif
