--- "The late X" in one text, and X speaks, acts or goes home from hospital in another of those days.

local looks_far_back = "(?i)\\b(?:had|used to|years? (?:ago|earlier|before)|last (?:year|month)|film|portrait|statue|recall\\w*|remember\\w*|"
  .. "once|letters?|diar(?:y|ies)|memoirs?|books?|poems?|songs?|will|recording|archive|then|wrote|written|posthum\\w*|"
  .. "die[ds]?|death|dead|dying|killed|funeral|buried|widow|mourn\\w*|body|bodies|grave|tribute|in memory|1[89]\\d\\d|20\\d\\d)\\b"

--- The sentence without what is quoted in it, nor what it tells of somebody by the way: "X, who retired in 2022, watched".
local function plainly(f)
  local marks, inside, outside = rx.count(f.sentence, '["“”]'), false, {}
  for piece in rx.each(f.sentence, marks % 2 == 0 and '["“”]|[^"“”,]+' or "[^,]+") do
    local mark = rx.find(piece, '^["“”]$')
    if mark then inside = not inside end
    if not mark and not inside and not rx.find(piece, "\\bwho(?:se|m)?\\b") then table.insert(outside, piece) end
  end
  return table.concat(outside, ",")
end

--- Whom the fact shows alive on a day near that of its text: the field that names them; nil where it shows nobody so.
local function living(f)
  if f.modality ~= "asserted" or f:inherited(f.kind == "life" and "of" or "by") or rx.find(plainly(f), looks_far_back) then return nil end
  if f.kind == "quote" then return f.by and rx.has(f.sentence, rx.match(f.by, "\\S+$")) and "by" or nil end
  if f.kind == "life" then return f.status == "alive" and not f.deed and not f.quoted and "of" or nil end
  local day = f.kind == "act" and f.by and f.told == "done" and f.tense == "past" and not f.quoted and f.period and f.period.from
  local least, most = nil, nil
  if day then least, most = day:days_until(f.published) end
  return least and least >= 0 and most <= 10 and "by" or nil
end

--- "The late", with no day of the death.
local function is_late(f)
  return not f.day and not f.quoted and rx.find(f.text, "(?i)^the late\\b") ~= nil
end

--- Does any text tell of the death, or does that of the living one?
local function death_told(said, dead, alive)
  for other in said:each { kind = "life", status = "dead" } do
    if other:same(dead, "of") ~= false and (other.day or other:same_document(alive)) then return true end
  end
  local last = rx.match(dead.of, "\\S+$")
  for other in said:each { kind = "happening", what = "death" } do
    if rx.find(other.sentence, "\\b\\Q" .. last .. "\\E\\b") then return true end
  end
  return false
end

--- The text of the living one is no older; or by so little that a death between the two would have been told.
local function of_those_days(dead, alive)
  local least, most = dead.published:days_until(alive.published)
  return least ~= nil and least >= -14 and most <= 60
end

return {
  id = "late-and-living",
  title = "Somebody is called the late, and speaks or acts in those days",
  why = "To call the living dead hurts, and so does the other way round.",
  severity = "warning",
  reads = { "life", "quote", "act", "happening" },
  group = { "story" },
  false_positives = "A death between two texts that none of them tells.",

  check = function(said, report)
    for dead in said:each { kind = "life", status = "dead", modality = "asserted" } do
      local found
      for f in is_late(dead) and said:each {} or function() end do
        local field = not found and f.kind ~= "happening" and living(f)
        if field and not f:same_document(dead) and f:same(dead, field, "of") and of_those_days(dead, f) and not death_told(said, dead, f) then
          found = f
        end
      end
      if found then
        report { a = dead, b = found, message = string.format("%s is called the late, and is alive in those days", dead.of), why = "same person" }
      end
    end
  end,

  flags = {
    "date: 2025-03-02\nMaria Lund met Jon Aldous at Perrin Quay. The late clerk, Dana Reyes, had rung the bell.\n---\n"
      .. "date: 2025-03-04\nMaria Lund met Jon Aldous at Perrin Quay. \"I was cold,\" said Dana Reyes, the clerk.",
    "date: 2025-03-04\nMaria Lund met Jon Aldous at Perrin Quay. The late clerk, Dana Reyes, rang the bell.\n---\n"
      .. "date: 2025-03-02\nMaria Lund met Jon Aldous at Perrin Quay. Dana Reyes, a clerk, was taken to hospital.",
    "date: 2025-03-02\nMaria Lund met Jon Aldous at Perrin Quay, which was built by the late Dana Reyes.\n---\n"
      .. "date: 2025-03-02\nMaria Lund met Jon Aldous at Perrin Quay. Dana Reyes, the clerk who retired in 2022, watched from the front row.",
    "date: 2025-03-02\nMaria Lund met Jon Aldous at Perrin Quay, which was built by the late Dana Reyes.\n---\n"
      .. "date: 2025-03-02\nMaria Lund met Jon Aldous at Perrin Quay. Dana Reyes has been helping them and comes in every Tuesday.",
    "date: 2025-03-02\nMaria Lund met Jon Aldous at Perrin Quay, which was built by the late Dana Reyes.\n---\n"
      .. "date: 2025-03-02\nMaria Lund met Jon Aldous at Perrin Quay. Dana Reyes lives in Lima with three cats.",
  },
  silent = {
    "date: 2025-03-02\nMaria Lund met Jon Aldous at Perrin Quay. The late poet Dana Reyes loved the bell.\n---\n"
      .. "date: 2025-03-04\nMaria Lund met Jon Aldous at Perrin Quay. \"I was cold,\" Dana Reyes wrote in a letter.",
    "date: 2025-03-04\nMaria Lund met Jon Aldous at Perrin Quay. The late clerk, Dana Reyes, rang the bell.\n---\n"
      .. "date: 2025-03-02\nMaria Lund met Jon Aldous at Perrin Quay. Dana Reyes, a clerk, was taken to hospital.\n---\n"
      .. "date: 2025-03-03\nMaria Lund met Jon Aldous at Perrin Quay. The clerk Dana Reyes died on Sunday.",
    "date: 2025-09-04\nMaria Lund met Jon Aldous at Perrin Quay. The late clerk, Dana Reyes, rang the bell.\n---\n"
      .. "date: 2025-03-02\nMaria Lund met Jon Aldous at Perrin Quay. \"I was cold,\" said Dana Reyes, the clerk.",
    "date: 2025-03-02\nMaria Lund met Jon Aldous at Perrin Quay. The late poet Dana Reyes loved the bell.\n---\n"
      .. "date: 2025-03-04\nMaria Lund met Jon Aldous at Perrin Quay. Dana Reyes once founded a choir.",
  },
}
