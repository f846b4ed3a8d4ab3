--- What rules share that set two ends of one matter against each other.
local gatherings = require "lib.gatherings"
local in_both = require "lib.in_both"
local in_sentence = require "lib.in_sentence"
local lazy = require "lib.lazy"
local subjects = require "lib.subjects"
local outcomes = {}

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
  return rx.find(in_sentence.behind(won), "(?i)^.{0,60}\\b(?:titles?|league|championship|champions|crown|trophy|cup|series|season|race|"
    .. "gold|medal|prize)\\b") ~= nil
end

local legs = "(?i)\\b(?:(?:first|second|return) leg|aggregate|penalties|shoot-?out|penalty shoot-?out|extra time|replay)\\b"

--- "Drew in the first leg", "won on penalties".
local function of_two_legs(a, b)
  return (a.state == "drew") ~= (b.state == "drew") and rx.find(a.sentence .. " " .. b.sentence, legs) ~= nil
end

--- Can both not be? "Not free" excludes free; where there are but two ends, it is the other.
function outcomes.exclude(a, b)
  if a.matter == "contest" and (of_a_bill(a) or of_a_bill(b)) then return false end
  if a.matter == "contest" and (of_two_legs(a, b) or of_match_and_title(a, b) or of_match_and_title(b, a)) then return false end
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
  return in_both(outcomes.names(a.sentence), outcomes.names(b.sentence))
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

--- What a story has one of, by whatever name: the sale, the transaction.
function outcomes.tells_deal(f)
  return rx.find(f.sentence, "(?i)\\b(?:sale|transaction|deal|merger|takeover|offer|bid|acquisition|tie-up|buyout)\\b") ~= nil
end

--- Surely one person or body, surely two (false), or open (nil).
outcomes.same_subject = subjects.same

local all_of = "(?i)\\b(all|both|every one|each) (of (the|them)|the|two|three|four|five|six|seven|eight|nine|ten|\\d+)"

local everybody = "(?i)\\b(?:none of|nobody|no one|no-one|not one of|neither of|everybody|everyone|"
  .. "every (?!other|second|third|few)\\p{L}+|no \\p{L}+)"

--- "All three in the dock were found guilty", "none of the 36 was hurt": what is told of all is told of each.
function outcomes.of_all(f)
  return rx.find(f.text, "(?i)^(?:all|both|every|each) ") ~= nil -- the phrase itself says so
    or rx.find(f.sentence, everybody .. "\\b[^,;.]{0,60}\\Q" .. f.text .. "\\E") ~= nil
    or rx.find(f.sentence, all_of .. "\\b[^,;.]{0,60}\\Q" .. f.text .. "\\E") ~= nil
end

--- "None of the 36", "a coach carrying 36": a count that both tell.
function outcomes.shared_count(a, b)
  for number in rx.each(a.sentence, "(?<![\\d.,:€£$])\\d{2,3}(?:,\\d{3})*(?![\\d:]|[.,]\\d| ?(?:%|percent|per cent|a\\.m|p\\.m))") do
    if rx.find(b.sentence, "(?<![\\d.,:])" .. number .. "(?![\\d:])") then return true end
  end
  return false
end

--- At the funeral here, away from the meeting there; or away from what is not told, as in "Paz stays away".
function outcomes.other_gathering(a, b)
  if a.headline and not a.rest or b.headline and not b.rest then return true end
  return gatherings.differ(a.sentence, b.sentence)
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

local part_of = "(?i)^(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|several|many|few) of\\b"

--- "88 schools", "six of nine passes remain closed", while others are open: so many of them.
function outcomes.of_so_many(f)
  if rx.find(f.which or "", part_of) then return true end
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

--- "Was never called to give evidence", "was not asked to sign": what did not come to be.
local function never_came(f)
  return f.modality == "possible" and rx.find(f.sentence, "(?i)\\b(?:not|never|n['’]t|nobody|no one)\\b[^,.;]{0,30} \\Q" .. f.text .. "\\E") ~= nil
end

--- Sentences that tell two ends of a matter: "a museum that had been closed reopened". They tell a change; not so "never called to give
-- evidence", where the one end did not come.
function outcomes.changes(said)
  local function key_of(f)
    return f.document .. "|" .. f.matter .. "|" .. f.sentence
  end
  return lazy(function()
    local told, both = {}, {}
    for f in said:each {} do
      local key = key_of(f)
      if told[key] and not never_came(f) and outcomes.exclude(told[key], f) then both[key] = true end
      if not never_came(f) then told[key] = told[key] or f end
    end
    return both
  end, key_of)
end

--- How an end is called in a message.
function outcomes.say(f)
  return (f.negated and "not " or "") .. f.state
end

return outcomes
