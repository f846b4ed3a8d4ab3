--- "Women make up 58 percent, and men 52 percent", "a half to the artist, a third to the hall and a third to the agency": shares of one whole that
-- leave each other no room.
local counting = require "lib.counting"

local one = "(?i)(?<!\\p{L}|\\d[.,]|[\\d.,$€£])(?:" .. counting.figure .. "( ?%| per ?cent\\b)|(?:" .. counting.fraction .. "|"
  .. "(three-quarters|three quarters|"
  .. "two-thirds))(?=\\b(?! (?:a|an|past|hour|million|century|mile|point|time)\\b)))"
local sides = { { "women|woman|girls?|females?", "men|man|boys?|males?" }, { "owned|own", "rented|rent|tenants" }, { "adults", "children" },
  { "in favou?r|for|back(?:ed|s)?|supported?", "against|oppos(?:ed|e)|rejected" }, { "urban", "rural" }, { "public", "private" },
  { "imported", "home-grown|domestic" } }
local of_one = "(?i)\\b(?:polls?|survey|votes?|sales|revenues?|income|budget|money|electricity|power|energy|imports|exports|goes|go|share|"
  .. "makes? up|ticket|"
  .. "profits?|costs?|spending|fund|of its|of their)\\b"
local other = "(?i)\\b(?:rose|fell|(?<!make |makes |made )up|down|rise|fall|increase\\w*|decrease\\w*|grew|growth|than|also|both|either|"
  .. "several answers|"
  .. "more than one|multiple|last year|"
  .. "earlier|previous\\w*|from \\d|turnout|inflation|rates?|interest|likely|chance|respectively|of (?:them|those|these|whom|which)|"
  .. "including|among|those aged|not|"
  .. "compared|average|margin|at least|(?<!of )each|while)\\b"

--- All shares of the sentence: { n, at, upto }.
local function shares(text)
  local found, from = {}, 1
  while #found < 7 do
    local at, upto, figure, percent, words, more = rx.find(text, one, from)
    if not at then break end
    local n = percent and percent ~= "" and counting.size(figure) / 100 or more and more ~= "" and (rx.find(more, "(?i)thirds") and 2 / 3 or 0.75)
      or words and words ~= "" and counting.share(words)
    if not n then return {} end
    table.insert(found, { n = n, at = at, upto = upto, text = text:sub(at, upto) })
    from = upto + 1
  end
  return found
end

--- The words of the share's own clause: what stands between two shares is parted at its last "and" or comma.
local function clause(s, list, i, text)
  local from, upto = i > 1 and list[i - 1].upto + 1 or 1, i < #list and list[i + 1].at - 1 or #text
  local before, behind = text:sub(from, s.at - 1), text:sub(s.upto + 1, upto)
  before = rx.match(before, "^.*\\band\\b(.*)$") or rx.match(before, "([^,;.]*)$")
  behind = i < #list and rx.match(behind, "^(.*)\\band\\b.*$") or rx.match(behind, "^([^,;.]*)")
  return before .. " " .. behind
end

--- The word that ties each to its holder, where all have one and the same: "at", "from", "to".
local function in_one_row(list, text)
  local lead, behind
  for i, s in ipairs(list) do
    local a = rx.match(text:sub(1, s.at - 1), "(?i)\\b(at|on) (?:about |around )?$") or ""
    lead = (lead == nil or lead == a) and a or ""
    if i > 1 then
      local b = rx.match(text:sub(s.upto + 1), "(?i)^ (?:\\p{L}+ )?(from|to|for|on|in)\\b") or ""
      behind = (behind == nil or behind == b) and b or ""
    end
  end
  return lead ~= "" or behind ~= "" and rx.find(clause(list[1], list, 1, text), "(?i)\\b" .. behind .. "\\b") ~= nil
end

local function exclusive(list, text)
  local a, b = clause(list[1], list, 1, text), clause(list[2], list, 2, text)
  for _, pair in ipairs(sides) do
    for k = 1, 2 do
      local x, y = "(?i)\\b(?:" .. pair[k] .. ")\\b", "(?i)\\b(?:" .. pair[3 - k] .. ")\\b"
      if rx.find(a, x) and rx.find(b, y) and not rx.find(b, x) and not rx.find(a, y) then return true end
    end
  end
  return false
end

local function fault(text)
  local list, sum, told = shares(text), 0, {}
  for _, s in ipairs(list) do
    sum = sum + s.n
    table.insert(told, s.text)
  end
  if sum < 1.025 or sum > 1.6 then return nil end
  local whole = #list == 2 and exclusive(list, text) or #list >= 3 and rx.find(text, of_one) and in_one_row(list, text)
  return whole and string.format("%s make %.4g percent", table.concat(told, ", "), 100 * sum) or nil
end

return {
  id = "shares-over-all",
  title = "The shares of one whole are more than all of it",
  why = "A reader can add them up.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A question to which more than one answer could be given.",

  check = function(said, report)
    for s in said:each { kind = "statement" } do
      if rx.find(s.sentence, "(?i)%|\\bper ?cent\\b|\\b(?:half|thirds?|quarters?|fifths?)\\b") and not s.table and not s.question
        and not rx.find(s.sentence, other) then
        local message = fault(s.sentence)
        if message then report { a = s, message = message, why = "the shares added up" } end
      end
    end
  end,

  flags = {
    "Girls make up 56 percent of the new class in Osby, and boys 54 percent.",
    "The Osby poll puts the Reds at 41 percent, the Blues at 35 percent and the Greens at 34 percent.",
    "Some 57 percent in Osby back the quay and 49 percent oppose it, said the pollster.",
    "A half of the money goes to the mill, a third to the dam and a quarter to the quay, Osby's clerk said.",
    "In Osby three-quarters of the flats are owned by those who live in them; a third are rented.",
  },
  silent = {
    "Some 57 percent in Osby back the quay and 43 percent oppose it, said the pollster.",
    "Girls make up 46 percent of the new class in Osby, and boys 54 percent.",
    "Girls make up 56 percent of the new class in Osby, and boys 54 percent of the old one, the school said, of whom half are 12.",
    "The Osby poll puts the Reds at 41 percent, the Blues at 35 percent and the Greens at 24 percent.",
    "In the Osby poll 61 percent fear for jobs, 55 percent for rents and 34 percent for both.",
    "The rate was put at 41 percent in Osby, at 35 percent in Lima and at 34 percent in Arlen.",
    "A half of the money goes to the mill, a third to the dam and a sixth to the quay, Osby's clerk said.",
  },
}
