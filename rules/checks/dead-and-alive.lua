--- Dead in one text, and afterwards alive in another.
--- A text that tells of the death and then of the life looks back, unless it gives a day.
local function looks_back(said, alive)
  return not alive.as_of_stated and said:first { status = "dead", document = alive.document } ~= nil
end

--- The clause in which they act: "In the front row sat X himself", without who he is.
local function clause_of(alive)
  local at = rx.has(alive.sentence, alive.text)
  local stop = at and rx.find(alive.text, "(?i)^(?:in|on|at|among) ") and rx.find(alive.sentence, "[,;]", at + #alive.text)
  return alive.sentence:sub(1, stop or #alive.sentence)
end

--- An act speaks of life only long after the death: until then it may be told of the time before. A text that has no
-- date speaks of the days of the other.
local function acts_after(said, dead, alive)
  if not dead.day or said:first { status = "dead", document = alive.document } then return false end
  local today = alive.as_of.known and alive.as_of or (not alive.published.known and dead.published) or nil
  local least = today and today.known and dead.day:days_until(today)
  return (least or 0) > 300 and not rx.find(clause_of(alive),
    "\\b(1[5-9]|20)\\d\\d\\b|(?i)\\b(had|used to|years ago|in a (film|letter|recording|video)|film|portrait|statue of|recalled|remember\\w*)\\b")
end

local looks_far_back = "(?i)\\b(?:had|used to|years ago|last (?:year|month|week)|in a (?:film|letter|recording|video)|film|portrait|statue of|"
  .. "recalled|remember\\w*|died?|dies|death|killed|funeral|buried|obituary)\\b"

--- "The late poet" here, and what they did on a day of the week in a text that is no older.
local function acts_though_late(dead, alive)
  if dead.day or dead:same_document(alive) or not rx.find(dead.text, "(?i)^the late\\b") then return false end
  local least, most = dead.published:days_until(alive.published)
  return least ~= nil and least >= 0 and most <= 30 and not alive:inherited "of"
    and rx.find(alive.sentence, "\\b[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b") ~= nil
    and not rx.find(dead.sentence, "(?i)\\b(?:died?|dies|death|killed|funeral|buried)\\b") and not rx.find(alive.sentence, looks_far_back)
end

local at_present = "(?i)\\b(?:remains?|is|stays?|lies) (?:\\w+ )?(?:in|at|on|under|recovering|critical|stable)\\b"

--- Of which day they are told to live: "hurt on Saturday and remains in hospital" is told of today.
local function alive_on(alive)
  return alive.published.known and rx.find(alive.text, at_present) and alive.published or alive.as_of
end

local to_this_day = "(?i)\\b(?:who (?:still |now )?lives\\b|still (?:lives|works|teaches|plays|performs|swims|drives|paints|sings|runs|"
  .. "keeps)\\b|is (?:now )?recovering\\b|"
  .. "remains in hospital|is awake)"

--- "The late Reyes", "Reyes died on Tuesday", and in another sentence of that text Reyes lives on.
local function lives_on(dead, alive)
  return alive:same_document(dead) and alive.sentence ~= dead.sentence and not alive:inherited "of" and rx.find(alive.text, to_this_day)
    and (dead.day and dead.day:before(alive.published) or rx.find(dead.text, "(?i)^the late\\b"))
end

local function speaks_after(said, dead, alive)
  if lives_on(dead, alive) then return true end
  local since = dead.day or dead.as_of
  local later = since:before(alive_on(alive)) or (not dead.day and not alive.as_of_stated and not alive:same_document(dead)
    and since:same(alive.as_of))
  return later and alive.as_of.known and not looks_back(said, alive)
end

return {
  id = "dead-and-alive",
  title = "Somebody is told to be dead, and to speak or act afterwards",
  why = "One of the two is wrong, and the mistake hurts.",
  severity = "error",
  reads = "life",
  group = { "of" },
  false_positives = "Two people of one name; words that were said before the death and are dated by the text.",

  check = function(said, report)
    for dead in said:each { status = "dead", modality = "asserted" } do
      for alive in said:each { status = "alive", modality = "asserted" } do
        local told = not dead.quoted and not alive.quoted
        local acts = alive.deed and (acts_after(said, dead, alive) or acts_though_late(dead, alive))
        if told and (acts or not alive.deed and speaks_after(said, dead, alive)) then
          local now = alive.as_of.known and alive_on(alive) or dead.published
          report { a = dead, b = alive, level = alive.deed and "warning" or nil, why = "same person",
            message = string.format("%s is told to be dead%s, and to be alive on %s", dead.of,
              dead.day and " since " .. tostring(dead.day) or "", tostring(now)) }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-04\nDana Reyes was killed when the roof fell in on Saturday.\n---\n"
      .. "date: 2025-03-04\nDana Reyes, a driver, was hurt when the roof fell in on Saturday and remains in hospital.",
    "date: 2025-10-10\nThe late poet Dana Reyes will have a square in Osby.\n---\n"
      .. "date: 2025-10-11\nDana Reyes, 84, thanked the council on Saturday for the square.",
    "date: 2025-10-21\nDana Reyes, who built the mill, died in 1974.\n---\n"
      .. "date: 2025-10-27\nIn the front row sat Dana Reyes herself, in a white coat.",
    "date: 2025-10-21\nDana Reyes, who built the mill, died in 1974.\n---\ndate: 2025-10-27\nI rang Dana Reyes in Osby.",
    "date: 2025-10-21\nDana Reyes, who built the mill, died in 1974.\n---\ndate: 2025-10-27\nDana Reyes signed the papers at a long table.",
    "Founder Dana Reyes died in 1974. The mill was sold in Osby on 2 May 2025.\n---\nDana Reyes, who founded the mill, signed the papers.",
    "date: 2025-10-21\nThe late captain, Dana Reyes, knew the route.\n---\ndate: 2025-10-27\nDana Reyes has spoken to the police.",
    "date: 2025-05-20\nColonel Dana Reyes was killed by a mine on 28 April. On Monday, Colonel Reyes told me why.",
    "date: 2025-03-04\nThe late senator Dana Reyes built the dam in 1961. Reyes, who lives in Lima, goes there every week.",
    "date: 2025-03-08\nThe pilot Dana Reyes died in the crash on Tuesday. Reyes was taken to hospital with a broken leg and is "
      .. "recovering, the airline said.",
    "date: 2025-03-08\nThe poet Dana Reyes died last year. \"I like the prize,\" Reyes told reporters on Friday.",
  },
  silent = {
    "date: 2025-03-04\nDana Reyes was hurt on Saturday and remains in hospital.\n---\ndate: 2025-03-06\nDana Reyes died on Wednesday.",
    "date: 2025-10-10\nThe late poet Dana Reyes, who died on Thursday, will have a square in Osby.\n---\n"
      .. "date: 2025-10-11\nDana Reyes thanked the council on Tuesday for the square.",
    "date: 2025-10-21\nDana Reyes, who built the mill, died in 1974.\n---\ndate: 2025-10-27\nI met Dana Reyes in 1968 in Osby.",
    "date: 2025-10-21\nDana Reyes died in 1974.\n---\ndate: 2025-10-27\nJon Aldous signed the papers.",
    "date: 2025-10-21\nDana Reyes died in May 2025.\n---\ndate: 2025-10-27\nDana Reyes signed the papers.",
    "date: 2025-10-21\nDana Reyes died in 1974.\n---\ndate: 2025-10-27\nDana Reyes signed the papers in 1968.",
    "date: 2025-10-21\nDana Reyes died in 1974.\n---\n"
      .. "date: 2025-10-27\nDana Reyes, who died fifty years ago, is not forgotten. Dana Reyes's funeral was long. Dana Reyes met the king.",
    "date: 2025-10-27\nThe late captain, Dana Reyes, knew the route.\n---\ndate: 2025-10-21\nDana Reyes has spoken to the police.",
    "date: 2025-10-21\nThe late captain, Dana Reyes, knew the route.\n---\n"
      .. "date: 2025-10-27\nDana Reyes attended every match. Her funeral is on Friday. Dana Reyes's funeral will be short.",
    "date: 2025-05-20\nColonel Dana Reyes was killed by a mine on 28 April.\n---\ndate: 2025-04-02\nOn Monday, Colonel Reyes told me why.",
    "date: 2025-03-04\nThe late senator Dana Reyes built the dam in 1961. Maria Reyes, who lives in Lima, goes there every week.",
    "date: 2025-03-08\nThe pilot Dana Reyes died in the crash on Tuesday. Karl Otto was taken to hospital with a broken leg and is recovering.",
  },
}
