--- Two tellings of one matter that are of two things after all: who pays, which record, of whom "no" is said, an amendment and its bill.
local near_outcomes = require "lib.near_outcomes"
local two_matters = {}

--- "The company refused to pay", "the state paid".
local public = "^(?:state|government|council|city|town|county|ministry|treasury|taxpayer|insurer|charity|foundation|church|union|parent|family|"
  .. "owner|landlord|tenant|buyer|seller|donor|guest|visitor|neighbou?r)$"

local function two_payers(a, b)
  if a.matter ~= "payment" or not a.who or not b.who or a.who == b.who then return false end
  local one_is_public = rx.find(a.who:lower(), public) ~= nil or rx.find(b.who:lower(), public) ~= nil
  return one_is_public and not rx.has(a.sentence:lower(), b.who:lower()) and not rx.has(b.sentence:lower(), a.who:lower())
end

--- "The course record", "the world record": one may be broken and the other missed.
local function record_of(f)
  return rx.match(f.sentence:lower(), "\\b(course|track|world|national|state|club|league|stadium|olympic|european|african|asian|meeting|festival|"
    .. "house|school|personal|championship|all-time) (?:record|best)\\b")
end

local function two_records(a, b)
  local x, y = a.matter == "record" and record_of(a), b.matter == "record" and record_of(b)
  return x and y and x ~= y
end

--- "No child has died", "two people have died": of some alone.
local some_kind = "(?i)\\b(?:no|not one|not a single|none of the|not one of the) (child|baby|infant|woman|women|man|men|pupil|student|"
  .. "teacher|nurse|doctor|rescuer|firefighter|officer|soldier|worker|guest|visitor|tourist|neighbou?r|resident|player|pilot|"
  .. "driver|passenger|crew)\\p{L}*"

local function of_other_people(a, b)
  for _, pair in ipairs { { a, b }, { b, a } } do
    local kind = rx.match(pair[1].sentence:sub(1, (rx.has(pair[1].sentence, pair[1].text) or 1) + #pair[1].text), some_kind)
    if kind and not rx.find(pair[2].sentence, "(?i)\\b" .. kind:sub(1, 3)) then return true end
  end
  return false
end

--- "Threw out an amendment", "passed the budget": a part of it, or a thing beside it.
local part = "^(?:amendment|clause|article|section|chapter|motion|appeal|objection|request|complaint)$"

local function a_part(a, b)
  if not a.what or not b.what or a.what == b.what then return false end
  return rx.find(a.what, part) ~= nil and not rx.has(b.sentence:lower(), a.what)
    or rx.find(b.what, part) ~= nil and not rx.has(a.sentence:lower(), b.what)
end

--- "Found guilty of two counts and cleared of a third": one trial, two ends.
function two_matters.of_counts(sentence)
  return rx.find(sentence, "(?i)\\b(?:guilty|convict\\w*)\\b") ~= nil
    and rx.find(sentence, "(?i)\\b(?:clear(?:ed|s|ing)|acquit\\w*|not guilty)\\b") ~= nil
end

local some = "(?i)(?:^|[:;] |\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|\\w+teen|\\w+ty|dozens of|some|many|several|other|more) "
local of_them = "(?i)^(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several) of (?:the|its|their|his|her) \\p{L}+"

local function is_many(f)
  local noun = f.what or f.who
  if not noun then return rx.find(f.sentence, of_them) ~= nil end
  return rx.find(f.sentence, some .. "(?:of the )?(?:\\p{L}+ ){0,2})\\Q" .. noun .. "\\Es\\b") ~= nil
end

--- "Objects recovered: 5", "14 objects are missing": some of many are found while others are not.
function two_matters.of_many_things(a, b)
  return is_many(a) and is_many(b) and not rx.find(a.sentence .. " " .. b.sentence, "(?i)\\b(?:all|none|both|every|each|no|any)\\b")
end

function two_matters.are(a, b)
  if a.matter == "search" and two_matters.of_many_things(a, b) then return true end
  return two_payers(a, b) or two_records(a, b) or of_other_people(a, b) or a_part(a, b) or near_outcomes.are_two(a, b)
end

return two_matters
