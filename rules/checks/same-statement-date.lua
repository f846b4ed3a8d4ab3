--- Two sentences that say the same, but for the day.
local dated = require "lib.dated"
local in_sentence = require "lib.in_sentence"
local memo = require "lib.memo"
local numbered = require "lib.numbered"
local stages = require "lib.stages"
local statements = require "lib.statements"

local function any()
  return true
end

--- What is done again and again, in the same words.
local again = "(?i)\\b(?:met|meets?|play(?:s|ed)|visit(?:s|ed)|scored|trained|charged|fined|sentenced|reported|traded|rained|snowed|peaked|paid)\\b"

--- The clause that the day stands in, where another goes before it: ", and she was fined in 2012".
local function last_clause(f)
  if rx.find(f.text, "[(\\[]") then return nil end
  return rx.match(in_sentence.before(f), "(?s).*(?:, and|, but|;|, while) (?:he|she|it|they|we) (.*)$")
end

--- Is the clause of the one day told in the other sentence?
local function clause_told(f, other)
  local clause = last_clause(f)
  if not clause then return true end
  local words, shared = 0, 0
  for word in rx.each(clause, "\\p{L}{4,}") do
    words = words + 1
    if rx.has(other.sentence:lower(), word:lower()) then shared = shared + 1 end
  end
  return words == 0 or shared * 2 >= words
end

--- "On 23 June" in both, in articles of two years: which June it was is only guessed.
local function same_words(a, b)
  return a.text:lower() == b.text:lower() and not rx.find(a.text, "\\b(?:19|20)\\d\\d\\b")
end

--- "Until 2019" here, "from this week" there: an end is no beginning.
local function end_and_beginning(a, b)
  local function leads(f, words)
    local at = rx.has(f.sentence, f.text) or 1
    return rx.find(f.sentence:sub(1, at + #f.text - 1), "(?i)\\b(?:" .. words .. ") (?:the )?\\Q" .. f.text .. "\\E$") ~= nil
      or rx.find(f.text, "(?i)^(?:" .. words .. ")\\b") ~= nil
  end
  return leads(a, "until|till") ~= leads(b, "until|till")
end

local pictured = "(?i)\\b(?:arrives?|walks?|digs?|search|searches|looks? on|stands?|waits?|gathers?|hugs?)\\b"

--- Two pictures of one series, each with its day.
local function of_one_series(a, b)
  return a:same_document(b) and a.line ~= b.line and rx.find(a.text, "\\d{4}") ~= nil and rx.find(b.text, "\\d{4}") ~= nil
    and rx.find(a.sentence .. b.sentence, pictured) ~= nil
end

local by_then = "(?i)\\b(?:by|before|until|till|no later than) (?:the end of )?$"

--- "In September", "by October": within the bound.
local function is_within(a, b)
  return rx.find(in_sentence.before(a), by_then) ~= nil and b.date:before(a.date)
end

--- "The day before the report came out", "in the late 1980s": another day stands in it, though no date.
local counted = "(?i)\\b(?:days?|weeks?|months?|years?) (?:before|after)\\b|\\b(?:early|mid|late|mid-)[ -]?(?:the )?(?:1[89]|20)\\d0s\\b"

local other_event = "(?i)\\b(?:since|after|before|until|till) (?:the|its|his|her|their) (?:\\p{L}+ ){1,3}(?:of|in|on) (?:the )?$"

--- "Closed since the flood of 2024": the day of the flood.
local function is_of_another(f)
  return rx.find(in_sentence.before(f), other_event) ~= nil
end

local count = "\\b\\d[\\d.,]*(?= \\p{Ll}{3,})"

--- "Won 12 seats in 2019", "won 17 seats on Sunday": each counts, and nothing the same.
local function count_apart(a, b)
  local here, any, apart = {}, false, false
  for number in rx.each(a.sentence, count) do here[number], any = true, true end
  for number in rx.each(any and b.sentence or "", count) do
    if here[number] then return false end
    apart = true
  end
  return apart
end

local version = "(?i)\\b(?:translat\\w+|reissu\\w+|reprint\\w*|remaster\\w*|remake|remade|adapt\\w+|filmed|reviv(?:al|ed)|paperback|"
  .. "edition|renam\\w+|rebuilt|restored)\\b"

--- "First translated in 1983", "his novel of 1980": of two versions.
local function of_two_versions(a, b)
  return (rx.find(a.sentence, version) ~= nil) ~= (rx.find(b.sentence, version) ~= nil)
end

--- "Defended her 2017 title": which title, and not when.
local function is_of_a_title(f)
  return rx.find(f.text, "^\\d{4}$") ~= nil and rx.find(in_sentence.before(f), "(?i)\\b(?:his|her|its|their|the) $") ~= nil
    and rx.find(in_sentence.behind(f), "^ \\p{Ll}{3,}") ~= nil
end

local function is_one(a, b)
  if is_of_a_title(a) ~= is_of_a_title(b) then return false end
  if numbered.of_one_more(a.sentence, b.sentence) or count_apart(a, b) or of_two_versions(a, b) then return false end
  if dated.is_undone { before = in_sentence.before(a) } or dated.is_undone { before = in_sentence.before(b) } then return false end
  return stages.alike(a.sentence, b.sentence) and not is_within(a, b) and not is_within(b, a) and not is_of_another(a) and not is_of_another(b)
    and not rx.find(a.sentence, counted) and not rx.find(b.sentence, counted)
end

return {
  id = "same-statement-date",
  title = "Two sentences say the same of different days",
  why = "A reader who meets both cannot tell when it was.",
  severity = "warning",
  reads = "moment",
  group = { "story" },
  false_positives = "Things that happen again and again, told in the same words each time.",

  check = function(said, report)
    local sentences = statements.by_sentence(said)
    local lasting = memo(statements.lasting)
    local alone = memo(function(f) return statements.alone(f, sentences, any) end)
    local repeats = memo(function(f) return rx.find(f.sentence, again) ~= nil end)
    for a, b in said:pairs { apart = "date", modality = "asserted", likeness = 9, lighter = 0.7 } do
      if not (repeats(a) and repeats(b)) and not statements.own_days(a, b) and not same_words(a, b)
        and not end_and_beginning(a, b) and not of_one_series(a, b) then
        local _, _, heavier = a:likeness(b)
        if heavier >= 0.35 and is_one(a, b) and clause_told(a, b) and clause_told(b, a) and lasting(a) and lasting(b) and alone(a) and alone(b) then
          report { a = a, b = b, message = string.format("%s, and "
            .. "%s", tostring(a.date), tostring(b.date)), level = heavier < 0.55 and "note" or nil,
            why = "same story; the sentences share most of their rare words" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-06-03\nThe tunnel under Lima harbour was handed to the railway on 12 May 2021.\n---\n"
      .. "date: 2025-06-04\nThe Lima harbour tunnel was handed to the railway of Peru on 21 May 2021.",
  },
  silent = {
    "date: 2025-06-03\nThe Lima Harbour, a novel of the railway clerk Dana Reyes, came out in 1980 in Peru.\n---\n"
      .. "date: 2025-06-04\nThe Lima Harbour, a novel of the railway clerk Dana Reyes of Peru, was translated in 1983.",
    "date: 2025-09-03\nThe school of Lima harbour, closed since the flood of 2021, was opened again by the governor, Dana Reyes.\n---\n"
      .. "date: 2025-11-04\nGovernor Dana Reyes opened the school of Lima harbour in September.",
    "date: 2025-06-03\nThe draft of the opinion on the Lima harbour tunnel came out on 12 May 2021 for the railway.\n---\n"
      .. "date: 2025-06-04\nThe final opinion on the Lima harbour tunnel came out on 21 May 2021 for the railway.",
    "date: 2025-06-03\nThe tunnel under Lima harbour was handed to the railway in May 2021.\n---\n"
      .. "date: 2025-06-04\nBy June 2021 the Lima harbour tunnel had been handed to the railway of Peru.",
    "date: 2025-06-03\nThe tunnel under Lima harbour was handed to the railway on 12 May 2021.\n---\n"
      .. "date: 2025-06-04\nThe Lima harbour tunnel was handed to the railway of Peru in May 2021.",
    "date: 2025-06-03\nThe tunnel under Lima harbour was handed to the railway on 12 May 2021.\n---\n"
      .. "date: 2025-06-04\nA bridge in Lima was inspected by the railway on 21 May 2021.",
    "date: 2025-08-04\nThe 11 songs of Salt Road, the new album of Dana Reyes, are out on Friday.\n---\n"
      .. "date: 2025-08-08\nThe 11 songs of Salt Road, the new album of Dana Reyes, reached the shops on Friday.",
    "date: 2018-07-03\nThe tunnel under Lima harbour was handed to the railway on 12 May after a long row.\n---\n"
      .. "date: 2019-07-04\nThe Lima harbour tunnel was handed to the railway of Peru on 12 May after a long row.",
    "date: 2025-06-03\nThe tunnel under Lima harbour was handed to the railway on Tuesday.\n---\n"
      .. "date: 2025-06-04\nThe Lima harbour tunnel was handed back to the railway on Wednesday.",
    "date: 2025-06-03\nThe harbour council of Lima met in the old tunnel on 12 May 2021.\n---\n"
      .. "date: 2025-06-04\nThe harbour council of Lima in Peru met in the old tunnel on 21 May 2021.",
    "date: 2025-12-20\nThe avalanche hit the Arlen hut of Osby on 19 November, Dana Reyes said.\n---\n"
      .. "date: 2025-12-21\nA second avalanche hit the Arlen hut of Osby on 24 November, Dana Reyes said.",
    "date: 2025-09-16\nThe Osby runner Ada Brink defended her title in the Arrow race, pulling ahead of her rivals early amid perfect "
      .. "conditions on Sunday.\n---\n"
      .. "date: 2025-09-16\nThe Osby runner Ada Brink defended her 2023 title in the Arrow race, pulling ahead of her rivals early amid "
      .. "perfect conditions.",
    "date: 2026-03-10\nThe Osby festival was opened by the minister Dana Reyes on Friday.\n---\n"
      .. "date: 2026-03-11\nThe minister Dana Reyes did not open the fair in Osby on Saturday; her deputy did.",
  },
}
