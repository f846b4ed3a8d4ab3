--- What one of two sentences says of its amount, and the other does not: a count that runs, a poll, a part, a total, another half, another race.
-- Each may make the two amounts tell of two things; a smaller amount that is told more closely may be a part of the greater.
local calendar = require "lib.calendar"
local days_apart = require "lib.days_apart"
local in_sentence = require "lib.in_sentence"
local kept = require "lib.kept"
local lazy = require "lib.lazy"
local numbered = require "lib.numbered"
local question_excuses = require "lib.question_excuses"
local another = {}

--- Words of one class that exclude each other: told "in the north" here and "in the south" there.
local classes = {
  { first = 1, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6, final = 9 },
  { men = 1, ["men's"] = 1, women = 2, ["women's"] = 2, boys = 3, girls = 4, wheelchair = 5, junior = 6, under = 7 },
  { north = 1, northern = 1, south = 2, southern = 2, east = 3, eastern = 3, west = 4, western = 4, central = 5 },
  { morning = 1, afternoon = 2, evening = 3, night = 4, overnight = 4, midday = 5, noon = 5 },
  { annual = 1, annually = 1, yearly = 1, quarterly = 2, monthly = 3, weekly = 4, daily = 5, hourly = 6, nightly = 7 },
  { domestic = 1, foreign = 2, international = 2, overseas = 2 }, { gross = 1, net = 2 }, { public = 1, private = 2 },
  { urban = 1, rural = 2 }, { minimum = 1, maximum = 2, average = 3, median = 4 }, { upper = 1, lower = 2 }, { left = 1, right = 2 },
  { inflow = 1, outflow = 2, arrivals = 1, departures = 2 }, { adults = 1, adult = 1, children = 2, child = 2 },
  { home = 1, away = 2 }, { prosecution = 1, state = 1, defence = 2, defense = 2 },
  calendar.months,
}

--- { word = { { class, member }, ... } }
local classes_of = lazy(function()
  local found = {}
  for class, members in ipairs(classes) do
    for word, member in pairs(members) do
      found[word] = found[word] or {}
      table.insert(found[word], { class = class, member = member })
    end
  end
  return found
end)

--- The members of each class that a sentence has, but for those of "a fifth of the capital": { [class] = { [member] = true } }.
local members_in = kept(function(sentence)
  local found = {}
  for word in rx.each(sentence:lower(), "\\b(?!may\\b)[\\p{L}'’]+\\b(?! of\\b)") do -- "may" is more often a verb
    for _, is in ipairs(classes_of(word) or {}) do
      found[is.class] = found[is.class] or {}
      found[is.class][is.member] = true
    end
  end
  return found
end)

--- Each sentence has words of one class, and none in common.
local function opposed(a, b)
  local x, y = members_in(a.sentence), members_in(b.sentence)
  for class, members in pairs(x) do
    local others = y[class]
    local shared = not others
    for member in pairs(others and members or {}) do shared = shared or others[member] end
    if not shared then return true end
  end
  return false
end

local running = "(?i)\\b(?:so far|to date|for (?:today|the day|yesterday)|as yet|up to now|until now|by then|at (?:last|the latest) count|"
  .. "still|preliminary|"
  .. "provisional(?:ly)?|(?:first|initial|early|rough) (?:estimates?|surveys?|tall(?:y|ies))|"
  .. "early (?:results|counts?|figures|reports|returns)|(?:votes?|ballots|papers|precincts|districts|"
  .. "stations) (?:\\w+ )?(?:counted|reporting))\\b"
local at_hour = "(?i)\\b(?:as of|by (?:(?:half|a quarter|quarter|ten|twenty|five) (?:past|to) \\w+|\\d{1,2}[:.]\\d\\d|"
  .. "\\d{1,2} ?[ap]\\.?m|\\w+ o['’]clock|noon|midday|midnight|nightfall|dawn|dusk|mid-(?:morning|afternoon)|lunchtime|"
  .. "(?:\\w+ )?(?:morning|afternoon|evening|night)))\\b"
local polled = "(?i)\\b(?:(?:opinion|exit|straw) polls?|pollsters?|surveys?|surveyed|projections?|projected|polls? (?:of|by|gave|put|had|shows?|"
  .. "showed|published|suggest\\w*)|predict(?:s|ed|ions?)?|betting|bookmakers?)\\b"

--- One of the two alone is told so.
local function alone(a, b, pattern)
  return (rx.find(a.sentence, pattern) ~= nil) ~= (rx.find(b.sentence, pattern) ~= nil)
end

local behind, before = in_sentence.behind, in_sentence.before

local joined = "(?:in all|in total|altogether|all told|combined|between them|together)"
local totals = { behind = "^(?: [\\p{L}-]+){0,2},? " .. joined .. "\\b",
  before = "(?i)\\b" .. joined .. ",?(?: (?:they|there|we|it|have|had|has|are|were|is|was|employ|hold|make|makes|some|about))* $",
  said = "(?i)\\btotal (?:of|was|is|stands at|stood at|came to) (?:\\w+ )?$" }

--- "130 in all", "together they have 130", "a total of 130".
function another.is_total(f)
  return rx.find(behind(f), totals.behind) ~= nil or rx.find(before(f), totals.before) ~= nil or rx.find(before(f), totals.said) ~= nil
end

local wish = "(?i)\\b(?:wants?|wanted|ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|seeks?|seeking|sought|request(?:s|ed|ing)?|propos(?:es|ed|ing)|"
  .. "recommend(?:s|ed|ing)?|call(?:s|ed|ing) for)(?: (?!in\\b|on\\b|and\\b)\\w+){0,3} $"

--- "The prosecution wants twelve years": not yet given.
local function is_wished(f)
  return rx.find(before(f), wish) ~= nil
end

local taken_on = "(?i)\\b(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|t(?:ake|akes|aken|aking|ook) on|add(?:s|ed|ing)?|train(?:s|ed|ing)?)"
  .. "(?: (?:about|some|another|up to|at least|a further))* $"

--- "Will hire 300 nurses": not the nurses that are there.
local function is_taken_on(f)
  return rx.find(before(f), taken_on) ~= nil
end

local moved = "(?i)\\b(?:has|have|had|is|are|was|were)(?: since| now| already| been| again)* (?:dropped|fallen|risen|climbed|grown|eased|slowed|"
  .. "sunk|shrunk|widened|swollen|increased|decreased|dwindled|swelled|down|up|back) to (?:\\w+ ){0,2}$"

--- "The wind has dropped to 30 knots": it was another before, and may be another since.
local function has_moved(a, b)
  return days_apart.two_days(a, b) and (rx.find(before(a), moved) ~= nil or rx.find(before(b), moved) ~= nil)
end

local steps = "(?i)^(?: [\\p{L}-]+)? (?:rounds?|games?|match(?:es)?|stages?|laps?|holes?|sets|innings|races?|legs|heats?|overs|ballots|moves|"
  .. "events|outings|starts|fixtures|rubbers|frames|fights|weeks|days)\\b"

--- "Five after nine rounds": how far it had come when that was told.
local function is_stage(f)
  return not f.amount.unit and rx.find(before(f), "(?i)\\b(?:after|through|with|over)(?: the (?:first|last|opening))?(?: just| only| all)? $") ~= nil
    and rx.find(behind(f), steps) ~= nil
end

local stand = "(?i)\\bafter (?:the |just |only |all )?(\\d+|\\p{L}+)(?: of (?:the )?(?:\\d+|\\p{L}+))?(?: \\p{L}+)? (?:rounds?|games?|match(?:es)?|"
  .. "stages?|laps?|holes?|races?|legs|heats?|ballots|events|fixtures|weeks|days|months)\\b"

--- "After six races", "after ten races": how it stood at two points of one contest.
function another.of_two_stages(a, b)
  return numbered.two_by(a.sentence, b.sentence, stand)
end

local now = "(?i)\\b(?<!until |till |from |by |up to |even |just |for )now\\b"

--- Does the text of a later day, and not only of the same, tell it in such words?
local function told_later(a, b, words)
  local early, late = days_apart.in_order(a, b)
  return early.published:before(late.published) and rx.find(late.sentence, words) ~= nil
end

--- "It now covers 27 tonnes", told later: before, it covered another number.
function another.is_now(a, b)
  return told_later(a, b, now)
end

local renewed = "(?i)\\b(?:(?:has|have|had) now|(?:is|are) now (?:put|estimated|expected|thought|given|seen|reckoned|valued|believed)|"
  .. "now (?:puts?|expects?|sees|reckons|estimates|stands?)|(?:revised|updated|raised|lowered|corrected|increased|reduced|cut) (?:\\w+ ){0,3}to)\\b"

--- "The cost is now put at 4.5 million": before, it was put at something else.
local function is_renewed(a, b)
  return told_later(a, b, renewed)
end

local contest = "(?i)\\b(?:won|lost|drew|draws?|wins?|victory|defeat|replay|match|game|beat|beaten|tie|final|cup|attendance|crowd)\\b"
local opponent = "\\b(?:against|versus|vs?\\.?|beat|over|visitors?|hosts) ((?:\\p{Lu}[\\p{L}'’-]+ ?)+)"

local polled_for = "(?i)\\b(?:votes?|ballots?|elections?|constituency|councillors?)\\b"

--- "Won 3-0 against Osby in front of 5,302": of another match, where the other sentence does not name Osby.
local function other_match(a, b)
  if not rx.find(a.sentence, contest) and not rx.find(b.sentence, contest) then return false end
  if rx.find(a.sentence, polled_for) or rx.find(b.sentence, polled_for) then return false end
  for _, pair in ipairs { { a, b }, { b, a } } do
    for name in rx.each(pair[1].sentence, opponent) do
      if not rx.has(pair[2].sentence, rx.match(name, "^\\S+")) then return true end
    end
  end
  return false
end

local number = "\\d[\\d.,]*"

--- "20,600" as a number; nil for digits that make none.
local function value_of(digits)
  local plain = ""
  for part in rx.each(digits, "[\\d.]+") do plain = plain .. part end
  return tonumber(plain)
end

--- The second of "11,400 of 20,600 schools": the whole, of which any other number may be a part.
local function is_whole(f)
  local part, all = rx.match(f.text, "(?i)^(" .. number .. ") of (?:the |its |their |all )?(" .. number .. ")")
  return all ~= nil and part ~= all and value_of(all) == f.amount.nominal
end

--- The words between the number and what it counts, and a clause behind it that tells which: "60 direct seats", "60 seats that are filled".
function another.closer(f)
  if not f.noun then return nil end
  local words, tail = rx.match(behind(f), "(?i)^((?: [\\p{L}'-]+){0,3}?) \\Q" .. f.noun .. "\\E\\w{0,3}\\b(.*)")
  if not words then return nil end
  local which = rx.match(tail, "^ (?:that|who|which|whose)\\b[^,.;]*")
  return words .. (which or "")
end

local plain = "^(?:that|who|which|whose|were|have|been|than|more|with|people|about|other)$"

--- Is the smaller told more closely: of "direct seats", where the greater is of seats?
local function is_narrower(a, b)
  if a.amount.unit or b.amount.unit then return false end
  local small, great = a, b
  if a.amount.nominal > b.amount.nominal then small, great = b, a end
  for word in rx.each(another.closer(small) or "", "[\\p{L}'-]{4,}") do
    if not rx.has(great.sentence:lower(), word:lower()) and not rx.find(word, plain) then return true end
  end
  return false
end

local share = "(?i)^[^.;:]{0,25}[,(]? ?(?:or|which is|that is|equal to|equivalent to|representing)? ?"
  .. "(?:about |some |nearly |almost |roughly |only |just )?[\\d.]+ ?(?:%|per ?cent) of\\b"

--- "1.8 billion, or 69 percent of the profit": no profit.
local function share_of_it(f)
  return rx.find(behind(f), share) ~= nil
end

local tens = "(?i)^(?: \\p{L}+)? (?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![\\p{L}-])"
  .. "(?! (?:percent|per|million|\\p{L}+s\\b))"
local of_round = "(?i)\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|\\w+ty(?:-\\w+)?|\\w+teen|most|\\p{L}+s) (?:in|out of)(?: every)? $"
local round = "(?i)^(?:an? |every )?(?:ten|dozen|twenty|fifty|hundred|thousand|10|20|50|100|1,?000|10,?000|100,?000)\\b"

local of_a_law = "(?i)\\b(?:sections?|articles?|clauses?|paragraphs?|rules?|chapters?|schedules?) \\d[^.;]{0,200}$"

--- No amount of anything by itself: "four crowns fifty", "seventy voters in a hundred", "one in 20", "a few minutes".
function another.is_fragment(f)
  if rx.find(before(f), of_a_law) and rx.find(behind(f), "^(?:[,;)]| (?:\\(|and\\b|or\\b|of the\\b)|$)") then return true end
  if rx.find(f.text, "(?i)^(?:just |only |some )?(?:an? )?(?:few|several|couple)\\b") then return true end
  -- "a pair of candlesticks (two pieces)": so many of what stands before the bracket
  if rx.find(before(f), "\\($") and f.amount.nominal and f.amount.nominal < 10 and rx.find(behind(f), "^ \\p{Ll}+\\)") then return true end
  return rx.find(behind(f), tens) ~= nil or rx.find(before(f), of_round) ~= nil and rx.find(f.text, round) ~= nil
end

local measured = "(?i)\\b(?:levels?|height|depth|altitude|speed|temperature|score|rating|index|pressure|distance|length|width|weight|magnitude|age|"
  .. "price|rate|pace|time|mark|capacity|flow|frequency|latitude|longitude) (?:of|at|to|was|is|reached|stood at) (?:\\w+ )?$"

--- "A flood level of 215" here, "212 schools" there.
local function is_measured_beside_counted(a, b)
  if a.amount.unit or b.amount.unit or (a.noun == nil) == (b.noun == nil) then return false end
  return rx.find(before(a.noun and b or a), measured) ~= nil
end

local says = "(?:said|says|told|tells|added|confirm\\w*|promis\\w+|counted|counts|put|puts|report(?:s|ed)|announc\\w+|estimat\\w+|reckon\\w*|"
  .. "explain\\w*|insist\\w*|claim(?:s|ed)|pledg\\w+|vow\\w*|spoke|noted|wrote|expects?|expected|believes?)"

--- Is the name that of who tells it: "Helen Crane said", "according to Helen Crane"?
local function is_teller(sentence, name)
  local named = "\\Q" .. name .. "\\E"
  return rx.find(sentence, named .. "(?:(?: \\p{Ll}[\\p{L}-]*){0,3},?|,[^,;.]{2,50},) (?:had |has |also |later |then )?" .. says .. "\\b") ~= nil
    or rx.find(sentence, "(?i)(?:according to|\\b" .. says .. ") (?:[\\p{L}'’-]+ ){0,4}" .. named) ~= nil
end

--- Of two names one is only that of who tells it, and both sentences count things of one name.
function another.one_tells(a, b, x, y)
  if not a.noun or a.noun ~= b.noun then return false end
  return is_teller(a.sentence, x) or is_teller(b.sentence, y) or is_teller(a.sentence, y) or is_teller(b.sentence, x)
end

--- Owners that are told to be two, or the one clause read in two ways.
local function other_owner(a, b)
  local owner = a:same(b, "owner")
  if owner == false then return not another.one_tells(a, b, a.owner, b.owner)
    and (not rx.has(a.sentence, b.owner) or not rx.has(b.sentence, a.owner)) end
  return owner and a:same(b, "of") == false and not another.one_tells(a, b, a.of, b.of)
end

local quake = "(?:(?:earth)?quakes?|temblors?|tremors?|shocks?)"
local echo = "(?i)\\b(?:(?:after|fore)shocks?|(?:second|third|more|another|other|further|later) (?:\\p{L}+ )?" .. quake .. ")\\b[^.;]{0,40}$"
local echoes = "(?i)^[- ](?:\\w+[- ])?(?:after|fore)shocks?\\b"

--- "An aftershock of 5.8", "a 5.8-magnitude aftershock", "two more quakes of 5.8 and 5.6": not the shock.
local function is_echo(f)
  return rx.find(before(f), echo) ~= nil or rx.find(behind(f), echoes) ~= nil
end

--- "Two more quakes of 7.7 and 7.6": either is one of several.
local function is_one_of_two(f)
  return not f.amount.unit and not f.noun and (rx.find(behind(f), "^ and \\d[\\d.,]*\\b") ~= nil or rx.find(before(f), "\\d and $") ~= nil)
end

local to_go = "(?i)^(?:['’]s?)? (?:\\w+ )?(?:to go|left|remaining|away|before|until|from now|ahead of|time)\\b"
local unit_of_time = "(?i)\\b(?:minute|hour|day|week|month)"

--- "Seventy days to go until the vote": fewer tomorrow, and fewer by the night than by the morning.
local function counts_down(f)
  return rx.find(f.amount.unit or f.text, unit_of_time) ~= nil and rx.find(behind(f), to_go) ~= nil
end

--- Two points of one countdown: told on two days, or a day apart.
local function of_a_countdown(a, b)
  if not counts_down(a) or not counts_down(b) then return false end
  return days_apart.two_days(a, b) or math.abs(a.amount.nominal - b.amount.nominal) <= 1
end

local passing = "(?i)^(?: \\p{L}+){0,6}? (?:(?:in|at) (?:the )?(?:hospitals?|intensive|critical|serious|stable)|hospitali[sz]ed|"
  .. "missing|unaccounted|trapped|stranded|without (?:power|electricity|water)|evacuated|displaced|homeless|in custody|detained|"
  .. "being treated|receiving treatment|in (?:temporary )?shelters?)\\b"

--- "Twelve are in critical care": others by tomorrow.
local function of_a_passing_state(a, b)
  return days_apart.two_days(a, b) and rx.find(behind(a), passing) ~= nil and rx.find(behind(b), passing) ~= nil
end

-- "The strongest, of magnitude 4.8"; "6.2 against 6.7"; "the reward has been split: 70,000 for a driver".
local one_of_many = { "(?i)\\b(?:strongest|largest|biggest|heaviest|longest) (?:tremor|shock|aftershock|of (?:them|these)|,)",
  "(?i)\\b(?:lower|higher), [\\d.,]+ against\\b", "(?i)\\b(?:been|was|were|is|be) (?:split|shared|divided|halved)\\b" }

local function is_one_of_many(a, b)
  for _, pattern in ipairs(one_of_many) do
    if alone(a, b, pattern) then return true end
  end
  return false
end

--- May the two amounts be of two things, for what one of the sentences says?
function another.may_be(a, b)
  if is_one_of_many(a, b) or alone(a, b, running) or alone(a, b, polled) then return true end
  if alone(a, b, at_hour) and not question_excuses.one_day(a, b) then return true end
  if opposed(a, b) or other_owner(a, b) or is_narrower(a, b) then return true end
  if is_wished(a) ~= is_wished(b) or is_taken_on(a) ~= is_taken_on(b) then return true end
  if has_moved(a, b) or is_renewed(a, b) or another.is_now(a, b) or other_match(a, b) or is_stage(a) or is_stage(b)
    or another.of_two_stages(a, b) then return true end
  if is_whole(a) ~= is_whole(b) and (is_whole(a) and a or b).amount:more((is_whole(a) and b or a).amount) then return true end
  if share_of_it(a) ~= share_of_it(b) or is_measured_beside_counted(a, b) or is_echo(a) ~= is_echo(b) then return true end
  if is_one_of_two(a) ~= is_one_of_two(b) or of_a_countdown(a, b) or of_a_passing_state(a, b) then return true end
  local x, y = another.is_total(a), another.is_total(b)
  local part = x and b or a
  return x ~= y and (part.owner or part.of) ~= nil and (x and a or b).amount:more(part.amount)
end

--- Does the sentence of one number say that it is of another thing: a part, a total, a wish, a poll, another match? Softer than `may_be`, for
-- numbers of which each is the only one of its sort in its text.
function another.is_told_apart(a, b)
  if alone(a, b, polled) or opposed(a, b) or other_match(a, b) then return true end
  if is_wished(a) ~= is_wished(b) or has_moved(a, b) or is_renewed(a, b) then return true end
  local small, great = a, b
  if a.amount.nominal > b.amount.nominal then small, great = b, a end
  if is_narrower(a, b) and small.amount.nominal <= 0.6 * great.amount.nominal then return true end
  return is_whole(a) ~= is_whole(b) or share_of_it(a) ~= share_of_it(b) or another.is_total(great) ~= another.is_total(small)
end

return another
