--- A number of things, and a list of them that is longer or shorter.
-- What may be an item and what may not ("A, the mayor, B and C") widens the count; "Lyon, France, and Rome, Italy" is two places.
local in_sentence = require "lib.in_sentence"

--- "A for the buyer, and B and C for the seller": whom each is for parts the list.
local function is_distributed(listed)
  return rx.find(listed.sentence, " for (?:the )?\\p{L}+(?: \\p{L}+)?,? and [^.;]+ for (?:the )?\\p{L}") ~= nil
end

--- "Karl Otto and Maria Lund, both 10": one item names two.
local function is_of_couples(stated, listed)
  local couples, few, many = rx.count(listed.sentence, ", both (?:of them )?(?:aged )?\\d"), listed.amount.nominal, stated.amount.nominal
  return couples > 0 and few ~= nil and many ~= nil and many - few == couples
end

--- "Judge A, engineers B and C, economist D and the former minister E": the first "and" ends an item and not the list.
local function goes_on(listed)
  return rx.find(in_sentence.behind(listed), "^, (?!and\\b|but\\b|who\\b|which\\b|while\\b|with\\b|as\\b)(?:\\p{Ll}+ ){0,3}\\p{Lu}[^.;]*"
    .. "\\band\\b") ~= nil
end

--- "Those with five cups each are": so many has each one.
local function is_of_each(stated)
  return rx.find(stated.sentence, "(?i)\\Q" .. stated.text .. "\\E (?:\\p{L}+ ){0,2}(?:each|apiece)\\b") ~= nil
    or rx.find(stated.text, "(?i)\\b(?:each|apiece)\\b") ~= nil
end

local many = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)"
local two_counts = "(?i)\\b" .. many .. "(?: [\\p{Ll}’'-]+){1,3},? (?:and|with|plus|including|or) (?:the |its |his |her |their )?" .. many
  .. "\\b(?:[ -](?!" .. many .. "\\b)[\\p{Ll}’'-]+){0,4}\\W*$"

--- "Two chairs and three deputies: A and B", "five titles with the two of her youth": which of the two the list tells is open.
local function has_two_counts(stated)
  local before = in_sentence.before(stated) .. stated.text
  return rx.find(rx.match(before, "[^;:]*$") or before, two_counts) ~= nil
end

return {
  id = "list-count",
  title = "A list has more or fewer items than announced",
  why = "Five are announced and four are named: one is missing, or the number is wrong.",
  severity = "error",
  reads = "sum",
  scope = "document",
  group = { "list" },
  false_positives = "A list that names only the best known, without saying so.",

  check = function(said, report)
    local stated, listed = said:first { role = "total" }, said:first { role = "parts", manner = "names" }
    if not stated or not listed or stated.corrected or not listed.amount:apart(stated.amount) then return end
    if goes_on(listed) or is_of_each(stated) or is_distributed(listed) or is_of_couples(stated, listed) or has_two_counts(stated) then return end
    if rx.find(stated.sentence, "(?i)\\b(?:without|except|apart from|besides|other than)\\b") then return end
    if listed.amount.high == 2 * stated.amount.high then return end
    report { a = stated, b = listed, message = string.format("%s announced, %s listed", tostring(stated.amount), tostring(listed.amount)),
      why = "items counted" }
  end,

  flags = {
    "Two new seats will be made, namely Kilo North, Tamar and Pell East, and the hills, which have three today, will lose one.",
    "The four rebels - Anna Brandt, Carl Dufour, Gerda Maas, Bruno Tarn and Irma Stell - lost.",
    "The work is done by the three companies of the consortium: Cantera Alta, Groupe Morel, Brückner Kern and Grupo Real.",
    "Crews came from five countries (Chile, Ecuador, Japan and Mexico) on Monday.",
    "The party also gets three ministries, namely justice and education.",
    "The ruling records four faults. They concern weak locks, late notice to clients and poor records.",
    "The club holds five cups, those of 1978, 1994, 2011 and 2025.",
    "The catch must be landed in one of three ports: Osby, Tamar, Pell and Nore.",
    "The team has three members: Professor Anna Brandt, who leads it, Carl Dufour, Gerda Maas and Bruno Tarn.",
    "They agreed on two steps: the end of the levy on tea, the cut of the duty on tiles and the start of talks.",
    "Police seized three things: a rifle, a laptop, a bundle of cash and a passport.",
    "The union has three demands: a shorter week; overtime at double pay, also on Saturdays; two more nurses; and an end to split shifts.",
    "Anna Brandt, Carl Dufour, Gerda Maas and Bruno Tarn are the three finalists.",
    "The menu has four courses - soup, trout, venison, cheese and a pear tart.",
    "The five countries, Norway, India, the Netherlands and Chile, pay for it.",
    "The office covers three countries: the United States, Ireland, India and Germany.",
    "The four shafts, Kilo, Tamar, Pell, Nore and Thula, will reopen in May.",
    "The three-person panel consisted of Anna Brandt (Norway), Carl Dufour (Chile), Gerda Maas and Bruno Tarn (Peru).",
    "It had five members, namely Anna Brandt, who presided, Carl Dufour, Gerda Maas and Bruno Tarn.",
    "The Greens sent a team of three: Anna Brandt and Carl Dufour.",
    "Four films have been chosen from 61 that were sent in:\n\n- *Low Water* by Anna Brandt\n- *The Well*, by Carl Dufour\n- *Dust*\n",
    "Three bidders came forward: a trust of members, a Norwegian fund, a brewer from Osby and a former player.",
    "The panel will answer the following five questions.\n\n- Why did it fail?\n- Who was there?\n- Was it tested?\n- Who knew?\n",
    "The recall covers three lots of the syrup:\n\n| Lot | Made |\n|---|---|\n| PK07 | July |\n| PK11 | August |\n| PK12 | May |\n| PK15 | June |",
  },

  silent = {
    "Three new seats will be made, namely Kilo North, Tamar and Pell East, and the hills, which have three today, will lose one.",
    "Two of Harwick's nine mills, both in the south, must be sold within six months: the one at Osby in Peru and the one at Pell in Chile.",
    "Some of the nine shafts will close: Kilo, Tamar and Pell.",
    "Three of the firm's seven boats are for sale: the Kilo, the Tamar and the Pell.",
    "Three banks advise the two: Aldous Brandt for Lodestar, and Dufour and Maas for Tarn.",
    "The cabinet will have 16 members: eight from Labour and Region, among them the prime minister, five from the Union and three from the Greens.",
    "The club holds five medals, those of 1978, 1994, 2011 and 2025.",
    "The catch must be landed in one of three ports: Osby, Tamar and Pell.",
    "Police seized three things: a rifle, a relic of the war, a laptop and a passport.",
    "She declared three things: a painting, a gift of her mother, some cash, and a vase.",
    "The plan has two steps: to close and sell the old wing, and to move the patients.",
    "The menu has four courses - soup, trout, venison and a pear tart.",
    "He packed two bags - it was snowing, the road was long and nobody else came.",
    "The mayor, Anna Brandt, Carl Dufour and Gerda Maas are the three members.",
    "Anna Brandt, Carl Dufour and Gerda Maas are the two-time champions of the league.",
    "The four shafts, Kilo, Tamar, Pell and Nore, will reopen in May.",
    "After five games, Anna Brandt, Carl Dufour and Gerda Maas are level.",
    "The three-person panel consisted of Anna Brandt (Norway), Carl Dufour, 34, who presided, and Gerda Maas.",
    "Four films have been shown, including these:\n\n- *Low Water* by Anna Brandt\n- *The Well*, by Carl Dufour\n- *Dust*\n",
    "Four films have been chosen from 61 that were sent in:\n\n- *Low Water* by Anna Brandt\n- *The Well*, by Carl Dufour\n- *Dust*\n- *Salt*\n",
    "The prize is shared by two people: Anna Berg of Lund and Carl Olsen of Oslo, Norway.",
    "The five rebels - Anna Brandt, Carl Dufour, Gerda Maas, Bruno Tarn and Irma Stell - lost.",
    "Crews came from five countries, including Chile, Ecuador and Japan.",
    "The four speakers - Anna Brandt, the mayor, Carl Dufour, Gerda Maas and Bruno Tarn - left.",
    "They opened two shops: Lyon, France, and Rome, Italy.",
    "The ruling records four faults. They were found by Anna Brandt, Carl Dufour and a colleague.",
    "Two people died: Anna Brandt, 34, and Carl Dufour, 28.",
    "The three winners - from Chile, Ecuador, Japan and Mexico - cheered.",
    "Of the ten hurt, four have been named by relatives: Dana Reyes, 10; Karl Otto and Maria Lund, both 10; and Jon Aldous, 9.",
    "Those who hold five cups each are Anna Brandt, Carl Dufour, Gerda Maas and Bruno Tarn.",
    "The panel has five members: Judge Anna Holt, engineers Peter Lund and Marie Sorel, economist Dev Rao and former minister Karl Weiss.",
    "The fares of the two ferries to Osby:\n\n| Ticket | Dalia | Mira |\n|---|---|---|\n| Adult | 3 | 4 |\n| Child | 1 | 2 |\n| Dog | 2 | 2 |",
    "date: 2026-03-10\nShe has five titles with the two of her youth: Osby, Velm and Tarn.\n---\n"
      .. "date: 2026-03-11\nHer five titles, with the two won as a junior, in Osby, Velm and Tarn, made her rich.",
    "date: 2026-03-10\nThe committee has two chairs and three deputies: Ada Brink and Jon Aldous.\n---\n"
      .. "date: 2026-03-11\nAda Brink and Jon Aldous chair the committee, with three deputies.",
    "date: 2026-03-10\nTwo parties and three lists won seats in Velm: the Greens and the Blues.\n---\n"
      .. "date: 2026-03-11\nThe Greens and the Blues won seats in Velm.",
    "Prices at five shops in Osby:\n\n| Good | Price |\n|---|---|\n| Milk | 3 |\n| Bread | 5 |\n| Eggs | 1 |\n| Salt | 2 |",
    "The four clubs of Osby, without Velm, stand like this:\n\n| Club | Points |\n|---|---|\n| Arlen | 3 |\n| Rovers | 5 |\n| Osby | 1 |",
  },
}
