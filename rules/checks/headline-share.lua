--- "More than half walk out" over a text in which 740 of 1,850 did, "two in three say no" over 57 percent.
-- The text gives a part and its whole, or a percentage; none of the text may come near the headline's share.
local counting = require "lib.counting"

local number = "\\d{1,3}(?:,\\d{3})+|\\d+"
local lead = "(?:the |its |their |his |her |all |some |about |roughly |nearly |almost )*"

--- What the words of a headline may mean, in percent.
local shares = {
  { "(?i)\\b(?:more than|over) half\\b|\\bmajority of\\b|\\bmost (?:of )?(?:the )?(?:(?-i:\\p{Lu})\\p{Ll}+ )?(?-i:\\p{Ll}+)s\\b", 50, 100 },
  { "(?i)\\b(?:less|fewer) than half\\b|\\bminority of\\b", 0, 50 },
  { "(?i)\\b(?:nearly|almost|close to) half\\b", 38, 52 },
  { "(?i)\\btwo[- ]thirds\\b", 58, 75 },
  { "(?i)\\bthree[- ]quarters\\b|\\bthree in four\\b", 68, 82 },
  { "(?i)\\b(?:a|one) third\\b|\\bone in three\\b", 26, 40 },
  { "(?i)\\b(?:a|one) quarter\\b|\\bone in four\\b", 19, 31 },
  { "(?i)^half\\b|\\bhalf (?:of|the|all)\\b", 40, 60 },
}

local bound = "(?i)\\b(more than|over|at least|less than|fewer than|under|nearly|almost|up to) "

--- What the headline says, from and to, in percent; nil where it tells no share.
local function share_of(head)
  for _, share in ipairs(shares) do
    if rx.find(head.sentence, share[1]) then return share[2], share[3] end
  end
  local words = rx.match(head.sentence, "(?i)\\b" .. counting.fraction .. "\\b")
  local middle = words and not rx.find(head.sentence, bound .. "\\Q" .. words .. "\\E") and counting.share(words)
  if middle then return 100 * middle - 8, 100 * middle + 8 end
end

local function value(digits)
  local plain = ""
  for part in rx.each(digits, "\\d+") do plain = plain .. part end
  return tonumber(plain)
end

--- Years, sums of money and the like count nobody.
local function is_count(digits, before, behind)
  if rx.find(digits, "^(?:19|20)\\d\\d$") or rx.find(before, "[$€£.]$") then return false end
  return not rx.find(behind, "(?i)^(?:[.,:]\\d|%| ?(?:percent|per cent|million|billion|"
    .. "trillion|euros?|dollars?|pounds|years?|months?|days?|hours?|a\\.m|p\\.m|votes to))")
end

local patterns = {
  "^(.*?)\\b(?:[Oo]f|[Oo]ut of|[Aa]mong) " .. lead .. "(" .. number .. ")(\\b[^.;]{3,110}?[, ])(" .. number .. ")(\\b.*)$",
}
local part_first = "^(.*?)\\b(" .. number .. ") (?:out )?of " .. lead .. "(" .. number .. ")(\\b.*)$"

--- The part, the whole, and the words behind the part.
local function pair_in(sentence)
  local before, whole, between, part, behind = rx.match(sentence, patterns[1])
  if not whole then
    before, part, whole, behind = rx.match(sentence, part_first)
    between = behind
  end
  if not whole or not is_count(whole, before, between) or not is_count(part, between, behind) then return nil end
  local p, w = value(part), value(whole)
  if p and w and w >= 10 and p < w then return p, w, behind end
end

local negative = "(?i)\\b(?:fail\\w*|against|reject\\w*|oppos\\w*|refus\\w*|declin\\w*|not|never|no|lose|lost|"
  .. "stay\\w* away|absent|miss\\w*|without)\\b"

--- Do headline and clause tell of the same doing? A telling word of the one begins a word of the other.
local function same_doing(head, behind)
  for word in rx.each(head.sentence, "\\b\\p{L}{4,}") do
    local stem = string.lower(string.sub(word, 1, 4))
    if not rx.find(stem, "^(?:more|than|over|half|most|majo|with|from|than|that|they|said|have|were|this|thir|quar|near|almo)$")
      and rx.find(behind, "(?i)\\b\\Q" .. stem .. "\\E") then return true end
  end
  return false
end

local percent = "([^.;:]*?)(?<![\\d.,])(\\d{1,2}(?:\\.\\d+)?)(?: ?%| percent| per cent)(?!age)([^.;:]*)"

--- Do both tell of the yes, or both of the no?
local function same_side(head, clause)
  local x = rx.match(head.sentence, "(?i)\\b(?:say|says|vote|votes|voted|back|choose) (yes|no)\\b")
  local y = rx.match(clause, "\\b([Yy]es|YES|No|NO|\"no\"|\"yes\") (?:side|camp|vote|campaign|won|had|got|took|with)")
  return x ~= nil and y ~= nil and x:lower() == rx.match(y:lower(), "[a-z]+")
end

--- "Most pilots are women", "women make up 38 percent of the pilots": who, and of whom.
local function of_who_are(head, clause, sentence)
  local of, who = rx.match(head.sentence, "\\b(\\p{Ll}{3,})s (?:are|were) (?:now )?(\\p{Ll}{4,})$")
  local past = "(?i)\\b(?:ago|once|earlier|last|then|used to|(?:19|20)\\d\\d)\\b"
  return of ~= nil and rx.find(clause, "(?i)\\bof (?:the |its |all |\\p{Lu}\\p{L}+['’]s )?(?:[\\p{L}-]+ )?" .. of .. "s\\b") ~= nil
    and rx.find(clause, "(?i)\\b" .. who .. "\\b") ~= nil and not rx.find(sentence, past)
end

--- The shares that the sentence tells of the same doing: percentages, those of its counts among them.
local function told_in(head, sentence)
  local found = {}
  local part, whole, behind = pair_in(sentence)
  if part and same_doing(head, behind) then
    local share = 100 * part / whole
    if (rx.find(head.sentence, negative) ~= nil) ~= (rx.find(behind, negative) ~= nil) then share = 100 - share end
    table.insert(found, share)
  end
  local before, n, after = rx.match(sentence, percent)
  local of_a_part = rx.find(sentence, "(?i)\\b(?:polls?|polling|surveys?|districts?|wards?|villages?|postal|early|abroad)\\b|^(?-i:In) ")
  local same = n and not of_a_part and rx.count(sentence, percent) == 1
  if same and (same_side(head, before .. after) or of_who_are(head, before .. after, sentence)) then table.insert(found, tonumber(n)) end
  return found
end

--- The sentence that tells another share, with that share; nil where one bears the headline out.
local function opposed(said, head, low, high)
  local against
  for body in said:each {} do
    for _, share in ipairs(not body.headline and not body.table and not body.quoted and told_in(head, body.sentence) or {}) do
      if share >= low and share <= high then return nil end
      against = against or { body = body, percent = share }
    end
  end
  return against
end

return {
  id = "headline-share",
  title = "The headline gives a share that the text's counts do not bear out",
  why = "Most readers see the headline alone.",
  severity = "warning",
  reads = "statement",
  group = {},
  scope = "document",
  false_positives = "A headline on another whole than the one that the text counts.",

  check = function(said, report)
    for head in said:each {} do
      local low, high = nil, nil
      if head.headline and not head.question then low, high = share_of(head) end
      local against = low and opposed(said, head, low, high)
      if against then
        report { a = head, b = against.body, message = string.format("%d percent by the text's numbers", math.floor(against.percent + 0.5)),
          why = "no numbers of the text come near the headline's share" }
      end
    end
  end,

  flags = {
    "# More than half of staff walk out of Osby mill\n\nOf the 1,850 people at the mill of Osby, 740 had walked out by noon.",
    "# Most teachers back strike in Osby\n\nOf 1,200 teachers in Osby 410 voted to strike on Sunday.",
    "# Half of pupils fail exam in Osby\n\nOf 8,400 pupils 7,100 passed the exam in Osby.",
    "# Two in three say no to tower in Osby\n\nThe No side had 57.0 percent of the valid votes in Osby.",
    "# Most Osby pilots are women\n\nWomen make up 38 percent of the pilots at Osby.",
  },
  silent = {
    "# More than half of staff walk out of Osby mill\n\nOf the 1,850 people at the mill of Osby, 1,040 had walked out by noon.",
    "# Most teachers back strike in Osby\n\nOf 1,200 teachers in Osby 410 were ill on Sunday.",
    "# Most teachers back strike in Osby\n\nOf 1,200 teachers 300 voted against the strike, and 900 of the 1,200 backed it.",
    "# Half of pupils fail exam in Osby\n\nOf 8,400 pupils 4,100 passed the exam in Osby.",
    "# Two in three say no to tower in Osby\n\nThe No side had 66.1 percent of the valid votes in Osby. In the old town the No side had 57 percent.",
    "# Two in three say no to tower in Osby\n\nThe Yes side had 34 percent of the valid votes in Osby.",
    "# Most Osby pilots are women\n\nWomen make up 58 percent of the pilots at Osby. Of its captains 38 percent are women.",
    "# Most Osby pilots are women\n\nNine years ago it was otherwise: women made up 38 percent of the pilots at Osby.",
    "# Most Osby nurses are migrants\n\nOf the doctors 20 percent are migrants, and nurses in Osby earn little.",
  },
}
