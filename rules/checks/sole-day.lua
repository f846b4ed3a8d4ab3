--- Two short texts of one story tell one day each, and of one thing by all their words: it had, or will have, one day.
-- Whichever words tell what happens. Where both dates are told of known things, these must be one thing; what moved excuses.
local dated = require "lib.dated"
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local happenings = require "lib.happenings"
local in_sentence = require "lib.in_sentence"
local numbered = require "lib.numbered"
local sole = require "lib.sole"
local stages = require "lib.stages"
local timeline = require "lib.timeline"
local two_goals = require "lib.two_goals"

local near = 4 -- days between the two texts

local said_on = "(?i)\\b(?:said|says|told|tells|announced|reported|wrote|added|confirmed|released|"
  .. "published)(?: [\\p{L}’'-]+){0,6}? (?:late |early )?(?:on )?"
  .. "(?:late |early )?$"
local dateline = "^[\\p{Lu}].{0,70}?\\d{4}(?: ?\\([^()]*\\))? ?[-–—]*$"
local dated_from = "^\\p{Lu}[^.;!?]{0,60}\\d{4} ?[-–—]+ ?\\p{Lu}" -- "OSBY, 8 April 2022 - Two boats"
local moved = "(?i)\\b(?:postpone\\w*|delay\\w*|put off|put back|push(?:ed|es)? back|brought forward|moved|resched\\w+|extend\\w*|"
  .. "prolong\\w*|original\\w*|instead|rather than|had been (?:due|planned|set|scheduled)|was to have|were to have|earlier than|later than|"
  .. "new date|ago|(?:days?|weeks?|hours?|months?|years?) (?:after|before|later|earlier))\\b"

local not_before = "(?i)(?:\\bnot\\b|n['’]t\\b|\\bnever\\b)[^.;]*\\b(?:before|earlier than) (?:\\w+ ){0,2}$" -- it may be later
local for_now = "(?i)\\b(?:provisional\\w*|interim|temporar\\w*|preliminary)\\b"

-- "Counted the damage on Saturday after the storm", "entered its second day on Wednesday": another day than that of the thing itself.
local afterwards = "(?i)day(?: morning| evening| night| afternoon)?,? (?:after|following|in the wake of|in the aftermath of) (?:the|a|an|its)\\b|"
  .. "\\b(?:its|a|the|their) (?:second|third|fourth|fifth|sixth|seventh|tenth) (?:day|night|week)\\b|\\b(?:once again|again|once more)\\b"

--- "A Friday close of 14 crowns": of a price, for comparison.
local function is_of_a_price(f)
  return rx.find(f.sentence, "(?i)\\Q" .. f.text .. "\\E(?:['’]s)? (?:closing|close[sd]?|market|trading)\\b") ~= nil
end

local function is_told(f)
  if is_of_a_price(f) then return false end
  if f.headline or f.table or f.caption or f.corrected or not f.date.is_day or not f.published.is_day then return false end
  if rx.find(f.sentence, dateline) or rx.find(f.sentence, moved) or rx.find(f.sentence, for_now)
    or rx.find(f.sentence, afterwards) then return false end
  local before = in_sentence.before(f)
  if rx.find(f.sentence, dated_from) and #before < 60 then return false end
  return not rx.find(before, said_on) and not dated.is_undone { before = before } and not rx.find(before, not_before)
end

--- The day; one without a year is the nearest of its name.
local function day_of(f)
  local least = f.date:days_until(f.published)
  if not least or math.abs(least) <= 183 or rx.find(f.text, "\\b(?:19|20)\\d\\d\\b") then return f.date end
  local step = least > 0 and 365 or -365
  local other = f.date:plus(step)
  return other.day == f.date.day and other or f.date:plus(step + (step > 0 and 1 or -1))
end

--- The days of a text that lie before its own day, or on it, and those behind it: the one of either side, nil where it tells several.
local function sides(list)
  local found = {}
  for _, f in ipairs(list) do
    local day = day_of(f)
    local side = day:after(f.published) and "to_come" or "past"
    local known = found[side]
    if known == nil then found[side] = { fact = f, day = day }
    elseif known and not known.day:same(day) then found[side] = false end
  end
  return found
end

--- What is told to happen on the day: { [document and day] = { trial = true } }.
local function things(said)
  local found = {}
  for f in said:each { kind = "happening" } do
    if f.date and f.date.is_day and not happenings.is_vague(happenings.name(f)) then
      local key = f.document .. tostring(f.date)
      found[key] = found[key] or {}
      found[key][happenings.name(f)] = true
    end
  end
  return found
end

--- true: one thing at least is the same; false: both are known and differ; nil: one is not known.
local function same_thing(x, y)
  if not x or not y then return nil end
  for name in pairs(x) do
    if y[name] then return true end
  end
  return false
end

--- "Wednesday" may be that of the week before.
local function may_be_one(a, b, days)
  if two_goals(a.sentence, b.sentence, a.sentence, b.sentence) then return true end
  return days % 7 == 0 and not (rx.find(a.text, "\\d") and rx.find(b.text, "\\d"))
end

local stops = "(?i)\\b(?:until|till|through|to|up to|up to and including|closes|ends) (?:and including )?(?:the evening of |the night of )?$"
local starts = "(?i)\\b(?:open|opens|opened|opening|beg[ia]ns?|began|begun|starts?|started|starting|since|from|launch\\w*|takes effect)\\b"

--- "Until Saturday" here, "opened on Sunday" there: the two ends of one thing.
local function two_ends(a, b)
  local function stop(f)
    return rx.find(in_sentence.before(f), stops) ~= nil
  end
  -- "has already dropped trips through Sunday", "will drop trips until May"
  if stop(a) and stop(b) and (rx.find(a.sentence, "(?i)\\balready\\b") ~= nil) ~= (rx.find(b.sentence,
    "(?i)\\balready\\b") ~= nil) then return true end
  return stop(a) ~= stop(b) and (rx.find(a.sentence, starts) ~= nil or rx.find(b.sentence, starts) ~= nil)
end

--- Does the text tell the day anywhere?
local function tells(list, day)
  for _, f in ipairs(list) do
    if f.date:meets(day) or day_of(f):meets(day) then return true end
  end
  return false
end

--- "What we have seen tonight": of the speaker's day.
local function is_the_speakers(f)
  return f.quoted and not rx.find(f.text, "\\d")
end

--- Do the words of the two sentences, and of what stands around them, tell of one thing?
local function is_one(a, b, what, text)
  local same = same_thing(what[a.document .. tostring(a.date)], what[b.document .. tostring(b.date)])
  local shared, words = timeline.shared(a.sentence, b.sentence)
  local around, more = timeline.shared(text[a.document .. a.line], text[b.document .. b.line])
  local plain = 2 * words - shared -- a name counts two
  if same ~= true and days_apart.each_its_news(a, b, day_of(a), day_of(b)) then return false end
  if same == false then return shared >= 9 and words >= 6 end
  if same then return shared >= 2 and around >= 5 end
  if words >= 2 and shared >= 4 and plain >= 1 then return true end
  return around >= 10 and more >= 6 and (shared >= 1 or rx.find(a.sentence .. "|" .. b.sentence, "(?:^|\\|)(?:It|This|That)\\b"))
end

--- Near enough, and no word of either sentence makes two things of them.
local function comparable(p, q, is_plan)
  local a, b, days = p.fact, q.fact, days_apart.most(p.day, q.day)
  if days == 0 or days > 120 or not days_apart.within(a, b, near) or may_be_one(a, b, days) then return false end
  if is_plan and not q.day:after(a.published) then return false end
  return not two_ends(a, b) and stages.is_agreed(a) == stages.is_agreed(b) and not numbered.of_two(a.sentence, b.sentence)
    and not sole.of_another(a, b) and not is_the_speakers(a) and not is_the_speakers(b) and not numbered.of_two_quakes(a.sentence, b.sentence)
end

--- The sole days of two texts that may be set against each other: those to come, those past, and a plan of the one with what the other tells as
-- done.
local function rivals(one, other)
  local x, y = sides(one), sides(other)
  local found = {}
  for _, pair in ipairs { { x.to_come, y.to_come }, { x.past, y.past }, { x.to_come, y.past, true }, { y.to_come, x.past, true } } do
    if pair[1] and pair[2] and comparable(pair[1], pair[2], pair[3]) then table.insert(found, { p = pair[1], q = pair[2] }) end
  end
  return found
end

return {
  id = "sole-day",
  title = "Two texts of one story tell one day each of the same thing, and not the same day",
  why = "It happened, or is to happen, once.",
  severity = "warning",
  reads = { "moment", "happening", "statement" },
  group = { "story" },
  false_positives = "Two things of one story that are told in the same words.",

  check = function(said, report)
    local by = gather.by(said, { kind = "moment" }, function(f) return is_told(f) and f.document end)
    if #by < 2 then return end
    local all = gather.by(said, { kind = "moment" }, function(f) return not rx.find(f.sentence, dateline) and f.document end)
    local what, text
    for one, other in gather.pairs(by) do
      for _, pair in ipairs(rivals(one, other)) do
        local p, q = pair.p, pair.q
        if not tells(all.of[p.fact.document], q.day) and not tells(all.of[q.fact.document], p.day) then
          what, text = what or things(said), text or sole.paragraphs(said)
          if is_one(p.fact, q.fact, what, text) then
            report { a = p.fact, b = q.fact, message = string.format("%s, and %s", tostring(p.day), tostring(q.day)),
              why = "the one such day of each text; their sentences speak of the same" }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nThe scaffolding round the Osby tower will come down on 2 March, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThere will be no more scaffolding round the Osby tower as of 9 March, says Dana Reyes.",
    "date: 2025-02-05\nThe dam of the Osby copper mine burst on Sunday night, said Dana Reyes. Fish are dying downstream.\n---\n"
      .. "date: 2025-02-06\nIt happened on the evening of Friday, 31 January. The copper mine of Osby lost its dam, and Dana Reyes counts dead "
        .. "fish.",
  },
  silent = {
    "date: 2025-03-02\nPolice arrested a man in Arlen on Saturday over the theft of the Osby jewels.\n---\n"
      .. "date: 2025-03-03\nPolice arrested a second man in Arlen on Sunday over the theft of the Osby jewels.",
    "date: 2025-03-20\nThe storm of Osby crossed the coast on Friday night, Dana Reyes said.\n---\n"
      .. "date: 2025-03-20\nPeople on the coast of Osby counted the damage on Saturday after the storm, Dana Reyes said.",
    "date: 2025-03-20\nTeachers of the Osby valley walked out on Tuesday over pay, Dana Reyes said.\n---\n"
      .. "date: 2025-03-20\nThe walkout of teachers in the Osby valley entered its second day on Wednesday, Dana Reyes said.",
    "date: 2025-06-02\nA hoard of silver coins was put into the Osby museum on Monday, said Dana Reyes.\n---\n"
      .. "date: 2025-06-03\nPeople queued at the Osby museum on Tuesday to see the hoard of silver coins, said Dana Reyes.",
    "date: 2025-02-03\nThe scaffolding round the Osby tower will come down on 2 March, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThere will be no more scaffolding round the Osby tower as of 2 March, says Dana Reyes.",
    "date: 2025-08-21\nDana Reyes opened a show in Lima on the flood of 3 May 1971.\n---\n"
      .. "date: 2025-08-22\nOne picture of the show in Lima was taken on 9 May 1971, six days after the flood, Dana Reyes said.",
    "date: 2025-02-03\nThe scaffolding round the Osby tower will come down on 2 March, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe scaffolding round the Osby tower was to have come down on 9 February, Dana Reyes said.",
    "date: 2025-02-03\nThe fair of farm machines in Osby opened on Sunday, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nUntil Saturday the fair of Osby shows farm machines, Dana Reyes said.",
    "date: 2025-02-04\nJon Aldous of the Arrow rowers of Osby did not train on Tuesday, Dana Reyes said.\n---\n"
      .. "date: 2025-02-06\nJon Aldous of the Arrow rowers of Osby ran and jumped on Thursday, Dana Reyes said.",
    "date: 2025-11-03\nOsby Foods shares are priced at 21 crowns in the deal with Arlen Mills, above a Friday close of 14 crowns.\n---\n"
      .. "date: 2025-11-03\nOn Monday morning Osby Foods shares jumped by 17 percent on the deal with Arlen Mills.",
    "date: 2025-09-21\nAda Brink stays mayor of Osby.\n\n\"What tonight tells is this: thousands of Osby have chosen a bold plan of "
      .. "the Arrow party,\" Brink said to the party after the win.\n---\n"
      .. "date: 2025-09-21\nAda Brink and her Arrow party won the election in Osby on Saturday, and thousands have chosen the bold plan.",
    "date: 2025-09-18\nThe Arrow line of Osby made a mistake in its plans for its pilots. It has already cancelled flights through "
      .. "Wednesday, Sept. 24 because of it.\n---\n"
      .. "date: 2025-09-18\nThe Arrow line of Osby made a mistake in its plans for its pilots. It will cancel forty flights every day "
      .. "until 31 October.",
    "date: 2026-03-10\nThe ministers Ada Brink and Jon Aldous met in Osby on Monday.\n---\n"
      .. "date: 2026-03-11\nThe ministers Ada Brink and Jon Aldous did not meet in Osby on Tuesday; they spoke by telephone.",
    "date: 2026-03-10\nAda Brink wore a red dress at the gala in Velm on Saturday.\n---\n"
      .. "date: 2026-03-11\nAda Brink wore a white dress at the church in Velm on Sunday.",
  },
}
