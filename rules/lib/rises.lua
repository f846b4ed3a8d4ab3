-- Two levels of one thing and the change between them, as a sentence tells them: "40 instead of 50", "from 14 to 16",
-- "35 percent above the 20 of Monday".
local order = require "lib.in_order"
local rises = {}

local hedge = "(?:(?:the|a|an|its|their|some|about|around|just|only|nearly|almost|roughly|over|under|as much as|exactly|more than|less than|"
  .. "record|previous|current|present|old|original|initial|earlier|usual|mere) )*"
local money = "(?:[A-Z]{0,3}[^\\w\\s]?)$"

-- What stands between two levels of which the first is the older, or the newer.
local newer_behind = "(?i)\\bto " .. hedge .. money
local older_behind = "(?i)\\b(?:instead of|rather than|up from|down from|from|compared (?:with|to)|as against|against|versus|higher than|"
  .. "lower than|more than|less than|fewer than|above|below|over|under|again as|where it (?:was|had been)"
  .. "|previously|until now|so far|before that) " .. hedge .. money
--- "Seven died and more than 50 were hurt": another count, and no comparison.
local counted_too = "(?i)(?:\\b(?:and|with|while|or)|,) (?:(?:more|less|fewer|higher|lower) than|above|below|over|under|against) " .. hedge .. money
--- "38 million more than the 364 million": the first is what lies between them.
local apart_by = "(?i)^ (?:more|less|fewer|higher|lower|above|below|over|under|longer|shorter|larger|smaller|dearer|cheaper|better|worse)\\b"
local second = "(?i)\\b(?:and|,) (?:the|its) (?:second|other|new|latest|last|final)(?: (?:one|bar|time|figure|year|month|quarter|half|"
  .. "bill))? " .. money
local once_and_now = "(?i)\\b(?:and|but|,) (?:it |they |he |she )?(?:now|today|this (?:year|month|week|season)|is now|are now|now (?:costs?|"
  .. "pays?|takes?|has|have|gets?|stands? at)) " .. hedge .. money

local up_words = "increase|rise|jump|gain|growth|climb|surge|leap|hike|premium|markup|mark-up|raise|uplift|advance"
local down_words = "fall|drop|cut|decline|decrease|reduction|loss|dip|slump|plunge|discount|saving|slide|shrinkage"
local change_before = "(?i)\\b(?:" .. up_words .. "|" .. down_words .. ")s?(?: in [a-z ]{3,20})? of " .. hedge .. "$"
local moved_before = "(?i)\\b(?:up|down|by|rises?|rose|risen|rising|grew|grows?|grown|gain(?:s|ed)?|jump(?:s|ed)?|climb(?:s|ed)?|adds?|added|"
  .. "adding|fell|falls?|fallen|drop(?:s|ped)?|shed|lost|los(?:es|ing)) " .. hedge .. "$"
-- "a gain of 14,330 people, or 17 percent"
local restated_before = "(?i)\\b(?:(?:" .. up_words .. "|" .. down_words .. ")s?(?: in [a-z ]{3,20})? of|by) " .. hedge
  .. "\\D?[\\d.,]+(?: million| billion)?(?: \\p{L}+){0,2}(?:,| \\() ?(?:or |that is |equal to )?" .. hedge .. "$"
local pointed_before = "(?i)\\bthe (?:promised|agreed|announced|expected|demanded|planned|said|hoped-for|advertised|same) $"
local change_behind = "(?i)^ (?:(?:as (?:much|many|long|high|big|large) )?again\\b|more|less|fewer|higher|lower|above|below|over|under|up|"
  .. "down|better|worse|longer|shorter|larger|smaller|faster|dearer|cheaper|heavier|lighter|extra|on top|(?:pay |"
  .. "price )?(?:" .. up_words .. "|" .. down_words .. "))\\b"

local falling = "(?i)\\b(?:fell|falls?|fallen|falling|drop(?:s|ped)?|down|lower|less|fewer|below|under|cheaper|shorter|smaller|lighter|lost|"
  .. "los(?:es|ing)|shed|cut|cuts|" .. down_words .. ")\\b"

--- Is the amount a change, told in percent or as a fraction ("a third more")?
local function is_change(s, a)
  if not order.share(a.fact) then return false end
  local before, behind = order.before(s, a.at, 60), order.behind(s, a.upto, 30)
  return rx.find(before, change_before) ~= nil or rx.find(before, moved_before) ~= nil or rx.find(before,
    pointed_before) ~= nil or rx.find(before, restated_before) ~= nil
    or rx.find(behind, change_behind) ~= nil
end

--- Both of one unit; a bare number takes the unit of the other, unless it counts something else.
local function alike(a, b)
  local x, y = a.fact, b.fact
  if not x.amount.nominal or not y.amount.nominal or x.amount.nominal <= 0 or y.amount.nominal <= 0 or order.share(x)
    or order.share(y) then return false end
  local ratio = x.amount.nominal / y.amount.nominal
  if ratio < 0.02 or ratio > 50 then return false end
  if x.amount.unit and y.amount.unit then return x.amount.unit == y.amount.unit end
  return not x.noun or not y.noun or x.noun == y.noun
end

--- The older and the newer of two neighbouring amounts that are two levels of one thing; nil where words do not say so.
function rises.pair(s, a, b)
  local between, before = order.between(s, a, b), order.before(s, a.at, 30)
  if rx.find(before, "(?i)\\bfrom " .. hedge .. money) and #between < 60 and rx.find(between, newer_behind) then return a, b end
  if #between < 60 and not rx.find(between, apart_by) and rx.find(between, older_behind)
    and not rx.find(between, counted_too) then return b, a end
  if #between < 90 and (rx.find(between, second) or rx.find(between, once_and_now)) then return a, b end
  return nil
end

--- The two levels that neighbours of the sentence tell: the older one and the newer one.
local function levels(s, list)
  local older, newer
  for i = 1, #list - 1 do
    local a, b = list[i], list[i + 1]
    if alike(a, b) then
      local x, y = rises.pair(s, a, b)
      if x and older then return nil end
      if x then older, newer = x, y end
    end
  end
  return older, newer
end

--- What a sentence tells of one change: { older, newer, change }, each an amount of the list or nil; nil where it tells of several.
function rises.read(s)
  local rest, change = {}, nil
  for _, a in ipairs(s.list) do
    if is_change(s, a) then
      if change then return nil end
      change = a
    elseif order.share(a.fact) then
      return nil
    elseif not rx.find(order.before(s, a.at, 60), change_before) then -- "a gain of 14,330 people, or 17 percent"
      table.insert(rest, a)
    end
  end
  local older, newer = levels(s, rest)
  return { older = older, newer = newer, change = change, rest = rest }
end

--- The least and the most that the change can be, in parts of one; written numbers stand for their intervals. The base
-- may be either where it is not told.
local function bounds(older, newer)
  local x, y = older.amount, newer.amount
  return y.low / x.high - 1, y.high / x.low - 1
end

--- Can the change lead from the one level to the other?
function rises.fits(older, newer, change, sentence)
  local told, unit = order.share(change), change.amount.unit == "percent" and 100 or 1
  local slack = math.max((change.amount.high - change.amount.low) / 2 / unit, told * (change.amount.rough and 0.12 or 0.02), unit == 1
    and 0.05 * told or 0)
  local function near(low, high)
    return math.abs(told) <= high + slack and math.abs(told) >= low - slack
  end
  local low, high = bounds(older, newer)
  if near(low, high) or near(-high, -low) then return true end
  low, high = bounds(newer, older)
  return rx.find(sentence, falling) ~= nil and (near(low, high) or near(-high, -low))
end

local multiples = {
  { "doubl(?:ed|es|e|ing)|twofold|twice", 2 }, { "trebl(?:ed|es|e|ing)|tripl(?:ed|es|e|ing)|threefold|three times", 3 },
  { "quadrupl(?:ed|es|e|ing)|fourfold|four times", 4 },
  { "fivefold|five times", 5 }, { "tenfold|ten times", 10 }, { "halv(?:ed|es?|ing)|half", 0.5 },
}

--- The multiple that a sentence tells in one word ("doubled"), with the bounds of what it may mean: 2, 1.7, 2.4; nil where there is none or several.
function rises.multiple(sentence)
  local words, times
  for _, m in ipairs(multiples) do
    local found = rx.match(sentence, "(?i)\\b(?:(?:more|less) than |nearly |almost |over |well over |not quite |about |roughly |"
      .. "just over )?(?:" .. m[1] .. ")\\b")
    if found and words then return nil end
    if found then words, times = found, m[2] end
  end
  if not words then return nil end
  local low, high = times * 0.85, times * 1.2
  if rx.find(words, "(?i)^(?:more|over|well|just over)") then low, high = times, times * 1.5 end
  if rx.find(words, "(?i)^(?:nearly|almost|not quite|less)") then low, high = times * 0.75, times end
  if times < 1 and rx.find(words, "(?i)^more than") then low, high = 0, times end
  return times, low, high, words
end

return rises
