--- "Before 164,000 listeners at 16 concerts, an average of 12,250 per concert": a total, so many, and so much for each. What each is counted by
-- ("per concert", "a night") names the second number; the words between do not matter.
local figures = require "lib.figures"

local per = "(?i)^(?: [\\p{L}'’-]+){0,3}? (?:a|an|per(?! cent)|each|every|for each|for every|from each|to each)(?: single| one)? ([\\p{L}-]{3,})\\b"
local for_all = "(?i)^(?: [\\p{L}'’-]+){0,2}? (?:each|apiece)(?=[,.;:)]|$)"
local mean = "(?i)\\b(?:average[ds]?|averag(?:es|ing)|mean)\\b"

-- Words that say nothing but that one number is told anew.
local anew = "(?i)(?:^|[,;:(–—]|- | or) ?[\"“]?(?:(?:an?|the|or|i\\.e\\.|that|this|it|they|which|is|was|are|were|would be|works? out|worked out|"
  .. "comes?|came|amounts?|amounted|mak(?:es?|ing)|made|giv(?:es?|ing)|gave|means?|meant|meaning|equals?|equal|to|at|about|around|some|roughly|"
  .. "nearly|almost|just|exactly|only|equivalent|of|so|and|thus|for|with|well|i e|mere|good) ?)*(?:[A-Z]{0,3}[^\\w\\s]?)$"
local other = "(?i)\\b(?:used to|normally|usual\\w*|previous\\w*|earlier|last (?:year|season|month|week)|instead|compared|than|remaining|others?|"
  .. "up to|respectively|of which|of whom|including|besides|plus|rest|target|if|further|another|busiest|peak|record)\\b"
local narrowed = "(?i)^ (?:in|at|for|on|during|before|after|under|when|if|outside|excluding|among|from|more|less|fewer|higher|lower|and|between|"
  .. "apart|old|later|ago|off)\\b"

--- "concert" and "concerts", "city" and "cities".
local function one_word(word, noun)
  word, noun = word:lower(), noun:lower()
  return word == noun or word == noun .. "s" or word == noun .. "es" or noun:sub(-1) == "y" and word == noun:sub(1, -2) .. "ies"
end

--- Does the figure count what `noun` names: "16 concerts", "the four summer nights"?
local function counts(a, noun)
  for word in rx.each(a.fact.text, "[\\p{L}-]+") do
    if one_word(word, noun) then return true end
  end
  if a.fact.amount.unit then return false end
  local words = rx.match(figures.behind(a), "^((?: (?!of\\b|in\\b|and\\b|at\\b|for\\b|on\\b|to\\b|with\\b|by\\b)[\\p{L}'’-]+){1,3})") or ""
  for word in rx.each(words, "[\\p{L}-]+") do
    if word:sub(-1) == "s" and one_word(word, noun) then return true end
  end
  return false
end

local in_all = "(?i)^ (?:altogether|in all|in total|all told|together|combined)\\b"
local which_costs = "(?i), (?:costing|bringing in|bringing|making|giving|raising|totalling|adding up to|which (?:makes|comes to|costs)|or|a total of)"
  .. "(?: (?:the [\\p{L}]+|it|them|about|some|a total of|in all))* ?(?:[A-Z]{0,3}[^\\w\\s]?)$"

--- Does a figure behind this one sum it up: "7 million apiece, 210 million altogether"?
local function is_summed_up(a, list)
  for _, b in ipairs(list) do
    local alike = b.s == a.s and b.at > a.upto and b.fact.amount.unit == a.fact.amount.unit
    if alike and (rx.find(figures.behind(b), in_all) or rx.find(figures.before(b), which_costs)) then return true end
  end
  return false
end

--- The noun that a figure is told for each of, "" where it is not told ("40 euros each", "an average of 40"); nil where the figure is no such one.
local function each_of(a, list)
  local lead, behind = figures.before(a), figures.behind(a)
  local own = rx.match(lead, "([^,;:(–—]*)$") or lead
  local averaged = rx.find(own, mean) ~= nil
  local told = a.fact.amount.unit and (rx.find(behind, "(?i)^ (?:each|apiece)\\b") or rx.find(own, "(?i)\\beach\\b"))
  if told and is_summed_up(a, list) then return "" end
  if a.fact.amount.unit and rx.find(own, "(?i)^ ?(?:so|giving|leaving|meaning|which means)(?: that)? each\\b") then return "" end
  if not averaged and not rx.find(lead, anew) then return nil end
  local _, upto, noun = rx.find(behind, per)
  if noun and not rx.find(behind:sub(upto + 1), narrowed) then return noun end
  local alone = averaged and a.fact.amount.unit and rx.find(behind, "^[,.;)]") -- "at an average price of 3.2 million kronor,"
  return (alone or rx.find(behind, for_all)) and "" or nil
end

--- The one figure of the list that the function takes; nil where several do.
local function only(list, takes)
  local found
  for _, a in ipairs(list) do
    if takes(a) then
      if found and found.fact.amount.nominal ~= a.fact.amount.nominal then return nil end
      found = found or a
    end
  end
  return found
end

local function like(x, y)
  if x.amount.unit ~= y.amount.unit or x.kind ~= y.kind then return false end
  return not x.noun or not y.noun or x.noun == y.noun or rx.find(x.noun, "(?:ed|ing)$") ~= nil
end

--- How many they are, as bounds: "over four nights" are four.
local function number_of(n)
  local x = n.fact.amount
  local wide = x.rough and 0.05 * x.nominal or 0
  return x.nominal - wide, x.nominal + wide
end

local function misses(total, n, each)
  local a, b = figures.bounds(total.fact.amount)
  local c, d = figures.bounds(each.fact.amount)
  local least, most = number_of(n)
  local x, y = a / most, b / least
  local told, made = each.fact.amount.nominal, total.fact.amount.nominal / n.fact.amount.nominal
  local ratio = math.max(told, made) / math.min(told, made)
  return (x > d or y < c) and ratio > 1.03 and ratio < 12
end

--- The total and the number of those who share it, in the sentence of the figure or in it and the one before.
local function total_and_number(each, noun, list)
  local n = only(list, function(a)
    if a == each or a.fact.amount.nominal < 2 then return false end
    if noun ~= "" then return counts(a, noun) end
    return a.fact.kind == "amount" and not a.fact.amount.unit and not like(a.fact, each.fact)
  end)
  local total = n and only(list, function(a)
    return a ~= each and a ~= n and like(a.fact, each.fact) and a.fact.amount.nominal > 1.2 * each.fact.amount.nominal
  end)
  return total, n
end

local function usable(a)
  local x = a.fact.amount
  return figures.plain(a.fact) and x.nominal > 0 and x.unit ~= "percent"
end

local function check(each, noun, list, report)
  local total, n = total_and_number(each, noun, list)
  if not total or not usable(total) or not usable(n) or not figures.bounded(total.fact.amount) then return n ~= nil end
  local told = each.s.sentence:sub(1, each.at) .. (total.s ~= each.s and total.s.sentence or "")
  if (total.fact.amount.unit or total.fact.amount.nominal >= 10) and not rx.find(told, other) and misses(total, n, each) then
    report { a = each.fact, b = total.fact, more = { n.fact }, why = "the total divided by the number",
      message = string.format("%s for each of %s is not %s in all", each.fact.text, n.fact.text, total.fact.text) }
  end
  return true
end

local over = "(?i)^ (?:[\\p{L}'’-]+ ){1,3}(?:in|from|over|across|during|for|to|among|between) "
  .. "(?:the |its |his |her |their |all |just |only |those )*$"

--- "48 goals in 60 appearances, an average of 0.6 a game": three numbers, whatever each is called.
local function check_three(s, report)
  local a, b, each = s.list[1], s.list[2], s.list[3]
  if #s.list ~= 3 or each.fact.amount.unit or a.fact.amount.unit or b.fact.amount.unit or a.at == b.at then return end
  local own = rx.match(figures.before(each), "([^,;:(–—]*)$") or ""
  local _, upto = rx.find(figures.behind(each), per)
  if not upto or not rx.find(own, mean) or not rx.find(figures.between(a, b), over) or rx.find(figures.behind(each):sub(upto + 1), narrowed)
    or rx.find(s.sentence:sub(1, each.at), other) then return end
  if usable(a) and usable(b) and usable(each) and b.fact.amount.nominal >= 2 and misses(a, b, each) and misses(b, a, each) then
    report { a = each.fact, b = a.fact, more = { b.fact }, why = "the one number divided by the other",
      message = string.format("%s and %s do not make %s for each", a.fact.text, b.fact.text, each.fact.text) }
  end
end

local together = "(?i)^(?:Together|In all|Altogether|In total|Combined|All told),? [^.;:\\d]{0,40}$"

--- "Each of the 45 coaches seats 52. Together they carry 3,240".
local function check_together(s, before, report)
  local n, each, total = before.list[1], before.list[2], s.list[1]
  if #before.list ~= 2 or not rx.find(before.sentence:sub(1, n.at - 1), "^(?:Each|Every one) of (?:the |its |his |her |their )?$") then return end
  if #s.list ~= 1 or not rx.find(s.sentence:sub(1, total.at - 1), together) then return end
  if usable(n) and usable(each) and usable(total) and figures.bounded(each.fact.amount) and total.fact.amount.unit == each.fact.amount.unit
    and n.fact.amount.nominal >= 2 and misses(total, n, each) then
    report { a = total.fact, b = each.fact, more = { n.fact }, why = "the number times what each one has",
      message = string.format("%s for each of %s is not %s in all", each.fact.text, n.fact.text, total.fact.text) }
  end
end

return {
  id = "mean-differs",
  title = "So much for each of so many does not make the total",
  why = "Dividing the total by the number gives what each comes to.",
  severity = "warning",
  reads = { "amount", "how_long" },
  scope = "document",
  group = {},
  false_positives = "An average over fewer than those told beside it.",

  check = function(said, report)
    local before
    for _, s in ipairs(figures.sentences(said)) do
      for _, each in ipairs(s.list) do
        local noun = usable(each) and figures.bounded(each.fact.amount) and each_of(each, s.list)
        if noun and not check(each, noun, s.list, report) and noun ~= "" and figures.follows(s, before) then
          local both = {}
          for _, from in ipairs { before, s } do
            for _, a in ipairs(from.list) do table.insert(both, a) end
          end
          check(each, noun, both, report)
        end
      end
      check_three(s, report)
      if figures.follows(s, before) then check_together(s, before, report) end
      before = s
    end
  end,

  flags = {
    "The choir of Osby gave 16 concerts before 164,000 listeners, an average of 12,250 per concert.",
    "Dockers in Osby loaded 7,200 containers over the 12 days of the trial. That works out at 900 a day.",
    "Over four nights 38,400 people came to Osby (an average of 6,900 a night).",
    "In its 25 weeks the library van lent 14,500 books: an average of 850 books a week.",
    "The 30 trains of Osby cost 7 million euros apiece, 270 million euros altogether.",
    "Each of the 45 coaches in Osby seats 52. Together they carry 3,240 people on a match day.",
    "At an average price of 3.2 million kronor, the 25 flats brought in 60 million kronor.",
    "The union's 1,400 members will each receive a bonus of 600 pounds, costing the port 1.2 million pounds.",
    "She has scored 48 goals in 60 appearances for Osby, an average of 0.6 a game.",
    "The prize of 90,000 euros goes to three poets of Osby in equal parts, so each of them gets 40,000 euros.",
  },
  silent = {
    "The 30 trains of Osby cost 7 million euros apiece, 210 million euros altogether.",
    "Each of the 45 coaches in Osby seats 52. Together they carry 2,340 people on a match day.",
    "She has scored 48 goals in 60 appearances for Osby, an average of 0.8 a game.",
    "She has scored 48 goals in 60 appearances for Osby, an average of one every 1.25 games.",
    "The choir of Osby gave 16 concerts before 196,000 listeners, an average of 12,250 per concert.",
    "Dockers in Osby loaded 7,200 containers over the 12 days of the trial. Once they loaded 900 a day.",
    "Over four nights 38,400 people came to Osby, more than the 6,900 a night of the spring.",
    "In its 25 weeks the library van lent 14,500 books: an average of 850 books a week in summer.",
    "In its 25 weeks the library van lent 14,500 books and 2,000 films: an average of 850 a week.",
    "Each child in Osby gets four doses: three a month apart from the age of five months, and one a year later.",
    "Nearly 5,000 visitors came over the 11 days, an average of 450 a day.",
    "The prize of 90,000 euros goes to three poets of Osby in equal parts, so each of them gets 30,000 euros.",
  },
}
