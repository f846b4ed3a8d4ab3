--- A trade deficit or surplus that is not the difference of the exports and imports told beside it.

--- The one figure of the measure in the paragraph; nil where there are none or several.
local function only(said, measure, near)
  local found
  for fact in said:each { measure = measure, modality = "asserted" } do
    local level = fact.nature ~= "change" and fact.part ~= "before" and not fact.quoted
    if level and fact.document == near.document and fact.line == near.line then
      if found then return nil end
      found = fact
    end
  end
  return found
end

return {
  id = "trade-balance",
  title = "A trade deficit or surplus does not fit the exports and imports told",
  why = "The balance is exports less imports; a reader can do the sum.",
  severity = "error",
  reads = "figure",
  scope = "document",
  group = {},
  false_positives = "A balance of goods and services beside exports and imports of goods.",

  check = function(said, report)
    for _, measure in ipairs { "trade deficit", "trade surplus" } do
      for claim in said:each { measure = measure, modality = "asserted" } do
        local exports, imports = only(said, "exports", claim), only(said, "imports", claim)
        if exports and imports and claim.nature ~= "change" and claim.part ~= "before" and exports:same(imports, "period") ~= false then
          local balance = exports.amount - imports.amount
          if measure == "trade deficit" then balance = imports.amount - exports.amount end
          if balance.unit == claim.amount.unit and balance:apart(claim.amount) and balance.high > 0 then
            report { a = claim, b = imports, more = { exports },
              message = string.format("%s of %s, but exports of %s and imports of %s", measure, tostring(claim.amount),
                tostring(exports.amount), tostring(imports.amount)),
              why = string.format("same paragraph; the difference is %s", tostring(balance)) }
          end
        end
      end
    end
  end,

  flags = { "date: 2025-03-01\nPeru's exports to Chile reached $8.7 billion in 2024 and its imports from Chile $14.1 billion in 2024. "
    .. "The trade deficit widened to $4.5 billion in 2024." },
  silent = {
    "date: 2025-03-01\nPeru's exports to Chile reached $8.7 billion in 2024 and its imports from Chile $14.1 billion in 2024. "
      .. "The trade deficit widened to $5.4 billion in 2024.",
    "date: 2025-03-01\nPeru's exports to Chile reached $8.7 billion in 2024 and its imports from Chile $14.1 billion in 2023. "
      .. "The trade deficit widened to $4.5 billion in 2024.",
  },
}
