--- Questions that a story answers once: how many voted, how many came, what the pay-off was. Each is told by words right before or right behind the
-- amount, in whatever syntax, so that "63 per cent of us turned out" and "a turnout of 61 per cent" answer the same one.
local in_sentence = require "lib.in_sentence"
local numbers = require "lib.numbers"
local question_excuses = require "lib.question_excuses"
local words = require "lib.asked_words"
local asked = {}

local lengths = { kilometer = true, meter = true, mile = true, foot = true, centimeter = true, ["nautical mile"] = true }
local speeds = { ["kilometer per hour"] = true, ["mile per hour"] = true, knot = true, ["meter per second"] = true }
local times = { year = true, month = true, week = true, day = true, hour = true }
local masses = { kilogram = true, ["metric ton"] = true, ton = true, pound = true, gram = true }

--- Which sort of amount it is.
local function sort_of(x)
  if not x.unit then return "count" end
  if x.unit == "percent" then return "percent" end
  if lengths[x.unit] then return "length" end
  if speeds[x.unit] then return "speed" end
  if times[x.unit] then return "time" end
  if masses[x.unit] then return "mass" end
  return rx.find(x.unit, "^[A-Z]{3}$|\\?$") and "money" or nil
end

local elsewhen = "(?i)\\b(?:last (?:year|season|time|spring|summer|autumn|winter|election|month)|previous(?:ly)?|ago|former|initially|originally|"
  .. "at first|forecast\\w*|predict\\w*|projected|target\\w*|average\\w*|each|apiece|a head|another|further|extra|additional|instead|up from|"
  .. "down from|compared|rather than|goal|usual(?:ly)?|normal(?:ly)?|ordinary|at least)\\b"
local supposed = "(?i)\\b(?:expect\\w*|would|could|might|if|not|hoped|aims?|fear\\w*|may|whether)\\b"

local function is_plain(f)
  return not f.corrected and not f.quoted and f.amount.nominal and f.aside ~= "restated" and f.aside ~= "label" and f.aside ~= "before"
    and f.aside ~= "each" and f.aside ~= "average"
end

--- "When Aldous won in 2015": told of another year than that of the text.
local function is_of_then(f, head)
  local year = rx.match(head, "(?<!\\d)(?:19|20)\\d\\d(?!\\d)")
  return question_excuses.long_past(f) or year and f.published.is_day and year ~= rx.match(tostring(f.published), "\\d{4}")
end

--- The clause before the amount, and the one behind it.
local function sides(f)
  local head = rx.match(in_sentence.before(f), "[^.;!?]*$") or ""
  local tail = rx.match(in_sentence.behind(f), "^(?:[^.;!?]|\\.\\d)*") or ""
  return head, tail
end

--- "Must not exceed 60", "a claim of 11 percent": what is told so is asked for, too, where the question is of what may be.
local function is_told(f, q)
  if q.modal then return true end
  return f.amount.low > -math.huge and f.amount.high < math.huge and (f.modality == "asserted" or f.modality == "planned")
end

--- Does the question speak of it, by the words before and behind?
local function asks(q, head, tail)
  if q.never and (rx.find(head, q.never) or rx.find(rx.match(tail, "^[^,\\d]*") or "", q.never)) then return false end
  if q.before and rx.find(head, q.before) and (not q.tail or rx.find(tail, q.tail)) then return true end
  return q.behind ~= nil and rx.find(tail, q.behind) ~= nil and (not q.head or rx.find(head, q.head) ~= nil)
end

--- The question that the amount answers, or nil: its name and what it is of.
function asked.of(f)
  local sort = is_plain(f) and sort_of(f.amount)
  local list = sort and words[sort]
  if not list or not rx.find(f.sentence, list.cue) then return nil end
  local head, tail = sides(f)
  if is_of_then(f, head) then return nil end
  for _, q in ipairs(list) do
    if (not q.least or f.amount.nominal >= q.least) and is_told(f, q) and asks(q, head, tail) then
      local near, next_to = rx.match(head, "[^:]{0,60}$") or "", rx.match(tail, "^.{0,45}") or ""
      if rx.find(near, elsewhen) or rx.find(next_to, elsewhen) or not q.modal and rx.find(near, supposed) then return nil end
      return q
    end
  end
  return nil
end

--- Do the two give two answers? What is told as a limit counts by its number alone.
function asked.differ(a, b, q)
  local open = a.amount.low == -math.huge or a.amount.high == math.huge or b.amount.low == -math.huge or b.amount.high == math.huge
  if not q.modal or not open then return numbers.apart(a, b) end
  local other = numbers.in_unit_of(a, b)
  return other and other.nominal and math.abs(other.nominal - a.amount.nominal) > 0.02 * a.amount.nominal
end

return asked
