--- How many members two sets have in common.
return function(a, b)
  local n = 0
  for member in pairs(a) do
    if b[member] then n = n + 1 end
  end
  return n
end
