-- What rules share that ask whether two amounts answer one question: the words near each amount, how rare they are, what each text tells.
local days_apart = require "lib.days_apart"
local excuses = require "lib.excuses"
local gather = require "lib.gather"
local kept = require "lib.kept"
local lazy = require "lib.lazy"
local next_one = require "lib.next_one"
local noun_kin = require "lib.noun_kin"
local numbered = require "lib.numbered"
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

--- All amounts of the group with their words, whatever is said of them.
function questions.all(said)
  local entries = {}
  for fact in said:each {} do table.insert(entries, entry_of(fact)) end
  return entries
end

--- Surely two numbers, of one unit.
function questions.far(a, b)
  return a.unit == b.unit and (a.low > b.high or b.low > a.high)
end

--- Those of one document. They are sorted by document when first asked for.
local function of_document(entries, fact)
  if not entries.of then
    local group = gather.new()
    for _, e in ipairs(entries) do gather.put(group, e.fact.document, e) end
    entries.of = group.of
  end
  return entries.of[fact.document] or {}
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
  found.weight = weight
  found.share = weight > 0 and weight / math.min(whole_weight(a, weights), whole_weight(b, weights)) or 0
  return found
end

--- Nouns of anything and everything, and words that only look like a counted noun.
local vague = lazy(function() return {
  people = true, person = true, man = true, men = true, woman = true, women = true, children = true, year = true,
  day = true, month = true, week = true, hour = true, minute = true,
  time = true, case = true, member = true, part = true, thing = true, point = true, place = true, other = true,
  home = true, house = true, family = true, familie = true, unit = true,
  worker = true, employee = true, resident = true, passenger = true, victim = true, page = true, metre = true,
  meter = true, question = true, share = true, vote = true, job = true,
  percent = true, seat = true, goal = true, game = true, match = true, win = true, word = true, document = true,
  reason = true, step = true, side = true, country = true, countrie = true, citie = true,
} end)

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

--- Does the text of `other` tell the number of `entry` as well? Then it knows both, and they answer two questions.
function questions.known_to(other, entry, entries)
  for _, e in ipairs(of_document(entries, other.fact)) do
    local far = questions.far(e, entry)
    if not far and is_bare(e, other.fact, entry) then return true end
    local may_be = not far and questions.may_be(e.fact, entry.fact)
    if may_be and lengths[entry.unit or ""] and e.unit == entry.unit then return true end
    local unit = entry.unit and not e.unit -- "80 miles an hour; on the curve the limit was 50"
    if unit and e.nominal == entry.nominal and questions.kin(e, entry) then return true end
    if may_be then
      if (entry.fact.digits and #entry.fact.digits >= 3) or questions.kin(e, entry) then return true end
    end
  end
  return false
end

--- Told of another time than the text's own: "46 per cent in 2021".
function questions.long_past(fact)
  local least = fact.period and fact.period:days_until(fact.published)
  return least and least > 200
end

--- "Before taxes", "without fees": what is yet to be added or taken off.
local function net(f)
  return rx.match(f.sentence, "(?i)\\b(before|without|excluding|not counting|plus|net of)\\b (?:the )?(?:tax(?:es)?|vat|fees|duty|duties|"
    .. "commission|interest|inflation)\\b")
end

--- "A 62-metre crane": what a thing is, at whatever time the sentence tells of it.
local function is_lasting(f)
  return f.amount.unit ~= nil
    and rx.find(f.text, "^[\\d.,]+-(?:k?m|metre|meter|kilomet|foot|feet|inch|mile|ton|kilo|kg|litre|liter|gallon|acre|hectare|square|mw)") ~= nil
end

--- Told of two periods: two years, two days that lie weeks apart. The year to October and October are one for a rate.
local function other_period(a, b)
  if is_lasting(a) and is_lasting(b) then return false end
  local x, y = a.period, b.period
  if not x or not y or not x:apart(y) then return false end
  if a.amount.unit == "percent" and x.to and y.to and x.to:same(y.to) then return false end
  if not x.is_day or not y.is_day then return true end
  return days_apart.most(x, y) > 31
end

--- "190,000 tonnes went to Oslo, a tenth of the total": a part, and what has none beside it is the whole.
local share = "(?i)\\b(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|per ?cent|%) of (?:the |all |its |"
  .. "their |his |her )?(?:total|whole|sum|lot|all)\\b"

local function is_part(f)
  return rx.find(f.sentence, share) ~= nil
end

local early = "(?i)\\b(?:exit polls?|project(?:ed|ions?)|partial|preliminary|provisional|interim|early (?:results?|returns|counts?|tallies)|so far|"
  .. "half-?time|(?:with|after|from) [^.;]{0,50}(?:ballots?|votes|precincts|stations|districts|boxes|constituencies|results) "
  .. "(?:being |were |had been |have been )?(?:counted|tallied|processed|reporting|declared|verified|in)|"
  .. "(?:count|counting|counts|tallying|tally) (?:was |were |is )?(?:completed?|finished|done|over) (?:from|at|in|for) [\\d.]+(?= ?(?:%|per ?cent))|"
  .. "[\\d.]+ ?(?:%|per ?cent) (?:counted|reporting))\\b"

--- "With 26 percent of the ballots counted": what stands at the end is another number.
local is_early = kept(function(sentence)
  return rx.find(sentence, early) ~= nil and not rx.find(sentence, "(?i)\\b(?:all|final|100 ?(?:%|per ?cent))(?!\\w)")
end)

local tells_mark = kept(function(sentence)
  return rx.find(sentence, "(?i)\\b(?:need|requir|necessary|minimum|threshold|quorum)") ~= nil
end)

--- "Three more than the 342 that were needed": a mark to reach, and nobody's number.
local function is_mark(f)
  return tells_mark(f.sentence) and rx.find(f.sentence, "(?i)\\Q" .. f.text .. "\\E\\b[^,;.]{0,40}\\b(?:needed|required|necessary)\\b|"
    .. "\\b(?:minimum of|threshold of|quorum of) (?:\\w+ ){0,3}\\Q" .. f.text .. "\\E|"
    .. "\\b(?:needs?|needed|requires?|required) (?:\\w+ ){0,3}\\Q" .. f.text .. "\\E (?:votes|seats|signatures|points)\\b") ~= nil
end

local ago = "(?i)\\b(?:an?|one|two|three|four|five|six|ten|\\d+|several|some) (?:years?|quarters?|months?|weeks?|decades?) (?:ago|earlier|before)\\b"
local around = "(?i)\\b(?:neighbou?ring|elsewhere|as a whole|nationwide|countrywide|province-?wide|statewide|citywide|"
  .. "rest of the (?:country|province|state|region|city|county|island))\\b"

local tells_ago = kept(function(sentence) return rx.find(sentence, ago) ~= nil end)
local tells_around = kept(function(sentence) return (rx.match(sentence, "(" .. around .. ")") or ""):lower() end)

local recounted = "(?i)\\b(?:fewer|more|less|higher|lower|up|down) (?:than|from|on|since) (?:before|at first|previously|"
  .. "the (?:first|earlier|previous|last) (?:count|tally|total|figure|report|result)|(?:it|he|she|they) had|"
  .. "(?:yesterday|last (?:night|week|month|time)))\\b"

--- "2,205, one fewer than before": counted anew.
local tells_recount = kept(function(sentence) return rx.find(sentence, recounted) ~= nil end)

--- "A year ago it was 4.9": before the amount, or right behind it.
local function is_of_then(f)
  if not tells_ago(f.sentence) then return false end
  local at = rx.has(f.sentence, f.text) or 1
  return rx.find(f.sentence:sub(1, at - 1), ago) ~= nil or rx.find(rx.match(f.sentence:sub(at), "^[^,;]{0,60}") or "", ago) ~= nil
end

local other_one = "(?i)(?:^|[;:] |, (?:and|but|while) )(?:but |and |while )?(?:(?:until|till|before) (?:then|that)|"
  .. "(?:the|its|their|his|her) (?:\\p{L}+ )?predecessor|(?:the|this|that|its|their|our|his|her) (?:\\p{L}+ ){0,2}ones?(?! (?:day|night))|"
  .. "(?:its|their|our|his|her) (?:present|current) \\p{Ll}+|(?:the|its|their|our|his|her) (?:old|existing|former|previous|other) \\p{Ll}+|"
  .. "(?:the|an?) \\p{Ll}+ (?:that |which )?(?:they|it|we|the \\p{Ll}+) (?:replaces?|replaced|now \\p{Ll}+|"
  .. "(?:has|have|uses?|owns?|rents?) (?:now|today|at present)))\\b"

--- "The old one, by the river, holds 12,000": of another of its sort.
function questions.of_other_one(f)
  local at = rx.has(f.sentence, f.text) or 1
  return rx.find(f.sentence:sub(1, at - 1), other_one) ~= nil
end

--- Times, parts and speakers that may explain the difference; nothing grows a thousandfold from one time to the next (`ever`).
function questions.excused(a, b, ever)
  if questions.of_other_one(a) ~= questions.of_other_one(b) then return true end
  if is_part(a) ~= is_part(b) or is_early(a.sentence) ~= is_early(b.sentence) or is_mark(a) ~= is_mark(b) then return true end
  if a.amount.unit and b.amount.unit and net(a) ~= net(b) then return true end
  if a.quoted or b.quoted or a.corrected or b.corrected or a.aside == "restated" or b.aside == "restated" then return true end
  if a.speaker and b.speaker and not a:same(b, "speaker") then return true end
  if not ever and (other_period(a, b) or is_of_then(a) ~= is_of_then(b)) then return true end
  if not ever and tells_recount(a.sentence) ~= tells_recount(b.sentence) then return true end
  if not ever and next_one.of_titles(a, b) then return true end
  if not ever and tells_around(a.sentence) ~= tells_around(b.sentence) then return true end
  return a.measure and b.measure and a.measure ~= b.measure
end

local sources = {
  "police", "organi[sz]ers?", "unions?", "government|ministry|ministers?", "opposition",
  "rebels?|militants?|insurgents?", "army|military", "activists?|campaigners?|rights groups?", "residents?|villagers?|witnesses",
  "company|firm|airline|employers?|management|operator", "experts?|analysts?|economists?|researchers?|scientists?",
  "critics|opponents", "hospitals?|doctors?", "prosecutors?", "lawyers?|defen[cs]e",
}

--- Who says so, as far as a noun tells: { police = true }.
local function sources_of(sentence)
  local found, any = {}, false
  if rx.find(sentence, "(?i)\\b(sa(id|ys?)|according to|claim(s|ed)?|estimate[sd]?|put|puts|reckon(s|ed)?|insist(s|ed)?|counted|told|"
    .. "reported|by the)\\b") then
    for i, source in ipairs(sources) do
      if rx.find(sentence, "(?i)\\b(" .. source .. ")\\b") then found[i], any = true, true end
    end
  end
  return any and found
end

--- Two voices may give two numbers: the police and the organisers, the firm and the union.
function questions.two_voices(a, b)
  if a.speaker and b.speaker then return not a:same(b, "speaker") end
  local x, y = sources_of(a.sentence), sources_of(b.sentence)
  if not x or not y then return false end
  for i in pairs(x) do
    if y[i] then return false end
  end
  return true
end

--- A quarter's figure and that of a later year: news of two times, unless both are told of one.
function questions.of_two_years(a, b)
  return not days_apart.maybe_within(a, b, 150) and not (a.period and b.period and not a.period:apart(b.period))
end

--- Told of one day, though the texts are of two.
function questions.one_day(a, b)
  return a.period and b.period and a.period:same(b.period)
end

--- Numbers that grow by the day differ between two days, those of a year between two years.
function questions.other_time(a, b, shared)
  if numbered.of_two(a.sentence, b.sentence) then return true end
  local days = days_apart.least(a.published, b.published)
  if days > (shared.share >= 0.3 and 100 or 31) or (shared.moving and days > 0 and not questions.one_day(a, b)) then return true end
  return shared.periodic and days > 3 and not questions.one_day(a, b)
end

--- How many times the lesser goes into the greater.
function questions.ratio(a, b)
  local other = numbers.in_unit_of(a, b)
  local low, high = math.min(a.amount.nominal, other.nominal), math.max(a.amount.nominal, other.nominal)
  return low > 0 and high / low or math.huge
end

--- A sum of money in a named currency, a length, a weight: few amounts of a text have the same.
function questions.named_unit(fact)
  local unit = fact.amount.unit
  return fact.kind == "amount" and unit ~= nil and unit ~= "percent"
end

--- "4 percent", and "eleven percent on average": a mean is told of the same thing as often as not; parts and rests are not.
function questions.asides_alike(a, b)
  local x, y = a.aside, b.aside
  if x == "other" and y == "other" then return false end -- "four others", "the other six": what is left depends on who was told before
  return x == y or (x == "average" and not y) or (y == "average" and not x)
end

--- Are both about topics, and none of them the other's?
function questions.other_topics(a, b)
  local function tells(list)
    for _, word in ipairs(list) do
      if rx.find(word, "^#") and not kinds.loose(word) and not kinds.things(word) then return true end
    end
    return false
  end
  return tells(a.list) and tells(b.list)
end

--- What both count: a noun that few count tells much, one of anybody and anything little.
function questions.noun_points(a, b)
  local x, y = a.fact.noun, b.fact.noun
  if x and x == y and #x >= 4 and not rx.find(x, "(ed|ing|ly)$") then return vague(x) and 0.5 or 1.5 end
  if a.fact.amount.unit then return 0 end
  if noun_kin.alike(x, y) then return 1 end
  local things = { 0, 0 }
  for _, word in ipairs(a.list) do
    if kinds.things(word) and b.words[word] then return 0.5 end
    if kinds.things(word) then things[1] = 1 end
  end
  for _, word in ipairs(b.list) do
    if kinds.things(word) then things[2] = 1 end
  end
  if x and y and things[1] + things[2] == 2 and not a.words["#people"] and not b.words["#people"] then return -3 end -- homes and sheep
  local two = x and y and not vague(x) and not vague(y) and not rx.find(x .. " " .. y, "(ed|ing|ly)\\b")
  return two and -0.5 or 0
end

--- Is one of them asked for, offered or planned, and the other not: "asked for nine percent", "get five"?
local function other_stage(a, b)
  for stage in pairs(kinds.stages) do
    if (a.words[stage] ~= nil) ~= (b.words[stage] ~= nil) then return true end
  end
  return false
end

--- "Fined this week, it made a profit of 41 million": one of the two is of another sort of money as well.
local function other_sum(a, b)
  for sort in pairs(kinds.sums) do
    if (a.words[sort] ~= nil) ~= (b.words[sort] ~= nil) then return true end
  end
  return false
end

--- Sums that were asked for and sums that were got differ, but seldom in nothing but the order of digits.
local function topic_points(a, b, shared, extra)
  if extra < 2 and other_stage(a, b) then return -2 end
  if shared.telling > 0 then return (shared.broad and 1.5 or 2) + (shared.telling > 1 and 1 or 0) - (other_sum(a, b) and 1.5 or 0) end
  return questions.other_topics(a, b) and -1 or 0
end

--- One word of no topic may be there by chance.
local function word_points(shared)
  if shared.plainly == 1 then return shared.plain >= 3 and 0.5 or 0 end
  return shared.plain >= 10 and 2 or shared.plain >= 6 and 1.5 or shared.plain >= 3 and 1 or 0
end

--- The rest of the two sentences may tell that they speak of one thing.
local function sentence_points(a, b)
  local weight = a.fact:likeness(b.fact)
  return weight > 8 and 1 or weight > 4 and 0.5 or 0
end

--- Osby's 74 and Arlen's 61 are two questions, unless the digits are one slip away.
local function owner_points(a, b, extra)
  local same = a.fact:same(b.fact, "owner")
  if same then return questions.noun_points(a, b) > 0 and 1.5 or 1 end
  return same == false and extra < 2 and -1.5 or 0
end

local function moves(entry)
  for _, word in ipairs(entry.list) do
    if kinds.moving(word) then return true end
  end
  return false
end

--- Told of one day or year. Two days a few days apart may be those on which it was said, where the digits look like a slip of what does not move.
local function when_points(a, b, shared, extra)
  if is_lasting(a.fact) and is_lasting(b.fact) then return 0 end
  local x, y = a.fact.period, b.fact.period
  if not x or not y then return 0 end
  if x:same(y) then return 1 end
  if not x:apart(y) then return 0 end
  if x.is_day and y.is_day then return (extra < 2 or moves(a) or moves(b)) and -5 or -0.5 end
  return (shared.moving or shared.periodic) and -5 or -1
end

--- Does its text tell one value alone in the unit: one sum of euros, one length?
local function only_of_unit(entry, entries)
  for _, e in ipairs(of_document(entries, entry.fact)) do
    if numbers.apart(e.fact, entry.fact) then return false end
  end
  return true
end

--- How likely it is that the two answer one question, before rivals are looked at, and the part of it that what they
-- are about gives. Topics that both are about tell most, then the noun that both count, rare words near both, a named
-- unit. `extra` is what the numbers themselves tell.
function questions.points(a, b, shared, extra)
  local alike = topic_points(a, b, shared, extra) + word_points(shared) + questions.noun_points(a, b) + owner_points(a, b, extra)
  if alike > 0 then alike = alike + sentence_points(a, b) end
  local excused = extra < 3 and excuses.points(a, b, days_apart.least(a.fact.published, b.fact.published)) or 0
  local unit = questions.named_unit(a.fact) and 1 or 0
  local mood = a.fact.modality ~= b.fact.modality and 1 or 0
  return extra + alike + when_points(a, b, shared, extra) - excused + unit - mood, alike
end

--- What two amounts gain by being the only ones of their unit, each in its text.
function questions.sole_points(a, b, entries)
  return a.fact.amount.unit and only_of_unit(a, entries) and only_of_unit(b, entries) and 1 or 0
end

questions.enough = 5
questions.of_another = excuses.of_another
questions.other_place = excuses.other_place

--- A topic that says what is measured.
function questions.is_telling(word)
  return rx.find(word, "^#") ~= nil and not kinds.things(word)
end

return questions
