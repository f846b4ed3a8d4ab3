-- What event rules share: which events happen once, and when two are one.
local days_apart = require "lib.days_apart"
local digits = require "lib.digits"
local lazy = require "lib.lazy"
local numbered = require "lib.numbered"
local of_namesake = require "lib.namesake"
local events = {}

events.once = lazy(function() return {
  founding = true, birth = true, death = true, opening = true, inauguration = true, launch = true, sinking = true, crash = true,
  capsizing = true, wedding = true, burial = true, signing = true, adoption = true, ratification = true, conviction = true, acquittal = true,
  sentence = true, killing = true, execution = true, purchase = true, merger = true, flotation = true, demolition = true, completion = true,
  dissolution = true, premiere = true, landing = true, collapse = true, derailment = true, eruption = true, explosion = true,
  resignation = true, ["entry into force"] = true, departure = true, ["distress call"] = true, beginning = true, ["end"] = true, arrest = true,
  retirement = true, abolition = true, appointment = true, dismissal = true, detection = true, discovery = true, construction = true,
  groundbreaking = true, handover = true, landfall = true, closing = true, approval = true, vote = true, ["taking over"] = true, grant = true,
  count = true, expiry = true, trial = true, indictment = true, recall = true, unveiling = true, bursting = true, grounding = true, passage = true,
  engagement = true, diagnosis = true, admission = true, publication = true, proposal = true, filing = true,
  reopening = true, quake = true, wave = true,
  confirmation = true, lifting = true, layoff = true, introduction = true, escape = true, disappearance = true,
  outbreak = true, restoration = true, evacuation = true,
  avalanche = true, landslide = true, tornado = true, verdict = true, hitting = true, announcement = true,
  holding = true, award = true, transfer = true, outage = true,
  declaration = true, order = true, illness = true, fire = true, ["last sight"] = true, finding = true, winning = true,
  delivery = true, hearing = true, poll = true, ceremony = true, memorial = true,
  inquest = true, ["deal completion"] = true, expiry = true, concert = true, ["show end"] = true, ruling = true,
  collision = true, search = true, abandonment = true, warrant = true, raid = true
} end)

-- Named subjects may do these again, years apart.
local repeats = lazy(function() return {
  inauguration = true, opening = true, closing = true, landing = true, arrest = true, purchase = true, appointment = true,
  sentence = true, crash = true, collapse = true, eruption = true, explosion = true, derailment = true, beginning = true, ["end"] = true,
  departure = true, signing = true, launch = true, conviction = true, adoption = true, resignation = true, dismissal = true, discovery = true,
  detection = true, flotation = true, premiere = true, wedding = true, merger = true, burial = true, completion = true, landfall = true,
  approval = true, vote = true, ["taking over"] = true, grant = true, count = true, expiry = true, trial = true,
  charge = true, recall = true, unveiling = true,
  bursting = true, grounding = true, passage = true, engagement = true, admission = true, publication = true, proposal = true, filing = true,
  reopening = true, handover = true, groundbreaking = true, quake = true, wave = true, confirmation = true,
  lifting = true, layoff = true, introduction = true,
  escape = true, disappearance = true, outbreak = true, restoration = true, evacuation = true, avalanche = true,
  landslide = true, tornado = true, verdict = true,
  hitting = true, announcement = true, holding = true, award = true, transfer = true, declaration = true, order = true, illness = true, fire = true,
  ["last sight"] = true, finding = true, winning = true, delivery = true, hearing = true, poll = true, ceremony = true,
  memorial = true, inquest = true,
  ["deal completion"] = true, concert = true, match = true, final = true, ["show end"] = true, ruling = true,
  collision = true, search = true, abandonment = true, warrant = true
} end)

-- These a subject does again within weeks, so a name alone does not make them one.
local often = lazy(function() return {
  vote = true, approval = true, publication = true, proposal = true, filing = true, purchase = true, grant = true,
  signing = true, passage = true,
  adoption = true, admission = true, engagement = true, count = true, landing = true, departure = true,
  beginning = true, ["end"] = true, charge = true,
  unveiling = true, closing = true, opening = true, expiry = true, trial = true, discovery = true, detection = true,
  announcement = true, holding = true, winning = true, confirmation = true, award = true, hitting = true,
  delivery = true, order = true, declaration = true, arrest = true
} end)

-- A story has mostly one of these: by name in one text, as "the ship" in the other.
local solo = lazy(function() return {
  launch = true, sinking = true, capsizing = true, derailment = true, landfall = true, eruption = true, groundbreaking = true,
  handover = true,
  inauguration = true, merger = true, flotation = true, burial = true, grounding = true, bursting = true,
  collapse = true, crash = true, ["distress call"] = true,
  premiere = true, wedding = true, demolition = true, quake = true, wave = true, avalanche = true, landslide = true, tornado = true, fire = true,
  restoration = true, outage = true, collision = true, abandonment = true
} end)

-- What does not come back within years.
local lasting = lazy(function() return {
  groundbreaking = true, handover = true, closing = true, completion = true, demolition = true, founding = true, construction = true
} end)

-- Words that say too little of which one it is.
local vague = lazy(function() return {
  people = true, man = true, woman = true, ["one"] = true, body = true, member = true, official = true, person = true,
  team = true, company = true, group = true, result = true, school = true, report = true, figure = true, record = true,
  letter = true, two = true, three = true,
  officer = true, worker = true, resident = true, voter = true, councillor = true, minister = true, statement = true,
  round = true, season = true, match = true,
  game = true, year = true, talk = true, finding = true
} end)

local kind_of = lazy(function()
  local kinds = {
    deal = { "deal", "merger", "takeover", "purchase", "acquisition", "combination", "transaction", "bid", "sale" },
    text = { "text", "ordinance", "bill", "law", "act", "budget", "legislation", "accord", "treaty", "pact", "agreement",
      "decree", "convention", "protocol", "resolution", "charter" },
    building = { "house", "museum", "building", "gallery", "library", "theatre", "hall", "villa", "palace", "castle" },
    craft = { "satellite", "probe", "spacecraft", "rocket", "mission", "capsule", "craft", "telescope", "orbiter", "lander" },
    ship = { "ship", "ferry", "vessel", "boat", "trawler", "tanker", "liner", "freighter", "yacht" },
    works = { "work", "works", "project", "scheme", "line", "pipeline", "railway", "construction", "building", "digging",
      "drilling", "boring", "excavation", "tunnelling" },
    train = { "train", "express", "service" },
    plane = { "plane", "aircraft", "jet", "flight", "helicopter" },
    petition = { "petition", "signature" },
    reactor = { "reactor", "plant", "station", "unit" },
    voters = { "shareholder", "owner", "investor", "member" },
    police = { "police", "officer", "deputy", "detective", "investigator" },
    maker = { "maker", "manufacturer", "company", "firm", "group" },
    truce = { "truce", "ceasefire", "armistice" },
    show = { "exhibition", "show", "fair", "festival", "sale" },
    storm = { "storm", "hurricane", "typhoon", "cyclone" },
    government = { "government", "cabinet", "coalition", "administration" },
    permit = { "permit", "licence", "license", "permission", "approval", "consent", "clearance" },
    quake = { "quake", "earthquake", "tremor", "temblor", "mainshock" },
    blaze = { "fire", "blaze", "wildfire", "inferno" },
    strike = { "strike", "walkout", "stoppage" },
    power = { "power", "electricity", "supply", "light", "home", "customer", "household" },
    suspect = { "suspect", "man", "woman", "driver", "gunman", "attacker", "teenager", "youth", "boy", "girl" },
    ceremony = { "ceremony", "gala", "dinner" },
    plant = { "plant", "factory", "works", "mill", "refinery" },
    road = { "road", "highway", "motorway", "route", "bypass" },
    award = { "prize", "award", "medal", "honour" },
    hearing = { "hearing", "case", "appeal" },
    book = { "novel", "book", "title", "debut" },
  }
  local found = {}
  for name, list in pairs(kinds) do
    for _, word in ipairs(list) do found[word] = name end
  end
  return found
end)

--- The class of things that a word belongs to: "deal" and "takeover" are one.
function events.kind_of(word)
  return word and kind_of(word)
end

--- What goes on: it opens as it begins.
local processes = lazy(function() return {
  inquiry = true, talks = true, talk = true, session = true, conference = true, summit = true, season = true,
  investigation = true, campaign = true, hearing = true,
  inquest = true, debate = true, negotiation = true, voting = true, registration = true, enrolment = true, tournament = true, congress = true
} end)

--- What is held, by its own name.
local held = lazy(function() return {
  hearing = "hearing", vote = "vote", ballot = "vote", referendum = "vote", election = "poll", poll = "poll", funeral = "burial",
  ceremony = "ceremony",
  match = "match", final = "final", concert = "concert", auction = "sale", inquest = "inquest", memorial = "memorial"
} end)

local shocks = lazy(function() return {
  quake = "quake", earthquake = "quake", tremor = "quake", temblor = "quake", mainshock = "quake", aftershock = "aftershock",
  tsunami = "wave", wave = "wave",
  storm = "landfall", hurricane = "landfall", typhoon = "landfall", cyclone = "landfall", tornado = "tornado",
  lightning = "lightning", avalanche = "avalanche", mudslide = "landslide",
  landslide = "landslide"
} end)

--- The event's one name: work that begins is a groundbreaking.
function events.name(e)
  if e.what == "beginning" and e.thing and kind_of(e.thing) == "works" then return "groundbreaking" end
  if e.what == "taking over" then return "inauguration" end
  local shock = e.thing and shocks(e.thing)
  if shock and (e.what == "strike" or e.what == "hitting" or e.what == "arrival" or e.what == "landfall") then return shock end
  if e.what == "strike" and rx.find(e.text or "", "(?i)\\bstruck\\b") then return "collision" end
  if e.thing and kind_of(e.thing) == "blaze" and (e.what == "beginning" or e.what == "outbreak" or e.what == "fire") then return "fire" end
  if e.thing == "shortlist" or e.thing == "longlist" then return e.thing .. "ing" end
  if e.what == "opening" and rx.find(e.text or "", "(?i)\\bsign(?:ing|ature)") then return "signing" end
  if e.what == "beginning" and rx.find(e.text or "", "(?i)\\b(?:tests?|testing|test running|trial runs?|trials)\\b")
    and e.thing ~= "trial" then return "test" end
  if kind_of(e.thing) == "show" and (e.what == "expiry" or e.what == "closing" or e.what == "end") then return "show end" end
  if e.what == "opening" and processes(e.thing) then return "beginning" end
  if e.what == "opening" and rx.find(e.sentence or "", "(?i)\\b(?:opened?|opens) (?:to \\w+ )?again\\b") then return "reopening" end
  if (e.what == "signing" or e.what == "grant") and e.thing == "warrant" and rx.find(e.sentence or "", "(?i)search warrant") then return "warrant" end
  if e.what == "appearance" and kind_of(e.thing) == "book" then return "publication" end
  if kind_of(e.thing) == "deal" and (e.what == "closing" or e.what == "completion" or e.what == "end") then return "deal completion" end
  if e.what == "holding" and held(e.thing) then return held(e.thing) end
  if e.thing == "trial" and (e.what == "beginning" or e.what == "opening") then return "trial" end
  if e.thing == "verdict" and (e.what == "delivery" or e.what == "announcement" or e.what == "return"
    or e.what == "reading") then return "verdict" end
  return e.what
end

local stand = "(?i)\\b(?:against|fought|for|about|over|in favou?r of|(?:kill|block|reject|oppos|debat|discuss|support|back|attack|"
  .. "defend|criticis|criticiz|welcom|condemn|reviv|demand|propos|suggest|consider|examin|question|recommend|"
  .. "stopp|scrapp|drop|shelv|veto|sav|threaten|endanger)(?:s|es|e|ed|d|ing)?|"
  .. "voted on|spoke of|talked of|called for|plans? (?:for|of)|news of|idea of|vote on|talk of) (?:the|a|an|its|their|this|that|any) "
  .. "(?!(?:\\p{L}+ )?(?:minute|hour|day|night|week|fortnight|month|season|year|decade)s?$)(?:\\p{L}+ )?\\p{L}+$"

local seen = "(?i), (?:as )?(?:seen|shown|pictured|photographed|filmed|viewed|watched)\\b"

--- "On Thursday it was fifteen against the merger": the day of the vote, and not of what the vote is about; "the fire, as seen on Friday".
function events.is_only_spoken_of(text)
  return rx.find(text, stand) ~= nil or rx.find(text, seen) ~= nil
end

--- Told as having happened, by the article itself.
function events.told(e)
  return e.modality == "asserted" and e.status ~= "planned" and e.status ~= "cancelled" and not e.quoted and not e.corrected
    and not (e.status == nil and events.is_only_spoken_of(e.text or "")) and not of_namesake(e.sentence)
end

--- Both name their subject, and it is the same.
function events.same_name(a, b)
  if not a:same(b, "of") then return false end
  local meant = (not a.thing or not b.thing) and (a:inherited "of" or b:inherited "of")
  if often(a.what) and not meant and (a.thing ~= b.thing or not a.thing) then return false end
  return a.thing == b.thing or a:inherited "of" or b:inherited "of"
end

--- Both tell their subject by one word, within one story.
function events.same_thing(a, b)
  if (a.of and b.of) or a.thing ~= b.thing then return false end
  if not a.thing then return not a.of and not b.of and (a.what == "distress call" or events.name(a) == "groundbreaking") end
  return a.definite and b.definite and not vague(a.thing) and not numbered.of_two(a.sentence, b.sentence)
    and not numbered.of_two_by(a.thing, a.sentence, b.sentence)
end

--- Words of one class: "the museum" and "the house", "the deal" and "the takeover".
function events.alike(a, b)
  if a.of and b.of then return false end
  local kind = a.thing and kind_of(a.thing)
  return kind ~= nil and b.thing ~= nil and a.thing ~= b.thing and kind == kind_of(b.thing)
    and (a.definite or b.definite or solo(events.name(a))) and true or false
end

--- One story, one launch: told by name here and by a word, or by nothing, there.
function events.only_one(a, b)
  if not solo(events.name(a)) or (a.of and b.of) then return false end
  if a.thing and b.thing and not a.of and not b.of then return events.alike(a, b) end
  local named, other = a, b
  if b.of then named, other = b, a end
  return not other.thing or kind_of(other.thing) ~= nil or named.thing == other.thing
end

--- The two days surely differ, and not by a year that a text left out.
function events.apart(a, b)
  if not a.date:apart(b.date) then return false end
  local one_day = a.date.is_day and b.date.is_day and a.date.month == b.date.month and a.date.day == b.date.day
  return not one_day or (rx.find(a.text, "\\b(?:19|20)\\d\\d\\b") and rx.find(b.text, "\\b(?:19|20)\\d\\d\\b")) and true or false
end

--- Both tell who did it, and it is not the same: the committee's approval is not the board's.
function events.of_two_agents(a, b)
  if a:same(b, "by") == false then return true end
  return a.doer ~= nil and b.doer ~= nil and a.doer ~= b.doer and not (kind_of(a.doer) and kind_of(a.doer) == kind_of(b.doer))
end

--- Both told as having happened, by one agent as far as they tell, on days that differ.
function events.on_two_days(a, b)
  return a.date ~= nil and b.date ~= nil and events.told(a) and events.told(b) and events.apart(a, b) and not events.of_two_agents(a, b)
end

--- Days between the two, at least.
function events.gap(a, b)
  return days_apart.least(a.date, b.date)
end

--- Long before its text was written.
local function is_history(e)
  local least = e.date:days_until(e.as_of)
  return least and least > 400
end

--- 1958 and 1985, 1958 and 1968: years that one slip of the pen makes of each other. Only whole years; days have their own rules.
local function slip_of_years(a, b)
  local x, y = tostring(a.date.year or ""), tostring(b.date.year or "")
  return not a.date.is_day and not b.date.is_day and #x == 4 and #y == 4 and digits.slip(x, y) ~= nil
end

--- May the subject have gone through it twice, so that the two days are of two events?
function events.again(a, b)
  local days = events.gap(a, b)
  local name = events.name(a)
  local long = lasting(name) or (name == "publication" and kind_of(a.thing) == "book") or (name == "opening" and is_history(a) and is_history(b))
  return not days or (repeats(name) and days > (long and 1900 or 60) and not (long and slip_of_years(a, b)))
end

function events.repeatable(e)
  return repeats(e.what)
end

local another = "(?i)\\b(?:attempts?|test flight|rehearsal|re-?opened again|second (?:time|vote|round|phase|stage)|third (?:time|vote|round|phase)|"
  .. "first (?:vote|round|phase|stage|section|half|part|attempt|time)|(?:the|its|their|his|her|our) next|phases?|stages?|section|anniversary|"
  .. "again|another|prototype|sister ship|predecessor|previous|an? (?:lesser|second|third|fourth|fifth|sixth|new|further|additional|"
  .. "separate|fresh|different)|"
  .. "a year earlier|the year before|last time)\\b"
local moved = "(?i)\\b(?:postpone[sd]?|postponement|delay(?:s|ed)?|put (?:off|back)|pushed back|moved (?:to|from)|originally|first set for|"
  .. "called off|scrubbed|rescheduled|brought forward|instead of|slipped|"
  .. "no longer|new date|had (?:been )?(?:planned|hoped|expected|due)|was to have|were to have|extended|prolonged|lengthened|(?:an? |the |its |"
  .. "their )extension)\\b"

local overdue = "(?i)\\b(?:earlier than|later than|ahead of schedule|behind schedule|overrun)\\b"

--- Another day was meant at first. What has happened "a year later than planned" happened on the day told.
local function was_moved(e)
  return rx.find(e.sentence, moved) or not (e.kind == "event" and e.status == "happened") and rx.find(e.sentence, overdue)
end

--- The words of the event speak of one of several: a second phase, an anniversary.
function events.tells_of_another(e)
  return (rx.find(e.text, another) or was_moved(e)) and true or false
end

--- The sentence says that the day was changed.
function events.tells_of_a_move(e)
  return (rx.find(e.sentence, moved) or rx.find(e.sentence, overdue)) and true or false
end

return events
