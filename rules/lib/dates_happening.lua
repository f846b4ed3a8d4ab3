-- Does the day that stands with a happening date it? "Closed since 2 March" does, "until Friday" dates what ends, "by Friday" nothing.
local happenings = require "lib.happenings"

--- "Until Friday" dates what ends.
local ends = { closing = true, expiry = true, release = true }

-- "Closed since 2 March": it closed on that day.
local states = { opening = true, reopening = true, closing = true, disappearance = true, ["contact lost"] = true, mooring = true,
  ["entry into force"] = true, outage = true, arrest = true }
local state = "(?i)\\b(?:been|is|are|was|were|remain\\w*|stood|stands?|lain|lies?|gone|went|missing|dark|empty|shut|closed)\\b[^.,;]*\\bsince\\b|"
  .. "\\bsince\\b[^.;]{4,24}, when (?:it|the)\\b|\\b(?:in force|appl(?:y|ies|ied)) since\\b"

-- "Since Monday's crash the road is shut": the day of the crash.
local since_its_day = "(?i)^since (?:last )?(?:\\p{L}+day|yesterday)['’]s\\b"

local bounds = { ["until"] = true, till = true, by = true, before = true, through = true }

-- "Harwick closed 3% lower on Monday", "closed at 41 dollars": so it does every day.
local of_a_price = "(?i)\\b(?:open|clos)(?:e[sd]?|ed|s) (?:(?:up|down) )?(?:at (?:\\p{Sc}[\\d.,]+|[\\d.,]+ (?:points|dollars|euros|"
  .. "pounds|cents|pence|kroner|kronor|yen|francs))|[\\d.,]+ ?(?:%|percent|per cent)|"
  .. "higher|lower|flat|mixed|unchanged)"

return function(f)
  if f.date == nil or not f.date.known then return false end
  if (f.what == "closing" or f.what == "opening") and rx.find(f.sentence, of_a_price) then return false end
  if f.what == "birth" and (f.date.width or 0) > 366 then return false end -- nobody is born for years
  if f.how == "on" or f.how == "from" or f.how == "not before" then return true end
  if f.how == "since" then
    local class = happenings.class(happenings.name(f))
    if f.phase == "begin" and happenings.goes_on(class) then return true end -- "on strike since 2 June"
    local counted = not rx.find(f.text, "(?i)\\bsince\\b") -- "closed for two weeks"
    return states[class] ~= nil and (counted or rx.find(f.sentence, state) ~= nil) or rx.find(f.text, since_its_day) ~= nil
  end
  local name = bounds[f.how] and happenings.name(f)
  if name == "deadline" or name == "back at school" and f.modality == "denied" then return true end
  return (f.how == "until" or f.how == "through") and (rx.find(name, ":end$") ~= nil or ends[f.what] or false)
end
