--- "Arlen, Osby and Tarn" in one text, "Arlen, Osby and Lund" in another: one list, another member.
local bearers = require "lib.bearers"
local gather = require "lib.gather"
local kept = require "lib.kept"

local mates_of = kept(function(text)
  local mates = { all = {}, count = 0 }
  for name in rx.each(text, "[^/]+") do
    local plain = rx.match(name, "^\\s*(.*?)\\s*$")
    if not mates.all[plain] then mates.count = mates.count + 1 end
    mates.all[plain] = true
  end
  return mates
end)

--- The same mates, two at least.
local function same_mates(x, y)
  if x.count < 2 or x.count ~= y.count then return false end
  for name in pairs(x.all) do
    if not y.all[name] then return false end
  end
  return true
end

-- A list of some, of which each text may pick its own.
local some = "(?i)\\b(?:including|include|includes|among|such as|like|for example|for instance|also|another|other|others|from|between|against|"
  .. "beat|ahead of|followed by|then|than|or)\\b"

local function is_whole(fact)
  return not rx.find(fact.sentence, some) and not fact.table
end

local function first_mate(fact)
  local best
  for name in pairs(mates_of(fact.mates).all) do
    if not best or name < best then best = name end
  end
  return best
end

--- Does a text name the other one too, wherever? Then it knows of both.
local function known(names, fact, other)
  for _, f in ipairs(names.of[fact.document] or {}) do
    if not bearers.apart(f, other) then return true end
  end
  return false
end

local function clash(names, a, b)
  if a:same_document(b) or not bearers.of_one_time(a, b) or not same_mates(mates_of(a.mates), mates_of(b.mates)) then return false end
  if not is_whole(a) or not is_whole(b) or not bearers.apart(a, b) or bearers.named_together(a, b) then return false end
  return not (known(names, a, b) and known(names, b, a))
end

return {
  id = "list-member-differs",
  title = "Two lists of the same names have one that differs",
  why = "A reader cannot tell who or what belongs to it.",
  severity = "warning",
  reads = "naming",
  group = { "story" },
  false_positives = "Two lists of which each names some of many.",

  check = function(said, report)
    local lists = gather.by(said, {}, function(f) return f.mates and first_mate(f) end)
    local names = gather.by(said, {}, function(f) return f.document end)
    for a, b in gather.alike(lists) do
      if clash(names, a, b) then
        report { a = a, b = b, message = string.format("%s, and %s", a.name, b.name), why = "two lists that share all other names" }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes and Jon Aldous met. The pools at Perrin Quay, Arlen Hill and Osby Bridge are free.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met. Entry is free at Perrin Quay, Arlen Hill and Tarn Street.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes and Jon Aldous met. The pools at Perrin Quay, Arlen Hill and Osby Bridge are free.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met. Pools are free, including Perrin Quay, Arlen Hill and Tarn Street.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met. The pools at Perrin Quay, Arlen Hill and Osby Bridge are free.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met. Entry is free at Perrin Quay and Tarn Street.",
  },
}
