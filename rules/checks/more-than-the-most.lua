--- "The longest of the three measures 4 kilometres; the second is 5", "most votes went to A with 340, B got 410", "top with 34 points, two ahead of
-- Osby with 35": another of the group has more than the one that has the most.
local counting = require "lib.counting"
local turns = require "lib.turns"

local figure, size = counting.figure, counting.size
local most = "(?:longest|tallest|highest|biggest|largest|deepest|heaviest|widest|oldest|dearest|priciest|costliest|most expensive|most generous|"
  .. "hottest|warmest|wettest|busiest|fullest)"
local least = "(?:shortest|lowest|smallest|shallowest|lightest|narrowest|youngest|cheapest|least expensive|coldest|coolest|driest|quietest)"
local sign = "(?:[A-Z]{0,3}[$€£¥] ?)?"
local unit = "(?: |-)?(kilomet(?:re|er)s?|km|met(?:re|er)s?|m\\b|miles?|feet|hectares|tonnes|tons|kilos?|kilograms|kg|degrees|millimet(?:re|er)s?|"
  .. "mm|centimet(?:re|er)s?|cm|euros?|dollars|pounds|percent|per cent|%|votes|points|people|seats|years|million|litres|storeys|floors|beds|"
  .. "pupils|spectators|members)?"
local counted = "(points|votes|seats|goals|wins|medals|victories|titles|percent|per cent|%)?"
local is = "(?: is| was| measures| measured| has| had| gave| costs?| weighs| weighed| holds| reached| reaches| came to| stands|, at|, with|,| got|"
  .. " received| drew| paid| runs for| is about| brought| fell| recorded| of| with| at| offers| offered| made up| amounts to| went for| fetched|"
  .. " sold for)+"
local another = "(?:another|the second|the second[- ]\\p{L}+est|the other|the third|the next|a second|second place|the runner-up|its neighbour|"
  .. "the runners-up|one more|a third|the two others)"

--- Told in one unit, or the second without one.
local function one_unit(u, v)
  u, v = (u or ""):lower(), (v or ""):lower()
  return v == "" or u == "" or u:sub(1, 3) == v:sub(1, 3)
end

local function exceeded(a, u, b, v)
  local x, y = size(a), size(b)
  if one_unit(u, v) and y > x and y < 8 * x and not (y >= 1900 and y <= 2100) then return string.format("%s, where another has %s", a, b) end
end

local function undercut(a, u, b, v)
  local x, y = size(a), size(b)
  if one_unit(u, v) and y < x and x < 8 * y then return string.format("%s, where another has %s", a, b) end
end

--- "34 points, two ahead of Osby with 32": the one less the other.
local function ahead(a, n, b)
  local x, y, gap = size(a), size(b), size(n)
  if x - y ~= gap and x < 20000 and math.abs(x - y) < x and gap < x then return string.format("%s and %s are not %s apart", a, b, n) end
end

local function behind(a, n, b)
  return ahead(b, n, a)
end

--- What a superlative or comparative puts first: the greater number, or the less.
local function is_least(word)
  return rx.find(word:lower(), "^(?:" .. least .. "|shorter|lower|smaller|lighter|younger|cheaper|colder|narrower)$") ~= nil
end

local thing = "((?:[Tt]he )?\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,3})"
local measured = figure .. "(?:[ -](\\p{Ll}{2,}|%)(?: (?:\\p{L}+ )?(?:long|tall|high|deep|wide|big))?)?"
local within = "(?: ([\\p{Ll}-]+))? (?:in|of|on|at) (?:the |all the |its |this |all )?((?:[\\p{L}-]+ )?[\\p{L}-]+)"

--- The number of another thing in the sentence behind, in the same unit; an age stands between commas.
local function other_number(behind, u)
  if not u or u == "" then
    return rx.match(behind, "^(?:(?:His|Her|Its) (?:\\p{Ll}+ )?)?(?:The )?\\p{Lu}[\\p{L}' ’.-]+, (?:aged )?(\\d{2,3})(?:,|\\.$)")
  end
  return rx.match(behind, "^(?:The )?\\p{Lu}[^.;]*?(?<![\\d,.])" .. figure .. "[ -]" .. u:sub(1, #u > 4 and 5 or #u))
end

--- Does the sentence behind tell of another of the same circle: "also in the city", "of the choir", "Sand Bridge" beside "Velm Bridge"?
local function of_one_circle(name, noun, scope, behind)
  local first = rx.match(behind, "^(?:The |Lake |Mount |River |Port |Cape )?(\\p{Lu}[\\p{L}'’-]+)")
  if not first or rx.has(name, first) then return false end
  local kind = noun and noun ~= "" and noun or rx.match(name, " (\\p{Lu}[\\p{L}-]+)$")
  local place = rx.match(scope, "[\\p{L}-]+$")
  if rx.find(behind, "(?i)\\b(?:in|of|on|at|joined) (?:the |its |this )?(?:same )?(?:\\p{L}+ )?\\Q" .. place .. "\\E\\b") then return true end
  if rx.find(behind, "\\bin (?:\\p{Lu}|another|a neighbou)") or not kind then return false end
  return rx.find(behind, "(?i)^(?:the )?[\\p{L} '’-]*\\b\\Q" .. kind .. "\\E\\b") ~= nil and rx.find(behind, "(?i)\\balso\\b|^The ") ~= nil
end

--- "The Sand Bridge, 410 metres long, is the longest in the city. The Velm Bridge, also in the city, is 520 metres long."
local function outdone(name, n, u, which, noun, scope, behind)
  local other = of_one_circle(name, noun, scope, behind) and other_number(behind, u)
  if not other then return nil end
  if is_least(which) then return undercut(n, nil, other, nil) end
  return exceeded(n, nil, other, nil)
end

local team = "(?:the |its |second-placed |third-placed |leaders? |rivals? |champions? )*[\\p{L}'’.-]+(?: [\\p{L}'’.-]+){0,2}"
local stop = "(?! ?%| per ?cent|-|[.,:]\\d| (?:years? ago|times|more|less|ahead|behind|in|other)\\b)"

--- Of two sentences side by side.
local beside = turns.check {
  test = "^No \\p{Ll}+ in |\\bis the (?:" .. most .. "|" .. least .. ")\\b",
  excuse = "(?i)\\b(?:once|until|formerly|former|one of|not|never|nor|if|would|could|planned|will|previous\\w*|ever|combined|together|average|per|"
    .. "each|since|although|though|world|(?:19|20)\\d\\d)\\b",
  why = "the numbers side by side",
  turns = {
    { "^" .. thing .. ", (?:with |at |aged )?" .. measured .. ", is the (" .. most .. "|" .. least .. ")" .. within .. "\\. (.+)$", outdone,
      two = true },
    { "^" .. thing .. " is the (" .. most .. "|" .. least .. ")" .. within .. ",? (?:at|with) " .. measured .. "\\. (.+)$",
      function(name, which, noun, scope, n, u, behind) return outdone(name, n, u, which, noun, scope, behind) end, two = true },
    { "^At " .. measured .. ",? " .. thing .. " is the (" .. most .. "|" .. least .. ")" .. within .. "\\. (.+)$",
      function(n, u, name, which, noun, scope, behind) return outdone(name, n, u, which, noun, scope, behind) end, two = true },
    { "^No ([\\p{Ll}-]+) in (?:the |this )?((?:[\\p{L}-]+ )?[\\p{L}-]+) is (\\p{Ll}+er) than " .. thing .. ",? (?:at |with )?" .. measured
      .. "\\. (.+)$", function(noun, scope, which, name, n, u, behind) return outdone(name, n, u, which, noun, scope, behind) end, two = true },
  },
}

--- One check after the other.
local function both(first, second)
  return function(said, report)
    first(said, report)
    second(said, report)
  end
end

return {
  id = "more-than-the-most",
  title = "Another of the group has more than the one that is told to have the most",
  why = "The longest of three is longer than the second.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "Two measures of one thing: the longest tunnel, and the second's cost.",

  check = both(beside, turns.check {
    test = "(?i)\\b(?:" .. most .. "|" .. least .. "|most|ahead|clear|behind|adrift|followed by|in front of|lead(?:s|ing)?|top)\\b",
    excuse = "(?i)\\b(?:once|until|formerly|former|one of the|among the|not|never|nor|if|would|could|planned|second[- ](?:\\p{L}+est)|will|than|"
      .. "previous\\w*|last (?:year|season|month)|record|ever|combined|together|average|per|handicap|played more|at most|ago|since|world|"
      .. "worldwide|each|by far|though|although|games? in hand|budget)\\b",
    why = "the numbers side by side",
    turns = {
      { "(?i)\\b(?:the|its|his|her|their) " .. most .. "(?: [\\p{L}-]+){0,5}?" .. is .. " " .. sign .. figure .. unit .. "(?: "
        .. "[\\p{L}]+){0,2}(?:[;,]|,? and|,? while) (?:and |while )?"
        .. another .. "(?:, [\\p{L} ]{3,20},)?(?: [\\p{L}-]+){0,2}?(?:" .. is .. ")? " .. sign .. figure .. unit .. stop, exceeded },
      { "(?i)\\b(?:the|its|his|her|their) " .. least .. "(?: [\\p{L}-]+){0,5}?" .. is .. " " .. sign .. figure .. unit .. "(?: "
        .. "[\\p{L}]+){0,2}(?:[;,]|,? and|,? while) (?:and |while )?"
        .. another .. "(?:, [\\p{L} ]{3,20},)?(?: [\\p{L}-]+){0,2}?(?:" .. is .. ")? " .. sign .. figure .. unit .. stop, undercut },
      { "(?i)\\bthe " .. most .. "(?: [\\p{L}-]+){0,5}?" .. is .. " " .. sign .. figure .. unit .. "(?: [\\p{L}]+){0,4}\\. " .. another .. "(?: "
        .. "[\\p{L}-]+){0,2}?" .. is .. " "
        .. sign .. figure .. unit .. stop, exceeded, two = true },
      { "(?i)\\bthe (?:highest|largest|biggest|most|hottest) [\\p{L}]+(?: was| is|, of|,) " .. sign .. figure .. unit .. " (?:in|at|for|on) "
        .. "(?-i:\\p{Lu})[\\p{L}'’-]+(?: (?-i:\\p{Lu})[\\p{L}'’-]+)?,? (?:while|and|whereas|with)(?: in|"
        .. " at)? (?-i:\\p{Lu})[\\p{L}'’-]+(?: (?-i:\\p{Lu})[\\p{L}'’-]+)?(?: had| "
        .. "got| saw| measured| it was| recorded| followed with| reached| "
        .. "counted) " .. sign .. figure .. unit .. stop, exceeded },
      { "(?i)\\bmost (votes|points|goals|seats|medals|members|money|visitors)\\b[^.;\\d]{0,50}? " .. figure .. "(?:\\.|,|;|,? and|,? while) "
        .. "[^.;\\d]{3,40}? (?:got|had|has|received|polled|won|took|with|came second with|followed with) " .. figure
        .. stop, function(_, a, b) return exceeded(a, nil, b, nil) end },
      { "(?i)\\bmost (votes|points|goals|seats|medals|members|money|visitors)\\b[^.;\\d]{0,50}? " .. figure .. "\\. [^.;\\d]{3,40}? (?:got|had|"
        .. "has|received|polled|won|took|came second with|followed with) " .. figure
        .. stop, function(_, a, b) return exceeded(a, nil, b, nil) end, two = true },
      { "(?i)\\b(?:won|first|top|leads?|leading|led|in front|ahead|winner|won it|came first|table)\\b[^.;\\d]{0,40}? (?:with|on) " .. figure .. " "
        .. "" .. counted
        .. ",? (?:followed by|ahead of|in front of) " .. team .. " (?:with|on|who (?:has|have|had)|\\(|, with|,) ?" .. figure .. stop,
        function(a, u, b) if u then return exceeded(a, u, b, nil) end end },
      { "(?i)\\b(?:with|on|have|has|to|and) " .. figure .. " points, " .. figure .. "(?: points?)? (?:ahead of|clear of|more than|in front of) "
        .. "" .. team
        .. ",? (?:with|on|who (?:has|have|had)|\\() ?" .. figure .. stop, ahead },
      { "(?i)\\b(?:with|on|have|has|to|and) " .. figure .. " points, " .. figure .. "(?: points?)? (?:behind|adrift of|short of|fewer than|less "
        .. "than) " .. team
        .. ",? (?:with|on|who (?:has|have|had)|\\() ?" .. figure .. stop, behind },
    },
  }),

  flags = {
    "The oldest of the four sisters is 71; another, Berta, is 76.",
    "The longest of the three tunnels measures 4 kilometres; the second is 5 kilometres long and the third 2.",
    "The biggest donor gave 5,000 euros. Another gave 8,000 euros.",
    "Most votes went to Lena Kvist with 340. Mia Holm got 410.",
    "The highest rainfall was 80 millimetres in Osby, while Lima had 95 millimetres.",
    "Rovers are top with 34 points, two ahead of City with 35.",
    "Rovers won with 34 points, followed by City with 36.",
    "The cheapest room costs 80 euros, the second 60 euros.",
    "The Osby Bridge, 410 metres long, is the longest in the city. The Velm Bridge, also in the city, is 520 metres long.",
    "Osby, with 48,000 people, is the largest town in the county. Velm, in the same county, has 61,000 people.",
    "Lake Osby, 31 metres deep, is the deepest in the valley. Lake Velm, in the same valley, is 44 metres deep.",
    "At 84 Karl Otto is the oldest member of the band. Maria Lund, 89, has played in the band for years.",
    "No hotel in the valley is taller than the Arlen, at 61 metres. The Velm, the hotel in the valley that opened in May, is 72 metres tall.",
  },
  silent = {
    "The oldest of the four sisters is 79; another, Berta, is 76.",
    "The longest of the three tunnels measures 6 kilometres; the second is 5 kilometres long and the third 2.",
    "The biggest donor gave 8,000 euros. Another gave 5,000 euros.",
    "Most votes went to Lena Kvist with 440. Mia Holm got 410.",
    "The highest rainfall was 95 millimetres in Osby, while Lima had 80 millimetres.",
    "Rovers are top with 37 points, two ahead of City with 35.",
    "One of the longest tunnels measures 4 kilometres; another is 5 kilometres long.",
    "The longest tunnel cost 4 million euros, the second is 5 kilometres long.",
    "The Osby Bridge, 410 metres long, is the longest in the city. The Velm Bridge, in Lima, is 520 metres long.",
    "The Osby Bridge, 410 metres long, is the longest in the city. The Velm Bridge, also in the city, cost 520 million euros.",
    "Osby, with 48,000 people, is the smallest town in the county. Velm, in the same county, has 61,000 people.",
    "At 84 Karl Otto is the oldest member of the band. His mother Maria Lund, 109, has heard the band in May.",
    "Osby, with 48,000 people, is the largest town in the county. Osby had 61,000 people in 1950.",
  },
}
