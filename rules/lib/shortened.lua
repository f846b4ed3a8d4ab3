--- "Harwick" and "Harwick Works": the one name is how the other begins.
return function(a, b)
  a, b = a:lower(), b:lower()
  return b:sub(1, #a + 1) == a .. " " or a:sub(1, #b + 1) == b .. " "
end
