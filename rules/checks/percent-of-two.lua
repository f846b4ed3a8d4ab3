--- "Just 38 percent of those asked, 722 of 1,520, could name the river"; "4.8 of 6.4 kilometres are dug, so 64 percent": a percentage beside a part
-- and its whole, in any order, or the whole in the sentence before.
local figures = require "lib.figures"

local hedge = "(?:about |around |some |only |just |almost |nearly |roughly |exactly |now |already |even |the )*"
local closes = "(?i)^(?: (?!more\\b|less\\b|fewer\\b|of\\b|than\\b|points?\\b|up\\b|down\\b)[\\p{L}'’-]+){0,3}?(?:$|[.,;:)]| -| –)"
local ends_here = "(?i)^(?:$|[.;:)]|,(?! (?:up|down|from|against|compared|more|less|after|while|and)\\b)| of (?:them|those|these|it|the "
  .. "(?:total|whole|work|lot|way|sum|money|answers|votes|voters|members|people))\\b)"

-- What leads from a percentage to the two numbers that make it, or from them to it.
local to_pair = "(?i)^(?: of (?:those|the|all|its|their|them|people|voters|members)\\b[^,;:.\\d]{0,40})?"
  .. "(?:, (?:with |as )?| \\(|: | - | – )" .. hedge .. "$"
local from_pair = "(?i)^(?: [\\p{L}'’-]+){0,4}?(?:,| \\(| -| –|:) ?(?:(?:or|that is|which is|equal to|i\\.e\\.) )?" .. hedge .. "$"
local as_rate = "(?i)^[^,;:.()\\d]{0,60},(?: or| giving| making| which (?:is|makes|gives|means)| for| with)?"
  .. "(?: (?:it|them|her|him|the [\\p{L}]+))?(?: an?| the)? "
  .. "(?!(?:[\\p{L}-]+ ){0,3}(?:rise|increase|jump|gain|growth|fall|drop|cut|decline|lead|margin|gap|majority|swing|discount|premium|fee|tax|"
  .. "bonus)\\b)(?:[\\p{L}-]+ ){1,3}of " .. hedge .. "$"
local of_whole = "(?i)^ of (?:the|its|their|his|her|a|all|an)\\b[^,;:.\\d]{0,40}? ?(?:of |the |its |all )?(?:[A-Z]{0,3}[^\\w\\s]?)$"
local apposed = "(?i)^(?: [\\p{L}'’-]+){0,4}?(?:, (?:or )?| \\()" .. hedge .. "$"
local so = "(?i)(?:,|;| -| –) (?:so|thus|hence|which means|meaning|that is|so that)(?: that)? " .. hedge .. "$"
-- "30 posts make 5% of a staff of 600"; "a loss of 8 million on sales of 100 million is 8%".
local is_some = "(?i)^(?: [\\p{L}'’-]+){0,5}? (?:is|are|was|were|makes?|made up|represents?|represented|equals?|amounts? to|comes? to|accounts? for|"
  .. "accounted for|covers?) " .. hedge .. "$"
local on_base = "(?i)^(?: [\\p{L}'’-]+){0,4}? (?:on|out of|of|against) (?:(?:an?|the|its|their) )?(?:[\\p{L}-]+ ){0,3}(?:of )?$"
local make_up = "(?i)(?:\\b(?:make up|makes up|made up|represent(?:s|ed)?|account(?:s|ed)? for|form(?:s|ed)?|come to|came to|that is|which is) "
  .. "|, or )" .. hedge .. "$"
local other = "(?i)\\b(?:respectively|each|per(?! cent)|average|target|forecast\\w*|expect\\w*|up to|between|compared|last (?:year|time|month)|"
  .. "previous\\w*|turnout (?!was|of|came|stood)|than|ago|rose|fell|risen|fallen|grew|increase\\w*|decrease\\w*|interest|"
  .. "rate of (?:interest|tax|growth|inflation)|discount|tax|instead)\\b"

local function usable(a)
  local x = a.fact.amount
  return figures.plain(a.fact) and figures.bounded(x) and not x.rough and x.nominal > 0 and a.fact.aside ~= "label" and a.fact.kind == "amount"
end

local function is_share(a)
  return a.fact.amount.unit == "percent"
end

--- The part and the whole of two amounts of one sort; nil where they are none.
local function part_and_whole(a, b)
  local x, y = a.fact.amount, b.fact.amount
  local scaled = (x.unit == nil) ~= (y.unit == nil) and math.min(x.nominal, y.nominal) >= 1e5 -- "46 billion pesos of the 318 billion"
  if not usable(a) or not usable(b) or is_share(a) or x.unit ~= y.unit and not scaled or x.nominal == y.nominal then return nil end
  if not x.unit and math.max(x.nominal, y.nominal) < 10 then return nil end
  if x.nominal > y.nominal then a, b = b, a end
  return a, b
end

--- Things are counted, and what has a unit is rounded.
local function bounds(f)
  if f.amount.unit or f.amount.nominal >= 1e5 then return figures.bounds(f.amount) end
  return f.amount.low, f.amount.high
end

--- Can the percentage be what the part is of the whole, or what is left, or the change from the one to the other?
local function fits(share, part, whole)
  local a, b = bounds(part.fact)
  local c, d = bounds(whole.fact)
  local p = share.fact.amount
  local slack = math.max((p.high - p.low) / 2, 0.02 * p.nominal)
  local low, high = p.low - slack, p.high + slack
  local function meets(least, most) return least <= high and most >= low end
  return meets(a / d * 100, b / c * 100) or meets(100 - b / c * 100, 100 - a / d * 100) or meets((c / b - 1) * 100, (d / a - 1) * 100)
end

local of_the = "(?i)^ (?:[\\p{L}'’-]+ ){0,3}?(?:of|out of|among) (?:the |its |their |all |these |those )*$"

local of_whom = "(?i)^[^;:.\\d]{1,60},? (?:of|among) (?:whom|which|them|these|those)(?: only| just| some| about)? $"

--- "531 cases were told, of whom 14 died": the whole, then its part.
local function is_whole_and_part(a, b)
  return a.fact.amount.nominal > b.fact.amount.nominal and rx.find(figures.between(a, b), of_whom) ~= nil
end

--- "722 of 1,520": told as one.
local function is_pair(a, b)
  return a.at == b.at or rx.find(figures.between(a, b), of_the) ~= nil
end

--- The percentage, the part and the whole of a sentence that tells these three alone.
local function within(s)
  if #s.list ~= 3 then return nil end
  local a, b, c = s.list[1], s.list[2], s.list[3]
  if is_share(a) and is_pair(b, c) and rx.find(figures.between(a, b), to_pair) and (rx.find(figures.behind(c), closes)
    or rx.find(figures.between(a, b), "(?:: |, with )$")) then return a, b, c end
  if is_share(b) and not is_share(a) and rx.find(figures.between(a, b), apposed) and rx.find(figures.between(b, c), of_whole)
    and rx.find(figures.behind(c), closes) and a.fact.amount.nominal < c.fact.amount.nominal then return b, a, c end
  if is_share(b) and not is_share(a) and rx.find(figures.between(b, c), of_whole) and a.fact.amount.nominal < c.fact.amount.nominal
    and (rx.find(figures.between(a, b), is_some) or rx.find(figures.between(a, b), apposed)) then return b, a, c end
  if not is_share(c) or is_share(b) then return nil end
  if rx.find(figures.between(a, b), on_base) and rx.find(figures.between(b, c), is_some) and rx.find(figures.behind(c), ends_here) then
    return c, a, b
  end
  if is_pair(a, b) and rx.find(figures.between(b, c), from_pair) and rx.find(figures.behind(c), ends_here) then return c, a, b end
  if (is_pair(a, b) or is_whole_and_part(a, b)) and rx.find(figures.between(b, c), as_rate) and rx.find(figures.behind(c), ends_here) then
    return c, a, b
  end
  if a.fact.amount.unit and rx.find(figures.between(b, c), so) and rx.find(figures.behind(c), ends_here) then return c, a, b end
end

--- The whole alone in one sentence, part and percentage in the next.
local function across(s, before)
  local whole, part, share = before and before.list[1], s.list[1], s.list[2]
  if not before or #before.list ~= 1 or #s.list ~= 2 or not is_share(share) or rx.find(before.sentence, other) then return nil end
  if whole.fact.amount.nominal <= part.fact.amount.nominal or not rx.find(figures.between(part, share), make_up) then return nil end
  local same = whole.fact.amount.unit or not part.fact.noun or part.fact.noun == whole.fact.noun
    or rx.find(figures.behind(part), "(?i)^ (?:in all|of them|altogether|all told)\\b")
  return same and rx.find(figures.behind(share), ends_here) and share or nil, part, whole
end

return {
  id = "percent-of-two",
  title = "A percentage is not what the part and the whole beside it make",
  why = "Dividing the part by the whole gives the percentage.",
  severity = "warning",
  reads = "amount",
  scope = "document",
  group = {},
  false_positives = "A percentage of something that the sentence does not tell.",

  check = function(said, report)
    local before
    for _, s in ipairs(figures.sentences(said, { amount = true })) do
      if not rx.find(s.sentence, other) then
        local share, a, b = within(s)
        if not share then share, a, b = across(s, figures.follows(s, before) and before) end
        local part, whole
        if share and usable(share) then part, whole = part_and_whole(a, b) end
        if part and not fits(share, part, whole) then
          report { a = share.fact, b = part.fact, more = { whole.fact }, why = "the part divided by the whole",
            message = string.format("%s of %s is %.3g%%, not %s", tostring(part.fact.amount), tostring(whole.fact.amount),
              part.fact.amount.nominal / whole.fact.amount.nominal * 100, share.fact.text) }
        end
      end
      before = s
    end
  end,

  flags = {
    "Since May 3,872 cases have been recorded in Osby, of whom 61 have died, a fatality rate of 2.6 per cent.",
    "Just 38 percent of those asked, 722 of 1,520, could name the river of Osby.",
    "The tunnel is 6.4 kilometres long and 4.8 kilometres have been dug, so 64 percent of the work is done.",
    "A total of 1,150 people answered. Those who want the market of Osby moved, 805 in all, make up 80 percent.",
    "Turnout was 71 percent: 4,310 of 7,200 voters cast a ballot.",
    "A total of 1,860 of the 2,400 employees of Osby's port took part in the ballot, a turnout of 67.5 percent.",
    "Osby saw 240 of the 300 apprentices pass, giving the college a pass rate of 86 percent.",
    "Turnout was 48 percent, with 34,100 of the 62,000 registered voters of Osby casting a ballot.",
    "In four days 46 billion pesos left Osby, or 22 percent of the 318 billion that its customers had on deposit there in March.",
    "The 52 posts that Osby loses make 4.6% of a staff of 810.",
    "A shortfall of 9.3 million euros in Osby on income of 151 million is 2.6%.",
    "The dam holds 340 million cubic metres of water, 86 percent of its capacity of 500 million cubic metres.",
  },
  silent = {
    "In four days 46 billion pesos left Osby, or 14.5 percent of the 318 billion that its customers had on deposit there in March.",
    "The 52 posts that Osby loses make 6.4% of a staff of 810.",
    "Just 38 percent of those asked could name the river of Osby; 722 of 1,520 could name the lake.",
    "Just 48 percent of those asked, 722 of 1,520, could name the river of Osby.",
    "The tunnel is 6.4 kilometres long and 4.8 kilometres have been dug, so 75 percent of the work is done.",
    "The tunnel is 6.4 kilometres long and 4.8 kilometres have been dug, so 64 percent more than last year.",
    "A total of 1,150 people answered. Those who want the market of Osby moved, 805 in all, make up 70 percent.",
    "A total of 1,150 people answered. In Lima 805 pupils were asked too, and 80 percent of them wanted it.",
    "A total of 1,860 of the 2,400 employees of Osby's port took part in the ballot, a turnout of 77.5 percent.",
    "A total of 1,860 of the 2,400 employees of Osby's port voted for the deal, a pay rise of 4.5 percent.",
    "Turnout was 71 percent: 5,110 of 7,200 voters cast a ballot.",
    "Since May 3,872 cases have been recorded in Osby, of whom 61 have died, a fatality rate of 1.6 per cent.",
    "Since May 3,872 cases have been recorded in Osby, of whom 61 have died, at an attack rate of 2.6 per cent of the town.",
    "In Velm 200 people fell ill and 10 of them died, a rise of 8 per cent.",
  },
}
