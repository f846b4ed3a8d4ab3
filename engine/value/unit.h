/* unit: units of measure and currencies, one small id each.
 *
 * The tables are made at build time from maintained data (udunits2 for
 * conversion factors, iso-codes for currencies and countries) and are read-only.
 * Canonical names: currencies by ISO 4217 code ("USD"); measures in American
 * singular English ("kilometer", "square kilometer", "celsius", "kilometer per hour");
 * "percent", "percentage point", "basis point"; "year", "month", "day" ... for ages and durations.
 * What one word may mean in several ways ("ton", "gallon", a month in days) converts as the range
 * of its meanings. A currency word that several countries share ("dollar", "peso", "pound",
 * "krona") is an *open* unit of its own
 * ("dollar?"): it is perhaps the same as each of its currencies and surely the same as none.
 */
#ifndef GS_VALUE_UNIT_H
#define GS_VALUE_UNIT_H

#include "interval.h"

typedef uint16_t gs_unit;
enum { GS_UNIT_NONE = 0 };

typedef enum gs_unit_kind {
    GS_UK_NONE = 0,
    GS_UK_MONEY,
    GS_UK_PERCENT, /* percent; "percentage point" and "basis point" are kind POINT */
    GS_UK_POINT,
    GS_UK_LENGTH,
    GS_UK_AREA,
    GS_UK_VOLUME,
    GS_UK_MASS,
    GS_UK_SPEED,
    GS_UK_TEMPERATURE,
    GS_UK_ENERGY,
    GS_UK_POWER,
    GS_UK_DATA,
    GS_UK_TIME,
    GS_UK_PRESSURE,
    GS_UK_ANGLE,
    GS_UK_OTHER
} gs_unit_kind;

/* By canonical name, exactly; GS_UNIT_NONE where there is none. */
gs_unit gs_unit_named(const char *name, size_t n);
const char *gs_unit_name(gs_unit unit);
/* For people: "kilometers", "degrees Celsius", "dollars", "USD". */
const char *gs_unit_plural(gs_unit unit);
gs_unit_kind gs_unit_kind_of(gs_unit unit);
bool gs_unit_is_open(gs_unit unit);

/* How a text may write a unit. Longest match of a spelled unit ("km", "km/h", "kilometres", "sq.
 * km", "°C", "bn barrels" not) that starts at text[at] and ends at a word end; *end is one past it.
 * Symbols are case-sensitive ("MW" / "mW"), words are not. GS_UNIT_NONE where none. Currency words
 * and symbols ("US$", "euros", "A$", "pounds sterling", "Argentine pesos") are read here as well; a
 * nationality before an open currency word closes it. Some spellings count only behind a large
 * number ("won") or right behind a digit ("60W"), for which the text before `at` is looked at. What
 * also means a scale ("m", million) is the caller's to decide first. */
gs_unit gs_unit_match(const char *text, size_t n, size_t at, size_t *end);

/* The open currency word closed by a country ("peso?" + "AR" -> ARS); GS_UNIT_NONE where that
 * country has no such currency. country is an ISO 3166 alpha-2 code. */
gs_unit gs_unit_close(gs_unit open, const char country[2]);

/* Is the unit one of those that the open currency word may mean? */
bool gs_unit_may_be(gs_unit open, gs_unit unit);

/* Same unit, perhaps (an open currency), or not. Units that convert into each other are not "same".
 */
gs_tri gs_unit_same(gs_unit a, gs_unit b);

/* True if the two measure the same dimension by a fixed factor or offset (not currencies). */
bool gs_unit_converts(gs_unit from, gs_unit to);
/* Converted, rounded outward at 15 digits. False where the units do not convert. */
bool gs_unit_convert(gs_interval amount, gs_unit from, gs_unit to, gs_interval *out);

#endif
