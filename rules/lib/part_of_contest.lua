--- A contest and a part of it, or a ranking within it: the first run and the slalom, the women's race and the order of all.
local kept = require "lib.kept"
local nth_differs = require "lib.nth_thing"

local part = "(?i)\\b(?:first|second|third|fourth|fifth|sixth|opening|\\d+(?:st|nd|rd|th)) (?:run|round|heat|leg|lap|stage|set|half|quarter|period|"
  .. "innings|dive|"
  .. "jump|throw|attempt|ballot|count|day)\\b|\\b(?:qualifying|practice|semi-?final|heats|run-?off)\\b"
local category = "(?i)\\b(?:(?:wo)?men['’]s|girls['’]|boys['’]|(?:wo)?men|girls|boys|juniors?|senior|veterans?|under-\\d+|u\\d\\d|age (?:group|"
  .. "class)|category|"
  .. "amateurs?|wheelchair|novices?|team|her class|his class)\\b"
local of_all = "(?i)\\b(?:overall|outright|of all|all (?:the )?(?:runners|riders|starters|finishers|entrants)|general classification|in the "
  .. "standings)\\b"

local tells_part = kept(function(sentence) return rx.find(sentence, part) ~= nil end)
local tells_category = kept(function(sentence) return rx.find(sentence, category) ~= nil end)
local tells_all = kept(function(sentence) return rx.find(sentence, of_all) ~= nil end)

--- Is the one told of a part that the other does not tell of, or of those of one class where the other tells of all?
return function(a, b)
  if tells_part(a) ~= tells_part(b) or nth_differs(a, b) then return true end
  return tells_all(a) ~= tells_all(b) and (tells_category(a) or tells_category(b))
end
