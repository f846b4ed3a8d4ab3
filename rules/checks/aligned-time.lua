--- Two sentences that run alike, with two days, months or quarters in one place.
local aligned = require "lib.aligned"

local sorts = {
  "(?i)\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b", "(?i)\\b(january|february|march|april|may|june|july|august|september|october|"
    .. "november|december)\\b",
  "(?i)\\b(first|second|third|fourth) (quarter|half)\\b|\\b[QH][1-4]\\b", "\\b(19|20)\\d\\d\\b", "(?i)\\b(first|second|third|fourth|fifth|sixth)\\b",
}

--- Both are of one sort, and of one sort only, so that one cannot just be the closer word for the other.
local function sort_of(text)
  local found
  for i, sort in ipairs(sorts) do
    if rx.find(text, sort) then
      if found and i < #sorts then return nil end
      found = found or i
    end
  end
  return found
end

--- The one place where times differ; nil where several do.
local function odd_time(changes)
  local found
  for _, change in ipairs(changes) do
    if change.a == "time" or change.b == "time" then
      if found or change.kind ~= "time" or not aligned.held(change) or aligned.words(change.x) > 3 or aligned.words(change.y) > 3 then return nil end
      if not sort_of(change.x) or sort_of(change.x) ~= sort_of(change.y) then return nil end
      found = change
    end
  end
  return found
end

return {
  id = "aligned-time",
  title = "Two sentences run alike but for a day, month or quarter",
  why = "A reader who meets both cannot tell when it was.",
  severity = "warning",
  reads = "statement",
  group = {},
  false_positives = "Things that happen again and again, told in the same words each time.",

  check = function(said, report)
    for a, b in said:alike(9, 0.75) do
      local weight, share, whole = a:likeness(b)
      if whole >= 0.65 and aligned.plain(a, b) and not a.question and not b.question then
        local changes = aligned.changes(a, b)
        local odd = odd_time(changes)
        if odd and not aligned.tell_two_things(changes, "time") then
          report { a = a, b = b, message = string.format("%s, and %s", odd.x, odd.y), why = "the two sentences run alike but for this time" }
        end
      end
    end
  end,

  flags = {
    "The bakery's share of the Osby market was 13.8 percent at the end of the third quarter, and its oven debt was lower.\n---\n"
      .. "The bakery's share of the Osby market was 13.8 percent at the end of the second quarter, and its oven debt was lower.",
    "The keeper of the Osby lighthouse handed his lamp to the harbour museum on Friday before a small crowd.\n---\n"
      .. "The keeper of the Osby lighthouse gave his lamp to the harbour museum on Saturday before a small crowd.",
  },
  silent = {
    "The bakery's share of the Osby market was 13.8 percent in the third quarter, and its oven debt was lower.\n---\n"
      .. "The bakery's share of the Osby market was 12.9 percent in the second quarter, and its oven debt was lower.",
    "The keeper of the Osby lighthouse handed his lamp to the harbour museum on Friday before a small crowd.\n---\n"
      .. "The keeper of the Osby lighthouse handed his lamp to the harbour museum last week before a small crowd.",
    "The ferry to the Osby lighthouse and the harbour museum sails at noon on Fridays.\n---\n"
      .. "The ferry to the Osby lighthouse and the harbour museum also sails at noon on Saturdays.",
  },
}
