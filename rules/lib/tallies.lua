--- The two numbers of a vote, the first one first.
local small = require "lib.number_words"

local tallies = {}

--- A ratio keeps its second number in its words alone.
function tallies.numbers(f)
  if not f.both then return f.more, f.less end
  local word = rx.match(f.text, "(\\w+)$")
  local second = word and (small[string.lower(word)] or tonumber(word))
  return f.both, second and amount(second)
end

return tallies
