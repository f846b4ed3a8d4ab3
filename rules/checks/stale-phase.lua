--- "New", "early", "newly elected": words that wear out.
local phases = require "lib.phases"

return {
  id = "stale-phase",
  title = "A term is called new or early long after it began",
  why = "A word left over from an older text misdates the story.",
  severity = "warning",
  reads = { "phase", "office", "incumbency" },
  group = { "person" },
  false_positives = "A new office of the same person that no text dates.",
  check = function(said, report)
    for claim in said:each { kind = "phase" } do
      local limit = phases.limit(claim)
      for seat in said:each {} do
        if limit and phases.tells_place(seat) then phases.hold(report, claim, seat, limit) end
      end
    end
  end,

  flags = {
    "date: 2026-01-25\nIt was a significant early push by the Reyes administration.\n\nDana Reyes was sworn in as president on 10 December 2023.",
    "date: 2026-01-25\nIts newly appointed chief executive, Dana Reyes, agreed.\n---\n"
      .. "date: 2026-01-26\nDana Reyes, who has led the bank since 2018, agreed.",
    "date: 2026-01-25\nDana Reyes, the newly elected mayor, agreed. Dana Reyes has been in the job for over four years.",
    "date: 2026-01-25\nDana Reyes, the rookie manager, agreed.\n---\n"
      .. "date: 2026-01-26\nDana Reyes agreed. She has been in charge of the club for eight years.",
    "date: 2026-01-25\nThe freshman senator Dana Reyes agreed.\n---\ndate: 2026-01-26\nDana Reyes, now in her third term, agreed.",
    "date: 2026-01-25\nNewly hired chief executive Dana Reyes agreed.\n---\n"
      .. "date: 2026-01-26\nDana Reyes joined the bank in June 2022 after eleven years in Lima.",
    "date: 2026-01-25\nOsby Rovers have parted with coach Dana Reyes after three years.\n---\n"
      .. "date: 2026-01-26\nDana Reyes, the rookie coach, agreed.",
    "date: 2026-01-25\nHealth Minister Dana Reyes agreed. The newly appointed minister smiled.\n---\n"
      .. "date: 2026-01-26\nDana Reyes smiled. She took office in May 2023.",
    "date: 2026-01-25\nDana Reyes, the firm's newly appointed chief executive, likes Osby.\n---\n"
      .. "date: 2026-01-26\nDana Reyes, President of the Management Board since 2022, likes Osby.",
    "date: 2026-01-25\nOsby is coached by Dana Reyes, newly hired from the men's game.\n---\n"
      .. "date: 2026-01-26\nOsby, from the coast, is coached by Dana Reyes, who came from Lima in the summer of 2023.",
  },
  silent = {
    "date: 2025-11-10\nDr Ada Brink, chief executive of St Osyth's since February 2022, will be chief executive of the new hospital.\n---\n"
      .. "date: 2025-11-12\nAda Brink, the chief executive designate, says the same.",
    "date: 2019-01-25\nOsby Rovers have parted with coach Dana Reyes after three years.\n---\n"
      .. "date: 2015-12-26\nDana Reyes, the newly appointed coach, agreed.",
    "date: 2026-01-25\nDana Reyes left the bank after nine years in Lima.\n---\ndate: 2026-01-26\nDana Reyes, the newly appointed mayor, agreed.",
    "date: 2025-01-25\nThe newly appointed transport minister Dana Reyes spoke.\n---\ndate: 2019-01-25\nDana Reyes, mayor since 2015, spoke.",
    "date: 2024-01-25\nIt was a significant early push by the Reyes administration.\n\nDana Reyes was sworn in as president on 10 December 2023.",
    "date: 2018-03-25\nIts newly appointed chief executive, Dana Reyes, agreed.\n---\n"
      .. "date: 2026-01-26\nDana Reyes, who has led the bank since 2018, agreed.",
    "date: 2026-01-25\nIts newly appointed chief executive, Dana Reyes, agreed. Jon Aldous has led the bank since 2018.",
    "date: 2026-01-25\nDana Reyes, the newly elected mayor, agreed. Dana Reyes was elected to the council in May 2014.",
    "date: 2026-01-25\nThe newly re-elected mayor, Dana Reyes, agreed. Dana Reyes took office in May 2021.",
    "date: 2026-01-25\nNewly appointed chief executive Dana Reyes agreed.\n---\n"
      .. "date: 2026-01-26\nDana Reyes joined the bank in June 2012 as a clerk.",
    "date: 2021-01-25\nThe freshman senator Dana Reyes agreed.\n---\ndate: 2026-01-26\nDana Reyes, now in her second term, agreed.",
    "date: 2026-01-25\nThe newly elected mayor, Dana Reyes, agreed.\n---\n"
      .. "date: 2026-01-26\nDana Reyes had run the harbour since 2018 when she stood for the town hall.",
  },
}
