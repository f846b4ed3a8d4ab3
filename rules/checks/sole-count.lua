--- Nine anaesthetists left here, twelve there: each text tells one number of the same noun, and all their words speak of one thing. Where two
-- neighbouring digits changed places, the noun may be another word: 27,000 salmon, 72,000 fish.
local around = require "lib.around"
local counted = require "lib.counted"
local days_apart = require "lib.days_apart"
local excuses = require "lib.excuses"
local in_sentence = require "lib.in_sentence"
local noun_kin = require "lib.noun_kin"
local gather = require "lib.gather"
local another = require "lib.another_thing"
local numbered = require "lib.numbered"
local question_excuses = require "lib.question_excuses"
local questions = require "lib.questions"
local sole = require "lib.sole"
local two_amounts = require "lib.two_amounts"
local kinds = require "lib.topic_kinds"

local near = 2 -- days between the two texts; a later one counts anew

--- What the one text tells of all that the other does not know.
local function tells(list, f)
  for _, other in ipairs(list) do
    if questions.may_be(other, f) then return true end
  end
  return false
end

--- A year beside the one number, and another beside the other.
local function other_year(a, b)
  local function year(f)
    local at = rx.has(f.sentence, f.text) or 1
    local near_it = around(f.sentence, at - 30, at + #f.text + 40)
    -- "between 2009 and 2021" is a stretch, and no year of its own
    return not rx.find(near_it, "\\b(?:19|20)\\d\\d(?: and | to | until |-|–)(?:19|20)\\d\\d\\b") and rx.match(near_it, "\\b(?:19|"
      .. "20)\\d\\d\\b") or nil
  end
  local x, y = year(a), year(b)
  return (x or y) and x ~= y
end

local running = "(?i)\\b(?:so far|to date|as yet|up to now|until now|by then|at last count)\\b"

--- "So far 212": of the two sentences one alone says so, beside its number.
local function is_running(f)
  local at = rx.has(f.sentence, f.text) or 1
  return rx.find(around(f.sentence, at - 25, at + #f.text + 40), running) ~= nil
end

local function comparable(a, b)
  return is_running(a) == is_running(b) and question_excuses.of_other_one(a) == question_excuses.of_other_one(b)
    and not question_excuses.other_day(a, b)
    and days_apart.within(a, b, near) and not numbered.of_two(a.sentence, b.sentence) and not other_year(a, b)
end

local wished = "(?i)\\b(?:aims?|plans?|hopes?|wants?|seeks?|expect(?:s|ed)?|due|set|will|would|should|agreed|demands?|pledged|promised) "

--- "Aim to secure the release of 30" here, "33 were released" there.
local function wished_or_done(a, b)
  return (rx.find(a.sentence, wished) ~= nil) ~= (rx.find(b.sentence, wished) ~= nil)
end

--- "242 passengers and crew", "230 passengers": with whom the one counts together.
local function with_others(f)
  return rx.match(in_sentence.behind(f), "(?i)^ ?(?:\\p{L}+ ){0,2}?(?:and|or) (?:\\p{L}+ )?(crew|staff|guests|officials|helpers|"
    .. "players|riders|"
    .. "children|adults|dependants|relatives|families|civilians|soldiers|teachers|pupils|students|members)\\b")
end

--- Nothing in the two sentences makes two things of them.
local function is_plainly_one(a, b)
  if kinds.growing(a.measure or b.measure) or another.is_fragment(a) or another.is_fragment(b) then return false end
  return a.aside == b.aside and with_others(a) == with_others(b) and not wished_or_done(a, b) and not question_excuses.two_voices(a, b)
    and not another.is_told_apart(a, b)
    and excuses.of_another(a.sentence) == excuses.of_another(b.sentence)
end

local set_apart = "(?i)\\b(?:another|others?|more|further|additional|remain(?:s|ed|ing)?|left|rest|extra|fewer|less|now|already|later|since|"
  .. "still|total|altogether|only|both|most|first|last|same|instead|rather|than|including|among|some)\\b"

--- The one sentence has a word that makes a part or a later count of its number.
local function set_apart_by_word(a, b)
  return rx.find(a.sentence, set_apart) ~= nil or rx.find(b.sentence, set_apart) ~= nil
end

--- The numbers of each noun in each text: { [document] = { facts, nouns = { [noun] = { facts } } } }
local function counts_of(said)
  local texts = gather.by(said, { kind = "amount" }, function(f) return f.document end)
  for _, list in ipairs(texts) do
    list.nouns = gather.new()
    for _, f in ipairs(list) do
      local noun = counted.is_plain(f) and counted.noun(f)
      if noun then gather.put(list.nouns, noun, f) end
    end
  end
  return texts
end

--- The numbers of the one noun that means as much: pictures, for paintings.
local function kin_of(noun, nouns)
  local found
  for _, list in ipairs(nouns) do
    if noun_kin.alike(noun, list.key) then
      if found then return nil end
      found = list
    end
  end
  return found
end

--- The one number of the noun in either text that the other does not tell.
local function rivals(list, nouns)
  local others = nouns.of[list.key] or kin_of(list.key, nouns)
  if not others then return nil end
  return sole.unmatched(list, others, questions.may_be), sole.unmatched(others, list, questions.may_be)
end

local function is_one(a, b)
  return comparable(a, b) and is_plainly_one(a, b) and not set_apart_by_word(a, b) and questions.ratio(a, b) <= 1.5 and sole.near(a, b, 2)
end

return {
  id = "sole-count",
  title = "Two texts of one story tell one number each of the same thing",
  why = "There were so many, and not another number.",
  severity = "note",
  reads = { "amount", "statement" },
  group = { "story" },
  false_positives = "Two numbers of one noun, each told by one text alone.",

  check = function(said, report)
    for one, other in gather.pairs(counts_of(said)) do
      for _, list in ipairs(one.nouns) do
        local a, b = rivals(list, other.nouns)
        if a and b and is_one(a, b) and not tells(other, a) and not tells(one, b) then
          report { a = a, b = b, message = two_amounts(a, b), why = "the one such number of each text; their words speak of the same" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nNine nurses of the Osby clinic handed in their notice, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nDana Reyes has to replace twelve nurses of the Osby clinic.",
  },
  silent = {
    "date: 2025-02-03\nThirty-three miners of the Osby shaft have been brought up, said Dana Reyes.\n---\n"
      .. "date: 2025-02-03\nThe talks of Dana Reyes aim to bring up thirty miners of the Osby shaft.",
    "date: 2025-02-03\nDana Reyes met Jon Aldous. The Arrow stadium of Lima holds 21,000 people.\n---\n"
      .. "date: 2025-02-03\nDana Reyes met Jon Aldous of Lima. The ground that the club has now, by the mill, holds 12,000 people.",
    "date: 2025-02-03\nNine nurses of the Osby clinic handed in their notice, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nDana Reyes has twelve nurses left in the Osby clinic, where nine nurses left.",
    "date: 2025-02-03\nNine nurses of the Osby clinic handed in their notice, said Dana Reyes.\n---\n"
      .. "date: 2025-02-14\nDana Reyes has to replace twelve nurses of the Osby clinic.",
    "date: 2025-06-12\nThe Arlen ferry of Osby, carrying 242 passengers and crew, ran into the pier of Perrin.\n---\n"
      .. "date: 2025-06-12\nThe Arlen ferry of Osby, which carried 230 passengers and 12 crew, ran into the pier of Perrin.",
  },
}
