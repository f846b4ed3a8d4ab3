-- refused: there is no _G
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    _G.seen = 1
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
