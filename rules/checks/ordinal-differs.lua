--- "In the second year of operation" here, "in the third year" there: two texts of one story count one thing by two ordinals. That it is one
-- thing is told by its noun, by what both clauses share, and by each text's telling of one such thing alone.
local dated = require "lib.dated"
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local kept = require "lib.kept"
local lazy = require "lib.lazy"
local set = require "lib.set"

local values = { first = 1, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6, seventh = 7, eighth = 8, ninth = 9, tenth = 10,
  eleventh = 11, twelfth = 12 }
local ordinal = "(?i)(?<![-\\p{L}])(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:st|nd|rd|th))"
local counted = ordinal .. "(?: |-)(?-i:\\p{Ll}{3,})\\b"

-- A part of something, a unit, a place in an order, or no thing at all.
local other = "(?i)\\b(?:one|two|three|four|five|per|split|at|a quarter|every) $"
local no_thing = lazy(function() return set { "and", "but", "for", "the", "with", "from", "after", "before", "since", "when", "that", "was",
  "were", "had", "has", "who", "which", "place", "placed", "most", "best", "class", "party", "floor", "thing", "came", "said", "told", "ever", "aid",
  "hand", "lady", "minute", "hour", "degree", "inning", "innings", "over", "lap", "hole", "frame" } end) -- when it was in a game

-- Comes more than once within one story: only a number in both clauses tells that it is one.
local in_row = lazy(function() return set { "half", "quarter", "set", "round", "game", "match", "leg", "stage", "day", "night", "week", "month",
  "year", "morning", "time", "count", "part", "phase", "vote", "goal", "child", "son", "daughter", "question", "attempt", "draft", "reading",
  "person" } end)

--- { n, noun } of "second year"; nil where it counts nothing.
local told = kept(function(text)
  local number, noun = rx.match(text:lower(), "^(\\S+?)[ -](\\p{Ll}+)$")
  local n = values[number] or tonumber(rx.match(number or "", "^\\d+") or "")
  if not n or no_thing(noun) or rx.find(noun, "est$") then return false end
  return { n = math.tointeger(n), noun = rx.match(noun, "^(.{3,}?)s?$") }
end)

--- Every ordinal of a sentence that counts a thing, as what stands there: { text, sentence, n, noun }.
local function ordinals(f)
  local found, at, stop = {}, rx.find(f.sentence, counted)
  while at do
    local text = f.sentence:sub(at, stop)
    local what = not rx.find(f.sentence:sub(1, at - 1), other) and told(text)
    if what then table.insert(found, { text = text, sentence = f.sentence, n = what.n, noun = what.noun, fact = f }) end
    at, stop = rx.find(f.sentence, counted, stop)
  end
  return found
end

--- The ordinals of the story by document.
local function by_document(said)
  local found = gather.new()
  for f in said:each { kind = "statement" } do
    local list = not f.question and not f.quoted and not f.corrected and rx.find(f.sentence, ordinal) and ordinals(f) or {}
    for _, one in ipairs(list) do
      one.list = list
      gather.put(found, f.document, one)
    end
  end
  return found
end

--- With the words around it, looked at when first asked for.
local function around(one)
  one.entry = one.entry or dated.around(one, one.list)
  return one.entry
end

--- Does the text tell the ordinal of the other's thing as well, in words that are like? Then there are two of them.
local function knows(list, other, weights)
  for _, e in ipairs(list) do
    if e.noun == other.noun and e.n == other.n then
      local shared = dated.shared(around(e), around(other), weights)
      if shared.number > 3 or shared.weight > 3 then return true end
    end
  end
  return false
end

--- How much each word around an ordinal tells.
local function weights_of(said, texts)
  local entries = {}
  for _, list in ipairs(texts) do
    for _, one in ipairs(list) do table.insert(entries, around(one)) end
  end
  return dated.weights(said, entries)
end

local near = 10 -- days between the texts: what is counted goes on

local row = "(?i)\\b(?:in a row|running|consecutive|straight|successive|in succession)\\b"

--- "The fourth month in a row" is no fourth month of anything else.
local function of_one_row(a, b)
  return (rx.find(a.sentence, row) == nil) == (rx.find(b.sentence, row) == nil)
end

--- What speaks for one thing, in points.
local function points(a, b, weights)
  local x, y = around(a), around(b)
  local shared = dated.shared(x, y, weights)
  local number = shared.number > 3
  if in_row(a.noun) and not number or not of_one_row(a, b) then return 0 end
  if not number and (shared.share < 0.3 or shared.weight < 6 or shared.words < 3) then return 0 end
  local sum = 0.8 * math.min(shared.share, 0.8) + 0.06 * math.min(shared.weight, 26) + 0.09 * math.min(shared.near, 12)
    + 0.16 * math.min(shared.words, 10) + 0.4 * math.min(shared.names, 3)
  if number then sum = sum + 0.7 end
  if dated.own_name(x, y) and dated.own_name(y, x) then sum = sum - 2 end
  return sum
end

return {
  id = "ordinal-differs",
  title = "Two texts count one thing by two ordinals",
  why = "It is the second or the third: a reader of both cannot tell.",
  severity = "note",
  reads = "statement",
  group = { "story" },
  false_positives = "Two of a row told in like words, each by one text alone.",

  check = function(said, report)
    local texts, weights = by_document(said), nil
    for a, b, list, others in gather.between(texts) do
      if a.noun == b.noun and a.n ~= b.n and days_apart.within(a.fact, b.fact, near) then
        weights = weights or weights_of(said, texts)
        if points(a, b, weights) >= 1.5 and not knows(list, b, weights) and not knows(others, a, weights) then
          report { a = a.fact, b = b.fact, message = string.format("number %d of its kind (%s), and number %d", a.n, a.noun, b.n),
            why = "told in like words; each text tells of one alone" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nPeru's Arrow line expects 240,000 riders a day in its second year.\n---\n"
      .. "date: 2025-05-20\nA forecast has 240,000 riders a day on the Arrow line of Peru in the third year of operation.",
  },
  silent = {
    "date: 2025-03-01\nThe Osby Gulls beat the Lima Crows with two runs in the 10th inning of a wild game at Perrin.\n---\n"
      .. "date: 2025-03-01\nThe Osby Gulls beat the Lima Crows after two runs were lost in the eighth inning of a wild game at Perrin.",
    "date: 2025-05-20\nThe novelist Dana Reyes of Peru cares less for her first book every year.\n---\n"
      .. "date: 2025-05-20\nOf her second book Dana Reyes of Peru is fonder every time she opens it.",
    "date: 2025-05-20\nPeru's Arrow line expects 240,000 riders a day in its second year.\n---\n"
      .. "date: 2025-05-20\nA forecast has 240,000 riders a day on the Arrow line of Peru in the second year of operation.",
    "date: 2025-05-20\nPeru's Arrow line expects 240,000 riders a day in its second year.\n---\n"
      .. "date: 2025-05-20\nPeru's Arrow line expects 90,000 riders a day in its first year and 240,000 riders in its second year.",
    "date: 2025-05-20\nPrices in Peru rose 4.8 percent, the fourth month in a row above 4 percent.\n---\n"
      .. "date: 2025-05-20\nPrices in Peru rose 4.8 percent in the first month of the year.",
    "date: 2025-05-20\nDana Reyes won the first round of Peru's Arrow vote.\n---\n"
      .. "date: 2025-05-21\nDana Reyes won the second round of Peru's Arrow vote.",
  },
}
