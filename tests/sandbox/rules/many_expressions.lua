-- refused: limit reached: instructions
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    for i = 1, 10000000 do rx.find('x', 'a' .. i) end
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
