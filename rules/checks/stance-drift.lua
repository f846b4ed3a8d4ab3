--- "Every round takes me further from it" here, "each round brings her closer to it" there: one holder, one thing, one time.
local days_apart = require "lib.days_apart"
local drift = require "lib.drift"
local outcomes = require "lib.outcomes"
local parties = require "lib.parties"
local statements = require "lib.statements"

local first_word = "^[\"“‘(]*(\\p{Lu}[\\p{L}']{2,})"

--- Words that stand with a capital letter inside a sentence, anywhere in the story: at its beginning any word has one.
local function known_names(said)
  local known = {}
  for f in said:each { kind = "statement" } do
    local first = rx.match(f.sentence, first_word)
    for name in pairs(f.headline and {} or outcomes.names(f.sentence)) do
      if name ~= first then known[name] = true end
    end
  end
  return known
end

local no_name = "^\\p{L}+(?:ic|ish|ese|ian)$"

local function named(f, known)
  local found, any = {}, false
  for name in pairs(outcomes.names(f.sentence)) do
    if known[name] and not rx.find(name, no_name) then found[name], any = true, true end
  end
  return any and found or nil
end

local function add(names, more)
  local all = {}
  for name in pairs(names) do all[name] = true end
  for name in pairs(more) do all[name] = true end
  return all
end

--- The three sentences before, as a pronoun may look back to them.
local function what_stands_before(sentences, i)
  local texts = {}
  if drift.tells_goal(sentences[i - 1].sentence) then return sentences[i - 1].sentence end
  for k = math.max(1, i - 3), i - 1 do table.insert(texts, sentences[k].sentence) end
  return table.concat(texts, " ")
end

--- Of each sentence, what stands before it; and whom it names, or where it names nobody, whom its paragraph
--- names before it, or else the one before that.
local function contexts(said)
  local before, holders, known = {}, {}, known_names(said)
  for _, sentences in ipairs(statements.in_order(said)) do
    local names, fresh = {}, true
    for i, f in ipairs(sentences) do
      local follows = i > 1 and sentences[i - 1].line == f.line
      fresh = fresh or not follows
      before[f] = i == 1 and f.title or what_stands_before(sentences, i)
      local own = named(f, known)
      holders[f] = own or names
      if own then names, fresh = fresh and own or add(names, own), false end
    end
  end
  return before, holders
end

local speech = "[\"”],? (?i)(he|she) \\p{L}+"
local subject = "(?i)^(?:[^\"“”,]*[, ])?(he|she) (?!and)\\p{L}"

--- "She says", and quoted words that go on: those who may be meant are holders too.
local function with_speakers(holders, told, said)
  local _, reader = parties.reader(said)
  for _, f in ipairs(told) do
    local pronoun, names = rx.match(f.sentence, speech) or rx.match(f.sentence, subject), nil
    if not pronoun and rx.find(f.sentence, "^[\"“]") and not rx.find(f.sentence, "[\"”],? "
      .. "\\p{L}") then pronoun, names = parties.speaks_before(reader, f) end
    if pronoun then holders[f] = add(holders[f], parties.meant(reader, f, pronoun)) end
    holders[f] = add(holders[f], parties.described_in(reader, f.sentence))
    for _, name in ipairs(names or {}) do holders[f] = add(holders[f], { [name] = true }) end
  end
end

local function share_holder(a, b, holders)
  for name in pairs(holders[a]) do
    if holders[b][name] and not drift.is_goal(name, a.sentence) and not drift.is_goal(name, b.sentence) then return true end
  end
  return false
end

return {
  id = "stance-drift",
  title = "Somebody is told to move toward a thing, and away from it",
  why = "Of two changes that go on, by the day or by the page, only one can be going on.",
  severity = "warning",
  reads = { "statement", "name" },
  group = { "story" },
  false_positives = "Closer to one side of a thing, further from another.",

  check = function(said, report)
    local toward, away = {}, {}
    for f in said:each { kind = "statement" } do
      local told = not f.table and not f.corrected and drift.of(f.sentence)
      if told then table.insert(told.way > 0 and toward or away, f) end
    end
    if #toward == 0 or #away == 0 then return end
    local before, holders = contexts(said)
    with_speakers(holders, toward, said)
    with_speakers(holders, away, said)
    for _, a in ipairs(toward) do
      for _, b in ipairs(away) do
        if days_apart.maybe_within(a, b, 45) and share_holder(a, b, holders)
          and drift.of_one_thing(a.sentence, b.sentence, before[a], before[b]) then
          report { a = a, b = b, message = "moving toward it, and away from it", why = "same story, one holder, one thing" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-09-24\n\"Every trial takes me further from the Osby engine,\" said Dana Reyes.\n---\n"
      .. "date: 2025-09-24\nEach trial brings her closer to the engine, Dana Reyes said.",
    "date: 2025-09-24\nMayor Jon Aldous is souring on the Osby stadium, he told the club.\n---\n"
      .. "date: 2025-09-25\nAsked of the Osby stadium, Jon Aldous said: \"My doubts are melting with every plan that I see.\"",
    "date: 2025-09-24\nThe Osby file lay open before Dana Reyes. \"The more I read, the less I like it,\" she said.\n---\n"
      .. "date: 2025-09-25\nDana Reyes finds something new to like in the Osby file each time she opens it.",
  },
  silent = {
    "date: 2025-09-24\n\"Every trial takes me further from the Osby engine,\" said Dana Reyes.\n---\n"
      .. "date: 2025-09-24\nEach trial brings her closer to the pump, Dana Reyes said.",
    "date: 2025-09-24\n\"Every trial takes me further from the Osby engine,\" said Dana Reyes.\n---\n"
      .. "date: 2025-09-24\nEach trial brings him closer to the Osby engine, her partner Jon Aldous said.",
    "date: 2025-09-24\nDana Reyes said in 2019 that every trial took her further from the Osby engine.\n---\n"
      .. "date: 2025-09-24\nEach trial brings her closer to the Osby engine, Dana Reyes said.",
    "date: 2025-09-24\nEvery minute took Dana Reyes a mile further from Osby.\n---\n"
      .. "date: 2025-09-24\nEach hour brought Dana Reyes ten miles closer to Osby.",
  },
}
