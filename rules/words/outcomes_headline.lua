-- Ends that headlines tell of, beside those of outcomes_people.lua and outcomes_things.lua.

local function ends(matter)
  return function(by_state)
    for state, phrases in pairs(by_state) do
      for _, phrase in ipairs(phrases) do words "outcome" { [phrase] = matter .. ": " .. state } end
    end
  end
end

-- who is at fault, in the eyes of a report, a court, an inquiry
ends "blame" {
  cleared = {
    "~clear", "~exonerate", "~absolve", "~vindicate", "~exculpate", "~let .. off the hook", "~give .. clean bill of health", "~whitewash",
    "not to blame", "no blame", "blameless", "~find no fault", "found no fault",
    "no wrongdoing", "free of blame", "cleared of blame", "in the clear", "off the hook", "did nothing wrong", "done nothing wrong",
    "no negligence", "~acquit .. of blame", "faultless", "beyond reproach",
  },
  blamed = {
    "~blame", "~put the blame on", "~put the main blame .. on", "~put the main blame", "~put most of the blame", "~put the blame", "~lay the blame",
    "~lay blame", "~lay the main blame", "~pin the blame", "~place the blame",
    "~point the finger", "~point a finger", "~fault", "at fault", "~indict", "~censure", "to blame", "mainly to blame", "~hold .. responsible",
    "~hold .. liable", "was responsible", "were responsible", "~condemn", "~slam",
    "~castigate", "~lambast", "~lambaste", "~excoriate", "~damn", "~rap", "~pillory", "the main culprit", "the culprit", "the culprits",
    "~find .. negligent", "was negligent", "were negligent", "negligence of",
    "~find .. at fault", "failings of", "failure of the authority", "could have been prevented", "should have been prevented", "~reproach",
    "~take the blame", "~accept blame", "~shoulder the blame",
  },
}
-- a suit between two sides, seen from the side that sues
ends "suit" {
  won = {
    "~win .. case", "~win .. lawsuit", "~win .. suit", "~win .. claim", "~win .. court battle", "~win in court", "~uphold .. suit",
    "~uphold .. claim", "~uphold .. lawsuit", "~uphold .. complaint", "~find for",
    "~rule in favour of", "~rule in favor of", "~side with", "~order .. to compensate", "~order .. to pay", "~award damages", "~award .. damages",
    "must compensate", "must pay damages", "was ordered to compensate",
    "was ordered to pay", "were ordered to pay", "were awarded", "was awarded damages", "got what they came for", "got what he came for",
    "got what she came for",
  },
  lost = {
    "~lose .. case", "~lose case", "~lose .. lawsuit", "~lose lawsuit", "~lose suit", "~lose .. suit", "~lose .. claim", "~lose .. court battle",
    "~lose in court", "~dismiss .. suit", "~dismiss .. claim", "~dismiss .. lawsuit",
    "~dismiss .. complaint", "~dismiss .. case", "~throw out .. suit", "~throw out .. claim", "~throw out .. lawsuit", "~throw out .. case",
    "~rule against", "~find against", "~reject .. suit", "~reject .. lawsuit",
    "~reject .. claim", "went away empty-handed", "~go home empty-handed", "left court empty-handed",
  },
}
-- the first place, a crown, a chair
ends "place" {
  kept = {
    "~retain", "~keep first place", "~hold on to first place", "~keep .. crown", "~keep .. title", "~retain .. crown", "~retain .. title",
    "~defend .. title", "~defend .. crown", "~stay on top", "~remain on top", "~stay at the top",
    "~remain the largest", "~remain the biggest", "remained the strongest", "remain the strongest", "remains the strongest", "~stay the largest",
    "still the largest", "still the biggest", "~top the poll", "~come first", "came first",
    "more than any other", "more seats than any", "~hold off", "~cling on to first", "~cling to first", "again the largest",
    "once more the largest", "~keep the lead", "~keep its lead", "~hold .. lead",
  },
  lost = {
    "~lose first place", "~lose .. crown", "~lose .. title", "~lose top spot", "~lose the lead", "~lose its lead", "~surrender first place",
    "~surrender .. title", "~surrender .. crown", "~fall to second", "~drop to second",
    "~slip to second", "~slide to second", "~relegate .. to second", "~knock .. off the top", "~topple", "~dethrone", "~unseat",
    "~push .. into second", "finished second", "came second", "~come second", "~finish second",
    "came home next", "came in second", "runner-up", "was beaten into second", "~overtake", "was overtaken", "~pip .. to", "no longer the largest",
    "no longer the biggest", "last year's winner",
  },
}
-- money for hostages, ships, data
ends "payment" {
  unpaid = { "without a cent", "without a penny", "not a cent", "not a penny", "no ransom", "without ransom", "without paying",
    "no money changed hands", "free of charge", "~refuse .. to offer money", "~refuse to pay", "nothing was paid" },
  paid = { "ransom paid", "~pay .. ransom", "~pay ransom", "~cough up", "~fork out", "~shell out", "~stump up" },
}
-- levels: the noun must be the same
ends "level" {
  up = {
    "~rise", "~climb", "~soar", "~surge", "~jump", "~leap", "~rocket", "~shoot up", "~go up", "~grow", "~increase", "~swell", "~mount", "~spike",
    "~edge up", "~inch up", "~creep up", "~tick up", "~balloon", "~mushroom",
    "~double", "~triple", "~treble", "~advance", "~rally", "~accelerate", "~quicken", "~skyrocket", "paying more than ever", "more than ever",
    "~strengthen", "~pick up speed", "~hit a record", "~hit record", "reached a record",
  },
  down = {
    "~fall", "~drop", "~tumble", "~plunge", "~slump", "~plummet", "~sink", "~decline", "~decrease", "~dip", "~slide", "~shrink", "~go down",
    "~come down", "~nosedive", "~crash", "~collapse", "~slip", "~ease", "~edge down",
    "~inch down", "~tick down", "~dwindle", "~halve", "~recede", "~ebb", "~slow", "~cool", "~abate", "~contract", "~weaken", "~lose ground",
    "~hit a low",
  },
}
