--- "The 28-year-old", "few women of 36", "At 57 Reyes could": an age without "is", told of the only one of whom the words before it tell.

local days_apart = require "lib.days_apart"
local parties = require "lib.parties"
local subjects = require "lib.subjects"

local noun = "(?i:man|woman|boy|girl|lad|mother|father|grandmother|grandfather|somebody|someone|anyone|anybody|person|player|athlete|runner|rider|"
  .. "swimmer|skier|striker|midfielder|defender|goalkeeper|winger|pitcher|sprinter|cyclist|champion|captain|coach|manager|politician|lawyer|"
  .. "singer|actor|actress|writer|novelist|painter|artist|director|doctor|surgeon|nurse|teacher|professor|scientist|engineer|farmer|pilot|"
  .. "businessman|businesswoman|native|veteran|newcomer|rookie|pensioner)"
local does = "(?:who|was|is|has|had|will|would|could|can|did|does|said|says|told|tells|never|now|also|still|then|went|took|made|won|ran|swam|sang|"
  .. "wrote|left|lost|led|fell|rose|grew|spoke|stood|sat|kept|felt|got|gave|found|held|broke|became|began|drove|met|paid|put|set|beat|knew|"
  .. "thought|brought|bought|built|caught|spent|sold|sent|came|forgot|chose|flew|threw|hid|tore|from|\\p{Ll}{3,}ed)"

-- The number, where the words tell it of somebody.
local told = {
  "\\b[Tt]he (\\d\\d)-year-old(?=[,.;]| " .. does .. "\\b| (?:[\\p{Ll}-]+ )?" .. noun .. "\\b)",
  "\\b[Ff]ew (\\d\\d)-year-olds\\b", "\\b[Nn]ot (?:bad|every|many) (?:for )?(?:an? )?(\\d\\d)-year-olds?\\b",
  "\\b(?:[Aa]|[Nn]o|[Tt]hat|[Ff]or a) " .. noun .. " of (\\d\\d)(?= (?:can|should|may|must|needs?)\\b)",
  "\\b[Aa]t (?:only |just )?(\\d\\d),? (?:he|she) (?:is|has|can|may|remains|still|could have|might have)\\b",
}
local named = "\\b(?:At|Aged) (?:only |just )?(\\d\\d),? ((?:\\p{Lu}[\\p{L}.'’-]+ ){0,2}\\p{Lu}[\\p{L}'’-]+) (?:is|has|can|may|remains|"
  .. "still|could|might)\\b"

-- What may tell the age of another day, or of another.
local excuse = "(?i)\\b(?:(?:1[5-9]|20)\\d\\d|then|at the time|ago|when|would have been|old self|another|other|second|his|her (?:son|daughter|"
  .. "brother|sister|husband|wife|partner|father|mother|colleague|friend|teammate)|son|daughter|brother|sister|husband|wife|boyfriend|girlfriend|"
  .. "nephew|niece|victim|suspect|defendant|client|patient|plays?|playing|role|character|portray\\w*|new|average|typical|if)\\b"
local women, men = "(?i)\\b(?:she|her|hers|woman|girl|mother|grandmother|businesswoman|actress)\\b", "(?i)\\b(?:he|him|man|boy|lad|father|"
  .. "businessman)\\b"

local any_age = { "\\b(\\d\\d)-year-olds?\\b", "(?:,|\\(|\\b(?:aged|of|is|was|at|turns|turned|nearly|almost)) (\\d\\d)(?=[,.;:)]|$|"
  .. " and\\b| who\\b| when\\b)" }

--- The number and, where the words themselves name somebody, the name.
local function claim_of(f)
  if f.quoted or f.headline or f.table or f.corrected or f.question
    or not rx.find(f.sentence, "\\b[Aa]t |\\b[Aa]ged |year-old| of \\d\\d") then return nil end
  local age, who = rx.match(f.sentence, named)
  if age then return tonumber(age), subjects.key(who) end
  for _, pattern in ipairs(told) do
    age = rx.match(f.sentence, pattern)
    if age then return tonumber(age) end
  end
end

local function of_other_sex(who, text)
  local she, he = rx.find(text, women), rx.find(text, men)
  if (she ~= nil) == (he ~= nil) or not who.gender then return false end
  return who.gender ~= (she and "female" or "male")
end

--- The only person whom the nearest sentence before it names, at most three back; none may stand in the sentence itself.
local function meant(reader, f)
  if #parties.named_in(reader, f.sentence) > 0 then return nil end
  local all, at = parties.place(reader, f)
  for k = at and at - 1 or 0, math.max(1, at and at - 3 or 1), -1 do
    local found = parties.named_in(reader, all[k].sentence)
    if all[k].headline or #found > 1 or rx.find(all[k].sentence, excuse) then return nil end
    if #found == 1 then return found[1] end
    if all[k].line ~= f.line and k < at - 1 then return nil end
  end
end

--- The ages that the person cannot have by what is told of them; true where the number fits.
local function fits(known, f, age)
  if known.kind == "event" then
    local year, born = f.published.year or known.published.year, known.date.year
    return not year or not born or age == year - born or age == year - born - 1
  end
  if not days_apart.together(known, f, 400) then return true end
  return math.abs(known.age.nominal - age) <= (days_apart.together(known, f, 200) and 1 or 2)
end

--- Does the story tell this age, or nearly, of anybody in another sentence?
local function told_of_another(texts, f, age)
  for n = age - 1, age + 1 do
    for _, sentence in ipairs(texts[n] or {}) do
      if sentence ~= f.sentence then return true end
    end
  end
  return false
end

--- All numbers that may be ages, with their sentences.
local function ages_told(said)
  local found = {}
  local function add(age, sentence)
    found[age] = found[age] or {}
    table.insert(found[age], sentence)
  end
  for f in said:each {} do
    if f.kind == "statement" then
      for _, pattern in ipairs(any_age) do
        for age in rx.each(f.sentence, pattern) do add(tonumber(age), f.sentence) end
      end
    elseif (f.kind == "age" or f.kind == "person_age") and f.age then
      for n = math.ceil(f.age.low), math.min(f.age.high, f.age.low + 10) do add(n, f.sentence) end
    end
  end
  return found
end

--- What the story tells of ages and births of each person, by family name.
local function known_ages(said)
  local known = {}
  for f in said:each {} do
    local age = f.kind == "age" and f.person and f.told == "now" and f.age and f.age.exact
    local birth = f.kind == "event" and f.what == "birth" and f.date and f.date.year and f.status ~= "planned"
    if (age or birth) and f.of and f.modality == "asserted" and not f.quoted and (birth or not f:inherited "of") then
      local family = subjects.key(f.of)
      known[family] = known[family] or {}
      table.insert(known[family], f)
    end
  end
  return known
end

return {
  id = "age-of-the-meant",
  title = "An age told of whom the words before it name is not theirs",
  why = "Nobody else can be meant, and the story tells another age.",
  severity = "warning",
  reads = { "statement", "name", "age", "person_age", "event" },
  group = { "story" },
  false_positives = "Somebody of whom the text told before, without a name.",

  check = function(said, report)
    local claims = {}
    for f in said:each { kind = "statement" } do
      local age, who = claim_of(f)
      if age and age > 14 and not rx.find(f.sentence, excuse) then table.insert(claims, { f = f, age = age, who = who }) end
    end
    if #claims == 0 then return end
    local known, texts = known_ages(said), ages_told(said)
    local _, reader = parties.reader(said)
    for _, claim in ipairs(claims) do
      local family = claim.who or meant(reader, claim.f)
      local who = family and reader.people[family]
      local others = who and not of_other_sex(who, claim.f.sentence) and known[family] or {}
      local odd
      for _, fact in ipairs(others) do
        if fits(fact, claim.f, claim.age) then
          odd = nil
          break
        end
        odd = odd or fact
      end
      if odd and odd.sentence ~= claim.f.sentence and not told_of_another(texts, claim.f, claim.age) then
        report { a = claim.f, b = odd, message = string.format("%s is told to be %d here, and elsewhere %s", who.full, claim.age,
          odd.kind == "event" and "born " .. odd:say "date" or odd:say "age"), why = "the only one whom the words before it name" }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes won in Osby. The 28-year-old, who sails, wept.\n---\ndate: 2025-03-02\nDana Reyes, 24, sails from Osby.",
    "date: 2025-03-01\nDana Reyes is back in Osby. Few 31-year-olds come back at all.\n---\ndate: 2025-03-02\nDana Reyes, 26, sails from Osby.",
    "date: 2025-03-01\nAt 57 Reyes could have left Osby. Dana Reyes sails.\n---\ndate: 2025-03-02\nDana Reyes was born in Osby in 1973.",
    "date: 2025-03-01\nDana Reyes met them in Osby. She sang. A woman of 36 can hardly know.\n---\n"
      .. "date: 2025-03-02\nDana Reyes, born in Osby in 1979, sails.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes won in Osby. The 25-year-old, who sails, wept.\n---\ndate: 2025-03-02\nDana Reyes, 24, sails from Osby.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous in Osby. The 28-year-old, who sails, wept.\n---\ndate: 2025-03-02\nDana Reyes, 24, sails from Osby.",
    "date: 2025-03-01\nDana Reyes won in Osby. The 28-year-old ship sank.\n---\ndate: 2025-03-02\nDana Reyes, 24, sails from Osby.",
    "date: 2025-03-01\nDana Reyes won in Osby. The 28-year-old wept.\n---\n"
      .. "date: 2025-03-02\nDana Reyes, 24, sails from Osby with Jon Aldous, 28.",
    "date: 2025-03-01\nDana Reyes came to Osby in 2021. The 20-year-old wept.\n---\ndate: 2025-03-02\nDana Reyes, 24, sails from Osby.",
    "date: 2025-03-01\nAt 57 Reyes could have left Osby. Dana Reyes sails.\n---\ndate: 2025-03-02\nDana Reyes was born in Osby in 1968.",
  },
}
