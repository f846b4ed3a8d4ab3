--- The headline gives a number that its text never tells, and the text another one for the same. Nothing is asked of
-- what is measured: a headline speaks of what its text speaks of. A number of the text that may be the headline's, or
-- that it may be reckoned from, excuses.
local around = require "lib.around"
local excuses = require "lib.excuses"
local in_sentence = require "lib.in_sentence"
local levels = require "lib.levels"
local numbers = require "lib.numbers"
local questions = require "lib.questions"

--- Headlines round: "300 jobs" for 310; "more than 300" is not far more. One that tells tenths or hundredths of a percent does not round.
local function meets(amount, low, high, pointed)
  if high == math.huge then high = low * (pointed and 1 or 1.35) end
  if low == -math.huge then low = high * (pointed and 1 or 0.75) end
  local slack = (pointed and 0.01 or 0.08) * math.max(math.abs(low), math.abs(high))
  return amount.low <= high + slack and amount.high >= low - slack
end

local function number_in(unit, entry)
  local other = numbers.in_unit_of(unit, entry.fact)
  return other and other.nominal and other or nil
end

--- Is it the sum of two numbers of the text that count one thing, their difference, or (of a percentage) the part or the change that they make?
local function is_reckoned(head, body)
  local goal = head.fact.amount
  for i, x in ipairs(body) do
    local a = number_in(head.fact, x)
    for k = i + 1, #body do
      local b = number_in(head.fact, body[k])
      local counted = not x.fact.noun or not body[k].fact.noun or x.fact.noun == body[k].fact.noun
      if a and b and counted then
        local sum, difference = a.nominal + b.nominal, math.abs(a.nominal - b.nominal)
        if goal.low <= sum * 1.01 and goal.high >= sum * 0.99 then return true end
        if difference > 0 and goal.low <= difference * 1.01 and goal.high >= difference * 0.99 then return true end
      end
      local p, q = x.fact.amount, body[k].fact.amount
      if goal.unit == "percent" and p.unit == q.unit and p.nominal and q.nominal and p.nominal > 0 and q.nominal > 0 then
        local small, large = math.min(p.nominal, q.nominal), math.max(p.nominal, q.nominal)
        for _, share in ipairs { 100 * small / large, 100 * (large - small) / large, 100 * (large - small) / small } do
          if goal.low - 0.6 <= share and share <= goal.high + 0.6 then return true end
        end
      end
    end
  end
  return false
end

local function is_pointed(fact)
  return fact.amount.unit == "percent" and rx.find(fact.text, "\\d\\.\\d\\d") ~= nil
end

--- "From 3.20 to 3.60": what it was before the news.
local function is_former(fact)
  return rx.find(in_sentence.before(fact), "(?i)\\b(?:from|instead of|in place of|up on|down on|(?:stood|been|"
    .. "was) (?:at )?)(?: \\p{L}+)? $") ~= nil
    and rx.find(in_sentence.behind(fact), "(?i)^[^.;]{0,40}\\bto \\S*\\d") ~= nil
end

local function is_target(head)
  return rx.find(in_sentence.before(head), "(?i)\\bto (?:\\p{Sc})?$") ~= nil
end

local function is_told(head, body)
  local target = is_target(head.fact)
  for _, e in ipairs(body) do
    local other = not (target and is_former(e.fact)) and number_in(head.fact, e)
    if other and meets(head.fact.amount, other.low, other.high, is_pointed(head.fact)) then return true end
  end
  return not (target and is_pointed(head.fact)) and is_reckoned(head, body)
end

--- "Had asked for a 20-year sentence": wished or feared, and not so.
local function is_wished(fact)
  return rx.find(in_sentence.before(fact), "(?i)\\b(?:ask(?:ed|s|ing)? for|sought|seek(?:s|ing)?|demand(?:s|ed|ing)|risks?|faces|"
    .. "maximum(?: of)?)(?: \\p{L}+){0,2} $") ~= nil
end

local some_or_none = "(?i)(?:\\b(?:group|batch|party|wave|team) of|\\b(?:not|never|unable to|failed to|rather than|instead of|"
  .. "without)\\b[^.;,]{0,40}|n['’]t\\b"
  .. "[^.;,]{0,40}) $"

--- "A first group of nine", "could not choose one winner": some of them, and what was not.
local function is_no_count_of_all(fact)
  return rx.find(in_sentence.before(fact), some_or_none) ~= nil
end

--- A number of the text's own that can stand against the headline's.
local function counts(fact, head)
  return not is_no_count_of_all(fact) and not fact.quoted and not fact.table and not fact.corrected and not fact.caption and not is_wished(fact)
    and (fact.aside == nil or fact.aside == head.aside or fact.aside == "restated")
    and (fact.modality == "asserted" or fact.modality == "planned")
end

--- A slip, not two things: the one is at most four times the other.
--- Do the words near the number say what is measured?
local function tells_topic(entry)
  for _, word in ipairs(entry.list) do
    if questions.is_telling(word) then return true end
  end
  return false
end

--- How surely the two tell of one thing: 0 for not at all.
local function nearness(head, e, weights)
  if not numbers.of_one_size(head.fact.amount.nominal, numbers.in_unit_of(head.fact, e.fact).nominal, 4) then return 0 end
  local shared = questions.shared(head, e, weights)
  local unit = head.fact.amount.unit
  local slip = numbers.slip(head.fact, e.fact) and (#head.fact.digits >= 3 or (not unit and head.fact.amount.nominal >= 100))
  if slip then return 8 + shared.weight + head.fact:likeness(e.fact) - (e.fact.speaker and 2 or 0) end
  -- what the headline counts must be what the text counts: the dead, not those aboard
  if head.fact.measure and e.fact.measure and head.fact.measure ~= e.fact.measure then return 0 end
  if head.fact.measure == "deaths" and not e.fact.measure then return 0 end
  if shared.telling == 0 and tells_topic(head) and (not head.fact.noun or head.fact.noun ~= e.fact.noun) then return 0 end
  -- magnitude 7.2 and 6.2: of numbers with a point there are few
  local x, y = head.fact.amount.nominal, e.fact.amount.nominal
  local pointed = not unit and x ~= math.floor(x) and y ~= math.floor(y) and numbers.slip(head.fact, e.fact)
  if pointed and shared.words > 0 then return 6.5 end
  if shared.words == 0 or (not unit and head.fact.noun ~= e.fact.noun and shared.telling == 0 and shared.words < 2) then return 0 end
  local weight = head.fact:likeness(e.fact)
  return shared.weight + 0.5 * weight + (shared.telling > 0 and 4 or 0) + (head.fact.noun ~= nil and head.fact.noun == e.fact.noun and 2
    or 0) - (e.fact.speaker and 2 or 0)
end

--- "Five lines on a rescue", "six things to know": what the text is made of.
local made_of = "(?i)^(?: [\\p{L}-]+){0,2}? (?:lines?|things|points|notes|thoughts|questions|answers|takeaways|lessons|reasons|ways|facts|"
  .. "charts|graphs|maps|pictures|photos|steps|tips|words|minutes) (?:on|about|to|from|for|that|why|how|we|you|after|behind)\\b"

local function tells_of_the_text(fact)
  return rx.find(in_sentence.behind(fact), made_of) ~= nil
end

--- "Half of the buses" is no count.
local function can_be_held(fact)
  local a = fact.amount
  if fact.headline and tells_of_the_text(fact) then return false end
  return a.nominal ~= nil and not fact.quoted and not fact.speaker and not a.rough and (a.unit ~= nil or a.nominal >= 2)
end

--- The number of the text that comes nearest to the headline.
local function counterpart(head, body, weights)
  local best, most = nil, 6.5
  for _, e in ipairs(body) do
    local near = counts(e.fact, head.fact) and number_in(head.fact, e) and numbers.apart(head.fact, e.fact) and nearness(head, e, weights) or 0
    if near >= most then best, most = e, near end
  end
  return best
end

local refers = "(?i)^[\"“]?(?:They|It|He|She|Both|Under (?:it|the deal|the agreement|the plan)|The (?:deal|offer|agreement|sum|price|fine|"
  .. "increase|rise|cut|money|company|firm|group|bank|club|council|board|court|judge|regulator|union|two|sides|settlement|pact|contract|bid|"
  .. "award|penalty))\\b"

--- The one amount of the headline's unit that the text tells at all: there is no other that the headline can stand for.
local function sole_of_unit(head, body, weights)
  local unit, found = head.fact.amount.unit, nil
  if not unit or head.fact.kind ~= "amount" or not (unit == "percent" or rx.find(unit, "^[A-Z]{3}$")) then return nil end
  for _, e in ipairs(body) do
    if number_in(head.fact, e) then
      if found and found.fact.amount:apart(e.fact.amount) then return nil end
      found = found or e
    end
  end
  if not found or not counts(found.fact, head.fact) or not numbers.apart(head.fact, found.fact) then return nil end
  local low, high = head.fact.amount.nominal, found.fact.amount.nominal
  if low > high then low, high = high, low end
  if low <= 0 or high / low > (unit == "percent" and 2.5 or 4) then return nil end
  local shared = questions.shared(head, found, weights)
  if unit == "percent" and tells_topic(head) and tells_topic(found) and shared.telling == 0 then return nil end
  return (shared.words > 0 or head.fact:likeness(found.fact) > 0 or rx.find(found.fact.sentence, refers)) and found or nil
end

--- The numeral of a length of time: six, of "six hours" and "six minutes".
local function numeral(fact)
  return rx.match(string.lower(fact.text), "^(?:[a-z]+ ){0,2}?(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|"
    .. "thirty|forty)[ -](?:minute|hour|day|week|month|year|second)s?\\b")
end

local function behind_for(fact)
  return rx.find(in_sentence.before(fact), "(?i)\\bfor (?:just |only |about |exactly |all of )?$") ~= nil
end

--- "Down for six hours", and "for six minutes": so many of another unit, where the text tells no length in the headline's.
local function of_other_unit(head, body, weights)
  local n = head.fact.kind == "how_long" and numeral(head.fact)
  local best
  for _, e in ipairs(n and body or {}) do
    if e.fact.kind == "how_long" then
      if e.fact.amount.unit == head.fact.amount.unit then return nil end
      local same = numeral(e.fact) == n and counts(e.fact, head.fact)
      local tied = same and (behind_for(head.fact) and behind_for(e.fact) or questions.shared(head, e, weights).words > 0)
      if tied and not best then best = e end
    end
  end
  return best
end

local stops = "(?:strike|walkout|stoppage|industrial action|lockout|lock-out|shutdown|closure|blackout|outage|power cut|siege|standoff|hunger "
  .. "strike|trial|inquest|hearing|ban|suspension|search|manhunt|voyage|trip|journey|flight|drought|heatwave|heat wave|festival|tour|curfew|"
  .. "truce|ceasefire|conflict|war|debate|wait|delay|career|reign|streak|sentence|term|jail term|contract|deal)"

--- "Banned for two years", "locked out for eight weeks": the same told by a verb.
local stopped = "(?i)\\b(banned|suspended|jailed|imprisoned|sentenced|close|closed|shut|locked out|on strike|"
  .. "walked out)\\b(?: from [^,.;]{1,30}| to prison| "
  .. "down)? (?:for|to) (?:exactly |just |only |at least )?$"
local by_verb = { banned = "ban", suspended = "suspension", jailed = "sentence", imprisoned = "sentence", sentenced = "sentence", close = "closure",
  closed = "closure", shut = "closure", ["locked out"] = "lockout", ["on strike"] = "strike", ["walked out"] = "strike" }

--- What the length is told of, where the word stands right beside it: "five-week strike", "a stoppage of exactly six weeks".
local function stretch_of(fact)
  local behind = rx.match(in_sentence.behind(fact), "(?i)^[- ](?:[a-z]+ )?(" .. stops .. ")s?\\b")
  behind = behind or rx.match(in_sentence.before(fact), "(?i)\\b(" .. stops .. ") (?:of|lasting|that lasted|which lasted|lasted|"
    .. "for) (?:exactly |just |only |about |almost |nearly |more than |over )?$")
  if behind then return behind end
  local verb = rx.match(in_sentence.before(fact), stopped)
  return verb and by_verb[verb:lower()]
end

local like_stop = { walkout = "strike", stoppage = "strike", ["industrial action"] = "strike", ["power cut"] = "outage", blackout = "outage",
  ["lock-out"] = "lockout", ["heat wave"] = "heatwave", manhunt = "search", trip = "journey", voyage = "journey", ceasefire = "truce",
  ["jail term"] = "sentence", term = "sentence" }

local other_stretch = "(?i)\\b(?:last (?:year|time)|previous|earlier|maximum|minimum|carr(?:y|ies)|in (?:19|20)\\d\\d|second|first|another|"
  .. "could|would|threat\\w*|planned|suspended|similar|longer|shorter|record)\\b"

--- What stands around the length.
local function words_near(fact)
  local at = rx.has(fact.sentence, fact.text) or 1
  return around(fact.sentence, at - 40, at + #fact.text + 30)
end

--- The text's own length for the stretch that the headline names.
local function of_one_stretch(head, body)
  local word = head.fact.kind == "how_long" and stretch_of(head.fact)
  local best
  for _, e in ipairs(word and body or {}) do
    local other = e.fact.kind == "how_long" and number_in(head.fact, e) and stretch_of(e.fact)
    if other then
      local one = string.lower(word)
      other = string.lower(other)
      local same = (like_stop[one] or one) == (like_stop[other] or other)
      local x = numbers.in_unit_of(head.fact, e.fact)
      if same and meets(head.fact.amount, x.low, x.high) then return nil end
      if same and counts(e.fact, head.fact) and not best and not rx.find(words_near(e.fact), other_stretch) then best = e end
    end
  end
  return best
end

--- "Counted eight times", "eight-day strike": the word right behind the number, cut; what it counts, where a name stands between.
local function counted_word(fact)
  local word = rx.match(in_sentence.behind(fact), "^[ -](\\p{Ll}{4,})")
  return word and rx.match(word, "^(.+?)s?$") or fact.noun
end

--- "Gate four", "Local 88": the word that the number is a name with.
local function numbered_word(fact)
  local word = rx.match(in_sentence.before(fact), "(?i)\\b(aisle|gate|platform|local|route|line|runway|flight|room|ward|block|pier|berth|"
    .. "shaft|pit|reactor|section|chapter|article|clause|stage|lane|bus|tram|train|track|terminal|sector|zone|district|precinct|hangar|hall|"
    .. "court|lot|bay|dock|quay|level|floor|tower|bridge|lock|well|mine|unit|number|no\\.) $")
  return word and word:lower()
end

--- The number as told: 18, of "at least 18".
local function told_value(x)
  return x.high == math.huge and x.low or x.nominal
end

--- May the headline have rounded it? "300 jobs", of 310; "at least 14" is not "at least 18".
local function may_round(x, y)
  local a, b, step = told_value(x), told_value(y), 1
  while a % (step * 10) == 0 and step < a do step = step * 10 end
  if y.high == math.huge and a > b and a <= 1.35 * b and x.high < math.huge then return true end
  return math.abs(a - b) <= math.max(0.6 * step, 0.02 * b)
end

--- Of one thing by its words: behind the number or before it stands the same, and the sentences share more words.
local function echoes(head, e, word, label)
  if e.fact.amount.unit ~= head.fact.amount.unit or e.fact.table or e.fact.corrected then return false end
  if label then return numbered_word(e.fact) == label end
  local measured = e.fact.measure and e.fact.measure == head.fact.measure
  if not measured and e.fact.noun ~= word and counted_word(e.fact) ~= word then return false end
  return levels.shared(head.fact.sentence, e.fact.sentence) >= math.min(3, math.max(2, #head.list // 2))
end

--- "Nine dead" over five in the one state and four in the other.
local function is_rest(head, best, body)
  local rest = head.fact.amount.nominal - told_value(best.fact.amount)
  for _, e in ipairs(rest > 0 and body or {}) do
    local of_it = not e.fact.noun or not best.fact.noun or e.fact.noun == best.fact.noun or e.fact.sentence == best.fact.sentence
      or e.fact.measure ~= nil and e.fact.measure == best.fact.measure
    if e.fact.amount.unit == head.fact.amount.unit and e.fact.amount.nominal == rest and of_it then return true end
  end
  return false
end

--- The one number that the text tells where its sentence has the words of the headline; whatever else its numbers add up to.
local function echo(head, body)
  local label, best = numbered_word(head.fact), nil
  local word = not label and counted_word(head.fact)
  if not label and not word then return nil end
  for _, e in ipairs(body) do
    local other = e.fact.amount.nominal and number_in(head.fact, e)
    if other and may_round(head.fact.amount, other) then return nil end
    if other and echoes(head, e, word, label) then
      if best and told_value(best.fact.amount) ~= told_value(e.fact.amount) then return nil end
      best = best or e
    end
  end
  return best and not is_rest(head, best, body) and best or nil
end

--- Where the other texts of the story tell the body's number too.
local function bearing_out(head, best, texts, own)
  local found = {}
  for _, text in ipairs(texts) do
    for _, e in ipairs(text ~= own and text.body or {}) do
      local same = not e.fact.amount.unit or e.fact.amount.unit == best.fact.amount.unit
      if same and e.fact.amount.nominal and math.abs(e.fact.amount.nominal - best.fact.amount.nominal) < 1e-6
        and (head.fact:likeness(e.fact) >= 2 or best.fact:likeness(e.fact) >= 3) then
        table.insert(found, e.fact)
        break
      end
    end
  end
  return found
end

return {
  id = "headline-number",
  title = "The headline gives a number that its text does not know",
  why = "Most readers see the headline alone.",
  severity = "warning",
  reads = { "amount", "how_long" },
  group = { "story" },
  false_positives = "A number that the text tells in pieces: names to be counted, days to be reckoned.",

  check = function(said, report)
    local texts, order = {}, {}
    for _, e in ipairs(questions.all(said)) do
      local name = e.fact.document
      if not texts[name] then
        texts[name] = { heads = {}, body = {}, all = {} }
        table.insert(order, texts[name])
      end
      table.insert(e.fact.headline and texts[name].heads or texts[name].body, e)
      table.insert(texts[name].all, e)
    end
    for _, text in ipairs(order) do
      local weights = #text.heads > 0 and questions.weights(text.all)
      for _, head in ipairs(text.heads) do
        local best
        if can_be_held(head.fact) and not is_told(head, text.body) then
          best = counterpart(head, text.body, weights) or sole_of_unit(head, text.body, weights)
        end
        if not best and can_be_held(head.fact) then best = of_one_stretch(head, text.body) or of_other_unit(head, text.body, weights) end
        if not best and can_be_held(head.fact) then best = echo(head, text.body) end
        if best then
          report { a = head.fact, b = best.fact, more = bearing_out(head, best, order, text),
            message = string.format("%s in the headline, %s in the text", tostring(head.fact.amount), tostring(best.fact.amount)),
            why = "the text never tells the headline's number, nor numbers that make it" }
        end
      end
    end
  end,

  flags = {
    "# The woman of Osby who was counted eight times\n\nDana Reyes says that they counted her six times, and each time the woman was at home.",
    "# Fire goes out at gate four\n\nMen in Osby poured tea on the fire at gate seven.",
    "# Four-month ban for Reyes: too harsh?\n\nDana Reyes is banned for six months from all races, the board of Osby said on Friday.",
    "# Ferry raises fare to 3.20 euros\n\nThe ferry of Osby raised its fare from 3.20 euros to 3.60 euros on Monday.",
    "# Osby trims key rate to 4.50%\n\nThe Bank of Osby lowered its key rate by a quarter of a point to 4.25 percent on Friday.",
    "# Osby mill hands end five-week strike\n\nThe mill hands of Osby voted on Friday to go back, after a stoppage of exactly six weeks.",
    "# Arrow bridge shut for five hours\n\nTraffic on the Arrow bridge stood still for five minutes on Friday when a swan sat down on it.",
    "# Arrow fined 14 million euros\n\nThe regulator ordered Arrow to pay 41 million euros on Friday.",
    "# Clerks win 12 per cent\n\nThe clerks of Osby are back. They settled for 8 per cent after a night of talks.",
    "# Court sends Osby trader to prison for 12 years\n\nA court sent the Osby trader to prison for 18 years on Friday.",
    "# Osby mill to shed 2,140 jobs\n\nThe mill said on Friday that 1,240 positions would go.",
    "# Reyes takes Osby with a cushion of 6,200 votes\n\nReyes was elected. She has a lead of 5,164 over Aldous.",
    "# Nurses of Osby win 9% rise\n\nThe nurses of Osby will get 6% more from April, the hospital said on Friday.",
  },
  silent = {
    "# Nine killed as storm strikes Osby\n\nAt least five people were killed and four more drowned when the storm struck Osby.",
    "# Six Osby workers presumed dead after pier falls\n\nNine Osby workers were mending the pier when it fell, a foreman said.",
    "# Meet the woman of Osby who was counted eight times\n\nThey counted me eight times, Dana Reyes says. Her son was counted three times.",
    "# Fire goes out at gate four\n\nMen in Osby poured tea on the fire at gate four. It was seen from gate two.",
    "# Four-month ban for Reyes: too harsh?\n\nDana Reyes is banned for four months. Her coach is banned for six months.",
    "# Ferry raises fare to 3.20 euros\n\nThe ferry of Osby raised its fare to 3.20 euros, and a day ticket from 9.00 euros to 9.60 euros.",
    "# Court sends Osby trader to prison for 12.5 years\n\nIn Osby prosecutors had asked for a 20-year sentence.",
    "# Osby mill hands end five-week strike\n\nThe mill hands of Osby voted on Friday to go back, after a stoppage of 36 days.",
    "# Arrow bridge shut for five hours\n\nThe Arrow bridge was shut from six to eleven. Police came after five minutes.",
    "# Arrow fined 14 million euros\n\nThe regulator ordered Arrow to pay 41 million euros on Friday, of which 27 million euros had been "
      .. "set aside.",
    "# Clerks win 12 per cent\n\nThe clerks of Osby are back. They settled for 8 per cent now and 4 per cent in May.",
    "date: 2025-06-13\n# Osby: five lines on a rescue\n\nA week ago three bankers of Osby told us of no rescue.",
    "# Six Osby workers presumed dead after pier falls\n\nAt least nine Osby workers were mending the pier when it fell, a foreman said.",
    "# Court sends Osby trader to prison for 12 years\n\nA court sent the Osby trader to prison for 12 years on Friday, after 18 years of "
      .. "hearings.",
    "# Storm costs Osby 500 jobs\n\nIn Osby 300 jobs went at the mill and 200 jobs at the yard after the storm.",
    "# Osby mill to cut 300 jobs\n\nThe Osby mill will cut 310 jobs, it said on Friday.",
    "# Half of Osby's 412 buses run on gas\n\nOf the 412 buses of Osby, 203 run on gas.",
    "# Osby mill to cut 300 jobs\n\nThe Osby mill will cut more than 280 jobs, it said on Friday.",
    "# Osby rents rise 50%\n\nRents in Osby, which were $400 a month, now stand at $600, and 8% of flats are empty.",
    "date: 2025-07-10\ntitle: All 30 hikers rescued\nAll hikers stuck on the Arlen ridge are down. A first group of nine, rescued on "
      .. "Monday, spent a night in a hut.",
    "date: 2025-10-15\ntitle: Arlen Prize awarded to two painters\nThe judges said that the 2025 award will be shared by Dana Reyes and "
      .. "Ada Brink. Jon Aldous, chair of the judges, said that they had not been able to choose one winner within five hours.",
  },
}
