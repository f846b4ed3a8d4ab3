--- Two sentences that run alike, with two names in one place.
local aligned = require "lib.aligned"
local long_form = require "lib.long_form"
local slots = require "lib.slots"
local turned = require "lib.turned"

--- Short forms, other spellings and a name with its land or title are one name for two readers.
local function may_be_one(x, y)
  if rx.find(x, "\\.\\p{Lu}|^\\p{Lu}{2,5}$|\\b(the|new|inc|corp|co|ltd|plc)\\b") or rx.find(y, "\\.\\p{Lu}|^\\p{Lu}{2,5}$") then return true end
  if is_country(x) and is_country(y) and rx.find(x .. "|" .. y, "(?:^|\\|)\\p{Lu}[\\p{Lu}.]{1,5}(?:\\||$)") then return true end -- "Britain", "UK"
  if is_country(x) ~= is_country(y) or long_form(x) == long_form(y) then return true end
  for word in rx.each(x, "\\p{L}{3,}") do
    for other in rx.each(y, "\\p{L}{3,}") do
      if edits.letters(word, other) <= 2 or rx.match(word, "^.{3}") == rx.match(other, "^.{3}") then return true end
    end
  end
  return false
end

local title = "(?i)^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lady|judge|justice|mayor|sen|rep|gov|president|minister|commissioner)\\b"

--- "[Mayor Eric] Adams", "[Mr] Adams": a title, with the first name or without it, before the name that both tell.
local function are_titles(x, y)
  return rx.find(x, title) ~= nil or rx.find(y, title) ~= nil
end

--- A stretch that is a name and nothing else.
local function is_name(text)
  return rx.find(text, "^\\p{Lu}[\\p{Ll}]+( \\p{Lu}[\\p{Ll}]+){0,2}$") ~= nil
end

--- The one place where names differ; nil where other names do too.
local function odd_name(changes, a, b)
  local found
  for _, change in ipairs(changes) do
    if change.kind == "name" then
      if found or not is_name(change.x) or not is_name(change.y) or change.left < 1 or change.right < 1 then return nil end
      if rx.has(a.sentence, change.y) or rx.has(b.sentence, change.x) then return nil end
      found = change
    elseif change.kind == "mixed" and aligned.words(change.x) + aligned.words(change.y) > 8 then
      return nil
    end
  end
  return found
end

--- Sentences, of which neither asks.
local function are_statements(a, b)
  return a.kind == "statement" and b.kind == "statement" and not a.question and not b.question
end

--- "The former head office", "another barque": one of the two tells of another time or another one.
local function is_of_another(f)
  return rx.find(f.sentence, "(?i)\\b(?:former|formerly|old|previous|then|once|another|a second|the other|"
    .. "(?:(?:since|than|like) an? (?:[\\p{Ll}-]+ )?(?:19|20)\\d\\d))\\b") ~= nil
end

--- "From the Osby Space Centre in Perrin", "in Lima": a house that both name lies in its town and in its state.
local function of_one_house(a, x, b, y)
  local house = "(\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+),? in (?:the )?(?:\\p{Ll}+ of )?\\Q"
  local one = rx.match(a.sentence, house .. x)
  return one ~= nil and one == rx.match(b.sentence, house .. y)
end

--- The sentences of two texts that say the same around two places, and little else need be alike.
local function find_slots(said, report)
  local told
  for a, b in said:alike(5, 0.12) do
    if are_statements(a, b) and not a:same_document(b) and a:same_story(b) and aligned.plain(a, b) and not turned.of_two_times(a, b) then
      told = told or slots.told(said)
      local t = slots.rivals(told, a, b)
      if t and not (is_country(t.x.place) and is_country(t.y.place) and may_be_one(t.x.place, t.y.place))
        and is_of_another(a) == is_of_another(b) and not of_one_house(a, t.x.place, b, t.y.place) and not rx.has(a.sentence,
        t.y.place) and not rx.has(b.sentence, t.x.place) then
        report { a = a, b = b, message = string.format("%s, and %s", t.x.place, t.y.place), why = "the words around them are the same" }
      end
    end
  end
end

return {
  id = "aligned-name",
  title = "Two sentences run alike but for a name",
  why = "A reader who meets both cannot tell whom or what it was.",
  severity = "warning",
  reads = { "statement", "inside" },
  group = {},
  false_positives = "Two things told in like words: two towns with one programme.",

  check = function(said, report)
    find_slots(said, report)
    for a, b in said:alike(9, 0.7) do
      local weight, share, whole = a:likeness(b)
      if are_statements(a, b) and whole >= 0.55 and aligned.plain(a, b) then
        local changes = aligned.changes(a, b)
        local odd = odd_name(changes, a, b)
        if odd and not may_be_one(odd.x, odd.y) and not are_titles(odd.x, odd.y) and not aligned.tell_two_things(changes, "name") then
          report { a = a, b = b, message = string.format("%s, and %s", odd.x, odd.y), why = "the two sentences run alike but for this name" }
        end
      end
    end
  end,

  flags = {
    "The plant of the Arrow mills at Lima, with room for 90 looms, remains on schedule, said Ada Brink in Osby.\n---\n"
      .. "All three are building abroad: a plant of the Arrow mills at Quito is to open on schedule. Ada Brink was born in Quito.",
    "Jon Aldous died at the monks' infirmary in Lima of a fever after the concert.\n---\n"
      .. "Jon Aldous had a voice like a bell. He died years ago in the monks' infirmary in Quito, with the choir around him.",
    "Painters poured buckets of red clay on the steps in front of the old Lima customs house at dawn.\n---\n"
      .. "Painters spilled buckets of red clay on the steps in front of the old Quito customs house at dawn.",
  },
  silent = {
    "date: 2025-06-01\nThe Osby county prosecutor Joe Lund said that his office would talk with the police about charges in the case.\n---\n"
      .. "date: 2025-06-01\nThe Osby county prosecutor Joseph Lund said that his office would talk with the police about charges in the case.",
    "date: 2025-03-01\nThe Harwick Gulls defeat the Perrin Crows in Game 7 thriller.\n---\n"
      .. "date: 2025-03-01\nThe Harwick Gulls defeated the Perrin Crows at Osby Field in a thriller.",
    "Ada Brink said in Osby that the head office of the Arrow mills will be in Lima from May.\n---\n"
      .. "Ada Brink said in Osby that the former head office of the Arrow mills in Quito has become a library.",
    "The plant of the Arrow mills at Lima, with room for 90 looms, remains on schedule, said Ada Brink in Osby.\n---\n"
      .. "All three are building: a plant of the Arrow mills at Callao is to open on schedule. Callao, near Lima, has a harbour.",
    "The choir of the Arrow mills sang in the teaching hospital in Lima on Monday.\n---\n"
      .. "On Friday the choir of the Arrow mills sang in the teaching hospital in Quito.",
    "Ada Brink spoke at the teaching hospital in Lima, Quito and Cusco of the fever.\n---\n"
      .. "Ada Brink saw the fever in the teaching hospital in Trujillo.",
    "Painters poured buckets of red clay on the steps of the old Lima customs house at dawn on Monday.\n---\n"
      .. "Painters poured buckets of red clay on the steps of the old Quito customs house at dawn on Friday.",
    "Painters poured buckets of red clay on the steps in front of the old Peru customs house at dawn.\n---\n"
      .. "Painters poured buckets of red clay on the steps in front of the old Lima customs house at dawn.",
    "Ada Brink poured buckets of red clay on the steps of the old Lima customs house.\n---\n"
      .. "Jon Aldous poured buckets of red clay on the steps of the old Quito customs house.",
    "date: 2025-08-07\nDana Reyes sang at the Arrow music festival in Osby on Friday.\n---\n"
      .. "date: 2025-08-07\nIt was the deadliest night since a 2017 shooting at the Bow music festival in Redport, where Dana Reyes sang.",
    "The Arrow probe was launched on 14 July 2025 from the Tallow Space Centre in Perrin, with a rover of 27 kilos on board.\n---\n"
      .. "Launched on 14 July 2025 from the Tallow Space Centre in Lima, the Arrow probe has a rover of 27 kilos on board.",
    "date: 2025-01-10\n\"The numbers from the fire are horrific, and we will not forget them,\" Mayor Eric Brink said at a news "
      .. "conference in Osby on Sunday.\n---\n"
      .. "date: 2025-01-10\n\"The numbers from the fire are horrific, and we will not forget them,\" Mr Brink said at the first news "
      .. "conference in Osby on Sunday.",
    "date: 2025-02-03\nTwo brothers drowned in the storm Verna when their van was swept off a crossing near Quito.\n---\n"
      .. "date: 2025-02-04\nThe storm Verna crossed the coast near Lima on Sunday.",
  },
}
