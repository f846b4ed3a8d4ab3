--- Two tellings of one matter that are of two things after all: who pays, which record, of whom "no" is said, an amendment and its bill.
local in_sentence = require "lib.in_sentence"
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

--- "Went to court to make him honour the deal": there is one.
function two_matters.stands_on_it(f)
  return f.matter == "deal" and f.state == "none" and rx.find(f.sentence,
    "(?i)\\b(?:terms of|hold \\p{L}+ to|honou?r|enforce|back out of|walk away from|"
    .. "get out of|pull out of|break|breach of) (?:an? |the |its |his |her |their )?(?:[\\p{L}-]+ ){0,4}(?:deal|agreement|contract|accord|"
    .. "pact)\\b") ~= nil
end

local offered = "(?i)\\b(?:offers?|contract|deal|proposal|agreement)\\b"
local earlier_one = "(?i)\\b(?:prior|previous|earlier|first|initial|original|revised|last|latest|new|second|"
  .. "improved)(?: \\p{L}+){0,2} (?:offers?|contract|deal|"
  .. "proposal|agreement)\\b"

--- Turned down on Monday, and the next offer taken on Friday: who bargains votes more than once.
local function of_two_offers(a, b)
  if a.matter ~= "decision" or not rx.find(a.sentence, offered) or not rx.find(b.sentence, offered) then return false end
  if (rx.find(a.sentence, earlier_one) ~= nil) ~= (rx.find(b.sentence, earlier_one) ~= nil) then return true end
  local no, yes = a.state == "no" and a or b, a.state == "no" and b or a
  return no.published:before(yes.published)
end

local ballot_before = "(?i)\\bstill (?:with )?no\\b|\\bfollowing an? (?:\\d+\\w*|\\w+th|second|third) (?:vote|ballot|round)\\b"

local blocs = "(?i)\\b(?:bloc|coalition|alliance|camp|opposition|parties|party|left|right|side)(?: \\p{L}+ly)? $"

--- "Won by Ada Brink", "the defeat of the old party": where one wins another loses; nobody elected yet, and then somebody.
function two_matters.of_two_sides(a, b)
  if a.matter ~= "election" then return false end
  if rx.find(a.text .. "|" .. b.text, "(?i)(?:^|\\|)vote,") or (a.by == nil) ~= (b.by == nil) and not a.what and not b.what then return true end
  local named, other = a.by and a or b, a.by and b or a
  if named.by and not other.by and rx.find(in_sentence.before(other), blocs) then return true end
  if a.by and is_country(a.by) or b.by and is_country(b.by) then return true end
  return (rx.find(a.sentence, ballot_before) ~= nil) ~= (rx.find(b.sentence, ballot_before) ~= nil)
end

local sought = "(?i)\\b(?:looking|searching|hunt\\w*|search) for (?:\\p{L}+ ){0,2}(?:missing|survivors?|victims?|bod(?:y|ies)|people|"
  .. "wreckage|children)\\b"

--- "Still looking for several missing people": no hunt for who did it.
local function seeks_the_missing(a, b)
  return a.matter == "arrest" and (rx.find(a.sentence, sought) ~= nil or rx.find(b.sentence, sought) ~= nil)
end

--- "Has lost the no-confidence motion": the "no" is of the motion.
local function denies_a_name(a, b)
  return a.matter == "confidence" and (a.negated and rx.find(a.text, "(?i)\\bno[- ]confidence\\b") ~= nil
    or b.negated and rx.find(b.text, "(?i)\\bno[- ]confidence\\b") ~= nil)
end

--- "Had admitted the attack, but was not responsible": no plea to the charge.
local admitted = "(?i)\\badmit\\w*\\b[^.;]*\\b(?:but|although|though|while|insist\\w*|argu\\w+|responsib\\w+)\\b|\\b(?:although|though|"
  .. "while) [^.;]*\\badmit"

local function admits_the_deed(a, b)
  return a.matter == "plea" and (rx.find(a.sentence, admitted) ~= nil or rx.find(b.sentence, admitted) ~= nil)
end

--- "In and out of prison for years": what has been for years.
local for_years = "(?i)\\b(?:off and on|on and off|in and out of)\\b|\\bfor (?:\\d+|\\p{L}+) years (?:since|between|from)\\b"

local function of_many_years(a, b)
  return a.matter == "custody" and (rx.find(a.sentence, for_years) ~= nil) ~= (rx.find(b.sentence, for_years) ~= nil)
end

--- "26 dollars in cash and a share of stock": paid in both.
local in_both_coins = "(?i)\\bcash[- ](?:and|plus)[- ](?:\\S+ ){0,3}(?:stock|shares?)\\b|\\b(?:stock|shares?)[- ](?:and|"
  .. "plus)[- ](?:\\S+ ){0,2}cash\\b"

local function paid_in_both(a, b)
  return a.matter == "coin" and (rx.find(a.sentence, in_both_coins) ~= nil or rx.find(b.sentence, in_both_coins) ~= nil)
end

function two_matters.are(a, b)
  if paid_in_both(a, b) then return true end
  if admits_the_deed(a, b) or of_many_years(a, b) then return true end
  if of_two_offers(a, b) or two_matters.of_two_sides(a, b) or seeks_the_missing(a, b) or denies_a_name(a,
    b) then return true end
  if a.matter == "search" and two_matters.of_many_things(a, b) then return true end
  return two_payers(a, b) or two_records(a, b) or of_other_people(a, b) or a_part(a, b) or near_outcomes.are_two(a, b)
end

return two_matters
