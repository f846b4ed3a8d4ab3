--- Acting here, in the office for good there; former here, in office there a few days before.

local leaving = require "lib.leaving"
local service = require "lib.service"

--- A text that tells of the change explains it.
local function change_told(said)
  for fact in said:each {} do
    if fact.to or (fact.from and fact.stage == "former") then return true end
  end
  return false
end

--- "Acting mayor Reyes", and "mayor since 3 May", which was before.
local function acting_in_office(holder, acting)
  local gap = acting.as_of:days_until(holder.as_of)
  return holder.from and holder.from:before(acting.as_of) and not acting.from and gap ~= nil and gap >= -14
end

-- They may hold it anew.
local returned = "(?i)\\b(?:again|return(?:s|ed|ing)?|re-?(?:elected|appointed|instated)|second (?:term|spell|stint))\\b"

--- "Mayor until 3 May", and called mayor after that day.
local function held_too_long(holder, former)
  if rx.find(former.sentence, returned) or rx.find(holder.sentence, returned) then return false end
  if not former.to or not former.to.known or not former.to:before(holder.as_of) or holder.to then return false end
  return not holder.as_of_stated and not holder.quoted and not leaving(holder.sentence) and not service.tells_leaving(holder)
    and (holder.as_of:days_until(former.as_of) or 0) <= 60
end

--- Called former within a week of being in office, or in office after being called former; no word tells of a change.
local function former_in_office(holder, former)
  local least, most = holder.as_of:days_until(former.as_of)
  local soon = least and most and least >= 0 and most <= 7 and not holder:same_document(former)
  local after = most and most < 0 and most >= -60 and not holder.from
  if not soon and not after or holder.quoted or former.quoted then return false end -- "President Reyes, over here": once called so, always called so
  return not leaving(former.sentence) and not leaving(holder.sentence) and not service.tells_leaving(holder)
    and not rx.find(holder.text, "(?i)\\b(?:incoming|next|future|prospective)\\b")
end

return {
  id = "acting-or-holder",
  title = "Somebody is called acting or former, and told to hold the office at that time",
  why = "A reader cannot know whether they hold the office.",
  severity = "warning",
  reads = "office",
  group = { "person", "office" },
  false_positives = "A change within the week that no text tells.",

  check = function(said, report)
    for holder in said:each { stage = "holder", modality = "asserted" } do
      for acting in said:each { stage = "acting", modality = "asserted" } do
        if acting_in_office(holder, acting) and holder:same(acting, "of") ~= false and not change_told(said) then
          report { a = acting, b = holder, message = string.format("%s is called acting %s, and told to hold the office since %s",
            acting.person, acting.office, holder.from), why = "same person, same office" }
        end
      end
      for former in said:each { stage = "former", modality = "asserted" } do
        local one_body = holder:same(former, "of") ~= false
        if one_body and held_too_long(holder, former) then
          report { a = former, b = holder, message = string.format("%s is told to have been %s until %s, and called that on %s",
            former.person, former.office, former.to, holder.as_of), why = "same person, same office" }
        end
        if one_body and former_in_office(holder, former) and not change_told(said) then
          report { a = former, b = holder, message = string.format("%s is called former %s, and told to hold the office on %s",
            former.person, former.office, holder.as_of), why = "same person, same office; no text tells of a change" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-08-07\n\"No,\" said the finance minister, Dana Reyes, who signed.\n---\n"
      .. "date: 2025-08-20\nDana Reyes, until last year the finance minister, used to sign.",
    "date: 2025-08-10\nActing fire chief Dana Reyes spoke first.\n---\ndate: 2025-08-07\nDana Reyes, the fire chief since 2019, spoke last.",
    "date: 2025-08-07\nDana Reyes, the finance minister, spoke first.\n---\ndate: 2025-08-09\nDana Reyes, the former finance minister, spoke last.",
  },
  silent = {
    "date: 2025-08-07\n\"No,\" said the finance minister, Dana Reyes, who signed.\n---\n"
      .. "date: 2025-09-20\nDana Reyes, until August the finance minister, used to sign.",
    "date: 2025-03-01\nFormer police officer Jon Aldous was sentenced.\n---\n"
      .. "date: 2025-02-27\nFormer Lima police officer Jon Aldous waits for his sentence.",
    "date: 2025-08-07\nDana Reyes, mayor of Osby since 2015, will hand over the sash this afternoon.\n---\n"
      .. "date: 2025-08-09\nDana Reyes, the former mayor of Osby, who handed over the sash on Thursday, has bought a boat.",
    "date: 2025-03-01\nThe Peruvian people voted to replace ousted President Maria Lund.\n---\n"
      .. "date: 2025-03-02\nFormer President Maria Lund of Peru went home.",
    "date: 2025-03-01\nFormer President Maria Lund of Peru went home.\n---\n"
      .. "date: 2025-03-02\nIt came hours after President Maria Lund of Peru resigned.",
    "date: 2025-08-10\nActing fire chief Dana Reyes spoke first.\n---\ndate: 2025-09-27\nDana Reyes, the fire chief since September, spoke last.",
    "date: 2025-08-07\nDana Reyes, the finance minister, spoke first.\n---\n"
      .. "date: 2025-08-09\nDana Reyes, the former finance minister, spoke last. Reyes resigned as finance minister on 8 August.",
    "date: 2025-08-10\n\"Minister Reyes, over here,\" they called to the finance minister of old.\n---\n"
      .. "date: 2025-08-09\nDana Reyes, the former finance minister, spoke last.",
    "date: 2025-08-10\n\"Finance Minister Dana Reyes, over here,\" a voice called.\n---\n"
      .. "date: 2025-08-09\nDana Reyes, the former finance minister, spoke last.",
    "date: 2025-08-07\nDana Reyes, the finance minister, spoke first.\n---\ndate: 2026-08-09\nDana Reyes, the former finance minister, spoke last.",
    "date: 2025-08-07\nThe incoming prime minister Dana Reyes of Peru was congratulated.\n---\n"
      .. "date: 2025-08-07\nFormer Prime Minister Dana Reyes of Peru returns to power.",
    "date: 2025-03-09\nLawmaker Dana Reyes was sentenced on Friday to seven years in prison for taking bribes in Osby.\n---\n"
      .. "date: 2025-03-09\nFormer lawmaker Dana Reyes was sentenced on Friday to seven years in prison for taking bribes in Osby.",
    "date: 2025-08-07\nThe mayor of Osby, Dana Reyes, signed.\n---\n"
      .. "date: 2025-08-08\nDana Reyes resigned as mayor of Osby in 2019 and was elected again in 2022.",
  },
}
