/* Subjects that stand behind their verb: of whoever is quoted, and of what is where. */
#include "chunks.h"

/* "At the door", "on the wall of the house" from where the sentence or clause begins to the verb.
 */
static bool is_place_before(gs_work *w, const gs_chunks *c, uint32_t verb) {
    uint32_t t = verb;
    while (t > 1) {
        gs_noun_phrase p = gs_chunk_ending(w, c, t);
        if (!gs_phrase_is_there(&p) || p.pronoun || !p.start) return false;
        if (gs_chunk_tag(c, p.start - 1) != GS_TAG_PREPOSITION) return false;
        t = p.start - 1;
        if (t == 0 || gs_chunk_tag(c, t - 1) == GS_TAG_JOINT ||
            gs_token_mark(&w->skeleton, t - 1, ",;:"))
            return true;
    }
    return false;
}

/* "..." with the comma or question mark that ends the words quoted. */
static bool is_quoted_before(const gs_work *w, uint32_t verb) {
    const gs_skeleton *s = &w->skeleton;
    return verb > 2 && gs_token_mark(s, verb - 1, "\"") && gs_token_mark(s, verb - 2, ",?!");
}

static bool ends_clause(const gs_chunks *c, uint32_t t) {
    gs_tag tag = gs_chunk_tag(c, t);
    return tag == GS_TAG_MARK || tag == GS_TAG_PREPOSITION || tag == GS_TAG_RELATIVE ||
           tag == GS_TAG_WHEN || tag == GS_TAG_JOINT;
}

gs_noun_phrase gs_chunk_inverted(gs_work *w, const gs_chunks *c, uint32_t verb) {
    gs_noun_phrase none = {.start = verb, .end = verb};
    bool quoted = is_quoted_before(w, verb);
    if (!quoted && !(gs_token_in_set(w, verb, "posture_verb") && is_place_before(w, c, verb)))
        return none;
    gs_noun_phrase p = gs_chunk_at(w, c, verb + 1);
    return gs_phrase_is_there(&p) && ends_clause(c, p.end) ? p : none;
}
