#include "abbrev.h"

#include <string.h>

#include "base/utf8.h"
#include "words.h"

// clang-format off
static const char *const titles[] = {
    "Mr", "Mrs", "Ms", "Mx", "Dr", "Drs", "Prof", "Gen", "Sen", "Sens", "Rep", "Reps", "Gov",
    "Govs", "Lt", "Col", "Sgt", "Capt", "Cpt", "Rev", "Revd", "Hon", "St", "Ste", "Adm", "Maj",
    "Cpl", "Pvt", "Pte", "Messrs", "Mmes", "Fr", "Pres", "Supt", "Insp", "Det", "Cmdr", "Cdr",
    "Cmndr", "Brig", "Amb", "Atty", "Asst", "Assoc", "Dep", "Sec", "Mt", "Ft", "Pt",
    "Ald", "Mme", "Mlle", "vs", "v", "e.g", "i.e", "eg", "ie", "cf", "viz", "approx", "ca", "c",
    "al", "Sr", "Sra", "Dom", "Msgr", "Br", "Comdr", "Ens", "Gy", "Spc", "Hr", "Lic",
    "Ing", "Eng", "incl", "excl", "esp", "resp", NULL};
// clang-format on

static const char *const before_numbers[] = {
    "No",   "Nos",  "no",  "nos",  "Nr",  "Vol",  "Vols",  "vol",  "Art", "Arts", "art",  "Fig",
    "Figs", "fig",  "p",   "pp",   "Ch",  "ch",   "Sec",   "sec",  "Par", "par",  "para", "Jan",
    "Feb",  "Mar",  "Apr", "Jun",  "Jul", "Aug",  "Sep",   "Sept", "Oct", "Nov",  "Dec",  "Mon",
    "Tue",  "Tues", "Wed", "Weds", "Thu", "Thur", "Thurs", "Fri",  "Sat", "Sun",  "Rs",   "Op",
    "op",   "Ex",   "Ed",  "ed",   "eds", "Rm",   "Apt",   "Hwy",  "Rte", "Ext",  "ext",  "Tel",
    "tel",  "est",  "Est", "b",    "d",   "r",    NULL};

// clang-format off
static const char *const may_end[] = {
    "Inc", "Corp", "Co", "Cos", "Ltd", "Bros", "Jr", "jr", "Esq", "Ph.D", "PhD", "M.D", "B.A",
    "M.A", "B.Sc", "M.Sc", "LL.B", "J.D", "M.B.A", "D.C", "B.C", "A.D", "B.C.E", "C.E", "Ave",
    "Blvd", "Rd", "St", "Sq", "Ln", "Dept", "dept", "Depts", "Univ", "Assn", "Assoc", "Govt",
    "govt", "Intl", "Natl", "Admin", "Org", "min", "mins", "max", "sq", "cu", "ft", "in", "oz",
    "lb", "lbs", "hr", "hrs", "sec", "secs", "m.p.h", "Ala", "Ariz", "Ark",
    "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Kans", "Ky", "La", "Md",
    "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nebr", "Nev", "Okla", "Ore", "Pa",
    "Penn", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo", "Ont", "Que", "Alta", "Sask", "Man",
    "Vic", "Tas", "Qld", "plc", "S.A", "N.V", "S.p.A", "A.G", "S.A.B", "L.P", "L.L.C", "Pty",
    "Pvt", "bn", "mn", "mil", "tn", "avg", "Mgr", "mgr", "Dir", "Gr", "Prov", "Dist", "dist",
    "Hosp", "Inst", "Acad", "Sch", "Cie", "Mfg", "Svc", "Eds", "Rptr", "Cpl", "yr", "yrs", "mo",
    "mos", "wk", "wks", NULL};
// clang-format on

static const char *const times[] = {"a.m", "p.m", "A.M", "P.M", "am", "pm", "etc", "o'clock", NULL};

// clang-format off
static const char *const firsts[] = {
    "The", "A", "An", "This", "That", "These", "Those", "It", "He", "She", "They", "We", "You",
    "I", "His", "Her", "Their", "Its", "Our", "My", "Your", "In", "On", "At", "By", "For",
    "From", "With", "Without", "Under", "Over", "After", "Before", "During", "Since", "Until",
    "Through", "Despite", "Among", "Between", "About", "Around", "Against", "As", "If", "When",
    "While", "Where", "Why", "How", "What", "Who", "Which", "Whether", "Although", "Though",
    "Because", "Unless", "But", "And", "Or", "Nor", "Yet", "So", "Then", "Thus", "Now", "There",
    "Here", "However", "Moreover", "Meanwhile", "Still", "Also", "Even", "Only", "Just", "Not",
    "No", "Nobody", "Nothing", "None", "Some", "Many", "Most", "Much", "More", "Several", "Few",
    "All", "Both", "Each", "Every", "Another", "Other", "Others", "Such", "One", "Two", "Three",
    "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "To", "Of", "Is", "Are", "Was",
    "Were", "Has", "Have", "Had", "Do", "Does", "Did", "Can", "Could", "Will", "Would", "Should",
    "May", "Might", "Must", "Once", "Earlier", "Later", "Last", "Next", "Recently", "Nearly",
    "Almost", "According", "Asked", "Instead", "Indeed", "Perhaps", "Today", "Yesterday",
    "Tomorrow", "Officials", "Police", "Analysts", "Critics", "Shares", "Authorities",
    "Investigators", "Witnesses", "Residents", "Supporters", "Opponents", "Rescuers",
    "Prosecutors", "Lawmakers", "Neither", "Either", "Overall", "Additionally", "Finally",
    "Further", "Furthermore", "Given", "Based", "Unlike", "Like", "Following", "Speaking",
    "Whatever", "Whoever", "People", "Nonetheless", "Nevertheless", "Otherwise",
    "Therefore", "Hence", "Within", "Across", "Along", "Amid", "Beyond", "Besides", "Except",
    "It's", "It’s", "That's", "That’s", "He's", "He’s", "She's", "She’s", "There's", "There’s",
    "I'm", "I’m", "We're", "We’re", "They're", "They’re", "Don't", "Don’t", NULL};
// clang-format on

static bool is_initial(const char *word, size_t n) {
    unsigned w;
    return n > 0 && gs_is_upper(gs_utf8_at(word, n, 0, &w)) && w == n;
}

/* Capitals with full stops between them: "U.S", "U.N", "D.C", "J.K". */
static bool is_dotted(const char *word, size_t n) {
    if (n < 3 || n % 2 == 0) return false;
    for (size_t i = 0; i < n; i++)
        if (i % 2 ? word[i] != '.' : !(word[i] >= 'A' && word[i] <= 'Z')) return false;
    return true;
}

gs_abbrev gs_abbrev_of(const char *word, size_t n) {
    enum { LONGEST = 7 }; /* of those listed: "o'clock" */
    if (n > LONGEST && !is_dotted(word, n)) return GS_ABBREV_NONE;
    if (gs_is_one_of(word, n, times)) return GS_ABBREV_TIME;
    if (gs_is_one_of(word, n, before_numbers)) return GS_ABBREV_NUMBER;
    if (gs_is_one_of(word, n, titles)) return GS_ABBREV_TITLE;
    if (gs_is_one_of(word, n, may_end) || is_dotted(word, n)) return GS_ABBREV_END;
    return is_initial(word, n) ? GS_ABBREV_INITIAL : GS_ABBREV_NONE;
}

bool gs_starts_sentences(const char *word, size_t n) {
    return gs_is_one_of(word, n, firsts);
}
