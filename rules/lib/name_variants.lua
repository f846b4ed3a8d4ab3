--- Two names of persons that seem to be one in two spellings. They are facts of the kind `name`: `shared` is the given or the family name that both
-- have, `rest` the other one, `part` says which is shared.
local spelling = require "lib.spelling"
local name_variants = {}

-- Words beside a name that tell nothing of the person.
local empty = { ["with"] = true, ["from"] = true, ["that"] = true, ["said"] = true, ["whose"] = true, ["their"] = true, ["former"] = true,
  ["this"] = true, ["late"] = true, ["have"] = true, ["were"] = true, ["been"] = true, ["after"] = true, ["told"] = true, ["also"] = true }

-- Words that many posts share: a finance chief is no chief executive.
local many_have = { chief = true, head = true, officer = true, director = true, manager = true, minister = true, secretary = true,
  president = true, chairman = true, deputy = true, vice = true, member = true, former = true, leader = true, judge = true }

local function qualifiers(role)
  local found, any = {}, false
  for word in rx.each(role:lower(), "\\p{Ll}{4,}") do
    if not many_have[word] and not empty[word] then found[word], any = true, true end
  end
  return found, any
end

local post = "(?i)\\b(?:chief|minister|director|secretary|head|officer)\\b"

--- "The finance chief", "the chief executive": posts that share a word and are two.
local function other_post(x, y)
  if not rx.find(x, post) or not rx.find(y, post) or x:lower() == y:lower() then return false end
  local here, some = qualifiers(x)
  local there, any = qualifiers(y)
  for word in pairs(here) do
    if there[word] then return false end
  end
  return some and any
end

--- Do the texts call the two by two posts, wherever they name them?
local function two_posts(said, a, b)
  for f in said:each { kind = a.kind, shared = a.shared, rest = a.rest } do
    for g in said:each { kind = b.kind, shared = b.shared, rest = b.rest } do
      if f.role and g.role and other_post(f.role, g.role) then return true end
    end
  end
  return false
end

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

--- "Carol", "Carole"; "Katherine", "Catherine": one name to the ear. "Simon", "Simone" are of a man and a woman unless both are known as of one sex.
local function givens_heard(a, b)
  local x, y = a.rest, b.rest
  if #x > #y then x, y = y, x end
  local one_sex = a.gender and a.gender == b.gender
  local same_start = x:sub(1, 1) == y:sub(1, 1) or rx.find(x:sub(1, 1) .. y:sub(1, 1), "^[kc]{2}$") ~= nil
  if x == y or #x < 3 or not same_start or spelling.sound(x) ~= spelling.sound(y) then return false end
  return one_sex or not rx.find(y, "e$") or y:sub(1, #x) ~= x and rx.find(x, "e$") ~= nil
end

local function givens_near(a, b)
  if a.gender and b.gender and a.gender ~= b.gender then return false end
  if givens_heard(a, b) then return true end
  if shared_role(a, b) and math.min(#a.rest, #b.rest) >= 3 then return edits.letters(a.rest, b.rest) == 1 end
  if rx.has(a.rest, " ") and a.rest:sub(1, 5) == b.rest:sub(1, 5) then return edits.letters(a.rest, b.rest) <= 2 end
  return math.min(#a.rest, #b.rest) >= 5 and edits.letters(a.rest, b.rest) == 1
end

local function near(a, b)
  if a.part == "given" then return families_near(a.rest, b.rest) or families_alike(a, b) end
  return a.part == "family" and givens_near(a, b)
end

--- "Called Linde, with an e, while the other is Jon Lind": a sentence that knows both.
local function names(sentence, name)
  return rx.find(sentence, "\\b\\Q" .. name .. "\\E\\b") ~= nil
end

--- How sure it is that the two are one person, "error" or "warning", and the word that both are called by; nil where they may well be two.
function name_variants.level(said, a, b)
  if a.rest == b.rest or not near(a, b) or spelling.written_out(a.rest, b.rest) or spelling.told_together(said, a, b) then return nil end
  if two_posts(said, a, b) or names(a.sentence, b.name) or names(b.sentence, a.name) then return nil end
  local role = shared_role(a, b)
  return role and "error" or (a.part == "given" or givens_heard(a, b)) and "warning" or nil, role
end

return name_variants
