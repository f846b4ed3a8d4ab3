-- What headlines tell without a verb: "Dam safe, inspectors find", "Ferry back", "Treaty dead".

local at_end = "(?=[,:;]|$| as | after | for | in | until | despite | amid | following | again| says | say )"
-- A sentence that ends in a full stop is no headline.
local subject = "^(?![\"“‘'])(?!.*[.!?][\"”’']?$)(?:[^.;:,]{0,60} )?{words:what} (?:is |are )?(?:now |still |finally |again |all )?"

fact "outcome" {
  { subject .. "(?:safe|sound|out of danger)" .. at_end, matter = "safety", state = "safe" },
  { subject .. "(?:unsafe|not safe|dangerous|in danger)" .. at_end, matter = "safety", state = "unsafe" },
  { subject .. "(?:open|back in use|back in service|passable)" .. at_end, matter = "access", state = "open" },
  { subject .. "(?:shut|closed|impassable|blocked)" .. at_end, matter = "access", state = "shut" },
  { subject .. "(?:free|freed|at liberty)" .. at_end, matter = "custody", state = "free" },
  { subject .. "(?:behind bars|in custody|in jail|in cells)" .. at_end, matter = "custody", state = "held" },
  { subject .. "(?:fit|back in training|in squad)" .. at_end, matter = "fitness", state = "plays" },
  { subject .. "(?:out|injured|sidelined)" .. at_end, matter = "fitness", state = "out" },
  { subject .. "(?:axed|scrapped|shelved|ditched|binned|dropped|dead|off|called off|abandoned)" .. at_end, matter = "project", state = "dropped" },
  { subject .. "(?:on track|on course|back on|alive|a go|saved)" .. at_end, matter = "project", state = "goes ahead" },
  { subject .. "(?:approved|passed|okayed|ratified|adopted|accepted|backed)" .. at_end, matter = "decision", state = "yes" },
  { subject .. "(?:rejected|turned down|voted down|thrown out|vetoed|blocked|refused|defeated|snubbed)" .. at_end,
    matter = "decision", state = "no" },
  { subject .. "(?:sacked|fired|axed|dismissed|ousted)" .. at_end, matter = "job", state = "fired" },
  { subject .. "(?:found|found safe|found alive|rescued|located)" .. at_end, matter = "search", state = "found" },
  { subject .. "(?:missing|lost|unaccounted for)" .. at_end, matter = "search", state = "not found" },
  { subject .. "(?:sold|snapped up)" .. at_end, matter = "sale", state = "sold" },
  { subject .. "(?:up|higher|on the rise|rising|at record high)(?= by| on| to| in|,|$| [^a-z])", matter = "level", state = "up" },
  { subject .. "(?:down|lower|in free fall|falling|at record low)(?= by| on| to| in|,|$| [^a-z])", matter = "level", state = "down" },
  { "^(?!.*\\brates? held\\b)" .. subject:sub(2) .. "(?:caught|nabbed|held|arrested)" .. at_end, matter = "arrest", state = "caught" },
  { subject .. "(?:at large|on the run|on the loose)" .. at_end, matter = "arrest", state = "at large" },
  { subject .. "(?:restored|resumed|running)" .. at_end, matter = "service", state = "runs" },
  { subject .. "(?:suspended|at a standstill|grounded|halted|stopped)" .. at_end, matter = "service", state = "stopped" },
  { subject .. "(?:unsold|left unsold|withdrawn)" .. at_end, matter = "sale", state = "unsold" },
  { subject .. "(?:intact|unscathed|undamaged|unharmed)" .. at_end, matter = "damage", state = "intact" },
  { subject .. "(?:destroyed|gutted|in ruins|razed|wrecked)" .. at_end, matter = "damage", state = "damaged" },
}

-- "Profit at ten-year low", "opens after a year's delay": in headlines and in texts
fact "outcome" {
  { "{duration:_}[- ]high", matter = "extreme", state = "high" }, { "{duration:_}[- ]highs", matter = "extreme", state = "high" },
  { "{duration:_}[- ]peak", matter = "extreme", state = "high" }, { "{duration:_}[- ]low", matter = "extreme", state = "low" },
  { "{duration:_}[- ]lows", matter = "extreme", state = "low" },
  { "after (?:{duration:_}|(?:an? )?(?:year|month|week|decade)|years|months|weeks|decades|long)(?:['’]s|['’])? (?:of )?delays?", matter = "schedule",
    state = "late" },
}
