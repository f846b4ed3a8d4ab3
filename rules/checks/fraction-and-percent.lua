--- "Two-thirds of members, 45 percent, backed it", "more than half, 47 percent": the share in words and the share in figures.
local counting = require "lib.counting"
local turns = require "lib.turns"

local figure, size = counting.figure, counting.size
local percent = "(?: ?%| per ?cent)"
local hedge = "(more than|over|well over|just over|slightly more than|less than|fewer than|under|just under|slightly less than|nearly|almost|about|"
  .. "around|roughly|some|exactly|not quite|at least|up to)?"
local fraction = counting.fraction
local of_what = "(?:(?: of)? (?!of\\b|and\\b|but\\b|voted\\b)(?:the |its |their |all |his |her |those |these )?(?:[\\p{L}'’-]+ ?){1,4}?)?"
--- Do the two tell one share? "More than" and "less than" are taken by the word, the rest with some room.
local function apart(how, words, told)
  local whole, part = counting.share(words), size(told)
  if not whole or part > 100 then return nil end
  whole = 100 * whole
  how = (how or ""):lower()
  local wrong
  if rx.find(how, "more than|over|at least") then wrong = part < whole - 1 or part > whole + 25
  elseif rx.find(how, "less than|fewer than|under|not quite|up to") then wrong = part > whole + 1 or part < whole - 25
  else wrong = math.abs(part - whole) > 6 end
  if wrong then return string.format("%s%s is not %s percent", how ~= "" and how .. " " or "", words, told) end
end

return {
  id = "fraction-and-percent",
  title = "A share in words and the same share in percent do not fit",
  why = "Half is 50 percent.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A percentage of something else, put in as if it told the fraction.",

  check = turns.check {
    test = "(?i)\\d(?: ?%| per ?cent)",
    excuse = "(?i)\\b(?:respectively|compared|than in|rose|fell|risen|fallen|up from|down from|first half|second half|half-time|first quarter|"
      .. "second quarter|third quarter|fourth quarter|half a|half an|last year|a year (?:ago|earlier)|previous\\w*|half-year|each)\\b",
    why = "the two shares",
    turns = {
      { "(?i)(?:^|[ “\"(])(?:" .. hedge .. " )?" .. fraction .. of_what .. "(?:, | \\(|, or |, that is | - | – )(?:or |exactly |some |about "
        .. ")?" .. figure
        .. percent .. "(?=,(?! and| while| but| or| of| to)|\\)| - | – |$|[.;])", apart },
      { "(?i)\\b" .. figure .. percent .. "(?: of (?:the |its |their |all )?[\\p{L}'’-]+)?,? or (?:" .. hedge .. " )?" .. fraction .. "(?=,| "
        .. "of\\b|[.;)]|$)",
        function(told, how, words) return apart(how, words, told) end },
    },
  },

  flags = {
    "Two-thirds of members, 45 percent, backed the merger.",
    "More than half of those asked, 47 percent, said they were worried.",
    "Fewer than a third of farms (38 percent) are run by tenants.",
    "Three out of five workers, 70 percent, have joined the union.",
    "The state holds 45 percent, or two-thirds, of the shares.",
  },
  silent = {
    "Two-thirds of members, 66 percent, backed the merger.",
    "More than half of those asked, 57 percent, said they were worried.",
    "Half of the pupils, 45 percent of the teachers and all parents came.",
    "A third of voters backed Reyes, 45 percent Brandt.",
    "In the third quarter, sales fell 5 percent.",
    "Half of members came in 2024, 45 percent in 2025.",
    "Almost a third of farms (31 percent) are run by tenants.",
  },
}
