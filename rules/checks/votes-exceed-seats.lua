--- 26 for, 19 against and four abstaining, in a council of 45.
local order = require "lib.in_order"

local vote = "(?i)\\b(for|favou?r|backed|ayes|yes)\\b.*\\b(against|opposed|noes|no)\\b"

--- "The 45-seat council": the seats of the one body that the story tells of, or nil.
local function seats(said)
  local found
  for f in said:each { kind = "amount" } do
    local n = rx.match(f.sentence, "(?i)\\b(\\d{2,3})[- ](?:seat|member|strong|seats in the)\\b")
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

return {
  id = "votes-exceed-seats",
  title = "More votes are told than the body has members",
  why = "For, against and abstentions are no more than the seats.",
  severity = "warning",
  reads = { "amount" },
  group = { "story" },
  false_positives = "Two bodies in one story, one of which is told without its size.",

  check = function(said, report)
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
  },
  silent = {
    "date: 2025-02-03\nThe 45-seat council of Lima sat on Monday with every member present.\n\nIn Lima it was 24 for the lane, "
      .. "17 against and four abstaining.",
    "date: 2025-02-03\nThe 45-seat council of Lima sat on Monday.\n\nIn Peru's parliament 76 voted for the lane, 69 against and four abstained.",
  },
}
