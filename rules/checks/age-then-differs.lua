--- "She was 26 when she painted it": by her birth and the year of the painting she was not.

--- The years in which the claim's person may have been born, and where that is told: a birthday, "(1611-1668)", an age on the day of a text.
local function birth_of(claim, said)
  for f in said:each { kind = "event", what = "birth", modality = "asserted" } do
    if f.date and f.date.year and f:same(claim, "of") then return f.date.year, f.date.year, f end
  end
  for f in said:each { kind = "age" } do
    if f.life and f.life.from.year and f:same(claim, "of") then return f.life.from.year, f.life.from.year, f end
  end
  for f in said:each { kind = "age", told = "now", modality = "asserted" } do
    local age = f.person and f.age and f.age.exact and not f.quoted and f:same(claim, "of") and f.published.year and f.age.nominal
    if age then return f.published.year - age - 1, f.published.year - age, f end
  end
end

--- The one year of the past that the story's sentences tell with the act: "painted in 1643".
local function year_of(act, all)
  local year, where
  local pattern = "(?i)\\b" .. act .. "\\b[^.;]{0,30}? in (\\d{4})\\b"
  for _, f in ipairs(all) do
    local told = rx.match(f.sentence, pattern)
    if told then
      if year and year ~= told then return nil end
      year, where = told, f
    end
  end
  return year and math.tointeger(tonumber(year)), where
end

--- What the act is done to: the words behind it in its clause.
local function object(claim)
  return (rx.match(claim.sentence, "(?i)\\b\\Q" .. claim.act .. "\\E\\b([^.;,]*)") or ""):lower()
end

--- "Joined the band at 19", "was 17 when she joined the band": one person's, in two texts, done to one thing.
local function of_one_deed(a, b)
  if a:same_document(b) or not a:same(b, "of") or not a.act or a.act ~= b.act or not a.age.exact or not b.age.exact then return false end
  local theirs = object(b)
  for word in rx.each(object(a), "\\p{L}{4,}") do
    if not rx.find(word, "^(?:when|aged|that|with|only|just)$") and rx.find(theirs, "\\b" .. word .. "\\b") then return true end
  end
  return false
end

return {
  id = "age-then-differs",
  title = "An age at the time of an act does not fit the year of birth",
  why = "The year less the year of birth is the age, or one more.",
  severity = "warning",
  reads = { "age_then", "event", "age", "moment" },
  group = { "story" },
  false_positives = "Two acts of one kind in different years, of which the story dates one.",

  check = function(said, report)
    local moments = {}
    for f in said:each { kind = "moment" } do table.insert(moments, f) end
    for claim in said:each { kind = "age_then", modality = "asserted" } do
      local first, last, source = birth_of(claim, said)
      local year, where = claim.year and claim.year.from and claim.year.from.year, nil
      if first and not year and claim.act and #claim.act > 3 then year, where = year_of(claim.act, moments) end
      local age = claim.age.exact and claim.age.nominal
      if first and year and age and year > last and (age > year - first or age < year - last - 1) then
        report { a = claim, b = source, more = where and { where } or {},
          message = string.format("%s, born in %d, was %d or %d in %d, not %d", claim.of, last, year - last - 1, year - last, year, math.floor(age)),
          why = "the year less the year of birth" }
      end
    end
    for a, b in said:pairs { kind = "age_then", modality = "asserted" } do
      if of_one_deed(a, b) and a.age:apart(b.age) then
        report { a = a, b = b, message = string.format("%s %s at %d, and at %d", a.of, a.act, math.floor(a.age.nominal), math.floor(b.age.nominal)),
          why = "one deed, two ages" }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes of Peru joined the Arrow choir at 19.\n---\n"
      .. "date: 2025-03-02\nDana Reyes of Peru was only 16 when she joined the Arrow choir.",
    "date: 2025-03-01\nDana Reyes, 62, sings in Peru. Dana Reyes was only 16 when she won the Arrow prize in 1992.",
    "date: 2025-03-01\nJudith Aalst (1611-1668) left nine works. The Window was painted in 1643.\n---\n"
      .. "date: 2025-03-02\nJudith Aalst is in Peru's museum. Judith Aalst was 26 when she painted it.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes of Peru joined the Arrow choir at 19.\n---\n"
      .. "date: 2025-03-02\nDana Reyes of Peru was only 16 when she joined the navy.",
    "date: 2025-03-01\nDana Reyes, 62, sings in Peru. Dana Reyes was only 29 when she won the Arrow prize in 1992.",
    "date: 2025-03-01\nJudith Aalst (1611-1668) left nine works. The Window was painted in 1643.\n---\n"
      .. "date: 2025-03-02\nJudith Aalst is in Peru's museum. Judith Aalst was 32 when she painted it.",
    "date: 2025-03-01\nJudith Aalst (1611-1668) left nine works. The Window was sold in 1643.\n---\n"
      .. "date: 2025-03-02\nJudith Aalst is in Peru's museum. Judith Aalst was 26 when she painted it.",
  },
}
