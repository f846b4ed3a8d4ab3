-- Which date of the one text dates what a date of the other dates: the one whose words are most alike, if neither text tells the other's date
-- in like words. The weights below were fitted: dates put wrong on purpose against dates of unlike things in texts that agree.
local days_apart = require "lib.days_apart"
local dated = require "lib.dated"
local dateline = require "lib.dateline"
local gather = require "lib.gather"
local partners = {}

local spoken = "(?i)\\b(?:said|says?|told|tells|announced|reported|wrote|added|confirmed|released|published|insisted|warned|statement|interview)"
  .. "(?: [\\p{L}’'-]+){0,3}? (?:late |early )?(?:on )?(?:late |early )?$"
local spoken_behind = "^,? (?:\\p{L}+ ){0,2}(?:said|announced|told|says)\\b"
local relative = "(?i)\\b(?:years?|months?|weeks?|days?|hours?|same|period|earlier|later|ago|after|before|following|next day|last)\\b"
local near_only = "(?i)^(?:(?:the|on|this|next) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|this|next)"
  .. "\\b\\P{N}*$"
local by_the_clock = "\\b(?:GMT|UTC)\\b"

--- Of one day, one month or one year.
local function grain(d)
  if d.is_day then return "day" end
  local length = d.width or 0
  return d.month and length >= 27 and "month" or d.year and length >= 364 and "year" or nil
end

--- A date of something told by the text itself, and not the day on which somebody said so.
local function is_told(entry)
  local f = entry.fact
  if f.headline or f.table or f.caption or f.quoted or f.speaker or f.corrected or dateline(f) then return false end
  if rx.find(f.text, relative) or rx.find(f.sentence, by_the_clock) or rx.find(entry.before, spoken) then return false end
  if dated.is_undone(entry) then return false end
  entry.grain = grain(f.date)
  return entry.grain ~= nil and not rx.find(f.sentence:sub(#entry.before + #f.text + 1), spoken_behind)
end

--- Surely another date, and not one of a year that a text left out.
local function surely_apart(x, y)
  if not x.date:apart(y.date) then return false end
  local other_year = x.date.month == y.date.month and x.date.day == y.date.day
  return not other_year or x.date.month == nil or (rx.find(x.text, "\\d{4}") and rx.find(y.text, "\\d{4}")) ~= nil
end

--- May the two be told of one thing, as far as the dates tell? "On Monday" is another day in the text of another week.
local function may_be_one(a, b)
  local x, y = a.fact, b.fact
  if x.document == y.document or not surely_apart(x, y) then return false end
  if not rx.find(x.text, near_only) and not rx.find(y.text, near_only) then return true end
  return days_apart.within(x, y, 6) and days_apart.least(x.date, y.date) % 7 ~= 0 -- "on Saturday" may be the next one, or the last
end

--- "1 July", "1 September", "March 2024", "March 2025": dates of which a slip of the pen makes each other.
function partners.by_a_slip(x, y)
  local one = (x.date.month == y.date.month and 0 or 1) + (x.date.year == y.date.year and 0 or 1) == 1
  if not rx.find(x.text, "\\d") or not rx.find(y.text, "\\d") then return false end
  if x.date.is_day and y.date.is_day then return one and x.date.day == y.date.day end
  return not x.date.is_day and not y.date.is_day and x.date.month ~= nil and x.date.month == y.date.month
end

--- Does a sentence tell the days from the one date to the other? Then these are the beginning and the end of something.
local function bridged(a, b, days)
  local length = "\\b" .. math.tointeger(days) .. "[ -](?:day|night)"
  return rx.find(a.fact.sentence, length) ~= nil or rx.find(b.fact.sentence, length) ~= nil
end

local function limited(value, least, most)
  return math.max(least, math.min(most, value))
end

local many = 16 -- dates that have a word near: a word of so many tells nothing

--- All dates of the story, those of each text, and what the words around them weigh.
local function story_of(said)
  local entries = dated.entries(said)
  local story = { entries = entries, weights = dated.weights(said, entries), of = gather.new() }
  for _, entry in ipairs(entries) do gather.put(story.of, entry.fact.document, entry) end
  return story
end

--- How much the best date of the text has in common with the entry, of those that tell the same time as `as` (or another one).
local function best_of(story, entry, document, as, same)
  local most = 0
  for _, e in ipairs(story.of.of[document]) do
    if e ~= entry and not e.fact.date:apart(as.fact.date) == same then most = math.max(most, dated.weight(entry, e, story.weights)) end
  end
  return most
end

--- How alike the entry are the two most alike of a text's other dates, and which is the first of them; found once for each text.
local function rivals_in(story, entry, document)
  entry.rivals = entry.rivals or {}
  if entry.rivals[document] then return entry.rivals[document] end
  local found = { first = 0, second = 0 }
  for _, e in ipairs(story.of.of[document]) do
    local weight = e.fact.date:apart(entry.fact.date) and dated.weight(entry, e, story.weights) or 0
    if weight > found.first then
      found.first, found.second, found.best = weight, found.first, e
    else
      found.second = math.max(found.second, weight)
    end
  end
  entry.rivals[document] = found
  return found
end

--- The greatest likeness of another date of the text, but for the partner's.
local function rival_of(story, entry, partner)
  local rivals = rivals_in(story, entry, partner.fact.document)
  return rivals.best == partner and rivals.second or rivals.first
end

local by_the_day = "(?i)^(?:(?:early |late )?(?:today|yesterday|tonight)|this (?:morning|afternoon|evening)|last night)\\b"

--- "Today" here, "on Monday" there, a day apart: of one day by two clocks, or by the day on which it was printed.
local function by_two_clocks(x, y)
  local one, other = rx.find(x.text, by_the_day) ~= nil, rx.find(y.text, by_the_day) ~= nil
  return one ~= other and days_apart.least(x.date, y.date) <= 1
end

--- "For January 16", "on Sunday": a day that is meant, and one on which it happened.
local function is_meant(a, b)
  local meant = "(?i)\\bfor (?:the )?$"
  return (rx.find(a.before, meant) ~= nil) ~= (rx.find(b.before, meant) ~= nil)
end

--- Do other texts tell both dates in such words? Then there are two things.
local function are_both_told(story, a, b)
  local x, y = false, false
  for _, list in ipairs(story.of) do
    if list.key ~= a.fact.document and list.key ~= b.fact.document then
      x = x or math.max(best_of(story, a, list.key, a, true), best_of(story, b, list.key, a, true)) > 4
      y = y or math.max(best_of(story, a, list.key, b, true), best_of(story, b, list.key, b, true)) > 4
    end
  end
  return x and y
end

-- What a day begins or ends, told by the words before it.
local begins = "(?i)\\b(?:from|since|starting|beginning|begins?|began|starts?|started|opens?|opened)(?: on)? ?$"
local ends = "(?i)\\b(?:until|till|to|through|by|before|ends?|ended|expires?|expired|closes?|closed)(?: on)? ?$"

local function is_other_end(a, b)
  return (rx.find(a.before, begins) and rx.find(b.before, ends) or rx.find(a.before, ends) and rx.find(b.before, begins)) ~= nil
end

-- The same told by the verb of a clause: "the trial opens in Lima on 9 March", "the trial is to end in Lima on 20 June".
local opening = "(?i)\\b(?:opens?|opened|begins?|began|starts?|started|sets? (?:off|out)|left|leaves)\\b"
local closing = "(?i)\\b(?:ends?|ended|closes?|closed|finish(?:es|ed)?|concludes?|concluded|expires?|expired|arrives?|arrived|returns?|returned)\\b"

local function tells_other_end(a, b)
  local function only(e, one, other) return rx.find(e.clause, one) and not rx.find(e.clause, other) end
  return only(a, opening, closing) and only(b, closing, opening) or only(b, opening, closing) and only(a, closing, opening)
end

--- What holds since a day is not what happened on another.
local function is_since(a, b)
  local since = "(?i)\\bsince ?$"
  local x, y = rx.find(a.before, since) ~= nil, rx.find(b.before, since) ~= nil
  return x ~= y and not rx.find((x and b or a).before, begins)
end

--- Is the one told as done on a day that the other text has behind it when it speaks of one to come?
local function is_next_one(x, y)
  local function done_before(done, planned)
    return done.modality == "asserted" and not done.date:maybe_after(done.published) and planned.date:after(planned.published)
      and done.date:before(planned.published)
  end
  return done_before(x, y) or done_before(y, x)
end

--- Has each of the clauses a name that the other's sentence does not know?
local function of_two_names(a, b)
  return dated.own_name(a, b) and dated.own_name(b, a)
end

--- Is one of the days told by the day of its week alone?
local function is_by_weekday(e)
  return (rx.find(e.x.text, near_only) or rx.find(e.y.text, near_only)) ~= nil
end

--- Each day of a story in the news brings something: two days of the week are those of one thing only where one deed is told of both.
local function of_two_days(e)
  local both = rx.find(e.x.text, near_only) and rx.find(e.y.text, near_only)
  return both and (not e.deed or dated.count_apart(e.a, e.b))
end

local verb = "(?s)^.*\\b(\\p{Ll}{2,}ed|began|left|met|won|lost|fell|rose|told|sent|held|made|took|went|came|built|sold|bought|struck|hit|shot)"
  .. "(?: [\\p{L}'’,-]+){0,8} ?(?:on |in |by |last |early |late |\\()*$"

--- "Were let go on 18 January" here, "were charged on the 26th" there: the verbs right before the dates are two.
local function of_two_verbs(a, b)
  local x, y = rx.match(a.before, verb), rx.match(b.before, verb)
  return x ~= nil and y ~= nil and x:sub(1, 5) ~= y:sub(1, 5)
end

local counted_from = "(?i)\\b(?:after|before|since|following) (?:his|her|its|their|the|an?) (?:\\p{Ll}+ )?\\p{Ll}+ (?:on |in )$"

--- "Died three days after his arrest on 7 January": the day of the arrest.
local function is_of_another(a, b)
  return (rx.find(a.before, counted_from) ~= nil) ~= (rx.find(b.before, counted_from) ~= nil)
end

-- What speaks for one thing, and against it, with what it counts. Fitted: dates put wrong on purpose against dates of unlike things.
local weights = {
  { 0.80, function(e) return math.min(e.shared.share, 0.8) end },
  { 0.06, function(e) return math.min(e.shared.weight, 26) end },
  { 0.09, function(e) return math.min(e.shared.near, 12) end },
  { 0.16, function(e) return math.min(e.shared.words, 10) end },
  { 0.40, function(e) return math.min(e.shared.names, 3) end },
  { 0.70, function(e) return e.number end },
  { -0.50, function(e) return not e.number and not e.deed end },
  { 0.12, function(e, story) return limited(e.shared.weight - math.min(rival_of(story, e.a, e.b), rival_of(story, e.b, e.a)), -2, 6) end },
  { 0.85, function(e) return partners.by_a_slip(e.x, e.y) end },
  { -1.40, function(e) return e.a.grain ~= e.b.grain end },
  { -0.40, function(e) return e.a.grain == "year" and e.b.grain == "year" end },
  { -0.90, function(e) return is_by_weekday(e) end },
  { -0.80, function(e) return is_by_weekday(e) and not days_apart.within(e.x, e.y, 3) end },
  { -0.27, function(e) return math.min(math.log(1 + e.days), 7) end },
  { -0.05, function(e) return math.min(days_apart.most(e.x.published, e.y.published), 30) end },
  { -0.50, function(e) return dated.lacks(e.a, e.b) and dated.lacks(e.b, e.a) end },
  { -3.50, function(e) return not e.deed and (dated.misplaces(e.a, e.b) or dated.misplaces(e.b, e.a)) end },
  { -1.00, function(e) return is_other_end(e.a, e.b) end },
  { -1.50, function(e) return (rx.find(e.a.before, begins) ~= nil) ~= (rx.find(e.b.before, begins) ~= nil) end },
  { -4.00, function(e) return is_of_another(e.a, e.b) end },
  { -3.00, function(e) return of_two_verbs(e.a, e.b) end },
  { -3.50, function(e) return is_meant(e.a, e.b) end },
  { -4.00, function(e) return by_two_clocks(e.x, e.y) end },
  { -0.80, function(e) return is_since(e.a, e.b) end },
  { -3.50, function(e) return of_two_names(e.a, e.b) end },
  { -4.00, function(e) return is_next_one(e.x, e.y) end },
  { -1.70, function(e, story) return are_both_told(story, e.a, e.b) end },
}

--- What links the clauses: a deed, a number, words enough, two names; or most of the lighter sentence stands in the other.
local function is_linked(e)
  local shared = e.shared
  return e.deed or e.number or shared.words > 5.5 or shared.names >= 2 and shared.near >= 8 or shared.number > 3 and shared.near >= 6
    or shared.share >= 0.5 and shared.weight >= 10
end

--- How likely it is that both date one thing; nil where nothing links them, or one text knows both dates.
local function points(story, a, b)
  local e = { a = a, b = b, x = a.fact, y = b.fact, shared = dated.shared(a, b, story.weights) }
  if e.shared.weight < 5 then return nil end
  e.deed, e.number, e.days = dated.one_deed(a, b), e.shared.number > 3.5, days_apart.least(e.x.date, e.y.date)
  if not is_linked(e) or bridged(a, b, e.days) or of_two_days(e)
    or tells_other_end(a, b) then return nil end
  local known = math.max(best_of(story, a, e.y.document, a, true), best_of(story, b, e.x.document, b, true))
  if known > 4 and known > 0.2 * e.shared.weight then return nil end
  local sum = 0
  for _, row in ipairs(weights) do
    local value = row[2](e, story)
    sum = sum + row[1] * (math.type(value) and value or value and 1 or 0)
  end
  return sum
end

local telling = 2 -- what a word must weigh to bring two dates together
local least = 3.5 -- and all such words of two

--- Calls `visit` with every two dates that have telling words in common, each pair once.
local function each_kin(story, visit)
  local posted = {}
  for _, entry in ipairs(story.entries) do
    if is_told(entry) then
      local met, order = {}, {}
      for word in pairs(entry.all) do
        local weight = story.weights[word] or 5
        if weight >= telling then
          local list = posted[word] or {}
          posted[word] = list
          for _, other in ipairs(#list <= many and list or {}) do
            if not met[other] then table.insert(order, other) end
            met[other] = (met[other] or 0) + weight
          end
          table.insert(list, entry)
        end
      end
      for _, other in ipairs(order) do
        if met[other] >= least then visit(other, entry) end
      end
    end
  end
end

--- The pairs of dates that differ and seem to be told of one thing: { a, b, points }.
function partners.find(said, enough)
  local story, found = story_of(said), {}
  each_kin(story, function(a, b)
    local sum = may_be_one(a, b) and points(story, a, b)
    if sum and sum >= enough then table.insert(found, { a = a, b = b, points = sum }) end
  end)
  return found
end

return partners
