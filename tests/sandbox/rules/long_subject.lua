-- refused: a text to be searched has at most 1048576 bytes
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    local s = 'a'
    for i = 1, 21 do s = s .. s end
    rx.find(s, 'b')
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
