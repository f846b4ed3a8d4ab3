-- refused: has no fixed order
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    for k in pairs({ [fact] = 1 }) do end
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
