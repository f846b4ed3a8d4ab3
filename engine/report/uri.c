#include "uri.h"

#include <stdbool.h>
#include <string.h>

void gs_put_uri(gs_buf *out, const char *path, const char *base) {
    size_t n = base ? strlen(base) : 0;
    if (n && strncmp(path, base, n) == 0 && path[n] == '/') path += n + 1;
    while (path[0] == '.' && path[1] == '/') path += 2;
    if (path[0] == '/') gs_buf_puts(out, "file://");
    for (const unsigned char *p = (const unsigned char *)path; *p; p++) {
        bool plain = (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') ||
                     (*p >= '0' && *p <= '9') || strchr("-._~/", *p);
        if (plain)
            gs_buf_putc(out, (char)*p);
        else
            gs_buf_printf(out, "%%%02X", *p);
    }
}
