--- Whether two tellings of a matter are of one time, or the matter may have turned between them.
local days_apart = require "lib.days_apart"
local matters = require "lib.matters"
local outcome_told = require "lib.outcome_told"
local outcomes = require "lib.outcomes"
local own_period = require "lib.own_period"
local subjects = require "lib.subjects"
local outcome_times = {}

--- Days between the two tellings: none where both give one period; nil where that is not known.
function outcome_times.days_between(a, b)
  local when_a, when_b = own_period(a), own_period(b)
  if when_a and when_b then return when_a:apart(when_b) and math.huge or 0 end
  if not a.published.known or not b.published.known then return nil end
  return days_apart.most(a.published, b.published)
end

--- What is done once and stays done: a denial that is told later denies it, however long ago it was told as done.
local lasts = { apology = true, visit = true, concession = true, comment = true, report = true, payment = true, testimony = true, confession = true,
  attendance = true, endorsement = true, meeting = true }
local never_done = "(?i)\\b(?:(?:has|have) (?:\\w+ )?(?:not|never|yet|still|so far|refused|declined|failed)|(?:has|have)n['’]t|yet to|never|"
  .. "still (?:not|refus|wait)|refuses|declines|no(?:t| one| word)? .{0,30}so far)\\b"

--- "Has never been fined", and was fined last year: it speaks of all the time before it, whichever article is the older.
local function denied_for_good(denied, done)
  if not rx.find(denied.text, "(?i)\\bha(?:s|ve)(?: \\w+)? never\\b") or done.modality ~= "asserted" or done.negated then return false end
  local period = own_period(done)
  return denied.published.known and (period or done.published):before(denied.published)
end

local function denied_later(a, b)
  if denied_for_good(a, b) or denied_for_good(b, a) then return true end
  local early, late = days_apart.in_order(a, b)
  local never = rx.find(late.text, "(?i)\\bnever\\b") ~= nil -- at whatever time
  if not lasts[a.matter] and not never or early.modality ~= "asserted" or early.tense == "future" or early.negated then return false end
  local least, most = early.published:days_until(late.published)
  return least ~= nil and least >= 0 and most <= (never and 400 or 60) and rx.find(late.text, never_done) ~= nil
end

--- "Issue 14 passed", "voters threw out Issue 14": a measure with a name and a number is decided once.
local function of_numbered_measure(a, b)
  return a.matter == "decision" and a.what ~= nil and a.what == b.what and rx.find(a.what, "^\\p{Lu}\\p{L}+ \\d") ~= nil
end

--- One is tried once in a story, so far as no appeal is told.
local function of_one_trial(a, b, days)
  return a.matter == "verdict" and days ~= nil and days <= 60 and subjects.same(a, b) == true
end

--- Near enough in time that the matter has not turned.
function outcome_times.of_one_time(a, b)
  local days = outcome_times.days_between(a, b)
  if of_numbered_measure(a, b) or of_one_trial(a, b, days) then return true end
  local dated = own_period(a) and own_period(b)
  if not dated and outcome_told.of_last_year(a) ~= outcome_told.of_last_year(b) then return denied_later(a, b) end
  return days == nil or days <= (matters.passing[a.matter] and 3 or 10) or denied_later(a, b)
end

local lasting = "(?i)\\b(stay|remain|keep|kept|hold|held|cling|clung|hang|stick|stuck|carry|carries|continue|spare|still|unchanged|on hold|"
  .. "eligible|"
  .. "rule[sd]? out|no (plan|intention)|refuse)"

local function was_so(f) return rx.find(f.text, "(?i)^(?:was|were)\\b") ~= nil end
local function is_so(f) return rx.find(f.text, "(?i)^(?:is|are|isn['’]t|aren['’]t)\\b") ~= nil end

--- Whoever was a member need not be one now.
-- What is to come speaks against what is, only where one of the two says that nothing changes.
function outcome_times.of_one_tense(a, b)
  if a.matter == "membership" and (was_so(a) and is_so(b) or was_so(b) and is_so(a)) then return false end
  return a.modality == b.modality or rx.find(a.text, lasting) ~= nil or rx.find(b.text, lasting) ~= nil
end

--- What turns within hours: two tellings speak against each other only where one says that it lasts, or both name one day.
local hourly = { access = true, power = true, order = true, truce = true, journey = true, border = true }

--- What comes first where a matter takes its course: missing, then found; refused, then accepted.
local first = { senses = "unconscious", condition = "grave", investigation = "none", race = "in", clean = "contaminated",
  search = "not found", arrest = "at large", custody = "held", job = "stays", deal = "none", concession = "refused", visit = "no",
  comment = "silent", charge = "not charged", report = "secret",
  payment = "unpaid", power = "off", order = "stays", safety = "unsafe", apology = "no", fire = "burning", project = "goes ahead",
  strike = "works", candidacy = "does not run", decision = "no", help = "refused",
  endorsement = "withheld", meeting = "did not meet", appearance = "did not", offer = "declined",
  ["entry of inspectors"] = "kept out",
  loan = "refused", outbreak = "going on", qualification = "through", relegation = "stays up", contract = "ended", screening = "withdrawn",
  finding = "confirmed", recall = "kept", layoffs = "none", run = "extended",
  sanctions = "imposed", withdrawal = "stayed", recognition = "refused", ["grant of aid"] = "refused",
  capture = "held", parole = "refused", asylum = "refused", pardon = "refused", ["surrender abroad"] = "refused" }

--- "Is being held", and the same day "has been released on bail".
local function is_let_go(a, b)
  if a.matter ~= "custody" or a.published:apart(b.published) then return false end
  local free = a.state == "held" and b or a
  return free.state ~= "held" and rx.find(free.sentence, "(?i)\\b(?:released|freed|let go|bailed|on bail)\\b") ~= nil
end

--- Told on a later day, the later of the two may simply have come.
function outcome_times.took_its_course(a, b)
  if is_let_go(a, b) then return true end
  if a.period and b.period and not a.period:apart(b.period) then return false end
  local early, late = days_apart.in_order(a, b)
  if rx.find(early.text, "(?i)\\b(?:never|through|throughout)\\b") then return false end -- told of the whole of it
  if early.matter == "damage" and early.negated and outcomes.of_all(early) then return false end -- "not one of the houses was damaged"
  if rx.find(late.sentence, "(?i)\\bas (?:planned|scheduled|announced)\\b") then return false end
  if early.tense == "future" and late.tense == "future" then return false end -- neither has come
  if late.period and late.modality == "asserted" and late.period:before(early.published) then return false end -- it had come before
  return early.published.known and late.published.known and early.published:before(late.published)
    and (early.state == first[early.matter]) ~= (early.negated or false)
end

local turned = "(?i)\\b(?:again|re-?open\\w*|restored|resumed?|lifted|eased|back|finally|no longer)\\b"

--- Told of a later day, as what has changed: "remains closed" on Friday, "opened again" on Sunday.
local function told_to_turn(a, b)
  local early, late = days_apart.in_order(a, b)
  return early.published:before(late.published) and rx.find(late.sentence, turned) ~= nil
    and not (late.period and late.period:before(early.published))
end

local over = "(?i)\\b(?:over|end(?:s|ed|ing)?|suspend\\w*|call(?:s|ed|ing)? off|resum\\w*|return(?:s|ed|ing)? to)\\b"
local going_on = "(?i)\\b(?:remain\\w*|continu\\w*|still|stay\\w*|go(?:es)? on)\\b"

--- Voted for in May, over in June: a strike ends.
local function has_ended(a, b)
  local early, late = days_apart.in_order(a, b)
  if rx.find(late.text, "(?i)\\b(?:through|never|not|ignor|def[iy]|refus|declin|shun)") then return false end
  local works, strikes = a.state == "works" and a or b, a.state == "works" and b or a
  -- "will remain on strike", and by the evening "the strike is over"
  if rx.find(works.sentence, over) and rx.find(strikes.sentence, going_on) and not works.published:before(strikes.published) then return true end
  if a.period and b.period and not a.period:apart(b.period) then return false end
  return early.published:before(late.published) and late.state == "works"
end

--- "Did not close for a minute": told afterwards, of the whole time.
local function at_no_time(f)
  return f.negated and rx.find(f.text, "(?i)\\bnever\\b") ~= nil
    or rx.find(f.sentence, "(?i)\\Q" .. f.text .. "\\E (?:at all|at any (?:time|point)|throughout|for (?:as much as |so much as |even )?(?:a|one) "
      .. "(?:single )?(?:minute|second|moment|hour|day)|once|(?:all|the (?:whole|entire)) (?:day|night|week(?:end)?|afternoon|morning|"
      .. "time))\\b") ~= nil
end

local parts_of_day = { "morning|dawn|daybreak|sunrise", "noon|midday|lunchtime", "afternoon", "evening|dusk|sunset|nightfall|night|midnight" }

local function part_of_day(f)
  local found
  for i, words_of in ipairs(parts_of_day) do
    if rx.find(f.sentence, "(?i)\\b(?:" .. words_of .. ")\\b") then found = (found and found ~= i) and 0 or i end
  end
  return found
end

--- Burning in the morning, out in the evening.
local function of_other_hours(a, b)
  local x, y = part_of_day(a), part_of_day(b)
  return x ~= nil and y ~= nil and x ~= 0 and y ~= 0 and x ~= y
end

function outcome_times.may_turn(a, b)
  if matters.passing[a.matter] and of_other_hours(a, b) then return true end
  if hourly[a.matter] and (at_no_time(a) or at_no_time(b)) then return false end
  if a.matter == "strike" and has_ended(a, b) then return true end
  if hourly[a.matter] and told_to_turn(a, b) then return true end
  if matters.passing[a.matter] and outcome_times.took_its_course(a, b) then return true end
  if a.matter == "contest" then return a:same_document(b) or rx.find(a.text .. " " .. b.text, "(?i)\\bnever\\b") ~= nil end
  if not hourly[a.matter] or rx.find(a.text .. " " .. b.text, lasting) then return false end
  return not (a.period and b.period) and a.modality == b.modality
end

return outcome_times
