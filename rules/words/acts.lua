-- What one does or does not: acts that have an opposite. Each act has a name; "act_yes" tells it, "act_no" denies it. A
-- "not", "refused to" or "nobody" around the words turns either round. " .. " stands for a few words between: "voted
-- the plan down".

-- offers and requests
words "act_yes" {
  ["~accept"] = "accept", ["~take up the offer"] = "accept", ["~take up the invitation"] = "accept",
  ["said yes to"] = "accept", ["~take up .. seat"] = "join",
  ["~approve"] = "approve", ["~grant"] = "approve", ["~authorise"] = "approve", ["~authorize"] = "approve", ["~endorse"] = "approve",
  ["~ratify"] = "approve", ["~adopt"] = "approve", ["~clear"] = "approve", ["~pass"] = "approve", ["~greenlight"] = "approve",
  ["~sign off"] = "approve", ["~give .. green light"] = "approve", ["~give .. go-ahead"] = "approve", ["~give .. blessing"] = "approve",
  ["~give .. approval"] = "approve", ["~win approval"] = "approve", ["~secure approval"] = "approve", ["~receive approval"] = "approve",
  ["~wave .. through"] = "approve", ["~vote .. through"] = "approve", ["~nod .. through"] = "approve",
  ["cast in favour"] = "approve", ["cast in favor"] = "approve",
  ["~back the settlement"] = "approve", ["~back the deal"] = "approve", ["~back the plan"] = "approve", ["~meet the standard"] = "approve",
  ["~uphold"] = "uphold",
}
words "act_no" {
  ["~decline"] = "accept", ["~refuse"] = "accept", ["~turn .. down"] = "accept", ["~spurn"] = "accept", ["~rebuff"] = "accept",
  ["said no to"] = "accept", ["~hand back"] = "accept", ["~send back"] = "accept",
  ["~reject"] = "approve", ["~veto"] = "approve", ["~throw .. out"] = "approve", ["~block"] = "approve",
  ["~vote .. down"] = "approve", ["~strike down"] = "approve", ["~knock back"] = "approve",
  ["~refuse permission"] = "approve", ["~refuse consent"] = "approve", ["~withhold .. approval"] = "approve", ["~fail"] = "approve",
  ["~overturn"] = "uphold", ["~quash"] = "uphold", ["~strike out"] = "uphold", ["~set aside"] = "uphold",
}
-- one's own vote decides nothing for the rest
words "act_yes" { ["~vote for"] = "support", ["~vote in favour"] = "support", ["~vote in favor"] = "support" }
words "act_no" { ["~vote against"] = "support" }
words "act_yes" { ["~vote for"] = "vote for", ["~vote in favour"] = "vote for", ["~vote in favor"] = "vote for", ["voted yes"] = "vote for" }
words "act_no" { ["~vote against"] = "vote for", ["voted no"] = "vote for", ["~abstain"] = "vote for" }
-- "turned down" is said of offers and of requests alike
words "act_no" { ["~turn .. down"] = "approve", ["~refuse .. request"] = "approve", ["~refuse .. permit"] = "approve" }

-- coming in, belonging
words "act_yes" {
  ["~admit"] = "admit", ["~allow"] = "admit", ["~permit"] = "admit", ["~let .. in"] = "admit",
  ["~give access"] = "admit", ["~grant access"] = "admit", ["~welcome .. in"] = "admit",
  ["~join"] = "join", ["~enter"] = "join", ["became a member"] = "join", ["is a member"] = "join",
  ["~belong to"] = "join", ["~accede to"] = "join", ["~sign up to"] = "join", ["newest member"] = "join",
}
words "act_no" {
  ["~refuse to let"] = "admit", ["~decline to let"] = "admit", ["~bar"] = "admit", ["~ban"] = "admit",
  ["~deny .. access"] = "admit", ["~deny .. entry"] = "admit",
  ["~refuse .. entry"] = "admit", ["~refuse .. access"] = "admit", ["~keep .. out"] = "admit", ["~turn .. away"] = "admit", ["~lock out"] = "admit",
  ["~remain outside"] = "join", ["~stay outside"] = "join", ["~stay out of"] = "join", ["~keep out of"] = "join",
  ["~opt out"] = "join", ["~shun"] = "join",
}

-- being there
words "act_yes" {
  ["~attend"] = "attend", ["was .. present"] = "attend", ["were .. present"] = "attend", ["~take part"] = "attend",
  ["~participate"] = "attend", ["was .. in the room"] = "attend",
  ["was .. there"] = "attend", ["were .. there"] = "attend", ["was .. in the chamber"] = "attend",
  ["was .. in court"] = "attend", ["was .. in the hall"] = "attend", ["was .. on hand"] = "attend",
  ["~turn up"] = "attend", ["~show up"] = "attend", ["among the guests"] = "attend", ["~cut .. ribbon"] = "attend",
  ["~lay a wreath"] = "attend", ["~take the stage"] = "attend",
  -- what one does with one's own body where it takes place
  ["~clap"] = "attend", ["~applaud from"] = "attend", ["~hug"] = "attend", ["~embrace"] = "attend", ["~shake hands"] = "attend",
  ["from the first row"] = "attend", ["from the front row"] = "attend", ["from the second row"] = "attend", ["from the third row"] = "attend",
  ["in the first row"] = "attend", ["in the front row"] = "attend", ["in the second row"] = "attend", ["in the third row"] = "attend",
  ["~sit beside"] = "attend", ["~sit next to"] = "attend", ["~sit between"] = "attend", ["~stand beside"] = "attend", ["~bow to"] = "attend",
  ["~wave to the crowd"] = "attend", ["~wave from"] = "attend", ["~watch from the"] = "attend", ["~follow .. from the"] = "attend",
  ["in the control room"] = "attend", ["in the royal box"] = "attend", ["on the balcony"] = "attend", ["on the platform"] = "attend",
  ["~tell guests"] = "attend", ["~tell the guests"] = "attend", ["~tell the crowd"] = "attend",
  ["~tell delegates"] = "attend", ["~tell the audience"] = "attend", ["~tell the meeting"] = "attend",
  ["~address the crowd"] = "attend", ["~address the meeting"] = "attend", ["~address delegates"] = "attend",
  ["~give a speech"] = "attend", ["~unveil"] = "attend", ["~speak at"] = "attend",
  ["voted yes"] = "attend", ["voted no"] = "attend", ["~vote in favour"] = "attend", ["~vote in favor"] = "attend",
  ["~vote against"] = "attend", ["~chair the meeting"] = "attend",
}
words "act_no" {
  ["~miss"] = "attend", ["was absent"] = "attend", ["were absent"] = "attend", ["~stay away"] = "attend",
  ["~stay at home"] = "attend", ["~stay home"] = "attend", ["~boycott"] = "attend", ["~skip"] = "attend",
  ["excused"] = "attend", ["~send .. regrets"] = "attend", ["~send .. apologies"] = "attend",
  ["~cancel .. trip"] = "attend", ["~cancel .. visit"] = "attend", ["chair was empty"] = "attend",
  ["chair stayed empty"] = "attend", ["empty chair"] = "attend", ["nowhere to be seen"] = "attend", ["~pull out of"] = "attend",
}

-- courts
words "act_yes" {
  ["~admit guilt"] = "plead guilty", ["~plead guilty"] = "plead guilty", ["pled guilty"] = "plead guilty", ["guilty plea"] = "plead guilty",
  ["~convict"] = "convict", ["found guilty"] = "convict", ["~find .. guilty"] = "convict", ["guilty verdict"] = "convict",
  ["~testify"] = "testify", ["~give evidence"] = "testify", ["~take the stand"] = "testify",
  ["~go into the witness box"] = "testify", ["~enter the witness box"] = "testify",
  ["~tell the court"] = "testify", ["~tell the jury"] = "testify", ["~tell jurors"] = "testify",
  ["from the witness box"] = "testify", ["under cross-examination"] = "testify",
  ["~charge"] = "charge", ["~indict"] = "charge", ["~release"] = "release", ["~free"] = "release",
  ["~bail"] = "release", ["released on bail"] = "release", ["walked free"] = "release",
  ["~appeal"] = "appeal", ["~lodge an appeal"] = "appeal", ["~file an appeal"] = "appeal",
}
words "act_no" {
  ["~plead not guilty"] = "plead guilty", ["pled not guilty"] = "plead guilty", ["pled innocent"] = "plead guilty",
  ["~plead innocent"] = "plead guilty", ["~deny the charges"] = "plead guilty", ["~deny all charges"] = "plead guilty",
  ["~acquit"] = "convict", ["found not guilty"] = "convict", ["~find .. not guilty"] = "convict",
  ["cleared of"] = "convict", ["not guilty verdict"] = "convict",
  ["~remain silent"] = "testify", ["~stay silent"] = "testify", ["right to silence"] = "testify",
  ["without charge"] = "charge", ["without being charged"] = "charge", ["no charges"] = "charge",
  ["~remain in custody"] = "release", ["~remand"] = "release", ["~stay in custody"] = "release",
  ["~stay behind bars"] = "release", ["refused bail"] = "release", ["denied bail"] = "release", ["no appeal"] = "appeal",
}

-- money
words "act_yes" {
  ["~pay"] = "pay", ["~hand over"] = "pay", ["~hand .. to"] = "pay", ["~settle"] = "pay", ["~transfer"] = "pay",
  ["~wire"] = "pay", ["~cough up"] = "pay",
  ["~propose .. dividend"] = "dividend", ["~pay .. dividend"] = "dividend", ["~recommend .. dividend"] = "dividend",
  ["~declare .. dividend"] = "dividend", ["proposed final dividend"] = "dividend", ["dividend will be paid"] = "dividend",
  ["~raise .. dividend"] = "dividend", ["dividend of"] = "dividend",
  ["~insure"] = "insure", ["~raise"] = "raise", ["~lift"] = "raise", ["~hike"] = "raise", ["~increase"] = "raise", ["~put up"] = "raise",
  ["~go up"] = "raise",
  ["~renew"] = "renew", ["~extend"] = "renew",
}
words "act_no" {
  ["no payment"] = "pay", ["no ransom"] = "pay", ["not a cent"] = "pay", ["not a penny"] = "pay",
  ["a cent out of"] = "pay", ["a penny out of"] = "pay", ["no money changed hands"] = "pay",
  ["no dividend"] = "dividend", ["~suspend .. dividend"] = "dividend", ["~scrap .. dividend"] = "dividend",
  ["~skip .. dividend"] = "dividend", ["not intend to pay any dividend"] = "dividend",
  ["~rule out .. dividend"] = "dividend", ["~cancel .. dividend"] = "dividend", ["without a dividend"] = "dividend",
  ["uninsured"] = "insure", ["no insurance"] = "insure",
  ["~cut"] = "raise", ["~lower"] = "raise", ["~reduce"] = "raise", ["~slash"] = "raise", ["~trim"] = "raise",
  ["~freeze"] = "raise", ["~leave .. unchanged"] = "raise", ["~keep .. unchanged"] = "raise", ["~leave .. as they are"] = "raise",
}

-- signatures, words, deals
words "act_yes" {
  ["~sign"] = "sign", ["~put its name"] = "sign", ["~put his name"] = "sign", ["~put her name"] = "sign",
  ["~put their name"] = "sign", ["~put their names"] = "sign", ["~put .. signature"] = "sign",
  ["~agree"] = "agree", ["~reach agreement"] = "agree", ["~reach an agreement"] = "agree", ["~reach a deal"] = "agree",
  ["~strike a deal"] = "agree", ["~clinch a deal"] = "agree", ["~come to terms"] = "agree",
  ["~confirm"] = "confirm", ["~acknowledge"] = "confirm", ["~concede"] = "confirm", ["~apologise"] = "apologize",
  ["~apologize"] = "apologize", ["~say sorry"] = "apologize", ["~issue an apology"] = "apologize",
  ["~warn"] = "warn", ["~alert"] = "warn", ["~issue .. warning"] = "warn", ["~sound the alarm"] = "warn",
  ["~publish"] = "publish", ["~release .. report"] = "publish", ["~make .. public"] = "publish",
  ["~recommend"] = "recommend", ["~receive"] = "receive", ["was given"] = "receive", ["were given"] = "receive",
  ["was awarded"] = "receive", ["~recognise"] = "recognize", ["~recognize"] = "recognize",
  ["~comment"] = "comment", ["~consult"] = "consult",
}
words "act_no" {
  ["without signing"] = "sign", ["~withhold .. signature"] = "sign", ["without agreement"] = "agree",
  ["without a deal"] = "agree", ["no agreement"] = "agree", ["no deal"] = "agree", ["talks collapsed"] = "agree",
  ["talks broke up"] = "agree", ["talks broke down"] = "agree",
  ["~deny"] = "confirm", ["~dispute"] = "confirm", ["no apology"] = "apologize", ["no warning"] = "warn",
  ["without warning"] = "warn", ["~keep .. secret"] = "publish", ["~keep .. under wraps"] = "publish", ["~withhold"] = "publish",
  ["without comment"] = "comment", ["without consulting"] = "consult", ["without consultation"] = "consult",
}

-- going somewhere, coming to office
words "act_yes" {
  ["~visit"] = "visit", ["~set foot"] = "visit", ["~tour"] = "visit", ["~fly to"] = "visit", ["~travel to"] = "visit",
  ["~meet .. at the"] = "visit", ["on a visit to"] = "visit", ["visit to"] = "visit", ["~meet"] = "meet",
  ["~resign"] = "resign", ["~step down"] = "resign", ["~quit"] = "resign", ["~stand down"] = "resign", ["resignation letter"] = "resign",
  ["~declare"] = "declare", ["placed under"] = "declare", ["~place .. under"] = "declare",
  ["has been under"] = "declare", ["is under a state"] = "declare", ["under a state of"] = "declare",
}
words "act_no" {
  ["~stay on as"] = "resign", ["~remain in office"] = "resign", ["~stay in office"] = "resign",
  ["~cling to office"] = "resign", ["no meeting"] = "meet", ["~snub"] = "meet",
}

-- things that go on, or do not
words "act_yes" {
  ["~go ahead"] = "go ahead", ["~take place"] = "go ahead", ["went off as planned"] = "go ahead",
  ["~play to a finish"] = "go ahead", ["played to a finish"] = "go ahead", ["~complete"] = "go ahead", ["as scheduled"] = "go ahead",
  ["~open"] = "open", ["~reopen"] = "open", ["~stay open"] = "open", ["~remain open"] = "open",
  ["~keep .. open"] = "open", ["spared"] = "open", ["~spare"] = "open", ["~save from closure"] = "open", ["~open its doors"] = "open",
  ["~walk out"] = "strike", ["~go on strike"] = "strike", ["~down tools"] = "strike", ["on strike"] = "strike",
  ["~find"] = "find", ["~recover"] = "find", ["~locate"] = "find",
  ["~ban"] = "ban", ["~prohibit"] = "ban", ["~outlaw"] = "ban", ["~evacuate"] = "evacuate", ["~win"] = "win",
  ["~prevail"] = "win", ["~triumph"] = "win",
  ["~finish"] = "go ahead", ["~continue"] = "continue", ["~keep going"] = "continue", ["~work as normal"] = "work as normal",
}
words "act_no" {
  ["~call .. off"] = "go ahead", ["~cancel"] = "go ahead", ["~suspend"] = "go ahead", ["~abandon"] = "go ahead",
  ["~postpone"] = "go ahead", ["~scrap"] = "go ahead", ["~shelve"] = "go ahead", ["~axe"] = "go ahead",
  ["~rain off"] = "go ahead", ["loss of"] = "go ahead",
  ["~close"] = "open", ["~shut"] = "open", ["~stay shut"] = "open", ["~stay closed"] = "open",
  ["~remain closed"] = "open", ["~remain shut"] = "open", ["~shut down"] = "open", ["~shut its doors"] = "open",
  ["~close its doors"] = "open", ["~board up"] = "open",
  ["~report for work"] = "strike", ["~cross the picket line"] = "strike", ["working as normal"] = "strike",
  ["~work as normal"] = "strike", ["still missing"] = "find", ["no trace of"] = "find", ["~vanish without trace"] = "find",
  ["~lift the ban"] = "ban", ["~legalise"] = "ban", ["~legalize"] = "ban", ["~lose"] = "win", ["~stop"] = "continue",
  ["~end"] = "continue", ["~stay put"] = "evacuate",
}

-- who leads
words "act_yes" {
  ["~remain .. largest"] = "first place", ["~stay .. largest"] = "first place",
  ["~keep .. first place"] = "first place", ["~hold .. first place"] = "first place",
  ["~retain .. first place"] = "first place", ["~take .. first place"] = "first place",
  ["~finish first"] = "first place", ["~come first"] = "first place",
  ["~come out on top"] = "first place", ["~stay on top"] = "first place", ["~keep .. lead"] = "first place",
  ["~top .. poll"] = "first place", ["~top .. table"] = "first place",
}
words "act_no" {
  ["~lose .. first place"] = "first place", ["~lose .. top spot"] = "first place", ["~lose .. lead"] = "first place",
  ["~finish second"] = "first place", ["~come second"] = "first place",
  ["~slip to second"] = "first place", ["~fall to second"] = "first place", ["~drop to second"] = "first place",
  ["no longer .. largest"] = "first place", ["~cede .. first place"] = "first place",
}

words "irregular" {
  ["uphold"] = { "upheld", "upheld" }, ["withhold"] = { "withheld", "withheld" },
  ["forbid"] = { "forbade", "forbidden" }, ["mislead"] = { "misled", "misled" },
  ["oversee"] = { "oversaw", "overseen" }, ["override"] = { "overrode", "overridden" },
  ["overthrow"] = { "overthrew", "overthrown" }, ["overcome"] = { "overcame", "overcome" },
  ["rebuild"] = { "rebuilt", "rebuilt" }, ["repay"] = { "repaid", "repaid" },
  ["undergo"] = { "underwent", "undergone" }, ["undertake"] = { "undertook", "undertaken" },
  ["feed"] = { "fed", "fed" }, ["freeze"] = { "froze", "frozen" }, ["hide"] = { "hid", "hidden" },
  ["ride"] = { "rode", "ridden" }, ["shake"] = { "shook", "shaken" },
  ["sing"] = { "sang", "sung" }, ["slide"] = { "slid", "slid" }, ["stick"] = { "stuck", "stuck" },
  ["swing"] = { "swung", "swung" }, ["arise"] = { "arose", "arisen" },
  ["beat"] = { "beat", "beaten" }, ["dig"] = { "dug", "dug" }, ["blow"] = { "blew", "blown" },
  ["cling"] = { "clung", "clung" }, ["resell"] = { "resold", "resold" },
}
words "irregular" { ["scrub"] = { "scrubbed", "scrubbed" }, ["strip"] = { "stripped", "stripped" }, ["equip"] = { "equipped", "equipped" } }

-- more ways to say them
words "act_yes" {
  ["~license"] = "approve", ["~licence"] = "approve", ["~legalise"] = "approve", ["~hand in .. resignation"] = "resign",
  ["~tender .. resignation"] = "resign", ["~offer .. resignation"] = "resign",
  ["~submit .. resignation"] = "resign", ["~play .. to the end"] = "go ahead", ["~play .. to a finish"] = "go ahead",
  ["lifts off"] = "go ahead", ["lifted off"] = "go ahead", ["blasts off"] = "go ahead", ["blasted off"] = "go ahead",
  ["~announce"] = "introduce", ["~introduce"] = "introduce", ["~impose"] = "introduce", ["~bring in"] = "introduce",
  ["been to"] = "visit", ["~grant .. bail"] = "bail", ["released on bail"] = "bail",
  ["~contest"] = "appeal", ["~carry .. by"] = "approve", ["in favour of the"] = "support",
  ["~give .. licence"] = "approve", ["~win .. licence"] = "approve", ["~get .. permission"] = "approve",
  ["~identify"] = "identify", ["~name"] = "identify", ["~cooperate"] = "cooperate", ["~co-operate"] = "cooperate",
  ["~help .. police"] = "cooperate", ["~reveal"] = "publish", ["~disclose"] = "publish",
}
words "act_no" {
  ["~scrub"] = "go ahead", ["~rule out"] = "introduce", ["~deny bail"] = "bail", ["~refuse bail"] = "bail",
  ["denied bail"] = "bail", ["~deny wrongdoing"] = "plead guilty", ["~deny any wrongdoing"] = "plead guilty",
  ["~deny murder"] = "plead guilty", ["~deny murdering"] = "plead guilty", ["~deny manslaughter"] = "plead guilty",
  ["~deny fraud"] = "plead guilty", ["~deny theft"] = "plead guilty", ["~deny bribery"] = "plead guilty",
  ["~deny corruption"] = "plead guilty", ["~deny arson"] = "plead guilty", ["~deny assault"] = "plead guilty",
  ["~deny rape"] = "plead guilty", ["~deny killing"] = "plead guilty", ["~deny perjury"] = "plead guilty",
  ["a cent from"] = "pay", ["a penny from"] = "pay", ["~call off .. launch"] = "go ahead", ["~put off"] = "go ahead", ["~stonewall"] = "cooperate",
}

words "act_yes" {
  ["~accept .. liability"] = "liability", ["~accept .. responsibility"] = "liability", ["~admit .. liability"] = "liability",
  ["~accept .. blame"] = "liability", ["~take .. blame"] = "liability", ["~take .. responsibility"] = "liability",
  ["~assume .. responsibility"] = "liability",
}
words "act_no" {
  ["~reject .. blame"] = "liability", ["~reject .. liability"] = "liability", ["~reject .. responsibility"] = "liability",
  ["~deny .. liability"] = "liability", ["~deny .. responsibility"] = "liability", ["~deny .. blame"] = "liability",
  ["~dispute .. liability"] = "liability",
}

words "act_yes" { ["~survive"] = "survive", ["survived by"] = "leave behind", ["pulled out alive"] = "survive" }
words "act_no" { ["~die"] = "survive", ["~clear .. of"] = "convict" }

words "act_yes" {
  ["~inform"] = "inform", ["~notify"] = "inform", ["told of"] = "inform", ["told about"] = "inform",
  ["~tell .. about"] = "inform", ["~tell .. of the"] = "inform", ["~brief"] = "inform",
  ["~arrest"] = "arrest", ["~detain"] = "arrest", ["~capture"] = "arrest", ["was caught"] = "arrest", ["were caught"] = "arrest",
  ["~tear .. down"] = "demolish", ["~demolish"] = "demolish", ["~pull .. down"] = "demolish", ["~knock .. down"] = "demolish",
}
words "act_no" {
  ["at large"] = "arrest", ["on the run"] = "arrest", ["to be kept"] = "demolish", ["~preserve"] = "demolish", ["kept in the dark"] = "inform",
  ["~throw .. out"] = "uphold", ["~dismiss"] = "uphold", ["~reject"] = "uphold",
}
