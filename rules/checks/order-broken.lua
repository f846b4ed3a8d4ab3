--- "The licence was withdrawn only after the trial"; the licence went in March, the trial was in May: two days against an order that is told.

local next_one = require "lib.next_one"
local timeline = require "lib.timeline"
local sequences = require "lib.sequences"

local long = 800 -- days; further apart they are hardly of one matter

--- The day told within the order itself, or those that other sentences tell of it.
local function days(order, side, points)
  local own = order[side .. "_date"]
  if own and own.known and own.is_day then return { { day = own, weight = 2 } } end
  local found, vague = {}, own and own.known
  for _, m in ipairs(timeline.side(order, side, points)) do
    local named = m.point.name == timeline.name(order[side]) -- "in May", of which another sentence tells the day
    local base = m.point.fact and rx.find(m.point.fact.text, "(?i)^from (?:last|the previous|a|the same) (?:year|quarter|month)\\b")
    local within = not base and not vague or not base and named and m.point.day.is_day and not m.point.day:apart(own)
    if within then table.insert(found, { day = m.point.day, fact = m.point.fact, weight = m.weight }) end
  end
  return vague and #found == 0 and { { day = own, weight = 2 } } or found
end

--- A vote of the people that is also taken for that of the council.
local function is_one(order, a, b)
  local voted = timeline.name(order.earlier) == "vote" or timeline.name(order.later) == "vote"
  return voted and a.fact ~= nil and b.fact ~= nil and a.fact.sentence == b.fact.sentence and a.fact.text == b.fact.text
end

--- What had happened when the order was told, and what was still to come: no two ends of one order.
local function is_to_come(order, day, other)
  local told = order.published
  return told.known and day:after(told) and not other:after(told)
end

--- The two days that speak most clearly against the order; nil where any two agree with it.
local function against(order, points)
  local best, first, second = 2, nil, nil
  for _, a in ipairs(days(order, "earlier", points)) do
    for _, b in ipairs(days(order, "later", points)) do
      local one = is_one(order, a, b)
      if not one and not b.day:before(a.day) then return nil end
      local least, most = b.day:days_until(a.day)
      local weight = a.weight + b.weight
      if not one and not is_to_come(order, a.day, b.day) and most and most <= long and weight > best and (a.fact or b.fact) then
        best, first, second = weight, a, b
      end
    end
  end
  return first, second
end

--- "He faces a sentence of nine years": of what may come, no order of what came.
local function is_faced(order)
  return rx.find(order.text, "(?i)\\b(?:faces?|faced|facing|could|may|might|maximum)\\b") ~= nil
end

--- "Heard her before determining a sentence based on her conviction": before it was determined, and long after the conviction.
local function is_in_an_object(order)
  if rx.find(order.text, "(?i)\\bhouse arrest\\b") then return true end
  return rx.find(order.text, "(?i)\\b(?:before|after) \\p{Ll}+ing\\b.*\\b(?:on|of|for|from|by|with|against|about|"
    .. "over) (?:\\p{Ll}+ ){0,2}\\p{Ll}+$") ~= nil
end

--- "Dissolved the house after losing a majority and called a vote": called then, and not before.
local function is_of_main_verb(order)
  return rx.find(order.sentence, "(?i)\\bafter \\p{L}+ing\\b[^.;]* and \\Q" .. order.earlier .. "\\E\\p{L}*ed\\b") ~= nil
end

--- "Its third flight: in May it was lost after launch": months back, of one before.
local function is_of_one_before(order, first, second)
  local _, most = second.day:days_until(first.day)
  return (most or 0) > 30 and next_one.is_counted(order.sentence)
end

--- Is the day that of the very thing that the order names, and not of one of its class: "collapsed" for "devastated"?
local function by_its_name(point, name)
  local f = point.fact
  local what = f and (f.kind == "happening" or f.kind == "event") and f.what
  return not what or what == name or timeline.name(what) == timeline.name(name)
end

--- An order by the classes of words.
local function order_broken(order, points, report)
  local first, second = against(order, points)
  if not first or is_of_one_before(order, first, second) then return end
  local sure = by_its_name(first, order.earlier) and by_its_name(second, order.later)
  report { a = order, level = not sure and "note" or nil, b = second.fact or first.fact, more = second.fact and first.fact and { first.fact } or nil,
    message = string.format("%s (%s) told to come before %s (%s)", order.earlier, tostring(first.day), order.later, tostring(second.day)),
    why = "same story, the same two things by their words" }
end

local sort_of_vote = "(?i)\\b(?:no-?[- ]?confidence|confidence|no-trust|trust|impeachment|leadership|censure)\\b"

--- "Ousted after a no-confidence vote", "will vote to elect a successor": two votes.
local function of_two_votes(x, y)
  if not rx.find(x, "(?i)\\bvot") or not rx.find(y, "(?i)\\bvot") then return false end
  return (rx.find(x, sort_of_vote) ~= nil) ~= (rx.find(y, sort_of_vote) ~= nil)
end

--- "Found on Saturday, three days after she vanished on Wednesday": of which week is open, and the sentence itself tells what came first.
local function of_open_week(order, first, second)
  return first.fact.sentence == order.sentence and second.fact.sentence == order.sentence
    and rx.count(order.sentence, "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b") == 2 and not rx.find(order.sentence, "\\d")
end

--- An order of two events; true where it was reported.
local function sequence_broken(said, order, report)
  local upside_down = sequences.is_upside_down(order)
  if upside_down then
    report { a = order, message = string.format("%s before %s", order.earlier, order.later),
      why = order.later .. " comes first: without it there is no " .. order.earlier }
  end
  local first, second = sequences.against(said, order)
  if not first or of_open_week(order, first, second) then return upside_down end
  if of_two_votes(order.sentence, first.fact.sentence) or of_two_votes(order.sentence, second.fact.sentence) then return upside_down end
  report { a = second.fact, b = first.fact, more = { order }, message = second.told .. " before " .. first.told,
    why = "told to come first: " .. first.what }
  return true
end

return {
  id = "order-broken",
  title = "Two things are dated against the order in which a sentence puts them",
  why = "A rule or a sentence that says what comes first, and days that have it last: one of them is wrong, "
    .. "or somebody broke the rule and the text should say so.",
  severity = "warning",
  reads = { "order", "sequence", "happening", "event", "lasting", "deed", "tenure" },
  group = { "story" },
  false_positives = "A rule that was broken, told as such; two rounds of the same things, where no word sets them apart.",

  check = function(said, report)
    local done = {} -- sentences whose order was told to be broken
    for order in said:each { kind = "sequence", modality = "asserted" } do
      local news = rx.find(order.sentence, "(?i), (?:it was|\\w+(?: \\w+)?) announced\\b") -- "has died, it was announced"
      if not order.quoted and not news and not is_in_an_object(order)
        and not timeline.is_again(order) then done[order.sentence] = sequence_broken(said, order, report) end
    end
    local points
    for order in said:each { kind = "order" } do
      if timeline.tells(order) and not is_faced(order) and not is_in_an_object(order) and not is_of_main_verb(order) and not done[order.sentence] then
        points = points or timeline.points(said)
        order_broken(order, points, report)
      end
    end
  end,

  flags = {
    "date: 2025-11-12\nIn Lima, Dana Reyes said that no ground may be broken before the permit has been issued.\n---\n"
      .. "date: 2025-11-13\nThe permit was issued on 12 June 2024, Dana Reyes said in Lima. Ground was broken on 4 March 2024.",
    "date: 2025-03-02\nIn Lima, Dana Reyes said that no strike may begin before the votes have been counted.\n---\n"
      .. "date: 2025-03-13\nThe votes were counted on 5 March, Dana Reyes said in Lima. The strike of 3-7 March was short.",
    "date: 2025-03-22\nThe accord was adopted on 21 March. A text must be adopted before anybody can sign it. "
      .. "The accord was signed on 19 March, Dana Reyes said.",
    "date: 2025-03-22\nThe shortlist was announced on 3 May, three weeks before the longlist was published.",
    "date: 2025-08-12\nNo vessel may leave port until the inspectors have cleared it, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-08-13\nIn Lima the inspectors cleared the vessel on 9 July. The vessel left port on 3 July, Dana Reyes said.",
    "date: 2025-05-20\nHarwick Freight lost its harbour licence only after the smuggling trial opened in Osby.\n---\n"
      .. "date: 2025-05-21\nThe smuggling trial of Harwick Freight opened in Osby on 12 May.\n\nOn 3 March Harwick Freight lost its harbour licence.",
    "date: 2025-05-20\nThe wage agreement was signed on 5 May in Osby after the miners had ratified it.\n---\n"
      .. "date: 2025-05-21\nThe miners of Osby ratified the wage agreement on 9 May.",
    "date: 2025-12-15\nThe leak at the Arrow bank was found after officials of Osby provided the bank with files that a stranger took for "
      .. "its own.\n---\n"
      .. "date: 2025-12-15\nExperts helped the Arrow bank of Osby with files that were provided to the bank by officials of Osby in November.\n---\n"
      .. "date: 2025-12-15\nIn September the Arrow bank of Osby found a leak.",
    "date: 2025-11-12\nThe paint was ordered only once the contract had been signed, Dana Reyes of Osby said in Lima.\n---\n"
      .. "date: 2025-11-13\nIn Lima, Dana Reyes of Osby wept. The paint was ordered on 5 October. The contract was signed on 20 October.",
    "date: 2025-11-12\nThe members had not voted when the agreement was signed, Dana Reyes of Osby said in Lima.\n---\n"
      .. "date: 2025-11-13\nIn Lima, Dana Reyes of Osby wept. The members voted on 2 November. The agreement was signed on 4 November.",
  },
  silent = {
    "date: 2025-06-11\nThe body was found on Saturday, three days after she vanished on Wednesday.",
    "date: 2023-11-03\nDana Reyes of Lima was found guilty on 2 November in Osby.\n---\n"
      .. "date: 2023-11-03\nConvicted in Osby now, Dana Reyes of Lima can get up to thirty years. "
      .. "Dana Reyes was sentenced in Lima in May 2022.",
    "date: 2025-12-08\nThe crown of Corvana fell by 2.4 percent on Monday, after the government had lost the vote on its budget.\n---\n"
      .. "date: 2025-12-12\nThe crown of Corvana rose on Friday. It was decided that a new budget will be put to the vote on 14 January.",
    "date: 2025-08-05\nThe Osby bridge opened to lorries on 20 July, after the load test was passed.\n---\n"
      .. "date: 2025-08-06\nEngineers carried out a second load test on the Osby bridge on 27 July.",
    "date: 2025-02-09\nThe clerk Jon Aldous was arrested in Lima on 6 February, a month after the retired miller Dana Reyes was found dead.\n---\n"
      .. "date: 2025-10-09\nIn Lima Jon Aldous was convicted of killing Dana Reyes. The captain, Maria Lund, retired in June 2025.",
    "date: 2025-03-22\nThe longlist was published on 3 May, three weeks before the shortlist was announced.",
    "date: 2025-11-12\nIn Lima, Dana Reyes said that no ground may be broken before the permit has been issued.\n---\n"
      .. "date: 2025-11-13\nThe permit was issued on 12 January 2024, Dana Reyes said in Lima. Ground was broken on 4 March 2024.",
    "date: 2025-11-12\nIn Lima, Dana Reyes said that no ground may be broken before the permit has been issued.\n---\n"
      .. "date: 2025-11-13\nThe licence of the pub was issued on 12 June 2014, Dana Reyes said in Lima. Ground was broken on 4 March 2010.",
    "date: 2025-03-22\nThe accord was adopted on 19 March. A text must be adopted before anybody can sign it. "
      .. "The accord was signed on 21 March, Dana Reyes said.",
    "date: 2025-05-20\nThe wage agreement was signed on 5 May in Osby after the miners had ratified it.\n---\n"
      .. "date: 2025-05-21\nThe miners of Osby ratified the wage agreement on 3 May.",
    "date: 2025-05-20\nThe wage agreement was signed on 5 May in Osby after the miners had ratified it.\n---\n"
      .. "date: 2025-05-21\nThe teachers of Arlen ratified their pay deal on 9 May.",
    "date: 2025-05-20\nAgain the wage agreement was signed on 5 May in Osby after the miners had ratified it.\n---\n"
      .. "date: 2025-05-21\nThe miners of Osby ratified the wage agreement on 9 May.",
    "date: 2025-08-07\nThe government of Dana Reyes dissolved the assembly in June after losing its majority and called for early elections.\n---\n"
      .. "date: 2025-08-07\nOn Tuesday Dana Reyes called the winner of the assembly election.",
    "At 16:00 the clock was switched off, six and a half hours after the start, and two friends from Lima who arrived at 16:04 got medals "
      .. "all the same.",
    "date: 2025-03-10\nOn Friday, a federal judge in Lima heard Dana Reyes and her lawyer before determining a sentence based on her "
      .. "conviction.\n---\n"
      .. "date: 2025-03-10\nDana Reyes was found guilty in August 2024 of lying to investors. During the sentencing hearing on Friday she "
      .. "wept.",
    "date: 2025-07-06\nDana Reyes was first convicted of homicide and sentenced to five years in prison, serving one year before being "
      .. "released to house arrest in October 2024.\n---\n"
      .. "date: 2025-07-06\nThe runner Dana Reyes was today (July 6) sentenced to six years in prison for the murder of Jon Aldous in 2022.",
    "date: 2025-07-24\nThe Arrow works of Osby stopped delivering the jet after its grounding on March 13, Dana Reyes said.\n---\n"
      .. "date: 2025-07-24\nRevenue of the Arrow works of Osby fell to $15 billion, down from last year's $24 billion, reflecting the "
      .. "charge for the jet, Dana Reyes said.",
    "date: 2025-11-12\nThe paint was ordered only once the contract had been signed, Dana Reyes of Osby said in Lima.\n---\n"
      .. "date: 2025-11-13\nIn Lima, Dana Reyes of Osby wept. The paint was ordered on 25 October. The contract was signed on 20 October.",
    "date: 2025-11-12\nThe members had not voted when the agreement was signed, Dana Reyes of Osby said in Lima.\n---\n"
      .. "date: 2025-11-13\nIn Lima, Dana Reyes of Osby wept. The members voted on 6 November. The agreement was signed on 4 November.",
  },
}
