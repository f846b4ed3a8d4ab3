-- The amounts, lengths of time and dates of each sentence, each at its own place: for rules that ask how the numbers of a text hang together, and not
-- which words tell them.
local tail = require "lib.tail"
local figures = {}

--- Does the byte go on with a character that began before it?
local function goes_on(byte)
  return byte ~= nil and byte >= 128 and byte < 192
end

--- Is there a letter or a digit on both sides of the place?
local function inside_word(text, at)
  local from, to = at - 1, at
  while from > 1 and goes_on(text:byte(from)) do from = from - 1 end
  while goes_on(text:byte(to + 1)) do to = to + 1 end
  return at > 1 and rx.find(text:sub(from, to), "^[\\p{L}\\d]{2}$") ~= nil
end

--- Where the fact's own words stand, not before `from`: "4" is not looked for in "14".
local function place(f, from)
  local at = rx.has(f.sentence:sub(from), f.text)
  while at and (inside_word(f.sentence, from + at - 1) or inside_word(f.sentence, from + at - 1 + #f.text)) do
    from = from + at
    at = rx.has(f.sentence:sub(from), f.text)
  end
  return at and from + at - 1
end

local function earlier(a, b)
  if a.document ~= b.document then return a.document < b.document end
  return a.line < b.line or a.line == b.line and a.column < b.column
end

local numbers = { amount = true, how_long = true }

--- Of the kinds `{ name = true }`, else amounts and lengths:
-- { sentence, document, line, list = { { fact, at = byte, upto = byte } } } from left to right, in no table and no headline.
function figures.sentences(said, kinds)
  local all, found, open = {}, {}, nil
  for f in said:each {} do
    if (kinds or numbers)[f.kind] and (f.kind == "moment" or f.amount.nominal) and not f.table and not f.headline then table.insert(all, f) end
  end
  table.sort(all, earlier)
  for _, f in ipairs(all) do
    if not open or open.document ~= f.document or open.sentence ~= f.sentence or f.line - open.line > 2 then
      open = { sentence = f.sentence, document = f.document, line = f.line, list = {}, next = 1 }
      table.insert(found, open)
    end
    local last = open.list[#open.list]
    local at = last and last.fact.text == f.text and last.fact.column == f.column and last.at or place(f, open.next)
    if at then -- both numbers of "61 of the 180" stand at one place
      table.insert(open.list, { fact = f, at = at, upto = at + #f.text - 1, s = open })
      open.next = at + #f.text
    end
  end
  return found
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

--- Is the second sentence told right behind the first, in its paragraph?
function figures.follows(s, before)
  return before ~= nil and before.document == s.document and s.line - before.line <= 1
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

return figures
