/* Matching with wildcards, without recursion: the last `*` and the last `**` are where a failed
 * match goes on, which takes at most length times length steps. */
#include <string.h>

#include "ignore.h"

/* One of [a-z_] or [!a-z_] at p against c; *next is behind it. A set that never ends is the bracket
 * itself. */
static bool in_set(const char *p, char c, const char **next) {
    const char *q = p + 1;
    bool negated = *q == '!' || *q == '^', found = false;
    if (negated) q++;
    for (const char *first = q; *q && (*q != ']' || q == first); q++) {
        char low = *q == '\\' && q[1] ? *++q : *q, high = low;
        if (q[1] == '-' && q[2] && q[2] != ']') {
            q += 2;
            high = *q == '\\' && q[1] ? *++q : *q;
        }
        found = found ||
                ((unsigned char)low <= (unsigned char)c && (unsigned char)c <= (unsigned char)high);
    }
    *next = *q ? q + 1 : p + 1;
    return *q ? found != negated && c != '/' : c == '[';
}

/* Does one piece of the pattern take one byte of the path? */
static bool takes(const char *p, char c, const char **next) {
    *next = p + 1;
    if (*p == '?') return c != '/';
    if (*p == '[') return in_set(p, c, next);
    if (*p == '\\' && p[1]) {
        *next = p + 2;
        return p[1] == c;
    }
    return *p == c;
}

/* The piece behind "**"; a slash there may match nothing, where the stars stand at the beginning or
 * behind a slash themselves. */
static const char *behind_stars(const char *pattern, const char *p) {
    bool opens = p == pattern || p[-1] == '/';
    while (*p == '*') p++;
    return opens && *p == '/' ? p + 1 : p;
}

bool gs_glob(const char *pattern, const char *path) {
    const char *p = pattern, *s = path, *next;
    const char *star = NULL, *at_star = NULL, *stars = NULL, *at_stars = NULL;
    while (*s || *p == '*') {
        if (p[0] == '*' && p[1] == '*') {
            stars = behind_stars(pattern, p);
            if (!*stars) return true;
            at_stars = s;
            star = NULL;
            p = stars;
        } else if (*p == '*') {
            star = ++p;
            at_star = s;
        } else if (*p && *s && takes(p, *s, &next)) {
            p = next;
            s++;
        } else if (star && *at_star && *at_star != '/') {
            s = ++at_star;
            p = star;
        } else if (stars && *at_stars) {
            bool whole = stars[-1] == '/'; /* begins again behind a slash only */
            do at_stars++;
            while (whole && *at_stars && at_stars[-1] != '/');
            s = at_stars;
            p = stars;
            star = NULL;
        } else {
            return false;
        }
    }
    return !*p;
}
