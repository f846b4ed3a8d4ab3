--- "Bought goods worth 295 million. Of that, tea made up 212 billion": a part is no more than its whole. "Convicted on seven of nine counts and
-- acquitted on three": nor are two parts that exclude each other.
local order = require "lib.in_order"
local small = require "lib.number_words"

local opens = "(?i)^[\"“]?(?:Of|From|Out of|Among|Within) (?:that|this|it|these|those|them|the (?:total|sum|amount|money|whole))\\b,?"
local rising = "(?i)\\b(?:than|rose|risen|times|more|(?<!ma[dk]e )(?<!makes )up|grew|increase\\w*|by|compared|another|further|instead)\\b"

-- What happens to each of them once, and what else may.
local ways = {
  { "convict\\w*|(?:found|find|finds|pleaded) guilty|guilty", "acquit\\w*|clear(?:ed|s|ing)?|not guilty|dropped|dismissed" },
  { "won|wins?|winning|victor(?:y|ies)", "lost|loses?|losing|defeats?|drew|drawn" },
  { "passed|passes", "failed|fails" }, { "survived|rescued|saved|safe", "died|drowned|killed|dead|missing" },
  { "open(?:ed)?|reopened", "clos(?:e|ed)|shut" }, { "accept(?:ed)?|approved|backed|adopted|voted for|in favou?r", "reject(?:ed)?|refused|turned "
    .. "down|threw out|against|opposed|abstained" },
  { "found|recovered", "missing|lost" }, { "sold", "unsold|left|kept" }, { "stayed|remain(?:ed)?|kept", "left|quit|gone|went" },
  { "destroyed|burned down|collapsed", "undamaged|unharmed|intact|spared|still stand\\w*|left standing" }, { "elected|re-elected", "defeated|"
    .. "beaten" },
}

local function counts(f)
  return (f.modality == "asserted" or f.modality == "planned") and f.amount.nominal and f.amount.nominal > 0 and not f.corrected
    and not f.amount.rough
end

--- The greatest amount of the unit that the sentence tells; nil where it tells none.
local function most_of(s, unit)
  local most
  for _, a in ipairs(s.list) do
    if a.fact.amount.unit == unit and a.fact.amount.nominal and (not most or a.fact.amount.nominal > most.amount.nominal) then most = a.fact end
  end
  return most
end

local function check_of_that(sentences, report)
  for i = 2, #sentences do
    local before, s = sentences[i - 1], sentences[i]
    local part = s.list[1] and s.list[1].fact
    if before.document == s.document and s.line == before.line and rx.find(s.sentence, opens) and counts(part) and part.amount.unit
      and part.amount.unit ~= "percent" and not rx.find(order.before(s, s.list[1].at, 60), rising) then
      local whole = most_of(before, part.amount.unit)
      if whole and part.amount:more(whole.amount) then
        report { a = part, b = whole, message = string.format("%s of %s", tostring(part.amount), tostring(whole.amount)),
          why = "the sentence before tells the whole" }
      end
    end
  end
end

local number = "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
  .. "nineteen|twenty)"
local row = "(?i)^(.*?)\\b" .. number .. " (?:of|out of) (?:the |its |his |her |their |those |these |all )?" .. number .. "(?: [\\p{L}'’-]+){0,4}?,? "
  .. "((?:and|but|while)[^.;:,\\d]{2,60}?|[^.;:,\\d]{2,40}?) " .. number .. "(?![-%:\\d]|[.,]\\d| (?:of|out of|other|more|times|per ?cent|points?|"
  .. "years?|months?|days?|hours?|million|players|people)\\b)"

local function value(word)
  return tonumber(word) or small[string.lower(word)]
end

--- Does one of the words stand before the first number, and its contrary between the whole and the other part?
local function exclude(before, between)
  for _, way in ipairs(ways) do
    for k = 1, 2 do
      if rx.find(before, "(?i)\\b(?:" .. way[k] .. ")\\b") and rx.find(between, "(?i)\\b(?:" .. way[3 - k] .. ")\\b") then return true end
    end
  end
  return false
end

local function check_excluding(said, report)
  for s in said:each { kind = "statement" } do
    local before, x, whole, between, y
    if not s.quoted and not s.table and not s.question and rx.find(s.sentence, "(?i)\\b(?:of|out of)\\b") then
      before, x, whole, between, y = rx.match(s.sentence, row)
    end
    local part, all, other = x and value(x), x and value(whole), x and value(y)
    if part and all and other and part < all and other < all and part + other > all and not rx.find(between, rising) and exclude(before, between) then
      report { a = s, message = string.format("%d and %d are more than %d", part, other, all), why = "the two parts exclude each other" }
    end
  end
end

return {
  id = "part-over-whole",
  title = "A part is more than its whole",
  why = "A reader can see it without another text.",
  severity = "error",
  reads = { "amount", "statement" },
  scope = "document",
  group = {},
  false_positives = "\"Of that\" that speaks of something else than the sentence before.",

  check = function(said, report)
    local sentences = order.sentences(said)
    check_of_that(sentences, report)
    check_excluding(said, report)
  end,

  flags = {
    "Peru bought goods worth $295 million in Chile. Of that, wine made up $212 billion.",
    "Reyes was convicted on seven of nine counts and acquitted on three.",
    "The club of Lima won nine of its 12 games and lost five.",
  },
  silent = {
    "Peru bought goods worth $295 million in Chile. Of that, wine made up $212 million.",
    "Reyes was convicted on six of nine counts and acquitted on three.",
    "The club of Lima won nine of its 12 games and lost two.",
    "The club of Lima won nine of its 12 games and lost five players.\n\nIt won nine of its 12 games, and 15 others watched.",
  },
}
