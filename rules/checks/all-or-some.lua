--- "All nine districts went to X" here, "Y took two of the nine districts" there: what is told of all, or of none, and otherwise of some.
-- What both tell of is known by its noun and its number ("the nine districts"), or by the noun and the place that both name. Deeds and ends of a
-- part of a group are told apart by portion-differs.
local counting = require "lib.counting"
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local kept = require "lib.kept"
local number_words = require "lib.number_words"
local of_group = require "lib.of_group"
local statements = require "lib.statements"

local number = "(\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
  .. "twenty|thirty|forty|fifty)"
local small = "(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|some|half|most|a few|several|only \\p{L}+)"
local noun = "((?:\\p{Ll}+ )?\\p{Ll}{3,}s|children|people|men|women)"
local owner = "(?:the |its |their |his |her |these |those |\\p{L}+['’]s? |the \\p{L}+['’]s? )"

local of_all = "(?i)\\b(?:all|all of the|all of its|all the|each of the|every one of the) " .. number .. " " .. noun .. "\\b"
local of_some = "(?i)\\b(" .. small .. ") of " .. owner .. number .. " " .. noun .. "\\b"

local reserve = "(?i)\\b(?:nearly|almost|not all|all but|if|would|could|may|might|will|should|must|at first|until|by (?:noon|midday|then|"
  .. "dawn|evening)|so far|yet|still|earlier|previous\\w*|last (?:year|month|week|time|season)|ago|before|expected|planned|hopes?|wants?|asked|"
  .. "claims?|except|apart from|other)\\b"

-- Whoever has them all leaves none to another.
local takes = "(?i)\\b(?:won|wins?|took|takes?|carried|carries|gained|gains|holds?|held|claimed|swept|"
  .. "captured|secured|went to|goes? to|fell to|conquered)\\b"

local function value(text)
  if not text then return nil end
  return rx.find(text, "^\\d") and counting.size(text) or number_words[text:lower()]
end

local name = "((?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)\\p{Lu}[\\p{L}-]+)"

--- What a sentence tells to be taken, of all or some of a number of things: { q, number, noun, taker, count }.
local read = kept(function(s)
  local found = {}
  if rx.find(s, reserve) or rx.find(s, "[\"“”?]") then return found end
  local function put(q, n, things, count)
    local at = n and rx.find(s, "(?i)\\Q" .. n .. " " .. things .. "\\E")
    local before = at and s:sub(1, at - 1)
    if not before or not rx.find(before, "(?i)" .. takes .. "(?:\\W+(?:all|of|the|its|each|every|" .. small .. "))*\\W*$") then return end
    table.insert(found, { q = q, number = value(n), noun = rx.match(things, "\\p{Ll}+$"), count = count,
      taker = rx.match(before, name .. "[^\\p{Lu}]*$"), sentence = s })
  end
  local n, things = rx.match(s, of_all)
  put("all", n, things)
  local k
  k, n, things = rx.match(s, of_some)
  put("some", n, things, k)
  return found
end)

--- Can both not be? What one took, another did not.
local function clash(all, some)
  if all.q ~= "all" or some.q ~= "some" or all.noun ~= some.noun or all.number ~= some.number then return false end
  return all.taker ~= nil and some.taker ~= nil and not rx.has(all.sentence, some.taker)
end

local whole_time = "(?i)\\b(?:throughout|from (?:the )?(?:first|start|beginning|outset)|at any time|at no time|never|always|all along|"
  .. "the whole time)\\b"
local idle = "^(?:that|this|they|them|their|with|from|were|been|have|also|said|says|when|which|what|about|into|over|than|then|there|some|most|"
  .. "five|four|nine|three|seven|eight|only|just|other|others|including|could|would)$"

--- "All five jails were shut behind picket lines": number, noun, and the words of what is told of them, by their beginnings.
local whole = kept(function(s)
  if rx.find(s, reserve) or rx.find(s, "[\"“”?]") or rx.find(s, "(?i)\\bnot\\b|n['’]t\\b") then return nil end
  local n, things, rest = rx.match(s, "(?i)\\b(?:all|all of the|all the|all its|every one of the) " .. number
    .. " (?:of (?:the |its |\\p{L}+['’]s ))?(?:[\\p{L}-]+ ){0,2}?" .. noun .. "\\b(.*)$")
  local told = n and rx.match(rest, "^[^,;:.]{0,40}?\\b(?:was|were|are|is|had|have|has) ([^,;:.]{3,80})")
  if not told then return nil end
  told = rx.match(told, "^(.*?) (?:from|since|until|during|throughout|on|in|at|for|after|before|when|while) ") or told
  local words, count = {}, 0
  for word in rx.each(told, "\\b\\p{Ll}{4,}") do
    if not rx.find(word, idle) and not words[word:sub(1, 5)] then words[word:sub(1, 5)], count = true, count + 1 end
  end
  return { number = value(n), noun = rx.match(things, "\\p{Ll}+$"), words = words, count = count }
end)

--- How many of them the sentence tells: "four of the jails", "six pools ... the other three"; nil where it tells no part of the number.
local function told_of_part(s, claim)
  if rx.find(s, "[\"“”?]") or rx.find(s, "(?i)\\b(?:not|never|no|none|if|could|would|may|might|will|first|initially|at first|until|"
    .. "expected|planned|so far|by (?:noon|midday|then|dawn|evening))\\b") then
    return nil end
  -- "six of the baths heated by the plant": which of them, and not what is told of them
  if rx.find(s, "(?i)\\b" .. claim.noun .. " (?!was\\b|were\\b|went\\b|had\\b)\\p{Ll}+(?:ed|en|wn|lt|nt|pt)\\b") then return nil end
  local k, n = rx.match(s, "(?i)\\b" .. number .. " of (?:the |its |their )?(?:" .. number .. " )?(?:[\\p{L}-]+ ){0,2}?" .. claim.noun .. "\\b")
  if k and n and n ~= "" and value(n) ~= claim.number then return nil end
  if not k then
    local left
    k, left = rx.match(s, "(?i)\\b" .. number .. " (?:[\\p{L}-]+ )?" .. claim.noun .. "\\b.*\\b(?:the|its) (?:other|remaining) " .. number .. "\\b")
    if not k or (value(k) or 0) + (value(left) or 0) ~= claim.number then return nil end
  end
  local part = value(k)
  return part and part > 1 and part < claim.number and k or nil
end

--- Does it tell the same of them: two words of it and at least half of them?
local function tells_the_same(s, claim)
  local n, seen = 0, {}
  for word in rx.each(s:lower(), "\\b\\p{Ll}{4,}") do
    local stem = word:sub(1, 5)
    if claim.words[stem] and not seen[stem] then seen[stem], n = true, n + 1 end
  end
  return n >= 2 and n * 2 >= claim.count
end

local function usable(f)
  return not f.quoted and not f.corrected and not f.question and not f.table
end

--- "Both candidates came to the debate", and the next sentence of one that did not.
local function check_pairs(said, report)
  for _, sentences in ipairs(statements.in_order(said)) do
    for i = 1, #sentences - 1 do
      local a, b = sentences[i], sentences[i + 1]
      local first = rx.find(a.sentence, "^(?:Both|Neither|None)\\b") and usable(a) and usable(b) and a.line == b.line and of_group.claim(a.sentence)
      local member = first and of_group.denies(first, b.sentence)
      if member then
        report { a = a, b = b, message = string.format("%s of them, and otherwise of one: %s", first.q, member), why = "side by side" }
      end
    end
  end
end

--- "All but one of the nine", and another number of those left.
local function check_all_but(said, report)
  local claims = {}
  for f in said:each {} do
    local claim = rx.find(f.sentence, "(?i)\\ball but \\p{L}+ of\\b") and usable(f) and of_group.all_but(f.sentence)
    if claim then table.insert(claims, { fact = f, claim = claim }) end
  end
  if #claims == 0 then return end
  for f in said:each {} do
    for _, one in ipairs(usable(f) and claims or {}) do
      local k = f.sentence ~= one.fact.sentence and days_apart.maybe_within(f, one.fact, 31) and of_group.left_over(one.claim, f.sentence)
      if k then
        report { a = one.fact, b = f, message = string.format("all but %d of the %d %s, and %s of them", one.claim.left, one.claim.n,
          one.claim.noun, k),
          why = "the same number of the same things" }
      end
    end
  end
end

--- "All five were shut behind picket lines", "picket lines went up at four of the jails".
local function check_parts(said, report)
  local claims = {}
  for f in said:each {} do
    local claim = rx.find(f.sentence, "(?i)\\b(?:all|every)\\b") and usable(f) and whole(f.sentence)
    if claim then table.insert(claims, { fact = f, claim = claim }) end
  end
  for f in #claims > 0 and said:each {} or function() end do
    for _, one in ipairs(usable(f) and claims or {}) do
      local days = rx.find(one.fact.sentence, whole_time) and 60 or 3
      local k = not f:same_document(one.fact) and days_apart.within(f, one.fact, days) and rx.has(f.sentence, one.claim.noun)
        and told_of_part(f.sentence, one.claim)
      if k and tells_the_same(f.sentence, one.claim) then
        report { a = one.fact, b = f, message = string.format("all %d %s, and %s of them", one.claim.number, one.claim.noun, k),
          why = "the same is told of the same things" }
      end
    end
  end
end

return {
  id = "all-or-some",
  title = "What is told of all, or of none, is told otherwise of some",
  why = "Two of nine districts cannot go to one where all nine went to another.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "Two moments of one day: all were out in the evening, two were not at noon, where the text does not say so.",

  check = function(said, report)
    check_pairs(said, report)
    check_all_but(said, report)
    check_parts(said, report)
    local list = {}
    for f in said:each {} do
      for _, claim in ipairs(usable(f) and rx.find(f.sentence, "(?i)\\b(?:all|each|every|of)\\b") and read(f.sentence) or {}) do
        table.insert(list, { fact = f, claim = claim })
      end
    end
    for a, b in gather.pairs(list) do
      local all, some = a, b
      if a.claim.q == "some" then all, some = b, a end
      if not a.fact:same_document(b.fact) and days_apart.within(a.fact, b.fact, 3) and clash(all.claim, some.claim) then
        report { a = some.fact, b = all.fact,
          message = string.format("%s of the %s, and %s of them", some.claim.count, some.claim.noun, all.claim.q),
          why = "same story, same number of the same things" }
      end
    end
  end,

  flags = {
    "date: 2025-03-20\nJon Aldous of Osby lost. Dana Reyes won all nine districts of Osby on Monday.\n---\n"
      .. "date: 2025-03-20\nOn Monday in Osby Jon Aldous took two of the nine districts, against Dana Reyes.",
    "Both drivers confirmed the report. The driver of the van denied the report.",
    "Neither Brandt nor Dufour signed the letter. Brandt signed the letter on Monday.",
    "None of the players was hurt. One player, aged 19, was taken to hospital with a broken wrist.",
    "All but one of the eight gates were opened. Two of the eight gates stayed closed.",
    "All but two of the fourteen huts are unlocked. Of the fourteen huts, five are locked.",
    "date: 2025-03-20\nAll six mills of Osby were shut behind sandbags from the first day of the flood, Dana Reyes said.\n---\n"
      .. "date: 2025-04-12\nSandbags shut four of the mills in Osby. Dana Reyes mourned the day of the flood.",
    "date: 2025-03-20\nAll nine of Osby's baths are heated by the new plant, Dana Reyes said.\n---\n"
      .. "date: 2025-03-20\nSix baths are heated by the new plant, Dana Reyes said in Osby; the other three burn oil.",
  },
  silent = {
    "date: 2025-03-20\nAll nine baths of Osby are open on Sundays, Dana Reyes said.\n---\n"
      .. "date: 2025-03-20\nSix of the nine baths of Osby are heated by the new plant, Dana Reyes said.",
    "date: 2025-03-20\nAll six mills of Osby were shut behind sandbags, Dana Reyes said.\n---\n"
      .. "date: 2025-04-12\nSandbags shut four of the mills in Osby, Dana Reyes said.",
    "date: 2025-03-20\nJon Aldous of Osby lost. Dana Reyes won most of the nine districts of Osby on Monday.\n---\n"
      .. "date: 2025-03-20\nOn Monday in Osby Jon Aldous took two of the nine districts, against Dana Reyes.",
    "date: 2025-03-20\nNone of the 14 wells of Osby was contaminated, Dana Reyes found.\n---\n"
      .. "date: 2025-03-20\nDana Reyes found that three of the 14 wells were dry in Osby.",
    "date: 2025-03-20\nAll 22 schools in Osby were closed on Monday, Dana Reyes said.\n---\n"
      .. "date: 2025-03-20\nFour of Osby's 22 nurseries were open on Monday, Dana Reyes said.",
    "date: 2025-03-20\nAll 19 men of the Osby mine were brought up, Dana Reyes said.\n---\n"
      .. "date: 2025-03-20\nBy noon 12 of the 19 men of the Osby mine were brought up, Dana Reyes said.",
    "Both drivers confirmed the report. The owner of the van denied the report.",
    "Both drivers confirmed the report. The driver of the van later denied the report.",
    "Neither Brandt nor Dufour signed the letter. Maas signed the letter on Monday.",
    "None of the players was hurt. A steward was taken to hospital with a broken wrist.",
    "All but two of the fourteen huts are unlocked. Of the fourteen huts, five have a stove.",
    "All but one of the eight gates were opened. One of the eight gates stayed closed.",
  },
}
