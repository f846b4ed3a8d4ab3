-- The amounts, lengths of time and dates of each sentence, each at its own place: for rules that ask how the numbers of a text hang together, and not
-- which words tell them.
local goes_on = require "lib.goes_on"
local tail = require "lib.tail"
local figures = {}

local numbers = { amount = true, how_long = true }

--- What each sentence tells of the kinds `{ name = true }`, else of amounts and lengths: said:sentences.
function figures.sentences(said, kinds)
  return said:sentences(kinds or numbers)
end

--- What stands before a figure, and behind it, in its sentence: at most so many characters.
function figures.before(a, most)
  return tail(a.s.sentence:sub(1, a.at - 1), most or 80)
end

function figures.behind(a, most)
  return rx.match(a.s.sentence:sub(a.upto + 1), "(?s)^.{0," .. (most or 80) .. "}")
end

function figures.between(a, b)
  return a.s.sentence:sub(a.upto + 1, b.at - 1)
end

--- Is the second sentence told right behind the first, in its paragraph or the next?
function figures.follows(s, before)
  if not before or before.document ~= s.document then return false end
  return s.line - before.line == 1 or goes_on(before, s)
end

--- Told as it is, and not taken back.
function figures.plain(f)
  return (f.modality == "asserted" or f.modality == "planned") and not f.corrected
end

--- By how much a number may be off that somebody wrote in round figures: half of the last digit that is no zero, a twentieth of it at most.
local function slack(x)
  local n = math.abs(x.nominal)
  local step = 1
  if n ~= math.floor(n) or n == 0 then return 0 end
  while n % (step * 10) == 0 do step = step * 10 end
  return step > 1 and math.min(step / 2, n / 20) or 0
end

--- The least and the most that is meant by an amount, as written.
function figures.bounds(x)
  local away = math.max(slack(x), x.rough and 0.06 * math.abs(x.nominal) or 0)
  return math.min(x.low, x.nominal - away), math.max(x.high, x.nominal + away)
end

--- Has it two ends?
function figures.bounded(x)
  return x.low > -math.huge and x.high < math.huge
end

--- Can it be set beside another, so many times as much or so much more: bounded, no share, no label, and no small bare number?
function figures.comparable(f)
  local x = f.amount
  return figures.plain(f) and figures.bounded(x) and x.nominal > 0 and x.unit ~= "percent" and f.aside ~= "label"
    and (x.unit ~= nil or x.nominal >= 10 or f.kind == "how_long")
end

return figures
