--- What ends of a matter are told of: the thing or the body, whether it is one in both sentences, and where it lies.
local matters = require "lib.matters"
local noun_kin = require "lib.noun_kin"
local is_part_of = require "lib.part_of"
local subjects = require "lib.subjects"
local things = {}

--- Words that name no certain thing.
local vague = { it = true, nobody = true, none = true, nothing = true, everybody = true, everyone = true, anyone = true, something = true,
  what = true, that = true, this = true, people = true, one = true, way = true, part = true, time = true, day = true, year = true, thing = true,
  first = true, last = true, other = true, others = true, more = true, again = true, all = true, man = true, woman = true, them = true, him = true,
    her = true, he = true, she = true, they = true, who = true, which = true, raw = true, own = true }

--- The noun where it names a certain thing, else nil.
local function certain(noun)
  return noun and not vague[noun] and noun or nil
end

local stand_in = { request = true, application = true, plan = true, proposal = true, deal = true, bid = true, offer = true, measure = true,
  bill = true, motion = true, project = true, scheme = true, agreement = true,
  settlement = true, package = true, decision = true, move = true, idea = true, law = true, act = true, text = true, accord = true, pact = true,
    treaty = true, trial = true, study = true, report = true, company = true, firm = true, sale = true, transaction = true, merger = true,
    takeover = true, purchase = true, acquisition = true, tie_up = true, buyout = true, amendment = true, draft = true,
    regulation = true, decree = true, directive = true, resolution = true, reform = true }

--- "The plan", "the transaction": a word for whatever it is.
function things.may_stand_for_it(noun)
  return stand_in[noun] or vague[noun] or false
end

local beside = "(?i)\\b(?:beside|next to|near|behind|opposite|outside|in front of|close to|across from) (?:(?:the|a|an|its|his|her|their) )?"
  .. "(?:\\p{Ll}+ )?\\Q"

--- Not as what the thing only stands beside: "the chapel beside the church".
local function told_in(noun, f)
  local n = rx.count(f.sentence, "(?i)\\b\\Q" .. noun .. "\\E")
  return n > 0 and n > rx.count(f.sentence, beside .. noun .. "\\E")
end

--- Both name what it is done to, and otherwise.
function things.other_thing(a, b)
  -- "Reyes signed", "Rovers held to a draw": whom it is told of is no thing that it is done to
  local person = matters.personal[a.matter]
  local x, y = not (person and a.what == a.by) and certain(a.what), not (person and b.what == b.by) and certain(b.what)
  if not x or not y or x == y or stand_in[x] or stand_in[y] then return false end
  return not told_in(x, b) and not told_in(y, a) or not person and (is_part_of(x, y, a.sentence) or is_part_of(y, x, b.sentence))
end

--- "The clinic in Osby", "the clinic of Redport".
function things.in_two_places(a, b)
  local noun = certain(a.what) or certain(a.who)
  if not noun or not rx.find(noun, "^\\p{L}+$") then return false end
  local where = "(?i)\\b" .. noun .. "s? (?:in|of|at|near) (?:the )?((?-i:\\p{Lu})[\\p{L}'’-]+)"
  local x, y = rx.match(a.sentence, where), rx.match(b.sentence, where)
  if not x or not y or x == y or rx.has(a.sentence, y) or rx.has(b.sentence, x) then return false end
  local accented = "[^\\x00-\\x7F]" -- "Lodz" and "Łódź" may be one
  return (rx.find(x, accented) == nil) == (rx.find(y, accented) == nil)
end

local name = "(?<=[\\p{Ll},] )(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{Lu}[\\p{L}’]{2,}"

--- A name within both, that may tell which: "the Alder warehouse".
local function share_a_name(a, b)
  for word in rx.each(a.sentence, name) do
    if rx.has(b.sentence, word) then return true end
  end
  return false
end

--- "The fire at the Alder warehouse", "the blaze at the Alder warehouse".
local function kin(a, b)
  for _, x in ipairs { a.what or "-", a.who or "-" } do
    for _, y in ipairs { b.what or "-", b.who or "-" } do
      if x ~= y and noun_kin.of_one_thing(x, y) and share_a_name(a, b) then return true end
    end
  end
  return false
end

--- Does a noun of the one stand as a noun of the other? Who found the door and not the key found two things.
function things.same_thing(a, b)
  local what, other, who, whose = certain(a.what), certain(b.what), certain(a.who), certain(b.who)
  if what and (what == other or what == whose) or who and who == other then return true end
  return who ~= nil and who == whose and not things.other_thing(a, b) or kin(a, b)
end

--- A word of the class that both sentences have.
function things.same_body(a, b, class)
  for word in rx.each(a.sentence, class) do
    local stem = rx.match(word:lower(), "^(.*?)s?$")
    if rx.find(b.sentence, "(?i)\\b" .. stem .. "s?\\b") then return stem end
  end
end

--- "Two directors voted against": what it is done to is not told.
function things.told_of_voters(a, b, class)
  return a.what and rx.find(a.what, class) ~= nil or b.what and rx.find(b.what, class) ~= nil
end

local function is_name(noun)
  return noun ~= nil and rx.find(noun, "\\p{Lu}") ~= nil
end

local function is_one(x, y)
  return is_name(x) and is_name(y) and (subjects.are_one(x, y))
end

--- The name of the one it is done to, where it stands behind the verb.
local function object_behind(f)
  local last = is_name(f.what) and rx.match(f.what, "\\S+$")
  return last and (f.rest and rx.has(f.rest, last) or rx.find(f.text, "^\\p{Ll}+ (?:\\p{Lu}\\S* ){0,2}\\Q" .. last .. "\\E\\b")) and f.what or nil
end

--- "Sugar giant" may be Osby Sugar.
local function hints_at(f, name)
  for word in rx.each(name, "\\p{Lu}\\p{L}{3,}") do
    if rx.find(f.which or "", "(?i)\\b\\Q" .. word .. "\\E\\b") or rx.find(f.sentence, "(?i)\\b\\Q" .. word .. "\\E \\Q" .. f.who .. "\\E") then
      return true
    end
  end
  return false
end

--- "X swallows Y" and "Y is buying its rival", "X beaten by Y" and "Y lost to X": the two sides have changed places.
function things.changed_places(a, b)
  local x, y = object_behind(a), object_behind(b)
  if a.state ~= b.state or a.negated or b.negated or a.matter ~= b.matter then return false end
  local one, other = is_one(x, b.by), is_one(y, a.by)
  if one and other then return true end
  -- where one side is told by a noun alone, it must not be the same as the other sentence's, nor another one that is named
  if one and not a.by and a.who and (not y or hints_at(a, y)) then return true end
  return other and not b.by and b.who ~= nil and (not x or hints_at(b, x))
end

return things
