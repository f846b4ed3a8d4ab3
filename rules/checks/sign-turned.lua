--- "Sales were up 8 per cent" here, "an 8 per cent fall in sales" there: one amount, and two ways.
local gather = require "lib.gather"
local numbers = require "lib.numbers"
local signs = require "lib.signs"

local other_time = "(?i)\\b(?:years?|months?|quarters?|weeks?|seasons?) (?:earlier|before|ago)\\b|\\bprevious\\w*|\\blast (?:year|month|quarter|"
  .. "week|season)\\b|\\b(?:first|second|third|fourth) (?:quarter|half)\\b|\\b(?:since|until|by) (?:19|20)\\d\\d"

local function told(f)
  return f.modality == "asserted" and not f.quoted and not f.corrected and not f.table and f.amount.nominal and f.amount.nominal > 0 and f.about
    and (not f.aside or f.aside == "gap" or f.aside == "part")
end

local idle = "^(?:rise|fall|grow|growth|increas|decreas|declin|drop|gain|lost|lose|loss|cut|year|month|quarter|week|compar|earlier|previous|"
  .. "report|say|said|people|percent|cent|time|day|new|total|number)$"

--- What the amount is about: its words, and its noun, as far as they tell anything.
local function words_of(f)
  local found, topics = {}, false
  for word in rx.each(f.about .. " " .. (f.noun or ""), "#?[\\p{L}_]+") do
    local bare = rx.match(word, "^#?(.+?)s?$")
    if #bare > 2 and not rx.find(bare, idle) then
      found[bare] = rx.find(word, "^#") and 2 or found[bare] or 1
      topics = topics or rx.find(word, "^#") ~= nil
    end
  end
  return found, topics
end

--- How much the two amounts are about the same.
local function in_common(a, b)
  local x, here = words_of(a)
  local y, there = words_of(b)
  local sum, topic = 0, false
  for word, weight in pairs(x) do
    if y[word] then
      sum = sum + math.max(weight, y[word])
      topic = topic or weight == 2 or y[word] == 2
    end
  end
  if here and there and not topic then return 0 end
  return sum
end

--- The period of one is told, and not that of the other; or they differ.
local function of_two_times(a, b)
  if a.period and b.period then return a.period:apart(b.period) end
  return (rx.find(a.sentence, other_time) ~= nil) ~= (rx.find(b.sentence, other_time) ~= nil)
end

local function one_question(a, b)
  if a:same(b, "of") == false or a:same(b, "owner") == false or (a.aside == "part") ~= (b.aside == "part") then return false end
  local exact = a.digits and #a.digits >= 3 or false
  return not of_two_times(a, b) and in_common(a, b) >= (exact and 2 or 3)
end

return {
  id = "sign-turned",
  title = "One amount is told to be more in one text and less in the other",
  why = "Up or down, surplus or deficit, early or late: the amount is the same, and its sign is not.",
  severity = "warning",
  reads = { "amount", "how_long" },
  group = { "story" },
  false_positives = "Two things of one story that changed by the same amount, where neither sentence says which.",

  check = function(said, report)
    local group, way_of = gather.new(), {}
    for _, kind in ipairs { "amount", "how_long" } do
      for f in said:each { kind = kind } do
        local class, way = nil, nil
        if told(f) then class, way = signs.of(f) end
        if class then
          way_of[f] = way
          gather.put(group, class .. " " .. kind .. " " .. (f.digits or tostring(f.amount.nominal)), f)
        end
      end
    end
    for a, b in gather.alike(group) do
      local x = way_of[a] ~= way_of[b] and (not a:same_document(b) or a.headline ~= b.headline) and numbers.in_unit_of(a, b)
      if x and math.abs(x.nominal / a.amount.nominal - 1) < 1e-6 and one_question(a, b) then
        report { a = a, b = b, message = string.format("%s, told to go two ways", tostring(a.amount)),
          why = "same story, same amount, same words" }
      end
    end
  end,

  flags = {
    "date: 2025-03-20\nSales of Arlen Mills were up 8 per cent in the year, Dana Reyes said in Osby.\n---\n"
      .. "date: 2025-03-20\nAn 8 per cent fall in sales of Arlen Mills over the year unsettled Dana Reyes in Osby.",
    "date: 2025-03-20\nDana Reyes looked back. Visitor numbers in Osby rose by 12,400 last year.\n---\n"
      .. "date: 2025-03-20\nOsby lost 12,400 visitors last year. Dana Reyes looked back.",
    "date: 2025-03-20\nDana Reyes spoke in Osby. The budget of Osby shows a surplus of 4.2 million.\n---\n"
      .. "date: 2025-03-20\nDana Reyes spoke in Osby. The budget of Osby has a deficit of 4.2 million.",
  },
  silent = {
    "date: 2025-03-20\nSales of Arlen Mills were up 8 per cent in the year, Dana Reyes said in Osby.\n---\n"
      .. "date: 2025-03-20\nAn 8 per cent fall in profit of Arlen Mills over the year unsettled Dana Reyes in Osby.",
    "date: 2025-03-20\nSales of Arlen Mills were up 8 per cent in the year, Dana Reyes said in Osby.\n---\n"
      .. "date: 2025-03-20\nAn 8 per cent fall in sales of Arlen Mills a year earlier unsettled Dana Reyes in Osby.",
    "date: 2025-03-20\nVisitor numbers in Osby rose by 12,400 last year, Dana Reyes said.\n---\n"
      .. "date: 2025-03-20\nLima lost 12,400 visitors last year, Dana Reyes said in Osby.",
    "date: 2025-03-20\nSales of Arlen Mills were up 8 per cent in the year, Dana Reyes said in Osby.\n---\n"
      .. "date: 2025-03-20\nSales of Arlen Mills did not fall 8 per cent in the year, Dana Reyes said in Osby.",
  },
}
