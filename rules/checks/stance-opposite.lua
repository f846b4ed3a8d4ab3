--- Warming here, cooling there; praise here, scorn there: one holder, one thing, one time.
local acts = require "lib.acts"
local outcomes = require "lib.outcomes"

local in_jest = "(?i)\\b(jok(e|ed|es|ing)|tongue in cheek|tongue-in-cheek|irony|ironic(ally)?|sarcas(m|tic|tically)|misquot\\w+|"
  .. "(did|had) not (call|say|said|called)|groan\\w*|mock(ed|ing|s)?|used to|no longer true|changed \\w+ mind|"
  .. "once (called|said|praised|opposed)|years? ago|last year|at first|initially)\\b"

local function told(f)
  return not f.table and not f.corrected and not rx.find(f.sentence, in_jest) and not rx.find(f.sentence, "\\?[\"”’]?$")
end

--- "Each week I like it less", "by the day", "never closer".
local function is_graded(f)
  return rx.find(f.sentence, "(?i)\\b(by the (day|week|month|hour|year|minute)|"
    .. "(with )?(each|every) (passing )?(day|week|month|year|page|hour|meeting|time)|"
    .. "more and more|less and less|ever (more|less|closer)|"
    .. "(closer|nearer|further|better|worse|warmer|colder) than (ever|it has|they have|at any)|never (been )?"
    .. "(closer|nearer|so|better|worse|warmer|colder|stronger)|the (more|less|longer) \\w+ .{0,60}the (more|less))\\b") ~= nil
end

--- "Away from scanners", "closer to a deal": what comes behind the words shares nothing.
local function toward_another(a, b)
  local goal = "(?i)\\b(?:from|to|towards?) (?:(?:an?|the|its|his|her|their|some|any) )?(.{4,60})"
  local x, y = rx.match(a.sentence, goal), rx.match(b.sentence, goal)
  if not x or not y then return false end
  for word in rx.each(x, "\\p{L}{4,}") do
    if rx.has(y, word) then return false end
  end
  return true
end

--- Words that tell a movement ("edges closer") are rare: a story has few of them, and they speak of its matter. Of views there are many, so
--- the thing or the holder must be shared as well.
local function of_one_view(a, b)
  local weight, share = a:likeness(b)
  local holder = outcomes.same_holder(a, b)
  if acts.two_things(a, b) then return false end
  if a.matter == "drift" then
    if a.negated or b.negated then return false end
    if holder ~= false and is_graded(a) and is_graded(b) then return true end
    if toward_another(a, b) then return false end
    return weight >= 5 or (weight >= 2.5 and share >= 0.1) or (holder and outcomes.shared_names(a, b) > 0)
  end
  if a.negated and b.negated or ((a.negated or b.negated) and weight < 6) then return false end
  if a.speaker == "a speaker" or b.speaker == "a speaker" then return false end
  if outcomes.other_thing(a, b) or holder == false and weight < 8 then return false end
  if a.what and a.what == b.what and a.what ~= a.who and b.what ~= b.who and outcomes.same_thing(a, b) then return weight >= 2.5 end
  if holder then return weight >= 4 and outcomes.shared_words(a, b) > 0 end
  return weight >= 5 and share >= 0.44
end

return {
  id = "stance-opposite",
  title = "Somebody is told to hold two opposite views of one thing",
  why = "A reader who meets both cannot tell where they stand.",
  severity = "warning",
  reads = "outcome",
  group = { "matter", "story" },
  false_positives = "Praise for one side of a thing and scorn for another; a change of mind that no word tells.",

  check = function(said, report)
    local changes = outcomes.changes(said)
    for a, b in said:pairs {} do
      if not outcomes.views[a.matter] then return end
      if a.sentence ~= b.sentence and outcomes.exclude(a, b) and not changes(a) and not changes(b) and told(a) and told(b)
        and outcomes.of_one_time(a, b) and of_one_view(a, b) then
        report { a = a, b = b, message = string.format("%s: %s, and %s", a.matter, outcomes.say(a), outcomes.say(b)),
          why = "same story, one time; the holder or the thing is shared" }
      end
    end
  end,

  flags = {
    "date: 2025-09-12\nAda Brink is warming to the Osby tunnel.\n---\ndate: 2025-09-12\nAda Brink is drawing back from the Osby tunnel.",
    "date: 2025-09-12\nAda Brink tore into the harbour review of Osby.\n---\ndate: 2025-09-12\nAda Brink spoke in glowing terms of the harbour review.",
    "date: 2025-09-12\nThe Osby tunnel divides the council. Each week Ada Brink likes it less.\n---\ndate: 2025-09-12\nThe Osby tunnel divides the council. Ada Brink is warming to it with every day.",
    "date: 2025-09-12\nAda Brink is anxious about the Osby dam.\n---\ndate: 2025-09-12\nAda Brink brushed aside worries about the Osby dam.",
  },
  silent = {
    "date: 2025-09-12\nTurbine maker Osby Arrow turns away from old kettles.\n---\ndate: 2025-09-12\nThe turbine maker Osby Arrow is getting closer to a pact with the lab in Lima.",
    "date: 2025-02-12\nAda Brink is drawing back from the Osby tunnel.\n---\ndate: 2025-09-12\nAda Brink is warming to the Osby tunnel.",
    "date: 2025-09-12\nAda Brink tore into the harbour review of Osby.\n---\ndate: 2025-09-12\nJon Aldous spoke in glowing terms of the harbour review.",
    "date: 2025-09-12\nAda Brink despairs of her strikers in Osby.\n---\ndate: 2025-09-12\nAda Brink is happy with the defence in Osby.",
    "date: 2025-09-12\nAda Brink is anxious about the Osby dam.\n---\ndate: 2025-09-12\nAda Brink joked that she was relaxed about the Osby dam.",
  },
}
