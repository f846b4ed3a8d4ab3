--- "The trio, Anna Berg and Liv Moen", "three daughters, Mia and Zoe": the word for the group and the names behind it do not fit.
local counting = require "lib.counting"
local statements = require "lib.statements"
local turns = require "lib.turns"

local groups = { duo = 2, pair = 2, twosome = 2, twins = 2, both = 2, couple = 2, trio = 3, threesome = 3, triplets = 3, triumvirate = 3, quartet = 4,
  foursome = 4, quadruplets = 4, quintet = 5, fivesome = 5, sextet = 6, septet = 7, octet = 8 }

local trade = "(?:(?:the )?\\p{Ll}{4,}(?: \\p{Ll}{4,})? )?" -- "engineer Paul Gehr"
local name = trade .. "\\p{Lu}[\\p{L}.'’-]+(?: (?:de |van |von |da |al |bin |la )?\\p{Lu}[\\p{L}.'’-]+){0,3}"
local list = "(" .. name .. "(?:, " .. name .. ")*,? and " .. name .. ")(?=[,.;:)!?]|$| (?:was|were|is|are|has|have|had|will|said|say|"
  .. "denied|played|won|lost|live|run|left|died|arrived|escaped)\\b)"
local kin = "(daughters|sons|children|brothers|sisters|siblings|grandchildren|stepsons|stepdaughters|nephews|nieces|cousins)"
local told_as = {
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
  for _, turn in ipairs(told_as) do
    local word, names = rx.match(sentence, turn)
    if word then return word, groups[word:lower()], names end
  end
  local word, of, names = rx.match(sentence, family)
  if word then return word .. " " .. of, counting.value(word), names end
end

--- "The seven-member jury was named. It consists of ...": the number of the one sentence, the names of the next.
local function named_next(word, names)
  local n = counting.value(word)
  if n and n ~= size(names) then return string.format("%s, and %d names: %s", word, size(names), names) end
end

local only_names = "((?:" .. name .. ", ){1,14}" .. name .. ",? and " .. name .. ")\\.$"
local next_names = turns.check {
  test = "(?i)\\b" .. counting.number .. "(?:[- ](?:member|person|strong|man|woman|nation|country)\\b| (?:people|men|women|suspects|finalists|"
    .. "candidates|members|winners|nominees|players|judges|jurors|delegates|authors|towns|cities|villages|states|countries|nations|clubs)\\b)",
  excuse = "(?i)\\b(?:including|among(?: them)?|such as|of the|other|another|more|led by|also|so far|not|some|chaired|(?:one|two|three|"
    .. "four|both) of)\\b",
  why = "names counted",
  turns = {
    { "(?i)\\b(?:the|an?|its|his|her) " .. counting.number .. "[- ](?:member|person|strong|man|woman|nation|country)(?: \\p{L}+){1,3}\\b[^.;:]*\\. "
      .. "(?:it|they|its members|the members|the \\p{Ll}+)(?: \\p{Ll}+)? (?:consists? of|is made up of|comprises?|is composed of|"
      .. "are) (?-i)" .. only_names, named_next,
      two = true },
    { "(?i)^" .. counting.number .. " (?:\\p{Ll}+ )?(?:people|men|women|suspects|finalists|candidates|members|winners|nominees|players|judges|jurors|"
      .. "delegates|authors|towns|cities|villages|states|countries|nations|clubs)\\b[^.;:]*\\. (?:They|These|The \\p{Ll}+) (?:are|were|will be) (?-i)"
      .. only_names, named_next, two = true },
  },
}

-- The table is told to hold them all.
local whole_table = "(?i)\\b(?:below|table|following|listed)\\b"
local part_table = "(?i)\\b(?:largest|biggest|top|main|some|selected|including|first|most|of (?:the|its)|best|more|not|only|as well as)\\b"

--- The number that the sentence before a table tells of what its first column names: "six quarries" over "Quarry".
local function announced(s, head)
  local stem = rx.match(head, "^(.{3,}?)(?:y|e?s|)$")
  if not stem or not rx.find(s, whole_table) or rx.find(s, part_table) then return nil end
  local word = rx.match(s, "(?i)\\b" .. counting.number .. " (?:\\p{Ll}+ )?\\Q" .. stem .. "\\E(?:s|es|ies)\\b")
  return word and counting.value(word), word
end

local no_row = "(?i)^(?:total|all|sum|average|mean|other|others|together|rest)\\b"

--- How many rows the table below the line has, without a total.
local function rows_below(said, head)
  local last, totals, id = 0, {}, nil
  for cell in said:each { kind = "cell" } do
    local here = cell.document == head.document and cell.label and (id or cell.line > head.line and cell.line <= head.line + 4) and cell.table.low
    if here and (not id or here == id) then
      id, last = here, math.max(last, cell.row.low)
      if rx.find(cell.label, no_row) then totals[cell.label] = true end
    end
  end
  for _ in pairs(totals) do last = last - 1 end
  return last
end

--- "The table shows the eight hospitals", and seven rows.
local function check_tables(said, report)
  for _, list in ipairs(statements.in_order(said)) do
    for i, s in ipairs(list) do
      local head = list[i + 1]
      if head and head.table and not s.table and not s.quoted then
        local n, word = announced(s.sentence, rx.match(head.sentence:lower(), "^\\p{L}+") or "")
        local rows = n and rows_below(said, head) or 0
        if n and rows >= 3 and rows ~= n and math.abs(rows - n) <= 3 then
          report { a = s, b = head, message = string.format("%s, and %d rows", word, rows), why = "rows counted" }
        end
      end
    end
  end
end

return {
  id = "group-and-names",
  title = "More or fewer are named than the word for the group means",
  why = "A trio has three members.",
  severity = "warning",
  reads = { "statement", "cell" },
  scope = "document",
  group = {},
  false_positives = "A group of which only some are named, without a word that says so.",

  check = function(said, report)
    next_names(said, report)
    check_tables(said, report)
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
    "The five-member board met in Osby. It consists of Anna Brandt, Carl Dufour, Gerda Maas and Bruno Tarn.",
    "Four people were freed on Friday. They are Anna Brandt, Carl Dufour and Gerda Maas.",
    "The table shows the four mills of Osby.\n\n| Mill | Built in | Staff |\n|---|---|---|\n| North | 1911 | 112 |\n| Pell | 1934 | 134 |"
      .. "\n| Tamar | 1950 | 95 |",
  },
  silent = {
    "The trio, Anna Berg, Ida Rey and Liv Moen, played until midnight.",
    "Both defendants, Karl Ost and Ben Lau, denied the charges.",
    "She has three daughters, Mia, Ida and Zoe.",
    "She has three daughters, including Mia and Zoe.",
    "The trio who saved the hall, architect Mira Sand, engineer Paul Gehr and mayor Ida Rey, were thanked.",
    "The pair, Anna Berg of Lund and Liv Moen, played on.",
    "Both teams, Rovers and City, went up.",
    "The four-member board met in Osby. It consists of Anna Brandt, Carl Dufour, Gerda Maas and Bruno Tarn.",
    "Four people were freed on Friday. They are Anna Brandt, Carl Dufour, Gerda Maas and a boy of nine.",
    "The table shows the three mills of Osby.\n\n| Mill | Built in | Staff |\n|---|---|---|\n| North | 1911 | 112 |\n| Pell | 1934 | 134 |"
      .. "\n| Tamar | 1950 | 95 |\n| Total | | 341 |",
    "The table shows some of the four mills of Osby.\n\n| Mill | Built in | Staff |\n|---|---|---|\n| North | 1911 | 112 |\n| Pell |"
      .. " 1934 | 134 |\n| Tamar | 1950 | 95 |",
  },
}
