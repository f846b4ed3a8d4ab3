--- A list of words as a function that tells whether a word is of it: word_list "the a an". Made when it is first asked.
local lazy = require "lib.lazy"

return function(words)
  return lazy(function()
    local found = {}
    for word in rx.each(words, "\\S+") do found[word] = true end
    return found
  end)
end
