--- How a contest stood half-way, or how it felt to somebody, is not how it ended.
local half_way = {}

local felt = "(?i)\\b(?:they|some|many|most|all|fans|supporters|people|those|everybody|everyone|nobody) (?:\\p{Ll}+ )?"
  .. "(?:says?|said|think|thinks|thought|believed?|believes|feels?|felt|swears?|swore|hoped?|insist|claim)(?: that)?\\b[^.;]*\\b"
local stage = "\\E\\b[^.;]{0,40}?\\b(?:(?:at|by|before|until) (?:the )?(?:half-?time|half|break|interval|turn|lunch|tea)|"
  .. "(?:in|for|after) the (?:first|second|third|opening) \\p{Ll}+|for (?:an|one|half an|most of the|a) \\p{Ll}+)\\b"

--- "They say that Osby won it", "Osby won it at half-time".
function half_way.is(f)
  return rx.find(f.sentence, felt .. "\\Q" .. f.text .. "\\E") ~= nil or rx.find(f.sentence, "(?i)\\b\\Q" .. f.text .. stage) ~= nil
end

local before = "\\E\\b[^.;:]*\\b(?:had|have|has|once|already|thought|believed|seemed|should|could|led|held|last|earlier|before|"
  .. "at (?:half-?time|the break))\\b"

--- "Osby lost a game that it had won twice": the sentence knows both.
function half_way.turns(f)
  return rx.find(f.sentence, "(?i)\\b\\Q" .. f.text .. before) ~= nil
end

return half_way
