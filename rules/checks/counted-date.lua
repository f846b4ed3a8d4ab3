--- "It burned in 1998. It was built again in 2003, eight years later": the day that is counted to, and the one that it is counted from.
local gather = require "lib.gather"
local in_sentence = require "lib.in_sentence"
local statements = require "lib.statements"
local number_words = require "lib.number_words"

local days_in = { day = 1, week = 7, fortnight = 14, month = 30.44, year = 365.25, decade = 3652.5 }
local slack_of = { day = 1, week = 4, fortnight = 5, month = 20, year = 200, decade = 1000 }

local counted = "(?i)\\b(a|an|one|\\d{1,3}|\\p{L}+(?:-\\p{L}+)?) (day|week|fortnight|month|year|decade)s? "
  .. "(later|earlier|after that|before that)\\b(?! (?!(?:on|in)\\b)\\p{L})"
local from_a_thing = "(?i)\\b(a|an|one|\\d{1,3}|\\p{L}+(?:-\\p{L}+)?) (day|week|fortnight|month|year|decade)s? (after|before) "
  .. "(?:the|that|this|his|her|its|their) (\\p{L}{4,})(?=,? (?:in|on)\\b)"
local hedged = "(?i)\\b(?:about|around|roughly|approximately|some|nearly|almost|over|under|than|least|most|barely|up to|few|several|couple|dozens?|"
  .. "working|business|trading|odd|more|another|further|first|every|each) ?$"
local bound = "(?i)\\b(?:until|till|by|before|after|from|to|between|through|than|since|around|about|late|early)(?: the)? ?$"

local function number_of(word)
  word = word:lower()
  return (word == "a" or word == "an") and 1 or tonumber(word) or number_words[word]
end

-- A noun, and the verbs that tell the same, where they begin otherwise.
local verbs_of = { sale = "sold|sell", fire = "burn|blaze", death = "died|dies|killed", wedding = "married|wed",
  marriage = "married|wed", birth = "born",
  closure = "clos|shut", accident = "crash|collid|derail|hit", crash = "collid|accident|hit", takeover = "bought|acquir|took over|buys",
  purchase = "bought|acquir", flood = "burst", sinking = "sank|sunk", verdict = "convict|sentenc|guilty", conviction = "sentenc|guilty",
  divorce = "separat|split", opening = "inaugurat", inauguration = "open", foundation = "found|establish|set up", vote = "approv|elect|decid|reject",
  defeat = "lost|beat", victory = "won|beat", disaster = "crash|flood|fire|quake|sank|burst|collaps", quake = "earthquake", theft = "stole|stolen",
  murder = "kill|shot|stabbed", separation = "split|divorc", strike = "walked out|walkout", departure = "left|leave", arrival = "came|reached" }

--- "Sold", "two years after the sale": does the sentence tell what the count starts from?
local function tells_of(sentence, noun)
  noun = noun:lower()
  return rx.find(sentence, "(?i)\\b(?:\\Q" .. noun:sub(1, math.max(4, #noun - 3)) .. "\\E" .. (verbs_of[noun]
    and "|" .. verbs_of[noun] or "") .. ")") ~= nil
end

--- The date that stands beside the count: "eight years later, in 2003", "in 2003, eight years later".
local function beside(dates, sentence, from, to)
  for _, f in ipairs(dates) do
    local at = rx.has(sentence, f.text)
    if at and at > to and rx.find(sentence:sub(to + 1, at - 1), "^(?:,? (?:on|in)|,)? $") then return f end
    local stop = at and at + #f.text - 1
    if stop and stop < from and rx.find(sentence:sub(stop + 1, from - 1), "^,? (?:just |only |exactly |fully )?$") then return f end
  end
end

--- Does the count lead from the one date to the other?
local function fits(base, day, count)
  local first, last = base, day
  if count.back then first, last = day, base end
  local least, most = first:days_until(last)
  if not least or not most then return true end
  local wanted, slack = count.n * days_in[count.unit], slack_of[count.unit]
  return most >= wanted - slack and least <= wanted + slack
end

--- "Arrested on Tuesday and released on Thursday, two days later": of which week is open; weekday-after counts the days.
local function weekdays(a, b)
  local alone = "(?i)^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$"
  return rx.find(a.text, alone) and rx.find(b.text, alone)
end

--- The count of a sentence: { n, unit, back, from, to }; nil where it tells none, or one that is not meant to the day.
local function count_of(sentence)
  local start, stop, many, length, to, noun = rx.find(sentence, from_a_thing)
  local times = start and number_of(many)
  if times and not rx.find(sentence:sub(1, start - 1), hedged) then
    return { n = times, unit = length:lower(), back = to:lower() == "before", from = start, to = stop, noun = noun }
  end
  if not rx.has(sentence, " later") and not rx.has(sentence, " earlier") and not rx.has(sentence, " that") then return nil end
  local from, to, word, unit, side = rx.find(sentence, counted)
  local n = from and number_of(word)
  if not n or rx.find(sentence:sub(1, from - 1), hedged) then return nil end
  unit = unit:lower()
  return { n = n, unit = unit, back = rx.find(side, "(?i)earlier|before") ~= nil, from = from, to = to }
end

local function is_plain(f)
  return f.date.known and not f.corrected and not rx.find(f.text, "(?i)\\b(?:later|earlier|ago|after|before|last|next|this|that|same)\\b")
end

--- The dates that stand before the count, in its own sentence or in the one before it: those that it may be counted from.
local function bases_of(dates, before, sentence, count, day)
  local found = {}
  for _, f in ipairs(dates) do
    local at = rx.has(sentence, f.text)
    if f ~= day and at and at < count.from then table.insert(found, f) end
  end
  return #found > 0 and found or before
end

--- Reports a count that leads from no date of the text to the one beside it.
local function look(sentences, i, dates, report)
  local f = sentences[i]
  local own = dates[f.sentence]
  local count = own and not f.quoted and count_of(f.sentence)
  local day = count and beside(own, f.sentence, count.from, count.to)
  if not day then return end
  local bases = bases_of(own, i > 1 and sentences[i - 1].line == f.line and dates[sentences[i - 1].sentence] or {}, f.sentence, count, day)
  local base = bases[1]
  if #bases ~= 1 or weekdays(base, day) or rx.find(in_sentence.before(base), bound) then return end
  if count.noun and not tells_of(base.sentence == f.sentence and f.sentence:sub(1, count.from - 1) or base.sentence, count.noun) then return end
  for _, list in pairs(dates) do
    for _, other in ipairs(list) do
      if other ~= day and fits(other.date, day.date, count) then return end
    end
  end
  if f.published.known and fits(f.published, day.date, count) then return end
  report { a = day, b = base, message = string.format("%s is not %s from %s", tostring(day.date), f.sentence:sub(count.from, count.to),
    tostring(base.date)), why = "counted from the one date to the other" }
end

local lasted = "(?i)\\b(?:for|lasted|took|after) (a|an|one|\\d{1,3}|\\p{L}+(?:-\\p{L}+)?) (day|week|fortnight|month|year|"
  .. "decade)s?\\b(?! (?:ago|before|after|later|old|of age))"
local began = "(?i)\\b(?:seized|taken|captured|kidnapped|abducted|detained|arrested|jailed|imprisoned|began|begun|started|opened|closed|"
  .. "shut|reported missing|"
  .. "went missing|disappeared|vanished|broke out|walked out|set out|left|trapped|occupied|blocked|cut off)(?: (?:early|late))?(?: on| in)? $"
local ended = "(?i)\\b(?:and|but|until|then) (?:[\\p{L}]+ ){0,3}?(?:freed|released|ended|found(?: (?:alive|dead))?|reopened|rescued|over|"
  .. "returned|came back|arrived|"
  .. "restored|lifted|closed|finished|let go|discovered|called off)(?: (?:early|late))?(?: on| in)? $"

--- The days from the beginning to the end that a sentence tells, which tells no other day; nil where it tells none.
local function stretch_of(dates, sentence)
  local a, b = dates and dates[1], dates and dates[2]
  local x, y = a and rx.has(sentence, a.text), b and rx.has(sentence, b.text)
  if not x or not y or #dates ~= 2 then return nil end
  if x > y then a, b, x, y = b, a, y, x end
  if not rx.find(sentence:sub(1, x - 1), began) or not rx.find(sentence:sub(1, y - 1), ended) then return nil end
  return a, b
end

--- "Held for 212 days. They were seized in October and freed in December": a length, and both ends right behind it.
local function look_at_length(sentences, i, dates, report)
  local f, behind = sentences[i], sentences[i + 1]
  if not behind or not dates[behind.sentence] or f.quoted or behind.quoted or behind.line ~= f.line
    or not rx.find(behind.sentence, "^(?:He|She|It|They|The)\\b") then return end
  local word, unit = rx.match(f.sentence, lasted)
  local n = word and number_of(word)
  local at = n and rx.find(f.sentence, lasted)
  local a, b = nil, nil
  if n and not rx.find(f.sentence:sub(1, at + 4), hedged) and rx.count(f.sentence, lasted) == 1 then a,
    b = stretch_of(dates[behind.sentence], behind.sentence) end
  local least, most = nil, nil
  if a then least, most = a.date:days_until(b.date) end
  if not least or not most or most < 0 then return end
  local wanted, slack = n * days_in[unit:lower()], math.max(slack_of[unit:lower()], 0.1 * n * days_in[unit:lower()])
  local weeks = weekdays(a, b) and 7 * math.floor((wanted - least) / 7 + 0.5) or 0 -- of which week is open
  if most + weeks < wanted - slack or least + weeks > wanted + slack then
    report { a = f, b = b, message = string.format("%s %ss, but from %s to %s", word, unit, tostring(a.date), tostring(b.date)),
      why = "counted from the first day to the last" }
  end
end

return {
  id = "counted-date",
  title = "A date is not so many days, weeks or years from the one that it is counted from",
  why = "Both dates stand side by side with the count, and the calendar says otherwise.",
  severity = "warning",
  reads = { "moment", "statement" },
  group = { "story" },
  false_positives = "A count from something of which the text tells no day.",

  check = function(said, report)
    local by = gather.by(said, { kind = "moment" }, function(f) return is_plain(f) and f.document end)
    for _, sentences in ipairs(statements.in_order(said)) do
      local dates = {}
      for _, f in ipairs(by.of[sentences.key] or {}) do
        dates[f.sentence] = dates[f.sentence] or {}
        table.insert(dates[f.sentence], f)
      end
      for i = 1, #sentences do
        look(sentences, i, dates, report)
        look_at_length(sentences, i, dates, report)
      end
    end
  end,

  flags = {
    "date: 2025-08-05\nThe Osby mill burned down in 1998. It was built again in 2003, eight years later.",
    "date: 2025-08-05\nHarwick went public in 2021. Two students had founded it 12 years earlier, in 2004.",
    "date: 2025-08-05\nHarwick sold the Osby mill in 1998. Three years after the sale, in 2004, it burned down.",
    "date: 2025-08-05\nThe miners were cut off for nine days. They were trapped on 3 May and rescued on 29 May.",
    "date: 2025-08-05\nDivers looked for the boy for five days. He was reported missing on Sunday and found on Monday.",
  },
  silent = {
    "date: 2025-06-11\nHe was arrested on Tuesday and released on Thursday, two days later.",
    "date: 2025-11-05\nThe works were let in December 2025. They were to begin on 20 April 2026, seven months before that deadline.",
    "date: 2025-08-05\nThe Osby mill burned down in 1998. It was built again in 2003, five years later.",
    "date: 2025-08-05\nHarwick went public in 2021. Two students had founded it 17 years earlier, in 2004.",
    "date: 2025-08-05\nThe Osby mill was built in 1995. It burned in 1998. It was sold in 2001 to Harwick. It opened in 2003, five years later.",
    "date: 2025-08-05\nThe Osby mill burned down in 1998. It was built again in 2003, eight years later than planned.",
    "date: 2025-08-05\nThe Osby mill burned down in 1998. It was built again in 2003, about eight years later.",
    "date: 2025-08-05\nHarwick sold the Osby mill in 1998. Three years after the sale, in 2001, it burned down.",
    "date: 2025-08-05\nHarwick sold the Osby mill in 1998. Three years after the merger, in 2004, it burned down.",
    "date: 2025-08-05\nThe miners were cut off for nine days. They were trapped on 3 May and rescued on 12 May.",
    "date: 2025-08-05\nDivers looked for the boy for five days. He was reported missing on Sunday and found on Friday.",
    "date: 2025-08-05\nDivers looked for the boy for eight days. He was reported missing on Sunday and found on Monday.",
  },
}
