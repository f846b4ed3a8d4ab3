--- Applications by 30 June, applications by 15 June.

local events = require "lib.events"
local timeline = require "lib.timeline"

local moved = "(?i)\\b(?:extend(?:ed|s)?|extension|postponed?|put (?:off|back)|moved|instead of|originally|new deadline|first deadline|"
  .. "second|late entries|early|online|by post|postal|on paper|paper|first round|overseas|foreign|abroad|those who|anyone who|if)\\b"
local meant = "(?i)\\b(?:applications?|entry|entries|bids?|claims?|nominations?|registrations?|objections?|appeals?|tenders?|apply|"
  .. "register|object|appeal) "
  .. "(?:for|to|against|from|by) (?:the |an? )?([^.;,\\d]{3,60}?)"
  .. "(?= (?:must|clos\\w+|is|are|was|were|until|till|by|before|have|has|will|can)\\b|[.,;]|$)"

--- One kind of thing, for one purpose as far as both tell it: "for the farm grant", "for the grant".
local function same_thing(a, b)
  if a.thing == nil or a.thing ~= b.thing or a.sentence == b.sentence then return false end
  local x, y = rx.match(a.sentence, meant), rx.match(b.sentence, meant)
  if x and y and timeline.shared(x, y) == 0 then return false end
  return a:same_document(b) or timeline.shared(a.sentence, b.sentence) >= 2
end

return {
  id = "deadline-differs",
  title = "Two last days for one thing",
  why = "Readers act on it: one of the two days is wrong.",
  severity = "warning",
  reads = "deadline",
  group = { "story" },
  false_positives = "Two rounds of applications in one story.",

  check = function(said, report)
    for a, b in said:pairs() do
      if events.apart(a, b) and same_thing(a, b) and not (a.quoted or b.quoted or a.corrected or b.corrected)
        and not (rx.find(a.sentence, moved) or rx.find(b.sentence, moved)) then
        report { a = a, b = b, message = string.format("the last day for %s: %s, and %s", a.thing, tostring(a.date), tostring(b.date)),
          why = "same story" }
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nApplications must be filed by 30 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe deadline for applications is 15 June, Dana Reyes said in Lima.",
    "date: 2025-05-20\nGardeners can apply for one of the plots in Osby until 30 June. Plots are small.\n\nThe last day for applications is 20 June.",
    "date: 2025-05-20\nNominations for the Osby medal must reach the town hall by 3 July.\n---\n"
      .. "date: 2025-05-21\nThe closing date for nominations for the Osby medal is 30 July.",
    "date: 2025-04-08\nResidents may object to the plan for the wind farm at Osby until the end of May, Dana Reyes said.\n---\n"
      .. "date: 2025-04-10\nObjections against the Osby wind farm can be submitted until 11 May, Dana Reyes said.",
  },
  silent = {
    "date: 2025-05-20\nApplications must be filed by 30 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe deadline for applications is 30 June, Dana Reyes said in Lima.",
    "date: 2025-05-20\nApplications must be filed by 30 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nPayments must be made by 15 June, Dana Reyes said in Lima.",
    "date: 2025-05-20\nApplications must be filed by 30 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe deadline for applications is 15 July, two weeks later than originally planned, Dana Reyes said in Lima.",
    "date: 2025-05-20\nApplications for the Osby medal close on 3 July. Applications for a seat on the jury close on 30 July.",
    "date: 2025-05-20\nGardeners can apply for one of the plots in Osby until 30 June. Plots are small.\n\nThe last day for applications is 30 June.",
    "date: 2025-05-20\nNeighbours can object until 30 June. Those who live abroad can object until 15 July.",
    "date: 2025-04-08\nResidents may object to the plan for the wind farm at Osby until the end of May, Dana Reyes said.\n---\n"
      .. "date: 2025-04-10\nObjections against the Osby wind farm can be submitted until 31 May, Dana Reyes said.",
    "date: 2025-05-20\nApplications from farmers must be filed by 30 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe deadline for applications from students is 15 June, Dana Reyes said in Lima.",
  },
}
