--- "No ground may be broken before the permit is issued"; the ground was broken in March, the permit came in June.
-- One sentence tells what comes first, the dates of the two events tell the contrary.

local events = require "lib.events"
local rests = require "lib.order"

--- One sentence alone puts first what rests on the other: the shortlist before the longlist.
local function is_upside_down(order)
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

--- One side's own name, where both have one, must be the same.
local function same_name(f, order, of)
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
    local e = f.kind ~= "sequence" and dated(f)
    local by_verb = e and e.verb and e.verb == verb
    if e and (e.what == what or by_verb) and fits(f, thing, order) and same_name(f, order, side .. "_of") then
      found[#found + 1] = { fact = f, event = e }
    end
  end
  return found
end

return {
  id = "sequence-broken",
  title = "Two events are dated against the order in which the story says they come",
  why = "A rule that says what comes first, and dates that have it last: one of them is wrong, "
    .. "or somebody broke the rule and the text should say so.",
  severity = "warning",
  reads = { "sequence", "event", "lasting", "deed" },
  group = { "story" },
  false_positives = "A rule that was broken, told as such; a second round of the same events.",

  check = function(said, report)
    for order in said:each { kind = "sequence", modality = "asserted" } do
      if is_upside_down(order) and not order.quoted then
        report { a = order, message = string.format("%s before %s", order.earlier, order.later),
          why = order.later .. " comes first: without it there is no " .. order.earlier }
      end
      local first, second = tellers(said, order, "earlier"), tellers(said, order, "later")
      local wrong, right
      for _, a in ipairs(first) do
        for _, b in ipairs(second) do
          if before(b.event, a.event) then wrong = wrong or { a, b } elseif before(a.event, b.event) then right = true end
        end
      end
      if wrong and not right and not order.quoted then
        local a, b = wrong[1], wrong[2]
        report { a = b.fact, b = a.fact, more = { order },
          message = string.format("%s (%s) before %s (%s)", b.event.what, say(b.event), a.event.what, say(a.event)),
          why = "told to come first: " .. a.event.what }
      end
    end
  end,

  flags = {
    "date: 2025-11-12\nIn Lima, Dana Reyes said that no ground may be broken before the permit has been issued.\n---\n"
      .. "date: 2025-11-13\nThe permit was issued on 12 June 2024, Dana Reyes said in Lima. Ground was broken on 4 March 2024.",
    "date: 2025-03-02\nIn Lima, Dana Reyes said that no strike may begin before the votes have been counted.\n---\n"
      .. "date: 2025-03-13\nThe votes were counted on 5 March, Dana Reyes said in Lima. The strike of 3-7 March was short.",
    "date: 2025-03-22\nThe accord was adopted on 21 March. A text must be adopted before anybody can sign it. "
      .. "The accord was signed on 19 March, Dana Reyes said.",
    "date: 2025-03-22\nThe shortlist was announced on 3 May, three weeks before the longlist was published.",
    "date: 2025-08-12\nNo vessel may leave port until the inspectors have cleared it, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-08-13\nIn Lima the inspectors cleared the vessel on 9 July. The vessel left port on 3 July, Dana Reyes said.",
  },
  silent = {
    "date: 2025-03-22\nThe longlist was published on 3 May, three weeks before the shortlist was announced.",
    "date: 2025-11-12\nIn Lima, Dana Reyes said that no ground may be broken before the permit has been issued.\n---\n"
      .. "date: 2025-11-13\nThe permit was issued on 12 January 2024, Dana Reyes said in Lima. Ground was broken on 4 March 2024.",
    "date: 2025-11-12\nIn Lima, Dana Reyes said that no ground may be broken before the permit has been issued.\n---\n"
      .. "date: 2025-11-13\nThe licence of the pub was issued on 12 June 2014, Dana Reyes said in Lima. Ground was broken on 4 March 2010.",
    "date: 2025-03-22\nThe accord was adopted on 19 March. A text must be adopted before anybody can sign it. "
      .. "The accord was signed on 21 March, Dana Reyes said.",
  },
}
