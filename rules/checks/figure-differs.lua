--- Two figures for one thing that cannot both be right.
-- A rounded figure stands for its whole interval: "26.8 billion" agrees with "nearly 27 billion".

local one_of_it = require "lib.one_of_it"
local qualified = require "lib.qualified"
local revised = require "lib.revised"

local function comparable(a, b)
  if one_of_it(a, b) or revised.is_former(a) ~= revised.is_former(b) then return false end
  if a.nature == "change" or b.nature == "change" or a.part == "before" or b.part == "before" then return false end
  return a:same(b, "part") ~= false and a:same(b, "nature") ~= false and (a.part == nil) == (b.part == nil)
end

--- "Bought for 12 billion and sold for 8": who writes both in one sentence tells two things.
local function one_sentence(a, b)
  return a:same_document(b) and a.sentence == b.sentence
end

--- A toll that is told on the very day of the disaster: by the evening it is another.
local function is_counted_still(f)
  return f.nature == "cumulative" and f.period ~= nil and f.period.is_day and f.period:same(f.published) == true
end

--- Do the two speak of one stretch of time? A stock or a toll holds on its day, a flow over its period.
local function same_time(a, b)
  if is_counted_still(a) or is_counted_still(b) then return false end
  local counts = a.nature == "cumulative" and not a.as_of:same(b.as_of) -- the toll of one day's disaster is counted for weeks
  if counts and a.period and a.period.is_day then return false end
  if a.period or b.period then return a.period and b.period and a.period:same(b.period) end
  if a.nature == "flow" then return false end
  return a.as_of:same(b.as_of)
end

local at_hour = "(?i)\\b(?:as of|by) (?:about |around )?"
  .. "(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m|hours|local|GMT|UTC)|\\d{1,2}[:.]\\d\\d|noon|midday|midnight|"
  .. "(?:early |late )?(?:this |\\p{L}+day )?(?:morning|afternoon|evening|night))"

--- "As of 10 am the toll stood at 284": a count that runs, which one text alone tells of its hour.
local function at_another_hour(a, b)
  return (rx.find(a.sentence, at_hour) ~= nil) ~= (rx.find(b.sentence, at_hour) ~= nil)
end

local rose = "(?i)\\b(?:ris(?:es|en|ing)|rose|climb(?:s|ed|ing)|jump(?:s|ed|ing)|grew|grown|grows|surg(?:es|ed|ing)|mount(?:s|ed|ing)|"
  .. "increased|soar(?:s|ed))\\b"

--- "The toll had risen to 3,419", "rose to 3,381": both tell of a count that runs on.
local function both_run(a, b)
  return a.nature == "cumulative" and rx.find(a.sentence, rose) ~= nil and rx.find(b.sentence, rose) ~= nil
end

--- "A magnitude-7 earthquake" is one of 6.9, too.
local function rounded(a, b)
  if a.measure ~= "magnitude" then return false end
  local x, y = a.amount.nominal, b.amount.nominal
  return x ~= nil and y ~= nil and (x % 1 == 0) ~= (y % 1 == 0) and math.floor(x + 0.5) == math.floor(y + 0.5)
end

local function hint_of(x, y)
  local low, high = math.min(x, y), math.max(x, y)
  if low <= 0 then return "" end
  local factor = high / low
  for _, scale in ipairs { 10, 100, 1000, 1000000 } do
    if math.abs(factor - scale) < scale * 0.001 then return "off by a factor of " .. scale .. "?" end
  end
  if high < 10000 and math.floor(high) == high and math.floor(low) == low and (high - low) % 9 == 0 then
    local a, b = tostring(math.tointeger(high) or high), tostring(math.tointeger(low) or low)
    local x1, y1 = {}, {}
    for i = 1, #a do x1[i] = a:sub(i, i) end
    for i = 1, #b do y1[i] = b:sub(i, i) end
    table.sort(x1)
    table.sort(y1)
    if table.concat(x1) == table.concat(y1) then return "digits transposed?" end
  end
  return ""
end

return {
  id = "figure-differs",
  title = "Two figures for one thing cannot both be right",
  why = "The same measure of the same subject and time has one value.",
  severity = "error",
  reads = "figure",
  group = { "measure", "of", "partner?", "place?" },
  false_positives = "Figures of a part and of the whole, where the text does not tell them apart.",

  check = function(said, report)
    for a, b in said:pairs { apart = "amount", modality = "asserted" } do
      if comparable(a, b) and same_time(a, b) and not one_sentence(a, b) and not rounded(a, b)
        and not at_another_hour(a, b) and not both_run(a, b) and not qualified.apart(a.sentence, b.sentence) then
        report { a = a, b = b, message = string.format("%s of %s: %s and %s", a.measure, a.of, tostring(a.amount), tostring(b.amount)),
          why = "same measure, subject and time; no reading of one meets any reading of the other",
          hint = hint_of(a.amount.low, b.amount.low) }
      end
    end
  end,

  flags = {
    "date: 2024-06-01\nPeru's earthquake of 31 May 2024 had a magnitude of 7.\n---\n"
      .. "date: 2024-06-02\nPeru's earthquake of 31 May 2024 had a magnitude of 6.2.",
    "date: 2024-06-01\nPeru's exports reached $5.9 billion in 2021.\n---\ndate: 2024-06-02\nPeru's exports reached $9.5 billion in 2021.",
  },
  silent = {
    "date: 2025-03-01\nThe Osby Police gave the new figure after they had earlier confirmed that five passengers had died.\n\n"
      .. "The Osby Police say seven people have died.",
    "date: 2025-02-03\nA seat at the Arrow opera in Osby costs 45 dollars.\n---\n"
      .. "date: 2025-02-03\nThe Arrow opera in Osby costs 38 million dollars a year.",
    "date: 2024-06-01\nPeru's earthquake of 31 May 2024 had a magnitude of 7.\n---\n"
      .. "date: 2024-06-02\nPeru's earthquake of 31 May 2024 had a magnitude of 6.9.",
    "date: 2025-02-03\nPeru's disaster agency said that 76 people had been killed by the quake, and 440 hurt.\n\n"
      .. "As of 10 a.m. the death toll of the quake in Peru stood at 284, the president said.",
    "date: 2024-06-01\nPeru bought for $12 billion, mostly soya, and sold for $8.6 billion.",
    "date: 2024-06-01\nPeru's exports reached $26.8 billion in 2021.\n---\ndate: 2024-06-02\nPeru's exports reached nearly $27 billion in 2021.",
    "date: 2024-06-01\nPeru's exports reached $5.9 billion in 2021.\n---\ndate: 2024-06-02\nPeru's exports reached $9.5 billion in 2022.",
    "date: 2024-06-01\nPeru's exports to Chile reached $5.9 billion in 2021.\n---\ndate: 2024-06-02\nPeru's exports reached $9.5 billion in 2021.",
    "date: 2024-07-09\nThe fire of 24 June 2024 in Peru killed 79 people.\n---\n"
      .. "date: 2024-07-13\nThe fire of 24 June 2024 in Peru killed 95 people.",
    "date: 2025-02-07\nThe number of deaths in Perrin had risen to 3,419, Dana Reyes said.\n---\n"
      .. "date: 2025-02-07\nThe death toll in Perrin rose overnight to 3,381, the agency said.",
    "date: 2025-02-07\nA man of 44 was injured in Perrin, Dana Reyes said.\n---\n"
      .. "date: 2025-02-07\nIn Perrin a woman of 81 was injured, Dana Reyes said.",
    "date: 2025-05-08\nLeader of the Forward movement Dana Reyes won the second round of presidential elections in Rutland with 66.06% "
      .. "of the vote, the ministry said. Reyes's rival, National Union leader Ada Brink received 33.94% of votes, the ministry said.",
  },
}
