--- "Of 3,080 who sent in a paper, 2,618 said yes. That is 95 percent": the two numbers of one sentence, and the share
-- that the next one makes of them.
local order = require "lib.in_order"

local opens = "(?i)^[\"'“‘]?(?:that|this|it|which)(?:'s|’s| is| was| makes| made| means| gives| gave| equals| comes to| amounts to) "
  .. "(?:a (?:share|rate|majority|proportion|turnout|success rate) of |just |only |a mere |exactly |some |about |almost |nearly |over )?$"
local of_whole = "(?i)\\bof (?:the |its |their |all |all the |some )?$"
local out_of = "(?i)^ (?:[\\p{L}'’-]+ ){0,4}(?:of|out of|among|from) (?:the |its |their |all |all the )?$"

local function is_count(f)
  return not f.amount.unit and f.amount.nominal and f.amount.nominal >= 3 and not f.amount.rough and not f.corrected
    and (f.modality == "asserted" or f.modality == "planned")
end

--- Part and whole where the sentence tells these two numbers alone.
local function part_and_whole(s)
  if #s.list ~= 2 then return nil end
  local a, b = s.list[1], s.list[2]
  if a.fact.text == b.fact.text and rx.find(a.fact.text, " of ") and is_count(a.fact) and is_count(b.fact) then -- "46 of the 230" is one mention
    if a.fact.amount.nominal > b.fact.amount.nominal then a, b = b, a end
    return a.fact, b.fact
  end
  if not is_count(a.fact) or not is_count(b.fact) or a.fact.amount.nominal == b.fact.amount.nominal then return nil end
  if rx.find(order.before(s, a.at, 20), of_whole) and a.fact.amount.nominal > b.fact.amount.nominal then return b.fact, a.fact end
  if rx.find(order.between(s, a, b), out_of) and b.fact.amount.nominal > a.fact.amount.nominal then return a.fact, b.fact end
  return nil
end

--- The percentage that is all the sentence tells, at its head.
local function share_alone(s)
  local a = s.list[1]
  if #s.list ~= 1 or a.fact.amount.unit ~= "percent" or not rx.find(order.before(s, a.at, 60), opens) then return nil end
  return not rx.find(order.behind(s, a.upto, 30), "(?i)^ (?:more|less|fewer|up|down|higher|lower|above|below|of|points?)\\b") and a.fact or nil
end

return {
  id = "share-of-counts",
  title = "A percentage is not what the two numbers of the sentence before make",
  why = "Part over whole is the share; a reader can divide.",
  severity = "warning",
  reads = { "amount" },
  scope = "document",
  group = {},
  false_positives = "A percentage of something else than the two numbers.",

  check = function(said, report)
    local before
    for _, s in ipairs(order.sentences(said)) do
      local share = before and before.document == s.document and s.line - before.line <= 2 and share_alone(s)
      local part, whole
      if share then part, whole = part_and_whole(before) end
      if part then
        local x = part.amount.nominal / whole.amount.nominal * 100
        local slack = math.max(share.amount.high - share.amount.nominal, 0) + (share.amount.rough and 3 or 0.6)
        if math.abs(x - share.amount.nominal) > slack and math.abs(100 - x - share.amount.nominal) > slack then
          report { a = share, b = part, more = { whole }, message = string.format("%s of %s is %.1f%%, not %s", tostring(part.amount),
            tostring(whole.amount), x, share.text), why = "the two numbers of the sentence before" }
        end
      end
      before = s
    end
  end,

  flags = {
    "Of 3,080 members in Lima who sent in a paper, 2,618 ticked the box for the strike. That is 95 percent.",
    "In Osby lead was found in 46 of the 230 wells that were opened. That is 12 percent.",
    "In May 412 beds of the 515 in the clinic were taken. That's a rate of 90 percent, the doctors say.",
  },
  silent = {
    "In Osby lead was found in 46 of the 230 wells that were opened. That is 12 percent more than in spring.",
    "Of 3,080 members in Lima who sent in a paper, 2,618 ticked the box for the strike. That is 85 percent.",
    "Of 3,080 members in Lima who sent in a paper, 2,618 ticked the box for the strike. That is 95 percent of the members abroad.",
    "Of 3,080 members in Lima who sent in a paper, 2,618 ticked the box for the strike. That is 15 percent more than last time.",
    "Lima counts 3,080 buses and 2,618 trams. That is 95 percent.",
  },
}
