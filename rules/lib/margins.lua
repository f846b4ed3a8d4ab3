-- By how much somebody is ahead, as a sentence tells it.
local order = require "lib.in_order"
local margins = {}

--- Is the amount of the sentence such a distance: "by 824 votes", "a margin of 31", "12 points ahead"? "By 14 votes to three" tells a result.
function margins.is_gap(s, a)
  local before, behind = order.before(s, a.at, 40), a.fact.text .. order.behind(s, a.upto, 30)
  if rx.find(before, "(?i)\\b(margin|difference|gap|advantage) of (just |only |a mere |barely |some |about )?$") then return true end
  if not rx.find(behind, "(?i)^\\S+ (more )?(votes|points|percentage points|seats)\\b") then return false end
  if rx.find(behind, "(?i)^\\S+ (?:votes )?(?:to|against) (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|none|nil)") then return false end
  return rx.find(before, "(?i)\\bby (just |only |a mere )?$") ~= nil
    or rx.find(behind, "(?i)(votes|points) (ahead|apart|behind|clear|more than)\\b|votes more\\b") ~= nil
end

return margins
