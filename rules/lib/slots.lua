--- Two sentences that need not run alike, but say the same around the names of two places: "its plant at Osby", "the plant in Redport".
local kept = require "lib.kept"
local places = require "lib.places"

local slots = {}

local behind = "\\b((?:in|at|from|near|to|of|outside|off|into|around) (?:the )?)(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})"
local no_place = "(?i)^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun|mr|mrs|ms|dr|president|minister|prime|"
  .. "judge|king|queen|pope|christmas|easter|new year)[a-z]*\\b|^(?:english|french|german|spanish|chinese|russian|arabic)$|['’]s?$|^US"
local house = "(?i)\\b(?:university|hotel|hall|house|street|road|avenue|court|station|church|cathedral|museum|palace|ministry|council|institute|"
  .. "association|club|union|party|bank|group|company|street|square|stadium|arena|terminal|committee|parliament|congress|senate)\\b"
local sorts = { ["in"] = "in", at = "in", near = "in", outside = "in", off = "in", around = "in", from = "from", to = "to", into = "to", of = "of" }

--- "Peru's Lima" is Lima.
local function bare(text, first)
  local _, ends = rx.find(text, "^\\S+['’]s ")
  return string.sub(text, (ends or 0) + 1), first + (ends or 0)
end

--- "In Osby, Redport and Lima": one of several.
local function is_listed(sentence, first, last)
  return rx.find(string.sub(sentence, last + 1), "^(?:, (?:in |at )?\\p{Lu}[\\p{L}'’ -]{2,30}){0,6},? (?:and|or) (?:the |in |at )?\\p{Lu}") ~= nil
    or rx.find(string.sub(sentence, 1, first - 1), "\\p{Lu}\\p{L}+,? (?:and|or) (?:the |in |at |to |from )?$") ~= nil
end

--- "In American history": of a people, and no place; "in the Osby region": some way round it.
local function is_adjective(name, behind_it)
  if rx.find(behind_it, "^ (?:region|province|district|area|county|prefecture|municipality)\\b") then return true end
  return rx.find(name, "(?:can|ian|ean|[aoeui]n|ese|ish|ic|ch)$") ~= nil
    and rx.find(behind_it, "^ (?!(?:and|or|on|in|at|to|for|by|with|as|was|is|are|were|has|had|will|after|before|from|of|where|who|which|"
      .. "that|when|while|but|since|until|under|over|near|last|this|next)\\b)\\p{Ll}+") ~= nil
end

local office = "(?i)\\b(?:mayor|governor|president|king|queen|head|chief|minister|bishop|archbishop|leader|premier|duke|duchess|"
  .. "chairman|director|rector|prefect|sheriff) $"

local long_thing = "\\b(?:River|Lake|Loch|Route|Highway|Interstate|Canal|Line)(?: \\p{Lu}\\p{L}+)? $"

--- The names of a sentence behind a preposition: { place, how, first, last }.
local read = kept(function(sentence)
  local found, from = {}, 1
  while true do
    local begins, last, how, text = rx.find(sentence, behind, from)
    if not begins then return found end
    local name, first = bare(text, last - #text + 1)
    local numbered = rx.find(string.sub(sentence, last + 1), "^ (?:\\d|[IVX]+\\b)") ~= nil -- "in Game 7"
    local long = rx.find(string.sub(sentence, 1, begins - 1), long_thing) ~= nil -- "the River Arlen at Osby" is elsewhere, too
    local ruled = rx.find(string.sub(sentence, 1, begins - 1), office) ~= nil and how == "of " -- "the mayor of Osby" may be elsewhere
    if not numbered and not long and not ruled and not rx.find(name, no_place) and not is_listed(sentence, first, last)
      and not is_adjective(name, string.sub(sentence, last + 1)) then
      local vague = rx.match(string.sub(sentence, 1, begins - 1) .. how, "(\\p{L}{1,4})\\p{L}* (?:near|around|off|outside) (?:the )?$")
      table.insert(found, { place = name, how = sorts[rx.match(how, "^\\p{L}+")], first = first, last = last, vague = vague })
    end
    from = last + 1
  end
end)

--- Does the sentence hold a word of the name, in whatever spelling?
local function shares_a_word(name, sentence)
  for word in rx.each(name, "\\p{Lu}\\p{L}{2,}") do
    if rx.has(sentence, word) then return true end
    for other in rx.each(sentence, "\\p{Lu}\\p{L}{2,}") do
      if edits.letters(word, other) <= (#word > 5 and 2 or 1) then return true end
    end
  end
  return false
end

--- Each sentence of the group, once.
local function sentences_of(said)
  local found, known = {}, {}
  for f in said:each {} do
    if not known[f.sentence] then table.insert(found, f.sentence) end
    known[f.sentence] = true
  end
  return found
end

--- All names that one of the sentences puts behind "in", "at" or "near".
local function places_told(sentences)
  local told = {}
  for _, sentence in ipairs(sentences) do
    for _, one in ipairs(read(sentence)) do
      if one.how == "in" then told[one.place] = true end
    end
  end
  return told
end

--- "Osby, Peru", "Osby in Peru", "Peru's Osby": some sentence puts the one beside the other.
local function are_neighbours(sentences, x, y)
  local one = "\\b\\Q" .. x .. "\\E(?:,| in| near| of| outside|['’]s)(?: the| a| \\p{Ll}+)? \\Q" .. y .. "\\E\\b"
  local other = "\\b\\Q" .. y .. "\\E(?:,| in| near| of| outside|['’]s)(?: the| a| \\p{Ll}+)? \\Q" .. x .. "\\E\\b"
  for _, sentence in ipairs(sentences) do
    if rx.has(sentence, x) and (rx.find(sentence, one) or rx.find(sentence, other)) then return true end
  end
  return false
end

--- How much must be the same: next to the two names, and near them.
local function is_much(t, weight)
  local beside = math.max(t.beside, t.across)
  if (beside >= 1.6 and t.near >= 5.2) or (beside >= 3.6 and t.near >= 3.6) then return true end
  local here = t.x.how == "in" and t.y.how == "in"
  return (here and t.beside >= 2.8 and t.near >= 2.8) or (t.x.how == t.y.how and t.near >= 7.2 and weight >= 10)
end

local function may_be_one_place(told, x, y)
  if not told.names[x.place] or not told.names[y.place] then return true end
  if rx.find(x.place, house) or rx.find(y.place, house) then return true end
  if places.may_contain(told.parts, x, y) then return true end
  local key = x.place .. "|" .. y.place
  if told.beside[key] == nil then told.beside[key] = are_neighbours(told.sentences, x.place, y.place) end
  return told.beside[key]
end

--- What `slots.rivals` must know of all that is said.
function slots.told(said)
  local sentences = sentences_of(said)
  return { sentences = sentences, names = places_told(sentences), parts = places.parts_told(said), beside = {} }
end

local function may_be_rivals(told, a, b, x, y)
  if x.how ~= y.how and (x.how == "from" or y.how == "from") then return false end
  if x.vague and y.vague and x.vague ~= y.vague then return false end -- "a crossing near Osby", "crossed the coast near Redport"
  return not shares_a_word(x.place, b.sentence) and not shares_a_word(y.place, a.sentence) and not may_be_one_place(told, x, y)
end

--- The two places that stand in one slot of two sentences: { x, y }; nil where there are none.
function slots.rivals(told, a, b)
  local best, weight = nil, (a:likeness(b))
  local function weigh(x, y)
    local beside, across, near = a:around(b, x.first, x.last, y.first, y.last)
    local t = { x = x, y = y, beside = beside, across = across, near = near, much = math.max(beside, across) + near }
    if is_much(t, weight) and (not best or t.much > best.much) and may_be_rivals(told, a, b, x, y) then best = t end
  end
  for _, x in ipairs(read(a.sentence)) do
    for _, y in ipairs(read(b.sentence)) do weigh(x, y) end
  end
  return best
end

return slots
