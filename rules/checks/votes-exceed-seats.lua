--- 26 for, 19 against and four abstaining, in a council of 45.
local order = require "lib.in_order"
local tallies = require "lib.tallies"

local vote = "(?i)\\b(for|favou?r|backed|ayes|yes)\\b.*\\b(against|opposed|noes|no)\\b"

--- "The 45-seat council": the seats of the one body that the story tells of, or nil.
local function seats(said)
  local found
  for f in said:each { kind = "amount" } do
    local n = rx.match(f.sentence, "(?i)\\b(\\d{2,3})[- ](?:seat|member|strong|seats in the)\\b")
      or rx.match(f.sentence, "(?i)\\ball (?:of (?:the|its) )?(\\d{2,3}) (?:councill?ors|members|deputies|senators|lawmakers|MPs|delegates) "
        .. "(?:voted|were present|took part|were there|cast)\\b")
    if n then
      if found and found.n ~= tonumber(n) then return nil end
      found = found or { n = tonumber(n), fact = f }
    end
  end
  return found
end

--- The votes of a sentence added up, and how many numbers they are.
local function votes(s)
  local sum, n = 0, 0
  for _, a in ipairs(s.list) do
    local behind = order.behind(s, a.upto, 40)
    if not a.fact.amount.unit and a.fact.amount.exact and rx.find(behind,
      "(?i)^ (votes? |members? |councill?ors? |deputies |of them |were |was )?(voted )?(for|in favou?r|against|opposed|abst\\w+|backed|ayes|"
        .. "noes)\\b") then
      sum, n = sum + a.fact.amount.nominal, n + 1
    end
  end
  return sum, n
end

-- Each voted, and none stayed away.
local everybody = "(?i)\\b(?:no abstentions?|without abstentions?|nobody abstained|no one abstained|none abstained|everyone voted|"
  .. "all (?:were |being )?present|every member (?:was |being )?present|full (?:bench|house|chamber|court))\\b"
local other = "(?i)\\b(?:lower|upper|both|two rounds|twice|committee stage|would|needs?|required?|could|if|first|second|joint|delegates)\\b"

--- "The nine-member panel voted 7-4": body and vote in one sentence.
local function check_one_sentence(said, report)
  for f in said:each { kind = "tally", modality = "asserted" } do
    local size = not f.table and not f.headline and not rx.find(f.sentence, other) and tallies.sure_size(f.sentence)
    local more, less = nil, nil
    if size then more, less = tallies.numbers(f) end
    local sum = more and less and more.nominal and less.nominal and more.exact and less.exact and more.nominal + less.nominal
    if sum and (sum > size or sum < size and rx.find(f.sentence, everybody)) and sum < 3 * size then
      report { a = f, message = string.format("%.0f votes in a body of %d", sum, size), why = "the votes added up" }
    end
  end
end

return {
  id = "votes-exceed-seats",
  title = "The votes told are not those that the body has",
  why = "For, against and abstentions are no more than the seats, and no fewer where all voted.",
  severity = "warning",
  reads = { "amount", "tally" },
  group = { "story" },
  false_positives = "Two bodies in one story, one of which is told without its size.",

  check = function(said, report)
    check_one_sentence(said, report)
    local body = seats(said)
    for _, s in ipairs(body and order.sentences(said) or {}) do
      local sum, n = votes(s)
      if n >= 2 and sum > body.n and sum < 1.5 * body.n and rx.find(s.sentence, vote) then
        report { a = s.first, b = body.fact, message = string.format("%.0f votes in a body of %d", sum, body.n), why = "the votes added up" }
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nThe 45-seat council of Lima sat on Monday with every member present.\n\nIn Lima it was 26 for the lane, "
      .. "19 against and four abstaining.",
    "The nine-member panel of Osby voted 7-4 to clear the plan.",
    "The court's nine judges split 6-2, with no abstentions.",
    "The committee of eleven approved it by 8 votes to 4.",
    "All 60 councillors voted. The motion passed with 31 votes in favour, 24 against and seven abstentions.",
  },
  silent = {
    "All 60 councillors voted. The motion passed with 31 votes in favour, 24 against and five abstentions.",
    "In the council of Osby 18 members were for it and 14 against.",
    "The nine-member panel of Osby voted 7-2 to clear the plan.",
    "The court's nine judges split 6-2; one was ill.",
    "date: 2025-02-03\nThe 45-seat council of Lima sat on Monday with every member present.\n\nIn Lima it was 24 for the lane, "
      .. "17 against and four abstaining.",
    "date: 2025-02-03\nThe 45-seat council of Lima sat on Monday.\n\nIn Peru's parliament 76 voted for the lane, 69 against and four abstained.",
  },
}
