--- The headline gives one figure, the text under it another.
-- Every amount of the measure in the text must be surely apart from the headline's: one that fits, or may, excuses.

local in_sentence = require "lib.in_sentence"
local revised = require "lib.revised"

local of_group = "(?i)\\b(?:(?:group|batch|party|wave|set|team|pair) of|(?:first|last|next|other|remaining|final) (?:of the )?)(?: about| some)? ?$"

--- A figure that the headline can be held against: of the same kind, for all, and not taken back.
local function counts(f)
  -- "bus plunge kills 14": nothing went down by 14
  local change = f.nature == "change" and not (f.headline and f.measure == "deaths" and not rx.find(f.text, "(?i)\\b(more|another|further|extra)\\b"))
  if f.caption then return false end -- a picture may be of another day
  return f.modality ~= "denied" and not f.part and not change and not f.quoted and not revised.is_former(f)
end

--- "In the 1978 quake 312 died": told for comparison, of a time long gone.
local function is_history(f)
  local least = f.period and f.published.known and f.period:days_until(f.published)
  return (least or 0) > 300
end

--- "36 deaths in the country's mines in 2025": what a year adds up to is no count of one event.
local function is_of_a_year(head, body)
  return body.nature == "cumulative" and rx.find(body.sentence, "\\b(?:in|during|of) (?:the year )?(?:19|20)\\d\\d\\b(?! on\\b)") ~= nil
    and not rx.find(head.sentence, "\\b(?:19|20)\\d\\d\\b")
end

--- "Magnitude 8" over a text that says 8.2.
local function is_rounded(head, body)
  local x, y = head.amount.nominal, body.amount.nominal
  return x and y and x == math.floor(x) and y ~= math.floor(y) and math.abs(x - y) < 1
end

local sort = "(?i)\\b(confirmed|probable|suspected|possible|severe|serious|mild|imported|fatal|new)\\b"

--- "Eleven are probable": of a sort of which the headline says nothing.
local function of_a_sort(head, body)
  local which = rx.match(body.sentence, sort)
  return which ~= nil and not rx.find(head.sentence, "(?i)\\b" .. which .. "\\b")
end

--- "Two adults" of "19 pupils and two adults were killed", under "19 pupils dead": the sentence counts the headline's first.
local function is_added(head, body)
  local n = head.amount.nominal
  return n ~= nil and n == math.floor(n)
    and rx.find(body.sentence, string.format("\\b%d (?:\\p{Ll}+ ){1,3}(?:and|plus|along with|as well as) \\Q%s\\E", n, body.text)) ~= nil
end

--- "In Perrin, where 13 people are missing": of one place of many.
local function is_of_one_place(body)
  return rx.find(body.sentence, "\\b(?:in|at|from) [^,;.]*\\p{Lu}[^,;.]*, where (?:about |at least |some |nearly |"
    .. "more than )?\\Q" .. body.text) ~= nil
end

--- "The second group of four rescued on Monday", "the last two": some of them.
local function is_of_a_group(body)
  return rx.find(in_sentence.before(body), of_group) ~= nil
end

--- "41 cases" over "thirty of them are confirmed, eleven are probable": the headline adds up.
local function adds_up(said, head)
  local known = {}
  for body in said:each {} do
    local n = not body.headline and body.amount.nominal
    for _, other in ipairs(n and known or {}) do
      if n + other == head.amount.nominal then return true end
    end
    if n then table.insert(known, n) end
  end
  return false
end

--- The figure of the text that the headline is held against, the one nearest in time; nil where one fits.
local function opposed(said, head)
  local against
  for body in said:each {} do
    if not body.headline and head:same(body, "of") ~= false and counts(body) then
      if not head.amount:apart(body.amount) or is_rounded(head, body) or is_added(head, body) then return nil end
      if not of_a_sort(head, body) and not is_of_one_place(body) and not is_of_a_group(body) and body.modality == "asserted"
        and not body.speaker and not is_history(body)
        and not is_of_a_year(head, body) and not (body.period and head.period and body.period:apart(head.period))
        and (not against or body.as_of:after(against.as_of)) then against = body end
    end
  end
  return against
end

return {
  id = "headline-differs",
  title = "The headline gives a figure that its text does not bear out",
  why = "Most readers see the headline alone.",
  severity = "error",
  reads = "figure",
  group = { "measure" },
  scope = "document",
  false_positives = "A headline that adds up figures which the text tells apart.",

  check = function(said, report)
    for head in said:each { modality = "asserted" } do
      local against = head.headline and counts(head) and opposed(said, head)
      if against and not adds_up(said, head) then
        report { a = head, b = against, message = string.format("%s: %s in the headline, %s in the text", head.measure, tostring(head.amount),
            tostring(against.amount)), why = "same measure, one article; no figure of the text meets the headline's" }
      end
    end
  end,

  flags = { "# Bus plunge kills 14\n\nA bus left the road on Friday, and 11 people were killed. "
    .. "Fourteen others are in hospital.", "# Bus crash kills 17\n\nA bus left the road on Friday, and 14 people were killed.",
      "# 60 DEAD AS STORM HITS COAST\n\nThe number of bodies reached 49." },
  silent = {
    "# Meadow fever: 41 cases\n\nForty-one people have been infected. Thirty of the cases are confirmed and eleven are probable.",
    "# Fever: 41 cases in Osby\n\nThere are 12 cases in the north of Osby and 29 cases in the south.",
    "date: 2026-02-03\n# One dead after tunnel collapse\n\nThe ministry counted 36 deaths in the tunnels of Peru in 2025, down from 47 in 2024.",
    "# One dead, 20 ill as fever shuts school\n\nOne teacher has died. The woman who died was 61.",
    "# Train explosion: death toll rises to 13\n\nSearchers have found eight additional bodies since the morning.",
    "# Bus crash toll falls to 17\n\nPolice had earlier put the death toll of the bus crash at 19.",
    "# Bus crash kills 17\n\nA bus left the road on Friday, and 17 people were killed, three of them children.",
    "date: 2025-08-11\n# Osby shuts schools as fever cases pass 2,300\n\nThe number of cases climbed to 2,318.",
    "date: 2026-07-07\n# Toll in Lima quake rises to nine\n\nIn the quake of 1978, 312 people died.",
    "date: 2025-11-13\n# Peru cuts rate to 4% as inflation falls\n\nThe rate was lowered to 4 percent. Annual inflation was 5.1 percent in "
      .. "September.",
    "# Bus crash kills 17\n\nA bus left the road on Friday. More than a dozen people were killed.",
    "# Bus crash kills 17\n\nA bus left the road on Friday, and 14 people were killed at once. Three more died later, which brings the dead to 17.",
    "# Bridge built to outlast a magnitude 8 quake\n\nThe bridge is to stay open after an earthquake of magnitude 8.2.",
    "# Bus crash kills 17\n\nA bus left the road on Friday. In 2011, 40 people were killed there; police say that 17 people died this time.",
    "title: 19 pupils dead in Osby\nIn Osby 19 pupils and 2 adults were killed, Dana Reyes said.",
    "title: Death toll of the Osby quake rises to 40\nThe quake in Osby left many homeless.\n\n"
      .. "People stand near a house in Osby. Of the dead 29 are counted so far. (Photo by Dana Reyes/Getty Images)",
    "# Storm leaves 114 dead and 127 missing\n\nThe storm killed 114 people. At least 49 drowned in Perrin, where 13 people were missing.",
    "date: 2025-07-10\ntitle: All 12 miners rescued\nThe miners trapped in the Arlen mine for two weeks have all been freed. The second "
      .. "group of four rescued on Monday are aged 22 to 34.",
    "date: 2025-09-03\ntitle: Death toll of Osby storm rises to five September 2, update 6\nFive people have died in the Osby storm and "
      .. "21 were hurt, Dana Reyes said.",
  },
}
