-- What a text counts by a whole number, and with which noun: "nine nurses", "the 104 beds", "19 new Saturnian moons".
local digits = require "lib.digits"
local in_sentence = require "lib.in_sentence"
local set = require "lib.set"
local counted = {}

-- Nouns that a story counts too many sorts of.
local vague = set {
  "people", "person", "year", "day", "month", "week", "hour", "minute", "time", "case", "part", "thing", "point",
  "place", "game", "match", "goal", "win", "word", "reason", "step", "side", "votes", "vote", "mile",
  "page", "percent", "set", "run", "lap", "round", "stage", "car", "house", "home", "seat", "men", "women",
  "children", "other", "question", "number", "country", "city", "town", "member", "family",
  "player", "degree", "share", "record", "title", "kind", "tent", "bottle", "truck", "vehicle", "tree", "letter",
  "team", "visitor", "resident", "document", "call",
}

--- "Whether the 104 beds would do", "cannot absorb the 72,000 fish": so many there are, whatever the sentence makes of them.
local definite = "(?i)\\b(?:the|all|all the|those|these|its|their|his|her|each of the|of the) $"

local function is_definite(f)
  local at = rx.has(f.sentence, f.text) or 1
  return rx.find(f.sentence:sub(math.max(1, at - 16), at - 1), definite) ~= nil -- no more than these can be of it
end

--- A count, told by the text as it is.
function counted.is_plain(f)
  local x = f.amount
  local n = x.nominal
  if not n or n < 2 or x.unit or n ~= math.floor(n) or x.low == -math.huge or x.high == math.huge then return false end
  if f.headline or f.table or f.caption or f.corrected or not f.published.is_day then return false end
  if is_definite(f) then return not f.aside or f.aside == "each" end
  return (f.modality == "asserted" or f.modality == "planned") and not f.quoted and (not f.aside or f.aside == "other")
end

--- The first word of many behind the number: moon, of "19 new Saturnian moons".
local function plural_behind(f)
  return rx.match(in_sentence.behind(f), "^(?: (?!of\\b|in\\b|on\\b|and\\b|to\\b|at\\b|for\\b|by\\b|from\\b|with\\b|"
    .. "per\\b)[\\p{L}'’-]+){0,3}? (\\p{Ll}{3,}[^su])s\\b")
end

--- The counted noun; no verb that stands behind the number.
function counted.noun(f)
  local noun = f.noun
  if noun and not rx.has(f.sentence:lower(), noun .. "s") then noun = plural_behind(f) or noun end
  if not noun or #noun < 4 or vague[noun] or rx.find(noun, "(?:ed|ing|ly|est)$|^(?:came|went|took|were|have|more|less|last|next|this|then|"
    .. "than|only)$") then return nil end
  return noun
end

--- Are two neighbouring digits of the whole numbers swapped, and all else the same?
function counted.swapped(a, b)
  local x, y = string.format("%.0f", a.amount.nominal), string.format("%.0f", b.amount.nominal)
  return #x == #y and digits.slip(x, y) == "swapped"
end

return counted
