-- The numbers of a short passage, one sentence or two, as a reader with a pencil writes them down: each with what it counts, and none left out.
-- Where a passage tells just three, one of them is what the other two make; the rules that use this know by a word which one that is.
local counting = require "lib.counting"
local goes_on = require "lib.goes_on"
local kept = require "lib.kept"
local statements = require "lib.statements"
local reckoned = {}

local number = "(?i)(?<![\\w.,:/$€£¥–-])(?:[A-Z]{0,2}([$€£¥]))?" .. counting.figure .. "(?![\\w:/]|[.,]\\d|[-–]\\d)"
local month = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|"
  .. "Dec\\.)"

-- A passage with one of these tells numbers that are not written as such, or that are not exact.
local vague = "(?i)\\b(?:dozens?|hundreds?|thousands|millions|scores|several|couple|pair|both|handful|another|further|additional|extra|"
  .. "some (?!\\d)|at least|at most|up to|between|if|would|could|"
  .. "might|(?-i:may)|unless|each other|respectively|including|includes?|included|besides|apart from|plus|previous\\w*|originally|first planned|"
  .. "expected|one (?:of|was|is|has|had|by)|target\\w*|forecast\\w*|also|initially|aged|years? old|not)\\b|\\p{Lu}\\p{L}+, \\d\\d?,|"
  .. "\\d[-–]\\d|[?\"“”]"

-- What bounds a number, and how far it may then lie from what is written.
local hedges = { { "about|around|roughly|approximately|some|or so", 0.88, 1.12 }, { "nearly|almost|just under|close to|not quite", 0.85, 1 },
  { "more than|over|just over|a little over|well over|upwards of", 1, 1.35 }, { "less than|fewer than|under", 0.65, 1 } }
for _, h in ipairs(hedges) do h[1] = "(?i)\\b(?:" .. h[1] .. ") (?:an? |the )?(?:[A-Z]{0,2}[$€£¥])?$" end

local measures = { kilometre = "kilomet(?:re|er)s?|km", mile = "miles?", metre = "met(?:re|er)s?", hectare = "hectares?", acre = "acres?",
  tonne = "tonnes?|tons?", kilo = "kilos?|kilograms?|kg", litre = "lit(?:re|er)s?", foot = "feet|foot", point = "(?:percentage )?points?",
  minute = "minutes?", hour = "hours?", day = "days?", week = "weeks?", month = "months?", year = "years?", barrel = "barrels?",
  cent = "cents?|pence", euro = "euros?", dollar = "dollars?", pound = "pounds?", crown = "crowns?|kron[eo]r|krona|krone|koruna",
  franc = "francs?", rupee = "rupees?", peso = "pesos?", shilling = "shillings?", lira = "liras?|lire", mark = "marks?", yen = "yen", yuan = "yuan",
  zloty = "zlotys?|zloty", rouble = "rou?bles?", dinar = "dinars?", rand = "rand",
  dirham = "dirhams?", shekel = "shekels?",
  forint = "forints?", naira = "naira", ["%"] = "per ?cent" }
local signs = { ["$"] = "dollar", ["€"] = "euro", ["£"] = "pound", ["¥"] = "yen" }
local money = { cent = true, euro = true, dollar = true, pound = true, crown = true, franc = true, rupee = true, peso = true, shilling = true,
  lira = true, mark = true, yen = true, yuan = true, zloty = true, rouble = true, dinar = true, rand = true,
  dirham = true, shekel = true, forint = true, naira = true }
local any_measure, unit_of = {}, {}
for name, forms in pairs(measures) do table.insert(any_measure, forms); unit_of[name] = "(?i)^(?:" .. forms .. ")$" end
any_measure = "(?i)^(?:[ -]and[ -]a[ -]half)?(?: of an?)?[ -](" .. table.concat(any_measure, "|") .. ")\\b"

local passing = "^(?:of|in|at|to|for|and|or|were|was|are|is|had|have|has|who|that|which|from|on|by|with|as|than|per|a|an|each|every|while|"
  .. "but|the|its|"
  .. "his|her|their|this|these|those|left|out)$"
local persons = { men = "man", women = "woman", people = "people", children = "child", police = "police", sheep = "sheep" }

--- The unit's own name: "km" is a kilometre.
local function unit_called(word)
  for name, forms in pairs(unit_of) do
    if rx.find(word, forms) then return name end
  end
end

--- What is counted: the first plural of the next four words, as one: "15 escaped prisoners".
local function noun_behind(text)
  local n = 0
  for word in rx.each(text, "(?<=[ -])[\\p{Ll}'’-]+|[^ ]") do
    n = n + 1
    if n > 3 or rx.find(word, passing) or rx.find(word, "^[^\\p{Ll}]") then return nil end
    if persons[word] then return persons[word] end
    if rx.find(word, "[^s]s$") then return rx.match(word, "^(.*?)(?:(?<=sh|ch|x)e)?s$") end
  end
end

--- Is the number a date, a year, a clock or a name?
local function is_no_count(text, at, upto)
  local before, behind = text:sub(1, at - 1), text:sub(upto + 1)
  local word = text:sub(at, upto)
  if rx.find(behind, "(?i)^ times\\b") then return true end -- "ten times as much": by how many, and not how many
  if rx.find(behind, "^(?:st|nd|rd|th)?(?: of)? " .. month .. "\\b") or rx.find(before, month .. " $") then return true end
  if rx.find(behind, "(?i)^ ?(?:[ap]\\.?m\\b|o['’]clock)") or rx.find(before,
    "(?i)\\b(?:number|no\\.|level|phase|stage|category|ward|room|block|group|route|(?<!the )line|train|flight|article|section|page) $")
    then return true end
  if rx.find(word, "^(?:1[5-9]|20)\\d\\d$") and not rx.find(behind, any_measure) then return true end
  return rx.find(word, "(?i)^one$") and not rx.find(behind, any_measure)
end

--- The least and the most that a hedged number may be, as shares of it; nil for a plain one.
local function hedged(before)
  for _, h in ipairs(hedges) do
    if rx.find(before, h[1]) then return { h[2], h[3] } end
  end
end

--- Half of the last digit that is written: "1.4 million" may be 50,000 more or less.
local function rounding(digits)
  local decimals, scale = rx.match(digits, "^\\d+(?:\\.(\\d+))?(?: (\\p{L}+))?$")
  if not decimals and not scale then return 0 end
  return 0.5 * counting.size("1" .. (scale and " " .. scale or "")) / 10 ^ #(decimals or "")
end

--- The rounding of several numbers together.
function reckoned.slack(list)
  local sum = 0
  for _, a in ipairs(list) do sum = sum + (a.slack or 0) end
  return sum
end

local function read(text, at, upto, sign, digits)
  local behind = text:sub(upto + 1)
  local word = rx.match(behind, any_measure)
  local percent = rx.find(behind, "^ ?%")
  local unit = percent and "%" or sign and signs[sign] or word and unit_called(word)
  local _, measured = rx.find(behind, any_measure)
  local after = measured and behind:sub(measured + 1) or behind
  local per = rx.match(after, "(?i)^(?: of \\p{L}+)? (?:a|an|per|each|every) (\\p{L}+)")
  local half = rx.find(behind, "^[ -]and[ -]a[ -]half\\b") or word and rx.find(after, "^ and a half\\b")
  return { n = counting.size(digits) + (half and 0.5 or 0), at = at, upto = upto, unit = unit, money = unit and money[unit] or false, noun = not unit
    and noun_behind(behind)
    or nil, per = per, text = text:sub(at, upto), after = after,
    hedged = hedged(text:sub(1, at - 1)), slack = rounding(digits) }
end

--- "Two hours and five minutes" are 125 minutes.
local function joined(list, text)
  for i = #list, 2, -1 do
    local a, b = list[i - 1], list[i]
    if a.unit == "hour" and b.unit == "minute" and rx.find(text:sub(a.upto + 1, b.at - 1), "^ hours?,? (?:and )?$") then
      a.n, a.unit, a.upto, a.after, a.per = a.n * 60 + b.n, "minute", b.upto, b.after, b.per
      table.remove(list, i)
    end
  end
  return list
end

--- The same with lengths of time in minutes, where some are told in hours and some in minutes.
function reckoned.in_minutes(list)
  local hours, minutes = false, false
  for _, a in ipairs(list) do hours, minutes = hours or a.unit == "hour", minutes or a.unit == "minute" end
  local found = {}
  for i, a in ipairs(hours and minutes and list or {}) do
    found[i] = {}
    for key, value in pairs(a) do found[i][key] = value end
    if a.unit == "hour" then found[i].n, found[i].unit = a.n * 60, "minute" end
  end
  return hours and minutes and found or list
end

--- Every number of the passage from left to right: { n, at, upto, unit, noun, per, money, text, after }; false where one of them is vague.
reckoned.numbers = kept(function(text)
  if rx.find(text, vague) then return false end
  local list, from = {}, 1
  while #list < 8 do
    local at, upto, sign, digits = rx.find(text, number, from)
    if not at then break end
    if not is_no_count(text, at, upto) then table.insert(list, read(text, at, upto, sign, digits)) end
    from = upto + 1
  end
  return joined(list, text)
end)

--- Can all these count one thing? No two of them have other units, or count other things.
function reckoned.alike(list)
  local unit, noun
  for _, a in ipairs(list) do
    if a.unit and unit and a.unit ~= unit or a.noun and noun and a.noun ~= noun then return false end
    unit, noun = unit or a.unit, noun or a.noun
  end
  return not (unit and noun)
end

--- What stands before a number and its hedge in its sentence, and behind it.
function reckoned.before(a, text)
  local before = rx.match(text:sub(1, a.at - 1), "([^.;]*)$")
  for _, h in ipairs(a.hedged and hedges or {}) do
    local at = rx.find(before, h[1])
    if at then return before:sub(1, at - 1) end
  end
  return before
end

function reckoned.behind(a, text) return rx.match(text:sub(a.upto + 1), "^((?:[^.;]|\\.(?=\\d))*)") end

--- Is it wrong too with the least and the most that the hedged number may be? Of several hedged ones nothing is certain.
local function stays_wrong(rule, list, rest, found)
  local one
  for _, a in ipairs(list) do
    if a.hedged and one then return false end
    one = a.hedged and a or one
  end
  if not one then return true end
  if not rule.hedges then return false end
  local n, sure = one.n, true
  for _, share in ipairs(one.hedged) do
    one.n = n * share
    sure = sure and rule.wrong(list, rest, found) ~= nil
  end
  one.n = n
  return sure
end

--- The text with a stretch of it struck out, so that its numbers are not counted: what a rule reads by itself.
function reckoned.struck(text, at, upto)
  local dashes = ""
  for _ = at, upto do dashes = dashes .. "_" end
  return text:sub(1, at - 1) .. dashes .. text:sub(upto + 1)
end

local aside = ", (?:which|who|where|whose) [^,.;:]{3,80},"

--- Have the numbers of the stretch units of their own, and no number outside any of these?
local function is_of_other_units(list, at, upto)
  local inside, outside, any = {}, {}, false
  for _, a in ipairs(list) do
    local within = a.at > at and a.upto < upto
    if within and not a.unit then return false end
    if within then inside[a.unit], any = true, true elseif a.unit then outside[a.unit] = true end
  end
  for unit in pairs(inside) do
    if outside[unit] then return false end
  end
  return any
end

--- "Osby, which lies two hours from the coast, has 40 boats": what is told by the way, in another unit, is no number of the sum.
local without_asides = kept(function(text)
  local rest, from = text, 1
  while true do
    local at, upto = rx.find(text, aside, from)
    local list = at and reckoned.numbers(text)
    if not list then return rest end
    if is_of_other_units(list, at, upto) then rest = reckoned.struck(rest, at + 1, upto - 1) end
    from = upto
  end
end)

--- What is wrong with the passage, by the rule: it has its word, no excuse, and as many numbers as the rule can use.
local function fault(rule, text)
  if rx.find(text, rule.excuse) then return nil end
  local rest, found = without_asides(text), nil
  if rule.apart then rest, found = rule.apart(rest) end
  local list = rest and reckoned.numbers(rest)
  local message = list and #list >= (rule.least or 3) and #list <= (rule.most or 3) and rule.wrong(list, rest, found)
  return message and stays_wrong(rule, list, rest, found) and message or nil
end

local function plain(s)
  return not s.table and not s.question and not s.headline
end

--- A function that gives the sentences before and behind another in its paragraph, or so near; the order of the text is made when first asked for.
local function in_text(said)
  local before, behind
  return function(s)
    if not before then
      before, behind = {}, {}
      for _, list in ipairs(statements.in_order(said)) do
        for i = 2, #list do
          local a, b = list[i - 1], list[i]
          if goes_on(a, b) and plain(a) and plain(b) then before[b], behind[a] = a, b end
        end
      end
    end
    return before[s], behind[s]
  end
end

--- The first fault of the sentence, of it and the one or two before, of it and the one behind; and the other sentence.
local function look(rule, s, beside)
  local message = fault(rule, s.sentence)
  if message then return message, nil end
  local before, behind = beside(s)
  message = before and fault(rule, before.sentence .. " " .. s.sentence)
  if message then return message, before end
  local first = before and beside(before)
  message = first and fault(rule, first.sentence .. " " .. before.sentence .. " " .. s.sentence)
  if message then return message, first end
  return behind and fault(rule, s.sentence .. " " .. behind.sentence) or nil, behind
end

--- A rule's `check`: asks `rule.wrong(list, text)` of each sentence in which `rule.test` is found, alone and with its neighbours. It gives a message.
-- With `hedges` a rule takes "nearly 60" too. `rule.apart(text)` may take out what is no plain number, a ratio or a share: the
-- text without it, and what it told.
function reckoned.check(rule)
  return function(said, report)
    local beside, told = in_text(said), {}
    for s in said:each { kind = "statement" } do
      if plain(s) and rx.find(s.sentence, rule.test) then
        local message, other = look(rule, s, beside)
        if message and not told[message] then report { a = s, b = other, message = message, why = rule.why } end
        if message then told[message] = true end
      end
    end
  end
end

return reckoned
