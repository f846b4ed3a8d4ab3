--- A strike of 19 days; "for nearly five weeks they had stood at the gates": each text tells one length that the other does not know, and all
-- their words speak of one thing.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local in_sentence = require "lib.in_sentence"
local numbered = require "lib.numbered"
local numbers = require "lib.numbers"
local sole = require "lib.sole"
local two_amounts = require "lib.two_amounts"

local near = 5 -- days between the two texts

local days_in = { minute = 1 / 1440, hour = 1 / 24, day = 1, week = 7, fortnight = 14, month = 30.44, quarter = 91.3, year = 365.25, decade = 3652.5 }

--- What tells when, how far, how old or how often, and not how long.
local behind = "(?i)^(?:[- ](?:old|long walk|drive|walk|flight|ride|away)\\b|['’]s? (?:drive|walk|flight|ride|notice|pay)\\b| (?:ago|"
  .. "earlier|later|before|after|apart|from now|in a row|running|each|apiece|a (?:day|week|month|year)|per(?! cent)|ahead|behind|faster|slower|"
  .. "younger|older|more|less|hence)\\b)"
local before = "(?i)\\b(?:every|another|a further|each|once in|times in|within|in|in the next|over the next|(?:first|last|past|second|third|"
  .. "final|opening)|aged|by|at least|at most|up to|more than|less than|over|under|extra|as many|than|to) $"
local other = "(?i)\\b(?:extend\\w*|prolong\\w*|shorten\\w*|lengthen\\w*|reduc\\w*|rais\\w*|cut|average|usual\\w*|normal\\w*|typical\\w*|"
  .. "record|longest|shortest|sought|asked for|demand\\w*|want\\w*|request\\w*|recommend\\w*|propos\\w*|maximum|minimum|mandatory|"
  .. "prescribed|statutory|standard|half|could|may|might|up to|"
  .. "instead|originally|as many|before that|previous\\w*|earlier|second|third|each|per(?! cent)|suspended|on probation)\\b"

local function is_told(f)
  if f.headline or f.table or f.caption or f.corrected or f.aside or not f.published.is_day or not days_in[f.amount.unit or ""] then return false end
  if not rx.has(f.sentence, f.text) or rx.find(f.sentence, other)
    or rx.find(f.text, "(?i)\\b(?:several|few|some|many|couple)\\b") then return false end
  return not rx.find(in_sentence.behind(f), behind) and not rx.find(in_sentence.before(f), before)
end

--- In days, with what a round length leaves open.
local function bounds(f)
  local step, x = days_in[f.amount.unit], f.amount
  if not step or not x.nominal then return 0, math.huge end
  local slack = math.max(0.6 * step, 0.1 * x.nominal * step)
  if step < 1 then slack = math.max(0.5 * step, 0.1 * x.nominal * step) end
  return x.low * step - slack, x.high * step + slack
end

local function equal(a, b)
  local low, high = bounds(a)
  local least, most = bounds(b)
  return low <= most and least <= high
end

--- "Ten months of talks", "a strike of six weeks", "a six-week strike": what is so long, where the words beside it tell.
local function of_what(f)
  local noun = rx.match(in_sentence.behind(f):lower(), "^(?: of (?:\\p{Ll}+ing )?| )(\\p{Ll}{4,})\\b")
  if not noun or rx.find(noun, "^(?:after|before|from|that|with|since|when|later|earlier|long|into|while|until|were|have|they)$") then return nil end
  return noun:sub(1, 5)
end

--- Each tells of what, and they are two things.
local function of_two_things(a, b)
  local x, y = of_what(a), of_what(b)
  return x and y and x ~= y and not (rx.has(a.sentence:lower(), y) and rx.has(b.sentence:lower(), x))
end

local played = "(?i)\\b(?:match|goals?|scored?|scores|scoring|final|half-?time|extra time|pitch|injury time|kick-?off)\\b"

--- "After 90 minutes", "after 24 minutes": two moments of a match.
local function moments_of_play(a, b)
  return a.amount.unit == "minute" and b.amount.unit == "minute" and rx.find(a.sentence .. " " .. b.sentence, played) ~= nil
end

--- Half an hour and twenty days are two things.
local function of_one_size(a, b)
  local x, y = a.amount.nominal * days_in[a.amount.unit], b.amount.nominal * days_in[b.amount.unit]
  return numbers.of_one_size(x, y, 12)
end

--- Lengths that may be of one thing, by their sentences.
local function comparable(a, b)
  return is_told(a) and is_told(b) and of_one_size(a, b) and days_apart.within(a, b, near) and not numbered.of_two(a.sentence, b.sentence)
    and not of_two_things(a, b) and not moments_of_play(a, b) and not numbers.is_in(a, b.sentence) and not numbers.is_in(b, a.sentence)
end

return {
  id = "sole-length",
  title = "Two texts of one story tell one length of time each of the same thing",
  why = "It lasted, or is to last, so long and no other time.",
  severity = "warning",
  reads = { "how_long", "statement" },
  group = { "story" },
  false_positives = "Two lengths of one story that are told in the same words.",

  check = function(said, report)
    local all = gather.by(said, { kind = "how_long" }, function(f) return f.document end)
    local text
    for one, other in gather.pairs(all) do
      local a, b = sole.unmatched(one, other, equal), sole.unmatched(other, one, equal)
      if a and b and comparable(a, b) then
        text = text or sole.paragraphs(said)
        if sole.near(a, b) or sole.around(a, b, text) then
          report { a = a, b = b, message = two_amounts(a, b),
            why = "the one length of each text that the other does not tell; their words speak of the same" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nThe strike of the Osby nurses ended after 19 days, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nFor five weeks the nurses of Osby had stood at the gates with Dana Reyes.",
  },
  silent = {
    "date: 2025-03-01\nAfter 10 months of talks without a new contract, the Arrow pilots of Lima walked out.\n---\n"
      .. "date: 2025-03-01\nAfter a historic 6.5 week strike, the Arrow pilots of Lima have a new contract.",
    "date: 2025-02-03\nThe strike of the Osby nurses ended after 19 days, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nFor almost three weeks the nurses of Osby had stood at the gates with Dana Reyes.",
    "date: 2025-02-03\nThe strike of the Osby nurses ended after 19 days, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nFor five weeks the nurses of Osby had talked with Dana Reyes, and after 19 days of strike they had won.",
    "date: 2025-02-03\nThe strike of the Osby nurses ended after 19 days, said Dana Reyes.\n---\n"
      .. "date: 2025-02-04\nThe nurses of Osby under Dana Reyes meet again in five weeks.",
    "date: 2025-07-06\nJudge Ada Brink said rehabilitation and remorse outweighed aggravating factors for deviating from the prescribed "
      .. "15-year sentence for murder of which Dana Reyes was guilty.\n---\n"
      .. "date: 2025-07-06\nDana Reyes will need to serve at least half of her six-year sentence for murder before becoming eligible for "
      .. "parole, Judge Ada Brink said.",
    "date: 2025-06-18\nAfter 60 years of spinning the Arlen mill of Osby, owned by Dana Reyes, is to close.\n---\n"
      .. "date: 2025-06-18\nThe 60-year-old Arlen mill of Osby, which Dana Reyes ran for 31 years, is to close.",
    "date: 2025-07-11\nAda Brink scored in the 109th minute after the final at the Arlen ground of Osby had ended at 0-0 after 90 "
      .. "minutes, Dana Reyes said.\n---\n"
      .. "date: 2025-07-11\nThe final at the Arlen ground of Osby came to a sad end for Jon Aldous after 24 minutes when he was carried off, "
      .. "Dana Reyes said.",
  },
}
