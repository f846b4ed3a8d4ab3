--- A toll only grows: a later report that tells fewer dead, or a headline that tells another number than its text.
-- Figures without a subject speak of the event of their story, so all findings here are warnings.

local days_apart = require "lib.days_apart"
local memo = require "lib.memo"
local next_one = require "lib.next_one"
local numbers = require "lib.numbers"
local revised = require "lib.revised"

-- "Fifteen people lost their lives then": in what the sentence before tells of.
local back_then = "(?i)\\b(?:back then|at (?:that|the) time|in that (?:year|one|quake|fire|crash|storm|flood|accident|disaster|attack)|"
  .. "then(?=[.;]|$))"

--- A statement of the whole toll, not of a part ("two of the dead were").
local hearsay = "(?i)\\b(?:(?:speaks?|spoke|talks?|talked) of|claim(?:s|ed)?|alleg\\w+|rumou?rs?|unconfirmed|fear(?:s|ed)?)\\b"

local few = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?"

-- How somebody died, which need not be how all did.
local manner = "(?i)\\b(?:drown\\w*|burn\\w*|suffocat\\w*|chok\\w+|froze\\w*|crushed|electrocuted|shot|stabbed|buried|poisoned|swept away|"
  .. "smoke|exhaustion|hypothermia|heart attacks?|carbon monoxide|lightning|(?:in|inside|under) (?:their|his|her|a|the)? ?(?:cars?|homes?|"
  .. "houses?|beds?|boats?|cellars?|basements?|vehicles?|tents?|lorr(?:y|ies)|trucks?|bus(?:es)?|vans?))\\b"

local function whole(f)
  return not rx.find(f.sentence, hearsay) and not rx.find(f.sentence, back_then) and not f.part and not f.quoted and f.modality == "asserted"
    and not rx.find(f.sentence, "(?i)\\b(of (?:all )?(?:the|those|these) (?:(?:\\p{L}+ |\\d+ )?(?:dead|victims|injured)|people)|"
      .. "of (?:the|those|these|all|its|their|them) ?(?:\\d+|" .. few .. "|dead|killed|victims)\\b|"
      .. "among (them|the dead)|including|another|"
      .. "more bodies|in all|since|each|neighbou?ring|elsewhere|aftershocks?|nationwide|as a whole|"
      .. "that (?:same )?(?:night|day|morning|evening|afternoon|"
      .. "week(?:end)?)|outright|"
      .. "instantly|on the spot|at the scene|"
      .. "had (?:been )?(?:reported|recorded|counted|registered|confirmed))\\b")
    and not rx.find(f.sentence, "\\Q" .. f.text .. "\\E,? of (?:whom|which|them)\\b")
end

--- "In the CTV building, where 115 people died": there alone.
local function is_of_one_place(f)
  return rx.find(f.sentence, "\\b(?:in|at|from|was|is|of) [^,;.]*\\p{L}[^,;.]*,? (?:where|in which) (?:at least |about |some |nearly |"
    .. "more than |another )?\\Q"
    .. f.text) ~= nil
end

--- Only the day counts; a toll told for another year is another event.
local function this_event(f)
  local year = rx.match(f.sentence, "\\b(?:of|in|since) ((?:19|20)\\d\\d)\\b")
  if year and f.published.known and not rx.has(tostring(f.published), year) then return false end
  return not f.period or f.period.is_day or (f.published.known and f.period:meets(f.published))
end

--- Of the same place and subject, or both of none.
local function same_scope(a, b)
  for _, field in ipairs { "of", "place", "partner" } do
    local same = a:same(b, field)
    if same == false or (same == nil and (a[field] or b[field])) then return false end
  end
  return true
end

--- What two facts of one scope both tell or both leave out, the field that tells most first; nil for what is no statement of the whole toll of
-- this event.
local function sort_of(f)
  if not whole(f) or not this_event(f) or is_of_one_place(f) then return nil end
  return (f.place and "place " or "") .. (f.of and "of " or "") .. (f.partner and "partner " or "")
end

--- Much smaller numbers speak of a part of the event.
local function near(a, b)
  return numbers.of_one_size(a.amount.nominal, b.amount.nominal, 2)
end

--- Every two facts of one scope whose amounts differ. Of those with a place only such as surely share it can be of one scope, and so on.
local function each_of_one_scope(said, visit)
  local sort, there = memo(sort_of), {}
  local function field_of(f) return sort(f) and (rx.match(sort(f), "^\\w+") or "none") end
  for f in said:each { modality = "asserted" } do there[field_of(f) or ""] = true end
  for _, field in ipairs { "place", "of", "partner", "none" } do
    local function key(f) return field_of(f) == field and sort(f) end
    local same = field ~= "none" and field or nil
    if there[field] then
      for a, b in said:pairs { apart = "amount", same = same, modality = "asserted", key = key } do
        if near(a, b) and same_scope(a, b) then visit(a, b) end
      end
    end
  end
end

--- Does any text of the story tell that the count was changed?
local function is_revised(said)
  for f in said:each {} do
    if revised.tells(f) then return true end
  end
  return false
end

--- Does its paragraph tell as many as the earlier text, or more? Then the smaller number is of a part: "Six are dead. Two were killed by smoke."
local function is_part(said, late, early)
  for f in said:each { document = late.document, modality = "asserted" } do
    if f ~= late and f.line == late.line and whole(f) and near(f, early) and f.amount.nominal and early.amount.nominal
      and f.amount.nominal >= early.amount.nominal and this_event(f)
      and f.amount.nominal > late.amount.nominal then return true end
  end
  return false
end

--- Does the earlier text tell the smaller number as well? Then it is of a part, a place of several.
local function is_known(said, late, early)
  for f in said:each { document = early.document, modality = "asserted" } do
    if f.amount.nominal and f.amount.nominal == late.amount.nominal and f.measure == late.measure then return true end
  end
  return rx.find(early.sentence, "(?<![\\d.,])" .. tostring(late.amount.nominal) .. "(?![\\d]|[.,]\\d)") ~= nil
end

--- "Seven drowned", "nine died in cars": told of them alone.
local function is_by_manner(late, early)
  local how = rx.match(late.sentence:lower(), "(" .. manner .. ")")
  return how ~= nil and not rx.has(early.sentence:lower(), how)
end

--- When it was told; "the flood of 3 May killed" dates the flood.
local function day_of(f)
  if f.published.is_day then return f.published end
  return f.period and f.period.is_day and f.period or f.as_of
end

return {
  id = "toll-falls",
  title = "A later report tells a smaller toll",
  why = "The dead of an event, once counted, stay counted; a smaller later number is a slip or wants a word of correction.",
  severity = "warning",
  reads = "figure",
  group = { "measure", "story" },
  false_positives = "A toll that authorities corrected downward, where no text says so.",

  check = function(said, report)
    local first = said:first()
    if not first or first.nature ~= "cumulative" or is_revised(said) then return end
    each_of_one_scope(said, function(a, b)
      if a.sentence == b.sentence or next_one.of_titles(a, b) then return end
      local early, late = a, b
      if day_of(b):before(day_of(a)) then early, late = b, a end
      -- "the fire of 9 June has cost eight lives", told on the 23rd; "10 June. Five are dead.", told in a chronicle
      -- a year on, the count is that of those who counted last
      if days_apart.least(early.published, late.published) > 90 then return end
      local grew = late.published:before(early.published) or late.as_of_stated and late.as_of:before(early.as_of)
      if not grew and day_of(early):before(day_of(late)) and late.amount:less(early.amount)
        and not is_part(said, late, early) and not is_known(said, late, early) and not is_by_manner(late, early) then
        report { a = late, b = early, message = string.format("%s: %s after %s", a.measure, tostring(late.amount), tostring(early.amount)),
          why = "same story; the smaller toll is told later" }
      elseif a:same_document(b) and a.headline ~= b.headline then
        report { a = a.headline and a or b, b = a.headline and b or a, message = string.format("%s: %s in the headline, %s in the text", a.measure,
            tostring((a.headline and a or b).amount), tostring((a.headline and b or a).amount)), why = "one text, one toll" }
      end
    end)
  end,

  flags = {
    "date: 2025-03-01\nNine people were killed when a bus fell into the Arlen at Osby.\n---\n"
      .. "date: 2025-03-02\nSeven people, four of them children, died when a bus fell into the Arlen at Osby.",
    "date: 2025-02-03\nThe flood in Peru killed 46 people.\n---\ndate: 2025-02-09\nThe flood in Peru killed 24 people.",
  },
  silent = {
    "date: 2025-02-03\nThe flood in Peru killed 46 people.\n---\ndate: 2026-02-03\nA year ago the flood in Peru killed 45 people.",
    "date: 2025-01-23\nThere are now 78 cases of illness in seven provinces. Osby has 68 cases.\n---\n"
      .. "date: 2025-01-25\nHealth officers told of 68 cases of illness.",
    "date: 2025-02-03\nThirteen people are known to have died in the storm, the Emergency Office of Peru said.\n---\n"
      .. "date: 2025-08-09\n\"We were not heard,\" says the head of the Emergency Office of Peru. Of the twelve, she says, seven drowned.",
    "date: 2025-02-03\nThe storm in Peru killed 46 people.\n---\ndate: 2025-02-09\nThe storm in Peru drowned 24 people.",
    "date: 2025-02-03\n# Storm crosses Peru\n\nThree people were killed by the storm, Dana Reyes said.\n---\n"
      .. "date: 2025-02-14\n# Second storm hits Peru\n\nTwo people were killed by the storm, Dana Reyes said.",
    "date: 2025-02-03\nThree people were killed in the fire.\n---\ndate: 2025-02-05\nSix are now dead in Peru. Two were killed by smoke.",
    "date: 2025-02-03\nThree dead as storm crosses Peru, Dana Reyes said.\n---\n"
      .. "date: 2025-02-05\nOf the six dead in the storm of Peru four drowned and two were killed in houses, Dana Reyes said.",
    "date: 2025-02-03\nThe flood in Peru killed 46 people.\n---\ndate: 2025-02-09\nOf all 61 victims in Peru, 31 were killed in one mine.",
    "date: 2025-03-01\nTwo people were killed by the earthquake in Osby.\n---\ndate: 2025-03-02\nOne person died in last night's aftershock in Osby.",
    "date: 2025-02-03\nA shot at sea killed three sailors of Peru, the navy said. Chile spoke of seven dead sailors of Peru.\n---\n"
      .. "date: 2025-05-09\nFive sailors of Peru died.",
    "date: 2025-02-03\nThe fire in Peru killed 19 people.\n---\n"
      .. "date: 2025-05-09\n# The fire: a chronicle\n\n1 February. A fire breaks out in Peru. Sixteen people die that night.",
    "date: 2026-04-14\n# Fever deaths rise to six in Osby\n\nFour deaths had been reported in Osby by 6 April.",
    "date: 2025-08-05\nThe flood in Peru killed 46 people.\n---\ndate: 2025-11-17\nThe flood in Peru killed 60 people on 14 June.",
    "date: 2025-02-03\nThe flood in Peru killed 46 people.\n---\n"
      .. "date: 2025-02-09\nThe court hears of the deaths of the farmers of Peru, 34 of whom drowned in the flood.",
    "date: 2025-02-03\nThe flood in Peru killed 46 people.\n---\n"
      .. "date: 2025-02-09\nThe flood in Peru killed 41 people; the earlier count of 46 people killed held some twice.",
    "date: 2025-08-11\nThe fever spreads in Osby. The neighbouring city of Arlen, with 820 cases and 14 deaths, shut its schools.\n---\n"
      .. "date: 2025-09-02\nThe fever spreads in Osby. Eleven had died by the end of August.",
    "date: 2025-02-03\nThe flood in Peru killed 46 people.\n---\ndate: 2025-02-09\nOf the 46 bodies of the flood in Peru, 31 were buried.",
    "date: 2025-02-03\nThe flood in Peru killed 46 people.\n---\n"
      .. "date: 2025-02-09\nPolice in Peru, who gave the death toll, also said 31 people had been sent home.",
    "date: 2025-02-13\nThe flood in Peru killed 44 people.\n---\ndate: 2025-02-19\nThe flood of 9 February in Peru has killed 46 people.",
    "date: 2025-02-03\nThe flood in Peru killed 24 people.\n---\ndate: 2025-02-09\nThe flood in Peru killed 46 people.",
    "date: 2025-02-03\nThe flood in Peru killed 46 people.\n---\ndate: 2025-02-09\nTwo of the dead were volunteers whose boat overturned.",
    "date: 2025-02-03\nThe flood in Peru killed 46 people.\n---\ndate: 2025-02-09\nThe flood in Peru of August 1972 killed 12 people.",
    "date: 2025-08-25\nNine people died in the quake at Osby.\n---\ndate: 2025-08-26\nThe coast of Osby was hit by a stronger quake ten "
      .. "years ago. Fifteen "
      .. "people lost their lives then.",
    "date: 2015-06-01\nThe Osby quake did great harm. The collapses of the Harwick building and of the Perrin house caused 115 and 18 "
      .. "deaths. Two people were killed by rocks and 50 by masonry. This adds to a total of 185 deaths.\n---\n"
      .. "date: 2021-02-01\nIn the Osby quake two towers came down. The greatest loss of life was in the Harwick building, where 115 people "
      .. "died, and a further 18 were killed in the Perrin house.",
  },
}
