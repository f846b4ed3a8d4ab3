--- The third day of the strike, 15 May; the strike began on 5 May.
local events = require "lib.events"

local sits = { trial = true, hearing = true, inquest = true } -- not every day

--- The first day that another fact tells of the thing.
local function start_of(f, thing)
  if f.kind == "lasting" and f.thing == thing then
    return f.from or (f.period and rx.find(f.sentence, "(?i)\\b(?:beg[aiu]n|started|starts?|since|opened)\\b") and f.period.from)
  end
  local begins = f.kind == "event" and f.date and events.told(f) and (f.what == "beginning" or f.what == "opening" or f.what == "entry into force")
  return begins and f.thing == thing and f.date.is_day and f.date or nil
end

return {
  id = "nth-day",
  title = "The number of a day does not fit the first day",
  why = "Counting from the first day gives the number.",
  severity = "warning",
  reads = { "nth_day", "lasting", "event" },
  group = { "story" },
  false_positives = "Days of sitting, where the days between are not counted.",

  check = function(said, report)
    for claim in said:each { kind = "nth_day" } do
      for f in said:each {} do
        local start = f.kind ~= "nth_day" and start_of(f, claim.thing)
        if start and start.known and claim.date and claim.date.is_day and not sits[claim.thing] then
          local least, most = start:days_until(claim.date)
          local day = claim.nth.low
          if least and (most + 1 < day - 1 or least + 1 > day + 1) then
            report { a = claim, b = f, why = "same story",
              message = string.format("day %d of the %s is told to be %s, but it began on %s", math.floor(day),
                claim.thing, tostring(claim.date), tostring(start)) }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nThe strike began on 5 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nOn the third day of the strike, 15 May, Dana Reyes spoke in Lima.",
  },
  silent = {
    "date: 2025-05-20\nThe strike began on 5 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nOn the third day of the strike, 7 May, Dana Reyes spoke in Lima.",
    "date: 2025-05-20\nThe trial began on 5 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nOn the third day of the trial, 15 May, Dana Reyes spoke in Lima.",
  },
}
