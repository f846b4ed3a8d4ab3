--- Between which days somebody was born, by what a text tells of an age. Days are told in years from the first day of 2000.
local days_apart = require "lib.days_apart"

local ages = {}

local start = date "2000-01-01"

local function years_of(day)
  local least, most = start:days_until(day)
  if not least or not most then return nil end
  return least / 365.25, most / 365.25
end

local function in_year(year)
  if year then return year - 2000, year - 1999 end
end

--- Born so long before a day that the age was `age`; nil where that is not told.
local function before(day, age)
  local least, most = years_of(day)
  if not least or age.low < 0 or age.high > 130 or age.unit and age.unit ~= "year" then return nil end
  return least - math.floor(age.high) - 1, most - math.floor(age.low)
end

local past_feast = "(?i)\\b(?:celebrated|marked|observed|toasted|turned)\\b"

--- "Her 80th birthday on Monday", "would have been 80 in May": of a year, or the one after where it is still being planned.
local function birthday(fact)
  local year = fact.as_of.year or fact.published.year
  if not year or not fact.age or not fact.age.exact then return nil end
  local first, last = in_year(year - math.floor(fact.age.low))
  return first, rx.find(fact.text, past_feast) and last or last + 1
end

--- The day that an age of today was told: that of the text, or else of the other text of the story.
local function day_of(fact, other)
  return fact.published.known and fact.published or other.published
end

local of_the_dead = "(?i)\\b(?:murder\\w*|deaths?|dead|die[ds]?|dying|kill\\w*|late|victims?|funeral|buried|burial|body|slain|drowned|poison\\w*)\\b"

--- "The murder of X, who was 70": so old on a day before, which nobody tells.
local function is_of_another_day(fact)
  return fact.told == "was" and rx.find(fact.sentence, of_the_dead) ~= nil
end

local died = "(?i)\\b(?:(?:was|were|been) (?:\\w+ly )?(?:killed|murdered|shot dead|found dead|slain|stabbed|executed)|died|drowned|perished|"
  .. "lost (?:his|her|their) li(?:fe|ves)|lives of|victims)\\b"

--- "X, 35, and Y, 32, were killed", in a text that comes years behind: so old they stay.
local function died_long_ago(fact, other)
  if fact.told ~= "now" or not rx.find(fact.sentence, died) then return false end
  return not days_apart.within(fact, other, 180)
end

-- not the year behind "born"
local death_year = "(?i)\\b(?:die[ds]?|dead|death|kill\\w*|drowned|perished|murdered|executed|fell)\\b(?:(?!\\bborn\\b)[^.;]){0,60}?"
  .. "\\b(1[5-9]\\d\\d|20\\d\\d)\\b"
local year_before = "(?i)^(?:(?!\\bborn\\b)[^;])*?\\bin (1[5-9]\\d\\d|20\\d\\d)\\b(?:(?!\\bborn\\b)[^.;]){0,40}\\b(?:died|death)\\b"

--- The year of the death that the sentence of an age at death tells; nil where it tells none.
local function year_of_death(fact)
  return tonumber(rx.match(fact.sentence, death_year) or rx.match(fact.sentence, year_before) or "")
end

local died_now = "(?i)\\b(?:died|dies|passed away|was killed)\\b[^.;]{0,30}?\\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|"
  .. "today|last night)\\b"

--- Is it an age at a death of which nobody tells the day? It may have been long ago.
function ages.of_unknown_day(fact)
  return fact.kind == "age" and fact.told == "death" and year_of_death(fact) == nil
    and not (fact.published.known and rx.find(fact.sentence, died_now))
end

--- Years that a life may have had, where its first and last year are told, at least and at most.
function ages.lived(fact)
  local life = fact.kind == "age" and fact.life
  local closed = life and life.width
  local from, to = closed and life.from.year, closed and life.to.year
  if from and to then return to - from - 1, to - from end
end

--- "Otto, 61, was hurt in February 2024", in a text of two years later: so old then, or now.
local function first_of_then(fact, first)
  local then_told = fact.as_of_stated and fact.as_of.is_day and fact.published.known and fact.as_of:before(fact.published)
  if not first or not then_told or days_apart.most(fact.as_of, fact.published) > 4000 then return first end
  return math.min(first, before(fact.as_of, fact.age) or first)
end

--- The first and last day of birth that the fact (age, age_then or event) leaves open, or nil. `other` dates what has no date.
local function born(fact, other)
  if fact.kind == "event" then
    if fact.what == "birth" and fact.date then return years_of(fact.date) end
  elseif fact.kind == "age_then" then
    if fact.year and fact.year.width then -- not "before 1990"
      local first, last = before(fact.year.from, fact.age), select(2, before(fact.year.to, fact.age))
      return first, last
    end
  elseif fact.life then
    return in_year(fact.life.from and fact.life.from.year)
  elseif fact.told == "birthday" then
    return birthday(fact)
  elseif fact.age and fact.told == "death" and year_of_death(fact) then
    local year = year_of_death(fact)
    return year - 2000 - math.floor(fact.age.high) - 1, year - 1999 - math.floor(fact.age.low)
  elseif fact.age and (fact.told == "now" or fact.told == "was" or fact.told == "death") then
    local first, last = before(day_of(fact, other), fact.age)
    first = first_of_then(fact, first)
    return first and (is_of_another_day(fact) or died_long_ago(fact, other)) and first - 60 or first, last
  end
end

--- The stretch of the day of birth, for a rule that holds it against something else than an age.
ages.born = born

--- Years between the two stretches, 0 where they meet; nil where one is not told.
function ages.gap(a, b)
  local first, last = born(a, b)
  local from, to = born(b, a)
  if not first or not from then return nil end
  return math.max(first - to, from - last, 0)
end

return ages
