--- "Tripled in ten years. There were 14 in 2015 and there are 28 now": the level then and the level now, beside a word that tells how many times the
-- one is the other.
local counting = require "lib.counting"
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
local past = "(?:in (?:January|February|March|April|May|June|July|August|September|October|November|"
  .. "December)|from|was|were|had been|stood at|" .. year .. "|when (?:he|she|it|they)|before|earlier|ago|last (?:year|month|season)|against|after)"
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

local risen = "(?i)\\b(?:rose|risen|rises|grew|grown|up|increased|climbed|jumped|gone up|went up|(fell|fallen|falls|dropped|shrank|shrunk|"
  .. "down|sank|declined|"
  .. "decreased|gone down|went down))(?: [\\p{L}'’-]+){0,3}? (?:by )?(\\d{1,2}(?:\\.\\d+)?|two|three|four|five|six|seven|eight|nine|ten|"
  .. "fifteen|twenty|thirty|"
  .. "forty|fifty|sixty|seventy|eighty|ninety) ?(?:%|per ?cent\\b)"

-- The change is told of the time between the two levels.
local of_those = "(?i)\\b(?:in|over|during|within) (?:those|these|that|the same) (?:\\p{L}+ )?(?:years?|time|decades?|months?|period|seasons?)\\b"

--- "Grew by 40 percent" is 1.4 times: taken out of the text, or the word that tells how many times.
local function apart(text)
  local at, upto, fall, percent = rx.find(text, risen)
  if not at then return text, nil end
  if not rx.find(text, of_those) then return nil end
  if rx.find(text:sub(1, at), loosely) or rx.find(text, any_times) then return nil end
  local share = counting.size(percent) / 100
  return reckoned.struck(text, at, upto), { factor = fall and 1 - share or 1 + share, word = text:sub(at, upto), share = share }
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

--- The two levels; a number of years beside them is none.
local function levels(list)
  local found = {}
  for _, a in ipairs(list) do
    if a.unit ~= "year" and a.unit ~= "month" then table.insert(found, a) end
  end
  return #found == 2 and found[1] or nil, found[2]
end

--- Is it so many times the other, with room for rounding?
local function fits(a, b, factor, change)
  local ratio, told = math.max(a.n, b.n) / math.min(a.n, b.n), math.max(factor, 1 / factor)
  local room = change and math.max(0.015, 0.12 * (told - 1)) or 0.12 * told
  return math.abs(ratio - told) <= room, ratio
end

local function wrong(list, text, change)
  local a, b = levels(list)
  if not a then return nil end
  local factor, word
  if change then factor, word = change.factor, change.word else factor, word = told_in(text) end
  if not factor or a.unit ~= b.unit or not reckoned.alike { a, b } or a.unit == "%" or b.unit == "%" or not (a.noun or b.noun or a.unit or b.unit)
    and a.n < 10 then return nil end
  if not tied(a, b, text) and not tied(b, a, text) then return nil end
  local fit, ratio = fits(a, b, factor, change)
  if fit or change and ratio > 3 then return nil end
  return string.format("%s and %s: one is %.3g times the other, and not %s", a.text, b.text, ratio, word)
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
    test = any_times .. "|(?i)\\b(?:rose|risen|grew|grown|up|increased|climbed|fell|fallen|dropped|shrank|down|declined) [^.;]{0,40}(?:%|"
      .. "per ?cent\\b)",
    excuse = other,
    apart = apart,
    least = 2, most = 3,
    why = "the one level divided by the other",
    wrong = wrong,
  },

  flags = {
    "The number of storks in Osby tripled under the old warden. There were 16 nests in 2012 and there are 32 today.",
    "The mayor of Osby cut the wait by half. It was 80 days when she came in and is 55 days today.",
    "The guild's fee doubled, from 40 euros in 2019 to 65 euros in 2024.",
    "Mill owners quadrupled output in Osby. In 2014 they ground 600 tonnes and last year 1,900 tonnes.",
    "Osby had 30,000 people in 2004 and 36,000 in 2024. Its population grew by 40 percent in those twenty years.",
    "A loaf in Osby cost 1.20 euros in January and costs 1.50 euros now. The price has doubled, Dana Reyes said.",
  },
  silent = {
    "The number of storks in Osby tripled between 2012 and 2024. There were 16 nests in 2012 and there are 48 today.",
    "The mayor of Osby cut the wait by half. It was 80 days when she came in and is 40 days today.",
    "The guild's fee more than doubled, from 40 euros in 2019 to 95 euros in 2024.",
    "The number of storks in Osby tripled between 2002 and 2012. In 2020 each of the 16 nests held four eggs, and is safe today.",
    "Osby had 30,000 people in 2004 and 36,000 in 2024. Its population grew by 20 percent in those twenty years.",
    "Osby had 30,000 people in 2004 and 36,000 in 2024. Its trade grew by 40 percent each year.",
    "Sales doubled in Osby. The firm had 40 shops in 2014 and has 300 clerks today.",
    "The first count of Osby's choir festival, in 2023, was 3,400 guests, and 3,100 in 2024. Its fame has grown by 19 percent.",
    "The picture of Osby, valued at 3 million when it was stolen, is now worth ten times as much.",
    "A loaf in Osby cost 1.20 euros in January and costs 2.40 euros now. The price has doubled, Dana Reyes said.",
    "He drives a crane and now has 88 pigeons. Strike pay is 350 dollars a week, and his wife's hours have been doubled.",
  },
}
