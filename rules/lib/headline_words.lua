-- What headlines claim in words that hold a number: a hat-trick, a fifth gold, thousands, a landslide, a late winner. As headline_claims.lua; `body`
-- is also given what the headline claims.
local counting = require "lib.counting"
local in_both = require "lib.in_both"
local outcomes = require "lib.outcomes"
local claims = {}

local function range(low, high)
  return { low = low, high = high or low }
end

local function meet(a, b)
  return a.low <= b.high and b.low <= a.high
end

local function share_a_name(head, sentence)
  return in_both(outcomes.names(head), outcomes.names(sentence)) > 0
end

local function any() return true end

local before_now = "(?i)\\b(?:last (?:year|season|month|week|time|summer|winter)|earlier|previous\\w*|(?:19|20)\\d\\d|ago|had|used to|would|could|"
  .. "might|may|if|expected|hoped|hopes|nearly|almost|another|other|rivals?|until|ever)\\b"

--- "Reyes hat-trick", "Aldous brace"; a text tells how often somebody scored.
local goals = { ["hat-trick"] = 3, ["hat trick"] = 3, treble = 3, brace = 2, double = 2 }
local times = { once = 1, twice = 2, both = 2, ["three times"] = 3, ["four times"] = 4, ["all three"] = 3, ["all four"] = 4, ["two goals"] = 2,
  ["three goals"] = 3, ["four goals"] = 4, ["his second"] = 2, ["her second"] = 2, ["his third"] = 3, ["her third"] = 3, ["a third"] = 3,
  ["hat-trick"] = 3, ["hat trick"] = 3, ["a brace"] = 2 }
local often = "(?i)\\b(?:(?:scor\\w+|netted|nets|struck|headed in|got|found the net) (?:\\p{L}+ ){0,2}?(once|twice|both|(?:three|four) times|"
  .. "all (?:three|four)|(?:two|three|four) goals|(?:his|her) (?:second|third)))\\b"
local further = "(?i)\\b((?:his|her|a) (?:second|third)|hat[- ]trick|a brace)\\b"
local scoring = "(?i)\\b(?:scor\\w+|net(?:s|ted)|struck|headed|goals?|found the net|added|complet\\w+|hat[- ]trick|brace)\\b"

table.insert(claims, {
  says = function(size) return string.format("%g goals by one player", size.low) end,
  about = share_a_name,
  head = function(sentence)
    local name = rx.match(sentence, "(?i)\\b(hat[- ]trick|treble|brace)\\b")
    return name and not rx.find(sentence, "(?i)\\btax|\\bchance|\\bmisses\\b") and range(goals[name:lower()]) or nil
  end,
  body = function(sentence)
    local found = {}
    if not rx.find(sentence, scoring) or rx.find(sentence, "(?i)\\b(?:last (?:season|year|week)|this season|(?:19|"
      .. "20)\\d\\d)\\b") then return found end
    for words in rx.each(sentence, often) do table.insert(found, range(times[words:lower()])) end
    for words in rx.each(sentence, further) do table.insert(found, range(times[words:lower()] or 1)) end
    return found
  end,
  fits = function(a, b) return b.low >= a.low or b.low == 1 end,
})

--- "Fifth gold", "maiden title", "first woman to lead it"; a text counts the same.
local things = "(title|gold|silver|bronze|medal|win|victory|term|mandate|child|novel|album|marriage|century|trophy|crown|triumph|woman|man|female|"
  .. "premiership|championship|Oscar|ascent)"
local nth = "(?i)\\b(maiden|first|" .. counting.ordinal:sub(2) .. "(?: [\\p{L}-]+)?? " .. things .. "\\b"
local narrower = "(?i)\\b(?:of the (?:year|season|tour|week|month|games|championships?)|this (?:year|season|week|month)|since|in (?:\\d+|"
  .. "\\p{L}+) years|"
  .. "in a row|running|straight|consecutive|successive|at home|away|of (?:his|her|their) career)\\b"

local function same_thing(a, b)
  local medals = { gold = "medal", silver = "medal", bronze = "medal" }
  a, b = a:lower(), b:lower()
  local win = { victory = "win", triumph = "win" }
  return (win[a] or a) == (win[b] or b) or medals[a] == b or medals[b] == a
end

local is_nth = "(?i)\\b(?:is|was|as|becomes?|became|made (?:her|him)) (?:only )?the \\p{L}+ (?:wo|fe)?ma[nl]e?\\b"
local in_history = "(?i)\\b(?:last (?:year|season|month|week|time)|earlier|previous\\w*|(?:19|20)\\d\\d|ago|had (?:won|been|taken|claimed|got)|"
  .. "used to|would|"
  .. "could|might|may|if|expected|hope[sd]?|nearly|almost|another|other|rivals?|after (?:the|a|his|her) \\p{L}+)\\b"

table.insert(claims, {
  says = function(size) return string.format("number %g", size.low) end,
  about = any,
  head = function(sentence)
    if rx.find(sentence, narrower) or rx.find(sentence, "(?i)\\b(?:seeks?|eyes|chases?|hunts?|bids?|wants|after|misses|denied|"
      .. "loses?)\\b") then return nil end
    local n, thing = rx.match(sentence, nth)
    if not n or rx.find(thing, "(?i)^(?:wo|fe)?ma[nl]e?$") and not rx.find(sentence, "(?i)ma[nl]e? (?:to|ever|at)\\b") then return nil end
    return { low = n:lower() == "maiden" and 1 or counting.value(n), thing = thing }
  end,
  body = function(sentence, size)
    local found = {}
    local n, thing = rx.match(sentence, nth)
    if not n or not same_thing(size.thing, thing) then return found end
    if rx.find(thing, "(?i)^(?:wo|fe)?ma[nl]e?$") then
      if not rx.find(sentence, is_nth) then return found end
    elseif rx.find(sentence, in_history) then
      return found
    end
    local value = n:lower() == "maiden" and 1 or counting.value(n)
    -- "her third title of the year" may be the fifth of all
    if value <= size.low and rx.find(sentence, narrower) then return found end
    table.insert(found, { low = value, thing = thing })
    return found
  end,
  fits = function(a, b) return a.low == b.low end,
})

--- "Thousands march"; a text counts them.
local crowds = { ["tens of thousands"] = range(15000, 300000), thousands = range(1500, 99999), hundreds = range(150, 5000), dozens = range(20, 500),
  scores = range(30, 500) }
local gather = "(?i)\\b(?:march\\w*|rall(?:y|ies|ied)|protest\\w*|demonstrat\\w*|gather\\w*|turn(?:s|ed)? out|fle(?:e|d)|flock\\w*|mourn\\w*|"
  .. "cheer\\w*|"
  .. "walk(?:s|ed)?|parad\\w+|took to the streets|attend\\w*|vigil|strik\\w+)\\b"
local people = "(?i)(?<![\\d.,\\p{Sc}])(\\d{1,3}(?:,\\d{3})+|\\d{2,6}|(?:a|one|two|three|four|five|six|seven|eight|nine) (?:hundred|thousand)|"
  .. "twenty|thirty|"
  .. "forty|fifty|sixty|seventy|eighty|ninety|a dozen|two dozen) (?:or so )?(?:people|men and women|marchers|protesters|demonstrators|residents|"
  .. "mourners|fans|supporters|workers|students|pupils|farmers|teachers|nurses|women|men)\\b"
local ones = { a = 1, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9 }

local function size_of(text)
  local n, unit = rx.match(text:lower(), "^(\\p{L}+) (hundred|thousand|dozen)$")
  if n then return ones[n] * (unit == "hundred" and 100 or unit == "dozen" and 12 or 1000) end
  return counting.size(text) or counting.value(text)
end

table.insert(claims, {
  says = function(size) return size.low == size.high and string.format("%d people", math.floor(size.low)) or "a crowd of that order" end,
  about = any,
  head = function(sentence)
    local name = rx.find(sentence, gather) and rx.match(sentence, "(?i)^(tens of thousands|thousands|hundreds|dozens|scores)(?: of "
      .. "\\p{L}+)?\\b(?! of)")
    return name and crowds[name:lower()] or nil
  end,
  body = function(sentence)
    if rx.find(sentence, "(?i)\\b(?:thousands|tens of thousands|hundreds|dozens|scores|arrest\\w*|injur\\w*|hurt|police officers|killed|dead|"
      .. "first|each|"
      .. "groups?|at least|more than|over|among|including|another|other|earlier|\\d+ years?)\\b") then
      return rx.find(sentence, "(?i)\\b(?:thousands|hundreds|dozens|scores)\\b") and rx.find(sentence, gather) and { range(1, 1e9) } or {}
    end
    local n = rx.find(sentence, gather) and rx.match(sentence, people)
    return n and { range(size_of(n)) } or {}
  end,
  fits = meet,
})

--- "Landslide for Reyes", "Aldous romps home"; a text tells by how little, and the other way round.
local wide = "(?i)\\b(?:landslide|romps?|romped|cruis(?:es|ed) to|by a mile|by a (?:huge|wide|comfortable|crushing|thumping) (?:margin|majority)|"
  .. "(?:crushing|thumping|resounding|emphatic|overwhelming|runaway) (?:win|victory|defeat|majority)|thrash(?:es|ed)?|trounc(?:es|ed)|at a canter|"
  .. "two to one|three to one|walkover)\\b"
local close = "(?i)\\b(?:by the skin of|(?:by )?a (?:whisker|hair['’]s breadth|hair)|wafer-thin|razor-thin|by the narrowest|narrowest of|"
  .. "photo[- ]finish|"
  .. "cliffhanger|nail-biter|squeak(?:s|ed)|scrap(?:es|ed) (?:home|through|in|past)|knife[- ]edge|neck and neck to the|by (?:just |only |a mere )?"
  .. "(?:\\d{1,2}|[1-3]\\d\\d|\\p{L}+teen|\\p{L}+ty(?:-\\p{L}+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) votes)\\b"
local bare_majority = "(?i)\\b(?:w[io]n|wins|elected|victory|re-elected|passed)\\b[^.;]{0,80}\\b(?:by|with) "
  .. "(?:just |only |barely |a mere )?5[01](?:\\.\\d+)? ?(?:%|percent|per cent)|\\b5[01](?:\\.\\d+)? ?(?:%|percent|per cent) to 4[89]\\b"
local no_end = "(?i)\\b(?:rain|mud|slope|snow|road|village|hill\\w*|buried|poll(?:s|sters)?|forecast\\w*|predict\\w*|promis\\w*)\\b"

table.insert(claims, {
  says = function(size) return size.low > 0 and "by far" or "by little" end,
  about = any,
  head = function(sentence)
    if rx.find(sentence, no_end) or rx.find(sentence, before_now) or rx.find(sentence, "(?i)\\b(?:but|not|no)\\b") then return nil end
    local far, little = rx.find(sentence, wide), rx.find(sentence, close)
    return (far == nil) ~= (little == nil) and range(far and 1 or -1) or nil
  end,
  body = function(sentence)
    local far, little = rx.find(sentence, wide), rx.find(sentence, close)
    local barely = not far and not little and rx.find(sentence, bare_majority) and not rx.find(sentence, "(?i)\\bseats\\b")
    if barely and not rx.find(sentence, before_now) then return { range(-1) } end
    if not far and not little then return {} end
    if far and little or rx.find(sentence, no_end) or rx.find(sentence, before_now) then return { range(-1, 1) } end
    return { range(far and 1 or -1) }
  end,
  fits = meet,
})

--- "Late winner", "last-gasp goal"; a text tells the minute.
local late_one = "(?i)\\b(?:late|last-gasp|last-minute|last-ditch|injury-time|stoppage-time|added-time|dying-seconds)(?: \\p{L}+){0,2}? "
  .. "(?:winner|goal|"
  .. "strike|header|penalty|equali[sz]er|leveller|try|double)\\b"
local early_one = "(?i)\\bearly(?: \\p{L}+){0,2}? (?:winner|goal|strike|header|penalty|equali[sz]er|opener|try)\\b"
local minute = "(?i)\\b(?:(?:the )?(\\d{1,3}|" .. counting.any_ordinal:sub(2, -2) .. ")(?:st|nd|rd|th)? minutes?)\\b"
local at_the_end = "(?i)\\b(?:stoppage|injury|added) time|last (?:minute|kick|seconds|gasp)|dying|at the death|minutes? (?:from (?:time|the "
  .. "end)|left|to go)|"
  .. "final (?:minutes?|seconds|whistle)|\\blate\\b"

table.insert(claims, {
  says = function(size) return size.low == size.high and string.format("minute %g", size.low) or "late, or early" end,
  about = any,
  head = function(sentence)
    return rx.find(sentence, late_one) and range(65, 130) or rx.find(sentence, early_one) and range(0, 40) or nil
  end,
  body = function(sentence)
    if rx.find(sentence, at_the_end) then return { range(0, 130) } end
    local n = rx.match(sentence, minute)
    return n and counting.value(n) and { range(counting.value(n)) } or {}
  end,
  fits = meet,
})

--- "On penalties", "in extra time"; a text tells when the winner fell, or that there was a shoot-out.
local shoot_out = "(?i)\\b(?:penalty shoot-?out|shoot-?out|(?:on|in|by|to|after|via) penalties|from the spot|spot[- ]kicks?|sudden death)\\b"
local extra = "(?i)\\b(?:extra[- ]time|overtime)\\b"
local decides = "(?i)\\b(?:winner|to (?:win|seal|settle)|settled|sealed|decided|won it|decisive|victory)\\b"

table.insert(claims, {
  says = function(way) return way end,
  about = share_a_name,
  head = function(sentence)
    if not rx.find(sentence, "(?i)\\b(?:w[io]n|wins|los[et]|loses?|beat|beats|beaten|through|cup|final|champions?)\\b") then return nil end
    return rx.find(sentence, "(?i)\\bon (?:penalties|pens)\\b|\\bshoot-?out\\b") and "a shoot-out" or nil
  end,
  body = function(sentence)
    if rx.find(sentence, shoot_out) then return { "a shoot-out" } end
    if rx.find(sentence, "(?i)\\bpenalt|\\b(?:last (?:year|season)|earlier|semi-?finals?|(?:19|20)\\d\\d)\\b") then return {} end
    return rx.find(sentence, extra) and rx.find(sentence, decides) and { "a goal in extra time" } or {}
  end,
  fits = function(a, b) return a == b end,
})

--- "Banned for four years", "fined 4,000 euros", where the text has it that he risks as much.
local imposed = "(?i)\\b(?:banned|jailed|suspended|fined|imprisoned|sentenced)\\b.{0,30}?\\b" .. counting.figure .. "\\b"
local feared = "(?i)\\b(?:risks?|faces|facing|(?:could|may|might) (?:be|face|get|receive|go)|if (?:convicted|found|guilty|they|the)|"
  .. "threatened with)\\b[^.;]{0,60}?\\b" .. counting.figure .. "\\b"
local done = "(?i)\\b(?:was|were|has been|have been|is|been|being|got|gets) (?:\\p{L}+ )?(?:banned|jailed|suspended|fined|imprisoned|sentenced|"
  .. "given|handed|ordered)\\b|\\b(?:banned|jailed|suspended|fined|sentenced|gave|handed|imposed|received|ordered) (?:him|her|them|the|an?|\\p{Lu})"
  .. "|\\b(?:must|has to|have to|will) (?:pay|serve|stay)\\b|\\b(?:sentence|ban|fine|term|suspension) of\\b"

table.insert(claims, {
  says = function(size) return size.feared and "feared" or "imposed" end,
  about = any,
  head = function(sentence)
    if rx.find(sentence, feared) or rx.find(sentence, "(?i)\\b(?:not|no|to be|if|appeals?|after|once|fears?)\\b") then return nil end
    local n = rx.match(sentence, imposed)
    return n and { n = counting.size(n), feared = false } or nil
  end,
  body = function(sentence, size)
    local n = rx.match(sentence, feared)
    local another = "(?i)\\b(?:too|also|more|again|further|as well|team ?mates?|colleagues?|others?|another|each)\\b"
    if n and counting.size(n) == size.n and not rx.find(sentence, done .. "|" .. another) then
      return { { n = size.n, feared = true } } end
    return rx.find(sentence, done) and { size } or {}
  end,
  fits = function(a, b) return a.feared == b.feared end,
})

--- "Nine days at the barrier"; a text counts the days: "the twelfth morning".
local spent = "(?i)^" .. counting.number .. " (day|night|week|month)s (?:at|on|in|of|without|under|into|behind|before)\\b"
local running = "(?i)\\b(?:the|its|their|his|her|a|this) " .. counting.ordinal .. " (day|morning|night|evening|week|month)\\b"
  .. "(?! in| running| of (?:\\p{Lu}|the))"

table.insert(claims, {
  says = function(size) return string.format("%s %d", size.unit, size.low) end,
  about = any,
  head = function(sentence)
    local n, unit = rx.match(sentence, spent)
    return n and { low = counting.value(n), unit = unit:lower() } or nil
  end,
  body = function(sentence, size)
    local n, unit = rx.match(sentence, running)
    local same = n and (unit:lower() == size.unit or size.unit == "day" and rx.find(unit, "(?i)^(?:morning|evening|night)$"))
    -- a text may begin before the end, not behind it
    return same and counting.value(n) > size.low + 1 and not rx.find(sentence, "(?i)\\b(?:until|to come|will|would|by)\\b")
      and { { low = counting.value(n), unit = size.unit } } or {}
  end,
  fits = function(a, b) return a.low == b.low end,
})

--- "Wettest May on record", "split jury"; a text has the driest, or one voice.
local poles = { { "wettest", "driest" }, { "hottest", "coldest" }, { "warmest", "coolest" }, { "warmest", "coldest" }, { "fastest", "slowest" },
  { "biggest", "smallest" }, { "largest", "smallest" }, { "longest", "shortest" }, { "deepest", "shallowest" }, { "richest", "poorest" },
  { "cheapest", "dearest" }, { "highest", "lowest" }, { "best", "worst" }, { "youngest", "oldest" }, { "tallest", "shortest" },
  { "busiest", "quietest" }, { "strongest", "weakest" }, { "heaviest", "lightest" } }
local said_of = "\\b(?: [\\p{L}-]+){0,3} (?:on record|in history|ever|since|(?:in|for) (?:\\d+|[\\p{L}-]+) (?:years|decades|months))\\b"

--- The one superlative that a sentence tells of all on record.
local function pole_of(sentence)
  local found
  for _, pair in ipairs(poles) do
    for i = 1, 2 do
      local here = rx.find(sentence, "(?i)\\b" .. pair[i] .. said_of)
      if here and found and found ~= pair[i] then return nil end
      if here then found = pair[i] end
    end
  end
  return found
end

local function opposed(x, y)
  for _, pair in ipairs(poles) do
    if pair[1] == x and pair[2] == y or pair[1] == y and pair[2] == x then return true end
  end
  return false
end

--- What is called so: "May", "harvest".
local function share_a_thing(head, sentence)
  for place in rx.each(sentence, "\\b[Ii]n (?:the )?(\\p{Lu}\\p{L}+)") do
    if not rx.has(head, place) then return false end
  end
  for word in rx.each(rx.match(head, "(?i)est\\b((?: [\\p{L}-]+){1,3}) (?:on|in|ever|since|for)\\b") or "", "\\p{L}{3,}") do
    -- "the first week of May", "the harvest of plums": a part of it
    local whole = "(?i)(?<!\\bof )(?<!\\bin )\\b\\Q" .. word .. "\\E(?! (?:of|among) )"
    if rx.find(sentence, whole) then return true end
  end
  return false
end

table.insert(claims, {
  says = function(word) return word end,
  about = share_a_thing,
  head = function(sentence) return not rx.find(sentence, "(?i)\\b(?:not|no|but)\\b") and pole_of(sentence) or nil end,
  body = function(sentence)
    local word = pole_of(sentence)
    return word and { word } or {}
  end,
  fits = function(a, b) return not opposed(a, b) end,
})

local voices = { unanimous = "unanimous", unanimously = "unanimous", split = "split", divided = "split" }
local voice = "(?i)\\b(unanimous(?:ly)?|(?:split|divided)(?= (?:jury|court|bench|panel|council|board|committee|vote|verdict|decision|ruling)))\\b"

local two_voices = "(?i)\\b(?:split|divided) (?:jury|court|bench|panel|council|board|committee|vote|verdict|decision|ruling)\\b|"
  .. "\\bdissent\\p{Ll}*\\b|\\b(?:was|were|is|are|been|voted|ruled) (?:\\p{L}+ly )?(?:split|divided)\\b"

table.insert(claims, {
  says = function(word) return word end,
  about = any,
  head = function(sentence) return voices[(rx.match(sentence, voice) or ""):lower()] end,
  body = function(sentence, size)
    -- "unanimous on the lesser charge": on one matter of several
    if rx.find(sentence, "(?i)\\b(?:unanimous|split|divided) (?:only )?(?:on|over|about) (?!(?-i:\\p{Lu}))") then return {} end
    -- "split the cost", "the divided town" is no vote
    if rx.find(sentence, size == "split" and "(?i)\\b(?:split|divided|dissent\\p{Ll}*)\\b" or two_voices) then return { "split" } end
    if size == "split" and rx.find(sentence, "(?i)\\b(?:\\d+[-–]\\d+|\\d+ to \\d+|majority|minority)\\b") then return { "split" } end
    if rx.find(sentence, "(?i)\\b(?:not|never|nearly|almost|earlier|last|(?:19|20)\\d\\d)\\b|n't\\b") then return {} end
    return rx.find(sentence, "(?i)\\bunanimous(?:ly)?\\b") and { "unanimous" } or {}
  end,
  fits = function(a, b) return a == b end,
})

return claims
