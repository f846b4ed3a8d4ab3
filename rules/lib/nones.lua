--- "No complaint has been lodged": a noun that is told to be none, and what would bring one about.
local nouns = require "lib.one_or_many"
local nones = {}

local stop = "^(has|have|had|was|were|is|are|will|ever|of|to|for|in|on|at|from|by|with|that|who|which|and|or|but|as|than|yet|been|be|did|"
  .. "does|do|when|after|before|against|at all)$"

--- Idioms, and nouns that name no certain thing: "no doubt", "no longer", "no other".
local idle = "^(doubt|longer|more|less|fewer|matter|one|idea|sign|signs|word|words|way|need|reason|reasons|time|plan|plans|problem|question|"
  .. "wonder|choice|use|means|such|other|others|place|point|intention|hurry|secret|chance|hope|small|better|worse|further|thing|things|people|"
  .. "person|fault|mystery|fool|stranger|friend|expert|later|earlier|sooner|fear|good|bad|part|year|month|week|day|exists|ground|case|company|"
  .. "man|woman|country|town|another|new|extra|single|shame|coincidence|accident|excuse|guarantee|easy|relation|match|bigger|smaller|equal|limit|"
  .. "end|trace|mean)$"

--- What makes, gives or tells of one; what is not there was not made.
local bringing = "^(made|make|makes|filed|lodged|submitted|issued|given|proposed|proposes|declared|paid|pays|put|sent|raised|held|received|"
  .. "taken|ordered|signed|brought|recorded|reported|set|built|offered|announced|published|agreed|reached|imposed|granted|there|has|had|have|was|"
  .. "were|is|are|got|gets|found|carried|fired|launched|written|called|cast|heard|left|sold|bought|used|needed|held|won|lost)$"

--- May, would or must: nothing is told of what is.
local open = "(?i)\\b(may|might|can|could|would|should|must|shall|if|unless|until|whether|promis\\w+|pledg\\w+|vow\\w*)\\b"

-- "No chief had ever been outvoted": up to then.
local until_then = "(?i)\\b(?:before|until|till) (?:\\p{L}+ )?(?:19|20)\\d\\d\\b|\\bhad (?:ever|yet|previously|before|until then|so far|"
  .. "up to then)\\b|\\b(?:until then|before (?:that|then|her|him|them|this|it)|ever before|in living memory|previously)\\b|"
  .. "\\bno (?:previous|earlier|other|former)\\b|^no \\p{Ll}+ [^.;]*\\bhad\\b[^.;]*\\b(?:before|ever)\\b|"
  .. "\\bha(?:d|s|ve)(?:n['’]t| never| not)\\b[^.;:]{1,80}\\bbefore(?=$|[.,;:]| and\\b| in (?:its|his|her|their) )"

local none = "(?i)^(.*?)\\b(?:no|not one|not a single|without any?|none of the|not one of the) ([\\p{Ll}-]+[^.;:]{3,120})"

--- The noun behind "no": the last word before the phrase ends; nil where that is an idiom, or several words tell which.
local function head_in(rest)
  local head, behind, count, kind = nil, {}, 0, nil
  for word in rx.each(rest, "[\\p{L}'’-]+|,") do
    local ends = rx.find(word, stop) ~= nil or rx.find(word, "^[\\p{Lu},]") ~= nil
    if #behind > 0 or ends then table.insert(behind, word)
    elseif rx.find(word, idle) then return nil
    else
      kind, head, count = head, word, count + 1
      if count > 3 then return nil end
    end
  end
  return head and #head >= 4 and head, behind, kind
end

--- A word's beginning, by which its forms are known.
local function beginning(word)
  return string.sub(word, 1, math.max(4, #word - 3))
end

--- Does the sentence tell of what was so up to a moment of which the text tells?
function nones.is_until_then(sentence)
  return rx.find(sentence, until_then) ~= nil
end

--- What the sentence tells to be none: { noun, verbs }; verbs: the words around it, which say in what way. nil where it tells none.
function nones.of(fact)
  if fact.question or fact.quoted or fact.corrected or fact.table
    or not (rx.has(fact.sentence, " no ") or rx.find(fact.sentence, "^(No|Not one|None) |without a|not (a single|one) |none of ")) then return nil end
  if rx.find(fact.sentence, "[\"“”]") then return nil end
  local before, rest = rx.match(fact.sentence, none)
  if not rest or rx.find(before .. rest, open) or nones.is_until_then(fact.sentence) then return nil end
  local noun, behind, kind = head_in(rest)
  if not noun then return nil end
  local last = rx.match(before, "([\\p{L}]+) $")
  if last then table.insert(behind, 1, string.lower(last)) end
  return { noun = nouns.one(noun), verbs = behind, kind = kind }
end

local counting = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds|thousands|several|"
  .. "\\d[\\d,.]*)"

--- "Nine children on the drug": counted, by a word or in figures.
local function is_counted(noun, sentence)
  return rx.find(sentence, "(?i)\\b" .. counting .. " (?:of (?:the|its|their|his|her|\\d+) )?(?:[\\p{Ll}-]+ )?" .. nouns.forms(noun) .. "\\b") ~= nil
end

local small = "^(?:ever|been|have|were|with|from|that|this|them|they|their|into|than|then|when|after|before|since|there|over|under|while|during|"
  .. "still|only|just|also|once|said|says|least|more|most|other|would|could|about|which|where)$"

--- Of the words that say in what way it is none, how many the other sentence has, and of how many.
local function same_way(none_told, sentence)
  local n, of = 0, 0
  for _, word in ipairs(none_told.verbs) do
    local low = word:lower()
    if #low > 3 and rx.find(word, "^\\p{L}") and not rx.find(low, small) then
      of = of + 1
      if rx.find(sentence, "(?i)\\b\\Q" .. low:sub(1, math.max(4, #low - 3))) then n = n + 1 end
    end
  end
  return n, of
end

local pointing = "^(?:a|an|the|its|his|her|their|each|every|all|two|three|four|five|six|this|that|such|any|first|only|one)$"

--- "No flood warning", "the gale warning": both say which, in other words.
local function of_another_kind(none_told, sentence)
  if not none_told.kind then return false end
  local which = rx.match(sentence, "(?i)\\b([\\p{L}\\d,-]+) " .. nouns.forms(none_told.noun) .. "\\b")
  return which ~= nil and not rx.find(which:lower(), "^" .. counting .. "$") and not rx.find(which:lower(), pointing)
    and which:lower() ~= none_told.kind:lower()
end

--- Does the other sentence tell one, in the same way: any that was made, or the same done to it?
function nones.is_told(none_told, fact)
  local noun = none_told.noun
  if fact.question or fact.quoted or fact.corrected or rx.find(fact.sentence, "[\"“”?]")
    or rx.find(fact.sentence, open) then return false end
  if rx.find(fact.sentence, "(?i)\\b(no|not|never|none|nobody|without|neither|nor|expected|call(s|ed)? for|want(s|ed)?|plan(s|ned)?|demand(s|"
    .. "ed)?|last year|[a-z]+n['’]t)\\b") then return false end
  local counted = is_counted(noun, fact.sentence)
  local here = "(?i)\\b(?:a|an|the|its|his|her|their|each|every|all|two|three|four|five|six|\\d+) (?:[\\p{Ll}-]+ ){0,3}" .. nouns.forms(noun) .. "\\b"
  if not counted and not rx.find(fact.sentence, here) or of_another_kind(none_told, fact.sentence) then return false end
  local n, of = same_way(none_told, fact.sentence)
  if counted and n >= 2 and n >= 0.6 * of then return true end
  for i, verb in ipairs(none_told.verbs) do
    if i > 9 then break end
    if rx.find(verb, bringing) and not rx.find(verb, "^(was|were|is|are|has|had|have)$")
      or rx.find(verb, "^\\p{Ll}{2,}(ed|en|wn|ght|lt|pt|ung|old|ent)$") and rx.has(fact.sentence, " " .. beginning(verb)) then return true end
  end
  return false
end

return nones
