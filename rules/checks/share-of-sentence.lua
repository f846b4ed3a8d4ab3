--- "1,512 said yes and 388 said no, which makes 71 percent": no two numbers of the sentence make that share. "From 45.8 to 68.4 billion, which
-- makes it
-- 39 percent dearer": nor do the two make that change.
local order = require "lib.in_order"

local makes = "(?i)(?:,| -| –|;|\\.) ?(?:and )?(?:which|that|this|it|making|giving|or|equal to|i\\.e\\.|an?)(?:'s|’s)?"
  .. "(?: (?:makes|made|is|was|means|meant|gives|gave|amounts to|comes to|came to|represents|works out at|the finished|it|them|him|her|the|a|an|"
  .. "share|majority|rate|proportion|approval|support|of|by|just|only|over|about|some|nearly|almost|or|that is|equal|to|rise|increase|jump|fall|"
  .. "drop|cut|decline|new|whole|[\\p{L}-]+ing|one|thing)){0,9} $"
local compared = "(?i)^ (?:more|higher|dearer|costlier|bigger|larger|less|lower|cheaper|smaller|fewer|up|down|rise|increase|jump|fall|drop|cut|"
  .. "decline)\\b"
local of_other = "(?i)^ (?:of (?!(?:them|those|the (?:votes?|total|ballots?|members|voters|whole))\\b)|points?|a year|per(?! cent)|a month|each|than)"
local vague = "(?i)\\b(?:respectively|each|per(?! cent)|average|target|forecast\\w*|expect\\w*|would|could|up to|between|compared|last year|previous|"
  .. "inflation|adjusted|real terms|annuali[sz]ed|ago|turnout|more than|fewer than|at least|abstain\\w*|spoiled|spoilt|blank)\\b"

local function plain(f)
  local x = f.amount
  return x.nominal and x.nominal > 0 and not x.rough and not f.corrected and f.modality == "asserted" and x.low > -math.huge and x.high < math.huge
end

--- The counts of a sentence from its first to its `n`th amount; nil where one of them is none.
local function counts_of(s, n)
  local counts = {}
  for i = 1, n do
    local f = s.list[i].fact
    if not plain(f) or f.amount.unit == "percent" or f.aside == "label" then return nil end
    table.insert(counts, f)
  end
  return counts
end

--- The share that a sentence tells last, the counts that it makes it of, and the sentence that tells these: it, or the one before ("That is 58
-- percent").
local function share_and_counts(s, before)
  local last = s.list[#s.list]
  if last.fact.amount.unit ~= "percent" or not plain(last.fact) or #s.list > 4 then return nil end
  if #s.list >= 3 then
    local counts = rx.find(order.between(s, s.list[#s.list - 1], last), makes) and counts_of(s, #s.list - 1)
    return counts and last.fact or nil, counts, s
  end
  local near = #s.list == 1 and before and before.document == s.document and s.line - before.line <= 2 and #before.list <= 3
  local linked = near and not rx.find(before.sentence, vague) and rx.find("." .. order.between(s, nil, last), makes)
  local counts = linked and counts_of(before, #before.list)
  return counts and last.fact or nil, counts, before
end

--- Is `share` what one count is of another, or of the two together? The rounding of all three is granted.
local function is_share(share, counts)
  local slack = math.max(share.amount.high - share.amount.low, 1) * 0.75
  for _, a in ipairs(counts) do
    for _, b in ipairs(counts) do
      local x, y = a.amount.nominal, b.amount.nominal
      for _, base in ipairs(a ~= b and { y, x + y } or {}) do
        if math.abs(x / base * 100 - share.amount.nominal) <= slack * math.max(1, x / base) then return true end
      end
    end
  end
  return false
end

local scales = { thousand = 1e3, million = 1e6, billion = 1e9, trillion = 1e12, lakh = 1e5, crore = 1e7 }

--- By how much the first is to be multiplied: "from 45.8 to 68.4 billion".
local function scale_of(a, b)
  local word = rx.match(b.text, "(?i)(thousand|million|billion|trillion|lakh|crore)")
  return word and not a.amount.unit and a.amount.nominal < 1000 and scales[string.lower(word)] or 1
end

--- Or what the one is more or less than the other?
local function is_change(share, counts)
  local a, b = counts[1].amount, counts[2].amount
  local x, y = a.nominal * scale_of(counts[1], counts[2]), b.nominal
  local slack = 0.75 + 100 * ((a.high - a.low) / a.nominal + (b.high - b.low) / y) * math.max(y / x, 1)
  return math.abs(math.abs(y / x - 1) * 100 - share.amount.nominal) <= slack
end

--- Two levels and the change: "from 45.8 to 68.4 billion yen".
local function two_levels(s, counts)
  return #counts == 2 and counts[2].amount.nominal ~= counts[1].amount.nominal and rx.find(order.between(s, nil, s.list[1]), "(?i)\\bfrom "
    .. "(?:\\w+ )?$")
    and rx.find(order.between(s, s.list[1], s.list[2]), "(?i)\\bto (?:\\w+ )?$")
end

--- "39 percent dearer"; or "climbed from 640 to 800 euros, or 20 percent".
local function is_of_change(s, tail)
  return rx.find(tail, compared) or rx.find(tail, "^(?:[.,;)]|$)")
    and rx.find(order.between(s, nil, s.list[1]), "(?i)\\b(?:r[io]se|risen|climbed|fell|fallen|cut|raised|up|down|dropped|grew|grown|jumped|"
      .. "soared|shrunk|shrank|lifted)\\b")
end

--- Votes for and against, with or without those who voted.
local function two_sides(s, counts)
  if #counts < 2 or #counts > 3 or not rx.find(s.sentence, "(?i)\\b(?:yes|for|favou?r|backed|supported|approved|ayes)\\b.*\\b(?:no|noes|against|"
    .. "opposed|rejected)\\b") then
    return false
  end
  for _, f in ipairs(counts) do
    if f.amount.unit or f.amount.nominal < 20 then return false end
  end
  return true
end

return {
  id = "share-of-sentence",
  title = "A percentage is not what the numbers of its sentence make",
  why = "Both numbers stand before it; a reader can divide.",
  severity = "error",
  reads = "amount",
  scope = "document",
  group = {},
  false_positives = "A percentage of something that the sentence does not tell.",

  check = function(said, report)
    local before
    for _, s in ipairs(order.sentences(said)) do
      if not rx.find(s.sentence, vague) then
        local share, counts, from = share_and_counts(s, before)
        local tail = share and order.behind(s, s.list[#s.list].upto, 30) or ""
        local wrong = share and not rx.find(tail, of_other) and (two_levels(from, counts) and is_of_change(from, tail) and not is_change(share,
          counts)
          or two_sides(from, counts) and not rx.find(tail, compared) and not is_share(share, counts))
        if wrong then
          report { a = share, b = counts[1], why = "the two numbers before it", message = string.format("%s is not what %s and %s make", share.text,
            tostring(counts[#counts - 1].amount), tostring(counts[#counts].amount)) }
        end
      end
      before = s
    end
  end,

  flags = {
    "Of the 1,900 members of Osby's union who cast a ballot, 1,512 said yes and 388 said no, which makes 71 percent in favour.",
    "The bill of Osby's tram rose from 45.8 to 68.4 billion yen, which makes the finished thing 39 percent more expensive than the one that was "
      .. "promised.",
    "Rents in Osby have climbed from 640 to 800 euros, or 20 percent.",
    "In Osby's union 212 votes were in favour and 188 against. That is 58 percent.",
  },
  silent = {
    "Of the 1,900 members of Osby's union who cast a ballot, 1,512 said yes and 388 said no, which makes 80 percent in favour.",
    "Rents in Osby have climbed from 640 to 800 euros, or 25 percent.",
    "In Osby's union 1,512 said yes and 388 said no, making 20 percent against.",
    "The bill of Osby's tram rose from 45.8 to 68.4 billion yen, which makes the finished thing 49 percent more expensive than the one that was "
      .. "promised.",
    "The bill of Osby's tram rose from 45.8 to 68.4 billion yen, which is 9 percent of the budget.",
    "In Osby's union 1,512 said yes and 388 said no, which is 12 points more than in the vote on Dana Reyes.",
  },
}
