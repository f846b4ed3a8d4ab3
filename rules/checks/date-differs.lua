--- Two texts of one story give two dates for one thing, whatever it is: told by the words that both clauses share, how rare they are in the
-- story, a deed or a number in both, and that neither text tells the other's date in like words (lib/date_partners.lua).
local bodies = require "lib.bodies"
local contrasted = require "lib.contrasted"
local days_apart = require "lib.days_apart"
local events = require "lib.events"
local numbered = require "lib.numbered"
local partners = require "lib.date_partners"
local two_goals = require "lib.two_goals"

--- "The second reading", "moved to": the words tell themselves why the date is another.
local function of_another(entry)
  return events.tells_of_another { text = entry.clause, sentence = entry.fact.sentence }
end

local function excused(a, b)
  return days_apart.each_its_news(a.fact, b.fact) or numbered.of_two(a.fact.sentence, b.fact.sentence) or numbered.in_row(a.clause, b.clause)
    or two_goals(a.clause, b.clause, a.fact.sentence, b.fact.sentence) or contrasted(a.clause, b.clause) or bodies.differ(a.fact.sentence,
      b.fact.sentence) or of_another(a)
      or of_another(b)
end

local enough, plenty = 2.5, 3.2 -- between them it is a note, if the dates, and the texts, lie near each other
local near = 400

--- Years apart they are soon of two things.
local function is_far(pair)
  local least, most = pair.a.fact.date:days_until(pair.b.fact.date)
  return pair.points < plenty and (math.max(least or 0, -(most or 0)) > near or not days_apart.maybe_within(pair.a.fact, pair.b.fact, 60))
end

return {
  id = "date-differs",
  title = "Two texts give two dates for one thing",
  why = "It has one date; a reader of both texts cannot tell which holds.",
  severity = "warning",
  reads = { "moment", "statement" },
  group = { "story" },
  false_positives = "Two things of one sort told in like words, each by one text alone.",

  check = function(said, report)
    for _, pair in ipairs(partners.find(said, enough)) do
      local a, b = pair.a, pair.b
      if not is_far(pair) and not excused(a, b) then
        report { a = a.fact, b = b.fact, message = string.format("%s, and %s", tostring(a.fact.date), tostring(b.fact.date)),
          why = "told in like words; neither text tells the other date",
          level = (pair.points < plenty or not days_apart.maybe_within(a.fact, b.fact, 60)) and "note" or nil }
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nVessels of the Arrow fleet longer than 24 metres must carry cameras from July 1.\n---\n"
      .. "date: 2025-05-20\nCameras become compulsory in Peru's Arrow fleet on vessels above 24 metres on 1 September 2025.",
    "date: 2025-05-20\nThe Arrow Fund, a buyout firm, offered $44 a share for Peru's Harwick Works in February.\n---\n"
      .. "date: 2025-05-21\n$44 a share is what the Arrow Fund bid in April for the Harwick Works of Peru.",
    "date: 2025-05-20\nDana Reyes was arrested on 17 January at a service station of Peru's Arrow Road.\n---\n"
      .. "date: 2025-05-21\n22 January: Dana Reyes is arrested at a service station of the Arrow Road in Peru.",
  },
  silent = {
    "date: 2025-02-04\nDana Reyes said that the Arrow crews of Peru sifted the rubble of the tower in Osby on Monday.\n---\n"
      .. "date: 2025-02-04\nDana Reyes said that the Arrow crews of Peru today sifted the rubble of the tower in Osby.",
    "date: 2025-02-03\nA plane of the Arrow airline of Peru crashed at Osby on Sunday.\n---\n"
      .. "date: 2025-02-03\nAfter the crash of a plane at Osby, the Arrow airline of Peru cancelled its flights for February 3.",
    "date: 2025-03-02\nThe Arrow trial of banker Dana Reyes opens in Lima on 9 March.\n---\n"
      .. "date: 2025-03-03\nThe Arrow trial of banker Dana Reyes is expected to end in Lima on 20 June.",
    "date: 2025-05-20\nVessels of the Arrow fleet longer than 24 metres must carry cameras from July 1.\n---\n"
      .. "date: 2025-05-20\nCameras become compulsory in Peru's Arrow fleet on vessels above 24 metres on 1 July 2025.",
    "date: 2025-05-20\nThe judge had ordered the recount of Peru's Arrow ballots on 3 May.\n---\n"
      .. "date: 2025-05-21\nThe recount of Peru's Arrow ballots, ordered by the judge, was held on 8 May.",
    "date: 2025-10-20\nIn a ballot of the Arrow nurses of Peru that closed on Sept. 22, most were for a strike.\n---\n"
      .. "date: 2025-10-21\nIt will be put to the Arrow nurses of Peru in a ballot that closes on 14 November.",
    "date: 2025-05-20\nPeru suspends the levy on Arrow tea for 180 days from November 15.\n---\n"
      .. "date: 2025-05-20\nPeru suspends the levy on Arrow tea imposed with effect from 1 August.",
    "date: 2025-05-20\nDana Reyes set the Arrow women's record of 2:22:30 in 2018 in Peru.\n---\n"
      .. "date: 2025-05-20\nJon Aldous set the Arrow men's record of 2:05:58 in 2019 in Peru.",
    "date: 2025-05-19\nThe Arrow of Peru play the Harwick Rovers in the cup final of Lima on Saturday.\n---\n"
      .. "date: 2025-05-25\nThe Harwick Rovers beat the Arrow of Peru in the cup final of Lima on Saturday.",
    "date: 2025-05-20\nDana Reyes of Peru won the Arrow prize on Saturday, beating Jon Aldous.\n---\n"
      .. "date: 2025-05-28\nDana Reyes of Peru won the Arrow prize again on Sunday, beating Jon Aldous.",
    "date: 2025-06-02\nA hoard of 812 silver coins went on show at the Arrow Museum of Peru on Monday.\n---\n"
      .. "date: 2025-06-03\nPeople queued round the Arrow Museum of Peru on Tuesday to see the hoard of 812 silver coins.",
    "date: 2025-06-10\nThe Arrow airline of Peru cancelled 86 flights on Friday.\n---\n"
      .. "date: 2025-06-10\nOn Saturday 40 flights of the Arrow airline of Peru were cancelled.",
    "date: 2025-06-03\nThe search for the Arrow of Peru went on south of Lima on Monday.\n---\n"
      .. "date: 2025-06-04\nThe search for the Arrow of Peru moved north of Lima on Tuesday.",
    "PUERTO ARROW, Peru, 4 October 2025 - The Arrow choir sang for Dana Reyes.\n---\n"
      .. "PUERTO ARROW, Peru, 6 October 2025 - Dana Reyes thanked the Arrow choir.",
    "date: 2025-02-03\nThe officers of Osby lost their posts on January 21 for what they did when Jon Aldous of Lima was arrested.\n---\n"
      .. "date: 2025-02-03\nThe officers of Osby stood before a judge on January 28 for what they did when Jon Aldous of Lima was arrested.",
    "date: 2025-02-03\nJon Aldous of Osby died in a clinic four nights after his arrest on January 12.\n---\n"
      .. "date: 2025-02-03\nJon Aldous of Osby died in a clinic four nights later, on January 16.",
    "date: 2025-12-20\nWhen the explosion tore through the Arlen mine at 3.44pm on November 19, Dana Reyes was at home in Osby.\n---\n"
      .. "date: 2025-12-21\nDana Reyes of Osby said a third explosion shook the Arlen mine on 26 November, and a fourth explosion occurred "
      .. "just before 2 pm on 28 November.",
    "date: 2026-03-10\nThe ministers Ada Brink and Jon Aldous met in Osby on Monday.\n---\n"
      .. "date: 2026-03-11\nThe ministers Ada Brink and Jon Aldous did not meet in Osby on Tuesday; they spoke by telephone.",
    "date: 2026-03-10\nAda Brink wore a red dress at the gala in Velm on Saturday.\n---\n"
      .. "date: 2026-03-11\nAda Brink wore a white dress at the church in Velm on Sunday.",
  },
}
