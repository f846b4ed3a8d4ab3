--- Numbers in order of size, so that those near another one are found without looking at all.
local sums = {}

local many = 32 -- numbers of one list; the pairs of a longer one are not kept but gone through

--- Puts items in the order of their `sum`.
function sums.order(items)
  table.sort(items, function(a, b) return a.sum < b.sum end)
  return items
end

--- The first place whose sum is not below x.
local function first_place(items, x)
  local low, high = 1, #items + 1
  while low < high do
    local middle = (low + high) // 2
    if items[middle].sum < x then low = middle + 1 else high = middle end
  end
  return low
end

--- Walks the items whose sum is so far from x at most; `items` may be nil.
function sums.near(items, x, far)
  local i = items and first_place(items, x - far) - 1 or 0
  return function()
    i = i + 1
    local item = items and items[i]
    if item and item.sum <= x + far then return i, item end
  end
end

--- All sums of two numbers of one list, of { x, unit } in that unit: for `sums.any`.
function sums.of_pairs(lists, unit)
  local found = { long = {} }
  for _, list in pairs(lists) do
    local numbers = {}
    for _, n in ipairs(list) do
      if n.unit == unit then table.insert(numbers, n.x) end
    end
    if #numbers > many then table.insert(found.long, numbers) end
    for i = 1, #numbers <= many and #numbers or 0 do
      for k = 1, i - 1 do table.insert(found, { sum = numbers[i] + numbers[k], x = numbers[i], y = numbers[k] }) end
    end
  end
  return sums.order(found)
end

--- Are there two numbers whose sum is x, and which the function takes?
function sums.any(pairs_of, x, takes)
  for _, p in sums.near(pairs_of, x, 1e-6) do
    if math.abs(p.sum - x) < 1e-9 and takes(p.x, p.y) then return true end
  end
  for _, numbers in ipairs(pairs_of.long) do
    for i = 1, #numbers do
      for k = 1, i - 1 do
        if math.abs(numbers[i] + numbers[k] - x) < 1e-9 and takes(numbers[i], numbers[k]) then return true end
      end
    end
  end
  return false
end

return sums
