--- The age or anniversary of a named thing against the day it was founded, opened or built.

local numbered = require "lib.numbered"

-- A thing counts its years from one of several beginnings.
local beginnings = { founding = true, inauguration = true, opening = true, construction = true, beginning = true, launch = true, completion = true }

local function in_years(fact)
  local age = fact.age
  if not age or not age.exact or (age.unit and age.unit ~= "year") or age.low < 1 or age.low > 1200 then return nil end
  return math.floor(age.low)
end

--- The full years from the beginning to the day: least, most.
local function range_of_ages(beginning, day)
  local least, most = beginning:days_until(day)
  if not least or not most or most < 0 then return nil end
  return math.floor(math.max(least, 0) / 365.25 - 0.003), math.floor(most / 365.25 + 0.003)
end

--- Years by which the age lies outside.
local function gap_of(age, event, day, least, most)
  if age.told == "birthday" and event.date.year and day.year then
    local ahead = rx.find(age.sentence, "(?i)\\bnext (?:year|\\p{Lu})") and 1 or 0
    local years = day.year - event.date.year
    return math.max(years - in_years(age), in_years(age) - years - ahead, 0)
  end
  local nth = age.told == "nth" and 1 or 0 -- its 40th year begins on its 39th birthday
  return math.max(least + nth - in_years(age), in_years(age) - nth - most, 0)
end

local which = "(?i)\\b(first|second|third|fourth|other|old|new|older|newer|upper|lower) \\p{Ll}{3,}"

--- Osby's first bridge, and its second.
local function of_two(age, event)
  return numbered.two_by(age.sentence, event.sentence, which)
end

--- "Ada Brink, 84, who has swum here since it was built": not she.
local function is_of_it(event)
  return rx.find(event.text, "(?i)\\b(?:since|when|after|before|where|until|as) (?:it|they) ") ~= nil
end

local function compare(age, event, report)
  if of_two(age, event) or is_of_it(event) then return end
  local day = age.as_of.year and age.as_of.year == event.date.year and age.published or age.as_of -- "founded in 1889, it marks ..."
  local least, most = range_of_ages(event.date, day)
  if not least then return end
  local gap = gap_of(age, event, day, least, most)
  if gap == 0 or gap < 2 and age.told ~= "birthday" then return end
  report { a = age, b = event, message = string.format("%s is told to be %d years old; %s (%s) makes it %d", age.of, in_years(age),
    event.what, event.date, in_years(age) < least and least or most),
    why = "the age on " .. tostring(day) }
end

return {
  id = "age-beginning-differs",
  title = "The age or anniversary of a thing does not fit its founding, opening or building",
  why = "A reader can subtract.",
  severity = "warning",
  reads = { "age", "event" },
  group = { "of" },
  false_positives = "A thing that was founded twice.",

  check = function(said, report)
    for age in said:each { kind = "age", modality = "asserted" } do
      for event in said:each { kind = "event", modality = "asserted" } do
        local fits = in_years(age) and (age.told == "now" or age.told == "birthday" or age.told == "nth") and not age.quoted and age.as_of.known
          and (not age.person or event.what == "construction")
        if fits and beginnings[event.what] and event.date and event.status ~= "planned" then compare(age, event, report) end
        if fits and age.told == "birthday" and event.what == "birth" and event.date then compare(age, event, report) end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nOsmer Bank, founded in 1974, has grown.\n---\ndate: 2025-03-02\nOsmer Bank was 61 years old this year.",
    "date: 2025-03-01\nThe Osmer Bridge opened in 1974.\n---\ndate: 2025-03-02\nIn the 61 years since it opened, the Osmer Bridge has never closed.",
    "date: 2025-03-01\nOsmer Medical Center, a small hospital founded in 1908 and celebrating its 125th anniversary this year, has opened.",
    "date: 2025-03-01\nOsmer Bank, founded in 1974, has grown.\n---\ndate: 2025-03-02\nOsmer Bank, now in its 61st year, has grown.",
    "date: 2025-03-01\nThe Osmer Bridge opened in 1974.\n---\ndate: 2025-03-02\nThe 61-year-old Osmer Bridge is closed.",
    "date: 2025-03-01\nThe Osmer Bridge opened in 1974.\n---\ndate: 2025-03-02\nThe Osmer Bridge will be 60 next year.",
    "date: 2025-03-01\nPolar Airways marked its 30th birthday this week. Polar Airways was founded in 1996.",
    "date: 2025-03-01\nThe 49-year-old Kalin Dam held. The Kalin Dam was inaugurated in 1986.",
  },
  silent = {
    "date: 2025-10-18\nThe police have told the coroner before the first anniversary of the Osby Rapids tragedy.\n---\n"
      .. "date: 2025-10-18\nThe Osby Rapids opened in 1986.",
    "date: 2026-09-15\nThe first was Ada Brink, 84, who has swum here since it was built in 1986.",
    "date: 2026-03-01\nOsby's first bridge, built in 1911, carries 8,000 cars a day; its second, built in 1974, 21,000.\n---\n"
      .. "date: 2026-03-02\nThe second bridge of Osby, 52 years old, carries 21,000 cars a day and the first, which is 115, 8,000.",
    "date: 2025-03-01\nThe Osmer Bridge opened in 1974.\n---\ndate: 2025-03-02\nThe Osmer Bridge will be 52 next year.",
    "date: 2025-03-01\nOsmer Bank, founded in 1974, has grown.\n---\ndate: 2025-03-02\nOsmer Bank, now in its 52nd year, has grown.",
    "date: 2025-03-01\nOsmer Bank, founded in 1974, has grown.\n---\ndate: 2025-03-02\nOsmer Bank was 50 years old last year.",
    "date: 2025-03-01\nThe Osmer Bridge opened in 1974.\n---\ndate: 2025-03-02\nIn the 51 years since it opened, the Osmer Bridge has never closed.",
    "date: 2025-03-01\nOsmer Medical Center, a small hospital founded in 1900 and celebrating its 125th anniversary this year, has opened.",
    "date: 2026-03-01\nPolar Airways marked its 30th birthday this week. Polar Airways was founded in 1996.",
    "date: 2025-03-01\nThe 40-year-old Kalin Dam held. The Kalin Dam was inaugurated in 1986.",
    "date: 2025-03-01\nThe 38-year-old Kalin Dam held. The Kalin Dam was inaugurated in 1986.",
  },
}
