--- Ages against each other, and against the day of birth or founding.

local beginnings = { birth = true, founding = true, inauguration = true, opening = true, construction = true, beginning = true, launch = true, completion = true }

local function told(fact)
  return fact.modality == "asserted" and not fact.quoted and fact.as_of.known
end

local function in_years(fact)
  local age = fact.age
  if not age or not age.exact or (age.unit and age.unit ~= "year") then return nil end
  if age.low < 1 or age.low > 1200 then return nil end
  return math.floor(age.low)
end

--- The ages that somebody born on `birth` can have on `day`: least, most.
local function range_of_ages(birth, day)
  local least, most = birth:days_until(day)
  if not least or not most or most < 0 then return nil end
  return math.floor(math.max(least, 0) / 365.25 - 0.003), math.floor(most / 365.25 + 0.003)
end

local function outside(age, least, most)
  if age < least then return least - age end
  if age > most then return age - most end
  return 0
end

--- Years that two ages may lie apart for the days between them: 0 on one deathbed, else birthdays.
local function allowed(a, b)
  if a.told == "death" and b.told == "death" then return 0 end
  local least, most = a.as_of:days_until(b.as_of)
  if not least or not most then return nil end
  return math.ceil(math.max(math.abs(least), math.abs(most)) / 365.25) + 1
end

local function compare_ages(a, b, report)
  local x, y = in_years(a), in_years(b)
  if not x or not y or a.told == "birthday" or b.told == "birthday" then return end
  local least, most = a.as_of:days_until(b.as_of)
  if not least or math.max(math.abs(least), math.abs(most)) > 370 then return end
  local earlier = a.told == "then" or b.told == "then" -- "he was 24" may tell of any year
  if earlier and (math.abs(x - y) > 9 or (a.told ~= "death" and b.told ~= "death")) then return end
  local most_apart = earlier and 1 or allowed(a, b)
  if math.abs(x - y) > most_apart then
    report { a = a, b = b, level = earlier and "warning" or "error", message = string.format("%s is told to be %d and %d years old", a.of, x, y), why = "same person, same time" }
  end
end

--- A thing counts its years from one of several beginnings, a person from birth alone.
local function compare_with_beginning(age, event, report)
  local years = in_years(age)
  if not years or not event.date or age.told == "then" or not beginnings[event.what] then return end
  local person = event.what == "birth"
  local day = age.as_of.year and age.as_of.year == event.date.year and age.published or age.as_of -- "founded in 1889, it marks ..."
  local least, most = range_of_ages(event.date, day)
  if not least then return end
  local gap = outside(years, least, most)
  if age.told == "birthday" and event.date.year and day.year then gap = math.abs(day.year - event.date.year - years) end
  if gap == 0 or (not person and gap < 2 and age.told ~= "birthday") then return end
  local sure = person and gap >= 2 and age.told ~= "birthday"
  report { a = age, b = event, level = sure and "error" or "warning",
    message = string.format("%s is told to be %d years old; %s (%s) makes it %d", age.of, years, event.what, event.date, years < least and least or most),
    why = "the age on " .. tostring(day) }
end

local function compare_with_life(age, life, report)
  local years, born, died = in_years(age), life.life.from, life.life.to
  if not years or age.told ~= "death" or not born.year or not died.year or died.year - born.year < 10 then return end
  local most = died.year - born.year
  local gap = outside(years, most - 1, most)
  if gap > 0 then
    report { a = age, b = life, message = string.format("%s is told to have died at %d, but lived from %d to %d", age.of, years, born.year, died.year), why = "the difference of the years" }
  end
end

return {
  id = "age-differs",
  title = "An age does not fit another age, or the day of birth or founding",
  why = "Age, day and birthday are one sum; a reader can do it.",
  severity = "error",
  reads = { "age", "event" },
  group = { "of" },
  false_positives = "An age told of an earlier time, where the text says so in another sentence.",

  check = function(said, report)
    for a in said:each { kind = "age" } do
      for b in said:each { kind = "age" } do
        if a ~= b and told(a) and told(b) and a.age and b.life then compare_with_life(a, b, report) end
      end
      for event in said:each { kind = "event" } do
        if told(a) and a.age and event.modality == "asserted" and event.status ~= "planned" then compare_with_beginning(a, event, report) end
      end
    end
    for a, b in said:pairs { kind = "age" } do
      if told(a) and told(b) and a.age and b.age then compare_ages(a, b, report) end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes, 46, spoke first.\n---\ndate: 2025-03-04\nDana Reyes, 51, left early.",
    "date: 2025-03-01\nDana Reyes died on Friday at the age of 79. She was 77.",
    "date: 2025-03-01\nDana Reyes, 46, spoke first. Reyes was born in Lyon on 14 May 1969.",
    "date: 2025-03-01\nDana Reyes died on Friday at the age of 79.\n---\ndate: 2025-03-02\nDana Reyes (1938-2025) wrote nine books.",
    "date: 2025-03-01\nPolar Airways marked its 30th birthday this week. Polar Airways was founded in 1996.",
    "date: 2025-03-01\nThe 49-year-old Kalin Dam held. The Kalin Dam was inaugurated in 1986.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes, 46, spoke first.\n---\ndate: 2025-03-04\nDana Reyes, 47, left early.",
    "date: 2025-03-01\nDana Reyes, 46, spoke first.\n---\ndate: 2015-03-04\nDana Reyes, 36, left early.",
    "date: 2025-03-01\nDana Reyes, 55, spoke first. Reyes was born in Lyon on 14 May 1969.",
    "date: 2025-03-01\nDana Reyes died on Friday at the age of 86. In 1962 she left for Lyon. She was 24.\n---\ndate: 2025-03-02\nDana Reyes (1938-2025) wrote nine books.",
    "date: 2026-03-01\nPolar Airways marked its 30th birthday this week. Polar Airways was founded in 1996.",
    "date: 2025-03-01\nThe 40-year-old Kalin Dam held. The Kalin Dam was inaugurated in 1986.",
  },
}
