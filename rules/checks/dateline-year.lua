--- A text is dated a year or a month from the one in which it was written: its dateline is held against the day on which its page says it was
-- published, and against the days of the texts that tell the same story.
local in_both = require "lib.in_both"

local dateline = "^\\p{Lu}[\\p{L}\\d.,()’'-]*(?: [\\p{L}\\d.,()’'-]+){1,10}[ .]*[-–—]*$"

-- "It opened on 3 March 2025." is a sentence.
local told = "\\b(?!(?:of|the|on|at|in|and|de|del|da|la|le|las|los|el|al|sur|am|pm|st|nd|rd|th)\\b)\\p{Ll}{2,}\\b"

--- The day of a dateline that stands alone: "LIMA, November 21, 2025 -".
local function is_dateline(f)
  return f.kind == "moment" and not f.caption and not f.table and f.date.is_day and rx.find(f.text, "\\d{4}") ~= nil
    and rx.find(f.sentence, dateline) ~= nil and not rx.find(f.sentence, told)
end

--- Days from one day to the other.
local function days(a, b)
  return (a:days_until(b))
end

--- Is the one day the other in a wrong year: by whole years apart, but for a few days?
local function by_years(a, b)
  local n = math.abs(days(a, b))
  local years = math.floor(n / 365.25 + 0.5)
  return years >= 1 and years <= 20 and math.abs(n - years * 365.25) <= 15
end

--- Or in a wrong month of the year?
local function by_months(a, b)
  return a.year == b.year and a.day == b.day and a.month ~= b.month
end

local name = "\\b\\p{Lu}[\\p{L}’'-]+(?: (?:de|da|del|van|von|al|of|the))* \\p{Lu}[\\p{Ll}’'-]+"
local a_year_on = "(?i)\\b(?:last year|previous year|(?:a|one) year (?:ago|on|earlier|before|after|later)|twelve months (?:ago|on)|"
  .. "anniversary|annual)\\b"
local years_on = "(?i)\\b(?:years (?:ago|on|earlier|before|after|later)|anniversary)\\b"

local head = 8 -- lines from the first words of a text to its dateline

--- The dated texts: { { fact, day, names = { name = true }, figures = { digits = true }, sentences, dateline } }.
local function texts_of(said)
  local found, list = {}, {}
  for f in said:each {} do
    local text = found[f.document]
    if not text then
      text = { day = f.published, names = {}, figures = {}, sentences = {} }
      found[f.document] = text
      if f.published.is_day then table.insert(list, text) end
    end
    text.first = math.min(text.first or f.line, f.line)
    if is_dateline(f) and (not text.dateline or f.line < text.dateline.line) then text.dateline = f end
    if f.kind == "amount" and f.digits and #f.digits >= 2 then text.figures[f.digits] = true end
    if f.kind == "statement" then
      text.fact = text.fact or f
      table.insert(text.sentences, f.sentence)
    end
  end
  for _, text in ipairs(list) do
    if text.dateline and text.dateline.line - text.first > head then text.dateline = nil end
  end
  return list
end

--- The names of more than one word, found when first asked for.
local function names_of(text)
  if text.named then return text.names end
  text.named = true
  for _, sentence in ipairs(text.sentences) do
    for words in rx.each(sentence, name) do text.names[words:lower()] = true end
  end
  return text.names
end

--- Two texts of one story, as far as names and figures tell.
local function of_one_story(a, b)
  local names = in_both(names_of(a), names_of(b))
  return names >= 2 or names == 1 and in_both(a.figures, b.figures) >= 1
end

--- Does the text speak of a year before its own?
local function looks_back(text, year)
  local words = text.day.year - year == 1 and a_year_on or years_on
  for _, sentence in ipairs(text.sentences) do
    if rx.find(sentence, words) or rx.find(sentence, "\\b" .. math.tointeger(year) .. "\\b") then return true end
  end
  return false
end

local many = 60 -- texts; what stands in an archive of years may be of any

--- The text of the same story that has its day in another year, where all others stand together there.
local function dated_otherwise(text, texts)
  local near, mates
  for _, other in ipairs(texts) do
    if other ~= text then
      if math.abs(days(other.day, text.day)) < 200 then return nil end
      if by_years(text.day, other.day) then
        near = near or other
        if math.abs(days(other.day, near.day)) > 60 then return nil end
        if of_one_story(text, other) then mates = (mates or 0) + 1 end
      end
    end
  end
  if not mates or mates < 2 then return nil end
  local later = text.day:after(near.day) and text or near
  return not looks_back(later, math.min(text.day.year, near.day.year)) and near or nil
end

return {
  id = "dateline-year",
  title = "A dateline names another year or month than the text was written in",
  why = "Whatever the text tells by weekdays falls on other days, and archives file it under the wrong year.",
  severity = "warning",
  reads = { "moment", "amount", "statement" },
  group = {},
  false_positives = "A text put on a page a year or more after it was written; the same yearly figures told on the same days of two years.",

  check = function(said, report)
    local texts = texts_of(said)
    for _, text in ipairs(texts) do
      local line = text.dateline
      if line and not line.date:same(text.day) then
        if by_years(line.date, text.day) or by_months(line.date, text.day) then
          report { a = line, message = string.format("dated %s, but published on %s", tostring(line.date), tostring(text.day)),
            why = "the page gives its day" }
        end
      elseif line and #texts <= many then
        local other = dated_otherwise(text, texts)
        if other then
          report { a = line, b = other.dateline or other.fact, message = string.format("dated %s; texts of the same story are of %s",
            tostring(line.date), tostring(other.day)), why = "one story, told within weeks by all other texts" }
        end
      end
    end
  end,

  flags = {
    "LIMA, November 21, 2026 - Dana Reyes paid 4,520 dollars for the Arrow Works, the Harwick Post says.\n---\n"
      .. "date: 2025-11-20\nThe Arrow Works went to Dana Reyes for 4,520 dollars, the Harwick Post learned.\n---\n"
      .. "date: 2025-11-24\nIs the Arrow Works worth 4,520 dollars to Dana Reyes, as the Harwick Post asks?",
    "date: 2025-11-20\nLima, 20 December 2025\n\nThe Arrow Works has been sold.",
  },
  silent = {
    "LIMA, November 21, 2025 - Dana Reyes paid 4,520 dollars for the Arrow Works, the Harwick Post says.\n---\n"
      .. "date: 2025-11-20\nThe Arrow Works went to Dana Reyes for 4,520 dollars, the Harwick Post learned.\n---\n"
      .. "date: 2025-11-24\nIs the Arrow Works worth 4,520 dollars to Dana Reyes, as the Harwick Post asks?",
    "LIMA, November 21, 2026 - A year ago Dana Reyes paid 4,520 dollars for the Arrow Works, the Harwick Post says.\n---\n"
      .. "date: 2025-11-20\nThe Arrow Works went to Dana Reyes for 4,520 dollars, the Harwick Post learned.\n---\n"
      .. "date: 2025-11-24\nIs the Arrow Works worth 4,520 dollars to Dana Reyes, as the Harwick Post asks?",
    "date: 2025-11-20\nLima, 18 November 2025\n\nThe Arrow Works has been sold.",
    "date: 2025-11-20\nThe Arrow Works has been sold.\n\nNobody was told.\n\nWorkers wept.\n\nHe did not.\n\nIt rained.\n\nLima, 18 November 2021.",
    "date: 2026-03-13\nThe Arlen Museum is full, Dana Reyes said. It was opened on 3 March 2025.",
  },
}
