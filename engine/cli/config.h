/* config: from a gainsay.lua to the options of a command.
 *
 * It is looked for in the working folder and the folders above it, up to the top of the repository,
 * then in $XDG_CONFIG_HOME/gainsay; the first one counts, alone. What the command line says goes
 * before it. Relative paths in it count from its own folder.
 */
#ifndef GS_CLI_CONFIG_H
#define GS_CLI_CONFIG_H

#include "cli/options.h"
#include "lua/config.h"

/* Finds the configuration, or takes the one of --config, and fills what the command line left open.
 * err: it cannot be read or is wrong. */
bool gs_config_apply(gs_options *options, gs_err *err) GS_MUST_USE;

/* Was the option with this name on the command line? */
bool gs_options_given(const gs_options *options, const char *name);

#endif
