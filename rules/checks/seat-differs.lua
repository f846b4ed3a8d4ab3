--- "The web giant, whose base is in Visby" here; the one company of the story has its head office elsewhere.

local places = require "lib.places"

local function is_seat(f)
  return f.relation == "headquarters" and places.told(f)
end

--- The sentence is about the body whose seat it tells.
local function is_topic(f)
  local at = rx.has(f.sentence, rx.match(f.of, "^\\S+"))
  return at ~= nil and at <= 40
end

--- Does another text name the body that the words may mean? Then it is a second one of the story.
local function is_another(said, meant)
  for f in said:each { kind = "spelling" } do
    if not f:same_document(meant) and f.name == meant.of then return true end
  end
  return false
end

--- The named bodies of which another text tells the seat: the facts, or nil where they are of two.
local function named_elsewhere(said, meant)
  local found = {}
  for f in said:each { kind = "located" } do
    if is_seat(f) and not f:inherited "of" then
      if found[1] and not f:same(found[1], "of") and not places.short_for(f, found[1]) then return nil end
      table.insert(found, f)
    end
  end
  for _, f in ipairs(found) do
    if f:same_document(meant) then return nil end
  end
  return found
end

return {
  id = "seat-differs",
  title = "The company of the story is told to sit in two towns",
  why = "It has one head office; a reader may look for it.",
  severity = "warning",
  reads = { "located", "inside", "spelling" },
  group = { "story" },
  false_positives = "Two companies in one story, where only one of them is named with its seat.",

  check = function(said, report)
    local parts = places.parts_told(said)
    for meant in said:each { kind = "located" } do
      local named = is_seat(meant) and meant:inherited "of" and named_elsewhere(said, meant) or {}
      for i, f in ipairs(named) do
        if i == 1 and is_topic(f) and meant:same(f, "place") == false and not is_another(said, meant) and not places.may_contain(parts, meant, f) then
          report { a = meant, b = f, message = string.format("the head office is told to be in %s, and that of %s in %s", meant.place, f.of, f.place),
            why = "one story, and one body of which any text tells the seat" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes told Jon Aldous that Larkin Foods, which has its headquarters in Leeds, will sue Maria Lund.\n---\n"
      .. "date: 2025-03-02\nThe Osby Tribune saw Jon Aldous and Maria Lund.\n\nThe grocery giant, whose base is in Bristol, told Dana Reyes nothing.",
    "date: 2025-03-01\nDana Reyes told Jon Aldous that Larkin Foods, based in Leeds, will sue Maria Lund.\n---\n"
      .. "date: 2025-03-02\nThe Osby Tribune saw Jon Aldous and Maria Lund.\n\nThe grocery giant, whose base is in Bristol, told Dana Reyes nothing.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes told Jon Aldous that Larkin Foods, based in Leeds, will sue Maria Lund.\n---\n"
      .. "date: 2025-03-02\nJon Aldous and Maria Lund were seen. The grocery giant, whose base is in Leeds, told Dana Reyes nothing.",
    "date: 2025-03-01\nDana Reyes told Jon Aldous that Larkin Foods, based in Leeds, will sue Polar Marine, based in York, and Maria Lund.\n---\n"
      .. "date: 2025-03-02\nJon Aldous and Maria Lund were seen. The grocery giant, whose base is in Bristol, told Dana Reyes nothing.",
  },
}
