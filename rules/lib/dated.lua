-- Every date of a story with the words around it, and what two of them share: the ground for asking whether they date one thing.
local deed_days = require "lib.deed_days"
local gather = require "lib.gather"
local happenings = require "lib.happenings"
local kept = require "lib.kept"
local nouns = require "lib.deed_nouns"
local telling = require "lib.telling"
local word_list = require "lib.word_list"
local dated = {}

-- Words that tell nothing of what is dated.
local empty = word_list("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
  .. "october november december jan feb mar apr jun jul aug sep sept oct nov dec last this that next week weeks month months year years day days "
  .. "night said says say told with from which will would could have been were when then after before until since their they them there about "
  .. "more than into over also only first later same other some what where while once early late morning evening afternoon noon the and for had "
  .. "has was are did not but who all one its his her him she you our out off per any can now yet how why own already few let nor too via whose "
  .. "whom these those being should might must does done very just even still such both each every most much many because although though "
  .. "between during through against under above ago due end time date today tomorrow yesterday tonight around across along upon")

-- Verbs of any deed: what they have in common is no deed.
local light = word_list("tell make made making take took taken taking hold held holding come came coming go went gone going give gave given giving "
  .. "begin began begun beginning start started starting end ended ending announce announced report reported reporting call called include "
  .. "included including follow followed following expected expect plan planned become became remain remained continue continued use used want "
  .. "wanted see saw seen show showed shown find found bring brought keep kept lose lost rise rose fall fell grow grew pay paid paying add added "
  .. "get got put set based scheduled according regarding concerning")

--- What a word and its kin begin with: "approval", "approved". A number stands without its commas.
local stem = kept(function(word)
  if rx.find(word, "^\\d") then
    local digits = ""
    for part in rx.each(word, "[\\d.]+") do digits = digits .. part end
    return digits
  end
  word = lexicon.value("form of a word", word) or word
  local beginning = rx.match(word, "^(.{4,}?)(?:[ai]tions?|at(?:ing|ed|es?)|ions?|ments?|als?|ings?|ied|ies|ed|es|s|e|[eo]rs?|ures?|[ae]nces?|ly|"
    .. "y)$")
  beginning = beginning or word
  return rx.match(beginning, "^(.*?([bdgklmnprt]))\\2$") or beginning
end)

--- A search, a strike: on any of its days there is one, so that to name it is to tell no deed.
local function sort_of(class)
  return happenings.goes_on(class) and "state" or "deed"
end

--- The words of a text by their stems, with their sort: "name", "number", "deed", "state" or "word"; a class of happenings ("#fall") is a deed.
local words_of = kept(function(text)
  local found = {}
  for word in rx.each(text, "\\p{Lu}?\\p{L}{2,}|(?<![:\\d])\\d[\\d,.]*\\d(?![:\\d]| ?[ap]\\.?m\\b)") do
    local small = word:lower()
    if not empty(small) then
      local class = rx.find(word, "^\\p{Ll}") and not light(small) and lexicon.value("happening", small)
      if class and class ~= "" and class ~= "aside" then found["#" .. class] = sort_of(class) end
      found[stem(small)] = rx.find(word, "^\\d") and "number" or rx.find(word, "^\\p{Lu}") and "name" or class and sort_of(class) or "word"
    end
  end
  return found
end)

local before = "(?s)^.*(?:[;()\\x{2013}\\x{2014}\"]|,? (?:but|while|who|whose|whom|which|when|where|because|although)\\b|, (?:and|as)\\b)"
local behind = "(?:[;()\\x{2013}\\x{2014}\"]|,? (?:but|while|who|whose|whom|which|when|where|because|although)\\b|, (?:and|as)\\b).*$"

--- The clause of a date, as wide as may be: up to the other dates of its sentence.
local function clause(f, at, others)
  local left, right = deed_days.sides(f, at, others, before, behind)
  return left .. " " .. right
end

local undone = "(?i)\\b(?:did|was|were|had|has|have|will|would|could) (?:not|never)\\b|\\b(?:did|was|were|has|have|had|wo|would|could)n['’]t\\b"
local limits = "(?i)\\b(?:until|till|before|only|because|after|unless|by)\\b"

--- "Did not meet on Tuesday": the day on which something was not done.
function dated.is_undone(entry)
  local clause = rx.match(entry.before, "[^,;:]*$") or ""
  return rx.find(clause, undone) ~= nil and not rx.find(clause, limits)
end

--- What stands around a part of a sentence, `f` having its text and the sentence, `others` being its like there: { fact, clause, near, all,
-- verbs, words, before }, near and all being the words of its clause and of its sentence (words_of_all lists these); nil where the text is not
-- found.
function dated.around(f, others)
  local entry, rest = deed_days.clause(f, others), f.sentence
  if not entry then return nil end
  for _, other in ipairs(others) do
    local at = rx.has(rest, other.text)
    if at then rest = rest:sub(1, at - 1) .. " " .. rest:sub(at + #other.text) end
  end
  entry.clause = clause(f, #entry.before + 1, others)
  entry.near, entry.all, entry.words_of_all = words_of(entry.clause), words_of(rest), {}
  for word in pairs(entry.all) do table.insert(entry.words_of_all, word) end
  return entry
end

--- Every date of the story, with what stands around it.
function dated.entries(said)
  local by = gather.by(said, { kind = "moment" }, function(f) return f.date.known and f.document .. "|" .. f.sentence end)
  local found = {}
  for _, list in ipairs(by) do
    for _, entry in ipairs(deed_days.each_of(list, dated.around)) do table.insert(found, entry) end
  end
  return found
end

--- Sentences of the story that hold each word of the entries. A number, a class or a short word is looked for among the entries alone.
local function holding(texts, entries)
  local seen, found, index = {}, {}, rx.index(texts)
  for _, entry in ipairs(entries) do
    for word in pairs(entry.all) do
      if #word < 4 or rx.find(word, "^[\\d#]") then
        if not seen[word] then seen[word] = {} end
        seen[word][entry.fact.sentence] = true
      elseif not found[word] then found[word] = math.max(1, #index:holding({ word }, 1)) end
    end
  end
  for word, sentences in pairs(seen) do
    local n = 0
    for _ in pairs(sentences) do n = n + 1 end
    found[word] = n
  end
  return found
end

--- How much each word of the entries tells, by how few sentences of the story hold it.
function dated.weights(said, entries)
  local texts, weights = {}, {}
  for f in said:each { kind = "statement" } do table.insert(texts, f.sentence) end
  local tells = telling(#texts)
  for word, n in pairs(holding(texts, entries)) do weights[word] = math.log((math.max(80, #texts) + 1) / n) * tells.of(word) end
  return weights
end

--- Do the clauses tell one deed, by its verb in one of them at least?
function dated.one_deed(a, b)
  if deed_days.shared(a, b) or deed_days.shared(b, a) then return true end
  for word, sort in pairs(a.near) do
    if b.near[word] and (sort == "deed" or b.near[word] == "deed") then return true end
  end
  return false
end

--- Does the sentence of the other date tell one of these verbs, or a noun of it?
local function tells(entry, verb)
  if rx.find(entry.fact.sentence:lower(), "\\b\\Q" .. verb:sub(1, math.max(4, #verb - 1)) .. "\\E") then return true end
  for _, noun in ipairs(entry.words) do
    if nouns.is_noun_of(verb, noun) then return true end
  end
  return false
end

--- Has the clause of the one date a verb, and has the other's sentence none of its verbs? `told`: or one at least?
local function has_verb(a, b, told)
  local any, there = false, false
  for verb, word in pairs(a.verbs) do
    if word ~= "phrase" then
      any = true
      there = there or tells(b, verb)
    end
  end
  return any and there == told
end

--- The other's sentence knows none of the deeds of the clause.
function dated.lacks(a, b) return has_verb(a, b, false) end

--- The other's sentence knows the deed, and dates another: "ordered the recount on 3 May", "the recount that was ordered was held on 8 May".
function dated.misplaces(a, b) return has_verb(a, b, true) end

--- Does the clause name somebody or something that the other's sentence does not know?
function dated.own_name(a, b)
  for word, sort in pairs(a.near) do
    if sort == "name" and not b.all[word] then return true end
  end
  return false
end

--- Does each clause count something, and none what the other counts? "86 flights on Friday", "40 flights on Saturday".
function dated.count_apart(a, b)
  local counted = false
  for word, sort in pairs(a.near) do
    if sort == "number" then
      if b.near[word] then return false end
      counted = true
    end
  end
  for _, sort in pairs(b.near) do
    if counted and sort == "number" then return true end
  end
  return false
end

--- How much the words weigh that two dates share: fully those in both clauses, less those of the rest of the sentences.
function dated.weight(a, b, weights)
  local sum = 0
  for _, word in ipairs(a.words_of_all) do
    if b.all[word] then
      local here, there = a.near[word], b.near[word]
      sum = sum + (weights[word] or 5) * (here and there and 1.25 or (here or there) and 0.75 or 0.25)
    end
  end
  return sum
end

--- The weight of all words of a date's sentence.
local function whole_weight(entry, weights)
  if entry.weighed ~= weights then
    entry.weighed, entry.weight = weights, 0
    for _, word in ipairs(entry.words_of_all) do entry.weight = entry.weight + (weights[word] or 5) end
  end
  return entry.weight
end

--- What two dates share: the weight of the words of both clauses (near) and sentences, what part of the lighter sentence that is, a deed, the
-- rarest number, other words, how many names.
function dated.shared(a, b, weights)
  local found = { near = 0, half = 0, all = 0, number = 0, words = 0, names = 0 }
  for _, word in ipairs(a.words_of_all) do
    if b.all[word] then
      local sort, weight = a.all[word], weights[word] or 5
      found.all = found.all + weight
      if sort == "name" and b.all[word] == "name" then found.names = found.names + 1 end
      local here, there = a.near[word], b.near[word]
      if here and there then
        found.near = found.near + weight
        if sort == "number" then found.number = math.max(found.number, weight) end
        if sort == "word" and there == "word" then found.words = found.words + weight end
      elseif here or there then found.half = found.half + weight end
    end
  end
  found.weight = found.near + 0.5 * found.half + 0.25 * found.all
  found.share = found.all / math.max(1, math.min(whole_weight(a, weights), whole_weight(b, weights)))
  return found
end

return dated
