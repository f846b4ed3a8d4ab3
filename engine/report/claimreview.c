/* Drafts of ClaimReview (schema.org, JSON-LD) for an editor to finish: each conflict with its two
 * claims and where they appear. There is no rating: which of the two is right is for people to say.
 */
#include <string.h>
#include <unistd.h>

#include "report/place.h"
#include "report/show.h"
#include "report/tree.h"
#include "report/uri.h"

/* "2024-03-14", or nothing where it is no single day. */
static void set_date(json_t *object, const gs_document *d) {
    char day[GS_SPAN_TEXT];
    if (d->date_origin == GS_DATE_UNKNOWN || !gs_span_is_day(d->date)) return;
    gs_tree_set_known(object, "datePublished", gs_span_format(d->date, day));
}

static json_t *appearance_of(const gs_checked *r, const gs_fact *claim, const char *base) {
    const gs_document *d = gs_claim_document(r, claim);
    json_t *work = json_object();
    gs_buf uri = GS_BUF_EMPTY;
    gs_tree_set(work, "@type", claim->trust == GS_TRUST_REFERENCE ? "CreativeWork" : "Article");
    gs_put_uri(&uri, d->path, base);
    gs_tree_set(work, "url", gs_buf_text(&uri));
    gs_buf_free(&uri);
    if (d->title && *d->title) gs_tree_set_shown(work, "headline", d->title);
    set_date(work, d);
    if (d->source && *d->source) {
        json_t *publisher = json_object();
        gs_tree_set(publisher, "@type", "Organization");
        gs_tree_set_shown(publisher, "name", d->source);
        gs_tree_put(work, "publisher", publisher);
    }
    return work;
}

static json_t *claim_of(const gs_checked *r, const gs_fact *fact, const char *base) {
    json_t *claim = json_object();
    const char *text = gs_store_text(r->store, fact->sentence ? fact->sentence : fact->text);
    gs_tree_set(claim, "@type", "Claim");
    if (*text) gs_tree_set_shown(claim, "text", text);
    if (fact->speaker) {
        json_t *author = json_object();
        gs_tree_set_shown(author, "name", gs_store_text(r->store, fact->speaker));
        gs_tree_put(claim, "author", author);
    }
    gs_tree_put(claim, "appearance", appearance_of(r, fact, base));
    return claim;
}

static json_t *review_of(const gs_checked *r, const gs_conflict *c, const char *base) {
    json_t *review = json_object(), *claims = json_array();
    gs_buf id = GS_BUF_EMPTY;
    gs_buf_printf(&id, "urn:gainsay:%s", c->id);
    gs_tree_set(review, "@type", "ClaimReview");
    gs_tree_set(review, "@id", gs_buf_text(&id));
    gs_buf_free(&id);
    gs_tree_set(review, "creativeWorkStatus", "Draft");
    gs_tree_set_shown(review, "name", c->message);
    gs_tree_set_shown(review, "claimReviewed",
                      gs_store_text(r->store, c->claims[0]->sentence ? c->claims[0]->sentence
                                                                     : c->claims[0]->text));
    if (*c->why) gs_tree_set_shown(review, "reviewBody", c->why);
    for (uint32_t i = 0; i < c->nclaims && i < 2; i++)
        gs_tree_push(claims, claim_of(r, c->claims[i], base));
    gs_tree_put(review, "itemReviewed", claims);
    return review;
}

void gs_report_claimreview(const gs_checked *r, const gs_report_options *options, gs_buf *out) {
    (void)options;
    char folder[4096];
    const char *base = getcwd(folder, sizeof folder);
    json_t *root = json_object(), *graph = json_array();
    gs_tree_set(root, "@context", "https://schema.org");
    for (uint32_t i = 0; i < r->nconflicts; i++)
        if (r->conflicts[i].nclaims > 1) gs_tree_push(graph, review_of(r, &r->conflicts[i], base));
    gs_tree_put(root, "@graph", graph);
    gs_tree_print(root, true, out);
}
