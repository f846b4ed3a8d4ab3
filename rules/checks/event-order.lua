--- First things first: an event before that on which it rests.
-- Nobody signs a law before it is passed, sails before casting off, or is sentenced before being charged. The pairs stand in lib/order.lua.

local events = require "lib.events"
local gather = require "lib.gather"
local lazy = require "lib.lazy"
local order = require "lib.order"
local zones = require "lib.zones"

local once = { birth = true, death = true, founding = true } -- all others may come round again after a year
local lasting = { opening = true, completion = true, handover = true, groundbreaking = true } -- or after some years

local craft = { ship = true, plane = true, train = true }

--- "The verdict on Thursday is likely to": told as done, and of a day to come. "The barge cast off again": not for the first time.
local function is_misdated(e)
  if e.date and e.published.known and e.published:before(e.date) then return true end
  return rx.find(e.sentence, "(?i)\\Q" .. e.text .. "\\E,? again\\b") ~= nil or rx.find(e.text, "(?i)\\b(?:again|once more)\\b") ~= nil
end

local function told(e)
  if is_misdated(e) then return false end
  return e.modality == "asserted" and e.status ~= "planned" and not e.quoted and not e.corrected and not e.caption
end

--- Is the event the one of the story that the pair means?
local function is_meant(later, what)
  local only = order.only[events.name(later)]
  return not only or not only[what] or rx.find(later.sentence, "(?i)\\b(?:" .. only[what] .. ")") ~= nil
end

local function same_thing(later, first)
  return later.thing ~= nil and (later.thing == first.thing or events.alike(later, first)) and later.definite and first.definite
end

-- What is built, as far as its word tells.
local sites = { works = true, building = true, plant = true, road = true, reactor = true }
local built = { wing = true, hospital = true, school = true, stadium = true, tower = true, extension = true, pavilion = true, terminal = true,
  centre = true, center = true, bridge = true,
  tunnel = true, dam = true, plan = true, complex = true, campus = true, station = true, airport = true, port = true,
  estate = true, arena = true, clinic = true, mine = true }

--- "Only the Osby Bridge, opened in 2016, is longer": named for comparison, beside a work whose name is not told.
local function is_compared(later, first)
  local named = later.of and not rx.has(later.title, later.of) or rx.find(later.text, "^\\p{Lu}\\p{Ll}+, ")
  return named and first.of == nil
    and rx.find(later.sentence, "(?i)\\b(?:only|than|like|unlike|after|longer|taller|larger|bigger|deeper|older|second to|similar|another|"
      .. "such as)\\b") ~= nil
end

--- Are the two about one subject? The second result is false where only the story says so.
local function same_subject(later, first, how)
  local of = later:same(first, "of")
  if how == "story" then return is_meant(later, first.what) and (of ~= false or later.of == nil) end
  if of == false then return false end
  if how == "text" then return events.kind_of(later.thing) == "text" and events.kind_of(first.thing) == "text" end
  if how == "voyage" then return first.of ~= nil or craft[events.kind_of(first.thing) or ""] end
  if how == "site" and is_compared(later, first) then return false end
  if how == "site" then return of or later.thing == first.thing or not first.thing or sites[events.kind_of(first.thing) or ""]
    or built[first.thing] or false end
  if of then return later.thing == first.thing or not later.thing or not first.thing end
  local pronouns = not (later.of or first.of or later.thing or first.thing)
  if pronouns then return later:same_document(first) and later.line == first.line end
  return not later.of and not first.of and same_thing(later, first)
end

local journeys = { landing = true, arrival = true, docking = true }

local function of_two_zones(a, b)
  local local_time = rx.find(a.sentence, "local time") or rx.find(b.sentence, "local time")
  if local_time and (journeys[a.what] or journeys[b.what]) then return true end
  return (rx.find(a.text, zones) or rx.find(b.text, zones)) and not (a.date and b.date)
end

--- b was surely before a: by day, or by the hour of one day (or of no day told).
local function surely_before(b, a)
  if a.date and b.date and b.date:before(a.date) then
    local least, most = b.date:days_until(a.date)
    return least and least <= (lasting[b.what] and 3000 or 400) or once[a.what]
  end
  if not a.time or not b.time or of_two_zones(a, b) then return false end
  if a.date and b.date and a.date:apart(b.date) then return false end
  return b.time.high < a.time.low and a.time.low - b.time.high < 720
end

local function hour(e)
  if not e.time then return "" end
  local minutes = math.floor(e.time.low)
  return string.format("%02d:%02d", minutes // 60, minutes % 60)
end

local function when(e)
  local day = e.date and tostring(e.date) or ""
  return hour(e) == "" and day or day == "" and hour(e) or hour(e) .. ", " .. day
end

return {
  id = "event-order",
  title = "An event is told to come before that on which it rests",
  why = "Nobody signs a law that is not yet passed: one of the two times is wrong.",
  severity = "error",
  reads = "event",
  group = { "story" },
  false_positives = "A second round of the same events, where the first of it is not told.",

  check = function(said, report)
    local named = lazy(function() -- what may come first, by its name
      return gather.by(said, {}, function(e) return told(e) and (e.date or e.time) and events.name(e) or nil end).of
    end)
    for later in said:each {} do
      local before = told(later) and order.needs[events.name(later)]
      if before then
        for what, how in pairs(before) do
          local early, fits = nil, false
          for _, first in ipairs(named(what) or {}) do
            if not of_two_zones(later, first) and same_subject(later, first, how) then
              if surely_before(later, first) then early = early or first else fits = fits or not first.date or not later.date
                or not later.date:before(first.date) end
            end
          end
          if early and not fits then
            report { a = later, b = early, level = (how ~= "same" or not later.of or later:inherited "date" or early:inherited "date")
              and "warning" or "error",
              message = string.format("%s (%s) before %s (%s)", later.what, when(later), early.what, when(early)),
              why = string.format("%s comes first: without it there is no %s", early.what, later.what) }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-12\nHarwick broke ground for the Osby wing in May 2019.\n---\n"
      .. "date: 2025-05-12\nThe board approved the Osby wing of Harwick in October 2020.",
    "date: 2025-05-12\nHarwick broke ground for the Osby wing in May 2020.\n---\n"
      .. "date: 2025-05-12\nThe board approved the Osby wing of Harwick in October 2020.",
    "date: 2025-05-12\nThe first volunteer was dosed on 27 October 2024. The ethics committee approved the study on 12 November 2024.",
    "date: 2025-05-12\nDana Reyes adopted the ordinance in Lisbon on 6 May 2025.\n---\n"
      .. "date: 2025-05-13\nIn Lisbon Dana Reyes spoke. The mayor signed the ordinance on 5 May 2025.",
    "date: 2025-05-12\nThe Harwick Star had cast off at 22:10. A distress call was received at 21:47.",
    "date: 2025-05-12\nJon Aldous was sentenced on 2 May 2025. Jon Aldous was charged on 4 May 2025.",
    "date: 2025-05-12\nThe engine from Lima pulled up at the quarry at 2:20 p.m. The fire was reported at 2:40 p.m.",
    "date: 2025-05-12\nHarwick Forensics was engaged on 28 January to trace the thieves. The intrusion was detected on 3 February.",
    "date: 2025-05-12\nHer body was found on 14 January. She was last seen alive on 15 January.",
  },
  silent = {
    "date: 2025-05-12\nHarwick broke ground for the Osby wing in May 2021.\n---\n"
      .. "date: 2025-05-12\nThe board approved the Osby wing of Harwick in October 2020.",
    "date: 2025-05-12\nThe council adopted the ordinance on 6 May 2025.\n\nThe mayor signed the ordinance on 7 May 2025.",
    "date: 2025-05-12\nThe Harwick Star had cast off at 20:10. A distress call was received at 21:47.",
    "date: 2025-05-12\nJon Aldous was sentenced on 2 May 2015. Jon Aldous was charged on 4 May 2025.",
    "date: 2025-05-12\nJon Aldous was sentenced on 2 May 2025. Dana Reyes was charged on 4 May 2025.",
    "date: 2025-05-12\nThe engine from Lima pulled up at the quarry at 2:50 p.m. The fire was reported at 2:40 p.m.",
    "date: 2025-05-12\nThe minister arrived at 2:20 p.m. The fire was reported at 2:40 p.m.",
    "date: 2025-05-12\nHarwick Labs was engaged on 28 January as a sponsor. The intrusion was detected on 3 February.",
    "date: 2025-03-04\nThe verdict on Thursday of the trial of Dana Reyes is likely to open a new chapter. Dana Reyes was sentenced on Friday.\n---\n"
      .. "date: 2025-03-04\nDana Reyes was sentenced on 28 February.",
    "date: 2025-07-20\nThe barge cast off again on 2 June 2025, after a fine was paid.\n---\n"
      .. "date: 2025-03-26\nThe barge ran aground on 23 March 2025.",
    "date: 2025-05-12\nWork on the new crossing of Osby began in April 2021.\n---\ndate: 2025-05-12\nOnly the Arlen Bridge, opened in "
      .. "2016, has a wider "
      .. "deck than the new crossing of Osby.",
    "date: 2026-03-11\nDana Reyes was elected mayor of Osby on Sunday.\n---\n"
      .. "date: 2026-03-12\nOsby has a new mayor, Dana Reyes. She takes office on January 1.",
  },
}
