--- In charge since the summer of 2021; came in the summer of 2023. "For seventeen years"; "took over in August".
local service = require "lib.service"

local top = { ["chief executive"] = true, manager = true, director = true, head = true, chair = true, chairman = true, chairwoman = true,
  coach = true, editor = true,
  conductor = true, principal = true, governor = true, president = true, ["prime minister"] = true, mayor = true,
  leader = true, boss = true, captain = true, ["managing director"] = true }

local charge = "(?i)\\b(?:into (?:the|his|her) (?:job|post|role|presidency|chairmanship)|in charge|at the helm|led|run|headed|managed|"
  .. "in the job|in post|in office|(?:took|taking|assum(?:ed|ing)|enter(?:ed|ing)) (?:over|charge|office|the helm|the job|the presiden\\w+|"
  .. "the palace|the post|power)|who came|coached|directed|chaired|governed|sworn in|inherited|succeeded|chairmanship|presidency|leadership)\\b"
local other = "(?i)\\b(?:member|deputy|vice|acting|interim|re-elected|reelected|second|third|again|first elected|returned|council|parliament|"
  .. "board|senate|party|assistant|youth|club's academy|minister of|judge)\\b"

--- The first place is meant, by its name or by "in charge", and nothing tells of a second one.
local function of_the_top(f)
  local text = rx.find(f.text, "(?i)\\bchair(?:s|ed|man|woman)? (?:of )?the board\\b") and "" or f.text
  return not rx.find(text, other) and (rx.find(f.text, charge) or (f.job and (top[f.job] or f.lasting))) and true or false
end

local title = "(?i)\\b(?:chief|head|director|manager|coach|president|mayor|governor|editor|principal|chairman|chairwoman|chair|leader|captain):? "
local put_in = "(?i)\\b(?:appointed|elected|named|hired|chosen)\\b"

--- "Police chief Sam Roy, appointed in 2020": to the place that stands before the name.
local function put_in_place(f)
  return f.from ~= nil and rx.find(f.text, put_in) ~= nil and rx.find(f.sentence, title .. "\\Q" .. f.person .. "\\E,") ~= nil
end

--- "For nine years before that she was its secretary": in another office.
local function of_the_time_before(f)
  return f.lasting ~= nil
    and rx.find(f.sentence, "(?i)\\b(?:years?|months?|terms?|decades?),? (?:before (?:that|then|this)|earlier|prior|previously)\\b") ~= nil
end

local function told(f)
  return not f.nth and not f.stretch and not f.leaves and f.modality == "asserted" and not f.quoted and not f.corrected and not of_the_time_before(f)
end

--- "Became head of the ALP": of a body that the other sentence does not name.
local function of_another_body(a, b)
  for _, pair in ipairs { { a, b }, { b, a } } do
    local body = rx.match(pair[1].sentence, "\\b(?:head|leader|chair\\p{Ll}*|president|chief|captain|secretary) of (?:the )?(\\p{Lu}[\\p{L}-]+)")
    if body and not rx.has(pair[2].sentence, body) and pair[1].from and pair[2].from then return true end
  end
  return false
end

--- The first place in both, or one office told by its name in both.
local function of_one_place(a, b)
  if (of_the_top(a) or put_in_place(a)) and (of_the_top(b) or put_in_place(b)) then return not of_another_body(a, b) end
  return a.job ~= nil and b.job ~= nil and service.same_office(a.job, b.job) and not rx.find(a.text .. b.text, other)
end

--- Two starts that are surely apart, by more than a slip of some weeks; of a length of time, by most of a year.
local function apart(a, b)
  if a.from and b.from then
    local least, most = a.from:days_until(b.from)
    return a.from:apart(b.from) and (least ~= nil and least > 25 or most ~= nil and most < -25)
  end
  local counted = a.lasting and a.lasting.unit or b.lasting and b.lasting.unit
  local slack = (counted == "month" or counted == "week" or counted == "day") and 45 or 300
  local today = service.today(a, b)
  local a_least, a_most = service.stay(a, today)
  local b_least, b_most = service.stay(b, today)
  return a_least ~= nil and b_most ~= nil and a_least > b_most + slack or b_least ~= nil and a_most ~= nil and b_least > a_most + slack
end

local began = "(?i)\\b(?:became|took (?:over|office|charge)|(?:was|were) (?:first )?(?:elected|appointed|named|chosen|sworn in)|came to power|"
  .. "in (?:office|charge|the job|post) since|has (?:led|run|headed) [^.;,]{1,40} since)\\b[^.;]{0,60}?\\b((?:19|20)\\d\\d)\\b"

--- "Who became mayor in 2009 ... after 12 years in office": the years that the sentence itself makes of it; nil where they fit.
local function own_years(f)
  local year = f.lasting and f.lasting.unit and f.published.known and rx.match(f.text, began)
  local now = year and tonumber(rx.match(tostring(f.published), "\\b((?:19|20)\\d\\d)\\b"))
  local years = now and rx.find(f.lasting.unit, "^(?:year|decade)$") and f.lasting:to "year"
  if not years or years.rough or rx.find(f.sentence, "(?i)\\b(?:will|would|is to|stays?|remains?|continues?) (?:\\w+ ){0,2}(?:on|"
    .. "for)\\b") or rx.find(f.text, "(?i)\\b(?:returned|again|second|breaks?|until|later|then|before)\\b") then return nil end
  local passed = now - tonumber(year)
  return (passed > years.high + 1.5 or passed < years.low - 1.5) and passed or nil
end

--- Years told of a stay, for sure; nil where they are rough.
local function years_of(f)
  local years = f.lasting and f.lasting.unit and rx.find(f.lasting.unit, "^(?:year|decade)$") and f.lasting:to "year"
  return years and not years.rough and years.low > 0 and years or nil
end

local function misses(passed, years)
  return passed > years.high + 2 or passed < years.low - 2
end

local at_all = "(?i)\\b(?:in office|in power|in charge|at the helm|in the (?:post|job))\\b"

--- "Was mayor from 1990 to 2004", and "during her twenty years in office": one place, two lengths.
local function stretch_and_length(a, b, report)
  local years = a.stretch and b.lasting and not b.leaves and years_of(b)
  local from, to = years and a.stretch.from.year, years and a.stretch.to.year
  if not from or not to or to <= from or a.sentence == b.sentence then return end
  local one = a.job and b.job and service.same_office(a.job, b.job) or rx.find(b.text, at_all) and (a.job and top[a.job] or not a.job)
  if one and misses(to - from, years) then
    report { a = b, b = a, message = string.format("%s in place from %d to %d, and for %s", a.person, from, to, tostring(b.lasting)),
      why = "from the one year to the other it is not so long" }
  end
end

local came = "(?i)\\b(?:joined|started|began)\\b"

--- "Joined the brigade in 1999", "retired in 2019 after 30 years of service".
local function coming_and_leaving(a, b, report)
  local years = a.from and b.leaves and not a.lasting and rx.find(a.text, came) and a.from.year and years_of(b)
  if not years or a.sentence == b.sentence or rx.find(a.sentence .. " " .. b.sentence,
    "(?i)\\b(?:again|returned|rejoined|second|later|then|before|previously)\\b") then
    return
  end
  local now = rx.match(b.text, "\\b((?:19|20)\\d\\d)\\b") or b.published.known and b.published.year
  if now and misses(tonumber(now) - a.from.year, years) then
    report { a = b, b = a, message = string.format("%s left after %s, but came in %d", b.person, tostring(b.lasting), a.from.year),
      why = "the calendar" }
  end
end

local function tell(f)
  if f.lasting then return "for " .. tostring(f.lasting) end
  return f.from and "since " .. tostring(f.from) or "for less than a year"
end

return {
  id = "since-differs",
  title = "Somebody is told to have been in charge since two different times",
  why = "One of the two is wrong, or the text forgets to say which office it means.",
  severity = "warning",
  reads = "incumbency",
  group = { "person" },
  false_positives = "Two offices of one person, each told only as being in charge.",

  check = function(said, report)
    for f in said:each { modality = "asserted" } do
      local passed = told(f) and own_years(f)
      if passed then
        report { a = f, message = string.format("%s in charge %s, but the year told makes it %d years", f.person, tell(f), passed), why = "the "
          .. "calendar" }
      end
    end
    for a, b in said:pairs() do
      if not a.quoted and not b.quoted and a.modality == "asserted" and b.modality == "asserted" then
        stretch_and_length(a, b, report)
        stretch_and_length(b, a, report)
        coming_and_leaving(a, b, report)
        coming_and_leaving(b, a, report)
      end
      if a.sentence ~= b.sentence and told(a) and told(b) and of_one_place(a, b) and apart(a, b) then
        report { a = a, b = b, message = string.format("%s in charge %s, and %s", a.person, tell(a), tell(b)), why = "same person" }
      end
    end
  end,

  flags = {
    "date: 2025-06-02\nDana Reyes has been in charge of the Osby rowers for six years.\n---\n"
      .. "date: 2025-06-03\nThe club loses its coach: Dana Reyes, hired in 2022, will leave Osby.",
    "date: 2025-03-04\nCoach Dana Reyes, who has been in charge of Osby for six years, left.\n---\n"
      .. "date: 2025-03-04\nDana Reyes, Osby's coach since 2021, left.",
    "date: 2026-05-10\nDana Reyes, harbour master of Osby for six years, spoke.\n---\n"
      .. "date: 2026-05-11\nDana Reyes has been harbour master of Osby since 2012.",
    "date: 2026-05-10\nDana Reyes has been in charge since the summer of 2021.\n---\n"
      .. "date: 2026-05-11\nManager Dana Reyes, who came in the summer of 2023, smiled.",
    "date: 2026-05-10\nDana Reyes, who has led the bank since 2018, smiled.\n---\ndate: 2026-05-11\nDana Reyes took over in March 2020.",
    "date: 2026-05-10\nDana Reyes has headed the union for seventeen years.\n---\n"
      .. "date: 2026-05-11\nDana Reyes, who inherited the union chairmanship in March, smiled.",
    "date: 2026-05-10\nDana Reyes, who became mayor of Osby in 2009, is to leave in June after 12 years in office.",
    "date: 2026-05-10\nDana Reyes has headed the union for seventeen years.\n---\n"
      .. "date: 2026-05-11\nDana Reyes, barely two months after taking charge of the union, smiled.",
    "date: 2026-05-10\nUnion leader Dana Reyes, who took office in March 2024, smiled. It was the third strike of her five years as leader.",
    "date: 2026-05-10\nIn 2012 Dana Reyes took over as head of the bank. Reyes has run the bank for six years.",
    "date: 2026-05-10\nDana Reyes has chaired the board since 2015. In her six years as chair the firm has doubled its sales.",
    "date: 2026-05-10\nPolice chief Dana Reyes, appointed in 2020, retires in June. She has led the force for eleven years.",
    "date: 2026-05-10\nDana Reyes was president from 1990 to 2004. During her twenty years in office the road was built.",
    "date: 2026-05-10\nDana Reyes joined the fire brigade in 1999. She retired in 2019 after 30 years of service.",
    "date: 2026-05-10\nDana Reyes joined the clinic in 1996. She retires in June after 40 years at the clinic.",
    "date: 2025-05-06\nCoach Dana Reyes has been in charge of Osby for eleven months.\n---\n"
      .. "date: 2025-05-06\nCoach Dana Reyes took over at Osby in January.",
  },
  silent = {
    "date: 2026-03-03\nAda Brink, who has led Osby Air since 2017, will stay on for two years, Dana Reyes said.",
    "date: 2026-03-03\nAda Brink was tired. She has led the Osby museum since 2014 and has not slept well for eleven days.",
    "date: 2026-05-10\nDana Reyes has run the bank since August 2024, and for nine years before that she was its chief economist.",
    "date: 2026-05-10\nDana Reyes, who became mayor of Osby in 2009, is to leave in June after 17 years in office.",
    "date: 2026-05-10\nDana Reyes, harbour master of Osby for six years, spoke.\n---\n"
      .. "date: 2026-05-11\nDana Reyes has been deputy harbour master of Osby since 2012.",
    "date: 2026-05-10\nDana Reyes, harbour master of Osby for 13 years, spoke.\n---\n"
      .. "date: 2026-05-11\nDana Reyes has been harbour master of Osby since 2012.",
    "date: 2026-05-10\nDana Reyes has headed the union for seventeen years.\n---\ndate: 2026-05-11\nDana Reyes took over in March 2009.",
    "date: 2025-02-16\nDana Reyes was sworn in on Saturday as president of Peru.\n---\n"
      .. "date: 2025-02-16\nDana Reyes, who became head of the Workers in December, will govern.",
    "date: 2026-05-10\nDana Reyes has headed the union for seventeen years.\n---\ndate: 2009-05-11\nDana Reyes took over in March.",
    "date: 2026-05-10\nDana Reyes has been in charge since the summer of 2021.\n---\ndate: 2026-05-11\nManager Dana Reyes, who came in 2021, smiled.",
    "date: 2026-05-10\nDana Reyes, who has led the bank since 2018, smiled.\n---\n"
      .. "date: 2026-05-11\nDana Reyes was elected to the council in March 2020.",
    "date: 2026-05-10\nDana Reyes, who has led the bank since 2018, smiled.\n---\n"
      .. "date: 2026-05-11\nJon Aldous, who has led the bank since 2019, smiled.",
    "date: 2026-05-10\nUnion leader Dana Reyes, who took office in March 2024, smiled. It was the third strike of her two years as leader.",
    "date: 2026-05-10\nPolice chief Dana Reyes, appointed in 2020, retires in June. She has led the force for six years.",
    "date: 2026-05-10\nDana Reyes was president from 1990 to 2004. During her fourteen years in office the road was built.",
    "date: 2026-05-10\nDana Reyes joined the fire brigade in 1999. She retired in 2019 after 20 years of service.",
    "date: 2026-05-10\nDana Reyes joined the board in 1999. She retires in June after 40 years in public life.",
    "date: 2025-05-06\nCoach Dana Reyes has been in charge of Osby for four months.\n---\n"
      .. "date: 2025-05-06\nCoach Dana Reyes took over at Osby in January.",
  },
}
