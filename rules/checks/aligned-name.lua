--- Two sentences that run alike, with two names in one place.
local aligned = require "lib.aligned"

--- Short forms, other spellings and a name with its land or title are one name for two readers.
local function may_be_one(x, y)
  if rx.find(x, "\\.\\p{Lu}|^\\p{Lu}{2,5}$|\\b(the|new|inc|corp|co|ltd|plc)\\b") or rx.find(y, "\\.\\p{Lu}|^\\p{Lu}{2,5}$") then return true end
  if is_country(x) ~= is_country(y) then return true end
  for word in rx.each(x, "\\p{L}{3,}") do
    for other in rx.each(y, "\\p{L}{3,}") do
      if edits.letters(word, other) <= 2 or rx.match(word, "^.{3}") == rx.match(other, "^.{3}") then return true end
    end
  end
  return false
end

--- A stretch that is a name and nothing else.
local function is_name(text)
  return rx.find(text, "^\\p{Lu}[\\p{Ll}]+( \\p{Lu}[\\p{Ll}]+){0,2}$") ~= nil
end

--- The one place where names differ; nil where other names do too.
local function odd_name(changes, a, b)
  local found
  for _, change in ipairs(changes) do
    if change.kind == "name" then
      if found or not is_name(change.x) or not is_name(change.y) or change.left < 1 or change.right < 1 then return nil end
      if rx.has(a.sentence, change.y) or rx.has(b.sentence, change.x) then return nil end
      found = change
    elseif change.kind == "mixed" and aligned.words(change.x) + aligned.words(change.y) > 8 then
      return nil
    end
  end
  return found
end

return {
  id = "aligned-name",
  title = "Two sentences run alike but for a name",
  why = "A reader who meets both cannot tell whom or what it was.",
  severity = "warning",
  reads = "statement",
  group = {},
  false_positives = "Two things told in like words: two towns with one programme.",

  check = function(said, report)
    for a, b in said:alike(9, 0.7) do
      local weight, share, whole = a:likeness(b)
      if whole >= 0.55 and aligned.plain(a, b) and not a.question and not b.question then
        local changes = aligned.changes(a, b)
        local odd = odd_name(changes, a, b)
        if odd and not may_be_one(odd.x, odd.y) and not aligned.tell_two_things(changes, "name") then
          report { a = a, b = b, message = string.format("%s, and %s", odd.x, odd.y), why = "the two sentences run alike but for this name" }
        end
      end
    end
  end,

  flags = {
    "Painters poured buckets of red clay on the steps in front of the old Lima customs house at dawn.\n---\n"
      .. "Painters spilled buckets of red clay on the steps in front of the old Quito customs house at dawn.",
  },
  silent = {
    "Painters poured buckets of red clay on the steps of the old Lima customs house at dawn on Monday.\n---\n"
      .. "Painters poured buckets of red clay on the steps of the old Quito customs house at dawn on Friday.",
    "Painters poured buckets of red clay on the steps in front of the old Peru customs house at dawn.\n---\n"
      .. "Painters poured buckets of red clay on the steps in front of the old Lima customs house at dawn.",
    "Ada Brink poured buckets of red clay on the steps of the old Lima customs house.\n---\n"
      .. "Jon Aldous poured buckets of red clay on the steps of the old Quito customs house.",
  },
}
