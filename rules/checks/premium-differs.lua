--- "The offer is worth 24 a share. Bow closed at 20, so the premium is 25 percent": the amounts of the paragraph, and a premium or
-- discount that no two of them make.
local gather = require "lib.gather"
local order = require "lib.in_order"

local named = "(?:premium|mark-?up|discount|mark-?down|price cut|profit|gain|return|pay rise|raise|surcharge)"
local before_it = "(?i)\\b" .. named .. "s? of (?:about |around |some |just |only |roughly |nearly |almost |over |more than )?$"
local behind_it = "(?i)^[ -]" .. named .. "\\b"
local excuse = "(?i)\\b(?:average|volume-weighted|year|month|annual\\w*|tax\\w*|insurance|(?<!night |day |evening |afternoon )before|"
  .. "earlier|undisturbed|including|net|up to|inflation|"
  .. "each|bond|respectively)\\b"

--- The percentage that the sentence calls a premium or discount, told without "about".
local function premium(s)
  for _, a in ipairs(s.list) do
    local f = a.fact
    if f.amount.unit == "percent" and not f.amount.rough and (f.modality == "asserted" or f.modality == "planned")
      and (rx.find(order.before(s, a.at, 40), before_it) or rx.find(order.behind(s, a.upto, 20), behind_it)) then return f end
  end
end

--- The sums of money of the sentences of one paragraph, in one unit, each once; nil where there are several units.
local function levels(sentences, near)
  local found, seen, unit = {}, {}, nil
  for _, s in ipairs(sentences) do
    if s.document == near.document and s.line == near.line then
      for _, a in ipairs(s.list) do
        local amount = a.fact.amount
        local in_part = rx.find(order.behind(s, a.upto, 40), "(?i)^ in (?:cash|shares|stock) (?:and|plus)\\b") -- a part of the price
        local bare = not amount.unit and not a.fact.noun and rx.find(a.fact.text,
          "^\\d+\\.\\d\\d$") -- "48.50 rand for a share that had closed at 38.80"
        if (bare or amount.unit and rx.find(amount.unit, "^[A-Z]{3}\\??$")) and amount.nominal > 0 and not in_part then
          if unit and not bare and unit ~= amount.unit or amount.rough then return nil end
          unit = unit or amount.unit
          if not seen[amount.nominal] then table.insert(found, a.fact) end
          seen[amount.nominal] = true
        end
      end
    end
  end
  return found
end

--- Can the percentage lead from the one to the other, up or down? A premium goes up from the lower price.
local function leads(share, x, y, is_premium)
  local low, high = math.min(x, y), math.max(x, y)
  local up, down, slack = (high / low - 1) * 100, (1 - low / high) * 100, math.max(share.high - share.nominal, share.nominal * 0.02) + 0.1
  return math.abs(up - share.nominal) <= slack or not is_premium and math.abs(down - share.nominal) <= slack
end

--- The two of the amounts that come nearest to the percentage; nil where one pair makes it, or none comes near.
local function nearest(share, found, is_premium)
  local best, a, b = 2.5, nil, nil
  for x, y in gather.pairs(found) do
    local p, q = x.amount.nominal, y.amount.nominal
    if leads(share, p, q, is_premium) then return nil end
    local up = (math.max(p, q) / math.min(p, q) - 1) * 100
    local off = up > 0 and math.max(up, share.nominal) / math.min(up, share.nominal)
    if off and off < best then best, a, b = off, x, y end
  end
  return a, b
end

local over = "(?i)^ (?:premium )?(?:to|over|on|above|against|from|compared with) (?:the |its |their |Bow's )?(?:[\\p{L}'’-]+ ){0,6}?(?:price of |"
  .. "close of |closing price of |of |at )?\\D{0,3}$"
local base_excuse = "(?i)\\b(?:average|volume-weighted|year|month|annual\\w*|net|inflation|bond|respectively|up to)\\b"
local a_share = "(?i)^ (?:in cash |in shares |in cash and shares )?(?:a|per(?! cent)|for each|for every|each|"
  .. "apiece)(?: [\\p{L}&'’-]+){0,3}? ?(?:share|"
  .. "stock|unit|ticket)?\\b"
local offers = "(?i)\\b(?:offer\\w*|bid\\w*|pay\\w*|paid|deal|agreed|buy\\w*|values?|worth|takeover|terms)\\b"
local earlier = "(?i)\\b(?:first|initial|earlier|previous|original|opening|second|rejected|turned down|rebuffed|raised|improved|sweetened|from)\\b"

--- The price that the premium is counted from, where its own sentence tells it.
local function base_of(s, share)
  for i, a in ipairs(s.list) do
    local next = s.list[i + 1]
    if a.fact == share and next and next.fact.amount.unit and rx.find(next.fact.amount.unit, "^[A-Z]{3}")
      and rx.find(order.between(s, a, next), over) then return next.fact end
  end
end

--- The one price a share that the text has somebody offer; nil where it tells several.
local function offered(sentences, base)
  local found
  for _, s in ipairs(sentences) do
    for _, a in ipairs(s.list) do
      local x = a.fact.amount
      if x.unit == base.amount.unit and x.nominal ~= base.amount.nominal and rx.find(order.behind(s, a.upto, 40), a_share)
        and rx.find(s.sentence, offers) and not rx.find(s.sentence, earlier) then
        if found and found.amount.nominal ~= x.nominal then return nil end
        found = found or a.fact
      end
    end
  end
  return found
end

return {
  id = "premium-differs",
  title = "A premium or discount is not what the prices beside it make",
  why = "Dividing the one price by the other gives it.",
  severity = "warning",
  reads = { "amount" },
  scope = "document",
  group = {},
  false_positives = "A premium over a price that the paragraph does not tell.",

  check = function(said, report)
    local sentences = order.sentences(said)
    for _, s in ipairs(sentences) do
      local share = not rx.find(s.sentence, excuse) and premium(s)
      local found = share and levels(sentences, s)
      local a, b
      if found and #found >= 2 and #found <= 4 then a, b = nearest(share.amount, found, rx.find(s.sentence, "(?i)\\bpremium\\b")) end
      local claim = not a and not rx.find(s.sentence, base_excuse) and premium(s)
      local base = claim and base_of(s, claim)
      local price = base and offered(sentences, base)
      if price and not leads(claim.amount, price.amount.nominal, base.amount.nominal) then
        report { a = claim, b = price, more = { base }, message = string.format("%s, but from %s to %s", claim.text, tostring(base.amount),
          tostring(price.amount)), why = "the one price a share that the text has offered" }
      end
      if a then
        report { a = share, b = a, more = { b }, message = string.format("%s, but %s and %s are told", share.text, tostring(a.amount),
          tostring(b.amount)), why = "no two amounts of the paragraph make it" }
      end
    end
  end,

  flags = {
    "Arrow is offering 36 euros a share in cash for Bow.\n\nThat is a premium of 34 percent to the price of 25 euros at which the shares stood in "
      .. "April.",
    "The offer values each share at 24 euros. Bow closed on Friday at 20 euros, so that the bid carries a premium of 25 percent.",
    "The coat, once 180 dollars, goes for 126 dollars, a discount of 40 percent.",
    "The painting was bought for 4 million euros and sold for 5 million euros. That is a 35 percent profit.",
    "Investors were offered a premium of 20 percent on Tuesday, 48.50 euros for a share that had closed at 38.80 the night before.",
  },
  silent = {
    "Investors were offered a premium of 25 percent on Tuesday, 48.50 euros for a share that had closed at 38.80 the night before.",
    "Arrow is offering 36 euros a share in cash for Bow.\n\nThat is a premium of 44 percent to the price of 25 euros at which the shares stood in "
      .. "April.",
    "Arrow is offering 36 euros a share in cash for Bow.\n\nThat is a premium of 34 percent to the average price of 25 euros of the last three "
      .. "months.",
    "The offer values each share at 24 euros. Bow closed on Friday at 20 euros, so that the bid carries a premium of 20 percent.",
    "The coat, once 180 dollars, goes for 126 dollars, a discount of 30 percent.",
    "The offer values each share at 24 euros. Bow closed on Friday at 20 euros. "
      .. "The bid carries a premium of 25 percent over the average of the year.",
    "The offer values each share at 24 euros, a premium of 25 percent.",
    "The offer values each share at 24 euros. Bow has debts of 600 million euros; the bid carries a premium of 25 percent.",
    "Owners of Brandt will receive $26 in cash and 0.07 shares of Arrow for each share, equivalent to $45 a share. The offer is a premium "
      .. "of 54 per cent.",
  },
}
