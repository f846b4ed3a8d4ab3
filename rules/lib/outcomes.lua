--- What rules share that set two ends of one matter against each other.
local days_apart = require "lib.days_apart"
local lazy = require "lib.lazy"
local nones = require "lib.nones"
local set = require "lib.set"
local subjects = require "lib.subjects"
local outcomes = {}

--- Matters of which a person or body is the subject; the rest are told of things.
outcomes.personal = { immunity = true, jacket = true,
  attendance = true, title = true, plea = true, verdict = true, testimony = true, custody = true, arrest = true, charge = true,
  appeal = true, extradition = true, alive = true,
  illness = true, job = true, concession = true, candidacy = true, fitness = true, transfer = true, contest = true, penalty = true, apology = true,
    visit = true, comment = true,
  harm = true, weapon = true, drink = true, senses = true, condition = true, belt = true, helmet = true, jacket = true, marriage = true,
  children = true,
  company = true, past = true, remorse = true, confession = true, sentence = true, jab = true, surgery = true, presence = true, fleeing = true,
  name = true, streak = true, status = true, endorsement = true, meeting = true, appearance = true,
  first = true, ["lay-off"] = true, admission = true }

--- Of which one person has but one in a story, whatever else the sentences tell.
outcomes.of_one = { title = true, plea = true, verdict = true, testimony = true, custody = true, arrest = true, extradition = true, alive = true,
  job = true, concession = true, candidacy = true, fitness = true, transfer = true, apology = true, harm = true, remorse = true,
  confession = true, sentence = true, surgery = true, endorsement = true, senses = true, condition = true, charge = true, appeal = true,
  drink = true, weapon = true, belt = true, helmet = true, marriage = true, children = true, company = true, past = true, jab = true,
  presence = true, fleeing = true, strike = true, hire = true, attendance = true, illness = true }

--- Where somebody stands: views, of which stance-opposite judges.
outcomes.views = { drift = true, view = true, worry = true, rules = true, policy = true }

--- What is so today and may be otherwise tomorrow: only two tellings of one day speak against each other.
outcomes.passing = { custody = true, fire = true, help = true, job = true, access = true, order = true, power = true, safety = true, strike = true,
  deal = true,
  fitness = true, search = true, arrest = true, truce = true, project = true,
  rate = true, membership = true, illness = true, journey = true, launch = true, payment = true, weather = true, stay = true, contest = true,
    senses = true, condition = true, clean = true, investigation = true, race = true, comment = true, solvency = true, match = true, charge = true,
  candidacy = true, apology = true, visit = true, alarm = true, oversubscribed = true, sale = true, damage = true, cause = true, concession = true,
    report = true, gate = true, transfer = true, appearance = true, meeting = true, ["entry of inspectors"] = true }

--- Matters that only a headline and its own text can be held to: elsewhere they are told of many things and times.
outcomes.of_headlines = { level = true, blame = true, suit = true, place = true, purchase = true, service = true, staying = true, reach = true,
  works = true, prohibition = true, first = true, extreme = true, opening = true, ["raise of pay"] = true, attempt = true, ["lay-off"] = true,
  ["vote for it"] = true, admission = true, levy = true }

--- A matter with two ends: what is not the one is the other.
local three = { job = true, contest = true, rate = true, cause = true }

--- "The house defeats the bill": the bill lost, and nobody won.
local function of_a_bill(f)
  local noun = "(?i)\\b(?:bill|law|motion|measure|proposal|amendment|plan|budget|referendum|ban|reform|act|tax)\\b"
  return rx.find((f.what or "") .. " " .. (f.who or "") .. " " .. (f.rest or ""), noun) ~= nil
end

--- Drew the last match, and won the league.
local function of_match_and_title(drawn, won)
  if drawn.state ~= "drew" or won.state == "drew" then return false end
  local at = rx.has(won.sentence, won.text) or 1
  return rx.find(won.sentence:sub(at + #won.text), "(?i)^.{0,60}\\b(?:titles?|league|championship|champions|crown|trophy|cup|series|season|race|"
    .. "gold|medal|prize)\\b") ~= nil
end

--- Can both not be? "Not free" excludes free; where there are but two ends, it is the other.
function outcomes.exclude(a, b)
  if a.matter == "contest" and (of_a_bill(a) or of_a_bill(b)) then return false end
  if a.matter == "contest" and (of_match_and_title(a, b) or of_match_and_title(b, a)) then return false end
  if a.negated and b.negated then return not three[a.matter] and a.state ~= b.state end
  if a.negated or b.negated then return a.state == b.state end
  return a.state ~= b.state
end

local calendar = "^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}*$"
local plain = "^(The|This|That|These|Those|But|And|His|Her|Its|Their|She|They|When|While|After|Before|For|From|With|Not|None|All|Both|One|"
  .. "Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Most|Last|Until|Since|Asked|"
  .. "There|Then|Now|Once|Only|Our|You|Your|What|Who|Where|Why|How|Yes|Under|Over|Among|Mr|Mrs|Dr|Minister|President|Mayor|Judge|Governor|"
    .. "Court|Council|Parliament|Senate|City|State|National|General|High|Chief|Police|Government)$"

--- Words with a capital letter, without months, days and words that any sentence may begin with.
function outcomes.names(sentence)
  local found = {}
  for word in rx.each(sentence, "\\b\\p{Lu}[\\p{L}']{2,}") do
    word = rx.match(word, "^(.*?)(?:'s?)?$")
    if not rx.find(word, calendar) and not rx.find(word, plain) then found[word] = true end
  end
  return found
end

function outcomes.shared_names(a, b)
  local there, count = outcomes.names(b.sentence), 0
  for name in pairs(outcomes.names(a.sentence)) do
    if there[name] then count = count + 1 end
  end
  return count
end

local common = "^(about|above|after|again|against|along|among|being|below|before|could|during|every|first|their|there|these|those|"
  .. "though|through|three|under|until|where|which|while|whose|would|might|should|since|still|other|another|because|"
  .. "central|banker|minister|president|coach|director|chairman|chairwoman|leader|mayor|chief|spokes\\p{Ll}+|secretary|governor|captain|"
  .. "manager|owner|founder|executive|economy|transport|finance|foreign|between|called|calling|asked|added|other|saying|"
  .. "years?|months?|weeks?|hours?|minutes?|today|later|morning|evening|afternoon|night|right|never|always)$"

--- Plain words of five letters or more in both: they speak of one thing, and not only of one person or place.
function outcomes.shared_words(a, b)
  local there, count = {}, 0
  for word in rx.each(b.sentence, "\\b\\p{Ll}{5,}") do there[rx.match(word, "^(.*?)s?$")] = true end
  for word in rx.each(a.sentence, "\\b\\p{Ll}{5,}") do
    if there[rx.match(word, "^(.*?)s?$")] and not rx.find(word, common) then count = count + 1 end
  end
  return count
end

--- "Signed off on a trial to begin in May": what is told as done did not happen on a day to come.
local function own_period(f)
  if f.period and f.modality == "asserted" and f.published.known and f.period:after(f.published) then return nil end
  return f.period
end

--- Days between the two tellings: none where both give one period; nil where that is not known.
function outcomes.days_between(a, b)
  local when_a, when_b = own_period(a), own_period(b)
  if when_a and when_b then return when_a:apart(when_b) and math.huge or 0 end
  if not a.published.known or not b.published.known then return nil end
  return days_apart.most(a.published, b.published)
end

--- What is done once and stays done: a denial that is told later denies it, however long ago it was told as done.
local lasts = { apology = true, visit = true, concession = true, comment = true, report = true, payment = true, testimony = true, confession = true,
  attendance = true, endorsement = true, meeting = true }
local never_done = "(?i)\\b(?:(?:has|have) (?:\\w+ )?(?:not|never|yet|still|so far|refused|declined|failed)|(?:has|have)n['’]t|yet to|never|"
  .. "still (?:not|refus|wait)|refuses|declines|no(?:t| one| word)? .{0,30}so far)\\b"

local function denied_later(a, b)
  local early, late = a, b
  if b.published:before(a.published) then early, late = b, a end
  local never = rx.find(late.text, "(?i)\\bnever\\b") ~= nil -- at whatever time
  if not lasts[a.matter] and not never or early.modality ~= "asserted" or early.tense == "future" or early.negated then return false end
  local least, most = early.published:days_until(late.published)
  return least ~= nil and least >= 0 and most <= (never and 400 or 60) and rx.find(late.text, never_done) ~= nil
end

--- Near enough in time that the matter has not turned.
--- "Issue 14 passed", "voters threw out Issue 14": a measure with a name and a number is decided once.
local function of_numbered_measure(a, b)
  return a.matter == "decision" and a.what ~= nil and a.what == b.what and rx.find(a.what, "^\\p{Lu}\\p{L}+ \\d") ~= nil
end

--- One is tried once in a story, so far as no appeal is told.
local function of_one_trial(a, b, days)
  return a.matter == "verdict" and days ~= nil and days <= 60 and subjects.same(a, b) == true
end

function outcomes.of_one_time(a, b)
  local days = outcomes.days_between(a, b)
  if of_numbered_measure(a, b) or of_one_trial(a, b, days) then return true end
  return days == nil or days <= (outcomes.passing[a.matter] and 3 or 10) or denied_later(a, b)
end

-- "A third defendant was cleared": one of them, and no third time.
local no_person = "(?! (?:\\p{L}+ )?(?:man|woman|boy|girl|person|defendant|accused|suspect|member|officer|official|executive|director|manager|driver|"
  .. "player|minister|teacher|worker|soldier|doctor|nurse|lawyer|banker|trader|brother|sister|son|daughter|partner|victim|passenger)\\b)"
-- "A year before her contract runs out": now, and no year ago.
local no_end = "(?!(?<=before) (?:(?:his|her|its|their|the) )?(?:\\p{L}+ ){1,3}(?:runs? out|ends?|expires?|(?:is|was|are|were) due)\\b)"

local earlier = "(?i)\\b(at first|initially|originally|earlier|previous(ly)?|formerly|last (year|season|summer|winter|spring|autumn|"
  .. "fall|week)|(second|third|new) attempt|(first|second|third|fourth|fifth) time|on appeal|used to|(years?|months?|weeks?) (ago|earlier|before)"
  .. no_end 
  .. "|no relation|after (it|they|he|she) had|another|an? (earlier|previous)|"
  .. "an? (first|second|third)" .. no_person .. "|the next time|"
    .. "whether|if)\\b"

local counted = "(?i)\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+|\\w+teen|\\w+ty|dozens?|fewer|few|only|some|most|many|several|"
  .. "majority|members|mps|all|both|every|(?-i:\\p{Lu})\\p{Ll}+(?:ats|ans|ves|als|ists)|"
  .. "lawmakers|senators|deputies|councillors|voters|people)\\b[^,;.]{0,40}\\Q"

--- What a story has one of, by whatever name: the sale, the transaction.
function outcomes.tells_deal(f)
  return rx.find(f.sentence, "(?i)\\b(?:sale|transaction|deal|merger|takeover|offer|bid|acquisition|tie-up|buyout)\\b") ~= nil
end

--- Whose vote it was: "two of the directors", "the board".
outcomes.voters = "(?i)\\b(?:directors?|councillors?|judges?|justices|members?|board|jur(?:y|ors?)|deput(?:y|ies)|"
  .. "senat(?:e|ors?)|commission(?:ers?)?|"
  .. "committee|council|parliament|assembly|congress|house|union|party|court|panel|mps?|lawmakers|trustees|delegates|shareholders)\\b"

local so_many = "(?i)\\bwith (?:only |just |some |about |another |the other )?[\\d,]+ (?:\\p{L}+ ){0,3}\\Q"

--- "All but four members voted for it", "with only 120 backing her": so many did, and not the body.
function outcomes.by_members(f)
  if f.matter == "votes" then return false end
  if rx.find(f.text, "(?i)ing\\b") and rx.find(f.sentence, so_many .. f.text) ~= nil then return true end
  if f.by and rx.find(f.text, "(?i)^vot") and not rx.find(f.by, outcomes.voters) then return true end
  return rx.find(f.text, "(?i)^vot") ~= nil and rx.find(f.sentence, counted .. f.text) ~= nil
end

local for_a_while = "(?i)^[^.;]{0,30}\\b(?:until|till|for now|for the time being|as (?:a )?caretaker|in the interim)\\b"

--- "She will stay on until her successor is chosen": and leaves then.
local function stays_until(f)
  local _, stop = rx.find(f.sentence, "\\Q" .. f.text .. "\\E")
  return f.matter == "job" and f.state == "stays" and stop ~= nil and rx.find(f.sentence:sub(stop + 1), for_a_while) ~= nil
end

--- "A block of flats, located in the north": where it stands, and nobody found it.
local function is_situated(f)
  return f.matter == "search" and rx.find(f.text, "(?i)^(?:is |are |was |were )?located$") ~= nil
    and rx.find(f.sentence, "(?i)\\blocated (?:just |only |about |some |an? |the |\\d+ )?(?:\\p{L}+ ){0,3}"
      .. "(?:in|on|at|near|north|south|east|west|between|within|along|outside|inside|from|off)\\b") ~= nil
end

--- "Its still-standing side", "109 are unaccounted for", "including 15 in critical condition": what is told of a part, or of some of many.
local function is_of_a_part(f)
  if f.matter == "damage" then
    return rx.find(f.sentence, "(?i)\\Q" .. f.text .. "\\E (?:side|portion|part|half|section|wing|floors?|walls?|rest|remainder|tower)\\b") ~= nil
  end
  if f.matter == "condition" then
    return rx.find(f.sentence, "(?i)\\b(?:including|of whom|of them|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
      .. "\\d+) (?:[\\p{L}\\d]+ ){0,3}"
      .. "\\Q" .. f.text .. "\\E") ~= nil
  end
  return f.matter == "search" and rx.find(f.sentence, "(?i)\\b(?:\\d[\\d,]*|dozens|scores|hundreds|thousands|many|several|more|some|others)"
    .. "(?: \\p{L}+){0,4}? (?:are |were |is |was |remain(?:ed|s)? |still |have been |had been |be )*\\Q" .. f.text) ~= nil
end

local contest = "(?i)\\b(?:match|game|league|cup|goals?|half|points?|season|club|team|visitors|hosts|side|championship|tie|leg|round-robin)\\b"

--- "A stalemate over the budget": no match.
local function is_no_match(f)
  return f.matter == "contest" and rx.find(f.text, "(?i)^(?:stalemate|deadlock)$") ~= nil and not rx.find(f.sentence, contest)
end

--- "Had to beat them and win the rest": what was wanted.
local function is_wanted(f)
  if f.matter == "contest" and rx.find(f.text, "(?i)^(?:had|has|have|needs?|needed|must|hoped?) ") then return true end
  return rx.find(f.text, "^\\p{Ll}+$") ~= nil and not rx.find(f.text, "(?:ed|s)$")
    and rx.find(f.sentence, "(?i)\\b(?:had|has|have|needs?|needed|must|hoped?|wants?|wanted|tried|would|could) "
      .. "(?:to )?\\w+\\b[^.;]{0,60}\\band \\Q" .. f.text) ~= nil
end

local verbs = "(?:is|was|has|goes|gets|stays|remains|keeps|puts|holds|finds|lies|sits|stands|lands|leaves|its|his|hers|theirs|as|us|this|days|"
  .. "weeks|months|years|always|perhaps)"

--- "Workers on strike", "the suspects in custody": which of them are meant, at whatever time they were.
local function tells_which(f)
  return rx.find(f.text, "^(?:on|in|under|behind|at|out of) ") ~= nil
    and rx.find(f.sentence, "(?i)\\b(?!" .. verbs .. "\\b)\\p{L}+s \\Q" .. f.text) ~= nil
end

--- "The panel finds, however, that": it comes to think so.
local thinks = "(?i)\\b(?:find|finds|found|discover|discovers|discovered)(?:,[^,]+,)? that\\b"

--- "It was introduced in 2011 but was blocked": long before the text.
local function of_another_year(f)
  local in_year = "\\bin (?:\\p{Lu}\\p{Ll}+ )?((?:19|20)\\d\\d)\\b"
  local year = rx.match(f.sentence, "\\Q" .. f.text .. "\\E[^;:]*" .. in_year) or rx.match(f.sentence, in_year .. "[^;:]*\\Q" .. f.text .. "\\E")
  return year ~= nil and f.published.year ~= nil and tonumber(year) < f.published.year
end

local no_more = "(?i) (?!(?:to|on|in|at|by|for|and|but|when|after|again|because|this|last|yesterday|twice|too)\\b)\\p{Ll}"

--- "Said no decision had been made": nobody said no.
local function denies_else(f)
  return rx.find(f.text, "(?i)\\bsa(?:y|ys|id|ying) no$") ~= nil and rx.find(f.sentence, "\\Q" .. f.text .. "\\E" .. no_more) ~= nil
end

--- "Six weeks after they drew in the league": at another time than the rest.
local function of_time_before(f)
  return rx.find(f.sentence, "(?i)\\b(?:days?|weeks?|months?|years?|seasons?) (?:after|before|since)\\b[^,.;]*\\Q" .. f.text .. "\\E") ~= nil
end

local drawn = "(?i)^(?:fewer|more|less|many|big|large|huge|small|record|crowds?|voters|visitors|praise|criticism|fire|attention|anger|ire|"
  .. "protests?|thousands|hundreds|millions|lots|on|up|from|near|close|to|a|an|the|blood|line|in|out|upon|comparisons?|inspiration|support|interest|"
  .. "parallels|\\d|number)\\b"

local lost_sum = "\\E (?:about |some |nearly |over )?(?:\\p{Sc}|\\d[\\d.,]*+(?![-–]\\d| to \\d))" -- "lost £6.1m", but "lost 3-1"

--- "The vote draws fewer people", "drew a crowd", "lost four votes": nothing that ended so.
local function no_end_of_contest(f)
  if f.matter ~= "contest" then return false end
  if rx.find(f.sentence, "(?i)\\Q" .. f.text .. "\\E (?:[\\p{L}\\d,.-]+ ){0,3}?(?:votes?|seats?|points?|places?|ground|support|time|weight|"
    .. "jobs?|money|sets?|games?|matches|friends|interest|patience|power|control|contact)\\b") then return true end
  if rx.find(f.text, "(?i)\\blos(?:t|es?|ing)$") and rx.find(f.sentence, "\\Q" .. f.text .. lost_sum) then return true end
  return f.rest ~= nil and rx.find(f.text, "(?i)\\b(?:draws?|drew|drawn|drawing)$") ~= nil and rx.find(f.rest, drawn) ~= nil
end

--- "Who turned 30 in custody", "after eight months behind bars": told as where something was, until now.
local function is_look_back(f)
  if f.matter ~= "custody" or not rx.find(f.text, "(?i)^(?:in (?:custody|detention|prison|jail|a cell)|behind bars)$") then return false end
  return rx.find(f.sentence, "(?i)\\b(?:turned|turning|spent|spending|died|wrote|married|after|served|serving|days|weeks|months|years|nights|time|"
    .. "birthday|christmas) (?:\\S+ ){0,3}\\Q" .. f.text .. "\\E") ~= nil
end

--- "Nobody died that day": not in what the story is about.
local function of_that_day(f)
  return (f.matter == "alive" or f.matter == "harm") and rx.find(f.sentence, "(?i)\\b(?:that (?:day|year|time)|back then|in those days)\\b") ~= nil
end

--- "Have not released information": nobody is kept.
local function is_of_news(f)
  return f.matter == "custody" and rx.find(f.sentence, "(?i)\\Q" .. f.text .. "\\E (?:(?:any|the|its|their|his|her|an?|more|further|some|"
    .. "new|no|few) )*"
    .. "(?:\\p{L}+ )?(?:information|details?|names?|figures?|data|results?|reports?|statements?|documents?|videos?|footage|images?|photos?|findings|"
    .. "identit\\p{L}+|water|funds?|money|files?|records?|lists?|albums?|updates?|guidance|versions?)\\b") ~= nil
end

--- "Crashed upon landing at Osby": it came down there, and did not come home.
local function is_of_a_crash(f)
  return f.matter == "journey" and f.state == "arrived" and rx.find(f.sentence,
    "(?i)\\b(?:crash|accident|veer|skid|overr[au]n|explo)\\w*\\b[^.;]{0,60}"
    .. "\\b(?:upon|on|while|during|attempting|tr(?:ied|ying) to|before|after)\\b[^.;]{0,20}\\Q" .. f.text) ~= nil
end

--- "Waives all right to appeal": told of the right, and not that it was used.
local function is_a_right(f)
  return f.matter == "appeal" and rx.find(f.sentence, "(?i)\\b(?:rights?|chance|option|leave|ability|time|entitled|able|grounds) (?:to |"
    .. "of |for )?(?:an? )?"
    .. "\\Q" .. f.text) ~= nil or f.matter == "appeal" and rx.find(f.text, "(?i)\\b(?:rights?|chance|option|waiv\\w*)\\b") ~= nil
end

local deciding = set { "jury", "juror", "court", "panel", "tribunal", "bench", "majority" }

--- "Judge Brink voted to acquit him": one's vote is no verdict.
local function is_a_vote(f)
  return f.matter == "verdict" and rx.find(f.text, "(?i)^(?:had |has )?vot(?:e|es|ed|ing)\\b") ~= nil and not deciding[f.who or ""]
end

-- What they find is what they say.
local finders = set { "census", "survey", "study", "poll", "report", "review", "audit", "analysis", "inquiry", "court", "jury", "judge", "panel",
  "commission", "committee", "tribunal", "researcher", "scientist", "auditor", "regulator", "watchdog", "paper", "test", "trial" }

local in_the_way = "(?i)\\bno (?:bar|barrier|obstacle|hindrance|impediment|hurdle|stranger|guarantee|secret|surprise|wonder|doubt)\\b"

--- "No barrier to winning it": not that it was not won.
local function denies_else_before(f)
  return f.negated and rx.find(f.sentence, in_the_way) ~= nil
end

-- "A miracle that anybody survived", "it was lucky that nobody was killed before".
local of_nobody = { anybody = true, anyone = true, nobody = true, ["no one"] = true, ["no-one"] = true }

--- Told by the article itself, as it is now.
function outcomes.told(f)
  if denies_else_before(f) or f.matter == "alive" and of_nobody[f.who or ""] then return false end
  if is_look_back(f) or no_end_of_contest(f) or f.negated and nones.is_until_then(f.sentence) then return false end
  if f.quoted or f.corrected or f.modality ~= "asserted" and f.modality ~= "planned" then return false end
  if rx.find(f.sentence, "(?i)\\b(?:overturn|quash|revers)\\w* (?:the |its |his |her |their )?\\Q" .. f.text) then return false end
  if stays_until(f) or is_of_a_part(f) or is_situated(f) or is_no_match(f) or is_of_news(f) then return false end
  if is_of_a_crash(f) or is_a_right(f) or is_a_vote(f) then return false end
  if outcomes.by_members(f) or is_wanted(f) or tells_which(f) or of_another_year(f) then return false end
  if rx.find(f.text, "(?i)^had been \\w+ing\\b") or denies_else(f) or of_time_before(f) or of_that_day(f) then return false end
  if f.matter == "search" and rx.find(f.text, "(?i)^(?:vanished|disappeared|went missing|was stolen|were stolen)$") then return false end
  if f.matter == "search" and (rx.find(f.sentence, thinks) or finders[f.who or ""]) then return false end
  return not rx.find(f.sentence, earlier) and not rx.find(f.sentence, "\\?[\"”’]?$")
end

--- Surely one person or body, surely two (false), or open (nil).
outcomes.same_subject = subjects.same

local all_of = "(?i)\\b(all|both|every one|each) (of (the|them)|the|two|three|four|five|six|seven|eight|nine|ten|\\d+)"

local everybody = "(?i)\\b(?:none of|nobody|no one|no-one|not one of|neither of|everybody|everyone|"
  .. "every (?!other|second|third|few)\\p{L}+|no \\p{L}+)"

--- "All three in the dock were found guilty", "none of the 36 was hurt": what is told of all is told of each.
function outcomes.of_all(f)
  return rx.find(f.sentence, everybody .. "\\b[^,;.]{0,60}\\Q" .. f.text .. "\\E") ~= nil
    or rx.find(f.sentence, all_of .. "\\b[^,;.]{0,60}\\Q" .. f.text .. "\\E") ~= nil
end

--- "None of the 36", "a coach carrying 36": a count that both tell.
function outcomes.shared_count(a, b)
  for number in rx.each(a.sentence, "(?<![\\d.,:€£$])\\d{2,3}(?:,\\d{3})*(?![\\d:]|[.,]\\d| ?(?:%|percent|per cent|a\\.m|p\\.m))") do
    if rx.find(b.sentence, "(?<![\\d.,:])" .. number .. "(?![\\d:])") then return true end
  end
  return false
end

local gatherings = "(?i)\\b(?:funeral|ceremony|service|meeting|wedding|opening|session|summit|match|premiere|hearing|rally|reception|dinner|"
  .. "gala|launch|inauguration|memorial|vigil|parade|debate|conference|congress|burial|graduation|banquet|concert|game|final|trial)s?\\b"

--- At the funeral here, away from the meeting there; or away from what is not told, as in "Paz stays away".
function outcomes.other_gathering(a, b)
  if a.headline and not a.rest or b.headline and not b.rest then return true end
  local one, shared = false, false
  for noun in rx.each(a.sentence, gatherings) do
    one = true
    shared = shared or rx.find(b.sentence, "(?i)\\b" .. noun) ~= nil
  end
  return one and not shared and rx.find(b.sentence, gatherings) ~= nil
end

--- Nobody is named, and the nouns are of two: "the opposition", "the president".
function outcomes.two_parties(a, b)
  return a.who ~= nil and b.who ~= nil and a.who ~= b.who and not a.by and not b.by
    and not rx.has(a.sentence:lower(), b.who) and not rx.has(b.sentence:lower(), a.who)
end

--- "Two of the three": it is open which.
local so_many = "(?i)\\b(?:\\d[\\d,]*|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|"
  .. "nine)ty(?:-\\w+)?|hundreds|dozens) (?:\\p{L}+ ){1,2}"

function outcomes.of_some(f)
  if rx.find(f.sentence, so_many .. "\\Q" .. f.text .. "\\E") then return true end
  return rx.find(f.sentence, "(?i)\\b(one|two|three|four|five|\\d+|some|several|most|many|few|half|neither|none|others|other) "
    .. "(of (the|them|those|his|her|its|their)\\b|(were|was|had|have)\\b)") ~= nil
end

--- "88 schools remain closed", while others are open: so many of them.
function outcomes.of_so_many(f)
  local count = f.who ~= nil and f.who == f.what and f.which ~= nil and rx.match(f.which, "(?<![\\d-])\\d{1,3}(?![\\d-])")
  if not count then return false end
  return rx.find(f.sentence, "(?i)\\b(?:the|all|its|their|his|her) (?:\\p{L}+ )?" .. count .. "\\b") == nil -- "the 22 patients" are all of them
end

--- Does it tell what somebody does once in a story?
function outcomes.once(f)
  return f.matter == "testimony" or f.matter == "plea" or f.matter == "concession" or f.matter == "extradition"
end

--- Whose view it is: the one who speaks the quoted words, or the subject.
local function holder_of(f)
  if f.speaker and f.speaker ~= "a speaker" then return f.speaker end
  return f.by
end

--- The same for views.
function outcomes.same_holder(a, b)
  local one = subjects.one_of(holder_of(a), holder_of(b), a, b)
  if one == nil and not a.speaker and not b.speaker then return subjects.same(a, b) end
  return one
end

--- Sentences that tell two ends of a matter: "a museum that had been closed reopened". They tell a change.
function outcomes.changes(said)
  local function key_of(f)
    return f.document .. "|" .. f.matter .. "|" .. f.sentence
  end
  return lazy(function()
    local told, both = {}, {}
    for f in said:each {} do
      local key = key_of(f)
      if told[key] and outcomes.exclude(told[key], f) then both[key] = true end
      told[key] = told[key] or f
    end
    return both
  end, key_of)
end

local lasting = "(?i)\\b(stay|remain|keep|kept|hold|held|cling|clung|hang|stick|stuck|carry|carries|continue|spare|still|unchanged|on hold|"
  .. "rule[sd]? out|no (plan|intention)|refuse)"

--- What is to come speaks against what is, only where one of the two says that nothing changes.
function outcomes.of_one_tense(a, b)
  return a.modality == b.modality or rx.find(a.text, lasting) ~= nil or rx.find(b.text, lasting) ~= nil
end

--- What turns within hours: two tellings speak against each other only where one says that it lasts, or both name one day.
local hourly = { access = true, power = true, order = true, truce = true, journey = true }

--- What comes first where a matter takes its course: missing, then found; refused, then accepted.
local first = { senses = "unconscious", condition = "grave", investigation = "none", race = "in", clean = "contaminated",
  search = "not found", arrest = "at large", custody = "held", job = "stays", deal = "none", concession = "refused", visit = "no",
  comment = "silent", charge = "not charged", report = "secret",
  payment = "unpaid", power = "off", order = "stays", safety = "unsafe", apology = "no", fire = "burning", project = "goes ahead",
  strike = "works", candidacy = "does not run", decision = "no", help = "refused",
  endorsement = "withheld", meeting = "did not meet", appearance = "did not", offer = "declined",
  ["entry of inspectors"] = "kept out" }

--- Told on a later day, the later of the two may simply have come.
function outcomes.took_its_course(a, b)
  if a.period and b.period and not a.period:apart(b.period) then return false end
  local early, late = a, b
  if b.published:before(a.published) then early, late = b, a end
  if rx.find(early.text, "(?i)\\b(?:never|through|throughout)\\b") then return false end -- told of the whole of it
  if early.tense == "future" and late.tense == "future" then return false end -- neither has come
  if late.period and late.modality == "asserted" and late.period:before(early.published) then return false end -- it had come before
  return early.published.known and late.published.known and early.published:before(late.published)
    and (early.state == first[early.matter]) ~= (early.negated or false)
end

local turned = "(?i)\\b(?:again|re-?open\\w*|restored|resumed?|lifted|eased|back|finally|no longer)\\b"

--- Told of a later day, as what has changed: "remains closed" on Friday, "opened again" on Sunday.
local function told_to_turn(a, b)
  local early, late = a, b
  if b.published:before(a.published) then early, late = b, a end
  return early.published:before(late.published) and rx.find(late.sentence, turned) ~= nil
    and not (late.period and late.period:before(early.published))
end

--- Voted for in May, over in June: a strike ends.
local function has_ended(a, b)
  local early, late = a, b
  if b.published:before(a.published) then early, late = b, a end
  if rx.find(late.text, "(?i)\\b(?:through|never|not|ignor|def[iy]|refus|declin|shun)") then return false end
  if a.period and b.period and not a.period:apart(b.period) then return false end
  return early.published:before(late.published) and late.state == "works"
end

--- "Did not close for a minute": told afterwards, of the whole time.
local function at_no_time(f)
  return f.negated and rx.find(f.text, "(?i)\\bnever\\b") ~= nil
    or rx.find(f.sentence, "(?i)\\Q" .. f.text .. "\\E (?:at all|at any (?:time|point)|throughout|for (?:as much as |so much as |even )?(?:a|one) "
      .. "(?:single )?(?:minute|second|moment|hour|day)|once|(?:all|the (?:whole|entire)) (?:day|night|week(?:end)?|afternoon|morning|"
      .. "time))\\b") ~= nil
end

function outcomes.may_turn(a, b)
  if hourly[a.matter] and (at_no_time(a) or at_no_time(b)) then return false end
  if a.matter == "strike" and has_ended(a, b) then return true end
  if hourly[a.matter] and told_to_turn(a, b) then return true end
  if outcomes.passing[a.matter] and outcomes.took_its_course(a, b) then return true end
  if a.matter == "contest" then return a:same_document(b) or rx.find(a.text .. " " .. b.text, "(?i)\\bnever\\b") ~= nil end
  if not hourly[a.matter] or rx.find(a.text .. " " .. b.text, lasting) then return false end
  return not (a.period and b.period) and a.modality == b.modality
end

--- How an end is called in a message.
function outcomes.say(f)
  return (f.negated and "not " or "") .. f.state
end

return outcomes
