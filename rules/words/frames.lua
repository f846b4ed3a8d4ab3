-- Deeds, each with the verbs that tell it: what one text calls "spotted" another calls "discovered". A verb stands in one class alone.
-- object: the deed is done to the verb's object; subject: to its subject ("the ship sank"); either: to the object where there is one.

local object = {
  -- to find and to know
  find = { "find", "discover", "spot", "unearth", "uncover", "locate", "come across", "stumble upon", "stumble on",
    "stumble across", "happen upon", "detect", "dig up", "recover",
    "retrieve", "notice", "chance upon", "pull out" },
  identify = { "identify", "recognise", "recognize", "single out" },
  invent = { "invent", "devise", "dream up", "think up", "come up with", "conceive", "pioneer", "mastermind" },
  solve = { "solve", "crack", "decipher", "decode", "unravel" },
  photograph = { "photograph", "snap" },
  film = { "film", "shoot the film", "videotape" },
  -- to make
  design = { "design", "sketch", "plan out" },
  build = { "build", "construct", "erect", "assemble", "put together", "put up", "manufacture", "fabricate" },
  found = { "establish", "set up", "start up", "co-found" },
  write = { "write", "author", "pen", "co-write", "ghostwrite" },
  draft = { "draft", "draw up", "formulate" },
  compose = { "compose", "score the film", "set to music" },
  paint = { "paint", "sculpt", "carve", "engrave" },
  translate = { "translate" },
  direct = { "direct", "choreograph" },
  produce = { "produce" },
  edit = { "edit" },
  publish = { "publish", "bring out" },
  coin = { "coin", "christen", "name after" },
  -- to begin, hold and end
  open = { "inaugurate", "declare open", "officially open", "formally open", "open officially" },
  cut = { "cut" },
  unveil = { "unveil" },
  hold = { "hold", "stage", "convene" },
  host = { "host", "organise", "organize" },
  chair = { "chair", "preside over", "preside at", "moderate" },
  conduct = { "conduct" },
  introduce = { "introduce", "table", "put forward", "sponsor", "bring in", "move the motion", "propose" },
  lodge = { "lodge", "file", "submit", "bring the case", "petition for" },
  deliver = { "deliver", "hand down", "pronounce", "read out" },
  adjourn = { "adjourn", "suspend" },
  cancel = { "cancel", "call off", "scrap" },
  veto = { "veto" },
  -- to lead and own
  lead = { "lead", "head", "head up", "spearhead", "front", "helm" },
  run = { "run", "operate", "manage" },
  own = { "own" },
  buy = { "buy", "acquire", "purchase", "take over", "snap up", "buy out" },
  sell = { "sell", "auction off", "dispose of", "offload" },
  supply = { "supply", "provide" },
  finance = { "finance", "fund", "bankroll", "underwrite", "pay for" },
  insure = { "insure" },
  donate = { "donate", "bequeath", "gift" },
  win = { "win", "lift", "clinch", "land the prize", "scoop", "claim the title", "carry off", "take home", "retain" },
  hoist = { "hoist", "light the cauldron", "light the flame" },
  score = { "score", "net", "head home", "bundle home", "slot home", "fire home", "tap in", "convert" },
  save = { "save the penalty", "keep out" },
  -- persons
  elect = { "elect", "choose", "vote in" },
  appoint = { "appoint", "nominate", "install" },
  dismiss = { "dismiss", "sack", "fire", "oust", "axe", "remove from office", "show the door" },
  succeed = { "succeed", "replace", "step into the shoes of", "take over from", "relieve" },
  beat = { "beat", "defeat", "overcome", "edge out", "knock out", "outpoint", "vanquish", "see off", "pip", "best" },
  arrest = { "arrest", "detain", "apprehend", "nab", "collar", "handcuff", "take into custody", "lead away", "lead out", "pull over" },
  charge = { "charge", "indict" },
  sentence = { "sentence", "jail", "convict" },
  try = { "try", "put on trial" },
  defend = { "represent", "defend in court" },
  prosecute = { "prosecute" },
  interview = { "interview" },
  kill = { "kill", "murder", "shoot dead", "stab to death", "slay", "assassinate", "gun down" },
  wound = { "wound", "shoot", "stab", "maul", "bite" },
  rescue = { "rescue", "pluck", "pull from", "winch", "drag from", "haul out", "save from" },
  treat = { "treat", "hospitalise", "hospitalize", "operate on" },
  kidnap = { "kidnap", "abduct" },
  rob = { "rob", "hold up" },
  steal = { "steal", "make off with" },
  marry = { "marry", "wed" },
  raise = { "bring up", "rear" },
  teach = { "tutor", "mentor" },
  train = { "coach", "train" },
  crown = { "crown", "swear in", "ordain", "consecrate", "enthrone", "knight" },
  bury = { "bury", "cremate", "lay to rest", "inter" },
  -- things
  sign = { "sign", "conclude", "initial", "ink", "put their names to", "put his name to", "put her name to", "seal",
    "broker", "negotiate", "hammer out" },
  fly = { "pilot", "fly the plane", "fly the aircraft", "land the plane", "land the jet", "land the aircraft" },
  steer = { "steer", "skipper", "captain", "helm the ship" },
  ram = { "ram", "slam into", "plough into", "plow into", "collide with", "crash into", "run into", "smash into", "strike" },
  hit = { "hit", "devastate", "flatten" },
  burn = { "set fire to", "torch", "set alight", "burn down" },
  hang = { "hang", "display", "exhibit", "put on show" },
  house = { "house", "accommodate", "put up in" },
  store = { "store", "stow", "stash", "keep under lock" },
  measure = { "measure", "record", "log", "clock" },
  raise_alarm = { "raise the alarm", "sound the alarm", "alert", "call the police", "call police", "call the fire brigade", "dial 999", "dial 911" },
  leak = { "leak" },
  test = { "test", "trial" },
  sit = { "base", "headquarter" },
}

local public = {
  -- courts, offices, the public
  pardon = { "pardon", "grant clemency to" },
  execute = { "execute", "behead" },
  release = { "release", "set free", "let go" },
  acquit = { "acquit", "clear of" },
  referee = { "referee", "umpire", "officiate" },
  commission = { "commission" },
  create = { "create", "mint", "forge" },
  oversee = { "oversee", "supervise" },
  command = { "command" },
  sponsor = { "bankroll the team" },
  ratify = { "ratify" },
  baptize = { "baptize", "baptise", "christen the ship" },
  inherit = { "inherit" },
  -- harm and help
  hack = { "hack", "hack into", "break into" },
  smuggle = { "smuggle" },
  vandalize = { "vandalize", "vandalise", "deface", "daub", "slash" },
  strangle = { "strangle", "suffocate", "poison", "drown", "throttle" },
  bomb = { "bomb", "shell", "strafe" },
  attack = { "attack", "assault", "ambush", "set upon" },
  extinguish = { "extinguish", "put out", "douse" },
  tow = { "tow", "salvage", "refloat" },
  free = { "cut free", "free from", "prise from" },
  diagnose = { "diagnose" },
  nurse = { "nurse back to health" },
  -- works of hands and heads
  renovate = { "renovate", "refurbish", "restore" },
  demolish = { "demolish", "raze", "bulldoze", "pull down", "tear down" },
  repair = { "repair", "mend" },
  install = { "fit out", "wire up" },
  excavate = { "excavate" },
  map = { "map", "chart" },
  sequence = { "sequence" },
  describe = { "describe the species", "first describe" },
  plant = { "plant" },
  print = { "print" },
  broadcast = { "broadcast", "televise", "livestream" },
  import = { "import" },
  tune = { "tune" },
  cast = { "cast in bronze" },
  lay = { "lay the foundation stone", "lay the first stone", "break ground on" },
  ride = { "ride" },
  climb = { "climb", "scale", "summit" },
  cross = { "swim across", "row across", "sail across" },
  park = { "park" },
  auction = { "auction" },
  bless = { "bless" },
}

local subject = {
  ["be born"] = { "come into the world", "see the light of day" },
  die = { "die", "pass away", "succumb", "draw his last breath", "draw her last breath" },
  live = { "live", "reside", "make his home", "make her home" },
  ["grow up"] = { "grow up", "spend his childhood", "spend her childhood" },
  study = { "graduate", "go to school", "attend school" },
  crash = { "crash", "come down", "derail", "overturn", "skid", "leave the rails", "jump the tracks",
    "come off the track", "come off the rails", "plunge", "collide", "nosedive" },
  sink = { "sink", "capsize", "go down", "founder", "run aground", "keel over", "hit a rock" },
  land = { "land", "touch down", "splash down", "put down" },
  arrive = { "arrive", "pull into", "due in", "due at", "expected in", "expected at", "sail into", "make port" },
  dock = { "dock", "moor", "drop anchor", "berth" },
  explode = { "explode", "go off", "detonate", "blow up" },
  collapse = { "collapse", "give way", "cave in", "fall in" },
  ["break out"] = { "break out", "ignite", "start burning", "catch fire", "flare up" },
  hold = { "take place", "be held" },
  premiere = { "premiere", "have its premiere", "receive its premiere" },
  board = { "board", "climb aboard", "go aboard", "come aboard", "get on board", "step aboard", "slip aboard", "sneak aboard", "steal aboard",
    "stow away", "slip on to", "slip onto", "embark", "hop on", "join the ship" },
  sleep = { "spend the night", "sleep", "stay the night", "bed down" },
  hide = { "hide", "hole up", "lie low" },
  ["wash up"] = { "wash up", "wash ashore" },
}

-- From where, to where.
local object_from = { launch = { "launch", "send into orbit", "put into orbit" } }
local object_to = { take = { "take", "fly", "rush", "airlift", "bring", "transfer", "ferry", "drive", "admit", "evacuate" },
  ship = { "ship", "export", "consign", "send", "book" } }
local object_from_phrases = { sit = { "run from", "manage from", "direct from", "administer from", "steer from" } }
local subject_from = { launch = { "lift off", "blast off", "rise" }, ["take off"] = { "take off", "set off", "depart", "set out", "set sail" } }
local subject_to = { bound = { "bound for", "en route to", "head for", "destined for", "bound to sail for", "sail for", "on course for" },
  flee = { "flee", "escape", "abscond" }, move = { "relocate" } }

local either = {
  start = { "start", "begin", "kick off", "get under way" },
  ["finish"] = { "finish" },
  meet = { "meet" },
  perform = { "perform", "play", "sing" },
  ring = { "ring" },
}

local forms = {}

local function enter(classes, kind)
  for class, verbs in pairs(classes) do
    for _, verb in ipairs(verbs) do
      forms["~" .. verb] = { class, kind }
    end
  end
end

enter(object, "object")
enter(public, "object")
enter(object_from, "object from")
enter(object_to, "object to")
enter(object_from_phrases, "object from")
enter(subject, "subject")
enter(subject_from, "subject from")
enter(subject_to, "subject to")
enter(either, "either")

forms["born"] = { "be born", "subject" }

-- "Found" is a form of "find", "to found" has these.
for _, form in ipairs { "founded", "founding", "founds" } do
  forms[form] = { "found", "object" }
end

words "frame_verb" (forms)
