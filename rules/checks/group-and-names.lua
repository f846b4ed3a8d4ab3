--- "The trio, Anna Berg and Liv Moen", "three daughters, Mia and Zoe": the word for the group and the names behind it do not fit.
local counting = require "lib.counting"

local groups = { duo = 2, pair = 2, twosome = 2, twins = 2, both = 2, couple = 2, trio = 3, threesome = 3, triplets = 3, triumvirate = 3, quartet = 4,
  foursome = 4, quadruplets = 4, quintet = 5, fivesome = 5, sextet = 6, septet = 7, octet = 8 }

local trade = "(?:(?:the )?\\p{Ll}{4,}(?: \\p{Ll}{4,})? )?" -- "engineer Paul Gehr"
local name = trade .. "\\p{Lu}[\\p{L}.'’-]+(?: (?:de |van |von |da |al |bin |la )?\\p{Lu}[\\p{L}.'’-]+){0,3}"
local list = "(" .. name .. "(?:, " .. name .. ")*,? and " .. name .. ")(?=[,.;:)!?]|$| (?:was|were|is|are|has|have|had|will|said|say|"
  .. "denied|played|won|lost|live|run|left|died|arrived|escaped)\\b)"
local kin = "(daughters|sons|children|brothers|sisters|siblings|grandchildren|stepsons|stepdaughters|nephews|nieces|cousins)"
local turns = {
  "(?i)\\b(?:the|a) (duo|pair|twosome|twins|couple|trio|threesome|triplets|triumvirate|quartet|foursome|quadruplets|quintet|"
    .. "fivesome|sextet|septet|octet)(?: (?:who|that|of|behind|from) [^,.;:(]{3,40})?"
    .. "(?-i)(?:,| -| –| \\(|:) ?" .. list,
  "(?i)\\b(both)(?-i) (?:\\p{Ll}+ ){0,2}\\p{Ll}+s(?:,| -| –| \\(|:) ?" .. list,
}
local family = "(?i)\\b" .. counting.number .. " " .. kin .. "(?-i)(?:,| -| –| \\(|:) ?" .. list

-- Not all of them are named, or they are no people.
local open = "(?i)\\b(?:including|among|such as|of the (?:duo|pair|trio|quartet)|with|led by|for example|eldest|youngest|older|younger)\\b"

--- How many names the list has.
local function size(names)
  return rx.count(names, ",(?! and )") + 2
end

--- The word for the group, how many it means, and the names.
local function told(sentence)
  for _, turn in ipairs(turns) do
    local word, names = rx.match(sentence, turn)
    if word then return word, groups[word:lower()], names end
  end
  local word, of, names = rx.match(sentence, family)
  if word then return word .. " " .. of, counting.value(word), names end
end

return {
  id = "group-and-names",
  title = "More or fewer are named than the word for the group means",
  why = "A trio has three members.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A group of which only some are named, without a word that says so.",

  check = function(said, report)
    for s in said:each { kind = "statement" } do
      if not s.table and rx.find(s.sentence, " and ") and not rx.find(s.sentence, open) then
        local word, n, names = told(s.sentence)
        if word and n and n ~= size(names) then
          report { a = s, message = string.format("%s, and %d names: %s", word, size(names), names), why = "names counted" }
        end
      end
    end
  end,

  flags = {
    "The trio, Anna Berg and Liv Moen, played until midnight.",
    "Both defendants, Karl Ost, Ben Lau and Ida Rey, denied the charges.",
    "She has three daughters, Mia and Zoe.",
    "The trio who saved the hall, architect Mira Sand and engineer Paul Gehr, were thanked.",
    "The couple (Ann, Bo and Cy) moved to Osby.",
  },
  silent = {
    "The trio, Anna Berg, Ida Rey and Liv Moen, played until midnight.",
    "Both defendants, Karl Ost and Ben Lau, denied the charges.",
    "She has three daughters, Mia, Ida and Zoe.",
    "She has three daughters, including Mia and Zoe.",
    "The trio who saved the hall, architect Mira Sand, engineer Paul Gehr and mayor Ida Rey, were thanked.",
    "The pair, Anna Berg of Lund and Liv Moen, played on.",
    "Both teams, Rovers and City, went up.",
  },
}
