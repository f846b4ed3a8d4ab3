-- Who led a round, a leg, a half, whatever is contested.

words "contest_part" {
  round = "round", ballot = "round", vote = "round", ["round of voting"] = "round", leg = "leg", half = "half", set = "set", quarter = "quarter",
  heat = "heat", stage = "stage", lap = "lap", period = "period", frame = "frame", inning = "inning", innings = "inning", run = "run",
  race = "race", session = "session", day = "day", game = "game", match = "game", section = "section", primary = "primary", debate = "debate",
}

words "in_front" {
  "~lead", "had led", "has led", "was ahead", "were ahead", "been ahead", "had been ahead", "was in front", "been in front", "had been in front",
  "was leading", "had been leading", "came first", "came top", "came out ahead", "came out on top", "finished first", "finished top",
  "finished ahead", "~top", "had topped", "~win", "had won", "took the lead", "held the lead", "was in the lead", "took first place",
  "was first", "had come first", "had finished first", "was placed first", "headed the field", "headed the list", "had the most votes",
  "got the most votes", "won most votes", "polled the most votes",
}

words "not_in_front" {
  "~trail", "had trailed", "was behind", "had been behind", "been behind", "came second", "came third", "had come second", "had come third",
  "finished second", "finished third", "had finished second", "was second", "was third", "~lose", "had lost", "was trailing",
  "had been trailing", "fell behind", "had fallen behind", "was placed second",
}

fact "front" {
  { "{entity:who},? (?:who |which )?@in_front (?:narrowly |clearly |comfortably |easily |just )?(?:in |after |at |of |from )?(?:the |its |their )?"
    .. "{ordinal:nth} {contest_part:what}", place = "ahead" },
  { "{entity:who},? (?:who |which )?@not_in_front (?:narrowly |clearly |just )?(?:in |after |at |of |from )?(?:the |its |their )?"
    .. "{ordinal:nth} {contest_part:what}", place = "behind" },
  { "(?:in|after|at) the {ordinal:nth} {contest_part:what},? (?:it was )?{entity:who},? (?:who )?@in_front(?=[,.;]| with| by| on| and| but| while)",
    place = "ahead" },
  { "the (?:winner|leader) of the {ordinal:nth} {contest_part:what},? (?:is |was )?{entity:who}", place = "ahead" },
  { "{entity:who},? (?:who )?(?:the |is the |was the |had been the )(?:winner|leader) (?:of|in|after) the {ordinal:nth} {contest_part:what}",
    place = "ahead" },
  modality = "asserted",
}

-- Of two, who is in front.
words "leads_one" { "ahead of", "in front of", "clear of", "up on", "up over", "leading", "~lead", "ahead by", "better than", "a lead over",
  "an advantage over", "an edge over", "leads over", "the edge over", "~overtake", "had overtaken", "has overtaken" }
words "trails_one" { "behind", "~trail", "trailing", "adrift of", "down on", "~lag", "lagging" }

fact "ahead" {
  modality = "asserted",
  "{person:who},? (?:who |which )?(?:is|was|has|had|have|stands|stood|remains|holds|held|moved|went|edged|goes|moves|enjoys|narrowly|still|now|,|"
    .. "{measure:_}|{number:_}|{percent:_}|[a-z]+) ... @leads_one ... {person!:whom}",
  "{person!:who} @leads_one ... {person!:whom}",
  "{person!:whom},? (?:who |which )?(?:is|was|has|had|stands|stood|remains|lies|still|now|,|{measure:_}|{number:_}|{percent:_}) ... "
    .. "@trails_one ... {person!:who}",
  "{person!:whom} @trails_one ... {person!:who}",
  "{person!:whom},? (?:who )?(?:~finish|~come|~take|~cross|~end) (?:[a-z]+ |{ordinal:_} ){1,4}(?:behind|after) {person!:who}",
  "{person!:who},? (?:who )?(?:beat|beats|held off|outkicked|outsprinted|pipped|edged out|saw off|overhauled) {person!:whom} (?:into|to) {ordinal:_}",
  "{person!:whom} was {ordinal:_},? (?:.. )?behind {person!:who}",
}
