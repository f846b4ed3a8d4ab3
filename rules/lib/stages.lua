--- What tells a stage, a part or another one of a thing: the draft and the final text, the cold store and the whole plant, a second test.
local in_sentence = require "lib.in_sentence"
local stages = {}

local stage = "(?i)\\b(draft|final|interim|provisional|preliminary|partial|revised|whole|half)\\b"
local another = "(?i)\\b(?:second|third|fourth|another|further|repeat|additional|follow-up) (?:\\p{L}+ )?$"
local agreed = "(?i)\\b(?:agree\\w*|decid\\w+|voted|refused|sought|tried|decision|agreement) to (?:\\p{L}+ ){0,4}$"

--- Does each word for a stage (or for what the pattern finds) stand in both texts, or in none?
function stages.alike(a, b, pattern)
  for word in rx.each(a, pattern or stage) do
    if not rx.find(b, "(?i)\\b\\Q" .. word .. "\\E\\b") then return false end
  end
  for word in rx.each(b, pattern or stage) do
    if not rx.find(a, "(?i)\\b\\Q" .. word .. "\\E\\b") then return false end
  end
  return true
end

--- "A second load test", told as one more.
function stages.is_another(f)
  return rx.find(in_sentence.before(f), another) ~= nil
end

local edition = "(?i)\\b(revised|corrected|amended|updated|reissued|provisional|preliminary|interim|draft|final|full)\\b"

--- "Publishes the revised results", "the results came out": what is published again, or in part first.
function stages.are_two_editions(a, b)
  return not stages.alike(a.sentence, b.sentence, edition)
end

local readings = "(?i)\\b(?:first|second|third|committee) (?:reading|stage)s?\\b"

--- "Approved the draft at first reading": not yet the passage.
function stages.is_reading(f)
  return rx.find(f.sentence, readings) ~= nil
end

--- "Agreed to merge on 3 May": the day of the agreement, as like as not.
function stages.is_agreed(f)
  return rx.find(in_sentence.before(f), agreed) ~= nil
end

return stages
