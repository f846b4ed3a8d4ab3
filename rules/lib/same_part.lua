--- "22,000 staff, including 9,000 in Osby" here, "21,500 employees, including 9,000 in Osby" there: two wholes of one part,
-- told beside both, are of one thing.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local noun_kin = require "lib.noun_kin"

local same_part = {}

local led = "(?i),? (?:including|of whom|of which|among them|of them)(?: [\\p{L}-]+){0,2} $"
local between_most = 60 -- letters between the whole and what it includes

--- Of what the part is: the words behind it, by their beginnings.
local function words_of(f)
  local at = rx.has(f.sentence, f.text)
  local behind = at and rx.match(f.sentence:sub(at + #f.text), "^[^,;.]{0,40}") or ""
  local found, n = {}, 0
  for word in rx.each(behind:lower(), "\\p{L}{2,}") do
    if not rx.find(word, "^(?:the|in|of|at|on|were|was|are|is|have|has|been|and|an?|its|their)$") then found[word:sub(1, 5)], n = true, n + 1 end
  end
  return found, n
end

local function share_a_word(a, b)
  local x, n = words_of(a)
  local y, m = words_of(b)
  for word in pairs(x) do
    if y[word] then return true end
  end
  return n == 0 and m == 0
end

--- The count right before "including" in the part's own sentence.
local function whole_of(part, counts)
  local at = rx.has(part.sentence, part.text)
  if not at or not rx.find(part.sentence:sub(1, at - 1), led) then return nil end
  local best, where
  for _, f in ipairs(counts) do
    local start = f ~= part and f.sentence == part.sentence and not f.amount.unit and f.amount.nominal and rx.has(f.sentence, f.text)
    if start and start < at and at - start <= between_most and f.amount.nominal > part.amount.nominal and (not where or start > where) then
      best, where = f, start
    end
  end
  return best
end

local function plain(f)
  return not f.quoted and not f.corrected and not f.table and f.modality == "asserted" and not f.headline
end

--- Two nouns for one sort of thing, so far as they are told.
local function of_one_noun(a, b)
  return not a.noun or not b.noun or a.noun == b.noun or noun_kin.alike(a.noun, b.noun)
end

--- Pairs of wholes that differ, of texts of one day.
function same_part.differing(said)
  local by_document, found = gather.by(said, { kind = "amount" }, function(f) return plain(f) and f.document end), {}
  local wholes = {}
  for _, counts in ipairs(by_document) do
    for _, part in ipairs(counts) do
      local n = part.amount.nominal
      local whole = n and n >= 2 and not part.amount.unit and whole_of(part, counts)
      if whole then table.insert(wholes, { whole = whole, part = part }) end
    end
  end
  for a, b in gather.pairs(wholes) do
    local x, y = a.whole.amount, b.whole.amount
    if not a.whole:same_document(b.whole) and a.part.amount.nominal == b.part.amount.nominal and x:apart(y)
      and math.max(x.nominal, y.nominal) <= 1.5 * math.min(x.nominal, y.nominal) and not x.rough and not y.rough
      and of_one_noun(a.whole, b.whole) and share_a_word(a.part, b.part) and days_apart.within(a.whole, b.whole, 0) then
      table.insert(found, { a = a.whole, b = b.whole })
    end
  end
  return found
end

return same_part
