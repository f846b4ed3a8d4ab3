--- It rose here, it fell there.

local two_firms = require "lib.two_firms"

local function told(m)
  if m.of and two_firms.is_rival(m.sentence, m.of) then return false end
  return m.modality == "asserted" and not m.quoted and not m.speaker
end

--- "Profit" alone may be any; net and operating profit are two.
local function one_thing(a, b)
  return (a.part == nil or b.part == nil or a.part == b.part) and a:same(b, "of") ~= false
end

--- A headline is held against all that its text tells of the same thing: one sentence that agrees excuses.
local function headline_opposed(said, head, report)
  local against
  for body in said:each {} do
    if not body.headline and body:same_document(head) and one_thing(head, body) then
      if body.direction == head.direction then return end
      local elsewhere = rx.match(body.sentence, "^(?:In|At|Around) (\\p{Lu}\\p{L}+)")
      if told(body) and not (elsewhere and not rx.has(head.sentence, elsewhere)) then against = against or body end
    end
  end
  if against then
    report { a = head, b = against, message = string.format("%s goes %s in the headline, %s in the text", head.what, head.direction,
      against.direction),
      why = "nothing in the text goes the headline's way" }
  end
end

local within_day = "(?i)\\b(?:early|earlier|morning|opening|opened|initial\\w*|at first|before|after|intraday|midday|noon|briefly|afternoon|later|"
  .. "then|eras\\w+|recover\\w*|revers\\w+|pre-market|after-hours|session|first|but|while|hours?|at one point|low|high)\\b"

--- Within one day a price goes both ways; "closed", or the day alone, tells how it ended.
local function may_turn(a, b)
  return a.period.is_day and (rx.find(a.sentence, within_day) ~= nil or rx.find(b.sentence, within_day) ~= nil)
end

return {
  id = "move-opposed",
  title = "A figure is told to have risen and to have fallen",
  why = "One thing goes one way in one period.",
  severity = "error",
  reads = "move",
  group = { "what" },
  false_positives = "Periods of different length that end on one day, where the text does not tell them apart.",

  check = function(said, report)
    for head in said:each {} do
      if head.headline and told(head) then headline_opposed(said, head, report) end
    end
    for a, b in said:pairs() do
      if a.direction ~= b.direction and told(a) and told(b) and a.part == b.part and a:same(b, "of") and a.period and b.period
        and a.period:same(b.period) and not may_turn(a, b) then
        report { a = a, b = b, level = (a:same_document(b) or a.period.is_day) and "warning" or "error",
          message = string.format("%s of %s goes %s and %s in %s", a.what, a.of, a.direction, b.direction,
            tostring(a.period)), why = "same figure, same period" }
      end
    end
  end,

  flags = {
    "# Harwick sales slump\n\nSales at Harwick were up 6 per cent on the year before.",
    "# Bigger herring quota for Harwick boats\n\nThe quota of Harwick fell by a fifth.",
    "# Harwick profit climbs a quarter\n\nNet profit at Harwick fell to $38m from $51m.",
    "date: 2024-02-01\nPeru's exports rose in 2023.\n---\ndate: 2024-02-02\nPeru's exports fell in 2023.",
    "date: 2024-02-01\nThe shares of Arlen Mines closed higher on Wednesday.\n---\n"
      .. "date: 2024-02-02\nArlen Mines, whose shares slumped on Wednesday, digs copper.",
    "date: 2024-02-01\nArlen Mines increased its sales in 2023.\n---\ndate: 2024-02-02\nArlen Mines reported lower sales for 2023.",
  },
  silent = {
    "# Harwick sales fall\n\nThe board of Harwick had asked for higher sales.",
    "# Falling sales at Harwick\n\nSales at Harwick were down 6 per cent, after they had risen for years.",
    "# Harwick profit climbs a quarter\n\nRevenue at Harwick fell to $38m from $51m. Net profit rose to $6m.",
    "# Harwick net profit climbs\n\nOperating profit at Harwick fell to $38m.",
    "date: 2024-02-01\nPeru's exports rose in 2023.\n---\ndate: 2024-02-02\nPeru's exports fell in 2022.",
    "date: 2024-02-01\nPeru's exports rose in 2023.\n---\ndate: 2024-02-02\nPeru's exports could fall in 2023.",
    "date: 2024-02-01\nPeru's exports rose in 2023.\n---\ndate: 2024-02-02\nChile's exports fell in 2023.",
    "date: 2024-02-01\nThe shares of Arlen Mines rose early on Wednesday.\n---\n"
      .. "date: 2024-02-02\nThe shares of Arlen Mines fell on Wednesday.",
    "date: 2024-02-01\nArlen Mines increased its sales in 2023.\n---\ndate: 2024-02-02\nThe board of Arlen Mines had feared lower sales "
      .. "for 2023.",
    "date: 2026-03-10\ntitle: Arlen Air's profit falls\nArlen Air's net profit fell 14 percent to 371 million dollars in 2025, the airline "
      .. "said in Osby. The airline carried 12.4 million passengers. It pays a final dividend of 3 cents.\n---\n"
      .. "date: 2026-03-11\ntitle: Velm Wings doubles its profit\nVelm Wings, the rival of Arlen Air, more than doubled its net profit to 118 "
      .. "million dollars in 2025. Passengers rose to 6.1 million. No interim dividend will be paid.",
  },
}
