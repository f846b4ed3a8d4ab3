-- same: short enough
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    local s = 'a'
    for i = 1, 16 do s = s .. s end
    report { a = fact, message = 'short enough', why = s }
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
