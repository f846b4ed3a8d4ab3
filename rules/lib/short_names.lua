--- "Katherine Ross" and "Kate Ross": one given name, long and short.

local long_form = require "lib.long_form"

--- Are they one family name behind two forms of one given name?
return function(one, other)
  local given, family = rx.match(tostring(one), "^(\\S+) (?:.* )?(\\S+)$")
  local second, name = rx.match(tostring(other), "^(\\S+) (?:.* )?(\\S+)$")
  return given ~= nil and second ~= nil and family == name and long_form(given) == long_form(second)
end
