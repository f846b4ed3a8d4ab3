-- refused: limit reached: matches
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    local s = 'a'
    for i = 1, 9 do s = s .. s end
    rx.find(s, '(?:\\w+\\s?)+\\W')
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
