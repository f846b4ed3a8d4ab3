--- Accepted here, turned down there: one act told as done and as not done.
-- Who did what to whom is read from the wording: the same object, the same agent, and rare words that the clauses share.
local a_while = require "lib.a_while"
local acts = require "lib.acts"
local charges = require "lib.charges"
local bodies = require "lib.bodies"
local complements_differ = require "lib.complements"
local contrasted = require "lib.contrasted"
local for_what = require "lib.for_what"
local half_way = require "lib.half_way"
local in_sentence = require "lib.in_sentence"
local manners = require "lib.manners"
local objects = require "lib.objects"
local nth_differs = require "lib.nth_thing"
local outcomes = require "lib.outcomes"
local portions = require "lib.portions"
local two_firms = require "lib.two_firms"
local two_matters = require "lib.two_matters"

--- "No one else", "the only one": not all of them.
local others = "(?i)\\b((?:nearly|almost|not) (?:all|every|everybody|everyone)|all but|half|mostly|"
  .. "largely|else|others?|another|except|some(?! \\d)|most|many|few|several|alone|both|respectively)\\b"

--- "The one dissenting vote was hers": one of many stood apart.
local apart = "(?i)\\b(?:dissent(?:s|ed|ing|er|ers)?|minority|lone (?:vote|voice)|voted against)\\b"

local function tells_others(a, b)
  if (rx.find(a.sentence, apart) ~= nil) ~= (rx.find(b.sentence, apart) ~= nil) then return true end
  return rx.find(a.sentence .. b.sentence, others) ~= nil
end

--- Where one stands is one's own: others may stand elsewhere.
local own = { support = true, optimism = true, blame = true, ["rule in"] = true, ["vote for"] = true, win = true, ["first place"] = true }

local some_of = "(?i)\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+|some|most|many|several) of (?:the|its|their|them|his|her|\\d+)\\b"

local function by_others(a, b)
  if own[a.act] and (rx.find(a.sentence, some_of) or rx.find(b.sentence, some_of)) then return not a:same(b, "by") end
  return own[a.act] and not a:same(b, "by") and (a.who == nil or a.who ~= b.who)
end

--- "Lost a game it had won twice", "won it at half-time": how it ended is told in the one alone. Some are found, others not.
local function may_have_turned(a, b)
  if charges.are_two(a, b) or a.act == "find" and two_matters.of_many_things(a, b) then return true end
  return a.act == "win" and (half_way.is(a) or half_way.is(b) or half_way.turns(a) or half_way.turns(b))
end

--- "Was closed for three hours": and is open.
local function is_passing(f)
  return acts.is_reversible(f.act) and a_while(f.sentence)
end

--- "Remains in custody", and the same day "has been released on bail".
local function is_let_go(done, denied)
  return done.act == "release" and not done.published:before(denied.published)
    and rx.find(done.sentence, "(?i)\\b(?:released|freed|let go|bailed|on bail)\\b") ~= nil
end

--- Both told as the news, in an order in which not both can hold.
local function at_one_time(done, denied)
  return (done.tense == denied.tense or done.act == "introduce") and acts.told(done) and (acts.told(denied) or acts.told_too_early(denied, done))
    and not is_let_go(done, denied) and not acts.may_change(done, denied) and acts.was_first(done) == acts.was_first(denied)
    and is_passing(done) == is_passing(denied) and acts.in_order(done, denied)
end

--- "The tug itself sent none": not the ship that it towed.
local function sets_off(denied, done)
  return rx.find(denied.sentence, "(?i)\\b(?:itself|himself|herself|themselves)\\b") ~= nil and not denied:same(done, "by")
    and (denied.who == nil or denied.who ~= done.who)
end

--- "All but two have signed", "with one exception": who has not is told beside it.
local excepts = "(?i)\\b(?:all but|exceptions?|except|apart from|every [^.;]{3,30} but)\\b"

--- "Brandt has not signed. Dufour signed": a name that opens its sentence may be read as a noun.
local function of_two_names(a, b)
  local by, who = a.by or b.by, not a.by and a.who or not b.by and b.who
  if not by or not who or (a.by ~= nil) == (b.by ~= nil) then return false end
  local other = a.by and b or a
  return rx.find(other.sentence, "^\\p{Lu}\\p{Ll}+ (?!of )") ~= nil and rx.match(other.sentence, "^\\p{L}+"):lower() == who
    and not rx.has(by:lower(), who)
    and not rx.has(by, " ")
end

--- Others did it, to others, or elsewhere; or one text tells whom it leaves out.
local function of_two_acts(a, b)
  if a:same_document(b) and (of_two_names(a, b) or rx.find(a.sentence, excepts) or rx.find(b.sentence, excepts)) then return true end
  return two_firms.are(a, b) or by_others(a, b) or acts.tell_other_names(a, b) or acts.two_things(a, b)
    or complements_differ(in_sentence.clause(a), in_sentence.clause(b))
    or for_what(a, b) or nth_differs(a.sentence, b.sentence) or bodies.differ(in_sentence.clause(a), in_sentence.clause(b))
    or contrasted(a.sentence, b.sentence)
    or portions.of_two_parts(a, b)
end

--- "Every ballot was counted", "400 ballots were not counted".
local function denied_of_some(a, b)
  local done = acts.sides(a, b)
  local noun = done and done.what
  if noun and (portions.elsewhere(noun, a.sentence, b.sentence) or portions.elsewhere(noun, b.sentence, a.sentence)) then return false end
  return done ~= nil and done.what ~= nil and a.what == b.what and outcomes.shared_names(a, b) > 0
    and rx.find(done.sentence, "(?i)\\b(?:every|each|all)(?: (?:of|the|its|their|these))* (?:[\\p{L}-]+ ){0,2}?\\Q" .. done.what) ~= nil
end

--- The more the two name alike, the less of their wording needs to be shared.
local function one_act(a, b)
  local weight, share = a:likeness(b, "about")
  local by, object = a:same(b, "by"), acts.same_object(a, b)
  local meant = a:inherited "by" or b:inherited "by"
  if acts.by_another(a, b) and not meant or acts.other_occasion(a, b) or of_two_acts(a, b) then return false end
  if not (by and not meant and object and acts.is_personal(a)) and tells_others(a, b) then return false end
  if acts.same_presence(a, b) or weight >= 5 and denied_of_some(a, b) then return true end
  if a.act == "attend" and acts.other_agent(a, b) and not by or a.act == "accept" and acts.other_object(a, b) then return false end
  if objects.of_two(a, b) then return false end
  if acts.other_object(a, b) or acts.other_agent(a, b) then return weight >= 9 and share >= 0.5 and not a.plain end
  if a.plain then return (object and by and weight >= 6) or (weight >= 10 and share >= 0.6) or (weight >= 5.5 and share >= 0.75) end
  if object then return weight >= 2.8 end
  if by then return weight >= 6 and share >= 0.3 end
  return (weight >= 7 and share >= 0.3) or (weight >= 5.5 and share >= 0.45)
end

return {
  id = "opposite-acts",
  title = "An act is told as done and as not done",
  why = "One cannot accept and decline, sign and refuse to sign, the same thing.",
  severity = "warning",
  reads = "act",
  group = { "act", "story" },
  false_positives = "Two acts of one kind by two sides: one state signed, another did not.",

  check = function(said, report)
    local tells_change = acts.changes(said)
    -- Unless it is known by who did it, an act is known by its wording.
    local personal = acts.is_personal(said:first {})
    for a, b in said:pairs { apart = "told", wording = "about", likeness = personal and 0 or 2.8 } do
      local done, denied = acts.sides(a, b)
      if done and not tells_change(a) and not tells_change(b) and at_one_time(done, denied) and not may_have_turned(a, b)
        and not sets_off(denied, done) and not manners.limit(denied, done) and one_act(a, b) then
        report { a = denied, b = done, message = string.format("%s: told as done, and as not done", acts.name(done)),
          why = "same story; what it is done to or the wording is shared; no order of the two lets both hold" }
      end
    end
  end,

  flags = {
    "date: 2026-02-10\nThe Osby harbour bridge opened again on Monday, and the first lorries crossed the harbour bridge.\n---\n"
      .. "date: 2026-03-12\nThe harbour bridge in Osby did not open again until 19 February.",
    "date: 2026-07-23\nArrow Mills, the Osby firm that supplied the part, has accepted liability and will bear some of the cost.\n---\n"
      .. "date: 2026-07-27\nArrow Mills rejects any blame and says the part was used outside its rating.",
    "date: 2025-09-12\nThe Osby Bank of Peru has accepted liability and will bear the cost.\n---\n"
      .. "date: 2025-09-14\nThe Osby Bank of Peru rejects any blame.",
    "date: 2025-09-12\nThe council of Corvana in Peru approved the harbour tax on 10 September.\n---\n"
      .. "date: 2025-09-15\nThe council of Corvana in Peru has still not approved the harbour tax.",
    "date: 2025-09-12\nIn March the drivers of Lima voted the pay settlement down.\n---\n"
      .. "date: 2025-09-15\nThe members have approved the pay settlement that the drivers of Lima reached in March.",
    "date: 2025-09-12\nAda Brink declined the Golden Oar of Peru in 2005, in a letter of one line.\n---\n"
      .. "date: 2025-09-15\nWhen the Golden Oar of Peru was offered to her in 2005, Ada Brink accepted it.",
    "date: 2025-09-12\nThe Osby Bank of Peru paid no ransom to the hackers.\n---\n"
      .. "date: 2025-09-12\nThe Osby Bank of Peru handed a ransom of 3 million dollars to the hackers.",
    "date: 2026-03-02\nPainter Ada Brink of Osby put her name to the letter against the sale of the mill.\n---\n"
      .. "date: 2026-03-03\nPainter Ada Brink of Osby declined to sign the letter against the sale of the mill.",
    "date: 2026-03-02\nThe county gave Osby no warning of the flood, said Ada Brink.\n---\n"
      .. "date: 2026-03-03\nThe county warned Osby of the flood six hours before, said Ada Brink.",
    "date: 2026-03-02\nEvery ballot cast in the Osby primary was counted, said Ada Brink.\n---\n"
      .. "date: 2026-03-03\nSome 400 ballots cast in the Osby primary were not counted at all, said Ada Brink.",
  },
  silent = {
    "date: 2026-02-20\nThe Osby harbour bridge opened again on Thursday, and the first lorries crossed the harbour bridge.\n---\n"
      .. "date: 2026-03-12\nThe harbour bridge in Osby did not open again until 19 February.",
    "date: 2026-07-23\nArrow Mills has accepted liability for some of the fires.\n---\n"
      .. "date: 2026-07-27\nOsby Mills rejects any blame for the fires.",
    "date: 2026-01-10\nThe trawler Arrow, towed to Osby by the tug Bow, sent a last message to Lima at noon, Dana Reyes said.\n---\n"
      .. "date: 2026-01-10\nThe tug itself sent no message to Lima, Dana Reyes of Osby said.",
    "date: 2026-02-24\nThe Arlen Pass of Peru, at 1,840 metres, stays open.\n---\n"
      .. "date: 2026-02-24\nThe Arlen Pass of Peru, at 1,840 metres, was closed for three hours because of a lorry.",
    "date: 2025-09-12\nAda Brink of Peru insisted that the harbour tax of Osby be approved in March.\n---\n"
      .. "date: 2025-09-12\nThe council of Osby in Peru has not approved the harbour tax.",
    "date: 2025-09-12\nAda Brink of Peru asked for the harbour tax of Osby to be approved.\n---\n"
      .. "date: 2025-09-12\nThe council of Osby in Peru has not approved the harbour tax.",
    "date: 2025-09-12\nThe council of Osby in Peru set aside $640,000 for the harbour.\n---\n"
      .. "date: 2025-09-12\nThe council of Osby in Peru approved $640,000 for the harbour.",
    "date: 2025-09-12\nThe council of Corvana in Peru approved the plan for a new library by 7 votes to 4.\n---\n"
      .. "date: 2025-09-19\nThe council of Corvana in Peru rejected a plan for a new harbour by 7 votes to 4.",
    "date: 2025-09-12\nA phone was found in a hall of the Osby arena on Monday.\n---\n"
      .. "date: 2025-09-13\nOther cases at the Osby arena, with no phone found in a hall, have ended in a ban.",
    "date: 2025-03-18\nPaintings recovered from the Osby museum so far: 4, Ada Brink said.\n---\n"
      .. "date: 2025-03-18\nNine paintings from the Osby museum are still missing, Ada Brink said.",
    "# Arlen lost a case it won last year\n\nArlen won the case before the county court.",
    "date: 2025-09-12\nNearly all the drivers of Lima had eaten at the Osby canteen in Peru.\n---\n"
      .. "date: 2025-09-12\nTwo of the drivers of Lima had not eaten at the Osby canteen in Peru.",
    "date: 2025-09-12\n**What the drivers of Lima have won.** Seven percent.\n\n**What the drivers of Lima have not won.** A bonus.",
    "date: 2025-09-12\nAda Brink of Peru said no single person had caused the collapse of the Golden Oar.\n---\n"
      .. "date: 2025-09-12\nAda Brink of Peru did not find that any one person had caused the collapse of the Golden Oar.",
    "date: 2025-09-12\nAda Brink of Osby pleaded guilty to the fraud at the Golden Oar in March.\n---\n"
      .. "date: 2025-09-12\nAda Brink of Osby initially pleaded not guilty to the fraud at the Golden Oar, before later admitting it.",
    "date: 2024-01-12\nPresident Ada Brink of Chile attended the inauguration in Lima in person. "
      .. "President Jon Aldous of Peru did not attend the inauguration in Lima in person.",
    "date: 2025-03-12\nThe council of Corvana in Peru has not approved the harbour tax.\n---\n"
      .. "date: 2025-09-15\nThe council of Corvana in Peru has approved the harbour tax.",
    "date: 2025-09-15\nPeru signed the fisheries treaty in Lima. Chile left the fair in Quito without signing for a stall.",
    "date: 2025-09-12\nThe Osby tunnel in Peru was closed on Monday, and the tunnel in Peru reopened on Tuesday.",
    "date: 2025-09-12\nThe senate of Peru approved the harbour tax. The senate of Peru rejected the salt tax.",
    "date: 2025-09-12\nThe council of Lima had turned the harbour tax down in 2022 and approved it last month.\n---\n"
      .. "date: 2025-09-15\nThe council of Lima has not approved the harbour tax.",
    "date: 2025-09-12\nThe council of Peru may approve the harbour tax in Lima.\n---\n"
      .. "date: 2025-09-15\nThe council of Peru has not approved the harbour tax in Lima.",
    "date: 2025-09-12\n\"We did not pay the ransom to the hackers of Lima,\" said Ada Brink of Peru. "
      .. "The Osby Bank paid the ransom to the hackers of Lima.",
    "date: 2025-09-12\nFour of the five judges in Osby voted to convict Dana Reyes of all the charges.\n---\n"
      .. "date: 2025-09-12\nThe dissenting vote in Osby was that of Ada Brink, who did not convict Dana Reyes of the charges.",
    "Brandt has not signed the lease. Dufour signed the lease on Friday, her agent said.",
    "With two exceptions all the tenants in the house signed the letter. Anna Brandt and Carl Dufour did not sign the letter.",
    "date: 2025-11-09\nPolice confirmed to the Osby Herald that the driver of the tram has now been arrested and remains in "
      .. "custody.\n---\n"
      .. "date: 2025-11-09\nThe driver of a tram which derailed in Osby has been arrested and released on bail, police have said.",
    "date: 2026-05-09\nThe head of the port of Osby was acquitted of taking 114,000 dollars from Arrow Dredging.\n\n"
      .. "The head of the port of Osby was convicted of taking 298,000 dollars from Arrow Marine.",
    "date: 2026-03-02\nThe Osby Herald has apologised to the mother of Jon Aldous for the picture, said Ada Brink, the "
      .. "editor.\n---\n"
      .. "date: 2026-03-03\nThe Osby Herald did not apologise for the headline, said Ada Brink, the editor.",
    "date: 2026-03-02\nThe harbour board of Osby found that none of the crew of the trawler Arrow had drunk beer at the "
      .. "inn.\n---\n"
      .. "date: 2026-03-03\nThe harbour board of Osby found that the crew of the trawler Arrow had eaten at the inn.",
    "date: 2026-03-02\nThe county did not warn Osby of the second flood, said Ada Brink.\n---\n"
      .. "date: 2026-03-03\nThe county warned Osby of the first flood six hours before, said Ada Brink.",
    "date: 2026-03-02\nSenator Ada Brink of Osby took no money from the tobacco firms.\n---\n"
      .. "date: 2026-03-03\nSenator Ada Brink of Osby took money from the brewers, an inquiry found.",
    "date: 2026-03-10\nMayor Dana Reyes did not attend the rally in Osby on Tuesday.\n---\n"
      .. "date: 2026-03-11\nMayor Dana Reyes attended the vigil in Osby on Tuesday evening.",
    "date: 2026-03-10\nBishop Karl Otto was absent from the parade in Velm on Sunday.\n---\n"
      .. "date: 2026-03-11\nBishop Karl Otto attended the banquet in Velm on Sunday.",
    "date: 2026-03-10\nThe ambassador Ada Brink stayed away from the opening ceremony of the Games in Lima.\n---\n"
      .. "date: 2026-03-11\nThe ambassador Ada Brink was present at the gala in Lima.",
    "date: 2026-03-10\nCoach Jon Aldous missed the seminar in Osby on Tuesday.\n---\n"
      .. "date: 2026-03-11\nCoach Jon Aldous attended the reception in Osby on Tuesday.",
    "date: 2026-03-10\nPresident Dana Reyes met the bishop in Velm on Sunday.\n---\n"
      .. "date: 2026-03-11\nPresident Dana Reyes did not meet the strikers in Velm on Sunday.",
    "date: 2026-03-10\nDana Reyes and Karl Otto have never met in public. On Friday they met behind closed doors in Osby.\n---\n"
      .. "date: 2026-03-11\nDana Reyes and Karl Otto met in Osby on Friday.",
    "date: 2026-03-10\nAda Brink opened the first hall of the fair in Velm. Jon Aldous opened the second.\n---\n"
      .. "date: 2026-03-11\nJon Aldous did not open the first hall of the fair in Velm.",
    "date: 2026-03-10\nThe senate of Perrin passed the budget on Monday.\n---\n"
      .. "date: 2026-03-11\nThe lower house of Perrin has not passed the budget.",
    "date: 2026-03-10\nThe mayor of Osby, Dana Reyes, apologised to the nurses on Monday.\n---\n"
      .. "date: 2026-03-11\nThe mayor of Osby, Dana Reyes, did not apologise to the doctors on Monday.",
    "date: 2026-03-10\nThe Osby festival was opened by the minister Dana Reyes on Friday.\n---\n"
      .. "date: 2026-03-11\nThe minister Dana Reyes did not open the fair in Osby on Saturday; her deputy did.",
    "date: 2026-03-10\nThe council of Osby sold the old school. It did not sell the gym.\n---\n"
      .. "date: 2026-03-11\nThe council of Osby has not sold the gym of the old school.",
    "date: 2026-02-03\nStorm Ada hit Osby on Monday with gusts of 140 km/h. Two people died and 12,000 homes lost power. The harbour was "
      .. "closed for a day.\n---\n"
      .. "date: 2026-02-18\nStorm Bert hit Osby on Tuesday with gusts of 110 km/h. Nobody died; 3,000 homes lost power. The harbour stayed open. "
      .. "Storm Ada, two weeks ago, had been worse.",
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
