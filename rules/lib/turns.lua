-- Rules that know a fault by the wording of a sentence, or of two sentences of one paragraph: a list of turns, each a pattern and a function that
-- gets what the pattern caught and tells what is wrong with it, or nothing.
local statements = require "lib.statements"
local turns = {}

local function plain(s)
  return not s.table and not s.question
end

--- The message of the first turn that finds fault with the text; `whole` for the turns that need a second sentence.
local function fault(text, list, whole)
  for _, turn in ipairs(list) do
    local message = (turn.two or false) == whole and rx.find(text, turn[1]) and turn[2](rx.match(text, turn[1]))
    if message then return message end
  end
end

--- Does the other stand behind it, in the same paragraph?
local function goes_on(s, other)
  return other.line == s.line and plain(other)
end

local function look(rule, s, behind, report)
  if not plain(s) or not rx.find(s.sentence, rule.test) or rx.find(s.sentence, rule.excuse) then return end
  local message, second = fault(s.sentence, rule.turns, false), nil
  if not message and behind and goes_on(s, behind) and not rx.find(behind.sentence, rule.excuse) then
    message, second = fault(s.sentence .. " " .. behind.sentence, rule.turns, true), behind
  end
  if message then report { a = s, b = second, message = message, why = rule.why } end
end

--- A rule's `check`: looks at each sentence in which `test` is found and no `excuse`; a turn with `two = true` also reads the sentence behind it.
function turns.check(rule)
  local both = false
  for _, turn in ipairs(rule.turns) do both = both or turn.two or false end
  return function(said, report)
    for _, sentences in ipairs(statements.in_order(said)) do
      for i, s in ipairs(sentences) do look(rule, s, both and sentences[i + 1], report) end
    end
  end
end

return turns
