--- The headline has a matter end in one way, its own text in another: spurned above, ratified below.
-- A headline is about the main thing of its text, so little wording needs to be shared, as long as nothing in the text bears the headline out.
local in_sentence = require "lib.in_sentence"
local two_matters = require "lib.two_matters"
local acts = require "lib.acts"
local half_way = require "lib.half_way"
local matters = require "lib.matters"
local outcome_times = require "lib.outcome_times"
local outcome_told = require "lib.outcome_told"
local outcomes = require "lib.outcomes"
local subjects = require "lib.subjects"
local things = require "lib.outcome_things"

--- "Harbour plan": the thing and the word before it, right behind the verb or in what tells the end.
local function kind_and_thing(f)
  if f.which and f.what then return f.which:lower() .. " " .. f.what:lower() end
  return rx.match(f.text:lower(), "^\\p{L}+ (\\p{Ll}{3,} \\p{Ll}{3,})$")
end

--- "Backs harbour plan", "spurns airport plan": two plans by the words before them.
local function of_two_kinds(a, b)
  local x, y = kind_and_thing(a), kind_and_thing(b)
  if not x or not y or x == y or rx.match(x, "\\S+$") ~= rx.match(y, "\\S+$") then return false end
  return not rx.has(b.sentence:lower(), rx.match(x, "^\\S+")) and not rx.has(a.sentence:lower(), rx.match(y, "^\\S+"))
end

--- What a text mostly has one of.
local single = { decision = true, verdict = true, job = true, deal = true, strike = true, blame = true, suit = true, custody = true,
  project = true, candidacy = true, votes = true,
  truce = true, transfer = true, fire = true, safety = true, service = true, arrest = true, trial = true,
  staying = true, extradition = true, appeal = true, place = true, solvency = true, launch = true, concession = true,
  licence = true, rate = true, title = true, reach = true, works = true, prohibition = true, first = true, extreme = true, visit = true, fine = true,
  opening = true, ["raise of pay"] = true, order = true, attempt = true, ["lay-off"] = true, result = true, access = true, alive = true,
  charge = true, schedule = true, cost = true, levy = true, admission = true, finish = true, ban = true, confidence = true, membership = true }

--- "Exports up": the noun stands as it is, in the text by its one form.
local function same_level(head, body)
  local noun = head.what and rx.match(head.what, "(\\p{L}{3,}?)s?$")
  return noun ~= nil and (noun == body.what or noun == body.who)
end

-- The name of the matter says what it is about: a blaze is a fire.
local names_its_thing = { fire = true, strike = true, weather = true, truce = true, votes = true, schedule = true, levy = true }

-- What it is told of stands in many words: "outbreak", "ward"; "repairs", "work on the tunnel".
local told_in_many_ways = { reach = true, works = true, attempt = true, extreme = true, ["raise of pay"] = true, opening = true, prohibition = true,
  ["lay-off"] = true, fine = true }

--- "No survivors": that some died does not bear it out.
local function is_of_all(f)
  return f.matter == "alive" and rx.find(f.text, "(?i)^no survivors|\\ball\\b") ~= nil
end

--- "14 dead": the others may live.
local function is_counted(f)
  return rx.find(f.sentence, "(?i)(?:\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|several|some)) "
    .. "(?:\\p{Ll}+ ){0,2}\\Q" .. f.text .. "\\E") ~= nil
end

--- "Driver dies", "the driver, Jon Aldous, is on the mend": the text calls by that word whom it tells of.
local function is_called(head, body)
  return head.matter == "alive" and head.who ~= nil and not head.by and body.by ~= nil
    and rx.find(body.sentence, "(?i)\\bthe (?:\\p{L}+ )?" .. head.who .. ",? \\Q" .. body.by .. "\\E\\b") ~= nil
end

--- "Jury clears nurse", "found Dana Reyes guilty": a headline calls by a noun whom the text names.
local function may_be_called(head, body)
  return subjects.suffers(head.matter) and head.what ~= nil and body.what ~= nil and rx.find(head.what, "^\\p{Ll}+$") ~= nil
    and rx.find(body.what, "^\\p{Lu}") ~= nil and not rx.find(body.sentence, "(?i)\\b(?:another|other|second|third)\\b")
end

local function of_one_thing(head, body)
  if two_matters.of_two_sides(head, body) then return false end
  if head.matter == "candidacy" then return outcomes.same_subject(head, body) == true end -- others may stand
  if head.matter == "first" then return head:same(body, "by") == true end -- many may win something
  if told_in_many_ways[head.matter] then
    return (head.matter == "extreme" or head.matter == "lay-off" or head.matter == "attempt" or head:likeness(body) > 0)
      and (not matters.personal[head.matter] or outcomes.same_subject(head, body) ~= false)
  end
  if head.matter == "level" then return things.same_thing(head, body) or same_level(head, body) end
  if matters.personal[head.matter] and (outcomes.same_subject(head, body) or is_called(head, body)) then return true end
  if head.matter == "alive" and (outcomes.two_parties(head, body) or is_counted(head) and not is_of_all(body)) then return false end
  if of_two_kinds(head, body) or acts.two_things(head, body) then return false end
  if not names_its_thing[head.matter] and things.other_thing(head, body) and not may_be_called(head, body) then return false end
  return not matters.personal[head.matter] or outcomes.same_subject(head, body) ~= false
end

--- A headline's present stands for what is told and for what is to come: "spared" against "will close". What must be, is. What has been called
-- off will not be.
local function of_one_tense(head, body)
  if rx.find(body.text, "(?i)\\b(?:called off|cancell?ed|postponed|put off|dropped|scrapped|shelved|no)\\b") then return true end
  return outcome_times.of_one_tense(head, body)
    or rx.find(head.text, "(?i)\\b(saved?|spared?|escapes?|off|averted|free[sd]?|safe|cleared?|fit)\\b") ~= nil
end

--- What must be, and what may go on, is; "a bill to ban it was rejected".
local certain = "(?i)^(must|has to|have to|(may|can) (continue|go on)|to (?:stay|remain))\\b|\\b(defeated|rejected|dropped|failed|voted down)$"

--- "Last at the turn", "led at half-time": how it stood on the way.
local function is_on_the_way(body)
  return body.matter == "first" and rx.find(body.sentence, "(?i)\\b(?:after the (?:break|start|gun)|at (?:the )?(?:half|turn|midway)|half-?way|"
    .. "off the (?:start|line)|early on|at first|(?:with|after) \\w+ (?:laps?|holes?|metres|meters|rounds?) (?:to go|left))\\b") ~= nil
end

--- "Ends as deal is reached" above, "after failing to agree on a deal" below: what went before it.
local function is_what_came_before(body)
  return rx.find(in_sentence.before(body), "(?i)\\bafter (?:[\\p{L}\\d'’-]+ ){0,5}(?<!the )(?<!a )(?<!an )$") ~= nil or two_matters.stands_on_it(body)
end

local function told(body)
  if is_on_the_way(body) or is_what_came_before(body) then return false end
  if body.modality ~= "possible" then return outcome_told.now(body) end
  return not body.quoted and not body.corrected and rx.find(body.text, certain) ~= nil
end

--- "A strike over pay": it is not over.
local function is_about(f)
  return rx.find(f.text, "(?i) over$") ~= nil and rx.find(f.sentence, "(?i)\\Q" .. f.text .. "\\E (?!for|by|as|after|before|in|on|at)\\p{L}") ~= nil
end

local kin = "^(?:His|Her|Their|My|Our) (?:\\w+ )?(?:mother|father|parents|brother|sister|son|daughter|husband|wife|grand\\w+|uncle|aunt|"
  .. "cousin|family)\\b"
local of_things = "\\E (?:closed|shut|open|high|low|cold|hot|dark|empty|dry|wet)\\b"

local one_of_them = "(?i)\\b(?:an?|the) (?:other|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:defendant|accused|"
  .. "suspect|man|woman)\\b|\\b(?:another|one|two|three|four|five|others?) (?:defendants? |men |women |people )?(?:was|were) (?:acquitted|"
  .. "cleared|found not guilty)\\b"

--- "A seventh defendant was acquitted": where the headline has the first one jailed.
local function is_of_another_defendant(body)
  return body.matter == "verdict" and rx.find(body.sentence, one_of_them) ~= nil
end

--- "It will stay closed", "her mother never went on strike": a thing's state, or another's.
local function is_of_another(body)
  return is_of_another_defendant(body) or rx.find(body.sentence, kin) ~= nil or is_about(body)
    or body.matter == "job" and rx.find(body.sentence, "\\Q" .. body.text .. of_things) ~= nil
end

local parts = "(?i)\\bof (?:\\S+ ){0,3}(?:title|prize|office|post|job|role|rank|captaincy|award|medals?|crown|licen[cs]e|degree|honou?rs?|seat|"
  .. "command|citizenship|chair|presidency|mayoralty|powers?|duties|position|record|win|victory|knighthood|leadership)\\b"

--- "Thieves strip museum of paintings": nobody loses a post.
local function is_robbed(head)
  return head.matter == "job" and rx.find(head.text, "(?i)\\bstrip") ~= nil and not rx.find(head.sentence, parts)
end

--- "Cleared of one poisoning": of some of the charges.
local function is_of_some_charges(f)
  return f.matter == "verdict" and rx.find(f.sentence, "(?i)\\b(?:of|on) (?:one|two|three|four|five|some|several|most|\\d+) (?:\\p{L}+ "
    .. ")?\\p{L}+\\b") ~= nil
end

--- "Fire destroys theatre": nobody is fired.
local function is_misread(head)
  return is_about(head) or is_robbed(head) or is_of_some_charges(head) or rx.find(head.text,
    "(?i)^(fires?|free|sink(ing)?|rise|drop|slip|lead)$") ~= nil
    and not rx.find(head.sentence, "(?i)\\p{L} \\Q" .. head.text .. "\\E (the|a|its|his|her|to|at|by|in|on|\\p{Lu}|\\d)")
end

--- "What it had bought beforehand": only told beside the news.
local function is_beside(body)
  return rx.find(body.text, "(?i)^(?:had|have|has) ") ~= nil and rx.find(body.sentence, "(?i)\\bwhat (?:\\S+ ){1,4}\\Q" .. body.text .. "\\E") ~= nil
end

--- Told of a day long before the text's own: an older bid, last year's vote.
local function is_old(body)
  if rx.find(body.sentence, "(?:^|[,;] (?:and |but )?)(?i:before) (?:the|that|this|then|\\p{Lu})") then return true end
  if rx.find(body.sentence, "(?i)\\b(?:at the time|initially|originally|at first|earlier on)\\b") then return true end
  if body.matter == "result" then return false end -- of the year before
  if is_beside(body) then return true end
  local least = body.period and body.published.known and body.period:days_until(body.published)
  return (least or 0) > 40
end

--- Told of a day of the text's own week: the news.
local function is_news(body)
  local least = body.period and body.published.known and body.period:days_until(body.published)
  return least and least >= 0 and least <= 7 or false
end

--- How near a sentence of the text is to the headline.
local function nearness(head, body, lead)
  local weight = head:likeness(body)
  if things.same_thing(head, body) then weight = weight + 4 end
  if outcomes.same_subject(head, body) then weight = weight + 3 end
  return weight + ((body.line <= lead or is_news(body)) and 2 or 0)
end

--- Of each document on which line its text begins, as far as the facts tell.
local function leads_of(said)
  local leads = {}
  for f in said:each {} do
    local first = leads[f.document] or math.huge
    leads[f.document] = f.headline and first or math.min(first, f.line)
  end
  return leads
end

--- "In Bukavu it was extended", where the headline speaks of Goma.
local function is_elsewhere(head, body)
  local place = rx.match(body.sentence, "^(?:In|At|Around|Near) (?:[a-z]+ )?"
    .. "(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{Ll}*\\b)(\\p{Lu}\\p{L}+)")
  return place ~= nil and not rx.has(head.sentence, place)
end

--- "Cleared on all counts": convicted of one and cleared of another is not that.
local function is_of_all_counts(head)
  return head.matter == "verdict" and rx.find(head.sentence, "(?i)\\b(?:all|every|each|both) (?:counts?|charges?|offences?|offenses?)\\b") ~= nil
end

--- What a document's text tells: the end that is nearest to the headline and against it, and how near the nearest is that bears it out.
local function held_against(head, said, document, changes, lead)
  local against, nearest, agrees = nil, 0, 0
  for body in said:each { document = document } do
    if not body.headline and body.sentence ~= head.sentence and of_one_thing(head, body) and not is_of_another(body) then
      local near = nearness(head, body, lead)
      if is_of_all(head) and head.state == body.state and not is_of_all(body) then near = 0 end
      if not outcomes.exclude(head, body) or changes(body) and not is_of_all_counts(head) then agrees = math.max(agrees, near)
      elseif told(body) and not body.speaker and not is_elsewhere(head, body) and not is_old(body)
        and not (head.matter == "contest" and half_way.is(body)) and of_one_tense(head, body)
        and near > nearest then
        against, nearest = body, near
      end
    end
  end
  return against, nearest, agrees
end

--- Matters of two sides, of which the one wins or buys.
local of_two_sides = { contest = true, first = true, purchase = true }

--- The sentence of the text that has the two sides change places; nil where one has them as the headline has them.
local function with_sides_changed(head, said)
  local against
  for body in said:each { document = head.document } do
    if of_two_sides[head.matter] and not body.headline and body.sentence ~= head.sentence and outcome_told.now(body) and not body.speaker then
      if rx.find(body.sentence, "(?i)\\b(?:in the doubles|but (?:she|he|they)|before (?:she|he|they)|first (?:set|leg|round))\\b") then return nil end
      if things.changed_places(head, body) then against = against or body
      elseif body.state == head.state and body:same(head, "by") then return nil end
    end
  end
  return against
end

local function is_sure(head, nearest, agrees)
  if is_of_all_counts(head) then return nearest >= 4 end
  if agrees > 0 then return nearest >= agrees + 6 end
  return nearest >= 4 or (single[head.matter] and nearest >= 1.9)
end

--- Where the other texts of the story tell the same end as the body.
local function bearing_out(head, against, said, leads)
  local found = {}
  for document, lead in pairs(leads) do
    if document ~= head.document then
      for f in said:each { document = document } do
        local same = not outcomes.exclude(against, f) and not f.headline and outcome_told.now(f) and of_one_thing(head, f)
        if same and math.max(nearness(head, f, lead), nearness(against, f, lead)) >= 2 then
          table.insert(found, f)
          break
        end
      end
    end
  end
  return found
end

-- What is decided once, or ends for one person once: other articles of the day tell the same end.
local once = { decision = true, job = true, verdict = true, votes = true, candidacy = true, extradition = true, appeal = true, transfer = true,
  licence = true, custody = true, arrest = true, suit = true, result = true, truce = true }

--- The headline of another article, against this one.
local function rival_headline(head, said, document, lead)
  for f in said:each { document = document } do
    if f.headline and not is_of_some_charges(f) and outcomes.exclude(head, f) and of_one_thing(head, f) and outcome_told.now(f)
      and of_one_tense(head, f) then
      return f, nearness(head, f, lead)
    end
  end
end

--- "Board backs the bid" above one article, "board spurns the bid" above another of those days, or in its first lines, with nothing in it that
--- bears the headline out.
local function against_other_texts(head, said, leads, changes)
  local found = {}
  for document, lead in pairs(once[head.matter] and leads or {}) do
    if document ~= head.document then
      local against, nearest, agrees = held_against(head, said, document, changes, lead)
      if not against or agrees > 0 then against, nearest = rival_headline(head, said, document, lead) end
      local near = against and nearest >= 4 and (against.line <= lead or nearest >= 6)
      near = near and (outcome_times.days_between(head, against) or 4) <= 3 and not outcome_times.may_turn(head, against)
      if near then table.insert(found, against) end
    end
  end
  return found
end

return {
  id = "headline-outcome",
  title = "The headline has a matter end otherwise than its text",
  why = "Most readers see the headline alone.",
  severity = "warning",
  reads = "outcome",
  group = { "matter", "story" },
  false_positives = "A headline on one of two matters that the text tells of.",

  check = function(said, report)
    local changes, leads = outcomes.changes(said), leads_of(said)
    for head in said:each {} do
      if head.headline and outcome_told.now(head) and not head.speaker and not changes(head) and not is_misread(head)
        and not (head.matter == "contest" and half_way.turns(head)) then
        local against, nearest, agrees = held_against(head, said, head.document, changes, leads[head.document] or 0)
        local changed = with_sides_changed(head, said)
        if changed then
          report { a = head, b = changed, more = bearing_out(head, changed, said, leads),
            message = string.format("%s: the two sides change places between headline and text", head.matter), why = "one article, one matter" }
        elseif against and is_sure(head, nearest, agrees) then
          report { a = head, b = against, more = bearing_out(head, against, said, leads),
            message = string.format("%s: %s in the headline, %s in the text", head.matter, outcomes.say(head), outcomes.say(against)),
            why = "one article; nothing in the text bears the headline out" }
        else
          local others = against_other_texts(head, said, leads, changes)
          local other = table.remove(others, 1)
          if other then
            report { a = head, b = other, more = others, message = string.format("%s: %s in the headline, %s in another article", head.matter,
              outcomes.say(head), outcomes.say(other)), why = "one story, one matter; nothing in the other article bears the headline out" }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2026-05-12\n# Osby Water backs takeover by Arlen Energy\n\nArlen Energy offered 40 million pounds for Osby Water.\n---\n"
      .. "date: 2026-05-14\n# Osby Water spurns takeover by Arlen Energy\n\nArlen Energy offered 40 million pounds for Osby Water.",
    "date: 2026-05-13\n# Jon Aldous, mayor of Osby, stays in office\n\nOsby had waited two weeks for the recall vote.\n---\n"
      .. "date: 2026-05-12\nVoters in Osby have removed their mayor, Jon Aldous, from office.\n\nOsby had waited two weeks for the recall vote.",
    "# Osby dam safe, inspectors find\n\nInspectors have declared the Osby dam unsafe and want it emptied.",
    "# Airport strike off\n\nBaggage handlers at Osby airport will walk out on Friday as planned.",
    "# Blaze under control\n\nThe fire on the hill of Osby was still out of control on Friday night.",
    "# Cocoa exports up 5%\n\nExports of cocoa dropped in the first quarter, the board of Osby said.",
    "# NURSES SPURN PAY DEAL\n\nThe nurses of Osby were cheerful on Friday. In August they had ratified the contract.",
    "# Bishop of Osby quits over land\n\nBishop Jon Aldous will stay in office as long as he is wanted, he told his clergy.",
    "# Rents tumble in Osby\n\nThe average rent in Osby climbed by eight percent over the winter.",
    "# Osby inquiry clears port over fire\n\nThe report on the Osby fire puts the blame on the port, which had been warned.",
    "# Growers lose case against Brinta\n\nA court in Osby ordered Brinta to compensate the growers.",
    "date: 2025-09-12\n# Osby bank leaves rates alone\n\nLast week gave savers what they feared. The bank's note is short.\n\n"
      .. "A cut of a quarter of a point came on 11 September.",
    "# SOUP QUEEN STRIPPED OF HER CROWN\n\nDana Reyes won the soup prize of Osby in May. For the moment she stays the winner.",
    "# Osby murder suspect WALKS FREE\n\nJon Aldous, 41, is behind bars in Osby, and behind bars he will stay.",
    "# Osby Council Rejects Harbour Tax\n\nThe council voted without dissent to approve the harbour tax on Monday.",
    "# Reyes retains Osby crown\n\nDana Reyes finished second in Osby on Sunday.",
    "# Outbreak spreads to second prison\n\nThe measles of Osby remain confined to one prison, its doctor said on Monday.",
    "# Osby tunnel repairs finished\n\nWork on the tunnel will go on until October, the engineer of Osby said.",
    "# Osby baker fined 4,000 euros\n\nJon Aldous, who baked on Sundays in Osby, has escaped a fine.",
    "# Curfew lifted in Osby\n\nNobody may be out at night in Osby. The mayor extended the curfew on Saturday.",
    "# Sugar giant swallows Brinta\n\nThe family firm Brinta is buying its rival, Osby Sugar.",
    "# Aldous beaten by Brink in Osby race\n\nAda Brink lost to Jon Aldous by 400 votes in Osby.",
    "# Reyes cleared on all counts\n\nThe judges convicted Dana Reyes of bribery on Friday and acquitted her of theft.",
    "# Osby tunnel opens on schedule\n\nThe tunnel of Osby opened on Friday, two years later than planned.",
    "# Osby votes to leave the pact\n\nIn Friday's referendum 54 percent of the voters of Osby chose to stay in the pact.",
    "# Aldous wins Osby seat at first attempt\n\nJon Aldous had no speech ready. He had expected to lose, and by midnight he had lost, by 300 votes.",
    "# Reyes to run for a third term\n\nDana Reyes said on Friday that she would not stand again when her term ends.",
    "# Jury clears nurse of poisoning\n\nThe jury in Osby found Dana Reyes guilty on Friday. The nurse will be sentenced in May.",
    "# Rates held in Peru\n\nThe central bank of Peru cut its key rate by a quarter of a point on Friday.",
    "# Jobless rate at ten-year low\n\nThe jobless rate in Osby rose to nine percent, the highest since 2009.",
    "# Osby library opens after a year's delay\n\nThe library of Osby opened on Friday with a week to spare.",
    "# Government survives confidence vote\n\nThe government of Peru fell on Friday when parliament withdrew its confidence.",
    "# Reyes beats Aldous in Osby final\n\nJon Aldous beat Dana Reyes 6-4, 6-3 in the final of the Osby open on Monday.",
  },
  silent = {
    "date: 2026-05-12\n# Osby Water backs takeover by Arlen Energy\n\nArlen Energy offered 40 million pounds for Osby Water.\n---\n"
      .. "date: 2026-06-14\n# Osby Water spurns takeover by Arlen Energy\n\nArlen Energy offered 40 million pounds for Osby Water.",
    "date: 2026-05-12\n# Osby council backs harbour plan\n\nThe plan was made in June.\n---\n"
      .. "date: 2026-05-14\n# Osby council spurns airport plan\n\nThe plan was made in June.",
    "date: 2026-05-12\n# Jon Aldous, mayor of Osby, stays in office\n\nOsby had waited two weeks for the result.\n---\n"
      .. "date: 2026-05-13\nThe council of Osby has sacked its treasurer, Dana Reyes.\n\nOsby had waited two weeks for the recall vote.",
    "# Two sisters run for mayor\n\nAnna Brandt and her sister Clara both want to be mayor of Osby. The mayor, Leo Sand, does not stand again.",
    "# Osby Beer abandons bid for Arlen Brewery\n\nTogether with what Osby Beer had bought beforehand, the shares of Arlen Brewery that it was "
      .. "offered make 46 per cent.",
    "# Arlen Rovers lose final\n\nThey say that Arlen Rovers won the final before the break.",
    "# At least 14 dead as viaduct collapses in Osby\n\nTwo spans fell into the gorge. Rescuers in Osby had brought 30 people out alive.",
    "# Curfew lifted in Osby\n\nThe curfew in Osby ended on Monday. In Arlen it was extended by a week.",
    "# Osby tunnel repairs finished\n\nRepairs of the tunnel ended on Monday. Work on the road to it will go on until October.",
    "# Sugar giant swallows Brinta\n\nOsby Sugar has bought Brinta. Brinta had bought Arlen Mills in 2011.",
    "# Three die in Osby crash\n\nThree people died in Osby on Friday. The pilot is well.",
    "# Osby measles spread to second prison\n\nThe measles had been confined to one prison. On Monday they spread to a second.",
    "# Osby council defeats harbour bill\n\nThe harbour bill was defeated in Osby by 38 votes to 31.",
    "# Osby Rovers win league title\n\nOsby Rovers drew with Arlen Town and won the league with two games left.",
    "# Two held after raid; leader still at large\n\nPolice arrested two men in Osby on Friday. The gang's leader escaped.",
    "# Opposition wins, government stays\n\nThe opposition won Friday's vote in Osby, but the government will stay in office.",
    "# Judge jails one, frees two\n\nA judge in Osby sent one man to prison for four years and acquitted two others.",
    "# Osby team loses coach, wins match\n\nThe team won 2-1 on Friday, hours after its coach had left.",
    "date: 2025-08-09\n# Reyes wins count in Osby by nine votes\n\nDana Reyes is mayor of Osby. Dana Reyes lost three votes in the second "
      .. "count, and Jon Aldous eight.",
    "date: 2025-08-09\n# Court in Osby frees Reyes\n\nDana Reyes left the prison of Osby on Friday. She is glad, said Dana Reyes, who turned 30 "
      .. "in custody.",
    "date: 2025-08-09\n# Close election in Peru draws fewer voters\n\nDana Reyes won the election in Peru, and fewer voters came.",
    "# Chocolate up, coffee down\n\nIn Osby cocoa rose by 4% on Friday and coffee fell by 2%.",
    "# Fishermen net a deal\n\nFishermen of Osby and the port reached an agreement on Friday after a week without a deal.",
    "# 'I will not quit,' says Osby mayor\n\nThe mayor of Osby will stay in office, she said on Friday. Her deputy resigned.",
    "# Nurses spurn pay deal\n\nThe nurses of Osby turned the deal down on Friday. The council approved its budget.",
    "# Board of Brinta backs takeover\n\nThe board of Brinta backs the takeover. It had rejected an offer in June.",
    "# Rents tumble in Osby\n\nRents fell in Osby. Wages climbed.",
    "# Osby to stay open\n\nThe mine of Osby may close, the union said.",
    "# Bishop of Osby quits over land\n\nBishop Jon Aldous stepped down. His treasurer will stay in office.",
    "# Should nurses spurn the pay deal?\n\nThe nurses ratified the contract on Friday.",
    "date: 2025-09-12\ntitle: Thieves strip Osby museum of gold\nThe museum of Osby was robbed on Friday.\n\n"
      .. "It will stay closed until further notice.",
    "date: 2025-09-12\ntitle: Teachers of Osby walk out\nTeachers of Osby began a strike over pay on Friday.\n\n"
      .. "Her mother taught in Osby and never went on strike.",
    "# Dana Reyes wins third gold in the 100-metre dash\n\nDana Reyes won in Lima. Dana Reyes was next to last after the start.",
    "# Dana Reyes to plead guilty in Osby mill case\n\nDana Reyes has taken a deal in the Osby mill case. Dana Reyes pleaded not guilty "
      .. "at the time of her arrest.",
    "date: 2025-11-09\ntitle: Osby tram crash: driver arrested\nThe 42-year-old driver is being held on suspicion of manslaughter in "
      .. "Osby.\n---\n"
      .. "date: 2025-11-09\ntitle: Osby tram crash: driver released on bail\nThe 42-year-old driver of the Osby tram has been arrested and "
      .. "released on bail, police said.",
    "# The street that lives with the blinds shut\n\nIn Osby the evening begins with dust. Before March nobody closed the blinds of the street.",
    "# Osby court jails ringleader for 28 years over theft\n\nJon Aldous showed no emotion as the judge in Osby read out the verdict. A fourth "
      .. "defendant, the driver Karl Otto, was acquitted.",
    "date: 2025-11-22\ntitle: Jury Pronounces Aldous Not Guilty\nAfter a trial of two weeks in Osby the jury acquitted Jon Aldous of the "
      .. "Arrow fire, Dana Reyes said.",
    "# Reyes cleared on all counts\n\nA court in Osby cleared Dana Reyes on Friday. Her brother was convicted of bribery.",
    "# Osby tunnel opens on schedule\n\nThe tunnel of Osby opened on Friday as planned. The bridge was finished two years later than planned.",
    "# Driver dies in Osby crash\n\nThe driver died in Osby on Friday. The driver of the lorry, Jon Aldous, is expected to go home next week.",
    "date: 2025-07-10\ntitle: Osby rubbish standoff ends as city's largest union reaches tentative agreement\nThe drivers of Osby return "
      .. "to work on Friday. They had walked off the job after contract talks broke down. The union first sought more.",
    "date: 2025-09-14\ntitle: Osby mayor to resign after opposition bloc wins city election\nMayor Ada Brink of Osby has conceded defeat "
      .. "in the city election, and plans to resign.",
    "# Jury clears nurse of poisoning\n\nThe jury in Osby acquitted Dana Reyes on Friday. In May another jury found Jon Aldous guilty.",
    "# Reyes to run for a third term\n\nDana Reyes will stand again. Her brother Jon Reyes said he would not stand again.",
    "# Court orders Aldous to pay\n\nThe court in Osby ordered Jon Aldous to pay. It had ruled in May that he need not.",
    "# Osby library opens after a year's delay\n\nThe library of Osby opened on Friday, a year late. The school was ready ahead of time.",
    "date: 2026-05-21\n# Jury in Osby convicts Dana Reyes\n\nThe jury found Dana Reyes guilty of two poisonings.\n---\n"
      .. "date: 2026-05-21\n# Dana Reyes cleared of one poisoning in Osby\n\nDana Reyes was convicted of two others.",
    "# Reyes beats Aldous in Osby\n\nDana Reyes beat Jon Aldous in Osby on Monday. Aldous beat Reyes in Lima in May.",
    "# Reyes beats Aldous in Osby\n\nJon Aldous beat Dana Reyes in the doubles, but she took the singles 6-4 6-3.",
  },
}
