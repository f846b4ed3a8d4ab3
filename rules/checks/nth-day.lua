--- The third day of the strike, 15 May; the strike began on 5 May.
local events = require "lib.events"

local sits = { trial = true, hearing = true, inquest = true } -- not every day

local out = "(?i)\\b(?:walk(?:s|ed)? (?:out|off)|down(?:s|ed) tools|went on strike|go(?:es)? on strike|laid down)\\b"

--- The first day that another fact tells of the thing.
local function start_of(f, thing)
  if f.kind == "lasting" and f.thing == thing then
    return f.from or (f.period and rx.find(f.sentence, "(?i)\\b(?:beg[aiu]n|started|starts?|since|opened)\\b") and f.period.from)
  end
  local walks_out = f.kind == "event" and f.date and f.what == "strike" and thing == "strike" and f.status == "happened" and events.told(f)
  if walks_out then return f.date.is_day and rx.find(f.text, out) and f.date or nil end -- "walked out on 2 June"
  local begins = f.kind == "event" and f.date and events.told(f) and (f.what == "beginning" or f.what == "opening" or f.what == "entry into force")
  return begins and f.thing == thing and f.date.is_day and f.date or nil
end

local length = { day = 1, week = 7, month = 30.5, year = 365.25 }

local function unit_of(claim)
  return claim.unit or "day"
end

--- The day that is counted: the one told beside it, or that of the article.
local function day_of(claim)
  if claim.date then return claim.date.is_day and claim.date or nil end
  return claim.published.known and claim.published or nil
end

--- The third week told on a day that may only be that of another week, by the first day.
local function off_by_start(claim, start)
  local day, nth, unit = day_of(claim), claim.nth.low, length[unit_of(claim)]
  if not day or sits[claim.thing] and unit == 1 then return false end
  local least, most = start:days_until(day)
  return most ~= nil and math.floor(most / unit) + 1 < nth - 1 or least ~= nil and math.floor(least / unit) + 1 > nth + 1
end

local group_before, group_behind = "(?i)\\b(\\p{L}+s)['’] (?:strike|walkout|stoppage)\\b",
  "(?i)\\b(?:strike|walkout|stoppage) (?:of|by) (?:the )?(\\p{L}+s)\\b"

local function group_of(f)
  return rx.match(f.sentence, group_before) or rx.match(f.sentence, group_behind)
end

local its_nth = "(?i)\\b(?:its|their|the) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b"

--- The dockers' strike and that of the pilots; "its second week, that of the dockers its third".
local function of_two(a, b)
  if rx.count(a.sentence, its_nth) > 1 or rx.count(b.sentence, its_nth) > 1 then return true end
  local x, y = group_of(a), group_of(b)
  return x ~= nil and y ~= nil and x:lower() ~= y:lower()
end

--- "In its third week", "in its fifth week", a day apart: one of the two is wrong by a whole week or more.
local function apart(a, b)
  local unit = unit_of(a)
  if of_two(a, b) then return false end
  if a.thing ~= b.thing or unit ~= unit_of(b) or sits[a.thing] and unit == "day" or a.sentence == b.sentence then return false end
  local first, second = day_of(a), day_of(b)
  local least, most = nil, nil
  if first and second then least, most = first:days_until(second) end
  local between = b.nth.low - a.nth.low
  return most ~= nil and between > most / length[unit] + 1 or least ~= nil and between < least / length[unit] - 1
end

return {
  id = "nth-day",
  title = "The number of a day or week does not fit the first day, or another such number",
  why = "Counting from the first day gives the number.",
  severity = "warning",
  reads = { "nth_day", "lasting", "event" },
  group = { "story" },
  false_positives = "Days of sitting, where the days between are not counted; two strikes of one story.",

  check = function(said, report)
    for claim in said:each { kind = "nth_day" } do
      for f in said:each {} do
        local start = f.kind ~= "nth_day" and start_of(f, claim.thing)
        if start and start.known and off_by_start(claim, start) then
          report { a = claim, b = f, why = "same story",
            message = string.format("%s %d of the %s is told to be %s, but it began on %s", unit_of(claim), math.floor(claim.nth.low),
              claim.thing, tostring(day_of(claim)), tostring(start)) }
        end
      end
    end
    for a, b in said:pairs { kind = "nth_day" } do
      if apart(a, b) then
        report { a = a, b = b, why = "same story, the same thing",
          message = string.format("the %s is in %s %d, and in %s %d", a.thing, unit_of(a), math.floor(a.nth.low), unit_of(b), math.floor(b.nth.low)) }
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nThe strike began on 5 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nOn the third day of the strike, 15 May, Dana Reyes spoke in Lima.",
    "date: 2025-05-20\nThe strike at the port of Lima is in its third week, Dana Reyes said.\n---\n"
      .. "date: 2025-05-21\nThe dockers' strike in Lima has entered its fifth week, Dana Reyes said.",
    "date: 2025-05-20\nThe strike began on 5 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nNow in its sixth week, the dockers' strike has emptied the shops of Lima, Dana Reyes said.",
    "date: 2025-06-18\nMiners at the Osby pit walked out on 2 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-06-18\nThe strike at the Osby pit is in its fifth week, Dana Reyes said in Lima.",
  },
  silent = {
    "date: 2025-05-20\nThe strike began on 5 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nOn the third day of the strike, 7 May, Dana Reyes spoke in Lima.",
    "date: 2025-05-20\nThe trial began on 5 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nOn the third day of the trial, 15 May, Dana Reyes spoke in Lima.",
    "date: 2025-05-20\nThe strike at the port of Lima is in its third week, Dana Reyes said.\n---\n"
      .. "date: 2025-05-21\nThe dockers' strike in Lima has entered its fourth week, Dana Reyes said.",
    "date: 2025-05-20\nThe strike at the port of Lima is in its third week, Dana Reyes said.\n---\n"
      .. "date: 2025-06-03\nThe dockers' strike in Lima has entered its fifth week, Dana Reyes said.",
    "date: 2025-05-20\nThe strike at the port of Lima is in its third week, Dana Reyes said.\n---\n"
      .. "date: 2025-05-21\nThe talks in Lima on the strike are in their fifth week, Dana Reyes said.",
    "date: 2025-05-20\nThe strike in Lima is in its third week, Dana Reyes said.\n---\n"
      .. "date: 2025-05-21\nThe strike of the pilots of Lima has entered its first week, that of the dockers its third week, Dana Reyes said.",
    "date: 2025-06-18\nMiners at the Osby pit walked out on 2 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-06-18\nThe strike at the Osby pit is in its third week, Dana Reyes said in Lima.",
  },
}
