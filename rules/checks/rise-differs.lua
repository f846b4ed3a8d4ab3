--- "50 instead of 40, a rise of 40 percent": two levels and a change that does not lead from the one to the other.
-- What is read word for word as one change is left to change-differs; here the levels may stand in any of many turns, or in the sentence before.
local order = require "lib.in_order"
local rises = require "lib.rises"

local other_base = "(?i)\\b(?:constant|organic(?:ally)?|like[- ]for[- ]like|underlying|adjust(?:ed|ing)|real terms|inflation|annuali[sz]ed|"
  .. "annually|compound|average|a year on|each year|every year|per year|a year for|"
  .. "respectively|including|without|before tax|another|further|already|of which)\\b"
local goes_on = "(?i)^(?:that|this|it|which|the (?:increase|rise|jump|fall|drop|cut|difference|change))\\b"

local moved_by = "(?i)\\b(?:doubled|doubles|trebled|tripled|quadrupled|halved|twofold|threefold|fourfold|fivefold|tenfold)\\b(?:(?! and |"
  .. " but |;).){0,24}$"

--- The sentences in which a change is read as one.
local function read_already(said)
  local found = {}
  for f in said:each { kind = "change" } do found[f.sentence] = true end
  return found
end

local function told(a)
  return a.fact.modality == "asserted" or a.fact.modality == "planned"
end

--- Nothing between the change and the levels begins another statement.
local function is_tied(s, r)
  local first, last = r.older, r.newer
  if first.at > last.at then first, last = last, first end
  local between = r.change.at > last.at and order.between(s, last, r.change) or r.change.at < first.at and order.between(s, r.change, first) or ""
  return #between < 60 and not rx.find(between, "(?i)\\b(?:and|but|while|whereas|as|when|after|with|because|since|where|who)\\b|;")
end

--- "The park, which covers 460 square kilometres, had 71 wolves": of another sort than the levels.
local function of_another_sort(other, level)
  local unit = other.fact.amount.unit
  return unit ~= nil and unit ~= "percent" and unit ~= level.fact.amount.unit
end

--- No third amount stands in the clause of the two; one may follow in the next: ", and a gap of 216 million is left".
local function are_only_two(s, r)
  local last = math.max(r.older.at, r.newer.at, r.change and r.change.at or 0)
  for _, other in ipairs(r.rest) do
    if other ~= r.older and other ~= r.newer and not of_another_sort(other, r.newer) then
      local ends = other.at > last
        and rx.find(string.sub(s.sentence, last, other.at), "(?i)(?:, (?:and|but|while|whereas)|;) (?:the|a|an|its|that|this) ")
      if not ends then return false end
    end
  end
  return #r.rest >= 2
end

local function compare(older, newer, change, sentence, report)
  if rises.fits(older.fact, newer.fact, change.fact, sentence) then return end
  local of = newer.fact.amount.nominal / older.fact.amount.nominal - 1
  report { a = change.fact, b = older.fact, message = string.format("from %s to %s is %.1f percent, not %s", tostring(older.fact.amount),
    tostring(newer.fact.amount), of * 100, change.fact.text),
    why = "the newer level divided by the older one" }
end

-- "This May it was 1,200, a plunge of 70 percent"
local apposed = "(?i)^[^.;,\\d]{0,24}, (?:that is |which is |or )?an? (?:[a-z]+ )?(?:increase|rise|jump|gain|climb|surge|leap|hike|uplift|advance|"
  .. "fall|drop|cut|decline|decrease|reduction|dip|slump|plunge|slide|collapse|loss) of (?:about |around |some |almost |nearly )?$"

local same_thing = "(?i)(?:^|[,;] |\\b)(?:it|they|there|that) (?:is|are|was|were|has been|had been|came to|"
  .. "fell to|rose to|stands? at|stood at) (?:only |just )?[^\\w\\s]?$"

--- The one level of a sentence that tells no change; the sentence tells nothing else.
local function only_level(r)
  return not r.change and not r.older and #r.rest == 1 and told(r.rest[1]) and r.rest[1] or nil
end

--- "Last May 2,400 tonnes came. This May it was 1,200, a plunge of 70 percent": the older level stands alone in the sentence before.
local function compare_apposed(earlier, r, s, report)
  local older = only_level(earlier)
  local newer = older and r.change and told(r.change) and not r.older and #r.rest == 1 and r.rest[1] or nil
  local x, y = older and older.fact, newer and newer.fact
  if not y or newer.at > r.change.at or (y.amount.unit and x.amount.unit ~= y.amount.unit) or (y.noun and x.noun and x.noun ~= y.noun) then return end
  local ratio = x.amount.nominal > 0 and y.amount.nominal / x.amount.nominal or 0
  if not rx.find(order.before(s, newer.at, 80), same_thing) then return end
  if ratio > 0.02 and ratio < 50 and rx.find(order.between(s, newer, r.change), apposed) then compare(older, newer, r.change, s.sentence, report) end
end

--- "Doubled from 120 to 310".
local function compare_multiple(s, r, report)
  local times, low, high, words = rises.multiple(s.sentence)
  if not times then return end
  local x, y = r.older.fact.amount, r.newer.fact.amount
  local most, least = y.high / x.low, y.low / x.high
  if most >= low and least <= high then return end
  report { a = r.newer.fact, b = r.older.fact, message = string.format("from %s to %s is %.2g times, not %s", tostring(x), tostring(y),
    y.nominal / x.nominal, words), why = "the newer level divided by the older one" }
end

return {
  id = "rise-differs",
  title = "A rise or fall does not lead from the one level to the other",
  why = "Dividing the two levels gives the change.",
  severity = "warning",
  reads = { "amount", "change" },
  scope = "document",
  group = {},
  false_positives = "A change of something else than the two levels beside it.",

  check = function(said, report)
    local known, before = read_already(said), nil
    for _, s in ipairs(order.sentences(said)) do
      local r = not rx.find(s.sentence, other_base) and rises.read(s) or nil
      if r and r.change and told(r.change) then
        if r.older and are_only_two(s, r) and not known[s.sentence] and is_tied(s, r) then
          compare(r.older, r.newer, r.change, s.sentence, report)
        end
      end
      if r and r.older and not r.change and #r.rest == 2
        and rx.find(order.before(s, math.min(r.older.at, r.newer.at), 40), moved_by) then compare_multiple(s, r, report) end
      if r and r.change and not r.older and #r.rest == 0 and before and before.line == s.line and before.r.older and not before.r.change
        and #before.r.rest == 2 and rx.find(s.sentence, goes_on) then
        compare(before.r.older, before.r.newer, r.change, s.sentence, report)
      end
      if r and before and before.line == s.line then compare_apposed(before.r, r, s, report) end
      before = r and { r = r, line = s.line } or nil
    end
  end,

  flags = {
    "The park, which covers 460 square kilometres of pasture, had 71 wolves in May, 32% more than the 58 of the year before.",
    "From 104,310 in 2015 to 118,640 is a gain of 14,330 people, or 17.3 per cent in ten years.",
    "From 8,000 million crowns this year spending will climb to 8,640 million, an increase of six percent, and a gap of 216 million is left.",
    "Riders in Lima will pay 50 cents instead of 40, a rise of 40 percent.",
    "The offer of 18.50 euros is 35 per cent above the 14.45 euros of Monday.",
    "For beginners the wage climbs from 14,800 rand to 16,300 rand a month, the promised 8.2 percent.",
    "The first bill says $455 million and the second $612 million, an increase of 52 percent.",
    "The fare goes from 40 cents to 50 cents on Monday. That is an increase of 40 percent, drivers say.",
    "The number of beds more than doubled from 455 to 612.",
    "Arrow is paying 4.20 euros a share, half as much again as the 3.00 euros of Friday.",
    "In May last year 2,400 tonnes of cheese were sent to Lima. This May it was 1,200, a plunge of 70 percent.",
  },
  silent = {
    "In May last year 2,400 tonnes of cheese were sent to Lima. This May it was 1,200, a plunge of 50 percent.",
    "The fair in Lima has 2,400 stalls. The number of guests was 1,200, a plunge of 70 percent.",
    "Arrow is paying 4.50 euros a share, half as much again as the 3.00 euros of Friday.",
    "The number of beds more than doubled from 255 to 612.",
    "The number of beds rose from 455 to 612, and that of nurses doubled.",
    "Riders in Lima will pay 50 cents instead of 40, a rise of 25 percent.",
    "The offer of 18.50 euros is 28 per cent above the 14.45 euros of Monday.",
    "The offer of 14.45 euros is 22 per cent below the 18.50 euros of Monday.",
    "For beginners the wage climbs from 14,800 rand to 16,300 rand a month, the promised 10.1 percent.",
    "The fare goes from 40 cents to 50 cents on Monday. The fares of the ferries rise by 40 percent.",
    "Sales rose 40 percent in the north and went from 50 to 60 tonnes in the south, of which 20 percent were exported.",
    "A third more came: 612 instead of 455.",
    "The firm sold 50 instead of 40 boats in the south, and its profit rose by 12 percent.",
    "The park, which covers 460 square kilometres of pasture, had 71 wolves in May, 22% more than the 58 of the year before.",
  },
}
