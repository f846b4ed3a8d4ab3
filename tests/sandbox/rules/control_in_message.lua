-- same: a [31mb
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    report(fact, nil, '%s', 'a' .. string.char(27) .. '[31mb')
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
