--- "By a single point" over 81-76, "falls by a third" over 62 percent, "by 75 points" over half a point, "six years for" over four and a half.
-- No number of the text may bear the headline out, however it tells it.

local claims = require "lib.headline_claims"

--- The sentences of each text, and its headlines.
local function texts(said)
  local found, list = {}, {}
  for s in said:each { kind = "statement" } do
    local text = found[s.document]
    if not text then
      text = { heads = {}, body = {} }
      found[s.document] = text
      table.insert(list, text)
    end
    if s.headline then table.insert(text.heads, s)
    elseif not s.question then table.insert(text.body, s) end
  end
  return list
end

local of_change = "^(?:doubles?d?|triple[sd]?|treble[sd]?|halve[sd]?|third|quarter|half|fifth|thirds|quarters|nearly|almost|more|than|over|about|"
  .. "falls?|fell|rises?|rose|drops?|dropped|jumps?|with|after|from|into|year|last|this|that|first|will|says|said)$"

--- A plain word of the headline, or of the part of it that tells what moved, that the sentence has too.
local function share_a_noun(claim, head, sentence)
  local part = type(claim.shared) == "function" and claim.shared(head) or head
  for word in rx.each(part:lower(), "\\b\\p{Ll}{4,}") do
    if not rx.find(word, of_change) and rx.find(sentence, "\\b" .. rx.match(word, "^(.+?)s?$") .. "s?\\b") then return true end
  end
  return false
end

--- The one sentence of the text that tells another size; nil where one fits, or where the text tells several.
local function opposed(claim, head, size, body)
  local against, told
  for _, s in ipairs(body) do
    for _, other in ipairs(claim.body(s.sentence)) do
      local near = not claim.shared or share_a_noun(claim, head.sentence, s.sentence)
      if claim.fits(size, other) then return nil end
      if told and told ~= other then return nil end
      if near and not s.table then against, told = against or s, other end
    end
  end
  return against, told
end

return {
  id = "headline-size",
  title = "The headline tells another size than its text",
  why = "Most readers see the headline alone.",
  severity = "warning",
  reads = "statement",
  group = {},
  scope = "document",
  false_positives = "A headline on another match, verdict or change than the one that the text gives in numbers.",

  check = function(said, report)
    for _, text in ipairs(texts(said)) do
      for _, head in ipairs(text.heads) do
        for _, claim in ipairs(claims) do
          local size = not head.question and claim.head(head.sentence)
          local against, told = nil, nil
          if size then against, told = opposed(claim, head, size, text.body) end
          if against then
            report { a = head, b = against, message = claim.says(size) .. " in the headline, " .. claim.says(told) .. " in the text",
              why = "one article; nothing in the text bears the headline out" }
          end
        end
      end
    end
  end,

  flags = {
    "# Osby Rovers win cup by a single point\n\nOsby Rovers beat Arlen Vale 81-76 in the final on Sunday.",
    "# Arlen Motors profit falls by a third\n\nNet profit of Arlen Motors fell 62 percent in the second quarter.",
    "# Arlen Motors doubles profit\n\nNet profit of Arlen Motors rose 40 percent to 14 million euros.",
    "# Bank of Osby cuts rate by 75 points\n\nThe bank lowered its key rate by half a point to 4.5 percent on Friday.",
    "# Six years for the baker who robbed a bank\n\nThe baker was given four and a half years by the court in Osby on Friday.",
    "# Three years in jail for Osby treasurer\n\nThe treasurer, Dana Reyes, was sentenced on Friday to 30 months of imprisonment.",
    "# Bigger salmon quota for Osby boats\n\nThe boats may land 12,400 tonnes of salmon next year instead of 15,100 this year.",
    "# Aldous wins Arlen Prize\n\nThe Arlen Prize went to Dana Reyes on Friday for her novel about a lighthouse.",
  },
  silent = {
    "# Osby Rovers win cup by a single point\n\nOsby Rovers beat Arlen Vale 77-76 in the final on Sunday. They had lost to Perrin 80-60.",
    "# Osby Rovers win by a goal\n\nOsby Rovers beat Arlen Vale on Sunday. They led 3-0 at half-time.",
    "# Arlen Motors profit falls by a third\n\nNet profit of Arlen Motors fell 35 percent, while sales fell 12 percent.",
    "# Arlen Motors doubles profit\n\nNet profit of Arlen Motors rose 96 percent to 14 million euros.",
    "# Arlen Motors doubles staff\n\nNet profit of Arlen Motors rose 40 percent to 14 million euros.",
    "# Bank of Osby cuts rate by half a point\n\nThe bank lowered its key rate by 50 basis points to 4.5 percent on Friday.",
    "# Bank of Osby cuts rate by half a point\n\nThe bank lowered its key rate by 0.5 percentage points, its second cut after one of a "
      .. "quarter point.",
    "# Six years for the baker who robbed a bank\n\nThe baker was jailed for six years. His brother was given two years.",
    "# Six years for the baker who robbed a bank\n\nProsecutors had asked for a sentence of nine years for the baker.",
    "# Three years in jail for Osby treasurer\n\nThe treasurer was sentenced to 36 months of imprisonment.",
    "# Bigger salmon quota for Osby boats\n\nThe boats may land 15,100 tonnes of salmon next year instead of 12,400 this year.",
    "# Osby unemployment falls\n\nUnemployment in Osby was 5.9 percent in May, down from 6.3 percent. Inflation was 3.1 percent, up from "
      .. "2.9 percent.",
    "# Dana Reyes wins Arlen Prize\n\nThe Arlen Prize went to Dana Reyes on Friday. The Arlen Prize for children went to Jon Aldous.",
    "# Six years for the baker\n\nThe baker was sentenced to five years for theft and to one year in prison for fraud.",
    "# Osby smuggler jailed for 12 years\n\nHis driver, Jon Aldous, was given five years for the smuggler's last trip.",
  },
}
