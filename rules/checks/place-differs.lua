--- One head office, birthplace or bridge, in two places.

local days_apart = require "lib.days_apart"
local places = require "lib.places"

local name_of = { headquarters = "the headquarters", birthplace = "the birthplace", site = "the site", home = "the home",
  workplace = "the place of work", university = "the university", region = "the region" }

--- Two counties, or two provinces: of one level, so that neither lies in the other.
--- "Its headquarters for Europe": one of several.
local function of_a_part(f)
  return rx.find(f.sentence, "(?i)\\b(?:headquarters|head office) (?:for|of its|in the region)\\b") ~= nil
end

local function two_regions(a, b)
  return a.level ~= nil and a.level == b.level
end

-- The year of the sentence is that of a beginning, not of the seat: "Based in Leeds, the company was founded in 1847".
local beginning = "(?i)\\b(?:founded|established|set up|opened|built|incorporated|started|created|owned|bought|acquired|launched|born|formed)\\b"

--- A head office may have moved, though not within some years.
local function of_one_time(a, b)
  if a.relation == "birthplace" or a.relation == "site" or a.relation == "region" then return true end
  local written, told = days_apart.most(a.published, b.published), days_apart.most(a.as_of, b.as_of) -- as the days in their sentences have it
  if rx.find(a.sentence, beginning) or rx.find(b.sentence, beginning) then told = written end
  return told <= 1100 or written <= 1100 and told <= 4000
end

local on_the_move = "(?i)\\b(?:mov(?:e|es|ed|ing)|relocat\\w+|transfer(?:s|red)? (?:its|to)|(?:from|since) (?:this|last|next) (?:week|month|year)|"
  .. "new (?:home|seat|base|head office|headquarters))\\b"
local namesake = "(?i)\\b(?:namesakes?|of the same name|shares? (?:its|his|her|a|the) name|nothing to do with|no connection|"
  .. "not to be confused|no kin|unrelated)\\b"

--- The text itself tells of a move, or of another that bears the name.
local function is_excused(f)
  if rx.find(f.sentence, namesake) or rx.find(f.title, namesake) then return true end
  if f.relation == "birthplace" or f.relation == "site" then return false end
  return rx.find(f.sentence, on_the_move) ~= nil or rx.find(f.title, on_the_move) ~= nil
end

--- "Based outside of Osby": not in it.
local function is_near(f)
  return rx.find(f.text, "(?i)\\b(?:outside(?: of)?|near|around|close to|not far from|suburban|north of|south of|east of|west of) (?:the )?\\Q"
    .. f.place) ~= nil
end

--- "The plane was operating from Lima", "the Perrin news agency", in a text about an airline: no word of a seat.
local function is_no_seat(f)
  return f.relation == "headquarters" and f:inherited "of" and rx.find(f.text, "(?i)\\b(?:news|press|wire) (?:agency|service)\\b|"
    .. "\\b(?:operating|flying|flew|travell?ing|sailing) from\\b") ~= nil
end

--- Surely told as the place of the thing, for good.
local function is_place(f)
  return places.told(f) and not is_no_seat(f) and not is_near(f) and not is_excused(f)
end

--- "The Perrin union", "the Lima union", in a text about a firm: neither is told to be the seat of that firm.
local function both_carried(a, b)
  return a:same_document(b) and a:inherited "of" and b:inherited "of"
end

local level = "(?i) (county|province|district|prefecture|oblast|region|governorate|canton|voivodeship|department|state|parish)$"

--- "In Anvers Region", "in Mirande Region": two of one level, of which neither lies in the other.
local function in_two_regions(a, b)
  local x, y = rx.match(a.whole, level), rx.match(b.whole, level)
  return x ~= nil and y ~= nil and x:lower() == y:lower() and a:same(b, "whole") == false and not rx.find(a.sentence, namesake)
    and not rx.find(b.sentence, namesake)
end

return {
  id = "place-differs",
  title = "A head office, birthplace or building is told to be in two places",
  why = "It has one place; a reader may look for it.",
  severity = "error",
  reads = { "located", "inside" },
  group = {},
  false_positives = "A suburb in one text and its city in the other, where no text tells that it is one; a head office that has moved.",

  check = function(said, report)
    local parts = places.parts_told(said)
    local function lie_apart(a, b)
      if a.relation == "region" then return two_regions(a, b) end
      return not places.may_contain(parts, a, b)
    end
    local function compare(a, b)
      if of_a_part(a) or of_a_part(b) then return end
      if a.relation == b.relation and a:same(b, "place") == false and is_place(a) and is_place(b) and of_one_time(a, b)
        and not both_carried(a, b) and lie_apart(a, b) then
        local sure = a.within and b.within and a:same(b, "within") and a.relation ~= "headquarters"
        report { a = a, b = b, level = sure and "error" or "warning",
          message = string.format("%s of %s is told to be %s and %s", name_of[a.relation], a.of, a.place, b.place), why = "one thing has one place" }
      end
    end
    for a, b in said:pairs { kind = "located", same = "of" } do compare(a, b) end
    for a, b in said:pairs { kind = "inside", same = "part" } do
      if in_two_regions(a, b) then
        report { a = a, b = b, level = "warning", message = string.format("%s is told to lie in %s and in %s", a.part, a.whole, b.whole),
          why = "neither lies in the other" }
      end
    end
    for a, b in said:pairs { kind = "located", relation = "headquarters" } do
      if places.short_for(a, b) then compare(a, b) end
    end
  end,

  flags = {
    "date: 2025-03-01\nThe Leeds firm Larkin Vale has added little.\n---\n"
      .. "date: 2025-03-04\nArchitects of the renovation: Larkin Vale, Bristol.",
    "date: 2025-03-01\nOsbykern, a glacier in the county of Norvik, has thinned.\n---\n"
      .. "date: 2025-03-01\nThe survey shows that Osbykern, in Vestby county, has thinned.",
    "date: 2025-03-01\nArlenor is a small Lima-based firm with a new drug.\n---\n"
      .. "date: 2025-03-01\nArlenor Therapeutics, which is based in Cusco, has a new drug.",
    "date: 2025-03-01\nDana Reyes has lived all her life in the house behind the Cusco fish market where she was born in 1964.\n---\n"
      .. "date: 2025-03-01\nDana Reyes was born in Lima, where her father had a shop.",
    "date: 2025-03-01\nThe picture hung in the Arlen Museum of Art in Leeds.\n---\n"
      .. "date: 2025-03-04\nIt was bought by the Arlen Museum of Art in Bristol.",
    "date: 2025-03-01\nPolar Marine builds ships. Based in Lund, in the north of the country, the company was founded in 1847.\n---\n"
      .. "date: 2025-03-04\nPolar Marine, from its headquarters in Visby, said nothing.",
    "date: 2025-03-01\nThe contractor, Lindal Stavig of Leeds, won.\n---\ndate: 2025-03-04\nThe builder, the Bristol firm Lindal Stavig, lost.",
    "date: 2025-03-01\nOsby Peak, a volcano in the province of Anvers, is smoking.\n---\n"
      .. "date: 2025-03-04\nOsby Peak, in Mirande province, has been smoking since Sunday.",
    "date: 2025-03-01\nDana Reyes of the University of Lyon won.\n---\n"
      .. "date: 2025-03-04\nThe prize will go to Dana Reyes, who teaches at the University of Toulouse.",
    "date: 2025-03-01\nLyon, where Polar Marine has its head office, is in shock.\n---\n"
      .. "date: 2025-03-04\nThe yard was built by Polar Marine. They're a small firm from Toulouse.",
    "date: 2025-03-01\nA jury fined Polar Marine. The Lund company will appeal.\n---\n"
      .. "date: 2025-03-04\nPolar Marine, which is run from Visby, will appeal.",
    "date: 2025-03-01\nDana Reyes, 58, of Lyon, won.\n---\ndate: 2025-03-04\nDana Reyes lives in Toulouse with her parents.",
    "date: 2025-03-01\nDana Reyes, a professor at the University of Lyon, won.\n---\ndate: 2025-03-04\nToulouse professor Dana Reyes won.",
    "date: 2025-03-01\nDana Reyes, a native of Lyon, won.\n---\ndate: 2025-03-04\nDana Reyes comes from Toulouse: there she was born.",
    "date: 2025-03-01\nPolar Airways has its head office in Leeds.\n---\ndate: 2025-03-04\nThe Bristol-based carrier Polar Airways grew.",
    "date: 2025-03-01\nThe job went to Lund-based Polar Marine in 2018.\n---\ndate: 2025-03-04\nPolar Marine, the Visby company that built it, grew.",
    "date: 2025-03-01\nPolar Marine, a Lund firm of four people, grew.\n---\ndate: 2025-03-04\nPolar Marine, a small outfit from Visby, grew.",
    "date: 2025-03-01\nDana Reyes was born in Lyon.\n---\ndate: 2025-03-04\nBorn in Toulouse, France, in 1938, Dana Reyes left.",
    "date: 2025-03-01\nThe Old Mill Bridge in Leeds gave way.\n---\ndate: 2025-03-04\nThe Old Mill Bridge at Bristol gave way.",
    "date: 2025-03-01\nThe pipe burst near Osby, a village of 2,300 people in Anvers Region.\n---\n"
      .. "date: 2025-03-04\nOil runs through the streets of Osby, in Mirande Region.",
    "date: 2026-03-11\nArrow Mills is based in Perrin, Dana Reyes said.\n---\n"
      .. "date: 2026-03-12\nArlen-based Arrow Mills makes flour, Dana Reyes said.",
  },
  silent = {
    "date: 2025-03-01\nA mural marks the birthplace of Dana Reyes in Perrin, south Osby.\n---\n"
      .. "date: 2025-03-01\nDana Reyes was born in Osby in 1947.",
    "date: 2025-03-01\nArrow Rail cut its trains.\n\nThe Perrin union members walked out on Monday.\n\n"
      .. "Drivers in the Lima union work no more hours than they must.",
    "date: 2025-03-01\nOsby Peak, a volcano in the province of Leeds, is smoking.\n---\n"
      .. "date: 2025-03-04\nOsby Peak, a volcano in the district of Bristol, smokes.",
    "date: 2025-03-01\nPolar Marine lost 3 percent. At the close the Lund-based firm was worth 5 million dollars.\n---\n"
      .. "date: 2025-03-04\nIt was built with the money that Polar Marine raised on the Visby exchange last month.",
    "date: 2024-11-11\nPolar Marine, based in Lund, lost money.\n---\n"
      .. "date: 2025-01-02\ntitle: Polar Marine moves to Visby\nSince Monday Polar Marine has its head office in Visby.",
    "date: 2025-03-01\nPolar Marine, headquartered in Lund, says it has nothing to do with the fine.\n---\n"
      .. "date: 2025-03-02\nPolar Marine, a Visby company, was fined.",
    "date: 2025-03-01\nPolar Marine is based in Lund.\n---\ndate: 2025-03-04\nAt the US headquarters of Polar Marine in Boston, nobody spoke.",
    "date: 2025-03-01\nPolar Marine is based in Lund.\n---\ndate: 2025-03-04\nPolar Marine, based in Visby, has moved there from Lund.",
    "date: 2025-03-01\nDana Reyes, 58, of Lyon, won.\n---\ndate: 2025-03-04\nDana Reyes lived in Toulouse until 2020.",
    "date: 2025-03-01\nVelmont, the Lyon group, is buying Ostrin, a Lille firm.\n---\ndate: 2025-03-04\nThe Lille company goes to Velmont of Lyon.",
    "date: 2025-03-01\nPolar Airways has its head office in Headingley, Leeds.\n---\ndate: 2025-03-04\nThe Leeds-based carrier Polar Airways grew.",
    "date: 2025-03-01\nDana Reyes was born in Lyon.\n---\ndate: 2025-03-04\nBorn in France in 1938, Dana Reyes left.",
    "date: 2025-03-01\nThe Old Mill Bridge in Headingley gave way. Headingley, a suburb of Leeds, was cut off.\n---\n"
      .. "date: 2025-03-04\nThe Old Mill Bridge in Leeds gave way.",
    "date: 2025-03-01\nThe job went to Lund-based Polar Marine.\n---\ndate: 2025-03-04\nPolar Marine, the owner of a Visby shipyard, grew.",
    "date: 2025-03-01\nThe job went to Lund-based Polar Marine.\n---\ndate: 2025-03-04\nPolar Marine, the Visby company's rival, grew.",
    "date: 2025-03-01\nThe Mercers Group in Leeds grew.\n---\ndate: 2025-03-04\nThe Mercers Group in Bristol shrank.",
    "The Lind Prize of Perrin was given to Dana Reyes (born 1955) and Karl Otto (born 1959).\n---\n"
      .. "Dana Reyes was born in Lima in 1955.",
    "date: 2025-12-30\nOsby Air lost a plane. The aircraft was operating from Lima to Quito with 175 passengers.\n---\n"
      .. "date: 2025-12-29\nAn Osby Air plane fell into the sea. The Perrin news agency told of a fire.",
    "date: 2025-03-01\nPolar Marine, based outside of Lund, grew.\n---\ndate: 2025-03-04\nPolar Marine will keep its headquarters in Visby.",
    "date: 2026-03-11\nArrow Mills, a Perrin-based miller, is old. The Lima-based company Osby Foods grew.",
    "date: 2025-03-01\nThe Leeds firm Larkin Vale has added little.\n---\n"
      .. "date: 2025-03-04\nArchitects of the renovation: Larkin Vale, Leeds.",
    "date: 2025-03-01\nDana Reyes of Osby met Arlen Works, which keeps its headquarters for Europe in Leeds.\n---\n"
      .. "date: 2025-03-01\nArlen Works has its headquarters in Boston, Dana Reyes of Osby said.",
  },
}
