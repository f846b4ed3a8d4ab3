--- Times, parts and speakers that may explain why two amounts differ though they answer one question.
local days_apart = require "lib.days_apart"
local excuses = require "lib.excuses"
local in_sentence = require "lib.in_sentence"
local kept = require "lib.kept"
local measure_kin = require "lib.measure_kin"
local next_one = require "lib.next_one"
local numbered = require "lib.numbered"
local qualified = require "lib.qualified"
local revised = require "lib.revised"
local contrasted = require "lib.contrasted"
local two_firms = require "lib.two_firms"
local question_excuses = {}

--- Told of another time than the text's own: "46 per cent in 2021".
function question_excuses.long_past(fact)
  local least = fact.period and fact.period:days_until(fact.published)
  return least and least > 200
end

--- "Two years, one of them suspended": what is served is less than what is given.
function question_excuses.is_partly_suspended(f)
  return rx.find(f.sentence, "(?i)\\b(?:of (?:them|which|it|that)|months?|years?|half|rest|partly|part)(?: (?:was|were|are|is|to be))? "
    .. "suspended\\b") ~= nil
end

--- "Before taxes", "without fees": what is yet to be added or taken off.
local function net(f)
  if question_excuses.is_partly_suspended(f) then return "suspended" end
  return rx.match(f.sentence, "(?i)\\b(before|without|excluding|not counting|plus|net of)\\b (?:the )?(?:tax(?:es)?|vat|fees|duty|duties|"
    .. "commission|interest|inflation)\\b")
end

--- "A 62-metre crane": what a thing is, at whatever time the sentence tells of it.
function question_excuses.is_lasting(f)
  return f.amount.unit ~= nil
    and rx.find(f.text, "^[\\d.,]+-(?:k?m|metre|meter|kilomet|foot|feet|inch|mile|ton|kilo|kg|litre|liter|gallon|acre|hectare|square|mw)") ~= nil
end

--- Told of two periods: two years, two days that lie weeks apart. The year to October and October are one for a rate.
local function other_period(a, b)
  if question_excuses.is_lasting(a) and question_excuses.is_lasting(b) then return false end
  local x, y = a.period, b.period
  if not x or not y or not x:apart(y) then return false end
  if a.amount.unit == "percent" and x.to and y.to and x.to:same(y.to) then return false end
  if not x.is_day or not y.is_day then return true end
  return days_apart.most(x, y) > 31
end

--- "190,000 tonnes went to Oslo, a tenth of the total": a part, and what has none beside it is the whole.
local share = "(?i)\\b(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|per ?cent|%) of (?:the |all |its |"
  .. "their |his |her )?(?:total|whole|sum|lot|all)\\b"

-- "Drivers voted 78% in favour, while guards voted 60%": of one group beside another.
local other_group = "\\d ?(?:%|per ?cent)[^.;]*,? (?:while|whereas|and|but|against|compared (?:with|to)) "
  .. "(?:the |its |those )?\\p{Ll}[\\p{Ll} -]{3,40}(?:vot|back|support|favou?r|agree|approv|reject|oppos|said)\\p{Ll}*(?: [\\p{Ll}]+){0,2} $"

-- "Killed 13 soldiers and dozens of villagers": no count of them all.
local and_many = "(?i)^[^.;,]{0,40} and (?:dozens|scores|hundreds|thousands|many|several|an unknown number|others)\\b"

local function is_part(f)
  if not f.amount.unit and rx.find(in_sentence.behind(f), and_many) then return true end
  return rx.find(f.sentence, share) ~= nil or f.amount.unit == "percent" and rx.find(in_sentence.before(f), other_group) ~= nil
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
  .. "rest of the (?:country|province|state|region|city|county|island)|"
  .. "across (?:the )?(?:\\p{L}+ )?(?:economy|country|nation|industry|sector|world|continent))\\b"

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
  return rx.find(f.sentence:sub(1, at - 1), ago) ~= nil
    or rx.find(rx.match(f.sentence:sub(at + #f.text), "^[^,;]{0,60}") or "", ago) ~= nil
end

local other_one = "(?i)(?:^|[;:] |, (?:and|but|while) )(?:but |and |while )?(?:(?:until|till|before) (?:then|that)|"
  .. "(?:the|its|their|his|her) (?:\\p{L}+ )?predecessor|(?:the|this|that|its|their|our|his|her) (?:\\p{L}+ ){0,2}ones?(?! (?:day|night))|"
  .. "(?:its|their|our|his|her) (?:present|current) \\p{Ll}+|(?:the|its|their|our|his|her) (?:old|existing|former|previous|other) \\p{Ll}+|"
  .. "(?:the|an?) \\p{Ll}+ (?:that |which )?(?:they|it|we|the \\p{Ll}+) (?:replaces?|replaced|now \\p{Ll}+|"
  .. "(?:has|have|uses?|owns?|rents?) (?:now|today|at present)))\\b"

--- "The old one, by the river, holds 12,000": of another of its sort.
function question_excuses.of_other_one(f)
  return rx.find(in_sentence.before(f), other_one) ~= nil
end

--- "A loop that holds 25 wagons": how many there may be, not how many there were, unless the other sentence tells a limit too.
local room = "(?i)\\b(?:holds?|seats?|fits?|accommodates?|carries|room for|space for) (?:up to |about |some |only |just )?"
  .. "(?:\\d[\\d,]* \\p{L}+,? and )?$"
local limit = "(?i)\\b(?:certified|licen[cs]ed|capacity|allow\\w*|permit\\w*|approved|designed|built|limit\\w*|maximum|holds?|"
  .. "seats?|carr(?:y|ies)|room|space)\\b"

local function only_one_is_room(a, b)
  if a.noun == "seat" or b.noun == "seat" then return false end -- "the Greens hold 57 seats"
  local x, y = rx.find(in_sentence.before(a), room) ~= nil, rx.find(in_sentence.before(b), room) ~= nil
  return x ~= y and not rx.find((x and b or a).sentence, limit)
end

local wind = "(?i)\\b(?:winds?|gusts?)\\b"
local at_its_height = "(?i)\\b(?:landfall|made land|came ashore|hit land|peak\\w*|at its height|strongest|record)\\b"

--- A storm's winds are others by the hour; where it came ashore, or was strongest, they are told once.
local function of_two_hours(a, b)
  if not a.amount.unit or not rx.find(a.sentence, wind) or not rx.find(b.sentence, wind) then return false end
  return not rx.find(a.sentence, at_its_height) or not rx.find(b.sentence, at_its_height)
end

--- Times, parts and speakers that may explain the difference; nothing grows a thousandfold from one time to the next (`ever`).
function question_excuses.excused(a, b, ever)
  if of_two_hours(a, b) or two_firms.are(a, b) or contrasted(a.sentence, b.sentence) then return true end
  if qualified.of_two_wholes(a.sentence, b.sentence) then return true end
  if not a.amount.unit and only_one_is_room(a, b) then return true end
  if revised.compares(a.sentence) or revised.compares(b.sentence) or excuses.is_forecast(a) ~= excuses.is_forecast(b) then return true end
  if question_excuses.of_other_one(a) ~= question_excuses.of_other_one(b) then return true end
  if is_part(a) ~= is_part(b) or is_early(a.sentence) ~= is_early(b.sentence) or is_mark(a) ~= is_mark(b) then return true end
  if a.amount.unit and b.amount.unit and net(a) ~= net(b) then return true end
  if a.quoted or b.quoted or a.corrected or b.corrected or a.aside == "restated" or b.aside == "restated" then return true end
  if a.speaker and b.speaker and not a:same(b, "speaker") then return true end
  if not ever and (other_period(a, b) or is_of_then(a) ~= is_of_then(b)) then return true end
  if not ever and tells_recount(a.sentence) ~= tells_recount(b.sentence) then return true end
  if not ever and next_one.of_titles(a, b) then return true end
  if not ever and tells_around(a.sentence) ~= tells_around(b.sentence) then return true end
  return measure_kin.two(a.measure, b.measure)
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
function question_excuses.two_voices(a, b)
  if a.speaker and b.speaker then return not a:same(b, "speaker") end
  local x, y = sources_of(a.sentence), sources_of(b.sentence)
  if not x or not y then return false end
  for i in pairs(x) do
    if y[i] then return false end
  end
  return true
end

--- A quarter's figure and that of a later year: news of two times, unless both are told of one.
function question_excuses.of_two_years(a, b)
  return not days_apart.maybe_within(a, b, 150) and not (a.period and b.period and not a.period:apart(b.period))
end

--- Told of two days, by the day that each names.
function question_excuses.other_day(a, b)
  local x, y = a.period, b.period
  return x and y and x.is_day and y.is_day and x:apart(y) and a.as_of_stated and b.as_of_stated
end

--- Told of one day, though the texts are of two.
function question_excuses.one_day(a, b)
  return a.period and b.period and a.period:same(b.period)
end

--- Numbers that grow by the day differ between two days, those of a year between two years.
function question_excuses.other_time(a, b, shared)
  if numbered.of_two(a.sentence, b.sentence) then return true end
  local days = days_apart.least(a.published, b.published)
  if days > (shared.share >= 0.3 and 100 or 31) or (shared.moving and days > 0 and not question_excuses.one_day(a, b)) then return true end
  local crowd = a.measure == "attendance" and b.measure == "attendance" -- of one day, as what is told for each period is of one period
  return (shared.periodic or crowd) and days > 3 and not question_excuses.one_day(a, b)
end

return question_excuses
