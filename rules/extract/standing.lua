-- A part that is still sought, or was given for the time being.
words "seeks_word" {
  "is running", "is standing", "is bidding", "is campaigning", "is vying", "is seeking", "is hoping", "is applying",
  "is in the running", "has applied", "hopes", "wants", "is a candidate", "is competing", "is in the race",
  "has put himself forward", "has put herself forward", "has thrown his hat in the ring",
  "has thrown her hat in the ring", "is tipped", "has been tipped", "was running", "aims", "aspires", "would like",
}
words "not_yet" {
  "has yet to be appointed", "has yet to be confirmed", "has yet to be elected", "has yet to be sworn in",
  "not yet appointed", "not yet confirmed", "not yet elected", "not yet approved", "not yet sworn in",
  "awaits confirmation", "is awaiting confirmation",
  "still has to be confirmed", "still has to be approved", "still needs the approval", "must still be confirmed",
  "must still be approved", "is yet to be confirmed", "is yet to be appointed",
}

fact "part" {
  status = "seeking", modality = "asserted", article = "the", class = "owner",
  "{person!:actor},? (?:who )?@seeks_word (?:to become|to be|to be elected|to be named|to serve as|as|for) (?:the |its |"
    .. "their )?(?:next )?{role_noun:role}(?: of (?:the )?{entity:of})?",
  "{person!:actor},? (?:who )?@seeks_word (?:to become|to be|to be elected|to be named|to serve as|as|for) (?:the |its |"
    .. "their )?(?:next )?{office:role}(?: of (?:the )?{entity:of})?",
  "{person!:actor},? (?:who )?[^.;]{0,60}(?:as|for|named|chosen as|proposed as|nominated as) (?:the )?{office:role}[^.;]{0,40} @not_yet",
  "{person!:actor},? (?:who )?@not_yet (?:as|to be|to become|for) (?:the )?{office:role}",
  "{person!:actor}, (?:a |one of .. )candidates? (?:for|to become) (?:the )?(?:post of )?{office:role}",
}
