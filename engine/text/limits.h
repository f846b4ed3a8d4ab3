/* limits: the bounds of the text layer, each with its reason. */
#ifndef GS_TEXT_LIMITS_H
#define GS_TEXT_LIMITS_H

enum {
    /* PCRE2 counts a step for each internal match() call and starts again at each start offset. A
     * pattern that means well needs some hundreds of steps on a long sentence; one that backtracks
     * without end reaches 200,000 in about 4 ms. */
    GS_MATCH_STEPS = 200000,
    /* A match that takes more is worth machine code. */
    GS_MATCH_SOON = 1000,
    /* Nested groups and captures held at once; sentences need below 100. */
    GS_MATCH_DEPTH = 5000,
    /* KiB of backtracking memory for one match (the library's default is 20,000,000). */
    GS_MATCH_HEAP_KIB = 16384,
    /* Bytes of one expression; a pack's longest word set expands to about 40,000. */
    GS_PATTERN_BYTES = 1 << 20,

    /* Front matter is a few lines; more is a file that merely starts with a rule. */
    GS_FRONT_MATTER_BYTES = 64 * 1024,
    /* Open elements at one point of an HTML page (pages as found: below 60). The parser walks the
     * stack of open elements at each tag, so depth times tags bounds its time. */
    GS_HTML_DEPTH = 2000,
    GS_HTML_WORK = 400 * 1000 * 1000,
    /* Formatting elements left open are opened again in each block: this bounds the elements made
       so. */
    GS_HTML_REOPENED = 2 * 1000 * 1000,
    /* Attributes of one tag are compared pairwise. */
    GS_HTML_ATTRIBUTES = 500,
    /* Levels of JSON-LD that are looked into for an article. */
    GS_JSONLD_DEPTH = 8,
    /* Bytes of one sentence; what is longer (news: below 700) is read in pieces. Readers look
     * through a sentence anew for each amount or name in it: this bounds their work by the text's
     * length. */
    GS_SENTENCE_BYTES = 1024,
    /* Quotations within quotations; what opens deeper is taken as text. */
    GS_QUOTE_DEPTH = 4
};

#endif
