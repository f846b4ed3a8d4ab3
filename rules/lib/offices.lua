--- What holds of offices in general.

-- Offices of which a country, city or company has only one. Ministers, senators and spokespeople are many.
local single = { ["president"] = true, ["prime minister"] = true, ["chancellor"] = true, ["king"] = true, ["queen"] = true, ["pope"] = true,
  ["mayor"] = true, ["governor"] = true, ["chief executive"] = true, ["chairman"] = true, ["chief financial officer"] = true,
  ["finance minister"] = true, ["foreign minister"] = true, ["defence minister"] = true, ["interior minister"] = true,
  ["central bank governor"] = true, ["head coach"] = true, ["special envoy"] = true, ["chair"] = true,
  ["director general"] = true, ["managing director"] = true,
  ["secretary-general"] = true, ["chief operating officer"] = true, ["music director"] = true, ["incident commander"] = true, ["police chief"] = true,
  ["fire chief"] = true, ["attorney general"] = true, ["speaker"] = true }

--- Is there only one holder of it in a country, city or company?
local function is_single(office)
  return single[office] or rx.find(office, [[^(?!deputy|junior|shadow|vice|former|prime)\w+ (?:minister|secretary)$]])
end

return { is_single = is_single }
