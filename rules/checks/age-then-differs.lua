--- "She was 26 when she painted it": by her birth and the year of the painting she was not.

--- The year of birth of the claim's person, and where it is told: a birthday, or "(1611-1668)".
local function birth_of(claim, said)
  for f in said:each { kind = "event", what = "birth", modality = "asserted" } do
    if f.date and f.date.year and f:same(claim, "of") then return f.date.year, f end
  end
  for f in said:each { kind = "age" } do
    if f.life and f.life.from.year and f:same(claim, "of") then return f.life.from.year, f end
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
      local born, source = birth_of(claim, said)
      local year, where = claim.year and claim.year.from and claim.year.from.year, nil
      if born and not year and claim.act and #claim.act > 3 then year, where = year_of(claim.act, moments) end
      local age = claim.age.exact and claim.age.nominal
      if born and year and age and year > born then
        local by_sum = year - born
        if age > by_sum or age < by_sum - 1 then
          report { a = claim, b = source, more = where and { where }
            or {}, message = string.format("%s, born in %d, was %d or %d in %d, not %d", claim.of, born, by_sum - 1, by_sum, year, math.floor(age)),
            why = "the year less the year of birth" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nJudith Aalst (1611-1668) left nine works. The Window was painted in 1643.\n---\n"
      .. "date: 2025-03-02\nJudith Aalst is in Peru's museum. Judith Aalst was 26 when she painted it.",
  },
  silent = {
    "date: 2025-03-01\nJudith Aalst (1611-1668) left nine works. The Window was painted in 1643.\n---\n"
      .. "date: 2025-03-02\nJudith Aalst is in Peru's museum. Judith Aalst was 32 when she painted it.",
    "date: 2025-03-01\nJudith Aalst (1611-1668) left nine works. The Window was sold in 1643.\n---\n"
      .. "date: 2025-03-02\nJudith Aalst is in Peru's museum. Judith Aalst was 26 when she painted it.",
  },
}
