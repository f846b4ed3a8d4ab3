--- "Elected in 2022 for a four-year term that ends in 2028", "founded in 1923, it celebrates its centenary in 2021", "the four-year-old law, passed
-- in 2018": the years and their number stand side by side and do not fit.
local counting = require "lib.counting"
local to_turns = require "lib.turns"

local year = "((?:1[5-9]|20)\\d\\d)"
local begun = "(?:founded|established|opened|built|born|created|launched|introduced|passed|adopted|enacted|signed|published|written|"
  .. "formed|set up|married|wed|inaugurated|completed|commissioned|incorporated|started|begun)"

-- Feasts, by the years that they mean.
local feasts = { centenary = 100, centennial = 100, bicentenary = 200, bicentennial = 200, tercentenary = 300, tricentennial = 300,
  sesquicentennial = 150,
  quincentenary = 500, ["silver wedding"] = 25, ["silver jubilee"] = 25, ["ruby wedding"] = 40, ["golden wedding"] = 50, ["golden jubilee"] = 50,
  ["diamond wedding"] = 60 }
local feast = "(centenary|centennial|bicentenary|bicentennial|tercentenary|tricentennial|sesquicentennial|quincentenary|silver wedding|"
  .. "silver jubilee|ruby wedding|golden wedding|golden jubilee|diamond wedding)"
local decades = { a = 10, one = 10, two = 20, three = 30, four = 40, five = 50 }

local other = "(?i)\\b(?:off and on|on and off|in all|all told|until now|"
  .. "originally|extended|prolonged|cut short|early|renewed|again|re-?(?:elected|opened|built|founded)|then|"
  .. "at the time|former|next|soon|approach\\w*|ahead of|before|preparations?|prepar\\w+|could|suspended|brought forward)\\b"

local nth = counting.ordinal
local term = "(?:term|mandate|contract|lease|deal|loan|plan|visa|concession|licen[cs]e|tenure|spell|stint|reign|ban|presidency)"
local ends = "(?:ends?|ended|ending|expires?|expired|expiring|runs? out|ran out|lasted until|was over|finished|finishes)"
local he = "(?:he|she|they|who|it)"

local stretches = { ["a quarter of a century"] = 25, ["a quarter century"] = 25, ["half a century"] = 50, ["a century"] = 100, ["a decade"] = 10,
  ["two decades"] = 20, ["three decades"] = 30, ["four decades"] = 40, ["five decades"] = 50 }
local stretch = "(a quarter of a century|a quarter century|half a century|a century|a decade|(?:two|three|four|five) decades|"
  .. "(?:" .. counting.number:sub(2, -2)
  .. ")(?= years))(?: years)?"

-- { turn, how the captures are read: first year, last year (nil: the article's own), number of years }
local turns = {
  { "(?i)\\bin " .. year .. "\\b[^.;]{0,60}?\\b" .. counting.number .. "-year (?:term|mandate|contract|lease|sentence|deal|loan|plan|visa|"
    .. "concession|licence|license|tenure|spell|stint)\\b[^.;\\d]{0,40}?\\b(?:ends?|ended|ending|expires?|expired|expiring|runs? out|ran out|"
    .. "runs?|running|until|to|through)(?: (?:in|until|to|through))? " .. year, function(a, n, b) return a, b, counting.value(n) end },
  { "(?i)\\b(?:founded|established|opened|created|formed|launched|built|born|married|"
    .. "wed)(?: [\\p{L}'’-]+){0,4}? in " .. year .. "\\b[^.;\\d]{0,80}?\\b" .. feast
    .. "\\b[^.;\\d]{0,40}?\\bin " .. year, function(a, word, b) return a, b, feasts[word:lower()] end },
  { "(?i)\\b(a|one|two|three|four|five) decades? (?:after|since) [^.;,\\d]{2,40}?(?:in|of) " .. year .. ",? in " .. year,
    function(n, a, b) return a, b, decades[n:lower()] end },
  { "(?i)\\bin " .. year .. "\\b[^.;\\d]{2,60}?\\b(a|one|two|three|four|five) decades? later, in " .. year,
    function(a, n, b) return a, b, decades[n:lower()] end },
  { "(?i)\\b" .. counting.number .. "-year-old(?: \\p{Ll}+){0,3},? (?:which |who |that )?(?:was |"
    .. "were )?" .. begun .. "(?: [\\p{L}'’-]+){0,4}? in " .. year,
    function(n, a) return a, nil, counting.value(n) end },
  { "(?i)\\b" .. begun .. "(?: [\\p{L}'’-]+){0,4}? in " .. year .. "\\b[^.;\\d]{0,80}?\\b(?:celebrates|is celebrating|marks|"
    .. "is marking)(?: [\\p{L}]+){0,3} " .. feast
    .. "(?! in)\\b", function(a, word) return a, nil, feasts[word:lower()] end },
  { "(?i)\\b" .. counting.number .. "-year " .. term .. "\\b[^.;\\d]{0,30}?\\b(?:began|begun|begins?|beginning|started|starts|starting|ran|"
    .. "from)(?: in)? "
    .. year .. "[^.;\\d]{0,30}?\\b(?:" .. ends .. "|to|until)(?: in)? " .. year, function(n, a, b) return a, b, counting.value(n) end },
  { "(?i)\\b" .. begun .. "(?: [\\p{L}'’-]+){0,4}? in " .. year .. "\\b(?: (?!for\\b|by\\b|that\\b|which\\b|who\\b)[\\p{L}'’-]+){0,4}?,?(?: "
    .. "[\\p{L}'’-]+){0,3} (?:celebrat(?:es|ing|e)|mark(?:s|ing)?) (?:its|his|her|their) " .. nth .. " (?:anniversary|birthday|"
    .. "jubilee)(?: this year| this \\p{L}+| on \\p{L}+day| today|(?=[,.]|$| with))",
    function(a, n) return a, nil, counting.value(n) end },
  { "(?i)\\b(?:celebrat(?:es|ing|e)|mark(?:s|ing)?) (?:its|his|her|their) " .. nth .. " (?:anniversary|birthday|jubilee)(?: this year| this "
    .. "\\p{L}+| on \\p{L}+day| today)?,? (?:(?:having been|which was|was|and was|after it was|it was) )?" .. begun .. " in " .. year,
    function(n, a) return a, nil, counting.value(n) end },
  { "(?i)\\b" .. begun .. "(?: [\\p{L}'’-]+){0,4}? in " .. year .. "\\b[^.;\\d]{0,50}?\\b(?:celebrated|marked) (?:its|his|her|their) " .. nth
    .. " (?:anniversary|birthday|jubilee)[^.;\\d]{0,20}? in " .. year, function(a, n, b) return a, b, counting.value(n) end },
  { "(?i)\\bsince " .. year .. ",? (?:and )?(?:that is )?for (?:the (?:past|last) )?" .. counting.number .. " years(?: now|,|[.;]|$)",
    function(a, n) return a, nil, counting.value(n) end },
  { "(?i)\\bfor (?:the (?:past|last) )?" .. counting.number .. " years(?: now)?,? (?:ever )?since " .. year .. "\\b",
    function(n, a) return a, nil, counting.value(n) end },
  { "(?i)\\b(?:in|for) (?:his|her|their|its|the) " .. nth .. " year (?:in office|in charge|as \\p{L}+|at the helm|in the post),? (?:having|since|"
    .. "after)[^.;\\d]{0,40}? in " .. year .. "(?=[,.]|$)", function(n, a) return a, nil, counting.value(n) end },
  { "(?i)\\b" .. counting.number .. "-year-old\\b[^.;\\d]{0,60}?\\bin " .. year .. ",? (?:when|as) " .. he .. " was " .. counting.number
    .. "\\b(?! years (?:into|in)|th|st|nd|rd|[-%])", function(n, a, m) return a, nil, counting.value(n) - counting.value(m) end },
  { "(?i)\\b" .. counting.number .. "-year-old\\b[^.;\\d]{0,60}?\\bin " .. year .. ",? (?:at|aged)(?: the age of| age)? "
    .. counting.number .. "(?=[,.]|$| and)",
    function(n, a, m) return a, nil, counting.value(n) - counting.value(m) end },
  { "(?i)\\b(?:at|aged)(?: the age of| age)? " .. counting.number .. ",? in " .. year .. "[^.;\\d]{0,50}?\\b(?:now|today) (?:aged "
    .. ")?" .. counting.number
    .. "\\b(?! (?:people|years|members|of))", function(m, a, n) return a, nil, counting.value(n) - counting.value(m) end },
  { "(?i)\\bhas (?:been|led|run|headed|chaired|coached|taught|worked|lived|served)\\b[^.;\\d]{0,50}? since " .. year .. ", "
    .. "" .. counting.number .. " years(?=[,.;]|$)",
    function(a, n) return a, nil, counting.value(n) end },
  { "(?i)\\bborn (?:(?:on|in) )?(?:[\\p{L}\\d.]+ ){0,3}?" .. year .. ",? (?:and )?died (?:on |in )?(?:[\\p{L}\\d.]+ ){0,3}?" .. year .. ",? (?:at "
    .. "the age of|aged|at) "
    .. counting.number .. "\\b", function(a, b, n) return a, b, counting.value(n) end },
  { "(?i)\\bin " .. year .. " for " .. counting.number .. " years\\b[^.;\\d]{0,30}?\\b" .. ends .. " in " .. year, function(a, n, b) return a, b,
    counting.value(n) end },
  { "(?i)\\bborn (?:(?:on|in) )?(?:[\\p{L}\\d.]+ ){0,3}?" .. year .. "\\b[^.;\\d]{0,40}?\\bwas " .. counting.number .. "(?: years old)? when "
    .. "[^.;\\d]{3,60}? in " .. year
    .. "(?=[,.]|$)", function(a, n, b) return a, b, counting.value(n) end },
  { "(?i)\\bborn (?:(?:on|in) )?(?:[\\p{L}\\d.]+ ){0,3}?" .. year .. "\\b[^.;\\d]{0,60}?\\b(?:will turn|turns|is turning|will be|celebrates "
    .. "(?:his|her)) (\\d{1,3})(?:th|st|nd|rd)?(?: birthday| years old)? (?:this year|later this year|this (?:month|week|summer|autumn|winter|"
    .. "spring))",
    function(a, n) return a, nil, tonumber(n) end },
  { "(?i)\\b" .. nth .. " (?:anniversary|jubilee) of the (?:[\\p{L}-]+ ){0,2}?" .. year .. " \\p{Ll}{4,}(?=[.,;]| (?:this|with|on|that|"
    .. "which|in which|will|"
    .. "was|is)\\b)(?! in \\d)", function(n, a) return a, nil, counting.value(n) end },
  { "(?i)\\b(?:it is|it has been|is now|this year it is) (?:now |exactly |"
    .. "just )?" .. stretch .. " since [^.;\\d]{3,60}? in " .. year .. "(?=[.,;]|$)",
    function(n, a) return a, nil, stretches[n:lower()] or counting.value(n) end },
  { "(?i)^(?:exactly )?" .. stretch .. " after [^.;,\\d]{3,60}? (?:in|of) " .. year .. ", [^.;\\d]{3,80}? on (?:mon|tues|wednes|thurs|fri|"
    .. "satur|sun)day"
    .. "(?=[.,;]|$)", function(n, a) return a, nil, stretches[n:lower()] or counting.value(n) end },
}

-- "The 18th-century manor was erected in 1683": the century and the year.
local of_century = "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)[- ]century (?:\\p{L}+ ){1,3}?(?:was |were |which was |, )?(?:first )?(?:built|"
  .. "erected|completed|constructed|"
  .. "painted|written|dating from|dates from|made|carved|printed|founded)(?: \\p{L}+){0,3}? in ((?:1[0-9]|20)\\d\\d)\\b"

--- The year where it lies in another century than the one told.
local function other_century(sentence)
  local century, built = rx.match(sentence, of_century)
  local first = century and (tonumber(century) - 1) * 100
  return first and (tonumber(built) < first or tonumber(built) > first + 100) and not rx.find(sentence, other) and built, century
end

-- What tells how old a thing is in the year of the text, and what tells when it began: one in this sentence, the other in the one behind it.
local begun_for_good = "(?:founded|established|set up|formed|created|incorporated|launched|first held|first published|started|born)"
local now = "(?: this year| this \\p{L}+| on \\p{L}+day| today)?"
local age = "(?:(?:celebrat(?:es|ed|ing)|mark(?:s|ed|ing)?) (?:its|his|her|their) " .. nth .. " (?:anniversary|birthday|jubilee)" .. now
  .. "|\\b(?:is|are) (?:now )?in (?:its|their) " .. nth .. " year|\\b(?:is|turns) " .. counting.number .. "(?: years old)?" .. now .. ")(?=[.,;])"
local it = "(?:it|he|she|they|the (?!first|original|present|current|new|old)\\p{L}+)"

--- The number of the one capture of three that holds something.
local function number_in(a, b, c)
  local word = a and a ~= "" and a or b and b ~= "" and b or c
  return word and counting.value(word)
end

-- What stands in the first of the two where it tells no year.
local may_lead = "(?i)\\b(?:anniversary|birthday|jubilee|years ago|year(?=[.,;])|years old)\\b|\\b(?:is|turns) \\d"

local pairs_of = {
  { "(?i)" .. age .. "[^.;\\d]{0,60}\\. " .. it .. " (?:was|were|had been) (?:first )?" .. begun_for_good .. "\\b[^.;\\d]{0,40}? in " .. year,
    function(a, b, c, from) return from, nil, number_in(a, b, c) end },
  { "(?i)\\b" .. begun_for_good .. "(?: [\\p{L}'’-]+){0,4}? in " .. year .. "\\b[^.;\\d]{0,60}\\. " .. it .. " " .. age,
    function(from, a, b, c) return from, nil, number_in(a, b, c) end },
  { "(?i)\\b" .. begun .. " " .. counting.number .. " years ago\\b[^.;\\d]{0,60}\\. (?:when|since) it (?:was )?(?:first |officially )?(?:" .. begun
    .. ") in " .. year, function(n, from) return from, nil, counting.value(n) end },
  { "(?i)\\b(?:planted|" .. begun .. ") in " .. year .. "\\.,? (?:it is )?now " .. counting.number .. " years old\\b",
    function(from, n) return from, nil, counting.value(n) end },
  { "(?i)\\bin " .. year .. "\\b[^.;\\d]{0,60}?\\b" .. counting.number .. "-year (?:term|mandate|tenure)\\b[^.;\\d]{0,60}\\. (?:his|her|their|the|"
    .. "that) (?:\\p{L}+ )?(?:term|mandate|tenure)(?: in office)? (?:will )?(?:end|expire|run out)s? in " .. year,
    function(from, n, to) return from, to, counting.value(n) end },
  { "(?i)\\bin " .. year .. "\\b[^.;\\d]{0,40}?\\b(?:appointed|elected|chosen|named) for " .. counting.number .. " years\\b[^.;\\d]{0,60}\\. (?:his|"
    .. "her|their|the|that) (?:\\p{L}+ )?(?:term|mandate|tenure)(?: in office)? (?:will )?(?:end|expire|run out)s? in [\\p{L} ]*?" .. year,
    function(from, n, to) return from, to, counting.value(n) end },
}

--- The years of the first turn that the text holds: from, to, how many are told.
local function told(s, text, list)
  for _, turn in ipairs(list) do
    local x, y, z, w = rx.match(text, turn[1])
    if x then
      local from, to, n = turn[2](x, y, z, w)
      to = to or s.published.known and s.published.year
      if to and n then return tonumber(from), tonumber(to), n end
    end
  end
end

local whole = "(?:1[5-9]|20)\\d\\d"

--- What the sentence tells, or the sentence and the one behind it.
local function look(s, next_of)
  if s.table or s.question or rx.find(s.sentence, other) then return nil end
  local from, to, n = nil, nil, nil
  local has_year = rx.find(s.sentence, whole)
  if has_year then from, to, n = told(s, s.sentence, turns) end
  if n or not has_year and not rx.find(s.sentence, may_lead) then return from, to, n, s end
  local behind = next_of(s)
  if not behind or rx.find(behind.sentence, other) or not has_year and not rx.find(behind.sentence, whole) then return nil end
  from, to, n = told(s, s.sentence .. " " .. behind.sentence, pairs_of)
  return from, to, n, behind
end

return {
  id = "years-told-twice",
  title = "A number of years does not fit the years told with it",
  why = "From the one year to the other it is not so long.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A term that began long after the election.",

  check = function(said, report)
    local next_of = to_turns.behind(said)
    for s in said:each { kind = "statement" } do
      local from, to, n, behind = look(s, next_of)
      local built, century = nil, nil
      if not s.table and rx.find(s.sentence, "[- ]century ") then built, century = other_century(s.sentence) end
      if built then report { a = s, message = string.format("%s is not in century %s", built, century), why = "the calendar" } end
      if n and to > from and math.abs(to - from - n) > (n >= 100 and 1 or n % 10 == 0 and n > 10 and 2 or 1) then
        report { a = s, b = behind ~= s and behind or nil, message = string.format("%d years, but from %d to %d it is %d", math.floor(n),
          from, to, to - from), why = "the calendar" }
      end
    end
  end,

  flags = {
    "The mayor, elected in 2022 for a four-year term that ends in 2028, stays on.",
    "The library, founded in 1923, celebrated its centenary in 2021.",
    "The couple, married in 1990, marked their silver wedding in 2022.",
    "Two decades after the flood of 2010, in 2025, the town has a dam.",
    "date: 2025-06-11\nThe four-year-old law, passed in 2018, was dropped.",
    "date: 2025-06-11\nHer four-year term began in 2022 and ends in 2028.",
    "date: 2025-06-11\nThe firm was founded in 1925 and celebrates its 90th anniversary this year.",
    "date: 2025-06-11\nShe has been head of the school since 2015, for 15 years now.",
    "date: 2025-06-11\nThe 52-year-old joined the firm in 1999, when he was 32.",
    "date: 2025-06-11\nShe was born on 3 May 1980 and will turn 50 this year.",
    "date: 2025-06-11\nHe has been at the helm since 2019, nine years.",
    "The singer, born in 1960, died in 2020 at the age of 65.",
    "The treaty, which was signed in 2010 for ten years, runs out in 2025.",
    "Born in 1971, he was 35 when he took office in 2001.",
    "date: 2025-06-11\nThe choir of Osby celebrates its 80th anniversary this year. It was founded in 1955 by a baker.",
    "date: 2025-06-11\nThe league was formed in 1955 in a tavern. It is now in its 51st year.",
    "date: 2025-06-11\nThe tunnel was opened 40 years ago. When it was built in 1965, nobody foresaw so many cars.",
    "date: 2025-06-11\nShe was chosen in 2021 for a five-year term. Her term ends in 2029.",
    "date: 2025-06-11\nThe town marks the 60th anniversary of the 1955 fire this week.",
    "date: 2025-06-11\nIt is half a century since the mine of Osby was closed in 1985.",
    "date: 2025-06-11\nTwenty years after the fire of 1999, the miners of Osby met on Sunday.",
    "The 17th-century chapel was built in 1734 by a count.",
  },
  silent = {
    "date: 2025-06-11\nHe has been at the helm since 2016, nine years.",
    "The singer, born in 1960, died in 2020 at the age of 60.",
    "The treaty, which was signed in 2015 for ten years, runs out in 2025.",
    "Born in 1971, he was 29 when he took office in 2001.",
    "The mayor, elected in 2022 for a four-year term that ends in 2026, stays on.",
    "The library, founded in 1923, celebrated its centenary in 2023.",
    "A decade after the flood of 2014, in 2025, the town has a dam.",
    "date: 2025-06-11\nThe seven-year-old law, passed in 2018, was dropped.",
    "date: 2025-06-11\nThe then four-year-old law, passed in 2018, was dropped in 2022.",
    "The mayor, elected in 2022 for a four-year term, will retire in 2028.",
    "date: 2025-06-11\nHer four-year term began in 2022 and ends in 2026.",
    "date: 2025-06-11\nThe firm was founded in 1925 and celebrates its 100th anniversary this year.",
    "date: 2025-06-11\nShe has been head of the school since 2015, for ten years now.",
    "date: 2025-06-11\nThe 52-year-old joined the firm in 1999, when he was 26.",
    "date: 2025-06-11\nShe was born on 3 May 1980 and will turn 45 this year.",
    "date: 2025-06-11\nThe hall was built in 1925 for a club that celebrates its 150th birthday this year.",
    "date: 2025-06-11\nThe choir of Osby celebrates its 70th anniversary this year. It was founded in 1955 by a baker.",
    "date: 2025-06-11\nThe league was formed in 1955 in a tavern. It is now in its 71st year.",
    "date: 2025-06-11\nThe tunnel was opened 60 years ago. When it was built in 1965, nobody foresaw so many cars.",
    "date: 2025-06-11\nShe was chosen in 2021 for a five-year term. Her term ends in 2026.",
    "date: 2025-06-11\nThe town marks the 70th anniversary of the 1955 fire this week.",
    "date: 2025-06-11\nThe museum celebrates its 50th anniversary this year. It was founded again in 1990.",
    "date: 2025-06-11\nIt is half a century since the mine of Osby was closed in 1975.",
    "date: 2025-06-11\nTwenty-six years after the fire of 1999, the miners of Osby met on Sunday.",
    "The 17th-century chapel was built in 1634 by a count.",
    "The 17th-century chapel was rebuilt in 1834 by a count.",
    "date: 2021-02-02\nAda Brink was in exile on and off for 12 years since 1991.",
  },
}
