--- Died in 2018, and led the works until 2024: somebody acts on a day after their death.

local posthumous = "(?i)\\bposthum\\w*|\\b(?:after|since|following) (?:his|her|their) death\\b|\\b(?:widow|widower|estate|heirs?|family|"
  .. "foundation|grave|tomb|statue|portrait|memory|legacy|descendants?|namesake)\\b"

-- What may be told of the dead.
local of_the_dead = { survive = true, die = true, remember = true, honour = true, bury = true, publish = true, inspire = true, leave = true,
  lie = true, rest = true, identify = true }

--- The day on which they did something; nil where the text does not tell it of them as done.
local function day_of(f)
  if f.quoted or f.corrected or f.modality ~= "asserted" or rx.find(f.sentence, posthumous) then return nil end
  if f.kind == "life" then return f.status == "alive" and f.seen or nil end
  local done = f.told == "done" and f.tense == "past" and f.by and not of_the_dead[f.act]
  return done and f.period and f.period.from or nil
end

local function name_of(f)
  return f.kind == "life" and "of" or "by"
end

return {
  id = "after-the-end",
  title = "Somebody is told to act on a day after their death",
  why = "One of the two days is wrong, or it was somebody else.",
  severity = "warning",
  reads = { "life", "act" },
  group = { "story" },
  false_positives = "What came out after a death: a book, a prize, a show.",

  check = function(said, report)
    for dead in said:each { kind = "life", status = "dead", modality = "asserted" } do
      if dead.day and not dead.quoted then
        for f in said:each {} do
          local day = f[name_of(f)] and day_of(f)
          local least = day and dead:same(f, "of", name_of(f)) and dead.day:days_until(day)
          if least and least > 30 and f.sentence ~= dead.sentence then
            report { a = f, b = dead, message = string.format("%s is told to act on %s, and to have died on %s", dead.of, tostring(day),
              tostring(dead.day)), why = "same person" }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nIt was Jon Aldous, who died in 2018, who chose the site. He then led the Osby works until the spring of 2024.",
    "date: 2025-05-20\nThe singer Dana Reyes died in 1998.\n---\ndate: 2025-05-21\nDana Reyes sold the Osby mill in 2003.",
  },
  silent = {
    "date: 2025-05-20\nIt was Jon Aldous, who died in 2018, who chose the site. He had led the Osby works until the spring of 2014.",
    "date: 2025-05-20\nThe singer Dana Reyes died in 1998.\n---\ndate: 2025-05-21\nDana Reyes won the Osby Prize in 2003 posthumously.",
    "date: 2025-05-20\nThe singer Dana Reyes died in 1998.\n---\ndate: 2025-05-21\nJon Aldous sold the Osby mill in 2003.",
  },
}
