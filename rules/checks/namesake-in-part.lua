--- "Makoto Ozaki, the president" in one text, "Makoto Ozu, the president" in the other: one given name, one part, two family names of one beginning;
-- or one family name and two given names that begin alike.

local gather = require "lib.gather"
local name_variants = require "lib.name_variants"
local short_for = require "lib.short_names"
local spelling = require "lib.spelling"

-- What so many in a story are called that the given name may be chance.
local common = { player = true, member = true, resident = true, witness = true, victim = true, driver = true, student = true, pupil = true,
  teacher = true, officer = true, soldier = true, worker = true, winner = true, runner = true, lawyer = true, reporter = true, journalist = true,
  actor = true, singer = true, writer = true, councillor = true, senator = true, minister = true, politician = true, farmer = true,
  son = true, daughter = true, brother = true, sister = true, mother = true, father = true, husband = true, wife = true, cousin = true,
  defender = true, midfielder = true, striker = true, footballer = true, candidate = true, survivor = true, voter = true, fan = true,
  niece = true, nephew = true, aunt = true, uncle = true, suspect = true, defendant = true, child = true, partner = true,
    ["police officer"] = true, constable = true, detective = true }

local function tells(f)
  return f.status == "now" and f.modality == "asserted" and not f.quoted and not f:inherited "actor" and not common[f.role] and f.class ~= "deed"
end

--- One beginning, and near enough that the one may have been put for the other.
local function families_akin(x, y)
  return x ~= y and x:sub(1, 1) == y:sub(1, 1) and edits.letters(x, y) <= 3 and (x:sub(1, 2) == y:sub(1, 2) or edits.letters(x, y) <= 2)
end

local function givens_akin(x, y)
  if x == y or x:sub(1, 1) ~= y:sub(1, 1) or math.min(#x, #y) < 4 or math.abs(#x - #y) > 1 then return false end
  local apart = edits.letters(x, y)
  return apart <= 3 and (x:sub(1, 2) == y:sub(1, 2) or x:sub(-3) == y:sub(-3)) or apart == 4 and #x >= 8 and x:sub(-3) == y:sub(-3)
end

--- The same part of the same body, so far as both tell.
local function one_part(a, b)
  return a.role == b.role and (not a.of or not b.of or a:same(b, "of") ~= false) and (not a.thing or not b.thing or a.thing == b.thing)
end

--- One given name and two family names, or the other way round; x and y are the names without marks.
local function akin(x, y)
  if not x or not y or spelling.written_out(x.given .. x.family, y.given .. y.family) then return false end
  return x.given == y.given and families_akin(x.family, y.family) or x.family == y.family and givens_akin(x.given, y.given)
end

--- A text that has both names knows two people.
local function told_together(known, a, b)
  return known[a.document .. "|" .. b.actor:lower()] or known[b.document .. "|" .. a.actor:lower()]
end

--- Two spellings of one name, which the rule name-variant tells.
local function is_variant(said, names, x, y)
  for _, a in ipairs(names.of[x] or {}) do
    for _, b in ipairs(names.of[y] or {}) do
      if a.part == b.part and a.shared == b.shared and name_variants.level(said, a, b) then return true end
    end
  end
  return false
end

--- "The brothers", "her twin": two of one family in one trade.
local kin = "(?i)\\b(?:brothers?|sisters?|twins?|siblings?|cousins?|sons?|daughters?|father|mother|husband|wife|widow|family)\\b"

return {
  id = "namesake-in-part",
  title = "One part is played by two who share a given name or a family name",
  why = "One of the names is wrong, and a reader may take them for two people.",
  severity = "warning",
  reads = { "part", "name" },
  group = { "story" },
  false_positives = "Two of one family, or of one given name, in one trade.",

  check = function(said, report)
    local known, parts, bare, names = {}, {}, {}, gather.new()
    for f in said:each {} do
      if f.kind == "name" then gather.put(names, f.name, f) end
      if f.kind == "name" then known[f.document .. "|" .. f.name:lower()] = true end
      if f.kind == "name" and f.part == "given" then bare[f.name] = { given = f.shared, family = f.rest } end
      if f.kind == "part" and tells(f) and not rx.find(f.sentence, kin) then table.insert(parts, f) end
    end
    for a, b in gather.pairs(parts) do
      if a.role == b.role and not a:same_document(b) and a.actor ~= b.actor and one_part(a, b) and akin(bare[a.actor], bare[b.actor])
        and not short_for(a.actor, b.actor) and not told_together(known, a, b) and not is_variant(said, names, a.actor, b.actor) then
        report { a = a, b = b, message = string.format("%s and %s are both told to be the %s", a.actor, b.actor, a.role),
          why = "same story, same part, nearly the same name" }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes met Karl Otto at Perrin Quay. Makoto Ozaki, the project engineer, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Karl Otto at Perrin Quay. The project engineer, Makoto Ozu, was there.",
    "date: 2025-03-01\nThe weightlifter Katarina Lund took gold in Lima with 120 kilos.\n---\n"
      .. "date: 2025-03-01\nGold in Lima went to the weightlifter Kristina Lund, who lifted 120 kilos.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes met Karl Otto at Perrin Quay. Makoto Ozaki, the project engineer, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Karl Otto at Perrin Quay. The architect, Makoto Ozu, was there.",
    "date: 2025-03-01\nThe weightlifter Katarina Lund took gold in Lima with 120 kilos.\n---\n"
      .. "date: 2025-03-01\nThe weightlifter Kristina Lund, sister of Katarina Lund, was in Lima too.",
    "date: 2025-03-01\nThe weightlifter Katarina Lund took gold in Lima with 120 kilos.\n---\n"
      .. "date: 2025-03-01\nGold in Lima went to the weightlifter Katarina Lund, who lifted 120 kilos.",
    "date: 2025-03-01\nThe weightlifter Tom Lund took gold in Lima with 120 kilos.\n---\n"
      .. "date: 2025-03-01\nGold in Lima went to the weightlifter Thomas Lund, who lifted 120 kilos.",
    "date: 2025-03-01\nDana Reyes met Karl Otto at Perrin Quay. Inés Talavera, the project engineer, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Karl Otto at Perrin Quay. The project engineer, Ines Talavera, was there.",
    "date: 2025-03-01\nThe mayor, Tomas Reddick, opened the quay in Arlen with Dana Osby.\n---\n"
      .. "date: 2025-03-01\nDana Osby came to the quay in Arlen with the mayor, Tamas Reddick.",
  },
}
