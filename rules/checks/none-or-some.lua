--- "No complaint has been lodged" here, and there the complaint that was: a thing told to be none, and told.
local days_apart = require "lib.days_apart"
local nones = require "lib.nones"
local turns = require "lib.turns"

--- "So far", "yet": what is none today may be made tomorrow.
local function may_come(none, some)
  if not none.published.known or not some.published.known or not none.published:before(some.published) then return false end
  return not (some.as_of_stated and some.as_of:before(none.published))
end

local itself = "(?i)\\b(?:itself|himself|herself|themselves)\\b"

--- "The tug itself sent no message": not the ship that it towed.
local function sets_off(none, some)
  return rx.find(none.sentence, itself) ~= nil and rx.find(some.sentence, itself) == nil
end

--- Within two months; what was never done stays so for longer.
local function near(a, b)
  return days_apart.maybe_within(a, b, 60) or rx.has(a.sentence, " ever ") ~= nil or rx.has(b.sentence, " ever ") ~= nil
end

local function in_company()
  return "alone, and with somebody"
end

local companion = "(?:companion|partner|co-driver|guide|team-?mate|crewmate|assistant|accomplices?|co-author|brother|sister|wife|husband|"
  .. "friend|son|daughter)"

--- "Was alone in the boat", and a son who was in the boat too.
local alone = turns.check {
  test = "(?i)\\b(?:alone|single-handed(?:ly)?|on (?:his|her|their) own)\\b",
  excuse = "(?i)\\b(?:not|never|no longer|until|before|after|later|first|let alone|year alone|month alone|week alone|once|used to|then|earlier|"
    .. "previous\\w*|if|would|could|may|might|another|years? ago|now)\\b",
  why = "two sentences side by side",
  turns = {
    { "\\b(?:was|were) alone (?:in|on|at|aboard) (?:the|his|her|a|an) (\\p{Ll}+)\\b[^.]*\\. [^.]*,? who (?:was|were) (?:also )?(?:in|on|"
      .. "at|aboard) the \\1\\b",
      in_company, two = true },
    { "\\bliv(?:es|ed) alone\\b[^.]*\\. [^.]*,? who (?:also )?(?:lives|lived|shares|shared) (?:there |(?:in|on|"
      .. "at) the \\p{Ll}+ )?with (?:him|her)\\b",
      in_company, two = true },
    { "\\b(?:alone|single-handed(?:ly)?|on (?:his|her) own)\\. (?:He|She) and (?:his|her) " .. companion .. "\\b", in_company, two = true },
    { "\\b(\\p{Ll}{3,}) [^.;]{0,60}(?:alone|single-handed(?:ly)?|on (?:his|her|their) own)\\b[^.;]{0,20}\\. (?:He|She|"
      .. "They) \\1 [^.;]{0,40}(?:together |jointly )?"
      .. "with (?:his|her|their) " .. companion .. "\\b", in_company, two = true },
    { "\\bact(?:ed|ing) alone\\b[^.]*\\. [^.]*\\b(?:accomplices?|acted with (?:others|somebody|two|three))\\b", in_company, two = true },
  },
}

return {
  id = "none-or-some",
  title = "A thing is told to be none, and told",
  why = "Either there is one or there is not.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "Two kinds of one thing that only the context tells apart.",

  check = function(said, report)
    alone(said, report)
    for a, b in said:alike(6.5, 0.25) do
      if not a:same_document(b) and near(a, b) then
        local here, there = nones.of(a), nones.of(b)
        local none, some, told = a, b, here
        if there then none, some, told = b, a, there end
        if (here == nil) ~= (there == nil) and nones.is_told(told, some) and not may_come(none, some) and not sets_off(none, some) then
          report { a = none, b = some, message = string.format("no %s, and %s told", told.noun, told.noun),
            why = "same story; the sentences share most of their rare words" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-10-06\nIn the trial of Corvana not one child on the drug suffered a serious side effect, the Lima Board said.\n---\n"
      .. "date: 2025-10-06\nThe Lima Board said serious side effects occurred in nine children on the drug in the trial of Corvana.",
    "date: 2025-10-06\nNo complaint has been lodged by Corvana with the Lima Board of Weights.\n---\n"
      .. "date: 2025-10-06\nCorvana lodged a complaint with the Lima Board of Weights in August.",
    "date: 2025-10-06\nIn Corvana, it is said, no girder of the Arlen footbridge was tested at full load.\n---\n"
      .. "date: 2025-10-06\nEach girder of the Arlen footbridge was tested in Corvana at full load.",
    "The woman was alone in the car when it left the road. Her nephew, who was in the car as well, called the police.",
    "Lars Holm lives alone on the farm. His cousin, who lives with him, saw the fire.",
    "Ruth Otto rowed the strait alone. She and her partner, Ida Maas, landed at noon.",
    "Karl Otto built the boat on his own. He built the boat together with his brother, the museum says.",
  },
  silent = {
    "date: 2026-01-10\nThe trawler Arrow, towed to Osby by the tug Bow, sent a last message to Lima at noon, Dana Reyes said.\n---\n"
      .. "date: 2026-01-10\nThe tug itself sent no message to Lima, Dana Reyes of Osby said.",
    "date: 2025-10-06\nIn the trial of Corvana no child on the drug had ever suffered a serious side effect, the Lima Board said.\n---\n"
      .. "date: 2025-10-06\nThe Lima Board said serious side effects occurred in nine children on the drug in the trial of Corvana.",
    "date: 2025-10-06\nUntil then not one child on the drug suffered a serious side effect in the trial of Corvana, the Lima Board said.\n---\n"
      .. "date: 2025-10-06\nThe Lima Board said serious side effects occurred in nine children on the drug in the trial of Corvana.",
    "date: 2025-10-06\nIn the trial of Corvana not one child on the drug suffered a serious side effect, the Lima Board said.\n---\n"
      .. "date: 2025-10-06\nThe Lima Board said nine children dropped out of the trial of Corvana.",
    "date: 2025-08-06\nNo complaint has been lodged by Corvana with the Lima Board of Weights.\n---\n"
      .. "date: 2025-09-06\nCorvana lodged a complaint with the Lima Board of Weights.",
    "date: 2025-10-06\nNo complaint by Corvana may be lodged with the Lima Board of Weights.\n---\n"
      .. "date: 2025-10-06\nCorvana lodged a complaint with the Lima Board of Weights in August.",
    "date: 2025-10-06\nCorvana left no doubt in Lima about its complaint to the Board of Weights.\n---\n"
      .. "date: 2025-10-06\nCorvana lodged a complaint with the Lima Board of Weights, and a doubt.",
    "date: 2025-10-06\nNo girder of the Arlen footbridge in Corvana was ever painted.\n---\n"
      .. "date: 2025-10-06\nEach girder of the Arlen footbridge in Corvana was tested.",
    "The woman was alone in the car when it left the road. Her nephew, who was in the house, called the police.",
    "Lars Holm lives alone on the farm. His cousin, who lived with him until May, saw the fire.",
    "Ruth Otto rowed the strait alone. She and her partner now live in Osby.",
    "Karl Otto built the boat on his own. He left the yard with his brother.",
  },
}
