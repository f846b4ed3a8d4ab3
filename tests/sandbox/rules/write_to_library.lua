-- refused: cannot be set: libraries are read-only
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    rx.find = nil
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
