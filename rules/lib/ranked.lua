-- What a place in an order is told of: the words around it say what is ranked, where, and by whom it is led.
local set = require "lib.set"
local tail = require "lib.tail"
local ranked = {}

local stops = "(?i)^(?:in|of|on|at|to|that|which|who|ever|after|behind|among|for|by|with|since|and|but|as|is|was|are|were|has|have|had|will|"
  .. "would|from|than|before|when|while|because|known|yet|so|this|the|a|an|it|its)$"
local generic = "(?i)^(?:one|time|number|part|thing|year|day|place|spot|position|way|people|total|share|figure|ones|list|country|world)$"

--- "Bridges" and "bridge" as one.
local function stem(word)
  word = word:lower()
  return rx.match(word, "^(.*[^s])s$") or word
end

--- The nouns right behind the place: "airline group" of "second-largest airline group in the region".
local function nouns(behind)
  local found, head = {}, nil
  local phrase = rx.match(behind, "^[- ]?((?:[\\p{L}'-]+ ?){0,6})") or ""
  for word in rx.each(phrase, "[\\p{L}'-]+") do
    if rx.find(word, stops) then break end
    head = stem(word)
    if not rx.find(word, generic) and #word > 2 then found[head] = true end
  end
  return found, head and not rx.find(head, generic) and head or nil
end

local no_name = set { "the", "it", "its", "he", "she", "they", "in", "at", "by", "but", "and", "on", "this", "that", "even", "with", "for",
  "i", "a", "an", "his", "her", "their", "we", "our", "after", "if", "what", "is", "not", "no", "of", "to",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december", "mr", "mrs", "ms", "dr" }

--- The words with a capital in a stretch: { lower = true }, and whether there are any. At the head of a sentence only what goes on as a name does.
local function names(text, head)
  local found, any = {}, false
  if head and not rx.find(text, "^\\W*\\p{Lu}[\\p{L}-]+(?:,|['’]|\\.? \\p{Lu}| (?:is|was|are|were|has|have|had|will|would|said|remains?|"
    .. "became|becomes?|and|of|came|finished)\\b)") then text = rx.match(text, "^\\W*\\S+(.*)$") or "" end
  for word in rx.each(text, "\\b\\p{Lu}[\\p{L}-]+") do
    local low = word:lower()
    if not no_name[low] then
      found[low] = true
      any = true
    end
  end
  return found, any
end

local wide = { world = "(?i)\\b(?:world|worldwide|globe|global|globally|earth|planet)\\b",
  all_time = "(?i)\\b(?:ever|history|on record|records began|of all time|known|in memory|until now|yet)\\b" }

--- The claim with what stands around it: { fact, nouns, head, places = names behind or owning, subjects = names before,
-- leaders = names behind "after" or "behind" }.
function ranked.read(f)
  local at = rx.has(f.sentence, f.text) or 1
  local before, behind = f.sentence:sub(1, at - 1), f.sentence:sub(at + #f.text)
  if rx.find(before, "(?i)^\\W*the $") and rx.find(behind, "^[,:]") then return nil end -- "The largest, Arrow, ...": of those told before
  local c = { fact = f, behind = behind, clause = rx.match(tail(before, 60), "[^;]*$") .. f.text .. (rx.match(behind, "(?s)^[^,;]{0,50}") or "") }
  c.nouns, c.head = nouns(f.by == "place" and "" or behind)
  c.matter = f.by ~= "place" and rx.match(behind, "^[- ]?[\\p{Ll}-]+ of (?:\\p{Ll}+ )?(\\p{Ll}{4,})\\b") or nil -- "the largest maker of tin cans"
  local near = rx.match(behind, "(?s)^[^;.]{0,90}") or ""
  local led = rx.match(near, "\\b(?:behind|after) ([^.;]*)$")
  local scope = rx.match(near, "(?s)^(.*?)(?:,|\\b(?:behind|after|ahead of|with|and|but|while|where)\\b|$)") or ""
  local owner = rx.match(before, "([\\p{L}-]+)['’]s? (?:single |own |very |now )?$")
  c.places, c.placed = names(scope .. " " .. (owner or ""))
  c.leaders = names(led or "")
  local ahead = rx.match(before, "\\b(?:behind|after|from) ([^.;]*)$") -- "ranks behind the one in Arrow, as the second largest"
  if ahead and f.by ~= "turn" then
    for name in pairs((names(ahead))) do c.leaders[name] = true end
    before = before:sub(1, #before - #ahead)
  end
  if owner then before = rx.match(before, "^(.*)\\Q" .. owner .. "\\E") or before end
  c.subjects, c.named = names(f.headline and "" or before, true) -- headlines put anybody first
  c.own = rx.find(before, "(?i)\\b(?:its|their|his|her)(?: own)? $") ~= nil
    or rx.find(near, "(?i)\\b(?:(?:its|their|his|her)(?: own)? history|(?:of|for) the (?:company|firm|club|group|team|bank|party|brand))\\b") ~= nil
  c.world = rx.find(scope .. " " .. (owner or ""), wide.world) ~= nil
  c.ever = rx.find(near, wide.all_time) ~= nil
  return c
end

local function share(x, y)
  for word in pairs(x) do
    if y[word] then return word end
  end
end

ranked.share = share
ranked.stem = stem

--- Does the other sentence tell what the one is a maker, a source, a buyer of?
function ranked.matter_of_both(a, b)
  for _, pair in ipairs { { a, b }, { b, a } } do
    if pair[1].matter and rx.find(pair[2].fact.sentence, "(?i)\\b\\Q" .. stem(pair[1].matter) .. "\\E") then return true end
  end
  return false
end

--- Does the noun of the one stand anywhere in the sentence of the other?
function ranked.noun_of_both(a, b)
  if share(a.nouns, b.nouns) or ranked.matter_of_both(a, b) then return true end
  for _, pair in ipairs { { a, b }, { b, a } } do
    if pair[1].head and #pair[1].head > 3 and rx.find(pair[2].fact.sentence, "(?i)\\b\\Q" .. pair[1].head .. "\\E") then return true end
  end
  return false
end

--- Do both sentences tell one number of three digits and more, or of two and a unit: "132 vessels"?
function ranked.number_of_both(a, b)
  for number in rx.each(a.fact.sentence, "\\b\\d[\\d,.]*\\d\\b") do
    if #number > 2 and not rx.find(number, "^(?:19|20)\\d\\d$")
      and rx.find(b.fact.sentence, "(?<![\\d.,])\\Q" .. number .. "\\E(?![\\d]|[.,]\\d)") then return true end
  end
  return false
end

local posts = "^(?:post|office|job|role|position|seat)$"

--- How many telling words both stretches from the claim on have: "the first Peruvian vessel to leave", "the third vessel of Peru".
function ranked.alike(a, b)
  local x, n = {}, 0
  for word in rx.each(a.fact.text .. (rx.match(a.behind, "(?s)^[^;.]{0,70}") or ""), "[\\p{L}-]{4,}") do x[rx.find(stem(word), posts)
    and "post" or stem(word)] = true end
  for word in rx.each(b.fact.text .. (rx.match(b.behind, "(?s)^[^;.]{0,70}") or ""), "[\\p{L}-]{4,}") do
    local s = rx.find(stem(word), posts) and "post" or stem(word)
    if x[s] and not rx.find(s, "^(?:first|second|third|fourth|time|that|this|have|been|ever|with|from|into|their|when|were|year)$") then
      n = n + 1
      x[s] = nil
    end
  end
  return n
end

return ranked
