-- refused: there is no module '/etc/hostname'
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    require('/etc/hostname')
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
