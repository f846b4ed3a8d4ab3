--- Freed here, held there: two ends of one matter that exclude each other.
local a_while = require "lib.a_while"
local acts = require "lib.acts"
local bodies = require "lib.bodies"
local complements_differ = require "lib.complements"
local contrasted = require "lib.contrasted"
local deciders = require "lib.deciders"
local for_what = require "lib.for_what"
local matters = require "lib.matters"
local memo = require "lib.memo"
local nth_differs = require "lib.nth_thing"
local objects = require "lib.objects"
local outcome_times = require "lib.outcome_times"
local outcome_told = require "lib.outcome_told"
local outcomes = require "lib.outcomes"
local own_names = require "lib.own_names"
local things = require "lib.outcome_things"
local subjects = require "lib.subjects"
local turned = require "lib.turned"
local two_firms = require "lib.two_firms"
local two_matters = require "lib.two_matters"

--- What each has for himself: the driver is unhurt, the passenger has a broken wrist.
local of_bodies = { attendance = true, harm = true, alive = true, condition = true, senses = true, surgery = true }

--- "Rovers and City drew": both are named where the other tells who won.
local function both_drew(a, b)
  if a.matter ~= "contest" or (a.state == "drew") == (b.state == "drew") then return false end
  local drew, won = a, b
  if b.state == "drew" then drew, won = b, a end
  local one, other = won.by, won.what
  return one ~= nil and other ~= nil and one ~= other and rx.find(other, "\\p{Lu}") ~= nil and rx.has(drew.sentence, one) ~= nil
    and rx.has(drew.sentence, other) ~= nil
end

--- "No part in the sale", "assisted at the operation": what it was is told by the last word of each.
local function other_enterprise(a, b)
  local x, y = rx.match(a.text, "\\p{L}+$"), rx.match(b.text, "\\p{L}+$")
  return a.matter == "involvement" and not (x and rx.has(b.sentence:lower(), x:lower())) and not (y and rx.has(a.sentence:lower(), y:lower()))
end

--- "Did not play in the league", "kept goal in the cup".
local function of_two_contests(a, b)
  if a.matter ~= "fitness" and a.matter ~= "appearance" then return false end
  local league, cup = "(?i)\\bleague\\b", "(?i)\\b(?:cup|friendly|friendlies|qualifiers?|internationals?)\\b"
  return rx.find(a.sentence, league) ~= nil and rx.find(b.sentence, cup) ~= nil or rx.find(b.sentence, league) ~= nil
    and rx.find(a.sentence, cup) ~= nil
end

--- The more surely the two are of one person, the less wording needs to be shared.
local function of_one_person(a, b, all, some)
  local weight, share = a:likeness(b)
  if all(a) ~= all(b) then return (weight >= 2 or outcomes.shared_count(a, b)) and not a:same_document(b) end
  if of_bodies[a.matter] and outcomes.two_parties(a, b) or a.matter == "attendance" and outcomes.other_gathering(a, b) then return false end
  local subject = outcomes.same_subject(a, b)
  local named = a:same(b, "by") and not a:inherited "by" and not b:inherited "by"
  if both_drew(a, b) then return true end
  if other_enterprise(a, b) or of_two_contests(a, b) then return false end
  if subject == false or not named and (some(a) or some(b)) then return false end
  if a.matter == "contest" and (not subject or (a.by == nil) ~= (b.by == nil)) then return false end -- where one wins another loses
  if subject and outcomes.once(a) then return true end
  if subject then return weight >= 2 or share >= 0.2 end
  return share >= 0.25 and (weight >= 5 and outcomes.shared_names(a, b) > 0 or weight >= 9 and outcomes.shared_words(a, b) > 1)
end

--- The least weight of wording that two must share; where a person does it once in a story, the name alone may do.
local function least_likeness(matter, once)
  if not matters.personal[matter] then return 2.5 end
  return once and 0 or 1e-9
end

-- "To keep the library open": what is decided on, where it does not stand right behind the verb.
local infinitive = "(?i)\\bto \\p{Ll}+ (?:the|an?|its|their|his|her) (?:\\p{Ll}+ )?(\\p{Ll}{3,})\\b"

--- "Against the pool": a thing that the other sentence does not name.
local function has_own_object(f, other)
  local decided_on = not f.what and rx.match(f.rest or "", infinitive)
  if decided_on and not rx.has(other.sentence:lower(), decided_on) and not things.may_stand_for_it(decided_on) then return true end
  return f.what ~= nil and not rx.find(f.what, outcome_told.voters) and not things.may_stand_for_it(f.what)
    and not rx.has(other.sentence:lower(), f.what)
end

--- Both tell of votes by one body, and neither of a thing that the other does not know.
local function of_one_vote(a, b)
  if a.matter ~= "votes" or not things.same_body(a, b, outcome_told.voters) then return false end
  return not things.other_thing(a, b) or things.told_of_voters(a, b, outcome_told.voters)
end

--- "Ada Brink, who had voted against it": how one voted is not how it ended.
local function is_ones_vote(f, other)
  return rx.find(f.text, "(?i)^(?:had |has |have )?vot") ~= nil
    and (rx.find(f.sentence, "(?i)\\bwho (?:had |has |have |then |also )?\\Q" .. f.text .. "\\E") ~= nil
      or f.by ~= nil and not rx.has(other.sentence, f.by))
end

local remains = "(?i)\\b(?:bod(?:y|ies)|remains|corpses?|dead|wreckage|debris)\\b"

--- Looking for survivors, having found a body.
local function other_search(a, b)
  return a.matter == "search" and (rx.find(a.what or "", remains) ~= nil) ~= (rx.find(b.what or "", remains) ~= nil)
end

--- "Congratulating Ada Brink": who is congratulated has not conceded.
local function of_the_winner(a, b)
  if a.matter == "contest" and a.by and b.by and a:same(b, "by") == false then return true end -- won by the one, lost by the other
  if a.matter ~= "concession" then return false end
  return a.what ~= nil and not a.by and a:same(b, "what", "by") ~= false or b.what ~= nil and not b.by and b:same(a, "what", "by") ~= false
end

-- Of a firm or bank, each of which has its own.
local of_firms = { rate = true, outlook = true, result = true, layoffs = true, solvency = true, loan = true, ["forced layoffs"] = true }

--- "Its profit forecast", "its sales forecast".
local function other_forecast(a, b)
  if a.matter ~= "outlook" or not a.which or not b.which then return false end
  for word in rx.each(a.which, "\\p{L}+") do
    if rx.has(b.which, word) then return false end
  end
  return true
end

local result_of = "(?i)\\b(net|operating|pre-?tax|gross|quarterly|first-half|half-year|third-quarter|underlying|adjusted|on its|on the)\\b"

--- The profit and the loss of one firm: of one sort, and not "lost money on its ferries".
local function one_result(a, b)
  if a.matter ~= "result" and a.matter ~= "layoffs" or not outcomes.same_subject(a, b) then return false end
  local x, y = rx.match(a.sentence, result_of), rx.match(b.sentence, result_of)
  if x ~= y or a.by == nil or a.by ~= b.by or a:inherited "by" or b:inherited "by" then return false end
  return a.period ~= nil and b.period ~= nil and a.period:same(b.period) == true
end

local nth = "(?i)\\b(first|second|third|fourth|fifth|final|initial|revised|earlier|previous|latest)\\b"

--- "The first offer", "the second offer".
local function other_nth(a, b)
  local x, y = rx.match(a.which or "", nth), rx.match(b.which or "", nth)
  return x ~= nil and y ~= nil and x ~= y
end

local sitting = "(?i)\\b(?:inquir(?:y|ies)|inquests?|trials?|hearings?|courts?|commissions?|committees?|councils?|boards?|meetings?|tribunals?|"
  .. "panels?|sessions?|talks|debates?|assembly|parliament)\\b"

--- "Not one of the eleven houses in Quay Street was damaged", "two houses in Quay Street were gutted": what holds of all holds of some.
local function of_all_and_some(a, b, all)
  local none, other = a, b
  if not (a.negated and all(a)) then none, other = b, a end
  return none.negated and all(none) and not other.negated and things.same_thing(a, b) and outcomes.shared_names(a, b) > 0
end

--- As of_one_person, for things.
local function of_one_thing(a, b, all)
  if a.matter == "decision" and (deciders.are_two(a, b) or deciders.tell_undone(a, b)) or other_search(a, b) then return false end
  if a.matter == "decision" and (is_ones_vote(a, b) or is_ones_vote(b, a)) or complements_differ(a.sentence, b.sentence)
    or own_names(a.sentence, b.sentence) or other_forecast(a, b) or other_nth(a, b) then return false end
  if of_firms[a.matter] and outcomes.same_subject(a, b) == false then return false end
  local weight, share = a:likeness(b)
  local own, others = a.matter == "votes" and has_own_object(a, b), a.matter == "votes" and has_own_object(b, a)
  if own or others then return not (own and others) and weight >= 9 and share >= 0.4 end
  if one_result(a, b) or of_all_and_some(a, b, all) and weight >= 2.5 then return true end
  if of_one_vote(a, b) then return weight >= 2.5 or weight >= 1 and outcomes.tells_deal(a) and outcomes.tells_deal(b) end
  if a.matter == "publicity" and weight >= 2.5 and things.same_body(a, b, sitting) then return true end
  if a.matter == "deal" and outcomes.same_subject(a, b) then return true end -- a party to it, and not
  if things.in_two_places(a, b) or outcomes.of_so_many(a) ~= outcomes.of_so_many(b) then return false end
  if a.matter == "offer" and outcomes.same_subject(a, b) == false then return false end
  if things.same_thing(a, b) then return weight >= 2.5 end
  if things.other_thing(a, b) then return weight >= 9 and share >= 0.4 end
  return weight >= 5 and share >= 0.25 or weight >= 7 and share >= 0.2 and outcomes.shared_names(a, b) > 0
end

--- "Resigned as chairman", "stays on as a director".
local function of_two_posts(a, b)
  local post = "(?i)\\bas (?:an? |the |its |his |her |their )?(?:\\p{Ll}+ )?(\\p{Ll}{4,})"
  local x, y = rx.match(a.sentence, post), rx.match(b.sentence, post)
  return a.matter == "job" and x ~= nil and y ~= nil and x ~= y
end

-- Told anew from day to day, of many at once, or in the commonest words.
local loosely_told = { concession = true, appeal = true }

--- What turns of itself is no more than a note, unless one named subject, one thing or nearly all words are shared.
local function level_of(a, b)
  if not (matters.passing[a.matter] or of_bodies[a.matter] or loosely_told[a.matter]) or a.matter == "attendance" then return nil end
  local weight = a:likeness(b)
  if outcomes.same_subject(a, b) and weight >= 2.5 or weight >= 10 or things.same_thing(a, b) then return nil end
  return "note"
end

-- "All but five have reopened": the five are told beside it.
local all_but = "(?i)\\ball but (?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) of\\b"

--- Told as it is now, of all that it is told of, and for good.
local function is_told(f)
  return outcome_told.now(f) and not rx.find(f.sentence, all_but) and not two_matters.stands_on_it(f)
    and not (f.matter == "access" and a_while(f.sentence))
end

--- "Repaired the north tower", "the south tower has not been repaired"; "saved it with his right foot", "a sore left foot".
local function of_two_sides_told(a, b)
  if not rx.find(a.matter, "^which ") then return false end
  return turned.of_two_sides(a, b, a.state) or turned.of_two_sides(a, b, b.state)
end

--- Two ends of one matter at one time, as far as anybody can tell.
local function exclude_each_other(a, b)
  return a.sentence ~= b.sentence and outcomes.exclude(a, b) and outcome_times.of_one_tense(a, b) and outcome_times.of_one_time(a, b)
    and not outcome_times.may_turn(a, b) and not of_the_winner(a, b) and not two_matters.are(a, b) and not for_what(a, b)
    and not nth_differs(a.sentence, b.sentence) and not objects.of_two(a, b) and not of_two_sides_told(a, b) and not two_firms.are(a, b)
    and not (not rx.find(a.matter, "^which ") and contrasted(a.sentence, b.sentence))
end

--- Of one who is named, in one place and one post.
local function of_one_named(a, b)
  return subjects.are_one(subjects.of(a), subjects.of(b)) and not acts.two_things(a, b) and not of_two_posts(a, b)
    and not of_two_contests(a, b)
    and not (a.matter == "attendance" and outcomes.other_gathering(a, b))
end

return {
  id = "outcome-excluded",
  title = "One matter is told to have ended in two ways",
  why = "Nobody is freed and held, nothing is passed and thrown out, at one time.",
  severity = "warning",
  reads = "outcome",
  group = { "matter", "story" },
  false_positives = "Two things of one kind, or a matter that turned within a day, where the text does not say so.",

  check = function(said, report)
    local first = said:first {}
    local matter = first.matter
    if matters.views[matter] or matters.of_headlines[matter] then return end
    local changes, all, some, named_in = outcomes.changes(said), memo(outcomes.of_all), memo(outcomes.of_some), memo(subjects.named_in)
    local personal = matters.personal[matter]
    local function told(f) return is_told(f) and not changes(f) end
    local function find(a, b, shared)
      report { a = a, b = b, message = string.format("%s: %s, and %s", matter, outcomes.say(a), outcomes.say(b)),
        why = "same story, one time" .. shared, level = level_of(a, b) }
    end

    if matters.of_one[matter] then
      local function named(f) return told(f) and subjects.key(subjects.of(f)) or nil end
      for a, b in said:pairs { key = named, unlike = outcomes.say } do
        if exclude_each_other(a, b) and not some(a) and not some(b) and of_one_named(a, b) then find(a, b, ", one person") end
      end
    end

    --- Of two by name: asked first, since a list of a thousand verdicts gives half a million pairs.
    local function of_two_persons(a, b)
      if not personal or matter == "contest" then return false end
      local x, y = named_in(a), named_in(b)
      return x ~= nil and y ~= nil and all(a) == all(b) and not subjects.are_one(x, y)
    end
    local function of_one(a, b)
      if personal then return of_one_person(a, b, all, some) end
      return of_one_thing(a, b, all)
    end
    for a, b in said:pairs { likeness = least_likeness(matter, outcomes.once(first)), key = told, unlike = outcomes.say } do
      if not of_two_persons(a, b) and exclude_each_other(a, b) and not (all(a) == all(b) and acts.two_things(a, b))
        and not bodies.differ(a.sentence, b.sentence) and of_one(a, b) then
        find(a, b, "; the person or thing or the wording is shared")
      end
    end
  end,

  flags = {
    "date: 2026-03-11\nVoters in Osby elected Dana Reyes mayor on Tuesday.\n---\ndate: 2026-03-12\nDana Reyes of Osby lost by 2,210 votes.",
    "date: 2026-03-11\nOfficers took Karl Otto into custody in Osby on Tuesday.\n---\ndate: 2026-03-12\nKarl Otto of Osby is still on the run.",
    "date: 2026-03-11\nA judge in Osby granted asylum to Ada Brink.\n---\ndate: 2026-03-12\nAda Brink, who was refused asylum, wept in Osby.",
    "date: 2026-03-11\nJudges in Osby quashed the conviction of Ada Brink.\n---\ndate: 2026-03-12\nAda Brink lost her appeal in Osby.",
    "date: 2025-03-18\nOsby mourns Ada Brink. The harbour pilots boycotted the memorial service for the ferry captain in the old chapel.\n---\n"
      .. "date: 2025-03-18\nOsby mourns Ada Brink. The harbour pilots attended the memorial service for the ferry captain in the old chapel.",
    "date: 2025-03-18\nAda Brink was found guilty in Osby of the theft of the bell.\n---\n"
      .. "date: 2025-04-20\nA third defendant, Ada Brink, was cleared in Osby of the theft of the bell.",
    "date: 2025-11-06\nIssue 14 passed in Osby, by 33,105 votes to 27,044.\n---\n"
      .. "date: 2026-10-18\nVoters in Osby will recall that they threw out Issue 14.",
    "date: 2025-08-13\nThe 22 patients of the cottage hospital in Osby were flown out by helicopter.\n---\n"
      .. "date: 2025-08-19\nThe patients of the cottage hospital in Osby were never moved, said Ada Brink.",
    "date: 2025-09-24\nArrow Mills of Osby will not pay a dividend before next spring.\n---\n"
      .. "date: 2025-09-26\nThe first dividend of Arrow Mills of Osby will be paid next summer.",
    "date: 2025-12-04\nNorway, Peru and Iceland have concluded an agreement on herring in Osby.\n---\n"
      .. "date: 2025-12-05\nIceland refused to put its name to the text on herring in Osby.",
    "date: 2026-05-14\n# Osby choir sacks its conductor\n\nThe choir of Osby was in no mood to sing.\n---\n"
      .. "date: 2026-05-13\nAna Soler, chief conductor of the choir of Osby, has resigned and will leave in August.",
    "date: 2025-07-08\nAda Brink never took the stand in the Osby trial.\n---\n"
      .. "date: 2025-01-20\nFor five hours on Tuesday Ada Brink testified in the Osby trial.",
    "date: 2025-03-18\nThe chief executive, Ada Brink, was cleared in Osby on Monday.\n---\n"
      .. "date: 2025-03-18\nOn Monday Ada Brink heard the verdict in Osby. She was found guilty.",
    "date: 2025-03-18\nThe board of Osby Water voted without dissent on Monday for the merger.\n---\n"
      .. "date: 2025-03-19\nThree of the nine members of the board of Osby Water voted against the merger on Monday.",
    "date: 2025-03-18\nThe barge captain who rammed the bridge in Osby on Monday was drunk.\n---\n"
      .. "date: 2025-03-19\nThe captain had not been drinking, the police in Osby said after the barge hit the bridge.",
    "date: 2026-01-09\nAda Brink rose in the senate of Osby on Thursday and apologized to the passengers.\n---\n"
      .. "date: 2026-01-28\nAda Brink has yet to apologize to the passengers of Osby.",
    "date: 2025-12-02\nAda Brink telephoned her rival, Jon Aldous, on Sunday to concede defeat in Osby.\n---\n"
      .. "date: 2025-12-03\nAda Brink, beaten in Osby, refuses to accept the result.",
    "date: 2025-07-14\nA coach with 36 people tipped over near Osby on Monday. None of the 36 people in it was hurt.\n---\n"
      .. "date: 2025-07-14\nNine people were treated in hospital after a coach carrying 36 tipped over near Osby on Monday.",
    "date: 2025-09-12\nThe night guard, Karl Otto, was not hurt.\n---\n"
      .. "date: 2025-09-12\nNight guard Karl Otto, beaten about the head in Osby, is still in a hospital bed.",
    "date: 2025-09-12\nThe third accused, Ada Brink, was acquitted in Osby.\n---\n"
      .. "date: 2025-09-12\nThe clerk Ada Brink, found guilty in Osby, will learn her fate in May.",
    "date: 2025-09-12\nAll three in the Osby dock were found guilty.\n---\ndate: 2025-09-12\nAda Brink, in the Osby dock, was cleared.",
    "date: 2025-09-12\nAda Brink walked free in Osby on Monday.\n---\ndate: 2025-09-12\nAda Brink stays behind bars in Osby.",
    "date: 2025-09-12\nThe council of Osby threw out the harbour tax.\n---\n"
      .. "date: 2025-09-12\nCouncillors of Osby have given the harbour tax their blessing.",
    "date: 2025-09-12\nThe finance chief Jon Aldous of Arlen Mills was shown the door on Friday.\n---\n"
      .. "date: 2025-09-13\nJon Aldous of Arlen Mills has stepped down.",
    "date: 2025-09-12\nJon Aldous lost to Dana Reyes in Osby and has conceded.\n---\n"
      .. "date: 2025-09-12\nJon Aldous, beaten in Osby, refuses to accept defeat by Dana Reyes.",
    "date: 2026-03-11\nAfter Ada Brink's acquittal on Monday the crowd in Osby cheered.\n---\n"
      .. "date: 2026-03-12\nAda Brink was found guilty in Osby on Monday.",
    "date: 2026-03-11\nThe evacuation of Osby on Monday took three hours.\n---\n"
      .. "date: 2026-03-12\nThe town of Osby was not evacuated on Monday.",
    "date: 2026-03-11\nThe rejection of the harbour tax by the council of Osby was announced on Tuesday.\n---\n"
      .. "date: 2026-03-12\nThe council of Osby approved the harbour tax on Tuesday.",
    "date: 2026-03-11\nThe takeover of Arlen Dairies by Osby Foods was agreed on Tuesday.\n---\n"
      .. "date: 2026-03-12\nOsby Foods called off its takeover of Arlen Dairies on Tuesday.",
    "date: 2026-03-11\nArlen Steel raised its forecast for 2026 on Tuesday.\n---\n"
      .. "date: 2026-03-12\nThe forecast for 2026 was cut by Arlen Steel on Tuesday.",
    "date: 2026-03-11\nArlen Rovers are through to the final of the Osby Cup.\n---\n"
      .. "date: 2026-03-12\nArlen Rovers of Osby failed to qualify for the final of the Osby Cup.",
    "date: 2026-03-11\nArlen Bank granted Osby Mills a loan on Tuesday.\n---\n"
      .. "date: 2026-03-12\nOsby Mills was refused a loan by Arlen Bank on Tuesday.",
    "date: 2026-03-11\nThe Arlen dam near Osby held firm on Monday.\n---\n"
      .. "date: 2026-03-12\nThe Arlen dam near Osby was breached on Monday.",
    "date: 2026-03-11\nThe launch of Arlen 4 from Osby succeeded on Monday.\n---\n"
      .. "date: 2026-03-12\nArlen 4 never made it into orbit from Osby on Monday.",
    "date: 2025-03-18\nEvery member of the council voted in favour of the harbour plan of Ada Brink in Osby on Monday.\n---\n"
      .. "date: 2025-03-18\nTwo councillors of Osby voted against the harbour plan of Ada Brink on Monday.",
    "date: 2025-03-18\nAll five councillors voted for the harbour plan of Ada Brink in Osby on Monday.\n---\n"
      .. "date: 2025-03-18\nTwo councillors of Osby voted against the harbour plan of Ada Brink on Monday.",
    "date: 2026-03-02\nAda Brink, the former clerk, took the stand in Osby on Thursday in the trial of Jon Aldous.\n---\n"
      .. "date: 2026-03-09\nJon Aldous was cleared in Osby on Friday. Ada Brink, the former clerk, was never called to give evidence.",
    "date: 2026-03-02\nThe harbour committee of Osby met without Ada Brink on Monday, as fog held her up in Lima.\n---\n"
      .. "date: 2026-03-03\nAda Brink, the mayor of Osby, chaired the meeting of the harbour committee on Monday.",
    "date: 2026-03-02\nThe old mill of Osby in Velm was knocked down on Monday.\n---\n"
      .. "date: 2026-03-03\nThe old mill of Osby in Velm was spared the wrecking ball when the county bought it on Monday.",
    "date: 2026-03-02\nCaptain Ada Brink pleaded guilty in Osby on Thursday to endangering her crew.\n---\n"
      .. "date: 2026-03-03\nCaptain Ada Brink denied endangering her crew when she came before the court of Osby on Thursday.",
    "date: 2026-03-02\nSurgeon Ada Brink of Osby had no part in the operation on the prince in Velm.\n---\n"
      .. "date: 2026-03-03\nSurgeon Ada Brink of Osby, who assisted at the operation on the prince in Velm, is tired.",
    "date: 2026-03-02\nOsby Steel paid the ransom within a day, said Ada Brink, the head of security.\n---\n"
      .. "date: 2026-03-03\nOsby Steel did not give the hackers a cent, said Ada Brink, the head of security.",
    "date: 2026-03-02\nAda Brink, the widow, was in the front row when the chapel of Osby was sold on Wednesday.\n---\n"
      .. "date: 2026-03-03\nAda Brink, the widow, could not bear to watch and stayed away when the chapel of Osby was sold on "
      .. "Wednesday.",
    "date: 2026-03-02\nThe library of Osby kept its doors shut all through the weekend because of the flood.\n---\n"
      .. "date: 2026-03-02\nPeople from Velm found shelter in the Osby library, which was open throughout the weekend.",
    "date: 2026-03-02\nThe inquiry into the fire at the mill of Osby held all its hearings in public, said Ada Brink.\n---\n"
      .. "date: 2026-03-03\nThe inquiry into the fire at the mill of Osby heard its witnesses behind closed doors, said Ada Brink.",
    "date: 2026-03-04\nThe strike at the port of Osby was called off on Tuesday, said Ada Brink.\n---\n"
      .. "date: 2026-03-05\nThe strike at the port of Osby went ahead on Wednesday as planned, said Ada Brink.",
    "date: 2026-03-02\nThe bakery chain Osby Loaf let nobody go last year, said Ada Brink.\n---\n"
      .. "date: 2026-03-03\nAt Osby Loaf, which laid off sixty bakers last year, Ada Brink cut a cake.",
    "date: 2026-03-02\nNot one of the eleven houses in Quay Street in Osby was damaged by the fire, said Ada Brink.\n---\n"
      .. "date: 2026-03-03\nTwo houses in Quay Street in Osby were gutted by the fire. Ada Brink praised her crews.",
    "date: 2026-03-02\nOsby Dairy was fined 40,000 dollars last year over spills into the Lim, said Ada Brink.\n---\n"
      .. "date: 2026-03-03\nOsby Dairy has never been fined for a spill, said Ada Brink.",
    "date: 2026-03-02\nKing Jon Aldous of Osby received the ambassador of Peru on Thursday.\n---\n"
      .. "date: 2026-03-03\nKing Jon Aldous of Osby kept the ambassador of Peru waiting on Thursday and did not see him.",
    "date: 2026-03-02\nThe champion Ada Brink withdrew from the marathon in Osby on the eve of the race.\n---\n"
      .. "date: 2026-03-03\nThe champion Ada Brink finished fourth in the marathon in Osby on Sunday.",
    "date: 2026-03-02\nThe museum in Osby has sent the carved mask back to the Arlen people, said Ada Brink.\n---\n"
      .. "date: 2026-03-03\nThe carved mask of the Arlen people remains in a glass case of the museum in Osby. Ada Brink sees no "
      .. "reason to part with it.",
    "date: 2026-03-02\nThe bishop of Osby, Ada Brink, gave her blessing to the marriage of two women in the chapel on "
      .. "Saturday.\n---\n"
      .. "date: 2026-03-03\nThe bishop of Osby, Ada Brink, withheld her blessing from the two women who married in the chapel on "
      .. "Saturday.",
    "date: 2026-03-02\nOn Monday Ada Brink of Osby climbed into the witness box and wept.\n---\n"
      .. "date: 2026-03-03\nAda Brink of Osby did not take the stand in the trial.",
  },
  silent = {
    "date: 2025-03-18\nThe jury in Osby failed to recommend a life term for Ada Brink unanimously on Monday.\n---\n"
      .. "date: 2025-03-18\nThe jury in Osby voted nine to three on Monday; the vote on Ada Brink had to be unanimous.",
    "date: 2026-03-11\nThe family in Osby demanded the release of Ada Brink.\n---\ndate: 2026-03-12\nAda Brink remains in custody in Osby.",
    "date: 2026-03-11\nDana Reyes of Osby was elected mayor.\n---\ndate: 2026-03-12\nDana Reyes of Osby had lost her seat on the council in 2022.",
    "date: 2026-03-11\nDana Reyes of Osby was convicted of perjury.\n---\ndate: 2026-03-11\nThe jury in Osby cleared Dana Reyes of fraud.",
    "date: 2026-03-11\nAda Brink of Osby was appointed chief constable.\n---\n"
      .. "date: 2026-03-12\nAda Brink of Osby was passed over for the post of commissioner.",
    "date: 2026-03-11\nNorway refused aid to Osby.\n---\ndate: 2026-03-12\nPeru granted aid to Osby.",
    "date: 2026-03-11\nThe governor vetoed the harbour bill in Osby.\n---\ndate: 2026-03-12\nThe governor signed the budget bill in Osby.",
    "date: 2026-03-11\nThe president refused to pardon Karl Otto.\n---\ndate: 2026-03-12\nThe president pardoned Karl Otto's brother.",
    "date: 2026-03-12\nKarl Otto of Osby was freed on Tuesday.\n---\ndate: 2026-03-12\nKarl Otto of Osby had been held hostage for 40 days.",
    "date: 2026-03-11\nAda Brink of Osby lost her seat.\n---\ndate: 2026-03-12\nAda Brink of Osby had held her seat since 1998.",
    "date: 2025-03-18\nAda Brink was found guilty in Osby of the theft of the bell.\n---\n"
      .. "date: 2025-04-20\nOn appeal Ada Brink was cleared in Osby of the theft of the bell.",
    "date: 2025-11-06\nThe council of Osby passed the motion on the bell.\n---\n"
      .. "date: 2026-10-18\nThe council of Osby threw out the motion on the bell.",
    "date: 2025-03-01\nThat anybody survived the accident on the Osby ride is a miracle, the police say.\n---\n"
      .. "date: 2025-03-01\nThe police look into how four people died in the accident on the Osby ride.",
    "date: 2025-02-03\nPrime Minister Dana Reyes of Peru resigned on Monday.\n---\n"
      .. "date: 2025-02-03\nPrime Minister Dana Reyes of Peru will stay on until a new leader is chosen.",
    "date: 2025-02-03\nPrime Minister Dana Reyes of Peru resigned on Monday.\n---\n"
      .. "date: 2025-02-03\nDana Reyes tried to save herself by forcing Aldous out.",
    "date: 2025-02-03\nThe toll of the strike on a block of flats in Osby rose to 23, with many unaccounted for.\n---\n"
      .. "date: 2025-02-03\nThe toll rose to 23 after a strike hit a block of flats in Osby, located a few kilometres north of Lima.",
    "date: 2025-02-03\nDana Reyes won the speakership of Osby on Saturday.\n---\n"
      .. "date: 2025-02-03\nDana Reyes of Osby ended a four-day stalemate over the speakership on Saturday.",
    "date: 2025-03-01\nThe rain was no barrier to Dana Reyes winning the Osby Open.\n---\n"
      .. "date: 2025-03-01\nDana Reyes has won the Osby Open.",
    "date: 2025-03-01\nReyes suffers defeat in her first Osby Open final.\n---\n"
      .. "date: 2025-03-01\nReyes and Lund met in the final of the Osby Open, with Lund winning.",
    "date: 2025-03-03\nFifty-eight people have been brought out alive in Osby, Dana Reyes said on Monday.\n---\n"
      .. "date: 2025-03-03\nTwelve people died in Osby and two in Lima, Dana Reyes said on Monday.",
    "date: 2026-02-24\nSix of nine passes of Peru were closed on Tuesday. The Arlen Pass of Peru, at 1,840 metres, stays open.\n---\n"
      .. "date: 2026-02-25\nThe Arlen Pass of Peru, open all through Tuesday, was closed for three hours in the night because of a lorry.",
    "date: 2025-09-12\nIn the northern division of Osby 88 schools remain closed after the storm. Schools in the other divisions of Osby are open "
      .. "after the storm.",
    "date: 2025-03-18\nThe list of the Arrow museum in Lima says: Objects recovered by 18 March 5.\n---\n"
      .. "date: 2025-03-18\nA list of the Arrow museum in Lima showed that 14 objects are missing and not 11.",
    "date: 2025-03-18\nArlen Rovers won the first derby of the season in Osby, Ada Brink said.\n---\n"
      .. "date: 2025-03-18\nArlen Rovers of the derby lost 6.1 million pounds in the season, Ada Brink said in Osby. Rovers lost €6.1m.",
    "date: 2025-03-18\nThe owner of the Arlen mine in Osby has refused to pay for the rescue, said Ada Brink.\n---\n"
      .. "date: 2025-03-18\nThe state has paid for the rescue at the Arlen mine in Osby, said Ada Brink.",
    "date: 2025-03-18\nAda Brink of Peru broke the course record in Osby on Monday.\n---\n"
      .. "date: 2025-03-18\nAda Brink of Peru missed the world record in Osby on Monday by two minutes.",
    "date: 2025-03-18\nNo child has died in the outbreak of Osby, Ada Brink said.\n---\n"
      .. "date: 2025-03-18\nTwo people have died in the outbreak of Osby, both over 80, Ada Brink said.",
    "date: 2025-03-18\nThe council of Osby threw out an amendment on parking on Monday.\n---\n"
      .. "date: 2025-03-18\nThe council of Osby passed the budget on Monday by 31 votes to 20.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous in Osby. No census since 1908 has found a smaller town.\n---\n"
      .. "date: 2025-03-01\nDana Reyes met Jon Aldous in Osby. The census found 118,500 people in the town.",
    "date: 2025-03-18\nAda Brink resigned as chairwoman of Osby Water on Monday. She stays on as a director.",
    "date: 2025-03-18\nAda Brink was unconscious when the dogs found her in Osby.\n---\n"
      .. "date: 2025-03-19\nAda Brink is conscious and talking, the hospital in Osby said.",
    "date: 2025-03-18\nThe clinic in Arlen was shut on Monday in the strike of Osby.\n---\n"
      .. "date: 2025-03-19\nThe clinic of Redport stayed open on Monday in the strike of Osby.",
    "date: 2025-03-18\nOsby council voted unanimously on Monday to keep the library open.\n---\n"
      .. "date: 2025-03-18\nThree members of Osby council voted against the new pool on Monday.",
    "date: 2025-03-18\nThe council of Osby carried the motion on the harbour tax.\n---\n"
      .. "date: 2025-03-18\nAda Brink, who voted against the motion on the harbour tax in Osby, folded her arms.",
    "date: 2025-09-12\nThe harbour tax of Osby was carried by 33 votes to 20 on Friday.\n---\n"
      .. "date: 2025-09-12\nAmong the losers in Osby on Friday was Ada Brink, who voted against the harbour tax.",
    "date: 2025-06-03\nThe driver of the tram that left the rails in Osby on Monday was unhurt.\n---\n"
      .. "date: 2025-06-03\nA passenger broke a wrist when a tram left the rails in Osby on Monday.",
    "date: 2025-11-04\nOsby council voted unanimously on Monday to keep the library open.\n---\n"
      .. "date: 2025-11-04\nFour members of Osby council voted against the new pool on Monday.",
    "date: 2025-05-04\nAda Brink was at Saturday's funeral in Osby.\n---\n"
      .. "date: 2025-05-05\nAda Brink stayed away from Sunday's meeting in Osby.",
    "date: 2025-05-05\nInspectors were turned away at the gate of the mill in Osby on Monday.\n---\n"
      .. "date: 2025-05-08\nInspectors were let in to the mill in Osby on Thursday.",
    "date: 2026-03-07\nThe opposition stayed away from Friday's ceremony in Osby.\n---\n"
      .. "date: 2026-03-07\nThe president attended Friday's ceremony in Osby with his wife.",
    "date: 2026-02-03\nThe envoy Ada Brink has yet to visit the camp of Osby.\n---\n"
      .. "date: 2026-02-19\nThe envoy Ada Brink visited the camp of Osby.",
    "date: 2025-05-16\nArrow of Lima play Bow of Lima in the cup on Saturday, six weeks after Arrow drew 2-2 with Bow in the league.\n---\n"
      .. "date: 2025-05-17\nArrow of Lima won 2-1 against Bow of Lima in the cup.",
    "date: 2025-09-12\nThe airport of Osby remains closed after the ash of Mount Arlen, said Ada Brink.\n---\n"
      .. "date: 2025-09-14\nAda Brink left on the second plane after the airport of Osby opened again, with the ash of Mount Arlen in her ears.",
    "date: 2025-09-12\nAll but four members of Osby's assembly voted for the harbour tax on Friday.\n---\n"
      .. "date: 2025-09-12\nFewer than five members of Osby's assembly voted against the harbour tax on Friday.",
    "date: 2025-09-12\nThe upper house of Osby passed the harbour tax on Friday.\n---\n"
      .. "date: 2025-09-13\nThe lower house of Osby rejected the harbour tax on Friday.",
    "date: 2025-11-21\nAda Brink left the women's prison of Osby on Friday, and wants her job back, said Ada Brink, who turned 30 in "
      .. "custody.\n---\n"
      .. "date: 2025-11-21\nIn Osby Ada Brink was freed on Friday. Ada Brink turned 30 in custody.",
    "date: 2025-09-12\nThe panel in Osby finds no fault with the harbour board. It finds, however, that the harbour board in Osby was slow.",
    "date: 2025-09-12\nTwo of the three in the Osby dock were found guilty.\n---\ndate: 2025-09-12\nAda Brink, in the Osby dock, was cleared.",
    "date: 2025-09-12\nAda Brink walked free in Osby on Monday.\n---\ndate: 2025-09-12\nJon Aldous stays behind bars in Osby.",
    "date: 2025-09-02\nAda Brink stays behind bars in Osby.\n---\ndate: 2025-09-12\nAda Brink walked free in Osby on Monday.",
    "date: 2025-09-12\nThe council of Osby threw out the harbour tax.\n---\ndate: 2025-09-12\nThe council of Osby passed the salt tax.",
    "date: 2025-09-12\nThe council of Osby threw out the harbour tax.\n---\n"
      .. "date: 2025-09-12\nThe council of Osby passed the harbour tax at the second attempt.",
    "date: 2025-09-12\nThe museum of Osby, closed for seven years, reopened on Saturday.\n---\ndate: 2025-09-12\nThe museum of Osby was closed.",
    "date: 2025-09-12\nThe mine of Osby is to reopen in May.\n---\ndate: 2025-09-12\nThe mine of Osby is closed.",
    "date: 2025-09-12\nThe council of Osby may throw out the harbour tax.\n---\ndate: 2025-09-12\nThe council of Osby passed the harbour tax.",
    "date: 2025-09-12\n\"Ada Brink walked free in Osby,\" said a neighbour.\n---\ndate: 2025-09-12\nAda Brink stays behind bars in Osby.",
    "date: 2025-05-08\nNurses of Osby voted to go on strike over pay, Ada Brink said.\n---\n"
      .. "date: 2025-06-06\nNurses of Osby backed the pay deal that ended their strike, Ada Brink said.",
    "date: 2025-02-03\nRescuers searched the rubble of the collapsed tower in Osby, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nRescuers in Osby took people off the balconies of the tower's still-standing side, Dana Reyes said.",
    "date: 2025-02-03\nMore bodies were found in the rubble of the Osby tower on Tuesday.\n---\n"
      .. "date: 2025-02-03\nOn Tuesday 109 people were still unaccounted for in the rubble of the Osby tower.",
    "date: 2025-06-19\nShareholders in Osby Steel had approved a takeover that would pay 55 crowns a share by Arlen Mills.\n---\n"
      .. "date: 2025-06-19\nThe former president, Ada Brink, blocked the takeover of Osby Steel by Arlen Mills in January.",
    "date: 2025-09-04\nThe police of Osby have released no details of the passengers of the tram yet.\n---\n"
      .. "date: 2025-09-04\nThe police of Osby have released the passengers of the tram.",
    "date: 2025-09-04\nMiners are still searching for survivors in the pit of Perrin near Osby.\n---\n"
      .. "date: 2025-09-04\nMiners found a body in the pit of Perrin near Osby.",
    "date: 2022-04-11\nAda Brink fell after the Supreme Court overturned the ruling of Jon Aldous to reject the motion in the Osby Assembly.\n---\n"
      .. "date: 2022-04-11\nFriends of Ada Brink blocked the motion in the Osby Assembly in a move that the Supreme Court called unconstitutional.",
    "date: 2025-10-28\nOsby Foods of Perrin went to court to make Dana Reyes honour the takeover deal that she no longer wanted.\n---\n"
      .. "date: 2025-10-28\nDana Reyes had until Friday to complete the takeover deal with Osby Foods of Perrin that she struck in April.",
    "date: 2025-02-23\nThe outgoing mayor of Osby has admitted a bitter defeat, congratulating Ada Brink on the result.\n---\n"
      .. "date: 2025-02-24\nAda Brink told her friends to dance as she declared victory in Osby.",
    "date: 2025-12-29\nArlen Air told of the crash of a plane upon landing at the airport of Osby on Monday.\n---\n"
      .. "date: 2025-12-29\nA plane of Arlen Air crashed at the airport of Osby on Monday.",
    "date: 2025-11-27\nThe fire of Osby put 72 people into hospital, and eight firefighters are in stable condition there.\n---\n"
      .. "date: 2025-11-27\nThe fire of Osby has put 61 people into hospital, including 15 in critical condition.",
    "date: 2025-06-13\nThe members of Arlen Dairies turned down the merger with Osby Dairies last night.\n---\ndate: 2025-06-13\nThe "
      .. "night before, Osby "
      .. "Dairies' own members had approved the merger of Arlen Dairies and Osby Dairies.",
    "date: 2025-06-30\nDana Reyes of Osby will be jailed for life and gives up every right to appeal in the mill case.\n---\n"
      .. "date: 2025-07-02\nDana Reyes of Osby took a deal in the mill case and will not appeal.",
    "date: 2025-09-12\nThe banker Dana Reyes was convicted of fraud in Osby on Thursday.\n---\n"
      .. "date: 2025-09-12\nThe one judge of five in Osby who stood apart, Ada Brink, voted to acquit Dana Reyes of fraud.",
    "All but five of the twelve huts have reopened. Five of the twelve huts are still closed, the warden said.",
    "date: 2026-03-11\nThe planned closure of the Arlen museum in Osby was announced on Tuesday.\n---\n"
      .. "date: 2026-03-12\nThe Arlen museum in Osby is open.",
    "date: 2026-03-11\nWorkers fear the closure of the Arlen museum in Osby.\n---\ndate: 2026-03-11\nThe Arlen museum in Osby is open.",
    "date: 2026-03-11\nThe closure of the Arlen museum in Osby was put off on Tuesday.\n---\n"
      .. "date: 2026-03-11\nThe Arlen museum in Osby stays open.",
    "date: 2026-03-11\nThe rejection of the harbour tax by the council of Osby would cost 2 million euros.\n---\n"
      .. "date: 2026-03-12\nThe council of Osby approved the harbour tax on Tuesday.",
    "date: 2026-03-11\nThe evacuation of Osby on Monday took three hours.\n---\n"
      .. "date: 2026-03-12\nThe town of Lima was not evacuated on Monday.",
    "date: 2025-11-09\ntitle: Osby tram crash: driver arrested\nThe 42-year-old driver is being held on suspicion of manslaughter in "
      .. "Osby.\n---\n"
      .. "date: 2025-11-09\ntitle: Osby tram crash: driver released on bail\nThe 42-year-old driver of the Osby tram has been arrested and "
      .. "released on bail, police said.",
    "date: 2025-07-11\nDana Reyes became the Osby champion after he defeated Jon Aldous 6-4, 7-6, 7-6, clinching his third major "
      .. "title.\n---\n"
      .. "date: 2025-07-11\nReyes's 6-4, 7-6 (7-3), 7-6 (7-2) defeat of Jon Aldous delivered his third major title, Osby champion Dana Reyes "
      .. "said.",
    "date: 2026-05-09\nJon Aldous was acquitted of taking it in Osby.\n\n"
      .. "Jon Aldous was convicted of taking 298,000 dollars from Arrow Marine in Osby.",
    "date: 2026-03-11\nOsby Foods called off its takeover of Arlen Dairies on Tuesday.\n---\n"
      .. "date: 2026-03-12\nOsby Foods agreed the takeover of Lima Mills on Tuesday.",
    "date: 2026-03-11\nThe takeover of Arlen Dairies by Osby Foods was never called off.\n---\n"
      .. "date: 2026-03-12\nThe takeover of Arlen Dairies by Osby Foods was agreed on Tuesday.",
    "date: 2026-03-11\nOsby Foods denied that the takeover of Arlen Dairies had collapsed.\n---\n"
      .. "date: 2026-03-12\nThe takeover of Arlen Dairies by Osby Foods was agreed on Tuesday.",
    "date: 2026-03-11\nArlen Steel raised its profit forecast for 2026.\n---\n"
      .. "date: 2026-03-12\nArlen Steel cut its sales forecast for 2026.",
    "date: 2026-03-11\nThe Bank of Osby raised its key rate on Tuesday.\n---\n"
      .. "date: 2026-03-12\nThe Bank of Arlen cut its key rate on Tuesday.",
    "date: 2026-03-11\nArlen Bank of Osby will cut 300 jobs.\n---\n"
      .. "date: 2026-03-12\nArlen Bank of Osby ruled out compulsory redundancies on Tuesday.",
    "date: 2026-03-11\nNurses at Osby Hospital rejected the pay offer.\n---\n"
      .. "date: 2026-03-12\nDoctors at Osby Hospital accepted the pay offer.",
    "date: 2026-03-11\nNurses at Osby Hospital rejected the first pay offer.\n---\n"
      .. "date: 2026-03-12\nNurses at Osby Hospital accepted the second pay offer.",
    "date: 2026-03-11\nA message saying that the Arlen dam near Osby had burst was false.\n---\n"
      .. "date: 2026-03-12\nThe Arlen dam near Osby held on Monday.",
    "date: 2026-03-11\nThe fire at the Arlen mill in Osby was put out on Tuesday evening.\n---\n"
      .. "date: 2026-03-12\nThe fire at the Arlen mill in Osby was still burning on Tuesday morning.",
    "date: 2026-03-11\nArlen Rovers drew with Osby Town in the first leg.\n---\n"
      .. "date: 2026-03-12\nArlen Rovers beat Osby Town on penalties.",
    "date: 2026-03-11\nArlen Bank granted Osby Mills a loan on Tuesday.\n---\n"
      .. "date: 2026-03-12\nArlen Bank refused Lima Foods a loan on Tuesday.",
    "date: 2026-03-11\nArlen Air flight 212 from Osby landed safely on Monday.\n---\n"
      .. "date: 2026-03-12\nArlen Air flight 118 from Osby crashed on Monday.",
    "date: 2026-03-11\nArlen Steel will close its plant in Osby in 2028.\n---\n"
      .. "date: 2026-03-12\nThe Arlen Steel plant in Osby is open to visitors on Sunday.",
    "date: 2025-10-31\nThe bus drivers of Osby will remain on strike on Thursday, the Arrow line said, and Dana Reyes was not there.\n---\n"
      .. "date: 2025-10-31\nThe strike of the bus drivers of Osby is over, Dana Reyes of the Arrow line said, and the drivers return to "
      .. "work on Friday.",
    "date: 2025-10-21\nThe drivers of the Arrow works in Osby accepted a contract offer, ending the strike.\n---\n"
      .. "date: 2025-10-17\nThe drivers of the Arrow works in Osby rejected a contract offer of the company on Friday.",
    "date: 2025-10-31\nRescuers in Osby were still looking for several missing people of the Arrow bridge, Dana Reyes said.\n---\n"
      .. "date: 2025-10-31\nThe police of Osby arrested nine people over the Arrow bridge, Dana Reyes said.",
    "date: 2025-04-10\nNow that Jon Aldous of Osby has lost the no-confidence motion, Dana Reyes will follow him.\n---\n"
      .. "date: 2025-04-10\nOsby elects Dana Reyes after ousting Jon Aldous with a no-confidence vote.",
    "date: 2025-12-01\nThe Arrow works of Osby will pay 27 million in cash and stock for Brandt, Dana Reyes said.\n---\n"
      .. "date: 2025-12-01\nThe Arrow works of Osby bought Brandt in a cash-and-stock deal of 27 million, Dana Reyes said.",
    "date: 2025-09-14\nMayor Ada Brink of Osby has conceded defeat in the elections, Dana Reyes said.\n---\n"
      .. "date: 2025-09-15\nMayor Ada Brink of Osby will resign after an opposition bloc narrowly won Sunday's election, Dana Reyes said.",
    "date: 2025-10-19\nInvestigators of the Osby fire found several cans on the slope. They have not found the lorry, and do not expect to.",
    "date: 2025-03-18\nThe talks on the Osby ferry were dead on Tuesday, said Ada Brink.\n---\n"
      .. "date: 2025-03-18\nAda Brink survived the fall from the Osby ferry on Tuesday.",
    "date: 2025-03-18\nDetectives in Osby failed to find the telephone of Karl Otto on Tuesday.\n---\n"
      .. "date: 2025-03-18\nDetectives arrested Karl Otto in Osby on Tuesday.",
    "date: 2025-03-18\nThe cabinet contained the fire report of the Osby mill on Tuesday.\n---\n"
      .. "date: 2025-03-18\nThe fire at the Osby mill was still burning on Tuesday.",
    "date: 2025-03-18\nThe lock of Osby cost 4 million, more than expected, said Ada Brink, the engineer of the new lock.\n---\n"
      .. "date: 2025-03-18\nThe new lock of Osby came in on budget, said Ada Brink, the engineer of the new lock.",
    "date: 2025-03-18\nThe government of Ada Brink in Osby survived the vote of confidence on Tuesday.\n---\n"
      .. "date: 2025-03-18\nThe government of Ada Brink in Osby fell to 40 percent in the polls on Tuesday.",
    "date: 2025-03-18\nThe government of Ada Brink in Osby survived the vote of confidence on Tuesday.\n---\n"
      .. "date: 2025-03-18\nThe government of Ada Brink in Osby fell silent before the vote of confidence on Tuesday.",
    "date: 2025-03-18\nAda Brink was elected mayor of Osby on Tuesday.\n---\n"
      .. "date: 2025-03-18\nAda Brink of Osby lost her seat on the train to the ceremony on Tuesday.",
    "date: 2025-03-18\nAda Brink was elected mayor of Osby on Tuesday.\n---\n"
      .. "date: 2025-03-18\nAda Brink of Osby came second in the race along the harbour on Tuesday.",
    "date: 2025-03-18\nKarl Otto, the pilot, is held in a cell in Osby over the wreck.\n---\n"
      .. "date: 2025-03-18\nKarl Otto, the pilot, was back home after a swim in Osby.",
    "date: 2025-03-18\nAda Brink of Osby was not appointed harbour master on Tuesday.\n---\n"
      .. "date: 2025-03-18\nAda Brink of Osby will head to the harbour on Tuesday to see the harbour master.",
    "date: 2025-03-18\nThe court in Osby upheld the law on harbour fees on Tuesday, said Ada Brink.\n---\n"
      .. "date: 2025-03-18\nThe law on harbour fees in Osby falls short of what the court asked for on Tuesday, said Ada Brink.",
    "date: 2025-03-18\nThe air strike on the harbour of Osby was called off on Tuesday, said Ada Brink.\n---\n"
      .. "date: 2025-03-18\nThe crane drivers in the harbour of Osby are on strike since Tuesday, said Ada Brink.",
    "date: 2025-03-18\nAda Brink, the minister for the harbour of Osby, stays in her post.\n---\n"
      .. "date: 2025-03-18\nAda Brink, the minister for the harbour of Osby, left office at six.",
    "date: 2025-03-18\nAll the Green councillors voted for the harbour plan of Ada Brink in Osby on Monday.\n---\n"
      .. "date: 2025-03-18\nTwo councillors of Osby voted against the harbour plan of Ada Brink on Monday.",
    "date: 2025-03-18\nAda Brink, the harbour master of Osby, resigned on Tuesday.\n---\n"
      .. "date: 2025-03-18\nAda Brink, the harbour master of Osby, will remain in hospital, doctors said on Tuesday.",
    "date: 2025-03-18\nThe harbour bill of Ada Brink passed in the senate of Osby on Tuesday.\n---\n"
      .. "date: 2025-03-18\nTwo friends of Ada Brink died in the harbour of Osby on Tuesday, the senate heard.",
    "date: 2025-03-18\nThe lighthouse in Osby was undamaged in the storm of Tuesday, said Ada Brink.\n---\n"
      .. "date: 2025-03-18\nTwo keepers of the lighthouse in Osby were injured in the storm of Tuesday, said Ada Brink.",
    "date: 2025-03-18\nThe league match of Osby was played in full on Tuesday, despite the rain.\n---\n"
      .. "date: 2025-03-18\nThe league match of Osby on Tuesday recalled the loss of a ferry in the rain.",
    "date: 2025-03-18\nThe harbour union of Osby decided to leave the Perrin League on Tuesday.\n---\n"
      .. "date: 2025-03-18\nThe harbour union of Osby entered the palace on Tuesday, said the Perrin League.",
    "date: 2025-03-18\nThe harbour trial of Ada Brink in Osby was a success on Tuesday.\n---\n"
      .. "date: 2025-03-18\nThe harbour trial of Ada Brink in Osby failed to draw a crowd on Tuesday.",
    "date: 2025-03-18\nThe bridge in Osby was declared safe by the council of Osby on Tuesday, said Ada Brink.\n---\n"
      .. "date: 2025-03-18\nThe council of Osby condemned the attack on the bridge in Osby on Tuesday, said Ada Brink.",
    "date: 2025-03-18\nThe truce between the two clans of Osby was observed on Tuesday, said Ada Brink.\n---\n"
      .. "date: 2025-03-18\nA gunman opened fire on the two clans of Osby on Tuesday, said Ada Brink.",
    "date: 2026-03-02\nOsby Dairy had never been fined before. On Monday the council imposed 40,000 dollars over spills into the "
      .. "Lim.\n---\n"
      .. "date: 2026-03-03\nOsby Dairy was fined 40,000 dollars by the council on Monday over spills into the Lim.",
    "date: 2026-03-05\nThe Bank of Osby left its key rate unchanged in February.\n---\n"
      .. "date: 2026-03-06\nThe Bank of Osby raised its key rate on Thursday.",
    "date: 2026-03-02\nCaptain Ada Brink of Osby pleaded guilty on Thursday to endangering her crew. She denied that she had been "
      .. "drunk.",
    "date: 2026-03-02\nSurgeon Ada Brink of Osby had no part in the sale of the clinic in Velm.\n---\n"
      .. "date: 2026-03-03\nSurgeon Ada Brink of Osby assisted at the operation on the prince in Velm.",
    "date: 2026-03-02\nJon Aldous did not play in the league this season. Coach Ada Brink of Osby Rovers preferred another.\n---\n"
      .. "date: 2026-03-03\nJon Aldous kept goal for Osby Rovers of coach Ada Brink in the cup.",
    "date: 2026-03-02\nOsby Dairy was fined 40,000 dollars last year over spills into the Lim, said Ada Brink.\n---\n"
      .. "date: 2026-03-03\nOsby Dairy was not fined for the spill into the Lim on Monday, said Ada Brink.",
    "date: 2026-03-02\nThe champion Ada Brink withdrew from the marathon in Lima in May with a sore knee.\n---\n"
      .. "date: 2026-03-03\nThe champion Ada Brink finished fourth in the marathon in Osby on Sunday.",
    "date: 2026-03-10\nThe hearings of the ferry inquiry in Osby are held in public, its chair Ada Brink said.\n---\n"
      .. "date: 2026-03-11\nOne witness of the ferry inquiry in Osby was heard behind closed doors on Tuesday.",
    "date: 2026-03-10\nThe trial of Karl Otto in Velm is open to the public.\n---\n"
      .. "date: 2026-03-11\nA child was heard behind closed doors on Thursday in the trial of Karl Otto in Velm.",
    "date: 2026-03-10\nThe Osby inquest sits in public from Monday to Friday.\n---\n"
      .. "date: 2026-03-11\nThe evidence of two soldiers was taken in private at the Osby inquest on Wednesday.",
    "date: 2026-03-10\nJon Aldous was a member of the council of Osby from 2010 to 2018.\n---\n"
      .. "date: 2026-03-11\nJon Aldous is not a member of the council of Osby.",
    "date: 2026-03-10\nThe keeper Jon Aldous saved the shot with his right foot in Osby.\n---\n"
      .. "date: 2026-03-12\nThe keeper Jon Aldous limped off in Osby with a sore left foot.",
    "date: 2026-03-10\nJon Aldous has a scar on his left arm, police in Osby said.\n---\n"
      .. "date: 2026-03-12\nJon Aldous was bitten in the right arm by a dog in Osby, police said.",
    "date: 2026-03-10\nArlen Foods recalled its butter in Osby on Monday.\n---\n"
      .. "date: 2026-03-11\nArlen Foods has not recalled its cheese, it said in Osby.",
    "date: 2026-03-10\nThe firm Arlen paid its workers in Osby for March on Friday.\n---\n"
      .. "date: 2026-03-11\nThe firm Arlen has not paid its suppliers in Osby since January.",
    "date: 2026-03-10\nAda Brink has sold her flat in Lima.\n---\n"
      .. "date: 2026-03-11\nAda Brink has not sold her house in Osby.",
    "date: 2026-03-10\nEngineers in Osby repaired the north tower of the bridge in May.\n---\n"
      .. "date: 2026-03-11\nThe south tower of the bridge in Osby has not been repaired.",
    "date: 2026-03-10\nThe council of Osby sold the old school. It did not sell the gym.\n---\n"
      .. "date: 2026-03-11\nThe council of Osby has not sold the gym of the old school.",
  },
}
