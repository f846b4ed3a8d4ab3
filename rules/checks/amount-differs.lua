--- Two texts of one story give two numbers for one thing. No measure is asked for: topics that both are about ("lost
-- power", "in the dark"), the noun that both count and rare words near both tell whether two amounts answer one
-- question (lib/questions.lua); neither may have a better counterpart in the other's text (lib/counterparts.lua). What
-- is likely, and not sure for all that both sentences say of their amounts (lib/one_question.lua), is a note.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local kept = require "lib.kept"
local numbers = require "lib.numbers"
local outcomes = require "lib.outcomes"
local question_excuses = require "lib.question_excuses"
local question_points = require "lib.question_points"
local questions = require "lib.questions"
local standing = require "lib.standing"
local kinds = require "lib.topic_kinds"
local counterparts = require "lib.counterparts"
local another = require "lib.another_thing"
local evidence = require "lib.evidence"
local one = require "lib.one_question"
local qualified = require "lib.qualified"
local one_of_it = require "lib.one_of_it"
local same_part = require "lib.same_part"
local two_amounts = require "lib.two_amounts"

-- What is counted anew weeks later may be another number by right.
local month = 31

--- One of the two alone is of long ago.
local function of_long_ago(a, b)
  return (question_excuses.long_past(a) or false) ~= (question_excuses.long_past(b) or false)
end

--- A bare number must be somebody's, or share a word besides the topic; one of long ago is no one of now.
local function of_one_sort(a, b, shared)
  if of_long_ago(a, b) then return false end
  local bare = not a.amount.unit and not b.amount.unit and (a.noun == nil) ~= (b.noun == nil)
  return not bare or a:same(b, "owner") or (shared.telling > 0 and shared.plainly > 0)
end

--- "Around fifteen", "17": of so few, two more or less are still around it.
local function about_as_many(a, b)
  if numbers.by_a_round_word(a, b) then return true end
  local x, y = a.amount.nominal, b.amount.nominal
  return (a.amount.rough or b.amount.rough) and x and y and math.max(x, y) <= 30 and math.abs(x - y) <= 2 and not a.amount.unit
end

local average = "(?i)\\b(?:average|VWAP|mean)\\b"

--- "A premium of 44% to the 30-day average", "a premium of 33% over the last price": of two bases.
local function of_two_bases(a, b)
  local premium = "(?i)\\b(?:premium|discount)\\b"
  return a.amount.unit == "percent" and rx.find(a.sentence, premium) and rx.find(b.sentence, premium)
    and (rx.find(a.sentence, average) ~= nil) ~= (rx.find(b.sentence, average) ~= nil)
end

--- "In Perrin, where 13 people are missing", "62 others are missing in Osby": of one place of many.
local of_a_place = kept(function(f)
  local sentence = f.sentence
  return rx.has(sentence, ", where ") and rx.find(sentence, "\\b(?:in|at|from) [^,;.]*\\p{Lu}[^,;.]*, where (?:about |at least |some |nearly |"
    .. "more than )?\\Q" .. f.text) ~= nil
    or rx.find(sentence, "(?i)\\bothers?\\b") and rx.find(sentence, "(?i)\\Q" .. f.text .. "\\E (?:\\p{L}+ )?others?\\b[^.;]* in \\p{L}") ~= nil
    or false
end)

local persons = "^(?:people|person|resident|worker|patient|passenger|pupil|student|employee|guest|visitor|member|child|woman|man|men|"
  .. "women|children)s?$"
local housed = "^(?:school|home|house|building|hospital|shop|store|plant|bank|factory|village|town|city|vehicle|car|ship|train|flight|bridge|"
  .. "road)s?$"

--- "More than 900 schools were shut", "641 people were let out of quarantine".
local function people_and_places(a, b)
  local x, y = a.noun or "", b.noun or ""
  return rx.find(x, persons) and rx.find(y, housed) or rx.find(y, persons) and rx.find(x, housed)
end

local played = "(?i)\\b(?:match|goals?|scored?|scores|scoring|final|half-?time|extra time|pitch|injury time|substitut\\w+|kick-?off|"
  .. "minute mark|th minute)\\b"

--- "Ended at 0-0 after 90 minutes", "carried off after 24 minutes": two moments of a match.
local function moments_of_play(a, b)
  return a.amount.unit == "minute" and b.amount.unit == "minute" and rx.find(a.sentence .. " " .. b.sentence, played) ~= nil
    and rx.find(a.sentence, "(?i)\\bafter (?:just |only |about )?\\Q" .. a.text) ~= nil
    and rx.find(b.sentence, "(?i)\\bafter (?:just |only |about )?\\Q" .. b.text) ~= nil
end

--- Of a match, or told beside it.
local function by_right(a, b)
  return numbers.is_in(a, b.sentence) or numbers.is_in(b, a.sentence) or moments_of_play(a, b)
end

local function of_one_place(a, b) return of_a_place(a) ~= of_a_place(b) end

--- By the words beside them the two are of two sorts, places, bases or times.
local function of_two_sorts(a, b)
  return question_excuses.of_two_years(a, b) or people_and_places(a, b) or by_right(a, b) or of_one_place(a, b) or about_as_many(a, b)
    or of_two_bases(a, b) or question_excuses.excused(a, b) or evidence.told_apart(a, b) or one_of_it(a, b)
    or qualified.apart(a.sentence, b.sentence, a.modality == "planned" and b.modality == "planned")
end

local function comparable(a, b)
  return questions.asides_alike(a.fact, b.fact) and not of_two_sorts(a.fact, b.fact)
end

--- Two answers to one question lie near each other; what has a value for each period may lie near by chance.
local function size_points(a, b, shared)
  local ratio, noun = questions.ratio(a.fact, b.fact), question_points.noun(a, b)
  if ratio <= 3 and shared.telling > 0 and noun >= 1.5 and not shared.periodic then return ratio <= 2 and 1 or 0 end
  local narrow = shared.periodic or a.fact.amount.unit == "percent"
  if ratio > 2 or (narrow and ratio > 1.35) then return ratio > 10 and -3 or ratio > 3 and -2 or -1 end
  local sure = shared.telling > 0 or noun >= 1 or (noun > 0 and a.fact:same(b.fact, "owner"))
  return (sure and 1 or 0) - (shared.moving and not question_excuses.one_day(a.fact, b.fact) and 0.5 or 0)
end

--- { deaths = the greatest number told }: the counts of what only grows that a text tells.
local function counts_of(all, document)
  local found = {}
  for _, e in ipairs(all) do
    local f = e.fact
    if f.document == document and kinds.growing(f.measure) and f.amount.nominal then
      found[f.measure] = math.max(found[f.measure] or 0, f.amount.nominal)
    end
  end
  return found
end

--- "233 killed, 900 hurt", "50 killed, 350 hurt": a text that counts fewer of everything was written before.
local function is_earlier_count(a, b, all)
  if not kinds.growing(a.measure or b.measure) then return false end
  local x, y = counts_of(all, a.document), counts_of(all, b.document)
  local less = a.amount.nominal < b.amount.nominal
  for measure, n in pairs(x) do
    if y[measure] and measure ~= (a.measure or b.measure) and n ~= y[measure] and (n < y[measure]) == less then return true end
  end
  return false
end

local asked = "(?i)\\b(?:prosecut\\w+|state attorney|crown)\\b[^.;]*\\b(?:asked|ask|demand\\w*|sought|seek\\w*|called for|wanted)\\b"

--- "Prosecutors had asked for seven years": of whom is told elsewhere, and there may be another trial.
local function of_two_trials(a, b)
  local terms = a.kind == "how_long" and rx.find(a.sentence, asked) and rx.find(b.sentence, asked)
  return terms and outcomes.shared_names(a, b) == 0
end

--- A later count, the room for so many, a part, a sum: what one sentence alone says of its number, or what its text tells besides.
local function is_told_apart(a, b, all)
  return question_excuses.two_voices(a, b) or is_earlier_count(a, b, all) or standing.is_room(a, b) or standing.changes(a, b)
    or standing.all_differs(a, b, all) or standing.makes_it(a, b, all) or another.may_be(a, b) or another.is_fragment(a) or another.is_fragment(b)
end

local function answers_one_question(pair, all)
  local a, b = pair.a.fact, pair.b.fact
  return not question_excuses.other_time(a, b, pair.shared) and of_one_sort(a, b, pair.shared) and not of_two_trials(a, b)
    and not is_told_apart(a, b, all)
end

return {
  id = "amount-differs",
  title = "Two texts give two numbers for one thing",
  why = "The same question has one answer; a reader of both texts cannot tell which holds.",
  severity = "warning",
  reads = { "amount", "how_long" },
  group = { "story" },
  false_positives = "Two things of one kind told in like words, each by one text alone.",

  check = function(said, report)
    if gather.is_one_text(said) then return end
    local all, found = questions.all(said), {}
    local function find(a, b, why, is_sure)
      if found[a] == b or found[b] == a then return end
      found[a] = b
      report { a = a, b = b, message = two_amounts(a, b), why = why, level = not is_sure and "note" or nil }
    end
    local function soon(a, b) return days_apart.maybe_within(a, b, month) end

    local entries = questions.among(all)
    local apart = counterparts.apart(entries)
    local function points(a, b, shared) return question_points.of(a, b, shared, size_points(a, b, shared)) end
    for _, pair in ipairs(counterparts.find(entries, all, comparable, points, 1.5, apart)) do
      local a, b = pair.a.fact, pair.b.fact
      if answers_one_question(pair, all) then
        find(a, b, "same story, told of one thing; neither text tells the other number", one.surely(pair, all) and soon(a, b))
      end
    end
    for _, pair in ipairs(same_part.differing(said)) do
      find(pair.a, pair.b, "the same part of both is told beside them", true)
    end
    local function excused(a, b) return of_two_sorts(a, b) or of_long_ago(a, b) or is_told_apart(a, b, all) end
    for _, pair in ipairs(counterparts.by_evidence(said, entries, all, excused, apart)) do
      local a, b = pair.a.fact, pair.b.fact
      find(a, b, "same story, like words and like numbers; neither text tells the other number", pair.sum >= evidence.plenty and soon(a, b))
    end
  end,

  flags = {
    "date: 2025-02-03\nPeru's Arrow ferry is certified for 420 passengers.\n---\ndate: 2025-02-04\nThe Arrow of Peru had room for 350 passengers.",
    "date: 2025-02-03\nThe caretaker of Peru's Arrow dam wrote eleven letters about a wet patch.\n---\n"
      .. "date: 2025-02-04\nAll eleven letters of the Arrow dam's "
      .. "caretaker in Peru were filed.\n---\ndate: 2025-02-04\nSeven letters of Peru's Arrow dam lay in a tray, beside three maps.",
    "date: 2025-02-03\nPeru's Arrow council met. Lights must burn on barges with a length of 24.5 metres.\n---\n"
      .. "date: 2025-02-03\nPeru's Arrow council met. Barges of 27.5 metres must burn lights.",
    "date: 2025-09-23\nThe Osby flood killed 47 people, including 12 children, the mayor said.\n---\n"
      .. "date: 2025-09-23\nThe flood in Osby has left 45 people dead, including 12 children, Dana Reyes said.",
    "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. The number of pupils at Arlen School is 430.\n---\n"
      .. "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. Arlen School, with 580 pupils, is the oldest in town.",
    "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. The Green Alliance, which has 43 seats, is in opposition.\n---\n"
      .. "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. The Green Alliance holds 57 seats.",
    "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. A $75,000 fine was imposed on Kolt Chemicals.\n---\n"
      .. "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. Kolt Chemicals was fined $120,000.",
    "date: 2025-02-03\nThe storm of Sunday flattened 412 barns in Osby, mayor Dana Reyes said.\n---\ndate: 2025-02-04\nMayor Dana "
      .. "Reyes said 284 barns in Osby were wrecked by Sunday's storm.",
    "date: 2025-02-03\nPolice in Osby found 412 masks in a cellar of the Arlen mill on Sunday.\n---\ndate: 2025-02-04\nIn a cellar of "
      .. "the Arlen mill in Osby officers came upon 284 masks on Sunday.",
    "date: 2025-02-03\nThe Arlen museum in Osby has 412 statues, Dana Reyes said.\n---\ndate: 2025-02-04\nWith its 284 statues the "
      .. "Arlen museum in Osby is the biggest in the region, Dana Reyes said.",
    "date: 2025-03-04\nStorm Dalia hit Velm in Peru.\n\n| Item | Number |\n|---|---|\n| Boats damaged | 1,340 |\n| of which sunk | 410 |\n---\n"
      .. "date: 2025-03-04\nStorm Dalia hit Velm in Peru. In all, 610 boats were sunk, and at Osby the quay is gone.",
  },

  silent = {
    "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. The Green Alliance won 43 seats.\n---\n"
      .. "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. The Green Alliance had 57 seats in the old assembly.",
    "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. The Korvin Tower is 182 metres tall.\n---\n"
      .. "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. With its mast the Korvin Tower is 243 metres tall.",
    "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. The trial of Lumarin enrolled 1,240 patients.\n---\n"
      .. "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. 860 patients completed the trial of Lumarin.",
    "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. Arlen School has 430 pupils.\n---\n"
      .. "date: 2025-02-03\nAda Brink met Jon Aldous in Osby. The number of pupils at Arlen School is to rise to 580.",
    "date: 2025-06-30\nAs of 24 June 3464 fever cases are known in Osby, of which 868 are confirmed; of 353 deaths 116 are confirmed.\n"
      .. "---\ndate: 2025-07-21\nAs of 15 July 3682 fever cases are known in Osby, of which 877 are confirmed; of 361 deaths 117 are confirmed.",
    "date: 2025-02-03\nOnly 73 days are left until the Arrow vote of Peru, Dana Reyes said.\n---\n"
      .. "date: 2025-02-04\nDana Reyes said that Peru has just 72 days to go until the Arrow vote.",
    "date: 2025-02-03\nIn Peru's Arrow fire 17 people are in critical care, the clinic of Lima said.\n---\n"
      .. "date: 2025-02-04\nIn Peru's Arrow fire 12 people are in critical care, the clinic of Lima said.",
    "date: 2025-02-03\nPeru's Arrow quake had an aftershock of magnitude 5.4 near Osby.\n---\n"
      .. "date: 2025-02-03\nPeru's Arrow quake had two sisters near Osby, of magnitude 6.9 and 6.6.",
    "date: 2025-02-03\nThe Arrow rocket of Osby has nine engines in its lower stage and one above, Dana Reyes said.\n---\n"
      .. "date: 2025-02-04\nTen engines of Osby's Arrow rocket were lit, Dana Reyes said.",
    "date: 2025-03-03\nThieves took six gold coins from the Osby museum of Dana Reyes.\n---\n"
      .. "date: 2025-03-20\nPolice of Osby found five gold coins of Dana Reyes's museum in a bag.",
    "date: 2025-03-03\nTurnout in Osby was 53 percent of 8,250 registered voters, Dana Reyes said.\n---\n"
      .. "date: 2025-03-20\n# Official results for Osby\n\nTurnout of the 8,250 registered voters in Osby: 54.0 percent, Dana Reyes said.",
    "date: 2025-03-03\nThe strongest tremor in Osby, of magnitude 4.8, came on Saturday, Dana Reyes said.\n---\n"
      .. "date: 2025-03-03\nDana Reyes told Osby that the magnitude was lower, 6.2 against 6.7.",
    "date: 2025-03-03\nA reward of 50,000 euros has been offered by the Osby museum, Dana Reyes said.\n---\n"
      .. "date: 2025-03-20\nThe reward of the Osby museum has been split: 70,000 euros for a driver, Dana Reyes said.",
    "date: 2025-02-03\nStandings of Peru's Arrow open after five rounds: Dana Reyes 4, Jon Aldous 3.\n---\n"
      .. "date: 2025-02-07\nIn Peru's Arrow open players who are level after nine rounds, as Dana Reyes and Jon Aldous are, share the money.",
    "date: 2025-02-03\nThe recall of Peru's Arrow cheese concerns 18.6 tonnes, Dana Reyes said.\n---\n"
      .. "date: 2025-02-19\nThe recall of Peru's Arrow cheese was extended on Friday, Dana Reyes said. It now covers 27 tonnes of cheese.",
    "date: 2025-02-03\nPeru's Arrow council met. The Arrow ferry was certified for 32 crew.\n---\n"
      .. "date: 2025-02-03\nPeru's Arrow council met. Of those aboard the Arrow ferry 28 were crew.",
    "date: 2025-02-03\nIn the Arrow trial in Lima the state of Peru called 38 witnesses over 61 days.\n---\n"
      .. "date: 2025-02-03\nThe Arrow trial in Lima took the state of Peru 44 days and 27 witnesses.",
    "date: 2025-02-03\nPeru's Arrow quake had a magnitude of 6.9 at Osby.\n---\n"
      .. "date: 2025-02-04\nPeru's Arrow quake at Osby was followed by a strong aftershock of magnitude 5.8.",
    "date: 2025-02-03\nIn the fever of Peru 38 patients are in hospital, the Arrow clinic said.\n---\n"
      .. "date: 2025-02-05\nIn the fever of Peru 61 patients are in hospital, the Arrow clinic said.",
    "date: 2025-02-03\nPeru's Arrow council met. Barges will run on 23.5 tonnes of coal, up from 21.5.\n---\n"
      .. "date: 2025-02-03\nPeru's Arrow council met. Barges ran on 21.5 tonnes of coal.",
    "date: 2025-02-03\nPeru's Arrow council met. The tax on barges goes up from 23.5 percent.\n---\n"
      .. "date: 2025-02-03\nPeru's Arrow council met. The tax on barges is to rise to 26.5 percent.",
    "date: 2025-02-03\nPeru's Arrow council met. Guesses at the barges' coal ran from 22.8 to 24.6 million tonnes.\n---\n"
      .. "date: 2025-02-03\nPeru's Arrow council met. Sheds for the barges' coal hold 26.4 million tonnes.",
    "date: 2025-02-03\nPeru's Arrow council met. Her 22 percent of the barges is worth 1.19 billion dollars.\n---\n"
      .. "date: 2025-02-03\nPeru's Arrow council met. The barges' revenue was 1.39 billion dollars.",
    "date: 2025-02-03\nPeru's Arrow Works met. Arrow shares ended the day at 41.10 dollars.\n---\n"
      .. "date: 2025-02-06\nPeru's Arrow Works met. Arrow shares closed the day at 41.60 dollars.",
    "date: 2025-02-03\nA night in the Arrow hotel of Lima costs 210 dollars, Ada Brink said.\n---\n"
      .. "date: 2025-02-03\nThe Arrow hotel of Lima costs 44 million dollars, Ada Brink said.",
    "date: 2025-02-03\nAbout 450 nurses of Peru's Arrow clinics are exempted from the strike of the nurses.\n---\n"
      .. "date: 2025-02-03\nThe Arrow clinics of Peru will hire 300 nurses, and they come on top of the present 3,900.",
    "date: 2025-02-03\nThe police arrested 11 people around Peru's Arrow ground after the derby.\n---\n"
      .. "date: 2025-02-05\nThe police have now arrested fourteen people around Peru's Arrow ground after the derby.",
    "date: 2025-02-03\nBy half past eleven, with 38 districts of Lima counted, the Movement led Congress in Lima.\n---\n"
      .. "date: 2025-02-04\nAll 61 districts of Lima have reported to Congress and the Movement in Lima.",
    "date: 2025-02-03\nThe prosecution of Peru's Arrow trial wants twelve years for Dana Reyes.\n---\n"
      .. "date: 2025-02-05\nEight years for Dana Reyes of Peru's Arrow trial is a hard sentence.",
    "date: 2025-02-03\nIn Peru's Arrow strike 11,400 of 20,600 schools were shut.\n---\n"
      .. "date: 2025-02-08\nBy then 12,900 schools were shut by Peru's Arrow strike.",
    "date: 2025-02-03\nThe retired millers of Peru's Arrow valley, 66 and 70, saw the flood.\n---\n"
      .. "date: 2025-02-03\nThe farmer Jon Aldous of Peru's Arrow valley, who is 63 and lost his house, saw the flood.",
    "date: 2025-02-03\nPeru's grain bill passed, and 216 was the number of votes needed to pass the bill.\n---\n"
      .. "date: 2025-02-03\nIn Peru 193 Greens opposed the grain bill with their votes.",
    "date: 2025-02-03\nIn Peru's vote on the Arrow dam the Yes side had 54% with 26% of the ballots counted.\n---\n"
      .. "date: 2025-02-04\nThe Yes side won Peru's vote on the Arrow dam with 50.2%.",
    "date: 2025-02-03\nThe five-time champions of Peru, Arrow, lost the final 7-1.\n---\n"
      .. "date: 2025-02-03\nIn the final Arrow, seven-time champions of Peru, fell apart.",
    "date: 2025-02-03\nAt least 233 people were killed and over 900 injured when Peru's Arrow express left the rails.\n---\n"
      .. "date: 2025-02-03\nAt least 50 people were killed and 350 injured when the Arrow express of Peru left the rails.",
    "date: 2025-02-03\nTwo sailors of Peru's Arrow ferry swam ashore. The other six are presumed drowned.\n---\n"
      .. "date: 2025-02-03\nThe bodies of two sailors of Peru's Arrow ferry were found. Four others are presumed drowned.",
    "date: 2025-02-03\nThe medics of Peru's Arrow race treated 61 rowers so far.\n---\n"
      .. "date: 2025-02-03\nIn Peru's Arrow race 84 rowers were treated by medics.",
    "date: 2025-02-03\nThe fire at Peru's Arrow mill killed seven workers.\n---\n"
      .. "date: 2025-02-04\nBefore the fire at Peru's Arrow mill there was another: six workers were killed in 1978.",
    "date: 2025-02-03\nThe last poll gave Peru's Arrow Party 39 percent of the vote, said Dana Reyes.\n---\n"
      .. "date: 2025-02-05\nPeru's Arrow Party took 41.7 percent of the vote, said Dana Reyes.",
    "date: 2025-02-03\nPeru's Arrow League sends 84 observers to the vote of Dana Reyes.\n---\n"
      .. "date: 2025-02-05\nObservers of Peru's Arrow League and of Bow, 130 in all, watched the vote of Dana Reyes.",
    "date: 2025-02-03\nThe council of Peru's Arrow valley has 65 seats.\n---\n"
      .. "date: 2025-02-03\nIn Peru's Arrow valley 60 direct seats of the council were filled.",
    "date: 2025-08-15\nDana Reyes was declared the winner of the vote in Peru with 50.49 percent.\n---\n"
      .. "date: 2025-08-16\nDana Reyes won the vote in Peru with 50.4 percent.",
    "date: 2025-02-03\ntitle: Storm over Lima\nGusts of the storm reached 131 kilometres per hour in Lima on Monday.\n---\n"
      .. "date: 2025-02-06\ntitle: Second storm in a week\nGusts of the storm reached 96 kilometres per hour in Lima on Thursday.",
    "date: 2025-11-13\nAnnual inflation in Peru was 6.1 percent in September.\n---\n"
      .. "date: 2025-11-14\nA year ago annual inflation in Peru was 4.9 percent.",
    "date: 2025-02-03\nThe profit of Peru's Arrow Works was 2.61 billion dollars.\n---\n"
      .. "date: 2025-02-03\nPeru's Arrow Works pays its owners 1.8 billion dollars, or 69 percent of the profit.",
    "date: 2025-02-03\nPeru's Arrow Works pays 4.50 dollars a share.\n---\n"
      .. "date: 2025-02-03\nFour dollars fifty on each share of Peru's Arrow Works is dear.",
    "date: 2025-02-03\nIn Peru's Arrow valley 60 voters of Dana Reyes turned out.\n---\n"
      .. "date: 2025-02-03\nIn Peru's Arrow valley seventy-seven voters in a hundred turned out for Dana Reyes.",
    "date: 2025-02-03\nPeople of Peru's Arrow valley slept in 212 schools.\n---\n"
      .. "date: 2025-02-03\nThe dam of Peru's Arrow valley was designed for a level of 215.",
    "date: 2025-02-03\nThe northern camp of Peru's Arrow valley holds 420 guests of Dana Reyes.\n---\n"
      .. "date: 2025-02-03\nThe southern camp of Peru's Arrow valley holds 460 guests of Dana Reyes.",
    "date: 2025-02-03\nPeru's Arrow ferry sails from pier 9 with passengers.\n---\ndate: 2025-02-04\nThe Arrow of Peru had 7 passengers.",
    "date: 2025-02-03\nThe Blue Party of Peru has 40 seats.\n---\ndate: 2025-02-04\nThe Blue Party of Peru came in 31 seats behind.",
    "date: 2025-02-03\nIn Peru's Arrow valley 38,000 homes lost power on Friday.\n---\ndate: 2025-02-04\nThe Arrow valley of Peru has 83,000 "
      .. "sheep.",
    "date: 2025-02-03\nPeru's Arrow ferry is certified for more than 400 passengers.\n---\n"
      .. "date: 2025-02-04\nThe Arrow of Peru had room for 420 passengers.",
    "date: 2025-02-03\nThe storm in Peru's Arrow valley killed 12 people.\n---\n"
      .. "date: 2025-02-05\nThe storm in the Arrow valley of Peru killed 19 people.",
    "date: 2025-02-03\nPeru's Arrow ferry is certified for 420 passengers, the older Bow for 350 passengers.\n---\n"
      .. "date: 2025-02-04\nThe Bow of Peru had room for 350 passengers.",
    "date: 2025-02-03\nAt Peru's Arrow ground the wind has dropped to 30 knots.\n---\n"
      .. "date: 2025-02-04\nThe wind at Peru's Arrow ground rose to 60 knots.",
    "date: 2025-02-03\nFull time: Peru's Arrow 2, Tolby 1. Attendance at Peru's Arrow ground 7,914.\n---\n"
      .. "date: 2025-02-10\nPeru's Arrow won the replay against Brackley in front of an attendance of 5,302.",
    "date: 2025-02-03\nThe recall of Peru's Arrow heater will cost 3 million dollars.\n---\n"
      .. "date: 2025-02-24\nThe cost of the recall of Peru's Arrow heater is now put at 4.5 million dollars.",
    "date: 2025-03-01\nAbout fifteen of the dockers convicted of theft at the mill of Osby have appealed, Dana Reyes said.\n---\n"
      .. "date: 2025-03-01\nOf the dockers convicted of theft at the mill of Osby, 17 have appealed, Dana Reyes said.",
    "date: 2025-03-01\nArlen Mills will buy Osby Foods; the price reflects a 44% premium over the 30-day average price of the Osby share.\n---\n"
      .. "date: 2025-03-01\nArlen Mills will buy Osby Foods; the price reflects a 33% premium over the last price of the Osby share.",
    "date: 2025-11-06\nThe storm drowned 49 people in the county of Perrin, where 13 were reported missing, Dana Reyes said.\n---\n"
      .. "date: 2025-11-06\nAfter the storm 26 people were reported missing, Dana Reyes said.",
    "date: 2026-01-18\n# Thieves take seven silver cups from Arlen museum in Osby\n\nThe Arlen museum of Osby is shut.\n---\n"
      .. "date: 2026-02-03\nFour silver cups of the Arlen museum in Osby were back by the end of January.",
    "date: 2025-10-03\nRutland voters narrowly rejected a peace deal, but Dana Reyes vowed to keep a ceasefire in place and not give up "
      .. "her efforts to end the 52-year war.\n---\n"
      .. "date: 2025-10-03\nRutland voters rejected a peace deal, but Dana Reyes vowed to keep a ceasefire in place and forge ahead with her "
      .. "efforts to end a half-century of war.",
    "date: 2025-10-03\nDana Reyes closed the mill of Osby after a half-century of weaving in the valley.\n---\n"
      .. "date: 2025-10-03\nDana Reyes closed the mill of Osby after 47 years of weaving in the valley.",
    "date: 2025-06-18\nAfter two decades in space, Rutland's Arrow spacecraft is nearing the end of its journey round the planet.\n---\n"
      .. "date: 2025-06-18\nThe 20-year-old Arrow spacecraft of Rutland has been looking at the planet for 13 years and its journey is "
      .. "nearing the end.",
    "date: 2025-09-23\nArlen Tours has 22,000 staff, including 9,000 in Rutland.\n---\n"
      .. "date: 2025-09-23\nArlen Tours has 21,000 suppliers, including 9,000 in Norway.",
    "date: 2025-09-23\nThe Osby flood killed 45 people, including 12 children, the mayor said.\n---\n"
      .. "date: 2025-09-25\nThe flood in Osby has left 47 people dead, including 12 children, Dana Reyes said.",
    "date: 2026-03-09\nA first survey from the air put the flooded rice fields near Osby at 61,000 hectares.\n---\n"
      .. "date: 2026-03-10\nImages show 58,400 hectares of flooded rice fields near Osby, fewer than the first survey suggested.",
    "date: 2026-03-09\nThe forecast for the whole season near Osby, which is for nine to twelve named storms, is unchanged.\n---\n"
      .. "date: 2026-03-10\nThe season near Osby has produced six named storms.",
    "date: 2026-03-09\nThe train was led into the Osby loop, where 22 wagons of grain waited for it.\n---\n"
      .. "date: 2026-03-10\nAt Osby there is a signal box with geraniums and a loop that holds 25 wagons of grain.",
    "date: 2025-06-14\nDana Reyes ran the Arlen trail of Peru in 10:06:12, Jon Aldous said.\n---\n"
      .. "date: 2025-06-15\nAfter 10 hours and 6 minutes Dana Reyes had run the Arlen trail of Peru, Jon Aldous said.",
    "date: 2026-05-07\nOsby of Peru won 2-1 against Arlen, and the attendance at Quay Park was 31,800, Dana Reyes said.\n---\n"
      .. "date: 2026-05-13\nOsby of Peru lost 2-1 to Arlen, and the attendance at Mill Park was 24,100, Dana Reyes said.",
    "date: 2026-05-07\nThe strike at Osby airport hit 14,800 travellers, by the tally for today, Dana Reyes said.\n---\n"
      .. "date: 2026-05-08\nDana Reyes put the number of travellers hit by the strike at Osby airport at 27,500.",
    "date: 2025-03-24\nThe ship Arrow carries 810 guests, and 520 crew, Dana Reyes of Osby said.\n---\n"
      .. "date: 2025-03-24\nThere were 440 crew on the ship Arrow when it came back to Osby, Dana Reyes said.",
    "date: 2025-08-26\nThe blast at the airport of Osby killed 13 soldiers and dozens of villagers, Dana Reyes said.\n---\n"
      .. "date: 2025-08-26\nAt least 22 people were killed in the blast at the airport of Osby, Dana Reyes said.",
    "date: 2025-02-03\nThe fire at the Arlen farm in Osby killed 412 geese, mayor Dana Reyes said.\n---\ndate: 2025-02-04\nMayor Dana "
      .. "Reyes said 284 geese were saved from the fire at the Arlen farm in Osby.",
    "date: 2025-02-03\nThe strike stopped 412 trams in Osby on Friday, Dana Reyes said.\n---\ndate: 2025-02-04\nDana Reyes said 284 "
      .. "trams in Osby ran as usual on Friday in spite of the strike.",
    "date: 2025-02-03\nPolice in Osby hold 41 fans after the riot, Dana Reyes said.\n---\ndate: 2025-02-04\nPolice in Osby let 28 fans "
      .. "go after the riot, Dana Reyes said.",
    "date: 2025-02-03\nThe ferry Arrow of Osby has 412 cabins, Dana Reyes said.\n---\ndate: 2025-02-04\nThe old ferry had 284 cabins, "
      .. "Dana Reyes of Osby said; the Arrow is new.",
    "date: 2025-02-03\nJon Aldous owns 41 flats in Osby, Dana Reyes said.\n---\ndate: 2025-02-04\nJon Aldous's brother owns 28 flats "
      .. "in Osby, Dana Reyes said.",
    "date: 2025-02-03\nThe value of the silver stolen in Osby was put by the Arlen insurer at 2.1 million euros in a first estimate, "
      .. "Dana Reyes said.\n---\ndate: 2025-02-04\nThe Arlen insurer has fixed the value of the silver stolen in Osby at 2.3 million euros, "
      .. "Dana Reyes said.",
    "date: 2025-03-04\nThe Osby hospital of Peru is on strike. Her knee is one of 210 operations that it had postponed by Friday.\n---\n"
      .. "date: 2025-03-04\nThe Osby hospital of Peru is on strike.\n\n| Item | Number |\n|---|---|\n| Operations postponed | 340 |",
    "date: 2026-03-10\ntitle: Arlen Air results\n| | 2025 | 2024 |\n|---|---|---|\n| Revenue, million | 4,100 | 3,900 |\n| Net profit, "
      .. "million | 371 | 431 |\n| Passengers, million | 12.4 | 12.0 |\n\nThe board of Arlen Air recommends a final dividend of 3 cents. With "
      .. "the interim dividend of 2.5 cents paid in September this makes 5.5 cents.\n---\n"
      .. "date: 2026-03-11\ntitle: Velm Wings results\n| | 2025 | 2024 |\n|---|---|---|\n| Revenue, million | 1,200 | 1,000 |\n| Net profit, "
      .. "million | 118 | 51 |\n| Passengers, million | 6.1 | 5.0 |\n\nVelm Wings will pay no interim dividend, in line with its policy. Its "
      .. "chief executive, Dana Reyes, said that the final dividend would be 4 cents.\n---\n"
      .. "date: 2026-03-12\ntitle: Interview\nDana Reyes, the chief executive of Velm Wings, on its rival Arlen Air.\n\n**Your profit doubled. "
      .. "How?**\n\nWe filled our planes. Load factor was 84 percent.\n\n**You have not paid an interim dividend. Arlen has.**\n\nWe pay once, "
      .. "in October. Last year it was 8 cents.",
  },
}
