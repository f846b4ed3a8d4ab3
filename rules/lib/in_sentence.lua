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

return in_sentence
