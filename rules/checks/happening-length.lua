--- Banned for two years here, for four years there; eleven months in custody, and arrested in March last year.

local gather = require "lib.gather"
local happenings = require "lib.happenings"
local in_sentence = require "lib.in_sentence"
local question_excuses = require "lib.question_excuses"

-- What goes on from this on.
local begun_by = {
  arrest = "custody", kidnapping = "custody", custody = "custody", launch = "spaceflight", spaceflight = "spaceflight",
  tenure = "tenure", outage = "outage",
  wedding = "marriage", voyage = "voyage", drought = "drought",
}

-- Over in a moment, so a length beside them tells something else.
local instant = { crash = true, collision = true, derailment = true, explosion = true, collapse = true, landfall = true, landing = true, quake = true,
  launch = true,
  death = true, birth = true, killing = true, discovery = true, signing = true, vote = true, verdict = true, ruling = true, announcement = true }

local days_in = { minute = 1 / 1440, hour = 1 / 24, day = 1, week = 7, fortnight = 14, month = 30.44, quarter = 91.3, year = 365.25, decade = 3652.5 }

-- What somebody asks for, may get, or has got by sentence: no time that was served, nor the sentence itself.
local wished = "(?i)\\b(?:asked for|seek(?:s|ing)?|sought|request\\w*|demand\\w*|recommend\\w*|call(?:s|ed|ing)? for|wants?|wanted|"
  .. "maximum|minimum|mandatory|prescribed|statutory|usual|standard|faces?|"
  .. "faced|facing|could|may|might|can|(?:due|scheduled|set|supposed|expected) to)\\b"

--- "Arrested in 2020", and sentenced to 22 years: the one is no custody so far.
local function is_sentence(f, name)
  return name == "custody" and (rx.find(f.sentence,
    "(?i)\\b(?:sentenced?|sentencing|jailed for|prison terms?|jail terms?|years in (?:prison|jail)|behind bars)\\b") ~= nil)
end

--- "Thirteen years after the law was changed", "eight days after the vote": counted from two things.
local function from_two_things(a, b)
  if a.how ~= "after" or b.how ~= "after" then return false end
  local x, y = rx.match(a.sentence, "(?i)\\bafter (.{4,60})"), rx.match(b.sentence, "(?i)\\bafter (.{4,60})")
  for word in rx.each(x or "", "\\p{L}{4,}") do
    if y and rx.has(y:lower(), word:lower()) then return false end
  end
  return true
end

--- "The talks on the strike lasted 14 hours": so long were the talks.
local function is_about_it(f)
  return rx.find(in_sentence.before(f), "(?i)\\b(?:talks?|meeting|debate|hearing|session|trial|inquiry|vote|report|film|speech) "
    .. "(?:on|about|over|into|before|after) (?:the |a |an )?$") ~= nil
end

--- "Another month of it": on top of what has been.
local function is_added(f)
  return rx.find(f.sentence, "(?i)\\bof which\\b") ~= nil
    or rx.find(f.text, "(?i)\\b(?:more|another|further|extra|additional|second|longer)\\b") ~= nil or rx.find(f.sentence, "(?i)\\bwould "
    .. "have\\b") ~= nil
end

local past = "(?i)\\b(?:(?:years?|decades?|seasons?) (?:ago|earlier|before)|previous(?:ly)?|last (?:year|season|time)|once|the (?:first|last) "
  .. "time)\\b"

--- "A decade ago another of them was banned": of a time of which the other says nothing.
local function of_another_time(a, b)
  for _, pair in ipairs { { a, b }, { b, a } } do
    local f, other = pair[1], pair[2]
    if rx.find(f.sentence, past) and not rx.find(other.sentence, past) then return true end
    local year = rx.match(f.sentence, "(?i)\\b(?:in|of|since) (?:\\p{L}+ )?((?:19|20)\\d\\d)\\b")
    if year and f.published.year and tonumber(year) < f.published.year - 1 and not rx.has(other.sentence, year) then return true end
  end
  return false
end

--- "The sentencing on Friday, three hours through sleet": so long was the journey, or the wait.
local function is_beside_it(f)
  local words = rx.match(f.text, "(?i), ((?:an?|about|some|nearly|almost|over|\\d+|\\p{L}+)(?: \\p{L}+){0,2} (?:minute|hour|day|week|month|year)s?)$")
  if not words then words = rx.match(f.text, "(?i), ((?:an?|one) (?:hour|day|week|month|year))$") end
  if not words then return false end
  local _, stop = rx.find(f.sentence, "\\Q" .. f.text .. "\\E")
  return stop ~= nil and rx.find(f.sentence:sub(stop + 1), "(?i)^ (?!long\\b|in all|in total|altogether|and\\b|so far)\\p{L}") ~= nil
end

--- "A sentence of nine years", "the sentencing lasted two hours": what is a hundred times as long is another thing, or a slip in the unit.
local function of_two_scales(a, b)
  local x, y = a.fact.lasting, b.fact.lasting
  if not a.told or not b.told or x.unit == y.unit or (x.high == y.high and x.low == y.low) then return false end
  return math.min(a.high, b.high) * 100 < math.max(a.low, b.low)
end

local other_day = "(?i)\\b(?:(?:will|would)(?: by then| then| soon)? have|by when|by then|by the time|until then|at the time|"
  .. "had (?:by then|already))\\b"

--- "Will by then have been inside for two years": not up to the text's own day.
local function is_to_another_day(f)
  return rx.find(f.sentence, other_day) ~= nil
end

local let_go = "(?i)\\b(?:free|freed|releas\\w+|bail(?:ed)?|lifted|let go|bracelet|house arrest)\\b"

--- Arrested in March, and let go since: does any text say so?
local function is_let_go(said)
  for f in said:each { kind = "happening" } do
    if (f.what == "release" or f.what == "bail" or f.what == "arrest" or f.what == "custody") and rx.find(f.sentence, let_go) then return true end
  end
  return false
end

local by_more = "(?i)\\b(?:extend|prolong|lengthen|shorten|cut|reduc|delay|postpon)\\w*\\b[^.;]{0,40}\\bby\\b"

--- "Extend the truce by two days", "the sentence was handed down a year after": so long is not the thing itself.
local function is_no_length(f, name)
  return rx.find(f.sentence, "(?i)\\b(?:extend|prolong|lengthen|shorten|cut|reduc|delay|postpon)\\w*\\b[^.;]{0,40}\\Q" .. f.text) ~= nil
    or rx.find(f.sentence, "(?i)\\b(?:days?|weeks?|hours?) (?:of [\\p{L} ]{3,30} )?(?:lost|missed)\\b|\\bmade? up\\b[^.;]{0,30}\\bdays?\\b") ~= nil
    or rx.find(f.text, by_more) ~= nil or f.how == "after" and (name == "sentence" or name == "custody")
end

--- "Crippled it in a year when all went wrong": the time at which it was.
local function is_time_of_it(f)
  local at = rx.find(f.text, "(?i)\\bin (?:an?|the|the same) \\p{L}+$") and rx.has(f.sentence, f.text)
  return at ~= nil and rx.find(f.sentence:sub(at + #f.text), "(?i)^,? (?:when|that|in which|where|of|which)\\b") ~= nil
end

--- "After 40 days on strike", and twelve days later after 53: it went on between the two texts. A strike of a day, months later, is another.
local function went_on(name, a, b)
  local x, y = a.fact.published, b.fact.published
  local days = happenings.goes_on(name) and a.told and b.told and x.known and y.known and x:days_until(y)
  if not days then return false end
  local sooner, later = a, b
  if days < 0 then sooner, later = b, a end
  if math.abs(days) > math.max(a.high, b.high) + 1 then return true end -- over, when the other text was written
  return later.high > sooner.low and later.low - sooner.high <= math.abs(days)
end

--- "Between 0001 hours and 2359 hours": a clock.
local function is_clock(f)
  return f.lasting.unit == "hour" and rx.find(f.text, "(?<![\\d,.])[0-2]\\d[0-5]\\d ?(?:hours|hrs)\\b") ~= nil
end

--- "A 72-hour strike notice": so long is the notice.
local function is_notice(f)
  return rx.find(f.sentence, "(?i)\\Q" .. f.text .. "\\E (?:notice|warning|ultimatum|deadline|mandate|ballot)s?\\b") ~= nil
end

--- "A few minutes after take-off": no length that can be held against another.
local function is_vague(f)
  return rx.find(f.text, "(?i)\\b(?:a few|few|several|some|many|a couple of|a number of) (?:short |long |more )?(?:second|minute|hour|day|week|"
    .. "month|year|decade)s\\b") ~= nil
end

-- A part of the trial, or before it and after it.
local sitting = "(?i)\\b(?:hearings?|sentencing|inquest|deliberat\\w+|arraignment|testimony)\\b"

--- "A two-day sentencing hearing", "the 12-day trial".
local function of_two_sittings(name, a, b)
  return name == "trial" and (rx.find(a.text, sitting) ~= nil) ~= (rx.find(b.text, sitting) ~= nil)
end

--- "A contract, ending a 40-day strike": so long was the strike.
local function is_of_what_ends(f)
  return rx.find(f.text, "(?i)^end(?:s|ed|ing)? (?:an? |the |its |their )?(?:\\p{L}+ ){0,2}[\\p{L}\\d]+-(?:hour|day|week|month|year)$") ~= nil
end

-- Given by a ruling or by law, and so told to the year.
local decreed = { ban = true, sentence = true, ["binding effect"] = true }

--- Told as one length: "for two years", not "another two years" or "up to two years".
local function by_length(f)
  local unit = f.lasting and f.lasting.unit
  if not unit or not days_in[unit] or (f.how ~= "for" and f.how ~= "after") or is_beside_it(f) or is_time_of_it(f) or is_clock(f)
    or is_to_another_day(f) or is_notice(f) or is_vague(f)
    or is_of_what_ends(f) or question_excuses.is_partly_suspended(f) then return nil end
  local step = days_in[unit]
  local slack = math.max(0.6 * step, 0.08 * f.lasting.high * step)
  if decreed[happenings.name(f)] and unit == "year" and f.lasting.exact then slack = 0.4 * step end
  return f.lasting.low * step - slack, f.lasting.high * step + slack
end

--- "Died in prison in 2019": in it, and not from then on.
local function is_there(f)
  return rx.find(f.text, "(?i)^in (?:prison|jail|custody|detention)\\b") ~= nil and f.how ~= "since" and f.how ~= "from"
end

--- From the day on which it began to the text's own day.
local function by_beginning(f)
  if not f.date or f.phase == "end" or is_to_another_day(f) or not f.published.known then return nil end
  if not (f.how == "on" or f.how == "since" or f.how == "from") then return nil end
  if not begun_by[happenings.name(f)] or is_sentence(f, happenings.name(f)) or is_there(f) then return nil end
  local least, most = f.date:days_until(f.published)
  if not least or not most or least < 1 or not f.date.month and least > 1000 then return nil end -- "who flew in 1991": what was then
  return least - 8, most + 8
end

--- From the hour of its beginning to that of its end, where a text tells both.
local function by_hours(begins, stops)
  local minutes = stops.time.low - begins.time.low
  if minutes <= 0 or (begins.date and stops.date and begins.date:apart(stops.date)) then return nil end
  local slack = math.max(20, 0.15 * minutes)
  return (minutes - slack) / 1440, (minutes + slack) / 1440
end

local function add(found, name, entry)
  found[name] = found[name] or gather.new()
  gather.put(found[name], entry.fact.document, entry)
end

--- "Who flew for eight days in 1991", and another is up there since December.
local function of_a_time_before(a, b)
  if a.told == b.told then return false end
  local length, begun = a.told and a.fact or b.fact, a.told and b.fact or a.fact
  local year = rx.match(length.sentence, "(?i)\\b(?:in|of|since) (?:\\p{L}+ )?((?:19|20)\\d\\d)\\b")
  return year ~= nil and begun.date ~= nil and begun.date.year ~= nil and tonumber(year) ~= begun.date.year and not rx.has(begun.sentence, year)
end

--- A length that what goes on is told to have, and no sentence, wish or addition.
local function told_length(f, name)
  if instant[name] or is_added(f) or is_no_length(f, name) or is_about_it(f) or is_sentence(f, name) then return nil end
  if not rx.find(f.sentence, wished) then return by_length(f) end
end

--- Every length that the story tells, by what goes on and by document.
local function lengths_of(said)
  local found, begun = {}, {}
  for f in said:each { kind = "happening" } do
    local name = happenings.class(happenings.name(f))
    if happenings.told(f) then
      local low, high = told_length(f, name)
      if low then add(found, name, { fact = f, low = low, high = high, told = true }) end
      low, high = by_beginning(f)
      if low then add(found, begun_by[name], { fact = f, low = low, high = high, say = "since " .. tostring(f.date) }) end
      local key = f.document .. "|" .. name
      local begins = begun[key]
      if f.time and f.phase == "begin" then begun[key] = f end
      if f.time and f.phase == "end" and begins then
        low, high = by_hours(begins, f)
        if low then add(found, name, { fact = f, low = low, high = high, say = "from the one hour to the other" }) end
      end
    end
  end
  return found
end

local function say(x)
  return x.say or tostring(x.fact.lasting)
end

--- A word of either sentence makes two things, or two stretches, of them.
local function of_two_things(name, a, b)
  return from_two_things(a.fact, b.fact) or of_two_scales(a, b) or went_on(name, a, b) or of_two_sittings(name, a.fact, b.fact)
    or of_a_time_before(a, b) or a.told and b.told and of_another_time(a.fact, b.fact)
end

-- Of these a story has one, whatever the words around it.
local one_of_story = { ["binding effect"] = true }

--- What speaks for one thing.
local function weigh(name, a, b)
  local weight = happenings.in_common(a, b)
  return weight == 0 and one_of_story[name] and not happenings.of_two_things(a, b) and 0.5 or weight
end

--- The length of the one text and that of the other that have most in common; nil where two of them may be one.
local function rivals(name, list, others)
  local best, x, y = 0, nil, nil
  for _, a in ipairs(list) do
    for _, b in ipairs(others) do
      if a.low <= b.high and b.low <= a.high then return nil end
      local weight = (a.told or b.told) and not of_two_things(name, a, b) and weigh(name, a.fact, b.fact) or 0
      if weight > best then best, x, y = weight, a, b end
    end
  end
  return x, y
end

return {
  id = "happening-length",
  title = "One thing of a story is told to last two lengths of time",
  why = "A ban is for two years or for four: readers cannot tell which.",
  severity = "warning",
  reads = "happening",
  group = { "story" },
  false_positives = "Two bans, two terms in one story, each told in one text alone.",

  check = function(said, report)
    for name, docs in pairs(lengths_of(said)) do
      if not happenings.is_vague(name) then
        for list, others in gather.pairs(docs) do
          local x, y = rivals(name, list, others)
          if x and not (name == "custody" and not (x.told and y.told) and is_let_go(said)) then
            report { a = x.fact, b = y.fact, message = string.format("%s: %s, and %s", name, say(x), say(y)),
              why = "one story, one such thing in each text" }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-20\nUnder the statute of Osby the result binds the council for two years, clerk Dana Reyes of Lima said.\n---\n"
      .. "date: 2025-02-21\nOsby is bound by the result for a single year, clerk Dana Reyes of Lima said.",
    "date: 2025-02-03\nSprinter Dana Reyes has been suspended for two years, a tribunal in Lima ruled.\n---\n"
      .. "date: 2025-02-03\nThe ruling in Lima keeps Dana Reyes off the track for four years.",
    "date: 2025-05-20\nDana Reyes left the prison of Lima after eleven months in custody.\n---\n"
      .. "date: 2025-05-20\nDana Reyes of Lima had been arrested in March last year.",
    "date: 2025-05-20\nIt took five hours to put out a fire at the Harwick works in Lima.\n---\n"
      .. "date: 2025-05-20\nAt the Harwick works in Lima, the fire was reported at 6 a.m. and was put out at a quarter to eight.",
    "date: 2025-10-29\nThe ferry of Osby Lines, bound for Perrin, lost contact with the harbour some forty minutes after leaving Lima on "
      .. "Monday, with 189 people aboard.\n---\n"
      .. "date: 2025-10-29\nThe ferry of Osby Lines, bound for Perrin, lost contact with the harbour 13 minutes after leaving Lima on Monday, "
      .. "with 189 people aboard.",
  },
  silent = {
    "date: 2025-12-19\nThe Arrow guards of Lima began a 48-hour strike on Friday.\n---\n"
      .. "date: 2026-01-19\nThe Arrow guards of Lima will be on strike for 24 hours.",
    "date: 2025-02-03\nDana Reyes of Osby was given 20 years in prison, a clerk said.\n---\n"
      .. "date: 2025-02-03\nJon Aldous, a friend of Dana Reyes of Osby, was charged in 2018 and died in prison a month on.",
    "date: 2025-11-27\nOsby and Lima extended their truce by two days, Dana Reyes said.\n---\n"
      .. "date: 2025-11-29\nThe truce of Osby and Lima has lasted a week, Dana Reyes said.",
    "date: 2025-03-01\nAfter 40 days on strike, the Arrow pilots of Lima turned an offer down.\n---\n"
      .. "date: 2025-03-13\nThe Arrow pilots of Lima had been on strike for 53 days when they took an offer.",
    "date: 2025-03-01\nThe strike of the Arrow pilots crippled Lima in a year when fares fell.\n---\n"
      .. "date: 2025-03-01\nThe strike of the Arrow pilots of Lima lasted 53 days.",
    "date: 2025-05-20\nDr Dana Reyes of Lima has been free since his arrest in March 2024 was lifted after nine days.\n---\n"
      .. "date: 2025-06-20\nDr Dana Reyes was found guilty in Lima on Friday. In all he has spent nine days in a cell.",
    "date: 2025-12-03\nDana Reyes of Lima has been in custody since March 3.\n---\n"
      .. "date: 2025-12-09\nFew expect a hearing of Dana Reyes in Lima before autumn, by when she will have been in custody for a year and a half.",
    "date: 2025-12-03\nDana Reyes of Lima has been in custody since March 3.\n---\n"
      .. "date: 2025-12-09\nWhen the court of Lima heard her, Dana Reyes had by then been in custody for four months.",
    "date: 2025-03-01\nThe trial of Karl Otto in Lima lasted six weeks, said Dana Reyes.\n---\n"
      .. "date: 2025-03-01\nDana Reyes walked to the trial of Karl Otto in Lima, forty minutes uphill.",
    "date: 2025-03-01\nThe strike of the Arrow pilots in Lima has lasted five weeks.\n---\n"
      .. "date: 2025-03-01\nI came to the strike of the Arrow pilots in Lima on Monday, six hours of snow, and found soup.",
    "date: 2025-03-01\nJudge Ada Brink gave Karl Otto a sentence of nine years in Lima.\n---\n"
      .. "date: 2025-03-01\nThe sentencing of Karl Otto in Lima lasted two hours; Judge Ada Brink read for most of it.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous. Dana Reyes was jailed for nine years on Friday.\n---\n"
      .. "date: 2025-03-01\nDana Reyes met Jon Aldous. He began a sentence of which he will serve about six years.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous. Ada Brink won three weeks after the trial had first been due to begin.\n---\n"
      .. "date: 2025-03-01\nDana Reyes met Jon Aldous. The trial can take a year.",
    "date: 2025-03-02\nHis lawyers said they would appeal to the High Court, for which they have seven days.\n---\n"
      .. "date: 2025-03-03\nHis training, the court heard, had lasted four minutes.",
    "date: 2025-02-03\nThe smelters of Arrow Works in Lima have ended their strike of five weeks.\n---\n"
      .. "date: 2025-02-04\nAnother fortnight of strike would have cost Arrow Works and Lima a fortune.",
    "date: 2025-02-03\nSprinter Dana Reyes of Lima has been suspended for four years, a tribunal ruled.\n---\n"
      .. "date: 2025-02-03\nThree years ago a sprinter of Lima, Jon Reyes, a brother of Dana Reyes, was suspended for two years.",
    "date: 2025-02-03\nA judge of Lima sentenced Dana Reyes to 22 years in prison.\n---\n"
      .. "date: 2025-02-03\nProsecutors of Lima had asked for a sentence of 30 years in prison for Dana Reyes.",
    "date: 2025-02-03\nDana Reyes of Lima was arrested in March 2024.\n---\n"
      .. "date: 2025-02-03\nDana Reyes of Lima was sentenced to 240 months in prison.",
    "date: 2025-02-03\nSprinter Dana Reyes of Lima has been banned for four years, a tribunal ruled.\n---\n"
      .. "date: 2025-02-03\nIn 2020 the sprinter Dana Reyes of Lima was banned for three months.",
    "date: 2025-02-03\nIt was the worst train crash of Lima in three decades, Dana Reyes said.\n---\n"
      .. "date: 2025-02-05\nDana Reyes came to the train crash of Lima two days after the board had asked for an inquiry.",
    "date: 2025-02-03\nSprinter Dana Reyes has been suspended for two years, a tribunal in Lima ruled.\n---\n"
      .. "date: 2025-02-03\nDana Reyes could be banned for another four years in Lima.",
    "date: 2025-05-20\nDana Reyes left the prison of Lima after eleven months in custody.\n---\n"
      .. "date: 2025-05-20\nDana Reyes of Lima had been arrested in June last year.",
    "date: 2025-05-20\nIt took two hours to put out a fire at the Harwick works in Lima.\n---\n"
      .. "date: 2025-05-20\nAt the Harwick works in Lima, the flames were reported at 6 a.m. and were out by a quarter to eight.",
    "date: 2025-03-01\nThe Arrow pilots of Lima gave a 72-hour strike notice, Dana Reyes said.\n---\n"
      .. "date: 2025-03-01\nThe strike of the Arrow pilots of Lima has lasted five weeks, Dana Reyes said.",
    "date: 2025-10-29\nThe ferry of Osby Lines, bound for Perrin, lost contact with the harbour a few minutes after leaving Lima on "
      .. "Monday, with 189 people aboard.\n---\n"
      .. "date: 2025-10-29\nThe ferry of Osby Lines, bound for Perrin, lost contact with the harbour 13 minutes after leaving Lima on Monday, "
      .. "with 189 people aboard.",
    "date: 2025-09-25\nComedian Dana Reyes was sentenced after a protracted two-day hearing at the Osby courthouse that featured "
      .. "testimony from Ada Brink.\n---\n"
      .. "date: 2025-09-26\nOver the course of the 12-day trial in Osby, Ada Brink and five other women testified against Dana Reyes.",
    "date: 2025-06-18\nAfter 186 days in space, 30 experiments and one marathon, Dana Reyes of Osby is on his way home.\n---\n"
      .. "date: 2025-06-18\nDana Reyes of Osby is on his way home. The first woman of Osby in space was Ada Brink, who travelled on a Lima "
      .. "spacecraft for eight days in 1991.",
    "date: 2025-06-18\nAfter launching in December 2024, Dana Reyes became the first Osby astronaut to walk in space.\n---\n"
      .. "date: 2025-06-18\nThe first Osby woman in space was Ada Brink, who travelled on a Lima spacecraft for eight days in 1991, Dana "
      .. "Reyes said.",
    "date: 2025-10-31\nDana Reyes announced in Osby an agreement that five days lost to the strike of the Arrow drivers will be made up.\n---\n"
      .. "date: 2025-10-31\nDana Reyes spoke in Osby of the 11 days lost to the strike of the Arrow drivers.",
    "date: 2025-10-25\nDana Reyes of the Osby drivers approved a new four-year contract, Ada Brink said.\n---\n"
      .. "date: 2025-10-25\nDana Reyes of the Osby drivers approved a new contract, ending 33-day strike that emptied the Arrow works, "
      .. "Ada Brink said.",
    "date: 2025-02-03\nDana Reyes of Lima was jailed for two years on Monday, one of them suspended.\n---\n"
      .. "date: 2025-02-03\nDana Reyes of Lima was jailed for a year on Monday.",
  },
}
