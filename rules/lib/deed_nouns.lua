--- A deed told by its noun: "lodged an appeal", "agreed to a search", "her resignation on Friday", for one who never appealed, was not
-- searched, did not resign. The noun is known by the verb's beginning.
local nouns = {}

local endings = "(?:e|es|s|i[sz]ations?|isms?|al|als|ments?|ances?|ences?|ations?|itions?|ions?|ures?|atures?|y|ies|ing|ings|y?ses?)?\\b"

--- Where the noun ends otherwise than the verb: decide, decision; admit, admission.
local turns = { d = "(?:d|s)", t = "(?:t|ss?)", v = "(?:v|f)", b = "(?:b|p)", y = "(?:y|i)" }

--- The beginning that a verb's forms and its nouns share; nil where it is too short to tell anything.
function nouns.stem(verb)
  verb = verb:lower()
  local stem = rx.match(verb, "^(.{3,}?)(?:ied|ying|ies)$") or rx.match(verb, "^(.{3,}?)(?:ed|ing|es|e|s|y)?$")
  stem = rx.match(stem, "^(.{5,})i[sz]$") or stem -- apologize, apology
  stem = rx.match(stem, "^(.*?([bdgklmnprt]))\\2$") or stem
  return #stem >= 4 and stem or nil
end

local function pattern(stem)
  local last = turns[stem:sub(-1)]
  return last and stem:sub(1, -2) .. last .. endings or stem .. endings
end

local done_with = "(?:gave|given|gives?|made|makes?|issued?|issues|lodged|filed|entered|submitted|handed in|tendered|put in|put out|"
  .. "carried out|conducted|"
  .. "held|launched|opened|ordered|paid|signed|offered|underwent|undergone|took|taken|completed|brought|published|delivered|received|had|got|won|"
  .. "secured|obtained|attended|passed|agreed to|consented to|submitted to|assented to|yielded to|accepted|began|started|finished|led)"
local lead = "(?:(?:an?|the|his|her|its|their|two|three|four|five|several|another|a second) (?:[\\p{Ll}-]+ ){0,2}?)"
local went_on = "(?:was|is|came|lasted|took|began|ended|on|before|in|at|to|during|followed|after)"

local open = "(?i)\\b(?:not|never|no|nor|without|refus\\w+|declin\\w+|den(?:y|ies|ied)|if|whether|unless|(?-i:may)|might|could|would|should|must|"
  .. "will|can|"
  .. "call\\w* for|demand\\w*|request\\w*|urg\\w+|plan\\w*|expect\\w*|threat\\w*|possible|promis\\w+|hop\\w+|want\\w*|consider\\w*|n['’]t)\\b"

--- How the sentence tells the deed by its noun: the text before what tells it, and the possessor where it is one's own. Nil where it does not.
function nouns.told(stem, sentence)
  if rx.find(sentence, "[?“”\"]") then return nil end
  local word = pattern(stem)
  local from = rx.find(sentence, "(?i)\\b" .. done_with .. " " .. lead .. word)
  if from then
    local before = sentence:sub(1, from - 1)
    if rx.find(before .. sentence:sub(from), open) then return nil end
    return before
  end
  local before, whose = rx.match(sentence, "^(.*?)\\b((?:(?i)his|her)|"
    .. "\\p{Lu}[\\p{L}’-]+['’]s?) (?:[\\p{Ll}-]+ )?(?i:" .. word .. ") " .. went_on .. "\\b")
  if not whose or rx.find(before, open) then return nil end
  return before, whose
end

return nouns
