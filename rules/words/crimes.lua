-- What somebody is charged with, by its noun or by the doing of it: "denied fraud", "admitted endangering the crew".

words "crime" {
  "murder", "manslaughter", "fraud", "theft", "arson", "assault", "rape", "bribery", "corruption", "perjury", "robbery", "burglary", "embezzlement",
  "extortion", "blackmail", "kidnapping", "smuggling", "trafficking", "poaching", "negligence", "treason", "espionage", "spying", "sabotage",
  "forgery", "libel", "slander", "harassment", "stalking", "vandalism", "trespass", "conspiracy", "incitement", "laundering", "insider",
  "endangering", "murdering", "killing", "stealing", "taking", "causing", "starting", "setting", "selling", "accepting", "bribing", "hacking",
  "leaking", "forging", "passing", "lying", "misleading", "cheating", "embezzling", "defrauding", "attacking", "assaulting", "stabbing", "shooting",
  "beating", "raping", "burgling", "robbing", "poisoning", "dumping", "falsifying", "faking", "rigging", "obstructing", "threatening",
  "harassing", "abducting", "possessing", "dealing", "supplying", "ordering", "plotting", "conspiring", "inciting", "neglecting",
}

local ends = require "lib.ends"

ends "plea" {
  guilty = { "~admit @crime", "~plead guilty to @crime", "~admit to @crime" },
  ["not guilty"] = { "~deny @crime", "~deny any @crime", "~deny having" },
}
words "act_no" { ["~deny @crime"] = "plead guilty" }
words "act_yes" { ["~admit @crime"] = "plead guilty" }
