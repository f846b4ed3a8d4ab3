-- What two short texts of one story tell once each: the one day, the one length that the other text does not know, and whether
-- all words around them speak of one thing.
local timeline = require "lib.timeline"
local sole = {}

--- The one thing of a list that the other text does not tell; nil where there are several, or none. `equal` holds two against each other.
function sole.unmatched(list, others, equal)
  local found
  for _, x in ipairs(list) do
    local known = found and equal(found, x)
    for _, y in ipairs(known and {} or others) do known = known or equal(x, y) end
    if not known and found then return nil end
    if not known or found and found.headline and equal(found, x) then found = x end
  end
  return found
end

--- The text around each sentence: { [document and line] = its sentences }.
function sole.paragraphs(said)
  local found = {}
  for f in said:each { kind = "statement" } do
    local key = f.document .. f.line
    found[key] = (found[key] or "") .. " " .. f.sentence
  end
  return found
end

--- What the two sentences share: the weight of the words, a name for two, and how many of them are no names.
function sole.shared(a, b)
  local weight, words = timeline.shared(a, b)
  return weight, 2 * words - weight
end

--- Do the words of the two sentences speak of one thing: names, and something else?
function sole.near(a, b, least)
  local weight, plain = sole.shared(a.sentence, b.sentence)
  return weight >= 3 and plain >= (least or 1) and weight > plain
end

--- Or do their paragraphs, where the sentences share something at least, or the one begins with "It"?
function sole.around(a, b, text, least)
  local weight, plain = sole.shared(text[a.document .. a.line] or "", text[b.document .. b.line] or "")
  if weight < 8 or plain < (least or 1) then return false end
  return (sole.shared(a.sentence, b.sentence)) >= 1 or rx.find(a.sentence, "^(?:It|This|That)\\b") ~= nil
    or rx.find(b.sentence, "^(?:It|This|That)\\b") ~= nil
end

--- "Arrested a man", "arrested a second man"; "five people alive", "three more people": one of the two is of another one.
local another = "(?i)\\b(?:a|the) (?:second|third|further) \\p{Ll}+|\\banother\\b|\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|some) "
  .. "(?:more|others?|further)\\b"

local of_row = "(?i)\\bthe (first|second|third|last|rest|others?) of\\b"

function sole.of_another(a, b)
  local one, other = rx.match(a.sentence, of_row), rx.match(b.sentence, of_row)
  if one and other and one:lower() ~= other:lower() then return true end
  return (rx.find(a.sentence, another) ~= nil) ~= (rx.find(b.sentence, another) ~= nil)
end

return sole
