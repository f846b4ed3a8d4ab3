-- What lies on which side of a place. A measure or its words may stand before the side: "nine kilometres east of Osby", "just west of Osby".

words "side" {
  north = "north", south = "south", east = "east", west = "west", northeast = "northeast", northwest = "northwest", southeast = "southeast",
  southwest = "southwest", ["north-east"] = "northeast", ["north-west"] = "northwest", ["south-east"] = "southeast", ["south-west"] = "southwest",
  ["north east"] = "northeast", ["north west"] = "northwest", ["south east"] = "southeast", ["south west"] = "southwest",
  upstream = "upstream", downstream = "downstream", upriver = "upstream", downriver = "downstream",
}

local how_far = "(?:(?:just|about|some|around|roughly|nearly|almost|only|barely|immediately|directly|well|far|a|few|several|couple|of|dozen|"
  .. "due|to|the|little|short|way|drive|hour|hours|hour's|minutes) |{measure:_} |{duration:_} |{number:_} |(?:miles?|kilomet(?:er|re)s?|km|mi|"
  .. "met(?:er|re)s|yards|blocks) ){0,7}?"
local lies = "(?:(?:which |that )?(?:is|was|lies|lay|stands|stood|sits|sat|is located|was located|is situated|starts|begins|began|ends|ended) )?"
local landmark = "(?:airports?|airfield|airstrip|aerodrome|runway|ports?|harbour|harbor|station|dam|weir|bridge|lighthouse|mine|plant|"
  .. "pier|quay|border|(?:town |city )?cent(?:re|er)|coast|lake|river|mountain|summit|island|bay|reservoir|crater|volcano|valley|"
  .. "base|camp)"
local from = "{side} of (?:the )?(?:old |new |main )?(?:(?:town|city|village|port|capital|island|lake) (?:of )?|" .. landmark
  .. " (?:at|of|in|near|on) )?{place}"

fact "bearing" {
  modality = "asserted",
  "(?:the|a|an|this|that) {words:thing},? (?:and )?" .. lies .. how_far .. from,
  "{name:of},? (?:(?:a|an|the) [^.;,]{2,40}? )?" .. lies .. how_far .. from,
  "the {name:of} {words:thing},? " .. lies .. how_far .. from,
  "the {place:of} {words:thing},? " .. lies .. how_far .. from,
  "{place:of},? (?:(?:a|an|the) [^.;,]{2,40}? )?" .. lies .. how_far .. from,
  "{measure:_} (?:due |to the )?" .. from, -- whatever lies there
  -- what it is reckoned from is a common noun, or told before
  "{name:of},? (?:(?:a|an|the) [^.;,]{2,40}? )?" .. lies .. "{measure:_} (?:due |to the )?{side}(?=[,.;]| of the)",
  "{place:of},? (?:(?:a|an|the) [^.;,]{2,40}? )?" .. lies .. "{measure:_} (?:due |to the )?{side}(?=[,.;]| of the)",
}

-- "Osby, a village south of the capital": a land has one of these.
words "far_mark" { "capital", "border", "equator", "isthmus", "strait" }
fact "bearing" {
  modality = "asserted",
  "{name:of},? (?:(?:a|an|the) [^.;,]{2,40}? )?" .. lies .. how_far .. "{side} of the {far_mark:mark}(?! (?:of|with|between|city)\\b)",
  "{place:of},? (?:(?:a|an|the) [^.;,]{2,40}? )?" .. lies .. how_far .. "{side} of the {far_mark:mark}(?! (?:of|with|between|city)\\b)",
}
