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

-- Words that name what a body is, and not which: each firm has a management board, each country a supreme court.
local kinds_of_body = "(?i)^(?:(?:the|of|for|and|management|supervisory|executive|advisory|governing|joint|standing|supreme|high|constitutional|"
  .. "district|regional|appeals?|city|town|county|state|national|federal|central|general|public|board|directors|trustees|governors|committee|"
  .. "council|court|commission|cabinet|government|parliament|senate|assembly|house|congress|ministry|department|office|agency|authority|"
  .. "institute|university|hospital|union|party|company|group|bank|club|police|fire|brigade|jury|works|chamber|association|federation|"
  .. "justice|finance|health|education|transport|interior|defence|defense|foreign|affairs)(?: |$))+$"

--- Do both speak of one body for sure? "The Management Board" of another story is another one.
local function is_one_body(a, b)
  return a:same_story(b) or not rx.find(tostring(a.of), kinds_of_body)
end

return { is_single = is_single, is_one_body = is_one_body }
