-- same: seen 1
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    _ENV = { report = report }
    seen = 1
    report(fact, nil, 'seen %s', seen)
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
