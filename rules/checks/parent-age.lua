--- "Ana Berg, 34, and her daughter Liv, 27": nobody has a child at seven.

local name = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}"
local child = "(?:son|daughter|child|boy|girl)"
local parent = "(?:mother|father|mum|mom|dad|parent)"
-- The parent's age first, or the child's.
local parent_first = {
  name .. ", (\\d{2}),? and (?:his|her) (?:only |eldest |oldest |youngest |adult |teenage )?" .. child .. ",? " .. name .. ", (\\d{1,2})\\b",
  name .. ", (\\d{2}),? and (?:his|her) (\\d{1,2})-year-old " .. child .. "\\b",
}
local child_first = {
  name .. ", (\\d{1,2}),? and (?:his|her) " .. parent .. ",? " .. name .. ", (\\d{2})\\b",
  name .. ", (\\d{1,2}),? and (?:his|her) (\\d{2})-year-old " .. parent .. "\\b",
}
local excuse = "(?i)\\b(?:step|step-?(?:son|daughter|child|mother|father)|adopt\\w*|foster\\w*|god(?:son|daughter|mother|father)|in-law|"
  .. "former|dog|cat|horse)\\b"

local least = 13

local function ages(sentence)
  for _, turn in ipairs(parent_first) do
    local old, young = rx.match(sentence, turn)
    if old then return tonumber(old), tonumber(young) end
  end
  for _, turn in ipairs(child_first) do
    local young, old = rx.match(sentence, turn)
    if old then return tonumber(old), tonumber(young) end
  end
end

-- Whose the part is: of a parent's, the child; of a child's, the parent.
local up = { mother = true, father = true }
local down = { son = true, daughter = true }

--- "Her mother, Joan", and the ages of both, each told by name: the parts hold who is whose.
local function by_name(said, report)
  local list = {}
  for f in said:each { kind = "age", told = "now", modality = "asserted" } do
    if f.person and f.age and f.age.exact and not f.quoted then table.insert(list, f) end
  end
  for part in #list > 1 and said:each { kind = "part", status = "now", modality = "asserted" } or function() end do
    if (up[part.role] or down[part.role]) and part.of and not rx.find(part.sentence, excuse) then
      local one, other
      for _, f in ipairs(list) do
        if part:same(f, "actor", "of") or rx.has(f.of, part.actor .. " ") == 1 then one = f end
        if part:same(f, "of", "of") and not f:inherited "of" then other = f end
      end
      local parent, child = one, other
      if down[part.role] then parent, child = other, one end
      if parent and child and parent.age.nominal - child.age.nominal < least and rx.find(part.sentence .. one.sentence, "\\d|-year-old") then
        report { a = part, b = child, more = { parent }, why = "the ages",
          message = string.format("a parent of %d, a child of %d", math.floor(parent.age.nominal), math.floor(child.age.nominal)) }
      end
    end
  end
end

return {
  id = "parent-age",
  title = "A parent is hardly older than the child, or younger",
  why = "Both ages stand in one sentence.",
  severity = "warning",
  reads = { "statement", "part", "age" },
  scope = "document",
  group = {},
  false_positives = "A stepparent or adopted child, where the sentence does not say so.",

  check = function(said, report)
    by_name(said, report)
    for s in said:each { kind = "statement" } do
      local old, young = nil, nil
      if not s.table and rx.find(s.sentence, "(?:his|her) ") and not rx.find(s.sentence, excuse) then old, young = ages(s.sentence) end
      if old and old - young < least then
        report { a = s, message = string.format("a parent of %d, a child of %d", old, young), why = "the ages" }
      end
    end
  end,

  flags = {
    "Ana Berg, 34, and her daughter Liv, 27, live in Osby.",
    "Ana Berg, 34, and her 29-year-old son live in Osby.",
    "Liv Berg, 41, and her mother Ana, 48, live in Osby.",
    "The rower Tess Lund, 38, got into the boat on Monday with her mother, Joan, 36.",
    "Mia Lund's father, Carl Lund, 41, drove her to the race. Mia Lund, 39, came first.",
  },
  silent = {
    "Ana Berg, 34, and her daughter Liv, 12, live in Osby.",
    "Ana Berg, 34, and her stepdaughter Liv, 27, live in Osby.",
    "Liv Berg, 27, and her mother Ana, 48, live in Osby.",
    "Ana Berg, 34, and her sister Liv, 27, live in Osby.",
    "The rower Tess Lund, 38, got into the boat on Monday with her mother, Joan, 63.",
    "Mia Lund's stepfather, Carl Lund, 41, drove her to the race. Mia Lund, 39, came first.",
  },
}
