--- A figure of an article is not that of the record, though the two name their subject in different ways: "in Peru", "Peru's".

local function plain(fact)
  return fact.modality == "asserted" and fact.nature ~= "change" and fact.nature ~= "forecast" and not fact.part and not fact.partner
end

--- The article tells the place of what the record tells the owner of, or the reverse, or both tell a place alone.
local function same_subject(fact, record)
  if fact.of and record.of then return false end -- figure-differs compares these
  if fact.place and record.place then return not fact.of and not record.of and fact:same(record, "place") end
  return fact:same(record, "place", "of") or fact:same(record, "of", "place")
end

-- The record of the examples.
local series = [[{"kind":"figure","measure":"inflation","of":"Peru","period":"2022","amount":"7.9 percent","trust":"reference",]]
  .. [["at":{"document":"series","line":4}}]] .. "\n"

return {
  id = "record-figure",
  title = "The record has another figure",
  why = "The same measure of the same subject and period has one value.",
  severity = "error",
  reads = "figure",
  group = { "measure" },
  false_positives = "A figure of a part that the text does not tell from the whole.",

  check = function(said, report)
    for record in said:each { trust = "reference" } do
      for fact in said:each { trust = "article" } do
        if plain(fact) and plain(record) and fact.period and record.period and fact.period:same(record.period) and same_subject(fact, record)
          and fact:apart(record, "amount") then
          report { a = fact, b = record, message = string.format("%s of %s: %s, and %s by the record", fact.measure, record.of
            or record.place, tostring(fact.amount), tostring(record.amount)),
            why = "same measure, subject and period; no reading of one meets any reading of the other" }
        end
      end
    end
  end,

  flags = {
    series .. [[{"kind":"figure","measure":"inflation","place":"Peru","period":"2022","amount":"9.7 percent","at":{"document":"a.md","line":2}}]],
  },
  silent = {
    series .. [[{"kind":"figure","measure":"inflation","place":"Peru","period":"2023","amount":"9.7 percent","at":{"document":"a.md","line":2}}]],
    series .. [[{"kind":"figure","measure":"inflation","place":"Chile","period":"2022","amount":"9.7 percent","at":{"document":"a.md","line":2}}]],
  },
}
