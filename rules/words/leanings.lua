-- Leaning: by comparatives, whatever the matter. "More willing", "fonder of" lean to it; "less sure", "warier of" lean away; "nearer to
-- leaving" is away again. Ends of the matter "drift"; the rule stance-opposite sets two of them against each other.

local function lean(state, heads, tails, between)
  for _, head in ipairs(heads) do
    for _, tail in ipairs(tails) do words "outcome" { [head .. (between or " ") .. tail] = "drift: " .. state } end
  end
end

-- What one is who is for it, and who is against it; the longer phrase holds, so "less willing" is not also "willing".
local keen = { "willing", "sure", "certain", "convinced", "confident", "keen", "inclined", "committed", "fond", "interested", "eager", "open",
  "attached",
  "optimistic", "hopeful", "enthusiastic", "involved", "supportive", "favourable", "favorable", "sympathetic", "friendly", "comfortable",
  "determined",
  "resolved", "persuaded", "tempted", "disposed", "attracted", "drawn", "dedicated", "devoted", "loyal", "receptive", "positive", "bullish",
  "welcoming",
  "impressed", "trusting", "in favour", "in favor", "for it", "prepared", "minded", "taken with", "in love", "cooperative", "welcome", "excited",
  "patient" }
local averse = { "sceptical", "skeptical", "doubtful", "reluctant", "wary", "opposed", "hostile", "hesitant", "worried", "pessimistic",
  "suspicious",
  "distant", "uneasy", "unsure", "uncertain", "unwilling", "disillusioned", "disenchanted", "detached", "tired of", "weary of", "lukewarm",
  "against it",
  "dismissive", "impatient", "unhappy", "disappointed", "estranged", "bearish", "negative", "opposed to", "critical of" }
local firmly = { "firmly", "strongly", "closely", "deeply", "warmly", "eagerly", "openly", "favourably", "favorably", "tightly",
  "wholeheartedly", "seriously" }
lean("closer", { "more" }, keen)
lean("closer", { "less" }, averse)
lean("closer", { "more" }, firmly)
lean("further", { "less" }, keen)
lean("further", { "more" }, averse)
lean("further", { "less" }, firmly)

-- The short comparatives stand behind a verb of becoming.
local become = { "~grow", "~become", "~get", "~turn", "~feel", "~sound", "~make .." }
lean("closer", become, { "fonder", "keener", "surer", "warmer", "friendlier", "readier", "hungrier", "prouder", "kinder", "bolder" })
lean("further", become, { "cooler", "colder", "warier", "chillier", "wearier", "frostier", "shakier", "harsher", "angrier", "sourer" })

-- What one has for it: "our commitment is deeper than it was".
local feelings = { "commitment", "support", "attachment", "faith", "trust", "confidence", "interest", "enthusiasm", "appetite", "belief", "love",
  "resolve",
  "loyalty", "friendship", "relationship", "bond", "bonds", "ties", "sympathy", "affection", "patience", "alliance", "partnership", "relations" }
lean("closer", feelings, { "deeper", "stronger", "firmer", "greater", "warmer", "closer", "deepening", "growing", "deepened" }, " .. ")
lean("further", feelings, { "weaker", "smaller", "thinner", "cooler", "looser", "lower", "fading", "shrinking", "waning", "weakening", "cooling",
  "crumbling",
  "fraying", "ebbing", "eroding", "evaporating", "wearing thin", "running out" }, " .. ")
lean("closer", { "a deepening", "a warming", "a strengthening", "deliberate warming" }, { "of relations", "of ties", "of the relationship" })
lean("further", { "a cooling", "a souring", "a weakening", "a loosening", "deliberate cooling", "a chilling" }, { "of relations", "of ties",
  "of the relationship" })

-- None of it is left.
lean("further", { "no more", "no further", "~lose all", "~lose any", "lost whatever", "no longer any" }, { "interest in", "faith in",
  "trust in", "confidence in",
  "appetite for", "enthusiasm for" })

-- More of it, less of it.
lean("closer", { "~want", "~need", "~talk", "~speak", "~think", "~dream" }, { "more and more", "a little more", "ever more" })
lean("further", { "~want", "~need", "~talk", "~speak", "~think", "~dream" }, { "less and less", "a little less", "ever less" })
lean("closer", { "~like it", "~like the idea", "~like the plan", "~trust them", "~trust him", "~trust her" }, { "more", "better" })
lean("further", { "~like it", "~like the idea", "~like the plan", "~trust them", "~trust him", "~trust her" }, { "less" })

-- Where one goes who leaves: near to it is away from the thing.
local leaving = { "the exit", "an exit", "the door", "leaving", "giving up", "quitting", "stopping", "walking away", "walking out", "abandoning",
  "withdrawing",
  "pulling out", "retiring", "retirement", "a break", "a split", "a divorce", "departure", "dropping", "closing", "selling up", "resigning",
  "ending it", "the end" }
local towards = { "closer to", "nearer to", "nearer", "closer" }
local heading = { "~edge", "~inch", "~drift", "~lean", "~head", "~move", "~creep", "~tilt", "~step", "~slide" }
lean("further", towards, leaving)
lean("closer", { "further from", "farther from", "further away from", "never been further from", "never been farther from",
  "never been so far from" }, leaving)
for _, verb in ipairs(heading) do lean("further", { verb .. " towards", verb .. " toward", verb .. " for" }, leaving) end

-- As they stand these may tell of miles; the rule asks for a change that goes on.
lean("closer", { "closer", "nearer" }, { "to" })
lean("further", { "further", "farther", "further away", "farther away" }, { "from" })

-- "The more I see, the more I want it."
local whose = { "i", "we", "he", "she", "they" }
lean("closer", { "the more .." }, { "i want", "we want", "she wants", "he wants", "they want", "i like", "we like", "she likes", "he likes",
  "they like",
  "i believe", "i trust", "we trust", "i need", "we need" })
lean("further", { "the less .." }, { "i want", "we want", "she wants", "he wants", "they want", "i like", "we like", "she likes", "he likes",
  "they like",
  "i believe", "i trust", "we trust", "i need", "we need" })
for _, who in ipairs(whose) do
  lean("further", { who }, { "could do without", "can do without", "could live without", "can live without", "would rather do without" })
  lean("closer", { who }, { "could not do without", "cannot do without", "cannot live without", "could not live without" })
end
