/* installed: where `make install` puts what ships beside the code. The one unit that knows the
 * prefix, so that installing makes only this one anew. */
#ifndef GS_INSTALLED_H
#define GS_INSTALLED_H

/* The folder of the shipped rules; whether it is there is the caller's question. */
const char *gs_installed_rules(void);

#endif
