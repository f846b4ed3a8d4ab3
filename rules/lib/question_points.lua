--- How likely it is that two amounts answer one question, in points.
local another = require "lib.another_thing"
local days_apart = require "lib.days_apart"
local excuses = require "lib.excuses"
local lazy = require "lib.lazy"
local noun_kin = require "lib.noun_kin"
local numbers = require "lib.numbers"
local question_excuses = require "lib.question_excuses"
local questions = require "lib.questions"
local kinds = require "lib.topic_kinds"
local question_points = {}

question_points.enough = 5

--- Nouns of anything and everything, and words that only look like a counted noun.
local vague = lazy(function() return {
  people = true, person = true, man = true, men = true, woman = true, women = true, children = true, year = true,
  day = true, month = true, week = true, hour = true, minute = true,
  time = true, case = true, member = true, part = true, thing = true, point = true, place = true, other = true,
  home = true, house = true, family = true, unit = true,
  worker = true, employee = true, resident = true, passenger = true, victim = true, page = true, metre = true,
  meter = true, question = true, share = true, vote = true, job = true,
  percent = true, seat = true, goal = true, game = true, match = true, win = true, word = true, document = true,
  reason = true, step = true, side = true, country = true, city = true,
} end)

--- A sum of money in a named currency, a length, a weight: few amounts of a text have the same.
function question_points.named_unit(fact)
  local unit = fact.amount.unit
  return fact.kind == "amount" and unit ~= nil and unit ~= "percent"
end

--- Are both about topics, and none of them the other's?
function question_points.other_topics(a, b)
  local function tells(list)
    for _, word in ipairs(list) do
      if rx.find(word, "^#") and not kinds.loose(word) and not kinds.things(word) then return true end
    end
    return false
  end
  return tells(a.list) and tells(b.list)
end

--- What both count: a noun that few count tells much, one of anybody and anything little.
function question_points.noun(a, b)
  local x, y = a.fact.noun, b.fact.noun
  if x and x == y and #x >= 3 and not rx.find(x, "(ed|ing|ly)$") then return vague(x) and 0.5 or 1.5 end
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

--- Is one of them of a kind of these, and the other not?
local function differ(a, b, these)
  for kind in pairs(these) do
    if (a.words[kind] ~= nil) ~= (b.words[kind] ~= nil) then return true end
  end
  return false
end

--- Sums that were asked for and sums that were got differ, but seldom in nothing but the order of digits. "Fined this week, it made a profit of 41
-- million": one of the two is of another sort of money as well.
local function topic_points(a, b, shared, extra)
  if extra < 2 and differ(a, b, kinds.stages) then return -2 end
  if shared.telling > 0 then return (shared.broad and 1.5 or 2) + (shared.telling > 1 and 1 or 0) - (differ(a, b, kinds.sums) and 1.5 or 0) end
  return question_points.other_topics(a, b) and -1 or 0
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
  if same then return question_points.noun(a, b) > 0 and 1.5 or 1 end
  return same == false and extra < 2 and not another.one_tells(a.fact, b.fact, a.fact.owner, b.fact.owner) and -1.5 or 0
end

local function moves(entry)
  for _, word in ipairs(entry.list) do
    if kinds.moving(word) then return true end
  end
  return false
end

--- Told of one day or year. Two days a few days apart may be those on which it was said, where the digits look like a slip of what does not move.
local function when_points(a, b, shared, extra)
  if question_excuses.is_lasting(a.fact) and question_excuses.is_lasting(b.fact) then return 0 end
  local x, y = a.fact.period, b.fact.period
  if not x or not y then return 0 end
  if x:same(y) then return 1 end
  if not x:apart(y) then return 0 end
  if x.is_day and y.is_day then return (extra < 2 or moves(a) or moves(b)) and -5 or -0.5 end
  return (shared.moving or shared.periodic) and -5 or -1
end

--- Does its text tell one value alone in the unit: one sum of euros, one length?
local function only_of_unit(entry, entries)
  for _, e in ipairs(questions.of_document(entries, entry.document)) do
    if numbers.apart(e.fact, entry.fact) then return false end
  end
  return true
end

--- How likely it is that the two answer one question, before rivals are looked at, and the part of it that what they
-- are about gives. Topics that both are about tell most, then the noun that both count, rare words near both, a named
-- unit. `extra` is what the numbers themselves tell.
function question_points.of(a, b, shared, extra)
  local alike = topic_points(a, b, shared, extra) + word_points(shared) + question_points.noun(a, b) + owner_points(a, b, extra)
  if alike > 0 then alike = alike + sentence_points(a, b) end
  local excused = extra < 3 and excuses.points(a, b, days_apart.least(a.fact.published, b.fact.published)) or 0
  local unit = question_points.named_unit(a.fact) and 1 or 0
  local mood = a.fact.modality ~= b.fact.modality and 1 or 0
  return extra + alike + when_points(a, b, shared, extra) - excused + unit - mood, alike
end

--- What two amounts gain by being the only ones of their unit, each in its text.
function question_points.sole(a, b, entries)
  return a.fact.amount.unit and only_of_unit(a, entries) and only_of_unit(b, entries) and 1 or 0
end

return question_points
