--- What stands before the words of a fact in its sentence, and behind them; "" where the sentence has others.
local kept = require "lib.kept"
local in_sentence = {}

in_sentence.before = kept(function(f)
  local at = rx.has(f.sentence, f.text)
  return at and f.sentence:sub(1, at - 1) or ""
end)

in_sentence.behind = kept(function(f)
  local at = rx.has(f.sentence, f.text)
  return at and f.sentence:sub(at + #f.text) or ""
end)

local bound = "(?:[;:.!?()–—]|,? (?:but|though|although|while|whereas|because|after which|and (?:the|a|an|its|his|her|their))\\b)"

--- The clause that the words stand in, as far as signs and a few words part it from others.
in_sentence.clause = kept(function(f)
  local before, behind = in_sentence.before(f), in_sentence.behind(f)
  return (rx.match(before, "(?s)^.*" .. bound .. "(.*)$") or before) .. f.text .. (rx.match(behind, "(?s)^(.*?)" .. bound) or behind)
end)

return in_sentence
