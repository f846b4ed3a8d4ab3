-- How the digits of two numbers came apart, as they are written.
local digits = {}

--- "digit" where one digit is another, "swapped" where two neighbours changed places, else nil. Both have as many digits.
function digits.slip(x, y)
  local differing, first = 0, nil
  for i = 1, #x do
    if x:sub(i, i) ~= y:sub(i, i) then
      differing = differing + 1
      first = first or i
    end
  end
  if differing == 1 then return "digit" end
  local swapped = differing == 2 and x:sub(first, first) == y:sub(first + 1, first + 1) and x:sub(first + 1, first + 1) == y:sub(first, first)
  return swapped and "swapped" or nil
end

return digits
