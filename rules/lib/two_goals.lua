--- "Left for Lima on Monday", "left for Velm on Wednesday"; "at the gala", "at the church": each says where or for what, and otherwise.
local kept = require "lib.kept"

local leads = { "for", "to", "at", "into" }
local goal = "\\b%s ((?:the |an? |its |his |her |their |our )?)((?:(?!(?:on|in|at|by|of|for|to|and|with|during|last|next|this|after|before|since|"
  .. "from|over|but|who|which|that|when|while)\\b)"
  .. "[\\p{L}’'-]+ ?){1,3})"
local none = "(?i)^(?:\\p{L}+ )?(?:days?|weeks?|months?|years?|hours?|minutes?|time|times|noon|midnight|dawn|dusk|night|least|most|first|last|once|"
  .. "home|work|"
  .. "example|instance|all|it|him|her|them|us|me|you|this|that|age|end|start|beginning|moment|weekend|morning|evening|one|two|three|four|five|six|"
  .. "seven|eight|nine|ten|eleven|twelve)\\b"

local read = kept(function(text)
  local found = {}
  for _, lead in ipairs(leads) do
    for article, what in rx.each(text, string.format(goal, lead)) do
      local told = article ~= "" or rx.find(what, "^\\p{Lu}") or lead == "at"
      if told and not rx.find(what, none) then
        found[lead] = found[lead] or {}
        table.insert(found[lead], what)
      end
    end
  end
  return found
end)

local function lacks(text, goals)
  for _, what in ipairs(goals) do
    for word in rx.each(what, "\\p{L}{4,}") do
      if rx.find(text, "(?i)\\b\\Q" .. rx.match(word, "^\\p{L}{4,5}") .. "\\E") then return false end
    end
  end
  return true
end

--- Of two clauses with their sentences.
return function(clause, other, sentence, other_sentence)
  local there = read(other)
  for lead, goals in pairs(read(clause)) do
    if there[lead] and lacks(other_sentence, goals) and lacks(sentence, there[lead]) then return true end
  end
  return false
end
