/* article: one document, from bytes to clean text with its structure.
 *
 * An article owns its text, blocks, sentences and quotations, all in its arena; it lives until
 * gs_article_free. The text is valid UTF-8 without markup; blocks are separated by '\n'. Every
 * offset in the engine is a byte offset into this text, half-open [start, end), and
 * gs_article_place leads back to the exact bytes, line and column of the file, through markup,
 * entities and repaired characters. After loading an article is read-only, so any thread may read
 * it.
 */
#ifndef GS_TEXT_ARTICLE_H
#define GS_TEXT_ARTICLE_H

#include "base/arena.h"
#include "base/err.h"
#include "value/day.h"

typedef struct gs_article gs_article;

typedef enum gs_block_kind {
    GS_B_PARAGRAPH = 0,
    GS_B_HEADLINE,
    GS_B_SUBHEAD,
    GS_B_CAPTION,
    GS_B_LIST_ITEM,
    GS_B_ROW,      /* a table row, cells separated by tabs in the text */
    GS_B_DATELINE, /* a date or "LISBON, March 14, 2025 -" alone on its line */
    GS_B_BYLINE,
    GS_B_BOILERPLATE /* copyright, "read more", author blurbs, subscribe: nothing is read from it */
} gs_block_kind;

typedef struct gs_block {
    gs_block_kind kind;
    uint32_t start, end;
    uint32_t table; /* 1-based number of the table for rows, else 0 */
    uint32_t row;   /* 0-based row within the table */
    bool header;    /* a row of column headings */
} gs_block;

typedef struct gs_sentence {
    uint32_t start, end; /* without surrounding blanks */
    uint32_t block;      /* index into the blocks */
} gs_sentence;

/* A stretch inside quotation marks, without the marks. Nested quotations are separate entries with
 * depth 2, ... A quotation that is never closed ends with its paragraph. Scare quotes of one or two
 * words are quotations too; readers judge by length. */
typedef struct gs_quote {
    uint32_t start, end;
    uint32_t depth; /* 1: outermost */
} gs_quote;

typedef enum gs_date_origin {
    GS_DATE_UNKNOWN = 0,
    GS_DATE_INFERRED,
    GS_DATE_STATED
} gs_date_origin;

typedef enum gs_format {
    GS_FORMAT_AUTO = 0,
    GS_FORMAT_TEXT,
    GS_FORMAT_MARKDOWN,
    GS_FORMAT_HTML
} gs_format;

/* Something tolerated on the way in ("windows-1252 text", "UTF-8 that was once read as latin-1"),
 * for `-v`. */
typedef struct gs_note {
    uint32_t line;
    const char *text;
} gs_note;

/* Bounds on what is read; see limits in article.c for the reasons. */
enum { GS_ARTICLE_MAX_BYTES = 64 * 1024 * 1024 };

/* Reads bytes[0..n) as an article. path is its name in reports. NULL and err where it is empty,
 * binary (a NUL byte), too large, in an encoding that is neither UTF-8 nor windows-1252, or has
 * broken front matter. */
gs_article *gs_article_parse(const char *path, gs_format format, const char *bytes, size_t n,
                             gs_err *err) GS_MUST_USE;

/* Reads the file; err for a missing file, a folder, an unreadable one, and all of the above. */
gs_article *gs_article_load(const char *path, gs_err *err) GS_MUST_USE;

/* One document of an NDJSON stream: {"id","text","date"?,"title"?,"source"?}; the article's text is
 * exactly "text", its path is id. name and line say where the stream stands, for errors. */
gs_article *gs_article_from_json(const char *json, size_t n, const char *name, uint32_t line,
                                 gs_err *err) GS_MUST_USE;

void gs_article_free(gs_article *article);

gs_arena *gs_article_arena(gs_article *article); /* for those who add readings to it */
const char *gs_article_path(const gs_article *article);
const char *gs_article_text(const gs_article *article, uint32_t *n);
const char *gs_article_title(const gs_article *article);  /* "" where unknown */
const char *gs_article_source(const gs_article *article); /* "" where unknown */
const gs_block *gs_article_blocks(const gs_article *article, uint32_t *n);
const gs_sentence *gs_article_sentences(const gs_article *article, uint32_t *n);
const gs_quote *gs_article_quotes(const gs_article *article, uint32_t *n);
const gs_note *gs_article_notes(const gs_article *article, uint32_t *n);

/* When it was published. GS_SPAN_ALL and GS_DATE_UNKNOWN until somebody says otherwise. Stated:
 * front matter, meta tags, JSON-LD, <time>, a dateline or a date line with a year. Inferring it
 * from the text is gs_date_infer's work (read layer), which calls the setter before anyone else
 * reads the article. */
gs_span gs_article_date(const gs_article *article, gs_date_origin *origin);
void gs_article_set_date(gs_article *article, gs_span date, gs_date_origin origin);

typedef struct gs_place {
    uint32_t byte;   /* offset into the file */
    uint32_t line;   /* 1-based */
    uint32_t column; /* 1-based, in code points of the decoded line */
} gs_place;

/* Where text[at] stands in the file. at may be the text's length. */
gs_place gs_article_place(const gs_article *article, uint32_t at);

/* The line on which the place's block would stand if each block took one line of its own, with the
 * gaps between blocks that the file has. For nearness: a paragraph that is broken into lines is one
 * place, and a page in one line has many. */
uint32_t gs_article_flow_line(const gs_article *article, gs_place place);

/* How many lines the file has. */
uint32_t gs_article_lines(const gs_article *article);

/* Line `line` of the file as it is (without its end), valid UTF-8, for excerpts. Empty where there
 * is none. */
const char *gs_article_line(const gs_article *article, uint32_t line, size_t *n);

/* The sentence that holds the offset, or UINT32_MAX. */
uint32_t gs_article_sentence_at(const gs_article *article, uint32_t at);
/* How deep in quotation marks the offset stands: 0, 1, 2. */
uint32_t gs_article_quoted(const gs_article *article, uint32_t at);

#endif
