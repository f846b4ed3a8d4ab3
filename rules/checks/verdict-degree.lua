--- "Guilty of murder in the first degree" here, "in the second degree" there; murder here, manslaughter there: one verdict, two crimes.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local outcomes = require "lib.outcomes"

local degrees = { first = 1, second = 2, third = 3, ["1st"] = 1, ["2nd"] = 2, ["3rd"] = 3 }
local crime = "(murder|manslaughter|homicide|assault|arson|burglary|robbery|rape|sexual assault|kidnapping|theft|larceny)"
local guilty = "(?i)\\b(?:found guilty|convicted|guilty verdict|guilty|convicts?|conviction|verdict)(?: [^,;.]{0,40}?)? (?:of|for|"
  .. "on)(?: a (?:single )?charge of| one count of| a count of)? "

--- Tells of other counts, trials, or crimes only tried or wished.
local other = "(?i)\\b(?:attempt(?:ed|s|ing)?|conspir\\w+|not guilty|acquitted|cleared|if|whether|could|might|would|should|two counts|"
  .. "three counts|counts|both|also|overturned|quashed|reduced|retrial|appeal(?:ed|s)?|earlier|previous(?:ly)?|in (?:19|20)\\d\\d|charged|asked|"
  .. "sought|jurors? (?:may|can)|instead of|rather than|lesser|downgraded)\\b|[?]"

--- The first crime of which the sentence tells a verdict: { crime, degree }.
local function verdict_of(f)
  if f.quoted or f.table or f.corrected or not rx.find(f.sentence, "(?i)guilty|convict") then return nil end
  local told = rx.match(f.sentence, guilty .. "((?:[\\p{L}\\d-]+ ){0,4}?(?:[\\p{L}\\d]+-degree )?" .. crime .. "(?:,? in the \\p{L}+ degree)?)")
  if not told or rx.find(told, "(?i)\\band\\b") then return nil end
  local first = rx.find(f.sentence, "\\Q" .. told)
  if rx.find(f.sentence:sub(1, first + #told), other) then return nil end
  local behind = f.sentence:sub(first + #told)
  if rx.find(behind, "(?i)^,? and (?:of )?(?:\\p{L}+ ){0,2}" .. crime) then return nil end
  local degree = rx.match(told, "(?i)\\b(first|second|third|1st|2nd|3rd)[- ]degree\\b") or rx.match(told, "(?i)\\bin the (first|second|"
    .. "third) degree\\b")
  return { fact = f, crime = rx.match(told, "(?i)" .. crime):lower(), degree = degree and degrees[degree:lower()], told = told }
end

local killing = { murder = true, manslaughter = true }

local function differ(a, b)
  if a.crime == b.crime then return a.degree ~= nil and b.degree ~= nil and a.degree ~= b.degree end
  return killing[a.crime] == true and killing[b.crime] == true
end

--- A headline and its text, or two sentences that name the one who was found guilty.
local function of_one_verdict(a, b)
  if a.fact:same_document(b.fact) then return a.fact.headline ~= b.fact.headline end
  return outcomes.shared_names(a.fact, b.fact) > 0 and a.fact:likeness(b.fact) >= 2.5
end

--- A text that tells of both crimes as found tells of two counts or two people.
local function tells_both(all, a, b)
  for _, e in ipairs(all) do
    if e ~= a and e ~= b and not e.fact.headline
      and (e.fact:same_document(a.fact) and not differ(e, b) and a.fact.headline or e.fact:same_document(b.fact)
        and not differ(e, a)) then return true end
  end
  return false
end

return {
  id = "verdict-degree",
  title = "Somebody is told to be guilty of one crime, and of another in its place",
  why = "Years in prison hang on the degree.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "Two counts, of which each text tells one.",

  check = function(said, report)
    local all = {}
    for f in said:each {} do
      local verdict = verdict_of(f)
      if verdict then table.insert(all, verdict) end
    end
    for a, b in gather.pairs(all) do
      if differ(a, b) and days_apart.maybe_within(a.fact, b.fact, 30) and of_one_verdict(a, b) and not tells_both(all, a, b) then
        report { a = a.fact, b = b.fact, message = string.format("guilty of %s, and of %s", a.told, b.told), why = "one story, one verdict" }
      end
    end
  end,

  flags = {
    "# Osby miller found guilty of first-degree murder\n\nJon Aldous was found guilty of intentional murder in the second degree in Osby on "
      .. "Friday.",
    "date: 2025-09-12\nA jury in Osby convicted Jon Aldous of manslaughter on Friday.\n---\n"
      .. "date: 2025-09-13\nJon Aldous, found guilty of murder in Osby on Friday, will be sentenced in May.",
  },
  silent = {
    "# Osby miller found guilty of second-degree murder\n\nJon Aldous was found guilty of intentional murder in the second degree. He was "
      .. "acquitted of murder in the first degree.",
    "date: 2025-09-12\nA jury in Osby convicted Jon Aldous of manslaughter on Friday.\n---\n"
      .. "date: 2025-09-13\nJon Aldous could have been convicted of murder in Osby.",
    "date: 2025-09-12\nA jury in Osby convicted Jon Aldous of manslaughter on Friday.\n---\n"
      .. "date: 2025-09-13\nDana Reyes was found guilty of murder in Lima on Friday.",
    "date: 2025-09-12\nA jury in Osby convicted Jon Aldous of second-degree murder on Friday.\n---\n"
      .. "date: 2025-09-13\nJon Aldous, found guilty of murder in Osby on Friday, will be sentenced in May.",
  },
}
