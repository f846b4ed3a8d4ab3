--- "The tower was designed by Lena Holt", "Peter Muir, who designed the tower": one text, one work, two makers.

local gather = require "lib.gather"
local short_for = require "lib.short_names"

-- What one does to one thing once. A thing told by a plain word must be such that a text speaks of one.
local roles = { designer = true, architect = true, sculptor = true, author = true, composer = true, inventor = true, discoverer = true, finder = true,
  founder = true, painter = true, scorer = true, creator = true }
local written = { author = true, composer = true, painter = true, creator = true }
local works = { novel = true, play = true, opera = true, anthem = true, symphony = true, poem = true, book = true, memoir = true, biography = true,
  portrait = true, mural = true, statue = true, sculpture = true }

-- Shared work, another work, another time.
local excuse = "(?i)\\b(?:and|with|together|along|alongside|both|co-\\p{Ll}+|also|another|second|third|first|later|then|original\\w*|"
  .. "re-?(?:built|designed|"
  .. "discovered|wrote)|adapted|new|team|two|three|several|assist\\w*|help\\w*|claim\\w*|credit\\w*|believed|thought|allegedly|denied|not|"
  .. "own|equaliser|"
  .. "minute later|edition|goals|letters|translat\\w+|edit\\w+|illustrat\\w+)\\b"

--- "X, author of Y, will read": what is to come is not the part.
local function told_so(f)
  return f.modality == "asserted" or f.modality == "planned" and not rx.find(f.text, "(?i)\\b(?:will|to|would)\\b")
end

local function told(f)
  return roles[f.role] and f.status == "now" and told_so(f) and (f.of or not f.quoted) and not f:inherited "actor" and not f.partner
    and not rx.find(f.sentence, excuse)
end

--- The same named thing; or "the tower" twice, where nothing is told of a second.
local function one_thing(a, b)
  if a.of and b.of then return a:same(b, "of") == true end
  if a.of or b.of or not a.thing or a.thing ~= b.thing or (a.detail or ""):lower() ~= (b.detail or ""):lower() then return false end
  if written[a.role] and not works[a.thing] then return false end
  local the = "(?i)\\bthe (?:\\p{Ll}+ )?\\Q" .. a.thing .. "\\E\\b"
  return rx.find(a.sentence, the) ~= nil and rx.find(b.sentence, the) ~= nil
end

--- A text with a third who did the like speaks of several.
local function of_several(list, a, b)
  for _, f in ipairs(list) do
    if f.role == a.role and f:same(a, "actor") == false and f:same(b, "actor") == false then return true end
  end
  return false
end

return {
  id = "one-maker",
  title = "One text gives one work to two makers",
  why = "It was made, found or designed once.",
  severity = "warning",
  reads = "part",
  scope = "document",
  group = {},
  false_positives = "Two who did it together, told in two sentences.",

  check = function(said, report)
    local list = {}
    for f in said:each { kind = "part" } do
      if told(f) then table.insert(list, f) end
    end
    for a, b in gather.pairs(list) do
      if a.role == b.role and a.sentence ~= b.sentence and a:same(b, "actor") == false and not short_for(a.actor, b.actor) and one_thing(a, b)
        and not of_several(list, a, b) then
        report { a = b, b = a, message = string.format("%s and %s are both told to be the %s", a.actor, b.actor, a.role),
          why = "one text, one work" }
      end
    end
  end,

  flags = {
    "The tower was designed by Dana Reyes. It leans. The architect Jon Aldous, who designed the tower, died in 1990.",
    "The novel \"Salt Road\" was written by Dana Reyes. It won a prize. Jon Aldous, author of \"Salt Road\", will read on Sunday.",
  },
  silent = {
    "The tower was designed by Dana Reyes. It leans. The architect Jon Aldous, who also designed the tower, died in 1990.",
    "The tower was designed by Dana Reyes. It leans. Jon Aldous, who designed the bridge, died in 1990.",
    "The novel \"Salt Road\" was written by Dana Reyes. It won a prize. Jon Aldous, author of \"Osk Lane\", will read on Sunday.",
    "The letter was written by Dana Reyes. The letter, which Jon Aldous wrote, was sold for 90 pounds.",
  },
}
