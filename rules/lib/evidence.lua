--- What tells that two numbers of two texts answer one question, and that one of them is a slip, weighed together: how much rare wording the
-- sentences share and the words right beside the numbers, one noun or unit or time, and how alike the numbers are as they are written.
-- The weights were fitted to slips planted into articles that agree, against the pairs of numbers that stand in them by right.
local days_apart = require "lib.days_apart"
local in_both = require "lib.in_both"
local in_sentence = require "lib.in_sentence"
local kept = require "lib.kept"
local digits = require "lib.digits"
local numbers = require "lib.numbers"
local question_excuses = require "lib.question_excuses"
local question_points = require "lib.question_points"
local questions = require "lib.questions"
local evidence = {}

local plain = "^(?:that|this|with|from|were|have|been|their|they|which|about|more|than|when|will|would|there|after|before|into|over|also|other|"
  .. "only|said|says|years?|million|billion|first|last|most|some|three|four|five|seven|eight|nine|while|where|what|because|against|among|during|"
  .. "could|should|per|cent|percent|euros?|dollars?|pounds?|crowns?|tonnes?|tons?|metric|k?i?l?o?met(?:re|er)s?|miles?|square|cubic|lit(?:re|er)s?|"
  .. "degrees?|hours?|minutes?|seconds?|days?|weeks?|months?)$"

--- The beginnings of the telling words of a stretch, in order.
local function telling(stretch)
  local found = {}
  for word in rx.each(stretch:lower(), "\\p{L}{4,}") do
    if not rx.find(word, plain) then table.insert(found, word:sub(1, 5)) end
  end
  return found
end

--- The three telling words before a number and the three behind it.
local function beside(f)
  local found, left, right = {}, telling(in_sentence.before(f)), telling(in_sentence.behind(f))
  for i = math.max(1, #left - 2), #left do found[left[i]] = true end
  for i = 1, math.min(3, #right) do found[right[i]] = true end
  return found
end

--- How many digits stand behind the point.
local decimals = kept(function(f)
  local digits = rx.match(f.text, "\\d\\.(\\d+)")
  return digits and #digits or 0
end)

local has_digit = kept(function(f) return rx.find(f.text, "\\d") ~= nil end)

--- How many numbers of its unit stand in its sentence that the other's sentence does not tell.
local function left_over(a, b)
  local n = 0
  for _, e in ipairs(a.beside_it) do
    local met = e.fact == a.fact or e.fact.amount.unit ~= a.fact.amount.unit or e.fact.kind ~= a.fact.kind
    for _, z in ipairs(met and {} or b.beside_it) do met = met or questions.may_be(e.fact, z.fact) end
    if not met then n = n + 1 end
  end
  return n
end

--- "64" and "60", of which only the first has two digits that tell: one is another as they are written.
local function slip_to_zero(a, b)
  local x, y = rx.match(a.text, "\\d[\\d.,]*"), rx.match(b.text, "\\d[\\d.,]*")
  local one_size = x and y and #x == #y and (a.digits or b.digits) and a.amount.unit == b.amount.unit and questions.ratio(a, b) < 10
  return one_size and digits.slip(x, y) or nil
end

--- Two numbers that differ in one digit, or by two that changed places: the more digits, the less it is chance. The same digits of another size.
local function slip_points(a, b, least)
  if not has_digit(a) and not has_digit(b) then return 0 end -- in words no digit slips
  local kind = numbers.slip(a, b)
  if kind == "swapped" then return least >= 3 and 10 or 4.5 end
  if kind == "digit" then return least == 3 and 5.5 or 3 end
  return not kind and (numbers.scale(a, b) and 2 or slip_to_zero(a, b) and 1.5) or 0
end

--- What the two numbers tell as they are written.
local function writing_points(a, b)
  local least = math.min(#(a.digits or ""), #(b.digits or ""))
  local sum = slip_points(a, b, least) - 0.5 * least
  if decimals(a) == decimals(b) then sum = sum + 1.8 end
  if a.amount.rough ~= b.amount.rough then sum = sum - 0.7 end
  local ratio = math.min(questions.ratio(a, b), 50)
  return sum - (ratio > 9.5 and 1 or 0) - 0.15 * math.log(ratio)
end

local unit_points = kept(function(unit)
  return rx.find(unit, "^[A-Z]{3}$|\\?$") and 1 or unit ~= "percent" and 0.7 or 0
end)

--- What they are numbers of: a sum of money, a measure, one noun, one time.
local function thing_points(a, b)
  local unit = a.amount.unit
  local sum = unit and unit_points(unit) or 0
  if a.noun and a.noun == b.noun then sum = sum + 1 end
  if not a.period or not b.period then return sum end
  return sum + (a.period:same(b.period) and 1.3 or a.period:apart(b.period) and -0.6 or 0)
end

local days = "(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b"

--- Each of the two names a day of the week, and none that the other names.
local function other_day(a, b)
  if not rx.find(b, days) then return false end
  local named = false
  for day in rx.each(a, days) do
    if rx.has(b:lower(), day:lower()) then return false end
    named = true
  end
  return named
end

local total = "(?i)\\b(?:total|combined|overall|aggregate)\\b(?![^.;]{0,80}\\d)[^.;]{0,60}$"

local priced = "(?i)\\b(?:(?:stocks?|shares?),? (?:at|clos|end|finish|open|trad|stood|r[io]se|f[ae]ll)|trad(?:es?|ed|ing) at|"
  .. "closing (?:price|value)|exchange rate|index|yield|a barrel|an ounce|(?:r[io]se|rising|fell|gained|lost|losing|added|shed|dropped|jumped|"
  .. "climbed|slid|slipped|sank|advanced|up|down|off) [\\d.,]+ points|to the (?:euro|dollar|pound|yen)\\b)"

--- What another day changes: a price at which something is traded.
function evidence.may_have_moved(a, b)
  return days_apart.two_days(a, b) and rx.find(a.sentence, priced) ~= nil and rx.find(b.sentence, priced) ~= nil
end

local spread = "(?i)\\b(?:runs?|ran|rang(?:e[sd]?|ing)|var(?:y|ies|ied)|vary|anywhere|between)\\b[^.;,]{0,30}\\d[^;]{0,14} (?:to|and) (?:\\w+ )?$"
local worth = "(?i)(?:%|\\bper ?cent|\\bstake|\\bholding)(?: \\w+){0,4} (?:is|was|are|were|would be) (?:now )?(?:worth|valued at) (?:\\w+ )?$"
local of_each = "(?i)^(?: \\p{L}+)? (?:in|out of) (?:(?:every|each) \\p{L}+|an? (?:dozen|hundred|thousand|million)|\\d+|ten|twenty|"
  .. "hundred)\\b"

--- A march each Saturday: counts of two days that lie days apart, in texts that do as well.
local function of_two_weeks(a, b)
  if not a.period or not b.period or not a.period.is_day or not b.period.is_day or days_apart.maybe_within(a, b, 4) then return false end
  return days_apart.least(a.period, b.period) >= 5
end

local averaged = "(?i)\\b(?:averag\\w+|mean|typical\\w*|normal\\w*|usual\\w*)\\b[^.;]{0,70}$"
local spared = "(?i)\\b(?:protect\\w*|spared?|saved?|saving|shield\\w*)\\b[^.;]{0,30}$"

local next_count = "(?i)\\b(?:new|latest|another|second|later|earlier) (?:poll|survey|count|estimate|forecast|study|census|tally)\\b"

-- "From 23 percent to 29": the level that was left, and one that was come to.
local from, to = "(?i)\\b(?:from|up from|down from|than|against) (?:\\w+ )?$", "(?i)\\bto (?:\\w+ )?$"

--- What stands right beside a number.
local stands = kept(function(f)
  local before, behind, led_by = in_sentence.before(f), in_sentence.behind(f), {}
  for i, pattern in ipairs { spread, worth, averaged, spared } do led_by[i] = rx.find(before, pattern) ~= nil end
  return { left = rx.find(before, from) ~= nil, reached = rx.find(before, to) ~= nil, led_by = led_by, of_each = rx.find(behind, of_each) ~= nil }
end)

--- Do the sentences say that they tell two things: a level that was left and one reached, the end of a range, what a share of it is worth?
function evidence.told_apart(a, b)
  local x, y = stands(a), stands(b)
  if x.left and y.reached or y.left and x.reached or evidence.may_have_moved(a, b) or of_two_weeks(a, b) then return true end
  if x.of_each ~= y.of_each or (rx.find(a.sentence, next_count) ~= nil) ~= (rx.find(b.sentence, next_count) ~= nil) then return true end
  for i, told in ipairs(x.led_by) do
    if told ~= y.led_by[i] then return true end
  end
  return false
end

local wanted = "(?i)\\b(?:campaign|promis|pledg|propos|demand|want|asked for|calls? for|called for|seek|sought|offer)"

local is_total = kept(function(f) return rx.find(in_sentence.before(f), total) ~= nil end)

local away = { before = 1, gap = 2, restated = 1 }

--- What makes it likelier that each is right: a level before and a level after, other topics, a total and what is none, a wish, another day.
local function doubt(a, b, shared)
  local x, y, sum = a.fact, b.fact, 0
  if x.aside ~= y.aside then sum = sum + math.max(away[x.aside or ""] or 0, away[y.aside or ""] or 0) end
  if shared.telling == 0 and question_points.other_topics(a, b) then sum = sum + 1 end
  if is_total(x) ~= is_total(y) then sum = sum + 2 end
  if (rx.find(x.sentence, wanted) ~= nil) ~= (rx.find(y.sentence, wanted) ~= nil) then sum = sum + 1.5 end
  if x.table or y.table then sum = sum + 0.6 end
  if x.amount.unit == "percent" then sum = sum + 0.7 end
  if x.noun == "vote" and y.noun == "vote" then sum = sum + 1.5 end -- of two ballots, of two rounds
  if other_day(x.sentence, y.sentence) then sum = sum + 1.5 end
  local grown = shared.moving and days_apart.two_days(x, y) and not question_excuses.one_day(x, y)
  return sum + (grown and (not x.amount.unit and #(x.digits or "") < 3 and 9 or 2) or 0)
end

--- How likely it is that the two are one number of which one is wrong; more than 0 where it is likelier than not. `texts(entry)` counts those that
-- tell its value: what is told everywhere, as two and three are, is told of many things.
function evidence.points(a, b, shared, texts)
  local x, y = a.fact, b.fact
  a.beside, b.beside = a.beside or beside(x), b.beside or beside(y)
  local weight = math.min(x:likeness(y), 20)
  local words = 0.15 * weight - (weight < 3 and 0.7 or 0) + 0.45 * in_both(a.beside, b.beside) + 0.1 * math.min(shared.plain, 12)
    + 0.4 * shared.telling
  if words < 0.3 and (x.table or y.table or x.amount.unit == "percent") then return -5 end
  local sum = words + writing_points(x, y) + thing_points(x, y) - doubt(a, b, shared) - 5.9
  if sum < evidence.least then return sum end -- who tells it is asked of all: only where it may matter
  sum = sum - 0.3 * math.min(3, left_over(a, b) + left_over(b, a))
  return sum - 0.8 * math.min(4, math.max(texts(a), texts(b)) - 1)
end

--- Tells each of the entries which of all stand in its sentence.
function evidence.by_sentence(entries, all)
  local of = {}
  for _, e in ipairs(all) do
    local place = e.fact.document .. "|" .. e.fact.sentence
    of[place] = of[place] or {}
    table.insert(of[place], e)
  end
  for _, e in ipairs(entries) do e.beside_it = of[e.fact.document .. "|" .. e.fact.sentence] end
end

--- What no lead can make up for, what is worth a look, and what is rarely wrong.
evidence.least, evidence.enough, evidence.plenty = -1.5, 0.5, 1

return evidence
