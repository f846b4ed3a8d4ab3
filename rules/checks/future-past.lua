--- "Will be held" of a day that is past, "was held" of a day to come.

--- The day may be that of another verb: "has resigned and will leave on 31 August", "the concert of 28 June is sold out".
local function looks_ahead(event)
  return rx.find(event.sentence, "(?i)\\b(will|would|shall|is to|are to|was to|were to|due|plan(s|ned)?|scheduled|until|sold out|on sale|"
    .. "tickets?|effective|with effect)\\b|'ll\\b") ~= nil
end

--- "Next year's edition is held from 7 to 10 January": the day is one of that year.
local function of_next_year(event)
  return rx.find(event.sentence, "(?i)\\b(next|following|coming) (year|season|spring|summer|autumn|fall|winter|edition)\\b") ~= nil
    and not rx.find(event.text, "\\b[12]\\d{3}\\b")
end

--- "Took a minute on Monday to sign": the "to" tells what for, not what is to come.
local function is_announced(event)
  return rx.find(event.text, "(?i)\\b(?:will|shall|due|set|scheduled|expected|plan\\w*|hop\\w+|(?:is|are)\\b.{0,20}\\bto)\\b|'ll\\b") ~= nil
end

--- "The final of 2027 will be held on 14 February": the year stands elsewhere in the sentence.
local function of_later_year(event)
  if rx.find(event.text, "(?i)(?:\\d|\\d \\p{L}+|\\p{L}+ \\d{1,2},) 20\\d\\d\\b") then return false end
  for year in rx.each(event.sentence, "\\b(20\\d\\d)\\b") do
    if event.published.year and tonumber(year) > event.published.year then return true end
  end
  return false
end

local month = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|"
  .. "Oct\\.?|Nov\\.?|Dec\\.?)"
local calendar = "(?:\\w+day,? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? " .. month .. "|" .. month .. " \\d{1,2})(?:,? \\d{4})?"
local done = "(?:ed|en|wn|ld|pt|ck|ght|lace|un|an|oors)"

--- "Was opened on 24 May", "On 24 May the bridge was opened": the day is the verb's own, by day and month.
local function is_sure(event)
  if not event.date.is_day or event.modality ~= "asserted" then return false end
  if rx.find(event.text, "(?i)\\b\\w+" .. done .. " on " .. calendar .. "$") then return true end
  local at = rx.has(event.sentence, event.text)
  return at ~= nil and at <= 4 and rx.find(event.text, "(?i)^(?:on )?" .. calendar .. " (?:the|its|a|an) (?:[\\p{L}-]+ ){1,3}(?:was|were) ") ~= nil
end

--- "Will be published on 3 October", in a text of the weeks behind it.
local function is_surely_ahead(event, least)
  return event.date.is_day and event.modality ~= "possible" and least ~= nil and least >= -60
    and rx.find(event.text, "(?i)\\b(?:will|is to|are to|is due to|are due to)\\b (?:be )?\\w+ (?:on )?" .. calendar .. "$") ~= nil
end

--- What the text tells of its own day: its dateline.
local function own_day(said, event)
  for m in said:each { kind = "moment" } do
    if m.date:same(event.published) and m.sentence ~= event.sentence then return m end
  end
end

return {
  id = "future-past",
  title = "An event is told as still to come on a day that is past, or as past on a day to come",
  why = "A text that was not brought up to date, or a wrong date: readers plan by it.",
  severity = "warning",
  reads = { "event", "moment" },
  group = { "document" },
  false_positives = "An older text that is quoted, or told again as it stood.",

  check = function(said, report)
    for e in said:each { kind = "event" } do
      local today = e.published
      if e.date and e.status and today.known and today.is_day and not e.quoted and not e.as_of_inferred then
        local least, most = today:days_until(e.date)
        if e.status == "planned" and e.modality ~= "denied" and most and most < -1 and not of_next_year(e)
          and not of_later_year(e) and is_announced(e) then
          report { a = e, message = string.format("%s is told as still to come, on %s, in a text of %s", e.what, tostring(e.date), tostring(today)),
            why = "the day is before the text's own date", level = not is_surely_ahead(e, least) and "note" or nil }
        elseif e.status == "happened" and e.modality == "asserted" and least and least > 1 and not looks_ahead(e) then
          report { a = e, b = own_day(said, e), level = not is_sure(e) and "note" or nil,
            message = string.format("%s is told as past, on %s, in a text of %s", e.what, tostring(e.date), tostring(today)),
            why = "the day is after the text's own date" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-10\nThe vote will be held on 3 May 2025 in Lisbon.",
    "date: 2025-05-10\nThe Harwick Bridge was opened on 24 May 2025.",
    "date: 2025-05-10\nThe tender for the Harwick Bridge will be published on 3 May, Dana Reyes said.",
  },
  silent = {
    "date: 2026-02-16\nThe final of 2027 will be held in Osby on 14 February.",
    "date: 2025-05-10\nThe vote will be held on 13 May in Lisbon.",
    "date: 2025-05-10\nThe Harwick Bridge was opened on 24 May 2024.",
    "date: 2025-05-10\nThe director has resigned and will leave on 31 August.",
    "date: 2025-05-10\nThe concert, on 28 June, is sold out.",
    "date: 2025-05-10\nFor the concert of 28 May 2025 a song was composed by Dana Reyes.",
    "date: 2025-05-10\nThe vote was to be held on 3 May, but it was put off.",
    "date: 2025-05-10\nThe minister took a minute on 3 May to sign the order.",
    "date: 2025-05-10\nNext year's fair will be held from 3 to 5 May in Lisbon.",
  },
}
