-- What a headline says by how much: each claim knows how headlines tell it (`head`, a value from the headline's sentence), how texts tell it
-- (`body`, a list of values from a sentence), whether the one may be the other (`fits`), and how it is called (`says`).
local small = require "lib.number_words"
local claims = {}

local word = "a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
  .. "twenty|thirty|forty|fifty|sixty"

--- "12", "four", "a"; nil for other words.
local function value(text)
  text = text and text:lower()
  if not text then return nil end
  if rx.find(text, "^(?:an?|(?:a )?(?:single|lone|solitary))$") then return 1 end
  return tonumber(text) or small[text]
end

--- How near two values are, as the part of the greater one that lies between them.
local function off(x, y)
  return math.abs(x - y) / math.max(math.abs(x), math.abs(y), 1e-9)
end

--- "By a single point", "one-goal win"; a text tells the score.
local unit = "(goal|point|run)"
local by = "(?i)\\bby (?:just |only |a mere |barely )?(an?|a (?:single|lone|solitary)|\\d+|" .. word .. ")[ -]" .. unit .. "s?\\b"
local goal_win = "(?i)\\b(one|two|three|four|five|six|single|\\d+)[- ]" .. unit .. " (?:win|victory|triumph|defeat|loss|margin)\\b"
local score = "(?<![\\d:.,–-])(\\d{1,3}) ?(?:[-–—]| to ) ?(\\d{1,3})(?!\\d|[.:,]\\d|%|[-–—]\\d| (?:million|years?|weeks?|days?|percent|per cent))"
local decided = "(?i)\\b(?:beat|beats|beaten|w[io]n|wins|winning|victory|victors?|defeat(?:ed|s)?|los[et]\\w*|losing|triumph\\w*|final|"
  .. "edged?|pipped|saw off)\\b"
local midway = "(?i)\\b(?:half-?time|interval|quarter|sets?|first leg|second leg|first half|penalt\\w+|shoot-?out|aggregate|lead|led|"
  .. "leading|trail\\w*|"
  .. "down|ahead|up|levell?ed|last (?:year|season|month|week|time)|earlier|previous\\w*|would|could|if|(?:19|20)\\d\\d|series)\\b"

table.insert(claims, {
  says = function(size) return string.format("a margin of %g", size) end,
  head = function(sentence)
    local n = rx.match(sentence, by) or rx.match(sentence, goal_win)
    return n and value(n)
  end,
  body = function(sentence)
    if not rx.find(sentence, decided) or rx.find(sentence, midway) or rx.count(sentence, score) ~= 1 then return {} end
    local x, y = rx.match(sentence, score)
    return x ~= y and { math.abs(tonumber(x) - tonumber(y)) } or {}
  end,
  fits = function(a, b) return a == b end,
})

--- "Falls by a third", "doubles": in percent, a fall below nought. A text tells the percentage.
local ups = "rises?|rose|grows?|grew|climbs?|climbed|jumps?|jumped|surges?|surged|soars?|soared|leaps?|leapt|up|increases?|increased|gains?|gained"
local downs = "falls?|fell|drops?|dropped|declines?|declined|slumps?|slumped|sinks?|sank|plunges?|plunged|tumbles?|tumbled|slides?|slid|down|"
  .. "shrinks?|shrank|decreases?|decreased|dips?|dipped|plummets?|plummeted|cuts?"
local part = "(nearly |almost |more than |over |about )?(?:by )?(nearly |almost |more than |over |about |up to )?(?:an? |one[- ])?"
  .. "(half|third|quarter|fifth|two[- ]thirds|three[- ]quarters)\\b(?! of| year| quarter|-)"
local parts = { half = 50, third = 33.3, quarter = 25, fifth = 20, ["two-thirds"] = 66.7, ["two thirds"] = 66.7, ["three-quarters"] = 75,
  ["three quarters"] = 75 }
local folds = { doubles = 100, doubled = 100, triples = 200, tripled = 200, trebles = 200, trebled = 200, quadruples = 300, quadrupled = 300,
  halves = -50, halved = -50 }
local percent = "(?: (?:by|some|about|around|a|to))* (\\d+(?:\\.\\d+)?)(?: ?%| percent| per cent)"

table.insert(claims, {
  says = function(size) return string.format("a change of %g percent", size) end,
  shared = true,
  head = function(sentence)
    local fold = rx.match(sentence, "(?i)\\b(doubles?d?|triple[sd]|treble[sd]|quadruple[sd]|halve[sd])\\b")
    if fold then return folds[fold:lower()] end
    for sign, verbs in pairs { [1] = ups, [-1] = downs } do
      local _, _, name = rx.match(sentence, "(?i)\\b(?:" .. verbs .. ") " .. part)
      if name then return sign * parts[name:lower()] end
    end
  end,
  body = function(sentence)
    local found = {}
    for sign, verbs in pairs { [1] = ups, [-1] = downs } do
      for n in rx.each(sentence, "(?i)\\b(?:" .. verbs .. ")" .. percent) do table.insert(found, sign * tonumber(n)) end
    end
    return found
  end,
  fits = function(a, b) return (a < 0) ~= (b < 0) or math.abs(a - b) <= math.max(6, math.abs(a) * 0.22) end,
})

--- "Cuts rate by 75 points": in hundredths of a point. A text says "half a point", "150 basis points".
local rate = "(?i)\\b(?:rates?|interest|central bank|policy rate|repo)\\b"
local steps = {
  { "(?i)\\b(?:by|of) (?:a )?(?:full |massive |hefty |mere )?(\\d{2,3})(?:[ -]basis)?[ -](?:points?|bps)\\b", 1 },
  { "(?i)\\b(\\d{1,3})[ -](?:basis[ -]points?|bps)\\b", 1 }, { "(?i)\\b(0\\.\\d+|1\\.\\d+|2\\.\\d+) (?:of a )?(?:percentage )?points?\\b", 100 },
}
local worded = { ["quarter"] = 25, ["half"] = 50, ["three-quarters"] = 75, ["three quarters"] = 75 }

local function steps_in(sentence)
  local found = {}
  for _, step in ipairs(steps) do
    for n in rx.each(sentence, step[1]) do table.insert(found, tonumber(n) * step[2]) end
  end
  local named = "(?i)\\b(?:by|of) (?:an? )?(quarter|half|three[- ]quarters)(?: of)?(?: an?|-)? ?(?:percentage[- ])?point\\b"
  for name in rx.each(sentence, named) do table.insert(found, worded[name:lower()]) end
  for half in rx.each(sentence, "(?i)\\b(?:by|off) (?:an?|one)(?: full| whole| percentage)* point( and a half)?") do
    table.insert(found, half and half ~= "" and 150 or 100)
  end
  return found
end

table.insert(claims, {
  says = function(size) return string.format("a step of %g basis points", size) end,
  head = function(sentence) return rx.find(sentence, rate) and steps_in(sentence)[1] end,
  body = steps_in,
  fits = function(a, b) return a == b end,
})

--- "Six years for the baker", "jailed for 30 months": in months. What was asked for, hung over somebody or befell another does not count.
local number = "(\\d+(?:\\.\\d+)?|" .. word .. ")( and a half)?"
local years = number .. "[ -](year|month)s?"
local stretch = { year = 12, month = 1 }
local term_heads = { "(?i)^" .. years .. "(?: in (?:jail|prison)| behind bars| for\\b)",
  "(?i)\\b(?:jails?|jailed|imprisons?|imprisoned)\\b.{0,40}? for " .. years,
  "(?i)\\b(?:gets?|given|handed) " .. years .. "(?:$| (?:in (?:jail|prison)|behind bars|jail|prison|for|over))" }
local term_bodies = { "(?i)\\b(?:jailed|imprisoned|to prison|to jail) for " .. years,
  "(?i)\\b(?:sentenced|condemned)\\b[^.;,]{0,60}? to (?:a (?:term|sentence) of )?" .. years,
  "(?i)\\b(?:given|handed|got|received) (?:a (?:term|sentence) of |a )?" .. years .. "(?! (?:ago|later|earlier|to|contract|deal|ban|old))",
  "(?i)\\b(?:sentence|term|imprisonment) of " .. years, "(?i)\\b" .. years .. " (?:in (?:jail|prison)|behind bars|of imprisonment|imprisonment)\\b",
  "(?i)\\b" .. years .. " (?:jail|prison) (?:sentence|term)" }
local no_term = "(?i)\\b(?:suspended|asked|demand\\w*|could|may|might|maximum|up to|faces?|facing|sought|call(?:ed|ing) for|prosecut\\w+|wanted|"
  .. "another|second|third|others?|accomplices?|brother|wife|sister|co-\\w+|each|both|two|reduced|earlier|previous\\w*|probation|at least|"
  .. "served|appeal|same time|concurrent\\w*|further|extra|more)\\b"

--- The months of all lengths that the patterns find.
local function lengths(sentence, patterns)
  local found = {}
  for _, pattern in ipairs(patterns) do
    local n, half, name = rx.match(sentence, pattern)
    if value(n) then table.insert(found, (value(n) + (half and half ~= "" and 0.5 or 0)) * stretch[name:lower()]) end
  end
  return found
end

table.insert(claims, {
  shared = true,
  says = function(size) return string.format("a term of %g months", size) end,
  head = function(sentence) return not rx.find(sentence, no_term) and lengths(sentence, term_heads)[1] end,
  body = function(sentence)
    local of_theirs = "(?i)^(?:<p>)?(?:his|her|their|whose) \\p{Ll}+,? "
    local found = not rx.find(sentence, no_term) and not rx.find(sentence, of_theirs) and lengths(sentence, term_bodies) or {}
    -- "four years and six months": more than the first pattern says
    if #found > 0 and rx.find(sentence, "(?i)years?,? (?:and )?\\S+ months?\\b") then return {} end
    return found
  end,
  fits = function(a, b) return off(a, b) < 0.08 end,
})

--- "Bigger quota", "unemployment falls": which way. A text tells two levels: "6.3 percent, up from 5.9", "12,400 instead of 15,100".
local level = "\\d[\\d,]*(?:\\.\\d+)?"
local behind = "(?: ?(?:%|percent|per cent|million|billion|[\\p{L}]+)){0,6}?"
local two = "(?i)(?<![\\d.,])(" .. level .. ")" .. behind .. ",? (?:instead of|in place of|compared (?:with|to)|as against|against) "
  .. "(?:the |an? |about |some |\\p{Sc})*(" .. level .. ")(?! (?:votes?|goals?|points?|runs?)\\b)"
local more = "(?i)\\b(?:bigger|larger|higher|more|greater|longer)\\b(?! (?:than|likely))"
local less = "(?i)\\b(?:smaller|lower|fewer|shorter|shrinks?|shrinking|shrunk)\\b"

local function way(sentence)
  local up = rx.find(sentence, "(?i)\\b(?:" .. ups .. ")\\b") or rx.find(sentence, more)
  local down = rx.find(sentence, "(?i)\\b(?:" .. downs .. "|eases?|eased|slows?|slowed|cools?|cooled)\\b") or rx.find(sentence, less)
  if (up ~= nil) == (down ~= nil) then return nil end
  return up and 1 or -1
end

--- What moves, right before the verb or behind the adjective: the words of the headline that a text must have.
local function moved(sentence)
  local before = rx.match(sentence, "(?i)((?:[\\p{L}-]+ ){1,2})(?:" .. ups .. "|" .. downs .. "|eases?|eased|slows?|slowed|cools?|cooled|"
    .. "shrinks?)\\b")
  return before or rx.match(sentence, "(?i)\\b(?:bigger|larger|higher|more|greater|longer|smaller|lower|fewer|shorter)((?: [\\p{L}-]+){1,2})")
end

local function plain(digits)
  local text = ""
  for piece in rx.each(digits, "[^,]+") do text = text .. piece end
  return tonumber(text)
end

table.insert(claims, {
  says = function(size) return size > 0 and "up" or "down" end,
  shared = moved,
  head = function(sentence) return not rx.find(sentence, "(?i)\\b(?:but|despite|as|while|after|if|could|may|than expected|slower|"
    .. "faster)\\b") and way(sentence) end,
  body = function(sentence)
    local found = {}
    if rx.find(sentence, "(?i)\\b(?:would|could|expected|forecast|analysts?|target)\\b") then return found end
    for sign in rx.each(sentence, "(?i)\\d[^.;]{0,40}?[,(] ?(up|down) (?:sharply |slightly )?from \\p{Sc}?\\d") do
      table.insert(found, sign:lower() == "up" and 1 or -1)
    end
    for sign in rx.each(sentence, "(?i)\\d (more|fewer|less) than (?:at |in |a |the |last |it |on )") do
      table.insert(found, sign:lower() == "more" and 1 or -1)
    end
    local x, y = rx.match(sentence, two)
    x, y = x and plain(x), y and plain(y)
    if x and y and x ~= y and math.max(x, y) < 4 * math.min(x, y) then table.insert(found, x > y and 1 or -1) end
    return found
  end,
  fits = function(a, b) return a == b end,
})

--- "Aldous wins Arlen Prize": who, by the last name. A text tells whom it went to.
local award = "(?:Prize|Award|Medal|Trophy|Bear|Lion|Palm|Laurel|Oscar|Globe|Cup|Crown)"
local winner = "^(?:[\\p{L}'’-]+ ){0,3}?(\\p{Lu}[\\p{L}'’-]+) (?:wins|takes|lands|claims|scoops|bags|gets|receives|collects) (?:the |her |his )?"
  .. "(?:\\p{Lu}[\\p{L}'’-]+ ){0,3}" .. award .. "\\b"
local name = "(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}?"
local got = { award .. "\\b[^.;]{0,40}? (?:went|goes|was (?:given|awarded|presented|"
  .. "handed)) to (?:the \\p{Ll}+ )?(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}?(\\p{Lu}[\\p{L}'’-]+)\\b(?! \\p{Lu})",
  name .. "(\\p{Lu}[\\p{L}'’-]+) (?:was|has been|is) (?:handed|given|awarded|presented with) (?:the|"
    .. "this year's) (?:\\p{Lu}[\\p{L}'’-]+ ){0,3}" .. award,
  name .. "(\\p{Lu}[\\p{L}'’-]+) (?:won|took|received|collected|accepted) (?:the|this year's) (?:\\p{Lu}[\\p{L}'’-]+ ){0,3}" .. award }

table.insert(claims, {
  says = function(size) return string.format("won by %s", size) end,
  head = function(sentence) return rx.match(sentence, winner) end,
  body = function(sentence)
    local found = {}
    if rx.find(sentence, "(?i)\\b(?:last year|earlier|previous|second|runner-up|also|(?:19|20)\\d\\d|shortlist\\w*|children|"
      .. "lifetime)\\b") then return found end
    for _, pattern in ipairs(got) do
      local who = rx.match(sentence, pattern)
      if who then table.insert(found, who) end
    end
    return found
  end,
  fits = function(a, b) return a:lower() == b:lower() end,
})

return claims
