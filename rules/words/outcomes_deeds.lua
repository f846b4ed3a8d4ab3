-- More ends of what one does or leaves: refused, declined, put off, or done. See outcomes_people.lua.

local ends = require "lib.ends"

-- being where people come together
words "gathering" {
  "funeral", "ceremony", "ceremonies", "service", "meeting", "meetings", "wedding", "opening", "session", "sessions", "summit", "match", "premiere",
  "hearing", "hearings", "rally", "reception", "dinner", "gala", "launch", "inauguration", "memorial", "vigil", "parade", "debate", "conference",
  "congress", "talks", "unveiling", "mass", "burial", "graduation", "banquet", "final", "concert", "commemoration", "commemorations",
  "wreath-laying", "handover", "swearing-in", "coronation", "celebration", "celebrations", "festivities", "christening", "baptism", "consecration",
  "procession", "march", "demonstration", "assembly", "briefing", "screening", "auction", "derby", "regatta", "tournament", "gathering", "forum",
  "seminar", "workshop", "lecture", "ball", "feast", "lunch", "luncheon", "breakfast", "anniversary", "jubilee", "centenary", "festival", "fair",
  "exhibition", "performance", "recital", "reunion", "wake", "requiem", "cremation", "hustings", "inquest", "groundbreaking", "blessing", "caucus",
}
ends "attendance" {
  there = { "was at .. @gathering", "were at .. @gathering", "~come to .. @gathering", "~go to .. @gathering", "~speak at .. @gathering",
    "~appear at .. @gathering", "~arrive at .. @gathering", "~grace .. @gathering", "~chair .. @gathering", "~preside over .. @gathering",
    "~preside at .. @gathering", "~lead .. @gathering", "~host .. @gathering", "~join .. @gathering", "~sit in on .. @gathering",
    "~sit through .. @gathering", "~turn up at .. @gathering", "~turn up for .. @gathering", "~show up at .. @gathering",
    "~show up for .. @gathering", "~perform at .. @gathering", "~sing at .. @gathering", "~walk in .. @gathering", "~march in .. @gathering",
    "~address .. @gathering", "~drop in on .. @gathering", "~watch .. @gathering from the", "~be a guest at .. @gathering",
    "was guest of honour at", "was the guest of honour", "was among the guests at", "~officiate at", "~pray at", "~say .. prayer",
    "~say .. prayers", "~lead .. prayers", "~lead .. prayer", "~give the blessing", "~give the final blessing" },
  away = { "was not at .. @gathering", "were not at .. @gathering", "was absent from .. @gathering", "were absent from .. @gathering",
    "~miss .. @gathering", "~skip .. @gathering", "~boycott .. @gathering", "~stay away from .. @gathering", "~keep away from .. @gathering",
    "~shun .. @gathering", "was missing from .. @gathering", "~give .. @gathering a miss", "~pull out of .. @gathering",
    "~withdraw from .. @gathering", "~stay out of .. @gathering", "~refuse to attend .. @gathering", "~decline to attend .. @gathering",
    "~be excused from .. @gathering", "~cry off .. @gathering", "~duck out of .. @gathering", "~watch .. @gathering on television",
    "~watch .. @gathering on tv", "~watch .. @gathering at home", "~watch .. @gathering from home", "~watch .. @gathering online",
    "~follow .. @gathering from", "never came to .. @gathering", "never went to .. @gathering", "did not come to .. @gathering",
    "did not go to .. @gathering", "~send .. telegram", "~send .. in @whose place", "~send .. in @whose stead" },
}
ends "attendance" {
  there = { "~stand by .. grave", "~stand by .. graves", "~stand by .. coffin", "~walk behind .. coffin", "~bow at .. grave",
    "~shake hands at", "~sit in the front row", "~sit in the first row", "was seen at", "~put in .. appearance", "~make .. appearance",
    "~hold up .. child", "~greet guests", "~greet the guests", "~welcome guests", "~give the opening address", "~open the proceedings" },
  away = { "~send a wreath instead", "~send flowers instead", "~be represented by", "no sign of the", "failed to appear", "did not attend",
    "did not turn up", "did not show up", "never showed up", "~excuse himself", "~excuse herself", "had better things to do",
    "~watch .. on the web", "~watch .. on a screen", "~plead illness", "~cite another engagement" },
}

-- hurt or not
ends "harm" {
  hurt = { "was burned", "were burned", "was burnt", "were burnt", "~break a leg", "~break an arm", "~break a wrist", "~break @whose leg",
    "~break @whose arm", "~break @whose wrist", "~break @whose ankle", "~break @whose hip", "~break @whose pelvis", "~break @whose collarbone",
    "~break an ankle", "~break a rib", "~break two ribs", "~break three ribs", "~break several ribs", "~break @whose nose",
    "has a broken", "had a broken", "have broken", "a broken wrist", "a broken leg", "a broken arm", "a broken ankle", "a broken hip",
    "a broken collarbone", "a broken pelvis", "a broken rib", "cracked ribs", "broken ribs", "was treated in hospital", "were treated in hospital",
    "was treated for", "were treated for", "~put .. in hospital", "~land .. in hospital", "~rush .. to hospital",
    "~send .. to hospital", "~inhale smoke", "with smoke inhalation", "~suffer smoke inhalation", "for smoke inhalation",
    "treated in hospital", "in hospital with", "in the hospital with", "taken to hospital",
    "is in hospital", "are in hospital", "was in hospital", "were in hospital", "~need stitches", "needed stitches", "needed surgery",
    "with burns", "burns to @whose", "with cuts", "with bruises", "suffered burns", "suffered cuts", "suffered bruises", "in plaster",
    "on crutches", "~nurse a broken", "~lose a finger", "~lose an eye", "~lose a leg", "~lose @whose sight", "has a concussion", "had a concussion",
    "with concussion", "with a concussion", "~sprain", "~dislocate", "~fracture", "was cut by", "were cut by", "in intensive care",
    "was airlifted to hospital", "were airlifted to hospital", "was treated at", "were treated at", "~spend .. in hospital" },
  unhurt = { "was unhurt", "were unhurt", "is unhurt", "are unhurt", "was uninjured", "were uninjured", "escaped unhurt", "got up without a scratch",
    "~walk away from the crash", "~walk away from the wreck", "~walk away from the fall", "~walk away from the accident",
    "~walk away unhurt", "~walk away unharmed", "none the worse", "was unharmed", "were unharmed", "not a hair", "with no injuries",
    "no injuries", "no one was hurt", "nobody was hurt", "no one was injured", "nobody was injured", "no one was harmed", "nobody was harmed",
    "not been hurt", "not been injured", "not hurt", "not injured", "safe and sound", "safe and well", "got out unharmed",
    "~escape without a scratch", "~come to no harm", "with nothing worse than a fright", "more shaken than hurt" },
}

-- honours, gifts and offers
ends "offer" {
  accepted = { "~accept .. medal", "~accept .. prize", "~accept .. award", "~accept .. order", "~accept .. honour", "~accept .. honor",
    "~accept .. title", "~accept .. post", "~accept .. job", "~accept .. invitation", "~receive .. medal", "~receive .. prize",
    "~receive .. award", "~receive .. order", "~receive .. honour", "~receive .. honor", "~receive .. title", "~receive .. knighthood",
    "~receive the order", "was decorated with", "was knighted", "was invested with", "~take .. post", "~take .. job", "~say yes to the" },
  declined = { "~decline .. medal", "~decline .. prize", "~decline .. award", "~decline .. order", "~decline .. honour", "~decline .. honor",
    "~decline honour", "~decline honor", "~decline .. title", "~decline .. post", "~decline .. job", "~decline .. invitation",
    "~refuse .. medal", "~refuse .. prize", "~refuse .. award", "~refuse .. honour", "~refuse .. honor", "~refuse .. title",
    "~turn down .. medal", "~turn down .. prize", "~turn down .. award", "~turn down .. order", "~turn down .. honour", "~turn down .. honor",
    "~turn down .. title", "~turn down .. post", "~turn down .. job", "~say no to the order", "~say no to the medal", "~say no to the prize",
    "~say no to the award", "~say no to the honour", "~say no to the honor", "~say no to the title", "~spurn .. medal", "~spurn .. prize",
    "~spurn .. award", "~send back .. medal", "~hand back .. medal", "~return .. medal", "~reject .. award", "~reject .. prize",
    "~reject .. honour", "~reject .. honor" },
}
ends "endorsement" {
  given = { "~endorse", "~give .. endorsement", "~throw @whose weight behind", "~come out for", "~lend @whose support to", "~campaign for" },
  withheld = { "~decline to endorse", "~refuse to endorse", "~withhold @whose endorsement", "~stay neutral", "~remain neutral",
    "~endorse neither", "~endorse nobody", "no endorsement", "~stop short of endorsing", "yet to endorse", "~refuse to back", "~decline to back",
    "~keep out of it", "~take no side", "~take no sides", "~refuse to take sides" },
}
ends "meeting" {
  met = { "~meet .. face to face", "~meet .. in person", "~sit down with", "~hold talks with", "~meet with", "~receive the delegation",
    "~shake hands with" },
  ["did not meet"] = { "~refuse to meet", "~decline to meet", "without meeting", "never met", "yet to meet", "~refuse to see", "~decline to see",
    "~refuse to receive", "~cancel a meeting with", "~cancel @whose meeting with", "no meeting with", "~refuse to sit down with",
    "~snub .. delegation", "~leave without seeing" },
}

ends "visit" {
  yes = { "~wade through", "~walk through .. ruins", "~walk through .. streets", "~walk through .. camp", "~inspect .. damage", "~survey .. damage",
    "~see for himself", "~see for herself", "~go to see the", "~call at the", "~drop in on" },
  no = { "~keep away from the", "yet to come to", "yet to go to", "never came to", "not been seen in", "not shown @whose face" },
}

-- doors
ends "entry of inspectors" {
  ["let in"] = { "were let in", "was let in", "~inspect the", "~inspect .. plant", "were shown round", "were shown around", "was shown round",
    "were shown every", "was shown every", "were given access", "was given access", "~gain access", "were admitted", "was admitted to",
    "inspectors visited", "officials visited", "inspectors from the ministry were shown", "had the run of", "were given the run of",
    "were given a tour", "was given a tour", "opened @whose books to" },
  ["kept out"] = { "were not let in", "was not let in", "were refused entry", "was refused entry", "were refused access", "was refused access",
    "were denied access", "was denied access", "were denied entry", "was denied entry", "were turned away", "was turned away", "turned away at",
    "~shut out", "were shut out", "~keep .. out", "were kept out", "was kept out", "~refuse to let .. in", "~bar the door",
    "~slam the door on", "~lock .. out", "were locked out", "stood before closed gates", "were left standing at" },
}
ends "strike" {
  strikes = { "joined the walkout", "~join the walk-out", "~join the stoppage", "~come out on strike", "~stay off work", "~stay away from work",
    "~carry on with .. strike", "~go on with .. strike", "~continue .. strike", "~keep up .. strike", "~prolong .. strike" },
  works = { "~work through the strike", "~work through the walkout", "~work through the stoppage", "~keep at work", "~keep on working",
    "~stay at @whose posts", "~stay at @whose desks", "~break the strike", "kept turning", "~ignore the strike", "~ignore the call to strike",
    "~defy the strike", "~refuse to strike", "~refuse to join the strike", "~decline to strike", "~shun the strike", "did not join the strike",
    "did not join the walkout", "went on working", "worked as usual", "worked on as usual" },
}
ends "appearance" {
  performed = { "~sing for", "~play for two hours", "~play for an hour", "~perform for", "~perform before", "~perform in", "gave .. encores",
    "gave .. encore", "~drum for", "~dance for", "~play to a", "~sing to a", "~sing before", "~play before", "~hold the stage",
    "~bring the house down" },
  ["did not"] = { "did not appear", "did not sing", "did not play", "did not perform", "never appeared", "~fail to appear", "~cancel .. concert",
    "~call off .. concert", "~cancel .. show", "~call off .. show", "~cancel .. appearance", "~pull out of .. concert", "~cry off",
    "~cancel .. performance", "was replaced by @whose understudy", "~lose @whose voice" },
}
ends "consulted" {
  asked = { "~inform all", "~inform the", "~inform residents", "~notify residents", "~notify the", "~warn residents", "~warn the", "were notified",
    "was notified", "had been notified", "were warned", "was warned", "~tell residents", "~brief residents", "~write to residents" },
  ["not asked"] = { "were not warned", "was not warned", "never warned", "were not notified", "was not notified", "never notified", "nobody told",
    "no one told", "nobody warned", "no one warned", "nobody informed", "no one informed", "first we heard", "first i heard", "first they knew",
    "without warning residents", "without telling" },
}
ends "decision" {
  yes = { "~wave .. through", "~wave through", "may go ahead", "can go ahead", "is free to go ahead", "~clear .. takeover", "~clear .. merger",
    "~clear .. purchase", "~clear .. deal", "~clear .. sale", "~unanimously approve" },
  no = { "~prohibit", "was prohibited", "were prohibited", "was forbidden", "~forbid the", "~stand in the way of", "~put a stop to .. merger",
    "~put a stop to .. sale", "~say nay" },
}
ends "trial" {
  success = { "~come through", "~come through .. trial", "~come through .. trials", "~come through .. tests", "~come through .. test",
    "~pass .. trials", "~pass .. trial", "~pass .. exam", "~do well in", "with flying colours", "~beat @whose goal", "~beat .. goal",
    "~beat .. target", "~exceed .. target", "~exceed .. goal", "~top .. target", "~surpass .. target", "~surpass .. goal", "~reach .. target",
    "~meet @whose target", "ahead of target", "beyond its goal" },
  failure = { "the failure in", "failure in", "~flunk", "~fail the trials", "~fail the trial", "~fail .. trials", "~miss the mark",
    "~miss @whose target", "~miss target", "~fall short of .. target", "short of target", "short of its target", "below target" },
}
ends "job" {
  stays = { "~survive a vote of no confidence", "~survive a no confidence vote", "~survive a motion of no confidence", "~survive a censure motion",
    "~ride out a vote of no confidence", "~keep @whose portfolio", "~keep @whose office" },
  fired = { "voted him out", "voted her out", "voted them out", "vote him out", "vote her out", "~lose a vote of no confidence",
    "~lose a no-confidence vote", "~lose a confidence vote", "fell to a vote of no confidence", "was brought down by a vote",
    "is no longer .. minister", "is no longer .. coach", "is no longer .. mayor", "is no longer .. chairman", "is no longer .. manager",
    "is no longer .. director", "is no longer .. chief executive", "is no longer in office", "is out of office" },
}
ends "alarm" {
  sounded = { "sirens .. sounded", "siren .. sounded", "alarms .. sounded", "alarm .. sounded", "sirens .. wailed", "sirens .. went off",
    "siren .. went off", "alarm .. went off", "bells .. rang", "~sound .. minutes before", "~sound .. hours before" },
  silent = { "sirens .. stayed silent", "siren .. stayed silent", "sirens .. were silent", "siren .. was silent", "sirens .. remained silent",
    "had no warning", "got no warning", "received no warning" },
}
ends "report" {
  public = { "will come out under", "will appear in", "to be published", "will be published", "is to be published", "~go on sale in" },
  secret = { "will not publish", "will not be published", "~drop the book", "~drop the memoir", "~drop the novel", "~drop the biography",
    "~cancel publication", "~halt publication", "~pulp the", "~withdraw the book", "~pull the book" },
}
