--- "X is a Danish ferry" here, "X is a mountain" there: one thing is told to be two.
local counting = require "lib.counting"
local turns = require "lib.turns"

--- Sorts that one thing cannot have together. A band may be called a company, a university a place: those are left.
local apart = {
  person = { place = true, work = true, vehicle = true, creature = true, disease = true, language = true, drink = true },
  place = { work = true, vehicle = true, creature = true, disease = true, language = true, drink = true },
  work = { vehicle = true, creature = true, disease = true, drink = true, language = true },
  creature = { vehicle = true, disease = true, drink = true, language = true },
}

local function are_apart(x, y)
  return apart[x] and apart[x][y] or apart[y] and apart[y][x]
end

--- "Is a cathedral of speed", "like": what is told as in a picture.
local pictured = "(?i)\\b(?:like|as if|as though|sort of|kind of|almost|in effect|so to speak|of a|of sorts|fictional|character|called|named after|"
  .. "title|nickname\\w*|the late)\\b"

local function usable(f)
  return not f.quoted and not f.corrected and not f.headline and not rx.find(f.sentence, "\\?[\"”’]?$") and f.modality ~= "hypothetical"
end

local function two_sorts(a, b)
  if a.denied or b.denied or rx.find(a.class, pictured) or rx.find(b.class, pictured) then return nil end
  if a.sort and b.sort and are_apart(a.sort, b.sort) then return string.format("%s, and %s", a.class, b.class) end
end

--- "By assets", "in terms of market value": by what the place is told; "" where nothing says it.
local function measure_of(f)
  return rx.match(f.sentence, "(?i)\\b(?:by|in terms of|measured by|in) (?:the |its |their )?((?:market |gross |total |annual |net )?(?:value|"
    .. "share|"
    .. "assets?|sales|revenues?|turnover|profits?|income|output|production|size|area|population|number|volume|weight|capacity|members(?:hip)?|"
    .. "staff|employees|passengers|traffic|length|height|depth|tonnage))\\b") or ""
end

--- "Third-biggest lender", "fifth-largest mortgage lender": a word before the noun that the other text does not have.
local function other_kind(a, b)
  for _, pair in ipairs { { a, b }, { b, a } } do
    local kind = rx.find(pair[1].class, "est\\b") and rx.match(pair[1].class, "(\\p{Ll}[\\p{Ll}-]{2,}) \\Q" .. pair[1].noun .. "\\E")
    if kind and not rx.find(kind, "est$|^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
      .. "tenth)") and not rx.has(pair[2].sentence:lower(), kind) then
      return true
    end
  end
  return false
end

--- The same noun, of another year, place in the row, or hand.
local function other_one(a, b)
  if a.denied or b.denied or not a:same(b, "noun") then return nil end
  if a.sort ~= "person" and a.country and b.country and a:same(b, "country") == false then
    return string.format("a %s in %s, and in %s", a.noun, a.country, b.country)
  end
  if a.year and b.year and a:same(b, "year") == false then return string.format("%s, and %s", a.class, b.class) end
  if a.nth and b.nth and a:same(b, "nth") == false and measure_of(a) == measure_of(b) and not other_kind(a, b) then return string.format("%s, and "
    .. "%s", a.class, b.class) end
  if a.sort == "work" and a.by and b.by and a:same(b, "by") == false then return string.format("by %s, and by %s", a.by, b.by) end
end

--- The noun of the one is told of the other: "not a model", "an actress and model".
local function tells_noun(f, noun)
  return rx.find(f.class, "(?i)\\b\\Q" .. noun .. "\\E(?:$|,| and\\b| or\\b)") ~= nil
end

--- "Is a rock album", "is not an album": what is denied is told, word for word.
local function denied(a, b)
  if not a.denied or b.denied or a.past ~= b.past or not tells_noun(b, a.noun) or a.by and a:same(b, "by") ~= true then return nil end
  for word in rx.each(a.class, "\\p{L}+") do
    if not rx.has(b.class:lower(), word:lower()) then return nil end
  end
  return string.format("%s, and not to be that", b.class)
end

--- "Former", "then a ferry": what it was, or is beside.
local other_time = "(?i)\\b(?:former(?:ly)?|ex-|retired|once|turned|then|originally|converted|rebuilt|refitted|at first|later|used to|trained as|"
  .. "no relation|namesake|also|both|part-time|by day|by training|son|daughter|brother|sister|disguised|dressed|nicknamed|called|played by|plays|"
  .. "play(?:ing)? (?:a|an|the)|as an? \\p{Ll}+|half|cross)\\b"

--- The family and the kind of "ship: tanker".
local function family_of(class)
  return rx.match(class, "^(.*): (.*)$")
end

--- "The tanker X" here, "X, a cruise ship" there.
local function two_kinds(a, b)
  local family, kind = family_of(a.class)
  local other, other_kind = family_of(b.class)
  if family ~= other or kind == other_kind or a.sentence == b.sentence then return nil end
  if rx.find(a.sentence, other_time) or rx.find(b.sentence, other_time) then return nil end
  return string.format("%s, and %s", kind, other_kind)
end

local any_kin = "(husband|wife|brother|sister|son|daughter|father|mother|uncle|aunt|nephew|niece|cousin|grandson|granddaughter)"
local cap = "\\p{Lu}[\\p{L}'’-]+"

--- Two words for what one is to another.
local function two_kin(...)
  local words = { ... }
  local a, b = words[#words - 1], words[#words]
  return a ~= b and string.format("%s, and %s", a, b) or nil
end

--- "Her sister, Ada Brink", and "Ada Brink, Vera's mother"; "two daughters", and "her three daughters".
local relatives = turns.check {
  test = "\\b(?:" .. any_kin:sub(2, -2) .. "|sons|daughters|brothers|sisters|children)\\b",
  excuse = "(?i)\\b(?:in-law|half-|step|foster|adopted|adoptive|former|late|ex-|twin|not|or|like|other|another|also|eldest|youngest|older|"
    .. "younger|died|"
    .. "surviving|one of)\\b",
  why = "side by side",
  turns = {
    { "^(" .. cap .. ")(?: " .. cap .. ")?\\b[^.]*\\b(?:his|"
      .. "her) " .. any_kin .. ",? (" .. cap .. " " .. cap .. ")\\b[^.]*\\. \\3, \\1['’]s " .. any_kin .. "\\b",
      function(_, a, _, b) return two_kin(a, b) end, two = true },
    { "^(" .. cap .. " " .. cap .. ") is ((?:the \\p{Ll}+|"
      .. "" .. cap .. ")['’]s) (?:\\p{Ll}+ )?" .. any_kin .. "\\b[^.]*\\. \\1, \\2 (?:\\p{Ll}+ )?" .. any_kin .. "\\b",
      two_kin, two = true },
    { "(?i)\\b(?:leaves|has|had) (?:[^.;]{3,40} and )?" .. counting.number .. " (sons|daughters|brothers|sisters)\\.? (?:His|"
      .. "Her) " .. counting.number .. " \\2\\b",
      function(a, word, b) return counting.value(a) ~= counting.value(b) and string.format("%s, and %s %s", a, b, word) or nil end, two = true },
  },
}

return {
  id = "defined-otherwise",
  title = "One thing is told to be two",
  why = "A reader does not know what it is.",
  severity = "warning",
  reads = { "definition", "calling", "statement" },
  group = { "story" },
  false_positives = "Two things of one name.",

  check = function(said, report)
    relatives(said, report)
    for a, b in said:pairs { kind = "calling", same = "of", apart = "class" } do
      local message = usable(a) and usable(b) and two_kinds(a, b)
      if message then report { a = a, b = b, message = a.of .. " is told to be " .. message, why = "one name, and one thing has one of these" } end
    end
    for a, b in said:pairs { kind = "definition", same = "of" } do
      if usable(a) and usable(b) then
        local message = two_sorts(a, b) or other_one(a, b) or denied(a, b) or denied(b, a)
        if message then report { a = a, b = b, message = a.of .. " is told to be " .. message, why = "one name, two answers to what it is" } end
      end
    end
  end,

  flags = {
    "Harwick is a ferry of the Osby line, built in Arlen.\n---\nHarwick is a village on the river below Arlen.",
    "The Grey Heron is a 2014 Danish film directed by Dana Reyes.\n---\nThe Grey Heron is a 2011 film by Dana Reyes.",
    "The Grey Heron is the second studio album by the Danish band Arrow.\n---\nThe Grey Heron is the third album of the band Arrow.",
    "The Grey Heron is an album by the Danish band Arrow.\n---\nThe Grey Heron is an album by Dana Reyes.",
    "The Grey Heron is a rock album by the Danish band Arrow.\n---\nThe Grey Heron is not a rock album.",
    "The trawler Grey Heron left port at noon. Two men of the Grey Heron, an icebreaker, were hurt.",
    "The brewer Harwick Arlen will cut 300 jobs.\n---\nHarwick Arlen, an insurer, will cut 300 jobs in spring.",
    "The goat, Bella, was found by a boy. Bella, a donkey, had been away for a week.",
    "Dentist Maria Lund won the race. Maria Lund, a bus driver, trains at night.",
    "Vera Brink was met by her aunt, Ada Brink. Ada Brink, Vera's cousin, had driven all night.",
    "Jon Aldous is the duke's brother. Jon Aldous, the duke's nephew, opened the hall.",
    "He leaves a wife and two sons. His three sons run the mill.",
  },
  silent = {
    "Harwick is a ferry of the Osby line, built in Arlen.\n---\nArlen is a village on the river below Harwick.",
    "The Grey Heron is a 2014 Danish film directed by Dana Reyes.\n---\nThe Grey Heron is a film by Dana Reyes, her third.",
    "The Grey Heron is a Danish film.\n---\nThe Grey Heron is not a happy film.",
    "The Grey Heron is a novel by Dana Reyes.\n---\nThe Grey Heron is a 2014 film by Jon Aldous.",
    "Harwick is a company in Arlen.\n---\nHarwick is a village on the river below Arlen.",
    "The trawler Grey Heron left port at noon. The Grey Heron, a former icebreaker, was built in Osby.",
    "The trawler Grey Heron left port at noon. The icebreaker Red Heron came to help, and the Grey Heron was towed.",
    "The brewer Harwick Arlen will cut 300 jobs.\n---\nThe insurer of Harwick Arlen will pay.",
    "Former dentist Maria Lund won the race. Maria Lund, a bus driver, trains at night.",
    "Dentist Maria Lund won the race. Her sister Ada, a bus driver, was second.",
    "The mare Bella won. The stallion of the day was Otto, which beat Bella in May.",
    "Tenor Jon Aldous sang. Jon Aldous, who began as a baritone, is 40.",
    "Vera Brink was met by her aunt, Ada Brink. Ada Brink, Karl's cousin, had driven all night.",
    "Jon Aldous is the duke's brother. Jon Aldous, the king's nephew, opened the hall.",
    "He leaves a wife and two sons. His three daughters run the mill.",
    "date: 2025-08-19\nTeller Bank is the country's third-biggest lender by assets.\n---\n"
      .. "date: 2025-08-20\nTeller Bank, the fifth-biggest lender by market value, fell on Wednesday.",
    "date: 2026-03-10\nArlen Bank is the third-biggest lender in the country.\n---\n"
      .. "date: 2026-03-11\nArlen Bank, the fifth-largest mortgage lender in the country, cut its rate.",
  },
}
