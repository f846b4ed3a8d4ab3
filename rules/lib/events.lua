-- What event rules share: which events happen once, and when two are one.
local events = {}

events.once = { founding = true, birth = true, death = true, opening = true, inauguration = true, launch = true, sinking = true, crash = true,
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


--- Told as having happened, by the article itself.
function events.told(e)
  return e.modality == "asserted" and e.status ~= "planned" and e.status ~= "cancelled" and not e.quoted
end

--- Both name their subject, and it is the same.
function events.same_name(a, b)
  if not a:same(b, "of") then return false end
  return a.thing == b.thing or a:inherited "of" or b:inherited "of"
end

--- Both tell their subject by one word, within one story.
function events.same_thing(a, b)
  if a.of or b.of or a.thing ~= b.thing then return false end
  if not a.thing then return a.what == "distress call" end
  return a.definite and b.definite and not vague[a.thing]
end

--- Days between the two, at least.
local function gap(a, b)
  local least, most = a.date:days_until(b.date)
  if not least or not most then return nil end
  if least <= 0 and most >= 0 then return 0 end
  return math.min(math.abs(least), math.abs(most))
end

--- May the subject have gone through it twice, so that the two days are of two events?
function events.again(a, b)
  local days = gap(a, b)
  return not days or (repeats[a.what] and days > 60)
end

function events.repeatable(e)
  return repeats[e.what]
end

return events
