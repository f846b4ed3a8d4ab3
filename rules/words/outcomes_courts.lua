-- Courts and police: the verdict, the sentence, the appeal and the rest, as nouns ("the arrest of"), in idioms, and as what a body grants or denies.

local ends = require "lib.ends"
local nouns = require "lib.end_nouns"

-- Matters told beside others in the same words: "lost his seat" tells of the post and of the election. They hide no other, and none hides them.
words "outcome_beside" { "election", "appointment", "confidence", "ruling on the appeal", "surrender abroad", "asylum", "pardon", "parole",
  "citizenship", "refugee status", "compensation", "votes", "signature", "ruling", "sanctions", "border", "withdrawal", "recognition", "grant of aid",
  "capture", "involvement", "demolition", "running", "speech", "start", "restitution" }

nouns "verdict" { cleared = { "exoneration" } }
nouns "sentence" { served = { "jailing", "imprisonment" } }
nouns "custody" { free = { "freeing" }, held = { "captivity", "continued detention" } }
nouns "charge" { charged = { "indictment" } }
nouns "surrender abroad" { sent = { "extradition" } }
nouns "pardon" { granted = { "pardoning" } }

-- the verdict
ends "verdict" {
  guilty = { "~jury convict", "jury convicted", "jurors convicted", "jury found .. guilty", "jurors found .. guilty", "guilty verdict .. against",
    "verdict of guilty .. against", "~hold .. guilty", "guilty of all charges", "guilty on all counts", "~brand .. guilty" },
  cleared = { "jury acquitted", "jurors acquitted", "jury cleared", "jurors cleared", "jury found .. not guilty", "jurors found .. not guilty",
    "~clear of", "~absolve .. of", "~absolve", "~leave .. court without a stain", "not guilty verdict .. case of",
    "verdict of not guilty .. against", "verdict of not guilty .. for", "not guilty on all counts", "not guilty of all charges",
    "~dismiss .. case against", "~throw out .. case against", "not guilty verdict .. against", "not guilty verdict .. for" },
}
ends "jury" { reached = { "jury found .. guilty", "jurors found .. guilty", "jury found .. not guilty", "jurors found .. not guilty" } }
local crimes = { "bribery", "corruption", "perjury", "arson", "robbery", "burglary", "assault", "rape", "blackmail", "extortion", "kidnapping",
  "espionage", "spying", "treason", "embezzlement", "forgery", "smuggling", "money laundering", "tax evasion", "tax fraud", "dangerous driving",
  "drink driving", "hacking", "conspiracy", "harassment", "stalking", "insider trading", "negligence", "the offence", "the offences", "the crime",
  "the crimes", "wrongdoing", "the allegations", "both counts", "all counts", "one count", "two counts", "three counts" }
for _, crime in ipairs(crimes) do
  ends "plea" { guilty = { "~admit " .. crime, "~confess to " .. crime, "~own up to " .. crime },
    ["not guilty"] = { "~deny " .. crime, "~refuse to admit " .. crime, "~deny a charge of " .. crime, "~deny charges of " .. crime } }
end
ends "plea" {
  guilty = { "plea of guilty", "~plead guilty to", "~change .. plea to guilty", "~plea to guilty" },
  ["not guilty"] = { "pleas of innocent", "plea of innocent", "~deny the accusation", "~deny the accusations", "~contest the charge",
    "~deny both counts", "~deny the offences" },
}

-- prison, or none
ends "sentence" {
  served = { "was jailed", "were jailed", "been jailed", "~jail", "~imprison", "jailed after", "jailed over", "jailed on", "~send .. to prison",
    "~send .. to jail", "sent to prison", "sent to jail", "~sentence .. in prison", "~sentence .. in jail", "~sentence .. behind bars",
    "~sentence .. imprisonment", "sentenced to prison", "sentenced to jail", "~go to prison", "~go to jail", "~give .. prison sentence",
    "~give .. jail sentence", "~give .. prison term", "~give .. jail term", "~receive .. prison sentence", "~receive .. jail sentence",
    "~receive .. prison term", "~receive .. jail term", "~get .. in prison", "~get .. in jail", "~begin .. prison term", "~begin .. prison sentence",
    "~begin .. jail term", "~begin .. jail sentence", "~start .. prison sentence", "~start .. jail term", "~face .. behind bars",
    "behind bars after", "custodial sentence", "immediate prison term" },
  suspended = { "~spare jail", "~spare .. jail", "~spare prison", "~spare .. prison", "~avoid prison", "~avoid jail", "~avoid a jail term",
    "~avoid a prison term", "~avoid a prison sentence", "~avoid .. jail", "~avoid .. prison", "~escape prison", "~escape jail",
    "~escape a jail term", "~escape a prison term", "~escape a prison sentence", "~escape a jail sentence", "~escape .. with a fine",
    "not go to prison", "not go to jail", "~keep @whose freedom", "~keep out of prison", "~stay out of prison", "~stay out of jail",
    "~give .. suspended sentence", "~give .. suspended prison sentence", "~give .. suspended jail term", "~receive .. suspended sentence",
    "~receive .. suspended prison sentence", "~receive .. suspended jail term", "~get .. suspended sentence", "~hand .. suspended sentence",
    "instead of prison", "instead of jail", "rather than prison", "rather than jail", "with a suspended sentence", "~walk free .. suspended",
    "let off with a fine", "~let off with a warning", "no jail for", "no prison for", "no jail time", "no prison time",
    "non-custodial sentence", "hours of community service", "hours of unpaid work" },
}
ends "custody" { held = { "was jailed", "were jailed" } }

-- let go, or kept
ends "custody" {
  free = { "~let .. walk free", "~let .. walk out", "~go free", "~regain @whose freedom", "~win @whose freedom",
    "is free again", "are free again", "is free after", "are free after", "back home after .. custody", "back home after .. prison",
      "back home after .. jail", "back home after .. captivity", "back home after .. cell", "back home after .. release",
        "back home after @whose release", "~walk out of the police station",
    "~leave the police station", "~walk out of custody", "was let go without charge", "released without charge", "freed without charge",
    "~rescue .. from @whose captors", "~rescue .. from @whose kidnappers", "rescued from @whose captors", "rescued from @whose kidnappers",
    "rescued from captivity", "~rescue .. hostage", "~grant bail to", "bail granted", "~secure @whose release", "~win @whose release",
    "freed hostage", "freed by @whose captors", "~escape from captivity", "out of captivity",
    "no longer held", "no longer a hostage", "no longer in custody" },
  held = { "~still hold", "still holding", "still being held", "still held", "is held by", "are held by", "was still held", "were still held",
    "being held hostage", "still held hostage", "~hold hostage", "~hold .. hostage", "~hold .. captive", "~remain a hostage", "~remain hostage",
    "~remain captive", "~remain a captive", "~remain a prisoner", "still a hostage", "still captive", "still a captive", "still a prisoner",
    "in captivity", "still in captivity", "still in custody", "still behind bars", "still in detention", "still detained", "~remain in captivity",
    "~remain in detention", "~remain in a cell", "~remain under arrest", "~remain in the hands of @whose captors",
    "in the hands of @whose kidnappers", "in the hands of @whose captors",
    "~keep .. in detention", "~keep in custody", "~keep in detention", "kept in custody", "refused bail to", "denied bail to",
    "~turn down .. for bail", "~not be released", "~refuse to release", "~refuse to free", "~refuse to let .. go", "~fail in .. bid for bail",
    "~order .. detained", "~order .. kept in custody", "~decide to keep" },
}
ends "arrest" {
  caught = { "~take .. into custody", "taken into custody", "~detain", "was detained", "were detained",
    "in police custody",
    "~give himself up", "~give herself up", "~hand himself over", "~hand herself over", "~surrender to the police", "~surrender to authorities",
    "~end up in handcuffs", "led away in handcuffs", "~place .. under arrest", "placed under arrest", "was put in handcuffs", "caught by police",
    "~recapture", "~apprehend", "~catch the fugitive", "hunt .. is over", "manhunt .. is over", "manhunt .. ended" },
  ["at large"] = { "~fail to find", "~fail to catch", "~fail to arrest", "~fail to capture", "~fail to track down", "still looking for",
    "still searching for", "still hunting", "still hunt", "hunt .. goes on", "hunt .. continues", "hunt .. continued", "hunt .. went on",
    "manhunt .. goes on", "manhunt .. continues", "manhunt .. continued", "search .. continues for", "not been caught", "not been arrested",
    "not been found", "not yet been caught", "not yet been arrested", "yet to be caught", "yet to be arrested", "yet to be found",
    "~elude capture", "~elude arrest", "~avoid capture", "~avoid arrest", "~evade police", "~dodge arrest", "still a fugitive", "still wanted by",
    "~stay on the run", "~remain on the run", "~stay at large", "~remain at large", "nowhere to be found" },
}

-- before the trial
ends "charge" {
  charged = { "~charge", "charged over", "charged after", "~face a charge", "~face charges of", "~face a charge of",
    "~face a count of", "charges were filed against", "charges were brought against", "charge was filed against",
    "charges have been filed against", "charges have been brought against", "charges filed against", "charges brought against",
    "~bring charges against", "~bring a charge against", "~file charges against", "~lay charges against", "~press charges against", "~prefer charges",
    "~send .. for trial", "~commit .. for trial", "~put .. on trial", "~bring .. to trial", "~order .. to stand trial", "must stand trial" },
  ["not charged"] = { "not to charge", "not to prosecute", "not to bring charges", "not charge", "not been charged", "not face charges",
    "not face prosecution", "not face trial", "not face any charges", "not stand trial", "~decline to charge", "~refuse to charge",
    "~decide against charging", "~decide against prosecuting", "~escape prosecution", "~escape charges", "~avoid prosecution", "~avoid charges",
    "~drop .. charges against", "~drop all charges against", "~drop charges against", "~drop .. case against", "~drop the case against",
    "charges against .. dropped", "case against .. dropped", "case against .. was closed", "case against .. discontinued", "~abandon .. case against",
    "~discontinue .. case against", "~withdraw .. charges against", "charges .. were withdrawn", "no charges for", "no charges against",
    "no charges will be", "no case against", "no further action against" },
}

-- what is asked of who pays
ends "none" { none = { "~charge at", "~charge into", "~charge towards", "~charge toward", "~charge forward", "~charge down", "~charge through",
  "~charge ahead", "~charge up", "fully charged", "~charge a fee", "~charge fees", "~charge .. fee of", "~charge .. extra",
    "~charge nothing", "~charge visitors",
  "~charge customers", "~charge guests", "~charge passengers", "~charge drivers", "~charge patients", "~charge users", "~charge more", "~charge less",
  "~charge up to", "~charge rent", "~charge interest", "~charge tolls", "~charge a toll" } }

-- the appeal
for _, case in ipairs { "appeal", "challenge" } do
  ends "ruling on the appeal" {
    won = { "~win @whose " .. case, "~win an " .. case, "~win .. " .. case .. " against", "~win " .. case, "~succeed in @whose " .. case,
      "~uphold .. " .. case .. " by", "~allow .. " .. case .. " by", "~uphold .. " .. case .. " of", "~allow .. " .. case .. " of",
        "~allow @whose " .. case,
      "~uphold @whose " .. case, case .. " by .. was upheld", case .. " by .. was allowed", case .. " of .. was upheld", case .. " of .. was allowed",
      case .. " was upheld", case .. " was allowed", case .. " was successful", case .. " succeeded", "successful " .. case, "~grant .. " .. case },
    lost = { "~lose @whose " .. case, "~lose an " .. case, "~lose .. " .. case .. " against", "~lose " .. case, "~fail in @whose " .. case,
      "~reject .. " .. case .. " by", "~dismiss .. " .. case .. " by", "~reject .. " .. case .. " of", "~dismiss .. " .. case .. " of",
      "~reject @whose " .. case, "~dismiss @whose " .. case, "~throw out .. " .. case .. " by", "~throw out @whose " .. case,
      "~turn down @whose " .. case, case .. " by .. was dismissed", case .. " by .. was rejected", case .. " of .. was dismissed",
      case .. " of .. was rejected", case .. " was dismissed", case .. " was rejected", case .. " was thrown out", case .. " was turned down",
      case .. " was unsuccessful", case .. " failed", "unsuccessful " .. case, "~have @whose " .. case .. " thrown out",
      "~have @whose " .. case .. " dismissed", "~have @whose " .. case .. " rejected" },
  }
end
for _, noun in ipairs { "conviction", "sentence" } do
  ends "ruling on the appeal" {
    won = { "~overturn the " .. noun .. " of", "~quash the " .. noun .. " of", "~set aside the " .. noun .. " of", "~reverse the " .. noun .. " of",
      "~annul the " .. noun .. " of", noun .. " of .. was overturned", noun .. " of .. was quashed", noun .. " of .. was set aside",
      noun .. " of .. was reversed", "~have @whose " .. noun .. " overturned", "~have @whose " .. noun .. " quashed", "~overturn @whose " .. noun,
      "~quash @whose " .. noun, noun .. " was quashed", noun .. " was overturned" },
    lost = { "~uphold the " .. noun .. " of", "~confirm the " .. noun .. " of", "~affirm the " .. noun .. " of", noun .. " of .. was upheld",
      noun .. " of .. was confirmed", noun .. " of .. stands", "~uphold @whose " .. noun, "~confirm @whose " .. noun, "~affirm @whose " .. noun,
      noun .. " was upheld", noun .. " was confirmed", "~have @whose " .. noun .. " upheld", "~have @whose " .. noun .. " confirmed" },
  }
  ends "verdict" { cleared = { "~have @whose conviction overturned", "~have @whose conviction quashed" },
    guilty = { noun .. " of .. was upheld", "~have @whose conviction upheld" } }
end
ends "ruling on the appeal" {
  won = { "appeal court ruled in favour of", "court of appeal ruled in favour of", "supreme court ruled in favour of" },
  lost = { "appeal court ruled against", "court of appeal ruled against", "supreme court ruled against" },
}

-- sent abroad to be tried
ends "surrender abroad" {
  sent = { "~extradite", "~hand over to", "~hand .. over to", "~approve the extradition", "~approve .. extradition",
    "~order the extradition", "~order .. extradition", "~allow the extradition", "~authorise .. extradition", "~authorize .. extradition",
    "~clear the way for .. extradition", "~grant .. extradition", "~lose @whose fight against extradition", "~lose @whose battle against extradition",
    "~lose @whose appeal against extradition", "extradition .. was approved", "extradition .. was ordered", "can be extradited", "may be extradited",
    "must be extradited", "is to be extradited", "should be extradited" },
  refused = { "not be extradited", "not extradite", "cannot be extradited", "~refuse to extradite", "~decline to extradite", "~block the extradition",
    "~block .. extradition", "~halt .. extradition", "~refuse the extradition", "~refuse .. extradition", "~deny .. extradition",
    "~reject .. extradition", "~bar .. extradition", "extradition .. was refused", "extradition was refused", "extradition .. was blocked",
    "extradition .. was rejected", "extradition was blocked", "~escape extradition", "~avoid extradition", "~win @whose fight against extradition",
    "~win @whose battle against extradition", "~win @whose appeal against extradition", "~reject .. request to extradite",
    "~turn down .. request to extradite", "~rule against extraditing", "~rule out extraditing", "~refuse to hand .. over", "~refuse to hand over" },
}

-- What a state grants one person or denies him.
for _, favour in ipairs { "asylum", "pardon", "parole", "citizenship", "clemency", "refugee status", "compensation" } do
  local a = (favour == "pardon" and "a " or "") .. favour
  ends(favour == "clemency" and "pardon" or favour) {
    granted = { "~grant " .. a, "~grant .. " .. favour, "~give " .. a, "~give .. " .. favour, "~win " .. a, "~get " .. a, "~receive " .. a,
      "~obtain " .. a, "~secure " .. a, "~award " .. a, favour .. " claim .. was accepted", favour .. " claim .. accepted",
      favour .. " application .. was approved", favour .. " was granted", favour .. " for .. was announced", "~approve .. " .. favour .. " for",
      "was awarded " .. favour },
    refused = { "~deny " .. a, "~deny .. " .. favour, "~refuse " .. a, "~refuse .. " .. favour, "~turn down .. for " .. favour,
      "~reject .. " .. favour .. " for", "~reject .. " .. favour .. " claim", "~reject .. " .. favour .. " application",
      favour .. " claim .. was rejected", favour .. " application .. was rejected", favour .. " was refused", favour .. " was denied",
        "no " .. favour,
      "~rule out " .. a, "~rule out .. " .. favour, "~fail to win " .. a, "~fail to get " .. a, "not received " .. a, "not receive " .. a,
      "not get " .. a, "not granted " .. a, "not grant .. " .. favour, "~decline to grant .. " .. favour, "~refuse to grant .. " .. favour },
  }
end
ends "pardon" { granted = { "~pardon" }, refused = { "~refuse to pardon", "~decline to pardon", "not pardon", "refusal to pardon",
  "~rule out pardoning", "~decide against pardoning" } }
