--- "Rose by 74,134, or 5.1 percent, to 3,486,214": a change, the same in percent, and the level that it led to. "74,134 more than in 2014, a gain of
-- 5.1 percent", with the level in the sentence before or behind.
local figures = require "lib.figures"

local nouns = "increase|rise|gain|growth|jump|climb|surge|fall|drop|decline|decrease|loss|cut|dip|slump|reduction|plunge"
local hedge = "(?:(?:the|a|an|about|some|around|just|only|nearly|almost|roughly|exactly|another) )*(?:[A-Z]{0,3}[^\\w\\s]?)$"
local by = "(?i)\\b(?:by|gained|gains|added|adds|lost|loses|shed|sheds|up|down|rose|rises?|fell|falls?|grew|grows?|climbed|"
  .. "jumped|dropped|increased|decreased|declined|sank|slid|shrank|(?:" .. nouns .. ")s?(?: in [a-z ]{3,24})? of) " .. hedge
local more = "(?i)^(?: (?!and\\b|to\\b)[\\p{L}'’-]+){0,2}? (?:more|higher|fewer|less|lower|above|below) than\\b"

-- The change, and at once the change in percent; or the other way round.
local told_anew = "(?i)^(?: [\\p{L}'’-]+){0,3}?(?:,| \\(| -| –) ?(?:(?:or|that is|equal to|i\\.e\\.|which is|up|down|(?:an? |the )?(?:" .. nouns
  .. ") of) )?" .. hedge
local than_then = "(?i)^(?: [\\p{L}\\d'’-]+){2,9}?(?:, (?:when|which|who)[^,.;]{2,50})?, (?:or|an? (?:[a-z]+ )?(?:" .. nouns .. ") of) " .. hedge
local leads_to = "(?i)(?:^|\\b)(?:to|at|reaching|leaving|bringing it to|bringing the [a-z]+ to|and stands? at|and now stands? at) " .. hedge
local other = "(?i)\\b(?:each|average\\w*|annuali[sz]ed|inflation|real terms|adjusted|underlying|organic\\w*|constant|respectively|of which|"
  .. "forecast\\w*|expect\\w*|target\\w*|points?|could|would|compound\\w*|seasonally|per year|"
  .. "a year from|including|excluding)\\b"

local function plain(a)
  local x = a.fact.amount
  return figures.plain(a.fact) and figures.bounded(x) and x.nominal > 0 and a.fact.kind == "amount" and a.fact.aside ~= "label"
end

local function is_percent(a)
  return a.fact.amount.unit == "percent"
end

local function is_change(a)
  return rx.find(figures.before(a), by) ~= nil or rx.find(figures.behind(a), more) ~= nil
end

--- The change and its percentage, of two neighbours of a sentence.
local function told_twice(a, b)
  if is_percent(a) == is_percent(b) or not is_change(a) then return nil end
  local between = figures.between(a, b)
  if not rx.find(between, told_anew) and not (rx.find(figures.behind(a), more) and rx.find(between, than_then)) then return nil end
  if is_percent(a) then return b, a end
  return a, b
end

--- A number of the unit of the change, and greater.
local function is_level(a, gain)
  local x, y = a.fact, gain.fact
  if not plain(a) or is_percent(a) or x.amount.unit ~= y.amount.unit or x.amount.nominal <= y.amount.nominal then return false end
  return x.amount.unit ~= nil or not x.noun or not y.noun or x.noun == y.noun or rx.find(y.noun, "^(?:more|higher|fewer|less|lower)$") ~= nil
end

--- The level that the change led to: the third number of the sentence, or all that a neighbour tells.
local function level_of(s, gain, share, beside)
  if #s.list == 3 then
    local a = s.list[1] ~= gain and s.list[1] ~= share and s.list[1] or s.list[3]
    local tied = a == s.list[1] or rx.find(figures.before(a), leads_to)
    return tied and is_level(a, gain) and a or nil
  end
  if #s.list ~= 2 then return nil end
  local found
  for _, near in ipairs(beside) do
    for _, a in ipairs(near.list) do
      if is_level(a, gain) then
        if found then return nil end
        found = a
      end
    end
  end
  return found
end

--- Can the change be so many percent of the level, of what it was, or of what it is to be?
local function fits(gain, share, level)
  local a, b = figures.bounds(gain.fact.amount)
  local c, d = figures.bounds(level.fact.amount)
  local p = share.fact.amount
  local slack = math.max((p.high - p.low) * 0.6, (p.rough and 0.1 or 0.02) * p.nominal)
  local low, high = p.low - slack, p.high + slack
  for _, base in ipairs { { c - b, d - a }, { c, d }, { c + a, d + b } } do
    if base[1] > 0 and a / base[2] * 100 <= high and b / base[1] * 100 >= low then return true end
  end
  return false
end

-- "The figure is 74,134 higher": of what the paragraph before tells.
local goes_on = "(?i)^[\"“]?(?:that|this|it|the (?:figure|number|total|count|sum|result))\\b"

--- The level is of the size that change and percentage make; "36 dollars, or 2 percent, on each bill" is not of the budget told before.
local function of_like_size(gain, share, level)
  local made = gain.fact.amount.nominal / share.fact.amount.nominal * 100
  local ratio = level.fact.amount.nominal / made
  return ratio > 0.25 and ratio < 4
end

local function check(s, beside, report)
  for i = 1, #s.list - 1 do
    local gain, share = told_twice(s.list[i], s.list[i + 1])
    local level = gain and plain(gain) and plain(share) and level_of(s, gain, share, beside)
    if level and of_like_size(gain, share, level) and not fits(gain, share, level) then
      report { a = share.fact, b = level.fact, more = { gain.fact }, why = "the change divided by the level before it",
        message = string.format("a change of %s that ends or begins at %s is not %s", tostring(gain.fact.amount), tostring(level.fact.amount),
          share.fact.text) }
    end
  end
end

return {
  id = "gain-percent-differs",
  title = "A change in numbers is not the change in percent",
  why = "Dividing the change by the level gives the percentage.",
  severity = "warning",
  reads = "amount",
  scope = "document",
  group = {},
  false_positives = "A level of something else in the sentence beside it.",

  check = function(said, report)
    local sentences = figures.sentences(said, { amount = true })
    for i, s in ipairs(sentences) do
      local beside, before = {}, sentences[i - 1]
      local above = before and before.document == s.document and s.line - before.line <= 2 and rx.find(s.sentence, goes_on)
      if figures.follows(s, before) or above then table.insert(beside, before) end
      if sentences[i + 1] and figures.follows(sentences[i + 1], s) then table.insert(beside, sentences[i + 1]) end
      if not rx.find(s.sentence, other) then check(s, beside, report) end
    end
  end,

  flags = {
    "The population of Peru rose by 74,134, or 5.1 percent, to 3,486,214.",
    "Osby has 61,400 residents.\n\nThe figure is 2,300 higher than that of 2014, when the last count was held, a gain of 8.3 percent.",
    "Traffic in Osby was 74,134 vehicles higher than in 2014, a gain of 3.1 percent. In 2014 the road had carried 3.91 million vehicles.",
    "Sales at Arrow fell 12 percent, or 30 million euros, to 420 million euros.",
  },
  silent = {
    "The population of Peru rose by 74,134, or 2.2 percent, to 3,486,214.",
    "Osby has 61,400 residents. That is 2,300 more than in 2014, a gain of 3.9 percent.",
    "Osby has 61,400 residents. The fair drew 2,300 more than in 2014, and the gain of 8.3 percent is a record.",
    "Traffic in Osby was 74,134 vehicles higher than in 2014, a gain of 3.1 percent. In 2014 the road had carried 2.39 million vehicles.",
    "Osby passed a budget of 216.2 million dollars. The tax on a house goes up by 36 dollars, or 1.95 percent.",
    "Sales at Arrow fell 7 percent, or 30 million euros, to 420 million euros.",
  },
}
