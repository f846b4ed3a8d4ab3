--- First things first: an event before that on which it rests.
-- Nobody signs a law before it is passed, sails before casting off, or is sentenced before being charged. The pairs stand below.

-- later event = { what must come first = which subject }: the "same", one "text" by whatever word, or the only "voyage" of the story.
local needs = {
  signing = { adoption = "text" },
  ratification = { signing = "text" },
  ["entry into force"] = { adoption = "text" },
  conviction = { charge = "same", arrest = "same" },
  acquittal = { charge = "same" },
  sentence = { conviction = "same", charge = "same" },
  release = { arrest = "same" },
  opening = { beginning = "same" },
  completion = { beginning = "same" },
  reopening = { closing = "same" },
  landing = { launch = "same" },
  arrival = { departure = "same" },
  burial = { death = "same" },
  sinking = { launch = "same" },
  ["distress call"] = { departure = "voyage" },
  resignation = { birth = "same" },
  death = { birth = "same" }, wedding = { birth = "same" }, graduation = { birth = "same" },
}

-- What is one text by many names.
local texts = { ordinance = true, bill = true, law = true, act = true, budget = true, legislation = true, accord = true, treaty = true, pact = true,
  agreement = true, text = true, decree = true, convention = true, protocol = true, deal = true, resolution = true, charter = true, measure = true }

local once = { birth = true, death = true } -- all others may come round again after a year

local function told(e)
  return e.modality == "asserted" and e.status ~= "planned" and not e.quoted
end

--- Are the two about one subject? The second result is false where only the story says so.
local function same_subject(later, first, how)
  local of = later:same(first, "of")
  if of == false then return false end
  if how == "text" then return texts[later.thing] and texts[first.thing] end
  if how == "voyage" then return first.of ~= nil end
  if of then return later.thing == first.thing end
  return not later.of and not first.of and later.thing ~= nil and later.thing == first.thing and later.definite and first.definite
end

--- b was surely before a: by day, or by the hour of one day (or of no day told).
local function surely_before(b, a)
  if a.date and b.date and b.date:before(a.date) then
    local least, most = b.date:days_until(a.date)
    return least and least <= 400 or once[a.what]
  end
  if not a.time or not b.time then return false end
  if a.date and b.date and a.date:apart(b.date) then return false end
  return b.time.high < a.time.low and a.time.low - b.time.high < 720
end

local function hour(e)
  if not e.time then return "" end
  local minutes = math.floor(e.time.low)
  return string.format("%02d:%02d", minutes // 60, minutes % 60)
end

local function when(e)
  local day = e.date and tostring(e.date) or ""
  return hour(e) == "" and day or day == "" and hour(e) or hour(e) .. ", " .. day
end

return {
  id = "event-order",
  title = "An event is told to come before that on which it rests",
  why = "Nobody signs a law that is not yet passed: one of the two times is wrong.",
  severity = "error",
  reads = "event",
  group = { "story" },
  false_positives = "A second round of the same events, where the first of it is not told.",

  check = function(said, report)
    for later in said:each {} do
      local before = told(later) and needs[later.what]
      if before then
        for what, how in pairs(before) do
          local early, fits = nil, false
          for first in said:each { what = what } do
            if told(first) and (first.date or first.time) and same_subject(later, first, how) then
              if surely_before(later, first) then early = early or first else fits = fits or not first.date or not later.date or not later.date:before(first.date) end
            end
          end
          if early and not fits then
            report { a = later, b = early, level = (how ~= "same" or not later.of) and "warning" or "error",
              message = string.format("%s (%s) before %s (%s)", later.what, when(later), early.what, when(early)),
              why = string.format("%s comes first: without it there is no %s", early.what, later.what) }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-12\nDana Reyes adopted the ordinance in Lisbon on 6 May 2025.\n---\ndate: 2025-05-13\nIn Lisbon Dana Reyes spoke. The mayor signed the ordinance on 5 May 2025.",
    "date: 2025-05-12\nThe Harwick Star had cast off at 22:10. A distress call was received at 21:47.",
    "date: 2025-05-12\nJon Aldous was sentenced on 2 May 2025. Jon Aldous was charged on 4 May 2025.",
  },
  silent = {
    "date: 2025-05-12\nThe council adopted the ordinance on 6 May 2025.\n\nThe mayor signed the ordinance on 7 May 2025.",
    "date: 2025-05-12\nThe Harwick Star had cast off at 20:10. A distress call was received at 21:47.",
    "date: 2025-05-12\nJon Aldous was sentenced on 2 May 2015. Jon Aldous was charged on 4 May 2025.",
    "date: 2025-05-12\nJon Aldous was sentenced on 2 May 2025. Dana Reyes was charged on 4 May 2025.",
  },
}
