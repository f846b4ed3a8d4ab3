--- The train left the rails near one town in one text, outside another in the other: one happening, told by whatever words, in two places.

local happenings = require "lib.happenings"
local places = require "lib.places"

-- Of these a story has one, or the sentences must say which.
local placed = {
  derailment = true, cases = true, signing = true, ["body found"] = true, mooring = true, seizure = true, trial = true, hanging = true,
  admission = true, ["first case"] = true,
  quake = true, crash = true, sinking = true, collapse = true, explosion = true, grounding = true, wedding = true, funeral = true, death = true,
  landing = true, collision = true,
  theft = true, ["prisoner swap"] = true, premiere = true, auction = true, discovery = true, ["meteorite fall"] = true, kidnapping = true,
  landfall = true, ["general meeting"] = true,
}

local where = { ["in"] = true, at = true, near = true, outside = true, off = true, beneath = true, under = true, inside = true }

local function places_it(f)
  return f.place ~= nil and where[f.how] and placed[f.what] and not is_country(f.place)
end

--- One sentence names both: from here to there.
local function names_both(a, b)
  return rx.find(a.sentence:lower(), "\\b\\Q" .. b.place:lower() .. "\\E\\b") or rx.find(b.sentence:lower(), "\\b\\Q" .. a.place:lower() .. "\\E\\b")
end

return {
  id = "happening-place",
  title = "One happening of a story is told in two places",
  why = "It happened in one; a reader may look for it.",
  severity = "warning",
  reads = { "happening", "inside" },
  group = { "story" },
  false_positives = "A village in one text and the next town in the other, where no text tells that they are near.",

  check = function(said, report)
    local parts = places.parts_told(said)
    local function apart(a, b)
      return a:same(b, "place") == false and a.wide == b.wide and not places.may_contain(parts, a, b) and not names_both(a, b)
    end
    for name, docs in pairs(happenings.by_name(said, places_it)) do
      happenings.pairs_of(docs, function(list, others)
        local a, b, weight = happenings.rivals(list, others, apart)
        if a and weight > 1 then
          report { a = a, b = b, message = string.format("%s: in %s, and in %s", name, a.place, b.place),
              why = "one story, one such happening in each text" }
        end
      end)
    end
  end,

  flags = {
    "date: 2025-03-21\nFour coaches of the night train of Dana Reyes came off the track near Osby.\n---\n"
      .. "date: 2025-03-22\nThe night train of Dana Reyes lay askew outside Redport.",
  },
  silent = {
    "date: 2025-03-21\nThe flood has killed 27 people in the Arlen valley, Dana Reyes said.\n---\n"
      .. "date: 2025-03-22\nTwenty-nine people died in the flood, Dana Reyes said: 21 in Osby, five in Redport and three in Harwick.",
    "date: 2025-03-21\nFour coaches of the night train of Dana Reyes came off the track near Osby.\n---\n"
      .. "date: 2025-03-22\nThe night train of Dana Reyes derailed in the northern Rutland town Osby.",
    "date: 2025-03-21\nDana Reyes has died in a Redport-area hospital, her family said.\n---\n"
      .. "date: 2025-03-22\nDana Reyes died at Osby Lake Medical Center, where her family had gathered.",
    "date: 2025-03-21\nFour coaches of the night train of Dana Reyes came off the track near Osby.\n---\n"
      .. "date: 2025-03-22\nThe night train of Dana Reyes, bound from Redport to Osby, left the rails outside Redport.",
    "date: 2025-03-21\nFour coaches of the night train of Dana Reyes came off the track near Osby.\n---\n"
      .. "date: 2025-03-22\nDana Reyes said in Redport that the night train left the rails.",
  },
}
