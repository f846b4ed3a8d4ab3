--- Which gathering a sentence tells of: the rally, the vigil. A funeral may be called a service, and anything a ceremony or an event.
local kept = require "lib.kept"
local nouns = require "lib.one_or_many"
local rows = require "lib.word_rows"
local gatherings = {}

-- Nouns of one row may be one gathering.
local of = rows.of {
  "funeral burial cremation service mass requiem wake memorial ceremony procession commemoration",
  "wedding ceremony service reception banquet celebration", "christening baptism service ceremony", "consecration blessing service ceremony mass",
  "coronation inauguration swearing-in handover unveiling launch opening ceremony celebration groundbreaking",
  "commemoration anniversary jubilee centenary memorial vigil ceremony service wreath-laying celebration",
  "graduation ceremony", "premiere screening gala", "concert gala recital performance show festival",
  "meeting talk summit conference congress session assembly forum caucus convention gathering briefing",
  "seminar workshop lecture conference forum", "debate hustings session", "hearing inquest trial session inquiry",
  "rally march demonstration protest procession gathering", "parade procession march celebration festivities",
  "dinner banquet lunch luncheon feast breakfast reception gala ball", "match game final derby tie fixture semi-final",
  "regatta tournament race championship games", "festival fair exhibition show", "auction", "reunion gathering celebration",
}

local function gathering(word)
  word = word:lower()
  if of(word) then return word end
  return of(nouns.one(word)) and nouns.one(word)
end

local told = kept(function(sentence)
  local found = {}
  for word in rx.each(sentence, "(?<![\\p{L}-])\\p{Ll}+(?:-\\p{Ll}+)?|(?<!^)\\b\\p{Lu}\\p{Ll}{3,}") do
    local noun = gathering(word)
    if noun then found[noun] = true end
  end
  return found
end)

--- Is each of the two told of a gathering, and none of the one may be one of the other's?
function gatherings.differ(a, b)
  local there, any = told(b), false
  for noun in pairs(told(a)) do
    any = true
    for other in pairs(there) do
      if rows.meet(of, noun, other) then return false end
    end
  end
  for _ in pairs(any and there or {}) do return true end
  return false
end

return gatherings
