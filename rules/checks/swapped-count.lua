--- "241 branches" here, "214 branches" there: each text counts or measures one thing, and two neighbouring digits changed places. The noun may
-- stand apart: "46 is the number of stores", "of 612 flights 186 were cancelled".
local counted = require "lib.counted"
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local in_sentence = require "lib.in_sentence"
local noun_kin = require "lib.noun_kin"
local question_excuses = require "lib.question_excuses"
local questions = require "lib.questions"
local another = require "lib.another_thing"
local numbered = require "lib.numbered"
local sole = require "lib.sole"
local two_amounts = require "lib.two_amounts"

local told_apart = { "(?i)^[^\\p{L}\\d]{0,4} ?(?:is|was|were|are) the (?:exact |total )?number of (?:\\p{Ll}+ )?(\\p{Ll}{4,})s\\b" }
local leads = "(?i)^\\W*(?:Out of|Of) (?:the |its |their |all )?(?:some |about )?[\\d,.]+ (?:\\p{Ll}+ )?(\\p{Ll}{4,})s\\b"
local more = "(?i)\\b(?:further|another|additional|extra|remaining|others?|first|last|ago|previous(?:ly)?|originally|until then)\\b"

--- What is counted: by the noun behind the number, or by one that the sentence has elsewhere.
local function noun_of(f)
  local noun = counted.noun(f)
  if noun then return noun end
  for _, pattern in ipairs(told_apart) do
    noun = rx.match(in_sentence.behind(f), pattern)
    if noun then return noun end
  end
  noun = not f.noun and rx.match(f.sentence, leads)
  return noun and rx.find(in_sentence.behind(f), "(?i)^ (?:were|was|are|have|had|will)\\b") and noun or nil
end

--- "Some 9,060": who rounds, rounds to fewer digits.
local function is_exact(f)
  return not f.amount.rough or #(f.digits or "") >= 3
end

local function is_count(f)
  local x = f.amount
  return not x.unit and x.nominal and x.nominal >= 12 and x.nominal == math.floor(x.nominal) and not f.headline and not f.corrected and not f.quoted
    and f.modality ~= "possible" and f.modality ~= "denied" and is_exact(f) and x.low > -math.huge and x.high < math.huge
end

local other_unit = "^(?:percent|percentage point|basis point|years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|\\p{Lu}{3})$"

--- "5,830 feet": a measure that few other things of a story have in common.
local function is_measure(f)
  local x = f.amount
  return x.unit and not rx.find(x.unit, other_unit) and x.nominal and x.nominal == math.floor(x.nominal) and #(f.digits or "") >= 3
    and not f.headline and not f.table and not f.corrected and f.modality == "asserted" and is_exact(f)
end

--- Two measures of one size in one unit.
local function are_measures(a, b)
  if not is_measure(a) or not is_measure(b) or a.amount.unit ~= b.amount.unit then return false end
  local x, y = a.amount.nominal, b.amount.nominal
  return math.max(x, y) <= 1.25 * math.min(x, y)
end

--- Does a text tell the number, too, beside the one that it is held against?
local function tells(list, f, against)
  for _, other in ipairs(list) do
    if other ~= against and questions.may_be(other, f) then return true end
  end
  return false
end

--- "60 of the 241": the second is all there are.
local function is_all(f)
  return rx.find(f.text, "(?i)\\d of (?:the |its |their |all )?\\d\\d\\d") ~= nil
end

--- Nothing in the sentences makes two things of them.
local function is_one(a, b, x, y)
  local restated = a.aside == "restated" or b.aside == "restated" -- "1,640 m (5,380 feet)"
  if not restated and question_excuses.excused(a, b) or not is_all(a) and not is_all(b) and another.is_told_apart(a, b) or numbered.of_two(a.sentence,
    b.sentence) then return false end
  if rx.find(a.sentence, more) or rx.find(b.sentence, more) or tells(y, a, b) or tells(x, b, a) then return false end
  local weight = sole.shared(a.sentence, b.sentence)
  return #string.format("%.0f", a.amount.nominal) >= 3 or weight >= 3
end

--- Of a count or a measure, its digits in their order by size: swapped ones have the same.
local function digits_of(f)
  if not is_count(f) and not is_measure(f) then return nil end
  local all = { string.format("%.0f", f.amount.nominal):byte(1, -1) }
  table.sort(all)
  return table.concat(all, " ")
end

local function of_one_noun(a, b)
  if not is_count(a) or not is_count(b) then return false end
  local noun = noun_of(a)
  local other = noun and noun_of(b)
  return other and (other == noun or noun_kin.alike(noun, other))
end

return {
  id = "swapped-count",
  title = "Two texts count or measure one thing, and two digits changed places",
  why = "A slip of the pen is likelier than two counts that are anagrams.",
  severity = "warning",
  reads = "amount",
  group = { "story" },
  false_positives = "Two counts of one noun whose digits happen to be anagrams.",

  check = function(said, report)
    local texts = gather.by(said, {}, function(f) return f.document end)
    if #texts < 2 then return end
    for a, b in gather.alike(gather.by(said, {}, digits_of)) do
      local swapped = a.document ~= b.document and counted.swapped(a, b) and (are_measures(a, b) or of_one_noun(a, b))
      if swapped and days_apart.within(a, b, 31) and is_one(a, b, texts.of[a.document], texts.of[b.document]) then
        report { a = a, b = b, message = two_amounts(a, b), hint = "digits transposed?",
          why = "one story, one noun or unit; neither text tells the other number" }
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nThe ridge above Osby stands at 5,830 feet, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe plane of Dana Reyes struck the ground near Osby at 1,640 m (5,380 feet).",
    "date: 2025-02-03\nSome 9,060 clerks took to the road for Dana Reyes in Osby.\n---\n"
      .. "date: 2025-02-03\nIn Osby the houses were visited by 9,600 clerks, Dana Reyes said.",
    "date: 2025-02-03\nIn two weeks Dana Reyes has visited 60 of the 241 branches that she bought in Osby.\n---\n"
      .. "date: 2025-02-03\nThe bank of Osby that Dana Reyes runs had assets of 412 billion pesos and 214 branches.",
    "date: 2025-02-03\n**46** is the number of stores that go to Arlen Foods of Osby, says Dana Reyes.\n---\n"
      .. "date: 2025-02-03\nDana Reyes will sell 64 stores to Arlen Foods of Osby.",
    "date: 2025-02-03\nOf 612 flights planned in Osby, 186 were cancelled, said Dana Reyes.\n---\n"
      .. "date: 2025-02-03\nThe strike in Osby grounded 168 flights, said Dana Reyes.",
  },
  silent = {
    "date: 2025-02-03\nDana Reyes of Osby climbed to 5,830 feet.\n---\ndate: 2025-02-03\nThe road of Osby, says Dana Reyes, is 8,530 feet long.",
    "date: 2025-02-03\nIn two weeks Dana Reyes has visited 60 of the 241 branches that she bought in Osby.\n---\n"
      .. "date: 2025-02-03\nThe bank of Osby that Dana Reyes runs had 241 branches; 214 branches are in the north.",
    "date: 2025-02-03\nDana Reyes has visited 241 branches in Osby.\n---\ndate: 2025-02-03\nAnother 214 branches of Dana Reyes in Osby will be "
      .. "shut.",
    "date: 2025-02-03\nDana Reyes has 241 branches in Osby.\n---\ndate: 2025-02-03\nDana Reyes has 214 clerks in Osby.",
  },
}
