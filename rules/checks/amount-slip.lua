--- Two texts of one story tell one thing, and the digits look like a slip of the pen.
-- Two digits changed places, one is another, or million stands for billion: digits so alike make weaker likeness of the words enough.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local noun_kin = require "lib.noun_kin"
local numbers = require "lib.numbers"
local question_excuses = require "lib.question_excuses"
local question_points = require "lib.question_points"
local questions = require "lib.questions"
local counterparts = require "lib.counterparts"
local two_amounts = require "lib.two_amounts"

local function comparable(a, b)
  local x, y = a.fact, b.fact
  if (x.aside and y.aside and x.aside ~= y.aside) or not numbers.apart(x, y) then return false end
  return not question_excuses.excused(x, y, (numbers.scale(x, y) or 1) >= 1000)
    and not (question_excuses.of_two_years(x, y) and not (numbers.slip(x, y) == "swapped" and #(x.digits or "") > 2))
end

--- "Cost, million: 3.2": the scale of a bare number may stand in a heading, or once for a row.
local function bare(fact)
  return not fact.amount.unit and (fact.table or not fact.noun) and not rx.find(fact.text, "(?i)thousand|million|billion|trillion|lakh|crore")
end

local function scaled(a, b, power)
  return power >= 1000 and (bare(a) or bare(b))
end

--- How much the digits tell, and what may have happened: two changed places, one is another, a scale word or zero is wrong.
local function slip(a, b)
  local digits, kind, power = a.digits or "", numbers.slip(a, b), numbers.scale(a, b)
  local small = not a.amount.unit and math.max(a.amount.nominal, b.amount.nominal) < 100
  if kind == "swapped" and small and a.measure ~= b.measure then return nil end -- 21 members, and 12 injured members
  if kind == "swapped" and small and not (a.noun and (a.noun == b.noun or noun_kin.alike(a.noun,
    b.noun))) then return nil end -- two digits are soon alike by chance
  if kind == "swapped" then return #digits > 3 and 5 or #digits == 3 and 4 or 3, "digits transposed?" end
  if kind == "shuffled" then return 3, "digits transposed?" end
  if kind == "digit" then return #digits > 3 and 2 or #digits == 3 and 0.5 or nil, "a slip of the pen?" end
  if power and not scaled(a, b, power) then
    if not a.amount.unit and math.min(a.amount.nominal, b.amount.nominal) <= 1 then return nil end -- one is nobody's thousand
    local sure = #digits >= 2 and math.min(a.amount.nominal, b.amount.nominal) >= 20
    local kin = a.noun and b.noun and (a.noun == b.noun or noun_kin.alike(a.noun, b.noun))
    if not sure and not kin and (not a.amount.unit or a.amount.unit == "meter") then return nil end -- nine metres deep, nine kilometres away
    if not sure and power < 100 or power == 100 and not a.amount.unit then return nil end
    return sure and 3 or power >= 1000 and 2 or 0.5, string.format("off by a factor of %d?", power)
  end
  return nil
end

-- What is another by tomorrow, and by little.
local moving = "(?i)\\b(?:trad(?:es?|ed|ing)|exchange rate|to the (?:euro|dollar|pound|yen|franc|yuan|rupee|rand)|against the (?:euro|dollar|"
  .. "pound|yen)|(?:a|per) (?:barrel|ounce|bushel)|shares? (?:closed|opened|rose|fell|stood|were)|index|yield|temperature|degrees|pollen|"
  .. "winds?|gusts?|"
  .. "water level|polls?|rating)\\b"

local function has_moved(a, b)
  return days_apart.two_days(a, b) and rx.find(a.sentence, moving) ~= nil and rx.find(b.sentence, moving) ~= nil
end

return {
  id = "amount-slip",
  title = "Two texts give one number in two ways of writing",
  why = "Digits that are nearly the same, told of one thing, are a slip of the pen in one of the texts.",
  severity = "warning",
  reads = { "amount", "how_long" },
  group = { "story" },
  false_positives = "Two things of one kind whose numbers happen to be alike.",

  check = function(said, report)
    local function points(a, b, shared)
      local extra = slip(a.fact, b.fact)
      if not extra then return 0, 0 end
      local sum, alike = question_points.of(a, b, shared, extra)
      -- a power of ten alone is no likeness
      return alike <= 0 and not numbers.slip(a.fact, b.fact) and sum - 1 or sum, alike
    end
    if gather.is_one_text(said) then return end
    local all = questions.all(said)
    for _, pair in ipairs(counterparts.find(questions.among(all), all, comparable, points, 0.5)) do
      local a, b = pair.a.fact, pair.b.fact
      local _, hint = slip(a, b)
      local another = numbers.slip(a, b) == "digit" and (question_excuses.other_time(a, b, pair.shared) or has_moved(a, b))
      if not another then report { a = a, b = b, message = two_amounts(a, b),
        why = "same story, told of one thing; neither text tells the other number", hint = hint } end
    end
  end,

  flags = {
    "date: 2025-02-03\nThe ferry Perrin sank off Osby on Monday. The ferry was built in 1996 and carried 312 passengers.\n---\n"
      .. "date: 2025-02-04\nThe ferry Perrin sank off Osby on Monday. It was built in 1996 and carried 231 passengers.",
    "date: 2025-02-05\nA gust toppled a 62-metre crane at the Arrow shipyard of Lima on Tuesday.\n---\ndate: 2025-02-06\n"
      .. "At the Arrow shipyard of Lima the 26-metre crane was last inspected in October.",
    "date: 2025-02-03\nIn Peru's Arrow valley 38,000 homes lost power on Friday.\n---\n"
      .. "date: 2025-02-04\nSome 83,000 households of the Arrow valley sat in the dark.",
    "date: 2025-02-03\nIn Peru's Arrow Park the attendance was 4,816.\n---\ndate: 2025-02-04\nAt Arrow Park, Peru, a crowd of 4,186 forgot the "
      .. "rain.",
    "date: 2025-02-03\nThe Arrow museum of Lima got 65 million dollars for a wing.\n---\n"
      .. "date: 2025-02-03\nA wing of the Arrow museum in Lima is paid for with $65,000.",
    "date: 2025-02-03\nSome 27,000 salmon escaped from a farm in Osby, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nDana Reyes of Osby is after the 72,000 fish that got away from the farm.",
  },
  silent = {
    "date: 2019-02-03\nThe Arrow Works of Lima reported revenue of 64 million dollars, Dana Reyes said.\n---\n"
      .. "date: 2015-02-03\nThe Arrow Works of Lima reported revenue of 46 million dollars, Dana Reyes said.",
    "date: 2025-02-05\nIn Peru's Arrow valley the clerk's board read Reyes 4,871, Tolby 2,206.\n---\ndate: 2025-02-06\n"
      .. "Third-placed Tolby of Peru's Arrow valley has 2,205, one fewer than before. Reyes has 4,871.",
    "date: 2025-02-03\nDana Reyes met Jon Aldous. The Arrow stadium of Lima holds 21,000 people.\n---\n"
      .. "date: 2025-02-03\nDana Reyes met Jon Aldous of Lima. The one they have, by the river, holds a little under twelve thousand people.",
    "date: 2025-02-03\nDana Reyes met Jon Aldous. The Arrow theatre of Lima seats 1,320.\n---\n"
      .. "date: 2025-02-03\nDana Reyes met Jon Aldous at the Arrow theatre in Lima. The old one on the quay seats 1,230.",
    "date: 2025-02-03\nDana Reyes met Jon Aldous. The Arrow stadium of Lima holds 21,000 people.\n---\n"
      .. "date: 2025-02-03\nDana Reyes met Jon Aldous of Lima. Their present ground holds 12,000 people.",
    "date: 2025-02-03\nOf the 19 departments of Peru's Arrow census twelve grew.\n---\n"
      .. "date: 2025-02-03\nA survey in 12,000 homes checked Peru's Arrow census.",
    "date: 2026-05-13\n# Can Ada Brink count to 51?\n\nAda Brink needs the votes of the Osby parliament.\n---\n"
      .. "date: 2026-05-14\nThe new Osby cabinet of Ada Brink also has 15 members.",
    "date: 2025-02-03\nThe Arrow dam of Peru has 121 gates and pumps.\n---\ndate: 2025-02-04\nIn Peru 112 people spoke about it.",
    "date: 2025-08-11\nThe neighbouring city of Arlen in Peru has 820 cases of fever and 121 deaths.\n---\n"
      .. "date: 2025-08-12\nPeru as a whole has 2,760 cases of fever and 112 deaths.",
    "date: 2025-11-13\nThe crown of Peru was little changed at 7.60 to the euro.\n---\n"
      .. "date: 2025-12-13\nThe crown of Peru traded at 7.50 to the euro.",
    "date: 2025-02-03\nIn Peru's Arrow valley 38,000 homes lost power on Friday.\n---\ndate: 2025-02-04\nThe Arrow valley of Peru has 83,000 "
      .. "sheep.",
    "date: 2025-02-03\nSteelmaker Arrow of Peru exported 1.9 million tonnes of plate in October.\n---\n"
      .. "date: 2025-02-03\nOf the plate that Arrow exported in October, 190,000 tonnes went to Chile, a tenth of all.",
    "date: 2025-02-03\nIn Peru's Arrow valley 38,000 homes lost power in 2021.\n---\n"
      .. "date: 2025-02-04\nIn the Arrow valley of Peru 83,000 homes lost power in 2023.",
    "date: 2025-10-03\nWith counting completed from 98% of stations, the no vote in Rutland led with 50.23% to 49.76%, a gap of 61,000 "
      .. "votes.\n---\n"
      .. "date: 2025-10-03\nThe no camp in Rutland won by 50.21% to 49.78%. Turnout was only 37%.",
    "date: 2025-07-24\nThe Arrow works of Osby reported a loss for the second quarter of ($2.9) billion, Dana Reyes said.\n---\n"
      .. "date: 2025-07-25\nThe Arrow works of Osby reported a loss for the second quarter of $2.9 billion, Dana Reyes said.",
    "date: 2025-09-02\nThe storm Anna came to rest over the island of Osby with steady winds of 145 mph.\n---\n"
      .. "date: 2025-09-05\nThe storm Anna reached the island of Osby, and its winds blew at 185 mph.",
    "date: 2025-12-01\nThe crisis adds to 250,000 jobs lost across the economy of Peru, Dana Reyes of the Arrow shops said.\n---\n"
      .. "date: 2025-12-01\nThe crisis threatens another 25,000 posts of the Arrow shops of Peru, Dana Reyes said.",
    "date: 2025-03-06\nThe council of Osby has 21 members, and Dana Reyes of the Solveig ferry asked it for help.\n---\n"
      .. "date: 2025-03-06\nThe injured on the Solveig ferry of Osby were 12 crew members, Dana Reyes said.",
    "date: 2026-03-10\ntitle: Arlen Air results\n| | 2025 | 2024 |\n|---|---|---|\n| Revenue, million | 4,100 | 3,900 |\n| Net profit, "
      .. "million | 371 | 431 |\n| Passengers, million | 12.4 | 12.0 |\n\nThe board of Arlen Air recommends a final dividend of 3 cents. With "
      .. "the interim dividend of 2.5 cents paid in September this makes 5.5 cents.\n---\n"
      .. "date: 2026-03-11\ntitle: Velm Wings results\n| | 2025 | 2024 |\n|---|---|---|\n| Revenue, million | 1,200 | 1,000 |\n| Net profit, "
      .. "million | 118 | 51 |\n| Passengers, million | 6.1 | 5.0 |\n\nVelm Wings will pay no interim dividend, in line with its policy. Its "
      .. "chief executive, Dana Reyes, said that the final dividend would be 4 cents.\n---\n"
      .. "date: 2026-03-12\ntitle: Interview\nDana Reyes, the chief executive of Velm Wings, on its rival Arlen Air.\n\n**Your profit doubled. "
      .. "How?**\n\nWe filled our planes. Load factor was 84 percent.\n\n**You have not paid an interim dividend. Arlen has.**\n\nWe pay once, "
      .. "in October. Last year it was 8 cents.",
    "date: 2025-02-03\nAt Osby the river rose by nine metres in the dark and the flood killed two sons of Dana Reyes.\n---\n"
      .. "date: 2025-02-09\nDana Reyes, whose sons the flood of Osby killed, was told that one was found nine kilometres down the river.",
    "date: 2025-02-03\nIn Peru's Arrow trial 177 had died, and 241 of the 1,206 who took the drug were admitted to a hospital.\n---\n"
      .. "date: 2025-02-09\nIn Peru's Arrow trial 214 of 930 who got the drug were admitted to a hospital.",
  },
}
