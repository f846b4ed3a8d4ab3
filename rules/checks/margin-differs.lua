--- Ahead by so many, and the two numbers that another sentence or text tells: subtracting gives another margin.
local order = require "lib.in_order"
local margins = require "lib.margins"

local tally_words = "(?i)\\b(?:in favou?r|for it|for the|for|voted? (?:yes|for)|ayes)\\b.*\\b(?:against|opposed|noes)\\b|\\bvotes? (?:to|against)\\b"

--- The two numbers of a vote or poll in the sentence, the greater first; nil where there are more or others.
local function tally(s)
  if not rx.find(s.sentence, tally_words) then return nil end
  local found = {}
  for _, a in ipairs(s.list) do
    local unit = a.fact.amount.unit
    if not margins.is_gap(s, a) and (not unit or unit == "percent") and a.fact.amount.nominal >= 2
      and rx.find(order.behind(s, a.upto, 30), "(?i)^( percent| per cent|%)?( votes?)?( in favou?r| for| against| to| and|,|\\.|;|"
        .. "$)") then table.insert(found, a) end
  end
  if #found ~= 2 then return nil end
  local x, y = found[1].fact.amount.nominal, found[2].fact.amount.nominal
  return math.max(x, y), math.min(x, y), found[1].fact
end

--- The one result that a story tells, or nil where it tells several.
local function result(sentences, unit)
  local more, less, fact
  for _, s in ipairs(sentences) do
    local x, y, f = tally(s)
    if x then
      if more and (more ~= x or less ~= y) then return nil end
      more, less, fact = x, y, fact or f
    end
  end
  return more, less, fact
end

return {
  id = "margin-differs",
  title = "A margin is not the difference of the two numbers told in the story",
  why = "Subtracting gives the margin.",
  severity = "warning",
  reads = { "amount" },
  group = { "story" },
  false_positives = "A margin of another vote of the same story.",

  check = function(said, report)
    local sentences = order.sentences(said)
    local more, less, fact = result(sentences)
    for _, s in ipairs(more and sentences or {}) do
      for _, a in ipairs(s.list) do
        local gap = a.fact.amount.nominal
        local slack = fact.amount.unit == "percent" and 1 or 0
        if margins.is_gap(s, a) and not a.fact.amount.rough and a.fact.amount.unit ~= "percent" and math.abs(more - less - gap) > slack
          and gap < more and not rx.find(s.sentence, "(?i)\\b(majority|short|needed|than|last|previous|percent of)\\b") then
          report { a = a.fact, b = fact, message = string.format("%g less %g is %g, not %g", more, less, more - less, gap),
            why = "one number less the other; the story tells one result" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nParliament in Lima passed the Arrow bill on Monday with 64 votes in favour and 41 against.\n---\n"
      .. "date: 2025-02-03\nA margin of just nine votes carried the Arrow bill in Lima.",
    "date: 2025-02-03\nThose who like the Arrow plan in Lima outnumber the others by 21 percentage points, "
      .. "with 58 percent for it and 27 percent against.",
  },
  silent = {
    "date: 2025-02-03\nParliament in Lima passed the Arrow bill on Monday with 64 votes in favour and 41 against.\n---\n"
      .. "date: 2025-02-03\n\"Two points more on the top rate of the Arrow bill are no catastrophe,\" a farmer in Lima said.",
    "date: 2025-02-03\nParliament in Lima passed the Arrow bill on Monday with 64 votes in favour and 41 against.\n---\n"
      .. "date: 2025-02-03\nThe board of the Greens of Lima rejected the Arrow bill by 14 votes to three.",
    "date: 2025-02-03\nParliament in Lima passed the Arrow bill on Monday with 64 votes in favour and 41 against.\n---\n"
      .. "date: 2025-02-03\nA margin of 23 votes carried the Arrow bill in Lima.",
    "date: 2025-02-03\nThose who like the Arrow plan in Lima outnumber the others by 31 percentage points, "
      .. "with 58 percent for it and 27 percent against.",
  },
}
