--- "Some 480 of them, 60 percent", "12 of the 40 children, one in four": a share in percent or in words, the part told in one breath with it, and
-- the whole.
local counting = require "lib.counting"
local reckoned = require "lib.reckoned"

local hedge = "(?:nearly|almost|about|around|roughly|just over|just under|some|more than|less than|over|under|fully|exactly|only) "
local percent = counting.figure .. " ?(?:%|per ?cent\\b)"
local one_in = "(one (?:[\\p{L}-]+ ){0,2}(?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten))\\b"
local told = "(?i)(" .. hedge .. ")?(?<!\\p{L})(?:" .. percent .. "|" .. one_in .. "|" .. counting.fraction .. "(?! (?:a|an|past|hour|"
  .. "million|year|day|century|mile|point)\\b))"

-- Between a part and the share: "80 of them, or 30 percent", "12 (one in four)"; and the other way round.
local restated = "(?i)^(?:(?: [\\p{L}'’-]+){0,5}, ?(?:or|that is|which is|equal to|just|making|a share of)? ?|(?: [\\p{L}'’-]+){0,3} \\(|"
  .. "(?: [\\p{L}'’-]+){0,3} or |[^.;\\d]{0,60}\\. (?:That|This) (?:is|was|means|meant|makes|made)(?: that)? )$"
local counted = "(?i)^ ?(?:of [^.;,\\d]{2,40})?,? (?:\\(|or |that is,? |which is |i\\.e\\. )(?:some |just |only )?(?:[A-Z]{0,2}[$€£¥])?$"
local whole_before = "(?i)\\b(?:of|out of|among) (?:the |its |their |his |her |all |all the |a total of |some )*(?:[A-Z]{0,2}[$€£¥])?$"
local of_them = "(?i)^(?: [\\p{L}-]+)? of (?:them|these|those|whom|which)\\b"
local same_again = "(?i)\\. (?:it|they|he|she|the \\p{Ll}+) [^.]*\\.?$" -- the next sentence goes on about the same

local other = "(?i)\\b(?:rose|fell|up|down|rise|fall|increase\\w*|decrease\\w*|grew|growth|discount|interest|tax|than|each|average|swing|"
  .. "points?|last year|earlier|"
  .. "compared|women|men|respectively|nationally|nationwide|in the country)\\b"

local function value(share_of, in_words, fraction)
  if share_of then return counting.size(share_of) / 100 end
  if fraction then return counting.share(fraction) end
  local n = rx.match(in_words, "(\\w+)$")
  return 1 / counting.size(n)
end

local function apart(text)
  local at, upto, loose, share_of, in_words, fraction = rx.find(text, told)
  if not at or rx.find(text, told, upto + 1) then return nil end
  local words = text:sub(at, upto)
  return reckoned.struck(text, at, upto), { at = at, upto = upto, loose = loose, text = words, percent = share_of,
    n = value(share_of, in_words and in_words:lower(), fraction) }
end

--- By how much a share may be off that somebody wrote in round figures.
local function slack(share)
  if share.loose then return 0.2 * share.n + 0.01 end
  return share.percent and math.max(0.012, 0.03 * share.n) or 0.1 * share.n + 0.01
end

--- Is the part told in one breath with the share, and the whole as what it is a part of?
local function tied(part, whole, share, text)
  local owned = rx.find(reckoned.before(whole, text), whole_before) or whole.at < part.at and rx.find(text:sub(part.upto + 1), of_them)
  if not owned then return false end
  if part.at < share.at then
    local between = text:sub(part.upto + 1, share.at - 1)
    if whole.at > part.at and whole.at < share.at then between = text:sub(whole.upto + 1, share.at - 1) end
    return rx.find(between, restated) ~= nil
  end
  if rx.find(text:sub(share.upto + 1, part.at - 1), counted) then return true end
  local next_one = rx.match(text:sub(share.upto + 1), same_again)
  return next_one and rx.find(text:sub(part.upto + 1), of_them) and not rx.find(next_one, "[a-z,] \\p{Lu}")
end

local function wrong(list, text, share)
  local part, whole = list[1], list[2]
  if part.n > whole.n then part, whole = whole, part end
  if not share.n or part.per or whole.per or not (reckoned.alike { part, whole } or not part.unit and not whole.unit) then return nil end
  local made = part.n / whole.n
  if made < 1 and math.abs(made - share.n) > slack(share) and tied(part, whole, share, text) then
    return string.format("%s of %s is %.3g percent, not %s", part.text, whole.text, 100 * made, share.text)
  end
end

return {
  id = "share-told-beside",
  title = "A share is not what the part and the whole beside it make",
  why = "Dividing the part by the whole gives the share.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A share of something else than the whole that is told.",

  check = reckoned.check {
    test = "(?i)%|\\bper ?cent\\b|\\b(?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten)\\b|\\b(?:half|thirds?|"
      .. "quarters?|fifths?|tenths?)\\b",
    excuse = other,
    apart = apart,
    least = 2, most = 2,
    why = "the part divided by the whole",
    wrong = wrong,
  },

  flags = {
    "The guild asked 800 millers. Of these, 560 of them, 80 percent, said that rats had come.",
    "Nurses in Osby found that 15 of the 60 tots, one in three, had lice.",
    "Almost one barn in ten has a leak, the Osby farm board said. It looked at 200 barns and found leaks in 90 of them.",
    "The ferry of Osby lost 40 of its 160 deckhands, a third, to the yards.",
    "The storm shut 180 of the 300 schools in Osby on Monday. That is three quarters of them, the union said.",
  },
  silent = {
    "The guild asked 800 millers. Of these, 560 of them, 70 percent, said that rats had come.",
    "Nurses in Osby found that 15 of the 60 tots, one in four, had lice.",
    "Almost one barn in ten has a leak, the Osby farm board said. It looked at 200 barns and found leaks in 19 of them.",
    "Almost one barn in ten has a leak, the farm board said. In Osby it looked at 200 barns and found leaks in 90 of them.",
    "The ferry of Osby lost 40 of its 160 deckhands, a quarter, to the yards.",
    "The ferry of Osby lost 40 of its 160 deckhands and half of its cooks.",
    "The storm shut 180 of the 300 schools in Osby on Monday. That is three fifths of them, the union said.",
  },
}
