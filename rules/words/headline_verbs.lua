-- Verbs of headlines, in the present: no names, though every word has a capital ("Council Rejects Harbour Tax", "Suspect WALKS free").

local verbs = { "abandon", "accept", "accuse", "acquit", "admit", "adopt", "agree", "aim", "announce", "apologise", "apologize", "appeal",
  "appoint", "approve",
  "arrest", "arrive", "attack", "avoid", "axe", "back", "backtrack", "bail", "ban", "bar", "batter", "beat", "beg",
  "begin", "blame", "blast", "block", "book",
  "boost", "bow", "boycott", "break", "bring", "build", "bury", "buy", "cancel", "capture", "carry", "cast", "catch", "cause", "challenge", "charge",
  "cheer", "claim", "clash", "clear", "clinch", "close", "collapse", "come", "concede", "condemn", "confess", "confirm", "convict", "crash", "crown",
  "cut", "dash", "deal", "decide", "declare", "decline", "defeat", "defend", "defy", "delay", "demand", "deny", "destroy", "die", "dig", "dismiss",
  "ditch", "dodge", "doubt", "drop", "drown", "dump", "ease", "edge", "elect", "end", "erupt", "escape", "evacuate", "expel", "explode", "extend",
  "face", "fail", "fall", "fear", "feel", "fight", "find", "finish", "fire", "flee", "flood", "fly", "forgive", "free",
  "freeze", "gain", "get", "give",
  "go", "grant", "grow", "gut", "halt", "hand", "hang", "hear", "help", "hike", "hit", "hold", "honour", "honor", "hope", "hurt", "impose", "injure",
  "insist", "introduce", "invite", "jail", "join", "jump", "keep", "kill", "knock", "land", "launch", "lead", "leave",
  "lift", "limp", "lose", "lower",
  "mark", "meet", "miss", "mourn", "move", "nab", "name", "narrow", "need", "nod", "offer", "open", "oppose", "order",
  "oust", "overturn", "owe", "own",
  "pass", "pay", "perish", "pick", "plan", "play", "plead", "plunge", "pledge", "postpone", "praise", "predict",
  "probe", "promise", "protest", "prove",
  "pull", "push", "quash", "quit", "raise", "ratify", "reach", "rebuff", "rebuild", "recall", "recommend", "record", "recover", "refuse", "regain",
  "reject", "release", "remain", "remember", "reopen", "rescue", "resign", "resume", "retain", "retire", "return", "reveal", "reverse",
    "revive", "rise",
  "rock", "rule", "run", "sack", "save", "say", "scold", "score", "scrap", "see", "seek", "seize", "sell", "send",
  "sentence", "set", "settle", "shed",
  "shelve", "shun", "shut", "sign", "sing", "sink", "slam", "slash", "slide", "slip", "slow", "slump", "snub", "soar",
  "spare", "spurn", "stage", "stall",
  "stand", "stay", "steal", "step", "stick", "stop", "storm", "strand", "strike", "strip", "struggle", "stun", "sue", "suffer", "support", "survive",
  "suspend", "swallow", "sweep", "take", "talk", "tell", "testify", "thank", "threaten", "throw", "thump", "tighten",
  "top", "topple", "trail", "trap",
  "tumble", "turn", "unveil", "uphold", "urge", "vanish", "veto", "vote", "vow", "walk", "want", "warn", "welcome", "win", "withdraw", "yield" }

local hissing = { s = true, x = true, z = true, o = true, h = true }

local function third(verb)
  local last, before = string.sub(verb, -1), string.sub(verb, -2, -2)
  if last == "y" and not ({ a = true, e = true, o = true, u = true })[before] then return string.sub(verb, 1, -2) .. "ies" end
  local es = hissing[last] and not (last == "h" and before ~= "c" and before ~= "s")
  return verb .. (es and "es" or "s")
end

for _, verb in ipairs(verbs) do
  words "headline_verb" { third(verb) }
end
