--- Accepted here, turned down there: one act told as done and as not done.
-- Who did what to whom is read from the wording: the two sentences must share rare words, or name one day.

--- A refusal that comes first may be followed by consent; only a later denial, or one of the same day, speaks against the act.
local function in_conflict(done, denied)
  if done.period and denied.period then return not done.period:apart(denied.period) end
  local least, most = done.published:days_until(denied.published)
  return done:same_document(denied) or (least ~= nil and least >= 0)
end

local function one_act(a, b)
  local weight, share = a:likeness(b)
  if a.period and b.period and a.period:same(b.period) then return weight >= 3 and share >= 0.1 end
  return a:same(b, "by") ~= false and weight >= 6 and share >= 0.2
end

return {
  id = "opposite-acts",
  title = "An act is told as done and as not done",
  why = "One cannot accept and decline, sign and refuse to sign, the same thing.",
  severity = "warning",
  reads = "act",
  group = { "act", "story" },
  false_positives = "Two acts of one kind by two sides: one state signed, another did not.",

  check = function(said, report)
    for a, b in said:pairs { modality = "asserted" } do
      local done, denied = a, b
      if a.told == "not done" then done, denied = b, a end
      if a.told ~= b.told and a.sentence ~= b.sentence and not a.quoted and not b.quoted
        and in_conflict(done, denied) and one_act(a, b) then
        report { a = denied, b = done, message = string.format("%s: told as done, and as not done", a.act), why = "same story, shared wording, no order of the two that lets both hold" }
      end
    end
  end,

  flags = {
    "date: 2025-09-12\nThe council of Corvana in Peru approved the harbour tax on 10 September.\n---\ndate: 2025-09-15\nThe council of Corvana in Peru has still not approved the harbour tax.",
  },
  silent = {
    "date: 2024-01-12\nPresident Ada Brink of Chile attended the inauguration in Lima in person. President Jon Aldous of Peru did not attend the inauguration in Lima in person.",
    "date: 2025-03-12\nThe council of Corvana in Peru has not approved the harbour tax.\n---\ndate: 2025-09-15\nThe council of Corvana in Peru has approved the harbour tax.",
    "date: 2025-09-15\nPeru signed the fisheries treaty in Lima. Chile left the fair in Quito without signing for a stall.",
  },
}
