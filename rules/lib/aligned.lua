--- What rules share that lay two sentences of like wording side by side and look at the one place where they differ.
local section_head = require "lib.section_head"
local aligned = {}

local months = "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?"
local times = "(?i)\\b(" .. months .. "|(mon|tues|wednes|thurs|fri|satur|sun)days?|(19|20)\\d\\d|first|second|third|fourth|[qh][1-4]|today|"
  .. "yesterday|tomorrow|tonight|morning|afternoon|evening|night|noon|weeks?|months?|years?|quarters?|decade|century|annual|monthly|weekly|daily|"
  .. "last|next|this|previous|earlier|later|now|then|spring|summer|autumn|fall|winter)\\b"
local numbers = "(?i)\\d|\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|"
  .. "third|quarter|double|twice)\\b"
--- A capital that does not open the sentence.
local capitals = "(?<![.!?] )(?<!^)\\b\\p{Lu}[\\p{L}]"
local apart = "(?i)\\b((?:nearly|almost|not) (?:all|every|everybody|everyone)|all but|half|mostly|largely|"
  .. "earlier|previous(?:ly)?|ago|another|other|others|former|latter|each|every|respectively|separate(ly)?|also|too|again|"
  .. "different|additional|further|similar(ly)?|unlike|whereas|while|compared|than|instead|would|could|may|might|if|claim(s|ed)?|alleg\\w+|"
  .. "critics|accus\\w+|reportedly|expected|believe[sd]?|usual(?:ly)?|normal(?:ly)?|alone|wants?|aims?|some|most|many|several|few|only|except|"
  .. "else|more|less|so)\\b"

--- Of what kind a stretch is: nothing, number, time, name, or words.
local function kind_of(text, sentence)
  if text == "" then return "nothing" end
  if rx.find(text, times) then return "time" end
  if rx.find(text, numbers) then return "number" end
  -- The word that opens a sentence has its capital anyway.
  local opens = string.sub(sentence, 1, #text) == text
  if rx.find(opens and " " .. text or "x " .. text, capitals) then return "name" end
  return "words"
end

--- How many words a stretch has.
function aligned.words(text)
  return rx.count(text, "[\\p{L}\\p{N}]+")
end

--- All that differs between the two sentences: { x, y, left, right, kind } with the kind of both stretches, or "mixed".
function aligned.changes(a, b)
  local found = {}
  for x, y, left, right in a:changes(b) do
    local kind, other = kind_of(x, a.sentence), kind_of(y, b.sentence)
    table.insert(found, { x = x, y = y, left = left, right = right, kind = kind == other and kind or "mixed", a = kind, b = other })
  end
  return found
end

--- Held on both sides by words that are the same.
function aligned.held(change)
  return (change.left >= 1 and change.right >= 1) or change.left >= 3 or change.right >= 3
end

--- "From Osby to Arlen", "from Arlen to Osby": a name that stands elsewhere in the other sentence.
local function moved_name(changes)
  for _, one in ipairs(changes) do
    for _, other in ipairs(changes) do
      if one ~= other and one.a == "name" and other.b == "name" and rx.has(other.y, one.x) then return true end
    end
  end
  return false
end

--- How many stretches, this kind of change aside, hold other words on both sides.
function aligned.reworded(changes)
  local count = 0
  for _, change in ipairs(changes) do
    if change.kind ~= "mixed" and rx.find(change.x, "\\p{L}{3}") and rx.find(change.y, "\\p{L}{3}") then count = count + 1 end
  end
  return count
end

--- Does one sentence say of which time, of whom or of how many it speaks, and the other say that otherwise? Then they tell two things.
-- `but` is the kind of change that is looked at.
function aligned.tell_two_things(changes, but)
  if moved_name(changes) then return true end
  for _, change in ipairs(changes) do
    if change.kind ~= but and (change.kind == "time" or change.kind == "name" or change.kind == "number") then return true end
    if rx.find(change.x, apart) or rx.find(change.y, apart) then return true end
  end
  return false
end

--- Two stories seldom tell one thing; sentences that share so much do, whatever their texts share.
local function may_meet(a, b)
  return a:same_story(b) or a:likeness(b) >= 15
end

--- Sentences that can be held against each other: told in the text's own words, and not asked.
function aligned.plain(a, b)
  return may_meet(a, b) and not section_head(a.sentence) and not section_head(b.sentence) and a.sentence ~= b.sentence
    and not a.quoted and not b.quoted and not a.table and not b.table and not a.corrected and not b.corrected
    and not a.caption and not b.caption
end

return aligned
