--- In or out: somebody is told to belong to a body and not to belong to it.

local days_apart = require "lib.days_apart"

local inside = { member = true }
local outside = { declined = true, not_member = true, left = true }

local listed = "(?i)\\b(?:is|are|was|were|consists?|consisted|made up|composed|comprises?|names?|named|includes?|included|members?|"
  .. "line-up|made|list)\\b"
local changed = "(?i)\\b(?:but|after|since|replac\\w+|instead|originally|first|at first|until|previous|last|former|earlier|may|might|could|would|if|"
  .. "not)\\b"

--- "X is not on the panel": who, and of what.
local function left_out(f)
  if not rx.find(f.sentence, " not (?:on|in|part|among|one)") or rx.find(f.sentence, "(?i)\\b(?:yet|likely|expected|if|sure|only|last|next)\\b") then
    return nil end
  return rx.match(f.sentence, "(\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+) (?:is|was) not (?:on|in|part of|among|one of) the "
    .. "(?:\\p{Ll}+ of )?(panel|jury|squad|team|line-up|committee|board|delegation|list|crew|shortlist|cabinet|commission|finalists|"
    .. "nominees|signatories|witnesses)\\b")
end

--- A list of those who are of it, in which the name stands.
local function lists(s, who, group)
  local at = rx.has(s, who)
  local head = at and s:sub(1, at - 1)
  return head ~= nil and rx.find(head, "(?i)\\bthe (?:\\p{L}+ ){0,2}?" .. group .. "(?:['’]s members)?(?: of \\p{L}+)?(?::| " .. listed .. ")") ~= nil
    and rx.find(s, "\\p{Lu}\\p{L}+(?:,| and) (?:\\p{Ll}+ )?\\p{Lu}") ~= nil
end

--- Who is told not to be on the panel stands in the list of the panel.
local function check_lists(said, report)
  local absent = {}
  for f in said:each { kind = "statement" } do
    local who, group = nil, nil
    if not f.quoted and not f.question and not f.corrected then who, group = left_out(f) end
    if who then table.insert(absent, { fact = f, who = who, group = group }) end
  end
  if #absent == 0 then return end
  for f in said:each { kind = "statement" } do
    for _, one in ipairs(absent) do
      if f.sentence ~= one.fact.sentence and (f:same_document(one.fact) or f:same_story(one.fact)) and lists(f.sentence, one.who,
        one.group) and not rx.find(f.sentence, changed) then
        report { a = one.fact, b = f, level = "warning", message = string.format("%s is told not to be of the %s, and listed in it", one.who,
          one.group), why = "the list names them" }
      end
    end
  end
end

--- "Still belongs": told of the day on which the other text, of the same days, has it leave.
local function still_told(member, left)
  return rx.find(member.sentence, "(?i)\\bstill\\b") ~= nil and not member:same_document(left) and days_apart.maybe_within(member, left, 7)
    and not (left.from and left.from:after(member.as_of))
end

--- "Expelled in 1994", and a member today: it may have come back.
local function long_before(left, joined)
  local least = left.from and left.from:days_until(joined)
  return least ~= nil and least > 400
end

return {
  id = "membership-status",
  title = "Somebody is told to have joined a body and to stay outside it",
  why = "One cannot be a member and not a member at one time.",
  severity = "error",
  reads = { "membership", "statement" },
  group = {},
  false_positives = "A body that was left and joined again between the two articles.",

  check = function(said, report)
    check_lists(said, report)
    for a, b in said:pairs { kind = "membership", same = "member" } do
      if outside[a.status] and inside[b.status] then a, b = b, a end
      if a:same(b, "body") and inside[a.status] and outside[b.status] and a.modality == "asserted" and b.modality == "asserted"
        and not a.quoted and not b.quoted then
        local joined = a.from or a.as_of
        -- a later leaving ends the membership; a later "outside", or a refusal, denies it
        if b.status ~= "left" or joined:after(b.as_of) and not long_before(b, joined) or still_told(a, b) and not long_before(b, joined) then
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
    "Peru, a member of the Coral League, will pay the levy. Peru, which is outside the Coral League, sent nobody.",
    "As a member of the Coral League, Peru has a say. Peru, which is not a member of the Coral League, kept quiet.",
    "Anna Brandt is not on the jury. The jury is made up of Carl Dufour, Anna Brandt and Gerda Maas.",
    "Captain Carl Dufour is not in the squad. The squad: Anna Brandt, Carl Dufour, Gerda Maas.",
    "date: 2025-06-24\nThe Osby Rowers have been expelled from the Coral League.\n---\n"
      .. "date: 2025-06-24\nThe Osby Rowers still belong to the Coral League.",
  },
  silent = {
    "date: 2025-01-10\nPeru remains outside the Coral League.\n---\ndate: 2025-06-24\nPeru joined the Coral League in March 2025.",
    "date: 2025-06-24\nPeru joined the Coral League in March 2015.\n---\ndate: 2025-11-05\nPeru left the Coral League in October 2025.",
    "Peru, a member of the Coral League, will pay the levy. Chile, which is outside the Coral League, will not.",
    "Anna Brandt is not on the jury. The jury is made up of Carl Dufour, Ann Brandt and Gerda Maas.",
    "Carl Dufour is not in the squad. The squad: Anna Brandt, Gerda Maas, who replaces Carl Dufour.",
    "Carl Dufour is not on the panel. The board is made up of Anna Brandt, Carl Dufour and Gerda Maas.",
    "date: 2025-06-24\nThe Osby Rowers were expelled from the Coral League in 1994.\n---\n"
      .. "date: 2025-06-24\nThe Osby Rowers still belong to the Coral League.",
    "date: 2025-06-24\nAnna Brandt, who left the Coral League in 2011, spoke.\n---\n"
      .. "date: 2025-06-24\nAnna Brandt is a member of the Coral League.",
  },
}
