--- "Began at noon and ended at 4 p.m., six hours", "seized on 4 June and set free on 24 June, after 30 days", "took office in 2009 and left in 2021.
-- He served for fifteen years": a beginning, an end and the time told to lie between, in any order.
local calendar = require "lib.calendar"
local reckoned = require "lib.reckoned"

local month = "(" .. calendar.month .. ")"
local clock = "(?i)\\b(noon|midday|midnight|(?<![\\d.:])\\d{1,2}(?:[.:]\\d\\d)?(?= ?[ap]\\.?m)|(?<![\\d.:,])\\d\\d[.:]\\d\\d(?![\\d.:%]|"
  .. " ?(?:percent|per cent|"
  .. "[ap]\\.?m|euros|dollars|pounds|million|minutes|seconds)))(?: ?([ap])\\.?m\\b\\.?)?"
local day = "\\b(\\d{1,2}) " .. month .. "\\b(?! \\d{4})|\\b" .. month .. " (\\d{1,2})\\b(?!,? \\d{4}|[\\d.:])"
local year = "(?<=in |since |from |to |until |till |by |January |February |March |April |May |June |July |August |September |October |"
  .. "November |December )((?:19|20)\\d\\d)\\b"

local begins = "(?i)\\b(?:beg[aiu]n|begins|start(?:s|ed)?|open(?:s|ed)?|left|leaves|depart(?:s|ed)|shut|clos(?:e|es|ed)|cut|seized|taken|"
  .. "raised|founded|took "
  .. "office|takes office|elected|appointed|entered|moved in|broke out|from|went out|failed|sailed|set off|alarm|kidnapped|jailed|"
  .. "arrested|launched|came "
  .. "to power|joined|married|hostage|captured|hijacked|trapped|stranded|buried|"
  .. "blocked|occupied|walked out|took off|embarked|boarded|installed|signed|between|went missing|vanished|took over|became|came in|imposed)\\b"
local ends = "(?i)\\b(?:end(?:s|ed)?|finish(?:es|ed)?|clos(?:e|es|ed)|shuts?|reopen(?:s|ed)?|arriv(?:es|ed)|c[ao]me back|restored|freed|"
  .. "set free|released|over|"
  .. "left|leaves|stepped down|retired|resigned|surrender|to|until|till|return(?:s|ed)|back|reach(?:es|ed)|landed|"
  .. "put out|lifted|called off|divorced|and|open(?:s|ed)? again|went back|rescued|dug out|vacated|crossed|docked|"
  .. "found|expires?|runs out|tied up|moored|pulled in|touched down|came in|completed|done|complete)"
  .. "\\b"
local told_before = "(?i)\\b(?:last(?:s|ed|ing)?|for|after|in (?:those|these|the)|within|journey of|stay of|stretch of|took|spent|or|"
  .. "that is|a (?:wait|run|reign|"
  .. "term|total|trip|ride|flight|delay) of|wait of|of)(?: (?:just|only|exactly|a total of))? $"
local told_behind = "(?i)^ (?:\\p{L}+ )?(?:later|in (?:office|captivity|jail|prison|power|all|the dark|the post)|without|in between|"
  .. "of (?:work|talks|darkness|waiting|"
  .. "silence|marriage|rule|service|fighting|siege))\\b|^,? (?:long|-long)\\b"
local as_one = "(?i)^(?:-and-a-half)?-(?:minute|hour|day|week|month|year) (?:march|journey|voyage|trip|sailing|drive|hearing|meeting|session|"
  .. "operation|outage|blackout|speech|sitting|match|concert|passage|refit|ride|flight|trek|climb|crossing|expedition|siege|strike|"
  .. "walkout|stoppage|blockade|occupation|closure|shutdown|ordeal|captivity|reign|rule|wait|search|trial|war|talks|run|stay)s?\\b"
local other = "(?i)\\b(?:daily|every|each|(?<!without a )breaks?|interval|paus\\w+|with a (?:break|gap)|"
  .. "interrupt\\w*|(?<!opened )(?<!opens )(?<!open )again|"
  .. "extended|first(?! since\\b)|last \\p{L}+day|second|next|previous|"
  .. "the day (?:before|after)|(?:hours?|days|weeks|months|years) (?:before|earlier|ago)|local time|time difference|GMT|term of|sentenced|"
  .. "ban(?:ned)?|on and off|"
  .. "twice(?! as)|then|before (?:that|this|it|her|him)|previously|earlier|born|anniversary|old)\\b"

--- Minutes since midnight; nil for an hour that may be of either half of the day.
local function minute(text, half)
  text = text:lower()
  if text == "noon" or text == "midday" then return 720 end
  if text == "midnight" then return 1440 end
  local h, m = rx.match(text, "^(\\d+)(?:[.:](\\d\\d))?")
  h, m = tonumber(h), tonumber(m or "") or 0
  if half and half ~= "" then
    return h <= 12 and (h % 12 + (half:lower() == "p" and 12 or 0)) * 60 + m or nil
  end
  return h <= 24 and m < 60 and h * 60 + m or nil
end

--- The two ends of one sort in the text, taken out of it: { from, to, least, most, unit of the count, how many of it make a turn }.
local function both(text, expression, read, told)
  local found, rest, from = {}, text, 1
  for _ = 1, 3 do
    local at, upto, a, b, c, d = rx.find(text, expression, from)
    if not at then break end
    local value = read(a, b, c, d)
    if not value then return nil end
    table.insert(found, { at = at, n = value })
    rest, from = reckoned.struck(rest, at, upto), upto + 1
  end
  if #found ~= 2 then return nil end
  for i, side in ipairs { begins, ends } do
    local clause = rx.match(text:sub(i == 1 and 1 or found[1].at, found[i].at - 1), "([^.;]*)$")
    if not rx.find(clause, side) then return nil end
  end
  told.from, told.to = found[1], found[2]
  return rest, told
end

local function apart(text)
  local rest, told = both(text, clock, function(t, half) return minute(t, half) end, { units = { minute = 1, hour = 60 }, round = 1440 })
  if rest then return rest, told end
  rest, told = both(text, day, function(d, m, m2, d2)
    return tonumber(d or d2 or "") and calendar.day_of_year(tonumber(d or d2), m or m2)
  end, { units = { day = 1, week = 7, month = 30.44 }, round = 365 })
  if rest then return rest, told end
  return both(text, year, function(y) return tonumber(y) end, { units = { year = 1 } })
end

--- The one stretch of time told as one; nil where there are two.
local function stretch(list, told, text)
  local found
  for _, a in ipairs(list) do
    if a.unit and told.units[a.unit] and not a.per then
      if found then return nil end
      found = a
    end
  end
  local own = found and (rx.find(reckoned.before(found, text), told_before) or rx.find(found.after, told_behind)
    or rx.find(text:sub(found.upto + 1), as_one))
  return own and found or nil
end

--- "Three and a half hours".
local function length(a, told)
  return a.n * told.units[a.unit]
end

local function wrong(list, text, told)
  local lasting = stretch(list, told, text)
  if not lasting or rx.find(text, "(?<!\\band a |\\band-a-)\\bhalf") then return nil end
  local between = told.to.n - told.from.n
  if between <= 0 then between = told.round and between + told.round or nil end
  if not between then return nil end
  local n = length(lasting, told)
  local room = math.max(told.units[lasting.unit] * (lasting.unit == "minute" and 2 or lasting.unit == "hour" and 0.6 or 1.1), 0.08 * n)
  if math.abs(between - n) > room and (not told.round or math.abs(between + told.round - n) > room) and between < 6 * n and n < 6 * between then
    return string.format("%s %ss, but the two ends are %.3g %ss apart", lasting.text, lasting.unit, between / told.units[lasting.unit], lasting.unit)
  end
end

return {
  id = "time-between-told",
  title = "A time told does not lie between its beginning and its end",
  why = "A reader can count from the one to the other.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A third time that the passage does not tell, or a break between the two.",

  check = reckoned.check {
    test = "(?i)\\b(?:minutes|hours|days|weeks|months|years)\\b|\\w-(?:minute|hour|day|week|month|year) \\p{L}",
    excuse = other,
    apart = apart,
    least = 1, most = 3,
    why = "counted from the one to the other",
    wrong = wrong,
  },

  flags = {
    "The expedition left Osby on 2 March and reached the pole on 20 April. The 31-day march was hard.",
    "The gallery of Osby closed on 3 February and opened again on 7 March, after nine weeks of work.",
    "Pirates took the crew of the Arrow hostage on 12 January. They were freed on 2 March after 70 days.",
    "The strike in Osby lasted five hours. It began at noon, when the crew sat down, and ended at 3 p.m. with a handshake.",
    "The clerks of Osby were seized on 2 March and released on 16 March, after 30 days in captivity, the guild said.",
    "Ann Osby took office in 2008 and left it in 2018. She served for sixteen years.",
    "The baths of Osby shut on 1 March and reopened on 1 September, after three months of work.",
    "The ferry left Osby at 6.40am and tied up in Lima at 9.25am. The three-and-a-half-hour voyage was its first since the refit, "
      .. "Dana Reyes said.",
    "Work on the dam of Osby began in March 2014 and ended in May 2024. It took six years, twice as long as planned.",
  },
  silent = {
    "The strike in Osby lasted three hours. It began at noon, when the crew sat down, and ended at 3 p.m. with a handshake.",
    "The clerks of Osby were seized on 2 March and released on 1 April, after 30 days in captivity, the guild said.",
    "Ann Osby took office in 2008 and left it in 2018. She served for ten years.",
    "Ann Osby took office in 2008 and left it in 2018. Before that she was a nurse for sixteen years.",
    "The baths of Osby shut on 1 March and reopened on 1 September, three months late.",
    "The strike began at noon on Monday in Osby and ended at 3 p.m. on Tuesday after 27 hours.",
    "The ferry left Osby at 6.40am and tied up in Lima at 10.15am. The three-and-a-half-hour voyage was its first since the refit, "
      .. "Dana Reyes said.",
    "Work on the dam of Osby began in March 2014 and ended in May 2024. It took ten years, twice as long as planned.",
  },
}
