--- One event of a story, two days: "the bridge opened", "the ordinance was signed".
-- Without a name, one word within one story has to do, or two of one class ("the deal", "the takeover"); so this is softer than event-date.

local contrasted = require "lib.contrasted"
local days_apart = require "lib.days_apart"
local events = require "lib.events"
local memo = require "lib.memo"

--- How the two are known to be one: by the same word, by words of one class, or because a story has one such event.
local function is_one(a, b)
  if events.same_thing(a, b) then return "by the same word" end
  if events.alike(a, b) or events.only_one(a, b) then return "as the story has it" end
end

--- Several subjects of one such event in a story: nobody can tell which is meant.
local function is_crowded(said, names, name)
  local seen
  for e in said:each {} do
    if e.of and e.date and names(e) == name then
      if seen and not seen:same(e, "of") then return true end
      seen = seen or e
    end
  end
  return false
end

local many = "(?i)\\b(two|three|four|five|six|seven|eight|nine|ten|several|many|dozens|\\d+) (?:\\p{L}+ ){0,2}$"

--- "Two trawlers sank", "three boats sank": how many, right before what it befell.
local function how_many(e)
  local at = e.thing and rx.find(e.sentence, "(?i)\\b\\Q" .. e.thing .. "\\E")
  return at and (rx.match(e.sentence:sub(1, at - 1), many) or ""):lower() or ""
end

--- Things of one class, of which the one befell more of them, or long before the other.
local function of_two_times(a, b, how)
  return how ~= "by the same word" and (how_many(a) ~= how_many(b) or (events.gap(a, b) or 0) > 3650)
end

local counted = "(?i)\\b(?:climb(?:s|ed)|r[io]se|risen|rises|reach(?:es|ed)|stood|stands|increas(?:es|ed)|jump(?:s|ed)|gr[eo]w|hit|pass(?:es|ed)|"
  .. "topp?(?:s|ed)|mount(?:s|ed)|fell|dropp?ed)\\b[^.;]*$"

--- "The toll of the collapse climbed to 142 on Monday": the day of the count.
local function is_of_the_count(e)
  return rx.find(e.text, counted) ~= nil and rx.find(e.sentence, "(?i)\\b(?:toll|number|count|tally|total|deaths|dead|cases|casualties)\\b") ~= nil
end

--- "The strongest in the last 30 years": a stretch to compare with.
local function is_of_years(e)
  return rx.find(e.sentence, "(?i)\\b(?:last|past|in|for|over|more than) (?:\\d+|\\p{L}+) (?:years|decades|months)\\b") ~= nil
    and e.date.known and (e.date.width or 0) > 366
end

--- Two votes, weeks apart.
local function each_its_own(a, b)
  return events.repeatable(a) and a.date.known and b.date.known and (events.gap(a, b) or 0) >= 5 and days_apart.each_its_news(a, b)
end

-- Made as often as there is news.
local often = { announcement = true, publication = true, declaration = true }

local function subject(a, b)
  return a.of or b.of or (a.thing and "the " .. a.thing) or (b.thing and "the " .. b.thing) or "the story"
end

return {
  id = "event-date-story",
  title = "An event of one story is told to have happened on two days",
  why = "What happens once has one day; one of the two is wrong.",
  severity = "warning",
  reads = "event",
  group = { "story" },
  false_positives = "Two bridges, two laws in one story, each told as \"the\".",

  check = function(said, report)
    local names = memo(events.name)
    local function told_once(e)
      return e.date and not is_of_years(e) and events.once(names(e)) and events.told(e) and not is_of_the_count(e)
        and not often[e.what] and names(e)
    end
    for a, b in said:pairs { key = told_once } do
      if not (a.of and b.of) and a.sentence ~= b.sentence and events.on_two_days(a, b) and not events.again(a, b)
        and not each_its_own(a, b) and not contrasted(a.sentence, b.sentence) then
        local name, how = names(a), is_one(a, b)
        local open = how and (of_two_times(a, b, how) or events.tells_of_another(a) or events.tells_of_another(b)
          or (how ~= "by the same word" and is_crowded(said, names, name)))
        if how and not open then
          report { a = a, b = b, message = string.format("%s of %s: %s and %s", name, subject(a, b), tostring(a.date), tostring(b.date)),
            why = "same event, " .. how .. "; it happens once" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-02\nThe bridge, opened in 1958, is old, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-03\nThe bridge was opened in 1985, Dana Reyes said in Lima.",
    "date: 2025-05-02\nMayor Dana Reyes signed the ordinance on 1 May in Lisbon.\n---\n"
      .. "date: 2025-05-03\nMayor Dana Reyes was in Lisbon. The ordinance was signed on 30 April.",
    "date: 2025-05-03\nA satellite that will watch the seas was launched on Thursday, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-04\nOn 28 April a rocket put Andes-2 into orbit. Dana Reyes is glad in Lima.",
    "date: 2025-05-03\nSince ground was broken in May 2016, the tunnel has cost Lima dear, Dana Reyes said.\n---\n"
      .. "date: 2025-05-04\nConstruction of the tunnel began in March 2018, Dana Reyes said in Lima.",
    "date: 2025-05-03\nThe museum closed on 3 September 2018, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-04\nWhen the house was shut to the public in the autumn of 2016, Dana Reyes left Lima.",
    "date: 2025-05-06\nDana Reyes of Lima opened the new clinic at Osby on Monday, a year later than planned.\n---\n"
      .. "date: 2025-05-07\nOsby's new clinic was opened on Sunday by Dana Reyes of Lima.",
  },
  silent = {
    "date: 2025-02-03\nTwo trawlers sank off Lima on Monday, Dana Reyes said.\n---\n"
      .. "date: 2025-02-06\nIn 1962 three boats sank in one night, not two, Dana Reyes said in Lima.",
    "date: 2025-02-03\nThe ferry sank off Lima on Monday, Dana Reyes said.\n---\n"
      .. "date: 2025-02-06\nIn 1962 a boat of her grandfather sank, Dana Reyes said in Lima.",
    "date: 2025-05-24\nOn Thursday it was fifteen against the merger, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-30\nIn March her casting vote killed the merger, Dana Reyes said in Lima.",
    "date: 2025-05-24\nOn 3 April we talked of the burial, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-30\nIn March her council opposed the burial, Dana Reyes said in Lima.",
    "date: 2025-05-02\nThe bridge, opened in 1931, is old, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-03\nThe bridge was opened in 1985, Dana Reyes said in Lima.",
    "date: 2025-05-02\nMayor Dana Reyes signed the ordinance on 1 May in Lisbon.\n---\n"
      .. "date: 2025-05-03\nMayor Dana Reyes was in Lisbon. An ordinance was signed on 30 April.",
    "date: 2025-05-02\nMayor Dana Reyes signed the ordinance on 1 May in Lisbon.\n---\n"
      .. "date: 2025-05-03\nMayor Jon Aldous was in Lima. The ordinance was signed on 30 April.",
    "date: 2025-05-03\nA satellite was launched on Thursday, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-04\nThe launch of Andes-2 on 28 April was called off at the first attempt. Dana Reyes is glad in Lima.",
    "date: 2025-05-03\nA satellite was launched on Thursday, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-04\nOn 28 March 2019 a rocket put Andes-1 into orbit. Dana Reyes is glad in Lima.",
    "date: 2025-05-03\nA satellite was launched on Thursday, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-04\nOn Thursday a rocket put Andes-2 into orbit. Dana Reyes is glad in Lima.",
    "date: 2025-05-20\nThe committee approved the plan on 3 March, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe board approved the plan on 9 March, Dana Reyes said in Lima.",
    "date: 2025-05-20\nThe first phase opened on 3 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe second phase opened on 10 May, Dana Reyes said in Lima.",
    "date: 2025-02-03\nThe toll of the bridge collapse in Osby climbed to 142 on Monday, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe bridge in Osby collapsed on Sunday, Dana Reyes said.",
    "date: 2025-03-26\nThe head of the Osby canal announced on 25 March that the ship is stuck, Dana Reyes said.\n---\n"
      .. "date: 2025-03-29\nThe head of the Osby canal announced on 28 March that work goes on, Dana Reyes said.",
    "date: 2025-10-24\nThe drivers of the Arrow works in Osby voted on October 23 on the contract of the Arrow works.\n---\n"
      .. "date: 2025-11-05\nThe drivers of the Arrow works in Osby voted on November 3 on the contract of the Arrow works.",
    "date: 2025-05-02\nThe ban on cars starts on 1 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-02\nThe ban on lorries starts on 1 July, Dana Reyes said in Lima.",
    "date: 2025-05-02\nThe men's race starts on 4 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-02\nThe women's race starts on 5 June, Dana Reyes said in Lima.",
    "date: 2026-03-11\nThe old library in Osby, built in 1911, will be pulled down in June. The council will sell the site for 2 "
      .. "million.\n---\n"
      .. "date: 2026-03-12\nThe new library in Osby, built in 2024 for 18 million, has 90,000 books. It opens at nine. The council keeps the "
      .. "garden.",
  },
}
