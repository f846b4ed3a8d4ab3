--- "What is still open.", "Who pays for it": the head of a part of a text, which tells nothing by itself.
local kept = require "lib.kept"

local opens = "(?i)^\\W*(?:what|how|why|when|where|who|whom|whose|which|whether)\\b"

--- Is the sentence such a head?
return kept(function(sentence)
  return rx.find(sentence, opens) ~= nil and rx.count(sentence, "[\\p{L}\\p{N}]+") <= 8
end)
