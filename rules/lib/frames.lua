--- What rules share that set two tellings of one deed against each other. A deed is a table: what is done, by whom, to
-- whom or what, and the fact that tells it.
local another_of_kind = require "lib.another_of_kind"
local shortened = require "lib.shortened"

local frames = {}

-- Words for one thing.
local alike = { deal = "agreement", accord = "agreement", pact = "agreement", treaty = "agreement", truce = "agreement",
  ceasefire = "agreement", contract = "agreement", settlement = "agreement",
  plane = "aircraft", flight = "aircraft", airliner = "aircraft", jet = "aircraft", aeroplane = "aircraft",
  airplane = "aircraft", boat = "ship", ferry = "ship", vessel = "ship", trawler = "ship", yacht = "ship",
  tanker = "ship", freighter = "ship", picture = "painting", canvas = "painting", portrait = "painting",
  satellite = "spacecraft", probe = "spacecraft", lander = "spacecraft", novel = "book",
  remains = "body", corpse = "body", measure = "bill", legislation = "bill", proposal = "bill",
  investigation = "inquiry", firm = "company", business = "company", group = "company",
  asteroid = "rock", meteorite = "rock", object = "rock", race = "title", championship = "title", crown = "title" }

-- Words that name no certain thing.
local vague = { it = true, they = true, them = true, that = true, this = true, what = true, which = true, one = true, thing = true,
  way = true, people = true, person = true, man = true, woman = true, child = true, member = true,
  group = true, team = true, part = true, time = true, day = true, year = true, life = true, work = true, case = true,
  evidence = true, money = true, home = true, house = true, car = true, other = true, meeting = true, place = true,
  door = true, name = true, game = true, question = true, letter = true, statement = true, point = true, first = true,
  second = true, goal = true, seat = true, vote = true, election = true, everything = true, anything = true, same = true,
  authority = true, company = true, service = true, driver = true, side = true, country = true, city = true,
  town = true, department = true, police = true, set = true, race = true, match = true, round = true, story = true, book = true,
  trial = true, hearing = true, plan = true, idea = true, word = true, problem = true, business = true, land = true,
  water = true, fire = true, road = true, school = true, student = true, victim = true, patient = true, club = true }

local function kind_of(thing)
  return thing and (alike[thing] or thing)
end

--- A word of three letters and more of the one text that the other has not.
local function has_own(one, other)
  for word in rx.each(one:lower(), "\\p{L}{3,}") do
    if not rx.find(word, "^(?:the|its|his|her|their|our|this|that|new|own|said|old|whole|entire)$")
      and not rx.has(other:lower(), word) then return true end
  end
  return false
end

--- "The harbour bill", "the salt bill".
local function two_kinds(a, b)
  return a.detail ~= nil and b.detail ~= nil and has_own(a.detail, b.detail) and has_own(b.detail, a.detail)
end

--- "The Kalin Dam" is "the dam".
local function named_so(name, thing)
  name = name:lower()
  return name == thing or name:sub(-#thing - 1) == " " .. thing
end

--- Is the deed done to one person or thing? Nil where that stays open.
function frames.one_object(a, b)
  if a.of and b.of then return a.fact:same(b.fact, "of") or shortened(a.of, b.of) end
  if a.of or b.of then
    local named, other = a.of and a or b, a.of and b or a
    if other.thing == nil then return nil end
    return other.definite ~= nil and named_so(named.of, other.thing)
  end
  if a.thing == nil or b.thing == nil then return nil end
  if kind_of(a.thing) ~= kind_of(b.thing) or vague[a.thing] or vague[b.thing] or two_kinds(a, b) then return false end
  return a.definite ~= nil or b.definite ~= nil
end

--- Told by the text itself, as done or as to come.
local function told(fact)
  return fact.modality ~= "denied" and fact.modality ~= "possible" and not (fact.quoted and not fact.speaker) and not fact.table
end

-- Who bears the name of a deed is told to have done it.
local deed_of = { discoverer = "find", finder = "find", designer = "design", architect = "design", founder = "found",
  ["co-founder"] = "found", builder = "build", contractor = "build", ["main contractor"] = "build",
  author = "write", writer = "write", playwright = "write", novelist = "write", composer = "compose",
  translator = "translate", editor = "edit", inventor = "invent", buyer = "buy", proposer = "introduce", sponsor = "introduce",
  conductor = "conduct", pilot = "fly", helmsman = "steer", killer = "kill", scorer = "score", rescuer = "rescue",
  sculptor = "paint", painter = "paint", photographer = "photograph", breeder = "breed", opener = "open", seller = "sell" }

--- The deed of a fact of kind "frame" or "part"; nil where it tells none, or not surely.
function frames.deed(fact)
  if not told(fact) then return nil end
  if fact.kind == "frame" then
    return { deed = fact.act == "start" and fact.sort == "person" and fact.of and "found" or fact.act, by = fact.by, doer = not fact.by
      and fact.doer or nil, of = fact.of, thing = fact.thing, detail = fact.detail, definite = fact.definite, sort = fact.sort,
      several = fact.several, name = "by", fact = fact }
  end
  local deed = deed_of[fact.role]
  if not deed or fact.status ~= "now" or fact:inherited "actor" then return nil end
  return { deed = deed, by = fact.actor, of = fact.of, thing = fact.thing, detail = fact.detail, definite = true, several = fact.partner,
    name = "actor", fact = fact }
end

-- Not of the deed alone, or not surely.
local shared = [[(?i)\b(?:help(?:ed|ing)?|together|jointly|alongside|colleagues|spokesman|spokeswoman|co-\w+|team of)\b]]
local other_time = [[(?i)\b(?:(?:his|her|its|their|our) own|one of|former|again|another|second time|previous|earlier|originally|later)\b]]

function frames.is_shared(deed)
  return another_of_kind(deed.fact.sentence, deed.thing) or deed.several ~= nil or rx.find(deed.fact.sentence, shared) ~= nil
    or rx.find(deed.fact.text, other_time) ~= nil
end

local sort = [[(?i)\b(women|ladies|girls|boys|youths?|juniors?|reserves?|veterans|wheelchair|under-?\d+|u-?\d\d)(?:'s|’s|'|’|s)?\b]]

--- "The women who won the Cup": no cup of the men.
function frames.of_two_sorts(a, b)
  return (rx.match(a.sentence, sort) or ""):lower() ~= (rx.match(b.sentence, sort) or ""):lower()
end

--- The surname, or the last word of a body's name.
function frames.last_name(name)
  return rx.match(name, "\\S+$") or name
end

return frames
