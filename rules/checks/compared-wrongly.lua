--- "Inflation of 5 percent was below the forecast of 4 percent": the one is not below the other.
local figures = require "lib.figures"
local two_levels = require "lib.two_levels"

local more = "above|higher than|more than|greater than|larger than|bigger than|taller than|longer than|deeper than|heavier than|wider than|"
  .. "dearer than|costlier than|warmer than|hotter than|older than|exceeding|surpassing|topping|in excess of|ahead of|"
  .. "exceeded|surpassed|topped|outstripped"
local less = "below|lower than|less than|fewer than|smaller than|shorter than|shallower than|lighter than|narrower than|cheaper than|colder than|"
  .. "cooler than|younger than|short of|shy of"
local faster, slower = "faster than|quicker than", "slower than" -- in a race, of two times, "ahead of" is faster

-- "A, above B"; "A in May was below B". Without a comma or a verb, "5 metres above the 20" tells the distance.
local lead = "(?i)^(?: (?!than\\b|from\\b|to\\b|by\\b|of\\b|and\\b|but\\b|or\\b|while\\b|as\\b|who\\b|more\\b|less\\b|up\\b|"
  .. "down\\b)[\\p{L}'’-]+){0,5}?(?:, ?| \\(|(?:,(?: [\\p{L}'’-]+){1,4})? (?:is|was|were|are|came in|came|stood|remains|remained) )"
local easing = "(?:(?:which|that|it|is|was|were|are|still|well|far|slightly|just|much|even|also|sharply|considerably|significantly|marginally|a "
  .. "little|a bit|somewhat|clearly|easily|comfortably) )*"
local upto = " (?!(?:and|but)\\b)(?:the |an? |its |his |her |their |our |last |previous |old |initial )?(?:(?!and\\b|but\\b|or\\b|by\\b|"
  .. "half\\b|twice\\b|times\\b|double\\b|third\\b|quarter\\b|each\\b|every\\b|only\\b|for\\b|because\\b|after\\b|since\\b|who\\b|that\\b|"
  .. "while\\b|plus\\b|another\\b|up\\b|down\\b|rose\\b|fell\\b|more\\b|less\\b|with\\b|to\\b|between\\b|from\\b|over\\b|under\\b|per\\b|"
  .. "up to\\b)[\\p{L}\\d'’,-]+ ){0,8}?(?:[A-Z]{0,3}[^\\w\\s]?)$"
local joint = lead .. easing .. "(?:(" .. more .. ")|(" .. less .. ")|(" .. faster .. ")|(" .. slower .. "))" .. upto

--- The way that the words put it: 1 where the first is told to be more; nil where they tell nothing.
local function told(a, b)
  local above, below, fast, slow = rx.match(figures.between(a, b), joint)
  local lasts = rx.find(a.fact.amount.unit or "", "^(?:second|minute|hour|day)$") ~= nil
  if above == "ahead of" and lasts then return -1 end
  if fast or slow then return (fast and lasts or slow and not lasts) and -1 or 1 end
  return above and 1 or below and -1 or nil
end

return {
  id = "compared-wrongly",
  title = "What is told to be above another number is below it, or the other way round",
  why = "Both numbers stand beside the word that compares them.",
  severity = "error",
  reads = { "amount", "how_long" },
  scope = "document",
  group = {},
  false_positives = "A comparison with something else than the number that follows.",

  check = function(said, report)
    two_levels.each(said, function(s, a, b)
      local way = told(a, b)
      if way and two_levels.contradict(a, b, way) then
        report { a = a.fact, b = b.fact, message = string.format("%s is not %s %s", tostring(a.fact.amount), way > 0 and "more than" or "less than",
          tostring(b.fact.amount)), why = "one sentence tells both" }
      end
    end)
  end,

  flags = {
    "Inflation of 5 percent in May was below the forecast of 4 percent.",
    "The painting sold for 3 million euros, above its estimate of 4 million euros.",
    "The new tower, at 210 metres, is taller than the old one of 240 metres.",
    "Turnout was 55 percent, higher than the 61 percent of 2021.",
    "At 55 percent, turnout was lower than in 2021, when it was 51 percent.",
    "She swam it in 58.1 seconds, slower than her best of 58.9 seconds.",
    "Norway won the heat in 3:34.90, ahead of Sweden in 3:33.42.",
  },
  silent = {
    "Inflation of 3 percent in May was below the forecast of 4 percent.",
    "The painting sold for 5 million euros, above its estimate of 4 million euros.",
    "The new tower is 30 metres taller than the old one of 240 metres.",
    "Turnout was 55 percent, 6 points lower than the 61 percent of 2021.",
    "She swam it in 58.1 seconds, faster than her best of 58.9 seconds.",
    "The painting sold for 3 million euros, not above its estimate of 4 million euros.",
    "The price was 3 euros, more than half of the 5 euros of 2021.",
    "It lost 3 million, less than a third of the 10 million, and more than the 2 million of 2021.",
    "The first prize is 3,000 euros, higher than last year, and the second is 5,000 euros.",
    "Of the 63 patients, 60 are younger than the 18 years that the law asks for.",
    "Rain of 3 mm fell on Monday, less than in Lima, where 5 mm were counted, and more than in Pell with 2 mm.",
    "Norway won the heat in 3:32.90, ahead of Sweden in 3:33.42.",
  },
}
