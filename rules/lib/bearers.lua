--- What rules share that ask whether two names are told of one person or thing.
local days_apart = require "lib.days_apart"
local kept = require "lib.kept"
local bearers = {}

local words_of = kept(function(name)
  local words = {}
  for word in rx.each(name:lower(), "\\p{L}{3,}") do table.insert(words, word:sub(1, 4)) end
  return words
end)

--- Surely two: no word of the one name begins as one of the other, so that none is a short form or misspelt.
function bearers.apart(a, b)
  if a:same(b, "name") ~= false then return false end
  for _, word in ipairs(words_of(a.name)) do
    for _, other in ipairs(words_of(b.name)) do
      if word == other then return false end
    end
  end
  return true
end

local function names(sentence, name)
  for word in rx.each(name, "\\p{L}{4,}") do
    if rx.has(sentence, word) then return true end
  end
  return false
end

--- One of the sentences knows of both.
function bearers.named_together(a, b)
  return names(a.sentence, b.name) or names(b.sentence, a.name)
end

local alias = "(?i)\\b(?:alias|a\\.?k\\.?a\\.?|also (?:known|called)|better known|known (?:to \\p{L}+ )?as|nom de guerre|pen name|"
  .. "stage name|real name|whose name is|"
  .. "born|n[eé]e|nicknamed|dubbed|calls (?:him|her)self)\\b"

--- Does a sentence of the story tell that the one name is another one of the other's?
function bearers.is_alias(facts, x, y)
  for _, fact in ipairs(facts) do
    if rx.find(fact.sentence, alias) and names(fact.sentence, x) and names(fact.sentence, y) then return true end
  end
  return false
end

--- Told within two months of each other.
function bearers.of_one_time(a, b)
  return days_apart.within(a, b, 60)
end

local past, present = "\\bwho (?:\\p{Ll}+ed|led|ran|oversaw|held)\\b", "\\bwho (?!was\\b|has\\b)\\p{Ll}+s\\b"

--- "Lund, who ran the works", "Brink, who runs the works": one after the other. The texts begin with the names.
function bearers.follow(x, y)
  return rx.find(x, past) ~= nil and rx.find(y, present) ~= nil or rx.find(y, past) ~= nil and rx.find(x, present) ~= nil
end

local voted = "(?i)\\b(?:elect(?:ed|ion|s)|run-?off|conced\\w+|concession|recount\\w*|ballots?|polls? closed|votes? (?:ahead|behind|over)|"
  .. "lead of|sworn|inaugurat\\w+|swearing)\\b"

--- Does the story tell of a vote or an oath, after which an office may have passed on?
function bearers.was_voted(facts)
  for _, fact in ipairs(facts) do
    if rx.find(fact.sentence, voted) then return true end
  end
  return false
end

return bearers
