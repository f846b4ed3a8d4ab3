--- "Gone by 2060" over a text that says "around 2120": a year that the text never tells, and another one for the same.
local gather = require "lib.gather"

local year = "(?<![\\d.,$€£-])((?:18|19|20|21)\\d\\d)(?![\\d%-]|[.,]\\d)"
local before = "(?i)\\b(?:by|in|until|till|before|since|from|of|around|about|after|year|to)(?: the)?(?: year| end of| middle of| summer of| spring "
  .. "of| autumn of)? $"

--- The years that a sentence tells behind a word of time.
local function years_of(sentence)
  local found, from = {}, 1
  while true do
    local first, last, digits = rx.find(sentence, year, from)
    if not first then return found end
    if rx.find(sentence:sub(1, first - 1), before) then table.insert(found, tonumber(digits)) end
    from = last + 1
  end
end

--- Does the text tell the year at all, or what it may be reckoned from: "in 35 years", "next year"?
local function is_told(body, y, now)
  for _, f in ipairs(body) do
    for digits in rx.each(f.sentence, "\\d{4}") do
      if tonumber(digits) == y then return true end
    end
    for n in rx.each(f.sentence, "(?i)(\\d{1,3})[- ]years?\\b") do
      if math.abs(now + tonumber(n) - y) <= 1 or math.abs(now - tonumber(n) - y) <= 1 then return true end
    end
    if rx.find(f.sentence, "(?i)\\b(?:decades?|century|generation|in (?:ten|twenty|thirty|forty|fifty|five|six|seven|eight|nine|fifteen) years|"
      .. "\\d0s)\\b") then return true end
  end
  return false
end

--- The text's only year of that side of today; of several, none.
local function only_year(body, y, now)
  local found, at
  for _, f in ipairs(body) do
    for _, other in ipairs(not f.quoted and not f.table and years_of(f.sentence) or {}) do
      if (other > now) == (y > now) and other ~= now then
        if found and found ~= other then return nil end
        found, at = other, at or f
      end
    end
  end
  return found, at
end

return {
  id = "headline-year",
  title = "The headline gives a year that its text does not know",
  why = "Most readers see the headline alone.",
  severity = "warning",
  reads = "statement",
  group = {},
  scope = "document",
  false_positives = "A headline that reckons a year which the text leaves to the reader.",

  check = function(said, report)
    local texts = gather.by(said, {}, function(f) return f.headline and "head" or "body" end)
    local body = texts.of.body
    for _, head in ipairs(body and texts.of.head or {}) do
      local now = head.published.year
      for _, y in ipairs(now and not head.question and years_of(head.sentence) or {}) do
        local coming = y > now + 1
        if (coming or y < now - 1) and not is_told(body, y, now) then
          local other, at = only_year(body, y, now)
          if other and math.abs(other - y) >= 2 and (coming or head:likeness(at) >= 2) and (coming or math.abs(other - y) <= 30) then
            report { a = head, b = at, message = string.format("%d in the headline, %d in the text", y, other),
              why = "the text never tells the headline's year, and but one other" }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-01\n# Morsel glacier will be gone by 2060\n\nIf nothing changes, the last ice of the Morsel will melt around the year 2120.",
    "date: 2025-05-01\n# Osby mill, shut since 1998, to reopen\n\nThe mill of Osby, shut since 1989, will open its doors in May.",
  },
  silent = {
    "date: 2025-05-01\n# Morsel glacier will be gone by 2060\n\nIf nothing changes, the last ice of the Morsel will melt in 35 years.",
    "date: 2025-05-01\n# Morsel glacier will be gone by 2060\n\nThe last ice of the Morsel will melt around 2060, and not in 2120.",
    "date: 2025-05-01\n# Osby to get a tram by 2030\n\nOsby has wanted a tram since 1998. It will come in five years.",
  },
}
