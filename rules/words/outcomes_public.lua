-- Politics, war and diplomacy: who is elected or beaten, named or passed over, what is passed, vetoed, signed, upheld, and what holds.

local ends = require "lib.ends"
local nouns = require "lib.end_nouns"

nouns "election" { won = { "election", "re-election", "reelection" }, lost = { "defeat", "election defeat" } }
nouns "appointment" { named = { "appointment", "nomination", "promotion" }, ["passed over"] = { "rejection" } }
nouns "job" { fired = { "firing", "removal" } }
nouns "candidacy" { runs = { "candidacy" } }

-- an election, for the one who stands in it
local races = { "election", "runoff", "run-off", "by-election", "primary", "leadership election", "vote" }
-- a race or a contest alone may be one of runners
for _, office in ipairs { "mayoral", "presidential", "leadership", "senate", "governor's", "gubernatorial", "council", "parliamentary",
  "congressional",
  "electoral", "party", "house", "legislative" } do
  races[#races + 1] = office .. " race"
  races[#races + 1] = office .. " contest"
end
for _, race in ipairs(races) do
  if race ~= "vote" then
    ends "election" {
      won = { "~win the " .. race .. " for", "~win the .. " .. race, "~win .. " .. race, "victory in the .. " .. race },
      lost = { "~lose the " .. race .. " for", "~lose the .. " .. race, "~lose .. " .. race, "~be beaten .. " .. race, "~be defeated .. " .. race,
        "beaten in the .. " .. race, "defeated in the .. " .. race, "was beaten .. in the " .. race, "was beaten in the .. " .. race,
        "were beaten in the .. " .. race, "was defeated .. in the " .. race, "~come second in the .. " .. race,
        "~come third in the .. " .. race, "~finish second in the .. " .. race, "~concede the .. " .. race, "defeat .. in the .. " .. race,
        "~trail home in the .. " .. race },
    }
    for _, verb in ipairs { "beaten", "defeated" } do ends "contest" { lost = { "was " .. verb .. " in the .. " .. race } } end
  end
end
ends "election" {
  won = { "~elect", "~re-elect", "~reelect", "~vote .. into office", "~vote .. in as", "voted in as", "~win by .. votes", "~win .. by .. votes",
    "newly elected", "newly-elected", "newly re-elected", "freshly elected", "mayor-elect", "president-elect", "governor-elect", "senator-elect",
    "~win re-election", "~win reelection", "~win election", "~win a second term", "~win a third term", "~win a fourth term", "~win another term",
    "~secure re-election", "~secure a second term", "~secure a third term", "~secure another term", "~gain a second term", "~clinch re-election",
    "~hold @whose seat", "~keep @whose seat", "~retain @whose seat", "~hold on to @whose seat",
    "~hang on to @whose seat", "~defend @whose seat", "~take the seat", "~win the seat", "~win the presidency", "~win the mayoralty",
    "~win the governorship", "~sweep to victory", "~sweep to power", "~coast to re-election", "~cruise to re-election", "election victory for",
    "~win a seat in", "returned to office", "returned to parliament", "~top the poll" },
  lost = { "~lose by .. votes", "~lose .. by .. votes", "~lose @whose seat", "~lose the seat", "~lose the presidency", "~lose re-election",
    "~lose @whose bid", "~lose .. bid for re-election", "~fail in @whose bid to become", "~fail in @whose bid for", "~fail to win election",
    "~fail to win re-election", "~fail to win a second term", "~fail to become", "~vote out", "~vote .. out", "was voted out", "were voted out",
    "voted out of office", "~be unseated", "was unseated", "~unseat", "~turf .. out of office", "~deny .. second term", "~deny a second term",
    "denied a second term", "denied another term", "~deny another term", "defeated candidate", "beaten candidate", "losing candidate",
    "unsuccessful candidate", "defeated .. candidate", "~suffer election defeat", "election defeat of", "election defeat for", "~concede the race",
    "~concede the election", "~concede defeat in", "~be rejected by voters", "rejected by voters", "voters rejected", "voters threw out",
    "voters turned their backs on", "voters turned .. away", "voters dumped", "voters ousted", "defeat for senator", "~miss out on re-election" },
}
for _, office in ipairs { "mayor", "president", "governor", "prime minister", "chancellor", "premier", "party leader", "leader", "senator", "speaker",
  "chairman", "chairwoman", "chair", "sheriff", "councillor", "mp" } do
  ends "election" {
    won = { "is the new " .. office, "is the next " .. office, "will be the next " .. office, "will be the new " .. office, "is .. new " .. office,
      "becomes the new " .. office, "becomes " .. office, "~win the race for " .. office, "~be chosen as " .. office, "voted in as " .. office },
    lost = { "will not be the next " .. office, "will not become " .. office, "~lose the race for " .. office, "beaten in the race for " .. office,
      "~fail to become " .. office, "~fail to be elected " .. office, "defeated in the race for " .. office, "voters rejected .. as " .. office,
      "~miss out on becoming " .. office },
  }
end
ends "job" { fired = { "was voted out", "were voted out", "~vote out", "voted out of office", "~turf .. out of office" },
  stays = { "~keep @whose seat", "~hold on to @whose seat", "~hang on to @whose seat" } }
ends "contest" { lost = { "~lose by .. votes", "~lose @whose seat", "~lose the race" }, won = { "~win by .. votes" } }

-- a post that is given
ends "appointment" {
  named = { "~appoint", "~name as", "~name .. as", "~take over as",
    "~get the job of", "~get the post of", "~land the job of", "~land the post of", "~be given the job of", "~be given the post of", "~hire .. as",
    "job of .. went to", "post of .. went to", "job went to", "post went to", "~promote .. to", "~be promoted to", "is the new", "newly appointed",
    "newly named", "~choose .. as", "was chosen as", "~pick .. as", "was picked as", "~select .. as", "was selected as", "~be confirmed as",
    "was confirmed as", "~install .. as", "was installed as", "will head", "will take over" },
  ["passed over"] = { "~pass over", "passed over for", "was passed over", "were passed over", "~overlook .. for", "overlooked for",
    "was overlooked", "were overlooked", "~reject .. as", "rejected as", "rejection of .. as", "~miss out on the post", "~miss out on the job",
    "~lose out on the job", "~lose out on the post", "~lose out to", "not named", "not get the job", "not get the post", "not be appointed",
    "not appoint", "not become", "~fail to get the job", "~fail to get the post", "~turn down .. for the job", "~turn down .. for the post",
    "~turn down .. as", "~snub .. for", "~refuse to appoint", "~decline to appoint", "~block .. appointment", "appointment .. was blocked",
    "appointment .. was rejected", "~reject .. appointment" },
}

for _, way in ipairs { "to", "for", "home", "north", "south", "east", "west", "back", "into", "off", "out", "down", "up", "toward",
  "towards", "there",
  "overseas", "abroad", "straight", "inland", "in" } do
  ends "none" { none = { "will head " .. way } }
end

-- leaving office or keeping it
ends "job" {
  resigned = { "~leave office", "left office", "~leave office at the", "~leave office at @whose", "has left office",
    "~leave @whose post", "~leave @whose job",
    "~leave the government", "~leave the cabinet", "~announce @whose resignation", "~give up @whose job", "~give up @whose office",
    "~lay down @whose office", "~offer to step down", "~walk out of the cabinet", "~walk out of the government" },
  fired = { "~drop .. from the cabinet", "dropped from the cabinet",
    "~drop .. from the government", "~lose @whose job", "~lose @whose post", "~lose @whose portfolio", "removed from @whose post",
      "~be shown the door" },
  stays = { "~keep .. in @whose post", "~keep .. in @whose job", "~keep .. in office", "~keep .. in place", "keeps job", "keeps post",
    "~keep the post",
    "~retain @whose post", "~retain @whose job", "~be retained", "was retained", "was reappointed", "~reappoint", "~refuse to sack",
      "~refuse to fire",
    "~refuse to dismiss", "~decline to sack", "~decline to fire", "~survive the reshuffle", "~survive a reshuffle",
    "~rule out resignation", "~rule out @whose resignation", "~brush off calls to resign", "~defy calls to resign", "~resist calls to resign",
    "~ignore calls to resign", "~shrug off calls to resign", "~rebuff calls to resign", "~reject calls for @whose resignation",
    "~dismiss calls for @whose resignation", "~reject calls to quit", "~reject calls to step down" },
}

-- a seat in a carriage, and an office of a desk
ends "none" { none = { "is the new normal", "~leave office at", "~leave office early" } }
for _, seat in ipairs { "train", "bus", "plane", "flight", "coach", "boat", "tram", "ferry", "aircraft", "bench", "rocket", "capsule" } do
  ends "none" { none = { "~lose @whose seat on the " .. seat, "~keep @whose seat on the " .. seat, "~lose @whose seat on a " .. seat,
    "~hold @whose seat on the " .. seat, "~lose @whose seat in the " .. seat } }
end

-- standing for office
ends "candidacy" {
  runs = { "~announce @whose candidacy", "~launch @whose .. campaign", "~launch .. presidential campaign", "~launch @whose campaign",
    "~enter the .. race", "~join the .. race", "joins .. race", "enters .. race", "~launch .. bid for", "~launch @whose bid",
    "~seek the presidency", "~seek the nomination", "~seek the .. nomination", "~seek the leadership", "~seek election", "~run as",
    "~be a candidate", "is a candidate for", "~throw @whose hat into the ring", "~toss @whose hat into the ring", "~declare for the",
    "~confirm @whose candidacy", "~file to run", "~stand as", "to run for", "to stand for" },
  ["does not run"] = { "~pull out of the .. race", "~drop out of the .. race", "~withdraw from the .. race", "~quit the .. race", "quits .. race",
    "~bow out of the .. race", "~end @whose campaign", "~end .. campaign for", "~suspend @whose campaign", "~abandon @whose campaign",
    "~decide against running", "~decide against a run", "~decide against standing", "~decide not to run", "~decide not to stand",
    "~choose not to run", "~rule out run", "~rule out a run for", "~rule out a bid", "~rule out a candidacy", "not seek the presidency",
    "not seek the nomination", "not run for", "not stand for", "not running for", "not standing for", "not be a candidate",
    "is not a candidate", "~decline to run", "~end @whose bid", "~abandon @whose bid", "~give up @whose bid", "withdrawal from the .. race",
    "no plans to run", "no intention of running", "no intention of standing" },
}

-- a vote of confidence, for the one it is about
local against = { ["no-confidence vote"] = true, ["no confidence vote"] = true, ["vote of no confidence"] = true, ["no-confidence motion"] = true,
  ["motion of no confidence"] = true, ["motion of censure"] = true, ["censure motion"] = true, ["confidence vote"] = false,
  ["vote of confidence"] = false, ["leadership vote"] = false }
for vote, of_censure in pairs(against) do
  ends "confidence" {
    survived = { "~survive .. " .. vote, "survives " .. vote, "~come through .. " .. vote, "~see off .. " .. vote, "~get through .. " .. vote,
      "~win .. " .. vote, "wins " .. vote, "~scrape through .. " .. vote },
    lost = { "~lose .. " .. vote, "loses " .. vote, "brought down by .. " .. vote, "~fall in .. " .. vote, "~fall to .. " .. vote,
      "~be toppled in .. " .. vote, "~be ousted in .. " .. vote, "~topple .. " .. vote, "~oust .. " .. vote, "~fail .. " .. vote },
  }
  if of_censure then
    ends "confidence" {
      survived = { vote .. " .. failed", vote .. " .. was defeated", vote .. " .. was rejected", "~reject .. " .. vote, "~defeat .. " .. vote,
        "~vote down .. " .. vote, "~throw out .. " .. vote },
      lost = { vote .. " .. passed", vote .. " .. was passed", vote .. " .. was carried", vote .. " .. was adopted", "~pass .. " .. vote,
        "~carry .. " .. vote, "~adopt .. " .. vote, "~back .. " .. vote },
    }
  else
    ends "confidence" { survived = { "~back .. " .. vote }, lost = { "~reject .. in a " .. vote } }
  end
end
ends "confidence" { survived = { "~express .. confidence in", "~express confidence in" },
  lost = { "~withdraw .. confidence in", "~withdraw confidence in", "~declare .. no confidence in", "~lose the confidence of" } }
