--- "At 7 pm on Friday morning": the half of the day is told twice, and the two differ.

local day = "(?:(?:on|in|of|the|that|this|same|local|time|next|following|last|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|"
  .. "sun)day),? ){0,4}"
local before_noon = "(?i)\\b\\d{1,2}(?:[:.]\\d\\d)? ?a\\.?m\\b\\.?,? " .. day .. "(afternoon|evening)\\b"
local after_noon = "(?i)\\b\\d{1,2}(?:[:.]\\d\\d)? ?p\\.?m\\b\\.?,? " .. day .. "(morning)\\b"
local by_the_hour = "(?i)\\b(?:1[3-9]|2[0-3])[:.]\\d\\d,? " .. day .. "(morning)\\b"

return {
  id = "hour-and-daytime",
  title = "An hour of one half of the day is told to lie in the other",
  why = "Readers come in the morning, or in the evening.",
  severity = "error",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "\"At 11 pm the morning show is repeated\".",

  check = function(said, report)
    for s in said:each { kind = "statement" } do
      local first, last = nil, nil
      for _, turn in ipairs(s.table and {} or { before_noon, after_noon, by_the_hour }) do
        if not first then first, last = rx.find(s.sentence, turn) end
      end
      if first then report { a = s, message = string.format('"%s"', s.sentence:sub(first, last)), why = "the clock" } end
    end
  end,

  flags = {
    "The parade begins at 7 pm on Friday morning.",
    "The bomb went off at 10:30 a.m. that evening.",
    "The gates opened at 19:30 in the morning.",
  },
  silent = {
    "The parade begins at 7 am on Friday morning.",
    "The bomb went off at 1:30 a.m. that night.",
    "They played from 11 pm to Saturday morning.",
    "The gates opened at 9:30 in the morning and closed at 7 pm. In the evening all was quiet.",
    "The party began at 10 pm, and the morning was grey.",
  },
}
