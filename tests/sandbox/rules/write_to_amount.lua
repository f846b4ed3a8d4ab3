-- refused: attempt to index a amount value
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    amount(5).low = 1
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
