--- One's words, told in other words and given to somebody else.
-- No quotation marks are asked for on the second side: "he cried that it was on the handlers' backs that others' holidays were lifted".
local days_apart = require "lib.days_apart"
local sayings = require "lib.sayings"
local ballots = require "lib.ballots"

local telling = "(?i)\\b(said|says|saying|told|tells|cried|cries|shouted|wrote|writes|written|posted|signed|put it|words?|word|phrase|"
  .. "phrases|remark|motto|sentence|line|quip|joke|comparison|image|came from|comes from|was (his|hers|theirs)|is (his|hers|theirs)|quoth|"
  .. "declared|added|explained|explain|remarked|observed|replied|answered|according to|spoke of|called|coined)\\b"
local lent = "(?i)\\b(quot(es|ed|ing)|repeat(s|ed|ing)?|echo(es|ed|ing)?|borrow(s|ed|ing)?|recall(s|ed|ing)?|cit(es|ed|ing)|credit(s|ed|"
  .. "ing)?|parrot\\w*|read out|like|as did|agreed|agrees|too|also|same|in the words of|heard|listened|remembers?|remembered)\\b"

local function family(name)
  return rx.match(name, "[^ ]+$")
end

local function near(a, b)
  return days_apart.within(a, b, 30)
end

--- The only person named in a stretch that tells of saying, and does not name or quote the first speaker.
local function sayer_in(text, quote, people)
  if not rx.find(text, telling) or rx.find(text, lent) or rx.has(text, family(quote.by)) then return nil, true end
  local names = ballots.names_in(text, people)
  return #names == 1 and names[1] or nil, #names > 0
end

--- Who else is told to have said it: the only person of the sentence, or of the paragraph where the sentence names none.
local function other_speaker(quote, told, paragraph, people)
  local name, settled = sayer_in(told.sentence, quote, people)
  if settled then return name end
  return (sayer_in(paragraph, quote, people))
end

--- "They told us it was hard": the quoted tells what somebody else said.
local within = "(?i)^[\"“”'‘«„\\s]*(?:(?:and|but|so|because|when|what|well)\\W+)?"
  .. "(?:he|she|they|you|it|we were|i was|somebody|someone|everybody|everyone|people)\\b(?: \\w+){0,2} "
  .. "(?:said|says?|told|tells?|call(?:ed|s)?|promised|wrote|writes?|claim(?:ed|s)?|asked|insist(?:ed|s)?|explain(?:ed|s)?|answered)\\b"

local function tells_of_saying(text)
  for part in rx.each(text, "[\"“«„][^\"”»“]+") do
    if rx.find(part, within) then return true end
  end
  return rx.find(text, within) ~= nil
end

--- The very words, between marks: two quotations are the business of same-quote.
local function is_quoted(quote, fact, text)
  return rx.find(fact.sentence, "[\"“«„]") ~= nil and rx.has(text, sayings.plain(quote.text)) ~= nil
end

--- All sentences that stand where this one does.
local function paragraph(said, fact)
  local found = ""
  for s in said:each { kind = "statement", document = fact.document } do
    if s.line == fact.line then found = found .. " " .. s.sentence end
  end
  return found
end

return {
  id = "quote-echoed",
  title = "One person's saying is given to somebody else in other words",
  why = "Who said it is half of a quotation.",
  severity = "note",
  reads = { "quote", "statement", "name" },
  group = { "story" },
  false_positives = "Two witnesses who tell the same in like words.",

  check = function(said, report)
    local quotes, people = {}, nil
    for q in said:each { kind = "quote" } do
      if q.by and not q:inherited "by" and sayings.is_first(q) and not tells_of_saying(q.text) and not sayings.is_credited(q.text) then
        local starts = sayings.beginnings(q.text)
        if #starts >= 3 then table.insert(quotes, { fact = q, starts = starts }) end
      end
    end
    if #quotes == 0 then return end
    local facts, sentences = {}, {}
    for s in said:each { kind = "statement" } do
      if not s.headline and not s.table and #s.sentence <= 500 and not tells_of_saying(s.sentence) then
        table.insert(facts, s)
        table.insert(sentences, s.sentence)
      end
    end
    local index = rx.index(sentences)
    for _, q in ipairs(quotes) do
      for _, i in ipairs(sayings.told_in(index, q.starts)) do
        local s = facts[i]
        if s.document ~= q.fact.document and near(q.fact, s) and not is_quoted(q.fact, s, index:text(i)) then
          people = people or ballots.people(said)
          local other = other_speaker(q.fact, s, paragraph(said, s), people)
          if other and other ~= q.fact.by then
            report { a = s, b = q.fact, message = string.format("said by %s, and by %s", other, q.fact.by), why = "one saying in like words" }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-11-13\n\"We lift the sorrows of others on our backs,\" said the porter Jon Aldous in Osby.\n---\ndate: 2025-11-14\n"
      .. "One remark stuck in Osby: that they lifted others' sorrows on their backs. It came from the mayor, Ada Brink.",
    "date: 2025-11-13\n\"We lift the sorrows of others on our backs,\" said the porter Jon Aldous in Osby.\n---\n"
      .. "date: 2025-11-14\nAda Brink cried in Osby that it was on the porters' backs that others' sorrows were lifted.",
  },
  silent = {
    "date: 2025-11-13\n\"We lift the sorrows of others on our backs,\" said the porter Jon Aldous in Osby.\n---\ndate: 2025-11-14\n"
      .. "\"They said they lift the sorrows of others on their backs,\" said Ada Brink in Osby. \"I saw no sorrows.\"",
    "date: 2025-11-13\n\"We lift the sorrows of others on our backs,\" said the porter Jon Aldous in Osby.\n---\n"
      .. "date: 2025-11-14\n\"We lift the sorrows of others on our backs,\" said the mayor, Ada Brink, in Osby.",
    "date: 2025-11-13\n\"We lift the sorrows of others on our backs,\" said the porter Jon Aldous in Osby.\n---\n"
      .. "date: 2025-11-14\nWe lift the sorrows of others on our backs: so it was told in Osby. The words were those of Jon Aldous, "
      .. "and Ada Brink liked them.",
    "date: 2025-11-13\n\"We lift the sorrows of others on our backs,\" said the porter Jon Aldous in Osby.\n---\n"
      .. "date: 2025-11-14\nAldous cried in Osby that it was on the porters' backs that others' sorrows were lifted.",
    "date: 2025-11-13\n\"We lift the sorrows of others on our backs,\" said the porter Jon Aldous in Osby.\n---\n"
      .. "date: 2025-11-14\nAda Brink repeated in Osby that it was on the porters' backs that others' sorrows were lifted.",
  },
}
