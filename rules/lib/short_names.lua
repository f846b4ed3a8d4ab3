--- "Katherine Ross" and "Kate Ross": one given name, long and short.

--- The long form of a given name.
local function long_form(given)
  given = given:lower()
  return lexicon.value("given_variant", given) or given
end

--- Are they one family name behind two forms of one given name?
return function(one, other)
  local given, family = rx.match(tostring(one), "^(\\S+) (?:.* )?(\\S+)$")
  local second, name = rx.match(tostring(other), "^(\\S+) (?:.* )?(\\S+)$")
  return given ~= nil and second ~= nil and family == name and long_form(given) == long_form(second)
end
