--- Measures that are told in one word: what a firm "earned" may be its profit, what it "lost" a loss or damage.
local measure_kin = {}

local sorts = {
  { "salary", "net profit", "pretax profit", "profit" }, { "loss", "damage" }, { "cost", "price of sale", "investment" }, { "aboard", "rescued" },
}

local function of(measure)
  for i, sort in ipairs(sorts) do
    for _, name in ipairs(sort) do
      if name == measure then return i end
    end
  end
end

--- Surely two measures; false where one is not known.
function measure_kin.two(a, b)
  if not a or not b or a == b then return false end
  local sort = of(a)
  return not sort or sort ~= of(b)
end

return measure_kin
