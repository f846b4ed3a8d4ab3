--- "Has risen every year, from 8,000 in 2021 to 8,600 in 2022 and 8,300 in 2023": a rise or fall that goes on without a break,
-- and a number that breaks it.
local reckoned = require "lib.reckoned"

local up = "rose|rises|risen|grew|grows|grown|climb(?:s|ed)|increase[sd]?|gone up|went up|more and more|growth"
local down = "fell|falls|fallen|dropp(?:ed|s)|shrank|shrinks|shrunk|decline[sd]?|decrease[sd]?|gone down|went down|sank|fewer and fewer|dwindled"
local always = "(?i)\\b(?:every|each) (?:single )?(?:year|month|season|quarter|week)\\b|\\byear (?:after|by|on) year\\b|\\b(?:year|month|"
  .. "season|quarter|week|time) "
  .. "(?:running|in a row)\\b|\\bconsecutive (?:year|month|season|quarter|week|time)\\b|\\bwithout (?:a break|interruption|exception)\\b"
local then_ = "(?i)^(?: [\\p{L}-]+){0,2}? (?:in|by) (?:(?:19|20)\\d\\d|January|February|March|April|May|June|July|August|September|"
  .. "October|November|December|"
  .. "\\p{L}+ (?:19|20)\\d\\d)\\b"
local other = "(?i)\\b(?:except|apart|before|until|by \\d|rate of|growth of|per ?cent|%|slower|slowed|pace|average|than|each of|despite|"
  .. "target|forecast)\\b"

--- The years told with the numbers go forward.
local function in_order(list, text)
  local last
  for _, a in ipairs(list) do
    local year = tonumber(rx.match(text:sub(a.upto + 1), "^[^.;,\\d]*((?:19|20)\\d\\d)") or "")
    if last and year and year <= last then return false end
    last = year or last
  end
  return true
end

local function wrong(list, text)
  local rising, falling = rx.find(text, "(?i)\\b(?:" .. up .. ")\\b"), rx.find(text, "(?i)\\b(?:" .. down .. ")\\b")
  if (rising ~= nil) == (falling ~= nil) or not reckoned.alike(list) or not in_order(list, text) then return nil end
  local way, last = rising and 1 or -1, nil
  for _, a in ipairs(list) do
    if not rx.find(text:sub(a.upto + 1), then_) or a.per then return nil end
    if last and way * (a.n - last.n) < 0 then return string.format("%s after %s is no %s", a.text, last.text, rising and "rise" or "fall") end
    last = a
  end
end

return {
  id = "run-broken",
  title = "A number breaks the rise or fall that is told to go on without a break",
  why = "A reader can follow the numbers from one to the next.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "Numbers that are not told in the order of time.",

  check = reckoned.check {
    test = always,
    excuse = other,
    least = 3, most = 6,
    why = "each number after the one before",
    wrong = wrong,
  },

  flags = {
    "For the third season in a row the catch of Osby fell: 900 tonnes in 2021, 850 in 2022 and 870 in 2023.",
    "Osby's choir has grown every year, from 40 singers in 2020 to 52 in 2021 and 47 in 2022.",
  },
  silent = {
    "For the third season in a row the catch of Osby fell: 900 tonnes in 2021, 850 in 2022 and 830 in 2023.",
    "Osby's choir has grown every year, from 40 singers in 2020 to 52 in 2021 and 67 in 2022.",
    "Osby's choir has grown every year except one, from 40 singers in 2020 to 52 in 2021 and 47 in 2022.",
    "Osby's choir has grown every year: 67 singers in 2022, 52 in 2021 and 40 in 2020.",
  },
}
