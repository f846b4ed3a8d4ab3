--- The matters of which outcomes tell an end, by what holds of them.
local matters = {}

--- Matters of which a person or body is the subject; the rest are told of things.
matters.personal = { immunity = true,
  attendance = true, title = true, plea = true, verdict = true, testimony = true, custody = true, arrest = true, charge = true,
  appeal = true, extradition = true, alive = true,
  illness = true, job = true, concession = true, candidacy = true, fitness = true, transfer = true, contest = true, penalty = true, apology = true,
    visit = true, comment = true,
  harm = true, weapon = true, drink = true, senses = true, condition = true, belt = true, helmet = true, jacket = true, marriage = true,
  children = true,
  company = true, past = true, remorse = true, confession = true, sentence = true, jab = true, surgery = true, presence = true, fleeing = true,
  name = true, streak = true, status = true, endorsement = true, meeting = true, appearance = true,
  first = true, ["lay-off"] = true, admission = true, election = true, appointment = true, confidence = true, asylum = true, pardon = true,
  parole = true, citizenship = true, ["refugee status"] = true, ["ruling on the appeal"] = true, ["surrender abroad"] = true,
  qualification = true, relegation = true, prize = true, ban = true, involvement = true, speech = true,
  start = true }

--- Of which one person has but one in a story, whatever else the sentences tell.
matters.of_one = { title = true, plea = true, verdict = true, testimony = true, custody = true, arrest = true, extradition = true, alive = true,
  job = true, concession = true, candidacy = true, fitness = true, transfer = true, apology = true, harm = true, remorse = true,
  confession = true, sentence = true, surgery = true, endorsement = true, senses = true, condition = true, charge = true, appeal = true,
  drink = true, weapon = true, belt = true, helmet = true, marriage = true, children = true, company = true, past = true, jab = true,
  presence = true, fleeing = true, strike = true, hire = true, attendance = true, illness = true, election = true, appointment = true,
  confidence = true, asylum = true, pardon = true, parole = true, citizenship = true, ["refugee status"] = true, ["ruling on the appeal"] = true,
  ["surrender abroad"] = true }

--- Where somebody stands: views, of which stance-opposite judges.
matters.views = { drift = true, view = true, worry = true, rules = true, policy = true }

--- What is so today and may be otherwise tomorrow: only two tellings of one day speak against each other.
matters.passing = { custody = true, fire = true, help = true, job = true, access = true, order = true, power = true, safety = true, strike = true,
  deal = true,
  fitness = true, search = true, arrest = true, truce = true, project = true,
  rate = true, membership = true, illness = true, journey = true, launch = true, payment = true, weather = true, stay = true, contest = true,
    senses = true, condition = true, clean = true, investigation = true, race = true, comment = true, solvency = true, match = true, charge = true,
  candidacy = true, apology = true, visit = true, alarm = true, oversubscribed = true, sale = true, damage = true, cause = true, concession = true,
    report = true, gate = true, transfer = true, appearance = true, sanctions = true, border = true, withdrawal = true,
    ["grant of aid"] = true, capture = true, recognition = true, meeting = true, ["entry of inspectors"] = true,
  outlook = true, loan = true, outbreak = true, qualification = true, relegation = true, contract = true, run = true, screening = true,
  finding = true, layoffs = true, recall = true, running = true, speech = true, start = true, restitution = true }

--- Matters that only a headline and its own text can be held to: elsewhere they are told of many things and times.
matters.of_headlines = { level = true, blame = true, suit = true, place = true, purchase = true, service = true, staying = true, reach = true,
  works = true, prohibition = true, first = true, extreme = true, opening = true, ["raise of pay"] = true, attempt = true, ["lay-off"] = true,
  ["vote for it"] = true, admission = true, levy = true, finish = true, ban = true }

return matters
