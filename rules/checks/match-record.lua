--- "One win, two draws and six defeats from ten matches": a record of games has as many as were played.
local words_of_numbers = require "lib.number_words"

local number = "(\\d{1,3}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
  .. "nineteen|twenty)"
local mid = "(?: of (?:them|those|their|his|her|its|the))?(?: [\\p{L}-]+){0,2}?"
local won = { "(?i)\\b" .. number .. mid .. " (?:wins?|victor(?:y|ies))\\b", "(?i)\\b(?:won|winning) " .. number .. "\\b(?!-|:|–)(?! of)" }
local drawn = { "(?i)\\b" .. number .. mid .. " (?:draws?|ties|stalemates?)\\b", "(?i)\\b(?:drawn|drew|drawing|tied) " .. number .. "\\b(?!-|:|–)" }
local lost = { "(?i)\\b" .. number .. mid .. " (?:defeats?|loss(?:es)?|beatings?)\\b", "(?i)\\b(?:lost|losing) " .. number .. "\\b(?!-|:|–)" }
local games = "(?:matches|games|outings|fixtures|rounds|meetings|starts|bouts|fights|league (?:matches|games)|encounters)"
local played = { "(?i)\\b(?:from|in|out of|of|over|after) (?:the |their |his |her |its |the first |the last |their first |their last |their "
  .. "opening )?"
  .. number .. "(?: [\\p{L}-]+)? " .. games .. "\\b", "(?i)\\bplayed " .. number .. "\\b", "(?i)\\b(?:points?|and a half) (?:out of|from) (?:a "
  .. "possible )?"
  .. number .. "\\b(?! points)", "(?i)\\b" .. number .. "[- ]game\\b" }
local other = "(?i)\\b(?:more|another|other|rest|at least|including|about|abandoned|postponed|in a row|straight|successive|consecutive|"
  .. "per(?! cent)|each|only|first|void|awarded|no result|or|would|could|if|need\\w*|against|last season|of which)\\b"

local function value(word)
  return tonumber(word) or words_of_numbers[string.lower(word)]
end

--- The one number that the sentence tells so; nil where there are two or none.
local function only(sentence, patterns)
  local found
  for _, pattern in ipairs(patterns) do
    for word in rx.each(sentence, pattern) do
      local n = value(word)
      if not n or found and found ~= n then return nil end
      found = n
    end
  end
  return found
end

--- "Six points", "four and a half points": as written; nil where there are none.
local function points(sentence)
  local whole, half = rx.match(sentence, "(?i)\\b" .. number .. "( and a half|\\.5|½)? points?(?: and a half)? (?:out of|from) (?:a possible )?"
    .. number .. "\\b(?! " .. games .. "| points)")
  local n = whole and value(whole)
  return n and n + (half and half ~= "" and 0.5 or 0)
end

return {
  id = "match-record",
  title = "Wins, draws and defeats are not as many as the games",
  why = "Each game is won, drawn or lost.",
  severity = "error",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A game that was abandoned, where the sentence does not say so.",

  check = function(said, report)
    for f in said:each {} do
      local s = f.sentence
      local talks = rx.find(s, "(?i)\\b(?:draw|drawn|drew|drawing|draws|tied|ties)\\b") and not rx.find(s, other)
      local w, d, l = talks and only(s, won), talks and only(s, drawn), talks and only(s, lost)
      local all = w and d and l and only(s, played)
      if all and w + d + l ~= all then
        report { a = f, message = string.format("%d won, %d drawn and %d lost are %d, not %d", w, d, l, w + d + l, all), why = "the games added "
          .. "up" }
      end
      local score = all and w + d + l == all and points(s)
      if score and score ~= w + d / 2 then
        report { a = f, message = string.format("%d won and %d drawn make %g points, not %g", w, d, w + d / 2, score), why = "one point a win, "
          .. "half a draw" }
      end
    end
  end,

  flags = {
    "Osby have one win, two draws and six defeats from ten matches.",
    "Dana Reyes had won five games, drawn two and lost one, which gave her six and a half points out of eight.",
    "Osby have played 12, won four, drawn three and lost six.",
  },
  silent = {
    "Osby have one win, two draws and seven defeats from ten matches.",
    "Dana Reyes had won five games, drawn two and lost one, which gave her six points out of eight.",
    "Osby have one win, two draws and six defeats from ten matches, one of which was abandoned.",
    "Osby won 2-1, drew 1-1 and lost 0-3 in their three matches.",
    "Osby have one win and six defeats from ten matches.",
    "Osby won four of six matches, drew one and have lost two more since.",
  },
}
