--- Gone here, still to go or still there elsewhere.
local days_apart = require "lib.days_apart"

--- The last day on which the leaver can still have served: the day told, or that of the text.
local function gone_by(left)
  return left.day or left.as_of
end

--- Does the sentence that tells of the leaving name the employer?
local function names_employer(left, employer)
  return employer ~= nil and rx.has(left.sentence, employer) ~= nil
end

return {
  id = "left-and-serves",
  title = "Somebody is told to have left a job, and to leave it later or to go on in it",
  why = "A reader cannot know whether they still serve.",
  severity = "error",
  reads = "tenure",
  group = { "of" },
  false_positives = "A departure brought forward; two jobs of one person.",

  check = function(said, report)
    for left in said:each { status = "left", modality = "asserted" } do
      for stay in said:each { modality = "asserted" } do
        local gone = gone_by(left)
        if stay.status == "leaving" and stay.day and (left.as_of:before(stay.day) or gone:before(stay.day)) and not stay.as_of:after(stay.day) then
          report { a = left, b = stay, level = "warning",
            message = string.format("%s is told to have left%s, and to leave on %s", left.of,
              left.day and " on " .. tostring(left.day) or "", stay.day),
            why = "same person; the one day is before the other" }
        elseif stay.status == "serving" and days_apart.in_days(gone, stay.as_of, 400) then
          report { a = stay, b = left, message = string.format("%s is told to go on in the job, and to have left it on %s", left.of, gone),
            why = "same person; the last day is past" }
        end
      end
    end
    for left in said:each { status = "left", modality = "asserted" } do
      for stay in said:each { status = "working", modality = "asserted" } do
        if rx.find(left.text, "(?i)retired") and gone_by(left):before(stay.as_of) then
          report { a = stay, b = left, level = "warning",
            message = string.format("%s is told to work still, and to have retired in %s", left.of, gone_by(left)),
            why = "same person; still is not again" }
        end
      end
    end
    for stay in said:each { status = "employed", modality = "asserted" } do
      for left in said:each { status = "left", modality = "asserted" } do
        if left.day and names_employer(left, stay.employer) and left.day:before(stay.as_of) and not stay.as_of_stated then
          report { a = stay, b = left, level = "warning",
            message = string.format("%s is told to be employed by %s, and to have left it on %s", stay.of, stay.employer, left.day),
            why = "same person, same employer" }
        end
      end
    end
    for stay in said:each { status = "serving", modality = "asserted" } do
      for leaving in said:each { status = "leaving", modality = "asserted" } do
        if leaving.day and days_apart.in_days(leaving.day, stay.as_of, 400) then
          report { a = stay, b = leaving, level = "warning",
            message = string.format("%s is told to go on in the job, and was to leave on %s", stay.of, leaving.day),
            why = "same person; the day is past" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes works for the carrier Osby Air.\n---\n"
      .. "date: 2025-03-04\nDana Reyes was sacked by his employer, Osby Air, in January 2023.",
    "date: 2025-05-01\nDana Reyes, one of the three men in the dock, was dismissed by the firm Quillon Ltd in March 2022.\n---\n"
      .. "date: 2025-05-04\nDana Reyes, who is employed as a fitter by Quillon Ltd, denies it.",
    "date: 2025-05-01\nDana Reyes was a doctor for 30 years. She retired in 2014.\n---\n"
      .. "date: 2025-05-04\nDana Reyes lives by the sea. She still works at the hospital.",
    "date: 2025-05-01\nDana Reyes will step down on 30 September 2025.\n---\n"
      .. "date: 2025-07-24\nDana Reyes, who left the company in May, was paid in full.",
    "date: 2025-04-30\nDana Reyes, who continues to run the works, was there.\n---\ndate: 2025-09-20\nDana Reyes left the firm on 31 March.",
    "date: 2025-04-30\nDana Reyes, who continues to run the works, was there.\n---\ndate: 2025-03-01\nDana Reyes will leave the company on 31 March.",
  },
  silent = {
    "date: 2025-05-01\nDana Reyes, one of the three men in the dock, was dismissed by the firm Quillon Ltd in March 2022.\n---\n"
      .. "date: 2025-05-04\nDana Reyes, who is employed as a fitter by Marl Ltd, denies it.",
    "date: 2025-05-01\nDana Reyes, one of the three men in the dock, was dismissed by the firm Quillon Ltd in March 2022.\n---\n"
      .. "date: 2021-05-04\nDana Reyes, who is employed as a fitter by Quillon Ltd, denies it.",
    "date: 2025-05-01\nDana Reyes was a doctor for 30 years. She resigned in 2014.\n---\n"
      .. "date: 2025-05-04\nDana Reyes lives by the sea. She still works at the hospital.",
    "date: 2025-05-01\nDana Reyes will step down on 30 September 2025.\n---\n"
      .. "date: 2025-10-24\nDana Reyes, who left the company in September, was paid in full.",
    "date: 2025-03-30\nDana Reyes, who continues to run the works, was there.\n---\ndate: 2025-09-20\nDana Reyes left the firm on 30 April.",
    "date: 2025-03-01\nDana Reyes works for the carrier Osby Air.\n---\n"
      .. "date: 2025-03-04\nDana Reyes was sacked by his first employer, Polar Lines, in January 2023.",
  },
}
