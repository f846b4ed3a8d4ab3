--- Words that stand in one row of several, "fire blaze wildfire": a function of a word that gives the set of its rows, nil where it is in none.
local lazy = require "lib.lazy"
local rows = {}

function rows.of(list)
  return lazy(function()
    local found = {}
    for i, row in ipairs(list) do
      for word in rx.each(row, "\\S+") do
        found[word] = found[word] or {}
        found[word][i] = true
      end
    end
    return found
  end)
end

--- Do the two stand in one row?
function rows.meet(of, a, b)
  local other = of(b)
  for i in pairs(other and of(a) or {}) do
    if other[i] then return true end
  end
  return false
end

return rows
