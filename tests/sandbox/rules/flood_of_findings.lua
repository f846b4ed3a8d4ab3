-- refused: limit reached: findings
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    for i = 1, 1e9 do report(fact, nil, 'x') end
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
