#include "flags.h"

const gs_flag_name gs_flag_names[GS_NFLAGS] = {
    {"headline", GS_FF_HEADLINE},
    {"caption", GS_FF_CAPTION},
    {"quoted", GS_FF_QUOTED},
    {"table", GS_FF_TABLE},
    {"corrected", GS_FF_CORRECTED},
    {"superseded", GS_FF_SUPERSEDED},
    {"as_of_stated", GS_FF_AS_OF_STATED},
    {"as_of_inferred", GS_FF_AS_OF_INFERRED},
};

const char *const gs_trust_names[2] = {"article", "reference"};
const char *const gs_origin_names[2] = {"stated", "inferred"};
