-- same: once
local shared = require "lib.shared"
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact = said:first()
    shared.word = shared.word .. '!'
    report(fact, nil, 'once')
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
