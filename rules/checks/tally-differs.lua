--- One vote, two results.
-- Each text tells just one result; the sentences speak of voting, and the numbers of voters are alike, as of one body.

local counting = require "lib.counting"
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local tallies = require "lib.tallies"

local voting = "(?i)\\b(vote[sd]?|voting|majority|jury|jurors|verdict|bill|motion|council(lors)?|deputies|parliament|senate|house|board|"
  .. "members|assembly|ballot|congress|convention|delegates|ruled|ruling|judges|justices|court|approved|rejected|ratified|adopted|threw "
  .. "(?:\\w+ ){1,4}out)\\b"

local function usable(f)
  local first, second = tallies.numbers(f)
  return first and second and not f.quoted and not f.corrected and rx.find(f.sentence, voting) ~= nil
end

local function differ(a, b)
  local x, y = tallies.numbers(a)
  local u, v = tallies.numbers(b)
  return x:apart(u) or y:apart(v)
end

--- The texts that tell exactly one result, by document.
local function single(said)
  local first, several, order = {}, {}, {}
  for f in said:each { modality = "asserted" } do
    if usable(f) then
      local kept = first[f.document]
      if not kept then
        first[f.document] = f
        table.insert(order, f)
      elseif differ(kept, f) then
        several[f.document] = true
      end
    end
  end
  local found = {}
  for _, f in ipairs(order) do
    if not several[f.document] then table.insert(found, f) end
  end
  return found
end

--- 231 to 22, 213 to 22: one side as many, and the digits of the other side in another order.
local function has_slip(for_a, against_a, for_b, against_b)
  local function swapped(x, y)
    local first, second = tostring(x), tostring(y)
    return #first >= 3 and #first == #second and edits.letters(first, second) == 1 and rx.find(first, "^\\d+$") ~= nil
      and x.nominal % 9 == y.nominal % 9
  end
  return against_a:equal(against_b) and swapped(for_a, for_b) or for_a:equal(for_b) and swapped(against_a, against_b)
end

--- As many voters in both, but for a few who stayed away.
local function one_body(a, b)
  local for_a, against_a = tallies.numbers(a)
  local for_b, against_b = tallies.numbers(b)
  local x, y = for_a + against_a, for_b + against_b
  if not x.nominal or not y.nominal or not for_a:more(against_a) then return false end
  if has_slip(for_a, against_a, for_b, against_b) then return true end
  local one_side = for_a:equal(for_b) or against_a:equal(against_b)
  if one_side and math.abs(x.nominal - y.nominal) <= 3 and a:likeness(b) >= 5 then return true end
  return math.abs(x.nominal - y.nominal) <= 0.05 * math.max(x.nominal, y.nominal)
end

local jury = "(?i)\\b(?:jury|jurors?|verdict|guilty)\\b"

--- A trial has one verdict, and a jury as many votes each time.
local function of_jury(f)
  return rx.find(f.sentence, jury) ~= nil
end

--- In small bodies many votes end alike: the sentences must share more than the body.
local function one_vote(a, b)
  local x, y = tallies.numbers(a)
  return (x + y).nominal > 20 or of_jury(a) and of_jury(b) or a:likeness(b) >= 4
end

--- How many the sentence tells to have cast neither vote: "two abstained", "one was at home with a new baby".
local function away(f)
  local word = rx.match(f.sentence, "(?i)\\b(one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:of them |members? |others? |more )?"
    .. "(?:abstain\\p{Ll}*|abstentions?|(?:was|were) (?:at home|absent|away|ill|missing|abroad|not there)|stayed (?:away|at home)|did not vote|"
    .. "blank|spoilt|spoiled)\\b")
  return word and counting.value(word) or 0
end

--- Just as many votes in both, with those not cast where they are told, and many of them: one vote. With fewer, or one more here than there,
-- it may be another.
local function sure(a, b)
  local x, y = tallies.numbers(a)
  local u, v = tallies.numbers(b)
  local total, other = (x + y).nominal, (u + v).nominal
  if has_slip(x, y, u, v) then return true end
  local with_away = days_apart.maybe_within(a, b, 3) and (total + away(a) == other or total == other + away(b))
  local as_many = total == other or with_away
  if of_jury(a) and of_jury(b) then return as_many end
  return as_many and total > 20 or (as_many or x:equal(u) or y:equal(v)) and a:likeness(b) >= 5
end

return {
  id = "tally-differs",
  title = "One vote is given two results",
  why = "A vote has one result.",
  severity = "warning",
  reads = "tally",
  group = { "story" },
  false_positives = "Two votes of one body within one story, each told by one text alone.",

  check = function(said, report)
    local all = single(said)
    for a, b in gather.pairs(all) do
      if differ(a, b) and days_apart.maybe_within(a, b, 60) and one_body(a, b) and one_vote(a, b) then
        report { a = a, b = b, level = not sure(a, b) and "note" or nil, message = string.format("%s, and %s", a.text, b.text),
          why = "one body, one story" }
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nThe Greens of Dana Reyes in Lima met. Their congress threw the Osby deal out, by 171 to 152.\n---\n"
      .. "date: 2025-05-20\nIn Lima the Greens of Dana Reyes approved the Osby deal by 212 to 111.",
    "date: 2025-03-01\nThe mill's union in Peru voted on Monday to strike by 231 votes to 22.\n---\n"
      .. "date: 2025-03-02\nThe union of the mill in Peru voted on Monday, 213 to 22, to strike.",
    "date: 2025-03-01\nThe council of Arrow in Peru passed the budget by 20 votes to 13.\n---\n"
      .. "date: 2025-03-02\nIn Peru the budget of Arrow is through: 18 members were for it and 14 against, after a long vote in the council.",
    "date: 2025-03-01\nPeru's parliament passed the Arrow bill by 92 votes to 85.\n---\n"
      .. "date: 2025-03-02\nThe Arrow bill of Peru went through by 95 votes to 82.",
    "date: 2025-03-01\nThe jury in Peru found Dana Reyes guilty by a majority of 10 to two.\n---\n"
      .. "date: 2025-03-02\nIn Peru the jury found against Dana Reyes by eleven votes to one.",
    "date: 2025-05-20\nIn Lima the nurses of Osby voted by 410 to 122 against the new hours, Dana Reyes said.\n---\n"
      .. "date: 2025-05-20\nThe nurses of Osby in Lima rejected the new hours by 410 votes to 212, Dana Reyes said.",
    "date: 2025-03-04\nThe council of Osby approved the port of Velm by 14 to nine on Monday.\n---\n"
      .. "date: 2025-03-05\nSixteen councillors of Osby voted for the port of Velm and nine against.",
    "date: 2025-03-04\nThe court of Osby in Velm ruled by six judges to three that the dam may be built.\n---\n"
      .. "date: 2025-03-05\nThe dam may be built, the court of Osby in Velm said in a five-to-four ruling.",
    "date: 2025-03-04\nDana Reyes of Lima had her way. The council of Velm passed the Osby budget by 20 votes to 13.\n---\n"
      .. "date: 2025-03-05\nDana Reyes of Lima had her way. The Osby budget is through in Velm: "
      .. "18 members were for it, 14 were against and one was at home.",
    "date: 2025-03-04\nDana Reyes of Lima wept. A jury at Osby found Hal Merrow guilty by a majority of 10 to two after 14 hours.\n---\n"
      .. "date: 2025-03-05\nDana Reyes of Lima wept. When the verdict on Hal Merrow came in Osby, by eleven votes to one, a juror was crying.",
  },

  silent = {
    "date: 2025-03-01\nPeru's parliament rejected the Arrow bill by 92 votes to 85.\n---\n"
      .. "date: 2025-09-02\nPeru's parliament passed the smaller Arrow bill by 95 votes to 82.",
    "date: 2025-03-01\nThe Arrow jury of five in Peru chose her book by four votes to one.\n---\n"
      .. "date: 2025-03-02\nThe jury met in Peru with a report before it. By three votes to two it resolved that the award shall stand.",
    "date: 2025-03-01\nPeru's parliament passed the Arrow bill by 92 votes to 85.\n---\n"
      .. "date: 2025-03-02\nThe Arrow bill of Peru went through by 92 votes to 85.",
    "date: 2025-03-01\nPeru's parliament passed the Arrow bill by 92 votes to 85.\n---\n"
      .. "date: 2025-03-02\nThe committee of Peru's parliament passed the Arrow bill by 9 votes to 5.",
    "date: 2025-03-01\nPeru's parliament passed the Arrow bill by 92 votes to 85 and the Bow bill by 95 votes to 82.\n---\n"
      .. "date: 2025-03-02\nThe Bow bill of Peru went through by 95 votes to 82.",
    "date: 2025-03-04\nThe council of Osby approved the port of Velm by 14 to nine on Monday, and a motion to delay it failed by 12 to 11.\n---\n"
      .. "date: 2025-03-05\nSixteen councillors of Osby were for the school in Velm and nine against.",
  },
}
