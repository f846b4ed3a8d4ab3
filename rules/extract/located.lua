-- Head offices, birthplaces, sites; and which place lies in which.

words "head_office" { "headquarters", "head office", "main office", "headquarter", "seat", "corporate headquarters", "global headquarters",
  "world headquarters" }

words "credited" { "architect", "architects", "builder", "builders", "contractor", "contractors", "main contractor", "developer", "developers",
  "maker", "makers", "manufacturer", "publisher", "printer", "printers", "producer", "brewer", "supplier", "suppliers", "engineers", "operator",
  "owner", "distributor", "agency", "laboratory", "designers", "consultants", "surveyors", "solicitors", "auditor", "auditors" }

fact "located" {
  relation = "headquarters", modality = "asserted",
  "{org!:of}'s @head_office (?:is |are |was )?in {town:place}(?:, {town:within})?",
  "{reference:of}'s @head_office (?:is |are |was )?in {town:place}(?:, {town:within})?",
  -- "At its head office in Malmo, somebody else ..." speaks of whom it is about to name.
  "(?<!^at\\s)(?<!^from\\s)(?<!^in\\s){reference:of} @head_office (?:is |are |was )?in {town:place}(?:, {town:within})?",
  "{org!:of}(?:, [^.;]{2,60},)? .. has its @head_office in {town:place}(?:, {town:within})?",
  "(?<!^at\\s)(?<!^from\\s)(?<!^in\\s){reference:of} (?:.. )?@head_office in {town:place}(?:, {town:within})?",
  "{org!:of}, (?:which is |a \\w+ |an \\w+ )?(?:headquartered|based) in {town:place}(?:, {town:within})?",
  "{org!:of} is (?:headquartered|based) in {town:place}(?:, {town:within})?",
  "@head_office in {town:place}, {org:of}",
  "{reference:of} [^.;]{0,60}has its @head_office in {town:place}(?:, {town:within})?",
  "{org:of}, [^,.;]{3,90} with (?:its )?@head_office in {town:place}(?:, {town:within})?",
  "the @head_office of (?:the )?{org!:of} in {town:place}(?:, {town:within})?",
  "{town:place}-based (?:[a-z-]+ ){0,3}{org!:of}",
  "the {town:place}-based {reference:of}(?!,? {name:_})(?!,? {person:_})",
  "the {town:place} (?:company|firm|group|maker|manufacturer|bank|brewery|start-up|startup|carrier|airline|retailer|club|publisher|"
    .. "developer) {org!:of}",
  "{org!:of}, of {town:place}(?:, {town:within})?(?=[,.;])",
  "{org!:of}, whose @head_office (?:is|are) in {town:place}(?:, {town:within})?",
  "at (?:its|the) @head_office in {town:place}(?:, {town:within})?, (?:the )?{org!:of}",
  "from (?:its|the) @head_office in {town:place}(?:, {town:within})?, (?:the )?{org!:of}",
  "{org!:of} [^.;,]{0,60}its {town:place} @head_office",
  "{org!:of}'s {town:place} @head_office",
  "{org!:of} is (?:located|domiciled|incorporated|seated) in {town:place}(?:, {town:within})?",
  "@head_office of (?:the )?{org!:of}(?:,)? (?:is |are )?in {town:place}(?:, {town:within})?",
  "{entity:of} (?:is|remains) (?:a|an|the) (?:[a-z]+,? ){0,3}{town:place}-based (?:[a-z]+ )?@firm_noun",
  "{entity:of}, (?:a|an|the) (?:[a-z]+,? ){0,3}{town:place}-based (?:[a-z]+ )?@firm_noun",
  "@credited(?: (?:of|for|in) [a-z ]+)?: {entity:of}, {town:place}(?=[.;]|$)", -- a line of credits
  "{org!:of} \\({town:place}\\)",
  "(?:by|to|from|with|and) {name:of} of {town:place}(?=[,.;])",
  "the {town:place} (?:company|firm|group|maker|bank|brewery|studio|practice|agency|architects?|start-up|startup|publisher) {name:of}",
}

fact "located" {
  relation = "birthplace", modality = "asserted",
  "{person!:of}(?:, [^.;]{2,60},)?,? (?:who )?was born (?:.. )?in {town:place}(?:, {town:within})?",
  "{person!:of}(?:, [^.;]{2,60},)?,? (?:who )?was born on {date:_} in {town:place}(?:, {town:within})?",
  "{reference:of} was born (?:.. )?in {town:place}(?:, {town:within})?",
  "born (?:.. )?in {town:place}(?:, {town:within})?,? (?:(?:in|on) {date:_})?,? {person!:of}",
  "{person!:of}, born (?:.. )?in {town:place}(?:, {town:within})?",
  "{town:place}(?: [a-z]+){0,4}?,? where {reference:of} was born",
  "{town:place}(?: [a-z]+){0,4}?,? where {person!:of} was born",
  "{reference:of} (?:came|comes|hails|hailed) from {town:place}(?=[.,;]| and)",
}

fact "located" { -- of what has no other place: bridges, dams, hospitals (the rule asks)
  relation = "site", modality = "asserted",
  "the {entity:of},? (?:in|at) {town:place}(?:, {town:within})?",
  "the {entity:of},? (?:near|on the (?:\\w+ )?(?:outskirts|edge) of|outside) (?:the )?(?:(?:northern|southern|eastern|western|small|"
    .. "nearby) )?(?:(?:town|city|village|port|capital) (?:of )?)?{town:place}",
  "the {entity:of} (?:is|lies|stands|sits|is located) (?:.. )?in {town:place}(?:, {town:within})?",
  "{town:place}'s {entity:of}",
}

words "region_level" { county = "county", province = "province", district = "district", state = "state", prefecture = "prefecture",
  department = "department", municipality = "municipality", parish = "parish", governorate = "governorate", canton = "canton", oblast = "oblast",
  voivodeship = "voivodeship", borough = "borough", commune = "commune", township = "township", region = "region", ward = "ward" }
fact "located" { -- in which county or province something lies
  relation = "region", modality = "asserted",
  "{name:of}, (?:a|an|the) (?:[a-z-]+ |{ordinal:_}[- ]){1,6}?in (?:the )?(?:[a-z-]+ )?{region_level:level} of {town:place}",
  "{place:of}, (?:a|an|the) (?:[a-z-]+ |{ordinal:_}[- ]){1,6}?in (?:the )?(?:[a-z-]+ )?{region_level:level} of {town:place}",
  "{name:of}, (?:a|an|the) (?:[a-z-]+ |{ordinal:_}[- ]){1,6}?in {town:place} {region_level:level}",
  "{place:of}, (?:a|an|the) (?:[a-z-]+ |{ordinal:_}[- ]){1,6}?in {town:place} {region_level:level}",
  "{name:of},? (?:lies |is |stands |is located |is situated )?in (?:the )?(?:[a-z-]+ )?{region_level:level} of {town:place}",
  "{place:of},? (?:lies |is |stands |is located |is situated )?in (?:the )?(?:[a-z-]+ )?{region_level:level} of {town:place}",
  "{name:of},? (?:lies |is |stands |is located |is situated )?in {town:place} {region_level:level}",
  "{place:of},? (?:lies |is |stands |is located |is situated )?in {town:place} {region_level:level}",
}

fact "inside" {
  modality = "asserted",
  "(?<!,\\x20)(?<!:\\x20)(?<!and\\x20){town:part}, {town:whole}(?=[.;:)]|$|,? (?!and\\b|or\\b)[a-z(])",
  "{town:part} in {town:whole}",
  "{town:part} in (?:the )?(?:far )?(?:northern|southern|eastern|western|central|north-eastern|northeastern|north-western|northwestern|"
    .. "south-eastern|southeastern|south-western|southwestern|north|south|east|west|rural|upper|lower) (?:of )?{town:whole}",
  "{town:part} (?:(?:railway|train|bus|metro|police|power|fire) )?(?:station|airport|airfield|port|harbour|harbor|junction|village|town|camp|prison|"
    .. "base|beach|area|neighbourhood|neighborhood|suburb) in (?:the )?{town:whole}",
  "{town:part}, (?:a|an|the) (?:[a-z-]+ ){0,4}?(?:suburb|district|borough|village|neighbourhood|neighborhood|quarter|town|part|barangay|barrio|"
    .. "ward|hamlet|settlement|city|community)(?: of (?:about |some |around )?{number:_}(?: people| residents| inhabitants|"
    .. " souls)?)? (?:of|in) (?:the )?{town:whole}",
  "{town:part}, in (?:the )?{town:whole}",
  "{town:whole}'s {town:part}",
  "{town:part} (?:district|suburb|borough|quarter|neighbourhood|neighborhood|area) of {town:whole}",
}
