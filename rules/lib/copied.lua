--- Two sentences that are one sentence, copied with little changed: what was changed, if that is a number, a day or a name.
local aligned = require "lib.aligned"

local copied = {}

local number_words = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
  .. "nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
  .. "tenth|eleventh|twelfth"
local figure = "(?i)(?:\\d[\\d.,]*|\\b(?:" .. number_words .. ")\\b)"
local days = "(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|"
  .. "november|december)\\b"
--- What makes a number a bound or a rounding, so that another may be meant as well.
local loose = "(?i)\\b(?:about|around|some|nearly|almost|over|under|more|less|least|most|up to|roughly|approximately|estimated|fewer|several|"
  .. "between|to|or|so)\\W*$"

--- The words of the text with "#" for each number (or day), and no plural: "35 years" and "one year" are "# year".
local function shape(text, pattern)
  local words = {}
  for word in rx.each(text, "\\d[\\d.,]*|\\p{L}+|[$€£]") do
    local bare = rx.match(word:lower(), "^(?:" .. pattern .. ")$") and "#" or rx.match(word:lower(), "^(.+?)s?$")
    table.insert(words, bare)
  end
  return table.concat(words, " ")
end

--- Both the same words around other figures, or other days.
local function differ_in(x, y, pattern)
  return rx.find(x, pattern) ~= nil and rx.find(y, pattern) ~= nil and shape(x, pattern) == shape(y, pattern)
end

local function is_loose(f, text)
  local at = rx.find(f.sentence, "\\Q" .. text .. "\\E")
  return rx.find(text, loose) ~= nil or at ~= nil and rx.find(string.sub(f.sentence, math.max(1, at - 16), at - 1), loose) ~= nil
end

--- A name, or a few, and no word besides: "Osby", "the XYZ Works", "an American".
local function is_name(text, sentence)
  if string.sub(sentence, 1, #text) == text then return false end
  return rx.find(text, "^(?:(?:the|a|an) )?\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,2}(?: (?:man|woman|citizen|national))?$") ~= nil
end

--- "ORL" of "Osby Railway Line".
local function is_short_for(short, full)
  if not rx.find(short, "^(?:the )?\\p{Lu}{2,6}$") then return false end
  local initials = {}
  for letter in rx.each(full, "\\b\\p{Lu}") do table.insert(initials, letter) end
  return rx.match(short, "\\p{Lu}+$") == table.concat(initials)
end

--- Spellings and short forms of one name.
local function may_be_one_name(x, y)
  if is_short_for(x, y) or is_short_for(y, x) then return true end
  for word in rx.each(x, "\\p{Lu}\\p{L}+") do
    for other in rx.each(y, "\\p{Lu}\\p{L}+") do
      if edits.letters(word, other) <= 2 and #word > 3 or rx.match(word, "^.{3}") == rx.match(other, "^.{3}") then return true end
    end
  end
  return is_country(x) ~= is_country(y)
end

--- "A blue coat", "a white coat": two of one sort, of which one thing is one.
local function are_cousins(x, y)
  local first, second = rx.match(x, "(?i)^(?:an? )?(\\p{L}+)$"), rx.match(y, "(?i)^(?:an? )?(\\p{L}+)$")
  if not first or not second or first:lower() == second:lower() then return false end
  local sort = lexicon.value("cousin", first:lower())
  return sort ~= nil and sort == lexicon.value("cousin", second:lower())
end

--- "6,500" and "6500".
local function plain(text)
  local digits = {}
  for run in rx.each(text, "[^,\\s]+") do table.insert(digits, run) end
  return table.concat(digits)
end

--- What the change is: "number", "day", "name", "word" for one of a sort; "words" for any other; nil where both may hold.
local function sort_of(change, a, b)
  if change.x == "" or change.y == "" or plain(change.x) == plain(change.y) then return "words" end
  if differ_in(change.x, change.y, figure) then
    return not is_loose(a, change.x) and not is_loose(b, change.y) and "number" or nil
  end
  if differ_in(change.x, change.y, days) then return "day" end
  if is_name(change.x, a.sentence) and is_name(change.y, b.sentence) then
    return not may_be_one_name(change.x, change.y) and "name" or nil
  end
  if are_cousins(change.x, change.y) then return "word" end
  return change.kind == "words" and "words" or nil
end

local function tells(f, text)
  return rx.find(f.sentence, "(?<![\\p{L}\\d])\\Q" .. text .. "\\E(?![\\p{L}\\d])") ~= nil
end

--- The change, where the rest is a copy: at least ten words the same, and at most two little rewordings.
function copied.slip(a, b)
  local slip, reworded, sort = nil, 0, nil
  local same = aligned.words(a.sentence)
  for _, change in ipairs(aligned.changes(a, b)) do
    local this = sort_of(change, a, b)
    same = same - aligned.words(change.x)
    if this == nil or aligned.words(change.x) > 3 or aligned.words(change.y) > 3 then return nil end
    if this == "words" then reworded = reworded + 1 end
    if this ~= "words" and slip then return nil end
    if this ~= "words" then slip, sort = change, this end
  end
  if not slip or same < 10 or reworded > 2 or slip.left < 1 and slip.right < 3 then return nil end
  if tells(a, slip.y) or tells(b, slip.x) then return nil end
  return slip, sort
end

return copied
