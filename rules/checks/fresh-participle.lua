--- "The newly listed company", which has been listed since 2016: whatever was done to it, by the same word, and long ago.

local gather = require "lib.gather"
local in_sentence = require "lib.in_sentence"

local long = 1000 -- days after which nobody calls it new

local newly = "(?i)\\b(?:the|its|their|his|her|this|that) (?:newly|freshly|recently|just)[- ](\\p{Ll}{3,}(?:ed|en|wn|nt|lt|ld|ht|ut)) "
  .. "((?:[\\p{Ll}-]+ ?){1,3})"

-- What is done again every few years.
local recurring = "^(?:re.*|married|divorced|painted|repaired|elected|named|ordered|published|updated|amended|crowned|signed|issued|released|"
  .. "announced|discovered|found|made|built|opened|created)$"

-- Done more than once, or to another one.
local again = "(?i)\\b(?:again|first|second|third|once|twice|another|other|others|former|previous\\w*|old|earlier|later|original\\w*|then|since then|"
  .. "before|each|every|new|newer|anniversary|would|if)\\b"

local short = "^(?:and|for|the|has|had|was|are|who|that|with|from|this|they|will|have|were|been|said)$"

--- { word, nouns }: what was newly done, and the words behind it of which one is what it was done to; nil where nothing is.
local function claim_of(f)
  if f.quoted or f.corrected or f.headline then return nil end
  local word, behind = rx.match(f.sentence, newly)
  if not word or rx.find(word:lower(), recurring) then return nil end
  local nouns = {}
  for noun in rx.each(behind, "\\p{Ll}{3,}") do
    if not rx.find(noun, short) then table.insert(nouns, noun) end
  end
  return #nouns > 0 and { fact = f, word = word:lower(), nouns = nouns } or nil
end

--- Does the clause before the day tell that it was done to one of the nouns?
local function tells(claim, f)
  local before = in_sentence.before(f)
  local word = "\\Q" .. claim.word .. "\\E"
  local dated = "(?i)\\b" .. word .. "\\b[^.;:]{0,50}\\b(?:since|in|on) (?:early |late |the (?:spring|summer|autumn) of )?$"
  if not rx.find(before, dated) then return false end
  for _, noun in ipairs(claim.nouns) do
    local the = "(?i)\\b(?:the|its|their|his|her|this) (?:[\\p{Ll}-]+ )?\\Q" .. noun .. "\\E"
    if rx.find(before, the .. ",? (?:which |who )?(?:has been|have been|had been|was|were|is|are) (?:\\p{Ll}+ )?" .. word .. "\\b")
      or rx.find(before, "(?i)\\b" .. word .. " (?:the|its|their) (?:[\\p{Ll}-]+ )?\\Q" .. noun .. "\\E\\b") then return true end
  end
  return false
end

return {
  id = "fresh-participle",
  title = "Something is called newly done that was done years ago",
  why = "A word left over from an older text misdates the story.",
  severity = "warning",
  reads = { "statement", "moment" },
  group = { "story" },
  false_positives = "What was done once more, where no text says so.",

  check = function(said, report)
    local claims = {}
    for f in said:each { kind = "statement" } do
      local claim = rx.find(f.sentence, "(?i)\\b(?:newly|freshly|recently|just)[- ]\\p{Ll}") and claim_of(f)
      if claim and f.published.known then table.insert(claims, claim) end
    end
    for _, claim in ipairs(claims) do
      local days = gather.by(said, { kind = "moment" }, function(f)
        return f.date.known and f.sentence ~= claim.fact.sentence and tells(claim, f) and "told" or nil
      end)
      local list = days[1] or {}
      local old = list[1]
      for _, f in ipairs(list) do
        local least = f.date:days_until(claim.fact.published)
        if not least or least < long or rx.find(f.sentence, again) or f.quoted then old = nil end
      end
      if old then
        report { a = claim.fact, b = old, message = string.format("newly %s, and %s in %s", claim.word, claim.word, tostring(old.date)),
          why = "one story, the same word of the same thing" }
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nThe newly listed company made a loss, Dana Reyes of Osby said in Lima.\n---\n"
      .. "date: 2025-05-21\nIn Lima, Dana Reyes of Osby wept. The company has been listed on the exchange since March 2016.",
    "date: 2025-05-20\nThe newly acquired painting hangs in the hall, Dana Reyes of Osby said in Lima.\n---\n"
      .. "date: 2025-05-21\nIn Lima, Dana Reyes of Osby wept. The museum acquired the painting in 1998.",
  },
  silent = {
    "date: 2025-05-20\nThe newly listed company made a loss, Dana Reyes of Osby said in Lima.\n---\n"
      .. "date: 2025-05-21\nIn Lima, Dana Reyes of Osby wept. The company has been listed on the exchange since March 2025.",
    "date: 2025-05-20\nThe newly listed company made a loss, Dana Reyes of Osby said in Lima.\n---\n"
      .. "date: 2025-05-21\nIn Lima, Dana Reyes of Osby wept. The company's rival has been listed on the exchange since March 2016.",
    "date: 2025-05-20\nThe newly renovated hall is full, Dana Reyes of Osby said in Lima.\n---\n"
      .. "date: 2025-05-21\nIn Lima, Dana Reyes of Osby wept. The hall was renovated in 1998.",
    "date: 2025-05-20\nThe newly acquired painting hangs in the hall, Dana Reyes of Osby said in Lima.\n---\n"
      .. "date: 2025-05-21\nIn Lima, Dana Reyes of Osby wept. The museum first acquired the painting in 1998.",
  },
}
