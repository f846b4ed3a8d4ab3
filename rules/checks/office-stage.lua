--- Stages of an office follow each other: hopeful, candidate, elect, holder, former.
-- Each stage ends where the next begins, so a text that still tells an earlier one is out of date or wrong.

local order = { aspirant = 1, candidate = 1, nominee = 1, elect = 2, acting = 3, holder = 3, former = 4 }
local told = { aspirant = "a hopeful", candidate = "a candidate", nominee = "a nominee", elect = "elected but not in office",
  acting = "acting", holder = "in office", former = "a former holder" }

--- The earlier stage first; nil where the two do not exclude each other: hopeful and candidate are one, and once out one may run again.
local function stages_of(a, b)
  local x, y = order[a.stage], order[b.stage]
  if not x or not y or x == y then return nil end
  if x > y then a, b = b, a end
  if b.stage ~= "former" then return a, b end
end

-- Every body has one of these: elected to the one, somebody may hold another.
local of_bodies = { ["chief executive"] = true, chair = true, chairman = true, director = true, ["managing director"] = true,
  ["general manager"] = true, ["chief financial officer"] = true, ["chief operating officer"] = true,
  ["general secretary"] = true, ["secretary general"] = true, rector = true, dean = true, principal = true, head = true,
  captain = true, coach = true, ["head coach"] = true, editor = true, bishop = true }

--- "Chief executive of St Anne's", and "the chief executive designate" of nobody knows what.
local function may_be_another(a, b)
  return of_bodies[a.office] and (a.of == nil) ~= (b.of == nil)
end

--- b is told at or before the time of a although its stage is later than a's.
local function later_stage_first(a, b)
  return b.from and a.as_of:after(b.from) or a.as_of:after(b.as_of)
end

--- Said at one moment: in one text, of one day or of no day but the text's own. The second result is false where that is not sure.
local function at_once(a, b)
  if not a:same_document(b) or a.as_of:apart(b.as_of) then return false end
  local sure = a.as_of:same(b.as_of) or not (a.as_of_stated or b.as_of_stated)
  return sure or not a.as_of_stated or a.as_of.is_day, sure
end

return {
  id = "office-stage",
  title = "Somebody is told at an earlier stage of an office than they have reached",
  why = "Readers are told that somebody still seeks, or has yet to take, an office that they hold.",
  severity = "error",
  reads = "office",
  group = { "person", "office" },
  false_positives = "A second campaign for the same office, where the text does not say that it is for another term.",

  check = function(said, report)
    for one, other in said:pairs { modality = "asserted" } do
      local a, b = stages_of(one, other)
      if a and not a.term and not b.term and a:same(b, "of") ~= false and not may_be_another(a, b) then
        local together, sure = at_once(a, b)
        if together and not (b.from and b.from:after(a.as_of)) then
          report { a = a, b = b, level = sure and "error" or "warning",
            message = string.format("%s is called %s and %s in one text", a.person, told[a.stage], told[b.stage]),
            why = "same person, same office, same day; one stage ends where the next begins" }
        elseif later_stage_first(a, b) then
          report { a = a, b = b, message = string.format("%s is called %s, though %s", a.person, told[a.stage],
            b.from and "in office since " .. tostring(b.from) or "told to be " .. told[b.stage] .. " before"),
            why = "same person, same office; " .. a.stage .. " ends where " .. b.stage .. " begins" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-02\nThe summit gave president-elect Dana Reyes a first chance to speak.\n---\n"
      .. "date: 2025-03-15\nDana Reyes was sworn in as president on 14 March 2025.",
    "date: 2024-02-01\nPresidential hopeful Dana Reyes spoke first.\n\nPresident-elect Dana Reyes spoke last.",
  },
  silent = {
    "date: 2024-11-20\nPresident-elect Dana Reyes thanked her voters.\n---\n"
      .. "date: 2025-03-15\nPresident Dana Reyes was sworn in as president on 14 March 2025.",
    "date: 2025-03-15\nPresident Dana Reyes met former president Jon Aldous.",
    "date: 2025-03-01\nDana Reyes, Chief Executive of Holm Infirmary since 2020, spoke.\n---\n"
      .. "date: 2025-03-15\nDana Reyes, the chief executive designate, spoke.",
  },
}
