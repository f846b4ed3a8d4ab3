--- A term of six years from June 2021 does not end in May 2026.

local days_apart = require "lib.days_apart"

--- Days between the end told and the end counted, at least; nil where no length in years is told.
local function off(seat, length, expiry)
  local years = length.lasting:to "year"
  if not years or length.lasting.rough or years.low ~= years.high then return nil end
  local due = seat.from:plus(math.floor(years.low * 365.25 + 0.5))
  return days_apart.least(due, expiry.to), due
end

--- The only one of the story whose beginning in office is told, or nil.
local function only_holder(said)
  local holder
  for f in said:each { kind = "incumbency", modality = "asserted" } do
    if f.from then
      if holder and not holder:same(f, "person") then return nil end
      holder = f
    end
  end
  return holder
end

--- Whose term runs out: by name, or "the governor", where the story knows of one.
local function same_holder(seat, expiry, only)
  if expiry.person then return seat:same(expiry, "person") end
  return only and seat:same(only, "person")
end

return {
  id = "term-differs",
  title = "A term ends on a day that its beginning and its length do not give",
  why = "The beginning and the length of a term tell its end.",
  severity = "warning",
  reads = { "term", "incumbency" },
  group = { "story" },
  false_positives = "A term that was cut short or prolonged by law.",

  check = function(said, report)
    local length
    for f in said:each {} do
      if f.kind == "term" and f.lasting and f.modality ~= "denied" and f.modality ~= "possible" then
        if length and length.lasting:apart(f.lasting) then return end -- several offices
        length = length or f
      end
    end
    if not length then return end
    local only = only_holder(said)
    for expiry in said:each {} do
      if expiry.kind == "term" and expiry.to and not expiry.quoted then
        for seat in said:each {} do
          local same = seat.kind == "incumbency" and seat.from and seat.modality == "asserted" and same_holder(seat, expiry, only)
          local days, due = 0, nil
          if same then days, due = off(seat, length, expiry) end
          if days and days > 100 then
            report { a = expiry, b = seat, more = { length },
              message = string.format("the term of %s ends in %s, but %s from %s is %s", seat.person,
                tostring(expiry.to), tostring(length.lasting), tostring(seat.from), tostring(due)),
              why = "the beginning and the length of the term give its end" }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-10\nThe governor is appointed for a single term of six years; Governor Dana Reyes took office on 1 June 2021.\n---\n"
      .. "date: 2025-05-12\nGovernor Dana Reyes smiled. The governor's term expires in May 2026.",
  },
  silent = {
    "date: 2025-05-10\nThe governor is appointed for a single term of six years; Governor Dana Reyes took office on 1 June 2021.\n---\n"
      .. "date: 2025-05-12\nGovernor Dana Reyes smiled. The governor's term expires in May 2027.",
    "date: 2025-05-10\nThe governor is appointed for a single term of six years; Governor Dana Reyes took office on 1 June 2021. "
      .. "Judges serve for a term of nine years.\n---\ndate: 2025-05-12\nGovernor Dana Reyes smiled. The governor's term expires in May 2026.",
  },
}
