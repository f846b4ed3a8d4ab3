--- Words of which one takes the other back: where two sentences run alike but for such a pair, they contradict each other.
-- The words stand in words/opposites.lua.
local kept = require "lib.kept"

local opposites = {}

local endings = { s = { "s", "es" }, d = { "ed", "d" }, g = { "ing" } }

--- The word, and what it may be a form of.
opposites.forms = kept(function(word)
  local found = { word }
  for _, ending in ipairs(endings[string.sub(word, -1)] or {}) do
    local stem = rx.match(word, "^(.{3,})" .. ending .. "$")
    if stem then table.insert(found, stem) end
    if stem and ending == "ing" then table.insert(found, stem .. "e") end
  end
  return found
end)

--- The opposites that are listed with a word in any of its forms; a word may also be listed with others as their opposite.
opposites.listed = kept(function(word)
  local found = {}
  for _, form in ipairs(opposites.forms(word)) do
    for other in rx.each(lexicon.value("opposite", form) or "", "\\S+") do table.insert(found, other) end
  end
  return found
end)

local function stands_against(a, b)
  local others = lexicon.value("opposite", a)
  return others ~= nil and rx.has(" " .. others .. " ", " " .. b .. " ") ~= nil
end

--- Are the two words opposites, in any of their forms?
function opposites.are(x, y)
  for _, a in ipairs(opposites.forms(x)) do
    for _, b in ipairs(opposites.forms(y)) do
      if stands_against(a, b) or stands_against(b, a) then return true end
    end
  end
  return false
end

return opposites
