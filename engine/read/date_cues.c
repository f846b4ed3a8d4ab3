/* Words that tell whether a sentence speaks of the past or of what is to come, sorted: they decide
 * which Friday is meant. */
#include "date_parse.h"

static const gs_dword_entry CUES[] = {
    {"aims", GS_DC_FUTURE, 0},      {"airs", GS_DC_FUTURE, 0},     {"applies", GS_DC_FUTURE, 0},
    {"arrives", GS_DC_FUTURE, 0},   {"ate", GS_DC_PAST, 0},        {"beat", GS_DC_PAST, 0},
    {"became", GS_DC_PAST, 0},      {"been", GS_DC_PAST, 0},       {"began", GS_DC_PAST, 0},
    {"begins", GS_DC_FUTURE, 0},    {"bent", GS_DC_PAST, 0},       {"blew", GS_DC_PAST, 0},
    {"bore", GS_DC_PAST, 0},        {"born", GS_DC_PAST, 0},       {"bought", GS_DC_PAST, 0},
    {"broke", GS_DC_PAST, 0},       {"brought", GS_DC_PAST, 0},    {"built", GS_DC_PAST, 0},
    {"buries", GS_DC_FUTURE, 0},    {"burst", GS_DC_PAST, 0},      {"came", GS_DC_PAST, 0},
    {"caught", GS_DC_PAST, 0},      {"chose", GS_DC_PAST, 0},      {"closes", GS_DC_FUTURE, 0},
    {"clung", GS_DC_PAST, 0},       {"comes", GS_DC_FUTURE, 0},    {"continues", GS_DC_FUTURE, 0},
    {"crept", GS_DC_PAST, 0},       {"dealt", GS_DC_PAST, 0},      {"debuts", GS_DC_FUTURE, 0},
    {"decides", GS_DC_FUTURE, 0},   {"departs", GS_DC_FUTURE, 0},  {"did", GS_DC_PAST, 0},
    {"died", GS_DC_PAST, 0},        {"drawn", GS_DC_PAST, 0},      {"drew", GS_DC_PAST, 0},
    {"drove", GS_DC_PAST, 0},       {"due", GS_DC_FUTURE, 0},      {"dug", GS_DC_PAST, 0},
    {"effective", GS_DC_FUTURE, 0}, {"elects", GS_DC_FUTURE, 0},   {"ends", GS_DC_FUTURE, 0},
    {"expected", GS_DC_FUTURE, 0},  {"expects", GS_DC_FUTURE, 0},  {"expires", GS_DC_FUTURE, 0},
    {"faces", GS_DC_FUTURE, 0},     {"falls", GS_DC_FUTURE, 0},    {"fell", GS_DC_PAST, 0},
    {"felt", GS_DC_PAST, 0},        {"fled", GS_DC_PAST, 0},       {"flew", GS_DC_PAST, 0},
    {"forecast", GS_DC_FUTURE, 0},  {"forgot", GS_DC_PAST, 0},     {"forthcoming", GS_DC_FUTURE, 0},
    {"fought", GS_DC_PAST, 0},      {"found", GS_DC_PAST, 0},      {"froze", GS_DC_PAST, 0},
    {"gave", GS_DC_PAST, 0},        {"goes", GS_DC_FUTURE, 0},     {"got", GS_DC_PAST, 0},
    {"grew", GS_DC_PAST, 0},        {"had", GS_DC_PAST, 0},        {"has", GS_DC_PAST, 0},
    {"have", GS_DC_PAST, 0},        {"heard", GS_DC_PAST, 0},      {"held", GS_DC_PAST, 0},
    {"hid", GS_DC_PAST, 0},         {"hit", GS_DC_PAST, 0},        {"hope", GS_DC_FUTURE, 0},
    {"hopefully", GS_DC_FUTURE, 0}, {"hopes", GS_DC_FUTURE, 0},    {"hosts", GS_DC_FUTURE, 0},
    {"hung", GS_DC_PAST, 0},        {"intend", GS_DC_FUTURE, 0},   {"intends", GS_DC_FUTURE, 0},
    {"kept", GS_DC_PAST, 0},        {"kicks", GS_DC_FUTURE, 0},    {"knew", GS_DC_PAST, 0},
    {"known", GS_DC_PAST, 0},       {"laid", GS_DC_PAST, 0},       {"lapses", GS_DC_FUTURE, 0},
    {"lay", GS_DC_PAST, 0},         {"led", GS_DC_PAST, 0},        {"left", GS_DC_PAST, 0},
    {"lent", GS_DC_PAST, 0},        {"likely", GS_DC_FUTURE, 0},   {"lit", GS_DC_PAST, 0},
    {"ll", GS_DC_FUTURE, 0},        {"lost", GS_DC_PAST, 0},       {"made", GS_DC_PAST, 0},
    {"meets", GS_DC_FUTURE, 0},     {"met", GS_DC_PAST, 0},        {"must", GS_DC_FUTURE, 0},
    {"opens", GS_DC_FUTURE, 0},     {"paid", GS_DC_PAST, 0},       {"payable", GS_DC_FUTURE, 0},
    {"performs", GS_DC_FUTURE, 0},  {"plan", GS_DC_FUTURE, 0},     {"planned", GS_DC_FUTURE, 0},
    {"plans", GS_DC_FUTURE, 0},     {"poised", GS_DC_FUTURE, 0},   {"premieres", GS_DC_FUTURE, 0},
    {"quit", GS_DC_PAST, 0},        {"ran", GS_DC_PAST, 0},        {"rang", GS_DC_PAST, 0},
    {"remain", GS_DC_FUTURE, 0},    {"remains", GS_DC_FUTURE, 0},  {"reopens", GS_DC_FUTURE, 0},
    {"resumes", GS_DC_FUTURE, 0},   {"returns", GS_DC_FUTURE, 0},  {"rode", GS_DC_PAST, 0},
    {"rose", GS_DC_PAST, 0},        {"runs", GS_DC_FUTURE, 0},     {"said", GS_DC_PAST, 0},
    {"sails", GS_DC_FUTURE, 0},     {"sang", GS_DC_PAST, 0},       {"sank", GS_DC_PAST, 0},
    {"sat", GS_DC_PAST, 0},         {"saw", GS_DC_PAST, 0},        {"scheduled", GS_DC_FUTURE, 0},
    {"seeks", GS_DC_FUTURE, 0},     {"sent", GS_DC_PAST, 0},       {"shall", GS_DC_FUTURE, 0},
    {"shone", GS_DC_PAST, 0},       {"shook", GS_DC_PAST, 0},      {"shot", GS_DC_PAST, 0},
    {"sits", GS_DC_FUTURE, 0},      {"slated", GS_DC_FUTURE, 0},   {"slept", GS_DC_PAST, 0},
    {"sold", GS_DC_PAST, 0},        {"sought", GS_DC_PAST, 0},     {"speaks", GS_DC_FUTURE, 0},
    {"spent", GS_DC_PAST, 0},       {"spoke", GS_DC_PAST, 0},      {"sprang", GS_DC_PAST, 0},
    {"starts", GS_DC_FUTURE, 0},    {"stole", GS_DC_PAST, 0},      {"stood", GS_DC_PAST, 0},
    {"struck", GS_DC_PAST, 0},      {"stuck", GS_DC_PAST, 0},      {"swam", GS_DC_PAST, 0},
    {"swept", GS_DC_PAST, 0},       {"swore", GS_DC_PAST, 0},      {"sworn", GS_DC_PAST, 0},
    {"swung", GS_DC_PAST, 0},       {"takes", GS_DC_FUTURE, 0},    {"thought", GS_DC_PAST, 0},
    {"threw", GS_DC_PAST, 0},       {"told", GS_DC_PAST, 0},       {"took", GS_DC_PAST, 0},
    {"tore", GS_DC_PAST, 0},        {"understood", GS_DC_PAST, 0}, {"votes", GS_DC_FUTURE, 0},
    {"want", GS_DC_FUTURE, 0},      {"wants", GS_DC_FUTURE, 0},    {"was", GS_DC_PAST, 0},
    {"went", GS_DC_PAST, 0},        {"were", GS_DC_PAST, 0},       {"will", GS_DC_FUTURE, 0},
    {"withdrew", GS_DC_PAST, 0},    {"wo", GS_DC_FUTURE, 0},       {"woke", GS_DC_PAST, 0},
    {"won", GS_DC_PAST, 0},         {"wore", GS_DC_PAST, 0},       {"would", GS_DC_FUTURE, 0},
    {"wound", GS_DC_PAST, 0},       {"wrote", GS_DC_PAST, 0},
};

gs_dclass gs_date_cue(const char *lower, size_t n, int32_t *val) {
    const gs_dword_entry *found = gs_date_find(CUES, sizeof CUES / sizeof *CUES, lower, n);
    if (!found) return GS_DC_WORD;
    *val = found->val;
    return (gs_dclass)found->cls;
}
