/* sym: strings as small numbers.
 *
 * A table keeps one copy of each string and gives it an id; equal strings have
 * equal ids, so the hot paths compare integers. Ids start at 1 and follow the
 * order of first interning; 0 is "no string". A table belongs to one thread
 * while strings are added; a table that is no longer added to may be read by any.
 */
#ifndef GS_BASE_SYM_H
#define GS_BASE_SYM_H

#include <stddef.h>
#include <stdint.h>

#include "arena.h"

typedef uint32_t gs_sym;
typedef struct gs_symtab gs_symtab;

/* A table whose memory is the arena's. */
gs_symtab *gs_symtab_new(gs_arena *arena);

/* Makes room for n strings at once. */
void gs_symtab_expect(gs_symtab *table, uint32_t n);

/* The id of text[0..n), added if new. n 0 gives 0. */
gs_sym gs_sym_of(gs_symtab *table, const char *text, size_t n);
gs_sym gs_sym_cstr(gs_symtab *table, const char *text);
/* Of three texts, one behind another. */
gs_sym gs_sym_joined(gs_symtab *table, const char *a, const char *b, const char *c);
/* That of a string that another table has. */
gs_sym gs_sym_from(gs_symtab *table, const gs_symtab *other, gs_sym sym);

/* The id, or 0 where the table does not have the string. */
gs_sym gs_sym_find(const gs_symtab *table, const char *text, size_t n);

/* The string (NUL-terminated, lives as long as the arena); "" for 0. */
const char *gs_sym_text(const gs_symtab *table, gs_sym sym);
size_t gs_sym_length(const gs_symtab *table, gs_sym sym);

/* How many strings there are. */
uint32_t gs_symtab_count(const gs_symtab *table);

#endif
