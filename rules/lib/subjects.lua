--- Whom an outcome is told of: by name, by a pronoun that can mean but one person, or by what the sentence calls only that person.
local subjects = {}

--- "He has refused", "she rose in the chamber and apologized": the pronoun stands before what is told.
local function by_pronoun(f)
  return rx.find(f.sentence, "(?i)\\b(?:he|she)\\b(?:[ ,]+(?!he\\b|she\\b|but\\b|while\\b)[\\p{L}’']+){0,7}[ ,]+\\Q" .. f.text .. "\\E") ~= nil
    or rx.find(f.text, "(?i)^(?:he|she)\\b") ~= nil
end

--- These are done to somebody: "the club sacked its coach", "the jury cleared her".
local suffered = { custody = true, arrest = true, charge = true, verdict = true, sentence = true, extradition = true, job = true, election = true,
  appointment = true, asylum = true, pardon = true, parole = true, citizenship = true, ["refugee status"] = true, ["ruling on the appeal"] = true,
  ["surrender abroad"] = true, confidence = true }

--- Is a matter of that name done to somebody?
function subjects.suffers(matter)
  return suffered[matter] or false
end

--- "Lost her appeal", "faces a charge", "survived the vote": the subject is whom it is told of.
local borne = "(?i)^(?:has |had |have |also )*(?:w[io]n|wins|winning|los(?:t|e|es|ing)|fail\\w* (?:in|to (?:win|get|become|secure))|"
  .. "fac(?:e|es|ed|ing)|"
  .. "g[eo]ts?|receiv\\w+|avoid\\w*|escap\\w+|succe\\w+|miss\\w*|obtain\\w*|surviv\\w+|conced\\w+|beg(?:an|ins?|un)|start\\w*|came|comes?)\\b"

local function bears_it(f)
  local kept = "(?i)^(?:has |had |have )*(?:secur|gain|clinch|t(?:akes?|ook)|ke(?:ep|pt)|h(?:old|eld)|retain|defend)"
  if f.matter == "election" and rx.find(f.text, kept) then return true end
  return f.matter ~= "custody" and f.matter ~= "arrest" and rx.find(f.text, borne) ~= nil
end

--- Whom the verb's object names or calls so; nil where the subject is meant.
local function sufferer(f)
  if f.kind == "outcome" and f.matter == "contest" and f.rest and rx.find(f.rest, "^by ") then return f.what end -- "were beaten by"
  if f.kind ~= "outcome" or not suffered[f.matter] or bears_it(f) then return nil end
  local within = f.matter == "job" and rx.match(f.text, "^\\p{Ll}+ (\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*) \\p{Ll}") -- "forced Reyes out"
  if within then return within end
  if not f.what or f.what == f.by or not f.rest then return nil end
  if f.by and rx.find(f.text, "(?i) (?:on|of|over)$") then return nil end -- "Reyes cleared on all counts"
  if f.matter == "job" and f.state ~= "fired" then return nil end
  local last = rx.match(f.what, "\\S+$")
  return (rx.has(f.rest:lower(), last:lower()) or rx.has(f.text, last)) and f.what or nil
end

--- "The newly elected mayor", "the defeated candidate": whoever is called so, and not the clause's subject.
local function is_epithet(f)
  return f.kind == "outcome" and f.matter == "election" and rx.find(f.text, "(?i)^(?:newly|freshly|defeated|beaten|losing|unsuccessful)\\b") ~= nil
end

--- The name that the clause gives, or that its pronoun stands for.
function subjects.of(f)
  if is_epithet(f) then return f.what and rx.find(f.what, "\\p{Lu}\\p{Ll}+ .*\\p{Lu}") and f.what or nil end
  local object = sufferer(f)
  if object then return rx.find(object, "\\p{Lu}") and object or nil end
  if f.by and (not f:inherited "by" or by_pronoun(f)) then return f.by end
  if not f.by and f.what and rx.find(f.what, "\\p{Lu}\\p{Ll}+ .*\\p{Lu}") then return f.what end
end

--- The name that the clause itself gives: the subject, or the object.
function subjects.named_in(f)
  if is_epithet(f) then return subjects.of(f) end
  local object = sufferer(f)
  if object then return rx.find(object, "\\p{Lu}") and object or nil end
  if f.by and not f:inherited "by" then return f.by end
  if f.who and f.who ~= f.what then return nil end -- "the striker snubs Arlen": the name is the object
  if f.what and rx.find(f.what, "\\p{Lu}") then return f.what end
end

--- The family name, by which two names are set side by side.
function subjects.key(name)
  return name and rx.match(name, "\\S+$")
end

--- "Aldous" for "Jon Aldous".
function subjects.is_short_for(short, full)
  return short == full or rx.has(" " .. full .. " ", " " .. short .. " ") ~= nil
end

function subjects.are_one(x, y)
  return subjects.is_short_for(x, y) or subjects.is_short_for(y, x)
end

--- "Jon Aldous Berg" may be "Aldous", and "J. Berg" "Jon Aldous Berg": the last word of one stands in the other.
function subjects.share_family(x, y)
  return rx.has(x, subjects.key(y)) ~= nil or rx.has(y, subjects.key(x)) ~= nil
end

--- Does the sentence name them, and not only something of theirs?
local function is_named_in(name, f)
  local last = subjects.key(name) or name
  return rx.has(f.sentence, last) ~= nil and rx.find(f.sentence, "\\b\\Q" .. last .. "\\E\\b(?!['’]s)") ~= nil
end

--- Surely one (true), surely two (false), or open (nil), by the names in the clauses and, of one, in the other's sentence.
function subjects.one_of(x, y, a, b)
  if x and y then return subjects.are_one(x, y) end
  if x and is_named_in(x, b) or y and is_named_in(y, a) then return true end
  return nil
end

--- Of which a story has one, if it says "the": the captain, the novelist.
local sole = "^(captain|skipper|pilot|co-?pilot|driver|coach|mayor|minister|president|chairman|chairwoman|chair|governor|judge|referee|goalkeeper|"
  .. "conductor|soprano|tenor|author|novelist|painter|composer|sculptor|poet|singer|defendant|accused|suspect|headmaster|headmistress|bishop|"
  .. "archbishop|pope|king|queen|prince|princess|chancellor|premier|sheriff|speaker|treasurer|founder|widow|widower|hijacker|gunman|attacker|"
  .. "kidnapper|killer|thief|arsonist|commander|general|admiral|colonel|ambassador|envoy|champion|editor|publisher|landlord|caretaker|hermit|"
  .. "striker|midfielder|sprinter|jockey|trainer|cyclist|climber|mountaineer|diver|sailor|astronaut|surgeon|hostage|fugitive|winner|elephant)$"

function subjects.is_sole(noun)
  return rx.find(noun, sole) ~= nil
end

local function definite(f, noun)
  return rx.find(f.sentence, "(?i)\\b(?:the|its|their|his|her|our)(?: (?!of\\b|in\\b|and\\b)[\\p{L}'’-]+){0,3} " .. noun .. "\\b") ~= nil
    and rx.find(f.sentence, "(?i)\\b(?:second|another|other|former|two|both|first|old|new|rival)(?: [\\p{L}-]+)? " .. noun) == nil
end

-- "Ada Brink, carried home by the captain": what stands behind "by" calls nobody.
local head = "(?:(?!by\\b|of\\b|to\\b|from\\b|with\\b|at\\b|in\\b|on\\b|for\\b|and\\b|who\\b|which\\b|whose\\b|that\\b|like\\b|after\\b|under\\b)"
  .. "[\\p{L}'’-]+ ){0,5}"

--- "Night guard Ada Brink", "Ada Brink, 44, a night guard": does the sentence call the name so?
local function calls(f, name, noun)
  local last = subjects.key(name)
  return rx.find(f.sentence, "(?i)\\b" .. noun .. ",? (?:(?:mr|mrs|ms|dr|professor) )?(?:\\p{L}[\\p{L}.'’-]* ){0,2}\\Q" .. last .. "\\E\\b") ~= nil
    or rx.find(f.sentence, "(?i)\\b\\Q" .. last .. "\\E, (?:\\d+, )?(?:(?:a|an|the|its|their|his|her|our) )?" .. head .. noun .. "\\b") ~= nil
end

--- "The captain" here and there; "the night guard" of whom the other sentence tells the name. nil where that is open.
local function by_description(a, b, x, y)
  local one, other = sufferer(a) or a.who, sufferer(b) or b.who
  if not x and not y then return (a.who ~= nil and a.who == b.who and rx.find(a.who, sole) and definite(a, a.who) and definite(b, a.who)) or nil end
  local name, noun = x or y, x and other or one
  if x and y or not noun or not rx.find(noun, "^\\p{Ll}{4,}$") then return nil end
  local here, there = a, b
  if not x then here, there = b, a end
  return definite(there, noun) and calls(here, name, noun) or nil
end

--- "The lander, which passes on the calls of Pika, has not answered": the sentence names the other, and has a subject of its own.
local function has_own_subject(name, f)
  local noun = sufferer(f) or f.who
  return noun ~= nil and rx.find(noun, "^\\p{Ll}{4,}$") ~= nil and not calls(f, name, noun)
end

--- "She signed. Her brother Jon Brink did not": two persons of one family name.
local function of_one_family(x, y)
  return x ~= nil and y ~= nil and subjects.key(x) == subjects.key(y) and not subjects.are_one(x, y)
end

--- Surely one person or body, surely two (false), or open (nil). `named_in`: a memo of subjects.named_in, where the same are asked of often.
function subjects.same(a, b, named_in)
  local named = named_in or subjects.named_in
  local x, y = named(a), named(b)
  if (x == nil) ~= (y == nil) and of_one_family(a.by, b.by) then return false end
  local one = subjects.one_of(x, y, a, b)
  if one and (x == nil) ~= (y == nil) and has_own_subject(x or y, x and b or a) then one = nil end
  if one == nil and a:same(b, "by") and not sufferer(a) and not sufferer(b) then return true end
  if one == nil then one = by_description(a, b, x, y) end
  return one
end

return subjects
