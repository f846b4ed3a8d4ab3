--- For it in the one article and against it in the other; sure of it, and in doubt; willing, and not: one person or body, one thing.
-- Whose standpoint it is must be plain: the subject of the words, or the one whom an inverted sentence names ("its loudest critic is Ada Brink").
local ballots = require "lib.ballots"
local days_apart = require "lib.days_apart"
local standpoints = require "lib.standpoints"
local statements = require "lib.statements"

local excuse = "(?i)\\b(?:if|unless|until|while|when|whenever|so long as|as long as|provided|except|only|would have|used to|once|formerly|at first|"
  .. "initially|originally|earlier|previously|now|no longer|(?:chang|revers)\\w+|convert\\w*|ago|back then|in (?:19|20)\\d\\d|last (?:year|month|"
  .. "\\p{L}+day)|jok\\w+|iron\\w+|either|whether|asked|but|although|though|yet|parts? of|some of)\\b|\\?"

local function is_plain(s)
  return not s.table and not s.corrected and not s.question and not s.headline and not s.quoted and #s.sentence < 320
    and not rx.find(s.sentence, excuse)
end

local body = "\\p{Lu}[\\p{L}'’&-]+ (?:\\p{Lu}[\\p{L}'’&-]+ )*\\p{Lu}[\\p{L}'’&-]+"

--- The persons of the sentence; where it names none, the first name of two words.
local function named(sentence, people)
  local found = ballots.names_in(sentence, people)
  if #found > 0 then return found end
  local one = rx.match(sentence, "(?<![Ii]n )(?<!at )(?<!of )(?<!on )(?<!near )(?<!from )(" .. body .. ")")
  return one and { one } or {}
end

local helpers = "(?i)^(?:[ ,]*(?:,[^,]{3,60},|\\((?:[^)]*)\\)|who|has|had|have|is|was|are|were|be|been|being|also|long|always|still|herself|"
  .. "himself|itself|says?|said|told \\p{Ll}+|on \\p{Lu}\\p{Ll}+day|that|he|she|it|they|openly|publicly|firmly|strongly|deeply|all|dead|set|quite|"
  .. "very|really|made clear|made it clear|never made a secret|a|an|the|one of|its|their|his|her|loudest|fiercest|keenest|staunchest|biggest|great|"
  .. "strong|fierce|early|\\p{Ll}+ly))*[ ,]*$"

--- Does the last word of a name stand right before the words that tell where somebody stands?
local function is_subject(name, sentence, at)
  local family = rx.match(name, "[^ ]+$")
  local _, upto = rx.find(sentence, "\\Q" .. family .. "\\E\\b(?!['’])")
  return upto ~= nil and upto < at and rx.find(sentence:sub(upto + 1, at - 1), helpers) ~= nil
end

local by = "(?i)^ by (?:\\p{L}+ ){0,4}$"
local is_he = "(?i)\\b(?:is|was|are|were|remains?|remained|came from|than|as|include[sd]?|by) (?:\\p{L}+ ){0,4}$"
local in_eyes = "(?:^|, )(?:For|To|In the (?:eyes|view|opinion) of) (?:\\p{Ll}+ ){0,4}\\Q"

--- "The loudest critic of it is Ada Brink", "opposed by Ada Brink"; and, for what stands behind it, "for Ada Brink it is", "Ada Brink calls it".
local function is_named_behind(name, sentence, told)
  local first = rx.match(name, "^[^ ]+")
  if told.way == "is" then
    return rx.find(sentence, in_eyes .. name) ~= nil
      or rx.find(sentence, "\\Q" .. rx.match(name, "[^ ]+$") .. "\\E(?:,[^,]{3,60},)?(?: has| had| always| once)? (?:calls?|called|thinks|"
      .. "thought|considers|"
        .. "considered|finds|found|sees|saw|describes|described|regards|regarded) ") ~= nil
  end
  local stands = rx.find(sentence, "\\Q" .. name .. "\\E") or rx.find(sentence, "\\Q" .. first .. "\\E")
  if not stands or stands <= told.upto then return false end
  local between = sentence:sub(told.upto + 1, stands - 1)
  return rx.find(between, by) ~= nil or rx.find(between, is_he) ~= nil
end

--- Whose standpoint the sentence tells; nil where that is not plain. `last` is the only one whom the sentence before it names.
local function holder(sentence, told, people, last)
  local names = named(sentence, people)
  if #names == 0 then
    local pronoun = rx.find(sentence, "^(?:She|He|It|They)\\b") and last
    return pronoun and is_subject(rx.match(sentence, "^\\p{L}+"), sentence, told.at) and last or nil, names
  end
  local first = names[1]
  if is_named_behind(first, sentence, told) or told.way == "of" and is_subject(first, sentence, told.at) then return first, names end
  return nil, names
end

local common = "^(?:about|above|after|again|against|along|also|among|another|because|been|before|being|both|could|each|ever|every|first|from|have|"
  .. "having|here|into|just|last|less|long|made|make|many|might|more|most|much|must|never|next|nobody|only|other|over|people|said|says|should|since|"
  .. "some|still|such|than|that|their|them|then|there|these|they|thing|this|those|time|told|under|very|want|wants|week|well|were|what|when|where|"
  .. "which|while|whole|will|with|would|year|years|your|monday|tuesday|wednesday|thursday|friday|saturday|sunday|calls?|called|idea|plan|plans|"
  .. "chief|director|minister|president|mayor|coach|leader|executive|chairman|judge|senator|professor|doctor|critics?|opponent|opponents)$"

local function words_of(text, holding)
  local found = {}
  for word in rx.each(text, "\\p{L}{3,}") do
    local low = word:lower()
    local name = rx.find(word, "^\\p{Lu}") ~= nil
    if (#low >= 4 or not name) and not rx.find(low, common) and not rx.has(holding, word) and (#low > 3 or not rx.find(low,
      "^(?:the|and|for|was|has|had|who|his|her|its|are|not|but|all|one|two|she|out|any|can|did|how|may|now|old|our|own|see|too|way|why|yet|"
        .. "you)$")) then
      found[rx.match(low, "^(.{3,}?)(?:ing|ed|es|s)?$")] = true
    end
  end
  return found
end

--- What the words are about: the next few words, or those before them.
local function object_of(sentence, told)
  local behind = rx.match(sentence:sub(told.upto + 1), "^[^.;:]{0,80}") or ""
  if told.way == "of" and not rx.find(behind, "^ by ") then return behind end
  return sentence:sub(math.max(1, told.at - 90), told.at - 1)
end

local function shared(x, y)
  local n = 0
  for word in pairs(x) do
    if y[word] then n = n + 1 end
  end
  return n
end

--- Do both name the same people and bodies?
local function of_same_people(a, b)
  if #a.names ~= #b.names and #a.names > 0 and #b.names > 0 then return false end
  for _, name in ipairs(#b.names > 0 and a.names or {}) do
    local known = false
    for _, other in ipairs(b.names) do known = known or other == name end
    if not known then return false end
  end
  return true
end

local first_word = "^(?:(?:the|a|an|its|their|his|her|that|any) )?(\\p{L}+)"

--- Willing to sell, unwilling to sell: the verb is the same.
local function of_one_deed(a, b)
  local x, y = rx.match(a.object:lower(), "^ ?" .. first_word:sub(2)), rx.match(b.object:lower(), "^ ?" .. first_word:sub(2))
  return x ~= nil and y ~= nil and x:sub(1, 3) == y:sub(1, 3)
end

local function of_one_thing(a, b)
  if a.scale == "will" and not of_one_deed(a, b) then return false end
  if a.scale == "expectation" and (a.denied ~= b.denied) then return false end
  return shared(a.about, b.about) > 0 and shared(a.words, b.words) >= 2
end

local denied = "(?i)\\b(?:not|no|never|nobody|fail\\w*|without|nor)\\b|n['’]t\\b"

return {
  id = "stance-told",
  title = "Somebody is told to stand for a thing and against it",
  why = "A reader who meets both cannot tell where they stand.",
  severity = "warning",
  reads = { "statement", "name" },
  group = { "story" },
  false_positives = "Praise for one side of a thing and blame for another; a change of mind that no word tells.",

  check = function(said, report)
    local people, by_holder = nil, {}
    for _, sentences in ipairs(statements.in_order(said)) do
      local last
      for _, s in ipairs(sentences) do
        local found = is_plain(s) and standpoints.read(s.sentence) or {}
        for scale, told in pairs(found) do
          people = people or ballots.people(said)
          local who, names
          if told then who, names = holder(s.sentence, told, people, last) end
          if who then
            told.fact, told.names, told.object = s, names, object_of(s.sentence, told)
            told.words, told.about = words_of(s.sentence, who), words_of(told.object, who)
            told.denied = rx.find(s.sentence:sub(told.upto + 1), denied) ~= nil
            local key = scale .. "|" .. who
            by_holder[key] = by_holder[key] or {}
            table.insert(by_holder[key], told)
          end
        end
        people = people or ballots.people(said)
        local names = named(s.sentence, people)
        last = #names == 1 and names[1] or nil
      end
    end
    for key, list in pairs(by_holder) do
      for i, a in ipairs(list) do
        for k = i + 1, #list do
          local b = list[k]
          if a.side ~= b.side and not a.fact:same_document(b.fact) and days_apart.within(a.fact, b.fact, 5)
            and of_same_people(a, b) and of_one_thing(a, b) then
            report { a = a.fact, b = b.fact, message = string.format("%s: %s, and %s", rx.match(key, "[^|]+$"), a.side, b.side),
              why = "one story, within days; the same words tell what it is about" }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2026-02-02\nDana Reyes said on Monday that she was all for the tram line along the river.\n---\n"
      .. "date: 2026-02-04\nDana Reyes has always fought the tram line along the river.",
    "date: 2026-02-02\nJudge Dana Reyes is in favour of cameras in the courtroom.\n---\n"
      .. "date: 2026-02-04\nThe fiercest critic of cameras in the courtroom is Dana Reyes.",
    "date: 2026-02-02\nDana Reyes calls the new hut on the ridge a blessing.\n---\n"
      .. "date: 2026-02-04\nFor Dana Reyes, who lives there, the new hut on the ridge is an eyesore.",
    "date: 2026-02-02\nJon Aldous said he was sure that the vaccine would be ready by spring.\n---\n"
      .. "date: 2026-02-04\nJon Aldous doubts that the vaccine will be ready by spring.",
    "date: 2026-02-02\nJon Aldous is ready to sell his land for the motorway.\n---\n"
      .. "date: 2026-02-04\nAsk Jon Aldous. He refuses to sell his land for the motorway at any price.",
  },
  silent = {
    "date: 2026-02-02\nDana Reyes is all for the tram line along the river.\n---\n"
      .. "date: 2026-02-04\nDana Reyes used to oppose the tram line along the river.",
    "date: 2026-02-02\nDana Reyes is all for the tram line along the river.\n---\n"
      .. "date: 2026-02-04\nResidents who oppose the tram line along the river met Dana Reyes.",
    "date: 2026-02-02\nDana Reyes is in favour of cameras in the courtroom for the verdict.\n---\n"
      .. "date: 2026-02-04\nDana Reyes is against cameras in the courtroom while witnesses speak.",
    "date: 2026-02-02\nJon Aldous said he was sure that Dana Reyes would be fit for the final.\n---\n"
      .. "date: 2026-02-04\nAda Brink doubts that Dana Reyes will be fit for the final. Jon Aldous doubts that anybody could replace her.",
    "date: 2026-02-02\nJon Aldous is willing to talk to the owners of the port.\n---\n"
      .. "date: 2026-02-04\nJon Aldous will not talk to the owners of the port so long as the layoffs stand.",
    "date: 2026-02-02\nJon Aldous is ready to sell his land for the motorway.\n---\n"
      .. "date: 2026-02-04\nJon Aldous will not give up his land for the motorway.",
    "date: 2026-02-02\nJon Aldous praised the referee of the match on Sunday.\n---\n"
      .. "date: 2026-03-04\nJon Aldous attacked the referee of the match on Sunday.",
  },
}
