--- "Opens on 31 June": June has thirty days.

-- Where the text knows that there is none, or tells of a rule, a table of days or an older calendar.
local known = "(?i)\\b(?:no such|does not exist|doesn['’]t exist|never|non-?existent|impossible|instead of|mistake\\w*|error|wrong\\w*|typo|joke|"
  .. "leap|calendar|imaginary|fictional|fictitious)\\b"

return {
  id = "no-such-day",
  title = "A day that its month does not have",
  why = "Readers cannot come on a day that there is not.",
  severity = "error",
  reads = "no_day",
  scope = "document",
  group = {},
  false_positives = "A text about calendars.",

  check = function(said, report)
    for f in said:each {} do
      if not f.corrected and not rx.find(f.sentence, known) then
        report { a = f, message = string.format("there is no %s", f.text), why = "the calendar" }
      end
    end
  end,

  flags = {
    "The festival will open on 31 June in the old harbour.",
    "The treaty was signed on 30 February 1996.",
    "date: 2025-03-03\nThe board meets on February 29, 2025.",
  },
  silent = {
    "The festival will open on 30 June in the old harbour.",
    "The treaty was signed on 29 February 1996.",
    "date: 2025-03-03\nShe was born on 29 February and has few birthdays.",
    "There is no such day as 31 June.",
    "The file 31/06 lay open.",
  },
}
