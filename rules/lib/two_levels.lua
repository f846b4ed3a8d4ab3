-- Two neighbouring amounts of a sentence that may be held against each other as they stand: same unit, near each other, both told plainly.
local figures = require "lib.figures"
local two_levels = {}

--- Words that may stand between a preposition and its amount.
two_levels.hedge = "(?:(?:the|a|an|its|their|his|her|some|about|around|just|only|nearly|almost|roughly|a record|as much as|as little as) )*"
  .. "(?:[A-Z]{0,3}[^\\w\\s]?)$"

-- What is not said to be so; places, which fall as one climbs; prices of money, which fall as it gains; losses, of which less is more.
local unsure = "\\b(?:may|(?i:not|never|neither|nor|cannot|[a-z]+n['’]t|would|could|might|should|if|unless|whether|rather than|instead of))\\b"
local turned = "(?i)\\b(?:rank\\w*|places?|spots?|position|seed(?:ed)?|handicap|under par|exchange rate|against the (?:dollar|euro|pound)|"
  .. "(?:per|to the) (?:dollar|euro|pound)|lira|yen|rupees?|roubles?|rubles?|pesos?|naira|loss|losses|deficit|minus|below zero|negative|"
  .. "shortfall|debt|odds)\\b"

local function has_sign(a)
  return rx.find(figures.before(a, 6), "[-−–]\\W?$") ~= nil
end

local function usable(a)
  local f = a.fact
  return f.modality ~= "denied" and not f.corrected and f.amount.nominal and f.amount.nominal > 0 and f.aside ~= "label" and not has_sign(a)
end

--- Both of one unit, or one of them without; and not so far apart that a word for a million is missing.
local function alike(a, b)
  local x, y = a.fact.amount, b.fact.amount
  if a.fact.kind ~= b.fact.kind or x.unit and y.unit and x.unit ~= y.unit then return false end
  local one_counts = (x.unit == nil) ~= (y.unit == nil) and (x.unit == nil and a.fact.noun or y.unit == nil and b.fact.noun)
  local ratio = x.nominal / y.nominal
  return not one_counts and ratio < 12 and ratio > 1 / 12
end

--- Is the first surely not more than the second (`way` 1), or not less (`way` -1)?
function two_levels.contradict(a, b, way)
  local low, high = figures.bounds(a.fact.amount)
  local least, most = figures.bounds(b.fact.amount)
  if way > 0 then return high <= least end
  return low >= most
end

--- Calls `look(s, a, b)` for each two neighbouring amounts of one sort.
function two_levels.each(said, look)
  for _, s in ipairs(figures.sentences(said)) do
    if #s.list >= 2 and not rx.find(s.sentence, unsure) and not rx.find(s.sentence, turned) then
      for i = 1, #s.list - 1 do
        local a, b = s.list[i], s.list[i + 1]
        if usable(a) and usable(b) and alike(a, b) and #figures.between(a, b) < 110 then look(s, a, b) end
      end
    end
  end
end

return two_levels
