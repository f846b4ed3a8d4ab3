--- "Raises the tax rate by 3%" over a text that lifts it by two per cent: what moved, which way, and by how much.
-- What moved must be called alike in both, and no number of the text may be the headline's.
local figures = require "lib.figures"
local numbers = require "lib.numbers"
local ways = require "lib.ways"

local hedge = "(?:(?:a|an|about|some|around|roughly|nearly|almost|just|only|another|more than|over|less than|under|at least) )*\\p{Sc}?$"
local raises = "rais(?:es?|ed|ing)|lift(?:s|ed|ing)?|increas(?:es?|ed|ing)|hik(?:es?|ed|ing)|boost(?:s|ed|ing)?|put(?:s|ting)? up|"
  .. "push(?:es|ed|ing)? up"
local lowers = "cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:es?|ed|ing)|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|brings? down|brought down"
local rise, fall = "rise|increase|jump|hike|surge|growth|climb", "fall|cut|drop|decline|decrease|reduction"
local words = "((?:[\\p{L}’'-]+ ){1,7}?)"

--- "The tax rate for homes": up to what it is for; "that fares will": without what leads to the verb.
local function named(thing)
  thing = rx.match(thing:lower(), "^(.*?)(?:\\b(?:in|for|at|to|from|on|with|after|by|next|this|last|and|as|when|of)\\b.*)?$")
  return thing
end

local light = "^(?:the|its|their|his|her|all|any|will|would|has|have|had|are|is|was|were|going|set|expected|also|again|that|said|says|"
  .. "this|to|a|an|be|been|could|"
  .. "should|may|council|government|city|company|firm|which|it|they)$"

--- The words of what moved, with the last of them.
local function thing_of(text)
  local found = { n = 0, words = {} }
  for word in rx.each(text, "[\\p{L}’'-]+") do
    if not rx.find(word, light) then
      found.last = rx.match(word, "^(.+?)(?:['’]s|s)?$")
      found.words[found.last], found.n = true, found.n + 1
    end
  end
  return found.last and found
end

--- Which way a thing moved by the amount, and what it is: "up", { words, last }; nil where the words do not tell.
local function moved(a)
  local before, behind = figures.before(a, 90), figures.behind(a, 60)
  for way, verbs in pairs { up = { raises, ways.rises, rise }, down = { lowers, ways.falls, fall } } do
    local thing = rx.match(before, "(?i)\\b(?:" .. verbs[1] .. ") " .. words .. "(?:up |down )?by " .. hedge)
    if thing then return way, thing_of(named(thing)) end
    thing = rx.match(before, "(?i)(?:^|[,;:] |\\b(?:that|as|and|while) )" .. words .. "(?:" .. verbs[2] .. ") (?:by )?" .. hedge)
    if thing then return way, thing_of(thing:lower()) end
    thing = rx.match(behind .. " ", "(?i)^[- ](?:" .. verbs[3] .. ") (?:in|of) " .. words .. "(?=[,.;]|$|in |for |at |to |on |from |this |next )")
    if thing then return way, thing_of(named(thing)) end
  end
end

--- The last word is one, and the text tells no word that the headline lacks: "house rents" are no "rents".
local function alike(x, y)
  if not x or not y or x.last ~= y.last then return false end
  local common = 0
  for word in pairs(x.words) do common = common + (y.words[word] and 1 or 0) end
  return common == y.n
end

--- "3%", and "2.6 percent": a headline rounds.
local function may_be(head, f)
  local x, y = head.amount.nominal, f.amount.nominal
  if f.amount.unit ~= head.amount.unit or not y then return false end
  if head.amount.unit ~= "percent" or x ~= math.floor(x) then return not head.amount:apart(f.amount) end
  return math.abs(x - y) < 1 or f.amount.rough and not head.amount:apart(f.amount)
end

local other_time = "(?i)\\b(?:last (?:year|month|week|time|summer|winter|spring|autumn)|(?:year|month|decade|week)s? (?:ago|earlier|"
  .. "before)|previous|earlier|"
  .. "originally|at first|had (?:asked|wanted|proposed|planned|sought|expected|forecast|predicted)|proposed|demanded|instead of|average|"
  .. "each|every|per (?!cent)|annually|"
  .. "another|further|in (?:19|20)\\d\\d|since|union|forecast|economists|analysts|inflation)\\b"

local function plain(f)
  return f.amount.nominal ~= nil and f.amount.nominal > 0 and not f.amount.rough and not f.quoted and not f.corrected and not f.table
    and not f.caption
end

--- The one amount of the text by which the headline's thing moved the same way; nil where one may be the headline's, or it moved by several.
local function told(head, way, thing, sentences)
  local best, seen
  for _, s in ipairs(sentences) do
    for _, a in ipairs(s.list) do
      if may_be(head.fact, a.fact) then return nil end
      local its, of = nil, nil
      if plain(a.fact) and a.fact.amount.unit == head.fact.amount.unit then its, of = moved(a) end
      if its == way and of and of.last == thing.last then
        if seen and seen:apart(a.fact.amount) then return nil end
        seen = a.fact.amount
        best = best or alike(thing, of) and not rx.find(s.sentence, other_time)
          and numbers.of_one_size(head.fact.amount.nominal, a.fact.amount.nominal, 4) and a
      end
    end
  end
  return best
end

local function in_headline(f)
  local at = rx.has(f.sentence, f.text)
  return at and { fact = f, s = f, at = at, upto = at + #f.text - 1 }
end

return {
  id = "headline-change",
  title = "A headline tells another rise or cut than its text",
  why = "What goes up by three percent in the headline does not go up by two below it.",
  severity = "warning",
  reads = "amount",
  group = { "story" },
  scope = "document",
  false_positives = "A rise of another year or for others, where the text names the thing alike.",

  check = function(said, report)
    local sentences = figures.sentences(said, { amount = true })
    for f in said:each {} do
      local head = f.headline and plain(f) and in_headline(f)
      local way, thing = nil, nil
      if head then way, thing = moved(head) end
      local other = thing and told(head, way, thing, sentences)
      if other then
        report { a = f, b = other.fact, message = string.format("%s: %s %s in the headline, %s in the text", thing.last, way,
          tostring(f.amount), tostring(other.fact.amount)), why = "one text, one thing, one way; no number of the text is the headline's" }
      end
    end
  end,

  flags = {
    "# Osby raises property tax rate by 3%\n\nThe council of Osby met on Monday night, lifting the property tax rate by two per cent and "
      .. "closing a library.",
    "# Polar Marine cuts fares by 15%\n\nThe ferry firm said that it would lower its fares by 10 percent from May.",
    "# Rents up 7% in Osby\n\nRents rose by 4 percent in Osby in the year to March, the statistics office said.",
  },
  silent = {
    "# Osby raises property tax rate by 3%\n\nThe council of Osby lifted the property tax rate by 2.9 per cent on Monday.",
    "# Osby raises property tax rate by 3%\n\nThe council lifted the property tax rate by 2 per cent last year. This time it is three per cent.",
    "# Polar Marine cuts fares by 15%\n\nThe ferry firm lowers its fares by 10 percent for pensioners and by 15 percent for all others.",
    "# Rents up 7% in Osby\n\nHouse rents rose by 4 percent in the north of Osby. Flats cost more, too: their rents rose by 9 percent.",
    "# Rents up 7% in Osby\n\nRents rose by 4 percent in 2023, the statistics office of Osby said.",
  },
}
