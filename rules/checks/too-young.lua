--- "Reyes, 34, who graduated in 1999": she was eight then; nobody founds a firm, marries or takes office as a child.

local ages = require "lib.ages"

-- The least age for a deed, and whose it is: the field of the event that names them.
local deeds = {
  founding = { "by", 13 }, graduation = { "of", 12 }, wedding = { "of", 13 }, divorce = { "of", 14 }, appointment = { "of", 14 },
  election = { "of", 16 }, inauguration = { "of", 14 }, retirement = { "of", 14 }, publication = { "by", 7 }, joining = { "of", 4 },
  purchase = { "by", 9 }, opening = { "by", 9 }, discovery = { "by", 4 }, arrest = { "of", 8 }, conviction = { "of", 8 }, sentence = { "of", 8 },
  winning = { "of", 3 }, signing = { "by", 8 }, engagement = { "of", 12 }, resignation = { "of", 14 },
}

-- A corps is joined by the grown.
local corps = "(?i)\\b(?:police|army|navy|air force|force|forces|marines|fire brigade|fire service|coastguard|firm|company|bank|newspaper|"
  .. "civil service|diplomatic service|foreign service|ministry|faculty|bar|cabinet|parliament|board|law firm|hospital|airline)\\b"

-- Crowns come to children, and a firm may bear an ancestor's name.
local excuse = "(?i)\\b(?:kings?|queens?|prince|princess|throne|crown\\w*|monarch|emperor|empress|sultan|emir|lama|pharaoh|tsar|regent|prodigy|"
  .. "grand(?:father|mother)|great-grand\\w+|ancestors?|forebears?|namesakes?|generations?|father|mother|parents|family|child stars?|"
  .. "reincarnat\\w*|whose|schools?|academy|youth|juniors?|under-\\d+)\\b"

--- Asserted of a person by name, in the article's own words.
local function told(f, field)
  return f.modality == "asserted" and not f.quoted and not f.corrected and f[field] ~= nil
end

local recent = "(?i)\\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last night|this (?:week|month))\\b"

--- What tells when somebody was born, for sure: a birth, an age of today, an age in a year.
local function tells_birth(f)
  if not told(f, "of") then return false end
  if f.kind == "event" then return f.what == "birth" and f.date ~= nil and f.status ~= "planned" end
  if f.kind == "age_then" then return f.year ~= nil and f.age.exact end
  if f.kind ~= "age" or not f.person or not f.age or not f.age.exact or not f.published.known then return false end
  return f.told == "now" or f.told == "death" and rx.find(f.sentence, recent) ~= nil
end

--- The field that names who did it, and the least age for it; nil where the fact is no such deed.
local function deed_of(f)
  local row = f.kind == "event" and f.date and f.status == "happened" and deeds[f.what]
  if not row or not told(f, row[1]) or f:inherited "date" or rx.find(f.sentence, excuse) then return nil end
  return row[1], f.what == "joining" and rx.find(f.text, corps) and 13 or row[2]
end

--- How old they were at most on the day of the deed; nil where it is not told.
local function age_at(deed, birth)
  local least, most = (date "2000-01-01"):days_until(deed.date)
  local first = ages.born(birth, deed)
  return most and first and most / 365.25 - first
end

--- "Born in 1970, she wrote it in 1974" in one clause is told of herself; a guessed "he" far away may be another.
local function sure(deed, field, birth)
  return not (deed:inherited(field) and not deed:same_document(birth)) and not (birth:inherited "of" and deed:inherited(field)
    and deed.line ~= birth.line)
end

return {
  id = "too-young",
  title = "Somebody was a child, or not born, when they did what only the grown do",
  why = "The year of the deed less the year of birth is the age.",
  severity = "warning",
  reads = { "event", "age", "age_then" },
  group = { "story" },
  false_positives = "A grandparent of the same name, whom the text does not tell apart.",

  check = function(said, report)
    local births, deeds_told = {}, {}
    for f in said:each {} do
      if tells_birth(f) then table.insert(births, f) end
      local field, least = deed_of(f)
      if field then table.insert(deeds_told, { fact = f, field = field, least = least }) end
    end
    for _, birth in ipairs(births) do
      for _, deed in ipairs(deeds_told) do
        local f = deed.fact
        local age = birth:same(f, "of", deed.field) and sure(f, deed.field, birth) and age_at(f, birth)
        -- long before the birth it was a forebear
        if age and age < deed.least and age > -25 then
          report { a = f, b = birth, why = "the one day less the other", message = string.format("%s in %s, when %s was %s", f.what,
            tostring(f.date), birth.of, age < 0 and "not born" or "at most " .. math.floor(age)) }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes, 34, leads the choir. She graduated from Lima in 1999.",
    "date: 2025-03-01\nArrow Mills was founded by Jon Aldous in 1996. Aldous, 36, sold it in May.",
    "date: 2025-03-01\nThe poet Dana Reyes, born in 1970, published a first book in 1974.",
    "date: 2025-03-01\nDana Reyes was born in 1981.\n---\ndate: 2025-03-01\nDana Reyes married Jon Aldous in 1988.",
    "date: 2025-03-01\nMaria Lund joined the police in 2003. Maria Lund, 27, ran the marathon.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes, 34, leads the choir. She graduated from Lima in 2013.",
    "date: 2025-03-01\nArrow Mills was founded by Jon Aldous in 1896. Jon Aldous, 36, is the fourth of that name.",
    "date: 2025-03-01\nThe violinist Dana Reyes, born in 1970, won her first prize in 1978.",
    "date: 2025-03-01\nMaria Lund joined the ski club in 2003. Maria Lund, 27, won the race.",
    "date: 2025-03-01\nKing Jon Aldous, born in 1935, was crowned in 1939.",
    "date: 2025-03-01\nDana Reyes, 34, leads the choir. Her mother graduated from Lima in 1979, and her brother married in 1999.",
  },
}
