--- One event, two days.
-- What happens once to one subject has one day: a founding, a birth, a launch.

local events = require "lib.events"
local in_sentence = require "lib.in_sentence"

local post = "\\b(?i:as|becomes?|became|named|appointed|elected) "
  .. "(?:(?i:the|its|an?|his|her|their|new|first|next|interim|acting|s|\\p{Lu}[\\p{L}'’.]*) )*"
  .. "(\\p{Ll}{3,})"

--- Head of the party in December, president of the country in February.
local function two_posts(a, b)
  local left = a.what == "resignation" or a.what == "dismissal"
  if a.what ~= "inauguration" and a.what ~= "appointment" and not left then return false end
  local x, y = rx.match(a.sentence, post), rx.match(b.sentence, post)
  if not x or not y or x == y then return false end
  return not left or not rx.has(a.sentence, y) and not rx.has(b.sentence, x)
end

-- "She was already sentenced in May": to be sentenced again.
local known_before = "(?i)\\b(?:was|were|had|has|have|been|is|are) (?:been )?already\\b|\\balready (?:been |had )?\\p{L}+ed\\b"

--- "On 2 May she won here; on Sunday she won again": one sentence that tells both days knows of two.
local function told_in_one(a, b)
  if events.repeatable(a) and (rx.find(a.sentence, known_before) or rx.find(b.sentence, known_before)) then return true end
  return a:same_document(b) and a.sentence == b.sentence
    or events.repeatable(a) and rx.find(a.sentence .. " " .. b.sentence, "(?i)\\bagain\\b") ~= nil
end

--- "Strike ends, children back on Wednesday": the day is that of the headline's other part.
local function in_two_parts(f)
  return f.headline and rx.find(f.text, "[,;:]") ~= nil
end

local judged = "(?i)\\b(?:convict|charg|indict|acquit|sentenc|jail|arrest|guilty|tried|trial|accus|pleaded|clear)\\w*\\b"
  .. "[^.;]{0,120}\\b(?:in|over|for|of|with|by|about) (?:the )?$"

--- "Was convicted of murder in her brother's death in April": the day of the verdict.
local function of_the_judgment(f)
  return f.what == "death" and rx.find(in_sentence.before(f), judged) ~= nil
end

return {
  id = "event-date",
  title = "One event is told to have happened on two days",
  why = "What happens once has one day; one of the two is wrong.",
  severity = "error",
  reads = "event",
  group = { "what", "of" },
  false_positives = "Two events of one kind that befell one subject within two months.",

  check = function(said, report)
    local first = said:first()
    if not first or not events.once(first.what) then return end
    for a, b in said:pairs() do
      if events.on_two_days(a, b) and events.same_name(a, b) and not events.again(a, b) and not two_posts(a, b)
        and not in_two_parts(a) and not in_two_parts(b) and not told_in_one(a, b)
        and not of_the_judgment(a) and not of_the_judgment(b) then
        report { a = a, b = b, level = events.repeatable(a) and "warning" or "error",
          message = string.format("%s of %s: %s and %s", a.what, a.of, tostring(a.date), tostring(b.date)),
          why = "same event, same subject; it happens once" }
      end
    end
  end,

  flags = {
    "date: 2025-05-02\nThe Harwick Works was founded in 1996.\n---\ndate: 2025-05-03\nThe Harwick Works was founded in 1998.",
    "date: 2025-05-02\nJon Aldous died on 4 April 2020. Dana Reyes wept.\n---\n"
      .. "date: 2025-05-03\nThe death of Jon Aldous on 14 April 2020 shook Dana Reyes.",
    "date: 2025-02-03\nPresident Dana Reyes, who was sworn in on 15 January, spoke first.\n---\n"
      .. "date: 2025-11-03\nSworn in on January 20, Dana Reyes is still new.",
  },
  silent = {
    "date: 2025-05-02\nThe Harwick, 42 metres long, was built in Osby in 1889.\n---\n"
      .. "date: 2025-05-03\nThere was another Harwick, a barque, built in Lima in 1902.",
    "date: 2025-05-02\nThe Harwick Works was founded in 1996.\n---\ndate: 2025-05-03\nThe Harwick Works was founded in March 1996.",
    "date: 2021-07-02\nThe officer was convicted of murder in Jon Aldous's death in April.\n\n"
      .. "Jon Aldous died in May 2020 after the officer held him down.",
    "date: 2025-10-27\nOn 12 September Dana Reyes won in Lima; on Sunday Dana Reyes won again.",
    "date: 2025-05-02\nThe Harwick Works will open on 3 June 2025.\n---\ndate: 2025-06-30\nThe Harwick Works opened on 20 June 2025.",
    "date: 2025-05-02\nDana Reyes was arrested on 4 April 2010.\n---\ndate: 2025-05-03\nDana Reyes was arrested on 2 May 2025.",
    "date: 2025-05-02\nJon Aldous did not die on 4 April 2020.\n---\ndate: 2025-05-03\nJon Aldous died on 14 April 2020.",
    "date: 2025-02-07\nHarwick closed 3 percent lower on Thursday.\n---\ndate: 2025-02-07\nHarwick closed at 41 dollars on Wednesday.",
    "date: 2025-01-24\nJon Aldous was sentenced to 40 years on Wednesday in Osby. Aldous was already sentenced in December to 60 years for fraud.",
  },
}
