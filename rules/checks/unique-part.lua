--- Two mediators, two judges, two founders: one part in a story, played by two.

-- What is set up for one occasion has one head from its first day to its last.
local occasional = { inquiry = true, investigation = true, panel = true, commission = true, jury = true, review = true, probe = true, trial = true,
  expedition = true, study = true, talk = true, mission = true, tribunal = true, operation = true, search = true, summit = true, session = true, meeting = true,
  committee = true, council = true, board = true, judge = true, negotiation = true, hearing = true, conference = true, debate = true }
local studies = { study = true, research = true, paper = true, analysis = true, survey = true, experiment = true }

-- For these parts only such things are one in a story; for the others any.
local only = {
  finder = [[^(?:she|he|body|bodies|fire|leak|painting|picture|bomb|wreck|wreckage|boy|girl|child|remains|weapon|knife|gun|fault|flaw|bug|crack|error|comet|asteroid|treasure|hoard|skeleton|virus|breach|device|boat|car)$]],
  raiser = [[^alarm$]], caller = [[^(?:strike|election|referendum|inquiry)$]], canceller = [[^(?:concert|festival|match|tour|show|election|summit|flight)$]], misser = [[^(?:penalty|putt)$]], wearer = [[^(?:jersey|crown)$]],
  setter = [[^record$]], holder = [[^(?:record|title|patent|copyright|trophy|licence|franchise)$]], performer = [[^(?:king|queen|detective|hero|heroine|villain|lead|aria|solo|concerto|prince|princess|narrator|count|countess|mother|father)$]],
  identifier = [[^(?:body|bodies|victim)$]], announcer = [[^(?:merger|takeover|closure|resignation|ceasefire|recall|verdict|result|engagement)$]], thief = [[^(?:painting|picture|car|jewels|necklace|crown|gun|documents)$]], planter = [[^(?:bomb|device|tree)$]],
  maker = [[^(?:drug|vaccine|engine|engines|car|train|aircraft|plane|device|machine|software|chip|tyre|brake|brakes|toy|boiler|turbine|pump|valve|film|documentary|battery|sensor|fuel|crane|cladding|lift|steel|cable)$]], caster = [[^vote$]], orderer = [[^(?:evacuation|inquiry|recall|closure|investigation|review|strike|withdrawal|curfew)$]], pilot = [[^(?:aircraft|plane|aeroplane|airplane|jet|helicopter|glider|balloon|airliner|craft)$]],
  driver = [[^(?:bus|train|lorry|truck|coach|tram|taxi|ambulance|van|car|vehicle|locomotive)$]], opener = [[^(?:exhibition|show|festival|ceremony|games|conference|bridge|hospital|school|museum|centre|center|session|fair|summit|tunnel|station|library|market|line|plant|meeting|congress)$]],
  presenter = [[^(?:prize|award|medal|trophy|cup|report|budget|bill|programme|program)$]], deliverer = [[^(?:eulogy|verdict|speech|sermon|address|judgment|judgement)$]], lighter = [[^(?:flame|cauldron|torch)$]],
  lifter = [[^(?:trophy|cup|shield)$]], signer = [[^(?:decree|order|warrant|bill)$]], filer = [[^(?:complaint|lawsuit|suit|petition|motion)$]], rescuer = [[^(?:boy|girl|child|skipper|captain|dog|baby|woman|man)$]],
  shooter = [[^(?:president|king|victim|officer|gunman|mayor|judge)$]], arrester = [[^(?:gunman|suspect|attacker|killer)$]], appointer = [[^(?:government|inquiry|judge|governor|committee)$]],
  proposer = [[^(?:bill|motion|amendment|law|budget|resolution|toast)$]], nominator = [[^$]], drafter = [[^(?:bill|law|agreement|treaty|constitution|report|budget|resolution)$]],
  scorer = [[^(?:winner|equaliser|equalizer|opener|hat-trick|penalty|try)$]], winner = [[^(?:penalty|seat|prize|award|medal|gold|silver|bronze|pole|title|cup|trophy|contract|tender|election|presidency|mayoralty|auction|order|lottery|jackpot|championship|tournament|final|grand prix|race|run-off|runoff|recall|primary|contest|by-election|vote|commission|licence|franchise|nomination|by-election)$]],
  buyer = [[^(?:company|firm|club|bank|painting|picture|house|castle|ship|airline|chain|newspaper|brewery|site|hotel|mine|plant|factory|stake|business|portrait|manuscript|island)$]],
  head = [[^(?!race$|poll|league$|table$|field$|way$|standings?$|list$|game$|attack$|match$|championship$|group$|team$|party$|world$|country$|government$|opposition$|protest$|march$|chorus$|charge$|pack$|fight$|effort$|campaign$|project$|department$|unit$|office$|division$|section$)]],
  operator = [[^(?!business$|race$|risk$|show$|company$|campaign$|marathon$|line$|office$|place$|country$)]], owner = [[^(?!house$|home$|car$|land$|place$|company$|shares?$|stake$|business$)]],
  founder = [[^(?!team$|group$|record$|fund$|camp$|committee$|base$|office$|truth$|fact$|facts$|identity$|family$)]], builder = [[^(?!house$|home$|team$|wall$|future$|career$|side$)]], designer = [[^(?!team$|programme$|program$|system$)]],
  author = [[^(?!letter$|article$|piece$|column$|story$|note$|way$|rules$|post$|cheque$|check$|music$|words$|walls?$|ceiling$|name$)]], developer = [[^(?!plan$|habit$|idea$|skill$|country$)]],
  manager = [[^(?!team$|side$|club$|company$|money$|risk$|fund$)]], coach = [[^(?!team$|side$)]], host = [[^(?!party$|show$|event$|game$|match$|meeting$|talks?$)]], supplier = [[^(?!gas$|power$|water$|food$|evidence$|information$)]],
  conductor = [[^(?:orchestra|concert|premiere|performance|opera|symphony|choir|requiem|work|piece)$]], producer = [[^(?:film|record|album|play|show|series|documentary)$]], director = [[^(?!team$|traffic$|money$|operation$|department$)]],
  editor = [[^(?:book|newspaper|paper|magazine|journal|volume|anthology|film|edition|review|letters|diaries)$]], publisher = [[^(?:book|novel|memoir|newspaper|biography|report|study|diaries|letters)$]],
  funder = [[^(?:study|research|project|film|museum|wing|expedition|restoration|campaign|bridge|trial|hospital)$]], vetoer = [[^(?:bill|law|budget|resolution|motion|merger|deal)$]], overseer = [[^(?:rescue|search|response|relief|evacuation|work|restoration|inquiry|investigation|count|election|operation|project|construction)$]],
}

-- Of these a story seldom has two, even where no text says whose.
local single = { president = true, ["prime minister"] = true, mayor = true, chancellor = true, ["special envoy"] = true, ["fire chief"] = true, ["police chief"] = true,
  ["chief negotiator"] = true, pope = true, king = true, queen = true, archbishop = true, rector = true, provost = true, ["head teacher"] = true, sheriff = true, governor = true,
  ["chief executive"] = true, ["chief financial officer"] = true, ["chief operating officer"] = true, ["finance director"] = true, ["managing director"] = true, ["secretary-general"] = true, ["director general"] = true, ["head coach"] = true, coach = true, ["central bank governor"] = true }

-- Ranks and callings as well: a bare "Captain X" need not be the captain.
local ranks = { captain = true, commander = true, master = true, driver = true, pilot = true, author = true, champion = true, director = true, manager = true, surgeon = true,
  composer = true, architect = true, sculptor = true, publisher = true, owner = true, developer = true, trustee = true, playwright = true, choreographer = true }

-- One goal of several, one car of many: where such a word stands before it.
local telling = [[(?i)^(?:winning|opening|decisive|deciding|only|final|closing|last-minute|golden|official|lead|title|main|third|fourth|fifth|presidential|royal|getaway|lead|leading)$]]
local company = { company = true, firm = true, group = true, club = true, brewery = true, airline = true, bakery = true, chain = true, newspaper = true, charity = true, business = true, party = true }
local prizes = [[(?:^| )(?:prize|award|title|trophy|tournament|championship|race|final|cup|contract|tender|auction|lottery|election)$]]

--- "chair" and "head" of a jury are one, of a company two; who leads a study is its lead author.
local function part_of(fact)
  local role = fact.role
  if (role == "head" or role == "chair") and fact.thing and studies[fact.thing] then return "lead author" end
  if role == "principal investigator" or role == "lead researcher" or role == "lead scientist" then return "lead author" end
  if (role == "chair" or role == "jury president") and (not fact.thing or occasional[fact.thing] or fact.thing == "judge") then return fact.thing and "head" or role end
  if role == "finisher" and fact.thing == "first" then return "winner" end
  if role == "finisher" and fact.thing == "second" then return "runner-up" end
  if role == "architect" or role == "designer" then return "designer" end
  return role
end

-- One panel by many names.
local same_body = { judge = "jury", ["judging panel"] = "jury", panel = "jury", investigation = "inquiry", probe = "inquiry", negotiation = "talk" }

local function thing_of(fact)
  if fact.role == "finisher" and fact.thing == "first" then return "race" end
  return fact.thing and (same_body[fact.thing] or fact.thing)
end

local function known_owner(fact)
  return fact.of or fact.thing
end

local function usable(fact)
  if fact.quoted and fact.speaker == nil or fact.partner or fact.modality == "denied" or fact.modality == "possible" then return false end
  if fact.status == "former" or fact.status == "acting" or fact.status == "deputy" or fact.class == nil then return false end
  local things = only[fact.role]
  if fact.thing and things and (fact.class == "deed" or fact.class == "owner") and not rx.find(fact.thing, things) then
    return fact.of and not fact:inherited "of" or fact.detail and rx.find(fact.detail, telling)
  end
  if fact.class == "story" or single[fact.role] then return true end
  if fact.class == "the" then return fact.article ~= nil and (fact.article == "the" or known_owner(fact) or not ranks[fact.role]) end
  return known_owner(fact) ~= nil
end

-- "She was found by": a body in other words.
local someone = { he = true, she = true, they = true, it = true }
local found = { he = true, she = true, body = true, boy = true, girl = true, child = true, remains = true, man = true, woman = true, victim = true }

--- "the dam" and "the Kalin Dam".
local function named_so(name, thing)
  if not name or not thing then return false end
  name = name:lower()
  return name:sub(-#thing - 1) == " " .. thing or name == thing or name == thing .. "s"
end

-- Every country and town has one of these.
local everywhere = { president = true, ["prime minister"] = true, chancellor = true, king = true, queen = true, mayor = true, governor = true, sheriff = true, coach = true, ["head coach"] = true }
-- A case comes before several judges.
local other_court = [[(?i)\b(?:bail|appeal|appeals|appellate|application|pre-trial|preliminary|remand|remanded|inquest|tribunal|supreme|constitutional|retrial)\b]]

--- The same body or thing, as far as it must be known.
local function one_owner(a, b)
  if a.role == "judge" and b.role == "judge" and (rx.find(a.sentence, other_court) or rx.find(b.sentence, other_court)) then return false end
  if a.role == "winner" and b.role == "winner" and a.thing and b.thing and (a.detail == nil) ~= (b.detail == nil) then return false end
  if everywhere[a.role] and (known_owner(a) == nil) ~= (known_owner(b) == nil) then return false end
  if a.detail and b.detail and a.detail:lower() ~= b.detail:lower() then return false end
  if a.role == "finder" and (someone[a.thing or "he"] or someone[b.thing or "he"]) then return found[a.thing or "he"] and found[b.thing or "he"] end
  if a.of and b.of then return a:same(b, "of") end
  if a.thing and b.thing and not (a.role == "finder" and (someone[a.thing] or someone[b.thing])) then return thing_of(a) == thing_of(b) end
  if named_so(a.of, b.thing) or named_so(b.of, a.thing) then return true end
  if known_owner(a) and known_owner(b) then return studies[a.thing or ""] or studies[b.thing or ""] end
  if part_of(a) == "lead author" then return true end
  if a.role == "winner" and not (known_owner(a) and known_owner(b)) and rx.find((a.thing or b.thing or a.of or b.of or ""):lower(), prizes) then return true end
  if a.role == "founder" and (company[a.thing or ""] and b.of or company[b.thing or ""] and a.of) then return true end
  if a.class == "deed" or b.class == "deed" then return false end
  if a.class == "the" and b.class == "the" and a.article == "bare" and b.article == "bare" then return not ranks[a.role] and known_owner(a) == known_owner(b) and a.role ~= "negotiator" end
  return a.class ~= "owner" and b.class ~= "owner" or single[a.role] or a.role == "pilot" or a.role == "driver" -- one of the two does not say whose
end

--- Any text that gives the part to two knows of two.
local function is_plural(facts)
  for i, a in ipairs(facts) do
    for k = i + 1, #facts do
      if facts[k]:same_document(a) and facts[k]:same(a, "actor") == false then return true end
    end
  end
  return false
end

--- A text that names both in this part knows of two.
local function told_together(facts, a, b)
  if not known_owner(a) or not known_owner(b) then return is_plural(facts) end
  for _, other in ipairs(facts) do
    if (other:same_document(a) and other:same(b, "actor") ~= false) or (other:same_document(b) and other:same(a, "actor") ~= false) then return true end
  end
  return false
end

local function one_time(a, b)
  if a.class == "deed" then return true end
  if a.status ~= b.status then return a.thing and occasional[a.thing] end
  local least, most = a.published:days_until(b.published)
  return not least or math.max(math.abs(least), math.abs(most)) <= 60
end

--- Who was followed by the other, and is told to be there still: by a text that is no older than the one that tells of the change.
local function stays_on(change, gone, other)
  return change:same(gone, "of", "actor") and change:same(other, "successor", "actor") and change.modality == "asserted"
    and not change:same_document(gone) and gone.published.known and not gone.published:before(change.published) and gone.status == "now"
    and not rx.find(change.sentence, "\\b(?:will|to|would)\\b")
end

--- Does any text tell that one of the two came or went?
local function change_told(said, facts, a, b)
  for change in said:each { kind = "succession" } do
    if stays_on(change, a, b) or stays_on(change, b, a) then return false end
  end
  for _, other in ipairs(facts) do
    if (other.status ~= "now" and other.status ~= a.status and other.status ~= b.status) and (other:same(a, "actor") ~= false or other:same(b, "actor") ~= false) then return true end
  end
  for other in said:each { kind = "succession" } do
    for _, fact in ipairs { a, b } do
      if fact:same(other, "actor", "of") ~= false or fact:same(other, "actor", "successor") ~= false then return true end
    end
  end
  for other in said:each { kind = "tenure" } do
    if (a:same(other, "actor", "of") ~= false or b:same(other, "actor", "of") ~= false) and other.status ~= "serving" then return true end
  end
  return false
end

local function by_part(said)
  local parts, names = {}, {}
  for fact in said:each { kind = "part" } do
    local name = part_of(fact)
    if not parts[name] then
      parts[name] = {}
      table.insert(names, name)
    end
    table.insert(parts[name], fact)
  end
  return parts, names
end

local function whose(fact)
  return fact.of and " of " .. fact.of or fact.thing and " of the " .. fact.thing or ""
end

-- Of two races told in like words.
local field = [[(?i)\b(?:women|men|girls|boys|junior|juniors|under-\d+|team|relay|doubles|singles|mixed|wheelchair|heat|semi-final|qualifying|\d+ ?(?:m|km|metres|meters|kilometres|kilometers))\b]]

--- The women's race and the men's.
local function two_fields(a, b)
  if part_of(a) ~= "winner" and part_of(a) ~= "runner-up" then return false end
  local x, y = rx.find(a.sentence, field), rx.find(b.sentence, field)
  return (x ~= nil) ~= (y ~= nil)
end

local function compare(said, facts, a, b, report)
  if a:same_document(b) or a:same(b, "actor") ~= false or edits.letters(a.actor, b.actor) <= 3 then return end
  if two_fields(a, b) or not one_owner(a, b) or not one_time(a, b) or told_together(facts, a, b) then return end
  if a.class ~= "deed" and change_told(said, facts, a, b) then return end
  report { a = a, b = b, level = a.of and b.of and a.class == "deed" and "error" or "warning",
    message = string.format("%s and %s are both told to be the %s%s", a.actor, b.actor, a.role, whose(a.of and a or b)), why = "one story, one " .. a.role }
end

return {
  id = "unique-part",
  title = "Two are told to play a part that only one can play",
  why = "A reader is told two names where there is one.",
  severity = "error",
  reads = { "part", "succession", "tenure" },
  group = { "story" },
  false_positives = "Two trials, two matches or two ships in one story; a change that no text tells; a part that was shared.",

  check = function(said, report)
    local parts, names = by_part(said)
    for _, name in ipairs(names) do
      local facts = parts[name]
      for i, a in ipairs(facts) do
        for k = i + 1, usable(a) and #facts or 0 do
          if usable(facts[k]) then compare(said, facts, a, facts[k], report) end
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, former minister Maria Lund, was there.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay with a mediator, the retired judge Karl Otto.",
    "date: 2025-03-01\nDana Reyes sued Jon Aldous over Perrin Quay, before Mrs Justice Okonjo.\n---\ndate: 2025-03-02\nDana Reyes lost to Jon Aldous over Perrin Quay. Mr Justice Penn told them so.",
    "date: 2025-03-01\nDana Reyes told Jon Aldous of Perrin Quay. Maria Lund, a retired judge, is to lead the inquiry.\n---\ndate: 2025-03-02\nDana Reyes told Jon Aldous of Perrin Quay, said Professor Karl Otto, the head of the inquiry.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The jury was chaired by Maria Lund.\n---\ndate: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay, and Karl Otto (jury chair) spoke.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay, which was built by Maria Lund.\n---\ndate: 2025-03-02\nDana Reyes met Jon Aldous there. Karl Otto built Perrin Quay.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The former mediator, Maria Lund, was there.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Karl Otto, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. A driver, Maria Lund, was there.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. A driver, Karl Otto, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The judge was Maria Lund. An appeal was heard by Judge Karl Otto.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay before Judge Karl Otto.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Maria Lund, was there.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. After meeting Karl Otto, the mediator left.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The deputy mediator, Maria Lund, was there.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Karl Otto, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Maria Lund, was there.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Karl Otto, has replaced Maria Lund.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund chairs the finance committee.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Karl Otto chairs the harbour board.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay, which was built by Maria Lund and Karl Otto.\n---\ndate: 2025-03-02\nDana Reyes met Jon Aldous there. Karl Otto built Perrin Quay.",
  },
}
