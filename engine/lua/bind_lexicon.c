/* The word sets of packs and what spelling tells of a word, for rules. */
#include <string.h>

#include "base/utf8.h"
#include "bind.h"
#include "extract/lemma.h"

enum { LONGEST = 128 };

/* Plain letters in lower case are folded as they are. */
static bool is_folded(const char *text, size_t n) {
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c >= 0x80 || (c >= 'A' && c <= 'Z')) return false;
    }
    return true;
}

static const gs_entry *entry_of(const gs_lexicon *lexicon, const char *set, const char *phrase,
                                size_t n) {
    if (is_folded(phrase, n)) return gs_lexicon_find(lexicon, set, phrase, n);
    gs_arena *scratch = gs_arena_new();
    const char *folded = gs_fold(scratch, phrase, n);
    const gs_entry *entry = gs_lexicon_find(lexicon, set, folded, strlen(folded));
    gs_arena_free(scratch);
    return entry;
}

static int lexicon_value(lua_State *L) {
    size_t n;
    const char *set = luaL_checkstring(L, 1), *phrase = luaL_checklstring(L, 2, &n);
    const gs_lexicon *lexicon = gs_rulebook_lexicon(gs_running_of(L)->rule->book);
    gs_sandbox_charge(L, 4);
    const gs_entry *entry = n <= LONGEST ? entry_of(lexicon, set, phrase, n) : NULL;
    if (!entry && !gs_lexicon_at(lexicon, set, 0))
        return gs_lua_fault(L, "declare it in a pack with words \"...\" { ... }",
                            "there is no word set named '%s'", set);
    if (entry)
        lua_pushstring(L, entry->value);
    else
        lua_pushnil(L);
    return 1;
}

/* A text longer than any word is cut. */
static int lexicon_singular(lua_State *L) {
    size_t n;
    const char *word = luaL_checklstring(L, 1, &n);
    char out[LONGEST];
    gs_sandbox_charge(L, 4);
    gs_arena *scratch = gs_arena_new();
    const char *folded = gs_fold(scratch, word, n < LONGEST ? n : LONGEST);
    n = strlen(folded) < LONGEST ? strlen(folded) : LONGEST;
    memcpy(out, folded, n);
    gs_arena_free(scratch);
    lua_pushlstring(L, out, gs_singular(out, n));
    return 1;
}

static const gs_member LEXICON[] = {{"value", lexicon_value, "set: string, phrase: string",
                                     "string?",
                                     "What the set gives the phrase for a value, \"\" where it "
                                     "gives none; nil where it does not hold it"},
                                    {"singular", lexicon_singular, "word: string", "string",
                                     "The noun in lower case and the singular, as far as spelling "
                                     "tells: what the nouns of facts are"},
                                    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_lexicon_api = {
    "lexicon", "lexicon.",
    "The word sets of packs (`words`), asked for one phrase, and the forms of words.", LEXICON};
