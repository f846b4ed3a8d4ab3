--- "Arlen, the country's largest lender": in the table Bow lends more. Whom the sentence ranks is found by the names of the rows, and a table
-- whose rows go
-- down by size leaves out none of those in front.
local gather = require "lib.gather"
local tables = require "lib.rank_tables"

-- What may stand between a name and its place.
local joins = "(?i)^(?:,|-|–|'s|’s|\\(| with [^,.;]{1,40},|(?: |^)(?:is|are|was|were|remains?|remained|became|becomes|has become|now|the|a|an|as|"
  .. "also|by far|its|their|our|this|clearly|again|still|easily|only|though|which|that|who|[\\p{L}-]+['’]s?)){1,9} $"
local behind_of = "(?i)^(?: [\\p{L}-]+){0,3}(?: (?:in|of|on|at) (?:the |our |its )?(?:[\\p{L}-]+)(?: [\\p{L}-]+)?)?,? (?:(?:is|was|are) (?:the )?)?$"
local moves = "(?i)^(?:finished|came|ended|placed|climbed|rose|moved|fell|dropped|slipped|went|jumped)\\b" -- "Arlen climbed to second"
local other = "(?i)\\b(?:world|global|worldwide|europe\\w*|asia\\w*|africa\\w*|america\\w*|planet|ever|history|record|since|not|no longer|once|"
  .. "former|used to|would|could|will|if|one of|until|joint|ago|last year|previous|combined|together|(?:19|20)\\d\\d|second time|per head|"
  .. "per capita|apart from|except|fastest[- ]growing|by (?!far)\\p{Ll}+)\\b"

--- Where the row's name stands in the sentence, and what lies between it and the claim; nil where they are not joined.
local function is_told_of(label, claim, at)
  local name = rx.match(label, "^[^(]*\\w") or label
  local first, last = rx.find(claim.sentence, "(?i)\\b\\Q" .. name .. "\\E(?![\\p{L}-])")
  if not first or #name < 4 then return false end
  local between = claim.sentence:sub(last + 1, at - 1)
  if last < at then return rx.find(between, joins) ~= nil or between == " " and rx.find(claim.text, moves) ~= nil end
  local upto = at + #claim.text
  return first > upto and rx.find(claim.sentence:sub(upto, first - 1), behind_of) ~= nil
end

--- The tables of the group: { [document and table] = list of columns }.
local function by_table(said)
  local found = gather.new()
  for _, column in ipairs(tables.columns(said)) do
    gather.put(found, column[1].document .. " " .. column[1].table.low, column)
  end
  return found
end

--- Do the rows go down, each by size?
local function goes_down(column)
  for i = 2, #column do
    if column[i].amount.nominal > column[i - 1].amount.nominal then return false end
  end
  return #column >= 4
end

--- The places of the row in the columns that rank something, from the best to the worst, with an example of who stands above it, and whether the
-- table
-- goes down by one of them.
local function places(list, label)
  local best, worst, above, own, sorted
  for _, column in ipairs(list) do
    local place, cell, example = nil, nil, nil
    if tables.ranks_something(column) then place, cell, example = tables.stand(column, label) end
    if place then
      if not best or place < best then best, above, own = place, example, cell end
      worst = math.max(worst or place, place)
      sorted = sorted or goes_down(column)
    end
  end
  return best, worst, above, own, sorted
end

--- The labels of the rows, each once.
local function labels_of(list)
  local seen, found = {}, {}
  for _, column in ipairs(list) do
    for _, cell in ipairs(column) do
      if not seen[cell.label] then table.insert(found, cell.label) end
      seen[cell.label] = true
    end
  end
  return found
end

--- The one row that the sentence ranks, by its name or by whom the claim is told of; nil where it is none, or two.
local function row_of(list, claim, at)
  local found
  for _, label in ipairs(labels_of(list)) do
    local is_it
    if claim.kind == "standing" then is_it = tables.same(claim.of, label) else is_it = is_told_of(label, claim, at) end
    if is_it and found then return nil end
    if is_it then found = label end
  end
  return found
end

local function usable(claim)
  if claim.kind == "standing" and not claim.of then return false end
  local by = claim.by == "place" or tables.sizes[claim.by]
  -- "Arlen, the largest lender, will pass on the cut": what is to come is not the place
  local told = claim.modality == "asserted" or claim.modality == "planned" and claim.kind == "ranked"
  return by and told and not claim.corrected and not claim.quoted and not claim.speaker and claim.place.nominal
    and claim.place.nominal <= 12 and not rx.find(claim.sentence, "\\?$")
end

-- Another contest than that of the table, or another time of it.
local elsewhere = "(?i)\\b(?:last|previous|earlier|before|heats?|semi-?finals?|qualif\\w+|stages?|laps?|half-?(?:way|time)|season|year|also|had|"
  .. "world|olympic\\w*|european|national|january|february|march|april|june|july|august|september|october|november|december|then|after|from|behind|"
  .. "swim|bike|run|relay|team|round|would|will|could)\\b"

--- The place that the table itself gives the row in its column of places.
local function place_in(list, label)
  for _, column in ipairs(list) do
    if column[1].heading and rx.find(column[1].heading, "(?i)^(?:#|no\\.?|rank|place|pos(?:ition)?)$") then
      for _, cell in ipairs(column) do
        if cell.label == label then return cell end
      end
    end
  end
end

--- "Finished third" over a table of the race that has the name in second place.
local function check_place(claim, list, label, all, report)
  local cell = claim.by == "place" and #all == 1 and list[1][1].document == claim.document and place_in(list, label)
  if cell and not rx.find(claim.sentence, elsewhere) and cell.amount:apart(claim.place) then
    report { a = claim, b = cell, message = string.format("told to be number %d, but number %d in the table", claim.place.nominal,
      cell.amount.nominal), why = "the table numbers its rows" }
    return true
  end
end

local function check_claim(claim, list, all, report)
  local at = rx.has(claim.sentence, claim.text)
  local clause = at and (rx.match(claim.sentence:sub(1, at - 1), "[^.;:]{0,60}$") or "") .. (rx.match(claim.sentence:sub(at), "^[^.,;:]{0,70}")
    or "")
  local label = at and not rx.find(clause, other) and row_of(list, claim, at)
  if label and check_place(claim, list, label, all, report) then return end
  local best, worst, above, own, sorted = nil, nil, nil, nil, nil
  if label then best, worst, above, own, sorted = places(list, label) end
  local told = claim.place.nominal
  if best and best > told and above or best and sorted and worst < told then
    report { a = claim, b = best > told and above or own, more = { own },
      message = string.format("told to be number %d, but number %d in the table", told,
      best > told and best or worst), why = "no column of the table puts it there" }
  end
end

return {
  id = "rank-row",
  title = "A place told of one row of a table does not fit the table",
  why = "A reader can count the rows that have more.",
  severity = "warning",
  reads = { "ranked", "standing", "cell" },
  group = { "story" },
  false_positives = "A table of another year, or of another circle than the one that the sentence ranks in.",

  check = function(said, report)
    local all = by_table(said)
    for _, kind in ipairs { "ranked", "standing" } do
      for claim in said:each { kind = kind } do
        for _, list in ipairs(usable(claim) and all or {}) do check_claim(claim, list, all, report) end
      end
    end
  end,

  flags = {
    "Arlen, the country's largest lender, will pass on the cut.\n\n| Bank | Loans |\n|---|---|\n| Bowbank | 214 |\n| Arlen | 188 |\n| Crayford | "
      .. "121 |\n"
      .. "| Dale | 77 |",
    "The Greens are the fourth-strongest group in the house.\n\n| Party | Seats |\n|---|---|\n| Arlen Party | 44 |\n| Farmers | 38 |\n| Greens | "
      .. "17 |\n"
      .. "| Liberals | 13 |\n| Others | 4 |",
    "The Greens are the fourth-strongest group in the house.\n\n| Party | Seats |\n|---|---|\n| Arlen Party | 44 |\n| Farmers | 38 |\n"
      .. "| Green Alternative | 17 |\n| Liberals | 13 |\n| Others | 4 |",
    "The second-biggest item, Roads, takes more than the schools.\n\n| Item | Millions |\n|---|---|\n| Wages | 41 |\n| Power | 28 |\n| Roads | "
      .. "22 |\n| Parks | 4 |",
    "Ada Brink finished third in the mile.\n\n| Place | Runner | Time |\n|---|---|---|\n| 1 | Ruth Otto | 4:31 |\n| 2 | Ada Brink | 4:34 |\n"
      .. "| 3 | Maria Lund | 4:40 |",
    "Osby Town climbed to second on Sunday.\n\n| Pos | Team | Points |\n|---|---|---|\n| 1 | Lima | 41 |\n| 2 | Perrin | 40 |\n| 3 | "
      .. "Osby Town | 38 |\n| 4 | Velm | 33 |",
  },
  silent = {
    "Arlen, the country's second-largest lender, will pass on the cut.\n\n| Bank | Loans |\n|---|---|\n| Bowbank | 214 |\n| Arlen | 188 |\n"
      .. "| Crayford | 121 |\n| Dale | 77 |",
    "Arlen, the world's largest lender, will pass on the cut.\n\n| Bank | Loans |\n|---|---|\n| Bowbank | 214 |\n| Arlen | 188 |\n| Crayford | "
      .. "121 |\n| Dale | 77 |",
    "Arlen, the country's largest lender by assets, will pass on the cut.\n\n| Bank | Loans |\n|---|---|\n| Bowbank | 214 |\n| Arlen | 188 |\n"
      .. "| Crayford | 121 |\n| Dale | 77 |",
    "The Greens are the fourth-strongest group in the house.\n\n| Party | Seats |\n|---|---|\n| Farmers | 38 |\n| Greens | 17 |\n| Arlen Party | "
      .. "44 |\n"
      .. "| Liberals | 13 |\n| Others | 4 |",
    "Arlen had asked the country's largest lender.\n\n| Bank | Loans |\n|---|---|\n| Bowbank | 214 |\n| Arlen | 188 |\n| Crayford | 121 |\n| "
      .. "Dale | 77 |",
    "Ada Brink finished third in last year's mile.\n\n| Place | Runner | Time |\n|---|---|---|\n| 1 | Ruth Otto | 4:31 |\n| 2 | Ada Brink | "
      .. "4:34 |\n| 3 | Maria Lund | 4:40 |",
    "Ada Brink finished second in the mile.\n\n| Place | Runner | Time |\n|---|---|---|\n| 1 | Ruth Otto | 4:31 |\n| 2 | Ada Brink | 4:34 |\n"
      .. "| 3 | Maria Lund | 4:40 |",
  },
}
