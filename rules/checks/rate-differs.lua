--- "1,500 pounds a month, or 24,000 pounds a year": twelve times the one is not the other.
-- A working year has fewer days, weeks and hours than the calendar's, so each stretch may hold the next one in several ways.
local in_sentence = require "lib.in_sentence"

local step = { second = 1, minute = 60, hour = 3600, day = 86400, night = 86400, week = 604800, month = 2629800, quarter = 7889400, year = 31557600,
  annum = 31557600 }
local told = "(?i)\\b(?:a|an|per|each|every) (second|minute|hour|day|night|week|month|quarter|year|annum)\\b"

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
      local stretches = {}
      for stretch in rx.each(claim.text .. in_sentence.behind(claim), told) do
        table.insert(stretches, string.lower(stretch))
      end
      local first, second = stretches[1], stretches[2]
      local x, y = claim.given, claim.restated
      if first and second and step[first] ~= step[second] and x.nominal and y.nominal and (x.unit == y.unit or not x.unit or not y.unit)
        and x.nominal > 0 and y.nominal > 0 and not claim.corrected then
        local short, long, less, more = first, second, x, y
        if step[first] > step[second] then short, long, less, more = second, first, y, x end
        local least, most = times(short, long)
        if more.nominal < least * less.nominal * 0.93 or more.nominal > most * less.nominal * 1.07 then
          report { a = claim, message = string.format("%s a %s is not %s a %s", tostring(less), short, tostring(more), long),
            why = string.format("a %s has about %.4g %ss", long, step[long] / step[short], short) }
        end
      end
    end
  end,

  flags = {
    "She earns 1,500 pounds a month, or 24,000 pounds a year.",
    "The pump moves 40 litres a second (24,000 litres a minute).",
  },
  silent = {
    "She earns 1,500 pounds a month, or 18,000 pounds a year.",
    "She earns 1,500 pounds a month, which makes 21,000 pounds a year with the bonus.",
    "The pump moves 40 litres a second (2,400 litres a minute).",
    "A carer gets 120 dollars a day, or 31,000 dollars a year.",
    "A carer gets 15 dollars an hour, or 31,200 dollars a year.",
  },
}
