--- One sentence stands in two texts, word for word, but for a number, a day, a name or a word of a sort.
local aligned = require "lib.aligned"
local copied = require "lib.copied"
local days_apart = require "lib.days_apart"
local standing = require "lib.standing"

--- Reports that come every month are worded alike.
local function of_one_time(a, b)
  return not a.published.is_day or not b.published.is_day or days_apart.maybe_within(a, b, 3)
end

local function comparable(a, b)
  if standing.is_counted_anew(a, b) then return false end
  return not a:same_document(b) and not a.question and not b.question and aligned.plain(a, b) and of_one_time(a, b)
end

return {
  id = "copied-slip",
  title = "A sentence is copied, and one number, day, name or word in it is not",
  why = "One of the two was changed on the way from text to text.",
  severity = "warning",
  reads = "statement",
  group = {},
  false_positives = "Two things of one series, told in the same words.",

  check = function(said, report)
    local found, partners = {}, {}
    local function count(f, document)
      partners[f] = partners[f] or {}
      partners[f][document] = (partners[f][document] or 0) + 1
    end
    for a, b in said:alike(9, 0.7) do
      if comparable(a, b) then
        count(a, b.document)
        count(b, a.document)
        local slip, sort = copied.slip(a, b)
        if slip then table.insert(found, { a = a, b = b, slip = slip, sort = sort }) end
      end
    end
    for _, one in ipairs(found) do
      local a, b = one.a, one.b
      -- with several partners in a text it is one of a series: "On count one, the jury ...", "On count two, ..."
      if partners[a][b.document] == 1 and partners[b][a.document] == 1 then
        report { a = a, b = b, message = string.format("%s, and %s", one.slip.x, one.slip.y),
          why = "the two sentences are one but for this " .. one.sort }
      end
    end
  end,

  flags = {
    "The painters poured buckets of red clay on the steps in front of the old customs house at dawn.\n---\n"
      .. "The painters poured buckets of white clay on the steps in front of the old customs house at dawn.",
    "A baker of Osby has admitted that he set fire to the mill 35 years ago, for reasons that nobody in Arlen ever understood.\n---\n"
      .. "A baker of Osby has admitted that he set fire to the mill 20 years ago, for reasons that nobody in Arlen ever understood.",
    "The mill reported a fourth fall of its sales in a row and named a new head of the bakery in Arlen.\n---\n"
      .. "The mill reported a fifth fall of its sales in a row and named a new head of the bakery in Arlen.",
    "The letter of the head of sales at ARW Mills tells of a new flour that the bakers of Osby may try.\n---\n"
      .. "The letter of the head of sales at QRL Mills tells of a new flour that the bakers of Osby may try.",
    "Bakers who order before the end of March will get the flour of the old mill for half of its price.\n---\n"
      .. "Bakers who order before the end of April will get the flour of the old mill for half of its price.",
    "date: 2025-03-01\nThe crash of the Arlen jet off Osby in 1998 killed 229 people and led to new rules for wiring on planes.\n---\n"
      .. "date: 2025-03-03\nThe crash of the Arlen jet off Osby in 1998 killed 292 people and led to new rules for wiring on planes.",
  },
  silent = {
    "date: 2025-08-02\nPolice have told the 6,500 people of Osby to come to a school, with pets and warm clothes with them.\n---\n"
      .. "date: 2025-08-02\nPolice have told the 6500 people of Osby to come to a school, with pets and warm clothes with them.",
    "The painters poured buckets of red clay on the steps in front of the old customs house at dawn.\n---\n"
      .. "The painters poured buckets of wet clay on the steps in front of the old customs house at dawn.",
    "date: 2025-03-01\nThe mill reported a fourth fall of its sales in a row and named a new head of the bakery in Arlen.\n---\n"
      .. "date: 2025-06-01\nThe mill reported a fifth fall of its sales in a row and named a new head of the bakery in Arlen.",
    "On the first count the jury of Arlen found the baker who burned the old mill not guilty of fraud.\n\n"
      .. "On the second count the jury of Arlen found the baker who burned the old mill not guilty of fraud.\n---\n"
      .. "On the second count the jury of Arlen found the baker who burned the old mill not guilty of fraud.",
    "A baker of Osby has admitted that he set fire to the mill about 35 years ago, for reasons that nobody in Arlen understood.\n---\n"
      .. "A baker of Osby has admitted that he set fire to the mill 34 years ago, for reasons that nobody in Arlen understood.",
    "Bakers who order before the end of March will get the flour of the old mill in Lima for half of its price.\n---\n"
      .. "Bakers who order before the end of April will get the flour of the old mill in Quito for half of its price.",
    "date: 2025-10-12\ntitle: Flood leaves 11 dead and 30 missing in Osby\nThe flood in Osby has killed 11 people, Dana Reyes "
      .. "said.\n---\n"
      .. "date: 2025-10-14\ntitle: Flood leaves 19 dead and 22 missing in Osby\nThe flood in Osby has killed 19 people, Dana Reyes said.",
    "date: 2025-06-08\nIn Osby's outbreak 230 people are in isolation, Dana Reyes said.\n---\n"
      .. "date: 2025-06-10\nIn Osby's outbreak 343 people are in isolation, Dana Reyes said.",
    "date: 2025-02-10\nAs of late Thursday, the staff of Osby Public Schools has not yet decided when the five days that were lost will "
      .. "be scheduled.\n---\n"
      .. "date: 2025-02-10\nAs of late Thursday, the staff of OPS has not yet decided when the five days that were lost will be scheduled.",
  },
}
