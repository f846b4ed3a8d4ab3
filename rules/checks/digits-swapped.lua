--- 113,000 here, 131,000 there: two neighbouring digits changed places.

local noun_kin = require "lib.noun_kin"
local numbers = require "lib.numbers"
local qualified = require "lib.qualified"
local question_excuses = require "lib.question_excuses"
local revised = require "lib.revised"
local two_amounts = require "lib.two_amounts"

--- "1 Lind 1.84, 2 Berg 1.78, 3 Rask 1.78": among so many numbers two are alike by chance.
local function is_row(f)
  return rx.count(f.sentence, "\\d[\\d.,:]*") >= 6
end

--- The headline's number, with two digits swapped in its own text.
local function of_headline(a, b)
  return a:same_document(b) and a.headline ~= b.headline
end

--- "About fifteen of the 51": a rounded number is no slip of the pen.
local function is_about(f)
  return f.amount.rough and #f.digits < 3
end

--- Do the words speak of one amount? Few digits, or no noun, want more of them.
local function alike(a, b)
  if #a.digits >= 3 and of_headline(a, b) then return true end
  local weight, share = a:likeness(b)
  local noun = a.noun and (a.noun == b.noun or noun_kin.alike(a.noun, b.noun))
  if #a.digits >= 3 and noun then return weight >= 4 end
  if a:same_document(b) and #a.digits < 3 and not noun then return false end
  if #a.digits >= 3 or noun then return weight >= 7 and share >= 0.25 end
  return weight >= 10 and share >= 0.4
end

--- A number that may be a slip of the pen: neither rounded, nor corrected by its text, nor one of a row.
local function is_plain(f)
  return f.modality ~= "denied" and not is_about(f) and not revised.tells(f) and not is_row(f)
end

--- Two nouns that cannot count one thing.
local function of_two_nouns(a, b)
  return a.noun and b.noun and a.noun ~= b.noun and not noun_kin.alike(a.noun, b.noun) and not of_headline(a, b)
end

return {
  id = "digits-swapped",
  title = "Two amounts of one story differ by two digits that changed places",
  why = "A slip of the pen is likelier than two amounts that are anagrams.",
  severity = "error",
  reads = "amount",
  group = { "anagram", "story" },
  false_positives = "Two different counts whose digits happen to be anagrams.",

  check = function(said, report)
    for a, b in said:pairs { apart = "amount" } do
      if numbers.slip(a, b) == "swapped" and a.sentence ~= b.sentence and is_plain(a) and is_plain(b) and not of_two_nouns(a, b)
        and not qualified.of_two_wholes(a.sentence, b.sentence)
        and question_excuses.of_other_one(a) == question_excuses.of_other_one(b) and alike(a, b) then
        report { a = a, b = b, message = two_amounts(a, b),
          why = "same story, shared wording, the digits but for two neighbours",
          hint = "digits transposed?" }
      end
    end
  end,

  flags = {
    "# Firm to shed 2,140 jobs\ndate: 2025-02-03\nThe firm Norvane said that 1,240 positions would go.",
    "date: 2025-02-03\nAbout 113,400 people have crossed the border of Peru since Friday.\n\nPeru has 34 provinces and many rivers.\n\n"
      .. "Its harvest reached 12,800 tonnes in May.\n---\ndate: 2025-02-03\nSince Friday 131,400 people have crossed the border of Peru.",
  },
  silent = {
    "date: 2025-02-03\nAbout 113,400 people have crossed the border of Peru since Friday, the Arrow office said.\n---\ndate: 2025-02-04\n"
      .. "A draft that some agencies got said 131,400 people had crossed the border of Peru since Friday. This was a typing error.",
    "date: 2025-02-03\nAbout 113,400 people have crossed the border of Peru since Friday, the Arrow office said.\n---\ndate: 2025-02-04\n"
      .. "The office first sent out that 131,400 people had crossed the border of Peru since Friday, and corrected itself within the hour.",
    "date: 2025-02-03\nAbout 113,400 people have crossed the border of Peru since Friday, the Arrow office said.\n---\ndate: 2025-02-04\n"
      .. "Through a clerical error a notice on the gate said that 131,400 people had crossed the border of Peru since Friday.",
    "date: 2025-02-03\nDana Reyes met Jon Aldous. The Arrow hospital of Lima has 412 beds.\n---\n"
      .. "date: 2025-02-03\nDana Reyes met Jon Aldous at the Arrow hospital in Lima. The hospital it replaces has 421 beds.",
    "date: 2025-02-03\nSome 113,400 people have crossed the border of Peru.\n---\ndate: 2025-02-03\nThe museum in Lima counted 131,400 visitors.",
    "date: 2026-06-21\nMaria Lund cleared 1.84 in the high jump of Osby and failed narrowly at 1.87, with Dana Berg of Osby behind her.\n---\n"
      .. "date: 2026-06-21\nHigh jump of Osby: 1 Maria Lund 1.84, 2 Dana Berg of Osby 1.78, 3 Ada Rask of Osby 1.75.",
    "date: 2024-12-29\nWhile the court of Osby convicted 51 dockers of theft at the mill of Perrin, about fifteen of them will appeal.\n---\n"
      .. "date: 2024-12-31\nOf the 51 dockers convicted of theft at the mill of Perrin by the court of Osby, 17 will appeal.",
    "date: 2025-03-01\nThe district of Osby had counted 412 cases of the fever by Thursday night.\n---\ndate: 2025-03-04\n"
      .. "The district of Osby had counted 1,420 cases of the fever by Monday night.",
    "date: 2025-02-03\nIn Peru's Arrow trial 241 of the 1,206 who took the drug were admitted to a hospital.\n---\n"
      .. "date: 2025-02-09\nIn Peru's Arrow trial 214 of 930 who got the drug were admitted to a hospital.",
  },
}
