--- Osby lies 40 kilometres from Lima here, 75 there: the way between two places is as long as it is.
local counting = require "lib.counting"
local gather = require "lib.gather"

local name = "(?-i:(\\p{Lu}[\\p{L}’'-]{2,}(?: \\p{Lu}[\\p{L}’'-]{2,}){0,2}))"
local length = "(?:about |some |roughly |around |just |only )?" .. counting.figure .. "[ -](km|kilomet(?:re|er)s?|miles?)\\b"
local side = "(?:(?:(?:to the |due )?(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|"
  .. "south-west) of|"
  .. "(?:away )?from|outside))"

-- Each with the captures that are the two places, the number and its unit.
local turns = {
  { "(?i)\\bdistance (?:between|from) " .. name .. " (?:and|to) " .. name .. " (?:is|was|of|comes to) " .. length, 1, 2, 3, 4 },
  { "(?i)\\b" .. length .. " (?:\\p{Ll}+ ){0,2}?(?:between|from) " .. name .. " (?:and|to) " .. name, 3, 4, 1, 2 },
  { "(?i)\\bfrom " .. name .. " (?:[\\p{Ll}]+ ){0,4}?" .. length .. " to " .. name, 1, 4, 2, 3 },
  { "(?:^|(?i)\\bof )" .. name .. "(?:,| lies| is| was|, which lies|, which is|, a \\p{Ll}+|, a \\p{Ll}+ \\p{Ll}+) " .. length .. " "
    .. side .. " " .. name, 1, 4, 2, 3 },
}
local other = "(?i)\\b(?:crow flies|by (?:road|sea|air|river|boat|train|rail)|detour|via|race|rally|ride|cycl\\w+|runners?|stage|front|"
  .. "stretch|section|within|"
  .. "more than|at least|less|up to|over|nearly|almost|last|first|remaining|another|built|widen\\w*|closed|planned|would|further|longer|shorter|"
  .. "instead|border|front line|coast(?:line)?|pipeline|traffic jam|queue|wide|per|an hour|kph|mph)\\b"

local function kilometres(number, unit)
  local n = counting.size(number)
  return n and n * (rx.find(unit, "(?i)^mile") and 1.609 or 1)
end

--- { key, km, fact } of a sentence that tells how far two named places are apart; nil of any other.
local function distance_in(f)
  for _, turn in ipairs(turns) do
    local found = { rx.match(f.sentence, turn[1]) }
    local from, to = found[turn[2]], found[turn[3]]
    local km = from and kilometres(found[turn[4]], found[turn[5]])
    if km and from ~= to then return { key = from < to and from .. "|" .. to or to .. "|" .. from, km = km, fact = f } end
  end
end

return {
  id = "distance-differs",
  title = "The distance between two places is told twice, and not the same",
  why = "It is as far today as it was yesterday.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "By road in one text and by air in the other, where neither says so.",

  check = function(said, report)
    local found = gather.new()
    for f in said:each { kind = "statement" } do
      local one = not f.table and not f.question and not f.quoted and rx.find(f.sentence, "(?i)(?:km|kilomet(?:re|er)s?|miles?)\\b")
        and not rx.find(f.sentence, other) and distance_in(f)
      if one then gather.put(found, one.key, one) end
    end
    for a, b in gather.alike(found) do
      local more, less = math.max(a.km, b.km), math.min(a.km, b.km)
      if a.fact.sentence ~= b.fact.sentence and more > 1.25 * less and more - less >= 3 then
        report { a = b.fact, b = a.fact, message = string.format("%.0f kilometres, and %.0f", b.km, a.km), why = "between the same two places" }
      end
    end
  end,

  flags = {
    "The distance between Osby and Lima is 40 kilometres. Farmers drive the 75 km from Lima to Osby each week.",
    "Osby, 40 kilometres south of Lima, is on fire.\n---\nThe village of Osby lies 90 miles from Lima.",
  },
  silent = {
    "The distance between Osby and Lima is 40 kilometres. Farmers drive the 42 km from Lima to Osby each week.",
    "The distance between Osby and Lima is 40 kilometres. Farmers drive the 75 km from Lima to Arlen each week.",
    "Osby, 40 kilometres south of Lima, is on fire.\n---\nThe village of Osby lies 25 miles from Lima.",
    "The distance between Osby and Lima is 40 kilometres. By sea it is 75 km from Lima to Osby.",
  },
}
