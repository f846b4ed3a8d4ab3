-- When a museum, a library, a pool is open, as its sentence tells: the hours, and on which days of the week.
local opening_hours = {}

local clock = "((?<![\\d.:])\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]\\.?m\\b\\.?)?(?![.,:]?\\d|%|(?:st|nd|rd|th)\\b| (?:per|people|euros|january|"
  .. "february|march|april|may|"
  .. "june|july|august|september|october|november|december)\\b)|noon|midday|midnight)"
local is_open = "(?i)\\b(?:(?:is|are|be|stays?|remains?|now|daily) open|opens?|opening hours|open(?=ing)? (?:daily|every|from|on|to)|"
  .. "can be (?:seen|visited|viewed)|"
  .. "welcomes visitors|doors|clos(?:es?|ing)|(?:closed|shut) (?:on|every))\\b"
local both = "(?i)(?:from |between |, |: |\\bof |hours |days )" .. clock .. "(?: o['’]clock)? ?(?:to|until|till|and|-|"
  .. "–) ?" .. clock .. "(?! (?:percent|per cent))"
local opens = "(?i)\\b(?:opens?|doors open|gates open)(?: its doors| the doors)? at " .. clock
local closes = "(?i)\\b(?:closes?|doors close|gates close)(?: its doors)? at " .. clock

local order = { mon = 1, tues = 2, wednes = 3, thurs = 4, fri = 5, satur = 6, sun = 7 }
local day = "(mon|tues|wednes|thurs|fri|satur|sun)days?"

-- Hours that hold for a while, for a part of the house, or for the last guest.
local other = "(?i)\\b(?:summer|winter|spring|autumn|season|holidays?|last (?:entry|admission|orders)|during|special\\w*|extend\\w*|longer|shorter|"
  .. "except\\w*|box office|kitchen|caf[eé]|restaurant|shop in|night|today|tomorrow|tonight|this \\p{L}+day|on (?:mon|tues|wednes|thurs|"
  .. "fri|satur|sun)day,? "
  .. "\\d|used to|previously|instead|rather than|so far|until now|old|new hours|new opening|will (?:now|soon)|no longer|first|lunch|"
  .. "as well as|but|while|"
  .. "on request|by appointment|originally|if|would|cleared|stalls?)\\b"

local venue = "(?i)\\b(library|libraries|museum|gallery|exhibition|show|pool|baths|zoo|market|archives?|park|garden|castle|palace|"
  .. "cathedral|cinema|centre|center|"
  .. "office|clinic|hospital|polling stations|polls|shop|store|supermarket|bank|tower|house|hall|school|station|bridge|tunnel|rink|sauna|"
  .. "theatre|theater)\\b"

--- Minutes since midnight; of an hour from 1 to 11 without its half of the day the morning's at the beginning, the afternoon's at the end.
local function minutes(text, is_end)
  text = text:lower()
  if text == "noon" or text == "midday" then return 720 end
  if text == "midnight" then return is_end and 1440 or 0 end
  local h, m, half = rx.match(text, "^(\\d+)(?:[.:](\\d\\d))?(?: ?([ap])\\.?m)?")
  h, m = tonumber(h), tonumber(m or "") or 0
  if h > 24 or m > 59 then return nil end
  if half == "p" and h < 12 or (not half or half == "") and is_end and h < 10 then h = h + 12 end
  return h * 60 + m
end

--- The days of the week that are told, as a text of digits, "12345" for Monday to Friday; "" where none is.
local function days(sentence)
  local first, last = rx.match(sentence, "(?i)\\b" .. day .. ",? (?:to|through|until|till|-|–) (?:and including )?" .. day)
  local text, found = sentence, ""
  if first then
    local from, to = order[first:lower()], order[last:lower()]
    for i = from, to < from and to + 7 or to do found = found .. tostring((i - 1) % 7 + 1) end
    return found
  end
  if rx.find(text, "(?i)\\b(?:weekdays|working days)\\b") then return "12345" end
  if rx.find(text, "(?i)\\bweekends?\\b") then return "67" end
  for i, name in ipairs { "mon", "tues", "wednes", "thurs", "fri", "satur", "sun" } do
    if rx.find(text, "(?i)\\b" .. name .. "days?\\b") then found = found .. tostring(i) end
  end
  return found
end

local closed = "(?i)\\b(?:is |are |stays? |remains? )?(?:always )?(?:closed|shut) (?:on |every )?((?:(?:mon|tues|wednes|thurs|fri|satur|"
  .. "sun)days?(?:,? and |, )?)+)"

--- { from, to, days, venue, closed, only }: minutes and days as far as they are told; nil where the sentence tells no hours of a house.
function opening_hours.of(f)
  local s = f.sentence
  if not rx.find(s, is_open) or rx.find(s, other) then return nil end
  local what = rx.match(s, venue)
  if not what then return nil end
  local from, to = rx.match(s, both)
  local one, last = rx.match(s, opens), rx.match(s, closes)
  from, to = from or one, to or last
  local off = rx.match(s, closed)
  local on = days(off and rx.match(s, "(?i)^(.*?)\\Q" .. off .. "\\E") or s)
  return { fact = f, venue = what:lower(), from = from and minutes(from, false), to = to and minutes(to, true), days = on,
    closed = off and days(off) or rx.find(s, "(?i)\\bonly\\b") and #on > 1 and "not " .. on or nil,
    regular = rx.find(s, "(?i)\\b(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\bon (?:mon|tues|wednes|thurs|fri|satur|"
      .. "sun)days\\b") ~= nil }
end

--- Do the two tell of the same days? Told of none, it is for most of the week.
function opening_hours.same_days(a, b)
  if a.days == b.days then return true end
  return a.days == "" and #b.days >= 5 or b.days == "" and #a.days >= 5
end

--- A day on which the one is told to be open, the other closed; nil where there is none.
function opening_hours.shut_on(open, shut)
  if not open.regular or open.closed or not shut.closed then return nil end
  local out = rx.match(shut.closed, "^not (\\d+)$")
  for d in rx.each(open.days, "\\d") do
    if out and not rx.find(out, d) or not out and rx.find(shut.closed, d) then return d end
  end
end

return opening_hours
