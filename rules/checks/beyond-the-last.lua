--- "On the 15th floor of the 12-storey building", "the sixth day of the five-day strike", "her third win in two games": there are not so many.
local counting = require "lib.counting"
local turns_of = require "lib.turns"

local number, ordinal = counting.number, counting.ordinal
local the = "(?:the |its |his |her |their |a |an |this |that )"
local unit = "(day|week|month|year|round|stage|lap|leg|part|chapter|game|match|race|set|inning|over|season|episode|term|hole|mile|minute)s?"

-- Each turn: which of two captures is the place and which is how many there are; what two captures must be one word.
local turns = {
  { "(?i)\\b" .. ordinal .. " " .. unit .. " of " .. the .. "(?:[\\p{L}'’-]+ ){0,2}?" .. number .. "[- ](day|week|month|year|round|stage|"
    .. "lap|leg|part|chapter|game|match|race|set|inning|over|season|episode|term|hole|mile|minute)\\b", same = true },
  { "(?i)\\b" .. ordinal .. " (floor|storey|story) of " .. the .. "(?:[\\p{L}'’-]+ ){0,2}?" .. number .. "[- ](?:storey|story|storeyed|"
    .. "storied|floor)\\b" },
  { "(?i)\\b" .. ordinal .. " (win|victory|defeat|loss|draw|setback|start|appearance) in " .. number
    .. " (?:games|matches|starts|outings|races|fights|bouts|rounds|days|attempts)\\b" },
  { "(?i)\\b" .. ordinal .. " of " .. the .. "?" .. number
    .. " (children|siblings|sons|daughters|brothers|sisters|stages|rounds|races|laps|days|matches|games|debates|concerts|parts|chapters|"
    .. "votes|legs)\\b",
    counted = true },
  { "(?i)\\b" .. ordinal .. " (place|position|spot) (?:among|out of|in a field of|of) (?:the )?" .. number .. " (?:runners|riders|teams|clubs|"
    .. "starters|entrants|drivers|boats|skiers|players|candidates|cities|countries|schools|competitors|participants|swimmers|finalists)\\b" },
  { "(?i)\\ball " .. number .. " (storeys|stories|floors|rooms|pages|seats|stages|laps|rounds|chapters|episodes|beds|cabins) of " .. the
    .. "(?:[\\p{L}'’-]+ ){0,2}?" .. number .. "[- ](?:storey|story|floor|room|page|seat|stage|lap|round|chapter|episode|part|bed|cabin)\\b" },
}
local page = "(?i)\\b(page|chapter|lap|stage|round|hole|episode)s? " .. number .. " of " .. the .. "(?:[\\p{L}'’-]+ ){0,2}?" .. number
  .. "[- ](page|chapter|lap|stage|round|hole|episode|part)\\b"
local excuse = "(?i)\\b(?:extra|overtime|added|stoppage|extended|extension|prolonged|basement|would|could|if|joke\\w*|no|not|never|beyond|"
  .. "planned|originally|scheduled|was to|were to|beginning|after)\\b"

--- The place and how many there are, where the sentence tells of a place beyond the last.
local function beyond(sentence)
  for _, turn in ipairs(turns) do
    local nth, what, many, of = rx.match(sentence, turn[1])
    if turn.counted and nth then what, many = many, what end
    local place, most = nth and counting.value(nth), nth and counting.value(many)
    if place and most and most > 1 and place > most and (not turn.same or what:lower() == of:lower()) then return nth .. " " .. what, most end
  end
  local what, nth, many, of = rx.match(sentence, page)
  local place, most = nth and counting.value(nth), nth and counting.value(many)
  if place and most and place > most and what:lower() == of:lower() then return what .. " " .. nth, most end
end

local house = "(?:house|building|block|tower|hotel|hospital|school|home|tenement|hostel|mill|dormitory)"
local storeys = "(?i)\\b" .. number .. "[- ](?:storey|story|storeyed|storied|floor) (?:\\p{Ll}+ ){0,2}?" .. house .. "\\b"
local on_floor = "(?i)\\b(?:on|from|to|of|reached|in) (?:the|its) " .. ordinal .. "[- ]floor\\b"

--- "The five-storey house", and in the sentence behind it a fire on the seventh floor.
local function above_the_roof(first, behind)
  local most, floor = rx.match(first, storeys), rx.match(behind, on_floor)
  most, floor = most and counting.value(most), floor and counting.value(floor)
  return most and floor and floor > most and rx.count(first .. behind, storeys) == 1 and floor, most
end

return {
  id = "beyond-the-last",
  title = "A place in a row that is not so long",
  why = "Of twelve floors none is the fifteenth.",
  severity = "error",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A strike that outlasted its plan, where the sentence does not say so.",

  check = function(said, report)
    local next_of = turns_of.behind(said)
    for s in said:each { kind = "statement" } do
      local place, most = nil, nil
      if not s.table and not s.question and rx.find(s.sentence, "\\d|(?i)th\\b|second|third|\\ball\\b") and not rx.find(s.sentence, excuse) then
        place, most = beyond(s.sentence)
      end
      if place then report { a = s, message = string.format("the %s of %d", place, math.floor(most)), why = "counting" } end
      local behind = not s.table and rx.find(s.sentence, storeys) and next_of(s)
      if behind and not rx.find(s.sentence .. behind.sentence, excuse) and not rx.find(behind.sentence,
        "(?i)\\b(?:nearby|next|another|other)\\b") then
        place, most = above_the_roof(s.sentence, behind.sentence)
        if place then
          report { a = behind, b = s, message = string.format("floor %d of %d", math.floor(place), math.floor(most)), why = "counting" }
        end
      end
    end
  end,

  flags = {
    "The twins finished in 12th place among 10 runners.",
    "The fire broke out on the 15th floor of the 12-storey building.",
    "On the sixth day of the five-day strike the ferries lay still.",
    "It was the third defeat in two games.",
    "A passage on page 241 of the 180-page report says so.",
    "He was the fourth of three children.",
    "All 34 storeys of the 28-storey tower were empty.",
    "Brandt won the 22nd stage of the 21-stage race.",
    "Police cordoned off the four-storey school. A boy had fallen from the sixth floor.",
  },
  silent = {
    "The twins finished in 8th place among 10 runners.",
    "All 28 storeys of the 28-storey tower were empty.",
    "The fire broke out on the 11th floor of the 12-storey building.",
    "On the sixth day of the ten-day strike the ferries lay still.",
    "It was the second defeat in two games.",
    "He was the third of three children.",
    "On the sixth day of what was to be a five-day strike the ferries lay still.",
    "She was in the third year of a two-part study.",
    "It was the third defeat in two weeks.",
    "Police cordoned off the four-storey school. A boy had fallen from the third floor.",
    "Police cordoned off the four-storey school. A boy had fallen from the sixth floor of the tower next to it.",
  },
}
