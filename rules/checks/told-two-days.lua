--- One text tells one thing of itself with two days: "the plant opened last month", and a few lines on "the plant was opened on 12 January".
local events = require "lib.events"
local gather = require "lib.gather"
local happenings = require "lib.happenings"
local numbered = require "lib.numbered"

local dates_it = { on = true, from = true }
local last_days = { on = true, by = true, ["until"] = true, till = true }

-- What comes round, or comes to many: one word for it is not one thing.
local often = { match = true, talks = true, visit = true, election = true, holding = true, publication = true, ruling = true, arrest = true,
  release = true, death = true, strike = true, festival = true, fire = true, admission = true, inspection = true, payment = true,
  departure = true, arrival = true, delivery = true, search = true, rescue = true, winning = true, illness = true, charge = true, prize = true,
  concert = true, law = true, signing = true, tenure = true, permit = true, vote = true, passage = true, sale = true, takeover = true }

local other = "(?i)\\b(?:again|another|other|second|third|fourth|next|previous|earlier|former|newer|newest|(?<!its )(?<!their )new|old|"
  .. "re-?\\p{L}+ed|original\\w*|"
  .. "instead|postpon\\w+|delay\\w*|moved|brought forward|put (?:off|back)|each|every|both|two|three|phases?|stages?|part(?:ly|s|ial\\w*)?|wing|"
  .. "soft|official\\w*|formal\\w*|test|trial|public|first|if|unless|or|early|late|extend\\w*|anniversary|since|also|too|respectively|usually)\\b"

--- The word for what is done, and by which day: a last day goes by what has to be in.
local function name_of(f)
  local name = happenings.name(f)
  return name == "deadline" and (last_days[f.how] and name) or dates_it[f.how] and not often[happenings.class(name)]
    and not happenings.is_vague(name) and name
end

local function usable(f)
  return f.date and f.date.known and not f.headline and happenings.told(f) and not rx.find(f.sentence, other) and name_of(f) or nil
end

--- "The plant", "its plant": the one of the text.
local function is_definite(f)
  return rx.find(f.sentence, "(?i)\\b(?:the|its|their|this|that) (?:[\\p{L}-]+ ){0,2}?\\Q" .. f.thing .. "\\E\\b") ~= nil
end

--- The one word is in both, and at the second time it is told as known.
local function of_one_thing(a, b)
  local later = (a.line > b.line or a.line == b.line and a.column > b.column) and a or b
  if a.of and b.of and a:same(b, "of") == false or numbered.of_two(a.sentence, b.sentence) then return false end
  if a.place and b.place and a:same(b, "place") == false then return false end
  return a.thing ~= nil and a.thing == b.thing and is_definite(later)
end

--- Both past, or both to come.
local function same_side(a, b)
  return a.date:maybe_after(a.published) == b.date:maybe_after(b.published)
end

--- Does the text tell a third day of it?
local function has_third(list, a, b)
  for _, f in ipairs(list) do
    if f ~= a and f ~= b and f.date:apart(a.date) and f.date:apart(b.date) then return true end
  end
  return false
end

--- "The book sale on Saturday": two words for what is on a day that is still to come.
local function coming(f)
  if f.headline or f.quoted or f.corrected or not f.date.is_day or not f.published.known or f.date:before(f.published) then return nil end
  local at = not rx.find(f.sentence, other) and rx.has(f.sentence, f.text)
  local what = at and rx.match(f.sentence:sub(1, at - 1), "(?i)\\b(?:the|its|their|this|"
    .. "our) (?:\\p{L}+ )?(\\p{Ll}{3,} \\p{Ll}{4,}) (?:\\p{Ll}+ ){0,2}?on $")
  return what and not rx.find(what, "(?i)\\b(?:of|in|to|and|be|is|will|for|with|from)\\b") and what:lower() or nil
end

--- What is to come in one text on two days, by the same words.
local function look_ahead(said, report)
  for _, list in ipairs(gather.by(said, { kind = "moment" }, coming)) do
    local a, b = list[1], list[#list]
    if #list == 2 and a.sentence ~= b.sentence and a.date:apart(b.date) and not numbered.of_two(a.sentence, b.sentence) then
      report { a = b, b = a, message = string.format("%s, and %s", tostring(b.date), tostring(a.date)),
        why = "one text, the same words for what is to come" }
    end
  end
end

local mishaps = { crash = true, collision = true, derailment = true, grounding = true, sinking = true, collapse = true, explosion = true,
  capsizing = true, accident = true } -- "a car hit a tree" goes by that name
local the_mishap = "(?i)\\b(?:the|this) (?:accident|incident|disaster|tragedy|mishap)(?: (?:happened|occurred|took place))? on $"

--- A mishap on its day, and "the accident on 7 March" of a text that tells of no other.
local function look_back(said, report)
  local told, days = nil, {}
  for f in said:each { kind = "happening" } do
    if mishaps[happenings.class(happenings.name(f))] and not rx.find(f.text, "(?i)^(?:accident|incident|disaster|tragedy|mishap)")
      and f.date and f.date.known and f.how == "on" then
      if told and told.date:apart(f.date) then return end
      told = told or happenings.told(f) and not f.headline and not rx.find(f.sentence, other) and f or nil
    end
  end
  for m in said:each { kind = "moment" } do
    local at = told and m.sentence ~= told.sentence and not m.quoted and rx.has(m.sentence, m.text)
    if at and rx.find(m.sentence:sub(1, at - 1), the_mishap) and not rx.find(m.sentence:sub(1, at - 1), other) then table.insert(days, m) end
  end
  for _, m in ipairs(days) do
    if events.apart(m, told) and same_side(m, told) and (events.gap(m, told) or 99) < 60 then
      report { a = m, b = told, message = string.format("%s, and %s", tostring(m.date), tostring(told.date)), why = "the one mishap of the text" }
    end
  end
end

return {
  id = "told-two-days",
  title = "One text tells one thing with two days",
  why = "It happened once: a reader who comes to the second day goes back to the first.",
  severity = "warning",
  reads = { "happening", "moment" },
  scope = "document",
  group = {},
  false_positives = "Two things of one word, each told as \"the\".",

  check = function(said, report)
    look_ahead(said, report)
    look_back(said, report)
    for _, list in ipairs(gather.by(said, { kind = "happening" }, usable)) do
      for a, b in gather.pairs(list) do
        if a.sentence ~= b.sentence and events.apart(a, b) and same_side(a, b) and of_one_thing(a, b) and not has_third(list, a, b) then
          report { a = b, b = a, message = string.format("%s of the %s: %s, and %s", happenings.name(a), a.thing, tostring(b.date),
            tostring(a.date)), why = "one text, one word for it" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-06-11\nThe dairy of Osby opened its cheese factory last month. The factory was opened on 3 April by Dana Reyes.",
    "date: 2025-06-11\nThe school of Osby has its flower market on Saturday, 21 June.\n\nHelp is needed for the flower market on Sunday, 22 June.",
    "date: 2025-06-11\nA train left the rails near Osby on Monday with 40 people in it. The accident on 4 June closed the line.",
  },
  silent = {
    "date: 2025-06-11\nThe dairy of Osby opened its cheese factory last month. The factory was opened on 3 May by Dana Reyes.",
    "date: 2025-06-11\nThe dairy of Osby opened a factory last month. A factory in Lima was opened on 3 April by Dana Reyes.",
    "date: 2025-06-11\nThe dairy of Osby opened its cheese factory last month. The first factory was opened on 3 April by Dana Reyes.",
    "date: 2025-06-11\nThe school of Osby has its flower market on Saturday, 21 June.\n\nHelp is needed for the flower market on 21 June.",
    "date: 2025-06-11\nThe school of Osby has its flower market on Saturday, 21 June.\n\nHelp is needed for the fish market on Sunday, 22 June.",
    "date: 2025-06-11\nA train left the rails near Osby on Monday with 40 people in it. The accident on 9 June closed the line.",
    "date: 2025-06-11\nA train left the rails near Osby on Monday with 40 people in it. The previous accident on 4 June closed the line.",
  },
}
