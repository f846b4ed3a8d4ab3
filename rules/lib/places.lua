--- What rules over places share: may one place lie in another?
local places = {}

local wide = [[ (?:county|province|state|region|valley|district|island|islands|coast|prefecture|department|republic|peninsula|highlands|governorate|]]
  .. [[territory|parish|municipality)$]]

local function lower(text)
  return text and text:lower()
end

--- A state, a province, a county, an ocean: towns lie in it.
local function is_region(name)
  return lexicon.value("region", name) ~= nil and lexicon.value("city", name) == nil
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

local house = [[\b(?:hospital|clinic|infirmary|medical center|medical centre|center|centre|stadium|arena|hall|university|college|school|hotel|]]
  .. [[airport|museum|church|cathedral|theatre|theater|prison|jail|court|courthouse|tower|mall|station|base|camp|farm|palace|mosque|temple|]]
  .. [[market|park|embassy|library)$]]

--- "At Osby Medical Center", "in Redport": a house has its town, which its name need not tell.
local function house_and_town(x, y)
  return (rx.find(x, house) ~= nil) ~= (rx.find(y, house) ~= nil)
end

--- "A Redport-area hospital": near it, or in it.
local function is_area(f)
  return f.sentence ~= nil and rx.find(f.sentence, "(?i)\\b\\Q" .. f.place .. "\\E(?:-area\\b| area\\b| suburbs?\\b|['’]s (?:outskirts|"
    .. "suburbs))") ~= nil
end

--- Two places named with what they lie in: that may be one, or one the other. A bare { place = ... } lies in nothing known.
local function within_meets(a, b)
  if type(a) == "table" or type(b) == "table" then return false end
  if a.within and a:same(b, "within", "place") ~= false then return true end
  return b.within and b:same(a, "within", "place") ~= false
end

--- A town that a text puts in one country, and another country.
local function abroad(parts, x, y)
  if not is_country(x) or not parts[lower(y)] then return false end
  local found = false
  for whole in pairs(parts[lower(y)]) do
    if is_country(whole) then
      if whole == lower(x) then return false end
      found = true
    end
  end
  return found
end

--- "Perrin, south Osby", "Perrin in the east of Osby": the sentence puts the one into the other.
local function put_inside(f, place)
  return f.sentence ~= nil and rx.find(f.sentence, "\\b\\Q" .. f.place .. "\\E,? (?:in |a \\p{Ll}+ of )?(?:the )?(?:(?:north|south|east|west|"
    .. "central|inner|outer|greater|upper|lower|downtown)[- ]?(?:east|west)?(?:ern)? )?(?:of )?(?:the )?\\Q" .. place .. "\\E\\b") ~= nil
end

-- "Southern Rutland": wide as well.
local part_of_land = "^(?:the )?(?:(?:north|south)(?:east|west)?ern|(?:east|west)ern|central|upstate|downstate) "

--- One may lie in the other, so far as any text tells, or because one is a country or a region.
function places.may_contain(parts, a, b)
  local x, y = lower(a.place), lower(b.place)
  if is_country(a.place) and is_country(b.place) then return false end
  if abroad(parts, a.place, b.place) or abroad(parts, b.place, a.place) then return false end
  if is_country(a.place) or is_country(b.place) or rx.find(x, wide) or rx.find(y, wide)
    or is_region(x) or is_region(y) or rx.find(x, part_of_land) or rx.find(y, part_of_land) then return true end
  if put_inside(a, b.place) or put_inside(b, a.place) then return true end
  if house_and_town(x, y) or is_area(a) or is_area(b) then return true end
  if within_meets(a, b) or (parts[x] and parts[x][y]) or (parts[y] and parts[y][x]) then return true end
  if rx.find(" " .. x .. " ", "\\b" .. y .. "\\b") or rx.find(" " .. y .. " ", "\\b" .. x .. "\\b") then return true end
  return false
end

local immovable = [[ (?:bridge|dam|tunnel|airport|hospital|stadium|church|cathedral|museum|school|station|tower|mine|prison|hotel|lighthouse|]]
  .. [[theatre|theater|]]
  .. [[refinery|plant|bypass|reservoir|arena|library|market|castle|palace|temple|mosque)$]]
local of_something = [[(?:^| )(?:museum|gallery|church|cathedral|basilica|hall|palace|library|theatre|theater|]]
  .. [[institute|school|academy|college|house|]]
  .. [[tower|temple|garden|gardens) of \w+]] -- "the Arlen Museum of Art"

-- One of several seats, one that was left, or one to come; a home of another time.
local other_seat = "(?i)\\b(?:mov(?:e|es|ed|ing)|relocat\\w+|transfer\\w*|quit|quits|quitting|shift\\w*|until|used to|originally)\\b"
  .. "|\\b(?:new|old|former|formerly|previous|future|regional|local|national|second|another|one of|both|joint|twin|dual|police|army|navy|military|"
  .. "campaign|fleet|northern|southern|eastern|western|african|asian|(?-i:UK|US|EU|U\\.S\\.|U\\.K\\.|\\p{Lu}\\p{L}+(?:an|ish|ese)))(?:'s)? (?:\\w+ )?"
  .. "(?:headquarters|head office|main office|hq|seat|base|based)\\b"
local other_home = "(?i)\\b(?:former|formerly|previously|until|used to|once|originally|moved|left|grew up|second home|"
  .. "between|divides|splits)\\b"

local named_after = "\\E(?:['’]s)? (?:stock |securities |commodity )?(?:exchange|bourse|market|court|summit|deal|accord|agreement|treaty|"
  .. "derby|marathon|festival|fair)\\b"

--- "Raised on the Osby exchange": the place only names the exchange.
local function names_another(fact)
  return rx.find(fact.sentence, "\\Q" .. fact.place .. named_after) ~= nil
end

-- What may lie in two districts.
local spans = "(?i)\\b(?:rivers?|roads?|railway|motorway|highway|canal|border|between|both|partly|straddl\\w+|stretch\\w+|runs? (?:from|"
  .. "through)|flows?|across|(?:mountain )?range)\\b"

--- A seat, a birthplace, a home or a site that the text tells of its own time.
function places.told(fact)
  if fact.modality ~= "asserted" or names_another(fact) then return false end
  if fact.quoted and not (fact.relation == "birthplace" and rx.find(fact.sentence, "\\b(?:I|my)\\b")) then return false end
  if fact.relation == "region" then return not rx.find(fact.sentence, spans) end
  if fact.relation == "site" then return rx.find(fact.of:lower(), immovable) ~= nil or rx.find(fact.of:lower(), of_something) ~= nil end
  if fact.relation == "headquarters" then return not rx.find(fact.sentence, other_seat) end
  return fact.relation == "birthplace" or not rx.find(fact.sentence, other_home)
end

--- "Larkin" for "Larkin Foods": perhaps one body, by the word that begins both.
function places.short_for(a, b)
  if a:same(b, "of") ~= nil then return false end
  local x, y = a.of:lower(), b.of:lower()
  if #x > 3 and y:sub(1, #x + 1) == x .. " " or #y > 3 and x:sub(1, #y + 1) == y .. " " then return true end
  local extra = rx.match(y, "^(\\S+) \\Q" .. x .. "\\E$") or rx.match(x, "^(\\S+) \\Q" .. y .. "\\E$") -- "Toymaker Larkin"
  return extra ~= nil and lexicon.value("firm_noun", extra) ~= nil
end

return places
