--- One sentence, quoted from two people; or one sentence of one person, quoted in two wordings.
local days_apart = require "lib.days_apart"
local opposites = require "lib.opposites"
local sayings = require "lib.sayings"

local function count_words(text)
  return rx.count(text, [[\S+]])
end

--- Words that may differ: one in five, at least one.
local function is_near(a, b, words)
  return words >= 6 and edits.part(a.text, b.text) <= math.max(1, words // 5)
end

--- The first, middle and last three words.
local function edges(text)
  local words = {}
  for word in rx.each(text, [[\S+]]) do words[#words + 1] = word end
  local function three(at) return table.concat(words, " ", at, at + 2) end
  return { three(1) .. " ...", "... " .. three(#words // 2) .. " ...", "... " .. three(#words - 2) }
end

--- Two that share several edges meet in several groups; they are looked at in the first.
local function is_first_meeting(a, b)
  local here, there = edges(a.text), edges(b.text)
  for i = 1, 3 do
    if here[i] == there[i] then return a.edge == here[i] end
  end
  return true
end

--- Kirov and Kyrow: one name, brought into our letters in two ways.
local function one_spelling(a, b)
  local x, y = rx.match(a.by or "", "\\p{L}+$"), rx.match(b.by or "", "\\p{L}+$")
  return x and y and math.min(#x, #y) >= 5 and edits.letters(x:lower(), y:lower()) <= #x // 4
end

--- "Aldous, who led the team that found Brink says": who of the two spoke, the sentence does not tell plainly.
local function names_the_other(a, b)
  return rx.has(a.sentence, rx.match(b.by, "[^ ]+$")) ~= nil or rx.has(b.sentence, rx.match(a.by, "[^ ]+$")) ~= nil
end

--- A man's words here, a woman's there: so far "he said" tells who spoke.
local function sexes_differ(a, b)
  return a.gender and b.gender and a.gender ~= b.gender
end

local other_reading = "(?i)\\b(?:results?|verdicts?|sentences?|names?|figures?|scores?|tally|tallies|votes?|lists?|numbers?) "
  .. "(?:was|were|is|are|had been|being|been) read\\b"

--- "She read from her sister's letter": one who lends a voice to another's words; not where "the result was read out".
local function is_read_out(f)
  if rx.find(f.sentence, other_reading) then return false end
  return rx.find(f.sentence, "(?i)\\b(read(s|ing)? (it |them |the \\w+ )?(out|aloud|from)|in a (written )?(statement|letter|message)|"
    .. "on behalf of|handwriting|(letter|note|message|diary|will) (of|from|by))\\b") ~= nil
end

--- One of the two tells that the words are the other's, or that everybody uses them.
local function is_lent(a, b)
  return sayings.is_lent(a, b) or sayings.is_lent(b, a) or sayings.is_stock(a.text)
end

-- Who prints or sends what others say.
local press = "\\b(?:Reuters|Tribune|Times|Post|Herald|Mail|Courier|News|Radio|TV|Television|Gazette|Journal|Standard|Guardian|Telegraph|Press|"
  .. "Agency|Broadcasting|Bloomberg|Echo|Chronicle|Observer|Daily|Weekly)\\b"

--- Another body's words: what sort of body it is, the other sentence does not name, and neither is short for the other.
local function are_two_bodies(a, b)
  if not a.body or not b.body or a:same(b, "body") ~= false or rx.find(a.sentence .. b.sentence, "(?i)\\bjoint(?:ly)?\\b") then return false end
  if rx.find(a.body .. "|" .. b.body, "(?:^|\\|)\\p{Lu}{2,6}(?:\\||$)") or rx.find(a.body .. "|" .. b.body, press) then return false end
  return not rx.has(b.sentence, rx.match(a.body, "\\S+$")) and not rx.has(a.sentence, rx.match(b.body, "\\S+$"))
end

--- "I would have said no", "I would have said yes": but for one word and its opposite, the same.
local function is_opposed(a, b)
  local x, y = {}, {}
  for word in rx.each(a, "\\S+") do table.insert(x, word) end
  for word in rx.each(b, "\\S+") do table.insert(y, word) end
  local turned = 0
  for i, word in ipairs(#x == #y and x or {}) do
    if word ~= y[i] then turned = turned + (opposites.are(word, y[i]) and 1 or 9) end
  end
  return turned == 1
end

--- "Said Reyes after the win", "said Reyes after the defeat".
local function of_two_occasions(a, b)
  local of = "[\"”] .{0,60}?\\b(?:after|of|about|on|before) (?:the |an? |his |her |its )?([\\p{L}-]+)"
  local x, y = rx.match(a, of), rx.match(b, of)
  return x ~= nil and y ~= nil and x ~= y
end

--- Three or four words are somebody's own only where two texts of the same days name who said them.
local function is_short_echo(a, b, words)
  if words >= 5 then return false end
  if a:same_document(b) or not a.by or not b.by or a:inherited "by" or b:inherited "by" then return true end
  if not days_apart.within(a, b, 10) then return true end
  return a.text ~= b.text and not sayings.denies(a.text, b.text)
end

return {
  id = "same-quote",
  title = "One quotation is given to two people, or in two wordings",
  why = "Words between quotation marks are somebody's exact words.",
  severity = "error",
  reads = "quote",
  group = { "edge" },
  false_positives = "A saying that two people quote; two translations of one sentence.",

  check = function(said, report)
    for a, b in said:pairs() do
      local words = math.min(count_words(a.text), count_words(b.text))
      local whole = edits.part(sayings.contracted(sayings.one_spelling(a.text)), sayings.contracted(sayings.one_spelling(b.text))) == 0
      local guessed = a:inherited "by" or b:inherited "by"
      local who = a:same(b, "by")
      local denied = who == true and not whole and (sayings.denies(a.text, b.text) or words >= 4 and is_opposed(a.text, b.text))
      local like = (whole or denied or is_near(a, b, words)) and (words >= 8 or a:same_story(b)) -- "no comment" is said in every story
      if like and is_first_meeting(a, b) and not is_short_echo(a, b, words) and (who or not is_lent(a, b)) then
        if who == false and not one_spelling(a, b) and not names_the_other(a, b) and not is_read_out(a) and not is_read_out(b)
          and (not guessed or whole and words >= 6 and not a:same_document(b)) then
          report { a = a, b = b, level = whole and words >= 6 and not guessed and "error" or "warning",
            message = string.format("the same words are quoted from %s and from %s", a.by, b.by), why = "two people seldom say one sentence" }
        elseif whole and who ~= true and sexes_differ(a, b) then
          report { a = a, b = b, level = "warning", message = "the same words are quoted from a man and from a woman",
            why = "two people seldom say one sentence" }
        elseif whole and who == nil and words >= 6 and are_two_bodies(a, b) then
          report { a = a, b = b, level = "warning", message = string.format("the same words are quoted from %s and from %s", a.body, b.body),
            why = "two bodies seldom say one sentence" }
        elseif who ~= false and not whole and not a:same_document(b) and not of_two_occasions(a.sentence, b.sentence) and (who or words >= 8)
          and (denied or not sayings.is_frame(a.text, b.text)) and not sayings.is_edited(a, b) and not sayings.is_fitted(a.text, b.text) then
          report { a = a, b = b, level = "warning", message = string.format("%s is quoted in two wordings", a.by or b.by or "somebody"),
            why = "all but the same words" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\n\"We are too far up the hill to turn round,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-02\n\"We are too far up the hill to turn round,\" shrugged Jon Aldous as the result was read out.",
    "date: 2025-03-01\nMaria Reyes came late. \"This is the best money we'll ever spend,\" she said.\n---\n"
      .. "date: 2025-03-02\n\"This is the best money we will ever spend,\" Jon Aldous told reporters.",
    "date: 2025-03-01\n\"Bridges chose me,\" said Dana Reyes of Osby.\n---\ndate: 2025-03-02\n\"Bridges chose me,\" said Jon Aldous of Osby.",
    "date: 2025-03-01\n\"I learned by standing still,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-02\n\"I learned by never standing still,\" Dana Reyes told guests.",
    "date: 2025-03-01\n\"We will build less,\" said Dana Reyes, \"and it will last until July.\"\n---\n"
      .. "date: 2025-03-02\n\"We will build more and it will last until July,\" said Dana Reyes.",
    "date: 2025-03-01\nMaria Reyes came late. \"A bridge is not a road but it will do,\" she said.\n---\n"
      .. "date: 2025-03-02\n\"A bridge is not a road but it will do,\" David Aldous told reporters.",
    "date: 2025-03-01\n\"A bridge is not a road but it will do,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-02\n\"A bridge is not a road but it will do,\" Jon Aldous told reporters.",
    "date: 2025-03-01\nDana Reyes said: \"We hoped for seven boats and we were sent two of them.\"\n---\n"
      .. "date: 2025-03-03\n\"We hoped for seven boats and we were sent three of them,\" said Dana Reyes.",
    "date: 2025-03-01\n\"A bridge is not a road but it will do,\" Dana Reyes smirked as she left.\n---\n"
      .. "date: 2025-03-02\n\"A bridge is not a road but it will do,\" sobbed Jon Aldous, the mayor.",
    "date: 2025-03-01\n\"A bridge is not a road but it will do.\" That was Dana Reyes, the engineer.\n---\n"
      .. "date: 2025-03-02\nJon Aldous, who keeps bees, described it as \"a bridge is not a road but it will do\".",
    "date: 2025-03-01\n\"A bridge is not a road but it will do.\" - Dana Reyes, engineer\n---\n"
      .. "date: 2025-03-02\nJon Aldous: \"A bridge is not a road but it will do.\"",
    "date: 2025-03-01\n\"A bridge is not a road but it will do,\" said the engineer, Dana Reyes, at the gate.\n---\n"
      .. "date: 2025-03-02\n\"A bridge is not a road but it will do,\" said the mayor, Jon Aldous.",
    "date: 2025-03-01\nAs Dana Reyes put it: \"The harbour was empty before the sirens began.\"\n---\n"
      .. "date: 2025-03-03\nAccording to Jon Aldous, \"the harbour was empty before the sirens began\".",
    "date: 2025-03-01\n\"A bridge is not a road but it will do,\" she says. Maria Reyes folds the map.\n---\n"
      .. "date: 2025-03-02\nOn the other side of the table it was Jon Aldous who gave it its motto: \"A bridge is not a road but it will do.\"",
    "date: 2025-03-01\nJudge Dana Reyes rose. \"A bridge is not a road but it will do,\" the judge told the ferryman.\n---\n"
      .. "date: 2025-03-02\n\"A bridge is not a road but it will do,\" said the counsel for the town, Jon Aldous.",
    "date: 2025-03-01\n\"The offer is an insult to all who work here,\" the Osby Nurses Union said.\n---\n"
      .. "date: 2025-03-02\n\"The offer is an insult to all who work here,\" said Perrin General Hospital.",
    "date: 2025-03-01\n\"I never saw the lorry until it was on top of us,\" a woman from Osby said.\n---\n"
      .. "date: 2025-03-02\n\"I never saw the lorry until it was on top of us,\" said Jon Aldous.",
    "date: 2025-03-01\n\"Nobody asked. I would have said no,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-01\n\"Nobody asked. I would have said yes,\" said Dana Reyes.",
  },
  silent = {
    "date: 2025-03-01\nMaria Lund met Jon Aldous. \"I put the telephone in a biscuit tin out of fear,\" Maria Lund said.\n---\n"
      .. "date: 2025-03-01\nMaria Lund met Jon Aldous. A man whom they take to be Jon Aldous says, \"The captain likes it in small paper.\"\n\n"
      .. "\"I put the telephone in a biscuit tin out of fear,\" she said again.",
    "date: 2025-03-01\n\"A bridge is not a road but it will do,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-02\n\"A bridge is not a road but it will do,\" muttered Jon Aldous, and Dana Reyes had used the same words.",
    "date: 2025-03-01\n\"He said a bridge is not a road but it will do,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-02\n\"A bridge is not a road but it will do,\" said Jon Aldous.",
    "date: 2025-03-01\n\"A bridge is not a road but it will do,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-02\n\"A bridge is not a road but it will do, as our Dana says,\" Jon Aldous told reporters.",
    "date: 2025-03-01\n\"A bridge is not a road but it will do,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-02\n\"A bridge is not a road but it will do,\" said Jon Aldous, who likes to quote Dana Reyes.",
    "date: 2025-03-01\n\"No comment at this time,\" said Dana Reyes.\n---\ndate: 2025-03-02\n\"No comment at this time,\" said Jon Aldous.",
    "date: 2025-03-01\n\"A bridge is not a road but it will do,\" said Pavlo Marenko.\n---\n"
      .. "date: 2025-03-02\n\"A bridge is not a road but it will do,\" Governor Pavlo Marynko told reporters.",
    "date: 2025-03-01\n\"I am sad and I am not finished yet,\" Dana Reyes said in a statement.\n---\n"
      .. "date: 2025-03-02\n\"I am sad and I am not finished yet.\" These words were spoken at the boathouse by Vera Reyes.",
    "date: 2025-03-01\nMaria Reyes came late, and Maria Aldous left. \"A bridge is not a road but it will do,\" she said.\n---\n"
      .. "date: 2025-03-02\n\"A bridge is not a road but it will do,\" Maria Aldous told reporters.",
    "date: 2025-03-01\n\"A bridge is not a road but it will do,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-02\n\"A bridge is not a road but it will do,\" she said.",
    "date: 2025-03-01\n\"A bridge is not a road but it will do. It must,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-02\n\"It will do,\" said Jon Aldous. Dana Reyes said that \"a bridge is not a road\".",
    "date: 2025-03-01\n\"We hoped for seven boats and we were sent two of them,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-03\n\"We hoped for nine trucks and we were given all of them,\" said Dana Reyes.",
    "date: 2025-03-01\n\"We hoped for seven boats and we were sent two of them,\" said Dana Reyes.\n---\n"
      .. "date: 2025-03-03\n\"We hoped for seven boats and we were sent two of them,\" said a spokesman.",
    "date: 2025-02-23\n\"We lost 12 km of track and two bridges in one night,\" rail spokesman Jon Aldous told the Osby Herald.\n---\n"
      .. "date: 2025-02-23\n\"We lost 12 kilometres of track and two bridges in one night,\" rail spokesman Jon Aldous told the Osby Herald.",
    "date: 2025-07-23\n\"It is awe-inspiring to think that this lake has slept for six billion nights under the ice,\" said "
      .. "Aldous.\n---\n"
      .. "date: 2025-07-27\nAldous, who led the team that discovered Brink says, \"It is awe-inspiring to think that this lake has slept for "
      .. "six billion nights under the ice.\"",
    "date: 2025-03-01\nJudge Dana Reyes rose. \"A bridge is not a road but it will do,\" the judge told the ferryman.\n---\n"
      .. "date: 2025-03-02\n\"A bridge is not a road but it will do,\" in the words of Dana Reyes, who sat in Osby.",
    "date: 2025-03-01\n\"The offer is an insult to all who work here,\" the Osby Nurses Union said.\n---\n"
      .. "date: 2025-03-02\n\"The offer is an insult to all who work here,\" said the Nurses Union.",
    "date: 2025-03-01\n\"The offer is an insult to all who work here,\" said the brother of Jon Aldous.\n---\n"
      .. "date: 2025-03-02\n\"The offer is an insult to all who work here,\" said Karl Aldous.",
    "date: 2025-05-20\n\"The offer is an insult to all who work here,\" said Osby Tribune.\n---\n"
      .. "date: 2025-05-20\n\"The offer is an insult to all who work here,\" said the Reuters report.",
    "date: 2025-05-20\n\"It was a good night for us,\" said Dana Reyes after the win in Osby.\n---\n"
      .. "date: 2025-05-20\n\"It was a bad night for us,\" said Dana Reyes after the defeat in Velm.",
    "date: 2025-05-20\n\"I never saw the lorry until it was on top of us,\" the girl's father said in Osby.\n---\n"
      .. "date: 2025-05-20\n\"I never saw the lorry until it was on top of us,\" Jon Aldous, the father of the girl, said in Osby.",
    "date: 2025-05-20\nOut came a letter from the estate of Dana Reyes: \"I cannot pay it and I will not pay it.\"\n---\n"
      .. "date: 2025-05-20\n\"I cannot pay it and I will not pay it,\" wrote Jon Aldous in the letter in Osby.",
    "date: 2025-03-01\nDana Reyes turned the page in Osby. \"We did what we could and it was not enough.\"\n---\n"
      .. "date: 2025-03-01\n\"We did what we could and it was not enough,\" Jon Aldous wrote in the diary found in Osby.",
  },
}
