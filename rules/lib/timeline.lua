--- The timeline of a story: what is told to have happened when, by class of word, whichever way the sentences are built.
local events = require "lib.events"
local gather = require "lib.gather"
local happenings = require "lib.happenings"
local kept = require "lib.kept"
local stages = require "lib.stages"

local timeline = {}

-- What is decided, by whichever word.
local decided = { election = "vote", permit = "vote", ratification = "vote", passage = "vote", referendum = "vote",
  ruling = "vote", decid = "vote", agre = "vote", agreed = "vote", approv = "vote",
  clear = "vote", endors = "vote", consent = "vote", authoris = "vote" }

--- One name for what events, happenings and orders tell.
function timeline.name(what, thing, text)
  local name = happenings.name { what = events.name { what = what, thing = thing, text = text } }
  return decided[name] or name
end

--- "Since March", "until Friday": the day is that of one end.
local ends = { ["until"] = true, till = true }
local dates_it = { on = true, from = true, since = true, ["until"] = true, till = true }

local dates = { happening = true, event = true, deed = true, tenure = true }

local function point(f)
  if f.kind ~= "tenure" and (not f.date or not f.date.known) then return nil end
  if f.kind ~= "tenure" and (stages.is_another(f) or stages.is_reading(f)) then return nil end
  if f.kind == "happening" then
    if not happenings.told(f) or not dates_it[f.how] then return nil end
    local name = happenings.name(f)
    name = decided[name] or name
    if ends[f.how] and not rx.find(name, ":end$") then return nil end
    return { name = name, fact = f, day = f.date, about = (f.about or "") .. " " .. f.text }
  end
  if f.quoted or f.corrected or events.tells_of_another(f) then return nil end
  if f.kind == "event" then
    if (f.modality ~= "asserted" and f.modality ~= "planned") or f:inherited "date" then return nil end
    return { name = timeline.name(f.what, f.thing, f.text), fact = f, day = f.date, about = f.text }
  end
  if f.kind == "tenure" then
    local left = f.status == "left" and f.day and f.day.known and f.modality == "asserted"
    return left and { name = "tenure:end", fact = f, day = f.day, about = f.text } or nil
  end
  return f.kind == "deed" and f.modality == "asserted" and { name = decided[f.verb] or f.verb, fact = f, day = f.date, about = f.text } or nil
end

--- Every dated thing of the story: { [name] = { { name, fact, day, about } } }.
function timeline.points(said)
  local found = gather.new()
  for f in said:each {} do
    local p = dates[f.kind] and point(f)
    if p then gather.put(found, p.name, p) end
  end
  return found.of
end

local empty = "(?i)^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|"
  .. "december|number[a-z]+|last|this|that|next|week|weeks|month|months|year|years|days|night|said|says|with|from|which|will|would|could|have|"
  .. "been|were|when|then|after|before|until|since|their|they|them|there|about|more|than|into|over|also|only|first|later|same|other|some|what|"
  .. "where|while|came|took|made|held|once|early|late|morning|evening|afternoon|taken|given|people|"
  .. "the|and|for|had|has|was|are|did|not|but|who|all|one|two|six|ten|its|his|her|him|she|you|our|out|off|per|any|may|can|now|yet|how|why|own|"
  .. "already|day|few|get|got|let|new|nor|old|put|say|set|too|use|way|yes|mid|ago|due|far|ran|saw|see|sit|sat|via|end)$"

--- Its words, each cut to its first letters ("approved", "approval").
local beginnings_of = kept(function(text)
  local found = {}
  for word in rx.each(text, "\\p{L}{3,}") do found[string.sub(word:lower(), 1, 5)] = true end
  return found
end)

--- Those that tell something, each once, with what it counts: a name two.
local telling_of = kept(function(text)
  local found, known = {}, {}
  for word in rx.each(text, "\\p{L}{3,}") do
    local start = string.sub(word:lower(), 1, 5)
    if not known[start] and not rx.find(word, empty) then
      known[start] = true
      table.insert(found, { start = start, weight = rx.find(word, "^\\p{Lu}") and 2 or 1 })
    end
  end
  return found
end)

--- What the words that two texts share count, and how many they are.
function timeline.shared(x, y)
  local there, count, words = beginnings_of(y or ""), 0, 0
  for _, word in ipairs(telling_of(x or "")) do
    if there[word.start] then
      count = count + word.weight
      words = words + 1
    end
  end
  return count, words
end

local again = "(?i)\\b(?:again|another|this time|each|every|usually|often|sometimes|twice|normally|always|"
  .. "(?:second|third|fourth|next|previous|last|earlier) (?:round|time|vote|attempt|trial|strike|match|year))\\b"

--- Told as something that comes more than once.
function timeline.is_again(f)
  return rx.find(f.sentence, again) ~= nil
end

--- "Two days after the minister took office and six after the bill was passed": both stand to a third, and not to each other.
local function is_of_a_third(order)
  return rx.find(order.text, "(?i)\\band (?:\\p{L}+|\\d+) (?:(?:days?|weeks?|months?|years?) )?(?:after|before)\\b") ~= nil
end

--- An order told by the text itself, of one time.
function timeline.tells(order)
  if is_of_a_third(order) then return false end
  return order.modality == "asserted" and not order.quoted and not order.corrected and not order.headline and not order.table
    and not timeline.is_again(order)
end

-- What goes on for days: a day in its midst does not say when it began.
local goes_on = { strike = true, talks = true, trial = true, fire = true, search = true, inquiry = true, election = true, festival = true,
  drought = true, outage = true, custody = true, eruption = true, siege = true, protest = true, repair = true, construction = true, visit = true }

--- A cause must have begun before what it brought about; that it went on is no evidence.
local function is_midst(order, side, p)
  return order.cause and side == "earlier" and goes_on[p.name] and not (p.fact.kind == "happening" and p.fact.phase == "begin")
end

--- How much speaks for one thing: the words that the clause of an order shares with the sentence of a point; 0 where that is too little.
function timeline.match(order, side, p)
  local whose = p.fact.kind == "event" and p.fact.of or ""
  local about = order[side .. "_about"] or rx.match(order[side .. "_word"] or "", "^(\\p{Ll}+) \\p{Ll}") -- "report came out"
  local shared = timeline.shared(about, p.fact.sentence .. " " .. whose)
  local broad = happenings.is_vague(p.name) or happenings.is_broad(p.name)
  local all = timeline.shared(about, about)
  if all == 0 and not broad then return 0.5 end -- "the old one": nothing but the word itself tells it
  if shared < (broad and all > 1 and 2 or 1) then return 0 end
  return shared == all and shared + 0.5 or shared -- "the contract had been signed": the point tells all of it
end

-- Verbs that tell nothing of what happens: all that speaks for one thing are the words around.
local tells_nothing = { be = true, becom = true, hav = true, get = true, go = true, com = true, tak = true, mak = true, giv = true, say = true,
  speak = true,
  see = true, put = true, keep = true, turn = true, seem = true, remain = true, follow = true, mark = true, find = true, try = true,
  convey = true, left = true, leav = true,
  hold = true, holding = true }

--- Of another name, but in the same words: "signed the evacuation order", "the evacuation order was issued".
local function match_words(order, side)
  local told = (order[side .. "_word"] or "") .. " " .. (order[side .. "_about"] or "")
  return function(_, _, p)
    local shared, words = timeline.shared(told, p.about)
    return words >= (tells_nothing[order[side]] and 4 or 2) and shared or 0
  end
end

--- The points of a list that match, with what speaks for each, added to `found`.
local function add(found, order, side, list, match)
  for _, p in ipairs(list or {}) do
    local weight = p.fact.sentence ~= order.sentence and not is_midst(order, side, p) and match(order, side, p) or 0
    if weight > 0 then table.insert(found, { point = p, weight = weight }) end
  end
end

-- What is a part of something longer cannot be before its beginning.
local part_of = { testimony = "trial", verdict = "trial", sentence = "trial" }

--- The one beginning of what the earlier side is a part of: it was then or later.
local function add_whole(found, order, side, points)
  local list = side == "earlier" and points[part_of[timeline.name(order[side])] or ""] or {}
  local begins
  for _, p in ipairs(list) do
    local begin = p.fact.kind == "happening" and p.fact.phase == "begin" or p.fact.kind == "event" and p.fact.what == "opening"
    if not begin or begins and begins.day:apart(p.day) then return end
    begins = p
  end
  if begins then table.insert(found, { point = begins, weight = 1 }) end
end

--- "Voters had backed it in the referendum": what the noun tells.
local function add_nouns(found, order, side, points, other)
  for word in rx.each(order[side .. "_about"] or "", "\\b\\p{Ll}{5,}") do
    local class = lexicon.value("happening", word)
    local name = class and class ~= "" and class ~= "aside" and not happenings.is_vague(class) and not happenings.is_broad(class) and class
    for _, p in ipairs(name and points[decided[name] or name] or {}) do
      local tells = rx.find(p.fact.sentence, "(?i)\\b\\Q" .. word .. "\\E") ~= nil and p.fact.sentence ~= order.sentence
      if tells and (p.name ~= other or happenings.name(p.fact) == name) then table.insert(found, { point = p, weight = 1 }) end
    end
  end
end

--- The name of one side; "the cup final" is no match like others.
local function name_of(order, side)
  local name = timeline.name(order[side])
  if name ~= "match" then return name end
  return happenings.name { what = name, text = order[side .. "_word"], sentence = order.sentence }
end

--- The points that may be one side of an order, with what speaks for each: { { point, weight } }. By name, else by the words.
function timeline.side(order, side, points)
  local name, found = name_of(order, side), {}
  local other = timeline.name(order[side == "earlier" and "later" or "earlier"])
  add(found, order, side, points[name] or points[rx.match(name, "^(.{4,})e$") or name], timeline.match) -- "the debate": debated
  if #found == 0 then add_whole(found, order, side, points) end
  if #found > 0 then return found end
  local match = match_words(order, side)
  for class, list in pairs(points) do
    if class ~= other then add(found, order, side, list, match) end
  end
  if #found == 0 then add_nouns(found, order, side, points, other) end
  return found
end

return timeline
