--- Two founders, two heads, two operators of one thing.

-- What never changes hands; the rest does in time.
local lasting = { founder = true, author = true, designer = true, discoverer = true, winner = true }
local heads = { head = "head", leader = "head", chief = "head", chair = "chair", operator = "operator", commander = "commander", ["editor"] = "editor" }

local function role_of(fact)
  return lasting[fact.role] and fact.role or heads[fact.role]
end

local function told(fact)
  return fact.modality == "asserted" and not fact.quoted and not fact.partner
end

--- Near enough in time for one holder.
local function of_one_time(a, b)
  if a:same_document(b) then return not (a.as_of_stated or b.as_of_stated) end
  local least, most = a.as_of:days_until(b.as_of)
  return least and most and math.max(math.abs(least), math.abs(most)) <= 45
end

return {
  id = "unique-actor",
  title = "Two are told to have founded, to head or to run one thing",
  why = "A reader is told two names where there is one.",
  severity = "error",
  reads = "actor",
  group = { "of?", "thing?", "year?" },
  false_positives = "Founders or heads who share the role, each told by a text without the other; a change at the head between two texts.",

  check = function(said, report)
    for a, b in said:pairs() do
      local role = role_of(a)
      if role and role == role_of(b) and (a.of or a.thing) and told(a) and told(b) and a:same(b, "actor") == false and (lasting[role] or of_one_time(a, b))
        and (role ~= "winner" or a.year) then
        report { a = a, b = b, level = a.of and lasting[role] and "error" or "warning",
          message = string.format("%s and %s are both told to be %s of %s", a.actor, b.actor, role, a.of or "the " .. a.thing), why = "one thing, one " .. role }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nPolar Airways was founded in 1996 by Dana Reyes.\n---\ndate: 2025-03-04\nJon Aldous, who founded Polar Airways, sold it.",
    "date: 2025-03-01\nDana Reyes, who chairs the budget committee, met Jon Aldous.\n---\ndate: 2025-03-04\nJon Aldous, the chair of the budget committee, met Dana Reyes.",
  },
  silent = {
    "date: 2025-03-01\nPolar Airways was founded in 1996 by Dana Reyes and Jon Aldous.\n---\ndate: 2025-03-04\nJon Aldous, who founded Polar Airways, sold it.",
    "date: 2024-03-01\nDana Reyes, who chairs the budget committee, met Jon Aldous.\n---\ndate: 2025-03-04\nJon Aldous, the chair of the budget committee, met Dana Reyes.",
    "date: 2025-03-01\nPolar Airways was founded in 1996 by Dana Reyes.\n---\ndate: 2025-03-04\nPolar Airways was founded by Reyes. Jon Aldous heads it.",
  },
}
