--- One event, two days.
-- What happens once to one subject has one day: a founding, a birth, a launch. An event whose subject has no name ("the bridge opened")
-- is compared within one story only, and as a warning.

local once = { founding = true, birth = true, death = true, opening = true, inauguration = true, launch = true, sinking = true, crash = true,
  capsizing = true, wedding = true, burial = true, signing = true, adoption = true, ratification = true, conviction = true, acquittal = true,
  sentence = true, killing = true, execution = true, purchase = true, merger = true, flotation = true, demolition = true, completion = true,
  dissolution = true, premiere = true, landing = true, collapse = true, derailment = true, eruption = true, explosion = true,
  resignation = true, ["entry into force"] = true, departure = true, ["distress call"] = true, beginning = true, ["end"] = true, arrest = true,
  retirement = true, abolition = true, appointment = true, dismissal = true, detection = true, discovery = true, construction = true }

-- Named subjects may do these again, years apart.
local repeats = { inauguration = true, opening = true, closing = true, landing = true, arrest = true, purchase = true, appointment = true,
  sentence = true, crash = true, collapse = true, eruption = true, explosion = true, derailment = true, beginning = true, ["end"] = true,
  departure = true, signing = true, launch = true, conviction = true, adoption = true, resignation = true, dismissal = true, discovery = true,
  detection = true, flotation = true, premiere = true, wedding = true, merger = true, burial = true, completion = true }

-- Words that say too little of which one it is.
local vague = { people = true, man = true, woman = true, ["one"] = true, body = true, work = true, member = true, official = true, person = true,
  team = true, company = true, group = true, result = true, school = true, report = true, figure = true, record = true, letter = true }

local function told(e)
  return e.modality == "asserted" and e.status ~= "planned" and e.status ~= "cancelled" and not e.quoted
end

--- The same subject: "named" where both name it, "thing" where both tell it by one word in one story.
local function same_subject(a, b)
  local of = a:same(b, "of")
  if of == false then return nil end
  if of and (a:inherited "of" or b:inherited "of") then return "named" end
  if a.thing ~= b.thing then return nil end
  if of then return "named" end
  if a.of or b.of then return nil end
  if not a.thing then return a.what == "distress call" and "thing" or nil end
  if a.definite and b.definite and not vague[a.thing] then return "thing" end
end

--- Days between the two, at least.
local function gap(a, b)
  local least, most = a.date:days_until(b.date)
  if not least or not most then return nil end
  if least <= 0 and most >= 0 then return 0 end
  return math.min(math.abs(least), math.abs(most))
end

return {
  id = "event-date",
  title = "One event is told to have happened on two days",
  why = "What happens once has one day; one of the two is wrong.",
  severity = "error",
  reads = "event",
  group = { "what", "story" },
  false_positives = "Two events of one kind that befell one subject within a year.",

  check = function(said, report)
    local first = said:first()
    if not first or not once[first.what] then return end
    for a, b in said:pairs() do
      local subject = a.date and b.date and told(a) and told(b) and a.date:apart(b.date) and same_subject(a, b)
      if subject then
        local days = gap(a, b)
        local again = repeats[a.what] and days and days > 60
        if not (again and (subject == "thing" or a.what ~= "founding")) then
          report { a = a, b = b, level = (subject == "thing" or repeats[a.what]) and "warning" or "error",
            message = string.format("%s of %s: %s and %s", a.what, a.of or "the " .. (a.thing or "event"), tostring(a.date), tostring(b.date)),
            why = "same event, same subject; it happens once" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-02\nThe Calder Works was founded in 1996.\n---\ndate: 2025-05-03\nThe Calder Works was founded in 1998.",
    "date: 2025-05-02\nJon Aldous died on 4 April 2020. Dana Reyes wept.\n---\ndate: 2025-05-03\nThe death of Jon Aldous on 14 April 2020 shook Dana Reyes.",
    "date: 2025-05-02\nMayor Dana Reyes signed the ordinance on 1 May in Lisbon.\n---\ndate: 2025-05-03\nMayor Dana Reyes was in Lisbon. The ordinance was signed on 30 April.",
  },
  silent = {
    "date: 2025-05-02\nThe Calder Works was founded in 1996.\n---\ndate: 2025-05-03\nThe Calder Works was founded in March 1996.",
    "date: 2025-05-02\nThe Calder Works will open on 3 June 2025.\n---\ndate: 2025-06-30\nThe Calder Works opened on 20 June 2025.",
    "date: 2025-05-02\nDana Reyes was arrested on 4 April 2010.\n---\ndate: 2025-05-03\nDana Reyes was arrested on 2 May 2025.",
    "date: 2025-05-02\nJon Aldous did not die on 4 April 2020.\n---\ndate: 2025-05-03\nJon Aldous died on 14 April 2020.",
  },
}
