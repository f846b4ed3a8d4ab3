--- More people saved, missing and dead than were aboard; more votes for and against than were cast.
-- What may happen to somebody only once: the parts of such a whole can be fewer than it, and never more.
local questions = require "lib.questions"

local wholes = {
  { "#aboard", "#killed", "#missing", "#rescued" },
  { "#votes_cast", "#voted_yes", "#voted_no", "#abstained" },
}

--- A plain count of the topic, told by the text itself.
local function counts(entry, topic)
  local fact = entry.fact
  return entry.words[topic] and not fact.aside and not fact.quoted and not fact.corrected and not fact.amount.unit and fact.amount.nominal
end

--- Of all counts of the topic the least, and its entry; nil where none is told. A number with two topics belongs to none.
local function least(entries, topics, topic)
  local found, low
  for _, entry in ipairs(entries) do
    local several = 0
    for _, other in ipairs(topics) do
      if entry.words[other] then several = several + 1 end
    end
    if several == 1 and counts(entry, topic) and (not low or entry.fact.amount.low < low) then low, found = entry.fact.amount.low, entry end
  end
  return low, found
end

local function most(entries, topic)
  local found, high
  for _, entry in ipairs(entries) do
    if counts(entry, topic) and (not high or entry.fact.amount.high > high) then high, found = entry.fact.amount.high, entry end
  end
  return high, found
end

local function check_whole(topics, entries, report)
  local total, whole = most(entries, topics[1])
  if not total then return end
  local sum, parts, largest = 0, 0, nil
  for i = 2, #topics do
    local low, entry = least(entries, topics, topics[i])
    if low and low < total and entry ~= whole then
      sum, parts = sum + low, parts + 1
      if not largest or low > largest.amount.low then largest = entry.fact end
    end
  end
  if parts >= 2 and sum > total and sum < 1.5 * total then
    report { a = whole.fact, b = largest, message = string.format("%s in all, but what became of them adds up to at least %d",
      tostring(whole.fact.amount), math.floor(sum)),
      why = "nobody is counted twice" }
  end
end

return {
  id = "fates-exceed-total",
  title = "The parts of a whole are more than the whole",
  why = "Each of those aboard was saved, is missing or is dead, and only one of these.",
  severity = "warning",
  reads = "amount",
  scope = "document",
  group = {},
  false_positives = "People counted in two of the groups, such as hurt ones among the saved.",

  check = function(said, report)
    local entries = questions.entries(said)
    for _, topics in ipairs(wholes) do check_whole(topics, entries, report) end
  end,

  flags = {
    "A ferry with 312 people aboard sank off Arrow Point. By midnight 263 people were rescued and 48 were unaccounted for.\n\n"
      .. "Divers found 11 bodies.",
  },
  silent = {
    "A ferry with 312 people aboard sank off Arrow Point. By midnight 263 people were rescued and 38 were unaccounted for.\n\n"
      .. "Divers found 11 bodies.",
    "A ferry with 312 people aboard sank off Arrow Point. By midnight 263 people were rescued and 48 were unaccounted for.",
    "A ferry with 312 people aboard sank off Arrow Point. By midnight 263 people were rescued. In 1998 a storm on that coast killed 300 people.",
  },
}
