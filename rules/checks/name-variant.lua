--- One person, spelled in two ways: a letter more, two letters swapped, another ending.

local spelling = require "lib.spelling"

-- Words beside a name that tell nothing of the person.
local empty = { ["with"] = true, ["from"] = true, ["that"] = true, ["said"] = true, ["whose"] = true, ["their"] = true, ["former"] = true,
  ["this"] = true, ["late"] = true, ["have"] = true, ["were"] = true, ["been"] = true, ["after"] = true, ["told"] = true, ["also"] = true }

--- A word of four letters or more by which both texts call the person.
local function shared_role(a, b)
  if not a.role or not b.role then return nil end
  for word in rx.each(a.role, [[\w{4,}]]) do
    if not empty[word] and rx.find(b.role, "\\b" .. word .. "\\b") then return word end
  end
  return nil
end

--- One letter more, fewer or other; the same letters in another order; another ending.
local function families_near(x, y)
  local length, apart = math.min(#x, #y), edits.letters(x, y)
  if spelling.sounds_alike(x, y) or spelling.long_alike(x, y) then return true end
  if length < 4 or apart == 0 or apart > 3 then return false end
  if length == 4 then return apart == 1 and x:sub(1, 2) == y:sub(1, 2) end
  if apart == 3 then return x:sub(1, 5) == y:sub(1, 5) and length >= 6 end
  return apart == 1 or x:sub(1, 3) == y:sub(1, 3) and length >= 6 or spelling.same_letters(x, y)
end

--- Another family name for the one with this given name and this role.
local function families_alike(a, b)
  return a.rest:sub(1, 2) == b.rest:sub(1, 2) and math.min(#a.rest, #b.rest) >= 5 and shared_role(a, b)
end

local function givens_near(a, b)
  if a.gender and b.gender and a.gender ~= b.gender then return false end
  if shared_role(a, b) and math.min(#a.rest, #b.rest) >= 3 then return edits.letters(a.rest, b.rest) == 1 end
  if rx.has(a.rest, " ") and a.rest:sub(1, 5) == b.rest:sub(1, 5) then return edits.letters(a.rest, b.rest) <= 2 end
  return math.min(#a.rest, #b.rest) >= 5 and edits.letters(a.rest, b.rest) == 1
end

--- An article that tells of both knows two people.
local function told_together(said, a, b)
  for other in said:each { document = a.document } do
    if other.rest == b.rest then return true end
  end
  for other in said:each { document = b.document } do
    if other.rest == a.rest then return true end
  end
  return false
end

return {
  id = "name-variant",
  title = "One person is spelled in two ways",
  why = "One of the spellings is wrong, and a reader may take them for two people.",
  severity = "error",
  reads = "name",
  group = { "shared", "story" },
  false_positives = "Two people of nearly the same name in one story.",

  check = function(said, report)
    for a, b in said:pairs() do
      local near = a.rest ~= b.rest and ((a.part == "given" and (families_near(a.rest, b.rest) or families_alike(a, b)))
        or (a.part == "family" and givens_near(a, b)))
      if near and not spelling.written_out(a.rest, b.rest) and not told_together(said, a, b) then
        local role = shared_role(a, b)
        if role or a.part == "given" then
          report { a = a, b = b, level = role and "error" or "warning", message = string.format("%s and %s seem to be one person", a.name, b.name),
            why = role and "both are called " .. role or "same story, nearly the same name" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay with Karl Tellez, the pilot.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay with Karl Teles, the pilot.",
    "date: 2025-03-01\nHarbour master Dana Fenwick met Jon Aldous at Perrin Quay.\n---\n"
      .. "date: 2025-03-02\nDana Fenwcik, the harbour master, met Jon Aldous at Perrin Quay.",
    "date: 2025-03-01\nMayor Dana Kettner met Jon Aldous at Perrin Quay.\n---\ndate: 2025-03-02\nJon Aldous told Dana Ketner about Perrin Quay.",
  },
  silent = {
    "date: 2025-03-01\nMayor Dana Muller met Jon Aldous at Perrin Quay.\n---\ndate: 2025-03-02\nDana Mueller, the mayor, met Jon Aldous at the quay.",
    "date: 2025-03-01\nMayor Dana Fenwick met Jon Aldous at Perrin Quay.\n---\ndate: 2025-03-02\nJon Aldous told Dana Fenwiçk about Perrin Quay.",
    "date: 2025-03-01\nMayor Dana Fenwick met Jon Aldous at Perrin Quay.\n---\n"
      .. "date: 2025-03-02\nJon Aldous told Diana Harlow about Perrin Quay. The mayor, D. Fenwik, left.",
    "date: 2025-03-01\nMayor Dana Fenwick met Dana Fenwik, her cousin, at Perrin Quay.\n---\n"
      .. "date: 2025-03-02\nDana Fenwik spoke to Jon Aldous at Perrin Quay.",
    "date: 2025-03-01\nActor Mario Fenwick met Jon Aldous at Perrin Quay.\n---\ndate: 2025-03-02\nActor Maria Fenwick met Jon Aldous at Perrin Quay.",
  },
}
