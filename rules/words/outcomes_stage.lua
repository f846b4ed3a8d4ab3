-- How matters of sport, culture and schools end: matches, qualification, contracts, prizes, shows, exams. See outcomes_people.lua.

local ends = require "lib.ends"
local nouns = require "lib.end_nouns"
local told_of = require "lib.predicates"

-- matches
told_of { "match", "game", "fixture", "derby", "race", "semi-final", "kick-off" } "match" {
  played = { "took place", "went ahead", "goes ahead", "was played", "were played", "will be played as" },
  off = { "was called off", "been called off", "was postponed", "been postponed", "was cancelled", "was canceled", "been cancelled",
    "was abandoned", "was rained off", "was snowed off", "was put off", "fell victim to", "~call off", "~postpone", "~abandon" },
}
ends "match" { played = { "kicked off as planned", "kicked off as scheduled" }, off = { "snowed off", "rained off", "washed out" } }
ends "contest" {
  won = { "~get the better of", "too good for", "too strong for", "~win against", "~take all three points", "~see off", "~sink", "~crush", "~rout",
    "~outclass", "~knock out", "~brush aside", "~beat .. in", "~beat .. on" },
  lost = { "no match for", "second best to", "~go down against", "~lose against" },
  drew = { "~settle for a point", "~have to settle for a point", "no winner between", "~take a point from", "~take a point off",
    "~take a point home", "~take a point at", "~earn a draw", "~snatch a draw" },
}
nouns "contest" { drew = { "draw" } }
ends "qualification" {
  through = { "~qualify for", "are through to", "is through to", "through to the", "~advance to", "~progress to", "~book @whose place in",
    "~secure @whose place in", "~reach .. final", "~reach .. semi-final", "~reach .. semi-finals", "~reach .. quarter-finals",
    "~reach .. knockout stage", "~reach .. playoffs", "~reach .. play-offs", "~make it to .. final", "~make it into .. final",
    "~make .. final", "will play in .. final" },
  out = { "~fail to qualify", "~fail to reach .. final", "~miss .. final", "~miss out on .. final", "~miss out on qualification",
    "~miss out on a place in", "knocked out of", "~crash out of", "~bow out of", "~go out of .. cup", "were eliminated", "was eliminated",
    "are out of .. cup", "is out of .. cup", "out of the cup", "out of the world cup", "out of the championship", "not qualify for" },
}
nouns "qualification" { through = { "qualification" }, out = { "elimination", "exit" } }
ends "relegation" {
  ["stays up"] = { "~stay up", "~avoid relegation", "~escape relegation", "saved from relegation", "~beat the drop", "~avoid the drop",
    "~survive the drop", "~keep @whose place in the", "play in the top division again", "~remain in the top" },
  ["goes down"] = { "were relegated", "was relegated", "are relegated", "is relegated", "been relegated", "condemned to relegation",
    "~suffer relegation", "relegation .. was sealed", "~lose @whose place in the", "~drop into the second", "~go down to the second" },
}
nouns "relegation" { ["goes down"] = { "relegation" } }

-- players
ends "fitness" {
  plays = { "will start against", "starts against", "will face", "is available", "recovered in time", "fit to face", "fit in time",
    "~shake off .. injury", "~return against" },
  out = { "will not face", "is not available", "is unavailable", "out against", "not recovered in time", "will sit out", "sidelined for",
    "~miss .. match", "~miss .. game", "~fail to recover", "not fit for", "will be missing" },
}
ends "transfer" {
  joins = { "transfer .. was completed", "transfer .. is complete", "transfer .. was confirmed", "move .. is done", "move .. was completed",
    "move .. is complete", "was signed by", "were signed by" },
  spurns = { "transfer .. collapsed", "transfer .. fell through", "transfer .. was called off", "transfer .. is off", "move .. is off",
    "move .. fell through", "move .. collapsed", "move .. was called off", "will not join", "will not sign for", "~decide against a move" },
}
told_of { "contract", "deal with" } "contract" {
  renewed = { "was renewed", "been renewed", "was extended", "been extended", "was prolonged", "~renew", "~extend", "~prolong" },
  ended = { "was terminated", "been terminated", "was ended", "was cancelled", "expires", "expired", "run out", "ran out", "expire", "~terminate" },
}
ends "contract" {
  renewed = { "~sign .. new contract", "~sign .. new deal", "~commit @whose future", "~sign .. contract extension", "~sign an extension" },
  ended = { "~reject .. new contract", "~reject .. new deal", "~turn down .. new contract", "~turn down .. new deal", "~refuse .. new contract",
    "~refuse .. new deal", "~decline .. new contract", "~let .. contract run out", "~let .. contract lapse", "~let .. contract expire",
    "~let .. deal run out", "~let .. deal lapse", "~let .. deal expire", "~part ways with", "~part company with" },
}
nouns "contract" { renewed = { "renewal" } }
ends "record" {
  broke = { "~better .. record", "~beat .. record", "record .. was broken", "record .. has been broken", "record .. was beaten",
    "record .. was smashed" },
  missed = { "record .. was missed", "~fall short of .. record", "~come within .. record", "record .. survived", "record .. still stands",
    "record .. stands", "~fail to break .. record", "~fail to beat .. record" },
}

-- prizes
told_of { "prize", "award", "medal", "trophy" } "prize" {
  won = { "~win", "~receive", "~take home", "~collect", "~scoop", "~claim", "~pick up", "~take", "~earn", "was awarded", "were awarded",
    "was won by", "was awarded to", "went to" },
  missed = { "~miss out on", "~lose out on", "~go home without", "~leave without", "passed over for", "eluded", "~fail to win" },
}

-- shows
told_of { "exhibition", "festival", "fair", "show" } "run" {
  extended = { "was extended", "been extended", "was prolonged", "been prolonged", "will run for another", "will run longer", "another month",
    "another week", "longer than planned", "~extend", "~prolong" },
  ["cut short"] = { "was cut short", "been cut short", "earlier than planned", "closed early", "ended early", "closed its doors",
    "was closed", "~cut short", "~close" },
}
told_of { "film", "documentary", "opera", "musical", "episode", "screening", "premiere" } "screening" {
  shown = { "was shown", "were shown", "was screened", "been shown", "was broadcast", "had its premiere", "took place", "went ahead", "~show",
    "~screen", "~broadcast", "~premiere" },
  withdrawn = { "was withdrawn", "been withdrawn", "was pulled", "been pulled", "was dropped", "been dropped", "was not shown",
    "was cancelled", "was canceled", "was called off", "was axed", "~withdraw", "~pull", "~drop", "~axe", "~cancel" },
}
told_of { "concert", "gig", "recital", "performance" } "appearance" {
  performed = { "took place", "went ahead", "goes ahead", "~give", "was a triumph" },
  ["did not"] = { "was cancelled", "was canceled", "been cancelled", "was called off", "been called off", "was scrapped", "was postponed",
    "not go ahead", "~cancel", "~call off", "~pull out of", "~scrap", "~axe", "~postpone" },
}
ends "appearance" { performed = { "was on stage", "~take to the stage", "~perform" } }
ends "genuine" {
  real = { "authenticity .. was confirmed", "authenticity .. confirmed", "is by the hand of" },
  fake = { "forgery .. was confirmed", "exposed as a fake", "exposed as a forgery", "turned out to be a fake" },
}

-- finds and claims
told_of { "find", "discovery", "sighting" } "finding" {
  confirmed = { "was confirmed", "been confirmed", "is confirmed", "~confirm" },
  disproved = { "was refuted", "been refuted", "was disproved", "been disproved", "was dismissed", "a false alarm", "was a false alarm",
    "~refute", "~disprove", "~cast doubt on", "~dismiss" },
}
nouns "finding" { confirmed = { "confirmation" }, disproved = { "refutation" } }

-- exams
told_of { "exam results", "test results", "marks", "grades", "pass rate", "test scores", "reading scores" } "marks" {
  better = { "improved", "have improved", "has improved", "were better", "got better", "have got better", "rose", "went up", "have risen",
    "have gone up" },
  worse = { "worsened", "have worsened", "were worse", "got worse", "have got worse", "fell", "went down", "have fallen", "have gone down",
    "declined", "deteriorated" },
}
ends "marks" { better = { "did better in exams", "better in @whose exams", "did better in tests" },
  worse = { "did worse in exams", "worse in @whose exams", "did worse in tests" } }
nouns "marks" { better = { "improvement" }, worse = { "worsening" } }
