--- "Ran 9.92 seconds, breaking the old record of 9.89": what beats a record is better than it.
local turns = require "lib.turns"

local number = "(?<![-–\\d.,:])(\\d{1,3}(?:,\\d{3})+|\\d+(?:[:.]\\d+){0,2})(?![-–]\\d)"
local unit = "(?: |-)?(million|billion|seconds?|secs?|minutes?|hours?|shots|strokes|met(?:re|er)s?|m\\b|kilomet(?:re|er)s?|km\\b|kilos?|"
  .. "kilograms?|kg\\b|points|goals|degrees|people|spectators|visitors|fans|tonnes|euros|dollars|votes|centimet(?:re|er)s?|cm\\b|millimet(?:re|"
  .. "er)s?|mm\\b|feet|wins|medals|passengers|runs|caps|%|percent|per cent)?"
local beating = "(?:breaking|breaks|broke|beating|beats|beat|bettering|bettered|topping|topped|surpassing|surpassed|surpasses|eclipsing|eclipsed|"
  .. "smashing|smashed|shattering|shattered|exceeding|exceeded|toppling|improving(?: on)?|improved(?: on)?|overtaking|erasing|erased)"
local whose = "(?:the|his|her|its|their|a|last (?:year|season|month)['’]s)(?: own)?(?: [\\p{L}-]+){0,3}? "
local mark = "(?:record|best|mark|high|milestone|time|best time|best mark)"
local lower_is_better = "^(?:sec|min|hour|shot|stroke)"

--- The number of "9.92", "12,000", "2:05:30" (seconds).
local function value(text)
  local h, m, s = rx.match(text, "^(?:(\\d+):)?(\\d+):(\\d\\d(?:\\.\\d+)?)$")
  if m then return (tonumber(h or "") or 0) * 3600 + tonumber(m) * 60 + tonumber(s), true end
  local digits = ""
  for part in rx.each(text, "[\\d.]+") do digits = digits .. part end
  return tonumber(digits)
end

--- Better by the unit of either: less time, fewer strokes, else more. Two times told in minutes and hours are left alone.
local function not_beaten(now, its, old, olds)
  local x, clock = value(now)
  local y, other = value(old)
  if not x or not y or clock ~= other or its and olds and its:sub(1, 3):lower() ~= olds:sub(1, 3):lower() then return nil end
  local less = clock or rx.find((its or olds or ""):lower(), lower_is_better) ~= nil
  if x > 5 * y or y > 5 * x or not its and not olds and not clock and x < 1000 then return nil end
  if less and x >= y or not less and x <= y then return string.format("%s does not beat %s", now, old) end
end

return {
  id = "record-not-beaten",
  title = "A record is told to be beaten by what is no better",
  why = "The new mark and the old one stand side by side.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A record where less is better, in a unit that does not tell so.",

  check = turns.check {
    test = "(?i)\\b(?:record|best|mark|high|milestone|surpass\\w*)\\b",
    excuse = "(?i)\\b(?:not|never|just outside|short of|missed|missing|failed|if|would|could|hop\\w+|wants?|lowest|fewest|youngest|oldest|record "
      .. "low|after|low|equal\\w*|matched|matching|nearly|almost|by|narrowest|smallest|coldest|minus|debt|loss)\\b",
    why = "both marks stand side by side",
    turns = {
      { "(?i)\\b" .. number .. unit .. "[^.;\\d]{0,50}?,? (?:and )?" .. beating .. " " .. whose .. mark .. "(?:(?:,| time| mark)? (?:of|set at))? "
        .. "" .. number
        .. unit .. "(?![.:,]?\\d)", not_beaten },
      { "(?i)\\b" .. number .. unit .. "[^.;\\d]{0,30}? was (?:a|an|the) (?:\\p{L}+ )?record,? (?:and )?" .. beating .. " (?:the )?(?:\\p{L}+ )?"
        .. "(?:record of |mark of |high of )?" .. number .. unit .. "(?![.:,]?\\d)", not_beaten },
      { "(?i)\\b(?:a|the|new)(?: \\p{L}+)? record(?: \\p{L}+)?(?: of| at| with| is| time of)? " .. number .. unit .. "[^.;\\d]{0,60}?\\. The "
        .. "(?:old|previous|former|last|earlier|existing)(?: \\p{L}+)? (?:record|mark|high|best)(?:,(?: \\p{L}+){1,5}(?: (?:1[89]|20)\\d\\d)?,|"
        .. " \\p{L}+ (?:1[89]|20)\\d\\d)? (?:was|had been|stood at|had stood at|were|is) " .. number .. unit
        .. "(?![.:,]?\\d)", not_beaten, two = true },
      { "(?i)\\b" .. number .. unit .. "(?: [\\p{L}]+){0,3},? (?:was |were |is |are )?(?:a|the)(?: \\p{L}+){0,2} (?:record|best)[;,:]? (?:the "
        .. "(?:old|previous) (?:one|record|mark|best) (?:was|stood at|had been)|up from|compared with|against) " .. number .. unit
        .. "(?![.:,]?\\d)", not_beaten },
    },
  },

  flags = {
    "He ran 9.92 seconds, breaking the old record of 9.89.",
    "The high jumper cleared 2.31 metres, beating the previous national record of 2.33 metres.",
    "The crowd of 30,000 was a record, surpassing the 32,000 of 1999.",
    "A record 41 degrees was measured on Monday. The old record, set in 2003, was 42 degrees.",
    "Takings of 4.2 million euros beat last year's record of 4.6 million.",
    "His 61 points were a club record; the old mark was 64.",
    "She ran 2:31:40, bettering her own best time of 2:31:12.",
  },
  silent = {
    "His 64 points were a club record; the old mark was 61.",
    "He ran 9.89 seconds, breaking the old record of 9.92.",
    "The high jumper cleared 2.33 metres, beating the previous national record of 2.31 metres.",
    "The crowd of 32,000 was a record, surpassing the 30,000 of 1999.",
    "A record 42 degrees was measured on Monday. The old record, set in 2003, was 41 degrees.",
    "Over 100 metres she broke the old record of 9.89 seconds.",
    "It won 4-1, breaking the record of 5 wins.",
    "Its first round of 64 beat the course record of 66.",
  },
}
