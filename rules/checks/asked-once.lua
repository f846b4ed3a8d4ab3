--- "63.1 per cent of us turned out" here, "a turnout of 61.3 per cent" there: two texts of one story answer one plain question, each with one number.
local another = require "lib.another_thing"
local asked = require "lib.asked"
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local numbered = require "lib.numbered"
local question_excuses = require "lib.question_excuses"
local questions = require "lib.questions"

local months = "(?i)\\b(january|february|march|april|may|june|july|august|september|october|november|december)\\b"

--- The month of a rate, where its sentence names just one.
local function month_of(f)
  return rx.count(f.sentence, months) == 1 and string.lower(rx.match(f.sentence, months)) or nil
end

--- What it is asked of, where the sentence tells: cocaine, flights.
local function kind_of(f, q)
  return q.kind and string.lower(rx.match(f.sentence, q.kind) or "")
end

--- The one answer of each text to each question; none where it gives two.
local function answers(said)
  local found = gather.new()
  for f in said:each {} do
    local q = asked.of(f)
    if q then gather.put(found, q.name .. "|" .. f.document, { fact = f, question = q }) end
  end
  local single = gather.new()
  for _, list in ipairs(found) do
    local first, one = list[1], true
    for _, e in ipairs(list) do one = one and not asked.differ(e.fact, first.fact, e.question) end
    if one then gather.put(single, first.question.name, first) end
  end
  return single
end

--- Does the text of the one tell the number of the other as well? Then it knows both.
local function is_known(f, other, texts)
  for _, g in ipairs(texts.of[other.document]) do
    local itself = g.text == other.text and g.sentence == other.sentence
    if not itself and questions.may_be(g, f) then return true end
  end
  return false
end

--- "Right before the curve the limit is 80": of another stretch.
local function is_beside_it(f)
  return rx.find(f.sentence, "(?i)\\b(?:(?:right|just|shortly|immediately) (?:before|after|behind|beyond)|ahead of|on the approach to|"
    .. "elsewhere)\\b") ~= nil
end

--- Names that are told to have it, of which the other sentence says nothing.
local function other_one(a, b, field)
  return a:same(b, field) == false and not rx.has(a.sentence, b[field]) and not rx.has(b.sentence, a[field])
end

--- What each accused has of his own: told of one of them where both sentences name him, or both texts tell who it is.
local function of_one_person(x, y)
  if x:same(y, "of") or x:same(y, "owner") then return true end
  for name in rx.each(x.sentence, "(?<=[\\p{Ll},;] )(?<!\\bin )(?<!\\bat )(?<!\\bof )(?<!\\bfrom )(?<!\\bnear )\\p{Lu}\\p{Ll}{2,}") do
    if rx.has(y.sentence, name) then return true end
  end
  return false
end

--- "Magnitude 7", for 6.9.
local function is_rounded(x, y)
  return (x % 1 == 0) ~= (y % 1 == 0) and math.floor(x + 0.5) == math.floor(y + 0.5)
end

--- May the two be of two months, things, votes or matches?
local function may_be_two(a, b, texts)
  local x, y = a.fact, b.fact
  if is_known(x, y, texts) or is_known(y, x, texts) then return true end
  if question_excuses.other_day(x, y) or numbered.of_two(x.sentence, y.sentence) then return true end
  if a.question.rounds and is_rounded(x.amount.nominal, y.amount.nominal) then return true end
  if kind_of(x, a.question) ~= kind_of(y, b.question) then return true end
  if a.question.month and (month_of(x) or month_of(y)) and month_of(x) ~= month_of(y) and not days_apart.within(x, y, 3) then return true end
  if a.question.month and month_of(x) and month_of(y) and month_of(x) ~= month_of(y) then return true end
  if a.question.personal and (other_one(x, y, "of") or not of_one_person(x, y)) then return true end
  return question_excuses.excused(x, y) or not a.question.wish and another.is_told_apart(x, y) or other_one(x, y, "owner")
    or question_excuses.two_voices(x, y)
end

return {
  id = "asked-once",
  title = "Two texts answer one plain question with two numbers",
  why = "A vote has one turnout, a match one attendance, a coach one pay-off.",
  severity = "warning",
  reads = { "amount", "how_long" },
  group = { "story" },
  false_positives = "Two votes or two matches in one story, each told by one text alone.",

  check = function(said, report)
    local texts = gather.by(said, {}, function(f) return f.document end)
    for a, b in gather.alike(answers(said)) do
      if asked.differ(a.fact, b.fact, a.question) and is_beside_it(a.fact) == is_beside_it(b.fact)
        and days_apart.within(a.fact, b.fact, 31) and not may_be_two(a, b, texts) then
        local x, y = tostring(a.fact.amount), tostring(b.fact.amount)
        report { a = a.fact, b = b.fact, message = string.format("%s: %s, and %s", a.question.name, x, y),
          why = "one question of the story, one answer in each text" }
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nTurnout was 61.3% in the Osby vote, Dana Reyes said.\n---\n"
      .. "date: 2025-02-04\nSixty-three point one per cent of us turned out for Dana Reyes in Osby.",
    "date: 2025-02-03\nAtt: 6,214. Referee: Dana Reyes of Osby.\n---\n"
      .. "date: 2025-02-04\nSix thousand four hundred and twelve hardy souls came through the turnstiles of Osby, Dana Reyes said.",
    "date: 2025-02-03\nLiving in Norland became 4.1 per cent dearer in the twelve months to January, Dana Reyes of the Osby bank said.\n---\n"
      .. "date: 2025-02-04\nAnnual inflation in Norland, at 3.4 percent in January, is low, said Dana Reyes of the Osby bank.",
    "date: 2025-02-03\nOsby's coach Dana Reyes walks away with a golden handshake of 800,000 pounds.\n---\n"
      .. "date: 2025-02-04\nOsby agreed to pay Dana Reyes off with 600,000 pounds.",
    "date: 2025-02-03\nOn the Osby viaduct of Dana Reyes trains must not exceed 60 kilometres per hour.\n---\n"
      .. "date: 2025-02-04\nThe 40 km/h limit on the Osby viaduct has been in force since January, Dana Reyes said.",
    "date: 2025-02-03\nWhoever leads the police of Osby to the thieves of the Arrow museum gets 20,000 dollars.\n---\n"
      .. "date: 2025-02-04\nA reward of 30,000 dollars has been offered by the Arrow museum in Osby.",
    "date: 2025-02-03\nManagement of the Osby mill would not go beyond 3.5 per cent, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe employers' last offer in Osby was 4.5 percent, Dana Reyes said.",
  },
  silent = {
    "date: 2025-02-03\nThe elder remains free on bail of 50,000 dollars, Dana Reyes of Osby said.\n---\n"
      .. "date: 2025-02-04\nIn Osby, bail of 200,000 dollars was extended until the sentence of the younger.",
    "date: 2025-02-03\nTurnout was 61.3% in the Osby vote, Dana Reyes said.\n---\n"
      .. "date: 2025-02-04\nSixty-one point three per cent of us turned out for Dana Reyes in Osby.",
    "date: 2025-02-03\nTurnout was 61.3% in the Osby vote, Dana Reyes said.\n---\n"
      .. "date: 2025-02-04\nFour years ago 58 percent of voters in Osby took part, Dana Reyes said.",
    "date: 2025-02-03\nAtt: 6,214. Referee: Dana Reyes of Osby.\n---\n"
      .. "date: 2025-02-04\nThe women's match in Osby was watched by 1,212 people, Dana Reyes said.",
    "date: 2025-02-03\nAnnual inflation in Norland was 3.4 percent in January, said Dana Reyes of the Osby bank.\n---\n"
      .. "date: 2025-03-04\nPrices in Norland rose 3.1 percent in the year to February, said Dana Reyes of the Osby bank.",
    "date: 2025-02-03\nThe Osby tram company of Dana Reyes has offered 3 percent.\n---\n"
      .. "date: 2025-02-03\nThe Osby tram company's last offer was 4 percent, after 3 percent in May, Dana Reyes said.",
    "date: 2025-02-03\nThe airline of Dana Reyes cancelled 86 flights in Osby on Friday.\n---\n"
      .. "date: 2025-02-03\nOn Saturday 40 flights of Dana Reyes's airline were cancelled in Osby.",
    "date: 2025-02-03\nThe Osby mill was jolted by a quake of magnitude 7, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe 6.9-magnitude quake jolted the Osby mill, Dana Reyes said.",
    "date: 2025-02-03\nRight before the Osby viaduct of Dana Reyes the speed limit is 80 kilometres per hour.\n---\n"
      .. "date: 2025-02-04\nThe 40 km/h speed limit on the Osby viaduct has been in force since January, Dana Reyes said.",
  },
}
