--- A list whose parts do not add up to their total.
-- Parts that are told as all there is must meet the total; other parts must not exceed it. Each number stands for its interval.

--- Rounded numbers that only meet where each part was rounded as far as can be, and all one way, do not meet.
local function beyond(x, y)
  return x:less(y) or (x.high == y.low and x.low < x.high and y.low < y.high)
end

-- What was decided is not rounded: "pay goes up by 13 per cent in all, 8 in May and 6 in June".
local decided = "(?i)\\b(?:pay|wages?|salar(?:y|ies)|fares?|prices?|fees?|rents?|pensions?|dut(?:y|ies)|tariffs?|tax(?:es)?)\\b[^.;:]{0,40}"
  .. "\\b(?:go(?:es)? up|ris(?:es?|ing)|raised?|increases?d?|climbs?|cut|fall|falls|come down|comes down|lowered)\\b"

--- Whole percentages that were decided, neither added up nor one upon the other.
local function decided_apart(total, parts)
  local x, y = total.amount.nominal, parts.amount.nominal
  if total.amount.unit ~= "percent" or not x or not y or x ~= math.floor(x) or math.abs(x - y) < 1 or math.abs(x - y) > 3 then return false end
  local found, compound = 0, 1
  for n in rx.each(parts.text, "(\\d+) ?(?:%|per ?cent)") do found, compound = found + 1, compound * (1 + tonumber(n) / 100) end
  return found >= 2 and rx.find(parts.sentence, decided) ~= nil and math.abs((compound - 1) * 100 - x) > 0.6
end

-- Nor are sums that somebody gives, asks for or has to pay, where all are told in whole numbers of one scale.
local given = "(?i)\\b(?:gives?|giv(?:en|ing)|gave|pays?|paid|paying|grants?|granted|grant(?:ing)?|pledge[sd]?|award(?:s|ed)?|donat\\w+|"
  .. "contribut\\w+|loans?|lends?|lent|fine[sd]?|compensation|damages|prizes?|invest\\w*|spends?|ransom|instal?ments?|allocat\\w+|earmark\\w*|"
  .. "budget|package|aid|bonus\\w*)\\b"

--- "Gives 30 million: 12 million this year, 10 million next year and 9 million in 2027": off by a whole million.
local function given_apart(total, parts)
  local x, y = total.amount, parts.amount
  if not x.unit or not rx.find(x.unit, "^[A-Z]{3}") or x.unit ~= y.unit or not x.nominal or not y.nominal then return false end
  if x.rough or y.rough or rx.find(parts.text .. total.text, "\\d\\.\\d") or not rx.find(parts.sentence, given) then return false end
  return math.abs(x.nominal - y.nominal) >= 0.99 * (x.high - x.low) and math.abs(x.nominal - y.nominal) >= 0.02 * x.nominal
end

-- What people are by age or sex, and what they are by what they do: "187 were passengers and 35 were children" overlap.
local born_so = "(?i)\\d (?:(?:were|are|was) )?(?:wom[ae]n|m[ae]n|girls?|boys?|children|adults?|babies|infants?|minors|pensioners|"
  .. "teenagers|toddlers)\\b"
local does = "(?i)\\d (?:(?:were|are|was) )?(?:crew|passengers?|soldiers?|students?|teachers?|workers?|pupils?|nurses?|doctors?|officers?|guests?|"
  .. "tourists?|patients?|sailors?|players?|members?|residents?|volunteers?|firefighters?|police)\\b"

local made = "(?i)\\bmade\\b(?! up\\b| of\\b)"
local split_up = "(?i)\\b(?:namely|compris\\w+|consisting|divided|split|made up|made of|composed)\\b|[:(]"

--- "One ahead, she made one and missed one": what she made is no part of the lead.
local function is_made(total, parts)
  if total.sentence ~= parts.sentence then return false end
  local between = rx.match(total.sentence, "\\b\\Q" .. total.text .. "\\E\\b(.{0,80}?)\\b\\Q" .. parts.text .. "\\E")
  return between ~= nil and rx.find(between, made) ~= nil and not rx.find(between, split_up)
end

local count = "(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
  .. "(?:-\\w+)?)"
--- "58 people dead, of whom 19 were children, and some 5,000 people without a home": what a count of its own follows is no part.
local function is_next_count(parts)
  return rx.find(parts.sentence, "(?i)\\bof wh(?:om|ich)\\b[^,;]+, and (?:\\p{L}+ ){0,2}" .. count
    .. " (?:people|persons|residents|others|homes|houses|families)\\b") ~= nil
end

--- "3.10 for each share and 2.48 billion in total": the one is a price.
local function is_price(total, parts)
  return rx.find(parts.sentence .. total.sentence, "(?i)\\b(?:for (?:each|every|one)|per|apiece|a (?:share|head|person|unit|tonne|barrel|"
    .. "seat)|each)\\b") ~= nil
    and parts.amount.nominal ~= nil and total.amount.nominal ~= nil and parts.amount.nominal * 1000 < total.amount.nominal
end

--- "Nine are alive and six are still in the job": the six are of the nine.
local function overlaps(parts)
  return rx.find(parts.sentence, "(?i)\\band " .. count .. " (?:of (?:them|these|those) )?(?:is|are|was|were|has|have|had)? ?(?:still|"
    .. "also|even|already|now)\\b")
    ~= nil
end

local timed = " (?:\\p{L}+ ){0,3}?(?:in|during|over|within|on|by) (?:the |its |their )?(?:first|second|third|fourth|next|last|past|"
  .. "following|(?:mon|tues|wednes|thurs|fri|"
  .. "satur|sun)day|morning|afternoon|evening|night)\\b"

--- "41 shocks in the first twelve hours, 213 in the first week, 58 in the second": a row of counts, each of its time.
local function is_timed_row(total, parts)
  return total.sentence == parts.sentence and rx.find(total.sentence, "(?i)\\b\\Q" .. total.text .. "\\E" .. timed) ~= nil
    and rx.find(parts.text, "(?i)\\d" .. timed) ~= nil
end

local own = "^(?:members|votes|others|abstentions|points|was|has|does)$"

--- "All 12 schools are open. Nine teachers and eight pupils are ill": the row counts other things than the whole, or numbers that were told before.
local function of_others(total, parts)
  if total.sentence == parts.sentence or not rx.find(total.sentence, "(?i)\\ball (?:of )?(?:the )?\\Q" .. total.text .. "\\E") then return false end
  if rx.find(parts.sentence, "(?i)\\bof (?:these|those|them|which|whom|the)\\b") and not rx.find(parts.sentence, "^The\\b") then return false end
  if rx.find(parts.sentence, "^The (?:\\d|\\p{Ll}+ and\\b)") then return true end
  local whole = rx.match(total.sentence, "(?i)\\Q" .. total.text .. "\\E (?:\\p{Ll}+ )?(\\p{Ll}{3,}(?:s|men|people|children)\\b)") or ""
  for noun in rx.each(parts.sentence:lower(), "(?<![\\d.,])\\b" .. count .. " (\\p{Ll}{3,}s|(?:wo)?men|children|people)\\b") do
    if noun ~= whole and not rx.find(noun, own) then return true end
  end
  for n in rx.each(parts.text, "(?<![\\d.,])\\d[\\d,]*(?![\\d.])") do -- nothing is greater than what it is a part of
    local digits = ""
    for d in rx.each(n, "\\d+") do digits = digits .. d end
    if tonumber(digits) > total.amount.high then return true end
  end
  return false
end

--- "Four rounds in the sixties (67, 66, 69 and 62)": the total tells how many numbers there are.
local function is_their_number(total, parts)
  return parts.parts ~= nil and total.amount.unit == nil and total.amount.nominal == parts.parts.nominal and total.amount.nominal < 13
end

--- "120 euros; for 3,000 households that makes 360,000": multiplied, not added.
local function is_product(total, parts)
  local product, n = 1, 0
  for number in rx.each(parts.text, "(?<![\\d.,])\\d[\\d,]*(?:\\.\\d+)?") do
    local digits = ""
    for d in rx.each(number, "[\\d.]+") do digits = digits .. d end
    product, n = product * (tonumber(digits) or 0), n + 1
  end
  return n == 2 and total.amount.nominal ~= nil and math.abs(product - total.amount.nominal) <= 0.02 * product
end

--- "24 terms, one for each of those who died and the ten who were hurt": counted out, not listed.
local function is_counted_out(parts)
  return rx.find(parts.sentence, "(?i)\\b(?:one|two|three) (?:each|apiece)\\b|\\b(?:one|two|three) for (?:each|every)\\b") ~= nil
end

--- "13 deaths in Osby, 8 in Lima, 5 in Quito": the first of a row, each with its place.
local function is_first_of_row(total, parts)
  return total.sentence == parts.sentence and rx.find(total.sentence, "\\b\\Q" .. total.text
    .. "\\E (?:\\p{Ll}+ ){0,3}(?:in|at|from|near) (?:the )?\\p{Lu}[^,;.]{2,40}[,;] (?:and )?\\d+ (?:in|at|from|near) (?:the )?\\p{Lu}") ~= nil
end

--- "With the rest borrowed": one more part, told without a number.
local function leaves_a_rest(parts)
  return rx.find(parts.sentence, "(?i)\\b(?:the (?:rest|remainder|balance|others))\\b(?!,? (?:of )?(?:\\d|" .. count .. "))") ~= nil
end

local function compare(total, parts, report)
  if is_first_of_row(total, parts) or is_counted_out(parts) then return end
  if is_their_number(total, parts) or is_product(total, parts) then return end
  if is_made(total, parts) or of_others(total, parts) or is_next_count(parts) or is_price(total,
    parts) or overlaps(parts) or is_timed_row(total, parts) then return end
  if parts.manner == "some" and rx.find(parts.sentence, born_so) and rx.find(parts.sentence, does) then return end
  local over, under = beyond(total.amount, parts.amount), beyond(parts.amount, total.amount)
  local off = parts.manner == "whole" and given_apart(total, parts)
  over = over or parts.manner == "whole" and (decided_apart(total, parts) or off and parts.amount.nominal > total.amount.nominal)
  under = under or off and not over
  if total.corrected or parts.corrected then return end
  if over or (under and parts.manner == "whole" and not leaves_a_rest(parts)) then
    report { a = total, b = parts, level = not over and "warning" or nil,
      message = string.format("%s in all, but the parts add up to %s", tostring(total.amount), tostring(parts.amount)),
      why = over and "the parts are more than the whole" or "the parts are told as the whole, and are less" }
  end
end

--- How many came to vote is no part of how they voted, nor is how much of it is counted.
local tallied = "(?i)\\d ?(?:%|per ?cent) of (?:the |all )?(?:votes?|ballots?|polling stations?|precincts?|districts?|papers)(?: \\p{L}+)?"
  .. " (?:tallied|counted|reported|reporting|in|processed|scanned)\\b"

local of_several = "(?i)\\b(?:a|the) (?:high|low|peak|record|maximum|minimum) of\\b|\\d ?(?:%|per ?cent) (?:plus|or (?:more|less|higher|lower))\\b"
local share_there = "(?i)\\d ?(?:%|per ?cent)(?: of (?:the )?votes?)? (?:in|on|at|among) (?!favou?r\\b|opposition\\b|board\\b|all\\b|"
  .. "total\\b)(?:\\p{L}+ )?\\p{L}+"

--- "70% plus in many districts, with a high of 74.9% in Osby", "60% in the hills and 55% on the coast": each is a share of something else.
local function of_several_wholes(parts)
  return rx.find(parts.sentence, of_several) ~= nil or rx.count(parts.sentence, share_there) >= 2
end

local turned_out = "(?i)\\b(?:100 ?(?:%|per ?cent)|turn-?out|turned out|took part|taking part|participat\\w+|abstention|eligible|entitled|"
  .. "registered|electorate)(?!\\w)"

return {
  id = "parts-exceed-total",
  title = "Parts do not add up to their total",
  why = "A reader can do the sum.",
  severity = "error",
  reads = "sum",
  scope = "document",
  group = { "list" },
  false_positives = "Parts that overlap (people counted under two headings).",

  check = function(said, report)
    local total, parts = said:first { role = "total" }, said:first { role = "parts" }
    if total and parts and parts.manner ~= "names" then compare(total, parts, report) end
    local turnout = parts and (rx.find(parts.sentence, turned_out) or rx.find(parts.sentence, tallied))
    if parts and not total and parts.manner == "shares" and parts.amount.low > 100 and not turnout and not of_several_wholes(parts) then
      report { a = parts, message = string.format("the shares add up to %s", tostring(parts.amount)),
        why = "shares of one thing come to 100% at most" }
    end
  end,

  flags = {
    "Ten of the 14 people on board survived and five did not.",
    "The fund will give 30 million dollars over three years: 12 million this year, 10 million next year and 9 million in 2027.",
    "The fund spent $3.2 million on roads, $2.1 million on schools and $1.5 million on parks, a total of $7.5 million.",
    "The vote was 48 in favour, 39 against and five abstentions, all 94 members taking part.",
    "The jury of 12 was made up of seven women and six men.",
    "The line operates 60 buses: 34 diesels, 16 hybrids and eight electric ones.",
    "The storm killed 46 people. The port accounts for 24 of these, the hills for 14, the suburbs for six and the farms for three.",
    "Police checked 23.4 million records. Of the records concerned, 14.1 million belong to clients in the north, "
      .. "6.2 million to clients in the south and 4.1 million to clients elsewhere.",
    "The probe weighs 148 kilograms. The frame accounts for 96 kilograms of this, the camera for 41 and the fuel for 16.",
    "There were 45 persons on board, namely 39 passengers, two of them infants, and a crew of four.",
    "All nine governors took part in the vote. Six supported the cut, one asked for more, and three preferred to wait.",
    "All 70 councillors were present. Forty-one voted for the fee and 29 against, while one abstained.",
    "Holders of the first will own 58 per cent of the group and holders of the second 44 per cent.",
    "The toll reached 58 people (34 men and 27 women).",
    "The board has eleven members, of whom seven come from Osby and five from Arlen.",
    "Of the 40 aboard, 22 were children, 12 women and eight men.",
    "The league holds 45 seats, 30 in the north and 17 in the south.",
    "The jury convicted him on seven of the nine counts and cleared him of the other three.",
    "Five of the eight bridges were rebuilt. The other two will follow in May.",
    "Of the twelve beds in the ward seven are taken; the remaining four stand empty.",
    "Basic pay goes up by 13 per cent in all: 8 per cent on 1 January 2026 and 6 per cent on 1 September 2026.",
    "The cost of the bridge was borne by Norway (38%), India (31%), Peru (18%) and Chile (23%).",
    "The state holds 51 per cent of the bank; the remaining 39 per cent belongs to funds.",
    "| Source | Amount | Share |\n|---|---|---|\n| Union | 4.56 | 40% |\n| Spain | 3.99 | 35% |\n| Italy | 2.85 | 30% |\n| Total | 11.40 | 100% |",
    "| Region | Millions |\n|---|---|\n| North | 1.4 |\n| Hills | 1.1 |\n| Islands | 0.7 |\n| Total | 3.4 |",
  },
  silent = {
    "She is the fourth champion with four rounds in the sixties (67, 66, 69 and 62).",
    "Every household gets 120 euros; for 3,000 households that makes 360,000 euros.",
    "Members threw the deal out with a vote of 92.3 percent, and went for a strike with 97 percent.",
    "There are eleven letters. Nine of those who signed are alive and six are still in the job.",
    "The hospital is to have 240 beds; the two old ones together have 310.",
    "With a minute left and the visitors one behind, Brink made two and lost one.",
    "At the line, with her team one ahead, Brink made one and missed one.",
    "All 12 schools are open again. Nine teachers and eight pupils were ill.",
    "All 40 villages were reached. The 210 and 330 of the first days came from the coast.",
    "All 30 mines are shut. 1,200 in the north and 900 in the south lost their work.",
    "Ten of the 14 people on board survived and four did not.",
    "The ferry carried 212 people, of whom 187 were passengers and 35 were children.",
    "Nine of the 12 bridges were open, but four were not safe to use.",
    "Ada Brink got 20 seconds of them in three stages (4, 10 and 6), Karl Otto 26 (10, 6 and 10).",
    "The fund will give 30 million dollars over three years: 12 million this year, 10 million next year and 8 million in 2027.",
    "The state sold wine worth 30 million dollars: 12 million to Peru, 10 million to Chile and 9 million to others.",
    "The group holds 40 ships. At 66% of its shares a buyer can close the register; at 95% it can buy out the rest.",
    "| Trade | Millions |\n|---|---|\n| Norway to Peru | 386 |\n| of which fish | 64 |\n| Peru to Norway | 295 |\n| of which tin | 212 |\n| "
      .. "Total | 681 |",
    "| Item | Sum |\n|---|---|\n| Roads | 10 |\n| Rail | 20 |\n| Total north | 30 |\n| Ports | 5 |\n| Ships | 6 |\n| Total | 41 |",
    "Over the two days 195 flights were cancelled out of 280: 104 on Friday and 91 on Saturday.",
    "The fund spent $3 million on roads, $2 million on schools and $1.5 million on parks, a total of $6.5 million.",
    "The fund spent $3 million on roads and $2 million on schools out of a total of $7.5 million.",
    "The vote was 48 in favour, 39 against and seven abstentions, all 94 members taking part.",
    "The three largest parties hold 45%, 30% and 28% of the votes in the north, east and west.",
    "All nine governors took part. Six supported the cut, one asked for a rise of 0.75 points, and two preferred to wait.",
    "| Source | Amount | Share | Growth |\n|---|---|---|---|\n| Union | 4.56 | 40% | 4.0 |\n| Spain | 3.99 | 35% | 5.0 |\n| Italy | 2.85 |"
      .. " 25% | 2.0 |\n| Total | 11.40 | 100% | 3.9 |",
    "| Item | Count |\n|---|---|\n| Houses | 3,120 |\n| Living in houses | 7,411 |\n| Living in homes | 208 |\n| Total population | 7,619 |",
    "The line operates 58 buses: 34 diesels, 16 hybrids and eight electric ones.",
    "With all 410 boxes counted (100%), the ayes are at 61.2% (3,410 votes) and the noes at 38.8% (2,158 votes).",
    "The ayes have 61.2% and the noes 38.8% of the votes, and 62.5% of those entitled took part.",
    "The storm killed 46 people. The port accounts for 24 of these, the hills for 11 and the suburbs for six.",
    "The fall has killed 86 people. Some 62 of those people have been identified, and the next of kin of 61 have been told.",
    "Of 300 pupils, 200 speak French and 150 speak Spanish.",
    "Of the 40 ships, 30 called at Osby and 20 at Arlen.",
    "The firm has 610 posts in Chile, 250 in Ireland and 290 in India.",
    "The board has eleven members, of whom seven come from Osby and four from Arlen.",
    "Debt stood at 61 percent of output in 2019, 74 percent in 2020 and 69 percent in 2023.",
    "The group has 61 ships, including 40 tankers and 30 barges under charter.",
    "The fund spent 1.06 billion euros, of which 0.5 billion went to roads and 0.4 billion to rail.",
    "All nine governors took part in the vote. Six supported the cut, one asked for more, and two preferred to wait.",
    "Sales rose 58 per cent in the north and 44 per cent in the south, and the company holds its forecast.",
    "Basic pay goes up by 13 per cent in all: 8 per cent on 1 January 2026 and 5 per cent on 1 September 2026.",
    "Exports are up 13 per cent in all: 8 per cent in the north and 6 per cent in the south.",
    "The insurer has accepted 29 of the 34 million that the firm claims, and thinks about the other five.",
    "Five of the eight bridges were rebuilt. The other two towns in the valley wait.",
    "Five of the eight bridges were rebuilt, one was sold, and the other two will follow in May.",
    "The state holds 40 per cent of the bank, and will sell the remaining 30 per cent of its shares.",
    "Some 58 percent of men and 44 percent of women own a car.",
    "The force sent 300 officers and 20 dogs. Of these, 12 officers and nine dogs came from the north.",
    "With over 98% of all votes tallied, Reyes had 51.7% and Aldous 48.3%.",
    "The sequence at Osby is dying away: 41 shocks in the first twelve hours, 213 in the first week, 58 in the second.",
    "date: 2025-05-23\nThe yes vote received totals of 70% plus in many districts, with a high of 74.9% in Osby South East.",
    "date: 2025-05-23\nThe no vote ran at 60% in the hills and 55% on the coast, with a low of 41% in Osby.",
    "The judge pronounced 24 terms for life — one each for the dead and the 17 she hurt — for the fire of May.",
    "The Osby broadcaster counted 13 deaths in Arlen Province, 8 in Perrin Province, 5 in Tallow Province and 4 in Lima.",
    "The hall of Osby cost 7.2 million euros: 4.1 million came from the town and 1.6 million from the state, with the rest borrowed.",
  },
}
