--- The lease runs until 2031, and the lease expires in 2034; open until 12 April, and closing on 3 May: one thing with two last days, or two first.

local bodies = require "lib.bodies"
local bounds = require "lib.bounds"
local days_apart = require "lib.days_apart"
local events = require "lib.events"
local gather = require "lib.gather"
local in_sentence = require "lib.in_sentence"
local numbered = require "lib.numbered"

-- A day that was moved.
local moved = "(?i)\\b(?:extend(?:ed|s|ing)|extension|prolong\\w*|renew\\w*|postpon\\w+|delay\\w*|put (?:off|back)|brought forward|moved|"
  .. "reschedul\\w+|original\\w*|deferr?\\w*|longer than planned|lengthen\\w*|shorten\\w*|cut short)\\b"
-- One that holds for some of it, or that comes round.
local other = "(?i)\\b(?:instead|at (?:the )?(?:earliest|latest)|early|earlier|later|phase[sd]?|stages?|steps?|"
  .. "rounds?|part(?:ly|s|ial\\w*)?|some|half|lanes?|"
  .. "first|second|third|public|preview|private view|"
  .. "children|pupils|visitors|guests|lorries|pedestrians|cyclists|"
  .. "for (?:good|ever|the (?:spring|summer|autumn|winter|season|night|holidays?|weekend))|temporar\\w+|permanent\\w*|"
  .. "would|another|others?|each|every|both|usually|normally|again and again|annual\\w*|"
  .. "if|unless|otherwise|test|trial run|members|"
  .. "would have|had been due|was (?:to|due|supposed)|were (?:to|due|supposed)|former|previous\\w*|old|last year|by post|online)\\b"

-- Words that many things of a story go by.
local vague = "^(?:work|people|person|man|woman|men|women|day|week|month|year|time|way|story|thing|part|one|number|rest|side|end|start|beginning|"
  .. "group|team|member|case|place|point|night|morning|evening|percent|cent|season|round|stage|phase|step|period|minute|hour|question|life)$"

-- "Open until 8 p.m. on Friday": the hours of that day.
local hours = "(?i)\\bopen (?:until|till|from) .*(?:\\d[:.]\\d\\d|[ap]\\.?m\\b|o['’]clock|\\b(?:midnight|noon)\\b)"

local function usable(f)
  return f.date.known and not f.quoted and not f.corrected and not rx.find(f.sentence, "[?]")
    and not rx.find(in_sentence.before(f), "\\b(?:may|might|could)(?: \\p{Ll}+)? $")
    and not rx.find(f.text, hours) and not rx.find(f.sentence, moved) and not rx.find(bounds.around(f), other)
end

--- Does a text tell in the paragraph of either day, or of such a thing, that a day was moved?
local function is_moved(changes, a, b, noun)
  for _, f in ipairs(changes) do
    local near = f:same_document(a) and f.line == a.line or f:same_document(b) and f.line == b.line
    if near or rx.has(f.sentence:lower(), noun) then return true end
  end
  return false
end

--- The sentences that tell of a day that was moved.
local function changes_in(said)
  local found = {}
  for f in said:each { kind = "statement" } do
    if rx.find(f.sentence, moved) then table.insert(found, f) end
  end
  return found
end

local function is_past(f)
  return f.date:maybe_before(f.published)
end

--- Both past, or both to come; not where the other text, written when the day was over, has it still to come: the plan was changed.
local function comparable(a, b)
  return is_past(a) == is_past(b) and (is_past(a) or not a.date:before(b.published))
end

--- A day that one of them includes.
local function are_apart(a, b)
  return events.apart(a, b) and (a.how == b.how or days_apart.least(a.date, b.date) > 1)
end

--- Does either text tell a day for it that may be the other's?
local function is_known(list, others)
  for _, a in ipairs(list) do
    for _, b in ipairs(others) do
      if not are_apart(a, b) then return true end
    end
  end
  return false
end

--- Does the paragraph of the one tell the other's day?
local function tells_both(said, a, b)
  for f in said:each { kind = "moment" } do
    if f:same_document(a) and f.line == a.line and not f.date:apart(b.date) then return true end
  end
  return false
end

local function place(f)
  return f.document .. "|" .. f.line .. "|" .. f.sentence
end

--- Of each sentence the one before it in its paragraph.
local function sentences_before(said)
  local before = {}
  for _, list in ipairs(said:texts { kind = "statement" }) do
    for i = 2, #list do
      if list[i].line == list[i - 1].line then before[place(list[i])] = list[i - 1].sentence end
    end
  end
  return before
end

--- "It runs until 3 May": added to the things, where the sentence before it tells of such a thing; `meant` is told which.
local function add_meant(said, things, meant)
  local before
  for f in said:each { kind = "bound" } do
    local thing = usable(f) and bounds.thing(f)
    if thing and (thing.noun == "it" or thing.noun == "they") then
      before = before or sentences_before(said)
      for _, list in ipairs(before[place(f)] and things or {}) do
        local noun = bounds.thing(list[1]) and bounds.thing(list[1]).noun
        local the = noun and "(?i)\\b(?:the|an?|its|this|their) (?:[\\p{L}-]+ ){0,2}?\\Q" .. noun .. "\\Es?\\b"
        if the and  list[1].document ~= f.document and bounds.side(list[1]) == bounds.side(f)
          and rx.find(before[place(f)], the) then
          meant[place(f)] = { noun = noun, before = {}, behind = {} }
          table.insert(list, f)
          break
        end
      end
    end
  end
end

local function is_one(a, b, meant)
  local x, y = meant[place(a)] or bounds.thing(a), meant[place(b)] or bounds.thing(b)
  return comparable(a, b) and comparable(b, a) and days_apart.maybe_within(a, b, 60) and not bounds.of_two(x, y)
    and not numbered.of_two(a.sentence, b.sentence) and not bodies.differ(a.sentence, b.sentence)
end

return {
  id = "bound-differs",
  title = "One thing is told to have two last days, or two first",
  why = "Readers act on it: one of the two days is wrong.",
  severity = "warning",
  reads = { "bound", "moment", "statement" },
  group = { "story" },
  false_positives = "Two leases, two closings in one story, told by one word.",

  check = function(said, report)
    local things = gather.by(said, { kind = "bound" }, function(f)
      local thing = usable(f) and bounds.thing(f)
      return thing and not thing.bare and not rx.find(thing.noun, vague) and bounds.side(f) .. " " .. bounds.sort(thing.noun)
    end)
    local changes, meant = nil, {}
    add_meant(said, things, meant)
    for _, list in ipairs(things) do
      local texts = gather.new()
      for _, f in ipairs(list) do gather.put(texts, f.document, f) end
      for x, y in gather.pairs(texts) do
        local a, b = x[1], y[1]
        local differ = not is_known(x, y) and is_one(a, b, meant)
        changes = changes or differ and changes_in(said)
        if differ and not is_moved(changes, a, b, bounds.thing(list[1]).noun) and not tells_both(said, a, b) and not tells_both(said, b, a) then
          report { a = a, b = b, message = string.format("the %s: %s, and %s", bounds.thing(list[1]).noun, tostring(a.date), tostring(b.date)),
            why = "one story, one word for it" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nThe Harwick lease expires in March 2031, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nHarwick has a lease that runs to March 2034, Dana Reyes said in Lima.",
    "date: 2025-05-20\nThe exhibition is open until 12 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nDana Reyes likes it. In Lima the exhibition closes on 3 July.",
    "date: 2025-05-20\nThe bridge will stay closed until 14 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nDana Reyes likes it. In Lima the bridge will reopen to traffic on 21 June.",
    "date: 2025-05-20\nThe timetable is valid from 14 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nDana Reyes likes it. In Lima the new timetable comes into force on 7 June.",
    "date: 2025-05-20\nThe exhibition is open until 12 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nIn Lima Dana Reyes likes the exhibition of coins. It closes on 3 July.",
  },
  silent = {
    "date: 2025-05-20\nThe lease of the pier expires in March 2031, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe club has a lease of the hall that runs to March 2034, Dana Reyes said in Lima.",
    "date: 2025-05-20\nThe exhibition is open until 12 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nDana Reyes likes it. In Lima the exhibition, which was extended, closes on 3 July.",
    "date: 2025-05-20\nThe exhibition is open until 12 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nDana Reyes likes it. In Lima the exhibition closes on 13 June.",
    "date: 2025-05-20\nThe bridge was closed on 14 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nDana Reyes likes it. In Lima the bridge will reopen to traffic on 21 June.",
    "date: 2025-05-20\nThe exhibition is open until 12 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nIn Lima Dana Reyes likes the pool. It closes on 3 July.",
    "date: 2026-03-09\nBuses replace the trains between Osby and Velm. The line may be open again on Sunday.\n---\n"
      .. "date: 2026-03-10\nSome 1,900 people use the line between Osby and Velm. It was open again in 2016 after having been closed for years.",
    "date: 2025-05-20\nThe ferry from Osby to Velm is suspended until 14 June, Dana Reyes said.\n---\n"
      .. "date: 2025-05-20\nThe ferry from Osby to Arlen is suspended until 21 June, Dana Reyes said.",
    "date: 2025-05-20\nThe strike at the port of Osby will last until 14 June, Dana Reyes said.\n---\n"
      .. "date: 2025-05-20\nThe rail strike in Osby ends on 20 June, Dana Reyes said.",
    "date: 2025-05-20\nThe mandate of the Osby council ends in May 2026, Dana Reyes said.\n---\n"
      .. "date: 2025-05-20\nDana Reyes said in Osby her mandate ends in May 2028.",
    "date: 2025-05-20\nThe tariffs take effect on 12 June, Dana Reyes said in Osby. They are on steel.\n---\n"
      .. "date: 2025-05-20\nCars are next. Those tariffs take effect on 2 July, Dana Reyes said in Osby.",
    "date: 2025-05-20\nThe exhibition of Dana Reyes opens on 12 June in Osby, Arlen said.\n---\n"
      .. "date: 2025-05-20\nThe exhibition begins in Osby on 15 June for the public, Arlen said of Dana Reyes.",
    "date: 2025-05-20\nThe museum in Osby is open until 14 June, Dana Reyes said. It then closes for repairs.\n---\n"
      .. "date: 2025-05-20\nThe museum in Osby closes on 30 June for good, says the union. Dana Reyes denies it.",
    "date: 2025-06-01\nThe Arlen Bridge has been closed since 28 May 2025, the roads agency said.\n---\n"
      .. "date: 2025-06-05\nThe Arlen Bridge reopened on 3 June 2025, earlier than planned.",
  },
}
