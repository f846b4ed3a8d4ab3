-- What kind of thing a name is called: "the tanker X ran aground", "Y, a brewer,", "the brewer, Y,".

-- Whoever was, or is nearly, something is not it: "former teacher X", "the would-be surgeon Y".
local plain = "(?<!former\\s)(?<!ex-)(?<!retired\\s)(?<!trainee\\s)(?<!student\\s)(?<!apprentice\\s)(?<!one-time\\s)(?<!turned\\s)(?<!than\\s)"
  .. "(?<!or\\s)(?<!and\\s)"
local ends = "(?=[,.;:)]| and| who| which| from| in| of| at| with| for| on| that| was| is| has| had| lost| whose|$)"

fact "calling" {
  modality = "asserted",
  plain .. "{called_as:class} {entity:of}",
  "the {called_as:class}, {entity:of}(?=[,.;])",
  "(?:the|its|their|an?) (?:[a-z-]+ ){1,2}?{called_as:class}, {entity:of}(?=[,.;])",
  "{entity:of},? (?:aged )?(?:{number:_},? )?(?:who is |which is |who works as |who worked as )?(?:an?|the) (?:(?!former|retired|trainee|"
    .. "student|rival|big)[a-z-]+ ){0,2}?"
    .. "(?:{nationality:_} )?{called_as:class}" .. ends,
  "{entity:of}, (?:the|its|their) [a-z-]+'s (?:(?!former)[a-z-]+ ){0,2}?{called_as:class}" .. ends,
  "{entity:of} (?:is|works as) (?:an?|the) (?:(?!former|retired)[a-z-]+ ){0,2}?(?:{nationality:_} )?{called_as:class}" .. ends,
}
