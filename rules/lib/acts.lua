--- What rules share that set an act told as done against one told as not done.
local days_apart = require "lib.days_apart"
local gatherings = require "lib.gatherings"
local in_sentence = require "lib.in_sentence"
local lazy = require "lib.lazy"
local nones = require "lib.nones"
local numbered = require "lib.numbered"
local objects = require "lib.objects"
local own_period = require "lib.own_period"
local is_part_of = require "lib.part_of"
local section_head = require "lib.section_head"
local acts = {}

--- What these name can be turned back: closed in May, open in June. Their opposites contradict each other only within one time.
local reversible = { open = true, raise = true, continue = true, strike = true, release = true, ban = true, evacuate = true, join = true,
  renew = true, admit = true }

--- Of these it is so from day to day.
local turns = { open = true, strike = true, evacuate = true }

--- What these name may be refused first and done later; a refusal on an earlier day is no contradiction.
local willing = { accept = true, agree = true, admit = true, join = true, meet = true, sign = true, release = true, strike = true, pay = true,
  confirm = true, declare = true,
  visit = true, comment = true, apologize = true, find = true, publish = true, support = true, open = true,
  identify = true, cooperate = true, introduce = true, resign = true, ["rule in"] = true }

--- Many who act as one: the nurses, their union.
local bodies = { union = true, member = true, worker = true, nurse = true, driver = true, teacher = true, staff = true, board = true,
  shareholder = true, council = true, councillor = true,
  voter = true, resident = true, mp = true, government = true, cabinet = true, minister = true, company = true,
  club = true, parliament = true, senate = true, lawmaker = true, committee = true,
  assembly = true, jury = true, juror = true, court = true, judge = true, player = true, doctor = true, pilot = true,
  crew = true, city = true, ministry = true, regulator = true, authority = true,
  delegate = true, deputy = true, group = true, firm = true, party = true, commission = true, house = true,
  investor = true, owner = true, employee = true, people = true }

--- What these tell is where somebody was, or what somebody did alone; one knows the act by who did it.
local personal = { attend = true, testify = true, ["vote for"] = true, ["plead guilty"] = true, sign = true, apologize = true,
  liability = true }

--- The name of the act says what it is done to.
local names_its_object = { dividend = true, declare = true, ["plead guilty"] = true, apologize = true, strike = true, liability = true }

--- Words that name no certain thing.
local vague = { it = true, nobody = true, none = true, nothing = true, everybody = true, everyone = true, anyone = true, something = true,
  what = true, that = true, this = true, people = true, one = true, way = true, part = true, time = true, day = true, year = true, thing = true,
  first = true, last = true, other = true, others = true, more = true, again = true, all = true, man = true,
  woman = true, them = true, him = true, her = true }

--- Words for what was asked or planned: "the request", "the grant" may be one.
local stand_in = { request = true, application = true, plan = true, proposal = true, grant = true, deal = true, bid = true, offer = true,
  measure = true, bill = true, motion = true, project = true,
  scheme = true, money = true, sum = true, funding = true, aid = true, agreement = true, settlement = true,
  package = true, decision = true, move = true, idea = true, law = true, act = true, text = true }

--- Words for a part of it, or a change to it.
local part = "^(amendment|part|section|version|draft|clause|article|half|extension|change|addition|appeal|objection|challenge)$"

--- "Initially denied it": what was changed later.
function acts.was_first(a)
  return rx.find(a.sentence, "(?i)\\b(?:initially|originally|at first|first (?:refused|declined|denied|pleaded|said)|before later)\\b") ~= nil
end

--- "Did not open until 19 August" says that it opened.
local function waits(act)
  return act.negated and act.about and rx.find(act.about, "(?i)\\b(?:until|till) (?!now\\b)")
end

local unfound = "(?i)\\b(?:(?:not|never|cannot|no\\w*|[a-z]+n['’]t) (?:\\w+ )?(?:find|found|say|said|believe|think|conclude|suggest|claim|show|"
  .. "prove|establish|mean|accept|agree|imply)(?:ed|d|s)?|no (?:evidence|proof|sign|indication|suggestion)|den(?:y|ies|ied)|doubt(?:s|ed)?|"
  .. "reject(?:s|ed)?)(?: \\w+)? that\\b[^.;]*\\b"

--- "Did not find that anyone had caused it": what is told of is not told to be so.
local function is_unfound(act)
  return rx.find(act.sentence, "\\bthat\\b") ~= nil and rx.find(act.sentence, unfound .. "\\Q" .. act.text .. "\\E") ~= nil
end

--- "Flies home before signing": it did not come to it yet.
function acts.not_yet(act)
  return rx.find(act.text, "ing$") ~= nil and rx.find(act.sentence,
    "(?i)\\b(?:before|without|instead of|rather than|short of) \\Q" .. act.text .. "\\E") ~= nil
end

--- "Cases with no gun found ended so": told of what the sentence is not about.
local function is_aside(act)
  return rx.find(act.sentence, "(?i)\\bwith (?:[\\p{L}\\d'-]+ ){1,5}\\Q" .. act.text .. "\\E") ~= nil
end

--- "No mayor had been recalled before": of all others, and of the time before.
local function was_none_before(act)
  return (act.negated or act.told ~= "done") and nones.is_until_then(act.sentence)
end

local function told_at_all(act)
  return not was_none_before(act) and not acts.not_yet(act) and not is_unfound(act) and not act.quoted and not act.table
    and not act.speaker and not section_head(act.sentence) and not is_aside(act)
    and (act.modality == "asserted" or act.modality == "planned")
end

--- Told by the article itself, as done or as to come.
function acts.told(act)
  return not waits(act) and told_at_all(act)
end

local day = "(?i)\\b(?:until|till) (?:\\p{L}+day,? )?(?:\\d{1,2} \\p{Lu}\\p{Ll}{2}|\\p{Lu}\\p{Ll}{2,}\\.? \\d{1,2}\\b)"

--- "Did not open until 19 August", where the other text had it open before that day.
function acts.told_too_early(denied, done)
  if not waits(denied) or not rx.find(denied.sentence, day) or not denied.as_of_stated or not told_at_all(denied) then return false end
  if done.modality ~= "asserted" or done.tense == "future" then return false end
  return done.period ~= nil and done.period:before(denied.as_of) or done.published.known and done.published:before(denied.as_of)
end

--- The one told as done, and the one told as not done; nil where both are told alike, or one as past and one as to come.
function acts.sides(a, b)
  if a.told == b.told or a.sentence == b.sentence then return nil end
  if a.told == "done" then return a, b end
  return b, a
end

local function key_of(act)
  return act.document .. "|" .. act.sentence .. "|" .. act.act
end

--- Does its sentence tell both: "had turned the plan down and approved it last month"? A function of an act.
function acts.changes(said)
  return lazy(function()
    local told, both = {}, {}
    for act in said:each {} do
      local key = key_of(act)
      if told[key] and told[key] ~= act.told then both[key] = true end
      told[key] = act.told
    end
    return both
  end, key_of)
end

--- "Bail was extended until sentencing", and after it "was not extended": what had an end came to it.
local function has_ended(done, denied)
  return done.act == "renew" and denied.published:after(done.published)
    and rx.find(done.sentence, "\\Q" .. done.text .. "\\E [^.;]*\\b(?:until|till|to|through|by)\\b") ~= nil
end

--- Do two opposite words merely tell a change?
function acts.may_change(done, denied)
  if has_ended(done, denied) then return true end
  if not reversible[done.act] or done.negated or denied.negated then return false end
  if done.tense == "future" and denied.tense == "future" then return false end
  if turns[done.act] and not days_apart.maybe_within(done, denied, 10) then return true end
  if rx.find(denied.text .. " " .. done.text, "(?i)\\b(remain|stay|keep|still|yet)") then return false end
  return not (done.period and denied.period and done.period:same(denied.period))
end

--- A refusal that comes first may be followed by consent; only a later denial, or one of the same day, speaks against the act.
function acts.in_order(done, denied)
  local when_done, when_denied = own_period(done), own_period(denied)
  if when_done and when_denied then
    -- who leaves on Friday "without meeting" somebody has not met them on Wednesday either
    local never = rx.find(denied.text, "(?i)^(?:without|has|have|never)\\b") and when_denied:after(when_done) and done.tense == "past"
    return never or not when_done:apart(when_denied)
  end
  -- "Opposed it in 2010", and "now backs it"
  local ago = when_denied and not when_done and when_denied:days_until(done.published)
  if ago and ago > 400 and rx.find(done.sentence, "(?i)\\b(?:now|today|these days|nowadays|has come round|has come to)\\b") then return false end
  local since = when_done and when_done:days_until(denied.published)
  if when_done and done.tense == "past" and when_done:before(denied.published) and since
    and (since <= 10 or denied.negated or done.act ~= "approve") then
    return true
  end
  if rx.find(done.text, "(?i)\\b(still|remain|stay)") then return true end
  if personal[done.act] and days_apart.within(done, denied, 3) then return true end
  local lasts = rx.find(denied.text, "(?i)\\b(has|have|had|is|are|yet|still|so far|not|never|no)\\b")
  local later = done.published:days_until(denied.published)
  if done:same_document(denied) or later and later >= 0 and (later <= 10 or lasts) then return true end
  -- What was decided on an earlier day was not decided otherwise a few days later, unless the text says so.
  local open = willing[done.act] or rx.find(denied.text, "(?i)\\b(has|have|had|is|are|yet|still|so far)\\b")
  return not open and days_apart.within(done, denied, 5)
end

--- A word of the one text that the other does not have.
local function has_own(one, other)
  for word in rx.each(one, "\\p{L}{3,}") do
    if not rx.find(word, "(?i)^(the|its|his|her|their|our|any|all|new|said|final|entire|whole|controversial|disputed|proposed|planned)$")
      and not rx.find(other, "(?i)\\b\\Q" .. word .. "\\E") then return true end
  end
  return false
end

--- "The harbour tax" and "the salt tax", "the first match" and "the second": both say which, in other words.
local function another_kind(a, b)
  return a.which ~= nil and b.which ~= nil and has_own(a.which, b.which) and has_own(b.which, a.which)
end

--- "For adults", "for children"; "to Lima", "to Quito": the same, for or to others.
local function for_others(a, b)
  if not a.rest or not b.rest then return false end
  local x, y = rx.match(a.rest, "(?i)(?<=\\bfor )(?!the )\\p{L}{3,}"), rx.match(b.rest, "(?i)(?<=\\bfor )(?!the )\\p{L}{3,}")
  return x ~= nil and y ~= nil and x ~= y
end

--- Surely two things of one kind. A name is one thing, whatever stands before it.
function acts.two_things(a, b)
  local named = a.what ~= nil and rx.find(a.what, "\\p{Lu}") ~= nil
  return (a.what == b.what and not named and another_kind(a, b)) or for_others(a, b)
end

--- Names in the words of a clause, without months and days; and whether they share a number.
local calendar = "(?i)^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)"
local function words_of(text)
  local found = {}
  for word in rx.each(text, "\\p{L}{2,}") do found[word] = true end
  return found
end

local function other_names(one, other)
  local names, shared, there = 0, 0, words_of(other)
  for name in rx.each(one, "(?<=\\s)\\p{Lu}\\p{L}{2,}") do
    if not rx.find(name, calendar) then
      names = names + 1
      if there[name] then shared = shared + 1 end
    end
  end
  return names > 0 and shared == 0
end

--- Does each clause name somebody or some place, and the other none of them? "The clinic in Osby", "the clinic in Redport".
function acts.tell_other_names(a, b)
  if numbered.of_twins(a.sentence, b.sentence) then return true end
  if not a.about or not b.about or a:same(b, "by") then return false end
  local there = words_of(b.about)
  for number in rx.each(a.about, "\\bnumber[a-z]+") do
    if there[number] then return false end
  end
  return other_names(a.about, b.about) and other_names(b.about, a.about)
end

--- Both name what it is done to, and it is the same.
function acts.same_object(a, b)
  if names_its_object[a.act] then return true end
  return a.what ~= nil and b.what == a.what and not vague[a.what] and not another_kind(a, b)
end

local function is_name(noun)
  return rx.find(noun, "\\p{Lu}") ~= nil
end

--- "Cleared parliament": the other clause's object stands in this clause too.
local function told_in(noun, about)
  return about ~= nil and rx.find(about, "(?i)\\b\\Q" .. noun .. "\\E") ~= nil
end

--- "The Arrow Prize" here, "the cheque that comes with the prize" there: the clause tells the name's thing beside its own object.
local function beside_it(name, noun, act)
  local thing = rx.match(name, " (\\p{Lu}\\p{Ll}{3,})$")
  return thing ~= nil and thing:lower() ~= noun and told_in(thing, act.about)
end

--- What it is done to; not the one who does it, as in "Ada Brink stayed away from the parade".
local function object_of(f)
  if f.act == "attend" or f.what and not (f.what == f.by and f.rest) then return f.what end -- "clapped from the third row"
  return objects.noun(in_sentence.behind(f)) or f.what
end

--- Where somebody was, or whom somebody met, is told by the noun alone.
local of_occasions = { attend = true, meet = true }

--- Both tell where or whom, and it is another gathering, another person.
function acts.other_occasion(a, b)
  if a.act == "attend" then return gatherings.differ(a.sentence, b.sentence) end
  return of_occasions[a.act] and acts.other_object(a, b)
end

--- Both name what it is done to, and otherwise. A name and a noun may well be one: "Marilag", "the province".
function acts.other_object(a, b)
  local x, y = object_of(a), object_of(b)
  if x == nil or y == nil or vague[x] or vague[y] or names_its_object[a.act] then return false end
  if is_name(x) and not is_name(y) then return beside_it(x, y, b) end
  if is_name(y) and not is_name(x) then return beside_it(y, x, a) end
  if x ~= y and (rx.find(x, part) or rx.find(y, part)) then return true end
  if x ~= y and (stand_in[x] or stand_in[y]) then return false end
  if is_part_of(x, y, a.about or "") or is_part_of(y, x, b.about or "") then return true end
  if not another_kind(a, b) and (told_in(x, b.about) or told_in(y, a.about)) then return false end
  return x ~= y or another_kind(a, b)
end

--- By another, by name: not where one did it for the other ("Ada Brink signed for Peru").
function acts.by_another(a, b)
  return a:same(b, "by") == false and a.what ~= b.by and b.what ~= a.by
end

--- Whose act it is: surely another's in the two, by name or by noun.
function acts.other_agent(a, b)
  if a.who ~= nil and b.who ~= nil and bodies[a.who] and bodies[b.who] then return false end
  local meant = a:inherited "by" or b:inherited "by"
  return a:same(b, "by") == false and not meant or (a.who ~= nil and b.who ~= nil and a.who ~= b.who and not vague[a.who] and not vague[b.who])
end

function acts.is_reversible(name)
  return reversible[name] or false
end

function acts.is_personal(act)
  return personal[act.act]
end

--- Where somebody was is told twice within a week, of the same person.
function acts.same_presence(a, b)
  if not personal[a.act] or not a:same(b, "by") or a:inherited "by" or b:inherited "by" then return false end
  return days_apart.within(a, b, 7) and not acts.other_object(a, b)
end

--- How the act is called in a message: its name, or the verb as it stands.
function acts.name(act)
  return act.plain and act.text or act.act
end

return acts
