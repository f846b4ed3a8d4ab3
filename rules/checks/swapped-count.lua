--- "241 branches" here, "214 branches" there: each text counts one thing, and two neighbouring digits changed places. The noun may stand apart:
-- "46 is the
-- number of stores", "of 612 flights 186 were cancelled".
local counted = require "lib.counted"
local gather = require "lib.gather"
local noun_kin = require "lib.noun_kin"
local questions = require "lib.questions"
local another = require "lib.another_thing"
local numbered = require "lib.numbered"
local sole = require "lib.sole"

local told_apart = { "(?i)^[^\\p{L}\\d]{0,4} ?(?:is|was|were|are) the (?:exact |total )?number of (?:\\p{Ll}+ )?(\\p{Ll}{4,})s\\b" }
local leads = "(?i)^\\W*(?:Out of|Of) (?:the |its |their |all )?(?:some |about )?[\\d,.]+ (?:\\p{Ll}+ )?(\\p{Ll}{4,})s\\b"
local more = "(?i)\\b(?:further|another|additional|extra|remaining|others?|first|last|ago|previous(?:ly)?|originally|until then)\\b"

--- What is counted: by the noun behind the number, or by one that the sentence has elsewhere.
local function noun_of(f)
  local noun = counted.noun(f)
  if noun then return noun end
  for _, pattern in ipairs(told_apart) do
    noun = rx.match(another.behind(f), pattern)
    if noun then return noun end
  end
  noun = not f.noun and rx.match(f.sentence, leads)
  return noun and rx.find(another.behind(f), "(?i)^ (?:were|was|are|have|had|will)\\b") and noun or nil
end

local function is_count(f)
  local x = f.amount
  return not x.unit and x.nominal and x.nominal >= 12 and x.nominal == math.floor(x.nominal) and not f.headline and not f.corrected and not f.quoted
    and f.modality ~= "possible" and f.modality ~= "denied" and not x.rough and x.low > -math.huge and x.high < math.huge
end

local function tells(list, f)
  for _, other in ipairs(list) do
    if questions.may_be(other, f) then return true end
  end
  return false
end

--- "60 of the 241": the second is all there are.
local function is_all(f)
  return rx.find(f.text, "(?i)\\d of (?:the |its |their |all )?\\d\\d\\d") ~= nil
end

--- Nothing in the sentences makes two things of them.
local function is_one(a, b, x, y)
  if questions.excused(a, b) or not is_all(a) and not is_all(b) and another.is_told_apart(a, b) or numbered.of_two(a.sentence,
    b.sentence) then return false end
  if rx.find(a.sentence, more) or rx.find(b.sentence, more) or tells(y, a) or tells(x, b) then return false end
  local weight = sole.shared(a.sentence, b.sentence)
  return #string.format("%.0f", a.amount.nominal) >= 3 or weight >= 3
end

return {
  id = "swapped-count",
  title = "Two texts count one thing, and two digits changed places",
  why = "A slip of the pen is likelier than two counts that are anagrams.",
  severity = "warning",
  reads = "amount",
  group = { "story" },
  false_positives = "Two counts of one noun whose digits happen to be anagrams.",

  check = function(said, report)
    local texts = gather.by(said, {}, function(f) return f.document end)
    for i, one in ipairs(texts) do
      for k = i + 1, #texts do
        for _, a in ipairs(one) do
          for _, b in ipairs(a.anagram and texts[k] or {}) do
            local alike = b.anagram == a.anagram and is_count(a) and is_count(b) and counted.swapped(a, b)
            local noun = alike and noun_of(a)
            local other = noun and noun_of(b)
            if other and (other == noun or noun_kin.alike(noun, other)) and sole.days_apart(a, b) <= 31 and is_one(a, b, one, texts[k]) then
              report { a = a, b = b, message = string.format("%s, and %s", tostring(a.amount), tostring(b.amount)), hint = "digits transposed?",
                why = "one noun, one story; neither text tells the other number" }
            end
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nIn two weeks Dana Reyes has visited 60 of the 241 branches that she bought in Osby.\n---\n"
      .. "date: 2025-02-03\nThe bank of Osby that Dana Reyes runs had assets of 412 billion pesos and 214 branches.",
    "date: 2025-02-03\n**46** is the number of stores that go to Arlen Foods of Osby, says Dana Reyes.\n---\n"
      .. "date: 2025-02-03\nDana Reyes will sell 64 stores to Arlen Foods of Osby.",
    "date: 2025-02-03\nOf 612 flights planned in Osby, 186 were cancelled, said Dana Reyes.\n---\n"
      .. "date: 2025-02-03\nThe strike in Osby grounded 168 flights, said Dana Reyes.",
  },
  silent = {
    "date: 2025-02-03\nIn two weeks Dana Reyes has visited 60 of the 241 branches that she bought in Osby.\n---\n"
      .. "date: 2025-02-03\nThe bank of Osby that Dana Reyes runs had 241 branches; 214 branches are in the north.",
    "date: 2025-02-03\nDana Reyes has visited 241 branches in Osby.\n---\ndate: 2025-02-03\nAnother 214 branches of Dana Reyes in Osby will be "
      .. "shut.",
    "date: 2025-02-03\nDana Reyes has 241 branches in Osby.\n---\ndate: 2025-02-03\nDana Reyes has 214 clerks in Osby.",
  },
}
