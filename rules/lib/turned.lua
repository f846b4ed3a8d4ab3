--- Two sentences that need not run alike, but say the same around two opposite words ("its largest partner", "its smallest partner"),
--- or around a "not".
local kept = require "lib.kept"
local objects = require "lib.objects"
local opposites = require "lib.opposites"
local set = require "lib.set"

local turned = {}

local any_word = "\\p{L}+(?:['’]t)?"

--- All words of a sentence by their forms, with the places where they stand.
local by_form = kept(function(sentence)
  local at, from = {}, 1
  while true do
    local first, last = rx.find(sentence, any_word, from)
    if not first then return at end
    local one = { text = string.sub(sentence, first, last):lower(), first = first, last = last }
    for _, form in ipairs(opposites.forms(one.text)) do
      at[form] = at[form] or {}
      table.insert(at[form], one)
    end
    from = last + 1
  end
end)

--- The words of a sentence that have opposites, with these, and with what all forms of one begin with.
local turns_of = kept(function(sentence)
  local turns = {}
  for text in rx.each(sentence:lower(), any_word) do
    local others = opposites.listed(text)
    local stems = {}
    for _, other in ipairs(others) do table.insert(stems, rx.match(other, "^(.+?)e?$")) end
    if #others > 0 then table.insert(turns, { text = text, others = others, stems = stems }) end
  end
  return turns
end)

--- Those of which the other sentence may hold an opposite: letters alone are looked at, which is soon done.
local function met_in(turns, sentence)
  local found
  for _, turn in ipairs(turns) do
    for _, stem in ipairs(turn.stems) do
      if rx.has(sentence, stem) then
        found = found or {}
        table.insert(found, turn)
        break
      end
    end
  end
  return found
end

--- Calls `tell(x, y)` for the words of the one sentence that share a form with one of these in the other.
local function each_of_form(forms, there, tell)
  for _, form in ipairs(forms) do
    for _, y in ipairs(there[form] or {}) do tell(y) end
  end
end

local function has(there, word)
  local found = false
  each_of_form(opposites.forms(word), there, function() found = true end)
  return found
end

local count = "(?:\\d[\\d.,]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|few|several)"
--- "Five more than", "1.1 metres below", "22 days after": how far, which two can tell of two points; "up 5%", "fell by 3".
local measured = "(?i)\\b(" .. count .. "(?:[ -]\\p{L}+)?) $"
local by = "(?i)^(?: \\p{L}+){0,2}? [$€£]?(\\d[\\d.,]*)"

local function differ(x, y)
  return x ~= y and (x ~= nil or y ~= nil)
end

--- Is a measure told with the words, and not the same one?
local function measured_apart(a, b, x, y)
  local left = rx.match(string.sub(a.sentence, 1, x.first - 1), measured)
  local right = rx.match(string.sub(b.sentence, 1, y.first - 1), measured)
  if differ(left, right) then return true end
  left, right = rx.match(string.sub(a.sentence, x.last + 1), by), rx.match(string.sub(b.sentence, y.last + 1), by)
  return left ~= nil and right ~= nil and left ~= right
end

--- "With no bank" is "without a bank".
local function is_undone(f, word)
  return rx.find(string.sub(f.sentence, word.last + 1), "(?i)^ (?:no|not|little|any)\\b") ~= nil
    or rx.find(string.sub(f.sentence, 1, word.first - 1), "(?i)\\b(?:not|never|n['’]t|no|neither|nor|hardly|half)(?: \\p{L}+){0,4} $") ~= nil
end

local elsewhen = "(?i)\\b(?:a (?:year|month|week|day)|(?:years|months|weeks|days)) (?:earlier|ago|before)\\b|\\bpreviously\\b"
local was_once = "(?i)\\b(?:once(?! (?:the|it|he|she|they|more|again|every|an? (?:day|week|month|year|deal|decision)))|formerly|used to|(?:from|"
  .. "between) (?:19|20)\\d\\d (?:to|until|and)"
  .. " (?:19|20)\\d\\d|(?:until|till) (?:19|20)\\d\\d|(?-i:\\ba former|\\bex-)|when (?:he|she|they|it) (?:was|were|won|had|lived|played|worked))\\b"

local tells_elsewhen = kept(function(sentence) return rx.find(sentence, elsewhen) ~= nil end)
local tells_once = kept(function(sentence) return rx.find(sentence, was_once) ~= nil end)

--- Does one of the two tell of another time?
function turned.of_another_time(a, b)
  return tells_elsewhen(a.sentence) ~= tells_elsewhen(b.sentence) or tells_once(a.sentence) ~= tells_once(b.sentence)
end

--- What comes in turn: the bridge that was closed is opened. Only sentences that run alike tell of the same turn.
local in_turn = "^(?:re)?(?:open|clos|shut|beg[aiu]n|start|end|finish|stop|resum|suspend|halt|free|jail|releas|detain|arrest|imprison|hir|fir|sack|"
  .. "dismiss|appoint|arriv|depart|left|leav|return|adjourn|withdr|fil|postpon|impos|lift|agree|refus|declin|sign|adopt|reject|approv)"

local function come_in_turn(t)
  return rx.find(t.x, in_turn) ~= nil and rx.find(t.y, in_turn) ~= nil
end

--- "Will reopen", "to reopen".
local function is_to_come(f, word)
  return rx.find(string.sub(f.sentence, 1, word.first - 1), "(?i)\\b(?:will|to|shall|would|may|could|must)(?: be)? $") ~= nil
end

local times = "(?i)\\b((?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?-i:May)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:19|"
  .. "20)\\d\\d|"
  .. "(?:first|second|third|fourth) (?:quarter|half)|spring|summer|autumn|winter)\\b"

local times_of = kept(function(sentence)
  local found = {}
  for word in rx.each(sentence, times) do table.insert(found, word:lower()) end
  return found
end)

--- Do both tell a time, and not one in common?
function turned.of_two_times(a, b)
  local here, there = times_of(a.sentence), times_of(b.sentence)
  for _, x in ipairs(here) do
    for _, y in ipairs(there) do
      if x == y then return false end
    end
  end
  return #here > 0 and #there > 0
end

--- "Half of the village", "the rest of the village".
local part = "(?i)\\b(?:half|part|most|some|a third|two thirds) of\\b|\\bpartly\\b"
local rest = "(?i)\\b(?:the rest|the remainder|the others?|the other half|remaining)\\b"

--- "In the north of Osby", "in the south of Osby".
local area = "(?i)\\bin the (north|south|east|west|centre|center)(?:[a-z]*) of\\b"

local function of_two_parts(a, b)
  local one, other = rx.match(a.sentence, area), rx.match(b.sentence, area)
  if one and other and one:lower() ~= other:lower() then return true end
  return rx.find(a.sentence, part) and rx.find(b.sentence, rest) or rx.find(b.sentence, part) and rx.find(a.sentence, rest)
end

--- Does one sentence tell both of the words, in whatever form? "Cleared of two charges and convicted of four."
local function tells_both(sentence, word)
  for text in rx.each(sentence:lower(), any_word) do
    if opposites.are(word, text) then return true end
  end
  return false
end

--- "Was unconscious" on one day, "is conscious" on another: how somebody or something is changes.
local function has_changed(a, b, x, y)
  local was, is = "(?i)\\b(?:was|were|had been)(?: \\p{L}+)? $", "(?i)\\b(?:is|are|has been)(?: \\p{L}+)? $"
  local function turned_since(old, at, now, at_now)
    return old.published:before(now.published) and rx.find(string.sub(old.sentence, 1, at.first - 1), was)
      and rx.find(string.sub(now.sentence, 1, at_now.first - 1), is)
  end
  return turned_since(a, x, b, y) or turned_since(b, y, a, x)
end

local function degree(word) return word == "more" or word == "less" or word == "fewer" end

--- "More coal", "less grain": what there is more of, the other sentence does not tell of.
local function of_two_nouns(a, b, x, y)
  local noun = "^ (?!than\\b|for\\b|from\\b|and\\b|each\\b|every\\b|with\\b|over\\b|likely\\b)(\\p{Ll}{3,})"
  local one, other = rx.match(string.sub(a.sentence, x.last + 1), noun), rx.match(string.sub(b.sentence, y.last + 1), noun)
  return one ~= nil and other ~= nil and not has(by_form(b.sentence), one) and not has(by_form(a.sentence), other)
end

local toward = "^ (?:(\\p{Ll}+) )?(?:for|to|of|in|on|with|against) (?:(?:the|a|an|its|his|her|their) )?([^,;:.]{3,60})"

--- "Less room for a compromise", "more room for roads": one noun behind both, and what follows it shares nothing.
local function toward_another(a, b, x, y)
  if degree(x.text) and of_two_nouns(a, b, x, y) then return true end
  local noun, goal = rx.match(string.sub(a.sentence, x.last + 1), toward)
  local same, other = rx.match(string.sub(b.sentence, y.last + 1), toward)
  if not goal or not other or noun ~= same then return false end
  for word in rx.each(goal, "\\p{L}{4,}") do
    if has(by_form(b.sentence), word:lower()) then return false end
  end
  return not rx.find(goal, "^(?:it|them|him|her|us|me|that|this)\\b") and not rx.find(other, "^(?:it|them|him|her|us|me|that|this)\\b")
end

local behind_with = "^[^,;:.]{1,40}?(?= (?:in|on|at|for|to|from|by|and|after|before|as|when|while)\\b|[,;:.]|$)"

--- "Without power", "with a thousand people on board": of two things, unless what is with the one is without the other.
local function with_another(a, b, x, y)
  if not rx.find(x.text, "^with(?:out)?$") then return false end
  local what, other = rx.match(string.sub(a.sentence, x.last + 1), behind_with), rx.match(string.sub(b.sentence, y.last + 1), behind_with)
  for word in rx.each(what or "", "\\p{L}{4,}") do
    if other and rx.has(other:lower(), word:lower():sub(1, 5)) then return false end
  end
  return true
end

--- How much must be the same: next to the two words, and near them.
local function is_much(a, b, t)
  local weight, _, whole = a:likeness(b)
  if come_in_turn(t) and whole < 0.4 then return false end
  local beside = math.max(t.beside, t.across)
  if t.near >= 11.5 or (beside >= 1.6 and t.near >= 8.5) then return true end
  return (beside >= 1.6 and t.near >= 7 and weight >= 9) or (t.beside >= 5 and t.near >= 5.5)
end

local negation = "(?i)\\b(?:not|never|no|none|nobody|cannot|without|neither|nor|nothing|[a-z]+n['’]t|fail\\w*|refus\\w+|declin\\w+|den\\w+|"
  .. "unable|yet|so far|itself|himself|herself|themselves|until|till|unless|would|could|(?-i:may)|might|if|almost|nearly|only)\\b"
local denials = kept(function(sentence) return rx.count(sentence, negation) end)

local side = set { "north", "south", "east", "west", "northern", "southern", "eastern", "western", "left", "right", "upper", "lower", "front",
  "rear" }
local a_side = "(?i)\\bthe (north|south|east|west|northern|southern|eastern|western|left|right|upper|lower|front|rear)\\b"
local instrument = "(?i)\\b(?:with|using) (?:his|her|their|the|its|a) (?:left|right)\\b|\\b(?:scars?|scarred|birthmark|"
  .. "tattoo\\w*|prosthe\\w+|artificial|brace)\\b"

--- "Repaired the north tower", "the south tower was not repaired"; "hurt her right hand", "wrote with her left hand".
function turned.of_two_sides(a, b, word)
  return side[word] and (denials(a.sentence) ~= denials(b.sentence)
    or (rx.find(a.sentence, instrument) ~= nil) ~= (rx.find(b.sentence, instrument) ~= nil)) or false
end

--- The two opposite words around which most is the same: { x, y, beside, across, near }; nil where little is.
function turned.words(a, b)
  if turned.of_another_time(a, b) or of_two_parts(a, b) then return nil end
  local forth = met_in(turns_of(a.sentence), b.sentence:lower())
  local back = met_in(turns_of(b.sentence), a.sentence:lower())
  if not forth and not back then return nil end
  local here, there = by_form(a.sentence), by_form(b.sentence)
  local best
  local function weigh(x, y)
    if has(there, x.text) or has(here, y.text) or tells_both(a.sentence, x.text) or tells_both(b.sentence, y.text) then return end
    local beside, across, near = a:around(b, x.first, x.last, y.first, y.last)
    if best and beside + near <= best.beside + best.near then return end
    if is_to_come(a, x) ~= is_to_come(b, y) or measured_apart(a, b, x, y) or is_undone(a, x) or is_undone(b, y) then return end
    if turned.of_two_sides(a, b, x.text) or has_changed(a, b, x, y) or toward_another(a, b, x, y) or with_another(a, b, x, y) then return end
    best = { x = x.text, y = y.text, beside = beside, across = across, near = near }
  end
  for _, turn in ipairs(forth or {}) do
    each_of_form({ turn.text }, here, function(x) each_of_form(turn.others, there, function(y) weigh(x, y) end) end)
  end
  for _, turn in ipairs(back or {}) do
    each_of_form({ turn.text }, there, function(y) each_of_form(turn.others, here, function(x) weigh(x, y) end) end)
  end
  return best and is_much(a, b, best) and best or nil
end

--- What is denied, right behind the "not".
local denied = "(?:\\b[Nn]ot|\\b[Nn]ever|n['’]t) (?:(?:be|been|have|have been|ever|even) )?(\\p{Ll}{3,})"
-- "Pleaded not guilty", and was found guilty.
local pleads = "(?i)\\b(?:pleads?|pleaded|pled|pleas?|pleading)\\b"
local empty = set { "only", "just", "least", "because", "even", "the", "all", "every", "that", "from", "with", "into", "onto", "over", "under",
  "about", "after", "before", "against", "between", "for", "among", "within", "without", "like", "than", "his", "her", "its", "their", "our",
  "this", "these", "those", "any", "one", "two", "much", "many", "more", "less", "very", "too", "quite", "always", "everyone", "everybody" }

--- "Will not sign" takes back no "signed"; "bursting dams" tells of none that burst.
local function is_same_form(a, b, first, head, y)
  local will = rx.find(string.sub(a.sentence, 1, first - 1), "(?i)\\b(?:will|shall|is to|are to|wo) ?$") ~= nil
  return will == is_to_come(b, y) and (rx.find(head, "ing$") ~= nil) == (rx.find(y.text, "ing$") ~= nil)
end

--- "13,500 tonnes were not produced": how much was not, which the other does not speak of.
local function is_counted(a, b, first)
  local clause = rx.match(string.sub(a.sentence, 1, first - 1), "[^;:]{0,80}$")
  for number in rx.each(clause, "\\d[\\d.,]*") do
    if not rx.has(b.sentence, number) then return true end
  end
  return false
end

--- Each sentence names a side, and another one.
local function tell_other_sides(a, b)
  local x, y = rx.match(a.sentence, a_side), rx.match(b.sentence, a_side)
  return x ~= nil and y ~= nil and x:lower() ~= y:lower()
end

--- What the one sentence denies and the other tells in much the same words: { x, beside, near }; nil where that is not so.
function turned.denial(a, b)
  if denials(a.sentence) ~= 1 or denials(b.sentence) > 0 then return nil end
  if (rx.find(a.sentence, pleads) ~= nil) ~= (rx.find(b.sentence, pleads) ~= nil) then return nil end
  local first, last, head = rx.find(a.sentence, denied)
  if not first or empty[head] or is_counted(a, b, first) or turned.of_another_time(a, b) or tell_other_sides(a, b) then return nil end
  local best
  each_of_form(opposites.forms(head), by_form(b.sentence), function(y)
    if not is_same_form(a, b, first, head, y) or objects.differ(a.sentence, b.sentence, head, y.text) then return end
    local beside, _, near = a:around(b, first, last - #head, y.first, y.first - 1)
    if not best or near > best.near then best = { x = head, beside = beside, near = near } end
  end)
  return best and (best.near >= 12 or best.beside >= 1.6 and best.near >= 7) and best or nil
end

return turned
