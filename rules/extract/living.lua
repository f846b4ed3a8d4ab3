-- What only the living do, told as an act of the day; and deaths told of "he" and "she".

words "living_act" {
  "signed", "sat down", "sat in", "sat on", "sat at", "stood up", "stood on", "stood at", "spoke", "smiled", "laughed",
  "grinned", "walked", "waved", "opened", "attended", "unveiled", "shook hands", "arrived", "visited",
  "sniffed", "ate", "drank", "met", "greeted", "applauded", "clapped", "danced", "joked", "nodded", "hugged", "kissed",
  "toured", "strolled", "inspected", "watched", "looked on", "announced", "promised", "vowed",
  "declined to", "answered", "replied", "cut the ribbon", "cut a ribbon", "took the stage", "took her seat",
  "took his seat", "took questions", "climbed", "sang", "played", "conducted", "posed", "bowed", "blew out",
  "lit", "laid", "thanked", "welcomed", "received", "handed", "pressed the button", "broke a bottle", "raised a glass",
  "shrugged", "sighed", "wept", "cried", "told reporters", "told the", "apologised", "apologized",
  "returned to", "stepped", "drove", "flew", "travelled", "traveled", "cycled", "ran", "performed", "presented",
  "addressed", "chaired", "presided", "voted", "telephoned", "phoned", "called on", "appeared", "turned up",
}

fact "life" {
  status = "alive", deed = "yes", modality = "asserted",
  "{person!:of}(?:, [^.;]{1,70}?,)? (?:also |then |later |himself |herself |briefly )?@living_act",
  "\\b(?:I|we) (?:have |had )?(?:just |also )?(?:rang|phoned|telephoned|met|visited|interviewed|reached|found|caught up with|sat down with|"
    .. "spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|called on|ran into) {person!:of}(?! in {period:_}|'s)",
  "{person!:of}(?:, [^.;]{1,50}?,)? (?:told|assured|reminded|showed|texted|emailed|rang|phoned) (?:me|us|this (?:newspaper|paper|reporter|"
    .. "column)|our reporter)",
  "{name:of}, (?:the |a |an |who )[^.;]{1,70}?, (?:also |then |later |himself |herself )?@living_act",
  "^(?:In|On|At|Among|Beside|Behind|Near|Next to) [^.;,]{3,50}? (?:sat|stood|waited|knelt|was|@living_act) {person!:of}(?= himself| herself|,|\\.)",
}
fact "life" {
  status = "dead", modality = "asserted",
  "{he_or_she:of} (?:has |had )?(?:died|passed away)(?: [^.;,]{1,40}?)? (?:in|on) {date:day}",
  "{name:of}(?:, [^.;]{1,60}?,)? (?:has |had )?died(?: [^.;,]{1,40}?)? (?:in|on) {date:day}",
  "(?:until|after|since|before|with) {person!:of}'s death (?:in|on) {date:day}",
  "{person!:of}(?: (?:of|from|in) {place:_})?, who (?:has |had )?died (?:[^.;,]{1,30} )?(?:in|on) {date:day}",
}

-- What somebody does in these days.
fact "life" {
  status = "alive", modality = "asserted",
  "{person!:of}(?:, [^.;]{1,50}?,)? (?:still |now |also )?(?:hopes|plans|intends|wants|expects|lives|works|teaches|runs|thinks|believes|insists|"
    .. "refuses|denies|visits|helps|comes|looks forward|keeps|drives|owns|misses|is (?:still |now |currently |again )?(?:recovering|doing well|"
    .. "in (?:a )?(?:serious|stable|critical|good)|expected to|due to|set to|planning|working|writing|looking|living|helping|preparing|back|"
    .. "at home|retired|married|\\d\\d)|has (?:been \\w+ing|now|just|agreed|promised|asked))",
}

-- What somebody did up to a day, or on it: whatever is told so, they were alive.
words "office_act" {
  "led", "ran", "headed", "chaired", "managed", "coached", "edited", "directed", "governed", "ruled", "reigned",
  "served", "worked", "taught", "lived", "played", "captained", "conducted",
  "presided over", "commanded", "owned", "represented", "held the post", "held the office", "was mayor",
  "was president", "was director", "was chairman", "stayed", "remained",
}

fact "life" {
  status = "alive", deed = "yes", modality = "asserted",
  "{he_or_she:of} (?:then |later |also |still |again )?@office_act(?: [^.;,]{1,50}?)? (?:until|till|in|on) (?:the )?{date:seen}",
  "{person!:of}(?:, [^.;]{1,60}?,)? (?:then |later |also |still |again )?@office_act(?: [^.;,]{1,50}?)? (?:until|till|in|on) (?:the )?{date:seen}",
}
