--- What rules over places share: may one place lie in another?
local places = {}

local wide = [[ (?:county|province|state|region|valley|district|island|islands|coast|prefecture|department|republic|peninsula|highlands|governorate|]]
  .. [[territory|parish|municipality)$]]

local function lower(text)
  return text and text:lower()
end

--- "Elmbridge" in "Hexford": told by any text of the set, as facts of kind "inside".
function places.parts_told(said)
  local parts = {}
  for fact in said:each { kind = "inside" } do
    parts[lower(fact.part)] = parts[lower(fact.part)] or {}
    parts[lower(fact.part)][lower(fact.whole)] = true
  end
  return parts
end

--- Two places named with what they lie in: that may be one, or one the other.
local function within_meets(a, b)
  if a.within and a:same(b, "within", "place") ~= false then return true end
  return b.within and b:same(a, "within", "place") ~= false
end

--- One may lie in the other, so far as any text tells, or because one is a country or a region.
function places.may_contain(parts, a, b)
  local x, y = lower(a.place), lower(b.place)
  if is_country(a.place) and is_country(b.place) then return false end
  if is_country(a.place) or is_country(b.place) or rx.find(x, wide) or rx.find(y, wide) then return true end
  if within_meets(a, b) or (parts[x] and parts[x][y]) or (parts[y] and parts[y][x]) then return true end
  if rx.find(" " .. x .. " ", "\\b" .. y .. "\\b") or rx.find(" " .. y .. " ", "\\b" .. x .. "\\b") then return true end
  return false
end

return places
