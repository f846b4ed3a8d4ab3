--- For word files: ends that are told of certain nouns. `told_of { "strike", "walkout" } "strike" { works = { "was averted", "~avert" } }` enters
--- "strike .. was averted" and, for a verb, "~avert .. strike", for each noun.
local ends = require "lib.ends"

return function(nouns)
  return function(matter)
    return function(by_state)
      for state, words_of in pairs(by_state) do
        local phrases = {}
        for _, noun in ipairs(nouns) do
          for _, told in ipairs(words_of) do
            table.insert(phrases, told:sub(1, 1) == "~" and told .. " .. " .. noun or noun .. " .. " .. told)
          end
        end
        ends(matter) { [state] = phrases }
      end
    end
  end
end
