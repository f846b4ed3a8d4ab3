-- What a verb means with its particle or noun, and tells no end: to catch fire, to find out, to back down.

local ends = require "lib.ends"

local particles = {
  draw = { "in", "up", "on", "upon", "out", "near", "closer", "from", "to a close", "lots", "the curtain", "a line", "a distinction" },
  catch = { "fire", "sight", "@whose breath", "up", "on", "@whose eye", "hold of", "wind of", "a glimpse", "cold", "a cold", "a train", "a bus" },
  find = { "out", "itself", "himself", "herself", "themselves", "fault", "@whose way", "@whose feet", "@whose voice", "common ground", "it hard",
    "it difficult", "time to", "a way", "ways" },
  pass = { "over", "out", "off", "around", "along", "up", "down", "overhead", "under", "between", "beneath", "near", "within", "north", "south",
    "east",
    "west", "the time", "the test of time", "@whose days" },
  back = { "down", "off", "away", "up", "into", "out", "home", "surgery", "injury", "pain", "problem", "problems", "trouble" },
  double = { "up", "down", "back", "over" },
  finish = { "off", "up", "with" },
  ["end"] = { "up" },
  win = { "back", "round" },
  lose = { "out", "touch", "sight", "@whose way", "@whose life", "@whose lives", "@whose temper", "@whose nerve", "@whose balance" },
  pay = { "attention", "tribute", "homage", "heed", "lip service", "the price", "a price", "dearly" },
  fall = { "asleep", "ill", "sick", "victim", "prey", "in love", "apart", "overboard", "silent", "foul", "into place", "out of favour",
    "out of favor",
    "to @whose knees", "to @whose death", "to the ground", "from a", "off a", "off @whose", "on hard times", "flat on" },
  rise = { "to @whose feet", "to the occasion", "to fame", "to prominence", "to the challenge", "to power", "from @whose seat", "through the ranks" },
  jump = { "into", "out", "from", "off", "over", "the queue", "the track", "the tracks", "ship", "to conclusions", "the gun" },
  climb = { "into", "out", "over", "aboard", "onto", "on to", "down from", "the stairs", "the tower" },
  land = { "in trouble", "in court", "in hospital", "on @whose feet", "a job", "a punch", "a blow" },
  hold = { "@whose breath", "hands", "@whose hand", "the line", "true", "good", "forth" },
  plunge = { ".. into" },
  release = { ".. into the wild", "the brake", "the handbrake" },
  drop = { "off", "in on", "by", "a hint", "hints", "anchor", "bombs", "a bomb" },
}
for verb, rest in pairs(particles) do
  for _, words_of in ipairs(rest) do ends "none" { none = { "~" .. verb .. " " .. words_of } } end
end

for _, when in ipairs { "year", "week", "month", "quarter", "period", "weekend", "season", "half" } do
  ends "none" { none = { when .. " ending" } }
end
for _, fate in ipairs { "dead", "missing", "drowned", "trapped", "lost", "buried", "killed" } do
  ends "none" { none = { "feared " .. fate } }
end
for _, verb in ipairs { "speak", "brief", "comment", "discuss", "talk", "disclose", "release", "give" } do
  ends "none" { none = { "authorized to " .. verb, "authorised to " .. verb, "authorized publicly to " .. verb } }
end
for _, with in ipairs { "was met with", "were met with", "been met with", "initially met with" } do ends "none" { none = { with } } end
ends "none" { none = { "award-winning", "prize-winning", "top-selling", "best-selling", "~fail to", "showed no ill", "on track for", "on course for",
  "~release from hospital", "~release from .. hospital", "~discharge from hospital", "~discharge from .. hospital", "at its peak", "spread thin",
    "~fall short", "~take a seat on",
  "our children", "left open", "award-winner" } }
ends "none" { none = { "loss of", "losses of", "back-to-back", "sliding scale", "immediately clear", "not clear", "~become clear", "is clear that",
    "was clear that",
  "~make clear", "~make it clear", "was exposed to", "were exposed to", "been exposed to" } }
