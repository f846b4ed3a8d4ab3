--- What rules share about numbers that were taken back: "had earlier put the toll at 288", "revised to 275", "counted twice".
local kept = require "lib.kept"
local revised = {}

local before = "(?:earlier|previously|initially|originally|formerly|at first|until then)"
local told = "(?:put|given|gave|giving|reported|confirmed|said|estimated|stood|counted|announced|set|told|listed|recorded)"
local former = "(?i)\\b" .. before .. " " .. told .. "\\b|\\b" .. told .. " " .. before .. "\\b|\\b(?:an?|the) (?:earlier|previous|initial|"
  .. "provisional|preliminary|first) (?:toll|count|figures?|tally|number|estimates?|reports?)\\b"
former = former .. "|\\b(?:earlier|previous|first|original) (?:versions?|editions?|stor(?:y|ies)|articles?|dispatch(?:es)?|bulletins?)\\b[^.;]{0,30}"
  .. "\\b(?:gave|said|put|had|told|reported|spoke)\\b"
local taken_back = "(?i)\\b(?:revis\\w+|updated (?:toll|count|figures?|tally|number)|trimmed|corrected|correction|counted twice|double[- ]count\\w*|"
  .. "miscount\\w*|scaled (?:back|down)|adjusted)\\b"

local compared = "(?i)\\b(?:fewer|less|lower|more|higher|smaller|larger|worse) than (?:(?:the |an? )?(?:first|initial|earlier|previous|original|"
  .. "preliminary|provisional)\\b|(?:had been )?(?:first|initially|originally|previously) )"

--- "Fewer than the first survey suggested": another number was told before, and the sentence knows it.
revised.compares = kept(function(sentence) return rx.find(sentence, compared) ~= nil end)

local tells_former = kept(function(sentence)
  return rx.find(sentence, former) ~= nil
end)

--- Does the sentence tell what was said before?
function revised.is_former(f)
  return tells_former(f.sentence)
end

--- Does the sentence tell of a number that was changed?
function revised.tells(f)
  return rx.find(f.sentence, taken_back) ~= nil or revised.is_former(f)
end

return revised
