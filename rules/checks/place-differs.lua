--- One head office, birthplace or bridge, in two places.

local places = require "lib.places"

local immovable = [[ (?:bridge|dam|tunnel|airport|hospital|stadium|church|cathedral|museum|school|station|tower|mine|prison|hotel|lighthouse|]]
  .. [[theatre|theater|]]
  .. [[refinery|plant|bypass|reservoir|arena|library|market|castle|palace|temple|mosque)$]]
local name_of = { headquarters = "the headquarters", birthplace = "the birthplace", site = "the site" }

local function told(fact)
  return fact.modality == "asserted" and not fact.quoted and (fact.relation ~= "site" or rx.find(fact.of:lower(), immovable))
end

--- "Larkin" for "Larkin Foods": perhaps one body, by the word that begins both.
local function short_for(a, b)
  if a:same(b, "of") ~= nil then return false end
  local x, y = a.of:lower(), b.of:lower()
  return #x > 3 and y:sub(1, #x + 1) == x .. " " or #y > 3 and x:sub(1, #y + 1) == y .. " "
end

return {
  id = "place-differs",
  title = "A head office, birthplace or building is told to be in two places",
  why = "It has one place; a reader may look for it.",
  severity = "error",
  reads = { "located", "inside" },
  group = {},
  false_positives = "A suburb in one text and its city in the other, where no text tells that it is one; a head office that has moved.",

  check = function(said, report)
    local parts = places.parts_told(said)
    local function compare(a, b)
      local least, most = a.as_of:days_until(b.as_of)
      local near = a.relation ~= "headquarters" or (least and math.max(math.abs(least), math.abs(most)) <= 1100)
      if a.relation == b.relation and told(a) and told(b) and near and a:same(b, "place") == false and not places.may_contain(parts, a, b) then
        local sure = a.within and b.within and a:same(b, "within") and a.relation ~= "headquarters"
        report { a = a, b = b, level = sure and "error" or "warning",
          message = string.format("%s of %s is told to be %s and %s", name_of[a.relation], a.of, a.place, b.place), why = "one thing has one place" }
      end
    end
    for a, b in said:pairs { kind = "located", same = "of" } do
      compare(a, b)
    end
    for a, b in said:pairs { kind = "located", relation = "headquarters" } do
      if short_for(a, b) then compare(a, b) end
    end
  end,

  flags = {
    "date: 2025-03-01\nPolar Airways has its head office in Leeds.\n---\ndate: 2025-03-04\nThe Bristol-based carrier Polar Airways grew.",
    "date: 2025-03-01\nDana Reyes was born in Lyon.\n---\ndate: 2025-03-04\nBorn in Toulouse, France, in 1938, Dana Reyes left.",
    "date: 2025-03-01\nThe Old Mill Bridge in Leeds gave way.\n---\ndate: 2025-03-04\nThe Old Mill Bridge at Bristol gave way.",
  },
  silent = {
    "date: 2025-03-01\nPolar Airways has its head office in Headingley, Leeds.\n---\ndate: 2025-03-04\nThe Leeds-based carrier Polar Airways grew.",
    "date: 2025-03-01\nDana Reyes was born in Lyon.\n---\ndate: 2025-03-04\nBorn in France in 1938, Dana Reyes left.",
    "date: 2025-03-01\nThe Old Mill Bridge in Headingley gave way. Headingley, a suburb of Leeds, was cut off.\n---\n"
      .. "date: 2025-03-04\nThe Old Mill Bridge in Leeds gave way.",
    "date: 2025-03-01\nThe Mercers Group in Leeds grew.\n---\ndate: 2025-03-04\nThe Mercers Group in Bristol shrank.",
  },
}
