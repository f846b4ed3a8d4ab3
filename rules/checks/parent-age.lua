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

return {
  id = "parent-age",
  title = "A parent is hardly older than the child, or younger",
  why = "Both ages stand in one sentence.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A stepparent or adopted child, where the sentence does not say so.",

  check = function(said, report)
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
  },
  silent = {
    "Ana Berg, 34, and her daughter Liv, 12, live in Osby.",
    "Ana Berg, 34, and her stepdaughter Liv, 27, live in Osby.",
    "Liv Berg, 27, and her mother Ana, 48, live in Osby.",
    "Ana Berg, 34, and her sister Liv, 27, live in Osby.",
  },
}
