--- "61 points, and second-placed Albion 56: they lead by seven": two levels and the distance told between them, in any order.
local reckoned = require "lib.reckoned"

local more = "(?:more|fewer|less|better|worse|longer|shorter|higher|lower|taller|heavier|lighter|older|younger|dearer|cheaper) than|ahead|behind|"
  .. "clear|above|below|adrift"
local gap_behind = "(?i)^(?: (?:percentage )?\\p{L}+){0,2}? (?:" .. more .. ")\\b"
local gap_before = "(?i)\\b(?:(?:lead|leads|leading|led|head|heads|headed|top|tops|won|wins|beat|beats|ahead|trails?|trailed|lost|grew|"
  .. "grows|rose|fell|shrank|dropped|increased|"
  .. "decreased|climbed|went up|went down|rises|falls)(?: [\\p{L}'’-]+){0,4}? by|(?:lead|majority|margin|gap|difference|advantage|cushion|rise|"
  .. "increase|fall|drop|gain|profit|loss|cut|saving) of|closed|shut|added|gained|opened|shed|adds|adding|saves|saved|saving)"
  .. "(?: (?:only|just|a mere))? ?(?:[A-Z]{0,2}[$€£¥])?$"
local only_counts = "(?i)\\b(?:closed|shut|added|gained|opened|shed) (?:only |just )?$"
local at_both_ends = "(?i)\\b(?:start|beginning|year (?:before|earlier|ago))\\b.*\\b(?:end|now|today|still)\\b"
local other = "(?i)\\b(?:each|one of|third|fourth|ahead of schedule|last time|usual|average|total|altogether|in all|hours? a|days? a|old|"
  .. "faster|since)\\b"
local cup = "(?i)\\b(?:match|innings|wickets?|sets?|half[- ]time|quarter|minutes? from|goals?|tries)\\b"

-- "61 to 47, a majority of 14": what two bare numbers count, the word tells that tells their distance.
local of_a_vote = "(?i)\\b(?:majority|margin|lead) of $"
local against = "(?i)^(?: [\\p{L}]+){0,2} (?:to|against|for and|versus) $|^-$"

local function is_gap(a, text)
  local before = reckoned.before(a, text)
  if rx.find(before, only_counts) then return a.noun ~= nil and rx.find(text, at_both_ends) end
  return rx.find(reckoned.behind(a, text), gap_behind) or rx.find(before, gap_before)
end

--- "To cut her deficit to 29, and picked up ten more": what comes on top is no level.
local function comes_on_top(a, text)
  return rx.find(reckoned.behind(a, text), "(?i)^(?: \\p{L}+)? (?:more|extra|additional|further)\\b(?! than)") ~= nil
end

--- The one gap of the three, and the two levels.
local function gap_and_levels(list, text)
  local gap, levels = nil, {}
  for _, a in ipairs(list) do
    if is_gap(a, text) then
      if gap then return nil end
      gap = a
    elseif comes_on_top(a, text) then return nil
    else table.insert(levels, a) end
  end
  return gap, levels[1], levels[2]
end

--- Two bare numbers of a vote, and its margin.
local function is_margin(gap, a, b, text)
  return rx.find(reckoned.before(gap, text), of_a_vote) and rx.find(text:sub(a.upto + 1, b.at - 1), against) and gap.at > b.at
end

--- Do the two levels count one thing, as the gap does? One of the two at least is told with its noun or unit.
local function of_one_sort(gap, a, b, text)
  if a.per or b.per or gap.per then return false end
  if a.unit == "%" and b.unit == "%" then return gap.unit == "point" end
  if is_margin(gap, a, b, text) then return not (gap.unit or a.unit or b.unit) end
  return reckoned.alike { gap, a, b } and gap.unit ~= "%" and (a.unit or a.noun or gap.noun or gap.unit) ~= nil
end

local parts = "(?i)^(?: [\\p{L}]+)? (?:of (?:them|whom|these|the)|on order|of a)\\b" -- "186 patients, 74 of them with fever"
local then_ = "(?i) than (?:on|in|a|at|last|the \\p{L}+ before|usual|planned|before|ever|when)\\b" -- the gap is to what is not told

--- Are the two levels told side by side in one sentence, neither as a part of the other?
local function beside(a, b, text)
  return not rx.find(text:sub(a.upto + 1, b.at - 1), ";|(?<!\\bMr|\\bMs|\\bDr|\\bMrs)\\. ") and b.at - a.upto < 100
    and not rx.find(b.after, parts) and not rx.find(text, then_)
end

local stages = "(?i)\\b(?:in the end|finally|at (?:noon|midday|midnight|the (?:break|turn|halfway|half|top|summit))|half-?time|"
  .. "half-?way|(?:first|early|"
  .. "initial|"
  .. "second|provisional) (?:count|tally|leg|run|half|lap|round)|(?:votes|ballots|polls) counted|at one (?:point|stage|time)|overnight)\\b"

--- "At noon they led by ten. In the end they had ...": of two times.
local function wrong(list, text)
  if rx.find(text, stages) then return nil end
  local gap, a, b = gap_and_levels(reckoned.in_minutes(list), text)
  if not gap or not a or not b or not of_one_sort(gap, a, b, text) or not beside(a, b, text) then return nil end
  local apart = math.abs(a.n - b.n)
  local greater = math.max(a.n, b.n)
  if gap.n > greater or gap.n == a.n or gap.n == b.n or apart == 0 or a.n + b.n == gap.n then return nil end
  if math.abs(apart - gap.n) > math.max(0.004 * greater, reckoned.slack(list)) and apart < 4 * gap.n and gap.n < 4 * apart then
    return string.format("%s and %s are %.12g apart, not %s", a.text, b.text, apart, gap.text)
  end
end

return {
  id = "gap-told-beside",
  title = "Two numbers are not as far apart as is told beside them",
  why = "A reader can take the one from the other.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A lead over a third that the passage does not tell.",

  check = reckoned.check {
    test = "(?i)\\b(?:" .. more .. "|leads?|leading|majority|margin|gap|advantage|by|closed|shut|rise|increase|drop|fall|gain|profit|loss|"
      .. "saving|difference|"
      .. "add(?:s|ed|ing)|sav(?:es|ed|ing))\\b",
    excuse = other .. "|" .. cup,
    why = "the one number less the other",
    hedges = true,
    wrong = wrong,
  },

  flags = {
    "The baker in Osby, which lies two hours from the coast, shut eight shops. He had 33 at the start of the year and has 27 now.",
    "Osby head the league by six points. They have 48 points, and Lima, who are second, have 44.",
    "The Reds won 31 seats in Osby and the Blues 22. The Reds have seven seats more than the Blues.",
    "The tenor came home in one hour 12 minutes, five minutes ahead of the bass, who took one hour 14 minutes.",
    "The baker in Osby shut eight shops. He had 33 at the start of the year and has 27 now.",
    "Ann Osby polled 3,480 votes and Zoe Arlen 3,150, which gives Osby a majority of 530.",
    "The council of Osby adopted the plan by 51 to 38, a majority of 23.",
    "The bus from Osby took two hours and 20 minutes and now takes three hours and a half.\n\nThe new road adds about 40 minutes, Dana "
      .. "Reyes said.",
    "The mill of Osby was bought for 140,000 euros and sold for 190,000, a gain of 80,000 for Jon Aldous.",
  },
  silent = {
    "Osby head the league by four points. They have 48 points, and Lima, who are second, have 44.",
    "The Reds won 31 seats in Osby and the Blues 22. The Reds have nine seats more than the Blues.",
    "The baker in Osby shut eight shops. He had 33 at the start of the year and has 25 now.",
    "The baker in Osby shut eight shops and opened two. He had 33 at the start of the year and has 27 now.",
    "Ann Osby polled 3,480 votes and Zoe Arlen 3,150, which gives Osby a majority of 330.",
    "Osby won by 12 points, having scored 48 points in the last match and 44 in the one before.",
    "The tower has 48 rooms and 44 windows, six more than planned.",
    "Osby Air flies 84 planes and 47 next year, and has 30 more on order.",
    "The hospital of Osby had 186 patients, 74 of them with fever, 40 more than it has beds.",
    "Ada Brink, who had won the race of Friday by 22 seconds to cut her deficit to 29, picked up ten more on the last day.",
    "The council of Osby adopted the plan by 51 to 38, a majority of 13.",
    "The bus from Osby took two hours and 20 minutes and now takes three hours and a half.\n\nThe new road adds more than an hour, "
      .. "about 70 minutes, Dana Reyes said.",
    "Ann Osby polled 8.61 million votes and Zoe Arlen 7.25 million, a lead of 1.4 million.",
    "The mill of Osby was bought for 140,000 euros and sold for 190,000, a gain of 50,000 for Jon Aldous.",
    "The baker in Osby, which lies two hours from the coast, shut six shops. He had 33 at the start of the year and has 27 now.",
    "date: 2026-03-10\nAt noon the Greens led by 10 votes. In the end they had 2,310 votes to 2,284 for the Blues.\n---\n"
      .. "date: 2026-03-11\nThe Greens beat the Blues by 26 votes. At noon their lead had been 10.",
  },
}
