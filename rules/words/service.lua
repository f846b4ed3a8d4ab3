-- Words for being new in a place, and for having held it for long.

-- "newly elected": the second word; the first is newly, freshly, recently or just.
words "put_in_place" {
  "elected", "re-elected", "reelected", "appointed", "reappointed", "installed", "inaugurated", "sworn in", "sworn-in",
  "arrived", "crowned", "named", "hired", "minted", "confirmed", "chosen", "promoted",
  "recruited", "signed", "selected", "anointed", "ordained", "enthroned", "consecrated", "qualified", "instated",
  "designated", "seated", "knighted", "commissioned", "licensed", "graduated", "engaged",
  "drafted", "picked", "elevated", "invested", "empowered", "returned", "nominated", "titled", "fledged", "enlisted",
  "ennobled", "tapped", "contracted", "assigned", "transferred",
  "proclaimed", "declared", "unveiled", "landed", "imported", "capped",
}

-- "the rookie manager", "a freshman senator".
words "new_hand" {
  "rookie", "novice", "freshman", "first-year", "first-term", "first-time", "debutant", "fledgling", "greenhorn",
  "neophyte", "incoming", "brand-new", "brand new", "just-arrived", "new-broom", "probationary",
  "apprentice", "untried", "new-in-post", "inexperienced new", "barely installed", "week-old", "weeks-old", "month-old", "months-old",
}

-- "still finding her feet in the job".
words "settles_in" {
  "finding his feet", "finding her feet", "learning the ropes", "settling in", "settling into the job",
  "settling into the role", "settling into the post", "unpacking his boxes", "unpacking her boxes",
  "getting to know the job", "learning the job", "new to the job", "new to the post", "new to the role",
  "new to the office", "new in the job", "new in the post", "new in the role", "new in office",
  "new at the helm", "fresh in the job", "fresh to the job", "the new boy", "the new girl", "the new man",
  "the new woman", "the new broom", "the newcomer", "a newcomer to the job", "a newcomer to the post",
  "a newcomer to the office", "a newcomer in the job", "the latest arrival", "the rookie", "a rookie in the job",
  "a novice in the job", "feeling his way", "feeling her way",
}

-- "led", "run": what somebody who is in a place has done since then.
words "has_led" {
  "been", "led", "run", "headed", "chaired", "managed", "governed", "served", "presided", "held", "coached", "directed",
  "edited", "captained", "represented", "ruled", "been in charge", "steered", "overseen",
  "occupied", "worked", "sat", "commanded", "conducted", "guided", "reigned", "supervised", "administered",
  "stood at the head", "been leading", "been running", "been heading", "been chairing", "been serving",
  "been managing", "been coaching", "been directing", "taught", "ministered", "skippered", "helmed", "fronted",
  "looked after", "been responsible", "owned", "policed", "minded", "shepherded", "piloted", "played", "kept goal",
  "sung", "danced", "worn", "been with", "been at", "been on", "been part of", "reported", "patrolled", "presented", "hosted", "anchored",
}

-- "took over in March": the act that puts somebody in a place.
words "took_place" {
  "took office", "took over", "took charge", "took the job", "took the post", "took up the post", "took up the job",
  "took up the role", "took the reins", "took the chair", "took command", "took the oath",
  "was sworn in", "was inaugurated", "was appointed", "was elected", "was named", "became", "assumed office",
  "assumed the post", "assumed the role", "assumed command", "was first elected", "was first appointed",
  "was first sworn in", "was hired", "was promoted", "was installed", "took the helm", "came into office",
  "came to power", "entered office", "was chosen", "was picked", "was recruited", "was brought in",
  "was made", "was enthroned", "was crowned", "was ordained", "was consecrated", "was confirmed", "was handed the job",
  "was given the job", "got the job", "won the job", "started in the job", "started the job",
  "started as", "began as", "moved into the job", "moved in as", "stepped into the job", "stepped up",
  "rose to the top", "inherited the job", "inherited the post", "inherited the office", "inherited the chair",
  "succeeded to", "arrived as", "came in as", "joined as", "returned as", "won the post", "won the office",
  "won office", "swept to power", "swept into office", "rose to power", "was voted in", "was voted into",
}
words "in_post" {
  "in the job", "in office", "in the post", "in charge", "in post", "at the helm", "in power", "in the role",
  "in the chair", "at the top", "in command", "at the head", "in the hot seat", "in the seat", "in the saddle",
  "on the throne", "on the bench", "in the dugout", "at the controls", "in that job", "in that post", "in that office",
  "in his post", "in her post", "in his job", "in her job", "in this job", "in the position",
}
words "long_there" { "long-serving", "longserving", "long-time", "longtime", "longest-serving", "veteran", "long-standing", "longstanding",
  "seasoned", "perennial", "evergreen" }

-- A head of some place that is no office of the list.
words "top_place" {
  "leader", "head", "boss", "chief", "coach", "manager", "captain", "owner", "proprietor", "director", "chair", "chairman",
  "chairwoman", "skipper", "principal", "winner", "champion", "laureate", "conductor", "bishop", "editor",
  "incumbent", "signing", "recruit", "striker", "goalkeeper", "keeper", "midfielder", "defender", "commander",
  "officer", "host", "presenter", "curator", "rector", "dean", "abbot", "abbess", "vicar", "priest",
  "superintendent", "spokesman", "spokeswoman", "spokesperson", "ambassador", "envoy", "titleholder", "title-holder",
  "holder", "premier", "deputy", "lawmaker", "politician", "maestro",
}
