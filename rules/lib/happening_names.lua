--- By which name a happening goes: that of the classes of words, or a finer one that what stands around the word tells.
local lazy = require "lib.lazy"

local names = {}

-- Events of the grammar-bound kind "event", by the name that the classes of words use.
local by_event = lazy(function() return {
  inauguration = "tenure", ["taking over"] = "tenure", appointment = "tenure", joining = "tenure", resignation = "tenure:end",
  retirement = "tenure:end",
  dismissal = "tenure:end", adoption = "vote", passage = "vote", approval = "permit", grant = "permit", burial = "funeral",
  purchase = "takeover", sale = "takeover", merger = "takeover",
  conviction = "verdict", acquittal = "verdict", hearing = "trial", killing = "killing", construction = "groundbreaking", poll = "election",
  containment = "fire:end",
  composition = "writing", award = "prize", recording = "recording", outbreak = "first case", detection = "report received",
  discovery = "discovery", layoff = "layoff", collision = "crash",
  moving = "move", raid = "search of premises", cancellation = "cancellation", ["fire"] = "fire", rule = "ban",
} end)

local body = "boards?|directors?|council|councillors?|committee|shareholders?|stockholders?|cabinet|parliament|synod|governors?|trustees?|creditors?|"
  .. "commission|assembly|panel|members?|senate|bishops?"
local banned = "bans?|prohibition|curfew|emergency|restrictions?|powers|quarantine|lockdown|embargo|moratorium|suspension|sanctions|measures|"
  .. "exclusion zone|standstill|ineligibility"
local entered = "applications?|apply|entries|entry|nominations?|submissions?|comments?|consultation|bids?|tenders?|regist\\w+|enrol\\w*|objections?"
local heard = "trial|hearing|case|inquest|proceedings|appeal"
local built = "bridge|tunnel|museum|line|station|airport|hall|library|school|hospital|road|railway|dam|plant|stadium|theatre|gallery|port|terminal|"
  .. "centre|center|monument|memorial|statue|park|lock|canal|tower|building|factory|mosque|church|cathedral|university|reservoir|bypass"
local sat = "class|classe|classes|school|schools|term|lesson|lessons|pupils?"

-- What the words beside a class make of it: { the classes, the words, the name }. The first that fits holds.
local finer = {
  { { talks = true }, "", "general meeting", sentence = "(?i)\\b(?:share|stock)holders['’]?\\b[^.;]*\\bmeetings?\\b" },
  { { talks = true }, "\\b(?:" .. body .. ")\\b", "meeting" },
  { { permit = true, vote = true }, "", "general meeting", sentence = "(?i)\\b(?:share|stock)holders(?: of [^.;,]{2,40})?(?: have| had)? "
    .. "(?:approv|agree|back|vote|clear|accept|endors|reject|decid)" },
  { { opening = true, beginning = true }, "\\b(?:" .. heard .. ")\\b", "trial" },
  { { appeal = true }, "\\b(?:hear|heard|hearings?|trial|case|inquest|proceedings|opens|opened|begins|began)\\b", "trial" },
  { { closing = true, expiry = true, filing = true, ["end"] = true }, "\\b(?:" .. entered .. ")\\b", "deadline", bounded = { filing = true } },
  { { opening = true }, "\\bfirst\\b", "reopening", sentence = "(?i)\\bfirst (?:\\w+ )?since\\b" },
  { { opening = true }, "\\bopen(?:ed|s)?\\b[^.;,]{0,30}\\bagain\\b", "reopening" },
  { { collapse = true }, "^\\((?:plane|aircraft|jet|helicopter|glider|airliner|balloon)\\)", "crash" },
  { { collapse = true }, "\\bbreach", "hack", sentence = "(?i)\\b(?:data|hack\\w*|passwords?|user accounts?|cyber\\w*|privacy)\\b" },
  { { joining = true }, "\\bjoin\\w*\\b[^.;,]{0,30}\\b(?:training|session|camp|practice|search|protest|march|strike|talks|call|mission|race|"
    .. "celebrations?|rescue|queue|hunt|rally|picket)\\b", "joining in" },
  { { release = true }, "\\brelease\\b", "press text", sentence = "(?i)\\b(?:press|news|media|for(?: immediate)?) release\\b" },
  { { reopening = true }, "", "back at school",
    sentence = "(?i)^(?:The |All |Most |\\w+ )?(?:schools?|classrooms|kindergartens|classes|lessons)\\b" },
  { { delivery = true }, "\\bhand(?:s|ed|ing)? over\\b", "handover" },
  { { vote = true }, "\\b(?:bill|law|act|budget|ordinance|legislation|measure|treaty|pact|statute|amendment)\\b", "passage" },
  { { vote = true }, "\\b(?:adopt|pass|approv|enact)\\w*", "passage", about = "(?i)\\b(?:the|a|its) (?:\\p{L}+ ){0,2}(?:bill|law|act|budget|"
    .. "ordinance|treaty|statute|amendment)\\b" },
  { { vote = true }, "^\\((?:province|country|state|city|region|nation|voters?|citizens|electorate|island|town|"
    .. "republic|canton)\\) ?votes?(?: (?:on|in|next|this)\\b|d? (?:on|in) )", "election" },
  { { ["end"] = true }, "\\b(?:deal|agreement|accord|pact|treaty|contract)\\b", "signing" },
  { { beginning = true, opening = true }, "\\b(?:vaccin\\w+|jabs?|inoculation)\\b", "vaccination" },
  { { confirmation = true, report = true, recording = true, announcement = true }, "\\bcase\\b", "first case", sentence = "(?i)\\bfirst case\\b" },
  { { expiry = true }, "^\\(.*\\) (?:has|have|had) until\\b", "deadline" },
  { { ["entry into force"] = true }, "\\b(?:truce|ceasefire|cease-fire|armistice)\\b", "truce" },
  { { ["going back"] = true }, "\\b(?:" .. sat .. ")\\b", "back at school" },
  { { lifting = true, expiry = true, ["end"] = true }, "\\b(?:" .. banned .. ")\\b", "ban:end" },
  { { expiry = true, closing = true, ["end"] = true }, "\\b(?:exhibition|show|display)\\b", "exhibition:end" },
  { { beginning = true }, "\\b(?:strike|walkout|stoppage|picketing)\\b", "strike" },
  { { beginning = true, opening = true, reopening = true }, "\\b(?:" .. sat .. ")\\b", "back at school" },
  { { appearance = true }, "\\bsymptoms?\\b", "illness" },
  { { publication = true }, "\\btickets?\\b", "ticket sale" },
  { { ["return of a work"] = true }, "^\\(\\).*\\b(?:c[oa]me|coming|comes) home\\b|"
    .. "\\b(?:ship|vessel|crew|team|squad|troops|boat|sailor)\\b", "arrival" },
  { { lifting = true, raising = true, opening = true }, "\\b(?:gates?|floodgates?|sluices?|spillways?)\\b", "gates open" },
  { { transfer = true }, "\\bsign(?:s|ed|ing)? (?:for|with)\\b", "tenure" },
  { { custody = true }, "\\bin (?:police )?custody since\\b", "arrest", sentence = "(?i)^(?!.*\\b(?:arrest|remand|pre-trial|judge|court))" },
  { { ["first run"] = true }, "\\b(?:flight|voyage) (?:across|over|to|from|with|without|since|by|after|between)\\b", "another run" },
  { { tenure = true }, "^\\((?:" .. built .. ")\\).*inaugurat", "opening" },
  { { ["search of premises"] = true, search = true, raid = true }, "", "theft", sentence = "(?i)\\b(?:thieves|burglars|robbers|masked men)\\b" },
  { { expiry = true, ["end"] = true }, "^\\(production\\)", "closing" },
  { { beginning = true }, "^\\((?:works?|repairs?|renovation|refurbishment|restoration|overhaul|rebuilding)\\)", "repair" },
  { { winning = true, lifting = true }, "\\b(?:cup|trophy|shield)\\b|\\bfinal\\b", "final" },
  { { match = true, holding = true }, "^(?!.*(?:semi|quarter)).*\\bfinal\\b", "final" },
  { { evacuation = true }, "\\b(?:brought|taken|carried|led|pulled) to safety\\b", "rescue",
    sentence = "(?i)\\b(?:climbers?|hikers?|sailors?|miners?|divers?|anglers?|skiers?|survivors?|missing|trapped|stranded|rescue\\w*)\\b" },
  { { ["entry into force"] = true, beginning = true, holding = true }, "", "truce", about = "(?i)^(?:the |a )?(?:truce|ceasefire|cease-fire)\\b" },
}

-- Words that say what becomes of the thing named beside them: "the extradition took place", "the search was called off".
local of_thing = { holding = "", confirmation = "", beginning = "", opening = "", ["end"] = ":end", completion = ":end", cancellation = ":end" }
local goes_on_by = lazy(function() return {
  search = true, strike = true, trial = true, talks = true, truce = true, ban = true, exhibition = true,
} end)

-- "The quake struck", "an explosion shook the port": what strikes is what happens.
local strikes = { hitting = true, collision = true, attack = true, hearing = true }
local struck_by = { quake = true, explosion = true, eruption = true, landslide = true, outage = true }

local storm = "(?:storm|hurricane|typhoon|cyclone)"

-- It lashes and batters for days.
local reaches = "(?i)\\b(?:hits?|str(?:uck|ikes?)|slam(?:s|med)?)\\b"

--- "Storm Ottilie hit the town", "struck by the hurricane": the storm comes ashore.
local function is_by_storm(f)
  if f.thing and rx.find(f.thing, "^" .. storm .. "$") then return true end
  local named = f.of and (rx.find(f.of, "(?i)^" .. storm .. " ") or rx.find(f.sentence, "(?i)\\b" .. storm .. " \\Q" .. f.of .. "\\E"))
  if named then return true end
  return rx.find(f.text, "(?i)\\bby (?:the |a )?" .. storm .. "\\b") ~= nil
end

-- What is held and told by one word.
local held = { service = "funeral", requiem = "funeral", mass = "funeral", tournament = "festival" }

--- "The launch took place": an event's noun, by the name that the classes use.
local function of_event(noun)
  local event = lexicon.value("event_noun", noun)
  return event and (by_event(event) or event)
end

--- The class of the thing, where it is a happening itself: "the raid took place", "a memorial service will be held".
local function by_thing(f)
  if (strikes[f.what] or f.what == "crash") and rx.find(f.text, reaches) and is_by_storm(f) then return "landfall" end
  if strikes[f.what] and f.thing then
    local force = lexicon.value("happening", f.thing)
    return force and struck_by[force] and force or nil
  end
  local ends = f.thing and of_thing[f.what]
  local phrase = ends and rx.match(f.sentence, "(?i)\\b(\\p{L}+ \\Q" .. f.thing .. "\\E)\\b")
  local class = ends and (phrase and lexicon.value("happening", phrase:lower()) or lexicon.value("happening", f.thing)
    or f.what == "holding" and (held[f.thing] or of_event(f.thing)))
  if not class or class == "" or class == "aside" then return nil end
  return goes_on_by(class) and class .. ends or ends == "" and class or nil
end

local last = { ["until"] = true, till = true, by = true, before = true, through = true }

local must = "(?i)\\b(?:must|has to|have to|had to|need to|needs to|"
  .. "required to|obliged to|asked to|told to|given|deadline|no later than|at the latest)\\b"

--- "Must lodge the appeal by 20 March": the last day for it.
local function due(f)
  return f.how ~= "before" and f.date ~= nil and f.published ~= nil and f.published.known and f.date:after(f.published)
    and (f.how == "by" or f.what == "filing" or f.what == "expiry") and rx.find(f.sentence, must) ~= nil
end

-- The ways to make each class finer, in order, with the expressions as they are asked.
local finer_of = lazy(function()
  local found = {}
  for _, way in ipairs(finer) do
    for class in pairs(way[1]) do
      found[class] = found[class] or {}
      table.insert(found[class], { words = "(?i)" .. way[2], name = way[3], sentence = way.sentence, about = way.about,
        bounded = way.bounded and way.bounded[class] })
    end
  end
  return found
end)

--- What it is told of, by one word: "bridge", of "the bridge" and of "the Osby Bridge".
local function head(f)
  return f.thing or f.of and rx.match(f.of:lower(), "\\p{L}+$")
end

--- "Meets", of a board; "opens", of a trial; nil where nothing beside the word makes it finer.
local function refined(f)
  local told
  local how = f.kind ~= "event" and f.how or ""
  if last[how] and due(f) then return "deadline" end
  for _, way in ipairs(finer_of(f.what) or {}) do
    if not way.bounded or last[how] then
      told = told or "(" .. (head(f) or "") .. ") " .. (f.text or "")
      if rx.find(told, way.words) and (not way.sentence or rx.find(f.sentence, way.sentence))
        and (not way.about or rx.find(f.about or "", way.about)) then return way.name end
    end
  end
end

-- Words for a beginning, of whatever it is.
local begins = { beginning = "begin", opening = "begin", ["entry into force"] = "begin", start = "begin" }

--- The end that a word of its own tells; the kind `event` has none.
local function told_phase(f)
  return f.kind ~= "event" and f.phase or nil
end

--- Which end of what goes on is told: "begin", "end", or nil.
function names.phase(f)
  return told_phase(f) or begins[f.what] or strikes[f.what] and by_thing(f) == "outage" and "begin" or nil
end

--- The name of what happens, with its end apart from its beginning: "trial", "fire:end".
function names.of(f)
  local name = f.text and (refined(f) or by_thing(f)) or by_event(f.what) or f.what
  if told_phase(f) == "end" and name ~= "deadline" and not rx.find(name, ":") then name = name .. ":end" end
  return name
end

return names
