--- Found by one in one text, and by another in the next: a deed that only one can do.
local days_apart = require "lib.days_apart"
local frames = require "lib.frames"
local gather = require "lib.gather"
local parts = require "lib.parts"
local posts = require "lib.posts"
local set = require "lib.set"

-- One thing is done once, by one: its finder, its designer.
local one_doer = { find = true, invent = true, solve = true, photograph = true, design = true, build = true, found = true, write = true,
  draft = true, compose = true, paint = true, translate = true, direct = true, coin = true,
  open = true, unveil = true, conduct = true, introduce = true, buy = true, sell = true, insure = true, win = true,
  score = true, hoist = true, succeed = true, arrest = true, kill = true, rescue = true, kidnap = true,
  fly = true, drive = true, steer = true, raise_alarm = true, crown = true, donate = true, veto = true, edit = true,
  leak = true, cut = true, breed = true, ram = true,
  pardon = true, referee = true, commission = true, create = true, hack = true, vandalize = true, strangle = true,
  extinguish = true, tow = true, renovate = true, demolish = true, sequence = true, lay = true, ride = true, map = true,
  print = true, inherit = true, command = true, baptize = true, wound = true, host = true, deliver = true, identify = true, auction = true,
  dismiss = true }

-- Who speaks for a side, by whatever word; each side has a head of its own.
local sides = { delegation = true, side = true, mission = true, team = true, party = true, negotiators = true, negotiator = true, envoy = true }

local function whose_side(fact)
  return string.format("%s %s", fact.detail or "", fact.owner or "")
end

--- "The Union's delegation", "the Union side": by a word or its stem ("Norway", "Norwegian") of whose side it is.
local function one_side(a, b)
  if not sides[a.thing] or not sides[b.thing] or a.thing == b.thing and not a.definite then return false end
  local x, y = whose_side(a.fact), whose_side(b.fact)
  for word in rx.each(x, "\\p{Lu}\\p{L}{2,}") do
    if rx.find(y, "(?i)\\b\\Q" .. word:sub(1, 5) .. "\\E") then return true end
  end
  return false
end

-- It changes hands: only texts of the same days can be held against each other.
local passes_on = { win = true, insure = true, lead = true }

-- A story tells of one such deed, whatever it calls the thing: "its discoverer", "the architect", "conducting".
local one_in_story = { find = true, design = true, conduct = true, invent = true, compose = true, breed = true, fly = true, open = true }

--- Person against person, body against body; a name of open type may be either.
local function sorts_meet(a, b)
  if a.sort == nil or b.sort == nil then return a.sort == "person" and b.name == "actor" or b.sort == "person" and a.name == "actor" end
  if a.sort == b.sort then return a.sort ~= "place" or is_country(a.by) and is_country(b.by) end
  return (a.sort == "name" or b.sort == "name") and a.sort ~= "place" and b.sort ~= "place"
end

local function same_name(a, b, field)
  return a.fact:same(b.fact, a.name, field or b.name)
end

--- One sentence that names both knows of both.
local function names_both(a, b)
  return rx.has(a.fact.sentence, frames.last_name(b.by)) or rx.has(b.fact.sentence, frames.last_name(a.by))
end

local judged = "(?i)\\bfound by (?:the |an? )?(?:\\p{L}+ )?(?:court|judge|jury|tribunal|panel|inquiry|commission)\\b|"
  .. "\\bf(?:ind|ound|inding)s? (?:\\p{L}+ ){0,4}guilty\\b"
local got_back = "(?i)\\brecover\\w* (?:some |about |nearly )?(?:\\p{Sc}|\\p{Lu}?\\p{Sc}?\\d)"

--- "The judge found him guilty", "has recovered 11 million": nothing was found that somebody else could have found.
local function is_no_find(fact)
  return rx.find(fact.sentence, judged) ~= nil or rx.find(fact.sentence, got_back) ~= nil
end

--- "The maker of Arlen's, Osby bars, and Lind's, will buy it": a name in the middle of a list.
local function in_a_list(deed)
  return deed.by ~= nil and rx.find(deed.fact.sentence, "(?:,|\\band) \\Q" .. deed.by .. "\\E,? and \\p{Lu}[\\p{L}’'&]+,? ") ~= nil
end

local function usable(deed)
  if deed and deed.deed == "lead" then return deed.by and deed.sort == "person" and sides[deed.thing] and not frames.is_shared(deed) end
  return deed and (deed.by or deed.doer) and (one_doer[deed.deed] and (deed.of or deed.thing) or one_in_story[deed.deed])
    and not frames.is_shared(deed) and not in_a_list(deed) and not (deed.deed == "find" and is_no_find(deed.fact))
end

--- A text that tells the deed of the other one too knows of two.
local function told_of_both(all, a, b)
  for _, other in ipairs(all) do
    local one, two = other.by and other.fact:same_document(a.fact) and same_name(other, b), other.by and other.fact:same_document(b.fact)
      and same_name(other, a)
    if one or two then return true end
  end
  return false
end

-- Opened and shut by anybody, on any day.
local daily = set { "shutter", "door", "window", "gate", "box", "bag", "envelope", "letter", "bottle", "jar", "drawer", "cupboard", "curtain", "book",
  "file", "account", "parcel", "suitcase", "eye", "mouth", "umbrella" }

--- "The garden of the library was designed by": a part of it, or what stands beside it.
local function of_a_part(deed)
  return deed.thing ~= nil and rx.find(deed.fact.sentence, "(?i)\\b(?:the|an?|its) \\p{Ll}{3,} (?:of|in|at|for|beside|behind|outside|"
    .. "around) (?:the|its) "
    .. "(?:[\\p{L}-]+ ){0,2}?\\Q" .. deed.thing .. "\\E\\b[^.;]{0,40}\\bby\\b") ~= nil
end

local function one_thing(a, b)
  if of_a_part(a) ~= of_a_part(b) then return false end
  if a.deed == "open" and (daily[a.thing] or daily[b.thing]) then return false end
  if a.deed == "lead" then return one_side(a, b) end
  if a.deed == "score" and parts.two_matches(a.fact, b.fact) then return false end
  local one = frames.one_object(a, b)
  if one == nil then return one_in_story[a.deed] and not (a.of and b.thing) and not (a.thing and b.of) end
  return one
end

--- Two names, of which no text knows both.
local function two_named(all, a, b)
  if a.name == "actor" and b.name == "actor" or same_name(a, b) ~= false or not sorts_meet(a, b) then return false end
  if edits.letters(a.by, b.by) <= 3 or b.of and same_name(a, b, "of") or a.of and same_name(b, a, "of") then return false end
  return not names_both(a, b) and not told_of_both(all, a, b)
end

-- What finds, saves or opens something, where no name tells who: nobody is two of these at once.
local passers = { hiker = true, diver = true, angler = true, fisherman = true, hunter = true, cleaner = true, nurse = true, plumber = true,
  postman = true, farmer = true, schoolboy = true, schoolgirl = true, dog = true, drone = true,
  satellite = true, helicopter = true, trawler = true, lifeboat = true, schoolteacher = true, teacher = true,
  shepherd = true, gardener = true, caretaker = true, electrician = true, builder = true, jogger = true, trucker = true,
  brother = true, sister = true, wife = true, husband = true, mother = true, father = true, son = true, daughter = true, uncle = true, aunt = true,
  widow = true, widower = true, cousin = true, nephew = true, niece = true, grandfather = true, grandmother = true, grandson = true }

--- "By a diver", "by a shepherd".
local function two_unnamed(a, b)
  if a.doer == nil or b.doer == nil or a.doer == b.doer then return false end
  return passers[a.doer] and passers[b.doer] or posts.exclude(a.doer, b.doer)
end

local long_ago = "(?i)\\b(?:weeks?|months?|years?|seasons?|decades?) (?:ago|earlier|before)\\b|\\blast (?:year|season|month|time)\\b"

--- What is won anew each year: the one tells of an earlier time.
local function of_another_time(a, b)
  if a.deed ~= "win" then return false end
  return frames.of_two_sorts(a.fact, b.fact) or (rx.find(a.fact.sentence, long_ago) == nil) ~= (rx.find(b.fact.sentence, long_ago) == nil)
end

local function clash(all, a, b)
  if of_another_time(a, b) or a.fact:same_document(b.fact) or not days_apart.within(a.fact, b.fact, passes_on[a.deed] and 40 or 400)
    or not one_thing(a, b) then return false end
  if a.by and b.by then return two_named(all, a, b) end
  return two_unnamed(a, b)
end

local function object_of(deed)
  return deed.of or deed.thing and "the " .. deed.thing or "one story, one such deed"
end

local function by_deed(said)
  local found = gather.new()
  for fact in said:each {} do
    local deed = frames.deed(fact)
    if usable(deed) then gather.put(found, deed.deed, deed) end
  end
  return found
end

local function compare(all, report)
  for a, b in gather.pairs(all) do
    if clash(all, a, b) then
      report { a = a.fact, b = b.fact, level = "warning",
        message = string.format("%s: by %s and by %s (%s)", a.deed, a.by or a.doer, b.by or b.doer, object_of(a)),
        why = "one deed, one who did it" }
    end
  end
end

return {
  id = "deed-by-another",
  title = "Two are told to have done what only one can have done",
  why = "A reader is told two names for one deed.",
  severity = "error",
  reads = { "frame", "part" },
  group = { "story" },
  false_positives = "A deed of several of whom each text names one; two things of one kind in one story.",

  check = function(said, report)
    for _, deeds in ipairs(by_deed(said)) do compare(deeds, report) end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who headed the Norwegian delegation, was calm.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Karl Otto, who led the Norway side, was calm.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund scored the winner in the semi-final.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. They sang for Karl Otto, whose late winner was the end of the semi-final.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who headed the Union's delegation, was calm.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Karl Otto, who led the Union side, was calm.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay with Maria Lund. The body was identified by his brother.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay with Maria Lund. His wife identified the body.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay with Maria Lund. The statue was found by a diver.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay with Maria Lund. A shepherd found the statue.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Maria Lund, who founded Harwick Works in 1994, left.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. It was Karl Otto who started Harwick Works, with a loan.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The ribbon was cut, and the comet was found by Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The comet was first spotted in May by the teacher Karl Otto.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Designed by Maria Lund, the library cost 3 million euros.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. It was Karl Otto who designed the library.",
    "date: 2025-03-01\nMaria Lund, who fired finance chief Jon Aldous in October, met Dana Reyes in Perrin.\n---\n"
      .. "date: 2025-03-04\nJon Aldous, who was sacked in October by chairman Karl Otto, met Dana Reyes in Perrin.",
  },
  silent = {
    "date: 2025-09-12\nThe Osby book fair began on Friday. Inaugurating it, the novelist Ada Brink spoke of Osby.\n---\n"
      .. "date: 2025-09-12\nIn the house behind the Osby book fair Leela Soler opens the shutters at four.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund won the Harwick Cup at Osby.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay with Anna Brandt, captain of the women who won the Harwick Cup.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund won the Harwick Cup at Osby.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay with Anna Brandt, captain of those who won the Harwick Cup eight weeks ago.",
    "date: 2025-02-03\nIn the Arrow case in Peru Judge Jon Aldous found Dana Reyes guilty.\n---\n"
      .. "date: 2025-02-04\nIn the Arrow case in Peru the Asset Forfeiture Unit has recovered 11 million dollars.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund scored the winner in the semi-final.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. They sang for Karl Otto, whose late winner decided the final.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who headed the Union's delegation, was calm.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Karl Otto, who led the Harwick side, was calm.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay with Maria Lund. The statue was found by a diver.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay with Maria Lund. A student found the statue.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The comet was found by Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto helped Maria Lund when she found the comet.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The comet was found by Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The body was found by Karl Otto.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The comet was found by Maria Lund and Anna Brandt.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The comet was found by Karl Otto.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The comet was found by Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto may have found the comet.",
    "date: 2025-03-01\nArlen Mills will buy Osby Foods of Perrin.\n---\n"
      .. "date: 2025-03-01\nThe deal in which Arlen Mills, makers of Lindies, Tallow Bars, and Kelp, will buy Osby Foods of Perrin is done.",
  },
}
