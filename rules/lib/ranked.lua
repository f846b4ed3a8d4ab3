-- What a place in an order is told of: the words around it say what is ranked, where, and by whom it is led.
local in_sentence = require "lib.in_sentence"
local stem = require("lib.one_or_many").one
local set = require "lib.set"
local tail = require "lib.tail"
local ranked = {}

local stops = "(?i)^(?:in|of|on|at|to|that|which|who|ever|after|behind|among|for|by|with|since|and|but|as|is|was|are|were|has|have|had|will|"
  .. "would|from|than|before|when|while|because|known|yet|so|this|the|a|an|it|its)$"
local generic = "(?i)^(?:one|time|number|part|thing|year|day|place|spot|position|way|people|total|share|figure|ones|list|country|world)$"

-- Whoever makes a thing, supplies it.
local trades = set { "maker", "producer", "manufacturer", "supplier", "vendor", "seller", "provider", "builder" }

--- "Of the company's 14 European warehouses": what is counted, where the noun stands behind the "of".
local group = "^[- ]?of (?:the |its |their |all |our |his |her )?(?:[\\p{L}-]+['’]s? )?"
  .. "(?:\\d+ |[a-z]+teen |three |four |five |six |seven |eight |nine |ten "
  .. "|eleven |twelve |twenty )?((?:\\p{L}[\\p{L}-]+ ){0,3}?\\p{Ll}{3,}s)(?=[,.;:]| in\\b| on\\b| after| behind| and|$)"

--- The nouns right behind the place: "airline group" of "second-largest airline group in the region".
local function nouns(behind)
  local found, head = {}, nil
  local phrase = rx.match(behind, group) or rx.match(behind, "^[- ]?((?:[\\p{L}'-]+ ?){0,6})") or ""
  for word in rx.each(phrase, "[\\p{L}'-]+") do
    if rx.find(word, stops) then break end
    head = stem(word)
    if not rx.find(word, generic) and #word > 2 then found[head] = true end
    if trades[head] then found.supplier = true end
  end
  if head and trades[head] then head = "supplier" end
  return found, head and not rx.find(head, generic) and head or nil
end

local no_name = set { "the", "it", "its", "he", "she", "they", "in", "at", "by", "but", "and", "on", "this", "that", "even", "with", "for",
  "i", "a", "an", "his", "her", "their", "we", "our", "after", "if", "what", "is", "not", "no", "of", "to",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december", "mr", "mrs", "ms", "dr",
    "here", "there", "today", "now", "then", "once", "together", "yesterday", "last",
    "only", "so", "yet", "still", "such", "since", "during", "among", "when", "while", "as", "one", "two", "three", "four", "five", "some", "all" }

--- The words with a capital in a stretch: { lower = true }, and whether there are any. At the head of a sentence only what goes on as a name does.
local function names(text, head)
  local found, any = {}, false
  if head and not rx.find(text, "^\\W*\\p{Lu}[\\p{L}-]+(?:,|['’]|\\.? \\p{Lu}| (?:is|was|are|were|has|have|had|will|would|said|remains?|"
    .. "became|becomes?|and|of|came|finished)\\b)") then text = rx.match(text, "^\\W*\\S+(.*)$") or "" end
  for word in rx.each(text, "\\b\\p{Lu}[\\p{L}-]+") do
    local low = word:lower()
    if not no_name[low] then
      found[low] = true
      any = true
    end
  end
  return found, any
end

local no_root = "(?i)^(?:north|south|east|west|centr|unite|great|saint|santa|republ|provi|count|distr)"

--- Adds the beginnings of the names, by which "Peruvian" is of Peru.
local function with_roots(found)
  local roots = {}
  for word in pairs(found) do
    if #word >= 4 and not rx.find(word, no_root) then roots["~" .. (rx.match(word, "^\\p{L}{4,5}") or word)] = true end
  end
  for root in pairs(roots) do found[root] = true end
  return found
end

--- "In the country"; or a name of a country.
local function country_of(text)
  if rx.find(text, "(?i)\\b(?:the country|the nation|nationwide|nation['’]s|country['’]s)\\b|\\bnational\\b") then return "it" end
  if rx.find(text, "\\b(?:U\\.S\\.|U\\.K\\.|US|UK|UAE)(?!\\p{L})") then return "name" end
  for name in rx.each(text, "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?") do
    if is_country(name) or is_country(rx.match(name, "^\\S+")) then return "name" end
  end
end

local at_place = "(?<![\\p{L}-])(?:[Ii]n|[Oo]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]utside|[Aa]cross) (?:the |a )?(?:\\p{Ll}[\\p{L}-]+ ){0,2}(?:of )?"
  .. "(?:\\p{Lu}[\\p{L}-]+(?: (?=\\p{Lu}))?)+"

--- The text without names behind "in" and "on the".
local function without_places(text)
  local kept, from = {}, 1
  while true do
    local start, stop = rx.find(text, at_place, from)
    if not start then break end
    table.insert(kept, text:sub(from, start - 1))
    from = stop + 1
  end
  table.insert(kept, text:sub(from))
  return table.concat(kept, "")
end

local wide = { world = "(?i)\\b(?:world|worldwide|globe|global|globally|earth|planet)\\b",
  all_time = "(?i)\\b(?:ever|history|on record|records began|of all time|known|in memory|until now|yet)\\b" }

-- What an order is of, where no name tells: "in the division", "of the province".
local bodies = "(?i)\\b(?:in|of|for|on|by|at|the) (?:the |this |our |its |their |her |his )?(?:whole |entire |new |old )?"
  .. "(?:history of the )?(province|state|county|city|town|village|district|region|island|valley|port|harbou?r|club|league|division|series|"
  .. "tournament|competition|championship|house|parliament|assembly|senate|council|industry|continent|table|list|standings|rankings?|polls?|"
  .. "field|group|fleet|army|school|university|hospital|festival|museum|orchestra|railway|mine)\\b"

local function scopes_of(text)
  local found = {}
  for name in rx.each(text, bodies) do found[stem(name)] = true end
  return found
end

-- "Only Arrow buys more than Bow": of Bow.
local than_name = "\\b(?:more|fewer|less|\\p{L}+er) (?:[\\p{Ll}-]+ ){0,3}than (\\p{Lu}[^,.;]*)"

local measure = "(?i)\\bby (?:its |their )?((?!the\\b|a\\b|an\\b|far\\b|then\\b|now\\b|some\\b)[a-z]+)(?=[,.;]| in\\b| and\\b)"

-- "Won, leaving her compatriot Jon Aldous to second place": his, not the winner's.
local sent_there = "\\b(?:leav|push|forc|relegat|demot|driv|bump|edg|send|beat)ing (?:\\p{L}+ ){0,4}?(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*) $"

--- The claim with what stands around it: { fact, nouns, head, places = names behind or owning, subjects = names before,
-- leaders = names behind "after" or "behind" }.
function ranked.read(f)
  local before, behind = in_sentence.before(f), in_sentence.behind(f)
  if rx.find(before, "(?i)^\\W*the $") and rx.find(behind, "^[,:]") then return nil end -- "The largest, Arrow, ...": of those told before
  local c = { fact = f, behind = behind, clause = rx.match(tail(before, 60), "[^;]*$") .. f.text .. (rx.match(behind, "(?s)^[^,;]{0,50}") or "") }
  c.lead = rx.match(tail(before, 45), "[^,;:]*$") .. f.text -- the words right before it, in its clause
  c.nouns, c.head = nouns(f.by == "place" and "" or behind)
  c.matter = f.by ~= "place" and rx.match(behind, "^[- ]?[\\p{Ll}-]+ of (?:\\p{Ll}+ )?(\\p{Ll}{4,})\\b") or nil -- "the largest maker of tin cans"
  local near = rx.match(behind, "(?s)^(?:[^;.]|\\.(?=\\p{L}\\.|,| \\p{Ll})){0,90}") or ""
  local led = rx.match(near, "\\b(?:behind|after) ([^.;]*)$")
  local scope = rx.match(near, "(?s)^(.*?)(?:,|\\b(?:behind|after|ahead of|with|and|but|while|where)\\b|$)") or ""
  local owner = rx.match(before, "([\\p{L}-]+)['’]s? (?:single |own |very |now )?$")
  c.places, c.placed = names(scope .. " " .. (owner or ""))
  c.places = with_roots(c.places)
  c.country = country_of(scope .. " " .. (rx.match(before, "(?:\\p{L}+ )?\\p{L}+['’]s? (?:single |own |very |now )?$") or ""))
    or country_of(f.text)
  c.scopes = scopes_of(f.text .. (rx.match(scope, "^.{0,60}") or ""))
  c.measured = rx.match(f.sentence, measure)
  c.since = rx.match(near, "(?i)\\b(?:since|from|starts? in|began in|begins? in|starting in|beginning in|started in|back to) (?:[^;]{0,80}? )?"
    .. "((?:18|19|20)\\d\\d)\\b") or rx.match(near, "\\b(since) (?:an? |the |another )?\\p{Ll}") -- "since a gunman killed ..."
  c.leaders = names(led or "")
  local ahead = rx.match(before, "\\b(?:behind|after|from) ([^.;]*)$") -- "ranks behind the one in Arrow, as the second largest"
  if ahead and f.by ~= "turn" then
    for name in pairs((names(ahead))) do c.leaders[name] = true end
    before = before:sub(1, #before - #ahead)
  end
  local older = rx.match(f.text, "(?i)er ([a-z]{4,}) (?:of|in) ") or rx.match(f.text, "(?i)worse ([a-z]{4,}) (?:of|"
    .. "in) ") -- "the bigger flood of 2009"
  if older then
    c.head = stem(older)
    c.nouns[c.head] = true
  end
  c.older = older ~= nil
  c.less = rx.find(f.text, "(?i) than (?:\\S+)$") ~= nil and f.place.nominal == 2 and f.by ~= "place" -- "was weaker than the storm of 2014"
  if owner then before = rx.match(before, "^(.*)\\Q" .. owner .. "\\E") or before end
  c.subjects, c.named = names(f.headline and "" or without_places(before), true) -- headlines put anybody first
  if f.by == "seed" then -- the name right before it
    local last = rx.match(before, "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)[^\\p{Lu}]*$")
    if last then c.subjects, c.named = names(last) end
  end
  local put = f.by == "place" and rx.find(f.text, "(?i)^(?:in|to|into)\\b") and rx.match(before, sent_there)
  if put then c.subjects, c.named = names(put) end
  local other = rx.match(f.text .. behind, than_name)
  local called = rx.match(behind, "^(?: \\p{Ll}+){0,3}, (\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*),") -- "the highest peak, Arrow, saw nobody"
  for name in pairs(called and names(called) or {}) do c.subjects[name], c.named = true, true end
  if other and rx.find(f.text, "(?i)^only\\b|^no (?:one|body)|^nobody") then c.subjects, c.named = names(other) end
  if rx.find(f.text, "(?i)^(?:for|as) (?:a|the) runner-up") then
    c.subjects, c.named = names(rx.match(behind, "^[ ,]*((?:\\p{Lu}[\\p{L}-]+ ?)+)") or "")
  end
  c.own = rx.find(near, "^[- ]?of (?:his|her|its|their)\\b") ~= nil or rx.find(before, "(?i)\\b(?:its|their|his|her)(?: own)? $") ~= nil
    or rx.find(near, "(?i)\\b(?:(?:its|their|his|her)(?: own)? history|(?:of|for) the (?:company|firm|club|group|team|bank|party|brand))\\b") ~= nil
  c.world = rx.find(scope .. " " .. (owner or ""), wide.world) ~= nil
  local parts = { "region", "province", "state", "county", "city", "town", "district", "island", "valley" } -- of a country
  for _, part in ipairs(parts) do c.narrow = c.narrow or owner ~= nil and owner:lower() == part or c.scopes[stem(part)] or false end
  c.ever = rx.find(f.text .. near, wide.all_time) ~= nil
  return c
end

local function share(x, y)
  for word in pairs(x) do
    if y[word] then return word end
  end
end

ranked.share = share
ranked.stem = stem

--- Does the other sentence tell what the one is a maker, a source, a buyer of?
function ranked.matter_of_both(a, b)
  for _, pair in ipairs { { a, b }, { b, a } } do
    if pair[1].matter and rx.find(pair[2].fact.sentence, "(?i)\\b\\Q" .. stem(pair[1].matter) .. "\\E") then return true end
  end
  return false
end

--- Does the noun of the one stand anywhere in the sentence of the other? Not where the other ranks a thing of another name: "the fourth-largest
-- city, which saw the evacuation" is no evacuation.
function ranked.noun_of_both(a, b)
  if share(a.nouns, b.nouns) or ranked.matter_of_both(a, b) then return true end
  if a.head and b.head and a.fact.by == b.fact.by and a.fact.by ~= "place" and a.fact.by ~= "turn" then return false end
  for _, pair in ipairs { { a, b }, { b, a } } do
    if pair[1].head and #pair[1].head > 3 and rx.find(pair[2].fact.sentence, "(?i)\\b\\Q" .. pair[1].head .. "\\E") then return true end
  end
  return false
end

--- Do both sentences tell one number of three digits and more, or of two and a unit: "132 vessels"?
function ranked.number_of_both(a, b)
  for number in rx.each(a.fact.sentence, "\\b\\d[\\d,.]*\\d\\b") do
    if #number > 2 and not rx.find(number, "^(?:19|20)\\d\\d$")
      and rx.find(b.fact.sentence, "(?<![\\d.,])\\Q" .. number .. "\\E(?![\\d]|[.,]\\d)") then return true end
  end
  return false
end

local posts = "^(?:post|office|job|role|position|seat)$"

--- The claim's own words, and the noun before them where it is told of that: "the launch was the fourth this year".
local function told_words(c)
  local told_of = rx.find(c.fact.text, "(?i)^(?:is|was|will be)\\b") and c.lead or c.fact.text
  return told_of .. (rx.match(c.behind, "(?s)^[^;.]{0,70}") or "")
end

--- How many telling words both stretches from the claim on have: "the first Peruvian vessel to leave", "the third vessel of Peru".
function ranked.alike(a, b)
  local x, n = {}, 0
  for word in rx.each(told_words(a), "[\\p{L}-]{4,}") do x[rx.find(stem(word), posts)
    and "post" or stem(word)] = true end
  for word in rx.each(told_words(b), "[\\p{L}-]{4,}") do
    local s = rx.find(stem(word), posts) and "post" or stem(word)
    if x[s] and not rx.find(s, "^(?:first|second|third|fourth|time|that|this|have|been|ever|with|from|into|their|when|were|year)$") then
      n = n + 1
      x[s] = nil
    end
  end
  return n
end

return ranked
