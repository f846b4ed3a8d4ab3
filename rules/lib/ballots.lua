--- Who voted which way, by name: "Ada Brink voted no", "in favour were Ada Brink and Jon Aldous", "Brink was among the nine".
local tail = require "lib.tail"
local ballots = {}

local sides = { ["in favour"] = "for", ["in favor"] = "for", ["for"] = "for", yes = "for", against = "against", no = "against", opposed = "against",
  noes = "against", nays = "against", ["no votes"] = "against", ["those against"] = "against", ["those opposed"] = "against",
  opponents = "against", dissenters = "against", ayes = "for", yeas = "for", ["yes votes"] = "for", ["those in favour"] = "for",
  ["those in favor"] = "for", supporters = "for",
  abstained = "abstained", abstain = "abstained" }

--- Of another vote, of none yet, or of somebody else's wish.
local other = "(?i)\\b(last (year|month|week)|first (vote|time|ballot|round|reading)|second|third|earlier|previous(ly)?|originally|at first|once|"
  .. "used to|had voted|(in|of|since) (19|20)\\d\\d|not|never|nobody|no one|neither|nor|may|might|could|if|whether|unless|urged?|asks?|"
    .. "asked|told to|in committee|(?:sub-?committee|committee stage)|straw poll|test vote|rehearsal|refused|declined|"
  .. "hoped?|expected|promised to|would have|should|calls? on|called on|[a-z]+n['’]t)\\b"

--- Whom a word means, by all names of the story: false where it may be two.
function ballots.people(said)
  local people = {}
  local function add(word, name)
    if people[word] == nil then people[word] = name elseif people[word] ~= name then people[word] = false end
  end
  for f in said:each { kind = "name" } do
    local given, family = rx.match(f.name, "^([^ ]{3,}) (?:.* )?([^ ]{3,})$")
    if given then
      add(family, f.name)
      add(given, f.name)
      people[f.name] = f.name
    end
  end
  return people
end

--- The persons that a stretch names, each once.
function ballots.names_in(text, people)
  local found, known = {}, {}
  for word in rx.each(text, "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?") do
    local name = people[word] or people[rx.match(word, "[^ ]+$")] or people[rx.match(word, "^[^ ]+")]
    if name and not known[name] then
      known[name] = true
      table.insert(found, name)
    end
  end
  return found
end

local some_of = "['’]s?|s)?,? (?:directors?|members?|councillors?|(?:share|stock)?holders?|owners?|workers?|staff|board|voters?|lawmakers?|"
  .. "senators?|deput(?:y|ies)|delegates?|residents?|employees?|investors?|managers?|famil(?:y|ies)|team|group|union|party|mps|executives?|"
  .. "trustees?|partners?|supporters?|officials?|ministers?|camp|bloc|allies|backers)\\b"

--- Those that vote themselves: no name of "31 percent of Harwick", "two Harwick directors", "the Harwick family".
local function voters_in(text, people)
  local found = {}
  for _, name in ipairs(ballots.names_in(text, people)) do
    local family = rx.match(name, "[^ ]+$")
    if not rx.find(text, "\\b(?:of|at|in|from|by|with) \\Q" .. family .. "\\E\\b") and not rx.find(text, "\\Q" .. family .. "\\E(?:"
      .. some_of) then
      table.insert(found, name)
    end
  end
  return found
end

--- The subject: all names of a plain list, the one before "who", or the only one.
local function voters_before(text, people)
  local chunk = rx.match(text, "[^;:“”\"]*$") or text
  chunk = rx.match(chunk, "(?:.* (?:but|while|although|though) )?(.*)$")
  local names = voters_in(chunk, people)
  if #names <= 1 then return names end
  local last = rx.find(chunk, "(?i), who (have |has |had |also )?$") and names[#names]
  if last then return { last } end
  if rx.find(chunk, "^[ ,]*(?:(?:\\p{Lu}[\\p{L}'’.-]*|and|both|all|the|of|members?|councillors?|mr|ms|mrs|dr)[ ,]*)+$") then return names end
  return {}
end

local function add_all(found, fact, names, side, object)
  for _, name in ipairs(names) do table.insert(found, { fact = fact, name = name, side = side, object = object }) end
end

--- "Voting against were Ada Brink and Jon Aldous".
local function read_lists(found, fact, people)
  if rx.find(fact.sentence, other) then return end
  for side, list in rx.each(fact.sentence, "(?i)\\b(in favou?r|for|against|opposed)(?: of [^,;:.]{1,40}| the [^,;:.]{1,40})?(?: were| was|"
    .. " came from|:) ([^.;]{3,300})") do
    add_all(found, fact, ballots.names_in(list, people), sides[string.lower(side)])
  end
end

--- "Among the noes was Ada Brink".
local function read_among(found, fact, people)
  if rx.find(fact.sentence, other) then return end
  local among = "(?i)\\bamong (?:the |those )?(?:\\w+ )?(noes|nays|ayes|yeas|no votes|yes votes|those against|those opposed|opponents|dissenters|"
    .. "supporters|those in favou?r)\\b[^.;]{0,30}? (?:was|were) ([^.;]{3,200})"
  for side, list in rx.each(fact.sentence, among) do add_all(found, fact, ballots.names_in(list, people), sides[string.lower(side)]) end
end

--- "Ada Brink, who voted against the cut".
local function read_votes(found, fact, people)
  local verb = "(?i)^(.*?)\\b(?:(?:would|will|is to|are to|has|have|both|all|also) )*(?:voted|votes?|voting)\\b"
    .. "(?: (?:his|her|its|their) [^,;]{1,30}?)? (in favou?r|for|yes|against|no)\\b(?: of)?(?: (?:the|a|an|any))?([^,.;]{0,40})"
  local before, side, object = rx.match(fact.sentence, verb)
  local around = before and (tail(before, 45) .. " " .. (object or ""))
  if before and not rx.find(around, other) then add_all(found, fact, voters_before(before, people), sides[string.lower(side)], object) end
  local idle = rx.match(fact.sentence, "(?i)^(.*?)\\b(?:(?:has|have|both|also) )*abstained\\b")
  if idle and not rx.find(tail(idle, 45), other) then add_all(found, fact, voters_before(idle, people), "abstained") end
end

--- "Ada Brink was one of the two who abstained".
local function read_one_of(found, fact, people)
  if rx.find(fact.sentence, other) then return end
  local who, side = rx.match(fact.sentence, "(?i)^(.{3,120}?),? (?:was|were|is|are) (?:among|one of|two of) (?:the|those)(?: [\\p{L}-]+){0,2} "
    .. "(?:who|to) (?:have )?(?:vot(?:ed|e) )?(abstain(?:ed)?|in favou?r|for|yes|against|no)\\b")
  local names = who and ballots.names_in(who, people) or {}
  if #names == 1 then add_all(found, fact, names, sides[string.lower(side)]) end
end

local dissenter = "(?:(?:the|a|one of (?:the )?(?:\\p{Ll}+ )?)(?: ?(?:lone|sole|only|single|two|three))? ?(?:dissenters?|dissenting (?:vote|"
  .. "voice|member|judge|justice|juror|director|councillor|commissioner)|(?:vote|voice) against|no vote))"

--- "Ada Brink, the lone dissenter", "the only dissenter was Ada Brink", "Ada Brink dissented", "Ada Brink cast the only vote against".
local function read_dissent(found, fact, people)
  if not rx.find(fact.sentence, "(?i)dissent|against|no vote") or rx.find(fact.sentence, "(?i)\\b(?:would have|no dissent\\w*|not|never|"
    .. "first|second|last|previous|earlier|in (?:19|20)\\d\\d)\\b") then return end
  local name = "((?:\\p{Lu}[\\p{L}.’'-]+ ){0,2}\\p{Lu}[\\p{L}’'-]+)"
  local who = rx.match(fact.sentence, name .. ",? (?:was |is |as |being |cast |casting )?(?i:" .. dissenter .. ")")
    or rx.match(fact.sentence, "(?i:" .. dissenter .. ")(?:,| was| is| came from| being)+ (?:\\p{Ll}+ )?" .. name)
    or rx.match(fact.sentence, name .. "(?:, [^,]{3,60},)? (?:alone )?(?:has |had )?dissented\\b")
  local names = who and ballots.names_in(who, people) or {}
  if #names == 1 then table.insert(found, { fact = fact, name = names[1], side = "against", dissent = true }) end
end

--- "Nine were in favour ... Ada Brink was among the nine."
local function read_members(found, fact, people, told)
  local who, count = rx.match(fact.sentence, "^(.{3,80}?),? (?:was|is) (?:among|one of) the (\\p{Ll}+|\\d+)(?: who [^,.;]+)?[.]?$")
  if not who or rx.find(fact.sentence, other) then return end
  for _, before in ipairs(told) do
    local side = before.document == fact.document and before.line == fact.line
      and rx.match(before.sentence, "(?i)\\b" .. count .. "\\b[^;.]{0,40}?\\b(in favou?r|for|against|opposed)\\b")
    if side then add_all(found, fact, ballots.names_in(who, people), sides[string.lower(side)]) end
  end
end

local voted = { supported = "for", backed = "for", approved = "for", ["voted for"] = "for", ["to support"] = "for", ["to back"] = "for",
  ["voted through"] = "for", opposed = "against", rejected = "against", ["to oppose"] = "against", ["voted against"] = "against",
  ["to reject"] = "against", ["voted down"] = "against" }
local verbs = "(supported|backed|approved|voted for|voted through|opposed|rejected|voted against|voted down|to (?:oppose|reject|support|back))"

--- "Ada Brink was in the majority of nine who backed the levy", "the only councillor to oppose the levy": one of a number whose side is told.
local function read_with(found, fact, people)
  if not rx.find(fact.sentence, "(?i)\\b(?:majority|minority|only|sole|lone|one of|among them|included)\\b") or rx.find(fact.sentence,
    other) then return end
  local who, verb, object = rx.match(fact.sentence, "^(.{3,120}?),?(?: (?:was|were|is|being),?|,) (?:in|part of|among|"
    .. "the only|the sole|the lone|one of)(?: the)?(?: [\\p{L}-]+){0,4}? (?i:who |that |which )?(?i:" .. verbs .. ") (?:the|a|an) ([^,.;]{3,40})")
  if who then add_all(found, fact, voters_before(who, people), voted[string.lower(verb)], object) end
  local name, how, what = rx.match(fact.sentence, "((?:\\p{Lu}[\\p{L}’'-]+ )+)among them,? (?i:" .. verbs .. ") (?:the|a|an) ([^,.;]{3,40})")
  if name then add_all(found, fact, ballots.names_in(name, people), voted[string.lower(how)], what) end
end

--- "Ada Brink cast her ballot against the dam", "said no to the dam when the roll was called".
local function read_cast(found, fact, people)
  if not rx.find(fact.sentence, "(?i)\\bcasts?\\b|\\broll\\b|\\bvote\\b") or rx.find(fact.sentence, other) then return end
  local who, side, object = rx.match(fact.sentence, "(?i)^(?!.*\\b(?:watch|saw|see|hear)\\w* )(.*?)\\bcasts? "
    .. "(?:his|her|its|their|a) (?:ballots?|votes?) (in favou?r|for|"
    .. "against)\\b(?: of)?"
    .. "([^,.;]{0,40})")
  if who then add_all(found, fact, voters_before(who, people), sides[string.lower(side)], object) end
  local saying, word, what = rx.match(fact.sentence, "(?i)^(.*?)\\bsaid (yes|no) to ([^,.;]{3,60}?) (?:when|as|in) (?:the|"
    .. "a) (?:\\p{L}+ )?(?:roll|vote|ballot)\\b")
  if saying then add_all(found, fact, voters_before(saying, people), sides[string.lower(word)], what) end
end

--- "Writing for the majority, Judge Brink": on the winning side, from which others dissent.
local function read_opinions(found, fact, people)
  local who = rx.match(fact.sentence, "(?i)\\b(?:writing|speaking|wrote) (?:the opinion )?for the majority,? ([^,.;]{3,40})")
    or rx.match(fact.sentence, "^([^,.;]{3,60}?),? (?:who )?wrote (?:the (?:opinion|ruling|judgment) )?for the majority\\b")
  if who and not rx.find(who, other) then add_all(found, fact, ballots.names_in(who, people), "for") end
end

local function speaks_of_votes(text)
  return rx.find(text, "[vV]ot|favou?r|oppos|bstain|issent|mong the |ajority|ballot|roll |For: |Against: ") ~= nil
end

--- All that is told of single votes: { fact, name, side, object }.
function ballots.of(said)
  local told, found = {}, {}
  for f in said:each { kind = "statement" } do
    if not f.question and speaks_of_votes(f.sentence) then table.insert(told, f) end
  end
  if #told < 2 then return found end
  local people = ballots.people(said)
  for _, f in ipairs(told) do
    if not f.quoted and not f.corrected then
      read_lists(found, f, people)
      read_votes(found, f, people)
      read_one_of(found, f, people)
      read_members(found, f, people, told)
      read_among(found, f, people)
      read_dissent(found, f, people)
      read_with(found, f, people)
      read_cast(found, f, people)
      read_opinions(found, f, people)
    end
  end
  return found
end

local months = "(?:January|February|March|April|June|July|August|September|October|November|December)"

--- "Voted against it in March", where the other tells of Tuesday.
local function in_other_month(a, b)
  local month = rx.match(a.fact.sentence, "\\bin (" .. months .. ")\\b")
  return month ~= nil and not rx.has(b.fact.sentence, month)
end

-- "An amendment to the budget": not the budget.
local part_of_it = "(?i)\\b(?:amendments?|clauses?|drafts?|articles?|changes?|versions?|wording)\\b"

--- Do both say what they voted on, and share no word of it? Or does one tell of a month of its own?
function ballots.on_two_things(a, b)
  if in_other_month(a, b) or in_other_month(b, a) then return true end
  local x, y = a.object and rx.match(a.object, "\\p{L}{4,}.*"), b.object and rx.match(b.object, "\\p{L}{4,}.*")
  if not x or not y then return false end
  if (rx.find(x, part_of_it) ~= nil) ~= (rx.find(y, part_of_it) ~= nil) then return true end
  for word in rx.each(x, "\\p{L}{4,}") do
    if rx.has(y, word) then return false end
  end
  return true
end

return ballots
