--- "Open from 9 am to noon, four hours", "began at 10 am and ended at 9.30 am", "20 minutes later, at 2.50": two hours, and the time between them.
local counting = require "lib.counting"
local turns = require "lib.turns"

local clock = "((?<![\\d.:])\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]\\.?m\\b\\.?)?(?! ?%| per ?cent|[.,:]?\\d| (?:years|people|euros|of)\\b)|noon|midday|"
  .. "midnight)"
local number = counting.number
local length = number .. "( and a half|-and-a-half)? ?-?(hour|minute)s?\\b"
local one = { noon = 720, midday = 720, midnight = 1440 }

--- Minutes since midnight, and the half of the day where it is told: "am", "pm", "24" for hours that only a clock of 24 has.
local function read(text)
  text = text:lower()
  if one[text] then return one[text], text == "midnight" and "24" or "pm" end
  local h, m, half = rx.match(text, "^(\\d+)(?:[.:](\\d\\d))?(?: ?([ap])\\.?m)?")
  h, m = tonumber(h), tonumber(m or "") or 0
  if h > 24 or m > 59 or half and half ~= "" and h > 12 then return nil end
  if half == "a" then return (h % 12) * 60 + m, "am" end
  if half == "p" then return (h % 12 + 12) * 60 + m, "pm" end
  return h * 60 + m, h > 12 and "24" or nil
end

--- The minutes between two hours; told on one clock of 12 hours or 24, else half a day more or less is the same.
local function gap(from, to)
  local a, first = read(from)
  local b, second = read(to)
  if not a or not b then return nil end
  if first and second then return (b - a) % 1440, 1440 end
  return (b - a) % 720, 720
end

local function minutes(n, half, unit)
  local value = counting.value(n)
  if half and half ~= "" then value = value + 0.5 end
  return unit:lower() == "hour" and value * 60 or value
end

--- From the one hour to the other it is not so long.
local function differs(from, to, n, half, unit)
  local between, round = gap(from, to)
  local told = minutes(n, half, unit)
  if not between or told < 2 or told > 1000 then return nil end
  local off = math.abs(between - told % round)
  off = math.min(off, round - off)
  if off > (unit:lower() == "hour" and math.max(29, 0.12 * told) or math.max(2, 0.1 * told)) then
    return string.format("from %s to %s it is not %s%s %ss", from, to, n, half or "", unit)
  end
end

--- Ends before it begins: both in one half of the day, and near each other.
local function reversed(from, to)
  local a, first = read(from)
  local b, second = read(to)
  if a and b and first and first == second and b < a and a - b < 300 then return string.format("from %s to %s", from, to) end
end

local begins = "\\b(?:began|begins?|start(?:s|ed)?|open(?:s|ed)?|left|leaves?|set off|departed|departs|took off|kick(?:s|ed) off|got under way|"
  .. "failed|fails|went out|went off|close[sd]?|boarded|sailed|was (?:closed|shut|opened|reported|raised|called|detained|arrested|cut|lost)|"
  .. "broke out|sat down|went on strike|clocked in|runs?|ran|lasts?|lasted|goes|sets? out|checked in|vanished)"
local ends = "(?:ended|ends?|finished|finishes|close[sd]?|arrive[sd]?|landed|lands|docked|docks|came back|was (?:restored|over|reopened|"
  .. "out|released|freed|back|lifted|back on)|returned|returns|reopened|was extinguished|rose|got there|reached [\\p{L} ]{3,30}?|came home|"
  .. "were (?:reopened|released|freed|back)|comes? back|clocked out|stopped|stops|touched down|gets? in)"
local tie = "(?:, | \\(| - | – |, or |, that is |, a total of |, for |, after |, lasting |, giving [\\p{L} ]{3,25}? |, leaving [\\p{L} ]{3,25}? |"
  .. ", which (?:is|makes|means|gives) (?:[\\p{L}]+ ){0,3}?| for (?:a total of )?| after (?:a \\p{L}+ of )?|, making |, a (?:trip|journey|flight|"
  .. "wait|delay|stretch|shift|day|window|outage|meeting|session|closure|blackout|ride|drive|voyage|siege|debate|stay|crossing|party|concert|"
  .. "strike|match|game|walk|match|hearing|marathon) of |, (?:\\p{L}+ ){0,2}(?=\\S+ (?:hours?|minutes?) later))(?:some |a full |exactly |"
  .. "altogether |in all |just |only |more than )?"
local day = "(?: (?:on|that|the same|next|this|every|each) [\\p{L}]+)?(?: local time)?"

return {
  id = "hours-told-twice",
  title = "The time told is not what lies between the two hours",
  why = "From the one hour to the other is so long, and no longer.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A length that leaves out a break; a journey through time zones, where the sentence does not tell of it.",

  check = turns.check {
    test = "(?i)(?:\\d ?[ap]\\.?m\\b|\\d[.:]\\d\\d|noon|midday|midnight|\\bat \\d|\\bfrom \\d).*(?:\\d|hours|minutes|noon)",
    excuse = "(?i)\\b(?:local time|time zones?|GMT|UTC|next (?:day|morning|night)|following (?:day|morning|night)|days?|overnight|breaks?|pause|"
      .. "interrupt\\w*|except|lunch|interval|each|both|per|shifts?|weekend|instead of|originally|than planned|later than|earlier than|twice|"
      .. "score|points|goals?|extended|shorten\\w*|longer|shorter|late|delayed|early|(?-i:[A-Z][a-z]+) time)\\b(?<!same day)",
    why = "the clock",
    turns = {
      { "(?i)\\b(?:from|between) " .. clock .. "(?: o['’]clock)? (?:to|until|till|and) " .. clock .. "(?: o['’]clock)?" .. day .. tie .. length
        .. "(?! (?:before|after|from|walk|drive|north|south|east|west|away|earlier|a)\\b)", differs },
      { "(?i)" .. begins .. "\\b[^.;\\d]{0,30}? at " .. clock .. day .. ",? (?:and|but|it|they|to)? ?(?:\\p{L}+ "
        .. "){0,2}?" .. ends .. "\\b[^.;\\d]{0,20}? at "
        .. clock .. day .. tie .. length .. "(?! (?:before|from|walk|drive|north|south|east|west|away|earlier)\\b)", differs },
      { "(?i)" .. begins .. "\\b[^.;\\d]{0,30}? at " .. clock .. day .. ",? (?:and|but)(?: \\p{L}+){0,2}?,? after (?:an? |the )?(?:[\\p{L}-]+ of "
        .. ")?" .. length
        .. ",?(?: of [\\p{L}]+)?(?: \\p{L}+){0,3}? " .. ends .. "\\b[^.;\\d]{0,20}? at " .. clock,
        function(from, n, half, unit, to) return differs(from, to, n, half, unit) end },
      { "(?i)" .. begins .. "\\b[^.;\\d]{0,30}? at " .. clock .. day .. ",? and (?:lasted|went on|took|will last|will take|is to last|runs?|ran|"
        .. "lasts?)(?: for)? (?:about |some |exactly )?" .. length .. "\\b[^.;\\d]{0,40}\\. [^.;\\d]{3,50}? (?:" .. ends .. "|is over|"
        .. "back on)\\b[^.;\\d]{0,20}? at "
        .. clock, function(from, n, half, unit, to) return differs(from, to, n, half, unit) end, two = true },
      { "(?i)\\bat " .. clock .. day .. "\\b[^;\\d]{0,90}?\\. (?:[\\p{L}'’-]+ ){1,6}?" .. length .. " later,? at " .. clock,
        function(from, n, half, unit, to) return differs(from, to, n, half, unit) end, two = true },
      { "(?i)\\bat " .. clock .. day .. "\\b[^;\\d]{0,90}?\\. [^.;\\d]{3,60}? at " .. clock .. ", (?:after )?an? (?:[\\p{L}]+ )?(?:time|delay|"
        .. "wait|lag|gap|interval|stay|journey|trip) of " .. length,
        differs, two = true },
      { "(?i)\\bfor " .. length .. ",? from " .. clock .. " (?:to|until|till) " .. clock, function(n, half, unit, from, to) return differs(from, to,
        n, half, unit) end },
      { "(?i)\\b" .. number .. "(-and-a-half)?-(hour|minute) [\\p{L}]+(?: [\\p{L}]+){0,3}?,? (?:which |that )?" .. begins:sub(3) .. " at "
        .. "" .. clock .. day .. ",? (?:and|but)(?: \\p{L}+){0,2}? "
        .. ends .. "\\b[^.;\\d]{0,20}? at " .. clock,
        function(n, half, unit, from, to) return differs(from, to, n, half, unit) end },
      { "(?i)" .. begins .. "\\b[^.;\\d]{0,30}? at " .. clock .. day .. ",? (?:and|but)(?: \\p{L}+){0,2}? " .. ends .. "\\b[^.;\\d]{0,20}? at "
        .. "" .. clock, reversed },
      { "(?i)\\b(?:open|closed|shut|runs?|takes place|held|lasts?|lasted|ran|available|on air|broadcast) (?:daily |on \\p{L}+ )?from " .. clock
        .. " (?:to|until|till) " .. clock .. "(?!-)", reversed },
    },
  },

  flags = {
    "The market is open from 9 am to noon, four hours in all.",
    "Polls open at 7 am and close at 8 pm, giving people 11 hours to vote.",
    "The meeting began at 10 am and ended at 9.30 am.",
    "The alarm was raised at 2.15 am. Firefighters arrived 20 minutes later, at 2.50 am.",
    "The plane left at 9.00 and after a flight of two hours landed at 13.00.",
    "The power failed at 6 pm and came back at 8 pm, three hours later.",
    "Trains were halted for five hours, from 6 am to 9 am.",
    "The alarm sounded at 3:43. The first car was at the gate at 3:54, a response time of 21 minutes.",
    "A 45-minute hearing, which opened at 10.00 and closed at 11.30, settled nothing.",
    "The meeting began at 3 pm and lasted four hours. The session ended at 5 pm without a vote.",
  },
  silent = {
    "Trains were halted for three hours, from 6 am to 9 am.",
    "A 90-minute hearing, which opened at 10.00 and closed at 11.30, settled nothing.",
    "The market is open from 9 am to noon, three hours in all.",
    "Polls open at 7 am and close at 8 pm, giving people 13 hours to vote.",
    "The meeting began at 9.30 am and ended at 10 am.",
    "The party began at 10 pm and ended at 4 am.",
    "The alarm was raised at 2.15 am. Firefighters arrived 20 minutes later, at 2.35 am.",
    "The plane left at 9.00 and after a flight of two hours landed at 11.00.",
    "The plane left at 9.00 and landed at 13.00 local time, after two hours.",
    "The power failed at 6 pm and came back at 9 pm, three hours later than hoped.",
    "The shop is open from 9 am to noon, two hours from Osby by train.",
    "The school is open from 8 am to 4 pm, with a break of one hour.",
    "The shop is open from 9 to 5, eight hours a day.",
    "The meeting began at 3 pm and lasted two hours. The session ended at 5 pm without a vote.",
    "The meeting began at 3 pm and lasted four hours. The shop ended its sale the next day at 5 pm.",
  },
}
