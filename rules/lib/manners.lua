--- "Have never met in public": how something was not done, and not that it was not done.
local in_sentence = require "lib.in_sentence"
local manners = {}

local manner = "(?i)\\b(in (?:public|person|private|full|court|writing|time|cash|secret|vain|haste|advance|either house)|face to face|on camera|on "
  .. "stage|"
  .. "under oath|on the record|for free|by name|(?:by|over the) (?:tele)?phone|with (?:his|her|their|its) own \\p{Ll}+|publicly|privately|"
    .. "personally|"
  .. "formally|officially|directly|openly|alone|together|properly|entirely|completely|wholly|fully|immediately|at once|voluntarily|deliberately|"
  .. "intentionally|knowingly|willingly|unanimously|outright|lightly|easily|well|for (?:long|good|ever|now))\\b"

--- Does the denial tell how, and the other text not so?
function manners.limit(denied, done)
  local behind = rx.match(in_sentence.behind(denied), "^[^.;:]{0,60}") or ""
  local before = rx.match(denied.text, "(?i)\\b(?:not|never|n['’]t) (\\p{Ll}+ly) ")
  local how = before or rx.match(behind, manner)
  return how ~= nil and not rx.has(done.sentence:lower(), how:lower())
end

return manners
