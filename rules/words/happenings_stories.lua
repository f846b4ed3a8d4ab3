-- Happenings that a story dates again and again, from bans and deadlines to searches. Read happenings.lua first.
local means = require "lib.means"

-- what is forbidden for a time, and when it is no more
means("ban", "process") {
  "prohibition", "restrictions", "hosepipe ban", "water ban", "travel ban", "fishing ban", "driving ban", "transfer ban", "smoking ban",
  "emergency powers", "special powers", "emergency measures", "exclusion zone", "no-fly zone", "standstill order", "movement order",
  "~stay indoors", "~stay inside", "~stay at home", "~boil their water", "~boil water", "boil-water notice", "boil water notice", "~forbid to",
  "forbidden to", "prohibited from", "not allowed to", "may not leave", "must not leave", "cannot leave", "may not enter", "may not be moved",
  "may not be sold", "may not be eaten", "may not be used", "no _ may leave", "no _ may enter", "no _ may be moved",
  "no _ may be sold", "off limits", "~ground all", "ineligible", "ineligibility", "out of competition until",
}
means("ban", "end") {
  "free to race", "free to play", "free to compete", "free to ride", "free to run", "free to swim", "free to fight", "free to return",
  "free to coach", "eligible to", "eligible again", "eligible for selection", "allowed to compete", "allowed to race", "allowed to play",
  "allowed to return", "allowed to ride", "allowed to run", "allowed to swim", "allowed to fight", "able to compete again",
  "able to race again", "able to play again", "may compete again", "may race again", "may play again", "can compete again", "can race again",
  "can play again", "may run again", "can run again", "may swim again", "can swim again", "~race again", "~compete again", "~play again",
  "~return from suspension", "~return from his ban", "~return from her ban", "end of the ban", "end of his ban", "end of her ban",
  "end of the suspension", "end of his suspension", "end of her suspension", "end of ineligibility",
}

-- last days
means "deadline" {
  "applications close", "applications closed", "entries close", "entries closed", "nominations close", "nominations closed", "bids close",
  "registration closes", "registration closed", "consultation closes", "consultation closed", "consultation runs", "consultation ends",
  "comment period", "can apply until", "can apply through", "may apply until",
  "last day for", "last day to", "closing date for", "deadline for", "deadline to", "must apply by", "must register by", "must reply by",
  "must answer by", "must respond by", "must pay by", "must decide by", "can be submitted", "may be submitted", "can be sent in",
  "can be handed in", "must be submitted", "must be filed by", "must be handed in", "~close to applications", "~close for entries",
  "can object until", "may object until", "can comment until", "may comment until", "~write to _ until",
}

-- what begins again
means "back at school" {
  "~go back to class", "~go back to school", "~return to class", "~return to school", "~return to their desks", "~return to their classrooms",
  "back at their desks", "back in class", "back in the classroom", "back in their classrooms", "back to school", "back at school",
  "classes resume", "classes resumed", "classes will resume", "classes begin again", "classes will not begin again", "lessons resume",
  "lessons resumed", "lessons will resume", "lessons begin again", "schools reopen", "schools reopened", "schools will reopen",
  "schools are to open", "schools will open again", "schools open again", "school starts again", "term begins", "term starts", "new term begins",
}
means "return home" {
  "residents returned", "residents return", "residents were allowed back", "residents were allowed home", "residents may return",
  "residents can return", "villagers returned", "evacuees returned", "evacuees went home", "evacuees were allowed", "families returned",
  "families went home", "got its people back", "~be allowed home", "~be allowed back", "~be allowed to return home", "~go back to their homes",
  "~return to their homes", "~return to their houses", "evacuation order was lifted", "evacuation orders were lifted", "evacuation was lifted",
  "people were let back",
}
means "power back" {
  "got their power back", "~get their power back", "~get their lights back", "~have power again", "had power again", "had electricity again",
  "lights were back", "electricity was restored", "electricity returned", "electricity came back", "power was restored", "~switch back on",
  "supply came back", "supply returned", "current was back", "~restore power", "~restore electricity", "~restore supply",
}
means "reopening" {
  "first visitors since", "first guests since", "first customers since", "first passengers since", "first trains since", "first flights since",
  "~open once more", "~open its doors again", "~open their doors again", "~welcome visitors again", "~welcome guests again", "trains run again",
  "trains ran again", "trams run again", "buses run again", "flights resumed", "flights resume", "~resume flights", "services resumed",
  "traffic moved again", "traffic flows again", "barrier swung up", "barriers went up", "~let traffic through again",
}

-- what closes, opens, is on sale
means "closing" {
  "last run", "final run", "~make its last run", "~make their last run", "~burn its last coal", "~lock its doors", "~lock its gates",
  "~turn the key", "dark since", "~stand empty since", "has stood empty", "have stood empty", "has been dark", "~lay up", "~take out of use",
  "out of use", "closed to traffic", "closed to lorries", "closed to cars", "closed to visitors", "closed to the public",
  "no _ may use", "no _ may cross", "no train has run", "no trains have run", "no bus has run", "no ferry has sailed", "no film has been shown",
}
means "opening" {
  "~let in its first", "~let in the first", "~take in its first", "~greet its first", "~serve its first", "first visitors came",
  "can use the new", "~come into use", "~be in use from", "~start carrying passengers", "~take its first passenger", "first passengers will",
}
means "ticket sale" {
  "tickets go on sale", "tickets went on sale", "tickets will go on sale", "tickets are on sale", "tickets will be on sale",
  "tickets for _ go on sale",
  "tickets for _ went on sale", "tickets for _ will go on sale", "tickets for _ are on sale", "box office opens", "box office opened",
  "box office will open", "ticket sales open", "ticket sales begin", "ticket sales start", "ticket sales began", "ticket sales started",
  "advance sale",
  "presale", "sale of tickets", "tickets can be bought", "tickets can be had",
}
means "publication" {
  "in the shops on", "in the shops from", "in the bookshops on", "in bookshops on", "in bookshops from", "in stores on", "in stores from",
  "available from", "is out on", "are out on", "comes out on", "~hit shelves", "~hit the shops", "~reach the shops", "~reach bookshops",
}

means("exhibition", "process") { "can be seen", "to be seen", "can see", "can still see", "on display at", "~hang on the walls" }
means("truce", "process") {
  "guns have been silent", "guns are silent", "guns were silent", "guns had been silent", "no shot has been fired", "no shots have been fired",
  "weapons have been silent", "weapons are silent", "fighting has stopped", "fighting stopped", "fighting had stopped",
}
means "going back" { "~go back", "~start back" }

-- work laid down, hands shaken
means("strike", "begin") {
  "~walk off the job", "~walk off their jobs", "~walk off the site", "~put down tools", "~come out on strike", "~go out on strike",
  "pickets went up", "picket line went up", "picketing began", "picketing started", "~begin their strike", "~begin its strike",
  "~start their strike", "~start its strike", "~leave their posts", "~stop the machines", "strike began", "strike begins", "strike started",
  "strike starts", "walkout began", "walkout begins", "stoppage began",
}
means "tentative deal" {
  "tentative agreement", "tentative deal", "agreement in principle", "deal in principle", "provisional agreement", "provisional deal",
  "preliminary agreement", "preliminary deal", "draft agreement", "~shake hands on a deal", "handshake deal", "outline agreement", "outline deal",
}
means "aside" {
  "pay deal", "pay rise", "pay talks", "pay dispute", "pay offer", "pay claim", "pay round", "pay rises", "pay demand", "pay freeze",
  "pay agreement",
  "pay settlement", "pay award", "sick pay",
}
means "signing" { "deal was done", "deal was struck", "deal was reached", "agreement was reached", "agreement was concluded", "~reach a deal",
  "~seal an agreement", "~conclude an agreement" }
means "vote" {
  "~clear the senate", "~clear the house", "~clear parliament", "~clear the assembly", "~clear the chamber", "~clear the council",
  "~get through parliament", "~sail through", "~win passage", "~scrape through",
}
means "ratification" {
  "~ratify", "ratification", "~ratify the deal", "members approved", "members accepted", "members backed", "members voted to accept",
  "members voted for the deal", "membership approved", "ratification vote",
}

-- assemblies, courts, offices
means("talks", "process") { "~sit down on", "~sit down to", "~sit down again", "~get together" }
means "general meeting" {
  "special meeting", "extraordinary meeting", "extraordinary general meeting", "meeting of shareholders", "meeting of stockholders",
  "meeting of members", "meeting of creditors", "shareholders meeting", "stockholders meeting", "stockholders meet", "shareholders will meet",
  "shareholders are to meet", "shareholders decide", "shareholders will decide", "investors vote", "investors will vote",
}
means("trial", "begin") {
  "hearing opens", "hearing opened", "hearing begins", "hearing began", "hearing will open", "hearing will begin", "hearing is set for",
  "hearing is scheduled", "~take up the case", "~take up the appeal", "appeal will be heard", "appeal is to be heard", "case will be heard",
  "case is to be heard", "~come up for hearing", "~get its hearing", "day in court",
}
means("tenure", "begin") {
  "~become _ office", "~come into office", "~take up the reins", "~take his seat",
  "~take her seat", "~move into his office", "~move into her office", "hand on the old", "hand on the bible", "~report for work as",
}
means("tenure", "end") {
  "time _ ends", "time _ ended", "spell _ ends", "spell _ ended", "stint _ ends", "stint _ ended", "reign _ ends", "reign _ ended", "term _ ends",
  "~leave _ orchestra", "~leave _ museum", "~leave _ bank", "~leave _ university", "~leave _ band", "~leave _ theatre", "~leave _ opera",
  "last day with",
  "last day at", "last day as", "final day as", "final day at", "final day with", "last day in the job",
}
means "election" {
  "~choose _ office", "~elect _ office", "~pick _ office", "~choose a parliament", "~elect a new", "voters choose", "voters will choose",
  "voters decide", "voters will decide", "~mark their ballots", "the polls open",
}

-- sickness
means "illness" {
  "symptoms appeared", "symptoms began", "symptoms started", "first felt ill", "~feel ill", "~feel unwell", "onset of symptoms",
  "~start to feel ill",
  "~begin to feel ill", "~develop symptoms", "~run a fever",
}
means "admission" {
  "~walk into the ward", "~walk into the clinic", "~walk into the hospital", "~bring to the hospital", "brought to the ward", "brought to hospital",
  "brought to the clinic", "brought to the hospital", "taken to the clinic", "~check into the clinic", "came to the ward", "came to the clinic",
  "wheeled into", "~arrive at the hospital", "~arrive at the clinic", "carried into the ward",
}
means "last patient" { "last patient", "final patient", "last patients", "last of the patients", "last new patient", "last case" }

-- science, sport, the sky
means "launch" { "~be put into orbit", "~reach orbit", "~enter orbit", "~be sent into space", "~go up from", "~rise from the pad" }
means "flyby" {
  "~shine most", "~shine brightest", "at its brightest", "brightest on", "peak of brightness", "~be best seen", "~peak in brightness",
}
means "breakthrough" {
  "~break through", "breakthrough", "~hole through", "~pierce the last", "~pierce the", "last metre of rock", "last metres of rock",
  "last yard of rock",
  "drilling crews met", "two crews met", "last rock",
}
means "contact lost" {
  "last heard from", "~be last heard", "last radio message", "last message", "last call", "last contact", "last position", "last radio contact",
}
means "capping" { "~cap the well", "~seal the well", "~plug the well", "~stop the leak", "leak was stopped", "well was capped", "well was sealed" }
