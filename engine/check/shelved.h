/* shelved: the store of an archive, a file that keeps what its articles gave.
 *
 * Records are known by the content of an article and the ending of its name. The file holds a stamp
 * of program and packs; where that is another one, or the file is damaged, it counts as empty and
 * is written anew. Only its list is read at once; each record has a checksum. Writers lock the
 * folder, join what others have written meanwhile, and replace the file as a whole. Any thread may
 * look up and add.
 */
#ifndef GS_CHECK_SHELVED_H
#define GS_CHECK_SHELVED_H

#include "base/arena.h"
#include "base/err.h"

typedef struct gs_shelved gs_shelved;

typedef struct gs_shelved_key {
    uint64_t a, b;
} gs_shelved_key;

/* Never fails: what cannot be read is empty. Owned by the caller: gs_shelved_free. */
gs_shelved *gs_shelved_open(const char *path, uint64_t stamp);
void gs_shelved_free(gs_shelved *shelved);

gs_shelved_key gs_shelved_key_of(const char *path, const char *bytes, size_t n);
/* A copy of the record in the arena; NULL where there is none, or none that is whole. */
const char *gs_shelved_find(gs_shelved *shelved, gs_shelved_key key, gs_arena *arena, size_t *n);
void gs_shelved_add(gs_shelved *shelved, gs_shelved_key key, const char *bytes, size_t n);

/* Writes the file if anything was added. err: it cannot be written; the old one is still there. */
bool gs_shelved_save(gs_shelved *shelved, gs_err *err) GS_MUST_USE;

#endif
