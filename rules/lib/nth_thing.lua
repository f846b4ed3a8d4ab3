--- "The first flood", "the second flood": two of one kind, by their numbers.
local kept = require "lib.kept"

local nth = "(?i)\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|"
  .. "ninth|tenth|opening|last|final|latest|previous) (?:\\p{Ll}+ )?(\\p{Ll}{4,})\\b"
local no_thing = "^(?:time|times|year|years|month|months|week|weeks|day|days|hour|hours|half|place|since|because|woman|person|name|names)$"

local alone = "(?i)\\bthe (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=[.,;:]|$)" -- "and Velm opened the second"
local later = { second = true, third = true, fourth = true, fifth = true, sixth = true, seventh = true, eighth = true, ninth = true, tenth = true }

local read = kept(function(sentence)
  local found = {}
  for number, noun in rx.each(sentence, nth) do
    if not rx.find(noun, no_thing) then found[noun] = found[noun] and "" or number:lower() end
  end
  return found
end)

--- "The second tunnel" here, "the tunnel" there.
local function has_plain(sentence, noun)
  return rx.find(sentence, "(?i)\\b(?:the|its|his|her|their|this|that) (?:\\p{Ll}+ )?\\Q" .. noun .. "\\E\\b") ~= nil
end

--- The one tells its number alone, and the other another one with its noun.
local function stands_alone(other, sentence)
  local number = rx.match(sentence, alone)
  if not number then return false end
  for _, told in pairs(other) do
    if told ~= "" and told ~= number:lower() then return true end
  end
  return false
end

return function(a, b)
  local here, other = read(a), read(b)
  if stands_alone(other, a) or stands_alone(here, b) then return true end
  for noun, number in pairs(here) do
    if later[number] and not other[noun] and has_plain(b, noun) then return true end
  end
  for noun, number in pairs(other) do
    if later[number] and not here[noun] and has_plain(a, noun) then return true end
  end
  for noun, number in pairs(here) do
    if number ~= "" and other[noun] and other[noun] ~= "" and other[noun] ~= number then return true end
  end
  return false
end
