--- The headline tells an act as done, its own text as not done, or the other way round.
local acts = require "lib.acts"
local charges = require "lib.charges"
local half_way = require "lib.half_way"
local memo = require "lib.memo"

local function told(act)
  if rx.find(act.sentence, "(?i)\\b(?:if you (?:believe|listen|ask)|rumou?rs?|or (?:does|did|is|was|will) (?:he|she|it)|they "
    .. "say)\\b") then return false end
  return not act.quoted and not acts.not_yet(act) and not act.speaker and (act.modality == "asserted" or act.modality == "planned")
end

--- "Had been closed" tells what was before the news.
local function before_the_news(act)
  return rx.find(act.text, "(?i)^(had|has long|used to)\\b") ~= nil
    or rx.find(act.sentence, "(?:^|[,;] (?:and |but )?)(?i:before) (?:the|that|this|then|\\p{Lu})") ~= nil
    or rx.find(act.sentence, "(?i)^(?:in )?(?:(?:an|the|its|their) )?(?:earlier|previous|former|older|preceding|separate|another)\\b") ~= nil
    or rx.find(act.sentence, "(?i)\\bhad (\\w+ )?(been )?\\Q" .. act.text .. "\\E") ~= nil
end

--- One side's winning is the other's losing: whose it is must be told.
local two_sided = { win = true, raise = true, continue = true, find = true, confirm = true }

--- The two opposite words of a thing that can be turned back speak of the news only where the text tells what comes or lasts.
local function of_the_news(head, body)
  local done, denied = acts.sides(head, body)
  if not done then return false end
  if not acts.may_change(done, denied) then return true end
  return body.tense == "future" or rx.find(body.text, "(?i)s$|^(is|are) ") ~= nil
end

local function is_of_counts(body)
  return body.act == "convict" and charges.ends_both_ways(body)
end

--- How near the text's sentence comes to the headline; 0 where it is about another thing.
local function nearness(head, body)
  if acts.by_another(head, body) or (acts.other_object(head, body) and not acts.same_object(head, body)) then return 0 end
  local one_side = head:same(body, "by") or (head.who ~= nil and head.who == body.who)
  if two_sided[head.act] and not (one_side and acts.same_object(head, body)) then return 0 end
  local weight, share = head:likeness(body)
  if head:same(body, "by") and acts.same_object(head, body) then weight, share = weight + 3, share + 0.2 end
  return weight >= 3.5 and share >= 0.28 and share or 0
end

return {
  id = "headline-opposite",
  title = "The headline tells the opposite of its text",
  why = "Most readers see the headline alone.",
  severity = "warning",
  reads = "act",
  group = { "act" },
  scope = "document",
  false_positives = "A headline on one of two things that the text tells of.",

  check = function(said, report)
    local heads, bodies = {}, {}
    for act in said:each {} do
      if told(act) and not (act.headline and two_sided[act.act] and half_way.turns(act)) then table.insert(act.headline and heads or bodies, act) end
    end
    if #heads == 0 then return end
    local before = memo(before_the_news)
    for _, head in ipairs(heads) do
      local against, nearest, agrees = nil, 0, 0
      for _, body in ipairs(bodies) do
        local near = nearness(head, body)
        if near > 0 and (before(body) or two_sided[body.act] and half_way.is(body) or is_of_counts(body)) then near = 0 end
        if body.told == head.told then
          agrees = math.max(agrees, near)
        elseif near > nearest and of_the_news(head, body) then
          against, nearest = body, near
        end
      end
      if against and nearest > agrees then
        report { a = head, b = against, message = string.format("%s: %s in the headline, %s in the text", acts.name(head), head.told, against.told),
          why = "one article; the sentence of the text comes nearest to the headline" }
      end
    end
  end,

  flags = {
    "# Osby refuses to sign $45 million bridge deal\n\nThe finance minister of Osby signed the bridge deal on Friday at a quarter past nine.",
    "# Arlen library spared as council passes budget\n\nThe council passed its budget on Tuesday. The Arlen library, a house of 1931, "
      .. "closes for good on 31 August.",
    "# Council approves harbour tax\n\nThe council rejected the harbour tax on Monday by nine votes to five.",
  },
  silent = {
    "# Why Osby lost a game that they had won twice\n\nOsby won this game in the first hour, and once more at the end.",
    "# Brink lost a vote that she won last year\n\nThe paper looks back. Brink won the vote with ease.",
    "# Rovers lose final\n\nThey say that Rovers won the final before the break.",
    "# Arrow drug meets its goal in a large trial in lung disease\n\nThe trial of the Arrow drug in lung disease went well. An earlier trial of the "
      .. "drug in lung disease did not meet its goal.",
    "date: 2025-06-24\n# Minister of Peru flies home before signing Osby accord\n\n"
      .. "The trade minister of Peru did not sign the Osby accord on Tuesday.",
    "date: 2026-05-13\n# Launch of Osby satellite halted 38 seconds before lift-off\n\n"
      .. "The launch of the Osby satellite was called off on Tuesday with 38 seconds left.",
    "# Osby refuses to sign $45 million bridge deal\n\nThe finance minister of Osby did not sign the bridge deal on Friday.",
    "# Osby museum reopens\n\nThe Osby museum, which had been closed for seven years, reopened on Saturday.",
    "# Council approves harbour tax\n\nThe council rejected the salt tax on Monday, and approved the harbour tax.",
    "# Council approves harbour tax\n\nThe council, which had rejected the harbour tax in May, approved it on Monday.",
    "# Osby to open harbour baths in May\n\nThe harbour baths of Osby closed in 1998.",
    "# Osby port chief convicted of taking bribes\n\nA former head of the port of Osby was found guilty on Friday of two counts and "
      .. "cleared of a third.",
    "# The street that lives with the blinds shut\n\nIn Osby the evening begins with dust. Before March nobody closed the blinds of the street.",
    "# Reyes quits Osby post, if you believe the rumours\n\nDana Reyes has not quit her Osby post.",
  },
}
