-- refused: 
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    local d = fact.day:plus(1e15)
    report(fact, nil, '%s', d)
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
