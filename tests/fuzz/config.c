/* Configurations: any bytes as a gainsay.lua are refused with words and a line of theirs, or give
 * settings whose texts are whole. */
#include <string.h>

#include "base/utf8.h"
#include "fuzz.h"
#include "lua/config.h"

static void inspect(const gs_config *config) {
    for (int key = 0; key < GS_CONFIG_KEYS; key++) {
        const gs_config_value *value = &config->values[key];
        want(value->given || value->count == 0);
        for (uint32_t i = 0; i < value->count; i++)
            want(value->items[i].text != NULL && value->items[i].name != NULL);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    gs_arena *arena = gs_arena_new();
    gs_config config;
    gs_err err = {0};
    char said[2000];
    if (gs_config_parse(arena, "gainsay.lua", (const char *)data, n, &config, &err))
        inspect(&config);
    else
        want(err.text[0] &&
             gs_utf8_valid(said, strlen(gs_err_format(&err, said, sizeof said)), NULL));
    gs_arena_free(arena);
    return 0;
}
