-- Who is told to be the how-manieth to do a thing, or to do it for the how-manieth time: "the second woman to win the race", "won the cup for the
-- first time", "no Dane had ever won it", "the last Dane to win it, in 2011".
local counting = require "lib.counting"
local kept = require "lib.kept"
local set = require "lib.set"
local nth_to = {}

local nth = "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th))"
local cap = "\\p{Lu}[\\p{L}'’-]+"
local name = "((?:" .. cap .. " ){0,3}" .. cap .. ")"
local people = "\\p{Lu}\\p{Ll}+(?:an|ish|ese|ch)|Dane|Finn|Pole|Swede|Briton|Turk|Czech|Greek"
local class = "((?:(?:(?!time|year)\\p{Ll}[\\p{Ll}-]+|" .. people .. ") ){0,3}(?:\\p{Ll}{3,}|" .. people
  .. ")(?: (?:from|of|in) (?:the )?" .. cap .. ")?)"
local deed = "(?:ever )?to (?:have )?(\\p{Ll}[^.;:,]*)"
local is = "(?: (?:is|was|became|becomes|has become)|,(?: who (?:is|was))?(?: becoming)?)"

local forms = {
  { name .. "(?:, [^,.;]{2,60},)?" .. is .. " the " .. nth .. " " .. class .. " " .. deed, "who", "nth", "class", "deed" },
  { "\\b[Nn]o (\\p{L}[\\p{L}-]+(?: from " .. cap .. ")?) (?:had|has) ever (\\p{Ll}[^.;:,]*?)(?= before\\b|[.,;:]|$)", "class", "deed", none = true },
  { "\\b[Nn]o (\\p{L}[\\p{L}-]+(?: from " .. cap .. ")?) (?:had|has) (?:ever )?(\\p{Ll}[^.;:,]*?)(?= before (?:her|him|them|that|this|now)\\b)",
    "class", "deed", none = true },
  { "\\b[Tt]he (last|previous) " .. class .. " " .. deed .. ", " .. name .. ",? (?:[^.;,]{3,60}, )?(?:was|did|retired|left|stepped|stood|"
    .. "died|won|served|"
    .. "held|went|made|ruled|got|\\p{Ll}+ed)\\b", "last", "class", "deed", "who" },
  { name .. "(?:, [^,.;]{2,60},)? (?:is|was) the (last) " .. class .. " " .. deed, "who", "last", "class", "deed" },
  { "^[Tt]he (last) " .. class .. " " .. deed .. "? (?:is|was) " .. name, "last", "class", "deed", "who" },
  { name .. "(?: has| have| had)? (\\p{Ll}[^.;:,]*?) for the " .. nth .. " time\\b", "who", "deed", "nth", times = true },
  { "^(?:It|This) (?:is|was) the " .. nth .. " time (?:that )?" .. name .. " (?:has|have|had) (\\p{Ll}[^.;:,]*)", "nth", "who", "deed",
    times = true },
}

local unsure = "(?i)\\b(?:one of|not|never (?!before)|may|might|could|since|among|claims?|claimed|said to|if|will|would|in a row|running|straight|"
  .. "consecutive|this (?:year|season|month|week)|under|in (?:\\p{L}+|\\d+) (?:years|decades|months)|at home|away|as (?:captain|coach|"
  .. "mayor|president)|"
  .. "modern|twice|again|three times|both|openly|elected|black|independent)\\b"
local empty = set { "the", "and", "for", "with", "from", "that", "this", "have", "been", "time", "its", "his", "her", "their", "has",
  "had", "was", "were",
  "since", "day", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "when" }
local base = { won = "win", wins = "win", winning = "win", claim = "win", claimed = "win", lift = "win", lifted = "win", receive = "win",
  received = "win", take = "win",
  governed = "govern", presided = "preside", led = "lead", ran = "run", held = "hold", swam = "swim", flew = "fly", flown = "fly",
  took = "win",  taken = "win", gave = "give", became = "become", made = "make", built = "build", sold = "sell", beat = "beat", beaten = "beat" }

--- The words that tell the deed, each by its beginning.
local words_of = kept(function(text)
  local found, n = {}, 0
  for word in rx.each(text:lower(), "\\p{L}{3,}") do
    local key = (base[word] or word):sub(1, 4)
    if not empty[word] and not found[key] then
      found[key], n = true, n + 1
    end
  end
  return { words = found, n = n }
end)

--- What a sentence claims, or nil: { fact, n, last, who, class, deed, times }.
function nth_to.claim(f)
  local s = f.sentence
  local clause = rx.match(s, "^[^,;]*\\b[Nn]o \\p{L}+ ha[ds] ever [^,;]*") or s -- what follows is told of another thing
  if f.question or f.corrected or f.quoted or rx.find(clause, unsure) then return nil end
  for _, form in ipairs(forms) do
    local caught = { rx.match(s, form[1]) }
    if caught[1] then
      local claim = { fact = f, times = form.times, whole = form.whole, class = "", none = form.none }
      for i = 2, #form do claim[form[i]] = caught[i - 1] end
      claim.n = claim.nth and counting.value(claim.nth) or claim.none and 1
      if claim.deed then return claim end
    end
  end
end

--- "To win here", "to govern it": what the other one names.
local function of_the_same(a)
  return rx.find(a.deed, "^\\p{Ll}+ (?:here|there|it|one|this one|that one)$") ~= nil and rx.find(a.class, "^\\p{Lu}|from ") ~= nil
end

--- Do the words of the shorter deed all stand in the longer, two of them at least?
local function same_deed(a, b)
  local x, y, both = words_of(a.deed), words_of(b.deed), 0
  if of_the_same(a) or of_the_same(b) then
    local mine, other = rx.match(a.deed, "^\\p{Ll}+"), rx.match(b.deed, "^\\p{Ll}+")
    return (base[mine] or mine):sub(1, 4) == (base[other] or other):sub(1, 4)
  end
  for word in pairs(x.words) do
    if y.words[word] then both = both + 1 end
  end
  return both >= 2 and both >= math.min(x.n, y.n)
end

local function last_of(who)
  return rx.match(who, "\\S+$")
end

local years = "(?:1[5-9]|20)\\d\\d"

--- The first or none before, told of these days; and the last one, told with a year.
local function of_earlier(first, last)
  if first.n ~= 1 or first.times or not last.last or first.class:lower() ~= last.class:lower() then return false end
  local now = not rx.find(first.fact.sentence, years .. "|\\bwas the\\b|\\bago\\b") and rx.find(last.fact.sentence, "\\b(?:in|since) " .. years)
  return now and not rx.has(first.fact.sentence, last_of(last.who))
end

--- "Gave evidence for the second time" is told of another day than the first: one paragraph that tells both contradicts itself.
local function of_one_day(a, b)
  local text = (a.whole and "" or a.fact.sentence) .. (b.whole and "" or b.fact.sentence)
  return not a.times or a.fact:same_document(b.fact) and a.fact.line == b.fact.line
    and not rx.find(text, years .. "|\\b(?:then|later|next|again|followed|earlier)\\b")
end

--- Both cannot be: one name's first and second of one thing; the first, and one before.
function nth_to.clash(a, b)
  if a.fact.sentence == b.fact.sentence or (a.times or false) ~= (b.times or false) or not of_one_day(a, b) or not same_deed(a, b) then return nil end
  if of_earlier(a, b) or of_earlier(b, a) then return "the first to do so, and one who did it before is told" end
  if not a.n or not b.n or a.n == b.n or not a.who or not b.who or last_of(a.who) ~= last_of(b.who) then return nil end
  if a.class:lower() ~= b.class:lower() then return nil end
  return string.format("%s is told to be number %d to do so, and number %d", a.who, a.n, b.n)
end

return nth_to
