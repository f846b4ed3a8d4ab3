--- Words that one of two sentences has and the other has not, by which its number is another one by right: of the last time, of a part, of more than
-- the thing alone, of what is wanted or still to come.
local kept = require "lib.kept"
local qualified = {}

local classes = {
  -- another time
  "(?i)\\b(?:(?:last|previous|earlier|former|old|outgoing) (?:\\p{L}+ )?(?:votes?|elections?|games|olympics|season|year|time|assembly|"
    .. "parliament|council|"
    .. "census|festival|edition|championships?|term|count|survey)|at first|initially|originally|at the time|(?:\\w+|\\d+) (?:years?|months?) "
    .. "(?:ago|earlier|before))\\b",
  -- not yet so
  "(?i)\\b(?:(?:is|are|was|were) to (?!\\w+(?:ed|en)\\b)\\p{L}+|to sell|to fill|needs? (?:to|another|some|about|more|\\d)|needed|"
    .. "hop(?:es?|ed|ing)|asking price|expects?|expected|"
    .. "aims?|planned|target(?:s|ed)?|forecasts?|should have)\\b",
  -- wider than the thing, or apart from its home
  "(?i)\\b(?:worldwide|globally|abroad|overseas|nationwide|around the world|across the (?:world|country|group)|"
    .. "(?<!est )(?:in|across|throughout) the (?:whole )?(?:county|province|district|region)|metropolitan area|(?-i:Greater \\p{Lu}\\p{L}+))\\b",
  -- narrower than the thing
  "(?i)\\b(?:core|operating (?:profit|loss|income|result|margin|costs?)|main (?:span|hall|building|stage|tower)|with (?:its|the) (?:mast|"
    .. "spire|antenna|flag ?pole)|base (?:rate|pay|price|salary)|semi-?finals?|"
    .. "quarter-?finals?|aftershocks?|foreshocks?|part of the (?:cost|price|bill)|of the (?:cost|price|bill)|first instal?ment|deposit|share of)\\b",
  -- of those, some did so
  "(?i)\\b(?:completed|finished|dropped out|voted|signed|applied|took part|attended|retired) *(?:the|in|$|[.,;])",
  -- a whole life, and not one season
  "(?i)\\b(?:career|all-time|in all competitions|lifetime|since (?:he|she|they) (?:joined|began|started|came))\\b",
  "(?i)\\bover (?:\\w+ ){1,2}(?:years|months|seasons|quarters)\\b",
  -- who came off well
  "(?i)\\b(?:saved|rescued|surviv(?:ed(?! by)|e|ors?)|spared|escaped|unhurt|unharmed|recovered from|brought to safety|pulled out alive)\\b",
  -- who is free again
  "(?i)\\b(?:released?|let (?:\\S+ \\p{L}+ )?go|bailed|sent home|discharged|acquitted|cleared)\\b",
  -- what is left, or goes on
  "(?i)\\d(?: \\p{L}+){1,2} left\\b(?! for| the| behind)|\\b(?:still to be|yet to be|has yet to|have yet to|stay(?:s|ed)? open|"
    .. "remain(?:s|ed)? open|(?:ran|runs?|running|went) (?:on time|as (?:usual|normal|planned)))\\b",
  -- what became of some of them
  "(?i)\\b(?:rejected|adopted|withdrawn|withdrew|complained|appealed|resigned|repaired|mended|rebuilt|replaced|reopened|returned|recaptured)\\b",
  -- looked through, whatever was found
  "(?i)\\b(?:inspected|looked (?:at|through|into)|checked|examined|tested|screened|searched|surveyed|visited)\\b",
  -- taken on, and not what was there
  "(?i)\\b(?:hired|recruited|took on|taken on)\\b",
  "(?i)\\b(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty(?:-\\w+)?) (?:more|extra|additional|further|"
    .. "other|new)\\b(?! than)",
  -- another owner
  "\\b\\p{Lu}\\p{L}+['’]s? (?:brother|sister|wife|husband|father|mother|son|daughter|widow|rivals?|neighbou?rs?|partner|predecessor|successor)\\b",
  "(?i)\\bthe (?:old|older|former|previous|earlier|rival|neighbou?ring|other) \\p{L}+ (?:has|have|had|is|was|were|holds?|held|"
    .. "carr(?:y|ies|ied)|seat(?:s|ed)|employ(?:s|ed))\\b",
}

--- Which of the classes a sentence has words of.
local of = kept(function(sentence)
  local found = {}
  for i, pattern in ipairs(classes) do found[i] = rx.find(sentence, pattern) ~= nil end
  return found
end)

local not_yet = 2 -- the class of what is still to come

--- Does one of the two sentences have words of a class, and the other none? Of what both tell as planned, "is to have" and "will have" are one.
function qualified.apart(a, b, planned)
  local x, y = of(a), of(b)
  for i = 1, #classes do
    if x[i] ~= y[i] and not (planned and i == not_yet) then return true end
  end
  return false
end

local ratio = "(?i)\\b\\d[\\d.,]* of (?:(?:the|all|its|their|about|some|nearly|almost|more than) )*(\\d[\\d,]*\\d)"

--- "241 of the 1,206" in one sentence, "214 of 930" in the other: parts of two wholes.
function qualified.of_two_wholes(a, b)
  local x, y = rx.match(a, ratio), rx.match(b, ratio)
  return x ~= nil and y ~= nil and not rx.has(a, y) and not rx.has(b, x)
end

return qualified
