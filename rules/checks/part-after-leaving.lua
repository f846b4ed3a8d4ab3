--- Followed by another in one text, and still in the part in a later one.

local days_apart = require "lib.days_apart"
local gone_since = require "lib.gone_since"
local leaving = require "lib.leaving"
local service = require "lib.service"

local function told(fact)
  return fact.modality == "asserted" and not fact.quoted
end

--- Has the change happened, so far as the sentence tells?
local function done(change)
  return told(change) and not change.acting and not rx.find(change.sentence,
    "(?i)\\b(?:will|would|shall|may|(?:is|are|was|due|set|expected|about|poised|ready) to|next (?:week|month|year|spring|summer|autumn))\\b")
end

--- Did the person play this part by the time of the change?
local function had(said, change, later)
  -- "takes over from X, its head since 2012": told once more, by the text of the change itself
  if rx.find(later.sentence, "(?i)\\b(?:tak(?:es?|ing)|took) over\\b|\\b(?:succeed\\w*|succession|successor|replac\\w+|follow\\w*|"
    .. "hand\\w* over)\\b") then return false end
  for fact in said:each { kind = "part", role = later.role, status = "now" } do
    if fact:same(later, "actor") and told(fact) and not fact:same_document(later) and not fact.published:after(change.published) then return true end
  end
  return rx.find(change.sentence:lower(), later.role) ~= nil
end

--- Of the body whose part the later text tells, so far as the two tell one.
local function one_body(former, later)
  if former.of then return former:same(later, "of") or former:same(later, "of", "about") or false end
  return not former.thing or former.thing == later.thing
end

--- "As coach by Velm", "chair of the board": of a body that the other sentence does not tell; false where it is told of none.
local function behind_role(f)
  return rx.match(f.sentence, "(?i)\\b\\Q" .. (rx.match(f.role, "\\S+$") or f.role) .. "\\E (?:of|at|by|for|with) (?:the |its |an? )?"
    .. "((?:[\\p{L}-]+ )?[\\p{L}-]+)")
end

local function of_two_bodies(former, later)
  local x, y = behind_role(former), behind_role(later)
  local last = x and rx.match(x, "\\S+$")
  if not x or rx.has(later.sentence, last) then return false end
  return y ~= nil and not rx.has(former.sentence, rx.match(y, "\\S+$")) or not y and rx.find(x, "^\\p{Lu}") ~= nil and not later.of
end

--- What the sentence tells them to have been is told of another body.
local function of_another(said, left, later)
  for former in said:each { kind = "part", status = "former", document = left.document } do
    local of_both = former.sentence == left.sentence and former:same(later, "actor") and former.role == later.role
    if of_both and not one_body(former, later) then return true end
  end
  return false
end

--- "Resigned as minister", and "Energy Minister Reyes": one of many posts.
local function is_portfolio(left, later)
  return rx.find(later.role, "\\w (?:minister|secretary)$") ~= nil and not rx.has(left.sentence:lower(), later.role)
end

--- "Who ran the bank from 2019 to 2022", "chaired the inquiry": told of a time that may be past.
local function told_as_past(later)
  return rx.find(later.text, "(?i)\\b(?:ran|led|headed|chaired|managed|directed|edited|conducted|coached|captained|commanded|governed|presided|"
    .. "oversaw|operated|owned|was|were|had|served|then)\\b") ~= nil
end

-- Houses and places that people leave when they go home.
local where_one_goes = "^(?:hospital|clinic|court|courtroom|courthouse|building|house|room|hall|prison|jail|country|city|town|village|island|area|"
  .. "scene|stage|pitch|field|party|race|meeting|road|ground|stadium|airport|station|church|table|car|ship|boat|family)$"

--- "She left the institute in 2024", and "director of the Osby Institute": gone from the body itself.
local function left_the_body(left, later)
  if told_as_past(later) then return false end
  if not left.day or not left.day.width or left.day.width < 27 then return false end
  for body in rx.each(left.sentence, "(?i)\\b(?:left|quit|(?:resigned|retired|departed|dismissed|fired|sacked) (?:from|by)) (?:the |his |her |our )?"
    .. "(\\w[\\w'’-]+(?: \\p{Lu}[\\w'’-]+){0,3})") do
    local name = body:lower()
    if not rx.find(name, where_one_goes) and (later.thing == name or later.of
      and (later.of:lower() == name or rx.find(later.of:lower(), " \\Q" .. name .. "\\E$"))) then return true end
  end
  return false
end

--- Do both speak of one post? The leaver's sentence has its word, or an earlier text gives them the part.
local function one_post(said, left, later)
  if of_another(said, left, later) or is_portfolio(left, later) then return false end
  if left_the_body(left, later) then return true end
  local noun = rx.match(later.role, "(\\w+)$")
  if rx.find(left.sentence:lower(), "\\b" .. noun) then return true end
  if not rx.find(left.sentence, "(?i)\\b(?:his|her|their|the|that) (?:post|job|office|position|role)\\b") then return false end
  for fact in said:each { kind = "part", role = later.role } do
    if fact:same(later, "actor") and fact:same_document(left) then return true end
  end
  return false
end

--- Left by a day before that of which the later text tells, whenever the leaving is told; without a day, told before.
local function left_before(left, later)
  local then_told = later.as_of_stated and later.as_of or later.published
  return left.day and left.day:before(then_told) or not left.day and left.published:before(then_told)
end

-- They may have the part anew.
local returned = "(?i)\\b(?:again|return(?:s|ed|ing)?|came back|back (?:as|in)|re-?(?:elected|appointed|hired|instated)|"
  .. "second (?:term|spell|stint)|for (?:an?|one|two|six|three) (?:years?|months?)|sabbatical|on leave|leave of absence|second(?:ed|ment))\\b"

local function is_back(left, later)
  return rx.find(left.sentence, returned) ~= nil or rx.find(later.sentence, returned) ~= nil
end

--- Does the text of the one tell the part of that person as the text of the other does?
local function looks_back(said, former, later)
  for other in said:each { kind = "part", role = later.role } do
    if other:same(later, "actor") and (other.status == "former" and other:same_document(later)
      or other.status == "now" and other:same_document(former)) then return true end
  end
  return false
end

--- "Stepped down as director in May", "director until last year": a month at least before the text that has them in the part.
local function check_former(said, report)
  for former in said:each { kind = "part", status = "former" } do
    local gone = told(former) and not former:inherited "actor" and leaving(former.sentence) and gone_since(former)
    for later in said:each { kind = "part", status = "now", role = former.role } do
      local least = gone and later:same(former, "actor") and told(later) and not later:inherited "actor" and later.published.known
        and gone:days_until(later.published)
      if least and least >= 30 and not later.as_of:before(gone) and days_apart.within(former, later, 400) and later.class ~= "deed"
        and not told_as_past(later) and one_body(former, later) and not of_two_bodies(former, later) and not leaving(later.sentence)
        and not is_back(former, later) and not looks_back(said, former, later) then
        report { a = former, b = later, level = "warning", message = string.format("%s is told to have left the part of %s, and to have it later",
          former.actor, later.role), why = "same person, same part; the leaving was long past" }
      end
    end
  end
end

local function check_left(said, report)
  for left in said:each { kind = "tenure", status = "left" } do
    for later in said:each { kind = "part", status = "now" } do
      if told(left) and told(later) and not service.tells_leaving(later) and later:same(left, "actor", "of")
        and not later:same_document(left) and left_before(left, later) and not is_back(left, later)
        and one_post(said, left, later) then
        report { a = later, b = left, level = "warning", message = string.format("%s is called %s, though said to have left%s", later.actor,
          later.role, left.day and " in " .. tostring(left.day) or ""),
          why = "same person, same part" }
      end
    end
  end
end

return {
  id = "part-after-leaving",
  title = "Somebody who was followed by another is told to be in the part still",
  why = "A reader is told of two in one place.",
  severity = "error",
  reads = { "part", "succession", "tenure" },
  group = { "story" },
  false_positives = "A part of the same name elsewhere; a return to it.",

  check = function(said, report)
    check_left(said, report)
    check_former(said, report)
    for change in said:each { kind = "succession" } do
      if done(change) and change.published.known then
        for later in said:each { kind = "part", status = "now" } do
          if told(later) and not service.tells_leaving(later) and later.class ~= nil and later:same(change, "actor", "of")
            and later.published:after(change.published)
            and had(said, change, later) then
            report { a = later, b = change, level = "warning",
              message = string.format("%s is called %s, though followed by %s", later.actor, later.role,
                change.successor), why = "same person, same part" }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, director of the Osby Institute, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes, Jon Aldous and Maria Lund met at Perrin Quay. Lund left the institute in 2024.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met Maria Lund, the club's treasurer, at Perrin Quay.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who was treasurer of the club until last year, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, the festival's director, was heckled.\n---\n"
      .. "date: 2025-03-02\nDana Reyes, Jon Aldous and Maria Lund met at Perrin Quay. Lund, who stepped down as director last summer, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund chairs the inquiry.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund resigned as chair of the inquiry in December.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met Maria Lund, the harbour commissioner, at Perrin Quay.\n---\n"
      .. "date: 2025-03-09\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who gave up her post as commissioner in October, was there.",
    "date: 2025-03-05\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto, who resigned as finance minister in January, was there.\n---\n"
      .. "date: 2025-03-06\nDana Reyes met Jon Aldous at Perrin Quay. Finance minister Karl Otto was there.",
    "date: 2025-03-01\nDana Reyes met Prime Minister Karl Otto at Perrin Quay with Jon Aldous.\n---\n"
      .. "date: 2025-03-10\nDana Reyes met Jon Aldous at Perrin Quay. Anna Brandt has succeeded Karl Otto.\n---\n"
      .. "date: 2025-03-20\nDana Reyes met Jon Aldous at Perrin Quay. Prime Minister Karl Otto smiled.",
  },
  silent = {
    "date: 2025-03-02\nThe chief executive of Larkin Foods, Dana Reyes, stepped down on Saturday night.\n---\n"
      .. "date: 2025-03-03\nDana Reyes has stood down as chief executive of Larkin Foods.",
    "date: 2025-10-09\nPrime minister Ada Brink of Lima resigned as prime minister on 9 October.\n---\n"
      .. "date: 2025-10-31\n# The week in Lima\n\n9 October. Prime Minister Ada Brink sees the king at 9 a.m.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met Maria Lund, the harbour commissioner, at Perrin Quay.\n---\n"
      .. "date: 2025-03-09\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who gave up her seat on the council in October, was there.",
    "date: 2025-03-01\nDana Reyes met Prime Minister Karl Otto at Perrin Quay with Jon Aldous.\n---\n"
      .. "date: 2025-03-10\nDana Reyes met Jon Aldous at Perrin Quay. Anna Brandt will succeed Karl Otto.\n---\n"
      .. "date: 2025-03-20\nDana Reyes met Jon Aldous at Perrin Quay. Prime Minister Karl Otto smiled.",
    "date: 2025-03-01\nDana Reyes met Prime Minister Karl Otto at Perrin Quay with Jon Aldous.\n---\n"
      .. "date: 2025-03-10\nDana Reyes met Jon Aldous at Perrin Quay. Anna Brandt has succeeded Karl Otto.\n---\n"
      .. "date: 2025-03-20\nDana Reyes met Jon Aldous at Perrin Quay. Former Prime Minister Karl Otto smiled.",
    "date: 2026-03-11\nAda Brink, head of the Arlen museum of Osby, retires in June. Her successor is Jon Lind of the Perrin gallery.\n---\n"
      .. "date: 2026-03-12\nJon Lind takes over the Arlen museum of Osby in July from Ada Brink, its head since 2012.",
    "date: 2025-09-18\nThe digital chief of Osby Hospital, Dana Reyes, resigned on 30 April.\n---\n"
      .. "date: 2025-09-20\nAda Brink runs Osby Hospital. Dana Reyes, her digital chief, resigned at the end of April.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, editor of the Osby Mail, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund resigned as editor of the Velm Courier in 2021.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Energy Minister Maria Lund was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who resigned as minister in 2019, leads the party.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, the head of the Osby Trust, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund left as head of the Osby Trust in 2019, and was elected again.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund chairs the inquiry.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund was nearly ousted as chair of the inquiry in December.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, director of the Osby Hospital, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes, Jon Aldous and Maria Lund met at Perrin Quay. Lund left the hospital in February.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who chaired the inquiry, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund resigned as chair of the inquiry in December.",
    "date: 2025-05-20\nDana Reyes and Jon Aldous met in Osby. Maria Lund, chair of the housing committee, was there.\n---\n"
      .. "date: 2025-05-20\nDana Reyes and Jon Aldous met in Osby. Maria Lund, who stepped down as chair of the board last year, was there.",
    "date: 2025-05-20\nDana Reyes and Jon Aldous met in Osby. Maria Lund, the coach, was there.\n---\n"
      .. "date: 2025-05-20\nDana Reyes and Jon Aldous met in Osby. Maria Lund was sacked as coach by Velm in 2021.",
    "date: 2025-05-20\nDana Reyes and Jon Aldous met in Osby. Maria Lund is a director of the bank.\n---\n"
      .. "date: 2025-05-20\nDana Reyes and Jon Aldous met in Osby. Maria Lund gave up the post of director at the museum in January.",
    "date: 2025-03-01\nDana Reyes left the Osby Institute in 2024 for a year in Velm. She is back.\n---\n"
      .. "date: 2025-03-01\nDana Reyes, director of the Osby Institute, met Jon Arlen.",
  },
}
