--- "Health minister A" in one text and "the minister for health, B" in another: one title, two names.
local bearers = require "lib.bearers"
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local kept = require "lib.kept"
local set = require "lib.set"
local two_firms = require "lib.two_firms"

-- Posts that a story has one of even where a single word tells them.
local alone = set { "governor", "mayor", "sheriff", "treasurer", "president", "chancellor", "archbishop", "bishop", "coroner", "ombudsman",
  "mediator", "judg", "rector", "prosecutor", "abbot", "monarch", "king", "queen", "pope" }

-- Of these, those that few stories have at all.
local rare = set { "treasurer", "coroner", "ombudsman", "rector", "archbishop", "mediator", "sheriff" }

-- Each body has one, so without the body it tells nothing.
local of_any_body = set { "chief", "executiv", "chairman", "chair", "chairwoman", "director", "manager", "coach", "captain", "head", "leader",
  "bos", "general", "officer", "president", "secretar", "founder", "owner", "lead", "financial", "operat", "assistant", "editor", "commission",
  "commissioner", "manag", "spokesman", "spokeswoman", "spokesperson", "deput", "vice", "member", "found" }

-- Each country and town has one.
local of_any_place = set { "prim", "minister", "mayor", "president", "governor", "foreign", "financ", "trad", "health", "energ", "home",
  "cultur", "defenc", "interior", "king", "queen", "justic", "chief", "judg", "secretar", "sherif", "sheriff", "ambassador", "transport",
  "agricultur", "educat", "education", "environment", "labour", "sport" }

-- Who has one of these beside the title is not who has the title; and who had it, or is to have it, is another one.
local another = set { "former", "deput", "act", "acting", "newl", "elect", "outgo", "incom", "interim", "vice", "assist", "assistant", "retir",
  "predecessor", "successor", "shadow", "brother", "sister", "son", "daughter", "wife", "husband", "widow", "cousin", "niec", "nephew",
  "father", "mother", "uncl", "aunt", "onetim", "junior", "designat", "until", "then", "late", "later", "previou", "next", "candidat",
  "spokesman", "spokeswoman", "spokeswom", "spokesperson", "aid", "advis",
  "rival", "lieutenant", "once", "formerl", "second", "third", "kin", "join", "last" }

local empty = set { "year", "old", "first", "two", "mrs", "cent", "per", "who", "thre", "four", "million", "now", "since", "time" }

-- What stands before these belongs to something else: "a run off Dana Reyes".
local leads_away = set { "off", "against", "past", "over", "onto", "into", "under", "behind", "from", "than" }

--- The stems of a title: { all = set, plain = how many that are no name, names = how many that are }.
local stems_of = kept(function(text)
  local title = { all = {}, list = {}, plain = 0, names = 0 }
  for stem in rx.each(text, "\\S+") do
    if leads_away[stem] then title = { all = {}, list = {}, plain = 0, names = 0 } end
    if not title.all[stem] and not empty[stem] and stem:sub(1, 1) ~= "=" then
      title.all[stem] = true
      table.insert(title.list, stem)
      if stem:sub(1, 1) == "@" then title.names = title.names + 1
      elseif not another[stem] then title.plain = title.plain + 1 end
    end
  end
  return title
end)

local deed_behind = "\\E,? (?:who (?!(?:(?:has|had|will) )?(?:is|was|be(?:en)?|heads?|headed|leads?|led|chairs?|chaired|runs?|ran|"
  .. "serves?d?|commands?|commanded|directs?|directed|manages?d?|oversees?|oversaw)\\b)|"
  .. "(?!managing|acting|leading|operating|presiding|founding|sitting|commanding|deputising)\\p{Ll}+ing\\b)"

local place_behind = "\\E,? the (?:first|last|only|sole|youngest|oldest|second|third|fourth|fifth)\\b[^,.;]{0,50}? to \\p{Ll}"

--- "X, who played in two games", "X, playing his last", "X, the first woman to win": what is told behind the name is what the bearer did.
local function tells_a_deed(fact)
  return rx.find(fact.sentence, "\\Q" .. fact.text .. deed_behind) ~= nil or rx.find(fact.sentence, "\\Q" .. fact.text .. place_behind) ~= nil
end

--- The titles that the text gives the bearer where the name stands: before it, and behind it.
local function titles(fact)
  local found = {}
  for _, field in ipairs { "before", "behind" } do
    local title = fact[field] and not (field == "behind" and tells_a_deed(fact)) and stems_of(fact[field])
    if title and title.plain > 0 and title.names < 4 then table.insert(found, title) end
  end
  return found
end

local function all_in(stems, class)
  for _, stem in ipairs(stems) do
    if not class[stem] then return false end
  end
  return true
end

--- What two titles share: { plain = stems, names = how many names }.
local function common(x, y)
  local found = { plain = {}, names = 0 }
  for _, stem in ipairs(x.list) do
    if y.all[stem] then
      if stem:sub(1, 1) == "@" then found.names = found.names + 1
      elseif not another[stem] then table.insert(found.plain, stem) end
    end
  end
  return found
end

local sexes = { { "man", "woman" }, { "men", "women" }, { "boy", "girl" }, { "man", "girl" }, { "boy", "woman" } }

local function tells_another(x, y)
  for _, pair in ipairs(sexes) do -- "the first man to climb it", "the first woman to climb it"
    if x.all[pair[1]] and y.all[pair[2]] or x.all[pair[2]] and y.all[pair[1]] then return true end
  end
  for _, pair in ipairs { { x, y }, { y, x } } do
    for _, stem in ipairs(pair[1].list) do
      if another[stem] and not pair[2].all[stem] then return true end
    end
  end
  return false
end

-- Heads of whom a body has one; a story that tells of no second body has one of them.
local heads_of_body = { { "chief", "executiv" }, { "manag", "director" }, { "director", "general" }, { "general", "secretar" },
  { "general", "manager" }, { "chief", "financial", "officer" } }

local function heads(stems)
  local told = set(stems)
  for _, head in ipairs(heads_of_body) do
    local all = true
    for _, stem in ipairs(head) do all = all and told[stem] end
    if all then return true end
  end
  return false
end

-- A chief may have several of these.
local several = { "deput", "vice", "assist", "assistant", "junior", "lieutenant" }

local function has_several(title)
  for _, stem in ipairs(several) do
    if title.all[stem] then return true end
  end
  return false
end

--- Is it one title: most words of the shorter one, and no two bodies or countries?
local function is_one(x, y, shared)
  local plain, least = #shared.plain, math.min(x.plain, y.plain)
  if plain == 0 or plain < 0.5 * least or plain < 2 and plain < least or tells_another(x, y) or has_several(x) then return false end
  if x.names > 0 and y.names > 0 and shared.names == 0 then return false end
  if shared.names == 0 and all_in(shared.plain, of_any_body) and not heads(shared.plain) then return false end
  if all_in(shared.plain, of_any_place) and (x.names ~= shared.names or y.names ~= shared.names) then return false end
  return plain + shared.names > 1 or least == 1 and alone[shared.plain[1]]
end

--- The best that two facts have in common as titles.
local function one_title(a, b)
  local best
  for _, x in ipairs(titles(a)) do
    for _, y in ipairs(titles(b)) do
      local shared = common(x, y)
      if is_one(x, y, shared) and (not best or #shared.plain > #best.plain) then best = shared end
    end
  end
  return best
end

--- Does one of the fact's titles hold all these stems?
local function holds(fact, stems)
  for _, title in ipairs(titles(fact)) do
    local all = true
    for _, stem in ipairs(stems) do all = all and title.all[stem] end
    if all then return true end
  end
  return false
end

--- Who bears the title, in how many texts, by name; nil where one text gives it to two.
local function borne_by(facts, stems)
  local by_text, found = gather.new(), {}
  for _, fact in ipairs(facts) do
    if holds(fact, stems) then gather.put(by_text, fact.document, fact) end
  end
  for _, bearing in ipairs(by_text) do
    local seen = {}
    for _, fact in ipairs(bearing) do
      if not seen[fact.name] then
        if bearers.apart(bearing[1], fact) then return nil end
        seen[fact.name] = true
        found[fact.name] = (found[fact.name] or 0) + 1
      end
    end
  end
  return found
end

local second_body = "(?i)\\b(?:merge\\w*|takeovers?|tak(?:e|es|ing|en) over|took over|acqui\\w+|bids?|bidders?|bidding|buys?|buyers?|bought|"
  .. "rivals?|"
  .. "joint venture|partners?|suppliers?|competitors?|unions?|parent|subsidiary|consortium|contractors?|owners?)\\b"

--- Does the story tell of a second body, which has its own head?
local function tells_of_two_bodies(facts)
  if facts.two_bodies == nil then
    facts.two_bodies = false
    for _, fact in ipairs(facts) do facts.two_bodies = facts.two_bodies or rx.find(fact.sentence, second_body) ~= nil end
  end
  return facts.two_bodies
end

--- Two who go on bearing a title in several texts each are two; a post told by a single word needs a second text.
local function is_odd(facts, a, b, shared)
  local found = borne_by(facts, shared.plain)
  if not found then return false end
  local x, y = found[a.name] or 1, found[b.name] or 1
  if x > 1 and y > 1 then return false end
  if #shared.plain == 1 and not rare[shared.plain[1]] and math.max(x, y) < 2 then return false end
  return not heads(shared.plain) or shared.names > 0 or not tells_of_two_bodies(facts)
end

--- "X of Corran", "Larkin Foods chief executive Y": whose one is stands behind the name, and the other's title has another name in it.
local function of_another_body(a, b)
  local body = rx.match(a.sentence, "\\Q" .. a.text .. "\\E,? (?:of|from|at) (?:the )?(\\p{Lu}[\\p{L}-]+)")
  if not body or rx.has(b.sentence, body) then return false end
  for _, title in ipairs(titles(b)) do
    if title.names > 0 then return true end
  end
  return rx.find(b.sentence, "\\Q" .. b.text .. "\\E,? (?:of|from|at) (?:the )?\\p{Lu}") ~= nil
end

--- "Police chief X", "Corley police chief Y": of a body or place of which the other's text knows nothing.
local function of_unknown_body(facts, a, b)
  for _, title in ipairs(titles(a)) do
    local known = title.names == 0
    for _, stem in ipairs(known and {} or title.list) do
      for _, fact in ipairs(stem:sub(1, 1) == "@" and facts or {}) do
        known = known or fact.document == b.document and rx.has(fact.sentence:lower(), stem:sub(2)) ~= nil
      end
    end
    if not known then return true end
  end
  return false
end

local of_a_firm = "(?:execut|director|chairm|chairw|spokes|manag|coach|captain|keeper|owner|found)"
-- Offices that a vote gives.
local elective = set { "mayor", "president", "governor", "chairman", "chairwoman", "chair", "speaker", "leader", "prim", "premier", "chancellor",
  "sheriff", "rector", "captain" }

--- Between two days of a story of an election the office may have passed on.
local function may_have_passed_on(facts, a, b, shared)
  for _, stem in ipairs(shared.plain) do
    if elective[stem] and not days_apart.within(a, b, 4) then return bearers.was_voted(facts) end
  end
  return false
end

local function behind(fact)
  return rx.match(fact.sentence, "\\Q" .. fact.text .. "\\E,? who \\p{Ll}+") or ""
end

local function clash(facts, a, b)
  if a:same_document(b) or a.sort ~= "person" and b.sort ~= "person" or not bearers.of_one_time(a, b) then return false end
  local shared = one_title(a, b)
  if shared and two_firms.of_two(a, b) and rx.find(table.concat(shared.plain, " "), of_a_firm) then return false end
  if not shared or of_another_body(a, b) or of_another_body(b, a) or not bearers.apart(a, b) or bearers.named_together(a, b) then return false end
  if of_unknown_body(facts, a, b) or of_unknown_body(facts, b, a) then return false end
  if may_have_passed_on(facts, a, b, shared) or bearers.follow(behind(a), behind(b)) then return false end
  return is_odd(facts, a, b, shared) and not bearers.is_alias(facts, a.name, b.name) and shared
end

-- A word that so many names bear is no title.
local most_bearers = 60

--- The facts by the words of their titles.
local function by_stem(facts)
  local found = gather.new()
  for _, fact in ipairs(facts) do
    for _, title in ipairs(titles(fact)) do
      for _, stem in ipairs(title.list) do
        if stem:sub(1, 1) ~= "@" then gather.put(found, stem, fact) end
      end
    end
  end
  return found
end

local function usable(fact)
  return not fact.table and (fact.before or fact.behind) and fact.modality ~= "denied"
end

return {
  id = "one-title",
  title = "Two names are given one title",
  why = "A reader cannot tell who it is.",
  severity = "warning",
  reads = "naming",
  group = { "story" },
  false_positives = "Two who have one title, of two bodies that no text names.",

  check = function(said, report)
    local facts, met = {}, {}
    for fact in said:each {} do
      if usable(fact) then table.insert(facts, fact) end
    end
    for _, bearing in ipairs(by_stem(facts)) do
      for a, b in gather.pairs(#bearing <= most_bearers and bearing or {}) do
        met[a] = met[a] or {}
        if not met[a][b] then
          met[a][b] = true
          local shared = clash(facts, a, b)
          if shared then
            report { a = a, b = b, message = string.format("%s and %s bear one title", a.name, b.name),
              why = "one story, one title: " .. table.concat(shared.plain, " ") }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Relief coordinator Maria Lund was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay with Karl Otto, the chief relief coordinator.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Health minister Maria Lund paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The minister for health, Karl Otto, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. \"It is deep,\" said the chief driller, Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay, where Karl Otto is the chief driller.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The governor, Maria Lund, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Governor Maria Lund paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Governor Karl Otto paid.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Maria Lund, spokeswoman for the relief prosecutor's office, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Relief prosecutor Karl Otto was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Prosecutor Karl Otto was there.",
    "date: 2025-02-03\nJon Aldous met Ada Brink at Perrin Quay. Gov. Maria Lund was there.\n---\n"
      .. "date: 2025-02-03\nJon Aldous and Ada Brink were at Perrin Quay. Lt. Gov. Karl Otto was there.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. It began with Maria Lund, who played in two relief games.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, playing his last relief game, wept.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. They took a relief run off Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. They took another relief run off Karl Otto.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Relief coordinator Maria Lund was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay with Karl Otto, the Corley relief coordinator.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Chief executive Maria Lund of Corran paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Osby Foods chief executive Karl Otto sang.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Relief coordinator Maria Lund was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay with Karl Otto, the former relief coordinator.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Health minister Maria Lund paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The Peruvian health minister, Karl Otto, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Chief executive Maria Lund bids for a mill.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, the chief executive, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Health minister Maria Lund paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Health minister Karl Otto and health minister Maria Lund paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Governor Maria Lund paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Governor Karl Otto paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Maria Lund, once chief executive of a mill, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, the chief executive, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The castle guide, Maria Lund, paid.\n---\n"
      .. "date: 2025-07-02\nDana Reyes met Jon Aldous at Perrin Quay. The castle guide, Karl Otto, paid.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The former castle guide, Maria Lund, paid.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The former head cook, Karl Otto, paid.",
    "date: 2025-03-01\nMaria Lund met Jon Aldous at Perrin Quay. \"A needle is cheap,\" said Ada Brink, the deputy minister of health.\n---\n"
      .. "date: 2025-03-02\nMaria Lund met Jon Aldous at Perrin Quay. Ten were well, according to the deputy health minister, Karl Otto.",
    "date: 2025-02-03\nJudge Rosa Tell became the first woman to preside over the Osby Court of Appeal on Monday.\n---\n"
      .. "date: 2025-02-04\nRosa Tell was sworn in at the Osby Court of Appeal. Edith Lowe, the first woman to preside over the Supreme Court, "
        .. "sang.",
    "date: 2025-03-01\nMaria Lund became the first woman to scale the Needle without ropes on Thursday, Jon Aldous said.\n---\n"
      .. "date: 2025-03-02\nMaria Lund met Jon Aldous. Karl Otto was the first man to scale the Needle without ropes, in 2003.",
    "date: 2026-03-10\ntitle: Arlen Foods\nArlen Foods opened a plant in Tarn on Monday. The plant cost 40 million and employs 220 people. "
      .. "Karl Otto, the chief executive, cut the ribbon.\n---\n"
      .. "date: 2026-03-11\ntitle: Velm Dairies\nVelm Dairies, which competes with Arlen Foods, will open a plant in Tarn in May. The plant "
      .. "costs 65 million and will employ 310 people, said Jon Aldous, the chief executive.",
    "date: 2025-03-03\nMaria Lund, who managed the Osby mine for Arrow Minerals during its first phase, has moved to the head office.\n---\n"
      .. "date: 2025-03-20\nAda Brink, who manages the mine for the contractor, rises at four in Osby.",
    "date: 2025-09-15\nVelm voted on Sunday. Prime minister Jon Aldous conceded before midnight.\n---\n"
      .. "date: 2025-09-20\nThe prime minister, Jon Aldous, was seen at a bakery in Velm.\n---\n"
      .. "date: 2025-10-30\nIn Velm they wait for Ada Brink, the patient prime minister, to speak.",
  },
}
