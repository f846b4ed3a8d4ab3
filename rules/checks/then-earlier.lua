--- "The union walked out on 12 May. In response, the ministry cut its pay on 6 May": what comes next in the telling has the earlier day.
local gather = require "lib.gather"
local statements = require "lib.statements"
local timeline = require "lib.timeline"

local next_step = "(?i)^(?:(?:and |but )?(?:after that|after this|afterwards?|subsequently|thereafter|then|next|later|only then|only after that|"
  .. "following (?:that|this)|in (?:response|reply|retaliation|return|answer)|as a result|(?:that|this|it|which) (?:led to|prompted|triggered|"
  .. "sparked|brought about)|(?:he|she|it|they|\\p{L}+ \\p{L}+) (?:then|later|subsequently|afterwards|thereupon))\\b)"
local behind_it = "(?i)^(?:following|after|in the wake of|because of|owing to) (?:the|this|that) (\\p{Ll}+),"
-- What any sentence may have told; of an accident, another may have.
local told_so = "^(?:move|decision|step|announcement)$"
local mishap = "^(?:loss|disaster|tragedy|incident|accident|failure|defeat|blow|setback|mishap)$"
local tells_mishap = "(?i)\\b(?:sank|sunk|sinking|crash\\w*|collid\\w+|collaps\\w+|explo\\w+|burn\\w*|fire|fell|derail\\w+|died|dead|killed|"
  .. "injured|drown\\w*|capsiz\\w+|broke|burst|lost|beaten|defeat\\w*|failed|flood\\w*)\\b"
local looks_back = "(?i)\\b(?:had|already|earlier|previously|before|ago|since|until|by|originally|again|first|previous|last|dated|whose|which|who|"
  .. "where|if|would|would have|will|later that|later than|anniversary)\\b"
local bound = "(?i)\\b(?:until|till|by|before|after|from|to|between|through|than|since|around|about|of|dated)(?: the)? ?$"

--- The one day of a sentence, told to the day by its number; nil where it tells several, or only a bound.
local function only_day(dates)
  local f = dates and dates[1]
  if not f or #dates > 1 or not f.date.is_day or not rx.find(f.text, "\\d") or not rx.find(f.text, "\\p{L}{3}") then return nil end
  local at = rx.has(f.sentence, f.text)
  return at and not f.quoted and not f.corrected and not rx.find(f.sentence:sub(1, at - 1), bound) and f or nil
end

local function tells(f)
  return not f.headline and not f.table and not f.quoted and not rx.find(f.sentence, looks_back)
end

--- "In response", "following the loss": behind what the sentence before tells.
local function is_next_step(text, before)
  if rx.find(text, next_step) then return true end
  local noun = rx.match(text, behind_it)
  if not noun then return false end
  if rx.find(noun, mishap) then return rx.find(before, tells_mishap) ~= nil end
  return rx.find(noun, told_so) ~= nil or lexicon.value("event_noun", noun:lower()) ~= nil
end

local both = "(?i)\\b(?:had|already|earlier|previously|again|originally|until|respectively|or|if|would|who|whom|whose|which)\\b"

--- "Sunday's vote leads to a second round in October": a month of which no word tells the year may be one to come.
local function has_open_year(order)
  return not (order.earlier_date.is_day and order.later_date.is_day)
    and not rx.find(order.sentence, "\\b(?:19|20)\\d\\d\\b|\\b(?:[Ll]ast|[Tt]his|[Nn]ext) \\p{L}")
end

--- "Took over in January and then won the cup last October": the one sentence dates both, and against its own order.
local function is_against_itself(order)
  local first, later = order.earlier_date, order.later_date
  if not first or not later or not first.known or not later.known or not timeline.tells(order) or rx.find(order.sentence, both)
    or has_open_year(order) then return false end
  local least = later:before(first) and later:days_until(first)
  return least and least >= 1 and least <= 400 or false
end

return {
  id = "then-earlier",
  title = "What is told to come next has the earlier day",
  why = "\"After that\" and \"in response\" put a step behind the one before it; its day lies before that one's.",
  severity = "warning",
  reads = { "moment", "statement", "order" },
  group = { "story" },
  false_positives = "\"Then\" for the next point of a list, not the next in time.",

  check = function(said, report)
    for order in said:each { kind = "order" } do
      if is_against_itself(order) then
        report { a = order, message = string.format("%s is told to come before %s", tostring(order.earlier_date), tostring(order.later_date)),
          why = "the order of the sentence against its own days" }
      end
    end
    local by = gather.by(said, { kind = "moment" }, function(f) return f.document .. "|" .. f.sentence end)
    for _, sentences in ipairs(statements.in_order(said)) do
      for i = 2, #sentences do
        local first, later = sentences[i - 1], sentences[i]
        if first.line == later.line and is_next_step(later.sentence, first.sentence) and tells(first) and tells(later) then
          local a, b = only_day(by.of[first.document .. "|" .. first.sentence]), only_day(by.of[later.document .. "|" .. later.sentence])
          local least = a and b and b.date:before(a.date) and b.date:days_until(a.date)
          if least and least <= 200 and a.date:maybe_before(a.published) then
            report { a = b, b = a, message = string.format("%s, told as the next step after %s", tostring(b.date), tostring(a.date)),
              why = "the sentences stand one behind the other" }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-22\nThe Arrow ferry of Osby sank on 12 May. Following the sinking, the harbour closed on 6 May.",
    "date: 2025-05-22\nThe union of Osby walked out on 12 May. In response, the ministry cut its pay on 6 May.",
    "date: 2025-05-22\nThe prosecutor charged Dana Reyes on 14 May. After that, on 9 May, the court froze her accounts.",
    "date: 2025-05-22\nThe dam was opened in March 2025 and then inspected in January 2025.",
  },
  silent = {
    "date: 2025-05-22\nThe union of Osby walked out on 6 May. In response, the ministry cut its pay on 12 May.",
    "date: 2025-05-22\nThe prosecutor charged Dana Reyes on 14 May. Later it became known that on 9 May the court had frozen her accounts.",
    "date: 2025-05-22\nThe prosecutor charged Dana Reyes on 14 May. On 9 May the court froze her accounts.",
    "date: 2025-05-22\nThe law runs until 14 May. Then, on 9 May, the court froze her accounts.",
    "date: 2025-05-22\nThe dam was opened in January 2025 and then inspected in March 2025.",
    "date: 2025-05-22\nDana Reyes, who took over the dam in January, spent ten years in Osby before they dismissed her in November 2024.",
    "date: 2025-08-18\nThe race of Osby leads to a second round in October after Dana Reyes came first in the vote on Sunday.",
    "date: 2025-05-22\nThe council of Osby bought two ferries on 12 May. Following the accident, the harbour had closed its pier on 6 May.",
    "date: 2025-05-22\nThe council of Osby bought two ferries on 12 May. Following the accident, it closed the pier on 6 May.",
  },
}
