--- "Began on Monday and resumed the next day, Wednesday", "opens on Friday and ends two days later, on Monday": the days of the week counted.
local counting = require "lib.counting"
local turns = require "lib.turns"

local days = { monday = 0, tuesday = 1, wednesday = 2, thursday = 3, friday = 4, saturday = 5, sunday = 6 }
local weekday = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
local on = "(?:, (?:on )?|,? on | \\()"

--- So many days behind the one it is the other; weeks do not matter.
local function differs(from, n, to)
  if (days[from:lower()] + n - days[to:lower()]) % 7 ~= 0 then return string.format("%s is not %d day%s from %s", to, n, n ~= 1 and "s" or "",
    from) end
end

local function next_day(from, to) return differs(from, 1, to) end
local function day_before(from, to) return differs(from, -1, to) end
local function later(from, n, to) return differs(from, counting.value(n), to) end

-- No other day in between, and no day that is counted from elsewhere.
local gap = "(?:(?!day\\b)[^.]){0,70}?"
local far_gap = "(?:(?!day\\b)[^;]){0,110}?"

return {
  id = "weekday-after",
  title = "A day of the week is not so many days behind the one before it",
  why = "The day after Monday is Tuesday.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A day that is counted from another one, which the sentence does not tell.",

  check = turns.check {
    test = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    excuse = "(?i)\\b(?:working days?|business days?|trading days?|every|each|usually|or|instead|Good Friday|Easter|Black Friday|Ash Wednesday|"
      .. "Palm Sunday|Holy Thursday|weekly|market day|than)\\b",
    why = "the week",
    turns = {
      { "(?i)\\b" .. weekday .. "\\b" .. gap .. " (?:the (?:next|following) day|the day after|a day later|one day "
        .. "later)" .. on .. weekday .. "\\b(?!s|['’])", next_day },
      { "(?i)\\b" .. weekday .. "\\b" .. gap .. " (?:the (?:previous day|day before)|a day earlier|one day earlier)" .. on .. weekday .. "\\b(?!s|"
        .. "['’])", day_before },
      { "(?i)\\b" .. weekday .. "\\b" .. gap .. " " .. counting.number .. " days later" .. on .. weekday .. "\\b(?!s|['’])", later },
      { "(?i)\\b" .. weekday .. "\\b" .. gap .. " and (?:\\p{L}+ ){1,6}?on " .. weekday .. ", (?:just |only |exactly )?" .. counting.number
        .. " days later\\b(?! than)", function(from, to, n) return later(from, n, to) end },
      { "(?i)\\b" .. weekday .. "\\b" .. far_gap .. "\\. (?:\\p{L}+ ){0,6}?(?:the (?:next|following) day|a day later|one day "
        .. "later)" .. on .. weekday
        .. "\\b(?!s|['’])", next_day, two = true },
      { "(?i)\\b" .. weekday .. "\\b" .. far_gap .. "\\. (?:\\p{L}+ ){0,6}?" .. counting.number .. " days later" .. on .. weekday .. "\\b(?!s|"
        .. "['’])", later,
        two = true },
    },
  },

  flags = {
    "The talks began on Monday and resumed the next day, Wednesday.",
    "The fair opens on Friday, 13 June, and ends two days later, on Monday.",
    "He was arrested on Tuesday and released on Friday, two days later.",
    "The talks began on Monday. They broke off two days later, on Thursday.",
    "It snowed on Friday, and the day before, Wednesday, it rained.",
  },
  silent = {
    "The talks began on Monday and resumed the next day, Tuesday.",
    "The fair opens on Friday, 13 June, and ends two days later, on Sunday.",
    "He was arrested on Tuesday and released on Thursday, two days later.",
    "The talks began on Monday, broke off on Tuesday and resumed two days later, on Thursday.",
    "The fair opens on Friday and ends nine days later, on Sunday.",
    "The talks began on Friday. They resumed two working days later, on Tuesday.",
  },
}
