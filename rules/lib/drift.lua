--- A change of heart that goes on: "every game takes me further from it", "I like it less each week", "the longer she looks, the more she wants it".
-- Three things are read of a sentence: that the change is told by degrees, which way it goes, and what it goes to or from.
local kept = require "lib.kept"
local words = require "lib.drift_words"

local drift = {}

local by_degrees = "(?i)\\b(?:(?:each|every|any) (?:new |passing |single |further )?\\p{L}+|(\\p{L}{3,}) (?:by|after) \\1\\b|"
  .. "from (\\p{L}{3,}) to \\2\\b|"
  .. "from one \\p{L}+ to the next|one \\p{L}+ at a time|by the (?:day|week|month|hour|year|minute)|(?:by|in) inches|(?:bit|little|"
  .. "inch) by \\p{L}+|step by step|"
  .. "steadily|gradually|slowly|more and more|less and less|ever (?:more|less|closer|further|\\p{L}+er)|a (?:little|bit|touch|shade) (?:more|"
  .. "less|closer|nearer|further)|"
  .. "(?:has|have|had) only \\p{L}+|never (?:been |felt |had |so )?(?:a )?(?:\\p{L}+er|so|more|less)\\b|"
  .. "than (?:ever|when|before|at any|on the day|in \\p{L}+|last|(?:it|they|he|she|we|i|you) (?:was|were|had|have|has|did|used|am|is|are)|"
  .. "an? (?:day|week|month|year|decade))|"
  .. "all (?:spring|summer|autumn|winter|season|week|month|year|along)|for (?:a|some|two|three|several|many)?\\s?(?:years?|months?|weeks?)|"
  .. "(?:is|was|are|were|been|be|'s|’s|keeps?|kept|started|began) (?:\\p{L}+ ){0,2}?\\p{L}{3,}ing|since\\b|by now|(?:more|less) now|"
  .. "lately|of late|these days|nowadays|no longer|the (?:more|less|longer|older|deeper|closer|further|oftener) .{3,60}\\bthe (?:more|less|"
  .. "\\p{L}+er)\\b)"

--- What is told as past, as a change of mind, as wished or asked, or of miles.
local otherwise = "(?i)\\b(?:used to|once (?:said|told|called|wrote|praised|felt that)|in (?:19|20)\\d\\d|at first|initially|as such|in "
  .. "principle|in itself|changed (?:his|"
  .. "her|its|their|my|our) mind|ironic\\w*|jok(?:e|ed|es|ing)|"
  .. "years? ago|(?:kilomet\\w+|miles?|met(?:re|er)s?|minutes?) (?:closer|nearer|further|farther|away))\\b|\\?[\"”’]?$"

local none = "(?i)\\b(?:not|n['’]t|nor|neither|hardly|nothing|nobody|without|no|would|could|may|might|should|if|unless|"
  .. "whether)(?! longer)\\W+(?:\\p{L}+\\W+){0,2}$"

--- Where a sentence weighs two degrees, the second is what is told: "the more she read, the less she liked it".
local function told_of(sentence)
  return rx.match(sentence, "(?i)\\bthe (?:more|less|longer|older|deeper|closer|further|oftener) .{3,60}?\\b(the (?:more|less|"
    .. "\\p{L}+er)\\b.*)") or sentence
end

local function is_denied(text, at)
  return at > 1 and rx.find(text:sub(1, at - 1), none) ~= nil
end

local function note(signs, sign, first, last)
  signs.sum = signs.sum + sign
  signs.count = signs.count + 1
  if not signs.last or last > signs.last then signs.first, signs.last = first, last end
end

--- All places of the words, with the sign that they have.
local function moves(signs, text, list, sign)
  local from = 1
  while true do
    local first, last = rx.find(text, "(?i)\\b(?:" .. list .. ")", from)
    if not first then return end
    if is_denied(text, first) then signs.denied = true end
    note(signs, sign, first, last)
    from = last + 1
  end
end

--- "More necessary", "scepticism had shrunk", "losing its charm": a degree and a feeling, within a few words of each other.
local function feelings(signs, text, degrees, list, sign)
  local between = "(?:[ \"“”-]+(?!and\\b|but\\b)[\\p{L}'’]+){0,4}?[ \"“”-]+"
  local ahead, behind = "(?i)\\b(?:" .. degrees .. ")\\b" .. between .. "(?:" .. list .. ")\\w*",
    "(?i)\\b(?:" .. list .. ")\\w*" .. between .. "(?:" .. degrees .. ")\\b"
  local first, last = rx.find(text, ahead)
  if not first then first, last = rx.find(text, behind) end
  if not first then return end
  if is_denied(text, first) then signs.denied = true end
  note(signs, sign, first, last)
end

--- Most sentences tell no degree, and that is soon found.
local function tells_degree(text, degrees)
  return rx.find(text, "(?i)\\b(?:" .. degrees .. ")\\b") ~= nil
end

--- 1: toward it, -1: away from it, nil: neither for certain; and where the words that tell it begin.
local function direction(text)
  local signs = { sum = 0, count = 0 }
  moves(signs, text, words.toward, 1)
  moves(signs, text, words.away, -1)
  if tells_degree(text, words.more) then
    feelings(signs, text, words.more, words.for_it, 1)
    feelings(signs, text, words.more, words.against, -1)
  end
  if tells_degree(text, words.less) then
    feelings(signs, text, words.less, words.for_it, -1)
    feelings(signs, text, words.less, words.against, 1)
  end
  if signs.count == 0 or signs.denied or math.abs(signs.sum) ~= signs.count then return nil end
  return signs.sum > 0 and 1 or -1, signs.first
end

local empty = "^(?:\\p{L}+ly|\\p{L}*sel(?:f|ves)|ahead|began|about|after|again|also|been|before|being|both|came|come|does|each|every|ever|"
  .. "from|have|having|hers?|himself|herself|into|itself|just|like|made|make|"
  .. "makes|more|less|most|much|never|once|together|apart|going|gone|drift\\p{L}*|moving|moved|becom\\p{L}*|became|grow\\p{L}*|grew|grown|"
  .. "turn\\p{L}*|approv\\p{L}*|sign\\p{L}*|agree\\p{L}*|only|other|over|own|said|says|same|she|some|still|such|take|takes|taken|than|that|"
  .. "their|them|then|there|they|this|these|"
  .. "those|told|tells|very|were|what|when|where|which|while|whom|will|with|would|your|year|years|month|months|week|weeks|days?|time|times|"
  .. "morning|evening|"
  .. "night|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|closer|nearer|further|farther|away|toward|towards|"
  .. "something|idea|thing|"
  .. "things|plan|place|every|himself|interview|reporters|asked|added|also|because|since|between|little|better|first|second|last|next|"
  .. "another|know|think|"
  .. "thought|feel|feels|felt|find|finds|found|look|looks|looking|seen|sees|longer|himself|however|though|people|kind|part|good|great|long|back)$"

--- Nouns and verbs of the text by their beginnings, so that "castings" is "casting".
local contents = kept(function(text)
  local found = {}
  for word in rx.each(text, "\\b\\p{L}{4,}") do
    if not rx.find(word, "(?i)" .. empty) then found[rx.match(word:lower(), "^(.{4,}?)(?:ings?|ed|es|s|e)?$") or word:lower()] = word end
  end
  return found
end)

--- Does y hold half of what x holds, or more?
local function mostly(x, y)
  local all, both = 0, 0
  for word in pairs(x) do
    all = all + 1
    if y[word] then both = both + 1 end
  end
  return both > 0 and 2 * both >= all
end

local function any(set)
  for _ in pairs(set) do return true end
  return false
end

local ends_goal = "(?i)^(.*?)(?:[,.;:!?\"”“]|\\b(?:with (?:each|every)|each|every|than|as|when|that|which|who|whom|by|said|says|told|he|she|"
  .. "they|i|we|all|at|after|before|since|"
  .. "during)\\b|$)"

--- "[A public inquiry] looks less necessary to me".
local subject = "(?i)^\\W*(?:[^,;]{0,60}\\bthat )?([^,;]{3,60}?) (?:looks?|looked|seems?|seemed|is|was|feels?|felt|means?|meant|matters?|"
  .. "mattered|sounds?|sounded|becomes?|became|gets?|got|"
  .. "grows?|grew|was growing|was becoming|was getting)(?: to \\p{L}+)? (?:a (?:little|bit) )?(?:more|less|\\p{L}+er)\\b"

--- What stands behind the words of the change: "closer to [a public inquiry]", "liked [the file] less". Empty where it is a pronoun.
local function goal_of(text, first)
  local goal = {}
  local behind = rx.match(text:sub(first), "^(?:that|each|every)? ?(.*)") or ""
  for word, written in pairs(contents((rx.match(text, subject) or "") .. " " .. (rx.match(behind, ends_goal) or ""))) do
    if not rx.find(written, "(?i)^(?:" .. words.for_it .. "|" .. words.against .. "|" .. words.more .. "|" .. words.less .. "|"
      .. "" .. words.away .. "|" .. words.toward .. "|warm|against|repel|drift)") then
      goal[word] = written
    end
  end
  return goal
end

--- What the sentence tells: which way, and its goal; nil where it tells no such change.
drift.of = kept(function(sentence)
  local text = told_of(sentence)
  local way, first = direction(text)
  if not way or not rx.find(sentence, by_degrees) or rx.find(sentence, otherwise) then return false end
  return { way = way, goal = goal_of(text, first), before = text:sub(1, first - 1) }
end)

--- Is the name part of what the sentence goes to or from?
function drift.is_goal(name, sentence)
  for word in pairs(contents(name)) do
    if drift.of(sentence).goal[word] then return true end
  end
  return false
end

--- Do they name two things that they go to or from?
function drift.of_two_things(a, b)
  local x, y = drift.of(a), drift.of(b)
  if not x or not y then return false end
  return any(x.goal) and any(y.goal) and not mostly(x.goal, y.goal) and not mostly(y.goal, x.goal)
end

--- Do both speak of one thing, as far as their words tell, and what stands before them, where a pronoun looks back?
function drift.of_one_thing(a, b, before_a, before_b)
  local x, y = drift.of(a), drift.of(b)
  local named, other = any(x.goal), any(y.goal)
  if named and other then return not drift.of_two_things(a, b) end
  if named then return mostly(x.goal, contents(before_b .. " " .. y.before)) end
  if other then return mostly(y.goal, contents(before_a .. " " .. x.before)) end
  return true
end

return drift
