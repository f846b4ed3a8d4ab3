-- The amounts of each sentence from left to right, for rules that do sums with what one sentence tells.
local tail = require "lib.tail"
local order = {}

local function place(f)
  return rx.has(f.sentence, f.text) or 1
end

--- "15 kilometres (9 miles)": told before.
local function in_brackets(f)
  return f.aside == "restated" and rx.find(f.sentence, "[(\\[][^()\\[\\]]*\\Q" .. f.text .. "\\E") ~= nil
end

--- Sentences with two amounts and more: { sentence, document, line, first = fact, list = { { fact, at = byte, upto =
-- byte } } }, in no table and no headline.
function order.sentences(said)
  local by, found = {}, {}
  for f in said:each { kind = "amount" } do
    if f.amount.nominal and not f.table and not f.headline and not f.corrected and not in_brackets(f) then
      local key = f.document .. ":" .. f.line .. ":" .. f.sentence
      if not by[key] then
        by[key] = { sentence = f.sentence, document = f.document, line = f.line, first = f, list = {} }
        table.insert(found, by[key])
      end
      local at = place(f)
      table.insert(by[key].list, { fact = f, at = at, upto = at + #f.text - 1 })
    end
  end
  -- facts come by the time of which they tell; sentences are wanted as they are read
  for i, s in ipairs(found) do s.index = i end
  table.sort(found, function(a, b)
    if a.document ~= b.document then return a.document < b.document end
    return a.line < b.line or a.line == b.line and a.index < b.index
  end)
  for _, s in ipairs(found) do table.sort(s.list, function(a, b) return a.at < b.at end) end
  return found
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
