--- West of the town in one text, east of it in the other.

local gather = require "lib.gather"
local happenings = require "lib.happenings"

-- Clockwise from the north, in eighths of the round.
local at = { north = 0, northeast = 1, east = 2, southeast = 3, south = 4, southwest = 5, west = 6, northwest = 7 }
local plain = { ["north-east"] = "northeast", ["north-west"] = "northwest", ["south-east"] = "southeast", ["south-west"] = "southwest" }
local streams = { upstream = "downstream", downstream = "upstream" }

--- Sides that no place has at once; what lies north and what lies east may both lie northeast.
local function opposed(x, y)
  x, y = plain[x] or x, plain[y] or y
  if streams[x] then return streams[x] == y end
  if not at[x] or not at[y] then return false end
  local off = math.abs(at[x] - at[y])
  return math.min(off, 8 - off) >= 3
end

-- A story has several of these.
local common = { village = true, town = true, place = true, house = true, home = true, road = true, spot = true, area = true, hill = true,
  field = true, site = true, suburb = true, district = true, region = true, coast = true, border = true, community = true, side = true,
  point = true, man = true, woman = true, family = true, other = true, land = true, part = true, water = true, city = true, sea = true,
  mountain = true, forest = true, valley = true, island = true, farm = true, people = true, camp = true, street = true, beach = true, mile = true,
  kilometre = true, kilometer = true, meter = true, metre = true, minute = true, hour = true, drive = true, walk = true,
  crossing = true, gate = true, station = true,
  checkpoint = true, bridge = true, tunnel = true, plot = true, strip = true, ship = true, north = true,
  south = true, east = true, west = true, corner = true, outskirt = true, edge = true, short = true, way = true, line = true }

local function head(f)
  local word = f.thing and rx.match(f.thing, "([a-z-]{3,}?)s?$")
  return word
end

--- What the side is reckoned from.
local function place_of(f)
  return f.place or f.kind == "bearing" and f.mark and "the " .. f.mark or nil
end

local several = "(?i)\\b(?:second|another|other|third|first|last|two|three|several|new|old|former|some)\\b"

--- The words up to its noun, and a few before: "a second quarry".
local function words_before(f)
  local at = rx.has(f.sentence, f.text) or 1
  local noun = f.thing and rx.has(f.text, f.thing)
  return f.sentence:sub(math.max(1, at - 20), at - 1) .. (noun and f.text:sub(1, noun + #f.thing - 1) or "")
end

-- What goes on for days may be on all sides; it began on one.
local goes_on = { fire = true, search = true, flood = true, strike = true, outage = true, voyage = true, drought = true }

local function key_of_happening(f)
  local name = happenings.name(f)
  if not happenings.told(f) or happenings.is_vague(f.what) or happenings.is_broad(name) and name ~= "fire" then return nil end
  if goes_on[name] and happenings.phase(f) ~= "begin" or rx.find(words_before(f), several) then return nil end
  return "* " .. name
end

--- What lies there, by its name, by its one noun, or by what happened there; nil where there may be several.
local function key_of(f)
  if f.kind == "happening" then return key_of_happening(f) end
  if f.modality ~= "asserted" or f.quoted then return nil end
  local word = head(f)
  if f.of and (not word or common[word]) then return f.of:lower() end
  return word and not common[word] and not rx.find(words_before(f), several) and (f.of or "") .. word or nil
end

--- One of the two is "the curve": the one of the story.
local function is_the_one(a, b)
  return a.of ~= nil or rx.find(a.text .. "|" .. b.text, "(?i)(?:^|\\|)(?:the|this|that) ") ~= nil
end

--- How far it lies from the place, as its own words tell: a function of a bearing; nil where they tell none, or several.
local function distances(said)
  local lengths = gather.by(said, { kind = "amount" }, function(f)
    return f.amount.unit and f.amount.nominal and f.amount:to("kilometer") and f.document .. f.sentence
  end)
  return function(f)
    local found
    for _, amount in ipairs(lengths.of[f.document .. f.sentence] or {}) do
      if rx.has(f.text, amount.text) then
        if found then return nil end
        found = amount.amount:to("kilometer")
      end
    end
    return found
  end
end

local to_and_fro = "(?i)\\b(?:from|between|both|respectively|and (?:again )?\\d+|either side|another|second|other)\\b"

--- Of one place or of one thing, and as far from it: no two things lie so but by chance.
local function as_far(a, b, far)
  if a.document == b.document and a.line == b.line or rx.find(a.sentence, to_and_fro) or rx.find(b.sentence, to_and_fro) then return false end
  if a.quoted or b.quoted or a.modality ~= "asserted" or b.modality ~= "asserted" then return false end
  local x, y = far(a), far(b)
  local of_one = a.place and b.place and a:same(b, "place") or a.of and b.of and a:same(b, "of") and not (a.place and b.place)
  return x ~= nil and y ~= nil and of_one and x.nominal > 1 and math.abs(x.nominal / y.nominal - 1) < 0.01
end

return {
  id = "bearing-opposed",
  title = "Something is told to lie on two sides of one place",
  why = "Readers look for it on the map, and rescuers on the road.",
  severity = "warning",
  reads = { "bearing", "happening", "amount" },
  group = { "story" },
  false_positives = "Two curves, two quarries near one town.",

  check = function(said, report)
    local found = gather.new()
    for _, kind in ipairs { "bearing", "happening" } do
      for f in said:each { kind = kind } do
        local key = f.side and place_of(f) and key_of(f)
        if key then gather.put(found, key .. " / " .. place_of(f):lower(), f) end
      end
    end
    local far = distances(said)
    for a, b in said:pairs { kind = "bearing" } do
      if opposed(a.side, b.side) and as_far(a, b, far) then
        report { a = b, b = a, message = string.format("%s, and %s", b.text, a.text), why = "one distance, and two sides" }
      end
    end
    for a, b in gather.alike(found) do
      if a.sentence ~= b.sentence and opposed(a.side, b.side) and (a.kind == "happening" or is_the_one(a, b)) then
        report { a = b, b = a, message = string.format("%s of %s, and %s of it", b.side, place_of(b), a.side),
          why = "one thing lies on one side" }
      end
    end
  end,

  flags = {
    "date: 2025-05-04\nThe plane of Dana Reyes went in 11 kilometres north of the Arlen Falls runway, in cloud.\n---\n"
      .. "date: 2025-05-05\nThe wreckage of Dana Reyes's plane lies 11 km south of the airstrip at Arlen Falls.",
    "date: 2025-05-04\nPeople in Arlen, 38 km upstream of the dam, had two hours, Dana Reyes said.\n---\n"
      .. "date: 2025-05-05\nThe water of the dam reached Arlen, a market town 38 kilometres downstream, at ten, Dana Reyes said.",
    "date: 2025-05-04\nThe train of Dana Reyes left the rails in a long curve six kilometres north of Osby.\n---\n"
      .. "date: 2025-05-05\nThe curve, just south of Osby, had been repaired in spring, Dana Reyes said of the train.",
    "date: 2025-05-04\nThe epicentre of the quake of Osby was in the sea, 30 km west of Lima, Dana Reyes said.\n---\n"
      .. "date: 2025-05-05\nThe hills east of Lima, beneath which the epicentre of the quake of Osby lay, lost whole slopes, Dana Reyes said.",
    "date: 2025-05-04\nThe reservoir Harwick, nine kilometres upstream of Osby, is full, Dana Reyes said.\n---\n"
      .. "date: 2025-05-05\nThe lake of Harwick, which lies downstream of Osby, is full, Dana Reyes said of the reservoir Harwick.",
    "date: 2025-06-14\nThe village of Osby, north of the capital, is without power.\n---\n"
      .. "date: 2025-06-14\nOsby, a village south of the capital, has no power, Dana Reyes said.",
  },
  silent = {
    "date: 2025-05-04\nThe plane of Dana Reyes went in 11 kilometres north of the Arlen Falls runway, in cloud.\n---\n"
      .. "date: 2025-05-05\nA camp for the searchers of Dana Reyes's plane was pitched 12 km south of the airstrip at Arlen Falls.",
    "date: 2025-05-04\nThe train of Dana Reyes left the rails in a long curve six kilometres north of Osby.\n---\n"
      .. "date: 2025-05-05\nThe curve, just north-east of Osby, had been repaired in spring, Dana Reyes said of the train.",
    "date: 2025-05-04\nDana Reyes was born in a village north of Osby.\n---\n"
      .. "date: 2025-05-05\nDana Reyes lives in a village south of Osby.",
    "date: 2025-05-04\nDana Reyes worked in a quarry north of Osby.\n---\n"
      .. "date: 2025-05-05\nDana Reyes opened another quarry south of Osby.",
    "date: 2025-05-04\nThe train of Dana Reyes left the rails in a long curve six kilometres north of Osby.\n---\n"
      .. "date: 2025-05-05\nThe curve, south of Redport, had been repaired in spring, Dana Reyes said of the train.",
    "date: 2025-06-14\nThe village of Osby, north of the capital, is without power.\n---\n"
      .. "date: 2025-06-14\nOsby, a village north of the capital and south of the border, has no power, Dana Reyes said.",
  },
}
