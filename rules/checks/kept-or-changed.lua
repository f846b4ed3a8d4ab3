--- "Kept its growth forecast for 2025 unchanged" here, "the forecast for growth in 2025 is lowered" there: one thing left alone, and changed.
local calendar = require "lib.calendar"
local days_apart = require "lib.days_apart"

local changed = "(?:lowered|raised|cut|trimmed|lifted|increased|reduced|halved|doubled|slashed|upgraded|downgraded|shortened|lengthened|"
  .. "extended|widened|narrowed|put up|brought down|pushed up|nudged up|nudged down|revised (?:up|down|upwards?|downwards?))"
local left = "(?:unchanged|untouched|unaltered|as it (?:is|was|stood)|as they (?:are|were|stood)|where it (?:is|was)|where they (?:are|"
  .. "were)|the same|steady|alone|frozen|on hold)"
local adverb = "(?:(?:also|again|slightly|sharply|now|only|just|then|all) )*"

--- Ways to say that a thing was left as it is, and that it was changed; each gives the words for the thing.
local kept_ways = {
  "(?i)\\b(?:kept|left|held|maintained|keeps|leaves|holds|keeping|leaving) ((?:its|the|their|his|her|all) [^,;:.]{4,60}?) " .. left .. "\\b",
  "(?i)(?:^|: )(\\p{L}[^,;:.]{4,50}?) (?:was|is|were|are|has been|have been|remained?|remains|stays?|stayed|will (?:stay|remain))"
    .. " (?:left |kept )?" .. left .. "\\b",
  "(?i)\\b((?:its|the|their|his|her) [^,;:.]{4,60}?) (?:was|is|were|are|has been|have been|remained?|remains|stays?|stayed)"
    .. " (?:left |kept )?" .. left .. "\\b",
  "(?i)\\bno change (?:to|in) ((?:its|the|their) [^,;:.]{4,60})",
  "(?i)\\b(?:froze|freezes|affirmed|affirms|reaffirmed|confirmed|reiterated) ((?:its|the|their|his|her|\\p{L}+['’]s) [^,;:.]{4,60}?)(?: (?:at|on|in)"
    .. "\\b|[,;:.]|$)",
}
local changed_ways = {
  "(?i)\\b((?:its|the|their|his|her) [^,;:.]{4,60}?) (?:was|is|were|are|has been|have been) " .. adverb .. changed .. "\\b",
  "(?i)\\b(?!(?:be|been|being|was|were|is|are|by|to|not)\\b)\\p{L}+ (?:has |have |had )?" .. adverb .. changed
    .. " ((?:its|the|their|his|her) [^,;:.]{4,60}?)(?: (?:by|to|from|for a|on|in|at|this|when|after|as|with)\\b|[,;:.]|$)",
  "(?i)\\b(?!to\\b)\\p{L}+ (?:has |have |had )?" .. adverb .. changed .. " ((?!its|the|their|his|her)[^,;:.]{4,40}?) (?:by|to)\\b",
  "(?i)\\b(?:cut|rise|increase|reduction|decrease) in ((?:its|the|their) [^,;:.]{4,40}?)(?: (?:by|to|from|on)\\b|[,;:.]|$)",
  "(?i)(?:^|: )(\\p{L}[^,;:.]{4,50}?) (?:was|is|were|are|has been|have been) " .. adverb .. changed .. "\\b",
}

local open = "(?i)\\b(?:not|never|no longer|[a-z]+n['’]t|if|whether|(?-i:may)|might|could|would|should|expected to|called? for|wants?|urged|plans?|"
  .. "unless|last (?:year|month|week|spring|summer|autumn|winter)|a year (?:ago|earlier)|previous(?:ly)?|earlier|analysts?|brokers?|until|"
  .. "which (?:it|they|he|she) had)\\b"

local idle = "^(?:the|its|their|his|her|all|for|and|with|that|this|from|own|per|cent|percent|own|new|key|main|year|years|next|whole)$"

--- The words that say what it is, by their beginnings, and their numbers.
local function words_of(text)
  local found, n = {}, 0
  for word in rx.each(text:lower(), "[\\p{L}\\d]{3,}") do
    if not rx.find(word, idle) then
      local stem = rx.match(word, "^(.{4,}?)(?:ings?|es|s)?$") or word
      if not found[stem] then found[stem], n = true, n + 1 end
    end
  end
  return found, n
end

--- Do both name one thing: every word of the shorter one is told of the other, and no year of it is another?
local function one_thing(a, b)
  local x, m = words_of(a)
  local y, n = words_of(b)
  if m > n then x, m, y, n = y, n, x, m end
  if m < 1 or m == 1 and n > 2 then return false end
  for word in pairs(x) do
    if not y[word] then return false end
  end
  for word in pairs(y) do
    if rx.find(word, "\\d") and not x[word] then return false end
  end
  return true
end

--- "Was lowered in 2019": of a year long before the text's own.
local function is_old(fact)
  local year = rx.match(fact.sentence, "\\b(?:in|since) (?:\\p{Lu}\\p{Ll}+ )?((?:19|20)\\d\\d)\\b")
  return year ~= nil and fact.published.year ~= nil and tonumber(year) < fact.published.year
end

local in_month = "\\b[Ii]n (?:early |late |mid-)?(" .. calendar.month .. ")\\b"

--- "At her first meeting, in July": of a month that the other sentence does not tell, and that is not the text's own.
local function of_another_month(a, b)
  for _, pair in ipairs { { a, b }, { b, a } } do
    local named, told = rx.match(pair[1].sentence, in_month), pair[1].published
    if named and calendar.number(named) ~= told.month and not rx.has(pair[2].sentence, named) then return true end
  end
  return false
end

local function told(fact, ways)
  if is_old(fact) then return nil end
  if fact.quoted or fact.table or fact.corrected or fact.question or rx.find(fact.sentence, open) then return nil end
  for _, way in ipairs(ways) do
    local thing = rx.match(fact.sentence, way)
    if thing then return { fact = fact, thing = thing } end
  end
end

local cue = "(?i)\\b(?:unchanged|untouched|unaltered|as it was|as it is|steady|alone|no change|the same|where it|"
  .. "as they are|frozen|froze|stuck|sticks|sticking|stood by|stands by|held|holds|(?:re)?affirm(?:s|ed)|on hold)\\b"
local change_cue = "(?i)\\b(?:" .. changed .. "|(?:rise|increase|reduction|decrease) in)\\b"

return {
  id = "kept-or-changed",
  title = "A thing is told to be left as it was, and to be changed",
  why = "A forecast, a price or a rule is changed or it is not.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "Left alone at one meeting and changed at the next, where no date tells them apart.",

  check = function(said, report)
    local kept, moved = {}, {}
    for f in said:each {} do
      local one = rx.find(f.sentence, cue) and told(f, kept_ways)
      local other = rx.find(f.sentence, change_cue) and told(f, changed_ways)
      if one and not other then table.insert(kept, one) elseif other and not one then table.insert(moved, other) end
    end
    for _, a in ipairs(kept) do
      for _, b in ipairs(moved) do
        if days_apart.maybe_within(a.fact, b.fact, 10) and one_thing(a.thing, b.thing) and not of_another_month(a.fact, b.fact) then
          report { a = a.fact, b = b.fact, message = string.format("%s: left as it was, and changed", a.thing), why = "one story, one time, "
            .. "one thing" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-11-13\nThe Bank of Osby kept its growth forecast for 2025 unchanged.\n---\n"
      .. "date: 2025-11-12\nThe forecast for growth in 2025 is lowered by 0.6 points, the Bank of Osby said.",
    "date: 2025-11-13\nOsby Foods raised its full-year guidance to 4 million euros on Wednesday.\n---\n"
      .. "date: 2025-11-13\nOsby Foods has a new chairman. Its full-year guidance remains unchanged.",
    "date: 2025-11-13\nThe council of Osby left the ferry fare alone.\n---\n"
      .. "date: 2025-11-13\nIn Osby the ferry fare was raised to three euros.",
    "date: 2025-11-13\nTicket prices at the Osby Museum have been frozen.\n---\n"
      .. "date: 2025-11-13\nThe Osby Museum put up its ticket prices this year.",
  },
  silent = {
    "date: 2025-11-13\nThe Bank of Osby kept its growth forecast for 2025 unchanged.\n---\n"
      .. "date: 2025-11-12\nThe forecast for growth in 2026 is lowered by 0.6 points, the Bank of Osby said.",
    "date: 2025-11-13\nThe Bank of Osby kept its growth forecast for 2025 unchanged.\n---\n"
      .. "date: 2025-11-12\nThe forecast for inflation in 2025 is lowered by 0.6 points, the Bank of Osby said.",
    "date: 2025-05-13\nThe Bank of Osby kept its growth forecast unchanged.\n---\n"
      .. "date: 2025-11-12\nThe growth forecast is lowered by 0.6 points, the Bank of Osby said.",
    "date: 2025-11-13\nThe council of Osby left the ferry fare alone.\n---\n"
      .. "date: 2025-11-13\nIn Osby the ferry fare may be raised, and the bus fare was raised to three euros.",
    "date: 2026-03-26\nThe Bank of Osby lowered its main interest rate by 50 points to 6.5 percent on Wednesday.\n---\n"
      .. "date: 2026-03-27\nDana Reyes of Osby left the rate alone at her first meeting, in July.",
    "date: 2025-11-13\nTicket prices for students have been frozen, the Osby Museum said.\n---\n"
      .. "date: 2025-11-13\nThe Osby Museum put up its ticket prices for groups this year.",
    "date: 2025-11-13\nOsby Foods stuck to its profit target for the year.\n---\n"
      .. "date: 2025-11-13\nOsby Foods cut its sales target on Tuesday.",
  },
}
