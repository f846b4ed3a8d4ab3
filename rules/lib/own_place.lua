--- "The school at Osby shut in 2009", "the school at Hexley shut in 2013": two things of one word, by the place behind it. And "the mill shut in
-- 2014", "a mill that closed in 2011": the one of the story, by no place.
local own_place = {}

--- The name behind the word for the thing.
local function place_of(f, thing)
  return rx.match(f.sentence, "\\b(?i:\\Q" .. thing .. "\\E),? (?:of|at|in|near|[cn]alled) (?:the )?(\\p{Lu}[\\p{L}-]+)")
end

--- Each is told with a place that the other sentence does not know.
function own_place.two(a, b)
  local thing = a.thing or b.thing
  if not thing or thing ~= (b.thing or thing) then return false end
  local x, y = place_of(a, thing), place_of(b, thing)
  return x ~= nil and y ~= nil and x ~= y and not rx.has(a.sentence, y) and not rx.has(b.sentence, x)
end

local function is_bare(f)
  return not place_of(f, f.thing) and not rx.find(f.sentence, "\\p{Lu}[\\p{L}'’-]+ (?i:\\Q" .. f.thing .. "\\E)\\b")
    and not rx.find(f.sentence, "(?i)\\b(?:another|other|second|two|three|each|every|neighbou?ring|former) (?:\\p{Ll}+ )?\\Q" .. f.thing .. "\\E")
end

--- Told by the year alone: what stood shut for a week is told by its days.
local function is_of_a_year(f)
  local width = f.date and f.date.width
  return width ~= nil and width >= 360 and width <= 366
end

--- Both tell the thing by its word alone, and each tells a year.
function own_place.none(a, b)
  if not a.thing or a.thing ~= b.thing or not is_of_a_year(a) or not is_of_a_year(b) then return false end
  local the = "(?i)\\b(?:the|its) (?:\\p{Ll}+ )?\\Q" .. a.thing .. "\\E\\b"
  return is_bare(a) and is_bare(b) and (rx.find(a.sentence, the) or rx.find(b.sentence, the)) ~= nil
end

return own_place
