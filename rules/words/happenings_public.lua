-- What offices, courts, laws, bodies and armies go through. Read happenings.lua first.
local means = require "lib.means"

-- courts and police
-- what holds for so long
means "binding effect" { "~bind", "bound by", "is bound", "are bound", "binding on", "binding for", "be binding" }
-- a case that fails
means "case dismissed" {
  "~throw out", "~dismiss the suit", "~dismiss the lawsuit", "~dismiss the case", "~dismiss the claim", "~dismiss the appeal",
  "~dismiss the complaint", "~dismiss the action", "~dismiss the challenge", "~dismiss the petition", "~dismiss the charges",
  "~toss out", "~strike out the claim",
}
means "arrest" {
  "~arrest", "arrest", "~detain", "~take into custody", "~take _ into custody", "taken into custody", "~lead away", "~lead _ away", "led him away",
  "led her away", "~pick up", "~handcuff", "~apprehend", "~capture", "~round up", "~nab", "~seize him", "police led her",
  "police came for", "officers took him", "detectives stopped", "~stop _ at the gate", "~haul in", "~grab", "~bundle into", "stopped him",
  "stopped her", "put in handcuffs", "gave himself up", "gave herself up", "~turn himself in",
}
means("custody", "process") {
  "in custody", "in detention", "behind bars", "in jail", "in prison", "in a cell", "in the cells", "on remand", "in pre-trial detention",
  "a free man", "a free woman", "in captivity", "held captive", "held hostage", "held for", "under house arrest", "under arrest", "imprisonment",
  "captivity", "in solitary", "locked up", "in a prison camp", "as a hostage", "as a prisoner", "of freedom",
}
means "release" {
  "~release", "release", "~free", "freed", "~let go", "~let out", "~set free", "~walk free", "~walk out of prison", "~leave prison", "~leave jail",
  "out of jail", "out of prison", "~regain his freedom", "~regain her freedom", "~be at liberty", "~bail out", "left _ prison",
  "~come out of prison", "~step out of prison", "~emerge from prison", "~be let out",
}
means "charge" {
  "~charge", "~charge with", "charge", "~indict", "indictment", "~accuse formally", "charges were brought", "charges were laid", "~press charges",
  "~bring charges", "charge sheet", "~draw up the charge", "~arraign", "arraignment", "charged him", "charged her",
}
means("trial", "process") { "trial", "court case", "proceedings", "court proceedings", "retrial", "hearings", "case against" }
means("trial", "begin") {
  "~go on trial", "~stand trial", "~face trial", "in the dock", "~appear in the dock", "jury will be sworn", "jury was sworn", "jury is sworn",
  "jury selection", "proceedings open", "proceedings opened", "proceedings began", "trial got under way", "trial opened",
  "trial opens", "trial began", "trial begins", "trial under way", "~come to trial", "~come to court", "~come before the court", "~face a jury",
  "~face the judges", "first day of the trial", "case opens", "case opened",
}
means "testimony" {
  "~testify", "testimony", "~give evidence", "witness box", "witness stand", "~take the stand", "~take the witness stand",
  "~take the oath as a witness",
  "~be cross-examined", "~cross-examine", "cross-examination",
}
means "verdict" {
  "verdict", "~find guilty", "found guilty", "convicted", "convicting", "conviction", "~acquit", "acquittal",
  "~clear of", "jury returned", "jury decided",
  "judges found", "guilty verdict", "~reach a verdict",
}
means "sentence" {
  "~sentence", "sentencing", "~jail for", "~hand down", "~imprison", "~send to prison", "~send down", "~learn his fate", "~learn her fate",
  "~be given a term",
}
means("prison term", "process") {
  "prison term", "jail term", "years in prison", "years in jail", "years behind bars", "years imprisonment", "prison sentence", "jail sentence",
  "custodial sentence",
}
means "ruling" {
  "~rule", "ruling", "judgment", "judgement", "court decision", "court order", "~decide whether", "tribunal will decide", "tribunal ruled",
  "~hand down its judgment", "~strike down", "~quash", "~overturn", "~uphold", "tribunal gave", "ended the lease",
}
means "lawsuit" {
  "~sue", "lawsuit", "suit was brought", "suit was filed", "~file suit", "~take to court", "~take _ to court", "~bring a case", "~file the case",
  "~bring an action", "~lodge a complaint", "filed the case", "~go to court",
}
means "appeal" { "~appeal against", "appealed _ against", "appealed on", "appealed in", "appeal", "~lodge an appeal", "~file an appeal" }
means "search of premises" { "~raid", "raid", "search warrant", "~storm", "~swoop", "officers searched", "police searched" }
means "extradition" { "~extradite", "extradition", "~hand _ over to", "~deport", "deportation", "~expel", "expulsion", "removal from the country" }
means("ban", "process") {
  "~ban", "ban", "~suspend", "suspension", "~bar from", "~disqualify", "disqualification", "off the track", "off the pitch", "~rule out of",
  "~keep _ off", "~exclude from", "exclusion", "sidelined", "on the sidelines", "~sit out", "~banish", "~outlaw", "moratorium", "embargo",
  "~be out of action", "~miss the next",
}
means "theft" { "~steal", "theft", "~rob", "robbery", "heist", "burglary", "~burgle", "~make off with", "~break into", "break-in", "~loot" }
means "kidnapping" { "~kidnap", "kidnapping", "~abduct", "abduction", "~snatch", "~take hostage", "taken hostage" }
means "killing" { "~murder", "murder", "~stab", "stabbing", "~shoot dead", "shooting", "~assassinate", "assassination", "~strangle", "killing" }
means "hack" {
  "~hack", "breach", "intrusion", "cyberattack", "cyber attack", "~break into the network", "ransomware", "~infiltrate", "intruders",
  "hackers got in", "~gain access",
}
means "inquiry" { "inquiry", "enquiry", "investigation", "~launch an inquiry", "~open an inquiry", "commission of inquiry", "inquest" }

-- offices
means("tenure", "process") {
  "at the helm", "in office", "in charge", "in power", "in the job", "in the post", "at the top", "has led", "had led", "has headed", "has run",
  "has chaired", "has been chief", "has been director", "has been head", "has been manager", "has coached", "who has led", "after leading",
  "after running", "leading the", "running the", "at the head of", "tenure", "reign", "on the throne", "at the wheel", "leadership",
  "in the saddle", "on the bench", "has edited", "has conducted", "has governed", "in the chair", "spell in charge",
}
means("tenure", "begin") {
  "~take office", "~take over", "~assume office", "~take up the post", "~take the helm", "~take charge", "~succeed", "~be sworn in", "sworn in",
  "~take the oath", "~be inaugurated", "inauguration", "~be installed", "~be enthroned", "~ascend the throne", "~become chief", "~become director",
  "~become head", "~become president", "~become minister", "~become mayor", "made bishop", "made director", "made head",
  "made chair", "made minister", "~take the reins",
  "~come to power", "~come to office", "~start as", "~start work as", "first day in the job", "first day at work", "~arrive as", "~be named",
  "~appoint", "appointment", "~name as", "~take up the job", "~take up the baton", "~take up his duties", "~take up her duties",
  "~move into the office", "~be hired", "~hire", "~recruit", "~join as", "~promote to", "named chief", "named director", "was named",
}
means("tenure", "end") {
  "~step down", "~stand down", "~resign", "resignation", "~quit", "~bow out", "~leave office", "~leave the post", "~leave the job", "~vacate",
  "~retire", "retirement", "~hand in his notice", "~hand in her notice", "~hand in his resignation", "~clear his desk", "~clear her desk",
  "~give up the post", "~give up the job", "~relinquish", "~depart as", "~be ousted", "~oust", "~dismiss", "~sack", "~fire the",
  "~remove from office", "~step aside", "~stand aside", "~abdicate", "abdication", "last day in office", "last day at work", "~end his term",
  "~end her term", "~swap his", "~swap her", "~call it a day", "~make way for", "~leave the company", "~leave the club", "~pack his bags",
  "~pack her bags", "~be voted out", "~walk away from", "~lay down his office", "~lay down her office", "~hang up his", "~hang up her",
  "was forced out",
}
means "election" {
  "election", "polling day", "~go to the polls", "polls open", "polling stations", "~cast their ballots", "~cast ballots", "election day",
  "~be elected", "elected", "~elect", "run-off", "runoff", "first round", "second round", "the vote", "voters go", "voters went", "by-election",
  "general election", "ballot boxes", "~choose a new", "~choose his successor", "~choose her successor", "~pick his successor", "~pick the next",
  "~choose a successor",
}
means "referendum" { "referendum", "plebiscite", "ballot of members", "strike ballot", "~ballot" }
means "nomination" {
  "~nominate", "nomination", "~pick as candidate", "~put forward as", "~announce his candidacy", "~announce her candidacy", "~enter the race",
  "~throw his hat", "~throw her hat",
}
means "coup" { "coup", "~overthrow", "~topple", "~seize power", "putsch", "~depose" }

-- laws, papers, deals
means "vote" {
  "~vote on", "~vote for", "~vote against", "~pass", "passage", "~adopt", "adoption", "~carry the motion", "~vote through", "~approve the budget",
  "~debate", "~put to the vote", "show of hands", "~reject the bill", "~vote down", "~back the plan", "~vote",
  "~have their say", "~have its say",
}
means "signing" {
  "~sign", "signing", "signature", "~put their names to", "~put his name to", "~put her name to", "~put pen to paper", "~ink", "~initial",
  "~put his signature", "~put her signature", "~put their signatures", "~seal the deal", "~conclude the agreement",
  "~strike a deal", "~shake hands on", "~set their names", "~add its signature", "~reach an agreement", "~clinch", "signing ceremony",
  "opened for signature",
}
means "entry into force" {
  "~come into force", "~take effect", "~enter into force", "~come into effect", "~go into effect", "~become law", "in force from",
  "effective from", "with effect from", "~kick in", "~apply from", "~be in force", "entry into force", "~start to apply", "~become effective",
  "~bite from", "~be levied",
}
means "lifting" {
  "~lift the ban", "~lift the curfew", "~lift restrictions", "~lift the sanctions", "~repeal", "~scrap the", "~abolish", "~do away with",
  "restrictions end", "~ease the", "~rescind", "~revoke",
}
means "publication" {
  "~publish", "publication", "~come out", "~release the report", "report is out", "~make public", "~see the light", "in print",
  "in bookshops", "on the shelves", "~hit the shelves", "~go on sale", "~appear in print", "out this week", "~issue the report",
  "~put out a report",
}
means "filing" {
  "~file for", "~submit", "submission", "~apply for", "application", "~lodge the", "~hand in the", "~put in a bid", "~bid for", "~petition",
  "~request", "~table the",
}
means "report received" {
  "first report", "~report to the police", "~notify", "first complaint", "first letter", "first warned", "~flag up", "~tip off", "~raise concerns",
  "first noticed", "first spotted", "first recorded", "~notice the", "~spot the", "first seen", "~discover", "~detect", "~uncover",
  "~come to light",
}
means "announcement" { "~unveil the plan", "~present the plan", "~set out the plan", "~make known" }
means "takeover" {
  "~take over the company", "~buy", "~acquire", "acquisition", "takeover", "purchase", "~snap up", "~merge", "merger", "~swallow", "~buy out",
  "buyout", "~sell", "sale of", "~change hands", "~divest", "~offload",
}
means "flotation" {
  "~float", "flotation", "~go public", "stock market debut", "~list its shares", "listed on the", "listing on the", "~be listed on",
  "first day of trading", "market debut", "initial public offering",
  "~make its debut",
}
means "bankruptcy" {
  "~file for bankruptcy", "bankruptcy", "~go bankrupt", "insolvency", "~go into administration", "~collapse into administration",
  "~call in the receivers", "receivership", "~go under", "~go bust", "~enter administration", "~fold",
}
means "founding" {
  "founded", "founds", "~cofound", "~establish", "~set up", "~create the", "founding", "foundation", "~start the company", "~launch the company",
  "~come into being", "~trace its origins", "~go back to", "~date from", "~date back to", "in existence", "~incorporate",
}
means "general meeting" {
  "annual meeting", "general meeting", "shareholders meet", "shareholders met", "shareholder meeting", "annual general meeting",
  "~meet shareholders", "shareholders vote", "shareholders will vote", "shareholders gather", "shareholders gathered",
}
means "layoff" { "~lay off", "~make redundant", "redundancies", "layoffs", "job cuts", "~cut jobs", "~shed jobs", "~let _ go", "redundancy" }
means("strike", "process") {
  "strike", "walkout", "walk-out", "stoppage", "industrial action", "work stoppage", "picket line", "picket lines", "strikes", "striking",
  "general strike", "on strike", "~stay off work",
  "buses stood still",
  "trains stood still",
}
means("strike", "begin") { "~walk out", "~down tools", "~lay down tools", "~go on strike" }
means("strike", "end") {
  "~call off the strike", "~end the strike", "~end their strike", "~end its strike", "~call off their strike", "~call off its strike",
}
-- often days after the strike was called off
means "back at work" {
  "~go back to work", "~return to work", "back at work", "back at their posts", "back on the job", "~resume work",
}
means("talks", "process") {
  "talks", "negotiations", "~negotiate", "summit", "conference", "peace talks", "~hold talks", "~sit down with", "~get round the table",
  "round the table", "~meet", "meeting", "~confer", "~come together", "congress", "~convene", "~assemble", "~gather",
}
means "visit" { "~visit", "visit", "~pay a visit", "~call on", "~fly to meet", "state visit", "~receive the", "~host the" }
means("lease", "process") { "lease", "concession", "contract runs", "contract", "~extend the contract", "franchise", "tenancy" }
means "expiry" {
  "~expire", "expiry", "~run out", "~lapse", "~run until", "valid until", "~end on", "~run to the end", "~come to an end", "deadline",
  "closing date", "last date", "due date", "has until", "have until", "no later than", "must be in by", "final date",
}
means "withdrawal" { "~withdraw", "withdrawal", "~pull out", "pullout", "pull-out", "~leave the country", "~leave the union", "~walk away" }
means("rule", "process") { "curfew", "state of emergency", "martial law", "lockdown", "quarantine", "emergency rule" }

-- war and peace
means("truce", "process") {
  "truce", "ceasefire", "cease-fire", "armistice", "cessation of hostilities", "pause in the fighting", "lull", "humanitarian pause",
  "guns fall silent", "guns fell silent", "nobody will shoot", "~hold their fire", "~stop shooting", "~lay down arms",
  "~lay down their arms", "halt to the fighting", "no one will shoot", "guns to fall silent", "~stop fighting",
}
means "attack" {
  "~attack", "attack", "~bomb", "bombing", "air strike", "airstrike", "~shell", "shelling", "ambush", "~ambush", "missile", "drone strike",
  "assault", "~assault", "offensive",
}
means "invasion" { "~invade", "invasion", "~cross the border", "~march into", "~roll across the border", "incursion" }
means "prisoner swap" {
  "prisoner exchange", "prisoner swap", "swapped", "~exchange prisoners", "~be exchanged", "~swap prisoners", "to be exchanged",
}
means "deployment" { "~deploy", "deployment", "~send troops", "troops arrived", "~station" }
