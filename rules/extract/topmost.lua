-- Places at the head of an order, whatever is compared.

fact "topmost" {
  { "{ordinal:place}[- ]@top_word", direction = "up" },
  { "{ordinal:place}[- ]@bottom_word", direction = "down" },
  { "@top_word", place = "1", direction = "up" },
  { "@bottom_word", place = "1", direction = "down" },
  { "@top_word (?:[a-z-]+ ){1,3}?(?:after|behind) (?:only |the )?(?:{org!:_}|{place:_})(?=[.,;]|$| in| and| with)", place = "2", direction = "up" },
  { "{ordinal:place}[- ](?:city|town|port|bank|airline|party|producer|exporter)(?=[ ,.;]|$)", direction = "up" },
  { "second only to", place = "2", direction = "up" },
  { "(?:no|none|nobody|nothing|not one)(?: [a-z]+){0,7} (?:is|are|was|were|has|have|had|gives?|gave|~earn|"
    .. "~pay) @greater", place = "1", direction = "up" },
  { "(?:leads|led|tops|topped|heads|headed) (?:the |its |their )?(?:[a-z]+ )?(?:table|list|ranking|rankings|standings|league|charts|"
    .. "field)", place = "1", direction = "up" },
  modality = "asserted",
}
