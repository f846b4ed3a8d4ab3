--- "Beat Ruiz by 824 votes", and what the two got, told elsewhere with their names: subtracting gives another lead.
local order = require "lib.in_order"
local margins = require "lib.margins"

local other_vote = "(?i)\\b(?:last|previous|earlier|ago|then|than|first (?:round|ballot|vote)|exit poll|initial\\w*|provisional\\w*|"
  .. "preliminary|recount\\w*|postal|counted so far|at first)\\b"
local named_before = "(\\p{Lu}[\\p{L}'’-]+)(?: \\([^()]*\\))?(?:,| (?:had|got|won|took|received|polled|secured|gained|drew|has|with|on|at|finished|"
  .. "ended|scored|collected|came|was|in|the|only|just|a|total|of|votes|for))*,? ?$"

local early = "(?i)\\b(?:reporting|(?:precincts|stations|districts|boxes|ballots|votes) (?:in|counted|tallied|processed|declared)|partial|so far)\\b"

--- Told of this vote, and of its end?
local function is_final(sentence)
  return not rx.find(sentence, other_vote) and (not rx.find(sentence, early) or rx.find(sentence, "(?i)\\b(?:all|final)\\b") ~= nil)
end

local function is_lead(s, a)
  return margins.is_gap(s, a) or rx.find(order.before(s, a.at, 40), "(?i)\\b(?:lead|edge|cushion|majority) of (?:just |only )?$") ~= nil
end

--- Whose number it is: the name right before it, or the first cell of its row.
local function whose(s, a)
  if a.fact.table then return rx.match(s.sentence, "^(?:[\\p{L}'’.-]+ )*?(\\p{Lu}[\\p{L}'’-]+) [\\d.,]+$") end
  local name = rx.match(order.before(s, a.at, 60), named_before)
  return name or rx.match(order.behind(s, a.upto, 40), "^ (?:votes )?(?:for|went to|against) (?:\\p{Lu}[\\p{L}'’.-]+ "
    .. ")*?(\\p{Lu}[\\p{L}'’-]+)(?=[,.;]|$| )")
end

local function is_result(f)
  return not f.amount.unit and f.amount.exact and not f.amount.rough and f.amount.nominal >= 50 and not f.corrected and f.modality == "asserted"
    and (not f.noun or rx.find(f.noun, "^(?:vote|ballot)$"))
end

--- The sentences of the story, rows of tables too.
local function sentences(said)
  local found = order.sentences(said)
  for f in said:each { kind = "amount" } do
    if f.table and f.amount.nominal then
      table.insert(found, { sentence = f.sentence, document = f.document, line = f.line, first = f,
        list = { { fact = f, at = rx.has(f.sentence, f.text) or 1, upto = #f.sentence } } })
    end
  end
  return found
end

--- What each name got, where the story tells one number alone for it: name -> fact.
local function results(list)
  local found, votes = {}, false
  for _, s in ipairs(list) do
    for _, a in ipairs(is_final(s.sentence) and s.list or {}) do
      local part = rx.find(order.behind(s, a.upto, 20), "(?i)^ (?:votes )?(?:in|at|from|there|by post|among)\\b")
      local name = is_result(a.fact) and not part and not is_lead(s, a) and whose(s, a)
      if name then
        votes = votes or a.fact.noun ~= nil
        if found[name] == nil then found[name] = a.fact
        elseif found[name] and found[name].amount.nominal ~= a.fact.amount.nominal then found[name] = false end
      end
    end
  end
  return votes and found or {}
end

--- The two who are named with a result; nil where there are more or fewer.
local function rivals(sentence, found)
  local names = {}
  for name, fact in pairs(found) do
    if fact and rx.find(sentence, "\\b\\Q" .. name .. "\\E\\b") then table.insert(names, name) end
  end
  return #names == 2 and found[names[1]], #names == 2 and found[names[2]]
end

return {
  id = "lead-differs",
  title = "A lead in votes is not the difference of what the two got",
  why = "Subtracting gives the lead.",
  severity = "error",
  reads = { "amount" },
  group = { "story" },
  false_positives = "Two votes of one story of which each number is told once.",

  check = function(said, report)
    local list = sentences(said)
    local found = results(list)
    for _, s in ipairs(list) do
      local x, y = rivals(s.sentence, found)
      for _, a in ipairs(x and is_final(s.sentence) and s.list or {}) do
        local gap, f = a.fact.amount.nominal, a.fact
        if is_lead(s, a) and not f.amount.unit and f.amount.exact and not f.amount.rough and not f.quoted and f.modality ~= "denied"
          and f.noun == "vote" and math.abs(x.amount.nominal - y.amount.nominal) ~= gap and gap < math.max(x.amount.nominal, y.amount.nominal) then
          report { a = f, b = x, more = { y }, message = string.format("%s less %s is %g, not %g", tostring(x.amount), tostring(y.amount),
            math.abs(x.amount.nominal - y.amount.nominal), gap), why = "what the two got, by their names" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nMaria Sand was elected mayor of Lima, beating Carlos Ruiz by 824 votes.\n\nSand had 18,462 votes, or 51 percent, "
      .. "and Ruiz 17,738.",
    "date: 2025-02-03\nMaria Sand of Lima finished 410 votes ahead of Carlos Ruiz.\n\nThe count gave 6,120 votes to Peru's postal voters.\n---\n"
      .. "date: 2025-02-03\nIn Lima Carlos Ruiz got 7,210 votes, Maria Sand 7,520 votes.",
    "date: 2025-02-03\nSand won Lima by 824 votes from Ruiz.\n\n| Name | Votes |\n|---|---|\n| Maria Sand | 18,462 |\n| Carlos Ruiz | 17,738 |\n\n"
      .. "In Lima Sand had 18,462 votes.",
  },
  silent = {
    "date: 2025-02-03\nMaria Sand was elected mayor of Lima, beating Carlos Ruiz by 724 votes.\n\nSand had 18,462 votes, or 51 percent, "
      .. "and Ruiz 17,738.",
    "date: 2025-02-03\nMaria Sand was elected mayor of Lima, beating Carlos Ruiz by some 700 votes.\n\nSand had 18,462 votes, and Ruiz 17,738.",
    "date: 2025-02-03\nMaria Sand led Carlos Ruiz of Lima by 90 votes in the first round.\n\nSand had 18,462 votes, and Ruiz 17,738.",
    "date: 2025-02-03\nMaria Sand beat Ada Brink of Lima by 824 votes.\n\nSand had 18,462 votes, and Ruiz 17,738.",
    "date: 2025-02-03\nMaria Sand beat Carlos Ruiz of Lima by 824 votes.\n\nSand had 9,462 votes in the hills, and 9,100 votes at the "
      .. "port; Ruiz had 17,738.",
  },
}
