--- Ratified on the 18th, the deal struck on the 20th: steps that can only come in one order, dated in the other.
local events = require "lib.events"
local gather = require "lib.gather"
local happenings = require "lib.happenings"
local numbered = require "lib.numbered"
local steps = require "lib.steps"
local timeline = require "lib.timeline"

local long = 400 -- days; what lies further apart is hardly of one matter

-- Told as a plan, as one of several, or as what somebody wishes.
local open = "(?i)\\b(?:again|another|second|third|re-?trial|new trial|previous|earlier|former|last (?:year|time)|anniversary|would have|"
  .. "had hoped|asked for|called for|demand\\w*|propos\\w*|if|unless|whether|provisional\\w*|interim|preliminary|partial\\w*|first phase|"
  .. "soft opening|before (?:he|she|it|they|the)|already|each|every)\\b"

local function dates_it(f)
  return f.date ~= nil and f.date.known and (f.how == "on" or f.how == "from" and f.phase ~= "end") and f.modality == "asserted"
    and not rx.find(f.sentence, open) and happenings.told(f)
end

--- "A judge heard her before determining a sentence": the hearing after the verdict.
local function is_sentencing(f, name)
  return name == "trial" and rx.find(f.sentence, "(?i)\\b(?:sentenc\\w+|appeals?|bail|parole)\\b") ~= nil
end

--- Days of a step, each by its fact; nil where two days of one step cannot be of one time.
local function days_of(said)
  local found = gather.new()
  for f in said:each { kind = "happening" } do
    local name = steps.name(f)
    if name and dates_it(f) and not is_sentencing(f, name) then gather.put(found, name, f) end
  end
  for _, list in ipairs(found) do
    for _, f in ipairs(list) do
      if f.date:apart(list[1].date) and (events.gap(f, list[1]) or 0) > 1 then list.several = true end
    end
  end
  return found.of
end

--- Both sentences name somebody by first and last name, and nobody else.
local function same_person_named(a, b)
  local full = "\\b\\p{Lu}[\\p{Ll}’'-]+ \\p{Lu}[\\p{L}’'-]+\\b"
  local name, other = rx.match(a.sentence:sub(2), full), rx.match(b.sentence:sub(2), full)
  return name ~= nil and name == other and rx.count(a.sentence:sub(2), full) == 1 and rx.count(b.sentence:sub(2), full) == 1
end

--- Do both speak of one matter: the same person of what befalls persons, words of both sentences else?
local function is_one(a, b, personal)
  if a.of and b.of and a:same(b, "of") == false then
    if personal then return false end
  end
  if numbered.of_two(a.sentence, b.sentence) then return false end
  local weight = timeline.shared(a.sentence, b.sentence)
  if personal then
    if same_person_named(a, b) then return true end
    local named, other = a.of and a or b, a.of and b or a
    return named.of ~= nil and (a.of and b.of or rx.find(other.sentence, "\\b\\Q" .. rx.match(named.of, "\\S+$") .. "\\E") ~= nil) and true or false
  end
  return weight >= (a:same_document(b) and a.line == b.line and 1 or 2)
end

--- Days from the step that comes first to the one that needs it; nil where not surely after it.
local function reversed(first, later)
  if not later.date:before(first.date) then return nil end
  local least, most = later.date:days_until(first.date)
  return least and most and least >= 1 and most <= long and most or nil
end

return {
  id = "steps-reversed",
  title = "A step is dated before the one that must come first",
  why = "Nobody ratifies what is not agreed on, or opens again what was not shut: one of the two days is wrong.",
  severity = "warning",
  reads = "happening",
  group = { "story" },
  false_positives = "A second round of the same steps, the first of which is not told.",

  check = function(said, report)
    local days = days_of(said)
    for _, step in ipairs(steps.all) do
      local earlier, later = days[step.first], days[step.later]
      if earlier and later and not earlier.several and not later.several then
        local best, a, b = 0, nil, nil
        for _, x in ipairs(earlier) do
          for _, y in ipairs(later) do
            local off = x.sentence ~= y.sentence and reversed(x, y)
            local weight = off and is_one(x, y, step.personal) and 1 + timeline.shared(x.sentence, y.sentence) or 0
            if weight > best then best, a, b = weight, x, y end
          end
        end
        if a then
          report { a = b, b = a, message = string.format("%s (%s) before %s (%s)", step.later, tostring(b.date), step.first, tostring(a.date)),
            why = string.format("%s comes first: without it there is no %s", step.first, step.later) }
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-12\nThe nurses of Osby ratified the agreement with Harwick on 2 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nHarwick and the nurses of Osby reached a tentative agreement on 6 May, Dana Reyes said.",
    "date: 2025-05-12\nThe probe Arrow sent its first picture on 2 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-12\nThe probe Arrow was launched on 6 May from Lima, Dana Reyes said.",
    "date: 2025-05-12\nThe residents of Osby returned to their homes on 2 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nThe village of Osby was evacuated on 6 May, Dana Reyes said.",
    "date: 2025-05-12\nThe film had its premiere in Osby in March 2024. Shooting of the film began in July 2024.",
  },
  silent = {
    "date: 2025-11-04\nDana Reyes met Jon Aldous. Ada Brink is on the shortlist for next Saturday's Osby Prize.\n---\n"
      .. "date: 2025-11-04\nDana Reyes met Jon Aldous. The prize was awarded on 6 November.",
    "date: 2025-05-12\nThe nurses of Osby ratified the agreement with Harwick on 8 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nHarwick and the nurses of Osby reached a tentative agreement on 6 May, Dana Reyes said.",
    "date: 2025-05-12\nThe nurses of Osby ratified the agreement with Harwick on 2 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nHarwick and its cooks reached another tentative agreement on 6 May, Dana Reyes said in Osby.",
    "date: 2025-05-12\nThe probe Arrow sent its first picture on 2 May, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-12\nThe probe Sparrow will be launched on 6 June from Lima, Dana Reyes said.",
    "date: 2025-05-12\nJon Aldous of Osby was sentenced on 2 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nAda Brink of Osby was found guilty on 6 May, Dana Reyes said.",
    "date: 2025-05-12\nThe film had its premiere in Osby in March 2024. Shooting of the film began in July 2023.",
    "date: 2025-05-12\nThe film had its premiere in Osby in March 2024. Shooting of her second film began in July 2024.",
    "date: 2025-03-10\nOn Friday, a federal judge in Lima heard Dana Reyes and her lawyer before determining a sentence based on her "
      .. "conviction.\n---\n"
      .. "date: 2025-03-10\nDana Reyes was found guilty in August 2024 of lying to investors. During the sentencing hearing on Friday she "
      .. "wept.",
  },
}
