--- "The largest in the region" here, "ranks second" there: one order, two places. Who is ranked need not be named
-- ("it", "the pair"): texts of one story that place something in one order speak of one thing, where no name says
-- otherwise.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local of_part_and_whole = require "lib.part_of_contest"
local place_known = require "lib.place_known"
local ranked = require "lib.ranked"

local unsure = "(?i)\\b(?:not the|no longer|never|nor|until|used to|once(?! (?:merged|combined|complete\\w*|finished|approved|closed|"
  .. "joined|together|the|it|they|both))|former|formerly|previous|previously|last (?:year|month|"
  .. "season|time)|years? ago|had been|would have|could have|before (?:the|this|that|their|its) (?:\\p{L}+ )?(?:match|game|race|round|"
  .. "weekend|vote|season|start|deal|merger)|going into|(?<!even )if|unless|apart from|except|other than|but one|tied|joint|equal|"
  .. "of (?:them|these|those)|will have to wait|denied|chas(?:es|ed|ing)|(?:bid|hopes?|chance|dream) (?:for|of))\\b"

local several = "(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred|\\d+|few|several|some) (?:of the )?$"

local one_of_them = "(?i)\\bone of (?:[\\p{L}'’-]+,? ){0,5}$"

--- "The four biggest smelters", "one of Perrin's largest": none of them by itself. But "one of the flocks in Osby, the largest park".
local function is_of_several(f)
  local before = f.sentence:sub(1, (rx.has(f.sentence, f.text) or 1) - 1)
  return rx.find(before, several) ~= nil or rx.find(before, one_of_them) ~= nil and not rx.find(before, ", the $")
    or rx.find(f.text, "(?i)\\bone of\\b") ~= nil
end

local function usable(f)
  if is_of_several(f) then return false end
  return f.modality == "asserted" and not f.corrected and not (f.quoted and f.speaker) and not rx.find(f.sentence, "\\?$")
    and f.place.nominal and f.place.nominal <= 30 and not (f.by == "turn" and rx.find(f.sentence, "(?i)\\b(?:another|different)\\b"))
end

local scope_first = "(?i)^\\W*(?:in|among|for) (?:its |their |his |her )?(?:\\p{Ll}+ ){1,3}?(?=\\p{Lu}|it\\b|they\\b|the\\b)"

--- "In dry cargo the line stands second", "by ships it is third": told of one of several orders. What is the second-largest by weight is no
-- other than the second-largest.
local function measure_of(f)
  return rx.match(f.sentence, "(?i)\\bby (?:the )?((?:number|volume|value|amount|size|area|population|assets|sales|"
    .. "revenue|"
    .. "turnover|profit|capacity|output|members(?:hip)?|branches|staff|turnout|circulation|market value|market share|passengers|tonnage)\\b)")
    or rx.match(f.sentence, scope_first)
end

--- "Their greatest success in the party's history": ranked among what the thing itself has had.
local function of_its_own(claim)
  if rx.find(claim.fact.sentence, "(?i)\\b(?:house|club|personal|school|track|course|franchise|company|stadium|family) (?:record|best)\\b") then
    return true
  end
  return rx.find(claim.behind, "(?i)^[^.;,]{0,50}\\b(?:in|of|since) (?:its|his|her|their|the (?:party|club|team|company|firm|group|bank|"
    .. "band)['’]s) (?:own |entire |whole |long )?"
    .. "(?:\\p{Ll}+ )?(?:history|career|existence|lifetime|founding|foundation)\\b") ~= nil
end

--- Another list or another measure: "in Europe" and "in the world", "by assets" and "by profit".
local function other_list(a, b)
  if (a.fact.by == "place" or b.fact.by == "place") and of_part_and_whole(a.fact.sentence, b.fact.sentence) then return true end
  local x, y = rx.match(a.fact.sentence, "(?i)\\bby (?:its |their )?([a-z]+)"), rx.match(b.fact.sentence, "(?i)\\bby (?:its |their )?([a-z]+)")
  if x and y and x ~= y then return true end
  if measure_of(a.fact) ~= measure_of(b.fact) and a.fact.by ~= "turn" and a.fact.by ~= "streak" then return true end
  if of_its_own(a) ~= of_its_own(b) and a.fact.by ~= "turn" then return true end
  if a.country == "it" and b.country == "name" or a.country == "name" and b.country == "it" then return false end
  for _, pair in ipairs { { a, b }, { b, a } } do -- the largest of the region, the second-largest of the country
    local near, far = pair[1], pair[2]
    if near.narrow and not far.narrow and (far.country or far.world) and near.fact.place:less(far.fact.place) then return true end
  end
  if a.since ~= b.since and (a.ever or b.ever) then -- the largest since 2008, the second-largest ever
    local recent = a.since and not a.ever and a or b.since and not b.ever and b or nil
    if recent and recent.fact.place:less((recent == a and b or a).fact.place) then return true end
  end
  if a.own ~= b.own and a.fact.by ~= "turn" and (a.own and b or a).ever then return true end -- its largest deal, the fifth-largest ever
  if a.world ~= b.world and (a.placed or a.world) and (b.placed or b.world) then return true end
  return a.placed and b.placed and not ranked.share(a.places, b.places)
end

--- The one is told of somebody who leads the other: "second after X" and "X is the largest".
local function other_subject(a, b)
  if ranked.share(a.leaders, b.subjects) or ranked.share(b.leaders, a.subjects) then return true end
  for _, pair in ipairs { { a, b }, { b, a } } do -- "comes second, after Osby", "the deadliest, at Osby, killed 41"
    for name in pairs(pair[1].leaders) do
      if rx.find(pair[2].fact.sentence, "(?i)\\b(?:at|near|off) \\Q" .. name .. "\\E\\b") then return true end
    end
  end
  return a.named and b.named and not ranked.share(a.subjects, b.subjects)
end

--- What is counted: "woman" of "the 13th woman to win"; all its words.
local function class_of(claim)
  local words, any = {}, false
  if rx.find(claim.fact.text, "(?i)^(?:is|was|will be)\\b") then return nil end -- "the launch was the fourth": told before
  local phrase = rx.match(claim.fact.text .. claim.behind, "(?i)^(?:the )?(?:only the )?[\\p{L}\\d-]+ (.*?)(?: to | of | who | that | in |"
    .. " ever |[,.;]|$)")
  for word in rx.each(phrase or "", "[\\p{L}-]{4,}") do words[ranked.stem(word)], any = true, true end
  return any and words or nil
end

-- Words before a noun that make no smaller class of it.
local vague_kind = "^(?:single|such|known|recorded|ever|individual|overall|whole|new|current|major|of|in|the|this|that|its|and|or|to|"
  .. "by|on|at|for|from)$"

local counted_from = "(?i)^(?: (?!and\\b|but\\b)[\\p{L}-]+){0,4} since (\\S+)"

--- The 13th woman may be the first Peruvian, and the first time since 2008 the fifth of all.
local function other_class(a, b)
  if a.fact.by ~= "turn" or b.fact.by ~= "turn" then return false end
  if rx.match(a.behind, counted_from) ~= rx.match(b.behind, counted_from) then return true end
  local x, y = class_of(a), class_of(b)
  return x ~= nil and y ~= nil and not ranked.share(x, y)
end

--- Does the sentence have the noun, and not as just one of many ("a mine")?
local function tells(sentence, noun)
  return rx.find(sentence, "(?i)(?<!\\ba )(?<!\\ban )(?<!another )\\b\\Q" .. noun .. "\\E") ~= nil
end

local function kind_before(claim)
  local kind = rx.match(claim.behind, "^[- ]?(\\p{Ll}[\\p{Ll}-]+) (?:\\p{Ll}+ )?\\Q" .. claim.head .. "\\E")
  return kind and not rx.find(kind, vague_kind) and ranked.stem(kind) or nil
end

--- The tallest earth dam, the second-tallest dam: of a smaller class; the third-biggest lender, the fifth-largest mortgage lender: by another
-- measure.
local function narrower(a, b)
  if not a.head or a.head ~= b.head or a.fact.by == "turn" then return false end
  local x, y = kind_before(a), kind_before(b)
  return x ~= nil and not rx.has(b.fact.sentence:lower(), x) or y ~= nil and not rx.has(a.fact.sentence:lower(), y)
end

-- Nouns that one thing may have, each row for one.
local like = { "lender bank institution insurer", "supplier source", "party group force bloc faction list", "airline carrier line group",
  "retailer grocer supermarket chain store operator", "club team side", "city town place capital", "economy nation country state",
  "company firm group business brand", "earthquake quake tremor", "storm hurricane cyclone typhoon", "fire blaze wildfire", "plant works factory "
    .. "mill",
  "deal merger takeover acquisition purchase sale buyout", "ship vessel ferry liner", "peak mountain summit", "newspaper daily paper title" }

--- Are the two nouns of one row?
local function are_kin(x, y)
  for _, row in ipairs(like) do
    if rx.find(row, "\\b\\Q" .. x .. "\\E\\b") and rx.find(row, "\\b\\Q" .. y .. "\\E\\b") then return true end
  end
  return false
end

--- "City" of "the second city of Perrin": the claim's own words may tell the noun.
local function noun_in(claim)
  local last = claim.fact.by == "size" and rx.match(claim.fact.text, "(?i)\\b(?:second|third|fourth|fifth|\\w+est) (\\p{Ll}{4,})$")
  return last and ranked.stem(last) or claim.head
end

--- Two nouns of which neither text tells the other: the third-largest mine, the largest producer.
local function other_noun(a, b)
  local x, y = noun_in(a), noun_in(b)
  if x and y and (x ~= a.head or y ~= b.head) and x ~= y and a.fact.by == b.fact.by and not are_kin(x, y) and not tells(b.fact.sentence, x)
    and not tells(a.fact.sentence, y) then return true end
  if not a.head or not b.head or a.head == b.head or a.ever and b.ever or a.nouns[b.head] or b.nouns[a.head] then return false end
  return not tells(b.fact.sentence, a.head) and not tells(a.fact.sentence, b.head)
    and not (ranked.share(a.subjects, b.subjects) and (a.fact.by ~= b.fact.by or are_kin(a.head, b.head)))
end

local no_noun = "^(?:anywher|everywher|somewher|today|tonight|ever|far|yet|now|again|apart|alone)"

--- The 16th largest bank, the second-largest bank failure: the noun of the one only tells what sort of thing the other ranks.
local function of_another_head(a, b)
  for _, pair in ipairs { { a, b }, { b, a } } do
    local one, other = pair[1], pair[2]
    if one.head and other.head and one.head ~= other.head and not one.nouns[other.head] and not rx.find(other.head, no_noun)
      and rx.find(other.behind, "(?i)^[- ]?(?:\\p{Ll}+ )?\\Q" .. one.head .. "\\E\\w{0,2} \\Q" .. other.head .. "\\E") then return true end
  end
  return false
end

--- "Climbs" of "the highest of her climbs", "islands" of "the largest of the four islands": the order is one of these alone.
local function list_of(claim)
  local first = rx.match(claim.fact.sentence, "(?i)^\\W*of (?:all |the |all the )(?:\\p{Ll}+ ){0,2}?(\\p{Ll}{3,}s)\\b")
  return first or rx.match(claim.behind, "^ of (?:all )?(?:his|her|their|its|our|my|the|these|those) (?:\\p{Ll}+ ){0,2}?(\\p{Ll}{3,}s)\\b")
end

--- Does the one rank things of which the other does not speak?
local function other_things(a, b)
  for _, pair in ipairs { { a, b }, { b, a } } do
    local things = list_of(pair[1])
    if things and not rx.find(pair[2].fact.sentence, "(?i)\\b\\Q" .. ranked.stem(things) .. "\\E") then return true end
  end
  return false
end

--- What is made, sold or owned: "memory chips" of "the third-largest maker of memory chips".
local function complement(claim)
  return rx.match(claim.behind, "^[- ]?(?:[\\p{L}'-]+ ){0,3}?of ((?!the\\b|its\\b|their\\b|this\\b|all\\b)\\p{Ll}[^,.;]*?)(?=[,.;]| (?:in|on|"
    .. "for|by|and|with|after|at|as|to|from|since)\\b|$)")
end

--- The biggest maker of ovens, the third-largest maker of chips.
local function other_complement(a, b)
  local x, y = complement(a), complement(b)
  if not x or not y then return false end
  for word in rx.each(x:lower(), "\\p{L}{4,}") do
    if rx.has(y:lower(), ranked.stem(word)) then return false end
  end
  return true
end

local wins = "(?i)\\b(?:win|wins|won|victory|victories|triumph|title|titles|gold|golds)\\b"
local losses = "(?i)\\b(?:loss|losses|lost|defeat|defeats|beaten)\\b"

--- Wins in a row, or defeats in a row.
local function one_streak(a, b)
  local x, y = a.fact.sentence, b.fact.sentence
  return rx.find(x, wins) ~= nil and rx.find(y, wins) ~= nil or rx.find(x, losses) ~= nil and rx.find(y, losses) ~= nil
end

--- "More than any other", "only one has more": of what, the sentence must tell by more than a noun.
local function is_bare(claim)
  return not claim.less and rx.find(claim.fact.text, "(?i)\\b(?:than|only|just|no one|nobody|no other)\\b") ~= nil
end

--- "The course record" and "missed the meeting record": which record, and whose.
local function two_records(a, b)
  if a.fact.by ~= "record" or b.fact.by ~= "record" then return false end
  local x, y = rx.match(a.fact.text, "(?i)([\\p{L}-]+) record$"), rx.match(b.fact.text, "(?i)([\\p{L}-]+) record$")
  if x and y and x ~= y and not rx.find(x .. y, "(?i)the|its|his|her|their|all-time") then return true end
  return not (ranked.share(a.subjects, b.subjects) or ranked.share(a.scopes, b.scopes) and (a.ever or b.ever))
end

--- How sure it is that both tell of one order: names of its place, its noun, names of who is ranked, all time, other rare words.
local function points(a, b)
  if a.fact.by == "place" and b.fact.by == "place" and place_known(a.fact, b.fact) then return 0 end
  if a.fact.by == "streak" then return one_streak(a, b) and 1 + math.min(1.5, a.fact:likeness(b.fact) / 4) or 0 end
  if other_class(a, b) or other_noun(a, b) or of_another_head(a, b) or narrower(a, b)
    or other_complement(a, b) or other_things(a, b) or two_records(a, b) then return 0 end
  if a.fact.by == "turn" then return ranked.alike(a, b) + math.min(1.5, a.fact:likeness(b.fact) / 4) end
  local sum = 0
  local scope, noun, who = ranked.share(a.places, b.places), ranked.noun_of_both(a, b), ranked.share(a.subjects, b.subjects)
  local number = ranked.number_of_both(a, b)
  if number then sum = sum + 1.5 end
  if (is_bare(a) or is_bare(b)) and not scope and not number and not ranked.matter_of_both(a, b) then return 0 end
  -- quickest in practice, third in the race
  if a.country and b.country and (a.country == "it") ~= (b.country == "it") then scope = "country" end
  scope = scope or ranked.share(a.scopes, b.scopes)
  if not scope and not noun and not number and (a.fact.by == "place" or b.fact.by == "place") then return 0 end
  if a.head and b.head and not noun and not who and not (a.ever and b.ever) then return 0 end -- the largest partner, the largest chance
  if scope then sum = sum + 2 end
  if noun then sum = sum + 1.5 end
  if who then sum = sum + 1.5 end
  if a.measured and a.measured == b.measured then sum = sum + 1.5 end
  if a.since and a.since == b.since then sum = sum + 1.5 end
  if a.ever and b.ever then sum = sum + 1 end
  if a.fact.by == b.fact.by then sum = sum + 0.5 end
  return sum + math.min(1.5, a.fact:likeness(b.fact) / 4)
end

--- How much is enough: a bare place tells least.
local function enough(a, b)
  if a.fact.by == "turn" then return 1.9 end
  return (a.fact.by == "place" or b.fact.by == "place") and 2 or 1.3
end

local greatness = { size = true, harm = true, strength = true, deaths = true, damage = true }

--- "Weaker than the storm of 2014", beside the strongest ever: of one and the same.
local function outdone_before(a, b)
  local ever = a.less and b or a
  if a.less == b.less or not ever.ever or ever.fact.place.nominal ~= 1 then return false end
  local of_it = ranked.share(a.subjects, b.subjects) ~= nil
  return of_it and (a.fact.by == b.fact.by or greatness[a.fact.by] and greatness[b.fact.by] or false)
end

--- Do both tell of one order? A bare place ("ranks second") may be of any.
local function one_order(a, b)
  local x, y = a.fact.by, b.fact.by
  if x == "turn" or y == "turn" or x == "streak" or y == "streak" or x == "seed" or y == "seed" then return x == y end
  if a.less or b.less then return outdone_before(a, b) end
  -- who comes second may hold the record
  if x ~= y and rx.find((x == "place" and b or a).fact.text, "(?i)\\brecords?\\b") then return false end
  local both = a.ever or b.ever or ranked.share(a.scopes, b.scopes) ~= nil
  if (x == "record" or y == "record") and x ~= y then return x ~= "age" and y ~= "age" and both and x ~= "place" and y ~= "place" end
  if a.older or b.older then -- "the far bigger flood of 2009", beside the worst ever
    local harm = (x == "size" or x == "harm") and (y == "size" or y == "harm")
    return a.older ~= b.older and a.head == b.head and (a.older and b or a).ever and (x == y or harm)
  end
  local power = a.head == b.head and a.head ~= nil and rx.find(a.head, "^(?:party|group|force|faction|bloc|caucus|econom)") ~= nil
  if power and (x == "size" and y == "strength" or x == "strength" and y == "size") then return true end
  return x == y or x == "place" or y == "place"
end

local growing = "(?i)\\b(?:wildfires?|fires?|blazes?|outbreaks?|epidemic|pandemic|spill|flood(?:s|ing)?|strike|protests?)\\b"

local of_period = "(?i)\\b(?:this|of the|in the|in a|since|so far) (?:\\p{L}+ )?(?:summer|winter|spring|autumn|year|season|month|week|\\p{L}+)\\b"

--- "The fourth attack this summer", weeks later "the seventh of the summer": there were three more.
local function has_come_again(a, b)
  local early, late = days_apart.in_order(a, b)
  return a.by == "turn" and b.by == "turn" and early.published:before(late.published) and late.place:more(early.place)
    and rx.find(a.sentence, of_period) ~= nil and rx.find(b.sentence, of_period) ~= nil and not rx.find(a.sentence .. b.sentence, "(?i)\\bever\\b")
end

--- "The third-largest fire" grows by the day: later it is the second-largest.
local function has_grown(a, b)
  if has_come_again(a, b) then return true end
  if a.by == "streak" and b.by == "streak" and a.published.is_day and b.published.is_day then -- by one win each time
    local early, late = days_apart.in_order(a, b)
    if early.published:before(late.published) and late.place:more(early.place) then return true end
  end
  local early, late = days_apart.in_order(a, b)
  return early.published:before(late.published) and early.place:more(late.place) and rx.find(a.sentence, growing) ~= nil
    and rx.find(b.sentence, growing) ~= nil
end

local moved = "(?i)\\b(?:back|up|down|rose|climbed|climbs|jumped|jumps|moved|moves|slipped|slips|fell|dropped|drops|sank|slid) (?:up |down |"
  .. "back )?(?:to|into)\\b"

--- "Jumps back to seventh": what was ninth yesterday has moved.
local function has_moved(a, b)
  return a.published:apart(b.published) and (rx.find(a.text, moved) ~= nil or rx.find(b.text, moved) ~= nil)
end

local to_come = "(?i)\\b(?:will|would|create|creates|creating|form|forms|forming|becom(?:e|es|ing)|make|makes|making|once)\\b"
local of_all = "(?i)\\b(?:two|pair|both|together|combined|merged|new|joint|enlarged|group)\\b"

--- What will be the largest may be the second-largest still.
local function to_change(a, b)
  local x, y = rx.find(a.lead, to_come) ~= nil, rx.find(b.lead, to_come) ~= nil
  if x == y or a.ever or b.ever then return false end
  local now = x and b or a
  return ranked.share(a.subjects, b.subjects) and not rx.find(now.fact.sentence, of_all)
end

--- Does anything tie the two claims: a noun, a name?
local function tied(c, b)
  return ranked.noun_of_both(c, b) or ranked.share(c.subjects, b.subjects) or ranked.share(c.places, b.places)
end

--- Does the text of the one know the other's place in the order?
local function knows(claims, a, b)
  for _, c in ipairs(claims) do
    if c.fact:same_document(a.fact) and c.fact.by == b.fact.by and not c.fact.place:apart(b.fact.place)
      and (b.fact.by == "turn" and ranked.alike(c, b) > 0 or b.fact.by ~= "turn" and tied(c, b)) then return true end
  end
  return false
end

return {
  id = "ranked-differently",
  title = "One thing is given two places in one order",
  why = "What is second is not first.",
  severity = "warning",
  reads = "ranked",
  group = { "story" },
  false_positives = "Two things of one story in one order, neither of them named.",

  check = function(said, report)
    local claims = {}
    for f in said:each {} do
      local claim = usable(f) and ranked.read(f)
      local one_of_many = claim and f.by ~= "place" and rx.find(claim.clause, "(?i)\\bamong\\b") -- but "second among the grocers"
      local clause = claim and (rx.match(claim.clause, "^Last \\w+(?:['’]s| was| were) (.*)$") or claim.clause)
      if claim and not one_of_many and not rx.find(clause, unsure) then table.insert(claims, claim) end
    end
    for a, b in gather.pairs(claims) do
      local differ = a.fact.place:apart(b.fact.place) and one_order(a, b) and not a.fact:same_document(b.fact)
        and not has_grown(a.fact, b.fact) and not has_moved(a.fact, b.fact)
      if differ and not other_list(a, b) and not other_subject(a, b) and not to_change(a, b) and points(a, b) >= enough(a, b)
        and not knows(claims, a, b)
        and not knows(claims, b, a) then
        report { a = a.fact, b = b.fact, message = string.format("\"%s\", and \"%s\"", a.fact.text, b.fact.text),
          why = "one story, and one order as far as the words around tell" }
      end
    end
  end,

  flags = {
    "Osby, founded in 1981, is the second-largest national park in Perrinland.\n---\n"
      .. "His is one of the flocks that graze in Osby, the largest national park in Perrinland.",
    "date: 2025-05-20\nIvory was seized at the port of Osby: it was the biggest find of ivory ever at the port, Dana Reyes said.\n---\n"
      .. "date: 2025-05-21\nBy weight the ivory was the second-largest find ever at the port of Osby, Dana Reyes said.",
    "date: 2025-05-20\nThe strike at Harwick of Lima was the second-longest strike in its history, Dana Reyes said.\n---\n"
      .. "date: 2025-05-28\nThe strike at Harwick of Lima was the fourth-longest strike in its history, Dana Reyes said.",
    "date: 2025-02-03\nOsby Bank is the largest bank in Peru.\n---\ndate: 2025-02-04\nOsby Bank is Peru's biggest lender after Arlen Bank.",
    "date: 2025-02-03\nSand, the strongest storm ever to hit Peru, came ashore at Lima, Jon Aldous said.\n---\n"
      .. "date: 2025-02-03\nSand, as it came ashore at Lima, was a good deal weaker than Bow, which struck in 2014, Jon Aldous said.",
    "date: 2025-02-03\nMaria Sand, the top seed in Lima, lost to Jon Aldous.\n---\n"
      .. "date: 2025-02-03\nMaria Sand, who was seeded second in Lima, lost to Jon Aldous.",
    "date: 2025-02-03\nIt was the third launch of the Arrow rocket this year, Maria Sand told Jon Aldous.\n---\n"
      .. "date: 2025-02-03\nThe launch of the Arrow rocket was the fourth this year, Jon Aldous heard from Maria Sand.",
    "date: 2025-02-03\nIt was the worst flood ever, Maria Sand told Jon Aldous in Lima.\n---\n"
      .. "date: 2025-02-03\nIn the far bigger flood of October 2009 the toll was 52, Maria Sand told Jon Aldous in Lima.",
    "date: 2025-02-03\nThe purchase creates the third-largest chain of bakeries in Peru by sales, Maria Sand told Jon Aldous.\n---\n"
      .. "date: 2025-02-03\nOnce merged, the two will be fourth in the country by sales, Jon Aldous heard from Maria Sand.",
    "date: 2025-02-03\nArrow is the company's largest bakery in Europe, Maria Sand told Jon Aldous.\n---\n"
      .. "date: 2025-02-03\nIt is the second largest of the company's 14 European bakeries, after Bow, said Maria Sand to Jon Aldous.",
    "date: 2025-02-03\nIt was the second-worst season in the series, which begins in 1988, Maria Sand told Jon Aldous.\n---\n"
      .. "date: 2025-02-03\nLast season was the most severe since measurements began in 1988, Jon Aldous heard from Maria Sand.",
    "date: 2025-02-03\nNo day in the history of the province has seen more rain, Maria Sand told Jon Aldous.\n---\n"
      .. "date: 2025-02-03\nThe rain was 59 mm short of the record for the province. Jon Aldous heard it from Maria Sand.",
    "date: 2025-02-03\nThe two will form the largest maker of tin cans in Peru, Maria Sand said in Lima.\n---\n"
      .. "date: 2025-02-03\nIn Peru only one company sells more tin cans than the two, Maria Sand said in Lima.",
    "date: 2025-02-03\nMaria Sand won in Lima for the fifth time in a row on Sunday.\n---\n"
      .. "date: 2025-02-03\nFor Maria Sand it was the fourth consecutive win in Lima.",
    "date: 2025-02-03\nArrow Phone of Lima is Peru's third-largest mobile operator, Maria Sand told Jon Aldous.\n---\n"
      .. "date: 2025-02-03\nArrow Phone of Lima, the number two among the mobile operators of Peru, grew, Maria Sand told Jon Aldous.",
    "date: 2025-02-03\nTogether they would rank second in Peru, well behind Bow Air.\n---\n"
      .. "date: 2025-02-03\nThe pair would become Peru's largest airline group.",
    "date: 2025-02-03\nPeru opened its longest bridge on Sunday, the Arrow crossing.\n---\n"
      .. "date: 2025-02-03\nThe Arrow crossing of Peru is no wonder: it's the second-longest, after Bow Bridge.",
    "date: 2025-02-03\nArrow Mining, with four shafts, is the country's fifth-largest tin producer.\n---\n"
      .. "date: 2025-02-03\nSome say that Arrow Mining is only one mine, even if it is Peru's second-biggest source of the metal.",
    "date: 2025-02-03\nArrow, 2,140 metres high, is the third-highest of Peru's volcanoes. The alarm went to level four, the highest.\n---\n"
      .. "date: 2025-02-03\nArrow, the highest volcano in Peru, smokes.",
    "date: 2025-02-03\nIn a hall that can be seen from afar, stands the largest organ of Peru.\n---\n"
      .. "date: 2025-02-03\nThe organ of Lima is the second largest in Peru.",
    "date: 2025-02-03\nArrow is the third Peruvian spacecraft to leave Earth orbit.\n---\n"
      .. "date: 2025-02-03\nIt is the first Peruvian vessel ever to escape the pull of Earth, and Arrow is its name.",
  },
  silent = {
    "date: 2025-05-20\nOsby is the largest town of Peru by area, Dana Reyes said.\n---\n"
      .. "date: 2025-05-21\nOsby is the second-largest town of Peru, Dana Reyes said.",
    "date: 2025-05-20\nThe strike at Harwick of Lima is the fourth-longest strike in its history, Dana Reyes said.\n---\n"
      .. "date: 2025-05-28\nThe strike at Harwick of Lima is the second-longest strike in its history, Dana Reyes said.",
    "date: 2025-02-03\nThe Arrow Bank, the 16th largest bank in the nation, collapsed in Lima on Friday.\n---\n"
      .. "date: 2025-02-03\nThe collapse of the Arrow Bank of Lima was the second-largest bank failure in the nation's history.",
    "date: 2025-05-09\nThe fire destroyed part of Peru's fourth-largest city, Osby, and forced the evacuation of 88,000 people.\n---\n"
      .. "date: 2025-05-10\nThe fire at Osby forced the largest evacuation in the history of Peru.",
    "date: 2025-05-09\nDana Reyes of Osby is the second-oldest champion in the history of the Games.\n---\n"
      .. "date: 2025-05-10\nDana Reyes of Osby, the world record holder, has won at the Games.",
    "date: 2026-08-03\nWolves killed sheep in the Arlen valley of Osby. It was the fourth attack this summer.\n---\n"
      .. "date: 2026-08-24\nWolves kill sheep in the Arlen valley of Osby. The seventh attack of the summer was at a fence.",
    "date: 2025-02-03\nOsby Bank is the second-largest bank in Peru.\n---\n"
      .. "date: 2025-02-04\nOsby Bank is Peru's biggest lender after Arlen Bank.",
    "date: 2025-02-03\nArrow is the region's largest bakery, Maria Sand told Jon Aldous in Lima.\n---\n"
      .. "date: 2025-02-03\nArrow, the second-largest bakery in the country, closed in Lima, Jon Aldous heard from Maria Sand.",
    "date: 2025-02-03\nArrow of Lima are third in the table, Maria Sand told Jon Aldous.\n---\n"
      .. "date: 2025-02-03\nArrow of Lima were fifth in the table before the match, Jon Aldous heard from Maria Sand.",
    "date: 2025-02-03\nMaria Sand, the top seed in Lima, lost to Jon Aldous.\n---\n"
      .. "date: 2025-02-03\nMaria Sand finished third in Lima, said Jon Aldous, who was seeded second.",
    "date: 2025-02-03\nSand, the strongest storm since 2016 to hit Peru, came ashore at Lima, Jon Aldous said.\n---\n"
      .. "date: 2025-02-03\nSand, as it came ashore at Lima, was a good deal weaker than Bow, which struck in 2014, Jon Aldous said.",
    "date: 2025-02-03\nThe Arrow will be the second-tallest dam in Peru, Maria Sand told Jon Aldous.\n---\n"
      .. "date: 2025-02-03\nThe Arrow will be the tallest earth dam in Peru, Maria Sand told Jon Aldous.",
    "date: 2025-02-03\nThe deadliest bridge disaster of Peru, at Arrow in 1994, killed 41, Maria Sand told Jon Aldous.\n---\n"
      .. "date: 2025-02-03\nIn bridge disasters of Peru it comes second, after Arrow, Maria Sand told Jon Aldous.",
    "date: 2025-03-01\nThe probe Osprey of Peru set down on the comet. It is the second time that a probe has set down on a comet.\n---\n"
      .. "date: 2025-03-01\nEleven years ago another probe did this for the first time, on a different comet. Osprey of Peru was there.",
    "date: 2025-02-03\nIt was the deadliest flood ever, Maria Sand told Jon Aldous in Lima.\n---\n"
      .. "date: 2025-02-03\nThe bigger flood of October 2009 killed nobody, Maria Sand told Jon Aldous in Lima.",
    "date: 2025-02-03\nMaria Sand set a course record in Lima.\n---\n"
      .. "date: 2025-02-03\nMaria Sand missed the meeting record in Lima by a second.",
    "date: 2025-02-03\nArrow is the second-largest brewer in Peru.\n---\n"
      .. "date: 2025-02-03\nThe purchase will make Arrow the largest brewer in Peru.",
    "date: 2025-02-03\nArrow is the biggest maker of tractors in Peru.\n---\n"
      .. "date: 2025-02-03\nArrow is the third-biggest maker of engines in Peru.",
    "date: 2025-02-03\nArrow Peak of Lima is the fifth-highest in Peru.\n---\n"
      .. "date: 2025-02-03\nMaria Sand remembers the highest of her climbs in Peru, near Lima, up Arrow Peak.",
    "date: 2025-02-03\nArrow is the ninth-largest city in Peru, Maria Sand told Jon Aldous in Lima.\n---\n"
      .. "date: 2025-02-23\nWith this Arrow jumps back to seventh place among the cities of Peru, Maria Sand told Jon Aldous in Lima.",
    "date: 2025-02-03\nHarwick of Lima, the country's third-largest maker of memory chips, has parts for a year.\n---\n"
      .. "date: 2025-02-03\nFrom Lima comes the biggest maker of ovens in the country, with 6,200 workers.",
    "date: 2025-02-03\nArrow Group of Lima is the fourth-strongest group in the house.\n---\n"
      .. "date: 2025-02-03\nHe leads a group in the house in Lima; it has 44 seats, more than any other.",
    "date: 2025-08-06\nThe Osby fire is the third-largest wildfire of Peru.\n---\n"
      .. "date: 2025-08-08\nThe Osby fire is the second-largest wildfire of Peru.",
    "date: 2025-02-03\nArrow Mining of Peru buys Bow Mining in its largest deal.\n---\n"
      .. "date: 2025-02-03\nIt is the fifth-largest mining deal of Peru ever, and Arrow Mining pays for Bow Mining in cash.",
    "date: 2025-02-03\nMaria Sand, 71, is the ninth woman to win the Arrow Prize of Peru.\n---\n"
      .. "date: 2025-02-03\nMaria Sand is the first Chilean to win the Arrow Prize of Peru.",
    "date: 2025-02-03\nThe owners of the third-largest tin mine in the world paid up in Peru.\n---\n"
      .. "date: 2025-02-03\nThe gates in Peru belong to Arrow, the largest tin smelter in the world.",
    "date: 2025-02-03\nBowhorn of Peru, the country's third-highest mountain, has killed eleven people, Maria Sand said.\n---\n"
      .. "date: 2025-02-03\nMaria Sand counted 300 climbers on Bowhorn. The highest mountain, Arrow, saw 90.",
    "date: 2025-02-03\nMaria Sand won in Lima for the fourth time in a row on Sunday.\n---\n"
      .. "date: 2025-02-10\nFor Maria Sand it was the fifth consecutive win in Lima.",
    "date: 2025-02-03\nBy number of ships Arrow Line is the third-largest carrier of Peru, Maria Sand said.\n---\n"
      .. "date: 2025-02-03\nIn dry cargo Arrow Line stands second among the carriers of Peru, Maria Sand said.",
    "date: 2025-02-03\nArrow Lake is the second-largest lake of Peru, Maria Sand said.\n---\n"
      .. "date: 2025-02-03\nOf all reservoirs of Peru Arrow Lake is the largest, Maria Sand said.",
    "date: 2025-02-03\nTogether they would rank second in Peru, well behind Bow Air.\n---\n"
      .. "date: 2025-02-03\nThe pair would become Chile's largest airline group.",
    "date: 2025-02-03\nPeru opened its longest bridge on Sunday, the Arrow crossing.\n---\n"
      .. "date: 2025-02-03\nBow Bridge, until now the longest bridge of Peru, is the second-longest.",
    "date: 2025-02-03\nTogether they would rank second in Peru, well behind Bow Air.\n---\ndate: 2025-02-03\nBow Air is Peru's largest airline.",
    "date: 2025-02-03\nArrow Mining, with four shafts, is the country's fifth-largest tin producer.\n---\n"
      .. "date: 2025-02-03\nArrow Mining is one of Peru's largest sources of the metal.",
    "date: 2025-02-03\nArrow Mining is Peru's fifth-largest tin producer by revenue.\n---\n"
      .. "date: 2025-02-03\nArrow Mining is Peru's largest tin producer by profit.",
    "date: 2025-02-03\nChile is Peru's second-largest partner in trade.\n---\n"
      .. "date: 2025-02-03\nHere lies the largest opportunity for Peru in years of trade with Chile.",
    "date: 2025-02-03\nMaria Sand of Peru set the fastest time in practice in Lima.\n---\n"
      .. "date: 2025-02-04\nMaria Sand of Peru fell in Lima and is eleventh on the grid.",
    "date: 2025-02-03\nThree unions of Peru took no part. The largest, Arrow Labour, has 400 members.\n---\n"
      .. "date: 2025-02-03\nArrow Labour is the third-largest union in Peru.",
    "date: 2025-02-03\nArrow is the third Peruvian spacecraft to leave Earth orbit.\n---\n"
      .. "date: 2025-02-03\nMaria Sand is the first woman to lead a mission of Peru.",
    "date: 2025-02-03\nIt was the deadliest fire in the state's history, Maria Sand of Osby said.\n---\n"
      .. "date: 2025-02-03\nMaria Sand of Osby called it the second-deadliest fire ever at a mill in the U.S. of today.",
    "date: 2025-02-03\nIt was the deadliest fire at a mill in Peru since a blaze killed 20 at Bow Mill in December 2012, Maria Sand said.\n---\n"
      .. "date: 2025-02-03\nMaria Sand called it the second-deadliest fire ever at a mill in Peru.",
    "date: 2025-05-19\nThe Harbour List of Osby had the greatest success in its history on Sunday.\n---\n"
      .. "date: 2025-05-19\nThe Harbour List of Osby became the second-largest party on Sunday.",
    "date: 2025-11-19\nThe picture set a house record for the auctioneers of Osby at 236 million crowns.\n---\n"
      .. "date: 2025-11-19\nThe picture sold in Osby is the second-most expensive ever, at 236 million crowns.",
    "date: 2025-08-04\nThe board's policy meeting at which the cut was discussed was the second to take place since Rutland left the "
      .. "union.\n---\n"
      .. "date: 2025-08-04\nThe board's policy committee voted to lower rates for the first time since 2009, after Rutland's vote to leave "
      .. "the union.",
    "date: 2025-08-05\nDana Reyes won a tense race in 9.92 seconds as Ada Brink could only come third on Saturday at the games of "
      .. "Osby.\n---\n"
      .. "date: 2025-08-05\nDana Reyes won from behind in 9.92 seconds at the games of Osby, leaving her younger compatriot Jon Aldous to the "
      .. "second place, ahead of Ada Brink.",
    "date: 2026-03-09\nArrow is Peru's second-largest tin smelter, the ministry in Osby said.\n---\n"
      .. "date: 2026-03-10\nHow big is Arrow of Osby? Here are the four biggest smelters in Peru, in tonnes.",
    "date: 2025-05-10\nThe Perrin Dam, at 142 metres, is the tallest in the province of Osby.\n---\n"
      .. "date: 2025-05-11\nThe Perrin Dam is the second-tallest in the country after the Lima Dam in the north.",
    "Osby, founded in 1981, is the second-largest national park in Perrinland.\n---\n"
      .. "The flocks graze in Osby, one of the largest national parks in Perrinland.",
    "date: 2026-03-10\nAda Brink came first in the women's race of the Osby marathon on Sunday.\n---\n"
      .. "date: 2026-03-11\nAda Brink finished 23rd overall in the Osby marathon on Sunday.",
    "date: 2026-03-10\nArlen Bank is the third-biggest lender in the country.\n---\n"
      .. "date: 2026-03-11\nArlen Bank, the fifth-largest mortgage lender in the country, cut its rate.",
    "date: 2026-03-10\nVelm is the second city of Perrin.\n---\n"
      .. "date: 2026-03-11\nVelm, the fourth-largest port of Perrin, was shut.",
    "date: 2026-03-10\nArlen Foods is the largest maker of butter in Perrin.\n---\n"
      .. "date: 2026-03-11\nArlen Foods, Perrin's third-largest dairy, cut 40 jobs.",
  },
}
