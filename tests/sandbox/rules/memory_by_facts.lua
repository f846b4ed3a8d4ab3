-- refused: limit reached: memory
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    local t = {}
    for i = 1, 1e9 do t[i] = { fact, i } end
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
