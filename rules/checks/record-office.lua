--- An article gives an office to somebody who, by the record, did not hold it on that day.

local offices = require "lib.offices"

local function claimed(fact)
  return fact.trust == "article" and (fact.stage == "holder" or fact.stage == "acting") and fact.modality == "asserted" and not fact.quoted
    and fact.as_of.known and not fact.from and not fact.to
end

local function recorded(fact)
  return fact.trust == "reference" and fact.from and fact.modality == "asserted"
    and (fact.stage == "holder" or fact.stage == "acting" or not fact.stage)
end

--- Did the holder of the record surely serve when the article speaks? Without an end in the record: since it began.
local function served(record, day)
  return record.from:before(day) and (not record.to or day:before(record.to))
end

--- Does the record know the person of the article in this office, near that day?
local function excused(said, fact)
  for record in said:each { trust = "reference" } do
    if record:same(fact, "person") ~= false and record:same(fact, "of") ~= false and not (record.from and fact.as_of:before(record.from))
      and not (record.to and fact.as_of:after(record.to)) then return true end
  end
  return false
end

-- The record of the examples.
local register = [[{"kind":"office","person":"Mara Lindqvist","office":"president","of":"Peru","from":"2019-05-04","to":"2023-05-04",]]
  .. [["as_of":"..","trust":"reference","at":{"document":"register","line":1}}]] .. "\n"

return {
  id = "record-office",
  title = "The record gives the office to somebody else",
  why = "Who held an office on a day is a matter of record.",
  severity = "error",
  reads = "office",
  group = { "office" },
  false_positives = "A record that lacks a holder, or an office of the same name in another body.",

  check = function(said, report)
    local first = said:first()
    if not first or not offices.is_single(first.office) then return end
    for record in said:each { trust = "reference" } do
      for fact in said:each { trust = "article" } do
        if recorded(record) and claimed(fact) and fact:same(record, "of") and fact:same(record, "person") == false and served(record, fact.as_of)
          and not excused(said, fact) then
          report { a = fact, b = record, level = record.to and "error" or "warning",
            message = string.format("%s is told to be %s of %s, which by the record was %s", fact.person, fact.office, fact.of, record.person),
            why = "the record has the office in other hands on that day" }
        end
      end
    end
  end,

  flags = {
    register .. [[{"kind":"office","person":"Tobin Ashe","office":"president","of":"Peru","stage":"holder","as_of":"2021-06-01",]]
      .. [["at":{"document":"a.md","line":2}}]],
  },
  silent = {
    register .. [[{"kind":"office","person":"Mara Lindqvist","office":"president","of":"Peru","stage":"holder","as_of":"2021-06-01",]]
      .. [["at":{"document":"a.md","line":2}}]],
    register .. [[{"kind":"office","person":"Tobin Ashe","office":"president","of":"Peru","stage":"holder","as_of":"2023-06-01",]]
      .. [["at":{"document":"a.md","line":2}}]],
    register .. [[{"kind":"office","person":"Tobin Ashe","office":"president","of":"Peru","stage":"holder","as_of":"2023-05-04",]]
      .. [["at":{"document":"a.md","line":2}}]],
  },
}
