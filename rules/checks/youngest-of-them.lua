--- "Ines Haro, 32, the youngest of the four finalists, faces Liv Moen, 29": somebody in the sentence is younger.

local most = "(youngest|oldest|eldest) of (?:the|its|their|his|her|all)(?: \\p{Ll}+){1,3}"
local name = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}"
local turns = {
  name .. ", (\\d{2}),? (?:who is |is |was )?the " .. most .. "\\b",
  "\\b[Tt]he " .. most .. ",? (?:is |was )?" .. name .. ", (\\d{2})\\b",
}
local faces = "\\b(?:faces|beat|meets|and|with|plays|defeated|joined|followed by|ahead of|against|partners)\\b"
local excuse = "(?i)\\b(?:coach|trainer|mother|father|wife|husband|children|guest|host|not|former|survivors?|was survived|aunt|uncle|"
  .. "teacher|daughter|son)\\b"

--- Which it is, and the age of whom it is told.
local function told(sentence)
  local age, which = rx.match(sentence, turns[1])
  if age then return which, age end
  which, age = rx.match(sentence, turns[2])
  return which, age
end

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
  },
  silent = {
    "Ines Haro, 22, the youngest of the four finalists, faces Liv Moen, 29, in the final.",
    "The oldest of the three sisters, Ida, 41, lives with Mia, 37, and Eva, 39.",
    "The oldest of the three sisters, Ida, 41, lives with her mother Mia, 67, and Eva, 39.",
  },
}
