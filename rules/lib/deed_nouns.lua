--- A deed told by its noun: "lodged an appeal", "agreed to a search", "her resignation on Friday", for one who never appealed, was not
-- searched, did not resign. The noun is known by the verb's beginning.
local nouns = {}

local kept = require "lib.kept"

local ends_noun = kept(function(ending)
  return rx.find(ending, "^(?:e|es|s|i[sz]ations?|isms?|als?|ments?|[ae]nces?|[ai]?tions?|ions?|(?:at)?ures?|y|ies|ings?|y?ses?)?$") ~= nil
end)

-- Where the noun ends otherwise than the verb: decide, decision; admit, admission.
local turns = { d = { "d", "s" }, t = { "t", "s", "ss" }, v = { "v", "f" }, b = { "b", "p" }, y = { "y", "i" } }

--- The beginning that a verb's forms and its nouns share; nil where it is too short to tell anything.
function nouns.stem(verb)
  verb = verb:lower()
  local stem = rx.match(verb, "^(.{3,}?)(?:ied|ying|ies)$") or rx.match(verb, "^(.{3,}?)(?:ed|ing|es|e|s|y)?$")
  if not stem then return nil end
  stem = rx.match(stem, "^(.{5,})i[sz]$") or stem -- apologize, apology
  stem = rx.match(stem, "^(.*?([bdgklmnprt]))\\2$") or stem
  return #stem >= 4 and stem or nil
end

--- "Decision" is a noun of "decid".
function nouns.is_noun_of(stem, word)
  for _, last in ipairs(turns[stem:sub(-1)] or { stem:sub(-1) }) do
    local beginning = stem:sub(1, -2) .. last
    if word:sub(1, #beginning) == beginning and ends_noun(word:sub(#beginning + 1)) then return true end
  end
  return false
end

local done_with = "(?:gave|given|gives?|made|makes?|issued?|issues|lodged|filed|entered|submitted|handed in|tendered|put in|put out|"
  .. "carried out|conducted|held|launched|opened|ordered|paid|signed|offered|underwent|undergone|took|taken|completed|brought|published|"
  .. "delivered|received|had|got|won|secured|obtained|attended|passed|agreed to|consented to|submitted to|assented to|yielded to|accepted|began|"
  .. "started|finished|led)"
local lead = "(?:an?|the|his|her|its|their|two|three|four|five|several|another|a second) "
local went_on = "(?:was|is|came|lasted|took|began|ended|on|before|in|at|to|during|followed|after)"

local open = "(?i)\\b(?:not|never|no|nor|without|refus\\w+|declin\\w+|den(?:y|ies|ied)|if|whether|unless|(?-i:may)|might|could|would|should|must|"
  .. "will|can|call\\w* for|demand\\w*|request\\w*|urg\\w+|plan\\w*|expect\\w*|threat\\w*|possible|promis\\w+|hop\\w+|want\\w*|consider\\w*|"
  .. "n['’]t)\\b"

local deed = "(?i)\\b" .. done_with .. " " .. lead .. "((?:[\\p{L}-]+ ){0,2}[\\p{L}-]+)"
local owned = "\\b((?i:his|her)|\\p{Lu}[\\p{L}’-]+['’]s?) ((?:[\\p{Ll}-]+ )?[\\p{L}-]+) " .. went_on .. "\\b"

--- Where the sentence tells a deed by a noun of the stem: the first place; `pattern` gives whose, or nothing, and the words among which it stands.
local function place_of(stem, sentence, pattern)
  local at = 1
  while true do
    local from, to = rx.find(sentence, pattern, at)
    if not from then return nil end
    local x, y = rx.match(sentence:sub(from, to), pattern)
    for word in rx.each((y or x):lower(), "[\\p{L}-]+") do
      if nouns.is_noun_of(stem, word) then return from, y and x end
    end
    at = from + 1
  end
end

--- How the sentence tells the deed by its noun: the text before what tells it, and the possessor where it is one's own. Nil where it does not.
function nouns.told(stem, sentence)
  if rx.find(sentence, "[?“”\"]") then return nil end
  local from = place_of(stem, sentence, deed)
  if from then return not rx.find(sentence, open) and sentence:sub(1, from - 1) or nil end
  local at, whose = place_of(stem, sentence, owned)
  if not at or rx.find(sentence:sub(1, at - 1), open) then return nil end
  return sentence:sub(1, at - 1), whose
end

return nouns
