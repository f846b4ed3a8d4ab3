-- Rules that know a fault by the wording of a sentence, or of two sentences of one paragraph: a list of turns, each a pattern and a function that
-- gets what the pattern caught and tells what is wrong with it, or nothing.
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

--- The next sentence, where it stands in the same paragraph.
local function next_of(s, other)
  return other and other.document == s.document and other.line == s.line and plain(other) and other or nil
end

--- A rule's `check`: looks at each sentence in which `test` is found and no `excuse`; a turn with `two = true` also reads the sentence behind it.
function turns.check(rule)
  local both = false
  for _, turn in ipairs(rule.turns) do both = both or turn.two or false end
  return function(said, report)
    local all = {}
    for s in said:each { kind = "statement" } do table.insert(all, s) end
    for i, s in ipairs(all) do
      if plain(s) and rx.find(s.sentence, rule.test) and not rx.find(s.sentence, rule.excuse) then
        local message = fault(s.sentence, rule.turns, false)
        local behind = both and not message and next_of(s, all[i + 1])
        if behind and not rx.find(behind.sentence, rule.excuse) then message = fault(s.sentence .. " " .. behind.sentence, rule.turns, true) end
        if message then report { a = s, b = behind or nil, message = message, why = rule.why } end
      end
    end
  end
end

return turns
