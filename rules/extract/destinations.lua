-- Where ships, planes, trains and loads are going.

words "bound_for" {
  "bound for", "headed for", "heading for", "destined for", "sailing for", "sailing to", "on its way to", "on her way to", "on their way to",
  "on the way to", "en route to", "travelling to", "traveling to", "flying to", "booked to", "consigned to", "addressed to", "declared for",
  "meant for", "shipped to", "intended for",
}

local behind = "(?:the )?(?:(?:port|city|town|harbour|harbor) of )?{town:place}(?:(?:,| in) {town:within})?"
local is = "(?:(?:which |that )?(?:is|are|was|were|had been|has been) )?"
local due = "(?:is|are|was|were) (?:now |next )?(?:due|expected|scheduled to (?:arrive|dock|berth|land|call)|to (?:arrive|dock|berth|land|call)) "
  .. "(?:back )?(?:in|at) " .. behind

fact "destination" {
  modality = "asserted",
  "{name:of},? (?:[^.;,]{2,40},? )?" .. is .. "@bound_for " .. behind,
  "{place:of},? (?:[^.;,]{2,40},? )?" .. is .. "@bound_for " .. behind,
  "(?:the|a|an|its|this) {words:thing},? (?:with [^.;,]{2,30},? )?" .. is .. "@bound_for " .. behind,
  "{name:of}(?: and (?:its|her) [^.;,]{2,30}?)? " .. due,
  "{place:of}(?: and (?:its|her) [^.;,]{2,30}?)? " .. due,
  "(?:the|its|this) {words:thing} " .. due,
}
