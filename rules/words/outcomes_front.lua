-- Ends that headlines tell in few words and texts in many: spread or confined, finished or going on, fined or let off. See outcomes_headline.lua.

local ends = require "lib.ends"

ends "reach" {
  spread = { "~spread to", "~spread beyond", "~spread across", "has spread", "have spread", "~jump to", "~leap to", "~break out of", "~cross into",
    "~reach a second", "~reach a third", "found in a second", "~escape to" },
  confined = { "confined to", "remains confined", "limited to", "restricted to", "contained within", "has not spread", "have not spread",
    "did not spread", "not spread beyond", "never left the", "~stay within", "~remain within", "no sign of spread", "no spread", "~keep .. within" },
}
ends "works" {
  finished = { "~end", "~finish", "~complete", "is complete", "are complete", "is over", "are over", "at an end",
    "~come to an end", "is done", "are done",
    "is ready", "are ready", "~wrap up", "on schedule", "on time", "all done", "~draw to a close", "~conclude" },
  ["going on"] = { "will go on until", "~go on until", "will go on for", "will last until", "will continue until", "~continue until",
    "~continue for", "~drag on", "not finished", "unfinished", "not complete", "incomplete", "far from over", "not over", "still going on",
    "still under way", "still underway", "has only begun", "have only begun", "another .. of repairs", "another .. of work", "not be ready",
    "not ready", "later than planned", "behind schedule", "not be finished", "not be completed", "not be over", "half-finished", "half finished" },
}
ends "fire" {
  out = { "wildfire out", "bushfire out", "blaze out", "flames out", "blaze doused", "blaze extinguished", "fire extinguished", "fire contained",
    "wildfire contained", "blaze contained", "fire tamed" },
  burning = { "still spreading", "not stopped the fire", "not stopped the blaze", "still out of control", "~grow to .. hectares", "fire grows",
    "blaze grows", "wildfire grows", "fire spreads", "blaze spreads", "wildfire spreads" },
}
ends "decision" {
  yes = { "voters back", "voters backed", "voters approve", "voters approved", "voters endorse", "voters endorsed", "voters say yes",
    "people .. backed", "people .. approved", "residents backed", "residents approved", "town backs", "city backs", "island backs" },
  no = { "voters reject", "voters turn down", "voters turned down", "voters say no", "people .. rejected", "residents rejected" },
}
ends "fitness" {
  plays = { "will go to the world cup", "will go to the finals", "will go to the olympics", "will go to the games", "will travel with the team" },
  out = { "out of world cup", "out of olympics", "out of finals", "out of final", "out of cup", "out of euros", "out of tour" },
}
ends "verdict" {
  cleared = { "jury clears", "jury cleared", "jurors clear", "jurors cleared", "court clears", "court cleared", "judge clears", "judge cleared",
    "judges clear", "judges cleared", "tribunal clears", "tribunal cleared", "walks free from court", "walked free from court" },
  guilty = { "~jail", "~imprison", "gets life", "~get .. years for", "gets years in jail", "~lock up", "behind bars for" },
}
ends "alive" {
  survived = { "~recover from", "on the mend", "will live", "~live through", "was pulled out alive", "were pulled out alive", "pulled alive from",
    "found alive", "were found alive", "was found alive", "all are well", "is well", "are well", "all survived", "everyone survived", "all got out",
    "all are safe", "all were rescued", "made a full recovery", "is out of danger" },
  died = { "found dead", "no survivors", "leaves no survivors", "left no survivors", "is dead", "are dead", "dead in", "dead as", "dead after",
    "was killed", "~kill all", "all killed", "dies in", "die in", "~claim .. lives", "lost their lives", "did not survive" },
}
ends "deal" {
  struck = { "~sign a truce", "~sign truce", "~sign a ceasefire", "~sign ceasefire", "~agree a truce", "~agree on a truce", "~agree to a truce",
    "~sign a treaty", "~sign a pact", "~sign pact", "~sign an accord", "~agree to a ceasefire", "~agree ceasefire", "an agreement that",
    "agreement brokered", "~broker a truce", "~broker a deal", "deal at last" },
  none = { "talks collapse in", "talks end in failure", "talks fail", "no truce", "no ceasefire", "~leave empty-handed" },
}
local housed = { "ward", "school", "library", "station", "branch", "post office", "hospital", "pub", "pool", "court", "line", "route", "plant",
  "mine",
  "factory", "museum", "theatre", "theater", "cinema", "market", "clinic", "airport", "ferry", "barracks", "shop", "church", "university", "college" }
for _, place in ipairs(housed) do
  ends "access" { shut = { "to lose .. " .. place, "to lose " .. place, place .. " to go", place .. " faces closure", place .. " doomed",
    place .. " for the chop", "the end for .. " .. place }, open = { place .. " saved", place .. " spared", "~save .. " .. place .. " from",
    "~keep .. " .. place .. " open" } }
end
ends "result" {
  profit = { "record profit", "biggest profit", "highest profit", "~make .. profit", "~post .. profit", "~report .. profit", "best year", "profit of",
    "profits soar", "profits jump" },
  loss = { "record loss", "biggest loss", "heaviest loss", "heavy loss", "~make .. loss", "~post .. loss", "~report .. loss", "worst year",
    "huge loss", "deep in the red" },
}
ends "prohibition" {
  banned = { "~ban", "~outlaw", "~prohibit", "~impose a ban", "~introduce a ban", "~slap a ban", "~slap ban" },
  allowed = { "may continue", "can continue", "may go on", "remains legal", "remain legal", "stays legal", "stay legal", "remains allowed",
    "remain allowed", "ban .. was defeated", "ban .. defeated", "ban .. was rejected", "ban .. rejected", "ban .. dropped", "ban .. failed",
    "ban .. voted down", "~reject .. ban", "~vote down .. ban", "~vote against .. ban", "~decide against .. ban", "~drop .. ban", "no ban",
    "stopped short of a ban", "~legalise", "~legalize", "~allow", "~permit", "~stop short of banning", "~refuse to ban", "~decline to ban" },
}
ends "purchase" { bought = { "~swallow", "~swallow up", "~gobble up", "~snap up", "~take control of", "~absorb", "~devour" } }
ends "contest" { lost = { "beaten by", "defeated by", "edged out by", "thrashed by", "knocked out by", "ousted by" } }
ends "first" {
  won = { "~win", "~triumph", "~take gold", "~take first", "~storm to victory", "~race to victory", "~ride to victory", "~sail to victory",
    "~cruise to victory", "~claim victory", "~clinch" },
  lost = { "~come second", "~finish second", "~come third", "~finish third", "~come fourth", "~finish fourth", "~come last", "~finish last",
    "was second", "was third", "~take silver", "~take bronze", "~settle for second", "~settle for silver", "~settle for bronze", "~finish runner-up",
    "was runner-up", "beaten into second", "~lose to", "~lose by", "was beaten by", "was defeated by", "beaten by", "defeated by",
    "~go down to", "~finish behind", "~lose in the final" },
}
ends "extreme" {
  high = { "record high", "at record high", "all-time high", "highest in", "highest since", "highest .. since", "highest .. in", "best in",
    "best since", "best .. since", "best .. in", "biggest .. since", "largest .. since", "bumper", "record harvest", "record crop", "record heat",
    "year high", "month high", "week high", "decade high", "warmest .. since", "warmest in", "hottest .. since", "busiest .. since",
      "wettest .. since", "dearest in", "a peak", "never so high" },
  low = { "record low", "at record low", "all-time low", "lowest in", "lowest since", "lowest .. since", "lowest .. in", "lowest price",
    "year low", "month low", "week low", "decade low", "worst in", "worst since", "worst .. since", "worst .. in", "smallest .. since",
      "smallest .. in", "smallest since", "poorest .. since",
    "poorest in", "coldest .. since", "coldest in", "quietest .. since", "driest .. since", "cheapest in", "cheapest since", "so little",
    "so few", "so cheap", "so low", "never so low" },
}
ends "visit" {
  no = { "visit .. called off", "visit .. cancelled", "visit .. canceled", "visit .. postponed", "visit .. put off", "visit is off", "visit off",
    "visit .. scrapped", "no visit", "will not visit", "will not come", "is not coming", "would not come", "~call off .. visit", "~cancel .. visit",
    "~postpone .. visit", "~put off .. visit", "trip .. called off", "trip .. cancelled", "trip .. postponed" },
}
ends "opening" {
  opens = { "to open in", "to open on", "to open this", "to open next", "opens in", "opens on", "will open in", "will open on", "ready to open" },
  ["put off"] = { "been put off", "been postponed", "been delayed", "been pushed back", "put off until", "put off to", "postponed until",
    "opening .. put off", "opening .. postponed", "opening .. delayed", "opening .. pushed back", "opening .. cancelled",
    "opening .. called off", "~put off .. opening", "~postpone .. opening", "~delay .. opening", "will not open", "cannot open", "not open before",
    "not open until", "will not cross" },
}
ends "raise of pay" {
  rise = { "pay rise", "pay raise", "wage rise", "wage increase", "pay increase", "higher pay", "more pay", "pay hike", "a raise", "better pay",
    "higher wages", "fatter pay" },
  none = { "pay stays", "pay stays as", "stays as it was", "same pay", "same money", "same wages", "no pay rise", "no raise", "no wage rise",
    "without a pay rise", "without a raise", "with empty hands", "empty-handed", "not a cent more", "not a penny more", "won .. nothing",
    "not move by a", "did not budge", "pay freeze", "wages frozen", "pay was frozen", "for the old pay" },
}
ends "fine" {
  fined = { "~fine", "was fined", "were fined", "~impose a fine", "~impose .. fine", "~hand .. fine", "~slap .. fine", "~hit .. with .. fine",
    "must pay a fine", "~face .. fine", "~get a fine", "gets fine" },
  ["not fined"] = { "~escape a fine", "~escape fine", "~escape .. fine", "~avoid .. fine", "~avoid a fine", "no fine", "no penalty", "not punished",
    "not fined", "not be fined", "not be punished", "without a fine", "spared a fine", "spared .. fine", "~waive the fine", "was let off",
    "were let off",
    "gets off", "got off", "goes unpunished", "went unpunished", "~let .. off" },
}
for _, order in ipairs { "curfew", "ban", "order", "restrictions", "warning", "alert", "sanctions", "embargo", "lockdown", "blockade",
  "state of emergency",
  "quarantine", "siege", "ration", "rationing", "speed limit", "hosepipe ban" } do
  ends "order" {
    lifted = { order .. " ended", order .. " .. ended", order .. " .. lifted", order .. " lifted", order .. " ends",
      order .. " over", order .. " dropped", order .. " scrapped", "~lift " .. order, "~end " .. order,
      "~scrap " .. order, "~drop " .. order },
    stays = { order .. " extended", order .. " stays", order .. " remains", order .. " to stay", "~extend " .. order, "~extend the " .. order,
      "~prolong the " .. order, "~keep the " .. order, "~renew the " .. order, order .. " .. will go on", order .. " continues",
      order .. " goes on" },
  }
end
ends "attempt" {
  first = { "first attempt", "first try", "first go", "one go", "at once", "never having tried", "at the first attempt", "first time of asking" },
  later = { "second attempt", "second try", "second go", "third attempt", "third try", "third go", "fourth attempt", "fifth attempt", "at last",
    "after .. failed attempts", "tried before" },
}
ends "lay-off" {
  long = { "out for season", "out for the season", "season over", "season is over", "out for months", "out for year", "out for the year",
    "season ends", "misses rest of season", "miss rest of season", "~miss the rest of the season", "torn ligament", "out of world cup",
    "career over", "career is over", "~rule .. out for the season" },
  short = { "~miss two", "~miss one", "~miss three", "~miss a week", "~miss a match", "~miss a game", "~sit out two", "~sit out one",
    "~sit out three",
    "only bruised", "just bruised", "nothing more than a bruise", "a bruise", "no tear", "back next week", "back within days", "out for a week",
    "out for two weeks", "days not months" },
}
ends "charge" {
  ["not charged"] = { "~drop case against", "~drop charges against", "~drop .. case", "~close case", "~close .. case against", "case dropped",
    "charges dropped", "off the hook", "will not face charges", "won't face charges" },
}
ends "vote for it" {
  most = { "most back", "majority back", "most vote", "majority votes" }, few = { "only a few voted", "a minority voted" },
}
