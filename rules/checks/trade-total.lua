--- Exports and imports against the trade that they should add up to.
local gather = require "lib.gather"

--- Exports and imports of one country with one partner.
local function same_pair(a, b)
  return a:same(b, "of") == true and a:same(b, "partner") == true
end

--- Trade has no direction: the two countries may be told in either order.
local function of_pair(total, flow)
  return (total:same(flow, "of") == true and total:same(flow, "partner") == true)
    or (total:same(flow, "of", "partner") == true and total:same(flow, "partner", "of") == true)
end

local function years(a, b)
  if not a.period or not b.period then return nil end
  if a.period:same(b.period) then return 0 end
  if a.period.year and b.period.year then return math.abs(a.period.year - b.period.year) end
  return nil
end

--- Exports and imports that one document tells of one pair and one year.
local function flows_of(said)
  local found = {}
  local imported = gather.by(said, { measure = "imports", modality = "asserted" }, function(f) return f.document end)
  for exports in said:each { measure = "exports", modality = "asserted" } do
    for _, imports in ipairs(imported.of[exports.document] or {}) do
      if same_pair(exports, imports) and years(exports, imports) == 0 then table.insert(found, { exports = exports, imports = imports }) end
    end
  end
  return found
end

return {
  id = "trade-total",
  title = "A trade volume does not fit the exports and imports told",
  why = "Exports and imports add up to the trade between two countries; a reader can do the sum.",
  severity = "error",
  reads = "figure",
  group = {},
  false_positives = "Goods in one figure and goods and services in the other.",

  check = function(said, report)
    local flows = flows_of(said)
    for total in said:each { measure = "trade", modality = "asserted" } do
      for _, flow in ipairs(flows) do
        local exports, imports = flow.exports, flow.imports
        local gap = of_pair(total, exports) and years(total, exports)
        if gap == 0 or gap == 1 then
          local sum = exports.amount + imports.amount
          local message = string.format("trade of %s in %s, but exports and imports of %s add up to %s", tostring(total.amount),
            tostring(total.period),
            tostring(exports.period), tostring(sum))
          if gap == 0 and sum:apart(total.amount) then
            report { a = total, b = exports, more = { imports }, message = message,
              why = "same two countries, same period; trade is exports plus imports" }
          elseif gap == 1 and (total.amount.low > sum.high * 1.3 or total.amount.high * 1.3 < sum.low) then
            report { a = total, b = exports, more = { imports }, level = "warning", message = message,
              why = "same two countries, neighbouring years; a change of more than 30 % in a year wants a reason" }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2024-06-01\nPeru's exports to Chile reached $5.9 billion and imports from Chile $4.1 billion in 2021.\n---\n"
      .. "date: 2024-06-02\nPeru's trade with Chile reached $26 billion in 2021.",
    "date: 2024-06-01\nPeru's exports to Chile reached $5.9 billion and imports from Chile $4.1 billion in 2021.\n---\n"
      .. "date: 2024-06-02\nPeru's trade with Chile reached $26 billion in 2022.",
  },
  silent = {
    "date: 2024-06-01\nPeru's exports to Chile reached $5.9 billion and imports from Chile $4.1 billion in 2021.\n---\n"
      .. "date: 2024-06-02\nPeru's trade with Chile reached $10 billion in 2021.",
    "date: 2024-06-01\nPeru's exports to Chile reached $5.9 billion and imports from Chile $4.1 billion in 2021.\n---\n"
      .. "date: 2024-06-02\nPeru's trade with Chile reached $26 billion in 2015.",
  },
}
