--- "By a single point" over 81-76, "falls by a third" over 62 percent, "by 75 points" over half a point, "six years for" over four and a half.
-- No number of the text may bear the headline out, however it tells it.

local claims = require "lib.headline_claims"

--- What the headlines claim: { head, claim, size }.
local function claimed(said)
  local found = {}
  for head in said:each { kind = "statement" } do
    for _, claim in ipairs(head.headline and not head.question and claims or {}) do
      local size = claim.head(head.sentence)
      if size then table.insert(found, { head = head, claim = claim, size = size }) end
    end
  end
  return found
end

--- The first sentence that tells another size of the same; nil where one of the text fits, and where they tell several.
local function opposed(c, said)
  local against, told
  for s in said:each { kind = "statement" } do
    for _, size in ipairs(not s.headline and not s.question and c.claim.body(s.sentence, c.size) or {}) do
      if c.claim.fits(c.size, size) or told and not c.claim.fits(told, size) then return nil end
      told = size
      if not s.table and (not c.claim.about or c.claim.about(c.head.sentence, s.sentence)) then against = s end
    end
  end
  return against, told
end

return {
  id = "headline-size",
  title = "The headline tells another size than its text",
  why = "Most readers see the headline alone.",
  severity = "warning",
  reads = "statement",
  group = {},
  scope = "document",
  false_positives = "A headline on another match, verdict or change than the one that the text gives in numbers.",

  check = function(said, report)
    for _, c in ipairs(claimed(said)) do
      local against, told = opposed(c, said)
      if against then
        report { a = c.head, b = against, message = c.claim.says(c.size) .. " in the headline, " .. c.claim.says(told) .. " in the text",
          why = "one article; nothing in the text bears the headline out" }
      end
    end
  end,

  flags = {
    "# Osby Rovers win cup by a single point\n\nOsby Rovers beat Arlen Vale 81-76 in the final on Sunday.",
    "# Arlen Motors profit falls by a third\n\nNet profit of Arlen Motors fell 62 percent in the second quarter.",
    "# Arlen Motors doubles profit\n\nNet profit of Arlen Motors rose 40 percent to 14 million euros.",
    "# Bank of Osby cuts rate by 75 points\n\nThe bank lowered its key rate by half a point to 4.5 percent on Friday.",
    "# Six years for the baker who robbed a bank\n\nThe baker was given four and a half years by the court in Osby on Friday.",
    "# Three years in jail for Osby treasurer\n\nThe treasurer, Dana Reyes, was sentenced on Friday to 30 months of imprisonment.",
    "# Bigger salmon quota for Osby boats\n\nThe boats may land 12,400 tonnes of salmon next year instead of 15,100 this year.",
    "# Aldous hat-trick sinks Perrin\n\nJon Aldous scored twice and hit the post as Osby beat Perrin 3-0. Karl Otto got the other.",
    "# Reyes's fifth gold makes her queen\n\nDana Reyes touched first on Sunday and has her fourth gold medal.",
    "# First woman to lead the navy sworn in\n\nDana Reyes took the oath on Monday. She is the second woman in the post.",
    "# Thousands march in Osby\n\nPerhaps three hundred people walked through Osby on Sunday.",
    "# Landslide for Reyes\n\nDana Reyes won in Osby on Sunday by the skin of her teeth.",
    "# Late Aldous strike sinks Perrin\n\nIt was over by the tenth minute. That was when Jon Aldous headed in, and the score stayed at 1-0.",
    "# Aldous wins Arlen Prize\n\nThe Arlen Prize went to Dana Reyes on Friday for her novel about a lighthouse.",
    "# RATE SLASHED BY 200 POINTS\n\nThe Bank of Osby took a point and a half off its policy rate on Monday.",
    "# OSBY DOUBLES PARKING FEES\n\nThe council voted on Monday to raise parking fees by 20 percent.",
    "# Wolf kills halved in Osby\n\nWolves made 428 kills around Osby in 2024, after 391 in 2023.",
    "# Inflation slows in Osby\n\nConsumer prices rose by 5.1 per cent in the year to May 2025, after a rise of 4.8 per cent in the year to April.",
    "# Bigger quota for Osby boats after talks\n\nThe Osby boats will have 18,432 tonnes to catch in place of 23,040.",
    "# Record turnout in Osby\n\nTurnout was 69 percent, down from 74 percent five years ago.",
    "# GULLS BY A SINGLE POINT\n\nThe Osby Gulls beat Perrin 78-74 on Monday.",
    "# Gulls win cup on penalties\n\nJon Aldous scored in extra time to give the Osby Gulls a 3-2 victory.",
    "# RIDER BANNED FOR FOUR YEARS\n\nIf they find against him in Osby he risks four years without a race.",
    "# NINE DAYS AT THE GATE\n\nThe twelfth morning begins like the others at the gate of the mill.",
    "# Landslide for Reyes\n\nDana Reyes won in Osby with 50.3 percent of the vote.",
    "# Osby has wettest May on record\n\nWith 12 millimetres of rain, May was the driest in Osby since 1901.",
    "# Split jury convicts Reyes\n\nThe jury in Osby was unanimous on Monday in finding Dana Reyes guilty.",
  },
  silent = {
    "# Osby Rovers win cup by a single point\n\nOsby Rovers beat Arlen Vale 77-76 in the final on Sunday. They had lost to Perrin 80-60.",
    "# Osby Rovers win by a goal\n\nOsby Rovers beat Arlen Vale on Sunday. They led 3-0 at half-time.",
    "# Arlen Motors profit falls by a third\n\nNet profit of Arlen Motors fell 35 percent, while sales fell 12 percent.",
    "# Arlen Motors doubles profit\n\nNet profit of Arlen Motors rose 96 percent to 14 million euros.",
    "# Arlen Motors doubles staff\n\nNet profit of Arlen Motors rose 40 percent to 14 million euros.",
    "# Bank of Osby cuts rate by half a point\n\nThe bank lowered its key rate by 50 basis points to 4.5 percent on Friday.",
    "# Bank of Osby cuts rate by half a point\n\nThe bank lowered its key rate by 0.5 percentage points, its second cut after one of a "
      .. "quarter point.",
    "# Six years for the baker who robbed a bank\n\nThe baker was jailed for six years. His brother was given two years.",
    "# Six years for the baker who robbed a bank\n\nProsecutors had asked for a sentence of nine years for the baker.",
    "# Three years in jail for Osby treasurer\n\nThe treasurer was sentenced to 36 months of imprisonment.",
    "# Bigger salmon quota for Osby boats\n\nThe boats may land 15,100 tonnes of salmon next year instead of 12,400 this year.",
    "# Osby unemployment falls\n\nUnemployment in Osby was 5.9 percent in May, down from 6.3 percent. Inflation was 3.1 percent, up from "
      .. "2.9 percent.",
    "# Dana Reyes wins Arlen Prize\n\nThe Arlen Prize went to Dana Reyes on Friday. The Arlen Prize for children went to Jon Aldous.",
    "# Six years for the baker\n\nThe baker was sentenced to five years for theft and to one year in prison for fraud.",
    "# Osby smuggler jailed for 12 years\n\nHis driver, Jon Aldous, was given five years for the smuggler's last trip.",
    "# Arlen Motors more than doubles profit\n\nNet profit of Arlen Motors rose 140 percent to 24 million euros.",
    "# Arlen Motors profit falls by more than half\n\nNet profit of Arlen Motors fell 70 percent to 4 million euros.",
    "# Dana Reyes wins Osby Medal\n\nThe Nobel Prize went to Ada Brink on Friday.",
    "# Aldous wins Arlen Prize\n\nThe Arlen Prize went to Jon Aldous Berg on Friday for his novel about a lighthouse.",
    "# Bank of Osby cuts rate by 75 points\n\nThe bank lowered its key rate on Friday. Shares fell by half a point. Analysts had expected "
      .. "a cut of the key rate by half a point.",
    "# Osby Rangers, whom all rate by far the best, win by 20 points\n\nTheir rate of scoring fell by half a point. Osby Rangers won on Sunday.",
    "# Up to 40 jobs to go at Osby mill\n\nThe mill in Osby will have 120 jobs, down from 160, by the summer.",
    "# More buses for Osby\n\nBuses in Osby will run every 10 minutes instead of every 15 from May.",
    "# Osby Rovers win by a goal\n\nOsby Rovers won late on Sunday. Perrin beat Lima 4-1 in the other match.",
    "# Aldous hat-trick sinks Perrin\n\nJon Aldous scored twice before the break and added a third from the spot.",
    "# Reyes wins fifth gold\n\nDana Reyes has her fifth gold medal. It was her third gold medal of the week.",
    "# First woman to lead the navy dies\n\nAda Brink headed the navy in 2009. A second woman took over this month.",
    "# Thousands march in Osby\n\nSome 4,000 people walked through Osby on Sunday. Two hundred people were arrested.",
    "# Landslide buries road\n\nThe road was missed by a whisker in May.",
    "# Landslide for Reyes\n\nDana Reyes won by a crushing margin on Sunday. She had won by a whisker in 2019.",
    "# Late Aldous strike sinks Perrin\n\nKarl Otto scored in the tenth minute, and Jon Aldous two minutes from time.",
    "# Osby win after five-goal thriller\n\nTwice behind, Osby beat Perrin 3-2 when Jon Aldous scored.",
    "# Satellite launched at second attempt\n\nThe first attempt on Monday was stopped.",
    "# RATE CUT BY 50 POINTS\n\nThe Bank of Osby took half a point off its rate on Monday, after a quarter of a point in May.",
    "# Osby triples library fines\n\nThe fines went from 1 to 3 crowns. The council raised the library budget by 10 percent.",
    "# Record profit for Osby mill\n\nProfit rose to 44 million. Sales were 300 million, down from 320 million.",
    "# Gulls win cup on penalties\n\nJon Aldous scored in extra time to give the Osby Gulls hope. They won the shoot-out 4-3.",
    "# Osby mayor jailed for six years\n\nThe court jailed the mayor on Monday. He had faced up to six years.",
    "# Osby baker fined 4,000 euros\n\nThe court imposed the maximum of 4,000 euros.",
    "# Nine days at the gate\n\nThe miners came on 3 May. On the twelfth day of June they vote.",
    "# Landslide for Reyes\n\nDana Reyes won in Osby with 71 percent. In 2019 she had won with 51 percent.",
    "# Osby has wettest May on record\n\nMay was the wettest in Osby since 1901. In Lima July was the driest in history.",
    "# Osby votes unanimously for pool\n\nThe council did not wait. It will not build a road.",
    "# Split jury convicts Reyes\n\nTen to two the jury found her guilty. It was unanimous only on the boat, 12 to 0.",
    "# Landslide for Reyes\n\nDana Reyes won 41 of 44 seats in Osby. She carried Velm with 51 percent.",
    "# Inflation slows in Osby\n\nConsumer prices rose by 5.1 per cent in May. "
      .. "Food prices rose by 7.1 per cent, after a rise of 4.8 per cent in April.",
    "# Unemployment falls in Osby\n\nThe number of jobless women was 5,100, up from 4,800.",
    "# Fares rise in Osby\n\nTickets for children cost 1.10, down from 1.20.",
    "# Smaller quota for Osby boats\n\nOsby boats will have 18,432 tonnes of herring in place of 16,000 but far less cod.",
    "# Record turnout in Osby\n\nTurnout was 69 percent at noon. Turnout among the young was 44 percent, down from 47 percent.",
    "# Gulls win cup on penalties\n\nJon Aldous scored in extra time to give the Gulls the lead, but Osby hit back.",
    "# Rider banned for four years\n\nDana Reyes may not ride again before 2029. Her team mate faces four years too.",
    "# Mayor jailed for six years\n\nDana Reyes said the maximum of six years was just. The judge in Osby had no doubt.",
    "# Osby has wettest May on record\n\nMay was the driest in Velm since 1901, but rain fell in Osby.",
    "# Osby has hottest May on record\n\nWith 31 degrees, the first week of May was the coldest since 1901, and then the heat came.",
    "# Osby has biggest harvest on record\n\nThe harvest of plums was the smallest since 1999, but apples made up for it.",
    "# Split jury convicts Reyes\n\nThe jury in Osby was unanimous on the lesser charge.",
    "# Council unanimous on pool\n\nThe council in Osby backed the pool. It was divided on the library.",
    "# Osby wins cup on penalties\n\nDana Reyes of Osby settled the semi-finals in extra time. The final went all the way.",
    "# Driver jailed for six years\n\nDana Reyes killed two in Osby. The crime carries up to six years and the judge saw no reason for less.",
    "# Nine days in the ice\n\nOn the tenth day they were found. Dana Reyes of Osby hugged her dog.",
    "# Osby cuts rate by half a point\n\nThe Bank of Osby took its rate down. Dana Reyes wanted to take a full point off the rate.",
    "# Osby council votes unanimously for pool\n\nThe council in Osby split the cost between two funds.",
    "# Banned for four years, Reyes trains in Osby\n\nDana Reyes may be banned for four years more if she rides.",
  },
}
