--- "All nine stations were flooded" here, "two of the nine stations were flooded" there: one thing told of so many, and of another number of them.
local acts = require "lib.acts"
local complements_differ = require "lib.complements"
local days_apart = require "lib.days_apart"
local for_what = require "lib.for_what"
local gather = require "lib.gather"
local in_sentence = require "lib.in_sentence"
local nth_differs = require "lib.nth_thing"
local own_period = require "lib.own_period"
local parties = require "lib.parties"
local portions = require "lib.portions"

local tells = "(?i)\\b(?:all|each|every|none|not one|not a single|neither|no|most|of (?:the|its|their|his|her|them|these|those|which|whom)|"
  .. "out of|two|three|four|five|six|seven|eight|nine|ten|\\d+|dozens|hundreds|scores|several)\\b"
local not_so = "(?i)[?]|\\b(?:if|would|could|may|might|should|must|expected|planned|hopes?|wants?|asked|claims?)\\b"
local other_times = "(?i)\\b(?:at first|until|by (?:noon|midday|then|dawn|evening|night)|so far|(?<!^)yet|still|earlier|previous\\w*|"
  .. "last (?:year|month|week|time|season)|ago|except|apart from|already|at one point|at times?|initially|a (?:day|week|month|year) "
  .. "(?:later|before))\\b"

--- The clause in which a fact is told, between marks.
local function clause_of(f)
  return (rx.match(in_sentence.before(f), "[^,;:–—]*$") or "") .. f.text .. (rx.match(in_sentence.behind(f), "^[^,;:–—]*") or "")
end

--- Is the noun the one to which it is done? Of "the guards slept" it is either.
local function role(f, noun)
  if f.what == noun then return f.who == noun and not parties.is_passive(f) and "either" or "patient" end
  return f.who == noun and "agent" or "either"
end

--- What goes before the sentence in its paragraph.
local function earlier_of(said)
  local before = {}
  for _, sentences in ipairs(said:texts { kind = "statement" }) do
    local line, text = nil, ""
    for _, s in ipairs(sentences) do
      if s.line ~= line then text, line = "", s.line end
      before[s.document .. "|" .. s.sentence] = text
      text = text .. " " .. s.sentence
    end
  end
  return before
end

--- Of how many it is told, and in which part they stand.
local function portion_of(f, before)
  if not f.who and (not f.what or not rx.find(in_sentence.before(f), "(?i)\\bof them\\b")) or rx.find(in_sentence.before(f), "(?i)\\bof them ") then
    local claim = portions.of_them(in_sentence.before(f), before[f.document .. "|" .. f.sentence] or "")
    if claim then return claim, "either" end
  end
  for _, noun in ipairs { f.who or false, f.what or false } do
    local claim = noun and rx.find(noun, "^\\p{Ll}{3,}$") and portions.of(f.sentence, noun)
    if claim then return claim, role(f, noun) end
  end
end

--- "None of the nine signed" is read as not done; it is done by none.
local function told_as(f, claim)
  local turned = claim.q == "none" and f.negated
  if f.kind == "outcome" then return f.state .. ((f.negated and not turned) and " not" or "") end
  if not turned then return f.told end
  return f.told == "done" and "not done" or "done"
end

--- Everything told of a portion, by the act or the matter.
local function claims_of(said)
  local groups, before = gather.new(), nil
  for _, kind in ipairs { "act", "outcome" } do
    for f in said:each { kind = kind } do
      local usable = rx.find(f.sentence, tells) and not rx.find(f.sentence, other_times) and f.modality == "asserted" and not f.quoted
        and not f.table and not f.speaker and not f.corrected and not rx.find(clause_of(f), not_so)
      if usable then
        before = before or earlier_of(said)
        local claim, part = portion_of(f, before)
        local name = claim and kind .. (kind == "act" and f.act or f.matter)
        if name then gather.put(groups, name, { fact = f, claim = claim, role = part, told = told_as(f, claim) }) end
      end
    end
  end
  return groups
end

local idle = "^(?:that|this|they|them|their|with|from|were|been|have|also|said|says|when|which|what|about|into|over|than|then|there|after|before|"
  .. "during|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|night|morning|evening|afternoon|while|because)$"

--- What is told beyond the deed itself: "were flooded to the roof", "had been fully vaccinated", "ran late".
local function says_more(f, other)
  local limit = rx.match(in_sentence.behind(f), "(?i)^[^,;:.–—]*\\b(before|after|until|within|without|only|again|twice)\\b")
  if limit and not rx.has(other.sentence, " " .. limit) then return true end
  local own, shared = 0, 0
  local behind = rx.match(in_sentence.behind(f), "^[^,;:.–—]*") or ""
  for word in rx.each(((rx.match(f.text, "\\p{Ll}+ly\\b") or "") .. " " .. behind):lower(), "\\b\\p{Ll}{4,}") do
    if not rx.find(word, idle) then
      if rx.find(other.sentence, "(?i)\\b\\Q" .. rx.match(word, "^.{4,5}") .. "\\E") then shared = shared + 1 else own = own + 1 end
    end
  end
  return own > 0 and shared < 2 * own + 1
end

local whole_time = "(?i)\\b(?:throughout|from (?:the )?(?:first|start|beginning|outset)|at any time|at no time|never|ever|always|all along)\\b"

--- "Four of the nine have signed", and a day later all nine: the number grew; of none it has begun.
local function has_grown(x, y, lower)
  local low, high = x, y
  if lower == y then low, high = y, x end
  local a, b = low.fact, high.fact
  if x.told ~= y.told or not a.published.known or not b.published.known or not a.published:before(b.published) then return false end
  return low.claim.q ~= "none" or rx.find(clause_of(a), "(?i)\\b(?:has|have)\\b") ~= nil
end

--- "The workers at the mill", "the workers at the dock"; "the flights from Osby", "the flights to Osby".
local function of_two_sorts(noun, here, there)
  local behind = "(?i)\\b\\Q" .. noun .. "\\E(?:s|es)? (from|to|at|in|of|on|aboard) (?:the |its |an? )?([\\p{L}-]+)"
  local link, word = rx.match(here, behind)
  local other, thing = rx.match(there, behind)
  if not link or not other then return false end
  if word == thing then return rx.find(link .. other, "(?i)^(?:fromto|tofrom)$") ~= nil end
  return rx.find(word .. thing, "^\\p{Ll}+$") ~= nil and not rx.has(there, word) and not rx.has(here, thing)
end

local party = "(?i)^(?:the |an? |its |their )?(?:[\\p{L}-]+ )?(union|company|firm|employers?|owners?|government|opposition|rebels|army|police|"
  .. "ministry|council|club|defence|prosecution|bank|operator) (?:said|says|claim(?:s|ed)|insist(?:s|ed)|maintain(?:s|ed))\\b"

--- "The union said", "the company said": each side has it its own way.
local function of_two_parties(a, b)
  local x, y = rx.match(a.sentence, party), rx.match(b.sentence, party)
  return x ~= nil and y ~= nil and x:lower() ~= y:lower()
end

--- At one time, or what is past by then.
local function at_one_time(a, b, lower, of_one_number)
  local x, y = own_period(a), own_period(b)
  if x and y then return not x:apart(y) end
  if days_apart.within(a, b, 3) or not a.published.known or not b.published.known then return true end
  if not days_apart.within(a, b, 60) then return false end
  if rx.find(a.sentence, whole_time) or rx.find(b.sentence, whole_time) then return true end
  if of_one_number and rx.find(a.text .. "|" .. b.text, "(?i)(?:^|\\|)had ") then return true end -- before the event that all of them had part in
  local higher = lower == a and b or a
  if a.kind == "act" and acts.is_reversible(a.act) then return false end
  return a.tense == "past" and b.tense == "past" and higher.published:before(lower.published)
end

--- Done to one thing, by one party, as far as both say so.
local function of_one_thing(x, y)
  local a, b = x.fact, y.fact
  local noun = x.claim.noun
  if noun ~= "" and (portions.elsewhere(noun, a.sentence, b.sentence) and portions.elsewhere(noun, b.sentence, a.sentence)) then return false end
  if noun ~= "" and of_two_sorts(noun, a.sentence, b.sentence) or of_two_parties(a, b) then return false end
  if x.role ~= y.role and x.role ~= "either" and y.role ~= "either" then return false end
  if a:same(b, "by") == false or acts.tell_other_names(a, b) or complements_differ(a.sentence, b.sentence) or for_what(a, b)
    or nth_differs(a.sentence, b.sentence) then return false end
  if x.role == "patient" and y.role == "patient" then return a.who == nil or b.who == nil or a.who == b.who end
  if x.role ~= y.role then return true end
  if a.kind == "outcome" then return x.role == "either" or a.what == nil or b.what == nil or a.what == b.what end
  return not acts.other_object(a, b)
end

--- Which of the two tells too little; nil where both can hold.
local function lower_of(x, y)
  if x.told == y.told then
    local low = portions.apart(x.claim, y.claim)
    return low and (low == x.claim and x or y)
  end
  if not portions.exceed(x.claim, y.claim) then return nil end
  return x.told == "done" and y or x
end

local function say(one)
  local words = { all = "all of", none = "none of", most = "most of", some = "some of" }
  local claim = one.claim
  local of = claim.n and string.format(" %d", claim.n) or ""
  local portion = words[claim.q] and words[claim.q] .. of or claim.q == "but" and string.format("all but %d of%s", claim.k, of)
    or string.format("%d", claim.k) .. (claim.n and " of" .. of or "")
  return string.format("%s (%s)", portion, one.told)
end

return {
  id = "portion-differs",
  title = "What is told of so many of a group is told of another number of them",
  why = "Of nine stations all were flooded, or two.",
  severity = "warning",
  reads = { "act", "outcome", "statement" },
  group = { "story" },
  false_positives = "Two groups of one size, or a number that grew within days, where the text does not say so.",

  check = function(said, report)
    for _, list in ipairs(claims_of(said)) do
      for x, y in gather.pairs(list) do
        local a, b = x.fact, y.fact
        local low = a.sentence ~= b.sentence and not a:same_document(b) and lower_of(x, y)
        local of_one_number = x.claim.n ~= nil and x.claim.n == y.claim.n
        if low and not has_grown(x, y, low) and of_one_thing(x, y)
          and at_one_time(a, b, low.fact, of_one_number) and not says_more(low.fact, low == x and b or a) then
          report { a = a, b = b, message = string.format("%s: %s, and %s", x.claim.noun == "" and y.claim.noun or x.claim.noun, say(x), say(y)),
            why = "same story; the same is told of the same things" }
        end
      end
    end
  end,

  flags = {
    "date: 2026-03-12\nAll nine pumping stations of Osby were flooded, Mayor Ada Brink said.\n---\n"
      .. "date: 2026-03-13\nTwo of the nine pumping stations of Osby were flooded, Mayor Ada Brink said.",
    "date: 2026-03-12\nNone of the 14 wells of Osby was contaminated, Dana Reyes found.\n---\n"
      .. "date: 2026-03-13\nDana Reyes found that three of the 14 wells were contaminated in Osby.",
    "date: 2026-03-12\nAll 22 schools in Osby were closed, Dana Reyes said.\n---\n"
      .. "date: 2026-03-13\nFour of Osby's 22 schools were open, Dana Reyes said.",
    "date: 2026-03-12\nThere are nine guards at the harbour gate of Osby. None of them carried a weapon, Dana Reyes said.\n---\n"
      .. "date: 2026-03-13\nTwo of the nine guards at the harbour gate of Osby carried a weapon, Dana Reyes said.",
    "date: 2026-03-12\nYet not one sample from the Osby well ever showed the bacterium, and Dana Reyes of Velm would like the pump back.\n---\n"
      .. "date: 2026-03-13\nThe bacterium has been isolated from three of five samples taken at the Osby well, Dana Reyes of Velm said.",
    "date: 2026-03-12\nAll but two of the nine banks in Osby repaid the loan, Dana Reyes said.\n---\n"
      .. "date: 2026-03-13\nThree of the nine banks in Osby repaid the loan, Dana Reyes said.",
    "date: 2026-03-12\nMost of the nine who died in Osby were old, and two of them had been fully vaccinated, Dana Reyes said.\n---\n"
      .. "date: 2026-03-13\nOf the nine who died in Osby, seven were children. None of them had been vaccinated, Dana Reyes said.",
  },
  silent = {
    "date: 2026-03-12\nAll nine pumping stations of Osby were flooded, Mayor Ada Brink said.\n---\n"
      .. "date: 2026-03-13\nTwo of the nine pumping stations of Osby were flooded to the roof, Mayor Ada Brink said.",
    "date: 2026-03-12\nAll nine pumping stations of Osby were flooded on Monday, Mayor Ada Brink said.\n---\n"
      .. "date: 2026-03-13\nTwo of the nine pumping stations of Osby were flooded on Thursday, Mayor Ada Brink said.",
    "date: 2026-03-12\nBy noon four of the nine villages of Osby had power, Dana Reyes said.\n---\n"
      .. "date: 2026-03-13\nAll nine villages of Osby had power, Dana Reyes said.",
    "date: 2026-03-12\nAll eleven ships left the port of Osby, Dana Reyes said.\n---\n"
      .. "date: 2026-03-13\nSix of the eleven ships left the port of Osby before dawn, Dana Reyes said.",
    "date: 2026-03-12\nFour of the nine buses of Osby passed the brake test, Dana Reyes said.\n---\n"
      .. "date: 2026-03-13\nFive of the nine buses of Osby failed the brake test, Dana Reyes said.",
    "date: 2026-03-12\nAll twelve schools in Velm were closed, Dana Reyes of Osby said.\n---\n"
      .. "date: 2026-03-13\nFour of the twelve schools in Arlen were closed, Dana Reyes of Osby said.",
    "date: 2026-03-12\nHalf of the 40 shops in Osby were open, Dana Reyes said.\n---\n"
      .. "date: 2026-03-13\nTwenty of the 40 shops in Osby were open, Dana Reyes said.",
    "date: 2026-03-12\nSeven of the nine jurors in Osby voted to convict the pilot of fraud, Dana Reyes said.\n---\n"
      .. "date: 2026-03-13\nAll nine jurors in Osby voted to convict the pilot of perjury, Dana Reyes said.",
    "date: 2025-03-03\nFour of the nine banks in Osby have signed the deal, Dana Reyes said.\n---\n"
      .. "date: 2025-03-05\nAll nine banks in Osby have signed the deal, Dana Reyes said.",
    "date: 2025-03-03\nNone of the nine banks in Osby has signed the deal, Dana Reyes said.\n---\n"
      .. "date: 2025-03-05\nFour of the nine banks in Osby have signed the deal, Dana Reyes said.",
    "date: 2025-05-20\nEvery worker at the mill in Osby was paid, Dana Reyes said.\n---\n"
      .. "date: 2025-05-20\nMost of the workers at the dock in Osby were paid, Dana Reyes said.",
    "date: 2025-05-20\nAll 12 flights from Osby were cancelled, Dana Reyes said.\n---\n"
      .. "date: 2025-05-20\nDana Reyes said five of the 12 flights to Osby were cancelled.",
    "date: 2025-05-20\nThe union said none of the nine drivers in Osby was paid.\n---\n"
      .. "date: 2025-05-20\nThe company said six of the nine drivers in Osby were paid. Dana Reyes said so.",
  },
}
