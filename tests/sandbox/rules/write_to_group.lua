-- refused: attempt to index a group value
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    said.each = nil
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
