--- What comes close to an outcome and is none, or one of another matter: a release that is demanded, another charge, another post, another state.
local charges = require "lib.charges"
local outcomes = require "lib.outcomes"
local set = require "lib.set"
local word_sets = require "lib.word_sets"
local near_outcomes = {}

local wanted = "(?i)\\b(?:demand|call|urg|seek|sought|want|ask|beg|plead|hop|pray|push|press|campaign|lobb|fight|fought|fear|expect|predict|await|"
  .. "wait|plan|prepar|consider|discuss|debat|negotiat|talk|promis|offer|vow|threat|oppos|refus|reject|block|prevent|delay|den[iy]|bar|"
  .. "halt|stop|request|bid|petition|motion|appeal|order|condition|chance|prospect|possib|terms|date|reward|warrant|insist|"
  .. "favou?r|need|before|without|until|unless|if|no|not|near|would|could|might|may|will|should|whether|against|ahead of|instead of)"
local open_end = "(?i)^[^.;,]{0,60}?\\b(?:would|could|might|may|will|should|is near|was near|been expected|remains? (?:uncertain|unlikely|"
  .. "open|possible)|"
  .. "(?:was|were|is|are|been|be) (?:[a-z]+ly )?(?:demand|refus|reject|block|delay|postpon|den|rul|sought|request|expect|plan|due|possible|likely|"
  .. "unlikely|predict|in doubt|call|oppos|prevent|halt|in the balance|discussed|negotiated|announced for))"

local noun_first = "(?i)^(?:an acquittal$|(?:withdrawal|pullout|departure|reopening|opening|closure|closing|lifting|imposition|removal|end|approval|"
  .. "granting|refusal|capture|fall|seizure|passage|adoption|defeat|collapse|violation|breach|signing|signature|veto) (?:of|on)\\b)"

--- "Demanded the lifting of sanctions", "an acquittal would": a noun tells it, and not that it came.
local function is_only_named(f)
  if not rx.find(f.text, noun_first) then return false end
  local at = rx.has(f.sentence, f.text)
  if not at then return false end
  local before = rx.match(f.sentence:sub(1, at - 1), "[^.;:]*$") or ""
  return rx.find(before, wanted .. "\\w*\\b") ~= nil or rx.find(before, "(?i)\\ban? (?:\\p{L}+ )?$") ~= nil
    or rx.find(f.sentence:sub(at + #f.text), open_end) ~= nil
end

local of_time = set { "custody", "arrest", "election", "appointment", "verdict", "sentence", "ruling on the appeal", "surrender abroad" }

--- "Had been held since Sunday", "had held his seat for years": before the story.
local function is_of_before(f)
  if not of_time[f.matter] then return false end
  local had = "(?i)\\bhad (?:been |also |once |long |already |previously )*\\Q"
  local told = rx.find(f.text, "(?i)^had ") ~= nil or rx.find(f.sentence, had .. f.text) ~= nil
  if not told then return false end
  if f.matter == "election" or f.matter == "appointment" then return true end
  return rx.find(f.sentence, "(?i)\\b(?:since|until|for (?:nearly |almost |about |over |more than )?(?:an?|\\d+|\\p{L}+)(?: \\p{L}+)? "
    .. "(?:days?|weeks?|months?|years?|hours?)|in (?:19|20)\\d\\d)\\b") ~= nil
end

--- "The election of 2021", "the 2021 race".
local function is_of_another_year(f)
  if f.matter ~= "election" and f.matter ~= "contest" then return false end
  local year = rx.match(f.sentence, "\\b(?:of|the) ((?:19|20)\\d\\d)\\b")
  return year ~= nil and f.published.year ~= nil and tonumber(year) ~= f.published.year
end

local kin = set { "brother", "sister", "wife", "husband", "son", "daughter", "father", "mother", "cousin", "uncle", "aunt", "nephew",
  "niece", "deputy",
  "lawyer", "aide", "partner", "driver", "bodyguard", "adviser", "secretary", "accomplice", "friend", "colleague", "rival",
    "predecessor", "successor" }

--- "Newly elected", without the name of whoever it is.
local function is_of_nobody(f)
  return f.matter == "election" and rx.find(f.text, "(?i)^(?:newly|freshly|defeated|beaten|losing|unsuccessful)\\b") ~= nil
    and (f.what == nil or rx.find(f.what, "\\p{Lu}") == nil)
end

--- "Milo Tarn's brother": it is told of somebody else.
local function is_of_kin(f)
  if kin[f.what or ""] and rx.find(f.sentence, "\\p{Lu}[\\p{L}-]+['’]s? (?:\\p{Ll}+ )?" .. f.what) then return true end
  local name = f.what and rx.find(f.what, "\\p{Lu}") and rx.match(f.what, "\\S+$")
  return name ~= nil and rx.find(f.sentence, "\\Q" .. f.text .. "\\E[^.;,]{0,40}\\b\\Q" .. name .. "\\E['’]s? \\p{Ll}") ~= nil
end

function near_outcomes.is_none(f)
  return is_only_named(f) or is_of_nobody(f) or is_of_before(f) or is_of_another_year(f) or is_of_kin(f)
end

local posts = word_sets.of("(?i)\\b(mayor|president|governor|senat|council|parliament|assembl|congress|constable|commissioner|deputy|"
  .. "chief executive|chairm|treasurer|speaker|minister|chancellor|coach|captain|director|ambassador|judge|secretary|editor|conductor|bishop|"
  .. "board|house|leader)", string.lower)

--- "Beaten in the race for mayor", "elected to the council".
local function two_posts(a, b)
  if a.matter ~= "election" and a.matter ~= "appointment" then return false end
  local x, y = posts(a.sentence), posts(b.sentence)
  if not x or not y then return false end
  if a.matter == "appointment" and (x.commissioner ~= y.commissioner or x.deputy ~= y.deputy) then return true end
  return word_sets.disjoint(x, y)
end

local of_states = set { "sanctions", "border", "withdrawal", "recognition", "grant of aid", "capture", "signature", "ruling", "asylum", "pardon",
  "citizenship", "parole", "investigation" }

--- The names in what it is told of, without the endings of peoples: one set for Norway and the Norwegians.
local function names_of(f)
  local found, any = {}, false
  for name in pairs(outcomes.names((f.what or "") .. " " .. (f.rest or ""))) do
    found[rx.match(name, "^.{3,}?(?=(?:n|an|ian|ese|ish)?$)")], any = true, true
  end
  return any and found
end

local of_persons = set { "asylum", "pardon", "citizenship", "parole" }
local of_givers = set { "recognition", "grant of aid" }
local common = "^\\p{Ll}{4,}$"

--- A word of each that the other sentence lacks.
local function differ(x, y, a, b)
  return x ~= nil and y ~= nil and x ~= y and not rx.has(a.sentence:lower(), y:lower()) and not rx.has(b.sentence:lower(), x:lower())
end

local which_bill = "(?i)\\b(?!the\\b|this\\b|that\\b|his\\b|her\\b|its\\b|their\\b|new\\b|a\\b)([\\p{L}-]+) bill\\b"

--- "Sanctions on Norway", "on Peru"; "refused aid", where another state granted it; the harbour bill, the budget bill.
local function two_states(a, b)
  if not of_states[a.matter] then return false end
  if a.by and b.by and a:same(b, "by") == false then return true end
  if of_givers[a.matter] and differ(a.by or a.who, b.by or b.who, a, b) then return true end
  if of_persons[a.matter] and rx.find(a.what or "", common) and rx.find(b.what or "", common) and differ(a.what, b.what, a, b) then return true end
  if a.matter == "signature" and differ(rx.match(a.sentence, which_bill), rx.match(b.sentence, which_bill), a, b) then return true end
  return not of_persons[a.matter] and word_sets.disjoint(names_of(a), names_of(b))
end

--- Two matters of one name.
function near_outcomes.are_two(a, b)
  return charges.are_two(a, b) or two_posts(a, b) or two_states(a, b)
end

return near_outcomes
