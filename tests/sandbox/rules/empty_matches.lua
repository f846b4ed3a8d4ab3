-- same: 4 matches
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    local n = 0
    for _ in rx.each('abc', '') do n = n + 1 end
    report(fact, nil, '%s matches', n)
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
