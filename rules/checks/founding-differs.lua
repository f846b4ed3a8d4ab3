--- Founded by one in one text, by another in the next; in 1952 here, in 1961 there.
local foundings = require "lib.foundings"
local gather = require "lib.gather"

local function name_of(r)
  return r.of or (r.class == "firm" and "the company") or r.class and "the " .. r.class or "it"
end

local function compare(all, a, b, report)
  if not foundings.one(all, a, b) then return end
  if foundings.two_founders(all, a, b) then
    report { a = a.fact, b = b.fact, message = string.format("%s is told to be founded by %s and by %s", name_of(a.of and a or b), a.by, b.by),
      why = "a body has one founder, where no text tells of two" }
  elseif foundings.two_days(all, a, b) then
    report { a = a.fact, b = b.fact, message = string.format("%s is told to be founded in %s and in %s", name_of(a.of and a or b),
      tostring(a.day), tostring(b.day)), why = "a body is founded once", level = foundings.surely_one(a, b) and "warning" or "note" }
  end
end

return {
  id = "founding-differs",
  title = "A body is told to be founded by two who do not know of each other, or in two years",
  why = "One of the two is wrong, and those who founded it will write in.",
  severity = "warning",
  reads = { "founding", "part" },
  group = { "story" },
  false_positives = "Two bodies of one story, each told as \"the company\"; a founder who is left out.",

  check = function(said, report)
    local all = {}
    for f in said:each {} do
      local r = foundings.of(f)
      if r then table.insert(all, r) end
    end
    for a, b in gather.pairs(all) do compare(all, a, b, report) end
  end,

  flags = {
    "date: 2025-03-01\nArrow Works, founded by Dana Reyes, is to close its mill in Perrin.\n---\n"
      .. "date: 2025-03-02\nArrow Works will close its mill in Perrin. Jon Aldous started it with one loom.",
    "date: 2025-03-01\nArrow Works is to close its mill in Perrin. The firm, which Dana Reyes set up, employs 40.\n---\n"
      .. "date: 2025-03-02\nArrow Works will close its mill in Perrin. It was Jon Aldous who founded the company.",
    "date: 2025-03-01\nArrow Works is to close its mill in Perrin. Its founder, Dana Reyes, wept.\n---\n"
      .. "date: 2025-03-02\nArrow Works is the brainchild of the chemist Jon Aldous. It will close its mill in Perrin.",
    "date: 2025-03-01\nArrow Works is to close its mill in Perrin. The company dates from 1952.\n---\n"
      .. "date: 2025-03-02\nArrow Works will close its mill in Perrin. Her grandfather founded the company in 1961.",
  },
  silent = {
    "date: 2025-03-02\nArrow Works will close its mill in Perrin. The founder of Arrow Works, Jon Aldous, and Ada Rask wept.\n---\n"
      .. "date: 2025-03-03\nArrow Works, founded by Dana Reyes, is to close its mill in Perrin.",
    "date: 2025-03-01\nArrow Works, founded by Dana Reyes, is to close its mill in Perrin.\n---\n"
      .. "date: 2025-03-02\nArrow Works will close its mill in Perrin. Jon Aldous, who helped to found it, wept.",
    "date: 2025-03-01\nArrow Works, founded by Dana Reyes, is to close its mill in Perrin.\n---\n"
      .. "date: 2025-03-02\nArrow Works will close its mill in Perrin. Jon Aldous founded the choir of the mill.",
    "date: 2025-03-01\nArrow Works, founded by Dana Reyes, is to close its mill in Perrin.\n---\n"
      .. "date: 2025-03-02\nArrow Works will close its mill in Perrin. Harwick Mills, founded by Jon Aldous, will not.",
    "date: 2025-03-01\nArrow Works, founded in 1952, is to close its mill in Perrin.\n---\n"
      .. "date: 2025-03-02\nIn its present form Arrow Works dates from 1988, when two mills merged. It will close its mill in Perrin.",
    "date: 2025-03-01\nArrow Works, founded by Dana Reyes and Jon Aldous, is to close its mill in Perrin.\n---\n"
      .. "date: 2025-03-02\nArrow Works, founded by Jon Aldous, will close its mill in Perrin.",
    "date: 2025-03-01\nArrow Works, founded by Dana Reyes, is to close its mill in Perrin.\n---\n"
      .. "date: 2025-03-02\nArrow Works will close its mill in Perrin. Jon Aldous told the court that it was he who had founded the company.",
    "date: 2025-03-01\nArrow Works, founded in 1952, is to close its mill in Perrin.\n---\n"
      .. "date: 2025-03-02\nArrow Works will close its mill in Perrin. The company was relaunched in 1988 by Jon Aldous.",
  },
}
