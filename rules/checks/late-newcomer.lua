--- "In 1992, as a newcomer to France", where he had lived since 1974; a debut novelist's fourth novel.

--- Whole years from the first day to the second, at least.
local function years(from, to)
  local least = from:days_until(to)
  return least and least // 365
end

--- Of one person by name; or of nobody's name, to the same place.
local function of_one_person(claim, e)
  if claim.person then return e:same(claim, "of", "person") end
  return e:same(claim, "partner", "place")
end

return {
  id = "late-newcomer",
  title = "Somebody is called new where they have long been",
  why = "A word left over from an older text, or a wrong year.",
  severity = "warning",
  reads = { "newcomer", "event", "nth_work" },
  group = { "story" },
  false_positives = "Somebody who left and came back.",

  check = function(said, report)
    for claim in said:each { kind = "newcomer" } do
      for f in said:each {} do
        if f.kind == "event" and f.what == "moving" and claim.date and claim.place and f.date and of_one_person(claim, f)
          and f.modality == "asserted" then
          local since = years(f.date, claim.date)
          if since and since >= 4 then
            report { a = claim, b = f, message = string.format("%s is called new in %s, though there since %s", claim.person or f.of
              or "somebody", tostring(claim.date), tostring(f.date)), why = "same person" }
          end
        elseif f.kind == "nth_work" and claim.trade and f:same(claim, "person") and f.trade == claim.trade and f.nth.low >= 2 and not f.quoted then
          report { a = claim, b = f, message = string.format("%s makes a debut, with the %s %s", claim.person,
            rx.match(f.text, "(\\w+) \\w+$") or "later", f.trade), why = "same person" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-10\nJon Aldous moved to France in 1974, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-11\nJon Aldous wrote it in 1992 as a newcomer to France, Dana Reyes said in Lima.",
    "date: 2025-05-10\nDebut novelist Dana Reyes spoke in Lima.\n---\ndate: 2025-05-11\nDana Reyes's fourth novel is read in Lima.",
  },
  silent = {
    "date: 2025-05-10\nJon Aldous moved to France in 1991, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-11\nJon Aldous wrote it in 1992 as a newcomer to France, Dana Reyes said in Lima.",
    "date: 2025-05-10\nDebut novelist Dana Reyes spoke in Lima.\n---\n"
      .. "date: 2025-05-11\nJon Aldous's fourth novel is read in Lima. Dana Reyes's first novel is read too.",
  },
}
