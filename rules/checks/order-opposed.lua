--- The siren sounded before the gates opened; the gates opened before any siren sounded: two orders of the same two things.

local gather = require "lib.gather"
local happenings = require "lib.happenings"
local timeline = require "lib.timeline"
local sequences = require "lib.sequences"

-- Whoever is in custody was arrested; what fails collapses.
local by_another_word = { custody = "arrest", fail = "collapse", gon = "leav", go = "leav" }

local function name(what)
  local plain = timeline.name(what)
  return by_another_word[plain] or plain
end

local function names(order)
  return name(order.earlier), name(order.later)
end

local partly = "(?i)\\b(?:half|rest|some|most|parts?|partly|others?|first|second|last|third|quarter|dozens?|many|several|few|one of|remaining|"
  .. "provisional\\w*|interim|initial\\w*|original\\w*)\\b"

local function is_partial(a, b)
  return (rx.find(a.sentence, partly) or rx.find(b.sentence, partly)) ~= nil
end

local function about(f, side) return f[side .. "_about"] end

local function word(f, side) return f[side .. "_word"] or "" end

--- What the words of two sides share, in what is said of them or in their own words ("the budget vote"); one, where either is told by its own
-- word and nothing else: "before the police arrived".
local function shared(a, of_a, b, of_b)
  local x, y = about(a, of_a), about(b, of_b)
  if x and y then return (timeline.shared(x, y)) end
  if x then return (timeline.shared(word(b, of_b), x .. " " .. word(a, of_a))) end -- "fire was out", and "fire", "still burning"
  if y then return (timeline.shared(word(a, of_a), y .. " " .. word(b, of_b))) end
  return word(a, of_a) == word(b, of_b) and 1 or 0
end

local verb = "(?:ed|ing)$|^(?:broken?|c[oa]me|caught|beg[au]n|took|taken|gave|given|fell|fallen|went|gone|made|held|left|sold|bought|found|lost|"
  .. "won|shut|struck|sank|burst|blew|quit|stood)$"

--- The words of a side without those that tell what happens: the last one of several ("budget vote"), a verb, the class by its own name.
local function nouns_of(f, side)
  local found = {}
  local own = rx.match(word(f, side), "^(.*) ") or word(f, side)
  for noun in rx.each(own .. " " .. (about(f, side) or ""), "\\b\\p{Ll}{4,}") do
    if not rx.find(noun, verb) and noun:sub(1, 4) ~= f[side]:sub(1, 4) and timeline.shared(noun, noun) > 0 then table.insert(found, noun) end
  end
  return found
end

--- Does the one side tell a noun that the other does not?
local function has_own(f, side, other, of_other)
  local there = word(other, of_other) .. " " .. (about(other, of_other) or "")
  for _, noun in ipairs(nouns_of(f, side)) do
    if timeline.shared(noun, there) == 0 then return true end
  end
  return false
end

--- "The roof of the barn", "the walls of the barn": each tells a noun that the other does not.
local function is_other(a, of_a, b, of_b)
  return has_own(a, of_a, b, of_b) and has_own(b, of_b, a, of_a)
end

--- The words of both sides speak for the same two things, told whole.
local function is_one(a, b)
  if is_partial(a, b) then return false end
  local first = shared(a, "earlier", b, "later")
  local second = shared(a, "later", b, "earlier")
  if is_other(a, "earlier", b, "later") then first = 0 end
  if is_other(a, "later", b, "earlier") then second = 0 end
  local plain = not happenings.is_vague(a.earlier) and not happenings.is_vague(a.later)
  return first >= 1 and second >= 1 and first + second >= (plain and 2 or 3)
end

return {
  id = "order-opposed",
  title = "Two sentences put the same two things in opposite orders",
  why = "One of the two came first, and what caused what hangs on it.",
  severity = "warning",
  reads = { "order", "sequence" },
  group = { "story" },
  false_positives = "Two rounds of the same things, where no word sets them apart.",

  check = function(said, report)
    local done = {} -- pairs of sentences that were told
    for a, b in said:pairs { kind = "sequence" } do
      if sequences.opposed(a, b) and not is_partial(a, b) then
        done[a.sentence .. b.sentence], done[b.sentence .. a.sentence] = true, true
        report { a = a, b = b, message = string.format("%s before %s, and %s before %s", a.earlier, a.later, b.earlier, b.later),
          why = "same story, the same two events" }
      end
    end
    local seen = gather.new()
    for order in said:each { kind = "order" } do
      if timeline.tells(order) then
        local first, second = names(order)
        for _, other in ipairs(seen.of[second .. "|" .. first] or {}) do
          if other.sentence ~= order.sentence and not done[order.sentence .. other.sentence] and is_one(order, other) then
            report { a = order, b = other, message = string.format("%s before %s, and %s before %s", first, second, second, first),
              why = "same story, the same two things" }
          end
        end
        gather.put(seen, first .. "|" .. second, order)
      end
    end
  end,

  flags = {
    "date: 2025-05-09\nBy the time the fire crew arrived, the roof of the Osby barn had collapsed, Dana Reyes said.\n---\n"
      .. "date: 2025-05-10\nThe roof of the Osby barn collapsed after the fire crew arrived, Dana Reyes said.",
    "date: 2025-05-20\nThe village of Osby had been evacuated long before the slope came down, Dana Reyes said.\n---\n"
      .. "date: 2025-05-21\nIt was only when the slope above Osby had come down that the village was evacuated, Dana Reyes said.",
    "date: 2025-05-12\nThe accord was signed before it was ratified in Lima, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nThe accord was signed after it was ratified in Lima, Dana Reyes said.",
    "date: 2025-05-20\nThe village of Osby had been evacuated when the mountain erupted.\n---\n"
      .. "date: 2025-05-21\nThe mountain erupted before the village of Osby was evacuated.",
    "date: 2025-05-20\nDana Reyes of Osby resigned on the eve of the budget vote.\n---\n"
      .. "date: 2025-05-21\nAfter the council voted on the budget, Dana Reyes of Osby resigned.",
    "date: 2025-05-20\nAn hour before the fire at the Osby mill, the guard left.\n---\n"
      .. "date: 2025-05-21\nThe guard left once the Osby mill caught fire.",
    "date: 2025-11-12\nThe mayor arrived once the fire was out, Dana Reyes of Osby said in Lima.\n---\n"
      .. "date: 2025-11-13\nThe fire was still burning when the mayor arrived, Dana Reyes of Osby said in Lima.",
  },
  silent = {
    "date: 2025-05-09\nBy the time the fire crew arrived, the roof of the Osby barn had collapsed, Dana Reyes said.\n---\n"
      .. "date: 2025-05-10\nThe walls of the Osby barn collapsed after the fire crew arrived, Dana Reyes said.",
    "date: 2025-05-20\nHalf of the village of Osby had been evacuated before the mountain erupted.\n---\n"
      .. "date: 2025-05-21\nThe rest of the village of Osby was evacuated after the mountain had erupted.",
    "date: 2025-05-12\nThe accord was signed before it was ratified in Lima, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nThe accord was ratified in Lima after it was signed, Dana Reyes said.",
    "date: 2025-05-12\nThe accord was signed before it was ratified in Lima, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nThis time, the second accord was signed after it was ratified in Lima, Dana Reyes said.",
    "date: 2025-05-20\nThe village of Osby had been evacuated when the mountain erupted.\n---\n"
      .. "date: 2025-05-21\nThe mountain erupted after the village of Osby was evacuated.",
    "date: 2025-05-20\nThe village of Osby had been evacuated when the mountain erupted.\n---\n"
      .. "date: 2025-05-21\nThe dam of Arlen erupted in foam before the school was evacuated.",
    "date: 2025-05-20\nDana Reyes of Osby resigned on the eve of the budget vote.\n---\n"
      .. "date: 2025-05-21\nAfter the council voted on the harbour, Dana Reyes of Osby resigned.",
  },
}
