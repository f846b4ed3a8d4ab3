--- "Ines Haro, 32, the youngest of the four finalists, faces Liv Moen, 29": somebody in the sentence is younger.
local turns = require "lib.turns"

local most = "(youngest|oldest|eldest) of (?:the|its|their|his|her|all)(?: \\p{Ll}+){1,3}"
local name = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}"
local told_of = {
  name .. ", (\\d{2}),? (?:who is |is |was )?the " .. most .. "\\b",
  "\\b[Tt]he " .. most .. ",? (?:is |was )?" .. name .. ", (\\d{2})\\b",
}
local faces = "\\b(?:faces|beat|meets|and|with|plays|defeated|joined|followed by|ahead of|against|partners)\\b"
local excuse = "(?i)\\b(?:coach|trainer|mother|father|wife|husband|children|guest|host|not|former|survivors?|was survived|aunt|uncle|"
  .. "teacher|daughter|son)\\b"

--- Which it is, and the age of whom it is told.
local function told(sentence)
  local age, which = rx.match(sentence, told_of[1])
  if age then return which, age end
  which, age = rx.match(sentence, told_of[2])
  return which, age
end

local kin = "(?:brother|sister|sibling|twin)"
local person = "(?:" .. name .. "|[Hh]e|[Ss]he)"

--- "The youngest is 24", and a sister of 21.
local function beyond_it(which, age, other)
  local a, b = tonumber(age), tonumber(other)
  local less = which:lower() == "youngest" or which:lower() == "younger"
  if less and b < a or not less and b > a then return string.format("the %s is %s, another %s", which, age, other) end
end

--- "The eldest child", and an older brother.
local function has_older(which, other)
  local first = which:lower() == "youngest" and "young" or "old"
  local second = rx.find(other:lower(), "^(?:young|little|baby)") and "young" or "old"
  if first == second then return string.format("the %s, and %s one is told", which, other) end
end

local siblings = turns.check {
  test = "(?:est (?:of|child|son|daughter)|er of the two|[Oo]nly child|[Tt]wins?)\\b",
  excuse = "(?i)\\b(?:half-?" .. kin .. "|step-?" .. kin .. "|in-law|not|never|adopted|late|died|dead|surviving|living|if|would|like|foster|"
    .. "former|once|until|wife|husband|father|mother|coach)\\b",
  why = "told side by side",
  turns = {
    { name .. ", the (youngest|oldest|eldest) of the (?:\\p{L}+ ){1,3}\\p{L}+, is (\\d{1,2})\\. (?:His|Her) (?:\\p{Ll}+ )?" .. kin .. " " .. name
      .. "(?:, | is )(\\d{1,2})\\b", beyond_it, two = true },
    { "(?:is|was) the (elder|older|younger) of the two [^.]{4,30}\\. " .. name .. ", (\\d{1,2}),? and (?:his|her) (?:\\p{Ll}+ )?" .. kin .. ",? "
      .. name .. ", (\\d{1,2})\\b", beyond_it, two = true },
    { "(?i)\\b(?:the|an?|their|her|his) (youngest|oldest|eldest) (?:child|son or daughter)\\b.*\\. " .. person
      .. "(?: also)? (?:has|had) (?:an? |two |three )(older|elder|younger|big|little) " .. kin, has_older, two = true },
    { "(?i)\\b(?:an|the|their) only child\\b(?! to| who| from)[^.;]{3,60}\\. (?:his|her) (?:\\p{Ll}+ )?" .. kin .. " (?-i:\\p{Lu})",
      function() return "an only child, and a brother or sister is told" end, two = true },
    { "[Tt]he twins,? " .. name .. " and \\p{Lu}[^.]*\\. " .. name .. "(?:, \\d+,)? is (\\d+|\\p{Ll}+) years (older|younger) than \\p{Lu}",
      function(n, word) return string.format("twins, and %s years %s", n, word) end, two = true },
  },
}

return {
  id = "youngest-of-them",
  title = "The youngest or oldest of a group is not the youngest or oldest in the sentence",
  why = "The ages stand beside the names.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "Somebody in the sentence who is not of the group.",

  check = function(said, report)
    siblings(said, report)
    for s in said:each { kind = "statement" } do
      local which, age = nil, nil
      if not s.table and rx.find(s.sentence, "est of ") and rx.find(s.sentence, faces) and not rx.find(s.sentence, excuse) then which,
        age = told(s.sentence) end
      for other in rx.each(which and s.sentence or "", name .. ", (\\d{2})(?=[,.;)]|$| and )") do
        local beyond = which == "youngest" and tonumber(other) < tonumber(age) or which ~= "youngest" and tonumber(other) > tonumber(age)
        if beyond then
          report { a = s, message = string.format("the %s is %s, another %s", which, age, other), why = "the ages" }
        end
      end
    end
  end,

  flags = {
    "Ines Haro, 32, the youngest of the four finalists, faces Liv Moen, 29, in the final.",
    "The oldest of the three sisters, Ida, 41, lives with Mia, 47, and Eva, 39.",
    "Anna Brink, the oldest of the five Brink sisters, is 34. Her sister Vera Brink is 37.",
    "Otto is the younger of the two brothers. Otto, 29, and his brother Lars, 24, run the mill.",
    "The youngest child, Maria Lund left home at 15. She has two younger brothers in Osby.",
    "An only child, Karl Otto went to sea. His sister Ruth stayed.",
    "The twins Ada and Ruth Maas were in goal. Ada Maas is three years older than Ruth.",
  },
  silent = {
    "Ines Haro, 22, the youngest of the four finalists, faces Liv Moen, 29, in the final.",
    "The oldest of the three sisters, Ida, 41, lives with Mia, 37, and Eva, 39.",
    "The oldest of the three sisters, Ida, 41, lives with her mother Mia, 67, and Eva, 39.",
    "Anna Brink, the youngest of the five Brink sisters, is 34. Her sister Vera Brink is 37.",
    "Otto is the elder of the two brothers. Otto, 29, and his brother Lars, 24, run the mill.",
    "The youngest child, Maria Lund left home at 15. She has two older brothers in Osby.",
    "The eldest son, Karl Otto went to sea. He has an older sister in Osby.",
    "An only child, Karl Otto went to sea. His half-sister Ruth stayed.",
    "The twins Ada and Ruth Maas were in goal. Ada Maas is three years older than the coach.",
  },
}
