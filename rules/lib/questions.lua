-- What rules share that ask whether two amounts answer one question: the words near each amount, how rare they are, what each text tells.
local questions = {}

--- Topics that name things and not what is measured of them: with one alone two amounts may well be two.
local things = {
  ["#people"] = true, ["#homes"] = true, ["#workers"] = true, ["#passengers"] = true, ["#paid"] = true, ["#shares"] = true, ["#flights"] = true,
  ["#buildings"] = true, ["#length"] = true, ["#distance"] = true, ["#height"] = true, ["#aircraft"] = true, ["#trucks"] = true, ["#buses"] = true,
  ["#crews"] = true, ["#police"] = true, ["#troops"] = true, ["#pupils"] = true, ["#patients"] = true, ["#participants"] = true,
  ["#accounts"] = true, ["#points"] = true, ["#goals"] = true, ["#matches"] = true, ["#lost"] = true, ["#worth"] = true, ["#below"] = true,
  ["#bridge"] = true, ["#tunnel"] = true, ["#area"] = true, ["#peak"] = true, ["#invested"] = true, ["#offered"] = true, ["#raised"] = true,
  ["#burned"] = true, ["#children"] = true, ["#pay"] = true, ["#funding"] = true, ["#jury"] = true, ["#witnesses"] = true, ["#counts"] = true,
  ["#pretax"] = true, ["#income"] = true, ["#waves"] = true, ["#vehicles"] = true, ["#animals"] = true, ["#singers"] = true, ["#athletes"] = true,
}

--- Topics whose numbers grow or fall by the day.
local moving = {
  ["#killed"] = true, ["#hurt"] = true, ["#missing"] = true, ["#rescued"] = true, ["#evacuated"] = true, ["#crossed"] = true, ["#arrested"] = true,
  ["#infected"] = true, ["#vaccinated"] = true, ["#donated"] = true, ["#raised"] = true, ["#burned"] = true, ["#destroyed"] = true,
  ["#containment"] = true, ["#stranded"] = true, ["#power_cut"] = true, ["#signatures"] = true, ["#pledged"] = true, ["#drawn"] = true,
  ["#water_level"] = true, ["#tickets"] = true, ["#visitors"] = true,
}

--- Topics of so many things that another shared word must tell of which.
local broad = {
  ["#cost"] = true, ["#price"] = true, ["#budget"] = true, ["#profit"] = true, ["#loss"] = true, ["#debt"] = true, ["#loan"] = true, ["#fine"] = true, ["#deal_value"] = true,
  ["#weight"] = true, ["#depth"] = true, ["#rain"] = true, ["#temperature"] = true, ["#speed"] = true, ["#wind"] = true, ["#damage"] = true, ["#seats"] = true,
  ["#capacity"] = true, ["#output"] = true, ["#tax"] = true, ["#stake"] = true, ["#cancelled"] = true, ["#delayed"] = true, ["#destroyed"] = true, ["#killed"] = true,
}

--- Topics that have a value for each period.
local periodic = {
  ["#revenue"] = true, ["#profit"] = true, ["#exports"] = true, ["#imports"] = true, ["#output"] = true, ["#dividend"] = true, ["#growth"] = true,
  ["#inflation"] = true, ["#deficit"] = true, ["#budget"] = true, ["#rain"] = true, ["#snow"] = true, ["#unemployment"] = true,
  ["#operating_profit"] = true, ["#net_profit"] = true, ["#loss"] = true, ["#debt"] = true, ["#fare"] = true, ["#sold"] = true, ["#emissions"] = true,
  ["#visitors"] = true, ["#temperature"] = true,
}

--- "It can carry 350": told as possible, and yet a level.
local function able(sentence)
  return rx.find(sentence, "(?i)\\b(can|able to)\\b") ~= nil and not rx.find(sentence, "(?i)\\b(may|might|could|if|perhaps|possibly|reportedly|allegedly|estimate[ds]?|likely|fear(s|ed)?|whether)\\b")
end

--- The amounts of the group that can be asked about (those that are planned only where asked for), with their words: { fact, words = { word = true }, list = { ... } }.
function questions.entries(said, planned)
  local entries = {}
  for fact in said:each {} do
    local of_amount = fact.kind == "amount" or fact.kind == "how_long"
    local told = of_amount and (planned and fact.modality == "planned" or fact.modality == "asserted" or (fact.modality == "possible" and able(fact.sentence)))
    local entry = { fact = fact, words = {}, list = {} }
    if told and fact.about then
      for word in rx.each(fact.about, "\\S+") do
        if not entry.words[word] then
          entry.words[word] = true
          table.insert(entry.list, word)
        end
      end
    end
    if told then table.insert(entries, entry) end
  end
  return entries
end

--- All amounts of the group with their words, whatever is said of them.
function questions.all(said)
  local entries = {}
  for fact in said:each {} do
    local entry = { fact = fact, words = {}, list = {} }
    for word in rx.each(fact.about or "", "\\S+") do
      if not entry.words[word] then
        entry.words[word] = true
        table.insert(entry.list, word)
      end
    end
    table.insert(entries, entry)
  end
  return entries
end

--- How much a word tells, by how few of the amounts have it near.
function questions.weights(entries)
  local seen, weights = {}, {}
  for _, entry in ipairs(entries) do
    for _, word in ipairs(entry.list) do seen[word] = (seen[word] or 0) + 1 end
  end
  for word, n in pairs(seen) do weights[word] = math.log((math.max(40, #entries) + 1) / n) end
  return weights
end

--- What two entries share: the weight, the part of the lighter side, the topics, those of them that say what is measured, and whether these move.
function questions.shared(a, b, weights)
  local weight, x, y = 0, 0, 0
  local found = { topics = 0, telling = 0, words = 0, moving = false, periodic = false, broad = true }
  for _, word in ipairs(a.list) do
    x = x + weights[word]
    if b.words[word] then
      weight = weight + weights[word]
      found.words = found.words + 1
      if rx.find(word, "^#") then
        found.topics = found.topics + 1
        if not things[word] then
          found.telling = found.telling + 1
          found.broad = found.broad and broad[word]
        end
      end
    end
    if b.words[word] then
      found.moving = found.moving or moving[word]
      found.periodic = found.periodic or periodic[word]
    end
  end
  for _, word in ipairs(b.list) do y = y + weights[word] end
  found.weight = weight
  found.share = weight > 0 and weight / math.min(x, y) or 0
  return found
end

local function bare_money(money, bare)
  return money.amount.unit and rx.find(money.amount.unit, "^[A-Z]{3}$") and not bare.amount.unit and not bare.noun and bare.amount.nominal and bare.amount.nominal >= 1000000
end

--- The second amount in the unit of the first, or nil: 8 nautical miles in kilometres.
function questions.in_unit_of(a, b)
  if a.amount.unit == b.amount.unit then return b.amount end
  -- "cost 410 million": money of an unnamed currency
  if bare_money(a, b) then return amount(string.format("%.0f %s", b.amount.nominal, a.amount.unit)) end
  if bare_money(b, a) then return amount(b.amount.nominal) end
  return a.amount.unit and b.amount.unit and b.amount:to(a.amount.unit) or nil
end

--- Told in units that convert, and surely not the same.
function questions.apart(a, b)
  local other = questions.in_unit_of(a, b)
  return other and a.amount:apart(other)
end

--- Do the two count one kind of thing? Nouns that are alike, or a topic that is a thing.
function questions.same_thing(a, b)
  if a.fact.amount.unit then return true end
  if a.fact.noun == b.fact.noun then return true end
  for word in pairs(a.words) do
    if (things[word] or word == "#magnitude") and b.words[word] then return true end
  end
  return false
end

--- Two neighbouring digits that changed places count 3 (2 where there are but two), one other digit 2 or 1; 0: the numbers are not alike.
function questions.slip(a, b)
  local x, y = a.digits, b.digits
  if not x or not y or #x ~= #y or x == y then return 0 end
  local low, high = math.min(a.amount.nominal, b.amount.nominal), math.max(a.amount.nominal, b.amount.nominal)
  if low <= 0 or math.floor(math.log(low, 10) + 1e-9) ~= math.floor(math.log(high, 10) + 1e-9) then return 0 end
  local differing, first = 0, nil
  for i = 1, #x do
    if x:sub(i, i) ~= y:sub(i, i) then
      differing = differing + 1
      first = first or i
    end
  end
  if differing == 1 then return #x > 2 and 2 or 1 end
  local swapped = differing == 2 and x:sub(first, first) == y:sub(first + 1, first + 1) and x:sub(first + 1, first + 1) == y:sub(first, first)
  if swapped then return #x > 2 and 3 or 2 end
  return #x > 2 and a.anagram == b.anagram and 2 or 0
end

--- The power of ten between two amounts of the same digits, or nil: megawatts for gigawatts, 163 million for 1.63 billion.
function questions.scale(a, b)
  local other = questions.in_unit_of(a, b)
  if not other or a.amount.nominal <= 0 or other.nominal <= 0 then return nil end
  local factor = math.max(a.amount.nominal, other.nominal) / math.min(a.amount.nominal, other.nominal)
  for _, power in ipairs { 10, 100, 1000, 1000000, 1000000000 } do
    if math.abs(factor / power - 1) < 1e-6 then return power end
  end
  return nil
end

--- Nouns of anything and everything, and words that only look like a counted noun.
local vague = {
  people = true, person = true, man = true, men = true, woman = true, women = true, children = true, year = true, day = true, month = true, week = true, hour = true, minute = true,
  time = true, case = true, member = true, part = true, thing = true, point = true, place = true, other = true, home = true, house = true, family = true, familie = true, unit = true,
  worker = true, employee = true, resident = true, passenger = true, victim = true, page = true, metre = true, meter = true, question = true, share = true, vote = true, job = true,
  percent = true, goal = true, game = true, match = true, win = true, word = true, document = true, reason = true, step = true, side = true, country = true, countrie = true, citie = true,
}

--- Do the two count one thing that few count: runners, beds, chairs? In each of the two texts it is counted once.
function questions.same_noun(a, b, entries)
  local noun = a.fact.noun
  if not noun or noun ~= b.fact.noun or vague[noun] or #noun < 4 or a.fact.amount.unit then return false end
  if rx.find(noun, "(ed|ing|ly)$") then return false end
  local here, there = 0, 0
  for _, e in ipairs(entries) do
    if e.fact.noun == noun then
      if e.fact:same_document(a.fact) then here = here + 1 end
      if e.fact:same_document(b.fact) then there = there + 1 end
    end
  end
  return here == 1 and there == 1
end

--- Does the text of `other` tell the number of `entry` as well? Then it knows both, and they answer two questions.
function questions.known_to(other, entry, entries)
  for _, e in ipairs(entries) do
    local same = e.fact:same_document(other.fact) and questions.in_unit_of(e.fact, entry.fact)
    if same and not e.fact.amount:apart(same) then
      if (entry.fact.digits and #entry.fact.digits >= 3) or (e.fact.noun and e.fact.noun == entry.fact.noun) then return true end
      for _, word in ipairs(e.list) do
        if entry.words[word] then return true end
      end
    end
  end
  return false
end

--- Told of another time than the text's own: "46 per cent in 2021".
local function long_past(fact)
  local least = fact.period and fact.period:days_until(fact.published)
  return least and least > 200
end

--- Does each of the two texts give the telling topics of both just one number of the unit?
function questions.only_ones(a, b, entries)
  for _, e in ipairs(entries) do
    if e ~= a and e ~= b and questions.in_unit_of(e.fact, a.fact) and e.fact.aside == a.fact.aside and not long_past(e.fact) and (e.fact:same_document(a.fact) or e.fact:same_document(b.fact)) then
      for _, word in ipairs(a.list) do
        if b.words[word] and e.words[word] and rx.find(word, "^#") and not things[word] then return false end
      end
    end
  end
  return true
end

return questions
