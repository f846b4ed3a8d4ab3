--- "90 million, twice the 45 million first planned": a level, how many times another it is said to be, and that other level.
local figures = require "lib.figures"
local numbers = require "lib.numbers"
local multiples = {}

local words = {
  twice = 2, double = 2, triple = 3, half = 0.5, ["a third of"] = 1 / 3, ["two thirds of"] = 2 / 3, ["a quarter of"] = 0.25,
  ["three quarters of"] = 0.75, ["a fifth of"] = 0.2, ["a tenth of"] = 0.1, ["half of"] = 0.5,
}
local counts = { two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10, twelve = 12, twenty = 20 }
local times = "(\\d+(?:\\.\\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) times"
local multiple = "(?i)(?:,|\\(| -| –| —| is| are| was| were) (?:which is |that is |or |and )?"
  .. "(more than |well over |over |nearly |almost |just under |less than |about |around |roughly |some |exactly |just |only )?"
  .. "(twice|double|triple|half(?: of)?|(?:a third|two[ -]thirds|a quarter|three[ -]quarters|a fifth|a tenth) of|" .. times .. ")"
  .. " (?:the|its|their|his|her|last (?:year|month|week|season)['’]s|that of the|"
  .. "as (?:much|many|long|big|high) as (?:the|its|their))"
  .. "(?: [\\p{Ll}'’-]+){0,2} ?(?:[A-Z]{0,3}[^\\w\\s]?)$"

local other = "(?i)\\b(?:each|per(?! cent)|average\\w*|respectively|of which|of whom|including|would|could|might|if|combined|together|both|another|"
  .. "a further)\\b"

--- How many times, as a range by the words of its bound.
local function range(bound, word)
  local n = words[rx.match(word:lower(), "^(.*?)-?$")]
  local count = rx.match(word:lower(), "^(\\S+) times$")
  n = n or count and (counts[count] or tonumber(count))
  if not n then return nil end
  bound = bound and bound:lower() or ""
  if rx.find(bound, "over|more") then return n * 0.98, n * 1.6 end
  if rx.find(bound, "nearly|almost|under|less") then return n * 0.75, n * 1.02 end
  local slack = rx.find(bound, "about|around|roughly|some") and 0.2 or 0.1
  return n * (1 - slack), n * (1 + slack)
end

local function one_sort(a, b)
  if a.kind ~= b.kind then return false end
  if a.amount.unit or b.amount.unit then return a.amount.unit ~= nil and b.amount.unit ~= nil end
  return not a.noun or not b.noun or a.noun == b.noun
end

--- The level, the words of the multiple, the other level and what they make, where they do not fit; else nil.
function multiples.wrong(s)
  if rx.find(s.sentence, other) then return nil end
  for i, old in ipairs(s.list) do
    local bound, word = rx.match(figures.before(old, 90), multiple)
    local at = word and rx.has(s.sentence:sub(1, old.at), word)
    local level
    for k = 1, i - 1 do
      local a = s.list[k]
      if at and a.upto < at and figures.comparable(a.fact) then level = a end
    end
    local low, high = nil, nil
    if level and figures.comparable(old.fact) and one_sort(level.fact, old.fact) then low, high = range(bound, word) end
    local same = low and numbers.in_unit_of(old.fact, level.fact)
    local ratio = same and same.nominal / old.fact.amount.nominal
    local near = ratio and not rx.find(s.sentence:sub(level.upto + 1, at), "[;:.]|\\d")
    if near and (ratio < low or ratio > high) then return level, word, old, ratio end
  end
end

return multiples
