--- "Passengers: 212, and 221": two amounts of one story in a finding's message, after what both count, measure or are about.

local kinds = require "lib.topic_kinds"

--- The noun, as the text has it.
local function counted(f)
  if f.kind ~= "amount" or not f.noun or f.noun == "thing" then return nil end
  return rx.match(f.sentence, "(?i)\\b(\\Q" .. f.noun .. "\\E\\p{Ll}{0,2})\\b")
end

--- The topic of both: #damages.
local function topic(a, b)
  for word in rx.each(a.about or "", "#[\\p{L}_]+") do
    if rx.has((b.about or "") .. " ", word .. " ") then return word end
  end
end

--- "power cut" for #power_cut.
local function in_words(name)
  local words = {}
  for word in rx.each(name or "", "\\p{L}+") do table.insert(words, word) end
  return words[1] and table.concat(words, " ")
end

local function both(a, b)
  if a.noun and b.noun then return a.noun == b.noun and (counted(a) or counted(b)) end
  local name = a.measure == b.measure and a.measure or topic(a, b)
  if name and a.kind == "how_long" and kinds.things(name) then return nil end -- no "people: 16 hours"
  return in_words(name)
end

return function(a, b)
  local told = string.format("%s, and %s", tostring(a.amount), tostring(b.amount))
  local what = both(a, b)
  return what and what:lower() .. ": " .. told or told
end
