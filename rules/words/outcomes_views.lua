-- Where somebody stands: for it or against it, nearer to it or further from it than before, calm or worried, strict or lenient. Ends of matters as
-- in outcomes_people.lua; the rule stance-opposite judges whose view it is, and of what.

local function ends(matter, state, phrases)
  for _, phrase in ipairs(phrases) do words "outcome" { [phrase] = matter .. ": " .. state } end
end

--- Every word of the one list before every word of the other.
local function joined(matter, state, heads, tails, between)
  for _, head in ipairs(heads) do
    for _, tail in ipairs(tails) do ends(matter, state, { head .. between .. tail }) end
  end
end

-- moving: "edges closer to", "drifted a little further from"
local going = { "~move", "~edge", "~inch", "~draw", "~drift", "~creep", "~step", "~lean", "~tilt", "~shift", "~swing", "~come", "~get",
  "~grow", "~pull", "~nudge", "~steer", "~slide", "~sidle", "~bring" }
joined("drift", "closer", going, { "closer", "nearer", "closer to", "nearer to" }, " .. ")
joined("drift", "further", going, { "away from", "further from", "farther from", "further away", "farther away", "further apart", "back from" },
  " .. ")
joined("drift", "closer", { "~move", "~edge", "~inch", "~lean", "~tilt", "~shift", "~swing", "~incline", "~gravitate", "~warm", "~drift" },
  { "towards", "toward" }, " ")
joined("drift", "further", { "~back", "~shy", "~shrink", "~retreat", "~recoil", "~turn", "~pull", "~step", "~walk", "~move", "~edge", "~veer",
  "~distance @whose own" }, { "away from" }, " ")
-- graded: "more and more", "less by the week", "every month"
local steps = { "by the day", "by the week", "by the month", "by the hour", "by the year", "by the minute", "with each day",
  "with every day", "with each week", "with every week", "with each month", "with every month", "with each passing day",
  "with every passing day", "with every meeting", "with each meeting" }
joined("drift", "closer", { "closer", "nearer", "warmer", "keener", "friendlier", "fonder", "stronger", "surer", "more confident", "more convinced",
  "more optimistic", "more hopeful" }, steps, " ")
joined("drift", "further", { "further away", "cooler", "colder", "chillier", "weaker", "worse", "frostier", "less confident", "less convinced",
  "less optimistic", "less keen", "less sure" }, steps, " ")
joined("drift", "further", { "~drain", "~ebb", "~fade", "~shrink", "~wane", "~cool", "~dwindle", "~evaporate", "~crumble", "~melt", "~seep", "~die",
  "~slip", "~erode", "~leak", "~sink", "~worsen", "~deteriorate", "~sour", "~fray" }, steps, " .. ")
joined("drift", "closer", { "~grow", "~deepen", "~rise", "~warm", "~swell", "~strengthen", "~improve", "~firm", "~harden in favour" }, steps, " .. ")
joined("drift", "closer", { "more and more" }, { "inclined", "for it", "in favour", "in favor", "convinced", "committed", "willing", "confident",
  "open", "keen", "attached", "attracted", "taken", "drawn", "sure", "fond", "enthusiastic", "hopeful", "optimistic" }, " ")
joined("drift", "further", { "less and less" }, { "inclined", "for it", "in favour", "in favor", "convinced", "committed", "willing", "confident",
  "open", "keen", "attached", "attracted", "taken", "drawn", "sure", "fond", "enthusiastic", "hopeful", "optimistic", "involved", "interested",
  "likely" }, " ")
ends("drift", "closer", {
  "~warm to", "~come round to", "~come around to", "~take a step towards", "~take a step toward", "~take a step closer", "a step closer",
  "one step closer", "~rally round", "~rally around", "~rally to", "~hold out a hand", "~hold out an olive branch", "~extend a hand",
  "~extend an olive branch", "~hold out the prospect", "~mend fences",
  "~build bridges", "~narrow the gap", "~narrow @whose differences", "~close ranks", "closer than ever", "closer than it has ever",
  "closer than they have ever", "closer than at any", "never been closer", "never closer", "never been so close", "never been warmer",
  "never been better", "never been stronger", "nearer than ever", "thinks more of",
  "~think more of", "the better he likes", "the better she likes", "the better i like", "more eager than ever", "the more i like",
  "the more she likes", "the more he likes", "like it more", "likes it more", "liked it more",
  "more for it", "more committed than", "is deeper today", "commitment .. deeper", "deeper than it was", "keener than ever",
  "keener every", "keener on", "more determined than ever", "more confident than ever", "more convinced than ever",
  "confidence .. as high", "~open the door to", "~soften @whose stance", "~soften @whose tone", "~soften @whose line", "~soften @whose opposition",
  "~drop @whose opposition", "~drop @whose resistance", "~drop @whose objections", "~embrace", "almost there", "nearly there", "within reach",
  "within touching distance", "fewer obstacles", "rapprochement", "~thaw", "a thaw", "ever closer", "~edge nearer", "~fall for", "~win round",
  "was won round", "more so every year",
  "~find common ground", "~pave the way", "~come on board", "~climb on board", "~reach out to", "closer ties", "closer relations",
  "closer cooperation", "~deepen ties", "~strengthen ties", "~forge closer",
})
ends("drift", "further", {
  "~cool on", "~cool towards", "~cool toward", "cooling again", "a cooling of", "~go off", "~go cold on", "~have second thoughts",
  "second thoughts about", "~get cold feet", "cold feet", "~put clear water", "clear water between", "~put .. distance between",
  "more distance between", "~put distance between", "~distance himself", "~distance herself", "~distance itself", "~distance themselves",
  "~keep @whose distance", "~keep .. at arm's length",
  "~draw back", "~pull back from", "~back off", "~back out", "~backpedal", "~back-pedal", "~backtrack", "~row back", "~retreat from",
  "~step back from", "~drift apart", "drifted apart", "~grow apart", "~part ways", "~fall out with", "~turn @whose back on", "~wash @whose hands",
  "~cut loose", "~cut ties", "~sever ties", "~loosen @whose ties", "gulf widens", "gulf has widened", "gulf is widening", "the gap widens",
  "gap has widened", "gap is widening", "~widen the gap",
  "~lose @whose appetite", "~lose @whose taste", "losing its appetite", "~lose appetite for", "the less i like", "the less she likes",
  "the less he likes", "like it less", "likes it less", "liked it less",
  "thinks less of", "~think less of", "a little less of", "less for it", "further away than ever", "further than ever", "further away .. than",
  "further from .. than", "never been further", "never been worse", "never been lower", "never been colder", "~lose faith", "~lose trust",
  "~lose confidence", "~lose patience", "~lose interest", "faith in .. is gone", "trust in .. is gone", "draining away",
  "~ebb away", "appetite .. is shrinking", "appetite .. has gone", "~harden @whose stance", "~harden @whose line", "~harden @whose tone",
  "~harden against", "hardening against", "~dig in", "~dig in @whose heels", "no longer talks of", "no longer wants", "no longer interested",
  "~turn inwards", "~sour on", "~fall out of love", "~abandon the idea", "~give up on", "~freeze out", "relations .. chilly",
  "a chill", "frost between", "frosty", "at loggerheads",
  "~walk away from", "walking away from", "~want .. less of", "ever further", "ever less", "~rule himself out", "~slam the door",
})
-- a view as it stands
ends("view", "for", {
  "~support", "~back", "willing to sit down", "willing to meet", "ready to sit down", "ready to meet", "prepared to talk", "prepared to negotiate",
  "willing to negotiate", "~offer talks", "lent @whose support", "full support to", "overdue", "moving and honest", "a gem", "a delight", "a joy",
  "dearest wish", "sings the praises", "~favour", "~favor", "~champion", "~defend", "~praise", "~hail", "~applaud", "~welcome", "~commend",
  "~extol", "~laud",
  "~salute", "~cheer", "~stand by", "~stand behind", "~stick up for", "~speak up for", "~speak in favour of", "~speak in favor of", "~argue for",
  "~argue in favour of", "~call for", "~campaign for", "~plead for", "~push for", "~press for", "~lobby for", "~urge", "~advocate",
  "~come out in favour", "~come out in support", "~come down on the side", "~throw @whose weight behind", "~sing the praises",
  "~give a warm welcome", "~heap praise", "~pay tribute to", "~vouch for", "~see merit in", "~see the merit",
  "~see the benefits", "in favour of", "in favour", "in favor", "all for it",
  "in favor of", "full confidence in", "every confidence in", "confidence in", "trust in", "faith in", "full support", "full backing",
  "glowing terms", "nothing but praise", "full of praise", "words of praise", "high praise",
  "~like the idea", "~like the plan", "loves the idea", "~love", "~adore", "delighted", "thrilled", "impressed", "happy with", "pleased with",
  "glad of", "proud of", "fan of", "a friend of", "friend .. has ever had", "eager advocate", "advocate of", "supporter of", "champion of",
  "keen on", "enthusiastic about", "excited by", "excites", "can live with", "long overdue", "a blessing",
  "a boon", "a godsend", "best idea", "a great idea", "a good idea", "a brilliant idea",
  "a fine idea", "the right thing", "a step in the right direction", "good for", "good news for", "a triumph", "a masterpiece", "a model for",
  "worth every", "money well spent", "would vote for", "will vote for", "~vote for", "never wavered", "~believe in", "open to", "willing to talk",
  "ready to talk", "ready to negotiate", "ready for talks", "glad to talk", "gladly", "would be happy to", "has always supported",
  "fell in love with", "spoke warmly of", "~speak highly of",
  "thumbs up", "seal of approval", "with open arms", "couldn't be happier", "could not be happier", "~recommend", "a worthy", "well worth",
  "~approve of", "all for", "~subscribe to", "~agree with", "~side with", "on the side of",
})
ends("view", "against", {
  "~oppose", "~criticise", "nothing to discuss", "no talks with", "not negotiate", "no good word for", "cold shoulder", "~wreck", "would ruin",
  "will ruin", "a piece of", "filth", "~fume", "~fume over", "rubbish", "trash", "an insult", "an abomination", "a farce", "a joke", "a nightmare",
  "a shambles", "~stay away from the film", "~criticize", "~condemn", "~denounce", "~slam", "~blast", "~lambast", "~lambaste", "~savage", "~deride",
  "~decry",
  "~deplore", "~attack", "~castigate", "~berate", "~rubbish", "~ridicule", "~mock", "~dismiss", "~fault", "~reject", "~resist", "~fight the",
  "~fight against", "~argue against", "~speak against", "~speak out against", "~campaign against", "~protest against", "~rail against",
  "~inveigh against", "~warn against", "~lobby against", "~tear into",
  "~lay into", "~hit out at", "~lash out at", "~take aim at", "~take issue with", "~take exception to", "~pour scorn", "~pour cold water",
  "pours cold water", "~have no time for", "~come out against", "~come down against", "~turn against", "~rage against", "~object to",
  "~disapprove of", "~despair of", "~dislike", "~hate", "~loathe", "~detest", "~regret the", "opposed to", "hostile to", "critical of",
  "sceptical of", "skeptical of", "sceptical about", "skeptical about", "wary of", "unimpressed", "unmoved",
  "cold on", "leaves .. cold", "left .. cold", "left him unmoved", "left her unmoved", "no confidence in", "no confidence left in",
    "no trust left in", "no faith left in", "no faith in", "no trust in",
  "lack of confidence", "unhappy with", "unhappy about", "angry at", "furious about", "furious at", "fed up with", "had enough of", "sick of",
  "tired of", "disgusted", "appalled", "dismayed", "disappointed by", "disappointed with", "disappointed in", "highway robbery", "daylight robbery",
  "a disgrace", "a scandal", "an outrage", "a disaster", "a mistake", "a blunder", "a folly", "madness",
  "a waste of", "waste of money", "waste of time", "a bad idea", "a terrible idea", "worst idea", "shallow", "one-sided", "flawed", "half-baked",
  "toothless", "unworkable", "unacceptable", "unfair", "unjust", "ill-judged", "ill-conceived", "short-sighted", "reckless",
  "doing more harm than good", "more harm than good", "should be scrapped", "should be dropped", "should be abandoned",
  "ought to go", "must go", "needs convincing", "lukewarm on", "lukewarm about", "cool on", "no friend of",
  "an opponent of", "a critic of", "an enemy of", "fierce critic", "staunch opponent", "never sit in", "never work with", "never govern with",
  "never vote for", "would not vote for", "will not vote for", "~vote against", "~rule out talks", "not open to", "will not talk",
  "refuses to talk", "~refuse to negotiate", "no question of talks", "~shut the door", "~slam the door", "too many", "ample reason to reject",
  "over my dead body", "~boo", "thumbs down", "~see no merit", "~see little merit",
  "~see no point", "rough ride", "short shrift", "~have no love", "~want .. shut", "demand that .. be shut", "long-standing demand",
  "would not touch", "a step in the wrong direction", "bad for", "bad news for", "~betray", "~regard .. as a threat", "a threat to",

})
-- worry
ends("worry", "calm", { "relaxed about", "relaxed", "not worried", "unworried", "unconcerned", "untroubled", "unfazed", "~brush aside worries",
  "~brush aside fears", "~brush aside concerns", "~brush off", "~shrug off", "~play down", "~downplay", "~make light of", "~dismiss fears",
  "~dismiss concerns", "~dismiss worries", "~allay fears", "no cause for alarm", "in no doubt", "has no doubt", "have no doubt", "certain of",
  "~like @whose chances", "high hopes", "in high spirits", "in buoyant mood", "no reason to worry", "nothing to worry about",
  "no cause for concern", "~sleep well", "~sleep soundly", "confident", "calm",
  "serene", "optimistic", "upbeat", "hopeful", "bullish", "in good heart", "~see no danger", "~see no risk", "at ease", "no fears for",
  "no worries", "sanguine", "cheerful about", "looks forward to", "looking forward to" } )
ends("worry", "worried", { "~worry", "worried about", "worried by", "the jitters", "has the jitters", "not think much of", "~think little of",
  "~doubt", "doubtful", "little hope", "no hope", "low hopes", "~expect the worst", "~brace for the worst", "butterflies", "cold sweat",
  "worried that", "anxious", "~fret", "~fear", "fearful", "alarmed", "~alarm",
  "concerned about", "concerned by", "concerned that", "deeply concerned", "deeply worried", "gravely concerned", "troubled by",
  "~sound the alarm about", "~lose sleep", "~lie awake", "keeps .. awake", "kept .. awake", "sleepless", "uneasy",
  "nervous", "~dread", "pessimistic", "gloomy", "downbeat", "bearish", "despondent", "on edge",
  "~see dark clouds", "fears the worst", "jittery", "ill at ease", "~agonise", "~agonize", "cause for alarm", "cause for concern" })
-- rules, and the price of money
ends("rules", "strict", { "stricter", "tighter", "tougher rules", "tougher laws", "tougher law", "tougher controls", "stronger rules",
  "tighter reins", "far too lax", "too lax", "too loose", "too weak", "too soft", "too lenient", "~tighten the", "~clamp down", "~crack down",
  "~rein in", "~toughen", "more regulation", "more oversight", "more control", "not strict enough", "not tough enough", "~call for a ban",
  "wants a ban", "~demand a ban", "heavier fines", "harsher" })
ends("rules", "loose", { "looser", "laxer", "loosening", "~loosen", "~relax the rules", "~relax the law", "~ease the rules", "~ease the law",
  "strict enough", "tough enough", "tight enough", "too strict", "too tight", "too tough", "too harsh", "overregulated", "over-regulated",
  "~deregulate", "less regulation", "lighter touch", "lighter rules", "red tape", "~free .. from rules",
  "~scrap the rules", "more leeway", "a free hand", "milder" })
ends("policy", "more rises", { "further rises", "more rises", "further increases", "further tightening", "more tightening", "hawkish",
  "not finished", "ready to act again", "stood ready to act", "job is not done", "work is not done", "more to do", "higher for longer",
  "premature to cut", "too early to cut", "no hurry to cut", "in no hurry to cut", "~rule out a cut", "~rule out cuts", "rates will rise",
  "rates would rise", "rates may rise again", "the word peak is not" })
ends("policy", "no more rises", { "climb was over", "climb is over", "rises are over", "increases are over", "no further rises", "no more rises",
  "no further increases", "no further tightening", "dovish", "reached its peak", "have peaked", "has peaked", "at its peak",
  "the peak has been reached", "the last rise", "the end of the cycle", "cuts are coming", "ready to cut", "time to cut", "room to cut",
  "job is done", "work is done", "~pause", "ready to ease", "enough has been done" })
