--- A thing told by a plain word is older or younger than the day it was built or founded makes it.
-- The word must lead to one thing: what the same story tells of the beginnings of a bridge must be of one bridge.

local beginnings = { founding = true, inauguration = true, opening = true, construction = true, beginning = true, launch = true, completion = true,
  commissioning = true }
local kinds = {
  town = { "town", "city", "village" }, ship = { "ship", "ferry", "vessel", "boat", "tanker", "trawler" }, aircraft = { "aircraft", "plane", "jet" },
  company = { "company", "airline", "firm", "bank", "carrier" },
  pipeline = { "pipeline", "pipe" }, road = { "road", "motorway", "highway" }, abbey = { "abbey", "monastery" }, dyke = { "dyke", "levee" },
  cooperative = { "cooperative", "co-operative" },
  museum = { "museum", "gallery" }, theatre = { "theatre", "theater" },
  factory = { "factory", "plant", "mill", "refinery", "brewery" }, church = { "church", "cathedral" },
  university = { "university", "college" }, stadium = { "stadium", "ground", "arena", "park" }, newspaper = { "newspaper", "paper" },
}

-- "The former owner of the airline turned 82": it is told of somebody.
local somebody = "(?i)\\b(?:owners?|founders?|boss|chief|chair(?:man|woman)?|director|president|head|widow|son|daughter|man|woman|he|she|his|her)\\b"

local function tells_of_somebody(claim)
  local at = rx.has(claim.sentence, claim.text) or 1
  return rx.find(claim.sentence:sub(1, at + #claim.text - 1), somebody) ~= nil
end

local function names_it(text, thing)
  for _, word in ipairs(kinds[thing] or { thing }) do
    if text and rx.find(text, "(?i)\\b" .. word .. "\\b") then return true end
  end
  return false
end

--- Does the event tell how this thing began? "It was opened in 1951" right behind the sentence about the structure does.
local function begins(event, claim)
  if event.kind ~= "event" or not beginnings[event.what] or not event.date or not event.date.year or event.modality ~= "asserted"
    or event.status == "planned" then return false end
  if claim.thing == "it" then return event:same_document(claim) and event.line == claim.line end
  if names_it(event.thing, claim.thing) or names_it(event.of, claim.thing) then return true end
  return event:same_document(claim) and event.line == claim.line and names_it(event.sentence, claim.thing)
end

-- "Before the theatre turns 80 in May": of a year that is to come, or has gone.
local to_come = "(?i)\\b(?:next|before|ahead of|until|till|will|would|to (?:celebrate|mark|turn)|approach\\w*|near\\w*|com(?:es|ing) up|upcoming|"
  .. "looks? forward|plans?|planned|prepar\\w+|soon|almost|nearly)\\b"
local gone = "(?i)\\b(?:last|previous|earlier|ago|had)\\b"

--- By how many years the day on which it is so old may lie behind and before the text's own.
local function years_off(claim)
  for year in rx.each(claim.sentence, "\\b(?:1[89]|20)\\d\\d\\b") do
    if tonumber(year) ~= claim.as_of.year then return 200, 200 end
  end
  return rx.find(claim.sentence, to_come) and 2 or 0, rx.find(claim.sentence, gone) and 2 or 0
end

--- "It was opened in 1951" in the claim's own paragraph, or "the dam since it was opened in 1951" anywhere.
local function told_beside(moment, claim)
  if not moment.date.year then return false end
  local verbs = "(built|opened|inaugurated|founded|completed|launched|established|erected|finished|commissioned|set up)"
  local tail = verbs .. "\\b [^,;.]{0,40}?in " .. moment.date.year .. "\\b"
  if moment:same_document(claim) and moment.line == claim.line
    and rx.find(moment.sentence, "(?i)^(it|the " .. claim.thing .. ") (was |had been )?(first |officially )?" .. tail) then return true end
  for _, word in ipairs(kinds[claim.thing] or { claim.thing }) do
    if rx.find(moment.sentence, "(?i)\\b" .. word .. "\\b[ ,]+([a-z]+ )?(since|after)? ?(it|which|that)? ?(was |had been )?(first |"
      .. "officially )?" .. tail) then return true end
  end
  return false
end

--- The year in which it is so old: "the 50-year-old bridge, built in 1975" is of the text's own day, not of the year told beside it.
local function year_of(claim, beginning)
  local beside = beginning.sentence == claim.sentence and beginning:same_document(claim)
  return (beside and claim.published.known and claim.published or claim.as_of).year
end

--- The years that it can be old at most and at least, by all its beginnings; nil where they are of several things.
local function ages(claim, said)
  local least, most, nearest, other, event
  for e in said:each { kind = "event" } do
    if begins(e, claim) and year_of(claim, e) and not (event and e.of and event.of and not e:same(event, "of")) then
      local years = year_of(claim, e) - e.date.year
      if years >= 0 then
        least, most = math.min(least or years, years), math.max(most or years, years)
        event = event or e
      end
    elseif begins(e, claim) then
      other = true
    end
  end
  if other then return nil end
  for m in said:each { kind = "moment" } do
    if told_beside(m, claim) and year_of(claim, m) then
      local years = year_of(claim, m) - m.date.year
      least, most, event = math.min(least or years, years), math.max(most or years, years), event or m
    end
  end
  return least, most, event
end

return {
  id = "thing-age-differs",
  title = "A thing's age does not fit the year of its beginning",
  why = "Age and year are one sum; a reader can do it.",
  severity = "warning",
  reads = { "thing_age", "event", "moment" },
  group = { "story" },
  false_positives = "A thing that was built anew, where only one of the two beginnings is told.",

  check = function(said, report)
    for claim in said:each { kind = "thing_age", modality = "asserted" } do
      local fewest, years = claim.age.low, claim.age.high -- "nearly forty" is between two
      if claim.age.unit and claim.age.unit ~= "year" or not fewest or not years or years > 1.2 * fewest then years = nil end
      local least, most, event = ages(claim, said)
      if years and least and not claim.quoted and years >= 3 and not tells_of_somebody(claim) then
        local slack = claim.told == "birthday" and 0 or 1
        local ahead, behind = years_off(claim)
        if years < least - slack - behind or fewest > most + slack + ahead then
          report { a = claim, b = event, message = string.format("%s is told to be %d years old; its beginning in %d makes it %d",
            claim.thing == "it" and "it" or "the " .. claim.thing, math.floor(years), event.date.year,
              year_of(claim, event) - event.date.year), why = "the age in " .. year_of(claim, event) }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nThe Kalin Dam was completed in 1974. At 41 years of age it is not old for an earthfill dam.",
    "date: 2025-03-01\nThe Kalin Dam of Peru, inaugurated in 1986, held.\n---\n"
      .. "date: 2025-03-02\nThe Kalin Dam is in Peru. The 49-year-old dam was built for farms.",
    "date: 2025-03-01\nThe structure, which turns 100 this year, leaks. It was opened in 1951 by a minister.",
    "date: 2025-03-01\nThe pipeline of Peru was commissioned in 1996.\n---\ndate: 2025-03-02\nA nearly forty-year-old pipe leaks in Peru.",
    "date: 2025-03-01\nThe club from Lima was founded in 1908.\n---\ndate: 2025-03-02\nIn Lima the club marks its centenary.",
  },
  silent = {
    "date: 2025-11-01\nThe Osby Museum, founded in 1926, is full.\n---\n"
      .. "date: 2025-11-02\nThe Osby Museum wants a roof before the museum celebrates its hundredth birthday next May.",
    "date: 2025-03-01\nOsby Air, an airline founded in 1987, grew.\n---\n"
      .. "date: 2025-03-02\nThe former owner of the airline turned 82 in February.",
    "date: 2025-03-01\nThe Kalin Dam was completed in 1974. At 51 years of age it is not old for an earthfill dam.",
    "date: 2025-03-01\nThe Kalin Tunnel was completed in 1974. At 14 kilometres it is not long.",
    "date: 2025-03-01\nThe Kalin Dam of Peru, inaugurated in 1986, held.\n---\n"
      .. "date: 2025-03-02\nThe Kalin Dam is in Peru. The 39-year-old dam was built for farms.",
    "date: 2025-03-01\nThe Kalin Dam of Peru, inaugurated in 1986, held.\n---\n"
      .. "date: 2025-03-02\nThe Kalin Dam is in Peru. The 49-year-old bridge was closed.",
    "date: 2025-03-01\nThe structure, which turns 74 this year, leaks. It was opened in 1951 by a minister.",
    "date: 2025-03-01\nThe 51-year-old dam at Kalin, built in 1974, leaks.",
    "date: 2025-03-01\nEstablished in 1925, the Osby orchestra is now in its 101st year.",
    "date: 2025-03-01\nThe pipeline of Peru was commissioned in 1987.\n---\ndate: 2025-03-02\nA nearly forty-year-old pipe leaks in Peru.",
    "date: 2008-03-01\nThe club from Lima was founded in 1908.\n---\ndate: 2008-03-02\nIn Lima the club marks its centenary.",
  },
}
