--- "650 million, of which 400 million is for housing, 150 million for roads and 120 million for schools": the parts of one sentence are more than
-- its whole.
local order = require "lib.in_order"

local of_which = "(?i)(?:\\([^()]*\\))?(?:,| -| –| \\()? ?(?:of which|out of which)(?: about| some| nearly| around)?(?: [\\p{L}-]+){0,2} $"
local split = "(?i)\\b(?:made up of|consist(?:s|ed|ing) of|compris\\w+|composed of|divided into|split(?: [\\p{L}-]+){0,3}?(?: into)?|broken down "
  .. "into|namely)[ :,-]*(?:[\\p{L}-]+ ){0,2}$|^[^,.;:]{0,40}: (?:[\\p{L}-]+ ){0,2}$"
local open = "(?i)\\b(?:including|includes?|among|which includes|such as|up to|as much as|at least|more than|less than|average|each|apiece|"
  .. "per(?! cent)|over (?:\\w+ )(?:years|months)|a year|annually|respectively|or|instead|compared|than|last year|both|also|either|another|"
  .. "further|overlap\\w*|double|dual)\\b"
local joined = "(?i)^(?! ?(?:of(?! \\p{L}+[ ,])|to|out of|by|-)\\b)"
  .. "[^.;:%]{1,70}(?:,| and| while| plus| to)(?: and| while| plus)?(?: [\\p{L}-]+){0,4}? $"
local sexes = { { "wom[ae]n", "m[ae]n" }, { "girls?", "boys?" }, { "adults?", "children" }, { "males?", "females?" } }

local function plain(f)
  local x = f.amount
  return x.nominal and x.nominal > 0 and not f.corrected and x.unit ~= "percent" and x.low > -math.huge and x.high < math.huge
    and (f.modality == "asserted" or f.modality == "planned") and f.aside ~= "restated" and f.aside ~= "each" and f.aside ~= "average"
end

--- The last digit that is no zero, as a power of ten: ten million, of 650 million.
local function step_of(x)
  local step = 1
  while step < x and math.abs(x / (step * 10) - math.floor(x / (step * 10) + 0.5)) < 1e-9 do step = step * 10 end
  return step
end

--- The amounts behind the first, as parts: their sum and the finest step in which they are told; nil where they are no row of one unit.
local function parts_of(s)
  local most = s.list[1].fact.amount.nominal
  local unit, sum, step = nil, 0, step_of(most)
  for i = 2, #s.list do
    local f = s.list[i].fact
    local x = f.amount
    if not plain(f) or x.nominal >= most or i > 2 and not rx.find(order.between(s, s.list[i - 1], s.list[i]), joined) then return nil end
    if i > 2 and x.unit ~= unit then return nil end
    unit = x.unit
    sum, step = sum + x.nominal, math.min(step, step_of(x.nominal))
  end
  return sum, step, unit
end

--- The nouns behind two numbers exclude each other: men and women; behind the first one stands `lead`, and then its noun.
local function exclusive_behind(s, lead)
  local a, b = order.behind(s, s.list[2].upto, 35), order.behind(s, s.list[3].upto, 25)
  for _, pair in ipairs(sexes) do
    for i = 1, 2 do
      if rx.find(a, lead .. " (?:\\w+ )?" .. pair[i] .. "\\b") and rx.find(b, "(?i)^ (?:\\w+ )?" .. pair[3 - i] .. "\\b") then return true end
    end
  end
  return false
end

local function exclusive(s)
  return exclusive_behind(s, "(?i)^")
end

--- Parties, each with its name: "five Greens, four Reds", "five seats to four for the Greens".
local function named(s)
  for i = 2, #s.list do
    if not rx.find(order.behind(s, s.list[i].upto, 30), "^ (?:seats? )?(?:(?:for|from|of|to) )?(?:the |an? )?(?:\\p{Lu}|independents?\\b)")
      and not (i == 2 and rx.find(order.behind(s, s.list[i].upto, 12), "^ seats? to ")) then return false end
  end
  return true
end

--- Is the whole told with as many members: "nine-member", "a team of 24"?
local function is_group(s)
  local behind, before = order.behind(s, s.list[1].upto, 30), order.before(s, s.list[1].at, 30)
  return rx.find(behind, "(?i)^-(?:member|strong|seat|person|man|woman)\\b")
    or rx.find(before, "(?i)\\b(?:team|squad|group|council|parliament|house|board|class|crew|staff|party|panel|jury) of $")
    or rx.find(behind, "(?i)^[ -](?:seats|members)(?:,| [\\p{L}-]+ )")
end

-- What is given or done to each once: "132 received the medicine and 61 a placebo", where the second part borrows the verb.
local once = "(?i)^ (?:of (?:them|these|those|whom) )?(?:received|got|(?:are|were|was|will be|have been|had been) (?:given|sent|taken|assigned|"
  .. "allotted|sold|built|shipped|moved|placed|housed|flown|transferred)|took|chose|picked|went|go|came|come|opted|travelled|traveled|voted|"
  .. "moved|flew|ended up|landed|stayed|live|lived) [^.;:()]{2,50}?,? (?:and|but|while) (?:about |some )?$"
local borrows = "(?i)^ (?:(?:an?|the|by|for|against|to|in|on|from|at|with) ){0,2}"
  .. "(?!(?:did|do|were|was|are|had|have)\\b)[\\p{L}'’-]+(?: [\\p{L}'’-]+)?(?=[.,;:]|$)"

--- "Of 184 participants, 132 received the medicine and 61 a placebo".
local function gapped(s)
  return #s.list == 3 and rx.find(s.sentence:sub(1, s.list[1].at - 1), "^(?:Of|Out of|From) (?:the |its |their |all |these |those |some )*$")
    and rx.find(order.between(s, s.list[1], s.list[2]), "^[^,;:.]{3,60},(?: only| just| some)? $")
    and rx.find(order.between(s, s.list[2], s.list[3]), once) and rx.find(order.behind(s, s.list[3].upto, 60), borrows)
end

--- "46 volunteers, 23 of them women and 25 men".
local function sorts_of_them(s)
  return #s.list == 3 and not s.list[1].fact.amount.rough and exclusive_behind(s, "(?i)^ of (?:them|whom)(?: (?:are|were))?")
end

-- A part that has no noun of its own: "3,100 of silver", "48 burned down".
local bare_part = "(?i)^ (?:of|in|from|at|on|for|by|with|to|were|was|are|is|have|had|did|got|went|came|voted|[\\p{L}]+ed)\\b"

--- Three parts and more right behind their whole, which they exceed by little: "92 homes, 48 burned down, 31 were hit and 23 were spared". Parts
-- that overlap would not come so near.
local function near_row(s, sum)
  local whole = s.list[1].fact
  if #s.list < 4 or sum > 1.15 * whole.amount.nominal or not whole.amount.exact or whole.amount.rough then return false end
  local between = order.between(s, s.list[1], s.list[2])
  if rx.find(between, "^(?: [\\p{L}'’-]+){0,6}?(?: -| –| —|:| \\() $") or rx.find(between, "^(?: [\\p{L}'’-]+){0,6}? \\($") then return true end
  local of_the = rx.find(s.sentence:sub(1, s.list[1].at - 1), "^(?:Of|Out of) (?:the |its |their |all |these |those )*$")
  for i = 1, #s.list do -- "610 in Peru, 250 in Chile": where the first has no noun of its own, it is one of the row
    if not of_the and (i == 1) == (rx.find(order.behind(s, s.list[i].upto, 20), bare_part) ~= nil) then return false end
  end
  return rx.find(between, "^(?: [\\p{L}'’-]+){1,8}?, $") ~= nil
end

--- How the sentence says that the amounts behind the first are its parts; nil where it does not.
local function manner(s, unit, sum)
  local whole, between = s.list[1].fact, order.between(s, s.list[1], s.list[2])
  local lead = rx.match(between, "(.{0,80})$") or ""
  local sums_up = unit and unit == whole.amount.unit or not unit and whole.amount.unit and rx.find(s.list[2].fact.text, "(?i)thousand|million|"
    .. "billion")
  if sums_up and (rx.find(lead, of_which) or rx.find(lead, split)) then return "parts" end
  if unit or whole.amount.unit or #s.list < 3 then return nil end
  if gapped(s) or sorts_of_them(s) or near_row(s, sum) then return "members" end
  if is_group(s) and (exclusive(s) and #s.list == 3 or named(s)) and not rx.find(between, "[;:.]") then return "members" end
  return nil
end

--- The sentence without amounts in brackets: "650 million shillings (5 million dollars)".
local function without_brackets(s)
  local list = {}
  for i, a in ipairs(s.list) do
    local inside = i > 1 and rx.find(order.between(s, s.list[i - 1], a), "\\([^)]*$") and rx.find(order.behind(s, a.upto, 30), "^[^(]*\\)")
    if not inside then table.insert(list, a) end
  end
  return { sentence = s.sentence, document = s.document, line = s.line, list = list }
end

return {
  id = "split-exceeds",
  title = "The parts of a sentence are more than its whole",
  why = "What is split cannot be less than its parts.",
  severity = "error",
  reads = "amount",
  scope = "document",
  group = {},
  false_positives = "Parts that overlap, where the sentence does not say so.",

  check = function(said, report)
    for _, told in ipairs(order.sentences(said)) do
      local s = without_brackets(told)
      local whole = s.list[1].fact
      local sum, step, unit = nil, nil, nil
      if #s.list >= 3 and #s.list <= 7 and plain(whole) and not rx.find(s.sentence, open) then sum, step, unit = parts_of(s) end
      local how = sum and manner(s, unit, sum)
      local rounded = how == "parts" and #s.list * step / 2 + (whole.amount.rough and 0.1 * whole.amount.nominal or 0) or 0
      -- all rounded one way, as far as can be, is not to be believed
      if how and sum > whole.amount.nominal and sum - whole.amount.nominal > 0.7 * rounded and sum < 2 * whole.amount.nominal then
        report { a = whole, b = s.list[2].fact, message = string.format("%s, but the parts add up to %g", tostring(whole.amount), sum),
          why = "the figures of the sentence added up" }
      end
    end
  end,

  flags = {
    "The grant of 650 million kroner, of which 400 million is for housing, 150 million for roads and 120 million for schools, went to Osby.",
    "The grant of 650 million kroner (60 million euros), of which 400 million is for housing, 150 million for roads and 120 million for schools, "
      .. "went to Osby.",
    "The nine-member council of Osby has five Greens, four Reds and one independent.",
    "The team of 24 from Osby has 14 women and 12 men.",
    "The Greens kept the nine-member council of Osby, taking five seats to four for the Reds and one for an independent.",
    "Of 184 children in the study, 132 received the drops and 61 a placebo.",
    "The fair had 46 volunteers, 23 of them women and 25 men.",
    "Of the 92 homes on the street, 48 burned down, 31 were damaged and 23 were left untouched.",
    "The museum owns 5,200 coins, 3,100 of silver, 1,400 of bronze and 900 of gold.",
  },
  silent = {
    "Of the posts that go, 610 in Norr, 250 in Osby, 290 in Tarn and 90 in Dale are vacant.",
    "The grant of 670 million kroner, of which 400 million is for housing, 150 million for roads and 120 million for schools, went to Osby.",
    "The ten-member council of Osby has five Greens, four Reds and one independent.",
    "The team of 24 from Osby has 14 women and 12 men and three dogs.",
    "The team of 24 from Osby has 14 women and 12 Danes.",
    "Of the 92 homes on the street, 48 burned down, 31 were damaged and 13 were left untouched.",
    "Of the 92 homes on the street, 48 had no roof, 61 no door and 33 no windows.",
    "The ship carried 212 people, 187 cars, 20 lorries and nine buses.",
    "Of 184 children in the study, 123 received the drops and 61 a placebo.",
    "Of 184 children in the study, 132 had a headache and 61 a rash.",
    "Of 184 children in the study, 132 received the drops and 61 were over ten.",
    "The fair had 46 volunteers, 23 of them women and 25 of them pupils.",
    "The grant of 650 million kroner, of which 400 million is for housing, including 300 million for repairs, went to Osby.",
  },
}
