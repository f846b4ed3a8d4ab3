--- Cleared on 19 September, says the one; the authority must still decide, says the other, a month later.

local in_sentence = require "lib.in_sentence"
local timeline = require "lib.timeline"
local happenings = require "lib.happenings"
local two_firms = require "lib.two_firms"
local bodies = require "lib.bodies"

--- Told as having happened, on a day that was past when it was told.
local function is_done(p)
  local f = p.fact
  if rx.find(f.sentence, "(?i)\\b(?:reports?|news|talk|rumou?rs|word|prospects?|hopes?|announcement) of (?:the |an? )?\\Q" .. f.text) then
    return false
  end
  if f.modality ~= "asserted" or (f.kind == "event" and f.status == "planned") or not f.published.known then return false end
  return not f.published:maybe_before(f.date) and not rx.find(f.text, "(?i)\\b(?:will|would|due|expected|planned|scheduled)\\b")
end

-- What nobody plans: "the number killed in the fire is expected to rise" tells of no fire to come.
local unforeseen = { fire = true, crash = true, collision = true, quake = true, collapse = true, explosion = true, eruption = true, sinking = true,
  derailment = true, death = true, killing = true, attack = true, landslide = true, avalanche = true, ["first case"] = true, accident = true }

local carried_out = "(?i)\\b(?:serv|complet|finish|appeal|challeng|reduc|shorten|overturn|uph[eo]ld|review|quash|suspend|commut|enforc|"
  .. "extend|lift|break|obey)\\p{L}* (?:(?!the first)[\\p{L}'’-]+ ){0,3}\\Q"

--- "To serve her sentence", "will appeal the ruling": what has been given already.
local function is_carried_out(f)
  return rx.find(f.sentence, carried_out .. f.text) ~= nil
end

local aside = "(?i)\\b(?:will|would|shall|must|is|are|due|set|expected|needs?|has|have)\\b[^.;]*"
  .. "\\b(?:as|while|after|because|since|when|although|though)\\b[^.;,]*$"

--- "Will shut the mill as the owners debate it": what goes on meanwhile is not to come.
local function goes_on_meanwhile(f)
  return rx.find(in_sentence.before(f), aside) ~= nil
end

local beyond = "(?i)\\b(?:will|would|shall)\\b[^.;]*,[^.;,]*\\b(?:called|said|says|calls|told|was|were|had)\\b[^.;,]*$"

--- "Who will speak next week, called the charges right": told by the verb behind the comma.
local function is_of_another_verb(f)
  return rx.find(in_sentence.before(f), beyond) ~= nil
end

--- "Two years after the dispute began, the board will": what began is not what will be; "will begin coming back": the return begins.
local function is_of_another_beginning(f)
  if f.what ~= "beginning" then return false end
  return rx.find(f.text, "(?i)^(?:began|begun|started|opened|ended)$") ~= nil
    or rx.find(f.sentence, "(?i)\\Q" .. f.text .. "\\E (?:to )?(?:\\p{Ll}+ly )?\\p{Ll}+ing\\b") ~= nil
end

--- "Ending two decades of rule": no ruling, and no end, of what is voted on.
local function is_of_a_reign(f)
  -- "the ruling party"
  if rx.find(f.text, "(?i)^ruling$") and rx.find(f.sentence, "\\b[Rr]uling (?:\\p{Lu}|part(?:y|ies)|coalition|bloc|alliance|family|class|"
    .. "elite|junta)") then
    return true
  end
  return rx.find(f.text, "(?i)^rules?$") ~= nil and rx.find(f.sentence,
    "(?i)\\b(?:years?|decades|centur(?:y|ies)|months|end|era|day) of (?:\\p{L}+ )?rule\\b") ~= nil
end

--- "After landing in Osby, the crew will go home": what is to come is the way home.
local function is_before_it(open)
  local at = rx.has(open.sentence, open.text)
  return at ~= nil and rx.find(open.sentence:sub(1, at - 1), "(?i)\\b(?:after|before|since|on|upon|by) $") ~= nil
    and rx.find(open.text, "^\\p{Ll}+ing\\b") ~= nil
end

--- "In a match that will be told of, Osby defeated Perrin": done, whatever else is to come.
local function is_past_verb(open)
  local at = rx.find(open.text, "^\\p{Ll}{2,}ed\\b") and rx.has(open.sentence, open.text)
  return at and not rx.find(open.sentence:sub(1, at - 1), "(?i)\\b(?:be|been|being|get|gets|is|are|was|were|to|will|have|has|"
    .. "had)(?: \\p{Ll}+ly)? $") or false
end

--- "They waited in the hall to await rescue": to come then.
local function is_awaited(f)
  return rx.find(f.sentence, "(?i)\\b(?:await|awaits|awaited|awaiting|wait(?:ed|ing)? for) (?:an? |the |their |its )?\\Q"
    .. f.text .. "\\E") ~= nil
end

local function is_open(f)
  return f.published.known and not is_awaited(f)
    and not is_before_it(f) and not is_past_verb(f) and not unforeseen[timeline.name(f.what)] and not f.quoted
    and not f.corrected
    and not f.headline and not f.as_of_inferred and not timeline.is_again(f) and not is_carried_out(f)
    and not goes_on_meanwhile(f) and not is_of_another_beginning(f) and not is_of_a_reign(f) and not is_of_another_verb(f)
    and not (f.date and f.date:maybe_before(f.published))
end

local near = 120 -- days: what was done long before may be to come once more

local early_round, late_round = "(?i)\\b(?:first|opening)[- ](?:round|ballot)\\b", "(?i)\\b(?:run-?off|second[- ](?:round|ballot)|deciding "
  .. "round)\\b"

--- Voted in the first round, to vote in the run-off.
local function of_two_rounds(p, open)
  return rx.find(open.sentence, late_round) ~= nil and p.fact ~= nil and rx.find(p.fact.sentence, early_round) ~= nil
end

local function is_near(p, open)
  if of_two_rounds(p, open) then return false end
  local least = p.day:days_until(open.published)
  return least and least <= near
end

--- The words of both speak for one thing.
local function is_one(open, p)
  if happenings.goes_on(p.name) or bodies.differ(open.sentence, p.fact.sentence) then return false end
  local shared, words = timeline.shared(open.about, p.fact.sentence)
  local least = (happenings.is_vague(p.name) or happenings.is_broad(p.name)) and 4 or 3
  return shared >= least and words >= 2
end

--- "The dating was finished": what is done is told by the noun.
local function is_completed(open, p)
  local thing = p.fact.thing
  if not thing or not open.about or not rx.has(open.about, thing) then return false end
  local _, words = timeline.shared(open.about, p.about)
  return words >= 2
end

--- The first point that tells as done what is open; nil where none does.
local function done_before(open, points)
  local function first(list, fits)
    for _, p in ipairs(list or {}) do
      if p.fact.document ~= open.document and is_done(p) and p.day:before(open.published) and is_near(p, open) and fits(open, p)
        and not timeline.is_again(p.fact) and not two_firms.each_its_own(p.fact, open) then return p end
    end
  end
  return first(points[timeline.name(open.what)], is_one) or first(points.completion, is_completed)
end

return {
  id = "done-and-to-come",
  title = "What one text tells as done is still to come in a later one",
  why = "It cannot be done before and be waited for after: one of the texts is behind the news, or ahead of it.",
  severity = "warning",
  reads = { "to_come", "happening", "event", "deed" },
  group = { "story" },
  false_positives = "A second vote, a next round that no word tells apart from the first.",

  check = function(said, report)
    local points
    for open in said:each { kind = "to_come" } do
      if is_open(open) then
        points = points or timeline.points(said)
        local p = done_before(open, points)
        if p then
          report { a = p.fact, b = open, message = string.format("%s on %s, and still to come as of %s", p.name, tostring(p.day),
            tostring(open.published)),
            why = "same story, the same thing by its words" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-10-20\nThe Arlen harbour commission approved the Osby ferry merger on 19 September.\n---\n"
      .. "date: 2025-10-06\nThe Arlen harbour commission must still approve the Osby ferry merger.",
    "date: 2025-10-20\nThe timber dating of the Osby wreck was finished in September.\n---\n"
      .. "date: 2025-10-06\nThe age of the Osby wreck will have to be confirmed by timber dating.",
  },
  silent = {
    "date: 2025-06-18\nThe fire in the Osby mill of Arlen broke out on 14 June.\n---\n"
      .. "date: 2025-06-19\nThe number of people killed in the fire in the Osby mill of Arlen is expected to rise.",
    "date: 2025-06-18\nThe banker Jon Aldous of Lima was sentenced on 14 June to nine years.\n---\n"
      .. "date: 2025-06-23\nThe banker Jon Aldous of Lima is expected to serve his sentence in Osby.",
    "date: 2025-09-21\nThe Arlen Assembly passed the grain bill of Osby on 19 September.\n---\n"
      .. "date: 2025-09-23\nThe grain bill of Osby will now go to the Perrin Assembly, which must pass it too.",
    "date: 2025-10-15\nDana Reyes is leading the inquiry into the fall of a roof in Lima and will hear witnesses from Monday.\n---\n"
      .. "date: 2025-10-15\nThe inquiry in Lima into why the roof fell began on Monday.",
    "date: 2025-10-20\nThe Arlen harbour commission approved the Osby ferry merger on 10 October.\n---\n"
      .. "date: 2025-10-06\nThe Arlen harbour commission must still approve the Osby ferry merger.",
    "date: 2025-10-20\nThe Arlen harbour commission approved the Osby ferry merger on 19 September.\n---\n"
      .. "date: 2025-10-06\nThe shareholders of Harwick must still approve its budget.",
    "date: 2025-10-20\nThe Arlen harbour commission approved the Osby ferry merger on 19 September.\n---\n"
      .. "date: 2025-10-06\nThe Arlen harbour commission will vote again on the Osby ferry merger.",
    "date: 2025-02-03\nThe five officers of Osby were charged over the death of Jon Aldous on 2 February.\n---\n"
      .. "date: 2025-02-03\nThe bishop, who will speak at the burial of Jon Aldous next week, called the charges against the five officers right.",
    "date: 2025-08-07\nShares of Osby Foods rose after reports of the merger with Arlen Foods on Wednesday.\n---\n"
      .. "date: 2025-08-12\nOsby Foods plans to buy Arlen Foods; the merger is to be completed next year.",
    "date: 2024-07-29\nThe pilots of Osby got a pay offer made after talks with the Arlen ministry began last week.\n---\n"
      .. "date: 2024-07-29\nTwo years after the pay dispute of the Osby pilots began, the Arlen ministry will make them a pay offer.",
    "date: 2024-08-25\nThe pay lockout of Osby pilots by Arlen Air, which began on 22 August, is over.\n---\n"
      .. "date: 2024-08-23\nOsby pilots locked out by Arlen Air over pay will begin turning up again on Tuesday.",
    "date: 2025-10-20\nAda Brink won the presidential vote of Osby on Sunday against the Harbour List party.\n---\n"
      .. "date: 2025-10-20\nAda Brink will be sworn in as president of Osby on 8 November, ending two decades of rule by the Harbour List party.",
    "date: 2025-09-09\nThe ruling Harbour List of Osby is set to stay the largest party in the Assembly of Arlen after the vote.\n---\n"
      .. "date: 2025-10-01\nThe Harbour List of Osby won the vote for the Assembly of Arlen on 8 September and is the largest party.",
    "date: 2025-06-18\nThe ship's crew landed in Harwick on Monday, Dana Reyes of Osby said.\n---\n"
      .. "date: 2025-06-18\nAfter landing in Harwick, the crew will travel to a clinic in Perrin, Dana Reyes of Osby said.",
    "date: 2025-11-02\nIn a game that will live in the lore of Osby, the Dana Reyes team defeated Perrin 5-4 in extra time.\n---\n"
      .. "date: 2025-11-01\nThe Dana Reyes team of Osby came back to defeat Perrin on Friday.",
    "date: 2025-03-24\nThe rescue of the Arrow's passengers off Osby began on Saturday, Dana Reyes said.\n---\n"
      .. "date: 2025-03-28\nThe passengers of the Arrow off Osby met in the dining hall to await rescue, Dana Reyes said.",
    "date: 2025-04-11\nBrink and Aldous of Osby came out on top in Sunday's first-round vote for mayor, Dana Reyes said.\n---\n"
      .. "date: 2025-04-11\nBrink and Aldous of Osby will meet in a runoff vote for mayor, Dana Reyes said.",
    "date: 2026-03-10\ntitle: Arlen Foods\nArlen Foods opened a plant in Tarn on Monday. The plant cost 40 million and employs 220 people. "
      .. "Karl Otto, the chief executive, cut the ribbon.\n---\n"
      .. "date: 2026-03-11\ntitle: Velm Dairies\nVelm Dairies, which competes with Arlen Foods, will open a plant in Tarn in May. The plant "
      .. "costs 65 million and will employ 310 people, said Jon Aldous, the chief executive.",
  },
}
