/* safe: files that several processes may read and write at once.
 *
 * A file is written beside its place, brought to the disk and renamed into it, so that a reader
 * sees the old one or the new one and an interruption loses nothing. Who changes what a file holds
 * takes the lock first, reads the file, and writes it before letting go.
 */
#ifndef GS_BASE_SAFE_H
#define GS_BASE_SAFE_H

#include "base/err.h"

typedef struct gs_lock gs_lock;

/* Waits until nobody else holds the lock of the folder that `path` is in. It is let go by
 * gs_lock_release or the end of the process, and leaves no file behind. NULL and err (GS_E_IO)
 * where there is no such folder. */
gs_lock *gs_lock_folder_of(const char *path, gs_err *err) GS_MUST_USE;
void gs_lock_release(gs_lock *lock);

typedef struct gs_part {
    const char *bytes;
    size_t n;
} gs_part;

/* Replaces the file by these parts, one behind the other. A link stays one. */
bool gs_write_parts(const char *path, const gs_part *parts, size_t n, gs_err *err) GS_MUST_USE;
bool gs_write_safely(const char *path, const char *bytes, size_t n, gs_err *err) GS_MUST_USE;

#endif
