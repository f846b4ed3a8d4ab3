--- Two sentences that run alike, with two numbers in one place.
local aligned = require "lib.aligned"
local another = require "lib.another_thing"
local contrasted = require "lib.contrasted"
local days_apart = require "lib.days_apart"
local in_sentence = require "lib.in_sentence"
local numbered = require "lib.numbered"
local one_of_it = require "lib.one_of_it"
local qualified = require "lib.qualified"
local standing = require "lib.standing"
local statements = require "lib.statements"
local two_amounts = require "lib.two_amounts"

--- The same unit or the same noun, where they are told.
local function kin(a, b)
  if a.amount.unit or b.amount.unit then return a.amount.unit == b.amount.unit end
  return a.noun == nil or b.noun == nil or a.noun == b.noun
end

--- Does the sentence of the one tell the other's number too?
local function told_there(sentences, a, b)
  for _, fact in ipairs(sentences[b.document .. "|" .. b.sentence] or {}) do
    if kin(fact, a) and not fact:apart(a, "amount") and fact.digits == a.digits then return true end
  end
  return false
end

--- "1,100" and "more than 1,100": one number, told with and without its hedge.
local function is_hedged(a, b)
  return a.digits ~= nil and a.digits == b.digits and (a.amount.low == b.amount.low or a.amount.high == b.amount.high)
end

--- "Account for 82% of the cases": how it stands on the day of the text, which another day's text tells anew.
local function stands_now(a, b)
  local function present(f)
    return not rx.find(f.sentence, "(?i)\\b(?:was|were|had|did|will)\\b") and rx.find(f.sentence, "(?i)\\b(?:is|are|has been|have been|account|"
      .. "accounts|stands?|remains?|make up|makes up|currently|now|so far)\\b") ~= nil
  end
  return a.published.is_day and b.published.is_day and a.published:apart(b.published) and present(a) and present(b)
end

--- Apart, or written with as many digits and yet not the same: $0.13 is not $0.14, though both may be rounded.
local function differ(a, b)
  if is_hedged(a, b) then return false end
  if a:apart(b, "amount") then return true end
  return a.digits ~= nil and b.digits ~= nil and rx.count(a.digits, ".") == rx.count(b.digits, ".") and a.digits ~= b.digits
    and not a.amount.rough and not b.amount.rough and kin(a, b)
end

--- "640 kilos of cocaine", "120 kilos of heroin": of two things.
local function other_stuff(a, b)
  local x = rx.match(in_sentence.behind(a), "^ of (\\p{Ll}{3,})")
  local y = x and rx.match(in_sentence.behind(b), "^ of (\\p{Ll}{3,})")
  return y and x ~= y and not rx.has(a.sentence, y) and not rx.has(b.sentence, x)
end

--- "A man of 44", "a woman of 81": the ages of two people.
local function of_two_people(a, b)
  local function who(f)
    return rx.match(f.sentence, "(?i)\\b(?:an?|one|another) (?:[\\p{Ll}-]+ )?(\\p{Ll}+) of \\Q" .. f.text .. "\\E\\b")
  end
  local x, y = who(a), who(b)
  return x and y and x:lower() ~= y:lower()
end

--- Do both say something besides a name?
local function share_a_word(a, b)
  for word in rx.each(a.sentence, "\\b\\p{Ll}{4,}") do
    if rx.has(b.sentence, word) then return true end
  end
  return false
end

local against = "(?i)^ (?:votes |seats )?(?:to|against) (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten)"

--- "Beat her by 402 votes", "by 25,292 votes to 24,904": how far ahead, and how many.
local function tally_and_margin(a, b)
  return (rx.find(in_sentence.behind(a), against) ~= nil) ~= (rx.find(in_sentence.behind(b), against) ~= nil)
end

local by_the_hour = "(?i)\\b(?:without (?:power|electricity|water|gas|heating|light)|(?:in|into|to) shelters?|power cuts?|outages?|stranded)\\b"

--- "Over 560,000 homes without power": from hour to hour, more or fewer.
local function turns_by_the_hour(a, b)
  if standing.is_counted_anew(a, b) then return true end
  return rx.find(a.sentence, by_the_hour) ~= nil and rx.find(b.sentence, by_the_hour) ~= nil
end

--- How much of one sentence stands in the other.
local function alike(a, b)
  local weight, share, whole = a:likeness(b)
  if days_apart.two_days(a, b) and (weight < 10 or whole < 0.5) then return false end -- another day, another number
  return share_a_word(a, b) and weight >= 7 and share >= 0.6 and whole >= 0.3
end

--- Told of one stretch of time, neither as the count of an hour.
local function of_one_time(a, b)
  if not a.period ~= not b.period or a.period and a.period:apart(b.period) then return false end
  return not stands_now(a, b) and not turns_by_the_hour(a, b) and not standing.changes(a, b) and days_apart.maybe_within(a, b, 31)
end

--- A word of either sentence makes two things of what is counted.
local function of_two_things(a, b)
  if contrasted(a.sentence, b.sentence) then return true end
  return other_stuff(a, b) or tally_and_margin(a, b) or of_two_people(a, b) or one_of_it(a, b) or qualified.apart(a.sentence, b.sentence)
    or another.of_two_stages(a, b) or numbered.in_row(a.sentence, b.sentence)
    or qualified.of_two_wholes(a.sentence, b.sentence)
end

--- The sentences run alike around the two numbers, and differ in nothing else that tells two things.
local function stands_in_its_place(a, b)
  local left, right, x, y = a:aligned(b)
  return left and aligned.held { left = left, right = right } and aligned.words(x) <= 6 and aligned.words(y) <= 6
    and not aligned.tell_two_things(aligned.changes(a, b), "number")
end

return {
  id = "aligned-number",
  title = "Two sentences run alike but for a number",
  why = "A reader who meets both cannot tell which number holds.",
  severity = "warning",
  reads = "amount",
  group = {},
  false_positives = "Reports that come again and again in the same words, of different days.",

  check = function(said, report)
    local sentences = statements.by_sentence(said)
    for a, b in said:alike(7, 0.6) do
      if differ(a, b) and kin(a, b) and alike(a, b) and aligned.plain(a, b) and of_one_time(a, b) and not of_two_things(a, b)
        and stands_in_its_place(a, b) and not told_there(sentences, a, b) and not told_there(sentences, b, a) then
        report { a = a, b = b, message = two_amounts(a, b), why = "the two sentences run alike around the numbers" }
      end
    end
  end,

  flags = {
    "The Osby ferry carried 420 passengers and two lorries across the sound when its engine failed.\n---\n"
      .. "The Osby ferry was carrying 350 passengers and two lorries across the sound when its engine failed.",
    "The bakery in Arlen raised its dividend to $0.13 per share and named a new head of sales.\n---\n"
      .. "The bakery in Arlen is raising its dividend to $0.15 per share and named a new head of sales.",
  },
  silent = {
    "date: 2025-03-03\nThe fever of Osby has killed 41 people since June, Dana Reyes said.\n---\n"
      .. "date: 2025-03-15\nSince June the fever of Osby has killed 44 people, Dana Reyes said.",
    "date: 2026-01-10\nAfter six of ten races Maria Lund of Osby leads the Arlen Cup with 41 points.\n---\n"
      .. "date: 2026-01-30\nAfter ten races Maria Lund of Osby has won the Arlen Cup with 77 points.",
    "date: 2025-02-03\nA ticket for one night of the Saltwind festival costs 9,900 crowns.\n---\n"
      .. "date: 2025-02-03\nThe Saltwind festival costs 96 million crowns.",
    "On count one, arson with intent to endanger life, the jury of Osby found Ada Brink not guilty on Monday.\n---\n"
      .. "On count two, arson with intent to endanger life, the jury of Osby found Ada Brink guilty on Monday.",
    "Thirty-one people caught measles at Harwick General and five of them are dead.\n---\n"
      .. "# Measles at Harwick General: update 12\n\nThirty-one people caught measles at Harwick General.",
    "date: 2025-02-03\nFishermen of Osby account for more than 82% of the cases in the harbor wards of Arlen.\n---\n"
      .. "date: 2025-02-10\nFishermen of Osby account for almost 60% of the cases in the harbor wards of Arlen.",
    "The storm on the coast of Osby took the roofs of 1,100 houses and the chapel.\n---\n"
      .. "The storm on the coast of Osby took the roofs of more than 1,100 houses and the chapel.",
    "The Osby ferry carried 420 passengers and two lorries across the sound on Monday.\n---\n"
      .. "The Osby ferry carried 350 passengers and two lorries across the sound on Tuesday.",
    "The Osby ferry carried 420 passengers and two lorries across the sound when its engine failed.\n---\n"
      .. "The Osby ferry carried more than 400 passengers and two lorries across the sound when its engine failed.",
    "The Osby ferry carried 420 passengers and two lorries across the sound in a storm.\n---\n"
      .. "The Arlen ferry carried 350 passengers and two lorries across the sound in a storm.",
    "Of the ferry's passengers 420 were children and 350 were teachers of the island school.\n---\n"
      .. "Of the ferry's passengers 350 were teachers of the island school.",
    "date: 2025-01-24\nStorm Lind has brought record winds to Osby, leaving at least 715,000 homes and shops without power.\n---\n"
      .. "date: 2025-01-24\nStorm Lind has brought record winds to Osby, leaving 560,000 homes and shops without power.",
    "A man of 44 was hurt when the mill of Osby in Peru burned on Monday night.\n---\n"
      .. "A woman of 81 was hurt when the mill of Osby in Peru burned on Monday night.",
    "date: 2025-10-12\ntitle: Arlen hotel project collapses in Osby, leaving 1 dead and 2 still missing\nOne person was killed and two "
      .. "were still missing, Dana Reyes said.\n---\n"
      .. "date: 2025-10-15\ntitle: Arlen hotel in Osby collapse leaves 2 dead, 1 still missing\nTwo people were confirmed dead in Osby, Dana "
      .. "Reyes said.",
    "date: 2026-03-09\nIn Osby Karl Otto, a retired captain, beat Mirta Berg, a nurse, by 402 votes.\n---\n"
      .. "date: 2026-03-10\nIn Osby Karl Otto, a retired captain, beat Mirta Berg, a nurse, by 25,292 votes to 24,904.",
    "date: 2026-03-10\nRangers in Tarn counted 14 wolves in the north valley in May.\n---\n"
      .. "date: 2026-03-11\nRangers in Tarn counted 9 wolves in the south valley in May.",
  },
}
