--- "61,400 residents, 2,300 fewer than the 64,700 of 2014": a level, how much more or less that is, and the level that it is held against.
local figures = require "lib.figures"
local multiples = require "lib.multiples"

local rising = "more|higher|above|up|larger|bigger|longer|heavier|taller|dearer|extra|better|further|ahead"
local falling = "fewer|less|lower|below|down|smaller|shorter|lighter|cheaper|short|under|behind"
local compared = "(?i)^(?: (?!and\\b|to\\b|of\\b|for\\b)[\\p{L}'’-]+){0,2}? (?:a (?:day|week|month|year) )?(" .. rising .. "|" .. falling
  .. ") (than|on|from|ago|of|against|the|in)\\b"
local down = "(?i)^(?:" .. falling .. ")$"

-- The figure is told of what was told just before it.
local of_it = "(?i)(?:[,;:(–—] ?|- |^[\"“]?)(?:(?:that|this|it|which|they|there|and|or|but|is|was|are|were|has|have|had|i\\.e\\.|a|an|the|some|about|"
  .. "just|only|exactly|almost|nearly|roughly|still|now|figure|total|number|already|means|represents|marks?|so) ?)*(?:[A-Z]{0,3}[^\\w\\s]?)$"
local other = "(?i)\\b(?:each|per(?! cent)|average\\w*|respectively|of which|of whom|including|expected|forecast\\w*|planned|target\\w*|"
  .. "could|would|might|if|usual\\w*|combined|together|both|or (?:more|less|fewer)|another|further)\\b"

-- "than the 64,700", "than the old one of 149 tonnes"; "than a year ago, when it had 4,480".
local at_once = "(?i) (?:than|on|above|below|against|under|from)(?: (?!and\\b|in\\b|at\\b|to\\b|who\\b|which\\b|for\\b|by\\b|with\\b)"
  .. "[\\p{L}'’-]+){0,5} ?(?:[A-Z]{0,3}[^\\w\\s]?)$"
local back_then = "(?i) (?:than|on|from) (?:in |at |a |the |last |one |two |three |ten |five )[^.;:,]{2,40},? when "
  .. "(?:it|they|there|he|she|the [\\p{L}]+) (?:had|was|were|stood at|counted|numbered|came to|"
  .. "employed|held|paid|took)(?: (?:only|just|still|about|some))* ?(?:[A-Z]{0,3}[^\\w\\s]?)$"

local counted_then = "(?i) than in [^.;:,]{2,40}, when (?:about |only |just |some )?$" -- "when 348 were killed"

-- "Than the old one, which stood at 90".
local that_was = "(?i) than (?:the |its |their )(?:[\\p{L}'’-]+ ){0,2}(?:one|[\\p{L}'’-]+),? (?:which|that) "
  .. "(?:was|is|were|had|has|stood at|measured|weighs?|weighed|cost|came to|reached|counted) (?:[A-Z]{0,3}[^\\w\\s]?)$"

-- "Rose by 1,200 to 15,800, after 13,600 the year before".
local moved_by = "(?i)\\b(?:r[io]ses?|risen|grew|grow[sn]?|climb(?:s|ed)?|jump(?:s|ed)?|increase[sd]?|went up|up|went down|down|fell|falls?|fallen|"
  .. "drop(?:s|ped)?|declined?|shrank|sank|cut|raised|lifted|lowered) by (?:about |some |another |just |only )*(?:[A-Z]{0,3}[^\\w\\s]?)$"
local after_it = "(?i)^[^.;:,\\d]{0,30},? (?:after|against|compared with|compared to|from|up from|down from) "
  .. "(?:the |some |about |only )*(?:[A-Z]{0,3}[^\\w\\s]?)$"

-- "The herd, which stood at 1,250, has since grown by 340 to 1,950".
local had_before = "(?i)^[^.;:\\d]{0,60}\\b(?:has|have|had|was|were|then|since|later|now)\\b[^.;:,\\d]{0,30}$"

local function like(x, y)
  local bare = x.amount.unit and not y.amount.unit and not y.noun -- "412 million dollars, 38 million more"
  if x.amount.unit ~= y.amount.unit and not bare or x.kind ~= y.kind then return false end
  if x.amount.unit or not x.noun or not y.noun or x.noun == y.noun then return true end
  return rx.find(x.noun .. " " .. y.noun, "\\b(?:\\p{L}+(?:ed|ing)|more|fewer|less|higher|lower)\\b") ~= nil
end

--- Does nothing but "the old one" stand behind the number that follows the gap?
local function ends_with(s, gap)
  for k = gap + 2, #s.list do
    if s.list[k].fact.text ~= "one" then return false end
  end
  return true
end

--- The three of one sentence, or of one and the level that is all the sentence before tells: level, gap, other level.
local function three(s, before)
  for i, gap in ipairs(s.list) do
    local word = rx.match(figures.behind(gap, 60), compared)
    local level, old = s.list[i - 1], s.list[i + 1]
    if not level and before and #before.list == 1 then level = before.list[1] end
    if word and level and old and not rx.find(figures.behind(level, 60), compared) and ends_with(s, i) and i <= 2 then
      local near = figures.between(gap, old)
      if rx.find(figures.before(gap), of_it) and (rx.find(near, at_once) or rx.find(near, back_then)
        or rx.find(near, counted_then) or rx.find(near, that_was)) then
        return level, gap, old, rx.find(word, down) and -1 or 1
      end
    end
  end
end

local function figure_of(x, unit)
  return { fact = { amount = amount(x, unit) } }
end

--- "By 1,200 to 15,800" is read as a range: both its ends, and the older level behind it or before.
local function moved_in_range(s)
  local list = {}
  for _, a in ipairs(s.list) do
    if figures.comparable(a.fact) then table.insert(list, a) end
  end
  local range, old = list[1], list[2]
  if #list ~= 2 then return nil end
  local first = rx.find(old.fact.text, " to ") ~= nil
  if first then range, old = old, range end
  if not rx.find(range.fact.text, " to ") or not rx.find(figures.before(range), moved_by) then return nil end
  local x = range.fact.amount
  local tied = not first and rx.find(figures.between(range, old), after_it) or first and rx.find(figures.between(old, range), had_before)
  if not tied or x.unit ~= old.fact.amount.unit then return nil end
  local level, gap = figure_of(x.high, x.unit), figure_of(x.low, x.unit)
  return level, gap, range, old, x.high > old.fact.amount.nominal and 1 or -1
end

--- Change, newer and older level of "rose by 1,200 to 15,800, after 13,600".
local function moved(s)
  local gap, level, old = s.list[1], s.list[2], s.list[3]
  local told = #s.list == 3 and rx.find(figures.before(gap), moved_by) and rx.find(figures.between(gap, level), "(?i)^(?: [\\p{L}]+){0,2} to "
    .. "(?:about |some |just )*(?:[A-Z]{0,3}[^\\w\\s]?)$") and rx.find(figures.between(level, old), after_it)
  if told then return level, gap, old, level.fact.amount.nominal > old.fact.amount.nominal and 1 or -1 end
end

--- Can the gap lie between the two, the way it is told?
local function fits(level, gap, old, way)
  local a, b = figures.bounds(level.fact.amount)
  local c, d = figures.bounds(old.fact.amount)
  local low, high = figures.bounds(gap.fact.amount)
  local least, most = a - d, b - c
  if way < 0 then least, most = c - b, d - a end
  return least <= high and most >= low
end

return {
  id = "comparison-differs",
  title = "So much more or less than another number is not what the two numbers make",
  why = "Subtracting the one from the other gives the distance.",
  severity = "warning",
  reads = { "amount", "how_long" },
  scope = "document",
  group = {},
  false_positives = "A second comparison in the same words, with a number of something else behind it.",

  check = function(said, report)
    local before
    for _, s in ipairs(figures.sentences(said, { amount = true })) do
      local level, gap, range, old, way = moved_in_range(s)
      if level and not rx.find(s.sentence, other) and not fits(level, gap, old, way) then
        report { a = range.fact, b = old.fact, why = "the one number less the other",
          message = string.format("%s and %s are not %s apart", tostring(level.fact.amount), tostring(old.fact.amount), tostring(gap.fact.amount)) }
      end
    end
    for _, s in ipairs(figures.sentences(said)) do
      local level, gap, old, way = three(s, figures.follows(s, before) and before)
      if not level then level, gap, old, way = moved(s) end
      if level and not rx.find(s.sentence, other)
        and figures.comparable(level.fact) and figures.comparable(gap.fact) and figures.comparable(old.fact) and like(level.fact, gap.fact)
        and like(level.fact, old.fact) and gap.fact.amount.nominal < math.max(level.fact.amount.nominal, old.fact.amount.nominal)
        and not fits(level, gap, old, way) then
        report { a = gap.fact, b = level.fact, more = { old.fact }, why = "the one number less the other",
          message = string.format("%s and %s are not %s apart", tostring(level.fact.amount), tostring(old.fact.amount), tostring(gap.fact.amount)) }
      end
      local more, word, less, ratio = multiples.wrong(s)
      if more then
        report { a = more.fact, b = less.fact, why = "the one number divided by the other",
          message = string.format("%s is %.2g times %s, not %s", tostring(more.fact.amount), ratio, tostring(less.fact.amount), word) }
      end
      before = s
    end
  end,

  flags = {
    "The Arrow bridge cost 90 million dollars, twice the 30 million dollars first planned.",
    "The way to Osby takes 50 minutes by train, half the 80 minutes that it takes by bus.",
    "The tower of Osby is 124 metres tall, 46 metres taller than the old one, which stood at 88 metres.",
    "The Arrow bridge cost 412 million dollars, 38 million more than the 364 million that parliament had approved.",
    "The bridge has 412 cables, 38 more than the 364 of the old one.",
    "Osby counted 61,400 residents at the end of 2024, which is 2,300 fewer than the 64,700 of 2014.",
    "The guild of Osby now has 5,320 members. That is 480 more than a year ago, when it had 4,480.",
    "Passenger numbers in Osby rose by 1,200 to 15,800, after 13,600 the year before.",
    "The herd of Osby, which stood at 1,250 two winters ago, has since grown by 340 to 1,950.",
    "Last year 312 people died on Peru's roads, 26 fewer than in 2023, when 348 were killed.",
    "The crane weighs 212 tonnes, 18 tonnes more than the old one of 149 tonnes.",
  },
  silent = {
    "The Arrow bridge cost 90 million dollars, three times the 30 million dollars first planned.",
    "The Arrow bridge cost 70 million dollars, more than twice the 30 million dollars first planned.",
    "The way to Osby takes 50 minutes by train, half the time of the 80 minutes that it takes by bus.",
    "The tower of Osby is 124 metres tall, 36 metres taller than the old one, which stood at 88 metres.",
    "The herd of Osby, which stood at 1,250 two winters ago, has since grown by 700 to 1,950.",
    "Passenger numbers in Osby rose by 2,200 to 15,800, after 13,600 the year before.",
    "Last year 312 people died on Peru's roads, 36 fewer than in 2023, when 348 were killed.",
    "Osby counted 61,400 residents in 2024, or “2,300 fewer” than the 63,700 of 2014, said Zoë4, a daily.",
    "Osby counted 61,400 residents at the end of 2024, which is 2,300 fewer than the 63,700 of 2014.",
    "The guild of Osby now has 5,320 members. That is 480 more than a year ago, and 840 more than in 2020, when it had 4,480.",
    "The guild of Osby now has 5,320 members. That is 480 more than a year ago, when it had 4,480 guests.",
    "The guild of Osby now has 5,320 members. That is 480 more than a year ago, and the band has 120.",
    "The crane weighs 212 tonnes, 18 tonnes more than planned, and stands on 149 tonnes of gravel.",
  },
}
