-- same: North Hive is weak since 3 June 2025 userdata function table
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    report(fact, nil, '%s %s %s %s', tostring(fact), tostring(said), tostring(report), tostring(rx))
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
