--- "There was another Aurora, a barque, built in 1902", "two villages of the same name": what is told there is told of somebody or something else.
local kept = require "lib.kept"

local cue = "(?i)\\b(?:another|second|third|different|other|later|earlier|older|same name|namesakes?|mixed up|confused)\\b"
local second_one = "\\b(?i:another|a second|a third|a different|the other|a later|an earlier|an older) (?:\\p{Ll}+ )?"
  .. "(?!\\p{Lu}\\p{Ll}+(?:an|ian|ese|ish)\\b)\\p{Lu}\\p{Ll}+(?:,| (?!\\p{Lu})(?!\\p{Ll}+s\\b))|\\b(?i:of the same name|namesakes?)\\b"

--- Does the sentence bring in a second one of a name?
return kept(function(sentence)
  return rx.find(sentence, cue) ~= nil and rx.find(sentence, second_one) ~= nil
end)
