--- "Of 210,000 tonnes, 130,000 went to China, or half": a fraction and the two numbers that it speaks of.
local order = require "lib.in_order"

local rest = "(?i)\\b(the other|others?|the rest|remaining|leaving|leaves|which leaves)\\b"
local moving = "(?i)\\b(rose|risen|rise|fell|fall|fallen|up|down|more|less|fewer|higher|lower|increase[ds]?|decrease[ds]?|grew|dropp?ed|than|"
  .. "compared|each|average|per(?! cent)|target|at least|up to)\\b"

local function near(x, y, rough)
  return math.abs(x - y) <= (rough and 0.06 or 0.03) or math.abs(x / y - 1) <= (rough and 0.15 or 0.06)
end

local small = { one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10 }

--- "One in every three": the share in words, and the words.
local function one_in(sentence)
  local text, n, of = rx.match(sentence, "(?i)\\b((one|two|three|four) (?:in|out of) (?:every )?(two|three|four|five|six|seven|eight|nine|ten))\\b")
  return text and small[n:lower()] / small[of:lower()], text
end

--- The one share with its words, and the two amounts of one kind that it may tie together: whole and part.
local function parts(s)
  local found, share, words = {}, one_in(s.sentence)
  local at = words and rx.find(s.sentence, words)
  for _, a in ipairs(s.list) do
    local told = order.share(a.fact)
    if told then
      if share then return nil end
      share, words, at = told, a.fact.text, a.at
    elseif a.fact.aside ~= "each" and a.fact.aside ~= "average" then
      table.insert(found, a.fact)
    end
  end
  if not share or #found ~= 2 then return nil end
  local whole, part = found[1], found[2]
  if whole.amount.nominal < part.amount.nominal then whole, part = part, whole end
  if whole.amount.unit ~= part.amount.unit and part.amount.unit then return nil end
  return { part = share, words = words, at = at }, whole, part
end

local function behind_part(s, share)
  return s.sentence:sub(share.at + #share.words, -1)
end

--- Does the sentence tie the share to the two numbers: "or half", "one in three", "half of the 1,080"?
local function tied(s, share, whole)
  local apposed = rx.find(share.words, "(?i)[a-z]") and not rx.find(share.words, "(?i)per ?cent")
    and rx.find(behind_part(s, share), "^ of (?:the |its |their |all )*\\S+ [\\p{L}'-]+(?: [\\p{L}'-]+)?, (?:some |just |exactly "
      .. ")?\\D?\\d[\\d.,]*(?: in all| of them| altogether| in number)?,") ~= nil
  if apposed then return true end
  local of = rx.find(s.sentence, "(?i)\\Q" .. share.words .. "\\E of (the |its |their |all |some |a total of |last \\w+'s |"
    .. "the previous \\w+'s |this \\w+'s )*\\Q" .. whole.text .. "\\E") ~= nil
  local before, behind = order.before(s, share.at, 20), s.sentence:sub(share.at + #share.words, -1)
  if rx.find(behind, "^, or (about |some |just |exactly |nearly |almost )?\\D?\\d") then return true end -- "a quarter, or 15 million"
  local of_all = rx.find(behind, "^ of (?:the|its|their|all) (?:total|whole|lot|number|workforce|staff|fleet|stock|membership|sum)\\b")
  if of_all and rx.find(before, ", (?:or |that is |which is |about |some |just |nearly |almost |exactly )?$") then return true end
  if not of and rx.find(behind, "^ of\\b") then return false end -- of something else
  local ahead = s.sentence:sub(1, share.at - 1)
  if rx.find(ahead, "\\Q" .. whole.text .. "\\E(?: [\\p{L}-]+){0,3}, $") then return false end -- "1,050 beds, four in ten": of all beds
  return of or rx.find(share.words, "(?i)^(one|two|three|four) (in|out of) ") ~= nil
    or rx.find(before, "(?i)(, or|\\(|, just|, exactly|, that is,) ?(about |some |just |exactly |nearly |almost )?$") ~= nil
end

return {
  id = "part-of-whole",
  title = "A fraction does not fit the part and the whole told with it",
  why = "Dividing the part by the whole gives the share; all three stand in one sentence.",
  severity = "warning",
  reads = { "amount" },
  scope = "document",
  group = {},
  false_positives = "A fraction of something else than the whole that stands beside it.",

  check = function(said, report)
    for _, s in ipairs(order.sentences(said)) do
      local share, whole, part = parts(s)
      if share and tied(s, share, whole) and not rx.find(s.sentence, moving) then
        local of, rough = part.amount.nominal / whole.amount.nominal, part.amount.rough or whole.amount.rough
        local fits = near(of, share.part, rough) or (rx.find(s.sentence, rest) and near(of, 1 - share.part, rough))
          or rx.find(s.sentence, "(?i)\\b(?:the other|the rest|the remaining)\\b") and near(1 / (1 + of), share.part, rough) -- the two are the whole
        if not fits and of < 1 and of > share.part / 4 and of < share.part * 4 then
          report { a = part, b = whole, level = rx.find(share.words, "%|(?i)per ?cent") and "note" or nil, message = string.format("%s of %s is "
            .. "not %s", tostring(part.amount), tostring(whole.amount),
            share.words), why = "the part divided by the whole" }
        end
      end
    end
  end,

  flags = {
    "Of 210,000 tonnes shipped abroad, 130,000 went to China, or half, the institute said.",
    "Six hundred people work at the firm, and one in every three will lose their job: 120 posts go.",
    "Of the 40 million euros in the fund a quarter, or 15 million, goes to schools.",
    "Two thirds of the 90 delegates, 54, backed the plan.",
    "Three quarters of the 40 houses, 25 in all, were rebuilt.",
    "The firm of Osby will cut 500 of its 2,000 jobs, a fifth of the total.",
    "Sales of tickets came to 640,000, half of the 1.4 million of last year.",
    "Living donors gave half of the 1,080 kidneys, the other 720 coming from people who had died.",
  },
  silent = {
    "The firm of Osby will cut 500 of its 2,000 jobs, a quarter of the total.",
    "The statement says that 640 operations were put off and that occupancy has sunk to 1,050 beds, four in ten.",
    "Two thirds of the 90 delegates, 60, backed the plan.",
    "Sales of tickets came to 690,000, half of the 1.4 million of last year.",
    "Of 210,000 tonnes shipped abroad, 105,000 went to China, or half, the institute said.",
    "Six hundred people work at the firm, and one in every five will lose their job: 120 posts go.",
    "Living donors gave a third of the 1,080 kidneys, the other 720 coming from people who had died.",
    "If even one in four of the patients stays the night, the clinic, which saw 52,700 of them, needs a further 30 beds.",
    "Of 600 pupils 120 walk to school; a third more than last year.",
    "Two thirds of the volunteers, 10,800 people, were given the drug, and the other 5,400 were not.",
  },
}
