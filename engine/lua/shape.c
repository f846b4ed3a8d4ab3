#include "shape.h"

#include <string.h>

static const gs_shape_info SHAPES[GS_SHAPES] = {
    [GS_SINGLE_VALUE] =
        {"single_value", "single_value = \"amount\"",
         "two facts of one group whose values are apart",
         "Several fields may be named, `{ \"amount\", \"outcome\" }`: each is compared for itself.",
         GS_I_FIELDS, 1, 0, GS_T_ANY, 0},
    [GS_CONFLICTS_WITH] =
        {"conflicts_with",
         "conflicts_with = { { verdict = \"guilty\" }, { verdict = \"acquitted\" } }",
         "a fact of the one side and a fact of the other",
         "Each side is a filter, as `said:surely` takes it; a fact in somebody's quoted words is "
         "no evidence.",
         GS_I_SIDES, 2, 2, GS_T_ANY, 0},
    [GS_BEFORE] =
        {"before", "before = { \"filed\", \"decided\" }",
         "a first date that is surely after the second one, in one fact or in two of one group", "",
         GS_I_FIELDS, 2, 2, GS_T_TIME, 0},
    [GS_CONTEMPORARY] =
        {"contemporary",
         "contemporary = { { kind = \"life\", from = \"born\", to = \"died\" }, { kind = \"act\", "
         "from = \"day\" } }",
         "a fact of the second side that is surely before the first side begins, or after it ends",
         "`from` and `to` name date fields of the side's facts; without them, `from` and `to`. "
         "Without a `to` the second side is a "
         "day; without a `from` it is the as-of date.",
         GS_I_SIDES, 2, 2, GS_T_ANY, 0},
    [GS_DIFFERENCE_WITHIN] =
        {"difference_within",
         "difference_within = { \"admitted\", \"released\", min = 0, max = \"30 day\" }",
         "a fact whose second value less the first is surely below `min` or above `max`",
         "Both fields are amounts, or both dates: then the difference is counted in days, and a "
         "bound may be in any unit of time.",
         GS_I_FIELDS, 2, 2, GS_T_AMOUNT | GS_T_TIME, GS_O_MIN | GS_O_MAX},
    [GS_RANGE] = {"range", "range = { \"share\", min = 0, max = 100 }",
                  "a value that is surely outside",
                  "A bound without a unit is meant in the value's own. Bounds of dates are dates: "
                  "`min = \"2000-01-01\"`.",
                  GS_I_FIELDS, 1, 1, GS_T_AMOUNT | GS_T_TIME, GS_O_MIN | GS_O_MAX},
    [GS_ONE_OF] = {"one_of", "one_of = { \"medal\", \"gold\", \"silver\", \"bronze\" }",
                   "a value that is none of the words",
                   "The first item is the field. Words are compared without regard to case.",
                   GS_I_WORDS, 2, 0, GS_T_WORDS, 0},
    [GS_NONE_OF] = {"none_of", "none_of = { \"name\", \"TK\", \"XX\" }",
                    "a value that is one of the words", "The first item is the field.", GS_I_WORDS,
                    2, 0, GS_T_WORDS, 0},
    [GS_WHOLE_NUMBER] = {"whole_number", "whole_number = \"votes\"",
                         "an amount none of whose readings is a whole number",
                         "\"2.5 million\" has whole readings; \"2.5\" has none.", GS_I_FIELDS, 1, 0,
                         GS_T_AMOUNT, 0},
    [GS_ALLOWED_UNITS] = {"allowed_units", "allowed_units = { \"depth\", \"meter\" }",
                          "an amount in a unit that converts into none of those named",
                          "The first item is the field. An amount without a unit is left alone.",
                          GS_I_WORDS, 2, 0, GS_T_AMOUNT, 0},
    [GS_MONOTONE] = {"monotone", "monotone = \"toll\"",
                     "a value that is surely below one told for a surely earlier time",
                     "`direction = \"down\"` turns it round. Time is the as-of date, or the date "
                     "field that `by` names. Dates may be what "
                     "rises, too: a deadline that only moves back.",
                     GS_I_FIELDS, 1, 1, GS_T_AMOUNT | GS_T_TIME, GS_O_DIRECTION | GS_O_BY},
    [GS_SUM_EQUALS] =
        {"sum_equals", "sum_equals = { \"total\", \"men\", \"women\" }",
         "a total that is apart from the sum of its parts",
         "The first field is the total of the others, in one fact. Where each part is a fact: "
         "`sum_equals = { \"votes\", total = { role = "
         "\"all\" }, parts = { role = \"part\" }, by = \"party\" }`; the parts are those of the "
         "total's document, each party once. They "
         "must not exceed the total; with `complete = true` they must not fall short either.",
         GS_I_FIELDS, 1, 0, GS_T_AMOUNT, GS_O_TOTAL | GS_O_PARTS | GS_O_BY | GS_O_COMPLETE},
    [GS_RATIO_MATCHES] = {"ratio_matches", "ratio_matches = { \"share\", \"part\", \"whole\" }",
                          "a share that is apart from part through whole",
                          "A share in percent is a hundred times the quotient.", GS_I_FIELDS, 3, 3,
                          GS_T_AMOUNT, 0},
    [GS_COUNT_EQUALS_LIST] =
        {"count_equals_list",
         "count_equals_list = { \"number\", list = { kind = \"member\" }, by = \"person\" }",
         "a number, and more things listed in the same document",
         "`list` is a filter, `by` the field whose different values are counted. With `complete = "
         "true` fewer are flagged too.",
         GS_I_FIELDS, 1, 1, GS_T_AMOUNT, GS_O_LIST | GS_O_BY | GS_O_COMPLETE},
    [GS_UNIQUE_HOLDER] = {"unique_holder", "unique_holder = \"person\"", "two at one time",
                          "A fact holds from its field `from`, else from its as-of date, to its "
                          "field `to`, else to its as-of date.",
                          GS_I_FIELDS, 1, 1, GS_T_ANY, 0},
    [GS_DISTINCT_VALUES] =
        {"distinct_values", "distinct_values = { \"number\", by = \"case\" }",
         "one value given to two that surely differ",
         "`by` names the field that tells whose value it is; do not group by it.", GS_I_FIELDS, 1,
         1, GS_T_ANY, GS_O_BY},
    [GS_INVERSE] = {"inverse", "inverse = { \"buyer\", \"target\" }",
                    "the same two names the other way round",
                    "For what has a direction: A bought B, so B did not buy A. Group by neither.",
                    GS_I_FIELDS, 2, 2, GS_T_NAME, 0},
    [GS_SYMMETRIC] = {"symmetric",
                      "symmetric = { \"home\", \"away\", values = { \"attendance\" } }",
                      "the same two names, in whatever order, with values that are apart",
                      "Group by neither of the two.", GS_I_FIELDS, 2, 2, GS_T_NAME, GS_O_VALUES},
    [GS_REQUIRES] = {"requires",
                     "requires = { { stage = \"re-elected\" }, { stage = \"holder\" } }",
                     "a fact of the first side where no fact of the group may be of the second",
                     "What is not told is mostly just not told: best with severity \"note\".",
                     GS_I_SIDES, 2, 2, GS_T_ANY, 0},
    [GS_REQUIRES_QUALIFIER] = {"requires_qualifier", "requires_qualifier = { \"share\", \"of\" }",
                               "a fact that knows the first field and not all of the others",
                               "The others may be `as_of` or `speaker`.", GS_I_FIELDS, 2, 0,
                               GS_T_ANY, 0},
    [GS_NAME_VARIANT] = {"name_variant", "name_variant = \"person\"",
                         "two names of one group that are a letter or two apart",
                         "Names of five letters or more; two, where both have ten. A document that "
                         "has both spellings knows two people.",
                         GS_I_FIELDS, 1, 1, GS_T_NAME, 0},
    [GS_SAME_QUOTE] = {"same_quote", "same_quote = { \"words\", by = \"speaker_name\" }",
                       "the same words given to two, or one's words in two wordings",
                       "From six words on. `by` names the field that tells whose words they are; "
                       "without it only wordings are compared. One "
                       "word in five may differ in a second wording, and it is looked for in other "
                       "documents only.",
                       GS_I_FIELDS, 1, 1, GS_T_WORDS, GS_O_BY},
};

const gs_shape_info *gs_shape_about(gs_shape shape) {
    return &SHAPES[shape];
}
