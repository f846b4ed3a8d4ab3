--- "1,500 pounds a month, or 24,000 pounds a year": twelve times the one is not the other.
-- A working year has fewer days, weeks and hours than the calendar's, so each stretch may hold the next one in several ways.
local counting = require "lib.counting"
local in_sentence = require "lib.in_sentence"

local step = { second = 1, minute = 60, hour = 3600, day = 86400, night = 86400, week = 604800, month = 2629800, quarter = 7889400, year = 31557600,
  decade = 315576000, century = 3155760000,
  annum = 31557600 }
local told = "(?i)\\b(?:a|an|per|each|every) (second|minute|hour|day|night|week|month|quarter|year|annum|decade|century)\\b"

local within = "(?i)\\b(?:in|over|within) (?:the |these |those )?(?:last |past )?(?:(?:an?|one)|" .. counting.figure
  .. ") (second|minute|hour|day|night|week|month|quarter|year|decade|century)s?\\b"

--- The stretches of time that the words tell, each with how many there are: "in six years", "a year".
local function stretches_of(words)
  local found = {}
  local at, upto, n, unit = rx.find(words, within)
  if at then
    table.insert(found, { unit = unit:lower(), n = n and counting.size(n) or 1 })
    words = words:sub(upto + 1)
  end
  for stretch in rx.each(words, told) do table.insert(found, { unit = stretch:lower(), n = 1 }) end
  return found[1], found[2]
end

--- How often the shorter goes into the longer, at least and at most: a year has 1,500 to 8,784 hours, a month 4 to 4.35 weeks.
local function times(short, long)
  local ratio = step[long] / step[short]
  local rounded = 0.97 * ratio
  if step[short] <= step.hour and step[long] >= step.day then return ratio / 6.5, ratio * 1.03 end
  if step[short] == step.day and step[long] > step.day then return ratio * 0.55, ratio * 1.03 end
  if step[short] == step.week then return ratio * 0.75, ratio * 1.03 end
  if short == "month" and step[long] == step.year then return 11.9, 14.1 end -- pay for a thirteenth and a fourteenth month
  return rounded, ratio * 1.03
end

--- What the shorter stretch makes of the longer one's amount, held against what is told.
local function judge(claim, first, second, report)
  local x, y = claim.given, claim.restated
  local short, long, less, more = first, second, x, y
  if step[first.unit] > step[second.unit] then short, long, less, more = second, first, y, x end
  local least, most = times(short.unit, long.unit)
  local n = long.n / short.n
  local rough = (x.rough or y.rough) and 0.15 or 0.07
  if more.nominal < least * n * less.nominal * (1 - rough) or more.nominal > most * n * less.nominal * (1 + rough) then
    local of = long.n == 1 and "a " .. long.unit or string.format("%g %ss", long.n, long.unit)
    report { a = claim, message = string.format("%s a %s is not %s in %s", tostring(less), short.unit, tostring(more), of),
      why = string.format("%s has about %.4g %ss", of, n * step[long.unit] / step[short.unit], short.unit) }
  end
end

return {
  id = "rate-differs",
  title = "So much a month is not so much a year",
  why = "Both are told as one; a reader can multiply.",
  severity = "error",
  reads = "rate",
  group = {},
  false_positives = "A season shorter than the year that the sentence does not tell.",

  check = function(said, report)
    for claim in said:each {} do
      local first, second = stretches_of(claim.text .. in_sentence.behind(claim))
      local x, y = claim.given, claim.restated
      if first and second and step[first.unit] ~= step[second.unit] and x.nominal and y.nominal and (x.unit == y.unit or not x.unit or not y.unit)
        and x.nominal > 0 and y.nominal > 0 and not claim.corrected then
        judge(claim, first, second, report)
      end
    end
  end,

  flags = {
    "She earns 1,500 pounds a month, or 24,000 pounds a year.",
    "The pump moves 40 litres a second (24,000 litres a minute).",
    "The glacier above Osby lost 40 metres of ice in a decade, or about eight metres a year.",
  },
  silent = {
    "She earns 1,500 pounds a month, or 18,000 pounds a year.",
    "She earns 1,500 pounds a month, which makes 21,000 pounds a year with the bonus.",
    "The pump moves 40 litres a second (2,400 litres a minute).",
    "A carer gets 120 dollars a day, or 31,000 dollars a year.",
    "A carer gets 15 dollars an hour, or 31,200 dollars a year.",
    "The glacier above Osby lost 40 metres of ice in six years, or about seven metres a year.",
    "The glacier above Osby lost 40 metres of ice in a decade, or about four metres a year.",
  },
}
