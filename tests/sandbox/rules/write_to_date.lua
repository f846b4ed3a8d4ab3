-- refused: attempt to index a date value
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    fact.day.year = 1999
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
