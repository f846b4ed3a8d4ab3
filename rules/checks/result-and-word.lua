--- "A 2-1 draw", "won 2-2", "a goalless draw, 1-1": the result and the word for it do not fit.

local score = "(\\d{1,2})\\s?[-–—]\\s?(\\d{1,2})(?![\\d.:]|[-–—]\\d)"
local rest = "(?i)\\b(?:if|would|could|needs?|penalt\\w+|shoot-?out|spot[- ]kicks?|aggregate|away goals|extra time|tie-?break\\w*|"
  .. "countback|super over|walkover|forfeit\\w*|series|wickets|first leg|second leg|quarter|down|ahead|lead|led|leading|trail\\w*|deficit|"
  .. "half-?time|interval|odds)\\b"

local drawn = {
  "(?i)\\b(?:drew|draws|drawn|draw|stalemate|held to (?:a|an)|shared the points)(?: (?:of|at|by|it|with|against|away|here|at home)){0,2} " .. score,
  "(?i)\\b" .. score .. " (?:home |away |league |friendly |opening |entertaining |thrilling )?(?:draw|stalemate)\\b",
}
local won = {
  "(?i)\\b(?:won|wins|win|victory|beat|beats|defeated|triumph(?:ed)?)(?: (?!and|but|with|after|from|for|if|when|as|to|then|drew|before)"
    .. "[\\p{L}.'’-]+){0,3}? " .. score,
  "(?i)\\b" .. score .. " (?:home |away |league |friendly |opening |comfortable |narrow )?(?:win|victory|defeat|loss|triumph)\\b",
}
local nil_nil = "(?i)\\b(?:goalless|scoreless)(?: draw| match| game| stalemate| tie)?(?:,| \\(| at| of)? " .. score

--- The first of the turns that the sentence holds, where the two numbers are as asked.
local function found(sentence, turns, equal)
  for _, turn in ipairs(turns) do
    local x, y = rx.match(sentence, turn)
    if x and (tonumber(x) == tonumber(y)) == equal then return x .. "-" .. y end
  end
end

local function wrong(sentence)
  local x, y = rx.match(sentence, nil_nil)
  if x and (tonumber(x) > 0 or tonumber(y) > 0) then return x .. "-" .. y, "goalless" end
  local odd = found(sentence, drawn, false)
  if odd then return odd, "drawn" end
  odd = found(sentence, won, true)
  return odd, odd and "won or lost"
end

return {
  id = "result-and-word",
  title = "A score does not fit the word for it",
  why = "A draw has two equal numbers, and a win has not.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A match that was decided otherwise than by its score, where the sentence does not say so.",

  check = function(said, report)
    for s in said:each { kind = "statement" } do
      if not s.table and not s.question and rx.find(s.sentence, "\\d[-–—]\\d") and not rx.find(s.sentence, rest) then
        local result, word = wrong(s.sentence)
        if result then report { a = s, message = string.format("%s, told as %s", result, word), why = "the score" } end
      end
    end
  end,

  flags = {
    "Rovers drew 2-1 with City on Saturday.",
    "Rovers were held to a 3-2 draw by City.",
    "Rovers beat City 2-2 on Saturday.",
    "The goalless draw, 1-1, suited neither side.",
  },
  silent = {
    "Rovers drew 2-2 with City on Saturday.",
    "Rovers drew 1-1 and won 4-2 on penalties.",
    "Rovers beat City 2-1 on Saturday and drew 0-0 on Tuesday.",
    "Rovers won 3-3 on aggregate.",
    "The goalless draw suited neither side.",
    "Rovers drew a crowd of 2-3 thousand.",
    "The council voted 5-5, a draw.",
    "Rovers drew from 2-1 down.",
  },
}
