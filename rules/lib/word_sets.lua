--- The words of one class that a text has: the crimes, the posts, the names. Two texts whose words are all others speak of two things.
local in_both = require "lib.in_both"
local kept = require "lib.kept"
local word_sets = {}

--- A function of a text that gives the set of words that the pattern finds, each as `key` writes it; false where there is none.
function word_sets.of(pattern, key)
  return kept(function(text)
    local found, any = {}, false
    for word in rx.each(text, pattern) do found[key(word)], any = true, true end
    return any and found
  end)
end

--- Do both texts have such words, and none in common?
function word_sets.disjoint(x, y)
  return x and y and in_both(x, y) == 0 or false
end

return word_sets
