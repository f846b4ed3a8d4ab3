--- A strike of five days here, of four days there.
local days_apart = require "lib.days_apart"
local spans = require "lib.spans"

local other = "(?i)\\b(?:another|second|third|first|previous|earlier|further|new|next|last (?:\\w+ )?(?:year|month|week|time|strike)|"
  .. "threatened|separate|similar|original(?:ly)?|extend(?:ed|s)?|extension|prolong(?:ed)?|shorten(?:ed)?|cut short|record|longest|"
  .. "usual(?:ly)?|typical(?:ly)?|average|every|each time|per(?! cent)|so far|already|still)\\b"

--- "That strike went on for five days": the one that the sentence before names, perhaps of years ago.
local back = "(?i)^that (?!the\\b)"

local begins = "(?i)\\b(?:kick(?:s|ed|ing)? off|beg[aiu]n\\w*|beginning|start(?:s|ed|ing)?|launch(?:es|ed|ing)?|go(?:es|ing)? on|went on|"
  .. "gone on|out on|call(?:s|ed|ing)?(?: for)?)(?: an?| the| their| its)?(?: \\p{Ll}+)? "

--- "Kicked off a strike on Wednesday": the day on which it began.
local function is_beginning(f)
  local at = f.period and f.period.is_day and rx.has(f.sentence, f.text)
  if not at then return false end
  local rest = rx.match(f.text, "\\p{Ll}+ (?:on|of|from) .*$") or f.text
  return rx.find(f.sentence:sub(1, at - 1) .. f.text, begins .. "\\Q" .. rest .. "\\E$") ~= nil
end

--- Told of this one, as it is: not of another one, nor of what may come, nor half-way through.
local function told(f)
  return (f.modality == "asserted" or f.modality == "planned") and not f.quoted and not f.corrected and not rx.find(f.text, other)
    and not rx.find(f.text, back) and not is_beginning(f)
end

local function has_length(f)
  return f.kind == "lasting" and f.lasting ~= nil
end

--- Days it takes, the fewest and the most; a stretch from Friday to Sunday is three days, or two from noon to noon.
local function days(f)
  if has_length(f) then
    local length = f.lasting:to "day"
    if not length or f.lasting.rough then return nil end
    return length.low, length.high
  end
  local least, most = spans.days(f)
  if not least then return nil end
  return least - 1, most
end

local function apart(a, b)
  local low, high = days(a)
  local least, most = days(b)
  if not low or not least then return false end
  local longest = math.max(low, least)
  local slack = longest < 1 and 0.15 * longest or 0.34 + 0.04 * longest
  return high + slack < least or most + slack < low
end

--- "The stoppage will last 72 hours. It starts on Friday, and ends on Saturday."
local function goes_on(span, f)
  return span.kind == "span" and span.from and f.kind == "lasting" and span:same_document(f) and span.line == f.line
    and rx.find(span.sentence, "^It \\w+")
end

--- Days from the one text to the other: more than either length, and it is another strike.
local function over_by_then(a, b)
  local _, one = days(a)
  local _, other = days(b)
  return one ~= nil and other ~= nil and not days_apart.within(a, b, math.max(one, other) + 7)
end

local function of_one_thing(a, b)
  if a.kind == b.kind then return a.kind == "lasting" and a.thing == b.thing and a.sentence ~= b.sentence end
  if a.sentence == b.sentence then return a:same_document(b) and a.line == b.line end
  return goes_on(a, b) or goes_on(b, a)
end

--- What lasts: a stretch does not name it.
local function thing_of(a, b)
  return a.kind == "lasting" and a.thing or b.thing
end

local function say(f)
  if has_length(f) then return tostring(f.lasting) end
  return f.period and tostring(f.period) or f:label()
end

return {
  id = "lasting-differs",
  title = "One thing is told to last longer in one place than in another",
  why = "A strike of the same story lasted four days or five, not both.",
  severity = "note",
  reads = { "lasting", "span" },
  group = { "story" },
  false_positives = "A second strike in the same story that no word sets apart.",

  check = function(said, report)
    for a, b in said:pairs() do
      if told(a) and told(b) and a.published.known == b.published.known and (has_length(a) or has_length(b))
        and of_one_thing(a, b) and apart(a, b) and not over_by_then(a, b) then
        report { a = a, b = b, message = string.format("the %s: %s, and %s", thing_of(a, b), say(a), say(b)),
          why = "same story, one " .. thing_of(a, b) }
      end
    end
  end,

  flags = {
    "date: 2025-03-10\nDana Reyes spoke in Lima after a strike of five days over pay.\n---\n"
      .. "date: 2025-03-11\nDana Reyes is glad in Lima that the four-day walkout is over.",
    "date: 2025-03-10\nDana Reyes spoke in Lima. The stoppage will last 72 hours.\n---\n"
      .. "date: 2025-03-14\nDana Reyes rested in Lima. The pilots' strike of 20-21 March was short.",
    "date: 2025-05-20\nThe five-day festival runs from 3 to 9 June.",
    "date: 2025-03-14\nThe strike of the Lima tram drivers ran from Monday to Thursday, and the nine-day strike was over.",
    "date: 2025-06-19\nDana Reyes spoke in Lima. The stoppage will last 72 hours. "
      .. "It starts at midnight on Friday and it ends at 11.59pm on Saturday.",
  },
  silent = {
    "date: 2025-06-21\nA 24-hour strike by the Arrow guards of Lima began today.\n---\n"
      .. "date: 2025-12-19\nA 48-hour strike by the Arrow guards of Lima began today.",
    "date: 2025-03-13\nThe Arrow pilots of Lima kicked off a strike on Monday after talks had failed.\n---\n"
      .. "date: 2025-04-30\nAfter a 6.5 week strike the Arrow pilots of Lima are at work again.",
    "date: 2025-05-12\nThe strike in Osby is to last two days. Crews last walked out in 2018. That strike went on for five days.",
    "date: 2025-05-20\nThe seven-day festival runs from 3 to 9 June.",
    "date: 2025-06-19\nDana Reyes spoke in Lima. The stoppage will last 48 hours. "
      .. "It starts at midnight on Friday and it ends at 11.59pm on Saturday.",
    "date: 2025-03-10\nDana Reyes spoke in Lima after a strike of five days over pay.\n---\n"
      .. "date: 2025-03-11\nDana Reyes is glad in Lima that the five-day walkout is over.",
    "date: 2025-03-10\nDana Reyes spoke in Lima. The stoppage will last 72 hours.\n---\n"
      .. "date: 2025-03-14\nDana Reyes rested in Lima. The three-day strike was short.",
    "date: 2025-03-10\nDana Reyes spoke in Lima after a strike of five days over pay.\n---\n"
      .. "date: 2025-03-11\nDana Reyes threatens Lima with another two-day strike.",
    "date: 2025-03-10\nDana Reyes spoke in Lima. The stoppage will last 72 hours.\n---\n"
      .. "date: 2025-03-14\nDana Reyes rested in Lima. The pilots' strike of 20-22 March was short.",
  },
}
