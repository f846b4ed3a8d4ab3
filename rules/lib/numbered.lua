--- What rules share about things of a numbered series: Harrow-2 is not Harrow-3, nor is Flight 214 Flight 991.
local kept = require "lib.kept"
local numbered = {}

local counted = "(?i)\\b(?:count|charge|question|round|stage|phase|step|group|lot|item|article|section|chapter|"
  .. "part|option|scenario|day|week|game|set|leg)\\x20(one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\b"

--- What the pattern takes out of the one sentence and out of the other: are they two?
function numbered.two_by(a, b, pattern)
  local x, y = rx.match(a, pattern), rx.match(b, pattern)
  return x ~= nil and y ~= nil and x:lower() ~= y:lower()
end

--- "On count one", "on count two": two members of a row, and neither sentence tells the other's.
function numbered.in_row(a, b)
  return numbered.two_by(a, b, counted)
end

local named = "\\p{Lu}\\p{L}+-\\d+\\b|\\b(?:Flight|Unit|Reactor|Phase|Stage|Line|Route|Platform|Terminal|Pier|Gate|Block|Pit|Well|Room|Bus|Class|"
  .. "Level|Ward|District|Precinct)\\x20(?:No\\.\\x20)?\\d+\\b"

--- { "harrow" = { ["2"] = true } }; false where the text names none.
local members = kept(function(text)
  if not rx.find(text, named) then return false end
  local found = {}
  for name in rx.each(text, named) do
    local base, number = rx.match(name, "^\\p{L}+"):lower(), rx.match(name, "\\d+$")
    found[base] = found[base] or {}
    found[base][number] = true
  end
  return found
end)

--- Does each of the two name members of one base, and none the other's?
local function are_apart(x, y)
  for base, of_x in pairs(x and y and x or {}) do
    local apart = y[base] ~= nil
    for member in pairs(of_x) do apart = apart and not y[base][member] end
    if apart then return true end
  end
  return false
end

local strengths = { "(?i)\\bmagnitude(?:-| of )?(?: about)? ?(\\d(?:\\.\\d)?)\\b", "(?i)\\b(\\d(?:\\.\\d)?)[ -]magnitude\\b" }

local strength = kept(function(text)
  return rx.has(text:lower(), "magnitude") and (rx.match(text, strengths[1]) or rx.match(text, strengths[2])) or false
end)

--- "The quake of magnitude 8.3 in 2015", "that of 22 August (magnitude 6.7)"; a few tenths are two readings of one.
function numbered.of_two_quakes(a, b)
  local x, y = strength(a), strength(b)
  return x and y and math.abs(tonumber(x) - tonumber(y)) > 0.35
end

local one_more = "\\b(?i:an?|the) (second|third|fourth|fifth|sixth|seventh) (\\p{Ll}{4,})"

--- "A second avalanche hit the hut", "the avalanche hit the hut": the one tells of one more.
function numbered.of_one_more(a, b)
  local nth, noun = rx.match(a, one_more)
  if nth and rx.has(b:lower(), noun) and not rx.has(b, nth) then return true end
  nth, noun = rx.match(b, one_more)
  return nth ~= nil and rx.has(a:lower(), noun) ~= nil and not rx.has(a, nth)
end

--- Do the two texts each name a member of one series, and none the other's?
function numbered.of_one_series(a, b)
  local x = members(a)
  return are_apart(x, x and members(b))
end

local twins = "\\b(?:Great|Little|Greater|Lesser|Grande?|Petite?|Upper|Lower|Northern|Southern|Eastern|Western|North|South|East|West|Old|New|Inner|"
  .. "Outer|Big|Small|High|Low|Near|Far)\\x20\\p{Lu}\\p{L}{2,}"

local of_two = "\\b(?i:the|its|their|an?|in) (?:old|new|upper|lower|northern|southern|eastern|western|inner|outer|big|small|bigger|smaller|larger|"
  .. "left|right|elder|younger|former|men['’]s|women['’]s|boys['’]|girls['’]|junior|senior|public|private|primary|secondary|urban|rural)"
  .. "\\x20\\p{Ll}{3,}"

--- { "amis" = { great = true }, hall = { new = true } }; false where the text names none.
local sides = kept(function(text)
  local found, any = {}, false
  for name in rx.each(text, of_two) do
    local side, base = rx.match(name, "([\\p{L}'’]+)\\x20\\p{L}+$"), rx.match(name, "\\p{L}+$")
    found[base] = found[base] or {}
    found[base][side], any = true, true
  end
  if not any and not rx.find(text, twins) then return false end
  for name in rx.each(text, twins) do
    local side, base = rx.match(name, "^\\p{L}+"):lower(), rx.match(name, "\\p{L}+$"):lower()
    found[base] = found[base] or {}
    found[base][side] = true
  end
  return found
end)

--- "On Great Amis", "on Little Amis"; "the old hall", "the new hall": two of one name, and neither sentence tells the other's.
function numbered.of_twins(a, b)
  local x = sides(a)
  return are_apart(x, x and sides(b))
end

--- "The ban on cars", "the ban on lorries": of one noun and two things, neither of which the other sentence tells.
function numbered.of_two_by(noun, a, b)
  local which = "(?i)\\b\\Q" .. noun .. "\\E (?:for|of|on|against|from) (?:(?:the|an?|its|all) )?(\\p{L}{3,})"
  local x, y = rx.match(a, which), rx.match(b, which)
  return x ~= nil and y ~= nil and not rx.has(b:lower(), x:lower():sub(1, 4)) and not rx.has(a:lower(), y:lower():sub(1, 4))
end

--- Do the two texts each name a thing that the other tells apart from its own: by number, or by side?
function numbered.of_two(a, b)
  return numbered.of_one_series(a, b) or numbered.of_twins(a, b)
end

return numbered
