--- Second-largest here, third-largest there.

--- The field that says in which list: whose, or where.
local function list(f)
  return f.of and "of" or f.place and "place" or nil
end

--- One list at one time. Lists that are not told are one only within a text.
local function same_list(a, b)
  local x, y = list(a), list(b)
  if (a.by and b.by and a.by ~= b.by) or (a.measured and b.measured and a.measured ~= b.measured) then return false end
  if a.scope and b.scope and a.scope ~= b.scope then return false end
  if a:same(b, "of") == false or a:same(b, "place") == false then return false end
  if (a.of and a.place) or (b.of and b.place) then return a:same(b, "of") and a:same(b, "place") end
  if not x and not y then return a:same_document(b) end
  return x and y and a:same(b, x, y)
end

local function same_time(a, b)
  if a.period or b.period then return a.period and b.period and a.period:same(b.period) end
  return a.as_of.year and a.as_of.year == b.as_of.year
end

--- One of the two lists is not told by name ("in the state"): with two low places within two years it is hardly another.
local function likely_same(a, b)
  if list(a) and list(b) or not (list(a) or list(b)) or a.rank.high < 2 or b.rank.high < 2 then return false end
  if a.by ~= b.by or (a.measured or b.measured) then return false end
  return a.as_of.year and b.as_of.year and math.abs(a.as_of.year - b.as_of.year) <= 2
end

local function sure(f)
  return f.modality == "asserted" and not f.quoted and not f.speaker and not f.since and not f:inherited "of"
end

return {
  id = "rank-differs",
  title = "Somebody is given two places in one order, or two share one place",
  why = "In one order of size at one time each place has one holder, and each holder one place.",
  severity = "error",
  reads = "rank",
  group = { "among" },
  false_positives = "Orders by different measures: by trade, by exports, by passengers.",

  check = function(said, report)
    for a, b in said:pairs() do
      if sure(a) and sure(b) and same_time(a, b) and same_list(a, b) then
        local who = a.subject and b.subject and a:same(b, "subject")
        if who == true and a.rank:apart(b.rank) then
          report { a = a, b = b, message = string.format("%s is ranked %s and %s among %s", a.subject, tostring(a.rank), tostring(b.rank), a.among),
            why = "same order, same time" }
        elseif who == false and a.rank:equal(b.rank) and list(a) and (a:same_document(b) or a.rank.high < 2) then
          report { a = a, b = b, level = "warning", message = string.format("%s and %s share one rank among %s", a.subject, b.subject, a.among),
            why = "same order, same time" }
        end
      elseif sure(a) and sure(b) and likely_same(a, b) and a:same(b, "subject") and a.rank:apart(b.rank) then
        report { a = a, b = b, level = "warning", message = string.format("%s is ranked %s and %s among %s", a.subject, tostring(a.rank),
          tostring(b.rank), a.among),
          why = "same order, as far as the texts tell; within two years" }
      end
    end
  end,

  flags = {
    "date: 2024-02-01\nLima is the largest port in Peru.\n---\ndate: 2024-03-01\nA storm in Peru closed Callao, the country's largest port.",
    "date: 2024-02-01\nHarwick Falls is the seventh-largest city in Ohio.\n---\n"
      .. "date: 2025-03-01\nBut Harwick Falls, the ninth-largest city in the state, has none.",
    "date: 2024-02-01\nChina is Peru's second-largest trading partner.\n---\ndate: 2024-03-01\nChina is Peru's third-largest trading partner.",
    "date: 2024-02-01\nHarwick Air is the fourth-biggest airline in Britain by passengers carried.\n---\n"
      .. "date: 2024-03-01\nHarwick Air, the UK's fifth-largest airline by passengers carried, lost money.",
    "date: 2024-02-01\nLima is the largest city in Peru.\n\nCusco is Peru's largest city.",
  },
  silent = {
    "date: 2024-02-01\nLima is the largest port in Peru.\n---\n"
      .. "date: 2024-03-01\nA storm off Peru and Chile closed Arica, the country's largest port.",
    "date: 2014-02-01\nHarwick Falls is the seventh-largest city in Ohio.\n---\n"
      .. "date: 2025-03-01\nBut Harwick Falls, the ninth-largest city in the state, has none.",
    "date: 2024-02-01\nChina is Peru's second-largest trading partner.\n---\ndate: 2024-03-01\nBrazil is Peru's third-largest trading partner.",
    "date: 2014-02-01\nChina is Peru's second-largest trading partner.\n---\ndate: 2024-03-01\nChina is Peru's third-largest trading partner.",
    "date: 2024-02-01\nHarwick Air is the fourth-biggest airline in Britain by passengers.\n---\n"
      .. "date: 2024-03-01\nHarwick Air, the UK's fifth-largest airline by revenue, lost money.",
    "date: 2024-02-01\nHarwick Air is the fourth-biggest airline in Britain.\n---\n"
      .. "date: 2024-03-01\nHarwick Air is the third-biggest airline in Europe.",
    "date: 2024-02-01\nLima is one of the largest cities in Peru.\n\nCusco is Peru's largest city.",
    "date: 2024-02-01\nLima is the largest city in Peru.\n\nCusco is Peru's oldest city.",
  },
}
