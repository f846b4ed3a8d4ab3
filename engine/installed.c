#include "installed.h"

const char *gs_installed_rules(void) {
    return GS_RULES_DIR;
}
