--- "Ms Vale lost her licence", and "Vale told the court that he would appeal": one person, a man here and a woman there.

local family = "(\\p{Lu}[\\p{L}'’-]{2,})"
-- { turn, which capture is the family name, is only sure where the text names one person }: the other capture tells a man or a woman.
local turns = {
  { "\\b(Mr|Mrs|Ms|Miss)\\.? (?:\\p{Lu}[\\p{L}'’-]+ )?" .. family .. "\\b(?! \\p{Lu})", 2 },
  { "\\b" .. family .. "(?:, [^.;,]{1,50},)? (?:said|says|told (?:the )?\\p{L}+|added|admitted|explained|hopes|insisted|"
    .. "promised)(?: on \\p{Lu}\\p{Ll}+day)? "
    .. "(?:that )?(he|she) (?:would|had|was|is|will|has|could|did|wanted|felt|hoped|planned|never)\\b", 1, true },
  { "\\b" .. family .. "(?:, [^.;,]{1,50},)? (?:had |has )?(?:lost|broke|hurt|injured|began|started|spent|resumed|ended|celebrated|kept|gave up|"
    .. "regained|missed|lives with|lived with) (his|her)\\b(?! (?:and|or)\\b)", 1 },
  { "\\b" .. family .. "(?:, [^.;,]{1,50},)? (?:gave|called|described|blamed|shot|hurt|found|sees|saw|considers) (himself|herself)\\b", 1 },
}
local sex = { mr = "male", he = "male", his = "male", himself = "male", mrs = "female", ms = "female", miss = "female", she = "female",
  her = "female",
  herself = "female" }

-- Two of one name may be meant; or another woman or man of the sentence.
local several = "(?i)\\b(?:couple|wife|husband|widow\\w*|married|brothers?|sisters?|twins?|siblings?|son|daughter|father|mother|parents|family|née|"
  .. "trans\\p{L}*|non-binary|pronouns?|gender)\\b|\\bMr and Mrs\\b"
local other_one = { male = "(?i)\\b(?:men|man|boys?|king|prince|gentleman|father|son|brother|husband)\\b",
  female = "(?i)\\b(?:women|woman|girls?|queen|princess|lady|mother|daughter|sister|wife)\\b" }

--- The persons of each document by family name; false where two share one, or where it is no name of two words.
local function by_family(said)
  local people = {}
  for f in said:each { kind = "name", part = "given" } do
    local last = rx.match(f.name, "(\\S+)$")
    local known = people[f.document]
    if not known then
      known = { by = {}, list = {} }
      people[f.document] = known
    end
    if known.by[last] == nil then table.insert(known.list, last) end
    if known.by[last] == nil then known.by[last] = f.name elseif known.by[last] ~= f.name then known.by[last] = false end
  end
  return people
end

--- Does each document tell of a man, of a woman without a name? { document = { male = true } }
local function unnamed_ones(said)
  local found = {}
  for s in said:each { kind = "statement" } do
    local known = found[s.document] or {}
    found[s.document] = known
    for is, words in pairs(other_one) do known[is] = known[is] or rx.find(s.sentence, words) ~= nil end
  end
  return found
end

--- How many persons besides this one the sentence names: where it is told by "he", nobody else may be meant.
local function names_another(s, known, last)
  for _, word in ipairs(known.list) do
    if word ~= last and rx.has(s.sentence, word) then return true end
  end
  return false
end

--- What a sentence tells: { fact, name, sex, title }.
local function evidence(s, known, unnamed, into)
  for _, turn in ipairs(turns) do
    local x, y = rx.match(s.sentence, turn[1])
    local last, word = turn[2] == 1 and x or y, turn[2] == 1 and y or x
    local name = x and known.by[last]
    local is = name and sex[word:lower()]
    local title = turn[2] == 2
    local titled = not title and is and rx.find(s.sentence, "\\b(?:Mr|Mrs|Ms|Miss)\\.? (?:\\p{Lu}[\\p{L}'’-]+ )?\\Q" .. last .. "\\E\\b")
    local open = turn[3] and #known.list > 1 or not title and (names_another(s, known, last) or unnamed[is])
    if is and not titled and not open then
      table.insert(into, { fact = s, name = name, sex = is, title = title })
    end
  end
end

--- A title on one side at least: two pronouns may be of two people.
local function clash(male, female)
  if male.title and (female.title or female.pronoun) then return male.title, female.title or female.pronoun end
  if female.title and male.pronoun then return male.pronoun, female.title end
end

return {
  id = "he-or-she",
  title = "One person is told to be a man and a woman",
  why = "One of the words is wrong, or somebody else is meant.",
  severity = "warning",
  reads = { "statement", "name" },
  group = { "story" },
  false_positives = "Another woman or man of the sentence before, to whom \"she\" or \"he\" looks back.",

  check = function(said, report)
    local people = by_family(said)
    local found, family_told = {}, {}
    local unnamed = unnamed_ones(said)
    for s in said:each { kind = "statement" } do
      local known = not s.table and people[s.document]
      if known then
        if rx.find(s.sentence, several) then
          for _, word in ipairs(known.list) do
            if known.by[word] and rx.has(s.sentence, word) then family_told[known.by[word]] = true end
          end
        elseif rx.find(s.sentence, "\\b(?:Mr|Mrs|Ms|Miss|he|she|his|her|himself|herself)\\b") then
          evidence(s, known, unnamed[s.document], found)
        end
      end
    end
    local names, first = {}, {}
    for _, a in ipairs(found) do
      if not first[a.name] then table.insert(names, a.name) end
      first[a.name] = first[a.name] or { male = {}, female = {} }
      local how = a.title and "title" or "pronoun"
      first[a.name][a.sex][how] = first[a.name][a.sex][how] or a.fact
    end
    for _, name in ipairs(names) do
      local a, b = clash(first[name].male, first[name].female)
      if a and not family_told[name] then
        report { a = b, b = a, message = string.format("%s is told to be a man and a woman", name), why = "same person" }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nKim Vale, a teacher, was in court on Monday. Ms Vale lost her licence.\n\nVale told the court that he would appeal.",
    "date: 2025-03-01\nThe councillor Robin Leach said she would vote no. The ward has few trees. Mr Leach added that buses were full.",
  },
  silent = {
    "date: 2025-03-01\nKim Vale, a teacher, was in court on Monday. Ms Vale lost her licence.\n\nVale told the court that she would appeal.",
    "date: 2025-03-01\nRobin Leach and his wife run the mill. Mr Leach said that buses were full. Mrs Leach sold bread.",
    "date: 2025-03-01\nThe councillor Robin Leach lives in Lima. The woman was ill. Mr Leach said she had been ill for years.",
    "date: 2025-03-01\nRobin Leach met Dana Reyes. Mr Leach told Reyes she would get the post.",
  },
}
