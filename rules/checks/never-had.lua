--- "Was never granted a permit" here, "renewed the permit" there: what was renewed, lifted or revoked had been given.
local complements_differ = require "lib.complements"
local days_apart = require "lib.days_apart"
local outcomes = require "lib.outcomes"
local turns = require "lib.turns"

local given = "(?:granted|given|issued|awarded|obtained|received|got|held|had|possessed|applied for|asked for|sought|put out|drawn up|"
  .. "signed|imposed)"
local thing = "((?:[\\p{Ll}-]+ ){0,2}?[\\p{Ll}-]{4,})"
local ends = "(?= (?:for|from|by|to|in|at|on|of|and|but|when|while|since|until|before|or)\\b|[.,;:!]|$)"

--- Ways to say that a thing was never there.
local never = {
  "(?i)\\b(?:was|were|has|have|had|been|did)(?:n['’]t| not| never) (?:ever )?(?:been )?" .. given .. " (?:an?|any) " .. thing .. ends,
  "(?i)\\bnever (?:been |ever )?" .. given .. " (?:an?|any) " .. thing .. ends,
  "(?i)\\bnever (?:been |ever )?(?:granted|given|issued|awarded|obtained) (?!an?\\b|any\\b|the\\b)" .. thing .. ends,
  "(?i)\\b(?:has|have|had) at no (?:time|point) (?:had|been " .. given .. ") (?:an?|any) " .. thing .. ends,
  "(?i)\\bno " .. thing .. " (?:was|were|has been|have been|had been) (?:ever )?(?:" .. given .. ")\\b",
  "(?i)\\b(?:built|opened|operated|worked|ran|sold|flew|sailed|drove|dug|mined|traded|been running|been working)\\b[^,.;]{0,40} without (?:an?|"
    .. "any) " .. thing .. ends,
}

local turned = "(?:renewed|extended|lifted|revoked|suspended|withdrawn|withdrew|cancelled|canceled|expired|lapsed|prolonged|reinstated|"
  .. "tightened|eased|amended|transferred|run out|surrendered|forfeited|stripped of)"

local before_noun = "(?:(?i:its|the|his|her|their|an?)|(?:\\p{Lu}[\\p{L}-]+ ){0,2}[\\p{L}-]+['’]s?)((?: [\\p{L}-]+){0,2}?) "

--- "A flood warning", "the avalanche warning": both say which, and share no word of it.
local function another_kind(noun, which)
  local own = rx.match(noun, "^(.*) [\\p{Ll}-]+$")
  if not own or not rx.find(which, "\\p{L}") then return false end
  for word in rx.each(own, "\\p{L}{3,}") do
    if rx.find(which, "(?i)\\b" .. word) then return false end
  end
  return true
end

local tells_turn = "(?i)\\b" .. turned .. "\\b"

--- Does what the sentence tells of such a thing show that it was there: "renewed the permit", "the permit has expired"?
local function presupposes(noun, sentence)
  local last = "\\Q" .. rx.match(noun, "[\\p{Ll}-]+$") .. "\\Es?"
  local which = rx.match(sentence, "\\b(?i:" .. turned .. ") " .. before_noun .. last .. "\\b")
    or rx.match(sentence, "\\b" .. before_noun .. last .. "(?: (?:for|of|from|to|against|on) [^,.;]{3,50}?)?,? (?:was|were|has|had|has been|"
      .. "had been|have been) (?:\\p{Ll}+ )?(?i:" .. turned .. ")\\b")
    or rx.match(sentence, "^()(?i:" .. last .. ")(?: (?:for|of|from|to|against|on) [^,.;]{3,50}?)? (?:was|were|has been|had been|"
      .. "have been) (?:\\p{Ll}+ )?"
      .. "(?i:" .. turned .. ")\\b")
  return which ~= nil and not another_kind(noun, which)
end

local idle = "(?:chance|time|way|answer|reason|doubt|look|word|hand|second|thought|idea|child|baby|friend|problem|sign|date|place|seat|vote|"
  .. "clue|penny|cent|say|name|call|visit|single|moment|hint)$"
local open = "(?i)\\b(?:if|whether|unless|(?-i:may)|might|could|would|should|new|second|another|other|different|similar|temporary|last (?:year|"
  .. "month)|until|yet)\\b|[?]"

--- Something never had: its noun; nil where the sentence tells none.
local function never_had(f)
  if f.quoted or f.table or f.corrected or f.question or not rx.find(f.sentence, "(?i)\\b(?:never|not|no|without)\\b|n['’]t\\b")
    or rx.find(f.sentence, open) then return nil end
  for _, way in ipairs(never) do
    local noun = rx.match(f.sentence, way)
    if noun and not rx.find(noun, "(?i)" .. idle) then return noun:lower() end
  end
end

local denied = "(?i)\\b(?:not|never|no|nor|without|refused|[a-z]+n['’]t)\\b"

--- One body is named in both, or they share their rare words.
local function of_one_thing(a, b)
  return outcomes.shared_names(a, b) > 0 or a:likeness(b) >= 3
end

local year = "(?:1[5-9]|20)\\d\\d"
local earlier = "(?:[Ll]ast year|[Tt]he year before|[Tt]wo years ago|[Aa] year ago|[Ii]n " .. year .. ")"

local function there_was(noun)
  return string.format("for the first time, or never, and an earlier one is told: %s", noun)
end

--- "Visited for the first time", and "on the previous visit".
local function of_one_stem(verb, noun)
  return verb:sub(1, 4) == noun:sub(1, 4) and there_was(noun) or nil
end

--- A sentence that tells of the first, and the next one of an earlier one.
local beside = turns.check {
  test = "(?i)\\b(?:first|never|ever|again)\\b",
  excuse = "(?i)\\b(?:not|nobody|no one|since|but|however|instead|other|another|planned|cancelled|canceled|called off|should|would|could|if|under|"
    .. "one of|almost|nearly|failed|only|first (?:quarter|half|round|month|week|day))\\b",
  why = "two sentences side by side",
  turns = {
    { "\\b(?:an? |the )?(\\p{Ll}{4,}) for the first time (?:ever|in (?:its|their|the [\\p{L} ]{3,20}['’]s) history)\\b[^.]*\\. " .. earlier
      .. "[^.]*\\b(?:an?|the|its|their) (?:\\p{Ll}+ )?\\1\\b", there_was, two = true },
    { "(?i)['’]s first(?:[- ]ever)? (\\p{Ll}{3,} \\p{Ll}{3,}|\\p{Ll}{5,})\\b[^.]*\\. (?:last year['’]s|the previous|the last|"
      .. "the earlier) \\1\\b", there_was, two = true },
    { "\\b(\\p{Ll}{4,})(?:ed|d) [^.]*\\bfor the first time\\b[^.]*\\. (?:On|During|At) (?:his|her|its|their) (?:previous|last|"
      .. "earlier) (\\p{Ll}{4,})\\b",
      of_one_stem, two = true },
    { "\\bnever (?:had|seen|suffered|known) an? (\\p{Ll}{4,})\\b[^.]*\\. [Tt]he (?:last|previous|latest) \\1\\b[^.]*\\bin " .. year,
      there_was, two = true },
    { "(?i)\\b(?:elected|named|chosen|made|appointed) (\\p{Ll}{4,}) again\\b[^.]*\\. (?:he|she) (?:has|had) never been (?:an? |the )?\\1\\b",
      there_was, two = true },
    { "(?i)\\bno woman has ever (?:held the post of|been|served as) ([\\p{Ll} ]{4,30}?)(?: (?:in|of|"
      .. "at) [^.;]+)?\\. [^.]{4,40}, \\1 (?:[^.,]{3,30} )?from "
      .. year .. " to " .. year .. "[^.]*\\bshe\\b", there_was, two = true },
  },
}

return {
  id = "never-had",
  title = "A thing is told never to have been, and to have been renewed, lifted or revoked",
  why = "What was never granted cannot be renewed.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "Two permits of one kind, of which one text tells the one and the other the other.",

  check = function(said, report)
    beside(said, report)
    local told, others = {}, {}
    for f in said:each {} do
      local noun = never_had(f)
      if noun then table.insert(told, { fact = f, noun = noun }) end
    end
    if #told == 0 then return end
    for f in said:each {} do
      if not f.table and not f.corrected and rx.find(f.sentence, tells_turn) and not rx.find(f.sentence, denied)
        and not rx.find(f.sentence, open) then table.insert(others, f) end
    end
    for _, none in ipairs(told) do
      for _, f in ipairs(others) do
        if days_apart.maybe_within(none.fact, f, 60) and presupposes(none.noun, f.sentence)
          and not complements_differ(none.fact.sentence, f.sentence) and of_one_thing(none.fact, f) then
          report { a = none.fact, b = f, message = string.format("no %s ever, and one that was renewed, lifted or revoked", none.noun),
            why = "same story; only what there was can be renewed, lifted or revoked" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-09-12\nThe quarry on the hill was never granted a permit by the Osby Water Board.\n---\n"
      .. "date: 2025-09-12\nThe Osby Water Board confirmed that it had renewed the permit for the quarry in 2023.",
    "date: 2025-09-12\nDana Reyes flew for Osby Air without any licence.\n---\n"
      .. "date: 2025-09-13\nDana Reyes of Osby Air lost her job when her licence was suspended in May.",
    "date: 2025-09-12\nNo curfew was ever imposed in Osby, the mayor said.\n---\n"
      .. "date: 2025-09-13\nIn Osby the curfew was lifted at six in the morning.",
    "date: 2025-09-12\nThe quarry has never been given planning consent, the Osby Water Board said.\n---\n"
      .. "date: 2025-09-12\nConsent for the quarry was extended in 2023 by the Osby Water Board.",
    "date: 2025-09-12\nJon Aldous has never held a pilot licence, the Osby Water Board said.\n---\n"
      .. "date: 2025-09-12\nThe Osby Water Board withdrew Jon Aldous's pilot licence.",
    "The mill will pay its workers a bonus for the first time in its history. Last year the mill paid a bonus of 200 euros.",
    "Osby's first ever kite festival opens on Friday. Last year's kite festival drew 400 people.",
    "President Dana Reyes toured the camp for the first time on Monday. On her previous tour of the camp she wept.",
    "We have never had a fire in this hall, the mayor said. The last fire in the hall, in 1998, burned for a day.",
    "Ada Brink has been elected treasurer again. She has never been treasurer before, she said.",
  },
  silent = {
    "date: 2025-09-12\nThe Osby Choir will tour abroad for the first time in its history, Ada Brink said.\n---\n"
      .. "date: 2025-09-12\nOn its last tour of Peru, the Osby Choir sang for Ada Brink at Lima.",
    "date: 2025-09-12\nThe Osby Theatre has put on a winter show for the first time in ten years, Ada Brink said.\n---\n"
      .. "date: 2025-09-12\nThe last winter show at the Osby Theatre was in 2015, Ada Brink said.",
    "date: 2025-09-12\nThe quarry has never been given consent for a road, the Osby Water Board said.\n---\n"
      .. "date: 2025-09-12\nConsent for the mill was extended in 2023 by the Osby Water Board.",
    "date: 2025-09-12\nJon Aldous has never held a pilot licence, the Osby Water Board said.\n---\n"
      .. "date: 2025-09-12\nThe Osby Water Board withdrew the fishing licence of Jon Aldous.",
    "date: 2025-09-12\nNo flood warning was ever issued for Osby Bay.\n---\n"
      .. "date: 2025-09-12\nThe gale warning for Osby Bay was lifted at noon.",
    "date: 2025-09-12\nThe quarry on the hill was never granted a permit by the Osby Water Board.\n---\n"
      .. "date: 2025-09-12\nThe Osby Water Board renewed a licence for the mill.",
    "date: 2025-09-12\nThe quarry was not granted a new permit by the Osby Water Board.\n---\n"
      .. "date: 2025-09-12\nThe Osby Water Board renewed the permit for the quarry in 2019.",
    "date: 2025-09-12\nNo curfew was ever imposed in Osby, the mayor said.\n---\n"
      .. "date: 2025-09-13\nThe curfew was not lifted in Osby.",
    "date: 2025-09-12\nThe quarry was never given a chance by the Osby Water Board.\n---\n"
      .. "date: 2025-09-12\nThe chance was withdrawn by the Osby Water Board.",
    "The mill will pay its workers a bonus for the first time in its history. Last year the mill lost 200,000 euros.",
    "Osby's first ever kite festival opens on Friday. Last year's jazz festival drew 400 people.",
    "President Dana Reyes toured the camp for the first time on Monday. On her previous visit to Osby she wept.",
    "We have never had a fire in this hall, the mayor said. The last drill in the hall, in 2018, went well.",
    "Ada Brink has been elected treasurer again. She has never been so glad, she said.",
  },
}
