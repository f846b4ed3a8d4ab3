--- "In 1992, as a newcomer to France", where he had lived since 1974; a debut novelist's fourth novel.

local days_apart = require "lib.days_apart"

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

local name = "((?:\\p{Lu}[\\p{L}'’-]+ ){0,2}\\p{Lu}[\\p{L}'’-]+)"
local later = "(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,3}(?:nd|rd|th))"
local of_them = "(?:,?(?: who| which)?| )"

-- What somebody is called, and what cannot be told of them beside it; the name stands before it.
local called = {
  { claim = "(?i:\\b(?:defending|reigning) champions?|\\btitle[- ]holders?),? " .. name, against = {
    of_them .. " lost last (?:year|season)['’]s final\\b", of_them .. " (?:came|finished|was|were) (?:second|third|fourth|fifth|"
      .. "runners?-up) last (?:year|season)\\b",
    of_them .. " ha(?:s|ve) never won (?:it|the (?:title|tournament|league|cup|race|championship|event|trophy))\\b" } },
  { claim = "(?i:\\bnewcomers?|\\bnewly promoted|\\bdebutants?),? " .. name, against = {
    ",? (?:are |is )?in (?:their|its|his|her) " .. later .. " (?:season|year) in the (?:league|division|top flight|championship|cup|"
      .. "tournament)\\b" } },
  { claim = "(?i:\\bdebutants?),? " .. name, against = { "['’]s " .. later .. " (?:match|game|cap|start|appearance|international)\\b" } },
  { claim = "(?i:\\bunbeaten),? " .. name, against = {
    of_them .. " (?:lost|were beaten|was beaten) [^.;]{3,40}(?:,? (?:their|its|his|her) (?:only|first|second) (?:defeat|loss)|this season)\\b" } },
}
local no_claim = "(?i)\\b(?:former|not|no longer|if|would|could|women|men|junior|youth|under-\\d+|doubles|indoor|until|previously)\\b"

local function usable(f)
  return not f.quoted and not f.question and not f.corrected and not rx.find(f.sentence, no_claim)
end

--- What the sentence tells against the name as it is called.
local function tells_against(s, who, list)
  local last = rx.match(who, "\\S+$")
  for _, pattern in ipairs(list) do
    if rx.find(s, "\\b\\Q" .. last .. "\\E" .. pattern) then return true end
  end
end

--- "Defending champion X", who came second last year; "newcomers Y", in their ninth season.
local function check_called(said, report)
  local claims = {}
  for f in said:each { kind = "statement" } do
    local may = rx.find(f.sentence, "(?i)\\b(?:champions?|title[- ]holders?|newcomers?|promoted|debutants?|unbeaten)\\b") and usable(f)
    for _, one in ipairs(may and called or {}) do
      local who = rx.match(f.sentence, one.claim)
      if who then table.insert(claims, { fact = f, who = who, against = one.against }) end
    end
  end
  if #claims == 0 then return end
  for f in said:each { kind = "statement" } do
    for _, claim in ipairs(usable(f) and claims or {}) do
      if tells_against(f.sentence, claim.who, claim.against) and days_apart.maybe_within(f, claim.fact, 10) then
        report { a = claim.fact, b = f, message = string.format("what %s is called, and what is told of them", claim.who), why = "one name" }
      end
    end
  end
end

return {
  id = "late-newcomer",
  title = "Somebody is called new where they have long been",
  why = "A word left over from an older text, or a wrong year.",
  severity = "warning",
  reads = { "newcomer", "event", "nth_work", "statement" },
  group = { "story" },
  false_positives = "Somebody who left and came back.",

  check = function(said, report)
    check_called(said, report)
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
    "Defending champions Osby Gulls open on Sunday. Osby Gulls lost last season's final to Velm.",
    "Newcomers Perrin Vale won 2-1. Perrin Vale, in their fourth season in the division, are second.",
    "Debutant Carl Dufour scored for Peru. It was Dufour's 12th match for Peru.",
    "Unbeaten Velm go to Osby on Sunday. Velm lost to Perrin in May, their only defeat.",
  },
  silent = {
    "date: 2025-05-10\nJon Aldous moved to France in 1991, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-11\nJon Aldous wrote it in 1992 as a newcomer to France, Dana Reyes said in Lima.",
    "date: 2025-05-10\nDebut novelist Dana Reyes spoke in Lima.\n---\n"
      .. "date: 2025-05-11\nJon Aldous's fourth novel is read in Lima. Dana Reyes's first novel is read too.",
    "Defending champions Osby Gulls open on Sunday. Velm, who lost last season's final to Osby Gulls, are away.",
    "Newcomers Perrin Vale won 2-1. Osby Gulls, in their fourth season in the division, are second.",
    "Debutant Carl Dufour scored for Peru. It was Bruno Tarn's 12th match for Peru.",
    "Unbeaten Velm go to Osby on Sunday. Velm lost to Perrin last year.",
  },
}
