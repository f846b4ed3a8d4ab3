--- "The 30th edition" here, "held every year since 1990" there: who counts the years comes to another edition.
local counting = require "lib.counting"
local days_apart = require "lib.days_apart"
local timeline = require "lib.timeline"

local edition = "(?i)\\b" .. counting.ordinal .. " (?:annual |yearly )?(?:edition|festival|fair|race|marathon|tournament|congress|regatta|"
  .. "carnival|parade)\\b"
local year = "((?:1[89]|20)\\d\\d)"
local yearly = { "(?i)\\b(?:every year|each year|annually|yearly)(?: without (?:a |any )?(?:break|interruption))?(?: ever)?,? since " .. year,
  "(?i)\\bfirst (?:held|run|staged|celebrated|took place|organi[sz]ed) in " .. year .. "\\b[^.;\\d]{0,50}?\\b(?:every year|each year|"
    .. "annually|yearly)(?: ever)?,? since\\b" }
local other = "(?i)\\b(?:last year|next year|ago|previous\\w*|except\\w*|but for|apart from|cancel\\w*|pandemic|war|skipped|missed|"
  .. "pause\\w*|twice a year|"
  .. "online|virtual|almost|nearly|more than|in its current form|renamed|would|until)\\b"

--- Sentences of which the turn finds something: { fact, n }.
local function told(said, turns)
  local found = {}
  for f in said:each { kind = "statement" } do
    for _, turn in ipairs(turns) do
      local word = not f.table and not f.question and not f.quoted and rx.match(f.sentence, turn)
      local n = word and not rx.find(f.sentence, other) and counting.value(word)
      if n then
        table.insert(found, { fact = f, n = n })
        break
      end
    end
  end
  return found
end

--- All of one number; nil where a story tells several.
local function sole_number(list)
  for _, one in ipairs(list) do
    if one.n ~= list[1].n then return nil end
  end
  return list[1]
end

return {
  id = "editions-and-years",
  title = "The number of an edition does not fit the year since which it is held every year",
  why = "What is held every year has one edition a year.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "A year without an edition that no text tells.",

  check = function(said, report)
    local since = sole_number(told(said, yearly))
    local nth = since and sole_number(told(said, { edition }))
    local now = nth and nth.fact.published.known and nth.fact.published.year
    if not now or not days_apart.within(nth.fact, since.fact, 31) then return end
    if not nth.fact:same_document(since.fact) and timeline.shared(nth.fact.sentence, since.fact.sentence) < 3 then return end
    local counted = now - since.n + 1
    if math.abs(counted - nth.n) > 2 then
      report { a = nth.fact, b = since.fact.sentence ~= nth.fact.sentence and since.fact or nil,
        message = string.format("edition %d, where one a year since %d makes %d", nth.n, since.n, counted),
        why = "one edition a year" }
    end
  end,

  flags = {
    "date: 2025-06-11\nThe Osby kite festival opens its 20th edition on Friday.\n---\n"
      .. "date: 2025-06-11\nOn Friday the Osby kite festival begins, which has been held every year since 1995.",
    "date: 2025-06-11\nThe regatta of Osby is in its 31st edition. It has been held every year since 1980.",
    "date: 2025-06-11\nNow in its 31st edition, the regatta of Osby has been held every year since 1980.",
  },
  silent = {
    "date: 2025-06-11\nThe Osby kite festival opens its 31st edition on Friday.\n---\n"
      .. "date: 2025-06-11\nOn Friday the Osby kite festival begins, which has been held every year since 1995.",
    "date: 2025-06-11\nThe Osby kite festival opens its 20th edition on Friday.\n---\n"
      .. "date: 2025-06-11\nOn Friday the Osby kite festival begins, which has been held every year since 1995 except during the pandemic.",
    "date: 2025-06-11\nThe regatta of Osby is in its 46th edition. It has been held every year since 1980.",
    "date: 2025-06-11\nThe regatta of Osby is in its 31st edition. It was first held in 1980.",
  },
}
