--- 1,260 of the 4,200 may stay at home; "a fifth of the 4,200": the part and the whole stand here, the share of that whole there.
local days_apart = require "lib.days_apart"
local order = require "lib.in_order"
local sole = require "lib.sole"

local near = 10 -- days between the two texts

local of_whole = "(?i)^(?: (?!and\\b|but\\b|from\\b)[\\p{L}'’-]+){0,2},? (?:out )?of (?:the |its |their |his |her |all |all the |some |"
  .. "a total of |about |our )*[^\\w\\s]?$"
local of_them = "(?i)^(?: [\\p{L}'’-]+){0,6}, (?:of (?:which|whom|them)|including) (?:only |just |some |about )?$"
local whole_first = "(?i)(?:^|[.;:,] |^[\"“])of (?:the |its |their |his |her |all |all the |some |a total of |about |our )*[^\\w\\s]?$"
local or_share = "(?i)(?:,| \\(|;| -| –| —) ?(?:or|which is|that is|that makes|making|equal to|equivalent to|i\\.e\\.)? ?(?:about |some |"
  .. "just |only |nearly |almost |over |more than |less than |roughly |around |exactly )?$"
local other = "(?i)\\b(?:more|less|fewer|higher|lower|up|down|rose|fell|grew|increase\\w*|decrease\\w*|than|the rest|remaining|others?|"
  .. "another|further|each|average|target|at least|up to|would|could|might|may|want\\w*|forecast\\w*|expect\\w*)\\b"

local function usable(f)
  return f.amount.nominal and f.amount.nominal > 0 and not f.corrected and f.modality ~= "denied" and f.modality ~= "possible"
end

local function one_sort(part, whole)
  local x, y = part.fact.amount, whole.fact.amount
  return usable(part.fact) and usable(whole.fact) and not order.share(part.fact) and not order.share(whole.fact)
    and x.nominal < y.nominal and y.nominal >= 10
    and (x.unit == y.unit or not x.unit and x.nominal * 1000 > y.nominal)
end

--- Every part that a sentence tells of a whole: { part, whole, s }.
local function parts_of(sentences)
  local found = {}
  for _, s in ipairs(sentences) do
    for i = 1, #s.list - 1 do
      local a, b = s.list[i], s.list[i + 1]
      local between = order.between(s, a, b)
      if a.fact.text == b.fact.text then -- "180 of the 600" is one mention of two numbers
        local part, whole = a, b
        if a.fact.amount.nominal and b.fact.amount.nominal and a.fact.amount.nominal > b.fact.amount.nominal then part, whole = b, a end
        if one_sort(part, whole) and rx.find(a.fact.text, "(?i) of ") then table.insert(found, { part = part, whole = whole, s = s }) end
      elseif one_sort(a, b) and rx.find(between, of_whole) then table.insert(found, { part = a, whole = b, s = s })
      elseif one_sort(b, a) and (rx.find(between, of_them) or #between < 60 and rx.find(order.before(s, a.at, 30), whole_first)) then
        table.insert(found, { part = b, whole = a, s = s })
      end
    end
  end
  return found
end

--- Every share of a whole that is told with its number: "a fifth of the 4,200 people".
local function shares_of(sentences)
  local found = {}
  for _, s in ipairs(sentences) do
    for i, a in ipairs(s.list) do
      local b = order.share(a.fact) and s.list[i + 1]
      if b and usable(a.fact) and usable(b.fact) and not order.share(b.fact) and b.fact.amount.nominal >= 10
        and rx.find(order.between(s, a, b), of_whole) then
        table.insert(found, { share = a, whole = b, s = s })
      end
    end
  end
  return found
end

--- The least and the most that a share may be, in parts of one.
local function bounds(f)
  local unit = f.amount.unit == "percent" and 100 or 1
  local slack = unit == 1 and 0.02 or math.max(0.1 * (f.amount.rough and f.amount.nominal or 0), 0.02 * f.amount.nominal)
  return (f.amount.low - slack) / unit, (f.amount.high + slack) / unit
end

local function fits(share, part, whole)
  local low, high = bounds(share)
  local x, y = part.amount, whole.amount
  return x.low / y.high <= high and x.high / y.low >= low
end

local function equal(x, y)
  return x.amount.nominal == y.amount.nominal and (x.amount.unit == y.amount.unit)
end

--- "1,087 did so and 902 of them, or 83 percent": the share is that of a number between.
local function has_between(s, last, share)
  for _, a in ipairs(s.list) do
    if a.at > last.at and a.at < share.at then return true end
  end
  return false
end

--- ", or 36 percent": the one share behind the two numbers of its own sentence.
local function own_share(p)
  local found
  for _, a in ipairs(p.s.list) do
    if order.share(a.fact) then
      if found then return nil end
      found = a
    end
  end
  local last = p.part.at > p.whole.at and p.part or p.whole
  if not found or found.at < last.at or has_between(p.s, last, found) or not rx.find(order.between(p.s, last, found), or_share) then return nil end
  return not rx.find(order.behind(p.s, found.upto, 12), "(?i)^ (?:of|more|less|fewer|up|down|points?)\\b") and found.fact or nil
end

--- Where other texts tell both numbers too.
local function witnesses(p, sentences)
  local found = {}
  for _, s in ipairs(sentences) do
    for _, a in ipairs(s.document ~= p.s.document and #found < 3 and s.list or {}) do
      if equal(a.fact, p.part.fact) or equal(a.fact, p.whole.fact) then table.insert(found, a.fact) end
    end
  end
  return found
end

local function tell(report, share, p, more)
  local x, y = p.part.fact.amount, p.whole.fact.amount
  report { a = share, b = p.part.fact, more = more, message = string.format("%s of %s is %.1f%%, not %s", tostring(x), tostring(y),
    x.nominal / y.nominal * 100, share.text), why = "the part divided by the whole" }
end

return {
  id = "share-elsewhere",
  title = "A share of a whole is not what the part makes that another sentence tells",
  why = "Dividing the part by the whole gives the share.",
  severity = "warning",
  reads = { "amount", "statement" },
  group = { "story" },
  false_positives = "Two parts of one whole that are told in the same words.",

  check = function(said, report)
    local sentences = order.sentences(said)
    local pairs_of, text = parts_of(sentences), nil
    local shares = #pairs_of > 0 and shares_of(sentences) or {}
    for _, p in ipairs(pairs_of) do
      local own = not rx.find(p.s.sentence, other) and own_share(p)
      if own and not fits(own, p.part.fact, p.whole.fact) then tell(report, own, p, witnesses(p, sentences)) end
      for _, c in ipairs(shares) do
        local a, b = c.share.fact, p.part.fact
        if c.s ~= p.s and equal(c.whole.fact, p.whole.fact) and not fits(a, b, p.whole.fact)
          and not rx.find(c.s.sentence .. " " .. p.s.sentence, other) and days_apart.within(a, b, near) then
          text = text or sole.paragraphs(said)
          if sole.near(a, b, 2) or not a:same_document(b) and sole.around(a, b, text, 2) then tell(report, a, p, { p.whole.fact }) end
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nThe Osby mill lets 1,260 of its 4,200 workers stay at home, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nA fifth of the 4,200 workers of the Osby mill stay at home, said Dana Reyes.",
    "date: 2025-02-03\nTenants in 180 of the 600 flats of the Osby estate pay no rent, or 36 percent, said Dana Reyes.",
  },
  silent = {
    "date: 2025-02-03\nOf 1,120 pilots of the Arrow line who were entitled to vote 1,087 did so and 902 of them, or 83 percent, agreed.",
    "date: 2025-02-03\nOf the 600 flats of the Osby estate 180 are let and 45 of these, or a quarter, to nurses, said Dana Reyes.",
    "date: 2025-02-03\nThe Osby mill lets 1,260 of its 4,200 workers stay at home, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nThree in ten of the 4,200 workers of the Osby mill stay at home, said Dana Reyes.",
    "date: 2025-02-03\nTenants in 180 of the 600 flats of the Osby estate pay no rent, or 30 percent, said Dana Reyes.",
    "date: 2025-02-03\nThe Osby mill lets 1,260 of its 4,200 workers stay at home, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nA fifth of the 4,200 voted by post.",
  },
}
