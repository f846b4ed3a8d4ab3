--- Ages of one person against each other and against the day of birth: each tells between which days they were born.

local ages = require "lib.ages"
local gather = require "lib.gather"

--- "death", "then" or "now"; nil where the fact is no age.
local function told_as(fact)
  return fact.kind == "age" and fact.age and fact.told
end

local function is_birth(fact)
  return fact.kind == "event" or fact.kind == "age" and fact.life ~= nil
end

local function told(fact)
  local self = fact.kind == "age" and fact.own -- "I'm 46," he said
  return fact.modality == "asserted" and (not fact.quoted or self)
end

--- "He was 24" may tell of any year: it counts only beside an age at death near to it.
local function compare_then(a, b, report)
  if told_as(a) == "death" then a, b = b, a end
  if told_as(a) ~= "then" or told_as(b) ~= "death" or not a.age.exact or not b.age.exact then return end
  local apart = math.abs(a.age.low - b.age.low)
  if apart > 1 and apart <= 9 then
    report { a = a, b = b, level = "warning", message = string.format("%s is told to be %d and %d years old", a.of, a.age.low, b.age.low),
      why = "same person, same time" }
  end
end

--- Years by which stretches may lie apart: an age may be told by the year alone, a birth may not.
local function slack(a, b)
  return (is_birth(a) or is_birth(b)) and 0.02 or 0.9
end

local function says(fact)
  if fact.kind == "event" then return "born " .. fact:say "date" end
  if fact.kind == "age_then" then return fact:say "age" .. " in " .. fact:say "year" end
  return fact:say(is_birth(fact) and "life" or "age")
end

--- Both at death: the number itself must be the same.
local function deaths_differ(a, b)
  return told_as(a) == "death" and told_as(b) == "death" and a.age:apart(b.age)
end

--- "1889-1961", and dead at 82: the one is of the years of a life, the other the age at its end.
local function life_differs(a, b, report)
  local least, most = ages.lived(a)
  if not least or told_as(b) ~= "death" then return end
  if b.age.high < least or b.age.low > most then
    report { a = b, b = a, message = string.format("%s is told to have died at %s, and to have lived %s", a.of, b:say "age", a:say "life"),
      why = "the years of birth and death" }
  end
end

--- "She was then 40" in another paragraph than "Reyes, 62": one text seldom errs so, and who "she" is was guessed.
local function guessed_in_one_text(a, b)
  return a:same_document(b) and a.line ~= b.line and (a:inherited "of" or b:inherited "of")
end

--- "Reyes, who was 52, was killed"; "would have been 58": the one of a day that nobody tells, the other of today.
local function would_be_older(a, b)
  if told_as(b) == "birthday" then a, b = b, a end
  return told_as(a) == "birthday" and ages.of_unknown_day(b) and a.age and b.age and a.age.low >= b.age.low
end

-- An age that the clause may tell of another day.
local of_another_day = "(?i)\\b(?:was|were|(?<!has )(?<!have )had|turn\\w*|birthday|then|when|at the time|while|now|since|ago|last|nearly|"
  .. "almost|about|older|next|"
  .. "became|will|to be|soon|(?:19|20)\\d\\d)\\b"

local function sex(sentence)
  local he, she = rx.find(sentence, "(?i)\\b(?:he|his|him)\\b"), rx.find(sentence, "(?i)\\b(?:she|her)\\b")
  if (he ~= nil) == (she ~= nil) then return nil end
  return he and "he" or "she"
end

--- He or she by what is told behind the age: before it stands whoever comes first, "Her crew stays, and the skipper, Reyes, 58, was heard".
local function sex_behind(f)
  return sex(rx.match(f.sentence, "\\Q" .. f.text .. "\\E(.*)$") or f.sentence)
end

--- "The 53-year-old ran on her promise", where "Aldous, 44, ran on his" is told of the name itself: somebody else.
local function is_of_other_sex(f, said)
  local own = f:inherited "of" and sex(f.sentence)
  if not own then return false end
  for other in said:each { kind = "age" } do
    if not other:inherited "of" and (sex_behind(other) or own) ~= own then return true end
  end
  return false
end

--- "Aged just 16", and "Reyes, who is 17": of one day, by name, in one text.
local function one_year_off(a, b)
  return a:same_document(b) and told_as(a) == "now" and told_as(b) == "now" and a.age.exact and b.age.exact and a.age:apart(b.age)
    and a.person and b.person and not a:inherited "of" and not b:inherited "of" and a.sentence ~= b.sentence
    and not rx.find(a.sentence .. " " .. b.sentence, of_another_day)
end

--- "Reyes, 67" and "Reyes, 42": a slip changes or swaps digits; with none alike, and a generation between, they are father and son.
local function of_two_generations(a, b, gap)
  if gap < 16 or told_as(a) ~= "now" or told_as(b) ~= "now" or not a.age.exact or not b.age.exact then return false end
  local x, y = string.format("%02d", math.floor(a.age.low)), string.format("%02d", math.floor(b.age.low))
  return #x == 2 and #y == 2 and x:sub(1, 1) ~= y:sub(1, 1) and x:sub(2) ~= y:sub(2) and x ~= y:reverse()
end

local function compare(a, b, report)
  if one_year_off(a, b) and ages.gap(a, b) == 0 then
    report { a = b, b = a, level = "warning", message = string.format("%s is told to be %s, and %s", a.of, a:say "age", b:say "age"),
      why = "same person, same text" }
    return
  end
  if a.kind == "event" and b.kind == "event" or guessed_in_one_text(a, b) or would_be_older(a, b) then return end
  life_differs(a, b, report)
  life_differs(b, a, report)
  if ages.lived(a) and told_as(b) == "death" or ages.lived(b) and told_as(a) == "death" then return end
  local gap = ages.gap(a, b)
  if gap and gap > 8 and (ages.of_unknown_day(a) or ages.of_unknown_day(b)) then gap = 0 end
  if not gap or not (gap > slack(a, b) and gap > 0 or deaths_differ(a, b)) then return end
  local past = told_as(a) == "was" or told_as(b) == "was"
  if past and gap > 15 then return end
  if gap > 35 and told_as(a) == "now" and told_as(b) == "now" and (a:inherited "of" or b:inherited "of") then return end -- somebody else
  if of_two_generations(a, b, gap) then return end
  local guessed = past or told_as(a) == "birthday" or told_as(b) == "birthday" or a:inherited "of" or b:inherited "of"
    or not a.published.known or not b.published.known
  local sure = not guessed and (gap >= 1 or deaths_differ(a, b))
  report { a = a, b = b, level = sure and "error" or "warning",
    message = string.format("the ages told of %s do not fit: %s, and %s", a.of, says(a), says(b)),
    why = string.format("they leave days of birth %.0f or more years apart", math.max(gap, 1)) }
end

return {
  id = "age-differs",
  title = "Two ages, or an age and a day of birth, do not fit",
  why = "Age, day and birthday are one sum; a reader can do it.",
  severity = "error",
  reads = { "age", "age_then", "event" },
  group = { "of" },
  false_positives = "An age told of an earlier time, where the text says so in another sentence.",

  check = function(said, report)
    local facts = {}
    for f in said:each {} do
      local counts = told(f) and not is_of_other_sex(f, said)
      if counts and (f.kind ~= "event" or f.what == "birth" and f.status ~= "planned") then table.insert(facts, f) end
    end
    for a, b in gather.pairs(facts) do
      compare(a, b, report)
      compare_then(a, b, report)
    end
  end,

  flags = {
    "date: 2026-02-03\nHer nine crew stay on board, and the skipper, Jon Aldous, 58, was being questioned in Osby.\n---\n"
      .. "date: 2026-03-08\nJon Aldous takes his coffee black. He was born in 1961, in a house at Osby.",
    "date: 2026-03-01\nBorn in 1950, the painter Dana Reyes died in 2020 at the age of 80.",
    "date: 2025-03-01\nDana Reyes won. Her husband, Jon, 54, slept.\n---\ndate: 2025-03-02\nDana Reyes sang with her husband, Jon Reyes, 57.",
    "date: 2025-03-10\nOn March 6 the bell rang. Dana Reyes was seven.\n---\ndate: 2025-03-11\nDana Reyes, born in the summer of 2014, sang.",
    "date: 2025-03-01\nDana Reyes, 38, won.\n---\n"
      .. "date: 2025-03-02\nDana Reyes was killed on Saturday. The mother of two was 46.",
    "date: 2025-03-01\nDana Reyes, 58, won.\n---\n"
      .. "date: 2025-03-02\nDana Reyes, who is not yet 50, sang.",
    "date: 2025-05-01\nDana Reyes died in 1961, at 82, and left few paintings.\n---\n"
      .. "date: 2025-05-02\nDana Reyes, who lived from 1889 to 1961, painted mills.",
    "date: 2025-10-10\nThey met Dana Reyes at the gate: a small woman with a loud voice, who turned 60 in May.\n---\n"
      .. "date: 2025-10-11\nDana Reyes, 58, spoke.",
    "date: 2025-03-01\nDana Reyes, 46, spoke first.\n---\ndate: 2025-03-04\nDana Reyes, 51, left early.",
    "date: 2025-03-01\nDana Reyes died on Friday at the age of 79. She was 77.",
    "date: 2025-03-01\nDana Reyes, 46, spoke first. Reyes was born in Lyon on 14 May 1969.",
    "date: 2025-03-01\nDana Reyes died on Friday at the age of 79.\n---\ndate: 2025-03-02\nDana Reyes (1938-2025) wrote nine books.",
    "date: 2025-03-01\nDana Reyes, 46, spoke first.\n---\ndate: 2025-03-04\n\"I'm thirty-six and tired,\" laughed Dana Reyes.",
    "date: 2025-03-01\nDana Reyes, 38, spoke first.\n---\ndate: 2025-03-04\nThe prize goes to Dana Reyes, who is in her early fifties.",
    "date: 2025-03-01\nDana Reyes spoke first. The 46-year-old left early.\n---\ndate: 2025-03-04\nDana Reyes came. The octogenarian sang.",
    "date: 2025-03-01\nDana Reyes retires on Saturday at 62.\n---\ndate: 2025-03-02\nDana Reyes left. In 1977, when she was 21, she had come.",
    "date: 2025-03-01\nDana Reyes was killed on Friday. She was 27.\n---\ndate: 2025-03-02\nBorn on 3 May 1990, Dana Reyes sang.",
    "date: 2025-03-01\nAged just 16, Dana Reyes is the champion of Peru. She beat Jon Aldous.\n\nReyes, who is seventeen, goes to school.",
    "date: 2025-03-01\nDana Reyes celebrated her 50th birthday on Thursday. Reyes, 46, sings in Lima.",
    "date: 2025-03-01\nDana Reyes, 35, swam it again. She first crossed it in 2015, when she was 18.",
    "date: 2025-03-01\nJon Aldous was 40 when the wall fell in 1989. He died last week, having been born there in 1961.",
    "date: 2025-03-01\nJon Aldous died on Friday aged 71. Born on a farm near Osby in 1938, he sang.",
    "date: 2025-03-01\nDana Reyes will turn 100 on Tuesday.\n---\ndate: 2025-03-01\nDana Reyes was born in 1928.",
  },
  silent = {
    "date: 2016-10-26\nDana Reyes, 32, and her brother Jon Reyes, 35, of Osby died in the crash.\n---\n"
      .. "date: 2020-02-25\nOn 25 October 2016 Dana Reyes, 32, and her brother Jon Reyes, 35, of Osby were killed.",
    "date: 2025-03-06\nDana Reyes, who died on Tuesday at 88, was born in April 1936 in Osby. She wrote nine books.",
    "date: 2025-03-01\nDana Reyes won. Her husband, Jon, 54, slept.\n---\ndate: 2025-03-02\nDana Reyes sang with her brother, Karl Reyes, 57.",
    "date: 2025-03-01\nDana Reyes, 61, sails.\n---\n"
      .. "date: 2025-03-02\nDana Reyes clung to the mast. The 22-year-old deckhand sang.",
    "date: 2025-03-01\nDana Reyes, 38, won.\n---\n"
      .. "date: 2025-03-02\nDana Reyes sang. A clerk fell asleep. The 46-year-old snored.",
    "date: 2026-03-13\nDana Reyes, who was 52, was killed with one shot near Osby.\n---\n"
      .. "date: 2026-03-14\nDana Reyes of Osby would have been 58 this year.",
    "date: 2025-05-01\nDana Reyes died in 1961 at the age of 82.\n---\ndate: 2025-05-02\nDana Reyes (1879-1961) painted mills.",
    "date: 2025-05-01\nDana Reyes died at the age of 82.\n---\ndate: 2025-05-02\nDana Reyes was born in Osby in 1879 and painted mills.",
    "date: 2025-09-01\nDana Reyes is charged with the murder of Jon Aldous, who was 70.\n---\n"
      .. "date: 2025-09-20\nShe served Jon Aldous (born 4 February 1953) on 11 November 2023.",
    "date: 2026-08-31\nKarl Otto, 24, a driver, went back to work at five.",
    "date: 2025-10-10\nThey met Dana Reyes at the gate: a small woman with a loud voice, who turned 60 in May.\n---\n"
      .. "date: 2025-03-11\nDana Reyes, 59, spoke.",
    "date: 2025-10-10\nDana Reyes, who turned 40 in May 2007, spoke.\n---\ndate: 2025-10-11\nDana Reyes, 58, spoke.",
    "date: 2025-03-01\nDana Reyes, 46, spoke first.\n---\ndate: 2025-03-04\nDana Reyes, 47, left early.",
    "date: 2025-03-01\nDana Reyes, 46, spoke first.\n---\n"
      .. "date: 2025-03-04\nThe charts: Salt Road, Dana Reyes (last week: 14).",
    "date: 2025-03-01\nDana Reyes, 46, spoke first.\n---\ndate: 2015-03-04\nDana Reyes, 36, left early.",
    "date: 2025-12-06\nJon Aldous, 62, rang the bell, with Karl Otto beside him. \"It was loud,\" says Jon Aldous. The vicar ran out.\n\nHe was "
      .. "then 40.",
    "date: 2025-03-01\nDana Reyes, 55, spoke first. Reyes was born in Lyon on 14 May 1969.",
    "date: 2025-03-01\nDana Reyes died on Friday at the age of 86. In 1962 she left for Lyon. She was 24.\n---\n"
      .. "date: 2025-03-02\nDana Reyes (1938-2025) wrote nine books.",
    "date: 2025-03-01\nDana Reyes, 46, spoke first.\n---\ndate: 2025-03-04\nDana Reyes came with a 12-year-old. A man of 80 sang to her.",
    "date: 2025-03-01\nDana Reyes, 53, spoke first.\n---\ndate: 2025-03-04\nThe prize goes to Dana Reyes, who is in her early fifties.",
    "date: 2025-03-01\nDana Reyes, 46, spoke first.\n---\ndate: 2025-03-04\nDana Reyes met Jon Aldous. The 52-year-old sang.",
    "date: 2025-03-01\nDana Reyes, 46, spoke first.\n---\ndate: 2025-03-04\nDana Reyes was 21 when she wrote it. Dana Reyes was 24.",
    "date: 2025-03-01\nAged just 16, Dana Reyes was the champion of Peru last year. She beat Jon Aldous.\n\nReyes, who is seventeen, goes to school.",
    "date: 2025-03-01\nDana Reyes celebrated her 50th birthday on Thursday. Reyes, 50, sings in Lima.",
    "date: 2025-03-01\nDana Reyes will celebrate her 50th birthday in April. Reyes, 49, sings in Lima.",
    "date: 2025-03-01\nDana Reyes, 28, swam it again. She first crossed it in 2015, when she was 18.",
    "date: 2025-03-01\nJon Aldous was 40 when the wall fell in 1989. He died last week, having been born there in 1949.",
    "date: 2025-03-01\nDana Reyes will turn 100 on Tuesday.\n---\ndate: 2025-03-01\nDana Reyes was born in 1925.",
    "date: 2026-03-01\nBorn in 1950, the painter Dana Reyes died in 2020 at the age of 70.",
    "date: 2026-03-01\nDana Reyes, who was born in 1950, died in 2020, aged 70.",
    "date: 2026-03-11\nThe actor Jon Aldous, who was born in Leeds in 1931 and moved to Lyon at 24, died on Friday at the age of 94.",
    "date: 2026-03-09\nKarl Otto, 61, a watchman, was overcome by smoke on February 14, 2024.\n---\n"
      .. "date: 2026-03-10\nKarl Otto was born in October 1962.",
    "date: 2025-04-24\nJon Aldous, 44, has stepped up his campaign.\n---\n"
      .. "date: 2025-04-24\nOn Sunday the country votes on Jon Aldous.\n\nThe 53-year-old has campaigned on her party's old promise.",
    "date: 2023-11-14\nJon Aldous, 67, the head of the mill, was jailed.\n---\n"
      .. "date: 2026-02-25\nJon Aldous, 42, hugged his sister.",
  },
}
