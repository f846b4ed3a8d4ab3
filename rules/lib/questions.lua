-- What rules share that ask whether two amounts answer one question: the words near each amount, how rare they are, what each text tells.
local gather = require "lib.gather"
local in_sentence = require "lib.in_sentence"
local kept = require "lib.kept"
local numbers = require "lib.numbers"
local kinds = require "lib.topic_kinds"
local questions = {}

--- "It can carry 350": told as possible, and yet a level.
local function able(sentence)
  return rx.find(sentence, "(?i)\\b(can|able to)\\b") ~= nil
    and not rx.find(sentence, "(?i)\\b(may|might|could|if|perhaps|possibly|reportedly|allegedly|estimate[ds]?|likely|fear(s|ed)?|whether)\\b")
end

--- "Magnitude 6 is possible", "would have been 4.9", "which would bring it to 650": no level that anything has.
local function supposed(sentence)
  return rx.find(sentence, "(?i)\\b(remains?|is|are|was|were) possible\\b|\\bwould have been (?:\\w+ ){0,2}\\d|"
    .. "\\bwould (bring|take|make|raise|push|put|lift|leave|mean)\\b") ~= nil
end

--- "Is inflation really 5.2%?"
local asked = kept(function(sentence)
  return rx.find(sentence, "\\?\\W?$") ~= nil
    and rx.find(sentence, "(?i)^\\W*(?:is|are|was|were|has|have|had|do|does|did|will|can|could|should|why|how)\\b") ~= nil
end)

--- "The oldest, Ada Brink, is 81": an age, though no word says years.
local function is_age(f)
  local amount = f.amount
  if amount.unit or f.noun or not amount.nominal or amount.nominal > 120 then return false end
  local sentence, text = f.sentence, f.text
  local may_be = rx.has(sentence, ", " .. text) or rx.has(sentence, " and " .. text) or rx.has(sentence, "who ")
  if may_be and rx.find(sentence, "\\p{L},(?: \\d+ and)? \\Q" .. text .. "\\E(?: and \\d+)?,|\\bwho (?:is|was|are|were|turns|turned) \\Q" .. text
    .. "\\E(?:,| and (?!\\d)|\\.|$)") then return true end
  return rx.find(sentence, "(?i)\\b(oldest|youngest|eldest|aged|at the age|birthday)\\b") ~= nil
end

--- A fact with what it is about, { fact, words = { word = true }, list = { ... } }, and what every other is held against.
local function entry_of(fact)
  local amount, list, words = fact.amount, rx.words(fact.about or "")
  local entry = { fact = fact, words = words, list = list, kind = fact.kind, document = fact.document, unit = amount.unit, low = amount.low,
    high = amount.high, nominal = amount.nominal }
  if not words["#lasted"] or entry.kind == "how_long" then return entry end
  entry.words, entry.list = {}, {}
  for _, word in ipairs(list) do
    if word ~= "#lasted" then -- how long a thing lasted is told by a length of time alone: "it took 400 tonnes"
      entry.words[word] = true
      table.insert(entry.list, word)
    end
  end
  return entry
end

local function can_be_asked(fact, planned)
  local kind, modality = fact.kind, fact.modality
  if kind ~= "amount" and kind ~= "how_long" then return false end
  if rx.find(in_sentence.behind(fact), "^\\) ?(?:thousand|million|billion|trillion|bn|mn)\\b") then return false end -- a loss of "($1.2) billion"
  local told = planned and modality == "planned" or modality == "asserted" or (modality == "possible" and able(fact.sentence))
  return told and not asked(fact.sentence) and not supposed(fact.sentence) and not is_age(fact)
end

--- The amounts of the group that can be asked about (those that are planned only where asked for), with their words.
function questions.entries(said, planned)
  local entries = {}
  for fact in said:each {} do
    if can_be_asked(fact, planned) then table.insert(entries, entry_of(fact)) end
  end
  return entries
end

--- Those of all entries that can be asked about, also where they are planned.
function questions.among(all)
  local entries = {}
  for _, entry in ipairs(all) do
    if can_be_asked(entry.fact, true) then table.insert(entries, entry) end
  end
  return entries
end

--- All amounts of the group with their words, whatever is said of them; of these kinds alone where the rule reads others too.
function questions.all(said, kinds_read)
  local entries = {}
  for _, kind in ipairs(kinds_read or { false }) do
    for fact in said:each { kind = kind or nil } do table.insert(entries, entry_of(fact)) end
  end
  return entries
end

--- Surely two numbers, of one unit.
function questions.far(a, b)
  return a.unit == b.unit and (a.low > b.high or b.low > a.high)
end

--- Those of one document. They are sorted by document when first asked for.
function questions.of_document(entries, document)
  if not entries.of then
    local group = gather.new()
    for _, e in ipairs(entries) do gather.put(group, e.document, e) end
    entries.of = group.of
  end
  return entries.of[document] or {}
end

--- How much a word tells, by how few of the amounts have it near.
function questions.weights(entries)
  local seen, weights = {}, {}
  for _, entry in ipairs(entries) do
    for _, word in ipairs(entry.list) do seen[word] = (seen[word] or 0) + 1 end
  end
  for word, n in pairs(seen) do weights[word] = math.log((math.max(40, #entries) + 1) / n) end
  return weights
end

--- What a word tells of an amount, if it is a topic.
local sort_of = kept(function(word)
  local topic = rx.find(word, "^#") ~= nil
  return { topic = topic, telling = topic and not kinds.things(word), broad = kinds.broad(word), moving = kinds.moving(word),
    periodic = kinds.periodic(word) }
end)

--- The weight of all words of an entry.
local function whole_weight(entry, weights)
  if entry.weighed ~= weights then
    entry.weighed, entry.weight = weights, 0
    for _, word in ipairs(entry.list) do entry.weight = entry.weight + weights[word] end
  end
  return entry.weight
end

--- What two entries share: the weight, the part of the lighter side, the topics, those of them that say what is measured, and whether these move.
function questions.shared(a, b, weights)
  local weight = 0
  local found = { topics = 0, telling = 0, words = 0, plain = 0, plainly = 0, moving = false, periodic = false, broad = true }
  for _, word in ipairs(a.list) do
    if b.words[word] then
      local is = sort_of(word)
      weight = weight + weights[word]
      found.words = found.words + 1
      if is.topic then
        found.topics = found.topics + 1
        if is.telling then
          found.telling = found.telling + 1
          found.broad = found.broad and is.broad
        end
      else
        found.plain = found.plain + weights[word]
        found.plainly = found.plainly + 1
      end
      found.moving = found.moving or is.moving
      found.periodic = found.periodic or is.periodic
    end
  end
  if found.telling == 0 and a.fact.measure and a.fact.measure == b.fact.measure then -- a topic, though the words differ
    found.telling = 1
    found.moving = found.moving or kinds.growing(a.fact.measure)
  end
  found.weight = weight
  found.share = weight > 0 and weight / math.min(whole_weight(a, weights), whole_weight(b, weights)) or 0
  return found
end

--- Do the two count one noun, or have a word in common?
function questions.kin(a, b)
  if a.fact.noun and a.fact.noun == b.fact.noun then return true end
  for _, word in ipairs(a.list) do
    if b.words[word] then return true end
  end
  return false
end

--- May the two be one number? "More than a thousand" is no 17,862.
function questions.may_be(x, y)
  local other = numbers.in_unit_of(x, y)
  if not other or numbers.differ(x.amount, other) then return false end
  local open = x.amount.low == -math.huge or x.amount.high == math.huge or other.low == -math.huge or other.high == math.huge
  return not open or questions.ratio(x, y) <= 1.35
end

--- "From 200 litres to 150": the number without its unit, in the sentence of the other.
local function is_bare(e, other, entry)
  return e.nominal == entry.nominal and not e.unit and e.fact.sentence == other.sentence and e.fact ~= other
end

--- Months and years are told of many things, so a text that tells the other's length anywhere knows it.
local lengths = { week = true, month = true, year = true, decade = true }

--- The entries of one document that are not surely another number: an entry is set against many of the same text.
local function not_far(entry, document, entries)
  entry.not_far = entry.not_far and entry.not_far.of == entries and entry.not_far or { of = entries, by_document = {} }
  local found = entry.not_far.by_document[document]
  if not found then
    found = {}
    for _, e in ipairs(questions.of_document(entries, document)) do
      if not questions.far(e, entry) then table.insert(found, e) end
    end
    entry.not_far.by_document[document] = found
  end
  return found
end

--- Does the text of `other` tell the number of `entry` as well? Then it knows both, and they answer two questions.
function questions.known_to(other, entry, entries)
  for _, e in ipairs(not_far(entry, other.document, entries)) do
    if is_bare(e, other.fact, entry) then return true end
    local may_be = questions.may_be(e.fact, entry.fact)
    if may_be and lengths[entry.unit or ""] and e.unit == entry.unit then return true end
    local unit = entry.unit and not e.unit -- "80 miles an hour; on the curve the limit was 50"
    if unit and e.nominal == entry.nominal and questions.kin(e, entry) then return true end
    if may_be then
      if (entry.fact.digits and #entry.fact.digits >= 3) or questions.kin(e, entry) then return true end
    end
  end
  return false
end

--- How many times the lesser goes into the greater.
function questions.ratio(a, b)
  local other = numbers.in_unit_of(a, b)
  local low, high = math.min(a.amount.nominal, other.nominal), math.max(a.amount.nominal, other.nominal)
  return low > 0 and high / low or math.huge
end

--- "4 percent", and "eleven percent on average": a mean is told of the same thing as often as not; parts and rests are not.
function questions.asides_alike(a, b)
  local x, y = a.aside, b.aside
  if x == "other" and y == "other" then return false end -- "four others", "the other six": what is left depends on who was told before
  local margins = (x == "gap" or not x) and (y == "gap" or not y) and a.noun == b.noun -- "2,210 votes ahead", "won by 2,210 votes"
    and rx.has(a.about or "", "#margin") and rx.has(b.about or "", "#margin")
  return x == y or (x == "average" and not y) or (y == "average" and not x) or (margins and true or false)
end

--- A topic that says what is measured.
function questions.is_telling(word)
  return rx.find(word, "^#") ~= nil and not kinds.things(word)
end

return questions
