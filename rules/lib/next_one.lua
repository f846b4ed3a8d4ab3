--- What rules share about the second event of a kind: another storm, the next strike; and about the next one to come: the next meeting.
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

local counted = "(?i)\\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:nd|rd|th)) (?:\\p{Ll}+ )?(?:flight|launch|"
  .. "lift-off|attempt|try|start|mission|voyage|trip|trial|hearing|vote|round|match|meeting|fire|crash|strike|storm|visit|edition|time)\\b"

--- "The rocket's third flight": there were two before, and what lies months back is told of one of them.
next_one.is_counted = kept(function(sentence) return rx.find(sentence, counted) ~= nil end)

-- What a body does when it sits, by whatever word: its next decision is taken at its next meeting.
local sitting = "(?:meetings?|decisions?|sessions?|sittings?|announcements?|reviews?|chances?|gatherings?)"
local sits = "(?:meets?|speaks?|decides?|sits?|convenes?|gathers?)"
local sits_next = "(?i)\\bnext (?:[\\p{L}-]+ ){0,2}?" .. sitting .. "\\b|\\b" .. sits .. " (?:again|next)\\b|\\bnext " .. sits .. "\\b|"
  .. "\\blast meeting of the year\\b|\\bmeets? for the last time this year\\b"

local next_noun = "(?i)\\bnext (?:year['’]s )?(?!(?:week|month|year|day|time|season|quarter|decade|summer|autumn|winter|spring|morning|night|hour|"
  .. "door|step|few|several|two|three|four|five|six|ten|fiscal|financial|school|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|"
  .. "april|may|june|july|august|september|october|november|december|to|on|in|at|and|after|is|was|are)s?\\b)(\\p{Ll}{3,})"

--- What a sentence calls the next one, by one name: "sitting" for whatever a body does when it meets, or the noun itself; nil where it calls none so.
next_one.called = kept(function(sentence)
  if rx.find(sentence, sits_next) then return "sitting" end
  local noun = rx.match(sentence, next_noun)
  return noun and noun:lower()
end)

return next_one
