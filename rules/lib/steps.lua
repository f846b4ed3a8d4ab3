--- Steps that come in one order only, by the names that happenings go by.
local happenings = require "lib.happenings"

local steps = {}

-- What comes first, and what cannot be without it; "personal" where both befall the same person.
steps.all = {
  { first = "tentative deal", later = "ratification" },
  { first = "first round", later = "runoff" },
  { first = "longlist", later = "shortlist" }, { first = "shortlist", later = "prize" },
  { first = "launch", later = "first images" }, { first = "launch", later = "landing" }, { first = "launch", later = "docking" },
  { first = "launch", later = "orbit" },
  { first = "grounding", later = "refloating" }, { first = "departure", later = "grounding" }, { first = "departure", later = "sinking" },
  { first = "departure", later = "arrival" },
  { first = "closing", later = "reopening" }, { first = "outage", later = "power back" }, { first = "evacuation", later = "return home" },
  { first = "groundbreaking", later = "completion" }, { first = "groundbreaking", later = "breakthrough" },
  { first = "permit", later = "groundbreaking" },
  { first = "strike", later = "strike:end" }, { first = "strike", later = "back at work" },
  { first = "disappearance", later = "body found" }, { first = "death", later = "funeral", personal = true },
  { first = "death", later = "autopsy", personal = true }, { first = "funeral", later = "exhumation", personal = true },
  { first = "arrest", later = "release", personal = true }, { first = "arrest", later = "extradition", personal = true },
  { first = "arrest", later = "bail", personal = true }, { first = "charge", later = "plea", personal = true },
  { first = "charge", later = "verdict", personal = true }, { first = "verdict", later = "sentence", personal = true },
  { first = "charge", later = "sentence", personal = true }, { first = "kidnapping", later = "release", personal = true },
  { first = "admission", later = "discharge", personal = true }, { first = "sample", later = "ban", personal = true },
  { first = "sample", later = "test result" }, { first = "first case", later = "cull" },
  { first = "passage", later = "entry into force" }, { first = "budget", later = "passage" }, { first = "offer", later = "takeover" },
  { first = "theft", later = "seizure" }, { first = "crash", later = "black box" }, { first = "collapse", later = "rescue" },
  { first = "crash", later = "rescue" }, { first = "sinking", later = "rescue" }, { first = "hack", later = "report received" },
  { first = "ban", later = "appeal", personal = true }, { first = "verdict", later = "appeal", personal = true },
  { first = "sentence", later = "appeal", personal = true }, { first = "trial", later = "verdict", personal = true },
  { first = "trial", later = "sentence", personal = true }, { first = "diagnosis", later = "operation", personal = true },
  { first = "wedding", later = "divorce", personal = true }, { first = "birth", later = "wedding", personal = true },
  { first = "illness", later = "recovery", personal = true }, { first = "kidnapping", later = "return home", personal = true },
  { first = "founding", later = "dissolution" }, { first = "founding", later = "bankruptcy" }, { first = "lawsuit", later = "ruling" },
  { first = "groundbreaking", later = "opening" }, { first = "completion", later = "opening" }, { first = "filming",
    later = "premiere" }, { first = "filming", later = "prize" },
  { first = "exhibition", later = "exhibition:end" }, { first = "fire", later = "fire:end" }, { first = "landing", later = "first images" },
  { first = "docking", later = "landing" }, { first = "theft", later = "return of a work" }, { first = "election", later = "dissolution" },
  { first = "first case", later = "all-clear" }, { first = "evacuation", later = "all-clear" }, { first = "ban", later = "lifting" },
  { first = "contact lost", later = "body found" }, { first = "disappearance", later = "rescue" }, { first = "nomination", later = "prize" },
  { first = "election", later = "tenure", personal = true }, { first = "nomination", later = "election", personal = true },
}

local wanted = {}
for _, step in ipairs(steps.all) do wanted[step.first], wanted[step.later] = true, true end

local rounds = { { "(?i)\\b(?:run-?off|second round|run-?offs)\\b", "runoff" }, { "(?i)\\bfirst round\\b", "first round" } }

--- The name of a step; nil for what is none.
function steps.name(f)
  local name = happenings.name(f)
  if happenings.class(name) == "election" then
    for _, round in ipairs(rounds) do
      if rx.find((f.thing or "") .. " " .. f.text, round[1]) then return round[2] end
    end
  end
  return wanted[name] and name or nil
end

return steps
