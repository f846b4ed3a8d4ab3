-- Topics of money and rates. The same set as words/topics.lua, further wordings.

words "topic" {
  -- what was paid for a thing
  ["~fetch"] = "price", ["must pay"] = "price", ["has to pay"] = "price", ["had to pay"] = "price", ["agreed to pay"] = "price", ["will pay"] = "price", ["to pay"] = "price", ["paying"] = "price", ["knocked down for"] = "price",
  ["went under the hammer for"] = "price", ["under the hammer"] = "price", ["winning bid"] = "price", ["top bid"] = "price", ["highest bid"] = "price", ["final bid"] = "price", ["the bid"] = "price", ["bought for"] = "price",
  ["purchased for"] = "price", ["~buy"] = "price", ["purchase price"] = "price", ["sale price"] = "price", ["selling price"] = "price", ["price"] = "price", ["prices"] = "price", ["average price"] = "price", ["guaranteed price"] = "price",
  ["bag of"] = "price", ["~auction"] = "price", ["sum of"] = "sum", ["for a fee of"] = "fee", ["fee of"] = "fee", ["entry fee"] = "entry fee", ["entry fees"] = "entry fee", ["admission"] = "entry fee", ["a ticket costs"] = "fare",
  ["a ticket"] = "fare", ["starting fare"] = "fare", ["single fare"] = "fare", ["rent"] = "rent", ["rents"] = "rent", ["monthly rent"] = "rent", ["to rent"] = "rent", ["toll of"] = "toll charge", ["toll is"] = "toll charge", ["crossing the"] = "toll charge", ["hand over"] = "fine", ["must hand over"] = "fine",
  -- what a thing costs
  ["price tag of"] = "cost", ["at a cost of"] = "cost", ["cost of"] = "cost", ["the cost"] = "cost", ["costly"] = "cost", ["set to cost"] = "cost", ["will cost"] = "cost", ["~cost the"] = "cost", ["expense"] = "cost", ["expenses"] = "cost", ["outlay"] = "cost",
  ["~spend"] = "cost", ["worth of work"] = "cost", ["building costs"] = "cost", ["construction costs"] = "cost", ["bill of"] = "cost", ["a bill"] = "cost", ["ran to"] = "cost", ["run to"] = "cost", ["runs to"] = "cost", ["final account"] = "cost",
  ["contract worth"] = "order", ["order worth"] = "order", ["order for"] = "order", ["orders worth"] = "order", ["an order"] = "order", ["contract for"] = "order", ["~order"] = "order",
  -- given, raised, lent
  ["funding round"] = "raised", ["financing round"] = "raised", ["fundraising round"] = "raised", ["round of funding"] = "raised", ["in a round"] = "raised", ["round put"] = "raised", ["round led"] = "raised", ["led the round"] = "raised", ["investment round"] = "raised", ["series a"] = "raised", ["series b"] = "raised", ["fresh capital"] = "raised",
  ["fresh money"] = "raised", ["capital increase"] = "raised", ["~collect"] = "raised", ["came together"] = "raised", ["put together"] = "raised", ["in donations"] = "donated", ["gave"] = "donated", ["a gift of"] = "donated", ["~bequeath"] = "donated",
  ["bequest"] = "donated", ["in her will"] = "donated", ["in his will"] = "donated", ["endowment"] = "donated", ["~contribute"] = "donated", ["contributions"] = "donated", ["the gift"] = "donated", ["has left"] = "donated", ["~bestow"] = "donated", ["remembered the"] = "donated", ["left to"] = "donated", ["~remember with"] = "donated", ["handed to"] = "donated",
  ["put in"] = "invested", ["puts in"] = "invested", ["put into"] = "invested", ["putting into"] = "invested", ["puts into"] = "invested", ["~inject"] = "invested", ["~plough into"] = "invested", ["investments"] = "invested", ["~commit"] = "pledged",
  ["commitment"] = "pledged", ["commitments"] = "pledged", ["vowed"] = "pledged", ["pledging"] = "pledged", ["credit of"] = "loan", ["credit from"] = "loan", ["credits"] = "loan", ["bank loan"] = "loan", ["lent"] = "loan", ["financed with"] = "loan", ["mortgage"] = "loan",
  ["aid package"] = "grant", ["subsidies"] = "grant", ["grants"] = "grant", ["state aid"] = "grant", ["in public money"] = "grant", ["rescue package"] = "grant", ["bailout"] = "grant", ["relief package"] = "grant",
  -- owed and lost
  ["~fine"] = "fine", ["fines"] = "fine", ["penalties"] = "fine", ["to pay a fine"] = "fine", ["ordered to pay"] = "damages", ["~award"] = "damages", ["payouts"] = "damages", ["settlement"] = "damages", ["compensation of"] = "damages", ["restitution"] = "damages",
  ["are owed"] = "debt", ["is owed"] = "debt", ["owes"] = "debt", ["in arrears"] = "debt", ["arrears"] = "debt", ["red ink"] = "loss", ["net loss"] = "loss", ["a loss of"] = "loss", ["lost money"] = "loss", ["short by"] = "deficit", ["short of"] = "deficit",
  ["budget gap"] = "deficit", ["financing gap"] = "deficit", ["in the hole"] = "deficit", ["underfunded by"] = "deficit", ["surplus"] = "surplus", ["in the black"] = "profit", ["~earn"] = "profit", ["made a profit"] = "profit", ["takings of"] = "revenue",
  ["grossed"] = "revenue", ["~gross"] = "revenue", ["at the box office"] = "revenue", ["box office"] = "revenue", ["receipts"] = "revenue", ["turned over"] = "revenue", ["~take in"] = "revenue", ["stolen"] = "stolen", ["~steal"] = "stolen", ["made off with"] = "stolen",
  ["haul"] = "stolen", ["loot"] = "stolen", ["~embezzle"] = "stolen", ["~siphon"] = "stolen", ["siphoned off"] = "stolen", ["diverted"] = "stolen", ["~swindle"] = "stolen", ["defrauded of"] = "stolen", ["bribe"] = "bribe", ["bribes"] = "bribe", ["kickbacks"] = "bribe",
  ["in bribes"] = "bribe", ["prize money"] = "prize money", ["winner's cheque"] = "prize money", ["purse"] = "prize money", ["jackpot"] = "prize money", ["reward"] = "reward", ["bounty"] = "reward", ["salary of"] = "pay", ["pension of"] = "pension", ["pensions"] = "pension",
  ["~insure"] = "insured", ["insured for"] = "insured", ["surcharge"] = "surcharge", ["discount"] = "discount", ["taxes"] = "tax", ["tariffs"] = "tariff", ["duties"] = "tariff", ["customs duty"] = "tariff", ["tax rate"] = "tax",
  ["market cap"] = "market value", ["~value"] = "worth", ["values the"] = "worth", ["valued at"] = "worth", ["street value"] = "worth", ["estimated value"] = "worth",
  -- rose and fell
  ["~rise"] = "rise", ["increase"] = "rise", ["increases"] = "rise", ["increased"] = "rise", ["~climb"] = "rise", ["~jump"] = "rise", ["~grow"] = "rise", ["growth"] = "rise", ["~gain"] = "rise", ["~advance"] = "rise", ["~surge"] = "rise", ["~soar"] = "rise",
  ["~go up"] = "rise", ["went up"] = "rise", ["up by"] = "rise", ["dearer"] = "rise", ["higher"] = "rise", ["more than a year"] = "rise", ["more expensive"] = "rise", ["~leap"] = "rise", ["~add"] = "rise", ["an uptick"] = "rise", ["hike"] = "rise", ["~swell"] = "rise",
  ["~mount"] = "rise", ["increase of"] = "rise", ["rise of"] = "rise", ["~expand"] = "rise", ["expansion"] = "rise",
  ["~fall by"] = "fall", ["~decline"] = "fall", ["~drop"] = "fall", ["~decrease"] = "fall", ["~slump"] = "fall", ["~slide"] = "fall", ["~plunge"] = "fall", ["~shrink"] = "fall", ["~tumble"] = "fall", ["~dip"] = "fall", ["fell by"] = "fall", ["fell"] = "fall",
  ["fallen"] = "fall", ["a fall of"] = "fall", ["fewer than a year"] = "fall", ["cheaper"] = "fall", ["~contract by"] = "fall", ["reduction"] = "fall", ["lower than"] = "fall", ["down by"] = "fall", ["~sink by"] = "fall", ["went down"] = "fall", ["~lose in value"] = "fall",
  ["discount rate"] = "policy rate", ["repo rate"] = "policy rate", ["bank rate"] = "policy rate", ["cash rate"] = "policy rate", ["prime rate"] = "policy rate", ["lending costs"] = "policy rate", ["monetary policy rate"] = "policy rate",
  ["price growth"] = "inflation", ["price rises"] = "inflation", ["out of work rate"] = "unemployment", ["jobless rate"] = "unemployment", ["unemployment rate"] = "unemployment", ["gross domestic product"] = "growth", ["the economy grew"] = "growth",
  ["market share"] = "market share", ["share of the market"] = "market share", ["of the market"] = "market share", ["approval rating"] = "approval", ["approval ratings"] = "approval",
}
