--- "From 3 to 28 May, 16 days in all"; "closes on 4 August and reopens on 29 September, three weeks later": the dates of a sentence against the
-- length of time that it tells between them, whatever begins and ends.
local figures = require "lib.figures"
local small = require "lib.number_words"
local spans = require "lib.spans"

local days_in = { day = 1, night = 1, week = 7, fortnight = 14, month = 30.44, quarter = 91.3, year = 365.25, decade = 3652.5 }
local range = "(?i)(?:^(?:from|between|since)\\s.*\\b(?:to|and|until|till|through)\\s|\\d\\s?[-–—]\\s?\\d|\\bto\\b)"
local hedge = "(?:about|around|some|roughly|nearly|almost|just|only|exactly|fully|over|under|more than|less than|a little|well|close to|a total of|"
  .. "not quite|the|a full|all) "

-- What stands between a stretch and its length, and behind the length: nothing that begins anything else.
local is_length = "(?i)^(?:,|\\)?,| \\(| -| –|:)? ?(?:(?:or|that is|which is|which was|lasting|for|it lasted|lasted|in all|a|an|making|some|"
  .. "taking|a total of)(?: [\\p{L}-]+){0,3}?(?: of| lasting)? )?(?:" .. hedge .. ")*$"
local ends_there = "(?i)^(?:$|[.,;:)]| (?:in all|in total|altogether|long|all told)\\b)"
local of_stretch = "(?i)^(?: (?:for|on) (?:the|its|this|that) [^,.;:\\d]{3,30}, |, | \\(| )"
  .. "(?:(?:lasting|running|it ran|counted|from|of work|of talks|of strikes?) ?)?$"
local later = "(?i)^(?:, )?(?:exactly |just |only |some |almost |nearly |about )?([\\p{L}\\d-]+) (day|night|week|fortnight|month|year|decade)s? "
  .. "(?:later|afterwards)(?=$|[.;)])"
-- "Opened in 1994 and will close in 2025, after 21 years".
local begins = "(?i)\\b(?:beg[aiu]n\\w*|start(?:s|ed)?|open(?:s|ed)?|founded|launched|joined|set up|moved in|took over|arrived)\\b"
  .. "(?: [\\p{L}'’-]+){0,3} $"
local ends = "(?i)^ and (?:[\\p{L}'’-]+ ){0,3}(?:end(?:s|ed)?|finish(?:es|ed)?|clos(?:e|es|ed)|shut|shuts|leav(?:e|es)|left|retires?d?|quits?|"
  .. "step(?:s|ped)? down|moved out|dissolved|wound up)\\b(?: [\\p{L}'’-]+){0,3} $"
local has_lasted = "(?i)(?:^|\\b)(?:lasted|lasting|taking|took|a (?:span|period|stretch|wait|gap|delay) of|apart by) (?:" .. hedge .. ")*$"
local broken = "(?i)\\b(?:on and off|off and on|intermittent\\w*|with (?:a |one )?breaks?|interrupted|combined|steps? of|instal?ments?|stages? of|"
  .. "each|every|apiece|at a time|average|sentence[ds]?|jail\\w*|prison|contract|experience|working|school|business|nights? off|per(?! cent)|planned|"
  .. "usual\\w*|respectively|later than|longer|shorter|than)\\b"

local function number(word)
  word = word:lower()
  local tens, one = rx.match(word, "^(\\w+)-(\\w+)$")
  if tens then return small[tens] and small[one] and small[tens] + small[one] end
  return tonumber(word) or small[word] or (word == "a" or word == "an") and 1 or nil
end

--- The length of "nine days later" and of "16 days": { low, high, step } in days.
local function length_of(a)
  local low, high, step
  if a.fact.kind == "moment" then
    local word, unit = rx.match(a.later or a.fact.text, later)
    low, step = word and number(word), unit and days_in[unit:lower()]
    high = low
  elseif a.fact.amount.low > 0 then
    low, high, step = a.fact.amount.low, a.fact.amount.high, a.fact.amount.unit and days_in[a.fact.amount.unit]
  end
  if not low or not step or step < 1 then return nil end
  return { low = low * step, high = high * step, step = step }
end

local function is_range(a)
  return a.fact.kind == "moment" and rx.find(a.fact.text, range) ~= nil
end

--- Least and most days of a range, or from one date to another.
local function days(a, b)
  local x, y = a.fact.date, b and b.fact.date
  if not x.known or b and not y.known then return nil end
  if b then return x:days_until(y) end
  local width = x.width
  return width and math.max(0, width - spans.vague_ends(x)), width
end

--- Both told by the year alone: then one is taken from the other.
local function years_alone(a, b)
  return b and a.fact.date.year and b.fact.date.year and rx.find(a.fact.text, "^\\d{4}$") and rx.find(b.fact.text, "^\\d{4}$")
end

local function apart(a, b, length)
  local least, most = days(a, b)
  if not least or not most or most < 0 then return false end
  if years_alone(a, b) and length.step == days_in.year and length.low == length.high then
    return math.abs(b.fact.date.year - a.fact.date.year - length.low / length.step) > 0.99
  end
  local slack = math.max(length.step * (length.step > 3000 and 0.6 or 1), 0.06 * length.high) + 1
  return least > length.high + slack or most < length.low - slack
end

local function tell(length, a, b, report)
  local least, most = days(a, b)
  local words = length.later and length.later:sub(3) or length.fact.text
  report { a = length.fact, b = a.fact, more = b and { b.fact } or nil, why = "the calendar",
    message = string.format("%s, but the dates are %d days apart", words, math.floor((least + most) / 2)) }
end

local for_length = "(?i)^ for (?:(?:a|the|its|his|her|their) (?:term|period|stretch|run|spell|mandate|stint) of )?(?:" .. hedge .. ")*$"
local till_then = "(?i)^,? (?:(?:which|that) )?(?:until|till|ending|runs? (?:out|until)|(?:ends?|expires?|(?:will|is to|are to) (?:end|expire|"
  .. "run out))) ?(?:on|in|at the end of)? ?$"

--- "In January 2022 for four years, which end in January 2028": the length between its two ends.
local function between_both(s, i)
  local a, from, to = s.list[i], s.list[1], s.list[3]
  if #s.list ~= 3 or i ~= 2 or a.fact.kind == "moment" or is_range(from) or is_range(to) then return nil end
  local tied = rx.find(figures.between(from, a), for_length) and rx.find(figures.between(a, to), till_then)
  return tied and from or nil, to
end

--- The range, or the two dates, between which a length of the sentence is told to lie: nil where it is not.
local function stretch(s, i)
  local a, before, behind = s.list[i], s.list[i - 1], s.list[i + 1]
  if #s.list == 2 and before and is_range(before) then
    return rx.find(figures.between(before, a), is_length) and rx.find(figures.behind(a), ends_there) and before or nil
  end
  if #s.list == 2 and behind and is_range(behind) then return rx.find(figures.between(a, behind), of_stretch) and behind or nil end
  if #s.list ~= 3 or i ~= 3 or is_range(s.list[1]) or is_range(s.list[2]) then return nil end
  local between = figures.between(s.list[2], a)
  local lasts = rx.find(between, has_lasted) or rx.find(between, "(?i)^,? after (?:" .. hedge .. ")*$")
    and rx.find(figures.before(s.list[1]), begins) and rx.find(figures.between(s.list[1], s.list[2]), ends)
  if a.fact.kind == "moment" and not rx.find(between, "^(?:,| -| –| \\() ?(?:and )?$") then return nil end
  return (a.fact.kind == "moment" or lasts) and rx.find(figures.behind(a), ends_there) and s.list[1] or nil, s.list[2]
end

--- "Two weeks after the vote on 4 May, on 25 May": "after" leads from the one date to the other.
local function counted_from(s, i)
  local a = s.list[i]
  if #s.list ~= 3 or a.fact.kind == "moment" or i == 3 then return nil end
  local from, to = s.list[i + 1], s.list[i == 1 and 3 or 1]
  local way = rx.match(figures.between(a, from), "(?i)^ (after|before)(?: [\\p{L}'’-]+){0,6} ?$")
  local tied = way and (i == 1 and rx.find(figures.between(from, to), "^, (?:(?:on|in|at) )?$")
    or i == 2 and rx.find(figures.between(to, a), "^,? (?:" .. hedge .. ")*$"))
  if not tied or is_range(from) or is_range(to) then return nil end
  if way:lower() == "before" then from, to = to, from end
  return from, to
end

--- "In 2015. Seven years later, in 2021, ...".
local function counted_on(s, before)
  local a, b = s.list[1], s.list[2]
  if not before or #before.list ~= 1 or not b or a.fact.kind ~= "moment" or not rx.find(a.fact.text, later) or not rx.find(figures.between(a, b),
    "^, (?:on|in) $") then return nil end
  local from = before.list[1]
  return from.fact.kind == "moment" and not is_range(from) and not is_range(b) and rx.find(from.fact.text, "\\d") and from or nil, b
end

--- "On 4 August and on 29 September, three weeks later": the last words are no date of their own.
local function add_later(s)
  local a, b = s.list[1], s.list[2]
  if #s.list ~= 2 or a.fact.kind ~= "moment" or b.fact.kind ~= "moment" then return end
  local _, upto = rx.find(figures.behind(b), later)
  local told = upto and figures.behind(b):sub(1, upto)
  if told and told:sub(1, 2) == ", " then
    table.insert(s.list, { fact = b.fact, at = b.upto + 3, upto = b.upto + #told, s = s, later = told })
  end
end

local kinds = { how_long = true, moment = true }

return {
  id = "days-between-differ",
  title = "A length of time does not fit the dates of its sentence",
  why = "Counting from the one date to the other gives the length.",
  severity = "warning",
  reads = { "how_long", "moment" },
  scope = "document",
  group = {},
  false_positives = "A length that leaves out breaks.",

  check = function(said, report)
    local before
    for _, s in ipairs(figures.sentences(said, kinds)) do
      add_later(s)
      for i, a in ipairs(rx.find(s.sentence, broken) and {} or s.list) do
        local length = length_of(a)
        if length then
          local from, to = stretch(s, i)
          if not from then from, to = counted_from(s, i) end
          if not from then from, to = between_both(s, i) end
          if not from and i == 1 then from, to = counted_on(s, figures.follows(s, before) and before) end
          local dated = from and from.fact.kind == "moment" and (not to or to.fact.kind == "moment")
          if dated and apart(from, to, length) then tell(a, from, to, report) end
        end
      end
      before = s
    end
  end,

  flags = {
    "Dana Reyes became governor in January 2022 for a term of four years, which ends in January 2028.",
    "date: 2025-02-01\nThe fair of Osby runs from 3 to 28 May, 16 days in all.",
    "date: 2025-02-01\nThe bridge closes on 4 August and reopens on 29 September, three weeks later.",
    "date: 2025-02-01\nThe pass was shut between 12 November and 20 April, a closure of almost eight months.",
    "date: 2025-02-01\nThe shop in Osby opened in 1994 and will close in 2025, after 21 years.",
    "date: 2025-02-01\nThe court of Osby set aside six weeks for the case, from 19 May to 13 June.",
    "date: 2025-02-01\nThe mill of Osby burned down in 2015. Seven years later, in 2021, it was rebuilt.",
    "date: 2025-02-01\nIn the four years between 2008 and 2018 the lake shrank.",
    "date: 2025-02-01\nTwo weeks after the vote on 4 May, on 25 June, the council met.",
  },
  silent = {
    "date: 2025-02-01\nThe fair of Osby runs from 3 to 28 May, 26 days in all.",
    "date: 2025-02-01\nThe fair of Osby – the “12” of the poster are its stalls at €12 each – runs from 3–28 May, “26” days in all.",
    "date: 2025-02-01\nThe bridge closes on 4 August and reopens on 29 September, three weeks later than planned.",
    "date: 2025-02-01\nThe bridge closes on 4 August and reopens on 29 September, eight weeks later.",
    "date: 2025-02-01\nThe pass was shut between 12 November and 20 April, a closure of a little over five months.",
    "date: 2025-02-01\nThe mill of Osby burned down in 2015. Seven years later, in 2022, it was rebuilt.",
    "date: 2025-02-01\nThe shop in Osby opened in 1994 and will close in 2025, after 21 years under one owner.",
    "date: 2025-02-01\nShe opened the shop in 1994 and sold it in 2025, after 21 years in Osby.",
    "date: 2025-02-01\nHe got four years for fraud between 2008 and 2018.",
    "date: 2025-02-01\nIn the four years between 2014 and 2018 the lake shrank.",
  },
}
