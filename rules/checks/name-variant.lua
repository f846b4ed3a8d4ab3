--- One person, spelled in two ways: a letter more, two letters swapped, another ending.

local name_variants = require "lib.name_variants"

return {
  id = "name-variant",
  title = "One person is spelled in two ways",
  why = "One of the spellings is wrong, and a reader may take them for two people.",
  severity = "error",
  reads = "name",
  group = { "shared", "story" },
  false_positives = "Two people of nearly the same name in one story.",

  check = function(said, report)
    for a, b in said:pairs() do
      local level, role = name_variants.level(said, a, b)
      if level then
        report { a = a, b = b, level = level, message = string.format("%s and %s seem to be one person", a.name, b.name),
          why = role and "both are called " .. role or "same story, nearly the same name" }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay with Karl Tellez, the pilot.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay with Karl Teles, the pilot.",
    "date: 2025-03-01\nHarbour master Dana Fenwick met Jon Aldous at Perrin Quay.\n---\n"
      .. "date: 2025-03-02\nDana Fenwcik, the harbour master, met Jon Aldous at Perrin Quay.",
    "date: 2025-03-01\nMayor Dana Kettner met Jon Aldous at Perrin Quay.\n---\ndate: 2025-03-02\nJon Aldous told Dana Ketner about Perrin Quay.",
    "date: 2025-03-01\nJon Aldous met Carol Fenwick at Perrin Quay.\n---\ndate: 2025-03-02\nCarole Fenwick told Jon Aldous about Perrin Quay.",
  },
  silent = {
    "date: 2025-03-01\nMayor Dana Muller met Jon Aldous at Perrin Quay.\n---\ndate: 2025-03-02\nDana Mueller, the mayor, met Jon Aldous at the quay.",
    "date: 2025-03-01\nMayor Dana Fenwick met Jon Aldous at Perrin Quay.\n---\ndate: 2025-03-02\nJon Aldous told Dana Fenwiçk about Perrin Quay.",
    "date: 2025-03-01\nMayor Dana Fenwick met Jon Aldous at Perrin Quay.\n---\n"
      .. "date: 2025-03-02\nJon Aldous told Diana Harlow about Perrin Quay. The mayor, D. Fenwik, left.",
    "date: 2025-03-01\nMayor Dana Fenwick met Dana Fenwik, her cousin, at Perrin Quay.\n---\n"
      .. "date: 2025-03-02\nDana Fenwik spoke to Jon Aldous at Perrin Quay.",
    "date: 2025-03-01\nActor Mario Fenwick met Jon Aldous at Perrin Quay.\n---\ndate: 2025-03-02\nActor Maria Fenwick met Jon Aldous at Perrin Quay.",
    "date: 2025-03-01\nJon Aldous met Dana Fenwick, chief executive of Perrin Quay.\n---\n"
      .. "date: 2025-03-02\nJon Aldous met Perrin Quay's finance chief, Dana Fenwikk.",
    "date: 2025-03-01\nDana Fenwick, who has run Perrin Quay, met Jon Aldous.\n---\n"
      .. "date: 2025-03-02\nJon Aldous told Dana Fenwicke, with an e, and the head of Perrin Quay is Dana Fenwick, without.",
    "date: 2025-03-01\nJon Aldous met Leon Fenwick at Perrin Quay.\n---\ndate: 2025-03-02\nLeonie Fenwick told Jon Aldous about Perrin Quay.",
  },
}
