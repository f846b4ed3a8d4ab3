#include "value/country.h"

#include <string.h>

struct country_name {
    const char *folded;
    unsigned short at;
};

#include "countries.inc"

#define COUNT(a) (sizeof(a) / sizeof *(a))

const gs_country *gs_country_by_code(const char alpha2[2]) {
    size_t low = 0, high = COUNT(countries);
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = memcmp(countries[middle].alpha2, alpha2, 2);
        if (order == 0) return &countries[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static const gs_country *find(const struct country_name *names, size_t count, const char *text,
                              size_t n) {
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strncmp(names[middle].folded, text, n);
        if (order == 0 && names[middle].folded[n] != '\0') order = 1;
        if (order == 0) return &countries[names[middle].at];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const gs_country *gs_country_named(const char *folded, size_t n) {
    return find(country_names, COUNT(country_names), folded, n);
}
