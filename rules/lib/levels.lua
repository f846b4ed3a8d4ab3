-- Changes as paragraphs and stories tell them: two levels of one thing here, by how much it rose or fell there.
local around = require "lib.around"
local in_both = require "lib.in_both"
local kept = require "lib.kept"
local order = require "lib.in_order"
local rises = require "lib.rises"
local levels = {}

local small = "(?i)^(?:about|above|after|again|against|ahead|all|almost|also|among|another|around|away|back|because|been|before|behind|being|"
  .. "below|between|both|called|came|come|could|does|down|during|each|every|fall|fell|fewer|first|from|gave|gets|give|given|going|have|having|"
  .. "here|high\\w*|into|its|just|last|less|like|made|make|makes|many|more|most|much|must|nearly|next|only|other|over|part|percent|points?|rise|"
  .. "risen|rose|said|same|says|should|since|some|still|such|take|takes|than|that|their|them|then|there|these|they|this|those|thus|time|told|"
  .. "took|under|until|very|well|went|were|what|when|where|which|while|will|with|without|would|year|years|month|months|week|weeks|days?|today|"
  .. "yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|"
  .. "october|november|december|million|billion|thousand|hundred|half|third|quarter|fifth|tenth|euros?|dollars?|pounds?|francs?|yen|"
  .. "growth|grew|grown|increase|decline|drop\\w*|climb\\w*|jump\\w*|new|news|now|one|two|three|previous\\w*|earlier|later|present\\w*|according)$"

--- The beginnings of the words that tell something: { whea = true }; names and nouns, whatever their endings.
levels.words = kept(function(sentence)
  local found = {}
  for word in rx.each(sentence, "\\p{L}{4,}") do
    if not rx.find(word, small) then found[rx.match(word:lower(), "^.{3,5}")] = true end
  end
  return found
end)

--- How many of them two sentences share.
function levels.shared(a, b)
  return in_both(levels.words(a), levels.words(b))
end

local up = "increase|rise|jump|gain|growth|climb|surge|leap|hike|raise|uplift|advance|plus|upturn|spike|boost"
local down = "fall|drop|cut|decline|decrease|reduction|loss|dip|slump|plunge|slide|shrinkage|minus|downturn|tumble|slip|retreat|saving"
local hedge = "(?:(?:the|a|an|its|their|some|about|around|just|only|nearly|almost|roughly|over|under|exactly|more than|less than|whole|full|good|"
  .. "mere|another|further|up to|as much as|well over|no less than) )*"
local money = "(?:[A-Z]{0,3}[^\\w\\s]?)$"
local noun_of = "(?i)\\b(?:" .. up .. "|" .. down .. ")s?(?: in [a-z ]{3,24})? of " .. hedge .. money
local verb_by = "(?i)\\b(?:up|down|by|rises?|rose|risen|rising|grew|grows?|grown|gain(?:s|ed)?|jump(?:s|ed)?|climb(?:s|ed)?|adds?|added|adding|"
  .. "fell|falls?|fallen|drop(?:s|ped)?|shed|sheds|lost|los(?:es|ing)|puts? on|slipped|slid|sank|sunk|tumbled|shrank|shrunk|soared|surged|"
  .. "dearer by|cheaper by|cut|cuts) " .. hedge .. money
local behind_it = "(?i)^(?: (?!than\\b|from\\b|to\\b|of\\b|on\\b|and\\b)[\\p{L}'’-]+){0,2}? (?:more|less|fewer|higher|lower|above|below|"
  .. "(?:over|under)(?! \\d)|up|down|dearer|cheaper|longer|shorter|larger|smaller|faster|slower|heavier|lighter|better|worse|bigger|thinner|"
  .. "again as|(?:pay |price )?(?:"
  .. up .. "|" .. down .. "))\\b"
local removed = "(?i)\\b(?:clos(?:e|es|ed|ing)|shed(?:s|ding)?|ax(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|remov(?:e|es|ed|ing)|lay(?:s|"
  .. "ing)? off|laid off|tak(?:e|es|ing)|took|cut(?:s|ting)?) " .. hedge .. "$"
local taken_out = "(?i)^(?: [\\p{L}'’-]+){1,3} (?:out of|from|off) (?:the|its|their|his|her)\\b"

local falling = "(?i)\\b(?:fell|falls?|fallen|falling|down|lower|less|fewer|below|under|cheaper|shorter|smaller|lighter|lost|los(?:es|ing)|shed\\w*|"
  .. "cuts?|cutting|shrank|shrunk|shrink\\w*|drop\\w*|halv\\w+|slipp\\w+|slid|sank|sunk|tumbl\\w+|clos\\w+|out of|" .. down .. ")\\b"
local rising = "(?i)\\b(?:rose|rises?|risen|rising|up|higher|more|above|over|dearer|longer|larger|bigger|better|grew|grown?|grows|soar\\w*|climb\\w*|"
  .. "jump\\w*|surg\\w+|add(?:s|ed|ing)?|gain\\w*|doubl\\w+|" .. up .. ")\\b"

--- 1 up, -1 down, 0 where the words near the change tell neither or both.
local function way_of(s, a)
  local near = order.before(s, a.at, 30) .. " " .. order.behind(s, a.upto, 40)
  local falls, grows = rx.find(near, falling) ~= nil, rx.find(near, rising) ~= nil
  return falls and not grows and -1 or grows and not falls and 1 or 0
end

--- Is the amount told as a change, and not as a level: "by 12 percent", "a fall of 72,000 tonnes", "8,400 more than last year"?
local function is_change(s, a)
  local before, behind = order.before(s, a.at, 60), order.behind(s, a.upto, 50)
  local share = order.share(a.fact)
  if rx.find(before, noun_of) or rx.find(behind, behind_it) then return true end
  if share then return rx.find(before, verb_by) ~= nil end
  return rx.find(before, "(?i)\\bby " .. hedge .. money) ~= nil or rx.find(before, removed) ~= nil and rx.find(behind, taken_out) ~= nil
end

local last = "(?:[\\p{L}]+['’]s? |(?:last|previous|preceding|prior|earlier|current|present|old|existing|original|usual|initial|same|year) )*"
local level_word = "(?:close|closing price|level|price|figure|total|number|rate|record|crop|harvest|season|mark|count|tally|sum|fare|fee|"
  .. "fees|tariff|pay|wage|quarter|year|peak|high|low|result|score|one)"
local older_before = "(?i)\\b(?:instead of|rather than|from|compared (?:with|to)|as against|against|versus|than|above|below|on|over|where it (?:was|"
  .. "had been)|previously|until now|so far|used to (?:be|cost|pay|have|take|get)) " .. hedge .. "(?:the )?" .. last .. "(?:" .. level_word
  .. " of )?" .. hedge .. money

local past = "(?i)\\b(?:last (?:year|month|week|season|summer|winter|spring|autumn|time|quarter|crop|harvest)(?:['’]s)?|(?:a|one|two|three|"
  .. "four|five|ten|\\d+) (?:years?|decades?|months?|weeks?|days?|seasons?) (?:ago|earlier|before|previously)|a decade ago|the (?:year|month|"
  .. "week|season) before|previous\\w*|preceding|used to|had been|formerly|once|at the end of last|until now|so far|year-earlier)\\b"
local present = "(?i)\\b(?:now|today|currently|at present|presently|this (?:year|month|week|season|summer|winter|spring|autumn|time|quarter|"
  .. "crop)|is|are|stands?)\\b"
local future = "(?i)\\b(?:will|from (?:next|january|february|march|april|may|june|july|august|september|october|november|december|then)|next "
  .. "(?:year|month|week|season)|is to|are to|going to|goes up|go up|starting (?:in|on)|as of)\\b"

--- The words of the sentence that are nearer to this amount than to its neighbours.
local function words_around(s, i)
  local before = s.list[i - 1] and (s.list[i - 1].upto + s.list[i].at) // 2 or 1
  local behind = s.list[i + 1] and (s.list[i + 1].at + s.list[i].upto) // 2 or #s.sentence
  return around(s.sentence, before, behind)
end

--- 1 past, 2 present, 3 to come; nil where the words tell none.
local function rank(s, i)
  local text, f = words_around(s, i), s.list[i].fact
  if rx.find(text, past) then return 1 end
  local when = f.period
  if when and when.to and f.published.known and not f.as_of_inferred then
    local least = when.to:days_until(f.published)
    if least and least > 60 and rx.find(text, "\\b(?:19|20)\\d\\d\\b") then return 1 end
  end
  return rx.find(text, future) and 3 or rx.find(text, present) and 2 or nil
end

--- What the amount counts; no verb that stands behind it ("26,750 came").
function levels.noun(f)
  return f.noun and not rx.find(f.noun, "(?:ed|ing)$|^(?:came|saw|went|took|got|fell|rose|now|then|again|ago|worse|better|more|today|left|paid|sat|"
    .. "stood|felt|met|won|lost|died|last|this|next|only|each|early|late)$") and f.noun or nil
end

--- Two levels of one unit or noun, within sight of each other.
local function alike(a, b)
  local x, y = a.fact, b.fact
  local p, q = x.amount.nominal, y.amount.nominal
  if not p or not q or p <= 0 or q <= 0 or p == q or p / q > 20 or q / p > 20 or order.share(x) or order.share(y) then return false end
  if x.amount.unit and y.amount.unit then return x.amount.unit == y.amount.unit end
  local one, other = levels.noun(x), levels.noun(y)
  if x.amount.unit or y.amount.unit then return not (x.amount.unit and other or one) end
  return not one or not other or levels.shared(one, other) > 0 or one == other
end

--- "Moved to Lyon at 24", "died at 76": how old somebody was.
local function is_age(s, a)
  local f = a.fact
  if f.amount.unit or f.noun or not f.amount.nominal or f.amount.nominal > 110 then return false end
  return rx.find(order.before(s, a.at, 40), "(?i)\\b(?:aged|(?<!stood |stand |stands |stay |stayed |was |is |are |were |put |remains |"
    .. "remained |closed |opened |ended )at) $") ~= nil
end

local function plain_level(s, a)
  local f = a.fact
  if is_age(s, a) then return false end
  return (f.modality == "asserted" or f.modality == "planned") and not f.corrected and f.aside ~= "label" and f.aside ~= "part" and not order.share(f)
end

--- The older and the newer of two levels by the words beside them, in one sentence.
local function in_sentence(s, i, k)
  local a, b = s.list[i], s.list[k]
  local between = order.between(s, a, b)
  -- "of the 800 hurt, less than 150 are in hospital": a whole and its part
  if rx.find(order.before(s, a.at, 20), "(?i)\\bof (?:the|its|their|these|those|all|some)? ?$") and rx.find(between, ",") then return nil end
  if #between < 90 and not rx.find(between, "[;:]") then
    if rx.find(order.before(s, a.at, 40), "(?i)\\bfrom " .. hedge .. "(?:[\\p{L}]+['’]s )?" .. money)
      and rx.find(between, "(?i)\\bto " .. hedge .. money) then
      return a, b
    end
    local x = rises.pair(s, a, b)
    if x then return x, x == a and b or a end
    if rx.find(between, older_before) then return b, a end
    if rx.find(order.before(s, a.at, 60), older_before) and not rx.find(between, older_before) then return a, b end
  end
  local x, y = rank(s, i), rank(s, k)
  if x and y and x ~= y then return x < y and a or b, x < y and b or a end
  return nil
end

--- What a sentence tells: its changes and its levels, as places in its list.
local function sort_out(s)
  local found = { s = s, changes = {}, levels = {} }
  for i, a in ipairs(s.list) do
    if is_change(s, a) then table.insert(found.changes, i) elseif plain_level(s, a) then table.insert(found.levels, i) end
  end
  return found
end

--- The pair of levels that a sentence tells alone: { s, older, newer }, or nil.
local function own_pair(told)
  local found
  for n = 1, #told.levels - 1 do
    local i, k = told.levels[n], told.levels[n + 1]
    if alike(told.s.list[i], told.s.list[k]) then
      local older, newer = in_sentence(told.s, i, k)
      if older and found then return nil end
      if older then found = { s = told.s, older = older.fact, newer = newer.fact } end
    end
  end
  return found
end

--- One level here and one in the next sentence of the paragraph, told of two times.
local function joint_pair(one, other)
  if #one.levels ~= 1 or #other.levels ~= 1 or one.s.document ~= other.s.document or one.s.line ~= other.s.line then return nil end
  local a, b = one.s.list[one.levels[1]], other.s.list[other.levels[1]]
  if not alike(a, b) then return nil end
  local x, y = rank(one.s, one.levels[1]), rank(other.s, other.levels[1])
  if x == y or not (x == 1 or y == 1) then return nil end
  if (x or 2) > (y or 2) then a, b = b, a end
  return { s = other.s, first = one.s, older = a.fact, newer = b.fact }
end

--- "Doubled", "halving": a change in one word, told by no amount of its own.
local function multiple(s)
  if not rx.find(s.sentence, "(?i)\\b(?:doubl|halv|trebl|tripl|quadrupl)(?:ed|es|ing|e)\\b") then return nil end
  local times, low, high, words = rises.multiple(s.sentence)
  return times and { s = s, fact = s.first, times = times, low = low, high = high, words = words, way = times < 1 and -1 or 1 }
end

--- All changes and all pairs of levels that sentences tell: changes { s, at, fact, share, way }, pairs { s, older, newer }.
-- `told.place` is the sentence's place in the list, so that neighbours are known.
function levels.read(sentences)
  local changes, pairs_of, before = {}, {}, nil
  for place, s in ipairs(sentences) do
    local told = sort_out(s)
    s.place, s.told = place, told
    for _, i in ipairs(told.changes) do
      local a = s.list[i]
      table.insert(changes, { s = s, fact = a.fact, share = order.share(a.fact), way = way_of(s, a) })
    end
    local by_word = #told.changes == 0 and multiple(s)
    if by_word then table.insert(changes, by_word) end
    local pair = own_pair(told) or before and joint_pair(before, told)
    if pair then table.insert(pairs_of, pair) end
    before = told
  end
  return changes, pairs_of
end

--- What a level may be; that two round numbers are both off by all that rounding leaves open is not to be feared.
local function bounds(f)
  local n = f.amount.nominal
  return { low = n - 0.6 * (n - f.amount.low), high = n + 0.6 * (f.amount.high - n) }
end

--- The least and the most that the newer level is, in parts of the older; written numbers stand for their intervals.
local function ratio(older, newer)
  local x, y = bounds(older), bounds(newer)
  return y.low / x.high, y.high / x.low
end

--- Can the change lead from the older level to the newer?
function levels.fits(change, older, newer)
  local low, high = ratio(older, newer)
  if change.times then return low <= change.high and high >= change.low end
  local by = change.fact.amount
  if change.share then
    local unit = by.unit == "percent" and 100 or 1
    local slack = math.max((by.high - by.low) / 2 / unit, change.share * (by.rough and 0.12 or 0.02))
    local least, most = change.share - slack, change.share + slack
    return low - 1 <= most and high - 1 >= least or 1 - high <= most and 1 - low >= least
  end
  local x, y = bounds(older), bounds(newer)
  low, high = y.low - x.high, y.high - x.low
  return low <= by.high and by.low <= high or -high <= by.high and by.low <= -low
end

--- A difference is told in the unit of the levels, or counts the same.
function levels.of_one_sort(change, level)
  if change.share or change.times then return true end
  local x, y = change.fact, level
  if x.amount.unit or y.amount.unit then return x.amount.unit == y.amount.unit end
  local one, other = levels.noun(x), levels.noun(y)
  return not one or not other or one == other or levels.shared(one, other) > 0
end

return levels
