-- refused: invalid
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    string.format('%099999d', 1)
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
