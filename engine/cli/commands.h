/* commands: what the command can do, one function each; each returns the exit status. */
#ifndef GS_CLI_COMMANDS_H
#define GS_CLI_COMMANDS_H

#include "base/buf.h"
#include "check/run.h"
#include "cli/options.h"
#include "lua/shelf.h"

/* For the build alone: `--bake RULES LIST` hears the expressions of the rules, `--bake RULES LIST
 * IMAGE`, twice, writes the image. */
int gs_bake(int argc, char **argv);

int gs_cmd_check(const gs_options *options);
int gs_cmd_extract(const gs_options *options);
int gs_cmd_test(const gs_options *options);
int gs_cmd_pack(const gs_options *options);
int gs_cmd_new(const gs_options *options);
int gs_cmd_mutate(const gs_options *options);
int gs_cmd_rules(const gs_options *options);
int gs_cmd_explain(const gs_options *options);
int gs_cmd_facts(const gs_options *options);
int gs_cmd_resolve(const gs_options *options);
int gs_cmd_ledger(const gs_options *options);
int gs_cmd_config(const gs_options *options);
int gs_cmd_init(const gs_options *options);
int gs_cmd_docs(const gs_options *options);
int gs_cmd_why_not(const gs_options *options);

/* Four to sixteen hex digits: perhaps the id of a finding, which gs_explain_finding explains. */
bool gs_is_fingerprint(const char *text);
int gs_explain_finding(const gs_options *options);

/* One line on standard error: "gainsay: error: source:line: text; hint". */
void gs_tell(const char *level, const gs_err *err);
/* Tells the error; returns 2, the status of what was not done. */
int gs_refuse(const gs_err *err);
/* All problems; notes only where verbose. Returns how many are errors. */
size_t gs_tell_problems(gs_problems *problems, bool verbose);

/* What --trace and --profile ask for, on standard error. False where the rule to be traced did not
 * run; that is told. */
bool gs_tell_watched(const gs_options *options, const gs_checked *result);

/* The folders of rules, in the order of reading: the shipped one (found beside the executable, else
 * where it is installed) unless --no-default-rules, those of --pack, those of --rules; what a pack
 * needs stands before it. What is missing is a problem. Memory is the options' arena. */
gs_words gs_rule_folders(const gs_options *options, gs_problems *problems);

/* The shipped folder, or NULL. */
const char *gs_shipped_rules(gs_arena *arena);
/* Where packs are looked for: the options' pack_places (for a configuration file to fill), the
 * folders of GAINSAY_PACKS, $XDG_DATA_HOME/gainsay/packs, and the packs that are shipped. */
gs_shelf *gs_open_shelf(const gs_options *options);
/* Did --rules or --pack name the folder that this file of the book came with? */
bool gs_is_asked_for(const gs_options *options, const gs_rulebook *book, const char *file);

/* The run that the options ask for. before: problems from before it, which become the run's. */
gs_run *gs_start_run(const gs_options *options, gs_problems *before);
/* To a file, or to standard output for NULL. False where that failed; it is told, unless the reader
 * has just gone away. */
bool gs_put(const char *path, const gs_buf *buf);
/* To every --output, or where there is none, to standard output. */
bool gs_put_all(const gs_options *o, const gs_buf *buf);

/* A finished rulebook of these folders, for the commands that run nothing. Caller:
 * gs_rulebook_free. */
gs_rulebook *gs_load_rulebook(const gs_options *options, gs_problems *problems);
const gs_rule *gs_find_rule(const gs_rulebook *book, const char *id);
/* "unknown rule", with the nearest id. */
void gs_refuse_rule(const gs_rulebook *book, const char *id);

#endif
