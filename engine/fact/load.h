/* load: facts from JSON and NDJSON (Jansson), and facts and documents out again.
 *
 * A facts file is a JSON array of facts, an object {"facts": [...], "documents": [...]}, or one
 * fact (or one {"document": {...}}) a line. "trust" in that object holds for all its facts that do
 * not name their own; it goes before what the caller says. The flat form is the one of
 * facts/facts.schema.json: "kind", the kind's fields, "at", and the optional properties speaker,
 * as_of, modality, trust. A fact without as_of holds as of its document's date, where the file (or
 * one read before) tells it; ".." is "not known". Amounts are strings ("5.93e9 USD", "more than
 * 40", "[26.75e9, 26.85e9] USD") or numbers; dates are strings
 * ("2021-03-14", "2021-Q1", "2021-03-14/2021-03-20").
 */
#ifndef GS_FACT_LOAD_H
#define GS_FACT_LOAD_H

#include "base/buf.h"
#include "base/problem.h"
#include "store.h"

enum { GS_JSON_MAX_DEPTH = 64, GS_FACTS_MAX_BYTES = 1 << 30 };

/* Adds what the file holds to the store. Each wrong fact is one problem (file, line, what, what to
 * do) and the others are kept. Returns how many facts were added. name is the file's name for
 * messages. */
uint32_t gs_facts_load(gs_store *store, const char *name, const char *bytes, size_t n,
                       gs_trust trust, gs_problems *problems);
bool gs_facts_load_file(gs_store *store, const char *path, gs_trust trust, gs_problems *problems);

/* True if the bytes look like a facts file (JSON whose facts have a "kind", or {"facts":...},
 * {"document":...}) and not like an NDJSON stream of documents. */
bool gs_facts_sniff(const char *bytes, size_t n);

/* Writes one fact (or one document header) as a line of NDJSON, with "group": its key as hex, for
 * shuffles. Loading the lines again gives an equal store. Fields in the order of the kind's
 * declaration. */
void gs_fact_dump(const gs_store *store, const gs_fact *fact, gs_buf *out);
/* Those from one index of the store up to another. */
void gs_facts_dump(const gs_store *store, uint32_t from, uint32_t to, gs_buf *out);
void gs_document_dump(const gs_document *document, gs_buf *out);

/* A JSON string with all escapes, into out. Invalid UTF-8 never gets here. */
void gs_json_string(gs_buf *out, const char *text, size_t n);

#endif
