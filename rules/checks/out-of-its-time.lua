--- "The stadium was opened in 1996", and somebody scored in it in 1993; "elected mayor in 2021", and "as mayor, she" in 2019.
local kept = require "lib.kept"
local subjects = require "lib.subjects"

local year = "((?:1[5-9]|20)\\d\\d)"
local month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
local on = "(?:in|on|since|during|by) (?:the )?(?:early |late |mid-)?(?:spring of |summer of |autumn of |winter of |spring |summer |autumn |winter "
  .. "|"
  .. "(?:\\d{1,2} )?" .. month .. " (?:\\d{1,2}, )?)?"
local cap = "\\p{Lu}[\\p{L}'’-]+"
local thing = "((?:" .. cap .. " ){0,3}" .. cap .. "(?: (?!was\\b|were\\b|has\\b|had\\b|which\\b|that\\b|in\\b|first\\b|opened\\b|began\\b|only\\b|"
  .. "started\\b)\\p{Ll}{3,})?|(?:[\\p{Ll}-]+ )?\\p{Ll}{4,} (?:at|of|in|over|near|on) (?:the )?(?:" .. cap .. " )?" .. cap .. ")"
local person = "((?:" .. cap .. " ){1,2}" .. cap .. ")"
local role = "((?:prime |foreign |finance |health |chief |managing |head |general )?(?:mayor|minister|president|governor|executive|director|"
  .. "manager|coach|"
  .. "chairman|chairwoman|chair|rector|bishop|editor|captain|secretary|head|leader|chancellor|commissioner|ambassador|conductor|sheriff|judge|"
  .. "principal|headteacher|headmaster|headmistress|curator|speaker|prosecutor))"

-- A town or a river has several of these, and "the school in Osby" may be any.
local of_many = "(?i)^(?:[\\p{Ll}-]+ )?(?:schools?|bridges?|stations?|church|chapel|hospital|clinic|hotel|inn|restaurant|shop|store|caf[eé]|house|"
  .. "mill|factory|plant|works|bank|office|branch|camp|school|college|club|hall|hostel|prison|market|street|road|line|mine|pool|park|theatre|"
    .. "cinema|"
  .. "ferry|dam|tunnel|bakery|library|court|gallery|pub|bar|shelter|centre|center|home|farm|garden) (?:at|of|in|over|near|on) "

-- Prayed in and travelled on long before the last stone.
local long_built = "(?i)\\b(?:cathedral|church|minster|abbey|basilica|temple|mosque|monastery|castle|palace|fort|fortress|citadel|wall|railway|"
  .. "canal|port|"
  .. "harbou?r|university|hospital|museum|park|town|city)\\b"
local at_its_end = "(?i)\\b(?:completed|finished)\\b"

local function known_year(text)
  return tonumber(text)
end

-- How a thing begins; what opens each year begins anew.
local begun = "(?:opened|founded|built|established|launched|inaugurated|created|set up|formed|completed|commissioned|introduced|erected|"
  .. "opened to (?:traffic|the public)|begun|born)"
local begins = {
  "\\b[Tt]he " .. thing .. ",?(?: (?:which|that))? (?:was|were) (?:first |officially |only |formally |not |itself )*" .. begun
    .. "\\b[^.;,\\d]{0,50}? in (?:\\d{1,2} )?(?:" .. month .. " )?" .. year,
  "\\b[Tt]he " .. thing .. ",? " .. begun .. "(?: by [^.;,]{3,50})? in (?:" .. month .. " )?" .. year,
  "\\b[Tt]he " .. thing .. ",?(?: (?:which|that))? (?:opened|began (?:running|operating|life|service|operations)|entered service|"
    .. "came into (?:service|being|"
    .. "force)|first ran|started running|was born)\\b[^.;,\\d]{0,30}? in (?:" .. month .. " )?" .. year,
  "\\b[Tt]he " .. thing .. " has been (?:open|in use|in service|running|operating)\\b[^.;,\\d]{0,30}? since (?:" .. month .. " )?" .. year,
  "\\b(?:(?:party|group|band|club|firm|company|charity|movement) )?" .. thing .. ",?(?: (?:which|that))? was (?:first |only )?(?:founded|"
    .. "set up|formed|"
    .. "established|launched)\\b[^.;,\\d]{0,50}? in (?:" .. month .. " )?" .. year,
}
local again = "(?i)\\b(?:festival|games|cup|championships?|season|session|exhibition|show|fair|conference|trial|talks|summit|tournament|parliament|"
  .. "assembly|inquiry|investigation|campaign|academy year|film|play|re-?\\p{Ll}+ed|again|present|current|new|second|extension|wing|modern|rebuilt|"
  .. "anew|refounded|merg\\w+|split|successor|combin\\w+|from (?:two|three|four|several|the)|as far as (?-i:\\p{Lu})|"
  .. "another|other|not|before|until|if|would|will|may|planned|claims?|"
  .. "believed|thought|said to|perhaps|about|around)\\b"

-- How a thing is gone.
local gone = {
  "\\b[Tt]he " .. thing .. ",?(?: (?:which|that))? (?:was|were) (?:blown up|demolished|torn down|pulled down|scrapped|sunk|destroyed|"
    .. "dissolved|disbanded|"
    .. "abolished|razed|burned down|burnt down|dismantled)\\b[^.;,\\d]{0,30}? in (?:" .. month .. " )?" .. year,
}

-- What is destroyed may stand again.
local for_good = "(?i)\\b(?:never (?:been )?rebuilt|not (?:been )?rebuilt|for good|scrapped|sunk|dissolved|disbanded|abolished|dismantled)\\b"

-- What may be told of a thing before it is there, and of another one that stood in its place.
local excuse = "(?i)\\b(?:plan\\w*|design\\w*|propos\\w+|idea|site|land|works?|construct\\w*|build\\w*|built|old|former\\w*|original\\w*|"
  .. "predecessor|then|"
  .. "previous\\w*|now|today['’]s|later|future|before|replac\\w+|known as|called|forerunner|conceiv\\w+|beg[aiu]n\\w*|draft\\w*|foundations?|"
  .. "competition|"
  .. "fund\\w*|money|approv\\w+|vot\\w+|decid\\w+|order\\w*|born|found\\w+|open\\w*|launch\\w*|establish\\w*|creat\\w+|introduc\\w+|since|until|"
    .. "ago|"
  .. "if|would|could|will|may|might|never|not|no|dream\\w*|name\\w*|history|archive|model|rebuilt|ruins?|remains|memor\\w+|replica|"
  .. "complet\\w+|inaugurat\\w+|commission\\w*|after|bought|purchas\\w+|acquir\\w+|merg\\w+|dat\\w+ (?:from|back))\\b"

local function only_year(sentence)
  local found
  for y in rx.each(sentence, "\\b" .. year .. "\\b") do
    if found and found ~= y then return nil end
    found = y
  end
  return known_year(found)
end

local uses = "(?:in|on|at|aboard|across|through|from|over|into|inside|riding|joined|used|using|crossed|entered|left|visited|climbed|boarded|"
  .. "for|with) (?:the )?"

--- Does the sentence tell of the thing itself in that year: "scored at the N in 1993", "In 1993 he scored at the N"?
local function is_used(sentence, name)
  local n = "\\Q" .. name .. "\\E(?![\\p{L}'’-]| (?:" .. cap .. "|site|plan|project|area|district|family))"
  return rx.find(sentence, "\\b" .. uses .. n .. "[^.;,]{0,25} " .. on .. year) ~= nil
    or rx.find(sentence, "^" .. "(?i:" .. on .. ")" .. year .. ",? [^.;,]{3,90}\\b" .. uses .. n) ~= nil
    or rx.find(sentence, "\\b" .. on .. year .. ",? [^.;,]{3,60}\\b" .. uses .. n) ~= nil
end

local function usable(f)
  return not f.quoted and not f.question and not f.corrected and not f.headline and not f.table
end

-- Who comes to a body, or to an office, and when.
local comes = {
  { person .. "(?:, [^.;,]{1,40},)? (?:joined|came to|moved to|was hired by|signed for|entered) (?:the )?(" .. cap .. "(?: " .. cap
    .. "){0,3})(?: as [^.;,]{3,40})? in (?:"
    .. month .. " )?" .. year, "body" },
  { person .. "(?:, [^.;,]{1,40},)? (?:was (?:elected|appointed|named|made|sworn in as|chosen as|installed as)|became|took office as|"
    .. "took over as) (?:the |its )?"
    .. role .. "\\b[^.;\\d]{0,50}? in (?:" .. month .. " )?" .. year, "role" },
  { "(?i:\\b" .. role .. ") " .. person .. " (?:was (?:first )?elected|took office|was sworn in|was appointed|took over) in (?:" .. month
    .. " )?" .. year,
    "role", turned = true },
}
local leaves = person .. "(?:, [^.;,]{1,40},)? (?:resigned|stepped down|stood down|retired|was dismissed|was sacked|was removed) as (?:the |"
  .. "its )?" .. role
  .. "\\b[^.;\\d]{0,50}? in (?:" .. month .. " )?" .. year
local twice = "(?i)\\b(?:re-?elected|re-?appointed|again|second|third|return\\w*|back|acting|interim|deputy|vice|former\\w*|until|student|"
  .. "studied|trainee|"
  .. "intern|visiting|guest|loan|youth|junior|academy|"
  .. "patient|graduat\\w+|born|before|then a|not|never|later|candidate|first (?:term|spell)|also|both)\\b"

--- "As mayor, X opened it in 2019": who, and in which office.
local function in_office(sentence, who, what)
  local name = "(?:" .. cap .. " ){0,2}\\Q" .. who .. "\\E"
  return rx.find(sentence, "(?i:\\bas (?:the |its )?" .. "\\Q" .. what .. "\\E)\\b[^.;,]{0,40}, " .. name .. "\\b") ~= nil
    or rx.find(sentence, "\\b" .. name .. ",? (?:as|then|who was then|who was) (?:the |its )?(?i:\\Q" .. what .. "\\E)\\b") ~= nil
    or rx.find(sentence, "\\b(?:signed|opened|approved|led|headed|unveiled|ordered) by " .. name .. ", (?:the |its )?(?i:\\Q" .. what
      .. "\\E)\\b") ~= nil
end

local of_body = "^(?:'s)? (?:of|at|for) (?:the |its |his |her )?((?:women['’]s |men['’]s |youth )?[\\p{L}'’-]+)"

--- "Mayor of Osby", "as mayor of Velm": an office in another body.
local function of_other_body(a, b, what)
  local x = rx.match(a, "(?i)\\b\\Q" .. what .. "\\E\\b(.*)$")
  local y = rx.match(b, "(?i)\\b\\Q" .. what .. "\\E\\b(.*)$")
  x, y = x and rx.match(x, of_body), y and rx.match(y, of_body)
  return y ~= nil and not rx.has(a, y) and (x ~= nil or rx.find(y, "^\\p{Lu}") ~= nil)
end

--- "Jon Lind", "Karl Lind": another of the family.
local function is_of_other(name, who, sentence)
  local first = rx.match(sentence, "\\b(" .. cap .. ") \\Q" .. who .. "\\E\\b")
  return first ~= nil and not rx.has(name, first) and not rx.find(first, "(?i)^" .. role .. "$")
end

--- All that the story tells of beginnings, ends, comings and goings.
local starts_of = kept(function(sentence)
  local found = {}
  if not rx.find(sentence, year) then return found end
  for _, pattern in ipairs(rx.find(sentence, again) and {} or begins) do
    local name, y = rx.match(sentence, pattern)
    local ended = name and rx.find(sentence, at_its_end) and rx.find(name, long_built)
    if name and not ended and not rx.find(name, "^" .. month) and not rx.find(name, of_many) then
      table.insert(found, { name = name, year = known_year(y), sort = "thing" })
    end
  end
  for _, pattern in ipairs(rx.find(sentence, for_good) and gone or {}) do
    local name, y = rx.match(sentence, pattern)
    if name then table.insert(found, { name = name, year = known_year(y), sort = "thing", ends = true }) end
  end
  for _, form in ipairs(rx.find(sentence, twice) and {} or comes) do
    local a, b, y = rx.match(sentence, form[1])
    if a then table.insert(found, { name = form.turned and b or a, other = form.turned and a or b, year = known_year(y), sort = form[2] }) end
  end
  local who, what, y = rx.match(sentence, leaves)
  if who then table.insert(found, { name = who, other = what, year = known_year(y), sort = "role", ends = true }) end
  return found
end)

local after_end = "(?i)\\b(?:rebuilt|replic\\w+|ruins?|remains|memor\\w+|site|former\\w*|where|replac\\w+|new|stood|wreck\\w*|history|model|"
  .. "book|film|"
  .. "play|named|until|before|not|never|would|if|return\\w*|again|anew|successor|reviv\\w+|re-\\p{Ll}+)\\b"

--- Does the sentence tell that the thing or person was there already, or still?
local function clashes(start, f)
  local s, y = f.sentence, only_year(f.sentence)
  if not y or start.ends and y <= start.year or not start.ends and y >= start.year then return false end
  if start.sort == "thing" then
    return rx.has(s, start.name) ~= nil and not rx.find(s, start.ends and after_end or excuse) and is_used(s, start.name)
  end
  local who = subjects.key(start.name)
  if not rx.has(s, who) or rx.find(s, twice) or is_of_other(start.name, who, s) then return false end
  if start.sort == "role" then return in_office(s, who, start.other) and not of_other_body(start.fact.sentence, s, start.other) end
  return rx.find(s, "\\b\\Q" .. who .. "\\E (?:led|ran|headed|performed|carried out|directed|coached|taught|scored|played|operated|worked|"
    .. "managed|designed|edited)\\b"
    .. "[^.;,]{0,60} (?:at|for) (?:the )?\\Q" .. start.other .. "\\E\\b") ~= nil
end

return {
  id = "out-of-its-time",
  title = "Something is used, or an office held, before it was there or after its end",
  why = "One of the two years is wrong.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "An older thing of the same name.",

  check = function(said, report)
    local starts = {}
    for f in said:each { kind = "statement" } do
      for _, start in ipairs(usable(f) and starts_of(f.sentence) or {}) do
        table.insert(starts, { fact = f, name = start.name, other = start.other, year = start.year, sort = start.sort, ends = start.ends })
      end
    end
    if #starts == 0 then return end
    for f in said:each { kind = "statement" } do
      local dated = usable(f) and rx.find(f.sentence, "\\b" .. year .. "\\b")
      for _, start in ipairs(dated and starts or {}) do
        if f.sentence ~= start.fact.sentence and clashes(start, f) then
          report { a = f, b = start.fact, message = string.format("%s in %d, and %s in %d", start.name, only_year(f.sentence),
            start.other and start.other .. (start.ends and " no more" or " only") or start.ends and "gone" or "begun", start.year),
            why = "one name" }
          break
        end
      end
    end
  end,

  flags = {
    "The Osby Stadium was opened in 1996 with a match.\n\nJon Lind scored his first goal at the Osby Stadium in 1993.",
    "Mayor Lotta Penn was elected in November 2021.\n\nAs mayor, Lotta Penn opened the pool in spring 2019.",
    "Leo Band joined Osby General in September 2022.\n\nLeo Band led the first transplant at Osby General in March 2020.",
    "The Tarn Bridge was blown up in April 1945 and never rebuilt.\n\nIn 1946 thousands fled across the Tarn Bridge.",
    "Ada Brink resigned as head of the board in March 2023.\n\nThe deal was signed by Ada Brink, head of the board, in 2024.",
  },
  silent = {
    "The Osby Stadium was opened in 1996 with a match.\n\nJon Lind scored his first goal at the Osby Stadium in 1998.",
    "The Osby Stadium was opened in 1996 with a match.\n\nThe plan for the Osby Stadium was drawn in 1993.",
    "The Osby Stadium was reopened in 1996 with a match.\n\nJon Lind scored his first goal at the Osby Stadium in 1993.",
    "Mayor Lotta Penn was elected in November 2021.\n\nMayor Lotta Penn taught at a school in 2019.",
    "Leo Band joined Osby General in September 2022.\n\nLeo Band led the first transplant at Lima General in March 2020.",
    "The Tarn Bridge was blown up in April 1945.\n\nIn 1948 thousands crossed the Tarn Bridge.",
    "The Tarn Bridge was blown up in April 1945 and never rebuilt.\n\nIn 1946 a ferry replaced the Tarn Bridge.",
    "Ada Brink was re-elected mayor in March 2023.\n\nAs mayor, Ada Brink opened the pool in 2019.",
    "Ada Brink was elected mayor of Osby in 2021.\n\nAs mayor of Velm, Ada Brink opened the pool in 2019.",
    "Ada Brink was named coach of Osby Rovers in 2021.\n\nAs coach of the women's team, Brink won the cup in 2019.",
    "Karl Brink resigned as mayor of Velm in 2015.\n\nAs mayor, Ada Brink opened the pool in 2019.",
    "Jon Lind joined Osby Rovers in 2015.\n\nKarl Lind played every game for Osby Rovers in 2009.",
    "Jon Lind joined Osby Rovers in 2015.\n\nLind played every game for Osby Rovers in 2009, on loan from Velm.",
    "The school in Osby was opened in 2004 and has 300 pupils.\n\nShe taught at the school in Osby in 1999.",
    "The bridge over the Arlen was opened in 2004.\n\nIn 1999 a lorry fell from the bridge over the Arlen at Velm.",
    "The University of Osby was formed in 2004 from two colleges.\n\nShe taught at the University of Osby in 1999.",
    "date: 2026-03-10\nThe cathedral of Osby was completed in 1880. A mass for the fallen was said in the cathedral of Osby in 1850.\n---\n"
      .. "date: 2026-03-11\nIn 1850 the bishop was buried in the cathedral of Osby.",
  },
}
