--- To be handed over in June, to be handed over in December; a vote planned for the 29th that was held on the 22nd.
-- Plans move, so a text that says so excuses; and a plan that came true on another day counts only where it was told shortly before.

local events = require "lib.events"
local memo = require "lib.memo"

local near = 75 -- days between a plan's text and the day on which it came true

--- "To complete the deal that he signed in April": the day of the clause within it.
local function is_of_inner_clause(e)
  return rx.find(e.text, "(?i) (?:he|she|it|they|who|that|which|we) \\p{Ll}+(?:ed|t|n) (?:back )?(?:in|on|last|at|this)\\b") ~= nil
end

--- The place that an event is told of: "Osby" of "come ashore in eastern Osby".
local function place_in(e)
  return rx.match(e.text, " (?:in|on|at|near) (?:the )?(?:\\p{Ll}+ )?(?!January|February|March|April|May|June|July|August|September|October|November|"
    .. "December|\\p{Lu}\\p{Ll}+day)(\\p{Lu}[\\p{L}-]{2,})")
end

--- Here one day, and there another.
local function in_two_places(a, b)
  local x, y = place_in(a), place_in(b)
  return x ~= nil and y ~= nil and x ~= y
end

--- "Voted on 13 October to sentence him": the day of the vote.
local function is_of_the_verb_before(e)
  return e.date ~= nil and e.published.known and e.date:before(e.published) and rx.find(e.text, "\\d to \\p{Ll}+|day to \\p{Ll}+") ~= nil
end

local function is_plan(e)
  if is_of_the_verb_before(e) or is_of_inner_clause(e) then return false end
  if e.date and rx.find(e.text, "(?i)\\bor (?:be|face|else|risk|go|lose|pay)\\b") then return false end -- "by Friday or go to trial in May"
  if not e.date or rx.find(e.text, "\\b(?:may|might|could|can)\\b") then return false end
  return not e.quoted and not e.corrected and e.modality ~= "denied" and e.modality ~= "possible"
    and (e.status == "planned" or (not e.status and e.as_of:before(e.date)))
end

local function is_done(e)
  return e.date and events.told(e) and not e.as_of:before(e.date)
end

local votes = { vote = true, approval = true, passage = true, adoption = true }
local assemblies = { meeting = true }

--- Shareholders vote on a deal, and approve the takeover.
local function name_of(e)
  if votes[e.what] or (e.what == "holding" and assemblies[e.thing]) then return "vote" end
  return events.name(e)
end

local function same_subject(a, b)
  if a:same(b, "of") == false then return false end
  if a:same(b, "of") and (a.thing == b.thing or not a.thing or not b.thing) then return true end
  if a.of and b.of then return false end
  if events.same_thing(a, b) or events.alike(a, b) then return true end
  local weight = a:likeness(b)
  if name_of(a) == "vote" then return weight > 5 and (not a.thing or not b.thing or events.kind_of(a.thing) == events.kind_of(b.thing)) end
  return events.only_one(a, b)
end

--- Both plans, or a plan and what came of it soon after.
local function comparable(a, b, plans)
  if plans(a) and plans(b) then return true end
  local plan, done = a, b
  if plans(b) then plan, done = b, a end
  if not (plans(plan) and is_done(done)) then return false end
  local least, most = plan.as_of:days_until(done.date)
  return least and most and least >= 0 and most <= near
end

local skip = { report = true, ["end"] = true, winning = true, raising = true, payment = true, publication = true, joining = true,
  rescue = true, holding = true }

return {
  id = "event-plan-differs",
  title = "An event is planned for two days, or planned for one and held on another",
  why = "Readers plan by it; a plan that moved is news that the text should tell.",
  severity = "warning",
  reads = "event",
  group = { "story" },
  false_positives = "A plan that moved between two texts, where neither says so.",

  check = function(said, report)
    local moved, plans = memo(events.tells_of_another), memo(is_plan)
    local function name_told(e)
      local name = (plans(e) or is_done(e)) and name_of(e)
      return name and not skip[name] and name
    end
    for a, b in said:pairs { key = name_told } do
      local one = a.sentence ~= b.sentence and comparable(a, b, plans) and events.apart(a, b) and same_subject(a, b)
      if one and not events.of_two_agents(a, b) and not in_two_places(a, b) and not (moved(a) or moved(b)) then
        report { a = a, b = b, message = string.format("%s: %s, and %s", name_of(a), tostring(a.date), tostring(b.date)),
          why = "same story, same event" }
      end
    end
  end,

  flags = {
    "date: 2025-05-02\nThe line is to be handed over in December 2026, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-06-03\nThe work is to be handed over in June 2026, Dana Reyes said in Lima.",
    "date: 2025-05-02\nThe bridge will open on 9 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-12\nThe bridge opened on 7 May, Dana Reyes said in Lima.",
  },
  silent = {
    "date: 2025-09-28\nThe board of Osby is to decide whether to tell Lima that the strike might begin in 10 days.\n---\n"
      .. "date: 2025-09-28\nThe strike of Osby will begin on 11 October.",
    "date: 2025-02-08\nThe merger of Harwick and Brandt of Lima was completed on Friday, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nHarwick of Lima must complete the merger with Brandt by Monday, or a court will hear the case in May, Dana Reyes said.",
    "date: 2025-05-02\nThe line is to be handed over in December 2026, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-06-03\nThe work is to be handed over at the end of 2026, Dana Reyes said in Lima.",
    "date: 2025-05-02\nThe line is to be handed over in December 2026, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-06-03\nThe work is to be handed over in June 2027, later than planned, Dana Reyes said in Lima.",
    "date: 2025-01-02\nThe bridge will open on 3 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-12\nThe bridge opened on 7 May, Dana Reyes said in Lima.",
    "date: 2025-05-02\nThe bridge will open on 9 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-12\nThe tunnel opened on 7 May, Dana Reyes said in Lima.",
    "date: 2025-10-28\nDana Reyes had until Friday to complete the Osby Foods deal she inked in April.\n---\n"
      .. "date: 2025-10-28\nDana Reyes completed the Osby Foods deal on 28 October.",
    "date: 2025-10-28\nThe storm will make landfall in Osby on Tuesday, Oct. 28.\n---\n"
      .. "date: 2025-10-29\nThe storm will make landfall in eastern Perrin on Thursday.",
    "date: 2025-11-05\nThe jury in the trial of Jon Aldous in Osby voted on Oct. 13 to jail him for life, but the law asks for more.\n---\n"
      .. "date: 2025-11-05\nJon Aldous of Osby was formally sentenced on Wednesday to 20 years in prison.",
  },
}
