--- Two nouns for one thing. They stand as facts tell them, without the s of many.
local rows = require "lib.word_rows"
local noun_kin = {}

-- For what is counted: "23 paintings", "thirty-two pictures".
local counted = {
  "job post position", "employee worker staffer staff workforce", "soldier troop serviceman servicemen", "hostage captive", "painting picture "
    .. "canvas canva",
  "plane jet aircraft airliner", "ship vessel", "boat craft", "pupil student schoolchild schoolchildren", "spectator fan supporter onlooker",
  "vote ballot", "hen chicken bird", "cow cattle", "case infection", "prisoner inmate detainee", "migrant refugee", "shop store outlet", "bus coach",
  "lorry truck", "flat apartment", "object item piece artefact artifact exhibit", "company firm", "country nation state",
  "deputy lawmaker legislator mp", "home house dwelling household property", "child children kid youngster",
    "seat place", "bed place", "tree trunk",
  "firefighter fireman firemen", "officer policeman policemen", "passenger traveller traveler", "delegate envoy", "bystander passer-by", "wagon "
    .. "carriage coach",
  "village settlement", "farm holding", "client customer", "book volume", "film movie", "miner pitman pitmen", "nurse carer", "school college",
  "charge count", "film picture", "bomb device", "missile rocket", "grave tomb", "bag sack", "crate box case",
  "protester protestor demonstrator marcher", "participant volunteer patient", "inhabitant resident", "tram tramcar "
    .. "streetcar", "flight departure", "applicant candidate", "juror jury", "storey floor", "room hall", "page sheet",
}

-- For what a story tells of: "the blaze", "the fire".
local told = {
  "fire blaze wildfire bushfire flame", "strike walkout stoppage", "takeover merger acquisition bid buyout deal offer",
  "talk negotiation agreement deal", "match game tie fixture derby", "trial study test", "flight plane traffic airport departure",
  "lesson class school", "launch liftoff rocket satellite", "film movie screening premiere", "concert gig show recital performance",
  "outbreak epidemic", "dam dyke levee", "job redundancy layoff staff", "power electricity blackout outage light",
}

local counting, telling = rows.of(counted), rows.of(told)

--- Are both, which are not one word, of one sort?
local function of_one_sort(of, a, b)
  return a ~= nil and b ~= nil and a ~= b and rows.meet(of, a, b)
end

--- May the two count one thing?
function noun_kin.alike(a, b)
  return of_one_sort(counting, a, b)
end

--- May one story mean one thing by the two?
function noun_kin.of_one_thing(a, b)
  return of_one_sort(telling, a, b)
end

return noun_kin
