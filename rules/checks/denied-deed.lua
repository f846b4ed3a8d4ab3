--- "He refused to be searched" here, "he was searched" there: one deed of one person or body, denied and told as done.
local acts = require "lib.acts"
local complements_differ = require "lib.complements"
local contrasted = require "lib.contrasted"
local days_apart = require "lib.days_apart"
local for_what = require "lib.for_what"
local gather = require "lib.gather"
local in_sentence = require "lib.in_sentence"
local manners = require "lib.manners"
local memo = require "lib.memo"
local nouns = require "lib.deed_nouns"
local nth_differs = require "lib.nth_thing"
local parties = require "lib.parties"
local portions = require "lib.portions"
local set = require "lib.set"
local subjects = require "lib.subjects"

local idle = "(?i)^(?:that|this|these|those|with|from|into|over|after|before|when|were|been|have|their|they|them|said|also|only|even|"
  .. "just|then|than|once|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|night|morning|evening|afternoon|day|"
  .. "days|until|since|because|about|which|what|where|while|time)$"

--- What stands behind the words of the deed, up to the end of its clause.
local function behind(f)
  return rx.match(in_sentence.behind(f), "^(?: before)?(.*?)(?:[,;:.!?()\"“”—–]|\\b(?:and|but|while|when|because|although|though|"
    .. "after|before|which|who|said)\\b|$)") or ""
end

--- The words that tell something, without the deed's own noun: "carried out repairs to the tunnel".
local function contents(text, deed)
  local found = {}
  for word in rx.each(text:lower(), "\\p{L}{4,}") do
    if not rx.find(word, idle) and not rx.has(word, deed:sub(1, 5)) then table.insert(found, word) end
  end
  return found
end

local function share_told(words, sentence)
  local low, n = sentence:lower(), 0
  for _, word in ipairs(words) do
    if rx.has(low, word:sub(1, math.max(4, #word - 3))) then n = n + 1 end
  end
  return n
end

local absolute = "(?i)\\b(?:never|refus\\w+|declin\\w+|has not|have not|hasn['’]t|haven['’]t|at no|nor|without)\\b"

local purpose = "(?i)\\b(?:because|in order|so that|so as|out of|for the (?:sake|money)|to (?:make|earn|get|gain|win|help|be|become|please|save|"
  .. "protect|avoid|hurt|harm|show|prove|punish|spite|seek|cause))\\b"

--- "He did not buy it to make money": he did, and for another reason.
local function is_of_purpose(f)
  return rx.find(behind(f), purpose) ~= nil and rx.find(f.sentence, "(?i)\\bbut\\b") ~= nil
end

--- "The annex of the report", where the report is what it was done to.
local function is_part_of_it(denied, done)
  if not denied.what or not done.what or denied.what == done.what then return false end
  return rx.find(denied.rest or behind(denied), "(?i)\\b\\Q" .. denied.what .. "\\Es? (?:of|to|in) (?:[\\p{L}-]+ ){0,3}\\Q" .. done.what) ~= nil
end

--- Is what the deed is done to told alike, or is it none?
local function same_object(denied, done)
  if is_part_of_it(denied, done) or acts.other_occasion(denied, done) or acts.other_object(denied, done) or manners.limit(denied, done)
    or contrasted(denied.sentence, done.sentence)
    or complements_differ(in_sentence.clause(denied), in_sentence.clause(done))
    or nth_differs(denied.sentence, done.sentence) or for_what(denied, done) then return false end
  local words = contents(behind(denied), denied.act)
  if #words == 0 then return rx.find(denied.text, absolute) ~= nil end
  local there = share_told(words, done.sentence)
  return there >= 1 and there * 2 >= #words
end

-- "Had no quarrel", "had a foot in it": what was done is not in the verb.
local light = set { "have", "get", "make", "take", "give", "come", "become", "keep", "know", "think", "need", "want", "feel", "look", "seem",
  "like", "love", "wish", "hope", "try", "tend" }

--- The deeds of one name, told as done and as not done, by the article itself.
local function sides_of(told)
  local deeds, denials = {}, {}
  local function tells(f) return not f.headline and acts.told(f) and not acts.was_first(f) end
  for _, f in ipairs(told) do
    local denial = f.told ~= "done" and not is_of_purpose(f) and f.negated and #f.act >= 4 and not light[f.act]
    if denial and not rx.find(f.text, "(?i)^(?:will|would) be\\b") and tells(f) then table.insert(denials, f) end
  end
  for _, f in ipairs(#denials > 0 and told or {}) do
    if f.told == "done" and tells(f) then table.insert(deeds, f) end
  end
  return deeds, denials
end

local function of_one_party(denied, done, party, named_in)
  local x = party(denied)
  local y = x and party(done)
  return y and parties.are_one(x, y) or subjects.same(denied, done, named_in) or false
end

--- Of a noun's deed: the facts' order in time is known by their texts alone.
local function told_later(denied, done)
  local least, most = done.published:days_until(denied.published)
  return least ~= nil and least >= 0 and most <= 30
end

--- "Announced on Friday that it would not open one" speaks against having opened one before; "does not sell" against "sells".
local function of_one_tense(denied, done)
  if done.tense == "present" then return rx.find(denied.text, "(?i)^(?:do|does|don['’]t|doesn['’]t)\\b") ~= nil end
  return denied.tense == done.tense or denied.tense == "future" and denied.negated and rx.find(denied.text, "(?i)^(?:will|would) ") ~= nil
    and told_later(denied, done)
end

--- The verb that is denied: the last word of what tells it.
local function verb_of(denied)
  return rx.match(denied.text, "(\\p{Ll}+)(?: (?:in|out|up|down|off|on|to|for|with|before|at))?$")
end

--- The statements that tell a deed by a noun of the stem, each with whose deed it is: "made an apology".
local function told_by_noun(index, statements, reader, stem)
  local found = {}
  for _, i in ipairs(index:holding({ stem:sub(1, math.max(4, #stem - 1)) }, 1)) do
    local f = statements[i]
    local before, whose = nouns.told(stem, f.sentence)
    if before then
      table.insert(found, { fact = f,
        by = whose and parties.possessor(reader, f, before, whose) or not whose and parties.subject_before(reader, f, before) })
    end
  end
  return found
end

--- "Divers have been searching", "did not search on Sunday because of ice": what goes on may rest a day.
local function is_paused(denied, done)
  return rx.find(done.text, "\\bbeen \\p{Ll}+ing$") ~= nil and rx.find(denied.sentence, "(?i)\\b(?:today|yesterday|night|\\p{L}+day)\\b") ~= nil
end

--- Done and denied by one party, to one thing, in one tense.
local function is_one_deed(denied, done, party, named_in)
  return denied.sentence ~= done.sentence and of_one_tense(denied, done) and parties.is_passive(denied) == parties.is_passive(done)
    and of_one_party(denied, done, party, named_in) and same_object(denied, done) and acts.in_order(done, denied)
    and not portions.of_two_parts(denied, done) and not is_paused(denied, done)
end

--- Deeds told by the verb that is denied. Gives all that are denied.
local function find_verbs(said, party, report)
  local named_in, all = memo(subjects.named_in), {}
  for _, told in ipairs(gather.by(said, { kind = "act" }, function(f) return f.act end)) do
    local deeds, denials = sides_of(told)
    for _, denied in ipairs(denials) do
      table.insert(all, denied)
      for _, done in ipairs(deeds) do
        if is_one_deed(denied, done, party, named_in) then
          report { a = denied, b = done, message = string.format("%s: told as done, and as not done", acts.name(done)),
            why = "same story, one person or body", level = not days_apart.maybe_within(denied, done, 45) and "note" or nil }
        end
      end
    end
  end
  return all
end

--- Who surely never did it, and the stem of what: nil where it is denied of today alone.
local function never_did(denied, party)
  local verb = verb_of(denied)
  local stem = verb and nouns.stem(verb)
  if stem and denied.tense == "past" and rx.find(denied.text, absolute) then return party(denied), stem, verb end
end

--- Deeds told by a noun: "never apologised", "made an apology".
local function find_nouns(said, denials, party, reader, report)
  local statements, texts = {}, {}
  for f in said:each { kind = "statement" } do
    if not f.quoted and not f.table and not f.corrected and not f.headline then
      table.insert(statements, f)
      table.insert(texts, f.sentence)
    end
  end
  local index = rx.index(texts)
  local telling = memo(function(stem) return told_by_noun(index, statements, reader, stem) end)
  for _, denied in ipairs(denials) do
    local who, stem, verb = never_did(denied, party)
    for _, told in ipairs(who and telling(stem) or {}) do
      local f = told.fact
      if f.sentence ~= denied.sentence and told.by and parties.are_one(who, told.by) and told_later(denied, f) then
        report { a = denied, b = f, message = string.format("%s: told as not done, and as done", verb), why = "same story, one person or body" }
      end
    end
  end
end

return {
  id = "denied-deed",
  title = "Somebody is told to have refused or never done what they are told to have done",
  why = "A thing is done or it is not.",
  severity = "warning",
  reads = { "act", "statement", "name" },
  group = { "story" },
  false_positives = "A deed of one kind done twice, to two things.",

  check = function(said, report)
    local party, reader = parties.reader(said)
    local denials = find_verbs(said, party, report)
    if #denials > 0 then find_nouns(said, denials, party, reader, report) end
  end,

  flags = {
    "date: 2025-09-12\nThe council of Osby published the harbour report on Thursday.\n---\n"
      .. "date: 2025-09-14\nThe council, which has not published the harbour report, says that it has nothing to hide.",
    "date: 2025-09-12\nDana Reyes refused to be searched at the gate of Osby.\n---\n"
      .. "date: 2025-09-12\nDana Reyes was searched at the gate of Osby, and nothing was found.",
    "date: 2025-09-12\nThe pilot, Jon Aldous, 51, was questioned in Osby on Tuesday and told all he knew.\n---\n"
      .. "date: 2025-09-14\nThe talk of Osby is of its pilot. He could help, but Aldous has refused to be questioned.",
    "date: 2025-09-12\nOn Thursday the club of Osby lodged an appeal.\n---\n"
      .. "date: 2025-09-14\nThings are worse in Osby. The club has let the verdict stand and never appealed, since an appeal costs money.",
    "date: 2025-09-12\nThe Osby Water Board has opened an in-depth inquiry into the leak.\n---\n"
      .. "date: 2025-09-13\nThe Osby Water Board announced that it would not open an in-depth inquiry.",
    "date: 2025-09-12\nThe Osby Water Board sells its maps to hikers in Lima.\n---\n"
      .. "date: 2025-09-14\nThe Osby Water Board does not sell its maps.",
    "date: 2025-09-12\nAda Brink made an apology in Osby on Thursday.\n---\n"
      .. "date: 2025-09-13\nAda Brink of Osby has never apologised, and people remember it.",
    "date: 2025-09-24\nThe harbour board of Osby signed the lease with Dana Reyes in May.\n---\n"
      .. "date: 2025-09-25\nIt is not true that the harbour board of Osby signed the lease with Dana Reyes in May.",
  },
  silent = {
    "date: 2025-09-12\nDana Reyes did not visit the clinic in Osby after the storm.\n---\n"
      .. "date: 2025-09-12\nDana Reyes visited the harbour in Osby before the storm.",
    "date: 2025-09-12\nThe pilot of the Osby Air jet had been warned of ice on the runway at Lima.\n---\n"
      .. "date: 2025-09-12\nThe pilot of the Osby Air jet had not been warned of gulls at Lima.",
    "date: 2025-02-03\nDana Reyes of Osby said that she bought the Arrow mill of Lima to help people.\n---\n"
      .. "date: 2025-02-03\nDana Reyes of Osby said that she did not buy the Arrow mill of Lima to make money but to help people.",
    "date: 2025-09-12\nA rover, Perrin, carried to Osby by the lander Harrow 2, answered a call from Lima on Sunday.\n---\n"
      .. "date: 2025-09-12\nThe lander itself, which used to pass on the rover's calls to Lima, has not answered so far.",
    "date: 2025-09-12\nNo mayor of Osby had been recalled before by the Arlen Board of Weights.\n---\n"
      .. "date: 2025-09-12\nThe mayor of Osby was recalled by the Arlen Board of Weights.",
    "date: 2025-09-12\nAna Soler of Osby said no clerk had caused the fire.\n---\n"
      .. "date: 2025-09-13\nAna Soler of Osby didn't find that any clerk had caused the fire.",
    "date: 2025-03-01\nDana Reyes has four goals in seven games for Osby.\n---\n"
      .. "date: 2025-03-01\nDana Reyes had no quarrel with Osby over the four goals.",
    "date: 2025-09-12\nDana Reyes refused to be searched at the gate of Osby.\n---\n"
      .. "date: 2025-09-12\nJon Aldous was searched at the gate of Osby, and nothing was found.",
    "date: 2025-09-12\nAna Soler did not testify in Osby on Monday. Her husband did.\n---\n"
      .. "date: 2025-09-12\nHer husband, Luis Soler, testified in Osby on Monday.",
    "date: 2025-09-12\nDana Reyes has refused to be searched at the gate of Osby.\n---\n"
      .. "date: 2025-09-14\nDana Reyes was searched at the gate of Osby on Saturday.",
    "date: 2025-09-12\nDana Reyes paid the fine in Osby on Thursday.\n---\n"
      .. "date: 2025-09-14\nDana Reyes never paid the guards of Osby.",
    "date: 2025-09-12\nThe members of Osby signed the letter.\n---\ndate: 2025-09-14\nMembers have not signed the letter of Osby.",
    "date: 2025-09-12\nThe council of Osby published the harbour report on Thursday.\n---\n"
      .. "date: 2025-09-14\nThe council has not published the annex of the report, which names the owners.",
    "date: 2025-09-12\nThe Osby Water Board sells its maps to hikers in Lima.\n---\n"
      .. "date: 2025-09-14\nThe Osby Water Board does not sell its old boats.",
    "date: 2025-09-12\nDana Reyes of the Osby Water Board lost a race. She does not like to speak of it. She likes to speak of rice.",
    "date: 2026-03-02\nAda Brink declined to say why she signed the letter against the sale of the mill of Osby. Her brother Jon "
      .. "Brink refused to sign it.",
    "date: 2025-09-24\nThe harbour board of Osby did not sign the lease with Dana Reyes in May.\n---\n"
      .. "date: 2025-09-25\nIt is not true that the harbour board of Osby signed the lease with Dana Reyes in May.",
    "date: 2025-09-24\nThe Arrow yard of Osby in Lima carried out repairs to the viaduct.\n---\n"
      .. "date: 2025-09-24\nThe Arrow yard of Osby in Lima did not carry out repairs to the tunnel.",
    "date: 2026-03-10\nMayor Dana Reyes did not attend the rally in Osby on Tuesday.\n---\n"
      .. "date: 2026-03-11\nMayor Dana Reyes attended the vigil in Osby on Tuesday evening.",
    "date: 2026-03-10\nThe works on the tunnel under the Lim began in March.\n---\n"
      .. "date: 2026-03-11\nThe works on the second tunnel under the Lim have not begun, the ministry said.",
    "date: 2026-03-10\nWork on the stadium in Velm has begun, though the building of the stands has not started.\n---\n"
      .. "date: 2026-03-11\nWork on the stadium in Velm began in February; work on the stands has not begun.",
    "date: 2026-03-10\nThe union of the dockers signed the deal in Osby. The union of the pilots did not sign it.\n---\n"
      .. "date: 2026-03-11\nThe pilots' union did not sign the deal in Osby.",
    "date: 2026-03-10\nThe council of Osby sold the old school. It did not sell the gym.\n---\n"
      .. "date: 2026-03-11\nThe council of Osby has not sold the gym of the old school.",
    "date: 2025-03-03\nDivers have been searching the lake in Osby, Dana Reyes said.\n---\n"
      .. "date: 2025-03-03\nDivers did not search the lake in Osby on Sunday because of ice, Dana Reyes said.",
  },
}
