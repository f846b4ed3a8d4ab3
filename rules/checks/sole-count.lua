--- Nine anaesthetists left here, twelve there: each text tells one number of the same noun, and all their words speak of one thing. Where two
-- neighbouring digits changed places, the noun may be another word: 27,000 salmon, 72,000 fish.
local around = require "lib.around"
local gather = require "lib.gather"
local another = require "lib.another_thing"
local numbered = require "lib.numbered"
local questions = require "lib.questions"
local sole = require "lib.sole"

local near = 2 -- days between the two texts; a later one counts anew

local vague = {
  people = true, person = true, year = true, day = true, month = true, week = true, hour = true, minute = true, time = true, case = true, part = true,
  thing = true, point = true, place = true,
  game = true, match = true, matche = true, goal = true, win = true, word = true, reason = true, step = true,
  side = true, votes = true, vote = true, mile = true, page = true, percent = true, set = true, run = true, lap = true, round = true, stage = true,
  car = true, house = true, home = true, seat = true, men = true, women = true, children = true, other = true, question = true, number = true,
  country = true, countrie = true, citie = true, town = true, member = true, family = true, familie = true, player = true, degree = true,
  share = true, record = true, title = true, kind = true, tent = true, bottle = true, truck = true, vehicle = true, tree = true, letter = true,
  team = true, visitor = true, resident = true, document = true, call = true,
}

--- "Whether the 104 beds would do", "cannot absorb the 72,000 fish": so many there are, whatever the sentence makes of them.
local definite = "(?i)\\b(?:the|all|all the|those|these|its|their|his|her|each of the|of the) $"

local function is_definite(f)
  local at = rx.has(f.sentence, f.text) or 1
  return rx.find(f.sentence:sub(1, at - 1), definite) ~= nil
end

--- A count, told by the text as it is.
local function is_plain(f)
  local x = f.amount
  if f.headline or f.table or f.caption or f.corrected or x.unit or not x.nominal or x.nominal < 2 or not f.published.is_day then return false end
  if x.low == -math.huge or x.high == math.huge or x.nominal ~= math.floor(x.nominal) then return false end
  if is_definite(f) then return not f.aside or f.aside == "each" end
  return (f.modality == "asserted" or f.modality == "planned") and not f.quoted and (not f.aside or f.aside == "other")
end

local function equal(a, b)
  return questions.may_be(a, b)
end

--- The first word of many behind the number: moon, of "19 new Saturnian moons".
local function plural_behind(f)
  local at = rx.has(f.sentence, f.text) or 1
  return rx.match(f.sentence:sub(at + #f.text), "^(?: (?!of\\b|in\\b|on\\b|and\\b|to\\b|at\\b|for\\b|by\\b|from\\b|with\\b|"
    .. "per\\b)[\\p{L}'’-]+){0,3}? (\\p{Ll}{3,}[^su])s\\b")
end

--- The counted noun; no verb that stands behind the number.
local function noun_of(f)
  local noun = f.noun
  if noun and not rx.has(f.sentence:lower(), noun .. "s") then noun = plural_behind(f) or noun end
  if not noun or #noun < 4 or vague[noun] or rx.find(noun, "(?:ed|ing|ly|est)$|^(?:came|went|took|were|have|more|less|last|next|this|then|"
    .. "than|only)$") then return nil end
  return noun
end

--- Are two neighbouring digits of the whole numbers swapped, and all else the same?
local function swapped(a, b)
  local x, y = string.format("%.0f", a.amount.nominal), string.format("%.0f", b.amount.nominal)
  if #x ~= #y or x == y then return false end
  local i = 1
  while x:sub(i, i) == y:sub(i, i) do i = i + 1 end
  return x:sub(i, i) == y:sub(i + 1, i + 1) and x:sub(i + 1, i + 1) == y:sub(i, i) and x:sub(i + 2) == y:sub(i + 2)
end

--- What the one text tells of all that the other does not know.
local function tells(list, f)
  for _, other in ipairs(list) do
    if equal(other, f) then return true end
  end
  return false
end

--- A year beside the one number, and another beside the other.
local function other_year(a, b)
  local function year(f)
    local at = rx.has(f.sentence, f.text) or 1
    return rx.match(around(f.sentence, at - 30, at + #f.text + 40), "\\b(?:19|20)\\d\\d\\b")
  end
  local x, y = year(a), year(b)
  return (x or y) and x ~= y
end

--- Told of two days, by the day each names.
local function other_day(a, b)
  local x, y = a.period, b.period
  return x and y and x.is_day and y.is_day and x:apart(y) and a.as_of_stated and b.as_of_stated
end

local running = "(?i)\\b(?:so far|to date|as yet|up to now|until now|by then|at last count)\\b"

--- "So far 212": of the two sentences one alone says so, beside its number.
local function is_running(f)
  local at = rx.has(f.sentence, f.text) or 1
  return rx.find(around(f.sentence, at - 25, at + #f.text + 40), running) ~= nil
end

local function comparable(a, b)
  return is_running(a) == is_running(b) and not other_day(a, b)
    and sole.days_apart(a, b) <= near and not numbered.of_two(a.sentence, b.sentence) and not other_year(a, b)
end

-- What runs up while texts are written.
local growing = { deaths = true, injured = true, rescued = true, displaced = true, missing = true, cases = true }

--- Nothing in the two sentences makes two things of them.
local function is_plainly_one(a, b)
  if growing[a.measure or b.measure or ""] or another.is_fragment(a) or another.is_fragment(b) then return false end
  return a.aside == b.aside and not questions.two_voices(a, b) and not another.is_told_apart(a, b)
    and questions.of_another(a.sentence) == questions.of_another(b.sentence)
end

local set_apart = "(?i)\\b(?:another|others?|more|further|additional|remain(?:s|ed|ing)?|left|rest|extra|fewer|less|now|already|later|since|"
  .. "still|total|"
  .. "altogether|only|both|most|first|last|same|instead|rather|than|including|among|some)\\b"

--- The one sentence has a word that makes a part or a later count of its number.
local function set_apart_by_word(a, b)
  return rx.find(a.sentence, set_apart) ~= nil or rx.find(b.sentence, set_apart) ~= nil
end

--- The numbers of each noun in a text: { [noun] = { facts } }.
local function by_noun(list)
  local found = gather.new()
  for _, f in ipairs(list) do
    local noun = is_plain(f) and noun_of(f)
    if noun then gather.put(found, noun, f) end
  end
  return found
end

return {
  id = "sole-count",
  title = "Two texts of one story tell one number each of the same thing",
  why = "There were so many, and not another number.",
  severity = "warning",
  reads = { "amount", "statement" },
  group = { "story" },
  false_positives = "Two numbers of one noun, each told by one text alone.",

  check = function(said, report)
    local all = gather.by(said, { kind = "amount" }, function(f) return f.document end)
    local text, nouns = nil, {}
    local function is_one(a, b, least)
      text = text or sole.paragraphs(said)
      return sole.near(a, b, least) or sole.around(a, b, text, least)
    end
    local function tell(a, b)
      report { a = a, b = b, message = string.format("%s, and %s", tostring(a.amount), tostring(b.amount)),
        why = "the one such number of each text; their words speak of the same" }
    end
    for i, list in ipairs(all) do nouns[i] = by_noun(list) end
    for i, one in ipairs(all) do
      for k = i + 1, #all do
        local other = all[k]
        for _, list in ipairs(nouns[i]) do
          local rivals = nouns[k].of[list.key]
          local a, b = rivals and sole.unmatched(list, rivals, equal), rivals and sole.unmatched(rivals, list, equal)
          if a and b and comparable(a, b) and is_plainly_one(a, b) and not set_apart_by_word(a, b) and questions.ratio(a, b) <= 1.5
            and not tells(other, a) and not tells(one, b)
            and sole.near(a, b, 2) then tell(a, b) end
        end
        for _, a in ipairs(one) do
          for _, b in ipairs(is_plain(a) and a.amount.nominal >= 12 and other or {}) do
            if is_plain(b) and swapped(a, b) and (a.noun ~= b.noun or not noun_of(a)) and comparable(a, b)
              and not tells(other, a) and not tells(one, b)
              and is_one(a, b, a.amount.nominal < 100 and 2 or 1) then tell(a, b) end
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nNine nurses of the Osby clinic handed in their notice, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nDana Reyes has to replace twelve nurses of the Osby clinic.",
    "date: 2025-02-03\nSome 27,000 salmon escaped from a farm in Osby, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nDana Reyes of Osby is after the 72,000 fish that got away from the farm.",
  },
  silent = {
    "date: 2025-02-03\nNine nurses of the Osby clinic handed in their notice, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nDana Reyes has twelve nurses left in the Osby clinic, where nine nurses left.",
    "date: 2025-02-03\nNine nurses of the Osby clinic handed in their notice, said Dana Reyes.\n---\n"
      .. "date: 2025-02-14\nDana Reyes has to replace twelve nurses of the Osby clinic.",
  },
}
