-- refused: is no amount
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    amount('1e999999999999 USD')
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
