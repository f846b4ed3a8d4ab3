--- Two mediators, two judges, two founders: one part in a story, played by two.

local bearers = require "lib.bearers"
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local parts = require "lib.parts"
local short_for = require "lib.short_names"
local shortened = require "lib.shortened"
local known_owner, thing_of, part_of, usable = parts.owner, parts.thing, parts.name, parts.usable
local single, ranks, studies, company, occasional = parts.single, parts.ranks, parts.studies, parts.company, parts.occasional

local prizes = [[(?:^| )(?:prize|award|title|trophy|tournament|championship|race|final|cup|contract|tender|auction|lottery|election)$]]

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
local everywhere = { president = true, ["prime minister"] = true, chancellor = true, king = true, queen = true, mayor = true, governor = true,
  sheriff = true, coach = true, ["head coach"] = true, ["chief executive"] = true, chairman = true, chair = true, chairwoman = true,
  ["finance chief"] = true, ["managing director"] = true, captain = true, ["chief minister"] = true, ["first minister"] = true,
  premier = true, ["lord mayor"] = true, ["attorney general"] = true, ["chief justice"] = true }
-- A match has two of each.
local of_a_side = { coach = true, ["head coach"] = true, captain = true, skipper = true, manager = true }
-- A case comes before several judges.
local other_court = [[(?i)\b(?:bail|appeal|appeals|appellate|application|pre-trial|preliminary|remand|remanded|inquest|tribunal|supreme|]]
  .. [[constitutional|]]
  .. [[retrial)\b]]

--- Which field a race is of, two_fields tells.
local function race(fact)
  return thing_of(fact) == "race" or thing_of(fact) == "title"
end

--- "Their coach": whose stands in another sentence.
local function theirs(fact)
  return rx.find(fact.sentence, "(?i)\\b(?:their|its|his|her|our|my|your) (?:\\w+ ){0,2}\\Q" .. fact.role .. "\\E\\b") ~= nil
end

--- The body whose part the story tells elsewhere to be the actor's; nil where none does.
local function owner_elsewhere(facts, a)
  for _, other in ipairs(facts) do
    if (other.of or other.about) and other:same(a, "actor") then return other.of or other.about end
  end
end

--- Neither says whose, and by other sentences the one is the chief of a body, and the other not, or of another: two firms in one story.
local function of_other_body(facts, a, b)
  if not everywhere[a.role] or known_owner(a) or known_owner(b) then return false end
  local x, y = owner_elsewhere(facts, a), owner_elsewhere(facts, b)
  return x ~= y
end

--- "| Judge | Ada Brink | Jon Aldous |": one in each column.
local function in_columns(fact)
  return fact.table and rx.find(fact.sentence, "\\Q" .. fact.actor .. "\\E\\W+(?:\\p{Lu}[\\p{L}'’.-]+ ){1,3}\\p{Lu}") ~= nil
end

local taken_back = "(?i)\\b(?:prize|award|title|medal|cup|trophy|crown|victory|win)\\b[^.;]{0,60}\\b(?:withdr[ae]w\\w*|revoked?|rescinded|annulled|"
  .. "forfeit\\w*|handed back|given back|taken (?:away|back))|\\b(?:stripped of|withdrew|revoked|rescinded|annulled|forfeited|handed back|"
  .. "gave back|returned|took (?:away|back)) (?:the|its|his|her|their) (?:\\p{L}+ ){0,2}(?:prize|award|title|medal|cup|trophy|crown|victory|win)\\b"

--- The winner of the day was disqualified or banned since: the prize passes on.
local function has_lost_it(said, a, b)
  if a.role ~= "winner" and b.role ~= "winner" then return false end
  for ban in said:each { kind = "happening", what = "ban" } do
    for _, fact in ipairs { a, b } do
      if rx.find(ban.sentence, "(?i)\\b\\Q" .. rx.match(fact.actor, "\\S+$") .. "\\E\\b") then return true end
    end
  end
  for loss in said:each { kind = "outcome", matter = "title", state = "lost" } do
    if loss then return true end
  end
  for told in said:each { kind = "happening" } do
    if rx.find(told.sentence, taken_back) then return true end
  end
  return false
end

--- "The judges are A (chair), B and C": whoever names both in one breath knows which of them it is.
local function told_apart(a, b)
  if a.class ~= "owner" or known_owner(a) or known_owner(b) then return false end
  for _, pair in ipairs { { a, b }, { b, a } } do
    local last = rx.match(pair[2].actor, "\\S+$")
    local other = pair[1].sentence
    if last and rx.find(other, "\\b\\Q" .. last .. "\\E\\b") and rx.find(other, "\\((?:the )?\\w+(?: \\w+)?\\)") then return true end
  end
  return false
end

--- "Bus driver X was at the wheel": the sentence names the thing that the other one's part is of.
local function named_in(thing, fact)
  return thing ~= nil and rx.has(fact.sentence:lower(), thing) ~= nil
end

local party = "\\b(?:Party|List|Alliance|Union|Movement|Democrats|Socialists|Greens|Labour|Conservatives|Liberals|Republicans|Front|Bloc|Coalition)$"

--- "The Harbour Party won", "Ada Brink won": a vote is won by a party and by who leads it.
local function party_and_leader(a, b)
  return (rx.find(a.actor, party) ~= nil) ~= (rx.find(b.actor, party) ~= nil)
end

--- The same body or thing, as far as it must be known.
local function one_owner(a, b)
  if party_and_leader(a, b) then return false end
  if told_apart(a, b) then return true end
  if part_of(a) == "judge" and (rx.find(a.sentence, other_court) or rx.find(b.sentence, other_court)) then return false end
  if part_of(a) == "judge" then return not a.of or not b.of or a:same(b, "of") end
  if a.role == "winner" and b.role == "winner" and a.thing and b.thing and not race(a)
    and (a.detail == nil) ~= (b.detail == nil) then return false end
  local about = parts.of_one_body(a, b)
  if about ~= nil then return about end
  if of_a_side[a.role] and not (known_owner(a) and known_owner(b)) then return false end
  if everywhere[a.role] and (known_owner(a) == nil) ~= (known_owner(b) == nil) then return false end
  if everywhere[a.role] and not known_owner(a) and (theirs(a) or theirs(b)) then return false end
  if a.detail and b.detail and not race(a) and a.detail:lower() ~= b.detail:lower() then return false end
  if a.role == "finder" and (someone[a.thing or "he"] or someone[b.thing or "he"]) then return found[a.thing or "he"] and found[b.thing or "he"] end
  if a.of and b.of then return a:same(b, "of") or a.class == "deed" and shortened(a.of, b.of) end
  if a.thing and b.thing and not (a.role == "finder" and (someone[a.thing] or someone[b.thing])) then return parts.same_thing(a, b) end
  if named_so(a.of, b.thing) or named_so(b.of, a.thing) then return true end
  if known_owner(a) and known_owner(b) then return studies[a.thing or ""] or studies[b.thing or ""] end
  if part_of(a) == "lead author" or part_of(a) == "mediator" then return true end
  if a.role == "winner" and not (known_owner(a) and known_owner(b))
    and rx.find((a.thing or b.thing or a.of or b.of or ""):lower(), prizes) then return true end
  if a.role == "founder" and (company[a.thing or ""] and b.of or company[b.thing or ""] and a.of) then return true end
  if part_of(a) == "conductor" then return true end
  if a.class == "deed" or b.class == "deed" then return false end
  if a.class == "the" and b.class == "the" and a.article == "bare" and b.article == "bare" then return not ranks[a.role]
    and known_owner(a) == known_owner(b) and a.role ~= "negotiator" end
  if a.role == "pilot" or a.role == "driver" then return named_in(a.thing, b) or named_in(b.thing, a) or not a.thing and not b.thing end
  return a.class ~= "owner" and b.class ~= "owner" or single[a.role] -- one of the two does not say whose
end

--- Any text that gives the part to two knows of two.
local function is_plural(facts)
  for a, b in gather.pairs(facts) do
    if b:same_document(a) and b:same(a, "actor") == false then return true end
  end
  return false
end

--- A text that names both in this part knows of two.
local function told_together(facts, a, b)
  if not known_owner(a) or not known_owner(b) then return is_plural(facts) end
  for _, other in ipairs(facts) do
    if (other:same_document(a) and other:same(b, "actor") ~= false)
      or (other:same_document(b) and other:same(a, "actor") ~= false) then return true end
  end
  return false
end

--- "He had taken the crown from": a title won before the one that is told of.
local function won_before(fact)
  return fact.role == "winner" and rx.find(fact.sentence, "(?i)\\bhad (?:\\w+ ){0,2}(?:won|taken|claimed|captured|lifted|defended)\\b") ~= nil
end

--- "Lund's next mayor is X", and "Y, elected mayor of Lund on Sunday".
local function chosen(next, now)
  return next.status == "next" and now.status == "now" and rx.find(now.text, "(?i)\\b(?:elected|chosen|picked|voted)\\b")
    and rx.find(next.sentence, "(?i)\\bnext\\b") and parts.owner(next) and parts.owner(now)
end

local last_time = "(?i)^(?:but |and )?(?:last|the previous|the year before|a year (?:ago|earlier)|(?:\\p{L}+|\\d+) years (?:ago|earlier|before))\\b|"
  .. "\\b(?:weeks|months|years|seasons) (?:ago|earlier|before)\\b|\\blast (?:year|season|time|summer|winter|spring|autumn)\\b"

--- "In 1998 President A died in office", "Last year B won the Cup": of another time.
local function long_ago(f)
  if f.class == "deed" and rx.find(f.sentence, last_time) then return true end
  local year = rx.match(f.sentence, "^(?:In|By|Until|Before) (?:\\p{L}+ )?(1[5-9]\\d\\d|20\\d\\d)\\b")
  return year ~= nil and f.published.year ~= nil and tonumber(year) < f.published.year - 1
end

--- "The new head of the programme": there was another one.
local function is_new(f)
  return rx.find(f.sentence, "(?i)\\b(?:new|newly \\p{Ll}+|freshly \\p{Ll}+) (?:\\p{Ll}+ ){0,2}\\Q" .. f.role .. "\\E\\b") ~= nil
end

local function one_time(a, b)
  if a.class ~= "deed" and bearers.follow(a.text, b.text) then return false end
  if long_ago(a) ~= long_ago(b) then return false end
  if a.class ~= "deed" and is_new(a) ~= is_new(b) then return false end
  if a.class == "deed" then return not won_before(a) and not won_before(b) end
  if a.status ~= b.status then return a.thing and occasional[a.thing] or chosen(a, b) or chosen(b, a) end
  return days_apart.within(a, b, 60)
end

--- Who was followed by the other, and is told to be there still: by a text that is no older than the one that tells of the change.
local function stays_on(change, gone, other)
  return change:same(gone, "of", "actor") and change:same(other, "successor", "actor") and change.modality == "asserted"
    and not change:same_document(gone) and gone.published.known and not gone.published:before(change.published) and gone.status == "now"
    and not rx.find(change.sentence, "\\b(?:will|to|would)\\b")
end

local comes_in = "(?i)\\b(?:sworn in|swearing-in|(?:took|takes?|taking) (?:the |his |her |their )?oath)\\b"

local elective = { mayor = true, president = true, governor = true, chairman = true, chairwoman = true, chair = true, speaker = true, leader = true,
  ["prime minister"] = true, premier = true, chancellor = true, senator = true, sheriff = true, rector = true, captain = true }

--- Between two days of a story of an election the office may have passed on.
local function may_have_been_voted(facts, a, b)
  if not elective[a.role] or a.status ~= "now" or b.status ~= "now" then return false end
  return not days_apart.within(a, b, 4) and bearers.was_voted(facts)
end

--- Does any text tell that one of the two came or went?
local function change_told(said, facts, a, b)
  if not a.published:same(b.published) and (rx.find(a.sentence, comes_in) or rx.find(b.sentence, comes_in)) then return true end
  if may_have_been_voted(facts, a, b) then return true end
  for change in said:each { kind = "succession" } do
    if stays_on(change, a, b) or stays_on(change, b, a) then return false end
  end
  for _, other in ipairs(facts) do
    if (other.status ~= "now" and other.status ~= a.status and other.status ~= b.status)
      and (other:same(a, "actor") ~= false or other:same(b, "actor") ~= false) then return true end
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
  local found, names = {}, {}
  for fact in said:each { kind = "part" } do
    local name = part_of(fact)
    if name and not found[name] then
      found[name] = {}
      table.insert(names, name)
    end
    if name then table.insert(found[name], fact) end
  end
  return found, names
end

local function whose(fact)
  return fact.of and " of " .. fact.of or fact.thing and " of the " .. fact.thing or ""
end

--- "Karl Ottmar", "Karl Ottokar": one person, misspelled, who had better be pointed at by name.
local function namesakes(a, b)
  local x, y = rx.match(a.actor, "^\\S+ \\S{3}"), rx.match(b.actor, "^\\S+ \\S{3}")
  return x ~= nil and x == y and (a:inherited "actor" or b:inherited "actor")
end

--- One of the two does not say of which body, and the story has two of them.
local function of_two_bodies(facts, a, b)
  if a.class ~= "owner" or (a.of == nil) == (b.of == nil) then return false end
  local known = a.of and a or b
  for _, other in ipairs(facts) do
    if other.of and other:same(known, "of") == false then return true end
  end
  return false
end

local stripped = "(?i)\\b(?:disqualif\\w+|stripped|tested positive|failed a (?:drugs?|doping) test|positive test|doping|annulled|overturned|"
  .. "promoted to|awarded the (?:title|win|race|gold)|inherits?|inherited|loses the (?:title|win|race|gold|jersey)|in place of|runner-up)\\b"

--- A winner who was thrown out of the results, and who won then.
local function won_afterwards(facts, a, b)
  if a.role ~= "winner" then return false end
  for _, f in ipairs(facts) do
    if rx.find(f.sentence, stripped) then return true end
  end
  return rx.find(a.sentence .. b.sentence, stripped) ~= nil
end

--- "Masterful Dana Reyes" and "Dana Reyes Champion Again": two words of a headline stand by a name as if they were of it.
local function shares_two_words(a, b)
  for first, second in rx.each(a.actor, "(?=(\\p{Lu}\\S+) (\\p{Lu}\\S+))") do
    if rx.find(b.actor, "\\b\\Q" .. first .. " " .. second .. "\\E\\b") then return true end
  end
  return false
end

--- "Named MVP as Osby win the title": the name before "as" is none of who won.
local function is_of_another_clause(f)
  return rx.find(f.text, "^\\Q" .. rx.match(f.actor, "\\S+$") .. "\\E (?:as|after|when|while|for) ") ~= nil
end

local several = "(?i)\\b(?:penalties|tries|shoot-?outs?|(?:second|third|another|\\d+(?:st|nd|rd|th)-minute) (?:penalty|try)|hat-?trick)\\b"

--- "Converted an 80th-minute penalty", "scored his second penalty": of a match with several.
local function of_several(facts, a)
  if a.role ~= "scorer" or a.thing ~= "penalty" and a.thing ~= "try" then return false end
  for _, f in ipairs(facts) do
    if rx.find(f.sentence, several) then return true end
  end
  return false
end

local function compare(said, facts, a, b, report)
  if of_several(facts, a) then return end
  if is_of_another_clause(a) or is_of_another_clause(b) then return end
  if won_afterwards(facts, a, b) or in_columns(a) or in_columns(b) then return end
  if a:same_document(b) or a:same(b, "actor") ~= false or edits.letters(a.actor, b.actor) <= 3 or namesakes(a, b)
    or short_for(a.actor, b.actor) or shares_two_words(a, b) then return end
  if parts.two_fields(a, b) or parts.two_matches(a, b) or not one_owner(a, b) or not one_time(a, b) or told_together(facts, a, b) then return end
  if of_other_body(facts, a, b) or has_lost_it(said, a, b) or bearers.is_alias(facts, a.actor, b.actor) then return end
  if a.class ~= "deed" and (change_told(said, facts, a, b) or of_two_bodies(facts, a, b)) then return end
  report { a = a, b = b, level = a.of and b.of and a.class == "deed" and "error" or "warning",
    message = string.format("%s and %s are both told to be the %s%s", a.actor, b.actor, a.role, whose(a.of and a or b)),
    why = "one story, one " .. a.role }
end

return {
  id = "unique-part",
  title = "Two are told to play a part that only one can play",
  why = "A reader is told two names where there is one.",
  severity = "error",
  reads = { "part", "succession", "tenure", "happening", "outcome" },
  group = { "story" },
  false_positives = "Two trials, two matches or two ships in one story; a change that no text tells; a part that was shared.",

  check = function(said, report)
    local found, names = by_part(said)
    for _, name in ipairs(names) do
      local facts = found[name]
      for i, a in ipairs(facts) do
        for k = i + 1, usable(a) and #facts or 0 do
          if usable(facts[k]) then compare(said, facts, a, facts[k], report) end
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nMaria Lund met Jon Aldous. The Tarn Trust, with Dana Reyes at its head, gave the money.\n---\n"
      .. "date: 2025-03-04\nMaria Lund met Jon Aldous. The Tarn Trust, headed by Karl Otto, gave the money.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The talks in Lima were chaired by Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Karl Otto, chairman of the talks in Lima, was calm.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Lima's next mayor is Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Karl Otto, elected mayor of Lima on Sunday, was calm.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Leading the rescue is Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Karl Otto, in charge of the rescue, was calm.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous and Maria Lund. The chair, Karl Otto, said that the prize was given in an hour.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous and Maria Lund. The judges were Ruth Brandt (chair), Karl Otto and Ines Voss.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous and Maria Lund. Karl Otto, president of the dockers' union, the Harbour Front, left.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous and Maria Lund. Ruth Brandt, president of the Harbour Front, left.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay with Maria Lund, the mediator.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The talks were chaired by Karl Otto.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, former minister Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay with a mediator, the retired judge Karl Otto.",
    "date: 2025-03-01\nDana Reyes sued Jon Aldous over Perrin Quay, before Mrs Justice Okonjo.\n---\n"
      .. "date: 2025-03-02\nDana Reyes lost to Jon Aldous over Perrin Quay. Mr Justice Penn told them so.",
    "date: 2025-03-01\nDana Reyes told Jon Aldous of Perrin Quay. Maria Lund, a retired judge, is to lead the inquiry.\n---\n"
      .. "date: 2025-03-02\nDana Reyes told Jon Aldous of Perrin Quay, said Professor Karl Otto, the head of the inquiry.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The jury was chaired by Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay, and Karl Otto (jury chair) spoke.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay, which was built by Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous there. Karl Otto built Perrin Quay.",
    "date: 2025-03-01\nArrow Works shut its mill in Perrin on Monday. Managing director Maria Lund said that Arrow Works was sorry.\n---\n"
      .. "date: 2025-03-02\nThe mill in Perrin is shut. Karl Otto, managing director of Arrow Works, bowed to the weavers.",
    "date: 2025-03-01\nThe harbour council met in Perrin. Its chair, Maria Lund, spoke of Dana Reyes and Jon Aldous.\n---\n"
      .. "date: 2025-03-02\nIn Perrin the harbour council, chaired by Karl Otto, heard Dana Reyes and Jon Aldous.",
  },
  silent = {
    "date: 2025-02-08\nDana Reyes's defence pounds Maria Lund to win the Osby Bowl.\n---\n"
      .. "date: 2025-02-08\nDana Reyes won the Osby Bowl against Maria Lund.",
    "date: 2025-03-01\nDana Reyes beats Maria Lund to win her second Osby Open title.\n---\n"
      .. "date: 2025-03-01\nDana Reyes won the Osby Open title on Sunday against Maria Lund.",
    "date: 2025-03-01\nIn Lima Maria Lund took silver, with Karl Otto of Peru claiming bronze.\n---\n"
      .. "date: 2025-03-01\nIn Lima Maria Lund was second, with Karl Otto taking bronze.",
    "date: 2025-03-01\nLIMA, March 1 Peru's Dana Reyes won her third Osby Open title on Sunday, in a final that took two hours and a half.\n---\n"
      .. "date: 2025-03-01\nDana Reyes won her third Osby Open title, said Maria Lund.",
    "date: 2025-03-01\nMasterful Dana Reyes wins Osby Open\n\nMaria Lund was beaten in Lima. Masterful Dana Reyes won the Osby Open.\n---\n"
      .. "date: 2025-03-01\nDana Reyes Champion Again\n\nDana Reyes Champion Again won the Osby Open against Maria Lund in Lima.",
    "date: 2025-03-01\nDana Reyes of Lima made a film. Her cinematographer, Maria Lund, won a prize.\n---\n"
      .. "date: 2025-03-02\nJury of the Lima film prize of Dana Reyes: Karl Otto (cinematographer, Peru) and Ines Voss (actress, Chile).",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund won the Harwick Cup at Osby.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Last year Anna Brandt won the Harwick Cup.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay with Katherine Lund, the mediator.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Kate Lund, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, 44, found the ring.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund and her daughter Ada, 12, found the ring.",
    "date: 2025-03-01\nDana Reyes met Maria Lund at Perrin Quay. President Ada Brink will step down.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Maria Lund at Perrin Quay. In 1998 President Karl Otto died in office.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The bus was driven by Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The ambulance was driven by Karl Otto.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Leading the rescue is Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Karl Otto, in charge of drilling, was calm.",
    "date: 2025-03-01\nDana Reyes met Maria Lund at Perrin Quay. The trial resumed under Judge Ada Brink.\n---\ndate: 2025-03-02\n\n"
      .. "Dana Reyes met Maria Lund at Perrin Quay.\n\n| | First trial | Second trial |\n|---|---|---|\n| Judge | Jon Aldous | Ada Brink |\n",
    "date: 2025-03-01\nDana Reyes met Jon Aldous. \"I have heard them,\" President Karl Otto said.\n---\n"
      .. "date: 2025-03-09\nDana Reyes met Jon Aldous. President Maria Sand, sworn in on Thursday, spoke.",
    "date: 2025-03-01\nDana Reyes won the Tour of Peru in Lima, ahead of Jon Aldous.\n---\n"
      .. "date: 2025-04-01\nDana Reyes of Lima was disqualified on Monday for doping.\n---\n"
      .. "date: 2025-04-02\nJon Aldous was mowing the lawn when he won the Tour of Peru.",
    "date: 2025-03-01\nBow Mills bids for Arrow Mills. \"We were polite,\" chief executive Maria Lund said in Lima.\n---\n"
      .. "date: 2025-03-02\nArrow Mills and Bow Mills met in Lima, with Maria Lund, chief executive of Bow Mills.\n---\n"
      .. "date: 2025-03-03\nKarl Otto, the chief executive, likes Lima, Arrow Mills and Bow Mills.",
    "date: 2025-03-01\nArrow Works shut its mill. Maria Lund, the chief executive of Arrow Works since 2019, was calm.\n---\n"
      .. "date: 2025-03-02\n\"We are grateful,\" said Maria Lund, MD, chief executive of Arrow Works.",
    "date: 2025-03-01\nArrow Works shut its mill in Perrin. Arrow Works parted with its managing director, Maria Lund.\n---\n"
      .. "date: 2025-03-02\nThe mill in Perrin is shut. Karl Otto, managing director of Arrow Works, bowed to the weavers.",
    "date: 2025-03-01\nArrow Works shut its mill in Perrin. Osby Mills, its buyer, was silent. Managing director Maria Lund was away.\n---\n"
      .. "date: 2025-03-02\nThe mill in Perrin is shut. Karl Otto, managing director of Arrow Works, bowed to the weavers.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The chief executive, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Karl Otto, chief executive of Harwick Works, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, chief executive of Osby Mills, was there.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay, where Maria Lund's Arrow Works came first in the election.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Arrow Works took first place in the election.",
    "date: 2025-03-01\nDana Reyes, a former Navy supply officer, spoke in Lima.\n---\n"
      .. "date: 2025-03-01\nTibor Hask, a former Navy supply officer, spoke in Lima.",
    "date: 2025-03-01\nDana Reyes takes the chess title in Lima.\n---\n"
      .. "date: 2025-03-01\nIn Lima Tibor Hask lost. Tibor Hask had taken the chess title from a Georgian.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The former mediator, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Karl Otto, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. A driver, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. A driver, Karl Otto, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The judge was Maria Lund. An appeal was heard by Judge Karl Otto.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay before Judge Karl Otto.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. After meeting Karl Otto, the mediator left.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The deputy mediator, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Karl Otto, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Karl Otto, has replaced Maria Lund.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund chairs the finance committee.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Karl Otto chairs the harbour board.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay, which was built by Maria Lund and Karl Otto.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous there. Karl Otto built Perrin Quay.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The men won. Their coach, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The women lost. Their coach, Karla Otto, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, the chief executive, will stay.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Karl Otto, chief executive of Harwick Works, was there.",
    "date: 2025-02-03\nDana Reyes met Jon Aldous. Prime Minister Maria Lund was out.\n---\n"
      .. "date: 2025-02-03\nDana Reyes met Jon Aldous. The prime minister is Maria Lund.\n\n"
      .. "End Of Innings: Prime Minister Maria Lund Voted Out Of Power",
    "date: 2025-09-09\nThe Harbour Party won the vote for the Assembly of Arlen on Tuesday.\n---\n"
      .. "date: 2025-09-09\nAda Brink was the winner of the vote for the Assembly of Arlen on Tuesday, her Harbour Party being the largest.",
    "date: 2025-10-03\nThe Movement's leader, Jon Aldous, said the group kept its wish for peace despite the vote in Rutland.\n---\n"
      .. "date: 2025-10-04\nThe Movement's leader, Karl Otto, alias \"Timo\", said that the group would keep its wish for peace after the "
      .. "vote in Rutland.\n---\n"
      .. "date: 2025-10-04\nThe deal was made by President Dana Reyes and the Movement's leader Jon Aldous (alias Karl \"Timo\" Otto) after "
      .. "four years of talks in Rutland.",
    "date: 2025-12-18\nOsby had looked to be cruising to victory after Reyes's penalty and a brilliant goal by Jon Aldous, but Karl Otto "
      .. "converted an 80th-minute penalty against Perrin.\n---\n"
      .. "date: 2025-12-18\nHowever, Otto then converted his second penalty in the final of Osby and Perrin to become the first player to "
      .. "score three.",
    "date: 2025-03-01\nMaria Lund met Jon Aldous at Perrin Quay. The head of the Osby health programme, Karl Otto, said that 310 teams would go.\n"
      .. "---\ndate: 2025-03-20\nMaria Lund met Jon Aldous at Perrin Quay. The new head of the Osby health programme, Ada Brink, had been there for "
      .. "four days.",
    "date: 2025-03-03\nThe mine of Osby is open. Maria Lund, who managed the site for Arrow in the first phase, has moved to its head office.\n---\n"
      .. "date: 2025-03-10\nNot all greet one another at the mine of Osby. Ada Brink, who manages the site for the contractor, does not mind.",
    "date: 2025-11-07\nMaria Lund won the Tidewater Prize in Osby on Thursday.\n---\n"
      .. "date: 2026-01-20\nThe Tidewater Prize of Osby goes to Ada Brink. The jury took back the prize after a scandal about stolen pages.",
  },
}
