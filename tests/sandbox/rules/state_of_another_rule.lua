-- same: counted 1
local count = require "lib.count"
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    report(fact, nil, 'counted %s', count())
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
