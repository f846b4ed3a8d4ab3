--- What the clause around a date tells: its deeds, by the beginnings that a verb and its nouns share, and its other words.
-- No list of deeds stands behind it: "pardoned" and "the pardon", "took over" and "the takeover" are known by their form.
local gather = require "lib.gather"
local kept = require "lib.kept"
local lazy = require "lib.lazy"
local nouns = require "lib.deed_nouns"
local timeline = require "lib.timeline"

local deed_days = {}

local before = "(?s)^.*(?:[;:()\\x{2013}\\x{2014}\"]|,? (?:but|while|who|whose|whom|which|when|where|after|before|since|until|because|although|"
  .. "that)\\b|, (?:and|as)\\b| and (?=(?:is|was|were|has|have|had|will|it|he|she|they|we|\\p{Ll}+ed)\\b))"
local behind = "(?:[,;:()\\x{2013}\\x{2014}\"]| (?:but|while|who|whose|whom|which|when|where|after|before|since|until|because|although|that)\\b"
  .. "| and (?=(?:is|was|were|has|have|had|will|it|he|she|they|we|\\p{Ll}+ed)\\b)).*$"

--- The text before the date at `at` from its clause on, and that behind it up to where its clause ends, neither beyond the `others` of the
-- sentence. A clause begins behind `from` and ends with `till`, expressions.
function deed_days.sides(f, at, others, from, till)
  local left, right = f.sentence:sub(1, at - 1), f.sentence:sub(at + #f.text)
  for _, other in ipairs(others) do -- the words around another date are that one's
    local first = other ~= f and rx.has(left, other.text)
    if first then left = left:sub(first + #other.text) end
    first = other ~= f and rx.has(right, other.text)
    if first then right = right:sub(1, first - 1) end
  end
  local cut, stop = rx.find(left, from)
  if cut then left = left:sub(stop + 1) end
  if not rx.find(left, "\\p{L}{4,}") then right = rx.match(right, "(?s)^[,:]? ?(.*)$") end -- "On 3 May, the panel inspected it"
  cut = rx.find(right, till)
  if cut then right = right:sub(1, cut - 1) end
  return left, right
end

--- Each word of the lists by what it is listed under.
local function words_of(lists)
  return lazy(function()
    local found = {}
    for base, forms in pairs(lists) do
      for form in rx.each(forms, "\\S+") do found[form] = base end
    end
    return found
  end)
end

local base_of = words_of { take = "took taken taking", ["break"] = "broke broken", sell = "sold", buy = "bought", spin = "spun", lay = "laid",
  strike = "struck", stand = "stood", hold = "held", run = "ran", sit = "sat", throw = "threw thrown", blow = "blew blown", fly = "flew flown",
  draw = "drew drawn", fall = "fell fallen", give = "gave given", build = "built", cut = "cut cutting", shut = "shut shutting" }

local phrase = "\\b\\p{Ll}{3,} (?:over|out|up|down|off|in|back|away)\\b"

--- "Took over" as "takeover", "broke out" as "outbreak".
local function add_phrases(found, text)
  for words in rx.each(text, phrase) do
    local verb, particle = rx.match(words, "^(\\S+) (\\S+)$")
    local base = base_of(verb) or rx.match(verb, "^(.{3,}?)(?:ed|ing)$")
    if base then found[base .. particle], found[particle .. base] = "phrase", "phrase" end
  end
end

-- What is done all the time, or tells nothing of what is done.
local light = words_of {
  light = "said say says told tells tell made make making taken took take taking held hold holding came come coming went going given gave give "
    .. "giving began begin beginning started start starting ended end ending announced announce reported report reporting called calling meeting "
    .. "played playing visited visit visiting asked asking showed showing shown included including followed following expected planned plan plans "
    .. "became remained continued worked working used using needed wanted seen found find finding brought kept keep keeping led leading lost losing "
    .. "won winning scored rose rising fell falling grew growing increased paid paying being been added warned wrote written spoke spoken learned "
    .. "learnt heard known knew based dated scheduled aged united limited interested moved moving changed change changes traded trading trained "
    .. "voted voting named born died dying",
  none = "during according regarding concerning evening morning spring nothing something anything everything building buildings need seed speed "
    .. "feed indeed hundred wedding",
}

--- The beginning of a verb told as done: "pardoned", "merging", "struck"; nil for other words.
local function verb_of(word)
  if lexicon.value("irregular past", word) then return nouns.stem(lexicon.value("form of a word", word) or word) or word end
  return rx.find(word, "(?:ed|ing)$") and nouns.stem(word) or nil
end

local carries = words_of { carrier = "was were is are been has have had came will issued granted given announced made carried completed reached "
  .. "recorded delivered taken took put" }

--- What may be a deed in the words up to `text`'s end: of the verbs the last, and what stands before it for a noun if it tells nothing itself.
-- "The recount ordered by the court was held on": the day is that of what was held.
local function deeds_before(text)
  local verbs, words, last = {}, {}, 1
  local at, stop = rx.find(text, "\\b\\p{Ll}[\\p{Ll}-]+")
  while at do
    local word = text:sub(at, stop)
    local stem = not carries(word) and verb_of(word)
    if carries(word) or stem then verbs, last = {}, at end
    if stem and not rx.find(word, "ing$") then words = {} end
    if stem and not light(word) then verbs[stem] = word end
    if #word > 3 and not light(word) then table.insert(words, word) end
    at, stop = rx.find(text, "\\b\\p{Ll}[\\p{Ll}-]+", stop + 1)
  end
  add_phrases(verbs, text:sub(last))
  return verbs, words
end

--- The same of the words behind a date that opens its clause.
local function deeds_behind(text)
  local verbs, words = {}, {}
  for word in rx.each(text, "\\b\\p{Ll}[\\p{Ll}-]{3,}") do
    local stem = not light(word) and verb_of(word)
    if stem then verbs[stem] = word end
    if not light(word) then table.insert(words, word) end
  end
  add_phrases(verbs, text)
  return verbs, words
end

--- "The walk-out" as "walkout".
local function joined(words)
  for i, word in ipairs(words) do
    local verb, particle = rx.match(word, "^(\\p{Ll}+)-(over|out|up|down|off|in|back|away)$")
    if verb then words[i] = verb .. particle end
  end
end

--- A date with its clause: { fact, clause, text, verbs, words }; nil where the day is only a bound, or somebody's word.
local bound = "(?i)\\b(?:until|till|by|before|after|from|to|between|through|than|since|around|about|and|or|like|as of)"
  .. "(?: (?:the|about|early|late|mid))? ?$"

--- What the clause of a date tells, whatever stands before the date; nil where its text is not found.
function deed_days.clause(f, others)
  local at = rx.has(f.sentence, f.text)
  if not at then return nil end
  local left, right = deed_days.sides(f, at, others, before, "(?s)" .. behind)
  local find, where = deeds_before, left
  if not rx.find(left, "\\p{L}{4,}") then find, where = deeds_behind, right end
  local verbs, words = find(where)
  joined(words)
  return { fact = f, clause = left .. " " .. right, before = f.sentence:sub(1, at - 1), verbs = verbs, words = words }
end

local function spot(f, others, around)
  local found = deed_days.clause(f, others)
  if not found or rx.find(found.before, bound) then return nil end
  found.text = around
  return found
end

local pronoun = "^(?:He|She|It|They|His|Her|Its|Their|This|That|The (?:move|step|decision|deal|measure|act|deed))\\b"

--- The same entry for another fact.
local function copy_for(f, entry)
  local copy = {}
  for name, value in pairs(entry) do copy[name] = value end
  copy.fact = f
  return copy
end

--- How often the words stand in the sentence, letter for letter.
local function times(sentence, words)
  local n, at = 0, rx.has(sentence, words)
  while at and words ~= "" do
    n, sentence = n + 1, sentence:sub(at + #words)
    at = rx.has(sentence, words)
  end
  return n
end

--- The facts of one sentence, each text at most once more than it stands there, and the set of these.
local function few_of(list)
  local few, left, is_one = {}, {}, {}
  for _, f in ipairs(list) do
    local text = f.text
    left[text] = left[text] or times(f.sentence, text) + 1
    if left[text] > 0 then
      left[text], is_one[f] = left[text] - 1, true
      table.insert(few, f)
    end
  end
  return few, is_one
end

--- What `make(f, others)` makes of each fact that fits, `others` being all of its sentence; it asks only for their texts. A page that repeats
-- a line by the thousand has thousands of facts with one text: one of them stands for all.
function deed_days.each_of(list, make, fits)
  local few, is_one, of_more, found = list, nil, {}, {}
  if #list > 8 then few, is_one = few_of(list) end
  for _, f in ipairs(list) do
    local text, entry = f.text, nil
    local wanted = not fits or fits(f)
    if wanted and (not is_one or is_one[f]) then
      entry = make(f, few)
    elseif wanted then
      if of_more[text] == nil then of_more[text] = make(f, few) or false end
      entry = of_more[text] and copy_for(f, of_more[text])
    end
    if entry then table.insert(found, entry) end
  end
  return found
end

--- What each sentence stands in: itself, and the one before it where it begins with a pronoun.
local function surroundings(said)
  local found = {}
  for _, sentences in ipairs(require "lib.statements".in_order(said)) do
    for i, f in ipairs(sentences) do
      local back = i > 1 and rx.find(f.sentence, pronoun) and sentences[i - 1].sentence or ""
      found[f.document .. "|" .. f.sentence] = back == "" and f.sentence or f.sentence .. " " .. back
    end
  end
  return found
end

--- Every date of the story that `fits`, with its clause, in lists by document.
function deed_days.by_document(said, fits)
  local around = surroundings(said)
  local by = gather.by(said, { kind = "moment" }, function(f) return f.document .. "|" .. f.sentence end)
  local found = gather.new()
  for _, list in ipairs(by) do
    local function make(f, others) return spot(f, others, around[list.key] or f.sentence) end
    for _, one in ipairs(deed_days.each_of(list, make, fits)) do gather.put(found, one.fact.document, one) end
  end
  return found
end

--- The deed that two clauses share, by its verb in one of them at least: the verb's beginning; nil where there is none.
function deed_days.shared(a, b)
  for stem, word in pairs(a.verbs) do
    if b.verbs[stem] and (word ~= "phrase" or b.verbs[stem] ~= "phrase" or rx.find(a.clause, phrase)) then return stem end
    for _, noun in ipairs(b.words) do
      if word == "phrase" and noun == stem or word ~= "phrase" and nouns.is_noun_of(stem, noun) then return stem end
    end
  end
  return nil
end

--- Its words that tell something, but for the deed's.
local telling = kept(function(text)
  local found = {}
  for word in rx.each(text, "\\p{L}{3,}") do
    if timeline.shared(word, word) > 0 then table.insert(found, word) end
  end
  return found
end)

--- What part of the words of a clause, the deed's aside, the other's text tells too; 0 where there are none.
local function covered(a, b, stem)
  local all, there = 0, 0
  for _, word in ipairs(telling(a.clause)) do
    if word:lower():sub(1, 4) ~= stem:sub(1, 4) then
      local weight = timeline.shared(word, word)
      all = all + weight
      if timeline.shared(word, b.text) > 0 then there = there + weight end
    end
  end
  return all > 0 and there / all or 0, there
end

--- Do the words around the one deed speak for one thing in both?
function deed_days.is_one(a, b, stem)
  local x, m = covered(a, b, stem)
  local y, n = covered(b, a, stem)
  return math.max(x, y) >= 0.75 and math.min(x, y) >= 0.4 and math.max(m, n) >= 3
end

return deed_days
