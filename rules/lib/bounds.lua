-- Of what a first or last day is told: the noun of the clause before it, and the words that say which.
local in_sentence = require "lib.in_sentence"
local kept = require "lib.kept"
local lazy = require "lib.lazy"
local nouns = require "lib.one_or_many"
local word_list = require "lib.word_list"
local bounds = {}

-- The last part of what stands before the day: its clause.
local clause = "(?is)^(?:.*(?:[;:()\"“”\\x{2013}\\x{2014}]|\\b(?:said|says|told|announced|that(?! ?$)(?! (?:is|was|will|are|would|had|has|have)\\b)|"
  .. "and|but|while|because|although|though|if|as|so|before|after|when|where)\\b),? ?)?(.*)$"

-- What may stand between noun and verb.
local aux = "(?i)(?:,? ?(?:which|that|who))? ?(?:\\b(?:will|would|shall|should|is|are|was|were|be|been|being|has|have|had|to|still|now|also|only|not|"
  .. "due|set|expected|scheduled|planned|supposed|likely|then|therefore|thus|again|alone|all|both|can|may|must|could|just|\\p{L}+ly),? ?)*$"
local aside = "(?s)^(.*?), [^,]{2,90}, ?$"

local preposition = word_list("of for in on at against with from between over under by near to into since through across along around about without "
  .. "among off")
local determiner = word_list("the a an its their his her our this that these those no all both each every any some")
local pronoun = word_list("it they he she we you i this that these those who which one everything nothing there what all both some others")

-- Words that tell nothing of which one it is.
local plain = word_list("new current whole entire own same so-called planned final is was be will has have had are were and or now present official "
  .. "full higher lower public more much")

-- Two words for one thing, where the words beside them are alike too.
local kin = lazy(function()
  local found = {}
  for _, words in ipairs { "tariff duty levy surcharge", "ban prohibition embargo moratorium suspension", "contract deal", "lease tenancy",
    "permit licence license permission", "exhibition show", "truce ceasefire armistice", "closure shutdown", "fare ticket", "application entry",
    "bid offer tender", "comment objection submission", "decision answer reply ruling verdict", "law act bill legislation rule regulation",
    "mandate term", "election vote poll ballot", "school class lesson", "takeover merger acquisition sale deal", "road street motorway",
    "library branch", "loan debt credit", "report finding", "payment instalment", "bridge crossing", "railway line train service" } do
    for word in rx.each(words, "\\S+") do found[word] = found[word] or words end
  end
  return found
end)

--- The name under which a noun is compared.
function bounds.sort(noun)
  return kin(noun) or noun
end

local function one(word)
  return nouns.one(rx.match(word, "^(.*?)(?:['’]s?)?$"))
end

--- The words of a stretch, and where its last noun phrase begins: "people in the town signed a lease of the pier".
local function phrase(text)
  local list, first = {}, 1
  for word in rx.each(text, "[\\p{L}\\d][\\p{L}\\d’'.-]*") do table.insert(list, word) end
  for i = #list, 1, -1 do
    if determiner(list[i]:lower()) then
      first = i
      if i == 1 or not preposition(list[i - 1]:lower()) then break end
    end
  end
  local before = list[first - 1]
  return list, before and preposition(before:lower()) and 1 or first -- "comments from the public"
end

--- The noun of a phrase, whose it is, the words before and behind it: { noun, owner, before, behind, bare }; nil where there is none.
local function read(text)
  local list, first = phrase(text)
  if #list == 0 or #list - first > 12 or preposition(list[first]:lower()) then return nil end
  local at = #list
  for i = #list, first + 1, -1 do
    if preposition(list[i]:lower()) then at = i - 1 end
  end
  local found = { before = {}, behind = {}, noun = one(list[at]) }
  for i = first, #list do
    local word = list[i]:lower()
    if i ~= at and not preposition(word) and not determiner(word) and not plain(word) then
      table.insert(i < at and found.before or found.behind, one(word))
      if i < at and rx.find(word, "['’]s?$") then found.owner = one(word) end
    end
  end
  found.bare = pronoun(found.noun) or determiner(found.noun) or rx.find(list[first], "(?i)^(?:those|these|that)$") ~= nil
  found.personal = rx.find(list[first], "(?i)^(?:his|her|their|my|our|your)$") ~= nil
  return (#found.noun >= 3 or found.bare) and found or nil
end

-- Facts whose own words tell the thing, or what is wanted by the day.
local own = {
  "(?i)^since .*, when (.*) (?:came into|took|entered into|went into)\\b",
  "(?i)^(?:deadline|closing date|cut-off date|cutoff|last day|final day) (?:for|of) (.*) (?:is|was|will be|falls on|fell on) ",
  "(?i)^(?:charge|impose|introduce|levy|levie|raise|lower|cut|double|halve|increase|scrap|abolish|"
    .. "bring in|brought in|ban|lift)\\p{L}* (?:in )?(.*) from ",
  "(?i)^under (?:an? )?(contract)\\b",
}
local until_to = "^ to \\p{L}+(?: in| out| on)? ((?:(?:the|an?|their|its|his|her|your|any) )?(?:[\\p{L}-]+ ?){1,3})"
local has_until, of_effect = "(?i)^(?:has|have|had|(?:is|are|was|were) given) (?:only )?until", "(?i)^(?:with effect|effective|as from)"
local its_last = "(?i)^(?:its|their|his|her|the) (?:last|final|first)\\b"
local of_verb = "(?i)^(.*?)(?: (?:will|would|is|are|has|have|had|was|were|to))* \\p{L}+ ?$"
local before_verb = "(?i)^(.*?) (?:will|would|shall|is|are|was|were|has|have|had|must|can|may|rises?|falls?|drops?|goes?|climbs?|"
  .. "increases?|decreases?)\\b"

--- { noun, owner, before, behind }: what the first or last day is told of; nil where that cannot be read.
bounds.thing = kept(function(f)
  for _, pattern in ipairs(own) do
    local words = rx.match(f.text, pattern)
    if words then return read(words) end
  end
  if rx.find(f.text, has_until) then
    local wanted = rx.match(in_sentence.behind(f), until_to)
    return wanted and read(wanted)
  end
  local head = rx.match(in_sentence.before(f), clause)
  if rx.find(f.text, of_effect) then
    head = rx.match(head, before_verb)
  elseif rx.find(f.text, its_last) then
    head = rx.match(head, of_verb)
  else
    head = head:sub(1, #head - #(rx.match(head, aux) or ""))
  end
  return head and read(rx.match(head, aside) or head)
end)

local function shared(a, b)
  local both = 0
  for _, word in ipairs(a) do
    for _, other in ipairs(b) do
      if word == other then both = both + 1 end
    end
  end
  return both
end

--- Nothing alike, where both tell something.
local function unlike(a, b)
  return #a > 0 and #b > 0 and shared(a, b) == 0
end

local function all_words(thing)
  local list = { thing.noun }
  for _, words in ipairs { thing.before, thing.behind } do
    for _, word in ipairs(words) do table.insert(list, word) end
  end
  return list
end

--- Does one tell a word beside its noun that the other does not?
local function has_more(x, y)
  return shared(all_words(x), all_words(y)) < #all_words(x) and #x.before + #x.behind > 0
    and #all_words(x) - shared(all_words(x), all_words(y)) > (x.noun == y.noun and 0 or 1)
end

--- Do the words beside the nouns speak against one thing: another's, or told apart by the words before it or behind it?
-- Where the nouns are two, they must speak for it.
function bounds.of_two(x, y)
  if x.owner and y.owner and x.owner ~= y.owner then return true end
  -- "the mandate of the council", "her mandate"; "the ferry from Osby to Velm", "the ferry from Osby to Arlen"
  if x.personal and #y.before + #y.behind > 0 or y.personal and #x.before + #x.behind > 0 then return true end
  if has_more(x, y) and has_more(y, x) then return true end
  if shared(all_words(x), all_words(y)) > (x.noun == y.noun and 1 or 0) then return unlike(x.behind, y.behind) and unlike(x.before, y.before) end
  return x.noun ~= y.noun or #x.before + #x.behind > 0 and #y.before + #y.behind > 0
end

--- The words around the day, those of its own clause.
function bounds.around(f)
  return rx.match(in_sentence.before(f), clause) .. " " .. (rx.match(in_sentence.behind(f), "(?s)^[^,;:()]*") or "")
end

local off = "(?i)\\b(?:closed|shut|suspended|blocked|cut off|out of|off limits|grounded|cancelled|halted|on hold|sealed|cordoned|impassable|laid up|"
  .. "shuttered|boarded|switched off)\\b"

--- Does it stop or start on that day, or is it awaited? What stays shut until a day starts again on it, what is shut since a day stopped on it.
function bounds.side(f)
  if not rx.find(f.text, off) then return f.side end
  return f.how == "until" and "start" or "stop"
end

return bounds
