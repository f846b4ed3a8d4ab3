-- Who goes on, who leaves and when, who comes next, who is dead.

fact "tenure" {
  status = "leaving", modality = "asserted",
  "{person!:of}(?:, [^.;]{2,100},)? (?:will|would|is to|is due to|plans to|intends to|is set to) @leave_word (?:.. )?(?:on|in|at the end of|"
    .. "by|after) {date:day}",
  "{reference:of} (?:will|would|is to|is due to|plans to|intends to|is set to) @leave_word (?:.. )?(?:on|in|at the end of|by|after) {date:day}",
  "when {person!:of} (?:goes|leaves|departs|steps down|retires) (?:on|in|at the end of) {date:day}",
}
fact "tenure" {
  status = "left", modality = "asserted",
  "{person!:of}(?:, [^.;]{2,60},)?,? (?:who )?(?:has )?@left_word (?:.. )?(?:on|in|at the end of) {date:day}",
  "{person!:of},? (?:who )?(?:has |had )?@left_word as (?:the |its |their )?{office:_}(?: of (?:the )?{entity:_})? (?:on|in|last|"
    .. "at the end of|after) {date:day}",
  "{reference:of} (?:has )?@left_word (?:.. )?(?:on|in|at the end of) {date:day}",
  "{person!:of}(?:, [^.;]{2,60},)?,? (?:who )?(?:has |had )?@left_word (?:by|from) [^.;]{2,60}? (?:on|in|at the end of) {date:day}",
  "{reference:of} (?:has |had )?@left_word (?:by|from) [^.;]{2,60}? (?:on|in|at the end of) {date:day}",
  "{reference:of} last day (?:in (?:the )?\\w+ |at (?:the )?\\w+ |there )?was {date:day}",
  "{person!:of}'s last day (?:in (?:the )?\\w+ |at (?:the )?\\w+ |there )?was {date:day}",
}
-- "gave up her post in October", "out of the cabinet since November", "left the governor's office in 2022"
fact "tenure" {
  status = "left", modality = "asserted",
  "{person!:of}(?:, [^.;]{2,60},)?,? (?:who )?(?:has |had )?@left_word (?:(?:from|as|of) )?(?:the |his |her |"
    .. "their )?(?:[\\w'-]+ ){0,3}?@post_noun (?:.. )?(?:on|in|last|at the end of|since) {date:day}",
  "{reference:of} (?:has |had )?@left_word (?:(?:from|as|of) )?(?:the |his |her |their )?(?:[\\w'-]+ ){0,3}?@post_noun (?:.. )?(?:on|in|last|"
    .. "at the end of|since) {date:day}",
  "{person!:of}(?:, [^.;]{2,60},)?,? (?:who )?(?:has |had )?@left_word as (?:[\\w'-]+ ){0,4}?{role_noun:_}(?: of [^.;,]{2,40})? (?:on|in|"
    .. "last|at the end of) {date:day}",
  "{reference:of} (?:has |had )?@left_word as (?:[\\w'-]+ ){0,4}?{role_noun:_}(?: of [^.;,]{2,40})? (?:on|in|last|at the end of) {date:day}",
  "{person!:of},? (?:who )?(?:has|had) been out of (?:the |{place:_}'s |{org:_}'s )?(?:[\\w'-]+ ){0,2}?@post_noun since {date:day}",
  "{reference:of} (?:has|had) been out of (?:the |{place:_}'s |{org:_}'s )?(?:[\\w'-]+ ){0,2}?@post_noun since {date:day}",
  "{person!:of},? (?:who )?(?:has )?retired (?:from .. )?in {date:day}",
  "{reference:of} (?:has )?retired (?:from .. )?in {date:day}",
}
fact "tenure" {
  status = "working", modality = "asserted",
  "{person!:of}(?:, [^.;]{2,60},)?,? (?:who )?@still_works",
  "{reference:of} @still_works",
}
-- Employed today by a body that is named.
fact "tenure" {
  status = "employed", modality = "asserted",
  "{person!:of}(?:, [^.;]{2,60},)?,? (?:who )?(?:is |he is |she is )(?:now |still |currently )?employed (?:as [^.;,]{2,40} )?(?:by|at|with) "
    .. "(?:the )?(?:[a-z]+ ){0,3}{entity:employer}",
  "{person!:of}(?:, [^.;]{2,60},)?,? (?:who )?(?:now |still |currently )?works (?:as [^.;,]{2,40} )?"
    .. "(?:for|at) (?:the )?(?:[a-z]+ ){0,3}{entity:employer}",
  "{reference:of} (?:is )?(?:now |still |currently )?(?:employed (?:as [^.;,]{2,40} )?(?:by|at|with)|works (?:as [^.;,]{2,40} )?(?:for|at)) "
    .. "(?:the )?(?:[a-z]+ ){0,3}{entity:employer}",
}
fact "tenure" {
  status = "serving", modality = "asserted",
  "{person!:of}(?:, [^.;]{2,60},)?,? (?:who )?@serve_word",
  "{person!:of} remains (?:the )?{office:_}",
}

words "after_death" { "widow", "widower", "funeral", "burial", "ashes", "grave", "obituary", "memorial service", "last will", "state funeral",
  "funeral service", "coffin" }
words "has_died" {
  "has died", "had died", "died at", "died of", "died from", "died in his", "died in her", "died after", "died aged",
  "died last", "died this", "died yesterday", "died overnight", "died there", "died peacefully",
  "was buried", "is buried", "was laid to rest", "is survived by", "was cremated", "is survived", "passed away",
  "did not live to see", "has been dead for", "had been dead for",
  "was found dead", "was killed", "drowned", "was shot dead", "lost his life", "lost her life", "did not survive",
}
words "late_title" { "conductor", "composer", "singer", "actor", "actress", "writer", "author", "poet", "painter", "film-maker", "filmmaker",
  "director", "footballer", "striker", "player", "coach", "pianist", "physicist", "scientist", "historian",
  "journalist", "captain", "skipper", "pilot", "driver", "officer", "general", "colonel" }
fact "life" {
  status = "dead", modality = "asserted",
  "the late (?:{nationality:_} )?(?:{office:_},? |@late_title,? )?{person!:of}",
  "the late (?:[a-z'-]+ ){0,5}[a-z'-]+, {person!:of}",
  "the late {office:_}(?: of (?:the )?(?:[a-z'-]+ ){0,3}[a-z'-]+)?, {person!:of}",
  "the late {office:_} of (?:the )?{entity:_}, {person!:of}",
  "{person!:of}, who [^.;]{2,100} (?:and|,) (?:who )?(?:died|was killed) (?:.. )?(?:on|in) {date:day}",
  "{person!:of}'s @after_death",
  "@after_death of (?:{office:_} )?{person!:of}",
  "{person!:of},? (?:who )?@has_died",
  "{person!:of}(?:, [^.;]{1,60},)? @has_died",
  "{person!:of}(?:, [^.;]{1,100},)?,? (?:who )?(?:died|passed away) (?:.. )?(?:on|in) {date:day}",
  "{person!:of}(?:, [^.;]{1,100},)?,? (?:who )?(?:was|were) (?:killed|shot dead|murdered|assassinated|found dead) (?:... )?(?:on|in) {date:day}",
  "{person!:of}(?:, [^.;]{1,60},)?,? (?:who )?(?:died|passed away|was killed) {date:day}",
  "among (?:them|the dead|the victims|those killed) (?:was|were|is) (?:the )?(?:{office:_},? |{role_noun:_},? )?{person!:of}",
  "{reference:of} (?:death|murder|assassination) in {date:day}",
  "{person!:of}'s (?:death|murder|assassination|funeral) (?:in|on) {date:day}",
  "the (?:death|murder|assassination|killing) of (?:{office:_} )?{person!:of} (?:in|on) {date:day}",
  "the body of (?:{office:_} )?{person!:of} (?:was|has been)",
  "{person!:of} is dead",
}
words "alive_word" {
  "was discharged", "was released from hospital", "left hospital", "is recovering", "is in hospital",
  "remains in hospital", "is in intensive care", "was taken to hospital",
  "will attend", "is to attend", "will receive", "is to receive", "will travel", "plans to", "hopes to",
  "is looking forward", "is preparing", "was treated for", "was being treated for", "escaped with", "escaped unhurt",
  "is in a stable condition", "was pulled out alive", "was rescued", "has been discharged", "gave a statement", "gave statements",
  "made a statement", "gave evidence", "testified", "was questioned", "was arrested", "is expected to", "will be",
  "is due to", "is said to be recovering", "was picked up by", "told investigators", "told police",
  "told reporters", "told the court", "told the inquiry", "attended", "stood beside", "stood next to", "cut the ribbon",
  "took part", "was in the audience", "sat in", "shook hands", "waved", "smiled", "was applauded",
  "thanked", "unveiled", "welcomed", "handed over", "lit", "laughed", "nodded", "posed", "was present", "looked on",
  "wept", "signed autographs", "survived", "has spoken", "is to speak", "will speak", "is alive", "is being treated",
  "will appear", "has returned", "is due in court", "was flown to hospital", "was airlifted to hospital", "was flown to safety",
  "is back at work", "is back at home", "went home from hospital", "discharged himself", "discharged herself", "still works", "still lives",
  "was among the guests", "was among the audience", "was among the spectators", "was among the mourners", "was among those who came",
  "was guest of honour", "was guest of honor", "was on hand", "raised a glass", "gave a speech", "made a speech", "clapped", "cheered",
  "still teaches", "still plays", "still performs", "watched from the front row", "sat in the front row", "was in court", "is in court",
}
fact "life" {
  status = "alive", modality = "asserted",
  "{person!:of}(?:, [^.;]{1,100},)?,? (?:who )?@alive_word",
  "{person!:of} of (?:the )?{entity:_} @alive_word",
  "{person!:of}(?:, [^.;,]{1,60},)? (?:was taken|was flown|was rushed|was brought) to (?:a |"
    .. "the )?hospital [^.;]{0,60}?and is (?:now )?(?:recovering|stable|awake)",
  "{person!:of}, (?:hurt|injured|wounded) [^.;]{1,40}, is (?:now )?(?:recovering|stable|awake|in hospital|at home)",
  "{he_or_she:of} still (?:lives|works|teaches|plays|performs|swims|drives|paints|sings)\\b",
  "{person!:of}(?:, [^.;,]{1,60},){0,2} (?:was|is|remains|were) [^.;,]{0,60}?in (?:a )?(?:serious|critical|stable|fair|good)"
    .. "(?: but (?:serious|critical|stable))? condition",
  "{person!:of}, who (?:is |has )?(?:now |just |turned )*(?:aged )?(?:{number:_}|{measure:_})(?= and|,)",
  "{person!:of}, who (?:still |now |today )?(?:lives|works|teaches|speaks|walks|swims|drives|remembers|sings|paints)\\b",
  "{person!:of}(?:, [^.;,]{1,60},)? (?:was|is|has been) [^.;,]{1,70}? and (?:now |still )?(?:remains in hospital|is (?:still )?(?:in hospital|"
    .. "recovering|being treated|in intensive care))",
  "{person!:of}(?:, [^.;]{1,100},)?,? (?:said|told(?: \\w+){1,3}|warned|announced|confirmed) (?:\\w+ )?on {day:_}",
  "(?:over \\w+ )?on {day:_}, (?:{office:_} )?{person!:of} (?:said|told|warned|announced|confirmed|gave|signed|opened|visited|met)",
  "{person!:of} (?:gave|signed|opened|visited|met|conducted|played|spoke) .. on {day:_}",
}

words "pass_word" { "pass to", "passes to", "will pass to", "goes to", "will go to", "is to go to", "falls to", "will fall to",
  "will be filled by", "will be taken by" }
fact "succession" {
  modality = "asserted",
  "{person!:of}(?:, [^.;]{1,100},)?,? (?:will be|is to be|is being|was|has been|would be) (?:succeeded|replaced|followed) (?:.. "
    .. ")?by (?:\\w+ )?{person!:successor}",
  "{reference:of} (?:will be|is to be|is being|was|has been|would be) (?:succeeded|replaced|followed) (?:... )?by (?:\\w+ )?{person!:successor}",
  "{person!:successor}(?:, [^.;]{2,80},)?,? (?:who )?(?:will (?:succeed|replace|take over from)|is to (?:succeed|replace|take over from)|"
    .. "succeeds|replaces|takes over from|has succeeded|has replaced|has taken over from|succeeded|replaced|took over from) {person!:of}",
  "{reference:of} (?:replacement|successor),? (?:\\w+ )?{person!:successor}",
  "{reference:successor} (?:takes over from|took over from|succeeds|succeeded|replaces|replaced|has succeeded|has replaced|"
    .. "has taken over from) {person!:of}",
  "{reference:successor} (?:\\w+ )?predecessor,? (?:\\w+ )?{person!:of}",
  "{person!:successor}'s (?:\\w+ )?predecessor,? (?:\\w+ )?{person!:of}",
  "{person!:of}, {reference:successor} (?:immediate )?predecessor",
  "{person!:of}'s (?:replacement|successor),? (?:\\w+ )?{person!:successor}",
  "{person!:of} [^.;]{0,90}(?:job|post|role|reins|position|helm|baton) @pass_word {person!:successor}",
  "{person!:successor} (?:will take over|takes over|is to take over|will step in|takes charge|will take charge) when {person!:of} (?:leaves|"
    .. "goes|retires|steps down|departs|quits)",
  "{person!:successor} (?:will |is to )?(?:fill|fills|step into|steps into|take|takes) {person!:of}'s (?:shoes|place|job|seat|chair|post)",
  "{person!:of} (?:will hand|is to hand|hands|handed|is handing|will pass|passes|passed) (?:over )?(?:the )?(?:\\w+ )?(?:to|"
    .. "over to) {person!:successor}",
  "{person!:of} makes way for {person!:successor}",
  "{person!:successor}, (?:\\w+ )?(?:replacement|successor) (?:to|of|for) {person!:of}",
}
