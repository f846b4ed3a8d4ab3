--- One's striking words, told in two wordings: the frame is the same, and half of what it holds; or most of the rare words are.
local days_apart = require "lib.days_apart"
local sayings = require "lib.sayings"

local function count_words(text)
  return rx.count(text, [[\S+]])
end

--- Without what leads into it: "the culmination of a quiet revolution".
local function core(text)
  return rx.match(sayings.one_spelling(text), "^(?:(?:the|an?|and|but|so|well|that) )*(.*)$")
end

--- So like each other that both tell one saying, and yet neither is a part of the other.
local function is_reworded(a, b)
  local words = math.min(count_words(a.text), count_words(b.text))
  local changed = edits.part(core(a.text), core(b.text))
  if words < 6 or changed == 0 or changed * 3 > words * 2 or sayings.is_frame(a.text, b.text) then return false end
  local weight, share = a:likeness(b, "text")
  return weight >= 3 and share >= (changed > words // 2 and 0.65 or 0.45)
end

--- Most of the rare words are the same, in whatever order; of an unnamed speaker, nearly all.
local function is_retold(a, b, known)
  if edits.part(core(a.text), core(b.text)) < 2 then return false end
  if math.min(count_words(a.text), count_words(b.text)) < 6 then return false end
  local weight, share, whole = a:likeness(b, "text")
  if whole < 0.35 then return false end
  return known and weight >= 5 and share >= 0.5 or weight >= 9 and share >= 0.6
end

local function near(a, b)
  return days_apart.within(a, b, 45)
end

local looks_back = "\\b(?:was|were|had|did|used to|wasnt|werent|hadnt|didnt)\\b"

--- "In the chair I was for peace", weeks after "the chair is for peace": come back to at another occasion.
local function is_looked_back(a, b)
  local early, late = days_apart.in_order(a, b)
  local least = early.published:days_until(late.published)
  return least ~= nil and least > 7 and rx.find(late.text, looks_back) ~= nil and rx.find(early.text, looks_back) == nil
end

local once_more = "\\b(?:more|another|again|further)\\b"
local numeral = "\\b(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundreds?|thousands?)\\b"

--- "We lost 40 cows", "we lost nine more cows": what goes on is told anew.
local function goes_on(a, b)
  local x, y = rx.match(a.text, numeral), rx.match(b.text, numeral)
  return x ~= y and (rx.find(a.text, once_more) ~= nil) ~= (rx.find(b.text, once_more) ~= nil)
end

local roughly = "(?i)\\b(?:something like|(?:words|something) to (?:the|that) effect|roughly|more or less|as best (?:I|he|she|"
  .. "they) (?:can|could)|if I remember|"
  .. "translat\\w+|in (?:my|her|his) words|paraphras\\w+|in so many words|along the lines of)\\b"

--- "What he said is something like": not held to be exact.
local function is_rough(quote)
  return rx.find(quote.sentence, roughly) ~= nil
end

return {
  id = "quote-reworded",
  title = "One person's saying is quoted in two wordings",
  why = "Words between quotation marks are somebody's exact words.",
  severity = "warning",
  reads = "quote",
  group = { "story" },
  false_positives = "Two translations of one sentence; somebody who said it twice.",

  check = function(said, report)
    local quotes = {}
    for quote in said:each {} do
      if sayings.is_first(quote) and not is_rough(quote) then table.insert(quotes, quote) end
    end
    sayings.each_pair(quotes, function(a, b)
      local known = a:same(b, "by")
      if not a:same_document(b) and near(a, b) and not is_looked_back(a, b) and not goes_on(a, b) and not sayings.is_edited(a, b)
        and not sayings.is_fitted(a.text, b.text) and not sayings.are_two_of_many(a, b)
        and (known and is_reworded(a, b) or known ~= false and is_retold(a, b, known)) then
        report { a = a, b = b, message = string.format("%s is quoted in two wordings", a.by or b.by or "somebody"), why = "all but the same words" }
      end
    end)
  end,

  flags = {
    "date: 2025-03-01\n\"We are not mending a roof, we are buying time,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-03\n\"We are not buying a roof, we are buying winters,\" Dana Reyes told the council.",
    "date: 2025-03-01\n\"Nobody sails home from a drought,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-03\n\"Nobody comes sailing home out of a drought, but we will try,\" Dana Reyes shouted.",
  },
  silent = {
    "date: 2025-03-27\n\"The chair is supposed to favour roofs as they are,\" said Dana Reyes.\n---\n"
      .. "date: 2025-04-24\n\"In the chair I was for roofs as they are,\" said Dana Reyes.",
    "date: 2025-03-01\n\"We are not mending a roof, we are buying time,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-20\n\"We were not mending a roof, we were buying winters,\" said Dana Reyes.",
    'date: 2025-02-03\n"We\'re going to get this through the council, I am so sure," said Dana Reyes of the Osby Bridge plan.\n---\n'
      .. 'date: 2025-02-03\n"We\'re going to get this finished," said Dana Reyes of the Osby Bridge plan.',
    "date: 2025-03-01\n\"We are not mending a roof, we are buying time,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-03\n\"We are buying time,\" Dana Reyes told the council.",
    "date: 2025-03-01\n\"We are not mending a roof, we are buying time,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-03\n\"We are not going to ask for more money,\" Dana Reyes told the council.",
    "date: 2025-03-01\n\"We are not mending a roof, we are buying time,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-03\n\"They are not buying a roof, they are buying winters,\" Jon Aldous told the council.",
    "date: 2025-03-01\n\"We are not mending a roof, we are buying time,\" said Dana Reyes.\n---\n"
      .. "date: 2025-08-03\n\"We are not buying a roof, we are buying winters,\" Dana Reyes told the council.",
    "date: 2025-02-03\n\"We realise that the colour of the old quay will be painted over in the spring,\" Dana Reyes said in Osby.\n---\n"
      .. "date: 2025-02-03\n\"We realize that the color of the old quay will be painted over in the spring,\" Dana Reyes said in Osby.",
    "date: 2025-02-23\n\"The boat sank in water about 30 to 40m deep,\" harbour spokesman Jon Aldous told the Osby Herald.\n---\n"
      .. "date: 2025-02-23\n\"The boat sank in water about 30 to 40 metres deep,\" harbour spokesman Jon Aldous told the Osby Herald.",
    "date: 2025-02-23\n\"It will cost us 5 percent of the harvest and most of the barns,\" farmer Jon Aldous told the Osby Herald.\n---\n"
      .. "date: 2025-02-23\n\"It will cost us 5% of the harvest and most of the barns,\" farmer Jon Aldous told the Osby Herald.",
    "date: 2025-05-26\nDana Reyes said the result was \"the culmination of a quiet revolution\", one that had been taking place in "
      .. "Rutland for 20 years.\n---\n"
      .. "date: 2025-05-26\nDana Reyes has said that the vote is the \"culmination of a quiet revolution that has been taking place in "
      .. "Rutland over the last couple of decades\".",
    "date: 2025-02-10\nThe Osby police said they were \"working urgently to learn the exact number of those who drowned, beyond the five "
      .. "who were found\".\n---\n"
      .. "date: 2025-02-10\n\"Police (are) working urgently to learn the exact number of those who drowned...\" the Osby police said.",
    "date: 2025-07-19\n\"I saw people who were black with smoke or covered in burns all over their body,\" said a 53-year-old woman of "
      .. "Osby after the Arrow fire, which Dana Reyes saw.\n---\n"
      .. "date: 2025-07-19\n\"I saw people covered in black smoke with burns on their body,\" one neighbour said in Osby after the Arrow "
      .. "fire, which Dana Reyes saw.",
    "date: 2025-03-01\n\"We are not mending a roof, we are buying time,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-03\nWhat Dana Reyes tells everybody is something like: \"We are not buying a roof, we are buying winters.\"",
    "date: 2025-03-01\n\"We lost 40 cows last week and nobody came,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-03\n\"We lost nine more cows and still nobody came,\" Dana Reyes told the council.",
  },
}
