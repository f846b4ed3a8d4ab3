--- One chair, two people: an office that only one person can hold is given to two at one time.

-- Offices of which a country, city or company has only one. Ministers, senators and spokespeople are many.
local single = { ["president"] = true, ["prime minister"] = true, ["chancellor"] = true, ["king"] = true, ["queen"] = true, ["pope"] = true,
  ["mayor"] = true, ["governor"] = true, ["chief executive"] = true, ["chairman"] = true, ["chief financial officer"] = true,
  ["finance minister"] = true, ["foreign minister"] = true, ["defence minister"] = true, ["interior minister"] = true,
  ["central bank governor"] = true, ["head coach"] = true }

local function holds(fact)
  return (fact.stage == "holder" or fact.stage == "acting") and fact.modality == "asserted" and not fact.quoted
end

return {
  id = "two-holders",
  title = "Two people are told to hold one office at one time",
  why = "A reader cannot know who is in office.",
  severity = "error",
  reads = "office",
  group = { "office", "of" },
  false_positives = "A change of office between two articles that neither of them tells.",

  check = function(said, report)
    local first = said:first()
    if not first or not single[first.office] then return end
    for a, b in said:pairs() do
      if holds(a) and holds(b) and a:same(b, "person") == false and a.as_of:same(b.as_of)
        and not (a.from and b.from) and not a.to and not b.to then
        report { a = a, b = b, message = string.format("%s and %s are both told to be %s of %s", a.person, b.person, a.office, a.of),
          why = "same office, same day; only one person can hold it" }
      end
    end
  end,

  flags = {
    "date: 2025-05-02\nPeruvian President Dana Reyes signed the law.\n\nPeruvian President Jon Aldous signed it too.",
  },
  silent = {
    "date: 2025-05-02\nPeruvian President Dana Reyes signed the law that former Peruvian President Jon Aldous had written.",
    "date: 2025-05-02\nPeruvian President Dana Reyes met Chilean President Jon Aldous.",
  },
}
