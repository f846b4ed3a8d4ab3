-- Rules that know a fault by the wording of a sentence, or of two sentences of one paragraph: a list of turns, each a pattern and a function that
-- gets what the pattern caught and tells what is wrong with it, or nothing. `unless`: words beside which this one turn tells nothing.
local goes_on = require "lib.goes_on"
local statements = require "lib.statements"
local turns = {}

local function plain(s)
  return not s.table and not s.question
end

--- The message of the first turn that finds fault with the text; `whole` for the turns that need a second sentence.
local function fault(text, list, whole)
  for _, turn in ipairs(list) do
    if (turn.two or false) == whole and rx.find(text, turn[1]) and not (turn.unless and rx.find(text, turn.unless)) then
      local message = turn[2](rx.match(text, turn[1]))
      if message then return message end
    end
  end
end

--- A function that gives the sentence behind another in its paragraph, or in the next; the order of the text is made when first asked for.
function turns.behind(said)
  local behind
  return function(s)
    if not behind then
      behind = {}
      for _, list in ipairs(statements.in_order(said)) do
        for i = 2, #list do behind[list[i - 1]] = list[i] end
      end
    end
    local other = behind[s]
    return other and goes_on(s, other) and plain(other) and other or nil
  end
end

local function look(rule, s, next_of, report)
  local message, behind = fault(s.sentence, rule.turns, false), nil
  if not message and rule.two then behind = next_of(s) end
  if behind and not rx.find(behind.sentence, rule.excuse) then message = fault(s.sentence .. " " .. behind.sentence, rule.turns, true) end
  if message then report { a = s, b = behind, message = message, why = rule.why } end
end

--- A rule's `check`: looks at each sentence in which `test` is found and no `excuse`; a turn with `two = true` also reads the sentence behind it.
function turns.check(rule)
  for _, turn in ipairs(rule.turns) do rule.two = rule.two or turn.two end
  return function(said, report)
    local next_of = turns.behind(said)
    for s in said:each { kind = "statement" } do
      if rx.find(s.sentence, rule.test) and plain(s) and not rx.find(s.sentence, rule.excuse) then look(rule, s, next_of, report) end
    end
  end
end

return turns
