--- "Two die", and nobody was killed.

--- Some people surely: a count of the story itself, and not one of an older time.
local function is_toll(f)
  return f.kind == "figure" and f.amount.low >= 1 and f.modality == "asserted" and f.part ~= "before" and not f.quoted and not f.corrected
end

--- Told by the text that also gives a toll, the "none" is of another hour or another place.
local function tells_toll(said, document)
  for f in said:each { document = document } do
    if is_toll(f) and not f.headline then return true end
  end
  return false
end

-- "No deaths since the third of May", "nobody else died": none of that time, none beside those.
local limited = "(?i)\\b(?:no|nobody|none|no one|not one|not a single)\\b[^.;]{0,60}\\b(?:since|else|besides|in the (?:past|last))\\b|"
  .. "\\bno (?:new|further|more|other)\\b|\\b(?:no|nobody|none|no one|not one|not a single)\\b[^.;]{0,40}\\b(?:by|until|up to|"
  .. "as of) (?:(?:late|early) )?"
  .. "(?:then|now|noon|midday|midnight|dawn|dusk|nightfall|\\p{L}+day|(?:the|that|this) \\p{L}+|late|early|mid-\\p{L}+)\\b"

--- "Nobody" itself denies, so the modality does not tell.
local function told_now(none)
  return (none.modality == "asserted" or none.modality == "denied") and not rx.find(none.sentence, limited)
    and not rx.find(none.sentence, "(?i)\\b(might|could|would|if|whether|hoped|at first|initially|first reports?|lucky|miracle that|"
      .. "(?:in|of|since) (?:19|20)\\d\\d)\\b")
end

--- A toll may come later: only a "none" of the same day or later speaks against it.
local function later(none, toll)
  if none:same_document(toll) then return true end
  if not none.published.known and not toll.published.known then return true end
  local least, most = toll.published:days_until(none.published)
  return least ~= nil and least >= 0 and most <= 10
end

--- One sort of mishap, by its noun or its verb.
local mishaps = { "\\bfires?\\b|\\bblaze|\\bburn(?:s|ed|t|ing)\\b|\\bflames\\b", "\\bcrash|\\bcollision|\\bcollided", "\\bexplo[ds]|"
  .. "\\bblasts?\\b|\\bblew up\\b",
  "\\bcollaps|\\bcaved? in", "\\bderail", "\\bflood", "quakes?\\b", "\\bavalanche", "\\blandslide", "\\bsank\\b|\\bsinking\\b|\\bcapsiz" }

--- "In that fire" here, and there of a time long gone: "the tent burned down, nobody was hurt".
local function of_one_mishap(toll, none)
  for _, words in ipairs(mishaps) do
    if rx.find(toll.sentence, "(?i)\\b(?:that|the same|this) \\p{L}+") and rx.find(toll.sentence, "(?i)" .. words)
      and rx.find(none.sentence, "(?i)" .. words) then
      return true
    end
  end
  return false
end

--- Both texts came out months after the day of which the "none" is told.
local function looks_back(none, toll)
  local here, there = none.as_of_stated and none.as_of:days_until(none.published), none.as_of_stated and none.as_of:days_until(toll.published)
  return here and there and math.min(here, there) > 60 or false
end

local function of_one_thing(toll, none)
  if toll.headline then return true end
  local weight, share = toll:likeness(none)
  return weight >= 6 and share >= 0.3
end

return {
  id = "toll-or-none",
  title = "People are told to have come to harm, and nobody",
  why = "The first question of every reader has two answers.",
  severity = "warning",
  reads = { "figure", "none" },
  group = { "measure", "story" },
  false_positives = "Two accidents of one story, where neither text says which it means.",

  check = function(said, report)
    for none in said:each { kind = "none" } do
      local open = told_now(none) and not none.quoted and not none.headline and not tells_toll(said, none.document)
      for toll in said:each {} do
        if open and is_toll(toll) and (later(none, toll) and of_one_thing(toll, none)
            or looks_back(none, toll) and of_one_mishap(toll, none)) then
          report { a = toll, b = none, message = string.format("%s: %s, and none", toll.measure, tostring(toll.amount)), why = "same story" }
        end
      end
    end
  end,

  flags = {
    "date: 2026-01-20\nIn December 2023 the generator tent of the Osby camp burned down, nobody was hurt, and all slept in the kitchen.\n---\n"
      .. "date: 2026-01-30\nThe Osby camp had a bad year when the generator burned. Two men were badly injured in that fire.",
    "date: 2025-03-04\nA gondola of the Osby cable car struck a support on Monday, injuring two passengers.\n---\n"
      .. "date: 2025-03-04\nAll who sat in the gondola of the Osby cable car on Monday were brought down safe; no passenger was injured.",
    "# Two die as Osby plane lands in ditch\n\nNobody had believed it. All 40 people aboard survived.",
    "# Osby driver down with cholera\n\nIt was the heat. All the tests came back negative.",
    "date: 2025-03-03\n# Two die as Osby plane lands in ditch\n\nThe plane came from Arlen.\n---\n"
      .. "date: 2025-03-04\nThe Osby plane landed in a ditch. Nobody was killed.",
  },
  silent = {
    "date: 2026-01-20\nIn December 2023 the generator tent of the Osby camp burned down, nobody was hurt, and all slept in the kitchen.\n---\n"
      .. "date: 2026-01-30\nThe Osby camp had a bad year. Two men were badly injured in that avalanche.",
    "date: 2025-03-01\n# Plane crash in Osby kills 63\n\nThe plane crashed in Osby on Friday.\n---\n"
      .. "date: 2025-03-01\nOn Friday a plane crashed in Osby; police said some passengers and crew survived.",
    "# Two die as Osby plane lands in ditch\n\nTwo people were killed in Osby. At the mill nobody was killed.",
    "date: 2025-03-04\n# Two die as Osby plane lands in ditch\n\nThe plane came from Arlen.\n---\n"
      .. "date: 2025-03-03\nThe Osby plane landed in a ditch. Nobody was killed.",
    "# Two hurt as Osby plane lands in ditch\n\nNobody was killed.",
    "# Two die as Osby plane lands in ditch\n\nThe pilot said it might have been that nobody was killed if it had rained.",
    "date: 2025-05-20\nThe fever in Osby has killed nine people since January.\n---\ndate: 2025-05-20\nThe fever in Osby has caused no deaths since "
      .. "the first week of May.",
    "date: 2025-03-04\n# Quake in Osby kills at least 26\n\nAt least 26 people were killed in the quake in Osby.\n---\ndate: "
      .. "2025-03-05\nOsby knows quakes: "
      .. "there was that of 1991, with 6.2 and no deaths, and now this.",
  },
}
