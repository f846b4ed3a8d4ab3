--- In or out: somebody is told to belong to a body and not to belong to it.

local inside = { member = true }
local outside = { declined = true, not_member = true, left = true }

return {
  id = "membership-status",
  title = "Somebody is told to have joined a body and to stay outside it",
  why = "One cannot be a member and not a member at one time.",
  severity = "error",
  reads = "membership",
  group = { "member", "body" },
  false_positives = "A body that was left and joined again between the two articles.",

  check = function(said, report)
    for a, b in said:pairs() do
      if outside[a.status] and inside[b.status] then a, b = b, a end
      if inside[a.status] and outside[b.status] and a.modality == "asserted" and b.modality == "asserted" and not a.quoted and not b.quoted then
        local joined = a.from or a.as_of
        -- a later leaving ends the membership; a later "outside", or a refusal, denies it
        if b.status ~= "left" or joined:after(b.as_of) then
          if not (b.from and joined:after(b.from) and b.status == "declined") and not (b.as_of:before(joined) and b.status == "not_member") then
            report { a = a, b = b, message = string.format("%s is told to have joined %s, and to be outside it", a.member, a.body),
              why = "same member, same body, and no order of the two lets both hold" }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-06-24\nPeru joined the Coral League in March 2025.\n---\ndate: 2025-11-05\nPeru remains outside the Coral League.",
  },
  silent = {
    "date: 2025-01-10\nPeru remains outside the Coral League.\n---\ndate: 2025-06-24\nPeru joined the Coral League in March 2025.",
    "date: 2025-06-24\nPeru joined the Coral League in March 2015.\n---\ndate: 2025-11-05\nPeru left the Coral League in October 2025.",
  },
}
