--- Finance minister here, health minister there: one person in two posts that nobody holds together.

local days_apart = require "lib.days_apart"
local posts = require "lib.posts"

local kin = { "husband", "wife", "brother", "sister", "son", "daughter", "father", "mother", "uncle", "aunt", "nephew", "niece", "cousin",
  "grandson", "granddaughter", "grandfather", "grandmother", "stepfather", "stepmother", "stepson", "stepdaughter", "father-in-law", "mother-in-law",
  "brother-in-law", "sister-in-law", "son-in-law", "daughter-in-law", "godson", "goddaughter" }
local is_kin = {}
for _, word in ipairs(kin) do
  is_kin[word] = true
end

-- A part that one has in one body at a time.
local of_one_body = { professor = true, ["chief executive"] = true, mayor = true, coach = true, ["head coach"] = true,
  ["head teacher"] = true, ["chief financial officer"] = true, ["managing director"] = true, governor = true }

local minister = [[^(?!deputy|junior|shadow|prime|former|first|chief|state|vice|acting|interim|caretaker|senior|cabinet|assistant|associate|]]
  .. [[outgoing|incoming|new|second|government|parliamentary|permanent|responsible|regional|federal|union)(.+) (?:minister|secretary)$]]

--- A word of the one portfolio stands in the other sentence: "minister of health and sport" is the sports minister.
local function told_beside(portfolio, sentence)
  for word in rx.each(portfolio, [[\w{3,}]]) do
    if rx.find(sentence, "(?i)\\b" .. word) then return true end
  end
  return false
end

--- Two portfolios without a word in common.
local function portfolios(a, b)
  local x, y = rx.match(a.role, minister), rx.match(b.role, minister)
  if not x or not y then return false end
  return not told_beside(x, y) and not told_beside(y, x) and not told_beside(x, b.sentence) and not told_beside(y, a.sentence)
end

-- Portfolios that many cabinets give to one ministry, whose minister goes by either.
local joined = {
  { "econom", "finance", "trade", "industry", "business", "commerce", "energy", "investment", "treasury", "budget", "development" },
  { "health", "social", "welfare", "family", "labou?r", "work", "employment", "pensions" },
  { "education", "science", "culture", "research", "sports?", "youth", "higher", "universit", "heritage", "tourism" },
  { "environment", "energy", "climate", "agricultur", "farm", "fisher", "food", "water", "rural", "forest", "mines?", "mining" },
  { "transport", "infrastructure", "works", "housing", "digital", "communications?", "planning", "urban", "technology" },
  { "interior", "home", "security", "justice", "police", "safety", "migration", "immigration" }, { "foreign", "external", "europe" },
}

--- May one ministry hold both: trade and the economy?
local function of_one_ministry(a, b)
  local x, y = rx.match(a.role, minister), rx.match(b.role, minister)
  for _, row in ipairs(x and y and joined or {}) do
    local any = "^(?:\\w+ )*(?:" .. table.concat(row, "|") .. ")"
    if rx.find(x, any) and rx.find(y, any) then return true end
  end
  return false
end

-- Whoever is this runs no single ministry.
local heads = { ["prime minister"] = true, king = true, queen = true, ambassador = true, mayor = true, ["central bank governor"] = true,
  ["opposition leader"] = true,
  premier = true, ["police chief"] = true }

--- Prime minister and trade minister.
local function head_and_portfolio(a, b)
  return heads[a] and rx.find(b, minister) ~= nil or heads[b] and rx.find(a, minister) ~= nil
end

--- The son of a miner, and of a judge.
local function two_parents(a, b)
  if a.role ~= b.role or not (a.role == "son" or a.role == "daughter") or not a.thing or not b.thing then return false end
  return posts.exclude(a.thing, b.thing) and not rx.has(a.sentence, b.thing) and not rx.has(b.sentence, a.thing)
end

--- Her brother and her husband.
local function two_kin(a, b)
  return a.role ~= b.role and is_kin[a.role] and is_kin[b.role] and a.of and b.of and a:same(b, "of")
end

-- A deputy may act for the head, and has both posts then.
local acting = "(?i)\\b(?:acting|interim|caretaker|in charge|for now|for the time being|temporar\\w+|ad interim|"
  .. "stand(?:s|ing)? in|stood in|deputis(?:es|ing)|fill(?:s|ing)? in)\\b"

--- Director here, deputy director there.
local function seconds(a, b)
  if rx.find(a.text .. " " .. b.text, acting) or rx.find(a.sentence, acting) or rx.find(b.sentence, acting) then return false end
  for _, below in ipairs { "deputy ", "junior ", "assistant ", "associate ", "vice ", "shadow ", "under-" } do
    if a.role == below .. b.role or b.role == below .. a.role then return true end
  end
  return a.role == b.role and a.status ~= b.status and (a.status == "deputy" or b.status == "deputy")
    and (not a.thing or not b.thing or a.thing == b.thing or rx.match(a.thing, "^.{1,5}") == rx.match(b.thing, "^.{1,5}"))
end

--- Of this university, and of that.
local function two_bodies(a, b)
  return a.role == b.role and of_one_body[a.role] and a.of and b.of and a:same(b, "of") == false and not a:inherited "of" and not b:inherited "of"
end

--- Spokesman of the union here, of the company there.
local function speaks_for_two(a, b)
  return a.role == "spokesperson" and b.role == "spokesperson" and a.thing and b.thing and a.thing ~= b.thing and not a.of and not b.of
end

-- One and the same man, on his way through the law.
local before_the_law = { suspect = true, defendant = true, accused = true, gunman = true, attacker = true, convict = true, prisoner = true,
  inmate = true, killer = true }

local function clash(a, b)
  if before_the_law[a.role] and before_the_law[b.role] then return false end
  if speaks_for_two(a, b) or posts.two_sides(a, b) then return true end
  if two_bodies(a, b) or two_kin(a, b) or two_parents(a, b) then return true end
  return a:same(b, "of") ~= false and (seconds(a, b) or (a.role ~= b.role or a.role == "judge")
    and (posts.exclude(posts.name(a), posts.name(b)) or posts.two_areas(a, b) or portfolios(a, b) or head_and_portfolio(a.role, b.role)))
end

-- What the clause leaves open is not the title that stands beside the name.
local open = [[(?i)\b(?:may|might|could|alleged\w*|reportedly|likely|possibl[ey]|apparent\w*|suspected|would-be)\b]]

local function told(fact)
  local leaves_open = fact.modality == "possible" and rx.find(fact.text, open)
  return (fact.status == "now" or fact.status == "deputy") and fact.modality ~= "denied" and not leaves_open and not fact:inherited "actor"
end

-- The deputy gets the post itself.
local rises = "(?i)\\b(?:named|names?|appoint\\w*|promot\\w*|elevat\\w*|succe(?:ed|ss)\\w*|replac\\w*|becom\\w*|became|step(?:s|ped)? up|"
  .. "(?:takes?|took) over)\\b"

--- A text that knows a second post, an earlier one or a change explains it.
local function explained(said, a, b)
  for other in said:each { kind = "part" } do
    local both = a.role ~= b.role and not a:same_document(b) and (other:same_document(a)
      and other.role == b.role or other:same_document(b) and other.role == a.role)
    if seconds(a, b) and (rx.find(a.sentence, rises) or rx.find(b.sentence, rises)) then return true end
    local changes = other.status and other.status ~= "now" and other.status ~= "deputy"
    if both or changes and (other.role == a.role or other.role == b.role) then return true end
  end
  return false
end

local function titled(fact)
  return (fact.status == "deputy" and "deputy " or "") .. fact.role .. (fact.of and " of " .. fact.of or "")
end

--- A party, or whose child somebody is, lasts longer than a post.
local function near(a, b)
  local lasting = two_parents(a, b) or posts.name(a) == "democrat" or posts.name(a) == "republican"
  return days_apart.within(a, b, lasting and 400 or 60)
end

-- What one text tells of another time: a career has many posts.
local of_a_life = "(?i)\\b(?:once|then|later|earlier|before|until|former\\w*|previous\\w*|ex|began|became|becom\\w+|career|trained|"
  .. "retired|stint|used to|"
  .. "(?:years|decades) (?:ago|as)|double[sd]?|both|also|second|part-time|turned|acting|starr?\\w*|role|character|film|series|"
  .. "(?:19|20)\\d\\d)\\b"

--- Of one text only two sentences of one day.
local function comparable(a, b)
  if not a:same_document(b) then return true end
  return a.sentence ~= b.sentence and not rx.find(a.sentence .. " " .. b.sentence, of_a_life)
end

return {
  id = "two-posts",
  title = "One person is told to hold two posts that nobody holds together",
  why = "One of the titles is wrong.",
  severity = "error",
  reads = "part",
  group = { "actor", "story" },
  false_positives = "A move from one post to the other within weeks that no text tells; two people of one name.",

  check = function(said, report)
    for a, b in said:pairs() do
      if told(a) and told(b) and comparable(a, b) and near(a, b) and clash(a, b) and not explained(said, a, b) then
        local level = of_one_ministry(a, b) and "note" or "warning"
        report { a = a, b = b, level = level, message = string.format("%s is called %s and %s", a.actor, titled(a), titled(b)),
          why = "same person, same story" }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nMaria Lund met Jon Aldous. The driver's lawyer, Dana Reyes, asked for mercy.\n---\n"
      .. "date: 2025-03-04\nMaria Lund met Jon Aldous. Crown attorney Dana Reyes asked for ten years.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The treasurer, Karl Otto, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Head coach Karl Otto paid.",
    "date: 2025-03-01\nMaria Lund met Jon Aldous. Dana Reyes, the finance director of Polar Airways, won.\n---\n"
      .. "date: 2025-03-02\nMaria Lund met Jon Aldous. Dana Reyes, the legal director of Polar Airways, won.",
    "date: 2025-03-01\nMaria Lund met Jon Aldous. Dana Reyes, the son of a miner, won.\n---\n"
      .. "date: 2025-03-02\nMaria Lund met Jon Aldous. Dana Reyes, the son of a dentist, won.",
    "date: 2025-03-01\nMaria Lund met Jon Aldous. Mayor Dana Reyes, a Democrat in her second term, won.\n---\n"
      .. "date: 2025-03-02\nMaria Lund met Jon Aldous. Dana Reyes, a Republican elected in 2017, won.",
    "date: 2025-03-01\nThe check found no faults, said Lars Brandt, head of the ports agency.\n---\n"
      .. "date: 2025-03-02\nThe bolts are sound, according to Lars Brandt, the deputy head of the ports agency.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Norway's prime minister, Anna Brandt, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Anna Brandt, the Norwegian trade minister, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The judge of the High Court, Karl Otto, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The magistrate, Karl Otto, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Norway's ambassador to Peru, Karl Otto, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The consul, Karl Otto, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Junior health minister Karl Otto paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The minister for health, Karl Otto, paid.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, the ship's cook, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Skipper Maria Lund was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, counsel for the defence, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The prosecutor, Maria Lund, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The finance director, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, the head of personnel, was there.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, a nurse, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, a baker, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, deputy director of the museum, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The director of the museum, Karl Otto, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The finance minister, Karl Otto, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Health minister Karl Otto paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Chief executive Karl Otto paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Chief Financial Officer Karl Otto paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, prosecuting, spoke.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Judge Karl Otto spoke.",
    "date: 2025-03-01\nThe surgeon, Dana Reyes, saved the boy's hand. He is doing well.\n\nThe anaesthetist, Dana Reyes, was tired.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Lawyer Karl Otto, who represents the Lund family, spoke.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, counsel for the mining company, spoke.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. \"We were lucky,\" said Karl Otto, the captain of Perrin United.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Perrin United coach Karl Otto was calm.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, a first violinist of the Osby Philharmonic, fell.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Cellist Karl Otto fell.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Foreign minister Karl Otto paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Trade minister Karl Otto paid.",
    "date: 2025-03-01\nDana Reyes was found by her father, Karl Otto, at Perrin Quay.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and her stepfather, Karl Otto, spoke at Perrin Quay.",
    "date: 2025-03-01\nJon Aldous sings with his son Mark on Friday. Mark Aldous, Jon Aldous's nephew, plays the cello.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The mayor, Karl Otto, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, a former head coach, paid.",
    "date: 2025-03-01\nAda Brink, a vice minister since 2021, met Dana Reyes and Jon Aldous in Lima.\n---\n"
      .. "date: 2025-03-02\nAda Brink, Acting Minister, met Dana Reyes and Jon Aldous in Lima.",
    "date: 2025-03-01\nAda Brink, a senior minister, met Dana Reyes and Jon Aldous in Lima.\n---\n"
      .. "date: 2025-03-02\nHealth minister Ada Brink met Dana Reyes and Jon Aldous in Lima.",
    "date: 2025-03-01\nMaria Lund met Jon Aldous. Dana Reyes was named editor of the Osby Post.\n---\n"
      .. "date: 2025-03-01\nMaria Lund met Jon Aldous. The Osby Post named Dana Reyes, its deputy editor, as editor.",
    "date: 2025-03-01\nMaria Lund met Jon Aldous. Dana Reyes, the son of a miner, won.\n---\n"
      .. "date: 2025-03-02\nMaria Lund met Jon Aldous. Dana Reyes, the son of a nurse and a miner, won.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The trade minister, Karl Otto, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, Minister of Health, Trade and Sport, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Deputy mayor Karl Otto paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, the newly elected mayor, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Prime minister Anna Brandt paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Anna Brandt, the former trade minister, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, a surgeon, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, a doctor, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Junior health minister Karl Otto paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The minister for health, Anna Brandt, paid.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, a mother of two and a lawyer, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Mayor Maria Lund was there.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, a nurse, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, a father of two, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The deputy director, Karl Otto, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The director, Anna Brandt, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The finance minister, Karl Otto, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Former health minister Karl Otto paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Chief executive Karl Otto paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Founder Karl Otto paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The finance minister, Karl Otto, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Health minister Anna Otto paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The minister, Karl Otto, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Health minister Karl Otto paid.",
    "date: 2025-03-01\nThe judge, Dana Reyes, was tired. Reyes, then a prosecutor, had sent the man to prison in 2011.",
    "date: 2025-03-01\nThe surgeon, Dana Reyes, saved the boy's hand. The anaesthetist, Maria Lund, was tired.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The judge, Karl Otto, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The mediator, Karl Otto, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, a geologist, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, a professor, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The captain, Karl Otto, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The goalkeeper, Karl Otto, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Lawyer Karl Otto, who represents the Lund family, spoke.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, counsel for the relatives, sued the mining company.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Foreign minister Karl Otto paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, minister of trade and foreign affairs, paid.",
    "date: 2025-10-26\nA search was still under way for Jon Aldous of Osby. Aldous is accused of two shootings in Osby.\n---\n"
      .. "date: 2025-10-28\nThe police of Osby look for the man. Jon Aldous, the suspect, was seen in Osby on Wednesday.",
    "date: 2025-03-01\nMaria Lund met Jon Aldous. The state's lawyer, Dana Reyes, asked for ten years.\n---\n"
      .. "date: 2025-03-04\nMaria Lund met Jon Aldous. Prosecutor Dana Reyes asked for ten years.",
  },
}
