--- What rules share that hold one saying against another text that tells it in other words.
local kept = require "lib.kept"
local sayings = {}

local small = "^(that|this|with|from|have|has|had|were|was|will|would|could|should|there|their|they|them|then|than|what|when|where|which|while|"
  .. "into|onto|over|under|upon|your|yours|mine|ours|been|being|does|doing|done|dont|cant|wont|didnt|isnt|just|very|much|many|more|most|some|such|"
  .. "only|even|also|about|after|before|because|through|until|again|here|like|well|youre|were|theyre|somebody|nobody|anybody|everybody)$"

--- The beginnings of its telling words, each once and behind a blank: enough to know "carries" in "carried".
function sayings.beginnings(text)
  local found, known = {}, {}
  for word in rx.each(text, "\\p{L}{4,}") do
    if not rx.find(word, small) then
      local start = " " .. string.sub(word, 1, math.max(4, #word - 3))
      if not known[start] then
        known[start] = true
        table.insert(found, start)
      end
    end
  end
  return found
end

--- Which texts of an index tell the saying: three of four telling words at least, and three? One of the first two must be there.
function sayings.told_in(index, beginnings)
  local found = {}
  for _, i in ipairs(index:holding(beginnings, math.max(3, math.ceil(0.75 * #beginnings)))) do
    local text = index:text(i)
    if rx.has(text, beginnings[1]) or rx.has(text, beginnings[2]) then table.insert(found, i) end
  end
  return found
end

--- Lower case, marks as blanks.
function sayings.plain(text)
  local words = {}
  for word in rx.each(string.lower(text), "[\\p{L}\\p{N}'’]+") do table.insert(words, word) end
  return " " .. table.concat(words, " ")
end

-- A unit, in full or by its sign.
local units = { m = "meter", km = "kilometer", cm = "centimeter", mm = "millimeter", kg = "kilogram", ft = "foot", feet = "foot", bn = "billion",
  mph = "miles an hour", kph = "kilometers an hour", ["km/h"] = "kilometers an hour", ["%"] = "percent", pc = "percent", mn = "million" }

--- "40m", "40 m" and "40 metres" in one form.
local function one_unit(word)
  local number, sign = rx.match(word, "^([\\d.,]*\\d)(%|[a-z/]{1,4})\\W*$")
  if number and units[sign] then return number .. " " .. units[sign] end
  if units[word] then return units[word] end
  local front, back = rx.match(word, "^((?:kilo|centi|milli)?met)(?:re|er)s?(\\W*)$")
  return front and front .. "er" .. back or word == "kilograms" and "kilogram" or word
end

--- The same by the spelling of one land: "realise" and "realize", "colour" and "color" are one word.
function sayings.one_spelling(text)
  local words, per = {}, rx.find(text, "(?i)\\bper cent\\b") ~= nil
  for word in rx.each(text, "\\S+") do
    if per and word == "cent" and words[#words] == "per" then word = table.remove(words) .. "cent" end
    word = one_unit(word)
    if word == "percent" and rx.find(words[#words] or "", "\\d$") then word = "" end -- the sign is no word
    local stem, ending = rx.match(word, "^(\\p{L}{3,})is((?:e[sdr]?|ing|ation)\\W*)$")
    local front, back = rx.match(word, "^(\\p{L}{2,})our(\\p{L}*\\W*)$")
    words[#words + 1] = stem and stem .. "iz" .. ending or front and front .. "or" .. back or word ~= "" and word or nil
  end
  return table.concat(words, " ")
end

local common = "(?i)^(?:going|about|there|where|would|could|should|think|really|things?|people|thing|never|always|before|after|because|which|"
  .. "their|these|those|being|doing|having|getting|everything|something|everyone|great|today)$"

--- Words of some length that both have: "we're going to get this" is said of anything.
local function telling_words(a, b)
  local count, there = 0, b:lower()
  for word in rx.each(a, "\\p{L}{5,}") do
    if not rx.find(word, common) and rx.has(there, word:lower()) then count = count + 1 end
  end
  return count
end

--- Words that two short sayings of unlike length may have in common by chance.
function sayings.is_frame(a, b)
  local x, y = rx.count(a, "\\S+"), rx.count(b, "\\S+")
  return math.min(x, y) < 9 and math.abs(x - y) > 2 and telling_words(a, b) < 2
end

local negators = "(?i)\\b(?:not|never|no|neither|nor|hardly|dont|doesnt|didnt|wont|wouldnt|cant|couldnt|cannot|"
  .. "isnt|arent|wasnt|werent|havent|hasnt)\\b"

--- The words but for those that deny, and how many deny; "won't" and "cannot" leave their verbs.
local function without_negators(text)
  local words, denied = {}, 0
  for word in rx.each(text, "\\S+") do
    local verb = rx.match(word, "^(?:(can)(?:t|not)|(?:(would|could|should|do|does|did|is|are|was|were|has|have|had)nt))$")
    if rx.find(word, negators) then denied = denied + 1 end
    if not rx.find(word, negators) then table.insert(words, word)
    elseif verb then table.insert(words, rx.match(word, "^(?:can|would|could|should|do|does|did|is|are|was|were|has|have|had)"))
    end
  end
  return table.concat(words, " "), denied
end

-- What is written in one word as in two; quotations keep no apostrophes.
local ends = { will = "ll", would = "d", had = "d", have = "ve", has = "s", is = "s", are = "re", am = "m" }
local subjects = { i = true, you = true, he = true, she = true, it = true, we = true, they = true, that = true, there = true, what = true,
  who = true }
local denied = { ["do"] = "dont", does = "doesnt", did = "didnt", is = "isnt", are = "arent", was = "wasnt", were = "werent", has = "hasnt",
  have = "havent", had = "hadnt", will = "wont", would = "wouldnt", could = "couldnt", should = "shouldnt", can = "cant", must = "mustnt" }

--- The text with "we will", "it is" and "do not" as "we'll", "it's" and "don't" stand in it.
sayings.contracted = kept(function(text)
  local words = {}
  for word in rx.each(text, "\\S+") do
    local before = words[#words]
    if before and subjects[before] and ends[word] then words[#words] = before .. ends[word]
    elseif before and word == "not" and denied[before] then words[#words] = denied[before]
    else table.insert(words, word == "cannot" and "cant" or word) end
  end
  return table.concat(words, " ")
end)

--- "By standing still", "by never standing still": but for one word that denies, the same.
function sayings.denies(a, b)
  local x, nays = without_negators(a)
  local y, others = without_negators(b)
  return x == y and (nays + others) % 2 == 1 and rx.count(x, "\\S+") >= 3
end

local stock = "(?i)^(?:no comment\\b.*|(?:i|we) (?:have|had|will have) (?:no(?:thing)? (?:further )?(?:comment|to (?:say|add|hide))).*|"
  .. "(?:i am|im|he is|she is|we are|they are) (?:innocent|not guilty|sorry|very sorry|very happy|delighted|devastated|heartbroken).{0,20}|"
  .. "(?:our|my) (?:thoughts|hearts?|condolences|prayers|sympathies).*|(?:the )?investigation (?:is|are) (?:ongoing|continuing).*|"
  .. "justice (?:has been|was|must be) (?:done|served).*|enough is enough|yes we can|thank you.{0,20}|god (?:bless|save) .{0,30}|"
  .. "we (?:are|will be) cooperating.*|we (?:will|shall|are going to) appeal.*|time will tell|happy birthday.{0,20}|never again|"
  .. "rest in peace.{0,20}|(?:not|no) (?:guilty|war|surrender)|long live .{0,30}|so help me god|i do solemnly swear.*)$"

--- What anybody says in such a case: "No comment at this time".
function sayings.is_stock(text)
  return rx.find(text, stock) ~= nil
end

local lending = "(?i)\\b(?:quot(?:es?|ed|ing)|credit(?:s|ed|ing)?|borrow(?:s|ed|ing)?|repeat(?:s|ed|ing)?|echo(?:es|ed|ing)?|cit(?:es?|ed|ing)|"
  .. "recall(?:s|ed|ing)?|parrot\\w*|(?:line|words?|phrase|motto|saying|joke|quip|verse|poem|remark|sentence|verdict) (?:of|by|from)|"
  .. "(?:once|always|used to|likes? to|as) (?:says?|said)|to (?:use|borrow)|in the words|put it|puts it|heard (?:it|that|this) from)\\b"

--- "As our Ada says": the words are another's by their own account.
local credited = "(?i)\\b(?:as|like) (?:\\w+ ){1,4}?(?:says?|said|put it|puts it|used to say|likes to say|once said|always says|taught (?:me|us)|"
  .. "told (?:me|us))\\b"

local put_in = "[\\[(]([^\\])]{1,40})[\\])]"

--- "[We] believe", "(are) working": words that an editor put between brackets; the words beside them may be fitted to them.
function sayings.is_edited(a, b)
  local added = 0
  for _, quote in ipairs { a, b } do
    for words in rx.each(rx.find(quote.sentence, "[\"“]") and quote.sentence or "", put_in) do added = added + rx.count(words, "\\S+") end
  end
  return added > 0 and edits.part(sayings.one_spelling(a.text), sayings.one_spelling(b.text)) <= added + 2
end

local persons = { i = "he", we = "he", she = "he", they = "he", my = "his", our = "his", her = "his", their = "his", me = "him", us = "him",
  them = "him", am = "is", are = "is", were = "was", have = "has", im = "hes", ive = "hes" }

--- The words as a third person would say them: "he applauds" and "I applaud".
local function of_third_person(text)
  local words = {}
  for word in rx.each(text, "\\S+") do words[#words + 1] = rx.match(persons[word] or word, "^(.{3,}?)e?s?$") or persons[word] or word end
  return table.concat(words, " ")
end

--- "She 'applauds and supports the change'", "I applaud and support the change": fitted to the sentence, or told with "that he".
function sayings.is_fitted(a, b)
  local first, third = "\\b(?:i|my|me|im|ive|we|our|us)\\b", "^that (?:he|she|they|it)\\b"
  if rx.find(a, third) and rx.find(b, first) or rx.find(b, third) and rx.find(a, first) then return true end
  return edits.part(a, b) > 0 and edits.part(of_third_person(a), of_third_person(b)) == 0
end

local somebody = "(?i)[\"”],? (?:(?:said|says|told|added|recalled) )?(?:an?|one|another)(?: \\d+-year-old| [\\p{Ll}-]+){1,4}|"
  .. "(?:^|[.!?] )(?:an?|one|another) (?:[\\p{Ll}\\d-]+ ){1,5}(?:said|says|told|added|recalled)\\b"

--- "A woman of 50 said", "one neighbour said": each is somebody, and nothing makes them one.
function sayings.are_two_of_many(a, b)
  return not a.by and not b.by and rx.find(a.sentence, somebody) ~= nil and rx.find(b.sentence, somebody) ~= nil
end

function sayings.is_credited(text)
  return rx.find(text, credited) ~= nil
end

--- What many may say or sing together, or bears no one's name.
local common_good = "\\b(?:sang|sings?|sung|singing|chant(?:s|ed|ing)?|chorus|slogans?|mottos?|refrain|lyrics?|hymns?|anthem|proverbs?|sayings?|"
  .. "adage|psalm|verses?|scripture|banners?|placards?|posters?|stickers?|oath|prayer)\\b"

--- "He said the sea was calm": the words within are another's.
local told_within = "(?i)^(?:and |so |then )?(?:he|she|they) (?:said|told|says|tells|wrote|replied|answered)\\b"

--- Told around the words: that they were said before, or by another as well.
local borrowed = "(?i)\\b(?:was quoting|were quoting|is quoting|the same words|the same phrase|as he quoted|as she quoted|echoing|borrow(?:s|"
  .. "ed|ing) (?:the|a) (?:line|phrase|words)|not spoken by|not said by|never said by|had been heard before)\\b"

--- "It was she who gave it its motto": then the motto has its author.
local coined = "(?i)\\b(?:gave|found|coined|wrote|penned|supplied|provided|made up|came up with|thought of) (?:[\\p{L}'’-]+ ){0,4}?"
  .. "(?:slogan|motto|refrain|saying|adage)\\b|['’]s (?:motto|saying|slogan)\\b"

--- Does the one tell that the words are the other's, or everybody's?
function sayings.is_lent(one, other)
  if sayings.is_credited(one.text) or rx.find(one.text, told_within) then return true end
  if rx.find(one.sentence, borrowed) then return true end
  local family = other.by and rx.match(other.by, "[^ ]+$")
  return rx.count(one.sentence, common_good) > rx.count(one.text, common_good) and not rx.find(one.sentence, coined)
    or family ~= nil and one.by ~= other.by and rx.has(one.sentence, family) ~= nil and rx.find(one.sentence, lending) ~= nil
end

--- Each sentence of a quotation is told three times; this is the one by its first words.
function sayings.is_first(quote)
  return rx.find(quote.edge, [[^(?!\.\.\.).* \.\.\.$]]) ~= nil
end

--- Every two quotations of the list that share a telling word, each pair once: calls `look` with both.
function sayings.each_pair(quotes, look)
  local by_start, met = {}, {}
  for i, quote in ipairs(quotes) do
    for _, start in ipairs(sayings.beginnings(quote.text)) do
      local holders = by_start[start] or {}
      by_start[start] = holders
      for _, k in ipairs(#holders <= 24 and holders or {}) do
        if not met[k .. " " .. i] then
          met[k .. " " .. i] = true
          look(quotes[k], quote)
        end
      end
      table.insert(holders, i)
    end
  end
end

return sayings
