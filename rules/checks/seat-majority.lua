--- "34 of the 81 seats and the Liberals nine, a majority of three": of 81 seats 43 are two more than 41, and five more than the others have.
-- People count a majority over all others, over the seats that are needed, or over the half; only what fits none of these is told.
local order = require "lib.in_order"

local majority = "(?i)\\b(?:a |an )?(?:overall |absolute |slim |narrow |bare |comfortable |wafer-thin |working |combined |parliamentary |solid |"
  .. "tiny )*majority of (?:just |only |a mere |exactly )?$"
local house = "(?i)\\b(?:seat|chamber|parliament|assembly|council|house|senate|congress|member|deput|lawmaker)"
local other = "(?i)\\b(?:short|needed|previous\\w*|last|lost|from|per ?cent|percent|votes?|would|could|polls?|projected|reduced|cut)\\b|%"

local seats = "(?i)\\b(?:of|in) (?:the |its |a |that |all )?(\\d{2,3})[- ](?:seats?|members?|strong)\\b|\\bthe (\\d{2,3})-(?:seat|member|strong)\\b|"
  .. "\\bof (?:the |its )?(\\d{2,3})(?:,| and | in )"

--- The seats of the house in the sentence: "of the 81 seats", "the 81-seat council", "81-member".
local function size_of(s)
  local x, y, z = rx.match(s.sentence, seats)
  local n = tonumber(x or y or z or "")
  for _, a in ipairs(n and n >= 9 and s.list or {}) do
    if a.fact.amount.nominal == n and not a.fact.amount.unit then return a end
  end
end

--- The margins that so many of so many seats may be called.
local function fits(held, size, gap)
  local rest, half = size - held, math.floor(size / 2) + 1
  for _, x in ipairs { held - rest, held - half, held - half + 1, held - size / 2 } do
    if math.abs(x - gap) < 0.6 then return true end
  end
  return false
end

--- The seats that the sentence adds up, its house and its majority aside; nil where one is no count of seats.
local function held(s, size, gap)
  local sum, n = 0, 0
  for _, a in ipairs(s.list) do
    if a ~= size and a ~= gap and not rx.find(order.before(s, a.at, 8), "(?i)\\b(?:the|these|all|both) $") then
      local f = a.fact
      if f.amount.unit or f.amount.rough or f.amount.nominal ~= math.floor(f.amount.nominal)
        or f.amount.nominal >= size.fact.amount.nominal then return nil end
      if f.noun and f.noun ~= "and" and not rx.find(f.noun, "^(?:seat|member|deput|lawmaker|councillor|senator|mp)") then return nil end
      sum, n = sum + f.amount.nominal, n + 1
    end
  end
  return n > 0 and n <= 4 and sum < size.fact.amount.nominal and sum or nil
end

return {
  id = "seat-majority",
  title = "A majority of seats that the seats told do not make",
  why = "A reader can take the one number from the other.",
  severity = "warning",
  reads = "amount",
  scope = "document",
  group = {},
  false_positives = "Seats of a speaker who does not vote.",

  check = function(said, report)
    for _, s in ipairs(order.sentences(said)) do
      local size = rx.find(s.sentence, house) and not rx.find(s.sentence, other) and size_of(s)
      for _, gap in ipairs(size and s.list or {}) do
        local sum = rx.find(order.before(s, gap.at, 60), majority) and not rx.find(order.behind(s, gap.upto, 12), "(?i)^ (?:to|out of|"
          .. "in)\\b") and held(s, size, gap)
        if sum and gap.fact.amount.nominal < size.fact.amount.nominal / 2 and not fits(sum, size.fact.amount.nominal, gap.fact.amount.nominal) then
          report { a = gap.fact, b = size.fact, message = string.format("%g of %s seats is no majority of %s", sum, tostring(size.fact.amount),
            tostring(gap.fact.amount)), why = "the seats told, less the others or less the half" }
        end
      end
    end
  end,

  flags = {
    "The Greens of Lima won 34 of the 81 seats and the Liberals nine, giving the two a majority of four seats.",
    "With 61 of 100 seats in the Lima assembly the Greens have a majority of 31.",
  },
  silent = {
    "The Greens of Lima won 34 of the 81 seats and the Liberals nine, giving the two a majority of five seats.",
    "The Greens of Lima won 34 of the 81 seats and the Liberals nine, giving the two a majority of two seats.",
    "With 61 of 100 seats in the Lima assembly the Greens have a majority of 22.",
    "With 61 of 100 seats in the Lima assembly the Greens are short of a majority of 67.",
    "The Greens of Lima got 34 of the 81 seats and a majority of 1,204 votes in Osby.",
  },
}
