--- What rules share that set two sentences of like wording against each other.
local gather = require "lib.gather"

local statements = {}

--- Words that tell of a part, of a sum, or of a state that changes by the day: the values may well differ.
local moving = "(?i)\\b(in all|all told|another|a further|additional|more than half|of (these|those|them|which|whom)|in total|altogether|"
  .. "still|remain(s|ed|ing)?|so far|by (then|now|noon|night|morning|evening)|first (hours?|days?|weeks?|months?|two|three|four|five|six|seven|"
  .. "eight|nine)|last (year|month|week|quarter)|a year (ago|earlier|before)|each|per(?! cent)|every|average|target|up from|down from|"
  .. "compared with|against|daily|today|yesterday|tonight|previous(ly)?|earlier|now|later|meanwhile|forecast|expected?|guidance|at most|at least|"
  .. "up to|if|would)\\b"

--- Does the sentence tell something that lasts, so that another value for it is a contradiction?
function statements.lasting(fact)
  return not fact.quoted and not fact.table and not rx.find(fact.sentence, moving)
end

local function place(fact)
  return fact.document .. "|" .. fact.sentence
end

--- All facts of the group by the sentence they stand in.
function statements.by_sentence(said)
  return gather.by(said, {}, place).of
end

--- The statements of each document in the order of the text: a list for each.
function statements.in_order(said)
  return said:texts { kind = "statement" }
end

--- Is it the only one in its sentence that `kin` holds to be of its kind?
function statements.alone(fact, sentences, kin)
  for _, other in ipairs(sentences[place(fact)]) do
    if other ~= fact and kin(fact, other) then return false end
  end
  return true
end

--- How many days before its text came out the day lies that a fact tells; nil where that is not known to the day.
local function ago(fact, date)
  if not fact.published.known then return nil end
  local least, most = date:days_until(fact.published)
  return least == most and least or nil
end

--- Do two texts of different days each tell of their own day ("on Friday", each the one it came out on)? Then it may be news twice.
function statements.own_days(a, b)
  local mine, other = ago(a, a.date), ago(b, b.date)
  return mine ~= nil and mine == other and math.abs(mine) <= 2
end

return statements
