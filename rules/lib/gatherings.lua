--- Which gathering a sentence tells of: the rally, the vigil. A funeral may be called a service, and anything a ceremony or an event.
local kept = require "lib.kept"
local lazy = require "lib.lazy"
local gatherings = {}

--- Nouns of one row may be one gathering; `any` may stand for each of the rows that it is in.
local rows = {
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

--- { funeral = { [1] = true } }: the rows of each noun.
local of = lazy(function()
  local found = {}
  for i, row in ipairs(rows) do
    for noun in rx.each(row, "\\S+") do
      found[noun] = found[noun] or {}
      found[noun][i] = true
    end
  end
  return found
end)

local many = { ceremonies = "ceremony", games = "games", festivities = "festivities", ["wreath-laying"] = "wreath-laying" }

local function one_of(word)
  word = word:lower()
  if many[word] then return many[word] end
  if of(word) then return word end
  local stem = rx.match(word, "^(.*[^s])e?s$")
  return stem and (of(stem) and stem or of(stem .. "e") and stem .. "e") or nil
end

local told = kept(function(sentence)
  local found = {}
  for word in rx.each(sentence, "(?<![\\p{L}-])\\p{Ll}+(?:-\\p{Ll}+)?|(?<!^)\\b\\p{Lu}\\p{Ll}{3,}") do
    local noun = one_of(word)
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
      if noun == other then return false end
      for row in pairs(of(noun)) do
        if of(other)[row] then return false end
      end
    end
  end
  for _ in pairs(any and there or {}) do return true end
  return false
end

return gatherings
