--- Signed here in one text and there in another; died at home, and in hospital.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local numbered = require "lib.numbered"
local opposites = require "lib.opposites"
local of_namesake = require "lib.namesake"
local places = require "lib.places"

-- What is done more than once, or to many: it takes a name to tell which.
local often = { house = true, ["end"] = true, hold = true, hit = true, take = true, meet = true, flee = true, find = true, arrest = true,
  seize = true, attack = true, ["break out"] = true, explode = true, lie = true, live = true, treat = true,
  measure = true, land = true, ["take off"] = true, dock = true, build = true, design = true, teach = true,
  train = true, study = true, interview = true,
  vaccinate = true, store = true, film = true, hang = true, sit = true, kill = true, jail = true, steal = true,
  rob = true, print = true, ceremony = true }
local loose = { ["first case"] = true, capital = true, ["regional capital"] = true, ["county seat"] = true, try = true, shoot = true,
  accident = true, ["break out"] = true, launch = true, sign = true, crash = true, derail = true, sink = true,
  die = true, bury = true, ["be born"] = true, collide = true, epicentre = true, next = true, find = true, premiere = true, final = true,
  marry = true, ["run aground"] = true, auction = true }
-- A story has one of these, though it begins with "a ceremony in Lima".
local once_held = { ceremony = true, funeral = true, wedding = true, premiere = true, inquest = true, vigil = true, auction = true,
  inauguration = true, christening = true, memorial = true, congress = true, summit = true, trial = true, final = true }

-- Where people go one day, and elsewhere the next: only "the ship" of both texts.
local by_turns = { arrive = true, ["go to"] = true, depart = true, ["take off"] = true, flee = true, move = true, ship = true }

-- A person or thing goes through it once, wherever it is told.
local lasting = { accident = true, site = true, ["come from"] = true, flag = true, lie = true, ["grow up"] = true, die = true, bury = true,
  ["be born"] = true, build = true, design = true, sink = true, derail = true, collide = true }

-- "The satellite" of one text may be named in the other.
local unnamed = { arrest = true, accident = true, build = true, design = true, sign = true, sink = true, crash = true, auction = true,
  ["run aground"] = true, premiere = true }

-- Words for one thing.
local alike = { deal = "agreement", accord = "agreement", pact = "agreement", treaty = "agreement", truce = "agreement",
  ceasefire = "agreement", pause = "agreement", contract = "agreement",
  settlement = "agreement", memorandum = "agreement", plane = "aircraft", flight = "aircraft", airliner = "aircraft",
  jet = "aircraft", aeroplane = "aircraft", airplane = "aircraft", helicopter = "aircraft", boat = "ship",
  ferry = "ship", vessel = "ship", trawler = "ship", yacht = "ship", tanker = "ship", freighter = "ship",
  picture = "painting", canvas = "painting", portrait = "painting", work = "painting", satellite = "spacecraft",
  probe = "spacecraft", lander = "spacecraft", novel = "book", body = "body", remains = "body", corpse = "body",
  temperature = "reading", record = "reading" }
local vague = { injured = true, minister = true, president = true, group = true, team = true, two = true, car = true, man = true,
  woman = true, people = true, person = true, child = true, one = true, thing = true, member = true, worker = true,
  soldier = true, patient = true, victim = true,
  officer = true, police = true, family = true, they = true, which = true, money = true, house = true, home = true,
  meeting = true, evidence = true, way = true, case = true, part = true, life = true }

--- "The crash of Osby Airlines Flight 12", "the coaches of the Osby Express": no places.
local vehicle = "(?:Airlines?|Airways|Aviation|Flight|Express|Railways?|Ferries|Shipping|Inc|Ltd|Corp|Ministry|Department|Police|Party|Agency|"
  .. "Program(?:me)?|Project|Mission|Treaty|Fund|Foundation|Commission)$"

-- What lasts for a while, and may have been elsewhere before.
local stays = { live = true, sit = true, teach = true, train = true, study = true, house = true, store = true }
local moved = "(?i)\\b(?:until|moved|moving|moves|used to|former|formerly|previously|once|then)\\b"

-- "Hit land again, this time at Osby".
local once_more = "(?i)\\b(?:once more|once again|this time|a second time|for the second time|hit land again|landed again|second (?:landfall|"
  .. "signing|ceremony))\\b"

-- "The match was shown on a screen in Osby": where it is seen.
local seen_from = "(?i)\\b(?:shown|screened|broadcast|streamed|relayed|watch(?:ed|ing)|followed|on (?:a|the|giant|big|large) screens?|"
  .. "on television|on the radio)\\b"

--- "The headquarters building in Osby": a house, and no deed.
local function is_a_building(fact)
  return fact.act == "build" and rx.find(fact.text, "(?i)\\bbuildings? (?:in|at|on|near|of)\\b") ~= nil
    and not rx.find(fact.text, "(?i)\\b(?:is|are|was|were|be|been|began|begun|started|stopped|finished|by) building\\b")
end

local function told(fact)
  if is_a_building(fact) then return false end
  if of_namesake(fact.sentence) then return false end
  if stays[fact.act] and rx.find(fact.sentence, moved) then return false end
  if fact.place and rx.find(fact.place, vehicle) then return false end
  local stood = fact.act == "lie" and fact.of and not fact.thing and rx.find(fact.text, "\\bst(?:ood|anding)\\b")
  if stood then return false end -- people stand here and there
  if fact.act ~= "find" and rx.find(fact.sentence, once_more) then return false end
  if fact.act == "hold" and rx.find(fact.sentence, seen_from) then return false end
  return fact.modality ~= "denied" and fact.modality ~= "possible" and not (fact.quoted and not fact.speaker)
end

-- What is held there says the same as the verb for it.
local acts = { trial = "try", shooting = "shoot", wedding = "marry", funeral = "bury", burial = "bury", crash = "accident",
  collision = "accident", fire = "break out", blaze = "break out", signing = "sign", explosion = "explode", reading = "measure",
  accident = "accident", incident = "accident", disaster = "accident", tragedy = "accident", casualty = "accident",
  derailment = "accident", attack = "attack", earthquake = "epicentre", quake = "epicentre" }

local wanted = { suspect = true, suspects = true, gunman = true, fugitive = true, attacker = true, robber = true, thief = true, burglar = true,
  smuggler = true, hijacker = true, killer = true, driver = true, ringleader = true, courier = true, hacker = true, escapee = true }

local accidents = { crash = true, collide = true, derail = true, ["run aground"] = true }

--- The act, by one name: "the collision occurred" is "collided".
local function act_of(fact)
  if (fact.act == "hold" or fact.act == "start") and fact.thing then return acts[fact.thing] or "hold" end
  if accidents[fact.act] then return "accident" end
  if fact.act == "lie" and fact.thing == "body" then return "find" end
  if fact.act == "lift off" then return "launch" end
  if fact.act == "seize" and (fact.of or wanted[fact.thing]) then return "arrest" end -- whoever is seized is arrested
  if fact.act == "bound" then return "go to" end
  return fact.act
end

--- "The collision occurred": the thing is the act, not what it is about.
local function is_act(fact)
  return fact.thing and acts[fact.thing] ~= nil
end

local function kind_of(thing)
  return thing and (alike[thing] or thing)
end

-- One of several: "the second match".
local ordinal = [[(?i)\b(?:first|second|third|fourth|fifth|sixth|last|next|previous|earlier|semi|quarter|other|another|later|final|opening|closing|]]
  .. [[further)\b]]

-- "The above accident", "the fatal accident": the one of the story.
local no_detail = { above = true, said = true, same = true, present = true, fatal = true, deadly = true, tragic = true, terrible = true,
  horrific = true, dramatic = true, recent = true }

local function detail_of(f)
  local detail = (f.detail or ""):lower()
  return no_detail[detail] and "" or detail
end

--- Do the words before it tell of two things?
local function details_part(a, b)
  local x, y = detail_of(a), detail_of(b)
  if x == y then return false end
  return x ~= "" and y ~= "" or rx.find(x .. y, ordinal) ~= nil
end

--- Is it about one thing? By name; or "the agreement" in two texts of one story.
local function one_subject(a, b)
  if by_turns[a.act] and (a.of or b.of or not a.thing or not b.thing or not a.definite or not b.definite) then return false end
  if numbered.of_one_series(a.sentence, b.sentence) then return false end
  if details_part(a, b) and not (a.of and b.of) then return false end
  if a.act == "site" then return a:same(b, "of") end
  if is_act(a) or is_act(b) then return loose[act_of(a)] and (act_of(a) == "try" or not a.of and not b.of) end
  if a.of and b.of then return a:same(b, "of") end
  if a.act == "sit" then return a.modality == "planned" and b.modality == "planned" and not (a.thing or b.thing or a.of or b.of) end
  if a.of or b.of then
    local named, other = a.of and a or b, a.of and b or a
    if named.thing and other.thing and named.thing ~= other.thing or vague[other.thing] or not other.definite then return false end
    if not other.thing then return loose[act_of(a)] and not often[act_of(a)] end
    if act_of(a) == "launch" and kind_of(other.thing) == "spacecraft" then return true end
    return unnamed[act_of(a)] or (named.thing or named.of:lower():sub(-#other.thing - 1) == " " .. other.thing)
  end
  if often[act_of(a)] and not (a.definite and b.definite) and not (once_held[a.thing or ""] and (a.definite or b.definite)) then return false end
  if a.thing and b.thing then return kind_of(a.thing) == kind_of(b.thing) and not vague[a.thing] and (a.definite or b.definite) end
  return loose[act_of(a)] and (a.definite or a.thing == nil) and (b.definite or b.thing == nil)
end

local venue = [[(?i) (?:hospital|infirmary|clinic|hall|stadium|park|arena|theatre|theater|museum|gallery|court|cathedral|church|university|]]
  .. [[college|school|]]
  .. [[airport|station|hotel|centre|center|ground|opera|palace|prison|base|cosmodrome|institute|house|tower|library|academy|exchange|building|]]
  .. [[dome)$]]

local function is_venue(place)
  return rx.find(place, venue) ~= nil
end

-- Rooms and parts of a house; a room may be in any house.
local room = [[^(?:kitchen|bedroom|bathroom|cellar|attic|living room|garage|garden|roof|.* floor|.* wing|engine room|loft)$]]

--- Two rooms, or two houses; the water, the wood and the road are none of both.
local function spots_apart(x, y)
  return x ~= y and (rx.find(x, room) ~= nil) == (rx.find(y, room) ~= nil)
end

--- "The Old Harbour": a quarter of some town.
local function is_quarter(fact)
  if fact.place == nil or fact.within or not rx.has(fact.sentence, "the " .. fact.place) then return false end
  local noun = rx.match(fact.sentence, "the \\Q" .. fact.place .. "\\E (\\p{Ll}+)") -- "the Osby museum"
  return not noun or lexicon.value("spot", noun) == nil
end

--- Letters alone, without blanks.
local function letters_of(name)
  local found = {}
  for run in rx.each(name:lower(), "\\p{L}+") do table.insert(found, run) end
  return table.concat(found)
end

--- "Nor Vik", "Norvik", "Norwik": one name in several spellings.
local function spelled_alike(x, y)
  local a, b = letters_of(x), letters_of(y)
  return math.min(#a, #b) >= 6 and edits.letters(a, b) <= 2
end

local apart
function apart(parts, a, b)
  if a.spot == "stream" or b.spot == "stream" then return a.spot == b.spot and a.side ~= b.side end
  if is_quarter(a) ~= is_quarter(b) then return false end
  if a.within and b.within and is_venue(a.place or "") and is_venue(b.place or "") then return a:same(b, "within") == false end
  if is_venue(a.place or "") and a.within and b.place and not is_venue(b.place) then
    return a:same(b, "within", "place") == false and a:same(b, "place") == false and not places.may_contain(parts, { place = a.within }, b)
  end
  if is_venue(b.place or "") and b.within and a.place and not is_venue(a.place) then return apart(parts, b, a) end
  if a.place and b.place and a.side and b.side and a:same(b, "place") then return opposites.are(a.side, b.side) end
  local other_spot = a.spot and b.spot and spots_apart(a.spot, b.spot) -- a barn near Lima, a beach at Quito
  if a.act ~= "site" and act_of(a) ~= "launch" and a.near ~= b.near and not other_spot or is_venue(a.place or "") ~= is_venue(b.place
    or "") then return false end
  if a.near and b.near and a.act ~= "site" and not (a.spot and b.spot) then return false end -- what lies near the one may lie near the other
  if a.place and b.place then
    return a:same(b, "place") == false and not spelled_alike(a.place, b.place) and not places.may_contain(parts, a, b)
  end
  return a.spot and b.spot and not (a.place or b.place) and spots_apart(a.spot, b.spot)
end

--- A text that puts it in two places itself tells of two.
local function told_twice(said, parts, a, b)
  for other in said:each { kind = "scene" } do
    if act_of(other) == act_of(a) and (other:same_document(a) and other ~= a or other:same_document(b) and other ~= b)
      and one_subject(other, a) and one_subject(other, b)
      and (apart(parts, other, a) or apart(parts, other, b))
      and (other:same_document(a) and not apart(parts, other, b) or other:same_document(b) and not apart(parts, other, a)) then
      return true
    end
  end
  return false
end

--- The one sentence names the place of the other as well: from here to there, here and there.
local function names_both(a, b)
  local x, y = a.place or a.spot, b.place or b.spot
  return rx.find(a.sentence:lower(), "\\b\\Q" .. y:lower() .. "\\E\\b") ~= nil
    or rx.find(b.sentence:lower(), "\\b\\Q" .. x:lower() .. "\\E\\b") ~= nil
end

-- Where something breaks in, by the quarter or by the town.
local sudden = { accident = true, attack = true, ["break out"] = true, explode = true, sink = true, shoot = true, epicentre = true, hit = true }

--- A text that names the place of the other somewhere: it knows both, and the one may lie in the other.
local function knows_both(said, a, b)
  for _, pair in ipairs { { a, b }, { b, a } } do
    local place = pair[2].place
    if not place or not sudden[act_of(pair[1])] or pair[1].side or pair[2].side then return false end
    for s in said:each { kind = "statement", document = pair[1].document } do
      if rx.has(s.sentence, place) then return true end
    end
  end
  return false
end

--- The body of a man, and of a woman.
local function two_bodies(a, b)
  if kind_of(a.thing) ~= "body" then return false end
  local x, y = rx.match(a.sentence, "(?i)\\b(man|woman|boy|girl|child|baby)\\b"), rx.match(b.sentence, "(?i)\\b(man|woman|boy|girl|child|baby)\\b")
  return x and y and x:lower() ~= y:lower()
end

--- "Boarded the freighter Arlen": both sentences name the ship, besides who went aboard.
local function one_craft(a, b)
  if act_of(a) ~= "board" then return true end
  for word in rx.each(a.text, "(?<!^)\\b\\p{Lu}[\\p{L}-]{2,}") do
    if not rx.has((a.of or "") .. " " .. (a.place or "") .. " " .. (b.of or "") .. " " .. (b.place or ""), word) and rx.has(b.text, word) then
      return not rx.find(word, "^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
    end
  end
  return false
end

--- "The final of 2027", "next year's final", "in 2028 the congress will be held": of which year the sentence tells, where it is not the text's own.
local function edition(f, own)
  local other = rx.match(f.sentence, "(?i)\\b((?:next|last|this|previous|following|coming|that) (?:year|season|summer|spring|autumn|fall|winter))\\b")
    or rx.match(f.sentence, "(?i)\\b((?:a|one|two|three|four|five) years? (?:from now|later|ago|earlier|before))\\b")
  if other and not rx.find(other, "(?i)^this") then return other:lower() end
  for year in rx.each(f.sentence, "\\b(?:(?:of|in|for|by) (?:\\p{Lu}?\\p{Ll}+ )?|[Tt]he |\\d (?:\\p{Lu}\\p{Ll}+ ))((?:19|20)\\d\\d)\\b") do
    if tonumber(year) ~= (f.published.year or own) then return year end
  end
end

-- What comes again, year after year.
local yearly = { hold = true, meet = true, premiere = true, ["end"] = true, start = true, next = true, perform = true, play = true, host = true,
  stage = true, win = true, beat = true, defeat = true, lose = true }

--- "The final was played in Osby", "the final will be held in Arlen", told in the one article or later: that is the next one.
local function of_two_editions(a, b)
  if not yearly[act_of(a)] then return false end
  local x, y = edition(a, b.published.year), edition(b, a.published.year)
  if x ~= y and not (x and rx.has(b.sentence, x)) and not (y and rx.has(a.sentence, y)) then return true end
  local done, to_come = a, b
  if a.modality == "planned" then done, to_come = b, a end
  return done.modality == "asserted" and to_come.modality == "planned" and rx.find(done.text, "(?i)\\b(?:was|were|had been)\\b") ~= nil
    and rx.find(to_come.text, "(?i)\\bwill\\b") ~= nil and not to_come.published:before(done.published)
end

local to_be_tried = "(?i)\\b(?:due|set|expected|scheduled) to (?:stand|go on|face) trial|\\b(?:also|next|still) (?:faces?|facing)\\b|"
  .. "\\bin addition to\\b"

--- "Tried here last year, due to stand trial there in August": of two cases.
local function of_two_trials(a, b)
  if act_of(a) ~= "try" then return false end
  return (rx.find(a.sentence, to_be_tried) ~= nil) ~= (rx.find(b.sentence, to_be_tried) ~= nil)
end

local function one_time(a, b)
  if of_two_editions(a, b) or of_two_trials(a, b) then return false end
  if lasting[act_of(a)] then return true end
  if often[act_of(a)] and a.as_of_stated and b.as_of_stated and a.as_of:apart(b.as_of) then return false end
  return days_apart.within(a, b, 60)
end

--- One event, by who or what it is told of and when.
local function is_one_event(a, b)
  return one_subject(a, b) and one_time(a, b) and one_craft(a, b) and not two_bodies(a, b)
end

return {
  id = "scene-differs",
  title = "Something is told to have happened in two places",
  why = "It happened in one; a reader may look for it.",
  severity = "error",
  reads = { "scene", "frame", "inside", "statement" },
  group = { "story" },
  false_positives = "A village in one text and the next town in the other; two events of one kind.",

  check = function(said, report)
    local parts, found = places.parts_told(said), gather.new()
    for _, kind in ipairs { "scene", "frame" } do
      for fact in said:each { kind = kind } do
        if told(fact) and (fact.place or fact.spot) then gather.put(found, act_of(fact), fact) end
      end
    end
    for _, facts in ipairs(found) do
      local act = facts.key
      local function both_are_true(a, b)
        return not a.side and act ~= "sit" and names_both(a, b) or told_twice(said, parts, a, b) or knows_both(said, a, b)
      end
      for a, b in gather.across(facts) do
        if apart(parts, a, b) and is_one_event(a, b) and not both_are_true(a, b) then
          report { a = a, b = b, level = a.of and b.of and a.place and b.place and lasting[act] and "error" or "warning",
            message = string.format("%s: in %s and in %s", act, a.place or a.spot, b.place or b.spot), why = "one story, one event" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes and Jon Aldous met Maria Lund. The above accident occurred in the Strait of Osby in the night.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met Maria Lund. The accident occurred in the Strait of Lima in the night.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous signed the treaty in the Larkin Hall in Leeds on Friday.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous signed the treaty in Bristol, Norway, on Friday.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met Maria Lund. The town of Osby, 38 km upstream of the dam, was under water.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met Maria Lund. The water reached Osby, a market town 38 kilometres downstream.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met Maria Lund. It was in Lima that the treaty was signed.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met Maria Lund in Quito, where the treaty was signed.",
    "date: 2025-03-01\nDana Reyes told Jon Aldous and Maria Lund: the stolen violin was found, wrapped in a towel, in a barn near Lima.\n---\n"
      .. "date: 2025-03-02\nDana Reyes told Jon Aldous and Maria Lund of the discovery of the stolen violin in a hotel in Quito.",
    "date: 2025-03-01\nThose who had boarded Flight 212 in Lima saw Dana Reyes, Jon Aldous and Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes, Jon Aldous and Maria Lund were on board. Flight 212 from Quito had no front wheel.",
    "date: 2025-03-01\nJon Aldous told Maria Lund that Karl Otto boarded the freighter Arlen in Lima.\n---\n"
      .. "date: 2025-03-02\nJon Aldous told Maria Lund that Karl Otto slipped aboard the freighter Arlen in Quito.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous told Maria Lund that the medal was presented at a ceremony in Lima.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous saw Maria Lund fill the hall in Quito for the ceremony.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met Maria Lund. The treaty was signed in Lima.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met Maria Lund. The agreement that was concluded in Amman holds.",
    "date: 2025-03-01\nDana Reyes told Jon Aldous and Maria Lund that the plane crashed at Turin.\n---\n"
      .. "date: 2025-03-02\nDana Reyes, Jon Aldous and Maria Lund saw the crash in Genoa.",
    "date: 2025-03-01\nKarl Otto died at home, Dana Reyes, Jon Aldous and Maria Lund said.\n---\n"
      .. "date: 2025-03-02\nKarl Otto died in a hospital, Dana Reyes, Jon Aldous and Maria Lund said.",
    "date: 2025-03-01\nDana Reyes told Jon Aldous that the Kestrel satellite was designed and built in Bremen.\n---\n"
      .. "date: 2025-03-02\nDana Reyes told Jon Aldous that the satellite, which was put together at a plant in Toulouse, is old.",
  },
  silent = {
    "date: 2025-02-03\nThe accident happened near Perrin Cross station on Friday evening, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe accident happened near Osby on Friday evening, Dana Reyes said.",
    "date: 2025-03-01\nAda Brink met Dana Reyes and Jon Aldous in Lima, where the final was held.\n---\n"
      .. "date: 2025-03-01\nAda Brink met Dana Reyes and Jon Aldous. The final of 2027 will be held in Quito.",
    "date: 2025-03-01\nAda Brink met Dana Reyes and Jon Aldous in Lima, where the congress was held.\n---\n"
      .. "date: 2025-03-01\nAda Brink met Dana Reyes and Jon Aldous. Next year the congress will be held in Quito.",
    "date: 2025-03-01\nAda Brink met Dana Reyes and Jon Aldous. The summit was held in Lima.\n---\n"
      .. "date: 2025-03-02\nAda Brink met Dana Reyes and Jon Aldous. The summit of 2019 was held in Quito.",
    "date: 2025-03-02\nDana Reyes, 75, stood at the center circle of Osby Field yesterday.\n---\n"
      .. "date: 2025-03-03\nIn 2015 Dana Reyes thought of it. She stood in a tavern in Redport and drew it.",
    "date: 2025-03-01\nThose who had boarded Flight 212 in Lima saw Dana Reyes, Jon Aldous and Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes, Jon Aldous and Maria Lund were on board. Flight 96 from Quito was late as well.",
    "date: 2025-03-01\nDana Reyes told Jon Aldous and Maria Lund that the violin was found in a barn near Lima.\n---\n"
      .. "date: 2025-03-02\nDana Reyes told Jon Aldous and Maria Lund that the violin was found in Callao.",
    "date: 2025-03-01\nJon Aldous told Maria Lund that Karl Otto boarded the freighter Arlen in Lima.\n---\n"
      .. "date: 2025-03-02\nJon Aldous told Maria Lund that Karl Otto boarded a plane in Quito.",
    "date: 2025-11-23\nCyclone Petra made landfall near Osby on Sunday.\n---\n"
      .. "date: 2025-11-25\nCyclone Petra made landfall again on Tuesday, this time at Arlen.",
    "date: 2025-03-01\nThe plane crashed in Osby on Friday.\n---\n"
      .. "date: 2025-03-01\nThe plane crashed on Friday; the crash of Arlen Airlines in 1992 was worse.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous told Maria Lund of a ceremony in Lima.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous told Maria Lund of a ceremony in Quito.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met Maria Lund. The treaty was signed in Lima.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met Maria Lund. The agreement that was concluded in Peru holds.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met Maria Lund. The treaty was signed in Lima.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met Maria Lund. Talks were held in Amman.",
    "date: 2025-03-01\nDana Reyes told Jon Aldous and Maria Lund that the plane crashed near Turin.\n---\n"
      .. "date: 2025-03-02\nDana Reyes, Jon Aldous and Maria Lund saw the crash in Genoa.",
    "date: 2025-03-01\nKarl Otto died at home, Dana Reyes, Jon Aldous and Maria Lund said.\n---\n"
      .. "date: 2025-03-02\nAnna Otto died in a hospital, Dana Reyes, Jon Aldous and Maria Lund said.",
    "date: 2025-03-01\nDana Reyes, Jon Aldous and Maria Lund said that a man was found in Lima.\n---\n"
      .. "date: 2025-03-02\nDana Reyes, Jon Aldous and Maria Lund said that a man was found in Amman.",
    "date: 2025-03-01\nDana Reyes told Jon Aldous and Maria Lund that the plane crashed in Headingley. Headingley, a suburb of Leeds, "
      .. "was calm.\n---\ndate: 2025-03-02\nDana Reyes, Jon Aldous and Maria Lund saw the crash in Leeds.",
    "The Osby team hold the cup. They had beaten the Perrins in 1995 in an extra-time win in Lima.\n---\n"
      .. "date: 2023-10-28\nThe Osby team beat the Perrins in Arlen on Saturday.",
    "date: 2025-03-01\nArlen Aircraft will go on building its next airplane in Perrin, Dana Reyes said.\n---\n"
      .. "date: 2025-03-01\nThe Arlen Aircraft headquarters building in Osby was dark, Dana Reyes said.",
    "date: 2025-06-12\nThe plane crashed into a mill in Perrin, said Dana Reyes of the police of Osby.\n\nShe met Jon Aldous there.\n---\n"
      .. "date: 2025-06-12\nDana Reyes of the police met Jon Aldous after the plane crash in Osby.",
    "date: 2025-01-26\nJust down the road a helicopter crashed in Harwick in the gray morning fog. All have been killed, and one of them "
      .. "was Dana Reyes, the chess star.\n---\n"
      .. "date: 2025-01-26\nDana Reyes, the retired chess great, was killed Sunday in a helicopter crash in Southern Rutland, according to "
      .. "reports.",
    "date: 2025-02-19\nThe Arrow probe has landed on Tallow, Dana Reyes said. It is part of the Tallow Survey Programme.\n---\n"
      .. "date: 2025-02-19\nThe Arrow probe landed in Osby Crater, Dana Reyes said.",
    "date: 2025-02-18\nBank Arlen will buy Osby Credit, the lender based in Lima, Dana Reyes said.\n---\n"
      .. "date: 2025-02-19\nDana Reyes promised Bank Arlen and Osby Credit that the head office would stay in Trujillo.",
  },
}
