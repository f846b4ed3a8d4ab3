--- Posts that nobody holds together: rows of which one person is at most one at a time.
local posts = {}

local rows = {
  -- states, cities, diplomacy
  { "president", "vice president", "prime minister", "deputy prime minister", "chancellor", "king", "queen", "pope" },
  { "governor", "deputy governor", "chief economist", "central bank governor" },
  { "mayor", "deputy mayor", "sheriff", "city manager", "governor", "town clerk" },
  { "ambassador", "consul", "attache", "foreign minister", "high commissioner" },
  { "speaker", "prime minister", "opposition leader" },
  { "police chief", "fire chief", "incident commander", "mayor" },
  { "democrat", "republican", "socialist", "communist", "tory", "libertarian", "liberal", "conservative", "labourite", "green",
    "social democrat", "christian democrat", "independent" },
  -- courts
  { "judge", "prosecutor", "defence lawyer", "coroner", "defendant", "plaintiff", "pathologist", "mediator", "witness",
    "juror", "jury foreman", "clerk" },
  { "victim", "suspect", "defendant", "judge", "prosecutor" },
  -- ships, aircraft, roads
  { "captain", "first officer", "chief engineer", "helmsman", "co-pilot", "pilot", "cook", "steward", "stewardess",
    "deckhand", "passenger", "purser", "boatswain", "stowaway", "flight attendant" },
  { "driver", "passenger", "pedestrian", "cyclist", "motorcyclist", "signaller" },
  -- firms, unions, houses
  { "chief executive", "chief financial officer", "chief operating officer", "chief commercial officer",
    "chief technology officer", "chief risk officer", "chief scientist", "finance director", "sporting director",
    "general counsel", "personnel director", "sales director", "marketing director", "apprentice" },
  { "founder", "liquidator", "auditor" },
  { "president", "general secretary", "treasurer" }, { "secretary", "treasurer" },
  { "chair", "ordinary member" },
  { "landlord", "tenant", "lodger" },
  { "architect", "main contractor", "developer", "landlord" },
  -- of several walks of life: nobody is a mayor and a conductor
  { "mayor", "prime minister", "ambassador", "judge", "prosecutor", "head coach", "coach", "conductor", "curator", "treasurer",
    "chief executive", "bishop", "dean", "police chief", "fire chief", "editor", "head teacher", "central bank governor" },
  { "spokesperson", "mayor", "prime minister", "ambassador", "judge", "head coach", "coach", "conductor", "chief executive", "bishop" },
  { "general secretary", "mayor", "ambassador", "judge", "prosecutor", "head coach", "coach", "conductor", "curator", "bishop", "dean",
    "editor", "police chief", "fire chief" },
  { "managing director", "mayor", "prime minister", "ambassador", "judge", "prosecutor", "head coach", "coach", "conductor", "treasurer",
    "bishop", "police chief" },
  -- sport and stage
  { "head coach", "assistant coach", "captain", "referee", "chairman", "goalkeeper", "physiotherapist" },
  { "goalkeeper", "defender", "midfielder", "striker", "winger", "referee" },
  { "coach", "captain", "referee", "physiotherapist" }, { "coach", "goalkeeper" }, { "coach", "striker" }, { "coach", "midfielder" },
  { "conductor", "soloist", "director", "librettist" },
  { "cellist", "pianist", "violinist", "flautist", "guitarist", "drummer", "trumpeter", "soprano", "tenor", "baritone",
    "bassist", "oboist", "clarinettist", "bassoonist", "harpist", "organist" },
  -- schools, hospitals, jobs
  { "head teacher", "deputy head teacher", "caretaker", "pupil" },
  { "surgeon", "nurse", "midwife", "paramedic", "porter", "anaesthetist", "pharmacist", "dentist", "vet", "veterinarian", "patient" },
  { "general", "colonel", "major", "lieutenant", "sergeant", "corporal", "private", "admiral", "commodore", "brigadier", "midshipman" },
  { "bishop", "archbishop", "cardinal", "deacon", "imam", "rabbi", "nun", "monk", "abbot", "abbess", "verger", "organist", "churchwarden", "mufti" },
  { "high court judge", "magistrate judge", "supreme court judge", "appeal judge", "county judge", "district judge", "crown judge" },
  { "nurse", "teacher", "bricklayer", "beekeeper", "hunter", "ranger", "lifeguard", "shepherd", "innkeeper", "jeweller",
    "potter", "weaver", "winemaker", "sommelier", "bartender", "cleaner", "janitor", "handyman", "watchman",
    "stockbroker", "banker", "statistician", "surveyor", "draughtsman", "tailor", "seamstress", "cobbler", "saddler",
    "blacksmith", "cooper", "glazier", "plasterer", "stonemason", "tiler", "crane operator", "bus driver",
    "train driver", "tram driver", "lorry driver", "taxi driver", "postman", "dustman", "optician", "geologist",
    "astronomer", "botanist", "psychologist", "physiotherapist", "chiropractor",
    "baker", "fisherman", "plumber", "electrician", "carpenter", "lawyer", "doctor", "dentist", "vet", "veterinarian",
    "accountant", "journalist", "butcher", "mechanic", "hairdresser", "soldier",
    "firefighter", "paramedic", "shopkeeper", "bookseller", "roofer", "welder", "librarian", "pharmacist",
    "driver", "professor", "judge", "waiter",
    "barber", "bus conductor", "undertaker", "locksmith", "gardener", "miner", "docker", "surgeon", "midwife", "chef" },
}

-- The same by another word; the wider word for it, which says nothing else.
local same = { schoolteacher = "teacher", trucker = "lorry driver", ["truck driver"] = "lorry driver", veterinarian = "vet",
  taxman = "tax collector", midshipwoman = "midshipman", fisherwoman = "fisherman", postwoman = "postman", waitress = "waiter",
  ["director of football"] = "sporting director", ["football director"] = "sporting director",
  ["technical director"] = "sporting director", cabbie = "taxi driver", hairstylist = "hairdresser", stewardess = "flight attendant",
  policewoman = "police officer", policeman = "police officer", constable = "police officer", farmhand = "farmer",
  ["district attorney"] = "prosecutor", ["state attorney"] = "prosecutor",
  bookkeeper = "accountant", janitor = "caretaker", watchman = "guard", boatman = "fisherman" }
local wider = { surgeon = "doctor", anaesthetist = "doctor", psychiatrist = "doctor", ["taxi driver"] = "driver", ["lorry driver"] = "driver",
  ["bus driver"] = "driver", ["train driver"] = "driver", ["tram driver"] = "driver",
  judge = "lawyer", professor = "teacher", midwife = "nurse", ["bus conductor"] = "conductor", barber = "hairdresser",
  caretaker = "cleaner", seamstress = "tailor" }

-- What one may be besides: a professor of law is a lawyer, a goalkeeper may lead the team, most cardinals are archbishops.
local besides = {
  professor = { "geologist", "lawyer", "doctor", "surgeon", "psychologist", "astronomer", "statistician", "botanist", "dentist", "vet", "pharmacist",
    "accountant", "journalist", "nurse", "midwife", "physiotherapist", "banker", "judge" },
  captain = { "pilot", "goalkeeper" }, witness = { "pathologist", "plaintiff", "defendant", "victim" }, mediator = { "judge", "lawyer" },
  conductor = { "soloist", "pianist", "organist", "violinist", "cellist", "director" }, cardinal = { "archbishop", "bishop" },
  developer = { "landlord", "architect" }, journalist = { "lawyer" }, geologist = { "surveyor" }, paramedic = { "firefighter", "nurse" },
  monk = { "abbot" }, banker = { "lawyer", "accountant" }, accountant = { "lawyer" },
}

local function go_together(a, b)
  for _, other in ipairs(besides[a] or {}) do
    if other == b then return true end
  end
  return false
end

local by_post -- post: the numbers of its rows

local function index()
  by_post = {}
  for i, row in ipairs(rows) do
    for _, post in ipairs(row) do
      by_post[post] = by_post[post] or {}
      by_post[post][i] = true
    end
  end
end

--- Do the two stand in one row?
function posts.exclude(a, b)
  if not by_post then index() end
  a, b = same[a] or a, same[b] or b
  if wider[a] == b or wider[b] == a then return false end
  local x, y = by_post[a] or {}, by_post[b] or {}
  for i in pairs(x) do
    if y[i] then return a ~= b and not go_together(a, b) and not go_together(b, a) end
  end
  return false
end

-- What a head or director is told to be head of.
local areas = { finance = "finance", accounts = "finance", personnel = "personnel", ["human resources"] = "personnel", sales = "sales",
  marketing = "marketing", production = "production",
  security = "security", operations = "operations", research = "research", communications = "communications",
  legal = "legal", purchasing = "purchasing", logistics = "logistics",
  technology = "technology", engineering = "engineering", safety = "safety", catering = "catering",
  maintenance = "maintenance", compliance = "compliance" }

local directors = { head = true, director = true, manager = true, chief = true }

local public = "(?:the )?(?:state|crown|government|prosecution|city|county|district|commonwealth|ministry|republic|people)\\b"

--- "The driver's lawyer, X", "X, a lawyer for the widow": on the side of somebody before the court, not of the state.
local function is_of_party(fact)
  local whose = rx.match(fact.text, "(?i)^(.{3,}?)(?:['’]s?|s['’]) (?:\\p{Ll}+ )?\\Q" .. fact.role .. "\\E,? ")
    or rx.match(fact.sentence, "(?i)\\Q" .. fact.actor .. "\\E, (?:an? |the )?(?:\\p{Ll}+ )?\\Q" .. fact.role
      .. "\\E (?:for|of|representing) ([^,.;]{3,})")
  return whose ~= nil and not rx.find(whose, "(?i)^" .. public)
end

--- "head of personnel": "personnel director"; "a defence barrister": a defence lawyer; else the role as it stands.
function posts.name(fact)
  local before = directors[fact.role] and rx.match(fact.text, "(?i)\\b(\\w+) (?:head|director|manager|chief)\\b")
  local area = fact.thing and areas[fact.thing] or before and areas[before:lower()]
  if area and directors[fact.role] then return area .. " director" end
  local text = fact.text:lower()
  if fact.role == "judge" then
    local court = rx.match((fact.of or ""):lower() .. " " .. text, "\\b(magistrate|high court|supreme court|appeal|county|district|crown)\\b")
    return court and rx.match(court, "^(?:high court|supreme court|\\w+)") .. " judge" or "judge"
  end
  if rx.find(fact.role, "^(?:barrister|counsel|solicitor|attorney|advocate|lawyer|silk)$") then
    if rx.find(text, "\\bdefen[cs]e\\b|\\bdefending\\b") then return "defence lawyer" end
    if rx.find(text, "\\bprosecuti(?:on|ng)\\b|\\b(?:crown|district|state|county|commonwealth)(?:'s)? attorney\\b") then return "prosecutor" end
    if rx.find(text, "^(?:his|her|their) ") or is_of_party(fact) then return "defence lawyer" end -- of whoever is before the court
  end
  return fact.role
end

local lawyers = { lawyer = true, counsel = true, ["defence lawyer"] = true }
local client = "(?i)(?:\\b(?:lawyers?|counsel|solicitors?|barristers?|attorneys?|act(?:s|ed|ing)|appear(?:s|ed|ing)) for|"
  .. "\\b(?:represent|defend)(?:s|ed|ing)) (?:the |several |some of the |(?:her|his) )?([^,.;]{3,60})"
local people = "(?i)\\b(?:famil(?:y|ies)|victims?|survivors|residents|workers|widow|parents|plaintiffs?|claimants?|villagers|tenants|strikers|"
  .. "relatives|employees|patients|passengers|bereaved)\\b"
local houses = "(?i)\\b(?:compan(?:y|ies)|firm|bank|mine|owners?|operator|council|government|ministry|insurer|hospital|airline|landlord|employer|"
  .. "manufacturer|maker|railway|defendants?|developer|authorit(?:y|ies)|agency)\\b"

--- For which side a lawyer appears, where the sentence tells: "people" who sue, or the "house" that they sue.
local function side(fact)
  local who = lawyers[fact.role] and rx.match(fact.sentence, client)
  if not who then return nil end
  if rx.find(who, people) then return not rx.find(who, houses) and "people" or nil end
  return rx.find(who, houses) and "house" or nil
end

--- Of the family here, of the company there.
function posts.two_sides(a, b)
  local x = side(a)
  local y = x and side(b)
  return y ~= nil and y ~= x
end

--- Heads of two departments.
function posts.two_areas(a, b)
  local x, y = rx.match(posts.name(a), "^(\\w+) director$"), rx.match(posts.name(b), "^(\\w+) director$")
  return x and y and areas[x] and areas[y] and areas[x] ~= areas[y]
end

return posts
