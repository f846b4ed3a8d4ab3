/* Phrases with a gap ("~vote .. down"): their first parts, and where the words behind the gap are.
 */
#include <string.h>

#include "actdraft.h"
#include "phrases.h"

enum { LONGEST_VERB = 24, GAP_REACH = 8 };
static const char GAP[] = " .. "; /* a few words between the parts of a phrase */

uint32_t gs_gapped_phrases(const gs_pack *pack, const char *form, const char *const **phrases,
                           const char **tail) {
    const char *gap = strstr(form, GAP);
    const char *head = gap ? gs_strndup(pack->scratch, form, (size_t)(gap - form)) : form;
    *tail = gap ? gap + strlen(GAP) : NULL;
    return gs_phrases(pack->scratch, pack->lexicon, head, phrases, NULL);
}

/* "Accepted the Falk Medal": the name ends in the word that is asked for. */
static bool name_ends_in(const gs_work *w, uint32_t t, const char *word) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    size_t n = m ? strlen(word) : 0;
    if (!m || (m->type != GS_M_NAME && m->type != GS_M_ORG && m->type != GS_M_PLACE) ||
        m->end - m->start <= n || strpbrk(word, " -"))
        return false;
    uint32_t size;
    const char *text = gs_article_text(w->article, &size) + m->end - n;
    if (text[-1] != ' ') return false;
    for (size_t i = 0; i < n; i++)
        if ((text[i] | 0x20) != word[i]) return false;
    return true;
}

static bool is_in_set(const gs_work *w, const char *set, const char *word, size_t n) {
    return gs_lexicon_find(w->pack->lexicon, set, word, n) != NULL;
}

/* "The ambassador of Peru": an office one of whose words is of the set. */
static bool office_tells(const gs_work *w, uint32_t t, const char *set) {
    enum { LONGEST = 30 };
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    if (!m || m->type != GS_M_OFFICE) return false;
    uint32_t size;
    const char *text = gs_article_text(w->article, &size);
    for (uint32_t from = m->start, to; from < m->end; from = to + 1) {
        char word[LONGEST];
        for (to = from; to < m->end && text[to] != ' '; to++)
            if (to - from < LONGEST) word[to - from] = (char)(text[to] | 0x20);
        if (to - from < LONGEST && is_in_set(w, set, word, to - from)) return true;
    }
    return false;
}

/* A word of a tail: itself, or behind "@" any of a word set ("@whose" for his, her, its, their). */
static bool is_tail_word(const gs_work *w, uint32_t t, const char *word) {
    const gs_skeleton *s = &w->skeleton;
    if (*word != '@') return gs_token_is(s, t, word);
    if (strcmp(word, "@whose") == 0) return gs_token_in_set(w, t, "whose");
    if (t >= s->ntokens || s->tokens[t].type != GS_T_WORD) return false;
    const gs_token *token = &s->tokens[t];
    return is_in_set(w, word + 1, s->lower + token->start, token->end - token->start);
}

/* "The ban, which was upheld on Monday, stays": the one relative clause behind a subject may tell
 * how it ended, and may stand between the subject and its verb. */
static bool goes_on_as(const gs_skeleton *s, uint32_t t, const char *tail, uint32_t *relative) {
    static const char *const which[] = {"which", "who", "that", NULL};
    static const char *const helpers[] = {"was ", "were ", "is ", "are ", "has ", "have ", NULL};
    bool within = *relative > 0;
    if (gs_token_in(s, t, which) == within) return false; /* none, or a second one */
    if (within) return true;
    uint32_t i = 0;
    while (helpers[i] && strncmp(tail, helpers[i], strlen(helpers[i])) != 0) i++;
    if (helpers[i]) *relative = GAP_REACH;
    return *relative > 0;
}

/* One past the words of the tail, where they begin at the token; else 0. */
static uint32_t behind_words(const gs_work *w, uint32_t t, const char *tail) {
    if (*tail != '@' && w->skeleton.lower[w->skeleton.tokens[t].start] != *tail) return 0;
    for (const char *word = tail; *word; t++) {
        char one[LONGEST_VERB + 1];
        size_t n = strcspn(word, " -");
        if (n > LONGEST_VERB) return 0;
        memcpy(one, word, n);
        one[n] = '\0';
        if (!is_tail_word(w, t, one)) return 0;
        word += n + (word[n] != '\0');
    }
    return t;
}

static uint32_t tail_end(const gs_work *w, const gs_cue *c, const char *tail) {
    static const char *const joints[] = {"and", "but", "if", "unless", "because", "although", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t end = c->token + c->tokens, clause = s->tokens[c->token].clause;
    uint32_t relative = 0;
    for (uint32_t t = end; t < s->ntokens && t < end + GAP_REACH + relative; t++) {
        gs_token_type type = s->tokens[t].type;
        if (s->tokens[t].clause != clause && !goes_on_as(s, t, tail, &relative)) return 0;
        if (type == GS_T_MENTION && name_ends_in(w, t, tail)) return t + 1;
        if (type == GS_T_MENTION && *tail == '@' && office_tells(w, t, tail + 1)) return t + 1;
        if (type != GS_T_WORD) continue;
        if (gs_token_in(s, t, joints)) return 0;
        uint32_t behind = behind_words(w, t, tail);
        if (behind) return behind;
    }
    return 0;
}

uint32_t gs_tail_after(const gs_work *w, const gs_cue *c, const char *tail) {
    gs_cue *kept = &w->cues.items[c - w->cues.items];
    if (kept->end == GS_NO_CUE) kept->end = tail_end(w, c, tail);
    return kept->end;
}
