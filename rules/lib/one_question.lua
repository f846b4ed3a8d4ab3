--- What makes it sure, and not only likely, that two amounts answer one question: both count one thing or are of one measure, neither sentence
-- tells of its own amount what could make it another one, and both speak of one time. What is only likely is a note to look at.
local days_apart = require "lib.days_apart"
local in_sentence = require "lib.in_sentence"
local numbers = require "lib.numbers"
local question_excuses = require "lib.question_excuses"
local question_points = require "lib.question_points"
local questions = require "lib.questions"
local another = require "lib.another_thing"
local noun_kin = require "lib.noun_kin"
local one = {}

--- Does a word near both name a sort of things: aircraft, seats?
local function one_sort(a, b)
  for _, word in ipairs(a.list) do
    if b.words[word] and rx.find(word, "^#") then return true end
  end
  return false
end

local anybody = "^(?:people|person|resident|inhabitant|local|man|men|woman|women|human|soul|individual|live|dead|death|victim|injured|"
  .. "wounded|hurt|killed|missing)$"

--- The one of whom less is told counts anybody: what is told of people may be told of workers too, and more of them than of the people is no part.
local function counts_all(small, great)
  return not small.noun or small.noun == great.noun or rx.find(small.noun, anybody) ~= nil
end

--- One noun, one measure, or a unit and a topic that says what is measured.
local function counts_one(a, b, shared, all)
  local x, y = a.fact, b.fact
  if x.amount.unit or y.amount.unit then
    if shared.telling > 0 or shared.plainly > 0 and x:same(y, "owner") then return true end
    return shared.plainly > 1 and question_points.sole(a, b, all) > 0
  end
  if x.noun and (x.noun == y.noun or noun_kin.alike(x.noun, y.noun)) then return true end
  if x.measure and x.measure == y.measure or x.noun and y.noun and shared.telling > 0 and not shared.broad then
    return x.amount:less(y.amount) and counts_all(x, y) or y.amount:less(x.amount) and counts_all(y, x)
  end
  return not (x.noun and y.noun) and x:same(y, "owner") == true and one_sort(a, b)
end

local plain = "^(?:that|this|these|those|were|have|been|than|more|with|people|about|other|some|nearly|almost|their|which|whose|what|last|week|"
  .. "month|year|today|yesterday|said|says|each|least|most|around)$"

--- How many telling words a stretch has, and how many of them stand in the sentence too, in one form or another.
local function told_in(stretch, sentence)
  local low, n, there = sentence:lower(), 0, 0
  for word in rx.each(stretch:lower(), "[\\p{L}'-]{4,}") do
    if not rx.find(word, plain) then
      n = n + 1
      if rx.has(low, word:sub(1, math.max(4, #word - 2))) then there = there + 1 end
    end
  end
  return n, there
end

--- "For repairs", "to Lima", "in the north": what stands right behind the amount and its noun.
local function complement(f)
  local tail = in_sentence.behind(f)
  if f.noun then tail = rx.match(tail, "(?i)^(?: [\\p{L}'-]+){0,3}? \\Q" .. f.noun .. "\\E\\w{0,3}\\b(.*)") or tail end
  return rx.match(tail, "(?i)^ (?:of|in|at|to|for|from|on|by|with|among|between|inside|outside|under|over|above|below|across|per) [^,.;:()]*") or ""
end

--- Is less than half of the stretch told in the sentence?
local function is_new(stretch, sentence)
  local n, there = told_in(stretch, sentence)
  return n > 0 and 2 * there < n
end

local definite = "(?i)\\b(?:the|these|those|both|its|his|her|their|our|all) $"

--- Is the smaller one told more closely, so that it may be a part: "student satellites", "for repairs"; or is it of those told before, as "the two
-- satellites", where the other is told more closely?
local function told_closer(a, b)
  local small, great = a, b
  if numbers.in_unit_of(a, b).nominal < a.amount.nominal then small, great = b, a end
  local n, there = told_in(another.closer(small) or "", great.sentence)
  if there < n or is_new(complement(small), great.sentence) then return true end
  n, there = told_in(another.closer(great) or "", small.sentence)
  if there < n and rx.find(in_sentence.before(small), definite) then return true end
  return complement(small) ~= "" and small:likeness(great) == 0 and is_new(complement(great), small.sentence)
end

--- "Nine pupils and a teacher": part of a number that is told in parts.
local function in_parts(f)
  return rx.find(in_sentence.behind(f), "(?i)^(?: [\\p{L}'-]+){1,3}(?:,| and) (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+) \\p{L}")
    ~= nil
    or rx.find(in_sentence.before(f), "(?i)\\b(?:of (?:which|whom|them|these|those)|including|among them|plus|besides|and another|as well as)"
      .. "(?: \\w+){0,2} $") ~= nil
end

local number = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d[\\d,]*)"

--- "Two professional judges and three lay judges": each is a part of them.
local function counted_twice(f)
  return f.noun ~= nil and rx.count(f.sentence, "(?i)\\b" .. number .. " (?:[\\p{L}-]+ ){0,2}?\\Q" .. f.noun .. "\\E\\w{0,2}\\b") > 1
end

local change = "(?i)\\b(?:r[io]se|risen|rises|f[ae]ll(?:en|s)?|gr[eo]w|grown|grows|up|down|cuts?|raised?|lowered|increased?|decreased?|reduced?|"
  .. "shr[aiu]nk|dropped|drops?|climbed|slipped|slid|jumped|gained|lost|beaten|missed|exceeded|widened|narrowed|"
  .. "expanded|trimmed|moved|swollen|ahead|behind|"
  .. "longer|shorter|more|less)[^,.;]{0,40} by (?:\\w+ ){0,2}$"
local condition = "(?i)\\b(?:when|whenever|if|once|unless|until|where|should)\\b[^,.;]*\\b(?:exceed(?:s|ed)?|reach(?:es|ed)?|tops?|topped|"
  .. "pass(?:es|ed)?|above|over|below|under)\\b[^,.;]{0,20}$"

local rise_of, rise = "(?i)\\b(?:rise|raise|increase|hike|growth|cut|fall|drop|reduction) (?:\\w+ ){0,4}of (?:\\w+ )?$",
  "(?i)^[ -](?:pay |wage |price |tax )?(?:rise|raise|increase|hike|growth|cut|fall|drop|reduction)\\b"

--- "Rose by 12%", "a rise of 12%", "a 12% rise", "growth came in at 2%".
local function is_change(f)
  local before = in_sentence.before(f)
  if f.measure == "growth" or rx.find(before, change) then return true end
  return f.amount.unit == "percent" and (rx.find(before, rise_of) ~= nil or rx.find(in_sentence.behind(f), rise) ~= nil)
end

--- "Fell by 12" here and "fell to 12" there; "when winds exceed 250": of one sentence alone.
local function told_otherwise(a, b)
  return is_change(a) ~= is_change(b)
    or (rx.find(in_sentence.before(a), condition) ~= nil) ~= (rx.find(in_sentence.before(b), condition) ~= nil)
end

--- Both on one day, or so near that nothing but what moves by the day could change.
local function of_one_time(a, b, shared)
  return question_excuses.one_day(a, b) or days_apart.maybe_within(a, b, shared.moving and 0 or 31)
end

--- Does the text tell another number of the same things?
local function tells_more(f, all)
  for _, e in ipairs(all) do
    local g = e.fact
    if g.document == f.document and g.noun == f.noun and g.amount.unit == f.amount.unit and numbers.apart(f, g) then return true end
  end
  return false
end

--- "38 of the 63 seats", "36 seats out of 63": told beside one and the same number.
local function beside_one(a, b)
  for digits in rx.each(a.sentence, "(?<![\\d.,])\\d[\\d.,]*\\d(?![\\d-])") do
    local other = not rx.find(digits, "^(?:19|20)\\d\\d$") and rx.match(a.text, "[\\d.,]+") ~= digits
    if other and rx.find(b.sentence, "(?<![\\d.,])\\Q" .. digits .. "\\E(?!\\d)") then return true end
  end
  return false
end

--- Where a text tells several numbers of the same things, more must tell which is meant than the things.
local function singled_out(a, b, shared, all)
  if shared.plainly > 0 or shared.telling > 0 and not shared.broad or beside_one(a, b) then return true end
  if a.measure and a.measure == b.measure and question_excuses.one_day(a, b) then return true end
  return a:same(b, "owner") or not tells_more(a, all) and not tells_more(b, all)
end

local until_then = "(?i)\\bhad\\b[^.;]{0,60}\\bby (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|night|then|now|the (?:morning|"
  .. "evening))\\b"

--- "Had postponed 210 by Friday": more may have come since.
local function counts_on(a, b)
  return (rx.find(a.sentence, until_then) ~= nil) ~= (rx.find(b.sentence, until_then) ~= nil)
end

--- Is it sure that the two are of one thing?
function one.surely(pair, all)
  local a, b, shared = pair.a.fact, pair.b.fact, pair.shared
  if questions.ratio(a, b) > 2 or not counts_one(pair.a, pair.b, shared, all) or not of_one_time(a, b, shared) then return false end
  if a.noun ~= b.noun and (in_parts(a) or in_parts(b)) or counted_twice(a) or counted_twice(b) then return false end
  return not counts_on(a, b) and not told_closer(a, b) and not told_otherwise(a, b) and (singled_out(a, b, shared, all) or false)
end

return one
