--- What a function makes of a text, kept while rules ask for the same texts again and again: of the last few hundred.
-- For functions that make the same of the same text, always.
local most = 400

return function(make)
  local made, count = {}, 0
  return function(text)
    local known = made[text]
    if known == nil then
      if count == most then made, count = {}, 0 end
      known = make(text)
      made[text] = known
      count = count + 1
    end
    return known
  end
end
