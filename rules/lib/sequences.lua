--- Sequences: what a sentence puts before what, held against the days of the two events and against other sequences.
-- "No ground may be broken before the permit is issued"; the ground was broken in March, the permit came in June.
local events = require "lib.events"
local rests = require "lib.order"

local sequences = {}

--- One sentence alone puts first what rests on the other: the shortlist before the longlist.
function sequences.is_upside_down(order)
  local earlier = events.name { what = order.earlier, thing = order.earlier_thing }
  local later = events.name { what = order.later, thing = order.later_thing }
  local how = rests.needs[earlier] and rests.needs[earlier][later]
  if not how or rests.only[earlier] or how == "voyage" or how == "site" then return false end
  if order.earlier_of and order.later_of and not order:same(order, "earlier_of", "later_of") then return false end
  return how == "story" or order.earlier_thing == order.later_thing or not order.later_thing
end

--- The beginning of a strike is the strike.
local function name_of(what, thing)
  if what == "beginning" and (thing == "strike" or thing == "walkout") then return "strike" end
  if what == "beginning" and events.kind_of(thing) == "works" then return "groundbreaking" end
  return what
end

--- A day as a stretch with two ends.
local function on(first, last)
  return first and last and first.known and last.known and { first = first, last = last } or nil
end

--- An event that a fact dates: the first day of a strike is its beginning; any verb has the day told with it.
local function dated(f)
  if f.kind == "lasting" then
    local day = f.from or (f.period and f.period.from)
    return day and { what = f.thing, day = on(day, day) }
  end
  if f.kind == "deed" then
    if f.modality ~= "asserted" or f.quoted then return nil end
    return { what = f.verb, verb = f.verb, day = f.date and on(f.date.from, f.date.to), time = f.time }
  end
  if f.kind ~= "event" or f.quoted or f.corrected or (f.modality ~= "asserted" and f.modality ~= "planned")
    or not (f.date or f.time) then return nil end
  return { what = name_of(events.name(f), f.thing), day = f.date and on(f.date.from, f.date.to), time = f.time }
end

--- Does the event's text, or where it stands, tell that it is the one of the order?
local function fits(f, thing, order)
  if f.kind == "lasting" then return true end
  if f.kind == "deed" then return thing ~= nil and rx.find(f.sentence, "(?i)\\b" .. thing) ~= nil end
  if not thing or f.thing == thing then return true end
  if events.kind_of(f.thing) and events.kind_of(f.thing) == events.kind_of(thing) then return true end
  if rx.find(f.text, "(?i)\\b" .. thing) then return true end
  return f:same_document(order) and math.abs(f.line - order.line) <= 2
end

-- Everybody has their own.
local personal = { retirement = true, arrest = true, death = true, birth = true, charge = true, appointment = true, resignation = true,
  dismissal = true, conviction = true, acquittal = true, sentence = true, sentencing = true, release = true, injury = true, marriage = true,
  wedding = true, graduation = true, election = true, promotion = true, burial = true, funeral = true }

--- One side's own name, where both have one, must be the same; whose death it is must be known.
local function same_name(f, order, of)
  if f.kind == "event" and not order[of] and personal[f.what] then
    return f.of and rx.has(order.sentence, f.of) ~= nil or not f.of and f:same_document(order)
  end
  return f.kind ~= "event" or not f.of or not order[of] or f:same(order, "of", of) ~= false
end

local function before(a, b)
  if a.day and b.day then
    local least, most = a.day.first:days_until(b.day.last)
    if a.day.last:before(b.day.first) then return least and most and most <= 800 end
    if b.day.last:before(a.day.first) then return false end
  end
  return a.time and b.time and a.time.high < b.time.low and b.time.low - a.time.high < 720
end

local function say(e)
  if e.day then return tostring(e.day.first) end
  local minutes = math.floor(e.time.low)
  return string.format("%02d:%02d", minutes // 60, minutes % 60)
end

--- The facts that tell one side of the order.
local function tellers(said, order, side)
  local found = {}
  local what, thing, verb = name_of(order[side], order[side .. "_thing"]), order[side .. "_thing"], order[side .. "_verb"]
  for f in said:each {} do
    local e = dated(f)
    local by_verb = e and e.verb and e.verb == verb
    if e and (e.what == what or by_verb) and fits(f, thing, order) and same_name(f, order, side .. "_of") then
      found[#found + 1] = { fact = f, event = e }
    end
  end
  return found
end

--- Two dated events that come in the other order than the sequence has them, where no two keep it: the fact of its
-- earlier event, its day in words, the same of the later one; or nil.
function sequences.against(said, order)
  local wrong
  for _, a in ipairs(tellers(said, order, "earlier")) do
    for _, b in ipairs(tellers(said, order, "later")) do
      if before(a.event, b.event) then return nil end
      if before(b.event, a.event) then wrong = wrong or { a, b } end
    end
  end
  if not wrong then return nil end
  local a, b = wrong[1], wrong[2]
  local function told(e) return string.format("%s (%s)", e.event.what, say(e.event)) end
  return { fact = a.fact, what = a.event.what, told = told(a) }, { fact = b.fact, what = b.event.what, told = told(b) }
end

local again = "(?i)\\b(?:again|another|second|third|first (?:round|vote|time)|next|previous|last (?:year|month|week|time)|each|every|usually|"
  .. "twice)\\b"

local function told(order)
  return not order.quoted and not order.speaker and not order.corrected and not rx.find(order.sentence, again)
end

local function name(order, side)
  return events.name { what = order[side], thing = order[side .. "_thing"] }
end

--- Names and things of the two sides do not tell of others.
local function same_side(a, b, of_a, of_b)
  if a[of_a .. "_of"] and b[of_b .. "_of"] then return a:same(b, of_a .. "_of", of_b .. "_of") ~= false end
  local x, y = a[of_a .. "_thing"], b[of_b .. "_thing"]
  return not x or not y or x == y or events.kind_of(x) ~= nil and events.kind_of(x) == events.kind_of(y)
end

--- The vote before the signing in one text, after it in the other.
function sequences.opposed(a, b)
  if a.sentence == b.sentence or not told(a) or not told(b) then return false end
  local first, second = name(a, "earlier"), name(a, "later")
  if first == second or first ~= name(b, "later") or second ~= name(b, "earlier") then return false end
  return same_side(a, b, "earlier", "later") and same_side(a, b, "later", "earlier") and a:likeness(b) > 0
end

return sequences
