-- Two bodies of one kind: what the upper house passed in August, the lower house passed in May.
local bodies = {}

-- The chambers of parliaments, each by all its names.
local chambers = {
  { "upper (?:house|chamber)", "senate", "senators", "house of lords", "house of councillors", "federation council", "bundesrat" },
  { "lower (?:house|chamber)", "house of representatives", "house of commons", "congressmen", "chamber of deputies", "state duma",
    "bundestag" },
}

--- { upper = true }: the chambers that a text names.
local function chambers_of(text)
  local found, n = {}, 0
  for i, names in ipairs(chambers) do
    if rx.find(text, "(?i)\\b(?:" .. table.concat(names, "|") .. ")\\b") then found[i], n = true, n + 1 end
  end
  return found, n
end

--- Names of two words by their last: { court = { high = true } } of "the High Court".
local function names_of(text)
  local found = {}
  for word, head in rx.each(text, "\\b(?!(?:The|A|An|In|On|At|By|And|But|For|Its|His|Her|Their) )(\\p{Lu}\\p{Ll}+) (\\p{Lu}\\p{Ll}+)\\b") do
    found[head] = found[head] or {}
    found[head][word] = true
  end
  return found
end

--- One name's last word with another first word, and neither of the two first words in the other text.
local function of_two_names(x, y)
  local there = names_of(y)
  for head, words in pairs(names_of(x)) do
    for word in pairs(words) do
      for other in pairs(there[head] or {}) do
        if word ~= other and not rx.has(y, word) and not rx.has(x, other) then return true end
      end
    end
  end
  return false
end

--- Do two texts tell of two bodies of one kind: the High Court and the Supreme Court, the upper and the lower house?
function bodies.differ(x, y)
  local mine, n = chambers_of(x)
  local other, m = chambers_of(y)
  if n == 1 and m == 1 and not (mine[1] and other[1]) and not (mine[2] and other[2]) then return true end
  return of_two_names(x, y)
end

local meeting_of = "(?i:meeting|holders) of (?:the )?(\\p{Lu}[\\p{L}-]+(?: (?:(?!of |in )\\p{Ll}+ )?\\p{Lu}[\\p{L}-]+)?)"

--- "A general meeting of Brandt", "shareholders of Harwick": each of a firm of its own.
function bodies.of_two_meetings(x, y)
  local one, other = rx.match(x, meeting_of), rx.match(y, meeting_of)
  if not one or not other then return false end
  for name in rx.each(one, "\\p{Lu}[\\p{L}-]+") do
    if rx.has(other, name) then return false end
  end
  return true
end

return bodies
