--- A change of heart that goes on: "every game takes me further from it", "I like it less each week", "the longer she looks, the more she wants it".
-- Three things are read of a sentence: that the change is told by degrees, which way it goes, and what it goes to or from.
local kept = require "lib.kept"
local words = require "lib.drift_words"

local drift = {}

local by_degrees = "(?i)\\b(?:(?:each|every|any) (?:new |passing |single |further )?\\p{L}+|"
  .. "from (\\p{L}{3,}) to \\1\\b|"
  .. "from one \\p{L}+ to the next|one \\p{L}+ at a time|by the (?:day|week|month|hour|year|minute)|(?:by|in) inches|(?:bit|little|"
  .. "inch) by \\p{L}+|step by step|steadily|gradually|slowly|more and more|less and less|ever (?:more|less|closer|further|\\p{L}+er)|"
  .. "a (?:little|bit|touch|shade) (?:more|less|closer|nearer|further)|(?:has|have|had) only \\p{L}+|never (?:been |felt |had |"
  .. "so )?(?:a )?(?:\\p{L}+er|so|more|less)\\b|than (?:ever|when|before|at any|on the day|in \\p{L}+|last|(?:it|they|he|she|we|i|you) (?:was|"
  .. "were|had|have|has|did|used|am|is|are)|an? (?:day|week|month|year|decade))|"
  .. "all (?:spring|summer|autumn|winter|season|week|month|year|along)|for (?:a|some|two|three|several|many)?\\s?(?:years?|months?|weeks?)|"
  .. "(?:is|was|are|were|been|be|'s|’s|keeps?|kept|started|began) (?:\\p{L}+ ){0,2}?\\p{L}{3,}ing|since\\b|by now|(?:more|less) now|"
  .. "(?:took|takes|taken|taking|take) (?:a|another|one more|the first) (?:\\p{L}+ )?steps?|retreat(?:s|ed|ing)? from|back(?:s|ed|ing)? "
  .. "(?:away|off)|edg(?:es|ed|ing)|inch(?:es|ed|ing)|lately|of late|these days|nowadays|no longer|the (?:more|less|longer|older|deeper|closer|"
  .. "further|oftener) .{3,60}\\bthe (?:more|less|\\p{L}+er)\\b)"

--- "Day after day", and what else is told by degrees. No word begins the first, so it is asked for on its own.
local function is_by_degrees(sentence)
  if rx.find(sentence, by_degrees) then return true end
  return (rx.has(sentence, " by ") or rx.has(sentence, " after ")) and rx.find(sentence, "(?i)\\b(\\p{L}{3,}) (?:by|after) \\1\\b") ~= nil
end

--- What is told as past, as a change of mind, as wished or asked, or of miles.
local otherwise = "(?i)\\b(?:used to|once (?:said|told|called|wrote|praised|felt that)|in (?:19|20)\\d\\d|at first|initially|as such|in "
  .. "principle|in itself|changed (?:his|her|its|their|my|our) mind|ironic\\w*|jok(?:e|ed|es|ing)|"
  .. "(?:run|runs|ran|running|swam|swimming|drove|driving|flew|flying|rush\\w+|sprint\\w+|crawl\\w+) (?:\\p{L}+ ){0,2}?(?:towards?|away|into)|"
  .. "years? ago|(?<!than )(?<!was )(?<!were )(?:a|two|three|four) (?:day|week|month)s? ago|(?:kilomet\\w+|miles?|met(?:re|er)s?|"
    .. "minutes?) (?:closer|nearer|further|farther|away))\\b|\\?[\"”’]?$"

local none = "(?i)\\b(?:not|[a-z]+n['’]t|nor|neither|hardly|nothing|nobody|without|no|would|could|may|might|should|if|unless|"
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

--- The beginning of any of the words, as an expression.
local any_of = kept(function(list) return "(?i)\\b(?:" .. list .. ")" end)

--- All places of the words, with the sign that they have.
local function moves(signs, text, list, sign)
  local from = 1
  while true do
    local first, last = rx.find(text, any_of(list), from)
    if not first then return end
    if is_denied(text, first) then signs.denied = true end
    note(signs, sign, first, last)
    from = last + 1
  end
end

--- "More necessary", "scepticism had shrunk", "losing its charm": a degree and a feeling, within a few words of each other.
local function feelings(signs, text, degrees, list, sign)
  local between = "(?:[ \"“”-]+(?!and\\b|but\\b)[\\p{L}'’]+){0,4}?[ \"“”-]+"
  local farther = "(?:[ \"“”-]+(?!and\\b|but\\b)[\\p{L}'’]+){0,6}?[ \"“”-]+"
  local ahead, behind = "(?i)\\b(?:" .. degrees .. ")\\b" .. between .. "(?:" .. list .. ")\\w*",
    "(?i)\\b(?:" .. list .. ")\\w*" .. farther .. "(?:" .. degrees .. ")\\b"
  local first, last = rx.find(text, ahead)
  if not first then first, last = rx.find(text, behind) end
  if not first then return end
  if is_denied(text, first) then signs.denied = true end
  note(signs, sign, first, last)
end

--- "Our appetite for a second deal, on services, has only grown": the feeling is the subject, whatever stands between.
local owned = "(?i)\\b(?:my|our|his|her|its|their|the|\\p{L}+['’]s?) (?:\\p{L}+ )?(?:" .. words.for_it .. ")\\w* (?:for|in|to|of|with|about|"
  .. "at|on) [^.;:!?\"“”]{3,70}? (?:has|have|had|is|was|keeps?|kept)(?: \\p{L}+){0,2} (?:" .. words.more .. "|grow\\p{L}*)"

local function grown_feeling(signs, text)
  if signs.count > 0 then return end
  local first, last = rx.find(text, owned)
  if first then note(signs, 1, first, last) end
end

local whole_of = kept(function(list) return any_of(list) .. "\\b" end)

--- Most sentences tell no degree, and that is soon found.
local function tells_degree(text, degrees)
  return rx.find(text, whole_of(degrees)) ~= nil
end

--- 1: toward it, -1: away from it, nil: neither for certain; and where the words that tell it begin.
local function direction(text)
  local signs = { sum = 0, count = 0 }
  moves(signs, text, words.toward, 1)
  moves(signs, text, words.away, -1)
  if tells_degree(text, words.more) then
    feelings(signs, text, words.more, words.for_it, 1)
    feelings(signs, text, words.more, words.against, -1)
    grown_feeling(signs, text)
  end
  if tells_degree(text, words.less) then
    feelings(signs, text, words.less, words.for_it, -1)
    feelings(signs, text, words.less, words.against, 1)
  end
  if signs.count == 0 or signs.denied or math.abs(signs.sum) ~= signs.count then return nil end
  return signs.sum > 0 and 1 or -1, signs.first
end

local empty = "^(?:\\p{L}+ly|\\p{L}*sel(?:f|ves)|ahead|began|about|after|again|also|been|before|being|both|came|can|could|might|without|"
  .. "come|does|each|every|ever|from|have|having|hers?|himself|herself|into|itself|just|like|made|make|"
  .. "makes|more|less|most|much|never|once|together|apart|going|gone|drift\\p{L}*|moving|moved|becom\\p{L}*|became|grow\\p{L}*|grew|grown|"
  .. "turn\\p{L}*|approv\\p{L}*|sign\\p{L}*|agree\\p{L}*|only|other|over|own|said|says|same|she|some|still|such|take|takes|taken|than|that|"
  .. "their|them|then|there|they|this|these|those|told|tells|very|were|what|when|where|which|while|whom|will|with|would|your|year|years|month|"
  .. "months|week|weeks|days?|time|times|morning|evening|night|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|closer|"
  .. "nearer|further|farther|away|toward|towards|something|idea|thing|things|plan|place|every|himself|interview|reporters|asked|added|also|"
  .. "because|since|between|little|better|first|second|last|next|another|know|think|"
  .. "thought|feel|feels|felt|find|finds|found|look|looks|looking|seen|sees|longer|himself|however|though|people|kind|part|good|great|long|back)$"

--- Nouns and verbs of the text by their beginnings, so that "castings" is "casting".
local contents = kept(function(text)
  local found = {}
  for word in rx.each(text, "\\b\\p{L}{4,}") do
    if not rx.find(word, "(?i)" .. empty) then found[rx.match(word:lower(), "^(.{4,}?)(?:ings?|ed|es|s|e)?$") or word:lower()] = word end
  end
  return found
end)

--- "Management", "managers": one beginning of five letters and more, and most of the word.
local function holds(set, word)
  if set[word] then return true end
  local beginning = word:sub(1, math.max(5, #word - 5))
  if #word < 6 then return false end
  for other in pairs(set) do
    if #other >= 6 and (other:sub(1, #beginning) == beginning or word:sub(1, math.max(5, #other - 5)) == other:sub(1, math.max(5, #other - 5))) then
      return true
    end
  end
  return false
end

--- Does y hold half of what x holds, or of many more than half?
local function mostly(x, y)
  local all, both = 0, 0
  for word in pairs(x) do
    all = all + 1
    if holds(y, word) then both = both + 1 end
  end
  return both > 0 and (2 * both > all or all < 4 and 2 * both == all)
end

local function any(set)
  for _ in pairs(set) do return true end
  return false
end

local ends_goal = "(?i)^(.*?)(?:[,.;:!?\"”“]|\\b(?:with (?:each|every)|each|every|than|as|when|that|which|who|whom|by|said|says|told|he|she|"
  .. "they|i|we|all|at|after|before|since|during)\\b|$)"

--- "[A public inquiry] looks less necessary to me".
local subject = "(?i)^\\W*(?:[^,;]{0,60}\\bthat )?([^,;]{3,60}?) (?:looks?|looked|seems?|seemed|is|was|feels?|felt|means?|meant|matters?|"
  .. "mattered|sounds?|sounded|becomes?|became|gets?|got|grows?|grew|was growing|was becoming|was getting)(?: to \\p{L}+)? (?:a (?:little|"
  .. "bit) )?(?:more|less|\\p{L}+er)\\b"

--- What stands behind the words of the change: "closer to [a public inquiry]", "liked [the file] less". Empty where it is a pronoun.
local function goal_of(text, first)
  local goal = {}
  local behind = rx.match(text:sub(first), "^(?:that|each|every)? ?(.*)") or ""
  -- "more of my plans in his": closer to him
  if rx.find(behind, "(?i)^.{0,20}\\b(?:more|less|something \\w+) of (?:my|our|me|us|his|him|her|their|them)\\b") then return goal end
  for word, written in pairs(contents((rx.match(text, subject) or "") .. " " .. (rx.match(behind, ends_goal) or ""))) do
    if not rx.find(written, "(?i)^(?:" .. words.for_it .. "|" .. words.against .. "|warm|against|repel|drift)")
      and not rx.find(written, "(?i)^(?:" .. words.more .. "|" .. words.less .. "|" .. words.away .. "|" .. words.toward .. ")") then
      goal[word] = written
    end
  end
  return goal
end

--- "We remain a remote-first company, and more so every year": what one is, by degrees.
local function more_so(sentence)
  if not rx.find(sentence, "(?i)\\b(?:more|less) so\\b") then return nil end
  local what, degree = rx.match(sentence, "(?i)^(.*?),? (?:and |only |even )*(more|less) so (?:with |by )?(?:each|every|the|than|all the)\\b")
  if not what or rx.find(what, none) or rx.find(sentence, otherwise) then return nil end
  return { way = degree:lower() == "more" and 1 or -1, goal = contents(rx.match(what, "([^,;:]*)$")), before = what }
end

--- "More room to go on each month", "with every step less room": the same noun, by degrees.
local function of_noun(text)
  local degree, noun = rx.match(text, "(?i)\\b(more|less|fewer) (?!and\\b|than\\b|like\\b|or\\b)(\\p{Ll}{4,}) (?:for|to|in|that|between|"
    .. "left|with)\\b")
  if not noun or is_denied(text, (rx.has(text, degree .. " " .. noun))) or rx.find(noun, "(?i)" .. empty) then return nil end
  local goal = contents(rx.match(text, "(?i)\\b" .. degree .. " " .. noun .. "\\b([^,;.:!?\"“”]*)"))
  return { way = degree:lower() == "more" and 1 or -1, goal = any(goal) and goal or contents(noun), before = "", noun = noun }
end

--- What the sentence tells: which way, and its goal; nil where it tells no such change.
drift.of = kept(function(sentence)
  local so = more_so(sentence)
  if so then return so end
  local text = told_of(sentence)
  if not is_by_degrees(sentence) or rx.find(sentence, otherwise) or rx.find(sentence, "(?i)\\bany more \\p{Ll}+s\\b") then return false end
  local way, first = direction(text)
  if not way then return of_noun(text) or false end
  local behind = text:sub(first)
  local theirs = rx.find(behind, "(?i)^\\P{L}*(?:\\p{L}+ ){0,3}?(?:to|from|of|for|on|with|about|in) (?:their|his|her|its)\\b") ~= nil
  return { way = way, goal = goal_of(text, first), before = text:sub(1, first - 1), theirs = theirs }
end)

--- Does the sentence itself tell such a change, and of what? Then a pronoun behind it means that.
function drift.tells_goal(sentence)
  local told = drift.of(sentence)
  return told and any(told.goal)
end

--- Is the name part of what the sentence goes to or from?
function drift.is_goal(name, sentence)
  for word in pairs(contents(name)) do
    if drift.of(sentence).goal[word] then return true end
  end
  return false
end

local which = "(?i)\\b(first|second|third|fourth|fifth|last|old|new|other)(?: \\p{L}+)? "

--- "Her first book", "her second book".
local function counted_apart(a, b, word)
  local one, other = rx.match(a, which .. "\\Q" .. word), rx.match(b, which .. "\\Q" .. word)
  return one ~= nil and other ~= nil and one:lower() ~= other:lower()
end

--- "The farmers' union has grown", "the fishermen's union has": each subject has a word of its own.
local function of_two_subjects(a, b)
  local lead = "^(?:The|A|An) ([\\p{Ll}][\\p{Ll}'’ -]{3,40}?) (?:is|was|are|were|has|have|had|grew|grows|edged|edges|\\p{Ll}{3,}ed)\\b"
  local x, y = rx.match(a, lead), rx.match(b, lead)
  if not x or not y then return false end
  local here, there = contents(x), contents(y)
  local own, others = false, false
  for word in pairs(here) do own = own or not there[word] end
  for word in pairs(there) do others = others or not here[word] end
  return own and others
end

--- "The longer she sails the Aurora", "the longer she sails the Borealis".
local function of_two_names(a, b)
  local one, other = rx.match(a, "\\bthe (\\p{Lu}\\p{L}{3,})"), rx.match(b, "\\bthe (\\p{Lu}\\p{L}{3,})")
  return one ~= nil and other ~= nil and one ~= other
end

--- Do they name two things that they go to or from?
function drift.of_two_things(a, b)
  local x, y = drift.of(a), drift.of(b)
  if not x or not y then return false end
  if x.noun and y.noun and x.noun ~= y.noun or of_two_subjects(a, b) then return true end
  if not any(x.goal) and not any(y.goal) then return of_two_names(a, b) end
  for word, written in pairs(x.goal) do
    if y.goal[word] and counted_apart(a, b, written) then return true end
  end
  return any(x.goal) and any(y.goal) and not mostly(x.goal, y.goal) and not mostly(y.goal, x.goal)
end

--- What a pronoun may mean: the goal of the sentence before, where that tells a change too, or any of its words.
local function looked_back_to(before, told)
  return drift.tells_goal(before) and drift.of(before).goal or contents(before .. " " .. told.before)
end

--- Do both speak of one thing, as far as their words tell, and what stands before them, where a pronoun looks back?
function drift.of_one_thing(a, b, before_a, before_b)
  local x, y = drift.of(a), drift.of(b)
  local named, other = any(x.goal), any(y.goal)
  if drift.of_two_things(a, b) then return false end
  if named and other then return true end
  -- "closer to them", "further from their conclusions"
  if named then return x.theirs or mostly(x.goal, looked_back_to(before_b, y)) end
  if other then return y.theirs or mostly(y.goal, looked_back_to(before_a, x)) end
  return true
end

return drift
