-- refused: pattern
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    rx.find('x', '(?C1)x\\C')
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
