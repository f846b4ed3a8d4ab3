--- "Eight-year-old wins title" over a text on a girl of thirteen.
-- The text must give an age of that form, and nowhere the headline's.

local small = require "lib.number_words"

--- "13", "eight", "twenty-one".
local function value(word)
  word = string.lower(word)
  local tens, ones = rx.match(word, "^(\\p{L}+)-(\\p{L}+)$")
  if tens then return small[tens] and small[ones] and small[tens] + small[ones] end
  return tonumber(word) or small[word]
end

local form = "(?i)(?<![\\d,.])((?:\\d{1,2}|\\p{L}{3,9}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?))-year-old(?![\\p{L}-])"
local persons = "(?i)-year-old(?:'s)? (?:girl|boy|man|woman|teenager|student|pupil|schoolboy|schoolgirl|driver|cyclist|mother|father|swimmer|runner|"
  .. "climber|suspect|victim|prodigy|pianist|player|striker|champion|singer|nurse|teacher|farmer|pensioner|widow|hiker|pilot|actor|actress|poet)s?\\b"
local told = "(?i)(?<![\\d.,:$€£])(?:aged? |, |is |was |turned |turns |at |\\()(\\d{1,2}|\\p{L}{3,9})"
  .. "(?=[,.;)]| years? old| when| in| on| this| last| next| and| he| she)"

-- "Man, 34, held": the age between commas behind a noun for a person or a name.
local apposed = "(?i)(?<![\\d.,])(?:girl|boy|man|woman|teenager|teen|student|pupil|schoolboy|schoolgirl|driver|cyclist|mother|mum|father|dad|"
  .. "swimmer|runner|climber|suspect|victim|pianist|player|striker|singer|nurse|teacher|farmer|pensioner|widow|hiker|pilot|actor|actress|poet|"
  .. "grandmother|grandfather|doctor|officer|soldier|worker|fan|motorist|biker|jogger|passenger|tourist), (\\d{1,2}),(?= [a-z])"

-- "Diver, 29, dies", "Town crier, 62, quits": the age behind what the headline begins with.
local opening = "^(?:\\p{L}[\\p{L}'’-]* ){0,2}(\\p{L}+), ([1-9]\\d), (?=[a-z])"

--- The only age of today or of a death that the text tells of somebody by name, in a sentence with the headline's noun; nil where it tells
-- several or none.
local function only_age(said, noun)
  local found
  for age in said:each { kind = "age" } do
    if not age.headline then
      local told_now = (age.told == "now" or age.told == "death") and age.person and age.age and age.age.exact and not age:inherited "of"
      if not told_now or found and found.age:apart(age.age) then return nil end
      found = age
    end
  end
  return found and noun and rx.find(found.sentence, "(?i)\\b\\Q" .. noun .. "\\E\\b") and found or nil
end

--- Of somebody: a noun for persons follows, or a verb of headlines.
local function of_person(head)
  if rx.find(head.sentence, persons) then return true end
  local word = rx.match(head.sentence, "-year-old (\\p{L}+)")
  return word ~= nil and lexicon.value("headline_verb", string.lower(word)) ~= nil
end

return {
  id = "headline-age",
  title = "The headline gives an age that its text does not know",
  why = "Most readers see the headline alone.",
  severity = "warning",
  reads = { "statement", "age" },
  group = {},
  scope = "document",
  false_positives = "A headline on one of two people, whose age the text leaves out.",

  check = function(said, report)
    for head in said:each { kind = "statement" } do
      local word = head.headline and rx.match(head.sentence, form)
      local age = word and of_person(head) and value(word)
      local told_so = not word and head.headline and rx.match(head.sentence, apposed)
      local noun, years = nil, nil
      if not word and head.headline then noun, years = rx.match(head.sentence, opening) end
      told_so = told_so or years
      if told_so then age = tonumber(told_so) end
      local against, other
      for body in age and said:each { kind = "statement" } or function() end do
        if not body.headline then
          for years in rx.each(body.sentence, form) do
            local v = value(years)
            if v == age then return end
            if v and not against and not body.quoted then against, other = body, v end
          end
          for years in rx.each(body.sentence, told) do
            if value(years) == age then return end
          end
          if age and rx.has(body.sentence, tostring(age)) then return end
        end
      end
      if told_so and not against then
        against = only_age(said, noun)
        other = against and against.age.nominal
      end
      if against then
        report { a = head, b = against, message = string.format("aged %d in the headline, %d in the text", age, other),
          why = "the text nowhere gives the headline's age" }
      end
    end
  end,

  flags = { "# Man, 34, held over Osby killing\n\nPolice have arrested a 43-year-old man over the killing in Osby.", "# Eight-year-old wins Osby "
    .. "chess title\n\nAda Brink is the youngest champion of Osby ever. The 13-year-old drew her last game.",
    "# Diver, 29, dies off Osby\n\nPolice named the diver as Karl Otto, 26. Otto had dived there before." },
  silent = {
    "# Diver, 29, dies off Osby\n\nThe diver had gone down with Karl Otto. Karl Otto, 26, swam to the shore.",
    "# Diver, 29, dies off Osby\n\nPolice named the diver as Karl Otto, 29. Otto had dived there before.",
    "# Man, 34, held over Osby killing\n\nPolice have arrested a man over the killing of a 43-year-old woman in Osby. He is 34.",
    "# Eight-year-old wins Osby chess title\n\nAda Brink, 8, is the youngest champion of Osby ever. She beat a 13-year-old.",
    "# Eight-year-old bridge closed in Osby\n\nA 13-year-old was hurt on the bridge of Osby.",
    "# Eight-year-old wins Osby chess title\n\nAda Brink, who turned eight in May, beat the 13-year-old Jon Aldous.",
  },
}
