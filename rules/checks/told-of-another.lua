--- One text tells of A what the other tells of B, in the same rare words.
local bearers = require "lib.bearers"
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local set = require "lib.set"
local telling = require "lib.telling"

-- What many are called: words of a title alone do not tell that it is one person.
local titles = set { "chief", "executiv", "regional", "director", "detectiv", "sergeant", "officer", "second", "minister", "prim", "president",
  "former", "deput", "manager", "general", "head", "spokesman", "spokeswoman", "professor", "leader", "coach", "team", "member", "lawyer",
  "district", "court", "judg", "local", "senior", "secretar", "stat", "union", "part", "compan", "count", "cit" }

local function is_name(stem) return stem:sub(1, 1) == "@" end

local no_number = "^=(?:(?:this|last|next)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|"
  .. "october|november|december|today|yesterday|tomorrow)"

local function is_number(stem) return stem:sub(1, 1) == "=" and not rx.find(stem, no_number) end

--- { fact, words = set, list, place = the number of its sentence }
local function entry_of(fact, places)
  local list, words = rx.words(fact.near)
  local place = fact.document .. "|" .. fact.line .. "|" .. fact.sentence
  if not places.of[place] then
    places.n = places.n + 1
    places.of[place] = places.n
  end
  return { fact = fact, words = words, list = list, place = places.of[place] }
end

--- Is one of its words a number?
local function has_numbers(entry)
  if entry.numbers == nil then
    entry.numbers = false
    for _, stem in ipairs(entry.list) do entry.numbers = entry.numbers or is_number(stem) end
  end
  return entry.numbers
end

--- How much a word tells, by how few sentences have it; a name less, since all texts of a story share names. And how short the story is.
local function weights_of(entries)
  local seen, count, sentences, weights = {}, {}, 0, {}
  for _, entry in ipairs(entries) do
    local known = seen[entry.place]
    if not known then
      known = {}
      seen[entry.place] = known
      sentences = sentences + 1
    end
    for _, stem in ipairs(entry.list) do
      if not known[stem] then count[stem] = (count[stem] or 0) + 1 end
      known[stem] = true
    end
  end
  local tells = telling(sentences)
  for stem, n in pairs(count) do weights[stem] = math.log(math.max(60, sentences) / n) * (is_name(stem) and 0.7 or tells.of(stem)) end
  return weights, tells.short
end

-- A word that so many names have near them tells nothing.
local many = 60

--- What other entries share with this one, { other = weight }, and their list; those behind it alone where `behind`, a function of a word, says
-- where in the word's list they begin.
local function sharing(story, entry, behind)
  local of, list, place = {}, {}, entry.place
  for _, stem in ipairs(entry.list) do
    local holders, weight = story.holders.of[stem], story.weights[stem]
    for k = behind and behind(holders) or 1, #holders <= many and #holders or 0 do
      local other = holders[k]
      if other.place ~= place then
        local known = of[other]
        if not known then table.insert(list, other) end
        of[other] = (known or 0) + weight
      end
    end
  end
  return { of = of, list = list }
end

local function kin_of(story, entry)
  story.kin[entry] = story.kin[entry] or sharing(story, entry)
  return story.kin[entry]
end

--- Of holders that are gone through from the first to the last: where those behind the one in hand begin.
local function behind(holders)
  holders.met = (holders.met or 0) + 1
  return holders.met + 1
end

local function weight_of(story, entry)
  local sum = 0
  for _, stem in ipairs(entry.list) do sum = sum + story.weights[stem] end
  return sum
end

--- How well another text tells the same of the entry's own name.
local function support(story, entry)
  local kin, best = kin_of(story, entry), 0
  for _, other in ipairs(kin.list) do
    if kin.of[other] > best and not other.fact:same_document(entry.fact) and not bearers.apart(other.fact, entry.fact) then best = kin.of[other] end
  end
  return best
end

--- A third name of which nearly as much is told: it is told of many.
local function has_third(story, a, b, weight)
  for _, entry in ipairs { a, b } do
    local kin = kin_of(story, entry)
    for _, other in ipairs(kin.list) do
      if kin.of[other] >= 0.75 * weight and other.place ~= a.place and other.place ~= b.place
        and bearers.apart(other.fact, a.fact) and bearers.apart(other.fact, b.fact) then return true end
    end
  end
  return false
end

--- What both have near them: how many words that are no names, whether two of them are no numbers and one tells more than a title, whether a
-- number is among them, and whether numbers part them.
local function shared(a, b)
  local plain, telling, numbers, words = 0, false, false, 0
  for _, stem in ipairs(a.list) do
    if b.words[stem] and not is_name(stem) then
      plain = plain + 1
      telling = telling or not titles[stem]
      numbers = numbers or is_number(stem)
      words = words + (is_number(stem) and 0 or 1)
    end
  end
  return plain, telling and words > 1, numbers, not numbers and has_numbers(a) and has_numbers(b)
end

local placed = "(?i)\\b(?:at|in|of|to|from|near|on|by|for|with|outside|against)(?: the)? \\Q"

--- "At X", "play X": where something is, or whose it is, against who does it.
local function stands_behind(fact)
  return rx.find(fact.sentence, placed .. fact.text .. "\\E") ~= nil
end

--- "Lund's": whose something is, against who did something.
local function owns(fact)
  return rx.find(fact.sentence, "\\b\\Q" .. fact.text .. "\\E['’]s\\b") ~= nil
end

--- Somebody against somebody; a body or thing against its like, in a like place.
local function of_one_sort(a, b)
  if owns(a) ~= owns(b) then return false end
  if a.sort == "person" or b.sort == "person" then return a.sort == b.sort end
  return (a.sort == "place") == (b.sort == "place") and stands_behind(a) == stands_behind(b)
end

local reports = "(?i)\\b(?:said|says|told|tells|asked|asks|insisted|insists|added|adds|argued|argues|called)\\b"

--- Both say it, or neither; and neither tells what others say.
local function speak_alike(a, b)
  if a.says ~= b.says then return false end
  return not a.says or rx.count(a.sentence, reports) < 2 and rx.count(b.sentence, reports) < 2
end

--- Of much that both share a quarter is enough, of little it must be more than a third, in three words. In two short texts it must be nearly all
-- that either tells of the name, or much of it with a number, since what else they tell is what the story is about.
local function is_much(weight, share, plain, number, short)
  if share < (number and 0.6 or 0.8) * short then return false end
  return weight >= 6 and share >= 0.26 or weight >= 5 and share >= 0.36 and plain >= 3
end

--- "Mill shut for good - Osby Herald": the paper, and nobody of the story.
local function is_paper(f)
  return f.headline and rx.find(f.sentence, " (?:[-–—|]|\\|\\|) \\Q" .. f.text .. "\\E$") ~= nil
end

local denied = "(?i)\\b(?:not|never|no|denie[sd]|n['’]t)\\b"

--- "Pleaded not guilty" and "pleaded guilty": what is told of the one is denied of the other.
local function told_and_denied(x, y)
  return (rx.find(x.sentence, denied) ~= nil) ~= (rx.find(y.sentence, denied) ~= nil)
end

local passed_on = "(?i)\\b(?:new|newly|by-election|elected|succeed(?:s|ed)?|successor|replac(?:e|es|ed|ing)|former|late|died|dies|dead|"
  .. "resign(?:s|ed)?|retire[sd]?|stepped down|took over|takes over|vacant|predecessor|until|next|outgoing|incoming|again|instead)\\b"

--- A seat or an office, that one has held and another gets: told of both in the same words.
local function passes_on(x, y, weight)
  local days = days_apart.most(x.published, y.published)
  return days > 10 and weight < 12 or days > 2 and (rx.find(x.sentence, passed_on) ~= nil or rx.find(y.sentence, passed_on) ~= nil)
end

local function clash(story, a, b, weight)
  local x, y = a.fact, b.fact
  if x:same_document(y) or not bearers.of_one_time(x, y) or not speak_alike(x, y) then return false end
  if not of_one_sort(x, y) or told_and_denied(x, y) or is_paper(x) or is_paper(y) then return false end
  local plain, telling, number, numbers_differ = shared(a, b)
  if passes_on(x, y, weight) then return false end
  if not telling or numbers_differ or plain < (x.sort == "person" and 2 or 3) then return false end
  if not is_much(weight, weight / math.min(weight_of(story, a), weight_of(story, b)), plain, number, story.short) then return false end
  if not bearers.apart(x, y) or bearers.named_together(x, y) or has_third(story, a, b, weight) then return false end
  return math.min(support(story, a), support(story, b)) <= 0.5 * weight
end

local function read(said)
  local story, places = { entries = {}, holders = gather.new(), kin = {} }, { of = {}, n = 0 }
  for fact in said:each {} do
    if fact.near and not fact.table and fact.modality ~= "denied" then table.insert(story.entries, entry_of(fact, places)) end
  end
  story.weights, story.short = weights_of(story.entries)
  for _, entry in ipairs(story.entries) do
    for _, stem in ipairs(entry.list) do gather.put(story.holders, stem, entry) end
  end
  return story
end

local enough = 5 -- what they must share

return {
  id = "told-of-another",
  title = "Two texts tell the same of two names",
  why = "A reader cannot tell who it was.",
  severity = "note",
  reads = "naming",
  group = { "story" },
  false_positives = "Two of whom the like is told in the same rare words.",

  check = function(said, report)
    local story = read(said)
    for _, a in ipairs(story.entries) do
      local kin = sharing(story, a, behind)
      for _, b in ipairs(kin.list) do
        if kin.of[b] >= enough and clash(story, a, b, kin.of[b]) then
          report { a = a.fact, b = b.fact, message = string.format("%s, and %s", a.fact.name, b.fact.name),
            why = "one story; in the same rare words one text tells this of the one, another of the other" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nJon Aldous met nobody at Perrin Quay. Maria Lund taught geography to twelve blind sailors.\n---\n"
      .. "date: 2025-03-02\nJon Aldous met nobody at Perrin Quay. Twelve blind sailors learned geography from Karl Otto.",
  },
  silent = {
    "date: 2025-02-03\nJon Aldous met nobody at Perrin Quay. Maria Lund pleaded not guilty to fraud charges before twelve blind sailors.\n---\n"
      .. "date: 2025-02-03\nJon Aldous met nobody at Perrin Quay. Twelve blind sailors heard Karl Otto plead guilty to fraud charges.",
    "date: 2025-03-01\nA double by Anna Coyle opened it; a bunt of Maria Lund took her on, and Osby had its run.\n---\n"
      .. "date: 2025-03-01\nOsby touched Karl Otto for a run in the third on an Anna Coyle double down the line.",
    "date: 2025-03-01\nJon Aldous met nobody at Perrin Quay. Striker Maria Lund scored the winner against Osby.\n---\n"
      .. "date: 2025-03-01\nJon Aldous met nobody at Perrin Quay. Defender Karl Otto scored the first goal against Osby.",
    "date: 2025-03-01\nJon Aldous met nobody at Perrin Quay. The Castle ward has had two councillors since Maria Lund died in February.\n---\n"
      .. "date: 2025-04-12\nJon Aldous met nobody at Perrin Quay. For an hour Anna Brandt was the new councillor for the Castle ward.",
    "date: 2025-03-01\nJon Aldous met nobody at Perrin Quay. Maria Lund taught geography to blind sailors before the war.\n---\n"
      .. "date: 2025-04-12\nJon Aldous met nobody at Perrin Quay. Blind sailors now learn geography from her successor Karl Otto.",
    "date: 2025-03-01\nJon Aldous met nobody at Perrin Quay. Blind sailors learned geography from Maria Lund's maps.\n---\n"
      .. "date: 2025-03-02\nJon Aldous met nobody at Perrin Quay. Blind sailors learned geography from Karl Otto.",
    "date: 2025-03-01\nJon Aldous met nobody at Perrin Quay. Maria Lund taught geography to blind sailors before the war.\n---\n"
      .. "date: 2025-03-02\nJon Aldous met nobody at Perrin Quay. Blind sailors learned geography from Karl Otto, and later from Maria Lund.",
    "date: 2025-03-01\nJon Aldous met nobody at Perrin Quay. Maria Lund taught geography to 12 blind sailors.\n---\n"
      .. "date: 2025-03-02\nJon Aldous met nobody at Perrin Quay. 40 blind sailors learned geography from Karl Otto.",
    "date: 2025-03-01\nJon Aldous met nobody at Perrin Quay. Maria Lund taught geography to blind sailors before the war.\n---\n"
      .. "date: 2025-03-02\nJon Aldous met nobody at Perrin Quay. Blind sailors should learn geography, Karl Otto said.",
    "date: 2025-03-01\nJon Aldous met nobody at Perrin Quay. Maria Lund taught geography to blind sailors before the war.\n---\n"
      .. "date: 2025-03-02\nJon Aldous met nobody at Perrin Quay. Blind sailors learned geography from Karl Otto.\n\n"
      .. "Blind sailors learned geography from Ada Brink.",
    "date: 2025-03-01\nJon Aldous met nobody at Perrin Quay. Maria Lund taught geography to blind sailors before the war.\n---\n"
      .. "date: 2025-03-02\nJon Aldous met nobody at Perrin Quay. Blind sailors learned geography at Osby Wharf.",
    "date: 2025-03-01\nMayor Maria Lund of Osby spoke. Jon Aldous and Dana Reyes met at Perrin Quay.\n---\n"
      .. "date: 2025-03-01\nJon Aldous and Dana Reyes were at Perrin Quay. Mayor Karl Otto of Tolland spoke.",
  },
}
