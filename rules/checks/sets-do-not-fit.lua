--- "Won in straight sets, 6-4, 3-6, 6-2", "beat her 6-4, 3-6, 2-6": sets that the winner cannot have played.

local one = "\\d{1,2}[-–]\\d{1,2}(?: ?\\(\\d{1,2}(?:[-–/]\\d{1,2})?\\))?"
local several = "(" .. one .. "(?:(?:,| and|, and)? " .. one .. "){1,4})"
local win = "(?i)\\b(?:won|wins|beat|beats|beating|defeated|defeats|defeating|overcame|ousted|downed|outplayed|win|victory|over|past|"
  .. "saw off|eliminated)\\b"
local other = "(?i)\\b(?:lost|loses|losing|lose|loss|defeat|fell|went down|beaten|walkover|retir\\w+|withdrew|led|leading|trail\\w*|respectively|"
  .. "by [A-Z]|against her own|would|could|if|not)\\b"
local straight = "(?i)\\b(?:in|with) straight sets\\b|\\bstraight-sets? (?:win|victory|triumph)\\b"
local many = { two = 2, three = 3, four = 4, five = 5 }

--- { won, lost, n }: the sets of the one that is told first; nil where a result is none of a set.
local function count(text)
  local sets = { won = 0, lost = 0, n = 0 }
  for x, y in rx.each(text, "(\\d{1,2})[-–](\\d{1,2})(?![)\\d])") do
    local a, b = tonumber(x), tonumber(y)
    if a == b or math.max(a, b) < 6 or math.max(a, b) > 7 then return nil end
    sets.n = sets.n + 1
    if a > b then sets.won = sets.won + 1 else sets.lost = sets.lost + 1 end
  end
  return sets.n >= 2 and sets or nil
end

local function wrong(sentence)
  local text = rx.match(sentence, several)
  local sets = text and count(text)
  if not sets or not rx.find(sentence, win) or rx.find(sentence, other) then return nil end
  if rx.find(sentence, straight) and sets.lost > 0 then return text, "in straight sets" end
  local told = rx.match(sentence, "(?i)\\bin (two|three|four|five) (?:tight |long |gruelling |close )?sets\\b")
  if told and many[told:lower()] ~= sets.n then return text, "in " .. told .. " sets" end
  if sets.lost > sets.won then return text, "as a win" end
end

return {
  id = "sets-do-not-fit",
  title = "The sets of a match do not fit its result",
  why = "Who wins a match wins more sets, and a straight win loses none.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "Sets written from the loser's side.",

  check = function(said, report)
    for s in said:each { kind = "statement" } do
      local text, how = nil, nil
      if not s.table and rx.find(s.sentence, "\\d[-–]\\d.*\\d[-–]\\d") then text, how = wrong(s.sentence) end
      if text then report { a = s, message = string.format("%s, told %s", text, how), why = "the sets counted" } end
    end
  end,

  flags = {
    "Lena Kvist won in straight sets, 6-4, 3-6, 6-2.",
    "Lena Kvist beat Mia Holm 6-4, 3-6, 2-6 in the final.",
    "Lena Kvist beat Mia Holm in three sets, 6-4, 6-2.",
  },
  silent = {
    "Lena Kvist won in straight sets, 6-4, 7-6 (7-5).",
    "Lena Kvist beat Mia Holm 3-6, 6-4, 6-2 in the final.",
    "Lena Kvist beat Mia Holm in two sets, 6-4, 6-2.",
    "Lena Kvist lost in three sets, 6-4, 3-6, 2-6.",
    "Rovers beat City 2-1 and 3-0.",
  },
}
