--- "14:09: Perrin power station shuts down" in a timeline, "the Perrin power station shut down at 13:48" in the text: the words of two sentences
-- tell one thing, and each tells one hour. No class of happenings is asked for: the hours must stand with one verb, of one subject.
local clocks = require "lib.clocks"
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local zones = require "lib.zones"

local least, most = 5, 5 * 60 -- minutes between the two; more may be another day

--- The deeds of each sentence: { [document and sentence] = acts }.
local function acts_of(said)
  return gather.by(said, { kind = "act" }, function(f) return f.document .. "\n" .. f.sentence end).of
end

--- The deed that the hour stands with: the last before it, else the first behind it; nil where the sentence has none.
local function deed_of(acts, f, clock)
  local last, first
  for _, act in ipairs(acts or {}) do
    local at = rx.has(f.sentence, act.text)
    if at and at < clock.from and not (last and at < last.at) then last = { at = at, act = act } end
    if at and at > clock.from and not (first and at > first.at) then first = { at = at, act = act } end
  end
  return last and last.act or first and first.act
end

--- The sentences with one sure hour: { fact, clock, deed }.
local function entries_of(said)
  local found, acts = {}, acts_of(said)
  for f in said:each { kind = "statement", modality = "asserted" } do
    local clock = not f.quoted and not f.corrected and not f.headline and clocks.sole(f.sentence)
    if clock then
      local deed = deed_of(acts[f.document .. "\n" .. f.sentence], f, clock)
      table.insert(found, { fact = f, clock = clock, document = f.document, deed = deed })
    end
  end
  return found
end

local weekday = "(?i)\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b"
local again = "(?i)\\b(?:all others|hours? (?:before|after)|minutes (?:before|after)|another|again|second|third|next|each|every|daily|"
  .. "usually|always|normally|also|later|earlier|same|"
  .. "(?:mon|tues|wednes|thurs|fri|satur|sun)days)\\b"

local sorts = "(?i)\\b(first|last|old|new|women|men|girls|boys|juniors?|northern|southern|eastern|western|inner|outer|upper|lower|"
  .. "north|south|east|west|one|two|three|four|five|six|seven|eight|nine|ten|\\d+(?![:.\\d]))\\b"

--- The sentence without its hour.
local function without_hour(entry)
  local sentence, clock = entry.fact.sentence, entry.clock
  return sentence:sub(1, clock.from - 1) .. sentence:sub(clock.to + 1)
end

--- Words that tell one of a sort, or names: has each sentence one that the other lacks?
local function of_two(a, b)
  local function lacks(x, y, words)
    for word in rx.each(x, words) do
      if not rx.has(y:lower(), word:lower()) then return true end
    end
    return false
  end
  local names = "\\b\\p{Lu}\\p{Ll}{2,}"
  return lacks(a, b, sorts) or lacks(b, a, sorts) or lacks(a, b, "(?<!^)" .. names) and lacks(b, a, "(?<!^)" .. names)
end

local starting = "^(?:start|begin|hold|be|open|happen|take)$"

--- A line of a timeline without a verb: "11:00 Service in the cathedral". All its words must stand in the other sentence.
local function in_line(line, other)
  if not rx.find(line.fact.sentence, "^\\W*\\d{1,2}[:.]\\d\\d") or other.deed and not rx.find(other.deed.act, starting) then return false end
  local n, low = 0, other.fact.sentence:lower()
  for word in rx.each(line.fact.sentence:lower(), "\\p{L}{4,}") do
    n = n + 1
    if not rx.has(low, word) then return false end
  end
  return n >= 2
end

--- One verb of one subject, or a line without one.
local function one_deed(a, b)
  local x, y = a.deed, b.deed
  if in_line(a, b) or in_line(b, a) then return true end
  if not x or not y then return false end
  if x.act ~= y.act or x.told ~= y.told then return false end
  if x.by and y.by then return x:same(y, "by") == true end
  return x.who == y.who and x.who ~= nil or x.what == y.what and x.what ~= nil
end

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
  reads = { "statement", "act" },
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
        if best == b and weight >= 4 and share >= 0.5 and counterpart(b, list) == a and one_deed(a, b)
          and not of_two(without_hour(a), without_hour(b)) and not excused(a.fact, b.fact) then
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
    "date: 2025-03-04\nThe night train from Osby to Lima leaves Osby at 21:40 and calls at Velm.\n---\ndate: 2025-03-05\nThe night train from Osby "
      .. "to Lima calls at Velm at 22:55.",
    "date: 2025-03-04\nA vigil for Ilse Brandt will be held in the church of Osby at 6 p.m. on Friday.\n---\ndate: 2025-03-05\nA service for Ilse "
      .. "Brandt will be held in the church of Osby at 4 p.m. on Friday.",
    "date: 2025-03-04\nAt 9:15 the first patient left the old hospital of Osby for Velm.\n---\ndate: 2025-03-04\nAt 13:40 the last patient left the "
      .. "old hospital of Osby for Velm.",
    "date: 2025-03-04\nThe mayor of Osby, Dana Reyes, will speak at the town hall of Velm at 11 a.m.\n---\ndate: 2025-03-04\nThe governor of Velm, "
      .. "Hal Merrow, will speak at the town hall of Osby at 2 p.m.",
  },
}
