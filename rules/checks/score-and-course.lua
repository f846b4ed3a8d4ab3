--- "Goalless after Voss had put City ahead", "the 52nd minute, shortly before half-time", "drew 2-2 after leading 3-0", "a 2-1 draw": the score, and
-- how it came or what it is called.
local turns = require "lib.turns"

local score = "(\\d{1,2})[-–](\\d{1,2})(?![-–:\\d]|\\.\\d)"
local minute = "(\\d{1,2})(?:st|nd|rd|th)?[- ]minute"
local half = "(?:half-?time|the break|the interval|the pause)"
local draw = "(?:drew|drawn|draw|draws|tied|ended|finished|level)"
local each = "(?:who (?:each |both )?scored (?:one |once )?(?:each|apiece)|who each scored(?: once)?|one each|one apiece|with one goal each|who "
  .. "scored a goal each)"

--- Does the final score hold the one that was led with, whoever led?
local function fell(a, b, c, d)
  a, b, c, d = tonumber(a), tonumber(b), tonumber(c), tonumber(d)
  if a > 15 or b > 15 or c > 15 or d > 15 then return nil end
  if not (c <= a and d <= b or c <= b and d <= a) then return string.format("%d-%d after %d-%d", a, b, c, d) end
end

--- "Goals from A, B and C, who scored one each": as many as the winner has.
local function scorers(a, b, names)
  local most, n = math.max(tonumber(a), tonumber(b)), rx.count(names, ",(?! and )") + 2
  if most ~= n and most < 12 then return string.format("%d goals, and %d who scored one each", math.floor(most), n) end
end

local function streak(word, other)
  return string.format("%s, told as a %s", word, other)
end

local function told_as(word, x, y, right)
  return not right and string.format("%s-%s, told as %s", x, y, word) or nil
end

local function drawn(x, y) return told_as("drawn", x, y, tonumber(x) == tonumber(y)) end
local function decided(x, y) return told_as("won or lost", x, y, tonumber(x) ~= tonumber(y)) end
local function goalless(x, y) return told_as("goalless", x, y, tonumber(x) + tonumber(y) == 0) end

-- How it stood on the way, or how it was decided in the end: no result of the word beside it.
local on_the_way = "(?i)\\b(?:needs?|spot[- ]kicks?|away goals|extra time|countback|super over|walkover|forfeit\\w*|wickets|down|ahead|lead|led|"
  .. "leading|trail\\w*|deficit|half-?time|interval|odds)\\b"
local result = "(\\d{1,2})\\s?[-–—]\\s?(\\d{1,2})(?![\\d.:]|[-–—]\\d|"
  .. " (?:people|fans|supporters|visitors|thousand|million|metres|ticket|per ?cent)\\b)"
local sort_of = "(?:home |away |league |friendly |opening |entertaining |thrilling |comfortable |narrow )?"

return {
  id = "score-and-course",
  title = "A score does not fit how it is told to have come about, or the word for it",
  why = "A match in which somebody scored is not goalless, no goal is taken back, and a draw has two equal numbers.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A goal that was disallowed, or a match decided otherwise than by its score, where the sentence does not say so.",

  check = turns.check {
    test = "(?i)\\b(?:goalless|scoreless|minute|\\d{1,2}\\s?[-–—]\\s?\\d{1,2})\\b",
    excuse = "(?i)\\b(?:disallow\\w*|ruled out|offside|aggregate|penalt\\w+|shoot-?out|sets?|series|quarter|frames?|games|legs?|if|would|could|"
      .. "almost|nearly|not|no|until|previous\\w*|last (?:week|month|season|year)|earlier|extra|second half of|VAR|cancelled|chalked|"
      .. "tie-?break\\w*|innings|overs|own goal|rugby|handball|votes?|seats?|maps?)\\b",
    why = "the course of the match",
    turns = {
      { "(?i)\\b(?:ended|finished|was|remained|stayed|ends) (?:goalless|scoreless)[^.;]{0,20}? (?:after|although|though|even though|because|when|"
        .. "where|as) [^.;]{2,40}? (?:put [\\p{Lu}\\p{Ll} ]{2,25}? (?:ahead|in front)|opened the scoring|equali[sz]ed|levelled|scored (?!n)|"
        .. "headed home|headed in)",
        function() return "goalless, and a goal" end },
      { "(?i)\\b(?:goalless|scoreless) draw\\b[^.;]{0,50}? (?:scored|put [\\p{L} ]{2,25}? ahead|equali[sz]ed|opened the scoring)\\b",
        function() return "goalless, and a goal" end },
      { "(?i)\\b" .. minute .. ",? (?:just |shortly |right |only moments |moments |immediately )(?:before|ahead of) " .. half,
        function(n) if tonumber(n) > 48 or tonumber(n) < 30 then return n .. "th minute, just before half-time" end end },
      { "(?i)\\b" .. minute .. ",? (?:just |shortly |right |moments |immediately |soon )after " .. half,
        function(n) if tonumber(n) < 45 or tonumber(n) > 65 then return n .. "th minute, just after half-time" end end },
      { "(?i)\\b" .. minute .. ",? (?:just |shortly |right |moments |immediately |soon |minutes |seconds )(?:before|ahead of) (?:full-?time|the "
        .. "final whistle|the end)\\b",
        function(n) if tonumber(n) < 70 then return n .. "th minute, just before the end" end end },
      { "(?i)\\b" .. minute .. ",? (?:just |shortly |right |moments |immediately |soon )after (?:the )?(?:kick-?off|start|first whistle)\\b",
        function(n) if tonumber(n) > 25 then return n .. "th minute, just after kick-off" end end },
      { "(?i)\\b" .. draw .. "(?: \\p{L}+){0,3}? " .. score .. "[^.;\\d]{0,30}? (?:after|although|though|despite|from) [^.;\\d]{0,30}?\\b(?:led|"
        .. "leading|up|ahead|down|trailed|trailing|behind|lead of|were|was|lead) (?:by )?" .. score, fell },
      { "(?i)\\bfrom " .. score .. " (?:up|ahead|down|behind|in front)\\b[^.;\\d]{0,50}? " .. score .. " (?:draw|win|defeat|victory)\\b",
        function(c, d, a, b) return fell(a, b, c, d) end },
      { "(?i)\\b(?:won|lost|beat|beaten|defeated|win|victory|defeat)(?: [\\p{L}'’-]+){0,3}? " .. score .. "[^.;\\d]{0,30}? (?:after|although|"
        .. "though|despite|having) [^.;\\d]{0,30}?\\b(?:led|leading|trailed|trailing|been|were|was|going|being) (?:by )?" .. score
        .. "(?: (?:up|down|behind|ahead|lead|at "
        .. "" .. half .. "))?", fell },
      { "(?i)\\b(?:won|win|victory|beat [\\p{L} ]{3,25}?) " .. score .. ",? (?:with|through|thanks to) goals (?:from|by) "
        .. "((?-i:\\p{Lu})[\\p{L}'’-]+(?: (?-i:\\p{Lu})[\\p{L}'’-]+)?(?:, (?-i:\\p{Lu})[\\p{L}'’-]+(?: (?-i:\\p{Lu})[\\p{L}'’-]+)?)*,? and "
        .. "(?-i:\\p{Lu})[\\p{L}'’-]+(?: (?-i:\\p{Lu})[\\p{L}'’-]+)?),? " .. each, scorers },
      { "(?i)\\b(lost|were beaten|was beaten|went down|fell)\\b[^.;]{0,20}? \\d{1,2}[-–]\\d{1,2}[^.;]{0,40}?, (?:a|their|his|her|its) (?:\\w+ "
        .. ")?(win|victory)\\b(?! (?:for|against))", streak },
      { "(?i)\\b(won|beat|triumphed|ran out winners)\\b[^.;]{0,25}? \\d{1,2}[-–]\\d{1,2}[^.;]{0,20}?, (?:their|his|her|its) (?:\\w+ )?(defeat|"
        .. "loss)\\b(?! (?:for|of))", streak },
      { "(?i)\\b(?:drew|draws|drawn|draw|stalemate|held to (?:a|an)|shared the points)(?: (?:of|at|by|it|with|against|away|here|at home)){0,2} "
        .. result, drawn, unless = on_the_way },
      { "(?i)\\b" .. result .. " " .. sort_of .. "(?:draw|stalemate)\\b", drawn, unless = on_the_way },
      { "(?i)\\b(?:won|wins|win|victory|beat|beats|defeated|triumph(?:ed)?)(?: (?!and|but|with|after|from|for|if|when|as|to|then|drew|before|"
        .. "promotion|survival|safety|title|place|raffle|lottery)"
        .. "[\\p{L}.'’-]+){0,3}? " .. result, decided, unless = on_the_way },
      { "(?i)\\b" .. result .. " " .. sort_of .. "(?:win|victory|defeat|loss|triumph)\\b", decided, unless = on_the_way },
      { "(?i)\\b(?:goalless|scoreless)(?: draw| match| game| stalemate| tie)?(?:,| \\(| at| of)? " .. result, goalless, unless = on_the_way },
    },
  },

  flags = {
    "It ended goalless after Voss had put City ahead.",
    "Voss scored in the 52nd minute, shortly before half-time.",
    "The teams drew 2-2 after City had led 3-0.",
    "From 3-0 up, they had to settle for a 2-2 draw.",
    "City won 3-1 with goals from Brandt and Voss, who each scored once.",
    "They lost 2-1, their third win in a row.",
    "Rovers drew 2-1 with City on Saturday.",
    "Rovers were held to a 3-2 draw by City.",
    "Rovers beat City 2-2 on Saturday.",
    "The goalless draw, 1-1, suited neither side.",
  },
  silent = {
    "From 2-0 up, they had to settle for a 2-2 draw.",
    "It ended goalless after Voss had hit the post.",
    "It ended goalless after a goal by Voss was disallowed.",
    "Voss scored in the 43rd minute, shortly before half-time.",
    "The teams drew 3-3 after City had led 3-0.",
    "City won 2-1 with goals from Brandt and Voss, who each scored once.",
    "They won 2-1, their third win in a row.",
    "City won 3-2 after being 2-0 down.",
    "Rovers drew 2-2 with City on Saturday.",
    "Rovers drew 1-1 and won 4-2 on penalties.",
    "Rovers beat City 2-1 on Saturday and drew 0-0 on Tuesday.",
    "Rovers won 3-3 on aggregate.",
    "The goalless draw suited neither side.",
    "Rovers drew a crowd of 2-3 thousand.",
    "The council voted 5-5, a draw.",
    "Rovers drew from 2-1 down.",
    "Rovers won promotion in a 1-1 draw with City.",
    "Rovers won the title in a 1-1 draw at City.",
    "The march drew 20-30 people.",
    "The raffle was won on a 50-50 ticket.",
  },
}
