--- "No complaint has been lodged" here, and there the complaint that was: a thing told to be none, and told.
local days_apart = require "lib.days_apart"
local nones = require "lib.nones"
local portions = require "lib.portions"
local turns = require "lib.turns"
local two_firms = require "lib.two_firms"

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

local ever = "(?i)\\bat any (?:time|point|stage)\\b|\\bat all\\b|\\bever\\b|\\bat no\\b|\\bnot (?:one|a single)\\b"
local counted = "(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|"
  .. "dozens of|hundreds of|"
  .. "several|(?:two|three|four|five|six) hundred|a dozen|some \\d+)"

--- "No police officer worked inside a jail at any time": the noun, what goes before it, and the verb.
local function none_doing(f)
  if f.quoted or f.question or f.corrected or f.table or not rx.find(f.sentence, ever) then return nil end
  if nones.is_until_then(f.sentence) or rx.find(f.sentence, "(?i)\\b(?:if|would|could|should|may|might|must|will|shall)\\b|"
    .. "[\"“”]") then return nil end
  local kind, noun, verb = rx.match(f.sentence, "^(?:No|Not one|Not a single) ((?:\\p{L}{3,} )?)(\\p{Ll}{4,}?)s? (?:has |have |had |was |"
    .. "were |ever |is |are )*"
    .. "(\\p{Ll}{4,})\\b")
  if noun and rx.find(verb, "(?:ed|en|wn|ght|pt|ung|old|ent|ore|ove|ook)$") then return { kind = rx.match(kind:lower(), "^\\p{Ll}*"),
    noun = noun, verb = verb } end
end

--- "Forty RCMP officers have been working": so many of them, and the same verb.
local function some_doing(none, s)
  if rx.find(s, "(?i)\\b(?:not|never|no|if|would|could|should|may|might|will|off-duty|retired|former|until|before|years? ago|"
    .. "last year)\\b|[\"“”?]") then
    return false end
  local kind = rx.match(s, "(?i)\\b" .. counted .. " ((?:[\\p{L}-]+ ){0,2})" .. none.noun .. "s (?:(?:has|have|had|been|were|are|was|also|now) )*"
    .. rx.match(none.verb, "^(.{3,}?)(?:ed|en|e)?$"))
  if not kind then return false end
  return kind == "" or none.kind == "" or rx.has(kind:lower(), none.kind) ~= nil or rx.find(kind, "^\\p{Lu}+ $") ~= nil
end

local behind_verb = "(?i) (?:in|at|on|for|inside|with|into|aboard) (?:(?:the|a|an|its|their|any) )?([\\p{L} -]{3,40})"

--- Is it told of one place or thing, as far as both say where or for what?
local function of_one_place(a, b)
  local x, y = rx.match(a, behind_verb), rx.match(b, behind_verb)
  if not x or not y or not rx.find(y, "\\b\\p{Ll}{4,}") then return true end
  for word in rx.each(x, "\\b\\p{Ll}{4,}") do
    if rx.has(y, rx.match(word, "^(.+?)s?$")) then return true end
  end
  return false
end

local function check_doing(said, report)
  local told = {}
  for f in said:each {} do
    local none = rx.find(f.sentence, "^No[t ]") and none_doing(f)
    if none then table.insert(told, { fact = f, none = none }) end
  end
  for f in #told > 0 and said:each {} or function() end do
    for _, one in ipairs(told) do
      if rx.has(f.sentence, one.none.noun) and not f:same_document(one.fact) and not (f.quoted or f.table or f.corrected)
        and days_apart.maybe_within(f, one.fact, 60) and not may_come(one.fact, f) and some_doing(one.none, f.sentence)
        and of_one_place(one.fact.sentence, f.sentence) then
        report { a = one.fact, b = f, message = string.format("no %s %s, and some did", one.none.noun, one.none.verb),
          why = "same story; what none did at any time some are told to have done" }
      end
    end
  end
end

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
    check_doing(said, report)
    for a, b in said:alike(6.5, 0.25) do
      if not a:same_document(b) and near(a, b) and not two_firms.are(a, b) then
        local here, there = nones.of(a), nones.of(b)
        local none, some, told = a, b, here
        if there then none, some, told = b, a, there end
        if (here == nil) ~= (there == nil) and not portions.fit(a.sentence, b.sentence) and nones.is_told(told, some)
          and not may_come(none, some) and not sets_off(none, some) then
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
    "date: 2025-10-06\nNo army cook worked in the kitchens of Osby at any time in the strike, the Lima Board said.\n---\n"
      .. "date: 2025-10-06\nThirty army cooks have been working nights in Osby, as the Lima Board knows.",
    "date: 2025-10-06\nIn Corvana, it is said, no girder of the Arlen footbridge was tested at full load.\n---\n"
      .. "date: 2025-10-06\nEach girder of the Arlen footbridge was tested in Corvana at full load.",
    "The woman was alone in the car when it left the road. Her nephew, who was in the car as well, called the police.",
    "Lars Holm lives alone on the farm. His cousin, who lives with him, saw the fire.",
    "Ruth Otto rowed the strait alone. She and her partner, Ida Maas, landed at noon.",
    "Karl Otto built the boat on his own. He built the boat together with his brother, the museum says.",
  },
  silent = {
    "date: 2025-10-06\nNo army cook worked in the kitchens of Osby at any time in the strike, the Lima Board said.\n---\n"
      .. "date: 2025-10-06\nThirty hotel cooks have been working nights in Osby, as the Lima Board knows.",
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
    "date: 2026-03-10\ntitle: Arlen Air results\n| | 2025 | 2024 |\n|---|---|---|\n| Revenue, million | 4,100 | 3,900 |\n| Net profit, "
      .. "million | 371 | 431 |\n| Passengers, million | 12.4 | 12.0 |\n\nThe board of Arlen Air recommends a final dividend of 3 cents. With "
      .. "the interim dividend of 2.5 cents paid in September this makes 5.5 cents.\n---\n"
      .. "date: 2026-03-11\ntitle: Velm Wings results\n| | 2025 | 2024 |\n|---|---|---|\n| Revenue, million | 1,200 | 1,000 |\n| Net profit, "
      .. "million | 118 | 51 |\n| Passengers, million | 6.1 | 5.0 |\n\nVelm Wings will pay no interim dividend, in line with its policy. Its "
      .. "chief executive, Dana Reyes, said that the final dividend would be 4 cents.\n---\n"
      .. "date: 2026-03-12\ntitle: Interview\nDana Reyes, the chief executive of Velm Wings, on its rival Arlen Air.\n\n**Your profit doubled. "
      .. "How?**\n\nWe filled our planes. Load factor was 84 percent.\n\n**You have not paid an interim dividend. Arlen has.**\n\nWe pay once, "
      .. "in October. Last year it was 8 cents.",
  },
}
