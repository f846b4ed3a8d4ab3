-- More ways to tell an end: who was where, what was carried or worn, what worked, what was signed, asked or found. See outcomes_people.lua.

local ends = require "lib.ends"

-- in the room or not
local rooms = { "courtroom", "court", "chamber", "gallery", "public gallery", "hall", "church", "cathedral", "chapel", "mosque", "temple", "stadium",
  "arena", "auditorium", "theatre", "theater", "audience", "congregation", "crowd", "stands", "grandstand", "dock", "building", "room", "pavilion",
  "delegation", "front row", "procession", "line-up", "lineup", "cortege" }
for _, room in ipairs(rooms) do
  ends "attendance" {
    there = { "was in the " .. room, "were in the " .. room, "~sit in the " .. room, "~stand in the " .. room, "~watch from the " .. room,
      "~listen from the " .. room, "~follow it from the " .. room },
    away = { "was not in the " .. room, "were not in the " .. room, "wasn't in the " .. room, "weren't in the " .. room,
      "was never in the " .. room, "~stay out of the " .. room },
  }
end
ends "attendance" {
  there = { "~look on from", "~read from @whose", "~sign books", "~sign copies", "~give a reading", "~give a lecture", "~give a talk",
    "~deliver the eulogy", "~answer .. questions", "~sit at the back", "~sit in row", "~kiss the coffin", "~take part in person", "was among them",
    "~watch from the touchline", "~follow the coffin", "~throw .. handful of earth" },
  away = { "~make no appearance", "was not present", "were not present", "did not make the trip", "did not travel", "unable to attend",
    "unable to travel", "unable to come", "unable to make it", "could not attend", "could not make it", "could not come", "could not travel",
    "too ill to attend", "too ill to travel", "too frail to attend", "too frail to travel", "too busy to attend", "would not come",
    "would not attend", "would not be there", "would not be coming", "was elsewhere", "was kept away", "~keep him away", "~keep her away",
    "chair .. stayed empty", "chair .. was empty", "seat .. stayed empty", "seat .. was empty", "chair .. remained empty",
    "place .. stayed empty", "place .. was empty", "~listen on the radio", "was in bed with" },
}

-- carried, worn, drunk
local weapons = { "gun", "shotgun", "rifle", "pistol", "revolver", "handgun", "knife", "machete", "axe", "crowbar", "sword", "bat", "weapon",
  "blade", "firearm", "dagger", "hammer", "bow" }
for _, weapon in ipairs(weapons) do
  ends "weapon" {
    armed = { "had a " .. weapon, "held a " .. weapon, "carried a " .. weapon, "carrying a " .. weapon, "with a " .. weapon .. " in",
      "armed with a " .. weapon, "drew a " .. weapon, "pulled a " .. weapon, "pointed a " .. weapon, "raised a " .. weapon,
      "fired a " .. weapon, "swung a " .. weapon, "waved a " .. weapon, "a " .. weapon .. " in @whose hand", "a " .. weapon .. " in @whose hands",
      "a " .. weapon .. " in @whose belt" },
    unarmed = { "had no " .. weapon, "carried no " .. weapon, "without a " .. weapon, "no " .. weapon .. " was found", "not carrying a " .. weapon,
      "did not have a " .. weapon },
  }
end
ends "weapon" { armed = { "heavily armed" }, unarmed = { "empty-handed", "nothing in @whose hands", "@whose bare hands", "bare-handed" } }
local belts = { "seat belt", "seatbelt", "safety belt", "belt" }
for _, belt in ipairs(belts) do
  ends "belt" {
    on = { "had a " .. belt .. " on", "had @whose " .. belt .. " on", "wore a " .. belt, "wore @whose " .. belt, "had fastened @whose " .. belt,
      "wearing a " .. belt, "wearing @whose " .. belt, "wore " .. belt .. "s", "wearing " .. belt .. "s", "had @whose " .. belt .. "s on",
      "held by @whose " .. belt },
    off = { "no " .. belt .. " on", "without " .. belt .. "s", "not wearing " .. belt .. "s", "not wearing a " .. belt, "had not fastened @whose "
      .. belt, "had undone @whose " .. belt, "had taken off @whose " .. belt },
  }
end
ends "helmet" { on = { "had a helmet on", "had @whose helmet on" }, off = { "bare-headed", "had taken off @whose helmet",
  "helmet on the handlebars" } }
ends "drink" {
  drunk = { "had drunk", "smelled of alcohol", "smelt of alcohol", "per mille", "blood alcohol of", "too drunk to", "failed a breath test",
    "failed the breath test", "worse for drink" },
  sober = { "had drunk nothing", "not a drop", "had not had a drop", "was not drunk", "were not drunk", "passed a breath test",
    "passed the breath test", "not under the influence", "alcohol was ruled out", "teetotal", "teetotaller" },
}
ends "senses" {
  conscious = { "remained awake", "stayed awake", "still talking", "was talking", "was able to speak", "could speak", "asked for water",
    "was breathing on" },
  unconscious = { "was unresponsive", "were unresponsive", "did not respond", "was not breathing", "not breathing", "passed out", "blacked out",
    "out cold", "~come to in hospital", "came round in hospital", "came to in hospital", "in an induced coma" },
}
ends "alive" {
  survived = { "came out of it alive", "lived through", "~live through", "out of intensive care", "made it out", "got out alive",
    "was brought out alive", "were brought out alive", "was still alive", "were still alive", "is expected to live" },
  died = { "never woke up", "did not wake up", "not wake up from", "never came round", "~bleed out", "did not survive", "did not live",
    "died of", "died in", "died at", "died on the way", "dead on arrival", "~pass away", "breathed @whose last", "~freeze to death",
    "~starve to death", "~suffocate", "was crushed to death", "was beyond help", "could not be saved", "could not be revived", "~lose .. life" },
}

-- courts
ends "verdict" {
  guilty = { "guilty on", "guilty as charged", "guilty of all", "was judged guilty", "were judged guilty", "~pronounce .. guilty", "was condemned to",
    "were condemned to", "~condemn to", "~go down for", "was put away for", "got .. years", "~receive a sentence of", "~receive .. sentence" },
  cleared = { "not guilty on", "not guilty of", "was declared innocent", "were declared innocent", "~pronounce .. innocent", "~absolve",
    "~pronounce .. not guilty", "~declare .. not guilty", "~rule .. not guilty", "~judge .. not guilty", "was declared not guilty",
    "were declared not guilty", "was pronounced not guilty", "were pronounced not guilty",
    "was absolved", "were absolved", "was exonerated", "were exonerated", "without a stain on", "was vindicated", "were vindicated",
    "case was dismissed", "charges were dismissed", "charges were thrown out", "charges were dropped" },
}
ends "plea" {
  ["not guilty"] = { "~deny that he", "~deny that she", "~deny ever", "~deny that they", "~deny it all", "~deny all", "~deny all of it",
    "~deny any part", "~deny any role", "~deny any involvement", "~deny taking part", "~insist on @whose innocence", "~swear .. innocent",
    "~deny from the first" },
  guilty = { "~admit all", "~admit it all", "~admit everything", "~admit to", "~admit @whose part", "~admit @whose role", "~admit under oath",
    "~admit in court", "made no secret of" },
}
ends "testimony" {
  gave = { "~take the oath", "~speak from the dock", "~face .. questions", "~answer the prosecutor", "~be questioned by the prosecutor",
    "~tell .. judges", "~tell .. trial", "was sworn in as a witness", "~testify in @whose own", "~give .. evidence", "~spend .. on the stand",
    "~spend .. in the witness box", "had been in the witness box", "~appear before .. judge", "~appear before .. justice",
    "~appear before .. committee", "~appear before .. commission", "~appear before .. inquiry" },
  silent = { "~decline to appear before", "~refuse to appear before", "~fail to appear before", "never appeared before", "did not appear before",
    "never opened @whose mouth", "did not say a word", "never said a word", "~send a letter instead", "~keep to @whose right to silence",
    "~exercise @whose right to silence", "did not give evidence", "gave no evidence", "called no evidence", "called no witnesses",
    "~decline to take the stand", "~refuse to take the stand", "did not speak in @whose own" },
}

-- papers, permits, decisions
local papers = { "agreement", "deal", "accord", "pact", "treaty", "contract", "settlement", "truce", "charter", "declaration", "convention" }
for _, paper in ipairs(papers) do
  ends "deal" {
    struck = { paper .. " that .. signed", paper .. " was signed", paper .. " .. was signed", "signing of the " .. paper,
      "~sign .. " .. paper, "~put @whose signature to .. " .. paper, "~put @whose name to .. " .. paper, "~conclude .. " .. paper },
    none = { "no " .. paper .. " was signed", "no " .. paper .. " was reached", "never signed .. " .. paper, "without signing .. " .. paper,
      "~refuse to sign .. " .. paper, "~decline to sign .. " .. paper, paper .. " remains unsigned", paper .. " is still unsigned" },
  }
end
ends "deal" { none = { "without a signature", "~leave the table", "talks .. end in failure", "no signature" } }
local permits = { "permit", "licence", "license", "permission", "visa", "concession", "consent", "certificate", "accreditation", "approval" }
for _, permit in ipairs(permits) do
  ends "licence" {
    yes = { "~grant .. " .. permit, "~give .. " .. permit, "~issue .. " .. permit, "~receive .. " .. permit, "~obtain .. " .. permit,
      "~get .. " .. permit, permit .. " was granted", permit .. " was issued", "~renew .. " .. permit, "~hold .. " .. permit },
    no = { "~refuse .. " .. permit, "~deny .. " .. permit, "~withhold .. " .. permit, "~revoke .. " .. permit, "~withdraw .. " .. permit,
      "~suspend .. " .. permit, permit .. " was refused", permit .. " was denied", permit .. " was revoked", "no " .. permit,
      "without a " .. permit, "without " .. permit, "~lose .. " .. permit, "~cancel .. " .. permit },
  }
end
ends "decision" {
  yes = { "~find in @whose favour", "~find in @whose favor", "~rule in @whose favour", "~rule in @whose favor", "~find for the", "~side with",
    "~rule in favour of", "~rule in favor of", "~find in favour of", "~find in favor of", "~grant .. request", "~grant .. application",
    "~grant .. petition", "~uphold .. complaint", "~uphold .. protest", "~uphold .. appeal", "~allow .. appeal", "~allow .. request" },
  no = { "~find against", "~rule against", "~turn .. application down", "~turn .. request down", "~turn down .. application", "~turn down .. request",
    "~dismiss .. complaint", "~dismiss .. protest", "~dismiss .. appeal", "~deny .. request", "~deny .. petition", "~refuse .. request",
    "~refuse .. application", "~reject .. application", "~reject .. request", "~reject .. complaint", "~reject .. protest" },
}
ends "view" {
  ["for"] = { "~express @whose support for", "~voice @whose support for", "~declare @whose support for", "~lend @whose support to",
    "~give @whose backing to", "~give @whose support to", "~pledge @whose support for", "~announce @whose support for", "~speak up for",
    "~come out in favour of", "~come out in favor of", "~throw @whose weight behind", "~stand behind the", "was for the", "were for the",
    "is for the", "are for the", "was for it", "were for it", "is all for", "are all for", "was all for", "were all for", "is behind the",
    "are behind the", "was behind the", "were behind the" },
  against = { "is against the", "are against the", "was against the", "were against the", "is against it", "are against it", "was against it",
    "were against it",
      "is dead against", "are dead against", "is set against", "are set against", "~express @whose opposition to",
      "~voice @whose opposition to", "~declare @whose opposition to", "~announce @whose opposition to",
    "~come out against", "~speak out against", "~set @whose face against", "~line up against", "~campaign against" },
}
ends "view" {
  ["for"] = { "~back the", "~back a", "~back an", "~back its", "~back this", "~say .. in support of",
    "~say .. in defence of", "~say .. in defense of", "~undertake to vote for", "~promise to vote for" },
  against = { "is opposed to", "are opposed to", "was opposed to", "were opposed to", "remains opposed to", "remain opposed to" },
  neutral = { "~take no side", "~take no sides", "~take neither side", "~decline to take sides", "~refuse to take sides", "~stay neutral",
    "~remain neutral", "~stay out of the campaign", "~keep out of the campaign", "~stay on the sidelines", "~sit on the fence",
    "~endorse nobody", "~endorse no one", "~endorse neither", "~leave open how", "~leave open whether to vote", "~leave open which way",
    "yet to decide how .. vote", "yet to say how .. vote", "undecided on the" },
}
-- what others are urged to do is what one wants oneself
for _, urge in ipairs { "~urge", "~call on", "~tell", "~advise", "~implore", "~ask" } do
  for _, deed in ipairs { "support", "back", "approve", "accept", "vote for", "vote yes on", "adopt", "say yes to" } do
    ends "view" { ["for"] = { urge .. " .. to " .. deed } }
  end
  for _, deed in ipairs { "reject", "oppose", "vote against", "vote no on", "vote down", "throw out", "drop", "scrap", "say no to" } do
    ends "view" { against = { urge .. " .. to " .. deed } }
  end
end
ends "offer" { accepted = { "~accept it" }, declined = { "~turn it down", "~decline it", "~refuse it", "~say no to it", "~send it back",
  "~hand it back", "~want no part of it" } }
ends "concession" {
  conceded = { "~congratulate", "~congratulate .. on @whose victory", "~congratulate .. on @whose re-election", "~congratulate .. on @whose win",
    "~wish .. well in office",
    "~offer @whose congratulations", "~recognise .. victory", "~recognize .. victory", "~acknowledge .. victory", "~accept @whose defeat" },
  refused = { "not recognise the result", "not recognize the result", "not accept the result", "not accept defeat", "~call the vote stolen",
    "~claim .. was stolen", "~insist .. was stolen" },
}

-- what works, what was looked at
local machines = { "fan", "fans", "pump", "pumps", "generator", "generators", "lift", "lifts", "elevator", "elevators", "camera", "cameras",
  "sprinkler", "sprinklers", "engine", "engines", "radio", "radios", "brakes", "barrier", "barriers", "lights", "heating", "ventilation", "turbine",
  "turbines", "computers", "system", "lifeboats", "doors", "instruments", "instrument", "beacon", "transmitter", "crane", "cranes", "radar" }
for _, machine in ipairs(machines) do
  ends "working" {
    works = { machine .. " worked", machine .. " had worked", machine .. " was working", machine .. " were working", machine .. " came on",
      machine .. " was switched on", machine .. " were switched on", machine .. " started", machine .. " kicked in",
        machine .. " .. in working order",
      machine .. " performed flawlessly", machine .. " .. functioned", machine .. " sprang into action", machine .. " .. worked flawlessly",
      machine .. " kept running", machine .. " ran throughout" },
    fails = { machine .. " did not work", machine .. " never worked", machine .. " did not start", machine .. " never started",
      machine .. " failed", machine .. " failed to start", machine .. " .. broke down", machine .. " .. out of order", machine .. " .. never came on",
      machine .. " did not come on", machine .. " .. was broken", machine .. " .. were broken", machine .. " was switched off",
      machine .. " were switched off", machine .. " stayed off", machine .. " .. did not switch on", machine .. " .. never switched on",
      machine .. " gave out", machine .. " was out of action", machine .. " stood still", machine .. " .. defective", machine .. " .. faulty" },
  }
end
ends "tested" {
  tested = { "~inspect", "~undergo an inspection", "~pass .. inspection", "engineers looked at", "was given a check", "was last inspected in" },
  untested = { "no engineer has looked", "no inspector has", "no inspection", "nobody has looked", "nobody inspected", "no one inspected",
    "no one has looked", "without an inspection", "had not been inspected", "has not been inspected", "not been checked", "not been tested" },
}

-- amends, money, posts
ends "apology" {
  no = { "no word of apology", "not a word of apology", "not a word of regret", "no word of regret", "not said sorry", "never said sorry",
    "nothing to be sorry for", "~refuse to say sorry", "~decline to say sorry" },
  yes = { "~say @whose apologies", "~send .. apology", "~write .. apology", "~make .. apology", "~make @whose apologies", "said how sorry",
    "was sorry for", "were sorry for", "~ask .. forgiveness", "~beg .. pardon", "letter of apology" },
}
ends "payment" {
  unpaid = { "~get nothing back", "gets nothing back", "get nothing back", "will get nothing", "gets nothing", "not get @whose money back",
    "no money back", "not a single krone", "not one cent", "not one penny", "not a krone",
    "without receiving a" },
  paid = { "~get @whose money back", "~get .. back in full", "~be repaid", "will be repaid", "will be refunded", "~receive .. compensation",
    "~receive .. refund", "~chip in", "~contribute", "~stump up", "~foot the bill", "~put up the money" },
}
ends "transfer" { spurns = { "~refuse to extend", "~decline to extend", "~refuse to renew", "~refuse to sign", "~let @whose contract run out",
  "~let @whose contract expire" }, joins = { "~sign a new contract", "~extend @whose contract", "~renew @whose contract", "~sign a new deal",
  "~sign an extension", "~commit himself to", "~commit herself to" } }
ends "fitness" {
  plays = { "~play the entire", "~finish .. final", "~finish .. match", "~finish .. game", "~finish .. race", "~see out the match",
    "~see the match out",
    "~play to the end", "~play all 90", "~play the full 90", "~play every minute", "~play .. minutes", "~start on saturday", "~make @whose debut" },
  out = { "from the bench", "on the bench", "~retire .. injured", "~retire .. hurt", "~pull up injured", "~withdraw injured",
    "~watch from the stands",
    "~watch from the touchline", "not eligible", "is ineligible", "was ineligible", "cannot play", "could not play", "will not play",
    "~be suspended for", "was left out", "not in the squad", "~be left out", "~miss out" },
}
ends "strike" {
  strikes = { "~stop work", "stopped work", "~lay down tools", "~put down @whose tools", "~down @whose tools", "~stay out", "~picket",
    "~stage a walkout", "~stage a stoppage", "~observe the strike", "~heed the strike call" },
  works = { "work went on", "work continued", "work carried on", "~work as usual", "~report for duty", "~turn up as usual", "~keep the .. running",
    "~man @whose posts", "no one stopped work", "nobody stopped work", "no one walked out", "nobody walked out" },
}
ends "appearance" {
  performed = { "~sing on", "~sing with", "~sing the", "~sing despite", "~conduct the", "~go on stage", "~go on with", "~dance the",
    "~play the concert",
    "~give the concert", "~give @whose concert", "~appear on stage" },
  ["did not"] = { "would not be singing", "would not sing", "would not be playing", "would not perform", "would not be performing",
    "would not appear",
    "understudy saved", "understudy took over", "understudy stepped in", "understudy sang", "had lost @whose voice", "was replaced by" },
}
ends "genuine" {
  real = { "is by", "was by", "are by", "is the hand of", "a true", "an original", "an authentic", "a genuine", "is an original" },
  fake = { "is not by", "was not by", "are not by", "not the work of", "not by the hand of", "is a copy", "was a copy", "an imitation", "is spurious",
    "not genuine", "not authentic", "never touched by", "was made in .. garage" },
}
ends "consulted" {
  asked = { "were told to leave", "was told to leave", "were told in time", "~tell .. to leave", "~warn .. in time", "were ordered out",
    "was given notice", "were given notice" },
  ["not asked"] = { "not a single .. was warned", "not one .. was warned", "no household was", "nobody was warned", "no one was warned",
    "nobody had been told", "no one had been told", "nobody was told", "no one was told", "heard nothing", "were told nothing", "was told nothing" },
}
ends "stay" {
  left = { "~fly out", "was flown out", "were flown out", "was taken out", "were taken out", "was moved to safety", "were moved to safety",
    "was led out", "were led out", "was brought to safety", "were brought to safety", "~empty the", "~clear out of", "were told to leave" },
  stayed = { "were never moved", "was never moved", "were not moved", "was not moved", "~remain in @whose beds", "were left where",
    "never left @whose",
    "stayed where they were", "did not leave @whose" },
}
ends "children" { some = { "@whose daughter", "@whose son", "@whose children", "@whose eldest", "@whose youngest" },
  none = { "had no child", "never had children", "left no heirs", "without an heir", "without issue", "no children" } }
ends "company" {
  alone = { "was the only one on", "with nobody beside", "with no one beside", "without a companion", "unaccompanied", "without @whose bodyguard",
    "set out alone", "went alone", "came alone", "sailed alone", "climbed alone" },
  accompanied = { "stood beside him", "stood beside her", "beside him stood", "beside her stood", "with @whose wife", "with @whose husband",
    "with @whose brother", "with @whose sister", "with @whose son", "with @whose daughter", "with two others", "with three others",
    "with a friend", "with two friends", "with @whose dog" },
}
