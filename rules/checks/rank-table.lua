--- "The second-biggest item" here, the third in the table.
-- The table must hold the one that is ranked, and each of its columns of amounts must put it lower than told; a table may leave some out, so a
-- better place in it is no contradiction.
local tables = require "lib.rank_tables"

local function check_claim(claim, name, all, report)
  local worst, shown = {}, {}
  for _, column in ipairs(all) do
    local place, own, above = tables.stand(column, name)
    if place and tables.ranks_something(column) then
      local key = string.format("%s %d", own.document, own.table.low)
      if not worst[key] or place < worst[key] then worst[key], shown[key] = place, { own, above } end
    end
  end
  for key, place in pairs(worst) do
    if place > claim.place.high and shown[key][2] then
      report { a = claim, b = shown[key][2], more = { shown[key][1] },
        message = string.format("told to be number %d, but number %d in the table (%s, after %s of %s)", math.floor(claim.place.high), place,
          tostring(shown[key][1].amount), tostring(shown[key][2].amount), shown[key][2].label), why = "no column of the table puts it so high" }
      return
    end
  end
end

return {
  id = "rank-table",
  title = "A place in an order does not fit the table",
  why = "A reader can count the rows that have more.",
  severity = "warning",
  reads = { "standing", "cell" },
  group = { "story" },
  false_positives = "A table of a larger circle than the one that the sentence ranks in.",

  check = function(said, report)
    local all = tables.columns(said)
    for claim in said:each { kind = "standing", modality = "asserted" } do
      local name = claim.of or claim.who
      if name and not claim.quoted and not claim.speaker and (not claim.by or tables.sizes[claim.by]) then check_claim(claim, name, all, report) end
    end
  end,

  flags = {
    "Water is the second-biggest item on the list, behind power.\n\n| Item | Millions |\n|---|---|\n| Power | 4.1 |\n| Roads and transport |"
      .. " 2.2 |\n| Water and sewers | 1.9 |\n| Parks | 0.4 |\n| Total | 8.6 |",
    "date: 2025-03-01\nThe Marsh Party of Peru, the third-strongest group in the house, left. Peru voted for Dana Reyes.\n---\n"
      .. "date: 2025-03-02\nPeru voted, and Dana Reyes won.\n\n| Party | Seats |\n|---|---|\n| Hill Party | 44 |\n| Sea Party | 31 |\n|"
      .. " River Party | 17 |\n| Marsh Party | 13 |",
  },
  silent = {
    "Water is the biggest division of Arlen.\n\n| Division | Sales |\n|---|---|\n| Power | 4.1 |\n| Water and sewers | 6.2 |\n| Parks | 1.4 |"
      .. "\n| Arlen | 11.7 |",
    "Water is the third-biggest item on the list, behind power.\n\n| Item | Millions |\n|---|---|\n| Power | 4.1 |\n| Roads and transport |"
      .. " 2.2 |\n| Water and sewers | 1.9 |\n| Parks | 0.4 |\n| Total | 8.6 |",
    "Water is the second-oldest item on the list, behind power.\n\n| Item | Millions |\n|---|---|\n| Power | 4.1 |\n| Roads and transport |"
      .. " 2.2 |\n| Water and sewers | 1.9 |\n| Parks | 0.4 |\n| Total | 8.6 |",
    "Water is the second-biggest item on the list by staff.\n\n| Item | Millions | Staff |\n|---|---|---|\n| Power | 4.1 | 20 |\n|"
      .. " Roads and transport | 2.2 | 12 |\n| Water and sewers | 1.9 | 17 |\n| Parks | 0.4 | 11 |",
    "Parks are the fourth-biggest item on the list.\n\n| Item | Millions |\n|---|---|\n| Power | 4.1 |\n| Roads and transport | 2.2 |\n|"
      .. " Parks | 0.4 |",
  },
}
