-- Since when somebody has been in office, in a job or in charge, whatever it is called.
words "has_led" {
  "been", "led", "run", "headed", "chaired", "managed", "governed", "served", "presided", "held", "coached", "directed", "edited", "captained", "represented", "ruled",
}
words "took_place" {
  "took office", "took over", "took charge", "took the job", "was sworn in", "was inaugurated", "was appointed", "was elected", "was named", "became",
  "assumed office", "was first elected", "was hired", "was promoted", "was installed", "took the helm", "came into office", "came to power", "entered office",
}
words "in_post" { "in the job", "in office", "in the post", "in charge", "in post", "at the helm", "in power" }
words "season" { "the spring of", "the summer of", "the autumn of", "the fall of", "the winter of" }

fact "incumbency" {
  modality = "asserted",
  "{person},? (?:{number:_}, )?(?:who )?has (?:now )?@has_led ... since (?:the |@season )?{date:from}",
  "{person},? (?:{number:_}, )?(?:who )?has (?:now )?@has_led since (?:the |@season )?{date:from}",
  "{reference:person} has (?:now )?@has_led ... since (?:the |@season )?{date:from}",
  "{person},? (?:{number:_}, )?(?:who )?@took_place (?:... )?(?:in|on) (?:the |@season )?{date:from}",
  "{reference:person} @took_place (?:... )?(?:in|on) {date:from}",
  "{person!},? (?:who )?won (?:her|his) (?:.. )?term (?:... )?in {date:from}",
  "{office:job} {person!},? who (?:came|arrived|joined|took over|took charge) in (?:the |@season |the early days of )?{date:from}",
  "{person!},? (?:who )?has been (?:the |its |their |a )?{office:job} (?:of .. )?since (?:the |@season )?{date:from}",
  "{person!},? (?:the )?{office:job} (?:of .. )?since (?:the |@season )?{date:from}",
  "{person!}, @in_post since (?:the |@season )?{date:from}",
  "{person!},? (?:who )?has (?:now )?been @in_post since (?:the |@season )?{date:from}",
  "sworn in on {date:from}, {person!}",
  "elected in {date:from}, {person!}",
  "{person!},? (?:who )?has (?:now )?been @in_post (?:for )?(?:more than |nearly |almost |over )?{duration:lasting}",
  "{reference:person} has (?:now )?been @in_post (?:for )?(?:more than |nearly |almost |over )?{duration:lasting}",
  "{person!} is (?:now )?(?:nearly |almost )?{duration:lasting} into (?:a|his|her|the) (?:.. )?(?:term|mandate|presidency|job|tenure)",
}
