--- Who does or suffers what a clause tells: the name it gives, whom its "he" looks back to, or what it calls them: "the club".
local in_sentence = require "lib.in_sentence"
local kept = require "lib.kept"
local statements = require "lib.statements"
local subjects = require "lib.subjects"
local parties = {}

--- The persons of the story by family name; false where two share one.
local function people_of(said)
  local people = {}
  for f in said:each { kind = "name" } do
    local family = subjects.key(f.name)
    local known = people[family]
    if known == nil then people[family] = { full = f.name, gender = f.gender }
    elseif known and known.full ~= f.name then people[family] = false
    elseif known then known.gender = known.gender or f.gender end
  end
  return people
end

local function place_of(f)
  return f.document .. "|" .. f.line .. "|" .. f.sentence
end

--- Of each sentence: the sentences of its document in their order, and which of them it is.
local function places_of(said)
  local places = {}
  for _, sentences in ipairs(statements.in_order(said)) do
    for i, f in ipairs(sentences) do places[place_of(f)] = { all = sentences, at = i } end
  end
  return places
end

local capitals = kept(function(text)
  local found = {}
  for word in rx.each(text, "\\p{Lu}[\\p{L}’'-]+") do table.insert(found, (rx.match(word, "^(.*?)(?:['’]s?)?$"))) end
  return found
end)

--- The persons that a stretch names, each once, that may be the one whom the pronoun means.
local function persons_in(text, people, gender)
  local found, known = {}, {}
  for _, family in ipairs(capitals(text)) do
    local who = people[family]
    if who and not known[family] and not (gender and who.gender and who.gender ~= gender) then
      known[family] = true
      table.insert(found, family)
    end
  end
  return found
end

--- The family names of the persons that a stretch names, each once.
function parties.named_in(reader, text)
  return persons_in(text, reader.people)
end

--- The sentences of a fact's document in their order, and which of them is the fact's; nil where it has none.
function parties.place(reader, fact)
  local place = reader.places[place_of(fact)]
  if place then return place.all, place.at end
end

local other = "(?i)\\b(?:former|deputy|assistant|vice|acting|second|another|old|ex|late|one|each|every|a rival|rival|his|her|their|two|"
  .. "both)[ -](?:\\p{Ll}+ )?$"

--- Whom the story calls so: "the pilot, Ada Brink", "novelist Ada Brink", "Ada Brink, 41, the mayor of Osby"; the family name, or nil where it
-- calls nobody or two so.
local function called(reader, noun)
  local known = reader.called[noun]
  if known ~= nil then return known or nil end
  local one
  for _, i in ipairs(#noun >= 4 and reader.index():holding({ noun }, 1) or {}) do
    local sentence = reader.texts[i]
    local before, name = rx.match(sentence, "^(.*?)(?i:\\b" .. noun .. ")(?: (?:of|at|in|from) [^,.;]{3,40})?,? (?:(?:Mr|Mrs|Ms|Dr|Professor) )?"
      .. "((?:\\p{Lu}[\\p{L}.’'-]+ ){0,3}\\p{Lu}[\\p{L}’'-]+)\\b(?!['’]s)")
    if not name then
      name, before = rx.match(sentence, "(\\p{Lu}[\\p{L}’'-]+)(?: \\(\\d+\\))?, (?:\\d+, )?((?:(?:a|an|the|its|their|his|her|"
        .. "our) )?(?:(?!by |of |to |from |with |at |in |on |for )[\\p{L}-]+ ){0,3}?)(?i:" .. noun
        .. ")\\b(?! (?:and|who) )")
    end
    local family = name and subjects.key(name)
    if family and reader.people[family] and not rx.find(before, other) then
      if one and one ~= family then
        reader.called[noun] = false
        return nil
      end
      one = family
    end
  end
  reader.called[noun] = one or false
  return one
end

local genders = { he = "male", him = "male", his = "male", she = "female", her = "female" }
local begins_with = "^(?:(?:Mr|Mrs|Ms|Dr|But|And|Yet|So|Then|When|After|While|On \\p{Lu}\\p{Ll}+) )?(?:\\p{Lu}[\\p{L}.’'-]* ){0,2}\\Q"

--- Whom "he" means: of the nearest sentence before it that names anybody, the only one, or the one with whom it begins.
local function antecedent(reader, fact, before, pronoun)
  local gender, place, texts = genders[pronoun:lower()], reader.places[place_of(fact)], { before }
  for k = place and place.at - 1 or 0, math.max(1, place and place.at - 4 or 1), -1 do
    -- only the first sentence of a paragraph looks back beyond it
    if place.all[k].headline or place.all[k].line ~= fact.line and k < place.at - 1 then break end
    table.insert(texts, place.all[k].sentence)
  end
  for _, text in ipairs(texts) do
    local found = persons_in(text, reader.people, gender)
    if #found == 0 then
      local family = called(reader, rx.match(text, "\\b(?i:the|its|their|our) (?:[\\p{Ll}-]+ )?(\\p{Ll}{4,}) (?:had|has|was|is|did|would|"
        .. "will|\\p{Ll}+ed)\\b") or "")
      local who = family and reader.people[family]
      if who and (not who.gender or who.gender == gender) then return family end
    end
    if #found > 1 and not rx.find(text, begins_with .. found[1] .. "\\E\\b(?!['’]s)") then return nil end
    if #found > 0 then return found[1] end
  end
end

local adverbs = "(?:(?!he\\b|she\\b|they\\b|it\\b|who\\b)[\\p{Ll}’']+,? ){0,3}$"

--- `shared`: a family name alone, of which the story has two.
local function named(reader, full)
  local family = subjects.key(full)
  return { name = family, full = full, shared = full == family and reader.people[family] == false }
end

--- "The captain": by the name of the only one whom the story calls so.
local function described(reader, noun)
  local family = called(reader, noun)
  return family and { name = family, full = reader.people[family].full, noun = noun } or { noun = noun }
end

local function person(reader, family)
  return family and named(reader, reader.people[family].full) or nil
end

local body = "((?:\\p{Lu}[\\p{L}’'-]*[\\p{L}] (?:(?:of|and|for|the) )*)*\\p{Lu}[\\p{L}’'-]*\\p{L})"
local said_that = "(?i: (?:has |had |have |also |then )?(?:said|says|announced|announces|confirmed|decided|added|insisted|promised|declared|"
  .. "wrote|warned|told [^,;]{3,40}|made clear)(?: [^,;]{2,30})?(?: that)? it) "

--- The noun of many that a "they" looks back to: "two prosecutors from Osby have been here; the inquiry they have opened".
local function many_before(text)
  return rx.match(text, "(?i)^.*\\b(\\p{Ll}{3,}[^s’'\\W]s)(?: (?:of|from|in|at) (?:the )?\\p{L}+)?,? (?:have|had|were|are|will|would|"
    .. "\\p{Ll}+ed)\\b")
end

--- Who stands as the subject at the end of a stretch of the fact's sentence: "the club", "Ada Brink, 41,", "he"; nil where that is open.
function parties.subject_before(reader, fact, before)
  local ahead, pronoun = rx.match(before, "(?i)^(.*)\\b(he|she)\\b " .. adverbs)
  if pronoun then return person(reader, antecedent(reader, fact, ahead, pronoun)) end
  local reporting = rx.match(before, body .. said_that .. adverbs)
  if reporting then return named(reader, reporting) end
  if rx.find(before, "(?i)\\bthey " .. adverbs) then
    local noun = many_before(before)
    return noun and { noun = rx.match(noun, "^(.*)s$") } or nil
  end
  local name = rx.match(before, body .. "(?:, (?:who|[^,]{2,70},))? " .. adverbs)
  if name and reader.people[subjects.key(name)] then return person(reader, subjects.key(name)) end
  local noun = rx.match(before, "(?i)\\b(?:the|its|his|her|their|our) (?:[\\p{Ll}-]+ ){0,2}?(?!and\\b|but\\b|then\\b|who\\b|which\\b|"
    .. "that\\b)(\\p{Ll}{3,}) (?:(?:has|have|had|was|were|also|then|later|\\p{Ll}+ly) )*$")
  if noun then return described(reader, noun:lower()) end
  return name and rx.find(name, "[ ]") and named(reader, name) or nil
end

local by_noun = "(?i)\\bthe (?:[\\p{Ll}-]+ )?(\\p{Ll}{4,}) (?:took|takes|has|had|is|was|said|says|told|\\p{Ll}{3,}ed)\\b"
local told_by = "[\"”],? (?:said|says|\\p{Ll}{3,}ed) (?:the|its|our|their) (?:[\\p{Ll}-]+ )?(\\p{Ll}{4,})"

--- Those whom a sentence tells of by what the story calls only them: "the minister took a step", "growled the colonel".
function parties.described_in(reader, sentence)
  local found = {}
  for _, pattern in ipairs { by_noun, told_by } do
    local noun = rx.match(sentence, pattern)
    local family = noun and called(reader, noun:lower())
    if family then found[family] = true elseif noun and subjects.is_sole(noun:lower()) then found["the " .. noun:lower()] = true end
  end
  return found
end

--- Of whom a document tells most often, or alone, of those whom the pronoun may mean and whom it names in full.
local function most_named(reader, sentences, gender)
  local counts, best, several, texts = {}, nil, false, { sentences[1].title }
  for _, f in ipairs(sentences) do table.insert(texts, f.sentence) end
  local whole, in_full = table.concat(texts, " "), {}
  for _, f in ipairs(sentences) do
    for _, family in ipairs(persons_in(f.sentence, reader.people, gender)) do
      if in_full[family] == nil then in_full[family] = rx.has(whole, reader.people[family].full) ~= nil end
      if in_full[family] then
        several = several or best ~= nil and best ~= family
        counts[family] = (counts[family] or 0) + 1
        if not best or counts[family] > counts[best] then best = family end
      end
    end
  end
  return best and (counts[best] >= 3 or not several) and best or nil
end

--- Whom "he" may mean in a text about somebody: those whom the nearest sentence before it names, if they are one or two, and the one of whom
-- the text tells most often.
function parties.meant(reader, fact, pronoun)
  local place, gender, found = reader.places[place_of(fact)], genders[pronoun:lower()], {}
  if not place then return found end
  for k = place.at - 1, math.max(1, place.at - 14), -1 do
    local near = persons_in(place.all[k].sentence, reader.people, gender)
    for _, family in ipairs(near[3] == nil and near or {}) do found[family] = true end
    if #near > 0 then break end
  end
  local key = fact.document .. "|" .. gender
  if reader.most[key] == nil then reader.most[key] = most_named(reader, place.all, gender) or false end
  if reader.most[key] then found[reader.most[key]] = true end
  return found
end

--- The pronoun or the name of the one who speaks in the sentences just before: "Services?" she said.
function parties.speaks_before(reader, fact)
  local place = reader.places[place_of(fact)]
  for k = place and place.at - 1 or 0, math.max(1, place and place.at - 3 or 1), -1 do
    local text = place.all[k].line == fact.line and place.all[k].sentence or ""
    local pronoun = rx.match(text, "[\"”],? (?i)(he|she) \\p{L}+")
    if pronoun then return pronoun end
    local named = rx.match(text, "[\"”],? (?:said|says|added|adds|told|wrote|asked) ([^,;]{3,60})")
    if named then return nil, persons_in(named, reader.people) end
  end
end

--- Whose something is: "his", "Brink's".
function parties.possessor(reader, fact, before, whose)
  if rx.find(whose, "(?i)^(?:his|her)$") then return person(reader, antecedent(reader, fact, before, whose)) end
  local name = rx.match(whose, "^(.*?)['’]s?$")
  return reader.people[name] and person(reader, name) or named(reader, name)
end

local tells_passive = kept(function(text)
  return rx.find(text, "(?i)\\b(?:be|been|being|was|were|is|are|got|gets|get) (?:\\p{Ll}+ly )?\\p{L}+$") ~= nil
    and not rx.find(text, "(?i)(?:ing|\\bto \\p{L}+)$")
end)

--- "Was questioned", "refused to be searched".
function parties.is_passive(f)
  return tells_passive(f.text)
end

--- Whose act it is, or to whom it was done: what its fact tells, and else what its sentence does.
local function read(reader, f)
  local before = in_sentence.before(f)
  local passive = parties.is_passive(f)
  local name = passive and f.what and rx.find(f.what, "\\p{Lu}") and f.what or not passive and f.by and not f:inherited "by" and f.by
  if name then return named(reader, name) end
  local noun = passive and f.what or not passive and f.who or nil
  if noun and rx.find(noun, "^\\p{Ll}{3,}$") and rx.find(before, "(?i)\\b\\Q" .. noun:sub(1, -2) .. "\\E") and not rx.find(before,
    "(?i)\\b(?:they|he|she|it|we|i|you) " .. adverbs) then return described(reader, noun) end
  local found = parties.subject_before(reader, f, before)
  if found then return found end
  return noun and rx.find(noun, "^\\p{Ll}{3,}$") and described(reader, noun) or nil
end

--- A function of an act: whose it is, or of a passive to whom it was done: { name, full } or { noun }; nil where that is open. And what it
-- reads by.
function parties.reader(said)
  local reader, known = { people = people_of(said), places = places_of(said), called = {}, texts = {}, most = {} }, {}
  local index
  function reader.index()
    if not index then
      for f in said:each { kind = "statement" } do table.insert(reader.texts, f.sentence) end
      index = rx.index(reader.texts)
    end
    return index
  end
  return function(f)
    if known[f] == nil then known[f] = read(reader, f) or false end
    return known[f] or nil
  end, reader
end

--- Of these a story has many, or it says nothing of whom it is.
local several = "(?:s|people|police|member|senator|lawmaker|voter|worker|nobody|none|nothing|one|anyone|everyone|man|woman|house|party|group|team|"
  .. "side|government|official|resident|patient|victim|player|driver|teacher|student|witness|spokes\\p{Ll}+|someone|somebody|it|that|this|"
    .. "what|which|who)$"

--- Surely one, by name, or by the one noun that a story has for them.
function parties.are_one(x, y)
  if x.name and y.name then return x.full == y.full or not (x.shared or y.shared) and subjects.are_one(x.full, y.full) end
  return x.noun ~= nil and x.noun == y.noun and not rx.find(x.noun, several)
end

return parties
