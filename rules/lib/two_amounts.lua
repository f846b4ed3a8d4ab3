--- "Passengers: 212, and 221": two amounts of one story in a finding's message, after what both count, as the text has it.

local function counted(f)
  if f.kind ~= "amount" or not f.noun or f.noun == "thing" then return nil end
  return rx.match(f.sentence, "(?i)\\b(\\Q" .. f.noun .. "\\E\\p{Ll}{0,2})\\b")
end

return function(a, b)
  local told = string.format("%s, and %s", tostring(a.amount), tostring(b.amount))
  local what = a.noun == b.noun and (counted(a) or counted(b))
  return what and what:lower() .. ": " .. told or told
end
