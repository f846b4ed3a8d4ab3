--- What rules share about numbers that differ by right between two texts: how things stand on the day of each, and two cases told alike.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local numbers = require "lib.numbers"
local standing = {}

-- "69 patients are in hospital", "the fund stands at 3.4 million": so it is on the day of the text.
local of_the_day = "(?i)\\bin(?:to)? (?:the |a |home |self-)?(?:hospitals?|intensive care|custody|detention|quarantine|isolation|lockdown|shelters?|"
  .. "(?:evacuation |reception )?(?:centres|centers|camps))\\b|\\b(?:on strike|without (?:power|water|electricity|shelter)|stands? at|so far|"
  .. "to date|has (?:received|raised|collected))\\b"
-- "11 helicopters were at work", "17 at the peak": of these one text is enough.
local at_work = "(?i)\\b(?:at work|on duty|deployed|in action|in the air|on the scene|at (?:its|the|their) peak|peak on)\\b"

local runs = "(?i)\\b(?:since|so far|to date|until now|up to now|as of|by (?:now|then|last)|total of|(?:has|have) (?:now )?(?:killed|"
  .. "infected|injured|displaced|claimed|affected|been (?:killed|infected|reported|counted|confirmed|registered|recorded|vaccinated|arrested|"
  .. "detained)))\\b"

--- A count that runs on: told of two days, and the later one is more.
local function has_grown(a, b)
  local early, late = days_apart.in_order(a, b)
  return early.published:before(late.published) and not early.amount.unit and late.amount.nominal > early.amount.nominal
    and rx.find(early.sentence, runs) ~= nil and rx.find(late.sentence, runs) ~= nil
end

local found_again = "(?i)\\b(?:found|recovered|returned|retrieved|handed back|given back|seized|back in|(?:is|are|was|were|been|came|come) back)\\b"
local gone = "(?i)\\b(?:st[eo]als?|stole|stolen|thieves|takes?|took|taken|missing|lost|snatched|grabbed|made off|disappeared|vanished|looted)\\b"

--- "Took six coins", "five coins were found": what is got back is a part of what was taken.
local function is_got_back(a, b)
  for _, pair in ipairs { { a, b }, { b, a } } do
    local less, more = pair[1], pair[2]
    if less.amount.nominal < more.amount.nominal and rx.find(less.sentence, found_again) and not rx.find(more.sentence, found_again)
      and (rx.find(more.sentence, gone) or rx.find(less.sentence, gone)) then return true end
  end
  return false
end

local final = "(?i)\\b(?:official|certified|final|canvass\\w*|recount\\w*|audited)\\b"

--- A count of the night, and the one that was certified weeks later.
local function is_certified(a, b)
  local text = a.title .. " " .. b.title .. " " .. a.sentence .. " " .. b.sentence
  return a.published:apart(b.published) and a.amount.unit == "percent" and rx.find(text, final) ~= nil
end

--- Do the two tell how it stood on two days?
function standing.changes(a, b)
  if is_got_back(a, b) or has_grown(a, b) or is_certified(a, b) then return true end
  if not a.published.is_day or not b.published.is_day or not a.published:apart(b.published) then return false end
  if rx.find(a.sentence, at_work) or rx.find(b.sentence, at_work) then return true end
  return rx.find(a.sentence, of_the_day) ~= nil and rx.find(b.sentence, of_the_day) ~= nil
end

local capacity = "(?i)\\b(?:certified|licen[sc]ed|licen[sc]e|allow(?:s|ed)?|permitted|capacity|room for|seats? for|can (?:carry|hold|take|seat)|"
  .. "designed|built for|up to|maximum)\\b"

--- "Certified for 32 crew", "28 crew were aboard": what a thing holds, and what was in it.
function standing.is_room(a, b)
  return (rx.find(a.sentence, capacity) ~= nil) ~= (rx.find(b.sentence, capacity) ~= nil)
end

local function one_sort(a, b, alike)
  if a.amount.unit or b.amount.unit then return a.amount.unit == b.amount.unit end
  if a.noun == nil and b.noun == nil then return alike end
  return a.noun ~= nil and a.noun == b.noun
end

local function place(f)
  return f.document .. "\n" .. (f.sentence or "")
end

--- The facts of the same sentence of the same text.
local function beside(f, entries)
  if not entries.of_sentence then
    local group = gather.new()
    for _, e in ipairs(entries) do gather.put(group, place(e.fact), e.fact) end
    entries.of_sentence = group.of
  end
  return entries.of_sentence[place(f)] or {}
end

--- The facts that tell the number, by any text.
local function that_tell(n, entries)
  if not entries.of_number then
    local group = gather.new()
    for _, e in ipairs(entries) do
      if e.nominal then gather.put(group, e.nominal, e.fact) end
    end
    entries.of_number = group.of
  end
  return entries.of_number[n] or {}
end

--- Does another number of the fact's sentence make up the difference?
local function made_up(f, difference, entries)
  for _, g in ipairs(beside(f, entries)) do
    if g ~= f and g.amount.unit == f.amount.unit and g.amount.nominal and math.abs(g.amount.nominal - difference) < 1e-9 then return true end
  end
  return false
end

--- "Nine engines below and one above", "ten engines were lit": with another number, told beside it here or in another text, the one makes the other.
function standing.makes_it(a, b, entries)
  local part, whole = a, b
  if a.amount.unit ~= b.amount.unit or not a.amount.nominal or not b.amount.nominal then return false end
  if a.amount.nominal > b.amount.nominal then part, whole = b, a end
  local difference = whole.amount.nominal - part.amount.nominal
  if difference <= 0 then return false end
  if made_up(part, difference, entries) then return true end
  for _, f in ipairs(part.noun and that_tell(part.amount.nominal, entries) or {}) do
    if f.noun == part.noun and f.amount.unit == part.amount.unit and made_up(f, difference, entries) then return true end
  end
  return false
end

--- "38 witnesses over 61 days", "44 days and 27 witnesses": where all that both count differs, two things are told.
function standing.all_differs(a, b, entries)
  local differ, agree = false, false
  local weight, share = a:likeness(b)
  local alike = weight >= 8 or share >= 0.6
  for _, x in ipairs(beside(a, entries)) do
    for _, y in ipairs(x ~= a and beside(b, entries) or {}) do
      if y ~= b and one_sort(x, y, alike) then
        local apart = numbers.apart(x, y)
        differ, agree = differ or apart, agree or not apart
      end
    end
  end
  return differ and not agree
end

local toll = "(?i)\\b(?:dead|died|killed|kills|deaths?|missing|unaccounted|injured|wounded|hurt|hospitali[sz]ed|trapped|rescued|infected|"
  .. "cases|homeless|"
  .. "displaced|evacuated|claimed|in (?:hospital|isolation|quarantine|custody)|so far|to date)\\b"

--- "The crash of 1998 killed 229 people": nobody counts them anew.
local function of_a_year_before(f)
  local year = rx.match(f.sentence, "\\b(?:in|of|since|the) (?:\\p{L}+ )?((?:18|19|20)\\d\\d)\\b")
  return year ~= nil and f.published.year ~= nil and tonumber(year) < f.published.year
end

--- "1 dead and 2 missing", days later "2 dead, 1 missing": counted anew.
function standing.is_counted_anew(a, b)
  return a.published:apart(b.published) and rx.find(a.sentence, toll) ~= nil and rx.find(b.sentence, toll) ~= nil
    and not of_a_year_before(a) and not of_a_year_before(b)
end

return standing
