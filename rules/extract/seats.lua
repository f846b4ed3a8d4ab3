-- Where a body sits, by the noun beside it: "Verl Marine, the Lund company", "a small firm from Lund", "of Lund".

local some = "(?:[a-z-]+ ){0,3}"
local where = "{town:place}(?:, {town:within})?"
local own = "(?=[,.;:]| that| which| who| of| whose| behind| with| in\\b|$)" -- not "a Lund firm's rival", "a Lund bank branch"

fact "located" {
  relation = "headquarters", modality = "asserted",
  "{entity:of}, (?:an?|the) " .. some .. "{town:place}(?:-based)? " .. some .. "@seated_body" .. own,
  "{entity:of}, (?:an?|the) " .. some .. "@seated_body (?:based |headquartered )?(?:in|from|of) " .. where,
  "{entity:of} (?:is|was) an? " .. some .. "@seated_body (?:based |headquartered )?(?:in|from) " .. where,
  "{reference:of}(?:'re| are| were) an? " .. some .. "@seated_body (?:based |headquartered )?(?:in|from) " .. where,
  "the {town:place} @seated_body {entity:of}",
  "the (?:[a-z-]+ ){0,2}@seated_body,? {name:of},? (?:of|from) " .. where,
  "{town:place}-based " .. some .. "{name:of}",
  "{name:of}, of " .. where .. "(?=[,.;])",
  "{name:of}, (?:which is |an? [a-z-]+ )?(?:headquartered|based) in " .. where,
  "{name:of} is (?:headquartered|based) in " .. where,
  "{name:of} has its @head_office in " .. where,
  "{name:of}'s @head_office (?:is |are |was )?in " .. where,
}
