--- What rules share about the second event of a kind: another storm, the next strike.
local kept = require "lib.kept"
local next_one = {}

local told = "(?i)\\b(?:second|third|fourth|another|new|next|fresh|repeat) (?:\\w+ )?(?:storm|cyclone|hurricane|typhoon|tornado|fire|blaze|quake|"
  .. "earthquake|tremor|flood|strike|walkout|attack|blast|explosion|crash|derailment|outbreak|eruption|vote|round|ballot|match|leg|trial|hearing|"
  .. "spill|leak|outage|landslide|avalanche|bailout|auction|launch|raid|protest|march|rally)\\b"
local tells = kept(function(text) return rx.find(text, told) ~= nil end)

--- Is one of the two articles, by its headline, about the second storm of the week?
function next_one.of_titles(a, b)
  return a.title ~= nil and b.title ~= nil and tells(a.title) ~= tells(b.title)
end

return next_one
