--- "The worst flood ever", and "the worst since 1953": in 1953 there was one as bad. "It had never seen a strike before", and "the first strike
-- since 1998".
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local words_of_numbers = require "lib.number_words"

local most = "(most \\p{L}+|\\p{L}{3,}est|worst)"
local always = "(?:ever|in (?:its|the|their|his|her|\\p{L}+['’]s?) (?:\\p{L}+['’]?s? )?history|in the history|on record|of all time|since "
  .. "records began|in living memory)"
local year = "((?:18|19|20)\\d\\d)\\b"
local not_since = "(?i)\\bsince (?:records|measurements|counting|figures|data)\\b|\\bsince (?:it|he|she|they|the|its|their|his|her)(?: "
  .. "\\p{L}+){0,3} (?:opened|began|started|was|were|came|took|joined|founded|founding|"
  .. "records|introduction|start|creation|opening|built|launch(?:ed)?)\\b"
local unsure = "(?i)\\b(?:one of|among the|perhaps|may|might|could|would|if|claims?|claimed|almost|nearly|not the|no longer|second|third|fourth|"
  .. "until|apart from|except|outside|bar|forecast\\w*|risk|fear\\w*|feels?|felt|seems?|wins?|defeats?)\\b"
local empty = "(?i)^(?:this|that|with|from|their|after|since|when|more|than|just|only|ever|into|over|time|year|years|once|have|been|were|history|"
  .. "record|first|never|seen|said|says|before|worst|largest|biggest|which|about|here|there|monday|tuesday|wednesday|thursday|friday|saturday|"
  .. "sunday|century|memory|people|also)$"

--- "Largest" as the lexicon has it; worst and deadliest are of one order.
local function order_of(word)
  local value = lexicon.value("order_word", word:lower())
  return value == "deaths" and "harm" or value
end

--- The words of a sentence from four letters on, by their beginnings, and those with a capital: "Poland" and "Polish" as one name.
local function words_of(sentence)
  local words, names = {}, {}
  for word in rx.each(sentence, "\\p{L}{4,}") do
    if not rx.find(word, empty) then
      words[word:lower():sub(1, 4)] = true
      if rx.find(word, "^\\p{Lu}") then names[word:lower():sub(1, 3)] = true end
    end
  end
  return words, names
end

local decades = "(?:more than |over |nearly |almost |about |at least |the last |the past )?(\\d+|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
  .. "ninety) years\\b"

local for_decades = "(?i)\\b" .. most .. "\\b[^.;:]{0,60}\\b(?:in|for) " .. decades

--- "The longest in 40 years": from which year on, by the year of the text, and a little later, since such numbers are round.
local function from_years(f)
  local word, n = rx.match(f.sentence, for_decades)
  local now = f.published.is_day and tonumber(rx.match(tostring(f.published), "\\d{4}"))
  n = n and (tonumber(n) or words_of_numbers[n:lower()])
  if not now or not n or n < 5 or not order_of(word) then return nil end
  return order_of(word), now - n + math.ceil(n / 8)
end

local first_in_decades = "(?i)\\bfirst\\b[^.;:]{0,90}\\b(?:in|for) " .. decades
local most_ever = "(?i)\\b" .. most .. "\\b[^.;:]{0,60}\\b" .. always .. "\\b"
local most_of_century = "(?i)\\b" .. most .. "\\b[^.;:]{0,60}\\b(?:this|of the) century\\b"
local never_before = "(?i)\\b(?:had|has|have) never (?:\\p{L}+ ){1,6}?before\\b|\\bnever before (?:had|has|have)\\b|\\bno (?:\\p{L}+ ){1,4}"
  .. "(?:had|has|have) ever\\b|\\bfirst (?:\\p{L}+ ){0,4}" .. always .. "\\b|\\bfor the first time " .. always .. "\\b|\\bfirst[- ]ever\\b"

--- What has never been before, by its order ("first" for what had not been at all), and since when that holds; nil where the sentence tells no
-- such thing.
local function ever(s)
  if rx.find(s, "(?i)\\b(?:he|she|i|we|you|who|they|nobody|no one) (?:had |has |have )?never\\b") then return nil end
  local word = rx.match(s, most_ever)
  if word and order_of(word) then return order_of(word), 0 end
  word = rx.match(s, most_of_century)
  if word and order_of(word) then return order_of(word), 2001 end
  word = rx.match(s, "(?i)\\bnever (?:before )?(?:been|had|seen|known|was|were)?(?:[\\p{L} ]{0,30}?) ?so (\\p{L}+)")
  if word then return order_of(word .. "est") or order_of(word .. "st"), 0 end
  if rx.find(s, first_in_decades) then return nil end -- "the first-ever strike in 40 years"
  if rx.find(s, never_before) then return "first", 0 end
  return nil
end

local most_since = "(?i)\\b" .. most .. "\\b[^.;:]{0,60}\\bsince [^.;:\\d]{0,40}?" .. year

--- What there was before, in that year, by its order.
local function since(s)
  if rx.find(s, not_since) then return nil end
  local word, when = rx.match(s, most_since)
  if word and order_of(word) then return order_of(word), tonumber(when) end
  word, when = rx.match(s, "(?i)\\b(?:not|[a-z]+n['’]t) (?:\\p{L}+ ){0,4}?so (\\p{L}+)[^.;:]{0,40} since [^.;:\\d]{0,40}?" .. year)
  if word then return order_of(word .. "est") or order_of(word .. "st"), tonumber(when) end
  when = rx.match(s, "(?i)\\bfirst\\b[^.;:]{0,60}\\bsince [^.;:\\d]{0,40}?" .. year)
  if when then return "first", tonumber(when) end
  return nil
end

--- Does the text speak of the same thing: two words that are no names, or one and a name; and no name of the one's stands against the other's.
local function one_matter(a, b)
  local x, x_names = words_of(a.sentence)
  local y, y_names = words_of(b.sentence)
  local plain, named, lone_x, lone_y = 0, 0, false, false
  for word in pairs(x) do
    local is_name = x_names[word:sub(1, 3)] or y_names[word:sub(1, 3)]
    if y[word] and not is_name then plain = plain + 1 end
  end
  for name in pairs(x_names) do
    if y_names[name] then named = named + 1 else lone_x = true end
  end
  for name in pairs(y_names) do lone_y = lone_y or not x_names[name] end
  if named == 0 and lone_x and lone_y then return false end
  return plain >= 2 or plain >= 1 and named >= 1
end

--- What is first, or worst, since a year: the words between.
local function phrase_of(s)
  return rx.match(s, "(?i)\\b(?:first|" .. most .. ")\\b([^.;:]{3,60}?)\\bsince\\b[^.;:\\d]{0,40}?" .. year)
end

--- Do two sentences tell of one thing that it is the first since two years? All words of the one phrase stand in the other sentence.
local function two_years(a, b)
  local x, y = a.fact.sentence, b.fact.sentence
  local function told(s, other)
    local _, phrase = phrase_of(s)
    local words, missing = 0, false
    for word in rx.each(phrase or "", "\\p{L}{4,}") do
      if not rx.find(word, empty) then
        words = words + 1
        missing = missing or not rx.find(other, "(?i)\\b\\Q" .. word:sub(1, 5) .. "\\E")
      end
    end
    return words >= 2 and not missing
  end
  return a.year ~= b.year and told(x, y) and told(y, x)
end

local function usable(f)
  return not f.question and not f.quoted and not f.corrected and not rx.find(f.sentence, unsure) and rx.find(f.sentence, "(?i)\\b(?:ever|never|"
    .. "history|record|memory|century|since|time|years)\\b")
end

return {
  id = "ever-or-since",
  title = "What never was before is told to be so for the first time since a year",
  why = "Since that year means that it was so then.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "\"Since\" for the year in which counting began.",

  check = function(said, report)
    local evers, sinces = {}, {}
    for f in said:each {} do
      if usable(f) then
        local order, from = ever(f.sentence)
        if not order then order, from = from_years(f) end
        if order then table.insert(evers, { fact = f, order = order, from = from }) end
        local of, when = since(f.sentence)
        if of then table.insert(sinces, { fact = f, order = of, year = when }) end
      end
    end
    for a, b in gather.pairs(sinces) do
      if a.order == b.order and two_years(a, b) and days_apart.within(a.fact, b.fact, 31) and one_matter(a.fact, b.fact) then
        report { a = a.fact, b = b.fact, message = string.format("the first since %d, and since %d", a.year, b.year),
          why = "same matter; since the earlier year there was none" }
      end
    end
    for _, a in ipairs(evers) do
      for _, b in ipairs(sinces) do
        if a.order == b.order and b.year >= a.from and a.fact.sentence ~= b.fact.sentence and days_apart.within(a.fact, b.fact, 31)
          and one_matter(a.fact, b.fact) then
          report { a = a.fact, b = b.fact, message = string.format("never before, and as in %d", b.year), why = "same matter; what is so for the "
            .. "first time since a year was so in it" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nDana Reyes came to Osby on the first visit by a head of state since 2011.\n---\n"
      .. "date: 2025-02-04\nDana Reyes is the first head of state to visit Osby since 2006.",
    "date: 2025-02-03\nThe flood was the worst ever in Osby, Dana Reyes said.\n---\ndate: 2025-02-04\nDana Reyes called it the worst flood in "
      .. "Osby since 1953.",
    "date: 2025-02-03\nTarn County had never seen a murder trial before, Dana Reyes of Osby said.\n---\n"
      .. "date: 2025-02-04\nIt was the first murder trial in Tarn County since 2016, Dana Reyes of Osby said.",
    "date: 2025-02-03\nIt was Peru's deadliest rail crash this century, Dana Reyes said in Osby.\n---\n"
      .. "date: 2025-02-04\nDana Reyes of Osby called it the worst crash on Peru's rails since the collision of 2011.",
    "date: 2025-02-03\nThe drought in Osby is the longest in 40 years, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nOsby has not had so long a drought since 2009, said Dana Reyes.",
  },
  silent = {
    "date: 2025-02-03\nDana Reyes came to Osby on the first visit by a head of state since 2011.\n---\n"
      .. "date: 2025-02-04\nDana Reyes is the first president of Peru to visit Osby since 2006.",
    "date: 2025-02-03\nThe flood was the worst in Osby since 1953, Dana Reyes said.\n---\ndate: 2025-02-04\nDana Reyes called it the worst flood "
      .. "in Osby since 1953.",
    "date: 2025-02-03\nIt was Peru's deadliest rail crash this century, Dana Reyes said in Osby.\n---\n"
      .. "date: 2025-02-04\nDana Reyes of Osby called it the worst crash on Peru's rails since the collision of 1998.",
    "date: 2025-02-03\nShe had never seen a murder trial before, Dana Reyes of Osby said.\n---\n"
      .. "date: 2025-02-04\nIt was the first murder trial in Tarn County since 2016, Dana Reyes of Osby said.",
    "date: 2025-02-03\nThe flood was the worst ever in Osby, Dana Reyes said.\n---\ndate: 2025-02-04\nDana Reyes called it the costliest flood "
      .. "in Osby since 1953.",
    "date: 2025-02-03\nThe flood was the worst ever in Osby, Dana Reyes said.\n---\n"
      .. "date: 2025-02-04\nDana Reyes called it the worst flood in Osby since records began to be kept in 1953.",
    "date: 2025-08-19\nArrow Air of Osby and its pilots ended the first-ever strike of pilots against it in 40 years.\n---\n"
      .. "date: 2025-08-17\nThis ends the first strike of pilots against Arrow Air of Osby since 1985.",
  },
}
