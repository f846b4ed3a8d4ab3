-- same: a=1 b=2 c=3 z=4
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    local t, s = {}, {}
    t.z = 4 t.c = 3 t.a = 1 t.b = 2
    for k, v in pairs(t) do s[#s + 1] = k .. '=' .. v end
    report(fact, nil, '%s', table.concat(s, ' '))
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
