-- Laws, war and diplomacy: what is passed, signed, struck down, imposed, held or recognized.

local ends = require "lib.ends"
local nouns = require "lib.end_nouns"

nouns "recognition" { given = { "recognition" } }

-- a law on its way
for _, paper in ipairs { "bill", "budget", "law", "plan", "plans", "scheme", "proposal", "motion", "measure", "treaty", "reform",
  "amendment", "package",
  "resolution", "act" } do
  ends "decision" {
    yes = { "passage of .. " .. paper, "adoption of .. " .. paper, paper .. " .. became law", paper .. " got through", paper .. " went through",
      paper .. " .. went through", "passes " .. paper, "passes .. " .. paper, "backs .. " .. paper, "~vote in favour of .. " .. paper,
      "~vote in favor of .. " .. paper, paper .. " got the go-ahead" },
    no = { "defeat of .. " .. paper, "rejects " .. paper, "rejects .. " .. paper, "~vote against .. " .. paper, paper .. " .. not get through",
      paper .. " not go through", "fails to pass .. " .. paper, "~fail to pass .. " .. paper, "~fail to adopt .. " .. paper,
      "~refuse to adopt .. " .. paper, "~refuse to pass .. " .. paper, "~refuse to back .. " .. paper, paper .. " .. was lost by",
        paper .. " fell on",
      paper .. " fell by", paper .. " .. failed in parliament", paper .. " .. failed in the", paper .. " .. failed by",
        "referendum on .. " .. paper ..
      " .. failed" },
  }
end
ends "decision" { yes = { "~vote through", "~win approval", "~win .. approval from", "~win the support of voters", "~win the backing of voters",
  "~win the support of councillors", "~get through parliament" }, no = { "not get through parliament", "~fail to win approval", "~fail in parliament",
  "~be voted down", "~fail at the ballot box" } }
for _, head in ipairs { "governor", "president", "king", "queen", "mayor" } do
  ends "signature" { vetoed = { head .. "'s veto of" }, signed = { head .. "'s signature on" } }
end
ends "signature" {
  vetoed = { "~veto", "~refuse to sign .. bill", "~refuse to sign .. law", "~refuse to sign .. act", "~decline to sign .. bill", "not sign .. bill",
    "~send .. back unsigned", "~return .. unsigned", "veto of", "~block .. bill", "~withhold @whose signature", "~kill .. bill" },
  signed = { "~sign .. bill", "~sign .. into law", "signed into law", "~sign .. law", "~sign .. act", "bill .. was signed",
    "bill was signed", "bill signed",
    "law was signed", "~put @whose name to .. bill", "~put @whose signature to .. bill", "~put pen to .. bill", "~give @whose assent to",
      "signature on",
    "signing of .. bill" },
}
ends "decision" { no = { "~veto", "~block .. bill" } }

-- before a court of law: what stands and what falls
for _, rule in ipairs { "ban", "law", "rule", "rules", "tax", "decree", "restriction", "restrictions", "curfew", "map", "levy" } do
  ends "ruling" {
    stands = { "~uphold .. " .. rule, rule .. " .. was upheld", rule .. " .. were upheld", rule .. " .. upheld", "~let stand .. " .. rule,
      "~leave .. " .. rule .. " in place", "~keep .. " .. rule .. " in place", rule .. " .. stands", rule .. " .. is lawful",
        rule .. " .. was lawful",
      rule .. " .. is constitutional", rule .. " .. was constitutional", rule .. " .. remains in force", rule .. " .. stays in force",
      rule .. " .. remains in place", rule .. " .. is valid", "~let .. " .. rule .. " stand" },
    falls = { "~strike down .. " .. rule, "~overturn .. " .. rule, "~throw out .. " .. rule, "~quash .. " .. rule, "~annul .. " .. rule,
      "~void .. " .. rule, rule .. " .. was struck down", rule .. " .. were struck down", rule .. " .. struck down", rule .. " .. was overturned",
      rule .. " .. was quashed", rule .. " .. was annulled", rule .. " .. was thrown out", rule .. " .. falls", rule .. " .. is unlawful",
      rule .. " .. was unlawful", rule .. " .. is illegal", rule .. " .. was illegal", rule .. " .. unconstitutional",
      rule .. " .. is no longer in force", rule .. " .. is void", rule .. " .. is invalid" },
  }
  for _, way in ipairs { "short", "on", "to", "under", "within", "into", "behind", "outside", "foul", "in", "hardest", "heaviest" } do
    ends "none" { none = { rule .. " falls " .. way, rule .. " .. falls " .. way } }
  end
end

-- a truce
for _, truce in ipairs { "ceasefire", "cease-fire", "truce", "armistice", "peace deal" } do
  ends "truce" {
    holds = { truce .. " .. is holding", truce .. " .. was holding", truce .. " .. held", truce .. " .. has held", truce .. " .. holds",
      truce .. " .. is being respected", truce .. " .. was respected", truce .. " .. is respected", truce .. " .. remained intact",
      truce .. " .. remains intact", truce .. " .. is intact", truce .. " .. is still in place", truce .. " .. remains in place",
      truce .. " .. is being observed", truce .. " .. was observed", truce .. " .. survives", "~observe .. " .. truce, "~respect .. " .. truce,
      "~stick to .. " .. truce, "~abide by .. " .. truce, "~honour .. " .. truce, "~keep to .. " .. truce, truce .. " .. in effect" },
    broken = { truce .. " .. collapsed", truce .. " .. collapses", truce .. " .. has collapsed", truce .. " .. was broken", truce .. " .. is broken",
      truce .. " .. broke down", truce .. " .. has broken down", truce .. " .. breaks down", truce .. " .. was violated",
      truce .. " .. has been violated", truce .. " .. has been broken", truce .. " .. fell apart", truce .. " .. has fallen apart",
      truce .. " .. falls apart", truce .. " .. is over", truce .. " .. in tatters", truce .. " .. in ruins", truce .. " .. failed",
      truce .. " .. unravelled", "~break .. " .. truce, "~violate .. " .. truce, "~breach .. " .. truce, "collapse of .. " .. truce,
      "breach of .. " .. truce, "violation of .. " .. truce, "end of .. " .. truce, "~tear up .. " .. truce },
  }
  -- Talks are held, too, and rallies.
  ends "none" { none = { truce .. " .. was held", truce .. " .. were held", truce .. " .. be held", truce .. " .. been held",
    truce .. " .. being held" } }
end

-- what one state does to another
for _, burden in ipairs { "sanctions", "embargo", "blockade", "tariffs", "visa ban", "arms embargo" } do
  ends "sanctions" {
    imposed = { "~impose .. " .. burden, "~slap .. " .. burden, "~hit .. with .. " .. burden, "hit with .. " .. burden, burden .. " were imposed",
      burden .. " was imposed", "imposition of .. " .. burden, "~extend .. " .. burden, "~renew .. " .. burden, "~keep .. " .. burden,
      "~maintain .. " .. burden, burden .. " .. were extended", burden .. " .. was extended", burden .. " .. were renewed",
        burden .. " .. remain in place",
      burden .. " .. remains in place", burden .. " .. remain in force", burden .. " .. stay", "is under .. " .. burden,
        "remains under .. " .. burden,
      "is still under .. " .. burden, "~announce .. " .. burden, "~place .. " .. burden, "~bring in .. " .. burden },
    lifted = { "~lift .. " .. burden, "~drop .. " .. burden, "~scrap .. " .. burden, "~remove .. " .. burden, "~end .. " .. burden,
      "~ease .. " .. burden,
      "lifting of .. " .. burden, "end of .. " .. burden, "removal of .. " .. burden, "freed from .. " .. burden, "~free .. from .. " .. burden,
      burden .. " .. were lifted", burden .. " .. was lifted", burden .. " .. were dropped", burden .. " .. have been lifted",
      burden .. " .. have been dropped", burden .. " .. were ended", burden .. " .. were removed", burden .. " .. were scrapped",
        burden .. " .. are gone",
      burden .. " .. ended", "no longer under .. " .. burden, "rid of .. " .. burden },
  }
end
for _, line in ipairs { "border", "frontier", "crossing" } do
  ends "border" {
    open = { "~open .. " .. line, "~reopen .. " .. line, line .. " .. was reopened", line .. " .. was opened", line .. " .. reopened",
      line .. " .. is open",
      line .. " .. open again", line .. " .. has reopened", line .. " .. remains open", "reopening of .. " .. line, "opening of .. " .. line,
      "~lift .. closure of .. " .. line, "~cross .. " .. line .. " again", "crossing .. " .. line .. " again", "~keep .. " .. line .. " open" },
    shut = { "~close .. " .. line, "~shut .. " .. line, "~seal .. " .. line, "~seal off .. " .. line, line .. " .. was closed", line .. " .. closed",
      line .. " .. was shut", line .. " .. is closed", line .. " .. is shut", line .. " .. remains closed", line .. " .. remains shut",
      line .. " .. was sealed", "closure of .. " .. line, "closing of .. " .. line, "cannot cross .. " .. line, "~keep .. " .. line .. " closed",
      "~keep .. " .. line .. " shut", "~refuse to open .. " .. line, "~refuse to reopen .. " .. line },
  }
end
for _, force in ipairs { "troops", "soldiers", "forces", "peacekeepers", "army", "units" } do
  ends "withdrawal" {
    left = { "~withdraw .. " .. force, force .. " .. were withdrawn", force .. " .. have been withdrawn", force .. " .. withdrew",
      force .. " .. have left",
      force .. " .. left", "withdrawal of .. " .. force, "~pull .. " .. force .. " out", "pulls " .. force .. " out", "~pull out .. " .. force,
      force .. " .. pulled out", force .. " .. have pulled out", "~bring .. " .. force .. " home", "~bring .. " .. force .. " back",
      force .. " .. are gone", force .. " .. came home", "no longer any .. " .. force, "no more .. " .. force, "pullout of .. " .. force,
      "departure of .. " .. force },
    stayed = { "~keep .. " .. force, "keeps " .. force, force .. " .. were still in", force .. " .. are still in", force .. " .. have stayed",
      force .. " .. stayed", force .. " .. remain", force .. " .. remained", force .. " .. are staying", force .. " .. will stay",
      "~refuse to withdraw .. " .. force, "~refuse to pull .. " .. force, force .. " .. not leave", force .. " .. not left",
      "~rule out withdrawing .. " .. force, "~rule out a withdrawal of .. " .. force, "~leave .. " .. force .. " in", force .. " .. still in" },
  }
end
ends "recognition" {
  given = { "~recognise", "~recognize", "~grant recognition", "~grant .. recognition", "~extend recognition",
    "~extend .. recognition", "~give recognition", "~give .. recognition", "~accord .. recognition" },
  refused = { "~refuse to recognise", "~refuse to recognize", "~decline to recognise", "~decline to recognize", "~deny recognition",
    "~deny .. recognition", "~withhold recognition", "~withhold .. recognition", "~refuse recognition", "~refuse .. recognition",
    "~withdraw .. recognition", "refusal .. to recognise", "refusal .. to recognize", "~rule out recognising", "~rule out recognizing" },
}
for _, help in ipairs { "aid", "emergency aid", "assistance", "a loan", "loans", "funding", "a grant", "relief" } do
  ends "grant of aid" {
    given = { "~grant .. " .. help, "~grant " .. help, "~approve .. " .. help, "~give .. " .. help, "~give " .. help, "~release .. " .. help,
      "~provide .. " .. help, "~agree to give .. " .. help, "~agree to grant .. " .. help, help .. " .. was approved", help .. " .. was granted",
      "approval of .. " .. help, "~receive .. " .. help, "~receive " .. help, "~get .. " .. help, "~get " .. help, "~pledge .. " .. help,
      "~promise .. " .. help, "~send .. " .. help, "granting of .. " .. help },
    refused = { "~refuse .. " .. help, "~refuse " .. help, "~deny .. " .. help, "~deny " .. help, "~withhold .. " .. help, "~withhold " .. help,
      "~reject .. " .. help .. " for", help .. " .. was rejected", help .. " .. was refused", help .. " .. was denied", "refusal of .. " .. help,
      "~refuse to give .. " .. help, "~refuse to grant .. " .. help, "~receive no .. " .. help, "~get no .. " .. help, "~stop .. " .. help,
      "~suspend .. " .. help, "~cut off .. " .. help, "~block .. " .. help, "no " .. help .. " for", "not receive .. " .. help,
        "not get .. " .. help },
  }
end

-- a town that is fought for
for _, town in ipairs { "town", "city", "village", "port", "capital", "airport", "island", "bridge", "base" } do
  ends "capture" {
    taken = { "~capture .. " .. town, "~seize .. " .. town, "~take control of .. " .. town, "~overrun .. " .. town,
      "~conquer .. " .. town, town .. " .. has fallen to", town .. " .. fell to", town .. " .. was captured", town .. " .. was seized",
      town .. " .. was taken", town .. " .. was overrun", "capture of .. " .. town, "fall of .. " .. town, "seizure of .. " .. town,
      "~drive .. out of .. " .. town, "~march into .. " .. town },
    held = { "~fail to capture .. " .. town, "~fail to take .. " .. town, "~fail to seize .. " .. town, town .. " .. held out",
      town .. " .. withstood",
      "attack on .. " .. town .. " .. was repelled", "attack on .. " .. town .. " .. was beaten back", "~drive back from .. " .. town,
      "~beat back from .. " .. town, town .. " .. not fallen", "still hold .. " .. town, "~still hold .. " .. town, "~hold on to .. " .. town,
      "~repel .. attack on .. " .. town, "~defend .. " .. town, "driven back from .. " .. town },
  }
end

-- "Took the ferry to the island", "took the bridge": a way is taken, too.
for _, town in ipairs { "town", "city", "village", "port", "capital", "island", "base" } do
  ends "capture" { taken = { "~take the " .. town, "~take over .. " .. town, "~retake the " .. town, "~retake .. " .. town } }
  for _, by in ipairs { "train", "bus", "road", "ferry", "boat", "path", "tram", "lift", "ship", "plane", "taxi", "bridge" } do
    ends "none" { none = { "~take the " .. town .. " " .. by } }
  end
end

-- an inquiry, a deal, a coalition
for _, inquiry in ipairs { "inquiry", "investigation", "enquiry", "probe", "public inquiry", "independent inquiry" } do
  ends "investigation" {
    opened = { "~agree to .. " .. inquiry, "~agree to hold .. " .. inquiry, "~hold .. " .. inquiry, "~grant .. " .. inquiry, "~order .. " .. inquiry,
      "orders " .. inquiry, "~announce .. " .. inquiry, "~set up .. " .. inquiry, "there will be an " .. inquiry, "opening of an " .. inquiry,
      "opening of .. " .. inquiry, inquiry .. " .. is under way", inquiry .. " .. is underway", inquiry .. " .. has begun",
        inquiry .. " .. has been opened",
      inquiry .. " .. was launched", inquiry .. " .. has been launched", inquiry .. " .. was ordered", inquiry .. " .. will be held" },
    none = { "~reject .. " .. inquiry, "~dismiss .. calls for .. " .. inquiry, "~dismiss calls for .. " .. inquiry,
      "~reject calls for .. " .. inquiry,
      "~resist calls for .. " .. inquiry, "rules out " .. inquiry, "~rule out .. " .. inquiry, inquiry .. " .. was refused",
        inquiry .. " .. was ruled out",
      inquiry .. " .. was rejected", inquiry .. " .. has been ruled out", inquiry .. " .. has been rejected", "refusal of .. " .. inquiry,
      "~refuse to hold .. " .. inquiry, "~refuse to order .. " .. inquiry, "~decline to hold .. " .. inquiry, "~decide against .. " .. inquiry,
      "~turn down .. " .. inquiry, "no need for .. " .. inquiry },
  }
end
for _, deal in ipairs { "deal", "agreement", "accord", "pact", "compromise", "settlement", "grain deal", "coalition", "coalition deal" } do
  ends "deal" {
    struck = { "~reach .. " .. deal, "~strike .. " .. deal, "strike " .. deal, "~come to .. " .. deal, "~produce .. " .. deal,
      "~end with .. " .. deal,
      "~end in .. " .. deal, "~clinch .. " .. deal, "~hammer out .. " .. deal, "~thrash out .. " .. deal, "~conclude .. " .. deal,
      deal .. " .. was reached", deal .. " .. reached", deal .. " .. was struck", deal .. " .. has been reached", deal .. " .. has been struck",
      "~seal .. " .. deal, "~agree .. " .. deal, "~form .. " .. deal, deal .. " .. was formed", deal .. " .. has been formed" },
    none = { "~fail to reach .. " .. deal, "~fail to strike .. " .. deal, "fail to strike " .. deal, "~fail to agree .. " .. deal,
      "no " .. deal .. " .. reached",
      "~end without .. " .. deal, "not come to .. " .. deal, "~break down without .. " .. deal, "no " .. deal .. " was formed", "has no " .. deal,
      "~fail to form .. " .. deal, "not agreed .. " .. deal, "not reached .. " .. deal, "still has no " .. deal, "without reaching .. " .. deal,
      "~walk away without .. " .. deal },
  }
end
for _, talks in ipairs { "talks", "negotiations" } do
  ends "deal" {
    struck = { talks .. " .. succeeded", talks .. " .. a success", talks .. " .. were successful", talks .. " .. were concluded",
      talks .. " .. bore fruit" },
    none = { talks .. " .. failed", talks .. " .. were broken off", talks .. " .. collapse", talks .. " .. fallen apart", talks .. " .. fell apart",
      talks .. " .. broke up", talks .. " .. ended in failure", talks .. " .. came to nothing", talks .. " .. broken down", talks .. " .. fail" },
  }
end
ends "deal" { struck = { "~settle @whose dispute", "~bury the hatchet", "~settle @whose differences", "signatory of the",
  "signatory to the" },
  none = { "~remain at odds", "still at odds", "remain deadlocked", "~stay out of the .. treaty", "~walk away from .. treaty" } }
