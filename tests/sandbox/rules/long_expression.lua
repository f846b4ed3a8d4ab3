-- refused: an expression has at most 4096 bytes
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    local s = '(a|b)'
    for i = 1, 16 do s = s .. s end
    rx.find('x', s)
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
