-- How old things are, and how old people were when they did something.

fact "thing_age" {
  told = "now", modality = "asserted",
  "(?:the|this|that|its|their|an?) (?:nearly |almost |roughly |about )?{measure:age} (?:[a-z]+ ){0,2}{aged_thing:thing}",
  "at (?:the age of |age )?{amount:age},? the (?:old )?{aged_thing:thing}(?= (?:is|has|still|looks|remains|needs|will|can|shows)\\b)",
  "(?:the|this|that|its|their) {aged_thing:thing},? (?:which |that )?(?:is|was) (?:now |already )?{measure:age}",
  "(?:the|this|that|its|their) {aged_thing:thing},? (?:now |already )?{measure:age}(?=,)",
  "{aged_thing:thing} ... at {measure:age},? (?:it|this one|she) ",
}
-- "It was completed in 1974. At 51 years of age it ..."
fact "thing_age" {
  told = "now", modality = "asserted", thing = "it",
  "at {measure:age},? it (?:is|was|has|remains|looks)",
  "^it (?:is|was) (?:now |already |only |just )?{measure:age}(?=[,.;]|$| and | now | but )",
}
fact "thing_age" {
  told = "birthday", modality = "asserted",
  "(?:the|this|that|its|their) {aged_thing:thing},? (?:which |that )?(?:~turn|is turning|will turn|will be|has turned) {number:age}(?=[,.;]|"
    .. "$| {date:_}| in | on )",
  "(?:the|this|that|its|their) {aged_thing:thing} (?:.. )?(?:~mark|~celebrate|~observe|~toast) (?:its|their) {ordinal:age} @jubilee",
  "{ordinal:age} @jubilee of (?:the|its|their) {aged_thing:thing}",
  "the {aged_thing:thing}'s {ordinal:age} @jubilee",
}

-- "In its 40th year the club", "the festival, now in its 40th year"
fact "thing_age" {
  told = "nth", modality = "asserted",
  "in (?:its|their) {ordinal:age} year,? (?:the |this )?{aged_thing:thing}",
  "(?:the|this|that|its|their) (?:{entity:_} )?{aged_thing:thing},? (?:which |that )?(?:is |was )?(?:now |already )?in its {ordinal:age} year",
}
fact "age" {
  told = "nth", modality = "asserted",
  "{org!:of},? (?:which |that )?(?:is |was )?(?:now |already )?in its {ordinal:age} year", "in its {ordinal:age} year,? (?:the )?{org!:of}",
}

-- "She joined the band at 19", "he left home at the age of 16"
local at = "(?:at|at the age of|at age|aged) (?:just |only )?{amount:age}(?=[,.;]|$| and | but | after | with | because | when )"
fact "age_then" {
  modality = "asserted",
  "{person!:of}(?: (?:of|from) (?:the )?{place:_})?(?:, [^.;,]{1,60},)?,? (?:who )?(?:had |first )?{life_step:act} (?:[^.;,\\d]{1,50} )?" .. at,
  "(?=she\\b|he\\b){reference:of} (?:had |first )?{life_step:act} (?:[^.;,\\d]{1,50} )?" .. at,
}
words "life_step" {
  joined = "joined", married = "married", ["left home"] = "left home", ["left school"] = "left school", emigrated = "emigrated",
  enlisted = "enlisted", retired = "retired", graduated = "graduated", ["became"] = "became", ["took over"] = "took over",
  ["moved to"] = "moved", ["came to"] = "came", ["learned to"] = "learned", ["learnt to"] = "learned", ["started as"] = "started",
  ["started at"] = "started", ["began as"] = "began", ["turned professional"] = "turned professional", ["lost his"] = "lost", ["lost her"] = "lost",
  ["was widowed"] = "widowed", ["was orphaned"] = "orphaned", ["was ordained"] = "ordained", ["was elected"] = "elected",
  ["was appointed"] = "appointed", ["had her first"] = "had", ["founded"] = "founded", ["entered"] = "entered",
}

fact "age_then" {
  modality = "asserted",
  "{entity:of},? (?:who )?was (?:only |just |already |barely )?(?:aged )?{number:age} when (?:he|she|they) (?:[a-z]+ly )?{words:act}(?= )",
  "{person!:of} (?:of|from) (?:the )?{place:_},? (?:who )?was (?:only |just |already |barely )?(?:aged )?{number:age} when (?:he|she|they) "
    .. "(?:[a-z]+ly )?{words:act}(?= )",
  "{person!:of}(?: (?:of|from) (?:the )?{place:_})?,? (?:who )?was (?:only |just |already |barely )?(?:aged )?{number:age} when (?:he|she) "
    .. "[^.;,]{3,60} in (?:the )?{period:year}",
  "{reference:of} was (?:only |just |already |barely )?(?:aged )?{number:age} when (?:he|she|they) (?:[a-z]+ly )?{words:act}(?= )",
  "{reference:of} was (?:only |just |already |barely )?(?:aged )?{number:age} when (?:he|she|they) (?:[a-z]+ly |"
    .. "{ordinal:_} )?{words:act} [^.;]{0,60}?,? in (?:the )?{period:year}",
  "in {period:year},? when (?:he|she) was (?:only |just )?{amount:age},? {reference:of}",
  -- "she first did so in 2015, when she was 18", "was 40 when the wall fell in 1989", "in his twenties when he won it in 1999"
  "{reference:of} [^.;]{3,70}? in (?:{period:_}, )?{period:year},? when (?:he|she) was (?:only |just |still |barely )?{amount:age}(?=[,.;]|$| and )",
  "{person!:of} [^.;]{3,70}? in {period:year},? when (?:he|she) was (?:only |just |still |barely )?{amount:age}(?=[,.;]|$| and )",
  "{person!:of},? (?:who )?was (?:only |just |already |barely |still )?(?:aged )?{number:age} when (?:the|his|"
    .. "her) [^.;,]{3,40}? in (?:the )?{period:year}",
  "{reference:of} was (?:only |just |already |barely |still )?(?:aged )?{number:age} when (?:the|his|her) [^.;,]{3,40}? in (?:the )?{period:year}",
  "{person!:of},? (?:who )?was (?:only |just |already |barely |still )?in (?:his|her) (?:early |mid-|late )?{measure:age} when (?:he|"
    .. "she) [^.;,]{3,60}? "
    .. "in (?:the )?{period:year}",
  "{person!:of} ... in {period:year},? (?:at the age of|at|aged) {amount:age}",
  "in {period:year},? (?:at the age of|at|aged|when (?:he|she) was) {amount:age},? {reference:of}",
  "^in {period:year},? (?:at the age of|aged|when (?:he|she) was) {amount:age},? {person!:of}",
  "^(?:at the age of|aged|at) (?:just |only )?{amount:age},? in {period:year},? {person!:of}",
  "^{date:year},? (?:at the age of|at|aged|when (?:he|she) was) {amount:age},? {person!:of}",
  "^{date:year},? (?:at the age of|at|aged|when (?:he|she) was) {amount:age},? {reference:of}",
}

fact "age" {
  told = "birthday", modality = "asserted",
  "{entity:of}(?: [a-z]+)?, [^.;]{3,70}, (?:.. )?(?:~mark|~celebrate|~observe|~toast) (?:its|his|her|their) {ordinal:age} @jubilee",
  "{ordinal:age} @jubilee of (?:the )?{entity:of}(?! (?:\\w+ )?(?:tragedy|disaster|incident|accident|crash|attacks?|fire|shootings?|massacre|"
    .. "collapse|explosion|flood|earthquake|deaths?|murders?|sinking|strike|protests?|ruling|verdict|vote|win|victory))",
  "{person!:of}, who @turns {number:age}(?=[,.;]|$| {date:_}| in | on | this | last | earlier)",
  "^{person!:of}(?:, [^.;,]{1,60},)? (?:will turn|is turning|turns|will be|is to be) {number:age}(?= {date:_}| in {date:_}| on {date:_}|"
    .. " this | next | later )",
  "^{person!:of}(?:, [^.;,]{1,60},)? turned {number:age}(?= {date:_}| in {date:_}| on {date:_}| this | last | earlier this )",
  -- not "the year she turned 22"
  "(?<!year\\s)(?<!when\\s)(?<!after\\s)(?<!before\\s)(?<!until\\s)(?<!since\\s)(?<!once\\s)"
    .. "(?<!summer\\s)(?<!winter\\s)(?<!day\\s)(?<!time\\s){reference:of} @turns {number:age}(?=[,.;]|$| {date:_}| in | on | this | last | earlier)",
}

-- "Osmer Works, a brewery founded in 1908 and celebrating its 125th anniversary"
fact "age" {
  told = "birthday", modality = "asserted",
  "{org!:of}, (?:a|an|the) [^.;,]{3,90} (?:~mark|~celebrate|~observe|~toast) (?:its|their) {ordinal:age} @jubilee",
}
fact "event" {
  what = "founding", status = "happened", modality = "asserted",
  "{org!:of}, (?:a|an|the) [^.;,]{0,60}?(?:founded|established) in {date:date}",
}

-- "Osby Rovers, who mark their centenary this year", "the club's golden jubilee", "the bicentenary of the museum": so many years by name
local feasts = { centenary = "100", centennial = "100", bicentenary = "200", bicentennial = "200", tercentenary = "300", tricentennial = "300",
  sesquicentenary = "150", sesquicentennial = "150", ["silver jubilee"] = "25", ["silver anniversary"] = "25", ["golden jubilee"] = "50",
  ["golden anniversary"] = "50", ["diamond jubilee"] = "60", ["diamond anniversary"] = "60", ["half-century"] = "50",
  ["hundred-and-fiftieth birthday"] = "150", ["hundred-and-fiftieth anniversary"] = "150" }
local marks = "(?:~mark|~celebrate|~observe|~toast|is marking|is celebrating|are marking|are celebrating|will mark|will celebrate)"
for feast, years in pairs(feasts) do
  local of_it = " (?:its|their) " .. feast .. "(?! of)"
  fact "thing_age" { told = "birthday", modality = "asserted", age = years,
    "(?:the|this|that|its|their) {aged_thing:thing},? (?:which |that |who )?(?:.. )?" .. marks .. of_it,
    "(?:the|their|our|its|this) {aged_thing:thing}'s " .. feast, feast .. " of (?:the|its|their|our) {aged_thing:thing}(?! of\\b)" }
  fact "age" { told = "birthday", modality = "asserted", age = years,
    "{org!:of},? (?:which |that |who )?(?:.. )?" .. marks .. of_it, "{place:of},? (?:which |that )?(?:.. )?" .. marks .. of_it,
    "{name:of},? (?:which |that |who )?(?:.. )?" .. marks .. of_it, "{org!:of}(?:, [^.;,]{1,60},)? " .. marks .. of_it }
end

-- "The octogenarian Reyes": between two ages
local decades = { teenager = "[13, 19] year", sexagenarian = "[60, 69] year", septuagenarian = "[70, 79] year", octogenarian = "[80, 89] year",
  nonagenarian = "[90, 99] year", centenarian = "[100, 115] year" }
for word, years in pairs(decades) do
  fact "age" { told = "now", modality = "asserted", age = years, person = "yes",
    "(?:^|the )" .. word .. ",? {person!:of}", "{person!:of}(?:, {measure:_})?, an? " .. word .. "(?=[,.;])" }
end

-- "Born on a farm near Osby in 1945, he", "having been born there in 1959"
fact "event" {
  what = "birth", status = "happened", modality = "asserted",
  "^born (?:to|on|at|into|near|as|above|the) [^.;,\\d]{3,60}? in {period:date}, (?=she\\b|he\\b){reference:of}",
  "(?=she\\b|he\\b){reference:of} [^.;]{3,60}?,? having been born (?:[^.;,\\d]{1,40} )?in {period:date}",
}

-- Somebody without a name: "a 34-year-old man", "the driver, aged 51,", "a child of seven", "Man, 34, held"
fact "person_age" {
  told = "now", modality = "asserted",
  "(?:a|an|the|one) {measure:age} (?:[a-z'-]+ ){0,2}?{aged_person:noun}(?! {person!:_})(?!, {person!:_})",
  "(?:a|an|the|one) (?:[a-z'-]+ ){0,2}?{aged_person:noun}(?: (?:from|of) (?:the )?{place:_})?, (?:who (?:is|was) )?(?:aged )?(?:{measure:age}|"
    .. "{number:age})(?=[,.;]| years old)",
  "(?:a|an|the|one) {aged_person:noun} (?:of|aged) {number:age}(?=[,.;]| was| has| had| is| died| and| who| over| after| on| in| at|$)",
  "(?:a|an|the) {measure:age} (?:[a-z'-]+ ){0,2}?{office:noun}(?! {person!:_})(?!, {person!:_})",
  "(?:a|an|the) {office:noun}(?: of (?:the )?(?:{place:_}|{name:_}|[a-z]+))?, (?:who (?:is|was) )?(?:aged )?(?:{measure:age}|{number:age})(?=[,.;])",
  "(?:a|an|the|one) {aged_person:noun} (?:of|aged) {measure:age}",
  "^{aged_person:noun}, {number:age},",
  "^the {aged_person:noun} [^.;:,]{3,60} is {measure:age}(?=[,.;]|$| and )", "^the {aged_person:noun} [^.;:,]{3,60} is {number:age}(?=[,.;]|$)",
}
