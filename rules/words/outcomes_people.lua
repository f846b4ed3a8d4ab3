-- How matters end that are told of persons and bodies: one of the ends that exclude each other. "Not", "nobody", "failed to" around a phrase
-- take it back. " .. " stands for a few words between; @whose for his, her, its and their.

words "whose" { "his", "her", "its", "their", "my", "our" }

local ends = require "lib.ends"

-- being there
ends "attendance" {
  there = {
    "~attend", "was present", "were present", "~take part", "~participate", "was in the room", "was in the hall", "was in the chamber",
    "was in court", "was on hand", "were on hand", "~turn up", "~show up",
    "~turn out for", "~make an appearance", "~put in an appearance", "among the guests", "among the mourners", "among those present",
    "among those who attended", "in attendance", "in the front row",
    "in the second row", "in the back row", "from the front row", "~take @whose seat", "~take @whose place", "~take a seat", "~lay a wreath",
    "~cut the ribbon", "~cut .. ribbon", "~address the crowd",
    "~address mourners", "~address the meeting", "~address delegates", "~address the congress", "~address the rally", "~address guests",
    "~give the eulogy", "~deliver the eulogy", "~read the eulogy",
    "~tell mourners", "~tell guests", "~tell the crowd", "~tell delegates", "~tell the audience", "~tell the meeting", "~tell the rally",
    "~sit beside", "~sit next to", "~sit between", "~stand beside",
    "~stand next to", "~stand shoulder to shoulder", "~walk behind the coffin", "~carry the coffin", "~lead the mourners", "~join mourners",
    "~join the mourners", "~join the march", "~join the guests",
    "~join the celebrations", "~shake hands with", "~look on as", "~look on from", "~watch from the stands", "~watch from the gallery",
    "~watch from the front row", "~clap along", "~take the stage",
    "~step on to the stage", "~step onto the stage", "~collect .. in person", "~accept .. in person", "~receive .. in person", "came in person",
    "was there in person", "~chair the meeting",
    "~open the meeting", "~open the ceremony", "~open the exhibition", "~lead the delegation", "~fly in for", "~travel to .. for the",
    "~mingle with", "~pose for photographs", "~pose with", "~sign autographs",
    "~take questions", "~answer questions", "~take to the podium", "~take the podium", "~take the microphone", "~take the floor", "~hold a speech",
    "~give a speech", "~make a speech", "~deliver a speech",
    "~give a short speech", "~make a short speech", "~deliver the keynote", "~give the keynote", "spoke at the", "~raise a glass", "~toast the",
    "~light the flame", "~hand over the trophy", "~hand out the prizes",
    "~present the trophy", "~present the prize", "~present the award", "~press the button", "~break a bottle", "~unveil the",
    "~cast @whose vote in person", "on the podium", "on the platform", "at the graveside",
    "~sit through", "~stay until the end", "~stay to the end", "~sit at the head of the table", "~accompany the coffin", "~march at the head",
    "~dance with", "~wave to the crowd", "~wave from the balcony",
  },
  away = {
    "was absent", "were absent", "~stay away", "~stay at home", "~stay home", "~boycott", "~skip", "~give .. a miss", "~send @whose regrets",
    "~send @whose apologies", "~send regrets", "~send apologies",
    "~tender @whose apologies", "~cry off", "~beg off", "chair was empty", "chair stayed empty", "chair remained empty", "seat was empty",
    "seat stayed empty", "seat remained empty", "empty chair", "empty seat", "empty seat in the front row",
    "nowhere to be seen", "nowhere to be found", "nowhere in sight", "not to be seen", "was missing from", "were missing from",
    "conspicuous by @whose absence", "in absentia", "in @whose absence", "~pull out of", "~fail to appear",
    "~fail to attend", "~fail to show", "~fail to turn up", "~decline to attend", "~refuse to attend", "~decline an invitation",
    "~turn down an invitation", "~decline the invitation", "~turn down the invitation",
    "no show", "no-show", "was not there", "were not there", "wasn't there", "weren't there", "was not in the room", "was not in court",
    "was not in the hall", "~watch .. from home", "~watch from home",
    "~watch .. on television", "~follow .. on television", "~follow .. from home", "~follow .. by video", "~watch .. by video link",
    "~join by video link", "~send a deputy", "~send @whose deputy", "~send a video message",
    "~send a message", "~keep away from", "~stay out of sight", "~steer clear of", "~shun", "~snub", "~absent oneself", "~cancel @whose trip",
    "~cancel @whose visit", "~call off @whose trip", "~call off @whose visit",
    "without the minister", "did not come", "never came", "did not show", "never showed", "never turned up", "not among the guests",
    "not among the mourners", "~remain at home", "was not invited", "were not invited", "was laid up", "was bedridden",
    "was ill in bed", "was away on", "was represented by", "were represented by", "~leave early", "~leave the ceremony before",
    "kept .. from attending", "~prevent .. from attending",
  },
}
ends "attendance" { there = { "~stand by the grave", "~stand at the grave" }, away = { "was at home", "was abroad", "was out of the country",
  "was hundreds of miles away", "was thousands of miles away" } }

-- before a court
ends "plea" {
  guilty = {
    "~plead guilty", "pled guilty", "~admit guilt", "~admit @whose guilt", "~admit the charge", "~admit the charges", "~admit all charges",
    "~admit to the charges", "~own up", "~make a full confession", "~confess",
    "~make a clean breast", "~enter a guilty plea", "~enter guilty pleas", "~change @whose plea to guilty", "guilty plea", "guilty pleas",
    "~come clean", "~plead no contest", "~accept @whose guilt", "~acknowledge @whose guilt", "~admit killing",
    "~admit stealing", "~admit taking", "~admit murder", "~admit manslaughter", "~admit fraud", "~admit theft", "~admit murdering", "~admit having",
    "~admit embezzling", "~admit starting", "~admit causing", "~admit being", "~admit lying", "~admit forging", "~admit passing",
    "~admit selling", "~admit accepting", "~admit bribing", "~admit smuggling", "~admit setting", "~admit hacking", "~say guilty",
  },
  ["not guilty"] = {
    "~plead not guilty", "pled not guilty", "~plead innocent", "~deny the charge", "~deny the charges", "~deny all charges",
    "~deny all the charges", "~deny both charges", "~deny charges", "~deny any wrongdoing", "~deny wrongdoing",
    "~deny murder", "~deny manslaughter", "~deny killing", "~deny stealing", "~deny fraud", "~deny theft", "~deny everything", "~deny guilt",
    "~deny @whose guilt", "~protest @whose innocence", "~maintain @whose innocence", "~insist on @whose innocence", "~proclaim @whose innocence",
    "~insist that he is innocent", "~insist that she is innocent", "~insist he is innocent", "~insist she is innocent", "~say he is innocent",
    "~say she is innocent", "not guilty to all", "not guilty plea", "pleas of not guilty",
    "a plea of not guilty", "~enter a plea of not guilty", "~enter not guilty pleas", "~contest the charges", "~contest all charges",
    "~fight the charges", "~reject the charges", "~dispute the charges", "~answer not guilty", "~reply not guilty", "~deny having", "~deny taking",
  },
}
ends "verdict" {
  guilty = {
    "~convict", "was found guilty", "were found guilty", "been found guilty", "found guilty", "~find .. guilty", "guilty verdict",
    "guilty verdicts", "~return a verdict of guilty", "verdict of guilty", "was guilty of", "were guilty of", "~jail for", "~jail .. for",
    "~imprison for", "was sentenced", "were sentenced", "~sentence .. to",
    "went down for", "was sent down", "were sent down", "~send .. to prison", "~send .. to jail", "~go to prison for", "~uphold the conviction",
    "~uphold .. conviction", "down .. to the cells", "was given a prison term", "the conviction of",
  },
  cleared = {
    "~acquit", "was found not guilty", "were found not guilty", "been found not guilty", "found not guilty", "~find .. not guilty",
    "not guilty verdict", "verdict of not guilty", "~return a verdict of not guilty", "was cleared", "were cleared", "cleared of", "cleared on",
    "~clear .. of", "walked free from court",
    "~walk from court", "~leave court a free", "~leave the court a free", "~leave the courtroom a free", "an acquittal", "acquittal on",
    "the acquittal of", "~exonerate", "~quash .. conviction", "~overturn .. conviction", "~throw out the case against",
    "~throw out .. charges", "~drop .. charges", "~dismiss the charges", "~dismiss all charges", "was let go", "were let go", "no case to answer",
    "case collapsed", "~find .. innocent", "was innocent", "were innocent", "~set .. conviction aside",
  },
}
ends "testimony" {
  gave = {
    "~testify", "~give evidence", "~give testimony", "~take the stand", "~take the witness stand", "~go into the witness box",
    "~enter the witness box", "~step into the witness box", "~tell the court", "~tell the jury", "~tell jurors", "~tell the judge",
    "~tell the inquiry", "~tell the tribunal", "~tell the panel",
    "~tell the hearing", "~tell the commission", "from the witness box", "in the witness box", "on the witness stand", "under cross-examination",
    "was cross-examined", "were cross-examined", "was called as a witness", "~appear as a witness", "~appear before the inquiry",
    "~appear before the committee", "~appear before the panel", "~speak in @whose own defence", "~speak in @whose own defense",
    "~answer .. from the stand", "~give @whose account", "~describe to the panel", "~describe to the court", "~recount to the court",
    "~give @whose version",
  },
  silent = {
    "~remain silent", "~stay silent", "~keep silent", "right to silence", "right to remain silent", "~say nothing in court", "~refuse to testify",
    "~decline to testify", "~refuse to give evidence", "~decline to give evidence", "~choose not to testify", "~choose not to give evidence",
    "~elect not to", "never gave evidence", "never testified", "never took the stand", "never called", "was not asked", "were not asked",
    "was never asked", "not called as a witness", "never called as a witness", "~plead the fifth", "~invoke the fifth", "~refuse to answer",
    "~decline to answer", "was not heard", "was never heard", "never heard from", "~waive @whose right to testify",
  },
}
ends "custody" {
  free = {
    "~walk free", "~release", "~free", "was released", "were released", "released on bail", "~bail", "bail was granted", "bail of", "bail set",
    "~grant .. bail", "~post bail", "~make bail", "on bail", "on bond", "on a bond", "out on bail", "out on bond", "~let .. go home", "~let .. out",
    "~let .. go free",
    "~set free", "~set .. free", "~let go", "~leave prison", "~leave jail", "~leave .. prison", "~leave .. jail", "conviction "
      .. "quashed", "conviction was quashed", "conviction overturned",
    "conviction was overturned", "sentence quashed", "~walk out of prison", "~walk out of jail", "~walk out of .. prison",
    "~walk out of .. jail", "~leave custody", "was freed", "were freed", "spared jail", "spared prison", "is at liberty", "remains at liberty",
    "under house arrest", "was discharged", "~return home", "is back home", "is home with", "a free man", "a free woman", "released from custody",
    "released from prison", "released from jail",
  },
  held = {
    "~remain in custody", "~stay in custody", "~remand", "remanded in custody", "~stay behind bars", "~remain behind bars", "behind bars",
    "in custody", "in detention", "in pre-trial detention", "refused bail", "denied bail", "bail was denied", "bail was refused", "~refuse .. bail",
    "~deny .. bail", "without bail",
    "~hold without bail", "held in", "is being held", "are being held", "was being held", "were being held", "still in jail", "still in prison",
    "~remain in jail", "~remain in prison", "~stay in jail", "~stay in prison", "~detain", "booked into", "~keep .. in jail", "~keep .. in custody",
    "~keep .. behind bars",
    "~order .. held", "~lock up", "was jailed", "were jailed", "in a cell", "in the cells", "back to the cells", "back to his cell",
    "back to her cell", "to await trial in", "under arrest", "was taken back to",
  },
}
ends "arrest" {
  caught = { "~arrest", "was arrested", "were arrested", "was caught", "were caught", "~capture", "was captured", "were captured",
    "~give oneself up", "~turn himself in", "~turn herself in", "~surrender to police", "~hand himself in", "~hand herself in", "was picked up",
    "was seized", "was taken into custody", "were taken into custody", "in handcuffs", "was recaptured", "made an arrest", "made arrests" },
  ["at large"] = { "at large", "on the run", "~evade capture", "~elude police", "~evade arrest", "~escape arrest", "slipped the net",
    "is still being sought", "still sought", "~get away", "~flee before", "~remain a fugitive", "no arrests", "no one has been arrested",
    "nobody has been arrested", "manhunt continues", "~slip away", "still hunting", "still looking for the" },
}
ends "charge" {
  charged = { "~charge .. with", "was charged", "were charged", "~indict", "was indicted", "were indicted", "~press charges", "~bring charges",
    "~file charges", "~prosecute", "will face trial", "to face trial", "will stand trial", "to stand trial", "faces charges", "face charges",
    "~face charges" },
  ["not charged"] = { "without charge", "without charges", "without being charged", "no charges", "no charge", "will not be prosecuted",
    "will not be charged", "not be charged", "~drop the case", "~drop the charges", "~close the case", "no prosecution", "faces no charges",
    "face no charges", "~decline to prosecute", "~shelve the case" },
}
ends "appeal" {
  yes = { "~appeal against", "~lodge an appeal", "~file an appeal", "~launch an appeal", "~seek leave to appeal", "will appeal", "would appeal",
    "to appeal", "~challenge the ruling", "~challenge the verdict", "~contest the ruling", "~contest the verdict",
    "~take the case to the court of appeal", "~fight the ruling" },
  no = { "no appeal", "will not appeal", "would not appeal", "not to appeal", "~accept the ruling", "~accept the verdict", "~accept the judgment",
    "~accept the sentence", "~waive @whose right to appeal", "~rule out an appeal", "~drop @whose appeal", "~abandon @whose appeal",
    "~withdraw @whose appeal", "~let the ruling stand" },
}
ends "extradition" {
  fights = { "~fight extradition", "~fight @whose extradition", "~contest extradition", "~contest @whose extradition", "~resist extradition",
    "~oppose extradition", "~oppose @whose extradition", "~challenge @whose extradition" },
  agrees = { "~waive extradition", "~agree to be returned", "~agree to be extradited", "~consent to extradition", "~consent to be extradited",
    "~consent to @whose extradition", "~accept extradition", "~agree to extradition", "without a fight", "~return voluntarily",
    "~return of @whose own accord" },
}
ends "alive" {
  survived = { "~survive", "~pull through", "~cheat death", "~escape with @whose life", "escaped unhurt", "~escape unhurt", "~escape injury",
    "was unhurt", "were unhurt", "is alive", "are alive", "alive and well", "out of danger", "~recover in hospital", "is recovering in hospital",
    "was pulled out alive", "was rescued alive" },
  died = { "~die", "~perish", "was killed", "were killed", "~lose @whose life", "~drown", "was found dead", "were found dead", "~succumb to",
    "~succumb", "was pronounced dead", "~burn to death", "~bleed to death", "~fall to @whose death" },
}
ends "kin" { left = { "is survived by", "was survived by", "are survived by", "survived by" } }
ends "illness" {
  ill = { "~fall ill", "has fallen ill", "~come down with", "down with", "~test positive", "tested positive", "~contract the", "~catch the",
    "was infected", "were infected", "is infected", "~become infected", "has the virus", "is sick with", "was hospitalised with",
    "was hospitalized with", "positive test" },
  well = { "~test negative", "tested negative", "came back negative", "have been negative", "has been negative", "were negative", "was negative",
    "no human cases", "no human case", "nobody is ill", "no symptoms", "negative test", "negative tests", "in good health", "in perfect health",
    "in the best of health", "clean bill of health", "free of the virus", "free of the disease" },
}

-- what tells no end: "calls to resign"
ends "none" { none = { "~grow up", "~catch up with", "~catch up on", "caught up in", "died down", "~die down", "calls to resign",
  "calls to quit", "calls to step down", "calls for @whose resignation", "calls for @whose dismissal",
  "demands for @whose resignation", "pressure to resign", "pressure to quit", "pressure to step down", "urged to resign", "urged to quit",
  "opening the door", "door was open", "close to", "close by", "a close", "close up", "a close friend", "at the close", "the close of", "pass by",
  "pass away", "passed away", "pass through", "passed through", "pass on to", "passed on to", "pass on the", "passed on the", "a mountain pass",
  "~turn .. upside down", "~turn upside down", "~turn .. inside out", "~close the gap", "~close ranks", "~close in on", "~close the book on",
  "~close @whose eyes", "~open @whose eyes", "~open fire", "~open the scoring", "~open up about", "~pass the ball", "~pass the time",
  "~pass the buck", "~pass comment", "~clear @whose throat", "~clear the air", "~drop a hint", "~drop the ball", "~drop in on", "~kill time",
  "~hold @whose breath", "~hold @whose tongue" } }

-- posts
ends "job" {
  fired = {
    "~fire", "~sack", "~dismiss", "~oust", "was fired", "was sacked", "was dismissed", "was ousted", "were fired", "were sacked", "~force .. out",
    "was forced out", "were forced out", "was pushed out", "~push .. out", "~show .. the door", "was shown the door", "were shown the door",
    "~give .. the boot", "~give .. the sack", "got the sack",
    "gets the sack", "got the boot", "gets the boot", "got the chop", "~axe", "was axed", "~relieve .. of", "was relieved of",
    "was stripped of", "~strip .. of", "~remove .. from office", "was removed", "were removed", "removed from office", "removed as",
    "~vote .. out of", "~recall .. mayor", "was voted out", "was kicked out", "was thrown out",
    "was turfed out", "~depose", "~topple", "was deposed", "was toppled", "~terminate .. contract", "~tear up .. contract", "was let go",
    "were let go", "was given notice", "given @whose marching orders", "~get @whose marching orders", "was made redundant", "~replace .. with",
  },
  resigned = {
    "~resign", "~step down", "~stand down", "~quit", "~hand in @whose resignation", "~hand in @whose notice", "~tender @whose resignation",
    "~submit @whose resignation", "~offer @whose resignation", "resignation letter", "~give notice", "~bow out", "~throw in the towel",
    "of @whose own accord", "of @whose own free will", "of @whose own volition", "at @whose own wish", "at @whose own request",
    "~walk away from the job", "~leave of @whose own",
    "~call it a day", "~vacate @whose post", "~relinquish @whose post", "~relinquish the post", "~give up @whose post", "~give up the post",
    "~step aside", "~resign as", "~decide to leave", "~choose to leave", "by mutual consent",
  },
  stays = {
    "~stay on", "~stay on as", "will stay", "~stay at", "~keep @whose parish", "~keep @whose seat", "~be kept on", "was kept on",
    "was given a vote of confidence", "~win a vote of confidence", "~keep .. manager", "~keep .. coach", "~remain in office", "~stay in office",
    "~remain in @whose post", "~stay in @whose post", "~stay in the job",
    "~keep @whose job", "~keep @whose post", "~keep the job", "~cling to office", "~cling on to", "~hang on to", "~hang on as", "~hold on to",
    "~survive as", "~survive a confidence vote", "~survive a no-confidence vote", "~survive the vote", "~refuse to resign",
    "~refuse to quit", "~refuse to step down", "~refuse to go", "no intention of resigning", "no intention of quitting", "no plans to resign",
    "no plans to quit", "no plans to step down", "~rule out resigning", "~dismiss calls to resign", "~reject calls to resign", "~carry on as",
    "~continue as", "will remain", "will remain as", "will remain in office", "will remain in charge", "will remain in @whose post",
    "will remain in post", "will remain in the post", "will remain at the helm", "will remain in that role", "will remain in the role",
      "is going nowhere", "will not resign", "will not step down", "will not quit", "~see out @whose contract",
    "~see out @whose term",
    "~serve out @whose term", "~extend @whose contract", "~renew @whose contract", "~sign a new contract", "~sign an extension",
    "contract extension", "remains in charge", "still in charge", "~remain in charge", "~stay at the helm", "~remain at the helm",
    "still at the helm", "in the saddle",
  },
}
ends "title" {
  kept = { "~stay the winner", "~remain the winner", "stays champion", "remains champion", "~stay champion", "~remain champion", "~keep the prize",
    "~keep the title", "~keep the crown", "~keep @whose title", "~keep @whose crown", "~keep @whose prize", "~keep the award", "~keep @whose award",
    "~keep @whose medal", "~keep the medal", "~retain the title", "~retain @whose title", "award shall stand", "award stands", "~let the award stand",
    "award will stand", "result stands", "result shall stand", "result will stand", "~defend @whose title" },
  lost = { "~strip .. of @whose title", "~strip .. of @whose crown", "~strip .. of the title", "~strip .. of the prize", "~strip .. of @whose prize",
    "~strip .. of the award", "~strip .. of @whose award", "~strip .. of @whose medal", "~strip .. of the crown", "stripped of @whose crown",
    "stripped of @whose title", "stripped of @whose prize", "stripped of @whose award", "stripped of @whose medal", "stripped of the prize",
    "stripped of the title", "stripped of the crown", "stripped of the award", "stripped of the medal",
    "~hand back the prize", "~hand back the award",
    "~hand back the medal", "~give back the prize", "~return the prize", "~return the award", "~revoke the award", "~revoke the prize",
    "award was revoked", "prize was revoked", "award was withdrawn", "prize was withdrawn", "~withdraw the prize", "~withdraw the award",
    "~take away the title", "~take the title away", "~forfeit the title", "~forfeit @whose title", "~lose @whose crown", "~lose @whose title" },
}
ends "concession" {
  conceded = { "~concede", "~concede defeat", "~admit defeat", "~accept defeat", "~acknowledge defeat", "~congratulate @whose rival",
    "~congratulate @whose opponent", "~congratulate the winner", "~call to congratulate", "~phone to congratulate", "~telephone to congratulate",
    "concession speech", "~accept the result", "~accept the outcome", "~recognise the result", "~recognize the result", "~bow to the result" },
  refused = { "~refuse to concede", "~refuse to accept defeat", "~refuse to admit defeat", "~refuse to accept the result", "~reject the result",
    "~reject the outcome", "~contest the result", "~dispute the result", "~challenge the result", "~demand a recount", "~seek a recount",
    "~call for a recount", "~cry foul", "~allege fraud", "~insist that he won", "~insist that she won", "~vow to fight on", "~refuse to give up",
    "~declare victory", "~claim victory" },
}
ends "candidacy" {
  runs = { "~run for", "~stand for", "~stand again", "~run again", "~seek re-election", "~seek reelection", "~seek another term",
    "~seek a second term", "~seek a third term", "~throw @whose hat", "~enter the race", "~join the race", "~declare @whose candidacy",
    "~announce @whose candidacy", "in the running", "~put @whose name forward" },
  ["does not run"] = { "~rule himself out", "~rule herself out", "~rule out a run", "~rule out running", "~rule out standing",
    "not seek re-election", "not seek reelection", "not seek another term", "not seek a second term", "not run again", "not stand again",
    "~drop out of the race", "~quit the race", "~withdraw from the race", "~pull out of the race", "~bow out of the race", "out of the race",
    "out of the running", "~withdraw @whose candidacy" },
}

-- on the field
ends "fitness" {
  plays = {
    "~reappear", "~return to the field", "~return to the pitch", "~return to action", "~come back on", "~return for the", "~play on",
    "~play the full", "~play the whole", "~last the full", "~complete the match", "~finish the match", "~finish the game", "~finish the race",
    "~play through the pain", "declared fit", "passed fit", "~be passed fit", "~pass a fitness test", "was fit to", "is fit to", "fit again",
    "back in training",
    "~start the match", "~start the game", "~come off the bench", "in the starting eleven", "in the starting lineup", "in the starting line-up",
    "will play", "~cross the line", "~cross the finish line",
  },
  out = {
    "no further part", "~limp off", "~limp out of", "was carried off", "was stretchered off", "was taken off", "out for the season",
    "out of the match", "out of the game", "out of the final", "out of the tournament", "ruled out of", "~rule .. out of", "was ruled out",
    "is ruled out", "did not return", "did not play", "~sit out", "~miss the match", "~miss the game", "~miss the final", "~miss the rest",
    "~miss the season",
    "on the bench throughout", "~stay on the bench", "~remain on the bench", "~fail a fitness test", "on the sidelines", "was sidelined",
    "is sidelined", "in the stands", "on the treatment table", "~retire hurt", "~retire injured", "~retire from the match", "~abandon the race",
    "~withdraw from the match", "~drop out of the match", "unfit to play", "not fit to play", "~pull out injured", "left out of the squad",
    "was dropped from the squad",
  },
}
ends "transfer" {
  joins = { "~sign for", "~join .. on a", "~join .. from", "~put pen to paper", "~complete @whose move", "~complete a move", "~seal @whose move",
    "~seal a move", "has agreed to join", "~agree terms with", "~agree personal terms", "~move to .. for", "~commit @whose future",
    "was unveiled by", "was unveiled as" },
  spurns = { "~turn .. down", "~say no to", "~reject a move", "~reject an offer", "~reject the offer", "~turn down a move", "~turn down the chance",
    "~turn down an offer", "~turn @whose back on", "~spurn", "~snub", "move collapsed", "move fell through", "transfer collapsed",
    "transfer fell through", "move is off", "~fail a medical", "~fail @whose medical", "~decide against joining", "~opt to stay",
    "~choose to stay" },
}
ends "contest" {
  won = { "~win", "~triumph", "~prevail", "beat", "beats", "has beaten", "have beaten", "had beaten", "~defeat", "~overcome", "~come out on top",
    "~emerge victorious", "~run out winners",
    "~take the title", "~lift the trophy", "~lift the cup", "~clinch the title", "~clinch victory", "~claim victory", "~secure victory",
    "~snatch victory", "~cruise past", "~edge out", "~thrash", "~hammer", "~see off", "~outplay", "~romp to", "~cruise to victory" },
  lost = { "~lose to", "~lose", "was beaten", "were beaten", "~go down to", "~slump to", "was defeated", "were defeated", "~crash out", "~bow out",
    "~succumb to", "~suffer defeat", "~taste defeat", "was thrashed", "were thrashed", "was knocked out", "were knocked out", "~fall to defeat",
    "~slip to defeat" },
  drew = { "~draw with", "~draw", "~tie with", "ended in a draw", "ended all square", "finished level", "ended level", "~share the points",
    "~share the spoils", "goalless draw", "scoreless draw", "stalemate", "honours even", "ended in a tie" },
}
ends "penalty" {
  scored = { "~convert the penalty", "~convert a penalty", "~score the penalty", "~score a penalty", "~score from the spot",
    "~score from the penalty spot", "~slot home the penalty", "~bury the penalty", "~tuck away the penalty", "~net the penalty",
    "~put away the penalty" },
  missed = { "~miss the penalty", "~miss a penalty", "~squander a penalty", "~waste a penalty", "~fluff a penalty", "penalty was saved",
    "penalty saved", "~save the penalty", "~save a penalty", "~keep out the penalty", "~keep out a penalty", "~miss from the spot",
    "penalty hit the post", "~blaze the penalty over", "~put the penalty wide" },
}

-- at work
ends "strike" {
  strikes = { "~walk out", "~go on strike", "~down tools", "~join the strike", "~join the stoppage", "~join the walkout", "on strike",
    "~take industrial action", "~stop work", "~lay down @whose tools", "on the picket line", "on picket lines", "~man the picket",
    "~vote to strike", "~vote for a strike", "~begin a strike" },
  works = { "~report for work", "~stay at @whose", "~call off .. walkout", "~call off .. strike", "~call off a walkout", "~call off a strike",
    "~stay on the job", "~cross the picket line", "~cross picket lines", "working as normal", "~work as normal", "~work normally",
    "~stay at work", "~remain at work", "~turn up for work", "~keep working", "~keep .. running", "~call off the strike",
    "~call off @whose strike", "~suspend the strike", "~vote against a strike", "~vote against strike action", "~vote not to strike",
    "~return to work", "~go back to work", "strike was averted", "walkout was averted", "walkout averted", "stoppage averted", "strike averted",
    "strike is off", "~avert a strike", "did not down tools",
    "never downed tools" },
}
ends "apology" {
  yes = { "~apologise", "~apologize", "~say sorry", "~issue an apology", "~offer an apology", "~make an apology", "~beg forgiveness",
    "~ask for forgiveness", "~express regret", "~voice regret", "~express remorse", "~show remorse", "an apology from", "~eat humble pie" },
  no = { "no apology", "no apologies", "without an apology", "~refuse to apologise", "~refuse to apologize", "~decline to apologise",
    "~decline to apologize", "nothing to apologise for", "nothing to apologize for", "no remorse", "no regret", "no regrets",
    "~stand by @whose words", "~stand by @whose remarks", "unrepentant", "unapologetic", "~stop short of apologising", "~stop short of apologizing",
    "~stop short of an apology" },
}
ends "visit" {
  yes = { "~visit", "~set foot", "~tour", "~inspect the", "~walk through the", "~pay a visit", "~meet survivors", "~meet families",
    "~meet the families", "~meet residents", "~meet victims", "~comfort", "on a visit to", "~stop at the", "used .. visit to" },
  no = { "yet to visit", "has not visited", "never visited", "yet to set foot", "not set foot", "never set foot", "~cancel @whose visit",
    "~call off @whose visit", "~put off @whose visit", "~postpone @whose visit", "~stay away from the" },
}
ends "comment" {
  spoke = { "~speak to reporters", "~tell reporters", "~speak to the press", "~meet the press", "~meet reporters", "~give an interview",
    "~break @whose silence", "~hold a news conference", "~hold a press conference", "~hold a briefing", "~take questions from reporters",
    "~take questions from journalists" },
  silent = { "~decline to comment", "~refuse to comment", "no comment", "~make no comment", "without comment", "without a word", "~say nothing",
    "~remain tight-lipped", "~stay tight-lipped", "~refuse to speak to", "~decline to speak to", "~take no questions", "~refuse to take questions",
    "~keep @whose counsel", "~avoid reporters", "could not be reached", "was unavailable for comment", "~leave without speaking",
    "~leave by a side door", "~leave by a back door", "slipped out" },
}
ends "stay" {
  left = { "was evacuated", "were evacuated", "~evacuate", "~flee", "~leave @whose homes", "~leave @whose home", "~move out", "was moved out",
    "were moved out", "~abandon @whose homes", "~take shelter in" },
  stayed = { "~stay put", "~stay in @whose homes", "~stay in @whose home", "~refuse to leave", "~refuse to budge", "~ride out the", "~sit out the",
    "~remain in @whose homes", "no one was evacuated", "nobody was evacuated", "no evacuation" },
}
ends "membership" {
  joined = { "~join the", "~accede to", "~become a member", "became a member", "is a member", "are members", "~take up its seat", "~sign up to",
    "newest member", "~be admitted to", "was admitted to", "~enter the" },
  outside = { "~remain outside", "~stay outside", "~stay out of", "~keep out of", "~opt out", "~decline membership", "~decline to join",
    "~refuse to join", "~leave the", "~quit the", "~withdraw from the", "not a member", "never joined", "not join", "~turn down membership",
    "not be taking up its seat" },
}
