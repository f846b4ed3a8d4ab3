--- Ahead by so many, and the two numbers that another sentence or text tells: subtracting gives another margin.
local order = require "lib.in_order"
local margins = require "lib.margins"
local outcomes = require "lib.outcomes"

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

local function both_say(a, b, word)
  return rx.has(a.sentence, word) ~= nil and rx.has(b.sentence, word) ~= nil
end

--- "When she won by 5,906 votes" is of her, and of no vote that the other sentence tells: a name or word besides the votes is in both, or one
--- text tells both.
local function speaks_of_it(gap, told)
  if gap:same(told, "of") == false then return false end
  return gap:same_document(told) or outcomes.shared_names(gap, told) > 0 or outcomes.shared_words(gap, told) > (both_say(gap, told,
    "votes") and 1 or 0)
end

--- "It was 402, now it is 388": the text of the tally knows the other margin.
local function is_known(said, gap, told)
  for f in said:each { document = told.document } do
    if f ~= gap and f.amount.nominal == gap.amount.nominal then return true end
  end
  return rx.find(gap.sentence, "(?i)\\b(?:provisional|preliminary|early|partial|first) (?:count|figures?|results?|returns?|tally)\\b") ~= nil
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
          and gap < more and speaks_of_it(a.fact, fact)
            and (a.fact:same_document(fact) or not is_known(said, a.fact, fact)) and not rx.find(s.sentence,
            "(?i)\\b(majority|short|needed|than|last|previous|percent of)\\b") then
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
    "date: 2026-03-10\nKarl Otto has beaten Mirta Berg in Osby by 25,292 votes to 24,904.\n---\n"
      .. "date: 2026-03-11\nMarta Berg is the mayor of Arlen near Osby. When she won the run-off by 5,906 votes she was in a canoe. Karl "
      .. "Otto knows her.",
  },
}
