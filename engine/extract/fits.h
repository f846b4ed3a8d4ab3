/* fits: what may fill a field of a kind, asked once while packs load, so that a pattern that can
 * never give a fact is an error with its line and no silence. */
#ifndef GS_EXTRACT_FITS_H
#define GS_EXTRACT_FITS_H

#include "compiled.h"

/* May the slot fill a field of this type? An amount asks for a number, money or another measured
 * thing, a date for a date; names, offices and nationalities fill entities; text, choices and flags
 * take anything. err: says so, without a place. */
bool gs_slot_fits(const gs_slot *slot, const gs_field *field, gs_err *err) GS_MUST_USE;

/* Reads a constant ("holder", "1", "5e6 USD", "2024-05-01") for the field into out->value or
 * out->constant or out->amount. err: an unknown choice, or no amount or date. */
bool gs_constant_fits(const char *text, const gs_field *field, gs_given *out,
                      gs_err *err) GS_MUST_USE;

/* Is every required field of the kind filled by a slot or a setting? err: names the field. */
bool gs_pattern_tells_all(const gs_compiled_pattern *p, gs_err *err) GS_MUST_USE;

#endif
