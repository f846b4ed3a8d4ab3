-- Membership, rank, stance.

fact "membership" {
  { "{entity:member} (?:has |have |had )?(?:formally |officially )?(?:joined|entered|acceded to) (?:the )?{org:body}(?: (?:in|"
    .. "on) {date:from})?", status = "member", modality = "asserted" },
  { "{entity:member}, which (?:formally |officially )?joined (?:the )?{org:body}(?: (?:in|on) {date:from})?",
    status = "member", modality = "asserted" },
  { "{org:body}, (?:of which|to which) {entity:member} (?:is a member|belongs)", status = "member", modality = "asserted" },
  { "{entity:member} is (?:now |still )?a (?:full )?member of (?:the )?{entity:body}", status = "member", modality = "asserted" },
  { "{entity:member} (?:remains|stays|is still) outside (?:of )?(?:the )?{org:body}", status = "not_member", modality = "asserted" },
  { "{entity:member} is not a member of (?:the )?{org:body}", status = "not_member", modality = "asserted" },
  { "{entity:member}, (?:which|who) is (?:still )?(?:not a (?:full )?member of|outside|not part of) (?:the )?{org:body}", status = "not_member",
    modality = "asserted" },
  { "{entity:member}, (?:not (?:itself )?a member of|outside) (?:the )?{org:body}(?=,)", status = "not_member", modality = "asserted" },
  { "{entity:member}, (?:a|itself a|one of the) (?:{number:_} |[a-z-]+ )?members? of (?:the )?{org:body}(?=[,.;]| since)", status = "member",
    modality = "asserted" },
  { "^as a (?:full )?member of (?:the )?{entity:body}, {entity:member}", status = "member", modality = "asserted" },
  { "{entity:member} (?:still )?(?:belongs?) to (?:the )?{entity:body}(?=[,.;]| and| as)", status = "member", modality = "asserted" },
  { "{entity:member}, who (?:sits|serves) on (?:the )?{entity:body}", status = "member", modality = "asserted" },
  { "{entity:member} (?:sits|serves) on (?:the )?{entity:body}", status = "member", modality = "asserted" },
  { "{entity:member} (?:was|were|has been|have been) (?:expelled|thrown out|excluded|ejected) (?:from|of) (?:the )?{entity:body}"
    .. "(?: (?:in|on) {date:from})?", status = "left", modality = "asserted" },
  { "{entity:member}, (?:who|which) (?:left|quit|resigned from|withdrew from|has left|has quit) (?:the )?{entity:body}"
    .. "(?: (?:in|on) {date:from})?", status = "left", modality = "asserted" },
  { "{entity:member} (?:left|quit|withdrew from|has left|pulled out of|resigned from) (?:the )?{entity:body}(?: (?:in|on) {date:from})?",
    status = "left", modality = "asserted" },
  { "{entity:member} (?:declined|refused|rejected|turned down) .. invitation to join (?:the )?{org:body}",
    status = "declined", modality = "asserted" },
  { "(?:rejection|refusal) of {entity:member}'s (?:joining|entry into|membership in|accession to) (?:the )?{org:body}",
    status = "declined", modality = "asserted" },
  { "(?:retiring|withdrawing|cancelling|canceling|dropping) {entity:member}'s (?:commitment|plan|plans|promise|application|"
    .. "bid) to join (?:the )?{org:body}(?: in {date:from})?", status = "declined", modality = "asserted" },
  { "{entity:member}(?:, [^,;.]{1,60},)? (?:would|will|may|might|could) (?:accept|take up) .. invitation ... "
    .. "to join (?:the )?{org:body}", status = "invited", modality = "possible" },
  { "{entity:member}'s (?:entry into|accession to|membership of|membership in) (?:the )?{org:body}", status = "joining", modality = "possible" },
  { "{entity:member}'s (?:plans|plan|bid|application|wish) to join (?:the )?{org:body}", status = "joining", modality = "planned" },
}

fact "size" {
  "{org:body}(?: group| bloc| alliance| union)?, (?:after|with|following) (?:its )?(?:recent )?expansion to {number:count} members",
  "{number:count}[- ](?:nation|member|country|state|strong) {org:body}",
  "{org:body}, (?:the|a|an) {number:count}[- ](?:nation|member|country|state)",
  "{org:body} (?:has|had|counts|comprises|now has) {number:count} (?:full )?members",
  "{org:body} .. whose (?:ranks|membership) .. to {number:count}",
}

-- Places told without a superlative; all others are read by the engine from the word set "superlative".
words "ranked_thing" { ["trading partner"] = "partner", ["trade partner"] = "partner", ["export market"] = "market", "economy", "airline",
  "bank", "producer", "exporter", "importer", "supplier", "buyer", "party" }
fact "rank" {
  modality = "asserted",
  { "{entity:subject} is (?:also )?(?:one of )?{place:of}'s top {ranked_thing:among}s?, in {ordinal:rank} (?:position|place)" },
  { "{entity:subject} (?:ranks|is ranked|ranked|came|comes|was ranked) {ordinal:rank} among (?:the )?{place:of}'s {ranked_thing:among}s" },
}

-- Who moves toward whom. Soft: rules over it give notes and warnings only.
words "toward" {
  "closer", "close", "alignment", "aligned", "align", "rapprochement", "deepen ties", "deepening ties", "deeper ties",
  "closer ties", "pivot to", "pivot toward", "turn to", "strengthen ties",
  "bolster ties", "pro", "partner", "ally", "strategic ties", "edged closer", "warming", "embrace",
}
words "away" {
  "distance", "distancing", "cut ties", "break relations", "breaking relations", "sever ties", "cooling", "away from",
  "reduce reliance", "turn its back", "break with", "diversify away",
}
fact "stance" {
  modality = "asserted",
  { "{entity:holder}'s (?:close |closer |growing |clear )?(?:alignment|rapprochement|"
    .. "partnership) with (?:the )?{place:target}", direction = "closer" },
  { "{entity:holder} (?:wants|seeks|is seeking|intends|has signaled .. intent|signaled .. intent) to (?:~get|~move|~be|~draw|"
    .. "~come) closer to (?:the )?{place:target}", direction = "closer" },
  { "{entity:holder} has .. ~edge .. closer to (?:the )?{place:target}", direction = "closer" },
  { "{entity:holder}'s (?:willingness|desire|readiness|intention) to (?:deepen|strengthen|expand) (?:.. )?(?:ties|relations|"
    .. "cooperation) with (?:the )?{place:target}", direction = "closer" },
  { "{entity:holder}'s pursuit of (?:deeper|closer|stronger) (?:ties|relations) with (?:the )?{place:target}", direction = "closer" },
  { "{entity:holder} .. prioritiz?s?ing a strong relationship with (?:the )?{place:target}", direction = "closer" },
  { "{entity:holder} is clearly pro-{nationality:target}", direction = "closer" },
  { "(?:take|taking|move|moving|pull|pulling|steer|steering) {entity:holder} away from (?:the )?{place:target}", direction = "away" },
  { "{entity:holder} .. (?:to|of) (?:cut|cutting|break|breaking|sever|severing) (?:off )?(?:ties|relations|"
    .. "links) with (?:the )?{place:target}", direction = "away" },
  { "distancing of {entity:holder} from (?:the orbit of )?(?:the )?{place:target}", direction = "away" },
}

-- Who pulls against whom: the ground on which "closer to X" speaks against "closer to Y".
words "ties_word" { "ties", "relations", "links", "cooperation", "engagement", "trade ties", "diplomatic ties" }
words "break_word" { "curtail", "cut", "sever", "break", "loosen", "reduce", "limit", "downgrade", "scale back", "end" }
fact "rivalry" {
  modality = "asserted",
  "(?:tensions|rivalry|competition|confrontation|standoff|trade war|cold war) between (?:the )?{place:a} and (?:the )?{place:b}",
  "balanc(?:e|es|ing) ... (?:between|with) (?:the )?{place:a} and (?:the )?{place:b}",
  "pressure from (?:the )?{place:a} to @break_word @ties_word with {place:b}",
  "{place:a} ... to dissuade ... from (?:deepening|strengthening|expanding|closer) @ties_word with {place:b}",
  "partner of (?:the )?{place:a} ... against {place:b}",
  "(?:ally|partner) (?:of (?:the )?{place:a} )?(?:.. )?(?:in countering|to counter|against) {place:b}",
  "{place:a} (?:may|might|could|will|to)? ?see .. as a (?:key )?ally in countering the influence of {place:b}",
  "(?:counter|countering|contain|containing|offset|offsetting) {place:b}'s (?:growing )?(?:influence|rise|expansion|reach) ... {place:a}",
  "between {nationality:a} and {nationality:b} (?:influence|interests)",
}
