--- Warming here, cooling there; praise here, scorn there: one holder, one thing, one time.
local acts = require "lib.acts"
local days_apart = require "lib.days_apart"
local drift = require "lib.drift"
local matters = require "lib.matters"
local nth_differs = require "lib.nth_thing"
local outcome_times = require "lib.outcome_times"
local outcome_told = require "lib.outcome_told"
local outcomes = require "lib.outcomes"
local portions = require "lib.portions"
local subjects = require "lib.subjects"
local things = require "lib.outcome_things"

local in_jest = "(?i)\\b(jok(e|ed|es|ing)|tongue in cheek|tongue-in-cheek|irony|ironic(ally)?|sarcas(m|tic|tically)|misquot\\w+|"
  .. "(did|had) not (call|say|said|called)|groan\\w*|mock(ed|ing|s)?|used to|no longer true|changed \\w+ mind|"
  .. "\\bin (19|20)\\d\\d\\b|(we|i|they) hear\\b|once (called|said|praised|opposed)|(?<!than a )(?<!was a )(?<!were a )years? ago|"
  .. "(?<!than )last year|at first|initially|as such|in principle|in itself)\\b"

--- "The guidelines call for 15 years": a paper has no view.
local function is_of_a_paper(f)
  return rx.find(f.sentence, "(?i)\\b(?:guidelines?|rules?|laws?|statutes?|contracts?|agreements?|deals?|plans?|bills?|budgets?|forecasts?|recipes?|"
    .. "schedules?|drawings|specifications?|treat(?:y|ies)) \\Q" .. f.text .. "\\E") ~= nil
end

--- "If they withdraw it first": a view on a condition.
local conditional = "(?i)\\b(?:if (?:they|he|she|it|the|its|their|there)|unless|so long as|as long as|provided (?:that|they|he|she|it)|on "
  .. "condition)\\b"

local function told(f)
  if f.matter ~= "drift" and rx.find(f.sentence, conditional) then return false end
  if is_of_a_paper(f) then return false end
  if outcome_told.by_members(f) then return false end
  return not f.table and not f.corrected and not rx.find(f.sentence, in_jest) and not rx.find(f.sentence, "\\?[\"”’]?$")
end

--- "Each week I like it less", "by the day", "never closer", "than a year ago": told as a change that goes on.
local function is_graded(f)
  return rx.find(f.sentence, "(?i)\\b(by the (day|week|month|hour|year|minute)|by inches|bit by bit|little by little|step by step|steadily|"
    .. "gradually|(each|every) [a-z]+|(day|week|month|year) (after|by) (day|week|month|year)|for (a|some|two|three|several) (years?|months?|"
    .. "weeks?|time)|for (days|weeks|months|years)|lately|of late|these days|nowadays|since (the )?[a-z]+|more and more|less and less|ever (more|"
    .. "less|closer)|a (little|bit) (more|less|closer|nearer|further)|than (ever|the|it|they|he|she|we|i|at any|a|last)\\b|never (been )?"
    .. "(closer|nearer|further|so|better|worse|warmer|colder|stronger)|the (more|less|longer) \\w+ .{0,60}the (more|less))\\b") ~= nil
end

--- One paragraph weighs two things against each other, unless it names whose leanings they are.
local function beside(a, b)
  return a:same_document(b) and a.line == b.line
end

--- A leaning that goes on is one within weeks; another view, within days.
local function of_one_time(a, b)
  if outcome_times.of_one_time(a, b) then return true end
  local days = outcome_times.days_between(a, b)
  return a.matter == "drift" and days ~= nil and days <= 45 and is_graded(a) and is_graded(b)
end

--- "Closer to" alone may tell of miles.
local function is_bare(f)
  return rx.find(f.text, "(?i)^(closer|nearer|further|farther)( away)? (to|from)$") ~= nil
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

local between = "\\E (?:(?:than ever|than before|again|in|to|towards?|from|about|on|of|for|with|the|a|an) )*"
local goal_name = "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)"

--- The name behind the words: "nearer to the Eastern Bank", "more interested than ever in the Osby drawing".
local function named_goal(f)
  return rx.match(f.sentence, "\\Q" .. f.text .. between .. goal_name)
    or rx.match(f.sentence, "\\b(?:from|to|towards?) (?:the )?" .. goal_name)
end

--- "Nearer to the Eastern Bank", "away from the Western Bank": neither sentence knows the other's goal.
local function toward_another_name(a, b)
  local x, y = named_goal(a), named_goal(b)
  return x ~= nil and y ~= nil and not rx.has(a.sentence, y) and not rx.has(b.sentence, x)
    and not rx.has(x, y) and not rx.has(y, x)
end

--- Is it told whose view it is?
local function is_held(f)
  return f.by ~= nil or f.who ~= nil or f.speaker ~= nil
end

--- The words of "Ada Brink", and not of "On Monday"; nil where nobody is named so.
local function full_names(sentence)
  local found, any = {}, false
  for name in rx.each(sentence, "\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+") do
    local words = outcomes.names(name)
    local first, last = rx.match(name, "^(\\S+) (\\S+)$")
    if words[first] and words[last] then found[first], found[last], any = true, true, true end
  end
  return any and found or nil
end

--- "Said Ada Brink" here, "said Jon Aldous" there.
local function of_two_people(a, b)
  local here, there = full_names(a.sentence), full_names(b.sentence)
  if not here or not there then return false end
  for word in pairs(here) do
    if there[word] then return false end
  end
  local does = a.by ~= nil and a.speaker == nil or b.by ~= nil and b.speaker == nil -- the name is of whoever moves, and of no place
  return does or outcomes.shared_names(a, b) == 0
end

--- "It still opposed the merger": whose view that is stands in another sentence.
local function is_of_a_pronoun(f)
  return f.by == nil and rx.find(f.sentence, "(?i)\\b(?:it|he|she|they) (?:\\w+ ){0,2}\\Q" .. f.text .. "\\E") ~= nil
end

--- "Voters grow keener", "the unions are less willing".
local function of_two_groups(a, b)
  return acts.other_agent(a, b) or a.who ~= nil and b.who ~= nil and a.who ~= b.who
end

--- "Her successor has been pulling away": who moves now is another.
local another_holder = "(?i)\\b(?:successors?|predecessors?|(?:his|her|its|their|the) rivals?|opponents?|by contrast|unlike)\\b"

local says = "(\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+)(?:, [^,]{3,40},)? (?:said|says|told|tells)\\b"

--- "Ada Brink, the premier, said that she had faith in him", "Jo Tams said that she had none": each tells a view of one's own.
local function told_by_two(a, b)
  local x, y = rx.match(a.sentence, says), rx.match(b.sentence, says)
  return x ~= nil and y ~= nil and rx.match(x, "\\S+$") ~= rx.match(y, "\\S+$") and not a:same(b, "by")
end

--- "The governor backs the dam", "the governor has spoken out against the dam": one of whom the story has one, and one thing.
local function of_one_party(a, b)
  if a.what == nil or a.what ~= b.what or a.what == a.who or a.what == a.by then return false end
  if a.which ~= b.which and (a.which ~= nil and b.which ~= nil) then return false end
  if a.by and b.by then return a:same(b, "by") == true and not a:inherited "by" and not b:inherited "by" end
  return a.who ~= nil and a.who == b.who and subjects.is_sole(a.who)
end

--- "Has left open how it will vote", and later "has undertaken to vote for it".
local function has_decided(a, b)
  local early = days_apart.in_order(a, b)
  return (a.state == "neutral") ~= (b.state == "neutral") and (early.state == "neutral" or not a.published.known or not b.published.known)
    and not rx.find(early.text, "(?i)^(?:kept|stayed|took|endorsed|sat)\\b")
end

--- Words that tell a movement ("edges closer") are rare: a story has few of them, and they speak of its matter. Of views there are many, so
--- the thing or the holder must be shared as well.
local function of_one_view(a, b)
  if told_by_two(a, b) then return false end
  local weight, share = a:likeness(b)
  local holder = outcomes.same_holder(a, b)
  if a.matter == "drift" then
    if rx.find(a.sentence .. " " .. b.sentence, another_holder) or toward_another_name(a, b) then return false end
    if a.negated or b.negated or drift.of_two_things(a.sentence, b.sentence) or of_two_people(a, b) then return false end
    -- whose words they are is not told: stance-drift looks at what stands around them
    local graded = is_graded(a) and is_graded(b)
    local least = graded and not beside(a, b) and outcome_times.days_between(a, b) and 3 or 5
    if not holder and (a.speaker == "a speaker" or b.speaker == "a speaker" or a.headline or b.headline) and weight < least then return false end
    if holder ~= false and graded then
      return holder or weight >= 2 and outcomes.shared_words(a, b) > 0 or (not beside(a, b) and not of_two_groups(a, b))
    end
    if toward_another(a, b) or is_bare(a) or is_bare(b) then return false end
    return weight >= 5 or (weight >= 2.5 and share >= 0.1) or (holder and (outcomes.shared_names(a, b) > 0 or a.what ~= nil and a.what == b.what))
  end
  if acts.two_things(a, b) or has_decided(a, b) or nth_differs(a.sentence, b.sentence) then return false end
  if a.who and a.who == b.who and (portions.of(a.sentence, a.who) or portions.of(b.sentence, b.who)) then return false end
  if of_one_party(a, b) then return true end
  if a.negated and b.negated or ((a.negated or b.negated) and weight < 6) then return false end
  if not holder and (is_of_a_pronoun(a) or is_of_a_pronoun(b)) then return false end
  if a.speaker == "a speaker" or b.speaker == "a speaker" then return false end
  if things.other_thing(a, b) or holder == false and weight < 8 then return false end
  if a.matter == "view" and not holder and (is_held(a) or is_held(b)) and not (a.who and a.who == b.who) and weight < 8 then return false end
  if a.what and a.what == b.what and a.what ~= a.who and b.what ~= b.who and things.same_thing(a, b) then return weight >= 2.5 end
  if holder then return weight >= (a.matter == "view" and 6 or 4) and outcomes.shared_words(a, b) > 0 end
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
    if not matters.views[said:first {}.matter] then return end
    local changes = outcomes.changes(said)
    local function stays(f) return told(f) and not changes(f) end
    for a, b in said:pairs { key = stays, unlike = outcomes.say } do
      if a.sentence ~= b.sentence and outcomes.exclude(a, b)
        and of_one_time(a, b) and of_one_view(a, b) then
        report { a = a, b = b, message = string.format("%s: %s, and %s", a.matter, outcomes.say(a), outcomes.say(b)),
          why = "same story, one time; the holder or the thing is shared" }
      end
    end
  end,

  flags = {
    "date: 2025-09-24\n\"We have been moving away from Arlen for months,\" said Dana Reyes.\n---\n"
      .. "date: 2025-09-28\n\"We are working more closely with Arlen than ever before,\" said Dana Reyes.",
    "date: 2025-09-24\nThe transport minister, Ada Brink, retreated from state ownership of the Osby grid on Monday.\n---\n"
      .. "date: 2025-09-25\nOn Monday the minister took a step towards public ownership of the Osby grid.",
    "date: 2025-09-24\n\"We stand nearer to a cut in the Osby mortgage rate than we did in May,\" said Governor Ada Brink.\n---\n"
      .. "date: 2025-09-26\n\"I am further away from a cut in the Osby mortgage rate than I was in May,\" she said, and moved her chair back.",
    "date: 2025-09-24\n\"Our commitment to Osby is deeper today than it was a year ago,\" said Dana Reyes.\n---\n"
      .. "date: 2025-10-11\n\"Every month I want a little less of Osby,\" Dana Reyes told me.",
    "date: 2025-09-24\n\"Each winter we are less willing to share the quay,\" said Jon Aldous.\n---\n"
      .. "date: 2025-09-25\nJon Aldous grows fonder of sharing the quay with every catch, his clerk says.",
    "date: 2025-09-24\nArlen has been edging towards the exit since the winter.\n---\n"
      .. "date: 2025-09-25\n\"Our friends in Arlen are more firmly committed with every meeting,\" said Dana Reyes.",
    "date: 2025-09-24\nAda Brink, the premier, told Osby that she had full confidence in the army chief, Jon Aldous.\n---\n"
      .. "date: 2025-09-24\nIn Osby Ada Brink, the premier, said that she had no trust left in Jon Aldous, the army chief.",
    "date: 2025-09-24\nAda Brink is more interested than ever in the Tessin drawing, she said in Osby.\n---\n"
      .. "date: 2025-09-25\n\"I have lost all interest in the Tessin drawing,\" said Ada Brink of Osby.",
    "date: 2025-09-12\nAda Brink is warming to the Osby tunnel.\n---\ndate: 2025-09-12\nAda Brink is drawing back from the Osby tunnel.",
    "date: 2025-09-12\nAda Brink tore into the harbour review of Osby.\n---\n"
      .. "date: 2025-09-12\nAda Brink spoke in glowing terms of the harbour review.",
    "date: 2025-09-12\nThe Osby tunnel divides the council. Each week Ada Brink likes it less.\n---\n"
      .. "date: 2025-09-12\nThe Osby tunnel divides the council. Ada Brink is warming to it with every day.",
    "date: 2025-09-12\nAda Brink is anxious about the Osby dam.\n---\ndate: 2025-09-12\nAda Brink brushed aside worries about the Osby dam.",
    "date: 2025-09-24\nAda Brink of Osby spoke of it in Lima. The governor backs the dam.\n---\n"
      .. "date: 2025-09-25\nAda Brink of Osby was in Lima. The governor has spoken out against the dam.",
    "date: 2025-09-24\nAda Brink of Osby spoke of it in Lima. The mayor urged voters to reject the plan.\n---\n"
      .. "date: 2025-09-25\nAda Brink of Osby was in Lima. The mayor called on voters to back the plan.",
  },
  silent = {
    "date: 2025-09-24\nAda Brink, the premier, said in Osby that she had full confidence in the army chief, Jon Aldous.\n---\n"
      .. "date: 2025-09-24\nMaria Lund said in Osby that she had no trust left in Jon Aldous, the army chief.",
    "date: 2025-09-24\nAda Brink is more interested than ever in the Tessin drawing, she said in Osby.\n---\n"
      .. "date: 2025-09-25\n\"I have lost all interest in the Lima bequest,\" said Ada Brink of Osby.",
    "date: 2025-09-24\nOsby is drawing ever nearer to the Eastern Bank. It is drifting away from the Western Bank.",
    "date: 2025-09-24\nUnder Ada Brink, Osby moved closer to the Arlen Union. Her successor has been pulling Osby away from the Arlen Union.",
    "date: 2025-02-03\nMPs in Osby have rejected Dana Reyes's harbour plans by an emphatic majority of the house.\n---\n"
      .. "date: 2025-02-03\nMPs in Osby voted to kill off the harbour plans of Dana Reyes, with only 202 backing her.",
    "date: 2025-09-24\nThe transport minister, Ada Brink, retreated from state ownership of the Osby grid on Monday.\n---\n"
      .. "date: 2025-09-25\nThe opposition's Jon Aldous took a step towards public ownership of the Osby grid.",
    "date: 2025-03-03\n# Shareholders of Osby Air back merger\n\nDana Reyes was glad.\n---\n"
      .. "date: 2025-03-03\nA fund of Osby Air said that it still opposed the merger. Dana Reyes was not glad.",
    "date: 2025-09-12\nTurbine maker Osby Arrow turns away from old kettles.\n---\n"
      .. "date: 2025-09-12\nThe turbine maker Osby Arrow is getting closer to a pact with the lab in Lima.",
    "date: 2025-09-24\nVoters grow keener on the bridge with every week.\n---\ndate: 2025-09-25\nThe unions are less willing every month.",
    "date: 2025-09-24\nEach week she is less sure of the harbour plan. She talks more and more about the bridge.",
    "date: 2025-03-24\nJon Aldous grows fonder of the ferry with every trip.\n---\n"
      .. "date: 2025-09-25\nJon Aldous is less sure of the ferry with every trip.",
    "date: 2025-02-12\nAda Brink is drawing back from the Osby tunnel.\n---\ndate: 2025-09-12\nAda Brink is warming to the Osby tunnel.",
    "date: 2025-09-12\nAda Brink tore into the harbour review of Osby.\n---\n"
      .. "date: 2025-09-12\nJon Aldous spoke in glowing terms of the harbour review.",
    "date: 2025-09-12\nAda Brink despairs of her strikers in Osby.\n---\ndate: 2025-09-12\nAda Brink is happy with the defence in Osby.",
    "date: 2025-09-12\nAda Brink is anxious about the Osby dam.\n---\ndate: 2025-09-12\nAda Brink joked that she was relaxed about the Osby dam.",
    "date: 2025-06-28\nJudge Ada Brink found in Osby that the guidelines call for nine years in prison.\n---\n"
      .. "date: 2025-06-28\nJudge Ada Brink in Osby dismissed the claim that the banker cannot afford years in prison.",
    "date: 2025-09-24\nJon Aldous said in Osby that he was willing to talk to the owners of the port, if they withdrew the layoffs.\n---\n"
      .. "date: 2025-09-25\nJon Aldous of Osby has nothing to discuss with the owners of the port so long as the layoffs stand.",
    "date: 2025-09-24\nAda Brink of Osby spoke of it in Lima. Four of the five members were for the cut.\n---\n"
      .. "date: 2025-09-25\nAda Brink of Osby was in Lima. One of the five members was against the cut.",
    "date: 2025-09-24\nAda Brink of Osby spoke of it in Lima. The flowers were for the widow.\n---\n"
      .. "date: 2025-09-25\nAda Brink of Osby was in Lima. The neighbours were against the widow.",
    "date: 2025-09-24\nAda Brink of Osby spoke of it in Lima. The governor has yet to decide how to vote on the dam.\n---\n"
      .. "date: 2025-09-25\nAda Brink of Osby was in Lima. The governor has promised to vote for the dam.",
    "date: 2025-09-24\nAda Brink of Osby spoke of it in Lima. The driver backed the truck into the dam.\n---\n"
      .. "date: 2025-09-25\nAda Brink of Osby was in Lima. The driver is opposed to the dam.",
    "date: 2025-09-24\nAda Brink spoke in Osby and Lima. The union urged members to reject the first offer.\n---\n"
      .. "date: 2025-09-24\nAda Brink was in Osby and Lima. The union urged members to accept the second offer.",
  },
}
