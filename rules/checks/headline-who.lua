--- The headline says "teacher", "Marek Dolan" or "third", and its text, in like words, "postman", "Piotr Dolan" or "fourth" and never what the
--- headline says.
local counting = require "lib.counting"
local set = require "lib.set"
local statements = require "lib.statements"

local empty = set { "the", "and", "for", "with", "from", "after", "over", "into", "that", "this", "was", "were", "has", "have", "had", "his", "her",
  "its", "their", "will", "who", "named", "said", "says", "new", "are", "been", "out", "off" }
local base = { won = "win", wins = "win", winning = "win", led = "lead", found = "find", finds = "find", held = "hold", holds = "hold", took = "take",
  takes = "take", beat = "beat", beats = "beat", gave = "give", gives = "give", got = "get", gets = "get", ran = "run", runs = "run", sold = "sell",
  bought = "buy", met = "meet", kept = "keep", lost = "lose", shot = "shoot", struck = "strike", quits = "quit", died = "dies", stepped = "step" }

local function key(word)
  word = word:lower()
  return (base[word] or word):sub(1, 5)
end

--- The words of a sentence that tell something, each by its beginning.
local function words_of(text)
  local found, n = {}, 0
  for word in rx.each(text, "[\\p{L}]{3,}") do
    local k = key(word)
    if not empty[word:lower()] and not found[k] then
      found[k], n = true, n + 1
    end
  end
  return found, n
end

--- Is most of the headline, but for that word, told in the sentence: two words at least?
local function alike(head, sentence, left_out)
  local x, n = words_of(head)
  local y = words_of(sentence)
  local both = 0
  for k in pairs(x) do
    if y[k] and k ~= left_out then both = both + 1 end
  end
  return both >= 2 and both >= 0.6 * (n - 1)
end

-- Words of which a text tells one where it tells of one thing.
local families = { person = true, kin = true, metal = true, vehicle = true, animal = true, work = true, sport = true, disease = true, disaster = true,
  house = true, instrument = true, ship = true, breed = true, weapon = true, crime = true, limb = true }
local sexes = { man = "male", boy = "male", woman = "female", girl = "female" }

--- The family of a word, and the kind where the family tells one.
local function family_of(word)
  local family = lexicon.value("cousin", word)
  if family and families[family] then return family, sexes[word] or word end
  local called, kind = rx.match(lexicon.value("called_as", word) or "", "^(\\p{L}+): (.*)$")
  if called and families[called] then return called, kind end
end

--- The words of a text by family: how many kinds of it there are, and one of them.
local function kinds_in(text)
  local found, before = {}, ""
  for word in rx.each(text:lower(), "\\p{Ll}{3,}") do
    local family, kind = family_of(before .. " " .. word) -- "bus driver"
    if not family then family, kind = family_of(word) end
    before = word
    if family then
      found[family] = found[family] or { n = 0 }
      if not found[family][kind] then found[family].n = found[family].n + 1 end
      found[family][kind], found[family].word = true, word
    end
  end
  return found
end

--- "Woman found dead" over "a man was found dead".
local function other_kind(head, first, whole)
  local firsts, all -- read where they matter
  for family, told in pairs(kinds_in(head)) do
    firsts = firsts or kinds_in(first)
    local text = firsts[family]
    local one = told.n == 1 and text and text.n == 1
    all = all or one and kinds_in(whole)
    if one and all[family].n == 1 then
      local word = told.word
      local kind = select(2, family_of(word))
      if not text[kind] and not rx.find(whole, "(?i)\\b" .. word) and alike(head, first, key(word)) then return word, text.word end
    end
  end
end

local cap = "(?<!\\p{L})\\p{Lu}[\\p{Ll}'’-]+"

--- "Marek Dolan named coach" over "Piotr Dolan": the given name of the headline stands nowhere in the text.
local function other_name(head, first, whole)
  for given, family in rx.each(head, "(" .. cap .. ") (" .. cap .. ")\\b") do
    local other = rx.match(first, "\\b(" .. cap .. ") \\Q" .. family .. "\\E\\b")
    local person = other and (lexicon.value("given_name", given:lower()) or lexicon.value("given_name", other:lower()))
    if person and other ~= given and not counting.value(given) and not rx.find(whole, "\\b\\Q" .. given .. "\\E") and not rx.has(head,
      other) and edits.letters(given, other) > 2
      and given:sub(1, 2) ~= other:sub(1, 2) and rx.find(whole, "\\b\\Q" .. family .. "\\E\\b.*\\b\\Q" .. family .. "\\E\\b")
      and alike(head, first, key(given)) then
      return given .. " " .. family, other .. " " .. family
    end
  end
end

--- "Hexley third after win" over "moved up to fourth place": each tells one place, and the text not that of the headline.
local function other_place(head, first, whole)
  local ordinal = "(?i)\\b" .. counting.ordinal .. "\\b"
  if rx.count(head, ordinal) ~= 1 or rx.count(first, ordinal) ~= 1 then return nil end
  local told, text = rx.match(head, ordinal), rx.match(first, ordinal .. " (?:place|spot|position|time)\\b")
  if not text or counting.value(told) == counting.value(text) or rx.find(head,
    "(?i)\\b(?:half|quarter|round|day|leg|stage|set)\\b") then return nil end
  for word in rx.each(whole, ordinal) do
    if counting.value(word) == counting.value(told) then return nil end
  end
  return alike(head, first, key(told)) and told or nil, text
end

local wins = "(?:wins?|won|takes|took|claims|claimed|beats|beat|lands|landed|lifts|lifted|to play|will play|to lead|will lead|to head|will head|"
  .. "named|appointed|elected|is named|was named|was elected|has won|to sing|will sing)"

--- "Ilse Varga wins the mayor's race" over "Anton Kreis won the race for mayor".
local function other_winner(head, first)
  local who, rest = rx.match(head, "^(" .. cap .. " " .. cap .. ") " .. wins .. " (.{8,})$")
  local other, told = rx.match(first, "^(" .. cap .. " " .. cap .. ")(?: will| has been| has| was)? " .. wins .. " (.{8,})$")
  if not who or not other then return nil end
  local a, b = rx.match(who, "\\S+$"), rx.match(other, "\\S+$")
  local verb_a, verb_b = rx.match(head, "^" .. cap .. " " .. cap .. " (?:to |is |was |has )?(\\p{Ll}+)"), rx.match(first, "^" .. cap .. " " .. cap
    .. " (?:will |has been |has |was )?(\\p{Ll}+)")
  if key(verb_a) ~= key(verb_b) or rx.has(first, a) or rx.has(head, b) then return nil end
  return alike(rest, told, "") and who or nil, other
end

local beaten = "\\b(?:beat|beats|beating|defeat(?:s|ed|ing)|overcame|overcoming|edg(?:es|ed|ing)(?: out)?|saw off|seeing off|ous(?:ts|ted|ting)|"
  .. "unseat(?:s|ed|ing)|outpoll(?:s|ed|ing)|toppl(?:es|ed|ing)|thrash(?:es|ed|ing)|ahead of|triumph\\p{Ll}* over|victory over|win over) "
local before_now = "(?i)\\b(?:last (?:year|month|week|season|time)|earlier|previous\\w*|(?:19|20)\\d\\d|semi-?finals?|first (?:leg|round)|group|"
  .. "who|in the doubles|led|polls?|but|would|could|if|ago|until)\\b"
local triumphs = "\\b(?:won|wins|win|beat|beats|defeat(?:s|ed)|was elected|has won|took|takes|claims|claimed|is elected|triumphed|champions?|"
  .. "winners?)\\b"

--- "Aldous wins mayoral race" over "Dana Reyes was elected mayor, beating Jon Aldous": the headline's winner is the one beaten.
local function beaten_winner(head, first, whole)
  local who = rx.match(head, "^(?:The )?((?:" .. cap .. " ){0,2}" .. cap .. ") " .. wins .. "s?\\b")
  local last = who and rx.match(who, "\\S+$")
  if not last or rx.find(first, before_now) then return nil end
  local lost = beaten .. "(?:the |\\p{Ll}+ )*(?:" .. cap .. " ){0,2}\\Q" .. last .. "\\E\\b"
  local from = rx.find(first, lost)
  local other = from and rx.match(first:sub(1, from - 1), "((?:" .. cap .. " )?" .. cap .. ")(?: \\p{Ll}|,|$| $)")
  if not other or rx.has(first:sub(1, from - 1), last) then return nil end
  for place in rx.each(first:sub(from), "\\bin (\\p{Lu}\\p{L}+)") do
    if not rx.has(head, place) then return nil end -- "beat Aldous for the seat in Velm"
  end
  if rx.find(whole, "\\b\\Q" .. last .. "\\E(?:[^.;,]{0,30}? )?" .. triumphs) then return nil end
  return who, other
end

local unlike = "(?i)[?]|\\b(?:not|no|never|why|how|if)\\b"

local function check_text(list, report)
  local head, first, body = nil, nil, {}
  for _, s in ipairs(list) do
    if s.headline and not head and not first then
      head = s
    elseif not s.headline and not s.table then
      first = first or s
      table.insert(body, s.sentence)
    end
  end
  if not head or not first or first.quoted or rx.find(head.sentence, unlike) or rx.count(head.sentence, " ") > 14 then return end
  local whole = " " .. table.concat(body, " ")
  for _, look in ipairs { other_kind, other_name, other_place, other_winner, beaten_winner } do
    local told, text = look(head.sentence, first.sentence, whole)
    if told then
      report { a = head, b = first, message = string.format("%s in the headline, %s in the text", told, text),
        why = "like words, and the text nowhere tells what the headline does" }
      return
    end
  end
end

return {
  id = "headline-who",
  title = "The headline names another person, kind or place than its text",
  why = "Most readers see the headline alone.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A headline on one thing over a first sentence on another, in like words.",

  check = function(said, report)
    for _, list in ipairs(statements.in_order(said)) do check_text(list, report) end
  end,

  flags = {
    "# Girl rescued from well in Osby\n\nA boy of six was rescued from a well in Osby on Monday. He is well.",
    "# Dentist saves dog from Arlen canal\n\nA bus driver saved a dog from the Arlen canal on Monday. The dog is well.",
    "# Anna Brandt named chair of Osby bank\n\nOsby bank named Vera Brandt its chair on Monday. Brandt is 51.",
    "# Rovers second after draw in Osby\n\nRovers drew 1-1 in Osby and stayed in third place on Sunday.",
    "# Bronze for Lund in Osby sprint\n\nMaria Lund won silver in the Osby sprint on Sunday.",
    "# Carl Dufour wins Arlen poetry prize\n\nGerda Maas won the Arlen poetry prize on Friday. Carl Dufour was on the jury.",
    "# Aldous wins Osby mayoral race\n\nDana Reyes was elected mayor of Osby on Monday, beating Jon Aldous by 400 votes.",
    "# Gulls win Osby cup\n\nThe Perrin Crows beat the Harwick Gulls 2-1 in Osby on Monday.",
  },
  silent = {
    "# Girl rescued from well in Osby\n\nA child of six was rescued from a well in Osby on Monday. The girl is well.",
    "# Girl rescued from well in Osby\n\nA boy and a girl were rescued from a well in Osby on Monday.",
    "# Dentist saves dog from Arlen canal\n\nA woman saved a dog from the Arlen canal on Monday. The dog is well.",
    "# Anna Brandt named chair of Osby bank\n\nOsby bank named Anna Brandt its chair on Monday. Vera Brandt, her sister, left.",
    "# Rovers second after draw in Osby\n\nRovers drew 1-1 in Osby on Sunday. They are in second place.",
    "# Rovers third after draw in Osby\n\nRovers drew 1-1 in Osby and fell from second place on Sunday.\n\nThey are third.",
    "# Carl Dufour wins Arlen poetry prize\n\nCarl Dufour won the Arlen poetry prize on Friday. Gerda Maas was on the jury.",
    "# Carl Dufour beats Gerda Maas in Osby final\n\nGerda Maas beat nobody in the Osby final on Friday, where Carl Dufour was better.",
    "# Five Rovers in Osby squad\n\nArlen Rovers have five players in the Osby squad. Rovers are proud.",
    "# Grand Osby Hotel shuts\n\nThe Old Hotel of Osby shuts on Monday. The Osby Hotel had 40 rooms.",
    "date: 2025-06-02\ntitle: Reyes KOs Aldous to win Osby title\nDana Reyes of Osby stopped Jon Aldous in round seven to win the title. "
      .. "Aldous was down twice.",
    "# Aldous wins Osby mayoral race\n\nJon Aldous was elected mayor of Osby on Monday, beating Dana Reyes by 400 votes.",
    "# Aldous wins Osby mayoral race\n\nDana Reyes had beaten Jon Aldous in 2019. On Monday Aldous won.",
    "# Gulls win Osby cup\n\nThe Perrin Crows, who beat the Harwick Gulls 2-1 in the first round, lost to them on Monday.",
    "# Gulls win league\n\nThe Perrin Crows beat the Harwick Gulls 2-1 on Monday, but the Gulls are champions.",
    "# Reyes wins Osby Open\n\nJon Aldous, who beat Reyes in Velm, lost the final in two sets.",
    "# Reyes takes Osby seat\n\nMaria Lund beat Reyes for the seat in Velm, and Reyes moved to Osby.",
    "# Reyes wins mayoral race\n\nThe polls had Jon Aldous ahead of Reyes by nine points in Osby.",
  },
}
