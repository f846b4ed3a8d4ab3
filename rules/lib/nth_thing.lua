--- "The first flood", "the second flood": two of one kind, by their numbers.
local kept = require "lib.kept"

local nth = "(?i)\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|"
  .. "ninth|tenth|opening|last|final|latest|previous) (?:\\p{Ll}+ )?(\\p{Ll}{4,})\\b"
local no_thing = "^(?:time|times|year|years|month|months|week|weeks|day|days|hour|hours|half|place|since|because|woman|person|name|names)$"

local read = kept(function(sentence)
  local found = {}
  for number, noun in rx.each(sentence, nth) do
    if not rx.find(noun, no_thing) then found[noun] = found[noun] and "" or number:lower() end
  end
  return found
end)

return function(a, b)
  local other = read(b)
  for noun, number in pairs(read(a)) do
    if number ~= "" and other[noun] and other[noun] ~= "" and other[noun] ~= number then return true end
  end
  return false
end
