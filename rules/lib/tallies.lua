--- The two numbers of a vote, the first one first.
local small = { no = 0, none = 0, nil_ = 0, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9,
  ten = 10, eleven = 11, twelve = 12 }

local tallies = {}

--- A ratio keeps its second number in its words alone.
function tallies.numbers(f)
  if not f.both then return f.more, f.less end
  local word = rx.match(f.text, "(\\w+)$")
  local second = word and (small[string.lower(word)] or tonumber(word))
  return f.both, second and amount(second)
end

return tallies
