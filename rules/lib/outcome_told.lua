--- Is an outcome told by the article itself, as it is now? Not of a part, of another time, of what was wanted or might be.
local near_outcomes = require "lib.near_outcomes"
local nones = require "lib.nones"
local set = require "lib.set"
local outcome_told = {}

-- "A third defendant was cleared": one of them, and no third time.
local no_person = "(?! (?:\\p{L}+ )?(?:man|woman|boy|girl|person|defendant|accused|suspect|member|officer|official|executive|director|manager|"
  .. "driver|"
  .. "player|minister|teacher|worker|soldier|doctor|nurse|lawyer|banker|trader|brother|sister|son|daughter|partner|victim|passenger|"
  .. "term|mandate|title|crown|gold|medal|season|day|week|night)\\b)" -- nor "a third term"
-- "A year before her contract runs out": now, and no year ago.
local no_end = "(?!(?<=before) (?:(?:his|her|its|their|the) )?(?:\\p{L}+ ){1,3}(?:runs? out|ends?|expires?|(?:is|was|are|were) due)\\b)"

local earlier = "(?i)\\b(at first(?! (?:attempt|try|go|asking|sight|light|hand|glance)\\b)|initially|originally|earlier|previous(ly)?|formerly|"
  .. "(second|third|new) attempt|(first|second|third|fourth|fifth) time|on appeal|used to|(years?|months?|weeks?) (ago|earlier|before)"
  .. no_end
  .. "|no relation|after (it|they|he|she) had|another|an? (earlier|previous)|"
  .. "an? (first|second|third)" .. no_person .. "|the next time|"
    .. "whether|if)\\b"

local last_year = "(?i)\\blast (?:year|season|summer|winter|spring|autumn|fall|week)\\b"

--- "Last year": another time than the article's, but one that can be compared where it is known whose it is.
function outcome_told.of_last_year(f)
  return rx.find(f.sentence, last_year) ~= nil
end

local counted = "(?i)\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+|\\w+teen|\\w+ty|dozens?|fewer|few|only|some|most|many|several|"
  .. "majority|members|mps|all|both|every|(?-i:\\p{Lu})\\p{Ll}+(?:ats|ans|ves|als|ists)|"
  .. "lawmakers|senators|deputies|councillors|voters|people)\\b[^,;.]{0,40}\\Q"

--- Whose vote it was: "two of the directors", "the board".
outcome_told.voters = "(?i)\\b(?:directors?|councillors?|judges?|justices|members?|board|jur(?:y|ors?)|deput(?:y|ies)|"
  .. "senat(?:e|ors?)|commission(?:ers?)?|"
  .. "committee|council|parliament|assembly|congress|house|union|party|court|panel|mps?|lawmakers|trustees|delegates|shareholders)\\b"

local so_many = "(?i)\\bwith (?:only |just |some |about |another |the other )?[\\d,]+ (?:\\p{L}+ ){0,3}\\Q"

--- "All but four members voted for it", "with only 120 backing her": so many did, and not the body.
function outcome_told.by_members(f)
  if f.matter == "votes" then return false end
  if rx.find(f.text, "(?i)ing\\b") and rx.find(f.sentence, so_many .. f.text) ~= nil then return true end
  if f.by and not f.headline and rx.find(f.text, "(?i)^vot") and not rx.find(f.by, outcome_told.voters) then return true end
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

local needed = "(?i)^(?:(?:had|has|have|needs?|needed|required) to|must|should|to) (?:have )?be(?:en)?\\b"

--- "Its still-standing side", "109 are unaccounted for", "including 15 in critical condition": what is told of a part, or of some of many.
local function is_of_a_part(f)
  -- "all the Green councillors voted for it": those of one party
  if f.matter == "votes" and rx.find(f.text, "^(?i:all|every|each)\\b.* \\p{Lu}") then return true end
  -- "the vote had to be unanimous"
  if f.matter == "votes" and rx.find(f.text, needed) then return true end
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

local sittings = "^(?:hearing|trial|inquiry|inquest|meeting|session|sitting|court|tribunal|commission|committee|council|board|panel|debate|talk|"
  .. "case|"
  .. "proceeding|vote|assembly|parliament)$"
local a_few = "(?i)\\b(?:an?|one|two|three|four|five|six|another|some|several|most|half|part|\\d+|first|last|youngest) (?:of the )?(?:[\\p{L}-]+ "
  .. "){0,3}?\\Q"

--- "One witness was heard behind closed doors", "the evidence of two soldiers was taken in private": a part of what is public else.
local function is_of_one_part(f)
  if f.matter ~= "publicity" or not f.who or rx.find(f.who, sittings) then return false end
  return rx.find(f.sentence, a_few .. f.who .. "\\E") ~= nil
    or rx.find(f.who, "^(?:evidence|testimony|statement|part|child|minor|victim|widow|boy|girl)$") ~= nil
      and not rx.find(f.sentence, "(?i)\\b(?:all|every|entire|whole)\\b")
end

local contest = "(?i)\\b(?:match|game|league|cup|goals?|half|points?|season|club|team|visitors|hosts|side|championship|tie|leg|round-robin)\\b"

--- "A stalemate over the budget": no match.
local function is_no_match(f)
  return f.matter == "contest" and rx.find(f.text, "(?i)^(?:stalemate|deadlock)$") ~= nil and not rx.find(f.sentence, contest)
end

--- "Had to beat them and win the rest": what was wanted.
local function is_wanted(f)
  if f.matter == "contest" and rx.find(f.text, "(?i)^(?:(?:had|has|have) (?:only |still |first )?to|needs?|needed|must|hoped?) ") then return true end
  return rx.find(f.text, "^\\p{Ll}+$") ~= nil and not rx.find(f.text, "(?:ed|s)$")
    and rx.find(f.sentence, "(?i)\\b(?:had|has|have|needs?|needed|must|hoped?|wants?|wanted|tried|would|could) "
      .. "(?:to )?\\w+\\b[^.;]{0,60}\\band \\Q" .. f.text) ~= nil
end

local verbs = "(?:is|was|has|goes|gets|stays|remains|keeps|puts|holds|finds|lies|sits|stands|lands|leaves|its|his|hers|theirs|as|us|this|days|"
  .. "weeks|months|years|always|perhaps|opens|reopens|closes|starts|begins|ends|finishes|arrives|returns|runs|comes|takes|wins|departs|sails|flies|"
  .. "launches|resumes|completes|delivers)"

--- "Workers on strike", "the suspects in custody": which of them are meant, at whatever time they were.
local function tells_which(f)
  return f.matter ~= "publicity" and rx.find(f.text, "^(?:on|in|under|behind|at|out of) ") ~= nil
    and rx.find(f.sentence, "(?i)\\b(?!" .. verbs .. "\\b)\\p{L}+s \\Q" .. f.text) ~= nil
end

--- "The panel finds, however, that": it comes to think so.
local thinks = "(?i)\\b(?:find|finds|found|discover|discovers|discovered)(?:,[^,]+,)? that\\b"

local up_to = "\\b(?:(?:from|between) (?:19|20)\\d\\d (?:to|until|and) |until |till )((?:19|20)\\d\\d)\\b"

--- "It was introduced in 2011 but was blocked": long before the text.
local function of_another_year(f)
  local in_year = "\\bin (?:\\p{Lu}\\p{Ll}+ )?((?:19|20)\\d\\d)\\b"
  local ended = rx.match(f.sentence, "\\Q" .. f.text .. "\\E[^;:]*" .. up_to)
  if ended and f.published.year and tonumber(ended) < f.published.year then return true end
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
  .. "protests?|thousands|hundreds|millions|lots|on|up|from|near|close|to|a|an|the|blood|line|in|out|upon|comparisons?|inspiration|support|"
    .. "interest|"
  .. "parallels|\\d|number)\\b"

local lost_sum = "\\E (?:about |some |nearly |over )?(?:\\p{Sc}|\\d[\\d.,]*+(?![-–]\\d| to \\d))" -- "lost £6.1m", but "lost 3-1"

--- "The vote draws fewer people", "drew a crowd", "lost four votes": nothing that ended so.
local function no_end_of_contest(f)
  if f.matter ~= "contest" then return false end
  if rx.find(f.sentence, "(?i)\\Q" .. f.text .. "\\E (?:[\\p{L}\\d,.-]+ ){0,3}?(?:votes?|seats|(?<=\\ba )seat|(?<=\\bone )seat|points?|places?|"
    .. "ground|support|time|weight|"
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
    .. "(?:\\p{L}+ )?(?:information|details?|names?|figures?|data|results?|reports?|statements?|documents?|videos?|footage|images?|photos?|"
      .. "findings|"
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

local rumour = "(?i)\\b(?:(?:the|a|an|this|that|any|no|false|earlier) report|(?:of|denied|denies|despite|deny|no|false|those) reports|"
  .. "denie[sd]|deny|denying|rumou?rs?|claims?|messages?|posts?|suggestions?|allegations?|assertions?|fears?|hopes?|hoax|myth|idea|theory|notion|"
  .. "impression|possibility|risk|danger)(?: \\p{L}+ing)? that\\b[^.;]{0,80}\\Q"

--- "A message saying that the dam had burst", "the claim that the painting is a fake".
local function is_rumour(f)
  return rx.find(f.sentence, rumour .. f.text) ~= nil
end

--- Told by the article itself, as it is now.
function outcome_told.now(f)
  if denies_else_before(f) or f.matter == "alive" and of_nobody[f.who or ""] then return false end
  if is_look_back(f) or no_end_of_contest(f) or f.negated and nones.is_until_then(f.sentence) then return false end
  if f.quoted or f.corrected or f.modality ~= "asserted" and f.modality ~= "planned" then return false end
  if rx.find(f.sentence, "(?i)\\b(?:overturn|quash|revers)\\w* (?:the |its |his |her |their )?\\Q" .. f.text) then return false end
  if stays_until(f) or is_of_a_part(f) or is_of_one_part(f) or is_situated(f) or is_no_match(f) or is_of_news(f) then return false end
  if is_of_a_crash(f) or is_a_right(f) or is_a_vote(f) or is_rumour(f) or near_outcomes.is_none(f) then return false end
  if outcome_told.by_members(f) or is_wanted(f) or tells_which(f) or of_another_year(f) then return false end
  if rx.find(f.text, "(?i)^had been \\w+ing\\b") or denies_else(f) or of_time_before(f) or of_that_day(f) then return false end
  if f.matter == "search" and rx.find(f.text, "(?i)^(?:vanished|disappeared|went missing|was stolen|were stolen)$") then return false end
  if f.matter == "search" and (rx.find(f.sentence, thinks) or finders[f.who or ""]) then return false end
  if not f.period and outcome_told.of_last_year(f) then return false end
  return not rx.find(f.sentence, earlier) and not rx.find(f.sentence, "\\?[\"”’]?$")
end

return outcome_told
