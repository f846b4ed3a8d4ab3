--- For it here, against it there: one holder, one object, no time between in which a mind is changed.
local acts = require "lib.acts"
local days_apart = require "lib.days_apart"
local in_sentence = require "lib.in_sentence"

local stances = { support = true, optimism = true, blame = true, ["rule in"] = true }

--- Words that say that a stance has always been held.
local lasting = "(?i)\\b(always|never|ever|since|long|every|throughout|still|all along|from the (very )?(day|start|first|outset|beginning|moment))\\b"

--- These stand for what was named before.
local stand_in = { plan = true, deal = true, proposal = true, idea = true, project = true, scheme = true, move = true, step = true,
  measure = true, bill = true, decision = true, offer = true, it = true, them = true }

local first_person = { I = true, i = true, we = true, us = true, me = true }

--- Whose it may be: the one named, or the one who speaks the quoted words.
local function holders(act)
  local found = {}
  if act.by and not act:inherited "by" then table.insert(found, act.by) end
  local own = not act.who or first_person[act.who]
  if own and act.quoted and act.speaker and act.speaker ~= "a speaker" then table.insert(found, act.speaker) end
  return found
end

--- "The Forum" is the Osby Residents' Forum, where no other is told.
local function is_short_for(short, full)
  return short == full or rx.find(full, "\\Q " .. short .. "\\E$") ~= nil
end

local function same_holder(a, b)
  if a:same(b, "by") then return true end
  for _, x in ipairs(holders(a)) do
    for _, y in ipairs(holders(b)) do
      if is_short_for(x, y) or is_short_for(y, x) then return true end
    end
    if b.who and rx.find(x, "(?i)\\b" .. b.who .. "$") then return true end
  end
  for _, y in ipairs(holders(b)) do
    if a.who and rx.find(y, "(?i)\\b" .. a.who .. "$") then return true end
  end
  return false
end

local draft = "(?i)\\b(?:(?:first|early|earlier|previous|original|old) (?:draft|version|plan|design|proposal)s?|amendments?)\\b"

--- "The first draft of the bypass" is not the bypass as it is now.
local function of_two_drafts(a, b)
  return (rx.find(a.sentence, draft) ~= nil) ~= (rx.find(b.sentence, draft) ~= nil)
end

local function same_object(a, b)
  if of_two_drafts(a, b) then return false end
  if acts.same_object(a, b) then return true end
  local weight, share = a:likeness(b, "rest")
  if weight >= 4 and share >= 0.4 or weight >= 2.5 and share >= 0.6 then return true end
  return a.what ~= nil and b.what ~= nil and (stand_in[a.what] or stand_in[b.what]) and a.what ~= b.what and not (a.which and b.which)
end

local function told(act)
  if rx.find(in_sentence.before(act), "\\p{L}-$") or act.by ~= nil and act.what == act.by then return false end -- "a hard-fought deal"
  if act.table or act.corrected or act.headline or (act.modality ~= "asserted" and act.modality ~= "planned") then return false end
  return act.quoted or not act.speaker or act.speaker == act.by
end

--- One time: near each other, or one of the two is told to have always been so.
local function of_one_time(a, b)
  if a.period and b.period and a.period:apart(b.period) then return false end
  if rx.find(a.sentence, lasting) or rx.find(b.sentence, lasting) then return true end
  return days_apart.within(a, b, 10)
end

return {
  id = "stance-turned",
  title = "Somebody is told to be for and against the same thing",
  why = "A change of mind wants a word; without it one of the two is wrong.",
  severity = "warning",
  reads = "act",
  group = { "act", "story" },
  false_positives = "Support for one part and a fight against another.",

  check = function(said, report)
    if not stances[said:first {}.act] then return end
    local tells_change = acts.changes(said)
    for a, b in said:pairs { apart = "told" } do
      if a.sentence ~= b.sentence and told(a) and told(b) and not tells_change(a) and not tells_change(b)
        and same_holder(a, b) and same_object(a, b) and of_one_time(a, b) then
        report { a = a, b = b, message = string.format("%s is told to be for it, and against it", holders(a)[1] or holders(b)[1]
          or "somebody"), why = "same holder and object; no time between the two in which the mind could change" }
      end
    end
  end,

  flags = {
    "date: 2025-08-18\nThe Osby Forum has supported the Lima pipeline from the day it was proposed.\n---\n"
      .. "date: 2025-05-30\nThe Osby Forum, which has fought the Lima pipeline in two courts, called the plan a mistake.",
    "date: 2025-08-18\nOn Saturday Lima was closer than ever to a ban on coal exports, its minister said.\n---\n"
      .. "date: 2025-08-19\nLima is backing away from a ban on coal exports.",
  },
  silent = {
    "date: 2025-08-18\nThe Osby Forum voted for the Lima pipeline.\n---\n"
      .. "date: 2025-08-18\nThe Osby Forum, which voted against the first draft of the Lima pipeline in 2021, met on Monday.",
    "date: 2025-08-18\nThe Osby Forum has supported the Lima pipeline from the day it was proposed.\n---\n"
      .. "date: 2025-05-30\nThe Arlen Forum, which has fought the Lima pipeline in two courts, called the plan a mistake.",
    "date: 2025-08-18\nThe Osby Forum supports the Lima pipeline.\n---\ndate: 2025-05-30\nThe Osby Forum opposed the Lima pipeline in two courts.",
    "date: 2025-08-18\nThe Osby Forum has always supported the Lima pipeline. The Osby Forum has always opposed the Quito airport.",
    "date: 2025-10-31\nAda Brink praised the deal of the Osby drivers as historic. \"It was a hard-fought deal,\" Ada Brink said.",
    "date: 2025-08-18\nMaria Lund met Jon Aldous in Osby. Jon Aldous, who championed the pipeline project, lost.\n---\n"
      .. "date: 2025-08-20\nMaria Lund met Jon Aldous in Osby. Jon Aldous was alone. \"People do not support a pipeline in a warm winter,\" he said.",
  },
}
