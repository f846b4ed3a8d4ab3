--- "The takeover of Penwick Dairies", "the takeover of Selby Mills": one noun, and in each sentence a name with it that the other lacks.
local kept = require "lib.kept"

local name = "(\\p{Lu}[\\p{L}'’-]*\\p{L}(?: \\p{Lu}[\\p{L}'’-]*\\p{L})* ?|(?<=flight )\\d+)"
local of_name = "\\b(\\p{Ll}{4,}) (?:(?:of|at|in|from|to|for|with|near|off) )?(?:the )?" .. name
local name_before = name .. "(?:['’]s )?((?:\\p{Ll}+ ){0,2}\\p{Ll}{4,})"
local calendar = "^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}*"
local speech = "^(?:said|says|told|added|asked|wrote|according|minister|mayor|president|chairman|judge|spokes\\p{Ll}+|from|with|that|when|after|"
  .. "before)$"

--- { { noun, name } }
local read = kept(function(sentence)
  local found = {}
  local function add(noun, named)
    if not rx.find(named, calendar) and not rx.find(noun, speech) then table.insert(found, { noun = noun, name = named }) end
  end
  for noun, named in rx.each(sentence, of_name) do add(noun, named) end
  for named, nouns in rx.each(sentence, name_before) do add(rx.match(nouns, "\\p{Ll}+$"), named) end
  return found
end)

--- No word of the name stands in the sentence. "Łódź" may be called Lodz.
local function lacks(sentence, named)
  if rx.find(named, "[^\\x00-\\x7F’]") then return false end
  for word in rx.each(named, "[\\p{L}\\d]{2,}") do
    if rx.has(sentence, word) then return false end
  end
  return true
end

return function(a, b)
  for _, x in ipairs(read(a)) do
    for _, y in ipairs(read(b)) do
      if x.noun == y.noun and lacks(b, x.name) and lacks(a, y.name) then return true end
    end
  end
  return false
end
