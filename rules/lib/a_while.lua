--- "Was closed for three hours", "shut overnight": so for a while, which says nothing of what it is otherwise.
local kept = require "lib.kept"

local a_while = "(?i)\\b(?:for (?:about |some |nearly |almost |over |more than )?(?:an?|\\d+|\\p{L}+|half an|a few|several) "
  .. "(?:minutes?|hours?|moments?|days?|nights?|afternoon|morning)|for a (?:while|time|moment)|briefly|temporarily|overnight|in the night)\\b"

return kept(function(sentence)
  return rx.find(sentence, a_while) ~= nil
end)
