-- What rests on what: for each event those that must have come first, and how the two are known to be of one subject.
--   "same"    both tell the same name or the same word
--   "text"    both tell a text (a bill, a treaty), by whatever word
--   "voyage"  the story has one voyage, and the earlier event names the ship
--   "story"   the story has one of each
-- A third column limits an event that a story has many of to those whose sentence tells that it is the one.
local order = {}

order.needs = {
  signing = { adoption = "text", passage = "text" },
  ratification = { signing = "text" },
  ["entry into force"] = { adoption = "text", passage = "text", signing = "text" },
  passage = { proposal = "text" }, adoption = { proposal = "text" },
  conviction = { charge = "same", arrest = "same", trial = "story" },
  acquittal = { charge = "same", trial = "story" },
  verdict = { trial = "story" },
  sentence = { conviction = "same", charge = "same", trial = "story", verdict = "story" },
  release = { arrest = "same" }, extradition = { arrest = "same" },
  opening = { groundbreaking = "site" },
  groundbreaking = { approval = "site" }, vaccination = { approval = "story" },
  completion = { groundbreaking = "site" }, handover = { groundbreaking = "site" },
  reopening = { closing = "same" },
  landing = { launch = "story", departure = "same" }, docking = { launch = "story" },
  arrival = { departure = "same", report = "story", alarm = "story" },
  burial = { death = "same" },
  search = { warrant = "story" }, abandonment = { collision = "story", fire = "story", explosion = "story" },
  wave = { quake = "story" }, aftershock = { quake = "story" }, crash = { departure = "story" },
  inauguration = { election = "same" }, shortlisting = { longlisting = "story" }, award = { shortlisting = "story" },
  lifting = { imposition = "same" }, extinction = { fire = "story" }, recovery = { illness = "same" },
  sinking = { launch = "same", departure = "voyage" }, capsizing = { departure = "voyage" }, grounding = { departure = "voyage" },
  ["distress call"] = { departure = "voyage" },
  finding = { ["last sight"] = "story" },
  engagement = { detection = "story", discovery = "story" },
  count = { vote = "story" },
  grant = { filing = "same" }, approval = { filing = "same", proposal = "same" },
  discharge = { admission = "same" },
  bankruptcy = { flotation = "same", founding = "same" }, flotation = { founding = "same" }, merger = { founding = "same" },
  resignation = { birth = "same" }, wedding = { birth = "same" }, graduation = { birth = "same" },
  death = { birth = "same", discharge = "same", wedding = "same", graduation = "same", inauguration = "same", resignation = "same" },
}

--- Of these a story has many: only what the words tell to be the one counts.
order.only = {
  arrival = { report = "engine|crew|fire|ambulance|police|officers?|rescuers?|lifeboat|helicopter|paramedic|dispatched|"
    .. "appliance", alarm = "engine|crew|fire|ambulance|police|rescuers?|lifeboat" },
  engagement = { detection = "trace|investigat|forensic|clean up|restore|find out|thie(?:f|ves)|intru|hack|breach|fraud|"
    .. "leak", discovery = "trace|investigat|forensic|fraud|leak" },
  finding = { ["last sight"] = "body|dead|remains" },
  vaccination = { approval = "volunteer|participant|subject|trial|study" },
}

return order
