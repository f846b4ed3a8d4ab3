--- Bound for Rotterdam in one text, on its way to Hamburg in the other.

local events = require "lib.events"
local gather = require "lib.gather"
local places = require "lib.places"
local two_times = require "lib.turned"

-- What goes somewhere; a story has mostly one of its sort.
local goes = { container = "load", box = "load", cargo = "load", shipment = "load", consignment = "load", load = "load", parcel = "load",
  package = "load", crate = "load", lorry = "lorry", truck = "lorry", bus = "bus", coach = "bus", convoy = "convoy", flotilla = "convoy" }

local function sort_of(f)
  local noun = f.thing and rx.match(f.thing, "([a-z]+?)s?$")
  if not noun then return nil end
  local kind = events.kind_of(noun)
  return goes[noun] or (kind == "ship" or kind == "plane" or kind == "train" or kind == "craft") and kind or nil
end

local changed = "(?i)\\b(?:via|then|first|later|originally|initially|diverted|rerouted|turned back|instead|next|second|another|other|former|"
  .. "usually|"
  .. "after|before|from there|return(?:ed|ing)?|back|onward|until|(?:two|three|four|several|many|most)(?! (?:\\p{Ll}+ )?(?:hours|minutes|days|"
  .. "nights|weeks|miles|kilometres|people|passengers|crew|tonnes|cars)\\b)|ships|vessels|planes|trains|flights)\\b"

--- "Bound for Lima when it turned back": it was bound for Lima.
local function is_changed(f)
  if f.flight and f.from then return rx.find(f.sentence, "(?i)\\b(?:via|divert\\w+|rerout\\w+|return\\w*|usually|stops?|connect\\w+)\\b") ~= nil end
  local changes = rx.count(f.sentence, changed)
  return changes > 0 and not (changes == 1 and rx.find(f.sentence, "(?i)\\bturned back\\b"))
end

--- What goes, in words by which two can be one: a flight by its number.
local function traveller(f)
  if f.flight then return (not f.of or rx.find(f.of, "\\bFlight(?: \\p{Lu}+)?$")) and "flight " .. f.flight:lower() or nil end
  return f.of and f.of:lower() or sort_of(f)
end

local function is_told(f)
  return f.modality ~= "denied" and f.modality ~= "possible" and not f.quoted and not f.corrected and not f.table and not is_country(f.place)
    and not is_changed(f)
end

--- A text that tells of two ways tells of two journeys.
local function alone(list, f)
  for _, other in ipairs(list) do
    if other:same_document(f) and other:same(f, "place") ~= true then return false end
  end
  return true
end

local function names_both(a, b)
  return (rx.has(a.sentence, b.place) or rx.has(b.sentence, a.place)) ~= nil
end

--- From A to B in the one text, from B to A in the other.
local function is_turned(a, b)
  return a:same(b, "place") == false and a.from and b.from and a.from:lower() == b.place:lower() and a.place:lower() == b.from:lower()
end

return {
  id = "destination-differs",
  title = "Something is told to be on its way to two places",
  why = "It goes to one; who waits for it waits in the wrong place.",
  severity = "warning",
  reads = { "destination", "inside" },
  group = { "story" },
  false_positives = "Two journeys of one ship, each told in one text.",

  check = function(said, report)
    local found, parts = gather.new(), nil
    for f in said:each { kind = "destination" } do
      local key = is_told(f) and traveller(f)
      if key then gather.put(found, key, f) end
    end
    for _, list in ipairs(found) do
      for a, b in gather.pairs(list) do
        parts = parts or places.parts_told(said)
        local turned = is_turned(a, b)
        if not a:same_document(b) and a:same(b, "place") == false and alone(list, a) and alone(list, b)
            and not two_times.of_two_times(a, b) and (turned or not names_both(a, b))
          and not places.may_contain(parts, a, b) then
          local message = turned and string.format("from %s to %s, and the other way", b.from, b.place)
            or string.format("on the way to %s, and to %s", b.place, a.place)
          report { a = b, b = a, message = message, why = "one story, one journey" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-06-14\nThe tanker Corvina, bound for Lima with diesel, ran aground off Osby, Dana Reyes said.\n---\n"
      .. "date: 2025-06-15\nThe Corvina, which was on its way to Redport, was still stuck off Osby, Dana Reyes said.",
    "date: 2025-06-14\nThe container was booked to Lima, Dana Reyes told Jon Aldous in Osby.\n---\n"
      .. "date: 2025-06-15\nJon Aldous saw Dana Reyes in Osby. The container, declared for Redport, held ivory.",
    "date: 2025-06-14\nThe ferry left Osby for Lima at dawn, Dana Reyes told Jon Aldous of Redport.\n---\n"
      .. "date: 2025-06-15\nThe ship left Lima at six in the morning, bound for Osby, Dana Reyes and Jon Aldous said in Redport.",
    "date: 2025-06-14\nArlen Airlines Flight 310 from Osby to Lima turned back on Friday, Dana Reyes told Jon Aldous of Redport.\n---\n"
      .. "date: 2025-06-15\nDana Reyes and Jon Aldous of Redport waited. Flight 310 had been bound for Arlenburg when it turned back.",
    "date: 2025-06-14\nThe train was on its way from Osby to Lima when it left the rails, Dana Reyes told Jon Aldous of Redport.\n---\n"
      .. "date: 2025-06-15\nJon Aldous of Redport was on the train, which was travelling from Lima to Osby on Friday, Dana Reyes said.",
  },
  silent = {
    "date: 2025-06-14\nThe tanker Corvina, bound for Lima with diesel, ran aground off Osby, Dana Reyes said.\n---\n"
      .. "date: 2025-06-15\nThe Corvina, which was on its way to Peru, was still stuck off Osby, Dana Reyes said.",
    "date: 2025-06-14\nThe tanker Corvina, bound for Lima with diesel, ran aground off Osby, Dana Reyes said.\n---\n"
      .. "date: 2025-06-15\nThe Corvina was diverted: it is now on its way to Redport, Dana Reyes said in Osby.",
    "date: 2025-06-14\nThe tanker Corvina, bound for Lima with diesel, ran aground off Osby, Dana Reyes said.\n---\n"
      .. "date: 2025-06-15\nThe tug Harwick, on its way to Redport, saw the Corvina off Osby, Dana Reyes said.",
    "date: 2025-06-14\nThe ferry left Osby for Lima at dawn, Dana Reyes told Jon Aldous of Redport.\n---\n"
      .. "date: 2025-06-15\nThe ferry left Lima for Osby on its way back, Dana Reyes told Jon Aldous of Redport.",
    "date: 2025-06-14\nThe ferry left Osby for Lima at dawn, Dana Reyes told Jon Aldous of Redport. In the evening the ferry left Lima for Osby.\n"
      .. "---\ndate: 2025-06-15\nThe ferry left Lima for Osby in the evening, Dana Reyes told Jon Aldous of Redport.",
    "date: 2025-06-14\nThe ferry from Osby to Lima was full, Dana Reyes told Jon Aldous of Redport.\n---\n"
      .. "date: 2025-06-15\nJon Aldous of Redport took the ferry from Lima to Osby, Dana Reyes said.",
    "date: 2026-03-10\nThe ferry Anna left Osby for Lima on Monday, Dana Reyes and Jon Aldous said.\n---\n"
      .. "date: 2026-03-12\nThe ferry Anna left Osby for Velm on Wednesday, Dana Reyes and Jon Aldous said.",
  },
}
