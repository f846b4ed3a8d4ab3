-- Trade between countries, and money lent between them.

measure "exports" {
  doc = "Goods or services sold abroad in a period.",
  unit = "money", nature = "flow", directed = "yes",
  nouns = { "exports", "export", "shipments", "sales abroad", "exports to", "overseas sales" },
  verbs = { "~export", "~ship", "~sell abroad" },
}

measure "imports" {
  doc = "Goods or services bought abroad in a period.",
  unit = "money", nature = "flow", directed = "yes",
  nouns = { "imports", "import", "purchases abroad" },
  verbs = { "~import" },
}

measure "trade" {
  doc = "Exports and imports together.",
  unit = "money", nature = "flow", directed = "yes",
  nouns = { "trade", "two-way trade", "bilateral trade", "trade volume", "total trade", "commerce", "two-way commerce",
    "trade in goods", "trade turnover" },
  never = { "deficit", "surplus", "balance" },
}

measure "trade deficit" {
  doc = "Imports less exports.",
  unit = "money", nature = "flow", directed = "yes",
  nouns = { "trade deficit", "trade gap", "bilateral deficit", "deficit with", "trade shortfall" },
}

measure "trade surplus" {
  doc = "Exports less imports.",
  unit = "money", nature = "flow", directed = "yes",
  nouns = { "trade surplus", "bilateral surplus", "surplus with" },
}

measure "currency swap" {
  doc = "A line of credit between central banks.",
  unit = "money", nature = "stock", directed = "yes",
  nouns = { "currency swap", "swap line", "swap facility", "swap agreement", "swap deal", "currency swap line" },
}
