-- How matters of business and work end: takeovers, results, rates, plants, jobs, strikes, loans. See outcomes_things.lua.

local ends = require "lib.ends"
local nouns = require "lib.end_nouns"
local told_of = require "lib.predicates"

-- takeovers and other deals
told_of { "takeover", "merger", "acquisition", "buyout", "tie-up" } "deal" {
  struck = { "was agreed", "has been agreed", "is agreed", "was sealed", "is sealed", "was completed", "has been completed", "is complete",
    "is a done deal", "is done", "was signed", "was concluded", "was clinched", "went through", "gone through", "~agree", "~seal", "~clinch",
    "~complete", "~conclude", "~sign", "~wrap up", "~finalise", "~finalize", "~push through" },
  none = { "called off", "fallen through", "fell through", "falls through", "collapsed", "collapses", "was abandoned", "has been abandoned",
    "was dropped", "was scrapped", "has been scrapped", "was shelved", "is off", "was off", "broke down", "is dead", "failed", "fails",
    "came to nothing", "foundered", "~call off", "~abandon", "~drop", "~pull out of", "~walk away from", "~scrap", "~shelve", "~back out of",
    "~withdraw from", "~pull the plug on", "~break off", "~give up on" },
}
told_of { "bid", "offer for" } "deal" {
  none = { "~withdraw", "~drop", "~abandon", "~walk away from", "~pull", "~give up" },
}
ends "deal" {
  struck = { "~agree .. to buy", "~agree .. to acquire", "~agree .. to take over", "~agree .. to merge", "~agree .. to be bought",
    "~strike .. deal to", "~strike .. pay deal", "~agree .. pay deal", "~reach .. pay deal", "~settle with", "bid .. succeeded",
    "bid .. was successful", "offer .. was successful", "agree on pay", "agreed on pay", "came to an agreement", "came to terms",
    "agreement .. was reached", "agreement .. has been reached", "deal .. was reached", "deal .. has been reached", "deal .. was struck",
    "talks .. ended in agreement", "talks .. led to a deal", "talks .. succeeded", "talks .. were a success" },
  none = { "will not buy", "will not acquire", "will not take over", "will not merge", "talks .. ended without", "talks .. failed",
    "talks .. fail", "talks .. collapsed", "talks .. collapse", "talks .. broke down", "talks .. break down", "talks .. foundered",
    "talks .. were a failure", "talks .. ended in failure", "~part without", "no agreement .. was reached", "no deal .. was reached",
    "no deal .. was struck", "bid .. failed", "bid .. was unsuccessful", "deal .. fell through", "deal .. has fallen through",
    "deal .. collapsed", "deal .. was called off", "deal .. was abandoned", "deal .. is off", "~pull out of .. deal to", "~break off .. talks",
    "~fail to agree" },
}

-- results
ends "result" {
  profit = { "~return to profit", "~swing to profit", "~swing into profit", "~swing .. to a profit", "~move into profit", "~move into the black",
    "~turn .. profit", "~make money", "made money", "is in profit", "was in profit", "back in the black", "ended .. in the black",
    "~finish .. in the black", "profitable year", "profit .. was reported", "profit .. was posted", "profit .. was made",
    "profit .. was recorded", "~record .. profit", "~book .. profit", "~earn .. profit" },
  loss = { "~slide into the red", "~slip into the red", "~sink into the red", "~plunge into the red", "~dive into the red", "~fall into the red",
    "~dip into the red", "~swing to a loss", "~swing to loss", "~swing .. to a loss", "~slip to a loss", "~plunge to a loss", "~lose money",
    "ended .. in the red", "~finish .. in the red", "loss-making year", "loss .. was reported", "loss .. was posted", "loss .. was made",
    "loss .. was recorded", "~record .. loss", "~book .. loss", "~suffer .. loss", "~incur .. loss" },
}
ends "solvency" {
  bankrupt = { "was declared bankrupt", "were declared bankrupt", "declared bankrupt", "declared itself bankrupt", "~file for insolvency",
    "~file for bankruptcy", "~file for administration", "~enter administration", "~enter insolvency", "~go into administration",
    "~go into liquidation", "~go into receivership", "~call in .. administrators", "~call in .. receivers", "bankrupt company", "bankrupt firm",
    "~fall into administration" },
  solvent = { "~escape bankruptcy", "~escape insolvency", "~avert bankruptcy", "~avert insolvency", "~avoid bankruptcy", "~avoid insolvency",
    "~avoid collapse", "~stave off bankruptcy", "~stave off insolvency", "saved from bankruptcy", "saved from insolvency",
    "saved from collapse", "rescued from bankruptcy", "was bailed out", "were bailed out", "has been bailed out", "solvent again" },
}

-- what a central bank does
local rates = { "key rate", "interest rate", "interest rates", "base rate", "policy rate", "benchmark rate", "lending rate", "key rates" }
told_of(rates) "rate" {
  raised = { "was raised", "were raised", "has been raised", "have been raised", "was increased", "were increased", "was lifted", "were lifted",
    "was put up", "were put up", "went up", "has gone up", "have gone up", "~raise", "~increase", "~lift", "~hike", "~put up" },
  cut = { "was cut", "were cut", "has been cut", "have been cut", "was lowered", "were lowered", "was reduced", "were reduced", "was trimmed",
    "were trimmed", "came down", "went down", "has gone down", "have gone down", "have come down", "has come down", "~cut", "~lower", "~reduce",
    "~trim", "~slash", "~bring down" },
  held = { "was held", "were held", "was kept", "were kept", "was left", "were left", "stay put", "stays put", "stayed put", "stay where they are",
    "~leave", "~hold", "~keep" },
}
nouns "rate" { raised = { "rate rise", "rate hike", "rate increase", "rise in the key rate", "rise in interest rates", "rise in the base rate" },
  cut = { "rate cut", "rate reduction", "cut in the key rate", "cut in interest rates", "cut in the base rate" } }

-- what a firm expects
told_of { "forecast", "forecasts", "outlook", "guidance", "profit target", "sales target", "growth estimate" } "outlook" {
  raised = { "was raised", "were raised", "has been raised", "was lifted", "was upgraded", "was increased", "revised upwards", "revised up",
    "~raise", "~lift", "~upgrade", "~up", "~increase", "~hike", "~boost" },
  lowered = { "was lowered", "were lowered", "has been lowered", "was cut", "were cut", "has been cut", "was downgraded", "was reduced",
    "was trimmed", "revised downwards", "revised down", "~lower", "~cut", "~downgrade", "~reduce", "~trim", "~slash", "~pare" },
}
ends "outlook" { lowered = { "~issue .. profit warning", "profit warning", "~warn on profits", "now expects less", "more pessimistic about" },
  raised = { "now expects more", "more optimistic about" } }
-- A line, a stadium and a network are upgraded, too, and expect nothing.
nouns "outlook" { lowered = { "downgrade" } }
for _, thing in ipairs { "outlook", "forecast", "guidance", "rating", "profit", "earnings", "credit", "stock" } do
  nouns "outlook" { raised = { thing .. " upgrade", "upgrade of the " .. thing, "upgrade of its " .. thing, "upgrade to the " .. thing,
    "upgrade to its " .. thing, "upgrade in its " .. thing } }
end

-- jobs
told_of { "jobs", "posts", "positions" } "layoffs" {
  some = { "will be cut", "were cut", "are being cut", "are to be cut", "will be axed", "are being axed", "were axed", "will be lost", "were lost",
    "are being shed", "were shed", "will disappear", "~cut", "~axe", "~shed", "~slash" },
  none = { "are safe", "were saved", "was saved", "will be kept", "~save all", "~keep all", "~guarantee", "~protect all" },
}
ends "layoffs" {
  some = { "~announce redundancies", "~announce layoffs", "~announce job cuts", "lose their job", "~make redundancies", "~dismiss .. workers",
    "~sack .. workers", "~fire .. workers", "~send .. workers home" },
  none = { "~rule out redundancies", "~rule out layoffs", "~rule out job cuts", "~cut no jobs", "~lay off nobody", "~lay off no one",
    "nobody .. to lose a job", "no one .. to lose a job", "nobody will lose", "no one will lose", "no jobs .. cut", "no jobs .. lost",
    "no jobs .. axed", "no jobs .. go", "~keep all @whose staff", "~keep all @whose workers", "~keep everyone", "guarantee for all jobs",
    "not .. make anybody redundant", "not .. make anyone redundant", "~make nobody redundant" },
}
-- against their will: whoever rules that out may still cut jobs
ends "forced layoffs" {
  none = { "no compulsory redundancies", "no forced redundancies", "without compulsory redundancies", "without forced redundancies",
    "~rule out compulsory redundancies", "~rule out forced redundancies", "~avoid compulsory redundancies", "~lay off nobody against",
    "no compulsory layoffs", "no forced layoffs", "~rule out forced layoffs" },
  some = { "compulsory redundancies", "forced redundancies", "compulsory layoffs", "forced layoffs" },
}
nouns "layoffs" { some = { "job cuts", "redundancies", "layoffs", "lay-offs" } }

-- strikes
told_of { "strike", "walkout", "stoppage", "industrial action", "strikes" } "strike" {
  works = { "was averted", "been averted", "was called off", "been called off", "is off", "was off", "was cancelled", "was canceled",
    "was suspended", "was headed off", "was settled", "ended", "is over", "was over", "came to an end", "has ended", "was dropped", "was lifted",
    "not go ahead", "~avert", "~head off", "~drop", "~settle" },
  strikes = { "goes ahead", "will go ahead", "went ahead", "to go ahead", "is on", "went on", "goes on", "continued", "continues", "to continue",
    "will continue", "will take place", "drags on", "dragged on", "is not over", "was called", "entered", "~continue", "~prolong", "~call",
    "~go ahead with", "no end in sight to" },
}
ends "strike" {
  works = { "work resumed", "work has resumed", "~resume work", "~end @whose walkout", "went back to work", "~go back to @whose jobs" },
  strikes = { "~stay out", "~stay away from work", "are striking", "is striking", "still on strike", "~remain on strike", "voted to walk out",
    "~vote .. to walk out" },
}

-- loans and grants
told_of { "loan", "loans", "credit", "grant", "subsidy", "state aid" } "loan" {
  granted = { "was granted", "were granted", "was approved", "~grant", "~get", "~secure", "~receive", "~obtain", "was given" },
  refused = { "was refused", "were refused", "was denied", "was turned down", "was rejected", "~refuse", "~deny", "~turn down .. for",
    "~fail to secure", "~fail to get", "~fail to obtain", "denied", "~get no", "~receive no" },
}
ends "loan" { granted = { "agreed to lend", "has agreed to lend", "~agree to lend" },
  refused = { "~refuse to lend", "~decline to lend", "will not lend", "refused .. a loan", "denied .. a loan" } }
nouns "loan" { granted = { "granting" } }
