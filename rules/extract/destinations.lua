-- Where ships, planes, trains and loads are going.

words "bound_for" {
  "bound for", "headed for", "heading for", "destined for", "sailing for", "sailing to", "on its way to", "on her way to", "on their way to",
  "on the way to", "en route to", "travelling to", "traveling to", "flying to", "booked to", "consigned to", "addressed to", "declared for",
  "meant for", "shipped to", "intended for",
}

words "set_out" {
  "left", "had left", "has left", "departed", "departed from", "had departed", "sailed from", "had sailed from", "set sail from", "set out from",
  "set off from", "had set out from", "took off from", "had taken off from", "was leaving", "leaves", "departs from",
}

local behind = "(?:the )?(?:(?:port|city|town|harbour|harbor|island) of )?{town:place}(?:(?:,| in) {town:within})?"
local is = "(?:(?:which |that )?(?:is|are|was|were|had been|has been) )?"
local due = "(?:is|are|was|were) (?:now |next )?(?:due|expected|scheduled to (?:arrive|dock|berth|land|call)|to (?:arrive|dock|berth|land|call)) "
  .. "(?:back )?(?:in|at) " .. behind
local left = "@set_out {town:from}(?: (?:at|on|in|with|shortly|early|late|just) [^.;,]{1,40}?)?,? (?:for|bound for|headed for|heading for|"
  .. "to sail to|on (?:its|her|the) way to) "

local from_to = "(?:sailing|travelling|traveling|flying|driving|crossing|running|on (?:its|her|the|their) way|en route|a scheduled service) "
  .. "from {town:from}(?: [^.;,]{2,30}?)? (?:to|for) "

fact "destination" {
  modality = "asserted",
  "{name:of},? (?:[^.;,]{2,40},? )?" .. is .. "@bound_for " .. behind,
  "{place:of},? (?:[^.;,]{2,40},? )?" .. is .. "@bound_for " .. behind,
  "(?:the|a|an|its|this) {words:thing},? (?:with [^.;,]{2,30},? )?" .. is .. "@bound_for " .. behind,
  "{name:of}(?: and (?:its|her) [^.;,]{2,30}?)? " .. due,
  "{place:of}(?: and (?:its|her) [^.;,]{2,30}?)? " .. due,
  "(?:the|its|this) {words:thing} " .. due,
  -- from where, too: "left Osby at dawn for Lima"
  "(?:the|a|an|its|this) {words:thing} " .. left .. behind,
  "{name:of} " .. left .. behind,
  "(?:the|a|an|its|this) {words:thing},? (?:with [^.;,]{2,40},? )?" .. is .. from_to .. behind,
  "{name:of},? (?:with [^.;,]{2,40},? |carrying [^.;,]{2,40},? )?" .. is .. from_to .. behind,
  "{place:of},? (?:with [^.;,]{2,40},? |carrying [^.;,]{2,40},? )?" .. is .. from_to .. behind,
  -- a flight of one number goes one way
  "flight {label:flight},? (?:[^.;,]{2,40},? )?" .. is .. "@bound_for " .. behind,
  "flight {label:flight} (?:[^.;,]{2,20} )?from {town:from} (?:to|for) " .. behind,
  "{name:of} {label:flight},? (?:[^.;,]{2,30},? )?from {town:from} (?:to|for) " .. behind, -- "Arlen Airlines Flight 310"
  "{name:of} {label:flight},? (?:[^.;,]{2,40},? )?" .. is .. "@bound_for " .. behind,
}
