/* draft: an article in the making: clean text, the way back, and pieces that become its blocks.
 *
 * The readers of the formats (txt, markdown, html) fill a draft piece by piece; layout then decides
 * what each piece is. Within a piece runs of blanks become one space, no-break and thin ones too
 * but between two digits: there a comma stands for one that groups them. Invisible characters are
 * left out, an accent that follows its letter becomes one character with it, a ligature its
 * letters. Memory is the arena's, but for `text`, which the owner frees with gs_draft_free. Source
 * offsets ("from") are offsets into source->text.
 */
#ifndef GS_TEXT_DRAFT_H
#define GS_TEXT_DRAFT_H

#include "base/buf.h"
#include "decode.h"

typedef struct gs_piece {
    gs_block block;
    uint32_t level;  /* of a heading: 1 to 6; else 0 */
    uint32_t points; /* code points */
    bool gap;        /* a blank line or a tag stands before it */
    bool rule;       /* a horizontal rule stands before it */
    bool emphasized; /* all of it */
    bool quoted;     /* a block quotation */
    bool fixed;      /* its kind is known from markup and not to be guessed at */
} gs_piece;

/* How good a date is: the highest rank wins, and the first of equals. */
typedef enum gs_date_rank {
    GS_RANK_NONE = 0,
    GS_RANK_UPDATED_LINE,
    GS_RANK_UPDATED_TAG,
    GS_RANK_DATELINE,
    GS_RANK_DATE_LINE,
    GS_RANK_TIME,
    GS_RANK_META,
    GS_RANK_JSONLD,
    GS_RANK_FRONT_MATTER
} gs_date_rank;

typedef struct gs_draft {
    gs_arena *arena;
    gs_source *source;
    gs_buf text;
    gs_map map;
    gs_piece *pieces;
    uint32_t count, cap;
    gs_piece piece;   /* the one that is open */
    bool open, exact; /* exact: keep every character as it is */
    bool space;       /* a blank is due before the next character */
    uint32_t space_at;
    struct {
        char bytes[4];
        uint32_t n, taken;
    } wide;                        /* that blank, where it may group digits; n 0: it does not */
    uint32_t from_end;             /* source offset behind what was written last */
    const char *title, *publisher; /* NULL where unknown */
    gs_span date;
    gs_date_rank rank;
} gs_draft;

void gs_draft_free(gs_draft *draft);

/* A piece begins, and ends; one without anything visible is dropped. open closes what is open. */
gs_piece *gs_draft_open(gs_draft *draft, gs_block_kind kind);
void gs_draft_close(gs_draft *draft);

/* source->text[from..from + n), as it is. */
void gs_draft_copy(gs_draft *draft, uint32_t from, uint32_t n);
/* bytes that stand for source->text[from..from + taken), such as an entity. */
void gs_draft_put(gs_draft *draft, const char *bytes, size_t n, uint32_t from, uint32_t taken);
/* The boundary between two cells of a row. */
void gs_draft_tab(gs_draft *draft, uint32_t from);

void gs_draft_date(gs_draft *draft, gs_span date, gs_date_rank rank);
/* Blanks at the ends and runs of blanks are taken away. Does nothing where a title is known or text
 * is blank. */
void gs_draft_title(gs_draft *draft, const char *text, size_t n);
void gs_draft_publisher(gs_draft *draft, const char *text, size_t n);

/* The readers of the formats. txt cannot fail. from: where the body starts, behind front matter. */
void gs_read_txt(gs_draft *draft, uint32_t from);
bool gs_read_markdown(gs_draft *draft, uint32_t from, gs_err *err);
bool gs_read_html(gs_draft *draft, uint32_t from, gs_err *err);

/* Reads front matter at the start of the source; *body is where the rest begins (0 where there is
 * none). */
bool gs_read_front_matter(gs_draft *draft, uint32_t *body, gs_err *err);

/* Joins what was broken, names the pieces' kinds, finds dates in the text. shapes: short lines may
 * be headings (plain text has no other mark for them). */
void gs_layout(gs_draft *draft, bool shapes);

/* The article of a draft: it takes the arena over. The draft is still to be freed. */
gs_article *gs_draft_finish(gs_draft *draft);

#endif
