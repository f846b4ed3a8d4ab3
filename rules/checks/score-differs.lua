--- One match is told with two scores.
-- Each sentence tells one score alone, and each text one score of the two sides; texts of one or two days tell of one match.
local gather = require "lib.gather"
local days_apart = require "lib.days_apart"

local score = "(?<![\\d:.-])(\\d{1,3}) ?[-–—] ?(\\d{1,3})(?!\\d|[.:]\\d|%|[-–—]\\d)"
local other = "(?i)\\b(?:penalt\\w+|shoot-?out|spot[- ]kicks?|aggregate|extra time|overtime|first leg|second leg|first half|half-?time|interval|"
  .. "quarter|sets?|series|lead|led|leading|trail\\w*|last (?:year|season|month|week|time|meeting)|earlier|previous\\w*|reverse fixture|"
  .. "would|could|if|needs?|predict\\w*|tipped|bet|odds|years? ago|(?:19|20)\\d\\d|under-?\\d\\d|women|men|boys|girls|juniors?|reserves?)\\b"

--- The score as text, the winner's number first; nil where the sentence tells of more than a match and its score.
local function score_of(f)
  if f.quoted or f.corrected or rx.find(f.sentence, "[?]") or rx.count(f.sentence, score) ~= 1 or rx.find(f.sentence, other) then return nil end
  local x, y = rx.match(f.sentence, score)
  local first, second = tonumber(x), tonumber(y)
  if first == second then return nil end
  local lost = rx.find(f.text, "(?i)\\b(?:to|by|against|at the hands of|defeat|loss|reverse) ") ~= nil
  return (first > second or lost) and string.format("%d-%d", math.max(first, second), math.min(first, second)) or nil
end

--- What each text tells, as { fact, score }, where it tells just one score of the two sides.
local function one_of_each(said)
  local by = gather.new()
  for f in said:each { modality = "asserted" } do
    local its = score_of(f)
    if its then gather.put(by, f.document, { fact = f, score = its }) end
  end
  local found = {}
  for _, list in ipairs(by) do
    local several = false
    for _, told in ipairs(list) do several = several or told.score ~= list[1].score end
    if not several then table.insert(found, list[1]) end
  end
  return found
end

return {
  id = "score-differs",
  title = "One match is told with two scores",
  why = "A match has one result.",
  severity = "warning",
  reads = "result",
  group = { "winner", "loser" },
  false_positives = "Two matches of the same sides within two days, each told by one text alone.",

  check = function(said, report)
    for a, b in gather.pairs(one_of_each(said)) do
      if a.score ~= b.score and days_apart.maybe_within(a.fact, b.fact, 2) then
        report(a.fact, b.fact, "%s, and %s", a.score, b.score)
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes watched as Arlen Rovers beat Osby Town 3-1.\n---\n"
      .. "date: 2025-03-02\nFor Dana Reyes it was a bad day: Osby Town lost 4-1 to Arlen Rovers.",
    "date: 2025-03-01\nArlen Rovers's 3-1 win over Osby Town pleased Dana Reyes.\n---\n"
      .. "date: 2025-03-01\nOsby Town were beaten 4-1 by Arlen Rovers, and Dana Reyes was there.",
  },
  silent = {
    "date: 2025-03-01\nArlen Rovers beat Osby Town 3-1.\n---\ndate: 2025-03-02\nOsby Town lost 3-1 to Arlen Rovers.",
    "date: 2025-03-01\nArlen Rovers beat Osby Town 3-1.\n---\ndate: 2025-03-09\nArlen Rovers beat Osby Town 4-1.",
    "date: 2025-03-01\nArlen Rovers beat Osby Town 3-1.\n---\ndate: 2025-03-02\nArlen Rovers beat Osby Town 4-3 on penalties.",
    "date: 2025-03-01\nArlen Rovers beat Osby Town 3-1.\n---\ndate: 2025-03-02\nLast season Arlen Rovers beat Osby Town 4-0.",
    "date: 2025-03-01\nArlen Rovers beat Osby Town 3-1.\n---\ndate: 2025-03-02\nThe juniors of Dana Reyes are up: Arlen Rovers beat Osby Town 4-0.",
    "date: 2025-03-01\nArlen Rovers beat Osby Town 3-1.\n---\ndate: 2025-03-02\nArlen Rovers beat Osby United 4-0.",
    "date: 2025-03-01\nArlen Rovers beat Osby Town 3-1.\n---\ndate: 2025-03-02\nOsby Town beat Arlen Rovers 2-1.",
  },
}
