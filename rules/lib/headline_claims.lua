-- What a headline says by how much: each claim knows how headlines tell it (`head`, a range of values or a name), how texts tell it (`body`, a list
-- of them from a sentence), of what both must speak (`about`), and how it is called (`says`).
local counting = require "lib.counting"
local in_both = require "lib.in_both"
local in_words = require "lib.headline_words"
local outcomes = require "lib.outcomes"
local rises = require "lib.rises"
local subjects = require "lib.subjects"
local ways = require "lib.ways"
local claims = {}

local number = "(one|" .. counting.number:sub(2)

local function range(low, high)
  return { low = math.min(low, high or low), high = math.max(low, high or low) }
end

local function meet(a, b)
  return a.low <= b.high and b.low <= a.high
end

local expected = "(?i)\\b(?:would|could|expected|forecast\\w*|analysts?|economists?|target)\\b"

local of_change = "^(?:doubl\\w+|tripl\\w+|trebl\\w+|quadrupl\\w+|halv\\w+|thirds?|quarters?|half|fifth|nearly|almost|more|than|over|"
  .. "about|with|after|from|"
  .. "into|year|last|this|that|first|will|says|said|" .. ways.rises .. "|" .. ways.falls .. ")$"

--- A plain word of the headline, or of a part of it, that the sentence has too; at its head it has a capital.
local function share_a_noun(part, sentence)
  local opening = rx.match(sentence, "^\\P{L}*(\\p{Lu}\\p{Ll}+)(?! \\p{Lu})")
  for word in rx.each(part:lower(), "\\b\\p{Ll}{4,}") do
    local stem = not rx.find(word, of_change) and "\\b" .. rx.match(word, "^(.+?)s?$") .. "s?\\b"
    if stem and (rx.find(sentence, stem) or opening and rx.find(opening:lower(), stem)) then return true end
  end
  return false
end

local function share_a_name(head, sentence)
  if in_both(outcomes.names(head), outcomes.names(sentence)) > 0 then return true end
  -- "GULLS BY A SINGLE POINT"
  for word in rx.each(rx.find(head, "\\p{Ll}") and "" or head, "\\b\\p{Lu}{4,}") do
    if rx.has(sentence, word:sub(1, 1) .. word:sub(2):lower()) then return true end
  end
  return false
end

--- "By a single point", "one-goal win"; a text tells the score.
local unit = "(?:goal|point|run|vote)"
local by = "(?i)\\bby (?:just |only |a mere |barely )?(an?|a (?:single|lone|solitary)|" .. number:sub(2) .. "(?:[ -]" .. unit .. "s?\\b|$)"
local win_by = "(?i)\\b(single|" .. number:sub(2) .. "[- ]" .. unit .. " (?:win|victory|triumph|defeat|loss|margin)\\b"
local score = "(?<![\\d:.,–-])(\\d{1,3}) ?(?:[-–—]| to ) ?(\\d{1,3})(?!\\d|[.:,]\\d|%|[-–—]\\d| (?:million|years?|weeks?|days?|percent|per cent))"
local decided = "(?i)\\b(?:beat|beats|beaten|w[io]n|wins|winning|victory|victors?|defeat(?:ed|s)?|los[et]\\w*|losing|triumph\\w*|final|edged?|"
  .. "pipped|saw off|voted|passed|carried|rejected|approved)\\b"
local midway = "(?i)\\b(?:half-?time|interval|quarter|sets?|first leg|second leg|first half|penalt\\w+|shoot-?out|aggregate|lead|led|"
  .. "leading|trail\\w*|"
  .. "down|ahead|up|levell?ed|last (?:year|season|month|week|time)|earlier|previous\\w*|would|could|if|(?:19|20)\\d\\d|series)\\b"

table.insert(claims, {
  says = function(size) return string.format("a margin of %g", size.low) end,
  about = share_a_name,
  head = function(sentence)
    local n = rx.match(sentence, by) or rx.match(sentence, win_by)
    return n and range(counting.value(n) or 1)
  end,
  body = function(sentence)
    if not rx.find(sentence, decided) or rx.find(sentence, midway) or rx.count(sentence, score) ~= 1 then return {} end
    local x, y = rx.match(sentence, score)
    return x ~= y and { range(math.abs(tonumber(x) - tonumber(y))) } or {}
  end,
  fits = meet,
})

--- "12,400 instead of 15,100", "428 in 2025, after 391 in 2024": the newer level and the older one of a sentence.
local behind = "(?: ?(?:%|percent|per cent|million|billion|[\\p{L}]+)){0,6}?"
local money = "(?:the |an? |about |some |only |just |\\p{Sc})*"
local level = "(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?)"
local against = "(?:instead of|in place of|compared (?:with|to)|as against|against)"
local two = { "(?i)" .. level .. behind .. ",? " .. against .. " " .. money .. "(\\d[\\d,]*(?:\\.\\d+)?)(?! (?:votes?|goals?|points?|runs?)\\b)",
  "(?i)" .. level .. behind .. "(?: (?:in )?(?:19|20)\\d\\d)?, (?:after|" .. against .. ") (?:an? (?:rise|fall|increase|drop) of )?" .. money
    .. "(\\d[\\d,]*(?:\\.\\d+)?)(?: ?%| percent| per cent| million| billion)?(?: [\\p{L}]+)?"
    .. " (?:in (?:the (?:year|month) to )?(?:(?:19|20)\\d\\d\\b|January|February|March|April|May|June|July|August|September|October|"
    .. "November|December)"
    .. "|a (?:year|month|week) (?:before|earlier|ago)|the (?:year|month|week) before|last (?:year|month|week)|the previous)" }

local function two_levels(sentence)
  for _, pattern in ipairs(two) do
    local x, y = rx.match(sentence, pattern)
    x, y = x and counting.size(x), y and counting.size(y)
    if x and y and x ~= y and math.max(x, y) < 4 * math.min(x, y) and not (x > 1900 and x < 2100 and x == math.floor(x)) then return x, y end
  end
end

--- "Falls by a third", "more than doubles": in percent, a fall below nought. A text tells the percentage.
local part = "(nearly |almost |more than |over )?(?:by )?(nearly |almost |more than |over |about |up to )?"
  .. "((?:an? |one[- ])?(?:half|third|quarter|fifth)|two[- ]thirds|three[- ]quarters)\\b(?! of| year| quarter|-)"
local percent = "(?: (?:by|some|about|around|a|to))* (\\d+(?:\\.\\d+)?)(?: ?%| percent| per cent)"
local lifts = { [1] = "(?:raises?|raised|raise|lifts?|lifted|put up|puts up|increased?|hiked?)",
  [-1] = "(?:cuts?|cut|lower(?:s|ed)?|reduced?|slash(?:es|ed)?)" }

--- What a fraction may stand for in percent, as its bound says: "more than half".
local function part_range(bound, name)
  name = name:lower()
  local whole = 100 * counting.share(rx.find(name, "half$") and "half" or rx.find(name, "[ -]") and name or "one " .. name)
  if rx.find(bound, "(?i)more|over") then return whole, math.min(whole * 1.5, 100) end
  if rx.find(bound, "(?i)nearly|almost") then return whole * 0.75, whole end
  return whole * 0.8, whole * 1.2
end

table.insert(claims, {
  says = function(size)
    local middle = (size.low + size.high) / 2
    return string.format("%s of some %.0f percent", middle < 0 and "a fall" or "a rise", math.abs(middle))
  end,
  about = share_a_noun,
  head = function(sentence)
    local _, low, high, words = rises.multiple(sentence)
    local size = words and not rx.find(words, "(?i)half|twice|times|fold") and range(100 * (low - 1), 100 * (high - 1)) or nil
    for sign, verbs in pairs(size and {} or { [1] = ways.rises, [-1] = ways.falls }) do
      local first, second, name = rx.match(sentence, "(?i)\\b(?:" .. verbs .. ") " .. part)
      if name then
        low, high = part_range((first or "") .. (second or ""), name)
        size = size or range(sign * low, sign * high)
      end
    end
    if size then size.head = sentence end
    return size
  end,
  body = function(sentence, size)
    local found = {}
    for sign, verbs in pairs { [1] = ways.rises, [-1] = ways.falls } do
      for n in rx.each(sentence, "(?i)\\b(?:" .. verbs .. ")" .. percent) do table.insert(found, range(sign * tonumber(n))) end
      local thing, n = rx.match(sentence, "(?i)\\b" .. lifts[sign] .. "(?: [\\p{L}-]+){0,3} (\\p{L}{3,}) by" .. percent)
      if n and rx.find(size.head, "(?i)\\b" .. thing .. "\\b") then table.insert(found, range(sign * tonumber(n))) end
    end
    local newer, older = two_levels(sentence)
    if newer then table.insert(found, range(100 * (newer - older) / older)) end
    return found
  end,
  fits = function(a, b) return meet(range(a.low - 3, a.high + 3), b) end,
})

--- "Cuts rate by 75 points": in hundredths of a point. A text says "half a point", "150 basis points", "took a point and a half off its rate".
local step = "(?:(\\d{2,3})(?:[ -]basis)?[ -]points?|(\\d{1,3}) ?(?:bps|basis[ -]points?)|(\\d\\.\\d+) (?:of a )?(?:percentage )?points?"
  .. "|(half|(?:a |one )?quarter|three[- ]quarters)(?: of)?(?: an?|-)? ?(?:percentage[- ])?points?"
  .. "|(an?|one|two|three)(?: full| whole| percentage)* points?( and a (?:half|quarter))?|(one|two|three) and a half (?:percentage )?points?)"
local step_of = { "(?i)\\b(?:by|of|off|takes?|took|taking|shav(?:es?|ed|ing)|knock(?:s|ed|ing)|slic(?:es?|ed|ing)|add(?:s|ed|ing)?|lopp?(?:s|ed)?)"
  .. " (?:a (?=\\d|full|half|quarter|massive|hefty|mere|three)|the )?(?:full |massive |hefty |mere |whole )?" .. step .. "(?![\\w-])",
  "(?i)\\b()(\\d{1,3})[ -](?:basis[ -]points?|bps)\\b" }
local few = { a = 1, an = 1, one = 1, two = 2, three = 3 }

local function is_set(text)
  return text ~= nil and text ~= ""
end

local function step_size(points, basis, decimal, part, whole, more, and_half)
  if is_set(points) or is_set(basis) then return tonumber(is_set(points) and points or basis) end
  if is_set(decimal) then return tonumber(decimal) * 100 end
  if is_set(part) then return rx.find(part, "(?i)^half") and 50 or rx.find(part, "(?i)^three") and 75 or 25 end
  if is_set(and_half) then return few[and_half:lower()] * 100 + 50 end
  return few[whole:lower()] * 100 + (is_set(more) and (rx.find(more, "half") and 50 or 25) or 0)
end

local function steps_in(sentence)
  local found = {}
  for _, pattern in ipairs(step_of) do
    local from = 1
    while from do
      local first, last = rx.find(sentence:sub(from), pattern)
      if first then table.insert(found, range(step_size(rx.match(sentence:sub(from), pattern)))) end
      from = first and from + last
    end
  end
  return found
end

table.insert(claims, {
  says = function(size) return string.format("a step of %g basis points", size.low) end,
  head = function(sentence) return rx.find(sentence, "(?i)\\brates?\\b[^,;:]*\\bpoints?\\b") and steps_in(sentence)[1] end,
  body = function(sentence)
    return rx.find(sentence, "(?i)\\b(?:rates?|repo)\\b") and not rx.find(sentence, expected)
      and not rx.find(sentence, "(?i)\\b(?:want(?:s|ed)|urg(?:es|ed)|called for|argued|proposed|preferred)\\b") and steps_in(sentence) or {}
  end,
  fits = meet,
})

--- "Six years for the baker", "jailed for 30 months": in months. What was asked for, hung over somebody or befell another does not count.
local years = number .. "( and a half)?[ -](year|month)s?"
local term_heads = { "(?i)^" .. years .. "(?: in (?:jail|prison)| behind bars| for\\b)",
  "(?i)\\b(?:jails?|jailed|imprisons?|imprisoned)\\b.{0,40}? for " .. years,
  "(?i)\\b(?:gets?|given|handed) " .. years .. "(?:$| (?:in (?:jail|prison)|behind bars|jail|prison|for|over))" }
local term_bodies = { "(?i)\\b(?:jailed|imprisoned|to prison|to jail) for " .. years,
  "(?i)\\b(?:sentenced|condemned)\\b[^.;,]{0,60}? to (?:a (?:term|sentence) of )?" .. years,
  "(?i)\\b(?:given|handed|got|received) (?:a (?:term|sentence) of |a )?" .. years .. "(?! (?:ago|later|earlier|to|contract|deal|ban|old))",
  "(?i)\\b(?:sentence|term|imprisonment) of " .. years, "(?i)\\b" .. years .. " (?:in (?:jail|prison)|behind bars|of imprisonment|imprisonment)\\b",
  "(?i)\\b" .. years .. " (?:jail|prison) (?:sentence|term)" }
local no_term = "(?i)\\b(?:suspended|asked|demand\\w*|could|may|might|maximum|up to|faces?|facing|sought|call(?:ed|ing) for|prosecut\\w+|wanted|"
  .. "another|second|third|others?|accomplices?|brother|wife|sister|co-\\w+|each|both|two|reduced|earlier|previous\\w*|probation|at least|served|"
  .. "appeal|same time|concurrent\\w*|further|extra|more)\\b|^(?:<p>)?(?:his|her|their|whose) \\p{Ll}+,? "

--- The months of all lengths that the patterns find.
local function terms(sentence, patterns)
  local found = {}
  for _, pattern in ipairs(rx.find(sentence, no_term) and {} or patterns) do
    local n, half, name = rx.match(sentence, pattern)
    local months = n and (counting.value(n) + (half and half ~= "" and 0.5 or 0)) * (name:lower() == "year" and 12 or 1)
    if months then table.insert(found, range(months)) end
  end
  return found
end

table.insert(claims, {
  says = function(size) return string.format("a term of %g months", size.low) end,
  about = share_a_noun,
  head = function(sentence) return terms(sentence, term_heads)[1] end,
  body = function(sentence)
    -- "four years and six months": more than one pattern tells
    if rx.find(sentence, "(?i)years?,? (?:and )?\\S+ months?\\b") then return {} end
    return terms(sentence, term_bodies)
  end,
  fits = function(a, b) return meet(range(a.low * 0.92, a.high * 1.08), b) end,
})

--- "Bigger quota", "unemployment falls": which way. A text tells two levels: "6.3 percent, up from 5.9", "12,400 instead of 15,100".
local up_verbs, down_verbs = "(?:" .. ways.rises .. ")\\b(?! to \\d)", "(?:" .. ways.falls .. "|eases?|eased|slows?|slowed|cools?|cooled)\\b"
local moved = { "(?i)((?:[\\p{L}-]+ ){1,2})(?:" .. up_verbs .. "|" .. down_verbs .. ")",
  "(?i)\\b(?:bigger|larger|higher|smaller|lower)((?: [\\p{L}-]+){1,2})" }

--- What moves, right before the verb or behind the adjective.
local function moving(head)
  return rx.match(head, moved[1]) or rx.match(head, moved[2])
end

--- "Bigger herring quota for Osby boats": a text that calls it "the share" may still name whose it is.
local function share_whose(head, sentence)
  local whose = rx.match(head, "\\bfor ((?:\\p{Lu}\\p{L}+ )?\\p{Ll}{4,})")
  return whose ~= nil and rx.find(sentence, "(?i)\\b\\Q" .. whose .. "\\E\\b") ~= nil
end

--- What goes by two names: inflation is the rise of prices.
local other_name = { inflation = "prices", unemployment = "jobless", profit = "earnings", profits = "earnings", fares = "tickets?", rents = "rent" }

local function share_what_moves(head, sentence)
  local thing = moving(head)
  local other = other_name[rx.match(thing:lower(), "(\\p{Ll}+)\\W*$") or ""]
  -- "food prices", "tickets for children", "jobless women": a part of it
  local plain = other and "(?i)(?:^|, |\\b(?:the|its|their|consumer|average|annual|all|and|net) )" .. other
    .. "\\b(?! (?:for|of|among|in|per|from|before|women|men|youths?|graduates?|people)\\b)"
  return share_a_noun(thing, sentence) or plain ~= nil and rx.find(sentence, plain) ~= nil
    or share_whose(head, sentence) and not rx.find(sentence, "(?i)\\b(?:but|while|tonnes of)\\b")
end

table.insert(claims, {
  says = function(size) return size.low > 0 and "up" or "down" end,
  about = share_what_moves,
  head = function(sentence)
    sentence = rx.match(sentence, "^(.*?) (?i:after)\\b") or sentence
    if not moving(sentence) or rx.find(sentence, "(?i)\\b(?:but|despite|as|while|if|could|may|than expected|slower|faster)\\b") then return nil end
    local up = rx.find(sentence, "(?i)\\b" .. up_verbs) or rx.find(sentence, "(?i)\\b(?:bigger|larger|higher)\\b")
    local down = rx.find(sentence, "(?i)\\b" .. down_verbs) or rx.find(sentence, "(?i)\\b(?:smaller|lower)\\b")
    return (up == nil) ~= (down == nil) and range(up and 1 or -1) or nil
  end,
  body = function(sentence)
    local found = {}
    if rx.find(sentence, expected) then return found end
    for sign in rx.each(sentence, "(?i)\\d[^.;]{0,40}?[,(] ?(up|down) (?:sharply |slightly )?from \\p{Sc}?\\d") do
      table.insert(found, range(sign:lower() == "up" and 1 or -1))
    end
    local x, y = two_levels(sentence)
    if x then table.insert(found, range(x > y and 1 or -1)) end
    return found
  end,
  fits = meet,
})

--- "Record turnout": what a text tells as down from an earlier level is no record.
local record = "(?i)\\b(?:record|all-time high|highest[- ]ever|unprecedented)((?: [\\p{L}-]+){1,2})"

table.insert(claims, {
  says = function(size) return size.low > 0 and "a record" or "down" end,
  about = function(head, sentence) return share_a_noun(rx.match(head, record), rx.match(sentence, "^.*?\\d")) end,
  head = function(sentence)
    if not rx.match(sentence, record) or rx.find(sentence, "(?i)\\b(?:low|lowest|but|despite|after|no|not|short of|holder|breaker|as|if|break\\w*|"
      .. "beat\\w*|track|criminal|label|for the|on)\\b") then return nil end
    return range(1)
  end,
  body = function(sentence)
    local found = {}
    -- "among the young", "in the third quarter": of a part
    if rx.find(sentence, "(?i)\\b(?:among|quarter|half|noon|so far|week|from (?:january|february|march|april|may|june|july|august|"
      .. "september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\\b") then return {} end
    if rx.find(sentence, "(?i)\\brecord|\\bhighest\\b|\\bnever\\b") then return { range(1) } end
    for sign in rx.each(sentence, "(?i)\\d[^.;]{0,40}?[,(] ?(up|down) (?:sharply |slightly )?from \\p{Sc}?\\d") do
      table.insert(found, range(sign:lower() == "up" and 1 or -1))
    end
    return found
  end,
  fits = meet,
})

--- "Aldous wins Arlen Prize": the prize and who; a text tells whom it went to.
local title = "((?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:Prize|Award|Medal|Trophy|Bear|Lion|Palm|Laurel|Oscar|Globe|Cup|Crown))\\b"
local name = "((?:\\p{Lu}[\\p{L}'’-]+ ){1,3}?\\p{Lu}[\\p{L}'’-]+)"
local wins = "^((?:\\p{Lu}[\\p{L}'’-]+ ){0,2}\\p{Lu}[\\p{L}'’-]+) (?:wins|takes|lands|claims|scoops|bags|gets|receives|collects) (?:the |"
  .. "her |his )?" .. title
local went = "(?:[Tt]he )?" .. title .. "[^.;]{0,40}? (?:went|goes|was (?:given|awarded|presented|"
  .. "handed)) to (?:the \\p{Ll}+ )?" .. name .. "(?! \\p{Lu})"
local got = name .. " (?:was (?:handed|given|awarded|presented with)|won|took|received|collected|accepted) (?:the|this year's) " .. title
local not_it = "(?i)\\b(?:last year|earlier|previous|second|runner-up|also|(?:19|20)\\d\\d|shortlist\\w*|children|lifetime|before|twice|"
  .. "captain|juniors?)\\b"

--- "The Arlen Prize" as it is called.
local function bare(prize)
  return rx.match(prize, "^(?:The )?(.*)$")
end

table.insert(claims, {
  says = function(prize) return string.format("%s for %s", prize.what, prize.who) end,
  head = function(sentence)
    local who, what = rx.match(sentence, wins)
    return who and { who = who, what = bare(what) }
  end,
  body = function(sentence)
    if rx.find(sentence, not_it) then return {} end
    local what, who = rx.match(sentence, went)
    if not what then who, what = rx.match(sentence, got) end
    return what and { { who = who, what = bare(what) } } or {}
  end,
  fits = function(a, b) return a.what ~= b.what or subjects.share_family(a.who, b.who) end,
})

for _, claim in ipairs(in_words) do table.insert(claims, claim) end

return claims
