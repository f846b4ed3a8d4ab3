#include "verbsorts.h"

bool gs_takes_clause(const gs_skeleton *s, uint32_t t) {
    static const char *const verbs[] = {
        "said",      "says",       "told",     "thought",   "believed",  "hoped",     "knew",
        "felt",      "found",      "showed",   "feared",    "claimed",   "insisted",  "argued",
        "admitted",  "confirmed",  "denied",   "announced", "warned",    "added",     "suggested",
        "ensured",   "meant",      "heard",    "learned",   "learnt",    "saw",       "wished",
        "expected",  "agreed",     "decided",  "promised",  "ruled",     "reported",  "understood",
        "realised",  "realized",   "noted",    "wrote",     "predicted", "revealed",  "swore",
        "estimated", "calculated", "recalled", "replied",   "stated",    "concluded", "discovered",
        "wanted",    "let",        "made",     "helped",    "watched",   NULL};
    return gs_token_in(s, t, verbs);
}

bool gs_is_intransitive(const gs_skeleton *s, uint32_t t) {
    static const char *const verbs[] = {
        "appeared", "arrived",   "happened", "remained", "stayed",   "died",    "returned",
        "failed",   "talked",    "looked",   "walked",   "lived",    "waited",  "travelled",
        "traveled", "occurred",  "emerged",  "belonged", "lasted",   "existed", "seemed",
        "resigned", "collapsed", "erupted",  "swung",    "stood",    "sat",     "slept",
        "turned",   "listened",  "laughed",  "smiled",   "competed", "arisen",  "come",
        "gone",     "risen",     "fallen",   "become",   "voted",    NULL};
    return gs_token_in(s, t, verbs);
}

bool gs_tells_belief(const gs_skeleton *s, uint32_t t) {
    static const char *const verbs[] = {
        "say",     "says",   "said",     "believe", "believes", "believed",  "think",   "thinks",
        "thought", "claim",  "claims",   "claimed", "insists",  "insisted",  "hopes",   "hoped",
        "fears",   "feared", "suspects", "argues",  "argued",   "estimates", "reckons", NULL};
    return gs_token_in(s, t, verbs);
}
