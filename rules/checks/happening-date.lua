--- The bridge shuts on 2 March in one text, in mid-April in the other: one happening, told by whatever words, on two days.

local dates_it = require "lib.dates_happening"
local days_apart = require "lib.days_apart"
local events = require "lib.events"
local gather = require "lib.gather"
local happenings = require "lib.happenings"
local bodies = require "lib.bodies"
local next_one = require "lib.next_one"
local partners = require "lib.date_partners"
local numbered = require "lib.numbered"
local stages = require "lib.stages"

local near = 75 -- days between a plan's text and the day on which it came true

local function is_past(f)
  return f.date:maybe_before(f.published) or f.date:meets(f.published)
end

--- "In Saturday's comeback": of which week, where it would lie ahead, is open.
local function is_of_open_week(f)
  return not is_past(f) and rx.find(f.text, "(?i)day['’]s\\b") ~= nil
end

local weekly = "(?i)\\b(?:sits?|meets?|opens?|runs?|works?|trains?|plays?|is|are|takes place|take place)\\b[^.;]{0,40}\\b(?:from )?"
  .. "(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:to|through|until|and) (?:mon|tues|wednes|thurs|fri|satur|sun)day"

--- "Sits from Monday to Friday": week by week.
local function is_weekly(f)
  return not f.date.is_day and rx.find(f.sentence, weekly) ~= nil
end

--- Both past, both to come, or a plan and what came of it soon after.
local function comparable(a, b)
  if is_weekly(a) or is_weekly(b) then return false end
  local past = is_past(a)
  if is_of_open_week(a) or is_of_open_week(b) then return false end
  if past == is_past(b) then
    return past or days_apart.within(a, b, near) -- what is planned may be put off
  end
  local plan, done = a, b
  if is_past(a) then plan, done = b, a end
  local least, most = plan.published:days_until(done.date)
  if not least or not most then return false end
  return least >= 0 and most <= near or most < 0 and least >= -near and happenings.is_single(a) -- still to come, when it is done
end

--- "To end a strike, and that trains would run on Friday": the day of the other clause.
local function is_of_that_clause(f)
  return rx.find(f.text, "(?i)\\b(?:and|but) that\\b") ~= nil
end

local zoned = "\\b(?:UTC|GMT|Zulu)\\b"

local month = "(?i)\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|"
  .. "dec)\\.?)\\b"

--- "On Tuesday", in a text written a week after the other, may be the other's Tuesday; a night has two days by two clocks.
local function may_be_one(a, b)
  local days, least = events.gap(a, b), a.published:days_until(b.published)
  if not days or not least or math.abs(least) < 8 or rx.find(a.text, month) and rx.find(b.text, month) then return false end
  local off = math.min(days % 7, -days % 7)
  return off == 0 or off == 1 and (rx.find(a.sentence, zoned) or rx.find(b.sentence, zoned)) ~= nil
end

--- Of what goes on, its beginning in both, or its end.
local function same_end(a, b)
  local phase = happenings.phase(a)
  return phase ~= nil and phase == happenings.phase(b)
end

local stage = "(?i)\\b(?:in committee|committee stage|(?:first|second|third) reading|preliminary vote|final vote|lower house|upper house)\\b"
local side = "(?i)\\bvot(?:ed|es|ing) (for|against|with|no|yes|in favou?r)\\b"

--- Against it in committee, for it on the floor: of two votes.
local function two_votes(a, b)
  if (rx.find(a.sentence, stage) ~= nil) ~= (rx.find(b.sentence, stage) ~= nil) then return true end
  return (rx.match(a.sentence, side) or "") ~= (rx.match(b.sentence, side) or "")
end

local subject = "^(?:.*[,;] )?(?:The |A |An )?(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)[^,;]* (sold|sells|bought|buys|acquired|acquires)\\b"

--- "The museum bought the picture in 2010", "the museum sold it on Friday": one who buys and sells does so on two days.
local function bought_and_sold(a, b)
  local who, deed = rx.match(a.sentence, subject)
  local other, done = rx.match(b.sentence, subject)
  return who ~= nil and who == other and (rx.find(deed, "^s") ~= nil) ~= (rx.find(done, "^s") ~= nil)
end

--- "The blaze, by the afternoon of 4 May, ...": the day of the clause behind it.
local function is_of_next_clause(f)
  return rx.find(f.text, "(?i)^\\p{L}+, (?:by|on|in|at|as of|late|early)\\b") ~= nil
end

local wild = "(?i)\\b(?:wildfires?|bushfires?|(?:forest|brush|grass) fires?)\\b"

--- Burns for weeks.
local function goes_on(f)
  local class = happenings.class(happenings.name(f))
  return happenings.goes_on(class) or class == "fire" and rx.find(f.sentence, wild) ~= nil
end

--- "To steal a van", "stole nine bells": the one thing that was taken is told as new, and the other text does not know it.
local function of_another_haul(a, b)
  for _, pair in ipairs { { a, b }, { b, a } } do
    local f, other = pair[1], pair[2]
    local haul = f.what == "theft" and rx.match(f.sentence, "(?i)\\Q" .. f.text .. "\\E an? (?:[\\p{Ll}-]+ ){0,2}?(\\p{Ll}{3,})(?:[.,;]|"
      .. " (?:from|of|in|on|at|and|with|to)\\b)")
    if haul and not rx.has(other.sentence:lower(), haul) then return true end
  end
  return false
end

--- "Friday's updates: collapse of a tower": of the day of the news.
local function is_of_the_news(f)
  return rx.find(f.sentence, "(?i)day['’]s (?:live |latest |top )?(?:updates?|news|coverage|edition|paper|briefing|headlines|reports?|"
    .. "blog)\\b") ~= nil
end

--- true: on two days; false: perhaps on one; nil: not to be compared.
local function apart(a, b)
  if a.what == "ruling" and not (a.date.month and b.date.month) then return nil end -- ruled a country for years
  local name = happenings.class(happenings.name(a))
  if stages.is_agreed(a) ~= stages.is_agreed(b) and name ~= "general meeting" then return nil end
  if name == "general meeting" and bodies.of_two_meetings(a.sentence, b.sentence) then return nil end
  if (name == "vote" or name == "passage") and two_votes(a, b) or name == "takeover" and bought_and_sold(a, b) then return nil end
  if not comparable(a, b) or numbered.of_two_quakes(a.sentence, b.sentence) or (goes_on(a) or goes_on(b)) and not same_end(a, b) then return nil end
  if is_of_the_news(a) or is_of_the_news(b) then return nil end
  if a.what == "theft" and of_another_haul(a, b) or name == "publication" and stages.are_two_editions(a, b) then return nil end
  if is_of_next_clause(a) or is_of_next_clause(b) or is_of_that_clause(a) or is_of_that_clause(b) then return nil end
  if a.how == "not before" or b.how == "not before" then
    local bound, other = a, b
    if b.how == "not before" then bound, other = b, a end
    return other.how ~= "not before" and other.date:before(bound.date) -- "not before 3 May" may be later
  end
  return not may_be_one(a, b) and events.apart(a, b)
end

--- What comes round again within months.
local recurring = {
  tenure = true, election = true, festival = true, match = true, harvest = true, ["school year"] = true, prize = true,
  strike = true, talks = true, visit = true, fire = true, admission = true, illness = true,
}

-- What two bodies may each do on a day of its own.
local decided = { permit = true, vote = true, passage = true, ruling = true, verdict = true, law = true, signing = true }

--- The decision of this week in one text, that of another year in a text of that year: each is the news of its own time.
local function each_its_own(a, b)
  local apart = a.published:days_until(b.published)
  local x, y = a.date:days_until(a.published), b.date:days_until(b.published)
  return apart ~= nil and math.abs(apart) > 200 and x ~= nil and y ~= nil and math.abs(x) <= 200 and math.abs(y) <= 200
end

--- Do the two speak of one thing? More must speak for it where the days lie far apart.
local function is_one(a, b, weight)
  local days, name = events.gap(a, b), happenings.name(a)
  if each_its_own(a, b) then return false end
  if days and days > 30 and (next_one.is_counted(a.sentence) or next_one.is_counted(b.sentence)) then return false end
  if happenings.is_its_one(a, b) then return true end
  if decided[happenings.class(name)] and bodies.differ(a.sentence, b.sentence) then return false end
  if days and days <= 120 then return true end
  if days and days > 3650 and not (a.of and b.of and a:same(b, "of")) then return false end -- "in 1962 three boats sank"
  return not recurring[happenings.class(name)] and weight >= (happenings.is_broad(name) and 2 or 3)
end

--- Does a text tell one such day alone? `long`: the days that it may leave open.
local function one_day(list, long)
  local width = list[1].date.width
  if not width or width > long then return false end
  for _, f in ipairs(list) do
    if f.date:apart(list[1].date) then return false end
  end
  return true
end

-- Held here one day and there another, they are two.
local tours = { concert = true, match = true, festival = true, visit = true, talks = true, exhibition = true, opening = true, closing = true,
  handover = true, ["general meeting"] = true, strike = true, vaccination = true, auction = true, premiere = true, audience = true,
    landfall = true }

--- Places told beside a day, of the same word: { [document and sentence] = { place = true } }.
local function places_beside(said)
  local found = {}
  for f in said:each { kind = "happening" } do
    if f.place and f.how == "in" and (not f.wide or f.what == "landfall") then
      local key = f.document .. f.sentence .. f.what
      found[key] = found[key] or {}
      table.insert(found[key], f.place:lower())
    end
  end
  return found
end

--- Each is told in a place, and not in one that the other text names with it.
local function elsewhere(beside, a, b)
  if not tours[happenings.class(happenings.name(a))] then return false end
  local x, y = beside[a.document .. a.sentence .. a.what], beside[b.document .. b.sentence .. b.what]
  for _, place in ipairs(x and y and x or {}) do
    for _, other in ipairs(y) do
      if place == other or rx.has(place, other) or rx.has(other, place) then return false end
    end
  end
  return x ~= nil and y ~= nil
end

-- What comes round with every month or year.
local regular = { payment = true, publication = true, talks = true, ["general meeting"] = true, harvest = true }

--- "6 October" here, "6 November" there: of one thing, by a slip of the pen. On the first of a month begins much.
local function by_a_slip(a, b)
  local name = happenings.class(happenings.name(a))
  return a.date.is_day and b.date.is_day and a.date.day > 1 and a.date.month ~= b.date.month and not regular[name]
    and not recurring[name] and partners.by_a_slip(a, b) and happenings.may_be_one(a, b)
end

--- Of two that share as many words, the one that lies near.
local function weigh(a, b)
  local weight = happenings.in_common(a, b)
  if weight == 0 then return by_a_slip(a, b) and 0.5 or 0 end
  return weight + ((events.gap(a, b) or 9999) <= 120 and 0.01 or 0)
end

--- "A quake of magnitude 5.2 shook it on Monday", in a text that has told of a quake before: of another one.
local function is_one_more(said, f)
  if not rx.find(f.sentence, "^(?:An?|Another) (?:[\\p{Ll}\\d.-]+ ){0,4}(?:earth)?quake\\b") then return false end
  for other in said:each { what = "quake" } do
    if other.document == f.document and other.line < f.line then return true end
  end
  return false
end

--- Do all texts of the story together tell but these two days?
local function two_days(docs, a, b)
  for _, list in ipairs(docs) do
    for _, f in ipairs(list) do
      if f.date:apart(a.date) and f.date:apart(b.date) then return false end
    end
  end
  return true
end

--- Of an arrest: several texts tell the one day, one text alone the other, and none a third.
local function is_odd_one(docs, name, a, b)
  if name ~= "arrest" or (events.gap(a, b) or 9999) > 366 then return false end
  local first, second = 0, 0
  for _, list in ipairs(docs) do
    local of_a = not list[1].date:apart(a.date)
    for _, f in ipairs(list) do
      if f.date:apart(a.date) == of_a or f.date:apart(b.date) ~= of_a then return false end
    end
    first, second = first + (of_a and 1 or 0), second + (of_a and 0 or 1)
  end
  return math.min(first, second) == 1 and math.max(first, second) >= 2
end

--- A note, unless the two texts tell these days alone, or all words speak for one thing.
local function level_of(list, others, a, b, weight, docs)
  local gap = events.gap(a, b) or 9999
  if gap <= 800 and one_day(list, 200) and one_day(others, 200) and happenings.same_whom(a, b) then return nil end
  local sole = one_day(list, 31) and one_day(others, 31) and gap <= 120
  local by_itself = by_a_slip(a, b) or happenings.is_single(a) and not happenings.of_two_things(a, b)
  if sole and by_itself and two_days(docs, a, b) or happenings.surely_one(a, b, weight, sole) then return nil end
  return "note"
end

return {
  id = "happening-date",
  title = "One happening of a story is told to have two days",
  why = "It happened, or is to happen, once: readers cannot tell on which of the two days.",
  severity = "warning",
  reads = "happening",
  group = { "story" },
  false_positives = "Two closings, two trials in one story, each told once in each text.",

  check = function(said, report)
    local beside = places_beside(said)
    local function find(name, docs, list, others)
      local a, b, weight = happenings.rivals(list, others, apart, weigh)
      local odd = a ~= nil and is_odd_one(docs, name, a, b)
      if not a or not odd and not is_one(a, b, weight) or elsewhere(beside, a, b) or is_one_more(said, a) or is_one_more(said, b) then return end
      report { a = a, b = b, message = string.format("%s: %s, and %s", a.what == b.what and a.what or name, tostring(a.date), tostring(b.date)),
        why = "one story, one such happening in each text", level = not odd and level_of(list, others, a, b, weight, docs) or nil }
    end
    for name, docs in pairs(happenings.by_name(said, dates_it)) do
      for list, others in gather.pairs(happenings.is_vague(name) and {} or docs) do find(name, docs, list, others) end
    end
  end,

  flags = {
    "date: 2025-02-08\nShareholders approved the plan for Brandt of Lima and for Harwick on 30 January, Dana Reyes said.\n---\n"
      .. "date: 2025-02-10\nThe plan for Brandt of Lima and for Harwick goes to a shareholder meeting on 20 February, Dana Reyes said.",
    "date: 2025-05-20\nThe site in Osby belonged to a paper mill that closed in 2011, Dana Reyes of Lima said.\n---\n"
      .. "date: 2025-05-22\nIn 2014, on the day the mill shut its gates, Dana Reyes of Lima drove out of Osby.",
    "date: 2025-05-20\nJudge Ada Brink of Lima spoke of Jon Aldous, who was arrested in June 2023.\n---\n"
      .. "date: 2025-05-20\nJon Aldous met Ada Brink in Lima after his arrest in 2023.\n---\n"
      .. "date: 2025-05-20\nJon Aldous of Lima waits for Ada Brink. He was arrested in the summer of 2022.",
    "date: 2025-02-03\nJon Aldous will run Brandt of Lima until the takeover is completed, which is planned for 30 June, Dana Reyes said.\n---\n"
      .. "date: 2025-02-04\nBrandt of Lima is glad, Dana Reyes said. The merger is to be completed at the end of August.",
    "date: 2025-05-20\nThe ferry of Osby, the Arrow No. 4, sank off Lima on 3 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-20\nThe ferry of Osby sank off Lima on 7 May, Dana Reyes said.",
    "date: 2025-05-20\nThe ferry of Osby that had not been inspected sank off Lima on 3 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-20\nThe ferry of Osby sank off Lima on 7 May, Dana Reyes said.",
    "date: 2025-02-03\nThe Osby Bridge will close to cars on 2 March, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nFrom mid-April drivers must go round, because that is when the Osby Bridge shuts.",
    "date: 2025-02-03\nThe trial of Dana Reyes opens in Lima on 8 June, a clerk said.\n---\n"
      .. "Dana Reyes of Lima must be patient: her case opens in the second week of September.",
    "date: 2025-02-03\nThe merger of Harwick and Brandt of Lima will be completed, which is planned for 30 June, Dana Reyes said.\n---\n"
      .. "date: 2025-02-04\nThe merger of Harwick and Brandt of Lima is to be completed at the end of August, Dana Reyes said.",
    "date: 2025-02-03\nOn 1 September, when the new terminal of Osby opens, Dana Reyes will cut the ribbon.\n---\n"
      .. "date: 2025-02-04\nThe old berth of Osby shuts on 15 October, when the terminal opens, Dana Reyes said.",
    "date: 2025-07-07\nLawyer Jon Aldous of Lima was arrested in the spring of 2023, Dana Reyes said.\n---\n"
      .. "date: 2025-07-08\nJon Aldous of Lima is on trial. The lawyer, who was picked up in November 2023, denies it, Dana Reyes said.",
    "date: 2025-06-02\nThe pool of Osby will not reopen before 1 July because of a leak, Dana Reyes said.\n---\n"
      .. "date: 2025-06-04\nThe pool of Osby opens again on 20 June, Dana Reyes said: the leak is mended.",
    "date: 2025-12-04\nThe fishing pact of Lima and Osby takes effect on 1 January, Dana Reyes said.\n---\n"
      .. "date: 2025-12-09\nSince the fishing pact of Lima and Osby came into force on 1 December, Dana Reyes has caught nothing.",
    "date: 2025-02-03\nThe Harwick works will burn its last coal in 2027.\n---\n"
      .. "date: 2025-02-03\nHow long will the chimneys of the Harwick works smoke? Until the end of 2029.",
    "date: 2025-06-03\nThe Arlen seaplane made its first flight in 1927, Dana Reyes said.\n---\n"
      .. "date: 2025-06-04\nThe Arlen seaplane first flew in 1924, Dana Reyes said.",
    "date: 2025-06-03\nThe opening of the Osby Bridge in Lima took place on Sunday, Dana Reyes said.\n---\n"
      .. "date: 2025-06-04\nThe Osby Bridge in Lima, which was inaugurated on 29 May, has four lanes, Dana Reyes said.",
    "date: 2025-05-20\nThe Osby bridge has been closed for two weeks, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-20\nThe Osby bridge closed on 12 March, Dana Reyes said in Lima.",
    "date: 2025-05-20\nIn Lima it is two years since the Osby tower collapsed, Dana Reyes said.\n---\n"
      .. "date: 2025-05-20\nThe Osby tower collapsed in the spring of 2020, Dana Reyes said in Lima.",
    "date: 2025-05-20\nSince 2 May, when the Osby levy came into force, Dana Reyes of Lima has sold no tea.\n---\n"
      .. "date: 2025-05-21\nThe Osby levy has applied to tea since 12 May, Dana Reyes of Lima said. It came into force on 12 May.",
    "date: 2025-01-20\nThe treaty lapses in 2030, Dana Reyes said in Osby.\n---\n"
      .. "date: 2025-01-21\nThe treaty on the Osby river is valid until 2035, Dana Reyes said.",
    "date: 2025-08-12\nParliament in Osby passed the water law on 24 July, Dana Reyes said.\n---\n"
      .. "date: 2025-08-12\nIt was already August when parliament in Osby adopted the water law, Dana Reyes said.",
  },
  silent = {
    "date: 2025-05-20\nJudge Ada Brink of Lima spoke of Jon Aldous, who was arrested in June 2023.\n---\n"
      .. "date: 2025-05-20\nJon Aldous of Lima waits for Ada Brink. He was arrested in the summer of 2022.",
    "date: 2025-11-11\nToday we wake to news that the singer Dana Reyes of Osby has died.\n---\n"
      .. "date: 2025-11-11\nThe singer Dana Reyes of Osby died on Monday 10 November.",
    "date: 2025-11-03\nThe trial of Dana Reyes in Lima began on 3 October, a clerk said.\n---\n"
      .. "date: 2025-11-03\nJurors in the trial of Dana Reyes in Lima went out after hearing the argument of the defence on 1 November, he said.",
    "date: 2025-11-28\nThe rebels of Osby released 16 hostages on Wednesday, Dana Reyes said.\n---\n"
      .. "date: 2025-11-25\nThe rebels of Osby will release 10 hostages on Tuesday, Dana Reyes said.",
    "date: 2025-02-03\nThe plane crashed at Osby on Sunday, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nAt Osby it was the biggest plane crash in the last 25 years, Dana Reyes said.",
    "date: 2022-03-16\nThe Osby bank launched its loan on Wednesday, Dana Reyes said.\n---\n"
      .. "date: 2023-07-26\nThe Osby bank launched its loan on Wednesday, Dana Reyes said.",
    "date: 2025-11-18\nOwners of Harwick and Brandt of Osby approved a proposed merger of the two on Thursday, Dana Reyes said.\n---\n"
      .. "date: 2025-11-19\nThe merger of Harwick and Brandt of Osby was completed on 2 October, Dana Reyes said.",
    "date: 2025-05-10\nThe volcano of Osby erupted on Friday 2 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-10\nOne vent of the Osby volcano fell silent on 3 May, but a new one erupted on 4 May, Dana Reyes said.",
    "date: 2025-05-10\nThe wildfire of Osby began on 1 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-10\nA fire ravaged the wildfire refuge of Osby on 4 May, Dana Reyes said.",
    "date: 2025-05-14\nThe crash of the Arrow express of Osby happened on 12 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-14\nDana Reyes came to the crash scene of the Arrow express of Osby on 13 May.",
    "date: 2025-03-02\nDana Reyes of Peru bought the Arrow picture in 1999 for the Lima museum.\n---\n"
      .. "date: 2025-03-03\nDana Reyes of Peru sold the Arrow picture of the Lima museum on 28 February 2025.",
    "date: 2025-02-03\nThe government wants the harbour rules of Osby to apply from July, Dana Reyes said.\n---\n"
      .. "date: 2025-04-03\nThe harbour rules of Osby will apply from 1 January 2026, Dana Reyes said.",
    "date: 2025-07-10\nThe offer of Brandt for the shares in Harwick of Lima runs until July 30.\n---\n"
      .. "date: 2025-08-15\nThe extended period for the offer by Brandt for the shares in Harwick of Lima ended on Friday 15 August.",
    "date: 2025-05-24\nOn Thursday the owners were for the takeover, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-30\nIn March her bank fought the takeover, Dana Reyes said in Lima.",
    "date: 2025-05-20\nHarwick Bank merged with the Osby Bank of Dana Reyes on 1 May.\n---\n"
      .. "date: 2025-05-21\nHarwick Bank agreed to merge with the Osby Bank of Dana Reyes on 3 April.",
    "date: 2025-06-02\nThe pool of Osby will not reopen before 1 July because of a leak, Dana Reyes said.\n---\n"
      .. "date: 2025-06-04\nThe pool of Osby opens again on 20 July, Dana Reyes said: the leak is mended.",
    "date: 2025-06-02\nThe merger of Norvex and Stahl of Osby is to be completed at the end of August, Dana Reyes said.\n---\n"
      .. "date: 2025-06-03\nThe takeover of Brandt of Osby by Norvex was completed on 30 May, Dana Reyes said.",
    "date: 2025-06-03\nThe singer Dana Reyes gave a concert in Osby on Monday.\n---\n"
      .. "date: 2025-06-09\nThe singer Dana Reyes gave a concert in Lima on Saturday.",
    "date: 2025-06-03\nThe train explosion in Osby happened on Sunday, Dana Reyes said.\n---\n"
      .. "date: 2025-06-04\nThe death toll of the train explosion in Osby rose to 13 on Tuesday, Dana Reyes said.",
    "date: 2025-02-03\nThe ferry of Lima sank on Sunday; it was the worst sinking off Osby since that of the Arrow on 3 May 2012.\n---\n"
      .. "date: 2025-02-03\nThe ferry of Lima sank off Osby on 2 February.",
    "date: 2025-07-20\nThe miners of Osby vanished on 23 June, Dana Reyes said.\n---\n"
      .. "date: 2025-07-20\nOn 2 July, nine days after they vanished, Dana Reyes found the miners of Osby.",
    "date: 2025-07-20\nThe murder of Jon Aldous in Osby was in May 2024, Dana Reyes said.\n---\n"
      .. "date: 2025-07-20\nThe cook Dana Reyes of Osby was convicted of his murder in April 2025.",
    "date: 2025-02-03\nGrain is to be rationed in Osby from 1 April 2025, Dana Reyes said.\n---\n"
      .. "date: 2026-04-06\nThe rationing of grain in Osby must now begin on 1 July, Dana Reyes said.",
    "date: 2025-02-03\nThe Arlen Assembly approved the grain law in May last year, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe Perrin Assembly approved the grain law on 19 January, Dana Reyes said.",
    "date: 2025-02-03\nThe Grain (Storage) Bill, 2023 was approved by the upper house, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe upper house approved the grain bill on 19 January, Dana Reyes said.",
    "date: 2025-02-07\nThe strike of the miners of Osby began on 1 February, Dana Reyes said.\n---\n"
      .. "date: 2025-02-07\nMiners of Osby who are on strike took an offer on Tuesday, Dana Reyes said.",
    "date: 2025-02-07\nThe miners of Osby ended their strike on Tuesday, Dana Reyes said.\n---\n"
      .. "date: 2025-02-05\nThe miners of Osby were happy to return to work on Thursday, Dana Reyes said.",
    "date: 2025-02-07\nDana Reyes, who was born in Osby but lived in Lima, is best known for her 2011 novel.\n---\n"
      .. "date: 2025-02-07\nDana Reyes was born in Osby on 6 March 1948.",
    "date: 2025-02-03\nThe probe Harrow-3 of Lima was launched on 14 July 2024.\n---\n"
      .. "date: 2025-02-03\nThe first probe of Lima, Harrow-1, was launched in 2008.",
    "date: 2025-02-03\nSince the last bulletin of Lima was published on 27 January, four cases were found.\n---\n"
      .. "date: 2025-02-10\nSince the last bulletin of Lima was published on 3 February, two cases were found.",
    "date: 2025-04-02\nSenator Dana Reyes of Peru voted against the harbour bill in committee in March.\n---\n"
      .. "date: 2025-04-03\nSenator Dana Reyes of Peru voted for the harbour bill on Tuesday after it was amended.",
    "date: 2025-06-03\nThe ferry crash off Lima happened on Sunday, Dana Reyes said.\n---\n"
      .. "date: 2025-06-04\nThe number of dead in the ferry crash off Lima on Tuesday rose to 31, Dana Reyes said.",
    "date: 2025-06-03\nTwo coaches of the Arrow express derailed at Lima on Sunday.\n---\n"
      .. "date: 2025-06-04\nCranes lifted the derailed coaches of the Arrow express at Lima on Tuesday.",
    "date: 2025-02-03\nSix people died at the Osby mill in 1978, Dana Reyes said.\n---\n"
      .. "date: 2025-02-05\nYesterday Jon Aldous of the Osby mill died in hospital, Dana Reyes said.",
    "date: 2025-02-05\nThat fewer died at Osby, Dana Reyes puts down to those who left on Friday.\n---\n"
      .. "date: 2025-02-05\nIn 2009, when sixty died at Osby, Dana Reyes built a wall.",
    "date: 2025-02-05\nThe two were found at Osby on Monday, Dana Reyes said.\n---\n"
      .. "date: 2025-02-05\nThe engineers who looked at Osby for Dana Reyes on Tuesday found no harm.",
    "date: 2025-02-05\nJon Aldous of Osby was charged with murder on 4 February.\n---\n"
      .. "date: 2025-03-05\nJon Aldous of Osby: on 4 March there was a lesser charge, said Dana Reyes.",
    "date: 2025-02-03\nThe Osby Bridge will close to cars on 2 March, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nIn early March the Osby Bridge shuts to cars.",
    "date: 2025-02-03\nThe Osby Bridge will close to cars on 2 March, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe Osby school closes on 4 April, Dana Reyes said.",
    "date: 2025-02-03\nThe Osby Bridge will close to cars on 2 March, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe Osby Bridge will close on 4 April, later than planned, Dana Reyes said.",
    "date: 2025-02-03\nFour weeks after the wedding of Dana Reyes in Lima, they sat down on Monday.\n---\n"
      .. "date: 2025-02-03\nThe wedding of Dana Reyes in Lima was on 4 January.",
    "date: 2025-02-03\nThe pilot Jon Aldous of Lima, who died in 2018, built the Osby lodge.\n---\n"
      .. "date: 2025-02-03\nThe Osby lodge has a picture of its cook Dana Reyes, who died in 2011.",
    "date: 2025-10-20\nThe Harwick commission cleared the takeover of Brandt on 19 September.\n---\n"
      .. "date: 2025-10-20\nOn 6 October Harwick announced the takeover of Brandt.",
    "date: 2025-10-26\nOn October 19 thieves stole eight bells from the Tallow Museum of Osby.\n---\n"
      .. "date: 2025-10-26\nThe raid on the Tallow Museum of Osby was planned. On October 10, the thieves came to Arlen to steal a basket "
      .. "lift, using threats.",
    "date: 2025-07-02\n# Tuesday's updates: collapse of a tower in Osby\n\nThe tower of Osby came down last week.\n---\n"
      .. "date: 2025-07-02\nThe collapse of the tower in Osby was on 24 June, Dana Reyes said.",
    "date: 2025-10-28\nThe storm will make landfall in Norland on Tuesday, said Dana Reyes of the Arrow station.\n---\n"
      .. "date: 2025-10-28\nThe storm will make landfall in western Peru on Wednesday, said Dana Reyes of the Arrow station.",
    "date: 2025-08-23\nAn earthquake of magnitude 8.3 hit Osby in September 2015.\n---\ndate: 2025-08-29\nOsby counts the damage of the "
      .. "earthquake of "
      .. "22 August (magnitude 6.7).",
    "date: 2025-12-20\nThe avalanche hit the Arlen hut of Osby on 19 November, Dana Reyes said.\n---\n"
      .. "date: 2025-12-21\nA second avalanche hit the Arlen hut of Osby on 24 November, Dana Reyes said.",
    "date: 2018-04-24\nThe Arlen Plaza of Osby was built in 2006 on the site of a pond, Dana Reyes said.\n---\n"
      .. "date: 2018-04-23\nThe poorly built eight-story Arlen Plaza of Osby collapsed on 24 April 2013, Dana Reyes said.",
    "date: 2025-06-03\nArlen Town beat Osby Rovers 2-1 in Lima on Sunday, Dana Reyes said.\n---\n"
      .. "date: 2025-06-05\nArlen Town beat Perrin Vale 3-0 in Lima on Wednesday, Dana Reyes said.",
    "date: 2025-06-03\nArlen Town won the first leg of the Lima Cup final 2-1 on Sunday, Dana Reyes said.\n---\n"
      .. "date: 2025-06-12\nArlen Town lifted the Lima Cup after the second leg of the final on Wednesday, Dana Reyes said.",
    "date: 2025-06-14\nHarwick of Osby closed 3% higher on Monday, opened 2% lower on Tuesday and closed flat that day, Dana Reyes said.\n---\n"
      .. "date: 2025-06-14\nOn Tuesday Harwick of Osby closed at 41.20 dollars, unchanged, Dana Reyes said.",
    "date: 2025-06-03\nThe trader Jon Aldous of Lima was arrested on Sunday, Dana Reyes said.\n---\n"
      .. "date: 2025-06-04\nThe trader Jon Aldous of Lima has been in detention since Monday, a day after his arrest, Dana Reyes said.",
    "date: 2025-06-03\nThe ceasefire between Lima and Arlen was agreed on Sunday, envoy Dana Reyes said in Osby.\n---\n"
      .. "date: 2025-06-04\nThe ceasefire between Lima and Arlen came into force on Monday evening; envoy Dana Reyes left Osby.",
    "date: 2025-06-03\nThe agency in Lima gave its approval to the drug Arlenax on Monday, Dana Reyes said.\n---\n"
      .. "date: 2025-06-04\nA panel in Lima recommended approval of the drug Arlenax on 20 May, Dana Reyes said.",
    "date: 2025-06-03\nDana Reyes was appointed director of the Lima Museum on 2 June.\n---\n"
      .. "date: 2025-06-04\nDana Reyes will take over as director of the Lima Museum on 1 July.",
    "date: 2025-06-03\nThe Arlen seaplane of Osby first flew in 1924, Dana Reyes said.\n---\n"
      .. "date: 2025-06-04\nThe Arlen seaplane of Osby made its first flight across the sea in 1927, Dana Reyes said.",
    "date: 2025-06-03\nThe Arlen rocket of Osby was launched on 2 June, Dana Reyes said.\n---\n"
      .. "date: 2025-06-04\nThe launch of the Arlen rocket of Osby, first planned for 26 May, came a week late, Dana Reyes said.",
    "date: 2025-12-30\nA quake of magnitude 6.4 has struck Osby, Dana Reyes said. The quake was felt in Lima.\n\nA magnitude 5.2 "
      .. "earthquake hit Osby on Monday.\n---\n"
      .. "date: 2025-12-30\nThe earthquake of Osby was felt in Lima on Tuesday, Dana Reyes said.",
    "date: 2025-04-10\nA general meeting of Brandt of Lima will be held on 14 April on the merger with Harwick, Dana Reyes said.\n---\n"
      .. "date: 2025-04-16\nShareholders of Harwick voted in Lima on 15 April to merge with Brandt, Dana Reyes said.",
    "date: 2025-06-18\nThe school at Osby shut in 2009, Dana Reyes of Lima said.\n---\n"
      .. "date: 2025-06-20\nDana Reyes of Lima went to the school at Hexley, which shut in 2013. She lives in Osby.",
    "date: 2025-05-20\nThe Osby bridge has been closed for two weeks, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-20\nThe Osby bridge closed on 4 May, Dana Reyes said in Lima.",
    "date: 2025-05-20\nThe Osby bridge had been closed for two weeks when it rained, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-20\nThe Osby bridge closed on 12 March, Dana Reyes said in Lima.",
    "date: 2025-01-20\nThe treaty lapses in 2030, Dana Reyes said in Osby.\n---\n"
      .. "date: 2025-01-21\nThe permit for the Osby river is valid until 2035, Dana Reyes said.",
    "date: 2026-03-10\nThe Osby inquest sits in public from Monday to Friday.\n---\n"
      .. "date: 2026-03-11\nThe evidence of two soldiers was taken in private at the Osby inquest on Wednesday.",
    "date: 2025-08-03\nOsby College publishes today, 3 August, the revised results of its entrance test, said Dana Reyes.\n---\n"
      .. "date: 2025-08-04\nThe results of the entrance test of Osby College came out on 14 July, said Dana Reyes.",
  },
}
