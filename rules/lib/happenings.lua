--- What rules about happenings share: by which name they go, which of them are told, and whether two texts tell of one.
local events = require "lib.events"
local gather = require "lib.gather"
local in_sentence = require "lib.in_sentence"
local kept = require "lib.kept"
local lazy = require "lib.lazy"
local names = require "lib.happening_names"
local numbered = require "lib.numbered"

local of_namesake = require "lib.namesake"
local own_place = require "lib.own_place"

local happenings = {}

-- Too vague to be one thing of a story.
local vague = lazy(function() return {
  aside = true, cases = true,
  beginning = true, ["end"] = true, order = true, report = true, notification = true, hitting = true, raising = true, holding = true,
  payment = true, ["return"] = true, declaration = true,
  warning = true, announcement = true, confirmation = true, identification = true, appearance = true, winning = true, test = true, count = true,
  issue = true, proposal = true,
  imposition = true, cutting = true, transfer = true, engagement = true, scoring = true, ["cutting off"] = true, ["switching on"] = true,
  attack = true, recording = true, postponement = true, vote = true, testimony = true, ["going back"] = true,
} end)

-- A story tells of several, so the clauses must have words in common.
local broad = lazy(function() return {
  drought = true, opening = true, closing = true, expiry = true, permit = true, talks = true, visit = true, filing = true, publication = true,
  match = true, festival = true, inspection = true,
  inquiry = true, cancellation = true, rescue = true, search = true, delivery = true, election = true, tenure = true, departure = true,
  arrival = true, fire = true, repair = true, completion = true,
} end)

-- What goes on for days: on any of them there is a strike, however long ago it began.
happenings.goes_on = lazy(function() return {
  strike = true, talks = true, search = true, flood = true, drought = true, outage = true, voyage = true,
  spaceflight = true, repair = true, rule = true, harvest = true, exhibition = true, festival = true,
  trial = true
} end)

happenings.name = names.of
happenings.phase = names.phase

--- A name without its phase.
function happenings.class(name)
  return rx.match(name, "^[^:]+")
end

function happenings.is_broad(name)
  return broad(happenings.class(name)) or false
end

function happenings.is_vague(name)
  return vague(happenings.class(name)) or false
end

local most = "(?i)\\b(?:worst|deadliest|first|most|only|\\p{L}{3,}est)\\b[^.;]*?\\b(?:since|after)\\b"

--- "The worst crash since that of 1992": of the older one.
local function is_compared(f)
  if not rx.find(f.sentence, "(?i)\\b(?:since|after)\\b") then return false end
  local _, stop = rx.find(f.sentence, most)
  return stop ~= nil and rx.has(f.sentence:sub(stop), f.text) ~= nil
end

--- "Since the last bulletin was published on 3 May": the one before that of which the text tells.
local function of_the_one_before(f)
  return rx.find(f.sentence, "(?i)\\b(?:since|after|than|unlike) (?:the|its|their|his|her|our) "
    .. "(?:last|latest|previous|earlier|first|most recent)\\b") ~= nil
end

local day_first = "(?i)^(?:on |in |from |since |until |by |last |this |next )*(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|"
  .. "march|april|may|june|july|august|september|october|november|december|week|month|year|spring|summer|autumn|winter|yesterday|today)"
  .. "[^.;]*,? (?:which|who|whose|whom)\\b"

--- "On 9 October, which is subject to approval": the day of what stands before it.
local function of_another_clause(f)
  return rx.find(f.text, day_first) ~= nil
end

local sensed = "(?i)\\b(?:i|we|you|they|he|she|who|people|neighbou?rs|residents|villagers)(?:['’]ve|['’]d| have| had| has)?"
  .. "(?: \\w+ly| never| all| ever)? (?:heard?|hears)\\b"

local listening = "(?i)\\b(?:after|before|by|while|on|upon|without|since|of|from)(?: \\p{L}+ly)? \\Q"

--- "We have heard that before", "after hearing the argument": nobody's hearing.
local function is_sensed(f)
  if f.what == "hearing" and rx.find(f.text, "(?i)^hearing (?:the|an?|his|her|its|their|about|from|how|that|what|all|both)\\b")
    and rx.find(f.sentence, listening .. f.text) then return true end
  return f.what == "hearing" and rx.find(f.text, "(?i)\\bhear[ds]?\\b") ~= nil and rx.find(f.sentence, sensed) ~= nil
end

-- Of these "again" tells nothing but that it stopped before.
local comes_back = { reopening = true, ["ban:end"] = true, ["back at school"] = true, ["back at work"] = true, ["power back"] = true,
  comeback = true }

local decided = "(?i)\\b(?:approv\\w+|clear(?:s|ed|ing)?|accept\\w*|reject\\w*|propos\\w+|greenlight\\w*|authori[sz]\\w+|block\\w*|"
  .. "vot(?:es?|ed|ing) on) (?:the |an? |its |their )?(?:\\p{Ll}+ )?$"

--- "Stopped burning on Saturday": the day of its end.
local function has_stopped(f)
  local at = rx.find(f.text, "(?i)^\\p{L}+ing\\b") and rx.has(f.sentence, f.text)
  return at and rx.find(f.sentence:sub(1, at - 1), "(?i)\\b(?:stop(?:s|ped)?|cease[sd]?|quit|kept? from|prevent\\w* from) $") ~= nil or false
end

--- "Approved the merger on Thursday": the day of the vote.
local function is_decided_on(f)
  local at = f.what == "takeover" and rx.has(f.sentence, f.text)
  return at and rx.find(f.sentence:sub(1, at - 1), decided) ~= nil or false
end

--- "A new one erupted", "some also visited": of several, what stands before the word tells that it is another one.
local function is_one_more(f)
  return rx.find(in_sentence.before(f), "(?i)\\b(?:(?:a new|another|a second|a third|a fresh) one|also|others|"
    .. "an? (?:different|separate|similar|second|third|fourth|fifth|earlier|previous)(?: [\\p{Ll}-]+)?) $") ~= nil
end

--- One of several: a second phase, an anniversary; "may race again" is none.
local function is_another(f)
  return events.tells_of_another(f) and (not comes_back[happenings.name(f)] or not rx.find(f.text, "(?i)\\bagain\\b")
    or events.tells_of_a_move(f) or rx.find(f.text, "(?i)\\b(?:another|second|third|first|anniversary|previous)\\b") ~= nil)
end

-- Befalls somebody more than once: "first freed on 2 June", "and arrested again a day later".
local may_recur = { release = true, arrest = true, charge = true, admission = true, discharge = true, bail = true, custody = true }

-- "Released 16 hostages": and others the day before.
local by_groups = { release = true, arrest = true, charge = true, rescue = true, evacuation = true, admission = true, discharge = true,
  identification = true, burial = true, ["return"] = true, handover = true, deportation = true }
local a_number = "(?i)\\b(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty|dozens|scores|hundreds|thousands|"
  .. "several|some|more|another|the first) (?:of )?(?:\\p{L}+ ){0,2}?(?:hostages|prisoners|captives|detainees|people|suspects|migrants|patients|"
  .. "bodies|victims|soldiers|inmates|residents|men|women|children)\\b"

local function is_one_of_two(f)
  if by_groups[f.what] and rx.find(f.sentence, a_number) then return true end
  return may_recur[f.what] and rx.find(f.sentence, "(?i)\\bagain\\b|\\bre-?arrested\\b|\\bfirst (?:freed|released|arrested|detained|charged|"
    .. "admitted|held)\\b|\\bfor the (?:first|second|third) time\\b") ~= nil
end

local wish = "(?i)\\b(?:wants?|wanted|would like|hop(?:es?|ed)|wish(?:es|ed)?|asks?|asked|calls? on|called on|urge[sd]?|demand(?:s|ed)?)\\b"
  .. "[^.;]{0,60}\\bto (?:be )?$"

--- "The government wants the rules to apply from July": what is wanted.
local function is_wished(f)
  return rx.find(in_sentence.before(f), wish) ~= nil
end

--- "Their next policy meeting in September": not the one of which the other text tells.
local function is_next(f)
  return rx.find(f.sentence, "(?i)\\bnext ") ~= nil and rx.find(f.sentence, "(?i)\\bnext (?:\\p{L}+ ){0,3}?\\Q" .. f.text) ~= nil
end

--- "The worst crash in the last 25 years": the years over which it is the worst.
local function is_span(f)
  return rx.find(f.text, "(?i)\\b(?:in|for|over) (?:the |its |their )?(?:last |past |more than |nearly |almost |over |about )*"
    .. "(?:\\d+|\\p{L}+) (?:years|decades|centuries|months|weeks)$") ~= nil
    and rx.find(f.sentence, "(?i)\\b(?:\\p{L}+est|worst|most|first|least)\\b") ~= nil and f.how ~= "for"
end

local left_of_it = "(?i)^\\p{L}+ (?:scenes?|sites?|zones?|victims?|survivors?|witness\\w*|investigat\\w+|prob(?:es?|ers)|inquir\\w+|reports?|"
  .. "footage|videos?|photos?|pictures?|wreckage|debris|tolls?|damage|clean-?up|relief|coverage|memorials?|anniversary|risks?|warnings?|"
  .. "alerts?|threats?|safety)\\b"

--- "At the crash scene on Wednesday": the day of what is left of it, or of what is said of it.
local function is_of_what_is_left(f)
  return rx.find(f.text, left_of_it) ~= nil
end

local news_of = "(?i)^(?:today|yesterday|tonight|(?:this|last|on|late|early)\\b)[^.;]*?\\b(?:news|announc\\w+|confirm\\w+|learn\\w*|reports?|"
  .. "reported|hear|heard|emerged|revealed)\\b[^.;]*\\bthat\\b"

local spoken_on = "(?i)^(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday) (?:night |morning |evening |afternoon )?"
  .. "(?:congratulat|hail|prais|thank|welcom|condemn|mourn|denounc|lament|recall|comment|criticis|criticiz|applaud|accept|conced)\\p{Ll}*\\b"

--- "Today we wake to news that she has died", "on Thursday congratulated her on her election": the day of the news, or of what is said of it.
local function is_of_the_news(f)
  return rx.find(f.text, news_of) ~= nil or rx.find(f.text, spoken_on) ~= nil
end

local sought = "(?i)\\b(?:recommend\\w*|seek\\w*|sought|appl(?:y|ied|ies|ying) for|await\\w*|urged?|request\\w*) "
  .. "(?:the |its |their |an? )?(?:\\p{Ll}+ )?$"

--- "Recommended approval on Monday", "first planned for 2 March": the day of the advice, of a plan that came to nothing.
local function is_unfulfilled(f)
  if rx.find(f.text, "(?i)\\b(?:first|originally|initially|once) (?:planned|scheduled|set|due)\\b") then return true end
  local at = (f.what == "permit" or f.what == "approval") and rx.has(f.sentence, f.text)
  return at and rx.find(f.sentence:sub(1, at - 1), sought) ~= nil or false
end

--- Tells of what stands beside the happening: what is left of it, one more of its sort, a vote on it, its end.
local function is_beside_it(f)
  return is_unfulfilled(f) or is_of_what_is_left(f) or is_one_more(f) or is_decided_on(f) or has_stopped(f) or is_of_the_news(f)
end

local participle = "^\\p{Ll}{3,}(?:ed|[aeo]lt|ought|aught|ilt|[eo]wn|[oeu]n|olen|oken) \\p{Ll}"

--- "A newly built bridge fell on Monday", "the arrested man was freed on Friday", "the Osby building": which one it is, and no day of that.
local function is_attribute(f)
  if rx.find(f.text, "\\p{Lu}\\p{L}+ building$") then return true end
  local at = rx.find(f.text, participle) and rx.has(f.sentence, f.text)
  return at ~= nil and at ~= false
    and rx.find(f.sentence:sub(1, at - 1), "(?i)\\b(?:an?|the|its|his|her|their|this) (?:\\p{Ll}+ly |half[- ]|well[- ])?$") ~= nil
end

--- Told by the article itself, as done or as to come.
function happenings.told(f)
  return (f.modality == "asserted" or f.modality == "planned") and not f.quoted and not f.corrected and not f.table
    and not f.caption and not is_sensed(f) and not of_another_clause(f) and not is_another(f) and not is_next(f)
    and not is_one_of_two(f) and not is_span(f) and not of_the_one_before(f)
    and not is_compared(f) and not is_wished(f) and not events.is_only_spoken_of(f.text) and not of_namesake(f.sentence)
    and not is_beside_it(f) and not is_attribute(f)
end

--- The facts that answer one question, by name and by document: { name = a group of lists by document }. `whole`: an end is part of its class.
function happenings.by_name(said, fits, whole)
  local found = {}
  for f in said:each { kind = "happening" } do
    if fits(f) and happenings.told(f) then
      local name = happenings.name(f)
      if whole then name = happenings.class(name) end
      found[name] = found[name] or gather.new()
      gather.put(found[name], f.document, f)
    end
  end
  return found
end

local pronoun = "^(?:He|She|It|They|His|Her|Their)\\b"
local calendar = "(?i)^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|"
  .. "november|december|number[a-z]+|last|this|next|week|month|year|night|said|says|with|from|that|which|will|would|have|been|were|when|after|"
  .. "before|until|since|their|they|there|about|more|than|into|over|also)$"

local words_in = kept(function(text)
  local found = {}
  for word in rx.each(text, "\\p{L}{4,}") do found[word:lower()] = true end
  return found
end)

--- Those that tell something, each once, with what it counts: a name two.
local telling_in = kept(function(text)
  local found, known = {}, {}
  for word in rx.each(text, "\\p{L}{4,}") do
    local plain = word:lower()
    if not known[plain] and not rx.find(word, calendar) then
      known[plain] = true
      table.insert(found, { plain = plain, weight = rx.find(word, "^\\p{Lu}") and 2 or 1 })
    end
  end
  return found
end)

--- Words that two clauses share: a name counts two.
local function words_shared(x, y)
  local there, shared = words_in(y), 0
  for _, word in ipairs(telling_in(x)) do
    if there[word.plain] then shared = shared + word.weight end
  end
  return shared
end

--- The one word for what it is about: bridge, of "the bridge" and "the Osby Bridge".
local function head(f)
  return f.thing or (f.of and rx.match(f.of:lower(), "\\p{L}+$"))
end

local for_now = "(?i)\\b(?:provisional\\w*|interim|temporar\\w*|preliminary|tentative\\w*)\\b"

local level = "(?i)\\b(primary|secondary|elementary|middle|high|nursery|grammar|vocational) schools?\\b"

local deal = "\\b(?:merger|takeover|purchase|acquisition|sale) (?:of|with) (?:the )?\\p{Lu}"
local bought = "\\b(?:takeover|purchase|acquisition|sale) of (?:the )?(\\p{Lu}[\\p{L}-]+)"

--- The takeover of one that the other sentence, of a deal too, does not name.
local function of_another_deal(a, b)
  local whom = rx.match(b.sentence, bought)
  return whom ~= nil and rx.find(a.sentence, deal) ~= nil and not rx.has(a.sentence, whom)
end

local team = "\\b\\p{Lu}\\p{Ll}{2,}\\b"
local day_name = "^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|"
  .. "December|The)$"

--- Does the one name somebody whom the other does not?
local function names_another(a, b)
  for name in rx.each(a.about or "", team) do
    if not rx.find(name, day_name) and not rx.has(b.sentence, name) then return true end
  end
  return false
end

local legs = "(?i)\\b(?:legs?|two-legged|replay(?:ed)?|series)\\b"

--- The one side meets one on Sunday and another on Wednesday, or the same one twice.
local function of_two_matches(a, b)
  if happenings.class(happenings.name(a)) == "final" then
    return rx.find(a.sentence, legs) ~= nil or rx.find(b.sentence, legs) ~= nil or not (a.date and b.date and a.date.is_day and b.date.is_day)
      or names_another(a, b) and names_another(b, a)
  end
  return happenings.class(happenings.name(a)) == "match" and names_another(a, b) and names_another(b, a)
end

local named_storm = "\\b(?:[Ss]torm|[Hh]urricane|[Tt]yphoon|[Cc]yclone) (\\p{Lu}\\p{L}+)"

local ashore = "(?i)\\b(?:landfall|ashore|coast)\\b"

--- Each text tells of a storm of its own name, or says that it hit another place.
local function of_two_storms(a, b)
  local x, y = rx.match(a.sentence, named_storm), rx.match(b.sentence, named_storm)
  if x ~= nil and y ~= nil and x ~= y then return true end
  if happenings.class(happenings.name(a)) ~= "landfall" or rx.find(a.text, ashore) and rx.find(b.text, ashore) then return false end
  return names_another(a, b) and names_another(b, a)
end

local agreed = "(?i)\\b(?:agree[sd]?|sign(?:s|ed)|announce[sd]?|declare[sd]?|reached|brokered|accept(?:s|ed))\\b"
local chosen = "(?i)\\b(?:appoint|nam(?:e[sd]?|ing)|hir(?:es?|ed|ing)|cho(?:se|sen|oses?)|pick(?:s|ed)|elect|promot|recruit|made )"

--- A truce that is agreed and comes into force, somebody who is chosen and takes office: each has a day of its own.
local function of_two_steps(a, b)
  local class = happenings.class(happenings.name(a))
  if class == "truce" then return (rx.find(a.sentence, agreed) ~= nil) ~= (rx.find(b.sentence, agreed) ~= nil) end
  if class ~= "tenure" or a.phase ~= "begin" or b.phase ~= "begin" then return false end
  return (rx.find(a.text, chosen) ~= nil) ~= (rx.find(b.text, chosen) ~= nil)
end

--- A provisional ban and the ban, the primary schools and the secondary schools, two deals.
local function told_apart(a, b)
  if (rx.match(a.sentence, level) or "") ~= (rx.match(b.sentence, level) or "") then return true end
  if (rx.find(a.text, for_now) ~= nil) ~= (rx.find(b.text, for_now) ~= nil) then return true end
  return of_another_deal(a, b) or of_another_deal(b, a) or of_two_matches(a, b)
    or of_two_storms(a, b) or of_two_steps(a, b) or own_place.two(a, b)
end

--- Told of two things: of a bridge and of a school, of the one bridge and of the other, of a provisional ban and of the ban.
function happenings.of_two_things(a, b)
  if told_apart(a, b) then return true end
  if a.of and b.of and a:same(b, "of") == false then return true end
  local x, y = head(a), head(b)
  if not x or not y or x == y or not (a.thing or b.thing) then return false end
  if events.kind_of(x) and events.kind_of(x) == events.kind_of(y) then return false end
  return not rx.find(b.sentence, "(?i)\\b\\Q" .. x .. "\\E") and not rx.find(a.sentence, "(?i)\\b\\Q" .. y .. "\\E")
end

-- Everybody has one of their own, so it must be the same person's.
local personal = { death = true, birth = true, wedding = true, funeral = true, arrest = true, tenure = true, illness = true, divorce = true,
  release = true, charge = true, escape = true }

--- "He died", "her wedding": somebody told of before.
local pronouns = "(?i)\\b(?:he|she)\\b(?: (?:had|has|was|is|will|would|be|been|also|later|then|\\w+ly))* \\w+(?:ed|d|t|s|e)\\b|"
  .. "\\b(?:his|her) (?:own )?(?:death|birth|wedding|funeral|arrest|release|capture|detention|burial|marriage|divorce|illness|appointment|"
  .. "resignation|retirement|election|term)\\b|^(?:He|She|His|Her)\\b"

-- "The victim": the one of the story.
local part = "(?i)\\bthe (?:victim|hostage|captive|deceased|defendant|accused|patient|bride|groom|player|striker|midfielder|goalkeeper|singer|"
  .. "businessman|businesswoman|heiress|heir|teenager|schoolgirl|schoolboy|toddler|survivor|killer|kidnapper|convict)\\b"

local function meant(f)
  return rx.find(f.sentence, pronouns) ~= nil or rx.find(f.text, part) ~= nil
end

--- "Mr Aldous was released", "her release".
local function is_of_other_sex(named, other)
  local mister = "\\b(?:Mr|Sir|Herr|Señor)\\b\\.? (?:\\p{L}+ )?\\Q" .. rx.match(named.of, "\\S+$") .. "\\E"
  local missis = "\\b(?:Ms|Mrs|Miss|Madame|Frau|Señora)\\b\\.? (?:\\p{L}+ )?\\Q" .. rx.match(named.of, "\\S+$") .. "\\E"
  return rx.find(named.sentence, mister) ~= nil and rx.find(other.sentence, "(?i)\\bher\\b") ~= nil
    or rx.find(named.sentence, missis) ~= nil and rx.find(other.sentence, "(?i)\\bhis\\b") ~= nil
end

--- Not surely one person's: another name, a name that the other sentence does not tell and no pronoun stands for, or nobody's.
local function of_two_persons(a, b)
  if not personal[happenings.class(happenings.name(a))] then return false end
  if a.of and b.of then return a:same(b, "of") == false end
  if not a.of and not b.of then return not (meant(a) and meant(b)) end
  local named, other = a.of and a or b, a.of and b or a
  if is_of_other_sex(named, other) then return true end
  return not other.thing and not rx.find(other.sentence, "\\Q" .. rx.match(named.of, "\\S+$") .. "\\E") and not meant(other)
    or other.thing and not meant(other) and not rx.find(named.sentence, "(?i)\\b\\Q" .. other.thing .. "\\E\\b")
end

--- Is somebody who is named in the one told by that name in the other?
local function same_name(a, b)
  if a.of and b.of then return a:same(b, "of") == true end
  local named, other = a.of and a or b, a.of and b or a
  return named.of ~= nil and rx.find(other.sentence, "\\b\\Q" .. rx.match(named.of, "\\S+$") .. "\\E") ~= nil
end

--- Its one word, or the one that its clause begins with: "the merger is to be completed".
local function word_of(f)
  return f.thing or rx.match((f.about or ""):lower(), "^(?:the|this) (\\p{L}+) (?:is|was|will|has|had|to)\\b")
end

--- "The merger" here, "the takeover" there: the one of the story.
local function of_one_sort(a, b)
  local x, y = word_of(a), word_of(b)
  local kind = x and y and x ~= y and events.kind_of(x)
  if not kind or kind ~= events.kind_of(y) then return false end
  return rx.find(a.sentence, "(?i)\\b(?:the|this) \\Q" .. x .. "\\E\\b") ~= nil
    and rx.find(b.sentence, "(?i)\\b(?:the|this) \\Q" .. y .. "\\E\\b") ~= nil
end

--- The one word for what it is about: that of the fact, or that with which its clause begins.
local function noun_of(f)
  return f.thing or rx.match((f.about or ""):lower(), "^(?:the|this) (\\p{L}{3,})\\b")
end

--- "The treaty lapses", "the treaty is valid until": one word in both, and nothing beside it.
local function of_the_one(a, b)
  local x = noun_of(a)
  local the = x and x == noun_of(b) and "(?i)\\b(?:the|this) \\Q" .. x .. "\\E\\b"
  return the and rx.find(a.sentence, the) ~= nil and rx.find(b.sentence, the) ~= nil
end

--- May the two be one, as far as those go whom they befall, and what is said of their sort?
function happenings.may_be_one(a, b)
  if of_two_persons(a, b) or numbered.of_two(a.sentence, b.sentence) or told_apart(a, b) then return false end
  return not (a.of and b.of) or a:same(b, "of") ~= false
end

--- How much wording speaks for one thing: words of the two sentences, or of the two clauses where the class is broad.
function happenings.in_common(a, b)
  if of_two_persons(a, b) or numbered.of_two(a.sentence, b.sentence) or told_apart(a, b) then return 0 end
  if happenings.is_broad(happenings.name(a)) then
    local shared = a.about and b.about and words_shared(a.about, b.about) or 0
    if of_one_sort(a, b) or of_the_one(a, b) then shared = shared + 3 end
    if shared > 0 and own_place.none(a, b) then shared = shared + 2 end
    if a.of and b.of and a:same(b, "of") then shared = math.max(shared, 2) end -- "which opened on Monday": named before its clause
    return shared >= 2 and not happenings.of_two_things(a, b) and shared or 0
  end
  local weight = a:likeness(b)
  local meant = rx.find(a.sentence, pronoun) or rx.find(b.sentence, pronoun)
  return math.max(weight, (meant or words_shared(a.sentence, b.sentence) >= 2) and 0.5 or 0)
end

--- "Her ban ends", where she is the one who is named in the other; "the lawyer" beside "lawyer Dana Reyes".
-- Both must not be named: two namesakes in two texts are told apart by their names.
function happenings.same_whom(a, b)
  if a.whom and b.whom then return a:same(b, "whom") == true end
  if a.whom and b.of then return a:same(b, "whom", "of") == true end
  if b.whom and a.of then return b:same(a, "whom", "of") == true end
  if a.whom and rx.find(b.text, part) or b.whom and rx.find(a.text, part) then return true end
  local named, other = a.of and a or b, a.of and b or a
  return named.of ~= nil and other.of == nil and other.thing ~= nil
    and rx.find(named.sentence, "(?i)\\b\\Q" .. other.thing .. "\\E,? \\Q" .. rx.match(named.of, "^\\S+") .. "\\E\\b") ~= nil
    and rx.find(other.sentence, "(?i)\\bthe (?:\\w+ )?\\Q" .. other.thing .. "\\E\\b") ~= nil
end

-- Of these a story has one, told by nobody's name.
local single = { ["entry into force"] = true, ["first images"] = true, launch = true, landing = true, sinking = true, crash = true, derailment = true,
  capsizing = true, quake = true, eruption = true, explosion = true, landfall = true, premiere = true, groundbreaking = true, completion = true,
  demolition = true, collapse = true, collision = true, flotation = true, expiry = true, burial = true, funeral = true,
  wedding = true, ["general meeting"] = true, ["back at school"] = true, ["ticket sale"] = true, breakthrough = true,
  ratification = true, refloating = true, backdating = true, census = true, dissolution = true,
  ["tentative deal"] = true, outage = true, ["first run"] = true }

--- Does a story have but one of these?
function happenings.is_single(f)
  return single[happenings.class(happenings.name(f))] or false
end

-- Whatever bears the name has but one of these.
local once = { founding = true, birth = true, death = true, construction = true, groundbreaking = true, ["first run"] = true,
  ["entry into force"] = true, funeral = true, sinking = true }

--- Of one name, and of a sort that it has but once: its founding, its first flight.
function happenings.is_its_one(a, b)
  return once[happenings.class(happenings.name(a))] ~= nil and a.of ~= nil and b.of ~= nil and a:same(b, "of") == true
    and (not (a.thing and b.thing) or a.thing == b.thing)
end

--- One of the two is told by a name that ends in the other's one word: "Osby Bridge", "the bridge".
local function same_head(a, b)
  return (a.of or b.of) and not (a.of and b.of) and head(a) ~= nil and head(a) == head(b)
end

--- Is it sure that the two tell of one happening: the same name or thing goes through it, the story has but one, or the sentences are alike?
-- `sole`: each of the two texts tells one such day alone.
function happenings.surely_one(a, b, weight, sole)
  local name = happenings.name(a)
  local class = happenings.class(name)
  if a:likeness(b) >= 14 and not (a.of and b.of and a:same(b, "of") == false) then return true end
  local shared = sole and words_shared(a.sentence, b.sentence) or 0
  if shared >= (same_name(a, b) and 2 or 4) then return true end
  if happenings.is_its_one(a, b) then return true end
  if a.of and b.of then return a:same(b, "of") == true and weight >= 2 end
  if same_head(a, b) and weight >= 2 then return true end
  if shared >= 2 or sole and words_shared(a.about or "", b.about or "") >= 1 then weight = weight + 4 end
  if a.thing and a.thing == b.thing then return weight >= 3 end
  if personal[class] then return weight >= 8 and (a.of or meant(a)) and (b.of or meant(b)) and true or false end
  return weight >= (single[class] and 3 or happenings.is_broad(name) and 4 or 8)
end

--- The two facts, one of each list, whose sentences have most in common; nil where any two may be one, or where no words are shared.
-- `weigh`: what speaks for one thing, `in_common` where nothing else is said.
function happenings.rivals(list, others, apart, weigh)
  local best, first, second = 0, nil, nil
  for _, a in ipairs(list) do
    for _, b in ipairs(others) do
      local differ = apart(a, b)
      if differ == false then return nil end
      local weight = differ and (weigh or happenings.in_common)(a, b) or 0
      if weight > best then best, first, second = weight, a, b end
    end
  end
  return first, second, best
end

return happenings
