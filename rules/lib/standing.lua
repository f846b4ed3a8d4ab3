--- What rules share about numbers that differ by right between two texts: how things stand on the day of each, and two cases told alike.
local numbers = require "lib.numbers"
local standing = {}

-- "69 patients are in hospital", "the fund stands at 3.4 million": so it is on the day of the text.
local of_the_day = "(?i)\\bin (?:the |a )?(?:hospitals?|intensive care|custody|detention|quarantine|isolation|shelters?|"
  .. "(?:evacuation |reception )?(?:centres|centers|camps))\\b|\\b(?:on strike|without (?:power|water|electricity|shelter)|stands? at|so far|"
  .. "to date|has (?:received|raised|collected))\\b"
-- "11 helicopters were at work", "17 at the peak": of these one text is enough.
local at_work = "(?i)\\b(?:at work|on duty|deployed|in action|in the air|on the scene|at (?:its|the|their) peak|peak on)\\b"

--- Do the two tell how it stood on two days?
function standing.changes(a, b)
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

local function one_sort(a, b)
  if a.amount.unit or b.amount.unit then return a.amount.unit == b.amount.unit end
  return a.noun ~= nil and a.noun == b.noun
end

--- "38 witnesses over 61 days", "44 days and 27 witnesses": where all that both count differs, two things are told.
function standing.all_differs(a, b, entries)
  local differ, agree = false, false
  for _, e in ipairs(entries) do
    local x = e.fact
    for _, other in ipairs(x ~= a and x.document == a.document and x.sentence == a.sentence and entries or {}) do
      local y = other.fact
      if y ~= b and y.document == b.document and y.sentence == b.sentence and one_sort(x, y) then
        local apart = numbers.apart(x, y)
        differ, agree = differ or apart, agree or not apart
      end
    end
  end
  return differ and not agree
end

return standing
