--- "14:09: Perrin power station shuts down" in a timeline, "the Perrin power station shut down at 13:48" in the text: the words of two sentences
-- tell one thing, and each tells one hour. No class of happenings is asked for.
local clocks = require "lib.clocks"
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local zones = require "lib.zones"

local least, most = 5, 5 * 60 -- minutes between the two; more may be another day

--- The sentences with one sure hour: { fact, clock }.
local function entries_of(said)
  local found = {}
  for f in said:each { kind = "statement", modality = "asserted" } do
    local clock = not f.quoted and not f.corrected and not f.headline and clocks.sole(f.sentence)
    if clock then table.insert(found, { fact = f, clock = clock, document = f.document }) end
  end
  return found
end

local weekday = "(?i)\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b"
local again = "(?i)\\b(?:all others|hours? (?:before|after)|minutes (?:before|after)|another|again|second|third|next|each|every|daily|"
  .. "usually|always|normally|also|later|earlier|same|"
  .. "(?:mon|tues|wednes|thurs|fri|satur|sun)days)\\b"

local function excused(a, b)
  local x, y = rx.match(a.sentence, weekday), rx.match(b.sentence, weekday)
  if x and y and x:lower() ~= y:lower() then return true end
  if rx.find(a.sentence, zones) or rx.find(b.sentence, zones) then return true end
  return rx.find(a.sentence, again) ~= nil or rx.find(b.sentence, again) ~= nil or not days_apart.maybe_within(a, b, 14)
end

--- The entry of the other text that is most like it, and by how much; nil where one that is half as like tells its hour.
local function counterpart(entry, others)
  local best, most_weight, share = nil, 0, 0
  for _, other in ipairs(others) do
    local weight, part = entry.fact:likeness(other.fact)
    if weight > most_weight then best, most_weight, share = other, weight, part end
  end
  for _, other in ipairs(others) do
    if other ~= best and clocks.apart(entry.clock, other.clock) < least and 2 * entry.fact:likeness(other.fact) >= most_weight then return nil end
  end
  return best, most_weight, share
end

local function say(clock)
  return string.format("%02d:%02d", clock.readings[1] // 60, clock.readings[1] % 60)
end

return {
  id = "hour-of-one-thing",
  title = "Two sentences tell one thing at two hours of the day",
  why = "It has one hour; one of the two is wrong.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "Two things of one kind, an hour apart, each told by one text alone.",

  check = function(said, report)
    if gather.is_one_text(said) then return end
    local texts = gather.new()
    for _, entry in ipairs(entries_of(said)) do gather.put(texts, entry.document, entry) end
    for a, b, list, others in gather.between(texts) do
      local apart = clocks.apart(a.clock, b.clock)
      if apart >= least and apart <= most then
        local best, weight, share = counterpart(a, others)
        if best == b and weight >= 4 and share >= 0.5 and counterpart(b, list) == a and not excused(a.fact, b.fact) then
          report { a = a.fact, b = b.fact, message = string.format("at %s, and at %s", say(a.clock), say(b.clock)),
            why = "the sentences tell one thing" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-04\nThe blackout of 3 March in Osby and Velm.\n\n| Time | Event |\n|---|---|\n| 14:02 | Fire at the Osby substation |\n"
      .. "| 14:09 | Perrin power station shuts down |\n---\ndate: 2025-03-04\nOsby and Velm sat in the dark. The Perrin power station shut down at "
      .. "13:48.",
    "date: 2025-03-04\nPolice boarded the trawler Mira off Osby at 4:20 a.m. on Monday and found drugs.\n---\ndate: 2025-03-05\nIt was 5:40 a.m. on "
      .. "Monday when police boarded the trawler Mira off Osby.",
    "date: 2025-03-04\nIlse Brandt is buried in Osby.\n\n- 09:30 Coffin leaves the town hall\n- 11:00 Service in the cathedral of Velm\n---\n"
      .. "date: 2025-03-05\nOsby says goodbye to Ilse Brandt. The service in the cathedral of Velm begins at ten o'clock in the morning.",
  },
  silent = {
    "date: 2025-03-04\nThe blackout of 3 March in Osby and Velm.\n\n| Time | Event |\n|---|---|\n| 14:02 | Fire at the Osby substation |\n"
      .. "| 14:09 | Perrin power station shuts down |\n---\ndate: 2025-03-04\nOsby and Velm sat in the dark. The Perrin power station shut down at "
      .. "2:09 p.m.",
    "date: 2025-03-04\nThe doors of the Osby stadium in Velm open at 13:30 on Saturday.\n---\ndate: 2025-03-04\nThe doors of the Osby stadium in "
      .. "Velm open to children at 12:45 on Saturday, before all others.",
    "date: 2025-03-04\nThe last ferry from Osby to Velm leaves at 21:00 on Friday.\n---\ndate: 2025-03-04\nThe last ferry from Osby to Velm leaves "
      .. "at 22:30 on Saturday.",
    "date: 2025-03-04\nThe satellite of Osby and Velm separated at 14:10 GMT.\n---\ndate: 2025-03-04\nThe satellite of Osby and Velm separated "
      .. "at 16:10.",
  },
}
