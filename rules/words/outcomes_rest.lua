-- Ends of matters told in the words of sport, rescue, laboratories, posts and purses. See outcomes_people.lua.

local ends = require "lib.ends"

ends "illness" {
  ill = { "sample .. positive", "samples .. positive", "second test .. positive", "second sample confirmed", "both samples were positive",
    "was positive for", "were positive for", "carries the virus", "carried the virus", "is infected with", "was infected with", "has caught" },
  well = { "sample .. negative", "samples .. negative", "was negative for", "were negative for", "has not got the", "is not infected",
    "was not infected", "were not infected", "free of symptoms", "without symptoms" },
}
ends "clean" {
  clean = { "samples were clean", "samples were all clean", "sample was clean", "was clean", "were clean", "free of the virus", "free of germs",
    "free of the bacterium", "free of lead", "free of oil", "uncontaminated", "not contaminated", "no contamination", "never contaminated",
    "within the limit", "within limits", "not get into the water", "no virus in", "no bacteria in", "never showed the" },
  contaminated = { "contained the virus", "contained the bacterium", "contained bacteria", "contained lead", "contained traces", "contained germs",
    "contained mould", "showed the bacterium", "was contaminated", "were contaminated", "tainted with", "laced with", "found in the water",
    "has been isolated from", "was isolated from", "were isolated from", "above the limit", "over the limit for" },
}
ends "search" {
  found = { "turned up", "has turned up", "~come to light", "was handed in", "were handed in", "~dig up", "was dug up", "were dug up",
    "~fish out", "was fished out" },
  ["not found"] = { "still no trace", "there is no trace", "there was no trace", "no trace", "came up with nothing", "not turned up",
    "yet to turn up",
    "never turned up", "is still missing", "are still missing", "was still missing", "remains lost", "remain lost", "is still lost",
    "whereabouts .. unknown", "has not been seen since", "have not been seen since", "not been found", "never found", "was never found" },
}
ends "alive" {
  survived = { "~bring .. alive", "were brought up alive", "was brought up alive", "brought up alive", "was found alive", "were found alive",
    "found alive", "alive after", "~pull .. alive", "were dug out alive", "was dug out alive", "is recovering at", "are recovering at" },
  died = { "had been dead", "was dead", "were dead", "is dead", "are dead", "lay dead", "was found lifeless", "found dead", "were found lifeless",
    "the bodies of", "the body of", "was buried on", "were buried on" },
}
ends "transfer" { joins = { "~rejoin", "~return to @whose old club", "~sign up with", "~link up with", "~come back to" },
  spurns = { "will be without", "~stay away from", "~say no to a return", "~rule out a return", "~stay where he is", "~stay where she is",
    "~stay with @whose club" } }
ends "penalty" {
  scored = { "~score from the penalty", "~score the spot", "~convert it", "~convert from the spot", "penalty .. into the net", "penalty .. in off",
    "~put the penalty away", "~roll in the penalty", "~score a late penalty", "~score .. penalty", "~convert .. penalty", "~net .. penalty" },
  missed = { "penalty .. over the bar", "penalty .. wide", "penalty .. against the post", "penalty .. into the stands", "penalty .. hit the bar",
    "~fail from the spot", "~fail with a penalty", "~miss .. penalty", "~put .. penalty over", "~hit the post with", "~fire .. penalty over" },
}
ends "jacket" {
  on = { "had put on a life jacket", "had put on life jackets", "put on life jackets", "put on a life jacket", "had life jackets on",
    "had a life jacket on", "wore a life vest", "wore life vests", "wearing life vests", "wearing a life vest", "in life jackets",
      "in a life jacket" },
  off = { "without life vests", "without a life vest", "no life vests", "no life vest" },
}
local coins = { "cent", "penny", "dollar", "euro", "pound", "krone", "krona", "zloty", "rupee", "peso", "yen", "kwacha", "shilling", "naira", "rand",
  "franc", "lira", "rouble", "ruble", "real", "forint", "crown" }
for _, coin in ipairs(coins) do
  ends "payment" { unpaid = { "not seen a " .. coin, "not seen a single " .. coin, "not received a " .. coin, "not received a single " .. coin,
    "not been paid a " .. coin, "without seeing a " .. coin, "not had a " .. coin, "not put in a " .. coin, "not paid a " .. coin,
    "not paid a single " .. coin, "never paid a " .. coin, "to put a single " .. coin, "not a single " .. coin } }
end
ends "payment" {
  paid = { "has @whose money", "have @whose money", "received @whose money", "got @whose money", "had @whose money back", "~settle @whose debt",
    "~settle @whose bill", "~repay in full", "~clear @whose debt", "grateful .. for" },
  unpaid = { "is still owed", "are still owed", "still owes", "still owe", "owes @whose workers", "~leave .. unpaid", "wages are outstanding",
    "~stiff", "~leave without paying", "bill remains unpaid" },
}
ends "job" {
  stays = { "~get @whose job back", "given @whose job back", "~reinstate", "was reinstated", "were reinstated", "has been reinstated",
    "is back at @whose desk", "~return to @whose post", "~return to @whose job", "keeps @whose chair", "~keep @whose place", "~stay in charge" },
  fired = { "not take .. back", "not be reinstated", "was not reinstated", "not get @whose job back", "is out of a job", "out of @whose job",
    "is gone", "was given the boot", "was shown out", "lost @whose job", "loses @whose job", "has lost @whose post", "lost @whose post" },
}
ends "deal" {
  struck = { "~settle out of court", "~reach a settlement", "~agree a settlement", "~come to an arrangement", "~make @whose peace",
    "~reach an understanding" },
  none = { "goes to trial", "go to trial", "went to trial", "no settlement", "settlement .. broke down", "~see each other in court",
    "talks .. broke down", "talks .. collapsed", "~end without" },
}
ends "meeting" {
  met = { "~shake @whose hand", "~embrace", "~hug", "~exchange a handshake", "~greet .. with a handshake" },
  ["did not meet"] = { "~refuse .. hand", "~refuse to shake", "~ignore .. outstretched hand", "without a handshake", "no handshake",
    "~refuse a handshake", "~leave .. hand hanging", "~turn @whose back on" },
}
ends "apology" { yes = { "~express @whose regret", "~bow to the" }, no = { "not heard a word of regret", "not heard a word of apology",
  "heard no apology", "not had an apology", "no apology came", "never got an apology", "still waiting for an apology", "not received an apology" } }
for _, permit in ipairs { "licence", "license", "permit", "visa", "certificate", "permission", "insurance" } do
  ends(permit == "insurance" and "insurance" or "licence") {
    yes = { "had a .. " .. permit, "has a .. " .. permit, "held a .. " .. permit, "with a valid .. " .. permit },
    no = { "without a .. " .. permit, "had no .. " .. permit, "has no .. " .. permit, "held no .. " .. permit, "carried no " .. permit },
  }
end
ends "investigation" {
  opened = { "~open .. investigation", "~launch .. investigation", "~open .. inquiry", "~launch .. inquiry", "~order .. inquiry",
    "~order .. investigation", "~begin .. investigation", "~start .. investigation", "investigation .. opened", "inquiry .. opened",
    "investigation .. under way", "inquiry .. under way", "is under investigation", "are under investigation", "is being investigated" },
  none = { "~refuse to open .. investigation", "~decline to open .. investigation", "no investigation", "no inquiry", "~rule out .. inquiry",
    "~reject calls for .. inquiry", "~refuse to investigate", "~decline to investigate", "not be investigated", "~refuse .. inquiry",
    "~shelve .. inquiry" },
}
ends "clearance" {
  yes = { "was cleared for", "were cleared for", "had been cleared for", "had cleared the", "had clearance", "was given clearance",
    "had permission to",
    "was cleared to", "were cleared to" },
  no = { "had no clearance", "without clearance", "was not cleared", "were not cleared", "had not been cleared", "no clearance", "no permission to",
    "without permission to" },
}
ends "immunity" { kept = { "~keep @whose immunity", "~retain @whose immunity", "immunity stands" }, lost = { "~lift .. immunity",
  "~lose @whose immunity",
  "~strip .. of @whose immunity", "immunity was lifted", "~waive @whose immunity" } }
ends "race" { ["in"] = { "remains in the race", "~remain in the race", "~stay in the race", "~improve @whose offer", "~raise @whose bid",
  "~raise @whose offer", "is still bidding", "still in the running" }, out = { "~withdraw .. bid", "~withdraw .. offer", "~drop .. bid",
  "~pull out of the race", "~withdraw from the race", "~drop out of the race", "~pull out of the bidding", "~walk away from the bidding" } }
