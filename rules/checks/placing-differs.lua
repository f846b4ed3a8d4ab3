--- Third here, second there: one contest, two places for one.
-- The sentences must share rare words, and tell no other distance, day or year.
local days_apart = require "lib.days_apart"
local in_sentence = require "lib.in_sentence"
local of_part_and_whole = require "lib.part_of_contest"
local place_known = require "lib.place_known"

-- Where somebody lay on the way, not at the end.
local midway = "(?i)\\b(?:half-?way|half-?time|interval|turn|at one (?:point|stage)|after (?:\\w+ )?(?:\\d+|one|two|three|four|five|six) "
  .. "(?:laps?|stages?|rounds?|holes?|events?|heats?)|overnight|early on|at the (?:start|break))\\b"

local function plain(f)
  if f.sort == "contest" and rx.find(f.sentence, midway) then return false end
  return f.modality == "asserted" and not f.quoted and not f.corrected and not f.speaker and f.of ~= nil
end

--- "Third-biggest lender", "fifth-largest mortgage lender", "largest maker of butter", "third-largest dairy": of other things.
local kind = "(?i)(?:largest|biggest|smallest|longest|highest|tallest|oldest|busiest|richest|deepest|fastest|heaviest|widest|\\w+est|second|third|"
  .. "fourth|fifth)[ -]"
  .. "(?!\\p{Ll}+est\\b|(?:in|on|of|at|by|for|to|ever|and|but|after|behind|since|so|yet|that|who|which)\\b)((?:\\p{Ll}[\\p{Ll}-]+ ?)+?)"
  .. "(?=$|[,.;:]| (?:in|on|at|by|after|behind|and|with|for|to|that|which|who|is|was|has|said|of the|of \\p{Lu}))"

local any_firm = "^(?:chains?|operators?|groups?|compan(?:y|ies)|firms?|business(?:es)?|players?|providers?|retailers?|institutions?|producers?|"
  .. "makers?|"
  .. "manufacturers?|suppliers?|ones?|such|known|by|single|private|public|commercial|national)$"

local function other_kind(a, b)
  if a.sort ~= "order" then return false end
  local x, y = rx.match(a.sentence, kind), rx.match(b.sentence, kind)
  if not x or not y then return false end
  local function own(one, other)
    for word in rx.each(one, "\\p{Ll}{3,}") do
      if not rx.find(word, any_firm) and not rx.has(other:lower(), rx.match(word, "^(.{3,}?)s?$")) then return true end
    end
    return false
  end
  return own(x, b.sentence) or own(y, a.sentence)
end

--- Numbers and days of the sentence that may tell another contest: "over 100 metres", "on Monday".
local function other_contest(a, b)
  local x, y = {}, {}
  local telling = "(?i)\\b(\\d[\\d,.]*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|"
    .. "august|september|october|november|december|women|men|doubles|final|semi-?final|heat|stage|"
    .. "leg|lap|practice|qualifying|round|ballot|primary|half-?time|overall|first half|second half|last year|last season|previous|by [a-z]+)\\b"
  for word in rx.each(a.sentence, telling) do x[word:lower()] = true end
  for word in rx.each(b.sentence, telling) do y[word:lower()] = true end
  local only_x, only_y = false, false
  for word in pairs(x) do only_x = only_x or not y[word] end
  for word in pairs(y) do only_y = only_y or not x[word] end
  return only_x and only_y
end

--- "The sprint" of "second in the sprint", "won the sprint".
local function event(f)
  local won = rx.match(f.text, "(?i)\\b(?:won|wins|took|claimed|of) the (.*)$") or rx.match(f.text, "(?i)^the (.*?) (?:was won|went)\\b")
  if won then return won end
  return rx.match(in_sentence.behind(f), "^(?: place)? in (?:the |a |an |his |her )?([\\p{L}\\d' -]+?)(?=[,.;]| (?:behind|with|at|"
    .. "on|after|and|for|in)\\b|$)")
end

--- "Second in the sprint", "third in the relay".
local function other_event(a, b)
  local x, y = event(a), event(b)
  if not x or not y then return false end
  for word in rx.each(x, "[\\p{L}\\d]{3,}") do
    if rx.has(y, word) then return false end
  end
  return true
end

--- The places of the list: "in Peru", "Peru's largest".
local function scope(f)
  local found, any = {}, false
  local near = f.text .. (rx.match(in_sentence.behind(f), "(?s)^[^,.;]{0,50}") or "")
  for name in rx.each(near, "(?:\\bin (?:the )?|\\bof )?(\\p{Lu}\\p{Ll}+)") do
    if not f.of or not rx.has(f.of, name) then found[name], any = true, true end
  end
  return found, any
end

--- The largest of Peru, and the fourth of South America.
local function other_list(a, b)
  if a.sort ~= "order" then return false end
  local x, told = scope(a)
  local y, told_too = scope(b)
  if not told or not told_too then return false end
  for name in pairs(x) do
    if y[name] then return false end
  end
  return true
end

-- A table changes with each match.
local other_table = "(?i)\\b(?:before|until|had been|were|was|would|could|will|last (?:week|month|season|year)|start(?:ed)?|began|if|overall|"
  .. "fair[- ]play|slalom|after the (?:first|second|opening|early|last|final))\\b"

local moved = "(?i)\\b(?:lift|tak|took|put|send|sent|mov|climb|ris|rose|jump|drop|slip|fell|fall|leav|left)"

--- Where they stood the day before may be where they stood before the match.
local function before_the_move(a, b)
  local x, y = rx.find(a.text, moved) ~= nil, rx.find(b.text, moved) ~= nil
  return x and not y and b.published:before(a.published) or y and not x and a.published:before(b.published)
end

--- Of one table: told within a day, and with one number of points; a move to one number of points is one move.
local function of_one_table(a, b)
  if rx.find(a.sentence, other_table) or rx.find(b.sentence, other_table) then return false end
  local points = "(?i)\\b([\\p{L}\\d-]+) points\\b"
  local x, y = rx.match(a.sentence, points), rx.match(b.sentence, points)
  if x and y and x:lower() ~= y:lower() then return false end
  if x and y and rx.find(a.text, moved) and rx.find(b.text, moved) then return days_apart.within(a, b, 14) end
  return days_apart.within(a, b, 1) and not before_the_move(a, b)
end

--- Both tell one event by its noun: "second in the women's race", "won the women's race".
local function one_event(a, b)
  local x, y = event(a), event(b)
  return x ~= nil and y ~= nil and rx.match(x, "\\p{L}{4,}$") ~= nil and rx.match(x, "\\p{L}{4,}$") == rx.match(y, "\\p{L}{4,}$")
end

--- How alike the two sentences must be.
local function alike(a, b)
  if a.sort == "table" then return of_one_table(a, b) end
  local weight, share = a:likeness(b)
  return weight >= 4 or weight >= 2 and share >= 0.5 and one_event(a, b)
end

return {
  id = "placing-differs",
  title = "One contest, and two places for one who took part",
  why = "Whoever finishes third did not finish second.",
  severity = "warning",
  reads = { "placing" },
  group = { "story", "of" },
  false_positives = "Two contests of one day, told in like words.",

  check = function(said, report)
    for a, b in said:pairs { modality = "asserted" } do
      if plain(a) and plain(b) and not a:same_document(b) and a.place:apart(b.place) and a.sort == b.sort and not other_contest(a, b)
        and not other_event(a, b) and not place_known(a, b)
        and not other_list(a, b) and not other_kind(a, b) and not (a.sort == "contest" and of_part_and_whole(a.sentence, b.sentence)) then
        if alike(a, b) then
          report { a = a, b = b, message = string.format("%s is told to be number %s and number %s", a.of, tostring(a.place),
            tostring(b.place)), why = "same story, like words" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nThe win over Osby Athletic took Arlen to 14th with eight points, Maria Sand said in Lima.\n---\n"
      .. "date: 2025-02-03\nWith eight points from the match in Lima, Arlen move up one place to 16th, above Osby Athletic, Maria Sand said.",
    "date: 2025-02-03\nArlen Rovers met Osby Athletic in Lima. Rovers are third in the table.\n---\n"
      .. "date: 2025-02-03\nArlen Rovers beat Osby Athletic in Lima. The win leaves Rovers fifth in the table.",
    "date: 2025-02-03\nMaria Sand finished second in the women's race of Lima.\n---\n"
      .. "date: 2025-02-03\nMaria Sand won the women's race of Lima.",
    "date: 2025-02-03\nMaria Sand won. For a runner-up Karl Otto looked fresh at the finish of the Arrow marathon, after 26 miles in sleet.\n---\n"
      .. "date: 2025-02-03\nMaria Sand won. Karl Otto, a teacher in the Arrow marathon for the first time, was a surprise third at the "
      .. "finish, after 26 miles in sleet.",
    "date: 2025-02-03\nMaria Sand finished third in the marathon of Lima on Monday.\n---\n"
      .. "date: 2025-02-03\nMaria Sand took second place in the marathon of Lima on Monday.",
    "date: 2025-02-03\nBanca Norvane is the second-largest grocer in Peru, and opened its shop in Lima.\n---\n"
      .. "date: 2025-02-03\nBanca Norvane, the biggest grocer of Peru, opened its shop in Lima.",
  },
  silent = {
    "date: 2025-02-03\nMaria Sand finished third in the 800 metres of Lima in Peru.\n---\n"
      .. "date: 2025-02-04\nMaria Sand, third in the heats, finished second in the final of the 800 metres of Lima in Peru.",
    "date: 2025-02-03\nArlen Rovers met Osby Athletic in Lima. Rovers were third in the table before the match.\n---\n"
      .. "date: 2025-02-03\nArlen Rovers beat Osby Athletic in Lima. The win leaves Rovers fifth in the table.",
    "date: 2025-02-03\nMaria Sand was second at halfway in the women's race of Lima.\n---\n"
      .. "date: 2025-02-03\nMaria Sand won the women's race of Lima.",
    "date: 2025-02-03\nKarl Otto of Osby finished second in the Arrow Park sprint.\n---\n"
      .. "date: 2025-02-03\nKarl Otto of Osby was third in the relay at Arrow Park.",
    "date: 2025-02-03\nBanca Norvane, Peru's largest grocer, opened its shop in Lima on Monday.\n---\n"
      .. "date: 2025-02-03\nBanca Norvane, the fourth-biggest grocer in South America, opened its shop in Lima on Monday.",
    "date: 2025-02-03\nMaria Sand finished third over 100 metres in Lima on Monday.\n---\n"
      .. "date: 2025-02-03\nMaria Sand took second place over 200 metres in Lima on Sunday.",
    "date: 2025-02-03\nMaria Sand finished third in the marathon of Lima on Monday.\n---\n"
      .. "date: 2025-02-03\nMaria Sand took third place in the marathon of Lima on Monday.",
    "date: 2025-02-03\nBanca Norvane is the second-largest grocer in Peru, and opened its shop in Lima.\n---\n"
      .. "date: 2025-02-03\nBanca Norvane, the second-largest grocer of Peru, opened its shop in Lima.",
    "date: 2025-02-03\nArlen Rovers, who meet Osby Athletic in Lima, are third in the table.\n---\n"
      .. "date: 2025-02-04\nArlen Rovers lost to Osby Athletic in Lima. The defeat drops Rovers to fifth in the table.",
    "date: 2026-03-10\nJon Aldous came second in the first round of the mayoral election in Velm.\n---\n"
      .. "date: 2026-03-25\nJon Aldous won the mayoral election in Velm in the second round.",
    "date: 2026-03-10\nKarl Otto was fourth in the first run of the slalom at Velm.\n---\n"
      .. "date: 2026-03-11\nKarl Otto finished second in the slalom at Velm.",
    "date: 2026-03-10\nArlen Bank is the third-biggest lender in the country.\n---\n"
      .. "date: 2026-03-11\nArlen Bank, the fifth-largest mortgage lender in the country, cut its rate.",
    "date: 2026-03-10\nArlen Foods is the largest maker of butter in Perrin.\n---\n"
      .. "date: 2026-03-11\nArlen Foods, Perrin's third-largest dairy, cut 40 jobs.",
    "date: 2025-05-20\nOsby Rovers moved up to third after the first game of Sunday, Dana Reyes said.\n---\n"
      .. "date: 2025-05-20\nOsby Rovers dropped to fourth after the last game of Sunday, Dana Reyes said.",
    "date: 2025-05-20\nDana Reyes climbed to third after the slalom in Osby.\n---\n"
      .. "date: 2025-05-20\nDana Reyes rose to fifth in the overall standings in Osby.",
  },
}
