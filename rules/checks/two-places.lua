--- "Second was Ida Brandt" in a report of one marathon, "came third in the marathon" in another: told of one contest, though not in like words.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"

local nouns = "(?i)((?-i:\\p{Lu}[\\p{L}'’-]+ )*)\\b(half[- ]marathon|marathon|race|tournament|championship|competition|contest|regatta|fair|show|"
  .. "election|by-election|cup|open|derby|rally|quiz|grand prix|festival|primary|ballot|triathlon|rodeo|bake-off|olympiad|pageant)\\b"

-- Another contest, another part of it, or an order within a smaller class.
local another = "(?i)\\b(?:last (?:year|season|month|time)|previous\\w*|years? ago|earlier|before|again|heats?|semi-?finals?|qualif\\w+|"
  .. "stages?|laps?|"
  .. "sprint|relay|metres|meters|legs?|rounds?|junior|under-\\d+|masters|category|age group|class|half-?way|interval|overnight|team|doubles|"
  .. "season|table|league|standings|world|ranking\\w*|list|career|ever|once|(?:19|20)\\d\\d|first half|second half|among (?:the )?\\p{Ll}+|"
  .. "best[- ]placed|top-placed|national|european|olympic|disqualif\\w+|promoted|moved up|protest|appeal)\\b"
local weekday = "\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b"

local function usable(f)
  return f.sort == "contest" and f.of and f.modality == "asserted" and not f.quoted and not f.corrected and not f.headline and not f.table
    and f.place.nominal and f.place.nominal <= 12 and not rx.find(f.sentence, another)
end

--- The contests that a text names, by noun: { marathon = { osby = true } }; how many nouns; texts with several tell of several.
local function contests_of(sentences)
  local found, n = {}, 0
  for _, s in ipairs(sentences) do
    for names, noun in rx.each(s.sentence, nouns) do
      noun = noun:lower()
      if not found[noun] then found[noun], n = {}, n + 1 end
      for word in rx.each(names or "", "\\p{L}{3,}") do found[noun][word:lower()] = true end
    end
  end
  return found, n
end

local function share(x, y)
  if not pairs(x)(x) or not pairs(y)(y) then return true end
  for word in pairs(x) do
    if y[word] then return true end
  end
  return false
end

--- The noun of the one contest of which both texts tell; nil where they may tell of two.
local function one_contest(a, b, texts)
  local x, n = contests_of(texts[a.document] or {})
  local y, m = contests_of(texts[b.document] or {})
  if n > 2 or m > 2 then return nil end
  for noun, names in pairs(x) do
    if y[noun] and share(names, y[noun]) then return noun end
  end
end

--- Does the text tell two winners, or two places for one person?
local function of_several(f, placings)
  local winner
  for _, other in ipairs(placings) do
    if other:same_document(f) then
      if other ~= f and other:same(f, "of") and other.place:apart(f.place) then return true end
      if other.place.nominal == 1 and winner and other:same(winner, "of") == false then return true end
      if other.place.nominal == 1 then winner = winner or other end
    end
  end
  return false
end

--- Each text has a winner, and not the same.
local function two_winners(a, b, placings)
  for _, x in ipairs(placings) do
    for _, y in ipairs(placings) do
      local both = x.place.nominal == 1 and y.place.nominal == 1 and x:same_document(a) and y:same_document(b)
      if both and x:same(y, "of") == false then return true end
    end
  end
  return false
end

return {
  id = "two-places",
  title = "Two texts of one contest give somebody two places",
  why = "Whoever finishes third did not finish second.",
  severity = "warning",
  reads = { "placing", "statement" },
  group = { "story" },
  false_positives = "Two contests of one day, of which each text tells one.",

  check = function(said, report)
    local placings, texts = {}, nil
    for f in said:each { kind = "placing" } do
      if usable(f) then table.insert(placings, f) end
    end
    for a, b in gather.pairs(placings) do
      local differ = not a:same_document(b) and a:same(b, "of") and a.place:apart(b.place) and days_apart.maybe_within(a, b, 5)
      local x, y = rx.match(a.sentence, weekday), rx.match(b.sentence, weekday)
      if differ and (not x or not y or x == y) and not of_several(a, placings) and not of_several(b, placings)
        and not two_winners(a, b, placings) then
        texts = texts or gather.by(said, { kind = "statement" }, function(f) return f.document end).of
        local noun = one_contest(a, b, texts)
        if noun then
          report { a = a, b = b, message = string.format("%s is told to be number %s and number %s", a.of, tostring(a.place), tostring(b.place)),
            why = "one " .. noun .. " of one story" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-04\nLena Marsh won the Osby marathon on Sunday. Second was Ida Brandt of Velm, 40 seconds behind.\n---\n"
      .. "date: 2025-03-05\nIda Brandt came home to Velm. She came third in the Osby marathon on Sunday, behind Lena Marsh.",
    "date: 2025-11-24\nAldo Finn took the gold medal at the honey fair. Silver went to Rita Moss, bronze to Sam Oakes.\n---\n"
      .. "date: 2025-11-25\nRita Moss had to be content with bronze at the honey fair, but she smiled at Sam Oakes.",
  },
  silent = {
    "date: 2025-03-04\nLena Marsh won the Osby marathon on Sunday. Second was Ida Brandt of Velm, 40 seconds behind.\n---\n"
      .. "date: 2025-03-05\nIda Brandt came home to Velm. She came third in the Osby marathon last year, behind Lena Marsh.",
    "date: 2025-03-04\nLena Marsh won the Osby marathon on Sunday. Second was Ida Brandt of Velm, 40 seconds behind.\n---\n"
      .. "date: 2025-03-05\nIda Brandt came home to Velm. She came third in the regatta on Sunday, behind Lena Marsh.",
    "date: 2025-03-04\nLena Marsh won the Osby marathon on Sunday. Second was Ida Brandt of Velm, 40 seconds behind.\n---\n"
      .. "date: 2025-03-05\nIda Brandt came home to Velm. She came third in the Perrin marathon on Sunday, behind Lena Marsh.",
    "date: 2025-12-08\nRita Moss won the gold medal in the 2021 honey fair.\n---\n"
      .. "date: 2025-12-09\nRita Moss took silver at this year's honey fair.",
    "date: 2025-03-04\nLena Marsh won the Osby marathon on Sunday. Second was Ida Brandt of Velm, 40 seconds behind.\n---\n"
      .. "date: 2025-03-05\nRuth Voss won the marathon on Sunday. Ida Brandt came third in the marathon on Sunday, at Osby.",
  },
}
