--- "Tripled in ten years. There were 14 in 2015 and there are 28 now": the level then and the level now, beside a word that tells how many times the
-- one is the other.
local reckoned = require "lib.reckoned"

-- How many times; a share of it for what grew smaller.
local times = { { 2, "doubl(?:ed|es|ing)|twice as (?:many|much|high|large|big)|twofold|two-fold|by 100 per ?cent" },
  { 3, "tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|three times as (?:many|much|high|large|big)|threefold|three-fold" },
  { 4, "quadrupl(?:ed|es|ing)|four times as (?:many|much|high|large|big)|fourfold|four-fold" },
  { 5, "quintupl(?:ed|es|ing)|five times as (?:many|much|high|large|big)|fivefold|five-fold" },
  { 10, "ten times as (?:many|much|high|large|big)|tenfold|ten-fold" },
  { 1 / 2, "halv(?:ed|es|ing)|(?:cut|fell|fallen|dropped|shrank|shrunk|down|reduced)[^.;,\\d]{0,40}? (?:by|in) half|half as (?:many|much|"
    .. "high|large|big)" },
  { 2 / 3, "(?:cut|fell|fallen|dropped|shrank|shrunk|down|reduced)[^.;,\\d]{0,40}? by (?:a|one) third" },
  { 3 / 4, "(?:cut|fell|fallen|dropped|shrank|shrunk|down|reduced)[^.;,\\d]{0,40}? by (?:a|one) quarter" },
  { 4 / 5, "(?:cut|fell|fallen|dropped|shrank|shrunk|down|reduced)[^.;,\\d]{0,40}? by (?:a|one) fifth" },
  { 3 / 2, "(?:rose|risen|grew|grown|up|increased|climbed|raised)[^.;,\\d]{0,40}? by half" },
  { 4 / 3, "(?:rose|risen|grew|grown|up|increased|climbed|raised)[^.;,\\d]{0,40}? by (?:a|one) third" },
  { 5 / 4, "(?:rose|risen|grew|grown|up|increased|climbed|raised)[^.;,\\d]{0,40}? by (?:a|one) quarter" },
  { 6 / 5, "(?:rose|risen|grew|grown|up|increased|climbed|raised)[^.;,\\d]{0,40}? by (?:a|one) fifth" } }

local any_times = {}
for _, t in ipairs(times) do table.insert(any_times, t[2]) end
any_times = "(?i)\\b(?:" .. table.concat(any_times, "|") .. ")\\b"
local loosely = "(?i)\\b(?:more|less|nearly|almost|over|than|roughly|some|well|just|has not|never|set to|will|to|can|each|both|every) (?:\\p{L}+ )?$"

local year = "(?:in |by )?(?:(?:19|20)\\d\\d)"
local past = "(?:from|was|were|had been|stood at|" .. year .. "|when (?:he|she|it|they)|before|earlier|ago|last (?:year|month|season)|against|after)"
local present = "(?:to|now|today|is|are|" .. year .. "|this (?:year|month|season)|at present|currently|has|have|last (?:year|season))"
local other = "(?i)\\b(?:each|one of|average|total|altogether|in all|of them|of which|per(?! cent)|again|then|until|dose|size of|capacity|"
  .. "room|seats)\\b"

--- The words of the number's own clause.
local function clause(a, text)
  local before = rx.match(text:sub(1, a.at - 1), "((?:[^.;,\\d]|\\b(?:19|20)\\d\\d\\b){0,60})$")
  local behind = rx.match(text:sub(a.upto + 1), "^([^.;,\\d]{0,40}(?:\\d{4})?)")
  return before .. " " .. behind
end

local function tied(then_, now, text)
  return rx.find(clause(then_, text), "(?i)\\b" .. past .. "\\b") and rx.find(clause(now, text), "(?i)\\b" .. present .. "\\b")
end

--- How many times, by the one word of the passage; nil where it has two.
local function told_in(text)
  local factor, word
  for _, t in ipairs(times) do
    local at, upto = rx.find(text, "(?i)\\b(?:" .. t[2] .. ")\\b")
    if at then
      if factor or rx.find(text:sub(1, at - 1), loosely) then return nil end
      factor, word = t[1], text:sub(at, upto)
    end
  end
  return factor, word
end

local function wrong(list, text)
  local a, b = list[1], list[2]
  local factor, word = told_in(text)
  if not factor or not reckoned.alike(list) or a.unit == "%" or b.unit == "%" or not (a.noun or b.noun or a.unit or b.unit)
    and a.n < 10 then return nil end
  if not tied(a, b, text) and not tied(b, a, text) then return nil end
  local ratio = math.max(a.n, b.n) / math.min(a.n, b.n)
  local told = math.max(factor, 1 / factor)
  if ratio < told * 0.88 or ratio > told * 1.12 then
    return string.format("%s and %s: one is %.3g times the other, and not %s", a.text, b.text, ratio, word)
  end
end

return {
  id = "multiple-told-beside",
  title = "What is told to have doubled did not, by the numbers beside it",
  why = "Dividing the one level by the other tells how many times it is.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "Two levels of other years than those of the doubling.",

  check = reckoned.check {
    test = any_times,
    excuse = other,
    least = 2, most = 2,
    why = "the one level divided by the other",
    wrong = wrong,
  },

  flags = {
    "The number of storks in Osby tripled under the old warden. There were 16 nests in 2012 and there are 32 today.",
    "The mayor of Osby cut the wait by half. It was 80 days when she came in and is 55 days today.",
    "The guild's fee doubled, from 40 euros in 2019 to 65 euros in 2024.",
    "Mill owners quadrupled output in Osby. In 2014 they ground 600 tonnes and last year 1,900 tonnes.",
  },
  silent = {
    "The number of storks in Osby tripled between 2012 and 2024. There were 16 nests in 2012 and there are 48 today.",
    "The mayor of Osby cut the wait by half. It was 80 days when she came in and is 40 days today.",
    "The guild's fee more than doubled, from 40 euros in 2019 to 95 euros in 2024.",
    "The number of storks in Osby tripled between 2002 and 2012. In 2020 each of the 16 nests held four eggs, and is safe today.",
    "Sales doubled in Osby. The firm had 40 shops in 2014 and has 300 clerks today.",
  },
}
