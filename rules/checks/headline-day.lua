--- The headline gives a day that its text never gives, and the text gives another one close by.

local days_apart = require "lib.days_apart"

--- A day of the week or month, not a year or a season.
local function is_day(moment)
  return moment.date.is_day and not moment.quoted and not moment.table
end

local function near(a, b)
  return days_apart.most(a.date, b.date) <= 7
end

--- The text's day whose sentence is most like the headline.
local function counterpart(said, head)
  local best, most
  for body in said:each {} do
    if not body.headline and is_day(body) and near(head, body) and body.modality ~= "possible" then
      local weight = head:likeness(body)
      if not best or weight > most then best, most = body, weight end
    end
  end
  return best
end

--- "Sunday's snow", where the text speaks of the 11th: it is a Sunday too.
local function is_earlier_weekday(head, date)
  local least, most = date:days_until(head.date)
  return least ~= nil and least == most and least % 7 == 0 and math.abs(least) <= 35
end

local function is_told(said, head)
  for body in said:each {} do
    if not body.headline and is_day(body) and is_earlier_weekday(head, body.date) then return true end
    if not body.headline and not body.date:apart(head.date) then return true end
  end
  return false
end

local function is_to_come(f)
  return f.modality == "planned" or f.date:maybe_after(f.published)
end

--- Both to come, or both past; "comes back on Saturday", written that day, is either.
local function comparable(head, body)
  if is_to_come(head) == is_to_come(body) then return true end
  return is_to_come(head) and body.published.known and body.date:same(body.published)
    and rx.find(body.sentence, "(?i)\\b(?:will|comes|starts|begins|opens|reopens|returns|resumes|runs|goes|closes|ends|leaves)\\b") ~= nil
end

--- "In March", "on 14 May": of what is to come, a month or a day of it.
local function is_month_to_come(f)
  local width = f.date.width or 400
  local fits = not f.quoted and not f.table and width <= 31 and (f.date.is_day or width >= 27) and f.published.known
  return fits and (f.date:after(f.published) or f.headline and not f.date.is_day and f.date:maybe_after(f.published))
end

--- Beside names a word must be in both: "to marry in May" is not "is to be sworn in on 14 June".
local function of_one_matter(head, body)
  for word in rx.each(head.sentence, "\\b\\p{Ll}{4,}") do
    if rx.has(body.sentence, rx.match(word, "^(.{3,}?)(?:s|ed|ing)?$")) then return true end
  end
  return false
end

local ends = "(?i)\\b(?:to )?(?:clos(?:es?|ed|ing)|shuts?|ends?|stops?|leaves?|retires?|quits?|runs? out|expires?)\\b"
local starts = "(?i)\\b(?:opens?|re-?opens?|reopening|opening|starts?|begins?|resumes?|returns?)\\b"

--- "To close in May", "opens again in July": the other end of it, or another thing.
local function of_other_end(head, body)
  local x, y = rx.find(head.sentence, ends) ~= nil, rx.find(head.sentence, starts) ~= nil
  return x and not y and rx.find(body.sentence, starts) ~= nil or y and not x and rx.find(body.sentence, ends) ~= nil
end

--- The only time ahead that the text tells, in the sentence that is most like the headline; nil where it tells of several, or of the headline's.
local function other_month(said, head)
  local only, best, most
  for body in said:each {} do
    if not body.headline and body.date:meets(head.date) and not body.date:before(body.published) then return nil end
    if not body.headline and body.quoted and is_to_come(body) then return nil end
    if not body.headline and is_month_to_come(body) and body.modality ~= "possible" then
      if only and not only.date:meets(body.date) then return nil end
      only = only or body
      local weight = head:likeness(body)
      if not best or weight > most then best, most = body, weight end
    end
  end
  return best and most >= 2 and not of_other_end(head, best) and of_one_matter(head, best)
    and days_apart.most(head.date, best.date) <= 200 and best or nil
end

return {
  id = "headline-day",
  title = "The headline gives a day that its text does not know",
  why = "Most readers see the headline alone.",
  severity = "warning",
  reads = "moment",
  group = {},
  scope = "document",
  false_positives = "A headline that reckons a day from the text: a strike of five days from Monday ends on Friday.",

  check = function(said, report)
    for head in said:each {} do
      local weekday = rx.find(head.text, "(?i)(mon|tues|wednes|thurs|fri|satur|sun)day") and not rx.find(head.text, "\\d")
      if head.headline and weekday and is_day(head) and not is_told(said, head)
        and not (head.published.known and not head.published:apart(head.date)) then
        local body = counterpart(said, head)
        if body and comparable(head, body) then
          report { a = head, b = body, message = string.format("%s in the headline, %s in the text", tostring(head.date), tostring(body.date)),
            why = "the text never names the headline's day" }
        end
      end
      local other = head.headline and not weekday and is_month_to_come(head) and other_month(said, head)
      if other then
        report { a = head, b = other, message = string.format("%s in the headline, %s in the text", tostring(head.date), tostring(other.date)),
          why = "the only time to come that the text tells" }
      end
    end
  end,

  flags = {
    "date: 2025-03-07\n# Ferries to sail again from Sunday\n\nThe ferry company comes back to life on Saturday, its manager said.",
    "date: 2025-03-04\n# Osby mill to close in March 2026\n\nThe Arrow mill in Osby will close its gates in May 2026, its owner said on Monday.",
    "date: 2025-03-04\n# Osby bridge to reopen on 14 May\n\nThe Osby bridge will open again on 24 May, the roads agency said.",
  },
  silent = {
    "date: 2025-03-07\n# Ferries to sail again from Sunday\n\nThe ferry company comes back to life on Sunday, and not on Saturday as it had hoped.",
    "date: 2025-03-07\n# Ferries to sail again from Sunday\n\nThe ferry company comes back to life this weekend.",
    "date: 2026-01-19\n# Little is left of Sunday's snow\n\nRain has eaten the snow that fell on 11 January, said Ada Brink on Monday.",
    "date: 2025-11-06\n# Results of the vote of 4 November\n\nPolls closed on Wednesday, 5 November, at eight.",
    "date: 2025-03-09\n# Ferries sail again on Sunday\n\nThe ferry company came back to life today after its crews had walked out on Thursday.",
    "date: 2025-03-04\n# Osby mill to close in May\n\nThe Arrow mill in Osby will close in May. Its owner leaves in June.",
    "date: 2025-03-04\n# Osby mill to close in March 2026\n\nThe Arrow mill in Osby will close in a year. Talks on its houses begin in May.",
    "date: 2025-03-04\n# Osby mill to close in May\n\nThe Arrow mill in Osby will close in two months. It had been shut in March 2020.",
    "date: 2025-03-04\n# Osby bridge to close in May\n\nThe Osby bridge will be closed for two months, and will open again in July 2025.",
    "date: 2025-03-04\n# Reyes to marry in May\n\nDana Reyes of Osby is to be sworn in on 14 June 2025.",
    "date: 2025-03-04\n# Talks on Osby port to resume in May\n\nThe talks broke down. The contract, the matter of the talks, runs out in June 2025.",
  },
}
