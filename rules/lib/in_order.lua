-- The amounts of each sentence from left to right, for rules that do sums with what one sentence tells: lib/figures.lua, without what is
-- said twice or taken back.
local tail = require "lib.tail"
local order = {}

--- { sentence, document, line, first = fact, list = { { fact, at = byte, upto = byte } } }, in no table and no headline.
function order.sentences(said)
  return said:sentences({ amount = true }, true)
end

--- The words between two amounts of a sentence, or before the first (nil) and behind the last.
function order.between(s, a, b)
  return s.sentence:sub(a and a.upto + 1 or 1, b and b.at - 1 or -1)
end

--- A percentage or a fraction, as a part of one: 0.6 of "60 percent", 0.3333 of "one in three"; else nil.
function order.share(f)
  if f.amount.unit == "percent" then return f.amount.nominal / 100 end
  return not f.amount.unit and f.amount.nominal < 1 and f.amount.nominal > 0 and rx.find(f.text, "[a-z]") and f.amount.nominal or nil
end

--- What stands behind the byte `upto` of a sentence, at most so many characters.
function order.behind(s, upto, most)
  return rx.match(s.sentence:sub(upto + 1), "(?s)^.{0," .. most .. "}")
end

--- What stands before the byte `at`.
function order.before(s, at, most)
  return tail(s.sentence:sub(1, at - 1), most)
end

return order
