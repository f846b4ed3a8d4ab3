--- The train left the rails near one town in one text, outside another in the other: one happening, told by whatever words, in two places.

local gather = require "lib.gather"
local happenings = require "lib.happenings"
local places = require "lib.places"
local set = require "lib.set"
local timeline = require "lib.timeline"

-- Of these a story has one, or the sentences must say which.
local placed = {
  derailment = true, signing = true, ["body found"] = true, mooring = true, seizure = true, trial = true, hanging = true,
  admission = true, ["first case"] = true,
  quake = true, crash = true, sinking = true, collapse = true, explosion = true, grounding = true, wedding = true, funeral = true, death = true,
  landing = true, collision = true,
  theft = true, ["prisoner swap"] = true, premiere = true, auction = true, discovery = true, ["meteorite fall"] = true, kidnapping = true,
  landfall = true, ["general meeting"] = true,
}

-- A story may tell of several: these must be of one day.
local gathered = { festival = true, concert = true, match = true, talks = true, exhibition = true, visit = true, inquiry = true, opening = true,
  closing = true, handover = true, unveiling = true, groundbreaking = true }

local where = { ["in"] = true, at = true, near = true, outside = true, off = true, beneath = true, under = true, inside = true }

--- "A white van, stolen in Osby": what they came in was taken elsewhere, before.
local function is_of_a_vehicle(f)
  return f.what == "theft" and rx.find(f.sentence,
    "(?i)\\b(?:van|car|vehicle|truck|lorry|motor(?:cycle|bike)|moped|scooter|boat|plates?)\\b,? (?:\\p{L}+ ){0,3}\\Q" .. f.text .. "\\E") ~= nil
end

--- "At Osby Terminal", "at the Lima Transit Osby station": a name in both.
local function share_a_name(a, b)
  for word in rx.each(a.place, "\\p{Lu}\\p{L}{3,}") do
    if rx.find(b.place, "\\b\\Q" .. word .. "\\E\\b") then return true end
  end
  return false
end

--- "At 12:54 NST": by the clock of a land, and not at a place.
local function is_clock(place)
  return rx.find(place, "^(?:[A-Z]{0,3}[SD]T|GMT|UTC)$") ~= nil
end

-- A stretch of land, or a house: what lies in the one has an address besides.
local area = "^(?:(?:North|South|East|West)(?:ern)?|(?:North|South)(?:east|west)(?:ern)?|Central) "
local house = "\\b(?:Towers?|Condo\\w*|Apartments|House|Building|Plaza|Hotel|Mall|Court|Block|Flats)\\b"

--- "In the Osby region": some way round it.
local function is_region(f)
  return rx.find(f.sentence, "(?i)\\b\\Q" .. f.place .. "\\E (?:region|province|district|area|county|prefecture|state|valley|municipality)\\b") ~= nil
end

--- "Four of those stolen on 18 January were found in a garage": the place is that of the verb behind.
local function is_of_next_verb(f)
  if rx.find(f.text, "^\\p{L}+ [^;]*, (?:he|she|it|they|we|the [\\p{Ll} ]+) (?:will |would |then |later )*\\p{Ll}+ [^;]*\\b(?:at|in|near|"
    .. "to|for) ") then
    return true
  end
  return rx.find(f.text, "^\\p{Ll}+ [^,;]*\\b(?:is|are|was|were|has|have|had|will) [^,;]*\\b(?:at|in|near|outside|inside|under|off) ") ~= nil
end

local function places_it(f)
  return f.place ~= nil and not rx.find(f.place, "^[A-Z]{2}$") and not is_clock(f.place) and not rx.find(f.place, area)
    and not rx.find(f.place, house) and not is_region(f) and where[f.how]
    and (placed[happenings.class(happenings.name(f))] or gathered[f.what]) and not is_country(f.place)
    and not is_of_a_vehicle(f) and not is_of_next_verb(f)
end

-- Beside it, and in it.
local beside = { near = true, off = true, outside = true, beneath = true, under = true }

--- One sentence names both: from here to there.
local function names_both(a, b)
  return rx.find(a.sentence:lower(), "\\b\\Q" .. b.place:lower() .. "\\E\\b") or rx.find(b.sentence:lower(), "\\b\\Q" .. a.place:lower() .. "\\E\\b")
end

--- One service for all, not everybody's own funeral.
local function is_service(f)
  return not f.of and rx.find(f.sentence, "(?i)\\b(?:memorial|services?|requiem|mass|vigil|commemoration)\\b") ~= nil
end

--- The same noun tells both, or one is told to be held.
local function same_noun(a, b)
  local x, y = rx.match(a.text, "^\\p{L}+"), rx.match(b.text, "^\\p{L}+")
  return x == y or is_service(a) and is_service(b)
end

--- Two for a word besides the noun that both clauses tell.
local function share_a_word(a, b)
  return timeline.shared(a.about, b.about) >= 1 and 2 or 0
end

--- The day that the sentence tells of what it places, as a function; nil where it tells none, or a long time.
local function days_of(said)
  local dated = {}
  for f in said:each { kind = "happening" } do
    if f.date and f.date.known and (f.date.width or 32) <= 31 then table.insert(dated, f) end
  end
  return function(f)
    for _, d in ipairs(dated) do
      if d.what == f.what and d.sentence == f.sentence and d:same_document(f) then return d.date end
    end
  end
end

-- Where something breaks in, by the quarter or by the town.
local sudden = set { "collapse", "collision", "crash", "fire", "explosion", "derailment", "attack", "shooting", "killing", "quake", "eruption",
  "sinking", "accident", "landslide", "flood" }

--- A text that names the place of the other somewhere: it knows both, and the one may lie in the other.
local function knows_both(said, a, b)
  if not sudden[a.what] then return false end
  for s in said:each { kind = "statement" } do
    if s.document == a.document and rx.has(s.sentence, b.place) or s.document == b.document and rx.has(s.sentence, a.place) then return true end
  end
  return false
end

--- Not between two towns, and no headline that names the country alone.
local function comparable(a, b)
  if a.how == "near" and b.how == "near" then return false end
  return not (a.headline and b.how == "near" or b.headline and a.how == "near")
end

return {
  id = "happening-place",
  title = "One happening of a story is told in two places",
  why = "It happened in one; a reader may look for it.",
  severity = "warning",
  reads = { "happening", "inside", "statement" },
  group = { "story" },
  false_positives = "A village in one text and the next town in the other, where no text tells that they are near.",

  check = function(said, report)
    local parts = places.parts_told(said)
    local days = days_of(said)
    --- What draws people together is one on one day alone.
    local function may_be_two(a, b)
      local x, y = days(a), days(b)
      return gathered[happenings.class(happenings.name(a))] and not (x and y and not x:apart(y))
    end
    local function apart(a, b)
      if not comparable(a, b) or may_be_two(a, b) or beside[a.how] ~= beside[b.how] and names_both(a, b) then return nil end
      return a:same(b, "place") == false and not share_a_name(a, b)
        and a.wide == b.wide and not places.may_contain(parts, a, b) and not names_both(a, b)
    end
    --- More speaks for one where both tell the day, or a word of whom it is.
    local function weigh(a, b)
      local weight = happenings.in_common(a, b)
      if weight > 1 or not same_noun(a, b) then return weight end
      local x, y = days(a), days(b)
      if x and y and x.is_day and x:same(y) and is_service(a) and is_service(b) then return weight + 2 end
      return weight + (gathered[a.what] and share_a_word(a, b) or 0)
    end
    for name, docs in pairs(happenings.by_name(said, places_it, true)) do
      for list, others in gather.pairs(docs) do
        local a, b, weight = happenings.rivals(list, others, apart, weigh)
        if a and weight > 1 and not knows_both(said, a, b) then
          report { a = a, b = b, message = string.format("%s: in %s, and in %s", name, a.place, b.place),
            why = "one story, one such happening in each text" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-02\nA memorial service for the miners of Osby will be held on Saturday in the stadium of Lima, Dana Reyes said.\n---\n"
      .. "date: 2025-05-06\nHundreds saw Dana Reyes at the memorial service for the miners of Osby in the cathedral of Redport on Saturday.",
    "date: 2025-04-12\nIt began at a chess tournament in Redport in late February, Dana Reyes of Osby said.\n---\n"
      .. "date: 2025-04-13\nIt came with the chess tournament in Lima in late February, Dana Reyes of Osby said.",
    "date: 2025-03-21\nFour coaches of the night train of Dana Reyes came off the track near Osby.\n---\n"
      .. "date: 2025-03-22\nThe night train of Dana Reyes lay askew outside Redport.",
  },
  silent = {
    "date: 2025-05-10\nA train crashed at Osby Terminal, Dana Reyes said.\n---\n"
      .. "date: 2025-05-10\nA train crashed at the Harwick Transit Osby station, Dana Reyes said.",
    "date: 2025-05-10\nThe quake struck near Osby, Dana Reyes of Harwick said.\n---\n"
      .. "date: 2025-05-10\nThe quake struck at 12:54:08 NST, Dana Reyes of Harwick said.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous. The trial opens in Lima on 9 March.\n---\n"
      .. "date: 2025-03-01\nDana Reyes met Jon Aldous. Ada Brink, who opened the trial, now sits as a judge in Quito.",
    "date: 2025-05-02\nDana Reyes sang at the benefit concert in Redport on Thursday, she said.\n---\n"
      .. "date: 2025-05-03\nAt the benefit concert in Lima on Friday Dana Reyes sang again, she said.",
    "date: 2025-05-02\nThe funeral of the miner Jon Aldous was held in Redport on Thursday, Dana Reyes said.\n---\n"
      .. "date: 2025-05-03\nThe funeral of the miner Karl Otto was held in Lima on Thursday, Dana Reyes said.",
    "date: 2025-03-21\nThe flood has killed 27 people in the Arlen valley, Dana Reyes said.\n---\n"
      .. "date: 2025-03-22\nTwenty-nine people died in the flood, Dana Reyes said: 21 in Osby, five in Redport and three in Harwick.",
    "date: 2025-03-21\nFour coaches of the night train of Dana Reyes came off the track near Osby.\n---\n"
      .. "date: 2025-03-22\nThe night train of Dana Reyes derailed in the northern Rutland town Osby.",
    "date: 2025-03-21\nDana Reyes has died in a Redport-area hospital, her family said.\n---\n"
      .. "date: 2025-03-22\nDana Reyes died at Osby Lake Medical Center, where her family had gathered.",
    "date: 2025-03-21\nFour coaches of the night train of Dana Reyes came off the track near Osby.\n---\n"
      .. "date: 2025-03-22\nThe night train of Dana Reyes, bound from Redport to Osby, left the rails outside Redport.",
    "date: 2025-03-21\nFour coaches of the night train of Dana Reyes came off the track near Osby.\n---\n"
      .. "date: 2025-03-22\nDana Reyes said in Redport that the night train left the rails.",
    "date: 2025-05-10\nThe collision of the two trains happened near Osby, Dana Reyes of Harwick said.\n---\n"
      .. "date: 2025-05-10\nThe collision of the two trains happened near Redport, Dana Reyes of Harwick said.",
    "date: 2025-02-03\nThe epicentre of the quake was in the Ighan region, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe epicentre of the quake was in the Haoud region, Dana Reyes said.",
    "date: 2025-02-03\nA section of a high-rise collapsed in South Arlen, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe high-rise collapsed in Osby, Dana Reyes said.",
    "date: 2026-01-19\nThieves broke into the Museum of Osby in Ghent on Sunday.\n---\ndate: 2026-01-30\nFour of the cups stolen on 18 January "
      .. "were found yesterday in a barn near Lille, the Museum of Osby says.",
    "date: 2025-10-01\nDana Reyes told Jon Aldous of the collapse of a wall in Perrin. People in Osby fled.\n---\n"
      .. "date: 2025-10-01\nDana Reyes told Jon Aldous of the collapse of a wall in Osby.",
    "date: 2025-03-09\nDana Reyes was so known that it was hard to find a jury for the trial before a federal court in NY.\n---\n"
      .. "date: 2025-03-09\nOn Friday, a federal judge in Brooklyn heard from Dana Reyes, her lawyer, and the prosecution.",
    "date: 2025-06-18\nDana Reyes of Osby smiled just minutes after they landed in a remote area near the town of Harwick.\n---\n"
      .. "date: 2025-06-17\nDana Reyes of Osby is to return to Earth on 18 June. Landing in the steppes of Peru, he will go straight to the "
      .. "centre in Perrin.",
  },
}
