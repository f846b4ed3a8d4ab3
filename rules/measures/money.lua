-- Money of companies, states and courts.

measure "revenue" {
  doc = "What a company, body or state takes in during a period.",
  unit = "money", nature = "flow",
  nouns = { "revenue", "revenues", "turnover", "sales", "net sales", "takings", "income from", "total revenue", "group revenue" },
  never = { "home sales", "arms sales", "loss", "profit" },
}

measure "operating profit" {
  doc = "Profit from operations, before interest and tax.",
  unit = "money", nature = "flow", part = "operating",
  nouns = { "operating profit", "operating income", "ebit", "underlying profit", "profit from operations" },
}

measure "profit before tax" {
  doc = "Profit before tax.",
  unit = "money", nature = "flow", part = "pretax",
  nouns = { "profit before tax", "pretax profit", "pre-tax profit", "profits before tax", "pretax earnings", "pre-tax earnings" },
}

measure "net profit" {
  doc = "Profit after tax.",
  unit = "money", nature = "flow", part = "net",
  nouns = { "net profit", "net income", "profit after tax", "net earnings", "profit for the year" },
}

measure "loss" {
  doc = "A negative result in a period.",
  unit = "money", nature = "flow",
  nouns = { "net loss", "pretax loss", "operating loss", "annual loss", "quarterly loss", "a loss of" },
}

measure "dividend" {
  doc = "Paid to shareholders for each share.",
  unit = "money", nature = "flow",
  nouns = { "dividend", "final dividend", "interim dividend", "payout" },
}

measure "budget" {
  doc = "Planned spending of a state, city or project.",
  unit = "money", nature = "flow",
  nouns = { "budget", "spending plan", "budget of" },
  never = { "deficit", "surplus", "shortfall", "gap" },
}

measure "budget deficit" {
  doc = "Spending less income.",
  unit = "money", nature = "flow",
  nouns = { "budget deficit", "fiscal deficit", "budget gap", "budget shortfall", "public deficit" },
}

measure "debt" {
  doc = "What is owed.",
  unit = "money", nature = "stock",
  verbs = { "~owe" },
  nouns = { "debt", "debts", "public debt", "national debt", "net debt", "borrowings", "foreign debt", "external debt", "liabilities" },
  never = { "repay", "repaid", "repayment", "interest" },
}

measure "loan" {
  doc = "Money lent.",
  unit = "money", nature = "stock",
  nouns = { "loan", "bridge loan", "bailout", "credit line", "credit facility", "rescue package", "loan package" },
}

measure "fine" {
  doc = "Money that a court or regulator makes somebody pay.",
  unit = "money",
  nouns = { "fine", "penalty", "fine of", "penalties", "civil penalty" },
  verbs = { "~fine" },
}

measure "ransom" {
  doc = "Money asked or paid for release.",
  unit = "money",
  nouns = { "ransom", "ransom demand", "ransom payment" },
}

measure "price of sale" {
  doc = "What somebody pays to buy a company, a player, a work or a house.",
  unit = "money",
  nouns = { "takeover", "acquisition", "transfer fee", "purchase price", "asking price", "hammer price", "a fee of", "buyout", "merger" },
  verbs = { "~buy", "~acquire", "bought for", "sold for", "~purchase", "~sell for", "~fetch", "changed hands for", "went for" },
    never = { "per share", "a share", "each share", "apiece" },
}

measure "cost" {
  doc = "What a project or thing costs.",
  unit = "money",
  nouns = { "cost", "costs", "price tag", "construction cost", "total cost", "bill" },
  verbs = { "~cost", "~spend on", "spent on" },
  never = { "cost of living", "lives", "jobs" },
}

measure "damage" {
  doc = "What a disaster destroyed, in money.",
  unit = "money", nature = "cumulative",
  nouns = { "damage", "damages", "losses", "insured losses", "economic losses" },
  never = { "court", "lawsuit", "sued", "awarded" },
}

measure "investment" {
  doc = "Money put into something.",
  unit = "money",
  nouns = { "investment", "investments", "funding round", "capital spending", "capital expenditure" },
  verbs = { "~invest" },
}

measure "aid" {
  doc = "Money given to help.",
  unit = "money",
  nouns = { "aid", "relief", "emergency funds", "grant", "donation", "relief fund", "humanitarian aid", "subsidy", "grants" },
  verbs = { "~donate", "~pledge", "~bequeath", "gift of", "donation of" },
}

measure "salary" {
  doc = "Pay of a person or a group.",
  unit = "money", nature = "flow",
  nouns = { "salary", "wage", "pay packet", "annual pay", "minimum wage", "average pay", "bonus" },
  verbs = { "~earn" },
}

measure "market value" {
  doc = "What all shares of a company, or a thing, are worth.",
  unit = "money", nature = "stock",
  nouns = { "market value", "valuation", "market capitalisation", "market capitalization", "market cap" },
}

measure "reserves" {
  doc = "Foreign currency and gold of a central bank.",
  unit = "money", nature = "stock",
  nouns = { "reserves", "foreign reserves", "international reserves", "gross international reserves", "gross reserves" },
  never = { "net reserves" },
}

measure "net reserves" {
  doc = "Reserves less what is owed out of them.",
  unit = "money", nature = "stock", part = "net",
  nouns = { "net reserves", "net international reserves" },
}
