--- One person, or one company, of two peoples.

--- Countries that speak of one another's people as their own, or that one is a part of.
local related = {
  ["united kingdom"] = { england = true, scotland = true, wales = true, ["northern ireland"] = true, ireland = true },
  china = { ["hong kong"] = true, taiwan = true, macau = true, macao = true },
  russia = { ["soviet union"] = true }, serbia = { yugoslavia = true }, ["united states"] = { ["puerto rico"] = true },
  denmark = { greenland = true, ["faroe islands"] = true }, netherlands = { aruba = true, ["curaçao"] = true },
}

local function kin(a, b)
  return related[a] and related[a][b] or related[b] and related[b][a]
end

--- A person may have two passports, come from one country and play for another.
local two_countries = "(?i)(-born\\b|\\bdual\\b|naturali[sz]ed|\\bdescent\\b|\\bparents\\b|\\broots\\b|\\borigin|\\bpassport|"
  .. "\\bborn\\b(?!,? (?:in |on )?(?:\\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|" -- and not when
  .. "\\bcitizen|\\bgrew up\\b|\\brepresents?\\b|\\bswitched\\b"
  .. "|\\bemigrat|\\bexile|\\bex-|\\bformer|\\bjoint\\b|\\bowned\\b|\\bsubsidiary\\b|\\barm\\b|\\bunit\\b|\\b(Anglo|Franco|Sino|Russo|Italo|"
  .. "Afro|Euro)-|\\p{Lu}\\p{Ll}+-\\p{Lu}\\p{Ll}+(an|ish|ese|ch)\\b)"

-- Within one text more is told of a person: where they live now, for whom they play.
local both_ways = "(?i)\\b(?:now|also|based|since|moved|settled|lives?|lived|living|plays? for|played for|became|once|mother|father|family|wife|"
  .. "husband|grand\\p{L}+|merged|bought|acquired|sold|takeover|owner|parent|division|branch|team|rival|league|club|half)\\b"

local function told(fact)
  return is_country(fact.country) and not fact.quoted and not fact.corrected and not rx.find(fact.sentence, two_countries)
end

--- Does the text tell the other country of the same person too, or of two countries at once?
local function both_told(said, a, b)
  if a:same_document(b) then return a.sentence == b.sentence or rx.find(a.sentence .. b.sentence, both_ways) ~= nil end
  for other in said:each {} do
    if other:same_document(a) and other:same(a, "who") and other:same(b, "country") then return true end
  end
  return false
end

return {
  id = "origin-differs",
  title = "A person or company is told to be of two countries",
  why = "A reader of both texts does not know which.",
  severity = "warning",
  reads = "origin",
  group = { "story" },
  false_positives = "Two passports, where neither text says so; a company with two homes.",

  check = function(said, report)
    for a, b in said:pairs { same = "who" } do
      if a:same(b, "country") == false and told(a) and told(b) and not kin(a.country:lower(), b.country:lower())
        and not both_told(said, a, b) and not both_told(said, b, a) then
        report { a = a, b = b, message = string.format("%s is told to be of %s, and of %s", a.who, a.country, b.country),
          why = "one person, one people, unless a text says otherwise" }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nThe Norwegian skipper Lars Holm won the race off Lima.\n---\n"
      .. "date: 2025-03-01\nLars Holm, a Swedish sailor of 34, was first off Lima.",
    "date: 2025-03-01\nKenya's Daniel Otieno won the Lima marathon.\n---\ndate: 2025-03-02\nDaniel Otieno of Ethiopia took the Lima race.",
    "date: 2025-03-01\nThe yard in Lima was sold to Japanese shipbuilder Hoshimoto Corporation.\n---\n"
      .. "date: 2025-03-01\nHoshimoto Corporation, a Danish conglomerate, takes the Lima yard.",
    "The Polish shipyard Varnek will build the hull. Varnek, a Danish company, has 900 workers.",
  },
  silent = {
    "date: 2025-03-01\nThe Norwegian skipper Lars Holm won the race off Lima.\n---\n"
      .. "date: 2025-03-01\nLars Holm, a Swedish-born sailor, was first off Lima.",
    "date: 2025-03-01\nThe British skipper Lars Holm won the race off Lima.\n---\n"
      .. "date: 2025-03-01\nLars Holm, a Scottish sailor of 34, was first off Lima.",
    "date: 2025-03-01\nThe Norwegian skipper Lars Holm won the race off Lima.\n---\n"
      .. "date: 2025-03-01\nOla Holm, a Swedish sailor of 34, was second off Lima.",
    "date: 2025-03-01\nThe Swedish-Norwegian skipper Lars Holm won the race off Lima.\n---\n"
      .. "date: 2025-03-01\nLars Holm, a Swedish sailor of 34, was first off Lima.",
    "date: 2025-03-01\nBergen's Lars Holm won the race off Lima.\n---\ndate: 2025-03-01\nLars Holm, a Norwegian sailor of 34, was first off Lima.",
    "The Polish shipyard Varnek will build the hull. Varnek, now a Danish company, has 900 workers.",
    "The Polish painter Ada Brink was shown. In 2019 Ada Brink, a Danish citizen and a Danish painter to many, left.",
  },
}
