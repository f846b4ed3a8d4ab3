--- Dead in one text, and afterwards alive in another.
--- A text that tells of the death and then of the life looks back, unless it gives a day.
local function looks_back(said, alive)
  return not alive.as_of_stated and said:first { status = "dead", document = alive.document } ~= nil
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
        local since = dead.day or dead.as_of
        local later = since:before(alive.as_of) or (not dead.day and not alive.as_of_stated and not alive:same_document(dead) and since:same(alive.as_of))
        if later and alive.as_of.known and not dead.quoted and not alive.quoted and not looks_back(said, alive) then
          report { a = dead, b = alive, message = string.format("%s is told to be dead%s, and to be alive on %s", dead.of, dead.day and " since " .. tostring(dead.day) or "", alive.as_of),
            why = "same person" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-10-21\nThe late captain, Dana Reyes, knew the route.\n---\ndate: 2025-10-27\nDana Reyes has spoken to the police.",
    "date: 2025-05-20\nColonel Dana Reyes was killed by a mine on 28 April. On Monday, Colonel Reyes told me why.",
  },
  silent = {
    "date: 2025-10-27\nThe late captain, Dana Reyes, knew the route.\n---\ndate: 2025-10-21\nDana Reyes has spoken to the police.",
    "date: 2025-10-21\nThe late captain, Dana Reyes, knew the route.\n---\ndate: 2025-10-27\nDana Reyes attended every match. Her funeral is on Friday. Dana Reyes's funeral will be short.",
    "date: 2025-05-20\nColonel Dana Reyes was killed by a mine on 28 April.\n---\ndate: 2025-04-02\nOn Monday, Colonel Reyes told me why.",
  },
}
