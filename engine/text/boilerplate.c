#include "boilerplate.h"

#include <stdint.h>
#include <string.h>

#include "words.h"

enum { LONG = 700, CAPTION = 900, CREDIT = 110, BLURB = 600, VIEW = 250 }; /* bytes */

// clang-format off
static const char *const starts[] = {
    "©", "(c) 2", "copyright ©", "copyright (c)", "copyright 1", "copyright 2",
    "all rights reserved", "read more", "read also", "also read", "read next", "read:", "also:",
    "related articles", "related stories", "related content", "related:", "see also:",
    "more from ", "more on this", "most read", "most popular", "recommended for you",
    "recommended stories", "you may also like", "you might also like", "explore our related",
    "sign up for", "sign up to", "subscribe to", "subscribe now", "subscribe today", "follow us",
    "follow @", "follow our", "click here", "share this", "share on ", "share via",
    "listen to this", "our standards:", "download our", "download the app", "view profile",
    "view all", "privacy policy", "terms of use", "terms and conditions", "cookie policy",
    "we use cookies", "this website uses cookies", "this site uses cookies",
    "this article was originally published", "this article first appeared",
    "this article was first published", "this story was originally published",
    "this story first appeared", "this piece was originally", "this post was originally",
    "originally published", "republished ", "have an idea for", "have a tip", "got a tip",
    "do you have a tip", "do you have a story", "contact the reporter", "contact the author",
    "contact us", "enjoy ad-free", "join the conversation", "leave a comment", "comment on ",
    "comments are closed", "back to top", "skip to ", "support our journalism",
    "become a member", "become a subscriber", "get our ", "get the latest news", "don't miss ",
    "to read how ", "to read more", "to read this", "to subscribe", "for more information",
    "for further information", "for media inquiries", "for media enquiries", "media contact",
    "press contact", "media inquiries", "media enquiries", "(reporting by", "reporting by ",
    "(editing by", "editing by ", "(additional reporting", "additional reporting", "(writing by",
    "writing by ", "(with inputs", "with inputs from", "with reporting by", "with files from",
    "(with agency", "(with reporting", "this press release contains forward-looking",
    "this release contains forward-looking", "forward-looking statements", "disclaimer",
    "the opinions expressed", "opinions expressed", "the views expressed", "views expressed",
    "thank you for reading", "thanks for reading", "if you enjoyed", "if you liked",
    "like what you", "this report was produced", "enter your email", "your email address",
    "log in", "already a subscriber", "advertisement", "sponsored content", "powered by ",
    "image credits:", "tags:", "topics:", "filed under", "categories:", "posted in", NULL};
// clang-format on

// clang-format off
static const char *const anywhere[] = {
    "all rights reserved", "sign up for our", "sign up to our", "sign up here",
    "subscribe to our", "follow us on", "click here", "views expressed in this",
    "opinions expressed in this", "views expressed here", "views expressed are those of",
    "opinions expressed are those of", "do not necessarily reflect",
    "do not necessarily represent", "does not necessarily reflect",
    "guidelines for contributors", "terms of service", "unsubscribe at any time",
    "may not be reproduced", "may not be published, broadcast", "delivered to your inbox",
    "straight to your inbox", "’s updates: ", "'s updates: ", "in your inbox", "delivered to your door", NULL};
// clang-format on

// clang-format off
static const char *const sections[] = {
    "about the author", "about the authors", "about the writer", "about the writers",
    "related articles", "related stories", "related content", "related posts", "related topics",
    "related news", "related", "more stories", "more news", "most read", "most popular",
    "recommended", "recommended reading", "you may also like", "see also", "read next",
    "up next", "comments", "share this", "share", "newsletter", "newsletters", "subscribe",
    "tags", "topics", "explore more", "explore our related content", "more on this story",
    "more on this topic", "trending", "trending now", "latest news", "latest stories",
    "don't miss", "popular", "editor's picks", "editors' picks", "sponsored", "follow us",
    "advertisement", "further reading", NULL};
// clang-format on

static bool starts_with_any(const char *s, size_t n, const char *const *list) {
    return gs_starts_with_any(s, n, list) != NULL;
}

static bool holds_any(const char *s, size_t n, const char *const *list) {
    return gs_find_any(s, n, list) != NULL;
}

bool gs_is_boilerplate(const char *s, size_t n) {
    if (n > LONG) return false;
    return starts_with_any(s, n, starts) || holds_any(s, n, anywhere);
}

bool gs_opens_boilerplate(const char *s, size_t n) {
    while (n && (s[n - 1] == ':' || s[n - 1] == ' ')) n--;
    for (size_t i = 0; sections[i]; i++)
        if (strlen(sections[i]) == n && gs_starts_with(s, n, sections[i])) return true;
    return false;
}

bool gs_is_blurb(const char *s, size_t n) {
    static const char *const trades[] = {"reporter",      "correspondent",   "columnist",
                                         "journalist",    "editor",          "writer",
                                         "contributor",   "freelance",       "freelancer",
                                         "blogger",       "critic",          "research fellow",
                                         "senior fellow", "visiting fellow", "associate fellow",
                                         "contributing",  "the author of",   NULL};
    if (n > BLURB) return false;
    size_t head = n < 160 ? n : 160, is = gs_find_phrase(s, head, "is");
    size_t covers = gs_find_phrase(s, head, "covers"), writes = gs_find_phrase(s, head, "writes");
    size_t verb = is < covers ? is : covers;
    if (writes < verb) verb = writes;
    if (verb == SIZE_MAX || verb > 50) return false;
    size_t end, names = 0;
    bool known = gs_starts_with(s, n, "the writer") || gs_starts_with(s, n, "the author");
    for (size_t at = 0; gs_next_word(s, verb, &at, &end); at = end) {
        if (!gs_is_capitalized(s + at, end - at) && !known) return false;
        names++;
    }
    return names >= 2 && names <= 4 && (verb != is || holds_any(s + verb, head - verb, trades));
}

bool gs_is_correction(const char *s, size_t n) {
    // clang-format off
    static const char *const words[] = {
        "correction", "corrections", "clarification", "update", "updated", "editor's note",
        "editor’s note", "editors' note", "note", "amended", "this article was amended",
        "this article has been", "this story has been", "an earlier version",
        "this article was updated", "this article was corrected", "a previous version", NULL};
    // clang-format on
    return starts_with_any(s, n, words);
}

/* "Wreckage is seen on Wednesday in Osby": a picture's words, without its credit. */
static bool is_view(const char *s, size_t n) {
    static const char *const seen[] = {
        " is seen ",     " is seen, ",     " are seen, ",           " are seen ",
        " is pictured ", " are pictured ", " can be seen in this ", NULL};
    static const char *const days[] = {
        "monday",     "tuesday",     "wednesday", "thursday",   "friday",      "saturday",
        "sunday",     " file photo", " january ", " february ", " march ",     " april ",
        " may ",      " june ",      " july ",    " august ",   " september ", " october ",
        " november ", " december ",  " jan. ",    " feb. ",     " aug. ",      " sept. ",
        " oct. ",     " nov. ",      " dec. ",    NULL};
    return n < VIEW && holds_any(s, n, seen) && holds_any(s, n, days);
}

bool gs_is_caption(const char *s, size_t n) {
    // clang-format off
    static const char *const opens[] = {
        "a handout photo", "a handout photograph", "handout photo", "photo:", "photos:", "photo by", "photo credit", "(photo", "photograph:",
        "photograph by", "image:", "image credit", "image source", "picture:", "picture by",
        "caption:", "credit:", "file photo", "illustration:", "illustration by", "graphic:",
        "video:", "in this photo", "in this file photo", "in this image", "pictured:", "map:",
        "file - ", "file — ", "file – ", NULL};
    // clang-format on
    // clang-format off
    static const char *const credits[] = {
        "getty images", "via getty", "/afp", "/reuters", "reuters/", "afp/", "ap photo",
        "wikimedia commons", "shutterstock", "photo:", "image:", "picture:", "photograph:",
        "photo by", "photograph by", "image by", "picture by", "photo courtesy",
        "courtesy photo", "credit:", "file photo", "handout via", "epa-efe", "photo credit",
        "(photo", "[photo", "(image", "(file)", "/handout", "creative commons", NULL};
    // clang-format on
    if (n > CAPTION) return false;
    if (starts_with_any(s, n, opens) || is_view(s, n)) return true;
    size_t tail = n > CREDIT ? n - CREDIT : 0;
    return holds_any(s + tail, n - tail, credits);
}
