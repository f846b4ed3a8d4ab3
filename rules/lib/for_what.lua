--- "Apologised for the picture", "did not apologise for the headline", "took money from the brewers", "took none from the bank": one deed, of two
-- things. Each must name what the other's sentence does not.
local leads = { "for", "from", "against", "about", "over", "to" }
local behind = "^[^.;:]*?\\b%s (?:(?:the|a|an|its|his|her|their|any|all|such|this|that|these|those) )?((?:(?!(?:on|in|at|last|next|this|after|"
  .. "before|since|during) )[\\p{L}’'-]+ ?){1,4})"
local to_whom = "^ to (?:the|his|her|its|their|all|its own) ((?:(?!(?:on|in|at|last|next|this|after|before|since|during) )[\\p{L}’'-]+ ?){1,3})"
local no_thing = "(?i)^(?:\\p{L}+ )?(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|good|ever|long|now|once|example|instance|fear|time|"
  .. "life|"
  .. "free|nothing|years|ages|more|less|him|her|them|me|us|it|one|two|three|four|five|six|seven|eight|nine|ten)\\b"

local function read(sentence, told, lead)
  local _, last = rx.find(sentence, "\\Q" .. told .. "\\E")
  local stem = not last and rx.match(told, "^\\p{Ll}{5,}") -- "apologise", "apologised"
  if stem then _, last = rx.find(sentence, "\\b" .. stem:sub(1, math.max(5, #stem - 2)) .. "\\p{Ll}*") end
  local rest = last and rx.match(sentence:sub(last + 1), "^\\p{Ll}*(.*)$")
  if rest and lead == "to" and rx.find(told, " to$") then rest = " to" .. rest end
  local what = rest and rx.match(rest, lead == "to" and to_whom or string.format(behind, lead))
  return what and not rx.find(what, no_thing) and what or nil
end

local function lacks(sentence, what)
  local any = false
  for word in rx.each(what, "\\b\\p{L}{4,}") do
    any = true
    if rx.find(sentence, "(?i)\\b\\Q" .. rx.match(word, "^\\p{L}{4,5}") .. "\\E") then return false end
  end
  return any
end

--- `told_a`, `told_b`: the words of the two that tell the deed.
return function(a, b, told_a, told_b)
  -- "stayed away from the ceremony", "clapped from the third row"
  if a.kind == "outcome" and a.matter == "attendance" or a.kind == "act" and a.act == "attend" then return false end
  for _, lead in ipairs(leads) do
    local both = rx.has(a.sentence, " " .. lead .. " ") and rx.has(b.sentence, " " .. lead .. " ")
    local x = both and read(a.sentence, told_a or a.text, lead)
    local y = x and read(b.sentence, told_b or b.text, lead)
    if y and lacks(b.sentence, x) and lacks(a.sentence, y) then return true end
  end
  return false
end
