--- "Ilse Brandt won the Lake run", and second in the table of results: a place that is told, and the one that the table numbers.
local gather = require "lib.gather"
local in_sentence = require "lib.in_sentence"
local tables = require "lib.rank_tables"

local heading = "(?i)^(?:#|no\\.?|rank|ranking|place|placing|pl\\.?|pos\\.?|position|finish|standing)$"

-- Another contest than that of the table, or another time of it.
local elsewhere = "(?i)\\b(?:among|age|groups?|category|categories|class|over \\d+|under \\d+|for (?:her|his|their)|own|last (?:year|season|"
  .. "time|week|month)|previous|earlier|before|heats?|semi-?finals?|qualif\\w+|stages?|laps?|"
  .. "half-?(?:way|time)|"
  .. "legs?|rounds?|had|would|will|could|might|world|olympic\\w*|european|national|then|behind|swim|bike|relay|junior|women['’]?s|men['’]?s|"
  .. "defending|"
  .. "former|reigning|champion in|(?:19|20)\\d\\d|ago|ever|never|not|until|disqualif\\w+|stripped|appeal\\w*|provisional\\w*|at first|lead|"
  .. "leading|led)\\b"

local contest = " (?:the |a |an |his |her |their )?(?:[\\p{L}\\d'’-]+ ){0,5}?(?:race|marathon|tournament|championships?|title|cup|"
  .. "competition|contest|"
  .. "regatta|rally|crown|trophy|run|tour|vuelta|giro|open|classic|grand prix|derby|ride|swim|crossing|ekiden|gold|first prize|first place|"
  .. "league|festival|election)\\b"

--- The tables that number their rows: a list of columns of places, for each table.
local function places(said)
  local found = gather.by(said, { kind = "cell" }, function(c)
    return c.label and c.heading and rx.find(c.heading, heading) and c.amount.nominal and string.format("%s %d %d", c.document, c.table.low,
      c.column.low)
  end)
  return found
end

--- Rows that are numbered from one, each once.
local function is_order(column)
  local seen = {}
  for _, c in ipairs(column) do
    if seen[c.amount.nominal] then return false end
    seen[c.amount.nominal] = true
  end
  return seen[1] and #column >= 2
end

--- The cell of the one row of that name.
local function cell_of(column, name)
  local found
  for _, c in ipairs(column) do
    if tables.same(name, c.label) then
      if found then return nil end
      found = c
    end
  end
  return found
end

--- "First in the climb": in what is no contest by its name.
local function in_part(f)
  local what = rx.match(in_sentence.behind(f), "^(?: place| spot)?( (?:in|at|on|up|over|of|to) [^,.;]+)")
  return what ~= nil and not rx.find(what, "(?i)^ \\p{Ll}+" .. contest)
end

--- Who took which place; nil where the fact tells no such thing for sure.
local function claim_of(f)
  if f.quoted or f.corrected or f.speaker or f.table or rx.find(f.sentence, elsewhere) then return nil end
  if f.kind == "placing" then return f.sort == "contest" and not in_part(f) and f.of, f.place.nominal end
  if f.matter ~= "contest" or f.state ~= "won" or not f.by then return nil end
  return rx.find(in_sentence.behind(f), "(?i)^" .. contest) and f.by or rx.find(f.text, "(?i)" .. contest) and f.by or nil, 1
end

local function check_claim(f, name, place, all, report)
  local shown
  for _, column in ipairs(all) do
    local cell = is_order(column) and cell_of(column, name)
    if cell and cell.amount.nominal == place then return end
    shown = shown or cell
  end
  if shown then
    report { a = f, b = shown, message = string.format("%s: number %d in the text, number %d in the table", name, place, shown.amount.nominal),
      why = "the table numbers its rows" }
  end
end

return {
  id = "placing-row",
  title = "Who took which place does not fit the table of results",
  why = "The table numbers its rows.",
  severity = "warning",
  reads = { "placing", "outcome", "cell" },
  group = { "story" },
  false_positives = "A table of another contest, or of one part of it.",

  check = function(said, report)
    local all = places(said)
    if #all == 0 then return end
    for _, kind in ipairs { "placing", "outcome" } do
      for f in said:each { kind = kind, modality = "asserted" } do
        local name, place = claim_of(f)
        if name then check_claim(f, name, place, all, report) end
      end
    end
  end,

  flags = {
    "date: 2025-05-11\nThe Lake run of Osby and Velm.\n\n| Place | Runner | Time |\n|---|---|---|\n| 1 | Dana Reyes | 31:12 |\n"
      .. "| 2 | Ilse Brandt | 31:40 |\n---\ndate: 2025-05-12\nIlse Brandt won the Lake run of Osby and Velm on Sunday, Dana Reyes said.",
    "date: 2025-05-11\nThe Lake run of Osby and Velm.\n\n| Place | Runner | Time |\n|---|---|---|\n| 1 | Dana Reyes | 31:12 |\n"
      .. "| 2 | Ilse Brandt | 31:40 |\n| 3 | Mira Solano | 32:02 |\n---\ndate: 2025-05-12\nIn the Lake run of Osby and Velm, Mira Solano "
      .. "came second.",
  },
  silent = {
    "date: 2025-05-11\nThe Lake run of Osby and Velm.\n\n| Place | Runner | Time |\n|---|---|---|\n| 1 | Dana Reyes | 31:12 |\n"
      .. "| 2 | Ilse Brandt | 31:40 |\n---\ndate: 2025-05-12\nIlse Brandt won the Lake run of Osby and Velm in 2019, and Dana Reyes won it "
      .. "on Sunday.",
    "date: 2025-05-11\nThe league of Osby and Velm.\n\n| Pos | Team | Points |\n|---|---|---|\n| 1 | Lima Town | 31 |\n"
      .. "| 2 | Osby Rovers | 30 |\n---\ndate: 2025-05-12\nOsby Rovers won the match against Velm, Dana Reyes said.",
    "date: 2025-05-11\nThe Lake run of Osby and Velm.\n\n| Place | Runner | Time |\n|---|---|---|\n| 1 | Dana Reyes | 31:12 |\n"
      .. "| 2 | Ilse Brandt | 31:40 |\n---\ndate: 2025-05-12\nIn the Lake run of Osby and Velm, Ilse Brandt came first among the teachers.",
  },
}
